import { coreRecords } from '../data/pack/core';
import type { Knowledge } from '../engine/entities/knowledge';
import { createPack } from '../sources/knowledge/pack';

/** The knowledge inside the package. */
export const pack = createPack(coreRecords);

/** What the engine is handed to find names with. */
export const knowledge: Knowledge = { names: pack };

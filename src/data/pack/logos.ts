import type { Logo } from '../../engine/knowledge/record';
export const logos: Readonly<Record<string, Logo>> = {};

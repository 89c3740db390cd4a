import type { ComponentChildren } from 'preact';
import type { Settings } from '../../protocol/settings';

/** The props of every section that changes settings. */
export interface SectionProps {
  readonly settings: Settings;
  readonly change: (changed: Partial<Settings>) => void;
}

/** A part of the settings under its heading. */
export function Section({ title, about, children }: { title: string; about?: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {about !== undefined && <p class="soft">{about}</p>}
      {children}
    </section>
  );
}

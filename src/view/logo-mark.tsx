import type { Logo } from '../engine/knowledge/record';

/** A logo in the colour of the text, because some are black and some white, and cards have both backgrounds. */
export function LogoMark({ logo }: { logo: Logo }) {
  return (
    <svg class="logo" viewBox="0 0 24 24" aria-hidden="true">
      <path d={logo.path} />
    </svg>
  );
}

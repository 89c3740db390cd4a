import type { Logo } from '../engine/knowledge/record';

/** In the colour of the text: some marks are black, some white, and the card has both grounds. */
export function LogoMark({ logo }: { logo: Logo }) {
  return (
    <svg class="logo" viewBox="0 0 24 24" aria-hidden="true">
      <path d={logo.path} />
    </svg>
  );
}

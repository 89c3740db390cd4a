import { vi } from 'vitest';

/** An IndexedDB that opens for nobody and tells whether anybody has tried: it is all that what sources answer could be written to. Until globals are given back. */
export function shutDatabase(): { readonly wasTouched: () => boolean } {
  let touched = false;
  vi.stubGlobal('indexedDB', {
    open: () => {
      touched = true;
      throw new Error('no database here');
    },
  });
  return { wasTouched: () => touched };
}

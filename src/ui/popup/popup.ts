import { askFirst } from '../found/ask-first';

// Nothing else before: the answers travel while the rest is loaded.
void askFirst();
void import('./draw-popup');

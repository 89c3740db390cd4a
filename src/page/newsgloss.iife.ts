import { glossPage } from './gloss-page';

// Runs once a page, at document_idle, in the extension's isolated world.
glossPage(document, new AbortController());

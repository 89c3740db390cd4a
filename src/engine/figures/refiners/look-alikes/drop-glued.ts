import { dropping } from './dropping';

/** Letters that go on right after it: drops "$10Xy", "$5%", "IDR 175rb"; leaves "$10s", "$5a", "£1,650pcm". */
export const dropGlued = dropping(({ end, reader }, { text }) => (reader === 'sign-before' || reader === 'code-before') && /^[A-Za-z%]/.test(text.slice(end, end + 1)) && /[\dA-Za-z]$/.test(text.charAt(end - 1)) && !/^(?:s|ish|er|ers|plus|a|per|pcm|pw|pa|pp|ph|psf|psm|ea)\b/.test(text.slice(end, end + 5)));

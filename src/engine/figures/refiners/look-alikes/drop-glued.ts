import { asString } from '../../decimal';
import { dropping } from './dropping';

/** Letters that go on right after it: drops "$10Xy", "$5%", "IDR 175rb", "owed £1,000s"; leaves "$10s", "$5a", "£1,650pcm", "$64pb". */
export const dropGlued = dropping(({ end, reader, amount }, { text }) => {
  if ((reader !== 'sign-before' && reader !== 'code-before') || !/^[A-Za-z%]/.test(text.slice(end, end + 1)) || !/[\dA-Za-z]$/.test(text.charAt(end - 1))) return false;
  return !apart.test(text.slice(end, end + 5)) || (text.charAt(end) === 's' && amount.power === 0 && hundred.test(asString(amount.high)));
});

/** What is written right after a figure and is no part of it. */
const apart = /^(?:s|ish|er|ers|plus|a|per|pcm|pm|pb|pw|pa|pp|ph|psf|psm|ea)\b/;
/** A hundred, a thousand … : "£100s" are several hundred pounds, and no one sum. */
const hundred = /^100+$/;

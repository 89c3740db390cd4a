/** What a reader may want read that is left out by default. */
export interface ReadingChoices {
  /** Menus and footers too. */
  readonly navigation: boolean;
}

/** Whether an element's text is not part of the article: controls, code, text being typed, media, menus, and our own card. */
export function isLeftOut(element: Element, { navigation }: ReadingChoices): boolean {
  const tag = element.localName;
  if (never.has(tag) || (!navigation && menus.has(tag))) return true;
  const role = element.getAttribute('role');
  if (role !== null && (neverRoles.has(role) || (!navigation && menuRoles.has(role)))) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (tag === 'dialog' || role === 'dialog') return isNotice(element, role);
  return tag === 'sup' && isFootnote(element);
}

/** Elements that draw nothing: text runs on across them. */
export const undrawn: ReadonlySet<string> = new Set('script style noscript template head title meta link base'.split(' '));

const never = new Set(
  ('textarea input select option button label code pre kbd samp svg math canvas audio video iframe object embed amp-ad rp rt newsgloss-root').split(' '),
);
const menus = new Set(['nav', 'footer', 'menu']);
const neverRoles = new Set('search textbox button alertdialog slider progressbar'.split(' '));
const menuRoles = new Set('navigation banner contentinfo menu menubar toolbar tablist complementary'.split(' '));

/** A `<dialog>` may hold a story, though it mostly asks for consent, an address or a subscription; an element with the role of a dialog nearly always does. */
function isNotice(dialog: Element, role: string | null): boolean {
  if (dialog.querySelector('article') !== null) return false;
  return role === 'dialog' || notices.test(`${dialog.id} ${dialog.getAttribute('class') ?? ''}`) || dialog.querySelector('input[type="email"], input[type="checkbox"]') !== null;
}

const notices = /cookie|consent|gdpr|privacy|newsletter|subscri|paywall|sign-?(?:in|up)|login/i;

/** The number of a footnote would run into the figure before it: "$5" and "1". */
function isFootnote(sup: Element): boolean {
  return /^\W*\d{1,3}\W*$/.test(sup.textContent);
}

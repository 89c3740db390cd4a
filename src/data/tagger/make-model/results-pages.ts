import type { Corpus } from './corpora';
import { clubs, teamCities, teams } from './known-organizations';
import { alsoCountries } from './make-lists';
import { cities, personNames, type PersonNames } from './name-sources';
import { Random } from './random';
import type { RawName, RawText } from './raw-text';

/**
 * Made-up results and tables of sport, in the shape in which agencies and papers print them: no corpus has any, and in them a city is a team,
 * brackets hold a country, and a line is a single name.
 */
export const results: Corpus = { name: 'results', weight: 0.3, marksNoOthers: true, isDoubtful: false, isLarge: false, cutsHyphens: false };

/** @param count how many pages; the same ones at every call */
export function resultsPages(count: number): RawText[] {
  const random = new Random(11);
  const worlds = personNames().filter(({ first, last }) => first.length >= 50 && last.length >= 50);
  const places = cities().flatMap(({ names: [name = ''], people }) => (people >= 300_000 && /^\p{Lu}[\p{Script=Latin} ]+$/u.test(name) ? [name] : []));
  return Array.from({ length: count }, () => new Printer(random, worlds, places).page());
}

/** What stands for a name, its label, and where such names are from. */
type Slot = 'club' | 'team' | 'teamName' | 'nation' | 'city' | 'CITY' | 'person' | 'initial' | 'last';

const labels: Readonly<Record<Slot, string>> = { club: 'ORG', team: 'ORG', teamName: 'ORG', nation: 'LOC', city: 'LOC', CITY: 'LOC', person: 'PER', initial: 'PER', last: 'PER' };

/** Kinds of pages: a heading, sentences, and lines that come again and again. */
const kinds: readonly { readonly heads: readonly string[]; readonly sentences: readonly string[]; readonly rows: readonly string[] }[] = [
  {
    heads: ['Soccer - First division results', 'SOCCER - LEAGUE SUMMARIES.', 'Football scores', 'Soccer - {nation} league standings'],
    sentences: ['{club} striker {person} scored twice as {club} beat {club} 3-1 on Saturday.', '{club} are two points clear of {club} after {last} headed a late winner.', 'Results of first division soccer matches played on Sunday :', '{club} manager {person} said his side deserved the draw at {club}.', '{club} have signed midfielder {person} from {club} for an undisclosed fee.',
      '{club} defender {person} is out for a month with a knee injury.', '{club} face {club} in the semifinals, and {club} go to {club}.', '{club} won 2-0 at {club} to stay in touch with {club}.', 'The former {club} and {nation} forward {person} has joined {club} on loan.'],
    rows: ['{club} {n} {club} {n}', '{club} {n} ({last} {m}) {club} {n} ({last} {m}, {last} {m})', '{club} {m} {n} {n} {n} {m} {m} {m}', '{club} v {club}', '{club} {n} ( {person} {m} ) {club} 0 . Halftime {n}-0 .', 'Scorers: {last} {m}, {last} {m}'],
  },
  {
    heads: ['Basketball - Results of Thursday’s games', 'NBA BASKETBALL - STANDINGS.', 'Baseball standings', 'NHL ICE HOCKEY - RESULTS.', 'American football - Sunday’s scores'],
    sentences: ['In {city}, {person} scored 31 points as the {teamName} won their sixth straight game.', '{person} hit a two-run homer to lift the {teamName} over {team} 5-2.', '{team} defeated {team} 101-93 behind 28 points from {person}.', 'The {teamName} acquired guard {person} from {team} for a first-round pick.', 'The {teamName} placed pitcher {person} on the disabled list.',
      '{team} held off {team} 88-84.', '{person} made 30 saves and {team} blanked {team} 4-0.', '{team} has won seven of its last eight games against {team}.', '{team} signed free agent {person} to a two-year contract.', '{team} coach {person} said his players were tired.', '{last} struck out nine for {team}.', '{team} will host {team} on Sunday in {city}.', 'Scores: {team} 98, {team} 90; {team} 110, {team} 101; {team} 87, {team} 79.'],
    rows: ['{team} {n} {team} {n}', '{team} {m} {m} .{m} -', '{team} {m} {m} .{m} {n} 1/2', '{team} at {team}', '{team} {m}, {team} {m}', '{team} {m} {team} {m} (OT)', '{teamName} {n}, {teamName} {n}'],
  },
  {
    heads: ['Tennis - Results at the {nation} Open', 'TENNIS - SATURDAY’S RESULTS.', 'Tennis: second round'],
    sentences: ['{person} of {nation} beat {person} of {nation} 6-3 6-4 in the second round in {city}.', 'Top seed {person} ({nation}) was beaten by unseeded {person} ({nation}).', '{last} will meet {last} in the final.'],
    rows: ['{person} ({nation}) beat {person} ({nation}) 6-{n} 6-{n}', '{n} - {person} ({nation}) beat {person} ({nation}) 7-5 6-{n}', '{person}, {nation}, def. {person}, {nation}, 6-{n}, 6-{n}'],
  },
  {
    heads: ['Athletics - Leading results', 'Cycling - Tour stage results', 'Skiing - World Cup result', 'Golf - Leading scores', 'Motor racing - Grand prix results'],
    sentences: ['{person} of {nation} won the race in {city} ahead of {person}.', '{last} leads the standings from {nation}’s {person}.', 'Leading positions on Friday in {city} :'],
    rows: ['{n}. {person} ({nation}) {time}', '{n}. {person} ({nation}) {team} {time}', '{m} {person}', '{n}. {nation} ({last}, {last}, {last}) {time}', '{m} {person} ({nation}) {m} {m} {m}', '{n}. {person}, {nation}, {club}, {time}'],
  },
  {
    heads: ['Cricket - {nation} v {nation} scoreboard', 'CRICKET - TEST SCORES.', 'Rugby union - Results', 'Soccer - World Cup qualifying results'],
    sentences: ['{nation} beat {nation} by {n} wickets in {city} on Sunday.', '{nation} captain {person} won the toss and chose to bat.', '{nation} drew 1-1 with {nation} in a friendly in {city}.'],
    rows: ['{initial} c {last} b {last} {m}', '{initial} lbw b {last} {m}', '{nation} {n} {nation} {n}', '{last} {m}-{n}-{m}-{n}', '{nation} {m} {n} {n} {n} {m} {m} {m}', '{nation} {n} ({last} {m}) {nation} {n} ({last} {m})', '{initial} b {last} {m}'],
  },
];

class Printer {
  private text = '';
  private readonly names: RawName[] = [];
  private readonly random: Random;
  private readonly worlds: readonly PersonNames[];
  private readonly places: readonly string[];

  constructor(random: Random, worlds: readonly PersonNames[], places: readonly string[]) {
    this.random = random;
    this.worlds = worlds;
    this.places = places;
  }

  /** Half of them line by line, half run together like copied text. */
  page(): RawText {
    const { heads, sentences, rows } = this.one(kinds);
    const join = this.random.next() % 2 === 0 ? '\n' : ' ';
    const templates = [this.one(heads), `{CITY} ${this.one(['1999-05-14', '2004-11-02', 'May 6', '-'])}`, this.one(sentences), this.one(sentences), this.one(sentences)];
    const [first, second] = [this.one(rows), this.one(rows)];
    for (let count = 4 + (this.random.next() % 8); count > 0; count--) templates.push(count % 4 === 0 ? second : first);
    for (const template of templates) {
      if (this.text !== '') this.text += join;
      this.print(template);
    }
    return { text: this.text, names: this.names };
  }

  private print(template: string): void {
    for (const [, plain = '', slot = ''] of template.matchAll(/([^{]*)(?:\{(\w+)\})?/g)) {
      this.text += plain;
      if (slot === '') continue;
      const written = this.fill(slot);
      if (slot in labels) this.names.push({ start: this.text.length, end: this.text.length + written.length, label: labels[slot as Slot] });
      this.text += written;
    }
  }

  private fill(slot: string): string {
    const { random } = this;
    const world = this.one(this.worlds);
    switch (slot) {
      case 'club':
        return random.next() % 3 === 0 ? this.one(this.places) : this.one(clubs);
      case 'team':
        return random.next() % 5 === 0 ? this.one(teamCities).toUpperCase() : this.one(teamCities);
      case 'teamName':
        return this.one(teams);
      case 'nation':
        return this.one(random.next() % 3 === 0 ? alsoCountries.slice(2, 7) : nations);
      case 'city':
        return this.one(this.places);
      case 'CITY':
        return this.one(this.places).toUpperCase();
      case 'person':
        return `${this.one(world.first)} ${this.one(world.last)}`;
      case 'initial':
        return `${this.one(world.first).slice(0, 1)}. ${this.one(world.last)}`;
      case 'last':
        return this.one(world.last);
      case 'time':
        return `${1 + (random.next() % 9)}:${10 + (random.next() % 50)}.${10 + (random.next() % 90)}`;
      case 'm':
        return String(10 + (random.next() % 90));
      default:
        return String(random.next() % 10);
    }
  }

  private one<Value>(list: readonly Value[]): Value {
    const value = list[this.random.next() % list.length];
    if (value === undefined) throw new Error('nothing to choose from');
    return value;
  }
}

/** Countries that have teams. */
const nations =
  'Argentina,Australia,Austria,Belgium,Brazil,Bulgaria,Cameroon,Canada,Chile,China,Colombia,Croatia,Czech Republic,Denmark,Egypt,Ethiopia,Finland,France,Germany,Ghana,Greece,Hungary,Iceland,India,Iran,Ireland,Israel,Italy,Ivory Coast,Jamaica,Japan,Jordan,Kenya,Kuwait,Malaysia,Mexico,Morocco,Netherlands,New Zealand,Nigeria,Norway,Pakistan,Paraguay,Peru,Poland,Portugal,Qatar,Romania,Russia,Saudi Arabia,Senegal,Serbia,Slovakia,Slovenia,South Africa,South Korea,Spain,Sri Lanka,Sweden,Switzerland,Thailand,Tunisia,Turkey,U.S.,Ukraine,United States,Uruguay,Uzbekistan,West Indies,Zimbabwe'.split(
    ',',
  );

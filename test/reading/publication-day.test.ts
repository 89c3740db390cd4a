import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { publicationDay } from '../../src/reading/publication-day';

const long = `<p>${'Words of a story that goes on for a while. '.repeat(14)}</p>`;
const story = (time: string, more = '') => `<article><h2>Headline</h2>${time}${long}${more}</article>`;
const teaser = (day: string) => `<article><h3>Another</h3><time datetime="${day}">then</time><p>A few words.</p></article>`;
const time = (day: string, attributes = '') => `<time ${attributes} datetime="${day}T08:00:00Z">then</time>`;
const jsonLd = (node: object) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
const news = (datePublished: string, more: object = {}) => ({ '@type': 'NewsArticle', datePublished, ...more });
const published = (day: string) => `<meta property="article:published_time" content="${day}">`;

const clock = `<header><a href="/">The Paper</a> ${time('2026-11-30')}</header>`;
const related = `<section><h4>More</h4><ul><li><a href="/a">Harbour</a> ${time('2024-01-02')}</li><li><a href="/b">Bridge</a> ${time('2023-05-06')}</li></ul></section>`;

interface Row {
  readonly what: string;
  readonly day: string | null;
  readonly body: string;
  readonly head: string;
  readonly url: string;
}

function row(what: string, day: string | null, body: string, head = '', url = 'https://paper.example/a-story'): Row {
  return { what, day, body, head, url };
}

function dayOf(body: string, head: string, url: string): string | null {
  const { document } = parseHTML(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
  return publicationDay(document, url, 'en');
}

describe('the day of a page with one story', () => {
  test.each([
    row('is that of the story, and not of the clock above it', '2025-02-24', clock + story(time('2025-02-24'))),
    row('nor of a clock that is nobody’s header', '2025-02-24', `<div>${time('2026-11-30')}</div>${story(time('2025-02-24'))}`),
    row('is none where only the clock has one', null, clock + story('')),
    row('nor where a clock stands in the menu', null, `<nav>${time('2026-11-30')}</nav><main><h1>Headline</h1>${long}</main>`),
    row('nor in a bar above', null, `<div id="page"><div class="bar">${time('2026-11-30')}</div><main><h1>Headline</h1>${long}</main></div>`),
    row('is that of the story, and not of the teasers around it', '2025-02-24', teaser('2024-01-02') + story(time('2025-02-24')) + teaser('2023-05-06')),
    row('nor of comments on it', '2025-02-24', `${story(time('2025-02-24'))}<ol id="comments"><li><article>${time('2025-02-26')}${long}</article></li></ol>`),
    row('nor of comments in it', null, story('', `<div class="comment-list">${time('2025-02-26')}</div>`)),
    row('nor of an article in it', '2025-02-24', story(`<article>${time('2024-01-02')}</article>${time('2025-02-24')}`)),
    row('nor the day it was changed', '2025-02-24', story(time('2025-03-01', 'itemprop="dateModified"') + time('2025-02-24'))),
    row('may be in words alone', '2025-02-24', story('<time class="date">Published Mon, February 24, 2025 9:29 AM</time>')),
    row('but not the day it was changed', '2025-02-24', story('<time>Updated March 1, 2025</time><time>February 24, 2025</time>')),
    row('nor how long ago it was', null, story('<time>4 months ago</time>')),
    row('may stand in its own header', '2025-02-24', `${clock}<main><header><h1>Headline</h1>${time('2025-02-24')}</header><article>${long}</article></main>${related}`),
    row('or above the headline', '2025-02-24', `${clock}<main><div><p>Economy</p>${time('2025-02-24')}<h1>Headline</h1></div>${long}</main>${related}`),
    row('or between the headline and the text', '2025-02-24', `${clock}<h1>Headline</h1><div>By Ann ${time('2025-02-24')}</div>${long}${related}`),
    row('but not behind the text, among others', null, `${clock}<h1>Headline</h1>${long}${related}`),
    row('is what the page says of itself', '2025-02-24', clock + story(time('2025-02-25')), published('2025-02-24')),
    row('also in its address, before what it says beside the text', '2025-02-24', clock + story(time('2025-02-25')), '', 'https://paper.example/2025/02/24/a-story'),
    row('of several told by data the one of this address', '2025-02-24', story(''), jsonLd([news('2025-03-01', { url: 'https://paper.example/other' }), news('2025-02-24', { mainEntityOfPage: { '@id': 'https://paper.example/a-story' } })]), 'https://paper.example/a-story?from=home'),
    row('of several told by data, where none is of this address, none', null, story(''), jsonLd([news('2025-03-01'), news('2025-02-24')])),
    row('of several told by data the day that all are of', '2025-03-01', story(''), jsonLd([news('2025-03-01T08:00Z'), news('2025-03-01T10:00Z')])),
    row('of several told by data, none of this address, what the page itself says', '2025-02-24', story(''), jsonLd([news('2025-03-01'), news('2025-02-24')]) + published('2025-02-24')),
    row('is an article’s before a page’s', '2025-02-24', story(''), jsonLd({ '@graph': [{ '@type': 'WebPage', datePublished: '2019-01-01' }, news('2025-02-24')] })),
  ])('$what', ({ day, body, head, url }) => {
    expect(dayOf(body, head, url)).toBe(day);
  });
});

describe('the day of a page with several stories', () => {
  test.each([
    row('is none where they are of different days', null, story(time('2025-02-24')) + story(time('2025-02-25'))),
    row('also where the page says one of them', null, story(time('2025-02-24')) + story(time('2025-02-25')), published('2025-02-24')),
    row('also where one that was put below the first is of another', null, story('') + story(time('2025-02-25')), published('2025-02-24')),
    row('is theirs where all are of the same', '2025-02-24', story(time('2025-02-24')) + story(time('2025-02-24'))),
    row('is none where one does not say', null, story(time('2025-02-24')) + story('')),
    row('is the page’s where they say none', '2025-02-24', story('') + story(''), published('2025-02-24')),
    row('is none of a list of teasers of different days', null, `<h1>Economy</h1>${teaser('2025-02-24')}${teaser('2025-02-25')}`),
    row('is that of a list of teasers of one day', '2025-02-24', `<h1>Economy</h1>${teaser('2025-02-24')}${teaser('2025-02-24')}`),
    row('is what the page says, whatever the teasers around a short story say', '2025-02-24', `<h1>Headline</h1><p>A short story.</p>${teaser('2025-02-23')}${teaser('2025-02-22')}`, published('2025-02-24')),
    row('is none in marked data of different days', null, `<div><div itemscope><h2>A</h2><span itemprop="datePublished" content="2025-02-24"></span>${long}</div><div itemscope><h2>B</h2><span itemprop="datePublished" content="2025-02-25"></span>${long}</div></div>`),
  ])('$what', ({ day, body, head, url }) => {
    expect(dayOf(body, head, url)).toBe(day);
  });
});

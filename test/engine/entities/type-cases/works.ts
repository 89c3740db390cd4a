import type { TypeCase } from './type-case';

/** Names of films, plays, books, records and games, on pages that tell of such, and what there is no such name. */
export const works: readonly TypeCase[] = [
  // lists
  ['The actor was best known for films such as Dover Nights, Casablanca and Roxanne Hart. The movie won an Oscar.', 'Thing Oscar'],
  ['Her television credits included Fantasy Harbour, Vernon & Daisy and Rosalind. The actress died in Chicago after her last film.', 'Place Chicago'],
  ['The actor was remembered for his roles in the films Michael Denton and Lake Placid, by director Jane Roe. No movie of hers won an Oscar.', 'Person Jane Roe', 'Thing Oscar'],
  ['The actor won for his performance in Pirates of the Caribbean, a film and then a franchise.'],
  ['The actor has appeared in films such as Nightfall with Jane Roe, in Chicago. A sequel is planned.', 'Person Jane Roe', 'Place Chicago'],
  ['The studio backs films like Spike Lee’s, and the box office of Chicago grew. The actor stayed away.', 'Person Spike Lee', 'Place Chicago'],
  ['The singer has appeared in Chicago and London, and her album, a film and a musical are to follow.', 'Place Chicago', 'Place London'],
  // no page of works
  ['The company sells goods to markets such as Chicago, Fargo and Boston.', 'Place Chicago', 'Place Fargo', 'Place Boston'],
  // a long report with an author, an actor and a film in it
  [`He was the mayor of Quilis (2001) and lived in Quilis. The author of the report, an actor of sixty years ago, was once in a film.${' It rained all day, and nothing was decided about the road.'.repeat(90)}`, 'Place Quilis'],
  // what is made of it, when it came out
  ['The West End revival of Oklahoma! with a new cast opened on Friday.'],
  ['He came home to Oklahoma. It rained in Oklahoma! The farmers sang.', 'Place Oklahoma'],
  ['The film is a remake of Casablanca. The actor was born in Casablanca, and the movie was made there.', 'Place Casablanca'],
  ['The sitcom Marlow Grove, Season 2, was made by Netflix. The actress Jane Roe plays a cook.', 'Organization Netflix', 'Person Jane Roe'],
  ['The actress was in Crimson Hall (2015), a thriller, and the film Denmark Street (2018). She lives in Denmark.', 'Place Denmark'],
  // a title's halves
  ['The success of Dalton World: Reborn at the box office pleased the studio. Reborn is a film, and a sequel, with Jane Roe.', 'Person Jane Roe'],
  ['The film was shown when he told Sky News: The actor is well. The movie was made in Chicago.', 'Organization Sky News', 'Place Chicago'],
  // in quotation marks
  ['The film “The Bone Chapel” is out. Its sequel, ‘Elio’, follows, and the studio hopes for Elio at the box office.'],
  ['The actor Jane Roe said of the film: “Chicago is my home.” The movie was made there.', 'Person Jane Roe', 'Place Chicago'],
  ['The Little Mermaid Review\nThe Little Mermaid is a heartfelt film and a movie with Jane Roe, from a screenplay by Tom Poe, based on a novel.', 'Person Jane Roe', 'Person Tom Poe'],
  // who sings, and where they are from
  ['The singer wrote a musical and songs for her album with Harry Styles, Miley Cyrus, Dua Lipa, Justin Bieber, Dijon, Rosalía, and many others in Lyon.', 'Person Harry Styles', 'Person Miley Cyrus', 'Person Dua Lipa', 'Person Justin Bieber', 'Person Rosalía', 'Place Lyon'],
  ['WILLISTON ― It’s been six years since the singer made an album. The Morrisville musician has songs for a musical.', 'Place WILLISTON', 'Place Morrisville'],
  ['One of Springsteen\'s deepest mysteries is an album that the singer made when his song for the film won an Oscar.', 'Person Springsteen', 'Thing Oscar'],
];

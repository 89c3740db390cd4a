/** Pages that no newspaper has, made up to see what breaks first. */

const article = '<meta charset="utf-8"><meta property="og:type" content="article"><title>Long</title>';
const plain = 'The committee heard that the work on the harbour had taken longer than anybody had expected when it was begun.';

/** 100,000 words and 5,000 figures in 2,500 paragraphs. */
export const longPage = `<!doctype html><html lang="en"><head>${article}</head><body><article>${paragraphs(2500, (index) => `${plain} ${plain} It cost $${index + 1} million in one year and €${index + 1} million in the other.`)}</article></body></html>`;

/** 50 paragraphs a second for a minute. */
export const restlessPage = `<!doctype html><html lang="en"><head>${article}</head><body><article>${paragraphs(20, () => plain)}<div id="stream"></div></article>
<script>${live(3000, 20)}</script></body></html>`;

/** 6,000 elements; then 200 paragraphs put in one by one. */
export const manyElements = `<!doctype html><html lang="en"><head>${article}</head><body><article>${paragraphs(2000, (index) => `<b>${plain}</b> It cost <i>$${index + 1} million</i>.`)}<div id="stream"></div></article>
<script>${live(200, 20)}</script></body></html>`;

function paragraphs(count: number, inside: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => `<p>${inside(index)}</p>`).join('\n');
}

/** A script whose live() puts in so many paragraphs, one every so many milliseconds, and says when it is done. */
function live(count: number, every: number): string {
  return `function live() {
    return new Promise((done) => {
      let number = 0;
      const timer = setInterval(() => {
        const paragraph = document.createElement('p');
        paragraph.textContent = 'Entry ' + number + ': it cost $' + (number + 100) + ' million.';
        document.querySelector('#stream').append(paragraph);
        if (++number < ${count}) return;
        clearInterval(timer);
        done();
      }, ${every});
    });
  }`;
}

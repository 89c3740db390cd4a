/**
 * Writes logos.json: the marks of at most 200 companies and products in the news, from simple-icons (CC0 as a set; marks whose own licence
 * asks for more than to be named are left out). A mark only names whose it is.
 *
 *   npx tsx src/data/pack/make-logos.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Logo } from '../../engine/knowledge/record';

/** Titles in simple-icons, which are names of the records too. */
const wanted = (
  'Alibaba Cloud|Alibaba.com|Alipay|AMD|American Airlines|American Express|Anthropic|Apple|Arm|Audi|Baidu|Barclays|Binance|Bitcoin|BMW|Boeing|Bosch|ByteDance|Caterpillar|Cisco|Claude|Cloudflare|Coinbase|' +
  'Dell|Deutsche Bank|DHL|Discord|eBay|Ericsson|Ethereum|Facebook|FedEx|Ferrari|Fiat|Ford|Fujitsu|GitHub|Gmail|General Electric|General Motors|Goldman Sachs|Google|Honda|HP|HSBC|Huawei|Hyundai|IKEA|Infosys|' +
  'Instagram|Intel|Kia|KFC|Lenovo|LG|Lufthansa|Mastercard|Meta|MediaTek|NASA|NBC|Netflix|Nike|Nikon|Nissan|Nokia|NVIDIA|PayPal|Panasonic|Porsche|Qualcomm|Reddit|Renault|Roblox|Ryanair|Samsung|SAP|Shell|' +
  'Shopify|Siemens|Sina Weibo|Snapchat|Sony|SpaceX|Spotify|Starbucks|Stripe|Target|Tata|TCS|Telegram|Tesla|The Washington Post|TikTok|T-Mobile|Toyota|Turkish Airlines|Uber|Unilever|UPS|Visa|Vodafone|' +
  'Volkswagen|Volvo|WeChat|WhatsApp|Wikipedia|Wipro|Xiaomi|YouTube|Zoom|Qwen|DeepSeek|Mistral AI|Hugging Face|Perplexity|Airbnb|Airbus|Ethiopian Airlines|Emirates|Qatar Airways|Delta|United Airlines|' +
  'British Airways|Air France|KLM|easyJet|Lidl|Aldi Nord|Carrefour|Tesco|Coca-Cola|Adidas|Puma|H&M|Zara|Uniqlo|Rakuten|LINE|KakaoTalk|Naver|Kakao|Grab|Lyft|DoorDash|Deliveroo|Just Eat|CNN|The Guardian|' +
  'Mozilla|Firefox|Android|iOS|PlayStation|Steam|Epic Games|Ubisoft|EA|Riot Games|Unity|Signal|Threads|Bluesky|Mastodon|Tether|Solana|Dogecoin|Revolut|N26|Wise|Klarna|Cash App|Robinhood|Rolls-Royce|Palantir|' +
  'Figma|Notion|Databricks|Snowflake|Pinterest|Twitch|Meituan|Trip.com'
).split('|');
const fewConditions = /^(?:CC0-1\.0|MIT|Apache-2\.0|BSD-3-Clause|CC-BY-\d\.\d)$/;

interface Icon {
  readonly title: string;
  readonly slug: string;
  readonly license?: { readonly type: string };
}

const packageFolder = new URL('../../../node_modules/simple-icons/', import.meta.url);
const icons = new Map((JSON.parse(readFileSync(new URL('data/simple-icons.json', packageFolder), 'utf8')) as readonly Icon[]).map((icon) => [icon.title.toLowerCase(), icon]));
const logos = Object.fromEntries(wanted.flatMap((title) => {
  const icon = icons.get(title.toLowerCase());
  return icon === undefined || (icon.license !== undefined && !fewConditions.test(icon.license.type)) ? [] : [[title, logoOf(icon)]];
}));
const file = new URL('./logos.json', import.meta.url);
writeFileSync(file, `{\n${Object.entries(logos).map(([title, logo]) => `${JSON.stringify(title)}: ${JSON.stringify(logo)}`).join(',\n')}\n}\n`);
console.log(`${Object.keys(logos).length} logos written to ${file.pathname}`);

function logoOf({ slug }: Icon): Logo {
  const [, path = ''] = /<path d="([^"]+)"/.exec(readFileSync(new URL(`icons/${slug}.svg`, packageFolder), 'utf8')) ?? [];
  return { path };
}

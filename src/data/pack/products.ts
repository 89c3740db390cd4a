import type { KnowledgeRecord } from '../../engine/knowledge/record';
import { page, product } from './entry';

/** Lists indices of many countries, the day each was introduced and how many shares it has. */
const indices = page('Risemoneywise, November 2024', 'https://risemoneywise.com/major-stock-market-indices-world/', '2024-11');

/** Says when OpenAI released which model. */
const languageModels = page('PhyseaWiki, 15 June 2026', 'https://physea-wiki.pages.dev/history-and-context/key-milestones-timeline/the-llm-era', '2026-06-15');

/** Says of what Alibaba Cloud and Moonshot AI released in January 2026. */
const chineseModels = page('PRISM, January 2026', 'https://prism.liabooks.com/en/posts/china-alibaba-moonshot-claim-latest-flagship-mkwfrebc', '2026-01');

/** Compares the two sorts of oil. */
const benchmarks = page('Oil Price Live, January 2026', 'https://www.oilpricelive.com/learn/brent-vs-wti', '2026-01');

/** Says what the medicines are for. */
const semaglutide = page('Novo Nordisk release, 31 December 2025', 'https://menafn.com/1110543159/Novo-Nordisk-AS-Chinas-Supreme-Peoples-Court-Delivers-A-Positive-Ruling-On-The-Semaglutide-Compound-Patent', '2025-12-31');

/** Products, services, models, indices and currencies of the net; sorted by key. */
export const products: readonly KnowledgeRecord[] = [
  product('Alipay', 'Chinese mobile payment service', { aliases: ['支付宝', '알리페이'], facts: { maker: 'Ant Group' } }),
  product('Amazon Alexa', 'Voice assistant', { aliases: ['Alexa'], facts: { maker: 'Amazon', released: '2014-11-06' } }),
  product('Amazon Echo', 'Line of smart speakers', { aliases: ['Echo Dot', 'Amazon Echo Dot'], facts: { maker: 'Amazon', released: '2014-11-06' } }),
  product('Android (operating system)', 'Mobile operating system', { facts: { maker: 'Google' } }),
  product('BSE SENSEX', 'Index of thirty Indian shares', { name: 'Sensex', aliases: ['BSE Sensex', 'SENSEX', 'S&P BSE Sensex'], source: indices }),
  product('Bitcoin', 'Cryptocurrency', { aliases: ['比特币', '비트코인'], facts: { released: '2009' } }),
  product('Boeing 737 MAX', 'Airliner', { aliases: ['737 MAX', '737 Max', 'Boeing 737 Max'], facts: { maker: 'Boeing' }, source: '2025-10' }),
  product('Brent crude', 'Oil from the North Sea whose price is a benchmark', { aliases: ['Brent crude oil', 'Brent oil'], source: benchmarks }),
  product('CAC 40', 'Index of forty large shares in Paris', { source: indices }),
  product('CSI 300', 'Index of 300 Chinese shares', { aliases: ['CSI 300 Index', '沪深300'] }),
  product('ChatGPT', 'AI chatbot', { aliases: ['Chat GPT', '챗GPT', 'チャットGPT'], facts: { maker: 'OpenAI', released: '2022-11-30' }, source: languageModels }),
  product('Claude (language model)', 'Family of large language models and AI chatbot', { name: 'Claude', facts: { maker: 'Anthropic', released: '2023-03-14' }, source: '2026-05' }),
  product('Claude Code', 'AI programming assistant', { facts: { maker: 'Anthropic', released: '2025-02-24' }, source: '2026-02' }),
  product('DAX', 'Index of forty large shares in Frankfurt', { aliases: ['DAX 40', 'Dax', 'DAX index'] }),
  product('DeepSeek-V4', 'Large language model', {
    aliases: ['DeepSeek V4'],
    facts: { maker: 'DeepSeek', released: '2026-04-24' },
    source: page('DeepSeek API documentation', 'https://api-docs.deepseek.com/', '2026-04'),
  }),
  product('Doubao', 'Chinese AI chatbot and family of large language models', { aliases: ['豆包'], facts: { maker: 'ByteDance', released: '2023-08' }, source: '2026-02' }),
  product('Douyin', 'Chinese short video app', { aliases: ['抖音', '더우인'], facts: { maker: 'ByteDance', released: '2016-09' } }),
  product('Dow Jones Industrial Average', 'Index of thirty American shares', {
    aliases: ['Dow Jones', 'Dow Jones Industrials', '道琼斯工业平均指数'],
    facts: { released: '1896' },
  }),
  product('Ethereum', 'Blockchain platform', { facts: { released: '2015' } }),
  product('Euro Stoxx 50', 'Index of fifty shares of the euro area', { aliases: ['EURO STOXX 50'] }),
  product('F-35', 'Fighter aircraft', { aliases: ['F-35 Lightning II', 'Lockheed Martin F-35'], facts: { maker: 'Lockheed Martin' }, source: page('FLYING, October 2025', 'https://www.flyingmag.com/lockheed-nears-record-year-for-f-35-deliveries/', '2025-10') }),
  product('FTSE 100', 'Index of the hundred largest shares in London', { aliases: ['FTSE 100 Index', 'FTSE100'], facts: { released: '1984' }, source: indices }),
  product('FTSE 250', 'Index of 250 British shares of middle size', { aliases: ['FTSE 250 Index'] }),
  product('FTSE MIB', 'Index of forty Italian shares', { aliases: ['Ftse Mib', 'FTSE Mib'] }),
  product('Facebook', 'Social network', { facts: { maker: 'Meta Platforms', released: '2004' }, source: '2026-01' }),
  product('GPT-4', 'Large language model', { facts: { maker: 'OpenAI', released: '2023-03-14' }, source: languageModels }),
  product('GPT-5', 'Large language model', { facts: { maker: 'OpenAI', released: '2025-08-07' }, source: '2026-04' }),
  product('Gemini (language model)', 'Family of large language models', {
    name: 'Gemini',
    aliases: ['Google Gemini'],
    facts: { maker: 'Google DeepMind', released: '2023-12-06' },
    source: '2026-03',
  }),
  product('GitHub', 'Platform for software development', { facts: { owner: 'Microsoft', released: '2008' }, source: '2026-01' }),
  product('Grok (chatbot)', 'AI chatbot', { name: 'Grok', facts: { maker: 'SpaceXAI', released: '2023-11' }, source: '2026-05' }),
  product('Hang Seng Index', 'Index of shares in Hong Kong', { aliases: ['Hang Seng', '恒生指数', '恒指', '恒生指數'], facts: { released: '1969' }, source: indices }),
  product('HarmonyOS', 'Operating system', { aliases: ['鸿蒙', '鸿蒙系统'], facts: { maker: 'Huawei', released: '2019' }, source: '2026-02' }),
  product('IBEX 35', 'Index of 35 Spanish shares', { aliases: ['Ibex 35', 'Ibex-35'] }),
  product('Ibovespa', 'Index of Brazilian shares', { aliases: ['Ibovespa Index', 'Bovespa index'] }),
  product('Instagram', 'Photo and video sharing network', { facts: { owner: 'Meta Platforms', released: '2010' }, source: '2026-01' }),
  product('KOSDAQ', 'Market for shares of smaller South Korean companies, and its index', { aliases: ['Kosdaq', '코스닥'] }),
  product('KOSPI', 'Index of South Korean shares', { aliases: ['Kospi', '코스피'], facts: { released: '1983' } }),
  product('Kimi (chatbot)', 'Chinese AI chatbot and family of large language models', {
    name: 'Kimi AI',
    aliases: ['Kimi K2'],
    facts: { maker: 'Moonshot AI', released: '2023-10' },
    source: chineseModels,
  }),
  product('LinkedIn', 'Professional network', { aliases: ['领英'], facts: { owner: 'Microsoft', released: '2003-05-05' }, source: page('useArtemis, 16 November 2023', 'https://useartemis.co/blog/who-owns-linkedin', '2023-11-16') }),
  product('Llama (language model)', 'Family of large language models', { name: 'Llama', facts: { maker: 'Meta Platforms', released: '2023-02-24' }, source: '2026-04' }),
  product('Microsoft Copilot', 'AI chatbot', { facts: { maker: 'Microsoft', released: '2023' }, source: '2025-08' }),
  product('Nasdaq Composite', 'Index of the shares on Nasdaq', { aliases: ['Nasdaq Composite Index'], facts: { released: '1971' }, source: indices }),
  product('Nasdaq-100', 'Index of about a hundred large non-financial shares on Nasdaq', {
    aliases: ['Nasdaq 100', 'NASDAQ-100', 'NASDAQ 100'],
    facts: { released: '1985' },
  }),
  product('Nifty 50', 'Index of fifty Indian shares', { aliases: ['NIFTY 50'], source: indices }),
  product('Nikkei 225', 'Index of 225 Japanese shares', {
    aliases: ['Nikkei Stock Average', 'Nikkei 225 Index', 'Nikkei average', 'Nikkei share average', 'Nikkei index', '日経平均株価', '日経平均'],
    facts: { released: '1950' },
    source: indices,
  }),
  product('Ozempic', 'Diabetes medicine (semaglutide)', { facts: { maker: 'Novo Nordisk' }, source: semaglutide }),
  product('S&P 500', 'Index of 500 large American shares', {
    aliases: ['S&P 500 Index', "Standard & Poor's 500", '标普500指数'],
    facts: { released: '1957' },
    source: indices,
  }),
  product('S&P/ASX 200', 'Index of 200 Australian shares', { aliases: ['S&P/ASX 200 Index', 'ASX 200'] }),
  product('SSE Composite Index', 'Index of the shares in Shanghai', {
    aliases: ['Shanghai Composite', 'Shanghai Composite Index', '上证指数', '上证综指'],
    facts: { released: '1991' },
    source: indices,
  }),
  product('STOXX Europe 600', 'Index of 600 European shares', { aliases: ['Stoxx 600', 'STOXX 600', 'Stoxx Europe 600'] }),
  product('Siri', 'Voice assistant', { facts: { maker: 'Apple', released: '2011' }, source: '2026-06' }),
  product('Snapchat', 'Messaging app for pictures'),
  product('Sora (text-to-video model)', 'AI video generator, closed in 2026', {
    name: 'Sora',
    facts: { maker: 'OpenAI', released: '2024-12-09' },
    source: page('The Daily Scout, March 2026', 'https://thedailyscout.com/briefings/3Y_HeCdf34E/openai-shutters-sora', '2026-03'),
  }),
  product('SpaceX Starship', 'Rocket', { aliases: ['Starship'], facts: { maker: 'SpaceX' } }),
  product('Starlink', 'Satellite internet service', { facts: { maker: 'SpaceX' }, source: '2026-06' }),
  product('Straits Times Index', 'Index of thirty shares in Singapore', { aliases: ['The Straits Times Index'] }),
  product('TAIEX', 'Index of Taiwanese shares', { aliases: ['Taiex', '加權指數'] }),
  product('TOPIX', 'Index of shares in Tokyo', { aliases: ['Topix', '東証株価指数'] }),
  product('Taobao', 'Chinese online marketplace', { aliases: ['淘宝', '淘宝网'], facts: { maker: 'Alibaba Group', released: '2003' }, source: '2025-08' }),
  product('Telegram (software)', 'Messaging service', { facts: { released: '2013' } }),
  product('Temu', 'Online marketplace', { facts: { maker: 'PDD Holdings', released: '2022' }, source: page('TIME, 30 May 2024', 'https://time.com/6979930/pdd-holdings/', '2024-05-30') }),
  product('TikTok', 'Short video app, run in the United States by a joint venture since January 2026', {
    aliases: ['틱톡'],
    facts: { owner: 'ByteDance', released: '2016' },
    source: page('Free Malaysia Today, 23 January 2026', 'https://www.freemalaysiatoday.com/category/business/2026/01/23/tiktok-seals-deal-to-create-us-venture-with-oracle-silver-lake', '2026-01-23'),
  }),
  product('Tmall', 'Chinese online shopping site', { aliases: ['天猫'], facts: { maker: 'Alibaba Group' }, source: '2025-08' }),
  product('Tongyi Qianwen', 'Family of large language models and AI chatbot', {
    aliases: ['Qwen', 'Tongyi', '通义千问', '通義千問'],
    facts: { maker: 'Alibaba Cloud', released: '2023' },
    source: chineseModels,
  }),
  product('Twitter', 'Social network, renamed X in 2023', { facts: { released: '2006' }, source: page('NewsGram, 28 July 2023', 'https://www.newsgram.com/science/2023/07/28/can-twitters-x-rebranding-revolutionize-social-media', '2023-07-28') }),
  product('VIX', 'Index of the expected volatility of the S&P 500', { aliases: ['Cboe Volatility Index', 'CBOE Volatility Index'] }),
  product('WeChat', 'Chinese messaging and payment app', { aliases: ['Weixin', '微信', '위챗'], facts: { maker: 'Tencent', released: '2011' }, source: '2026-02' }),
  product('Wegovy', 'Weight-loss medicine (semaglutide)', { facts: { maker: 'Novo Nordisk' }, source: semaglutide }),
  product('West Texas Intermediate', 'American oil whose price is a benchmark', { aliases: ['WTI', 'WTI crude'], source: benchmarks }),
  product('WhatsApp', 'Messaging service', { facts: { owner: 'Meta Platforms', released: '2009' }, source: '2026-01' }),
  product('YouTube', 'Video platform', { aliases: ['유튜브'], facts: { owner: 'Google', released: '2005' } }),
  product('iOS', 'Mobile operating system of the iPhone', { facts: { maker: 'Apple Inc.' } }),
  product('iPad', 'Tablet computer', { facts: { maker: 'Apple', released: '2010-04-03' }, source: '2026-01' }),
  product('iPhone', 'Smartphone', { facts: { maker: 'Apple', released: '2007-06-29' }, source: '2026-01' }),
];

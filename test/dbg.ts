import { launch, findBrowser } from './support/browsers';
const b = await launch('firefox', {extension:`/work/main/dist/firefox`, executable: findBrowser('firefox')!, headless:true});
try {
const view = await b.openView('ui/popup/index.html');
console.log(await view.evaluate(async () => { const br=(globalThis as any).browser; 
 const m = await br.runtime.sendMessage({request:'page/annotate', ask:{text:'It cost 380 billion yuan. Daniel Zhang said.', hints:{lang:'en',region:null,url:null,date:null}}});
 const c = await br.runtime.sendMessage({request:'figure/cards', ask:{figures:[{figure:m.figures[0],restatedBy:[],restates:null}], articleDate:'2025-02-24'}});
 return JSON.stringify([m,c]).slice(0,900) }));
} catch (e) { console.log('ERR', e); }
await b.close();

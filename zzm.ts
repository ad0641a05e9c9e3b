import { readLabelled, judge } from './test/eval/text.ts';
const [round='sixth', half='tuning', fl='blank lines', kinds='']=process.argv.slice(2);
for(const a of readLabelled().filter(a=>(round==='all'||a.round===round)&&a.half===half)){
 const v=judge(a,fl); let head=false;
 v.forEach((x,i)=>{ if(x.truth===x.found) return; if(kinds&&!new RegExp(kinds).test(x.truth+'>'+x.found))return; if(!head){console.log('##',a.name);head=true;}
  console.log(`${i}/${v.length} ${x.truth} > ${x.found}\t${x.text.slice(0,110).replaceAll('\n',' / ')}`);});
}

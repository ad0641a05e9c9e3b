import { readLabelled, judge, tally, boundaries, inventsHeadline } from './test/eval/text.ts';
const [round='sixth', half='', fl='blank lines']=process.argv.slice(2);
const arts=readLabelled().filter(a=>(round==='all'||a.round===round)&&(half===''||a.half===half));
const vs:any[]=[];const per=new Map<string,[number,number]>();
for(const a of arts){const v=judge(a,fl);for(const x of v)vs.push({...x,a:a.name});const l=a.language;const p=per.get(l)??[0,0];p[0]+=v.filter(x=>x.truth===x.found).length;p[1]+=v.length;per.set(l,p);}
console.log(arts.length,'articles',vs.length,'blocks',(vs.filter(v=>v.truth===v.found).length/vs.length).toFixed(4));
for(const [k,s] of [...tally(vs)].sort((a,b)=>b[1].truth-a[1].truth))console.log(k.padEnd(12),'P',(s.right/s.found).toFixed(3),'R',(s.right/s.truth).toFixed(3),s.right,s.found,s.truth);
const c=new Map<string,number>();for(const v of vs)if(v.truth!==v.found){const k=v.truth+' -> '+v.found;c.set(k,(c.get(k)??0)+1);}
console.log([...c].sort((a,b)=>b[1]-a[1]).slice(0,40).map(([k,n])=>k+' '+n).join('; '));
console.log([...per].map(([k,[r,n]])=>k+' '+(r/n).toFixed(3)+' ('+n+')').join('; '));
let inv=0;const b={right:0,found:0,truth:0};for(const a of arts){if(inventsHeadline(a,fl))inv++;const s=boundaries(a,fl);b.right+=s.right;b.found+=s.found;b.truth+=s.truth;}
console.log('invented',inv,'boundaries',(2*b.right/(b.found+b.truth)).toFixed(4));

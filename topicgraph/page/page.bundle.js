"use strict";(()=>{function Ot(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1),o=n.lastIndexOf(" ");return(o>e*.6?n.slice(
0,o):n).trimEnd()+"…"}function Re(t,e){if(t.length<=e)return[t];let n=t.lastIndexOf(" ",e),o=n>e*.4?
n:e;return[t.slice(0,o).trim(),Ot(t.slice(o).trim(),e)]}function yr(t){if(!/^https?:\/\//i.test(t))return null;
try{let e=new URL(t);return(e.protocol==="http:"||e.protocol==="https:")&&!e.username&&!e.password?e.
href:null}catch{return null}}function Mt(t){return`⁨${t}⁩`}function Ut(t){return`“${Mt(t)}”`}
var br=new Intl.NumberFormat("en");function x(t){return br.format(t)}function At(t){return br.format(
Math.round(t*10)/10)}function O(t,e,n){return`${x(t)} ${t===1?e:n||e+"s"}`}function Sr(t){return t<1e4?
x(t):t<999500?`${Math.round(t/1e3)}k`:`${Number((t/1e6).toFixed(1))}M`}function st(t){return`${t>0&&
t<.0995?(t*100).toFixed(1):Math.round(t*100)} %`}function Nt({low:t,high:e}){return`(${st(t).replace(
" %","")} to ${st(e)})`}function Dt(t){return t===null?"not tested":t<.001?"p < .001":t>.99?"p > .99":
`p = ${t.toFixed(t<.0995?3:2).slice(1)}`}function f(t,e={},...n){return kr(document.createElement(t),e,n)}function at(t,e={},...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);return kr(o,e,n)}function _(t,e,...n){return f("butt\
on",{type:"button",...t,on:{click:e}},...n)}function kr(t,{on:e={},...n},o){for(let[r,s]of Object.entries(
e))t.addEventListener(r,s);for(let[r,s]of Object.entries(n))s===!1||s===null||s===void 0||t.setAttribute(
r,s===!0?"":s);for(let r of o.flat(3))r!=null&&r!==!1&&t.append(r);return t}function E(t){return document.
getElementById(t)}function Lt(t,e,n){return t.querySelector(`[data-${e}="${CSS.escape(n)}"]`)}function he(t,e){
let n=document.activeElement,o=t.contains(n)?n?.dataset.focus:null;e(),o&&Lt(t,"focus",o)?.focus()}function Tr(t){
let e=yr(t);return e?f("a",{href:e,rel:"noopener noreferrer",target:"_blank",dir:"auto"},t):f("span",
{class:"plain",dir:"auto"},t)}async function Yn(t){let e=E(t);if(!Zn(t))return JSON.parse(e.textContent);if(typeof DecompressionStream>
"u")throw new Error("This page needs a newer browser: one of 2023 or later.");let n=Uint8Array.from(
atob(e.textContent.trim()),r=>r.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream(
"gzip"));return JSON.parse(await new Response(o).text())}function Zn(t){return E(t).hasAttribute("da\
ta-packed")}var on={topic:"Topic",subject:"Subject",outlet:"Outlet",group:"Group of outlets",medium:"Medium",kind:"\
Kind of article",quality:"Quality",heat:"Heat",story:"Story",words:"Words"},Zt=Object.keys(on),vr=Zt.
filter(t=>t!=="story"&&t!=="words"),oa=["lowest quarter","second quarter","third quarter","highest q\
uarter"],ra=8;function Mr(t){let e=t.articles,n=Array.from({length:t.size},(i,c)=>c),o=(i,c)=>i.map(
({id:a,name:l},u)=>({key:a,name:l,members:c(u)})),r={topic:o(t.topics,i=>t.byTopic[i]),subject:o(t.subjects,
i=>t.bySubject[i]),outlet:o(t.outlets,i=>sa(t,i)),group:t.groups.map(({name:i,outlets:c})=>({key:i,name:i,
members:c.flatMap(a=>t.byOutlet[a])})),medium:t.media.map((i,c)=>({key:i,name:i,members:n.filter(a=>e.
medium[a]===c)})),kind:ia(t,n),quality:xr(n,e.quality),heat:xr(n,e.heat),story:o(t.stories,i=>t.stories[i].
articles)},s=i=>new Map(i.filter(({members:c})=>c.length).map(c=>[c.key,c]));return Object.fromEntries(
Object.entries(r).map(([i,c])=>[i,s(c)]))}function sa(t,e){let n=t.byCarrier[e].filter(o=>t.articles.
outlet[o]!==e);return n.length?[...t.byOutlet[e],...n].sort((o,r)=>o-r):t.byOutlet[e]}function ia(t,e){
let n=t.articles;return[["copies","copies of another article",r=>n.copy[r]===1],["updates","updates \
of an earlier article",r=>n.copy[r]===2],["carried","carried by another site",r=>n.flags[r]&rn],["st\
ubs","linked, not in this corpus",r=>!n.held[r]],["undated","undated",r=>n.time[r]===null],["alone",
"in no story",r=>n.story[r]<0]].map(([r,s,i])=>({key:r,name:s,members:e.filter(i)}))}function xr(t,e){
let n=t.filter(i=>e[i]!==null),o=n.map(i=>Number(e[i])).sort((i,c)=>i-c);if(o.length<ra||o[0]===o[o.
length-1])return[];let r=[1,2,3].map(i=>o[Math.floor(i*o.length/4)]),s=i=>r.filter(c=>Number(e[i])>=
c).length;return oa.map((i,c)=>{let a=n.filter(d=>s(d)===c),l=new Set(a.map(d=>Number(e[d])).sort((d,h)=>d-
h)),u=[...l].filter((d,h)=>h===0||h===l.size-1);return{key:String(c),name:`${i} (${u.join(" to ")})`,
members:a}})}var ce="\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff",
sn=new RegExp(`[${ce}]`,"u"),ca=/[\uac00-\ud7af]/,Or=/[^\x00-\x7f]/,aa=new RegExp("(?<=[a-zß-ɏͰ-Ͽ])[\
\\u0300-\\u036f]+|[\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7]+|[\\u064b-\\u0652\\u0670]+",
"gu"),$r="̃",Ar={ł:"l",ø:"o",đ:"d",ħ:"h",ŧ:"t",ı:"i",ß:"ss",ς:"σ"},la=new RegExp(`[${Object.
keys(Ar).join("")}]`,"gu"),ua=/['’`´\u200c\u200d]/gu,Nr=/[\p{L}\p{N}][\p{L}\p{N}\p{Mn}\p{Mc}]*/gu,
fa=new RegExp(`(?=([${ce}]{2}))[^]|((?![${ce}])[\\p{L}\\p{N}](?:(?![${ce}])[\\p{L}\\p{N}\\p{Mn}\\p{Mc}])\
*|(?<![${ce}])[${ce}](?![${ce}]))`,"gu");function J(t){return Or.test(t)?(t.length>2e3?[...t].slice(
0,2e3).join(""):t).normalize("NFKD").toLowerCase().replace(la,n=>Ar[n]).replace(aa,(n,o,r)=>r[o-1]===
"n"&&n.includes($r)?$r:"").normalize("NFC"):t.toLowerCase()}var da=/[a-z0-9]+/g;function Jt(t){let e=J(
t).replace(ua,"");return e.match(Or.test(e)?Nr:da)||[]}function cn(t){let e=J(t);return sn.test(e)?[
...e.matchAll(fa)].map(([,n,o])=>n||o).filter(Boolean):e.match(Nr)||[]}function Jn(t){let e=Jt(t);return sn.
test(t)?e.map(n=>cn(n).join(" ")).join(" · "):e.join(" ")}function De(t){return sn.test(t)}function Qn(t){
return ca.test(t)||sn.test(t)&&[...t].length===1}var to=1e3;function Pe(t,e,n=J){return{order:t,textOf:e,fold:n,blocks:[]}}function eo(t){return J(t).
match(/"[^"]+"|[^\s"]+/g)||[]}function an(t){return Math.ceil(t.order.length/to)}function ln(t,e){return t.
blocks[e]||=ha(t,e*to),t.blocks[e]}function ha(t,e){let n=[],o=[0];for(let r of t.order.slice(e,e+to)){
let s=t.fold(t.textOf(r)).replaceAll(`
`," ");n.push(s),o.push(o[o.length-1]+s.length+1)}return{first:e,text:n.join(`
`)+`
`,starts:o}}function*Er(t){for(let e of t)for(let n=0;n<an(e);n+=1)yield ln(e,n)}function*no(t,e,n){
let o=eo(e).map(s=>s.replaceAll('"',""));o.sort((s,i)=>i.length-s.length);let r={rows:[],total:0};for(let s=0;o.
length&&s<an(t);s+=1)ma(t.order,ln(t,s),o,n,r),yield r;return r}function ma(t,{first:e,text:n,starts:o},r,s,i){
let c=0,a=n.indexOf(r[0]);for(;a>=0;){for(;o[c+1]<=a;)c+=1;let l=o[c+1],u=r.length>1?n.slice(o[c],l):
"";(r.length===1||r.every(d=>u.includes(d)))&&(i.total+=1,i.rows.length<s&&i.rows.push(t[e+c])),a=n.
indexOf(r[0],l)}}function _r(t,e,n){let o=no(t,e,n);for(;;){let{done:r,value:s}=o.next();if(r)return s}}var wt=class extends Error{},oo="outlet topic subject author language medium since until on".split("\
 "),Lr=["since","until","on"],pa={outlet:'"New York Post"',topic:"surveillance",subject:"ferry",author:"\
smith",language:"en",medium:"video",since:"2021-03",until:"2021-03-04",on:"2021"},ga=/(-?)(?:([A-Za-z]+):(?!\/\/)(?=\S))?(?:"([^"]*)"|([^\s"]+))/g,
wa=/^-?([A-Za-z]+):$/,ya=/[\p{L}\p{N}]\*+[\p{L}\p{N}]/u,ba=/^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/,
Ir="OR stands between two terms, as in beta OR release",Sa=3;function ka(t){let e=t.replace(/[“”„]/g,
'"');if(e.split('"').length%2===0)throw new wt('a quotation mark is not closed: a phrase is written \
"between two"');let n=[],o=!1;for(let r of e.matchAll(ga)){if(r[0]==="OR"){if(o||!n.length)throw new wt(
Ir);o=!0;continue}let s=Ta(r);s&&(o?n[n.length-1].push(s):n.push([s]),o=!1)}if(o)throw new wt(Ir);return n}
function Ta([t,e,n,o,r]){let s=!!e,i=o!==void 0,c=i?o:r;return n!==void 0?{field:Rr(n,c),value:c.trim(),
excluded:s}:!i&&(xa(t,r),t==="AND")||!Jt(c).length?null:{field:i?"phrase":"words",value:c,excluded:s}}
function Rr(t,e){let n=t.toLowerCase();if(!oo.includes(n))throw new wt(`there is no field "${t}:"; f\
ields are ${oo.join(", ")}; to look for the words write "${t}:${e}" in quotes`);if(!e.trim())throw new wt(
`${n}: needs a value, as in ${n}:${pa[n]}`);return Lr.includes(n)&&Fr(n,e.trim()),n}function xa(t,e){
let n=wa.exec(t);if(n&&oo.includes(n[1].toLowerCase())&&Rr(n[1],""),t==="NOT")throw new wt("to leave\
 out what has a word write -word, not NOT");if(ya.test(e))throw new wt(`"${e}": a * stands at the en\
d of a word, as in elect*`)}function Dr(t){return/(?:^|\s)(?:-\S|OR\s|-?[A-Za-z]+:)|\*/.test(t)}function*ro(t,e,n,o){
let r=ka(n).map(i=>i.map(c=>$a(t,c))),s={rows:[],total:0};for(let i=0;r.length&&i<an(e);i+=1)va(e,i,
r,o,s),yield s;return s}function Pr(t,e,n){let o=ro(t,e,n,1/0);for(;;){let{done:r,value:s}=o.next();
if(r)return s}}function va(t,e,n,o,r){let s=ln(t,e),i=s.starts.length-1,c=new Uint8Array(i).fill(1);
for(let a of n){let l=new Uint8Array(i);for(let u of a){let{needles:d,mask:h}=u,m=d?Ma(s,d,i):Uint8Array.
from({length:i},(g,p)=>h[t.order[s.first+p]]);for(let g=0;g<i;g+=1)l[g]|=u.excluded?1-m[g]:m[g]}for(let u=0;u<
i;u+=1)c[u]&=l[u]}for(let a=0;a<i;a+=1)c[a]&&(r.total+=1,r.rows.length<o&&r.rows.push(t.order[s.first+
a]))}function Ma({text:t,starts:e},n,o){let r=new Uint8Array(o).fill(1);for(let s of n){let i=new Uint8Array(
o);for(let c of s){let a=0;for(let l=t.indexOf(c);l>=0;l=t.indexOf(c,e[a+1])){for(;e[a+1]<=l;)a+=1;i[a]=
1}}for(let c=0;c<o;c+=1)r[c]&=i[c]}return r}function $a(t,{field:e,value:n,excluded:o}){return e==="\
words"||e==="phrase"?{needles:Oa(e,n),mask:new Uint8Array,excluded:o}:{needles:null,mask:Na(t,e,n),excluded:o}}
function Oa(t,e){let n=Jt(e);if(t==="phrase"&&!(n.length===1&&De(n[0])))return[Aa(n).map(r=>` ${r} `)];
let o=t==="words"&&e.endsWith("*");return n.map((r,s)=>Qn(r)?[r]:De(r)?[` ${cn(r).join(" ")} `]:[[...r].
length>Sa||o&&s===n.length-1?` ${r}`:` ${r} `])}function Aa(t){let e=t.map(n=>cn(n).join(" "));return t.
some(De)?[e.join(" · ")]:[e.join(" "),e.join(" · ")]}function Na(t,e,n){let o=t.articles,r=i=>Uint8Array.
from({length:t.size},(c,a)=>i(a)?1:0);if(Lr.includes(e)){let[i,c]=Fr(e,n);return r(a=>{let l=o.time[a];
return l===null?!1:(e==="until"||l>=i)&&(e==="since"||l<c)})}if(e==="outlet"){let i=new Set(_a(t,n));
return r(c=>i.has(o.outlet[c])||i.has(o.carrier[c]))}if(e==="topic"){let i=Cr(t.topics,e,n,Ca);return r(
c=>o.topics[c].includes(i))}if(e==="subject"){let i=Cr(t.subjects,e,n,null);return r(c=>o.subjects[c].
includes(i))}let s=n.toLowerCase();return r(e==="medium"?i=>t.media[o.medium[i]]===s:e==="language"?
i=>`${o.stated_language[i].toLowerCase()}-`.startsWith(`${s}-`):i=>o.author[i].some(c=>Ea(n,c)))}function Ea(t,e){
let[n,o]=[Jt(t).join(" "),Jt(e).join(" ")];return De(n)||Qn(n)?o.includes(n):!!n&&` ${o} `.includes(
` ${n} `)}function Fr(t,e){let[n,o,r]=(ba.exec(e)||[]).slice(1).map(c=>Number(c||0)),s=n?Date.UTC(n,
(o||1)-1,r||1):0;if(!n||n===9999||!new Date(s).toISOString().startsWith(e))throw new wt(`${t} "${e}"\
 is not a date: want e.g. 2021, 2021-03, 2021-03-04`);let i=r?s+864e5:Date.UTC(o?n:n+1,o);return[s/1e3,
i/1e3]}function _a(t,e){let n=J(e),o=t.groups.find(s=>J(s.name)===Ia(n)),r=Hr(t.outlets,e,jr);return o&&
!r.length?o.outlets:[Wr(r,"outlet",e)]}function Ia(t){return t.startsWith("group:")?t.slice(6):t}function Cr(t,e,n,o){
return Wr(Hr(t,n,o),e,n)}function Hr(t,e,n){let o=J(e),r=a=>t.flatMap((l,u)=>a(l)?[u]:[]),s=a=>!!a&&
J(a)===o,i=r(a=>{let l=n===jr?[a.domain]:a.names;return[a.id,a.name,...l].some(s)});if(i.length||!n)
return i;let c=n(e);return r(a=>[a.name,...a.names].some(l=>n(l)===c))}function jr(t){let e=Jt(t.trim().
replace(/\.(?:com|net|org|co\.uk)$/i,""));return(e.length>1&&e[0]==="the"?e.slice(1):e).join("")}function Ca(t){
return Jt(t).join("")}function Wr(t,e,n){if(t.length===1)return t[0];throw new wt(t.length?`"${n}" m\
ay be several: use the id of one`:`no ${e} "${n}"`)}function Br(t,e){return` ${Jn(t)} | ${Jn(e)} `}var me="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),[Fe,zt,Gt]=[60,3600,86400],La={week:7*
Gt,day:Gt,hour:zt};function He(t){return String(t).padStart(2,"0")}function lt(t){let e=new Date(t*1e3);
return`${e.getUTCDate()} ${me[e.getUTCMonth()]} ${e.getUTCFullYear()}`}function fn(t){let e=new Date(
t*1e3);return`${He(e.getUTCHours())}:${He(e.getUTCMinutes())}`}function ut(t,e){if(t===null)return"u\
ndated";if(!so(t,e))return`${lt(t)}, time not given`;let n=e==="second"?":"+He(new Date(t*1e3).getUTCSeconds()):
"";return`${lt(t)}, ${fn(t)}${n} UTC`}function ct(t,e){if(t===null||e===null)return"undated";let[n,o]=[
lt(t),lt(e)];if(n===o)return n;let[r,s]=[n.split(" "),o.split(" ")];return`${r[2]!==s[2]?n:r[1]!==s[1]?
`${r[0]} ${r[1]}`:r[0]} – ${o}`}function so(t,e){return t!==null&&(e==="minute"||e==="second")}function St(t){
let e=Math.abs(t);if(e<Fe)return"at the same time";let[n,o]=e<1.5*zt?["minute",Fe]:e<2*Gt?["hour",zt]:
["day",Gt];return`${O(Math.round(e/Number(o)),String(n))} ${t>0?"later":"earlier"}`}function Kt(t){if(t<
Fe)return"+0 min";let[e,n]=[Math.floor(t/Gt),Math.floor(t%Gt/zt)],o=Math.floor(t%zt/Fe),[r,s]=e?[`${e}\
 d`,n&&`${n} h`]:[n&&`${n} h`,o&&`${o} min`];return"+"+[r,s].filter(Boolean).join(" ")}function Ur(t){
return t<1.5*zt?`+${Math.round(t/Fe)} min`:t<2*Gt?`+${Math.round(t/zt)} h`:`+${Math.round(t/Gt)} d`}
function je(t,e,n,o=!0){let r=Ra((n-e)/Gt),s=r==="hour"&&!o?"day":r,i=[];for(let c=Da(e,s);c<=n;c=un(
c,s))i.push({from:c,to:un(c,s),count:0});for(let c of t){let a=i.find(l=>c<l.to);a&&c>=a.from&&(a.count+=
1)}return{unit:s,bins:i}}function Ra(t){return t>3650?"year":t>240?"month":t>45?"week":t>3?"day":"ho\
ur"}function Da(t,e){let n=new Date(t*1e3),[o,r,s]=[n.getUTCFullYear(),n.getUTCMonth(),n.getUTCDate()];
if(e==="year")return Date.UTC(o,0)/1e3;if(e==="month")return Date.UTC(o,r)/1e3;let i=(n.getUTCDay()+
6)%7;return e==="week"?Date.UTC(o,r,s-i)/1e3:e==="day"?Date.UTC(o,r,s)/1e3:Math.floor(t/zt)*zt}function un(t,e,n=1){
let o=new Date(t*1e3);return e==="year"?Date.UTC(o.getUTCFullYear()+n,0)/1e3:e==="month"?Date.UTC(o.
getUTCFullYear(),o.getUTCMonth()+n)/1e3:t+n*La[e]}var pe=1.959963984540054;function ft(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return[
...e].sort((n,o)=>o[1]-n[1]||(n[0]<o[0]?-1:1))}function We(t,e){if(!e)return[0,1];let n=pe**2,o=(t+n/
2)/(e+n),r=pe*Math.sqrt(t*(e-t)/e+n/4)/(e+n);return[t?Math.max(0,o-r):0,t===e?1:Math.min(1,o+r)]}function Pt(t,e){
let[n,o]=We(t,e);return{k:t,n:e,share:e?t/e:0,low:n,high:o}}function dn(t){if(!t.length)return null;
let e=[...t].sort((o,r)=>o-r),n=Math.floor(e.length/2);return e.length%2?e[n]:(e[n-1]+e[n])/2}function io(t,e,n,o,r,s){
if(r>=s)return 0;let i=500*r/s,c=Math.log((t+i)/(e+500-t-i)),a=Math.log((n+i)/(o+500-n-i));return(c-
a)/Math.sqrt(1/(t+i)+1/(n+i))}function zr(t){if(t===1)return Math.tan(Math.PI*.475);if(t>60)return Pa(
t);let[e,n]=[pe,5];for(let o=0;o<60;o+=1){let r=(e+n)/2;Fa(r,t)<.95?e=r:n=r}return e}function Pa(t){
let e=pe;return[(e**3+e)/4,(5*e**5+16*e**3+3*e)/96,(3*e**7+19*e**5+17*e**3-15*e)/384,(79*e**9+776*e**
7+1482*e**5-1920*e**3-945*e)/92160].reduce((o,r,s)=>o+r/t**(s+1),e)}function Fa(t,e){let n=Math.atan(
t/Math.sqrt(e)),o=Math.cos(n)**2,[r,s]=[1,1];for(let i=2;i<e;i+=2)r*=o*(i-1)/i,s+=r;return Math.sin(
n)*s}var Ha=[-48,-24,-12,-6,-1,0,1,6,12,24,48],ja={none:0,day:0,minute:1,second:2};function co(t){return new Uint8Array(
t.size).fill(1)}function yt(t,e){let n=t.articles.outlet[e];return n>=0&&!t.outlets[n].platform}function ao(t,e){
let n=t.outlets.map(()=>0),{flags:o,outlet:r}=t.articles;for(let s=0;s<t.size;s+=1)e[s]&&o[s]&Ft&&yt(
t,s)&&(n[r[s]]+=1);return n}function ae(t,e,n){return e.outlets.flatMap(o=>t.outlets[o].platform?[]:
t.byOutlet[o]).filter(o=>n[o]&&t.articles.flags[o]&Ft).sort((o,r)=>o-r)}function le(t,e,n=[]){let{outlet:o,
story:r}=t.articles,s=new Map(n.flatMap(({outlets:c})=>c.map(a=>[a,c[0]]))),i=new Set;return e.filter(
c=>{if(r[c]<0||!yt(t,c))return!0;let a=`${s.get(o[c])??o[c]} ${r[c]}`;return!i.has(a)&&i.add(a)})}function qr(t,e){
let n=ao(t,e),o=new Map,r=0;for(let c=0;c<t.size;c+=1){if(!e[c]||!(t.articles.flags[c]&Ft))continue;
let a=yt(t,c)?t.articles.outlet[c]:-1,l=a<0?`article ${c}`:`${a} ${we(t,c)}`,u=o.get(l)||{ref:a,size:0};
u.size+=1,o.set(l,u),r+=1}let s=n.map(()=>0),i=0;for(let{ref:c,size:a}of o.values())c>=0&&(s[c]+=a**
2),i+=a**2;return n.map((c,a)=>{let l=r?c/r:0,u=(1-2*l)*s[a]+l**2*i,d={n:r,share:l,clusters:o.size,squares:i,
residual:u},h=lo(d),[m,g]=r?We(c/r*h,h):[0,1];return{...Pt(c,r),low:m,high:g}})}function lo({n:t,share:e,
clusters:n,squares:o,residual:r}){let s=t**2/Math.max(o,1),c=r/t**2*(n/(n-1))*(t-1)/(e*(1-e));if(!Number.
isFinite(c)||c<=0)return s;let a=zr(Math.max(2*(n-1),1)),l=(pe/a)**(2*(1-s/t));return Math.max(Math.
min(t/c,t)*l,s)}function ge(t,e,n){let o=e.map(c=>{let a=ae(t,c,n),l=le(t,a,[c]),u=l.flatMap(d=>t.articles.
topics[d]);return{n:l.length,by:new Map(ft(u))}}),s=[...new Set(o.flatMap(({by:c})=>[...c.keys()]))].
map(c=>({topic:c,cells:o.map(({n:a,by:l})=>Pt(l.get(c)||0,a))})),i=({cells:c})=>c.reduce((a,{share:l})=>a+
l,0);return s.sort((c,a)=>i(a)-i(c)||c.topic-a.topic)}function we(t,e){return t.articles.story[e]>=0?
t.articles.story[e]:-1-e}function Be(t,e,n){return Xr(t,e,n,o=>t.articles.flags[o]&es)}function Gr(t,e,n){
return Xr(t,e,n,r=>t.articles.flags[r]&Ft&&U(t,r))}function Xr(t,e,n,o){let r=new Map;for(let s of e.
outlets)if(!t.outlets[s].platform)for(let i of t.byOutlet[s]){let c=we(t,i);!o(i)||!n.has(c)||(!r.has(
c)||Wa(t,i,r.get(c)))&&r.set(c,i)}return r}function Vr(t,e){let n=new Set;for(let o=0;o<t.size;o+=1)
e[o]&&t.articles.held[o]&&n.add(we(t,o));return n}function Wa(t,e,n){let{time:o,precision:r}=t.articles,
[s,i]=[o[e],o[n]];if(s===null||i===null)return s!==null;if(s!==i)return s<i;let c=[e,n].map(a=>ja[r[a]]);
return(c[0]-c[1]||e-n)<0}function hn(t,e,n,o){let r=Vr(t,o),s=Be(t,e,r),i=Be(t,n,r),c=[...s.keys()].
filter(h=>i.has(h)),a=[],l=Gr(t,n,r);for(let[h,m]of Gr(t,e,r)){if(!pn(t,m))continue;let g=l.has(h)?Ba(
t,m,Number(l.get(h))):null;g!==null&&a.push({key:h,hours:g})}let u=[...s.keys()].filter(h=>!i.has(h)),
d=[...i.keys()].filter(h=>!s.has(h));return{shared:c,onlyA:u,onlyB:d,lags:a,a:s,b:i}}function Ba(t,e,n){
if(!U(t,e)||!U(t,n))return null;let{time:o,precision:r}=t.articles,[s,i]=[Number(o[e]),Number(o[n])];
return(r[e]==="minute"||r[n]==="minute")&&Math.floor(s/60)===Math.floor(i/60)?0:(i-s)/3600}function Yr(t){
let e=[-1/0,...Ha,1/0],n=e.slice(1).map((r,s)=>({from:e[s],to:r,keys:[]}));n.splice(n.findIndex(({from:r})=>r===
0),0,{from:0,to:0,keys:[]});let o=({from:r,to:s},i)=>i===0?r===0&&s===0:i>0?i>r&&i<=s:i>=r&&i<s;for(let{
key:r,hours:s}of t)n.find(i=>o(i,s))?.keys.push(r);return n}function uo(t){if(!t.coverage){let e=Vr(
t,co(t));t.coverage=t.outlets.map((n,o)=>Be(t,{outlets:[o]},e))}return t.coverage}function Zr(t,e){let n=uo(
t),o=n[e];return n.map((s,i)=>{let c=[...o.keys()].filter(u=>s.has(u)).length,a=o.size+s.size-c,l=Math.
min(o.size,s.size)<5;return{ref:i,shared:c,either:a,jaccard:c/a,isFew:l}}).filter(s=>s.ref!==e&&s.shared).
sort((s,i)=>Number(s.isFew)-Number(i.isFew)||i.jaccard-s.jaccard||i.shared-s.shared||s.ref-i.ref)}function Jr(t,e){
let n=mn(t),[o,r]=[n.by[e],n.n[e]];return n.topics.flatMap((i,c)=>{let a=o.get(c)||0,l=n.total-r,u=[
(a+.5)/(r+1),(i-a+.5)/(l+1)],d=Math.log2(u[0])-Math.log2(u[1]),h=l?(i-a)/l:0;return a?[{topic:c,...Pt(
a,r),restShare:h,focus:d}]:[]}).sort((i,c)=>c.focus-i.focus||c.k-i.k||i.topic-c.topic)}function mn(t){
return t.topicCounts||=Ua(t),t.topicCounts}function Ua(t){let e={by:t.outlets.map(()=>new Map),n:t.outlets.
map(()=>0),topics:t.topics.map(()=>0),total:0},{flags:n,outlet:o,topics:r}=t.articles,s=Array.from({
length:t.size},(i,c)=>c).filter(i=>n[i]&Ft);for(let i of le(t,s)){e.total+=1;for(let a of r[i])e.topics[a]+=
1;if(!yt(t,i))continue;e.n[o[i]]+=1;let c=e.by[o[i]];for(let a of r[i])c.set(a,(c.get(a)||0)+1)}return e}
function et(t,e){return new Set(e.filter(n=>yt(t,n)).map(n=>t.articles.outlet[n]))}function Qr(t,e){
let{outlet:n,carrier:o}=t.articles;return t.stories.map(({articles:r},s)=>({story:s,articles:r,reach:et(
t,r).size})).filter(({reach:r})=>r>1).filter(({articles:r})=>!r.some(s=>n[s]===e||o[s]===e)).map(({story:r,
reach:s})=>({story:r,reach:s})).sort((r,s)=>s.reach-r.reach||r.story-s.story)}var za=2,Kr=7*86400,[Ga,
Ka]=[.25,.2];function Ue(t,e){let{outlet:n,carrier:o}=t.articles,r=new Set(t.stories[e].articles.flatMap(
u=>[n[u],o[u]])),s=mn(t).n,i=s.flatMap((u,d)=>u>=5&&!r.has(d)?[d]:[]),c=qa(t,e),a=ts(t,e),l=u=>a(u)&&
t.articles.subjects[u].some(d=>c.has(d));return fo(t,e,i).filter(u=>!t.byOutlet[u].some(l)).map(u=>({
ref:u,number:s[u]})).sort((u,d)=>d.number-u.number||u.ref-d.ref)}function fo(t,e,n){let o=ts(t,e);return n.
filter(r=>t.byOutlet[r].filter(o).length>=za)}function ts(t,e){let{time:n}=t.articles,[o,r]=ye(t,t.stories[e].
articles);return o===null||r===null?()=>!1:s=>n[s]!==null&&Number(n[s])>=o-Kr&&Number(n[s])<=r+Kr}function qa(t,e){
let{articles:n}=t.stories[e],o=Ka*t.size,r=ft(n.flatMap(s=>t.articles.subjects[s]));return new Set(r.
filter(([s,i])=>i>=Ga*n.length&&t.bySubject[s].length<=o).map(([s])=>s))}var Xa=600,gn=2e4,ho="\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff",
Va=new RegExp(`[${ho}]+|(?:(?![${ho}])[\\p{L}\\p{N}\\p{M}])+`,"gu"),Ya=new RegExp(`[${ho}]`,"u");function ns(...t){
let e=t.map(o=>Za(o,Xa)).join(" ").toLowerCase().normalize("NFC").replace(/['’`´]/gu,""),n=new Set;
for(let o of e.match(Va)||[]){let r=Ya.test(o)?[...o]:[o];r.length===1&&[...o].length>1&&n.add(o);for(let s=1;s<
r.length;s+=1)n.add(r[s-1]+r[s])}return n}function Za(t,e){return t.length>e?[...t].slice(0,e).join(
""):t}function mo(t){return t.vocabulary||=tl(t),t.vocabulary}function Ja(t,e){let{lists:n,of:o}=t.repeated,
[,r,s]=o.get(e)||os,i=ns(t.articles.title[e],t.articles.excerpt[e]);return n[r]?.forEach(c=>i.delete(
c)),n[s]?.forEach(c=>i.add(c)),[...i]}function Qa(t,e){let{lists:n,of:o}=t.repeated,[r]=o.get(e)||os,
s=ns(t.articles.title[e]);return n[r]?.forEach(i=>s.delete(i)),[...s]}var os=[-1,-1,-1];function tl(t){
let e=new Map,n=t.articles.title.map((s,i)=>Ja(t,i).map(c=>(e.has(c)||e.set(c,e.size),e.get(c)))),o=[
...e.keys()],r=new Map(t.languages.map(s=>[s,rs(t,o,s)]));return{words:o,places:e,of:n,informative:r}}
var el=/^[\u3041-\u309f]{2}$|^(?=..$).*[的了是在和与及就也都而着被把吗呢吧與們们]/u;
function rs(t,e,n){let{"*":o,[n]:r}=t.uninformative,s=new Set([...o,...r||[]]);return e.map(i=>!s.has(
i)&&!/^\p{N}+$/u.test(i)&&!el.test(i))}function ss(t,e){let{places:n,of:o}=mo(t),r=n.get(e);return r===
void 0?[]:o.flatMap((s,i)=>s.includes(r)?[i]:[])}function nl(t,e){let{words:n,of:o,informative:r}=mo(
t),s=new Float64Array(n.length),i=0;for(let c of e){let a=r.get(t.languages[t.articles.language[c]])||
[];for(let l of o[c])a[l]&&(s[l]+=1,i+=1)}return{by:s,total:i,n:e.length}}function wn(t,e,n,o){let r=t.
articles.flags.flatMap((m,g)=>m&Ft&&o[g]?[g]:[]),s=[e,n].map(m=>le(t,ae(t,m,o),[m])),i=le(t,r,[e,n]),
{language:c}=t.articles,l=[...new Set(i.map(m=>c[m]))].map(m=>{let[g,p,w]=[...s,i].map($=>$.filter(k=>c[k]===
m));return ol(t,g,p,w)}),u=({n:m})=>Math.min(...m);l.sort((m,g)=>u(g)-u(m));let d=new Set,h=l.flatMap(
m=>m.rows).filter(({word:m})=>!d.has(m)&&d.add(m));return{...is(h),n:l[0]?.n||[0,0]}}function ol(t,e,n,o){
let[r,s,i]=[e,n,o].map(l=>nl(t,l)),c=Math.min(r.n,s.n)>=5&&Math.min(r.total,s.total)>0;return{rows:mo(
t).words.flatMap((l,u)=>{let[d,h]=[r.by[u],s.by[u]];if(!c||d+h<5)return[];let m=io(d,r.total,h,s.total,
i.by[u],i.total);return[{word:l,k:d,other:h,z:m}]}),n:[r.n,s.n]}}function is(t){let e=({z:r})=>Number(
Math.abs(r).toPrecision(9)),n=[...t].sort((r,s)=>e(s)-e(r)||(r.word<s.word?-1:1)),o=n.map(r=>({...r,
k:r.other,other:r.k}));return{a:n.filter(({z:r})=>r>0),b:o.filter(({z:r})=>r<0)}}function yn(t,{shared:e,
a:n,b:o}){if(e.length<5)return null;let[r,s]=[n,o].map(d=>{let h=e.flatMap(g=>Qa(t,Number(d.get(g)))),
m=rs(t,h,"");return new Map(ft(h.filter((g,p)=>m[p])))}),i=d=>[...d.values()].reduce((h,m)=>h+m,0),[
c,a]=[i(r),i(s)];if(!c||!a)return null;let u=[...new Set([...r.keys(),...s.keys()])].flatMap(d=>{let[
h,m]=[r.get(d)||0,s.get(d)||0];return h+m<5?[]:[{word:d,k:h,other:m,z:io(h,c,m,a,h+m,c+a)}]});return is(
u)}var rl=["second","minute","day","none"],Ft=1,es=2,cs=4,rn=8;function as(t){let e=t.articles.title.length,
n=Array.from({length:e},()=>[]),o={...t.articles,precision:t.articles.precision.map(u=>rl[u]),id:[],
excerpt:Array(e).fill(""),urls:n,files:n,titles:n,author:n,stated_language:Array(e).fill(""),subjects:t.
articles.subjects||n,credits:Array.from({length:e},()=>[])};for(let[u,d,h]of t.credits||[])o.credits[u].
push({outlet:d,reason:h});let r=t.subjects||[],{lists:s,of:i}=t.repeated||{lists:[],of:[]},c={lists:s,
of:new Map(i.map(([u,...d])=>[u,d]))},a=null,l={...t,...sl(t),articles:o,subjects:r,repeated:c,size:e,
initials:[],byOutlet:t.outlets.map(()=>[]),byCarrier:t.outlets.map(()=>[]),byTopic:t.topics.map(()=>[]),
bySubject:r.map(()=>[]),byCredit:t.outlets.map(()=>[]),linksOf:n,byId:new Map,complete:!1,get facets(){
return a||=Mr(l),a}};return il(l),cl(l),al(l),l.withWords=us(l),l}function sl({firsts:t,lags:e,cocoverage:n}){
return{firsts:t.map(([o,r,s,i])=>({outlet:o,expected:r,decided:s,q:i})),lags:e.map(([o,r,s,i,c,a,l])=>({
outlet:o,other:r,n:s,hours:i,low:c,high:a,q:l})),cocoverage:n.map(([o,r,s,i,c])=>({outlet:o,other:r,
shared:s,expected:i,q:c}))}}function il(t){let{outlet:e,carrier:n,topics:o,subjects:r,credits:s}=t.articles;
for(let i=0;i<t.size;i+=1){e[i]>=0&&t.byOutlet[e[i]].push(i),n[i]>=0&&t.byCarrier[n[i]].push(i);for(let c of o[i])
t.byTopic[c].push(i);for(let c of r[i])t.bySubject[c].push(i);for(let c of s[i])t.byCredit[c.outlet].
push(i)}}function cl(t){t.outlets.forEach(({id:e},n)=>t.byId.set(e,{kind:"outlet",ref:n})),t.topics.
forEach(({id:e},n)=>t.byId.set(e,{kind:"topic",ref:n})),t.subjects.forEach(({id:e},n)=>t.byId.set(e,
{kind:"subject",ref:n})),t.stories.forEach(({id:e},n)=>t.byId.set(e,{kind:"story",ref:n}))}function al(t){
for(let e of t.nodes){if(e.kind!=="outlet")continue;let n=t.outlets[e.ref].platform,o=t.byOutlet[e.ref].
some(r=>t.articles.held[r]);(n||!o)&&(e.group=n?"carrier":"linked")}}function ls(t,e){Object.assign(
t.articles,e.articles),t.articles.id.forEach((o,r)=>t.byId.set(o,{kind:"article",ref:r}));let n=Array.
from({length:t.size},()=>[]);for(let[o,r,s,i,c]of e.links){let a=e.reasons[i];n[o].push({other:r,kind:s,
reason:a,weight:c,forward:!0}),n[r].push({other:o,kind:s,reason:a,weight:c,forward:!1})}t.linksOf=n,
t.indexes=null,t.vocabulary=null,t.withWords=us(t),t.complete=!0}function be(t){let{articles:e,outlets:n,
topics:o,subjects:r,stories:s}=t,i=(a,l)=>{let u=a.map((d,h)=>l(h));return a.map((d,h)=>h).sort((d,h)=>u[h]-
u[d]||d-h)},c=(a,l)=>{let u=i(a,d=>l[d].length);return Pe(u,d=>[a[d].name,...a[d].names].join(" "))};
return t.indexes||={outlet:Pe(i(n,a=>t.byOutlet[a].length),a=>[n[a].name,...n[a].names,n[a].domain].
join(" ")),topic:c(o,t.byTopic),subject:c(r,t.bySubject),story:Pe(i(s,a=>s[a].articles.length),a=>s[a].
name),article:Pe(i(e.time,a=>e.time[a]??-1/0),a=>Br(e.title[a],e.excerpt[a]),a=>a)},t.indexes}var ue="\
word=";function us(t){let e=new Map;return n=>{if(!e.has(n)){let o=n.startsWith(ue)?ss(t,n.slice(ue.
length)):ll(t,n);e.set(n,o.sort((r,s)=>r-s))}return e.get(n)}}function ll(t,e){try{return Pr(t,be(t).
article,e).rows}catch(n){if(n instanceof wt)return[];throw n}}function fs(t,{kind:e,ref:n}){return e===
"outlet"?t.outlets[n]:e==="subject"?t.subjects[n]:e==="topic"?t.topics[n]:t.stories[n]}function Se(t,e){
return e.kind==="article"?t.articles.id[e.ref]:fs(t,e).id}function Y(t,e){let{title:n,urls:o}=t.articles;
return e.kind==="article"?n[e.ref]||o[e.ref][0]||"(no title)":fs(t,e).name||"(no name)"}function qt(t,{
kind:e,ref:n}){return e==="story"?t.stories[n].articles:e==="outlet"?t.byOutlet[n]:e==="subject"?t.bySubject[n]:
e==="topic"?t.byTopic[n]:[n]}function nt(t,e){let n=t.articles.outlet[e];return n<0?"outlet unknown":
t.outlets[n].name}function ye(t,e){let n=e.map(o=>t.articles.time[o]).filter(o=>o!==null);return n.length?
[n[0],n[n.length-1]]:[null,null]}var ul=43200;function bn(t,e){return Number(t.articles.time[e])+(U(
t,e)?0:ul)}function U(t,e){return so(t.articles.time[e],t.articles.precision[e])}function pn(t,e){let n=t.
articles.story[e];return n<0?!t.judges_firsts:t.stories[n].first_known}var[ke,Sn]=[340,64],kn=34;function Te(t,e){let n=e.map(p=>t.articles.time[p]).filter(p=>p!==null);if(n.
length<2)return null;let[o,r]=[n[0],n[n.length-1]],i=e.filter(p=>t.articles.time[p]!==null).every(p=>U(
t,p)),{unit:c,bins:a}=je(n,o,r,i),l=a.reduce((p,w)=>w.count>p.count?w:p),u=ke/a.length,d=a.map(({count:p},w)=>{
if(!p)return null;let $=Math.max(2,p/l.count*(Sn-4)),k=Math.max(1,u-Math.min(2,u*.2));return at("rec\
t",{x:w*u,y:Sn-$,width:k,height:$,class:"bar-volume"})}),h=lt(l.from),m=`Articles by ${c}: at most ${l.
count} in the ${c} of ${h}.`,g=`0 0 ${ke} ${Sn}`;return f("figure",{class:"volume"},at("svg",{viewBox:g,
role:"img","aria-label":m,preserveAspectRatio:"none"},at("path",{d:`M0 ${Sn-.5}H${ke}`,class:"base-l\
ine"}),d),f("figcaption",{},f("span",{},lt(o)),f("span",{},`by ${c}, at most ${x(l.count)}`),f("span",
{},lt(r))))}function ds(t,e){let n=({articles:m})=>m.filter(g=>t.articles.time[g]!==null),o=e.flatMap(
n),r=o.map(m=>Number(t.articles.time[m]));if(r.length<2)return null;let[s,i]=[Math.min(...r),Math.max(
...r)],c=o.every(m=>U(t,m)),a=e.map(m=>{let g=n(m).map(p=>Number(t.articles.time[p]));return{...m,...je(
g,s,i,c)}}),{unit:l}=a[0],u=Math.max(1,...a.flatMap(({bins:m})=>m.map(({count:g})=>g))),d=a.map(({name:m,
className:g,bins:p})=>{let w=ke/p.length,$=p.map(({count:K},C)=>{if(!K)return null;let ht=K/u*kn,it={
x:C*w,y:kn-ht,width:w*.85,height:ht};return at("rect",{...it,class:`bar-multiple ${g}`})}),k=p.reduce(
(K,{count:C})=>K+C,0),j=`${m}: ${O(k,"dated article")} by ${l}`,H=`0 0 ${ke} ${kn}`;return f("li",{},
f("span",{class:"name",dir:"auto"},m),at("svg",{viewBox:H,role:"img","aria-label":j,preserveAspectRatio:"\
none"},at("path",{d:`M0 ${kn-.5}H${ke}`,class:"base-line"}),$))}),h=[lt(s),`by ${l}, at most ${x(u)}`,
lt(i)].map(m=>f("span",{},m));return[f("ul",{class:"multiples"},d),f("p",{class:"multiples-ends"},h)]}
function xe(t){let e=f("span",{class:"bar-line","aria-hidden":"true"});return e.style.width=`${t*100}\
%`,e}function Tn(t,e,n=8){let o=Math.max(1,...t.map(([,s])=>s)),r=t.map(([s,i])=>f("li",{class:"bar-\
row"},e(s),f("span",{class:"number"},x(i)),xe(i/o)));return ot(r,n,"bars")}function ze(t){let e=t.map(
([n,o,r])=>f("li",{class:"bar-row"},n,f("span",{class:"number"},r),xe(Math.max(.005,o))));return f("\
ul",{class:"bars"},e)}function ot(t,e,n){let o=f("ul",{class:n},t.slice(0,e));if(t.length<=e)return o;
let r=_({class:"more"},()=>{o.append(...t.slice(e)),r.remove()},`Show ${x(t.length-e)} more`);return[
o,r]}function ve(t,e,n,o){let r=0,s=c=>{for(let a of e.slice(r,r+c)){for(let l of o(a,r))l&&t.append(
l);r+=1}i.textContent=`Show more (${O(e.length-r,"row")} left)`,i.hidden=r>=e.length},i=_({class:"mo\
re"},()=>s(n*4));return s(n),i}function xn(t,e,n){if(e.outlets.length!==1||n.outlets.length!==1)return;let o=[e.outlets[0],n.outlets[0]];
return t.cocoverage.find(({outlet:r,other:s})=>o.includes(r)&&o.includes(s))}function hs(t,e,n){return e.
outlets.length!==1||n.outlets.length!==1?void 0:po(t,e.outlets[0]).find(({other:r})=>r===n.outlets[0])}
function po(t,e){return t.lags.filter(({outlet:n,other:o})=>n===e||o===e).map(({outlet:n,other:o,n:r,
hours:s,low:i,high:c,q:a})=>n===e?{other:o,n:r,hours:s,low:i,high:c,q:a}:{other:n,n:r,hours:-s,low:-c,
high:-i,q:a}).sort((n,o)=>o.n-n.n||n.other-o.other)}function ms({q:t}){return t<=.05}function vn({shared:t,
expected:e,q:n}){return n>.05?"no significant difference":t>e?"more than by chance":"fewer than by c\
hance"}function ps(t,e,n,o){if(!o.length)return null;let r=Yr(o),s=Math.max(...r.map(({keys:i})=>i.length));
return f("div",{},f("h4",{},`How much later ${n.name} came`),f("p",{},dl(e,n,o)," ",hl(t.model,e,n,o)),
f("ol",{class:"lags"},r.map(i=>fl(t,n,i,s))),f("p",{class:"lag-ends","aria-hidden":"true"},f("span",
{},`← ${n.name} earlier`),f("span",{},`${n.name} later →`)))}function fl(t,e,n,o){let{model:r}=t,
s=n.keys.filter(d=>d>=0).map(d=>r.stories[d].id),i=n.keys.length,c=`${e.name} ${ml(n)}: ${O(i,"story",
"stories")}`,a=n.from<0?"side-1":n.to>0?"side-0":"tied",l=f("span",{class:`lag-bar ${a}`});l.style.height=
`${i/o*100}%`;let u=_({disabled:!s.length,"aria-label":c,title:c},()=>t.narrow({only:{story:s}}),f("\
span",{class:"number"},i||""),f("span",{class:"lag-track"},l));return f("li",{},u,f("span",{class:"l\
ag-name","aria-hidden":"true"},gs(n)))}function dl(t,e,n){let o=n.filter(({hours:a})=>a>0).length,r=n.
filter(({hours:a})=>a<0).length,s=n.length-o-r,i=O(n.length,"story","stories"),c=s?`, ${x(s)} tied`:
"";return`Of ${i} where both state a time of day, ${t.name} was first on ${x(o)}, ${e.name} on ${x(r)}${c}\
.`}function hl(t,e,n,o){if(o.length<5)return"Too few to say more.";let r=Number(dn(o.map(l=>l.hours))),
s=`The median: ${n.name} came ${go(r)}.`,i=hs(t,e,n);if(!i)return s;let c=`${go(i.low)} to ${go(i.high)}`,
a=`${Dt(i.q)} after correction`;return`${s} Over the whole corpus: 95 % interval ${c}; ${a}.`}function go(t){
return St(t*3600)}function gs({from:t,to:e}){if(t===0&&e===0)return"tie";let n=Math.min(Math.abs(t),
Math.abs(e)),o=Math.max(Math.abs(t),Math.abs(e));return Number.isFinite(o)?`${n}–${o} h`:`>${n} h`}
function ml(t){if(t.from===0&&t.to===0)return"at the same time";let e=gs(t).replace(" h"," hours").replace(
">","more than ");return`${t.from<0?"earlier":"later"} by ${e}`}var[pl,gl]=[360,129600];function Mn(t,e,n){let o=wl(t,e),r=yl(t,o,e.length,n),s=r.map(u=>[...u.values()].
reduce((d,h)=>d+h,0)),i=bl(t,o,n),c=t.articles.time,a=new Map;for(let{earlier:u,later:d}of i)a.set(d,
Math.min(a.get(d)??1/0,Number(c[u])));let l=(u,d)=>{let h=i.filter(({earlier:g,later:p})=>o(g)===u&&
o(p)===d),m=h.filter(({earlier:g,later:p})=>c[g]===a.get(p));return{...ws(t,new Set(h.map(({earlier:g})=>g)),
r[u]),preceded:ws(t,new Set(h.map(({later:g})=>g)),r[d]),first:new Set(m.map(({earlier:g})=>g)).size,
pairs:h,few:Math.min(s[u],s[d])<5}};return e.map((u,d)=>e.map((h,m)=>d===m?null:l(d,m)))}function wl(t,e){
let n=new Map;return e.forEach(({outlets:o},r)=>o.forEach(s=>n.set(s,r))),o=>{if(!yt(t,o))return null;
let r=t.articles.outlet[o];return n.get(r)??-1-r}}function wo(t,e,n){return!!(n[e]&&t.articles.flags[e]&
Ft&&pn(t,e))&&U(t,e)}function yl(t,e,n,o){let r=Array.from({length:n},()=>new Map);for(let s=0;s<t.size;s+=
1){let i=e(s);if(i===null||i<0||!wo(t,s,o))continue;let c=we(t,s);r[i].set(c,(r[i].get(c)||0)+1)}return r}
function ws(t,e,n){let o=new Map;for(let h of e){let m=we(t,h);o.set(m,(o.get(m)||0)+1)}let r=[...n.
values()].reduce((h,m)=>h+m,0),s=r?e.size/r:0,i=[...n].map(([h,m])=>({size:m,part:o.get(h)||0})),c=i.
reduce((h,{size:m})=>h+m**2,0),a=i.reduce((h,{size:m,part:g})=>h+(g-s*m)**2,0),l=lo({n:r,share:s,clusters:n.
size,squares:c,residual:a}),[u,d]=r?We(s*l,l):[0,1];return{...Pt(e.size,r),low:u,high:d}}function bl(t,e,n){
let{time:o}=t.articles,r=({earlier:s,later:i})=>{let c=Number(o[i])-Number(o[s]);return c>pl&&c<=gl};
return t.linksOf.flatMap((s,i)=>{if(!wo(t,i,n)||e(i)===null)return[];let c=a=>e(a)!==null&&e(a)!==e(
i);return s.filter(({kind:a,forward:l})=>l&&a==="similar").filter(({other:a})=>wo(t,a,n)&&c(a)).map(
({other:a})=>Number(o[i])<Number(o[a])?{earlier:i,later:a}:{earlier:a,later:i}).filter(r)})}var kl=12;function G(t,e,n){let o=n||Y(t.model,e);return _({class:"thing",dir:"auto"},()=>t.choose(e),
o)}function Qt(t,e,n,...o){let{only:r,not:s}=t.state(),i=u=>(u[e]||[]).includes(n),c=(u,d)=>_({class:"\
action"},d,u),a=i(r)?"Show everything again":"Show only this",l=i(s)?"Include it again":"Leave it ou\
t";return f("div",{class:"buttons"},c(a,()=>t.filter("only",e,n)),e!=="story"&&c(l,()=>t.filter("not",
e,n)),o.map(([u,d])=>c(u,d)))}function dt(t,e){let n=f("h2",{dir:"auto",tabindex:"-1"},e);return[f("\
p",{class:"kicker"},t),n]}function D(t,...e){return e.flat(3).some(Boolean)?f("section",{},f("h3",{},
t),e):null}function Ht(t){let e=r=>r==null||r.length===0,n=t.filter(([,r])=>!e(r));if(!n.length)return null;
let o=n.map(([r,s])=>[f("dt",{},r),f("dd",{},s)]);return f("dl",{class:"facts"},o)}function kt(t,e="\
, "){return t.flatMap((n,o)=>o?[o===t.length-1?e:", ",n]:[n])}function $n(t,e,n,o){let s={class:`chi\
p word ${o!==null&&o<=.05?"sure":""}`,dir:"auto",title:n,"aria-label":`${e}: ${n}`};return _(s,()=>t(
[ue+e]),e)}function fe(t,e,n){if(!e.length)return null;let{time:o,precision:r,held:s}=t.articles,i=[
...e].reverse().map(c=>{let a=ut(o[c],r[c])+(s[c]?"":" · not in this corpus"),l=f("span",{class:"wo\
rds"},a);return f("li",{class:s[c]?null:"not-held"},n({kind:"article",ref:c}),l)});return ot(i,kl,"t\
ext-list")}function Xt(t,e,n){return e.length?Tn(e.map(([o,r])=>[{kind:t,ref:o},r]),n):null}function On(t,e,n,o){
let{outlet:r,story:s,held:i}=t.articles,c=e.filter(a=>i[a]);return{held:c,outlets:ft(c.filter(a=>yt(
t,a)).map(a=>r[a])),others:ft(e.flatMap(a=>n[a]).filter(a=>a!==o)),stories:ft(e.map(a=>s[a]).filter(
a=>a>=0))}}var Ge="group:";function yo(t,e){if(e.startsWith(Ge)){let o=t.groups.find(({name:r})=>Ge+r===e);return o?
{key:e,name:o.name,outlets:o.outlets}:null}let n=t.byId.get(e);return!n||n.kind!=="outlet"?null:{key:e,
name:Y(t,n),outlets:[n.ref]}}function An(t){return t.slice(1).map(e=>[t[0],e])}function Tl(t){return"\
ABCDEF"[t]}function Me(t){return f("span",{class:`key side-${t}`},Tl(t))}function $e(t,e={}){return{
only:{...t.key.startsWith(Ge)?{group:[t.name]}:{outlet:[t.key]},...e}}}var xl=34;function Et(t,e,n,o){let r=f("table",{class:e},f("thead",{},f("tr",{},n)),Array.isArray(o)?
f("tbody",{},o):o);return f("div",{class:"scrolling",tabindex:"0",role:"region","aria-label":t},r)}function bo(t,e,n,o){
let r=n.map(i=>{let c={kind:e,ref:i},a=Ot(Y(t.model,c),xl),l=f("div",{},G(t,c,a));return f("th",{scope:"\
col",class:"turned"},l)}),s=[mt("Outlet"),mt("Own articles","figure"),...r];return Et(`Outlets by ${e}`,
"matrix",s,o)}function mt(t,e){return f("th",{scope:"col",class:e||null},t)}function Oe(t,e,n){return f(
"td",{class:"filled"},_({"aria-label":n,title:n},e,t))}var bs=8,vl=24,Ae=null;function Ss(t,e,n){let{model:o}=t;if(!o.complete)return null;let r="Who is fo\
llowed by whom",s=Mn(o,e,t.selection().mask),i=e.map(({name:u},d)=>{let h=["followed by ",Me(d),f("s\
pan",{class:"unseen"},u)];return f("th",{scope:"col",class:"figure",title:u},h)}),c=e.map((u,d)=>{let h=e.
map((m,g)=>$l(s[d][g],u,m,n));return f("tr",{},f("th",{scope:"row"},Me(d),u.name),h)}),a=[mt("Articl\
es of"),...i];return f("section",{class:"follows"},f("h3",{},r),f("p",{},Ml(s,e)),Et(r,"figures-tabl\
e",a,c),Ol(t,e,s),f("p",{class:"aside"},"Of a row’s own articles that state a time of day, those tha\
t a similar article of the column followed after 6 minutes to 36 hours; in brackets the 95 % interva\
l. It does not show that one copies the other: both may follow a third (Welbers and van Atteveldt: R\
Newsflow)."))}function Ml(t,e){let n=t.flatMap((h,m)=>h.flatMap((g,p)=>g&&!g.few?[{cell:g,a:m,b:p}]:
[]));if(!n.length)return"Too few articles with a time of day to say who follows whom.";let o=(h,m)=>h.
cell.share>m.cell.share,{cell:r,a:s,b:i}=n.reduce((h,m)=>o(m,h)?m:h);if(!r.k)return"None is followed\
 by a similar article of another within 36 hours.";let[c,a]=[e[s].name,e[i].name],l=`${st(r.share)} ${Nt(
r)}`,{k:u,n:d}=r.preceded;return`Most followed: ${c} by ${a}, ${r.k} of ${O(r.n,"article")}, ${l}. O\
f the ${d} articles of ${a}, ${u} came after one of ${c}; for ${r.first} of them it was the first th\
at they resemble.`}function $l(t,e,n,o){if(!t)return f("td",{class:"figure"},"–");let r=t.few?"too\
 few":`${st(t.share)} ${Nt(t)}`,s=`${t.k} of ${t.n}`,i=f("small",{},` ${r}`);if(!t.k)return f("td",{
class:"figure"},s,i);let c=Ae!==null&&Ae[0]===e.key&&Ae[1]===n.key,a=()=>{Ae=c?null:[e.key,n.key],o()},
l={"data-focus":`follows ${e.key} ${n.key}`,"aria-expanded":String(c),"aria-label":`${e.name} follow\
ed by ${n.name}: ${s} articles, ${r}: list them`};return f("td",{class:"filled"},_(l,a,s,i))}function Ol(t,e,n){
if(!Ae)return null;let[o,r]=Ae.map(l=>e.findIndex(u=>u.key===l)),s=n[o]?.[r];if(!s)return null;let{time:i}=t.
model.articles,a=[...s.pairs].sort((l,u)=>i[u.earlier]-i[l.earlier]||l.later-u.later).map(({earlier:l,
later:u})=>{let d=St(i[u]-i[l]),h=G(t,{kind:"article",ref:u});return f("li",{},G(t,{kind:"article",ref:l}),
f("span",{class:"words"},`${nt(t.model,u)}, ${d}: `,h))});return f("div",{class:"followed"},f("h4",{},
`${e[o].name}, followed by ${e[r].name}`),ot(a,bs,"text-list"))}function ks(t,e){let{model:n}=t,o=n.
cocoverage_tests;if(!o)return null;let r="Who covers the same stories",s=n.cocoverage.filter(ms).length,
i=Math.max(bs,Math.min(s,vl)),c=n.cocoverage.slice(0,i).map(d=>Al(t,e,d)),a=[mt("Outlets"),mt("Stori\
es shared","figure"),mt("By chance","figure"),mt("So they share"),f("td",{})],l=s?`${O(s,"pair")} of\
 ${x(o)} tested ${s===1?"shares":"share"} more or fewer stories than chance would give.`:`Of ${O(o,"\
pair")} tested, none shares more or fewer stories than chance would give; these are furthest from it\
.`;return f("section",{class:"cocoverage"},f("h3",{},r),f("p",{},l),Et(r,"figures-table",a,c),f("p",
{class:"aside"},"Of the whole corpus. By chance: what two outlets of these sizes would share of stor\
ies of these sizes (Neal 2014; Saracco et al. 2015). P-values are corrected for all pairs; outlets w\
ith fewer than five stories are not tested."))}function Al(t,e,n){let o=[n.outlet,n.other],r=o.map(h=>t.
model.outlets[h].id),s=o.map(h=>t.model.outlets[h].name),i=o.map(h=>G(t,{kind:"outlet",ref:h})),c=e.
map(({key:h})=>h),a=c.length===2&&r.every(h=>c.includes(h)),l={class:"chip","aria-label":`Compare ${s[0]}\
 and ${s[1]}`},u=_(l,()=>t.change({side:r}),"Compare"),d=f("small",{},` ${Dt(n.q)}`);return f("tr",{},
f("th",{scope:"row"},i[0]," and ",i[1]),f("td",{class:"figure"},x(n.shared)),f("td",{class:"figure"},
At(n.expected)),f("td",{class:"verdict"},vn(n),d),f("td",{},a?"":u))}var Nl=12,Ts=6,xs="These are counts: any of the differences may be chance; “topicgraph compare” test\
s them.";function vs(t,e,n,o){if(!o.shared.length)return null;let r=yn(t.model,o);return f("div",{class:"\
framing"},f("h4",{},"The same stories in their words"),r&&El(t,e,n,r,o.shared.length),_l(t,e,n,o))}function El(t,e,n,o,r){
let s=`Words in the headlines of the ${x(r)} stories that both report, those that differ most first.`,
i=({k:l,other:u})=>`${l} of ${r} headlines, the other ${u}`,c=[Nn(t,e,o.a,i,`${e.name} uses more oft\
en`),Nn(t,n,o.b,i,`${n.name} uses more often`)],a=`Words in at least five of these headlines. ${xs}`;
return[f("p",{},s),f("div",{class:"columns"},c),f("p",{class:"aside"},a)]}function Nn(t,e,n,o,r){let s=c=>t.
narrow($e(e,{words:c})),i=n.slice(0,Nl).map(c=>f("li",{},$n(s,c.word,o(c),null)));return f("div",{},
f("p",{class:"words"},r),i.length?f("ul",{class:"word-list"},i):f("p",{class:"empty"},"None."))}function _l(t,e,n,o){
let r=So(t.model,o.shared),s=h=>{let m=[o.a,o.b].map(g=>{let p={kind:"article",ref:Number(g.get(h))};
return f("td",{},G(t,p))});return f("tr",{},m)},i=f("tbody",{},r.slice(0,Ts).map(s)),c=r.slice(Ts),l=_(
{class:"more"},()=>{i.append(...c.map(s)),l.remove()},`Show ${x(c.length)} more`),u=[mt(e.name),mt(n.
name)],d=`Headlines of ${e.name} and ${n.name}`;return[Et(d,"headline-pairs",u,i),c.length>0&&l]}function Ms(t,e,n){
let{model:o}=t;if(!o.complete)return null;let r=f("h4",{},"Distinctive words, in titles and excerpts"),
s=h=>f("div",{},r,f("p",{class:"aside"},h));if(o.size>gn)return s("This corpus is too large to compa\
re words on the page: run “topicgraph compare” instead.");let i=wn(o,e,n,t.selection().mask);if(!i.
a.length&&!i.b.length)return s("Too few articles to compare their words.");let[c,a]=i.n,l=(h,m)=>({k:g,
other:p})=>`${g} of ${h} articles, the other ${p} of ${m}`,u=[Nn(t,e,i.a,l(c,a),e.name),Nn(t,n,i.b,l(
a,c),n.name)],d=`The first article of each on each story counts; the most distinctive words come fir\
st (Monroe, Colaresi and Quinn 2008). ${xs}`;return f("div",{class:"pair-words"},r,f("div",{class:"c\
olumns"},u),f("p",{class:"aside"},d))}function $s(t,e){let n=Ns(t,e),o=()=>n?t.apply({open:[]}):As(t,e),r={class:"finding",dir:"auto","ari\
a-pressed":String(n)};return f("li",{},_(r,o,e.text),f("details",{class:"how"},f("summary",{},"How w\
e know"),f("p",{dir:"auto"},e.how)))}function Os(t){let{findings:e}=t.model,n=e.findIndex(s=>Ns(t,s));
if(n<0)return null;let o=(s,i,c)=>{let a=e[n+s];return _({...{class:"tool","aria-label":i,title:i,disabled:!a},
"data-focus":i},()=>As(t,a),c)},r=`What stands out, ${x(n+1)} of ${x(e.length)}:`;return f("div",{class:"\
finding-steps"},e.length>1&&o(-1,"Finding before","‹"),e.length>1&&o(1,"Next finding","›"),f("p",
{},`${r} `,f("span",{dir:"auto"},e[n].text)))}function As(t,{only:e,at:n}){let o=t.model.mode==="sto\
ries"&&n!==null&&(e.story||[]).includes(n);t.apply({only:e,at:n,...o?{open:[String(n)]}:{}})}function Ns(t,{
only:e}){let{only:n}=t.state();return Object.keys(e).length>0&&JSON.stringify(n)===JSON.stringify(e)}function En(t){return t.carried??=t.articles.held.reduce((e,n)=>e+n,0),{here:t.carried,all:t.counts.
articles}}function _n(t){if(!t.left_out)return null;let{here:e,all:n}=En(t);return[`This page contai\
ns ${x(e)} of the ${O(n,"article")}; a browser cannot handle the other ${x(n-e)}. Stories are includ\
ed as a whole: first those that most outlets have, then the newest.`,"The picture, the lists, the se\
arch, the filters and all counts on the page are of these articles. The figures at the top, what sta\
nds out, who was first and who republishes are those of the whole corpus.",'To find any other articl\
e, run “topicgraph find WORDS”. To see a part in full, run in Python: tg.write_html(graph.filter(sin\
ce="2021-03"), "part.html").']}function pt(t){if(!t.left_out)return null;let{here:e,all:n}=En(t),[o,
r]=[x(e),x(n)],s=`Of the ${o} articles on this page; the corpus has ${r}.`;return f("p",{class:"asid\
e cover"},s)}var Es=5,ko={first:"Of the stories that an outlet shares with others and whose first report is known\
, how often it was first in this corpus; a tie counts a part.",republished:"How many of the articles\
 found at an outlet another outlet wrote.",missing:"Choose an outlet here, in the list of outlets or\
 in the picture: its panel lists the big stories missing here. A missing story only means that it is\
 not in this corpus; the outlet may still have covered it."};function _s(t,e){let{model:n}=e,o=_n(n),
r=e.selection().filtered?"In the whole corpus, not the selection. ":"",s=r||null,i=n.findings.map(a=>$s(
e,a)),c=f("div",{class:"overview"},o&&f("section",{class:"cover"},f("h2",{},"Not all of it is on thi\
s page"),o.map(a=>f("p",{},a))),In("What stands out",s,Il(n,i)),e.state().view!=="stories"&&In("Bigg\
est stories",null,Cl(e)),In("Who was first",`${r}${ko.first}`,Ll(e)),In("Who republishes",`${r}${ko.
republished}`,[Rl(e),Dl(e)]),Pl(e));t.replaceChildren(c)}function Il(t,e){return e.length?f("ul",{class:"\
findings"},e):t.counts.articles?f("p",{class:"empty"},"Nothing stands out in this corpus beyond what\
 chance gives."):null}function In(t,e,n){return[n].flat().some(Boolean)?f("section",{},f("h2",{},t),
e&&f("p",{class:"aside"},e),n):null}function Cl(t){let e=Vt(t.model,"stories","size",t.selection()).
slice(0,Es);if(e.length){let r=e.map(s=>To(t,s,0));return f("ol",{class:"rows brief"},r)}let o=t.selection().
filtered?"None in this selection.":Ke("stories");return f("p",{class:"empty"},o)}function Ll(t){let e=Cn(
t,({first:n,shared:o})=>o>=5&&n>0,(n,o)=>o.first-n.first||o.first/o.shared-n.first/n.shared);return e.
length?ze(e.map(({link:n,outlet:{first:o,shared:r}})=>[n,o/r,`${At(o)} of ${x(r)}`])):null}function Rl(t){
let e=({pieces:r})=>r<5,n=({republished:r,pieces:s})=>r/s,o=Cn(t,r=>r.republished>0&&!e(r),(r,s)=>n(
s)-n(r)||s.republished-r.republished);if(!o.length){if(!t.model.counts.articles)return null;let s=t.
model.outlets.some(({republished:i})=>i>0)?`No outlet with ${5} or more articles republishes.`:"Ever\
y article here was written by the outlet it was found at.";return f("p",{class:"empty"},s)}return ze(
o.map(({link:r,outlet:s})=>{let{republished:i,pieces:c}=s;return[r,n(s),`${x(i)} of ${x(c)}`]}))}function Dl(t){
let n=Cn(t,({republished:o})=>o>0,(o,r)=>r.republished-o.republished,!0).flatMap(({link:o,outlet:{republished:r,
pieces:s}},i)=>{let c=` ${x(r)} of ${x(s)}`;return[i?", ":"",o,c]});return n.length?f("p",{class:"as\
ide"},"Platforms carry what others wrote: ",n,"."):null}function Pl(t){let{stories:e,counts:n}=t.model;
if(!e.length||n.outlets<2)return null;let r=Cn(t,({held:c})=>c>=5,(c,a)=>a.held-c.held).map(({link:c})=>f(
"li",{},c)),s=r.length>0&&f("ul",{class:"missing"},r),i=f("p",{class:"aside"},ko.missing);return f("\
section",{},f("h2",{},"What is missing from an outlet"),i,s)}function Cn(t,e,n,o=!1){return t.model.
outlets.map((r,s)=>({outlet:r,ref:s})).filter(({outlet:r})=>!!r.platform===o&&e(r)).sort((r,s)=>n(r.
outlet,s.outlet)||r.ref-s.ref).slice(0,Es).map(({outlet:r,ref:s})=>({outlet:r,link:G(t,{kind:"outlet",
ref:s})}))}var Fl=60,Hl={stories:"story",articles:"article",outlets:"outlet",topics:"topic"},jl={stories:[["siz\
e","most outlets first"],["new","newest first"],["old","oldest first"],["name","A to Z"]],articles:[
["new","newest first"],["old","oldest first"],["name","A to Z"]],outlets:[["size","most articles fir\
st"],["name","A to Z"]],topics:[["size","most articles first"],["name","A to Z"]]},Wl={stories:"No s\
tories: a story needs two articles on one event, listed as related in a file or similar in words and\
 time.",articles:"No articles.",outlets:"No outlets: no article says where it was published.",topics:"\
No topics: no article names one."},xo={stories:"size",articles:"new",outlets:"size",topics:"size"},Bl={
size:(t,e)=>e.size-t.size||e.articles.length-t.articles.length,new:(t,e)=>Is(e.from,t.from,-1/0),old:(t,e)=>Is(
t.from,e.from,1/0),name:(t,e)=>J(t.name)<J(e.name)?-1:1};function Is(t,e,n){return(t??n)===(e??n)?0:
(t??n)-(e??n)}function Vt(t,e,n,o){let r=Hl[e],s={stories:t.stories.length,articles:t.size,outlets:t.
outlets.length,topics:t.topics.length},i=u=>r!=="article"||t.articles.held[u]||o.stubs,c=Array.from(
{length:s[e]},(u,d)=>d).filter(i).map(u=>vo(t,{kind:r,ref:u},o)).filter(({articles:u})=>u.length),a=u=>e===
"outlets"?Ln(t,u):0,l=Bl[n];return c.sort((u,d)=>a(u)-a(d)||l(u,d)||u.thing.ref-d.thing.ref)}function Ln(t,{
thing:e,held:n}){return t.outlets[e.ref].platform?1:n?0:2}function vo(t,e,n){let o=n?.filtered?n.mask:
null;if(e.kind==="article")return Ul(t,e,!o||o[e.ref]>0);let r=qt(t,e),s=o?r.filter(h=>o[h]):r,[i,c]=ye(
t,s),a=s.filter(h=>t.articles.held[h]),l=a.length,u=et(t,a).size,d=e.kind==="story"?u:l;return{thing:e,
name:Y(t,e),articles:s,size:d,held:l,outlets:u,from:i,to:c}}function Ul(t,e,n){let o=e.ref,r=t.articles.
time[o];return{thing:e,name:Y(t,e),articles:n?[o]:[],size:1,held:t.articles.held[o],outlets:1,from:r,
to:r}}function qe(t,e){let{kind:n,ref:o}=e.thing;if(n==="article"){let{time:i,precision:c}=t.articles;
return`${nt(t,o)} · ${ut(i[o],c[o])}`}let r=e.articles.length-e.held,s=e.held||n==="story"?[O(e.held,
"article")]:[];return r&&s.push(`${x(r)} linked, not in this corpus`),n!=="outlet"&&s.push(O(e.outlets,
"outlet")),n==="story"&&s.push(ct(e.from,e.to)),s.join(" · ")}function Ls(t,e,{mask:n,stubs:o}){let r=s=>n[s]&&
(t.articles.held[s]||o);return e==="articles"?n.reduce((s,i,c)=>s+(r(c)?1:0),0):e==="stories"?t.stories.
filter(({articles:s})=>s.some(i=>n[i])).length:e==="topics"?t.byTopic.filter(s=>s.some(r)).length:t.
byOutlet.filter((s,i)=>!t.outlets[i].platform&&s.some(r)).length}function Rs(t,e,n){let{tab:o}=n.state();
if(e.parentElement.hidden=o==="overview",o==="overview"){_s(t,n);return}let r=jl[o].map(([s,i])=>f("\
option",{value:s,selected:s===xo[o]},i));e.replaceChildren(...r),e.onchange=()=>{xo[o]=e.value,Cs(t,
n,o)},Cs(t,n,o)}function Cs(t,e,n){let{model:o}=e,[r,s]=[xo[n],e.selection()],i=Vt(o,n,r,s),c=f("ol",
{class:"rows"}),a=Math.max(1,i[0]?.size||0),l=ve(c,i,Fl,(h,m)=>[n==="outlets"?zl(o,i,m):null,To(e,h,
r==="size"?h.size/a:0)]),d=!i.length&&s.filtered?"Nothing in this selection.":Ke(n);t.replaceChildren(
pt(o)||"",i.length?c:f("p",{class:"empty"},d),l)}function zl(t,e,n){let o=Ln(t,e[n]);if(!o||n&&Ln(t,
e[n-1])===o)return null;let r=e.filter(i=>Ln(t,i)===o).length;return f("li",{class:"rows-head"},`${o===
1?"Platforms, which carry what outlets write":"Only linked, no article in this corpus"} (${x(r)})`)}
function Ke(t){return Wl[t]}function To(t,e,n){let o={class:`row row-${e.thing.kind}`,"data-id":Se(t.
model,e.thing)},r=_(o,()=>t.choose(e.thing),f("span",{class:"row-name",dir:"auto"},e.name),f("span",
{class:"row-words",dir:"auto"},qe(t.model,e)),n>0&&xe(Math.max(.015,n)));return f("li",{},r)}var Ds=3,Ps=2,Gl=6,Kl=8,ql=`Stories of ${Ds} or more outlets that no outlet of the group has here, t\
hough two or more of its outlets have articles within a week of them. A story that is not in this co\
rpus may still have been covered.`;function Mo(t,e){return t.groups.map(({name:n,outlets:o})=>({name:n,
members:o.filter(r=>e.has(r))})).filter(({members:n})=>n.length>=Ps).sort((n,o)=>o.members.length-n.
members.length||(n.name<o.name?-1:1))}function Xl(t,e,n){let{outlet:o,carrier:r,held:s}=t.articles;return n.
flatMap(i=>{let{articles:c}=t.stories[i],a=new Set(c.flatMap(d=>[o[d],r[d]]));if(e.some(d=>a.has(d)))
return[];let l=et(t,c.filter(d=>s[d])).size;if(l<Ds)return[];let u=fo(t,i,e).length;return u>=Ps?[{story:i,
reach:l,active:u}]:[]}).sort((i,c)=>c.reach-i.reach||c.active-i.active||i.story-c.story)}function Fs(t){
let{model:e}=t,n=Array.from({length:e.size},(i,c)=>c).filter(i=>e.articles.held[i]),o=Mo(e,et(e,n));
if(!o.length)return f("p",{class:"empty"},"No group has two outlets with articles in this corpus.");
let r=Vt(e,"stories","size",t.selection()).map(({thing:i})=>i.ref),s=o.map(i=>Vl(t,i,r));return[f("p",
{class:"aside"},ql),...s]}function Vl(t,{name:e,members:n},o){let r=Xl(t.model,n,o),s=n.slice(0,Kl).
map(u=>G(t,{kind:"outlet",ref:u})),i=n.length-s.length,c=r.map(({story:u,reach:d,active:h})=>{let m=`${O(
d,"other outlet")} · ${x(h)} of ${x(n.length)} have articles within a week`;return f("li",{"data-id":t.
model.stories[u].id},G(t,{kind:"story",ref:u}),f("span",{class:"words"},m))}),a=f("p",{class:"words"},
"None: at least one of them has each such story."),l=i>0&&` and ${O(i,"more","more")}`;return f("sec\
tion",{class:"group-gaps","data-group":e},f("h3",{dir:"auto"},e),f("p",{class:"words"},kt(s),l),c.length?
ot(c,Gl,"text-list"):a)}var Yl={figures:"Figures",topics:"By topic",stories:"By story",groups:"Missing by group"},Zl=20,js={
topics:14,stories:18},Ne="figures",de={key:"independent",down:!0},Rn=Zl,$o=[{key:"name",name:"Outlet",
title:"",value:t=>t.name},{key:"independent",name:"Own articles",title:"Independent articles: copies\
 and updates count as their original",value:t=>t.independent},{key:"voice",name:"Share of voice",title:"\
Share of all independent articles, with its 95 % interval",value:t=>t.voice.share},{key:"first",name:"\
First on",title:"Stories it was first on, of the shared ones whose first report is known; a tie coun\
ts a part. Counted in the whole corpus",value:t=>Hs(t.first,t.shared)},{key:"alone",name:"Alone with",
title:"Stories that no other outlet has in this corpus. Counted in the whole corpus",value:t=>t.alone},
{key:"republished",name:"Written by others",title:"How many of the articles found at it another outl\
et wrote: copies and carried articles",value:t=>Hs(t.republished,t.pieces)}];function Hs(t,e){return e?
t/e+(e>=5?2:0):-1}function Oo(t,e){let n=l=>{Oo(t,e),l&&Lt(t,"focus",l)?.focus()},r=Ao(e.model,e.selection().
mask).filter(({pieces:l,independent:u})=>l||u),s=()=>{Rn=1/0,n()},i=`Show all ${x(r.length)} outlets`,
a=[f("div",{class:"sheet-head"},f("h2",{},"Outlets"),f("div",{class:"switch",role:"group","aria-labe\
l":"What to show"},Ql(e.model,n))),pt(e.model),...[r.length?tu(e,r,n):Jl()].flat(),Ne!=="groups"&&r.
length>Rn&&_({class:"more","data-focus":"more"},s,i)];t.replaceChildren(...a.filter(l=>l instanceof Node))}
function Jl(){return f("p",{class:"empty"},"No outlet has an article in this selection.")}function Ql(t,e){
return Object.entries(Yl).filter(([o])=>o!=="groups"||t.groups.length).map(([o,r])=>{let s=()=>{Ne=o,
e(o)};return _({"data-focus":o,"aria-pressed":String(o===Ne)},s,r)})}function tu(t,e,n){if(Ne==="fig\
ures")return eu(t,e,n);if(Ne==="groups")return Fs(t);let r=[...e].sort((s,i)=>i.independent-s.independent||
s.ref-i.ref).slice(0,Rn);return Ne==="topics"?ru(t,r):iu(t,r)}function Ao(t,e){let n=qr(t,e),{held:o,
outlet:r,carrier:s,flags:i}=t.articles,c=t.outlets.map(({name:a,first:l,shared:u,alone:d},h)=>{let m=n[h],
g={pieces:0,republished:0};return{ref:h,name:a,first:l,shared:u,alone:d,voice:m,independent:m.k,...g}});
for(let a=0;a<t.size;a+=1)!e[a]||!o[a]||(r[a]>=0&&(c[r[a]].pieces+=1,i[a]&cs&&(c[r[a]].republished+=
1)),s[a]>=0&&s[a]!==r[a]&&(c[s[a]].pieces+=1,i[a]&rn&&(c[s[a]].republished+=1)));return c}function eu(t,e,n){
let{value:o}=$o.find(({key:l})=>l===de.key)||$o[0],r=(l,u)=>o(l)<o(u)?-1:o(l)>o(u)?1:0,s=de.down?-1:
1,i=[...e].sort((l,u)=>s*r(l,u)||u.independent-l.independent||l.ref-u.ref),c=$o.map(l=>nu(l,n)),a=i.
slice(0,Rn).map(l=>ou(t,l));return Et("Figures of the outlets","figures-table",c,a)}function nu({key:t,
name:e,title:n},o){let r=t===de.key,s=()=>{de={key:t,down:r?!de.down:t!=="name"},o(`sort ${t}`)},i=de.
down?"descending":"ascending",c=de.down?" ↓":" ↑",a={scope:"col",class:t==="name"?null:"figure",
"aria-sort":r?i:null},l={title:n,"data-focus":`sort ${t}`};return f("th",a,_(l,s,e,r?c:""))}function ou(t,e){
let{id:n}=t.model.outlets[e.ref],o=()=>t.narrow({only:{outlet:[n]}}),r=`${O(e.independent,"article")}\
 of ${e.name}: select them`,s=e.independent<5?"too few":Nt(e.voice),i=[st(e.voice.share),f("small",{},
` ${s}`)];return f("tr",{},f("th",{scope:"row"},G(t,{kind:"outlet",ref:e.ref})),Oe(x(e.independent),
o,r),f("td",{class:"figure"},e.independent?i:"–"),Xe(e.shared>0,At(e.first),e.shared),f("td",{class:"\
figure"},e.alone?x(e.alone):"–"),Xe(e.republished>0,x(e.republished),e.pieces))}function Xe(t,e,n,o=""){
if(!t)return f("td",{class:"figure"},"–");let r=n<5?" too few":o,s=r?f("small",{},r):null;return f(
"td",{class:"figure"},`${e} of ${x(n)}`,s)}function ru(t,e){let{model:n}=t,{mask:o}=t.selection(),r={
outlets:n.outlets.map((p,w)=>w)},s=le(n,ae(n,r,o)),i=ft(s.flatMap(p=>n.articles.topics[p])).map(([p])=>p),
c=i.slice(0,js.topics);if(!c.length)return f("p",{class:"empty"},"No article of this selection names\
 a topic.");let a=e.map(({ref:p})=>({outlets:[p]})),l=ge(n,a,o),u=new Map(l.map(({topic:p,cells:w})=>[
p,w])),d=e.map((p,w)=>{let $=c.map(k=>{let j=u.get(k)?.[w]||Pt(0,p.independent);return su(t,p,k,j)});
return Ws(t,p,$)}),h=i.length-c.length,g=`Independent articles of an outlet about a topic; the darke\
r, the larger their share of its articles. A click selects them.${h?` ${O(h,"rarer topic")} are in t\
he list of topics.`:""}`;return[bo(t,"topic",c,d),f("p",{class:"aside"},g)]}function Ws(t,e,n){return f(
"tr",{},f("th",{scope:"row"},G(t,{kind:"outlet",ref:e.ref})),f("td",{class:"figure"},x(e.independent)),
n)}function su(t,e,n,o){let{id:r,name:s}=t.model.topics[n],{k:i,n:c}=o;if(!i){let g=`${e.name}: none\
 of ${c} on ${s} in this corpus`;return f("td",{class:"nothing",title:g},"·")}let a=c<5?", too few":
"",l=`${st(o.share)} ${Nt(o)}`,u=`${e.name}, ${s}: ${i} of ${c} articles, ${l}${a}`,d=[t.model.outlets[e.
ref].id],h=()=>t.narrow({only:{outlet:d,topic:[r]}}),m=Oe(String(i),h,u);return m.style.setProperty(
"--part",`${Math.round(o.share*60)}%`),m}function iu(t,e){let{model:n}=t,o=Vt(n,"stories","size",t.selection()).
map(({thing:m})=>m.ref),r=m=>et(n,n.stories[m].articles).size,s=o.sort((m,g)=>r(g)-r(m)||m-g),i=s.slice(
0,js.stories);if(!i.length)return f("p",{class:"empty"},"There is no story in this selection.");let c=i.
map(m=>{let g=n.stories[m].articles.find(p=>U(n,p));return g===void 0?null:n.articles.time[g]}),a=new Set(
i),l=e.map(m=>{let g=Be(n,{outlets:[m.ref]},a),p=i.map((w,$)=>cu(t,m,w,g.get(w),c[$]));return Ws(t,m,
p)}),u=s.length-i.length,h=`The stories that most outlets have. “1st”: the outlet was first of those\
 in this corpus (“1st=”: in a tie). A time: how much later its first article came. A dot: not in thi\
s corpus. Copies do not count as an outlet’s own article.${u?` ${O(u,"more story","more stories")}\
 in the list.`:""}`;return[bo(t,"story",i,l),f("p",{class:"aside"},h)]}function cu(t,e,n,o,r){let{model:s}=t,
{id:i,name:c,first:a}=s.stories[n];if(o===void 0){let $=`${e.name}: ${Ut(c)} is not in this corpus`;
return f("td",{class:"nothing",title:$},"·")}let l=a.includes(e.ref),d=U(s,o)&&r!==null?Number(s.articles.
time[o])-Number(r):null,[h,m]=au(l,a.length>1,d),g=[s.outlets[e.ref].id],w=Oe(h,()=>t.narrow({only:{
outlet:g,story:[i]}}),`${h}: ${e.name}, ${Ut(c)}: ${m}`);return w.style.setProperty("--part",l?"55%":
"14%"),w}function au(t,e,n){return t?e?["1st=","first, in a tie"]:["1st","first"]:n===null?["✓","h\
as it"]:[Ur(n),St(n)]}var lu=["stories","network","time","outlets","compare","table"],uu=["overview","stories","articles",
"outlets","topics"],No=["problems","path","save","about","help"],Eo=["hide","open","side","path","wi\
thout"],fu=new Set(["view","tab","at","depth","cam","time",...Eo,...Zt.flatMap(t=>[`only.${t}`,`not.${t}`])]),
_o=100,Bs=2e3,Io=4,Ee=6,Us=1e6,[du,hu]=[.001,1e3],Gs={only:{},not:{},time:null};function Ks(t,e){let n=new URLSearchParams(
t.replace(/^#/,"")),o=[],r=(u,d)=>o.push(`${u}=${d}`);for(let u of new Set(n.keys()))fu.has(u)||r(u,
n.get(u));let s=u=>{let d=[...new Set(n.getAll(u).filter(Boolean))],h=d.filter(m=>m.length<=Bs).slice(
0,_o);return h.length<d.length&&r(u,`(${d.length-h.length} values)`),h},i=(u,d,h)=>{let m=n.get(u);return m===
null||d.includes(m)?m??h:(r(u,m),h)},c=(u,d)=>{let h=n.get(u);if(h===null)return null;let m=h.split(
",").map(g=>g.trim()?Number(g):NaN);return m.every(Number.isFinite)&&d(m)?m:(r(u,h),null)},a=u=>{let d=Zt.
map(h=>[h,s(u+h)]);return Object.fromEntries(d.filter(([,h])=>h.length))};return{state:{view:i("view",
lu,e.view),tab:i("tab",uu,e.tab),at:n.get("at")?.slice(0,Bs)||null,depth:c("depth",mu)?.[0]??1,cam:c(
"cam",pu),time:c("time",u=>u.length===2&&u[0]<u[1]),only:a("only."),not:a("not."),...Object.fromEntries(
Eo.map(u=>[u,s(u)]))},ignored:o}}function mu([t,...e]){return!e.length&&Number.isInteger(t)&&t>=1&&t<=
Io}function pu(t){let[e,n,o]=t,r=Math.abs(e)<=Us&&Math.abs(n)<=Us;return t.length===3&&r&&o>=du&&o<=
hu}function Co(t,e){let n=[],o=(h,m,g)=>m.filter(p=>g(p)||(n.push(`${h}=${p}`),!1)),r=(h,m)=>{let g=Object.
entries(m).map(([p,w])=>[p,o(h+p,w,$=>p==="words"||t.facets[p].has($))]);return Object.fromEntries(g.
filter(([,p])=>p.length))},s=h=>t.byId.has(h)||!t.complete,i=h=>h.startsWith("group:")?t.groups.some(
({name:m})=>`group:${m}`===h):t.byId.get(h)?.kind==="outlet",{time:c}=e,{from:a,to:l}=t.counts,u=c&&
a!==null&&l!==null&&c[0]<=l&&c[1]>a;c&&!u&&n.push(`time=${c.join(",")}`);let d={...e,at:e.at&&o("at",
[e.at],h=>No.includes(h)||s(h))[0],time:u?c:null,only:r("only.",e.only),not:r("not.",e.not),open:o("\
open",e.open,h=>t.byId.get(h)?.kind==="story"),side:o("side",e.side,i).slice(0,Ee),path:e.path.slice(
0,2).every(s)?e.path.slice(0,2):[]};return{state:{...d,at:d.at||null},ignored:n}}function qs(t,e){let n=new URLSearchParams;
t.view!==e.view&&n.set("view",t.view),t.tab!==e.tab&&n.set("tab",t.tab),t.at&&n.set("at",t.at),t.depth!==
1&&n.set("depth",String(t.depth));for(let r of Zt){for(let s of t.only[r]||[])n.append(`only.${r}`,s);
for(let s of t.not[r]||[])n.append(`not.${r}`,s)}t.time&&n.set("time",t.time.join(","));for(let r of Eo)
for(let s of t[r])n.append(r,s);t.cam&&n.set("cam",t.cam.map(r=>Number(r.toPrecision(5))).join(","));
let o=n.toString();return o?"#"+o:""}function Dn({only:t,not:e},n,o,r){let s=((n==="only"?t:e)[o]||[]).
includes(r);return{only:zs(t,o,r,n==="only"&&!s),not:zs(e,o,r,n==="not"&&!s)}}function zs(t,e,n,o){let r=(t[e]||
[]).filter(i=>i!==n);o&&r.push(n);let s={...t,[e]:r};return r.length||delete s[e],s}var gu=12,wu=.95,yu=8,bu=72;function Do(t,e){let n=Po(e),o=_({class:"tool"},()=>e.change({at:"save"}),
"Download …"),r=f("div",{class:"sheet-head"},f("h2",{},"Compare"),vu(e,n),o),s=f("p",{class:"empty"},
"Choose two outlets or groups to compare."),i=n.length<2?[s]:Su(e,n,c);he(t,()=>t.replaceChildren(r,
...i.filter(Boolean)));function c(){Do(t,e)}}function Su(t,e,n){let o=`${ku(t)} Copies and updates c\
ount as their original. A figure on fewer than ${5} is marked “too few”. A missing story only means \
that it is not in this corpus; the outlet may still have covered it.`;return[f("p",{class:"aside"},o),
pt(t.model),$u(t,e),Nu(t,e),Eu(t,e),...An(e).map(([r,s])=>Cu(t,r,s)),Ss(t,e,n),ks(t,e)]}function ku(t){
return t.selection().filtered?"This compares the selection.":t.model.left_out?"This compares what is\
 on this page; “topicgraph compare” compares the whole corpus.":"This compares the whole corpus."}
function Po(t){let{model:e}=t,n=t.state().side.flatMap(o=>yo(e,o)||[]);return n.length?n.slice(0,Ee):
Xs(e).slice(0,2).flatMap(({key:o})=>yo(e,o)||[])}function Xs(t){let e=ao(t,co(t));return t.outlets.map(
({id:n,name:o,platform:r},s)=>({key:n,name:o,platform:r,number:e[s],ref:s})).filter(({number:n,platform:o})=>n&&
!o).sort((n,o)=>o.number-n.number||n.ref-o.ref)}function Tu(t,e){let n=new Map,o=(r,s)=>{e.includes(
s)||n.set(n.has(r)?`${r} · ${s}`:r,s)};for(let{name:r}of t.groups)o(`${r} (group)`,Ge+r);for(let{key:r,
name:s,number:i}of Xs(t))o(`${s} (${i})`,r);return n}function xu(t,e){let n=J(e.trim()),o=[...t.keys()].
filter(i=>J(i).startsWith(n)),r=o.filter(i=>J(i.replace(/ \([^()]*\)$/,""))===n),s=r.length?r:o;return n&&
s.length===1?t.get(s[0]):void 0}function vu(t,e){let{model:n}=t,o=e.map(({key:d})=>d),r=d=>t.change(
{side:d}),s=Tu(n,o),i=({target:d,type:h})=>{let m=s.get(d.value)||h==="change"&&xu(s,d.value);m?r([...o,
m]):h==="change"&&d.value?(t.announce(`No outlet or group here is called ${d.value}`),d.setCustomValidity(
"No outlet or group of this name here"),d.reportValidity()):d.setCustomValidity("")},c={"aria-label":"\
Add an outlet or group","data-focus":"add",type:"text",list:"side-choices",dir:"auto",autocomplete:"\
off",placeholder:"+ Add outlet or group …",disabled:e.length>=Ee,on:{change:i,input:i}},a=[...s.keys()].
map(d=>f("option",{value:d})),l=[f("input",c),f("datalist",{id:"side-choices"},a)],u=e.map(({key:d,name:h},m)=>_(
{class:`chip side-${m}`,dir:"auto","data-focus":d},()=>r(o.filter(g=>g!==d)),f("span",{class:"unseen"},
"Remove "),Me(m),h," ×"));return f("div",{class:"picker"},u,l)}function Mu(t,{name:e,outlets:n}){return n.
length!==1?f("span",{class:"name"},e):G(t,{kind:"outlet",ref:n[0]})}function $u(t,e){let n=Ao(t.model,
t.selection().mask),o=["Own articles","First on, where known","Alone with","Written by others"],r=[mt(
"Outlet"),...o.map(c=>mt(c,"figure"))],s=e.map((c,a)=>Ou(t,c,a,n)),i=Et("Figures","figures-table",r,
s);return f("section",{},i)}function Ou(t,e,n,o){let r=e.outlets.map(w=>o[w]),s=w=>r.reduce(($,k)=>$+
k[w],0),[i,c,a]=["independent","pieces","republished"].map(s),l=e.outlets.length===1,{first:u,shared:d,
alone:h}=l?r[0]:{first:0,shared:0,alone:0},m=()=>t.narrow($e(e)),g=`${O(i,"article")} of ${e.name}: \
select them`,p=Au(t.model,e);return f("tr",{},f("th",{scope:"row"},Me(n),Mu(t,e)),Oe(x(i),m,g),Xe(d>
0,At(u),d,p),f("td",{class:"figure"},l?x(h):"–"),Xe(c>0,x(a),c))}function Au(t,{outlets:e}){if(e.length!==
1||t.left_out)return"";let n=t.firsts.find(({outlet:r})=>r===e[0]);if(!n)return"";let o=n.q===null?"":
`; ${Dt(n.q)}`;return` (by chance ${At(n.expected)}${o})`}function Nu(t,e){let{model:n}=t,{mask:o}=t.
selection(),r=e.map(c=>ae(n,c,o)),s=e.map(({name:c},a)=>({name:c,className:`side-${a}`,articles:r[a]})),
i=ds(n,s);return i&&f("section",{},f("h3",{},"Own articles over time, on one scale"),i)}function Eu(t,e){
let n=ge(t.model,e,t.selection().mask);if(!n.length)return null;let o=n.filter(({cells:p})=>p.every(
({share:w})=>w>=wu)),r=n.filter(p=>!o.includes(p)),s=r.filter(({cells:p})=>_u(p)),i=[...s,...r.filter(
p=>!s.includes(p))].slice(0,gu),c=Math.max(...i.flatMap(({cells:p})=>p.map(({share:w})=>w)),.01),a=e.
length===2,l=i.map(({topic:p,cells:w})=>{let $=w.map((j,H)=>Iu(t,{side:e[H],n:H,topic:p,share:j,peak:c},
a&&!H)),k=f("span",{class:"topic-name"},G(t,{kind:"topic",ref:p}));return f("li",{class:"topic-row"},
k,$)}),u=r.length-i.length,d=`${O(u,"topic")} with smaller shares are not shown.`,h=e.map(({name:p})=>f(
"span",{},p)),m=s.length?`Topics whose intervals do not overlap come first: ${x(s.length)}.`:i.length>
0&&"The intervals of every topic overlap.",g=o.map(({topic:p})=>G(t,{kind:"topic",ref:p}));return f(
"section",{},f("h3",{},"Topics: share of the articles of each, with 95 % interval"),o.length>0&&f("p",
{},"Nearly all articles of each are on ",kt(g),"."),m&&f("p",{class:"aside"},m),a&&i.length>0&&f("p",
{class:"mirror-heads","aria-hidden":"true"},h),f("ul",{class:a?"mirrored":"stacked"},l),u>0&&f("p",{
class:"aside"},d))}function _u(t){let e=t.filter(({n})=>n>=5);return e.some(n=>e.some(o=>n.high<o.low))}
function Iu(t,{side:e,n,topic:o,share:r,peak:s},i){let{id:c,name:a}=t.model.topics[o],l=r.n<5,u=st(r.
share),d=`${r.k} of ${r.n}`,h=l?", too few":"",m=Nt(r),g=`${e.name}, ${a}: ${d} articles, ${u} ${m}${h}`,
p=j=>`${Math.min(100,j/s*bu)}%`,w=f("span",{class:`share side-${n}`}),$=f("span",{class:"whisker"});
w.style.width=p(r.share),$.style.setProperty("--low",p(r.low)),$.style.setProperty("--high",p(r.high));
let k={class:`topic-bar ${i?"left":""} ${l?"few":""}`,"aria-label":g,title:g,disabled:!r.k};return _(
k,()=>t.narrow($e(e,{topic:[c]})),f("span",{class:"track"},w,!l&&$),f("span",{class:"share-words"},l?
`${d}, too few`:u))}function Cu(t,e,n){let{model:o}=t,r=hn(o,e,n,t.selection().mask),s=[Lo(t,`Only ${e.
name}`,r.onlyA,e,n),Lo(t,"Both",r.shared,null,null),Lo(t,`Only ${n.name}`,r.onlyB,n,e)];return f("se\
ction",{class:"pair"},f("h3",{},`${e.name} and ${n.name}: stories`),f("p",{},Lu(r,e,n),Ru(o,e,n)),f(
"div",{class:"columns"},s),ps(t,e,n,r.lags),vs(t,e,n,r),Ms(t,e,n))}function Lu({shared:t,a:e,b:n},o,r){
let s=Math.min(e.size,n.size)<5?" Too few to say much.":"",i=(a,{name:l})=>`${st(a?t.length/a:0)} of\
 the ${x(a)} of ${l}`;return`They share ${O(t.length,"story","stories")}: ${i(e.size,o)}, ${i(n.size,
r)}.${s}`}function Ru(t,e,n){let o=xn(t,e,n);if(!o)return"";let[r,s]=[x(o.shared),At(o.expected)],i=`${Dt(
o.q)} after correction for all pairs`;return` Over the whole corpus they share ${r}, where chance wo\
uld give ${s}: ${vn(o)} (${i}).`}function Ro(t,e){return e<0?1:et(t,t.stories[e].articles).size}function So(t,e){
return[...e].sort((n,o)=>Ro(t,o)-Ro(t,n)||n-o)}function Lo(t,e,n,o,r){let{model:s}=t,i=So(s,n),c=i.map(
h=>{let m=Ro(s,h),g=m>1?O(m,"outlet"):"no other outlet",p=G(t,h<0?{kind:"article",ref:-1-h}:{kind:"s\
tory",ref:h});return f("li",{},p,f("span",{class:"words"},g))}),a=i.filter(h=>h>=0).map(h=>s.stories[h].
id),l=o?$e(o,{story:a}):{only:{story:a}},u=a.length>0&&a.length<=_o,d=ot(c,yu,"text-list");return f(
"div",{},f("h4",{},e," ",f("span",{class:"number"},x(n.length))),r&&f("p",{class:"aside"},`Not in th\
is corpus from ${r.name}.`),c.length?d:f("p",{class:"empty"},"None."),u&&_({class:"more"},()=>t.narrow(
l),"Select their articles"))}var jt='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',Ve='Georgia, "Times New Roman", se\
rif',Du={paper:"#fdfcf9",ink:"#1f1f1d",soft:"#6a6963",line:"#cfccc2",grid:"#ebe8df",hull:"#e9f1f6",veil:"\
rgba(253, 252, 249, .84)",story:"#0072b2",article:"#56b4e9",stub:"#fdfcf9",outlet:"#d55e00",topic:"#\
009e73",others:"#b4b1a8",hues:["#0072b2","#e69f00","#009e73","#cc79a7","#d55e00","#56b4e9","#44433f"],
edges:{covered_by:"#dcc3b0",published_by:"#dcc3b0",carried_by:"#dcc3b0",about:"#aed3c6",related:"#9d\
bfd4",similar:"#9dbfd4",copy_of:"#c98aae",update_of:"#c98aae"}},Pu={paper:"#15171a",ink:"#eceae4",soft:"\
#a5a39b",line:"#43464a",grid:"#25282c",hull:"#1c2a35",veil:"rgba(21, 23, 26, .84)",story:"#4aa3df",article:"\
#8ed0f8",stub:"#15171a",outlet:"#f0803c",topic:"#2fbf94",others:"#74736d",hues:["#4aa3df","#f2b134",
"#2fbf94","#e29bc3","#f0803c","#a5dcfa","#f1efe9"],edges:{covered_by:"#5b4636",published_by:"#5b4636",
carried_by:"#5b4636",about:"#28564a",related:"#2f5873",similar:"#2f5873",copy_of:"#7d4a68",update_of:"\
#7d4a68"}},Vs={story:"Story",article:"Article",stub:"Not in this corpus",outlet:"Outlet",topic:"Topi\
c"},Ye={...Vs,subject:"Subject"},Ys={...Vs,linked:"Outlet, only linked",carrier:"Platform"},Pn={covered_by:"\
covered by",published_by:"published by",carried_by:"carried by",credited_to:"credited to",about:"abo\
ut",mentions:"mentions",related:"listed as related in its file",similar:"similar, inferred",copy_of:"\
copy of",update_of:"update of"},Fu={outlet:"square",linked:"square",carrier:"square",topic:"diamond"},
Hu=["stub","linked","carrier"],ju=["similar","carried_by","update_of"],Wu=800;function Fn(t){return Fu[t]||
"dot"}function Yt(t){return ju.includes(t)}function Fo(){let{theme:t}=document.documentElement.dataset;
return t?t==="dark":matchMedia("(prefers-color-scheme: dark)").matches}function _t(){return Fo()?Pu:
Du}function te({kind:t,group:e,hue:n},o,r,s){let i=o==="network";return t==="stub"&&i?{background:r.
stub,border:r.soft}:e?{background:e==="linked"?r.stub:r.edges.carried_by,border:r.outlet}:i||!s?{background:r[t===
"stub"?"article":t],border:r.paper}:{background:n===void 0?r.others:r.hues[n],border:r.paper}}function Zs(t,e){
let n=Math.min(1,Math.sqrt(Wu/e));if(n===1)return t;let o=Math.round(n*255).toString(16);return t+o.
padStart(2,"0")}function Js(t){let e=new Set;return t.map((n,o)=>{let r=n.match(/\p{Lu}\p{Ll}+|[\p{L}\p{N}]+?(?=\p{Lu}\p{Ll}|[^\p{L}\p{N}]|$)/gu)||
[],[s,i]=r.map(u=>[...u][0]),c=[...r.join("")],a=i?[s+i]:[];for(let u of c.slice(1))a.push(c[0]+u);let l=a.
find(u=>!e.has(u.toUpperCase()))||String(o+1);return e.add(l.toUpperCase()),l})}function Ho(t){return Hu.
includes(t)}function Qs(t,{background:e,border:n},o){let r=Ho(t)?n:e,s={fill:e,stroke:r,"stroke-widt\
h":1.5},i={story:6.5,hue:8}[t]||4,c={square:()=>at("rect",{x:3,y:3,width:10,height:10,...s}),diamond:()=>at(
"path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z",...s}),dot:()=>at("circle",{cx:8,cy:8,r:i,...s})},a={"text-a\
nchor":"middle","font-size":8,"font-weight":700,fill:n};return at("svg",{width:16,height:16,viewBox:"\
0 0 16 16","aria-hidden":"true",class:"swatch"},c[Fn(t)](),o&&at("text",{x:8,y:10.8,...a},o))}function ti(t){
let e=Yt(t)?"4 3":null,n=_t().edges[t];return at("svg",{width:18,height:16,viewBox:"0 0 18 16","aria\
-hidden":"true",class:"swatch"},at("path",{d:"M1 8H17",stroke:n,"stroke-width":3,"stroke-dasharray":e}))}var[ei,ni]=[1.35,1.3],oi={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function ri(t,e){
for(let n of jo("[data-view]"))n.addEventListener("click",()=>e.openView(n.dataset.view));for(let n of jo(
"[data-panel]"))n.addEventListener("click",()=>{let{panel:o}=n.dataset;t.change({at:t.state().at===o?
null:o})});Uu(t),Bu(t),_e("copy",e.copyLink),_e("theme",()=>{document.documentElement.dataset.theme=
Fo()?"light":"dark",e.recolour()}),_e("skip",n=>{n.preventDefault(),E("side").focus()}),matchMedia("\
(prefers-color-scheme: dark)").addEventListener("change",e.recolour),document.addEventListener("keyd\
own",n=>Gu(t,n)),E("canvas").addEventListener("keydown",n=>Ku(t,n)),addEventListener("popstate",e.restore)}
function jo(t){return[...document.querySelectorAll(t)].map(e=>e)}function _e(t,e){E(t).addEventListener(
"click",e)}function Bu(t){_e("closer",()=>t.view?.zoom(ei)),_e("farther",()=>t.view?.zoom(1/ei)),_e(
"fit",()=>{t.change({cam:null},!1),t.view?.fit()})}function Uu(t){let e=jo("[data-tab]"),n=e.length-
1;e.forEach((o,r)=>{let s=o.dataset.tab;o.addEventListener("click",()=>t.change({tab:s},!1)),o.addEventListener(
"keydown",i=>{let a={ArrowRight:r+1,ArrowLeft:r+n,Home:0,End:n}[i.key];if(a===void 0)return;i.preventDefault();
let l=e[a%e.length];l.click(),l.focus()})})}function zu(t){return/^(INPUT|SELECT|TEXTAREA)$/.test(t.
tagName)&&t.type!=="checkbox"}function Gu(t,e){let{key:n}=e;e.ctrlKey||e.metaKey||e.altKey||zu(e.target)&&
n!=="Escape"||(n==="/"?(e.preventDefault(),E("find").focus()):n==="?"?(t.change({at:"help"}),E("pane\
l").querySelector("h2").focus()):n==="Escape"&&(t.state().at?t.change({at:null}):t.selection().filtered&&
t.apply({})))}function Ku(t,e){let{view:n,model:o}=t,{key:r}=e,s=o.byId.get(t.state().at||"");if(n)if(oi[r]){
e.preventDefault();let i=n.findNeighbour(...oi[r]);i&&t.choose(i)}else r==="Enter"&&s?.kind==="story"&&
o.mode==="stories"?t.toggle(s.ref):"+-".includes(r)?n.zoom(r==="+"?ni:1/ni):r==="0"&&E("fit").click()}function si(t,e,n){if(e==="words"){let o=n.startsWith(ue)?Ut(n.slice(ue.length)):n;return{key:n,name:o,
members:t.withWords(n)}}return t.facets[e].get(n)||{key:n,name:n,members:[]}}function ee(t,{only:e,not:n,
time:o},r=null){let s=new Uint8Array(t.size).fill(1);for(let c of Zt){if(c===r)continue;let a=l=>si(
t,c,l).members;e[c]&&qu(s,e[c].map(a));for(let l of(n[c]||[]).map(a))for(let u of l)s[u]=0}o&&r!=="t\
ime"&&Xu(s,t.articles.time,o);let i=0;for(let c of s)i+=c;return{mask:s,total:i}}function qu(t,e){let n=new Uint8Array(
t.length);for(let o of e)for(let r of o)n[r]=1;for(let o=0;o<t.length;o+=1)t[o]&=n[o]}function Xu(t,e,[
n,o]){for(let r=0;r<t.length;r+=1){let s=e[r];(s===null||s<n||s>=o)&&(t[r]=0)}}function ii(t,e,n){let{
mask:o}=ee(t,e,n),r=c=>(e.only[n]||[]).includes(c)?"only":(e.not[n]||[]).includes(c)?"not":null,s=[...t.
facets[n].values()].map(({key:c,name:a,members:l})=>({key:c,name:a,number:l.reduce((u,d)=>u+o[d],0),
sign:r(c)}));return n==="quality"||n==="heat"||n==="kind"?s:s.sort((c,a)=>+!c.sign-+!a.sign||a.number-
c.number)}function Ze(t,{only:e,not:n,time:o}){let r=(i,c)=>Zt.flatMap(a=>(c[a]||[]).map(l=>({sign:i,
facet:a,key:l,name:si(t,a,l).name}))),s=[...r("only",e),...r("not",n)];return o&&s.push({sign:"only",
facet:"time",key:"",name:ct(o[0],o[1]-1)}),s}function Hn(t,{sign:e,facet:n,key:o}){return n==="time"?
{...t,time:null}:{...t,...Dn(t,e,n,o)}}function ci(t,e){return Ze(t,e).map(o=>({filter:o,number:ee(t,
Hn(e,o)).total})).sort((o,r)=>r.number-o.number)}function ai({only:t,not:e,time:n}){return!!(n||Object.
keys(t).length||Object.keys(e).length)}function li({only:t}){return!!(t.kind||[]).includes("stubs")}var Vu=7,Yu=4,Zu=46;function ui(t,e,n){let{model:o}=n,r=new Set,s=E("filter");s.addEventListener("cl\
ick",()=>{t.hidden=!t.hidden,s.setAttribute("aria-expanded",String(!t.hidden)),n.show(),t.hidden||t.
querySelector("button")?.focus()});function i(){if(t.hidden)return;let g=p=>o.facets[p].size>(p==="m\
edium"?1:0);he(t,()=>{t.replaceChildren(f("h2",{},"Filter"),f("p",{class:"aside"},"A name shows only\
 its articles; − leaves them out."),pt(o)||"",...vr.filter(g).map(c))})}function c(g){let p=ii(o,n.
state(),g),w=r.has(g)?p:p.slice(0,Vu),$=()=>{r.add(g),i()},k=w.map(H=>a(g,H)),j=`Show all ${x(p.length)}`;
return f("section",{"data-facet":g},f("h3",{},on[g]),f("ul",{},k),p.length>w.length&&_({class:"more",
"data-focus":`more ${g}`},$,j))}function a(g,{key:p,name:w,number:$,sign:k}){let j={class:"only",dir:"\
auto","aria-pressed":String(k==="only"),"data-focus":`only ${g} ${p}`},H={class:"not","aria-pressed":String(
k==="not"),"aria-label":`Leave out ${w}`,title:"Leave out","data-focus":`not ${g} ${p}`};return f("l\
i",{class:`value ${k||""} ${$?"":"none"}`},_(j,()=>n.filter("only",g,p),f("span",{},w),f("span",{class:"\
number"},x($))),_(H,()=>n.filter("not",g,p),"−"))}function l(){let g=n.selection();e.hidden=!g.filtered;
let p=e.contains(document.activeElement),w=document.activeElement?.dataset.focus;if(e.replaceChildren(
Os(n)||"",f("strong",{class:"selected"},u()),...Ze(o,n.state()).map(d),_({class:"chip clear"},()=>n.
apply({}),"Clear all")),!p)return;let $=w?Lt(e,"focus",w):null;($&&!$.matches(":disabled")?$:e.querySelector(
"button:enabled")||E("filter")).focus()}function u(){let{mask:g,total:p}=n.selection(),w=o.articles.
held.reduce((H,K,C)=>H+(K&&g[C]),0),$=O(En(o).here,"article"),k=o.left_out?" on this page":"",j=p-w?
` · ${x(p-w)} only linked`:"";return`${x(w)} of ${$}${k}${j}`}function d(g){let w=g.facet==="time"||
g.facet==="words"?"":`${on[g.facet].toLowerCase()}: `,$=`${g.sign==="not"?"without ":""}${w}${g.name}`;
return _({class:"chip",dir:"auto"},()=>n.change(Hn(h(),g)),f("span",{class:"unseen"},"Remove "),f("s\
pan",{},Ot($,Zu))," ×")}function h(){let{only:g,not:p,time:w}=n.state();return{only:g,not:p,time:w}}
function m(){let p=ci(o,h()).slice(0,Yu).map(({filter:w,number:$})=>{let k=Mt(Ot(w.name,40)),j=()=>n.
change(Hn(h(),w)),H=`Remove ${k}: ${O($,"article")}`;return _({class:"action",dir:"auto"},j,H)});return f(
"div",{class:"none-found"},f("h2",{},"No article passes all of these filters"),p,_({class:"action"},
()=>n.apply({}),"Clear all filters"))}return{show:i,showChips:l,renderNothingFound:m,isShown:()=>!t.
hidden}}function di(t){let e=[];for(let n=0;n<t;n+=1){let o=11*Math.sqrt(n+.5),r=n*2.399963;e.push([o*Math.cos(
r),o*Math.sin(r)])}return{places:e,radius:11*Math.sqrt(t)+12}}var Wo=7,Bo=9;function hi(t){let e=[],
n=(r,s)=>e.every(([i,c])=>Math.hypot(i-r,c-s)>=Bo);for(let r of t)for(let s=0;e.length<t.length;s+=1){
let i=(s%2?1:-1)*Math.ceil(s/2)*(Bo/2),c=[0,-Wo,Wo].find(a=>n(r+a,i));if(c!==void 0){e.push([r+c,i]);
break}}let o=e.map(([,r])=>Math.abs(r));return{places:e,radius:Math.max(Wo,...o)+Bo}}function mi(t,e){
return t.map(n=>{let o={...n};for(let r of e){let[s,i]=[o.x-r.x,o.y-r.y],c=Math.hypot(s,i)||1e-6,a=r.
radius+n.size+4,l=2.2*a;if(c>=l)continue;let u=a+(l-a)*(c/l);o.x=r.x+s/c*u,o.y=r.y+(c>1e-5?i/c:1)*u}
return o})}function pi(t){let e=[...t].sort((n,o)=>n[0]-o[0]||n[1]-o[1]);return e.length<3?e:[...fi(
e),...fi(e.reverse())]}function fi(t){let e=(o,r,s)=>(r[0]-o[0])*(s[1]-o[1])-(r[1]-o[1])*(s[0]-o[0]),
n=[];for(let o of t){for(;n.length>1&&e(n[n.length-2],n[n.length-1],o)<=0;)n.pop();n.push(o)}return n.
pop(),n}function gi(t,e,n){if(!e.length)return!1;let o=e.length>2;for(let r=0;r<e.length;r+=1){let[s,
i]=[e[r],e[(r+1)%e.length]];if(Ju(t,s,i)<=n)return!0;(i[0]-s[0])*(t[1]-s[1])-(i[1]-s[1])*(t[0]-s[0])<
0&&(o=!1)}return o}function Ju(t,e,n){let[o,r]=[n[0]-e[0],n[1]-e[1]],s=o*o+r*r,i=s?((t[0]-e[0])*o+(t[1]-
e[1])*r)/s:0,c=Math.max(0,Math.min(1,i));return Math.hypot(t[0]-e[0]-c*o,t[1]-e[1]-c*r)}var Uo=[["hour",1],["hour",3],["hour",6],["hour",12],["day",1],["day",2],["day",7],["month",1],["mon\
th",3],["month",6],["year",1],["year",2],["year",5],["year",10],["year",50]],wi={hour:3600,day:86400,
month:2629800,year:31557600},Qu=200;function jn(t,e){let n=t.find(([,c])=>e<=c)||t[t.length-1],[o,r,
s,i]=n;return s+(e-o)/Math.max(r-o,1)*(i-s)}function Je(t,e,n){return t.flatMap(o=>tf(o,e,n))}function tf([
t,e,n,o],r,s){let i=(o-n)/Math.max(e-t,1),c=([h,m])=>wi[h]*m*i*r>=s,[a,l]=Uo.find(c)||Uo[Uo.length-1],
u=[],d=ef(t,a,l);for(;d<=e&&u.length<Qu;)d>=t&&u.push({x:n+(d-t)*i,...nf(d,a)}),d=un(d,a,l);return u}
function ef(t,e,n){let o=new Date(t*1e3),[r,s]=[o.getUTCFullYear(),o.getUTCMonth()];if(e==="year")return Date.
UTC(Math.floor(r/n)*n,0)/1e3;if(e==="month")return Date.UTC(r,Math.floor(s/n)*n)/1e3;let i=wi[e]*n;return Math.
floor(t/i)*i}function nf(t,e){let n=new Date(t*1e3),[o,r]=[n.getUTCFullYear(),n.getUTCMonth()],[s,i]=[
n.getUTCDate(),n.getUTCHours()];return e==="year"||e==="month"&&r===0?{label:String(o),strong:!0}:e===
"month"?{label:me[r],strong:!1}:e==="day"||i===0?{label:`${s} ${me[r]}`,strong:e==="hour"||s===1}:{label:`${He(
i)}:00`,strong:!1}}function yi(t,e){let[n,o]=[0,t.length-1];for(;n<o;){let r=n+o+1>>1;t[r]<=e?n=r:o=
r-1}return n}var zo=1500,of=2.5;function Go(t,e){return e==="network"?t.group||t.kind:t.hue===void 0?"others":"hu\
e"+t.hue}function rf(t,e,n){let o=zo-n,r=[];for(let s of[...e].reverse()){if(o-=t.stories[s].articles.
length,o<0)break;r.unshift(s)}return r}function bi(t,{view:e,open:n}){let o=e==="network",r=t.nodes.
filter(h=>(o?h.x:h.tx)!==void 0).map(h=>({...h,x:o?h.x:Number(h.tx),y:o?h.y:Number(h.ty)})),s=rf(t,n,
r.length),i=h=>h.kind==="story"&&s.includes(h.ref),c=r.filter(i).map(h=>sf(t,h,o)),a=r.filter(h=>!i(
h)),l=c.flatMap(h=>cf(t,h)),u=[...mi(a,c),...l],d=o?af(t,u,l):[];return{view:e,marks:u,edges:d,discs:c,
open:s}}function sf(t,e,n){let o=t.stories[e.ref].articles,r={story:e.ref,mark:e,x:e.x,y:e.y};if(n)return{
...r,articles:o,...di(o.length)};let s=o.filter(c=>t.articles.time[c]!==null),i=s.map(c=>jn(t.scale,
bn(t,c))-e.x);return{...r,articles:s,...hi(i)}}function Ko(t,e,{hide:n,selection:o}){let{view:r}=e,s=d=>!n.
includes(Go(d,r))&&Wn(t,d,o),i=e.marks.filter(s),c=new Set(i.map(({id:d})=>d)),a=e.edges.filter(({from:d,
to:h,kind:m})=>c.has(d)&&c.has(h)&&!n.includes("-"+m)),l=e.discs.filter(({mark:d})=>s(d)),u=lf(t,i,r);
return{...e,composition:e,marks:i,edges:a,discs:l,at:Si(i),hulls:u}}function Wn(t,e,n){return!n.filtered||
qt(t,ne(e)).some(o=>n.mask[o])}function qo({kind:t}){return t==="stub"?"article":t}function ne(t){return{
kind:qo(t),ref:t.ref}}function cf(t,e){return e.articles.map((n,o)=>{let r=t.articles.held[n],s=t.hues.
indexOf(t.articles.outlet[n]);return{id:t.nodes.length+n,kind:r?"article":"stub",ref:n,shape:"dot",size:r?
5:4,hue:s<0?void 0:s,x:e.x+e.places[o][0],y:e.y+e.places[o][1]}})}function Si(t){let e={story:new Map,
article:new Map,outlet:new Map,topic:new Map,subject:new Map};for(let n of t)e[qo(n)].set(n.ref,n);return e}
function af(t,e,n){let o=new Set(e.map(({id:c})=>c)),r=Si(e),s=new Map;for(let c of t.edges)o.has(c.
from)&&o.has(c.to)&&s.set(c.id,c);let i=(c,a,l)=>{let u=`${c.id}-${a.id}-${l}`;s.set(u,{id:u,from:c.
id,to:a.id,kind:l,weight:0})};for(let c of n){let a=r.outlet.get(t.articles.outlet[c.ref]);a&&i(c,a,
"published_by");for(let l of t.articles.topics[c.ref]){let u=r.topic.get(l);u&&i(c,u,"about")}for(let l of t.
linksOf[c.ref]){let u=l.forward&&r.article.get(l.other);u&&i(c,u,l.kind)}}return[...s.values()]}function lf(t,e,n){
if(t.mode!=="whole"||n!=="network")return[];let o=new Map;for(let r of e){let s=qo(r)==="article"?t.
articles.story[r.ref]:-1;s>=0&&o.set(s,[...o.get(s)||[],[r.x,r.y]])}return[...o].map(([r,s])=>({story:r,
corners:pi(s)}))}function ki(t,e,n){return e.at.article.get(n)||e.at.story.get(t.articles.story[n])}
function Ti(t,e,n,o=1){let r=h=>h.flatMap(m=>ki(t,e,m)?.id??[]),s=r(qt(t,n)),i=["outlet","topic","su\
bject"].includes(n.kind),c=new Set(i?[]:s),a=e.at[n.kind].get(n.ref);a&&c.add(a.id);let l=new Set([...c,
...s]),u=e.edges.filter(({from:h,to:m})=>c.has(h)||c.has(m));for(let{from:h,to:m}of u)l.add(h).add(m);
if(n.kind==="article"){let h=t.linksOf[n.ref].map(({other:m})=>m);for(let m of r(h))l.add(m)}if(o===
1)return{own:c,marks:l,edges:u};for(let h=1;h<o;h+=1){let m=new Set(l);for(let{from:g,to:p}of e.edges)
(m.has(g)||m.has(p))&&l.add(g).add(p)}let d=e.edges.filter(({from:h,to:m})=>l.has(h)&&l.has(m));return{
own:c,marks:l,edges:d}}function xi(t,e,n){let o=n.flatMap(({thing:{kind:i,ref:c},edge:a})=>{let l=i===
"article"?ki(t,e,c):e.at[i].get(c);return l?[{id:l.id,kind:a?.kind||""}]:[]});if(!o.length)return null;
let r=o.slice(1).map(({id:i,kind:c},a)=>({from:o[a].id,to:i,kind:c})),s=new Set(o.map(({id:i})=>i));
return{own:s,marks:new Set(s),edges:r.filter(({from:i,to:c})=>i!==c)}}function vi(t,e,n,o){let r,s=1/0;
for(let i of t){let[c,a]=[i.x-e.x,i.y-e.y],l=c*n+a*o,u=l+of*Math.abs(c*o-a*n);l>1&&u<s&&([r,s]=[i,u])}
return r}function Vo(t,{view:e,composition:n},o){let r=e==="time",s=t.nodes.filter(d=>(r?d.tx:d.x)!==void 0),
i=d=>Go(d,e),c=Xo(s,i),a=Xo(s.filter(d=>Wn(t,d,o)),i),u=(r?uf(t):ff()).filter(({key:d})=>c.has(d)).map(
d=>({...d,number:a.get(d.key)||0}));return r?u:[...u,...df(t,n,o)]}function uf(t){if(!t.hues.length)
return[];let e=_t(),n=(r,s,i,c)=>({key:r,label:s,initials:c,kind:"hue",section:"Outlet",number:0,color:{
background:i,border:e.paper}});return[...t.hues.map((r,s)=>n("hue"+s,t.outlets[r].name,e.hues[s],t.initials[s])),
n("others","other outlets",e.others,void 0)]}function ff(){return Object.entries(Ys).map(([t,e])=>{let r=te(
{kind:t,group:t==="linked"||t==="carrier"?t:void 0},"network",_t(),!1);return{key:t,label:e,number:0,
kind:t,color:r,section:"Marks"}})}function df(t,{marks:e,edges:n},o){let r=e.filter(l=>Wn(t,l,o)),s=new Set(
r.map(({id:l})=>l)),i=new Set(n.map(({kind:l})=>l)),c=n.filter(({from:l,to:u})=>s.has(l)&&s.has(u)),
a=Xo(c,({kind:l})=>l);return Object.entries(Pn).filter(([l])=>i.has(l)).map(([l,u])=>({key:"-"+l,label:u,
number:a.get(l)||0,kind:"line",line:l,section:"Lines",color:{background:"",border:""}}))}function Xo(t,e){
let n=new Map;for(let o of t)n.set(e(o),(n.get(e(o))||0)+1);return n}function hf(t,e,n,o){let r=e.includes(
n);if(!o)return r?e.filter(l=>l!==n):[...e,n];let s=t.find(l=>l.key===n)?.section,i=t.filter(l=>l.section===
s&&l.key!==n).map(l=>l.key),c=i.every(l=>e.includes(l))&&!r,a=e.filter(l=>l!==n&&!i.includes(l));return c?
a:[...a,...i]}function Mi(t,e,n,o,r,s){let i=Vo(e,n,r),c=document.activeElement,a=t.contains(c)?c?.dataset.
key:null,l=[...new Set(i.map(({section:u})=>u))].map(u=>f("div",{class:"legend-row",role:"group","ar\
ia-label":u},f("span",{class:"legend-name"},u),i.filter(d=>d.section===u).map(d=>mf(d,i,o,s))));t.replaceChildren(
...l),a&&Lt(t,"key",a)?.focus()}function mf(t,e,n,o){let r=!n.hide.includes(t.key),s=t.line?ti(t.line):
Qs(t.kind,t.color,t.initials);return _({class:"chip","data-key":t.key,"aria-pressed":String(r)},i=>o(
hf(e,n.hide,t.key,i.shiftKey)),s,f("span",{dir:"auto"},t.label)," ",f("span",{class:"number"},x(t.number)))}function $i(t,e){let n=Math.ceil(t/4),o=Math.ceil(e/4);return{width:t,height:e,columns:n,rows:o,cells:new Uint8Array(
n*o)}}function Jo(t,e,n){let o=Math.max(0,Math.floor(e.x/4)),r=Math.min(t.columns-1,Math.floor((e.x+
e.w)/4)),s=Math.max(0,Math.floor(e.y/4)),i=Math.min(t.rows-1,Math.floor((e.y+e.h)/4));for(let c=s;c<=
i;c+=1)for(let a=o;a<=r;a+=1)if(n(c*t.columns+a))return!0;return!1}function Ie(t,e,n){Jo(t,e,o=>(t.cells[o]=
Math.max(t.cells[o],n),!1))}function Yo(t,e){return pf(t,e)&&!Jo(t,e,n=>t.cells[n]>0)}function pf({width:t,
height:e},{x:n,y:o,w:r,h:s}){return n>=2&&o>=2&&n+r<=t-2&&o+s<=e-2}function Oi(t,e,n){let o=new Map,
r=(i,c)=>{!c||o.size>=n||(Ie(e,Ai(c),2),c.leader&&Ni(c.leader,a=>(Ie(e,a,2),!1)),o.set(i,c))},s=i=>gf(
i).find(c=>Yo(e,c));for(let i of t)i.away&&r(i,s(i));for(let i of t){if(o.has(i))continue;let c=l=>Yo(
e,l)&&!Zo(e,l,2),a=s(i)||wf(i).find(c)||yf(e,i);r(i,a)}return[...o].map(([i,{x:c,y:a,leader:l}])=>({
item:i,x:c,y:a,leader:l}))}function Ai({x:t,y:e,w:n,h:o}){return{x:t-3,y:e-1,w:n+6,h:o+2}}function gf({
x:t,y:e,r:n,w:o,h:r}){let s=n+4,i=(c,a)=>({x:c,y:a,w:o,h:r,leader:null});return[i(t+s,e-r/2),i(t-s-o,
e-r/2),i(t-o/2,e+s),i(t-o/2,e-s-r),i(t+s*.7,e+s*.7),i(t+s*.7,e-s*.7-r)]}function wf({x:t,y:e,r:n,w:o,
h:r,mast:s}){let i=[];for(let c=10.5;c<=s;c+=10.5){let a=e-n-r-c,l=e+n+c;for(let u of[t+7,t-7-o])i.push(
{x:u,y:a,w:o,h:r,leader:[t,e-n,t,a+2]}),i.push({x:u,y:l,w:o,h:r,leader:[t,e+n,t,l+r-2]})}return i}function yf(t,e){
let n=null,o=e.away;for(let r=8;r<=o;r+=8)for(let s=0;s<24;s+=1){let i=bf(e,r,s*2*Math.PI/24);if(Yo(
t,Ai(i))){if(!Zo(t,i,1))return i;n||Zo(t,i,2)||(n=i,o=Math.min(o,r+48))}}return n}function bf({x:t,y:e,
r:n,w:o,h:r},s,i){let[c,a]=[Math.cos(i),Math.sin(i)],l=t+(n+s)*c-o*(1-c)/2,u=e+(n+s)*a-r*(1-a)/2,d=Math.
min(Math.max(t,l),l+o),h=Math.min(Math.max(e,u),u+r),m=Math.hypot(d-t,h-e)||1,g=[t+n*(d-t)/m,e+n*(h-
e)/m];return{x:l,y:u,w:o,h:r,leader:[g[0],g[1],d,h]}}function Ni([t,e,n,o],r){let s=Math.max(1,Math.
ceil(Math.hypot(n-t,o-e)/2));for(let i=0;i<=s;i+=1){let c=i/s;if(r({x:t+(n-t)*c,y:e+(o-e)*c,w:0,h:0}))
return!0}return!1}function Zo(t,{leader:e},n){if(!e)return!1;let[o,r,s,i]=e,c=Math.hypot(s-o,i-r)||1,
a=Math.min(1,1.5*4/c),l=[o+(s-o)*a,r+(i-r)*a,s,i];return Ni(l,u=>Jo(t,u,d=>t.cells[d]>=n))}var Ei=30,Ii=64,Qo=24,Sf=86400,_i=new Map;function tr(t,e,n){let o=n+e,r=_i.get(o);return r===void 0&&
(t.font=n,r=t.measureText(e).width,_i.set(o,r)),r}function er(t,e){let n=t.canvas.width/t.canvas.clientWidth;
t.save(),t.setTransform(n,0,0,n,0,0),e(),t.restore()}function Ci(t,e,n,o,r){t.lineJoin=t.lineCap="ro\
und";for(let{story:s,corners:i}of e){t.beginPath();for(let[c,a]of i)t.lineTo(n.x(c),n.y(a));t.closePath(),
t.fillStyle=t.strokeStyle=o.hull,t.lineWidth=Ei*n.scale,t.stroke(),t.fill(),s===r&&(t.globalCompositeOperation=
"destination-over",t.strokeStyle=o.story,t.lineWidth=Ei*n.scale+3,t.stroke(),t.globalCompositeOperation=
"source-over")}}function Li(t,e,n,o){for(let{x:r,y:s,radius:i}of e)t.beginPath(),t.arc(n.x(r),n.y(s),
i*n.scale,0,2*Math.PI),t.fillStyle=o.hull,t.strokeStyle=o.story,t.lineWidth=1.2,t.fill(),t.stroke()}
function Ri(t,e,n,o,r){t.strokeStyle=r.line,t.lineWidth=3;for(let{kind:s,ref:i,y:c,size:a}of n){let l=s===
"article"||s==="stub"?e.articles.time[i]:null;if(l===null||U(e,i))continue;let[u,d]=[l,l+Sf].map(h=>o.
x(jn(e.scale,h)));d-u<2*a*o.scale||(t.beginPath(),t.moveTo(u,o.y(c)),t.lineTo(d,o.y(c)),t.stroke())}}
function Di(t,e,n,o,r){for(let[,,s,i,c]of e)c&&(t.fillStyle=o.grid,t.globalAlpha=.45,t.fillRect(n.x(
s),0,(i-s)*n.scale,r.height),t.globalAlpha=1);for(let s of Je(e,n.scale,Ii)){let i=Math.round(n.x(s.
x))+.5;t.strokeStyle=s.strong?o.line:o.grid,t.lineWidth=1,t.beginPath(),t.moveTo(i,0),t.lineTo(i,r.height-
Qo+2),t.stroke()}}function Pi(t,e,n,o,r){t.fillStyle=o.paper,t.globalAlpha=.9,t.fillRect(0,r.height-
Qo,r.width,Qo),t.globalAlpha=1,t.textBaseline="middle",t.textAlign="center";let s=-1/0;for(let i of Je(
e,n.scale,Ii)){let c=`${i.strong?"600 ":""}12px ${jt}`,a=n.x(i.x),l=tr(t,i.label,c)/2;a-l<s+6||(s=a+
l,t.font=c,t.fillStyle=i.strong?o.ink:o.soft,t.fillText(i.label,a,r.height-11))}for(let[,,i,c,a]of e)
a&&Fi(t,"time compressed",n.x((i+c)/2),r.height-34,o)}function Fi(t,e,n,o,r){t.font=`italic 11px ${jt}`,
t.textAlign="center",t.textBaseline="middle",t.fillStyle=r.soft,t.fillText(e,n,o)}function Hi(t,e,n,o,r){
let s=n.map(({x:a})=>a),i=Math.min(...n.map(({y:a,size:l})=>a-l)),c=(Math.min(...s)+Math.max(...s))/
2;Fi(t,e,o.x(c),o.y(i)-12,r)}function Bn(t,e,n,o,r){let[s,i,c]=[n.x(e.x),n.y(e.y),e.size*n.scale];t.
beginPath(),e.shape==="square"?t.rect(s-c,i-c,2*c,2*c):e.shape==="diamond"?(t.moveTo(s,i-c),t.lineTo(
s+c,i),t.lineTo(s,i+c),t.lineTo(s-c,i),t.closePath()):t.arc(s,i,c,0,2*Math.PI),t.fillStyle=o.background,
t.strokeStyle=r||o.border,t.lineWidth=r?2.5:1,t.fill(),t.stroke()}function Un(t,e,n,o,r){t.setLineDash(
r?[4,3]:[]),t.beginPath(),t.moveTo(o.x(e.x),o.y(e.y)),t.lineTo(o.x(n.x),o.y(n.y)),t.stroke(),t.setLineDash(
[])}function ji(t,e,n,o){t.textBaseline="middle",t.textAlign="left",t.lineJoin="round";for(let{leader:r}of e)
r&&(t.strokeStyle=n.soft,t.lineWidth=.8,t.beginPath(),t.moveTo(r[0]+o.x,r[1]+o.y),t.lineTo(r[2]+o.x,
r[3]+o.y),t.stroke());for(let{item:r,x:s,y:i}of e)t.font=r.font,t.fillStyle=r.color,t.strokeStyle=n.
paper,t.lineWidth=3.5,r.lines.forEach((c,a)=>{let[l,u]=[s+o.x,i+o.y+15*(a+.5)];t.strokeText(c,l,u),t.
fillText(c,l,u)})}var Wi={story:10,outlet:10,topic:5},kf=6,Tf=30,xf={network:1.35,time:1.1},vf={topic:40,story:20,outlet:12,
article:0,stub:-4};function Bi(t,e){return t==="outlet"?[`600 12px ${jt}`,e.ink]:t==="topic"?[`itali\
c 600 13px ${Ve}`,e.topic]:[`12px ${Ve}`,t==="stub"?e.soft:e.ink]}function Ui(t,e,n,{zoom:o,highlight:r}){
let s=r?new Map:Mf(t,e),i=({id:d})=>!!r?.own.has(d),c=!!(r&&r.own.size<=kf),a=r||e.marks.length<Tf||
o>xf[e.view],l=n.filter(({kind:d,id:h})=>a||d==="outlet"||d==="topic"||s.has(h)).map(d=>{let h=d.size*
2+vf[d.kind]+(i(d)?1e3:0);return{...d,text:Y(t,ne(d)),rank:s.get(d.id)||h,leads:s.has(d.id)||c&&i(d)}});
for(let{story:d,x:h,y:m,radius:g}of e.discs){let p=t.stories[d].name;l.push({id:-1-d,x:h,y:m,size:g,
kind:"story",text:p,rank:900,leads:!0})}!r&&t.mode==="whole"&&l.push(...$f(t,e)),l.sort((d,h)=>h.rank-
d.rank||d.id-h.id);let u=new Set;return l.filter(({x:d,y:h,text:m})=>{let g=u.size;return u.add(`${d}\
 ${h} ${m}`).size>g})}function Mf(t,e){let n=r=>qt(t,ne(r)).filter(s=>t.articles.held[s]).length,o=new Map;
for(let[r,s]of Object.entries(Wi))e.marks.filter(i=>i.kind===r).map(i=>({id:i.id,held:n(i)})).filter(
({held:i})=>i).sort((i,c)=>c.held-i.held||i.id-c.id).slice(0,s).forEach(({id:i},c)=>o.set(i,(r==="st\
ory"?950:800)-10*c));return o}function $f(t,e){let n=e.view==="time"?Of(t,e):Af(e),o=({story:r})=>t.
stories[r].articles.length;return n.sort((r,s)=>o(s)-o(r)||r.story-s.story).map((r,s)=>({id:-1-r.story,
x:r.x,y:r.y,size:r.size,kind:"story",text:t.stories[r.story].name,rank:60+5*o(r),leads:s<Wi.story}))}
function Of(t,e){return t.stories.flatMap(({articles:n},o)=>{let r=n.length>2?e.at.article.get(n[0]):
null;return r?[{story:o,x:r.x,y:r.y,size:r.size}]:[]})}function Af(t){return t.hulls.filter(({corners:n})=>n.
length>2).map(({story:n,corners:o})=>{let r=o.reduce((i,[c])=>i+c,0)/o.length,s=Math.min(...o.map(([
,i])=>i));return{story:n,x:r,y:s-12,size:2}})}var Ef=34,_f=160,If=400,Gi=60,Cf=9,Lf={outlet:26,topic:26,story:30,article:30,stub:30};function Ki({
context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i,size:c}){if(!r)return;t.fillStyle=i.veil,
t.fillRect(0,0,c.width,c.height),t.lineWidth=1.3;let a=n.view==="network"&&e.mode==="stories";for(let{
from:l,to:u,kind:d}of r.edges){let[h,m]=[o.get(l),o.get(u)];if(!h||!m)continue;let g=a&&r.own.has(l)&&
r.own.has(u);t.strokeStyle=g?i.line:i.soft,Un(t,h,m,s,Yt(d))}for(let l of r.marks){let u=o.get(l);if(!u)
continue;let d=te(u,n.view,i,e.hues.length>0);Bn(t,u,s,d,r.own.has(l)?i.ink:null)}}function qi({context:t,
model:e,scene:n,marks:o,highlight:r,to:s,colors:i}){t.textAlign="center",t.textBaseline="middle",t.fillStyle=
i.paper;let c=r?[...r.marks].map(a=>o.get(a)):n.marks;for(let a of c){let l=a?a.size*s.scale:0;!a||l<
Cf||a.hue===void 0||(t.font=`700 ${Math.min(12,Math.round(l*.9))}px ${jt}`,t.fillText(e.initials[a.hue],
s.x(a.x),s.y(a.y)+.5))}}function Xi(t){let{model:e,scene:n,highlight:o,to:r,size:s,zoom:i}=t,c=$i(s.
width,s.height),a=n.marks.filter(m=>Rf(m,r,s)),l=o?a.filter(({id:m})=>o.marks.has(m)):a;for(let{x:m,
y:g,size:p}of l){let w=p*r.scale;Ie(c,{x:r.x(m)-w,y:r.y(g)-w,w:2*w,h:2*w},1)}n.view==="time"&&Ie(c,{
x:0,y:s.height-24,w:s.width,h:24},2);let u={x:s.width-50,y:8,w:50,h:100};Ie(c,u,2);let d=Ui(e,n,l,{zoom:i,
highlight:o}).slice(0,If),h=Math.min(_f,Ef*Math.max(1,i**1.5));return Oi(d.map(m=>Df(m,t)),c,h)}function Rf(t,e,{
width:n,height:o}){let[r,s]=[e.x(t.x),e.y(t.y)];return r>-20&&s>-20&&r<n+20&&s<o+20}function Df({x:t,
y:e,size:n,kind:o,text:r,leads:s},{context:i,scene:c,to:a,colors:l}){let[u,d]=Bi(o,l),h=Re(r,Lf[o]),
m=c.view==="time";return{x:a.x(t),y:a.y(e),r:n*a.scale,w:Math.max(...h.map(g=>tr(i,g,u))),h:15*h.length,
lines:h,font:u,color:d,mast:m?Gi:0,away:s&&!m?Gi:0}}var nr=globalThis.vis;function Vi(t,e){let n=new nr.DataSet,o=new nr.DataSet,r=new nr.Network(t,{nodes:n,
edges:o},e);return{on:(s,i)=>r.on(s,i),replaceData(s,i){o.clear(),n.clear(),n.add(s),o.add(i)},showOnly(s,i){
r.body.nodeIndices=s.map(({id:c})=>c),r.body.edgeIndices=i.map(({id:c})=>c)},moveMark(s,i,c){let a=r.
body.nodes[s];return a&&([a.x,a.y]=[i,c]),!!a},requestRedraw:()=>r.body.emitter.emit("_requestRedraw"),
updateSize(){r.setSize("100%","100%"),r.canvas.setSize()},findMarkAt:s=>r.getNodeAt(s),getCamera(){let{
x:s,y:i}=r.getViewPosition();return[s,i,r.getScale()]},moveCamera:s=>r.moveTo({animation:!1,...s}),getProjection(){
let s=r.getScale(),i=r.canvasToDOM({x:0,y:0});return{scale:s,origin:i,x:c=>i.x+c*s,y:c=>i.y+c*s}}}}var Yi=54,Pf=1.9,Ff=450,Hf=15;function Zi(t,e,n){let o=Vi(t,e.options),r=matchMedia("(prefers-reduce\
d-motion: reduce)"),s=e.hues.length>0,i={view:e.opens,marks:[],edges:[],discs:[],open:[]},c="",a={filtered:!1,
mask:new Uint8Array(0)},l=Ko(e,i,{hide:[],selection:a}),u=new Map,d=l.marks,h=null,m=null,g=1,p=null,
w=null,$=1,k=!1,j=!1,H=null;function K(S){let T=new Map([...u].map(([L,{x:y,y:b}])=>[L,[y,b]])),M=l.
view!==S.view,N=[S.view,...S.open].join(" "),I=N!==c;return I&&(i=bi(e,S),c=N),l=Ko(e,i,S),u=new Map(
l.marks.map(L=>[L.id,L])),d=l.marks.map(L=>({...L})),w=$t(),I?C():ht(),M&&Ct(T),l}function C(){let S=_t(),
{view:T,edges:M}=i,N=i.marks.map(L=>{let{id:y,x:b,y:A,size:F,shape:B}=L;return{id:y,x:b,y:A,size:F,shape:B,
color:te(L,T,S,s)}}),I=M.map(({id:L,from:y,to:b,kind:A,weight:F})=>{let B=Zs(S.edges[A],M.length),tt=Yt(
A)&&[4,3];return{id:L,from:y,to:b,color:B,dashes:tt,width:Tt(A,F)}});o.replaceData(N,I),ht()}function ht(){
o.showOnly(l.marks,l.edges),it()}function it(){H=null,o.requestRedraw()}function Tt(S,T){return e.mode===
"stories"&&(T===0||S==="covered_by")?.5:.8+.4*Math.min(T,6)}function Ct(S){if(r.matches||!S.size)return;
let T=performance.now(),M=l.marks.flatMap(I=>{let L=S.get(I.id);return L?[{mark:I,from:L,to:[I.x,I.y]}]:
[]}),N=I=>{let L=Math.min(1,(I-T)/Ff),y=1-(1-L)**3;for(let{mark:b,from:A,to:F}of M)if(u.get(b.id)!==
b||(b.x=A[0]+(F[0]-A[0])*y,b.y=A[1]+(F[1]-A[1])*y,!o.moveMark(b.id,b.x,b.y)))return;it(),L<1&&requestAnimationFrame(
N)};N(T)}function $t(){let S=h||m;if(!S)return p?xi(e,l,p):null;let T=Ti(e,l,S,h?1:g);return T.marks.
size?T:null}function rt(){w=$t(),it()}function Q(){return{width:t.clientWidth,height:t.clientHeight}}
function bt(S){let T=o.getProjection(),M=_t();l.view==="time"&&Di(S,e.scale,T,M,Q());let N=h||m,I=N&&
N.kind==="story"?N.ref:-1;Ci(S,l.hulls,T,M,I),l.view==="network"?Li(S,l.discs,T,M):Ri(S,e,l.marks,T,
M)}function ie(S){let T=o.getProjection(),[M,N]=[_t(),Q()],L={...{context:S,model:e,scene:l,marks:u,
highlight:w,to:T,colors:M,size:N},zoom:T.scale/$},y=l.view==="time";Ki(L),y&&qi(L);let b=Wt(L);if(ji(
S,b.labels,M,b.shift),!y)return;Pi(S,e.scale,T,M,N);let A=l.marks.filter(B=>B.undated),F=`no date (${x(
A.length)})`;A.length&&Hi(S,F,A,T,M)}function Wt(S){let{origin:T,scale:M}=S.to,N=`${M} ${w?[...w.own].
join():""}`,I=H&&H.origin.x===T.x&&H.origin.y===T.y;(!H||H.key!==N||!(j||I))&&(H={key:N,origin:T,labels:Xi(
S)});let L={x:T.x-H.origin.x,y:T.y-H.origin.y};return{labels:H.labels,shift:L}}function v({pointer:S}){
let T=u.get(o.findMarkAt(S.DOM));if(T)return ne(T);let{x:M,y:N}=S.canvas,I=l.discs.find(L=>Math.hypot(
M-L.x,N-L.y)<L.radius)||l.hulls.find(({corners:L})=>gi([M,N],L,Hf));return I?{kind:"story",ref:I.story}:
null}function R(){h&&(h=null,n.hover(null),rt())}function W(){o.on("beforeDrawing",S=>{er(S,()=>bt(S))}),
o.on("afterDrawing",S=>{er(S,()=>ie(S))}),o.on("click",S=>{let T=v(S);setTimeout(()=>n.choose(T))}),
o.on("doubleClick",S=>{let T=v(S);T&&T.kind==="story"&&e.mode==="stories"&&n.toggle(T.ref)}),o.on("h\
overNode",({node:S,pointer:T})=>{let M=u.get(S);h=M?ne(M):null,n.hover(h,T.DOM),rt()}),o.on("blurNod\
e",R),t.addEventListener("mouseleave",R),o.on("dragStart",()=>{[j,k]=[!0,!0],R()}),o.on("dragEnd",()=>{
j=!1,it(),n.moved(o.getCamera())}),o.on("zoom",()=>{k=!0,R(),n.moved(o.getCamera())}),o.on("resize",
()=>requestAnimationFrame(()=>k||q()))}function V([S,T,M]){k=!0,o.updateSize(),o.moveCamera({position:{
x:S,y:T},scale:M}),H=null}function q(){k=!1,o.updateSize();let{width:S,height:T}=Q();if(!d.length||!S)
return;let M=(B,tt)=>tt*Math.max(...d.map(Z=>tt*Z[B]+Z.size)),[N,I,L,y]=[M("x",-1),M("x",1),M("y",-1),
M("y",1)],b=l.view==="time"?46:12;$=Math.min((S-20-Yi)/(I-N),(T-70-b)/(y-L),Pf);let A=(N+I)/2+(Yi-20)/
2/$,F=(L+y)/2+b/2/$;o.moveCamera({position:{x:A,y:F},scale:$}),H=null}function xt(S){k=!0;let T=r.matches?
!1:{duration:160};o.moveCamera({scale:o.getCamera()[2]*S,animation:T}),n.moved(o.getCamera())}function gt(S,T=null,M=1){
if([m,p,g]=[S,T,M],rt(),!w)return!1;let N=w.own.size?w.own:w.marks,I=l.marks.filter(({id:F})=>N.has(
F)),L=o.getProjection(),{width:y,height:b}=Q(),A=({x:F,y:B})=>L.x(F)>0&&L.x(F)<y&&L.y(B)>0&&L.y(B)<b;
if(I.length&&!I.some(A)){let F=!r.matches&&{duration:300};o.moveCamera({position:{x:I[0].x,y:I[0].y},
animation:F})}return I.length>0}function vt(S,T){let M=m&&l.at[m.kind].get(m.ref),N=M?vi(l.marks,M,S,
T):l.marks[0];return N?ne(N):null}function P(){let S=o.getProjection(),T=H?H.origin:S.origin;return{
scene:l,marks:u,to:S,size:Q(),labels:H?H.labels:[],shift:{x:S.origin.x-T.x,y:S.origin.y-T.y},canvas:t.
querySelector("canvas"),colors:_t()}}return W(),{show:K,draw:C,fit:q,setCamera:V,zoom:xt,choose:gt,findNeighbour:vt,
forget:()=>c="",snapshot:P}}var jf=60,Wf="The folder is a sample. What is “not in this corpus” may well have been published: the\
 page never says that an outlet left something out. “First” means first among the articles of this c\
orpus, by the times they state.",Bf=[["Story","Articles about one event, connected by links that the\
ir files state and by similar titles and excerpts within some days."],["Copy","The same article at a\
nother outlet: the same address, a declared source (“X on Y”), or the same title and text. It counts\
 as its original."],["First","The outlet with the earliest stated time on a story, copies aside. Equ\
al times tie; a date without a time of day never decides."],["Share of voice","An outlet’s independe\
nt articles over all independent articles; Wilson 95 % interval (Wilson 1927)."],["Share of a topic",
"Articles of an outlet about the topic over all of its articles; Wilson 95 % interval."],["By chance",
"How often an outlet would be first if each outlet of a story were equally likely to be (Gallé et al\
. 2013); p from 9,999 permutations."],["Lag","Hours by which one outlet’s first article on a shared \
story comes after the other’s; bootstrap 95 % interval of the median, sign test."],["Followed","Ow\
n articles of one outlet that a similar one of another followed after 6 minutes to 36 hours; both st\
ate a time of day. Wilson 95 % interval (Welbers and van Atteveldt: RNewsflow)."],["Stories by chanc\
e","How many stories two outlets would share, given only how many stories each has and how many outl\
ets each story has (bipartite configuration model: Neal 2014, Saracco et al. 2015)."],["The same sto\
ries in their words","Log-odds of words in the headlines of stories that both have (Monroe, Colaresi\
 and Quinn 2008)."],["After correction","Where many outlets or pairs are tested, p-values are correc\
ted for the number of tests (Benjamini and Hochberg 1995)."],["Distinctive words","Log-odds with an \
informative prior (Monroe, Colaresi and Quinn 2008); an article counts once for a word."],["Chance o\
f having it","The probability that an outlet of its size has a story of that size, if only sizes mat\
ter (bipartite configuration model, Saracco et al. 2015)."],["Nearest outlets","Stories in common ov\
er stories of either (Jaccard)."],["Focus","An outlet’s share of a topic over that of the rest."],
["Too few","A figure on fewer than five has no interval and no p-value."]],Uf=["Overview names what \
stands out; a click on a sentence selects what it is about.","Stories shows each story over its own \
hours; “Who came when” opens it into a lane per outlet.","The search takes outlets, topics, mont\
hs and words in one query; quotation marks make a phrase.","It also takes OR, -word, prefix* and a v\
alue after outlet: topic: subject: author: language: medium: since: until: or on:","Everything follo\
ws one selection: filters, the time strip, a cell of a matrix, a bar of a comparison. The line above\
 the picture says what is selected.","A click on a mark or a name opens its panel; the browser’s “ba\
ck” goes back.","The lists and the Table contain all that the picture shows."],zf=[["/","search"],
["?","this help"],["Esc","close the panel; press again: clear the filters"],["Tab","to the next cont\
rol"],["← → ↑ ↓","in the picture: to the next mark; in tabs: to the next tab; on the ends of\
 the time strip: a step"],["Enter","in the picture: open the chosen story into its articles, or clos\
e it"],["+ − 0","in the picture: zoom in, zoom out, show all"],["Home End","on the ends of the tim\
e strip: to the first, to the last"]];function zn(t){let e=t.map(n=>f("li",{},n));return f("ul",{class:"\
plain-list"},e)}function Ji({model:t}){let e=t.counts.problems-t.problems.length,n=t.problems.map(([
r,s,i,c])=>f("li",{},f("span",{class:"who",dir:"auto"},s?`${r}:${s}`:r),f("span",{dir:"auto"},c),f("\
span",{class:"words"},i))),o=`${x(e)} more: run “topicgraph check”.`;return[dt("About the input",
O(t.counts.problems,"problem")),f("p",{class:"aside"},"What was wrong in the files, and what was don\
e about it."),ot(n,jf,"text-list"),e>0&&f("p",{class:"aside"},o)]}function Qi({model:t}){let{about:e,
counts:n,notes:o}=t,r=n.from===null?"none dated":ct(n.from,n.to),s=O(e.files,"file"),i=_n(t),c=Bf.map(
([l,u])=>[f("dt",{},l),f("dd",{},u)]),a=o.time.filter(l=>!o.network.includes(l));return[dt("About th\
is page","Where its figures come from"),f("p",{},"This page is one file that contains all of its dat\
a and loads nothing else."),Ht([["Made by",`topicgraph ${e.version}`],["From",`${s}, ${O(n.articles,
"article")}, ${r}`],["Known by links only",n.stubs?O(n.stubs,"article"):null],["Problems in the inpu\
t",x(n.problems)],["To make this page again",f("code",{},"topicgraph build FOLDER -o OUTPUT")]]),D("\
What is left out",i&&zn(i)),D("What is counted",e.notes.length>0&&zn(e.notes)),D("What is drawn",zn(
[`At most ${x(zo)} marks at a time. What is left out is mentioned under the picture and is in the li\
sts.`,`A topic of ${st(e.dominant)} of the articles or more has no lines in the picture, as it would\
 connect everything.`,"Positions are computed when the page is made, the same for the same articles.\
 Distances in the network mean little; groups do.",...o.network,...a])),D("How it is computed",f("dl",
{class:"measures"},c)),D("What it cannot say",f("p",{},Wf))]}function tc(){let t=zf.map(([e,n])=>[f(
"dt",{},f("kbd",{},e)),f("dd",{},n)]);return[dt("Help","How to read and use this page"),D("Where to \
start",zn(Uf)),D("Keys",f("dl",{class:"facts keys"},t))]}var Gf="id title outlet carrier published precision medium topics story url held excerpt files".split(
" "),rr="measure outlet other subject count of share low high by_chance p".split(" "),Kf=new RegExp(
["[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]","[\\ud800-\\udbff](?![\\udc00-\\udfff])",
"(?<![\\ud800-\\udbff])[\\udc00-\\udfff]"].join("|"),"g"),qf={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;"};function nc(t,e){let n=t.articles,o=r=>r>=0?t.outlets[r].name:"";return{id:n.id[e],title:n.
title[e],outlet:o(n.outlet[e]),carrier:o(n.carrier[e]),published:Xf(n.time[e],n.precision[e]),precision:n.
precision[e],medium:t.media[n.medium[e]],topics:n.topics[e].map(r=>t.topics[r].name),story:n.story[e]>=
0?t.stories[n.story[e]].name:"",url:n.urls[e][0]||"",held:!!n.held[e],excerpt:n.excerpt[e],files:n.files[e]}}
function Xf(t,e){if(t===null)return"";let n=new Date(t*1e3).toISOString();return e==="second"?n.slice(
0,19)+"Z":e==="minute"?n.slice(0,16)+"Z":n.slice(0,10)}function oc(t){return JSON.stringify(t,null,1)+
`
`}function rc(t,e,n){let o=ge(t,e,n).flatMap(({topic:c,cells:a})=>a.map((l,u)=>{let d=t.topics[c].name;
return or("share of a topic",e[u],{subject:d,...ec(l)})})),s=Mn(t,e,n).flatMap((c,a)=>c.flatMap((l,u)=>{
let d=l&&{other:e[u].name,...ec(l)};return d?[or("followed by",e[a],d)]:[]})),i=An(e).flatMap(([c,a])=>Vf(
t,c,a,n));return[...o,...s,...i]}function or(t,e,n){return{...Object.fromEntries(rr.map(r=>[r,""])),
measure:t,outlet:e.name,...n}}function ec({k:t,n:e,share:n,low:o,high:r}){return{count:t,of:e,...e<5?
{}:{share:n,low:o,high:r}}}function Vf(t,e,n,o){let r=hn(t,e,n,o),{shared:s,lags:i}=r,c=xn(t,e,n),a=[],
l=(h,m,g,p)=>{a.push(or(h,m,{other:g.name,...p}))};if(l("stories shared",e,n,{count:s.length,of:r.a.
size}),c){let h={count:c.shared,by_chance:c.expected,p:c.q};l("stories shared, whole corpus",e,n,h)}
if(i.length>=5){let h=dn(i.map(m=>m.hours));l("hours later, median",n,e,{count:h,of:i.length})}let u=(h,m,g)=>{
for(let{word:p,k:w}of m?.a||[])l(h,e,n,{subject:p,count:w,of:g[0]});for(let{word:p,k:w}of m?.b||[])l(
h,n,e,{subject:p,count:w,of:g[1]})},d=yn(t,r);if(u("word in headlines of the same stories",d,[s.length,
s.length]),t.size<=gn){let h=wn(t,e,n,o);u("distinctive word",h,h.n)}return a}function sr(t,e=Gf){let n=t.
map(o=>e.map(r=>Yf(o[r])));return[e,...n].map(o=>o.join(",")).join(`\r
`)+`\r
`}function Yf(t){let e=Array.isArray(t)?t.join("; "):String(t),o=typeof t!="number"&&/^[=+\-@\t\r]/.
test(e)?"'"+e:e;return/[",\r\n]/.test(o)?`"${o.replaceAll('"','""')}"`:o}function It(t){return t.replace(
Kf,"�").replace(/[&<>"]/g,e=>qf[e])}var Gn=46,sc=20,oe=16,[Zf,Jf]=[7.2,40];function re(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n}));
f("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function ic(t,e){let n=[
[]],o=oe;for(let r of t){let s=Jf+Zf*`${r.label} ${r.number}`.length;o+s>e-oe&&o>oe&&(n.push([]),o=oe),
n[n.length-1].push({item:r,x:o}),o+=s}return n}function cc(t,e){return Gn+e+14+sc*t}function ac(t,e){
return Gn+e+sc*t+16}function X(t,e,n=""){let o=Object.entries(e).filter(([,r])=>r!==void 0).map(([r,
s])=>{let i=typeof s=="number"?String(lc(s)):s;return` ${r}="${It(i)}"`});return`<${t}${o.join("")}>${n}\
</${t}>`}function lc(t){return Math.round(t*10)/10}function Ce(t,e=""){return`M${t.map(n=>n.map(lc).
join(" ")).join("L")}${e}`}function uc(t,e){let{size:n,colors:o}=t,r=ic(e.items,n.width),[s,i]=[n.width,
ac(r.length,n.height)],c={"font-size":17,"font-weight":700,"font-family":"Georgia, serif"},a=`0 0 ${s}\
 ${n.height}`,l={y:Gn,width:s,height:n.height,viewBox:a},u=[X("rect",{width:s,height:i,fill:o.paper}),
X("text",{x:oe,y:22,...c,fill:o.ink},It(e.title)),X("text",{x:oe,y:39,"font-size":12,fill:o.soft},It(
e.words)),X("svg",l,Qf(t,e).join(`
`)),...r.flatMap((h,m)=>h.map(({item:g,x:p})=>nd(g,p,cc(m,n.height),o)))],d={xmlns:"http://www.w3.or\
g/2000/svg",width:s,height:i,viewBox:`0 0 ${s} ${i}`,"font-family":"system-ui, sans-serif"};return`<\
?xml version="1.0" encoding="UTF-8"?>
${X("svg",d,`
${u.join(`
`)}
`)}
`}function Qf({scene:t,marks:e,to:n,size:o,labels:r,shift:s,colors:i},c){let a=({x:p,y:w})=>[n.x(p),
n.y(w)],l=t.hulls.map(({corners:p})=>X("path",{d:Ce(p.map(([w,$])=>a({x:w,y:$})),"Z"),fill:i.hull,stroke:i.
hull,"stroke-width":30*n.scale,"stroke-linejoin":"round"})),u=t.discs.map(p=>{let[w,$]=a(p),k=p.radius*
n.scale;return X("circle",{cx:w,cy:$,r:k,fill:i.hull,stroke:i.story})}),d=t.view==="time"?td(c.scale,
n,o,i):[],h=t.edges.map(({from:p,to:w,kind:$})=>X("path",{d:Ce([p,w].map(k=>a(e.get(k)))),stroke:i.edges[$],
"stroke-width":.8,"stroke-dasharray":Yt($)?"4 3":void 0})),m=t.marks.map(p=>{let w=te(p,t.view,i,c.hasHues),
k=t.view==="time"&&p.hue!==void 0?c.initials[Number(p.hue)]:"";return fc(p.shape,a(p),p.size*n.scale,
w,k,i)}),g=r.map(p=>ed(p,s,i));return[...l,...u,...d,...h,...m,...g]}function td(t,e,n,o){return Je(
t,e.scale,64).flatMap(({x:r,strong:s,label:i})=>{let c=e.x(r),a=Ce([[c,0],[c,n.height-22]]),l={x:c,y:n.
height-7,"font-size":12,"text-anchor":"middle"};return[X("path",{d:a,stroke:s?o.line:o.grid}),X("tex\
t",{...l,fill:o.soft},It(i))]})}function fc(t,[e,n],o,{background:r,border:s},i,c){let a={fill:r,stroke:s};
if(t==="square")return X("rect",{x:e-o,y:n-o,width:2*o,height:2*o,...a});if(t==="diamond"){let d=[[e,
n-o],[e+o,n],[e,n+o],[e-o,n]];return X("path",{d:Ce(d,"Z"),...a})}let l=X("circle",{cx:e,cy:n,r:o,...a});
if(!i||o<9)return l;let u={"font-size":11,"font-weight":700,"text-anchor":"middle"};return l+X("text",
{x:e,y:n+4,...u,fill:c.paper},It(i))}function ed({item:t,x:e,y:n,leader:o},r,s){let i=g=>[g[0]+r.x,g[1]+
r.y],c=o?[o.slice(0,2),o.slice(2)].map(i):[],a={d:Ce(c),stroke:s.soft,"stroke-width":.8},l=/^(italic )?(\d{3} )?(\d+)px (.*)$/.
exec(t.font)||[],[u,d]=i([e,n]),h={"font-size":l[3],"font-family":l[4],"font-weight":l[2]?.trim(),"f\
ont-style":l[1]?.trim(),fill:t.color,stroke:s.paper,"stroke-width":3,"paint-order":"stroke"},m=t.lines.
map((g,p)=>X("text",{x:u,y:d+15*(p+.8),...h},It(g)));return(o?X("path",a):"")+m.join("")}function nd(t,e,n,o){
let r=X("tspan",{fill:o.soft},String(t.number)),s={x:e+22,y:n+4,"font-size":12,fill:o.ink},i=X("text",
s,`${It(t.label)} ${r}`);if(t.line){let u=o.edges[t.line],d=Yt(t.line)?"4 3":void 0,h={stroke:u,"str\
oke-width":3,"stroke-dasharray":d};return X("path",{d:Ce([[e,n],[e+16,n]]),...h})+i}let{background:c,
border:a}=t.color,l={background:c,border:Ho(t.kind)?a:c};return fc(Fn(t.kind),[e+8,n],dc(t),l,"",o)+
i}function dc({kind:t}){return t==="stub"?4:6}function hc({canvas:t,size:e,colors:n},{title:o,words:r,
items:s}){let i=t.width/e.width,c=ic(s,e.width),a=Math.round(ac(c.length,e.height)*i),l=f("canvas",{
width:t.width,height:a}),u=l.getContext("2d");u.fillStyle=n.paper,u.fillRect(0,0,l.width,l.height),u.
drawImage(t,0,Gn*i),u.scale(i,i);let d=(h,m,g,p,w)=>{u.font=p,u.fillStyle=w,u.fillText(h,m,g)};return d(
o,oe,22,`700 17px ${Ve}`,n.ink),d(r,oe,39,`12px ${jt}`,n.soft),c.forEach((h,m)=>{let g=cc(m,e.height);
for(let{item:p,x:w}of h)od(u,p,w,g,n),d(`${p.label}  ${p.number}`,w+22,g+4,`12px ${jt}`,n.ink)}),new Promise(
h=>l.toBlob(h,"image/png"))}function od(t,e,n,o,r){let s={scale:1,x:i=>i,y:i=>i};if(e.line)t.strokeStyle=
r.edges[e.line],t.lineWidth=3,Un(t,{x:n,y:o},{x:n+16,y:o},s,Yt(e.line));else{let i={x:n+8,y:o,size:dc(
e),shape:Fn(e.kind)};Bn(t,i,s,e.color,null)}}var rd=100,sd=60,id=["Published","Outlet","Title","Topics","Story"],mc={Published:t=>(e,n)=>{let o=se.
down?-1/0:1/0;return(t.articles.time[e]??o)-(t.articles.time[n]??o)},Outlet:t=>ir(e=>nt(t,e)),Title:t=>ir(
e=>t.articles.title[e]),Story:t=>ir(e=>pc(t,e))},se={column:"Published",down:!0};function ir(t){return(e,n)=>{
let[o,r]=[J(t(e)),J(t(n))];return o<r?-1:o>r?1:0}}function pc(t,e){let n=t.articles.story[e];return n<
0?"":t.stories[n].name}function cr(t,{mask:e,stubs:n}){return Array.from({length:t.size},(r,s)=>s).filter(
r=>e[r]&&(t.articles.held[r]||n))}function ar(t,e){let{model:n}=e,o=e.selection(),r=mc[se.column](n),
s=cr(n,o);s.sort((g,p)=>(se.down?r(p,g):r(g,p))||g-p);let i=f("tbody"),c=ve(i,s,rd,g=>[ad(e,g)]),a=id.
map(g=>cd(g,t,e)),l=Et("Articles","articles-table",a,i),u=f("p",{class:"empty"},"No article passes a\
ll filters."),d=f("span",{class:"number"},x(s.length)),h=o.filtered?"The selection":"All articles",m=f(
"div",{class:"sheet-head"},f("h2",{},h," ",d),_({class:"tool"},()=>e.change({at:"save"}),"Download …"));
t.replaceChildren(m,pt(n)||"",s.length?l:u,c)}function cd(t,e,n){if(!mc[t])return mt(t);let o=se.column===
t,r=()=>{se={column:t,down:o?!se.down:t==="Published"},ar(e,n),Lt(e,"focus",t)?.focus()},s=se.down?"\
descending":"ascending",i=se.down?" ↓":" ↑",c=_({"data-focus":t},r,t,o?i:"");return f("th",{scope:"\
col","aria-sort":o?s:null},c)}function ad(t,e){let{model:n}=t,{time:o,precision:r,outlet:s,story:i,topics:c,
held:a}=n.articles,l=c[e].map(m=>n.topics[m].name).join(", "),u=Ot(pc(n,e),sd),d=s[e]>=0?G(t,{kind:"\
outlet",ref:s[e]}):"unknown",h=i[e]>=0?G(t,{kind:"story",ref:i[e]},u):"";return f("tr",{class:a[e]?null:
"not-held"},f("td",{class:"moment"},ut(o[e],r[e])),f("td",{},d),f("td",{class:"title"},G(t,{kind:"ar\
ticle",ref:e}),!a[e]&&f("small",{}," not in this corpus")),f("td",{},l),f("td",{class:"title"},h))}function wc(t){let{model:e}=t,{view:n}=t.state(),o=cr(e,t.selection()),r=()=>o.map(p=>nc(e,p)),s=()=>re(
"articles.csv",sr(r()),"text/csv"),i=()=>re("articles.json",oc(r()),"application/json"),c=()=>{let p=rc(
e,Po(t),t.selection().mask);re("comparison.csv",sr(p,rr),"text/csv")},a=async()=>{let p=await hc(t.view.
snapshot(),gc(t));re("picture.png",p,"image/png")},l=()=>{let p=uc(t.view.snapshot(),gc(t));re("pict\
ure.svg",p,"image/svg+xml")},u=(p,w)=>_({class:"action"},async()=>{await w(),t.announce(`${p} saved`)},
p),d=(...p)=>f("div",{class:"buttons"},p),h=t.view&&(n==="network"||n==="time"),m=t.selection().filtered?
"selection":"articles";return[dt("Download","Take it with you"),D(`The ${m}: ${O(o.length,"article")}`,
d(u("CSV table",s),u("JSON",i))),n==="compare"&&D("The comparison",d(u("Figures as CSV",c))),D("The \
picture, with its legend",h?d(u("PNG image",a),u("SVG drawing",l)):f("p",{class:"aside"},"Open the N\
etwork or Time view to save the picture.")),f("p",{class:"aside"},"“Copy link” keeps the filters, th\
e view and the camera in the link, which works for this file wherever it is opened.")]}function gc(t){
let{model:e}=t,{from:n,to:o}=e.counts,r=t.state(),s=Ze(e,r).map(({sign:a,name:l})=>a==="not"?`withou\
t ${l}`:l),i=[ct(n,o)];s.length&&i.push(`selected: ${s.join(" · ")}`);let c=Vo(e,t.view.snapshot().
scene,t.selection());return{title:e.title,words:i.join(" — "),items:c.filter(({key:a})=>!r.hide.includes(
a)),scale:e.scale,hasHues:e.hues.length>0,initials:e.initials}}var ld=1e-12,ud=["about","carried_by","credited_to"];function yc(t){let e=t.size,n=e+t.outlets.length,
o=n+t.subjects.length,r=t.articles,s=Array.from({length:o+t.topics.length},()=>[]),i=(l,u,d,h="",m=1)=>{
s[l].push({to:u,kind:d,reason:h,weight:m,forward:!0}),s[u].push({to:l,kind:d,reason:h,weight:m,forward:!1})};
for(let l=0;l<t.size;l+=1){let[u,d]=[r.outlet[l],r.carrier[l]];u>=0&&i(l,e+u,"published_by"),d>=0&&d!==
u&&i(l,e+d,"carried_by");for(let{outlet:h,reason:m}of r.credits[l])i(l,e+h,"credited_to",m);for(let h of r.
topics[l])i(l,o+h,"about");for(let h of r.subjects[l])i(l,n+h,"mentions");for(let{forward:h,other:m,
kind:g,reason:p,weight:w}of t.linksOf[l])h&&i(l,m,g,p,w)}let c={article:0,outlet:e,subject:n,topic:o};
return{neighbours:s,nodeOf:({kind:l,ref:u})=>u+c[l],thingOf:l=>l<e?{kind:"article",ref:l}:l<n?{kind:"\
outlet",ref:l-e}:l<o?{kind:"subject",ref:l-n}:{kind:"topic",ref:l-o}}}function fd(t,e,n){let o=t.neighbours[n.
forward?n.to:e].length;return n.kind==="published_by"?1+Math.log2(1+o)/4:ud.includes(n.kind)?2+Math.
log2(1+o)/2:n.kind==="mentions"?2.5+Math.log2(1+o)/2:n.kind==="similar"?2-n.weight:1}function bc(t,e,n,o=[]){
let[r,s]=[t.nodeOf(e),t.nodeOf(n)],i=new Float64Array(t.neighbours.length).fill(1/0),c=new Map,a=dd();
i[r]=0,a.push(r,0);for(let u=a.pop();u!==void 0&&u!==s;u=a.pop())for(let d of t.neighbours[u]){if(o.
includes(d.kind))continue;let h=i[u]+fd(t,u,d);h>=i[d.to]-ld||(i[d.to]=h,c.set(d.to,{node:u,edge:d}),
a.push(d.to,h))}if(i[s]===1/0)return null;let l=[];for(let u=c.get(s),d=s;u&&(l.unshift({thing:t.thingOf(
d),edge:u.edge}),u.node!==r);d=u.node,u=c.get(d));return[{thing:e,edge:null},...l]}function dd(){let t=[],
e=(o,r)=>[t[o],t[r]]=[t[r],t[o]],n=o=>o-1>>1;return{push(o,r){t.push({node:o,cost:r});for(let s=t.length-
1;s&&t[s].cost<t[n(s)].cost;s=n(s))e(s,n(s))},pop(){if(!t.length)return;e(0,t.length-1);let{node:o}=t.
pop();for(let r=0;;){let s=r;for(let i of[2*r+1,2*r+2])i<t.length&&t[i].cost<t[s].cost&&(s=i);if(s===
r)return o;e(r,s),r=s}}}}function Sc(t,e){let n=({thing:r})=>r.kind==="article"?Ut(Y(t,r)):Mt(Y(t,r));
if(e.length<2)return`${n(e[0])} is the same thing.`;let o=e.slice(1).map(r=>{let{kind:s,forward:i}=r.
edge;return`${t.verbs[s][i?0:1]} ${n(r)}`});return`${n(e[0])} ${o.join(", which ")}.`}var hd=.2,[md,pd]=[8,4],gd=["outlet","topic","subject","article"];function kc({model:t,state:e}){let n=e().
path.flatMap(s=>t.byId.get(s)||[]),[o,r]=n.filter(({kind:s})=>s!=="story");if(!(!o||!r||!t.complete))
return t.pathGraph||=yc(t),bc(t.pathGraph,o,r,e().without)}function Tc(t,e){let n=t.state().path,o=[
"From","To"].map((i,c)=>yd(t,i,c,n[c])),r=n.filter(Boolean).length===2;return[dt("Path finder","From\
 one thing to another"),f("p",{class:"aside"},"The most informative path: stated links before shared\
 topics, rare topics before common ones."),...o,wd(t),r&&(e?xd(t,e):f("p",{class:"empty",role:"statu\
s"},"No path connects the two by these links."))]}function wd(t){let{model:e}=t,{without:n}=t.state(),
o=e.complete?e.linksOf.flat().map(({kind:a})=>a):[],{credits:r,subjects:s}=e.articles,c=["published_\
by","carried_by",...r.some(a=>a.length)?["credited_to"]:[],"about",...s.some(a=>a.length)?["mentions"]:
[],...new Set(o)].map(a=>{let l=n.filter(h=>h!==a),u=({target:h})=>{t.change({without:h.checked?l:[...l,
a]})},d={type:"checkbox",checked:!n.includes(a),on:{change:u}};return f("label",{class:"check"},f("i\
nput",d),Pn[a])});return f("fieldset",{class:"kinds"},f("legend",{},"By these links"),c)}function yd(t,e,n,o){
let{model:r}=t,s=o?r.byId.get(o):null,i=f("ul",{class:"choices"}),c=`path-${n}`,a=({target:d})=>{let h=bd(
r,d.value.trim()),m=h.slice(0,md).map(g=>{let p=f("span",{class:"words"},Ye[g.kind].toLowerCase()),w=f(
"span",{},Y(r,g));return f("li",{},_({class:"choice",dir:"auto"},()=>Sd(t,n,g),w,p))});i.replaceChildren(
...m),t.announce(`${h.length} found`)},l=({key:d})=>{d==="Enter"&&i.querySelector("button")?.click(),
d==="ArrowDown"&&i.querySelector("button")?.focus()},u={id:c,type:"text",dir:"auto",autocomplete:"of\
f",spellcheck:"false",placeholder:"an outlet, a topic, a name or an article",value:s?Y(r,s):"",on:{input:a,
keydown:l}};return f("div",{class:"end"},f("label",{for:c},e),f("input",u),i)}function bd(t,e){if(!e)
return[];let n=be(t);return gd.flatMap(o=>_r(n[o],e,pd).rows.map(r=>({kind:o,ref:r})))}function Sd(t,e,n){
let o=[...t.state().path];for(;o.length<2;)o.push("");o[e]=Se(t.model,n),t.change({path:o.filter((i,c)=>i||
c<e)});let r=E(`path-${1-e}`),s=E("panel").querySelector(".route, .empty, h2");(r.value?s:r).focus()}
function kd(t,e){return e.slice(1,-1).map(({thing:o})=>o).find(({kind:o,ref:r})=>o==="topic"&&xc(t,r)>
hd)}function xc(t,e){let{held:n}=t.articles,o=n.reduce((r,s)=>r+s,0);return t.byTopic[e].filter(r=>n[r]).
length/Math.max(1,o)}function Td(t,e){let n=st(xc(t,e.ref));return`No meaningful connection, only ${Ut(
Y(t,e))}, a topic of ${n} of the articles.`}function xd(t,e){let{model:n}=t,o=e.map(({thing:s,edge:i})=>{
let c=i&&n.verbs[i.kind][i.forward?0:1];return f("li",{class:`stop stop-${s.kind}`},c&&f("span",{class:"\
verb"},`${c} `),G(t,s),i&&i.reason&&f("span",{class:"words",dir:"auto"},i.reason))}),r=kd(n,e);return f(
"section",{class:"route",tabindex:"-1",role:"status"},r&&f("p",{class:"nothing-shared"},Td(n,r)),f("\
h3",{},O(e.length-1,"step")),f("p",{class:"excerpt",dir:"auto"},Sc(n,e)),f("ol",{class:"stops"},o))}var vd={path:Tc,save:wc,problems:Ji,about:Qi,help:tc};function vc(t,e,n){return f("article",{class:`\
panel panel-${e}`},vd[e](t,n))}var Md=12;function $c({model:t},e,n){let o=t.articles,[r,s,i]=[o.outlet[e],o.carrier[e],o.held[e]],c=t.
media[o.medium[e]]==="video"?"Video":"Article",a=i?c:"Article not in this corpus",{urls:l,files:u}=o,
d=o.topics[e].map(k=>n({kind:"topic",ref:k})),h=o.subjects[e].map(k=>n({kind:"subject",ref:k})),m=o.
credits[e].map(k=>n({kind:"outlet",ref:k.outlet})),g=s>=0&&s!==r,p=(k,j)=>f("ul",{class:"urls"},k.map(
j)),w=p(l[e],k=>f("li",{},Tr(k))),$=p(u[e],k=>f("li",{dir:"auto"},k));return[dt(a,Y(t,{kind:"article",
ref:e})),!i&&f("p",{class:"aside"},"Only known because another article links to it: it has no file."),
o.excerpt[e]&&f("p",{class:"excerpt",dir:"auto"},o.excerpt[e]),Ht([["Outlet",r>=0?n({kind:"outlet",ref:r}):
"unknown"],["Carried by",g?n({kind:"outlet",ref:s}):null],["Credited to",kt(m)],["Published",ut(o.time[e],
o.precision[e])],["Story",o.story[e]>=0?n({kind:"story",ref:o.story[e]}):null],["Topics",kt(d)],["Me\
ntions",kt(h)],["Other titles",o.titles[e].join(" · ")],["Quality",Mc(o.quality[e])],["Heat",Mc(o.heat[e])]]),
D("Connected because",$d(t,e,n)),D(l[e].length>1?"Addresses":"Address",l[e].length>0&&w),D(u[e].length>
1?"Files":"File",u[e].length>0&&$)]}function Mc(t){return t===null?null:String(t)}function $d(t,e,n){
let o=t.linksOf[e].map(r=>{let s=t.verbs[r.kind][r.forward?0:1];return f("li",{},f("span",{class:"ve\
rb"},`${s} `),n({kind:"article",ref:r.other}),f("span",{class:"words",dir:"auto"},Od(t,e,r).join(" ·\
 ")))});return ot(o,Md,"text-list")}function Od(t,e,{other:n,kind:o,reason:r,weight:s}){let{time:i,held:c}=t.
articles,a=U(t,e)&&U(t,n),l=[nt(t,n),a?St(Number(i[n])-Number(i[e])):"",r,o==="similar"&&s<1?`score ${s.
toFixed(2)}`:"",c[n]?"":"not in this corpus"];return[...new Set(l.filter(Boolean))]}var tn=5,Ad=60,Nd=1.15;function Oc(t,e,n){let{model:o}=t,r=o.outlets[e],s=o.byOutlet[e],{story:i,held:c,
outlet:a}=o.articles,l=s.filter(p=>c[p]),u=o.byCarrier[e].filter(p=>a[p]!==e),d=ft(s.map(p=>i[p]).filter(
p=>p>=0)),h=l.length>=5&&!r.platform,m=()=>t.change({view:"compare",side:_d(t,r.id)}),g=r.platform||
!l.length?[]:[["Compare",m]];return[dt(r.platform?"Platform":"Outlet",r.name||r.id),f("p",{class:"fi\
gures"},Ed(l.length,s.length)),Qt(t,"outlet",r.id,...g),Id(o,e,n),D("Over time",Te(o,s)),D("First an\
d alone",Cd(r)),D("Big stories missing here",h&&Hd(o,e,n)),D("Earlier and later than others",Ld(o,e,
n)),D("Focus",Rd(o,e,n)),D("Distinctive words",Pd(t,e)),D("Nearest outlets, by stories shared",Fd(o,
e,n)),D("Stories",Xt("story",d,n)),D("Stories only it has here",jd(o,e,n)),D("Articles",fe(o,s,n)),D(
"Articles it carried",fe(o,u,n))]}function Ed(t,e){let n=e-t,o=n?` · ${x(n)} linked, not in this co\
rpus`:"";return O(t,"article")+o}function _d(t,e){let{side:n}=t.state();return n.includes(e)?n:[...n.
slice(0,Ee-1),e]}function Id(t,e,n){let{domain:o,names:r,name:s,edition_of:i,pieces:c,republished:a}=t.
outlets[e],l=i?t.byId.get(i):null,u=t.groups.filter(({outlets:m})=>m.includes(e)),d=O(c,"article"),h=`${x(
a)} of the ${d} found there`;return Ht([["Web site",o],["Edition of",l?n(l):null],["Also seen as",r.
filter(m=>m!==s).join(" · ")],["Group",u.map(m=>m.name).join(", ")],["Written by others",a?h:null]])}
function Cd({platform:t,first:e,shared:n,alone:o}){if(t||!(n+o))return null;let r=n?`It was first on\
 ${At(e)} of the ${O(n,"shared story","shared stories")} whose first report is known.`:"The first re\
port is not known for any story that it shares with other outlets.",s=o?` ${O(o,"story","stories")} \
in this corpus ${o===1?"comes":"come"} from it alone.`:"",i=n>0&&n<5;return[f("p",{},r,s),f("p",{class:"\
aside"},i?"Too few to say much.":"Copies count as their original; in a tie of two either counts a ha\
lf.")]}function Ld(t,e,n){let o=po(t,e).map(({other:r,n:s,hours:i,low:c,high:a,q:l})=>{let u=`${St(c*
3600)} to ${St(a*3600)}`,d=`median of ${s} shared stories, 95 % interval ${u}; ${Dt(l)}`;return f("l\
i",{},n({kind:"outlet",ref:r}),` ${St(i*3600)}`,f("span",{class:"words"},d))});return o.length>0&&ot(
o,tn,"text-list")}function Rd(t,e,n){let o=Jr(t,e);if(!o.length)return null;let r=o[0].n<5,s=o.map(i=>{
let a=`${`${st(i.share)} ${Nt(i)}`}; ${Dd(i)}`;return f("li",{},n({kind:"topic",ref:i.topic}),` ${i.
k} of ${i.n}`,!r&&f("span",{class:"words"},a))});return[ot(s,tn+1,"text-list"),r&&f("p",{class:"asid\
e"},"Too few articles to say more.")]}function Dd({share:t,restShare:e}){if(!e)return"none of the re\
st";let n=Math.max(t/e,e/t);if(n<Nd)return"about the same share as the rest";let o=n<9.95?n.toFixed(
1).replace(/\.0$/,""):Math.round(n);return t>e?`${o} times the share of the rest`:`the rest has ${o}\
 times its share`}function Pd(t,e){let n=t.model.words[e];if(!n)return null;let o=[t.model.outlets[e].
id],r=n.map(([i,c,a,l,u,d])=>{let m=`${`${c} of ${a} articles, elsewhere ${l} of ${u}`}; ${Dt(d)} af\
ter correction`;return f("li",{},$n(p=>t.apply({only:{outlet:o,words:p}}),i,m,d))});return[f("ul",{class:"\
word-list"},r),f("p",{class:"aside"},"In titles and excerpts, against the rest of this corpus; in bo\
ld those that are statistically significant after correction for multiple tests.")]}function Fd(t,e,n){
let o=Zr(t,e).map(({ref:r,shared:s,either:i,isFew:c})=>{let l=`${s} of ${i} stories in common${c?", \
too few to say much":""}`;return f("li",{},n({kind:"outlet",ref:r}),f("span",{class:"words"},l))});return o.
length>0&&ot(o,tn,"text-list")}function Hd(t,e,n){let o=a=>O(a,"other outlet"),i=(t.blindspots[e]?.map(
([a,l,u])=>({story:a,words:`${o(l)}; chance of having it ${st(u)}`}))||Qr(t,e).slice(0,Ad).map(({story:a,
reach:l})=>({story:a,words:o(l)}))).map(({story:a,words:l})=>f("li",{},n({kind:"story",ref:a}),f("sp\
an",{class:"words"},l))),c="Stories without an article of this outlet in this corpus; the outlet may\
 still have covered them.";return i.length?[ot(i,tn+1,"text-list"),f("p",{class:"aside"},c)]:null}function jd(t,e,n){
let o=s=>s<0||et(t,t.stories[s].articles).size===1,r=[...uo(t)[e]].filter(([s,i])=>t.articles.held[i]&&
o(s)).map(([s,i])=>f("li",{},n(s<0?{kind:"article",ref:i}:{kind:"story",ref:s})));return r.length>0&&
ot(r,tn,"text-list")}var[lr,Kn]=[640,22],[ur,Nc,Wd]=[190,612,14],Ac=14,[Bd,Ud,zd]=[64,96,26],Rt={paper:"#fdfcf9",ink:"#1f\
1f1d",soft:"#6a6963",line:"#ebe8df",dot:"#0072b2"};function Ec(t,e){let{articles:n,name:o}=t.stories[e],
r=Gd(t,n),s=r.slice(0,Ac),i=r.length-s.length,c=Re(o,Bd),a=[Kd(t,n),...Re(qd(t,e),Ud)],l=22+20*c.length+
17*a.length,u=l+Kn*(s.length+(i?1:0))+30,h=n.filter(k=>U(t,k)).map(k=>Number(t.articles.time[k])),[m,
g]=[Math.min(...h),Math.max(...h)],p=k=>ur+(Nc-ur)*(Number(t.articles.time[k])-m)/Math.max(1,g-m),w=[
X("title",{},It(o)),X("rect",{width:lr,height:u,fill:Rt.paper,stroke:Rt.line}),...c.map((k,j)=>en(k,
24+20*j,16,Rt.ink,700)),...a.map((k,j)=>en(k,24+20*c.length+17*j,12,Rt.ink)),...s.flatMap((k,j)=>Vd(
t,e,k,l+Kn*j,p)),i?en(`and ${O(i,"more outlet")}`,l+Kn*Ac+14,11,Rt.soft):"",en(Xd(t),u-10,10,Rt.soft)],
$={xmlns:"http://www.w3.org/2000/svg",width:lr,height:u,viewBox:`0 0 ${lr} ${u}`,role:"img","font-fa\
mily":"system-ui, sans-serif"};return`<?xml version="1.0" encoding="UTF-8"?>
${X("svg",$,w.join(`
`))}
`}function Gd(t,e){let n=new Map;for(let o of e.filter(r=>yt(t,r))){let r=t.articles.outlet[o];n.set(
r,[...n.get(r)||[],o])}return[...n.values()]}function Kd(t,e){let n=e.filter(i=>t.articles.held[i]),
o=e.map(i=>t.articles.time[i]).filter(i=>i!==null),r=ct(o[0]??null,o[o.length-1]??null),s=O(et(t,n).
size,"outlet");return`${O(n.length,"article")} · ${s} · ${r}`}function qd(t,e){let{first:n,earliest:o,
reason:r,runner_up:s,gap:i}=t.stories[e];if(!n.length)return`Who was first is not known: ${r||"too f\
ew times"}.`;let c=n.map(u=>Mt(t.outlets[u].name)).join(" and "),a=o<0?"":`, ${ut(t.articles.time[o],
"minute")}`,l=s>=0&&i?`; next ${Mt(nt(t,s))}, ${Kt(i*60)}`:"";return`First in this corpus${n.length>
1?", in a tie":""}: ${c}${a}${l}.`}function Xd(t){let{articles:e,outlets:n,from:o,to:r}=t.counts,s=`${x(
e)} articles of ${O(n,"outlet")}`,i=ct(o,r),c=`topicgraph ${t.about.version}`;return`In this corpus:\
 ${s}, ${i}. A hollow dot is a copy. ${c}`}function Vd(t,e,n,o,r){let{copy:s,held:i,title:c}=t.articles,
{first:a,earliest:l}=t.stories[e],u=o+Kn/2,d={x1:ur,x2:Nc,y1:u,y2:u,stroke:Rt.line},h=n.filter(g=>U(
t,g)).map(g=>{let p=s[g]===1||!i[g],w={cx:Math.round(r(g)*10)/10,cy:u,r:a.length&&g===l?7:5,fill:p?Rt.
paper:Rt.dot,stroke:Rt.dot,"stroke-width":1.5};return X("circle",w,X("title",{},It(c[g])))}),m=Mt(Ot(
nt(t,n[0]),zd));return[en(m,u+4,12,Rt.ink),X("line",d),...h]}function en(t,e,n,o,r=400){return X("te\
xt",{x:Wd,y:e,"font-size":n,"font-weight":r,fill:o},It(t))}var Yd=16,_c=86400;function qn(t,e,n,o={}){let{limit:r=Yd,without:s=[],first:i=-1}=o,{time:c,outlet:a}=t.
articles,l=e.filter(C=>c[C]!==null&&a[C]>=0);if(et(t,l).size<2)return null;let u=l.map(C=>Number(c[C])),
d=Math.min(...u),h=Math.max(...l.map(C=>Number(c[C])+(U(t,C)?0:_c)));if(h===d)return null;let m=Zd(t,
l),g=l.filter(C=>U(t,C)).map(C=>Number(c[C])),p=g.length?Math.min(...g):null,w=m.slice(0,r).map((C,ht)=>{
let it=Jd(t,C,p,m[ht-1]);return th(t,C,{start:d,end:h,first:i,words:it},n)}),$=m.length-w.length,k=e.
length-l.length,j=[$>0&&`${O($,"outlet")} with later articles not shown.`,k>0&&`${O(k,"article")} wi\
thout a date or an outlet not shown.`,"○ copy · dashed: not in this corpus · a bar: the day, as no t\
ime is given."],H=[lt(d),Kt(h-d)].map(C=>f("span",{},C)),K=s.map(C=>nh(C,n));return[f("ol",{class:"l\
anes"},w,K),f("p",{class:"lane-ends","aria-hidden":"true"},H),f("p",{class:"aside"},j.filter(Boolean).
join(" "))]}function Zd(t,e){let n=new Map;for(let r of e){let s=t.articles.outlet[r],i=n.get(s)||{outlet:s,
first:1/0,articles:[]};U(t,r)&&(i.first=Math.min(i.first,t.articles.time[r])),i.articles.push(r),n.set(
s,i)}let o=r=>t.articles.time[r.articles[0]];return[...n.values()].sort((r,s)=>(r.first===s.first?o(
r)-o(s):r.first-s.first)||r.outlet-s.outlet)}function Jd(t,{first:e,articles:n},o,r){let s=[];if(e===
1/0||o===null)s.push("time not given");else if(e===o)s.push("earliest");else if(s.push(Kt(e-o)),r&&r.
first>o){let c=e-r.first;s.push(c<60?"in the same minute":`${Kt(c).slice(1)} later`)}let i=Qd(t,n[0]);
return i!==null&&s.push(`a copy of ${Mt(nt(t,i))}’s`),s}function Qd(t,e){let n=t.linksOf[e].find(({
kind:o,forward:r})=>o==="copy_of"&&r);return n?n.other:null}function th(t,e,{start:n,end:o,first:r,words:s},i){
let c=l=>`${(l-n)/(o-n)*100}%`,a=e.articles.map(l=>{let{time:u,precision:d,copy:h,held:m,title:g}=t.
articles,p=U(t,l),w=[p?"dot":"day",h[l]===1&&"copy",!m[l]&&"stub",l===r&&"first"],$=`${nt(t,l)}: ${g[l]}\
, ${ut(u[l],d[l])}`,k=f("span",{class:w.filter(Boolean).join(" "),title:$});return k.style.left=c(Number(
u[l])),p||(k.style.width=c(n+_c)),k});return f("li",{},i({kind:"outlet",ref:e.outlet}),f("span",{class:"\
lane-track","aria-hidden":"true"},a),f("span",{class:"words",dir:"auto"},s.map(eh)))}function eh(t,e){
return e?f("span",{class:"lane-note"},t):t}function nh(t,e){return f("li",{class:"without"},e({kind:"\
outlet",ref:t}),f("span",{class:"lane-track","aria-hidden":"true"}),f("span",{class:"words"},"not in\
 this corpus"))}var oh=10,rh=60,sh=10;function Ic(t,e,n){let{model:o}=t,r=o.stories[e],{articles:s}=r,{outlet:i,topics:c,
subjects:a,credits:l}=o.articles,u=ft(s.filter(k=>yt(o,k)).map(k=>i[k])),d=ft(s.flatMap(k=>c[k])),h=ft(
s.flatMap(k=>a[k])),m=ft(s.flatMap(k=>l[k].map(j=>j.outlet))),g=(k,j)=>Tn(j.map(([H,K])=>[{kind:k,ref:H},
K]),n),p=o.nodes.some(k=>k.kind==="story"&&k.ref===e),w=t.isOpen(e)?"Close it in the picture":"Open \
it in the picture",$=p?[[w,()=>t.toggle(e)]]:[];return $.push(["Save as a card",()=>ih(t,e)]),[dt("S\
tory",r.name),f("p",{class:"figures"},ch(o,s)),Qt(t,"story",r.id,...$),D("Who was first",f("p",{},ah(
o,r,n))),D("Who came when",qn(o,s,n)),D("Headlines in time order",lh(o,s,n)),D("Outlets",u.length>0&&
g("outlet",u)),D("Not in this corpus from",dh(o,e,n)),D("Credited to",m.length>0&&g("outlet",m)),D("\
Mentioned",h.length>0&&g("subject",h.slice(0,sh))),D("Topics",d.length>0&&g("topic",d))]}function ih(t,e){
re("story.svg",Ec(t.model,e),"image/svg+xml"),t.announce("Card saved")}function ch(t,e){let n=e.filter(
l=>t.articles.held[l]),o=n.length,r=et(t,n).size,s=e.length-o,[i,c]=ye(t,e),a=[O(o,"article")];return s&&
a.push(`${x(s)} linked, not in this corpus`),[...a,O(r,"outlet"),ct(i,c)].join(" · ")}var fr="that \
takes articles of two outlets that state when they appeared, and copies do not count";function ah(t,{
first:e,articles:n,reason:o},r){if(!e.length)return`It is not known: ${o||fr}.`;let s=e.map(l=>r({kind:"\
outlet",ref:l})),i=kt(s," and "),c=n.filter(l=>t.articles.time[l]===null).length,a=c?` ${O(c,"articl\
e")} without a date may be earlier.`:"";return e.length===1?[i,`, of the articles in this corpus.${a}`]:
["A tie between ",i,`: the stated times do not tell them apart.${a}`]}function lh(t,e,n){let o=e.find(
i=>U(t,i)),r=o===void 0?null:t.articles.time[o],s=uh(t,e).map(({original:i,copies:c})=>Cc(t,i,r,n,c));
return ot(s,rh,"headlines")}function uh(t,e){let n=new Set(e),o=new Map;for(let s of e){let i=fh(t,s,
n);i!==s&&o.set(i,[...o.get(i)||[],s])}let r=new Set([...o.values()].flat());return e.filter(s=>!r.has(
s)).map(s=>({original:s,copies:o.get(s)||[]}))}function fh(t,e,n){let o=new Set,r=e;for(;!o.has(r);){
o.add(r);let s=t.linksOf[r].find(({kind:i,forward:c,other:a})=>i==="copy_of"&&c&&n.has(a));s&&(r=s.other)}
return r}function Cc(t,e,n,o,r=[]){let{time:s,precision:i,held:c}=t.articles,a=t.linksOf[e].find(({kind:h,
forward:m})=>h==="copy_of"&&m),l=U(t,e)&&n!==null?Number(s[e])-n:0,u=[ut(s[e],i[e]),l>=60?St(l):"",c[e]?
"":"not in this corpus",a?`a copy of ${Mt(nt(t,a.other))}’s`:""],d=r.map(h=>Cc(t,h,n,o));return f(
"li",{class:c[e]?null:"not-held"},f("span",{class:"who",dir:"auto"},nt(t,e)),o({kind:"article",ref:e}),
f("span",{class:"words",dir:"auto"},u.filter(Boolean).join(" · ")),r.length>0&&f("ol",{class:"copie\
s"},d))}function dh(t,e,n){let o=Ue(t,e);if(!o.length)return null;let r=o.slice(0,oh),s=r.map(a=>n({
kind:"outlet",ref:a.ref})),i=o.length-r.length,c=`Outlets with ${5} or more articles, some within a \
week of it. A missing story only means that it is not in this corpus; the outlet may still have cove\
red it.`;return[f("p",{},kt(s),i>0&&` and ${x(i)} more`,"."),f("p",{class:"aside"},c)]}var hh=12;function Lc(t,e,n){let{model:o}=t,r=o.subjects[e],s=o.bySubject[e],i=On(o,s,o.articles.subjects,
e),c=(u,d)=>Xt(u,d.slice(0,hh),n),a=r.names.filter(u=>u!==r.name),l=[O(i.held.length,"article"),O(i.
outlets.length,"outlet")];return[dt("Subject",r.name),f("p",{class:"figures"},l.join(" · ")),f("p",
{class:"aside"},"Found in titles and excerpts; the files do not state it."),Qt(t,"subject",r.id),Ht(
[["Also written",a.join(" · ")]]),D("Over time",Te(o,s)),D("Outlets by articles",c("outlet",i.outlets)),
D("Mentioned with it",c("subject",i.others)),D("Stories",Xt("story",i.stories,n)),D("Articles",fe(o,
s,n))]}var mh=8;function Rc(t,e,n){let{model:o}=t,r=o.topics[e],s=o.byTopic[e],{held:i,outlets:c,others:a,stories:l}=On(
o,s,o.articles.topics,e),u=o.dominant.includes(e),d=r.names.filter(p=>p!==r.name),h=s.length-i.length,
m=h?` · ${x(h)} linked, not in this corpus`:"",g=[O(i.length,"article"),O(c.length,"outlet")];return[
dt("Topic",r.name),f("p",{class:"figures"},g.join(" · ")+m),u&&f("p",{class:"aside"},"On nearly eve\
ry article, so the picture leaves its lines out."),Qt(t,"topic",r.id),Ht([["Also written",d.join(" ·\
 ")]]),D("Over time",Te(o,s)),D("Outlets by focus",ph(o,e,n)),D("Outlets by articles",Xt("outlet",c,
n)),D("Topics on the same articles",Xt("topic",a,n)),D("Stories",Xt("story",l,n)),D("Articles",fe(o,
s,n))]}function ph(t,e,n){let{by:o,n:r}=mn(t),s=o.map((i,c)=>({ref:c,...Pt(i.get(e)||0,r[c])})).filter(
i=>i.k&&i.n>=5).sort((i,c)=>c.share-i.share||c.k-i.k||i.ref-c.ref).slice(0,mh);return s.length?ze(s.
map(i=>{let c=`${st(i.share)} ${Nt(i)}, ${i.k} of ${i.n}`;return[n({kind:"outlet",ref:i.ref}),i.share,
c]})):null}var gh={article:$c,outlet:Oc,topic:Rc,subject:Lc,story:Ic};function Dc(t,e){let n=r=>G(t,r),o=gh[e.kind](
t,e.ref,n);return f("article",{class:`panel panel-${e.kind}`},o)}var wh=6;function hr(t,e){let n=eo(e);if(n.length<2||Dr(e))return null;let o=yh(t),r={outlet:[],topic:[],
subject:[]},s=[],i=[],c=null;for(let l=0;l<n.length;){let u=bh(o,n,l),d=u||c?null:Sh(t,n,l);u?(r[u.facet].
push(u.id),s.push(u.name),l+=u.length):d?(c=d.time,l+=d.length):(i.push(n[l]),l+=1)}if(c&&s.push(ct(
c[0],c[1]-1)),!s.length)return null;let a={};for(let l of["outlet","topic","subject"])r[l].length&&(a[l]=
[...new Set(r[l])]);return i.length&&(a.words=[i.join(" ")],s.unshift(i.map(l=>l.startsWith('"')?l:`\
“${l}”`).join(" "))),{only:a,time:c,parts:s}}function yh(t){let e=new Map,n=(o,{id:r,name:s},i)=>{
let c=J(i).trim();c&&!e.has(c)&&e.set(c,{facet:o,id:r,name:s})};for(let o of t.outlets)for(let r of[
o.name,...o.names,o.domain])n("outlet",o,r);for(let o of["topic","subject"])for(let r of o==="topic"?
t.topics:t.subjects)for(let s of[r.name,...r.names])n(o,r,s);return e}function bh(t,e,n){let o=Math.
min(wh,e.length-n);for(let r=o;r>0;r-=1){let s=e.slice(n,n+r).join(" "),i=t.get(s);if(i&&r<e.length)
return{...i,length:r}}return null}function Sh(t,e,n){let[o,r]=[e[n],e[n+1]],s=/^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/.
exec(o);if(s)return{time:dr(Number(s[1]),Number(s[2])-1),length:1};let i=vh(o);if(i>=0&&Pc(r))return{
time:dr(Number(r),i),length:2};if(i>=0&&!Th.includes(o)){let c=xh(t,i);if(c!==null)return{time:dr(c,
i),length:1}}if(Pc(o)){let c=Number(o);return{time:[Date.UTC(c,0)/1e3,Date.UTC(c+1,0)/1e3],length:1}}
return null}var kh="january february march april may june july august september october november dec\
ember".split(" "),Th=["may","mar","dec","jan"];function xh(t,e){let n=t.articles.time.filter((o,r)=>o!==
null&&t.articles.held[r]&&new Date(o*1e3).getUTCMonth()===e);return n.length?new Date(n[n.length-1]*
1e3).getUTCFullYear():null}function vh(t){let e=me.map(n=>n.toLowerCase()).indexOf(t);return e>=0?e:
kh.indexOf(t)}function Pc(t){return/^(19|20)\d\d$/.test(t||"")}function dr(t,e){return[Date.UTC(t,e)/
1e3,Date.UTC(t,e+1)/1e3]}var Xn={outlet:5,topic:5,subject:4,story:6,article:12},Fc=["outlet","topic","subject","story","artic\
le"],Hc={outlet:"Outlets",topic:"Topics",subject:"Subjects",story:"Stories",article:"Articles"},Mh=2+
Object.values(Xn).reduce((t,e)=>t+e),[$h,jc]=[1,8];function Wc(t,e,n){let{model:o}=n,r=Object.fromEntries(
Fc.map(v=>[v,Oh(Hc[v])])),s=[],i=[],c=-1,a=[],l="",u=0;function d(){a=m()?Fc.map(h):[],l="",c=-1,g($h),
j(),rt(!!m()),$()}function h(v){let R=be(o)[v],W=v==="article"?ro(o,R,m(),Xn.article):no(R,m(),Xn[v]);
return{kind:v,steps:W,rows:[],total:0,done:!1}}function m(){return t.value.trim()}function g(v){let R=performance.
now()+v,W=a.map(q=>q.rows.length),V=w();for(;V&&performance.now()<R;)p(V),V=w();return a.some((q,xt)=>q.
rows.length>W[xt])}function p(v){try{let{done:R,value:W}=v.steps.next();Object.assign(v,{done:!!R,rows:W.
rows,total:W.total})}catch(R){if(!(R instanceof wt))throw R;l=R.message,v.done=!0}}function w(){let v=a.
filter(({done:W})=>!W),R=W=>W.rows.length<Xn[W.kind];return v.find(R)||v[0]}function $(){if(clearTimeout(
u),!w()){k();return}u=setTimeout(()=>{(g(jc)||!w())&&j(),$()})}function k(){if(!a.length)return;let v=a.
filter(({total:R})=>R).map(({kind:R,total:W})=>`${W} ${Hc[R].toLowerCase()}`);n.announce(v.join(", ")||
l||"nothing found")}function j(){let v=c>=0?i[c].key:null,R=a.filter(({total:gt})=>gt),W=R.find(({kind:gt})=>gt===
"article");i=[];let q=a.length>0&&!l&&!w()&&!R.length,xt=[ht(),l&&f("p",{class:"empty",dir:"auto"},l),
W&&it(W),...R.map(K),m()&&pt(o),q&&!i.length&&f("p",{class:"empty",dir:"auto"},H())];e.replaceChildren(
...xt.filter(Boolean)),bt(v?i.findIndex(({key:gt})=>gt===v):-1)}function H(){let v=hr(o,m());return v?
`No article has all of these: ${v.parts.join(" · ")}.`:"Nothing found. Fewer or shorter words find \
more."}function K({kind:v,rows:R,total:W,done:V}){let{element:q,head:xt,number:gt}=r[v];return gt.textContent=
V?x(W):"…",q.replaceChildren(xt,...R.map(vt=>C({kind:v,ref:vt}))),q}function C(v){let R=v.kind==="\
article"?nt(o,v.ref):O(qt(o,v).length,"article"),W=`${v.kind} ${v.ref}`;return Tt(W,()=>n.choose(v),
Y(o,v),R)}function ht(){let v=hr(o,m());if(!v)return null;let{only:R,time:W,parts:V}=v,{total:q}=ee(
o,{only:R,not:{},time:W});if(!q)return null;let xt=q===1?"this article":`these ${x(q)} articles`;return Tt(
"query",()=>n.narrow({only:R,time:W}),`Show ${xt}`,V.join(" · "))}function it({total:v,done:R}){let W=m(),
V=v===1?"this article":`these ${x(v)} articles`,q=`Show ${R?V:"these articles"}`;return Tt("words",()=>n.
filter("only","words",W),q,"with these words")}function Tt(v,R,W,V){let q=s[i.length]||Ct();return q.
item.setAttribute("aria-selected","false"),q.name.textContent=W,q.words.textContent=V,i.push({item:q.
item,act:R,key:v}),q.item}function Ct(){let v=f("span",{dir:"auto"}),R=f("span",{class:"words",dir:"\
auto"}),W={role:"option",id:`option-${s.length}`,class:"option"},V={name:v,words:R,item:f("div",W,v,
R)};return s.push(V),V}function $t({act:v}){rt(!1),t.value="",v()}function rt(v){e.hidden=!v,t.setAttribute(
"aria-expanded",String(v)),!v&&(t.removeAttribute("aria-activedescendant"),a=[],clearTimeout(u))}function Q(v){
if(!i.length)return;let R=c<0&&v<0?0:c;bt((R+v+i.length)%i.length),i[c].item.scrollIntoView({block:"\
nearest"})}function bt(v){if(i[c]?.item.setAttribute("aria-selected","false"),c=v,c<0){t.removeAttribute(
"aria-activedescendant");return}i[c].item.setAttribute("aria-selected","true"),t.setAttribute("aria-\
activedescendant",i[c].item.id)}function ie(){let v=window.requestIdleCallback||(V=>setTimeout(()=>V(
{timeRemaining:()=>jc,didTimeout:!1}),8)),R=Er(Object.values(be(o))),W=V=>{do if(R.next().done)return;while(V.
timeRemaining()>2);v(W)};for(;s.length<Mh;)Ct();v(W)}function Wt(v){v.key==="ArrowDown"||v.key==="Ar\
rowUp"?(v.preventDefault(),Q(v.key==="ArrowDown"?1:-1)):v.key==="Enter"&&i.length?(v.preventDefault(),
$t(i[Math.max(c,0)])):v.key==="Escape"&&(v.stopPropagation(),e.hidden&&t.blur(),t.value="",rt(!1))}return e.
addEventListener("mousedown",v=>v.preventDefault()),e.addEventListener("click",({target:v})=>{let R=i.
find(({item:W})=>W.contains(v));R&&$t(R)}),t.addEventListener("input",d),t.addEventListener("focus",
()=>m()&&d()),t.addEventListener("blur",()=>rt(!1)),t.addEventListener("keydown",Wt),{prepare:ie}}function Oh(t){
let e=f("span",{class:"number"}),n=f("div",{class:"find-head"},t," ",e);return{number:e,head:n,element:f(
"div",{role:"group","aria-label":t},n)}}var Ah=12,Bc=86400,Nh=72,Eh=7,Uc=3,_h=60,Ih=15,Ch=4,Lh=1/3,Rh="Each dot is an article, in the colour\
 of its outlet, at its place between the first and the last of its story; the one ringed was first. \
○ copy · dashed: linked, not in this corpus · a bar: the day, as no time is given. An outlet without\
 a story may still have covered it elsewhere.";function zc(t,e){let{model:n}=e,o=e.selection();if(!o.
total){t.replaceChildren();return}let r=Dh(n,o),s=f("ol",{class:"story-rows"}),i=Hh(n,o),c=ve(s,r,Ah,
l=>[jh(e,l,i)]),a=[f("div",{class:"sheet-head"},f("h2",{},"The most covered stories"),r.length>0&&Ph(
n)),pt(n),...r.length?[s,c,f("p",{class:"aside"},Rh)]:[Fh(e)]];he(t,()=>t.replaceChildren(...a.filter(
l=>l instanceof Node)))}function Dh(t,e){let n=Vt(t,"stories","size",e),o=n.filter(({outlets:r})=>r>
1);return o.length||!e.filtered?o:n}function Ph(t){let e=_t(),n=(s,i)=>{let c=f("span",{class:"outle\
t-dot","aria-hidden":"true"});return c.style.setProperty("--hue",i),f("li",{dir:"auto"},c,s)},o=t.hues.
map((s,i)=>n(t.outlets[s].name,e.hues[i]));return o.length?f("ul",{class:"outlet-colors","aria-label":"\
Colours of outlets"},o,n("other outlets",e.others)):null}function Fh(t){return t.selection().filtered?
f("div",{class:"none-found"},f("p",{},"None of the selected articles is part of a story."),_({class:"\
action"},()=>t.change({view:"table"}),"Show them in the table")):f("p",{class:"empty"},Ke("stories"))}
function Hh(t,{mask:e}){let n=t.articles.held.flatMap((o,r)=>o&&e[r]?[r]:[]);return et(t,n)}function jh(t,e,n){
let{model:o}=t;return f("li",{class:"story-row","data-id":o.stories[e.thing.ref].id},f("div",{class:"\
story-name"},G(t,e.thing),f("span",{class:"words"},qe(o,e)),Uh(o,e),Bh(t,e)),f("div",{class:"story-h\
ours"},zh(o,e),qh(t,e)),f("div",{class:"story-reach"},Xh(t,e,n)),t.isOpen(e.thing.ref)&&Wh(t,e))}function Wh(t,{
thing:e,articles:n}){let{model:o}=t,{first:r,earliest:s}=o.stories[e.ref],i=t.selection().filtered?[]:
Ue(o,e.ref),a=qn(o,n,u=>G(t,u),{limit:_h,without:i.slice(0,Uc).map(({ref:u})=>u),first:r.length?s:-1}),
l=f("p",{class:"aside"},"Too few of its articles state a date.");return f("div",{class:"story-lanes"},
a||l)}function Bh(t,{thing:e}){let n=t.isOpen(e.ref),{id:o,name:r}=t.model.stories[e.ref],s={class:"\
lanes-button","aria-expanded":String(n),"data-focus":`lanes ${o}`,"aria-label":`Who came when: ${r}`};
return _(s,()=>t.toggle(e.ref),n?"▾":"▸"," Who came when")}function Uh(t,{thing:e}){let{loose:n,
articles:o}=t.stories[e.ref];if(n<Lh*o.length)return null;let r="These share little with the other a\
rticles of the story: some may be on another event.",s=`loosely joined: ${x(n)} of ${x(o.length)}`;return f(
"span",{class:"loosely",title:r},s)}function zh(t,{articles:e,thing:n}){let{first:o,earliest:r}=t.stories[n.
ref],{time:s,precision:i,title:c,copy:a,held:l,outlet:u}=t.articles,d=e.filter(C=>s[C]!==null);if(!d.
length)return f("p",{class:"words"},"None of its articles has a date.");let{dots:h,start:m,end:g}=Kh(
t,d),p=_t(),w=h.map(({article:C,left:ht,width:it,level:Tt})=>{let Ct=o.length>0&&C===r,$t=[it?"day":
"dot",a[C]===1&&"copy",!l[C]&&"stub",Ct&&"first"],rt=`${nt(t,C)}: ${c[C]}, ${ut(s[C],i[C])}`,Q=f("sp\
an",{class:$t.filter(Boolean).join(" "),title:rt}),bt=t.hues.indexOf(u[C]);return Q.style.setProperty(
"--hue",bt<0?p.others:p.hues[bt]),Q.style.left=`${ht*100}%`,it?Q.style.width=`${it*100}%`:Q.style.bottom=
`${Tt*7}px`,Q}),$=e.length-d.length,k=[Gh(t,d,m),$?`${x($)} undated not shown`:"",g>m?Kt(g-m):""],j=Math.
max(1,...h.map(({level:C})=>C+1))*7+4,H=f("div",{class:"hours","aria-hidden":"true"},w);H.style.height=
`${j}px`;let K=k.map(C=>f("span",{},C));return[H,f("p",{class:"hours-ends","aria-hidden":"true"},K)]}
function Gh(t,e,n){let o=U(t,e[0]);return lt(n)+(o?`, ${fn(n)} UTC`:"")}function Kh(t,e){let n=a=>Number(
t.articles.time[a]),o=Math.min(...e.map(n)),r=Math.max(...e.map(a=>n(a)+(U(t,a)?0:Bc))),s=Math.max(1,
r-o),i=new Map;return{dots:e.flatMap(a=>{let l=U(t,a),u=(n(a)-o)/s,d=l?Math.round(u*Nh):`day ${bn(t,
a)}`,h=i.get(d)||0;return i.set(d,h+1),l?h<Eh?[{article:a,left:u,width:0,level:h}]:[]:h?[]:[{article:a,
left:u,width:Bc/s,level:0}]}),start:o,end:r}}function qh(t,{thing:e}){let{model:n}=t,{first:o,earliest:r,
runner_up:s,gap:i,reason:c}=n.stories[e.ref];if(!o.length){let m=`Who was first is not known: ${c||fr}\
.`;return f("p",{class:"words"},m)}let a=m=>G(t,{kind:"outlet",ref:m}),l=r>=0?`, ${fn(Number(n.articles.
time[r]))} UTC`:"",u=kt(o.map(a)," and "),d=[o.length>1?"First, in a tie: ":"First: ",u,l];if(s>=0&&
i!==null&&yt(n,s)){let m=i<Ih?" (close: feeds round times)":"",g=i?Kt(i*60)+m:"in the same minute";d.
push(` · next, ${g}: `,a(n.articles.outlet[s]))}let h=t.selection().filtered?" (whole corpus)":"";return f(
"p",{class:"words"},...d,h)}function Xh(t,{thing:e,outlets:n,articles:o},r){let{model:s}=t,i=`${x(n)}\
 of ${O(r.size,"outlet")}`,c=xe(Math.max(.01,n/Math.max(1,r.size))),a=o.filter(h=>s.articles.held[h]),
l=Vh(s,et(s,a),r),d=(t.selection().filtered?[]:Ue(s,e.ref)).slice(0,Uc).map(({ref:h})=>G(t,{kind:"ou\
tlet",ref:h}));return[f("span",{class:"number"},i),f("span",{class:"reach-track","aria-hidden":"true"},
c),l,d.length>0&&f("p",{class:"words"},"Not from ",kt(d))]}function Vh(t,e,n){let o=Mo(t,n).slice(0,
Ch);if(!o.length)return null;let r=o.map(({name:s,members:i})=>{let c=i.filter(l=>e.has(l)).length,a=`${c?
x(c):"none"} of ${x(i.length)}`;return f("li",{class:c?null:"blind",dir:"auto"},`${s}: ${a}`)});return f(
"ul",{class:"reach-groups","aria-label":"By groups of outlets"},r)}var Yh=8,[Xc,Gc,gr]=[46,20,10],Zh=700,nn=86400;function Vc(t,e){let{model:n}=e,{from:o,to:r}=n.counts;
if(o===null||r===null||o===r)return{show:()=>{}};let s=P=>n.articles.held[P]&&n.articles.time[P]!==null,
c=n.articles.time.map((P,S)=>S).filter(s).every(P=>U(n,P)),{unit:a,bins:l}=je([],o,r,c),u=Jh(n,l),d=null,
h={rows:!1,shares:!1},m=f("div",{class:"strip-chart"}),g=f("div",{class:"strip-rows",hidden:!0}),p=f(
"span",{class:"strip-words"}),w=Tt("▶","Play through time",()=>d?Wt():ie()),[$,k]=[$t("From day",0),
$t("To day",1)],[j,H]=[v("From",0),v("To",1)],K=f("div",{class:"strip-area"},m,j,H),C=f("span",{class:"\
strip-tools"},Tt("‹","A step back in time",()=>bt(-1)),w,Tt("›","A step on in time",()=>bt(1)),Ct(
"By outlet","rows"),Ct("Shares","shares")),ht=f("span",{class:"strip-days"},$," – ",k),it=f("span",
{class:"legend-name"},`Articles by ${a}`);t.hidden=!1,t.replaceChildren(f("div",{class:"strip-head"},
it,p,ht,C),K,g),R();function Tt(P,S,T){return _({class:"step","aria-label":S,title:S},T,P)}function Ct(P,S){
let M=_({class:"step","aria-pressed":"false"},()=>{h[S]=!h[S],M.setAttribute("aria-pressed",String(h[S])),
W()},P);return M}function $t(P,S){let T=()=>{let I=Date.parse(`${N.value}T00:00Z`)/1e3;if(Number.isNaN(
I))return;let L=[Kc(Number(o)),Kc(Number(r))+nn],[y,b]=e.state().time||L,A=S?[Math.min(y,I),I+nn]:[I,
Math.max(b,I+nn)];e.change({time:A})},M={min:Vn(Number(o)),max:Vn(Number(r))},N=f("input",{type:"dat\
e","aria-label":P,...M,on:{change:T}});return N}function rt(){let{time:P}=e.state();if(!P)return[0,l.
length];let S=Math.max(0,l.findIndex(M=>M.to>P[0])),T=l.findIndex(M=>M.from>=P[1]);return[S,Math.max(
S+1,T<0?l.length:T)]}function Q(P,S,T=!1){let M=P<=0&&S>=l.length;e.change({time:M?null:[l[P].from,l[S-
1].to]},T)}function bt(P){let S=P>0?[-1,0]:[l.length,l.length+1],[T,M]=e.state().time?rt():S,N=M-T,I=Math.
max(0,Math.min(l.length-N,T+P));return(I!==T||!e.state().time)&&Q(I,I+N),I+N<l.length}function ie(){
d=setInterval(()=>bt(1)||Wt(),Zh),w.textContent="❚❚",w.setAttribute("aria-label","Stop playing"),
rt()[1]===l.length&&e.change({time:null},!1),bt(1)}function Wt(){clearInterval(d),d=null,w.textContent=
"▶",w.setAttribute("aria-label","Play through time")}function v(P,S){let T=l.length,M={ArrowLeft:-1,
ArrowDown:-1,ArrowRight:1,ArrowUp:1},N={PageDown:-5,PageUp:5,Home:-T,End:T};return f("span",{class:"\
handle",role:"slider",tabindex:"0","aria-label":P,"aria-valuemin":0,"aria-valuemax":T,on:{keydown:L=>{
let y={...M,...N}[L.key];if(!y)return;L.preventDefault();let[b,A]=rt();S?Q(b,Math.max(b+1,Math.min(T,
A+y))):Q(Math.max(0,Math.min(A-1,b+y)),A)}}})}function R(){let P=T=>{let{left:M,width:N}=m.getBoundingClientRect(),
I=Math.floor((T.clientX-M)/N*l.length);return Math.max(0,Math.min(l.length-1,I))},S=null;K.addEventListener(
"pointerdown",T=>{Wt();let M=T.target.closest(".handle"),[N,I]=rt();M?S=M===j?I-1:N:S=P(T),K.setPointerCapture(
T.pointerId),M||Q(S,S+1)}),K.addEventListener("pointermove",T=>{if(S===null)return;let M=P(T);Q(Math.
min(S,M),Math.max(S,M)+1)});for(let T of["pointerup","pointercancel"])K.addEventListener(T,()=>S=null);
K.addEventListener("dblclick",()=>e.change({time:null}))}function W(){let{mask:P}=ee(n,e.state(),"ti\
me"),S=pr(u,l.length,Z=>P[Z]>0),T=pr(u,l.length,()=>!0),[M,N]=rt(),I=S.map((Z,Bt)=>T[Bt]?Z/T[Bt]:0),
L=h.shares?I:S,y=h.shares?1:Math.max(1,...T),b=Z=>Z>=M&&Z<N,A=[...h.shares?[]:T.map((Z,Bt)=>mr(Z,Bt,
y,"bar-all")),...L.map((Z,Bt)=>mr(Z,Bt,y,b(Bt)?"bar-volume":"bar-out"))],F=[lt(Number(o)),lt(Number(
r))].map(Z=>f("span",{},Z));m.replaceChildren(gt(Xc,xt(S),A),f("div",{class:"strip-ends","aria-hidde\
n":"true"},F)),V(j,M,l[M].from),V(H,N,l[N-1].to-1),p.textContent=q();let[B,tt]=e.state().time||[Number(
o),Number(r)+1];$.value=Vn(B),k.value=Vn(tt-1),g.hidden=!h.rows,h.rows&&g.replaceChildren(...vt(P))}
function V(P,S,T){P.style.left=`${S/l.length*100}%`,P.setAttribute("aria-valuenow",String(S)),P.setAttribute(
"aria-valuetext",qc(T,a))}function q(){let{time:P}=e.state();return P?ct(P[0],P[1]-1):h.shares&&e.selection().
filtered?`share of all articles of each ${a}`:`${n.left_out?"on this page · ":""}drag to select a t\
ime`}function xt(P){let S=Math.max(...P),T=qc(l[P.indexOf(S)].from,a);return`Articles by ${a}: at mo\
st ${x(S)}, from ${T}.`}function gt(P,S,T){let N={viewBox:`0 0 ${l.length*gr} ${P}`,preserveAspectRatio:"\
none",role:"img","aria-label":S};return at("svg",N,T)}function vt(P){let S=n.byOutlet.map((M,N)=>({ref:N,
articles:M.filter(I=>P[I]&&n.articles.held[I])})).filter(({articles:M})=>M.length).sort((M,N)=>N.articles.
length-M.articles.length||M.ref-N.ref).slice(0,Yh).map(({ref:M,articles:N})=>{let I=new Set(N),L=pr(
u,l.length,b=>I.has(b)),y=N.length;return{ref:M,total:y,values:h.shares?L.map(b=>b/y):L}}),T=Math.max(
...S.flatMap(({values:M})=>M),h.shares?.01:1);return S.map(({ref:M,total:N,values:I})=>{let{name:L}=n.
outlets[M],y=()=>e.choose({kind:"outlet",ref:M}),b=I.map((A,F)=>mr(A,F,T,"bar-volume",Gc));return f(
"div",{class:"strip-row"},_({class:"thing",dir:"auto"},y,Ot(L,22)),gt(Gc,`${L}: ${O(N,"article")}`,b),
f("span",{class:"number"},x(N)))})}return{show:W}}function mr(t,e,n,o,r=Xc){if(!t)return null;let s=r*
(1-t/n),i=Math.max(1,r*t/n);return at("rect",{x:e*gr,y:s,width:gr-1,height:i,class:o})}function Jh(t,e){
let n=Float64Array.from(e,o=>o.from);return Int32Array.from(t.articles.time,(o,r)=>o===null||!t.articles.
held[r]||o<n[0]?-1:yi(n,o))}function pr(t,e,n){let o=Array(e).fill(0);return t.forEach((r,s)=>{r>=0&&
n(s)&&(o[r]+=1)}),o}function Kc(t){return Math.floor(t/nn)*nn}function Vn(t){return new Date(t*1e3).
toISOString().slice(0,10)}function qc(t,e){return e==="hour"?ut(t,"minute"):lt(t)}var[Qh,tm]=[.6,.65];function Yc(t,e,n){let o=E("tip");if(o.hidden=!e,!e||!n)return;let r=e.kind==="a\
rticle"&&!t.articles.held[e.ref];o.replaceChildren(f("span",{class:"kicker"},r?Ye.stub:Ye[e.kind]),f(
"strong",{dir:"auto"},Y(t,e)),f("span",{class:"words",dir:"auto"},qe(t,vo(t,e))));let{width:s,height:i}=E(
"picture").getBoundingClientRect();o.classList.toggle("left",n.x>s*Qh),o.classList.toggle("above",n.
y>i*tm),o.style.setProperty("--x",`${n.x}px`),o.style.setProperty("--y",`${n.y}px`)}var Le=["network","time"],em={stories:zc,outlets:Oo,compare:Do,table:ar},nm=200,Zc=900,om=3;function Qc(t){
t.initials=Js(t.hues.map(y=>t.outlets[y].name));let e={view:t.home,tab:"overview"},n=g(),o=$(n),r=0,
s=null,i=new Map,c=t.nodes.length>0,a={model:t,view:null,state:()=>n,selection:()=>o,change:k,choose:ht,
toggle:it,filter:Tt,apply:Ct,narrow:$t,isOpen:y=>w().includes(y),announce:vt,show:K},l={hover:(y,b)=>Yc(
t,y,b),choose:ht,toggle:it,moved:Q},u=c?Zi(E("canvas"),t,l):null,d=Vc(E("strip"),a),h=ui(E("filters"),
E("chips"),a),m=Wc(E("find"),E("found"),a);a.view=u;function g(){let y=Ks(location.hash,e),b=Co(t,y.
state);return Jc([...y.ignored,...b.ignored]),b.state}function p(){return n.at&&t.byId.get(n.at)||null}
function w(){return n.open.flatMap(b=>t.byId.get(b)||[]).filter(({kind:b})=>b==="story").map(({ref:b})=>b)}
function $(y){return{...ee(t,y),filtered:ai(y),stubs:li(y)}}function k(y,b=!0){"at"in y&&(s=n.at),n=
{...n,...y},("only"in y||"not"in y||"time"in y)&&(o=$(n)),clearTimeout(r),b?H("pushState"):r=setTimeout(
()=>H("replaceState"),nm),K()}function j(){if(location.href!=="about:srcdoc"||!t.complete)return;let{
filtered:y,mask:b}=o,A=y?t.articles.id.filter((F,B)=>b[B]):null;window.parent.postMessage({type:"top\
icgraph-selection",ids:A},"*")}function H(y){try{let b=qs(n,e)||location.pathname+location.search;history[y](
null,"",b)}catch{}}function K(){let y=n.only.words||n.not.words,b=[n.only,n.not,n.time,y?t.complete:
null],{theme:A}=document.documentElement.dataset;C("chips",b,h.showChips),C("filters",[b,h.isShown()],
h.show),C("picture",[b,n.view,n.hide,n.open],bt);let F=[n.view,n.side,n.open,t.complete,A];C("sheet",
[b,...F],Wt),C("strip",b,d.show),C("widget",[b,t.complete],j);let B=[n.view,n.at,n.depth,n.tab,n.open,
n.path,n.without,t.complete];C("side",[b,...B],V)}function C(y,b,A){let F=JSON.stringify(b);i.get(y)!==
F&&(i.set(y,F),A())}function ht(y){let b=y?Se(t,y):null;b!==n.at&&(k({at:b}),y&&(innerWidth<Zc&&E("s\
ide").scrollIntoView({block:"start"}),vt(`${Y(t,y)} chosen`)))}function it(y){let{id:b}=t.stories[y],
A=n.open.includes(b),F=A?n.open.filter(tt=>tt!==b):[...n.open,b],B=Le.includes(n.view)||n.view==="st\
ories";k({open:F,...B?{}:{view:t.opens}}),vt(A?"Story closed":"Story opened")}function Tt(y,b,A){k(Dn(
n,y,b,A)),rt()}function Ct(y){k({...Gs,...y}),rt()}function $t({only:y,time:b=null}){k({only:{...n.only,
...y},time:b||n.time}),rt()}function rt(){let y=`${O(o.total,"article")} selected`;vt(o.filtered?y:"\
Everything is shown")}function Q(y){Le.includes(n.view)&&k({cam:y},!1)}function bt(){let y=Le.includes(
n.view);for(let tt of["canvas","zoom","under"])E(tt).hidden=!y;E("sheet").hidden=y;for(let tt of document.
querySelectorAll("[data-view]")){let Z=tt.dataset.view===n.view;tt.setAttribute("aria-pressed",String(
Z))}let A=y||n.view==="stories"?ie():null;if(E("message").hidden=!A,E("message").replaceChildren(A||
""),E("canvas").classList.toggle("quiet",!!A),!u||!y)return;let F=w(),B=u.show({view:n.view,hide:n.hide,
open:F,selection:o});B.open.length<F.length&&(n={...n,open:B.open.map(tt=>t.stories[tt].id)},H("repl\
aceState"),vt("The stories opened first were closed to make room")),v(B),R()}function ie(){let y=(b,...A)=>f(
"div",{},f("h2",{},b),A.map(F=>f("p",{},F)));return c?o.total?n.view==="time"&&!t.scale.length?y("No\
thing to show over time","None of these articles has a date. The network and the lists show them all\
."):null:h.renderNothingFound():y("No articles yet",...t.advice)}function Wt(){let y=em[n.view];y&&y(
E("sheet"),a)}function v(y){let b=A=>k({hide:A});Mi(E("legend"),t,y,n,o,b)}function R(){let y=[...W(),
...t.advice,...t.notes[n.view]||[]];E("notes-head").textContent=y[0]||"",E("notes-head").classList.toggle(
"more-notes",y.length>1),E("notes").replaceChildren(...y.slice(1).map(b=>f("li",{},b))),E("notes-box").
hidden=!y.length}function W(){let y=t.mode==="stories",b=[];if(y&&b.push("To open a story into its a\
rticles, double-click it, or choose it and press Enter."),n.view!=="time"||!t.scale.length)return b;
let A=y?"circle is a story at its first report, each dot an article that belongs to no story":"dot i\
s an article";b.push(`Each ${A}; the height has no meaning.`),n.open.length&&b.push("Marks beside an\
 open story are moved aside. Its articles stand at their own dates; those without a date are not dra\
wn.");let F=(B,tt)=>B!==null&&!U(t,tt);return t.articles.time.some(F)&&b.push("An article with only \
a day is drawn at the middle of that day."),t.scale.some(([,,,,B])=>B)&&b.push("In the grey band the\
 time axis is compressed, because there are few articles."),b}function V(){let y=p(),b=n.at!==null&&
No.includes(n.at)?n.at:null,[A,F]=[E("panel"),E("lists")],B=document.activeElement,tt=E("side").contains(
B)||!!B?.dataset.panel;F.hidden=!!(y||b),A.hidden=!F.hidden;let Z=b==="path"?kc(a):null,Bt=u?u.choose(
y,Z,n.depth):!1;if(A.hidden)A.replaceChildren(),gt();else{let ea=_({class:"back"},()=>k({at:null}),"\
← Back to the lists"),na=y?Dc(a,y):vc(a,String(b),Z);A.replaceChildren(ea,...q(y,Bt),na),E("side").
scrollTop=0}if(!tt)return;let ta=s&&Lt(E("list"),"id",s),wr=A.hidden?ta:A.querySelector("input[type=\
text]")||A.querySelector("h2");wr&&wr.focus({preventScroll:!A.hidden})}function q(y,b){let A=[];y&&u&&
!b&&Le.includes(n.view)&&A.push(f("p",{class:"aside"},"Not drawn in this view.")),y&&b&&n.view==="ne\
twork"&&A.push(xt());let B=y&&["outlet","topic","subject"].includes(y.kind)?pt(t):null;return B?[...A,
B]:A}function xt(){let b=f("output",{},(Z=>Z===1?"neighbours":`up to ${Z} steps away`)(n.depth)),A=({
target:Z})=>{k({depth:Number(Z.value)},!1),E("depth").focus()},F={id:"depth",type:"range",min:1,max:Io,
value:n.depth},B=f("input",{...F,on:{input:A}}),tt=f("label",{for:"depth"},"In the picture: ");return f(
"p",{class:"aside depth"},tt,B,b)}function gt(){for(let y of document.querySelectorAll("[data-tab]")){
let b=y.dataset.tab,A=b===n.tab,F=y.querySelector(".number");if(F){let B=Ls(t,b,o);F.textContent=Sr(
B),F.title=x(B)}y.setAttribute("aria-selected",String(A)),y.setAttribute("tabindex",A?"0":"-1")}E("l\
ist").setAttribute("aria-labelledby",`tab-${n.tab}`),Rs(E("list"),E("order"),a)}function vt(y){E("li\
ve").textContent=y}async function P(){clearTimeout(r),H("replaceState");try{await navigator.clipboard.
writeText(location.href),vt("Link copied"),E("copy").textContent="Copied"}catch{let y=E("link");y.hidden=
!1,y.value=location.href,y.select(),vt("Copy the link from the field")}setTimeout(()=>E("copy").textContent=
"Copy link",1600)}function S(y){if(n.view===y)return;let b=Le.includes(y),A=B=>!B.startsWith("hue")&&
B!=="others",F=b?n.hide.filter(A):n.hide;k({view:y,cam:null,hide:F}),b&&u&&u.fit(),innerWidth<Zc&&E(
"picture").scrollIntoView({block:"start"}),b||(E("sheet").scrollTop=0)}function T(){n=g(),o=$(n),K(),
!(!u||!Le.includes(n.view))&&(n.cam?u.setCamera(n.cam):u.fit())}function M(){let{state:y,ignored:b}=Co(
t,n);b.length&&Jc(b),n=y,(n.only.words||n.not.words)&&(o=$(n)),n.open.length&&u&&(u.forget(),i.delete(
"picture")),K(),m.prepare()}function N(){u&&(u.draw(),K(),v(u.snapshot().scene))}ri(a,{openView:S,copyLink:P,
recolour:N,restore:T});let{from:I,to:L}=t.counts;return E("span").textContent=I===null?"":ct(I,L),T(),
{complete:M}}function Jc(t){let e=E("notice");if(e.hidden=!t.length,!t.length)return;let n=t.slice(0,
om).map(a=>a.slice(0,60)),o=t.length-n.length,r=o?` and ${x(o)} more`:"",s=f("span",{dir:"auto"},n.join(
" · ")),i=_({class:"step","aria-label":"Close this notice"},c,"×");e.replaceChildren("This link as\
ks for what this page does not have: ",s,r,". ",i);function c(){e.hidden=!0}}async function rm(){try{let t=as(await Yn("data")),e=Qc(t);Zn("details")&&await sm(),ls(t,await Yn("\
details")),e.complete(),document.documentElement.dataset.ready="yes"}catch(t){let{message:e}=t;E("me\
ssage").hidden=!1,E("message").replaceChildren(f("p",{},`This page could not be opened. ${e}`))}}function sm(){
return new Promise(t=>requestAnimationFrame(()=>setTimeout(t)))}rm();})();

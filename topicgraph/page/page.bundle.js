"use strict";(()=>{function Ot(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1),o=n.lastIndexOf(" ");return(o>e*.6?n.slice(
0,o):n).trimEnd()+"…"}function pe(t,e){if(t.length<=e)return[t];let n=t.lastIndexOf(" ",e),o=n>e*.4?
n:e;return[t.slice(0,o).trim(),Ot(t.slice(o).trim(),e)]}function Er(t){if(!/^https?:\/\//i.test(t))return null;
try{let e=new URL(t);return(e.protocol==="http:"||e.protocol==="https:")&&!e.username&&!e.password?e.
href:null}catch{return null}}function $t(t){return`⁨${t}⁩`}function Ft(t){return`“${$t(t)}”`}
var _r=new Intl.NumberFormat("en");function x(t){return _r.format(t)}function At(t){return _r.format(
Math.round(t*10)/10)}function $(t,e,n){return`${x(t)} ${t===1?e:n||e+"s"}`}function Ir(t){return t<1e4?
x(t):t<999500?`${Math.round(t/1e3)}k`:`${Number((t/1e6).toFixed(1))}M`}function it(t){return`${t>0&&
t<.0995?(t*100).toFixed(1):Math.round(t*100)} %`}function Nt({low:t,high:e}){return`(${it(t).replace(
" %","")} to ${it(e)})`}function ae(t){return t===null?"not tested":t>.99?"may well be chance":`${t>
.05?"may be chance":"unlikely to be chance"}, ${Pe(t)}`}function Pe(t){return t<.001?"p < .001":t>.99?
"p > .99":`p = ${t.toFixed(t<.0995?3:2).slice(1)}`}function f(t,e={},...n){return Cr(document.createElement(t),e,n)}function at(t,e={},...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);return Cr(o,e,n)}function _(t,e,...n){return f("butt\
on",{type:"button",...t,on:{click:e}},...n)}function Cr(t,{on:e={},...n},o){for(let[r,s]of Object.entries(
e))t.addEventListener(r,s);for(let[r,s]of Object.entries(n))s===!1||s===null||s===void 0||t.setAttribute(
r,s===!0?"":s);for(let r of o.flat(3))r!=null&&r!==!1&&t.append(r);return t}function E(t){return document.
getElementById(t)}function Rt(t,e,n){return t.querySelector(`[data-${e}="${CSS.escape(n)}"]`)}function ge(t,e){
let n=document.activeElement,o=t.contains(n)?n?.dataset.focus:null;e(),o&&Rt(t,"focus",o)?.focus()}function Lr(t){
let e=Er(t);return e?f("a",{href:e,rel:"noopener noreferrer",target:"_blank",dir:"auto"},t):f("span",
{class:"plain",dir:"auto"},t)}async function so(t){let e=E(t);if(!io(t))return JSON.parse(e.textContent);if(typeof DecompressionStream>
"u")throw new Error("This page needs a newer browser: one of 2023 or later.");let n=Uint8Array.from(
atob(e.textContent.trim()),r=>r.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream(
"gzip"));return JSON.parse(await new Response(o).text())}function io(t){return E(t).hasAttribute("da\
ta-packed")}var dn={topic:"Topic",subject:"Subject",outlet:"Outlet",group:"Group of outlets",medium:"Medium",kind:"\
Kind of article",quality:"Quality, as files state it",heat:"Heat, as files state it",story:"Story",words:"\
Words"},Yt=Object.keys(dn),Dr=Yt.filter(t=>t!=="story"&&t!=="words"),Sa=["lowest quarter","second qu\
arter","third quarter","highest quarter"],ka=8;function Pr(t){let e=t.articles,n=Array.from({length:t.
size},(i,c)=>c),o=(i,c)=>i.map(({id:a,name:l},u)=>({key:a,name:l,members:c(u)})),r={topic:o(t.topics,
i=>t.byTopic[i]),subject:o(t.subjects,i=>t.bySubject[i]),outlet:o(t.outlets,i=>Ta(t,i)),group:t.groups.
map(({name:i,outlets:c})=>({key:i,name:i,members:c.flatMap(a=>t.byOutlet[a])})),medium:t.media.map((i,c)=>({
key:i,name:i,members:n.filter(a=>e.medium[a]===c)})),kind:xa(t,n),quality:Rr(n,e.quality),heat:Rr(n,
e.heat),story:o(t.stories,i=>t.stories[i].articles)},s=i=>new Map(i.filter(({members:c})=>c.length).
map(c=>[c.key,c]));return Object.fromEntries(Object.entries(r).map(([i,c])=>[i,s(c)]))}function Ta(t,e){
let n=t.byCarrier[e].filter(o=>t.articles.outlet[o]!==e);return n.length?[...t.byOutlet[e],...n].sort(
(o,r)=>o-r):t.byOutlet[e]}function xa(t,e){let n=t.articles;return[["copies","copies of another arti\
cle",r=>n.copy[r]===1],["updates","updates of an earlier article",r=>n.copy[r]===2],["carried","carr\
ied by another site",r=>n.flags[r]&hn],["stubs","linked, not in this corpus",r=>!n.held[r]],["undate\
d","undated",r=>n.time[r]===null],["alone","in no story",r=>n.story[r]<0],["unconnected","in no stor\
y, no link to another",r=>n.flags[r]&Fr]].map(([r,s,i])=>({key:r,name:s,members:e.filter(i)}))}function Rr(t,e){
let n=t.filter(i=>e[i]!==null),o=n.map(i=>Number(e[i])).sort((i,c)=>i-c);if(o.length<ka||o[0]===o[o.
length-1])return[];let r=[1,2,3].map(i=>o[Math.floor(i*o.length/4)]),s=i=>r.filter(c=>Number(e[i])>=
c).length;return Sa.map((i,c)=>{let a=n.filter(d=>s(d)===c),l=new Set(a.map(d=>Number(e[d])).sort((d,h)=>d-
h)),u=[...l].filter((d,h)=>h===0||h===l.size-1);return{key:String(c),name:`${i} (${u.join(" to ")})`,
members:a}})}var le="\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff",
mn=new RegExp(`[${le}]`,"u"),$a=/[\uac00-\ud7af]/,jr=/[^\x00-\x7f]/,va=new RegExp("(?<=[a-zß-ɏͰ-Ͽ])[\
\\u0300-\\u036f]+|[\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7]+|[\\u064b-\\u0652\\u0670]+",
"gu"),Hr="̃",Br={ł:"l",ø:"o",đ:"d",ħ:"h",ŧ:"t",ı:"i",ß:"ss",ς:"σ"},Ma=new RegExp(`[${Object.
keys(Br).join("")}]`,"gu"),Oa=/['’`´\u200c\u200d]/gu,Wr=/[\p{L}\p{N}][\p{L}\p{N}\p{Mn}\p{Mc}]*/gu,
Aa=new RegExp(`(?=([${le}]{2}))[^]|((?![${le}])[\\p{L}\\p{N}](?:(?![${le}])[\\p{L}\\p{N}\\p{Mn}\\p{Mc}])\
*|(?<![${le}])[${le}](?![${le}]))`,"gu");function Q(t){return jr.test(t)?(t.length>2e3?[...t].slice(
0,2e3).join(""):t).normalize("NFKD").toLowerCase().replace(Ma,n=>Br[n]).replace(va,(n,o,r)=>r[o-1]===
"n"&&n.includes(Hr)?Hr:"").normalize("NFC"):t.toLowerCase()}var Na=/[a-z0-9]+/g;function Zt(t){let e=Q(
t).replace(Oa,"");return e.match(jr.test(e)?Wr:Na)||[]}function pn(t){let e=Q(t);return mn.test(e)?[
...e.matchAll(Aa)].map(([,n,o])=>n||o).filter(Boolean):e.match(Wr)||[]}function co(t){let e=Zt(t);return mn.
test(t)?e.map(n=>pn(n).join(" ")).join(" · "):e.join(" ")}function Fe(t){return mn.test(t)}function ao(t){
return $a.test(t)||mn.test(t)&&[...t].length===1}var lo=1e3;function He(t,e,n=Q){return{order:t,textOf:e,fold:n,blocks:[]}}function uo(t){return Q(t).
match(/"[^"]+"|[^\s"]+/g)||[]}function gn(t){return Math.ceil(t.order.length/lo)}function wn(t,e){return t.
blocks[e]||=Ea(t,e*lo),t.blocks[e]}function Ea(t,e){let n=[],o=[0];for(let r of t.order.slice(e,e+lo)){
let s=t.fold(t.textOf(r)).replaceAll(`
`," ");n.push(s),o.push(o[o.length-1]+s.length+1)}return{first:e,text:n.join(`
`)+`
`,starts:o}}function*Ur(t){for(let e of t)for(let n=0;n<gn(e);n+=1)yield wn(e,n)}function*fo(t,e,n){
let o=uo(e).map(s=>s.replaceAll('"',""));o.sort((s,i)=>i.length-s.length);let r={rows:[],total:0};for(let s=0;o.
length&&s<gn(t);s+=1)_a(t.order,wn(t,s),o,n,r),yield r;return r}function _a(t,{first:e,text:n,starts:o},r,s,i){
let c=0,a=n.indexOf(r[0]);for(;a>=0;){for(;o[c+1]<=a;)c+=1;let l=o[c+1],u=r.length>1?n.slice(o[c],l):
"";(r.length===1||r.every(d=>u.includes(d)))&&(i.total+=1,i.rows.length<s&&i.rows.push(t[e+c])),a=n.
indexOf(r[0],l)}}function zr(t,e,n){let o=fo(t,e,n);for(;;){let{done:r,value:s}=o.next();if(r)return s}}var pt=class extends Error{},ho="outlet topic subject author language medium since until on".split("\
 "),qr=["since","until","on"],Ia={outlet:'"New York Post"',topic:"surveillance",subject:"ferry",author:"\
smith",language:"en",medium:"video",since:"2021-03",until:"2021-03-04",on:"2021"},Ca=/(-?)(?:([A-Za-z]+):(?!\/\/)(?=\S))?(?:"([^"]*)"|([^\s"]+))/g,
La=/^-?([A-Za-z]+):$/,Ra=/[\p{L}\p{N}]\*+[\p{L}\p{N}]/u,Da=/^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/,
Gr="OR stands between two terms, as in beta OR release",Pa=3;function Fa(t){let e=t.replace(/[“”„]/g,
'"');if(e.split('"').length%2===0)throw new pt('a quotation mark is not closed: a phrase is written \
"between two"');let n=[],o=!1;for(let r of e.matchAll(Ca)){if(r[0]==="OR"){if(o||!n.length)throw new pt(
Gr);o=!0;continue}let s=Ha(r);s&&(o?n[n.length-1].push(s):n.push([s]),o=!1)}if(o)throw new pt(Gr);return n}
function Ha([t,e,n,o,r]){let s=!!e,i=o!==void 0,c=i?o:r;return n!==void 0?{field:Xr(n,c),value:c.trim(),
excluded:s}:!i&&(ja(t,r),t==="AND")||!Zt(c).length?null:{field:i?"phrase":"words",value:c,excluded:s}}
function Xr(t,e){let n=t.toLowerCase();if(!ho.includes(n))throw new pt(`there is no field "${t}:"; f\
ields are ${ho.join(", ")}; to look for the words write "${t}:${e}" in quotes`);if(!e.trim())throw new pt(
`${n}: needs a value, as in ${n}:${Ia[n]}`);return qr.includes(n)&&Zr(n,e.trim()),n}function ja(t,e){
let n=La.exec(t);if(n&&ho.includes(n[1].toLowerCase())&&Xr(n[1],""),t==="NOT")throw new pt("to leave\
 out what has a word write -word, not NOT");if(Ra.test(e))throw new pt(`"${e}": a * stands at the en\
d of a word, as in elect*`)}function Vr(t){return/(?:^|\s)(?:-\S|OR\s|-?[A-Za-z]+:)|\*/.test(t)}function*mo(t,e,n,o){
let r=Fa(n).map(i=>i.map(c=>Ua(t,c))),s={rows:[],total:0};for(let i=0;r.length&&i<gn(e);i+=1)Ba(e,i,
r,o,s),yield s;return s}function Yr(t,e,n){let o=mo(t,e,n,1/0);for(;;){let{done:r,value:s}=o.next();
if(r)return s}}function Ba(t,e,n,o,r){let s=wn(t,e),i=s.starts.length-1,c=new Uint8Array(i).fill(1);
for(let a of n){let l=new Uint8Array(i);for(let u of a){let{needles:d,mask:h}=u,m=d?Wa(s,d,i):Uint8Array.
from({length:i},(p,g)=>h[t.order[s.first+g]]);for(let p=0;p<i;p+=1)l[p]|=u.excluded?1-m[p]:m[p]}for(let u=0;u<
i;u+=1)c[u]&=l[u]}for(let a=0;a<i;a+=1)c[a]&&(r.total+=1,r.rows.length<o&&r.rows.push(t.order[s.first+
a]))}function Wa({text:t,starts:e},n,o){let r=new Uint8Array(o).fill(1);for(let s of n){let i=new Uint8Array(
o);for(let c of s){let a=0;for(let l=t.indexOf(c);l>=0;l=t.indexOf(c,e[a+1])){for(;e[a+1]<=l;)a+=1;i[a]=
1}}for(let c=0;c<o;c+=1)r[c]&=i[c]}return r}function Ua(t,{field:e,value:n,excluded:o}){return e==="\
words"||e==="phrase"?{needles:za(e,n),mask:new Uint8Array,excluded:o}:{needles:null,mask:Ka(t,e,n),excluded:o}}
function za(t,e){let n=Zt(e);if(t==="phrase"&&!(n.length===1&&Fe(n[0])))return[Ga(n).map(r=>` ${r} `)];
let o=t==="words"&&e.endsWith("*");return n.map((r,s)=>ao(r)?[r]:Fe(r)?[` ${pn(r).join(" ")} `]:[[...r].
length>Pa||o&&s===n.length-1?` ${r}`:` ${r} `])}function Ga(t){let e=t.map(n=>pn(n).join(" "));return t.
some(Fe)?[e.join(" · ")]:[e.join(" "),e.join(" · ")]}function Ka(t,e,n){let o=t.articles,r=i=>Uint8Array.
from({length:t.size},(c,a)=>i(a)?1:0);if(qr.includes(e)){let[i,c]=Zr(e,n);return r(a=>{let l=o.time[a];
return l===null?!1:(e==="until"||l>=i)&&(e==="since"||l<c)})}if(e==="outlet"){let i=new Set(Xa(t,n));
return r(c=>i.has(o.outlet[c])||i.has(o.carrier[c]))}if(e==="topic"){let i=Kr(t.topics,e,n,Ya);return r(
c=>o.topics[c].includes(i))}if(e==="subject"){let i=Kr(t.subjects,e,n,null);return r(c=>o.subjects[c].
includes(i))}let s=n.toLowerCase();return r(e==="medium"?i=>t.media[o.medium[i]]===s:e==="language"?
i=>`${o.stated_language[i].toLowerCase()}-`.startsWith(`${s}-`):i=>o.author[i].some(c=>qa(n,c)))}function qa(t,e){
let[n,o]=[Zt(t).join(" "),Zt(e).join(" ")];return Fe(n)||ao(n)?o.includes(n):!!n&&` ${o} `.includes(
` ${n} `)}function Zr(t,e){let[n,o,r]=(Da.exec(e)||[]).slice(1).map(c=>Number(c||0)),s=n?Date.UTC(n,
(o||1)-1,r||1):0;if(!n||n===9999||!new Date(s).toISOString().startsWith(e))throw new pt(`${t} "${e}"\
 is not a date: want e.g. 2021, 2021-03, 2021-03-04`);let i=r?s+864e5:Date.UTC(o?n:n+1,o);return[s/1e3,
i/1e3]}function Xa(t,e){let n=Q(e),o=t.groups.find(s=>Q(s.name)===Va(n)),r=Jr(t.outlets,e,Qr);return o&&
!r.length?o.outlets:[ts(r,"outlet",e)]}function Va(t){return t.startsWith("group:")?t.slice(6):t}function Kr(t,e,n,o){
return ts(Jr(t,n,o),e,n)}function Jr(t,e,n){let o=Q(e),r=a=>t.flatMap((l,u)=>a(l)?[u]:[]),s=a=>!!a&&
Q(a)===o,i=r(a=>{let l=n===Qr?[a.domain]:a.names;return[a.id,a.name,...l].some(s)});if(i.length||!n)
return i;let c=n(e);return r(a=>[a.name,...a.names].some(l=>n(l)===c))}function Qr(t){let e=Zt(t.trim().
replace(/\.(?:com|net|org|co\.uk)$/i,""));return(e.length>1&&e[0]==="the"?e.slice(1):e).join("")}function Ya(t){
return Zt(t).join("")}function ts(t,e,n){if(t.length===1)return t[0];throw new pt(t.length?`"${n}" m\
ay be several: use the id of one`:`no ${e} "${n}"`)}function es(t,e){return` ${co(t)} | ${co(e)} `}var we="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),[je,Wt,Ut]=[60,3600,86400],Za={week:7*
Ut,day:Ut,hour:Wt};function Be(t){return String(t).padStart(2,"0")}function zt(t){let e=new Date(t*1e3);
return`${e.getUTCDate()} ${we[e.getUTCMonth()]} ${e.getUTCFullYear()}`}function We(t){let e=new Date(
t*1e3);return`${Be(e.getUTCHours())}:${Be(e.getUTCMinutes())}`}function ft(t,e){if(t===null)return"u\
ndated";if(!po(t,e))return`${zt(t)}, time not given`;let n=e==="second"?":"+Be(new Date(t*1e3).getUTCSeconds()):
"";return`${zt(t)}, ${We(t)}${n} UTC`}function nt(t,e){if(t===null||e===null)return"undated";let[n,o]=[
zt(t),zt(e)];if(n===o)return n;let[r,s]=[n.split(" "),o.split(" ")];return`${r[2]!==s[2]?n:r[1]!==s[1]?
`${r[0]} ${r[1]}`:r[0]} – ${o}`}function ue(t,e){let n=zt(t);return e==="year"?n.slice(-4):e==="mo\
nth"?n.replace(/^\d+ /,""):e==="week"?`week of ${n}`:e==="day"?n:`${n}, ${We(t)} UTC`}function po(t,e){
return t!==null&&(e==="minute"||e==="second")}function yt(t){let e=Math.abs(t);if(e<je)return"at the\
 same time";let[n,o]=e<1.5*Wt?["minute",je]:e<2*Ut?["hour",Wt]:["day",Ut];return`${$(Math.round(e/Number(
o)),String(n))} ${t>0?"later":"earlier"}`}function Gt(t){if(t<je)return"+0 min";let[e,n]=[Math.floor(
t/Ut),Math.floor(t%Ut/Wt)],o=Math.floor(t%Wt/je),[r,s]=e?[`${e} d`,n&&`${n} h`]:[n&&`${n} h`,o&&`${o}\
 min`];return"+"+[r,s].filter(Boolean).join(" ")}function ns(t){return t<1.5*Wt?`+${Math.round(t/je)}\
 min`:t<2*Ut?`+${Math.round(t/Wt)} h`:`+${Math.round(t/Ut)} d`}function Ue(t,e,n,o=!0){let r=Ja((n-e)/
Ut),s=r==="hour"&&!o?"day":r,i=[];for(let c=Qa(e,s);c<=n;c=yn(c,s))i.push({from:c,to:yn(c,s),count:0});
for(let c of t){let a=i.find(l=>c<l.to);a&&c>=a.from&&(a.count+=1)}return{unit:s,bins:i}}function Ja(t){
return t>3650?"year":t>240?"month":t>45?"week":t>3?"day":"hour"}function Qa(t,e){let n=new Date(t*1e3),
[o,r,s]=[n.getUTCFullYear(),n.getUTCMonth(),n.getUTCDate()];if(e==="year")return Date.UTC(o,0)/1e3;if(e===
"month")return Date.UTC(o,r)/1e3;let i=(n.getUTCDay()+6)%7;return e==="week"?Date.UTC(o,r,s-i)/1e3:e===
"day"?Date.UTC(o,r,s)/1e3:Math.floor(t/Wt)*Wt}function yn(t,e,n=1){let o=new Date(t*1e3);return e===
"year"?Date.UTC(o.getUTCFullYear()+n,0)/1e3:e==="month"?Date.UTC(o.getUTCFullYear(),o.getUTCMonth()+
n)/1e3:t+n*Za[e]}var ye=1.959963984540054;function lt(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return[
...e].sort((n,o)=>o[1]-n[1]||(n[0]<o[0]?-1:1))}function ze(t,e){if(!e)return[0,1];let n=ye**2,o=(t+n/
2)/(e+n),r=ye*Math.sqrt(t*(e-t)/e+n/4)/(e+n);return[t?Math.max(0,o-r):0,t===e?1:Math.min(1,o+r)]}function Ht(t,e){
let[n,o]=ze(t,e);return{k:t,n:e,share:e?t/e:0,low:n,high:o}}function bn(t){if(!t.length)return null;
let e=[...t].sort((o,r)=>o-r),n=Math.floor(e.length/2);return e.length%2?e[n]:(e[n-1]+e[n])/2}function go(t,e,n,o,r,s){
if(r>=s)return 0;let i=500*r/s,c=Math.log((t+i)/(e+500-t-i)),a=Math.log((n+i)/(o+500-n-i));return(c-
a)/Math.sqrt(1/(t+i)+1/(n+i))}function os(t){if(t===1)return Math.tan(Math.PI*.475);if(t>60)return tl(
t);let[e,n]=[ye,5];for(let o=0;o<60;o+=1){let r=(e+n)/2;el(r,t)<.95?e=r:n=r}return e}function tl(t){
let e=ye;return[(e**3+e)/4,(5*e**5+16*e**3+3*e)/96,(3*e**7+19*e**5+17*e**3-15*e)/384,(79*e**9+776*e**
7+1482*e**5-1920*e**3-945*e)/92160].reduce((o,r,s)=>o+r/t**(s+1),e)}function el(t,e){let n=Math.atan(
t/Math.sqrt(e)),o=Math.cos(n)**2,[r,s]=[1,1];for(let i=2;i<e;i+=2)r*=o*(i-1)/i,s+=r;return Math.sin(
n)*s}var nl=[-48,-24,-12,-6,-1,0,1,6,12,24,48],ol={none:0,day:0,minute:1,second:2};function wo(t){return new Uint8Array(
t.size).fill(1)}function gt(t,e){let n=t.articles.outlet[e];return n>=0&&!t.outlets[n].platform}function yo(t,e){
let n=t.outlets.map(()=>0),{flags:o,outlet:r}=t.articles;for(let s=0;s<t.size;s+=1)e[s]&&o[s]&Et&&gt(
t,s)&&(n[r[s]]+=1);return n}function Jt(t,e,n){return e.outlets.flatMap(o=>t.outlets[o].platform?[]:
t.byOutlet[o]).filter(o=>n[o]&&t.articles.flags[o]&Et).sort((o,r)=>o-r)}function fe(t,e,n=[]){let{outlet:o,
story:r}=t.articles,s=new Map(n.flatMap(({outlets:c})=>c.map(a=>[a,c[0]]))),i=new Set;return e.filter(
c=>{if(r[c]<0||!gt(t,c))return!0;let a=`${s.get(o[c])??o[c]} ${r[c]}`;return!i.has(a)&&i.add(a)})}function is(t,e){
let n=yo(t,e),o=new Map,r=0;for(let c=0;c<t.size;c+=1){if(!e[c]||!(t.articles.flags[c]&Et))continue;
let a=gt(t,c)?t.articles.outlet[c]:-1,l=a<0?`article ${c}`:`${a} ${Se(t,c)}`,u=o.get(l)||{ref:a,size:0};
u.size+=1,o.set(l,u),r+=1}let s=n.map(()=>0),i=0;for(let{ref:c,size:a}of o.values())c>=0&&(s[c]+=a**
2),i+=a**2;return n.map((c,a)=>{let l=r?c/r:0,u=(1-2*l)*s[a]+l**2*i,d={n:r,share:l,clusters:o.size,squares:i,
residual:u},h=bo(d),[m,p]=r?ze(c/r*h,h):[0,1];return{...Ht(c,r),low:m,high:p}})}function bo({n:t,share:e,
clusters:n,squares:o,residual:r}){let s=t**2/Math.max(o,1),c=r/t**2*(n/(n-1))*(t-1)/(e*(1-e));if(!Number.
isFinite(c)||c<=0)return s;let a=os(Math.max(2*(n-1),1)),l=(ye/a)**(2*(1-s/t));return Math.max(Math.
min(t/c,t)*l,s)}function be(t,e,n){let o=e.map(c=>{let a=Jt(t,c,n),l=fe(t,a,[c]),u=l.flatMap(d=>t.articles.
topics[d]);return{n:l.length,by:new Map(lt(u))}}),s=[...new Set(o.flatMap(({by:c})=>[...c.keys()]))].
map(c=>({topic:c,cells:o.map(({n:a,by:l})=>Ht(l.get(c)||0,a))})),i=({cells:c})=>c.reduce((a,{share:l})=>a+
l,0);return s.sort((c,a)=>i(a)-i(c)||c.topic-a.topic)}function Se(t,e){return t.articles.story[e]>=0?
t.articles.story[e]:-1-e}function Ge(t,e,n){return cs(t,e,n,o=>t.articles.flags[o]&ms)}function rs(t,e,n){
return cs(t,e,n,r=>t.articles.flags[r]&Et&&z(t,r))}function cs(t,e,n,o){let r=new Map;for(let s of e.
outlets)if(!t.outlets[s].platform)for(let i of t.byOutlet[s]){let c=Se(t,i);!o(i)||!n.has(c)||(!r.has(
c)||rl(t,i,r.get(c)))&&r.set(c,i)}return r}function as(t,e){let n=new Set;for(let o=0;o<t.size;o+=1)
e[o]&&t.articles.held[o]&&n.add(Se(t,o));return n}function rl(t,e,n){let{time:o,precision:r}=t.articles,
[s,i]=[o[e],o[n]];if(s===null||i===null)return s!==null;if(s!==i)return s<i;let c=[e,n].map(a=>ol[r[a]]);
return(c[0]-c[1]||e-n)<0}function Sn(t,e,n,o){let r=as(t,o),s=Ge(t,e,r),i=Ge(t,n,r),c=[...s.keys()].
filter(h=>i.has(h)),a=[],l=rs(t,n,r);for(let[h,m]of rs(t,e,r)){if(!Tn(t,m))continue;let p=l.has(h)?sl(
t,m,Number(l.get(h))):null;p!==null&&a.push({key:h,hours:p})}let u=[...s.keys()].filter(h=>!i.has(h)),
d=[...i.keys()].filter(h=>!s.has(h));return{shared:c,onlyA:u,onlyB:d,lags:a,a:s,b:i}}function sl(t,e,n){
if(!z(t,e)||!z(t,n))return null;let{time:o,precision:r}=t.articles,[s,i]=[Number(o[e]),Number(o[n])];
return(r[e]==="minute"||r[n]==="minute")&&Math.floor(s/60)===Math.floor(i/60)?0:(i-s)/3600}function ls(t){
let e=[-1/0,...nl,1/0],n=e.slice(1).map((r,s)=>({from:e[s],to:r,keys:[]}));n.splice(n.findIndex(({from:r})=>r===
0),0,{from:0,to:0,keys:[]});let o=({from:r,to:s},i)=>i===0?r===0&&s===0:i>0?i>r&&i<=s:i>=r&&i<s;for(let{
key:r,hours:s}of t)n.find(i=>o(i,s))?.keys.push(r);return n}function So(t){if(!t.coverage){let e=as(
t,wo(t));t.coverage=t.outlets.map((n,o)=>Ge(t,{outlets:[o]},e))}return t.coverage}function us(t,e){let n=So(
t),o=n[e];return n.map((s,i)=>{let c=[...o.keys()].filter(u=>s.has(u)).length,a=o.size+s.size-c,l=Math.
min(o.size,s.size)<5;return{ref:i,shared:c,either:a,jaccard:c/a,isFew:l}}).filter(s=>s.ref!==e&&s.shared).
sort((s,i)=>Number(s.isFew)-Number(i.isFew)||i.jaccard-s.jaccard||i.shared-s.shared||s.ref-i.ref)}function fs(t,e){
let n=kn(t),[o,r]=[n.by[e],n.n[e]];return n.topics.flatMap((i,c)=>{let a=o.get(c)||0,l=n.total-r,u=[
(a+.5)/(r+1),(i-a+.5)/(l+1)],d=Math.log2(u[0])-Math.log2(u[1]),h=l?(i-a)/l:0;return a?[{topic:c,...Ht(
a,r),restShare:h,focus:d}]:[]}).sort((i,c)=>c.focus-i.focus||c.k-i.k||i.topic-c.topic)}function kn(t){
return t.topicCounts||=il(t),t.topicCounts}function il(t){let e={by:t.outlets.map(()=>new Map),n:t.outlets.
map(()=>0),topics:t.topics.map(()=>0),total:0},{flags:n,outlet:o,topics:r}=t.articles,s=Array.from({
length:t.size},(i,c)=>c).filter(i=>n[i]&Et);for(let i of fe(t,s)){e.total+=1;for(let a of r[i])e.topics[a]+=
1;if(!gt(t,i))continue;e.n[o[i]]+=1;let c=e.by[o[i]];for(let a of r[i])c.set(a,(c.get(a)||0)+1)}return e}
function ot(t,e){return new Set(e.filter(n=>gt(t,n)).map(n=>t.articles.outlet[n]))}function ds(t,e){
let{outlet:n,carrier:o}=t.articles;return t.stories.map(({articles:r},s)=>({story:s,articles:r,reach:ot(
t,r).size})).filter(({reach:r})=>r>1).filter(({articles:r})=>!r.some(s=>n[s]===e||o[s]===e)).map(({story:r,
reach:s})=>({story:r,reach:s})).sort((r,s)=>s.reach-r.reach||r.story-s.story)}var cl=2,ss=7*86400,[al,
ll]=[.25,.2];function Ke(t,e){let{outlet:n,carrier:o}=t.articles,r=new Set(t.stories[e].articles.flatMap(
u=>[n[u],o[u]])),s=kn(t).n,i=s.flatMap((u,d)=>u>=5&&!r.has(d)?[d]:[]),c=ul(t,e),a=hs(t,e),l=u=>a(u)&&
t.articles.subjects[u].some(d=>c.has(d));return ko(t,e,i).filter(u=>!t.byOutlet[u].some(l)).map(u=>({
ref:u,number:s[u]})).sort((u,d)=>d.number-u.number||u.ref-d.ref)}function ko(t,e,n){let o=hs(t,e);return n.
filter(r=>t.byOutlet[r].filter(o).length>=cl)}function hs(t,e){let{time:n}=t.articles,[o,r]=Qt(t,t.stories[e].
articles);return o===null||r===null?()=>!1:s=>n[s]!==null&&Number(n[s])>=o-ss&&Number(n[s])<=r+ss}function ul(t,e){
let{articles:n}=t.stories[e],o=ll*t.size,r=lt(n.flatMap(s=>t.articles.subjects[s]));return new Set(r.
filter(([s,i])=>i>=al*n.length&&t.bySubject[s].length<=o).map(([s])=>s))}var fl=600,xn=2e4,To="\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff",
dl=new RegExp(`[${To}]+|(?:(?![${To}])[\\p{L}\\p{N}\\p{M}])+`,"gu"),hl=new RegExp(`[${To}]`,"u");function ps(...t){
let e=t.map(o=>ml(o,fl)).join(" ").toLowerCase().normalize("NFC").replace(/['’`´]/gu,""),n=new Set;
for(let o of e.match(dl)||[]){let r=hl.test(o)?[...o]:[o];r.length===1&&[...o].length>1&&n.add(o);for(let s=1;s<
r.length;s+=1)n.add(r[s-1]+r[s])}return n}function ml(t,e){return t.length>e?[...t].slice(0,e).join(
""):t}function xo(t){return t.vocabulary||=wl(t),t.vocabulary}function pl(t,e){let{lists:n,of:o}=t.repeated,
[,r,s]=o.get(e)||gs,i=ps(t.articles.title[e],t.articles.excerpt[e]);return n[r]?.forEach(c=>i.delete(
c)),n[s]?.forEach(c=>i.add(c)),[...i]}function gl(t,e){let{lists:n,of:o}=t.repeated,[r]=o.get(e)||gs,
s=ps(t.articles.title[e]);return n[r]?.forEach(i=>s.delete(i)),[...s]}var gs=[-1,-1,-1];function wl(t){
let e=new Map,n=t.articles.title.map((s,i)=>pl(t,i).map(c=>(e.has(c)||e.set(c,e.size),e.get(c)))),o=[
...e.keys()],r=new Map(t.languages.map(s=>[s,ws(t,o,s)]));return{words:o,places:e,of:n,informative:r}}
var yl=/^[\u3041-\u309f]{2}$|^(?=..$).*[的了是在和与及就也都而着被把吗呢吧與們们]/u;
function ws(t,e,n){let{"*":o,[n]:r}=t.uninformative,s=new Set([...o,...r||[]]);return e.map(i=>!s.has(
i)&&!/^\p{N}+$/u.test(i)&&!yl.test(i))}function ys(t,e){let{places:n,of:o}=xo(t),r=n.get(e);return r===
void 0?[]:o.flatMap((s,i)=>s.includes(r)?[i]:[])}function bl(t,e){let{words:n,of:o,informative:r}=xo(
t),s=new Float64Array(n.length),i=0;for(let c of e){let a=r.get(t.languages[t.articles.language[c]])||
[];for(let l of o[c])a[l]&&(s[l]+=1,i+=1)}return{by:s,total:i,n:e.length}}function $n(t,e,n,o){let r=t.
articles.flags.flatMap((m,p)=>m&Et&&o[p]?[p]:[]),s=[e,n].map(m=>fe(t,Jt(t,m,o),[m])),i=fe(t,r,[e,n]),
{language:c}=t.articles,l=[...new Set(i.map(m=>c[m]))].map(m=>{let[p,g,w]=[...s,i].map(M=>M.filter(k=>c[k]===
m));return Sl(t,p,g,w)}),u=({n:m})=>Math.min(...m);l.sort((m,p)=>u(p)-u(m));let d=new Set,h=l.flatMap(
m=>m.rows).filter(({word:m})=>!d.has(m)&&d.add(m));return{...bs(h),n:l[0]?.n||[0,0]}}function Sl(t,e,n,o){
let[r,s,i]=[e,n,o].map(l=>bl(t,l)),c=Math.min(r.n,s.n)>=5&&Math.min(r.total,s.total)>0;return{rows:xo(
t).words.flatMap((l,u)=>{let[d,h]=[r.by[u],s.by[u]];if(!c||d+h<5)return[];let m=go(d,r.total,h,s.total,
i.by[u],i.total);return[{word:l,k:d,other:h,z:m}]}),n:[r.n,s.n]}}function bs(t){let e=({z:r})=>Number(
Math.abs(r).toPrecision(9)),n=[...t].sort((r,s)=>e(s)-e(r)||(r.word<s.word?-1:1)),o=n.map(r=>({...r,
k:r.other,other:r.k}));return{a:n.filter(({z:r})=>r>0),b:o.filter(({z:r})=>r<0)}}function vn(t,{shared:e,
a:n,b:o}){if(e.length<5)return null;let[r,s]=[n,o].map(d=>{let h=e.flatMap(p=>gl(t,Number(d.get(p)))),
m=ws(t,h,"");return new Map(lt(h.filter((p,g)=>m[g])))}),i=d=>[...d.values()].reduce((h,m)=>h+m,0),[
c,a]=[i(r),i(s)];if(!c||!a)return null;let u=[...new Set([...r.keys(),...s.keys()])].flatMap(d=>{let[
h,m]=[r.get(d)||0,s.get(d)||0];return h+m<5?[]:[{word:d,k:h,other:m,z:go(h,c,m,a,h+m,c+a)}]});return bs(
u)}var kl=["second","minute","day","none"],Et=1,ms=2,Ss=4,hn=8,Fr=16;function ks(t){let e=t.articles.title.
length,n=Array.from({length:e},()=>[]),o={...t.articles,precision:t.articles.precision.map(u=>kl[u]),
id:[],excerpt:Array(e).fill(""),urls:n,files:n,titles:n,author:n,stated_language:Array(e).fill(""),bond:[],
subjects:t.articles.subjects||n,credits:Array.from({length:e},()=>[])};for(let[u,d,h]of t.credits||[])
o.credits[u].push({outlet:d,reason:h});let r=t.subjects||[],{lists:s,of:i}=t.repeated||{lists:[],of:[]},
c={lists:s,of:new Map(i.map(([u,...d])=>[u,d]))},a=null,l={...t,...Tl(t),articles:o,subjects:r,repeated:c,
size:e,initials:[],byOutlet:t.outlets.map(()=>[]),byCarrier:t.outlets.map(()=>[]),byTopic:t.topics.map(
()=>[]),bySubject:r.map(()=>[]),byCredit:t.outlets.map(()=>[]),linksOf:n,byId:new Map,complete:!1,get facets(){
return a||=Pr(l),a}};return xl(l),$l(l),vl(l),l.withWords=xs(l),l}function Tl({firsts:t,lags:e,cocoverage:n}){
return{firsts:t.map(([o,r,s,i])=>({outlet:o,expected:r,decided:s,q:i})),lags:e.map(([o,r,s,i,c,a,l])=>({
outlet:o,other:r,n:s,hours:i,low:c,high:a,q:l})),cocoverage:n.map(([o,r,s,i,c])=>({outlet:o,other:r,
shared:s,expected:i,q:c}))}}function xl(t){let{outlet:e,carrier:n,topics:o,subjects:r,credits:s}=t.articles;
for(let i=0;i<t.size;i+=1){e[i]>=0&&t.byOutlet[e[i]].push(i),n[i]>=0&&t.byCarrier[n[i]].push(i);for(let c of o[i])
t.byTopic[c].push(i);for(let c of r[i])t.bySubject[c].push(i);for(let c of s[i])t.byCredit[c.outlet].
push(i)}}function $l(t){t.outlets.forEach(({id:e},n)=>t.byId.set(e,{kind:"outlet",ref:n})),t.topics.
forEach(({id:e},n)=>t.byId.set(e,{kind:"topic",ref:n})),t.subjects.forEach(({id:e},n)=>t.byId.set(e,
{kind:"subject",ref:n})),t.stories.forEach(({id:e},n)=>t.byId.set(e,{kind:"story",ref:n}))}function vl(t){
for(let e of t.nodes){if(e.kind!=="outlet")continue;let n=t.outlets[e.ref].platform,o=t.byOutlet[e.ref].
some(r=>t.articles.held[r]);(n||!o)&&(e.group=n?"carrier":"linked")}}function Ts(t,e){Object.assign(
t.articles,e.articles),t.articles.id.forEach((o,r)=>t.byId.set(o,{kind:"article",ref:r}));let n=Array.
from({length:t.size},()=>[]);for(let[o,r,s,i,c]of e.links){let a=e.reasons[i];n[o].push({other:r,kind:s,
reason:a,weight:c,forward:!0}),n[r].push({other:o,kind:s,reason:a,weight:c,forward:!1})}t.linksOf=n,
t.indexes=null,t.vocabulary=null,t.withWords=xs(t),t.complete=!0}function ke(t){let{articles:e,outlets:n,
topics:o,subjects:r,stories:s}=t,i=(a,l)=>{let u=a.map((d,h)=>l(h));return a.map((d,h)=>h).sort((d,h)=>u[h]-
u[d]||d-h)},c=(a,l)=>{let u=i(a,d=>l[d].length);return He(u,d=>[a[d].name,...a[d].names].join(" "))};
return t.indexes||={outlet:He(i(n,a=>t.byOutlet[a].length),a=>[n[a].name,...n[a].names,n[a].domain].
join(" ")),topic:c(o,t.byTopic),subject:c(r,t.bySubject),story:He(i(s,a=>s[a].articles.length),a=>s[a].
name),article:He(i(e.time,a=>e.time[a]??-1/0),a=>es(e.title[a],e.excerpt[a]),a=>a)},t.indexes}var de="\
word=";function xs(t){let e=new Map;return n=>{if(!e.has(n)){let o=n.startsWith(de)?ys(t,n.slice(de.
length)):Ml(t,n);e.set(n,o.sort((r,s)=>r-s))}return e.get(n)}}function Ml(t,e){try{return Yr(t,ke(t).
article,e).rows}catch(n){if(n instanceof pt)return[];throw n}}function $s(t,{kind:e,ref:n}){return e===
"outlet"?t.outlets[n]:e==="subject"?t.subjects[n]:e==="topic"?t.topics[n]:t.stories[n]}function Te(t,e){
return e.kind==="article"?t.articles.id[e.ref]:$s(t,e).id}function Y(t,e){let{title:n,urls:o}=t.articles;
return e.kind==="article"?n[e.ref]||o[e.ref][0]||"(no title)":$s(t,e).name||"(no name)"}function Kt(t,{
kind:e,ref:n}){return e==="story"?t.stories[n].articles:e==="outlet"?t.byOutlet[n]:e==="subject"?t.bySubject[n]:
e==="topic"?t.byTopic[n]:[n]}function rt(t,e){let n=t.articles.outlet[e];return n<0?"outlet unknown":
t.outlets[n].name}function Qt(t,e){let n=e.map(o=>t.articles.time[o]).filter(o=>o!==null);return n.length?
[n[0],n[n.length-1]]:[null,null]}var Ol=43200;function Mn(t,e){return Number(t.articles.time[e])+(z(
t,e)?0:Ol)}function z(t,e){return po(t.articles.time[e],t.articles.precision[e])}function Tn(t,e){let n=t.
articles.story[e];return n<0?!t.judges_firsts:t.stories[n].first_known}var $o=[["hour",1],["hour",3],["hour",6],["hour",12],["day",1],["day",2],["day",7],["month",1],["mon\
th",3],["month",6],["year",1],["year",2],["year",5],["year",10],["year",50]],vs={hour:3600,day:86400,
month:2629800,year:31557600},Al=200;function On(t,e){let n=t.find(([,c])=>e<=c)||t[t.length-1],[o,r,
s,i]=n;return s+(e-o)/Math.max(r-o,1)*(i-s)}function xe(t,e,n){return t.flatMap(o=>Nl(o,e,n))}function Nl([
t,e,n,o],r,s){let i=(o-n)/Math.max(e-t,1),c=([h,m])=>vs[h]*m*i*r>=s,[a,l]=$o.find(c)||$o[$o.length-1],
u=[],d=El(t,a,l);for(;d<=e&&u.length<Al;)d>=t&&u.push({x:n+(d-t)*i,time:d,..._l(d,a)}),d=yn(d,a,l);return u}
function El(t,e,n){let o=new Date(t*1e3),[r,s]=[o.getUTCFullYear(),o.getUTCMonth()];if(e==="year")return Date.
UTC(Math.floor(r/n)*n,0)/1e3;if(e==="month")return Date.UTC(r,Math.floor(s/n)*n)/1e3;let i=vs[e]*n;return Math.
floor(t/i)*i}function _l(t,e){let n=new Date(t*1e3),[o,r]=[n.getUTCFullYear(),n.getUTCMonth()],[s,i]=[
n.getUTCDate(),n.getUTCHours()];return e==="year"||e==="month"&&r===0?{label:String(o),strong:!0}:e===
"month"?{label:we[r],strong:!1}:e==="day"||i===0?{label:`${s} ${we[r]}`,strong:e==="hour"||s===1}:{label:`${Be(
i)}:00`,strong:!1}}function Ms(t,e,n){let[o,r]=[t[0].from,t[t.length-1].to],s=t.map(({from:i})=>i);return xe(
[[o,r,0,e,0]],1,n).filter(({x:i})=>i<=e-n/2).map(({time:i,label:c})=>{let a=vo(s,i),l=(i-t[a].from)/
(t[a].to-t[a].from);return{part:(a+l)/t.length,label:c}})}function vo(t,e){let[n,o]=[0,t.length-1];for(;n<
o;){let r=n+o+1>>1;t[r]<=e?n=r:o=r-1}return n}var Il=58;function qe(t,e){let n=Ms(t,e,Il).map(({part:o,label:r})=>{let s=f("span",{class:"tick"},r);
return s.style.left=`${o*100}%`,s});return f("div",{class:"time-axis","aria-hidden":"true"},n)}function Xe(t){
return f("span",{class:"peak","aria-hidden":"true"},x(t))}function Ve(t,e,n,o,r){return t.flatMap(({
from:s},i)=>{if(!e[i])return[];let c=`${ue(s,n)}: ${$(e[i],"article")}`,a={x:i*o,y:0,width:o,height:r,
class:"bin-title"};return[at("rect",a,at("title",{},c))]})}var[Mo,Cl]=[340,64],Ll=34,Rl=480;function $e(t,e){let{held:n,time:o}=t.articles,r=e.filter(p=>n[p]&&
o[p]!==null),{from:s,to:i}=t.counts;if(r.length<2||s===null||i===null||s===i)return null;let c=r.map(
p=>Number(o[p])),{unit:a,bins:l}=Ue(c,s,i,Os(t,r)),u=l.reduce((p,g)=>g.count>p.count?g:p),d=`${x(u.count)}\
 in ${ue(u.from,a)}`,h=[Mo,Cl],m=`Articles by ${a}: at most ${d}.`;return f("figure",{class:"volume"},
f("div",{class:"chart"},Xe(u.count),As({bins:l,unit:a,peak:u.count,size:h,label:m,className:"bar-vol\
ume"})),qe(l,Mo),f("figcaption",{},`Articles by ${a}, over the time of the whole corpus. Most: ${d}.`))}
function Os(t,e){return e.every(n=>z(t,n))}function As({bins:t,unit:e,peak:n,size:[o,r],label:s,className:i}){
let c=o/t.length,a=t.map(({count:d},h)=>{if(!d)return null;let m=Math.max(1.5,d/n*(r-1)),p={x:h*c,y:r-
m,width:c*.85,height:m};return at("rect",{...p,class:i})}),l=t.map(({count:d})=>d),u=`0 0 ${o} ${r}`;
return at("svg",{viewBox:u,role:"img","aria-label":s,preserveAspectRatio:"none"},at("path",{d:`M0 ${r-
.5}H${o}`,class:"base-line"}),a,Ve(t,l,e,c,r))}function Ns(t,e){let n=({articles:g})=>g.filter(w=>t.
articles.time[w]!==null),o=e.flatMap(n),r=o.map(g=>Number(t.articles.time[g]));if(r.length<2)return null;
let[s,i]=[Math.min(...r),Math.max(...r)],c=Os(t,o),a=e.map(g=>{let w=n(g).map(M=>Number(t.articles.time[M]));
return{...g,...Ue(w,s,i,c)}}),{unit:l}=a[0],u=Math.max(1,...a.flatMap(({bins:g})=>g.map(({count:w})=>w))),
d=[Mo,Ll],h=a.map(({name:g,className:w,bins:M})=>{let k=M.reduce((K,{count:C})=>K+C,0),B=`${g}: ${$(
k,"dated article")} by ${l}`,F={bins:M,unit:l,peak:u,size:d,label:B,className:`bar-multiple ${w}`};return f(
"li",{},f("span",{class:"name",dir:"auto"},g),f("div",{class:"chart"},Xe(u),As(F)))}),{bins:m}=a[0],
p=`Articles by ${l}; the line at the top of each chart is ${x(u)}.`;return[f("ul",{class:"multiples"},
h),f("div",{class:"multiples-axis"},qe(m,Rl)),f("p",{class:"aside"},p)]}function ve(t){let e=f("span",
{class:"bar-line","aria-hidden":"true"});return e.style.width=`${t*100}%`,e}function An(t,e,n=8){let o=Math.
max(1,...t.map(([,s])=>s)),r=t.map(([s,i])=>f("li",{class:"bar-row"},e(s),f("span",{class:"number"},
x(i)),ve(i/o)));return tt(r,n,"bars")}function Ye(t){let e=t.map(([n,o,r])=>f("li",{class:"bar-row"},
n,f("span",{class:"number"},r),ve(Math.max(.005,o))));return f("ul",{class:"bars"},e)}function tt(t,e,n){
let o=f("ul",{class:n},t.slice(0,e));if(t.length<=e)return o;let r=_({class:"more"},()=>{o.append(...t.
slice(e)),r.remove()},`Show ${x(t.length-e)} more`);return[o,r]}function Me(t,e,n,o){let r=0,s=c=>{for(let a of e.
slice(r,r+c)){for(let l of o(a,r))l&&t.append(l);r+=1}i.textContent=`Show more (${$(e.length-r,"row")}\
 left)`,i.hidden=r>=e.length},i=_({class:"more"},()=>s(n*4));return s(n),i}function Nn(t,e,n){if(e.outlets.length!==1||n.outlets.length!==1)return;let o=[e.outlets[0],n.outlets[0]];
return t.cocoverage.find(({outlet:r,other:s})=>o.includes(r)&&o.includes(s))}function Es(t,e,n){return e.
outlets.length!==1||n.outlets.length!==1?void 0:Oo(t,e.outlets[0]).find(({other:r})=>r===n.outlets[0])}
function Oo(t,e){return t.lags.filter(({outlet:n,other:o})=>n===e||o===e).map(({outlet:n,other:o,n:r,
hours:s,low:i,high:c,q:a})=>n===e?{other:o,n:r,hours:s,low:i,high:c,q:a}:{other:n,n:r,hours:-s,low:-c,
high:-i,q:a}).sort((n,o)=>o.n-n.n||n.other-o.other)}function Ze({q:t}){return t<=.05}function En({shared:t,
expected:e,q:n}){return n>.05?"no clear difference from chance":t>e?"more than by chance":"fewer tha\
n by chance"}function _s(t,e,n,o){if(!o.length)return null;let r=ls(o),s=Math.max(...r.map(({keys:i})=>i.length));
return f("div",{},f("h4",{},`How much later ${n.name} came`),f("p",{},Pl(e,n,o)," ",Fl(t.model,e,n,o)),
f("ol",{class:"lags"},r.map(i=>Dl(t,n,i,s))),f("p",{class:"lag-ends","aria-hidden":"true"},f("span",
{},`← ${n.name} earlier`),f("span",{},`${n.name} later →`)))}function Dl(t,e,n,o){let{model:r}=t,
s=n.keys.filter(d=>d>=0).map(d=>r.stories[d].id),i=n.keys.length,c=`${e.name} ${Hl(n)}: ${$(i,"story",
"stories")}`,a=n.from<0?"side-1":n.to>0?"side-0":"tied",l=f("span",{class:`lag-bar ${a}`});l.style.height=
`${i/o*100}%`;let u=_({disabled:!s.length,"aria-label":c,title:c},()=>t.narrow({only:{story:s}}),f("\
span",{class:"number"},i||""),f("span",{class:"lag-track"},l));return f("li",{},u,f("span",{class:"l\
ag-name","aria-hidden":"true"},Is(n)))}function Pl(t,e,n){let o=n.filter(({hours:a})=>a>0).length,r=n.
filter(({hours:a})=>a<0).length,s=n.length-o-r,i=$(n.length,"story","stories"),c=s?`, ${x(s)} tied`:
"";return`Of ${i} where both state a time of day, ${t.name} was first on ${x(o)}, ${e.name} on ${x(r)}${c}\
.`}function Fl(t,e,n,o){if(o.length<5)return"Too few to say more.";let r=Number(bn(o.map(l=>l.hours))),
s=`The median: ${n.name} came ${Ao(r)}.`,i=Es(t,e,n);if(!i)return s;let c=`${Ao(i.low)} to ${Ao(i.high)}`,
a=`${ae(i.q)} after correction for all pairs`;return`${s} Over the whole corpus: 95 % interval ${c};\
 ${a}.`}function Ao(t){return yt(t*3600)}function Is({from:t,to:e}){if(t===0&&e===0)return"tie";let n=Math.
min(Math.abs(t),Math.abs(e)),o=Math.max(Math.abs(t),Math.abs(e));return Number.isFinite(o)?`${n}–${o}\
 h`:`>${n} h`}function Hl(t){if(t.from===0&&t.to===0)return"at the same time";let e=Is(t).replace(" \
h"," hours").replace(">","more than ");return`${t.from<0?"earlier":"later"} by ${e}`}var[jl,Bl]=[360,129600];function _n(t,e,n){let o=Wl(t,e),r=Ul(t,o,e.length,n),s=r.map(u=>[...u.values()].
reduce((d,h)=>d+h,0)),i=zl(t,o,n),c=t.articles.time,a=new Map;for(let{earlier:u,later:d}of i)a.set(d,
Math.min(a.get(d)??1/0,Number(c[u])));let l=(u,d)=>{let h=i.filter(({earlier:p,later:g})=>o(p)===u&&
o(g)===d),m=h.filter(({earlier:p,later:g})=>c[p]===a.get(g));return{...Cs(t,new Set(h.map(({earlier:p})=>p)),
r[u]),preceded:Cs(t,new Set(h.map(({later:p})=>p)),r[d]),first:new Set(m.map(({earlier:p})=>p)).size,
pairs:h,few:Math.min(s[u],s[d])<5}};return e.map((u,d)=>e.map((h,m)=>d===m?null:l(d,m)))}function Wl(t,e){
let n=new Map;return e.forEach(({outlets:o},r)=>o.forEach(s=>n.set(s,r))),o=>{if(!gt(t,o))return null;
let r=t.articles.outlet[o];return n.get(r)??-1-r}}function No(t,e,n){return!!(n[e]&&t.articles.flags[e]&
Et&&Tn(t,e))&&z(t,e)}function Ul(t,e,n,o){let r=Array.from({length:n},()=>new Map);for(let s=0;s<t.size;s+=
1){let i=e(s);if(i===null||i<0||!No(t,s,o))continue;let c=Se(t,s);r[i].set(c,(r[i].get(c)||0)+1)}return r}
function Cs(t,e,n){let o=new Map;for(let h of e){let m=Se(t,h);o.set(m,(o.get(m)||0)+1)}let r=[...n.
values()].reduce((h,m)=>h+m,0),s=r?e.size/r:0,i=[...n].map(([h,m])=>({size:m,part:o.get(h)||0})),c=i.
reduce((h,{size:m})=>h+m**2,0),a=i.reduce((h,{size:m,part:p})=>h+(p-s*m)**2,0),l=bo({n:r,share:s,clusters:n.
size,squares:c,residual:a}),[u,d]=r?ze(s*l,l):[0,1];return{...Ht(e.size,r),low:u,high:d}}function zl(t,e,n){
let{time:o}=t.articles,r=({earlier:s,later:i})=>{let c=Number(o[i])-Number(o[s]);return c>jl&&c<=Bl};
return t.linksOf.flatMap((s,i)=>{if(!No(t,i,n)||e(i)===null)return[];let c=a=>e(a)!==null&&e(a)!==e(
i);return s.filter(({kind:a,forward:l})=>l&&a==="similar").filter(({other:a})=>No(t,a,n)&&c(a)).map(
({other:a})=>Number(o[i])<Number(o[a])?{earlier:i,later:a}:{earlier:a,later:i}).filter(r)})}var Kl=12;function G(t,e,n){let o=n||Y(t.model,e);return _({class:"thing",dir:"auto"},()=>t.choose(e),
o)}function te(t,e,n,...o){let{only:r,not:s}=t.state(),i=u=>(u[e]||[]).includes(n),c=(u,d)=>_({class:"\
action"},d,u),a=i(r)?"Show everything again":"Show only this",l=i(s)?"Include it again":"Leave it ou\
t";return f("div",{class:"buttons"},c(a,()=>t.filter("only",e,n)),e!=="story"&&c(l,()=>t.filter("not",
e,n)),o.map(([u,d])=>c(u,d)))}function ut(t,e){let n=f("h2",{dir:"auto",tabindex:"-1"},e);return[f("\
p",{class:"kicker"},t),n]}function I(t,...e){return e.flat(3).some(Boolean)?f("section",{},f("h3",{},
t),e):null}function Dt(t){let e=r=>r==null||r.length===0,n=t.filter(([,r])=>!e(r));if(!n.length)return null;
let o=n.map(([r,s])=>[f("dt",{},r),f("dd",{},s)]);return f("dl",{class:"facts"},o)}function bt(t,e="\
, "){return t.flatMap((n,o)=>o?[o===t.length-1?e:", ",n]:[n])}function In(t,e,n,o){let s={class:`chi\
p word ${o!==null&&o<=.05?"sure":""}`,dir:"auto",title:n,"aria-label":`${e}: ${n}`};return _(s,()=>t(
[de+e]),e)}function he(t,e,n){if(!e.length)return null;let{time:o,precision:r,held:s}=t.articles,i=[
...e].reverse().map(c=>{let a=ft(o[c],r[c])+(s[c]?"":" · not in this corpus"),l=f("span",{class:"wo\
rds"},a);return f("li",{class:s[c]?null:"not-held"},n({kind:"article",ref:c}),l)});return tt(i,Kl,"t\
ext-list")}function qt(t,e,n){return e.length?An(e.map(([o,r])=>[{kind:t,ref:o},r]),n):null}function Cn(t,e,n,o){
let{outlet:r,story:s,held:i}=t.articles,c=e.filter(a=>i[a]);return{held:c,outlets:lt(c.filter(a=>gt(
t,a)).map(a=>r[a])),others:lt(e.flatMap(a=>n[a]).filter(a=>a!==o)),stories:lt(e.map(a=>s[a]).filter(
a=>a>=0))}}var Je="group:";function Eo(t,e){if(e.startsWith(Je)){let o=t.groups.find(({name:r})=>Je+r===e);return o?
{key:e,name:o.name,outlets:o.outlets}:null}let n=t.byId.get(e);return!n||n.kind!=="outlet"?null:{key:e,
name:Y(t,n),outlets:[n.ref]}}function Ln(t){return t.slice(1).map(e=>[t[0],e])}function ql(t){return"\
ABCDEF"[t]}function Oe(t){return f("span",{class:`key side-${t}`},ql(t))}function Ae(t,e={}){return{
only:{...t.key.startsWith(Je)?{group:[t.name]}:{outlet:[t.key]},...e}}}var Xl=34;function _t(t,e,n,o){let r=f("table",{class:e},f("thead",{},f("tr",{},n)),Array.isArray(o)?
f("tbody",{},o):o);return f("div",{class:"scrolling",tabindex:"0",role:"region","aria-label":t},r)}function _o(t,e,n,o){
let r=n.map(i=>{let c={kind:e,ref:i},a=Ot(Y(t.model,c),Xl),l=f("div",{},G(t,c,a));return f("th",{scope:"\
col",class:"turned"},l)}),s=[vt("Outlet"),vt("Own articles","figure"),...r];return _t(`Outlets by ${e}`,
"matrix",s,o)}function vt(t,e){return f("th",{scope:"col",class:e||null},t)}function Ne(t,e,n){return f(
"td",{class:"filled"},_({"aria-label":n,title:n},e,t))}var Rs=8,Vl=24,Ee=null;function Ds(t,e,n){let{model:o}=t;if(!o.complete)return null;let r="Who is fo\
llowed by whom",s=_n(o,e,t.selection().mask),i=e.map(({name:u},d)=>{let h=["followed by ",Oe(d),f("s\
pan",{class:"unseen"},u)];return f("th",{scope:"col",class:"figure",title:u},h)}),c=e.map((u,d)=>{let h=e.
map((m,p)=>Zl(s[d][p],u,m,n));return f("tr",{},f("th",{scope:"row"},Oe(d),u.name),h)}),a=[vt("Articl\
es of"),...i];return f("section",{class:"follows"},f("h3",{},r),f("p",{},Yl(s,e)),_t(r,"figures-tabl\
e",a,c),Jl(t,e,s),f("p",{class:"aside"},"Of a row’s own articles that state a time of day, those tha\
t a similar article of the column followed after 6 minutes to 36 hours; in brackets the 95 % interva\
l. It does not show that one copies the other: both may follow a third (Welbers and van Atteveldt: R\
Newsflow)."))}function Yl(t,e){let n=t.flatMap((h,m)=>h.flatMap((p,g)=>p&&!p.few?[{cell:p,a:m,b:g}]:
[]));if(!n.length)return"Too few articles with a time of day to say who follows whom.";let o=(h,m)=>h.
cell.share>m.cell.share,{cell:r,a:s,b:i}=n.reduce((h,m)=>o(m,h)?m:h);if(!r.k)return"None is followed\
 by a similar article of another within 36 hours.";let[c,a]=[e[s].name,e[i].name],l=`${it(r.share)} ${Nt(
r)}`,{k:u,n:d}=r.preceded;return`Most followed: ${c} by ${a}, ${r.k} of ${$(r.n,"article")}, ${l}. O\
f the ${d} articles of ${a}, ${u} came after one of ${c}; for ${r.first} of them it was the first th\
at they resemble.`}function Zl(t,e,n,o){if(!t)return f("td",{class:"figure"},"–");let r=t.few?"too\
 few":`${it(t.share)} ${Nt(t)}`,s=`${t.k} of ${t.n}`,i=f("small",{},` ${r}`);if(!t.k)return f("td",{
class:"figure"},s,i);let c=Ee!==null&&Ee[0]===e.key&&Ee[1]===n.key,a=()=>{Ee=c?null:[e.key,n.key],o()},
l={"data-focus":`follows ${e.key} ${n.key}`,"aria-expanded":String(c),"aria-label":`${e.name} follow\
ed by ${n.name}: ${s} articles, ${r}: list them`};return f("td",{class:"filled"},_(l,a,s,i))}function Jl(t,e,n){
if(!Ee)return null;let[o,r]=Ee.map(l=>e.findIndex(u=>u.key===l)),s=n[o]?.[r];if(!s)return null;let{time:i}=t.
model.articles,a=[...s.pairs].sort((l,u)=>i[u.earlier]-i[l.earlier]||l.later-u.later).map(({earlier:l,
later:u})=>{let d=yt(i[u]-i[l]),h=G(t,{kind:"article",ref:u});return f("li",{},G(t,{kind:"article",ref:l}),
f("span",{class:"words"},`${rt(t.model,u)}, ${d}: `,h))});return f("div",{class:"followed"},f("h4",{},
`${e[o].name}, followed by ${e[r].name}`),tt(a,Rs,"text-list"))}function Ps(t,e){let{model:n}=t,o=n.
cocoverage_tests;if(!o)return null;let r="Who covers the same stories",s=n.cocoverage.filter(Ze).length,
i=Math.max(Rs,Math.min(s,Vl)),c=n.cocoverage.slice(0,i).map(d=>Ql(t,e,d)),a=[vt("Outlets"),vt("Stori\
es shared","figure"),vt("By chance","figure"),vt("So they share"),f("td",{})],l=s?`${$(s,"pair")} of\
 ${x(o)} tested ${s===1?"shares":"share"} more or fewer stories than chance would give.`:`Of ${$(o,"\
pair")} tested, none shares more or fewer stories than chance would give; these are furthest from it\
.`;return f("section",{class:"cocoverage"},f("h3",{},r),f("p",{},l),_t(r,"figures-table",a,c),f("p",
{class:"aside"},"Of the whole corpus. By chance: what two outlets of these sizes would share of stor\
ies of these sizes (Neal 2014; Saracco et al. 2015). P-values are corrected for all pairs; outlets w\
ith fewer than five stories are not tested."))}function Ql(t,e,n){let o=[n.outlet,n.other],r=o.map(h=>t.
model.outlets[h].id),s=o.map(h=>t.model.outlets[h].name),i=o.map(h=>G(t,{kind:"outlet",ref:h})),c=e.
map(({key:h})=>h),a=c.length===2&&r.every(h=>c.includes(h)),l={class:"chip","aria-label":`Compare ${s[0]}\
 and ${s[1]}`},u=_(l,()=>t.change({side:r}),"Compare"),d=Ze(n)?f("small",{},` ${Pe(n.q)}`):null;return f(
"tr",{},f("th",{scope:"row"},i[0]," and ",i[1]),f("td",{class:"figure"},x(n.shared)),f("td",{class:"\
figure"},At(n.expected)),f("td",{class:"verdict"},En(n),d),f("td",{},a?"":u))}var tu=12,Fs=6,Hs="These are counts: any of the differences may be chance; “topicgraph compare” test\
s them.";function js(t,e,n,o){if(!o.shared.length)return null;let r=vn(t.model,o);return f("div",{class:"\
framing"},f("h4",{},"The same stories in their words"),r&&eu(t,e,n,r,o.shared.length),nu(t,e,n,o))}function eu(t,e,n,o,r){
let s=`Words in the headlines of the ${x(r)} stories that both report, those that differ most first.`,
i=({k:l,other:u})=>`${l} of ${r} headlines, the other ${u}`,c=[Rn(t,e,o.a,i,`${e.name} uses more oft\
en`),Rn(t,n,o.b,i,`${n.name} uses more often`)],a=`Words in at least five of these headlines. ${Hs}`;
return[f("p",{},s),f("div",{class:"columns"},c),f("p",{class:"aside"},a)]}function Rn(t,e,n,o,r){let s=c=>t.
narrow(Ae(e,{words:c})),i=n.slice(0,tu).map(c=>f("li",{},In(s,c.word,o(c),null)));return f("div",{},
f("p",{class:"words"},r),i.length?f("ul",{class:"word-list"},i):f("p",{class:"empty"},"None."))}function nu(t,e,n,o){
let r=Io(t.model,o.shared),s=h=>{let m=[o.a,o.b].map(p=>{let g={kind:"article",ref:Number(p.get(h))};
return f("td",{},G(t,g))});return f("tr",{},m)},i=f("tbody",{},r.slice(0,Fs).map(s)),c=r.slice(Fs),l=_(
{class:"more"},()=>{i.append(...c.map(s)),l.remove()},`Show ${x(c.length)} more`),u=[vt(e.name),vt(n.
name)],d=`Headlines of ${e.name} and ${n.name}`;return[_t(d,"headline-pairs",u,i),c.length>0&&l]}function Bs(t,e,n){
let{model:o}=t;if(!o.complete)return null;let r=f("h4",{},"Distinctive words, in titles and excerpts"),
s=h=>f("div",{},r,f("p",{class:"aside"},h));if(o.size>xn)return s("This corpus is too large to compa\
re words on the page: run “topicgraph compare” instead.");let i=$n(o,e,n,t.selection().mask);if(!i.
a.length&&!i.b.length)return s("Too few articles to compare their words.");let[c,a]=i.n,l=(h,m)=>({k:p,
other:g})=>`${p} of ${h} articles, the other ${g} of ${m}`,u=[Rn(t,e,i.a,l(c,a),e.name),Rn(t,n,i.b,l(
a,c),n.name)],d=`The first article of each on each story counts; the most distinctive words come fir\
st (Monroe, Colaresi and Quinn 2008). ${Hs}`;return f("div",{class:"pair-words"},r,f("div",{class:"c\
olumns"},u),f("p",{class:"aside"},d))}function Ws(t,e){let n=Gs(t,e),o=()=>n?t.apply({open:[]}):zs(t,e),r={class:"finding",dir:"auto","ari\
a-pressed":String(n)};return f("li",{},_(r,o,e.text),f("details",{class:"how"},f("summary",{},"How w\
e know"),f("p",{dir:"auto"},e.how)))}function Us(t){let{findings:e}=t.model,n=e.findIndex(s=>Gs(t,s));
if(n<0)return null;let o=(s,i,c)=>{let a=e[n+s];return _({...{class:"tool","aria-label":i,title:i,disabled:!a},
"data-focus":i},()=>zs(t,a),c)},r=`What stands out, ${x(n+1)} of ${x(e.length)}:`;return f("div",{class:"\
finding-steps"},e.length>1&&o(-1,"Finding before","‹"),e.length>1&&o(1,"Next finding","›"),f("p",
{},`${r} `,f("span",{dir:"auto"},e[n].text)))}function zs(t,{only:e,at:n}){let o=t.model.mode==="sto\
ries"&&n!==null&&(e.story||[]).includes(n);t.apply({only:e,at:n,...o?{open:[String(n)]}:{}})}function Gs(t,{
only:e}){let{only:n}=t.state();return Object.keys(e).length>0&&JSON.stringify(n)===JSON.stringify(e)}function Dn(t){return t.carried??=t.articles.held.reduce((e,n)=>e+n,0),{here:t.carried,all:t.counts.
articles}}function Pn(t){if(!t.left_out)return null;let{here:e,all:n}=Dn(t);return[`This page contai\
ns ${x(e)} of the ${$(n,"article")}; a browser cannot handle the other ${x(n-e)}. Stories are includ\
ed as a whole: first those that most outlets have, then the newest.`,"The picture, the lists, the se\
arch, the filters and all counts on the page are of these articles. The figures at the top, what sta\
nds out, who was first and who republishes are those of the whole corpus.",'To find any other articl\
e, run “topicgraph find WORDS”. To see a part in full, run in Python: tg.write_html(graph.filter(sin\
ce="2021-03"), "part.html").']}function dt(t){if(!t.left_out)return null;let{here:e,all:n}=Dn(t),[o,
r]=[x(e),x(n)],s=`Of the ${o} articles on this page; the corpus has ${r}.`;return f("p",{class:"asid\
e cover"},s)}var Ks=5,Co={first:"Of the stories that an outlet shares with others and whose first report is known\
, how often it was first in this corpus; a tie counts a part.",republished:"How many of the articles\
 found at an outlet another outlet wrote.",missing:"Choose an outlet here, in the list of outlets or\
 in the picture: its panel lists the big stories missing here. A missing story only means that it is\
 not in this corpus; the outlet may still have covered it."};function qs(t,e){let{model:n}=e,o=Pn(n),
r=e.selection().filtered?"In the whole corpus, not the selection. ":"",s=r||null,i=n.findings.map(a=>Ws(
e,a)),c=f("div",{class:"overview"},o&&f("section",{class:"cover"},f("h2",{},"Not all of it is on thi\
s page"),o.map(a=>f("p",{},a))),Fn("What stands out",s,ou(n,i)),e.state().view!=="stories"&&Fn("Bigg\
est stories",null,ru(e)),Fn("Who was first",`${r}${Co.first}`,su(e)),Fn("Who republishes",`${r}${Co.
republished}`,[iu(e),cu(e)]),au(e));t.replaceChildren(c)}function ou(t,e){return e.length?f("ul",{class:"\
findings"},e):t.counts.articles?f("p",{class:"empty"},"Nothing stands out in this corpus beyond what\
 chance gives."):null}function Fn(t,e,n){return[n].flat().some(Boolean)?f("section",{},f("h2",{},t),
e&&f("p",{class:"aside"},e),n):null}function ru(t){let e=Xt(t.model,"stories","size",t.selection()).
slice(0,Ks);if(e.length){let r=e.map(s=>Lo(t,s,0));return f("ol",{class:"rows brief"},r)}let o=t.selection().
filtered?"None in this selection.":Qe("stories");return f("p",{class:"empty"},o)}function su(t){let e=Hn(
t,({first:n,shared:o})=>o>=5&&n>0,(n,o)=>o.first-n.first||o.first/o.shared-n.first/n.shared);return e.
length?Ye(e.map(({link:n,outlet:{first:o,shared:r}})=>[n,o/r,`${At(o)} of ${$(r,"story","stories")}`])):
null}function iu(t){let e=({pieces:r})=>r<5,n=({republished:r,pieces:s})=>r/s,o=Hn(t,r=>r.republished>
0&&!e(r),(r,s)=>n(s)-n(r)||s.republished-r.republished);if(!o.length){if(!t.model.counts.articles)return null;
let s=t.model.outlets.some(({republished:i})=>i>0)?`No outlet with ${5} or more articles republishes\
.`:"Every article here was written by the outlet it was found at.";return f("p",{class:"empty"},s)}return Ye(
o.map(({link:r,outlet:s})=>{let{republished:i,pieces:c}=s;return[r,n(s),`${x(i)} of ${$(c,"article")}`]}))}
function cu(t){let n=Hn(t,({republished:o})=>o>0,(o,r)=>r.republished-o.republished,!0).flatMap(({link:o,
outlet:{republished:r,pieces:s}},i)=>{let c=` ${x(r)} of ${$(s,"article")}`;return[i?", ":"",o,c]});
return n.length?f("p",{class:"aside"},"Platforms carry what others wrote: ",n,"."):null}function au(t){
let{stories:e,counts:n}=t.model;if(!e.length||n.outlets<2)return null;let r=Hn(t,({held:c})=>c>=5,(c,a)=>a.
held-c.held).map(({link:c})=>f("li",{},c)),s=r.length>0&&f("ul",{class:"missing"},r),i=f("p",{class:"\
aside"},Co.missing);return f("section",{},f("h2",{},"What is missing from an outlet"),i,s)}function Hn(t,e,n,o=!1){
return t.model.outlets.map((r,s)=>({outlet:r,ref:s})).filter(({outlet:r})=>!!r.platform===o&&e(r)).sort(
(r,s)=>n(r.outlet,s.outlet)||r.ref-s.ref).slice(0,Ks).map(({outlet:r,ref:s})=>({outlet:r,link:G(t,{kind:"\
outlet",ref:s})}))}var lu=60,uu={stories:"story",articles:"article",outlets:"outlet",topics:"topic"},fu={stories:[["siz\
e","most outlets first"],["new","newest first"],["old","oldest first"],["name","A to Z"]],articles:[
["new","newest first"],["old","oldest first"],["name","A to Z"]],outlets:[["size","most articles fir\
st"],["name","A to Z"]],topics:[["size","most articles first"],["name","A to Z"]]},du={stories:"No s\
tories: a story needs two articles on one event, listed as related in a file or similar in words and\
 time.",articles:"No articles.",outlets:"No outlets: no article says where it was published.",topics:"\
No topics: no article names one."},Ro={stories:"size",articles:"new",outlets:"size",topics:"size"},hu={
size:(t,e)=>e.size-t.size||e.articles.length-t.articles.length,new:(t,e)=>Xs(e.from,t.from,-1/0),old:(t,e)=>Xs(
t.from,e.from,1/0),name:(t,e)=>Q(t.name)<Q(e.name)?-1:1};function Xs(t,e,n){return(t??n)===(e??n)?0:
(t??n)-(e??n)}function Xt(t,e,n,o){let r=uu[e],s={stories:t.stories.length,articles:t.size,outlets:t.
outlets.length,topics:t.topics.length},i=u=>r!=="article"||t.articles.held[u]||o.stubs,c=Array.from(
{length:s[e]},(u,d)=>d).filter(i).map(u=>Do(t,{kind:r,ref:u},o)).filter(({articles:u})=>u.length),a=u=>e===
"outlets"?jn(t,u):0,l=hu[n];return c.sort((u,d)=>a(u)-a(d)||l(u,d)||u.thing.ref-d.thing.ref)}function jn(t,{
thing:e,held:n}){return t.outlets[e.ref].platform?1:n?0:2}function Do(t,e,n){let o=n?.filtered?n.mask:
null;if(e.kind==="article")return mu(t,e,!o||o[e.ref]>0);let r=Kt(t,e),s=o?r.filter(h=>o[h]):r,[i,c]=Qt(
t,s),a=s.filter(h=>t.articles.held[h]),l=a.length,u=ot(t,a).size,d=e.kind==="story"?u:l;return{thing:e,
name:Y(t,e),articles:s,size:d,held:l,outlets:u,from:i,to:c}}function mu(t,e,n){let o=e.ref,r=t.articles.
time[o];return{thing:e,name:Y(t,e),articles:n?[o]:[],size:1,held:t.articles.held[o],outlets:1,from:r,
to:r}}function tn(t,e){let{kind:n,ref:o}=e.thing;if(n==="article"){let{time:i,precision:c}=t.articles;
return`${rt(t,o)} · ${ft(i[o],c[o])}`}let r=e.articles.length-e.held,s=e.held||n==="story"?[$(e.held,
"article")]:[];return r&&s.push(`${x(r)} linked, not in this corpus`),n!=="outlet"&&s.push($(e.outlets,
"outlet")),n==="story"&&s.push(nt(e.from,e.to)),s.join(" · ")}function Ys(t,e,{mask:n,stubs:o}){let r=s=>n[s]&&
(t.articles.held[s]||o);return e==="articles"?n.reduce((s,i,c)=>s+(r(c)?1:0),0):e==="stories"?t.stories.
filter(({articles:s})=>s.some(i=>n[i])).length:e==="topics"?t.byTopic.filter(s=>s.some(r)).length:t.
byOutlet.filter((s,i)=>!t.outlets[i].platform&&s.some(r)).length}function Zs(t,e,n){let{tab:o}=n.state();
if(e.parentElement.hidden=o==="overview",o==="overview"){qs(t,n);return}let r=fu[o].map(([s,i])=>f("\
option",{value:s,selected:s===Ro[o]},i));e.replaceChildren(...r),e.onchange=()=>{Ro[o]=e.value,Vs(t,
n,o)},Vs(t,n,o)}function Vs(t,e,n){let{model:o}=e,[r,s]=[Ro[n],e.selection()],i=Xt(o,n,r,s),c=f("ol",
{class:"rows"}),a=Math.max(1,i[0]?.size||0),l=Me(c,i,lu,(h,m)=>[n==="outlets"?pu(o,i,m):null,Lo(e,h,
r==="size"?h.size/a:0)]),d=!i.length&&s.filtered?"Nothing in this selection.":Qe(n);t.replaceChildren(
dt(o)||"",i.length?c:f("p",{class:"empty"},d),l)}function pu(t,e,n){let o=jn(t,e[n]);if(!o||n&&jn(t,
e[n-1])===o)return null;let r=e.filter(i=>jn(t,i)===o).length;return f("li",{class:"rows-head"},`${o===
1?"Platforms, which carry what outlets write":"Only linked, no article in this corpus"} (${x(r)})`)}
function Qe(t){return du[t]}function Lo(t,e,n){let o={class:`row row-${e.thing.kind}`,"data-id":Te(t.
model,e.thing)},r=_(o,()=>t.choose(e.thing),f("span",{class:"row-name",dir:"auto"},e.name),f("span",
{class:"row-words",dir:"auto"},tn(t.model,e)),n>0&&ve(Math.max(.015,n)));return f("li",{},r)}var Js=3,Qs=2,gu=6,wu=8,yu=`Stories of ${Js} or more outlets that no outlet of the group has here, t\
hough two or more of its outlets have articles within a week of them. A story that is not in this co\
rpus may still have been covered.`;function Po(t,e){return t.groups.map(({name:n,outlets:o})=>({name:n,
members:o.filter(r=>e.has(r))})).filter(({members:n})=>n.length>=Qs).sort((n,o)=>o.members.length-n.
members.length||(n.name<o.name?-1:1))}function bu(t,e,n){let{outlet:o,carrier:r,held:s}=t.articles;return n.
flatMap(i=>{let{articles:c}=t.stories[i],a=new Set(c.flatMap(d=>[o[d],r[d]]));if(e.some(d=>a.has(d)))
return[];let l=ot(t,c.filter(d=>s[d])).size;if(l<Js)return[];let u=ko(t,i,e).length;return u>=Qs?[{story:i,
reach:l,active:u}]:[]}).sort((i,c)=>c.reach-i.reach||c.active-i.active||i.story-c.story)}function ti(t){
let{model:e}=t,n=Array.from({length:e.size},(i,c)=>c).filter(i=>e.articles.held[i]),o=Po(e,ot(e,n));
if(!o.length)return f("p",{class:"empty"},"No group has two outlets with articles in this corpus.");
let r=Xt(e,"stories","size",t.selection()).map(({thing:i})=>i.ref),s=o.map(i=>Su(t,i,r));return[f("p",
{class:"aside"},yu),...s]}function Su(t,{name:e,members:n},o){let r=bu(t.model,n,o),s=n.slice(0,wu).
map(u=>G(t,{kind:"outlet",ref:u})),i=n.length-s.length,c=r.map(({story:u,reach:d,active:h})=>{let m=`${$(
d,"other outlet")} · ${x(h)} of ${x(n.length)} have articles within a week`;return f("li",{"data-id":t.
model.stories[u].id},G(t,{kind:"story",ref:u}),f("span",{class:"words"},m))}),a=f("p",{class:"words"},
"None: at least one of them has each such story."),l=i>0&&` and ${$(i,"more","more")}`;return f("sec\
tion",{class:"group-gaps","data-group":e},f("h3",{dir:"auto"},e),f("p",{class:"words"},bt(s),l),c.length?
tt(c,gu,"text-list"):a)}var ku={figures:"Figures",topics:"By topic",stories:"By story",groups:"Missing by group"},Tu=20,ni={
topics:14,stories:18},_e="figures",me={key:"independent",down:!0},Bn=Tu,en=[{key:"name",name:"Outlet",
unit:"",title:"",value:t=>t.name},{key:"independent",name:"Own articles",unit:"copies and updates as\
ide",title:"Independent articles: copies and updates count as their original",value:t=>t.independent},
{key:"voice",name:"Share of voice",unit:"of all own articles",title:"Share of all independent articl\
es, with its 95 % interval",value:t=>t.voice.share},{key:"first",name:"First on",unit:"of its shared\
 stories",title:"Stories it was first on, of the shared ones whose first report is known; a tie coun\
ts a part. Counted in the whole corpus",value:t=>ei(t.first,t.shared)},{key:"alone",name:"Alone with",
unit:"stories",title:"Stories that no other outlet has in this corpus. Counted in the whole corpus",
value:t=>t.alone},{key:"republished",name:"Written by others",unit:"of the articles found there",title:"\
How many of the articles found at it another outlet wrote: copies and carried articles",value:t=>ei(
t.republished,t.pieces)}];function ei(t,e){return e?t/e+(e>=5?2:0):-1}function Fo(t,e){let n=h=>{Fo(
t,e),h&&Rt(t,"focus",h)?.focus()},r=Ho(e.model,e.selection().mask).filter(({pieces:h,independent:m})=>h||
m),s=()=>{Bn=1/0,n()},i=r.filter(({ref:h})=>e.model.outlets[h].platform).length,c=$(r.length-i,"outl\
et"),a=i?` and ${$(i,"platform")}`:"",l=`Show all ${c}${a}`,d=[f("div",{class:"sheet-head"},f("h2",{},
"Outlets"),f("div",{class:"switch",role:"group","aria-label":"What to show"},$u(e.model,n))),dt(e.model),
...[r.length?vu(e,r,n):xu()].flat(),_e!=="groups"&&r.length>Bn&&_({class:"more","data-focus":"more"},
s,l)];t.replaceChildren(...d.filter(h=>h instanceof Node))}function xu(){return f("p",{class:"empty"},
"No outlet has an article in this selection.")}function $u(t,e){return Object.entries(ku).filter(([o])=>o!==
"groups"||t.groups.length).map(([o,r])=>{let s=()=>{_e=o,e(o)};return _({"data-focus":o,"aria-presse\
d":String(o===_e)},s,r)})}function vu(t,e,n){if(_e==="figures")return Mu(t,e,n);if(_e==="groups")return ti(
t);let r=[...e].sort((s,i)=>i.independent-s.independent||s.ref-i.ref).slice(0,Bn);return _e==="topic\
s"?Nu(t,r):_u(t,r)}function Ho(t,e){let n=is(t,e),{held:o,outlet:r,carrier:s,flags:i}=t.articles,c=t.
outlets.map(({name:a,first:l,shared:u,alone:d},h)=>{let m=n[h],p={pieces:0,republished:0};return{ref:h,
name:a,first:l,shared:u,alone:d,voice:m,independent:m.k,...p}});for(let a=0;a<t.size;a+=1)!e[a]||!o[a]||
(r[a]>=0&&(c[r[a]].pieces+=1,i[a]&Ss&&(c[r[a]].republished+=1)),s[a]>=0&&s[a]!==r[a]&&(c[s[a]].pieces+=
1,i[a]&hn&&(c[s[a]].republished+=1)));return c}function Mu(t,e,n){let{value:o}=en.find(({key:l})=>l===
me.key)||en[0],r=(l,u)=>o(l)<o(u)?-1:o(l)>o(u)?1:0,s=me.down?-1:1,i=[...e].sort((l,u)=>s*r(l,u)||u.independent-
l.independent||l.ref-u.ref),c=en.map(l=>Ou(l,n)),a=i.slice(0,Bn).map(l=>Au(t,l));return _t("Figures \
of the outlets","figures-table",c,a)}function Ou({key:t,name:e,unit:n,title:o},r){let s=t===me.key,i=()=>{
me={key:t,down:s?!me.down:t!=="name"},r(`sort ${t}`)},c=me.down?"descending":"ascending",a=me.down?"\
 ↓":" ↑",l={scope:"col",class:t==="name"?null:"figure","aria-sort":s?c:null},u={title:o,"data-fo\
cus":`sort ${t}`},d=[e,s?a:"",oi(n)];return f("th",l,_(u,i,d))}function oi(t){return t?f("small",{class:"\
unit"},t):null}function ri(t){let{name:e,unit:n,title:o}=en.find(s=>s.key===t)||en[0];return f("th",
{scope:"col",class:n?"figure":null,title:o||null},e,oi(n))}function Au(t,e){let{id:n}=t.model.outlets[e.
ref],o=()=>t.narrow({only:{outlet:[n]}}),r=`${$(e.independent,"article")} of ${e.name}: select them`,
s=e.independent<5?"too few":Nt(e.voice),i=[it(e.voice.share),f("small",{},` ${s}`)];return f("tr",{},
f("th",{scope:"row"},G(t,{kind:"outlet",ref:e.ref})),Ne(x(e.independent),o,r),f("td",{class:"figure"},
e.independent?i:"–"),nn(e.shared>0,At(e.first),e.shared),f("td",{class:"figure"},e.alone?x(e.alone):
"–"),nn(e.republished>0,x(e.republished),e.pieces))}function nn(t,e,n,o=""){if(!t)return f("td",{class:"\
figure"},"–");let r=n<5?" too few":o,s=r?f("small",{},r):null;return f("td",{class:"figure"},`${e}\
 of ${x(n)}`,s)}function Nu(t,e){let{model:n}=t,{mask:o}=t.selection(),r={outlets:n.outlets.map((g,w)=>w)},
s=fe(n,Jt(n,r,o)),i=lt(s.flatMap(g=>n.articles.topics[g])).map(([g])=>g),c=i.slice(0,ni.topics);if(!c.
length)return f("p",{class:"empty"},"No article of this selection names a topic.");let a=e.map(({ref:g})=>({
outlets:[g]})),l=be(n,a,o),u=new Map(l.map(({topic:g,cells:w})=>[g,w])),d=e.map((g,w)=>{let M=c.map(
k=>{let B=u.get(k)?.[w]||Ht(0,g.independent);return Eu(t,g,k,B)});return si(t,g,M)}),h=i.length-c.length,
p=`Own articles of an outlet about a topic, one of each story; the darker, the larger their share of\
 all of these. A click selects the articles.${h?` ${$(h,"rarer topic")} are in the list of topics.`:
""}`;return[_o(t,"topic",c,d),f("p",{class:"aside"},p)]}function si(t,e,n){return f("tr",{},f("th",{
scope:"row"},G(t,{kind:"outlet",ref:e.ref})),f("td",{class:"figure"},x(e.independent)),n)}function Eu(t,e,n,o){
let{id:r,name:s}=t.model.topics[n],{k:i,n:c}=o;if(!i){let p=`${e.name}: none of ${c} on ${s} in this\
 corpus`;return f("td",{class:"nothing",title:p},"·")}let a=c<5?", too few":"",l=`${it(o.share)} ${Nt(
o)}`,u=`${e.name}, ${s}: ${i} of ${c} articles, one of each story, ${l}${a}`,d=[t.model.outlets[e.ref].
id],h=()=>t.narrow({only:{outlet:d,topic:[r]}}),m=Ne(String(i),h,u);return m.style.setProperty("--pa\
rt",`${Math.round(o.share*60)}%`),m}function _u(t,e){let{model:n}=t,o=Xt(n,"stories","size",t.selection()).
map(({thing:m})=>m.ref),r=m=>ot(n,n.stories[m].articles).size,s=o.sort((m,p)=>r(p)-r(m)||m-p),i=s.slice(
0,ni.stories);if(!i.length)return f("p",{class:"empty"},"There is no story in this selection.");let c=i.
map(m=>{let p=n.stories[m].articles.find(g=>z(n,g));return p===void 0?null:n.articles.time[p]}),a=new Set(
i),l=e.map(m=>{let p=Ge(n,{outlets:[m.ref]},a),g=i.map((w,M)=>Iu(t,m,w,p.get(w),c[M]));return si(t,m,
g)}),u=s.length-i.length,h=`The stories that most outlets have. “1st”: the outlet was first of those\
 in this corpus (“1st=”: in a tie). A time: how much later its first article came. A dot: not in thi\
s corpus. Copies do not count as an outlet’s own article.${u?` ${$(u,"more story","more stories")}\
 in the list.`:""}`;return[_o(t,"story",i,l),f("p",{class:"aside"},h)]}function Iu(t,e,n,o,r){let{model:s}=t,
{id:i,name:c,first:a}=s.stories[n];if(o===void 0){let M=`${e.name}: ${Ft(c)} is not in this corpus`;
return f("td",{class:"nothing",title:M},"·")}let l=a.includes(e.ref),d=z(s,o)&&r!==null?Number(s.articles.
time[o])-Number(r):null,[h,m]=Cu(l,a.length>1,d),p=[s.outlets[e.ref].id],w=Ne(h,()=>t.narrow({only:{
outlet:p,story:[i]}}),`${h}: ${e.name}, ${Ft(c)}: ${m}`);return w.style.setProperty("--part",l?"55%":
"14%"),w}function Cu(t,e,n){return t?e?["1st=","first, in a tie"]:["1st","first"]:n===null?["✓","h\
as it"]:[ns(n),yt(n)]}var Lu=["stories","network","time","outlets","compare","table"],Ru=["overview","stories","articles",
"outlets","topics"],jo=["problems","path","save","about","help"],Bo=["hide","open","side","path","wi\
thout"],Du=new Set(["view","tab","at","depth","cam","time",...Bo,...Yt.flatMap(t=>[`only.${t}`,`not.${t}`])]),
Wo=100,ii=2e3,Uo=4,Ie=6,ci=1e6,[Pu,Fu]=[.001,1e3],li={only:{},not:{},time:null};function ui(t,e){let n=new URLSearchParams(
t.replace(/^#/,"")),o=[],r=(u,d)=>o.push(`${u}=${d}`);for(let u of new Set(n.keys()))Du.has(u)||r(u,
n.get(u));let s=u=>{let d=[...new Set(n.getAll(u).filter(Boolean))],h=d.filter(m=>m.length<=ii).slice(
0,Wo);return h.length<d.length&&r(u,`(${d.length-h.length} values)`),h},i=(u,d,h)=>{let m=n.get(u);return m===
null||d.includes(m)?m??h:(r(u,m),h)},c=(u,d)=>{let h=n.get(u);if(h===null)return null;let m=h.split(
",").map(p=>p.trim()?Number(p):NaN);return m.every(Number.isFinite)&&d(m)?m:(r(u,h),null)},a=u=>{let d=Yt.
map(h=>[h,s(u+h)]);return Object.fromEntries(d.filter(([,h])=>h.length))};return{state:{view:i("view",
Lu,e.view),tab:i("tab",Ru,e.tab),at:n.get("at")?.slice(0,ii)||null,depth:c("depth",Hu)?.[0]??1,cam:c(
"cam",ju),time:c("time",u=>u.length===2&&u[0]<u[1]),only:a("only."),not:a("not."),...Object.fromEntries(
Bo.map(u=>[u,s(u)]))},ignored:o}}function Hu([t,...e]){return!e.length&&Number.isInteger(t)&&t>=1&&t<=
Uo}function ju(t){let[e,n,o]=t,r=Math.abs(e)<=ci&&Math.abs(n)<=ci;return t.length===3&&r&&o>=Pu&&o<=
Fu}function zo(t,e){let n=[],o=(h,m,p)=>m.filter(g=>p(g)||(n.push(`${h}=${g}`),!1)),r=(h,m)=>{let p=Object.
entries(m).map(([g,w])=>[g,o(h+g,w,M=>g==="words"||t.facets[g].has(M))]);return Object.fromEntries(p.
filter(([,g])=>g.length))},s=h=>t.byId.has(h)||!t.complete,i=h=>h.startsWith("group:")?t.groups.some(
({name:m})=>`group:${m}`===h):t.byId.get(h)?.kind==="outlet",{time:c}=e,{from:a,to:l}=t.counts,u=c&&
a!==null&&l!==null&&c[0]<=l&&c[1]>a;c&&!u&&n.push(`time=${c.join(",")}`);let d={...e,at:e.at&&o("at",
[e.at],h=>jo.includes(h)||s(h))[0],time:u?c:null,only:r("only.",e.only),not:r("not.",e.not),open:o("\
open",e.open,h=>t.byId.get(h)?.kind==="story"),side:o("side",e.side,i).slice(0,Ie),path:e.path.slice(
0,2).every(s)?e.path.slice(0,2):[]};return{state:{...d,at:d.at||null},ignored:n}}function fi(t,e){let n=new URLSearchParams;
t.view!==e.view&&n.set("view",t.view),t.tab!==e.tab&&n.set("tab",t.tab),t.at&&n.set("at",t.at),t.depth!==
1&&n.set("depth",String(t.depth));for(let r of Yt){for(let s of t.only[r]||[])n.append(`only.${r}`,s);
for(let s of t.not[r]||[])n.append(`not.${r}`,s)}t.time&&n.set("time",t.time.join(","));for(let r of Bo)
for(let s of t[r])n.append(r,s);t.cam&&n.set("cam",t.cam.map(r=>Number(r.toPrecision(5))).join(","));
let o=n.toString();return o?"#"+o:""}function Wn({only:t,not:e},n,o,r){let s=((n==="only"?t:e)[o]||[]).
includes(r);return{only:ai(t,o,r,n==="only"&&!s),not:ai(e,o,r,n==="not"&&!s)}}function ai(t,e,n,o){let r=(t[e]||
[]).filter(i=>i!==n);o&&r.push(n);let s={...t,[e]:r};return r.length||delete s[e],s}var Bu=12,Wu=.95,Uu=8,zu=72;function qo(t,e){let n=Xo(e),o=_({class:"tool"},()=>e.change({at:"save"}),
"Download …"),r=f("div",{class:"sheet-head"},f("h2",{},"Compare"),Vu(e,n),o),s=f("p",{class:"empty"},
"Choose two outlets or groups to compare."),i=n.length<2?[s]:Gu(e,n,c);ge(t,()=>t.replaceChildren(r,
...i.filter(Boolean)));function c(){qo(t,e)}}function Gu(t,e,n){let o=`${Ku(t)} Copies and updates c\
ount as their original. A figure on fewer than ${5} is marked “too few”. A missing story only means \
that it is not in this corpus; the outlet may still have covered it.`;return[f("p",{class:"aside"},o),
dt(t.model),Zu(t,e),tf(t,e),ef(t,e),...Ln(e).map(([r,s])=>sf(t,r,s)),Ds(t,e,n),Ps(t,e)]}function Ku(t){
return t.selection().filtered?"This compares the selection.":t.model.left_out?"This compares what is\
 on this page; “topicgraph compare” compares the whole corpus.":"This compares the whole corpus."}
function Xo(t){let{model:e}=t,n=t.state().side.flatMap(o=>Eo(e,o)||[]);return n.length?n.slice(0,Ie):
di(e).slice(0,2).flatMap(({key:o})=>Eo(e,o)||[])}function di(t){let e=yo(t,wo(t));return t.outlets.map(
({id:n,name:o,platform:r},s)=>({key:n,name:o,platform:r,number:e[s],ref:s})).filter(({number:n,platform:o})=>n&&
!o).sort((n,o)=>o.number-n.number||n.ref-o.ref)}function qu(t,e){let n=new Map,o=(r,s)=>{e.includes(
s)||n.set(n.has(r)?`${r} · ${s}`:r,s)};for(let{name:r}of t.groups)o(`${r} (group)`,Je+r);for(let{key:r,
name:s,number:i}of di(t))o(`${s} (${$(i,"own article")})`,r);return n}function Xu(t,e){let n=Q(e.trim()),
o=[...t.keys()].filter(i=>Q(i).startsWith(n)),r=o.filter(i=>Q(i.replace(/ \([^()]*\)$/,""))===n),s=r.
length?r:o;return n&&s.length===1?t.get(s[0]):void 0}function Vu(t,e){let{model:n}=t,o=e.map(({key:d})=>d),
r=d=>t.change({side:d}),s=qu(n,o),i=({target:d,type:h})=>{let m=s.get(d.value)||h==="change"&&Xu(s,d.
value);m?r([...o,m]):h==="change"&&d.value?(t.announce(`No outlet or group here is called ${d.value}`),
d.setCustomValidity("No outlet or group of this name here"),d.reportValidity()):d.setCustomValidity(
"")},c={"aria-label":"Add an outlet or group","data-focus":"add",type:"text",list:"side-choices",dir:"\
auto",autocomplete:"off",placeholder:"+ Add outlet or group …",disabled:e.length>=Ie,on:{change:i,
input:i}},a=[...s.keys()].map(d=>f("option",{value:d})),l=[f("input",c),f("datalist",{id:"side-choic\
es"},a)],u=e.map(({key:d,name:h},m)=>_({class:`chip side-${m}`,dir:"auto","data-focus":d},()=>r(o.filter(
p=>p!==d)),f("span",{class:"unseen"},"Remove "),Oe(m),h," ×"));return f("div",{class:"picker"},u,l)}
function Yu(t,{name:e,outlets:n}){return n.length!==1?f("span",{class:"name"},e):G(t,{kind:"outlet",
ref:n[0]})}function Zu(t,e){let n=Ho(t.model,t.selection().mask),o=["name","independent","first","al\
one","republished"].map(ri),r=e.map((i,c)=>Ju(t,i,c,n)),s=_t("Figures","figures-table",o,r);return f(
"section",{},s)}function Ju(t,e,n,o){let r=e.outlets.map(w=>o[w]),s=w=>r.reduce((M,k)=>M+k[w],0),[i,
c,a]=["independent","pieces","republished"].map(s),l=e.outlets.length===1,{first:u,shared:d,alone:h}=l?
r[0]:{first:0,shared:0,alone:0},m=()=>t.narrow(Ae(e)),p=`${$(i,"article")} of ${e.name}: select them`,
g=Qu(t.model,e);return f("tr",{},f("th",{scope:"row"},Oe(n),Yu(t,e)),Ne(x(i),m,p),nn(d>0,At(u),d,g),
f("td",{class:"figure"},l?x(h):"–"),nn(c>0,x(a),c))}function Qu(t,{outlets:e}){if(e.length!==1||t.
left_out)return"";let n=t.firsts.find(({outlet:r})=>r===e[0]);if(!n)return"";let o=n.q===null?"":`; ${ae(
n.q)}`;return` (by chance ${At(n.expected)}${o})`}function tf(t,e){let{model:n}=t,{mask:o}=t.selection(),
r=e.map(c=>Jt(n,c,o)),s=e.map(({name:c},a)=>({name:c,className:`side-${a}`,articles:r[a]})),i=Ns(n,s);
return i&&f("section",{},f("h3",{},"Own articles over time, on one scale"),i)}function ef(t,e){let n=be(
t.model,e,t.selection().mask);if(!n.length)return null;let o=n.filter(({cells:g})=>g.every(({share:w})=>w>=
Wu)),r=n.filter(g=>!o.includes(g)),s=r.filter(({cells:g})=>of(g)),i=[...s,...r.filter(g=>!s.includes(
g))].slice(0,Bu),c=Math.max(...i.flatMap(({cells:g})=>g.map(({share:w})=>w)),.01),a=e.length===2,l=i.
map(({topic:g,cells:w})=>{let M=w.map((B,F)=>rf(t,{side:e[F],n:F,topic:g,share:B,peak:c},a&&!F)),k=f(
"span",{class:"topic-name"},G(t,{kind:"topic",ref:g}));return f("li",{class:"topic-row"},k,M)}),u=r.
length-i.length,d=`${$(u,"topic")} with smaller shares are not shown.`,h=e.map(({name:g})=>f("span",
{},g)),m=s.length?`Topics whose intervals do not overlap come first: ${x(s.length)}.`:i.length>0&&"T\
he intervals of every topic overlap.",p=o.map(({topic:g})=>G(t,{kind:"topic",ref:g}));return f("sect\
ion",{},f("h3",{},"Topics: share of the articles of each, with 95 % interval"),i.length>0&&f("p",{class:"\
aside"},nf(t,e,n[0].cells)),o.length>0&&f("p",{},"Nearly all articles of each are on ",bt(p),"."),m&&
f("p",{class:"aside"},m),a&&i.length>0&&f("p",{class:"mirror-heads","aria-hidden":"true"},h),f("ul",
{class:a?"mirrored":"stacked"},l),u>0&&f("p",{class:"aside"},d))}function nf(t,e,n){let{mask:o}=t.selection();
return`Of articles of one side on one story, the first counts: ${e.map((s,i)=>{let c=Jt(t.model,s,o).
length;return`${x(n[i].n)} of the ${$(c,"own article")} of ${s.name}`}).join(", ")}.`}function of(t){
let e=t.filter(({n})=>n>=5);return e.some(n=>e.some(o=>n.high<o.low))}function rf(t,{side:e,n,topic:o,
share:r,peak:s},i){let{id:c,name:a}=t.model.topics[o],l=r.n<5,u=it(r.share),d=`${r.k} of ${r.n}`,h=l?
", too few":"",m=Nt(r),p=`${d} articles, one of each story, ${u} ${m}${h}`,g=`${e.name}, ${a}: ${p}`,
w=F=>`${Math.min(100,F/s*zu)}%`,M=f("span",{class:`share side-${n}`}),k=f("span",{class:"whisker"});
M.style.width=w(r.share),k.style.setProperty("--low",w(r.low)),k.style.setProperty("--high",w(r.high));
let B={class:`topic-bar ${i?"left":""} ${l?"few":""}`,"aria-label":g,title:g,disabled:!r.k};return _(
B,()=>t.narrow(Ae(e,{topic:[c]})),f("span",{class:"track"},M,!l&&k),f("span",{class:"share-words"},l?
`${d}, too few`:u))}function sf(t,e,n){let{model:o}=t,r=Sn(o,e,n,t.selection().mask),s=[Go(t,`Only ${e.
name}`,r.onlyA,e,n),Go(t,"Both",r.shared,null,null),Go(t,`Only ${n.name}`,r.onlyB,n,e)];return f("se\
ction",{class:"pair"},f("h3",{},`${e.name} and ${n.name}: stories`),f("p",{},cf(r,e,n),af(o,e,n)),f(
"div",{class:"columns"},s),_s(t,e,n,r.lags),js(t,e,n,r),Bs(t,e,n))}function cf({shared:t,a:e,b:n},o,r){
let s=Math.min(e.size,n.size)<5?" Too few to say much.":"",i=(a,{name:l})=>`${it(a?t.length/a:0)} of\
 the ${x(a)} of ${l}`;return`They share ${$(t.length,"story","stories")}: ${i(e.size,o)}, ${i(n.size,
r)}.${s}`}function af(t,e,n){let o=Nn(t,e,n);if(!o)return"";let[r,s]=[x(o.shared),At(o.expected)],c=Ze(
o)?` (${Pe(o.q)} after correction for all pairs)`:"";return` Over the whole corpus they share ${r}, \
where chance would give ${s}: ${En(o)}${c}.`}function Ko(t,e){return e<0?1:ot(t,t.stories[e].articles).
size}function Io(t,e){return[...e].sort((n,o)=>Ko(t,o)-Ko(t,n)||n-o)}function Go(t,e,n,o,r){let{model:s}=t,
i=Io(s,n),c=i.map(h=>{let m=Ko(s,h),p=m>1?$(m,"outlet"):"no other outlet",g=G(t,h<0?{kind:"article",
ref:-1-h}:{kind:"story",ref:h});return f("li",{},g,f("span",{class:"words"},p))}),a=i.filter(h=>h>=0).
map(h=>s.stories[h].id),l=o?Ae(o,{story:a}):{only:{story:a}},u=a.length>0&&a.length<=Wo,d=tt(c,Uu,"t\
ext-list");return f("div",{},f("h4",{},e," ",f("span",{class:"number"},x(n.length))),r&&f("p",{class:"\
aside"},`Not in this corpus from ${r.name}.`),c.length?d:f("p",{class:"empty"},"None."),u&&_({class:"\
more"},()=>t.narrow(l),"Select their articles"))}var jt='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',on='Georgia, "Times New Roman", se\
rif',lf={paper:"#fdfcf9",ink:"#1f1f1d",soft:"#6a6963",line:"#cfccc2",grid:"#ebe8df",hull:"#e9f1f6",veil:"\
rgba(253, 252, 249, .84)",story:"#0072b2",article:"#56b4e9",stub:"#fdfcf9",outlet:"#d55e00",topic:"#\
009e73",others:"#b4b1a8",hues:["#0072b2","#e69f00","#009e73","#cc79a7","#d55e00","#56b4e9","#44433f"],
edges:{covered_by:"#dcc3b0",published_by:"#dcc3b0",carried_by:"#dcc3b0",about:"#aed3c6",related:"#9d\
bfd4",similar:"#9dbfd4",copy_of:"#c98aae",update_of:"#c98aae"}},uf={paper:"#15171a",ink:"#eceae4",soft:"\
#a5a39b",line:"#43464a",grid:"#25282c",hull:"#1c2a35",veil:"rgba(21, 23, 26, .84)",story:"#4aa3df",article:"\
#8ed0f8",stub:"#15171a",outlet:"#f0803c",topic:"#2fbf94",others:"#74736d",hues:["#4aa3df","#f2b134",
"#2fbf94","#e29bc3","#f0803c","#a5dcfa","#f1efe9"],edges:{covered_by:"#5b4636",published_by:"#5b4636",
carried_by:"#5b4636",about:"#28564a",related:"#2f5873",similar:"#2f5873",copy_of:"#7d4a68",update_of:"\
#7d4a68"}},hi={story:"Story",article:"Article",stub:"Not in this corpus",outlet:"Outlet",topic:"Topi\
c"},rn={...hi,subject:"Subject"},mi={...hi,linked:"Outlet, only linked",carrier:"Platform"},Un={covered_by:"\
covered by",published_by:"published by",carried_by:"carried by",credited_to:"credited to",about:"abo\
ut",mentions:"mentions",related:"listed as related in its file",similar:"similar, inferred",copy_of:"\
copy of",update_of:"update of"},ff={outlet:"square",linked:"square",carrier:"square",topic:"diamond"},
df=["stub","linked","carrier"],hf=["similar","carried_by","update_of"],mf=800;function zn(t){return ff[t]||
"dot"}function Vt(t){return hf.includes(t)}function Vo(){let{theme:t}=document.documentElement.dataset;
return t?t==="dark":matchMedia("(prefers-color-scheme: dark)").matches}function It(){return Vo()?uf:
lf}function ee({kind:t,group:e,hue:n},o,r,s){let i=o==="network";return t==="stub"&&i?{background:r.
stub,border:r.soft}:e?{background:e==="linked"?r.stub:r.edges.carried_by,border:r.outlet}:i||!s?{background:r[t===
"stub"?"article":t],border:r.paper}:{background:n===void 0?r.others:r.hues[n],border:r.paper}}function pi(t,e){
let n=Math.min(1,Math.sqrt(mf/e));if(n===1)return t;let o=Math.round(n*255).toString(16);return t+o.
padStart(2,"0")}function gi(t){let e=new Set;return t.map((n,o)=>{let r=n.match(/\p{Lu}\p{Ll}+|[\p{L}\p{N}]+?(?=\p{Lu}\p{Ll}|[^\p{L}\p{N}]|$)/gu)||
[],[s,i]=r.map(u=>[...u][0]),c=[...r.join("")],a=i?[s+i]:[];for(let u of c.slice(1))a.push(c[0]+u);let l=a.
find(u=>!e.has(u.toUpperCase()))||String(o+1);return e.add(l.toUpperCase()),l})}function Yo(t){return df.
includes(t)}function wi(t,{background:e,border:n},o){let r=Yo(t)?n:e,s={fill:e,stroke:r,"stroke-widt\
h":1.5},i={story:6.5,hue:8}[t]||4,c={square:()=>at("rect",{x:3,y:3,width:10,height:10,...s}),diamond:()=>at(
"path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z",...s}),dot:()=>at("circle",{cx:8,cy:8,r:i,...s})},a={"text-a\
nchor":"middle","font-size":8,"font-weight":700,fill:n};return at("svg",{width:16,height:16,viewBox:"\
0 0 16 16","aria-hidden":"true",class:"swatch"},c[zn(t)](),o&&at("text",{x:8,y:10.8,...a},o))}function yi(t){
let e=Vt(t)?"4 3":null,n=It().edges[t];return at("svg",{width:18,height:16,viewBox:"0 0 18 16","aria\
-hidden":"true",class:"swatch"},at("path",{d:"M1 8H17",stroke:n,"stroke-width":3,"stroke-dasharray":e}))}var[bi,Si]=[1.35,1.3],ki={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Ti(t,e){
for(let n of Gn("[data-view]"))n.addEventListener("click",()=>e.openView(n.dataset.view));for(let n of Gn(
"[data-panel]"))n.addEventListener("click",()=>{let{panel:o}=n.dataset;t.change({at:t.state().at===o?
null:o})});for(let n of Gn("[data-kind]"))n.addEventListener("click",()=>{t.change({view:"table",at:null}),
t.apply({only:{kind:[String(n.dataset.kind)]}})});gf(t),pf(t),Ce("copy",e.copyLink),Ce("theme",()=>{
document.documentElement.dataset.theme=Vo()?"light":"dark",e.recolour()}),Ce("skip",n=>{n.preventDefault(),
E("side").focus()}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",e.recolour),
document.addEventListener("keydown",n=>yf(t,n)),E("canvas").addEventListener("keydown",n=>bf(t,n)),addEventListener(
"popstate",e.restore)}function Gn(t){return[...document.querySelectorAll(t)].map(e=>e)}function Ce(t,e){
E(t).addEventListener("click",e)}function pf(t){Ce("closer",()=>t.view?.zoom(bi)),Ce("farther",()=>t.
view?.zoom(1/bi)),Ce("fit",()=>{t.change({cam:null},!1),t.view?.fit()})}function gf(t){let e=Gn("[da\
ta-tab]"),n=e.length-1;e.forEach((o,r)=>{let s=o.dataset.tab;o.addEventListener("click",()=>t.change(
{tab:s},!1)),o.addEventListener("keydown",i=>{let a={ArrowRight:r+1,ArrowLeft:r+n,Home:0,End:n}[i.key];
if(a===void 0)return;i.preventDefault();let l=e[a%e.length];l.click(),l.focus()})})}function wf(t){return/^(INPUT|SELECT|TEXTAREA)$/.
test(t.tagName)&&t.type!=="checkbox"}function yf(t,e){let{key:n}=e;e.ctrlKey||e.metaKey||e.altKey||wf(
e.target)&&n!=="Escape"||(n==="/"?(e.preventDefault(),E("find").focus()):n==="?"?(t.change({at:"help"}),
E("panel").querySelector("h2").focus()):n==="Escape"&&(t.state().at?t.change({at:null}):t.selection().
filtered&&t.apply({})))}function bf(t,e){let{view:n,model:o}=t,{key:r}=e,s=o.byId.get(t.state().at||
"");if(n)if(ki[r]){e.preventDefault();let i=n.findNeighbour(...ki[r]);i&&t.choose(i)}else r==="Enter"&&
s?.kind==="story"&&o.mode==="stories"?t.toggle(s.ref):"+-".includes(r)?n.zoom(r==="+"?Si:1/Si):r==="\
0"&&E("fit").click()}function xi(t,e,n){if(e==="words"){let o=n.startsWith(de)?Ft(n.slice(de.length)):n;return{key:n,name:o,
members:t.withWords(n)}}return t.facets[e].get(n)||{key:n,name:n,members:[]}}function ne(t,{only:e,not:n,
time:o},r=null){let s=new Uint8Array(t.size).fill(1);for(let c of Yt){if(c===r)continue;let a=l=>xi(
t,c,l).members;e[c]&&Sf(s,e[c].map(a));for(let l of(n[c]||[]).map(a))for(let u of l)s[u]=0}o&&r!=="t\
ime"&&kf(s,t.articles.time,o);let i=0;for(let c of s)i+=c;return{mask:s,total:i}}function Sf(t,e){let n=new Uint8Array(
t.length);for(let o of e)for(let r of o)n[r]=1;for(let o=0;o<t.length;o+=1)t[o]&=n[o]}function kf(t,e,[
n,o]){for(let r=0;r<t.length;r+=1){let s=e[r];(s===null||s<n||s>=o)&&(t[r]=0)}}function $i(t,e,n){let{
mask:o}=ne(t,e,n),r=c=>(e.only[n]||[]).includes(c)?"only":(e.not[n]||[]).includes(c)?"not":null,s=[...t.
facets[n].values()].map(({key:c,name:a,members:l})=>({key:c,name:a,number:l.reduce((u,d)=>u+o[d],0),
sign:r(c)}));return n==="quality"||n==="heat"||n==="kind"?s:s.sort((c,a)=>+!c.sign-+!a.sign||a.number-
c.number)}function sn(t,{only:e,not:n,time:o}){let r=(i,c)=>Yt.flatMap(a=>(c[a]||[]).map(l=>({sign:i,
facet:a,key:l,name:xi(t,a,l).name}))),s=[...r("only",e),...r("not",n)];return o&&s.push({sign:"only",
facet:"time",key:"",name:nt(o[0],o[1]-1)}),s}function Kn(t,{sign:e,facet:n,key:o}){return n==="time"?
{...t,time:null}:{...t,...Wn(t,e,n,o)}}function vi(t,e){return sn(t,e).map(o=>({filter:o,number:ne(t,
Kn(e,o)).total})).sort((o,r)=>r.number-o.number)}function Mi({only:t,not:e,time:n}){return!!(n||Object.
keys(t).length||Object.keys(e).length)}function Oi({only:t}){return!!(t.kind||[]).includes("stubs")}var Tf=7,xf=4,$f=46;function Ai(t,e,n){let{model:o}=n,r=new Set,s=E("filter");s.addEventListener("cl\
ick",()=>{t.hidden=!t.hidden,s.setAttribute("aria-expanded",String(!t.hidden)),n.show(),t.hidden||t.
querySelector("button")?.focus()});function i(){if(t.hidden)return;let p=g=>o.facets[g].size>(g==="m\
edium"?1:0);ge(t,()=>{t.replaceChildren(f("h2",{},"Filter"),f("p",{class:"aside"},"A name shows only\
 its articles; − leaves them out."),dt(o)||"",...Dr.filter(p).map(c))})}function c(p){let g=$i(o,n.
state(),p),w=r.has(p)?g:g.slice(0,Tf),M=()=>{r.add(p),i()},k=w.map(F=>a(p,F)),B=`Show all ${x(g.length)}`;
return f("section",{"data-facet":p},f("h3",{},dn[p]),f("ul",{},k),g.length>w.length&&_({class:"more",
"data-focus":`more ${p}`},M,B))}function a(p,{key:g,name:w,number:M,sign:k}){let B={class:"only",dir:"\
auto","aria-pressed":String(k==="only"),"data-focus":`only ${p} ${g}`},F={class:"not","aria-pressed":String(
k==="not"),"aria-label":`Leave out ${w}`,title:"Leave out","data-focus":`not ${p} ${g}`};return f("l\
i",{class:`value ${k||""} ${M?"":"none"}`},_(B,()=>n.filter("only",p,g),f("span",{},w),f("span",{class:"\
number"},x(M))),_(F,()=>n.filter("not",p,g),"−"))}function l(){let p=n.selection();e.hidden=!p.filtered;
let g=e.contains(document.activeElement),w=document.activeElement?.dataset.focus;if(e.replaceChildren(
Us(n)||"",f("strong",{class:"selected"},u()),...sn(o,n.state()).map(d),_({class:"chip clear"},()=>n.
apply({}),"Clear all")),!g)return;let M=w?Rt(e,"focus",w):null;(M&&!M.matches(":disabled")?M:e.querySelector(
"button:enabled")||E("filter")).focus()}function u(){let{mask:p,total:g}=n.selection(),w=o.articles.
held.reduce((F,K,C)=>F+(K&&p[C]),0),M=$(Dn(o).here,"article"),k=o.left_out?" on this page":"",B=g-w?
` · ${x(g-w)} only linked`:"";return`${x(w)} of ${M}${k}${B}`}function d(p){let w=p.facet==="time"||
p.facet==="words"?"":`${dn[p.facet].toLowerCase()}: `,M=`${p.sign==="not"?"without ":""}${w}${p.name}`;
return _({class:"chip",dir:"auto"},()=>n.change(Kn(h(),p)),f("span",{class:"unseen"},"Remove "),f("s\
pan",{},Ot(M,$f))," ×")}function h(){let{only:p,not:g,time:w}=n.state();return{only:p,not:g,time:w}}
function m(){let g=vi(o,h()).slice(0,xf).map(({filter:w,number:M})=>{let k=$t(Ot(w.name,40)),B=()=>n.
change(Kn(h(),w)),F=`Remove ${k}: ${$(M,"article")}`;return _({class:"action",dir:"auto"},B,F)});return f(
"div",{class:"none-found"},f("h2",{},"No article passes all of these filters"),g,_({class:"action"},
()=>n.apply({}),"Clear all filters"))}return{show:i,showChips:l,renderNothingFound:m,isShown:()=>!t.
hidden}}function Ei(t){let e=[];for(let n=0;n<t;n+=1){let o=11*Math.sqrt(n+.5),r=n*2.399963;e.push([o*Math.cos(
r),o*Math.sin(r)])}return{places:e,radius:11*Math.sqrt(t)+12}}var Zo=7,Jo=9;function _i(t){let e=[],
n=(r,s)=>e.every(([i,c])=>Math.hypot(i-r,c-s)>=Jo);for(let r of t)for(let s=0;e.length<t.length;s+=1){
let i=(s%2?1:-1)*Math.ceil(s/2)*(Jo/2),c=[0,-Zo,Zo].find(a=>n(r+a,i));if(c!==void 0){e.push([r+c,i]);
break}}let o=e.map(([,r])=>Math.abs(r));return{places:e,radius:Math.max(Zo,...o)+Jo}}function Ii(t,e){
return t.map(n=>{let o={...n};for(let r of e){let[s,i]=[o.x-r.x,o.y-r.y],c=Math.hypot(s,i)||1e-6,a=r.
radius+n.size+4,l=2.2*a;if(c>=l)continue;let u=a+(l-a)*(c/l);o.x=r.x+s/c*u,o.y=r.y+(c>1e-5?i/c:1)*u}
return o})}function Ci(t){let e=[...t].sort((n,o)=>n[0]-o[0]||n[1]-o[1]);return e.length<3?e:[...Ni(
e),...Ni(e.reverse())]}function Ni(t){let e=(o,r,s)=>(r[0]-o[0])*(s[1]-o[1])-(r[1]-o[1])*(s[0]-o[0]),
n=[];for(let o of t){for(;n.length>1&&e(n[n.length-2],n[n.length-1],o)<=0;)n.pop();n.push(o)}return n.
pop(),n}function Li(t,e,n){if(!e.length)return!1;let o=e.length>2;for(let r=0;r<e.length;r+=1){let[s,
i]=[e[r],e[(r+1)%e.length]];if(vf(t,s,i)<=n)return!0;(i[0]-s[0])*(t[1]-s[1])-(i[1]-s[1])*(t[0]-s[0])<
0&&(o=!1)}return o}function vf(t,e,n){let[o,r]=[n[0]-e[0],n[1]-e[1]],s=o*o+r*r,i=s?((t[0]-e[0])*o+(t[1]-
e[1])*r)/s:0,c=Math.max(0,Math.min(1,i));return Math.hypot(t[0]-e[0]-c*o,t[1]-e[1]-c*r)}var Qo=1500,Mf=2.5;function tr(t,e){return e==="network"?t.group||t.kind:t.hue===void 0?"others":"hu\
e"+t.hue}function Of(t,e,n){let o=Qo-n,r=[];for(let s of[...e].reverse()){if(o-=t.stories[s].articles.
length,o<0)break;r.unshift(s)}return r}function Ri(t,{view:e,open:n}){let o=e==="network",r=t.nodes.
filter(h=>(o?h.x:h.tx)!==void 0).map(h=>({...h,x:o?h.x:Number(h.tx),y:o?h.y:Number(h.ty)})),s=Of(t,n,
r.length),i=h=>h.kind==="story"&&s.includes(h.ref),c=r.filter(i).map(h=>Af(t,h,o)),a=r.filter(h=>!i(
h)),l=c.flatMap(h=>Nf(t,h)),u=[...Ii(a,c),...l],d=o?Ef(t,u,l):[];return{view:e,marks:u,edges:d,discs:c,
open:s}}function Af(t,e,n){let o=t.stories[e.ref].articles,r={story:e.ref,mark:e,x:e.x,y:e.y};if(n)return{
...r,articles:o,...Ei(o.length)};let s=o.filter(c=>t.articles.time[c]!==null),i=s.map(c=>On(t.scale,
Mn(t,c))-e.x);return{...r,articles:s,..._i(i)}}function er(t,e,{hide:n,selection:o}){let{view:r}=e,s=d=>!n.
includes(tr(d,r))&&qn(t,d,o),i=e.marks.filter(s),c=new Set(i.map(({id:d})=>d)),a=e.edges.filter(({from:d,
to:h,kind:m})=>c.has(d)&&c.has(h)&&!n.includes("-"+m)),l=e.discs.filter(({mark:d})=>s(d)),u=_f(t,i,r);
return{...e,composition:e,marks:i,edges:a,discs:l,at:Di(i),hulls:u}}function qn(t,e,n){return!n.filtered||
Kt(t,oe(e)).some(o=>n.mask[o])}function nr({kind:t}){return t==="stub"?"article":t}function oe(t){return{
kind:nr(t),ref:t.ref}}function Nf(t,e){return e.articles.map((n,o)=>{let r=t.articles.held[n],s=t.hues.
indexOf(t.articles.outlet[n]);return{id:t.nodes.length+n,kind:r?"article":"stub",ref:n,shape:"dot",size:r?
5:4,hue:s<0?void 0:s,x:e.x+e.places[o][0],y:e.y+e.places[o][1]}})}function Di(t){let e={story:new Map,
article:new Map,outlet:new Map,topic:new Map,subject:new Map};for(let n of t)e[nr(n)].set(n.ref,n);return e}
function Ef(t,e,n){let o=new Set(e.map(({id:c})=>c)),r=Di(e),s=new Map;for(let c of t.edges)o.has(c.
from)&&o.has(c.to)&&s.set(c.id,c);let i=(c,a,l)=>{let u=`${c.id}-${a.id}-${l}`;s.set(u,{id:u,from:c.
id,to:a.id,kind:l,weight:0})};for(let c of n){let a=r.outlet.get(t.articles.outlet[c.ref]);a&&i(c,a,
"published_by");for(let l of t.articles.topics[c.ref]){let u=r.topic.get(l);u&&i(c,u,"about")}for(let l of t.
linksOf[c.ref]){let u=l.forward&&r.article.get(l.other);u&&i(c,u,l.kind)}}return[...s.values()]}function _f(t,e,n){
if(t.mode!=="whole"||n!=="network")return[];let o=new Map;for(let r of e){let s=nr(r)==="article"?t.
articles.story[r.ref]:-1;s>=0&&o.set(s,[...o.get(s)||[],[r.x,r.y]])}return[...o].map(([r,s])=>({story:r,
corners:Ci(s)}))}function Pi(t,e,n){return e.at.article.get(n)||e.at.story.get(t.articles.story[n])}
function Fi(t,e,n,o=1){let r=h=>h.flatMap(m=>Pi(t,e,m)?.id??[]),s=r(Kt(t,n)),i=["outlet","topic","su\
bject"].includes(n.kind),c=new Set(i?[]:s),a=e.at[n.kind].get(n.ref);a&&c.add(a.id);let l=new Set([...c,
...s]),u=e.edges.filter(({from:h,to:m})=>c.has(h)||c.has(m));for(let{from:h,to:m}of u)l.add(h).add(m);
if(n.kind==="article"){let h=t.linksOf[n.ref].map(({other:m})=>m);for(let m of r(h))l.add(m)}if(o===
1)return{own:c,marks:l,edges:u};for(let h=1;h<o;h+=1){let m=new Set(l);for(let{from:p,to:g}of e.edges)
(m.has(p)||m.has(g))&&l.add(p).add(g)}let d=e.edges.filter(({from:h,to:m})=>l.has(h)&&l.has(m));return{
own:c,marks:l,edges:d}}function Hi(t,e,n){let o=n.flatMap(({thing:{kind:i,ref:c},edge:a})=>{let l=i===
"article"?Pi(t,e,c):e.at[i].get(c);return l?[{id:l.id,kind:a?.kind||""}]:[]});if(!o.length)return null;
let r=o.slice(1).map(({id:i,kind:c},a)=>({from:o[a].id,to:i,kind:c})),s=new Set(o.map(({id:i})=>i));
return{own:s,marks:new Set(s),edges:r.filter(({from:i,to:c})=>i!==c)}}function ji(t,e,n,o){let r,s=1/0;
for(let i of t){let[c,a]=[i.x-e.x,i.y-e.y],l=c*n+a*o,u=l+Mf*Math.abs(c*o-a*n);l>1&&u<s&&([r,s]=[i,u])}
return r}function rr(t,{view:e,composition:n},o){let r=e==="time",s=t.nodes.filter(d=>(r?d.tx:d.x)!==void 0),
i=d=>tr(d,e),c=or(s,i),a=or(s.filter(d=>qn(t,d,o)),i),u=(r?If(t):Cf()).filter(({key:d})=>c.has(d)).map(
d=>({...d,number:a.get(d.key)||0}));return r?u:[...u,...Lf(t,n,o)]}function If(t){if(!t.hues.length)
return[];let e=It(),n=(r,s,i,c)=>({key:r,label:s,initials:c,kind:"hue",section:"Outlet",number:0,color:{
background:i,border:e.paper}});return[...t.hues.map((r,s)=>n("hue"+s,t.outlets[r].name,e.hues[s],t.initials[s])),
n("others","other outlets",e.others,void 0)]}function Cf(){return Object.entries(mi).map(([t,e])=>{let r=ee(
{kind:t,group:t==="linked"||t==="carrier"?t:void 0},"network",It(),!1);return{key:t,label:e,number:0,
kind:t,color:r,section:"Marks"}})}function Lf(t,{marks:e,edges:n},o){let r=e.filter(l=>qn(t,l,o)),s=new Set(
r.map(({id:l})=>l)),i=new Set(n.map(({kind:l})=>l)),c=n.filter(({from:l,to:u})=>s.has(l)&&s.has(u)),
a=or(c,({kind:l})=>l);return Object.entries(Un).filter(([l])=>i.has(l)).map(([l,u])=>({key:"-"+l,label:u,
number:a.get(l)||0,kind:"line",line:l,section:"Lines",color:{background:"",border:""}}))}function or(t,e){
let n=new Map;for(let o of t)n.set(e(o),(n.get(e(o))||0)+1);return n}function Rf(t,e,n,o){let r=e.includes(
n);if(!o)return r?e.filter(l=>l!==n):[...e,n];let s=t.find(l=>l.key===n)?.section,i=t.filter(l=>l.section===
s&&l.key!==n).map(l=>l.key),c=i.every(l=>e.includes(l))&&!r,a=e.filter(l=>l!==n&&!i.includes(l));return c?
a:[...a,...i]}function Bi(t,e,n,o,r,s){let i=rr(e,n,r),c=document.activeElement,a=t.contains(c)?c?.dataset.
key:null,l=[...new Set(i.map(({section:u})=>u))].map(u=>f("div",{class:"legend-row",role:"group","ar\
ia-label":u},f("span",{class:"legend-name"},u),i.filter(d=>d.section===u).map(d=>Df(d,i,o,s))));t.replaceChildren(
...l),a&&Rt(t,"key",a)?.focus()}function Df(t,e,n,o){let r=!n.hide.includes(t.key),s=t.line?yi(t.line):
wi(t.kind,t.color,t.initials);return _({class:"chip","data-key":t.key,"aria-pressed":String(r)},i=>o(
Rf(e,n.hide,t.key,i.shiftKey)),s,f("span",{dir:"auto"},t.label)," ",f("span",{class:"number"},x(t.number)))}function Wi(t,e){let n=Math.ceil(t/4),o=Math.ceil(e/4);return{width:t,height:e,columns:n,rows:o,cells:new Uint8Array(
n*o)}}function ar(t,e,n){let o=Math.max(0,Math.floor(e.x/4)),r=Math.min(t.columns-1,Math.floor((e.x+
e.w)/4)),s=Math.max(0,Math.floor(e.y/4)),i=Math.min(t.rows-1,Math.floor((e.y+e.h)/4));for(let c=s;c<=
i;c+=1)for(let a=o;a<=r;a+=1)if(n(c*t.columns+a))return!0;return!1}function Le(t,e,n){ar(t,e,o=>(t.cells[o]=
Math.max(t.cells[o],n),!1))}function ir(t,e){return Pf(t,e)&&!ar(t,e,n=>t.cells[n]>0)}function Pf({width:t,
height:e},{x:n,y:o,w:r,h:s}){return n>=2&&o>=2&&n+r<=t-2&&o+s<=e-2}function Ui(t,e,n){let o=new Map,
r=(l,u)=>{!u||o.size>=n||(u.text&&Object.assign(l,u.text),Le(e,zi(u),2),u.leader&&Gi(u.leader,d=>(Le(
e,d,2),!1)),o.set(l,u))},s=l=>Ff(l).find(u=>ir(e,u)),i=l=>{for(let u of l.shorter||[]){let d={...l,...u},
h=s(d)||sr(e,d);if(h)return{...h,text:u}}return null},[c,a]=[t.filter(l=>l.first),t.filter(l=>!l.first)];
for(let l of[c,a.filter(({away:u})=>u)]){for(let u of l)r(u,s(u));for(let u of l)o.has(u)||r(u,sr(e,
u)||i(u))}for(let l of t){if(o.has(l))continue;let u=h=>ir(e,h)&&!cr(e,h,2),d=s(l)||Hf(l).find(u)||sr(
e,l);r(l,d)}return[...o].map(([l,{x:u,y:d,leader:h}])=>({item:l,x:u,y:d,leader:h}))}function zi({x:t,
y:e,w:n,h:o}){return{x:t-3,y:e-1,w:n+6,h:o+2}}function Ff({x:t,y:e,r:n,w:o,h:r}){let s=n+4,i=(c,a)=>({
x:c,y:a,w:o,h:r,leader:null});return[i(t+s,e-r/2),i(t-s-o,e-r/2),i(t-o/2,e+s),i(t-o/2,e-s-r),i(t+s*.7,
e+s*.7),i(t+s*.7,e-s*.7-r)]}function Hf({x:t,y:e,r:n,w:o,h:r,mast:s}){let i=[];for(let c=10.5;c<=s;c+=
10.5){let a=e-n-r-c,l=e+n+c;for(let u of[t+7,t-7-o])i.push({x:u,y:a,w:o,h:r,leader:[t,e-n,t,a+2]}),i.
push({x:u,y:l,w:o,h:r,leader:[t,e+n,t,l+r-2]})}return i}function sr(t,e){let n=null,o=e.away;for(let r=8;r<=
o;r+=8)for(let s=0;s<24;s+=1){let i=jf(e,r,s*2*Math.PI/24);if(ir(t,zi(i))){if(!cr(t,i,1))return i;n||
cr(t,i,2)||(n=i,o=Math.min(o,r+48))}}return n}function jf({x:t,y:e,r:n,w:o,h:r},s,i){let[c,a]=[Math.
cos(i),Math.sin(i)],l=t+(n+s)*c-o*(1-c)/2,u=e+(n+s)*a-r*(1-a)/2,d=Math.min(Math.max(t,l),l+o),h=Math.
min(Math.max(e,u),u+r),m=Math.hypot(d-t,h-e)||1,p=[t+n*(d-t)/m,e+n*(h-e)/m];return{x:l,y:u,w:o,h:r,leader:[
p[0],p[1],d,h]}}function Gi([t,e,n,o],r){let s=Math.max(1,Math.ceil(Math.hypot(n-t,o-e)/2));for(let i=0;i<=
s;i+=1){let c=i/s;if(r({x:t+(n-t)*c,y:e+(o-e)*c,w:0,h:0}))return!0}return!1}function cr(t,{leader:e},n){
if(!e)return!1;let[o,r,s,i]=e,c=Math.hypot(s-o,i-r)||1,a=Math.min(1,1.5*4/c),l=[o+(s-o)*a,r+(i-r)*a,
s,i];return Gi(l,u=>ar(t,u,d=>t.cells[d]>=n))}var Ki=30,Xi=64,lr=24,Bf=86400,qi=new Map;function ur(t,e,n){let o=n+e,r=qi.get(o);return r===void 0&&
(t.font=n,r=t.measureText(e).width,qi.set(o,r)),r}function fr(t,e){let n=t.canvas.width/t.canvas.clientWidth;
t.save(),t.setTransform(n,0,0,n,0,0),e(),t.restore()}function Vi(t,e,n,o,r){t.lineJoin=t.lineCap="ro\
und";for(let{story:s,corners:i}of e){t.beginPath();for(let[c,a]of i)t.lineTo(n.x(c),n.y(a));t.closePath(),
t.fillStyle=t.strokeStyle=o.hull,t.lineWidth=Ki*n.scale,t.stroke(),t.fill(),s===r&&(t.globalCompositeOperation=
"destination-over",t.strokeStyle=o.story,t.lineWidth=Ki*n.scale+3,t.stroke(),t.globalCompositeOperation=
"source-over")}}function Yi(t,e,n,o){for(let{x:r,y:s,radius:i}of e)t.beginPath(),t.arc(n.x(r),n.y(s),
i*n.scale,0,2*Math.PI),t.fillStyle=o.hull,t.strokeStyle=o.story,t.lineWidth=1.2,t.fill(),t.stroke()}
function Zi(t,e,n,o,r){t.strokeStyle=r.line,t.lineWidth=3;for(let{kind:s,ref:i,y:c,size:a}of n){let l=s===
"article"||s==="stub"?e.articles.time[i]:null;if(l===null||z(e,i))continue;let[u,d]=[l,l+Bf].map(h=>o.
x(On(e.scale,h)));d-u<2*a*o.scale||(t.beginPath(),t.moveTo(u,o.y(c)),t.lineTo(d,o.y(c)),t.stroke())}}
function Ji(t,e,n,o,r){for(let[,,s,i,c]of e)c&&(t.fillStyle=o.grid,t.globalAlpha=.45,t.fillRect(n.x(
s),0,(i-s)*n.scale,r.height),t.globalAlpha=1);for(let s of xe(e,n.scale,Xi)){let i=Math.round(n.x(s.
x))+.5;t.strokeStyle=s.strong?o.line:o.grid,t.lineWidth=1,t.beginPath(),t.moveTo(i,0),t.lineTo(i,r.height-
lr+2),t.stroke()}}function Qi(t,e,n,o,r){t.fillStyle=o.paper,t.globalAlpha=.9,t.fillRect(0,r.height-
lr,r.width,lr),t.globalAlpha=1,t.textBaseline="middle",t.textAlign="center";let s=-1/0;for(let i of xe(
e,n.scale,Xi)){let c=`${i.strong?"600 ":""}12px ${jt}`,a=n.x(i.x),l=ur(t,i.label,c)/2;a-l<s+6||(s=a+
l,t.font=c,t.fillStyle=i.strong?o.ink:o.soft,t.fillText(i.label,a,r.height-11))}for(let[,,i,c,a]of e)
a&&tc(t,"time compressed",n.x((i+c)/2),r.height-34,o)}function tc(t,e,n,o,r){t.font=`italic 11px ${jt}`,
t.textAlign="center",t.textBaseline="middle",t.fillStyle=r.soft,t.fillText(e,n,o)}function ec(t,e,n,o,r){
let s=n.map(({x:a})=>a),i=Math.min(...n.map(({y:a,size:l})=>a-l)),c=(Math.min(...s)+Math.max(...s))/
2;tc(t,e,o.x(c),o.y(i)-12,r)}function Xn(t,e,n,o,r){let[s,i,c]=[n.x(e.x),n.y(e.y),e.size*n.scale];t.
beginPath(),e.shape==="square"?t.rect(s-c,i-c,2*c,2*c):e.shape==="diamond"?(t.moveTo(s,i-c),t.lineTo(
s+c,i),t.lineTo(s,i+c),t.lineTo(s-c,i),t.closePath()):t.arc(s,i,c,0,2*Math.PI),t.fillStyle=o.background,
t.strokeStyle=r||o.border,t.lineWidth=r?2.5:1,t.fill(),t.stroke()}function Vn(t,e,n,o,r){t.setLineDash(
r?[4,3]:[]),t.beginPath(),t.moveTo(o.x(e.x),o.y(e.y)),t.lineTo(o.x(n.x),o.y(n.y)),t.stroke(),t.setLineDash(
[])}function nc(t,e,n,o){t.textBaseline="middle",t.textAlign="left",t.lineJoin="round";for(let{leader:r}of e)
r&&(t.strokeStyle=n.soft,t.lineWidth=.8,t.beginPath(),t.moveTo(r[0]+o.x,r[1]+o.y),t.lineTo(r[2]+o.x,
r[3]+o.y),t.stroke());for(let{item:r,x:s,y:i}of e)t.font=r.font,t.fillStyle=r.color,t.strokeStyle=n.
paper,t.lineWidth=3.5,r.lines.forEach((c,a)=>{let[l,u]=[s+o.x,i+o.y+15*(a+.5)];t.strokeText(c,l,u),t.
fillText(c,l,u)})}var oc={story:10,outlet:10,topic:5},Wf=790,Uf=6,zf=30,Gf={network:1.35,time:1.1},Kf={topic:40,story:20,
outlet:12,article:0,stub:-4};function rc(t,e){return t==="outlet"?[`600 12px ${jt}`,e.ink]:t==="topi\
c"?[`italic 600 13px ${on}`,e.topic]:[`12px ${on}`,t==="stub"?e.soft:e.ink]}function sc(t,e,n,{zoom:o,
highlight:r}){let s=r?new Map:qf(t,e),i=({id:d})=>!!r?.own.has(d),c=!!(r&&r.own.size<=Uf),a=r||e.marks.
length<zf||o>Gf[e.view],l=n.filter(({kind:d,id:h})=>a||d==="outlet"||d==="topic"||s.has(h)).map(d=>{
let h=d.size*2+Kf[d.kind]+(i(d)?1e3:0);return{...d,text:Y(t,oe(d)),rank:s.get(d.id)||h,leads:s.has(d.
id)||c&&i(d),first:(s.get(d.id)||0)>Wf}});for(let{story:d,x:h,y:m,radius:p}of e.discs){let g=t.stories[d].
name;l.push({id:-1-d,x:h,y:m,size:p,kind:"story",text:g,rank:900,leads:!0,first:!1})}!r&&t.mode==="w\
hole"&&l.push(...Xf(t,e)),l.sort((d,h)=>h.rank-d.rank||d.id-h.id);let u=new Set;return l.filter(({x:d,
y:h,text:m})=>{let p=u.size;return u.add(`${d} ${h} ${m}`).size>p})}function qf(t,e){let n=r=>Kt(t,oe(
r)).filter(s=>t.articles.held[s]).length,o=new Map;for(let[r,s]of Object.entries(oc))e.marks.filter(
i=>i.kind===r).map(i=>({id:i.id,held:n(i)})).filter(({held:i})=>i).sort((i,c)=>c.held-i.held||i.id-c.
id).slice(0,s).forEach(({id:i},c)=>o.set(i,(r==="story"?950:800)-10*c));return o}function Xf(t,e){let n=e.
view==="time"?Vf(t,e):Yf(e),o=({story:r})=>t.stories[r].articles.length;return n.sort((r,s)=>o(s)-o(
r)||r.story-s.story).map((r,s)=>({id:-1-r.story,x:r.x,y:r.y,size:r.size,kind:"story",text:t.stories[r.
story].name,rank:60+5*o(r),leads:s<oc.story,first:!1}))}function Vf(t,e){return t.stories.flatMap(({
articles:n},o)=>{let r=n.length>2?e.at.article.get(n[0]):null;return r?[{story:o,x:r.x,y:r.y,size:r.
size}]:[]})}function Yf(t){return t.hulls.filter(({corners:n})=>n.length>2).map(({story:n,corners:o})=>{
let r=o.reduce((i,[c])=>i+c,0)/o.length,s=Math.min(...o.map(([,i])=>i));return{story:n,x:r,y:s-12,size:2}})}var Jf=34,Qf=160,td=400,cc=60,ed=9,nd=[20,14],od={outlet:26,topic:26,story:30,article:30,stub:30};function ac({
context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i,size:c}){if(!r)return;t.fillStyle=i.veil,
t.fillRect(0,0,c.width,c.height),t.lineWidth=1.3;let a=n.view==="network"&&e.mode==="stories";for(let{
from:l,to:u,kind:d}of r.edges){let[h,m]=[o.get(l),o.get(u)];if(!h||!m)continue;let p=a&&r.own.has(l)&&
r.own.has(u);t.strokeStyle=p?i.line:i.soft,Vn(t,h,m,s,Vt(d))}for(let l of r.marks){let u=o.get(l);if(!u)
continue;let d=ee(u,n.view,i,e.hues.length>0);Xn(t,u,s,d,r.own.has(l)?i.ink:null)}}function lc({context:t,
model:e,scene:n,marks:o,highlight:r,to:s,colors:i}){t.textAlign="center",t.textBaseline="middle",t.fillStyle=
i.paper;let c=r?[...r.marks].map(a=>o.get(a)):n.marks;for(let a of c){let l=a?a.size*s.scale:0;!a||l<
ed||a.hue===void 0||(t.font=`700 ${Math.min(12,Math.round(l*.9))}px ${jt}`,t.fillText(e.initials[a.hue],
s.x(a.x),s.y(a.y)+.5))}}function uc(t){let{model:e,scene:n,highlight:o,to:r,size:s,zoom:i}=t,c=Wi(s.
width,s.height),a=n.marks.filter(m=>rd(m,r,s)),l=o?a.filter(({id:m})=>o.marks.has(m)):a;for(let{x:m,
y:p,size:g}of l){let w=g*r.scale;Le(c,{x:r.x(m)-w,y:r.y(p)-w,w:2*w,h:2*w},1)}n.view==="time"&&Le(c,{
x:0,y:s.height-24,w:s.width,h:24},2);let u={x:s.width-50,y:8,w:50,h:100};Le(c,u,2);let d=sc(e,n,l,{zoom:i,
highlight:o}).slice(0,td),h=Math.min(Qf,Jf*Math.max(1,i**1.5));return Ui(d.map(m=>sd(m,t)),c,h)}function rd(t,e,{
width:n,height:o}){let[r,s]=[e.x(t.x),e.y(t.y)];return r>-20&&s>-20&&r<n+20&&s<o+20}function sd({x:t,
y:e,size:n,kind:o,text:r,leads:s,first:i},{context:c,scene:a,to:l,colors:u}){let[d,h]=rc(o,u),m=w=>({
lines:w,w:Math.max(...w.map(M=>ur(c,M,d))),h:15*w.length}),p=s&&o==="story"&&a.view!=="time",g=a.view===
"time";return{x:l.x(t),y:l.y(e),r:n*l.scale,first:i&&!g,...m(pe(r,od[o])),shorter:p?nd.map(w=>m(pe(r,
w))):[],font:d,color:h,mast:g?cc:0,away:s&&!g?cc:0}}var dr=globalThis.vis;function fc(t,e){let n=new dr.DataSet,o=new dr.DataSet,r=new dr.Network(t,{nodes:n,
edges:o},e);return{on:(s,i)=>r.on(s,i),replaceData(s,i){o.clear(),n.clear(),n.add(s),o.add(i)},showOnly(s,i){
r.body.nodeIndices=s.map(({id:c})=>c),r.body.edgeIndices=i.map(({id:c})=>c)},moveMark(s,i,c){let a=r.
body.nodes[s];return a&&([a.x,a.y]=[i,c]),!!a},requestRedraw:()=>r.body.emitter.emit("_requestRedraw"),
updateSize(){r.setSize("100%","100%"),r.canvas.setSize()},findMarkAt:s=>r.getNodeAt(s),getCamera(){let{
x:s,y:i}=r.getViewPosition();return[s,i,r.getScale()]},moveCamera:s=>r.moveTo({animation:!1,...s}),getProjection(){
let s=r.getScale(),i=r.canvasToDOM({x:0,y:0});return{scale:s,origin:i,x:c=>i.x+c*s,y:c=>i.y+c*s}}}}var dc=54,id=1.9,cd=450,ad=15;function hc(t,e,n){let o=fc(t,e.options),r=matchMedia("(prefers-reduce\
d-motion: reduce)"),s=e.hues.length>0,i={view:e.opens,marks:[],edges:[],discs:[],open:[]},c="",a={filtered:!1,
mask:new Uint8Array(0)},l=er(e,i,{hide:[],selection:a}),u=new Map,d=l.marks,h=null,m=null,p=1,g=null,
w=null,M=1,k=!1,B=!1,F=null;function K(S){let T=new Map([...u].map(([N,{x:y,y:b}])=>[N,[y,b]])),A=l.
view!==S.view,P=[S.view,...S.open].join(" "),R=P!==c;return R&&(i=Ri(e,S),c=P),l=er(e,i,S),u=new Map(
l.marks.map(N=>[N.id,N])),d=l.marks.map(N=>({...N})),w=Mt(),R?C():St(),A&&kt(T),l}function C(){let S=It(),
{view:T,edges:A}=i,P=i.marks.map(N=>{let{id:y,x:b,y:O,size:L,shape:j}=N;return{id:y,x:b,y:O,size:L,shape:j,
color:ee(N,T,S,s)}}),R=A.map(({id:N,from:y,to:b,kind:O,weight:L})=>{let j=pi(S.edges[O],A.length),J=Vt(
O)&&[4,3];return{id:N,from:y,to:b,color:j,dashes:J,width:ht(O,L)}});o.replaceData(P,R),St()}function St(){
o.showOnly(l.marks,l.edges),ct()}function ct(){F=null,o.requestRedraw()}function ht(S,T){return e.mode===
"stories"&&(T===0||S==="covered_by")?.5:.8+.4*Math.min(T,6)}function kt(S){if(r.matches||!S.size)return;
let T=performance.now(),A=l.marks.flatMap(R=>{let N=S.get(R.id);return N?[{mark:R,from:N,to:[R.x,R.y]}]:
[]}),P=R=>{let N=Math.min(1,(R-T)/cd),y=1-(1-N)**3;for(let{mark:b,from:O,to:L}of A)if(u.get(b.id)!==
b||(b.x=O[0]+(L[0]-O[0])*y,b.y=O[1]+(L[1]-O[1])*y,!o.moveMark(b.id,b.x,b.y)))return;ct(),N<1&&requestAnimationFrame(
P)};P(T)}function Mt(){let S=h||m;if(!S)return g?Hi(e,l,g):null;let T=Fi(e,l,S,h?1:p);return T.marks.
size?T:null}function st(){w=Mt(),ct()}function et(){return{width:t.clientWidth,height:t.clientHeight}}
function wt(S){let T=o.getProjection(),A=It();l.view==="time"&&Ji(S,e.scale,T,A,et());let P=h||m,R=P&&
P.kind==="story"?P.ref:-1;Vi(S,l.hulls,T,A,R),l.view==="network"?Yi(S,l.discs,T,A):Zi(S,e,l.marks,T,
A)}function ce(S){let T=o.getProjection(),[A,P]=[It(),et()],N={...{context:S,model:e,scene:l,marks:u,
highlight:w,to:T,colors:A,size:P},zoom:T.scale/M},y=l.view==="time";ac(N),y&&lc(N);let b=Bt(N);if(nc(
S,b.labels,A,b.shift),!y)return;Qi(S,e.scale,T,A,P);let O=l.marks.filter(j=>j.undated),L=`no date (${x(
O.length)})`;O.length&&ec(S,L,O,T,A)}function Bt(S){let{origin:T,scale:A}=S.to,P=`${A} ${w?[...w.own].
join():""}`,R=F&&F.origin.x===T.x&&F.origin.y===T.y;(!F||F.key!==P||!(B||R))&&(F={key:P,origin:T,labels:uc(
S)});let N={x:T.x-F.origin.x,y:T.y-F.origin.y};return{labels:F.labels,shift:N}}function v({pointer:S}){
let T=u.get(o.findMarkAt(S.DOM));if(T)return oe(T);let{x:A,y:P}=S.canvas,R=l.discs.find(N=>Math.hypot(
A-N.x,P-N.y)<N.radius)||l.hulls.find(({corners:N})=>Li([A,P],N,ad));return R?{kind:"story",ref:R.story}:
null}function D(){h&&(h=null,n.hover(null),st())}function W(){o.on("beforeDrawing",S=>{fr(S,()=>wt(S))}),
o.on("afterDrawing",S=>{fr(S,()=>ce(S))}),o.on("click",S=>{let T=v(S);setTimeout(()=>n.choose(T))}),
o.on("doubleClick",S=>{let T=v(S);T&&T.kind==="story"&&e.mode==="stories"&&n.toggle(T.ref)}),o.on("h\
overNode",({node:S,pointer:T})=>{let A=u.get(S);h=A?oe(A):null,n.hover(h,T.DOM),st()}),o.on("blurNod\
e",D),t.addEventListener("mouseleave",D),o.on("dragStart",()=>{[B,k]=[!0,!0],D()}),o.on("dragEnd",()=>{
B=!1,ct(),n.moved(o.getCamera())}),o.on("zoom",()=>{k=!0,D(),n.moved(o.getCamera())}),o.on("resize",
()=>requestAnimationFrame(()=>k||q()))}function V([S,T,A]){k=!0,o.updateSize(),o.moveCamera({position:{
x:S,y:T},scale:A}),F=null}function q(){k=!1,o.updateSize();let{width:S,height:T}=et();if(!d.length||
!S)return;let A=(j,J)=>J*Math.max(...d.map(Z=>J*Z[j]+Z.size)),[P,R,N,y]=[A("x",-1),A("x",1),A("y",-1),
A("y",1)],b=l.view==="time"?46:12;M=Math.min((S-20-dc)/(R-P),(T-70-b)/(y-N),id);let O=(P+R)/2+(dc-20)/
2/M,L=(N+y)/2+b/2/M;o.moveCamera({position:{x:O,y:L},scale:M}),F=null}function Tt(S){k=!0;let T=r.matches?
!1:{duration:160};o.moveCamera({scale:o.getCamera()[2]*S,animation:T}),n.moved(o.getCamera())}function mt(S,T=null,A=1){
if([m,g,p]=[S,T,A],st(),!w)return!1;let P=w.own.size?w.own:w.marks,R=l.marks.filter(({id:L})=>P.has(
L)),N=o.getProjection(),{width:y,height:b}=et(),O=({x:L,y:j})=>N.x(L)>0&&N.x(L)<y&&N.y(j)>0&&N.y(j)<
b;if(R.length&&!R.some(O)){let L=!r.matches&&{duration:300};o.moveCamera({position:{x:R[0].x,y:R[0].
y},animation:L})}return R.length>0}function xt(S,T){let A=m&&l.at[m.kind].get(m.ref),P=A?ji(l.marks,
A,S,T):l.marks[0];return P?oe(P):null}function H(){let S=o.getProjection(),T=F?F.origin:S.origin;return{
scene:l,marks:u,to:S,size:et(),labels:F?F.labels:[],shift:{x:S.origin.x-T.x,y:S.origin.y-T.y},canvas:t.
querySelector("canvas"),colors:It()}}return W(),{show:K,draw:C,fit:q,setCamera:V,zoom:Tt,choose:mt,findNeighbour:xt,
forget:()=>c="",snapshot:H}}var ld=60,ud="The folder is a sample. What is “not in this corpus” may well have been published: the\
 page never says that an outlet left something out. “First” means first among the articles of this c\
orpus, by the times they state.",fd=[["Story","Articles about one event, connected by links that the\
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
["Too few","A figure on fewer than five has no interval and no p-value."]],dd=["Overview names what \
stands out; a click on a sentence selects what it is about.","Stories shows each story over its own \
hours; “Who came when” opens it into a lane per outlet.","The search takes outlets, topics, mont\
hs and words in one query; quotation marks make a phrase.","It also takes OR, -word, prefix* and a v\
alue after outlet: topic: subject: author: language: medium: since: until: or on:","Everything follo\
ws one selection: filters, the time strip, a cell of a matrix, a bar of a comparison. The line above\
 the picture says what is selected.","A click on a mark or a name opens its panel; the browser’s “ba\
ck” goes back.","The lists and the Table contain all that the picture shows."],hd=[["/","search"],
["?","this help"],["Esc","close the panel; press again: clear the filters"],["Tab","to the next cont\
rol"],["← → ↑ ↓","in the picture: to the next mark; in tabs: to the next tab; on the ends of\
 the time strip: a step"],["Enter","in the picture: open the chosen story into its articles, or clos\
e it"],["+ − 0","in the picture: zoom in, zoom out, show all"],["Home End","on the ends of the tim\
e strip: to the first, to the last"]];function Yn(t){let e=t.map(n=>f("li",{},n));return f("ul",{class:"\
plain-list"},e)}function mc({model:t}){let e=t.counts.problems-t.problems.length,n=t.problems.map(([
r,s,i,c])=>f("li",{},f("span",{class:"who",dir:"auto"},s?`${r}:${s}`:r),f("span",{dir:"auto"},c),f("\
span",{class:"words"},i))),o=`${x(e)} more: run “topicgraph check”.`;return[ut("About the input",
$(t.counts.problems,"problem")),f("p",{class:"aside"},"What was wrong in the files, and what was don\
e about it."),tt(n,ld,"text-list"),e>0&&f("p",{class:"aside"},o)]}function pc({model:t}){let{about:e,
counts:n,notes:o}=t,r=n.from===null?"none dated":nt(n.from,n.to),s=$(e.files,"file"),i=Pn(t),c=fd.map(
([l,u])=>[f("dt",{},l),f("dd",{},u)]),a=o.time.filter(l=>!o.network.includes(l));return[ut("About th\
is page","Where its figures come from"),f("p",{},"This page is one file that contains all of its dat\
a and loads nothing else."),Dt([["Made by",`topicgraph ${e.version}`],["From",`${s}, ${$(n.articles,
"article")}, ${r}`],["Known by links only",n.stubs?$(n.stubs,"article"):null],["Problems in the inpu\
t",x(n.problems)],["To make this page again",f("code",{},"topicgraph build FOLDER -o OUTPUT")]]),I("\
What is left out",i&&Yn(i)),I("What is counted",e.notes.length>0&&Yn(e.notes)),I("What is drawn",Yn(
[`At most ${x(Qo)} marks at a time. What is left out is mentioned under the picture and is in the li\
sts.`,`A topic of ${it(e.dominant)} of the articles or more has no lines in the picture, as it would\
 connect everything.`,"Positions are computed when the page is made, the same for the same articles.\
 Distances in the network mean little; groups do.",...o.network,...a])),I("How it is computed",f("dl",
{class:"measures"},c)),I("What it cannot say",f("p",{},ud))]}function gc(){let t=hd.map(([e,n])=>[f(
"dt",{},f("kbd",{},e)),f("dd",{},n)]);return[ut("Help","How to read and use this page"),I("Where to \
start",Yn(dd)),I("Keys",f("dl",{class:"facts keys"},t))]}var md="id title outlet carrier published precision medium topics story url held excerpt files".split(
" "),mr="measure outlet other subject count of share low high by_chance p".split(" "),pd=new RegExp(
["[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]","[\\ud800-\\udbff](?![\\udc00-\\udfff])",
"(?<![\\ud800-\\udbff])[\\udc00-\\udfff]"].join("|"),"g"),gd={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;"};function yc(t,e){let n=t.articles,o=r=>r>=0?t.outlets[r].name:"";return{id:n.id[e],title:n.
title[e],outlet:o(n.outlet[e]),carrier:o(n.carrier[e]),published:wd(n.time[e],n.precision[e]),precision:n.
precision[e],medium:t.media[n.medium[e]],topics:n.topics[e].map(r=>t.topics[r].name),story:n.story[e]>=
0?t.stories[n.story[e]].name:"",url:n.urls[e][0]||"",held:!!n.held[e],excerpt:n.excerpt[e],files:n.files[e]}}
function wd(t,e){if(t===null)return"";let n=new Date(t*1e3).toISOString();return e==="second"?n.slice(
0,19)+"Z":e==="minute"?n.slice(0,16)+"Z":n.slice(0,10)}function bc(t){return JSON.stringify(t,null,1)+
`
`}function Sc(t,e,n){let o=be(t,e,n).flatMap(({topic:c,cells:a})=>a.map((l,u)=>{let d=t.topics[c].name;
return hr("share of a topic",e[u],{subject:d,...wc(l)})})),s=_n(t,e,n).flatMap((c,a)=>c.flatMap((l,u)=>{
let d=l&&{other:e[u].name,...wc(l)};return d?[hr("followed by",e[a],d)]:[]})),i=Ln(e).flatMap(([c,a])=>yd(
t,c,a,n));return[...o,...s,...i]}function hr(t,e,n){return{...Object.fromEntries(mr.map(r=>[r,""])),
measure:t,outlet:e.name,...n}}function wc({k:t,n:e,share:n,low:o,high:r}){return{count:t,of:e,...e<5?
{}:{share:n,low:o,high:r}}}function yd(t,e,n,o){let r=Sn(t,e,n,o),{shared:s,lags:i}=r,c=Nn(t,e,n),a=[],
l=(h,m,p,g)=>{a.push(hr(h,m,{other:p.name,...g}))};if(l("stories shared",e,n,{count:s.length,of:r.a.
size}),c){let h={count:c.shared,by_chance:c.expected,p:c.q};l("stories shared, whole corpus",e,n,h)}
if(i.length>=5){let h=bn(i.map(m=>m.hours));l("hours later, median",n,e,{count:h,of:i.length})}let u=(h,m,p)=>{
for(let{word:g,k:w}of m?.a||[])l(h,e,n,{subject:g,count:w,of:p[0]});for(let{word:g,k:w}of m?.b||[])l(
h,n,e,{subject:g,count:w,of:p[1]})},d=vn(t,r);if(u("word in headlines of the same stories",d,[s.length,
s.length]),t.size<=xn){let h=$n(t,e,n,o);u("distinctive word",h,h.n)}return a}function pr(t,e=md){let n=t.
map(o=>e.map(r=>bd(o[r])));return[e,...n].map(o=>o.join(",")).join(`\r
`)+`\r
`}function bd(t){let e=Array.isArray(t)?t.join("; "):String(t),o=typeof t!="number"&&/^[=+\-@\t\r]/.
test(e)?"'"+e:e;return/[",\r\n]/.test(o)?`"${o.replaceAll('"','""')}"`:o}function Ct(t){return t.replace(
pd,"�").replace(/[&<>"]/g,e=>gd[e])}var Zn=46,kc=20,re=16,[Sd,kd]=[7.2,40];function se(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n}));
f("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function Tc(t,e){let n=[
[]],o=re;for(let r of t){let s=kd+Sd*`${r.label} ${r.number}`.length;o+s>e-re&&o>re&&(n.push([]),o=re),
n[n.length-1].push({item:r,x:o}),o+=s}return n}function xc(t,e){return Zn+e+14+kc*t}function $c(t,e){
return Zn+e+kc*t+16}function X(t,e,n=""){let o=Object.entries(e).filter(([,r])=>r!==void 0).map(([r,
s])=>{let i=typeof s=="number"?String(vc(s)):s;return` ${r}="${Ct(i)}"`});return`<${t}${o.join("")}>${n}\
</${t}>`}function vc(t){return Math.round(t*10)/10}function Re(t,e=""){return`M${t.map(n=>n.map(vc).
join(" ")).join("L")}${e}`}function Mc(t,e){let{size:n,colors:o}=t,r=Tc(e.items,n.width),[s,i]=[n.width,
$c(r.length,n.height)],c={"font-size":17,"font-weight":700,"font-family":"Georgia, serif"},a=`0 0 ${s}\
 ${n.height}`,l={y:Zn,width:s,height:n.height,viewBox:a},u=[X("rect",{width:s,height:i,fill:o.paper}),
X("text",{x:re,y:22,...c,fill:o.ink},Ct(e.title)),X("text",{x:re,y:39,"font-size":12,fill:o.soft},Ct(
e.words)),X("svg",l,Td(t,e).join(`
`)),...r.flatMap((h,m)=>h.map(({item:p,x:g})=>vd(p,g,xc(m,n.height),o)))],d={xmlns:"http://www.w3.or\
g/2000/svg",width:s,height:i,viewBox:`0 0 ${s} ${i}`,"font-family":"system-ui, sans-serif"};return`<\
?xml version="1.0" encoding="UTF-8"?>
${X("svg",d,`
${u.join(`
`)}
`)}
`}function Td({scene:t,marks:e,to:n,size:o,labels:r,shift:s,colors:i},c){let a=({x:g,y:w})=>[n.x(g),
n.y(w)],l=t.hulls.map(({corners:g})=>X("path",{d:Re(g.map(([w,M])=>a({x:w,y:M})),"Z"),fill:i.hull,stroke:i.
hull,"stroke-width":30*n.scale,"stroke-linejoin":"round"})),u=t.discs.map(g=>{let[w,M]=a(g),k=g.radius*
n.scale;return X("circle",{cx:w,cy:M,r:k,fill:i.hull,stroke:i.story})}),d=t.view==="time"?xd(c.scale,
n,o,i):[],h=t.edges.map(({from:g,to:w,kind:M})=>X("path",{d:Re([g,w].map(k=>a(e.get(k)))),stroke:i.edges[M],
"stroke-width":.8,"stroke-dasharray":Vt(M)?"4 3":void 0})),m=t.marks.map(g=>{let w=ee(g,t.view,i,c.hasHues),
k=t.view==="time"&&g.hue!==void 0?c.initials[Number(g.hue)]:"";return Oc(g.shape,a(g),g.size*n.scale,
w,k,i)}),p=r.map(g=>$d(g,s,i));return[...l,...u,...d,...h,...m,...p]}function xd(t,e,n,o){return xe(
t,e.scale,64).flatMap(({x:r,strong:s,label:i})=>{let c=e.x(r),a=Re([[c,0],[c,n.height-22]]),l={x:c,y:n.
height-7,"font-size":12,"text-anchor":"middle"};return[X("path",{d:a,stroke:s?o.line:o.grid}),X("tex\
t",{...l,fill:o.soft},Ct(i))]})}function Oc(t,[e,n],o,{background:r,border:s},i,c){let a={fill:r,stroke:s};
if(t==="square")return X("rect",{x:e-o,y:n-o,width:2*o,height:2*o,...a});if(t==="diamond"){let d=[[e,
n-o],[e+o,n],[e,n+o],[e-o,n]];return X("path",{d:Re(d,"Z"),...a})}let l=X("circle",{cx:e,cy:n,r:o,...a});
if(!i||o<9)return l;let u={"font-size":11,"font-weight":700,"text-anchor":"middle"};return l+X("text",
{x:e,y:n+4,...u,fill:c.paper},Ct(i))}function $d({item:t,x:e,y:n,leader:o},r,s){let i=p=>[p[0]+r.x,p[1]+
r.y],c=o?[o.slice(0,2),o.slice(2)].map(i):[],a={d:Re(c),stroke:s.soft,"stroke-width":.8},l=/^(italic )?(\d{3} )?(\d+)px (.*)$/.
exec(t.font)||[],[u,d]=i([e,n]),h={"font-size":l[3],"font-family":l[4],"font-weight":l[2]?.trim(),"f\
ont-style":l[1]?.trim(),fill:t.color,stroke:s.paper,"stroke-width":3,"paint-order":"stroke"},m=t.lines.
map((p,g)=>X("text",{x:u,y:d+15*(g+.8),...h},Ct(p)));return(o?X("path",a):"")+m.join("")}function vd(t,e,n,o){
let r=X("tspan",{fill:o.soft},String(t.number)),s={x:e+22,y:n+4,"font-size":12,fill:o.ink},i=X("text",
s,`${Ct(t.label)} ${r}`);if(t.line){let u=o.edges[t.line],d=Vt(t.line)?"4 3":void 0,h={stroke:u,"str\
oke-width":3,"stroke-dasharray":d};return X("path",{d:Re([[e,n],[e+16,n]]),...h})+i}let{background:c,
border:a}=t.color,l={background:c,border:Yo(t.kind)?a:c};return Oc(zn(t.kind),[e+8,n],Ac(t),l,"",o)+
i}function Ac({kind:t}){return t==="stub"?4:6}function Nc({canvas:t,size:e,colors:n},{title:o,words:r,
items:s}){let i=t.width/e.width,c=Tc(s,e.width),a=Math.round($c(c.length,e.height)*i),l=f("canvas",{
width:t.width,height:a}),u=l.getContext("2d");u.fillStyle=n.paper,u.fillRect(0,0,l.width,l.height),u.
drawImage(t,0,Zn*i),u.scale(i,i);let d=(h,m,p,g,w)=>{u.font=g,u.fillStyle=w,u.fillText(h,m,p)};return d(
o,re,22,`700 17px ${on}`,n.ink),d(r,re,39,`12px ${jt}`,n.soft),c.forEach((h,m)=>{let p=xc(m,e.height);
for(let{item:g,x:w}of h)Md(u,g,w,p,n),d(`${g.label}  ${g.number}`,w+22,p+4,`12px ${jt}`,n.ink)}),new Promise(
h=>l.toBlob(h,"image/png"))}function Md(t,e,n,o,r){let s={scale:1,x:i=>i,y:i=>i};if(e.line)t.strokeStyle=
r.edges[e.line],t.lineWidth=3,Vn(t,{x:n,y:o},{x:n+16,y:o},s,Vt(e.line));else{let i={x:n+8,y:o,size:Ac(
e),shape:zn(e.kind)};Xn(t,i,s,e.color,null)}}var Od=100,Ad=60,Nd=["Published","Outlet","Title","Topics","Story"],Ec={Published:t=>(e,n)=>{let o=ie.
down?-1/0:1/0;return(t.articles.time[e]??o)-(t.articles.time[n]??o)},Outlet:t=>gr(e=>rt(t,e)),Title:t=>gr(
e=>t.articles.title[e]),Story:t=>gr(e=>_c(t,e))},ie={column:"Published",down:!0};function gr(t){return(e,n)=>{
let[o,r]=[Q(t(e)),Q(t(n))];return o<r?-1:o>r?1:0}}function _c(t,e){let n=t.articles.story[e];return n<
0?"":t.stories[n].name}function wr(t,{mask:e,stubs:n}){return Array.from({length:t.size},(r,s)=>s).filter(
r=>e[r]&&(t.articles.held[r]||n))}function yr(t,e){let{model:n}=e,o=e.selection(),r=Ec[ie.column](n),
s=wr(n,o);s.sort((p,g)=>(ie.down?r(g,p):r(p,g))||p-g);let i=f("tbody"),c=Me(i,s,Od,p=>[_d(e,p)]),a=Nd.
map(p=>Ed(p,t,e)),l=_t("Articles","articles-table",a,i),u=f("p",{class:"empty"},"No article passes a\
ll filters."),d=f("span",{class:"number"},x(s.length)),h=o.filtered?"The selection":"All articles",m=f(
"div",{class:"sheet-head"},f("h2",{},h," ",d),_({class:"tool"},()=>e.change({at:"save"}),"Download …"));
t.replaceChildren(m,dt(n)||"",s.length?l:u,c)}function Ed(t,e,n){if(!Ec[t])return vt(t);let o=ie.column===
t,r=()=>{ie={column:t,down:o?!ie.down:t==="Published"},yr(e,n),Rt(e,"focus",t)?.focus()},s=ie.down?"\
descending":"ascending",i=ie.down?" ↓":" ↑",c=_({"data-focus":t},r,t,o?i:"");return f("th",{scope:"\
col","aria-sort":o?s:null},c)}function _d(t,e){let{model:n}=t,{time:o,precision:r,outlet:s,story:i,topics:c,
held:a}=n.articles,l=c[e].map(m=>n.topics[m].name).join(", "),u=Ot(_c(n,e),Ad),d=s[e]>=0?G(t,{kind:"\
outlet",ref:s[e]}):"unknown",h=i[e]>=0?G(t,{kind:"story",ref:i[e]},u):"";return f("tr",{class:a[e]?null:
"not-held"},f("td",{class:"moment"},ft(o[e],r[e])),f("td",{},d),f("td",{class:"title"},G(t,{kind:"ar\
ticle",ref:e}),!a[e]&&f("small",{}," not in this corpus")),f("td",{},l),f("td",{class:"title"},h))}function Cc(t){let{model:e}=t,{view:n}=t.state(),o=wr(e,t.selection()),r=()=>o.map(g=>yc(e,g)),s=()=>se(
"articles.csv",pr(r()),"text/csv"),i=()=>se("articles.json",bc(r()),"application/json"),c=()=>{let g=Sc(
e,Xo(t),t.selection().mask);se("comparison.csv",pr(g,mr),"text/csv")},a=async()=>{let g=await Nc(t.view.
snapshot(),Ic(t));se("picture.png",g,"image/png")},l=()=>{let g=Mc(t.view.snapshot(),Ic(t));se("pict\
ure.svg",g,"image/svg+xml")},u=(g,w)=>_({class:"action"},async()=>{await w(),t.announce(`${g} saved`)},
g),d=(...g)=>f("div",{class:"buttons"},g),h=t.view&&(n==="network"||n==="time"),m=t.selection().filtered?
"selection":"articles";return[ut("Download","Take it with you"),I(`The ${m}: ${$(o.length,"article")}`,
d(u("CSV table",s),u("JSON",i))),n==="compare"&&I("The comparison",d(u("Figures as CSV",c))),I("The \
picture, with its legend",h?d(u("PNG image",a),u("SVG drawing",l)):f("p",{class:"aside"},"Open the N\
etwork or Time view to save the picture.")),f("p",{class:"aside"},"“Copy link” keeps the filters, th\
e view and the camera in the link, which works for this file wherever it is opened.")]}function Ic(t){
let{model:e}=t,{from:n,to:o}=e.counts,r=t.state(),s=sn(e,r).map(({sign:a,name:l})=>a==="not"?`withou\
t ${l}`:l),i=[nt(n,o)];s.length&&i.push(`selected: ${s.join(" · ")}`);let c=rr(e,t.view.snapshot().
scene,t.selection());return{title:e.title,words:i.join(" — "),items:c.filter(({key:a})=>!r.hide.includes(
a)),scale:e.scale,hasHues:e.hues.length>0,initials:e.initials}}var Id=[[/^same URL$/,"the list gives its address"],[/^same title and outlet$/,"the list gives its t\
itle and outlet"],[/^same title and second on (.*)$/,"the list gives its title and its time on $1"],
[/^own domain (.*)$/,"found at its own web site, $1"]],Rc=["it says the same as at least a quarter o\
f the others","a link between files, or a copy, ties it to another","it is near to the others only o\
n average, so it may be on another event"],Cd=["say the same as at least a quarter of the others","a\
re tied to another by a link between files or as a copy","are near to the others only on average, an\
d may be on another event"],Lc={copy_of:3,update_of:2,related:1,similar:0},Ld=3;function Jn(t){for(let[
e,n]of Id)if(e.test(t))return t.replace(e,n);return t}function Qn(t,e){return t.articles.story[e]>=0&&
Rc[t.articles.bond[e]]||""}function Dc(t,e){let{story:n}=t.articles,o=t.linksOf[e].filter(({other:s})=>n[e]>=
0&&n[s]===n[e]).sort((s,i)=>Lc[i.kind]-Lc[s.kind]||i.weight-s.weight),r=new Set;return o.filter(({other:s})=>!r.
has(s)&&r.add(s)).slice(0,Ld)}function Pc(t,e){let{bond:n}=t.articles,o=s=>e.filter(i=>n[i]===s);return{
words:Cd.flatMap((s,i)=>{let c=o(i).length;return c?[c===1?`1 article: ${Rc[i]}`:`${$(c,"article")} ${s}`]:
[]}),loose:o(2)}}var Rd=1e-12,Dd=["about","carried_by","credited_to"];function Fc(t){let e=t.size,n=e+t.outlets.length,
o=n+t.subjects.length,r=t.articles,s=Array.from({length:o+t.topics.length},()=>[]),i=(l,u,d,h="",m=1)=>{
s[l].push({to:u,kind:d,reason:h,weight:m,forward:!0}),s[u].push({to:l,kind:d,reason:h,weight:m,forward:!1})};
for(let l=0;l<t.size;l+=1){let[u,d]=[r.outlet[l],r.carrier[l]];u>=0&&i(l,e+u,"published_by"),d>=0&&d!==
u&&i(l,e+d,"carried_by");for(let{outlet:h,reason:m}of r.credits[l])i(l,e+h,"credited_to",m);for(let h of r.
topics[l])i(l,o+h,"about");for(let h of r.subjects[l])i(l,n+h,"mentions");for(let{forward:h,other:m,
kind:p,reason:g,weight:w}of t.linksOf[l])h&&i(l,m,p,g,w)}let c={article:0,outlet:e,subject:n,topic:o};
return{neighbours:s,nodeOf:({kind:l,ref:u})=>u+c[l],thingOf:l=>l<e?{kind:"article",ref:l}:l<n?{kind:"\
outlet",ref:l-e}:l<o?{kind:"subject",ref:l-n}:{kind:"topic",ref:l-o}}}function Pd(t,e,n){let o=t.neighbours[n.
forward?n.to:e].length;return n.kind==="published_by"?1+Math.log2(1+o)/4:Dd.includes(n.kind)?2+Math.
log2(1+o)/2:n.kind==="mentions"?2.5+Math.log2(1+o)/2:n.kind==="similar"?2-n.weight:1}function Hc(t,e,n,o=[]){
let[r,s]=[t.nodeOf(e),t.nodeOf(n)],i=new Float64Array(t.neighbours.length).fill(1/0),c=new Map,a=Fd();
i[r]=0,a.push(r,0);for(let u=a.pop();u!==void 0&&u!==s;u=a.pop())for(let d of t.neighbours[u]){if(o.
includes(d.kind))continue;let h=i[u]+Pd(t,u,d);h>=i[d.to]-Rd||(i[d.to]=h,c.set(d.to,{node:u,edge:d}),
a.push(d.to,h))}if(i[s]===1/0)return null;let l=[];for(let u=c.get(s),d=s;u&&(l.unshift({thing:t.thingOf(
d),edge:u.edge}),u.node!==r);d=u.node,u=c.get(d));return[{thing:e,edge:null},...l]}function Fd(){let t=[],
e=(o,r)=>[t[o],t[r]]=[t[r],t[o]],n=o=>o-1>>1;return{push(o,r){t.push({node:o,cost:r});for(let s=t.length-
1;s&&t[s].cost<t[n(s)].cost;s=n(s))e(s,n(s))},pop(){if(!t.length)return;e(0,t.length-1);let{node:o}=t.
pop();for(let r=0;;){let s=r;for(let i of[2*r+1,2*r+2])i<t.length&&t[i].cost<t[s].cost&&(s=i);if(s===
r)return o;e(r,s),r=s}}}}function jc(t,e){let n=({thing:r})=>r.kind==="article"?Ft(Y(t,r)):$t(Y(t,r));
if(e.length<2)return`${n(e[0])} is the same thing.`;let o=e.slice(1).map(r=>{let{kind:s,forward:i}=r.
edge;return`${t.verbs[s][i?0:1]} ${n(r)}`});return`${n(e[0])} ${o.join(", which ")}.`}var Hd=.2,[jd,Bd]=[8,4],Wd=["outlet","topic","subject","article"];function Bc({model:t,state:e}){let n=e().
path.flatMap(s=>t.byId.get(s)||[]),[o,r]=n.filter(({kind:s})=>s!=="story");if(!(!o||!r||!t.complete))
return t.pathGraph||=Fc(t),Hc(t.pathGraph,o,r,e().without)}function Wc(t,e){let n=t.state().path,o=[
"From","To"].map((i,c)=>zd(t,i,c,n[c])),r=n.filter(Boolean).length===2;return[ut("Path finder","From\
 one thing to another"),f("p",{class:"aside"},"The most informative path: stated links before shared\
 topics, rare topics before common ones."),...o,Ud(t),r&&(e?Yd(t,e):f("p",{class:"empty",role:"statu\
s"},"No path connects the two by these links."))]}function Ud(t){let{model:e}=t,{without:n}=t.state(),
o=e.complete?e.linksOf.flat().map(({kind:a})=>a):[],{credits:r,subjects:s}=e.articles,c=["published_\
by","carried_by",...r.some(a=>a.length)?["credited_to"]:[],"about",...s.some(a=>a.length)?["mentions"]:
[],...new Set(o)].map(a=>{let l=n.filter(h=>h!==a),u=({target:h})=>{t.change({without:h.checked?l:[...l,
a]})},d={type:"checkbox",checked:!n.includes(a),on:{change:u}};return f("label",{class:"check"},f("i\
nput",d),Un[a])});return f("fieldset",{class:"kinds"},f("legend",{},"By these links"),c)}function zd(t,e,n,o){
let{model:r}=t,s=o?r.byId.get(o):null,i=f("ul",{class:"choices"}),c=`path-${n}`,a=({target:d})=>{let h=Gd(
r,d.value.trim()),m=h.slice(0,jd).map(p=>{let g=f("span",{class:"words"},rn[p.kind].toLowerCase()),w=f(
"span",{},Y(r,p));return f("li",{},_({class:"choice",dir:"auto"},()=>Kd(t,n,p),w,g))});i.replaceChildren(
...m),t.announce(`${h.length} found`)},l=({key:d})=>{d==="Enter"&&i.querySelector("button")?.click(),
d==="ArrowDown"&&i.querySelector("button")?.focus()},u={id:c,type:"text",dir:"auto",autocomplete:"of\
f",spellcheck:"false",placeholder:"an outlet, a topic, a name or an article",value:s?Y(r,s):"",on:{input:a,
keydown:l}};return f("div",{class:"end"},f("label",{for:c},e),f("input",u),i)}function Gd(t,e){if(!e)
return[];let n=ke(t);return Wd.flatMap(o=>zr(n[o],e,Bd).rows.map(r=>({kind:o,ref:r})))}function Kd(t,e,n){
let o=[...t.state().path];for(;o.length<2;)o.push("");o[e]=Te(t.model,n),t.change({path:o.filter((i,c)=>i||
c<e)});let r=E(`path-${1-e}`),s=E("panel").querySelector(".route, .empty, h2");(r.value?s:r).focus()}
function qd(t,e){return e.slice(1,-1).map(({thing:o})=>o).find(({kind:o,ref:r})=>o==="topic"&&Uc(t,r)>
Hd)}function Uc(t,e){let{held:n}=t.articles,o=n.reduce((r,s)=>r+s,0);return t.byTopic[e].filter(r=>n[r]).
length/Math.max(1,o)}function Xd(t,e){let n=it(Uc(t,e.ref));return`No meaningful connection, only ${Ft(
Y(t,e))}, a topic of ${n} of the articles.`}function Vd(t,e,n){let{model:o}=t;if(e.kind!=="article"||
n.kind!=="article")return null;let r=o.articles.story[e.ref];if(r<0||r!==o.articles.story[n.ref])return null;
let s=[e,n].flatMap(({ref:c})=>{let a=Qn(o,c);return a?[f("li",{dir:"auto"},`${Ft(o.articles.title[c])}\
: ${a}.`)]:[]}),i=G(t,{kind:"story",ref:r});return[f("p",{},"Both are in the story ",i,"."),f("ul",{
class:"text-list"},s)]}function Yd(t,e){let{model:n}=t,o=e.map(({thing:s,edge:i})=>{let c=i&&n.verbs[i.
kind][i.forward?0:1];return f("li",{class:`stop stop-${s.kind}`},c&&f("span",{class:"verb"},`${c} `),
G(t,s),i&&i.reason&&f("span",{class:"words",dir:"auto"},Jn(i.reason)))}),r=qd(n,e);return f("section",
{class:"route",tabindex:"-1",role:"status"},r&&f("p",{class:"nothing-shared"},Xd(n,r)),Vd(t,e[0].thing,
e[e.length-1].thing),f("h3",{},$(e.length-1,"step")),f("p",{class:"excerpt",dir:"auto"},jc(n,e)),f("\
ol",{class:"stops"},o))}var Zd={path:Wc,save:Cc,problems:mc,about:pc,help:gc};function zc(t,e,n){return f("article",{class:`\
panel panel-${e}`},Zd[e](t,n))}var Jd=12;function Kc({model:t},e,n){let o=t.articles,[r,s,i]=[o.outlet[e],o.carrier[e],o.held[e]],c=t.
media[o.medium[e]]==="video"?"Video":"Article",a=i?c:"Article not in this corpus",{urls:l,files:u}=o,
d=o.topics[e].map(k=>n({kind:"topic",ref:k})),h=o.subjects[e].map(k=>n({kind:"subject",ref:k})),m=o.
credits[e].map(k=>n({kind:"outlet",ref:k.outlet})),p=s>=0&&s!==r,g=(k,B)=>f("ul",{class:"urls"},k.map(
B)),w=g(l[e],k=>f("li",{},Lr(k))),M=g(u[e],k=>f("li",{dir:"auto"},k));return[ut(a,Y(t,{kind:"article",
ref:e})),!i&&f("p",{class:"aside"},"Only known because another article links to it: it has no file."),
o.excerpt[e]&&f("p",{class:"excerpt",dir:"auto"},o.excerpt[e]),Dt([["Outlet",r>=0?n({kind:"outlet",ref:r}):
"unknown"],["Carried by",p?n({kind:"outlet",ref:s}):null],["Credited to",bt(m)],["Published",ft(o.time[e],
o.precision[e])],["Story",o.story[e]>=0?n({kind:"story",ref:o.story[e]}):null],["Topics",bt(d)],["Me\
ntions",bt(h)],["Other titles",o.titles[e].join(" · ")]]),I("Why it is in this story",Qd(t,e,n)),I(
"Connected because",eh(t,e,n)),I(l[e].length>1?"Addresses":"Address",l[e].length>0&&w),I(u[e].length>
1?"Files":"File",u[e].length>0&&M),th(t,e)]}function Qd(t,e,n){let o=Qn(t,e);if(!o)return null;let r=Dc(
t,e).map(c=>qc(t,e,c,n)),s=`${o[0].toUpperCase()}${o.slice(1)}.`,i=r.length?" Held most firmly by:":
" No single article holds it.";return[f("p",{},s+i),r.length>0&&f("ul",{class:"text-list"},r)]}function th(t,e){
let n=Dt([["Quality",Gc(t.articles.quality[e])],["Heat",Gc(t.articles.heat[e])]]);if(!n)return null;
let o="As its file states them: topicgraph neither computes nor uses them.",r=f("summary",{},"More f\
rom its file");return f("details",{class:"how"},r,n,f("p",{class:"aside"},o))}function Gc(t){return t===
null?null:String(t)}function eh(t,e,n){let o=t.linksOf[e].map(r=>qc(t,e,r,n));return tt(o,Jd,"text-l\
ist")}function qc(t,e,n,o){let r=t.verbs[n.kind][n.forward?0:1];return f("li",{},f("span",{class:"ve\
rb"},`${r} `),o({kind:"article",ref:n.other}),f("span",{class:"words",dir:"auto"},nh(t,e,n).join(" ·\
 ")))}function nh(t,e,{other:n,reason:o}){let{time:r,held:s}=t.articles,i=z(t,e)&&z(t,n),c=[rt(t,n),
i?yt(Number(r[n])-Number(r[e])):"",Jn(o),s[n]?"":"not in this corpus"];return[...new Set(c.filter(Boolean))]}var an=5,oh=60,rh=1.15;function Xc(t,e,n){let{model:o}=t,r=o.outlets[e],s=o.byOutlet[e],{story:i,held:c,
outlet:a}=o.articles,l=s.filter(g=>c[g]),u=o.byCarrier[e].filter(g=>a[g]!==e),d=lt(s.map(g=>i[g]).filter(
g=>g>=0)),h=l.length>=5&&!r.platform,m=()=>t.change({view:"compare",side:ih(t,r.id)}),p=r.platform||
!l.length?[]:[["Compare",m]];return[ut(r.platform?"Platform":"Outlet",r.name||r.id),f("p",{class:"fi\
gures"},sh(o,l,s.length)),te(t,"outlet",r.id,...p),ch(o,e,n),I("Over time",$e(o,s)),I("First and alo\
ne",ah(r)),I("Big stories missing here",h&&mh(o,e,n)),I("Earlier and later than others",lh(o,e,n)),I(
"Focus",uh(o,e,n)),I("Distinctive words",dh(t,e)),I("Nearest outlets, by stories shared",hh(o,e,n)),
I("Stories",qt("story",d,n)),I("Stories only it has here",ph(o,e,n)),I("Articles",he(o,s,n)),I("Arti\
cles it carried",he(o,u,n))]}function sh(t,e,n){let o=e.filter(i=>t.articles.flags[i]&Et).length,r=e.
length-o,s=[$(e.length,"article")];return r&&s.push(`${x(o)} its own, ${x(r)} copies or updates`),n>
e.length&&s.push(`${x(n-e.length)} linked, not in this corpus`),s.join(" · ")}function ih(t,e){let{
side:n}=t.state();return n.includes(e)?n:[...n.slice(0,Ie-1),e]}function ch(t,e,n){let{domain:o,names:r,
name:s,edition_of:i,pieces:c,republished:a}=t.outlets[e],l=i?t.byId.get(i):null,u=t.groups.filter(({
outlets:m})=>m.includes(e)),d=$(c,"article"),h=`${x(a)} of the ${d} found there`;return Dt([["Web si\
te",o],["Edition of",l?n(l):null],["Also seen as",r.filter(m=>m!==s).join(" · ")],["Group",u.map(m=>m.
name).join(", ")],["Written by others",a?h:null]])}function ah({platform:t,first:e,shared:n,alone:o}){
if(t||!(n+o))return null;let r=n?`It was first on ${At(e)} of the ${$(n,"shared story","shared stori\
es")} whose first report is known.`:"The first report is not known for any story that it shares with\
 other outlets.",s=o?` ${$(o,"story","stories")} in this corpus ${o===1?"comes":"come"} from it alon\
e.`:"",i=n>0&&n<5;return[f("p",{},r,s),f("p",{class:"aside"},i?"Too few to say much.":"Copies count \
as their original; in a tie of two either counts a half.")]}function lh(t,e,n){let o=Oo(t,e).map(({other:r,
n:s,hours:i,low:c,high:a,q:l})=>{let u=`${yt(c*3600)} to ${yt(a*3600)}`,d=`median of ${s} shared sto\
ries, 95 % interval ${u}; ${ae(l)}`;return f("li",{},n({kind:"outlet",ref:r}),` ${yt(i*3600)}`,f("sp\
an",{class:"words"},d))});return o.length>0&&tt(o,an,"text-list")}function uh(t,e,n){let o=fs(t,e);if(!o.
length)return null;let r=o[0].n<5,s=o.map(i=>{let a=`${`${it(i.share)} ${Nt(i)}`}; ${fh(i)}`;return f(
"li",{},n({kind:"topic",ref:i.topic}),` ${i.k} of ${$(i.n,"article")}`,!r&&f("span",{class:"words"},
a))});return[tt(s,an+1,"text-list"),f("p",{class:"aside"},r?"Too few articles to say more.":"Own art\
icles, one of each story.")]}function fh({share:t,restShare:e}){if(!e)return"none of the rest";let n=Math.
max(t/e,e/t);if(n<rh)return"about the same share as the rest";let o=n<9.95?n.toFixed(1).replace(/\.0$/,
""):Math.round(n);return t>e?`${o} times the share of the rest`:`the rest has ${o} times its share`}
function dh(t,e){let n=t.model.words[e];if(!n)return null;let o=[t.model.outlets[e].id],r=n.map(([i,
c,a,l,u,d])=>{let m=`${`${c} of ${a} articles, elsewhere ${l} of ${u}`}; ${ae(d)} after correction`;
return f("li",{},In(g=>t.apply({only:{outlet:o,words:g}}),i,m,d))});return[f("ul",{class:"word-list"},
r),f("p",{class:"aside"},"In titles and excerpts, against the rest of this corpus; in bold those tha\
t are statistically significant after correction for multiple tests.")]}function hh(t,e,n){let o=us(
t,e).map(({ref:r,shared:s,either:i,isFew:c})=>{let l=`${s} of ${i} stories in common${c?", too few t\
o say much":""}`;return f("li",{},n({kind:"outlet",ref:r}),f("span",{class:"words"},l))});return o.length>
0&&tt(o,an,"text-list")}function mh(t,e,n){let o=a=>$(a,"other outlet"),i=(t.blindspots[e]?.map(([a,
l,u])=>({story:a,words:`${o(l)}; chance of having it ${it(u)}`}))||ds(t,e).slice(0,oh).map(({story:a,
reach:l})=>({story:a,words:o(l)}))).map(({story:a,words:l})=>f("li",{},n({kind:"story",ref:a}),f("sp\
an",{class:"words"},l))),c="Stories without an article of this outlet in this corpus; the outlet may\
 still have covered them.";return i.length?[tt(i,an+1,"text-list"),f("p",{class:"aside"},c)]:null}function ph(t,e,n){
let o=s=>s<0||ot(t,t.stories[s].articles).size===1,r=[...So(t)[e]].filter(([s,i])=>t.articles.held[i]&&
o(s)).map(([s,i])=>f("li",{},n(s<0?{kind:"article",ref:i}:{kind:"story",ref:s})));return r.length>0&&
tt(r,an,"text-list")}var[br,to]=[640,22],[Sr,Yc,gh]=[190,612,14],Vc=14,[wh,yh,bh]=[64,96,26],Pt={paper:"#fdfcf9",ink:"#1f\
1f1d",soft:"#6a6963",line:"#ebe8df",dot:"#0072b2"};function Zc(t,e){let{articles:n,name:o}=t.stories[e],
r=Sh(t,n),s=r.slice(0,Vc),i=r.length-s.length,c=pe(o,wh),a=[kh(t,n),...pe(Th(t,e),yh)],l=22+20*c.length+
17*a.length,u=l+to*(s.length+(i?1:0))+30,h=n.filter(k=>z(t,k)).map(k=>Number(t.articles.time[k])),[m,
p]=[Math.min(...h),Math.max(...h)],g=k=>Sr+(Yc-Sr)*(Number(t.articles.time[k])-m)/Math.max(1,p-m),w=[
X("title",{},Ct(o)),X("rect",{width:br,height:u,fill:Pt.paper,stroke:Pt.line}),...c.map((k,B)=>ln(k,
24+20*B,16,Pt.ink,700)),...a.map((k,B)=>ln(k,24+20*c.length+17*B,12,Pt.ink)),...s.flatMap((k,B)=>$h(
t,e,k,l+to*B,g)),i?ln(`and ${$(i,"more outlet")}`,l+to*Vc+14,11,Pt.soft):"",ln(xh(t),u-10,10,Pt.soft)],
M={xmlns:"http://www.w3.org/2000/svg",width:br,height:u,viewBox:`0 0 ${br} ${u}`,role:"img","font-fa\
mily":"system-ui, sans-serif"};return`<?xml version="1.0" encoding="UTF-8"?>
${X("svg",M,w.join(`
`))}
`}function Sh(t,e){let n=new Map;for(let o of e.filter(r=>gt(t,r))){let r=t.articles.outlet[o];n.set(
r,[...n.get(r)||[],o])}return[...n.values()]}function kh(t,e){let n=e.filter(i=>t.articles.held[i]),
o=e.map(i=>t.articles.time[i]).filter(i=>i!==null),r=nt(o[0]??null,o[o.length-1]??null),s=$(ot(t,n).
size,"outlet");return`${$(n.length,"article")} · ${s} · ${r}`}function Th(t,e){let{first:n,earliest:o,
reason:r,runner_up:s,gap:i}=t.stories[e];if(!n.length)return`Who was first is not known: ${r||"too f\
ew times"}.`;let c=n.map(u=>$t(t.outlets[u].name)).join(" and "),a=o<0?"":`, ${ft(t.articles.time[o],
"minute")}`,l=s>=0&&i?`; next ${$t(rt(t,s))}, ${Gt(i*60)}`:"";return`First in this corpus${n.length>
1?", in a tie":""}: ${c}${a}${l}.`}function xh(t){let{articles:e,outlets:n,from:o,to:r}=t.counts,s=`${x(
e)} articles of ${$(n,"outlet")}`,i=nt(o,r),c=`topicgraph ${t.about.version}`;return`In this corpus:\
 ${s}, ${i}. A hollow dot is a copy. ${c}`}function $h(t,e,n,o,r){let{copy:s,held:i,title:c}=t.articles,
{first:a,earliest:l}=t.stories[e],u=o+to/2,d={x1:Sr,x2:Yc,y1:u,y2:u,stroke:Pt.line},h=n.filter(p=>z(
t,p)).map(p=>{let g=s[p]===1||!i[p],w={cx:Math.round(r(p)*10)/10,cy:u,r:a.length&&p===l?7:5,fill:g?Pt.
paper:Pt.dot,stroke:Pt.dot,"stroke-width":1.5};return X("circle",w,X("title",{},Ct(c[p])))}),m=$t(Ot(
rt(t,n[0]),bh));return[ln(m,u+4,12,Pt.ink),X("line",d),...h]}function ln(t,e,n,o,r=400){return X("te\
xt",{x:gh,y:e,"font-size":n,"font-weight":r,fill:o},Ct(t))}var vh=16,kr=86400;function eo(t,e,n,o={}){let{limit:r=vh,without:s=[],first:i=-1}=o,{time:c,outlet:a}=t.
articles,l=e.filter(C=>c[C]!==null&&a[C]>=0);if(ot(t,l).size<2)return null;let u=l.map(C=>Number(c[C])),
d=Math.min(...u),h=Math.max(...l.map(C=>Number(c[C])+(z(t,C)?0:kr)));if(h===d)return null;let m=Mh(t,
l),p=l.filter(C=>z(t,C)).map(C=>Number(c[C])),g=p.length?Math.min(...p):null,w=m.slice(0,r).map((C,St)=>{
let ct=m.slice(0,St).filter(kt=>kt.first<1/0),ht=Oh(t,C,g,ct[ct.length-1]);return Nh(t,C,{start:d,end:h,
first:i,words:ht},n)}),M=m.length-w.length,k=e.length-l.length,B=[M>0&&`${$(M,"outlet")} with later \
articles not shown.`,k>0&&`${$(k,"article")} without a date or an outlet not shown.`,"○ copy · dashe\
d: not in this corpus · a bar: the day, as no time is given."],F=[zt(d),Gt(h-d)].map(C=>f("span",{},
C)),K=s.map(C=>_h(C,n));return[f("ol",{class:"lanes"},w,K),f("p",{class:"lane-ends","aria-hidden":"t\
rue"},F),f("p",{class:"aside"},B.filter(Boolean).join(" "))]}function Mh(t,e){let n=new Map;for(let r of e){
let s=t.articles.outlet[r],i=n.get(s)||{outlet:s,first:1/0,articles:[]};z(t,r)&&(i.first=Math.min(i.
first,t.articles.time[r])),i.articles.push(r),n.set(s,i)}let o=({first:r,articles:s})=>r<1/0?r:Number(
t.articles.time[s[0]])+kr;return[...n.values()].sort((r,s)=>o(r)-o(s)||r.outlet-s.outlet)}function Oh(t,{
first:e,articles:n},o,r){let s=[];if(e===1/0||o===null)s.push("time not given");else if(e===o)s.push(
"earliest");else if(s.push(Gt(e-o)),r&&r.first>o){let c=e-r.first;s.push(c<60?"in the same minute":`${Gt(
c).slice(1)} later`)}let i=Ah(t,n[0]);return i!==null&&s.push(`a copy of ${$t(rt(t,i))}’s`),s}function Ah(t,e){
let n=t.linksOf[e].find(({kind:o,forward:r})=>o==="copy_of"&&r);return n?n.other:null}function Nh(t,e,{
start:n,end:o,first:r,words:s},i){let c=l=>`${(l-n)/(o-n)*100}%`,a=e.articles.map(l=>{let{time:u,precision:d,
copy:h,held:m,title:p}=t.articles,g=z(t,l),w=[g?"dot":"day",h[l]===1&&"copy",!m[l]&&"stub",l===r&&"f\
irst"],M=`${rt(t,l)}: ${p[l]}, ${ft(u[l],d[l])}`,k=f("span",{class:w.filter(Boolean).join(" "),title:M});
return k.style.left=c(Number(u[l])),g||(k.style.width=c(n+kr)),k});return f("li",{},i({kind:"outlet",
ref:e.outlet}),f("span",{class:"lane-track","aria-hidden":"true"},a),f("span",{class:"words",dir:"au\
to"},s.map(Eh)))}function Eh(t,e){return e?f("span",{class:"lane-note"},t):t}function _h(t,e){return f(
"li",{class:"without"},e({kind:"outlet",ref:t}),f("span",{class:"lane-track","aria-hidden":"true"}),
f("span",{class:"words"},"not in this corpus"))}function Jc(t,e){let n=t.storylines.find(([,s])=>s.includes(e));if(!n)return null;let[,o]=n,r=o.indexOf(
e);return{before:o[r-1]??null,after:o[r+1]??null}}function Qc(t,e,n){let o=t.storylines.find(([,a])=>a.
includes(e));if(!o)return null;let[,r,s]=o,i=r.map((a,l)=>{let[u,d]=Qt(t,t.stories[a].articles),h=a===
e?f("strong",{dir:"auto"},"This story"):n({kind:"story",ref:a});return f("li",{},h,f("span",{class:"\
words",dir:"auto"},nt(u,d)),l>0&&s[l]&&f("span",{class:"words",dir:"auto"},s[l]))});return[f("ol",{class:"\
text-list"},i),f("p",{class:"aside"},"Inferred from names that few stories mention and from headline\
s that say the same.")]}var Ih=10,Ch=60,Lh=10,Rh=5;function ta(t,e,n){let{model:o}=t,r=o.stories[e],{articles:s}=r,{outlet:i,
topics:c,subjects:a,credits:l}=o.articles,u=lt(s.filter(k=>gt(o,k)).map(k=>i[k])),d=lt(s.flatMap(k=>c[k])),
h=lt(s.flatMap(k=>a[k])),m=lt(s.flatMap(k=>l[k].map(B=>B.outlet))),p=(k,B)=>An(B.map(([F,K])=>[{kind:k,
ref:F},K]),n),g=o.nodes.some(k=>k.kind==="story"&&k.ref===e),w=t.isOpen(e)?"Close it in the picture":
"Open it in the picture",M=g?[[w,()=>t.toggle(e)]]:[];return M.push(["Save as a card",()=>Dh(t,e)]),
[ut("Story",r.name),f("p",{class:"figures"},Ph(o,s)),te(t,"story",r.id,...M),I("Who was first",f("p",
{},Fh(o,r,n))),I("Who came when",eo(o,s,n)),I("Before and after, on the same matter",Qc(o,e,n)),I("H\
eadlines in time order",jh(o,s,n)),I("Outlets",u.length>0&&p("outlet",u)),I("Not in this corpus from",
Wh(o,e,n)),I("Why these are one story",Hh(o,s,n)),I("Credited to",m.length>0&&p("outlet",m)),I("Ment\
ioned",h.length>0&&p("subject",h.slice(0,Lh))),I("Topics",d.length>0&&p("topic",d))]}function Dh(t,e){
se("story.svg",Zc(t.model,e),"image/svg+xml"),t.announce("Card saved")}function Ph(t,e){let n=e.filter(
l=>t.articles.held[l]),o=n.length,r=ot(t,n).size,s=e.length-o,[i,c]=Qt(t,e),a=[$(o,"article")];return s&&
a.push(`${x(s)} linked, not in this corpus`),[...a,$(r,"outlet"),nt(i,c)].join(" · ")}var Tr="that \
takes articles of two outlets that state when they appeared, and copies do not count";function Fh(t,{
first:e,articles:n,reason:o},r){if(!e.length)return`It is not known: ${o||Tr}.`;let s=e.map(l=>r({kind:"\
outlet",ref:l})),i=bt(s," and "),c=n.filter(l=>t.articles.time[l]===null).length,a=c?` ${$(c,"articl\
e")} without a date may be earlier.`:"";return e.length===1?[i,`, of the articles in this corpus.${a}`]:
["A tie between ",i,`: the stated times do not tell them apart.${a}`]}function Hh(t,e,n){let{words:o,
loose:r}=Pc(t,e);if(!o.length)return null;let s=r.map(c=>f("li",{},n({kind:"article",ref:c})));return[
f("p",{},`${o.join("; ")}${s.length?":":"."}`),s.length>0&&tt(s,Rh,"text-list"),f("p",{class:"aside"},
"The panel of an article says which others hold it in the story, and why.")]}function jh(t,e,n){let o=e.
find(i=>z(t,i)),r=o===void 0?null:t.articles.time[o],s=e.map(i=>Bh(t,i,r,n));return tt(s,Ch,"headlin\
es")}function Bh(t,e,n,o){let{time:r,precision:s,held:i}=t.articles,c=t.linksOf[e].find(({kind:u,forward:d})=>u===
"copy_of"&&d),a=z(t,e)&&n!==null?Number(r[e])-n:0,l=[ft(r[e],s[e]),a>=60?yt(a):"",i[e]?"":"not in th\
is corpus",c?`a copy of ${$t(rt(t,c.other))}’s`:""];return f("li",{class:[!i[e]&&"not-held",c&&"is\
-copy"].filter(Boolean).join(" ")||null},f("span",{class:"who",dir:"auto"},rt(t,e)),o({kind:"article",
ref:e}),f("span",{class:"words",dir:"auto"},l.filter(Boolean).join(" · ")))}function Wh(t,e,n){let o=Ke(
t,e);if(!o.length)return null;let r=o.slice(0,Ih),s=r.map(a=>n({kind:"outlet",ref:a.ref})),i=o.length-
r.length,c=`Outlets with ${5} or more articles, some within a week of it. A missing story only means\
 that it is not in this corpus; the outlet may still have covered it.`;return[f("p",{},bt(s),i>0&&` \
and ${x(i)} more`,"."),f("p",{class:"aside"},c)]}var Uh=12;function ea(t,e,n){let{model:o}=t,r=o.subjects[e],s=o.bySubject[e],i=Cn(o,s,o.articles.subjects,
e),c=(u,d)=>qt(u,d.slice(0,Uh),n),a=r.names.filter(u=>u!==r.name),l=[$(i.held.length,"article"),$(i.
outlets.length,"outlet")];return[ut("Subject",r.name),f("p",{class:"figures"},l.join(" · ")),f("p",
{class:"aside"},"Found in titles and excerpts; the files do not state it."),te(t,"subject",r.id),Dt(
[["Also written",a.join(" · ")]]),I("Over time",$e(o,s)),I("Outlets by articles",c("outlet",i.outlets)),
I("Mentioned with it",c("subject",i.others)),I("Stories",qt("story",i.stories,n)),I("Articles",he(o,
s,n))]}var zh=8;function na(t,e,n){let{model:o}=t,r=o.topics[e],s=o.byTopic[e],{held:i,outlets:c,others:a,stories:l}=Cn(
o,s,o.articles.topics,e),u=o.dominant.includes(e),d=r.names.filter(g=>g!==r.name),h=s.length-i.length,
m=h?` · ${x(h)} linked, not in this corpus`:"",p=[$(i.length,"article"),$(c.length,"outlet")];return[
ut("Topic",r.name),f("p",{class:"figures"},p.join(" · ")+m),u&&f("p",{class:"aside"},"On nearly eve\
ry article, so the picture leaves its lines out."),te(t,"topic",r.id),Dt([["Also written",d.join(" ·\
 ")]]),I("Over time",$e(o,s)),I("Outlets by focus",Gh(o,e,n)),I("Outlets by articles",qt("outlet",c,
n)),I("Topics on the same articles",qt("topic",a,n)),I("Stories",qt("story",l,n)),I("Articles",he(o,
s,n))]}function Gh(t,e,n){let{by:o,n:r}=kn(t),s=o.map((i,c)=>({ref:c,...Ht(i.get(e)||0,r[c])})).filter(
i=>i.k&&i.n>=5).sort((i,c)=>c.share-i.share||c.k-i.k||i.ref-c.ref).slice(0,zh);return s.length?Ye(s.
map(i=>{let c=`${i.k} of ${$(i.n,"article")}`,a=`${it(i.share)} ${Nt(i)}, ${c}`;return[n({kind:"outl\
et",ref:i.ref}),i.share,a]})):null}var Kh={article:Kc,outlet:Xc,topic:na,subject:ea,story:ta};function oa(t,e){let n=r=>G(t,r),o=Kh[e.kind](
t,e.ref,n);return f("article",{class:`panel panel-${e.kind}`},o)}var qh=6;function $r(t,e){let n=uo(e);if(n.length<2||Vr(e))return null;let o=Xh(t),r={outlet:[],topic:[],
subject:[]},s=[],i=[],c=null;for(let l=0;l<n.length;){let u=Vh(o,n,l),d=u||c?null:Yh(t,n,l);u?(r[u.facet].
push(u.id),s.push(u.name),l+=u.length):d?(c=d.time,l+=d.length):(i.push(n[l]),l+=1)}if(c&&s.push(nt(
c[0],c[1]-1)),!s.length)return null;let a={};for(let l of["outlet","topic","subject"])r[l].length&&(a[l]=
[...new Set(r[l])]);return i.length&&(a.words=[i.join(" ")],s.unshift(i.map(l=>l.startsWith('"')?l:`\
“${l}”`).join(" "))),{only:a,time:c,parts:s}}function Xh(t){let e=new Map,n=(o,{id:r,name:s},i)=>{
let c=Q(i).trim();c&&!e.has(c)&&e.set(c,{facet:o,id:r,name:s})};for(let o of t.outlets)for(let r of[
o.name,...o.names,o.domain])n("outlet",o,r);for(let o of["topic","subject"])for(let r of o==="topic"?
t.topics:t.subjects)for(let s of[r.name,...r.names])n(o,r,s);return e}function Vh(t,e,n){let o=Math.
min(qh,e.length-n);for(let r=o;r>0;r-=1){let s=e.slice(n,n+r).join(" "),i=t.get(s);if(i&&r<e.length)
return{...i,length:r}}return null}function Yh(t,e,n){let[o,r]=[e[n],e[n+1]],s=/^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/.
exec(o);if(s)return{time:xr(Number(s[1]),Number(s[2])-1),length:1};let i=tm(o);if(i>=0&&ra(r))return{
time:xr(Number(r),i),length:2};if(i>=0&&!Jh.includes(o)){let c=Qh(t,i);if(c!==null)return{time:xr(c,
i),length:1}}if(ra(o)){let c=Number(o);return{time:[Date.UTC(c,0)/1e3,Date.UTC(c+1,0)/1e3],length:1}}
return null}var Zh="january february march april may june july august september october november dec\
ember".split(" "),Jh=["may","mar","dec","jan"];function Qh(t,e){let n=t.articles.time.filter((o,r)=>o!==
null&&t.articles.held[r]&&new Date(o*1e3).getUTCMonth()===e);return n.length?new Date(n[n.length-1]*
1e3).getUTCFullYear():null}function tm(t){let e=we.map(n=>n.toLowerCase()).indexOf(t);return e>=0?e:
Zh.indexOf(t)}function ra(t){return/^(19|20)\d\d$/.test(t||"")}function xr(t,e){return[Date.UTC(t,e)/
1e3,Date.UTC(t,e+1)/1e3]}var no={outlet:5,topic:5,subject:4,story:6,article:12},sa=["outlet","topic","subject","story","artic\
le"],ia={outlet:"Outlets",topic:"Topics",subject:"Subjects",story:"Stories",article:"Articles"},em=2+
Object.values(no).reduce((t,e)=>t+e),[nm,ca]=[1,8];function aa(t,e,n){let{model:o}=n,r=Object.fromEntries(
sa.map(v=>[v,om(ia[v])])),s=[],i=[],c=-1,a=[],l="",u=0;function d(){a=m()?sa.map(h):[],l="",c=-1,p(nm),
B(),st(!!m()),M()}function h(v){let D=ke(o)[v],W=v==="article"?mo(o,D,m(),no.article):fo(D,m(),no[v]);
return{kind:v,steps:W,rows:[],total:0,done:!1}}function m(){return t.value.trim()}function p(v){let D=performance.
now()+v,W=a.map(q=>q.rows.length),V=w();for(;V&&performance.now()<D;)g(V),V=w();return a.some((q,Tt)=>q.
rows.length>W[Tt])}function g(v){try{let{done:D,value:W}=v.steps.next();Object.assign(v,{done:!!D,rows:W.
rows,total:W.total})}catch(D){if(!(D instanceof pt))throw D;l=D.message,v.done=!0}}function w(){let v=a.
filter(({done:W})=>!W),D=W=>W.rows.length<no[W.kind];return v.find(D)||v[0]}function M(){if(clearTimeout(
u),!w()){k();return}u=setTimeout(()=>{(p(ca)||!w())&&B(),M()})}function k(){if(!a.length)return;let v=a.
filter(({total:D})=>D).map(({kind:D,total:W})=>`${W} ${ia[D].toLowerCase()}`);n.announce(v.join(", ")||
l||"nothing found")}function B(){let v=c>=0?i[c].key:null,D=a.filter(({total:mt})=>mt),W=D.find(({kind:mt})=>mt===
"article");i=[];let q=a.length>0&&!l&&!w()&&!D.length,Tt=[St(),l&&f("p",{class:"empty",dir:"auto"},l),
W&&ct(W),...D.map(K),m()&&dt(o),q&&!i.length&&f("p",{class:"empty",dir:"auto"},F())];e.replaceChildren(
...Tt.filter(Boolean)),wt(v?i.findIndex(({key:mt})=>mt===v):-1)}function F(){let v=$r(o,m());return v?
`No article has all of these: ${v.parts.join(" · ")}.`:"Nothing found. Fewer or shorter words find \
more."}function K({kind:v,rows:D,total:W,done:V}){let{element:q,head:Tt,number:mt}=r[v];return mt.textContent=
V?x(W):"…",q.replaceChildren(Tt,...D.map(xt=>C({kind:v,ref:xt}))),q}function C(v){let D=v.kind==="\
article"?rt(o,v.ref):$(Kt(o,v).length,"article"),W=`${v.kind} ${v.ref}`;return ht(W,()=>n.choose(v),
Y(o,v),D)}function St(){let v=$r(o,m());if(!v)return null;let{only:D,time:W,parts:V}=v,{total:q}=ne(
o,{only:D,not:{},time:W});if(!q)return null;let Tt=q===1?"this article":`these ${x(q)} articles`;return ht(
"query",()=>n.narrow({only:D,time:W}),`Show ${Tt}`,V.join(" · "))}function ct({total:v,done:D}){let W=m(),
V=v===1?"this article":`these ${x(v)} articles`,q=`Show ${D?V:"these articles"}`;return ht("words",()=>n.
filter("only","words",W),q,"with these words")}function ht(v,D,W,V){let q=s[i.length]||kt();return q.
item.setAttribute("aria-selected","false"),q.name.textContent=W,q.words.textContent=V,i.push({item:q.
item,act:D,key:v}),q.item}function kt(){let v=f("span",{dir:"auto"}),D=f("span",{class:"words",dir:"\
auto"}),W={role:"option",id:`option-${s.length}`,class:"option"},V={name:v,words:D,item:f("div",W,v,
D)};return s.push(V),V}function Mt({act:v}){st(!1),t.value="",v()}function st(v){e.hidden=!v,t.setAttribute(
"aria-expanded",String(v)),!v&&(t.removeAttribute("aria-activedescendant"),a=[],clearTimeout(u))}function et(v){
if(!i.length)return;let D=c<0&&v<0?0:c;wt((D+v+i.length)%i.length),i[c].item.scrollIntoView({block:"\
nearest"})}function wt(v){if(i[c]?.item.setAttribute("aria-selected","false"),c=v,c<0){t.removeAttribute(
"aria-activedescendant");return}i[c].item.setAttribute("aria-selected","true"),t.setAttribute("aria-\
activedescendant",i[c].item.id)}function ce(){let v=window.requestIdleCallback||(V=>setTimeout(()=>V(
{timeRemaining:()=>ca,didTimeout:!1}),8)),D=Ur(Object.values(ke(o))),W=V=>{do if(D.next().done)return;while(V.
timeRemaining()>2);v(W)};for(;s.length<em;)kt();v(W)}function Bt(v){v.key==="ArrowDown"||v.key==="Ar\
rowUp"?(v.preventDefault(),et(v.key==="ArrowDown"?1:-1)):v.key==="Enter"&&i.length?(v.preventDefault(),
Mt(i[Math.max(c,0)])):v.key==="Escape"&&(v.stopPropagation(),e.hidden&&t.blur(),t.value="",st(!1))}return e.
addEventListener("mousedown",v=>v.preventDefault()),e.addEventListener("click",({target:v})=>{let D=i.
find(({item:W})=>W.contains(v));D&&Mt(D)}),t.addEventListener("input",d),t.addEventListener("focus",
()=>m()&&d()),t.addEventListener("blur",()=>st(!1)),t.addEventListener("keydown",Bt),{prepare:ce}}function om(t){
let e=f("span",{class:"number"}),n=f("div",{class:"find-head"},t," ",e);return{number:e,head:n,element:f(
"div",{role:"group","aria-label":t},n)}}var rm=12,la=86400,sm=72,im=7,ua=3,cm=60,am=15,lm=4,um=1/3,fm="Each dot is an article, in the colour\
 of its outlet, at its place between the first and the last of its story; the one ringed was first. \
○ copy · dashed: linked, not in this corpus · a bar: the day, as no time is given. An outlet without\
 a story may still have covered it elsewhere.";function fa(t,e){let{model:n}=e,o=e.selection();if(!o.
total){t.replaceChildren();return}let r=dm(n,o),s=f("ol",{class:"story-rows"}),i=pm(n,o),c=Me(s,r,rm,
l=>[gm(e,l,i)]),a=[f("div",{class:"sheet-head"},f("h2",{},"The most covered stories"),r.length>0&&hm(
n)),dt(n),...r.length?[s,c,f("p",{class:"aside"},fm)]:[mm(e)]];ge(t,()=>t.replaceChildren(...a.filter(
l=>l instanceof Node)))}function dm(t,e){let n=Xt(t,"stories","size",e),o=n.filter(({outlets:r})=>r>
1);return o.length||!e.filtered?o:n}function hm(t){let e=It(),n=(s,i)=>{let c=f("span",{class:"outle\
t-dot","aria-hidden":"true"});return c.style.setProperty("--hue",i),f("li",{dir:"auto"},c,s)},o=t.hues.
map((s,i)=>n(t.outlets[s].name,e.hues[i]));return o.length?f("ul",{class:"outlet-colors","aria-label":"\
Colours of outlets"},o,n("other outlets",e.others)):null}function mm(t){return t.selection().filtered?
f("div",{class:"none-found"},f("p",{},"None of the selected articles is part of a story."),_({class:"\
action"},()=>t.change({view:"table"}),"Show them in the table")):f("p",{class:"empty"},Qe("stories"))}
function pm(t,{mask:e}){let n=t.articles.held.flatMap((o,r)=>o&&e[r]?[r]:[]);return ot(t,n)}function gm(t,e,n){
let{model:o}=t;return f("li",{class:"story-row","data-id":o.stories[e.thing.ref].id},f("div",{class:"\
story-name"},G(t,e.thing),f("span",{class:"words"},tn(o,e)),Sm(o,e),bm(t,e),ym(t,e)),f("div",{class:"\
story-hours"},km(o,e),$m(t,e)),f("div",{class:"story-reach"},vm(t,e,n)),t.isOpen(e.thing.ref)&&wm(t,
e))}function wm(t,{thing:e,articles:n}){let{model:o}=t,{first:r,earliest:s}=o.stories[e.ref],i=t.selection().
filtered?[]:Ke(o,e.ref),a=eo(o,n,u=>G(t,u),{limit:cm,without:i.slice(0,ua).map(({ref:u})=>u),first:r.
length?s:-1}),l=f("p",{class:"aside"},"Too few of its articles state a date.");return f("div",{class:"\
story-lanes"},a||l)}function ym(t,{thing:e}){let n=Jc(t.model,e.ref),o=(r,s)=>s!==null&&f("span",{class:"\
words"},r,G(t,{kind:"story",ref:s}));return n&&[o("follows ",n.before),o("followed by ",n.after)]}function bm(t,{
thing:e}){let n=t.isOpen(e.ref),{id:o,name:r}=t.model.stories[e.ref],s={class:"lanes-button","aria-e\
xpanded":String(n),"data-focus":`lanes ${o}`,"aria-label":`Who came when: ${r}`};return _(s,()=>t.toggle(
e.ref),n?"▾":"▸"," Who came when")}function Sm(t,{thing:e}){let{loose:n,articles:o}=t.stories[e.
ref];if(n<um*o.length)return null;let r="These share little with the other articles of the story: so\
me may be on another event.",s=`loosely joined: ${x(n)} of ${x(o.length)}`;return f("span",{class:"l\
oosely",title:r},s)}function km(t,{articles:e,thing:n}){let{first:o,earliest:r}=t.stories[n.ref],{time:s,
precision:i,title:c,copy:a,held:l,outlet:u}=t.articles,d=e.filter(C=>s[C]!==null);if(!d.length)return f(
"p",{class:"words"},"None of its articles has a date.");let{dots:h,start:m,end:p}=xm(t,d),g=It(),w=h.
map(({article:C,left:St,width:ct,level:ht})=>{let kt=o.length>0&&C===r,Mt=[ct?"day":"dot",a[C]===1&&
"copy",!l[C]&&"stub",kt&&"first"],st=`${rt(t,C)}: ${c[C]}, ${ft(s[C],i[C])}`,et=f("span",{class:Mt.filter(
Boolean).join(" "),title:st}),wt=t.hues.indexOf(u[C]);return et.style.setProperty("--hue",wt<0?g.others:
g.hues[wt]),et.style.left=`${St*100}%`,ct?et.style.width=`${ct*100}%`:et.style.bottom=`${ht*7}px`,et}),
M=e.length-d.length,k=[Tm(t,d,m),M?`${x(M)} undated not shown`:"",p>m?Gt(p-m):""],B=Math.max(1,...h.
map(({level:C})=>C+1))*7+4,F=f("div",{class:"hours","aria-hidden":"true"},w);F.style.height=`${B}px`;
let K=k.map(C=>f("span",{},C));return[F,f("p",{class:"hours-ends","aria-hidden":"true"},K)]}function Tm(t,e,n){
let o=z(t,e[0]);return zt(n)+(o?`, ${We(n)} UTC`:"")}function xm(t,e){let n=a=>Number(t.articles.time[a]),
o=Math.min(...e.map(n)),r=Math.max(...e.map(a=>n(a)+(z(t,a)?0:la))),s=Math.max(1,r-o),i=new Map;return{
dots:e.flatMap(a=>{let l=z(t,a),u=(n(a)-o)/s,d=l?Math.round(u*sm):`day ${Mn(t,a)}`,h=i.get(d)||0;return i.
set(d,h+1),l?h<im?[{article:a,left:u,width:0,level:h}]:[]:h?[]:[{article:a,left:u,width:la/s,level:0}]}),
start:o,end:r}}function $m(t,{thing:e}){let{model:n}=t,{first:o,earliest:r,runner_up:s,gap:i,reason:c}=n.
stories[e.ref];if(!o.length){let m=`Who was first is not known: ${c||Tr}.`;return f("p",{class:"word\
s"},m)}let a=m=>G(t,{kind:"outlet",ref:m}),l=r>=0?`, ${We(Number(n.articles.time[r]))} UTC`:"",u=bt(
o.map(a)," and "),d=[o.length>1?"First, in a tie: ":"First: ",u,l];if(s>=0&&i!==null&&gt(n,s)){let m=i<
am?" (close: feeds round times)":"",p=i?Gt(i*60)+m:"in the same minute";d.push(` · next, ${p}: `,a(
n.articles.outlet[s]))}let h=t.selection().filtered?" (whole corpus)":"";return f("p",{class:"words"},
...d,h)}function vm(t,{thing:e,outlets:n,articles:o},r){let{model:s}=t,i=`${x(n)} of ${$(r.size,"out\
let")}`,c=ve(Math.max(.01,n/Math.max(1,r.size))),a=o.filter(h=>s.articles.held[h]),l=Mm(s,ot(s,a),r),
d=(t.selection().filtered?[]:Ke(s,e.ref)).slice(0,ua).map(({ref:h})=>G(t,{kind:"outlet",ref:h}));return[
f("span",{class:"number"},i),f("span",{class:"reach-track","aria-hidden":"true"},c),l,d.length>0&&f(
"p",{class:"words"},"Not from ",bt(d))]}function Mm(t,e,n){let o=Po(t,n).slice(0,lm);if(!o.length)return null;
let r=o.map(({name:s,members:i})=>{let c=i.filter(l=>e.has(l)).length,a=`${c?x(c):"none"} of ${x(i.length)}`;
return f("li",{class:c?null:"blind",dir:"auto"},`${s}: ${a}`)});return f("ul",{class:"reach-groups",
"aria-label":"By groups of outlets"},r)}var Om=8,[Ar,vr,un]=[46,20,10],Am=700,Nm=800,fn=86400;function ha(t,e){let{model:n}=e,{from:o,to:r}=n.
counts;if(o===null||r===null||o===r)return{show:()=>{}};let s=H=>n.articles.held[H]&&n.articles.time[H]!==
null,c=n.articles.time.map((H,S)=>S).filter(s).every(H=>z(n,H)),{unit:a,bins:l}=Ue([],o,r,c),u=Em(n,
l),d=null,h={rows:!1,shares:!1},m=f("div",{class:"strip-chart"}),p=f("div",{class:"strip-rows",hidden:!0}),
g=f("span",{class:"strip-words"}),w=ht("▶","Play through time",()=>d?Bt():ce()),[M,k]=[Mt("From da\
y",0),Mt("To day",1)],[B,F]=[v("From",0),v("To",1)],K=f("div",{class:"strip-area"},m,B,F),C=f("span",
{class:"strip-tools"},ht("‹","A step back in time",()=>wt(-1)),w,ht("›","A step on in time",()=>wt(
1)),kt("By outlet","rows"),kt("Shares","shares")),St=f("span",{class:"strip-days"},M," – ",k),ct=f(
"span",{class:"legend-name"},`Articles by ${a}`);t.hidden=!1,t.replaceChildren(f("div",{class:"strip\
-head"},ct,g,St,C),K,p),D();function ht(H,S,T){return _({class:"step","aria-label":S,title:S},T,H)}function kt(H,S){
let A=_({class:"step","aria-pressed":"false"},()=>{h[S]=!h[S],A.setAttribute("aria-pressed",String(h[S])),
W()},H);return A}function Mt(H,S){let T=()=>{let R=Date.parse(`${P.value}T00:00Z`)/1e3;if(Number.isNaN(
R))return;let N=[da(Number(o)),da(Number(r))+fn],[y,b]=e.state().time||N,O=S?[Math.min(y,R),R+fn]:[R,
Math.max(b,R+fn)];e.change({time:O})},A={min:oo(Number(o)),max:oo(Number(r))},P=f("input",{type:"dat\
e","aria-label":H,...A,on:{change:T}});return P}function st(){let{time:H}=e.state();if(!H)return[0,l.
length];let S=Math.max(0,l.findIndex(A=>A.to>H[0])),T=l.findIndex(A=>A.from>=H[1]);return[S,Math.max(
S+1,T<0?l.length:T)]}function et(H,S,T=!1){let A=H<=0&&S>=l.length;e.change({time:A?null:[l[H].from,
l[S-1].to]},T)}function wt(H){let S=H>0?[-1,0]:[l.length,l.length+1],[T,A]=e.state().time?st():S,P=A-
T,R=Math.max(0,Math.min(l.length-P,T+H));return(R!==T||!e.state().time)&&et(R,R+P),R+P<l.length}function ce(){
d=setInterval(()=>wt(1)||Bt(),Am),w.textContent="❚❚",w.setAttribute("aria-label","Stop playing"),
st()[1]===l.length&&e.change({time:null},!1),wt(1)}function Bt(){clearInterval(d),d=null,w.textContent=
"▶",w.setAttribute("aria-label","Play through time")}function v(H,S){let T=l.length,A={ArrowLeft:-1,
ArrowDown:-1,ArrowRight:1,ArrowUp:1},P={PageDown:-5,PageUp:5,Home:-T,End:T};return f("span",{class:"\
handle",role:"slider",tabindex:"0","aria-label":H,"aria-valuemin":0,"aria-valuemax":T,on:{keydown:N=>{
let y={...A,...P}[N.key];if(!y)return;N.preventDefault();let[b,O]=st();S?et(b,Math.max(b+1,Math.min(
T,O+y))):et(Math.max(0,Math.min(O-1,b+y)),O)}}})}function D(){let H=T=>{let{left:A,width:P}=m.getBoundingClientRect(),
R=Math.floor((T.clientX-A)/P*l.length);return Math.max(0,Math.min(l.length-1,R))},S=null;K.addEventListener(
"pointerdown",T=>{Bt();let A=T.target.closest(".handle"),[P,R]=st();A?S=A===B?R-1:P:S=H(T),K.setPointerCapture(
T.pointerId),A||et(S,S+1)}),K.addEventListener("pointermove",T=>{if(S===null)return;let A=H(T);et(Math.
min(S,A),Math.max(S,A)+1)});for(let T of["pointerup","pointercancel"])K.addEventListener(T,()=>S=null);
K.addEventListener("dblclick",()=>e.change({time:null}))}function W(){let{mask:H}=ne(n,e.state(),"ti\
me"),S=Or(u,l.length,Z=>H[Z]>0),T=Or(u,l.length,()=>!0),[A,P]=st(),R=S.map((Z,Lt)=>T[Lt]?Z/T[Lt]:0),
N=h.shares?R:S,y=h.shares?1:Math.max(1,...T),b=Z=>Z>=A&&Z<P,O=[...h.shares?[]:T.map((Z,Lt)=>Mr(Z,Lt,
y,"bar-all")),...N.map((Z,Lt)=>Mr(Z,Lt,y,b(Lt)?"bar-volume":"bar-out"))],L=Ve(l,S,a,un,Ar);m.replaceChildren(
h.shares?f("span",{class:"peak","aria-hidden":"true"},"100 %"):Xe(y),mt(Ar,Tt(S),[...O,...L]),qe(l,m.
clientWidth||Nm)),K.classList.toggle("beside-rows",h.rows),V(B,A,l[A].from),V(F,P,l[P-1].to-1),g.textContent=
q();let[j,J]=e.state().time||[Number(o),Number(r)+1];M.value=oo(j),k.value=oo(J-1),p.hidden=!h.rows,
h.rows&&p.replaceChildren(...xt(H))}function V(H,S,T){H.style.left=`${S/l.length*100}%`,H.setAttribute(
"aria-valuenow",String(S)),H.setAttribute("aria-valuetext",ue(T,a))}function q(){let{time:H}=e.state();
return H?nt(H[0],H[1]-1):h.shares&&e.selection().filtered?`share of all articles of each ${a}`:`${n.
left_out?"on this page · ":""}drag to select a time`}function Tt(H){let S=Math.max(...H),T=ue(l[H.indexOf(
S)].from,a);return`Articles by ${a}: at most ${x(S)}, from ${T}.`}function mt(H,S,T){let P={viewBox:`\
0 0 ${l.length*un} ${H}`,preserveAspectRatio:"none",role:"img","aria-label":S};return at("svg",P,T)}
function xt(H){let S=n.byOutlet.map((N,y)=>({ref:y,articles:N.filter(b=>H[b]&&n.articles.held[b])})).
filter(({articles:N})=>N.length).sort((N,y)=>y.articles.length-N.articles.length||N.ref-y.ref).slice(
0,Om).map(({ref:N,articles:y})=>{let b=new Set(y),O=Or(u,l.length,j=>b.has(j)),L=y.length;return{ref:N,
total:L,counts:O,values:h.shares?O.map(j=>j/L):O}}),T=Math.max(...S.flatMap(({values:N})=>N),h.shares?
.01:1),A=S.map(({ref:N,total:y,counts:b,values:O})=>{let{name:L}=n.outlets[N],j=()=>e.choose({kind:"\
outlet",ref:N}),J=O.map((Lt,ro)=>Mr(Lt,ro,T,"bar-volume",vr)),Z=Ve(l,b,a,un,vr);return f("div",{class:"\
strip-row"},_({class:"thing",dir:"auto"},j,Ot(L,22)),mt(vr,`${L}: ${$(y,"article")}`,[...J,...Z]),f(
"span",{class:"number"},$(y,"article")))}),R=`All rows have one scale: the highest bar is ${h.shares?
`${Math.round(T*100)} % of an outlet’s articles`:$(T,"article")} in a ${a}.`;return[...A,f("p",{class:"\
aside"},R)]}return{show:W}}function Mr(t,e,n,o,r=Ar){if(!t)return null;let s=r*(1-t/n),i=Math.max(1,
r*t/n);return at("rect",{x:e*un,y:s,width:un-1,height:i,class:o})}function Em(t,e){let n=Float64Array.
from(e,o=>o.from);return Int32Array.from(t.articles.time,(o,r)=>o===null||!t.articles.held[r]||o<n[0]?
-1:vo(n,o))}function Or(t,e,n){let o=Array(e).fill(0);return t.forEach((r,s)=>{r>=0&&n(s)&&(o[r]+=1)}),
o}function da(t){return Math.floor(t/fn)*fn}function oo(t){return new Date(t*1e3).toISOString().slice(
0,10)}var[_m,Im]=[.6,.65];function ma(t,e,n){let o=E("tip");if(o.hidden=!e,!e||!n)return;let r=e.kind==="a\
rticle"&&!t.articles.held[e.ref];o.replaceChildren(f("span",{class:"kicker"},r?rn.stub:rn[e.kind]),f(
"strong",{dir:"auto"},Y(t,e)),f("span",{class:"words",dir:"auto"},tn(t,Do(t,e))));let{width:s,height:i}=E(
"picture").getBoundingClientRect();o.classList.toggle("left",n.x>s*_m),o.classList.toggle("above",n.
y>i*Im),o.style.setProperty("--x",`${n.x}px`),o.style.setProperty("--y",`${n.y}px`)}var De=["network","time"],Cm={stories:fa,outlets:Fo,compare:qo,table:yr},Lm=200,pa=900,Rm=3;function wa(t){
t.initials=gi(t.hues.map(y=>t.outlets[y].name));let e={view:t.home,tab:"overview"},n=p(),o=M(n),r=0,
s=null,i=new Map,c=t.nodes.length>0,a={model:t,view:null,state:()=>n,selection:()=>o,change:k,choose:St,
toggle:ct,filter:ht,apply:kt,narrow:Mt,isOpen:y=>w().includes(y),announce:xt,show:K},l={hover:(y,b)=>ma(
t,y,b),choose:St,toggle:ct,moved:et},u=c?hc(E("canvas"),t,l):null,d=ha(E("strip"),a),h=Ai(E("filters"),
E("chips"),a),m=aa(E("find"),E("found"),a);a.view=u;function p(){let y=ui(location.hash,e),b=zo(t,y.
state);return ga([...y.ignored,...b.ignored]),b.state}function g(){return n.at&&t.byId.get(n.at)||null}
function w(){return n.open.flatMap(b=>t.byId.get(b)||[]).filter(({kind:b})=>b==="story").map(({ref:b})=>b)}
function M(y){return{...ne(t,y),filtered:Mi(y),stubs:Oi(y)}}function k(y,b=!0){"at"in y&&(s=n.at),n=
{...n,...y},("only"in y||"not"in y||"time"in y)&&(o=M(n)),clearTimeout(r),b?F("pushState"):r=setTimeout(
()=>F("replaceState"),Lm),K()}function B(){if(location.href!=="about:srcdoc"||!t.complete)return;let{
filtered:y,mask:b}=o,O=y?t.articles.id.filter((L,j)=>b[j]):null;window.parent.postMessage({type:"top\
icgraph-selection",ids:O},"*")}function F(y){try{let b=fi(n,e)||location.pathname+location.search;history[y](
null,"",b)}catch{}}function K(){let y=n.only.words||n.not.words,b=[n.only,n.not,n.time,y?t.complete:
null],{theme:O}=document.documentElement.dataset;C("chips",b,h.showChips),C("filters",[b,h.isShown()],
h.show),C("picture",[b,n.view,n.hide,n.open],wt);let L=[n.view,n.side,n.open,t.complete,O];C("sheet",
[b,...L],Bt),C("strip",b,d.show),C("widget",[b,t.complete],B);let j=[n.view,n.at,n.depth,n.tab,n.open,
n.path,n.without,t.complete];C("side",[b,...j],V)}function C(y,b,O){let L=JSON.stringify(b);i.get(y)!==
L&&(i.set(y,L),O())}function St(y){let b=y?Te(t,y):null;b!==n.at&&(k({at:b}),y&&(innerWidth<pa&&E("s\
ide").scrollIntoView({block:"start"}),xt(`${Y(t,y)} chosen`)))}function ct(y){let{id:b}=t.stories[y],
O=n.open.includes(b),L=O?n.open.filter(J=>J!==b):[...n.open,b],j=De.includes(n.view)||n.view==="stor\
ies";k({open:L,...j?{}:{view:t.opens}}),xt(O?"Story closed":"Story opened")}function ht(y,b,O){k(Wn(
n,y,b,O)),st()}function kt(y){k({...li,...y}),st()}function Mt({only:y,time:b=null}){k({only:{...n.only,
...y},time:b||n.time}),st()}function st(){let y=`${$(o.total,"article")} selected`;xt(o.filtered?y:"\
Everything is shown")}function et(y){De.includes(n.view)&&k({cam:y},!1)}function wt(){let y=De.includes(
n.view);for(let J of["canvas","zoom","under"])E(J).hidden=!y;E("sheet").hidden=y;for(let J of document.
querySelectorAll("[data-view]")){let Z=J.dataset.view===n.view;J.setAttribute("aria-pressed",String(
Z))}let O=y||n.view==="stories"?ce():null;if(E("message").hidden=!O,E("message").replaceChildren(O||
""),E("canvas").classList.toggle("quiet",!!O),!u||!y)return;let L=w(),j=u.show({view:n.view,hide:n.hide,
open:L,selection:o});j.open.length<L.length&&(n={...n,open:j.open.map(J=>t.stories[J].id)},F("replac\
eState"),xt("The stories opened first were closed to make room")),v(j),D()}function ce(){let y=(b,...O)=>f(
"div",{},f("h2",{},b),O.map(L=>f("p",{},L)));return c?o.total?n.view==="time"&&!t.scale.length?y("No\
thing to show over time","None of these articles has a date. The network and the lists show them all\
."):null:h.renderNothingFound():y("No articles yet",...t.advice)}function Bt(){let y=Cm[n.view];y&&y(
E("sheet"),a)}function v(y){let b=O=>k({hide:O});Bi(E("legend"),t,y,n,o,b)}function D(){let y=[...W(),
...t.advice,...t.notes[n.view]||[]];E("notes-head").textContent=y[0]||"",E("notes-head").classList.toggle(
"more-notes",y.length>1),E("notes").replaceChildren(...y.slice(1).map(b=>f("li",{},b))),E("notes-box").
hidden=!y.length}function W(){let y=t.mode==="stories",b=[];if(y&&b.push("To open a story into its a\
rticles, double-click it, or choose it and press Enter."),n.view!=="time"||!t.scale.length)return b;
let O=y?"circle is a story at its first report, each dot an article that belongs to no story":"dot i\
s an article";b.push(`Each ${O}; the height has no meaning.`),n.open.length&&b.push("Marks beside an\
 open story are moved aside. Its articles stand at their own dates; those without a date are not dra\
wn.");let L=(j,J)=>j!==null&&!z(t,J);return t.articles.time.some(L)&&b.push("An article with only a \
day is drawn at the middle of that day."),t.scale.some(([,,,,j])=>j)&&b.push("In the grey band the t\
ime axis is compressed, because there are few articles."),b}function V(){let y=g(),b=n.at!==null&&jo.
includes(n.at)?n.at:null,[O,L]=[E("panel"),E("lists")],j=document.activeElement,J=E("side").contains(
j)||!!j?.dataset.panel;L.hidden=!!(y||b),O.hidden=!L.hidden;let Z=b==="path"?Bc(a):null,Lt=u?u.choose(
y,Z,n.depth):!1;if(O.hidden)O.replaceChildren(),mt();else{let ya=_({class:"back"},()=>k({at:null}),"\
← Back to the lists"),ba=y?oa(a,y):zc(a,String(b),Z);O.replaceChildren(ya,...q(y,Lt),ba),E("side").
scrollTop=0}if(!J)return;let ro=s&&Rt(E("list"),"id",s),Nr=O.hidden?ro:O.querySelector("input[type=t\
ext]")||O.querySelector("h2");Nr&&Nr.focus({preventScroll:!O.hidden})}function q(y,b){let O=[];y&&u&&
!b&&De.includes(n.view)&&O.push(f("p",{class:"aside"},"Not drawn in this view.")),y&&b&&n.view==="ne\
twork"&&O.push(Tt());let j=y&&["outlet","topic","subject"].includes(y.kind)?dt(t):null;return j?[...O,
j]:O}function Tt(){let b=f("output",{},(Z=>Z===1?"neighbours":`up to ${Z} steps away`)(n.depth)),O=({
target:Z})=>{k({depth:Number(Z.value)},!1),E("depth").focus()},L={id:"depth",type:"range",min:1,max:Uo,
value:n.depth},j=f("input",{...L,on:{input:O}}),J=f("label",{for:"depth"},"In the picture: ");return f(
"p",{class:"aside depth"},J,j,b)}function mt(){for(let y of document.querySelectorAll("[data-tab]")){
let b=y.dataset.tab,O=b===n.tab,L=y.querySelector(".number");if(L){let j=Ys(t,b,o);L.textContent=Ir(
j),L.title=x(j)}y.setAttribute("aria-selected",String(O)),y.setAttribute("tabindex",O?"0":"-1")}E("l\
ist").setAttribute("aria-labelledby",`tab-${n.tab}`),Zs(E("list"),E("order"),a)}function xt(y){E("li\
ve").textContent=y}async function H(){clearTimeout(r),F("replaceState");try{await navigator.clipboard.
writeText(location.href),xt("Link copied"),E("copy").textContent="Copied"}catch{let y=E("link");y.hidden=
!1,y.value=location.href,y.select(),xt("Copy the link from the field")}setTimeout(()=>E("copy").textContent=
"Copy link",1600)}function S(y){if(n.view===y)return;let b=De.includes(y),O=j=>!j.startsWith("hue")&&
j!=="others",L=b?n.hide.filter(O):n.hide;k({view:y,cam:null,hide:L}),b&&u&&u.fit(),innerWidth<pa&&E(
"picture").scrollIntoView({block:"start"}),b||(E("sheet").scrollTop=0)}function T(){n=p(),o=M(n),K(),
!(!u||!De.includes(n.view))&&(n.cam?u.setCamera(n.cam):u.fit())}function A(){let{state:y,ignored:b}=zo(
t,n);b.length&&ga(b),n=y,(n.only.words||n.not.words)&&(o=M(n)),n.open.length&&u&&(u.forget(),i.delete(
"picture")),K(),m.prepare()}function P(){u&&(u.draw(),K(),v(u.snapshot().scene))}Ti(a,{openView:S,copyLink:H,
recolour:P,restore:T});let{from:R,to:N}=t.counts;return E("span").textContent=R===null?"":nt(R,N),T(),
{complete:A}}function ga(t){let e=E("notice");if(e.hidden=!t.length,!t.length)return;let n=t.slice(0,
Rm).map(a=>a.slice(0,60)),o=t.length-n.length,r=o?` and ${x(o)} more`:"",s=f("span",{dir:"auto"},n.join(
" · ")),i=_({class:"step","aria-label":"Close this notice"},c,"×");e.replaceChildren("This link as\
ks for what this page does not have: ",s,r,". ",i);function c(){e.hidden=!0}}async function Dm(){try{let t=ks(await so("data")),e=wa(t);io("details")&&await Pm(),Ts(t,await so("\
details")),e.complete(),document.documentElement.dataset.ready="yes"}catch(t){let{message:e}=t;E("me\
ssage").hidden=!1,E("message").replaceChildren(f("p",{},`This page could not be opened. ${e}`))}}function Pm(){
return new Promise(t=>requestAnimationFrame(()=>setTimeout(t)))}Dm();})();

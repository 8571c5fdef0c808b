"use strict";(()=>{function vt(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1),o=n.lastIndexOf(" ");return(o>e*.6?n.slice(
0,o):n).trimEnd()+"…"}function ke(t,e){if(t.length<=e)return[t];let n=t.lastIndexOf(" ",e),o=n>e*.4?
n:e;return[t.slice(0,o).trim(),vt(t.slice(o).trim(),e)]}function os(t){if(!/^https?:\/\//i.test(t))return null;
try{let e=new URL(t);return(e.protocol==="http:"||e.protocol==="https:")&&!e.username&&!e.password?e.
href:null}catch{return null}}function Ct(t){return`⁨${t}⁩`}function qt(t){return`“${Ct(t)}”`}
function rs(t){return t.length<2?t.join():`${t.slice(0,-1).join(", ")} and ${t.at(-1)}`}var ss=new Intl.
NumberFormat("en");function T(t){return ss.format(t)}function Lt(t){return ss.format(Math.round(t*10)/
10)}function x(t,e,n){return`${T(t)} ${t===1?e:n||e+"s"}`}function is(t){return t<1e4?T(t):t<999500?
`${Math.round(t/1e3)}k`:`${Number((t/1e6).toFixed(1))}M`}function ut(t){return`${t>0&&t<.0995?(t*100).
toFixed(1):Math.round(t*100)} %`}function Rt({low:t,high:e}){return`(${ut(t).replace(" %","")} to ${ut(
e)})`}var Te="after correction for all pairs, without other tables",cs="after correction for all out\
lets, without other tables";function me(t){return t===null?"not tested":t>.99?"may well be chance":`${t>
.05?"may be chance":"unlikely to be chance"}, ${Ve(t)}`}function Ve(t){return t<.001?"p < .001":t>.99?
"p > .99":`p = ${t.toFixed(t<.0995?3:2).slice(1)}`}function f(t,e={},...n){return as(document.createElement(t),e,n)}function dt(t,e={},...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);return as(o,e,n)}function I(t,e,...n){return f("butt\
on",{type:"button",...t,on:{click:e}},...n)}function as(t,{on:e={},...n},o){for(let[r,s]of Object.entries(
e))t.addEventListener(r,s);for(let[r,s]of Object.entries(n))s===!1||s===null||s===void 0||t.setAttribute(
r,s===!0?"":s);for(let r of o.flat(3))r!=null&&r!==!1&&t.append(r);return t}function N(t){return document.
getElementById(t)}function jt(t,e,n){return t.querySelector(`[data-${e}="${CSS.escape(n)}"]`)}function xe(t,e){
let n=document.activeElement,o=t.contains(n)?n?.dataset.focus:null;e(),o&&jt(t,"focus",o)?.focus()}function ls(t){
let e=os(t);return e?f("a",{href:e,rel:"noopener noreferrer",target:"_blank",dir:"auto"},t):f("span",
{class:"plain",dir:"auto"},t)}var ll=[38,60,62];async function xo(t){let e=N(t);if(!$o(t))return JSON.parse(e.textContent);if(typeof DecompressionStream>
"u")throw new Error("This page needs a newer browser: one of 2023 or later.");let n=ul(e.textContent.
trim(),Number(e.dataset.packed)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"));
return JSON.parse(await new Response(o).text())}function ul(t,e){let n=new Uint8Array(128),o=0;for(let a=33;a<
127;a+=1)ll.includes(a)||(n[a]=o++);let r=new Uint8Array(e),[s,i,c]=[0,0,0];for(let a=0;a<t.length;a+=
2){for(s=s<<13|n[t.charCodeAt(a)]*91+n[t.charCodeAt(a+1)],i+=13;i>=8&&c<e;)i-=8,r[c++]=s>>i;s&=(1<<i)-
1}return r}function $o(t){return N(t).hasAttribute("data-packed")}var $n={topic:"Topic",subject:"Subject",outlet:"Outlet",group:"Group of outlets",medium:"Medium",kind:"\
Kind of article",quality:"Quality, as files state it",heat:"Heat, as files state it",story:"Story",words:"\
Words"},ce=Object.keys($n),fs=ce.filter(t=>t!=="story"&&t!=="words"),fl=["lowest quarter","second qu\
arter","third quarter","highest quarter"],hl=8;function hs(t){let e=t.articles,n=Array.from({length:t.
size},(i,c)=>c),o=(i,c)=>i.map(({id:a,name:l},u)=>({key:a,name:l,members:c(u)})),r={topic:o(t.topics,
i=>t.byTopic[i]),subject:o(t.subjects,i=>t.bySubject[i]),outlet:o(t.outlets,i=>dl(t,i)),group:t.groups.
map(({name:i,outlets:c})=>({key:i,name:i,members:c.flatMap(a=>t.byOutlet[a])})),medium:t.media.map((i,c)=>({
key:i,name:i,members:n.filter(a=>e.medium[a]===c)})),kind:ml(t,n),quality:us(n,e.quality),heat:us(n,
e.heat),story:o(t.stories,i=>t.stories[i].articles)},s=i=>new Map(i.filter(({members:c})=>c.length).
map(c=>[c.key,c]));return Object.fromEntries(Object.entries(r).map(([i,c])=>[i,s(c)]))}function dl(t,e){
let n=t.byCarrier[e].filter(o=>t.articles.outlet[o]!==e);return n.length?[...t.byOutlet[e],...n].sort(
(o,r)=>o-r):t.byOutlet[e]}function ml(t,e){let n=t.articles;return[["copies","copies of another arti\
cle",r=>n.copy[r]===1],["updates","updates of an earlier article",r=>n.copy[r]===2],["carried","carr\
ied by another site",r=>n.flags[r]&On],["stubs","linked, not in this corpus",r=>!n.held[r]],["undate\
d","undated",r=>n.time[r]===null],["alone","in no story",r=>n.story[r]<0],["unconnected","in no stor\
y, no link to another",r=>n.flags[r]&ds]].map(([r,s,i])=>({key:r,name:s,members:e.filter(i)}))}function us(t,e){
let n=t.filter(i=>e[i]!==null),o=n.map(i=>Number(e[i])).sort((i,c)=>i-c);if(o.length<hl||o[0]===o[o.
length-1])return[];let r=[1,2,3].map(i=>o[Math.floor(i*o.length/4)]),s=i=>r.filter(c=>Number(e[i])>=
c).length;return fl.map((i,c)=>{let a=n.filter(d=>s(d)===c),l=new Set(a.map(d=>Number(e[d])).sort((d,h)=>d-
h)),u=[...l].filter((d,h)=>h===0||h===l.size-1);return{key:String(c),name:`${i} (${u.join(" to ")})`,
members:a}})}var pe="\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff",
Mn=new RegExp(`[${pe}]`,"u"),pl=/[\uac00-\ud7af]/,ps=/[^\x00-\x7f]/,gl=new RegExp("(?<=[a-zß-ɏͰ-Ͽ])[\
\\u0300-\\u036f]+|[\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7]+|[\\u064b-\\u0652\\u0670]+",
"gu"),ms="̃",gs={ł:"l",ø:"o",đ:"d",ħ:"h",ŧ:"t",ı:"i",ß:"ss",ς:"σ"},wl=new RegExp(`[${Object.
keys(gs).join("")}]`,"gu"),yl=/['’`´\u200c\u200d]/gu,ws=/[\p{L}\p{N}][\p{L}\p{N}\p{Mn}\p{Mc}]*/gu,
bl=new RegExp(`(?=([${pe}]{2}))[^]|((?![${pe}])[\\p{L}\\p{N}](?:(?![${pe}])[\\p{L}\\p{N}\\p{Mn}\\p{Mc}])\
*|(?<![${pe}])[${pe}](?![${pe}]))`,"gu");function et(t){return ps.test(t)?(t.length>2e3?[...t].slice(
0,2e3).join(""):t).normalize("NFKD").toLowerCase().replace(wl,n=>gs[n]).replace(gl,(n,o,r)=>r[o-1]===
"n"&&n.includes(ms)?ms:"").normalize("NFC"):t.toLowerCase()}var Sl=/[a-z0-9]+/g;function Et(t){let e=et(
t),n=e.replace(yl,""),o=n===e?e:et(n);return o.match(ps.test(o)?ws:Sl)||[]}function vn(t){let e=et(t);
return Mn.test(e)?[...e.matchAll(bl)].map(([,n,o])=>n||o).filter(Boolean):e.match(ws)||[]}function Oo(t){
let e=Et(t);return Mn.test(t)?e.map(n=>vn(n).join(" ")).join(" · "):e.join(" ")}function Ye(t){return Mn.
test(t)}function Mo(t){return pl.test(t)||Mn.test(t)&&[...t].length===1}var vo=1e3;function Ze(t,e,n=et){return{order:t,textOf:e,fold:n,blocks:[]}}function Ao(t){return et(
t).match(/"[^"]+"|[^\s"]+/g)||[]}function An(t){return Math.ceil(t.order.length/vo)}function Nn(t,e){
return t.blocks[e]||=kl(t,e*vo),t.blocks[e]}function kl(t,e){let n=[],o=[0];for(let r of t.order.slice(
e,e+vo)){let s=t.fold(t.textOf(r)).replaceAll(`
`," ");n.push(s),o.push(o[o.length-1]+s.length+1)}return{first:e,text:n.join(`
`)+`
`,starts:o}}function*ys(t){for(let e of t)for(let n=0;n<An(e);n+=1)yield Nn(e,n)}function*No(t,e,n){
let o=Ao(e).map(s=>s.replaceAll('"',""));o.sort((s,i)=>i.length-s.length);let r={rows:[],total:0};for(let s=0;o.
length&&s<An(t);s+=1)Tl(t.order,Nn(t,s),o,n,r),yield r;return r}function Tl(t,{first:e,text:n,starts:o},r,s,i){
let c=0,a=n.indexOf(r[0]);for(;a>=0;){for(;o[c+1]<=a;)c+=1;let l=o[c+1],u=r.length>1?n.slice(o[c],l):
"";(r.length===1||r.every(d=>u.includes(d)))&&(i.total+=1,i.rows.length<s&&i.rows.push(t[e+c])),a=n.
indexOf(r[0],l)}}function bs(t,e,n){let o=No(t,e,n);for(;;){let{done:r,value:s}=o.next();if(r)return s}}var yt=class extends Error{},Eo="outlet topic subject author language medium since until on no".split(
" "),Ss="date topic outlet author language".split(" "),xs=["since","until","on"],xl={outlet:'"New Yo\
rk Post"',topic:"surveillance",subject:"ferry",author:"smith",language:"en",medium:"video",since:"20\
21-03",until:"2021-03-04",on:"2021",no:"topic"},$l=/(-?)(?:([A-Za-z]+):(?!\/\/)(?=\S))?(?:"([^"]*)"|([^\s"]+))/g,
Ol=/^-?([A-Za-z]+):$/,Ml=/[\p{L}\p{N}]\*+[\p{L}\p{N}]/u,vl=/^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/,
ks="OR stands between two terms, as in beta OR release",Al=3;function Nl(t){let e=t.replace(/[“”„]/g,
'"');if(e.split('"').length%2===0)throw new yt('a quotation mark is not closed: a phrase is written \
"between two"');let n=[],o=!1;for(let r of e.matchAll($l)){if(r[0]==="OR"){if(o||!n.length)throw new yt(
ks);o=!0;continue}let s=El(r);s&&(o?n[n.length-1].push(s):n.push([s]),o=!1)}if(o)throw new yt(ks);return n}
function El([t,e,n,o,r]){let s=!!e,i=o!==void 0,c=i?o:r;return n!==void 0?{field:$s(n,c),value:c.trim(),
excluded:s}:!i&&(_l(t,r),t==="AND")||!Et(c).length?null:{field:i?"phrase":"words",value:c,excluded:s}}
function $s(t,e){let n=t.toLowerCase();if(!Eo.includes(n))throw new yt(`there is no field "${t}:"; f\
ields are ${Eo.join(", ")}; to look for the words write "${t}:${e}" in quotes`);if(!e.trim())throw new yt(
`${n}: needs a value, as in ${n}:${xl[n]}`);if(xs.includes(n)&&vs(n,e.trim()),n==="no"&&!Ss.includes(
e.trim().toLowerCase()))throw new yt(`no "${e.trim()}": want one of ${Ss.join(", ")}`);return n}function _l(t,e){
let n=Ol.exec(t);if(n&&Eo.includes(n[1].toLowerCase())&&$s(n[1],""),t==="NOT")throw new yt("to leave\
 out what has a word write -word, not NOT");if(Ml.test(e))throw new yt(`"${e}": a * stands at the en\
d of a word, as in elect*`)}function Os(t){return/(?:^|\s)(?:-\S|OR\s|-?[A-Za-z]+:)|\*/.test(t)}function*_o(t,e,n,o){
let r=Nl(n).map(i=>i.map(c=>Ll(t,c))),s={rows:[],total:0};for(let i=0;r.length&&i<An(e);i+=1)Il(e,i,
r,o,s),yield s;return s}function Ms(t,e,n){let o=_o(t,e,n,1/0);for(;;){let{done:r,value:s}=o.next();
if(r)return s}}function Il(t,e,n,o,r){let s=Nn(t,e),i=s.starts.length-1,c=new Uint8Array(i).fill(1);
for(let a of n){let l=new Uint8Array(i);for(let u of a){let{needles:d,mask:h}=u,m=d?Cl(s,d,i):Uint8Array.
from({length:i},(g,p)=>h[t.order[s.first+p]]);for(let g=0;g<i;g+=1)l[g]|=u.excluded?1-m[g]:m[g]}for(let u=0;u<
i;u+=1)c[u]&=l[u]}for(let a=0;a<i;a+=1)c[a]&&(r.total+=1,r.rows.length<o&&r.rows.push(t.order[s.first+
a]))}function Cl({text:t,starts:e},n,o){let r=new Uint8Array(o).fill(1);for(let s of n){let i=new Uint8Array(
o);for(let c of s){let a=0;for(let l=t.indexOf(c);l>=0;l=t.indexOf(c,e[a+1])){for(;e[a+1]<=l;)a+=1;i[a]=
1}}for(let c=0;c<o;c+=1)r[c]&=i[c]}return r}function Ll(t,{field:e,value:n,excluded:o}){return e==="\
words"||e==="phrase"?{needles:Rl(e,n),mask:new Uint8Array,excluded:o}:{needles:null,mask:Pl(t,e,n),excluded:o}}
function Rl(t,e){let n=Et(e);if(t==="phrase"&&!(n.length===1&&Ye(n[0])))return[Dl(n).map(r=>` ${r} `)];
let o=t==="words"&&e.endsWith("*");return n.map((r,s)=>Mo(r)?[r]:Ye(r)?[` ${vn(r).join(" ")} `]:[[...r].
length>Al||o&&s===n.length-1?` ${r}`:` ${r} `])}function Dl(t){let e=t.map(n=>vn(n).join(" "));return t.
some(Ye)?[e.join(" · ")]:[e.join(" "),e.join(" · ")]}function Pl(t,e,n){let o=t.articles,r=i=>Uint8Array.
from({length:t.size},(c,a)=>i(a)?1:0);if(xs.includes(e)){let[i,c]=vs(e,n);return r(a=>{let l=o.time[a];
return l===null?!1:(e==="until"||l>=i)&&(e==="since"||l<c)})}if(e==="outlet"){let i=new Set(jl(t,n));
return r(c=>i.has(o.outlet[c])||i.has(o.carrier[c]))}if(e==="topic"){let i=Ts(t.topics,e,n,Ul);return r(
c=>o.topics[c].includes(i))}if(e==="subject"){let i=Ts(t.subjects,e,n,null);return r(c=>o.subjects[c].
includes(i))}let s=n.toLowerCase();return r(e==="no"?i=>Fl(o,i,s):e==="medium"?i=>t.media[o.medium[i]]===
s:e==="language"?i=>`${o.stated_language[i].toLowerCase()}-`.startsWith(`${s}-`):i=>o.author[i].some(
c=>Hl(n,c)))}function Fl(t,e,n){return n==="date"?t.time[e]===null:n==="outlet"?t.outlet[e]<0:n==="l\
anguage"?!t.stated_language[e]:!(n==="topic"?t.topics:t.author)[e].length}function Hl(t,e){let[n,o]=[
Et(t).join(" "),Et(e).join(" ")];return Ye(n)||Mo(n)?o.includes(n):!!n&&` ${o} `.includes(` ${n} `)}
function vs(t,e){let[n,o,r]=(vl.exec(e)||[]).slice(1).map(c=>Number(c||0)),s=n?Date.UTC(n,(o||1)-1,r||
1):0;if(!n||n===9999||!new Date(s).toISOString().startsWith(e))throw new yt(`${t} "${e}" is not a da\
te: want e.g. 2021, 2021-03, 2021-03-04`);let i=r?s+864e5:Date.UTC(o?n:n+1,o);return[s/1e3,i/1e3]}function jl(t,e){
let n=et(e),o=t.groups.find(s=>et(s.name)===Bl(n)),r=As(t.outlets,e,Ns);return o&&!r.length?o.outlets:
[Es(r,"outlet",e)]}function Bl(t){return t.startsWith("group:")?t.slice(6):t}function Ts(t,e,n,o){return Es(
As(t,n,o),e,n)}function As(t,e,n){let o=et(e),r=a=>t.flatMap((l,u)=>a(l)?[u]:[]),s=a=>!!a&&et(a)===o,
i=r(a=>{let l=n===Ns?[a.domain]:a.names;return[a.id,a.name,...l].some(s)});if(i.length||!n)return i;
let c=n(e);return r(a=>[a.name,...a.names].some(l=>n(l)===c))}function Ns(t){let e=Et(t.trim().replace(
/\.(?:com|net|org|co\.uk)$/i,""));return(e.length>1&&e[0]==="the"?e.slice(1):e).join("")}function Ul(t){
return Et(t).join("")}function Es(t,e,n){if(t.length===1)return t[0];throw new yt(t.length?`"${n}" m\
ay be several: use the id of one`:`no ${e} "${n}"`)}function _s(t,e){return` ${Oo(t)} | ${Oo(e)} `}var Oe="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),[$e,te,ee]=[60,3600,86400],Wl={week:7*
ee,day:ee,hour:te};function Je(t){return String(t).padStart(2,"0")}function Dt(t){let e=new Date(t*1e3);
return`${e.getUTCDate()} ${Oe[e.getUTCMonth()]} ${e.getUTCFullYear()}`}function Qe(t){let e=new Date(
t*1e3);return`${Je(e.getUTCHours())}:${Je(e.getUTCMinutes())}`}function _n(t,e,n=!1){if(t===null)return"\
undated";if(!Io(t,e))return`${Dt(t)}, time not given`;let o=e==="second"?":"+Je(new Date(t*1e3).getUTCSeconds()):
"",r=n?", no zone stated, taken as UTC":" UTC";return`${Dt(t)}, ${Qe(t)}${o}${r}`}function tt(t,e){if(t===
null||e===null)return"undated";let[n,o]=[Dt(t),Dt(e)];if(n===o)return n;let[r,s]=[n.split(" "),o.split(
" ")];return`${r[2]!==s[2]?n:r[1]!==s[1]?`${r[0]} ${r[1]}`:r[0]} – ${o}`}function ae(t,e){let n=Dt(
t);return e==="year"?n.slice(-4):e==="month"?n.replace(/^\d+ /,""):e==="week"?`week of ${n}`:e==="da\
y"?n:`${n}, ${Qe(t)} UTC`}function Io(t,e){return t!==null&&(e==="minute"||e==="second")}function Bt(t){
let e=Math.abs(t);if(e<$e)return"at the same time";let[n,o]=e<1.5*te?["minute",$e]:e<2*ee?["hour",te]:
["day",ee];return`${x(Math.round(e/Number(o)),String(n))} ${t>0?"later":"earlier"}`}function Ut(t){if(t<
$e)return"within a minute";let[e,n]=[Math.floor(t/ee),Math.floor(t%ee/te)],o=Math.floor(t%te/$e),[r,
s]=e?[`${e} d`,n&&`${n} h`]:[n&&`${n} h`,o&&`${o} min`];return"+"+[r,s].filter(Boolean).join(" ")}function Is(t){
return t<$e?"+<1 min":t<1.5*te?`+${Math.round(t/$e)} min`:t<2*ee?`+${Math.round(t/te)} h`:`+${Math.round(
t/ee)} d`}function tn(t,e,n,o=!0){let r=zl((n-e)/ee),s=r==="hour"&&!o?"day":r,i=[];for(let c=Gl(e,s);c<=
n;c=En(c,s))i.push({from:c,to:En(c,s),count:0});for(let c of t){let a=i.find(l=>c<l.to);a&&c>=a.from&&
(a.count+=1)}return{unit:s,bins:i}}function zl(t){return t>3650?"year":t>240?"month":t>45?"week":t>3?
"day":"hour"}function Gl(t,e){let n=new Date(t*1e3),[o,r,s]=[n.getUTCFullYear(),n.getUTCMonth(),n.getUTCDate()];
if(e==="year")return Date.UTC(o,0)/1e3;if(e==="month")return Date.UTC(o,r)/1e3;let i=(n.getUTCDay()+
6)%7;return e==="week"?Date.UTC(o,r,s-i)/1e3:e==="day"?Date.UTC(o,r,s)/1e3:Math.floor(t/te)*te}function En(t,e,n=1){
let o=new Date(t*1e3);return e==="year"?Date.UTC(o.getUTCFullYear()+n,0)/1e3:e==="month"?Date.UTC(o.
getUTCFullYear(),o.getUTCMonth()+n)/1e3:t+n*Wl[e]}var Me=1.959963984540054;function nt(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return[
...e].sort((n,o)=>o[1]-n[1]||(n[0]<o[0]?-1:1))}function en(t,e){if(!e)return[0,1];let n=Me**2,o=(t+n/
2)/(e+n),r=Me*Math.sqrt(t*(e-t)/e+n/4)/(e+n);return[t?Math.max(0,o-r):0,t===e?1:Math.min(1,o+r)]}function Kt(t,e){
let[n,o]=en(t,e);return{k:t,n:e,share:e?t/e:0,low:n,high:o}}function In(t){if(!t.length)return null;
let e=[...t].sort((o,r)=>o-r),n=Math.floor(e.length/2);return e.length%2?e[n]:(e[n-1]+e[n])/2}function Co(t,e,n,o,r,s){
if(r>=s)return 0;let i=500*r/s,c=Math.log((t+i)/(e+500-t-i)),a=Math.log((n+i)/(o+500-n-i));return(c-
a)/Math.sqrt(1/(t+i)+1/(n+i))}function Cs(t){if(t===1)return Math.tan(Math.PI*.475);if(t>60)return ql(
t);let[e,n]=[Me,5];for(let o=0;o<60;o+=1){let r=(e+n)/2;Kl(r,t)<.95?e=r:n=r}return e}function ql(t){
let e=Me;return[(e**3+e)/4,(5*e**5+16*e**3+3*e)/96,(3*e**7+19*e**5+17*e**3-15*e)/384,(79*e**9+776*e**
7+1482*e**5-1920*e**3-945*e)/92160].reduce((o,r,s)=>o+r/t**(s+1),e)}function Kl(t,e){let n=Math.atan(
t/Math.sqrt(e)),o=Math.cos(n)**2,[r,s]=[1,1];for(let i=2;i<e;i+=2)r*=o*(i-1)/i,s+=r;return Math.sin(
n)*s}var Xl=[-48,-24,-12,-6,-1,0,1,6,12,24,48],Vl={none:0,day:0,minute:1,second:2};function Lo(t){return new Uint8Array(
t.size).fill(1)}function ft(t,e){let n=t.articles.outlet[e];return n>=0&&!t.outlets[n].platform}function Ro(t,e){
let n=t.outlets.map(()=>0),{flags:o,outlet:r}=t.articles;for(let s=0;s<t.size;s+=1)e[s]&&o[s]&Pt&&ft(
t,s)&&(n[r[s]]+=1);return n}function ne(t,e,n){return e.outlets.flatMap(o=>t.outlets[o].platform?[]:
t.byOutlet[o]).filter(o=>n[o]&&t.articles.flags[o]&Pt).sort((o,r)=>o-r)}function ge(t,e,n=[]){let{outlet:o,
story:r}=t.articles,s=new Map(n.flatMap(({outlets:c})=>c.map(a=>[a,c[0]]))),i=new Set;return e.filter(
c=>{if(r[c]<0||!ft(t,c))return!0;let a=`${s.get(o[c])??o[c]} ${r[c]}`;return!i.has(a)&&i.add(a)})}function Rs(t,e){
let n=Ro(t,e),o=new Map,r=0;for(let c=0;c<t.size;c+=1){if(!e[c]||!(t.articles.flags[c]&Pt))continue;
let a=ft(t,c)?t.articles.outlet[c]:-1,l=a<0?`article ${c}`:`${a} ${Ae(t,c)}`,u=o.get(l)||{ref:a,size:0};
u.size+=1,o.set(l,u),r+=1}let s=n.map(()=>0),i=0;for(let{ref:c,size:a}of o.values())c>=0&&(s[c]+=a**
2),i+=a**2;return n.map((c,a)=>{let l=r?c/r:0,u=(1-2*l)*s[a]+l**2*i,d={n:r,share:l,clusters:o.size,squares:i,
residual:u},h=Do(d),[m,g]=r?en(c/r*h,h):[0,1];return{...Kt(c,r),low:m,high:g}})}function Do({n:t,share:e,
clusters:n,squares:o,residual:r}){let s=t**2/Math.max(o,1),c=r/t**2*(n/(n-1))*(t-1)/(e*(1-e));if(!Number.
isFinite(c)||c<=0)return s;let a=Cs(Math.max(2*(n-1),1)),l=(Me/a)**(2*(1-s/t));return Math.max(Math.
min(t/c,t)*l,s)}function ve(t,e,n){let o=e.map(c=>{let a=ne(t,c,n),l=ge(t,a,[c]),u=l.flatMap(d=>t.articles.
topics[d]);return{n:l.length,by:new Map(nt(u))}}),s=[...new Set(o.flatMap(({by:c})=>[...c.keys()]))].
map(c=>({topic:c,cells:o.map(({n:a,by:l})=>Kt(l.get(c)||0,a))})),i=({cells:c})=>c.reduce((a,{share:l})=>a+
l,0);return s.sort((c,a)=>i(a)-i(c)||c.topic-a.topic)}function Ae(t,e){return t.articles.story[e]>=0?
t.articles.story[e]:-1-e}function Ds(t,e,n){return Po(t,e,n,o=>t.articles.flags[o]&Dn)}function Cn(t,e,n){
let o=Po(t,e,n,()=>!0,t.byCarrier);return new Map([...o,...Ds(t,e,n)])}function Ls(t,e,n){return Po(
t,e,n,r=>t.articles.flags[r]&Pt&&U(t,r))}function Po(t,e,n,o,r=[]){let s=new Map;for(let i of e.outlets)
if(!t.outlets[i].platform)for(let c of[...t.byOutlet[i],...r[i]||[]]){let a=Ae(t,c);!o(c)||!n.has(a)||
(!s.has(a)||Yl(t,c,s.get(a)))&&s.set(a,c)}return s}function Ps(t,e){let n=new Set,{held:o,story:r,title:s}=t.
articles;for(let i=0;i<t.size;i+=1)e[i]&&o[i]&&(s[i]||r[i]>=0)&&n.add(Ae(t,i));return n}function Yl(t,e,n){
let{time:o,precision:r}=t.articles,[s,i]=[o[e],o[n]];if(s===null||i===null)return s!==null;if(s!==i)
return s<i;let c=[e,n].map(a=>Vl[r[a]]);return(c[0]-c[1]||e-n)<0}function Ln(t,e,n,o){let r=Ps(t,o),
[s,i]=[e,n].map(p=>Cn(t,p,r)),c=[...s.keys()].filter(p=>i.has(p)),[a,l]=[e,n].map(p=>Ds(t,p,r)),u={shared:c.
filter(p=>a.has(p)&&l.has(p)),a,b:l},d=[],h=Ls(t,n,r);for(let[p,w]of Ls(t,e,r)){if(!Pn(t,w))continue;
let S=h.has(p)?Zl(t,w,Number(h.get(p))):null;S!==null&&d.push({key:p,hours:S})}let m=[...s.keys()].filter(
p=>!i.has(p)),g=[...i.keys()].filter(p=>!s.has(p));return{shared:c,onlyA:m,onlyB:g,lags:d,a:s,b:i,own:u}}
function Zl(t,e,n){if(!U(t,e)||!U(t,n))return null;let{time:o,precision:r}=t.articles,[s,i]=[Number(
o[e]),Number(o[n])];return(r[e]==="minute"||r[n]==="minute")&&Math.floor(s/60)===Math.floor(i/60)?0:
(i-s)/3600}function Fs(t){let e=[-1/0,...Xl,1/0],n=e.slice(1).map((r,s)=>({from:e[s],to:r,keys:[]}));
n.splice(n.findIndex(({from:r})=>r===0),0,{from:0,to:0,keys:[]});let o=({from:r,to:s},i)=>i===0?r===
0&&s===0:i>0?i>r&&i<=s:i>=r&&i<s;for(let{key:r,hours:s}of t)n.find(i=>o(i,s))?.keys.push(r);return n}
function Fo(t){if(!t.coverage){let e=Ps(t,Lo(t));t.coverage=t.outlets.map((n,o)=>Cn(t,{outlets:[o]},
e))}return t.coverage}function Hs(t,e){let n=Fo(t),o=n[e];return n.map((s,i)=>{let c=[...o.keys()].filter(
u=>s.has(u)).length,a=o.size+s.size-c,l=Math.min(o.size,s.size)<5;return{ref:i,shared:c,either:a,jaccard:c/
a,isFew:l}}).filter(s=>s.ref!==e&&s.shared).sort((s,i)=>Number(s.isFew)-Number(i.isFew)||i.jaccard-s.
jaccard||i.shared-s.shared||s.ref-i.ref)}function js(t,e){let n=Ho(t),[o,r]=[n.by[e],n.n[e]];return n.
topics.flatMap((i,c)=>{let a=o.get(c)||0,l=n.total-r,u=[(a+.5)/(r+1),(i-a+.5)/(l+1)],d=Math.log2(u[0])-
Math.log2(u[1]),h=l?(i-a)/l:0;return a?[{topic:c,...Kt(a,r),restShare:h,focus:d}]:[]}).sort((i,c)=>c.
focus-i.focus||c.k-i.k||i.topic-c.topic)}function Ho(t){return t.topicCounts||=Jl(t),t.topicCounts}function Jl(t){
let e={by:t.outlets.map(()=>new Map),n:t.outlets.map(()=>0),topics:t.topics.map(()=>0),total:0},{flags:n,
outlet:o,topics:r}=t.articles,s=Array.from({length:t.size},(i,c)=>c).filter(i=>n[i]&Pt);for(let i of ge(
t,s)){e.total+=1;for(let a of r[i])e.topics[a]+=1;if(!ft(t,i))continue;e.n[o[i]]+=1;let c=e.by[o[i]];
for(let a of r[i])c.set(a,(c.get(a)||0)+1)}return e}function at(t,e){return new Set(e.filter(n=>ft(t,
n)).map(n=>t.articles.outlet[n]))}function Rn(t,e){let{outlet:n,carrier:o}=t.articles,r=e.flatMap(s=>[
n[s],o[s]]);return new Set(r.filter(s=>s>=0&&!t.outlets[s].platform))}var Ql=600,Fn=2e4,jo="\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff",
tu=new RegExp(`[${jo}]+|(?:(?![${jo}])[\\p{L}\\p{N}\\p{M}])+`,"gu"),eu=new RegExp("(^|[^\\p{L}\\p{N}_'\
’`´])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|all|coll|dall|dell|nell|quell|sull|quest|anch|co\
m|dov|senz|tutt)['’`´]([aeiouyhàâæéèêëíìîïóòôöœúùûü])","gu"),nu=new RegExp(`[${jo}\
]`,"u");function Bs(...t){let e=t.map(o=>ou(o,Ql)).join(" ").toLowerCase().normalize("NFC").replace(
eu,"$1$2").replace(/['’`´]/gu,""),n=new Set;for(let o of e.match(tu)||[]){let r=nu.test(o)?[...o]:
[o];r.length===1&&[...o].length>1&&n.add(o);for(let s=1;s<r.length;s+=1)n.add(r[s-1]+r[s])}return n}
function ou(t,e){return t.length>e?[...t].slice(0,e).join(""):t}function Bo(t){return t.vocabulary||=
iu(t),t.vocabulary}function ru(t,e){let{lists:n,of:o}=t.repeated,[,r,s]=o.get(e)||Us,i=Bs(t.articles.
title[e],t.articles.excerpt[e]);return n[r]?.forEach(c=>i.delete(c)),n[s]?.forEach(c=>i.add(c)),[...i]}
function su(t,e){let{lists:n,of:o}=t.repeated,[r]=o.get(e)||Us,s=Bs(t.articles.title[e]);return n[r]?.
forEach(i=>s.delete(i)),[...s]}var Us=[-1,-1,-1];function iu(t){let e=new Map,n=t.articles.title.map(
(s,i)=>ru(t,i).map(c=>(e.has(c)||e.set(c,e.size),e.get(c)))),o=[...e.keys()],r=new Map(t.languages.map(
s=>[s,Ws(t,o,s)]));return{words:o,places:e,of:n,informative:r}}var cu=/^[\u3041-\u309f]{2}$|^(?=..$).*[的了是在和与及就也都而着被把吗呢吧與們们]/u;
function Ws(t,e,n){let{"*":o,[n]:r}=t.uninformative,s=new Set([...o,...r||[]]);return e.map(i=>!s.has(
i)&&!/^\p{N}+$/u.test(i)&&!cu.test(i))}function zs(t,e){let{places:n,of:o}=Bo(t),r=n.get(e);return r===
void 0?[]:o.flatMap((s,i)=>s.includes(r)?[i]:[])}function au(t,e){let{words:n,of:o,informative:r}=Bo(
t),s=new Float64Array(n.length),i=0;for(let c of e){let a=r.get(t.languages[t.articles.language[c]])||
[];for(let l of o[c])a[l]&&(s[l]+=1,i+=1)}return{by:s,total:i,n:e.length}}function Hn(t,e,n,o){let r=t.
articles.flags.flatMap((m,g)=>m&Pt&&o[g]?[g]:[]),s=[e,n].map(m=>ge(t,ne(t,m,o),[m])),i=ge(t,r,[e,n]),
{language:c}=t.articles,l=[...new Set(i.map(m=>c[m]))].map(m=>{let[g,p,w]=[...s,i].map(S=>S.filter(k=>c[k]===
m));return lu(t,g,p,w)}),u=({n:m})=>Math.min(...m);l.sort((m,g)=>u(g)-u(m));let d=new Set,h=l.flatMap(
m=>m.rows).filter(({word:m})=>!d.has(m)&&d.add(m));return{...Gs(h),n:l[0]?.n||[0,0]}}function lu(t,e,n,o){
let[r,s,i]=[e,n,o].map(l=>au(t,l)),c=Math.min(r.n,s.n)>=5&&Math.min(r.total,s.total)>0;return{rows:Bo(
t).words.flatMap((l,u)=>{let[d,h]=[r.by[u],s.by[u]];if(!c||d+h<5)return[];let m=Co(d,r.total,h,s.total,
i.by[u],i.total);return[{word:l,k:d,other:h,z:m}]}),n:[r.n,s.n]}}function Gs(t){let e=({z:r})=>Number(
Math.abs(r).toPrecision(9)),n=[...t].sort((r,s)=>e(s)-e(r)||(r.word<s.word?-1:1)),o=n.map(r=>({...r,
k:r.other,other:r.k}));return{a:n.filter(({z:r})=>r>0),b:o.filter(({z:r})=>r<0)}}function uu(t,e){let n=[
...e].map(r=>t.languages[t.articles.language[r]]||""),o=[...nt(n)].sort(([r,s],[i,c])=>c-s||(r<i?-1:
1));return o.length?o[0][0]:""}function jn(t,{shared:e,a:n,b:o}){if(e.length<5)return null;let[r,s]=[
n,o].map(m=>uu(t,[...m.values()].map(Number)));if(r!==s)return null;let[i,c]=[n,o].map(m=>{let g=e.flatMap(
w=>su(t,Number(m.get(w)))),p=Ws(t,g,"");return new Map(nt(g.filter((w,S)=>p[S])))}),a=m=>[...m.values()].
reduce((g,p)=>g+p,0),[l,u]=[a(i),a(c)];if(!l||!u)return null;let h=[...new Set([...i.keys(),...c.keys()])].
flatMap(m=>{let[g,p]=[i.get(m)||0,c.get(m)||0];return g+p<5?[]:[{word:m,k:g,other:p,z:Co(g,l,p,u,g+p,
l+u)}]});return Gs(h)}var fu=["second","minute","day","none"],Pt=1,Dn=2,qs=4,On=8,ds=16;function Ks(t){let e=t.articles.title.
length,n=Array.from({length:e},()=>[]),o=new Set(t.articles.zoneless||[]),r={...t.articles,zoneless:Array.
from({length:e},(d,h)=>o.has(h)),precision:t.articles.precision.map(d=>fu[d]),id:[],excerpt:Array(e).
fill(""),urls:n,files:n,titles:n,author:n,stated_language:Array(e).fill(""),bond:[],subjects:t.articles.
subjects||n,credits:Array.from({length:e},()=>[])};for(let[d,h,m]of t.credits||[])r.credits[d].push(
{outlet:h,reason:m});let s=t.subjects||[],{lists:i,of:c}=t.repeated||{lists:[],of:[]},a={lists:i,of:new Map(
c.map(([d,...h])=>[d,h]))},l=null,u={...t,...hu(t),articles:r,subjects:s,repeated:a,size:e,initials:[],
byOutlet:t.outlets.map(()=>[]),byCarrier:t.outlets.map(()=>[]),byTopic:t.topics.map(()=>[]),bySubject:s.
map(()=>[]),byCredit:t.outlets.map(()=>[]),linksOf:n,byId:new Map,complete:!1,get facets(){return l||=
hs(u),l}};return du(u),mu(u),pu(u),u.withWords=Vs(u),u}function hu({firsts:t,lags:e,cocoverage:n}){return{
firsts:t.map(([o,r,s,i])=>({outlet:o,expected:r,decided:s,q:i})),lags:e.map(([o,r,s,i,c,a,l])=>({outlet:o,
other:r,n:s,hours:i,low:c,high:a,q:l})),cocoverage:n.map(([o,r,s,i,c])=>({outlet:o,other:r,shared:s,
expected:i,q:c}))}}function du(t){let{outlet:e,carrier:n,topics:o,subjects:r,credits:s}=t.articles;for(let i=0;i<
t.size;i+=1){e[i]>=0&&t.byOutlet[e[i]].push(i),n[i]>=0&&t.byCarrier[n[i]].push(i);for(let c of o[i])
t.byTopic[c].push(i);for(let c of r[i])t.bySubject[c].push(i);for(let c of s[i])t.byCredit[c.outlet].
push(i)}}function mu(t){t.outlets.forEach(({id:e},n)=>t.byId.set(e,{kind:"outlet",ref:n})),t.topics.
forEach(({id:e},n)=>t.byId.set(e,{kind:"topic",ref:n})),t.subjects.forEach(({id:e},n)=>t.byId.set(e,
{kind:"subject",ref:n})),t.stories.forEach(({id:e},n)=>t.byId.set(e,{kind:"story",ref:n}))}function pu(t){
for(let e of t.nodes){if(e.kind!=="outlet")continue;let n=t.outlets[e.ref].platform,o=t.byOutlet[e.ref].
some(r=>t.articles.held[r]);(n||!o)&&(e.group=n?"carrier":"linked")}}function Xs(t,e){Object.assign(
t.articles,e.articles),t.articles.id.forEach((o,r)=>t.byId.set(o,{kind:"article",ref:r}));let n=Array.
from({length:t.size},()=>[]);for(let[o,r,s,i,c]of e.links){let a=e.reasons[i];n[o].push({other:r,kind:s,
reason:a,weight:c,forward:!0}),n[r].push({other:o,kind:s,reason:a,weight:c,forward:!1})}t.linksOf=n,
t.indexes=null,t.vocabulary=null,t.withWords=Vs(t),t.complete=!0}function Ne(t){let{articles:e,outlets:n,
topics:o,subjects:r,stories:s}=t,i=(a,l)=>{let u=a.map((d,h)=>l(h));return a.map((d,h)=>h).sort((d,h)=>u[h]-
u[d]||d-h)},c=(a,l)=>{let u=i(a,d=>l[d].length);return Ze(u,d=>[a[d].name,...a[d].names].join(" "))};
return t.indexes||={outlet:Ze(i(n,a=>t.byOutlet[a].length),a=>[n[a].name,...n[a].names,n[a].domain].
join(" ")),topic:c(o,t.byTopic),subject:c(r,t.bySubject),story:Ze(i(s,a=>s[a].articles.length),a=>s[a].
name),article:Ze(i(e.time,a=>e.time[a]??-1/0),a=>_s(e.title[a],e.excerpt[a]),a=>a)},t.indexes}var we="\
word=";function Vs(t){let e=new Map;return n=>{if(!e.has(n)){let o=n.startsWith(we)?zs(t,n.slice(we.
length)):gu(t,n);e.set(n,o.sort((r,s)=>r-s))}return e.get(n)}}function gu(t,e){try{return Ms(t,Ne(t).
article,e).rows}catch(n){if(n instanceof yt)return[];throw n}}function Ys(t,{kind:e,ref:n}){return e===
"outlet"?t.outlets[n]:e==="subject"?t.subjects[n]:e==="topic"?t.topics[n]:t.stories[n]}function Ee(t,e){
return e.kind==="article"?t.articles.id[e.ref]:Ys(t,e).id}function Q(t,e){let{title:n,urls:o}=t.articles;
return e.kind==="article"?n[e.ref]||o[e.ref][0]||"(no title)":Ys(t,e).name||"(no name)"}function Xt(t,{
kind:e,ref:n}){return e==="story"?t.stories[n].articles:e==="outlet"?t.byOutlet[n]:e==="subject"?t.bySubject[n]:
e==="topic"?t.byTopic[n]:[n]}function ct(t,e){let n=t.articles.outlet[e];if(n<0)return"outlet unknow\
n";let{name:o,platform:r}=t.outlets[n];return r?`outlet unknown, on ${o}`:o}function Vt(t,e){let n=e.
map(o=>t.articles.time[o]).filter(o=>o!==null);return n.length?[n[0],n[n.length-1]]:[null,null]}var wu=43200;
function Bn(t,e){return Number(t.articles.time[e])+(U(t,e)?0:wu)}function U(t,e){return Io(t.articles.
time[e],t.articles.precision[e])}function bt(t,e){let{time:n,precision:o,zoneless:r}=t.articles;return _n(
n[e],o[e],r[e])}function _e(t,e){let n=t.stories[t.articles.story[e]];if(!(n?.before||n?.after)||t.articles.
time[e]===null)return!1;let o=n.articles.indexOf(e);if(o<n.before)return!0;if(!n.after)return!1;let r=n.
articles.filter(s=>t.articles.time[s]!==null).length;return o>=r-n.after}function gt(t,e){let n=e.filter(
r=>t.articles.time[r]!==null),o=n.filter(r=>!_e(t,r));return o.length?o:n}function Pn(t,e){let n=t.articles.
story[e];return n<0?!t.judges_firsts:t.stories[n].first_known}var Uo=[["hour",1],["hour",3],["hour",6],["hour",12],["day",1],["day",2],["day",7],["month",1],["mon\
th",3],["month",6],["year",1],["year",2],["year",5],["year",10],["year",50]],yu=7*86400,Zs=42,Js={hour:3600,
day:86400,month:2629800,year:31557600},bu=200;function Un(t,e){let n=t.find(([,c])=>e<=c)||t[t.length-
1],[o,r,s,i]=n;return s+(e-o)/Math.max(r-o,1)*(i-s)}function Ie(t,e,n){return t.flatMap(o=>Su(o,e,n))}
function Su([t,e,n,o],r,s){let i=(o-n)/Math.max(e-t,1),c=([h,m])=>Js[h]*m*i*r>=s,[a,l]=Uo.find(c)||Uo[Uo.
length-1],u=[],d=ku(t,a,l);for(;d<=e&&u.length<bu;)d>=t&&u.push({x:n+(d-t)*i,time:d,...Qs(d,a)}),d=En(
d,a,l);return u}function ku(t,e,n){let o=new Date(t*1e3),[r,s]=[o.getUTCFullYear(),o.getUTCMonth()];
if(e==="year")return Date.UTC(Math.floor(r/n)*n,0)/1e3;if(e==="month")return Date.UTC(r,Math.floor(s/
n)*n)/1e3;let i=Js[e]*n;return Math.floor(t/i)*i}function Qs(t,e){let n=new Date(t*1e3),[o,r]=[n.getUTCFullYear(),
n.getUTCMonth()],[s,i]=[n.getUTCDate(),n.getUTCHours()];return e==="year"||e==="month"&&r===0?{label:String(
o),strong:!0}:e==="month"?{label:Oe[r],strong:!1}:e==="day"||i===0?{label:`${s} ${Oe[r]}`,strong:e===
"hour"||s===1}:{label:`${Je(i)}:00`,strong:!1}}function ti(t,e,n){let[o,r]=[t[0].from,t[t.length-1].
to];if(t[0].to-o===yu){let i=Math.max(1,Math.ceil(n*t.length/e));return t.map(({from:c},a)=>({part:a/
t.length,...Qs(c,"day")})).filter(({part:c},a)=>a%i===0&&c*e<=e-Zs)}let s=t.map(({from:i})=>i);return Ie(
[[o,r,0,e,0]],1,n).filter(({x:i})=>i<=e-Zs).map(({time:i,label:c})=>{let a=Wo(s,i),l=(i-t[a].from)/(t[a].
to-t[a].from);return{part:(a+l)/t.length,label:c}})}var[Tu,xu]=[.02,1/3],$u=.25;function ei(t){let[e,
n]=[t[0],t[t.length-1]],o=Math.floor(Tu*t.length),[r,s]=[e,n];for(let u=0;u<=o;u+=1){let[d,h]=[t[u],
t[t.length-1-o+u]];h-d<s-r&&([r,s]=[d,h])}let i=$u*(s-r),c=t.filter(u=>u>=r-i&&u<=s+i),[a,l]=[c[0],c[c.
length-1]];return a<l&&l-a<=xu*(n-e)?[a,l]:[e,n]}function Wo(t,e){let[n,o]=[0,t.length-1];for(;n<o;){
let r=n+o+1>>1;t[r]<=e?n=r:o=r-1}return n}var Ou=58;function nn(t,e){let n=ti(t,e,Ou).map(({part:o,label:r})=>{let s=f("span",{class:"tick"},r);
return s.style.left=`${o*100}%`,s});return f("div",{class:"time-axis","aria-hidden":"true"},n)}function on(t){
return f("span",{class:"peak","aria-hidden":"true"},T(t))}function rn(t,e,n,o,r){return t.flatMap(({
from:s},i)=>{if(!e[i])return[];let c=`${ae(s,n)}: ${x(e[i],"article")}`,a={x:i*o,y:0,width:o,height:r,
class:"bin-title"};return[dt("rect",a,dt("title",{},c))]})}var[zo,Mu]=[340,64],vu=34,Au=480;function Ce(t,e){let{held:n,time:o}=t.articles,r=e.filter(p=>n[p]&&
o[p]!==null),{from:s,to:i}=t.counts;if(r.length<2||s===null||i===null||s===i)return null;let c=r.map(
p=>Number(o[p])),{unit:a,bins:l}=tn(c,s,i,ni(t,r)),u=l.reduce((p,w)=>w.count>p.count?w:p),d={week:"i\
n the",day:"on",hour:"in the hour from"}[a]??"in",h=`${T(u.count)} ${d} ${ae(u.from,a)}`,m=[zo,Mu],g=`\
Articles by ${a}: at most ${h}.`;return f("figure",{class:"volume"},f("div",{class:"chart"},on(u.count),
oi({bins:l,unit:a,peak:u.count,size:m,label:g,className:"bar-volume"})),nn(l,zo),f("figcaption",{},`\
Articles by ${a}, over the time of the whole corpus. Most: ${h}.`))}function ni(t,e){return e.every(
n=>U(t,n))}function oi({bins:t,unit:e,peak:n,size:[o,r],label:s,className:i}){let c=o/t.length,a=t.map(
({count:d},h)=>{if(!d)return null;let m=Math.max(1.5,d/n*(r-1)),g={x:h*c,y:r-m,width:c*.85,height:m};
return dt("rect",{...g,class:i})}),l=t.map(({count:d})=>d),u=`0 0 ${o} ${r}`;return dt("svg",{viewBox:u,
role:"img","aria-label":s,preserveAspectRatio:"none"},dt("path",{d:`M0 ${r-.5}H${o}`,class:"base-lin\
e"}),a,rn(t,l,e,c,r))}function ri(t,e){let n=({articles:p})=>p.filter(w=>t.articles.time[w]!==null),
o=e.flatMap(n),r=o.map(p=>Number(t.articles.time[p]));if(r.length<2)return null;let[s,i]=[Math.min(...r),
Math.max(...r)],c=ni(t,o),a=e.map(p=>{let w=n(p).map(S=>Number(t.articles.time[S]));return{...p,...tn(
w,s,i,c)}}),{unit:l}=a[0],u=Math.max(1,...a.flatMap(({bins:p})=>p.map(({count:w})=>w))),d=[zo,vu],h=a.
map(({name:p,className:w,bins:S})=>{let k=S.reduce((q,{count:V})=>q+V,0),P=`${p}: ${x(k,"dated artic\
le")} by ${l}`,v={bins:S,unit:l,peak:u,size:d,label:P,className:`bar-multiple ${w}`};return f("li",{},
f("span",{class:"name",dir:"auto"},p),f("div",{class:"chart"},on(u),oi(v)))}),{bins:m}=a[0],g=`Artic\
les by ${l}; the line at the top of each chart is ${T(u)}.`;return[f("ul",{class:"multiples"},h),f("\
div",{class:"multiples-axis"},nn(m,Au)),f("p",{class:"aside"},g)]}function Le(t){let e=f("span",{class:"\
bar-line","aria-hidden":"true"});return e.style.width=`${t*100}%`,e}function Wn(t,e,n=8){let o=Math.
max(1,...t.map(([,s])=>s)),r=t.map(([s,i])=>f("li",{class:"bar-row"},e(s),f("span",{class:"number"},
T(i)),Le(i/o)));return st(r,n,"bars")}function sn(t){let e=t.map(([n,o,r])=>f("li",{class:"bar-row"},
n,f("span",{class:"number"},r),Le(Math.max(.005,o))));return f("ul",{class:"bars"},e)}function st(t,e,n){
let o=f("ul",{class:n},t.slice(0,e));if(t.length<=e)return o;let r=I({class:"more"},()=>{o.append(...t.
slice(e)),r.remove()},`Show ${T(t.length-e)} more`);return[o,r]}function Re(t,e,n,o){let r=0,s=c=>{for(let a of e.
slice(r,r+c)){for(let l of o(a,r))l&&t.append(l);r+=1}i.textContent=`Show more (${x(e.length-r,"row")}\
 left)`,i.hidden=r>=e.length},i=I({class:"more"},()=>s(n*4));return s(n),i}function zn(t,e,n){if(e.outlets.length!==1||n.outlets.length!==1)return;let o=[e.outlets[0],n.outlets[0]];
return t.cocoverage.find(({outlet:r,other:s})=>o.includes(r)&&o.includes(s))}function si(t,e,n){return e.
outlets.length!==1||n.outlets.length!==1?void 0:Go(t,e.outlets[0]).find(({other:r})=>r===n.outlets[0])}
function Go(t,e){return t.lags.filter(({outlet:n,other:o})=>n===e||o===e).map(({outlet:n,other:o,n:r,
hours:s,low:i,high:c,q:a})=>n===e?{other:o,n:r,hours:s,low:i,high:c,q:a}:{other:n,n:r,hours:-s,low:-c,
high:-i,q:a}).sort((n,o)=>o.n-n.n||n.other-o.other)}function De({q:t}){return t<=.05}function Gn({shared:t,
expected:e,q:n}){return n>.05?"no clear difference from chance":t>e?"more than by chance":"fewer tha\
n by chance"}function ii(t,e,n,o){if(!o.length)return null;let r=Fs(o),s=Math.max(...r.map(({keys:i})=>i.length));
return f("div",{},f("h4",{},`How much later ${n.name} came`),f("p",{},Eu(e,n,o)," ",_u(t.model,e,n,o)),
f("ol",{class:"lags"},r.map(i=>Nu(t,n,i,s))),f("p",{class:"lag-ends","aria-hidden":"true"},f("span",
{},`← ${n.name} earlier`),f("span",{},`${n.name} later →`)))}function Nu(t,e,n,o){let{model:r}=t,
s=n.keys.filter(d=>d>=0).map(d=>r.stories[d].id),i=n.keys.length,c=`${e.name} ${Iu(n)}: ${x(i,"story",
"stories")}`,a=n.from<0?"side-1":n.to>0?"side-0":"tied",l=f("span",{class:`lag-bar ${a}`});l.style.height=
`${i/o*100}%`;let u=I({disabled:!s.length,"aria-label":c,title:c},()=>t.narrow({only:{story:s}}),f("\
span",{class:"number"},i||""),f("span",{class:"lag-track"},l));return f("li",{},u,f("span",{class:"l\
ag-name","aria-hidden":"true"},ci(n)))}function Eu(t,e,n){let o=n.filter(({hours:a})=>a>0).length,r=n.
filter(({hours:a})=>a<0).length,s=n.length-o-r,i=x(n.length,"story","stories"),c=s?`, ${T(s)} tied`:
"";return`Of ${i} where both state a time of day, ${t.name} was the earlier of the two on ${T(o)}, ${e.
name} on ${T(r)}${c}.`}function _u(t,e,n,o){if(o.length<5)return"Too few to say more.";let r=Number(
In(o.map(l=>l.hours))),s=`The median: ${n.name} came ${qo(r)}.`,i=si(t,e,n);if(!i)return s;let c=`${qo(
i.low)} to ${qo(i.high)}`,a=`${me(i.q)} ${Te}`;return`${s} Over the whole corpus: 95 % interval ${c}\
; ${a}.`}function qo(t){return Bt(t*3600)}function ci({from:t,to:e}){if(t===0&&e===0)return"tie";let n=Math.
min(Math.abs(t),Math.abs(e)),o=Math.max(Math.abs(t),Math.abs(e));return Number.isFinite(o)?`${n}–${o}\
 h`:`>${n} h`}function Iu(t){if(t.from===0&&t.to===0)return"at the same time";let e=ci(t).replace(" \
h"," hours").replace(">","more than ");return`${t.from<0?"earlier":"later"} by ${e}`}var[Cu,Lu]=[360,129600];function qn(t,e,n){let o=Ru(t,e),r=Du(t,o,e.length,n),s=r.map(u=>[...u.values()].
reduce((d,h)=>d+h,0)),i=Pu(t,o,n),c=t.articles.time,a=new Map;for(let{earlier:u,later:d}of i)a.set(d,
Math.min(a.get(d)??1/0,Number(c[u])));let l=(u,d)=>{let h=i.filter(({earlier:g,later:p})=>o(g)===u&&
o(p)===d),m=h.filter(({earlier:g,later:p})=>c[g]===a.get(p));return{...ai(t,new Set(h.map(({earlier:g})=>g)),
r[u]),preceded:ai(t,new Set(h.map(({later:g})=>g)),r[d]),first:new Set(m.map(({earlier:g})=>g)).size,
pairs:h,few:Math.min(s[u],s[d])<5}};return e.map((u,d)=>e.map((h,m)=>d===m?null:l(d,m)))}function Ru(t,e){
let n=new Map;return e.forEach(({outlets:o},r)=>o.forEach(s=>n.set(s,r))),o=>{if(!ft(t,o))return null;
let r=t.articles.outlet[o];return n.get(r)??-1-r}}function Ko(t,e,n){return!!(n[e]&&t.articles.flags[e]&
Pt&&Pn(t,e))&&U(t,e)}function Du(t,e,n,o){let r=Array.from({length:n},()=>new Map);for(let s=0;s<t.size;s+=
1){let i=e(s);if(i===null||i<0||!Ko(t,s,o))continue;let c=Ae(t,s);r[i].set(c,(r[i].get(c)||0)+1)}return r}
function ai(t,e,n){let o=new Map;for(let h of e){let m=Ae(t,h);o.set(m,(o.get(m)||0)+1)}let r=[...n.
values()].reduce((h,m)=>h+m,0),s=r?e.size/r:0,i=[...n].map(([h,m])=>({size:m,part:o.get(h)||0})),c=i.
reduce((h,{size:m})=>h+m**2,0),a=i.reduce((h,{size:m,part:g})=>h+(g-s*m)**2,0),l=Do({n:r,share:s,clusters:n.
size,squares:c,residual:a}),[u,d]=r?en(s*l,l):[0,1];return{...Kt(e.size,r),low:u,high:d}}function Pu(t,e,n){
let{time:o}=t.articles,r=({earlier:s,later:i})=>{let c=Number(o[i])-Number(o[s]);return c>Cu&&c<=Lu};
return t.linksOf.flatMap((s,i)=>{if(!Ko(t,i,n)||e(i)===null)return[];let c=a=>e(a)!==null&&e(a)!==e(
i);return s.filter(({kind:a,forward:l})=>l&&a==="similar").filter(({other:a})=>Ko(t,a,n)&&c(a)).map(
({other:a})=>Number(o[i])<Number(o[a])?{earlier:i,later:a}:{earlier:a,later:i}).filter(r)})}var Fu=12;function W(t,e,n){let o=n||Q(t.model,e);return I({class:"thing",dir:"auto"},()=>t.choose(e),
o)}function le(t,e,n,...o){let{only:r,not:s}=t.state(),i=u=>(u[e]||[]).includes(n),c=(u,d)=>I({class:"\
action"},d,u),a=i(r)?"Show everything again":"Show only this",l=i(s)?"Include it again":"Leave it ou\
t";return f("div",{class:"buttons"},c(a,()=>t.filter("only",e,n)),e!=="story"&&c(l,()=>t.filter("not",
e,n)),o.map(([u,d])=>c(u,d)))}function mt(t,e){let n=f("h2",{dir:"auto",tabindex:"-1"},e);return[f("\
p",{class:"kicker"},t),n]}function R(t,...e){return e.flat(3).some(Boolean)?f("section",{},f("h3",{},
t),e):null}function Wt(t){let e=r=>r==null||r.length===0,n=t.filter(([,r])=>!e(r));if(!n.length)return null;
let o=n.map(([r,s])=>[f("dt",{},r),f("dd",{},s)]);return f("dl",{class:"facts"},o)}function xt(t,e="\
, "){return t.flatMap((n,o)=>o?[o===t.length-1?e:", ",n]:[n])}function Kn(t,e,n,o){let s={class:`chi\
p word ${o!==null&&o<=.05?"sure":""}`,dir:"auto",title:n,"aria-label":`${e}: ${n}`};return I(s,()=>t(
[we+e]),e)}function ye(t,e,n){if(!e.length)return null;let{held:o}=t.articles,r=[...e].reverse().map(
s=>{let i=bt(t,s)+(o[s]?"":" · not in this corpus"),c=f("span",{class:"words"},i);return f("li",{class:o[s]?
null:"not-held"},n({kind:"article",ref:s}),c)});return st(r,Fu,"text-list")}function oe(t,e,n){return e.
length?Wn(e.map(([o,r])=>[{kind:t,ref:o},r]),n):null}function Xn(t,e,n,o){let{outlet:r,story:s,held:i}=t.
articles,c=e.filter(a=>i[a]);return{held:c,outlets:nt(c.filter(a=>ft(t,a)).map(a=>r[a])),others:nt(e.
flatMap(a=>n[a]).filter(a=>a!==o)),stories:nt(e.map(a=>s[a]).filter(a=>a>=0))}}var cn="group:";function Vo(t,e){if(e.startsWith(cn)){let o=t.groups.find(({name:r})=>cn+r===e);return o?
{key:e,name:o.name,outlets:o.outlets}:null}let n=t.byId.get(e);return!n||n.kind!=="outlet"?null:{key:e,
name:Q(t,n),outlets:[n.ref]}}function Vn(t){return t.slice(1).map(e=>[t[0],e])}function Hu(t){return"\
ABCDEF"[t]}function Pe(t){return f("span",{class:`key side-${t}`},Hu(t))}function Fe(t,e={}){return{
only:{...t.key.startsWith(cn)?{group:[t.name]}:{outlet:[t.key]},...e}}}var ju=34;function Ft(t,e,n,o){let r=f("table",{class:e},f("thead",{},f("tr",{},n)),Array.isArray(o)?
f("tbody",{},o):o);return f("div",{class:"scrolling",tabindex:"0",role:"region","aria-label":t},r)}function Yo(t,e,n,o){
let r=n.map(i=>{let c={kind:e,ref:i},a=vt(Q(t.model,c),ju),l=f("div",{},W(t,c,a));return f("th",{scope:"\
col",class:"turned"},l)}),s=[_t("Outlet"),_t("Own articles","figure"),...r];return Ft(`Outlets by ${e}`,
"matrix",s,o)}function _t(t,e){return f("th",{scope:"col",class:e||null},t)}function He(t,e,n){return f(
"td",{class:"filled"},I({"aria-label":n,title:n},e,t))}var Bu=8,Uu=24,je=null;function ui(t,e,n){let{model:o}=t;if(!o.complete)return null;let r="Who is fo\
llowed by whom",s=qn(o,e,t.selection().mask),i=e.map(({name:u},d)=>{let h=["followed by ",Pe(d),f("s\
pan",{class:"unseen"},u)];return f("th",{scope:"col",class:"figure",title:u},h)}),c=e.map((u,d)=>{let h=e.
map((m,g)=>zu(s[d][g],u,m,n));return f("tr",{},f("th",{scope:"row"},Pe(d),u.name),h)}),a=[_t("Articl\
es of"),...i];return f("section",{class:"follows"},f("h3",{},r),f("p",{},Wu(s,e)),Ft(r,"figures-tabl\
e",a,c),Gu(t,e,s),f("p",{class:"aside"},"Of a row’s own articles that state a time of day, those tha\
t a similar article of the column followed after 6 minutes to 36 hours; in brackets the 95 % interva\
l. It does not show that one copies the other: both may follow a third (Welbers and van Atteveldt: R\
Newsflow)."))}function Wu(t,e){let n=t.flatMap((h,m)=>h.flatMap((g,p)=>g&&!g.few?[{cell:g,a:m,b:p}]:
[]));if(!n.length)return"Too few articles with a time of day to say who follows whom.";let o=(h,m)=>h.
cell.share>m.cell.share,{cell:r,a:s,b:i}=n.reduce((h,m)=>o(m,h)?m:h);if(!r.k)return"None is followed\
 by a similar article of another within 36 hours.";let[c,a]=[e[s].name,e[i].name],l=`${ut(r.share)} ${Rt(
r)}`,{k:u,n:d}=r.preceded;return`Most followed: ${c} by ${a}, ${r.k} of ${x(r.n,"article")}, ${l}. O\
f the ${d} articles of ${a}, ${u} came after one of ${c}; for ${r.first} of them it was the first th\
at they resemble.`}function zu(t,e,n,o){if(!t)return f("td",{class:"figure"},"–");let r=t.few?"too\
 few":`${ut(t.share)} ${Rt(t)}`,s=`${t.k} of ${t.n}`,i=f("small",{},` ${r}`);if(!t.k)return f("td",{
class:"figure"},s,i);let c=je!==null&&je[0]===e.key&&je[1]===n.key,a=()=>{je=c?null:[e.key,n.key],o()},
l={"data-focus":`follows ${e.key} ${n.key}`,"aria-expanded":String(c),"aria-label":`${e.name} follow\
ed by ${n.name}: ${s} articles, ${r}: list them`};return f("td",{class:"filled"},I(l,a,s,i))}function Gu(t,e,n){
if(!je)return null;let[o,r]=je.map(l=>e.findIndex(u=>u.key===l)),s=n[o]?.[r];if(!s)return null;let{time:i}=t.
model.articles,a=[...s.pairs].sort((l,u)=>i[u.earlier]-i[l.earlier]||l.later-u.later).map(({earlier:l,
later:u})=>{let d=Bt(i[u]-i[l]),h=W(t,{kind:"article",ref:u});return f("li",{},W(t,{kind:"article",ref:l}),
f("span",{class:"words"},`${ct(t.model,u)}, ${d}: `,h))});return f("div",{class:"followed"},f("h4",{},
`${e[o].name}, followed by ${e[r].name}`),st(a,Bu,"text-list"))}function fi(t,e){let{model:n}=t,o=n.
cocoverage_tests;if(!o)return null;let r="Who covers the same stories",s=n.cocoverage.filter(De).length,
i=n.cocoverage.filter(De).slice(0,Uu).map(u=>qu(t,e,u)),c=[_t("Outlets"),_t("Stories shared","figure"),
_t("By chance","figure"),_t("So they share"),f("td",{})],a=s?`${x(s,"pair")} of ${T(o)} tested ${s===
1?"shares":"share"} more or fewer stories than chance would give.`:`Of ${x(o,"pair")} tested, none s\
hares more or fewer stories than chance would give.`;return f("section",{class:"cocoverage"},f("h3",
{},r),f("p",{},a),i.length>0&&Ft(r,"figures-table",c,i),f("p",{class:"aside"},"Of the whole corpus. \
By chance: what two outlets of these sizes would share of stories of these sizes (Neal 2014; Saracco\
 et al. 2015). P-values are corrected for all pairs; outlets with fewer than five stories are not te\
sted. Copies do not count."))}function qu(t,e,n){let o=[n.outlet,n.other],r=o.map(h=>t.model.outlets[h].
id),s=o.map(h=>t.model.outlets[h].name),i=o.map(h=>W(t,{kind:"outlet",ref:h})),c=e.map(({key:h})=>h),
a=c.length===2&&r.every(h=>c.includes(h)),l={class:"chip","aria-label":`Compare ${s[0]} and ${s[1]}`},
u=I(l,()=>t.change({side:r}),"Compare"),d=De(n)?f("small",{},` ${Ve(n.q)}`):null;return f("tr",{},f(
"th",{scope:"row"},i[0]," and ",i[1]),f("td",{class:"figure"},T(n.shared)),f("td",{class:"figure"},Lt(
n.expected)),f("td",{class:"verdict"},Gn(n),d),f("td",{},a?"":u))}var Ku=12,hi=6,di="These are counts: any of the differences may be chance; “topicgraph compare” test\
s them.";function mi(t,e,n,o){if(!o.own.shared.length)return null;let r=jn(t.model,o.own);return f("\
div",{class:"framing"},f("h4",{},"The same stories in their words"),r&&Xu(t,e,n,r,o.own.shared.length),
Vu(t,e,n,o.own))}function Xu(t,e,n,o,r){let s=`Words in the headlines of the ${T(r)} stories that bo\
th have an own article on, those that differ most first.`,i=({k:l,other:u})=>`${l} of ${r} headlines\
, the other ${u}`,c=[Yn(t,e,o.a,i,`${e.name} uses more often`),Yn(t,n,o.b,i,`${n.name} uses more oft\
en`)],a=`Words in at least five of these headlines. ${di}`;return[f("p",{},s),f("div",{class:"column\
s"},c),f("p",{class:"aside"},a)]}function Yn(t,e,n,o,r){let s=c=>t.narrow(Fe(e,{words:c})),i=n.slice(
0,Ku).map(c=>f("li",{},Kn(s,c.word,o(c),null)));return f("div",{},f("p",{class:"words"},r),i.length?
f("ul",{class:"word-list"},i):f("p",{class:"empty"},"None."))}function Vu(t,e,n,o){let r=Zo(t.model,
o.shared),s=h=>{let m=[o.a,o.b].map(g=>{let p={kind:"article",ref:Number(g.get(h))};return f("td",{},
W(t,p))});return f("tr",{},m)},i=f("tbody",{},r.slice(0,hi).map(s)),c=r.slice(hi),l=I({class:"more"},
()=>{i.append(...c.map(s)),l.remove()},`Show ${T(c.length)} more`),u=[_t(e.name),_t(n.name)],d=`Head\
lines of ${e.name} and ${n.name}`;return[Ft(d,"headline-pairs",u,i),c.length>0&&l]}function pi(t,e,n){
let{model:o}=t;if(!o.complete)return null;let r=f("h4",{},"Distinctive words, in titles and excerpts"),
s=h=>f("div",{},r,f("p",{class:"aside"},h));if(o.size>Fn)return s("This corpus is too large to compa\
re words on the page: run “topicgraph compare” instead.");let i=Hn(o,e,n,t.selection().mask);if(!i.
a.length&&!i.b.length)return s("Too few articles to compare their words.");let[c,a]=i.n,l=(h,m)=>({k:g,
other:p})=>`${g} of ${h} articles, the other ${p} of ${m}`,u=[Yn(t,e,i.a,l(c,a),e.name),Yn(t,n,i.b,l(
a,c),n.name)],d=`The first article of each on each story counts; the most distinctive words come fir\
st (Monroe, Colaresi and Quinn 2008). ${di}`;return f("div",{class:"pair-words"},r,f("div",{class:"c\
olumns"},u),f("p",{class:"aside"},d))}function gi(t,e){let n=bi(t,e),o=()=>n?t.apply({open:[]}):yi(t,e),r={class:"finding",dir:"auto","ari\
a-pressed":String(n)};return f("li",{},I(r,o,e.text),f("details",{class:"how"},f("summary",{},"How w\
e know"),f("p",{dir:"auto"},e.how)))}function wi(t){let{findings:e}=t.model,n=e.findIndex(s=>bi(t,s));
if(n<0)return null;let o=(s,i,c)=>{let a=e[n+s];return I({...{class:"tool","aria-label":i,title:i,disabled:!a},
"data-focus":i},()=>yi(t,a),c)},r=`What stands out, ${T(n+1)} of ${T(e.length)}:`;return f("div",{class:"\
finding-steps"},e.length>1&&o(-1,"Finding before","‹"),e.length>1&&o(1,"Next finding","›"),f("p",
{},`${r} `,f("span",{dir:"auto"},e[n].text)))}function yi(t,{only:e,at:n}){let o=t.model.mode==="sto\
ries"&&n!==null&&(e.story||[]).includes(n);t.apply({only:e,at:n,...o?{open:[String(n)]}:{}})}function bi(t,{
only:e}){let{only:n}=t.state();return Object.keys(e).length>0&&JSON.stringify(n)===JSON.stringify(e)}function Zn(t){return t.carried??=t.articles.held.reduce((e,n)=>e+n,0),{here:t.carried,all:t.counts.
articles}}function Jn(t){if(!t.left_out)return null;let{here:e,all:n}=Zn(t);return[`This page contai\
ns ${T(e)} of the ${x(n,"article")}; a browser cannot handle the other ${T(n-e)}. Stories are includ\
ed as a whole: first those that most outlets have, then the newest.`,"The picture, the lists, the se\
arch, the filters and all counts on the page are of these articles. The figures at the top, what sta\
nds out, who was first and who republishes are those of the whole corpus.",'To find any other articl\
e, run “topicgraph find WORDS”. To see a part in full, run in Python: tg.write_html(graph.filter(sin\
ce="2021-03"), "part.html").']}function St(t){if(!t.left_out)return null;let{here:e,all:n}=Zn(t),[o,
r]=[T(e),T(n)],s=`Of the ${o} articles on this page; the corpus has ${r}.`;return f("p",{class:"asid\
e cover"},s)}var Si=5,to={first:"Of the stories that an outlet shares with others, whose first report is known an\
d on which it states a time, how often it was first in this corpus; a tie counts a part.",republished:"\
How many of the articles found at an outlet another outlet wrote.",missing:"Choose an outlet, here o\
r in the list of outlets: its panel lists the big stories that it lacks in this corpus. A missing st\
ory only means that it is not in this corpus; the outlet may still have covered it."};function ki(t,e){
let{model:n}=e,o=Jn(n),r=e.selection().filtered?"In the whole corpus, not the selection. ":"",s=r||null,
i=n.findings.map(a=>gi(e,a)),c=f("div",{class:"overview"},o&&f("section",{class:"cover"},f("h2",{},"\
Not all of it is on this page"),o.map(a=>f("p",{},a))),Qn("What stands out",s,Yu(n,i)),e.state().view!==
"stories"&&Qn("Biggest stories",null,Zu(e)),Qn("Who was first",`${r}${Ju(n)}`,Qu(e)),Qn("Who republi\
shes",`${r}${to.republished}`,[tf(e),ef(e),nf(e)]),of(e));t.replaceChildren(c)}function Yu(t,e){if(e.
length)return f("ul",{class:"findings"},e);let{articles:n,outlets:o}=t.counts;if(!n)return null;let r=o>
1?"No story has articles of two outlets, and no difference between outlets was found.":"There is no \
outlet to compare with: all articles come from one.";return f("p",{class:"empty"},r)}function Qn(t,e,n){
return[n].flat().some(Boolean)?f("section",{},f("h2",{},t),e&&f("p",{class:"aside"},e),n):null}function Zu(t){
let e=re(t.model,"stories","size",t.selection()).slice(0,Si);if(e.length){let r=e.map(s=>Jo(t,s,0));
return f("ol",{class:"rows brief"},r)}let o=t.selection().filtered?"None in this selection.":ln("sto\
ries");return f("p",{class:"empty"},o)}function Ju(t){let e=t.stories.filter(o=>o.first_among).length;
if(!e)return to.first;let n=x(e,"story","stories");return`${to.first} For ${n}, this means the first\
 among the articles in the language of the story, as others appeared at that time.`}function Qu(t){let e=an(
t,({first:n,shared:o})=>o>=5&&n>0,(n,o)=>o.first-n.first||o.first/o.shared-n.first/n.shared);return e.
length?sn(e.map(({link:n,outlet:{first:o,shared:r}})=>[n,o/r,`${Lt(o)} of ${x(r,"story","stories")}`])):
null}function tf(t){let e=({pieces:r})=>r<5,n=({republished:r,pieces:s})=>r/s,o=an(t,r=>r.republished>
0&&!e(r),(r,s)=>n(s)-n(r)||s.republished-r.republished);if(!o.length){let r=t.model.outlets.some(({republished:i})=>i>
0);if(!r&&t.model.counts.outlets<2)return null;let s=r?`No outlet with ${5} or more articles republi\
shes.`:"No article here is known to be a copy of another outlet’s.";return f("p",{class:"empty"},s)}
return sn(o.map(({link:r,outlet:s})=>{let{republished:i,pieces:c}=s;return[r,n(s),`${T(i)} of ${x(c,
"article")}`]}))}function ef(t){let n=an(t,({republished:r,pieces:s})=>r>0&&s<5,(r,s)=>s.republished-
r.republished||r.pieces-s.pieces).flatMap(({link:r,outlet:{republished:s,pieces:i}},c)=>{let a=` ${T(
s)} of ${x(i,"article")}`;return[c?", ":"",r,a]}),o=`With fewer than ${5} articles: `;return n.length>
0&&f("p",{class:"aside"},o,n,".")}function nf(t){let n=an(t,({pieces:o})=>o>0,(o,r)=>r.pieces-o.pieces,
!0).flatMap(({link:o,outlet:{held:r,pieces:s}},i)=>{let c=r?` (the outlet of ${T(r)} is not known)`:
"";return[i?", ":"",o,` ${x(s,"article")}${c}`]});return n.length?f("p",{class:"aside"},"Found on pl\
atforms, which are not outlets: ",n,"."):null}function of(t){let{stories:e,counts:n}=t.model;if(!e.length||
n.outlets<2)return null;let o=an(t,({held:c})=>c>=5,(c,a)=>a.held-c.held);if(!o.length)return null;let r=o.
map(({link:c})=>f("li",{},c)),s=f("ul",{class:"missing"},r),i=f("p",{class:"aside"},to.missing);return f(
"section",{},f("h2",{},"What is missing from an outlet"),i,s)}function an(t,e,n,o=!1){return t.model.
outlets.map((r,s)=>({outlet:r,ref:s})).filter(({outlet:r})=>!!r.platform===o&&e(r)).sort((r,s)=>n(r.
outlet,s.outlet)||r.ref-s.ref).slice(0,Si).map(({outlet:r,ref:s})=>({outlet:r,link:W(t,{kind:"outlet",
ref:s})}))}var rf=60,sf={stories:"story",articles:"article",outlets:"outlet",topics:"topic"},cf={stories:[["siz\
e","most outlets first"],["new","newest first"],["old","oldest first"],["name","A to Z"]],articles:[
["new","newest first"],["old","oldest first"],["name","A to Z"]],outlets:[["size","most articles fir\
st"],["name","A to Z"]],topics:[["size","most articles first"],["name","A to Z"]]},af={stories:"No s\
tories: a story needs two articles on one event, listed as related in a file or similar in words and\
 time.",articles:"No articles.",outlets:"No outlets: no article says where it was published.",topics:"\
No topics: no article names one."},Qo={stories:"size",articles:"new",outlets:"size",topics:"size"},lf={
size:(t,e)=>e.size-t.size||e.articles.length-t.articles.length,new:(t,e)=>Ti(e.from,t.from,-1/0),old:(t,e)=>Ti(
t.from,e.from,1/0),name:(t,e)=>et(t.name)<et(e.name)?-1:1};function Ti(t,e,n){return(t??n)===(e??n)?
0:(t??n)-(e??n)}function re(t,e,n,o){let r=sf[e],s={stories:t.stories.length,articles:t.size,outlets:t.
outlets.length,topics:t.topics.length},i=u=>r!=="article"||t.articles.held[u]||o.stubs,c=Array.from(
{length:s[e]},(u,d)=>d).filter(i).map(u=>tr(t,{kind:r,ref:u},o)).filter(({articles:u})=>u.length),a=u=>e===
"outlets"?eo(t,u):0,l=lf[n];return c.sort((u,d)=>a(u)-a(d)||l(u,d)||u.thing.ref-d.thing.ref)}function eo(t,{
thing:e,held:n}){return t.outlets[e.ref].platform?1:n?0:2}function tr(t,e,n){let o=n?.filtered?n.mask:
null;if(e.kind==="article")return uf(t,e,!o||o[e.ref]>0);let r=Xt(t,e),s=o?r.filter(m=>o[m]):r,i=e.kind===
"story"?gt(t,s):s,[c,a]=Vt(t,i),l=s.filter(m=>t.articles.held[m]),u=l.length,d=at(t,l).size,h=e.kind===
"story"?d:u;return{thing:e,name:Q(t,e),articles:s,size:h,held:u,outlets:d,from:c,to:a}}function uf(t,e,n){
let o=e.ref,r=t.articles.time[o];return{thing:e,name:Q(t,e),articles:n?[o]:[],size:1,held:t.articles.
held[o],outlets:1,from:r,to:r}}function un(t,e){let{kind:n,ref:o}=e.thing;if(n==="article")return`${ct(
t,o)} · ${bt(t,o)}`;let r=e.articles.length-e.held,s=e.held||n==="story"?[x(e.held,"article")]:[];return r&&
s.push(`${T(r)} linked, not in this corpus`),n!=="outlet"&&s.push(x(e.outlets,"outlet")),n==="story"&&
s.push(tt(e.from,e.to)),(n==="story"&&e.articles.length<t.stories[o].articles.length?"selected: ":"")+
s.join(" · ")}function $i(t,e,{mask:n,stubs:o}){let r=s=>n[s]&&(t.articles.held[s]||o);return e==="\
articles"?n.reduce((s,i,c)=>s+(r(c)?1:0),0):e==="stories"?t.stories.filter(({articles:s})=>s.some(i=>n[i])).
length:e==="topics"?t.byTopic.filter(s=>s.some(r)).length:t.byOutlet.filter((s,i)=>!t.outlets[i].platform&&
s.some(r)).length}function Oi(t,e,n){let{tab:o}=n.state();if(e.parentElement.hidden=o==="overview",o===
"overview"){ki(t,n);return}let r=cf[o].map(([s,i])=>f("option",{value:s,selected:s===Qo[o]},i));e.replaceChildren(
...r),e.onchange=()=>{Qo[o]=e.value,xi(t,n,o)},xi(t,n,o)}function xi(t,e,n){let{model:o}=e,[r,s]=[Qo[n],
e.selection()],i=re(o,n,r,s),c=f("ol",{class:"rows"}),a=Math.max(1,i[0]?.size||0),l=Re(c,i,rf,(h,m)=>[
n==="outlets"?ff(o,i,m):null,Jo(e,h,r==="size"?h.size/a:0)]),d=!i.length&&s.filtered?"Nothing in thi\
s selection.":ln(n);t.replaceChildren(St(o)||"",i.length?c:f("p",{class:"empty"},d),l)}function ff(t,e,n){
let o=eo(t,e[n]);if(!o||n&&eo(t,e[n-1])===o)return null;let r=e.filter(i=>eo(t,i)===o).length;return f(
"li",{class:"rows-head"},`${o===1?"Platforms, which carry what outlets write":"Only linked, no artic\
le in this corpus"} (${T(r)})`)}function ln(t){return af[t]}function Jo(t,e,n){let o={class:`row row\
-${e.thing.kind}`,"data-id":Ee(t.model,e.thing)},r=I(o,()=>t.choose(e.thing),f("span",{class:"row-na\
me",dir:"auto"},e.name),f("span",{class:"row-words",dir:"auto"},un(t.model,e)),n>0&&Le(Math.max(.015,
n)));return f("li",{},r)}var hf=2,[df,mf]=[7*86400,86400],[Ai,pf]=[.25,.2],gf=.25,wf=2,yf=.5,bf=6,Sf="the outlet of an articl\
e on it is unknown and may be this one",kf="an article on it is at this outlet's own web address, un\
der another name",er="has an article that is only loosely connected",Tf="hardly any article of this \
outlet here within a week",nr="an article of this outlet at that time mentions the same",or="an unda\
ted article of this outlet may be about it",xf="none of its articles here at that time is known to b\
e in the story's language";function Ni(t,e){let{held:n}=t.articles;return t.stories.map(({articles:o},r)=>{
let s=o.filter(c=>n[c]),i=at(t,s);return{story:r,total:i.size,reach:i.size-Number(i.has(e))}}).filter(
({total:o})=>o>1).filter(({story:o})=>!no(t,o).has(e)).sort((o,r)=>r.reach-o.reach||o.story-r.story)}
function fn(t,e){let n=no(t,e),o=hn(t,e),r=c=>t.articles.story[c],s=[...n].flatMap(c=>c<0?[]:t.byOutlet[c].
map(r)),i=new Set(s.filter(c=>c>=0&&c!==e));return t.outlets.map(({held:c,platform:a},l)=>({ref:l,number:a?
0:c})).filter(({ref:c,number:a})=>a>=5&&!n.has(c)).filter(({ref:c})=>t.byOutlet[c].some(a=>i.has(r(a)))).
filter(({ref:c})=>!o(c)).sort((c,a)=>a.number-c.number||c.ref-a.ref)}function no(t,e){return Ei(t,t.
stories[e].articles.filter(n=>!_i(t,n)))}function Ei({articles:{outlet:t,carrier:e}},n){return new Set(
n.flatMap(o=>[t[o],e[o]]))}function _i(t,e){return t.articles.bond[e]===wf}function hn(t,e){let{articles:n}=t.
stories[e],o=Ei(t,n.filter(w=>_i(t,w))),r=$f(t,n),s=!n.every(w=>ft(t,w)),{held:i,subjects:c,language:a,
time:l}=t.articles,u=Of(t,n),d=Mi(t,e,df),h=Mi(t,e,mf),m=vf(t,e),g=Mf(t,e),p=w=>c[w].some(S=>m.has(S));
return w=>{if(o.has(w))return er;if(r.has(w))return kf;if(s)return Sf;let S=t.byOutlet[w].filter(v=>i[v]&&
d(v));return S.length<hf?Tf:S.some(v=>p(v)||h(v)&&g(v))?nr:t.byOutlet[w].filter(v=>i[v]&&l[v]===null).
some(v=>p(v)||g(v))?or:!u.size||S.some(v=>u.has(a[v]))?"":xf}}function $f(t,e){let{outlets:n}=t,o=new Map(
n.map(({id:r,platform:s},i)=>[r,s?-1:i]));return new Set(e.map(r=>{let[s]=(t.articles.id[r]?.split("\
://")[1]??"").split(/[/:]/),i=s.split("."),c=i.map((a,l)=>`provider:${i.slice(l).join(".")}`);return o.
get(c.find(a=>o.has(a))??"")??-1}))}function Of(t,e){return new Set(e.map(n=>t.articles.language[n]).
filter(n=>t.languages[n]))}function Mi(t,e,n){let{time:o}=t.articles,[r,s]=Vt(t,gt(t,t.stories[e].articles));
return r===null||s===null?()=>!1:i=>o[i]!==null&&Number(o[i])>=r-n&&Number(o[i])<=s+n}function Mf(t,e){
let{articles:n}=t.stories[e],{subjects:o}=t.articles,r=(c,a)=>new Set(nt(c).filter(([,l])=>l>=a*n.length).
map(([l])=>l)),s=r(n.flatMap(c=>o[c]),yf),i;return c=>{let a=o[c].filter(l=>s.has(l)).length;return a!==
1?a>1:(i||=r(n.flatMap(l=>vi(t,l)),Ai),vi(t,c).some(l=>i.has(l)))}}function vi(t,e){let{title:n,subjects:o}=t.
articles,r=new Set(o[e].flatMap(i=>Et(t.subjects[i].name))),s=i=>[...i].length>=bf;return[...new Set(
Et(n[e]))].filter(i=>s(i)&&!r.has(i))}function vf(t,e){let{articles:n}=t.stories[e],o=pf*t.size,r=nt(
n.flatMap(s=>t.articles.subjects[s]));return new Set(r.filter(([s,i])=>{let c=t.bySubject[s].length;
return i>=Ai*n.length&&c<=o||i>=gf*c}).map(([s])=>s))}var Ii=3,oo=2,Af=6,Ci=8,Nf=`Stories of ${Ii} or more outlets that no outlet of the group has here, t\
hough two or more of its outlets have articles in the same language within a week of them, and none \
shares what marks the story. A story that is not in this corpus may still have been covered.`,Ef="No\
 group has two outlets with articles in this corpus.",_f="No groups of outlets are defined for this \
corpus. A table outlets.csv, or groups in topicgraph.yaml, define them; the documentation of topicgr\
aph says how.";function ro(t,e){return t.groups.map(({name:n,outlets:o})=>({name:n,members:o.filter(
r=>e.has(r))})).filter(({members:n})=>n.length>=oo).sort((n,o)=>o.members.length-n.members.length||(n.
name<o.name?-1:1))}function If(t,e,n){let{held:o}=t.articles;return n.map(r=>{let s=t.stories[r].articles.
filter(i=>o[i]);return{story:r,reach:at(t,s).size}}).filter(({reach:r})=>r>=Ii).map(r=>({...r,active:rr(
t,e,r.story)})).filter(({active:r})=>r>=oo).sort((r,s)=>s.reach-r.reach||s.active-r.active||r.story-
s.story)}function rr(t,e,n){let o=no(t,n);if(e.some(i=>o.has(i)))return 0;let r=e.map(hn(t,n));return[
nr,or,er].some(i=>r.includes(i))?0:r.filter(i=>!i).length}function Li(t,e,n){let{articles:o}=t.stories[e],
r=Rn(t,o),s=a=>t.articles.held[a],i=new Set(t.byOutlet.flatMap((a,l)=>a.some(s)?[l]:[])),c=ro(t,i).map(
({name:a,members:l})=>{let u=l.filter(p=>!r.has(p)),d=l.length-u.length,h=u.slice(0,Ci).map(p=>n({kind:"\
outlet",ref:p})),m=u.length-h.length,g=m>0?` and ${T(m)} more`:"";return f("li",{},f("span",{dir:"au\
to"},`${a}: ${T(d)} of ${T(l.length)} have it`),u.length>0&&f("span",{class:"words"},"Not here from ",
xt(h),g))});return c.length>0&&f("ul",{class:"text-list"},c)}function Ri(t){let{model:e}=t,n=Array.from(
{length:e.size},(i,c)=>c).filter(i=>e.articles.held[i]),o=ro(e,at(e,n));if(!o.length)return f("p",{class:"\
empty"},e.groups.length?Ef:_f);let r=re(e,"stories","size",t.selection()).map(({thing:i})=>i.ref),s=o.
map(i=>Cf(t,i,r));return[f("p",{class:"aside"},Nf),...s]}function Cf(t,{name:e,members:n},o){let r=If(
t.model,n,o),s=n.slice(0,Ci).map(u=>W(t,{kind:"outlet",ref:u})),i=n.length-s.length,c=r.map(({story:u,
reach:d,active:h})=>{let m=`${x(d,"other outlet")} · ${T(h)} of ${T(n.length)} have articles in tha\
t language within a week`;return f("li",{"data-id":t.model.stories[u].id},W(t,{kind:"story",ref:u}),
f("span",{class:"words"},m))}),a=f("p",{class:"words"},"No such story."),l=i>0&&` and ${x(i,"more","\
more")}`;return f("section",{class:"group-gaps","data-group":e},f("h3",{dir:"auto"},e),f("p",{class:"\
words"},xt(s),l),c.length?st(c,Af,"text-list"):a)}var Lf={figures:"Figures",topics:"By topic",stories:"By story",groups:"Missing by group"},Rf=20,Pi={
topics:14,stories:18},Be="figures",be={key:"independent",down:!0},so=Rf,dn=[{key:"name",name:"Outlet",
unit:"",title:"",value:t=>t.name},{key:"independent",name:"Own articles",unit:"copies and updates as\
ide",title:"Independent articles: copies and updates count as their original",value:t=>t.independent},
{key:"voice",name:"Share of voice",unit:"of all own articles",title:"Share of all independent articl\
es, with its 95 % interval",value:t=>t.voice.share},{key:"first",name:"First on",unit:"of its shared\
 stories",title:"Stories it was first on, of the shared ones whose first report is known and on whic\
h it states a time; a tie counts a part. Counted in the whole corpus",value:t=>Di(t.first,t.shared)},
{key:"alone",name:"Alone with",unit:"stories, single articles",title:"Stories that no other outlet h\
as in this corpus, and articles that are in no story. Counted in the whole corpus",value:t=>t.alone},
{key:"republished",name:"Written by others",unit:"of the articles found there",title:"How many of th\
e articles found at it another outlet wrote: copies of a text, and articles that it carries for anot\
her outlet, which are no copies",value:t=>Di(t.republished,t.pieces)}];function Di(t,e){return e?t/e+
(e>=5?2:0):-1}function sr(t,e){let n=h=>{sr(t,e),h&&jt(t,"focus",h)?.focus()},r=ir(e.model,e.selection().
mask).filter(({pieces:h,independent:m})=>h||m),s=()=>{so=1/0,n()},i=r.filter(({ref:h})=>e.model.outlets[h].
platform).length,c=x(r.length-i,"outlet"),a=i?` and ${x(i,"platform")}`:"",l=`Show all ${c}${a}`,d=[
f("div",{class:"sheet-head"},f("h2",{},"Outlets"),f("div",{class:"switch",role:"group","aria-label":"\
What to show"},Pf(n))),St(e.model),...[r.length?Ff(e,r,n):Df()].flat(),Be!=="groups"&&r.length>so&&I(
{class:"more","data-focus":"more"},s,l)];t.replaceChildren(...d.filter(h=>h instanceof Node))}function Df(){
return f("p",{class:"empty"},"No outlet has an article in this selection.")}function Pf(t){return Object.
entries(Lf).map(([e,n])=>{let o=()=>{Be=e,t(e)};return I({"data-focus":e,"aria-pressed":String(e===Be)},
o,n)})}function Ff(t,e,n){if(Be==="figures")return Hf(t,e,n);if(Be==="groups")return Ri(t);let r=[...e].
sort((s,i)=>i.independent-s.independent||s.ref-i.ref).slice(0,so);return Be==="topics"?Uf(t,r):zf(t,
r)}function ir(t,e){let n=Rs(t,e),{held:o,outlet:r,carrier:s,flags:i}=t.articles,c=t.outlets.map(({name:a,
first:l,shared:u,alone:d},h)=>{let m=n[h],g={pieces:0,republished:0};return{ref:h,name:a,first:l,shared:u,
alone:d,voice:m,independent:m.k,...g}});for(let a=0;a<t.size;a+=1)!e[a]||!o[a]||(r[a]>=0&&(c[r[a]].pieces+=
1,i[a]&qs&&(c[r[a]].republished+=1)),s[a]>=0&&s[a]!==r[a]&&(c[s[a]].pieces+=1,i[a]&On&&(c[s[a]].republished+=
1)));return c}function Hf(t,e,n){let{value:o}=dn.find(({key:l})=>l===be.key)||dn[0],r=(l,u)=>o(l)<o(
u)?-1:o(l)>o(u)?1:0,s=be.down?-1:1,i=[...e].sort((l,u)=>s*r(l,u)||u.independent-l.independent||l.ref-
u.ref),c=dn.map(l=>jf(l,n)),a=i.slice(0,so).map(l=>Bf(t,l));return Ft("Figures of the outlets","figu\
res-table",c,a)}function jf({key:t,name:e,unit:n,title:o},r){let s=t===be.key,i=()=>{be={key:t,down:s?
!be.down:t!=="name"},r(`sort ${t}`)},c=be.down?"descending":"ascending",a=be.down?" ↓":" ↑",l={scope:"\
col",class:t==="name"?null:"figure","aria-sort":s?c:null},u={title:o,"data-focus":`sort ${t}`},d=[e,
s?a:"",Fi(n)];return f("th",l,I(u,i,d))}function Fi(t){return t?f("small",{class:"unit"},t):null}function Hi(t){
let{name:e,unit:n,title:o}=dn.find(s=>s.key===t)||dn[0];return f("th",{scope:"col",class:n?"figure":
null,title:o||null},e,Fi(n))}function Bf(t,e){let{id:n,platform:o}=t.model.outlets[e.ref],r=()=>t.narrow(
{only:{outlet:[n]}}),s=`${x(e.independent,"article")} of ${e.name}: select them`,i=e.independent<5?"\
too few":Rt(e.voice),c=[ut(e.voice.share),f("small",{},` ${i}`)];return f("tr",{},f("th",{scope:"row"},
W(t,{kind:"outlet",ref:e.ref}),o?f("small",{}," platform"):null),He(T(e.independent),r,s),f("td",{class:"\
figure"},e.independent?c:"–"),mn(e.shared>0,Lt(e.first),e.shared),f("td",{class:"figure"},e.alone?
T(e.alone):"–"),mn(e.republished>0,T(e.republished),e.pieces))}function mn(t,e,n,o=""){if(!t)return f(
"td",{class:"figure"},"–");let r=n<5?" too few":o,s=r?f("small",{},r):null;return f("td",{class:"f\
igure"},`${e} of ${T(n)}`,s)}function Uf(t,e){let{model:n}=t,{mask:o}=t.selection(),r={outlets:n.outlets.
map((p,w)=>w)},s=ge(n,ne(n,r,o)),i=nt(s.flatMap(p=>n.articles.topics[p])).map(([p])=>p),c=i.slice(0,
Pi.topics);if(!c.length)return f("p",{class:"empty"},"No article of this selection names a topic.");
let a=e.map(({ref:p})=>({outlets:[p]})),l=ve(n,a,o),u=new Map(l.map(({topic:p,cells:w})=>[p,w])),d=e.
map((p,w)=>{let S=c.map(k=>{let P=u.get(k)?.[w]||Kt(0,p.independent);return Wf(t,p,k,P)});return ji(
t,p,S)}),h=i.length-c.length,g=`Own articles of an outlet about a topic, one of each story; the dark\
er, the larger their share of all of these. A click selects the articles.${h?` ${x(h,"rarer topic")}\
 are in the list of topics.`:""}`;return[Yo(t,"topic",c,d),f("p",{class:"aside"},g)]}function ji(t,e,n){
return f("tr",{},f("th",{scope:"row"},W(t,{kind:"outlet",ref:e.ref})),f("td",{class:"figure"},T(e.independent)),
n)}function Wf(t,e,n,o){let{id:r,name:s}=t.model.topics[n],{k:i,n:c}=o;if(!i){let g=`${e.name}: none\
 of ${c} own articles on ${s} in this corpus`;return f("td",{class:"nothing",title:g},"·")}let a=c<
5?", too few":"",l=`${ut(o.share)} ${Rt(o)}`,u=`${e.name}, ${s}: ${i} of ${c} articles, one of each \
story, ${l}${a}`,d=[t.model.outlets[e.ref].id],h=()=>t.narrow({only:{outlet:d,topic:[r]}}),m=He(String(
i),h,u);return m.style.setProperty("--part",`${Math.round(o.share*60)}%`),m}function zf(t,e){let{model:n}=t,
o=re(n,"stories","size",t.selection()).map(({thing:m})=>m.ref),r=m=>at(n,n.stories[m].articles).size,
s=o.sort((m,g)=>r(g)-r(m)||m-g),i=s.slice(0,Pi.stories);if(!i.length)return f("p",{class:"empty"},"T\
here is no story in this selection.");let c=i.map(m=>gt(n,n.stories[m].articles).find(p=>U(n,p))),a=new Set(
i),l=e.map(m=>{let g=Cn(n,{outlets:[m.ref]},a),p=i.map((w,S)=>Gf(t,m,w,g.get(w),c[S]));return ji(t,m,
p)}),u=s.length-i.length,h=`The stories that most outlets have. “1st”: the outlet was first of those\
 in this corpus (“1st=”: in a tie). “earliest”: it has the earliest article, but who was first is no\
t known. A time: how much later its first article came. “?”: by a time without a zone, taken as UTC.\
 “copy”, “carried”: it has only another outlet’s text, or carried its article. A dot: not in this co\
rpus.${u?` ${x(u,"more story","more stories")} in the list.`:""}`;return[Yo(t,"story",i,l),f("p",{class:"\
aside"},h)]}function Gf(t,e,n,o,r){let{model:s}=t,{id:i,name:c,first:a}=s.stories[n];if(o===void 0){
let q=`${e.name}: ${qt(c)} is not in this corpus`;return f("td",{class:"nothing",title:q},"·")}let l=a.
includes(e.ref),{time:u,zoneless:d}=s.articles,m=U(s,o)&&r!==void 0?Number(u[o])-Number(u[r]):-1,g=m>=
0?m:null,p=g!==null&&!l&&(d[o]||d[Number(r)]),[w,S]=qf(s,e.ref,o)||Kf(l,a.length>1,g).map((q,V)=>p?q+
(V?", by a time without a zone, taken as UTC":"?"):q),k=[s.outlets[e.ref].id],v=He(w,()=>t.narrow({only:{
outlet:k,story:[i]}}),`${w}: ${e.name}, ${qt(c)}: ${S}`);return v.style.setProperty("--part",l?"55%":
"14%"),v}function qf(t,e,n){let{flags:o,outlet:r}=t.articles;return r[n]!==e?["carried","carried an \
article of another outlet"]:o[n]&Dn?null:["copy","has the text of another outlet"]}function Kf(t,e,n){
return t?e?["1st=","first, in a tie"]:["1st","first"]:n===null?["✓","has it"]:n?[Is(n),Bt(n)]:["ea\
rliest","has the earliest article; who was first is not known"]}var Xf=["stories","network","time","outlets","compare","table"],Vf=["overview","stories","articles",
"outlets","topics"],cr=["problems","path","save","about","help"],ar=["hide","open","side","path","wi\
thout"],Yf=new Set(["view","tab","at","depth","cam","time",...ar,...ce.flatMap(t=>[`only.${t}`,`not.${t}`])]),
lr=100,Bi=2e3,ur=4,Ue=6,Ui=1e6,[Zf,Jf]=[.001,1e3],zi={only:{},not:{},time:null};function Gi(t,e){let n=new URLSearchParams(
t.replace(/^#/,"")),o=[],r=(u,d)=>o.push(`${u}=${d}`);for(let u of new Set(n.keys()))Yf.has(u)||r(u,
n.get(u));let s=u=>{let d=[...new Set(n.getAll(u).filter(Boolean))],h=d.filter(m=>m.length<=Bi).slice(
0,lr);return h.length<d.length&&r(u,`(${d.length-h.length} values)`),h},i=(u,d,h)=>{let m=n.get(u);return m===
null||d.includes(m)?m??h:(r(u,m),h)},c=(u,d)=>{let h=n.get(u);if(h===null)return null;let m=h.split(
",").map(g=>g.trim()?Number(g):NaN);return m.every(Number.isFinite)&&d(m)?m:(r(u,h),null)},a=u=>{let d=ce.
map(h=>[h,s(u+h)]);return Object.fromEntries(d.filter(([,h])=>h.length))};return{state:{view:i("view",
Xf,e.view),tab:i("tab",Vf,e.tab),at:n.get("at")?.slice(0,Bi)||null,depth:c("depth",Qf)?.[0]??1,cam:c(
"cam",th),time:c("time",u=>u.length===2&&u[0]<u[1]),only:a("only."),not:a("not."),...Object.fromEntries(
ar.map(u=>[u,s(u)]))},ignored:o}}function Qf([t,...e]){return!e.length&&Number.isInteger(t)&&t>=1&&t<=
ur}function th(t){let[e,n,o]=t,r=Math.abs(e)<=Ui&&Math.abs(n)<=Ui;return t.length===3&&r&&o>=Zf&&o<=
Jf}function fr(t,e){let n=[],o=(h,m,g)=>m.filter(p=>g(p)||(n.push(`${h}=${p}`),!1)),r=(h,m)=>{let g=Object.
entries(m).map(([p,w])=>[p,o(h+p,w,S=>p==="words"||t.facets[p].has(S))]);return Object.fromEntries(g.
filter(([,p])=>p.length))},s=h=>t.byId.has(h)||!t.complete,i=h=>h.startsWith("group:")?t.groups.some(
({name:m})=>`group:${m}`===h):t.byId.get(h)?.kind==="outlet",{time:c}=e,{from:a,to:l}=t.counts,u=c&&
a!==null&&l!==null&&c[0]<=l&&c[1]>a;c&&!u&&n.push(`time=${c.join(",")}`);let d={...e,at:e.at&&o("at",
[e.at],h=>cr.includes(h)||s(h))[0],time:u?c:null,only:r("only.",e.only),not:r("not.",e.not),open:o("\
open",e.open,h=>t.byId.get(h)?.kind==="story"),side:o("side",e.side,i).slice(0,Ue),path:e.path.slice(
0,2).every(s)?e.path.slice(0,2):[]};return{state:{...d,at:d.at||null},ignored:n}}function qi(t,e){let n=new URLSearchParams;
t.view!==e.view&&n.set("view",t.view),t.tab!==e.tab&&n.set("tab",t.tab),t.at&&n.set("at",t.at),t.depth!==
1&&n.set("depth",String(t.depth));for(let r of ce){for(let s of t.only[r]||[])n.append(`only.${r}`,s);
for(let s of t.not[r]||[])n.append(`not.${r}`,s)}t.time&&n.set("time",t.time.join(","));for(let r of ar)
for(let s of t[r])n.append(r,s);t.cam&&n.set("cam",t.cam.map(r=>Number(r.toPrecision(5))).join(","));
let o=n.toString();return o?"#"+o:""}function io({only:t,not:e},n,o,r){let s=((n==="only"?t:e)[o]||[]).
includes(r);return{only:Wi(t,o,r,n==="only"&&!s),not:Wi(e,o,r,n==="not"&&!s)}}function Wi(t,e,n,o){let r=(t[e]||
[]).filter(i=>i!==n);o&&r.push(n);let s={...t,[e]:r};return r.length||delete s[e],s}var eh=.2,nh=12,oh=.95,rh=8,sh=72;function mr(t,e){let n=pr(e),o=I({class:"tool"},()=>e.change({at:"\
save"}),"Download …"),r=f("div",{class:"sheet-head"},f("h2",{},"Compare"),fh(e,n),o),s=f("p",{class:"\
empty"},"Choose two outlets or groups to compare."),i=n.length<2?[s]:ih(e,n,c);xe(t,()=>t.replaceChildren(
r,...i.filter(Boolean)));function c(){mr(t,e)}}function ih(t,e,n){let o=`${ah(t)} Copies and updates\
 count as their original. A figure on fewer than ${5} is marked “too few”. A missing story only mean\
s that it is not in this corpus; the outlet may still have covered it.`;return[f("p",{class:"aside"},
o),St(t.model),ch(t,e),dh(t,e),gh(t,e),wh(t,e),...Vn(e).map(([r,s])=>kh(t,r,s)),ui(t,e,n),fi(t,e)]}function ch(t,e){
let{model:n}=t,{mask:o}=t.selection(),r=e.map(h=>ne(n,h,o).map(g=>n.articles.time[g]).filter(g=>g!==
null).sort((g,p)=>g-p));if(r.some(h=>!h.length))return null;let s=Math.max(...r.map(h=>h[0])),i=Math.
min(...r.map(h=>h[h.length-1])),c=h=>h.filter(m=>m<s||m>i).length;if(r.every(h=>c(h)<=eh*h.length))return null;
let l=`These are articles of different periods (${e.map(({name:h},m)=>`${h}: ${tt(r[m][0],r[m][r[m].
length-1])}`).join("; ")}).`;if(s>i)return f("p",{class:"warning",dir:"auto"},`${l} They share none.`);
let u=()=>t.narrow({only:{},time:[s,i+1]}),d=`Compare only ${tt(s,i)}`;return f("p",{class:"warning",
dir:"auto"},`${l} `,I({},u,d))}function ah(t){return t.selection().filtered?"This compares the selec\
tion.":t.model.left_out?"This compares what is on this page; “topicgraph compare” compares the whole\
 corpus.":"This compares the whole corpus."}function pr(t){let{model:e}=t,n=t.state().side.flatMap(o=>Vo(
e,o)||[]);return n.length?n.slice(0,Ue):Ki(e).slice(0,2).flatMap(({key:o})=>Vo(e,o)||[])}function Ki(t){
let e=Ro(t,Lo(t));return t.outlets.map(({id:n,name:o,platform:r},s)=>({key:n,name:o,platform:r,number:e[s],
ref:s})).filter(({number:n,platform:o})=>n&&!o).sort((n,o)=>o.number-n.number||n.ref-o.ref)}function lh(t,e){
let n=new Map,o=(r,s)=>{e.includes(s)||n.set(n.has(r)?`${r} · ${s}`:r,s)};for(let{name:r}of t.groups)
o(`${r} (group)`,cn+r);for(let{key:r,name:s,number:i}of Ki(t))o(`${s} (${x(i,"own article")})`,r);return n}
function uh(t,e){let n=et(e.trim()),o=[...t.keys()].filter(i=>et(i).startsWith(n)),r=o.filter(i=>et(
i.replace(/ \([^()]*\)$/,""))===n),s=r.length?r:o;return n&&s.length===1?t.get(s[0]):void 0}function fh(t,e){
let{model:n}=t,o=e.map(({key:d})=>d),r=d=>t.change({side:d}),s=lh(n,o),i=({target:d,type:h})=>{let m=s.
get(d.value)||h==="change"&&uh(s,d.value);m?r([...o,m]):h==="change"&&d.value?(t.announce(`No outlet\
 or group here is called ${d.value}`),d.setCustomValidity("No outlet or group of this name here"),d.
reportValidity()):d.setCustomValidity("")},c={"aria-label":"Add an outlet or group","data-focus":"ad\
d",type:"text",list:"side-choices",dir:"auto",autocomplete:"off",placeholder:"+ Add outlet or group \
…",disabled:e.length>=Ue,on:{change:i,input:i}},a=[...s.keys()].map(d=>f("option",{value:d})),l=[f(
"input",c),f("datalist",{id:"side-choices"},a)],u=e.map(({key:d,name:h},m)=>I({class:`chip side-${m}`,
dir:"auto","data-focus":d},()=>r(o.filter(g=>g!==d)),f("span",{class:"unseen"},"Remove "),Pe(m),h," \
×"));return f("div",{class:"picker"},u,l)}function hh(t,{name:e,outlets:n}){return n.length!==1?f("\
span",{class:"name"},e):W(t,{kind:"outlet",ref:n[0]})}function dh(t,e){let n=ir(t.model,t.selection().
mask),o=["name","independent","first","alone","republished"].map(Hi),r=e.map((i,c)=>mh(t,i,c,n)),s=Ft(
"Figures","figures-table",o,r);return f("section",{},s)}function mh(t,e,n,o){let r=e.outlets.map(w=>o[w]),
s=w=>r.reduce((S,k)=>S+k[w],0),[i,c,a]=["independent","pieces","republished"].map(s),l=e.outlets.length===
1,{first:u,shared:d,alone:h}=l?r[0]:{first:0,shared:0,alone:0},m=()=>t.narrow(Fe(e)),g=`${x(i,"artic\
le")} of ${e.name}: select them`,p=ph(t.model,e);return f("tr",{},f("th",{scope:"row"},Pe(n),hh(t,e)),
He(T(i),m,g),mn(d>0,Lt(u),d,p),f("td",{class:"figure"},l?T(h):"–"),mn(c>0,T(a),c))}function ph(t,{
outlets:e}){if(e.length!==1||t.left_out)return"";let n=t.firsts.find(({outlet:r})=>r===e[0]);if(!n)return"";
let o=n.q===null?"":`; ${me(n.q)} ${cs}`;return` (by chance ${Lt(n.expected)}${o})`}function gh(t,e){
let{model:n}=t,{mask:o}=t.selection(),r=e.map(c=>ne(n,c,o)),s=e.map(({name:c},a)=>({name:c,className:`\
side-${a}`,articles:r[a]})),i=ri(n,s);return i&&f("section",{},f("h3",{},"Own articles over time, on\
 one scale"),i)}function wh(t,e){let n=ve(t.model,e,t.selection().mask);if(!n.length)return null;let o=n.
filter(({cells:p})=>p.every(({share:w})=>w>=oh)),r=n.filter(p=>!o.includes(p)),s=r.filter(({cells:p})=>bh(
p)),i=[...s,...r.filter(p=>!s.includes(p))].slice(0,nh),c=Math.max(...i.flatMap(({cells:p})=>p.map(({
share:w})=>w)),.01),a=e.length===2,l=i.map(({topic:p,cells:w})=>{let S=w.map((P,v)=>Sh(t,{side:e[v],
n:v,topic:p,share:P,peak:c},a&&!v)),k=f("span",{class:"topic-name"},W(t,{kind:"topic",ref:p}));return f(
"li",{class:"topic-row"},k,S)}),u=r.length-i.length,d=`${x(u,"topic")} with smaller shares are not s\
hown.`,h=e.map(({name:p})=>f("span",{},p)),m=s.length?`Topics whose intervals do not overlap come fi\
rst: ${T(s.length)}.`:i.length>0&&"The intervals of every topic overlap.",g=o.map(({topic:p})=>W(t,{
kind:"topic",ref:p}));return f("section",{},f("h3",{},"Topics: share of the articles of each, with 9\
5 % interval"),i.length>0&&f("p",{class:"aside"},yh(t,e,n[0].cells)),o.length>0&&f("p",{},"Nearly al\
l articles of each are on ",xt(g),"."),m&&f("p",{class:"aside"},m),a&&i.length>0&&f("p",{class:"mirr\
or-heads","aria-hidden":"true"},h),f("ul",{class:a?"mirrored":"stacked"},l),u>0&&f("p",{class:"aside"},
d))}function yh(t,e,n){let{mask:o}=t.selection();return`Of articles of one side on one story, the fi\
rst counts: ${e.map((s,i)=>{let c=ne(t.model,s,o).length;return`${T(n[i].n)} of the ${x(c,"own artic\
le")} of ${s.name}`}).join(", ")}.`}function bh(t){let e=t.filter(({n})=>n>=5);return e.some(n=>e.some(
o=>n.high<o.low))}function Sh(t,{side:e,n,topic:o,share:r,peak:s},i){let{id:c,name:a}=t.model.topics[o],
l=r.n<5,u=ut(r.share),d=`${r.k} of ${r.n}`,h=l?", too few":"",m=Rt(r),g=`${d} articles, one of each \
story, ${u} ${m}${h}`,p=`${e.name}, ${a}: ${g}`,w=v=>`${Math.min(100,v/s*sh)}%`,S=f("span",{class:`s\
hare side-${n}`}),k=f("span",{class:"whisker"});S.style.width=w(r.share),k.style.setProperty("--low",
w(r.low)),k.style.setProperty("--high",w(r.high));let P={class:`topic-bar ${i?"left":""} ${l?"few":""}`,
"aria-label":p,title:p,disabled:!r.k};return I(P,()=>t.narrow(Fe(e,{topic:[c]})),f("span",{class:"tr\
ack"},S,!l&&k),f("span",{class:"share-words"},l?`${d}, too few`:u))}function kh(t,e,n){let{model:o}=t,
r=Ln(o,e,n,t.selection().mask),s=[hr(t,`Only ${e.name}`,r.onlyA,e,n),hr(t,"Both",r.shared,null,null),
hr(t,`Only ${n.name}`,r.onlyB,n,e)];return f("section",{class:"pair"},f("h3",{},`${e.name} and ${n.name}\
: stories`),f("p",{},Th(r,e,n),xh(o,e,n)),f("div",{class:"columns"},s),ii(t,e,n,r.lags),mi(t,e,n,r),
pi(t,e,n))}function Th({shared:t,a:e,b:n},o,r){let s=Math.min(e.size,n.size)<5?" Too few to say much\
.":"",i=(a,{name:l})=>`${ut(a?t.length/a:0)} of the ${T(a)} of ${l}`;return`They share ${x(t.length,
"story","stories")}: ${i(e.size,o)}, ${i(n.size,r)}.${s}`}function xh(t,e,n){let o=zn(t,e,n);if(!o)return"";
let[r,s]=[T(o.shared),Lt(o.expected)],c=De(o)?` (${Ve(o.q)} ${Te})`:"";return` Over the whole corpus\
, copies aside, they share ${r}, where chance would give ${s}: ${Gn(o)}${c}.`}function dr(t,e){return e<
0?1:at(t,t.stories[e].articles).size}function Zo(t,e){return[...e].sort((n,o)=>dr(t,o)-dr(t,n)||n-o)}
function hr(t,e,n,o,r){let{model:s}=t,i=Zo(s,n),c=i.map(h=>{let m=dr(s,h),g=m>1?x(m,"outlet"):"no ot\
her outlet",p=W(t,h<0?{kind:"article",ref:-1-h}:{kind:"story",ref:h});return f("li",{},p,f("span",{class:"\
words"},g))}),a=i.filter(h=>h>=0).map(h=>s.stories[h].id),l=o?Fe(o,{story:a}):{only:{story:a}},u=a.length>
0&&a.length<=lr,d=st(c,rh,"text-list");return f("div",{},f("h4",{},e," ",f("span",{class:"number"},T(
n.length))),r&&f("p",{class:"aside"},`Not in this corpus from ${r.name}.`),c.length?d:f("p",{class:"\
empty"},"None."),u&&I({class:"more"},()=>t.narrow(l),"Select their articles"))}var Yt='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',Se='Georgia, "Times New Roman", se\
rif',$h={paper:"#fdfcf9",ink:"#1f1f1d",soft:"#6a6963",line:"#cfccc2",grid:"#ebe8df",hull:"#e9f1f6",veil:"\
rgba(253, 252, 249, .84)",story:"#0072b2",article:"#56b4e9",stub:"#fdfcf9",outlet:"#d55e00",topic:"#\
009e73",others:"#b4b1a8",hues:["#0072b2","#e69f00","#009e73","#cc79a7","#d55e00","#56b4e9","#44433f"],
edges:{covered_by:"#dcc3b0",published_by:"#dcc3b0",carried_by:"#dcc3b0",about:"#aed3c6",related:"#9d\
bfd4",similar:"#9dbfd4",copy_of:"#c98aae",update_of:"#c98aae"}},Oh={paper:"#15171a",ink:"#eceae4",soft:"\
#a5a39b",line:"#43464a",grid:"#25282c",hull:"#1c2a35",veil:"rgba(21, 23, 26, .84)",story:"#4aa3df",article:"\
#8ed0f8",stub:"#15171a",outlet:"#f0803c",topic:"#2fbf94",others:"#74736d",hues:["#4aa3df","#f2b134",
"#2fbf94","#e29bc3","#f0803c","#a5dcfa","#f1efe9"],edges:{covered_by:"#5b4636",published_by:"#5b4636",
carried_by:"#5b4636",about:"#28564a",related:"#2f5873",similar:"#2f5873",copy_of:"#7d4a68",update_of:"\
#7d4a68"}},Xi={story:"Story",article:"Article",stub:"Not in this corpus",outlet:"Outlet",topic:"Topi\
c"},pn={...Xi,subject:"Subject"},Vi={...Xi,linked:"Outlet, only linked",carrier:"Platform"},co={covered_by:"\
covered by",published_by:"published by",carried_by:"carried by",credited_to:"credited to",about:"abo\
ut",mentions:"mentions",related:"listed as related in its file",similar:"similar, inferred",copy_of:"\
copy of",update_of:"update of"},Mh={outlet:"square",linked:"square",carrier:"square",topic:"diamond"},
vh=["stub","linked","carrier"],Ah=["similar","carried_by","update_of"],Nh=800;function ao(t){return Mh[t]||
"dot"}function se(t){return Ah.includes(t)}function gr(){let{theme:t}=document.documentElement.dataset;
return t?t==="dark":matchMedia("(prefers-color-scheme: dark)").matches}function At(){return gr()?Oh:
$h}function ue({kind:t,group:e,hue:n},o,r,s){let i=o==="network";return t==="stub"&&i?{background:r.
stub,border:r.soft}:e?{background:e==="linked"?r.stub:r.edges.carried_by,border:r.outlet}:i||!s?{background:r[t===
"stub"?"article":t],border:r.paper}:{background:n===void 0?r.others:r.hues[n],border:r.paper}}function Yi(t,e){
let n=Math.min(1,Math.sqrt(Nh/e));if(n===1)return t;let o=Math.round(n*255).toString(16);return t+o.
padStart(2,"0")}function Zi(t){let e=new Set;return t.map((n,o)=>{let r=n.match(/\p{Lu}\p{Ll}+|[\p{L}\p{N}]+?(?=\p{Lu}\p{Ll}|[^\p{L}\p{N}]|$)/gu)||
[],[s,i]=r.map(u=>[...u][0]),c=[...r.join("")],a=i?[s+i]:[];for(let u of c.slice(1))a.push(c[0]+u);let l=a.
find(u=>!e.has(u.toUpperCase()))||String(o+1);return e.add(l.toUpperCase()),l})}function wr(t){return vh.
includes(t)}function Ji(t,{background:e,border:n},o){let r=wr(t)?n:e,s={fill:e,stroke:r,"stroke-widt\
h":1.5},i={story:6.5,hue:8}[t]||4,c={square:()=>dt("rect",{x:3,y:3,width:10,height:10,...s}),diamond:()=>dt(
"path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z",...s}),dot:()=>dt("circle",{cx:8,cy:8,r:i,...s})},a={"text-a\
nchor":"middle","font-size":8,"font-weight":700,fill:n};return dt("svg",{width:16,height:16,viewBox:"\
0 0 16 16","aria-hidden":"true",class:"swatch"},c[ao(t)](),o&&dt("text",{x:8,y:10.8,...a},o))}function Qi(t){
let e=se(t)?"4 3":null,n=At().edges[t];return dt("svg",{width:18,height:16,viewBox:"0 0 18 16","aria\
-hidden":"true",class:"swatch"},dt("path",{d:"M1 8H17",stroke:n,"stroke-width":3,"stroke-dasharray":e}))}var[tc,ec]=[1.35,1.3],nc={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function oc(t,e){
for(let n of gn("[data-view]"))n.addEventListener("click",()=>e.openView(n.dataset.view));for(let n of gn(
"[data-panel]"))n.addEventListener("click",()=>{let{panel:o}=n.dataset;t.change({at:t.state().at===o?
null:o})});for(let n of gn("[data-list]"))n.addEventListener("click",()=>{t.change({tab:n.dataset.list,
at:null}),N("list").focus({preventScroll:!0}),N("side").scrollTop=0});for(let n of gn("[data-kind]"))
n.addEventListener("click",()=>{t.change({view:"table",at:null}),t.apply({only:{kind:[String(n.dataset.
kind)]}})});_h(t),Eh(t),We("copy",e.copyLink),We("theme",()=>{document.documentElement.dataset.theme=
gr()?"light":"dark",e.recolour()}),We("skip",n=>{n.preventDefault(),N("side").focus()}),matchMedia("\
(prefers-color-scheme: dark)").addEventListener("change",e.recolour),document.addEventListener("keyd\
own",n=>Ch(t,n)),N("canvas").addEventListener("keydown",n=>Lh(t,n)),addEventListener("popstate",e.restore)}
function gn(t){return[...document.querySelectorAll(t)].map(e=>e)}function We(t,e){N(t).addEventListener(
"click",e)}function Eh(t){We("closer",()=>t.view?.zoom(tc)),We("farther",()=>t.view?.zoom(1/tc)),We(
"fit",()=>{t.change({cam:null},!1),t.view?.fit()})}function _h(t){let e=gn("[data-tab]"),n=e.length-
1;e.forEach((o,r)=>{let s=o.dataset.tab;o.addEventListener("click",()=>{t.change({tab:s},!1),N("side").
scrollTop=0}),o.addEventListener("keydown",i=>{let a={ArrowRight:r+1,ArrowLeft:r+n,Home:0,End:n}[i.key];
if(a===void 0)return;i.preventDefault();let l=e[a%e.length];l.click(),l.focus()})})}function Ih(t){return/^(INPUT|SELECT|TEXTAREA)$/.
test(t.tagName)&&t.type!=="checkbox"}function Ch(t,e){let{key:n}=e;e.ctrlKey||e.metaKey||e.altKey||Ih(
e.target)&&n!=="Escape"||(n==="/"?(e.preventDefault(),N("find").focus()):n==="?"?(t.change({at:"help"}),
N("panel").querySelector("h2").focus()):n==="Escape"&&t.state().at&&t.change({at:null}))}function Lh(t,e){
let{view:n,model:o}=t,{key:r}=e,s=o.byId.get(t.state().at||"");if(n)if(nc[r]){e.preventDefault();let i=n.
findNeighbour(...nc[r]);i&&t.choose(i)}else r==="Enter"&&s?.kind==="story"&&o.mode==="stories"?t.toggle(
s.ref):"+-".includes(r)?n.zoom(r==="+"?ec:1/ec):r==="0"&&N("fit").click()}function rc(t,e,n){if(e==="words"){let o=n.startsWith(we)?qt(n.slice(we.length)):n;return{key:n,name:o,
members:t.withWords(n)}}return t.facets[e].get(n)||{key:n,name:n,members:[]}}function fe(t,{only:e,not:n,
time:o},r=null){let s=new Uint8Array(t.size).fill(1);for(let c of ce){if(c===r)continue;let a=l=>rc(
t,c,l).members;e[c]&&Rh(s,e[c].map(a));for(let l of(n[c]||[]).map(a))for(let u of l)s[u]=0}o&&r!=="t\
ime"&&Dh(s,t.articles.time,o);let i=0;for(let c of s)i+=c;return{mask:s,total:i}}function Rh(t,e){let n=new Uint8Array(
t.length);for(let o of e)for(let r of o)n[r]=1;for(let o=0;o<t.length;o+=1)t[o]&=n[o]}function Dh(t,e,[
n,o]){for(let r=0;r<t.length;r+=1){let s=e[r];(s===null||s<n||s>=o)&&(t[r]=0)}}function sc(t,e,n){let{
mask:o}=fe(t,e,n),r=c=>(e.only[n]||[]).includes(c)?"only":(e.not[n]||[]).includes(c)?"not":null,s=[...t.
facets[n].values()].map(({key:c,name:a,members:l})=>({key:c,name:a,number:l.reduce((u,d)=>u+o[d],0),
sign:r(c)}));return n==="quality"||n==="heat"||n==="kind"?s:s.sort((c,a)=>+!c.sign-+!a.sign||a.number-
c.number)}function wn(t,{only:e,not:n,time:o}){let r=(i,c)=>ce.flatMap(a=>(c[a]||[]).map(l=>({sign:i,
facet:a,key:l,name:rc(t,a,l).name}))),s=[...r("only",e),...r("not",n)];return o&&s.push({sign:"only",
facet:"time",key:"",name:tt(o[0],o[1]-1)}),s}function lo(t,{sign:e,facet:n,key:o}){return n==="time"?
{...t,time:null}:{...t,...io(t,e,n,o)}}function ic(t,e){return wn(t,e).map(o=>({filter:o,number:fe(t,
lo(e,o)).total})).sort((o,r)=>r.number-o.number)}function cc({only:t,not:e,time:n}){return!!(n||Object.
keys(t).length||Object.keys(e).length)}function ac({only:t}){return!!(t.kind||[]).includes("stubs")}var Ph=7,Fh=4,Hh=46;function lc(t,e,n){let{model:o}=n,r=new Set,s=N("filter");s.addEventListener("cl\
ick",()=>{t.hidden=!t.hidden,s.setAttribute("aria-expanded",String(!t.hidden)),n.show(),t.hidden||t.
querySelector("button")?.focus()});function i(){if(t.hidden)return;let g=p=>o.facets[p].size>(p==="m\
edium"?1:0);xe(t,()=>{t.replaceChildren(f("h2",{},"Filter"),f("p",{class:"aside"},"A name shows only\
 its articles; − leaves them out."),St(o)||"",...fs.filter(g).map(c))})}function c(g){let p=sc(o,n.
state(),g),w=r.has(g)?p:p.slice(0,Ph),S=()=>{r.add(g),i()},k=w.map(v=>a(g,v)),P=`Show all ${T(p.length)}`;
return f("section",{"data-facet":g},f("h3",{},$n[g]),f("ul",{},k),p.length>w.length&&I({class:"more",
"data-focus":`more ${g}`},S,P))}function a(g,{key:p,name:w,number:S,sign:k}){let P={class:"only",dir:"\
auto","aria-pressed":String(k==="only"),"data-focus":`only ${g} ${p}`},v={class:"not","aria-pressed":String(
k==="not"),"aria-label":`Leave out ${w}`,title:"Leave out","data-focus":`not ${g} ${p}`};return f("l\
i",{class:`value ${k||""} ${S?"":"none"}`},I(P,()=>n.filter("only",g,p),f("span",{},w),f("span",{class:"\
number"},T(S))),I(v,()=>n.filter("not",g,p),"−"))}function l(){let g=n.selection();e.hidden=!g.filtered;
let p=e.contains(document.activeElement),w=document.activeElement?.dataset.focus;if(e.replaceChildren(
wi(n)||"",f("strong",{class:"selected"},u()),...wn(o,n.state()).map(d),I({class:"chip clear"},()=>n.
apply({}),"Clear all")),!p)return;let S=w?jt(e,"focus",w):null;(S&&!S.matches(":disabled")?S:e.querySelector(
"button:enabled")||N("filter")).focus()}function u(){let{mask:g,total:p}=n.selection(),w=o.articles.
held.reduce((v,q,V)=>v+(q&&g[V]),0),S=x(Zn(o).here,"article"),k=o.left_out?" on this page":"",P=p-w?
` · ${T(p-w)} only linked`:"";return`${T(w)} of ${S}${k}${P}`}function d(g){let w=g.facet==="time"||
g.facet==="words"?"":`${$n[g.facet].toLowerCase()}: `,S=`${g.sign==="not"?"without ":""}${w}${g.name}`;
return I({class:"chip",dir:"auto"},()=>n.change(lo(h(),g)),f("span",{class:"unseen"},"Remove "),f("s\
pan",{},vt(S,Hh))," ×")}function h(){let{only:g,not:p,time:w}=n.state();return{only:g,not:p,time:w}}
function m(){let p=ic(o,h()).slice(0,Fh).map(({filter:w,number:S})=>{let k=Ct(vt(w.name,40)),P=()=>n.
change(lo(h(),w)),v=`Remove ${k}: ${x(S,"article")}`;return I({class:"action",dir:"auto"},P,v)});return f(
"div",{class:"none-found"},f("h2",{},"No article passes all of these filters"),p,I({class:"action"},
()=>n.apply({}),"Clear all filters"))}return{show:i,showChips:l,renderNothingFound:m,isShown:()=>!t.
hidden}}function fc(t){let e=[];for(let n=0;n<t;n+=1){let o=11*Math.sqrt(n+.5),r=n*2.399963;e.push([o*Math.cos(
r),o*Math.sin(r)])}return{places:e,radius:11*Math.sqrt(t)+12}}var yr=7,br=9;function hc(t){let e=[],
n=(r,s)=>e.every(([i,c])=>Math.hypot(i-r,c-s)>=br);for(let r of t)for(let s=0;e.length<t.length;s+=1){
let i=(s%2?1:-1)*Math.ceil(s/2)*(br/2),c=[0,-yr,yr].find(a=>n(r+a,i));if(c!==void 0){e.push([r+c,i]);
break}}let o=e.map(([,r])=>Math.abs(r));return{places:e,radius:Math.max(yr,...o)+br}}function dc(t,e){
return t.map(n=>{let o={...n};for(let r of e){let[s,i]=[o.x-r.x,o.y-r.y],c=Math.hypot(s,i)||1e-6,a=r.
radius+n.size+4,l=2.2*a;if(c>=l)continue;let u=a+(l-a)*(c/l);o.x=r.x+s/c*u,o.y=r.y+(c>1e-5?i/c:1)*u}
return o})}function mc(t){let e=[...t].sort((n,o)=>n[0]-o[0]||n[1]-o[1]);return e.length<3?e:[...uc(
e),...uc(e.reverse())]}function uc(t){let e=(o,r,s)=>(r[0]-o[0])*(s[1]-o[1])-(r[1]-o[1])*(s[0]-o[0]),
n=[];for(let o of t){for(;n.length>1&&e(n[n.length-2],n[n.length-1],o)<=0;)n.pop();n.push(o)}return n.
pop(),n}function pc(t,e,n){if(!e.length)return!1;let o=e.length>2;for(let r=0;r<e.length;r+=1){let[s,
i]=[e[r],e[(r+1)%e.length]];if(jh(t,s,i)<=n)return!0;(i[0]-s[0])*(t[1]-s[1])-(i[1]-s[1])*(t[0]-s[0])<
0&&(o=!1)}return o}function jh(t,e,n){let[o,r]=[n[0]-e[0],n[1]-e[1]],s=o*o+r*r,i=s?((t[0]-e[0])*o+(t[1]-
e[1])*r)/s:0,c=Math.max(0,Math.min(1,i));return Math.hypot(t[0]-e[0]-c*o,t[1]-e[1]-c*r)}var gc=3.5,Sr=1500,Bh=2.5;function kr(t,e){return e==="network"?t.group||t.kind:t.hue===void 0?"othe\
rs":"hue"+t.hue}function Uh(t,e,n){let o=Sr-n,r=[];for(let s of[...e].reverse()){if(o-=t.stories[s].
articles.length,o<0)break;r.unshift(s)}return r}function wc(t,{view:e,open:n}){let o=e==="network",r=t.
nodes.filter(h=>(o?h.x:h.tx)!==void 0).map(h=>({...h,x:o?h.x:Number(h.tx),y:o?h.y:Number(h.ty)})),s=Uh(
t,n,r.length),i=h=>h.kind==="story"&&s.includes(h.ref),c=r.filter(i).map(h=>Wh(t,h,o)),a=r.filter(h=>!i(
h)),l=c.flatMap(h=>Gh(t,h)),u=[...dc(a,c),...l],d=o?qh(t,u,l):[];return{view:e,marks:u,edges:d,discs:c,
open:s}}function Wh(t,e,n){let o=t.stories[e.ref].articles,r={story:e.ref,mark:e,x:e.x,y:e.y};if(n)return{
...r,articles:o,...fc(o.length)};let s=o.filter(c=>t.articles.time[c]!==null),i=s.map(c=>Un(t.scale,
Bn(t,c))-e.x);return{...r,articles:s,...hc(i)}}function Tr(t,e,{hide:n,selection:o}){let{view:r}=e,s=d=>!n.
includes(kr(d,r))&&uo(t,d,o),i=e.marks.filter(s).map(d=>zh(t,d,o)),c=new Set(i.map(({id:d})=>d)),a=e.
edges.filter(({from:d,to:h,kind:m})=>c.has(d)&&c.has(h)&&!n.includes("-"+m)),l=e.discs.filter(({mark:d})=>s(
d)),u=Kh(t,i,r);return{...e,composition:e,marks:i,edges:a,discs:l,at:yc(i),hulls:u}}function zh(t,e,n){
let o=n.filtered?Xt(t,ie(e)):[];if(o.length<2)return e;let r=o.filter(s=>n.mask[s]).length/o.length;
return{...e,size:gc+(e.size-gc)*Math.sqrt(r)}}function uo(t,e,n){return!n.filtered||Xt(t,ie(e)).some(
o=>n.mask[o])}function xr({kind:t}){return t==="stub"?"article":t}function ie(t){return{kind:xr(t),ref:t.
ref}}function Gh(t,e){return e.articles.map((n,o)=>{let r=t.articles.held[n],s=t.hues.indexOf(t.articles.
outlet[n]);return{id:t.nodes.length+n,kind:r?"article":"stub",ref:n,shape:"dot",size:r?5:4,hue:s<0?void 0:
s,x:e.x+e.places[o][0],y:e.y+e.places[o][1]}})}function yc(t){let e={story:new Map,article:new Map,outlet:new Map,
topic:new Map,subject:new Map};for(let n of t)e[xr(n)].set(n.ref,n);return e}function qh(t,e,n){let o=new Set(
e.map(({id:c})=>c)),r=yc(e),s=new Map;for(let c of t.edges)o.has(c.from)&&o.has(c.to)&&s.set(c.id,c);
let i=(c,a,l)=>{let u=`${c.id}-${a.id}-${l}`;s.set(u,{id:u,from:c.id,to:a.id,kind:l,weight:0})};for(let c of n){
let a=r.outlet.get(t.articles.outlet[c.ref]);a&&i(c,a,"published_by");for(let l of t.articles.topics[c.
ref]){let u=r.topic.get(l);u&&i(c,u,"about")}for(let l of t.linksOf[c.ref]){let u=l.forward&&r.article.
get(l.other);u&&i(c,u,l.kind)}}return[...s.values()]}function Kh(t,e,n){if(t.mode!=="whole"||n!=="ne\
twork")return[];let o=new Map;for(let r of e){let s=xr(r)==="article"?t.articles.story[r.ref]:-1;s>=
0&&o.set(s,[...o.get(s)||[],[r.x,r.y]])}return[...o].map(([r,s])=>({story:r,corners:mc(s)}))}function bc(t,e,n){
return e.at.article.get(n)||e.at.story.get(t.articles.story[n])}function Sc(t,e,n,o=1){let r=h=>h.flatMap(
m=>bc(t,e,m)?.id??[]),s=r(Xt(t,n)),i=["outlet","topic","subject"].includes(n.kind),c=new Set(i?[]:s),
a=e.at[n.kind].get(n.ref);a&&c.add(a.id);let l=new Set([...c,...s]),u=e.edges.filter(({from:h,to:m})=>c.
has(h)||c.has(m));for(let{from:h,to:m}of u)l.add(h).add(m);if(n.kind==="article"){let h=t.linksOf[n.
ref].map(({other:m})=>m);for(let m of r(h))l.add(m)}if(o===1)return{own:c,marks:l,edges:u};for(let h=1;h<
o;h+=1){let m=new Set(l);for(let{from:g,to:p}of e.edges)(m.has(g)||m.has(p))&&l.add(g).add(p)}let d=e.
edges.filter(({from:h,to:m})=>l.has(h)&&l.has(m));return{own:c,marks:l,edges:d}}function kc(t,e,n){let o=n.
flatMap(({thing:{kind:i,ref:c},edge:a})=>{let l=i==="article"?bc(t,e,c):e.at[i].get(c);return l?[{id:l.
id,kind:a?.kind||""}]:[]});if(!o.length)return null;let r=o.slice(1).map(({id:i,kind:c},a)=>({from:o[a].
id,to:i,kind:c})),s=new Set(o.map(({id:i})=>i));return{own:s,marks:new Set(s),edges:r.filter(({from:i,
to:c})=>i!==c)}}function Tc(t,e,n,o){let r,s=1/0;for(let i of t){let[c,a]=[i.x-e.x,i.y-e.y],l=c*n+a*
o,u=l+Bh*Math.abs(c*o-a*n);l>1&&u<s&&([r,s]=[i,u])}return r}function $r(t,{view:e,composition:n},o){let r=e==="time",s=t.nodes.filter(h=>(r?h.tx:h.x)!==void 0),
i=h=>kr(h,e),c=fo(s,i),a=fo(s.filter(h=>uo(t,h,o)),i),l=r?Vh(t):Yh(),u=r?Xh(t,o):a,d=l.filter(({key:h})=>c.
has(h)).map(h=>({...h,number:u.get(h.key)||0}));return r?d:[...d,...Zh(t,n,o)]}function Xh(t,{filtered:e,
mask:n}){let{held:o,outlet:r}=t.articles,s=o.flatMap((i,c)=>i&&(!e||n[c])?[c]:[]);return fo(s,i=>{let c=t.
hues.indexOf(r[i]);return c<0?"others":"hue"+c})}function Vh(t){if(!t.hues.length)return[];let e=At(),
n=(r,s,i,c)=>({key:r,label:s,initials:c,kind:"hue",section:"Outlet",number:0,color:{background:i,border:e.
paper}});return[...t.hues.map((r,s)=>n("hue"+s,t.outlets[r].name,e.hues[s],t.initials[s])),n("others",
"other outlets",e.others,void 0)]}function Yh(){return Object.entries(Vi).map(([t,e])=>{let r=ue({kind:t,
group:t==="linked"||t==="carrier"?t:void 0},"network",At(),!1);return{key:t,label:e,number:0,kind:t,
color:r,section:"Marks"}})}function Zh(t,{marks:e,edges:n},o){let r=e.filter(l=>uo(t,l,o)),s=new Set(
r.map(({id:l})=>l)),i=new Set(n.map(({kind:l})=>l)),c=n.filter(({from:l,to:u})=>s.has(l)&&s.has(u)),
a=fo(c,({kind:l})=>l);return Object.entries(co).filter(([l])=>i.has(l)).map(([l,u])=>({key:"-"+l,label:u,
number:a.get(l)||0,kind:"line",line:l,section:"Lines",color:{background:"",border:""}}))}function fo(t,e){
let n=new Map;for(let o of t)n.set(e(o),(n.get(e(o))||0)+1);return n}function Jh(t,e,n,o){let r=e.includes(
n);if(!o)return r?e.filter(l=>l!==n):[...e,n];let s=t.find(l=>l.key===n)?.section,i=t.filter(l=>l.section===
s&&l.key!==n).map(l=>l.key),c=i.every(l=>e.includes(l))&&!r,a=e.filter(l=>l!==n&&!i.includes(l));return c?
a:[...a,...i]}function xc(t,e,n,o,r,s){let i=$r(e,n,r),c=document.activeElement,a=t.contains(c)?c?.dataset.
key:null,l=[...new Set(i.map(({section:u})=>u))].map(u=>f("div",{class:"legend-row",role:"group","ar\
ia-label":u},f("span",{class:"legend-name"},u),i.filter(d=>d.section===u).map(d=>Qh(d,i,o,s))));t.replaceChildren(
...l),a&&jt(t,"key",a)?.focus()}function Qh(t,e,n,o){let r=!n.hide.includes(t.key),s=t.line?Qi(t.line):
Ji(t.kind,t.color,t.initials);return I({class:"chip","data-key":t.key,"aria-pressed":String(r)},i=>o(
Jh(e,n.hide,t.key,i.shiftKey)),s,f("span",{dir:"auto"},t.label)," ",f("span",{class:"number"},T(t.number)))}function $c(t,e){let n=Math.ceil(t/4),o=Math.ceil(e/4);return{width:t,height:e,columns:n,rows:o,cells:new Uint8Array(
n*o)}}function Ar(t,e,n){let o=Math.max(0,Math.floor(e.x/4)),r=Math.min(t.columns-1,Math.floor((e.x+
e.w)/4)),s=Math.max(0,Math.floor(e.y/4)),i=Math.min(t.rows-1,Math.floor((e.y+e.h)/4));for(let c=s;c<=
i;c+=1)for(let a=o;a<=r;a+=1)if(n(c*t.columns+a))return!0;return!1}function ze(t,e,n){Ar(t,e,o=>(t.cells[o]=
Math.max(t.cells[o],n),!1))}function Mr(t,e){return td(t,e)&&!Ar(t,e,n=>t.cells[n]>0)}function td({width:t,
height:e},{x:n,y:o,w:r,h:s}){return n>=2&&o>=2&&n+r<=t-2&&o+s<=e-2}function Oc(t,e,n){let o=new Map,
r=(l,u)=>{!u||o.size>=n||(u.text&&Object.assign(l,u.text),ze(e,Mc(u),2),u.leader&&vc(u.leader,d=>(ze(
e,d,2),!1)),o.set(l,u))},s=l=>ed(l).find(u=>Mr(e,u)),i=l=>{for(let u of l.shorter||[]){let d={...l,...u},
h=s(d)||Or(e,d);if(h)return{...h,text:u}}return null},[c,a]=[t.filter(l=>l.first),t.filter(l=>!l.first)];
for(let l of[c,a.filter(({away:u})=>u)]){for(let u of l)r(u,s(u));for(let u of l)o.has(u)||r(u,Or(e,
u)||i(u))}for(let l of t){if(o.has(l))continue;let u=h=>Mr(e,h)&&!vr(e,h,2),d=s(l)||nd(l).find(u)||Or(
e,l);r(l,d)}return[...o].map(([l,{x:u,y:d,leader:h}])=>({item:l,x:u,y:d,leader:h}))}function Mc({x:t,
y:e,w:n,h:o}){return{x:t-3,y:e-1,w:n+6,h:o+2}}function ed({x:t,y:e,r:n,w:o,h:r}){let s=n+4,i=(c,a)=>({
x:c,y:a,w:o,h:r,leader:null});return[i(t+s,e-r/2),i(t-s-o,e-r/2),i(t-o/2,e+s),i(t-o/2,e-s-r),i(t+s*.7,
e+s*.7),i(t+s*.7,e-s*.7-r)]}function nd({x:t,y:e,r:n,w:o,h:r,mast:s}){let i=[];for(let c=10.5;c<=s;c+=
10.5){let a=e-n-r-c,l=e+n+c;for(let u of[t+7,t-7-o])i.push({x:u,y:a,w:o,h:r,leader:[t,e-n,t,a+2]}),i.
push({x:u,y:l,w:o,h:r,leader:[t,e+n,t,l+r-2]})}return i}function Or(t,e){let n=null,o=e.away;for(let r=8;r<=
o;r+=8)for(let s=0;s<24;s+=1){let i=od(e,r,s*2*Math.PI/24);if(Mr(t,Mc(i))){if(!vr(t,i,1))return i;n||
vr(t,i,2)||(n=i,o=Math.min(o,r+48))}}return n}function od({x:t,y:e,r:n,w:o,h:r},s,i){let[c,a]=[Math.
cos(i),Math.sin(i)],l=t+(n+s)*c-o*(1-c)/2,u=e+(n+s)*a-r*(1-a)/2,d=Math.min(Math.max(t,l),l+o),h=Math.
min(Math.max(e,u),u+r),m=Math.hypot(d-t,h-e)||1,g=[t+n*(d-t)/m,e+n*(h-e)/m];return{x:l,y:u,w:o,h:r,leader:[
g[0],g[1],d,h]}}function vc([t,e,n,o],r){let s=Math.max(1,Math.ceil(Math.hypot(n-t,o-e)/2));for(let i=0;i<=
s;i+=1){let c=i/s;if(r({x:t+(n-t)*c,y:e+(o-e)*c,w:0,h:0}))return!0}return!1}function vr(t,{leader:e},n){
if(!e)return!1;let[o,r,s,i]=e,c=Math.hypot(s-o,i-r)||1,a=Math.min(1,1.5*4/c),l=[o+(s-o)*a,r+(i-r)*a,
s,i];return vc(l,u=>Ar(t,u,d=>t.cells[d]>=n))}var Ac=30,Ec=64,Nr=24,rd=86400,Nc=new Map;function Er(t,e,n){let o=n+e,r=Nc.get(o);return r===void 0&&
(t.font=n,r=t.measureText(e).width,Nc.set(o,r)),r}function _r(t,e){let n=t.canvas.width/t.canvas.clientWidth;
t.save(),t.setTransform(n,0,0,n,0,0),e(),t.restore()}function _c(t,e,n,o,r){t.lineJoin=t.lineCap="ro\
und";for(let{story:s,corners:i}of e){t.beginPath();for(let[c,a]of i)t.lineTo(n.x(c),n.y(a));t.closePath(),
t.fillStyle=t.strokeStyle=o.hull,t.lineWidth=Ac*n.scale,t.stroke(),t.fill(),s===r&&(t.globalCompositeOperation=
"destination-over",t.strokeStyle=o.story,t.lineWidth=Ac*n.scale+3,t.stroke(),t.globalCompositeOperation=
"source-over")}}function Ic(t,e,n,o){for(let{x:r,y:s,radius:i}of e)t.beginPath(),t.arc(n.x(r),n.y(s),
i*n.scale,0,2*Math.PI),t.fillStyle=o.hull,t.strokeStyle=o.story,t.lineWidth=1.2,t.fill(),t.stroke()}
function Cc(t,e,n,o,r){t.strokeStyle=r.line,t.lineWidth=3;for(let{kind:s,ref:i,y:c,size:a}of n){let l=s===
"article"||s==="stub"?e.articles.time[i]:null;if(l===null||U(e,i))continue;let[u,d]=[l,l+rd].map(h=>o.
x(Un(e.scale,h)));d-u<2*a*o.scale||(t.beginPath(),t.moveTo(u,o.y(c)),t.lineTo(d,o.y(c)),t.stroke())}}
function Lc(t,e,n,o,r){for(let[,,s,i,c]of e)c&&(t.fillStyle=o.grid,t.globalAlpha=.45,t.fillRect(n.x(
s),0,(i-s)*n.scale,r.height),t.globalAlpha=1);for(let s of Ie(e,n.scale,Ec)){let i=Math.round(n.x(s.
x))+.5;t.strokeStyle=s.strong?o.line:o.grid,t.lineWidth=1,t.beginPath(),t.moveTo(i,0),t.lineTo(i,r.height-
Nr+2),t.stroke()}}function Rc(t,e,n,o,r){t.fillStyle=o.paper,t.globalAlpha=.9,t.fillRect(0,r.height-
Nr,r.width,Nr),t.globalAlpha=1,t.textBaseline="middle",t.textAlign="center";let s=-1/0;for(let i of Ie(
e,n.scale,Ec)){let c=`${i.strong?"600 ":""}12px ${Yt}`,a=n.x(i.x),l=Er(t,i.label,c)/2;a-l<s+6||(s=a+
l,t.font=c,t.fillStyle=i.strong?o.ink:o.soft,t.fillText(i.label,a,r.height-11))}for(let[,,i,c,a]of e)
a&&Dc(t,"time compressed",n.x((i+c)/2),r.height-34,o)}function Dc(t,e,n,o,r){t.font=`italic 11px ${Yt}`,
t.textAlign="center",t.textBaseline="middle",t.fillStyle=r.soft,t.fillText(e,n,o)}function Pc(t,e,n,o,r){
let s=n.map(({x:a})=>a),i=Math.min(...n.map(({y:a,size:l})=>a-l)),c=(Math.min(...s)+Math.max(...s))/
2;Dc(t,e,o.x(c),o.y(i)-12,r)}function ho(t,e,n,o,r){let[s,i,c]=[n.x(e.x),n.y(e.y),e.size*n.scale];t.
beginPath(),e.shape==="square"?t.rect(s-c,i-c,2*c,2*c):e.shape==="diamond"?(t.moveTo(s,i-c),t.lineTo(
s+c,i),t.lineTo(s,i+c),t.lineTo(s-c,i),t.closePath()):t.arc(s,i,c,0,2*Math.PI),t.fillStyle=o.background,
t.strokeStyle=r||o.border,t.lineWidth=r?2.5:1,t.fill(),t.stroke()}function mo(t,e,n,o,r){t.setLineDash(
r?[4,3]:[]),t.beginPath(),t.moveTo(o.x(e.x),o.y(e.y)),t.lineTo(o.x(n.x),o.y(n.y)),t.stroke(),t.setLineDash(
[])}function Fc(t,e,n,o){t.textBaseline="middle",t.textAlign="left",t.lineJoin="round";for(let{leader:r}of e)
r&&(t.strokeStyle=n.soft,t.lineWidth=.8,t.beginPath(),t.moveTo(r[0]+o.x,r[1]+o.y),t.lineTo(r[2]+o.x,
r[3]+o.y),t.stroke());for(let{item:r,x:s,y:i}of e)t.font=r.font,t.fillStyle=r.color,t.strokeStyle=n.
paper,t.lineWidth=3.5,r.lines.forEach((c,a)=>{let[l,u]=[s+o.x,i+o.y+15*(a+.5)];t.strokeText(c,l,u),t.
fillText(c,l,u)})}var Hc={story:10,outlet:10,topic:5},sd={story:950,outlet:915,topic:800},id=790,cd=6,ad=30,ld={network:1.35,
time:1.1},ud={topic:40,story:20,outlet:12,article:0,stub:-4};function jc(t,e){return t==="outlet"?[`\
600 12px ${Yt}`,e.ink]:t==="topic"?[`italic 600 13px ${Se}`,e.topic]:[`12px ${Se}`,t==="stub"?e.soft:
e.ink]}function Bc(t,e,n,{zoom:o,highlight:r}){let s=r?new Map:fd(t,e),i=({id:d})=>!!r?.own.has(d),c=!!(r&&
r.own.size<=cd),a=r||e.marks.length<ad||o>ld[e.view],l=n.filter(({kind:d,id:h})=>a||d==="outlet"||d===
"topic"||s.has(h)).map(d=>{let h=d.size*2+ud[d.kind]+(i(d)?1e3:0);return{...d,text:Q(t,ie(d)),rank:s.
get(d.id)||h,leads:s.has(d.id)||c&&i(d),first:(s.get(d.id)||0)>id}});for(let{story:d,x:h,y:m,radius:g}of e.
discs){let p=t.stories[d].name;l.push({id:-1-d,x:h,y:m,size:g,kind:"story",text:p,rank:900,leads:!0,
first:!1})}!r&&t.mode==="whole"&&l.push(...hd(t,e)),l.sort((d,h)=>h.rank-d.rank||d.id-h.id);let u=new Set;
return l.filter(({x:d,y:h,text:m})=>{let g=u.size;return u.add(`${d} ${h} ${m}`).size>g})}function fd(t,e){
let n=r=>Xt(t,ie(r)).filter(s=>t.articles.held[s]).length,o=new Map;for(let[r,s]of Object.entries(Hc))
e.marks.filter(i=>i.kind===r).map(i=>({id:i.id,held:n(i)})).filter(({held:i})=>i).sort((i,c)=>c.held-
i.held||i.id-c.id).slice(0,s).forEach(({id:i},c)=>o.set(i,sd[r]-10*c));return o}function hd(t,e){let n=e.
view==="time"?dd(t,e):md(e),o=({story:r})=>t.stories[r].articles.length;return n.sort((r,s)=>o(s)-o(
r)||r.story-s.story).map((r,s)=>({id:-1-r.story,x:r.x,y:r.y,size:r.size,kind:"story",text:t.stories[r.
story].name,rank:60+5*o(r),leads:s<Hc.story,first:!1}))}function dd(t,e){return t.stories.flatMap(({
articles:n},o)=>{let r=n.length>2?e.at.article.get(n[0]):null;return r?[{story:o,x:r.x,y:r.y,size:r.
size}]:[]})}function md(t){return t.hulls.filter(({corners:n})=>n.length>2).map(({story:n,corners:o})=>{
let r=o.reduce((i,[c])=>i+c,0)/o.length,s=Math.min(...o.map(([,i])=>i));return{story:n,x:r,y:s-12,size:2}})}var gd=34,wd=160,yd=400,Wc=60,bd=9,Sd=[20,14],kd=18,Td={outlet:26,topic:26,story:30,article:30,stub:30};
function zc({context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i,size:c}){if(!r)return;t.fillStyle=
i.veil,t.fillRect(0,0,c.width,c.height),t.lineWidth=1.3;let a=n.view==="network"&&e.mode==="stories";
for(let{from:l,to:u,kind:d}of r.edges){let[h,m]=[o.get(l),o.get(u)];if(!h||!m)continue;let g=a&&r.own.
has(l)&&r.own.has(u);t.strokeStyle=g?i.line:i.soft,mo(t,h,m,s,se(d))}for(let l of r.marks){let u=o.get(
l);if(!u)continue;let d=ue(u,n.view,i,e.hues.length>0);ho(t,u,s,d,r.own.has(l)?i.ink:null)}}function Gc({
context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i}){t.textAlign="center",t.textBaseline="m\
iddle",t.fillStyle=i.paper;let c=r?[...r.marks].map(a=>o.get(a)):n.marks;for(let a of c){let l=a?a.size*
s.scale:0;!a||l<bd||a.hue===void 0||(t.font=`700 ${Math.min(12,Math.round(l*.9))}px ${Yt}`,t.fillText(
e.initials[a.hue],s.x(a.x),s.y(a.y)+.5))}}function qc(t){let{model:e,scene:n,highlight:o,to:r,size:s,
zoom:i}=t,c=$c(s.width,s.height),a=n.marks.filter(m=>xd(m,r,s)),l=o?a.filter(({id:m})=>o.marks.has(m)):
a;for(let{x:m,y:g,size:p}of l){let w=p*r.scale;ze(c,{x:r.x(m)-w,y:r.y(g)-w,w:2*w,h:2*w},1)}n.view===
"time"&&ze(c,{x:0,y:s.height-24,w:s.width,h:24},2);let u={x:s.width-50,y:8,w:50,h:100};ze(c,u,2);let d=Bc(
e,n,l,{zoom:i,highlight:o}).slice(0,yd),h=Math.min(wd,gd*Math.max(1,i**1.5));return Oc(d.map(m=>Od(m,
t)),c,h)}function xd(t,e,{width:n,height:o}){let[r,s]=[e.x(t.x),e.y(t.y)];return r>-20&&s>-20&&r<n+20&&
s<o+20}function $d(t){return[...Sd.map(e=>ke(t,e)),[vt(t,kd)]]}function Od({x:t,y:e,size:n,kind:o,text:r,
leads:s,first:i},{context:c,scene:a,to:l,colors:u}){let[d,h]=jc(o,u),m=w=>({lines:w,w:Math.max(...w.
map(S=>Er(c,S,d))),h:15*w.length}),g=s&&o==="story"&&a.view!=="time",p=a.view==="time";return{x:l.x(
t),y:l.y(e),r:n*l.scale,first:i&&!p,...m(ke(r,Td[o])),shorter:g?$d(r).map(m):[],font:d,color:h,mast:p?
Wc:0,away:s&&!p?Wc:0}}var Ir=globalThis.vis;function Kc(t,e){let n=new Ir.DataSet,o=new Ir.DataSet,r=new Ir.Network(t,{nodes:n,
edges:o},e);return Md(r),{on:(s,i)=>r.on(s,i),replaceData(s,i){r.body.emitter.emit("_blockRedraw"),o.
clear(),n.clear(),n.add(s),o.add(i),r.body.emitter.emit("_allowRedraw")},showOnly(s,i){r.body.nodeIndices=
s.map(({id:c})=>c),r.body.edgeIndices=i.map(({id:c})=>c);for(let{id:c,size:a}of s){let l=r.body.nodes[c];
!l||l.options.size===a||(l.options.size=a,l.shape.refreshNeeded=!0)}},moveMark(s,i,c){let a=r.body.nodes[s];
return a&&([a.x,a.y]=[i,c]),!!a},requestRedraw:()=>r.body.emitter.emit("_requestRedraw"),updateSize(){
r.setSize("100%","100%"),r.canvas.setSize()},findMarkAt:s=>r.getNodeAt(s),getCamera(){let{x:s,y:i}=r.
getViewPosition();return[s,i,r.getScale()]},moveCamera:s=>r.moveTo({animation:!1,...s}),getProjection(){
let s=r.getScale(),i=r.canvasToDOM({x:0,y:0});return{scale:s,origin:i,x:c=>i.x+c*s,y:c=>i.y+c*s}}}}function Md(t){
let e=t.edgesHandler.create({id:"",from:"",to:""});Object.getPrototypeOf(e).updateLabelModule=()=>{}}var Xc=54,vd=1.9,Ad=450,Nd=15;function Vc(t,e,n){let o=Kc(t,e.options),r=matchMedia("(prefers-reduce\
d-motion: reduce)"),s=e.hues.length>0,i={view:e.opens,marks:[],edges:[],discs:[],open:[]},c="",a={filtered:!1,
mask:new Uint8Array(0)},l=Tr(e,i,{hide:[],selection:a}),u=new Map,d=l.marks,h=null,m=null,g=1,p=null,
w=null,S=1,k=!1,P=!1,v=null;function q(E){let C=new Map([...u].map(([$,{x:y,y:b}])=>[$,[y,b]])),H=l.
view!==E.view,K=[E.view,...E.open].join(" "),O=K!==c;return O&&(i=wc(e,E),c=K),l=Tr(e,i,E),u=new Map(
l.marks.map($=>[$.id,$])),d=l.marks.map($=>({...$})),w=Ot(),O?V():X(),H&&Nt(C),l}function V(){let E=At(),
{view:C,edges:H}=i,K=i.marks.map($=>{let{id:y,x:b,y:A,size:_,shape:L}=$;return{id:y,x:b,y:A,size:_,shape:L,
color:ue($,C,E,s)}}),O=H.map(({id:$,from:y,to:b,kind:A,weight:_})=>{let L=Yi(E.edges[A],H.length),j=se(
A)&&[4,3];return{id:$,from:y,to:b,color:L,dashes:j,width:z(A,_)}});o.replaceData(K,O),X()}function X(){
o.showOnly(l.marks,l.edges),ot()}function ot(){v=null,o.requestRedraw()}function z(E,C){return e.mode===
"stories"&&(C===0||E==="covered_by")?.5:.8+.4*Math.min(C,6)}function Nt(E){if(r.matches||!E.size)return;
let C=performance.now(),H=l.marks.flatMap(O=>{let $=E.get(O.id);return $?[{mark:O,from:$,to:[O.x,O.y]}]:
[]}),K=O=>{let $=Math.min(1,(O-C)/Ad),y=1-(1-$)**3;for(let{mark:b,from:A,to:_}of H)if(u.get(b.id)!==
b||(b.x=A[0]+(_[0]-A[0])*y,b.y=A[1]+(_[1]-A[1])*y,!o.moveMark(b.id,b.x,b.y)))return;ot(),$<1&&requestAnimationFrame(
K)};K(C)}function Ot(){let E=h||m;if(!E)return p?kc(e,l,p):null;let C=Sc(e,l,E,h?1:g);return C.marks.
size?C:null}function ht(){w=Ot(),ot()}function lt(){return{width:t.clientWidth,height:t.clientHeight}}
function wt(E){let C=o.getProjection(),H=At();l.view==="time"&&Lc(E,e.scale,C,H,lt());let K=h||m,O=K&&
K.kind==="story"?K.ref:-1;_c(E,l.hulls,C,H,O),l.view==="network"?Ic(E,l.discs,C,H):Cc(E,e,l.marks,C,
H)}function kt(E){let C=o.getProjection(),[H,K]=[At(),lt()],$={...{context:E,model:e,scene:l,marks:u,
highlight:w,to:C,colors:H,size:K},zoom:C.scale/S},y=l.view==="time";zc($),y&&Gc($);let b=Ht($);if(Fc(
E,b.labels,H,b.shift),!y)return;Rc(E,e.scale,C,H,K);let A=l.marks.filter(L=>L.undated),_=`no date (${T(
A.length)})`;A.length&&Pc(E,_,A,C,H)}function Ht(E){let{origin:C,scale:H}=E.to,K=`${H} ${w?[...w.own].
join():""}`,O=v&&v.origin.x===C.x&&v.origin.y===C.y;(!v||v.key!==K||!(P||O))&&(v={key:K,origin:C,labels:qc(
E)});let $={x:C.x-v.origin.x,y:C.y-v.origin.y};return{labels:v.labels,shift:$}}function It({pointer:E}){
let C=u.get(o.findMarkAt(E.DOM));if(C)return ie(C);let{x:H,y:K}=E.canvas,O=l.discs.find($=>Math.hypot(
H-$.x,K-$.y)<$.radius)||l.hulls.find(({corners:$})=>pc([H,K],$,Nd));return O?{kind:"story",ref:O.story}:
null}function M(){h&&(h=null,n.hover(null),ht())}function D(){o.on("beforeDrawing",E=>{_r(E,()=>wt(E))}),
o.on("afterDrawing",E=>{_r(E,()=>kt(E))}),o.on("click",E=>{let C=It(E);setTimeout(()=>n.choose(C))}),
o.on("doubleClick",E=>{let C=It(E);C&&C.kind==="story"&&e.mode==="stories"&&n.toggle(C.ref)}),o.on("\
hoverNode",({node:E,pointer:C})=>{let H=u.get(E);h=H?ie(H):null,n.hover(h,C.DOM),ht()}),o.on("blurNo\
de",M),t.addEventListener("mouseleave",M),o.on("dragStart",()=>{[P,k]=[!0,!0],M()}),o.on("dragEnd",()=>{
P=!1,ot(),n.moved(o.getCamera())}),o.on("zoom",()=>{k=!0,M(),n.moved(o.getCamera())}),o.on("resize",
()=>requestAnimationFrame(()=>k||Y()))}function F([E,C,H]){k=!0,o.updateSize(),o.moveCamera({position:{
x:E,y:C},scale:H}),v=null}function Y(){k=!1,o.updateSize();let{width:E,height:C}=lt();if(!d.length||
!E)return;let H=(L,j)=>j*Math.max(...d.map(J=>j*J[L]+J.size)),[K,O,$,y]=[H("x",-1),H("x",1),H("y",-1),
H("y",1)],b=l.view==="time"?46:12;S=Math.min((E-20-Xc)/(O-K),(C-70-b)/(y-$),vd);let A=(K+O)/2+(Xc-20)/
2/S,_=($+y)/2+b/2/S;o.moveCamera({position:{x:A,y:_},scale:S}),v=null}function Z(E){k=!0;let C=r.matches?
!1:{duration:160};o.moveCamera({scale:o.getCamera()[2]*E,animation:C}),n.moved(o.getCamera())}function pt(E,C=null,H=1){
if([m,p,g]=[E,C,H],ht(),!w)return!1;let K=w.own.size?w.own:w.marks,O=l.marks.filter(({id:_})=>K.has(
_)),$=o.getProjection(),{width:y,height:b}=lt(),A=({x:_,y:L})=>$.x(_)>0&&$.x(_)<y&&$.y(L)>0&&$.y(L)<
b;if(O.length&&!O.some(A)){let _=!r.matches&&{duration:300};o.moveCamera({position:{x:O[0].x,y:O[0].
y},animation:_})}return O.length>0}function it(E,C){let H=m&&l.at[m.kind].get(m.ref),K=H?Tc(l.marks,
H,E,C):l.marks[0];return K?ie(K):null}function rt(){let E=o.getProjection(),C=v?v.origin:E.origin;return{
scene:l,marks:u,to:E,size:lt(),labels:v?v.labels:[],shift:{x:E.origin.x-C.x,y:E.origin.y-C.y},canvas:t.
querySelector("canvas"),colors:At()}}return D(),{show:q,draw:V,fit:Y,setCamera:F,zoom:Z,choose:pt,findNeighbour:it,
forget:()=>c="",snapshot:rt}}var Ed=60,_d="The folder is a sample. What is “not in this corpus” may well have been published: the\
 page never says that an outlet left something out. “First” means first among the articles of this c\
orpus, by the times they state.",Id=[["Story","Articles about one event, connected by links that the\
ir files state and by similar titles and excerpts within some days."],["Copy","The same article at a\
nother outlet: the same address, a declared source (“X on Y”), or the same title and text. It counts\
 as its original."],["First","The outlet of the earliest article of a story, if a quarter of the oth\
er outlets, and at least three where there are three, say the same within a week, half of these with\
in a day. Articles of one minute tie. A date without a time of day, a guide, a market report or a le\
ad of less than five minutes never decides; then the reason is given, and nobody is first."],["Share\
 of voice","An outlet’s independent articles over all independent articles; Wilson 95 % interval (Wi\
lson 1927)."],["Share of a topic","Articles of an outlet about the topic over all of its articles; W\
ilson 95 % interval."],["By chance","How often an outlet would be first if each outlet of a story we\
re equally likely to be (Gallé et al. 2013); p from 9,999 permutations."],["Lag","Hours by which on\
e outlet’s first article on a shared story comes after the other’s; bootstrap 95 % interval of the m\
edian, sign test."],["Followed","Own articles of one outlet that a similar one of another followed a\
fter 6 minutes to 36 hours; both state a time of day. Wilson 95 % interval (Welbers and van Atteveld\
t: RNewsflow)."],["Stories by chance","How many stories two outlets would share, given only how many\
 stories each has and how many outlets each story has (bipartite configuration model: Neal 2014, Sar\
acco et al. 2015)."],["The same stories in their words","Log-odds of words in the headlines of stori\
es that both have (Monroe, Colaresi and Quinn 2008)."],["After correction","Where many outlets or pa\
irs are tested, p-values are corrected for the number of tests (Benjamini and Hochberg 1995)."],["Di\
stinctive words","Log-odds with an informative prior (Monroe, Colaresi and Quinn 2008); an article c\
ounts once for a word."],["Chance of having it","The probability that an outlet of its size has a st\
ory of that size, if only sizes matter (bipartite configuration model, Saracco et al. 2015)."],["Nea\
rest outlets","Stories in common over stories of either (Jaccard)."],["Focus","An outlet’s share of \
a topic over that of the rest."],["Too few","A figure on fewer than five has no interval and no p-va\
lue."]],Cd=["Overview names what stands out; a click on a sentence selects what it is about.","Stori\
es shows each story over its own hours; “Who came when” opens it into a lane per outlet.","The s\
earch takes outlets, topics, months and words in one query; quotation marks make a phrase.","It also\
 takes OR, -word, prefix* and a value after outlet: topic: subject: author: language: medium: since:\
 until: or on:","Everything follows one selection: filters, the time strip, a cell of a matrix, a ba\
r of a comparison. The line above the picture says what is selected.","A click on a mark or a name o\
pens its panel; the browser’s “back” goes back.","The lists and the Table contain all that the\
 picture shows."],Ld=[["/","search"],["?","this help"],["Esc","close the panel"],["Tab","to the next\
 control"],["← → ↑ ↓","in the picture: to the next mark; in tabs: to the next tab; on the en\
ds of the time strip: a step"],["Enter","in the picture: open the chosen story into its articles, or\
 close it"],["+ − 0","in the picture: zoom in, zoom out, show all"],["Home End","on the ends of th\
e time strip: to the first, to the last"]];function po(t){let e=t.map(n=>f("li",{},n));return f("ul",
{class:"plain-list"},e)}function Yc({model:t}){let e=t.counts.problems-t.problems.length,n=t.problems.
map(([r,s,i,c])=>f("li",{},f("span",{class:"who",dir:"auto"},s?`${r}:${s}`:r),f("span",{dir:"auto"},
c),f("span",{class:"words"},i))),o=`${T(e)} more: run “topicgraph check”.`;return[mt("About the \
input",x(t.counts.problems,"problem")),f("p",{class:"aside"},"What was wrong in the files, and what \
was done about it."),st(n,Ed,"text-list"),e>0&&f("p",{class:"aside"},o)]}function Zc({model:t}){let{
about:e,counts:n,notes:o}=t,r=n.from===null?"none dated":tt(n.from,n.to),s=x(e.files,"file"),i=Jn(t),
c=Id.map(([l,u])=>[f("dt",{},l),f("dd",{},u)]),a=o.time.filter(l=>!o.network.includes(l));return[mt(
"About this page","Where its figures come from"),f("p",{},"This page is one file that contains all o\
f its data and loads nothing else."),Wt([["Made by",`topicgraph ${e.version}`],["From",`${s}, ${x(n.
articles,"article")}, ${r}`],["Known by links only",n.stubs?x(n.stubs,"article"):null],["Problems in\
 the input",T(n.problems)],["To make this page again",f("code",{},"topicgraph build FOLDER -o OUTPUT")]]),
R("What is left out",i&&po(i)),R("What is counted",e.notes.length>0&&po(e.notes)),R("What is drawn",
po([`At most ${T(Sr)} marks at a time. What is left out is mentioned under the picture and is in the\
 lists.`,`A topic of ${ut(e.dominant)} of the articles or more has no lines in the picture, as it wo\
uld connect everything.`,"Positions are computed when the page is made, the same for the same articl\
es. Distances in the network mean little; groups do.",...o.network,...a])),R("How it is computed",f(
"dl",{class:"measures"},c)),R("What it cannot say",f("p",{},_d))]}function Jc(){let t=Ld.map(([e,n])=>[
f("dt",{},f("kbd",{},e)),f("dd",{},n)]);return[mt("Help","How to read and use this page"),R("Where t\
o start",po(Cd)),R("Keys",f("dl",{class:"facts keys"},t))]}var Rd="id title outlet carrier published precision medium topics story url held excerpt files".split(
" "),Lr="measure outlet other subject count of share low high by_chance p".split(" "),Dd=new RegExp(
["[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]","[\\ud800-\\udbff](?![\\udc00-\\udfff])",
"(?<![\\ud800-\\udbff])[\\udc00-\\udfff]"].join("|"),"g"),Pd={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;"};function ta(t,e){let n=t.articles,o=r=>r>=0?t.outlets[r].name:"";return{id:n.id[e],title:n.
title[e],outlet:o(n.outlet[e]),carrier:o(n.carrier[e]),published:Fd(n.time[e],n.precision[e],n.zoneless[e]),
precision:n.precision[e],medium:t.media[n.medium[e]],topics:n.topics[e].map(r=>t.topics[r].name),story:n.
story[e]>=0?t.stories[n.story[e]].name:"",url:n.urls[e][0]||"",held:!!n.held[e],excerpt:n.excerpt[e],
files:n.files[e]}}function Fd(t,e,n=!1){if(t===null)return"";let o=new Date(t*1e3).toISOString(),r=n?
"":"Z";return e==="second"?o.slice(0,19)+r:e==="minute"?o.slice(0,16)+r:o.slice(0,10)}function ea(t){
return JSON.stringify(t,null,1)+`
`}function na(t,e,n){let o=ve(t,e,n).flatMap(({topic:c,cells:a})=>a.map((l,u)=>{let d=t.topics[c].name;
return Cr("share of a topic",e[u],{subject:d,...Qc(l)})})),s=qn(t,e,n).flatMap((c,a)=>c.flatMap((l,u)=>{
let d=l&&{other:e[u].name,...Qc(l)};return d?[Cr("followed by",e[a],d)]:[]})),i=Vn(e).flatMap(([c,a])=>Hd(
t,c,a,n));return[...o,...s,...i]}function Cr(t,e,n){return{...Object.fromEntries(Lr.map(r=>[r,""])),
measure:t,outlet:e.name,...n}}function Qc({k:t,n:e,share:n,low:o,high:r}){return{count:t,of:e,...e<5?
{}:{share:n,low:o,high:r}}}function Hd(t,e,n,o){let r=Ln(t,e,n,o),{shared:s,lags:i,own:c}=r,a=zn(t,e,
n),l=[],u=(m,g,p,w)=>{l.push(Cr(m,g,{other:p.name,...w}))};if(u("stories shared",e,n,{count:s.length,
of:r.a.size}),a){let m={count:a.shared,by_chance:a.expected,p:a.q};u("stories shared, whole corpus",
e,n,m)}if(i.length>=5){let m=In(i.map(g=>g.hours));u("hours later, median",n,e,{count:m,of:i.length})}
let d=(m,g,p)=>{for(let{word:w,k:S}of g?.a||[])u(m,e,n,{subject:w,count:S,of:p[0]});for(let{word:w,k:S}of g?.
b||[])u(m,n,e,{subject:w,count:S,of:p[1]})},h=jn(t,c);if(d("word in headlines of the same stories",h,
[c.shared.length,c.shared.length]),t.size<=Fn){let m=Hn(t,e,n,o);d("distinctive word",m,m.n)}return l}
function Rr(t,e=Rd){let n=t.map(o=>e.map(r=>jd(o[r])));return[e,...n].map(o=>o.join(",")).join(`\r
`)+`\r
`}function jd(t){let e=Array.isArray(t)?t.join("; "):String(t),o=typeof t!="number"&&/^[=+\-@\t\r]/.
test(e)?"'"+e:e;return/[",\r\n]/.test(o)?`"${o.replaceAll('"','""')}"`:o}function $t(t){return t.replace(
Dd,"�").replace(/[&<>"]/g,e=>Pd[e])}var go=46,oa=20,he=16,[Bd,Ud]=[7.2,40];function Zt(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n}));
f("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function ra(t,e){let n=[
[]],o=he;for(let r of t){let s=Ud+Bd*`${r.label} ${r.number}`.length;o+s>e-he&&o>he&&(n.push([]),o=he),
n[n.length-1].push({item:r,x:o}),o+=s}return n}function sa(t,e){return go+e+14+oa*t}function ia(t,e){
return go+e+oa*t+16}function G(t,e,n=""){let o=Object.entries(e).filter(([,r])=>r!==void 0).map(([r,
s])=>{let i=typeof s=="number"?String(ca(s)):s;return` ${r}="${$t(i)}"`});return`<${t}${o.join("")}>${n}\
</${t}>`}function ca(t){return Math.round(t*10)/10}function Ge(t,e=""){return`M${t.map(n=>n.map(ca).
join(" ")).join("L")}${e}`}function aa(t,e){let{size:n,colors:o}=t,r=ra(e.items,n.width),[s,i]=[n.width,
ia(r.length,n.height)],c={"font-size":17,"font-weight":700,"font-family":"Georgia, serif"},a=`0 0 ${s}\
 ${n.height}`,l={y:go,width:s,height:n.height,viewBox:a},u=[G("rect",{width:s,height:i,fill:o.paper}),
G("text",{x:he,y:22,...c,fill:o.ink},$t(e.title)),G("text",{x:he,y:39,"font-size":12,fill:o.soft},$t(
e.words)),G("svg",l,Wd(t,e).join(`
`)),...r.flatMap((h,m)=>h.map(({item:g,x:p})=>qd(g,p,sa(m,n.height),o)))],d={xmlns:"http://www.w3.or\
g/2000/svg",width:s,height:i,viewBox:`0 0 ${s} ${i}`,"font-family":"system-ui, sans-serif"};return`<\
?xml version="1.0" encoding="UTF-8"?>
${G("svg",d,`
${u.join(`
`)}
`)}
`}function Wd({scene:t,marks:e,to:n,size:o,labels:r,shift:s,colors:i},c){let a=({x:p,y:w})=>[n.x(p),
n.y(w)],l=t.hulls.map(({corners:p})=>G("path",{d:Ge(p.map(([w,S])=>a({x:w,y:S})),"Z"),fill:i.hull,stroke:i.
hull,"stroke-width":30*n.scale,"stroke-linejoin":"round"})),u=t.discs.map(p=>{let[w,S]=a(p),k=p.radius*
n.scale;return G("circle",{cx:w,cy:S,r:k,fill:i.hull,stroke:i.story})}),d=t.view==="time"?zd(c.scale,
n,o,i):[],h=t.edges.map(({from:p,to:w,kind:S})=>G("path",{d:Ge([p,w].map(k=>a(e.get(k)))),stroke:i.edges[S],
"stroke-width":.8,"stroke-dasharray":se(S)?"4 3":void 0})),m=t.marks.map(p=>{let w=ue(p,t.view,i,c.hasHues),
k=t.view==="time"&&p.hue!==void 0?c.initials[Number(p.hue)]:"";return la(p.shape,a(p),p.size*n.scale,
w,k,i)}),g=r.map(p=>Gd(p,s,i));return[...l,...u,...d,...h,...m,...g]}function zd(t,e,n,o){return Ie(
t,e.scale,64).flatMap(({x:r,strong:s,label:i})=>{let c=e.x(r),a=Ge([[c,0],[c,n.height-22]]),l={x:c,y:n.
height-7,"font-size":12,"text-anchor":"middle"};return[G("path",{d:a,stroke:s?o.line:o.grid}),G("tex\
t",{...l,fill:o.soft},$t(i))]})}function la(t,[e,n],o,{background:r,border:s},i,c){let a={fill:r,stroke:s};
if(t==="square")return G("rect",{x:e-o,y:n-o,width:2*o,height:2*o,...a});if(t==="diamond"){let d=[[e,
n-o],[e+o,n],[e,n+o],[e-o,n]];return G("path",{d:Ge(d,"Z"),...a})}let l=G("circle",{cx:e,cy:n,r:o,...a});
if(!i||o<9)return l;let u={"font-size":11,"font-weight":700,"text-anchor":"middle"};return l+G("text",
{x:e,y:n+4,...u,fill:c.paper},$t(i))}function Gd({item:t,x:e,y:n,leader:o},r,s){let i=g=>[g[0]+r.x,g[1]+
r.y],c=o?[o.slice(0,2),o.slice(2)].map(i):[],a={d:Ge(c),stroke:s.soft,"stroke-width":.8},l=/^(italic )?(\d{3} )?(\d+)px (.*)$/.
exec(t.font)||[],[u,d]=i([e,n]),h={"font-size":l[3],"font-family":l[4],"font-weight":l[2]?.trim(),"f\
ont-style":l[1]?.trim(),fill:t.color,stroke:s.paper,"stroke-width":3,"paint-order":"stroke"},m=t.lines.
map((g,p)=>G("text",{x:u,y:d+15*(p+.8),...h},$t(g)));return(o?G("path",a):"")+m.join("")}function qd(t,e,n,o){
let r=G("tspan",{fill:o.soft},String(t.number)),s={x:e+22,y:n+4,"font-size":12,fill:o.ink},i=G("text",
s,`${$t(t.label)} ${r}`);if(t.line){let u=o.edges[t.line],d=se(t.line)?"4 3":void 0,h={stroke:u,"str\
oke-width":3,"stroke-dasharray":d};return G("path",{d:Ge([[e,n],[e+16,n]]),...h})+i}let{background:c,
border:a}=t.color,l={background:c,border:wr(t.kind)?a:c};return la(ao(t.kind),[e+8,n],ua(t),l,"",o)+
i}function ua({kind:t}){return t==="stub"?4:6}function fa({canvas:t,size:e,colors:n},{title:o,words:r,
items:s}){let i=t.width/e.width,c=ra(s,e.width),a=Math.round(ia(c.length,e.height)*i),l=f("canvas",{
width:t.width,height:a}),u=l.getContext("2d");u.fillStyle=n.paper,u.fillRect(0,0,l.width,l.height),u.
drawImage(t,0,go*i),u.scale(i,i);let d=(h,m,g,p,w)=>{u.font=p,u.fillStyle=w,u.fillText(h,m,g)};return d(
o,he,22,`700 17px ${Se}`,n.ink),d(r,he,39,`12px ${Yt}`,n.soft),c.forEach((h,m)=>{let g=sa(m,e.height);
for(let{item:p,x:w}of h)Kd(u,p,w,g,n),d(`${p.label}  ${p.number}`,w+22,g+4,`12px ${Yt}`,n.ink)}),new Promise(
h=>l.toBlob(h,"image/png"))}function Kd(t,e,n,o,r){let s={scale:1,x:i=>i,y:i=>i};if(e.line)t.strokeStyle=
r.edges[e.line],t.lineWidth=3,mo(t,{x:n,y:o},{x:n+16,y:o},s,se(e.line));else{let i={x:n+8,y:o,size:ua(
e),shape:ao(e.kind)};ho(t,i,s,e.color,null)}}var Dr=20,Xd=50,Vd=30,Yd=".unseen, .tool, .more, .lanes-button, .switch, input, datalist, .bin-title\
, [hidden]",ha=16e3;function da(t,{title:e,words:n,source:o}){let r=t.getBoundingClientRect(),s=parseFloat(
getComputedStyle(t).paddingLeft),i={parts:[],left:r.left+s-Dr,top:r.top-t.scrollTop-Xd,right:0,bottom:0};
for(let p of t.children)pa(i,p);let c=At(),a=Math.ceil(i.right+Dr),l=Math.ceil(i.bottom+Vd),u=(p,w,S,k)=>G(
"text",{x:Dr,y:w,...S,fill:k},$t(p)),d={"font-size":17,"font-weight":"700","font-family":Se},h=[G("r\
ect",{width:a,height:l,fill:c.paper}),u(e,24,d,c.ink),u(n,42,{"font-size":12},c.soft),...i.parts,u(o,
l-10,{"font-size":11},c.soft)],m={xmlns:"http://www.w3.org/2000/svg",width:a,height:l,viewBox:`0 0 ${a}\
 ${l}`,"font-family":"system-ui, sans-serif"};return{text:`<?xml version="1.0" encoding="UTF-8"?>
${G("svg",m,h.join(`
`))}
`,width:a,height:l}}async function ma({text:t,width:e,height:n}){let o=2*n>ha?1:2,r=new Image;r.src=
`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`,await r.decode();let s=document.createElement(
"canvas");return s.width=e*o,s.height=Math.min(n*o,ha),s.getContext("2d").drawImage(r,0,0,e*o,n*o),new Promise(
c=>s.toBlob(a=>c(a)))}function pa(t,e){if(e.matches(Yd))return;let n=getComputedStyle(e);if(n.display===
"none"||n.visibility==="hidden")return;let o=e.getBoundingClientRect();if(e instanceof SVGElement&&!e.
matches("svg")){Zd(t,o,n);return}o.width&&o.height&&Jd(t,o,n);for(let r of e.childNodes)r instanceof
Element?pa(t,r):r instanceof Text&&tm(t,r,n)}function Pr(t,{left:e,top:n,width:o,height:r},s=0){let i={
x:e-t.left+s,y:n-t.top+s},c={width:Math.max(0,o-2*s),height:Math.max(0,r-2*s)};return t.right=Math.max(
t.right,i.x+c.width),t.bottom=Math.max(t.bottom,i.y+c.height),{...i,...c}}function Zd(t,e,n){let o=bn(
n.fill)||bn(n.stroke);if(!o||!e.width)return;let r=Pr(t,e);t.parts.push(G("rect",{...r,height:Math.max(
1,r.height),fill:o}))}function Jd(t,e,n){let o=["Top","Right","Bottom","Left"].map(p=>({width:n[`bor\
der${p}Style`]==="none"?0:parseFloat(n[`border${p}Width`]),color:bn(n[`border${p}Color`]),dashed:n[`\
border${p}Style`]!=="solid"})),r=bn(n.backgroundColor),s=o.filter(({width:p,color:w})=>p&&w);if(!r&&
!s.length)return;let i=s.length===4,[{width:c,color:a,dashed:l}]=o,u=Pr(t,e,i?c/2:0),g={rx:Math.min(
n.borderTopLeftRadius.endsWith("%")?1/0:parseFloat(n.borderTopLeftRadius)||0,Math.min(u.width,u.height)/
2),fill:r||"none",...i&&{stroke:a,"stroke-width":c},...i&&l&&{"stroke-dasharray":"2 2"}};(r||i)&&t.parts.
push(G("rect",{...u,...g})),i||Qd(t,u,o)}function Qd(t,{x:e,y:n,width:o,height:r},s){[{x:e,y:n,width:o,
height:s[0].width},{x:e+o-s[1].width,y:n,width:s[1].width,height:r},{x:e,y:n+r-s[2].width,width:o,height:s[2].
width},{x:e,y:n,width:s[3].width,height:r}].forEach((c,a)=>{let{width:l,color:u}=s[a];l&&u&&t.parts.
push(G("rect",{...c,fill:u}))})}function tm(t,e,n){let o=bn(n.color);if(!e.data.trim()||!o)return;let r=n.
writingMode.startsWith("vertical"),s={"font-size":parseFloat(n.fontSize),"font-family":n.fontFamily,
"font-weight":n.fontWeight,"font-style":n.fontStyle,fill:o};for(let{text:i,rect:c}of em(e,r)){let{x:a,
y:l,width:u,height:d}=Pr(t,c),h=s["font-size"],m=r?{transform:`translate(${a+(u+h*.7)/2} ${l+d}) rot\
ate(-90)`}:{x:a,y:l+(d+h*.7)/2};t.parts.push(G("text",{...m,...s},$t(i)))}}function em(t,e){let n=[],
o=document.createRange(),r=({top:s,left:i})=>e?i:s;for(let{0:s,index:i}of t.data.matchAll(/[^\s-]+-*|-+/g)){
o.setStart(t,i),o.setEnd(t,i+s.length);let c=o.getBoundingClientRect();if(!c.width)continue;let a=/\s/.
test(t.data[i-1])?" ":"",l=n[n.length-1];if(l&&Math.abs(r(l.rect)-r(c))<2){let[u,d]=[Math.min(l.rect.
left,c.left),Math.min(l.rect.top,c.top)],[h,m]=[Math.max(l.rect.right,c.right),Math.max(l.rect.bottom,
c.bottom)];l.text+=a+s,l.rect=new DOMRect(u,d,h-u,m-d)}else n.push({text:s,rect:c})}return n}function bn(t){
let e=(t.match(/-?[\d.]+(e-?\d+)?/g)||[]).map(Number),n=t.startsWith("color(srgb");if(!n&&!t.startsWith(
"rgb"))return null;let[o,r,s,i=1]=e;if(!i)return null;let c=[o,r,s].map(a=>Math.round(n?a*255:a));return i<
1?`rgba(${c.join(",")},${i})`:`rgb(${c.join(",")})`}var nm=100,om=60,rm=.9,sm=["Published","Outlet","Title","Topics","Story"],ga={Published:t=>(e,n)=>{let o=de.
down?-1/0:1/0;return(t.articles.time[e]??o)-(t.articles.time[n]??o)},Outlet:t=>Fr(e=>ct(t,e)),Title:t=>Fr(
e=>t.articles.title[e]),Story:t=>Fr(e=>wa(t,e))},de={column:"Published",down:!0};function Fr(t){return(e,n)=>{
let[o,r]=[et(t(e)),et(t(n))];return o<r?-1:o>r?1:0}}function wa(t,e){let n=t.articles.story[e];return n<
0?"":t.stories[n].name}function Hr(t,{mask:e,stubs:n}){return Array.from({length:t.size},(r,s)=>s).filter(
r=>e[r]&&(t.articles.held[r]||n))}function jr(t,e){let{model:n}=e,o=e.selection(),r=ga[de.column](n),
s=Hr(n,o);s.sort((p,w)=>(de.down?r(w,p):r(p,w))||p-w);let i=sm.filter(p=>p!=="Topics"||!im(n,s)),c=f(
"tbody"),a=Re(c,s,nm,p=>[am(e,p,i)]),l=i.map(p=>cm(p,t,e)),u=Ft("Articles","articles-table",l,c),d=f(
"p",{class:"empty"},"No article passes all filters."),h=f("span",{class:"number"},T(s.length)),m=o.filtered?
"The selection":"All articles",g=f("div",{class:"sheet-head"},f("h2",{},m," ",h),I({class:"tool"},()=>e.
change({at:"save"}),"Download …"));t.replaceChildren(g,St(n)||"",s.length?u:d,a)}function im(t,e){
let n=nt(e.map(o=>t.articles.topics[o].join()));return n.length>0&&n[0][1]>rm*e.length}function cm(t,e,n){
if(!ga[t])return _t(t);let o=de.column===t,r=()=>{de={column:t,down:o?!de.down:t==="Published"},jr(e,
n),jt(e,"focus",t)?.focus()},s=de.down?"descending":"ascending",i=de.down?" ↓":" ↑",c=I({"data-f\
ocus":t},r,t,o?i:"");return f("th",{scope:"col","aria-sort":o?s:null},c)}function am(t,e,n){let{model:o}=t,
{outlet:r,story:s,topics:i,held:c}=o.articles,a=i[e].map(m=>o.topics[m].name).join(", "),l=vt(wa(o,e),
om),u=r[e]>=0&&o.outlets[r[e]].platform,d=r[e]>=0?[u&&"unknown, on ",W(t,{kind:"outlet",ref:r[e]})]:
"unknown",h=s[e]>=0?W(t,{kind:"story",ref:s[e]},l):"";return f("tr",{class:c[e]?null:"not-held"},f("\
td",{class:"moment"},bt(o,e)),f("td",{},d),f("td",{class:"title"},W(t,{kind:"article",ref:e}),!c[e]&&
f("small",{}," not in this corpus")),n.includes("Topics")&&f("td",{},a),f("td",{class:"title"},h))}function ba(t){let{model:e}=t,{view:n}=t.state(),o=Hr(e,t.selection()),r=()=>o.map(S=>ta(e,S)),s=()=>Zt(
"articles.csv",Rr(r()),"text/csv"),i=()=>Zt("articles.json",ea(r()),"application/json"),c=()=>{let S=na(
e,pr(t),t.selection().mask);Zt("comparison.csv",Rr(S,Lr),"text/csv")},a=async()=>{let S=await fa(t.view.
snapshot(),ya(t));Zt("picture.png",S,"image/png")},l=()=>{let S=aa(t.view.snapshot(),ya(t));Zt("pict\
ure.svg",S,"image/svg+xml")},u=(S,k)=>I({class:"action"},async()=>{await k(),t.announce(`${S} saved`)},
S),d=(...S)=>f("div",{class:"buttons"},S),h=t.view&&(n==="network"||n==="time"),m=()=>da(N("sheet"),
lm(t)),g=async()=>{Zt("picture.png",await ma(m()),"image/png")},p=()=>Zt("picture.svg",m().text,"ima\
ge/svg+xml"),w=t.selection().filtered?"selection":"articles";return[mt("Download","Take it with you"),
R(`The ${w}: ${x(o.length,"article")}`,d(u("CSV table",s),u("JSON",i))),n==="compare"&&R("The compar\
ison",d(u("Figures as CSV",c))),R(h?"The picture, with its legend":"This view as a picture",d(u("PNG\
 image",h?a:g),u("SVG drawing",h?l:p))),f("p",{class:"aside"},"“Copy link” keeps the filters, the vi\
ew and the camera in the link, which works for this file wherever it is opened.")]}function lm(t){let{
title:e,counts:n,about:o}=t.model,r=x(n.outlets,"outlet"),i=`In this corpus: ${`${x(n.articles,"arti\
cle")} of ${r}`}. What is not here may still have been published.`;return{title:e,words:Sa(t),source:`${i}\
 topicgraph ${o.version}`}}function Sa(t){let{from:e,to:n}=t.model.counts,o=wn(t.model,t.state()).map(
({sign:s,name:i})=>s==="not"?`without ${i}`:i),r=[tt(e,n)];return o.length&&r.push(`selected: ${o.join(
" · ")}`),r.join(" — ")}function ya(t){let{model:e}=t,n=t.state(),o=$r(e,t.view.snapshot().scene,
t.selection());return{title:e.title,words:Sa(t),items:o.filter(({key:r})=>!n.hide.includes(r)),scale:e.
scale,hasHues:e.hues.length>0,initials:e.initials}}var um=[[/^same URL$/,"the list gives its address"],[/^same title and outlet$/,"the list gives its t\
itle and outlet"],[/^same title and second on (.*)$/,"the list gives its title and its time on $1"],
[/^own domain (.*)$/,"found at its own web site, $1"]],Ta=["it says the same as at least a quarter o\
f the others","a link between files, or a copy, ties it to another","it has little in common with th\
e others, or came at another time: it may be on another event"],fm=["say the same as at least a quar\
ter of the others","are tied to another by a link between files or as a copy","have little in common\
 with the others, or came at another time: they may be on another event"],ka={copy_of:3,update_of:2,
related:1,similar:0},hm=3,dm=/; ((?:on the same day; )?which was earlier is not known|both credit .+)$/;
function Br({kind:t,reason:e}){return t==="copy_of"&&e.match(dm)?.[1]||""}function qe(t,e){return Br(
e)?"has the same text as":t.verbs[e.kind][e.forward?0:1]}function wo(t){for(let[e,n]of um)if(e.test(
t))return t.replace(e,n);return t}function yo(t,e){return t.articles.story[e]>=0&&Ta[t.articles.bond[e]]||
""}function xa(t,e){let{story:n}=t.articles,o=t.linksOf[e].filter(({other:s})=>n[e]>=0&&n[s]===n[e]).
sort((s,i)=>ka[i.kind]-ka[s.kind]||i.weight-s.weight),r=new Set;return o.filter(({other:s})=>!r.has(
s)&&r.add(s)).slice(0,hm)}function $a(t,e){let{bond:n}=t.articles,o=s=>e.filter(i=>n[i]===s);return{
words:fm.flatMap((s,i)=>{let c=o(i).length;return c?[c===1?`1 article: ${Ta[i]}`:`${x(c,"article")} ${s}`]:
[]}),loose:o(2)}}var mm=1e-12,pm=["about","carried_by","credited_to"];function Oa(t){let e=t.size,n=e+t.outlets.length,
o=n+t.subjects.length,r=t.articles,s=Array.from({length:o+t.topics.length},()=>[]),i=(l,u,d,h="",m=1)=>{
s[l].push({to:u,kind:d,reason:h,weight:m,forward:!0}),s[u].push({to:l,kind:d,reason:h,weight:m,forward:!1})};
for(let l=0;l<t.size;l+=1){let[u,d]=[r.outlet[l],r.carrier[l]];u>=0&&i(l,e+u,"published_by"),d>=0&&d!==
u&&i(l,e+d,"carried_by");for(let{outlet:h,reason:m}of r.credits[l])i(l,e+h,"credited_to",m);for(let h of r.
topics[l])i(l,o+h,"about");for(let h of r.subjects[l])i(l,n+h,"mentions");for(let{forward:h,other:m,
kind:g,reason:p,weight:w}of t.linksOf[l])h&&i(l,m,g,p,w)}let c={article:0,outlet:e,subject:n,topic:o};
return{neighbours:s,nodeOf:({kind:l,ref:u})=>u+c[l],thingOf:l=>l<e?{kind:"article",ref:l}:l<n?{kind:"\
outlet",ref:l-e}:l<o?{kind:"subject",ref:l-n}:{kind:"topic",ref:l-o}}}function gm(t,e,n){let o=t.neighbours[n.
forward?n.to:e].length;return n.kind==="published_by"?1+Math.log2(1+o)/4:pm.includes(n.kind)?2+Math.
log2(1+o)/2:n.kind==="mentions"?2.5+Math.log2(1+o)/2:n.kind==="similar"?2-n.weight:1}function Ma(t,e,n,o=[]){
let[r,s]=[t.nodeOf(e),t.nodeOf(n)],i=new Float64Array(t.neighbours.length).fill(1/0),c=new Map,a=wm();
i[r]=0,a.push(r,0);for(let u=a.pop();u!==void 0&&u!==s;u=a.pop())for(let d of t.neighbours[u]){if(o.
includes(d.kind))continue;let h=i[u]+gm(t,u,d);h>=i[d.to]-mm||(i[d.to]=h,c.set(d.to,{node:u,edge:d}),
a.push(d.to,h))}if(i[s]===1/0)return null;let l=[];for(let u=c.get(s),d=s;u&&(l.unshift({thing:t.thingOf(
d),edge:u.edge}),u.node!==r);d=u.node,u=c.get(d));return[{thing:e,edge:null},...l]}function wm(){let t=[],
e=(o,r)=>[t[o],t[r]]=[t[r],t[o]],n=o=>o-1>>1;return{push(o,r){t.push({node:o,cost:r});for(let s=t.length-
1;s&&t[s].cost<t[n(s)].cost;s=n(s))e(s,n(s))},pop(){if(!t.length)return;e(0,t.length-1);let{node:o}=t.
pop();for(let r=0;;){let s=r;for(let i of[2*r+1,2*r+2])i<t.length&&t[i].cost<t[s].cost&&(s=i);if(s===
r)return o;e(r,s),r=s}}}}function va(t,e){let n=({thing:r})=>r.kind==="article"?qt(Q(t,r)):Ct(Q(t,r));
if(e.length<2)return`${n(e[0])} is the same thing.`;let o=e.slice(1).map(r=>`${qe(t,r.edge)} ${n(r)}`);
return`${n(e[0])} ${o.join(", which ")}.`}var ym=.2,[bm,Sm]=[8,4],km=["outlet","topic","subject","article"];function Aa({model:t,state:e}){let n=e().
path.flatMap(s=>t.byId.get(s)||[]),[o,r]=n.filter(({kind:s})=>s!=="story");if(!(!o||!r||!t.complete))
return t.pathGraph||=Oa(t),Ma(t.pathGraph,o,r,e().without)}function Na(t,e){let n=t.state().path,o=[
"From","To"].map((i,c)=>xm(t,i,c,n[c])),r=n.filter(Boolean).length===2;return[mt("Path finder","From\
 one thing to another"),f("p",{class:"aside"},"The most informative path: stated links before shared\
 topics, rare topics before common ones."),...o,Tm(t),r&&(e?Nm(t,e):f("p",{class:"empty",role:"statu\
s"},"No path connects the two by these links."))]}function Tm(t){let{model:e}=t,{without:n}=t.state(),
o=e.complete?e.linksOf.flat().map(({kind:a})=>a):[],{credits:r,subjects:s}=e.articles,c=["published_\
by","carried_by",...r.some(a=>a.length)?["credited_to"]:[],"about",...s.some(a=>a.length)?["mentions"]:
[],...new Set(o)].map(a=>{let l=n.filter(h=>h!==a),u=({target:h})=>{t.change({without:h.checked?l:[...l,
a]})},d={type:"checkbox",checked:!n.includes(a),on:{change:u}};return f("label",{class:"check"},f("i\
nput",d),co[a])});return f("fieldset",{class:"kinds"},f("legend",{},"By these links"),c)}function xm(t,e,n,o){
let{model:r}=t,s=o?r.byId.get(o):null,i=f("ul",{class:"choices"}),c=`path-${n}`,a=({target:d})=>{let h=$m(
r,d.value.trim()),m=h.slice(0,bm).map(g=>{let p=f("span",{class:"words"},pn[g.kind].toLowerCase()),w=f(
"span",{},Q(r,g));return f("li",{},I({class:"choice",dir:"auto"},()=>Om(t,n,g),w,p))});i.replaceChildren(
...m),t.announce(`${h.length} found`)},l=({key:d})=>{d==="Enter"&&i.querySelector("button")?.click(),
d==="ArrowDown"&&i.querySelector("button")?.focus()},u={id:c,type:"text",dir:"auto",autocomplete:"of\
f",spellcheck:"false",placeholder:"an outlet, a topic, a name or an article",value:s?Q(r,s):"",on:{input:a,
keydown:l}};return f("div",{class:"end"},f("label",{for:c},e),f("input",u),i)}function $m(t,e){if(!e)
return[];let n=Ne(t);return km.flatMap(o=>bs(n[o],e,Sm).rows.map(r=>({kind:o,ref:r})))}function Om(t,e,n){
let o=[...t.state().path];for(;o.length<2;)o.push("");o[e]=Ee(t.model,n),t.change({path:o.filter((i,c)=>i||
c<e)});let r=N(`path-${1-e}`),s=N("panel").querySelector(".route, .empty, h2");(r.value?s:r).focus()}
function Mm(t,e){return e.slice(1,-1).map(({thing:o})=>o).find(({kind:o,ref:r})=>o==="topic"&&Ea(t,r)>
ym)}function Ea(t,e){let{held:n}=t.articles,o=n.reduce((r,s)=>r+s,0);return t.byTopic[e].filter(r=>n[r]).
length/Math.max(1,o)}function vm(t,e){let n=ut(Ea(t,e.ref));return`No meaningful connection, only ${qt(
Q(t,e))}, a topic of ${n} of the articles.`}function Am(t,e,n){let{model:o}=t;if(e.kind!=="article"||
n.kind!=="article")return null;let r=o.articles.story[e.ref];if(r<0||r!==o.articles.story[n.ref])return null;
let s=[e,n].flatMap(({ref:c})=>{let a=yo(o,c);return a?[f("li",{dir:"auto"},`${qt(o.articles.title[c])}\
: ${a}.`)]:[]}),i=W(t,{kind:"story",ref:r});return[f("p",{},"Both are in the story ",i,"."),f("ul",{
class:"text-list"},s)]}function Nm(t,e){let{model:n}=t,o=e.map(({thing:s,edge:i})=>{let c=i&&qe(n,i);
return f("li",{class:`stop stop-${s.kind}`},c&&f("span",{class:"verb"},`${c} `),W(t,s),i&&i.reason&&
f("span",{class:"words",dir:"auto"},wo(i.reason)))}),r=Mm(n,e);return f("section",{class:"route",tabindex:"\
-1",role:"status"},r&&f("p",{class:"nothing-shared"},vm(n,r)),Am(t,e[0].thing,e[e.length-1].thing),f(
"h3",{},x(e.length-1,"step")),f("p",{class:"excerpt",dir:"auto"},va(n,e)),f("ol",{class:"stops"},o))}var Em={path:Na,save:ba,problems:Yc,about:Zc,help:Jc};function _a(t,e,n){return f("article",{class:`\
panel panel-${e}`},Em[e](t,n))}var _m=12;function Ca(t,e,n){let{model:o}=t,r=()=>t.change({at:"path",path:[o.articles.id[e]]}),s=o.
articles,[i,c,a]=[s.outlet[e],s.carrier[e],s.held[e]],l=o.media[s.medium[e]]==="video"?"Video":"Arti\
cle",u=a?l:"Article not in this corpus",{urls:d,files:h}=s,m=s.topics[e].map(v=>n({kind:"topic",ref:v})),
g=s.subjects[e].map(v=>n({kind:"subject",ref:v})),p=s.credits[e].map(v=>n({kind:"outlet",ref:v.outlet})),
w=c>=0&&c!==i,S=(v,q)=>f("ul",{class:"urls"},v.map(q)),k=S(d[e],v=>f("li",{},ls(v))),P=S(h[e],v=>f("\
li",{dir:"auto"},v));return[mt(u,Q(o,{kind:"article",ref:e})),!a&&f("p",{class:"aside"},"Only known \
because another article links to it: it has no file."),f("div",{class:"buttons"},I({class:"action"},
r,"How is it connected to …")),s.excerpt[e]&&f("p",{class:"excerpt",dir:"auto"},s.excerpt[e]),Wt([
["Outlet",i>=0?n({kind:"outlet",ref:i}):"unknown"],["Carried by",w?n({kind:"outlet",ref:c}):null],["\
Credited to",xt(p)],["Published",bt(o,e)],["Story",s.story[e]>=0?n({kind:"story",ref:s.story[e]}):null],
["Topics",xt(m)],["Mentions",xt(g)],["Other titles",s.titles[e].join(" · ")]]),R("Why it is in this\
 story",Im(o,e,n)),R("Connected because",Lm(o,e,n)),R(d[e].length>1?"Addresses":"Address",d[e].length>
0&&k),R(h[e].length>1?"Files":"File",h[e].length>0&&P),Cm(o,e)]}function Im(t,e,n){let o=yo(t,e);if(!o)
return null;let r=xa(t,e).map(c=>La(t,e,c,n)),s=`${o[0].toUpperCase()}${o.slice(1)}.`,i=r.length?" H\
eld most firmly by:":" No single article holds it.";return[f("p",{},s+i),r.length>0&&f("ul",{class:"\
text-list"},r)]}function Cm(t,e){let n=Wt([["Quality",Ia(t.articles.quality[e])],["Heat",Ia(t.articles.
heat[e])]]);if(!n)return null;let o="As its file states them: topicgraph neither computes nor uses t\
hem.",r=f("summary",{},"More from its file");return f("details",{class:"how"},r,n,f("p",{class:"asid\
e"},o))}function Ia(t){return t===null?null:String(t)}function Lm(t,e,n){let o=t.linksOf[e].map(r=>La(
t,e,r,n));return st(o,_m,"text-list")}function La(t,e,n,o){let r=qe(t,n);return f("li",{},f("span",{
class:"verb"},`${r} `),o({kind:"article",ref:n.other}),f("span",{class:"words",dir:"auto"},Rm(t,e,n).
join(" · ")))}function Rm(t,e,{other:n,reason:o}){let{time:r,held:s}=t.articles,i=U(t,e)&&U(t,n),c=[
ct(t,n),i?Bt(Number(r[n])-Number(r[e])):"",wo(o),s[n]?"":"not in this corpus"];return[...new Set(c.filter(
Boolean))]}var Sn=5,Dm=60,Pm=1.15;function Ra(t,e,n){let{model:o}=t,r=o.outlets[e],s=o.byOutlet[e],{story:i,held:c,
outlet:a}=o.articles,l=s.filter(p=>c[p]),u=o.byCarrier[e].filter(p=>a[p]!==e),d=nt(s.map(p=>i[p]).filter(
p=>p>=0)),h=l.length>=5&&!r.platform,m=()=>t.change({view:"compare",side:Hm(t,r.id)}),g=r.platform||
!l.length?[]:[["Compare",m]];return[mt(r.platform?"Platform":"Outlet",r.name||r.id),f("p",{class:"fi\
gures"},Fm(o,l,s.length)),le(t,"outlet",r.id,...g),jm(o,e,n),R("Over time",Ce(o,s)),R("First and alo\
ne",Bm(r)),R("Big stories missing here",h&&Km(o,e,n)),R("Earlier and later than others",Um(o,e,n)),R(
"Focus",Wm(o,e,n)),R("Distinctive words",Gm(t,e)),R("Nearest outlets, by stories shared",qm(o,e,n)),
R("Stories",oe("story",d,n)),R("Stories only it has here",Vm(o,e,n)),R("Articles",ye(o,s,n)),R("Arti\
cles it carried",ye(o,u,n))]}function Fm(t,e,n){let o=e.filter(i=>t.articles.flags[i]&Pt).length,r=e.
length-o,s=[x(e.length,"article")];return r&&s.push(`${T(o)} its own, ${x(r,"copy or update","copies\
 or updates")}`),n>e.length&&s.push(`${T(n-e.length)} linked, not in this corpus`),s.join(" · ")}function Hm(t,e){
let{side:n}=t.state();return n.includes(e)?n:[...n.slice(0,Ue-1),e]}function jm(t,e,n){let{domain:o,
names:r,name:s,edition_of:i,platform:c}=t.outlets[e],{pieces:a,republished:l}=t.outlets[e],u=i?t.byId.
get(i):null,d=t.groups.filter(({outlets:p})=>p.includes(e)),h=x(a,"article"),g=`${T(l)} of the ${h} \
found there: copies, or carried for other outlets`;return Wt([["Web site",o],["Edition of",u?n(u):null],
["Also seen as",r.filter(p=>p!==s).join(" · ")],["Group",d.map(p=>p.name).join(", ")],["Written by \
others",l&&!c?g:null]])}function Bm({platform:t,first:e,shared:n,alone:o}){if(t||!(n+o))return null;
let r=n?`It was first on ${Lt(e)} of the ${x(n,"shared story","shared stories")} whose first report \
is known and on which it states a time.`:"It shares no story with other outlets whose first report i\
s known and on which it states a time.",s=o?` ${T(o)} of its stories and single articles ${o===1?"is":
"are"} found at no other outlet here.`:"",i=n>0&&n<5;return[f("p",{},r,s),f("p",{class:"aside"},i?"T\
oo few to say much.":"Copies count as their original; in a tie of two either counts a half.")]}function Um(t,e,n){
let o=Go(t,e).map(({other:r,n:s,hours:i,low:c,high:a,q:l})=>{let u=[c,a].map(m=>Bt(m*3600)),d=u[0]===
u[1]?`${u[0]} at both ends`:u.join(" to "),h=`median of ${s} shared stories, 95 % interval ${d}; ${me(
l)} ${Te}`;return f("li",{},n({kind:"outlet",ref:r}),` came ${Bt(i*3600)}`,f("span",{class:"words"},
h))});return o.length>0&&st(o,Sn,"text-list")}function Wm(t,e,n){let o=js(t,e);if(!o.length)return null;
let r=o[0].n<5,s=o.map(i=>{let a=`${`${ut(i.share)} ${Rt(i)}`}; ${zm(i)}`;return f("li",{},n({kind:"\
topic",ref:i.topic}),` ${i.k} of ${x(i.n,"article")}`,!r&&f("span",{class:"words"},a))});return[st(s,
Sn+1,"text-list"),f("p",{class:"aside"},r?"Too few articles to say more.":"Own articles, one of each\
 story.")]}function zm({share:t,restShare:e}){if(!e)return"none of the rest";let n=Math.max(t/e,e/t);
if(n<Pm)return"about the same share as the rest";let o=n<9.95?n.toFixed(1).replace(/\.0$/,""):Math.round(
n);return t>e?`${o} times the share of the rest`:`the rest has ${o} times its share`}function Gm(t,e){
let n=t.model.words[e];if(!n)return null;let o=[t.model.outlets[e].id];if(!n.some(([,,,,,c])=>c!==null&&
c<=.05))return f("p",{class:"aside"},"No word is significantly more frequent in its titles and excer\
pts than in the rest of this corpus, after correction for multiple tests.");let s=n.map(([c,a,l,u,d,
h])=>{let g=`${`${a} of ${l} articles, elsewhere ${u} of ${d}`}; ${me(h)} after correction`;return f(
"li",{},Kn(w=>t.apply({only:{outlet:o,words:w}}),c,g,h))});return[f("ul",{class:"word-list"},s),f("p",
{class:"aside"},"In titles and excerpts, against the rest of this corpus; in bold those that are sta\
tistically significant after correction for multiple tests.")]}function qm(t,e,n){let o=Hs(t,e).map(
({ref:r,shared:s,either:i,isFew:c})=>{let l=`${s} of ${i} stories in common${c?", too few to say muc\
h":""}`;return f("li",{},n({kind:"outlet",ref:r}),f("span",{class:"words"},l))});return o.length>0&&
st(o,Sn,"text-list")}function Km(t,e,n){let o=new Map((t.blindspots[e]||[]).map(([c,,a])=>[c,a])),r=Ni(
t,e).slice(0,Dm).map(({story:c,reach:a})=>{let l=o.get(c),u=[x(a,"other outlet"),l===void 0?"":`expe\
cted of it in ${Xm(l)}`,hn(t,c)(e)];return f("li",{},n({kind:"story",ref:c}),f("span",{class:"words"},
u.filter(Boolean).join("; ")))}),i=`Stories that this outlet has no article on in this corpus, or no\
 closely connected one; it may still have covered them. ${o.size?"Expected from how many stories it \
has and how many outlets each has.":""}`;return r.length?[st(r,Sn+1,"text-list"),f("p",{class:"aside"},
i)]:null}function Xm(t){return`${T(Math.round(t*100))} of 100 such cases`}function Vm(t,e,n){let o=i=>Rn(
t,i<0?[-1-i]:t.stories[i].articles).size===1,r=[...Fo(t)[e]].filter(([i,c])=>t.articles.held[c]&&o(i)).
map(([i,c])=>f("li",{},n(i<0?{kind:"article",ref:c}:{kind:"story",ref:i})));return r.length?[st(r,Sn,
"text-list"),t.languages.filter(Boolean).length>1&&f("p",{class:"aside"},"Articles in other language\
s are not compared with these.")]:null}var[Ur,bo]=[640,22],[Wr,Pa,Ym]=[190,612,14],Da=14,[Zm,Jm,Qm]=[64,96,26],zt={paper:"#fdfcf9",ink:"#1f\
1f1d",soft:"#6a6963",line:"#ebe8df",dot:"#0072b2"};function Fa(t,e){let{articles:n,name:o}=t.stories[e],
r=tp(t,n),s=r.slice(0,Da),i=r.length-s.length,c=ke(o,Zm),a=[ep(t,n),...ke(np(t,e),Jm)],l=22+20*c.length+
17*a.length,u=l+bo*(s.length+(i?1:0))+30,h=gt(t,n).filter(k=>U(t,k)).map(k=>Number(t.articles.time[k])),
[m,g]=[Math.min(...h),Math.max(...h)],p=k=>Wr+(Pa-Wr)*(Number(t.articles.time[k])-m)/Math.max(1,g-m),
w=[G("title",{},$t(o)),G("rect",{width:Ur,height:u,fill:zt.paper,stroke:zt.line}),...c.map((k,P)=>kn(
k,24+20*P,16,zt.ink,700)),...a.map((k,P)=>kn(k,24+20*c.length+17*P,12,zt.ink)),...s.flatMap((k,P)=>rp(
t,e,k,l+bo*P,p)),i?kn(`and ${x(i,"more outlet")}`,l+bo*Da+14,11,zt.soft):"",kn(op(t),u-10,10,zt.soft)],
S={xmlns:"http://www.w3.org/2000/svg",width:Ur,height:u,viewBox:`0 0 ${Ur} ${u}`,role:"img","font-fa\
mily":"system-ui, sans-serif"};return`<?xml version="1.0" encoding="UTF-8"?>
${G("svg",S,w.join(`
`))}
`}function tp(t,e){let n=new Map;for(let o of e.filter(r=>ft(t,r))){let r=t.articles.outlet[o];n.set(
r,[...n.get(r)||[],o])}return[...n.values()]}function ep(t,e){let n=e.filter(c=>t.articles.held[c]),
[o,r]=Vt(t,gt(t,e)),s=tt(o,r),i=x(at(t,n).size,"outlet");return`${x(n.length,"article")} · ${i} · ${s}`}
function np(t,e){let{first:n,first_among:o,earliest:r,reason:s,runner_up:i,gap:c}=t.stories[e];if(!n.
length)return`Who was first is not known: ${s||"too few times"}.`;let a=rs(n.map(g=>Ct(t.outlets[g].
name))),l=r<0?"":`, ${_n(t.articles.time[r],"minute")}`,u=i>=0&&t.articles.zoneless[i]?" (no zone st\
ated, taken as UTC)":"",d=i>=0&&c?`; next ${Ct(ct(t,i))}, ${Ut(c*60)}${u}`:"",h=o?` among ${o}`:"",m=n.
length>1?", in a tie":"";return`First in this corpus${h}${m}: ${a}${l}${d}.`}function op(t){let{articles:e,
outlets:n,from:o,to:r}=t.counts,s=`${T(e)} articles of ${x(n,"outlet")}`,i=tt(o,r),c=`topicgraph ${t.
about.version}`;return`In this corpus: ${s}, ${i}. A hollow dot is a copy. ${c}`}function rp(t,e,n,o,r){
let{copy:s,held:i,title:c}=t.articles,{first:a,earliest:l}=t.stories[e],u=o+bo/2,d={x1:Wr,x2:Pa,y1:u,
y2:u,stroke:zt.line},h=n.filter(g=>U(t,g)&&!_e(t,g)).map(g=>{let p=s[g]===1||!i[g],w={cx:Math.round(
r(g)*10)/10,cy:u,r:a.length&&g===l?7:5,fill:p?zt.paper:zt.dot,stroke:zt.dot,"stroke-width":1.5};return G(
"circle",w,G("title",{},$t(`${c[g]}, ${bt(t,g)}`)))}),m=Ct(vt(ct(t,n[0]),Qm));return[kn(m,u+4,12,zt.
ink),G("line",d),...h]}function kn(t,e,n,o,r=400){return G("text",{x:Ym,y:e,"font-size":n,"font-weig\
ht":r,fill:o},$t(t))}var sp=16,Gr=86400,ip="?: a time without a zone, taken as UTC.";function So(t,e,n,o={}){let{limit:r=sp,
without:s=[],first:i=-1}=o,{time:c,outlet:a}=t.articles,l=e.filter(z=>c[z]!==null&&a[z]>=0),u=gt(t,l);
if(at(t,u).size<2)return null;let d=u.map(z=>Number(c[z])),h=Math.min(...d),m=Math.max(...u.map(z=>Number(
c[z])+(U(t,z)?0:Gr)));if(m===h)return null;let g=cp(t,u),p=u.filter(z=>U(t,z)).map(z=>Number(c[z])),
w=p.length?Math.min(...p):null,S=g.some(z=>z.first===w&&zr(t,z)),k=g.slice(0,r).map((z,Nt)=>{let Ot=g.
slice(0,Nt).filter(wt=>wt.first<1/0),ht=Ot[Ot.length-1],lt=ap(t,z,{firstTime:w,isFirstUnsure:S,before:ht});
return up(t,z,{start:h,end:m,first:i,words:lt},n)}),P=g.length-k.length,v=e.length-l.length,q=l.length-
u.length,V=[P>0&&`${x(P,"outlet")} with later articles not shown.`,q>0&&`${x(q,"article")} before or\
 after, loosely connected, not shown.`,v>0&&`${x(v,"article")} without a date or an outlet not shown\
.`,u.some(z=>t.articles.zoneless[z])&&ip,"○ copy · dashed: not in this corpus · a bar: the day, as n\
o time is given."],X=[Dt(h),Ut(m-h)].map(z=>f("span",{},z)),ot=s.map(z=>hp(z,n));return[f("ol",{class:"\
lanes"},k,ot),f("p",{class:"lane-ends","aria-hidden":"true"},X),f("p",{class:"aside"},V.filter(Boolean).
join(" "))]}function cp(t,e){let n=new Map;for(let r of e){let s=t.articles.outlet[r],i=n.get(s)||{outlet:s,
first:1/0,articles:[]};U(t,r)&&(i.first=Math.min(i.first,t.articles.time[r])),i.articles.push(r),n.set(
s,i)}let o=({first:r,articles:s})=>r<1/0?r:Number(t.articles.time[s[0]])+Gr;return[...n.values()].sort(
(r,s)=>o(r)-o(s)||r.outlet-s.outlet)}function ap(t,e,{firstTime:n,isFirstUnsure:o,before:r}){let{first:s,
articles:i}=e,c=[],a=zr(t,e)?"?":"";if(s===1/0||n===null)c.push("time not given");else if(s===n)c.push(
`earliest${a}`);else if(c.push(Ut(s-n)+(o?"?":a)),r&&r.first>n){let u=s-r.first,d=u<60?"within a min\
ute":`${Ut(u).slice(1)} later`;c.push(d+(zr(t,r)?"?":a))}let l=lp(t,i[0]);return l&&c.push(qr(t,i[0],
l)),c}function zr(t,{first:e,articles:n}){return n.some(o=>t.articles.time[o]===e&&t.articles.zoneless[o])}
function qr(t,e,n){let{outlet:o}=t.articles,r=n.other;if(o[e]===o[r])return"the same text as another\
 of its own";let s=Br(n);return s?`the same text as ${Ct(ct(t,r))}’s${s.startsWith("which")?";":","}\
 ${s}`:ft(t,r)?`a copy of ${Ct(ct(t,r))}’s`:"a copy of an article of an unknown outlet"}function lp(t,e){
return t.linksOf[e].find(({kind:n,forward:o})=>n==="copy_of"&&o)}function up(t,e,{start:n,end:o,first:r,
words:s},i){let c=g=>`${(g-n)/(o-n)*100}%`,{time:a,copy:l,held:u,title:d}=t.articles,m=[...e.articles].
sort((g,p)=>+(l[p]===1)-+(l[g]===1)).map(g=>{let p=U(t,g),w=[p?"dot":"day",l[g]===1&&"copy",!u[g]&&"\
stub",g===r&&"first"],S=`${ct(t,g)}: ${d[g]}, ${bt(t,g)}`,k=f("span",{class:w.filter(Boolean).join("\
 "),title:S});return k.style.left=c(Number(a[g])),p||(k.style.width=c(n+Gr)),k});return f("li",{},i(
{kind:"outlet",ref:e.outlet}),f("span",{class:"lane-track","aria-hidden":"true"},m),f("span",{class:"\
words",dir:"auto"},s.map(fp)))}function fp(t,e){return e?f("span",{class:"lane-note"},` · ${t}`):t}
function hp(t,e){return f("li",{class:"without"},e({kind:"outlet",ref:t}),f("span",{class:"lane-trac\
k","aria-hidden":"true"}),f("span",{class:"words"},"not in this corpus"))}function Ha(t,e){let n=t.storylines.find(([,s])=>s.includes(e));if(!n)return null;let[,o]=n,r=o.indexOf(
e);return{before:o[r-1]??null,after:o[r+1]??null}}function ja(t,e,n){let o=t.storylines.find(([,a])=>a.
includes(e));if(!o)return null;let[,r,s]=o,i=r.map((a,l)=>{let[u,d]=Vt(t,gt(t,t.stories[a].articles)),
h=a===e?f("strong",{dir:"auto"},"This story"):n({kind:"story",ref:a});return f("li",{},h,f("span",{class:"\
words",dir:"auto"},tt(u,d)),l>0&&s[l]&&f("span",{class:"words",dir:"auto"},s[l]))});return[f("ol",{class:"\
text-list"},i),f("p",{class:"aside"},"Inferred from names that few stories mention and from headline\
s that say the same.")]}var dp=10,mp=60,pp=10,gp=5;function Ba(t,e,n){let{model:o}=t,r=o.stories[e],{articles:s}=r,{outlet:i,
topics:c,subjects:a,credits:l}=o.articles,u=nt(s.filter(k=>ft(o,k)).map(k=>i[k])),d=nt(s.flatMap(k=>c[k])),
h=nt(s.flatMap(k=>a[k])),m=nt(s.flatMap(k=>l[k].map(P=>P.outlet))),g=(k,P)=>Wn(P.map(([v,q])=>[{kind:k,
ref:v},q]),n),p=o.nodes.some(k=>k.kind==="story"&&k.ref===e),w=t.isOpen(e)?"Close it in the picture":
"Open it in the picture",S=p?[[w,()=>t.toggle(e)]]:[];return S.push(["Save as a card",()=>wp(t,e)]),
[mt("Story",r.name),f("p",{class:"figures"},yp(o,s)),le(t,"story",r.id,...S),R("Who was first",f("p",
{},bp(o,r,n))),R("Who came when",So(o,s,n)),R("Before and after, on the same matter",ja(o,e,n)),R("H\
eadlines in time order",kp(o,s,n)),R("Outlets",u.length>0&&g("outlet",u)),R("Not in this corpus from",
xp(o,e,n)),R("By groups of outlets",Li(o,e,n)),R("Why these are one story",Sp(o,s,n)),R("Credited to",
m.length>0&&g("outlet",m)),R("Mentioned",h.length>0&&g("subject",h.slice(0,pp))),R("Topics",d.length>
0&&g("topic",d))]}function wp(t,e){Zt("story.svg",Fa(t.model,e),"image/svg+xml"),t.announce("Card sa\
ved")}function yp(t,e){let n=e.filter(l=>t.articles.held[l]),o=n.length,r=at(t,n).size,s=e.length-o,
[i,c]=Vt(t,gt(t,e)),a=[x(o,"article")];return s&&a.push(`${T(s)} linked, not in this corpus`),[...a,
x(r,"outlet"),tt(i,c)].join(" · ")}var Kr="that takes articles of two outlets that state when they \
appeared, and copies do not count";function bp(t,{first:e,first_among:n,articles:o,reason:r},s){if(!e.
length)return`It is not known: ${r||Kr}.`;let i=e.map(d=>s({kind:"outlet",ref:d})),c=xt(i," and "),a=o.
filter(d=>t.articles.time[d]===null).length,l=a?` ${x(a,"article")} without a date may be earlier.`:
"";if(e.length===1)return[c,`, of the ${n||"articles"} in this corpus.${l}`];let u=n?`, of the ${n}`:
"";return["A tie between ",c,`${u}: the stated times do not tell them apart.${l}`]}function Sp(t,e,n){
let{words:o,loose:r}=$a(t,e);if(!o.length)return null;let s=r.map(c=>f("li",{},n({kind:"article",ref:c})));
return[f("p",{},`${o.join("; ")}${s.length?":":"."}`),s.length>0&&st(s,gp,"text-list"),f("p",{class:"\
aside"},"The panel of an article says which others hold it in the story, and why.")]}function kp(t,e,n){
let o=e.find(s=>U(t,s)&&!_e(t,s)),r=e.map(s=>Tp(t,s,o,n));return st(r,mp,"headlines")}function Tp(t,e,n,o){
let{time:r,zoneless:s,held:i}=t.articles,c=t.linksOf[e].find(({kind:h,forward:m})=>h==="copy_of"&&m),
l=U(t,e)&&n!==void 0?Number(r[e])-Number(r[n]):0,u=n!==void 0&&(s[e]||s[n])?"?":"",d=[bt(t,e),l>=60?
`${Ut(l)}${u} after the earliest`:"",_e(t,e)?"loosely connected":"",i[e]?"":"not in this corpus",c?qr(
t,e,c):""];return f("li",{class:[!i[e]&&"not-held",c&&"is-copy"].filter(Boolean).join(" ")||null},f(
"span",{class:"who",dir:"auto"},ct(t,e)),o({kind:"article",ref:e}),f("span",{class:"words",dir:"auto"},
d.filter(Boolean).join(" · ")))}function xp(t,e,n){let o=fn(t,e);if(!o.length)return null;let r=o.slice(
0,dp),s=r.map(a=>n({kind:"outlet",ref:a.ref})),i=o.length-r.length,c=`Outlets with ${5} or more arti\
cles, some within a week of it, and none of these shares what marks the story: a name that is rare h\
ere, or on its day two of its names, or one and a word of its headlines. A missing story only means \
that it is not in this corpus; the outlet may still have covered it.`;return[f("p",{},xt(s),i>0&&` a\
nd ${T(i)} more`,"."),f("p",{class:"aside"},c)]}var $p=12;function Ua(t,e,n){let{model:o}=t,r=o.subjects[e],s=o.bySubject[e],i=Xn(o,s,o.articles.subjects,
e),c=(u,d)=>oe(u,d.slice(0,$p),n),a=r.names.filter(u=>u!==r.name),l=[x(i.held.length,"article"),x(i.
outlets.length,"outlet")];return[mt("Subject",r.name),f("p",{class:"figures"},l.join(" · ")),f("p",
{class:"aside"},"Found in titles and excerpts; the files do not state it."),le(t,"subject",r.id),Wt(
[["Also written",a.join(" · ")]]),R("Over time",Ce(o,s)),R("Outlets by articles",c("outlet",i.outlets)),
R("Mentioned with it",c("subject",i.others)),R("Stories",oe("story",i.stories,n)),R("Articles",ye(o,
s,n))]}var Op=8;function Wa(t,e,n){let{model:o}=t,r=o.topics[e],s=o.byTopic[e],{held:i,outlets:c,others:a,stories:l}=Xn(
o,s,o.articles.topics,e),u=o.dominant.includes(e),d=r.names.filter(p=>p!==r.name),h=s.length-i.length,
m=h?` · ${T(h)} linked, not in this corpus`:"",g=[x(i.length,"article"),x(c.length,"outlet")];return[
mt("Topic",r.name),f("p",{class:"figures"},g.join(" · ")+m),u&&f("p",{class:"aside"},"On nearly eve\
ry article, so the picture leaves its lines out."),le(t,"topic",r.id),Wt([["Also written",d.join(" ·\
 ")]]),R("Over time",Ce(o,s)),R("Outlets by focus",Mp(o,e,n)),R("Outlets by articles",oe("outlet",c,
n)),R("Topics on the same articles",oe("topic",a,n)),R("Stories",oe("story",l,n)),R("Articles",ye(o,
s,n))]}function Mp(t,e,n){let{by:o,n:r}=Ho(t),s=o.map((i,c)=>({ref:c,...Kt(i.get(e)||0,r[c])})).filter(
i=>i.k&&i.n>=5).sort((i,c)=>c.share-i.share||c.k-i.k||i.ref-c.ref).slice(0,Op);return s.length?sn(s.
map(i=>{let c=`${i.k} of ${x(i.n,"article")}`,a=`${ut(i.share)} ${Rt(i)}, ${c}`;return[n({kind:"outl\
et",ref:i.ref}),i.share,a]})):null}var vp={article:Ca,outlet:Ra,topic:Wa,subject:Ua,story:Ba};function za(t,e){let n=r=>W(t,r),o=vp[e.kind](
t,e.ref,n);return f("article",{class:`panel panel-${e.kind}`},o)}var Ap=6;function Vr(t,e){let n=Ao(e);if(n.length<2||Os(e))return null;let o=Np(t),r={outlet:[],topic:[],
subject:[]},s=[],i=[],c=null;for(let l=0;l<n.length;){let u=Ep(o,n,l),d=u||c?null:_p(t,n,l);u?(r[u.facet].
push(u.id),s.push(u.name),l+=u.length):d?(c=d.time,l+=d.length):(i.push(n[l]),l+=1)}if(c&&s.push(tt(
c[0],c[1]-1)),!s.length)return null;let a={};for(let l of["outlet","topic","subject"])r[l].length&&(a[l]=
[...new Set(r[l])]);return i.length&&(a.words=[i.join(" ")],s.unshift(i.map(l=>l.startsWith('"')?l:`\
“${l}”`).join(" "))),{only:a,time:c,parts:s}}function Np(t){let e=new Map,n=(o,{id:r,name:s},i)=>{
let c=et(i).trim();c&&!e.has(c)&&e.set(c,{facet:o,id:r,name:s})};for(let o of t.outlets)for(let r of[
o.name,...o.names,o.domain])n("outlet",o,r);for(let o of["topic","subject"])for(let r of o==="topic"?
t.topics:t.subjects)for(let s of[r.name,...r.names])n(o,r,s);return e}function Ep(t,e,n){let o=Math.
min(Ap,e.length-n);for(let r=o;r>0;r-=1){let s=e.slice(n,n+r).join(" "),i=t.get(s);if(i&&r<e.length)
return{...i,length:r}}return null}function _p(t,e,n){let[o,r]=[e[n],e[n+1]],s=/^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/.
exec(o);if(s)return{time:Xr(Number(s[1]),Number(s[2])-1),length:1};let i=Rp(o);if(i>=0&&Ga(r))return{
time:Xr(Number(r),i),length:2};if(i>=0&&!Cp.includes(o)){let c=Lp(t,i);if(c!==null)return{time:Xr(c,
i),length:1}}if(Ga(o)){let c=Number(o);return{time:[Date.UTC(c,0)/1e3,Date.UTC(c+1,0)/1e3],length:1}}
return null}var Ip="january february march april may june july august september october november dec\
ember".split(" "),Cp=["may","mar","dec","jan"];function Lp(t,e){let n=t.articles.time.filter((o,r)=>o!==
null&&t.articles.held[r]&&new Date(o*1e3).getUTCMonth()===e);return n.length?new Date(n[n.length-1]*
1e3).getUTCFullYear():null}function Rp(t){let e=Oe.map(n=>n.toLowerCase()).indexOf(t);return e>=0?e:
Ip.indexOf(t)}function Ga(t){return/^(19|20)\d\d$/.test(t||"")}function Xr(t,e){return[Date.UTC(t,e)/
1e3,Date.UTC(t,e+1)/1e3]}var ko={outlet:5,topic:5,subject:4,story:6,article:12},qa=["outlet","topic","subject","story","artic\
le"],Ka={outlet:"Outlets",topic:"Topics",subject:"Subjects",story:"Stories",article:"Articles"},Dp=2+
Object.values(ko).reduce((t,e)=>t+e),[Pp,Xa]=[1,8];function Va(t,e,n){let{model:o}=n,r=Object.fromEntries(
qa.map(M=>[M,Fp(Ka[M])])),s=[],i=[],c=-1,a=[],l="",u=0;function d(){a=m()?qa.map(h):[],l="",c=-1,g(Pp),
P(),lt(!!m()),S()}function h(M){let D=Ne(o)[M],F=M==="article"?_o(o,D,m(),ko.article):No(D,m(),ko[M]);
return{kind:M,steps:F,rows:[],total:0,done:!1}}function m(){return t.value.trim()}function g(M){let D=performance.
now()+M,F=a.map(Z=>Z.rows.length),Y=w();for(;Y&&performance.now()<D;)p(Y),Y=w();return a.some((Z,pt)=>Z.
rows.length>F[pt])}function p(M){try{let{done:D,value:F}=M.steps.next();Object.assign(M,{done:!!D,rows:F.
rows,total:F.total})}catch(D){if(!(D instanceof yt))throw D;l=D.message,M.done=!0}}function w(){let M=a.
filter(({done:F})=>!F),D=F=>F.rows.length<ko[F.kind];return M.find(D)||M[0]}function S(){if(clearTimeout(
u),!w()){k();return}u=setTimeout(()=>{(g(Xa)||!w())&&P(),S()})}function k(){if(!a.length)return;let M=a.
filter(({total:D})=>D).map(({kind:D,total:F})=>`${F} ${Ka[D].toLowerCase()}`);n.announce(M.join(", ")||
l||"nothing found")}function P(){let M=c>=0?i[c].key:null,D=a.filter(({total:rt})=>rt),F=D.find(({kind:rt})=>rt===
"article");i=[];let Z=a.length>0&&!l&&!w()&&!D.length,pt=D.filter(v),it=[...pt.map(V),ot(),l&&f("p",
{class:"empty",dir:"auto"},l),F&&z(F),...D.filter(rt=>!pt.includes(rt)).map(V),m()&&St(o),Z&&!i.length&&
f("p",{class:"empty",dir:"auto"},q())];e.replaceChildren(...it.filter(Boolean)),kt(M?i.findIndex(({key:rt})=>rt===
M):-1)}function v(M){let{kind:D,rows:F}=M;if(D==="article")return!1;let Y=rt=>Et(rt).join(" "),Z=Y(m()),
pt=rt=>Y(Q(o,{kind:D,ref:rt}))===Z,it=F.filter(pt);return M.rows=[...it,...F.filter(rt=>!it.includes(
rt))],it.length>0}function q(){let M=Vr(o,m());return M?`No article has all of these: ${M.parts.join(
" · ")}.`:"Nothing found. Fewer or shorter words find more."}function V({kind:M,rows:D,total:F,done:Y}){
let{element:Z,head:pt,number:it}=r[M];return it.textContent=Y?T(F):"…",Z.replaceChildren(pt,...D.map(
rt=>X({kind:M,ref:rt}))),Z}function X(M){let D=M.kind==="article"?ct(o,M.ref):x(Xt(o,M).length,"arti\
cle"),F=`${M.kind} ${M.ref}`;return Nt(F,()=>n.choose(M),Q(o,M),D)}function ot(){let M=Vr(o,m());if(!M)
return null;let{only:D,time:F,parts:Y}=M,{total:Z}=fe(o,{only:D,not:{},time:F});if(!Z)return null;let pt=Z===
1?"this article":`these ${T(Z)} articles`;return Nt("query",()=>n.narrow({only:D,time:F}),`Show ${pt}`,
Y.join(" · "))}function z({total:M,done:D}){let F=m(),Y=M===1?"this article":`these ${T(M)} article\
s`,Z=`Show ${D?Y:"these articles"}`;return Nt("words",()=>n.filter("only","words",F),Z,"with these w\
ords")}function Nt(M,D,F,Y){let Z=s[i.length]||Ot();return Z.item.setAttribute("aria-selected","fals\
e"),Z.name.textContent=F,Z.words.textContent=Y,i.push({item:Z.item,act:D,key:M}),Z.item}function Ot(){
let M=f("span",{dir:"auto"}),D=f("span",{class:"words",dir:"auto"}),F={role:"option",id:`option-${s.
length}`,class:"option"},Y={name:M,words:D,item:f("div",F,M,D)};return s.push(Y),Y}function ht({act:M}){
lt(!1),t.value="",M()}function lt(M){e.hidden=!M,t.setAttribute("aria-expanded",String(M)),!M&&(t.removeAttribute(
"aria-activedescendant"),a=[],clearTimeout(u))}function wt(M){if(!i.length)return;let D=c<0&&M<0?0:c;
kt((D+M+i.length)%i.length),i[c].item.scrollIntoView({block:"nearest"})}function kt(M){if(i[c]?.item.
setAttribute("aria-selected","false"),c=M,c<0){t.removeAttribute("aria-activedescendant");return}i[c].
item.setAttribute("aria-selected","true"),t.setAttribute("aria-activedescendant",i[c].item.id)}function Ht(){
let M=window.requestIdleCallback||(Y=>setTimeout(()=>Y({timeRemaining:()=>Xa,didTimeout:!1}),8)),D=ys(
Object.values(Ne(o))),F=Y=>{do if(D.next().done)return;while(Y.timeRemaining()>2);M(F)};for(;s.length<
Dp;)Ot();M(F)}function It(M){M.key==="ArrowDown"||M.key==="ArrowUp"?(M.preventDefault(),wt(M.key==="\
ArrowDown"?1:-1)):M.key==="Enter"&&i.length?(M.preventDefault(),ht(i[Math.max(c,0)])):M.key==="Escap\
e"&&(M.stopPropagation(),e.hidden&&t.blur(),t.value="",lt(!1))}return e.addEventListener("mousedown",
M=>M.preventDefault()),e.addEventListener("click",({target:M})=>{let D=i.find(({item:F})=>F.contains(
M));D&&ht(D)}),t.addEventListener("input",d),t.addEventListener("focus",()=>m()&&d()),t.addEventListener(
"blur",()=>lt(!1)),t.addEventListener("keydown",It),{prepare:Ht}}function Fp(t){let e=f("span",{class:"\
number"}),n=f("div",{class:"find-head"},t," ",e);return{number:e,head:n,element:f("div",{role:"group",
"aria-label":t},n)}}var Hp=12,Ya=86400,jp=72,Bp=7,Za=3,Up=60,Wp=15,zp=4,Gp=1/3,qp="Each dot is an article, in the colour\
 of its outlet, at its place between the first and the last of its story; the one ringed was first. \
○ copy · dashed: linked, not in this corpus · a bar: the day, as no time is given. An outlet without\
 a story may still have covered it elsewhere.";function Ja(t,e){let{model:n}=e,o=e.selection();if(!o.
total){t.replaceChildren();return}let r=Kp(n,o),s=f("ol",{class:"story-rows"}),i=Yp(n),c=Re(s,r,Hp,l=>[
Zp(e,l,i)]),a=[f("div",{class:"sheet-head"},f("h2",{},"The most covered stories"),f("p",{class:"asid\
e"},"By the number of outlets that have them."),r.length>0&&Xp(n)),St(n),...r.length?[s,c,f("p",{class:"\
aside"},qp)]:[Vp(e)]];xe(t,()=>t.replaceChildren(...a.filter(l=>l instanceof Node)))}function Kp(t,e){
let n=re(t,"stories","size",e),o=n.filter(({outlets:c})=>c>1),r=o.length||!e.filtered?o:n,s=new Map(
r.map(({thing:c})=>[c.ref,Qa(t,c.ref).size])),i=c=>Number(s.get(c.thing.ref));return r.sort((c,a)=>i(
a)-i(c))}function Qa(t,e){return at(t,t.stories[e].articles.filter(n=>t.articles.held[n]))}function Xp(t){
let e=At(),n=(s,i)=>{let c=f("span",{class:"outlet-dot","aria-hidden":"true"});return c.style.setProperty(
"--hue",i),f("li",{dir:"auto"},c,s)},o=t.hues.map((s,i)=>n(t.outlets[s].name,e.hues[i]));return o.length?
f("ul",{class:"outlet-colors","aria-label":"Colours of outlets"},o,n("other outlets",e.others)):null}
function Vp(t){let{filtered:e}=t.selection(),n=t.model.stories.length>0,o=n?"No story has articles o\
f two outlets.":ln("stories");return f("div",{class:"none-found"},f("p",{},e?"None of the selected a\
rticles is part of a story.":o),!e&&f("p",{},"More articles, of more outlets or of a longer time, ma\
y make stories. The table and the lists beside it show all that is here."),n&&!e&&s("stories","List \
the stories of one outlet"),I({class:"action"},()=>t.change({view:"table"}),e?"Show them in the tabl\
e":"Show the articles in the table"));function s(i,c){return I({class:"action"},()=>t.change({tab:i,
at:null}),c)}}function Yp(t){let e=t.articles.held.flatMap((n,o)=>n?[o]:[]);return at(t,e)}function Zp(t,e,n){
let{model:o}=t;return f("li",{class:"story-row","data-id":o.stories[e.thing.ref].id},f("div",{class:"\
story-name"},W(t,e.thing),f("span",{class:"words"},un(o,e)),eg(o,e),tg(t,e),Qp(t,e)),f("div",{class:"\
story-hours"},ng(o,e),sg(t,e)),f("div",{class:"story-reach"},ig(t,e,n)),t.isOpen(e.thing.ref)&&Jp(t,
e))}function Jp(t,{thing:e,articles:n}){let{model:o}=t,{first:r,earliest:s,articles:i}=o.stories[e.ref],
a=n.length===i.length?fn(o,e.ref):[],u=So(o,n,h=>W(t,h),{limit:Up,without:a.slice(0,Za).map(({ref:h})=>h),
first:r.length?s:-1}),d=f("p",{class:"aside"},"Too few of its articles state a date.");return f("div",
{class:"story-lanes"},u||d)}function Qp(t,{thing:e}){let n=Ha(t.model,e.ref),o=(r,s)=>s!==null&&f("s\
pan",{class:"words"},r,W(t,{kind:"story",ref:s}));return n&&[o("follows ",n.before),o("followed by ",
n.after)]}function tg(t,{thing:e}){let n=t.isOpen(e.ref),{id:o,name:r}=t.model.stories[e.ref],s={class:"\
lanes-button","aria-expanded":String(n),"data-focus":`lanes ${o}`,"aria-label":`Who came when: ${r}`};
return I(s,()=>t.toggle(e.ref),n?"▾":"▸"," Who came when")}function eg(t,{thing:e}){let{loose:n,
articles:o}=t.stories[e.ref];if(n<Gp*o.length)return null;let r="These share little with the other a\
rticles of the story: some may be on another event.",s=`loosely joined: ${T(n)} of ${T(o.length)}`;return f(
"span",{class:"loosely",title:r},s)}function ng(t,{articles:e,thing:n}){let{first:o,earliest:r}=t.stories[n.
ref],{time:s,title:i,copy:c,held:a,outlet:l}=t.articles,u=e.filter(X=>s[X]===null).length;if(u===e.length)
return null;let d=gt(t,e),h=e.length-u-d.length,{dots:m,start:g,end:p}=rg(t,d),w=At(),S=m.map(({article:X,
left:ot,width:z,level:Nt})=>{let Ot=o.length>0&&X===r,ht=[z?"day":"dot",c[X]===1&&"copy",!a[X]&&"stu\
b",Ot&&"first"],lt=`${ct(t,X)}: ${i[X]}, ${bt(t,X)}`,wt=f("span",{class:ht.filter(Boolean).join(" "),
title:lt}),kt=t.hues.indexOf(l[X]);return wt.style.setProperty("--hue",kt<0?w.others:w.hues[kt]),wt.
style.left=`${ot*100}%`,z?wt.style.width=`${z*100}%`:wt.style.bottom=`${Nt*7}px`,wt}),k=[h&&`${T(h)}\
 loosely connected before or after`,u&&`${T(u)} undated`].filter(Boolean),P=[og(t,d,g),p>g?Ut(p-g):"",
...k.length?[`${k.join(" and ")} not shown`]:[]],v=Math.max(1,...m.map(({level:X})=>X+1))*7+4,q=f("d\
iv",{class:"hours","aria-hidden":"true"},S);q.style.height=`${v}px`;let V=P.map(X=>f("span",{},X));return[
q,f("p",{class:"hours-ends","aria-hidden":"true"},V)]}function og(t,e,n){let o=U(t,e[0]);return Dt(n)+
(o?`, ${Qe(n)} UTC`:"")}function rg(t,e){let n=a=>Number(t.articles.time[a]),o=Math.min(...e.map(n)),
r=Math.max(...e.map(a=>n(a)+(U(t,a)?0:Ya))),s=Math.max(1,r-o),i=new Map;return{dots:e.flatMap(a=>{let l=U(
t,a),u=(n(a)-o)/s,d=l?Math.round(u*jp):`day ${Bn(t,a)}`,h=i.get(d)||0;return i.set(d,h+1),l?h<Bp?[{article:a,
left:u,width:0,level:h}]:[]:h?[]:[{article:a,left:u,width:Ya/s,level:0}]}),start:o,end:r}}function sg(t,{
thing:e}){let{model:n}=t,o=n.stories[e.ref],{first:r,earliest:s,runner_up:i,gap:c,reason:a}=o;if(!r.
length){let p=`Who was first is not known: ${a||Kr}.`;return f("p",{class:"words"},p)}let l=p=>W(t,{
kind:"outlet",ref:p}),u=s>=0?`, ${Qe(Number(n.articles.time[s]))} UTC`:"",d=xt(r.map(l)," and "),m=[
`First${o.first_among?` among ${o.first_among}`:""}${r.length>1?", in a tie":""}: `,d,u];if(i>=0&&c!==
null&&ft(n,i)){let p=c<Wp?" (close: feeds round times)":"",w=n.articles.zoneless[i]?" (no zone state\
d, taken as UTC)":"",S=(c?Ut(c*60)+p:"less than a minute later")+w;m.push(` · next, ${S}: `,l(n.articles.
outlet[i]))}let g=t.selection().filtered?" (whole corpus)":"";return f("p",{class:"words"},...m,g)}function ig(t,{
thing:e},n){let{model:o}=t,r=Qa(o,e.ref),s=o.left_out?"all of this page":"whole corpus",i=t.selection().
filtered?` (${s})`:"",c=`${T(r.size)} of ${x(n.size,"outlet")}${i}`,a=Le(Math.max(.01,r.size/Math.max(
1,n.size))),l=cg(o,e.ref,r,n),u=fn(o,e.ref).slice(0,Za).map(({ref:d})=>W(t,{kind:"outlet",ref:d}));return[
f("span",{class:"number"},c),f("span",{class:"reach-track","aria-hidden":"true"},a),l,u.length>0&&f(
"p",{class:"words"},"Not from ",xt(u))]}function cg(t,e,n,o){let r=ro(t,o).slice(0,zp);if(!r.length)
return null;let s=r.map(({name:i,members:c})=>{let a=c.filter(h=>n.has(h)).length,u=`${a?T(a):"none"}\
 of ${T(c.length)}`.replaceAll(" "," "),d=rr(t,c,e)>=oo;return f("li",{class:d?"blind":null,dir:"au\
to"},`${i}: ${u}`)});return f("ul",{class:"reach-groups","aria-label":"Found in this corpus, by grou\
ps of outlets"},s)}var ag=8,[Qr,Yr,Tn]=[46,20,10],lg=700,ug=800,xn=86400;function el(t,e){let{model:n}=e,{from:o,to:r}=n.
counts;if(o===null||r===null||o===r)return{show:()=>{}};let s=O=>n.articles.held[O]&&n.articles.time[O]!==
null,i=n.articles.time.map((O,$)=>$).filter(s),c=i.every(O=>U(n,O)),a=i.map(O=>Number(n.articles.time[O])).
sort((O,$)=>O-$),{unit:l,bins:u}=tn([],...ei(a),c),d=fg(n,u),h=E(),m=null,g=[],p={rows:!1,shares:!1},
w=f("div",{class:"strip-chart"}),S=f("div",{class:"strip-rows",hidden:!0}),k=f("span",{class:"strip-\
words"}),P=ht("▶","Play through time",()=>m?D():M()),[v,q]=[wt("From day",0),wt("To day",1)],[V,X]=[
F("From",0),F("To",1)],ot=f("div",{class:"strip-area"},w,V,X),z=f("span",{class:"strip-tools"},ht("‹",
"A step back in time",()=>It(-1)),P,ht("›","A step on in time",()=>It(1)),lt("By outlet","rows"),lt(
"Shares","shares")),Nt=f("span",{class:"strip-days"},v," – ",q),Ot=f("span",{class:"legend-name"},
`Articles by ${l}`);t.hidden=!1,t.replaceChildren(f("div",{class:"strip-head"},Ot,k,Nt,z),ot,S),Y();
function ht(O,$,y){return I({class:"step","aria-label":$,title:$},y,O)}function lt(O,$){let b=I({class:"\
step","aria-pressed":"false"},()=>{p[$]=!p[$],b.setAttribute("aria-pressed",String(p[$])),pt()},O);return b}
function wt(O,$){let y=()=>{let _=Date.parse(`${A.value}T00:00Z`)/1e3;if(Number.isNaN(_))return;let L=[
tl(Number(o)),tl(Number(r))+xn],[j,J]=e.state().time||L,Tt=$?[Math.min(j,_),_+xn]:[_,Math.max(J,_+xn)];
e.change({time:Tt})},b={min:To(Number(o)),max:To(Number(r))},A=f("input",{type:"date","aria-label":O,
...b,on:{change:y}});return A}function kt(){let{time:O}=e.state();if(!O)return[0,u.length];let $=Math.
max(0,u.findIndex(b=>b.to>O[0])),y=u.findIndex(b=>b.from>=O[1]);return[$,Math.max($+1,y<0?u.length:y)]}
function Ht(O,$,y=!1){let b=O<=0&&$>=u.length;e.change({time:b?null:[u[O].from,u[$-1].to]},y)}function It(O){
let $=O>0?[-1,0]:[u.length,u.length+1],[y,b]=e.state().time?kt():$,A=b-y,_=Math.max(0,Math.min(u.length-
A,y+O));return(_!==y||!e.state().time)&&Ht(_,_+A),_+A<u.length}function M(){m=setInterval(()=>It(1)||
D(),lg),P.textContent="❚❚",P.setAttribute("aria-label","Stop playing"),kt()[1]===u.length&&e.change(
{time:null},!1),It(1)}function D(){clearInterval(m),m=null,P.textContent="▶",P.setAttribute("aria-\
label","Play through time")}function F(O,$){let y=u.length,b={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,
ArrowUp:1},A={PageDown:-5,PageUp:5,Home:-y,End:y};return f("span",{class:"handle",role:"slider",tabindex:"\
0","aria-label":O,"aria-valuemin":0,"aria-valuemax":y,on:{keydown:L=>{let j={...b,...A}[L.key];if(!j)
return;L.preventDefault();let[J,Tt]=kt();$?Ht(J,Math.max(J+1,Math.min(y,Tt+j))):Ht(Math.max(0,Math.min(
Tt-1,J+j)),Tt)}}})}function Y(){let O=y=>{let{left:b,width:A}=w.getBoundingClientRect(),_=Math.floor(
(y.clientX-b)/A*u.length);return Math.max(0,Math.min(u.length-1,_))},$=null;ot.addEventListener("poi\
nterdown",y=>{D();let b=y.target.closest(".handle"),[A,_]=kt();b?$=b===V?_-1:A:$=O(y),ot.setPointerCapture(
y.pointerId),b||Ht($,$+1)}),ot.addEventListener("pointermove",y=>{let b=O(y);if($===null){k.textContent=
Z(b);return}Ht(Math.min($,b),Math.max($,b)+1)});for(let y of["pointerup","pointercancel"])ot.addEventListener(
y,()=>$=null);ot.addEventListener("pointerleave",()=>k.textContent=rt()),ot.addEventListener("dblcli\
ck",()=>e.change({time:null}))}function Z(O){return`${ae(u[O].from,l)}: ${x(g[O],"article")}`}function pt(){
let{mask:O}=fe(n,e.state(),"time"),$=Jr(d,u.length,Mt=>O[Mt]>0);g=$;let y=Jr(d,u.length,()=>!0),[b,A]=kt(),
_=$.map((Mt,Qt)=>y[Qt]?Mt/y[Qt]:0),L=p.shares?_:$,j=p.shares?1:Math.max(1,...y),J=Mt=>Mt>=b&&Mt<A,Tt=[
...p.shares?[]:y.map((Mt,Qt)=>Zr(Mt,Qt,j,"bar-all")),...L.map((Mt,Qt)=>Zr(Mt,Qt,j,J(Qt)?"bar-volume":
"bar-out"))],Jt=rn(u,$,l,Tn,Qr);w.replaceChildren(p.shares?f("span",{class:"peak","aria-hidden":"tru\
e"},"100 %"):on(j),H(Qr,C($),[...Tt,...Jt]),nn(u,w.clientWidth||ug)),ot.classList.toggle("beside-row\
s",p.rows),it(V,b,u[b].from),it(X,A,u[A-1].to-1),k.textContent=rt();let[Gt,Xe]=e.state().time||[Number(
o),Number(r)+1];v.value=To(Gt),q.value=To(Xe-1),S.hidden=!p.rows,p.rows&&S.replaceChildren(...K(O))}
function it(O,$,y){O.style.left=`${$/u.length*100}%`,O.setAttribute("aria-valuenow",String($)),O.setAttribute(
"aria-valuetext",ae(y,l))}function rt(){let{time:O}=e.state();return O?tt(O[0],O[1]-1):p.shares&&e.selection().
filtered?`share of all articles of each ${l}`:`${n.left_out?"on this page · ":""}${h}drag to select\
 a time`}function E(){let O=a.filter(b=>b<u[0].from),$=a.filter(b=>b>=u[u.length-1].to),y=[O.length&&
`${T(O.length)} earlier, from ${Dt(O[0])}`,$.length&&`${T($.length)} later, to ${Dt(Number($.at(-1)))}`].
filter(Boolean);return y.length?`not drawn: ${y.join(" and ")} · `:""}function C(O){let $=Math.max(
...O),y=ae(u[O.indexOf($)].from,l);return`Articles by ${l}: at most ${T($)}, from ${y}.`}function H(O,$,y){
let A={viewBox:`0 0 ${u.length*Tn} ${O}`,preserveAspectRatio:"none",role:"img","aria-label":$};return dt(
"svg",A,y)}function K(O){let $=n.byOutlet.map((L,j)=>({ref:j,articles:L.filter(J=>O[J]&&n.articles.held[J])})).
filter(({articles:L})=>L.length).sort((L,j)=>j.articles.length-L.articles.length||L.ref-j.ref).slice(
0,ag).map(({ref:L,articles:j})=>{let J=new Set(j),Tt=Jr(d,u.length,Gt=>J.has(Gt)),Jt=j.length;return{
ref:L,total:Jt,counts:Tt,values:p.shares?Tt.map(Gt=>Gt/Jt):Tt}}),y=Math.max(...$.flatMap(({values:L})=>L),
p.shares?.01:1),b=$.map(({ref:L,total:j,counts:J,values:Tt})=>{let{name:Jt}=n.outlets[L],Gt=()=>e.choose(
{kind:"outlet",ref:L}),Xe=Tt.map((Qt,al)=>Zr(Qt,al,y,"bar-volume",Yr)),Mt=rn(u,J,l,Tn,Yr);return f("\
div",{class:"strip-row"},I({class:"thing",dir:"auto"},Gt,vt(Jt,22)),H(Yr,`${Jt}: ${x(j,"article")}`,
[...Xe,...Mt]),f("span",{class:"number"},x(j,"article")))}),_=`All rows have one scale: the highest \
bar is ${p.shares?`${Math.round(y*100)} % of an outlet’s articles`:x(y,"article")} in a ${l}.`;return[
...b,f("p",{class:"aside"},_)]}return{show:pt}}function Zr(t,e,n,o,r=Qr){if(!t)return null;let s=r*(1-
t/n),i=Math.max(1,r*t/n);return dt("rect",{x:e*Tn,y:s,width:Tn-1,height:i,class:o})}function fg(t,e){
let n=Float64Array.from(e,o=>o.from);return Int32Array.from(t.articles.time,(o,r)=>o===null||!t.articles.
held[r]||o<n[0]||o>=e[e.length-1].to?-1:Wo(n,o))}function Jr(t,e,n){let o=Array(e).fill(0);return t.
forEach((r,s)=>{r>=0&&n(s)&&(o[r]+=1)}),o}function tl(t){return Math.floor(t/xn)*xn}function To(t){return new Date(
t*1e3).toISOString().slice(0,10)}var[hg,dg]=[.6,.65];function nl(t,e,n){let o=N("tip");if(o.hidden=!e,!e||!n)return;let r=e.kind==="a\
rticle"&&!t.articles.held[e.ref];o.replaceChildren(f("span",{class:"kicker"},r?pn.stub:pn[e.kind]),f(
"strong",{dir:"auto"},Q(t,e)),f("span",{class:"words",dir:"auto"},un(t,tr(t,e))));let{width:s,height:i}=N(
"picture").getBoundingClientRect();o.classList.toggle("left",n.x>s*hg),o.classList.toggle("above",n.
y>i*dg),o.style.setProperty("--x",`${n.x}px`),o.style.setProperty("--y",`${n.y}px`)}var Ke=["network","time"],mg={stories:Ja,outlets:sr,compare:mr,table:jr},pg=200,ts=900,gg=3;function rl(t){
t.initials=Zi(t.hues.map(y=>t.outlets[y].name));let e={view:t.home,tab:"overview"},n=g(),o=S(n),r=0,
s=null,i=new Map,c=t.nodes.length>0,a={model:t,view:null,state:()=>n,selection:()=>o,change:k,choose:X,
toggle:ot,filter:z,apply:Nt,narrow:Ot,isOpen:y=>w().includes(y),announce:it,show:q},l={hover:(y,b)=>nl(
t,y,b),choose:X,toggle:ot,moved:lt},u=c?Vc(N("canvas"),t,l):null,d=el(N("strip"),a),h=lc(N("filters"),
N("chips"),a),m=Va(N("find"),N("found"),a);a.view=u;function g(){let y=Gi(location.hash,e),b=fr(t,y.
state);return ol([...y.ignored,...b.ignored]),b.state}function p(){return n.at&&t.byId.get(n.at)||null}
function w(){return n.open.flatMap(b=>t.byId.get(b)||[]).filter(({kind:b})=>b==="story").map(({ref:b})=>b)}
function S(y){return{...fe(t,y),filtered:cc(y),stubs:ac(y)}}function k(y,b=!0){"at"in y&&(s=n.at),n=
{...n,...y},("only"in y||"not"in y||"time"in y)&&(o=S(n)),clearTimeout(r),b?v("pushState"):r=setTimeout(
()=>v("replaceState"),pg),q()}function P(){if(location.href!=="about:srcdoc"||!t.complete)return;let y=o.
filtered?o.mask:null;window.parent.postMessage({type:"topicgraph-selection",mask:y},"*")}function v(y){
try{let b=qi(n,e)||location.pathname+location.search;history[y](null,"",b)}catch{}}function q(){let y=n.
only.words||n.not.words,b=[n.only,n.not,n.time,y?t.complete:null],{theme:A}=document.documentElement.
dataset;V("chips",b,h.showChips),V("filters",[b,h.isShown()],h.show),V("picture",[b,n.view,n.hide,n.
open],wt);let _=[n.view,n.side,n.open,t.complete,A];V("sheet",[b,..._],Ht),V("strip",b,d.show),V("wi\
dget",[b,t.complete],P);let L=[n.view,n.at,n.depth,n.tab,n.open,n.path,n.without,t.complete];V("side",
[b,...L],F)}function V(y,b,A){let _=JSON.stringify(b);i.get(y)!==_&&(i.set(y,_),A())}function X(y){let b=y?
Ee(t,y):null;b!==n.at&&(k({at:b}),y&&(innerWidth<ts&&N("side").scrollIntoView({block:"start"}),it(`${Q(
t,y)} chosen`)))}function ot(y){let{id:b}=t.stories[y],A=n.open.includes(b),_=A?n.open.filter(j=>j!==
b):[...n.open,b],L=Ke.includes(n.view)||n.view==="stories";k({open:_,...L?{}:{view:t.opens}}),it(A?"\
Story closed":"Story opened")}function z(y,b,A){k(io(n,y,b,A)),ht()}function Nt(y){k({...zi,...y}),ht()}
function Ot({only:y,time:b=null}){k({only:{...n.only,...y},time:b||n.time}),ht()}function ht(){let y=`${x(
o.total,"article")} selected`;it(o.filtered?y:"Everything is shown")}function lt(y){Ke.includes(n.view)&&
k({cam:y},!1)}function wt(){let y=Ke.includes(n.view);for(let j of["canvas","zoom","under"])N(j).hidden=
!y;N("sheet").hidden=y;for(let j of document.querySelectorAll("[data-view]")){let J=j.dataset.view===
n.view;j.setAttribute("aria-pressed",String(J))}let A=y||n.view==="stories"?kt():null;if(N("message").
hidden=!A,N("message").replaceChildren(A||""),N("canvas").classList.toggle("quiet",!!A),!u||!y)return;
let _=w(),L=u.show({view:n.view,hide:n.hide,open:_,selection:o});L.open.length<_.length&&(n={...n,open:L.
open.map(j=>t.stories[j].id)},v("replaceState"),it("The stories opened first were closed to make roo\
m")),It(L),M()}function kt(){let y=(b,...A)=>f("div",{},f("h2",{},b),A.map(_=>f("p",{},_)));return c?
o.total?n.view==="time"&&!t.scale.length?y("Nothing to show over time","None of these articles has a\
 date. The network and the lists show them all."):null:h.renderNothingFound():y("No articles yet",...t.
advice)}function Ht(){let y=mg[n.view];y&&y(N("sheet"),a)}function It(y){let b=A=>k({hide:A});xc(N("\
legend"),t,y,n,o,b)}function M(){let y=[...D(),...t.advice,...t.notes[n.view]||[]];N("notes-head").textContent=
y[0]||"",N("notes-head").classList.toggle("more-notes",y.length>1),N("notes").replaceChildren(...y.slice(
1).map(b=>f("li",{},b))),N("notes-box").hidden=!y.length}function D(){let y=t.mode==="stories",b=[];
if(y&&b.push("To open a story into its articles, double-click it, or choose it and press Enter."),n.
view!=="time"||!t.scale.length)return b;let A=y?"circle is a story at its first report, each dot an \
article that belongs to no story":"dot is an article";b.push(`Each ${A}; the height has no meaning.`),
n.open.length&&b.push("Marks beside an open story are moved aside. Its articles stand at their own d\
ates; those without a date are not drawn.");let _=(L,j)=>L!==null&&!U(t,j);return t.articles.time.some(
_)&&b.push("An article with only a day is drawn at the middle of that day."),t.scale.some(([,,,,L])=>L)&&
b.push("In the grey band the time axis is compressed, because there are few articles."),b}function F(){
let y=p(),b=n.at!==null&&cr.includes(n.at)?n.at:null,[A,_]=[N("panel"),N("lists")],L=document.activeElement,
j=N("side").contains(L)||!!L?.dataset.panel;_.hidden=!!(y||b),A.hidden=!_.hidden;let J=b==="path"?Aa(
a):null,Tt=u?u.choose(y,J,n.depth):!1;if(A.hidden)A.replaceChildren(),pt();else{let Xe=I({class:"bac\
k"},()=>k({at:null}),"← Back to the lists"),Mt=y?za(a,y):_a(a,String(b),J);A.replaceChildren(Xe,...Y(
y,Tt),Mt),N("side").scrollTop=0}if(!j)return;let Jt=s&&jt(N("list"),"id",s),Gt=A.hidden?Jt:wg(A)||A.
querySelector("h2");Gt&&Gt.focus({preventScroll:!A.hidden})}function Y(y,b){let A=[];y&&u&&!b&&Ke.includes(
n.view)&&A.push(f("p",{class:"aside"},"Not drawn in this view.")),y&&b&&n.view==="network"&&A.push(Z());
let L=y&&["outlet","topic","subject"].includes(y.kind)?St(t):null;return L?[...A,L]:A}function Z(){let b=f(
"output",{},(J=>J===1?"neighbours":`up to ${J} steps away`)(n.depth)),A=({target:J})=>{k({depth:Number(
J.value)},!1),N("depth").focus()},_={id:"depth",type:"range",min:1,max:ur,value:n.depth},L=f("input",
{..._,on:{input:A}}),j=f("label",{for:"depth"},"In the picture: ");return f("p",{class:"aside depth"},
j,L,b)}function pt(){for(let y of document.querySelectorAll("[data-tab]")){let b=y.dataset.tab,A=b===
n.tab,_=y.querySelector(".number");if(_){let L=$i(t,b,o);_.textContent=is(L),_.title=T(L)}y.setAttribute(
"aria-selected",String(A)),y.setAttribute("tabindex",A?"0":"-1")}N("list").setAttribute("aria-labell\
edby",`tab-${n.tab}`),Oi(N("list"),N("order"),a)}function it(y){N("live").textContent=y}async function rt(){
clearTimeout(r),v("replaceState");try{await navigator.clipboard.writeText(location.href);let y=location.
protocol==="file:";it(y?"Link copied; send the file with it":"Link copied"),N("copied").textContent=
y?"Link copied: send the file with it":"Link copied",N("copied").hidden=!1}catch{let y=N("link");y.hidden=
!1,y.value=location.href,y.select(),it("Copy the link from the field")}setTimeout(()=>N("copied").hidden=
!0,2400)}function E(y){if(n.view===y)return;let b=Ke.includes(y),A=L=>!L.startsWith("hue")&&L!=="oth\
ers",_=b?n.hide.filter(A):n.hide;k({view:y,cam:null,hide:_}),b&&u&&u.fit(),innerWidth<ts&&N("picture").
scrollIntoView({block:"start"}),b||(N("sheet").scrollTop=0)}function C(){n=g(),o=S(n),q(),innerWidth<
ts&&n.at&&N("side").scrollIntoView({block:"start"}),!(!u||!Ke.includes(n.view))&&(n.cam?u.setCamera(
n.cam):u.fit())}function H(){let{state:y,ignored:b}=fr(t,n);b.length&&ol(b),n=y,(n.only.words||n.not.
words)&&(o=S(n)),n.open.length&&u&&(u.forget(),i.delete("picture")),q(),m.prepare()}function K(){u&&
(u.draw(),q(),It(u.snapshot().scene))}oc(a,{openView:E,copyLink:rt,recolour:K,restore:C});let{from:O,
to:$}=t.counts;return N("span").textContent=O===null?"":tt(O,$),C(),{complete:H}}function wg(t){return[
...t.querySelectorAll("input[type=text]")].map(n=>n).find(n=>!n.value)}function ol(t){let e=N("notic\
e");if(e.hidden=!t.length,!t.length)return;let n=t.slice(0,gg).map(a=>a.slice(0,60)),o=t.length-n.length,
r=o?` and ${T(o)} more`:"",s=f("span",{dir:"auto"},n.join(" · ")),i=I({class:"step","aria-label":"C\
lose this notice"},c,"×");e.replaceChildren("This link asks for what this page does not have: ",s,r,
". ",i);function c(){e.hidden=!0}}var es="article:",yg="story:",bg=["related","similar","copy_of","update_of"];function sl(t){let{title:e,
story:n}=t.articles,o=t.stories.map(()=>[]);n.forEach((s,i)=>s>=0&&o[s].push(i));let r=t.stories.map(
(s,i)=>{let[c,a,l,u,d,h,m,g,p,...w]=s,[S,k,P]=w,v=o[i],q=typeof a=="number",V=X=>X>=0?v[X]:X===-1?-1:
-2-X;return{id:cl(c,yg,e[v[q?a:0]]),name:q?e[v[a]]:a,articles:v,first:l,reason:u,gap:m,loose:g,earliest:V(
d),runner_up:V(h),first_known:!!p,before:S,after:k,first_among:P}});return{...t,stories:r}}function il(t,e){
let n=e.articles.title,{articles:o}=t,r=a=>Array.isArray(a)?a:[a],s=o.id.map((a,l)=>cl(a,es,n[l])),i=o.
urls.map((a,l)=>{let u=s[l].startsWith(es)?s[l].slice(es.length):s[l];return r(a).map(d=>typeof d=="\
number"?Sg(u,d):ns(d,n[l]))}),c=o.files.map((a,l)=>r(a).map(u=>ns(u,n[l])));return{...t,articles:{...o,
id:s,urls:i,files:c},links:kg(t.links)}}function cl(t,e,n){return t.startsWith(" ")?t.slice(1):e+ns(
t,n)}function Sg(t,e){let n=e&1?t.replace("://","://www."):t;return e&2?n+"/":n}function ns(t,e){if(t.
startsWith("{}"))return t.slice(2);let n=t.indexOf("{");if(n<0)return t;let o=t.indexOf("}",n),r=(e.
match(/[A-Za-z0-9]+/g)||[]).join("-").toLowerCase();return t.slice(0,n)+r.slice(0,Number(t.slice(n+1,
o)))+t.slice(o+1)}function kg([t,e,n,o,r]){let s=0;return t.map((i,c)=>(s+=i,[s,s+e[c],bg[n[c]],o[c],
r[c]/1e3]))}async function Tg(){try{let t=sl(await xo("data")),e=Ks(t),n=rl(e);$o("details")&&await xg(),Xs(e,il(
await xo("details"),t)),n.complete(),document.documentElement.dataset.ready="yes"}catch(t){let{message:e}=t;
N("message").hidden=!1,N("message").replaceChildren(f("p",{},`This page could not be opened. ${e}`))}}
function xg(){return new Promise(t=>requestAnimationFrame(()=>setTimeout(t)))}Tg();})();

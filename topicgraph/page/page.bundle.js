"use strict";(()=>{function xt(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1),o=n.lastIndexOf(" ");return(o>e*.6?n.slice(
0,o):n).trimEnd()+"…"}function we(t,e){if(t.length<=e)return[t];let n=t.lastIndexOf(" ",e),o=n>e*.4?
n:e;return[t.slice(0,o).trim(),xt(t.slice(o).trim(),e)]}function Hr(t){if(!/^https?:\/\//i.test(t))return null;
try{let e=new URL(t);return(e.protocol==="http:"||e.protocol==="https:")&&!e.username&&!e.password?e.
href:null}catch{return null}}function Ot(t){return`⁨${t}⁩`}function Wt(t){return`“${Ot(t)}”`}
var Br=new Intl.NumberFormat("en");function $(t){return Br.format(t)}function It(t){return Br.format(
Math.round(t*10)/10)}function v(t,e,n){return`${$(t)} ${t===1?e:n||e+"s"}`}function jr(t){return t<1e4?
$(t):t<999500?`${Math.round(t/1e3)}k`:`${Number((t/1e6).toFixed(1))}M`}function at(t){return`${t>0&&
t<.0995?(t*100).toFixed(1):Math.round(t*100)} %`}function _t({low:t,high:e}){return`(${at(t).replace(
" %","")} to ${at(e)})`}function le(t){return t===null?"not tested":t>.99?"may well be chance":`${t>
.05?"may be chance":"unlikely to be chance"}, ${Be(t)}`}function Be(t){return t<.001?"p < .001":t>.99?
"p > .99":`p = ${t.toFixed(t<.0995?3:2).slice(1)}`}function f(t,e={},...n){return Wr(document.createElement(t),e,n)}function lt(t,e={},...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);return Wr(o,e,n)}function _(t,e,...n){return f("butt\
on",{type:"button",...t,on:{click:e}},...n)}function Wr(t,{on:e={},...n},o){for(let[r,s]of Object.entries(
e))t.addEventListener(r,s);for(let[r,s]of Object.entries(n))s===!1||s===null||s===void 0||t.setAttribute(
r,s===!0?"":s);for(let r of o.flat(3))r!=null&&r!==!1&&t.append(r);return t}function I(t){return document.
getElementById(t)}function Pt(t,e,n){return t.querySelector(`[data-${e}="${CSS.escape(n)}"]`)}function ye(t,e){
let n=document.activeElement,o=t.contains(n)?n?.dataset.focus:null;e(),o&&Pt(t,"focus",o)?.focus()}function Ur(t){
let e=Hr(t);return e?f("a",{href:e,rel:"noopener noreferrer",target:"_blank",dir:"auto"},t):f("span",
{class:"plain",dir:"auto"},t)}var Ba=[38,60,62];async function uo(t){let e=I(t);if(!fo(t))return JSON.parse(e.textContent);if(typeof DecompressionStream>
"u")throw new Error("This page needs a newer browser: one of 2023 or later.");let n=ja(e.textContent.
trim(),Number(e.dataset.packed)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"));
return JSON.parse(await new Response(o).text())}function ja(t,e){let n=new Uint8Array(128),o=0;for(let a=33;a<
127;a+=1)Ba.includes(a)||(n[a]=o++);let r=new Uint8Array(e),[s,i,c]=[0,0,0];for(let a=0;a<t.length;a+=
2){for(s=s<<13|n[t.charCodeAt(a)]*91+n[t.charCodeAt(a+1)],i+=13;i>=8&&c<e;)i-=8,r[c++]=s>>i;s&=(1<<i)-
1}return r}function fo(t){return I(t).hasAttribute("data-packed")}var wn={topic:"Topic",subject:"Subject",outlet:"Outlet",group:"Group of outlets",medium:"Medium",kind:"\
Kind of article",quality:"Quality, as files state it",heat:"Heat, as files state it",story:"Story",words:"\
Words"},ee=Object.keys(wn),Gr=ee.filter(t=>t!=="story"&&t!=="words"),Wa=["lowest quarter","second qu\
arter","third quarter","highest quarter"],Ua=8;function Kr(t){let e=t.articles,n=Array.from({length:t.
size},(i,c)=>c),o=(i,c)=>i.map(({id:a,name:l},u)=>({key:a,name:l,members:c(u)})),r={topic:o(t.topics,
i=>t.byTopic[i]),subject:o(t.subjects,i=>t.bySubject[i]),outlet:o(t.outlets,i=>za(t,i)),group:t.groups.
map(({name:i,outlets:c})=>({key:i,name:i,members:c.flatMap(a=>t.byOutlet[a])})),medium:t.media.map((i,c)=>({
key:i,name:i,members:n.filter(a=>e.medium[a]===c)})),kind:Ga(t,n),quality:zr(n,e.quality),heat:zr(n,
e.heat),story:o(t.stories,i=>t.stories[i].articles)},s=i=>new Map(i.filter(({members:c})=>c.length).
map(c=>[c.key,c]));return Object.fromEntries(Object.entries(r).map(([i,c])=>[i,s(c)]))}function za(t,e){
let n=t.byCarrier[e].filter(o=>t.articles.outlet[o]!==e);return n.length?[...t.byOutlet[e],...n].sort(
(o,r)=>o-r):t.byOutlet[e]}function Ga(t,e){let n=t.articles;return[["copies","copies of another arti\
cle",r=>n.copy[r]===1],["updates","updates of an earlier article",r=>n.copy[r]===2],["carried","carr\
ied by another site",r=>n.flags[r]&yn],["stubs","linked, not in this corpus",r=>!n.held[r]],["undate\
d","undated",r=>n.time[r]===null],["alone","in no story",r=>n.story[r]<0],["unconnected","in no stor\
y, no link to another",r=>n.flags[r]&Xr]].map(([r,s,i])=>({key:r,name:s,members:e.filter(i)}))}function zr(t,e){
let n=t.filter(i=>e[i]!==null),o=n.map(i=>Number(e[i])).sort((i,c)=>i-c);if(o.length<Ua||o[0]===o[o.
length-1])return[];let r=[1,2,3].map(i=>o[Math.floor(i*o.length/4)]),s=i=>r.filter(c=>Number(e[i])>=
c).length;return Wa.map((i,c)=>{let a=n.filter(d=>s(d)===c),l=new Set(a.map(d=>Number(e[d])).sort((d,h)=>d-
h)),u=[...l].filter((d,h)=>h===0||h===l.size-1);return{key:String(c),name:`${i} (${u.join(" to ")})`,
members:a}})}var ue="\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff",
bn=new RegExp(`[${ue}]`,"u"),Ka=/[\uac00-\ud7af]/,Vr=/[^\x00-\x7f]/,Xa=new RegExp("(?<=[a-zß-ɏͰ-Ͽ])[\
\\u0300-\\u036f]+|[\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7]+|[\\u064b-\\u0652\\u0670]+",
"gu"),qr="̃",Yr={ł:"l",ø:"o",đ:"d",ħ:"h",ŧ:"t",ı:"i",ß:"ss",ς:"σ"},qa=new RegExp(`[${Object.
keys(Yr).join("")}]`,"gu"),Va=/['’`´\u200c\u200d]/gu,Zr=/[\p{L}\p{N}][\p{L}\p{N}\p{Mn}\p{Mc}]*/gu,
Ya=new RegExp(`(?=([${ue}]{2}))[^]|((?![${ue}])[\\p{L}\\p{N}](?:(?![${ue}])[\\p{L}\\p{N}\\p{Mn}\\p{Mc}])\
*|(?<![${ue}])[${ue}](?![${ue}]))`,"gu");function tt(t){return Vr.test(t)?(t.length>2e3?[...t].slice(
0,2e3).join(""):t).normalize("NFKD").toLowerCase().replace(qa,n=>Yr[n]).replace(Xa,(n,o,r)=>r[o-1]===
"n"&&n.includes(qr)?qr:"").normalize("NFC"):t.toLowerCase()}var Za=/[a-z0-9]+/g;function Ut(t){let e=tt(
t),n=e.replace(Va,""),o=n===e?e:tt(n);return o.match(Vr.test(o)?Zr:Za)||[]}function Sn(t){let e=tt(t);
return bn.test(e)?[...e.matchAll(Ya)].map(([,n,o])=>n||o).filter(Boolean):e.match(Zr)||[]}function ho(t){
let e=Ut(t);return bn.test(t)?e.map(n=>Sn(n).join(" ")).join(" · "):e.join(" ")}function je(t){return bn.
test(t)}function mo(t){return Ka.test(t)||bn.test(t)&&[...t].length===1}var po=1e3;function We(t,e,n=tt){return{order:t,textOf:e,fold:n,blocks:[]}}function go(t){return tt(
t).match(/"[^"]+"|[^\s"]+/g)||[]}function kn(t){return Math.ceil(t.order.length/po)}function Tn(t,e){
return t.blocks[e]||=Ja(t,e*po),t.blocks[e]}function Ja(t,e){let n=[],o=[0];for(let r of t.order.slice(
e,e+po)){let s=t.fold(t.textOf(r)).replaceAll(`
`," ");n.push(s),o.push(o[o.length-1]+s.length+1)}return{first:e,text:n.join(`
`)+`
`,starts:o}}function*Jr(t){for(let e of t)for(let n=0;n<kn(e);n+=1)yield Tn(e,n)}function*wo(t,e,n){
let o=go(e).map(s=>s.replaceAll('"',""));o.sort((s,i)=>i.length-s.length);let r={rows:[],total:0};for(let s=0;o.
length&&s<kn(t);s+=1)Qa(t.order,Tn(t,s),o,n,r),yield r;return r}function Qa(t,{first:e,text:n,starts:o},r,s,i){
let c=0,a=n.indexOf(r[0]);for(;a>=0;){for(;o[c+1]<=a;)c+=1;let l=o[c+1],u=r.length>1?n.slice(o[c],l):
"";(r.length===1||r.every(d=>u.includes(d)))&&(i.total+=1,i.rows.length<s&&i.rows.push(t[e+c])),a=n.
indexOf(r[0],l)}}function Qr(t,e,n){let o=wo(t,e,n);for(;;){let{done:r,value:s}=o.next();if(r)return s}}var yt=class extends Error{},yo="outlet topic subject author language medium since until on".split("\
 "),ns=["since","until","on"],tl={outlet:'"New York Post"',topic:"surveillance",subject:"ferry",author:"\
smith",language:"en",medium:"video",since:"2021-03",until:"2021-03-04",on:"2021"},el=/(-?)(?:([A-Za-z]+):(?!\/\/)(?=\S))?(?:"([^"]*)"|([^\s"]+))/g,
nl=/^-?([A-Za-z]+):$/,ol=/[\p{L}\p{N}]\*+[\p{L}\p{N}]/u,rl=/^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/,
ts="OR stands between two terms, as in beta OR release",sl=3;function il(t){let e=t.replace(/[“”„]/g,
'"');if(e.split('"').length%2===0)throw new yt('a quotation mark is not closed: a phrase is written \
"between two"');let n=[],o=!1;for(let r of e.matchAll(el)){if(r[0]==="OR"){if(o||!n.length)throw new yt(
ts);o=!0;continue}let s=cl(r);s&&(o?n[n.length-1].push(s):n.push([s]),o=!1)}if(o)throw new yt(ts);return n}
function cl([t,e,n,o,r]){let s=!!e,i=o!==void 0,c=i?o:r;return n!==void 0?{field:os(n,c),value:c.trim(),
excluded:s}:!i&&(al(t,r),t==="AND")||!Ut(c).length?null:{field:i?"phrase":"words",value:c,excluded:s}}
function os(t,e){let n=t.toLowerCase();if(!yo.includes(n))throw new yt(`there is no field "${t}:"; f\
ields are ${yo.join(", ")}; to look for the words write "${t}:${e}" in quotes`);if(!e.trim())throw new yt(
`${n}: needs a value, as in ${n}:${tl[n]}`);return ns.includes(n)&&is(n,e.trim()),n}function al(t,e){
let n=nl.exec(t);if(n&&yo.includes(n[1].toLowerCase())&&os(n[1],""),t==="NOT")throw new yt("to leave\
 out what has a word write -word, not NOT");if(ol.test(e))throw new yt(`"${e}": a * stands at the en\
d of a word, as in elect*`)}function rs(t){return/(?:^|\s)(?:-\S|OR\s|-?[A-Za-z]+:)|\*/.test(t)}function*bo(t,e,n,o){
let r=il(n).map(i=>i.map(c=>fl(t,c))),s={rows:[],total:0};for(let i=0;r.length&&i<kn(e);i+=1)ll(e,i,
r,o,s),yield s;return s}function ss(t,e,n){let o=bo(t,e,n,1/0);for(;;){let{done:r,value:s}=o.next();
if(r)return s}}function ll(t,e,n,o,r){let s=Tn(t,e),i=s.starts.length-1,c=new Uint8Array(i).fill(1);
for(let a of n){let l=new Uint8Array(i);for(let u of a){let{needles:d,mask:h}=u,m=d?ul(s,d,i):Uint8Array.
from({length:i},(g,p)=>h[t.order[s.first+p]]);for(let g=0;g<i;g+=1)l[g]|=u.excluded?1-m[g]:m[g]}for(let u=0;u<
i;u+=1)c[u]&=l[u]}for(let a=0;a<i;a+=1)c[a]&&(r.total+=1,r.rows.length<o&&r.rows.push(t.order[s.first+
a]))}function ul({text:t,starts:e},n,o){let r=new Uint8Array(o).fill(1);for(let s of n){let i=new Uint8Array(
o);for(let c of s){let a=0;for(let l=t.indexOf(c);l>=0;l=t.indexOf(c,e[a+1])){for(;e[a+1]<=l;)a+=1;i[a]=
1}}for(let c=0;c<o;c+=1)r[c]&=i[c]}return r}function fl(t,{field:e,value:n,excluded:o}){return e==="\
words"||e==="phrase"?{needles:dl(e,n),mask:new Uint8Array,excluded:o}:{needles:null,mask:ml(t,e,n),excluded:o}}
function dl(t,e){let n=Ut(e);if(t==="phrase"&&!(n.length===1&&je(n[0])))return[hl(n).map(r=>` ${r} `)];
let o=t==="words"&&e.endsWith("*");return n.map((r,s)=>mo(r)?[r]:je(r)?[` ${Sn(r).join(" ")} `]:[[...r].
length>sl||o&&s===n.length-1?` ${r}`:` ${r} `])}function hl(t){let e=t.map(n=>Sn(n).join(" "));return t.
some(je)?[e.join(" · ")]:[e.join(" "),e.join(" · ")]}function ml(t,e,n){let o=t.articles,r=i=>Uint8Array.
from({length:t.size},(c,a)=>i(a)?1:0);if(ns.includes(e)){let[i,c]=is(e,n);return r(a=>{let l=o.time[a];
return l===null?!1:(e==="until"||l>=i)&&(e==="since"||l<c)})}if(e==="outlet"){let i=new Set(gl(t,n));
return r(c=>i.has(o.outlet[c])||i.has(o.carrier[c]))}if(e==="topic"){let i=es(t.topics,e,n,yl);return r(
c=>o.topics[c].includes(i))}if(e==="subject"){let i=es(t.subjects,e,n,null);return r(c=>o.subjects[c].
includes(i))}let s=n.toLowerCase();return r(e==="medium"?i=>t.media[o.medium[i]]===s:e==="language"?
i=>`${o.stated_language[i].toLowerCase()}-`.startsWith(`${s}-`):i=>o.author[i].some(c=>pl(n,c)))}function pl(t,e){
let[n,o]=[Ut(t).join(" "),Ut(e).join(" ")];return je(n)||mo(n)?o.includes(n):!!n&&` ${o} `.includes(
` ${n} `)}function is(t,e){let[n,o,r]=(rl.exec(e)||[]).slice(1).map(c=>Number(c||0)),s=n?Date.UTC(n,
(o||1)-1,r||1):0;if(!n||n===9999||!new Date(s).toISOString().startsWith(e))throw new yt(`${t} "${e}"\
 is not a date: want e.g. 2021, 2021-03, 2021-03-04`);let i=r?s+864e5:Date.UTC(o?n:n+1,o);return[s/1e3,
i/1e3]}function gl(t,e){let n=tt(e),o=t.groups.find(s=>tt(s.name)===wl(n)),r=cs(t.outlets,e,as);return o&&
!r.length?o.outlets:[ls(r,"outlet",e)]}function wl(t){return t.startsWith("group:")?t.slice(6):t}function es(t,e,n,o){
return ls(cs(t,n,o),e,n)}function cs(t,e,n){let o=tt(e),r=a=>t.flatMap((l,u)=>a(l)?[u]:[]),s=a=>!!a&&
tt(a)===o,i=r(a=>{let l=n===as?[a.domain]:a.names;return[a.id,a.name,...l].some(s)});if(i.length||!n)
return i;let c=n(e);return r(a=>[a.name,...a.names].some(l=>n(l)===c))}function as(t){let e=Ut(t.trim().
replace(/\.(?:com|net|org|co\.uk)$/i,""));return(e.length>1&&e[0]==="the"?e.slice(1):e).join("")}function yl(t){
return Ut(t).join("")}function ls(t,e,n){if(t.length===1)return t[0];throw new yt(t.length?`"${n}" m\
ay be several: use the id of one`:`no ${e} "${n}"`)}function us(t,e){return` ${ho(t)} | ${ho(e)} `}var be="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),[Ue,qt,Vt]=[60,3600,86400],bl={week:7*
Vt,day:Vt,hour:qt};function ze(t){return String(t).padStart(2,"0")}function Yt(t){let e=new Date(t*1e3);
return`${e.getUTCDate()} ${be[e.getUTCMonth()]} ${e.getUTCFullYear()}`}function Ge(t){let e=new Date(
t*1e3);return`${ze(e.getUTCHours())}:${ze(e.getUTCMinutes())}`}function pt(t,e){if(t===null)return"u\
ndated";if(!So(t,e))return`${Yt(t)}, time not given`;let n=e==="second"?":"+ze(new Date(t*1e3).getUTCSeconds()):
"";return`${Yt(t)}, ${Ge(t)}${n} UTC`}function ot(t,e){if(t===null||e===null)return"undated";let[n,o]=[
Yt(t),Yt(e)];if(n===o)return n;let[r,s]=[n.split(" "),o.split(" ")];return`${r[2]!==s[2]?n:r[1]!==s[1]?
`${r[0]} ${r[1]}`:r[0]} – ${o}`}function fe(t,e){let n=Yt(t);return e==="year"?n.slice(-4):e==="mo\
nth"?n.replace(/^\d+ /,""):e==="week"?`week of ${n}`:e==="day"?n:`${n}, ${Ge(t)} UTC`}function So(t,e){
return t!==null&&(e==="minute"||e==="second")}function Ct(t){let e=Math.abs(t);if(e<Ue)return"at the\
 same time";let[n,o]=e<1.5*qt?["minute",Ue]:e<2*Vt?["hour",qt]:["day",Vt];return`${v(Math.round(e/Number(
o)),String(n))} ${t>0?"later":"earlier"}`}function Ft(t){if(t<Ue)return"+0 min";let[e,n]=[Math.floor(
t/Vt),Math.floor(t%Vt/qt)],o=Math.floor(t%qt/Ue),[r,s]=e?[`${e} d`,n&&`${n} h`]:[n&&`${n} h`,o&&`${o}\
 min`];return"+"+[r,s].filter(Boolean).join(" ")}function fs(t){return t<1.5*qt?`+${Math.round(t/Ue)}\
 min`:t<2*Vt?`+${Math.round(t/qt)} h`:`+${Math.round(t/Vt)} d`}function Ke(t,e,n,o=!0){let r=Sl((n-e)/
Vt),s=r==="hour"&&!o?"day":r,i=[];for(let c=kl(e,s);c<=n;c=xn(c,s))i.push({from:c,to:xn(c,s),count:0});
for(let c of t){let a=i.find(l=>c<l.to);a&&c>=a.from&&(a.count+=1)}return{unit:s,bins:i}}function Sl(t){
return t>3650?"year":t>240?"month":t>45?"week":t>3?"day":"hour"}function kl(t,e){let n=new Date(t*1e3),
[o,r,s]=[n.getUTCFullYear(),n.getUTCMonth(),n.getUTCDate()];if(e==="year")return Date.UTC(o,0)/1e3;if(e===
"month")return Date.UTC(o,r)/1e3;let i=(n.getUTCDay()+6)%7;return e==="week"?Date.UTC(o,r,s-i)/1e3:e===
"day"?Date.UTC(o,r,s)/1e3:Math.floor(t/qt)*qt}function xn(t,e,n=1){let o=new Date(t*1e3);return e===
"year"?Date.UTC(o.getUTCFullYear()+n,0)/1e3:e==="month"?Date.UTC(o.getUTCFullYear(),o.getUTCMonth()+
n)/1e3:t+n*bl[e]}var Se=1.959963984540054;function ct(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return[
...e].sort((n,o)=>o[1]-n[1]||(n[0]<o[0]?-1:1))}function Xe(t,e){if(!e)return[0,1];let n=Se**2,o=(t+n/
2)/(e+n),r=Se*Math.sqrt(t*(e-t)/e+n/4)/(e+n);return[t?Math.max(0,o-r):0,t===e?1:Math.min(1,o+r)]}function zt(t,e){
let[n,o]=Xe(t,e);return{k:t,n:e,share:e?t/e:0,low:n,high:o}}function $n(t){if(!t.length)return null;
let e=[...t].sort((o,r)=>o-r),n=Math.floor(e.length/2);return e.length%2?e[n]:(e[n-1]+e[n])/2}function ko(t,e,n,o,r,s){
if(r>=s)return 0;let i=500*r/s,c=Math.log((t+i)/(e+500-t-i)),a=Math.log((n+i)/(o+500-n-i));return(c-
a)/Math.sqrt(1/(t+i)+1/(n+i))}function ds(t){if(t===1)return Math.tan(Math.PI*.475);if(t>60)return Tl(
t);let[e,n]=[Se,5];for(let o=0;o<60;o+=1){let r=(e+n)/2;xl(r,t)<.95?e=r:n=r}return e}function Tl(t){
let e=Se;return[(e**3+e)/4,(5*e**5+16*e**3+3*e)/96,(3*e**7+19*e**5+17*e**3-15*e)/384,(79*e**9+776*e**
7+1482*e**5-1920*e**3-945*e)/92160].reduce((o,r,s)=>o+r/t**(s+1),e)}function xl(t,e){let n=Math.atan(
t/Math.sqrt(e)),o=Math.cos(n)**2,[r,s]=[1,1];for(let i=2;i<e;i+=2)r*=o*(i-1)/i,s+=r;return Math.sin(
n)*s}var $l=[-48,-24,-12,-6,-1,0,1,6,12,24,48],vl={none:0,day:0,minute:1,second:2};function To(t){return new Uint8Array(
t.size).fill(1)}function dt(t,e){let n=t.articles.outlet[e];return n>=0&&!t.outlets[n].platform}function xo(t,e){
let n=t.outlets.map(()=>0),{flags:o,outlet:r}=t.articles;for(let s=0;s<t.size;s+=1)e[s]&&o[s]&Lt&&dt(
t,s)&&(n[r[s]]+=1);return n}function ne(t,e,n){return e.outlets.flatMap(o=>t.outlets[o].platform?[]:
t.byOutlet[o]).filter(o=>n[o]&&t.articles.flags[o]&Lt).sort((o,r)=>o-r)}function de(t,e,n=[]){let{outlet:o,
story:r}=t.articles,s=new Map(n.flatMap(({outlets:c})=>c.map(a=>[a,c[0]]))),i=new Set;return e.filter(
c=>{if(r[c]<0||!dt(t,c))return!0;let a=`${s.get(o[c])??o[c]} ${r[c]}`;return!i.has(a)&&i.add(a)})}function ms(t,e){
let n=xo(t,e),o=new Map,r=0;for(let c=0;c<t.size;c+=1){if(!e[c]||!(t.articles.flags[c]&Lt))continue;
let a=dt(t,c)?t.articles.outlet[c]:-1,l=a<0?`article ${c}`:`${a} ${Te(t,c)}`,u=o.get(l)||{ref:a,size:0};
u.size+=1,o.set(l,u),r+=1}let s=n.map(()=>0),i=0;for(let{ref:c,size:a}of o.values())c>=0&&(s[c]+=a**
2),i+=a**2;return n.map((c,a)=>{let l=r?c/r:0,u=(1-2*l)*s[a]+l**2*i,d={n:r,share:l,clusters:o.size,squares:i,
residual:u},h=$o(d),[m,g]=r?Xe(c/r*h,h):[0,1];return{...zt(c,r),low:m,high:g}})}function $o({n:t,share:e,
clusters:n,squares:o,residual:r}){let s=t**2/Math.max(o,1),c=r/t**2*(n/(n-1))*(t-1)/(e*(1-e));if(!Number.
isFinite(c)||c<=0)return s;let a=ds(Math.max(2*(n-1),1)),l=(Se/a)**(2*(1-s/t));return Math.max(Math.
min(t/c,t)*l,s)}function ke(t,e,n){let o=e.map(c=>{let a=ne(t,c,n),l=de(t,a,[c]),u=l.flatMap(d=>t.articles.
topics[d]);return{n:l.length,by:new Map(ct(u))}}),s=[...new Set(o.flatMap(({by:c})=>[...c.keys()]))].
map(c=>({topic:c,cells:o.map(({n:a,by:l})=>zt(l.get(c)||0,a))})),i=({cells:c})=>c.reduce((a,{share:l})=>a+
l,0);return s.sort((c,a)=>i(a)-i(c)||c.topic-a.topic)}function Te(t,e){return t.articles.story[e]>=0?
t.articles.story[e]:-1-e}function qe(t,e,n){return ps(t,e,n,o=>t.articles.flags[o]&Ss)}function hs(t,e,n){
return ps(t,e,n,r=>t.articles.flags[r]&Lt&&z(t,r))}function ps(t,e,n,o){let r=new Map;for(let s of e.
outlets)if(!t.outlets[s].platform)for(let i of t.byOutlet[s]){let c=Te(t,i);!o(i)||!n.has(c)||(!r.has(
c)||Ml(t,i,r.get(c)))&&r.set(c,i)}return r}function gs(t,e){let n=new Set;for(let o=0;o<t.size;o+=1)
e[o]&&t.articles.held[o]&&n.add(Te(t,o));return n}function Ml(t,e,n){let{time:o,precision:r}=t.articles,
[s,i]=[o[e],o[n]];if(s===null||i===null)return s!==null;if(s!==i)return s<i;let c=[e,n].map(a=>vl[r[a]]);
return(c[0]-c[1]||e-n)<0}function vn(t,e,n,o){let r=gs(t,o),s=qe(t,e,r),i=qe(t,n,r),c=[...s.keys()].
filter(h=>i.has(h)),a=[],l=hs(t,n,r);for(let[h,m]of hs(t,e,r)){if(!Mn(t,m))continue;let g=l.has(h)?Ol(
t,m,Number(l.get(h))):null;g!==null&&a.push({key:h,hours:g})}let u=[...s.keys()].filter(h=>!i.has(h)),
d=[...i.keys()].filter(h=>!s.has(h));return{shared:c,onlyA:u,onlyB:d,lags:a,a:s,b:i}}function Ol(t,e,n){
if(!z(t,e)||!z(t,n))return null;let{time:o,precision:r}=t.articles,[s,i]=[Number(o[e]),Number(o[n])];
return(r[e]==="minute"||r[n]==="minute")&&Math.floor(s/60)===Math.floor(i/60)?0:(i-s)/3600}function ws(t){
let e=[-1/0,...$l,1/0],n=e.slice(1).map((r,s)=>({from:e[s],to:r,keys:[]}));n.splice(n.findIndex(({from:r})=>r===
0),0,{from:0,to:0,keys:[]});let o=({from:r,to:s},i)=>i===0?r===0&&s===0:i>0?i>r&&i<=s:i>=r&&i<s;for(let{
key:r,hours:s}of t)n.find(i=>o(i,s))?.keys.push(r);return n}function vo(t){if(!t.coverage){let e=gs(
t,To(t));t.coverage=t.outlets.map((n,o)=>qe(t,{outlets:[o]},e))}return t.coverage}function ys(t,e){let n=vo(
t),o=n[e];return n.map((s,i)=>{let c=[...o.keys()].filter(u=>s.has(u)).length,a=o.size+s.size-c,l=Math.
min(o.size,s.size)<5;return{ref:i,shared:c,either:a,jaccard:c/a,isFew:l}}).filter(s=>s.ref!==e&&s.shared).
sort((s,i)=>Number(s.isFew)-Number(i.isFew)||i.jaccard-s.jaccard||i.shared-s.shared||s.ref-i.ref)}function bs(t,e){
let n=Mo(t),[o,r]=[n.by[e],n.n[e]];return n.topics.flatMap((i,c)=>{let a=o.get(c)||0,l=n.total-r,u=[
(a+.5)/(r+1),(i-a+.5)/(l+1)],d=Math.log2(u[0])-Math.log2(u[1]),h=l?(i-a)/l:0;return a?[{topic:c,...zt(
a,r),restShare:h,focus:d}]:[]}).sort((i,c)=>c.focus-i.focus||c.k-i.k||i.topic-c.topic)}function Mo(t){
return t.topicCounts||=Al(t),t.topicCounts}function Al(t){let e={by:t.outlets.map(()=>new Map),n:t.outlets.
map(()=>0),topics:t.topics.map(()=>0),total:0},{flags:n,outlet:o,topics:r}=t.articles,s=Array.from({
length:t.size},(i,c)=>c).filter(i=>n[i]&Lt);for(let i of de(t,s)){e.total+=1;for(let a of r[i])e.topics[a]+=
1;if(!dt(t,i))continue;e.n[o[i]]+=1;let c=e.by[o[i]];for(let a of r[i])c.set(a,(c.get(a)||0)+1)}return e}
function et(t,e){return new Set(e.filter(n=>dt(t,n)).map(n=>t.articles.outlet[n]))}var Nl=600,On=2e4,Oo="\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff",
El=new RegExp(`[${Oo}]+|(?:(?![${Oo}])[\\p{L}\\p{N}\\p{M}])+`,"gu"),Il=new RegExp(`[${Oo}]`,"u");function ks(...t){
let e=t.map(o=>_l(o,Nl)).join(" ").toLowerCase().normalize("NFC").replace(/['’`´]/gu,""),n=new Set;
for(let o of e.match(El)||[]){let r=Il.test(o)?[...o]:[o];r.length===1&&[...o].length>1&&n.add(o);for(let s=1;s<
r.length;s+=1)n.add(r[s-1]+r[s])}return n}function _l(t,e){return t.length>e?[...t].slice(0,e).join(
""):t}function Ao(t){return t.vocabulary||=Rl(t),t.vocabulary}function Cl(t,e){let{lists:n,of:o}=t.repeated,
[,r,s]=o.get(e)||Ts,i=ks(t.articles.title[e],t.articles.excerpt[e]);return n[r]?.forEach(c=>i.delete(
c)),n[s]?.forEach(c=>i.add(c)),[...i]}function Ll(t,e){let{lists:n,of:o}=t.repeated,[r]=o.get(e)||Ts,
s=ks(t.articles.title[e]);return n[r]?.forEach(i=>s.delete(i)),[...s]}var Ts=[-1,-1,-1];function Rl(t){
let e=new Map,n=t.articles.title.map((s,i)=>Cl(t,i).map(c=>(e.has(c)||e.set(c,e.size),e.get(c)))),o=[
...e.keys()],r=new Map(t.languages.map(s=>[s,xs(t,o,s)]));return{words:o,places:e,of:n,informative:r}}
var Dl=/^[\u3041-\u309f]{2}$|^(?=..$).*[的了是在和与及就也都而着被把吗呢吧與們们]/u;
function xs(t,e,n){let{"*":o,[n]:r}=t.uninformative,s=new Set([...o,...r||[]]);return e.map(i=>!s.has(
i)&&!/^\p{N}+$/u.test(i)&&!Dl.test(i))}function $s(t,e){let{places:n,of:o}=Ao(t),r=n.get(e);return r===
void 0?[]:o.flatMap((s,i)=>s.includes(r)?[i]:[])}function Pl(t,e){let{words:n,of:o,informative:r}=Ao(
t),s=new Float64Array(n.length),i=0;for(let c of e){let a=r.get(t.languages[t.articles.language[c]])||
[];for(let l of o[c])a[l]&&(s[l]+=1,i+=1)}return{by:s,total:i,n:e.length}}function An(t,e,n,o){let r=t.
articles.flags.flatMap((m,g)=>m&Lt&&o[g]?[g]:[]),s=[e,n].map(m=>de(t,ne(t,m,o),[m])),i=de(t,r,[e,n]),
{language:c}=t.articles,l=[...new Set(i.map(m=>c[m]))].map(m=>{let[g,p,w]=[...s,i].map(T=>T.filter(k=>c[k]===
m));return Fl(t,g,p,w)}),u=({n:m})=>Math.min(...m);l.sort((m,g)=>u(g)-u(m));let d=new Set,h=l.flatMap(
m=>m.rows).filter(({word:m})=>!d.has(m)&&d.add(m));return{...vs(h),n:l[0]?.n||[0,0]}}function Fl(t,e,n,o){
let[r,s,i]=[e,n,o].map(l=>Pl(t,l)),c=Math.min(r.n,s.n)>=5&&Math.min(r.total,s.total)>0;return{rows:Ao(
t).words.flatMap((l,u)=>{let[d,h]=[r.by[u],s.by[u]];if(!c||d+h<5)return[];let m=ko(d,r.total,h,s.total,
i.by[u],i.total);return[{word:l,k:d,other:h,z:m}]}),n:[r.n,s.n]}}function vs(t){let e=({z:r})=>Number(
Math.abs(r).toPrecision(9)),n=[...t].sort((r,s)=>e(s)-e(r)||(r.word<s.word?-1:1)),o=n.map(r=>({...r,
k:r.other,other:r.k}));return{a:n.filter(({z:r})=>r>0),b:o.filter(({z:r})=>r<0)}}function Hl(t,e){let n=[
...e].map(r=>t.languages[t.articles.language[r]]||""),o=[...ct(n)].sort(([r,s],[i,c])=>c-s||(r<i?-1:
1));return o.length?o[0][0]:""}function Nn(t,{shared:e,a:n,b:o}){if(e.length<5)return null;let[r,s]=[
n,o].map(m=>Hl(t,[...m.values()].map(Number)));if(r!==s)return null;let[i,c]=[n,o].map(m=>{let g=e.flatMap(
w=>Ll(t,Number(m.get(w)))),p=xs(t,g,"");return new Map(ct(g.filter((w,T)=>p[T])))}),a=m=>[...m.values()].
reduce((g,p)=>g+p,0),[l,u]=[a(i),a(c)];if(!l||!u)return null;let h=[...new Set([...i.keys(),...c.keys()])].
flatMap(m=>{let[g,p]=[i.get(m)||0,c.get(m)||0];return g+p<5?[]:[{word:m,k:g,other:p,z:ko(g,l,p,u,g+p,
l+u)}]});return vs(h)}var Bl=["second","minute","day","none"],Lt=1,Ss=2,Ms=4,yn=8,Xr=16;function Os(t){let e=t.articles.title.
length,n=Array.from({length:e},()=>[]),o={...t.articles,precision:t.articles.precision.map(u=>Bl[u]),
id:[],excerpt:Array(e).fill(""),urls:n,files:n,titles:n,author:n,stated_language:Array(e).fill(""),bond:[],
subjects:t.articles.subjects||n,credits:Array.from({length:e},()=>[])};for(let[u,d,h]of t.credits||[])
o.credits[u].push({outlet:d,reason:h});let r=t.subjects||[],{lists:s,of:i}=t.repeated||{lists:[],of:[]},
c={lists:s,of:new Map(i.map(([u,...d])=>[u,d]))},a=null,l={...t,...jl(t),articles:o,subjects:r,repeated:c,
size:e,initials:[],byOutlet:t.outlets.map(()=>[]),byCarrier:t.outlets.map(()=>[]),byTopic:t.topics.map(
()=>[]),bySubject:r.map(()=>[]),byCredit:t.outlets.map(()=>[]),linksOf:n,byId:new Map,complete:!1,get facets(){
return a||=Kr(l),a}};return Wl(l),Ul(l),zl(l),l.withWords=Ns(l),l}function jl({firsts:t,lags:e,cocoverage:n}){
return{firsts:t.map(([o,r,s,i])=>({outlet:o,expected:r,decided:s,q:i})),lags:e.map(([o,r,s,i,c,a,l])=>({
outlet:o,other:r,n:s,hours:i,low:c,high:a,q:l})),cocoverage:n.map(([o,r,s,i,c])=>({outlet:o,other:r,
shared:s,expected:i,q:c}))}}function Wl(t){let{outlet:e,carrier:n,topics:o,subjects:r,credits:s}=t.articles;
for(let i=0;i<t.size;i+=1){e[i]>=0&&t.byOutlet[e[i]].push(i),n[i]>=0&&t.byCarrier[n[i]].push(i);for(let c of o[i])
t.byTopic[c].push(i);for(let c of r[i])t.bySubject[c].push(i);for(let c of s[i])t.byCredit[c.outlet].
push(i)}}function Ul(t){t.outlets.forEach(({id:e},n)=>t.byId.set(e,{kind:"outlet",ref:n})),t.topics.
forEach(({id:e},n)=>t.byId.set(e,{kind:"topic",ref:n})),t.subjects.forEach(({id:e},n)=>t.byId.set(e,
{kind:"subject",ref:n})),t.stories.forEach(({id:e},n)=>t.byId.set(e,{kind:"story",ref:n}))}function zl(t){
for(let e of t.nodes){if(e.kind!=="outlet")continue;let n=t.outlets[e.ref].platform,o=t.byOutlet[e.ref].
some(r=>t.articles.held[r]);(n||!o)&&(e.group=n?"carrier":"linked")}}function As(t,e){Object.assign(
t.articles,e.articles),t.articles.id.forEach((o,r)=>t.byId.set(o,{kind:"article",ref:r}));let n=Array.
from({length:t.size},()=>[]);for(let[o,r,s,i,c]of e.links){let a=e.reasons[i];n[o].push({other:r,kind:s,
reason:a,weight:c,forward:!0}),n[r].push({other:o,kind:s,reason:a,weight:c,forward:!1})}t.linksOf=n,
t.indexes=null,t.vocabulary=null,t.withWords=Ns(t),t.complete=!0}function xe(t){let{articles:e,outlets:n,
topics:o,subjects:r,stories:s}=t,i=(a,l)=>{let u=a.map((d,h)=>l(h));return a.map((d,h)=>h).sort((d,h)=>u[h]-
u[d]||d-h)},c=(a,l)=>{let u=i(a,d=>l[d].length);return We(u,d=>[a[d].name,...a[d].names].join(" "))};
return t.indexes||={outlet:We(i(n,a=>t.byOutlet[a].length),a=>[n[a].name,...n[a].names,n[a].domain].
join(" ")),topic:c(o,t.byTopic),subject:c(r,t.bySubject),story:We(i(s,a=>s[a].articles.length),a=>s[a].
name),article:We(i(e.time,a=>e.time[a]??-1/0),a=>us(e.title[a],e.excerpt[a]),a=>a)},t.indexes}var he="\
word=";function Ns(t){let e=new Map;return n=>{if(!e.has(n)){let o=n.startsWith(he)?$s(t,n.slice(he.
length)):Gl(t,n);e.set(n,o.sort((r,s)=>r-s))}return e.get(n)}}function Gl(t,e){try{return ss(t,xe(t).
article,e).rows}catch(n){if(n instanceof yt)return[];throw n}}function Es(t,{kind:e,ref:n}){return e===
"outlet"?t.outlets[n]:e==="subject"?t.subjects[n]:e==="topic"?t.topics[n]:t.stories[n]}function $e(t,e){
return e.kind==="article"?t.articles.id[e.ref]:Es(t,e).id}function V(t,e){let{title:n,urls:o}=t.articles;
return e.kind==="article"?n[e.ref]||o[e.ref][0]||"(no title)":Es(t,e).name||"(no name)"}function Zt(t,{
kind:e,ref:n}){return e==="story"?t.stories[n].articles:e==="outlet"?t.byOutlet[n]:e==="subject"?t.bySubject[n]:
e==="topic"?t.byTopic[n]:[n]}function rt(t,e){let n=t.articles.outlet[e];return n<0?"outlet unknown":
t.outlets[n].name}function Gt(t,e){let n=e.map(o=>t.articles.time[o]).filter(o=>o!==null);return n.length?
[n[0],n[n.length-1]]:[null,null]}var Kl=43200;function En(t,e){return Number(t.articles.time[e])+(z(
t,e)?0:Kl)}function z(t,e){return So(t.articles.time[e],t.articles.precision[e])}function ve(t,e){let n=t.
stories[t.articles.story[e]];if(!(n?.before||n?.after)||t.articles.time[e]===null)return!1;let o=n.articles.
indexOf(e);if(o<n.before)return!0;if(!n.after)return!1;let r=n.articles.filter(s=>t.articles.time[s]!==
null).length;return o>=r-n.after}function ht(t,e){let n=e.filter(r=>t.articles.time[r]!==null),o=n.filter(
r=>!ve(t,r));return o.length?o:n}function Mn(t,e){let n=t.articles.story[e];return n<0?!t.judges_firsts:
t.stories[n].first_known}var No=[["hour",1],["hour",3],["hour",6],["hour",12],["day",1],["day",2],["day",7],["month",1],["mon\
th",3],["month",6],["year",1],["year",2],["year",5],["year",10],["year",50]],Xl=7*86400,Is={hour:3600,
day:86400,month:2629800,year:31557600},ql=200;function In(t,e){let n=t.find(([,c])=>e<=c)||t[t.length-
1],[o,r,s,i]=n;return s+(e-o)/Math.max(r-o,1)*(i-s)}function Me(t,e,n){return t.flatMap(o=>Vl(o,e,n))}
function Vl([t,e,n,o],r,s){let i=(o-n)/Math.max(e-t,1),c=([h,m])=>Is[h]*m*i*r>=s,[a,l]=No.find(c)||No[No.
length-1],u=[],d=Yl(t,a,l);for(;d<=e&&u.length<ql;)d>=t&&u.push({x:n+(d-t)*i,time:d,..._s(d,a)}),d=xn(
d,a,l);return u}function Yl(t,e,n){let o=new Date(t*1e3),[r,s]=[o.getUTCFullYear(),o.getUTCMonth()];
if(e==="year")return Date.UTC(Math.floor(r/n)*n,0)/1e3;if(e==="month")return Date.UTC(r,Math.floor(s/
n)*n)/1e3;let i=Is[e]*n;return Math.floor(t/i)*i}function _s(t,e){let n=new Date(t*1e3),[o,r]=[n.getUTCFullYear(),
n.getUTCMonth()],[s,i]=[n.getUTCDate(),n.getUTCHours()];return e==="year"||e==="month"&&r===0?{label:String(
o),strong:!0}:e==="month"?{label:be[r],strong:!1}:e==="day"||i===0?{label:`${s} ${be[r]}`,strong:e===
"hour"||s===1}:{label:`${ze(i)}:00`,strong:!1}}function Cs(t,e,n){let[o,r]=[t[0].from,t[t.length-1].
to];if(t[0].to-o===Xl){let i=Math.max(1,Math.ceil(n*t.length/e));return t.map(({from:c},a)=>({part:a/
t.length,..._s(c,"day")})).filter(({part:c},a)=>a%i===0&&c*e<=e-n/2)}let s=t.map(({from:i})=>i);return Me(
[[o,r,0,e,0]],1,n).filter(({x:i})=>i<=e-n/2).map(({time:i,label:c})=>{let a=Eo(s,i),l=(i-t[a].from)/
(t[a].to-t[a].from);return{part:(a+l)/t.length,label:c}})}function Eo(t,e){let[n,o]=[0,t.length-1];for(;n<
o;){let r=n+o+1>>1;t[r]<=e?n=r:o=r-1}return n}var Zl=58;function Ve(t,e){let n=Cs(t,e,Zl).map(({part:o,label:r})=>{let s=f("span",{class:"tick"},r);
return s.style.left=`${o*100}%`,s});return f("div",{class:"time-axis","aria-hidden":"true"},n)}function Ye(t){
return f("span",{class:"peak","aria-hidden":"true"},$(t))}function Ze(t,e,n,o,r){return t.flatMap(({
from:s},i)=>{if(!e[i])return[];let c=`${fe(s,n)}: ${v(e[i],"article")}`,a={x:i*o,y:0,width:o,height:r,
class:"bin-title"};return[lt("rect",a,lt("title",{},c))]})}var[Io,Jl]=[340,64],Ql=34,tu=480;function Oe(t,e){let{held:n,time:o}=t.articles,r=e.filter(g=>n[g]&&
o[g]!==null),{from:s,to:i}=t.counts;if(r.length<2||s===null||i===null||s===i)return null;let c=r.map(
g=>Number(o[g])),{unit:a,bins:l}=Ke(c,s,i,Ls(t,r)),u=l.reduce((g,p)=>p.count>g.count?p:g),d=`${$(u.count)}\
 in ${fe(u.from,a)}`,h=[Io,Jl],m=`Articles by ${a}: at most ${d}.`;return f("figure",{class:"volume"},
f("div",{class:"chart"},Ye(u.count),Rs({bins:l,unit:a,peak:u.count,size:h,label:m,className:"bar-vol\
ume"})),Ve(l,Io),f("figcaption",{},`Articles by ${a}, over the time of the whole corpus. Most: ${d}.`))}
function Ls(t,e){return e.every(n=>z(t,n))}function Rs({bins:t,unit:e,peak:n,size:[o,r],label:s,className:i}){
let c=o/t.length,a=t.map(({count:d},h)=>{if(!d)return null;let m=Math.max(1.5,d/n*(r-1)),g={x:h*c,y:r-
m,width:c*.85,height:m};return lt("rect",{...g,class:i})}),l=t.map(({count:d})=>d),u=`0 0 ${o} ${r}`;
return lt("svg",{viewBox:u,role:"img","aria-label":s,preserveAspectRatio:"none"},lt("path",{d:`M0 ${r-
.5}H${o}`,class:"base-line"}),a,Ze(t,l,e,c,r))}function Ds(t,e){let n=({articles:p})=>p.filter(w=>t.
articles.time[w]!==null),o=e.flatMap(n),r=o.map(p=>Number(t.articles.time[p]));if(r.length<2)return null;
let[s,i]=[Math.min(...r),Math.max(...r)],c=Ls(t,o),a=e.map(p=>{let w=n(p).map(T=>Number(t.articles.time[T]));
return{...p,...Ke(w,s,i,c)}}),{unit:l}=a[0],u=Math.max(1,...a.flatMap(({bins:p})=>p.map(({count:w})=>w))),
d=[Io,Ql],h=a.map(({name:p,className:w,bins:T})=>{let k=T.reduce((X,{count:J})=>X+J,0),L=`${p}: ${v(
k,"dated article")} by ${l}`,N={bins:T,unit:l,peak:u,size:d,label:L,className:`bar-multiple ${w}`};return f(
"li",{},f("span",{class:"name",dir:"auto"},p),f("div",{class:"chart"},Ye(u),Rs(N)))}),{bins:m}=a[0],
g=`Articles by ${l}; the line at the top of each chart is ${$(u)}.`;return[f("ul",{class:"multiples"},
h),f("div",{class:"multiples-axis"},Ve(m,tu)),f("p",{class:"aside"},g)]}function Ae(t){let e=f("span",
{class:"bar-line","aria-hidden":"true"});return e.style.width=`${t*100}%`,e}function _n(t,e,n=8){let o=Math.
max(1,...t.map(([,s])=>s)),r=t.map(([s,i])=>f("li",{class:"bar-row"},e(s),f("span",{class:"number"},
$(i)),Ae(i/o)));return nt(r,n,"bars")}function Je(t){let e=t.map(([n,o,r])=>f("li",{class:"bar-row"},
n,f("span",{class:"number"},r),Ae(Math.max(.005,o))));return f("ul",{class:"bars"},e)}function nt(t,e,n){
let o=f("ul",{class:n},t.slice(0,e));if(t.length<=e)return o;let r=_({class:"more"},()=>{o.append(...t.
slice(e)),r.remove()},`Show ${$(t.length-e)} more`);return[o,r]}function Ne(t,e,n,o){let r=0,s=c=>{for(let a of e.
slice(r,r+c)){for(let l of o(a,r))l&&t.append(l);r+=1}i.textContent=`Show more (${v(e.length-r,"row")}\
 left)`,i.hidden=r>=e.length},i=_({class:"more"},()=>s(n*4));return s(n),i}function Cn(t,e,n){if(e.outlets.length!==1||n.outlets.length!==1)return;let o=[e.outlets[0],n.outlets[0]];
return t.cocoverage.find(({outlet:r,other:s})=>o.includes(r)&&o.includes(s))}function Ps(t,e,n){return e.
outlets.length!==1||n.outlets.length!==1?void 0:_o(t,e.outlets[0]).find(({other:r})=>r===n.outlets[0])}
function _o(t,e){return t.lags.filter(({outlet:n,other:o})=>n===e||o===e).map(({outlet:n,other:o,n:r,
hours:s,low:i,high:c,q:a})=>n===e?{other:o,n:r,hours:s,low:i,high:c,q:a}:{other:n,n:r,hours:-s,low:-c,
high:-i,q:a}).sort((n,o)=>o.n-n.n||n.other-o.other)}function Qe({q:t}){return t<=.05}function Ln({shared:t,
expected:e,q:n}){return n>.05?"no clear difference from chance":t>e?"more than by chance":"fewer tha\
n by chance"}function Fs(t,e,n,o){if(!o.length)return null;let r=ws(o),s=Math.max(...r.map(({keys:i})=>i.length));
return f("div",{},f("h4",{},`How much later ${n.name} came`),f("p",{},nu(e,n,o)," ",ou(t.model,e,n,o)),
f("ol",{class:"lags"},r.map(i=>eu(t,n,i,s))),f("p",{class:"lag-ends","aria-hidden":"true"},f("span",
{},`← ${n.name} earlier`),f("span",{},`${n.name} later →`)))}function eu(t,e,n,o){let{model:r}=t,
s=n.keys.filter(d=>d>=0).map(d=>r.stories[d].id),i=n.keys.length,c=`${e.name} ${ru(n)}: ${v(i,"story",
"stories")}`,a=n.from<0?"side-1":n.to>0?"side-0":"tied",l=f("span",{class:`lag-bar ${a}`});l.style.height=
`${i/o*100}%`;let u=_({disabled:!s.length,"aria-label":c,title:c},()=>t.narrow({only:{story:s}}),f("\
span",{class:"number"},i||""),f("span",{class:"lag-track"},l));return f("li",{},u,f("span",{class:"l\
ag-name","aria-hidden":"true"},Hs(n)))}function nu(t,e,n){let o=n.filter(({hours:a})=>a>0).length,r=n.
filter(({hours:a})=>a<0).length,s=n.length-o-r,i=v(n.length,"story","stories"),c=s?`, ${$(s)} tied`:
"";return`Of ${i} where both state a time of day, ${t.name} was first on ${$(o)}, ${e.name} on ${$(r)}${c}\
.`}function ou(t,e,n,o){if(o.length<5)return"Too few to say more.";let r=Number($n(o.map(l=>l.hours))),
s=`The median: ${n.name} came ${Co(r)}.`,i=Ps(t,e,n);if(!i)return s;let c=`${Co(i.low)} to ${Co(i.high)}`,
a=`${le(i.q)} after correction for all pairs`;return`${s} Over the whole corpus: 95 % interval ${c};\
 ${a}.`}function Co(t){return Ct(t*3600)}function Hs({from:t,to:e}){if(t===0&&e===0)return"tie";let n=Math.
min(Math.abs(t),Math.abs(e)),o=Math.max(Math.abs(t),Math.abs(e));return Number.isFinite(o)?`${n}–${o}\
 h`:`>${n} h`}function ru(t){if(t.from===0&&t.to===0)return"at the same time";let e=Hs(t).replace(" \
h"," hours").replace(">","more than ");return`${t.from<0?"earlier":"later"} by ${e}`}var[su,iu]=[360,129600];function Rn(t,e,n){let o=cu(t,e),r=au(t,o,e.length,n),s=r.map(u=>[...u.values()].
reduce((d,h)=>d+h,0)),i=lu(t,o,n),c=t.articles.time,a=new Map;for(let{earlier:u,later:d}of i)a.set(d,
Math.min(a.get(d)??1/0,Number(c[u])));let l=(u,d)=>{let h=i.filter(({earlier:g,later:p})=>o(g)===u&&
o(p)===d),m=h.filter(({earlier:g,later:p})=>c[g]===a.get(p));return{...Bs(t,new Set(h.map(({earlier:g})=>g)),
r[u]),preceded:Bs(t,new Set(h.map(({later:g})=>g)),r[d]),first:new Set(m.map(({earlier:g})=>g)).size,
pairs:h,few:Math.min(s[u],s[d])<5}};return e.map((u,d)=>e.map((h,m)=>d===m?null:l(d,m)))}function cu(t,e){
let n=new Map;return e.forEach(({outlets:o},r)=>o.forEach(s=>n.set(s,r))),o=>{if(!dt(t,o))return null;
let r=t.articles.outlet[o];return n.get(r)??-1-r}}function Lo(t,e,n){return!!(n[e]&&t.articles.flags[e]&
Lt&&Mn(t,e))&&z(t,e)}function au(t,e,n,o){let r=Array.from({length:n},()=>new Map);for(let s=0;s<t.size;s+=
1){let i=e(s);if(i===null||i<0||!Lo(t,s,o))continue;let c=Te(t,s);r[i].set(c,(r[i].get(c)||0)+1)}return r}
function Bs(t,e,n){let o=new Map;for(let h of e){let m=Te(t,h);o.set(m,(o.get(m)||0)+1)}let r=[...n.
values()].reduce((h,m)=>h+m,0),s=r?e.size/r:0,i=[...n].map(([h,m])=>({size:m,part:o.get(h)||0})),c=i.
reduce((h,{size:m})=>h+m**2,0),a=i.reduce((h,{size:m,part:g})=>h+(g-s*m)**2,0),l=$o({n:r,share:s,clusters:n.
size,squares:c,residual:a}),[u,d]=r?Xe(s*l,l):[0,1];return{...zt(e.size,r),low:u,high:d}}function lu(t,e,n){
let{time:o}=t.articles,r=({earlier:s,later:i})=>{let c=Number(o[i])-Number(o[s]);return c>su&&c<=iu};
return t.linksOf.flatMap((s,i)=>{if(!Lo(t,i,n)||e(i)===null)return[];let c=a=>e(a)!==null&&e(a)!==e(
i);return s.filter(({kind:a,forward:l})=>l&&a==="similar").filter(({other:a})=>Lo(t,a,n)&&c(a)).map(
({other:a})=>Number(o[i])<Number(o[a])?{earlier:i,later:a}:{earlier:a,later:i}).filter(r)})}var fu=12;function G(t,e,n){let o=n||V(t.model,e);return _({class:"thing",dir:"auto"},()=>t.choose(e),
o)}function oe(t,e,n,...o){let{only:r,not:s}=t.state(),i=u=>(u[e]||[]).includes(n),c=(u,d)=>_({class:"\
action"},d,u),a=i(r)?"Show everything again":"Show only this",l=i(s)?"Include it again":"Leave it ou\
t";return f("div",{class:"buttons"},c(a,()=>t.filter("only",e,n)),e!=="story"&&c(l,()=>t.filter("not",
e,n)),o.map(([u,d])=>c(u,d)))}function ut(t,e){let n=f("h2",{dir:"auto",tabindex:"-1"},e);return[f("\
p",{class:"kicker"},t),n]}function R(t,...e){return e.flat(3).some(Boolean)?f("section",{},f("h3",{},
t),e):null}function Ht(t){let e=r=>r==null||r.length===0,n=t.filter(([,r])=>!e(r));if(!n.length)return null;
let o=n.map(([r,s])=>[f("dt",{},r),f("dd",{},s)]);return f("dl",{class:"facts"},o)}function bt(t,e="\
, "){return t.flatMap((n,o)=>o?[o===t.length-1?e:", ",n]:[n])}function Dn(t,e,n,o){let s={class:`chi\
p word ${o!==null&&o<=.05?"sure":""}`,dir:"auto",title:n,"aria-label":`${e}: ${n}`};return _(s,()=>t(
[he+e]),e)}function me(t,e,n){if(!e.length)return null;let{time:o,precision:r,held:s}=t.articles,i=[
...e].reverse().map(c=>{let a=pt(o[c],r[c])+(s[c]?"":" · not in this corpus"),l=f("span",{class:"wo\
rds"},a);return f("li",{class:s[c]?null:"not-held"},n({kind:"article",ref:c}),l)});return nt(i,fu,"t\
ext-list")}function Jt(t,e,n){return e.length?_n(e.map(([o,r])=>[{kind:t,ref:o},r]),n):null}function Pn(t,e,n,o){
let{outlet:r,story:s,held:i}=t.articles,c=e.filter(a=>i[a]);return{held:c,outlets:ct(c.filter(a=>dt(
t,a)).map(a=>r[a])),others:ct(e.flatMap(a=>n[a]).filter(a=>a!==o)),stories:ct(e.map(a=>s[a]).filter(
a=>a>=0))}}var tn="group:";function Ro(t,e){if(e.startsWith(tn)){let o=t.groups.find(({name:r})=>tn+r===e);return o?
{key:e,name:o.name,outlets:o.outlets}:null}let n=t.byId.get(e);return!n||n.kind!=="outlet"?null:{key:e,
name:V(t,n),outlets:[n.ref]}}function Fn(t){return t.slice(1).map(e=>[t[0],e])}function du(t){return"\
ABCDEF"[t]}function Ee(t){return f("span",{class:`key side-${t}`},du(t))}function Ie(t,e={}){return{
only:{...t.key.startsWith(tn)?{group:[t.name]}:{outlet:[t.key]},...e}}}var hu=34;function Rt(t,e,n,o){let r=f("table",{class:e},f("thead",{},f("tr",{},n)),Array.isArray(o)?
f("tbody",{},o):o);return f("div",{class:"scrolling",tabindex:"0",role:"region","aria-label":t},r)}function Do(t,e,n,o){
let r=n.map(i=>{let c={kind:e,ref:i},a=xt(V(t.model,c),hu),l=f("div",{},G(t,c,a));return f("th",{scope:"\
col",class:"turned"},l)}),s=[At("Outlet"),At("Own articles","figure"),...r];return Rt(`Outlets by ${e}`,
"matrix",s,o)}function At(t,e){return f("th",{scope:"col",class:e||null},t)}function _e(t,e,n){return f(
"td",{class:"filled"},_({"aria-label":n,title:n},e,t))}var Ws=8,mu=24,Ce=null;function Us(t,e,n){let{model:o}=t;if(!o.complete)return null;let r="Who is fo\
llowed by whom",s=Rn(o,e,t.selection().mask),i=e.map(({name:u},d)=>{let h=["followed by ",Ee(d),f("s\
pan",{class:"unseen"},u)];return f("th",{scope:"col",class:"figure",title:u},h)}),c=e.map((u,d)=>{let h=e.
map((m,g)=>gu(s[d][g],u,m,n));return f("tr",{},f("th",{scope:"row"},Ee(d),u.name),h)}),a=[At("Articl\
es of"),...i];return f("section",{class:"follows"},f("h3",{},r),f("p",{},pu(s,e)),Rt(r,"figures-tabl\
e",a,c),wu(t,e,s),f("p",{class:"aside"},"Of a row’s own articles that state a time of day, those tha\
t a similar article of the column followed after 6 minutes to 36 hours; in brackets the 95 % interva\
l. It does not show that one copies the other: both may follow a third (Welbers and van Atteveldt: R\
Newsflow)."))}function pu(t,e){let n=t.flatMap((h,m)=>h.flatMap((g,p)=>g&&!g.few?[{cell:g,a:m,b:p}]:
[]));if(!n.length)return"Too few articles with a time of day to say who follows whom.";let o=(h,m)=>h.
cell.share>m.cell.share,{cell:r,a:s,b:i}=n.reduce((h,m)=>o(m,h)?m:h);if(!r.k)return"None is followed\
 by a similar article of another within 36 hours.";let[c,a]=[e[s].name,e[i].name],l=`${at(r.share)} ${_t(
r)}`,{k:u,n:d}=r.preceded;return`Most followed: ${c} by ${a}, ${r.k} of ${v(r.n,"article")}, ${l}. O\
f the ${d} articles of ${a}, ${u} came after one of ${c}; for ${r.first} of them it was the first th\
at they resemble.`}function gu(t,e,n,o){if(!t)return f("td",{class:"figure"},"–");let r=t.few?"too\
 few":`${at(t.share)} ${_t(t)}`,s=`${t.k} of ${t.n}`,i=f("small",{},` ${r}`);if(!t.k)return f("td",{
class:"figure"},s,i);let c=Ce!==null&&Ce[0]===e.key&&Ce[1]===n.key,a=()=>{Ce=c?null:[e.key,n.key],o()},
l={"data-focus":`follows ${e.key} ${n.key}`,"aria-expanded":String(c),"aria-label":`${e.name} follow\
ed by ${n.name}: ${s} articles, ${r}: list them`};return f("td",{class:"filled"},_(l,a,s,i))}function wu(t,e,n){
if(!Ce)return null;let[o,r]=Ce.map(l=>e.findIndex(u=>u.key===l)),s=n[o]?.[r];if(!s)return null;let{time:i}=t.
model.articles,a=[...s.pairs].sort((l,u)=>i[u.earlier]-i[l.earlier]||l.later-u.later).map(({earlier:l,
later:u})=>{let d=Ct(i[u]-i[l]),h=G(t,{kind:"article",ref:u});return f("li",{},G(t,{kind:"article",ref:l}),
f("span",{class:"words"},`${rt(t.model,u)}, ${d}: `,h))});return f("div",{class:"followed"},f("h4",{},
`${e[o].name}, followed by ${e[r].name}`),nt(a,Ws,"text-list"))}function zs(t,e){let{model:n}=t,o=n.
cocoverage_tests;if(!o)return null;let r="Who covers the same stories",s=n.cocoverage.filter(Qe).length,
i=Math.max(Ws,Math.min(s,mu)),c=n.cocoverage.slice(0,i).map(d=>yu(t,e,d)),a=[At("Outlets"),At("Stori\
es shared","figure"),At("By chance","figure"),At("So they share"),f("td",{})],l=s?`${v(s,"pair")} of\
 ${$(o)} tested ${s===1?"shares":"share"} more or fewer stories than chance would give.`:`Of ${v(o,"\
pair")} tested, none shares more or fewer stories than chance would give; these are furthest from it\
.`;return f("section",{class:"cocoverage"},f("h3",{},r),f("p",{},l),Rt(r,"figures-table",a,c),f("p",
{class:"aside"},"Of the whole corpus. By chance: what two outlets of these sizes would share of stor\
ies of these sizes (Neal 2014; Saracco et al. 2015). P-values are corrected for all pairs; outlets w\
ith fewer than five stories are not tested."))}function yu(t,e,n){let o=[n.outlet,n.other],r=o.map(h=>t.
model.outlets[h].id),s=o.map(h=>t.model.outlets[h].name),i=o.map(h=>G(t,{kind:"outlet",ref:h})),c=e.
map(({key:h})=>h),a=c.length===2&&r.every(h=>c.includes(h)),l={class:"chip","aria-label":`Compare ${s[0]}\
 and ${s[1]}`},u=_(l,()=>t.change({side:r}),"Compare"),d=Qe(n)?f("small",{},` ${Be(n.q)}`):null;return f(
"tr",{},f("th",{scope:"row"},i[0]," and ",i[1]),f("td",{class:"figure"},$(n.shared)),f("td",{class:"\
figure"},It(n.expected)),f("td",{class:"verdict"},Ln(n),d),f("td",{},a?"":u))}var bu=12,Gs=6,Ks="These are counts: any of the differences may be chance; “topicgraph compare” test\
s them.";function Xs(t,e,n,o){if(!o.shared.length)return null;let r=Nn(t.model,o);return f("div",{class:"\
framing"},f("h4",{},"The same stories in their words"),r&&Su(t,e,n,r,o.shared.length),ku(t,e,n,o))}function Su(t,e,n,o,r){
let s=`Words in the headlines of the ${$(r)} stories that both report, those that differ most first.`,
i=({k:l,other:u})=>`${l} of ${r} headlines, the other ${u}`,c=[Hn(t,e,o.a,i,`${e.name} uses more oft\
en`),Hn(t,n,o.b,i,`${n.name} uses more often`)],a=`Words in at least five of these headlines. ${Ks}`;
return[f("p",{},s),f("div",{class:"columns"},c),f("p",{class:"aside"},a)]}function Hn(t,e,n,o,r){let s=c=>t.
narrow(Ie(e,{words:c})),i=n.slice(0,bu).map(c=>f("li",{},Dn(s,c.word,o(c),null)));return f("div",{},
f("p",{class:"words"},r),i.length?f("ul",{class:"word-list"},i):f("p",{class:"empty"},"None."))}function ku(t,e,n,o){
let r=Po(t.model,o.shared),s=h=>{let m=[o.a,o.b].map(g=>{let p={kind:"article",ref:Number(g.get(h))};
return f("td",{},G(t,p))});return f("tr",{},m)},i=f("tbody",{},r.slice(0,Gs).map(s)),c=r.slice(Gs),l=_(
{class:"more"},()=>{i.append(...c.map(s)),l.remove()},`Show ${$(c.length)} more`),u=[At(e.name),At(n.
name)],d=`Headlines of ${e.name} and ${n.name}`;return[Rt(d,"headline-pairs",u,i),c.length>0&&l]}function qs(t,e,n){
let{model:o}=t;if(!o.complete)return null;let r=f("h4",{},"Distinctive words, in titles and excerpts"),
s=h=>f("div",{},r,f("p",{class:"aside"},h));if(o.size>On)return s("This corpus is too large to compa\
re words on the page: run “topicgraph compare” instead.");let i=An(o,e,n,t.selection().mask);if(!i.
a.length&&!i.b.length)return s("Too few articles to compare their words.");let[c,a]=i.n,l=(h,m)=>({k:g,
other:p})=>`${g} of ${h} articles, the other ${p} of ${m}`,u=[Hn(t,e,i.a,l(c,a),e.name),Hn(t,n,i.b,l(
a,c),n.name)],d=`The first article of each on each story counts; the most distinctive words come fir\
st (Monroe, Colaresi and Quinn 2008). ${Ks}`;return f("div",{class:"pair-words"},r,f("div",{class:"c\
olumns"},u),f("p",{class:"aside"},d))}function Vs(t,e){let n=Js(t,e),o=()=>n?t.apply({open:[]}):Zs(t,e),r={class:"finding",dir:"auto","ari\
a-pressed":String(n)};return f("li",{},_(r,o,e.text),f("details",{class:"how"},f("summary",{},"How w\
e know"),f("p",{dir:"auto"},e.how)))}function Ys(t){let{findings:e}=t.model,n=e.findIndex(s=>Js(t,s));
if(n<0)return null;let o=(s,i,c)=>{let a=e[n+s];return _({...{class:"tool","aria-label":i,title:i,disabled:!a},
"data-focus":i},()=>Zs(t,a),c)},r=`What stands out, ${$(n+1)} of ${$(e.length)}:`;return f("div",{class:"\
finding-steps"},e.length>1&&o(-1,"Finding before","‹"),e.length>1&&o(1,"Next finding","›"),f("p",
{},`${r} `,f("span",{dir:"auto"},e[n].text)))}function Zs(t,{only:e,at:n}){let o=t.model.mode==="sto\
ries"&&n!==null&&(e.story||[]).includes(n);t.apply({only:e,at:n,...o?{open:[String(n)]}:{}})}function Js(t,{
only:e}){let{only:n}=t.state();return Object.keys(e).length>0&&JSON.stringify(n)===JSON.stringify(e)}function Bn(t){return t.carried??=t.articles.held.reduce((e,n)=>e+n,0),{here:t.carried,all:t.counts.
articles}}function jn(t){if(!t.left_out)return null;let{here:e,all:n}=Bn(t);return[`This page contai\
ns ${$(e)} of the ${v(n,"article")}; a browser cannot handle the other ${$(n-e)}. Stories are includ\
ed as a whole: first those that most outlets have, then the newest.`,"The picture, the lists, the se\
arch, the filters and all counts on the page are of these articles. The figures at the top, what sta\
nds out, who was first and who republishes are those of the whole corpus.",'To find any other articl\
e, run “topicgraph find WORDS”. To see a part in full, run in Python: tg.write_html(graph.filter(sin\
ce="2021-03"), "part.html").']}function gt(t){if(!t.left_out)return null;let{here:e,all:n}=Bn(t),[o,
r]=[$(e),$(n)],s=`Of the ${o} articles on this page; the corpus has ${r}.`;return f("p",{class:"asid\
e cover"},s)}var Qs=5,Fo={first:"Of the stories that an outlet shares with others and whose first report is known\
, how often it was first in this corpus; a tie counts a part.",republished:"How many of the articles\
 found at an outlet another outlet wrote.",missing:"Choose an outlet here, in the list of outlets or\
 in the picture: its panel lists the big stories missing here. A missing story only means that it is\
 not in this corpus; the outlet may still have covered it."};function ti(t,e){let{model:n}=e,o=jn(n),
r=e.selection().filtered?"In the whole corpus, not the selection. ":"",s=r||null,i=n.findings.map(a=>Vs(
e,a)),c=f("div",{class:"overview"},o&&f("section",{class:"cover"},f("h2",{},"Not all of it is on thi\
s page"),o.map(a=>f("p",{},a))),Wn("What stands out",s,Tu(n,i)),e.state().view!=="stories"&&Wn("Bigg\
est stories",null,xu(e)),Wn("Who was first",`${r}${Fo.first}`,$u(e)),Wn("Who republishes",`${r}${Fo.
republished}`,[vu(e),Mu(e),Ou(e)]),Au(e));t.replaceChildren(c)}function Tu(t,e){return e.length?f("u\
l",{class:"findings"},e):t.counts.articles?f("p",{class:"empty"},"Nothing stands out in this corpus \
beyond what chance gives."):null}function Wn(t,e,n){return[n].flat().some(Boolean)?f("section",{},f(
"h2",{},t),e&&f("p",{class:"aside"},e),n):null}function xu(t){let e=Qt(t.model,"stories","size",t.selection()).
slice(0,Qs);if(e.length){let r=e.map(s=>Ho(t,s,0));return f("ol",{class:"rows brief"},r)}let o=t.selection().
filtered?"None in this selection.":nn("stories");return f("p",{class:"empty"},o)}function $u(t){let e=en(
t,({first:n,shared:o})=>o>=5&&n>0,(n,o)=>o.first-n.first||o.first/o.shared-n.first/n.shared);return e.
length?Je(e.map(({link:n,outlet:{first:o,shared:r}})=>[n,o/r,`${It(o)} of ${v(r,"story","stories")}`])):
null}function vu(t){let e=({pieces:r})=>r<5,n=({republished:r,pieces:s})=>r/s,o=en(t,r=>r.republished>
0&&!e(r),(r,s)=>n(s)-n(r)||s.republished-r.republished);if(!o.length){if(!t.model.counts.articles)return null;
let s=t.model.outlets.some(({republished:i})=>i>0)?`No outlet with ${5} or more articles republishes\
.`:"Every article here was written by the outlet it was found at.";return f("p",{class:"empty"},s)}return Je(
o.map(({link:r,outlet:s})=>{let{republished:i,pieces:c}=s;return[r,n(s),`${$(i)} of ${v(c,"article")}`]}))}
function Mu(t){let e=en(t,({republished:r,pieces:s})=>r>0&&s<5,(r,s)=>s.republished-r.republished||r.
pieces-s.pieces),n=ei(e),o=`With fewer than ${5} articles: `;return n.length>0&&f("p",{class:"aside"},
o,n,".")}function ei(t){return t.flatMap(({link:e,outlet:{republished:n,pieces:o}},r)=>{let s=` ${$(
n)} of ${v(o,"article")}`;return[r?", ":"",e,s]})}function Ou(t){let e=en(t,({republished:o})=>o>0,(o,r)=>r.
republished-o.republished,!0),n=ei(e);return n.length?f("p",{class:"aside"},"Platforms carry what ot\
hers wrote: ",n,"."):null}function Au(t){let{stories:e,counts:n}=t.model;if(!e.length||n.outlets<2)return null;
let r=en(t,({held:c})=>c>=5,(c,a)=>a.held-c.held).map(({link:c})=>f("li",{},c)),s=r.length>0&&f("ul",
{class:"missing"},r),i=f("p",{class:"aside"},Fo.missing);return f("section",{},f("h2",{},"What is mi\
ssing from an outlet"),i,s)}function en(t,e,n,o=!1){return t.model.outlets.map((r,s)=>({outlet:r,ref:s})).
filter(({outlet:r})=>!!r.platform===o&&e(r)).sort((r,s)=>n(r.outlet,s.outlet)||r.ref-s.ref).slice(0,
Qs).map(({outlet:r,ref:s})=>({outlet:r,link:G(t,{kind:"outlet",ref:s})}))}var Nu=60,Eu={stories:"story",articles:"article",outlets:"outlet",topics:"topic"},Iu={stories:[["siz\
e","most outlets first"],["new","newest first"],["old","oldest first"],["name","A to Z"]],articles:[
["new","newest first"],["old","oldest first"],["name","A to Z"]],outlets:[["size","most articles fir\
st"],["name","A to Z"]],topics:[["size","most articles first"],["name","A to Z"]]},_u={stories:"No s\
tories: a story needs two articles on one event, listed as related in a file or similar in words and\
 time.",articles:"No articles.",outlets:"No outlets: no article says where it was published.",topics:"\
No topics: no article names one."},Bo={stories:"size",articles:"new",outlets:"size",topics:"size"},Cu={
size:(t,e)=>e.size-t.size||e.articles.length-t.articles.length,new:(t,e)=>ni(e.from,t.from,-1/0),old:(t,e)=>ni(
t.from,e.from,1/0),name:(t,e)=>tt(t.name)<tt(e.name)?-1:1};function ni(t,e,n){return(t??n)===(e??n)?
0:(t??n)-(e??n)}function Qt(t,e,n,o){let r=Eu[e],s={stories:t.stories.length,articles:t.size,outlets:t.
outlets.length,topics:t.topics.length},i=u=>r!=="article"||t.articles.held[u]||o.stubs,c=Array.from(
{length:s[e]},(u,d)=>d).filter(i).map(u=>jo(t,{kind:r,ref:u},o)).filter(({articles:u})=>u.length),a=u=>e===
"outlets"?Un(t,u):0,l=Cu[n];return c.sort((u,d)=>a(u)-a(d)||l(u,d)||u.thing.ref-d.thing.ref)}function Un(t,{
thing:e,held:n}){return t.outlets[e.ref].platform?1:n?0:2}function jo(t,e,n){let o=n?.filtered?n.mask:
null;if(e.kind==="article")return Lu(t,e,!o||o[e.ref]>0);let r=Zt(t,e),s=o?r.filter(m=>o[m]):r,i=e.kind===
"story"?ht(t,s):s,[c,a]=Gt(t,i),l=s.filter(m=>t.articles.held[m]),u=l.length,d=et(t,l).size,h=e.kind===
"story"?d:u;return{thing:e,name:V(t,e),articles:s,size:h,held:u,outlets:d,from:c,to:a}}function Lu(t,e,n){
let o=e.ref,r=t.articles.time[o];return{thing:e,name:V(t,e),articles:n?[o]:[],size:1,held:t.articles.
held[o],outlets:1,from:r,to:r}}function on(t,e){let{kind:n,ref:o}=e.thing;if(n==="article"){let{time:i,
precision:c}=t.articles;return`${rt(t,o)} · ${pt(i[o],c[o])}`}let r=e.articles.length-e.held,s=e.held||
n==="story"?[v(e.held,"article")]:[];return r&&s.push(`${$(r)} linked, not in this corpus`),n!=="out\
let"&&s.push(v(e.outlets,"outlet")),n==="story"&&s.push(ot(e.from,e.to)),s.join(" · ")}function ri(t,e,{
mask:n,stubs:o}){let r=s=>n[s]&&(t.articles.held[s]||o);return e==="articles"?n.reduce((s,i,c)=>s+(r(
c)?1:0),0):e==="stories"?t.stories.filter(({articles:s})=>s.some(i=>n[i])).length:e==="topics"?t.byTopic.
filter(s=>s.some(r)).length:t.byOutlet.filter((s,i)=>!t.outlets[i].platform&&s.some(r)).length}function si(t,e,n){
let{tab:o}=n.state();if(e.parentElement.hidden=o==="overview",o==="overview"){ti(t,n);return}let r=Iu[o].
map(([s,i])=>f("option",{value:s,selected:s===Bo[o]},i));e.replaceChildren(...r),e.onchange=()=>{Bo[o]=
e.value,oi(t,n,o)},oi(t,n,o)}function oi(t,e,n){let{model:o}=e,[r,s]=[Bo[n],e.selection()],i=Qt(o,n,
r,s),c=f("ol",{class:"rows"}),a=Math.max(1,i[0]?.size||0),l=Ne(c,i,Nu,(h,m)=>[n==="outlets"?Ru(o,i,m):
null,Ho(e,h,r==="size"?h.size/a:0)]),d=!i.length&&s.filtered?"Nothing in this selection.":nn(n);t.replaceChildren(
gt(o)||"",i.length?c:f("p",{class:"empty"},d),l)}function Ru(t,e,n){let o=Un(t,e[n]);if(!o||n&&Un(t,
e[n-1])===o)return null;let r=e.filter(i=>Un(t,i)===o).length;return f("li",{class:"rows-head"},`${o===
1?"Platforms, which carry what outlets write":"Only linked, no article in this corpus"} (${$(r)})`)}
function nn(t){return _u[t]}function Ho(t,e,n){let o={class:`row row-${e.thing.kind}`,"data-id":$e(t.
model,e.thing)},r=_(o,()=>t.choose(e.thing),f("span",{class:"row-name",dir:"auto"},e.name),f("span",
{class:"row-words",dir:"auto"},on(t.model,e)),n>0&&Ae(Math.max(.015,n)));return f("li",{},r)}var Du=2,ii=7*86400,[Pu,Fu]=[.25,.2],Hu="an article on it is of an unknown outlet, which may be any",
Bu="hardly any article of this outlet here within a week",Wo="an article of this outlet at that time\
 mentions the same";function ci(t,e){let{held:n}=t.articles;return t.stories.map(({articles:o},r)=>{
let s=o.filter(i=>n[i]);return{story:r,reach:et(t,s).size}}).filter(({reach:o})=>o>1).filter(({story:o})=>!zn(
t,o).has(e)).sort((o,r)=>r.reach-o.reach||o.story-r.story)}function rn(t,e){let n=zn(t,e),o=sn(t,e);
return t.outlets.map(({held:r,platform:s},i)=>({ref:i,number:s?0:r})).filter(({ref:r,number:s})=>s>=
5&&!n.has(r)).filter(({ref:r})=>!o(r)).sort((r,s)=>s.number-r.number||r.ref-s.ref)}function zn(t,e){
let{outlet:n,carrier:o}=t.articles;return new Set(t.stories[e].articles.flatMap(r=>[n[r],o[r]]))}function sn(t,e){
let{articles:n}=t.stories[e];if(!n.every(c=>dt(t,c)))return()=>Hu;let{held:o,subjects:r}=t.articles,
s=ju(t,e),i=Wu(t,e);return c=>{let a=t.byOutlet[c].filter(l=>o[l]&&s(l));return a.length<Du?Bu:a.some(
l=>r[l].some(u=>i.has(u)))?Wo:""}}function ju(t,e){let{time:n}=t.articles,[o,r]=Gt(t,ht(t,t.stories[e].
articles));return o===null||r===null?()=>!1:s=>n[s]!==null&&Number(n[s])>=o-ii&&Number(n[s])<=r+ii}function Wu(t,e){
let{articles:n}=t.stories[e],o=Fu*t.size,r=ct(n.flatMap(s=>t.articles.subjects[s]));return new Set(r.
filter(([s,i])=>i>=Pu*n.length&&t.bySubject[s].length<=o).map(([s])=>s))}var ai=3,li=2,Uu=6,ui=8,zu=`Stories of ${ai} or more outlets that no outlet of the group has here, t\
hough two or more of its outlets have articles within a week of them, and none mentions the same. A \
story that is not in this corpus may still have been covered.`,Gu="No group has two outlets with art\
icles in this corpus.",Ku="No groups of outlets are defined for this corpus. A table outlets.csv, or\
 groups in topicgraph.yaml, define them; the documentation of topicgraph says how.";function Gn(t,e){
return t.groups.map(({name:n,outlets:o})=>({name:n,members:o.filter(r=>e.has(r))})).filter(({members:n})=>n.
length>=li).sort((n,o)=>o.members.length-n.members.length||(n.name<o.name?-1:1))}function Xu(t,e,n){
let{held:o}=t.articles;return n.flatMap(r=>{let{articles:s}=t.stories[r],i=zn(t,r);if(e.some(u=>i.has(
u)))return[];let c=et(t,s.filter(u=>o[u])).size;if(c<ai)return[];let a=e.map(sn(t,r));if(a.includes(
Wo))return[];let l=a.filter(u=>!u).length;return l>=li?[{story:r,reach:c,active:l}]:[]}).sort((r,s)=>s.
reach-r.reach||s.active-r.active||r.story-s.story)}function fi(t,e,n){let{articles:o}=t.stories[e],r=et(
t,o.filter(c=>t.articles.held[c])),s=new Set(t.byOutlet.flatMap((c,a)=>c.length?[a]:[])),i=Gn(t,s).map(
({name:c,members:a})=>{let l=a.filter(g=>!r.has(g)),u=a.length-l.length,d=l.slice(0,ui).map(g=>n({kind:"\
outlet",ref:g})),h=l.length-d.length,m=h>0?` and ${$(h)} more`:"";return f("li",{},f("span",{dir:"au\
to"},`${c}: ${$(u)} of ${$(a.length)} have it`),l.length>0&&f("span",{class:"words"},"Not here from ",
bt(d),m))});return i.length>0&&f("ul",{class:"text-list"},i)}function di(t){let{model:e}=t,n=Array.from(
{length:e.size},(i,c)=>c).filter(i=>e.articles.held[i]),o=Gn(e,et(e,n));if(!o.length)return f("p",{class:"\
empty"},e.groups.length?Gu:Ku);let r=Qt(e,"stories","size",t.selection()).map(({thing:i})=>i.ref),s=o.
map(i=>qu(t,i,r));return[f("p",{class:"aside"},zu),...s]}function qu(t,{name:e,members:n},o){let r=Xu(
t.model,n,o),s=n.slice(0,ui).map(u=>G(t,{kind:"outlet",ref:u})),i=n.length-s.length,c=r.map(({story:u,
reach:d,active:h})=>{let m=`${v(d,"other outlet")} · ${$(h)} of ${$(n.length)} have articles within\
 a week`;return f("li",{"data-id":t.model.stories[u].id},G(t,{kind:"story",ref:u}),f("span",{class:"\
words"},m))}),a=f("p",{class:"words"},"None: at least one of them has each such story."),l=i>0&&` an\
d ${v(i,"more","more")}`;return f("section",{class:"group-gaps","data-group":e},f("h3",{dir:"auto"},
e),f("p",{class:"words"},bt(s),l),c.length?nt(c,Uu,"text-list"):a)}var Vu={figures:"Figures",topics:"By topic",stories:"By story",groups:"Missing by group"},Yu=20,mi={
topics:14,stories:18},Le="figures",pe={key:"independent",down:!0},Kn=Yu,cn=[{key:"name",name:"Outlet",
unit:"",title:"",value:t=>t.name},{key:"independent",name:"Own articles",unit:"copies and updates as\
ide",title:"Independent articles: copies and updates count as their original",value:t=>t.independent},
{key:"voice",name:"Share of voice",unit:"of all own articles",title:"Share of all independent articl\
es, with its 95 % interval",value:t=>t.voice.share},{key:"first",name:"First on",unit:"of its shared\
 stories",title:"Stories it was first on, of the shared ones whose first report is known; a tie coun\
ts a part. Counted in the whole corpus",value:t=>hi(t.first,t.shared)},{key:"alone",name:"Alone with",
unit:"stories",title:"Stories that no other outlet has in this corpus. Counted in the whole corpus",
value:t=>t.alone},{key:"republished",name:"Written by others",unit:"of the articles found there",title:"\
How many of the articles found at it another outlet wrote: copies and carried articles",value:t=>hi(
t.republished,t.pieces)}];function hi(t,e){return e?t/e+(e>=5?2:0):-1}function Uo(t,e){let n=h=>{Uo(
t,e),h&&Pt(t,"focus",h)?.focus()},r=zo(e.model,e.selection().mask).filter(({pieces:h,independent:m})=>h||
m),s=()=>{Kn=1/0,n()},i=r.filter(({ref:h})=>e.model.outlets[h].platform).length,c=v(r.length-i,"outl\
et"),a=i?` and ${v(i,"platform")}`:"",l=`Show all ${c}${a}`,d=[f("div",{class:"sheet-head"},f("h2",{},
"Outlets"),f("div",{class:"switch",role:"group","aria-label":"What to show"},Ju(n))),gt(e.model),...[
r.length?Qu(e,r,n):Zu()].flat(),Le!=="groups"&&r.length>Kn&&_({class:"more","data-focus":"more"},s,l)];
t.replaceChildren(...d.filter(h=>h instanceof Node))}function Zu(){return f("p",{class:"empty"},"No \
outlet has an article in this selection.")}function Ju(t){return Object.entries(Vu).map(([e,n])=>{let o=()=>{
Le=e,t(e)};return _({"data-focus":e,"aria-pressed":String(e===Le)},o,n)})}function Qu(t,e,n){if(Le===
"figures")return tf(t,e,n);if(Le==="groups")return di(t);let r=[...e].sort((s,i)=>i.independent-s.independent||
s.ref-i.ref).slice(0,Kn);return Le==="topics"?of(t,r):sf(t,r)}function zo(t,e){let n=ms(t,e),{held:o,
outlet:r,carrier:s,flags:i}=t.articles,c=t.outlets.map(({name:a,first:l,shared:u,alone:d},h)=>{let m=n[h],
g={pieces:0,republished:0};return{ref:h,name:a,first:l,shared:u,alone:d,voice:m,independent:m.k,...g}});
for(let a=0;a<t.size;a+=1)!e[a]||!o[a]||(r[a]>=0&&(c[r[a]].pieces+=1,i[a]&Ms&&(c[r[a]].republished+=
1)),s[a]>=0&&s[a]!==r[a]&&(c[s[a]].pieces+=1,i[a]&yn&&(c[s[a]].republished+=1)));return c}function tf(t,e,n){
let{value:o}=cn.find(({key:l})=>l===pe.key)||cn[0],r=(l,u)=>o(l)<o(u)?-1:o(l)>o(u)?1:0,s=pe.down?-1:
1,i=[...e].sort((l,u)=>s*r(l,u)||u.independent-l.independent||l.ref-u.ref),c=cn.map(l=>ef(l,n)),a=i.
slice(0,Kn).map(l=>nf(t,l));return Rt("Figures of the outlets","figures-table",c,a)}function ef({key:t,
name:e,unit:n,title:o},r){let s=t===pe.key,i=()=>{pe={key:t,down:s?!pe.down:t!=="name"},r(`sort ${t}`)},
c=pe.down?"descending":"ascending",a=pe.down?" ↓":" ↑",l={scope:"col",class:t==="name"?null:"fig\
ure","aria-sort":s?c:null},u={title:o,"data-focus":`sort ${t}`},d=[e,s?a:"",pi(n)];return f("th",l,_(
u,i,d))}function pi(t){return t?f("small",{class:"unit"},t):null}function gi(t){let{name:e,unit:n,title:o}=cn.
find(s=>s.key===t)||cn[0];return f("th",{scope:"col",class:n?"figure":null,title:o||null},e,pi(n))}function nf(t,e){
let{id:n}=t.model.outlets[e.ref],o=()=>t.narrow({only:{outlet:[n]}}),r=`${v(e.independent,"article")}\
 of ${e.name}: select them`,s=e.independent<5?"too few":_t(e.voice),i=[at(e.voice.share),f("small",{},
` ${s}`)];return f("tr",{},f("th",{scope:"row"},G(t,{kind:"outlet",ref:e.ref})),_e($(e.independent),
o,r),f("td",{class:"figure"},e.independent?i:"–"),an(e.shared>0,It(e.first),e.shared),f("td",{class:"\
figure"},e.alone?$(e.alone):"–"),an(e.republished>0,$(e.republished),e.pieces))}function an(t,e,n,o=""){
if(!t)return f("td",{class:"figure"},"–");let r=n<5?" too few":o,s=r?f("small",{},r):null;return f(
"td",{class:"figure"},`${e} of ${$(n)}`,s)}function of(t,e){let{model:n}=t,{mask:o}=t.selection(),r={
outlets:n.outlets.map((p,w)=>w)},s=de(n,ne(n,r,o)),i=ct(s.flatMap(p=>n.articles.topics[p])).map(([p])=>p),
c=i.slice(0,mi.topics);if(!c.length)return f("p",{class:"empty"},"No article of this selection names\
 a topic.");let a=e.map(({ref:p})=>({outlets:[p]})),l=ke(n,a,o),u=new Map(l.map(({topic:p,cells:w})=>[
p,w])),d=e.map((p,w)=>{let T=c.map(k=>{let L=u.get(k)?.[w]||zt(0,p.independent);return rf(t,p,k,L)});
return wi(t,p,T)}),h=i.length-c.length,g=`Own articles of an outlet about a topic, one of each story\
; the darker, the larger their share of all of these. A click selects the articles.${h?` ${v(h,"rare\
r topic")} are in the list of topics.`:""}`;return[Do(t,"topic",c,d),f("p",{class:"aside"},g)]}function wi(t,e,n){
return f("tr",{},f("th",{scope:"row"},G(t,{kind:"outlet",ref:e.ref})),f("td",{class:"figure"},$(e.independent)),
n)}function rf(t,e,n,o){let{id:r,name:s}=t.model.topics[n],{k:i,n:c}=o;if(!i){let g=`${e.name}: none\
 of ${c} on ${s} in this corpus`;return f("td",{class:"nothing",title:g},"·")}let a=c<5?", too few":
"",l=`${at(o.share)} ${_t(o)}`,u=`${e.name}, ${s}: ${i} of ${c} articles, one of each story, ${l}${a}`,
d=[t.model.outlets[e.ref].id],h=()=>t.narrow({only:{outlet:d,topic:[r]}}),m=_e(String(i),h,u);return m.
style.setProperty("--part",`${Math.round(o.share*60)}%`),m}function sf(t,e){let{model:n}=t,o=Qt(n,"s\
tories","size",t.selection()).map(({thing:m})=>m.ref),r=m=>et(n,n.stories[m].articles).size,s=o.sort(
(m,g)=>r(g)-r(m)||m-g),i=s.slice(0,mi.stories);if(!i.length)return f("p",{class:"empty"},"There is n\
o story in this selection.");let c=i.map(m=>{let p=ht(n,n.stories[m].articles).find(w=>z(n,w));return p===
void 0?null:n.articles.time[p]}),a=new Set(i),l=e.map(m=>{let g=qe(n,{outlets:[m.ref]},a),p=i.map((w,T)=>cf(
t,m,w,g.get(w),c[T]));return wi(t,m,p)}),u=s.length-i.length,h=`The stories that most outlets have. \
“1st”: the outlet was first of those in this corpus (“1st=”: in a tie). A time: how much later its f\
irst article came. A dot: not in this corpus. Copies do not count as an outlet’s own article.${u?`\
 ${v(u,"more story","more stories")} in the list.`:""}`;return[Do(t,"story",i,l),f("p",{class:"aside"},
h)]}function cf(t,e,n,o,r){let{model:s}=t,{id:i,name:c,first:a}=s.stories[n];if(o===void 0){let k=`${e.
name}: ${Wt(c)} is not in this corpus`;return f("td",{class:"nothing",title:k},"·")}let l=a.includes(
e.ref),d=z(s,o)&&r!==null?Number(s.articles.time[o])-Number(r):-1,h=d>=0?d:null,[m,g]=af(l,a.length>
1,h),p=[s.outlets[e.ref].id],T=_e(m,()=>t.narrow({only:{outlet:p,story:[i]}}),`${m}: ${e.name}, ${Wt(
c)}: ${g}`);return T.style.setProperty("--part",l?"55%":"14%"),T}function af(t,e,n){return t?e?["1st\
=","first, in a tie"]:["1st","first"]:n===null?["✓","has it"]:[fs(n),Ct(n)]}var lf=["stories","network","time","outlets","compare","table"],uf=["overview","stories","articles",
"outlets","topics"],Go=["problems","path","save","about","help"],Ko=["hide","open","side","path","wi\
thout"],ff=new Set(["view","tab","at","depth","cam","time",...Ko,...ee.flatMap(t=>[`only.${t}`,`not.${t}`])]),
Xo=100,yi=2e3,qo=4,Re=6,bi=1e6,[df,hf]=[.001,1e3],ki={only:{},not:{},time:null};function Ti(t,e){let n=new URLSearchParams(
t.replace(/^#/,"")),o=[],r=(u,d)=>o.push(`${u}=${d}`);for(let u of new Set(n.keys()))ff.has(u)||r(u,
n.get(u));let s=u=>{let d=[...new Set(n.getAll(u).filter(Boolean))],h=d.filter(m=>m.length<=yi).slice(
0,Xo);return h.length<d.length&&r(u,`(${d.length-h.length} values)`),h},i=(u,d,h)=>{let m=n.get(u);return m===
null||d.includes(m)?m??h:(r(u,m),h)},c=(u,d)=>{let h=n.get(u);if(h===null)return null;let m=h.split(
",").map(g=>g.trim()?Number(g):NaN);return m.every(Number.isFinite)&&d(m)?m:(r(u,h),null)},a=u=>{let d=ee.
map(h=>[h,s(u+h)]);return Object.fromEntries(d.filter(([,h])=>h.length))};return{state:{view:i("view",
lf,e.view),tab:i("tab",uf,e.tab),at:n.get("at")?.slice(0,yi)||null,depth:c("depth",mf)?.[0]??1,cam:c(
"cam",pf),time:c("time",u=>u.length===2&&u[0]<u[1]),only:a("only."),not:a("not."),...Object.fromEntries(
Ko.map(u=>[u,s(u)]))},ignored:o}}function mf([t,...e]){return!e.length&&Number.isInteger(t)&&t>=1&&t<=
qo}function pf(t){let[e,n,o]=t,r=Math.abs(e)<=bi&&Math.abs(n)<=bi;return t.length===3&&r&&o>=df&&o<=
hf}function Vo(t,e){let n=[],o=(h,m,g)=>m.filter(p=>g(p)||(n.push(`${h}=${p}`),!1)),r=(h,m)=>{let g=Object.
entries(m).map(([p,w])=>[p,o(h+p,w,T=>p==="words"||t.facets[p].has(T))]);return Object.fromEntries(g.
filter(([,p])=>p.length))},s=h=>t.byId.has(h)||!t.complete,i=h=>h.startsWith("group:")?t.groups.some(
({name:m})=>`group:${m}`===h):t.byId.get(h)?.kind==="outlet",{time:c}=e,{from:a,to:l}=t.counts,u=c&&
a!==null&&l!==null&&c[0]<=l&&c[1]>a;c&&!u&&n.push(`time=${c.join(",")}`);let d={...e,at:e.at&&o("at",
[e.at],h=>Go.includes(h)||s(h))[0],time:u?c:null,only:r("only.",e.only),not:r("not.",e.not),open:o("\
open",e.open,h=>t.byId.get(h)?.kind==="story"),side:o("side",e.side,i).slice(0,Re),path:e.path.slice(
0,2).every(s)?e.path.slice(0,2):[]};return{state:{...d,at:d.at||null},ignored:n}}function xi(t,e){let n=new URLSearchParams;
t.view!==e.view&&n.set("view",t.view),t.tab!==e.tab&&n.set("tab",t.tab),t.at&&n.set("at",t.at),t.depth!==
1&&n.set("depth",String(t.depth));for(let r of ee){for(let s of t.only[r]||[])n.append(`only.${r}`,s);
for(let s of t.not[r]||[])n.append(`not.${r}`,s)}t.time&&n.set("time",t.time.join(","));for(let r of Ko)
for(let s of t[r])n.append(r,s);t.cam&&n.set("cam",t.cam.map(r=>Number(r.toPrecision(5))).join(","));
let o=n.toString();return o?"#"+o:""}function Xn({only:t,not:e},n,o,r){let s=((n==="only"?t:e)[o]||[]).
includes(r);return{only:Si(t,o,r,n==="only"&&!s),not:Si(e,o,r,n==="not"&&!s)}}function Si(t,e,n,o){let r=(t[e]||
[]).filter(i=>i!==n);o&&r.push(n);let s={...t,[e]:r};return r.length||delete s[e],s}var gf=12,wf=.95,yf=8,bf=72;function Jo(t,e){let n=Qo(e),o=_({class:"tool"},()=>e.change({at:"save"}),
"Download …"),r=f("div",{class:"sheet-head"},f("h2",{},"Compare"),$f(e,n),o),s=f("p",{class:"empty"},
"Choose two outlets or groups to compare."),i=n.length<2?[s]:Sf(e,n,c);ye(t,()=>t.replaceChildren(r,
...i.filter(Boolean)));function c(){Jo(t,e)}}function Sf(t,e,n){let o=`${kf(t)} Copies and updates c\
ount as their original. A figure on fewer than ${5} is marked “too few”. A missing story only means \
that it is not in this corpus; the outlet may still have covered it.`;return[f("p",{class:"aside"},o),
gt(t.model),Mf(t,e),Nf(t,e),Ef(t,e),...Fn(e).map(([r,s])=>Lf(t,r,s)),Us(t,e,n),zs(t,e)]}function kf(t){
return t.selection().filtered?"This compares the selection.":t.model.left_out?"This compares what is\
 on this page; “topicgraph compare” compares the whole corpus.":"This compares the whole corpus."}
function Qo(t){let{model:e}=t,n=t.state().side.flatMap(o=>Ro(e,o)||[]);return n.length?n.slice(0,Re):
$i(e).slice(0,2).flatMap(({key:o})=>Ro(e,o)||[])}function $i(t){let e=xo(t,To(t));return t.outlets.map(
({id:n,name:o,platform:r},s)=>({key:n,name:o,platform:r,number:e[s],ref:s})).filter(({number:n,platform:o})=>n&&
!o).sort((n,o)=>o.number-n.number||n.ref-o.ref)}function Tf(t,e){let n=new Map,o=(r,s)=>{e.includes(
s)||n.set(n.has(r)?`${r} · ${s}`:r,s)};for(let{name:r}of t.groups)o(`${r} (group)`,tn+r);for(let{key:r,
name:s,number:i}of $i(t))o(`${s} (${v(i,"own article")})`,r);return n}function xf(t,e){let n=tt(e.trim()),
o=[...t.keys()].filter(i=>tt(i).startsWith(n)),r=o.filter(i=>tt(i.replace(/ \([^()]*\)$/,""))===n),s=r.
length?r:o;return n&&s.length===1?t.get(s[0]):void 0}function $f(t,e){let{model:n}=t,o=e.map(({key:d})=>d),
r=d=>t.change({side:d}),s=Tf(n,o),i=({target:d,type:h})=>{let m=s.get(d.value)||h==="change"&&xf(s,d.
value);m?r([...o,m]):h==="change"&&d.value?(t.announce(`No outlet or group here is called ${d.value}`),
d.setCustomValidity("No outlet or group of this name here"),d.reportValidity()):d.setCustomValidity(
"")},c={"aria-label":"Add an outlet or group","data-focus":"add",type:"text",list:"side-choices",dir:"\
auto",autocomplete:"off",placeholder:"+ Add outlet or group …",disabled:e.length>=Re,on:{change:i,
input:i}},a=[...s.keys()].map(d=>f("option",{value:d})),l=[f("input",c),f("datalist",{id:"side-choic\
es"},a)],u=e.map(({key:d,name:h},m)=>_({class:`chip side-${m}`,dir:"auto","data-focus":d},()=>r(o.filter(
g=>g!==d)),f("span",{class:"unseen"},"Remove "),Ee(m),h," ×"));return f("div",{class:"picker"},u,l)}
function vf(t,{name:e,outlets:n}){return n.length!==1?f("span",{class:"name"},e):G(t,{kind:"outlet",
ref:n[0]})}function Mf(t,e){let n=zo(t.model,t.selection().mask),o=["name","independent","first","al\
one","republished"].map(gi),r=e.map((i,c)=>Of(t,i,c,n)),s=Rt("Figures","figures-table",o,r);return f(
"section",{},s)}function Of(t,e,n,o){let r=e.outlets.map(w=>o[w]),s=w=>r.reduce((T,k)=>T+k[w],0),[i,
c,a]=["independent","pieces","republished"].map(s),l=e.outlets.length===1,{first:u,shared:d,alone:h}=l?
r[0]:{first:0,shared:0,alone:0},m=()=>t.narrow(Ie(e)),g=`${v(i,"article")} of ${e.name}: select them`,
p=Af(t.model,e);return f("tr",{},f("th",{scope:"row"},Ee(n),vf(t,e)),_e($(i),m,g),an(d>0,It(u),d,p),
f("td",{class:"figure"},l?$(h):"–"),an(c>0,$(a),c))}function Af(t,{outlets:e}){if(e.length!==1||t.
left_out)return"";let n=t.firsts.find(({outlet:r})=>r===e[0]);if(!n)return"";let o=n.q===null?"":`; ${le(
n.q)}`;return` (by chance ${It(n.expected)}${o})`}function Nf(t,e){let{model:n}=t,{mask:o}=t.selection(),
r=e.map(c=>ne(n,c,o)),s=e.map(({name:c},a)=>({name:c,className:`side-${a}`,articles:r[a]})),i=Ds(n,s);
return i&&f("section",{},f("h3",{},"Own articles over time, on one scale"),i)}function Ef(t,e){let n=ke(
t.model,e,t.selection().mask);if(!n.length)return null;let o=n.filter(({cells:p})=>p.every(({share:w})=>w>=
wf)),r=n.filter(p=>!o.includes(p)),s=r.filter(({cells:p})=>_f(p)),i=[...s,...r.filter(p=>!s.includes(
p))].slice(0,gf),c=Math.max(...i.flatMap(({cells:p})=>p.map(({share:w})=>w)),.01),a=e.length===2,l=i.
map(({topic:p,cells:w})=>{let T=w.map((L,N)=>Cf(t,{side:e[N],n:N,topic:p,share:L,peak:c},a&&!N)),k=f(
"span",{class:"topic-name"},G(t,{kind:"topic",ref:p}));return f("li",{class:"topic-row"},k,T)}),u=r.
length-i.length,d=`${v(u,"topic")} with smaller shares are not shown.`,h=e.map(({name:p})=>f("span",
{},p)),m=s.length?`Topics whose intervals do not overlap come first: ${$(s.length)}.`:i.length>0&&"T\
he intervals of every topic overlap.",g=o.map(({topic:p})=>G(t,{kind:"topic",ref:p}));return f("sect\
ion",{},f("h3",{},"Topics: share of the articles of each, with 95 % interval"),i.length>0&&f("p",{class:"\
aside"},If(t,e,n[0].cells)),o.length>0&&f("p",{},"Nearly all articles of each are on ",bt(g),"."),m&&
f("p",{class:"aside"},m),a&&i.length>0&&f("p",{class:"mirror-heads","aria-hidden":"true"},h),f("ul",
{class:a?"mirrored":"stacked"},l),u>0&&f("p",{class:"aside"},d))}function If(t,e,n){let{mask:o}=t.selection();
return`Of articles of one side on one story, the first counts: ${e.map((s,i)=>{let c=ne(t.model,s,o).
length;return`${$(n[i].n)} of the ${v(c,"own article")} of ${s.name}`}).join(", ")}.`}function _f(t){
let e=t.filter(({n})=>n>=5);return e.some(n=>e.some(o=>n.high<o.low))}function Cf(t,{side:e,n,topic:o,
share:r,peak:s},i){let{id:c,name:a}=t.model.topics[o],l=r.n<5,u=at(r.share),d=`${r.k} of ${r.n}`,h=l?
", too few":"",m=_t(r),g=`${d} articles, one of each story, ${u} ${m}${h}`,p=`${e.name}, ${a}: ${g}`,
w=N=>`${Math.min(100,N/s*bf)}%`,T=f("span",{class:`share side-${n}`}),k=f("span",{class:"whisker"});
T.style.width=w(r.share),k.style.setProperty("--low",w(r.low)),k.style.setProperty("--high",w(r.high));
let L={class:`topic-bar ${i?"left":""} ${l?"few":""}`,"aria-label":p,title:p,disabled:!r.k};return _(
L,()=>t.narrow(Ie(e,{topic:[c]})),f("span",{class:"track"},T,!l&&k),f("span",{class:"share-words"},l?
`${d}, too few`:u))}function Lf(t,e,n){let{model:o}=t,r=vn(o,e,n,t.selection().mask),s=[Yo(t,`Only ${e.
name}`,r.onlyA,e,n),Yo(t,"Both",r.shared,null,null),Yo(t,`Only ${n.name}`,r.onlyB,n,e)];return f("se\
ction",{class:"pair"},f("h3",{},`${e.name} and ${n.name}: stories`),f("p",{},Rf(r,e,n),Df(o,e,n)),f(
"div",{class:"columns"},s),Fs(t,e,n,r.lags),Xs(t,e,n,r),qs(t,e,n))}function Rf({shared:t,a:e,b:n},o,r){
let s=Math.min(e.size,n.size)<5?" Too few to say much.":"",i=(a,{name:l})=>`${at(a?t.length/a:0)} of\
 the ${$(a)} of ${l}`;return`They share ${v(t.length,"story","stories")}: ${i(e.size,o)}, ${i(n.size,
r)}.${s}`}function Df(t,e,n){let o=Cn(t,e,n);if(!o)return"";let[r,s]=[$(o.shared),It(o.expected)],c=Qe(
o)?` (${Be(o.q)} after correction for all pairs)`:"";return` Over the whole corpus they share ${r}, \
where chance would give ${s}: ${Ln(o)}${c}.`}function Zo(t,e){return e<0?1:et(t,t.stories[e].articles).
size}function Po(t,e){return[...e].sort((n,o)=>Zo(t,o)-Zo(t,n)||n-o)}function Yo(t,e,n,o,r){let{model:s}=t,
i=Po(s,n),c=i.map(h=>{let m=Zo(s,h),g=m>1?v(m,"outlet"):"no other outlet",p=G(t,h<0?{kind:"article",
ref:-1-h}:{kind:"story",ref:h});return f("li",{},p,f("span",{class:"words"},g))}),a=i.filter(h=>h>=0).
map(h=>s.stories[h].id),l=o?Ie(o,{story:a}):{only:{story:a}},u=a.length>0&&a.length<=Xo,d=nt(c,yf,"t\
ext-list");return f("div",{},f("h4",{},e," ",f("span",{class:"number"},$(n.length))),r&&f("p",{class:"\
aside"},`Not in this corpus from ${r.name}.`),c.length?d:f("p",{class:"empty"},"None."),u&&_({class:"\
more"},()=>t.narrow(l),"Select their articles"))}var Kt='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',ge='Georgia, "Times New Roman", se\
rif',Pf={paper:"#fdfcf9",ink:"#1f1f1d",soft:"#6a6963",line:"#cfccc2",grid:"#ebe8df",hull:"#e9f1f6",veil:"\
rgba(253, 252, 249, .84)",story:"#0072b2",article:"#56b4e9",stub:"#fdfcf9",outlet:"#d55e00",topic:"#\
009e73",others:"#b4b1a8",hues:["#0072b2","#e69f00","#009e73","#cc79a7","#d55e00","#56b4e9","#44433f"],
edges:{covered_by:"#dcc3b0",published_by:"#dcc3b0",carried_by:"#dcc3b0",about:"#aed3c6",related:"#9d\
bfd4",similar:"#9dbfd4",copy_of:"#c98aae",update_of:"#c98aae"}},Ff={paper:"#15171a",ink:"#eceae4",soft:"\
#a5a39b",line:"#43464a",grid:"#25282c",hull:"#1c2a35",veil:"rgba(21, 23, 26, .84)",story:"#4aa3df",article:"\
#8ed0f8",stub:"#15171a",outlet:"#f0803c",topic:"#2fbf94",others:"#74736d",hues:["#4aa3df","#f2b134",
"#2fbf94","#e29bc3","#f0803c","#a5dcfa","#f1efe9"],edges:{covered_by:"#5b4636",published_by:"#5b4636",
carried_by:"#5b4636",about:"#28564a",related:"#2f5873",similar:"#2f5873",copy_of:"#7d4a68",update_of:"\
#7d4a68"}},vi={story:"Story",article:"Article",stub:"Not in this corpus",outlet:"Outlet",topic:"Topi\
c"},ln={...vi,subject:"Subject"},Mi={...vi,linked:"Outlet, only linked",carrier:"Platform"},qn={covered_by:"\
covered by",published_by:"published by",carried_by:"carried by",credited_to:"credited to",about:"abo\
ut",mentions:"mentions",related:"listed as related in its file",similar:"similar, inferred",copy_of:"\
copy of",update_of:"update of"},Hf={outlet:"square",linked:"square",carrier:"square",topic:"diamond"},
Bf=["stub","linked","carrier"],jf=["similar","carried_by","update_of"],Wf=800;function Vn(t){return Hf[t]||
"dot"}function te(t){return jf.includes(t)}function tr(){let{theme:t}=document.documentElement.dataset;
return t?t==="dark":matchMedia("(prefers-color-scheme: dark)").matches}function $t(){return tr()?Ff:
Pf}function re({kind:t,group:e,hue:n},o,r,s){let i=o==="network";return t==="stub"&&i?{background:r.
stub,border:r.soft}:e?{background:e==="linked"?r.stub:r.edges.carried_by,border:r.outlet}:i||!s?{background:r[t===
"stub"?"article":t],border:r.paper}:{background:n===void 0?r.others:r.hues[n],border:r.paper}}function Oi(t,e){
let n=Math.min(1,Math.sqrt(Wf/e));if(n===1)return t;let o=Math.round(n*255).toString(16);return t+o.
padStart(2,"0")}function Ai(t){let e=new Set;return t.map((n,o)=>{let r=n.match(/\p{Lu}\p{Ll}+|[\p{L}\p{N}]+?(?=\p{Lu}\p{Ll}|[^\p{L}\p{N}]|$)/gu)||
[],[s,i]=r.map(u=>[...u][0]),c=[...r.join("")],a=i?[s+i]:[];for(let u of c.slice(1))a.push(c[0]+u);let l=a.
find(u=>!e.has(u.toUpperCase()))||String(o+1);return e.add(l.toUpperCase()),l})}function er(t){return Bf.
includes(t)}function Ni(t,{background:e,border:n},o){let r=er(t)?n:e,s={fill:e,stroke:r,"stroke-widt\
h":1.5},i={story:6.5,hue:8}[t]||4,c={square:()=>lt("rect",{x:3,y:3,width:10,height:10,...s}),diamond:()=>lt(
"path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z",...s}),dot:()=>lt("circle",{cx:8,cy:8,r:i,...s})},a={"text-a\
nchor":"middle","font-size":8,"font-weight":700,fill:n};return lt("svg",{width:16,height:16,viewBox:"\
0 0 16 16","aria-hidden":"true",class:"swatch"},c[Vn(t)](),o&&lt("text",{x:8,y:10.8,...a},o))}function Ei(t){
let e=te(t)?"4 3":null,n=$t().edges[t];return lt("svg",{width:18,height:16,viewBox:"0 0 18 16","aria\
-hidden":"true",class:"swatch"},lt("path",{d:"M1 8H17",stroke:n,"stroke-width":3,"stroke-dasharray":e}))}var[Ii,_i]=[1.35,1.3],Ci={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Li(t,e){
for(let n of Yn("[data-view]"))n.addEventListener("click",()=>e.openView(n.dataset.view));for(let n of Yn(
"[data-panel]"))n.addEventListener("click",()=>{let{panel:o}=n.dataset;t.change({at:t.state().at===o?
null:o})});for(let n of Yn("[data-kind]"))n.addEventListener("click",()=>{t.change({view:"table",at:null}),
t.apply({only:{kind:[String(n.dataset.kind)]}})});zf(t),Uf(t),De("copy",e.copyLink),De("theme",()=>{
document.documentElement.dataset.theme=tr()?"light":"dark",e.recolour()}),De("skip",n=>{n.preventDefault(),
I("side").focus()}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",e.recolour),
document.addEventListener("keydown",n=>Kf(t,n)),I("canvas").addEventListener("keydown",n=>Xf(t,n)),addEventListener(
"popstate",e.restore)}function Yn(t){return[...document.querySelectorAll(t)].map(e=>e)}function De(t,e){
I(t).addEventListener("click",e)}function Uf(t){De("closer",()=>t.view?.zoom(Ii)),De("farther",()=>t.
view?.zoom(1/Ii)),De("fit",()=>{t.change({cam:null},!1),t.view?.fit()})}function zf(t){let e=Yn("[da\
ta-tab]"),n=e.length-1;e.forEach((o,r)=>{let s=o.dataset.tab;o.addEventListener("click",()=>t.change(
{tab:s},!1)),o.addEventListener("keydown",i=>{let a={ArrowRight:r+1,ArrowLeft:r+n,Home:0,End:n}[i.key];
if(a===void 0)return;i.preventDefault();let l=e[a%e.length];l.click(),l.focus()})})}function Gf(t){return/^(INPUT|SELECT|TEXTAREA)$/.
test(t.tagName)&&t.type!=="checkbox"}function Kf(t,e){let{key:n}=e;e.ctrlKey||e.metaKey||e.altKey||Gf(
e.target)&&n!=="Escape"||(n==="/"?(e.preventDefault(),I("find").focus()):n==="?"?(t.change({at:"help"}),
I("panel").querySelector("h2").focus()):n==="Escape"&&(t.state().at?t.change({at:null}):t.selection().
filtered&&t.apply({})))}function Xf(t,e){let{view:n,model:o}=t,{key:r}=e,s=o.byId.get(t.state().at||
"");if(n)if(Ci[r]){e.preventDefault();let i=n.findNeighbour(...Ci[r]);i&&t.choose(i)}else r==="Enter"&&
s?.kind==="story"&&o.mode==="stories"?t.toggle(s.ref):"+-".includes(r)?n.zoom(r==="+"?_i:1/_i):r==="\
0"&&I("fit").click()}function Ri(t,e,n){if(e==="words"){let o=n.startsWith(he)?Wt(n.slice(he.length)):n;return{key:n,name:o,
members:t.withWords(n)}}return t.facets[e].get(n)||{key:n,name:n,members:[]}}function se(t,{only:e,not:n,
time:o},r=null){let s=new Uint8Array(t.size).fill(1);for(let c of ee){if(c===r)continue;let a=l=>Ri(
t,c,l).members;e[c]&&qf(s,e[c].map(a));for(let l of(n[c]||[]).map(a))for(let u of l)s[u]=0}o&&r!=="t\
ime"&&Vf(s,t.articles.time,o);let i=0;for(let c of s)i+=c;return{mask:s,total:i}}function qf(t,e){let n=new Uint8Array(
t.length);for(let o of e)for(let r of o)n[r]=1;for(let o=0;o<t.length;o+=1)t[o]&=n[o]}function Vf(t,e,[
n,o]){for(let r=0;r<t.length;r+=1){let s=e[r];(s===null||s<n||s>=o)&&(t[r]=0)}}function Di(t,e,n){let{
mask:o}=se(t,e,n),r=c=>(e.only[n]||[]).includes(c)?"only":(e.not[n]||[]).includes(c)?"not":null,s=[...t.
facets[n].values()].map(({key:c,name:a,members:l})=>({key:c,name:a,number:l.reduce((u,d)=>u+o[d],0),
sign:r(c)}));return n==="quality"||n==="heat"||n==="kind"?s:s.sort((c,a)=>+!c.sign-+!a.sign||a.number-
c.number)}function un(t,{only:e,not:n,time:o}){let r=(i,c)=>ee.flatMap(a=>(c[a]||[]).map(l=>({sign:i,
facet:a,key:l,name:Ri(t,a,l).name}))),s=[...r("only",e),...r("not",n)];return o&&s.push({sign:"only",
facet:"time",key:"",name:ot(o[0],o[1]-1)}),s}function Zn(t,{sign:e,facet:n,key:o}){return n==="time"?
{...t,time:null}:{...t,...Xn(t,e,n,o)}}function Pi(t,e){return un(t,e).map(o=>({filter:o,number:se(t,
Zn(e,o)).total})).sort((o,r)=>r.number-o.number)}function Fi({only:t,not:e,time:n}){return!!(n||Object.
keys(t).length||Object.keys(e).length)}function Hi({only:t}){return!!(t.kind||[]).includes("stubs")}var Yf=7,Zf=4,Jf=46;function Bi(t,e,n){let{model:o}=n,r=new Set,s=I("filter");s.addEventListener("cl\
ick",()=>{t.hidden=!t.hidden,s.setAttribute("aria-expanded",String(!t.hidden)),n.show(),t.hidden||t.
querySelector("button")?.focus()});function i(){if(t.hidden)return;let g=p=>o.facets[p].size>(p==="m\
edium"?1:0);ye(t,()=>{t.replaceChildren(f("h2",{},"Filter"),f("p",{class:"aside"},"A name shows only\
 its articles; − leaves them out."),gt(o)||"",...Gr.filter(g).map(c))})}function c(g){let p=Di(o,n.
state(),g),w=r.has(g)?p:p.slice(0,Yf),T=()=>{r.add(g),i()},k=w.map(N=>a(g,N)),L=`Show all ${$(p.length)}`;
return f("section",{"data-facet":g},f("h3",{},wn[g]),f("ul",{},k),p.length>w.length&&_({class:"more",
"data-focus":`more ${g}`},T,L))}function a(g,{key:p,name:w,number:T,sign:k}){let L={class:"only",dir:"\
auto","aria-pressed":String(k==="only"),"data-focus":`only ${g} ${p}`},N={class:"not","aria-pressed":String(
k==="not"),"aria-label":`Leave out ${w}`,title:"Leave out","data-focus":`not ${g} ${p}`};return f("l\
i",{class:`value ${k||""} ${T?"":"none"}`},_(L,()=>n.filter("only",g,p),f("span",{},w),f("span",{class:"\
number"},$(T))),_(N,()=>n.filter("not",g,p),"−"))}function l(){let g=n.selection();e.hidden=!g.filtered;
let p=e.contains(document.activeElement),w=document.activeElement?.dataset.focus;if(e.replaceChildren(
Ys(n)||"",f("strong",{class:"selected"},u()),...un(o,n.state()).map(d),_({class:"chip clear"},()=>n.
apply({}),"Clear all")),!p)return;let T=w?Pt(e,"focus",w):null;(T&&!T.matches(":disabled")?T:e.querySelector(
"button:enabled")||I("filter")).focus()}function u(){let{mask:g,total:p}=n.selection(),w=o.articles.
held.reduce((N,X,J)=>N+(X&&g[J]),0),T=v(Bn(o).here,"article"),k=o.left_out?" on this page":"",L=p-w?
` · ${$(p-w)} only linked`:"";return`${$(w)} of ${T}${k}${L}`}function d(g){let w=g.facet==="time"||
g.facet==="words"?"":`${wn[g.facet].toLowerCase()}: `,T=`${g.sign==="not"?"without ":""}${w}${g.name}`;
return _({class:"chip",dir:"auto"},()=>n.change(Zn(h(),g)),f("span",{class:"unseen"},"Remove "),f("s\
pan",{},xt(T,Jf))," ×")}function h(){let{only:g,not:p,time:w}=n.state();return{only:g,not:p,time:w}}
function m(){let p=Pi(o,h()).slice(0,Zf).map(({filter:w,number:T})=>{let k=Ot(xt(w.name,40)),L=()=>n.
change(Zn(h(),w)),N=`Remove ${k}: ${v(T,"article")}`;return _({class:"action",dir:"auto"},L,N)});return f(
"div",{class:"none-found"},f("h2",{},"No article passes all of these filters"),p,_({class:"action"},
()=>n.apply({}),"Clear all filters"))}return{show:i,showChips:l,renderNothingFound:m,isShown:()=>!t.
hidden}}function Wi(t){let e=[];for(let n=0;n<t;n+=1){let o=11*Math.sqrt(n+.5),r=n*2.399963;e.push([o*Math.cos(
r),o*Math.sin(r)])}return{places:e,radius:11*Math.sqrt(t)+12}}var nr=7,or=9;function Ui(t){let e=[],
n=(r,s)=>e.every(([i,c])=>Math.hypot(i-r,c-s)>=or);for(let r of t)for(let s=0;e.length<t.length;s+=1){
let i=(s%2?1:-1)*Math.ceil(s/2)*(or/2),c=[0,-nr,nr].find(a=>n(r+a,i));if(c!==void 0){e.push([r+c,i]);
break}}let o=e.map(([,r])=>Math.abs(r));return{places:e,radius:Math.max(nr,...o)+or}}function zi(t,e){
return t.map(n=>{let o={...n};for(let r of e){let[s,i]=[o.x-r.x,o.y-r.y],c=Math.hypot(s,i)||1e-6,a=r.
radius+n.size+4,l=2.2*a;if(c>=l)continue;let u=a+(l-a)*(c/l);o.x=r.x+s/c*u,o.y=r.y+(c>1e-5?i/c:1)*u}
return o})}function Gi(t){let e=[...t].sort((n,o)=>n[0]-o[0]||n[1]-o[1]);return e.length<3?e:[...ji(
e),...ji(e.reverse())]}function ji(t){let e=(o,r,s)=>(r[0]-o[0])*(s[1]-o[1])-(r[1]-o[1])*(s[0]-o[0]),
n=[];for(let o of t){for(;n.length>1&&e(n[n.length-2],n[n.length-1],o)<=0;)n.pop();n.push(o)}return n.
pop(),n}function Ki(t,e,n){if(!e.length)return!1;let o=e.length>2;for(let r=0;r<e.length;r+=1){let[s,
i]=[e[r],e[(r+1)%e.length]];if(Qf(t,s,i)<=n)return!0;(i[0]-s[0])*(t[1]-s[1])-(i[1]-s[1])*(t[0]-s[0])<
0&&(o=!1)}return o}function Qf(t,e,n){let[o,r]=[n[0]-e[0],n[1]-e[1]],s=o*o+r*r,i=s?((t[0]-e[0])*o+(t[1]-
e[1])*r)/s:0,c=Math.max(0,Math.min(1,i));return Math.hypot(t[0]-e[0]-c*o,t[1]-e[1]-c*r)}var rr=1500,td=2.5;function sr(t,e){return e==="network"?t.group||t.kind:t.hue===void 0?"others":"hu\
e"+t.hue}function ed(t,e,n){let o=rr-n,r=[];for(let s of[...e].reverse()){if(o-=t.stories[s].articles.
length,o<0)break;r.unshift(s)}return r}function Xi(t,{view:e,open:n}){let o=e==="network",r=t.nodes.
filter(h=>(o?h.x:h.tx)!==void 0).map(h=>({...h,x:o?h.x:Number(h.tx),y:o?h.y:Number(h.ty)})),s=ed(t,n,
r.length),i=h=>h.kind==="story"&&s.includes(h.ref),c=r.filter(i).map(h=>nd(t,h,o)),a=r.filter(h=>!i(
h)),l=c.flatMap(h=>od(t,h)),u=[...zi(a,c),...l],d=o?rd(t,u,l):[];return{view:e,marks:u,edges:d,discs:c,
open:s}}function nd(t,e,n){let o=t.stories[e.ref].articles,r={story:e.ref,mark:e,x:e.x,y:e.y};if(n)return{
...r,articles:o,...Wi(o.length)};let s=o.filter(c=>t.articles.time[c]!==null),i=s.map(c=>In(t.scale,
En(t,c))-e.x);return{...r,articles:s,...Ui(i)}}function ir(t,e,{hide:n,selection:o}){let{view:r}=e,s=d=>!n.
includes(sr(d,r))&&Jn(t,d,o),i=e.marks.filter(s),c=new Set(i.map(({id:d})=>d)),a=e.edges.filter(({from:d,
to:h,kind:m})=>c.has(d)&&c.has(h)&&!n.includes("-"+m)),l=e.discs.filter(({mark:d})=>s(d)),u=sd(t,i,r);
return{...e,composition:e,marks:i,edges:a,discs:l,at:qi(i),hulls:u}}function Jn(t,e,n){return!n.filtered||
Zt(t,ie(e)).some(o=>n.mask[o])}function cr({kind:t}){return t==="stub"?"article":t}function ie(t){return{
kind:cr(t),ref:t.ref}}function od(t,e){return e.articles.map((n,o)=>{let r=t.articles.held[n],s=t.hues.
indexOf(t.articles.outlet[n]);return{id:t.nodes.length+n,kind:r?"article":"stub",ref:n,shape:"dot",size:r?
5:4,hue:s<0?void 0:s,x:e.x+e.places[o][0],y:e.y+e.places[o][1]}})}function qi(t){let e={story:new Map,
article:new Map,outlet:new Map,topic:new Map,subject:new Map};for(let n of t)e[cr(n)].set(n.ref,n);return e}
function rd(t,e,n){let o=new Set(e.map(({id:c})=>c)),r=qi(e),s=new Map;for(let c of t.edges)o.has(c.
from)&&o.has(c.to)&&s.set(c.id,c);let i=(c,a,l)=>{let u=`${c.id}-${a.id}-${l}`;s.set(u,{id:u,from:c.
id,to:a.id,kind:l,weight:0})};for(let c of n){let a=r.outlet.get(t.articles.outlet[c.ref]);a&&i(c,a,
"published_by");for(let l of t.articles.topics[c.ref]){let u=r.topic.get(l);u&&i(c,u,"about")}for(let l of t.
linksOf[c.ref]){let u=l.forward&&r.article.get(l.other);u&&i(c,u,l.kind)}}return[...s.values()]}function sd(t,e,n){
if(t.mode!=="whole"||n!=="network")return[];let o=new Map;for(let r of e){let s=cr(r)==="article"?t.
articles.story[r.ref]:-1;s>=0&&o.set(s,[...o.get(s)||[],[r.x,r.y]])}return[...o].map(([r,s])=>({story:r,
corners:Gi(s)}))}function Vi(t,e,n){return e.at.article.get(n)||e.at.story.get(t.articles.story[n])}
function Yi(t,e,n,o=1){let r=h=>h.flatMap(m=>Vi(t,e,m)?.id??[]),s=r(Zt(t,n)),i=["outlet","topic","su\
bject"].includes(n.kind),c=new Set(i?[]:s),a=e.at[n.kind].get(n.ref);a&&c.add(a.id);let l=new Set([...c,
...s]),u=e.edges.filter(({from:h,to:m})=>c.has(h)||c.has(m));for(let{from:h,to:m}of u)l.add(h).add(m);
if(n.kind==="article"){let h=t.linksOf[n.ref].map(({other:m})=>m);for(let m of r(h))l.add(m)}if(o===
1)return{own:c,marks:l,edges:u};for(let h=1;h<o;h+=1){let m=new Set(l);for(let{from:g,to:p}of e.edges)
(m.has(g)||m.has(p))&&l.add(g).add(p)}let d=e.edges.filter(({from:h,to:m})=>l.has(h)&&l.has(m));return{
own:c,marks:l,edges:d}}function Zi(t,e,n){let o=n.flatMap(({thing:{kind:i,ref:c},edge:a})=>{let l=i===
"article"?Vi(t,e,c):e.at[i].get(c);return l?[{id:l.id,kind:a?.kind||""}]:[]});if(!o.length)return null;
let r=o.slice(1).map(({id:i,kind:c},a)=>({from:o[a].id,to:i,kind:c})),s=new Set(o.map(({id:i})=>i));
return{own:s,marks:new Set(s),edges:r.filter(({from:i,to:c})=>i!==c)}}function Ji(t,e,n,o){let r,s=1/0;
for(let i of t){let[c,a]=[i.x-e.x,i.y-e.y],l=c*n+a*o,u=l+td*Math.abs(c*o-a*n);l>1&&u<s&&([r,s]=[i,u])}
return r}function lr(t,{view:e,composition:n},o){let r=e==="time",s=t.nodes.filter(d=>(r?d.tx:d.x)!==void 0),
i=d=>sr(d,e),c=ar(s,i),a=ar(s.filter(d=>Jn(t,d,o)),i),u=(r?id(t):cd()).filter(({key:d})=>c.has(d)).map(
d=>({...d,number:a.get(d.key)||0}));return r?u:[...u,...ad(t,n,o)]}function id(t){if(!t.hues.length)
return[];let e=$t(),n=(r,s,i,c)=>({key:r,label:s,initials:c,kind:"hue",section:"Outlet",number:0,color:{
background:i,border:e.paper}});return[...t.hues.map((r,s)=>n("hue"+s,t.outlets[r].name,e.hues[s],t.initials[s])),
n("others","other outlets",e.others,void 0)]}function cd(){return Object.entries(Mi).map(([t,e])=>{let r=re(
{kind:t,group:t==="linked"||t==="carrier"?t:void 0},"network",$t(),!1);return{key:t,label:e,number:0,
kind:t,color:r,section:"Marks"}})}function ad(t,{marks:e,edges:n},o){let r=e.filter(l=>Jn(t,l,o)),s=new Set(
r.map(({id:l})=>l)),i=new Set(n.map(({kind:l})=>l)),c=n.filter(({from:l,to:u})=>s.has(l)&&s.has(u)),
a=ar(c,({kind:l})=>l);return Object.entries(qn).filter(([l])=>i.has(l)).map(([l,u])=>({key:"-"+l,label:u,
number:a.get(l)||0,kind:"line",line:l,section:"Lines",color:{background:"",border:""}}))}function ar(t,e){
let n=new Map;for(let o of t)n.set(e(o),(n.get(e(o))||0)+1);return n}function ld(t,e,n,o){let r=e.includes(
n);if(!o)return r?e.filter(l=>l!==n):[...e,n];let s=t.find(l=>l.key===n)?.section,i=t.filter(l=>l.section===
s&&l.key!==n).map(l=>l.key),c=i.every(l=>e.includes(l))&&!r,a=e.filter(l=>l!==n&&!i.includes(l));return c?
a:[...a,...i]}function Qi(t,e,n,o,r,s){let i=lr(e,n,r),c=document.activeElement,a=t.contains(c)?c?.dataset.
key:null,l=[...new Set(i.map(({section:u})=>u))].map(u=>f("div",{class:"legend-row",role:"group","ar\
ia-label":u},f("span",{class:"legend-name"},u),i.filter(d=>d.section===u).map(d=>ud(d,i,o,s))));t.replaceChildren(
...l),a&&Pt(t,"key",a)?.focus()}function ud(t,e,n,o){let r=!n.hide.includes(t.key),s=t.line?Ei(t.line):
Ni(t.kind,t.color,t.initials);return _({class:"chip","data-key":t.key,"aria-pressed":String(r)},i=>o(
ld(e,n.hide,t.key,i.shiftKey)),s,f("span",{dir:"auto"},t.label)," ",f("span",{class:"number"},$(t.number)))}function tc(t,e){let n=Math.ceil(t/4),o=Math.ceil(e/4);return{width:t,height:e,columns:n,rows:o,cells:new Uint8Array(
n*o)}}function hr(t,e,n){let o=Math.max(0,Math.floor(e.x/4)),r=Math.min(t.columns-1,Math.floor((e.x+
e.w)/4)),s=Math.max(0,Math.floor(e.y/4)),i=Math.min(t.rows-1,Math.floor((e.y+e.h)/4));for(let c=s;c<=
i;c+=1)for(let a=o;a<=r;a+=1)if(n(c*t.columns+a))return!0;return!1}function Pe(t,e,n){hr(t,e,o=>(t.cells[o]=
Math.max(t.cells[o],n),!1))}function fr(t,e){return fd(t,e)&&!hr(t,e,n=>t.cells[n]>0)}function fd({width:t,
height:e},{x:n,y:o,w:r,h:s}){return n>=2&&o>=2&&n+r<=t-2&&o+s<=e-2}function ec(t,e,n){let o=new Map,
r=(l,u)=>{!u||o.size>=n||(u.text&&Object.assign(l,u.text),Pe(e,nc(u),2),u.leader&&oc(u.leader,d=>(Pe(
e,d,2),!1)),o.set(l,u))},s=l=>dd(l).find(u=>fr(e,u)),i=l=>{for(let u of l.shorter||[]){let d={...l,...u},
h=s(d)||ur(e,d);if(h)return{...h,text:u}}return null},[c,a]=[t.filter(l=>l.first),t.filter(l=>!l.first)];
for(let l of[c,a.filter(({away:u})=>u)]){for(let u of l)r(u,s(u));for(let u of l)o.has(u)||r(u,ur(e,
u)||i(u))}for(let l of t){if(o.has(l))continue;let u=h=>fr(e,h)&&!dr(e,h,2),d=s(l)||hd(l).find(u)||ur(
e,l);r(l,d)}return[...o].map(([l,{x:u,y:d,leader:h}])=>({item:l,x:u,y:d,leader:h}))}function nc({x:t,
y:e,w:n,h:o}){return{x:t-3,y:e-1,w:n+6,h:o+2}}function dd({x:t,y:e,r:n,w:o,h:r}){let s=n+4,i=(c,a)=>({
x:c,y:a,w:o,h:r,leader:null});return[i(t+s,e-r/2),i(t-s-o,e-r/2),i(t-o/2,e+s),i(t-o/2,e-s-r),i(t+s*.7,
e+s*.7),i(t+s*.7,e-s*.7-r)]}function hd({x:t,y:e,r:n,w:o,h:r,mast:s}){let i=[];for(let c=10.5;c<=s;c+=
10.5){let a=e-n-r-c,l=e+n+c;for(let u of[t+7,t-7-o])i.push({x:u,y:a,w:o,h:r,leader:[t,e-n,t,a+2]}),i.
push({x:u,y:l,w:o,h:r,leader:[t,e+n,t,l+r-2]})}return i}function ur(t,e){let n=null,o=e.away;for(let r=8;r<=
o;r+=8)for(let s=0;s<24;s+=1){let i=md(e,r,s*2*Math.PI/24);if(fr(t,nc(i))){if(!dr(t,i,1))return i;n||
dr(t,i,2)||(n=i,o=Math.min(o,r+48))}}return n}function md({x:t,y:e,r:n,w:o,h:r},s,i){let[c,a]=[Math.
cos(i),Math.sin(i)],l=t+(n+s)*c-o*(1-c)/2,u=e+(n+s)*a-r*(1-a)/2,d=Math.min(Math.max(t,l),l+o),h=Math.
min(Math.max(e,u),u+r),m=Math.hypot(d-t,h-e)||1,g=[t+n*(d-t)/m,e+n*(h-e)/m];return{x:l,y:u,w:o,h:r,leader:[
g[0],g[1],d,h]}}function oc([t,e,n,o],r){let s=Math.max(1,Math.ceil(Math.hypot(n-t,o-e)/2));for(let i=0;i<=
s;i+=1){let c=i/s;if(r({x:t+(n-t)*c,y:e+(o-e)*c,w:0,h:0}))return!0}return!1}function dr(t,{leader:e},n){
if(!e)return!1;let[o,r,s,i]=e,c=Math.hypot(s-o,i-r)||1,a=Math.min(1,1.5*4/c),l=[o+(s-o)*a,r+(i-r)*a,
s,i];return oc(l,u=>hr(t,u,d=>t.cells[d]>=n))}var rc=30,ic=64,mr=24,pd=86400,sc=new Map;function pr(t,e,n){let o=n+e,r=sc.get(o);return r===void 0&&
(t.font=n,r=t.measureText(e).width,sc.set(o,r)),r}function gr(t,e){let n=t.canvas.width/t.canvas.clientWidth;
t.save(),t.setTransform(n,0,0,n,0,0),e(),t.restore()}function cc(t,e,n,o,r){t.lineJoin=t.lineCap="ro\
und";for(let{story:s,corners:i}of e){t.beginPath();for(let[c,a]of i)t.lineTo(n.x(c),n.y(a));t.closePath(),
t.fillStyle=t.strokeStyle=o.hull,t.lineWidth=rc*n.scale,t.stroke(),t.fill(),s===r&&(t.globalCompositeOperation=
"destination-over",t.strokeStyle=o.story,t.lineWidth=rc*n.scale+3,t.stroke(),t.globalCompositeOperation=
"source-over")}}function ac(t,e,n,o){for(let{x:r,y:s,radius:i}of e)t.beginPath(),t.arc(n.x(r),n.y(s),
i*n.scale,0,2*Math.PI),t.fillStyle=o.hull,t.strokeStyle=o.story,t.lineWidth=1.2,t.fill(),t.stroke()}
function lc(t,e,n,o,r){t.strokeStyle=r.line,t.lineWidth=3;for(let{kind:s,ref:i,y:c,size:a}of n){let l=s===
"article"||s==="stub"?e.articles.time[i]:null;if(l===null||z(e,i))continue;let[u,d]=[l,l+pd].map(h=>o.
x(In(e.scale,h)));d-u<2*a*o.scale||(t.beginPath(),t.moveTo(u,o.y(c)),t.lineTo(d,o.y(c)),t.stroke())}}
function uc(t,e,n,o,r){for(let[,,s,i,c]of e)c&&(t.fillStyle=o.grid,t.globalAlpha=.45,t.fillRect(n.x(
s),0,(i-s)*n.scale,r.height),t.globalAlpha=1);for(let s of Me(e,n.scale,ic)){let i=Math.round(n.x(s.
x))+.5;t.strokeStyle=s.strong?o.line:o.grid,t.lineWidth=1,t.beginPath(),t.moveTo(i,0),t.lineTo(i,r.height-
mr+2),t.stroke()}}function fc(t,e,n,o,r){t.fillStyle=o.paper,t.globalAlpha=.9,t.fillRect(0,r.height-
mr,r.width,mr),t.globalAlpha=1,t.textBaseline="middle",t.textAlign="center";let s=-1/0;for(let i of Me(
e,n.scale,ic)){let c=`${i.strong?"600 ":""}12px ${Kt}`,a=n.x(i.x),l=pr(t,i.label,c)/2;a-l<s+6||(s=a+
l,t.font=c,t.fillStyle=i.strong?o.ink:o.soft,t.fillText(i.label,a,r.height-11))}for(let[,,i,c,a]of e)
a&&dc(t,"time compressed",n.x((i+c)/2),r.height-34,o)}function dc(t,e,n,o,r){t.font=`italic 11px ${Kt}`,
t.textAlign="center",t.textBaseline="middle",t.fillStyle=r.soft,t.fillText(e,n,o)}function hc(t,e,n,o,r){
let s=n.map(({x:a})=>a),i=Math.min(...n.map(({y:a,size:l})=>a-l)),c=(Math.min(...s)+Math.max(...s))/
2;dc(t,e,o.x(c),o.y(i)-12,r)}function Qn(t,e,n,o,r){let[s,i,c]=[n.x(e.x),n.y(e.y),e.size*n.scale];t.
beginPath(),e.shape==="square"?t.rect(s-c,i-c,2*c,2*c):e.shape==="diamond"?(t.moveTo(s,i-c),t.lineTo(
s+c,i),t.lineTo(s,i+c),t.lineTo(s-c,i),t.closePath()):t.arc(s,i,c,0,2*Math.PI),t.fillStyle=o.background,
t.strokeStyle=r||o.border,t.lineWidth=r?2.5:1,t.fill(),t.stroke()}function to(t,e,n,o,r){t.setLineDash(
r?[4,3]:[]),t.beginPath(),t.moveTo(o.x(e.x),o.y(e.y)),t.lineTo(o.x(n.x),o.y(n.y)),t.stroke(),t.setLineDash(
[])}function mc(t,e,n,o){t.textBaseline="middle",t.textAlign="left",t.lineJoin="round";for(let{leader:r}of e)
r&&(t.strokeStyle=n.soft,t.lineWidth=.8,t.beginPath(),t.moveTo(r[0]+o.x,r[1]+o.y),t.lineTo(r[2]+o.x,
r[3]+o.y),t.stroke());for(let{item:r,x:s,y:i}of e)t.font=r.font,t.fillStyle=r.color,t.strokeStyle=n.
paper,t.lineWidth=3.5,r.lines.forEach((c,a)=>{let[l,u]=[s+o.x,i+o.y+15*(a+.5)];t.strokeText(c,l,u),t.
fillText(c,l,u)})}var pc={story:10,outlet:10,topic:5},gd=790,wd=6,yd=30,bd={network:1.35,time:1.1},Sd={topic:40,story:20,
outlet:12,article:0,stub:-4};function gc(t,e){return t==="outlet"?[`600 12px ${Kt}`,e.ink]:t==="topi\
c"?[`italic 600 13px ${ge}`,e.topic]:[`12px ${ge}`,t==="stub"?e.soft:e.ink]}function wc(t,e,n,{zoom:o,
highlight:r}){let s=r?new Map:kd(t,e),i=({id:d})=>!!r?.own.has(d),c=!!(r&&r.own.size<=wd),a=r||e.marks.
length<yd||o>bd[e.view],l=n.filter(({kind:d,id:h})=>a||d==="outlet"||d==="topic"||s.has(h)).map(d=>{
let h=d.size*2+Sd[d.kind]+(i(d)?1e3:0);return{...d,text:V(t,ie(d)),rank:s.get(d.id)||h,leads:s.has(d.
id)||c&&i(d),first:(s.get(d.id)||0)>gd}});for(let{story:d,x:h,y:m,radius:g}of e.discs){let p=t.stories[d].
name;l.push({id:-1-d,x:h,y:m,size:g,kind:"story",text:p,rank:900,leads:!0,first:!1})}!r&&t.mode==="w\
hole"&&l.push(...Td(t,e)),l.sort((d,h)=>h.rank-d.rank||d.id-h.id);let u=new Set;return l.filter(({x:d,
y:h,text:m})=>{let g=u.size;return u.add(`${d} ${h} ${m}`).size>g})}function kd(t,e){let n=r=>Zt(t,ie(
r)).filter(s=>t.articles.held[s]).length,o=new Map;for(let[r,s]of Object.entries(pc))e.marks.filter(
i=>i.kind===r).map(i=>({id:i.id,held:n(i)})).filter(({held:i})=>i).sort((i,c)=>c.held-i.held||i.id-c.
id).slice(0,s).forEach(({id:i},c)=>o.set(i,(r==="story"?950:800)-10*c));return o}function Td(t,e){let n=e.
view==="time"?xd(t,e):$d(e),o=({story:r})=>t.stories[r].articles.length;return n.sort((r,s)=>o(s)-o(
r)||r.story-s.story).map((r,s)=>({id:-1-r.story,x:r.x,y:r.y,size:r.size,kind:"story",text:t.stories[r.
story].name,rank:60+5*o(r),leads:s<pc.story,first:!1}))}function xd(t,e){return t.stories.flatMap(({
articles:n},o)=>{let r=n.length>2?e.at.article.get(n[0]):null;return r?[{story:o,x:r.x,y:r.y,size:r.
size}]:[]})}function $d(t){return t.hulls.filter(({corners:n})=>n.length>2).map(({story:n,corners:o})=>{
let r=o.reduce((i,[c])=>i+c,0)/o.length,s=Math.min(...o.map(([,i])=>i));return{story:n,x:r,y:s-12,size:2}})}var Md=34,Od=160,Ad=400,bc=60,Nd=9,Ed=[20,14],Id=18,_d={outlet:26,topic:26,story:30,article:30,stub:30};
function Sc({context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i,size:c}){if(!r)return;t.fillStyle=
i.veil,t.fillRect(0,0,c.width,c.height),t.lineWidth=1.3;let a=n.view==="network"&&e.mode==="stories";
for(let{from:l,to:u,kind:d}of r.edges){let[h,m]=[o.get(l),o.get(u)];if(!h||!m)continue;let g=a&&r.own.
has(l)&&r.own.has(u);t.strokeStyle=g?i.line:i.soft,to(t,h,m,s,te(d))}for(let l of r.marks){let u=o.get(
l);if(!u)continue;let d=re(u,n.view,i,e.hues.length>0);Qn(t,u,s,d,r.own.has(l)?i.ink:null)}}function kc({
context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i}){t.textAlign="center",t.textBaseline="m\
iddle",t.fillStyle=i.paper;let c=r?[...r.marks].map(a=>o.get(a)):n.marks;for(let a of c){let l=a?a.size*
s.scale:0;!a||l<Nd||a.hue===void 0||(t.font=`700 ${Math.min(12,Math.round(l*.9))}px ${Kt}`,t.fillText(
e.initials[a.hue],s.x(a.x),s.y(a.y)+.5))}}function Tc(t){let{model:e,scene:n,highlight:o,to:r,size:s,
zoom:i}=t,c=tc(s.width,s.height),a=n.marks.filter(m=>Cd(m,r,s)),l=o?a.filter(({id:m})=>o.marks.has(m)):
a;for(let{x:m,y:g,size:p}of l){let w=p*r.scale;Pe(c,{x:r.x(m)-w,y:r.y(g)-w,w:2*w,h:2*w},1)}n.view===
"time"&&Pe(c,{x:0,y:s.height-24,w:s.width,h:24},2);let u={x:s.width-50,y:8,w:50,h:100};Pe(c,u,2);let d=wc(
e,n,l,{zoom:i,highlight:o}).slice(0,Ad),h=Math.min(Od,Md*Math.max(1,i**1.5));return ec(d.map(m=>Rd(m,
t)),c,h)}function Cd(t,e,{width:n,height:o}){let[r,s]=[e.x(t.x),e.y(t.y)];return r>-20&&s>-20&&r<n+20&&
s<o+20}function Ld(t){return[...Ed.map(e=>we(t,e)),[xt(t,Id)]]}function Rd({x:t,y:e,size:n,kind:o,text:r,
leads:s,first:i},{context:c,scene:a,to:l,colors:u}){let[d,h]=gc(o,u),m=w=>({lines:w,w:Math.max(...w.
map(T=>pr(c,T,d))),h:15*w.length}),g=s&&o==="story"&&a.view!=="time",p=a.view==="time";return{x:l.x(
t),y:l.y(e),r:n*l.scale,first:i&&!p,...m(we(r,_d[o])),shorter:g?Ld(r).map(m):[],font:d,color:h,mast:p?
bc:0,away:s&&!p?bc:0}}var wr=globalThis.vis;function xc(t,e){let n=new wr.DataSet,o=new wr.DataSet,r=new wr.Network(t,{nodes:n,
edges:o},e);return Dd(r),{on:(s,i)=>r.on(s,i),replaceData(s,i){r.body.emitter.emit("_blockRedraw"),o.
clear(),n.clear(),n.add(s),o.add(i),r.body.emitter.emit("_allowRedraw")},showOnly(s,i){r.body.nodeIndices=
s.map(({id:c})=>c),r.body.edgeIndices=i.map(({id:c})=>c)},moveMark(s,i,c){let a=r.body.nodes[s];return a&&
([a.x,a.y]=[i,c]),!!a},requestRedraw:()=>r.body.emitter.emit("_requestRedraw"),updateSize(){r.setSize(
"100%","100%"),r.canvas.setSize()},findMarkAt:s=>r.getNodeAt(s),getCamera(){let{x:s,y:i}=r.getViewPosition();
return[s,i,r.getScale()]},moveCamera:s=>r.moveTo({animation:!1,...s}),getProjection(){let s=r.getScale(),
i=r.canvasToDOM({x:0,y:0});return{scale:s,origin:i,x:c=>i.x+c*s,y:c=>i.y+c*s}}}}function Dd(t){let e=t.
edgesHandler.create({id:"",from:"",to:""});Object.getPrototypeOf(e).updateLabelModule=()=>{}}var $c=54,Pd=1.9,Fd=450,Hd=15;function vc(t,e,n){let o=xc(t,e.options),r=matchMedia("(prefers-reduce\
d-motion: reduce)"),s=e.hues.length>0,i={view:e.opens,marks:[],edges:[],discs:[],open:[]},c="",a={filtered:!1,
mask:new Uint8Array(0)},l=ir(e,i,{hide:[],selection:a}),u=new Map,d=l.marks,h=null,m=null,g=1,p=null,
w=null,T=1,k=!1,L=!1,N=null;function X(b){let x=new Map([...u].map(([E,{x:y,y:S}])=>[E,[y,S]])),A=l.
view!==b.view,H=[b.view,...b.open].join(" "),P=H!==c;return P&&(i=Xi(e,b),c=H),l=ir(e,i,b),u=new Map(
l.marks.map(E=>[E.id,E])),d=l.marks.map(E=>({...E})),w=kt(),P?J():vt(),A&&ft(x),l}function J(){let b=$t(),
{view:x,edges:A}=i,H=i.marks.map(E=>{let{id:y,x:S,y:O,size:F,shape:W}=E;return{id:y,x:S,y:O,size:F,shape:W,
color:re(E,x,b,s)}}),P=A.map(({id:E,from:y,to:S,kind:O,weight:F})=>{let W=Oi(b.edges[O],A.length),Q=te(
O)&&[4,3];return{id:E,from:y,to:S,color:W,dashes:Q,width:Mt(O,F)}});o.replaceData(H,P),vt()}function vt(){
o.showOnly(l.marks,l.edges),B()}function B(){N=null,o.requestRedraw()}function Mt(b,x){return e.mode===
"stories"&&(x===0||b==="covered_by")?.5:.8+.4*Math.min(x,6)}function ft(b){if(r.matches||!b.size)return;
let x=performance.now(),A=l.marks.flatMap(P=>{let E=b.get(P.id);return E?[{mark:P,from:E,to:[P.x,P.y]}]:
[]}),H=P=>{let E=Math.min(1,(P-x)/Fd),y=1-(1-E)**3;for(let{mark:S,from:O,to:F}of A)if(u.get(S.id)!==
S||(S.x=O[0]+(F[0]-O[0])*y,S.y=O[1]+(F[1]-O[1])*y,!o.moveMark(S.id,S.x,S.y)))return;B(),E<1&&requestAnimationFrame(
H)};H(x)}function kt(){let b=h||m;if(!b)return p?Zi(e,l,p):null;let x=Yi(e,l,b,h?1:g);return x.marks.
size?x:null}function st(){w=kt(),B()}function it(){return{width:t.clientWidth,height:t.clientHeight}}
function Nt(b){let x=o.getProjection(),A=$t();l.view==="time"&&uc(b,e.scale,x,A,it());let H=h||m,P=H&&
H.kind==="story"?H.ref:-1;cc(b,l.hulls,x,A,P),l.view==="network"?ac(b,l.discs,x,A):lc(b,e,l.marks,x,
A)}function Tt(b){let x=o.getProjection(),[A,H]=[$t(),it()],E={...{context:b,model:e,scene:l,marks:u,
highlight:w,to:x,colors:A,size:H},zoom:x.scale/T},y=l.view==="time";Sc(E),y&&kc(E);let S=Et(E);if(mc(
b,S.labels,A,S.shift),!y)return;fc(b,e.scale,x,A,H);let O=l.marks.filter(W=>W.undated),F=`no date (${$(
O.length)})`;O.length&&hc(b,F,O,x,A)}function Et(b){let{origin:x,scale:A}=b.to,H=`${A} ${w?[...w.own].
join():""}`,P=N&&N.origin.x===x.x&&N.origin.y===x.y;(!N||N.key!==H||!(L||P))&&(N={key:H,origin:x,labels:Tc(
b)});let E={x:x.x-N.origin.x,y:x.y-N.origin.y};return{labels:N.labels,shift:E}}function jt({pointer:b}){
let x=u.get(o.findMarkAt(b.DOM));if(x)return ie(x);let{x:A,y:H}=b.canvas,P=l.discs.find(E=>Math.hypot(
A-E.x,H-E.y)<E.radius)||l.hulls.find(({corners:E})=>Ki([A,H],E,Hd));return P?{kind:"story",ref:P.story}:
null}function M(){h&&(h=null,n.hover(null),st())}function D(){o.on("beforeDrawing",b=>{gr(b,()=>Nt(b))}),
o.on("afterDrawing",b=>{gr(b,()=>Tt(b))}),o.on("click",b=>{let x=jt(b);setTimeout(()=>n.choose(x))}),
o.on("doubleClick",b=>{let x=jt(b);x&&x.kind==="story"&&e.mode==="stories"&&n.toggle(x.ref)}),o.on("\
hoverNode",({node:b,pointer:x})=>{let A=u.get(b);h=A?ie(A):null,n.hover(h,x.DOM),st()}),o.on("blurNo\
de",M),t.addEventListener("mouseleave",M),o.on("dragStart",()=>{[L,k]=[!0,!0],M()}),o.on("dragEnd",()=>{
L=!1,B(),n.moved(o.getCamera())}),o.on("zoom",()=>{k=!0,M(),n.moved(o.getCamera())}),o.on("resize",()=>requestAnimationFrame(
()=>k||q()))}function j([b,x,A]){k=!0,o.updateSize(),o.moveCamera({position:{x:b,y:x},scale:A}),N=null}
function q(){k=!1,o.updateSize();let{width:b,height:x}=it();if(!d.length||!b)return;let A=(W,Q)=>Q*Math.
max(...d.map(Z=>Q*Z[W]+Z.size)),[H,P,E,y]=[A("x",-1),A("x",1),A("y",-1),A("y",1)],S=l.view==="time"?
46:12;T=Math.min((b-20-$c)/(P-H),(x-70-S)/(y-E),Pd);let O=(H+P)/2+($c-20)/2/T,F=(E+y)/2+S/2/T;o.moveCamera(
{position:{x:O,y:F},scale:T}),N=null}function Y(b){k=!0;let x=r.matches?!1:{duration:160};o.moveCamera(
{scale:o.getCamera()[2]*b,animation:x}),n.moved(o.getCamera())}function wt(b,x=null,A=1){if([m,p,g]=
[b,x,A],st(),!w)return!1;let H=w.own.size?w.own:w.marks,P=l.marks.filter(({id:F})=>H.has(F)),E=o.getProjection(),
{width:y,height:S}=it(),O=({x:F,y:W})=>E.x(F)>0&&E.x(F)<y&&E.y(W)>0&&E.y(W)<S;if(P.length&&!P.some(O)){
let F=!r.matches&&{duration:300};o.moveCamera({position:{x:P[0].x,y:P[0].y},animation:F})}return P.length>
0}function mt(b,x){let A=m&&l.at[m.kind].get(m.ref),H=A?Ji(l.marks,A,b,x):l.marks[0];return H?ie(H):
null}function C(){let b=o.getProjection(),x=N?N.origin:b.origin;return{scene:l,marks:u,to:b,size:it(),
labels:N?N.labels:[],shift:{x:b.origin.x-x.x,y:b.origin.y-x.y},canvas:t.querySelector("canvas"),colors:$t()}}
return D(),{show:X,draw:J,fit:q,setCamera:j,zoom:Y,choose:wt,findNeighbour:mt,forget:()=>c="",snapshot:C}}var Bd=60,jd="The folder is a sample. What is “not in this corpus” may well have been published: the\
 page never says that an outlet left something out. “First” means first among the articles of this c\
orpus, by the times they state.",Wd=[["Story","Articles about one event, connected by links that the\
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
["Too few","A figure on fewer than five has no interval and no p-value."]],Ud=["Overview names what \
stands out; a click on a sentence selects what it is about.","Stories shows each story over its own \
hours; “Who came when” opens it into a lane per outlet.","The search takes outlets, topics, mont\
hs and words in one query; quotation marks make a phrase.","It also takes OR, -word, prefix* and a v\
alue after outlet: topic: subject: author: language: medium: since: until: or on:","Everything follo\
ws one selection: filters, the time strip, a cell of a matrix, a bar of a comparison. The line above\
 the picture says what is selected.","A click on a mark or a name opens its panel; the browser’s “ba\
ck” goes back.","The lists and the Table contain all that the picture shows."],zd=[["/","search"],
["?","this help"],["Esc","close the panel; press again: clear the filters"],["Tab","to the next cont\
rol"],["← → ↑ ↓","in the picture: to the next mark; in tabs: to the next tab; on the ends of\
 the time strip: a step"],["Enter","in the picture: open the chosen story into its articles, or clos\
e it"],["+ − 0","in the picture: zoom in, zoom out, show all"],["Home End","on the ends of the tim\
e strip: to the first, to the last"]];function eo(t){let e=t.map(n=>f("li",{},n));return f("ul",{class:"\
plain-list"},e)}function Mc({model:t}){let e=t.counts.problems-t.problems.length,n=t.problems.map(([
r,s,i,c])=>f("li",{},f("span",{class:"who",dir:"auto"},s?`${r}:${s}`:r),f("span",{dir:"auto"},c),f("\
span",{class:"words"},i))),o=`${$(e)} more: run “topicgraph check”.`;return[ut("About the input",
v(t.counts.problems,"problem")),f("p",{class:"aside"},"What was wrong in the files, and what was don\
e about it."),nt(n,Bd,"text-list"),e>0&&f("p",{class:"aside"},o)]}function Oc({model:t}){let{about:e,
counts:n,notes:o}=t,r=n.from===null?"none dated":ot(n.from,n.to),s=v(e.files,"file"),i=jn(t),c=Wd.map(
([l,u])=>[f("dt",{},l),f("dd",{},u)]),a=o.time.filter(l=>!o.network.includes(l));return[ut("About th\
is page","Where its figures come from"),f("p",{},"This page is one file that contains all of its dat\
a and loads nothing else."),Ht([["Made by",`topicgraph ${e.version}`],["From",`${s}, ${v(n.articles,
"article")}, ${r}`],["Known by links only",n.stubs?v(n.stubs,"article"):null],["Problems in the inpu\
t",$(n.problems)],["To make this page again",f("code",{},"topicgraph build FOLDER -o OUTPUT")]]),R("\
What is left out",i&&eo(i)),R("What is counted",e.notes.length>0&&eo(e.notes)),R("What is drawn",eo(
[`At most ${$(rr)} marks at a time. What is left out is mentioned under the picture and is in the li\
sts.`,`A topic of ${at(e.dominant)} of the articles or more has no lines in the picture, as it would\
 connect everything.`,"Positions are computed when the page is made, the same for the same articles.\
 Distances in the network mean little; groups do.",...o.network,...a])),R("How it is computed",f("dl",
{class:"measures"},c)),R("What it cannot say",f("p",{},jd))]}function Ac(){let t=zd.map(([e,n])=>[f(
"dt",{},f("kbd",{},e)),f("dd",{},n)]);return[ut("Help","How to read and use this page"),R("Where to \
start",eo(Ud)),R("Keys",f("dl",{class:"facts keys"},t))]}var Gd="id title outlet carrier published precision medium topics story url held excerpt files".split(
" "),br="measure outlet other subject count of share low high by_chance p".split(" "),Kd=new RegExp(
["[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]","[\\ud800-\\udbff](?![\\udc00-\\udfff])",
"(?<![\\ud800-\\udbff])[\\udc00-\\udfff]"].join("|"),"g"),Xd={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;"};function Ec(t,e){let n=t.articles,o=r=>r>=0?t.outlets[r].name:"";return{id:n.id[e],title:n.
title[e],outlet:o(n.outlet[e]),carrier:o(n.carrier[e]),published:qd(n.time[e],n.precision[e]),precision:n.
precision[e],medium:t.media[n.medium[e]],topics:n.topics[e].map(r=>t.topics[r].name),story:n.story[e]>=
0?t.stories[n.story[e]].name:"",url:n.urls[e][0]||"",held:!!n.held[e],excerpt:n.excerpt[e],files:n.files[e]}}
function qd(t,e){if(t===null)return"";let n=new Date(t*1e3).toISOString();return e==="second"?n.slice(
0,19)+"Z":e==="minute"?n.slice(0,16)+"Z":n.slice(0,10)}function Ic(t){return JSON.stringify(t,null,1)+
`
`}function _c(t,e,n){let o=ke(t,e,n).flatMap(({topic:c,cells:a})=>a.map((l,u)=>{let d=t.topics[c].name;
return yr("share of a topic",e[u],{subject:d,...Nc(l)})})),s=Rn(t,e,n).flatMap((c,a)=>c.flatMap((l,u)=>{
let d=l&&{other:e[u].name,...Nc(l)};return d?[yr("followed by",e[a],d)]:[]})),i=Fn(e).flatMap(([c,a])=>Vd(
t,c,a,n));return[...o,...s,...i]}function yr(t,e,n){return{...Object.fromEntries(br.map(r=>[r,""])),
measure:t,outlet:e.name,...n}}function Nc({k:t,n:e,share:n,low:o,high:r}){return{count:t,of:e,...e<5?
{}:{share:n,low:o,high:r}}}function Vd(t,e,n,o){let r=vn(t,e,n,o),{shared:s,lags:i}=r,c=Cn(t,e,n),a=[],
l=(h,m,g,p)=>{a.push(yr(h,m,{other:g.name,...p}))};if(l("stories shared",e,n,{count:s.length,of:r.a.
size}),c){let h={count:c.shared,by_chance:c.expected,p:c.q};l("stories shared, whole corpus",e,n,h)}
if(i.length>=5){let h=$n(i.map(m=>m.hours));l("hours later, median",n,e,{count:h,of:i.length})}let u=(h,m,g)=>{
for(let{word:p,k:w}of m?.a||[])l(h,e,n,{subject:p,count:w,of:g[0]});for(let{word:p,k:w}of m?.b||[])l(
h,n,e,{subject:p,count:w,of:g[1]})},d=Nn(t,r);if(u("word in headlines of the same stories",d,[s.length,
s.length]),t.size<=On){let h=An(t,e,n,o);u("distinctive word",h,h.n)}return a}function Sr(t,e=Gd){let n=t.
map(o=>e.map(r=>Yd(o[r])));return[e,...n].map(o=>o.join(",")).join(`\r
`)+`\r
`}function Yd(t){let e=Array.isArray(t)?t.join("; "):String(t),o=typeof t!="number"&&/^[=+\-@\t\r]/.
test(e)?"'"+e:e;return/[",\r\n]/.test(o)?`"${o.replaceAll('"','""')}"`:o}function St(t){return t.replace(
Kd,"�").replace(/[&<>"]/g,e=>Xd[e])}var no=46,Cc=20,ce=16,[Zd,Jd]=[7.2,40];function Xt(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n}));
f("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function Lc(t,e){let n=[
[]],o=ce;for(let r of t){let s=Jd+Zd*`${r.label} ${r.number}`.length;o+s>e-ce&&o>ce&&(n.push([]),o=ce),
n[n.length-1].push({item:r,x:o}),o+=s}return n}function Rc(t,e){return no+e+14+Cc*t}function Dc(t,e){
return no+e+Cc*t+16}function K(t,e,n=""){let o=Object.entries(e).filter(([,r])=>r!==void 0).map(([r,
s])=>{let i=typeof s=="number"?String(Pc(s)):s;return` ${r}="${St(i)}"`});return`<${t}${o.join("")}>${n}\
</${t}>`}function Pc(t){return Math.round(t*10)/10}function Fe(t,e=""){return`M${t.map(n=>n.map(Pc).
join(" ")).join("L")}${e}`}function Fc(t,e){let{size:n,colors:o}=t,r=Lc(e.items,n.width),[s,i]=[n.width,
Dc(r.length,n.height)],c={"font-size":17,"font-weight":700,"font-family":"Georgia, serif"},a=`0 0 ${s}\
 ${n.height}`,l={y:no,width:s,height:n.height,viewBox:a},u=[K("rect",{width:s,height:i,fill:o.paper}),
K("text",{x:ce,y:22,...c,fill:o.ink},St(e.title)),K("text",{x:ce,y:39,"font-size":12,fill:o.soft},St(
e.words)),K("svg",l,Qd(t,e).join(`
`)),...r.flatMap((h,m)=>h.map(({item:g,x:p})=>nh(g,p,Rc(m,n.height),o)))],d={xmlns:"http://www.w3.or\
g/2000/svg",width:s,height:i,viewBox:`0 0 ${s} ${i}`,"font-family":"system-ui, sans-serif"};return`<\
?xml version="1.0" encoding="UTF-8"?>
${K("svg",d,`
${u.join(`
`)}
`)}
`}function Qd({scene:t,marks:e,to:n,size:o,labels:r,shift:s,colors:i},c){let a=({x:p,y:w})=>[n.x(p),
n.y(w)],l=t.hulls.map(({corners:p})=>K("path",{d:Fe(p.map(([w,T])=>a({x:w,y:T})),"Z"),fill:i.hull,stroke:i.
hull,"stroke-width":30*n.scale,"stroke-linejoin":"round"})),u=t.discs.map(p=>{let[w,T]=a(p),k=p.radius*
n.scale;return K("circle",{cx:w,cy:T,r:k,fill:i.hull,stroke:i.story})}),d=t.view==="time"?th(c.scale,
n,o,i):[],h=t.edges.map(({from:p,to:w,kind:T})=>K("path",{d:Fe([p,w].map(k=>a(e.get(k)))),stroke:i.edges[T],
"stroke-width":.8,"stroke-dasharray":te(T)?"4 3":void 0})),m=t.marks.map(p=>{let w=re(p,t.view,i,c.hasHues),
k=t.view==="time"&&p.hue!==void 0?c.initials[Number(p.hue)]:"";return Hc(p.shape,a(p),p.size*n.scale,
w,k,i)}),g=r.map(p=>eh(p,s,i));return[...l,...u,...d,...h,...m,...g]}function th(t,e,n,o){return Me(
t,e.scale,64).flatMap(({x:r,strong:s,label:i})=>{let c=e.x(r),a=Fe([[c,0],[c,n.height-22]]),l={x:c,y:n.
height-7,"font-size":12,"text-anchor":"middle"};return[K("path",{d:a,stroke:s?o.line:o.grid}),K("tex\
t",{...l,fill:o.soft},St(i))]})}function Hc(t,[e,n],o,{background:r,border:s},i,c){let a={fill:r,stroke:s};
if(t==="square")return K("rect",{x:e-o,y:n-o,width:2*o,height:2*o,...a});if(t==="diamond"){let d=[[e,
n-o],[e+o,n],[e,n+o],[e-o,n]];return K("path",{d:Fe(d,"Z"),...a})}let l=K("circle",{cx:e,cy:n,r:o,...a});
if(!i||o<9)return l;let u={"font-size":11,"font-weight":700,"text-anchor":"middle"};return l+K("text",
{x:e,y:n+4,...u,fill:c.paper},St(i))}function eh({item:t,x:e,y:n,leader:o},r,s){let i=g=>[g[0]+r.x,g[1]+
r.y],c=o?[o.slice(0,2),o.slice(2)].map(i):[],a={d:Fe(c),stroke:s.soft,"stroke-width":.8},l=/^(italic )?(\d{3} )?(\d+)px (.*)$/.
exec(t.font)||[],[u,d]=i([e,n]),h={"font-size":l[3],"font-family":l[4],"font-weight":l[2]?.trim(),"f\
ont-style":l[1]?.trim(),fill:t.color,stroke:s.paper,"stroke-width":3,"paint-order":"stroke"},m=t.lines.
map((g,p)=>K("text",{x:u,y:d+15*(p+.8),...h},St(g)));return(o?K("path",a):"")+m.join("")}function nh(t,e,n,o){
let r=K("tspan",{fill:o.soft},String(t.number)),s={x:e+22,y:n+4,"font-size":12,fill:o.ink},i=K("text",
s,`${St(t.label)} ${r}`);if(t.line){let u=o.edges[t.line],d=te(t.line)?"4 3":void 0,h={stroke:u,"str\
oke-width":3,"stroke-dasharray":d};return K("path",{d:Fe([[e,n],[e+16,n]]),...h})+i}let{background:c,
border:a}=t.color,l={background:c,border:er(t.kind)?a:c};return Hc(Vn(t.kind),[e+8,n],Bc(t),l,"",o)+
i}function Bc({kind:t}){return t==="stub"?4:6}function jc({canvas:t,size:e,colors:n},{title:o,words:r,
items:s}){let i=t.width/e.width,c=Lc(s,e.width),a=Math.round(Dc(c.length,e.height)*i),l=f("canvas",{
width:t.width,height:a}),u=l.getContext("2d");u.fillStyle=n.paper,u.fillRect(0,0,l.width,l.height),u.
drawImage(t,0,no*i),u.scale(i,i);let d=(h,m,g,p,w)=>{u.font=p,u.fillStyle=w,u.fillText(h,m,g)};return d(
o,ce,22,`700 17px ${ge}`,n.ink),d(r,ce,39,`12px ${Kt}`,n.soft),c.forEach((h,m)=>{let g=Rc(m,e.height);
for(let{item:p,x:w}of h)oh(u,p,w,g,n),d(`${p.label}  ${p.number}`,w+22,g+4,`12px ${Kt}`,n.ink)}),new Promise(
h=>l.toBlob(h,"image/png"))}function oh(t,e,n,o,r){let s={scale:1,x:i=>i,y:i=>i};if(e.line)t.strokeStyle=
r.edges[e.line],t.lineWidth=3,to(t,{x:n,y:o},{x:n+16,y:o},s,te(e.line));else{let i={x:n+8,y:o,size:Bc(
e),shape:Vn(e.kind)};Qn(t,i,s,e.color,null)}}var kr=20,rh=50,sh=30,ih=".unseen, .tool, .more, .lanes-button, .switch, input, datalist, .bin-title\
, [hidden]",Wc=16e3;function Uc(t,{title:e,words:n,source:o}){let r=t.getBoundingClientRect(),s=parseFloat(
getComputedStyle(t).paddingLeft),i={parts:[],left:r.left+s-kr,top:r.top-t.scrollTop-rh,right:0,bottom:0};
for(let p of t.children)Gc(i,p);let c=$t(),a=Math.ceil(i.right+kr),l=Math.ceil(i.bottom+sh),u=(p,w,T,k)=>K(
"text",{x:kr,y:w,...T,fill:k},St(p)),d={"font-size":17,"font-weight":"700","font-family":ge},h=[K("r\
ect",{width:a,height:l,fill:c.paper}),u(e,24,d,c.ink),u(n,42,{"font-size":12},c.soft),...i.parts,u(o,
l-10,{"font-size":11},c.soft)],m={xmlns:"http://www.w3.org/2000/svg",width:a,height:l,viewBox:`0 0 ${a}\
 ${l}`,"font-family":"system-ui, sans-serif"};return{text:`<?xml version="1.0" encoding="UTF-8"?>
${K("svg",m,h.join(`
`))}
`,width:a,height:l}}async function zc({text:t,width:e,height:n}){let o=2*n>Wc?1:2,r=new Image;r.src=
`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`,await r.decode();let s=document.createElement(
"canvas");return s.width=e*o,s.height=Math.min(n*o,Wc),s.getContext("2d").drawImage(r,0,0,e*o,n*o),new Promise(
c=>s.toBlob(a=>c(a)))}function Gc(t,e){if(e.matches(ih))return;let n=getComputedStyle(e);if(n.display===
"none"||n.visibility==="hidden")return;let o=e.getBoundingClientRect();if(e instanceof SVGElement&&!e.
matches("svg")){ch(t,o,n);return}o.width&&o.height&&ah(t,o,n);for(let r of e.childNodes)r instanceof
Element?Gc(t,r):r instanceof Text&&uh(t,r,n)}function Tr(t,{left:e,top:n,width:o,height:r},s=0){let i={
x:e-t.left+s,y:n-t.top+s},c={width:Math.max(0,o-2*s),height:Math.max(0,r-2*s)};return t.right=Math.max(
t.right,i.x+c.width),t.bottom=Math.max(t.bottom,i.y+c.height),{...i,...c}}function ch(t,e,n){let o=dn(
n.fill)||dn(n.stroke);if(!o||!e.width)return;let r=Tr(t,e);t.parts.push(K("rect",{...r,height:Math.max(
1,r.height),fill:o}))}function ah(t,e,n){let o=["Top","Right","Bottom","Left"].map(p=>({width:n[`bor\
der${p}Style`]==="none"?0:parseFloat(n[`border${p}Width`]),color:dn(n[`border${p}Color`]),dashed:n[`\
border${p}Style`]!=="solid"})),r=dn(n.backgroundColor),s=o.filter(({width:p,color:w})=>p&&w);if(!r&&
!s.length)return;let i=s.length===4,[{width:c,color:a,dashed:l}]=o,u=Tr(t,e,i?c/2:0),g={rx:Math.min(
n.borderTopLeftRadius.endsWith("%")?1/0:parseFloat(n.borderTopLeftRadius)||0,Math.min(u.width,u.height)/
2),fill:r||"none",...i&&{stroke:a,"stroke-width":c},...i&&l&&{"stroke-dasharray":"2 2"}};(r||i)&&t.parts.
push(K("rect",{...u,...g})),i||lh(t,u,o)}function lh(t,{x:e,y:n,width:o,height:r},s){[{x:e,y:n,width:o,
height:s[0].width},{x:e+o-s[1].width,y:n,width:s[1].width,height:r},{x:e,y:n+r-s[2].width,width:o,height:s[2].
width},{x:e,y:n,width:s[3].width,height:r}].forEach((c,a)=>{let{width:l,color:u}=s[a];l&&u&&t.parts.
push(K("rect",{...c,fill:u}))})}function uh(t,e,n){let o=dn(n.color);if(!e.data.trim()||!o)return;let r=n.
writingMode.startsWith("vertical"),s={"font-size":parseFloat(n.fontSize),"font-family":n.fontFamily,
"font-weight":n.fontWeight,"font-style":n.fontStyle,fill:o};for(let{text:i,rect:c}of fh(e,r)){let{x:a,
y:l,width:u,height:d}=Tr(t,c),h=s["font-size"],m=r?{transform:`translate(${a+(u+h*.7)/2} ${l+d}) rot\
ate(-90)`}:{x:a,y:l+(d+h*.7)/2};t.parts.push(K("text",{...m,...s},St(i)))}}function fh(t,e){let n=[],
o=document.createRange(),r=({top:s,left:i})=>e?i:s;for(let{0:s,index:i}of t.data.matchAll(/[^\s-]+-*|-+/g)){
o.setStart(t,i),o.setEnd(t,i+s.length);let c=o.getBoundingClientRect();if(!c.width)continue;let a=/\s/.
test(t.data[i-1])?" ":"",l=n[n.length-1];if(l&&Math.abs(r(l.rect)-r(c))<2){let[u,d]=[Math.min(l.rect.
left,c.left),Math.min(l.rect.top,c.top)],[h,m]=[Math.max(l.rect.right,c.right),Math.max(l.rect.bottom,
c.bottom)];l.text+=a+s,l.rect=new DOMRect(u,d,h-u,m-d)}else n.push({text:s,rect:c})}return n}function dn(t){
let e=(t.match(/-?[\d.]+(e-?\d+)?/g)||[]).map(Number),n=t.startsWith("color(srgb");if(!n&&!t.startsWith(
"rgb"))return null;let[o,r,s,i=1]=e;if(!i)return null;let c=[o,r,s].map(a=>Math.round(n?a*255:a));return i<
1?`rgba(${c.join(",")},${i})`:`rgb(${c.join(",")})`}var dh=100,hh=60,mh=["Published","Outlet","Title","Topics","Story"],Kc={Published:t=>(e,n)=>{let o=ae.
down?-1/0:1/0;return(t.articles.time[e]??o)-(t.articles.time[n]??o)},Outlet:t=>xr(e=>rt(t,e)),Title:t=>xr(
e=>t.articles.title[e]),Story:t=>xr(e=>Xc(t,e))},ae={column:"Published",down:!0};function xr(t){return(e,n)=>{
let[o,r]=[tt(t(e)),tt(t(n))];return o<r?-1:o>r?1:0}}function Xc(t,e){let n=t.articles.story[e];return n<
0?"":t.stories[n].name}function $r(t,{mask:e,stubs:n}){return Array.from({length:t.size},(r,s)=>s).filter(
r=>e[r]&&(t.articles.held[r]||n))}function vr(t,e){let{model:n}=e,o=e.selection(),r=Kc[ae.column](n),
s=$r(n,o);s.sort((g,p)=>(ae.down?r(p,g):r(g,p))||g-p);let i=f("tbody"),c=Ne(i,s,dh,g=>[gh(e,g)]),a=mh.
map(g=>ph(g,t,e)),l=Rt("Articles","articles-table",a,i),u=f("p",{class:"empty"},"No article passes a\
ll filters."),d=f("span",{class:"number"},$(s.length)),h=o.filtered?"The selection":"All articles",m=f(
"div",{class:"sheet-head"},f("h2",{},h," ",d),_({class:"tool"},()=>e.change({at:"save"}),"Download …"));
t.replaceChildren(m,gt(n)||"",s.length?l:u,c)}function ph(t,e,n){if(!Kc[t])return At(t);let o=ae.column===
t,r=()=>{ae={column:t,down:o?!ae.down:t==="Published"},vr(e,n),Pt(e,"focus",t)?.focus()},s=ae.down?"\
descending":"ascending",i=ae.down?" ↓":" ↑",c=_({"data-focus":t},r,t,o?i:"");return f("th",{scope:"\
col","aria-sort":o?s:null},c)}function gh(t,e){let{model:n}=t,{time:o,precision:r,outlet:s,story:i,topics:c,
held:a}=n.articles,l=c[e].map(m=>n.topics[m].name).join(", "),u=xt(Xc(n,e),hh),d=s[e]>=0?G(t,{kind:"\
outlet",ref:s[e]}):"unknown",h=i[e]>=0?G(t,{kind:"story",ref:i[e]},u):"";return f("tr",{class:a[e]?null:
"not-held"},f("td",{class:"moment"},pt(o[e],r[e])),f("td",{},d),f("td",{class:"title"},G(t,{kind:"ar\
ticle",ref:e}),!a[e]&&f("small",{}," not in this corpus")),f("td",{},l),f("td",{class:"title"},h))}function Vc(t){let{model:e}=t,{view:n}=t.state(),o=$r(e,t.selection()),r=()=>o.map(T=>Ec(e,T)),s=()=>Xt(
"articles.csv",Sr(r()),"text/csv"),i=()=>Xt("articles.json",Ic(r()),"application/json"),c=()=>{let T=_c(
e,Qo(t),t.selection().mask);Xt("comparison.csv",Sr(T,br),"text/csv")},a=async()=>{let T=await jc(t.view.
snapshot(),qc(t));Xt("picture.png",T,"image/png")},l=()=>{let T=Fc(t.view.snapshot(),qc(t));Xt("pict\
ure.svg",T,"image/svg+xml")},u=(T,k)=>_({class:"action"},async()=>{await k(),t.announce(`${T} saved`)},
T),d=(...T)=>f("div",{class:"buttons"},T),h=t.view&&(n==="network"||n==="time"),m=()=>Uc(I("sheet"),
wh(t)),g=async()=>{Xt("picture.png",await zc(m()),"image/png")},p=()=>Xt("picture.svg",m().text,"ima\
ge/svg+xml"),w=t.selection().filtered?"selection":"articles";return[ut("Download","Take it with you"),
R(`The ${w}: ${v(o.length,"article")}`,d(u("CSV table",s),u("JSON",i))),n==="compare"&&R("The compar\
ison",d(u("Figures as CSV",c))),R(h?"The picture, with its legend":"This view as a picture",d(u("PNG\
 image",h?a:g),u("SVG drawing",h?l:p))),f("p",{class:"aside"},"“Copy link” keeps the filters, the vi\
ew and the camera in the link, which works for this file wherever it is opened.")]}function wh(t){let{
title:e,counts:n,about:o}=t.model,r=v(n.outlets,"outlet"),i=`In this corpus: ${`${v(n.articles,"arti\
cle")} of ${r}`}. What is not here may still have been published.`;return{title:e,words:Yc(t),source:`${i}\
 topicgraph ${o.version}`}}function Yc(t){let{from:e,to:n}=t.model.counts,o=un(t.model,t.state()).map(
({sign:s,name:i})=>s==="not"?`without ${i}`:i),r=[ot(e,n)];return o.length&&r.push(`selected: ${o.join(
" · ")}`),r.join(" — ")}function qc(t){let{model:e}=t,n=t.state(),o=lr(e,t.view.snapshot().scene,
t.selection());return{title:e.title,words:Yc(t),items:o.filter(({key:r})=>!n.hide.includes(r)),scale:e.
scale,hasHues:e.hues.length>0,initials:e.initials}}var yh=[[/^same URL$/,"the list gives its address"],[/^same title and outlet$/,"the list gives its t\
itle and outlet"],[/^same title and second on (.*)$/,"the list gives its title and its time on $1"],
[/^own domain (.*)$/,"found at its own web site, $1"]],Jc=["it says the same as at least a quarter o\
f the others","a link between files, or a copy, ties it to another","it has little in common with th\
e others, or came at another time: it may be on another event"],bh=["say the same as at least a quar\
ter of the others","are tied to another by a link between files or as a copy","have little in common\
 with the others, or came at another time: they may be on another event"],Zc={copy_of:3,update_of:2,
related:1,similar:0},Sh=3;function oo(t){for(let[e,n]of yh)if(e.test(t))return t.replace(e,n);return t}
function ro(t,e){return t.articles.story[e]>=0&&Jc[t.articles.bond[e]]||""}function Qc(t,e){let{story:n}=t.
articles,o=t.linksOf[e].filter(({other:s})=>n[e]>=0&&n[s]===n[e]).sort((s,i)=>Zc[i.kind]-Zc[s.kind]||
i.weight-s.weight),r=new Set;return o.filter(({other:s})=>!r.has(s)&&r.add(s)).slice(0,Sh)}function ta(t,e){
let{bond:n}=t.articles,o=s=>e.filter(i=>n[i]===s);return{words:bh.flatMap((s,i)=>{let c=o(i).length;
return c?[c===1?`1 article: ${Jc[i]}`:`${v(c,"article")} ${s}`]:[]}),loose:o(2)}}var kh=1e-12,Th=["about","carried_by","credited_to"];function ea(t){let e=t.size,n=e+t.outlets.length,
o=n+t.subjects.length,r=t.articles,s=Array.from({length:o+t.topics.length},()=>[]),i=(l,u,d,h="",m=1)=>{
s[l].push({to:u,kind:d,reason:h,weight:m,forward:!0}),s[u].push({to:l,kind:d,reason:h,weight:m,forward:!1})};
for(let l=0;l<t.size;l+=1){let[u,d]=[r.outlet[l],r.carrier[l]];u>=0&&i(l,e+u,"published_by"),d>=0&&d!==
u&&i(l,e+d,"carried_by");for(let{outlet:h,reason:m}of r.credits[l])i(l,e+h,"credited_to",m);for(let h of r.
topics[l])i(l,o+h,"about");for(let h of r.subjects[l])i(l,n+h,"mentions");for(let{forward:h,other:m,
kind:g,reason:p,weight:w}of t.linksOf[l])h&&i(l,m,g,p,w)}let c={article:0,outlet:e,subject:n,topic:o};
return{neighbours:s,nodeOf:({kind:l,ref:u})=>u+c[l],thingOf:l=>l<e?{kind:"article",ref:l}:l<n?{kind:"\
outlet",ref:l-e}:l<o?{kind:"subject",ref:l-n}:{kind:"topic",ref:l-o}}}function xh(t,e,n){let o=t.neighbours[n.
forward?n.to:e].length;return n.kind==="published_by"?1+Math.log2(1+o)/4:Th.includes(n.kind)?2+Math.
log2(1+o)/2:n.kind==="mentions"?2.5+Math.log2(1+o)/2:n.kind==="similar"?2-n.weight:1}function na(t,e,n,o=[]){
let[r,s]=[t.nodeOf(e),t.nodeOf(n)],i=new Float64Array(t.neighbours.length).fill(1/0),c=new Map,a=$h();
i[r]=0,a.push(r,0);for(let u=a.pop();u!==void 0&&u!==s;u=a.pop())for(let d of t.neighbours[u]){if(o.
includes(d.kind))continue;let h=i[u]+xh(t,u,d);h>=i[d.to]-kh||(i[d.to]=h,c.set(d.to,{node:u,edge:d}),
a.push(d.to,h))}if(i[s]===1/0)return null;let l=[];for(let u=c.get(s),d=s;u&&(l.unshift({thing:t.thingOf(
d),edge:u.edge}),u.node!==r);d=u.node,u=c.get(d));return[{thing:e,edge:null},...l]}function $h(){let t=[],
e=(o,r)=>[t[o],t[r]]=[t[r],t[o]],n=o=>o-1>>1;return{push(o,r){t.push({node:o,cost:r});for(let s=t.length-
1;s&&t[s].cost<t[n(s)].cost;s=n(s))e(s,n(s))},pop(){if(!t.length)return;e(0,t.length-1);let{node:o}=t.
pop();for(let r=0;;){let s=r;for(let i of[2*r+1,2*r+2])i<t.length&&t[i].cost<t[s].cost&&(s=i);if(s===
r)return o;e(r,s),r=s}}}}function oa(t,e){let n=({thing:r})=>r.kind==="article"?Wt(V(t,r)):Ot(V(t,r));
if(e.length<2)return`${n(e[0])} is the same thing.`;let o=e.slice(1).map(r=>{let{kind:s,forward:i}=r.
edge;return`${t.verbs[s][i?0:1]} ${n(r)}`});return`${n(e[0])} ${o.join(", which ")}.`}var vh=.2,[Mh,Oh]=[8,4],Ah=["outlet","topic","subject","article"];function ra({model:t,state:e}){let n=e().
path.flatMap(s=>t.byId.get(s)||[]),[o,r]=n.filter(({kind:s})=>s!=="story");if(!(!o||!r||!t.complete))
return t.pathGraph||=ea(t),na(t.pathGraph,o,r,e().without)}function sa(t,e){let n=t.state().path,o=[
"From","To"].map((i,c)=>Eh(t,i,c,n[c])),r=n.filter(Boolean).length===2;return[ut("Path finder","From\
 one thing to another"),f("p",{class:"aside"},"The most informative path: stated links before shared\
 topics, rare topics before common ones."),...o,Nh(t),r&&(e?Dh(t,e):f("p",{class:"empty",role:"statu\
s"},"No path connects the two by these links."))]}function Nh(t){let{model:e}=t,{without:n}=t.state(),
o=e.complete?e.linksOf.flat().map(({kind:a})=>a):[],{credits:r,subjects:s}=e.articles,c=["published_\
by","carried_by",...r.some(a=>a.length)?["credited_to"]:[],"about",...s.some(a=>a.length)?["mentions"]:
[],...new Set(o)].map(a=>{let l=n.filter(h=>h!==a),u=({target:h})=>{t.change({without:h.checked?l:[...l,
a]})},d={type:"checkbox",checked:!n.includes(a),on:{change:u}};return f("label",{class:"check"},f("i\
nput",d),qn[a])});return f("fieldset",{class:"kinds"},f("legend",{},"By these links"),c)}function Eh(t,e,n,o){
let{model:r}=t,s=o?r.byId.get(o):null,i=f("ul",{class:"choices"}),c=`path-${n}`,a=({target:d})=>{let h=Ih(
r,d.value.trim()),m=h.slice(0,Mh).map(g=>{let p=f("span",{class:"words"},ln[g.kind].toLowerCase()),w=f(
"span",{},V(r,g));return f("li",{},_({class:"choice",dir:"auto"},()=>_h(t,n,g),w,p))});i.replaceChildren(
...m),t.announce(`${h.length} found`)},l=({key:d})=>{d==="Enter"&&i.querySelector("button")?.click(),
d==="ArrowDown"&&i.querySelector("button")?.focus()},u={id:c,type:"text",dir:"auto",autocomplete:"of\
f",spellcheck:"false",placeholder:"an outlet, a topic, a name or an article",value:s?V(r,s):"",on:{input:a,
keydown:l}};return f("div",{class:"end"},f("label",{for:c},e),f("input",u),i)}function Ih(t,e){if(!e)
return[];let n=xe(t);return Ah.flatMap(o=>Qr(n[o],e,Oh).rows.map(r=>({kind:o,ref:r})))}function _h(t,e,n){
let o=[...t.state().path];for(;o.length<2;)o.push("");o[e]=$e(t.model,n),t.change({path:o.filter((i,c)=>i||
c<e)});let r=I(`path-${1-e}`),s=I("panel").querySelector(".route, .empty, h2");(r.value?s:r).focus()}
function Ch(t,e){return e.slice(1,-1).map(({thing:o})=>o).find(({kind:o,ref:r})=>o==="topic"&&ia(t,r)>
vh)}function ia(t,e){let{held:n}=t.articles,o=n.reduce((r,s)=>r+s,0);return t.byTopic[e].filter(r=>n[r]).
length/Math.max(1,o)}function Lh(t,e){let n=at(ia(t,e.ref));return`No meaningful connection, only ${Wt(
V(t,e))}, a topic of ${n} of the articles.`}function Rh(t,e,n){let{model:o}=t;if(e.kind!=="article"||
n.kind!=="article")return null;let r=o.articles.story[e.ref];if(r<0||r!==o.articles.story[n.ref])return null;
let s=[e,n].flatMap(({ref:c})=>{let a=ro(o,c);return a?[f("li",{dir:"auto"},`${Wt(o.articles.title[c])}\
: ${a}.`)]:[]}),i=G(t,{kind:"story",ref:r});return[f("p",{},"Both are in the story ",i,"."),f("ul",{
class:"text-list"},s)]}function Dh(t,e){let{model:n}=t,o=e.map(({thing:s,edge:i})=>{let c=i&&n.verbs[i.
kind][i.forward?0:1];return f("li",{class:`stop stop-${s.kind}`},c&&f("span",{class:"verb"},`${c} `),
G(t,s),i&&i.reason&&f("span",{class:"words",dir:"auto"},oo(i.reason)))}),r=Ch(n,e);return f("section",
{class:"route",tabindex:"-1",role:"status"},r&&f("p",{class:"nothing-shared"},Lh(n,r)),Rh(t,e[0].thing,
e[e.length-1].thing),f("h3",{},v(e.length-1,"step")),f("p",{class:"excerpt",dir:"auto"},oa(n,e)),f("\
ol",{class:"stops"},o))}var Ph={path:sa,save:Vc,problems:Mc,about:Oc,help:Ac};function ca(t,e,n){return f("article",{class:`\
panel panel-${e}`},Ph[e](t,n))}var Fh=12;function la(t,e,n){let{model:o}=t,r=()=>t.change({at:"path",path:[o.articles.id[e]]}),s=o.
articles,[i,c,a]=[s.outlet[e],s.carrier[e],s.held[e]],l=o.media[s.medium[e]]==="video"?"Video":"Arti\
cle",u=a?l:"Article not in this corpus",{urls:d,files:h}=s,m=s.topics[e].map(N=>n({kind:"topic",ref:N})),
g=s.subjects[e].map(N=>n({kind:"subject",ref:N})),p=s.credits[e].map(N=>n({kind:"outlet",ref:N.outlet})),
w=c>=0&&c!==i,T=(N,X)=>f("ul",{class:"urls"},N.map(X)),k=T(d[e],N=>f("li",{},Ur(N))),L=T(h[e],N=>f("\
li",{dir:"auto"},N));return[ut(u,V(o,{kind:"article",ref:e})),!a&&f("p",{class:"aside"},"Only known \
because another article links to it: it has no file."),f("div",{class:"buttons"},_({class:"action"},
r,"How is it connected to …")),s.excerpt[e]&&f("p",{class:"excerpt",dir:"auto"},s.excerpt[e]),Ht([
["Outlet",i>=0?n({kind:"outlet",ref:i}):"unknown"],["Carried by",w?n({kind:"outlet",ref:c}):null],["\
Credited to",bt(p)],["Published",pt(s.time[e],s.precision[e])],["Story",s.story[e]>=0?n({kind:"story",
ref:s.story[e]}):null],["Topics",bt(m)],["Mentions",bt(g)],["Other titles",s.titles[e].join(" · ")]]),
R("Why it is in this story",Hh(o,e,n)),R("Connected because",jh(o,e,n)),R(d[e].length>1?"Addresses":
"Address",d[e].length>0&&k),R(h[e].length>1?"Files":"File",h[e].length>0&&L),Bh(o,e)]}function Hh(t,e,n){
let o=ro(t,e);if(!o)return null;let r=Qc(t,e).map(c=>ua(t,e,c,n)),s=`${o[0].toUpperCase()}${o.slice(
1)}.`,i=r.length?" Held most firmly by:":" No single article holds it.";return[f("p",{},s+i),r.length>
0&&f("ul",{class:"text-list"},r)]}function Bh(t,e){let n=Ht([["Quality",aa(t.articles.quality[e])],[
"Heat",aa(t.articles.heat[e])]]);if(!n)return null;let o="As its file states them: topicgraph neithe\
r computes nor uses them.",r=f("summary",{},"More from its file");return f("details",{class:"how"},r,
n,f("p",{class:"aside"},o))}function aa(t){return t===null?null:String(t)}function jh(t,e,n){let o=t.
linksOf[e].map(r=>ua(t,e,r,n));return nt(o,Fh,"text-list")}function ua(t,e,n,o){let r=t.verbs[n.kind][n.
forward?0:1];return f("li",{},f("span",{class:"verb"},`${r} `),o({kind:"article",ref:n.other}),f("sp\
an",{class:"words",dir:"auto"},Wh(t,e,n).join(" · ")))}function Wh(t,e,{other:n,reason:o}){let{time:r,
held:s}=t.articles,i=z(t,e)&&z(t,n),c=[rt(t,n),i?Ct(Number(r[n])-Number(r[e])):"",oo(o),s[n]?"":"not\
 in this corpus"];return[...new Set(c.filter(Boolean))]}var hn=5,Uh=60,zh=1.15;function fa(t,e,n){let{model:o}=t,r=o.outlets[e],s=o.byOutlet[e],{story:i,held:c,
outlet:a}=o.articles,l=s.filter(p=>c[p]),u=o.byCarrier[e].filter(p=>a[p]!==e),d=ct(s.map(p=>i[p]).filter(
p=>p>=0)),h=l.length>=5&&!r.platform,m=()=>t.change({view:"compare",side:Kh(t,r.id)}),g=r.platform||
!l.length?[]:[["Compare",m]];return[ut(r.platform?"Platform":"Outlet",r.name||r.id),f("p",{class:"fi\
gures"},Gh(o,l,s.length)),oe(t,"outlet",r.id,...g),Xh(o,e,n),R("Over time",Oe(o,s)),R("First and alo\
ne",qh(r)),R("Big stories missing here",h&&tm(o,e,n)),R("Earlier and later than others",Vh(o,e,n)),R(
"Focus",Yh(o,e,n)),R("Distinctive words",Jh(t,e)),R("Nearest outlets, by stories shared",Qh(o,e,n)),
R("Stories",Jt("story",d,n)),R("Stories only it has here",nm(o,e,n)),R("Articles",me(o,s,n)),R("Arti\
cles it carried",me(o,u,n))]}function Gh(t,e,n){let o=e.filter(i=>t.articles.flags[i]&Lt).length,r=e.
length-o,s=[v(e.length,"article")];return r&&s.push(`${$(o)} its own, ${v(r,"copy or update","copies\
 or updates")}`),n>e.length&&s.push(`${$(n-e.length)} linked, not in this corpus`),s.join(" · ")}function Kh(t,e){
let{side:n}=t.state();return n.includes(e)?n:[...n.slice(0,Re-1),e]}function Xh(t,e,n){let{domain:o,
names:r,name:s,edition_of:i,pieces:c,republished:a}=t.outlets[e],l=i?t.byId.get(i):null,u=t.groups.filter(
({outlets:m})=>m.includes(e)),d=v(c,"article"),h=`${$(a)} of the ${d} found there`;return Ht([["Web \
site",o],["Edition of",l?n(l):null],["Also seen as",r.filter(m=>m!==s).join(" · ")],["Group",u.map(
m=>m.name).join(", ")],["Written by others",a?h:null]])}function qh({platform:t,first:e,shared:n,alone:o}){
if(t||!(n+o))return null;let r=n?`It was first on ${It(e)} of the ${v(n,"shared story","shared stori\
es")} whose first report is known.`:"The first report is not known for any story that it shares with\
 other outlets.",s=o?` ${v(o,"story","stories")} in this corpus ${o===1?"comes":"come"} from it alon\
e.`:"",i=n>0&&n<5;return[f("p",{},r,s),f("p",{class:"aside"},i?"Too few to say much.":"Copies count \
as their original; in a tie of two either counts a half.")]}function Vh(t,e,n){let o=_o(t,e).map(({other:r,
n:s,hours:i,low:c,high:a,q:l})=>{let u=`${Ct(c*3600)} to ${Ct(a*3600)}`,d=`median of ${s} shared sto\
ries, 95 % interval ${u}; ${le(l)}`;return f("li",{},n({kind:"outlet",ref:r}),` came ${Ct(i*3600)}`,
f("span",{class:"words"},d))});return o.length>0&&nt(o,hn,"text-list")}function Yh(t,e,n){let o=bs(t,
e);if(!o.length)return null;let r=o[0].n<5,s=o.map(i=>{let a=`${`${at(i.share)} ${_t(i)}`}; ${Zh(i)}`;
return f("li",{},n({kind:"topic",ref:i.topic}),` ${i.k} of ${v(i.n,"article")}`,!r&&f("span",{class:"\
words"},a))});return[nt(s,hn+1,"text-list"),f("p",{class:"aside"},r?"Too few articles to say more.":
"Own articles, one of each story.")]}function Zh({share:t,restShare:e}){if(!e)return"none of the res\
t";let n=Math.max(t/e,e/t);if(n<zh)return"about the same share as the rest";let o=n<9.95?n.toFixed(1).
replace(/\.0$/,""):Math.round(n);return t>e?`${o} times the share of the rest`:`the rest has ${o} ti\
mes its share`}function Jh(t,e){let n=t.model.words[e];if(!n)return null;let o=[t.model.outlets[e].id],
r=n.map(([i,c,a,l,u,d])=>{let m=`${`${c} of ${a} articles, elsewhere ${l} of ${u}`}; ${le(d)} after \
correction`;return f("li",{},Dn(p=>t.apply({only:{outlet:o,words:p}}),i,m,d))});return[f("ul",{class:"\
word-list"},r),f("p",{class:"aside"},"In titles and excerpts, against the rest of this corpus; in bo\
ld those that are statistically significant after correction for multiple tests.")]}function Qh(t,e,n){
let o=ys(t,e).map(({ref:r,shared:s,either:i,isFew:c})=>{let l=`${s} of ${i} stories in common${c?", \
too few to say much":""}`;return f("li",{},n({kind:"outlet",ref:r}),f("span",{class:"words"},l))});return o.
length>0&&nt(o,hn,"text-list")}function tm(t,e,n){let o=new Map((t.blindspots[e]||[]).map(([c,,a])=>[
c,a])),r=ci(t,e).slice(0,Uh).map(({story:c,reach:a})=>{let l=o.get(c),u=[v(a,"other outlet"),l===void 0?
"":`expected of it in ${em(l)}`,sn(t,c)(e)];return f("li",{},n({kind:"story",ref:c}),f("span",{class:"\
words"},u.filter(Boolean).join("; ")))}),i=`Stories without an article of this outlet in this corpus\
; the outlet may still have covered them. ${o.size?"Expected from how many stories it has and how ma\
ny outlets each has.":""}`;return r.length?[nt(r,hn+1,"text-list"),f("p",{class:"aside"},i)]:null}function em(t){
return`${$(Math.round(t*100))} of 100 such cases`}function nm(t,e,n){let o=s=>s<0||et(t,t.stories[s].
articles).size===1,r=[...vo(t)[e]].filter(([s,i])=>t.articles.held[i]&&o(s)).map(([s,i])=>f("li",{},
n(s<0?{kind:"article",ref:i}:{kind:"story",ref:s})));return r.length>0&&nt(r,hn,"text-list")}var[Mr,so]=[640,22],[Or,ha,om]=[190,612,14],da=14,[rm,sm,im]=[64,96,26],Bt={paper:"#fdfcf9",ink:"#1f\
1f1d",soft:"#6a6963",line:"#ebe8df",dot:"#0072b2"};function ma(t,e){let{articles:n,name:o}=t.stories[e],
r=cm(t,n),s=r.slice(0,da),i=r.length-s.length,c=we(o,rm),a=[am(t,n),...we(lm(t,e),sm)],l=22+20*c.length+
17*a.length,u=l+so*(s.length+(i?1:0))+30,h=ht(t,n).filter(k=>z(t,k)).map(k=>Number(t.articles.time[k])),
[m,g]=[Math.min(...h),Math.max(...h)],p=k=>Or+(ha-Or)*(Number(t.articles.time[k])-m)/Math.max(1,g-m),
w=[K("title",{},St(o)),K("rect",{width:Mr,height:u,fill:Bt.paper,stroke:Bt.line}),...c.map((k,L)=>mn(
k,24+20*L,16,Bt.ink,700)),...a.map((k,L)=>mn(k,24+20*c.length+17*L,12,Bt.ink)),...s.flatMap((k,L)=>fm(
t,e,k,l+so*L,p)),i?mn(`and ${v(i,"more outlet")}`,l+so*da+14,11,Bt.soft):"",mn(um(t),u-10,10,Bt.soft)],
T={xmlns:"http://www.w3.org/2000/svg",width:Mr,height:u,viewBox:`0 0 ${Mr} ${u}`,role:"img","font-fa\
mily":"system-ui, sans-serif"};return`<?xml version="1.0" encoding="UTF-8"?>
${K("svg",T,w.join(`
`))}
`}function cm(t,e){let n=new Map;for(let o of e.filter(r=>dt(t,r))){let r=t.articles.outlet[o];n.set(
r,[...n.get(r)||[],o])}return[...n.values()]}function am(t,e){let n=e.filter(c=>t.articles.held[c]),
[o,r]=Gt(t,ht(t,e)),s=ot(o,r),i=v(et(t,n).size,"outlet");return`${v(n.length,"article")} · ${i} · ${s}`}
function lm(t,e){let{first:n,earliest:o,reason:r,runner_up:s,gap:i}=t.stories[e];if(!n.length)return`\
Who was first is not known: ${r||"too few times"}.`;let c=n.map(u=>Ot(t.outlets[u].name)).join(" and\
 "),a=o<0?"":`, ${pt(t.articles.time[o],"minute")}`,l=s>=0&&i?`; next ${Ot(rt(t,s))}, ${Ft(i*60)}`:"";
return`First in this corpus${n.length>1?", in a tie":""}: ${c}${a}${l}.`}function um(t){let{articles:e,
outlets:n,from:o,to:r}=t.counts,s=`${$(e)} articles of ${v(n,"outlet")}`,i=ot(o,r),c=`topicgraph ${t.
about.version}`;return`In this corpus: ${s}, ${i}. A hollow dot is a copy. ${c}`}function fm(t,e,n,o,r){
let{copy:s,held:i,title:c}=t.articles,{first:a,earliest:l}=t.stories[e],u=o+so/2,d={x1:Or,x2:ha,y1:u,
y2:u,stroke:Bt.line},h=n.filter(g=>z(t,g)&&!ve(t,g)).map(g=>{let p=s[g]===1||!i[g],w={cx:Math.round(
r(g)*10)/10,cy:u,r:a.length&&g===l?7:5,fill:p?Bt.paper:Bt.dot,stroke:Bt.dot,"stroke-width":1.5};return K(
"circle",w,K("title",{},St(c[g])))}),m=Ot(xt(rt(t,n[0]),im));return[mn(m,u+4,12,Bt.ink),K("line",d),
...h]}function mn(t,e,n,o,r=400){return K("text",{x:om,y:e,"font-size":n,"font-weight":r,fill:o},St(
t))}var dm=16,Ar=86400;function io(t,e,n,o={}){let{limit:r=dm,without:s=[],first:i=-1}=o,{time:c,outlet:a}=t.
articles,l=e.filter(B=>c[B]!==null&&a[B]>=0),u=ht(t,l);if(et(t,u).size<2)return null;let d=u.map(B=>Number(
c[B])),h=Math.min(...d),m=Math.max(...u.map(B=>Number(c[B])+(z(t,B)?0:Ar)));if(m===h)return null;let g=hm(
t,u),p=u.filter(B=>z(t,B)).map(B=>Number(c[B])),w=p.length?Math.min(...p):null,T=g.slice(0,r).map((B,Mt)=>{
let ft=g.slice(0,Mt).filter(st=>st.first<1/0),kt=mm(t,B,w,ft[ft.length-1]);return gm(t,B,{start:h,end:m,
first:i,words:kt},n)}),k=g.length-T.length,L=e.length-l.length,N=l.length-u.length,X=[k>0&&`${v(k,"o\
utlet")} with later articles not shown.`,N>0&&`${v(N,"article")} before or after, loosely connected,\
 not shown.`,L>0&&`${v(L,"article")} without a date or an outlet not shown.`,"○ copy · dashed: not i\
n this corpus · a bar: the day, as no time is given."],J=[Yt(h),Ft(m-h)].map(B=>f("span",{},B)),vt=s.
map(B=>ym(B,n));return[f("ol",{class:"lanes"},T,vt),f("p",{class:"lane-ends","aria-hidden":"true"},J),
f("p",{class:"aside"},X.filter(Boolean).join(" "))]}function hm(t,e){let n=new Map;for(let r of e){let s=t.
articles.outlet[r],i=n.get(s)||{outlet:s,first:1/0,articles:[]};z(t,r)&&(i.first=Math.min(i.first,t.
articles.time[r])),i.articles.push(r),n.set(s,i)}let o=({first:r,articles:s})=>r<1/0?r:Number(t.articles.
time[s[0]])+Ar;return[...n.values()].sort((r,s)=>o(r)-o(s)||r.outlet-s.outlet)}function mm(t,{first:e,
articles:n},o,r){let s=[];if(e===1/0||o===null)s.push("time not given");else if(e===o)s.push("earlie\
st");else if(s.push(Ft(e-o)),r&&r.first>o){let c=e-r.first;s.push(c<60?"in the same minute":`${Ft(c).
slice(1)} later`)}let i=pm(t,n[0]);return i!==null&&s.push(`a copy of ${Ot(rt(t,i))}’s`),s}function pm(t,e){
let n=t.linksOf[e].find(({kind:o,forward:r})=>o==="copy_of"&&r);return n?n.other:null}function gm(t,e,{
start:n,end:o,first:r,words:s},i){let c=p=>`${(p-n)/(o-n)*100}%`,{time:a,precision:l,copy:u,held:d,title:h}=t.
articles,g=[...e.articles].sort((p,w)=>+(u[w]===1)-+(u[p]===1)).map(p=>{let w=z(t,p),T=[w?"dot":"day",
u[p]===1&&"copy",!d[p]&&"stub",p===r&&"first"],k=`${rt(t,p)}: ${h[p]}, ${pt(a[p],l[p])}`,L=f("span",
{class:T.filter(Boolean).join(" "),title:k});return L.style.left=c(Number(a[p])),w||(L.style.width=c(
n+Ar)),L});return f("li",{},i({kind:"outlet",ref:e.outlet}),f("span",{class:"lane-track","aria-hidde\
n":"true"},g),f("span",{class:"words",dir:"auto"},s.map(wm)))}function wm(t,e){return e?f("span",{class:"\
lane-note"},` · ${t}`):t}function ym(t,e){return f("li",{class:"without"},e({kind:"outlet",ref:t}),
f("span",{class:"lane-track","aria-hidden":"true"}),f("span",{class:"words"},"not in this corpus"))}function pa(t,e){let n=t.storylines.find(([,s])=>s.includes(e));if(!n)return null;let[,o]=n,r=o.indexOf(
e);return{before:o[r-1]??null,after:o[r+1]??null}}function ga(t,e,n){let o=t.storylines.find(([,a])=>a.
includes(e));if(!o)return null;let[,r,s]=o,i=r.map((a,l)=>{let[u,d]=Gt(t,ht(t,t.stories[a].articles)),
h=a===e?f("strong",{dir:"auto"},"This story"):n({kind:"story",ref:a});return f("li",{},h,f("span",{class:"\
words",dir:"auto"},ot(u,d)),l>0&&s[l]&&f("span",{class:"words",dir:"auto"},s[l]))});return[f("ol",{class:"\
text-list"},i),f("p",{class:"aside"},"Inferred from names that few stories mention and from headline\
s that say the same.")]}var bm=10,Sm=60,km=10,Tm=5;function wa(t,e,n){let{model:o}=t,r=o.stories[e],{articles:s}=r,{outlet:i,
topics:c,subjects:a,credits:l}=o.articles,u=ct(s.filter(k=>dt(o,k)).map(k=>i[k])),d=ct(s.flatMap(k=>c[k])),
h=ct(s.flatMap(k=>a[k])),m=ct(s.flatMap(k=>l[k].map(L=>L.outlet))),g=(k,L)=>_n(L.map(([N,X])=>[{kind:k,
ref:N},X]),n),p=o.nodes.some(k=>k.kind==="story"&&k.ref===e),w=t.isOpen(e)?"Close it in the picture":
"Open it in the picture",T=p?[[w,()=>t.toggle(e)]]:[];return T.push(["Save as a card",()=>xm(t,e)]),
[ut("Story",r.name),f("p",{class:"figures"},$m(o,s)),oe(t,"story",r.id,...T),R("Who was first",f("p",
{},vm(o,r,n))),R("Who came when",io(o,s,n)),R("Before and after, on the same matter",ga(o,e,n)),R("H\
eadlines in time order",Om(o,s,n)),R("Outlets",u.length>0&&g("outlet",u)),R("Not in this corpus from",
Nm(o,e,n)),R("By groups of outlets",fi(o,e,n)),R("Why these are one story",Mm(o,s,n)),R("Credited to",
m.length>0&&g("outlet",m)),R("Mentioned",h.length>0&&g("subject",h.slice(0,km))),R("Topics",d.length>
0&&g("topic",d))]}function xm(t,e){Xt("story.svg",ma(t.model,e),"image/svg+xml"),t.announce("Card sa\
ved")}function $m(t,e){let n=e.filter(l=>t.articles.held[l]),o=n.length,r=et(t,n).size,s=e.length-o,
[i,c]=Gt(t,ht(t,e)),a=[v(o,"article")];return s&&a.push(`${$(s)} linked, not in this corpus`),[...a,
v(r,"outlet"),ot(i,c)].join(" · ")}var Nr="that takes articles of two outlets that state when they \
appeared, and copies do not count";function vm(t,{first:e,articles:n,reason:o},r){if(!e.length)return`\
It is not known: ${o||Nr}.`;let s=e.map(l=>r({kind:"outlet",ref:l})),i=bt(s," and "),c=n.filter(l=>t.
articles.time[l]===null).length,a=c?` ${v(c,"article")} without a date may be earlier.`:"";return e.
length===1?[i,`, of the articles in this corpus.${a}`]:["A tie between ",i,`: the stated times do no\
t tell them apart.${a}`]}function Mm(t,e,n){let{words:o,loose:r}=ta(t,e);if(!o.length)return null;let s=r.
map(c=>f("li",{},n({kind:"article",ref:c})));return[f("p",{},`${o.join("; ")}${s.length?":":"."}`),s.
length>0&&nt(s,Tm,"text-list"),f("p",{class:"aside"},"The panel of an article says which others hold\
 it in the story, and why.")]}function Om(t,e,n){let o=e.find(i=>z(t,i)&&!ve(t,i)),r=o===void 0?null:
t.articles.time[o],s=e.map(i=>Am(t,i,r,n));return nt(s,Sm,"headlines")}function Am(t,e,n,o){let{time:r,
precision:s,held:i}=t.articles,c=t.linksOf[e].find(({kind:u,forward:d})=>u==="copy_of"&&d),a=z(t,e)&&
n!==null?Number(r[e])-n:0,l=[pt(r[e],s[e]),a>=60?`${Ft(a)} after the first`:"",ve(t,e)?"loosely conn\
ected":"",i[e]?"":"not in this corpus",c?`a copy of ${Ot(rt(t,c.other))}’s`:""];return f("li",{class:[
!i[e]&&"not-held",c&&"is-copy"].filter(Boolean).join(" ")||null},f("span",{class:"who",dir:"auto"},rt(
t,e)),o({kind:"article",ref:e}),f("span",{class:"words",dir:"auto"},l.filter(Boolean).join(" · ")))}
function Nm(t,e,n){let o=rn(t,e);if(!o.length)return null;let r=o.slice(0,bm),s=r.map(a=>n({kind:"ou\
tlet",ref:a.ref})),i=o.length-r.length,c=`Outlets with ${5} or more articles, some within a week of \
it, and none of these mentions the same. A missing story only means that it is not in this corpus; t\
he outlet may still have covered it.`;return[f("p",{},bt(s),i>0&&` and ${$(i)} more`,"."),f("p",{class:"\
aside"},c)]}var Em=12;function ya(t,e,n){let{model:o}=t,r=o.subjects[e],s=o.bySubject[e],i=Pn(o,s,o.articles.subjects,
e),c=(u,d)=>Jt(u,d.slice(0,Em),n),a=r.names.filter(u=>u!==r.name),l=[v(i.held.length,"article"),v(i.
outlets.length,"outlet")];return[ut("Subject",r.name),f("p",{class:"figures"},l.join(" · ")),f("p",
{class:"aside"},"Found in titles and excerpts; the files do not state it."),oe(t,"subject",r.id),Ht(
[["Also written",a.join(" · ")]]),R("Over time",Oe(o,s)),R("Outlets by articles",c("outlet",i.outlets)),
R("Mentioned with it",c("subject",i.others)),R("Stories",Jt("story",i.stories,n)),R("Articles",me(o,
s,n))]}var Im=8;function ba(t,e,n){let{model:o}=t,r=o.topics[e],s=o.byTopic[e],{held:i,outlets:c,others:a,stories:l}=Pn(
o,s,o.articles.topics,e),u=o.dominant.includes(e),d=r.names.filter(p=>p!==r.name),h=s.length-i.length,
m=h?` · ${$(h)} linked, not in this corpus`:"",g=[v(i.length,"article"),v(c.length,"outlet")];return[
ut("Topic",r.name),f("p",{class:"figures"},g.join(" · ")+m),u&&f("p",{class:"aside"},"On nearly eve\
ry article, so the picture leaves its lines out."),oe(t,"topic",r.id),Ht([["Also written",d.join(" ·\
 ")]]),R("Over time",Oe(o,s)),R("Outlets by focus",_m(o,e,n)),R("Outlets by articles",Jt("outlet",c,
n)),R("Topics on the same articles",Jt("topic",a,n)),R("Stories",Jt("story",l,n)),R("Articles",me(o,
s,n))]}function _m(t,e,n){let{by:o,n:r}=Mo(t),s=o.map((i,c)=>({ref:c,...zt(i.get(e)||0,r[c])})).filter(
i=>i.k&&i.n>=5).sort((i,c)=>c.share-i.share||c.k-i.k||i.ref-c.ref).slice(0,Im);return s.length?Je(s.
map(i=>{let c=`${i.k} of ${v(i.n,"article")}`,a=`${at(i.share)} ${_t(i)}, ${c}`;return[n({kind:"outl\
et",ref:i.ref}),i.share,a]})):null}var Cm={article:la,outlet:fa,topic:ba,subject:ya,story:wa};function Sa(t,e){let n=r=>G(t,r),o=Cm[e.kind](
t,e.ref,n);return f("article",{class:`panel panel-${e.kind}`},o)}var Lm=6;function Ir(t,e){let n=go(e);if(n.length<2||rs(e))return null;let o=Rm(t),r={outlet:[],topic:[],
subject:[]},s=[],i=[],c=null;for(let l=0;l<n.length;){let u=Dm(o,n,l),d=u||c?null:Pm(t,n,l);u?(r[u.facet].
push(u.id),s.push(u.name),l+=u.length):d?(c=d.time,l+=d.length):(i.push(n[l]),l+=1)}if(c&&s.push(ot(
c[0],c[1]-1)),!s.length)return null;let a={};for(let l of["outlet","topic","subject"])r[l].length&&(a[l]=
[...new Set(r[l])]);return i.length&&(a.words=[i.join(" ")],s.unshift(i.map(l=>l.startsWith('"')?l:`\
“${l}”`).join(" "))),{only:a,time:c,parts:s}}function Rm(t){let e=new Map,n=(o,{id:r,name:s},i)=>{
let c=tt(i).trim();c&&!e.has(c)&&e.set(c,{facet:o,id:r,name:s})};for(let o of t.outlets)for(let r of[
o.name,...o.names,o.domain])n("outlet",o,r);for(let o of["topic","subject"])for(let r of o==="topic"?
t.topics:t.subjects)for(let s of[r.name,...r.names])n(o,r,s);return e}function Dm(t,e,n){let o=Math.
min(Lm,e.length-n);for(let r=o;r>0;r-=1){let s=e.slice(n,n+r).join(" "),i=t.get(s);if(i&&r<e.length)
return{...i,length:r}}return null}function Pm(t,e,n){let[o,r]=[e[n],e[n+1]],s=/^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/.
exec(o);if(s)return{time:Er(Number(s[1]),Number(s[2])-1),length:1};let i=jm(o);if(i>=0&&ka(r))return{
time:Er(Number(r),i),length:2};if(i>=0&&!Hm.includes(o)){let c=Bm(t,i);if(c!==null)return{time:Er(c,
i),length:1}}if(ka(o)){let c=Number(o);return{time:[Date.UTC(c,0)/1e3,Date.UTC(c+1,0)/1e3],length:1}}
return null}var Fm="january february march april may june july august september october november dec\
ember".split(" "),Hm=["may","mar","dec","jan"];function Bm(t,e){let n=t.articles.time.filter((o,r)=>o!==
null&&t.articles.held[r]&&new Date(o*1e3).getUTCMonth()===e);return n.length?new Date(n[n.length-1]*
1e3).getUTCFullYear():null}function jm(t){let e=be.map(n=>n.toLowerCase()).indexOf(t);return e>=0?e:
Fm.indexOf(t)}function ka(t){return/^(19|20)\d\d$/.test(t||"")}function Er(t,e){return[Date.UTC(t,e)/
1e3,Date.UTC(t,e+1)/1e3]}var co={outlet:5,topic:5,subject:4,story:6,article:12},Ta=["outlet","topic","subject","story","artic\
le"],xa={outlet:"Outlets",topic:"Topics",subject:"Subjects",story:"Stories",article:"Articles"},Wm=2+
Object.values(co).reduce((t,e)=>t+e),[Um,$a]=[1,8];function va(t,e,n){let{model:o}=n,r=Object.fromEntries(
Ta.map(M=>[M,zm(xa[M])])),s=[],i=[],c=-1,a=[],l="",u=0;function d(){a=m()?Ta.map(h):[],l="",c=-1,g(Um),
L(),it(!!m()),T()}function h(M){let D=xe(o)[M],j=M==="article"?bo(o,D,m(),co.article):wo(D,m(),co[M]);
return{kind:M,steps:j,rows:[],total:0,done:!1}}function m(){return t.value.trim()}function g(M){let D=performance.
now()+M,j=a.map(Y=>Y.rows.length),q=w();for(;q&&performance.now()<D;)p(q),q=w();return a.some((Y,wt)=>Y.
rows.length>j[wt])}function p(M){try{let{done:D,value:j}=M.steps.next();Object.assign(M,{done:!!D,rows:j.
rows,total:j.total})}catch(D){if(!(D instanceof yt))throw D;l=D.message,M.done=!0}}function w(){let M=a.
filter(({done:j})=>!j),D=j=>j.rows.length<co[j.kind];return M.find(D)||M[0]}function T(){if(clearTimeout(
u),!w()){k();return}u=setTimeout(()=>{(g($a)||!w())&&L(),T()})}function k(){if(!a.length)return;let M=a.
filter(({total:D})=>D).map(({kind:D,total:j})=>`${j} ${xa[D].toLowerCase()}`);n.announce(M.join(", ")||
l||"nothing found")}function L(){let M=c>=0?i[c].key:null,D=a.filter(({total:C})=>C),j=D.find(({kind:C})=>C===
"article");i=[];let Y=a.length>0&&!l&&!w()&&!D.length,wt=D.filter(N),mt=[B(),l&&f("p",{class:"empty",
dir:"auto"},l),...wt.map(J),j&&Mt(j),...D.filter(C=>!wt.includes(C)).map(J),m()&&gt(o),Y&&!i.length&&
f("p",{class:"empty",dir:"auto"},X())];e.replaceChildren(...mt.filter(Boolean)),Tt(M?i.findIndex(({key:C})=>C===
M):-1)}function N({kind:M,rows:[D]}){let j=q=>Ut(q).join(" ");return M==="article"||D===void 0?!1:j(
V(o,{kind:M,ref:D}))===j(m())}function X(){let M=Ir(o,m());return M?`No article has all of these: ${M.
parts.join(" · ")}.`:"Nothing found. Fewer or shorter words find more."}function J({kind:M,rows:D,total:j,
done:q}){let{element:Y,head:wt,number:mt}=r[M];return mt.textContent=q?$(j):"…",Y.replaceChildren(
wt,...D.map(C=>vt({kind:M,ref:C}))),Y}function vt(M){let D=M.kind==="article"?rt(o,M.ref):v(Zt(o,M).
length,"article"),j=`${M.kind} ${M.ref}`;return ft(j,()=>n.choose(M),V(o,M),D)}function B(){let M=Ir(
o,m());if(!M)return null;let{only:D,time:j,parts:q}=M,{total:Y}=se(o,{only:D,not:{},time:j});if(!Y)return null;
let wt=Y===1?"this article":`these ${$(Y)} articles`;return ft("query",()=>n.narrow({only:D,time:j}),
`Show ${wt}`,q.join(" · "))}function Mt({total:M,done:D}){let j=m(),q=M===1?"this article":`these ${$(
M)} articles`,Y=`Show ${D?q:"these articles"}`;return ft("words",()=>n.filter("only","words",j),Y,"w\
ith these words")}function ft(M,D,j,q){let Y=s[i.length]||kt();return Y.item.setAttribute("aria-sele\
cted","false"),Y.name.textContent=j,Y.words.textContent=q,i.push({item:Y.item,act:D,key:M}),Y.item}function kt(){
let M=f("span",{dir:"auto"}),D=f("span",{class:"words",dir:"auto"}),j={role:"option",id:`option-${s.
length}`,class:"option"},q={name:M,words:D,item:f("div",j,M,D)};return s.push(q),q}function st({act:M}){
it(!1),t.value="",M()}function it(M){e.hidden=!M,t.setAttribute("aria-expanded",String(M)),!M&&(t.removeAttribute(
"aria-activedescendant"),a=[],clearTimeout(u))}function Nt(M){if(!i.length)return;let D=c<0&&M<0?0:c;
Tt((D+M+i.length)%i.length),i[c].item.scrollIntoView({block:"nearest"})}function Tt(M){if(i[c]?.item.
setAttribute("aria-selected","false"),c=M,c<0){t.removeAttribute("aria-activedescendant");return}i[c].
item.setAttribute("aria-selected","true"),t.setAttribute("aria-activedescendant",i[c].item.id)}function Et(){
let M=window.requestIdleCallback||(q=>setTimeout(()=>q({timeRemaining:()=>$a,didTimeout:!1}),8)),D=Jr(
Object.values(xe(o))),j=q=>{do if(D.next().done)return;while(q.timeRemaining()>2);M(j)};for(;s.length<
Wm;)kt();M(j)}function jt(M){M.key==="ArrowDown"||M.key==="ArrowUp"?(M.preventDefault(),Nt(M.key==="\
ArrowDown"?1:-1)):M.key==="Enter"&&i.length?(M.preventDefault(),st(i[Math.max(c,0)])):M.key==="Escap\
e"&&(M.stopPropagation(),e.hidden&&t.blur(),t.value="",it(!1))}return e.addEventListener("mousedown",
M=>M.preventDefault()),e.addEventListener("click",({target:M})=>{let D=i.find(({item:j})=>j.contains(
M));D&&st(D)}),t.addEventListener("input",d),t.addEventListener("focus",()=>m()&&d()),t.addEventListener(
"blur",()=>it(!1)),t.addEventListener("keydown",jt),{prepare:Et}}function zm(t){let e=f("span",{class:"\
number"}),n=f("div",{class:"find-head"},t," ",e);return{number:e,head:n,element:f("div",{role:"group",
"aria-label":t},n)}}var Gm=12,Ma=86400,Km=72,Xm=7,Oa=3,qm=60,Vm=15,Ym=4,Zm=1/3,Jm="Each dot is an article, in the colour\
 of its outlet, at its place between the first and the last of its story; the one ringed was first. \
○ copy · dashed: linked, not in this corpus · a bar: the day, as no time is given. An outlet without\
 a story may still have covered it elsewhere.";function Aa(t,e){let{model:n}=e,o=e.selection();if(!o.
total){t.replaceChildren();return}let r=Qm(n,o),s=f("ol",{class:"story-rows"}),i=np(n,o),c=Ne(s,r,Gm,
l=>[op(e,l,i)]),a=[f("div",{class:"sheet-head"},f("h2",{},"The most covered stories"),f("p",{class:"\
aside"},"By the number of outlets that have them."),r.length>0&&tp(n)),gt(n),...r.length?[s,c,f("p",
{class:"aside"},Jm)]:[ep(e)]];ye(t,()=>t.replaceChildren(...a.filter(l=>l instanceof Node)))}function Qm(t,e){
let n=Qt(t,"stories","size",e),o=n.filter(({outlets:r})=>r>1);return o.length||!e.filtered?o:n}function tp(t){
let e=$t(),n=(s,i)=>{let c=f("span",{class:"outlet-dot","aria-hidden":"true"});return c.style.setProperty(
"--hue",i),f("li",{dir:"auto"},c,s)},o=t.hues.map((s,i)=>n(t.outlets[s].name,e.hues[i]));return o.length?
f("ul",{class:"outlet-colors","aria-label":"Colours of outlets"},o,n("other outlets",e.others)):null}
function ep(t){return t.selection().filtered?f("div",{class:"none-found"},f("p",{},"None of the sele\
cted articles is part of a story."),_({class:"action"},()=>t.change({view:"table"}),"Show them in th\
e table")):f("p",{class:"empty"},nn("stories"))}function np(t,{mask:e}){let n=t.articles.held.flatMap(
(o,r)=>o&&e[r]?[r]:[]);return et(t,n)}function op(t,e,n){let{model:o}=t;return f("li",{class:"story-\
row","data-id":o.stories[e.thing.ref].id},f("div",{class:"story-name"},G(t,e.thing),f("span",{class:"\
words"},on(o,e)),cp(o,e),ip(t,e),sp(t,e)),f("div",{class:"story-hours"},ap(o,e),fp(t,e)),f("div",{class:"\
story-reach"},dp(t,e,n)),t.isOpen(e.thing.ref)&&rp(t,e))}function rp(t,{thing:e,articles:n}){let{model:o}=t,
{first:r,earliest:s}=o.stories[e.ref],i=t.selection().filtered?[]:rn(o,e.ref),a=io(o,n,u=>G(t,u),{limit:qm,
without:i.slice(0,Oa).map(({ref:u})=>u),first:r.length?s:-1}),l=f("p",{class:"aside"},"Too few of it\
s articles state a date.");return f("div",{class:"story-lanes"},a||l)}function sp(t,{thing:e}){let n=pa(
t.model,e.ref),o=(r,s)=>s!==null&&f("span",{class:"words"},r,G(t,{kind:"story",ref:s}));return n&&[o(
"follows ",n.before),o("followed by ",n.after)]}function ip(t,{thing:e}){let n=t.isOpen(e.ref),{id:o,
name:r}=t.model.stories[e.ref],s={class:"lanes-button","aria-expanded":String(n),"data-focus":`lanes\
 ${o}`,"aria-label":`Who came when: ${r}`};return _(s,()=>t.toggle(e.ref),n?"▾":"▸"," Who came w\
hen")}function cp(t,{thing:e}){let{loose:n,articles:o}=t.stories[e.ref];if(n<Zm*o.length)return null;
let r="These share little with the other articles of the story: some may be on another event.",s=`lo\
osely joined: ${$(n)} of ${$(o.length)}`;return f("span",{class:"loosely",title:r},s)}function ap(t,{
articles:e,thing:n}){let{first:o,earliest:r}=t.stories[n.ref],{time:s,precision:i,title:c,copy:a,held:l,
outlet:u}=t.articles,d=e.filter(B=>s[B]===null).length;if(d===e.length)return f("p",{class:"words"},
"None of its articles has a date.");let h=ht(t,e),m=e.length-d-h.length,{dots:g,start:p,end:w}=up(t,
h),T=$t(),k=g.map(({article:B,left:Mt,width:ft,level:kt})=>{let st=o.length>0&&B===r,it=[ft?"day":"d\
ot",a[B]===1&&"copy",!l[B]&&"stub",st&&"first"],Nt=`${rt(t,B)}: ${c[B]}, ${pt(s[B],i[B])}`,Tt=f("spa\
n",{class:it.filter(Boolean).join(" "),title:Nt}),Et=t.hues.indexOf(u[B]);return Tt.style.setProperty(
"--hue",Et<0?T.others:T.hues[Et]),Tt.style.left=`${Mt*100}%`,ft?Tt.style.width=`${ft*100}%`:Tt.style.
bottom=`${kt*7}px`,Tt}),L=[m&&`${$(m)} loosely connected before or after`,d&&`${$(d)} undated`].filter(
Boolean),N=[lp(t,h,p),L.length?`${L.join(" and ")} not shown`:"",w>p?Ft(w-p):""],X=Math.max(1,...g.map(
({level:B})=>B+1))*7+4,J=f("div",{class:"hours","aria-hidden":"true"},k);J.style.height=`${X}px`;let vt=N.
map(B=>f("span",{},B));return[J,f("p",{class:"hours-ends","aria-hidden":"true"},vt)]}function lp(t,e,n){
let o=z(t,e[0]);return Yt(n)+(o?`, ${Ge(n)} UTC`:"")}function up(t,e){let n=a=>Number(t.articles.time[a]),
o=Math.min(...e.map(n)),r=Math.max(...e.map(a=>n(a)+(z(t,a)?0:Ma))),s=Math.max(1,r-o),i=new Map;return{
dots:e.flatMap(a=>{let l=z(t,a),u=(n(a)-o)/s,d=l?Math.round(u*Km):`day ${En(t,a)}`,h=i.get(d)||0;return i.
set(d,h+1),l?h<Xm?[{article:a,left:u,width:0,level:h}]:[]:h?[]:[{article:a,left:u,width:Ma/s,level:0}]}),
start:o,end:r}}function fp(t,{thing:e}){let{model:n}=t,{first:o,earliest:r,runner_up:s,gap:i,reason:c}=n.
stories[e.ref];if(!o.length){let m=`Who was first is not known: ${c||Nr}.`;return f("p",{class:"word\
s"},m)}let a=m=>G(t,{kind:"outlet",ref:m}),l=r>=0?`, ${Ge(Number(n.articles.time[r]))} UTC`:"",u=bt(
o.map(a)," and "),d=[o.length>1?"First, in a tie: ":"First: ",u,l];if(s>=0&&i!==null&&dt(n,s)){let m=i<
Vm?" (close: feeds round times)":"",g=i?Ft(i*60)+m:"in the same minute";d.push(` · next, ${g}: `,a(
n.articles.outlet[s]))}let h=t.selection().filtered?" (whole corpus)":"";return f("p",{class:"words"},
...d,h)}function dp(t,{thing:e,outlets:n,articles:o},r){let{model:s}=t,i=`${$(n)} of ${v(r.size,"out\
let")}`,c=Ae(Math.max(.01,n/Math.max(1,r.size))),a=o.filter(h=>s.articles.held[h]),l=hp(s,et(s,a),r),
d=(t.selection().filtered?[]:rn(s,e.ref)).slice(0,Oa).map(({ref:h})=>G(t,{kind:"outlet",ref:h}));return[
f("span",{class:"number"},i),f("span",{class:"reach-track","aria-hidden":"true"},c),l,d.length>0&&f(
"p",{class:"words"},"Not from ",bt(d))]}function hp(t,e,n){let o=Gn(t,n).slice(0,Ym);if(!o.length)return null;
let r=o.map(({name:s,members:i})=>{let c=i.filter(u=>e.has(u)).length,l=`${c?$(c):"none"} of ${$(i.length)}`.
replaceAll(" "," ");return f("li",{class:c?null:"blind",dir:"auto"},`${s}: ${l}`)});return f("ul",{
class:"reach-groups","aria-label":"By groups of outlets"},r)}var mp=8,[Rr,_r,pn]=[46,20,10],pp=700,gp=800,gn=86400;function Ea(t,e){let{model:n}=e,{from:o,to:r}=n.
counts;if(o===null||r===null||o===r)return{show:()=>{}};let s=C=>n.articles.held[C]&&n.articles.time[C]!==
null,c=n.articles.time.map((C,b)=>b).filter(s).every(C=>z(n,C)),{unit:a,bins:l}=Ke([],o,r,c),u=wp(n,
l),d=null,h={rows:!1,shares:!1},m=f("div",{class:"strip-chart"}),g=f("div",{class:"strip-rows",hidden:!0}),
p=f("span",{class:"strip-words"}),w=Mt("▶","Play through time",()=>d?Et():Tt()),[T,k]=[kt("From da\
y",0),kt("To day",1)],[L,N]=[jt("From",0),jt("To",1)],X=f("div",{class:"strip-area"},m,L,N),J=f("spa\
n",{class:"strip-tools"},Mt("‹","A step back in time",()=>Nt(-1)),w,Mt("›","A step on in time",()=>Nt(
1)),ft("By outlet","rows"),ft("Shares","shares")),vt=f("span",{class:"strip-days"},T," – ",k),B=f(
"span",{class:"legend-name"},`Articles by ${a}`);t.hidden=!1,t.replaceChildren(f("div",{class:"strip\
-head"},B,p,vt,J),X,g),M();function Mt(C,b,x){return _({class:"step","aria-label":b,title:b},x,C)}function ft(C,b){
let A=_({class:"step","aria-pressed":"false"},()=>{h[b]=!h[b],A.setAttribute("aria-pressed",String(h[b])),
D()},C);return A}function kt(C,b){let x=()=>{let P=Date.parse(`${H.value}T00:00Z`)/1e3;if(Number.isNaN(
P))return;let E=[Na(Number(o)),Na(Number(r))+gn],[y,S]=e.state().time||E,O=b?[Math.min(y,P),P+gn]:[P,
Math.max(S,P+gn)];e.change({time:O})},A={min:ao(Number(o)),max:ao(Number(r))},H=f("input",{type:"dat\
e","aria-label":C,...A,on:{change:x}});return H}function st(){let{time:C}=e.state();if(!C)return[0,l.
length];let b=Math.max(0,l.findIndex(A=>A.to>C[0])),x=l.findIndex(A=>A.from>=C[1]);return[b,Math.max(
b+1,x<0?l.length:x)]}function it(C,b,x=!1){let A=C<=0&&b>=l.length;e.change({time:A?null:[l[C].from,
l[b-1].to]},x)}function Nt(C){let b=C>0?[-1,0]:[l.length,l.length+1],[x,A]=e.state().time?st():b,H=A-
x,P=Math.max(0,Math.min(l.length-H,x+C));return(P!==x||!e.state().time)&&it(P,P+H),P+H<l.length}function Tt(){
d=setInterval(()=>Nt(1)||Et(),pp),w.textContent="❚❚",w.setAttribute("aria-label","Stop playing"),
st()[1]===l.length&&e.change({time:null},!1),Nt(1)}function Et(){clearInterval(d),d=null,w.textContent=
"▶",w.setAttribute("aria-label","Play through time")}function jt(C,b){let x=l.length,A={ArrowLeft:-1,
ArrowDown:-1,ArrowRight:1,ArrowUp:1},H={PageDown:-5,PageUp:5,Home:-x,End:x};return f("span",{class:"\
handle",role:"slider",tabindex:"0","aria-label":C,"aria-valuemin":0,"aria-valuemax":x,on:{keydown:E=>{
let y={...A,...H}[E.key];if(!y)return;E.preventDefault();let[S,O]=st();b?it(S,Math.max(S+1,Math.min(
x,O+y))):it(Math.max(0,Math.min(O-1,S+y)),O)}}})}function M(){let C=x=>{let{left:A,width:H}=m.getBoundingClientRect(),
P=Math.floor((x.clientX-A)/H*l.length);return Math.max(0,Math.min(l.length-1,P))},b=null;X.addEventListener(
"pointerdown",x=>{Et();let A=x.target.closest(".handle"),[H,P]=st();A?b=A===L?P-1:H:b=C(x),X.setPointerCapture(
x.pointerId),A||it(b,b+1)}),X.addEventListener("pointermove",x=>{if(b===null)return;let A=C(x);it(Math.
min(b,A),Math.max(b,A)+1)});for(let x of["pointerup","pointercancel"])X.addEventListener(x,()=>b=null);
X.addEventListener("dblclick",()=>e.change({time:null}))}function D(){let{mask:C}=se(n,e.state(),"ti\
me"),b=Lr(u,l.length,Z=>C[Z]>0),x=Lr(u,l.length,()=>!0),[A,H]=st(),P=b.map((Z,Dt)=>x[Dt]?Z/x[Dt]:0),
E=h.shares?P:b,y=h.shares?1:Math.max(1,...x),S=Z=>Z>=A&&Z<H,O=[...h.shares?[]:x.map((Z,Dt)=>Cr(Z,Dt,
y,"bar-all")),...E.map((Z,Dt)=>Cr(Z,Dt,y,S(Dt)?"bar-volume":"bar-out"))],F=Ze(l,b,a,pn,Rr);m.replaceChildren(
h.shares?f("span",{class:"peak","aria-hidden":"true"},"100 %"):Ye(y),wt(Rr,Y(b),[...O,...F]),Ve(l,m.
clientWidth||gp)),X.classList.toggle("beside-rows",h.rows),j(L,A,l[A].from),j(N,H,l[H-1].to-1),p.textContent=
q();let[W,Q]=e.state().time||[Number(o),Number(r)+1];T.value=ao(W),k.value=ao(Q-1),g.hidden=!h.rows,
h.rows&&g.replaceChildren(...mt(C))}function j(C,b,x){C.style.left=`${b/l.length*100}%`,C.setAttribute(
"aria-valuenow",String(b)),C.setAttribute("aria-valuetext",fe(x,a))}function q(){let{time:C}=e.state();
return C?ot(C[0],C[1]-1):h.shares&&e.selection().filtered?`share of all articles of each ${a}`:`${n.
left_out?"on this page · ":""}drag to select a time`}function Y(C){let b=Math.max(...C),x=fe(l[C.indexOf(
b)].from,a);return`Articles by ${a}: at most ${$(b)}, from ${x}.`}function wt(C,b,x){let H={viewBox:`\
0 0 ${l.length*pn} ${C}`,preserveAspectRatio:"none",role:"img","aria-label":b};return lt("svg",H,x)}
function mt(C){let b=n.byOutlet.map((E,y)=>({ref:y,articles:E.filter(S=>C[S]&&n.articles.held[S])})).
filter(({articles:E})=>E.length).sort((E,y)=>y.articles.length-E.articles.length||E.ref-y.ref).slice(
0,mp).map(({ref:E,articles:y})=>{let S=new Set(y),O=Lr(u,l.length,W=>S.has(W)),F=y.length;return{ref:E,
total:F,counts:O,values:h.shares?O.map(W=>W/F):O}}),x=Math.max(...b.flatMap(({values:E})=>E),h.shares?
.01:1),A=b.map(({ref:E,total:y,counts:S,values:O})=>{let{name:F}=n.outlets[E],W=()=>e.choose({kind:"\
outlet",ref:E}),Q=O.map((Dt,lo)=>Cr(Dt,lo,x,"bar-volume",_r)),Z=Ze(l,S,a,pn,_r);return f("div",{class:"\
strip-row"},_({class:"thing",dir:"auto"},W,xt(F,22)),wt(_r,`${F}: ${v(y,"article")}`,[...Q,...Z]),f(
"span",{class:"number"},v(y,"article")))}),P=`All rows have one scale: the highest bar is ${h.shares?
`${Math.round(x*100)} % of an outlet’s articles`:v(x,"article")} in a ${a}.`;return[...A,f("p",{class:"\
aside"},P)]}return{show:D}}function Cr(t,e,n,o,r=Rr){if(!t)return null;let s=r*(1-t/n),i=Math.max(1,
r*t/n);return lt("rect",{x:e*pn,y:s,width:pn-1,height:i,class:o})}function wp(t,e){let n=Float64Array.
from(e,o=>o.from);return Int32Array.from(t.articles.time,(o,r)=>o===null||!t.articles.held[r]||o<n[0]?
-1:Eo(n,o))}function Lr(t,e,n){let o=Array(e).fill(0);return t.forEach((r,s)=>{r>=0&&n(s)&&(o[r]+=1)}),
o}function Na(t){return Math.floor(t/gn)*gn}function ao(t){return new Date(t*1e3).toISOString().slice(
0,10)}var[yp,bp]=[.6,.65];function Ia(t,e,n){let o=I("tip");if(o.hidden=!e,!e||!n)return;let r=e.kind==="a\
rticle"&&!t.articles.held[e.ref];o.replaceChildren(f("span",{class:"kicker"},r?ln.stub:ln[e.kind]),f(
"strong",{dir:"auto"},V(t,e)),f("span",{class:"words",dir:"auto"},on(t,jo(t,e))));let{width:s,height:i}=I(
"picture").getBoundingClientRect();o.classList.toggle("left",n.x>s*yp),o.classList.toggle("above",n.
y>i*bp),o.style.setProperty("--x",`${n.x}px`),o.style.setProperty("--y",`${n.y}px`)}var He=["network","time"],Sp={stories:Aa,outlets:Uo,compare:Jo,table:vr},kp=200,_a=900,Tp=3;function La(t){
t.initials=Ai(t.hues.map(y=>t.outlets[y].name));let e={view:t.home,tab:"overview"},n=g(),o=T(n),r=0,
s=null,i=new Map,c=t.nodes.length>0,a={model:t,view:null,state:()=>n,selection:()=>o,change:k,choose:vt,
toggle:B,filter:Mt,apply:ft,narrow:kt,isOpen:y=>w().includes(y),announce:mt,show:X},l={hover:(y,S)=>Ia(
t,y,S),choose:vt,toggle:B,moved:it},u=c?vc(I("canvas"),t,l):null,d=Ea(I("strip"),a),h=Bi(I("filters"),
I("chips"),a),m=va(I("find"),I("found"),a);a.view=u;function g(){let y=Ti(location.hash,e),S=Vo(t,y.
state);return Ca([...y.ignored,...S.ignored]),S.state}function p(){return n.at&&t.byId.get(n.at)||null}
function w(){return n.open.flatMap(S=>t.byId.get(S)||[]).filter(({kind:S})=>S==="story").map(({ref:S})=>S)}
function T(y){return{...se(t,y),filtered:Fi(y),stubs:Hi(y)}}function k(y,S=!0){"at"in y&&(s=n.at),n=
{...n,...y},("only"in y||"not"in y||"time"in y)&&(o=T(n)),clearTimeout(r),S?N("pushState"):r=setTimeout(
()=>N("replaceState"),kp),X()}function L(){if(location.href!=="about:srcdoc"||!t.complete)return;let y=o.
filtered?o.mask:null;window.parent.postMessage({type:"topicgraph-selection",mask:y},"*")}function N(y){
try{let S=xi(n,e)||location.pathname+location.search;history[y](null,"",S)}catch{}}function X(){let y=n.
only.words||n.not.words,S=[n.only,n.not,n.time,y?t.complete:null],{theme:O}=document.documentElement.
dataset;J("chips",S,h.showChips),J("filters",[S,h.isShown()],h.show),J("picture",[S,n.view,n.hide,n.
open],Nt);let F=[n.view,n.side,n.open,t.complete,O];J("sheet",[S,...F],Et),J("strip",S,d.show),J("wi\
dget",[S,t.complete],L);let W=[n.view,n.at,n.depth,n.tab,n.open,n.path,n.without,t.complete];J("side",
[S,...W],j)}function J(y,S,O){let F=JSON.stringify(S);i.get(y)!==F&&(i.set(y,F),O())}function vt(y){
let S=y?$e(t,y):null;S!==n.at&&(k({at:S}),y&&(innerWidth<_a&&I("side").scrollIntoView({block:"start"}),
mt(`${V(t,y)} chosen`)))}function B(y){let{id:S}=t.stories[y],O=n.open.includes(S),F=O?n.open.filter(
Q=>Q!==S):[...n.open,S],W=He.includes(n.view)||n.view==="stories";k({open:F,...W?{}:{view:t.opens}}),
mt(O?"Story closed":"Story opened")}function Mt(y,S,O){k(Xn(n,y,S,O)),st()}function ft(y){k({...ki,...y}),
st()}function kt({only:y,time:S=null}){k({only:{...n.only,...y},time:S||n.time}),st()}function st(){
let y=`${v(o.total,"article")} selected`;mt(o.filtered?y:"Everything is shown")}function it(y){He.includes(
n.view)&&k({cam:y},!1)}function Nt(){let y=He.includes(n.view);for(let Q of["canvas","zoom","under"])
I(Q).hidden=!y;I("sheet").hidden=y;for(let Q of document.querySelectorAll("[data-view]")){let Z=Q.dataset.
view===n.view;Q.setAttribute("aria-pressed",String(Z))}let O=y||n.view==="stories"?Tt():null;if(I("m\
essage").hidden=!O,I("message").replaceChildren(O||""),I("canvas").classList.toggle("quiet",!!O),!u||
!y)return;let F=w(),W=u.show({view:n.view,hide:n.hide,open:F,selection:o});W.open.length<F.length&&(n=
{...n,open:W.open.map(Q=>t.stories[Q].id)},N("replaceState"),mt("The stories opened first were close\
d to make room")),jt(W),M()}function Tt(){let y=(S,...O)=>f("div",{},f("h2",{},S),O.map(F=>f("p",{},
F)));return c?o.total?n.view==="time"&&!t.scale.length?y("Nothing to show over time","None of these \
articles has a date. The network and the lists show them all."):null:h.renderNothingFound():y("No ar\
ticles yet",...t.advice)}function Et(){let y=Sp[n.view];y&&y(I("sheet"),a)}function jt(y){let S=O=>k(
{hide:O});Qi(I("legend"),t,y,n,o,S)}function M(){let y=[...D(),...t.advice,...t.notes[n.view]||[]];I(
"notes-head").textContent=y[0]||"",I("notes-head").classList.toggle("more-notes",y.length>1),I("note\
s").replaceChildren(...y.slice(1).map(S=>f("li",{},S))),I("notes-box").hidden=!y.length}function D(){
let y=t.mode==="stories",S=[];if(y&&S.push("To open a story into its articles, double-click it, or c\
hoose it and press Enter."),n.view!=="time"||!t.scale.length)return S;let O=y?"circle is a story at \
its first report, each dot an article that belongs to no story":"dot is an article";S.push(`Each ${O}\
; the height has no meaning.`),n.open.length&&S.push("Marks beside an open story are moved aside. It\
s articles stand at their own dates; those without a date are not drawn.");let F=(W,Q)=>W!==null&&!z(
t,Q);return t.articles.time.some(F)&&S.push("An article with only a day is drawn at the middle of th\
at day."),t.scale.some(([,,,,W])=>W)&&S.push("In the grey band the time axis is compressed, because \
there are few articles."),S}function j(){let y=p(),S=n.at!==null&&Go.includes(n.at)?n.at:null,[O,F]=[
I("panel"),I("lists")],W=document.activeElement,Q=I("side").contains(W)||!!W?.dataset.panel;F.hidden=
!!(y||S),O.hidden=!F.hidden;let Z=S==="path"?ra(a):null,Dt=u?u.choose(y,Z,n.depth):!1;if(O.hidden)O.
replaceChildren(),wt();else{let Fa=_({class:"back"},()=>k({at:null}),"← Back to the lists"),Ha=y?Sa(
a,y):ca(a,String(S),Z);O.replaceChildren(Fa,...q(y,Dt),Ha),I("side").scrollTop=0}if(!Q)return;let lo=s&&
Pt(I("list"),"id",s),Fr=O.hidden?lo:O.querySelector("input[type=text]")||O.querySelector("h2");Fr&&Fr.
focus({preventScroll:!O.hidden})}function q(y,S){let O=[];y&&u&&!S&&He.includes(n.view)&&O.push(f("p",
{class:"aside"},"Not drawn in this view.")),y&&S&&n.view==="network"&&O.push(Y());let W=y&&["outlet",
"topic","subject"].includes(y.kind)?gt(t):null;return W?[...O,W]:O}function Y(){let S=f("output",{},
(Z=>Z===1?"neighbours":`up to ${Z} steps away`)(n.depth)),O=({target:Z})=>{k({depth:Number(Z.value)},
!1),I("depth").focus()},F={id:"depth",type:"range",min:1,max:qo,value:n.depth},W=f("input",{...F,on:{
input:O}}),Q=f("label",{for:"depth"},"In the picture: ");return f("p",{class:"aside depth"},Q,W,S)}function wt(){
for(let y of document.querySelectorAll("[data-tab]")){let S=y.dataset.tab,O=S===n.tab,F=y.querySelector(
".number");if(F){let W=ri(t,S,o);F.textContent=jr(W),F.title=$(W)}y.setAttribute("aria-selected",String(
O)),y.setAttribute("tabindex",O?"0":"-1")}I("list").setAttribute("aria-labelledby",`tab-${n.tab}`),si(
I("list"),I("order"),a)}function mt(y){I("live").textContent=y}async function C(){clearTimeout(r),N(
"replaceState");try{await navigator.clipboard.writeText(location.href);let y=location.protocol==="fi\
le:";mt(y?"Link copied; send the file with it":"Link copied"),I("copy").textContent=y?"Copied: send \
the file too":"Copied"}catch{let y=I("link");y.hidden=!1,y.value=location.href,y.select(),mt("Copy t\
he link from the field")}setTimeout(()=>I("copy").textContent="Copy link",2400)}function b(y){if(n.view===
y)return;let S=He.includes(y),O=W=>!W.startsWith("hue")&&W!=="others",F=S?n.hide.filter(O):n.hide;k(
{view:y,cam:null,hide:F}),S&&u&&u.fit(),innerWidth<_a&&I("picture").scrollIntoView({block:"start"}),
S||(I("sheet").scrollTop=0)}function x(){n=g(),o=T(n),X(),!(!u||!He.includes(n.view))&&(n.cam?u.setCamera(
n.cam):u.fit())}function A(){let{state:y,ignored:S}=Vo(t,n);S.length&&Ca(S),n=y,(n.only.words||n.not.
words)&&(o=T(n)),n.open.length&&u&&(u.forget(),i.delete("picture")),X(),m.prepare()}function H(){u&&
(u.draw(),X(),jt(u.snapshot().scene))}Li(a,{openView:b,copyLink:C,recolour:H,restore:x});let{from:P,
to:E}=t.counts;return I("span").textContent=P===null?"":ot(P,E),x(),{complete:A}}function Ca(t){let e=I(
"notice");if(e.hidden=!t.length,!t.length)return;let n=t.slice(0,Tp).map(a=>a.slice(0,60)),o=t.length-
n.length,r=o?` and ${$(o)} more`:"",s=f("span",{dir:"auto"},n.join(" · ")),i=_({class:"step","aria-\
label":"Close this notice"},c,"×");e.replaceChildren("This link asks for what this page does not ha\
ve: ",s,r,". ",i);function c(){e.hidden=!0}}var Dr="article:",xp="story:",$p=["related","similar","copy_of","update_of"];function Ra(t){let{title:e,
story:n}=t.articles,o=t.stories.map(()=>[]);n.forEach((s,i)=>s>=0&&o[s].push(i));let r=t.stories.map(
(s,i)=>{let[c,a,l,u,d,h,m,g,p,w,T]=s,k=o[i],L=typeof a=="number",N=X=>X>=0?k[X]:X===-1?-1:-2-X;return{
id:Pa(c,xp,e[k[L?a:0]]),name:L?e[k[a]]:a,articles:k,first:l,reason:u,gap:m,loose:g,earliest:N(d),runner_up:N(
h),first_known:!!p,before:w,after:T}});return{...t,stories:r}}function Da(t,e){let n=e.articles.title,
{articles:o}=t,r=a=>Array.isArray(a)?a:[a],s=o.id.map((a,l)=>Pa(a,Dr,n[l])),i=o.urls.map((a,l)=>{let u=s[l].
startsWith(Dr)?s[l].slice(Dr.length):s[l];return r(a).map(d=>typeof d=="number"?vp(u,d):Pr(d,n[l]))}),
c=o.files.map((a,l)=>r(a).map(u=>Pr(u,n[l])));return{...t,articles:{...o,id:s,urls:i,files:c},links:Mp(
t.links)}}function Pa(t,e,n){return t.startsWith(" ")?t.slice(1):e+Pr(t,n)}function vp(t,e){let n=e&
1?t.replace("://","://www."):t;return e&2?n+"/":n}function Pr(t,e){if(t.startsWith("{}"))return t.slice(
2);let n=t.indexOf("{");if(n<0)return t;let o=t.indexOf("}",n),r=(e.match(/[A-Za-z0-9]+/g)||[]).join(
"-").toLowerCase();return t.slice(0,n)+r.slice(0,Number(t.slice(n+1,o)))+t.slice(o+1)}function Mp([t,
e,n,o,r]){let s=0;return t.map((i,c)=>(s+=i,[s,s+e[c],$p[n[c]],o[c],r[c]/1e3]))}async function Op(){try{let t=Ra(await uo("data")),e=Os(t),n=La(e);fo("details")&&await Ap(),As(e,Da(
await uo("details"),t)),n.complete(),document.documentElement.dataset.ready="yes"}catch(t){let{message:e}=t;
I("message").hidden=!1,I("message").replaceChildren(f("p",{},`This page could not be opened. ${e}`))}}
function Ap(){return new Promise(t=>requestAnimationFrame(()=>setTimeout(t)))}Op();})();

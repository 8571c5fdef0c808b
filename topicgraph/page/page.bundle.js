"use strict";(()=>{function vt(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1),o=n.lastIndexOf(" ");return(o>e*.6?n.slice(
0,o):n).trimEnd()+"…"}function ke(t,e){if(t.length<=e)return[t];let n=t.lastIndexOf(" ",e),o=n>e*.4?
n:e;return[t.slice(0,o).trim(),vt(t.slice(o).trim(),e)]}function es(t){if(!/^https?:\/\//i.test(t))return null;
try{let e=new URL(t);return(e.protocol==="http:"||e.protocol==="https:")&&!e.username&&!e.password?e.
href:null}catch{return null}}function It(t){return`⁨${t}⁩`}function qt(t){return`“${It(t)}”`}
function ns(t){return t.length<2?t.join():`${t.slice(0,-1).join(", ")} and ${t.at(-1)}`}var os=new Intl.
NumberFormat("en");function T(t){return os.format(t)}function Ct(t){return os.format(Math.round(t*10)/
10)}function x(t,e,n){return`${T(t)} ${t===1?e:n||e+"s"}`}function rs(t){return t<1e4?T(t):t<999500?
`${Math.round(t/1e3)}k`:`${Number((t/1e6).toFixed(1))}M`}function at(t){return`${t>0&&t<.0995?(t*100).
toFixed(1):Math.round(t*100)} %`}function Lt({low:t,high:e}){return`(${at(t).replace(" %","")} to ${at(
e)})`}var Te="after correction for all pairs, without other tables",ss="after correction for all out\
lets, without other tables";function me(t){return t===null?"not tested":t>.99?"may well be chance":`${t>
.05?"may be chance":"unlikely to be chance"}, ${Ve(t)}`}function Ve(t){return t<.001?"p < .001":t>.99?
"p > .99":`p = ${t.toFixed(t<.0995?3:2).slice(1)}`}function f(t,e={},...n){return is(document.createElement(t),e,n)}function ht(t,e={},...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);return is(o,e,n)}function I(t,e,...n){return f("butt\
on",{type:"button",...t,on:{click:e}},...n)}function is(t,{on:e={},...n},o){for(let[r,s]of Object.entries(
e))t.addEventListener(r,s);for(let[r,s]of Object.entries(n))s===!1||s===null||s===void 0||t.setAttribute(
r,s===!0?"":s);for(let r of o.flat(3))r!=null&&r!==!1&&t.append(r);return t}function E(t){return document.
getElementById(t)}function Ht(t,e,n){return t.querySelector(`[data-${e}="${CSS.escape(n)}"]`)}function xe(t,e){
let n=document.activeElement,o=t.contains(n)?n?.dataset.focus:null;e(),o&&Ht(t,"focus",o)?.focus()}function cs(t){
let e=es(t);return e?f("a",{href:e,rel:"noopener noreferrer",target:"_blank",dir:"auto"},t):f("span",
{class:"plain",dir:"auto"},t)}var cl=[38,60,62];async function To(t){let e=E(t);if(!xo(t))return JSON.parse(e.textContent);if(typeof DecompressionStream>
"u")throw new Error("This page needs a newer browser: one of 2023 or later.");let n=al(e.textContent.
trim(),Number(e.dataset.packed)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"));
return JSON.parse(await new Response(o).text())}function al(t,e){let n=new Uint8Array(128),o=0;for(let a=33;a<
127;a+=1)cl.includes(a)||(n[a]=o++);let r=new Uint8Array(e),[s,i,c]=[0,0,0];for(let a=0;a<t.length;a+=
2){for(s=s<<13|n[t.charCodeAt(a)]*91+n[t.charCodeAt(a+1)],i+=13;i>=8&&c<e;)i-=8,r[c++]=s>>i;s&=(1<<i)-
1}return r}function xo(t){return E(t).hasAttribute("data-packed")}var $n={topic:"Topic",subject:"Subject",outlet:"Outlet",group:"Group of outlets",medium:"Medium",kind:"\
Kind of article",quality:"Quality, as files state it",heat:"Heat, as files state it",story:"Story",words:"\
Words"},ce=Object.keys($n),ls=ce.filter(t=>t!=="story"&&t!=="words"),ll=["lowest quarter","second qu\
arter","third quarter","highest quarter"],ul=8;function us(t){let e=t.articles,n=Array.from({length:t.
size},(i,c)=>c),o=(i,c)=>i.map(({id:a,name:l},u)=>({key:a,name:l,members:c(u)})),r={topic:o(t.topics,
i=>t.byTopic[i]),subject:o(t.subjects,i=>t.bySubject[i]),outlet:o(t.outlets,i=>fl(t,i)),group:t.groups.
map(({name:i,outlets:c})=>({key:i,name:i,members:c.flatMap(a=>t.byOutlet[a])})),medium:t.media.map((i,c)=>({
key:i,name:i,members:n.filter(a=>e.medium[a]===c)})),kind:hl(t,n),quality:as(n,e.quality),heat:as(n,
e.heat),story:o(t.stories,i=>t.stories[i].articles)},s=i=>new Map(i.filter(({members:c})=>c.length).
map(c=>[c.key,c]));return Object.fromEntries(Object.entries(r).map(([i,c])=>[i,s(c)]))}function fl(t,e){
let n=t.byCarrier[e].filter(o=>t.articles.outlet[o]!==e);return n.length?[...t.byOutlet[e],...n].sort(
(o,r)=>o-r):t.byOutlet[e]}function hl(t,e){let n=t.articles;return[["copies","copies of another arti\
cle",r=>n.copy[r]===1],["updates","updates of an earlier article",r=>n.copy[r]===2],["carried","carr\
ied by another site",r=>n.flags[r]&On],["stubs","linked, not in this corpus",r=>!n.held[r]],["undate\
d","undated",r=>n.time[r]===null],["alone","in no story",r=>n.story[r]<0],["unconnected","in no stor\
y, no link to another",r=>n.flags[r]&fs]].map(([r,s,i])=>({key:r,name:s,members:e.filter(i)}))}function as(t,e){
let n=t.filter(i=>e[i]!==null),o=n.map(i=>Number(e[i])).sort((i,c)=>i-c);if(o.length<ul||o[0]===o[o.
length-1])return[];let r=[1,2,3].map(i=>o[Math.floor(i*o.length/4)]),s=i=>r.filter(c=>Number(e[i])>=
c).length;return ll.map((i,c)=>{let a=n.filter(d=>s(d)===c),l=new Set(a.map(d=>Number(e[d])).sort((d,h)=>d-
h)),u=[...l].filter((d,h)=>h===0||h===l.size-1);return{key:String(c),name:`${i} (${u.join(" to ")})`,
members:a}})}var pe="\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff",
vn=new RegExp(`[${pe}]`,"u"),dl=/[\uac00-\ud7af]/,ds=/[^\x00-\x7f]/,ml=new RegExp("(?<=[a-zß-ɏͰ-Ͽ])[\
\\u0300-\\u036f]+|[\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7]+|[\\u064b-\\u0652\\u0670]+",
"gu"),hs="̃",ms={ł:"l",ø:"o",đ:"d",ħ:"h",ŧ:"t",ı:"i",ß:"ss",ς:"σ"},pl=new RegExp(`[${Object.
keys(ms).join("")}]`,"gu"),gl=/['’`´\u200c\u200d]/gu,ps=/[\p{L}\p{N}][\p{L}\p{N}\p{Mn}\p{Mc}]*/gu,
wl=new RegExp(`(?=([${pe}]{2}))[^]|((?![${pe}])[\\p{L}\\p{N}](?:(?![${pe}])[\\p{L}\\p{N}\\p{Mn}\\p{Mc}])\
*|(?<![${pe}])[${pe}](?![${pe}]))`,"gu");function tt(t){return ds.test(t)?(t.length>2e3?[...t].slice(
0,2e3).join(""):t).normalize("NFKD").toLowerCase().replace(pl,n=>ms[n]).replace(ml,(n,o,r)=>r[o-1]===
"n"&&n.includes(hs)?hs:"").normalize("NFC"):t.toLowerCase()}var yl=/[a-z0-9]+/g;function Et(t){let e=tt(
t),n=e.replace(gl,""),o=n===e?e:tt(n);return o.match(ds.test(o)?ps:yl)||[]}function Mn(t){let e=tt(t);
return vn.test(e)?[...e.matchAll(wl)].map(([,n,o])=>n||o).filter(Boolean):e.match(ps)||[]}function $o(t){
let e=Et(t);return vn.test(t)?e.map(n=>Mn(n).join(" ")).join(" · "):e.join(" ")}function Ye(t){return vn.
test(t)}function Oo(t){return dl.test(t)||vn.test(t)&&[...t].length===1}var vo=1e3;function Ze(t,e,n=tt){return{order:t,textOf:e,fold:n,blocks:[]}}function Mo(t){return tt(
t).match(/"[^"]+"|[^\s"]+/g)||[]}function An(t){return Math.ceil(t.order.length/vo)}function En(t,e){
return t.blocks[e]||=bl(t,e*vo),t.blocks[e]}function bl(t,e){let n=[],o=[0];for(let r of t.order.slice(
e,e+vo)){let s=t.fold(t.textOf(r)).replaceAll(`
`," ");n.push(s),o.push(o[o.length-1]+s.length+1)}return{first:e,text:n.join(`
`)+`
`,starts:o}}function*gs(t){for(let e of t)for(let n=0;n<An(e);n+=1)yield En(e,n)}function*Ao(t,e,n){
let o=Mo(e).map(s=>s.replaceAll('"',""));o.sort((s,i)=>i.length-s.length);let r={rows:[],total:0};for(let s=0;o.
length&&s<An(t);s+=1)Sl(t.order,En(t,s),o,n,r),yield r;return r}function Sl(t,{first:e,text:n,starts:o},r,s,i){
let c=0,a=n.indexOf(r[0]);for(;a>=0;){for(;o[c+1]<=a;)c+=1;let l=o[c+1],u=r.length>1?n.slice(o[c],l):
"";(r.length===1||r.every(d=>u.includes(d)))&&(i.total+=1,i.rows.length<s&&i.rows.push(t[e+c])),a=n.
indexOf(r[0],l)}}function ws(t,e,n){let o=Ao(t,e,n);for(;;){let{done:r,value:s}=o.next();if(r)return s}}var yt=class extends Error{},Eo="outlet topic subject author language medium since until on no".split(
" "),ys="date topic outlet author language".split(" "),ks=["since","until","on"],kl={outlet:'"New Yo\
rk Post"',topic:"surveillance",subject:"ferry",author:"smith",language:"en",medium:"video",since:"20\
21-03",until:"2021-03-04",on:"2021",no:"topic"},Tl=/(-?)(?:([A-Za-z]+):(?!\/\/)(?=\S))?(?:"([^"]*)"|([^\s"]+))/g,
xl=/^-?([A-Za-z]+):$/,$l=/[\p{L}\p{N}]\*+[\p{L}\p{N}]/u,Ol=/^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/,
bs="OR stands between two terms, as in beta OR release",vl=3;function Ml(t){let e=t.replace(/[“”„]/g,
'"');if(e.split('"').length%2===0)throw new yt('a quotation mark is not closed: a phrase is written \
"between two"');let n=[],o=!1;for(let r of e.matchAll(Tl)){if(r[0]==="OR"){if(o||!n.length)throw new yt(
bs);o=!0;continue}let s=Al(r);s&&(o?n[n.length-1].push(s):n.push([s]),o=!1)}if(o)throw new yt(bs);return n}
function Al([t,e,n,o,r]){let s=!!e,i=o!==void 0,c=i?o:r;return n!==void 0?{field:Ts(n,c),value:c.trim(),
excluded:s}:!i&&(El(t,r),t==="AND")||!Et(c).length?null:{field:i?"phrase":"words",value:c,excluded:s}}
function Ts(t,e){let n=t.toLowerCase();if(!Eo.includes(n))throw new yt(`there is no field "${t}:"; f\
ields are ${Eo.join(", ")}; to look for the words write "${t}:${e}" in quotes`);if(!e.trim())throw new yt(
`${n}: needs a value, as in ${n}:${kl[n]}`);if(ks.includes(n)&&Os(n,e.trim()),n==="no"&&!ys.includes(
e.trim().toLowerCase()))throw new yt(`no "${e.trim()}": want one of ${ys.join(", ")}`);return n}function El(t,e){
let n=xl.exec(t);if(n&&Eo.includes(n[1].toLowerCase())&&Ts(n[1],""),t==="NOT")throw new yt("to leave\
 out what has a word write -word, not NOT");if($l.test(e))throw new yt(`"${e}": a * stands at the en\
d of a word, as in elect*`)}function xs(t){return/(?:^|\s)(?:-\S|OR\s|-?[A-Za-z]+:)|\*/.test(t)}function*No(t,e,n,o){
let r=Ml(n).map(i=>i.map(c=>Il(t,c))),s={rows:[],total:0};for(let i=0;r.length&&i<An(e);i+=1)Nl(e,i,
r,o,s),yield s;return s}function $s(t,e,n){let o=No(t,e,n,1/0);for(;;){let{done:r,value:s}=o.next();
if(r)return s}}function Nl(t,e,n,o,r){let s=En(t,e),i=s.starts.length-1,c=new Uint8Array(i).fill(1);
for(let a of n){let l=new Uint8Array(i);for(let u of a){let{needles:d,mask:h}=u,m=d?_l(s,d,i):Uint8Array.
from({length:i},(g,p)=>h[t.order[s.first+p]]);for(let g=0;g<i;g+=1)l[g]|=u.excluded?1-m[g]:m[g]}for(let u=0;u<
i;u+=1)c[u]&=l[u]}for(let a=0;a<i;a+=1)c[a]&&(r.total+=1,r.rows.length<o&&r.rows.push(t.order[s.first+
a]))}function _l({text:t,starts:e},n,o){let r=new Uint8Array(o).fill(1);for(let s of n){let i=new Uint8Array(
o);for(let c of s){let a=0;for(let l=t.indexOf(c);l>=0;l=t.indexOf(c,e[a+1])){for(;e[a+1]<=l;)a+=1;i[a]=
1}}for(let c=0;c<o;c+=1)r[c]&=i[c]}return r}function Il(t,{field:e,value:n,excluded:o}){return e==="\
words"||e==="phrase"?{needles:Cl(e,n),mask:new Uint8Array,excluded:o}:{needles:null,mask:Rl(t,e,n),excluded:o}}
function Cl(t,e){let n=Et(e);if(t==="phrase"&&!(n.length===1&&Ye(n[0])))return[Ll(n).map(r=>` ${r} `)];
let o=t==="words"&&e.endsWith("*");return n.map((r,s)=>Oo(r)?[r]:Ye(r)?[` ${Mn(r).join(" ")} `]:[[...r].
length>vl||o&&s===n.length-1?` ${r}`:` ${r} `])}function Ll(t){let e=t.map(n=>Mn(n).join(" "));return t.
some(Ye)?[e.join(" · ")]:[e.join(" "),e.join(" · ")]}function Rl(t,e,n){let o=t.articles,r=i=>Uint8Array.
from({length:t.size},(c,a)=>i(a)?1:0);if(ks.includes(e)){let[i,c]=Os(e,n);return r(a=>{let l=o.time[a];
return l===null?!1:(e==="until"||l>=i)&&(e==="since"||l<c)})}if(e==="outlet"){let i=new Set(Fl(t,n));
return r(c=>i.has(o.outlet[c])||i.has(o.carrier[c]))}if(e==="topic"){let i=Ss(t.topics,e,n,jl);return r(
c=>o.topics[c].includes(i))}if(e==="subject"){let i=Ss(t.subjects,e,n,null);return r(c=>o.subjects[c].
includes(i))}let s=n.toLowerCase();return r(e==="no"?i=>Dl(o,i,s):e==="medium"?i=>t.media[o.medium[i]]===
s:e==="language"?i=>`${o.stated_language[i].toLowerCase()}-`.startsWith(`${s}-`):i=>o.author[i].some(
c=>Pl(n,c)))}function Dl(t,e,n){return n==="date"?t.time[e]===null:n==="outlet"?t.outlet[e]<0:n==="l\
anguage"?!t.stated_language[e]:!(n==="topic"?t.topics:t.author)[e].length}function Pl(t,e){let[n,o]=[
Et(t).join(" "),Et(e).join(" ")];return Ye(n)||Oo(n)?o.includes(n):!!n&&` ${o} `.includes(` ${n} `)}
function Os(t,e){let[n,o,r]=(Ol.exec(e)||[]).slice(1).map(c=>Number(c||0)),s=n?Date.UTC(n,(o||1)-1,r||
1):0;if(!n||n===9999||!new Date(s).toISOString().startsWith(e))throw new yt(`${t} "${e}" is not a da\
te: want e.g. 2021, 2021-03, 2021-03-04`);let i=r?s+864e5:Date.UTC(o?n:n+1,o);return[s/1e3,i/1e3]}function Fl(t,e){
let n=tt(e),o=t.groups.find(s=>tt(s.name)===Hl(n)),r=vs(t.outlets,e,Ms);return o&&!r.length?o.outlets:
[As(r,"outlet",e)]}function Hl(t){return t.startsWith("group:")?t.slice(6):t}function Ss(t,e,n,o){return As(
vs(t,n,o),e,n)}function vs(t,e,n){let o=tt(e),r=a=>t.flatMap((l,u)=>a(l)?[u]:[]),s=a=>!!a&&tt(a)===o,
i=r(a=>{let l=n===Ms?[a.domain]:a.names;return[a.id,a.name,...l].some(s)});if(i.length||!n)return i;
let c=n(e);return r(a=>[a.name,...a.names].some(l=>n(l)===c))}function Ms(t){let e=Et(t.trim().replace(
/\.(?:com|net|org|co\.uk)$/i,""));return(e.length>1&&e[0]==="the"?e.slice(1):e).join("")}function jl(t){
return Et(t).join("")}function As(t,e,n){if(t.length===1)return t[0];throw new yt(t.length?`"${n}" m\
ay be several: use the id of one`:`no ${e} "${n}"`)}function Es(t,e){return` ${$o(t)} | ${$o(e)} `}var Oe="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),[$e,te,ee]=[60,3600,86400],Bl={week:7*
ee,day:ee,hour:te};function Je(t){return String(t).padStart(2,"0")}function Rt(t){let e=new Date(t*1e3);
return`${e.getUTCDate()} ${Oe[e.getUTCMonth()]} ${e.getUTCFullYear()}`}function Qe(t){let e=new Date(
t*1e3);return`${Je(e.getUTCHours())}:${Je(e.getUTCMinutes())}`}function bt(t,e){if(t===null)return"u\
ndated";if(!_o(t,e))return`${Rt(t)}, time not given`;let n=e==="second"?":"+Je(new Date(t*1e3).getUTCSeconds()):
"";return`${Rt(t)}, ${Qe(t)}${n} UTC`}function Q(t,e){if(t===null||e===null)return"undated";let[n,o]=[
Rt(t),Rt(e)];if(n===o)return n;let[r,s]=[n.split(" "),o.split(" ")];return`${r[2]!==s[2]?n:r[1]!==s[1]?
`${r[0]} ${r[1]}`:r[0]} – ${o}`}function ae(t,e){let n=Rt(t);return e==="year"?n.slice(-4):e==="mo\
nth"?n.replace(/^\d+ /,""):e==="week"?`week of ${n}`:e==="day"?n:`${n}, ${Qe(t)} UTC`}function _o(t,e){
return t!==null&&(e==="minute"||e==="second")}function jt(t){let e=Math.abs(t);if(e<$e)return"at the\
 same time";let[n,o]=e<1.5*te?["minute",$e]:e<2*ee?["hour",te]:["day",ee];return`${x(Math.round(e/Number(
o)),String(n))} ${t>0?"later":"earlier"}`}function Bt(t){if(t<$e)return"within a minute";let[e,n]=[Math.
floor(t/ee),Math.floor(t%ee/te)],o=Math.floor(t%te/$e),[r,s]=e?[`${e} d`,n&&`${n} h`]:[n&&`${n} h`,o&&
`${o} min`];return"+"+[r,s].filter(Boolean).join(" ")}function Ns(t){return t<$e?"+<1 min":t<1.5*te?
`+${Math.round(t/$e)} min`:t<2*ee?`+${Math.round(t/te)} h`:`+${Math.round(t/ee)} d`}function tn(t,e,n,o=!0){
let r=Wl((n-e)/ee),s=r==="hour"&&!o?"day":r,i=[];for(let c=Ul(e,s);c<=n;c=Nn(c,s))i.push({from:c,to:Nn(
c,s),count:0});for(let c of t){let a=i.find(l=>c<l.to);a&&c>=a.from&&(a.count+=1)}return{unit:s,bins:i}}
function Wl(t){return t>3650?"year":t>240?"month":t>45?"week":t>3?"day":"hour"}function Ul(t,e){let n=new Date(
t*1e3),[o,r,s]=[n.getUTCFullYear(),n.getUTCMonth(),n.getUTCDate()];if(e==="year")return Date.UTC(o,0)/
1e3;if(e==="month")return Date.UTC(o,r)/1e3;let i=(n.getUTCDay()+6)%7;return e==="week"?Date.UTC(o,r,
s-i)/1e3:e==="day"?Date.UTC(o,r,s)/1e3:Math.floor(t/te)*te}function Nn(t,e,n=1){let o=new Date(t*1e3);
return e==="year"?Date.UTC(o.getUTCFullYear()+n,0)/1e3:e==="month"?Date.UTC(o.getUTCFullYear(),o.getUTCMonth()+
n)/1e3:t+n*Bl[e]}var ve=1.959963984540054;function et(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return[
...e].sort((n,o)=>o[1]-n[1]||(n[0]<o[0]?-1:1))}function en(t,e){if(!e)return[0,1];let n=ve**2,o=(t+n/
2)/(e+n),r=ve*Math.sqrt(t*(e-t)/e+n/4)/(e+n);return[t?Math.max(0,o-r):0,t===e?1:Math.min(1,o+r)]}function Kt(t,e){
let[n,o]=en(t,e);return{k:t,n:e,share:e?t/e:0,low:n,high:o}}function _n(t){if(!t.length)return null;
let e=[...t].sort((o,r)=>o-r),n=Math.floor(e.length/2);return e.length%2?e[n]:(e[n-1]+e[n])/2}function Io(t,e,n,o,r,s){
if(r>=s)return 0;let i=500*r/s,c=Math.log((t+i)/(e+500-t-i)),a=Math.log((n+i)/(o+500-n-i));return(c-
a)/Math.sqrt(1/(t+i)+1/(n+i))}function _s(t){if(t===1)return Math.tan(Math.PI*.475);if(t>60)return zl(
t);let[e,n]=[ve,5];for(let o=0;o<60;o+=1){let r=(e+n)/2;Gl(r,t)<.95?e=r:n=r}return e}function zl(t){
let e=ve;return[(e**3+e)/4,(5*e**5+16*e**3+3*e)/96,(3*e**7+19*e**5+17*e**3-15*e)/384,(79*e**9+776*e**
7+1482*e**5-1920*e**3-945*e)/92160].reduce((o,r,s)=>o+r/t**(s+1),e)}function Gl(t,e){let n=Math.atan(
t/Math.sqrt(e)),o=Math.cos(n)**2,[r,s]=[1,1];for(let i=2;i<e;i+=2)r*=o*(i-1)/i,s+=r;return Math.sin(
n)*s}var ql=[-48,-24,-12,-6,-1,0,1,6,12,24,48],Kl={none:0,day:0,minute:1,second:2};function Co(t){return new Uint8Array(
t.size).fill(1)}function lt(t,e){let n=t.articles.outlet[e];return n>=0&&!t.outlets[n].platform}function Lo(t,e){
let n=t.outlets.map(()=>0),{flags:o,outlet:r}=t.articles;for(let s=0;s<t.size;s+=1)e[s]&&o[s]&Dt&&lt(
t,s)&&(n[r[s]]+=1);return n}function ne(t,e,n){return e.outlets.flatMap(o=>t.outlets[o].platform?[]:
t.byOutlet[o]).filter(o=>n[o]&&t.articles.flags[o]&Dt).sort((o,r)=>o-r)}function ge(t,e,n=[]){let{outlet:o,
story:r}=t.articles,s=new Map(n.flatMap(({outlets:c})=>c.map(a=>[a,c[0]]))),i=new Set;return e.filter(
c=>{if(r[c]<0||!lt(t,c))return!0;let a=`${s.get(o[c])??o[c]} ${r[c]}`;return!i.has(a)&&i.add(a)})}function Cs(t,e){
let n=Lo(t,e),o=new Map,r=0;for(let c=0;c<t.size;c+=1){if(!e[c]||!(t.articles.flags[c]&Dt))continue;
let a=lt(t,c)?t.articles.outlet[c]:-1,l=a<0?`article ${c}`:`${a} ${Ae(t,c)}`,u=o.get(l)||{ref:a,size:0};
u.size+=1,o.set(l,u),r+=1}let s=n.map(()=>0),i=0;for(let{ref:c,size:a}of o.values())c>=0&&(s[c]+=a**
2),i+=a**2;return n.map((c,a)=>{let l=r?c/r:0,u=(1-2*l)*s[a]+l**2*i,d={n:r,share:l,clusters:o.size,squares:i,
residual:u},h=Ro(d),[m,g]=r?en(c/r*h,h):[0,1];return{...Kt(c,r),low:m,high:g}})}function Ro({n:t,share:e,
clusters:n,squares:o,residual:r}){let s=t**2/Math.max(o,1),c=r/t**2*(n/(n-1))*(t-1)/(e*(1-e));if(!Number.
isFinite(c)||c<=0)return s;let a=_s(Math.max(2*(n-1),1)),l=(ve/a)**(2*(1-s/t));return Math.max(Math.
min(t/c,t)*l,s)}function Me(t,e,n){let o=e.map(c=>{let a=ne(t,c,n),l=ge(t,a,[c]),u=l.flatMap(d=>t.articles.
topics[d]);return{n:l.length,by:new Map(et(u))}}),s=[...new Set(o.flatMap(({by:c})=>[...c.keys()]))].
map(c=>({topic:c,cells:o.map(({n:a,by:l})=>Kt(l.get(c)||0,a))})),i=({cells:c})=>c.reduce((a,{share:l})=>a+
l,0);return s.sort((c,a)=>i(a)-i(c)||c.topic-a.topic)}function Ae(t,e){return t.articles.story[e]>=0?
t.articles.story[e]:-1-e}function Ls(t,e,n){return Do(t,e,n,o=>t.articles.flags[o]&Rn)}function In(t,e,n){
let o=Do(t,e,n,()=>!0,t.byCarrier);return new Map([...o,...Ls(t,e,n)])}function Is(t,e,n){return Do(
t,e,n,r=>t.articles.flags[r]&Dt&&U(t,r))}function Do(t,e,n,o,r=[]){let s=new Map;for(let i of e.outlets)
if(!t.outlets[i].platform)for(let c of[...t.byOutlet[i],...r[i]||[]]){let a=Ae(t,c);!o(c)||!n.has(a)||
(!s.has(a)||Xl(t,c,s.get(a)))&&s.set(a,c)}return s}function Rs(t,e){let n=new Set,{held:o,story:r,title:s}=t.
articles;for(let i=0;i<t.size;i+=1)e[i]&&o[i]&&(s[i]||r[i]>=0)&&n.add(Ae(t,i));return n}function Xl(t,e,n){
let{time:o,precision:r}=t.articles,[s,i]=[o[e],o[n]];if(s===null||i===null)return s!==null;if(s!==i)
return s<i;let c=[e,n].map(a=>Kl[r[a]]);return(c[0]-c[1]||e-n)<0}function Cn(t,e,n,o){let r=Rs(t,o),
[s,i]=[e,n].map(p=>In(t,p,r)),c=[...s.keys()].filter(p=>i.has(p)),[a,l]=[e,n].map(p=>Ls(t,p,r)),u={shared:c.
filter(p=>a.has(p)&&l.has(p)),a,b:l},d=[],h=Is(t,n,r);for(let[p,w]of Is(t,e,r)){if(!Dn(t,w))continue;
let S=h.has(p)?Vl(t,w,Number(h.get(p))):null;S!==null&&d.push({key:p,hours:S})}let m=[...s.keys()].filter(
p=>!i.has(p)),g=[...i.keys()].filter(p=>!s.has(p));return{shared:c,onlyA:m,onlyB:g,lags:d,a:s,b:i,own:u}}
function Vl(t,e,n){if(!U(t,e)||!U(t,n))return null;let{time:o,precision:r}=t.articles,[s,i]=[Number(
o[e]),Number(o[n])];return(r[e]==="minute"||r[n]==="minute")&&Math.floor(s/60)===Math.floor(i/60)?0:
(i-s)/3600}function Ds(t){let e=[-1/0,...ql,1/0],n=e.slice(1).map((r,s)=>({from:e[s],to:r,keys:[]}));
n.splice(n.findIndex(({from:r})=>r===0),0,{from:0,to:0,keys:[]});let o=({from:r,to:s},i)=>i===0?r===
0&&s===0:i>0?i>r&&i<=s:i>=r&&i<s;for(let{key:r,hours:s}of t)n.find(i=>o(i,s))?.keys.push(r);return n}
function Po(t){if(!t.coverage){let e=Rs(t,Co(t));t.coverage=t.outlets.map((n,o)=>In(t,{outlets:[o]},
e))}return t.coverage}function Ps(t,e){let n=Po(t),o=n[e];return n.map((s,i)=>{let c=[...o.keys()].filter(
u=>s.has(u)).length,a=o.size+s.size-c,l=Math.min(o.size,s.size)<5;return{ref:i,shared:c,either:a,jaccard:c/
a,isFew:l}}).filter(s=>s.ref!==e&&s.shared).sort((s,i)=>Number(s.isFew)-Number(i.isFew)||i.jaccard-s.
jaccard||i.shared-s.shared||s.ref-i.ref)}function Fs(t,e){let n=Fo(t),[o,r]=[n.by[e],n.n[e]];return n.
topics.flatMap((i,c)=>{let a=o.get(c)||0,l=n.total-r,u=[(a+.5)/(r+1),(i-a+.5)/(l+1)],d=Math.log2(u[0])-
Math.log2(u[1]),h=l?(i-a)/l:0;return a?[{topic:c,...Kt(a,r),restShare:h,focus:d}]:[]}).sort((i,c)=>c.
focus-i.focus||c.k-i.k||i.topic-c.topic)}function Fo(t){return t.topicCounts||=Yl(t),t.topicCounts}function Yl(t){
let e={by:t.outlets.map(()=>new Map),n:t.outlets.map(()=>0),topics:t.topics.map(()=>0),total:0},{flags:n,
outlet:o,topics:r}=t.articles,s=Array.from({length:t.size},(i,c)=>c).filter(i=>n[i]&Dt);for(let i of ge(
t,s)){e.total+=1;for(let a of r[i])e.topics[a]+=1;if(!lt(t,i))continue;e.n[o[i]]+=1;let c=e.by[o[i]];
for(let a of r[i])c.set(a,(c.get(a)||0)+1)}return e}function it(t,e){return new Set(e.filter(n=>lt(t,
n)).map(n=>t.articles.outlet[n]))}function Ln(t,e){let{outlet:n,carrier:o}=t.articles,r=e.flatMap(s=>[
n[s],o[s]]);return new Set(r.filter(s=>s>=0&&!t.outlets[s].platform))}var Zl=600,Pn=2e4,Ho="\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff",
Jl=new RegExp(`[${Ho}]+|(?:(?![${Ho}])[\\p{L}\\p{N}\\p{M}])+`,"gu"),Ql=new RegExp("(^|[^\\p{L}\\p{N}_'\
’`´])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|all|coll|dall|dell|nell|quell|sull|quest|anch|co\
m|dov|senz|tutt)['’`´]([aeiouyhàâæéèêëíìîïóòôöœúùûü])","gu"),tu=new RegExp(`[${Ho}\
]`,"u");function Hs(...t){let e=t.map(o=>eu(o,Zl)).join(" ").toLowerCase().normalize("NFC").replace(
Ql,"$1$2").replace(/['’`´]/gu,""),n=new Set;for(let o of e.match(Jl)||[]){let r=tu.test(o)?[...o]:
[o];r.length===1&&[...o].length>1&&n.add(o);for(let s=1;s<r.length;s+=1)n.add(r[s-1]+r[s])}return n}
function eu(t,e){return t.length>e?[...t].slice(0,e).join(""):t}function jo(t){return t.vocabulary||=
ru(t),t.vocabulary}function nu(t,e){let{lists:n,of:o}=t.repeated,[,r,s]=o.get(e)||js,i=Hs(t.articles.
title[e],t.articles.excerpt[e]);return n[r]?.forEach(c=>i.delete(c)),n[s]?.forEach(c=>i.add(c)),[...i]}
function ou(t,e){let{lists:n,of:o}=t.repeated,[r]=o.get(e)||js,s=Hs(t.articles.title[e]);return n[r]?.
forEach(i=>s.delete(i)),[...s]}var js=[-1,-1,-1];function ru(t){let e=new Map,n=t.articles.title.map(
(s,i)=>nu(t,i).map(c=>(e.has(c)||e.set(c,e.size),e.get(c)))),o=[...e.keys()],r=new Map(t.languages.map(
s=>[s,Bs(t,o,s)]));return{words:o,places:e,of:n,informative:r}}var su=/^[\u3041-\u309f]{2}$|^(?=..$).*[的了是在和与及就也都而着被把吗呢吧與們们]/u;
function Bs(t,e,n){let{"*":o,[n]:r}=t.uninformative,s=new Set([...o,...r||[]]);return e.map(i=>!s.has(
i)&&!/^\p{N}+$/u.test(i)&&!su.test(i))}function Ws(t,e){let{places:n,of:o}=jo(t),r=n.get(e);return r===
void 0?[]:o.flatMap((s,i)=>s.includes(r)?[i]:[])}function iu(t,e){let{words:n,of:o,informative:r}=jo(
t),s=new Float64Array(n.length),i=0;for(let c of e){let a=r.get(t.languages[t.articles.language[c]])||
[];for(let l of o[c])a[l]&&(s[l]+=1,i+=1)}return{by:s,total:i,n:e.length}}function Fn(t,e,n,o){let r=t.
articles.flags.flatMap((m,g)=>m&Dt&&o[g]?[g]:[]),s=[e,n].map(m=>ge(t,ne(t,m,o),[m])),i=ge(t,r,[e,n]),
{language:c}=t.articles,l=[...new Set(i.map(m=>c[m]))].map(m=>{let[g,p,w]=[...s,i].map(S=>S.filter(k=>c[k]===
m));return cu(t,g,p,w)}),u=({n:m})=>Math.min(...m);l.sort((m,g)=>u(g)-u(m));let d=new Set,h=l.flatMap(
m=>m.rows).filter(({word:m})=>!d.has(m)&&d.add(m));return{...Us(h),n:l[0]?.n||[0,0]}}function cu(t,e,n,o){
let[r,s,i]=[e,n,o].map(l=>iu(t,l)),c=Math.min(r.n,s.n)>=5&&Math.min(r.total,s.total)>0;return{rows:jo(
t).words.flatMap((l,u)=>{let[d,h]=[r.by[u],s.by[u]];if(!c||d+h<5)return[];let m=Io(d,r.total,h,s.total,
i.by[u],i.total);return[{word:l,k:d,other:h,z:m}]}),n:[r.n,s.n]}}function Us(t){let e=({z:r})=>Number(
Math.abs(r).toPrecision(9)),n=[...t].sort((r,s)=>e(s)-e(r)||(r.word<s.word?-1:1)),o=n.map(r=>({...r,
k:r.other,other:r.k}));return{a:n.filter(({z:r})=>r>0),b:o.filter(({z:r})=>r<0)}}function au(t,e){let n=[
...e].map(r=>t.languages[t.articles.language[r]]||""),o=[...et(n)].sort(([r,s],[i,c])=>c-s||(r<i?-1:
1));return o.length?o[0][0]:""}function Hn(t,{shared:e,a:n,b:o}){if(e.length<5)return null;let[r,s]=[
n,o].map(m=>au(t,[...m.values()].map(Number)));if(r!==s)return null;let[i,c]=[n,o].map(m=>{let g=e.flatMap(
w=>ou(t,Number(m.get(w)))),p=Bs(t,g,"");return new Map(et(g.filter((w,S)=>p[S])))}),a=m=>[...m.values()].
reduce((g,p)=>g+p,0),[l,u]=[a(i),a(c)];if(!l||!u)return null;let h=[...new Set([...i.keys(),...c.keys()])].
flatMap(m=>{let[g,p]=[i.get(m)||0,c.get(m)||0];return g+p<5?[]:[{word:m,k:g,other:p,z:Io(g,l,p,u,g+p,
l+u)}]});return Us(h)}var lu=["second","minute","day","none"],Dt=1,Rn=2,zs=4,On=8,fs=16;function Gs(t){let e=t.articles.title.
length,n=Array.from({length:e},()=>[]),o={...t.articles,precision:t.articles.precision.map(u=>lu[u]),
id:[],excerpt:Array(e).fill(""),urls:n,files:n,titles:n,author:n,stated_language:Array(e).fill(""),bond:[],
subjects:t.articles.subjects||n,credits:Array.from({length:e},()=>[])};for(let[u,d,h]of t.credits||[])
o.credits[u].push({outlet:d,reason:h});let r=t.subjects||[],{lists:s,of:i}=t.repeated||{lists:[],of:[]},
c={lists:s,of:new Map(i.map(([u,...d])=>[u,d]))},a=null,l={...t,...uu(t),articles:o,subjects:r,repeated:c,
size:e,initials:[],byOutlet:t.outlets.map(()=>[]),byCarrier:t.outlets.map(()=>[]),byTopic:t.topics.map(
()=>[]),bySubject:r.map(()=>[]),byCredit:t.outlets.map(()=>[]),linksOf:n,byId:new Map,complete:!1,get facets(){
return a||=us(l),a}};return fu(l),hu(l),du(l),l.withWords=Ks(l),l}function uu({firsts:t,lags:e,cocoverage:n}){
return{firsts:t.map(([o,r,s,i])=>({outlet:o,expected:r,decided:s,q:i})),lags:e.map(([o,r,s,i,c,a,l])=>({
outlet:o,other:r,n:s,hours:i,low:c,high:a,q:l})),cocoverage:n.map(([o,r,s,i,c])=>({outlet:o,other:r,
shared:s,expected:i,q:c}))}}function fu(t){let{outlet:e,carrier:n,topics:o,subjects:r,credits:s}=t.articles;
for(let i=0;i<t.size;i+=1){e[i]>=0&&t.byOutlet[e[i]].push(i),n[i]>=0&&t.byCarrier[n[i]].push(i);for(let c of o[i])
t.byTopic[c].push(i);for(let c of r[i])t.bySubject[c].push(i);for(let c of s[i])t.byCredit[c.outlet].
push(i)}}function hu(t){t.outlets.forEach(({id:e},n)=>t.byId.set(e,{kind:"outlet",ref:n})),t.topics.
forEach(({id:e},n)=>t.byId.set(e,{kind:"topic",ref:n})),t.subjects.forEach(({id:e},n)=>t.byId.set(e,
{kind:"subject",ref:n})),t.stories.forEach(({id:e},n)=>t.byId.set(e,{kind:"story",ref:n}))}function du(t){
for(let e of t.nodes){if(e.kind!=="outlet")continue;let n=t.outlets[e.ref].platform,o=t.byOutlet[e.ref].
some(r=>t.articles.held[r]);(n||!o)&&(e.group=n?"carrier":"linked")}}function qs(t,e){Object.assign(
t.articles,e.articles),t.articles.id.forEach((o,r)=>t.byId.set(o,{kind:"article",ref:r}));let n=Array.
from({length:t.size},()=>[]);for(let[o,r,s,i,c]of e.links){let a=e.reasons[i];n[o].push({other:r,kind:s,
reason:a,weight:c,forward:!0}),n[r].push({other:o,kind:s,reason:a,weight:c,forward:!1})}t.linksOf=n,
t.indexes=null,t.vocabulary=null,t.withWords=Ks(t),t.complete=!0}function Ee(t){let{articles:e,outlets:n,
topics:o,subjects:r,stories:s}=t,i=(a,l)=>{let u=a.map((d,h)=>l(h));return a.map((d,h)=>h).sort((d,h)=>u[h]-
u[d]||d-h)},c=(a,l)=>{let u=i(a,d=>l[d].length);return Ze(u,d=>[a[d].name,...a[d].names].join(" "))};
return t.indexes||={outlet:Ze(i(n,a=>t.byOutlet[a].length),a=>[n[a].name,...n[a].names,n[a].domain].
join(" ")),topic:c(o,t.byTopic),subject:c(r,t.bySubject),story:Ze(i(s,a=>s[a].articles.length),a=>s[a].
name),article:Ze(i(e.time,a=>e.time[a]??-1/0),a=>Es(e.title[a],e.excerpt[a]),a=>a)},t.indexes}var we="\
word=";function Ks(t){let e=new Map;return n=>{if(!e.has(n)){let o=n.startsWith(we)?Ws(t,n.slice(we.
length)):mu(t,n);e.set(n,o.sort((r,s)=>r-s))}return e.get(n)}}function mu(t,e){try{return $s(t,Ee(t).
article,e).rows}catch(n){if(n instanceof yt)return[];throw n}}function Xs(t,{kind:e,ref:n}){return e===
"outlet"?t.outlets[n]:e==="subject"?t.subjects[n]:e==="topic"?t.topics[n]:t.stories[n]}function Ne(t,e){
return e.kind==="article"?t.articles.id[e.ref]:Xs(t,e).id}function J(t,e){let{title:n,urls:o}=t.articles;
return e.kind==="article"?n[e.ref]||o[e.ref][0]||"(no title)":Xs(t,e).name||"(no name)"}function Xt(t,{
kind:e,ref:n}){return e==="story"?t.stories[n].articles:e==="outlet"?t.byOutlet[n]:e==="subject"?t.bySubject[n]:
e==="topic"?t.byTopic[n]:[n]}function st(t,e){let n=t.articles.outlet[e];if(n<0)return"outlet unknow\
n";let{name:o,platform:r}=t.outlets[n];return r?`outlet unknown, on ${o}`:o}function Vt(t,e){let n=e.
map(o=>t.articles.time[o]).filter(o=>o!==null);return n.length?[n[0],n[n.length-1]]:[null,null]}var pu=43200;
function jn(t,e){return Number(t.articles.time[e])+(U(t,e)?0:pu)}function U(t,e){return _o(t.articles.
time[e],t.articles.precision[e])}function _e(t,e){let n=t.stories[t.articles.story[e]];if(!(n?.before||
n?.after)||t.articles.time[e]===null)return!1;let o=n.articles.indexOf(e);if(o<n.before)return!0;if(!n.
after)return!1;let r=n.articles.filter(s=>t.articles.time[s]!==null).length;return o>=r-n.after}function gt(t,e){
let n=e.filter(r=>t.articles.time[r]!==null),o=n.filter(r=>!_e(t,r));return o.length?o:n}function Dn(t,e){
let n=t.articles.story[e];return n<0?!t.judges_firsts:t.stories[n].first_known}var Bo=[["hour",1],["hour",3],["hour",6],["hour",12],["day",1],["day",2],["day",7],["month",1],["mon\
th",3],["month",6],["year",1],["year",2],["year",5],["year",10],["year",50]],gu=7*86400,Vs=42,Ys={hour:3600,
day:86400,month:2629800,year:31557600},wu=200;function Bn(t,e){let n=t.find(([,c])=>e<=c)||t[t.length-
1],[o,r,s,i]=n;return s+(e-o)/Math.max(r-o,1)*(i-s)}function Ie(t,e,n){return t.flatMap(o=>yu(o,e,n))}
function yu([t,e,n,o],r,s){let i=(o-n)/Math.max(e-t,1),c=([h,m])=>Ys[h]*m*i*r>=s,[a,l]=Bo.find(c)||Bo[Bo.
length-1],u=[],d=bu(t,a,l);for(;d<=e&&u.length<wu;)d>=t&&u.push({x:n+(d-t)*i,time:d,...Zs(d,a)}),d=Nn(
d,a,l);return u}function bu(t,e,n){let o=new Date(t*1e3),[r,s]=[o.getUTCFullYear(),o.getUTCMonth()];
if(e==="year")return Date.UTC(Math.floor(r/n)*n,0)/1e3;if(e==="month")return Date.UTC(r,Math.floor(s/
n)*n)/1e3;let i=Ys[e]*n;return Math.floor(t/i)*i}function Zs(t,e){let n=new Date(t*1e3),[o,r]=[n.getUTCFullYear(),
n.getUTCMonth()],[s,i]=[n.getUTCDate(),n.getUTCHours()];return e==="year"||e==="month"&&r===0?{label:String(
o),strong:!0}:e==="month"?{label:Oe[r],strong:!1}:e==="day"||i===0?{label:`${s} ${Oe[r]}`,strong:e===
"hour"||s===1}:{label:`${Je(i)}:00`,strong:!1}}function Js(t,e,n){let[o,r]=[t[0].from,t[t.length-1].
to];if(t[0].to-o===gu){let i=Math.max(1,Math.ceil(n*t.length/e));return t.map(({from:c},a)=>({part:a/
t.length,...Zs(c,"day")})).filter(({part:c},a)=>a%i===0&&c*e<=e-Vs)}let s=t.map(({from:i})=>i);return Ie(
[[o,r,0,e,0]],1,n).filter(({x:i})=>i<=e-Vs).map(({time:i,label:c})=>{let a=Wo(s,i),l=(i-t[a].from)/(t[a].
to-t[a].from);return{part:(a+l)/t.length,label:c}})}var[Su,ku]=[.02,1/3],Tu=.25;function Qs(t){let[e,
n]=[t[0],t[t.length-1]],o=Math.floor(Su*t.length),[r,s]=[e,n];for(let u=0;u<=o;u+=1){let[d,h]=[t[u],
t[t.length-1-o+u]];h-d<s-r&&([r,s]=[d,h])}let i=Tu*(s-r),c=t.filter(u=>u>=r-i&&u<=s+i),[a,l]=[c[0],c[c.
length-1]];return a<l&&l-a<=ku*(n-e)?[a,l]:[e,n]}function Wo(t,e){let[n,o]=[0,t.length-1];for(;n<o;){
let r=n+o+1>>1;t[r]<=e?n=r:o=r-1}return n}var xu=58;function nn(t,e){let n=Js(t,e,xu).map(({part:o,label:r})=>{let s=f("span",{class:"tick"},r);
return s.style.left=`${o*100}%`,s});return f("div",{class:"time-axis","aria-hidden":"true"},n)}function on(t){
return f("span",{class:"peak","aria-hidden":"true"},T(t))}function rn(t,e,n,o,r){return t.flatMap(({
from:s},i)=>{if(!e[i])return[];let c=`${ae(s,n)}: ${x(e[i],"article")}`,a={x:i*o,y:0,width:o,height:r,
class:"bin-title"};return[ht("rect",a,ht("title",{},c))]})}var[Uo,$u]=[340,64],Ou=34,vu=480;function Ce(t,e){let{held:n,time:o}=t.articles,r=e.filter(p=>n[p]&&
o[p]!==null),{from:s,to:i}=t.counts;if(r.length<2||s===null||i===null||s===i)return null;let c=r.map(
p=>Number(o[p])),{unit:a,bins:l}=tn(c,s,i,ti(t,r)),u=l.reduce((p,w)=>w.count>p.count?w:p),d={week:"i\
n the",day:"on",hour:"in the hour from"}[a]??"in",h=`${T(u.count)} ${d} ${ae(u.from,a)}`,m=[Uo,$u],g=`\
Articles by ${a}: at most ${h}.`;return f("figure",{class:"volume"},f("div",{class:"chart"},on(u.count),
ei({bins:l,unit:a,peak:u.count,size:m,label:g,className:"bar-volume"})),nn(l,Uo),f("figcaption",{},`\
Articles by ${a}, over the time of the whole corpus. Most: ${h}.`))}function ti(t,e){return e.every(
n=>U(t,n))}function ei({bins:t,unit:e,peak:n,size:[o,r],label:s,className:i}){let c=o/t.length,a=t.map(
({count:d},h)=>{if(!d)return null;let m=Math.max(1.5,d/n*(r-1)),g={x:h*c,y:r-m,width:c*.85,height:m};
return ht("rect",{...g,class:i})}),l=t.map(({count:d})=>d),u=`0 0 ${o} ${r}`;return ht("svg",{viewBox:u,
role:"img","aria-label":s,preserveAspectRatio:"none"},ht("path",{d:`M0 ${r-.5}H${o}`,class:"base-lin\
e"}),a,rn(t,l,e,c,r))}function ni(t,e){let n=({articles:p})=>p.filter(w=>t.articles.time[w]!==null),
o=e.flatMap(n),r=o.map(p=>Number(t.articles.time[p]));if(r.length<2)return null;let[s,i]=[Math.min(...r),
Math.max(...r)],c=ti(t,o),a=e.map(p=>{let w=n(p).map(S=>Number(t.articles.time[S]));return{...p,...tn(
w,s,i,c)}}),{unit:l}=a[0],u=Math.max(1,...a.flatMap(({bins:p})=>p.map(({count:w})=>w))),d=[Uo,Ou],h=a.
map(({name:p,className:w,bins:S})=>{let k=S.reduce((Y,{count:K})=>Y+K,0),R=`${p}: ${x(k,"dated artic\
le")} by ${l}`,M={bins:S,unit:l,peak:u,size:d,label:R,className:`bar-multiple ${w}`};return f("li",{},
f("span",{class:"name",dir:"auto"},p),f("div",{class:"chart"},on(u),ei(M)))}),{bins:m}=a[0],g=`Artic\
les by ${l}; the line at the top of each chart is ${T(u)}.`;return[f("ul",{class:"multiples"},h),f("\
div",{class:"multiples-axis"},nn(m,vu)),f("p",{class:"aside"},g)]}function Le(t){let e=f("span",{class:"\
bar-line","aria-hidden":"true"});return e.style.width=`${t*100}%`,e}function Wn(t,e,n=8){let o=Math.
max(1,...t.map(([,s])=>s)),r=t.map(([s,i])=>f("li",{class:"bar-row"},e(s),f("span",{class:"number"},
T(i)),Le(i/o)));return ot(r,n,"bars")}function sn(t){let e=t.map(([n,o,r])=>f("li",{class:"bar-row"},
n,f("span",{class:"number"},r),Le(Math.max(.005,o))));return f("ul",{class:"bars"},e)}function ot(t,e,n){
let o=f("ul",{class:n},t.slice(0,e));if(t.length<=e)return o;let r=I({class:"more"},()=>{o.append(...t.
slice(e)),r.remove()},`Show ${T(t.length-e)} more`);return[o,r]}function Re(t,e,n,o){let r=0,s=c=>{for(let a of e.
slice(r,r+c)){for(let l of o(a,r))l&&t.append(l);r+=1}i.textContent=`Show more (${x(e.length-r,"row")}\
 left)`,i.hidden=r>=e.length},i=I({class:"more"},()=>s(n*4));return s(n),i}function Un(t,e,n){if(e.outlets.length!==1||n.outlets.length!==1)return;let o=[e.outlets[0],n.outlets[0]];
return t.cocoverage.find(({outlet:r,other:s})=>o.includes(r)&&o.includes(s))}function oi(t,e,n){return e.
outlets.length!==1||n.outlets.length!==1?void 0:zo(t,e.outlets[0]).find(({other:r})=>r===n.outlets[0])}
function zo(t,e){return t.lags.filter(({outlet:n,other:o})=>n===e||o===e).map(({outlet:n,other:o,n:r,
hours:s,low:i,high:c,q:a})=>n===e?{other:o,n:r,hours:s,low:i,high:c,q:a}:{other:n,n:r,hours:-s,low:-c,
high:-i,q:a}).sort((n,o)=>o.n-n.n||n.other-o.other)}function De({q:t}){return t<=.05}function zn({shared:t,
expected:e,q:n}){return n>.05?"no clear difference from chance":t>e?"more than by chance":"fewer tha\
n by chance"}function ri(t,e,n,o){if(!o.length)return null;let r=Ds(o),s=Math.max(...r.map(({keys:i})=>i.length));
return f("div",{},f("h4",{},`How much later ${n.name} came`),f("p",{},Au(e,n,o)," ",Eu(t.model,e,n,o)),
f("ol",{class:"lags"},r.map(i=>Mu(t,n,i,s))),f("p",{class:"lag-ends","aria-hidden":"true"},f("span",
{},`← ${n.name} earlier`),f("span",{},`${n.name} later →`)))}function Mu(t,e,n,o){let{model:r}=t,
s=n.keys.filter(d=>d>=0).map(d=>r.stories[d].id),i=n.keys.length,c=`${e.name} ${Nu(n)}: ${x(i,"story",
"stories")}`,a=n.from<0?"side-1":n.to>0?"side-0":"tied",l=f("span",{class:`lag-bar ${a}`});l.style.height=
`${i/o*100}%`;let u=I({disabled:!s.length,"aria-label":c,title:c},()=>t.narrow({only:{story:s}}),f("\
span",{class:"number"},i||""),f("span",{class:"lag-track"},l));return f("li",{},u,f("span",{class:"l\
ag-name","aria-hidden":"true"},si(n)))}function Au(t,e,n){let o=n.filter(({hours:a})=>a>0).length,r=n.
filter(({hours:a})=>a<0).length,s=n.length-o-r,i=x(n.length,"story","stories"),c=s?`, ${T(s)} tied`:
"";return`Of ${i} where both state a time of day, ${t.name} was the earlier of the two on ${T(o)}, ${e.
name} on ${T(r)}${c}.`}function Eu(t,e,n,o){if(o.length<5)return"Too few to say more.";let r=Number(
_n(o.map(l=>l.hours))),s=`The median: ${n.name} came ${Go(r)}.`,i=oi(t,e,n);if(!i)return s;let c=`${Go(
i.low)} to ${Go(i.high)}`,a=`${me(i.q)} ${Te}`;return`${s} Over the whole corpus: 95 % interval ${c}\
; ${a}.`}function Go(t){return jt(t*3600)}function si({from:t,to:e}){if(t===0&&e===0)return"tie";let n=Math.
min(Math.abs(t),Math.abs(e)),o=Math.max(Math.abs(t),Math.abs(e));return Number.isFinite(o)?`${n}–${o}\
 h`:`>${n} h`}function Nu(t){if(t.from===0&&t.to===0)return"at the same time";let e=si(t).replace(" \
h"," hours").replace(">","more than ");return`${t.from<0?"earlier":"later"} by ${e}`}var[_u,Iu]=[360,129600];function Gn(t,e,n){let o=Cu(t,e),r=Lu(t,o,e.length,n),s=r.map(u=>[...u.values()].
reduce((d,h)=>d+h,0)),i=Ru(t,o,n),c=t.articles.time,a=new Map;for(let{earlier:u,later:d}of i)a.set(d,
Math.min(a.get(d)??1/0,Number(c[u])));let l=(u,d)=>{let h=i.filter(({earlier:g,later:p})=>o(g)===u&&
o(p)===d),m=h.filter(({earlier:g,later:p})=>c[g]===a.get(p));return{...ii(t,new Set(h.map(({earlier:g})=>g)),
r[u]),preceded:ii(t,new Set(h.map(({later:g})=>g)),r[d]),first:new Set(m.map(({earlier:g})=>g)).size,
pairs:h,few:Math.min(s[u],s[d])<5}};return e.map((u,d)=>e.map((h,m)=>d===m?null:l(d,m)))}function Cu(t,e){
let n=new Map;return e.forEach(({outlets:o},r)=>o.forEach(s=>n.set(s,r))),o=>{if(!lt(t,o))return null;
let r=t.articles.outlet[o];return n.get(r)??-1-r}}function qo(t,e,n){return!!(n[e]&&t.articles.flags[e]&
Dt&&Dn(t,e))&&U(t,e)}function Lu(t,e,n,o){let r=Array.from({length:n},()=>new Map);for(let s=0;s<t.size;s+=
1){let i=e(s);if(i===null||i<0||!qo(t,s,o))continue;let c=Ae(t,s);r[i].set(c,(r[i].get(c)||0)+1)}return r}
function ii(t,e,n){let o=new Map;for(let h of e){let m=Ae(t,h);o.set(m,(o.get(m)||0)+1)}let r=[...n.
values()].reduce((h,m)=>h+m,0),s=r?e.size/r:0,i=[...n].map(([h,m])=>({size:m,part:o.get(h)||0})),c=i.
reduce((h,{size:m})=>h+m**2,0),a=i.reduce((h,{size:m,part:g})=>h+(g-s*m)**2,0),l=Ro({n:r,share:s,clusters:n.
size,squares:c,residual:a}),[u,d]=r?en(s*l,l):[0,1];return{...Kt(e.size,r),low:u,high:d}}function Ru(t,e,n){
let{time:o}=t.articles,r=({earlier:s,later:i})=>{let c=Number(o[i])-Number(o[s]);return c>_u&&c<=Iu};
return t.linksOf.flatMap((s,i)=>{if(!qo(t,i,n)||e(i)===null)return[];let c=a=>e(a)!==null&&e(a)!==e(
i);return s.filter(({kind:a,forward:l})=>l&&a==="similar").filter(({other:a})=>qo(t,a,n)&&c(a)).map(
({other:a})=>Number(o[i])<Number(o[a])?{earlier:i,later:a}:{earlier:a,later:i}).filter(r)})}var Du=12;function z(t,e,n){let o=n||J(t.model,e);return I({class:"thing",dir:"auto"},()=>t.choose(e),
o)}function le(t,e,n,...o){let{only:r,not:s}=t.state(),i=u=>(u[e]||[]).includes(n),c=(u,d)=>I({class:"\
action"},d,u),a=i(r)?"Show everything again":"Show only this",l=i(s)?"Include it again":"Leave it ou\
t";return f("div",{class:"buttons"},c(a,()=>t.filter("only",e,n)),e!=="story"&&c(l,()=>t.filter("not",
e,n)),o.map(([u,d])=>c(u,d)))}function dt(t,e){let n=f("h2",{dir:"auto",tabindex:"-1"},e);return[f("\
p",{class:"kicker"},t),n]}function D(t,...e){return e.flat(3).some(Boolean)?f("section",{},f("h3",{},
t),e):null}function Wt(t){let e=r=>r==null||r.length===0,n=t.filter(([,r])=>!e(r));if(!n.length)return null;
let o=n.map(([r,s])=>[f("dt",{},r),f("dd",{},s)]);return f("dl",{class:"facts"},o)}function Tt(t,e="\
, "){return t.flatMap((n,o)=>o?[o===t.length-1?e:", ",n]:[n])}function qn(t,e,n,o){let s={class:`chi\
p word ${o!==null&&o<=.05?"sure":""}`,dir:"auto",title:n,"aria-label":`${e}: ${n}`};return I(s,()=>t(
[we+e]),e)}function ye(t,e,n){if(!e.length)return null;let{time:o,precision:r,held:s}=t.articles,i=[
...e].reverse().map(c=>{let a=bt(o[c],r[c])+(s[c]?"":" · not in this corpus"),l=f("span",{class:"wo\
rds"},a);return f("li",{class:s[c]?null:"not-held"},n({kind:"article",ref:c}),l)});return ot(i,Du,"t\
ext-list")}function oe(t,e,n){return e.length?Wn(e.map(([o,r])=>[{kind:t,ref:o},r]),n):null}function Kn(t,e,n,o){
let{outlet:r,story:s,held:i}=t.articles,c=e.filter(a=>i[a]);return{held:c,outlets:et(c.filter(a=>lt(
t,a)).map(a=>r[a])),others:et(e.flatMap(a=>n[a]).filter(a=>a!==o)),stories:et(e.map(a=>s[a]).filter(
a=>a>=0))}}var cn="group:";function Xo(t,e){if(e.startsWith(cn)){let o=t.groups.find(({name:r})=>cn+r===e);return o?
{key:e,name:o.name,outlets:o.outlets}:null}let n=t.byId.get(e);return!n||n.kind!=="outlet"?null:{key:e,
name:J(t,n),outlets:[n.ref]}}function Xn(t){return t.slice(1).map(e=>[t[0],e])}function Pu(t){return"\
ABCDEF"[t]}function Pe(t){return f("span",{class:`key side-${t}`},Pu(t))}function Fe(t,e={}){return{
only:{...t.key.startsWith(cn)?{group:[t.name]}:{outlet:[t.key]},...e}}}var Fu=34;function Pt(t,e,n,o){let r=f("table",{class:e},f("thead",{},f("tr",{},n)),Array.isArray(o)?
f("tbody",{},o):o);return f("div",{class:"scrolling",tabindex:"0",role:"region","aria-label":t},r)}function Vo(t,e,n,o){
let r=n.map(i=>{let c={kind:e,ref:i},a=vt(J(t.model,c),Fu),l=f("div",{},z(t,c,a));return f("th",{scope:"\
col",class:"turned"},l)}),s=[Nt("Outlet"),Nt("Own articles","figure"),...r];return Pt(`Outlets by ${e}`,
"matrix",s,o)}function Nt(t,e){return f("th",{scope:"col",class:e||null},t)}function He(t,e,n){return f(
"td",{class:"filled"},I({"aria-label":n,title:n},e,t))}var Hu=8,ju=24,je=null;function ai(t,e,n){let{model:o}=t;if(!o.complete)return null;let r="Who is fo\
llowed by whom",s=Gn(o,e,t.selection().mask),i=e.map(({name:u},d)=>{let h=["followed by ",Pe(d),f("s\
pan",{class:"unseen"},u)];return f("th",{scope:"col",class:"figure",title:u},h)}),c=e.map((u,d)=>{let h=e.
map((m,g)=>Wu(s[d][g],u,m,n));return f("tr",{},f("th",{scope:"row"},Pe(d),u.name),h)}),a=[Nt("Articl\
es of"),...i];return f("section",{class:"follows"},f("h3",{},r),f("p",{},Bu(s,e)),Pt(r,"figures-tabl\
e",a,c),Uu(t,e,s),f("p",{class:"aside"},"Of a row’s own articles that state a time of day, those tha\
t a similar article of the column followed after 6 minutes to 36 hours; in brackets the 95 % interva\
l. It does not show that one copies the other: both may follow a third (Welbers and van Atteveldt: R\
Newsflow)."))}function Bu(t,e){let n=t.flatMap((h,m)=>h.flatMap((g,p)=>g&&!g.few?[{cell:g,a:m,b:p}]:
[]));if(!n.length)return"Too few articles with a time of day to say who follows whom.";let o=(h,m)=>h.
cell.share>m.cell.share,{cell:r,a:s,b:i}=n.reduce((h,m)=>o(m,h)?m:h);if(!r.k)return"None is followed\
 by a similar article of another within 36 hours.";let[c,a]=[e[s].name,e[i].name],l=`${at(r.share)} ${Lt(
r)}`,{k:u,n:d}=r.preceded;return`Most followed: ${c} by ${a}, ${r.k} of ${x(r.n,"article")}, ${l}. O\
f the ${d} articles of ${a}, ${u} came after one of ${c}; for ${r.first} of them it was the first th\
at they resemble.`}function Wu(t,e,n,o){if(!t)return f("td",{class:"figure"},"–");let r=t.few?"too\
 few":`${at(t.share)} ${Lt(t)}`,s=`${t.k} of ${t.n}`,i=f("small",{},` ${r}`);if(!t.k)return f("td",{
class:"figure"},s,i);let c=je!==null&&je[0]===e.key&&je[1]===n.key,a=()=>{je=c?null:[e.key,n.key],o()},
l={"data-focus":`follows ${e.key} ${n.key}`,"aria-expanded":String(c),"aria-label":`${e.name} follow\
ed by ${n.name}: ${s} articles, ${r}: list them`};return f("td",{class:"filled"},I(l,a,s,i))}function Uu(t,e,n){
if(!je)return null;let[o,r]=je.map(l=>e.findIndex(u=>u.key===l)),s=n[o]?.[r];if(!s)return null;let{time:i}=t.
model.articles,a=[...s.pairs].sort((l,u)=>i[u.earlier]-i[l.earlier]||l.later-u.later).map(({earlier:l,
later:u})=>{let d=jt(i[u]-i[l]),h=z(t,{kind:"article",ref:u});return f("li",{},z(t,{kind:"article",ref:l}),
f("span",{class:"words"},`${st(t.model,u)}, ${d}: `,h))});return f("div",{class:"followed"},f("h4",{},
`${e[o].name}, followed by ${e[r].name}`),ot(a,Hu,"text-list"))}function li(t,e){let{model:n}=t,o=n.
cocoverage_tests;if(!o)return null;let r="Who covers the same stories",s=n.cocoverage.filter(De).length,
i=n.cocoverage.filter(De).slice(0,ju).map(u=>zu(t,e,u)),c=[Nt("Outlets"),Nt("Stories shared","figure"),
Nt("By chance","figure"),Nt("So they share"),f("td",{})],a=s?`${x(s,"pair")} of ${T(o)} tested ${s===
1?"shares":"share"} more or fewer stories than chance would give.`:`Of ${x(o,"pair")} tested, none s\
hares more or fewer stories than chance would give.`;return f("section",{class:"cocoverage"},f("h3",
{},r),f("p",{},a),i.length>0&&Pt(r,"figures-table",c,i),f("p",{class:"aside"},"Of the whole corpus. \
By chance: what two outlets of these sizes would share of stories of these sizes (Neal 2014; Saracco\
 et al. 2015). P-values are corrected for all pairs; outlets with fewer than five stories are not te\
sted. Copies do not count."))}function zu(t,e,n){let o=[n.outlet,n.other],r=o.map(h=>t.model.outlets[h].
id),s=o.map(h=>t.model.outlets[h].name),i=o.map(h=>z(t,{kind:"outlet",ref:h})),c=e.map(({key:h})=>h),
a=c.length===2&&r.every(h=>c.includes(h)),l={class:"chip","aria-label":`Compare ${s[0]} and ${s[1]}`},
u=I(l,()=>t.change({side:r}),"Compare"),d=De(n)?f("small",{},` ${Ve(n.q)}`):null;return f("tr",{},f(
"th",{scope:"row"},i[0]," and ",i[1]),f("td",{class:"figure"},T(n.shared)),f("td",{class:"figure"},Ct(
n.expected)),f("td",{class:"verdict"},zn(n),d),f("td",{},a?"":u))}var Gu=12,ui=6,fi="These are counts: any of the differences may be chance; “topicgraph compare” test\
s them.";function hi(t,e,n,o){if(!o.own.shared.length)return null;let r=Hn(t.model,o.own);return f("\
div",{class:"framing"},f("h4",{},"The same stories in their words"),r&&qu(t,e,n,r,o.own.shared.length),
Ku(t,e,n,o.own))}function qu(t,e,n,o,r){let s=`Words in the headlines of the ${T(r)} stories that bo\
th have an own article on, those that differ most first.`,i=({k:l,other:u})=>`${l} of ${r} headlines\
, the other ${u}`,c=[Vn(t,e,o.a,i,`${e.name} uses more often`),Vn(t,n,o.b,i,`${n.name} uses more oft\
en`)],a=`Words in at least five of these headlines. ${fi}`;return[f("p",{},s),f("div",{class:"column\
s"},c),f("p",{class:"aside"},a)]}function Vn(t,e,n,o,r){let s=c=>t.narrow(Fe(e,{words:c})),i=n.slice(
0,Gu).map(c=>f("li",{},qn(s,c.word,o(c),null)));return f("div",{},f("p",{class:"words"},r),i.length?
f("ul",{class:"word-list"},i):f("p",{class:"empty"},"None."))}function Ku(t,e,n,o){let r=Yo(t.model,
o.shared),s=h=>{let m=[o.a,o.b].map(g=>{let p={kind:"article",ref:Number(g.get(h))};return f("td",{},
z(t,p))});return f("tr",{},m)},i=f("tbody",{},r.slice(0,ui).map(s)),c=r.slice(ui),l=I({class:"more"},
()=>{i.append(...c.map(s)),l.remove()},`Show ${T(c.length)} more`),u=[Nt(e.name),Nt(n.name)],d=`Head\
lines of ${e.name} and ${n.name}`;return[Pt(d,"headline-pairs",u,i),c.length>0&&l]}function di(t,e,n){
let{model:o}=t;if(!o.complete)return null;let r=f("h4",{},"Distinctive words, in titles and excerpts"),
s=h=>f("div",{},r,f("p",{class:"aside"},h));if(o.size>Pn)return s("This corpus is too large to compa\
re words on the page: run “topicgraph compare” instead.");let i=Fn(o,e,n,t.selection().mask);if(!i.
a.length&&!i.b.length)return s("Too few articles to compare their words.");let[c,a]=i.n,l=(h,m)=>({k:g,
other:p})=>`${g} of ${h} articles, the other ${p} of ${m}`,u=[Vn(t,e,i.a,l(c,a),e.name),Vn(t,n,i.b,l(
a,c),n.name)],d=`The first article of each on each story counts; the most distinctive words come fir\
st (Monroe, Colaresi and Quinn 2008). ${fi}`;return f("div",{class:"pair-words"},r,f("div",{class:"c\
olumns"},u),f("p",{class:"aside"},d))}function mi(t,e){let n=wi(t,e),o=()=>n?t.apply({open:[]}):gi(t,e),r={class:"finding",dir:"auto","ari\
a-pressed":String(n)};return f("li",{},I(r,o,e.text),f("details",{class:"how"},f("summary",{},"How w\
e know"),f("p",{dir:"auto"},e.how)))}function pi(t){let{findings:e}=t.model,n=e.findIndex(s=>wi(t,s));
if(n<0)return null;let o=(s,i,c)=>{let a=e[n+s];return I({...{class:"tool","aria-label":i,title:i,disabled:!a},
"data-focus":i},()=>gi(t,a),c)},r=`What stands out, ${T(n+1)} of ${T(e.length)}:`;return f("div",{class:"\
finding-steps"},e.length>1&&o(-1,"Finding before","‹"),e.length>1&&o(1,"Next finding","›"),f("p",
{},`${r} `,f("span",{dir:"auto"},e[n].text)))}function gi(t,{only:e,at:n}){let o=t.model.mode==="sto\
ries"&&n!==null&&(e.story||[]).includes(n);t.apply({only:e,at:n,...o?{open:[String(n)]}:{}})}function wi(t,{
only:e}){let{only:n}=t.state();return Object.keys(e).length>0&&JSON.stringify(n)===JSON.stringify(e)}function Yn(t){return t.carried??=t.articles.held.reduce((e,n)=>e+n,0),{here:t.carried,all:t.counts.
articles}}function Zn(t){if(!t.left_out)return null;let{here:e,all:n}=Yn(t);return[`This page contai\
ns ${T(e)} of the ${x(n,"article")}; a browser cannot handle the other ${T(n-e)}. Stories are includ\
ed as a whole: first those that most outlets have, then the newest.`,"The picture, the lists, the se\
arch, the filters and all counts on the page are of these articles. The figures at the top, what sta\
nds out, who was first and who republishes are those of the whole corpus.",'To find any other articl\
e, run “topicgraph find WORDS”. To see a part in full, run in Python: tg.write_html(graph.filter(sin\
ce="2021-03"), "part.html").']}function St(t){if(!t.left_out)return null;let{here:e,all:n}=Yn(t),[o,
r]=[T(e),T(n)],s=`Of the ${o} articles on this page; the corpus has ${r}.`;return f("p",{class:"asid\
e cover"},s)}var yi=5,Qn={first:"Of the stories that an outlet shares with others, whose first report is known an\
d on which it states a time, how often it was first in this corpus; a tie counts a part.",republished:"\
How many of the articles found at an outlet another outlet wrote.",missing:"Choose an outlet, here o\
r in the list of outlets: its panel lists the big stories that it lacks in this corpus. A missing st\
ory only means that it is not in this corpus; the outlet may still have covered it."};function bi(t,e){
let{model:n}=e,o=Zn(n),r=e.selection().filtered?"In the whole corpus, not the selection. ":"",s=r||null,
i=n.findings.map(a=>mi(e,a)),c=f("div",{class:"overview"},o&&f("section",{class:"cover"},f("h2",{},"\
Not all of it is on this page"),o.map(a=>f("p",{},a))),Jn("What stands out",s,Xu(n,i)),e.state().view!==
"stories"&&Jn("Biggest stories",null,Vu(e)),Jn("Who was first",`${r}${Yu(n)}`,Zu(e)),Jn("Who republi\
shes",`${r}${Qn.republished}`,[Ju(e),Qu(e),tf(e)]),ef(e));t.replaceChildren(c)}function Xu(t,e){if(e.
length)return f("ul",{class:"findings"},e);let{articles:n,outlets:o}=t.counts;if(!n)return null;let r=o>
1?"No story has articles of two outlets, and no difference between outlets was found.":"There is no \
outlet to compare with: all articles come from one.";return f("p",{class:"empty"},r)}function Jn(t,e,n){
return[n].flat().some(Boolean)?f("section",{},f("h2",{},t),e&&f("p",{class:"aside"},e),n):null}function Vu(t){
let e=re(t.model,"stories","size",t.selection()).slice(0,yi);if(e.length){let r=e.map(s=>Zo(t,s,0));
return f("ol",{class:"rows brief"},r)}let o=t.selection().filtered?"None in this selection.":ln("sto\
ries");return f("p",{class:"empty"},o)}function Yu(t){let e=t.stories.filter(o=>o.first_among).length;
if(!e)return Qn.first;let n=x(e,"story","stories");return`${Qn.first} For ${n}, this means the first\
 among the articles in the language of the story, as others appeared at that time.`}function Zu(t){let e=an(
t,({first:n,shared:o})=>o>=5&&n>0,(n,o)=>o.first-n.first||o.first/o.shared-n.first/n.shared);return e.
length?sn(e.map(({link:n,outlet:{first:o,shared:r}})=>[n,o/r,`${Ct(o)} of ${x(r,"story","stories")}`])):
null}function Ju(t){let e=({pieces:r})=>r<5,n=({republished:r,pieces:s})=>r/s,o=an(t,r=>r.republished>
0&&!e(r),(r,s)=>n(s)-n(r)||s.republished-r.republished);if(!o.length){let r=t.model.outlets.some(({republished:i})=>i>
0);if(!r&&t.model.counts.outlets<2)return null;let s=r?`No outlet with ${5} or more articles republi\
shes.`:"No article here is known to be a copy of another outlet’s.";return f("p",{class:"empty"},s)}
return sn(o.map(({link:r,outlet:s})=>{let{republished:i,pieces:c}=s;return[r,n(s),`${T(i)} of ${x(c,
"article")}`]}))}function Qu(t){let n=an(t,({republished:r,pieces:s})=>r>0&&s<5,(r,s)=>s.republished-
r.republished||r.pieces-s.pieces).flatMap(({link:r,outlet:{republished:s,pieces:i}},c)=>{let a=` ${T(
s)} of ${x(i,"article")}`;return[c?", ":"",r,a]}),o=`With fewer than ${5} articles: `;return n.length>
0&&f("p",{class:"aside"},o,n,".")}function tf(t){let n=an(t,({pieces:o})=>o>0,(o,r)=>r.pieces-o.pieces,
!0).flatMap(({link:o,outlet:{held:r,pieces:s}},i)=>{let c=r?` (the outlet of ${T(r)} is not known)`:
"";return[i?", ":"",o,` ${x(s,"article")}${c}`]});return n.length?f("p",{class:"aside"},"Found on pl\
atforms, which are not outlets: ",n,"."):null}function ef(t){let{stories:e,counts:n}=t.model;if(!e.length||
n.outlets<2)return null;let o=an(t,({held:c})=>c>=5,(c,a)=>a.held-c.held);if(!o.length)return null;let r=o.
map(({link:c})=>f("li",{},c)),s=f("ul",{class:"missing"},r),i=f("p",{class:"aside"},Qn.missing);return f(
"section",{},f("h2",{},"What is missing from an outlet"),i,s)}function an(t,e,n,o=!1){return t.model.
outlets.map((r,s)=>({outlet:r,ref:s})).filter(({outlet:r})=>!!r.platform===o&&e(r)).sort((r,s)=>n(r.
outlet,s.outlet)||r.ref-s.ref).slice(0,yi).map(({outlet:r,ref:s})=>({outlet:r,link:z(t,{kind:"outlet",
ref:s})}))}var nf=60,of={stories:"story",articles:"article",outlets:"outlet",topics:"topic"},rf={stories:[["siz\
e","most outlets first"],["new","newest first"],["old","oldest first"],["name","A to Z"]],articles:[
["new","newest first"],["old","oldest first"],["name","A to Z"]],outlets:[["size","most articles fir\
st"],["name","A to Z"]],topics:[["size","most articles first"],["name","A to Z"]]},sf={stories:"No s\
tories: a story needs two articles on one event, listed as related in a file or similar in words and\
 time.",articles:"No articles.",outlets:"No outlets: no article says where it was published.",topics:"\
No topics: no article names one."},Jo={stories:"size",articles:"new",outlets:"size",topics:"size"},cf={
size:(t,e)=>e.size-t.size||e.articles.length-t.articles.length,new:(t,e)=>Si(e.from,t.from,-1/0),old:(t,e)=>Si(
t.from,e.from,1/0),name:(t,e)=>tt(t.name)<tt(e.name)?-1:1};function Si(t,e,n){return(t??n)===(e??n)?
0:(t??n)-(e??n)}function re(t,e,n,o){let r=of[e],s={stories:t.stories.length,articles:t.size,outlets:t.
outlets.length,topics:t.topics.length},i=u=>r!=="article"||t.articles.held[u]||o.stubs,c=Array.from(
{length:s[e]},(u,d)=>d).filter(i).map(u=>Qo(t,{kind:r,ref:u},o)).filter(({articles:u})=>u.length),a=u=>e===
"outlets"?to(t,u):0,l=cf[n];return c.sort((u,d)=>a(u)-a(d)||l(u,d)||u.thing.ref-d.thing.ref)}function to(t,{
thing:e,held:n}){return t.outlets[e.ref].platform?1:n?0:2}function Qo(t,e,n){let o=n?.filtered?n.mask:
null;if(e.kind==="article")return af(t,e,!o||o[e.ref]>0);let r=Xt(t,e),s=o?r.filter(m=>o[m]):r,i=e.kind===
"story"?gt(t,s):s,[c,a]=Vt(t,i),l=s.filter(m=>t.articles.held[m]),u=l.length,d=it(t,l).size,h=e.kind===
"story"?d:u;return{thing:e,name:J(t,e),articles:s,size:h,held:u,outlets:d,from:c,to:a}}function af(t,e,n){
let o=e.ref,r=t.articles.time[o];return{thing:e,name:J(t,e),articles:n?[o]:[],size:1,held:t.articles.
held[o],outlets:1,from:r,to:r}}function un(t,e){let{kind:n,ref:o}=e.thing;if(n==="article"){let{time:c,
precision:a}=t.articles;return`${st(t,o)} · ${bt(c[o],a[o])}`}let r=e.articles.length-e.held,s=e.held||
n==="story"?[x(e.held,"article")]:[];return r&&s.push(`${T(r)} linked, not in this corpus`),n!=="out\
let"&&s.push(x(e.outlets,"outlet")),n==="story"&&s.push(Q(e.from,e.to)),(n==="story"&&e.articles.length<
t.stories[o].articles.length?"selected: ":"")+s.join(" · ")}function Ti(t,e,{mask:n,stubs:o}){let r=s=>n[s]&&
(t.articles.held[s]||o);return e==="articles"?n.reduce((s,i,c)=>s+(r(c)?1:0),0):e==="stories"?t.stories.
filter(({articles:s})=>s.some(i=>n[i])).length:e==="topics"?t.byTopic.filter(s=>s.some(r)).length:t.
byOutlet.filter((s,i)=>!t.outlets[i].platform&&s.some(r)).length}function xi(t,e,n){let{tab:o}=n.state();
if(e.parentElement.hidden=o==="overview",o==="overview"){bi(t,n);return}let r=rf[o].map(([s,i])=>f("\
option",{value:s,selected:s===Jo[o]},i));e.replaceChildren(...r),e.onchange=()=>{Jo[o]=e.value,ki(t,
n,o)},ki(t,n,o)}function ki(t,e,n){let{model:o}=e,[r,s]=[Jo[n],e.selection()],i=re(o,n,r,s),c=f("ol",
{class:"rows"}),a=Math.max(1,i[0]?.size||0),l=Re(c,i,nf,(h,m)=>[n==="outlets"?lf(o,i,m):null,Zo(e,h,
r==="size"?h.size/a:0)]),d=!i.length&&s.filtered?"Nothing in this selection.":ln(n);t.replaceChildren(
St(o)||"",i.length?c:f("p",{class:"empty"},d),l)}function lf(t,e,n){let o=to(t,e[n]);if(!o||n&&to(t,
e[n-1])===o)return null;let r=e.filter(i=>to(t,i)===o).length;return f("li",{class:"rows-head"},`${o===
1?"Platforms, which carry what outlets write":"Only linked, no article in this corpus"} (${T(r)})`)}
function ln(t){return sf[t]}function Zo(t,e,n){let o={class:`row row-${e.thing.kind}`,"data-id":Ne(t.
model,e.thing)},r=I(o,()=>t.choose(e.thing),f("span",{class:"row-name",dir:"auto"},e.name),f("span",
{class:"row-words",dir:"auto"},un(t.model,e)),n>0&&Le(Math.max(.015,n)));return f("li",{},r)}var uf=2,[ff,hf]=[7*86400,86400],[vi,df]=[.25,.2],mf=.25,pf=2,gf=.5,wf=6,yf="the outlet of an articl\
e on it is unknown and may be this one",bf="an article on it is at this outlet's own web address, un\
der another name",tr="has an article that is only loosely connected",Sf="hardly any article of this \
outlet here within a week",er="an article of this outlet at that time mentions the same",nr="an unda\
ted article of this outlet may be about it",kf="none of its articles here at that time is known to b\
e in the story's language";function Mi(t,e){let{held:n}=t.articles;return t.stories.map(({articles:o},r)=>{
let s=o.filter(c=>n[c]),i=it(t,s);return{story:r,total:i.size,reach:i.size-Number(i.has(e))}}).filter(
({total:o})=>o>1).filter(({story:o})=>!eo(t,o).has(e)).sort((o,r)=>r.reach-o.reach||o.story-r.story)}
function fn(t,e){let n=eo(t,e),o=hn(t,e),r=c=>t.articles.story[c],s=[...n].flatMap(c=>c<0?[]:t.byOutlet[c].
map(r)),i=new Set(s.filter(c=>c>=0&&c!==e));return t.outlets.map(({held:c,platform:a},l)=>({ref:l,number:a?
0:c})).filter(({ref:c,number:a})=>a>=5&&!n.has(c)).filter(({ref:c})=>t.byOutlet[c].some(a=>i.has(r(a)))).
filter(({ref:c})=>!o(c)).sort((c,a)=>a.number-c.number||c.ref-a.ref)}function eo(t,e){return Ai(t,t.
stories[e].articles.filter(n=>!Ei(t,n)))}function Ai({articles:{outlet:t,carrier:e}},n){return new Set(
n.flatMap(o=>[t[o],e[o]]))}function Ei(t,e){return t.articles.bond[e]===pf}function hn(t,e){let{articles:n}=t.
stories[e],o=Ai(t,n.filter(w=>Ei(t,w))),r=Tf(t,n),s=!n.every(w=>lt(t,w)),{held:i,subjects:c,language:a,
time:l}=t.articles,u=xf(t,n),d=$i(t,e,ff),h=$i(t,e,hf),m=Of(t,e),g=$f(t,e),p=w=>c[w].some(S=>m.has(S));
return w=>{if(o.has(w))return tr;if(r.has(w))return bf;if(s)return yf;let S=t.byOutlet[w].filter(M=>i[M]&&
d(M));return S.length<uf?Sf:S.some(M=>p(M)||h(M)&&g(M))?er:t.byOutlet[w].filter(M=>i[M]&&l[M]===null).
some(M=>p(M)||g(M))?nr:!u.size||S.some(M=>u.has(a[M]))?"":kf}}function Tf(t,e){let{outlets:n}=t,o=new Map(
n.map(({id:r,platform:s},i)=>[r,s?-1:i]));return new Set(e.map(r=>{let[s]=(t.articles.id[r]?.split("\
://")[1]??"").split(/[/:]/),i=s.split("."),c=i.map((a,l)=>`provider:${i.slice(l).join(".")}`);return o.
get(c.find(a=>o.has(a))??"")??-1}))}function xf(t,e){return new Set(e.map(n=>t.articles.language[n]).
filter(n=>t.languages[n]))}function $i(t,e,n){let{time:o}=t.articles,[r,s]=Vt(t,gt(t,t.stories[e].articles));
return r===null||s===null?()=>!1:i=>o[i]!==null&&Number(o[i])>=r-n&&Number(o[i])<=s+n}function $f(t,e){
let{articles:n}=t.stories[e],{subjects:o}=t.articles,r=(c,a)=>new Set(et(c).filter(([,l])=>l>=a*n.length).
map(([l])=>l)),s=r(n.flatMap(c=>o[c]),gf),i;return c=>{let a=o[c].filter(l=>s.has(l)).length;return a!==
1?a>1:(i||=r(n.flatMap(l=>Oi(t,l)),vi),Oi(t,c).some(l=>i.has(l)))}}function Oi(t,e){let{title:n,subjects:o}=t.
articles,r=new Set(o[e].flatMap(i=>Et(t.subjects[i].name))),s=i=>[...i].length>=wf;return[...new Set(
Et(n[e]))].filter(i=>s(i)&&!r.has(i))}function Of(t,e){let{articles:n}=t.stories[e],o=df*t.size,r=et(
n.flatMap(s=>t.articles.subjects[s]));return new Set(r.filter(([s,i])=>{let c=t.bySubject[s].length;
return i>=vi*n.length&&c<=o||i>=mf*c}).map(([s])=>s))}var Ni=3,no=2,vf=6,_i=8,Mf=`Stories of ${Ni} or more outlets that no outlet of the group has here, t\
hough two or more of its outlets have articles in the same language within a week of them, and none \
shares what marks the story. A story that is not in this corpus may still have been covered.`,Af="No\
 group has two outlets with articles in this corpus.",Ef="No groups of outlets are defined for this \
corpus. A table outlets.csv, or groups in topicgraph.yaml, define them; the documentation of topicgr\
aph says how.";function oo(t,e){return t.groups.map(({name:n,outlets:o})=>({name:n,members:o.filter(
r=>e.has(r))})).filter(({members:n})=>n.length>=no).sort((n,o)=>o.members.length-n.members.length||(n.
name<o.name?-1:1))}function Nf(t,e,n){let{held:o}=t.articles;return n.map(r=>{let s=t.stories[r].articles.
filter(i=>o[i]);return{story:r,reach:it(t,s).size}}).filter(({reach:r})=>r>=Ni).map(r=>({...r,active:or(
t,e,r.story)})).filter(({active:r})=>r>=no).sort((r,s)=>s.reach-r.reach||s.active-r.active||r.story-
s.story)}function or(t,e,n){let o=eo(t,n);if(e.some(i=>o.has(i)))return 0;let r=e.map(hn(t,n));return[
er,nr,tr].some(i=>r.includes(i))?0:r.filter(i=>!i).length}function Ii(t,e,n){let{articles:o}=t.stories[e],
r=Ln(t,o),s=a=>t.articles.held[a],i=new Set(t.byOutlet.flatMap((a,l)=>a.some(s)?[l]:[])),c=oo(t,i).map(
({name:a,members:l})=>{let u=l.filter(p=>!r.has(p)),d=l.length-u.length,h=u.slice(0,_i).map(p=>n({kind:"\
outlet",ref:p})),m=u.length-h.length,g=m>0?` and ${T(m)} more`:"";return f("li",{},f("span",{dir:"au\
to"},`${a}: ${T(d)} of ${T(l.length)} have it`),u.length>0&&f("span",{class:"words"},"Not here from ",
Tt(h),g))});return c.length>0&&f("ul",{class:"text-list"},c)}function Ci(t){let{model:e}=t,n=Array.from(
{length:e.size},(i,c)=>c).filter(i=>e.articles.held[i]),o=oo(e,it(e,n));if(!o.length)return f("p",{class:"\
empty"},e.groups.length?Af:Ef);let r=re(e,"stories","size",t.selection()).map(({thing:i})=>i.ref),s=o.
map(i=>_f(t,i,r));return[f("p",{class:"aside"},Mf),...s]}function _f(t,{name:e,members:n},o){let r=Nf(
t.model,n,o),s=n.slice(0,_i).map(u=>z(t,{kind:"outlet",ref:u})),i=n.length-s.length,c=r.map(({story:u,
reach:d,active:h})=>{let m=`${x(d,"other outlet")} · ${T(h)} of ${T(n.length)} have articles in tha\
t language within a week`;return f("li",{"data-id":t.model.stories[u].id},z(t,{kind:"story",ref:u}),
f("span",{class:"words"},m))}),a=f("p",{class:"words"},"No such story."),l=i>0&&` and ${x(i,"more","\
more")}`;return f("section",{class:"group-gaps","data-group":e},f("h3",{dir:"auto"},e),f("p",{class:"\
words"},Tt(s),l),c.length?ot(c,vf,"text-list"):a)}var If={figures:"Figures",topics:"By topic",stories:"By story",groups:"Missing by group"},Cf=20,Ri={
topics:14,stories:18},Be="figures",be={key:"independent",down:!0},ro=Cf,dn=[{key:"name",name:"Outlet",
unit:"",title:"",value:t=>t.name},{key:"independent",name:"Own articles",unit:"copies and updates as\
ide",title:"Independent articles: copies and updates count as their original",value:t=>t.independent},
{key:"voice",name:"Share of voice",unit:"of all own articles",title:"Share of all independent articl\
es, with its 95 % interval",value:t=>t.voice.share},{key:"first",name:"First on",unit:"of its shared\
 stories",title:"Stories it was first on, of the shared ones whose first report is known and on whic\
h it states a time; a tie counts a part. Counted in the whole corpus",value:t=>Li(t.first,t.shared)},
{key:"alone",name:"Alone with",unit:"stories, single articles",title:"Stories that no other outlet h\
as in this corpus, and articles that are in no story. Counted in the whole corpus",value:t=>t.alone},
{key:"republished",name:"Written by others",unit:"of the articles found there",title:"How many of th\
e articles found at it another outlet wrote: copies of a text, and articles that it carries for anot\
her outlet, which are no copies",value:t=>Li(t.republished,t.pieces)}];function Li(t,e){return e?t/e+
(e>=5?2:0):-1}function rr(t,e){let n=h=>{rr(t,e),h&&Ht(t,"focus",h)?.focus()},r=sr(e.model,e.selection().
mask).filter(({pieces:h,independent:m})=>h||m),s=()=>{ro=1/0,n()},i=r.filter(({ref:h})=>e.model.outlets[h].
platform).length,c=x(r.length-i,"outlet"),a=i?` and ${x(i,"platform")}`:"",l=`Show all ${c}${a}`,d=[
f("div",{class:"sheet-head"},f("h2",{},"Outlets"),f("div",{class:"switch",role:"group","aria-label":"\
What to show"},Rf(n))),St(e.model),...[r.length?Df(e,r,n):Lf()].flat(),Be!=="groups"&&r.length>ro&&I(
{class:"more","data-focus":"more"},s,l)];t.replaceChildren(...d.filter(h=>h instanceof Node))}function Lf(){
return f("p",{class:"empty"},"No outlet has an article in this selection.")}function Rf(t){return Object.
entries(If).map(([e,n])=>{let o=()=>{Be=e,t(e)};return I({"data-focus":e,"aria-pressed":String(e===Be)},
o,n)})}function Df(t,e,n){if(Be==="figures")return Pf(t,e,n);if(Be==="groups")return Ci(t);let r=[...e].
sort((s,i)=>i.independent-s.independent||s.ref-i.ref).slice(0,ro);return Be==="topics"?jf(t,r):Wf(t,
r)}function sr(t,e){let n=Cs(t,e),{held:o,outlet:r,carrier:s,flags:i}=t.articles,c=t.outlets.map(({name:a,
first:l,shared:u,alone:d},h)=>{let m=n[h],g={pieces:0,republished:0};return{ref:h,name:a,first:l,shared:u,
alone:d,voice:m,independent:m.k,...g}});for(let a=0;a<t.size;a+=1)!e[a]||!o[a]||(r[a]>=0&&(c[r[a]].pieces+=
1,i[a]&zs&&(c[r[a]].republished+=1)),s[a]>=0&&s[a]!==r[a]&&(c[s[a]].pieces+=1,i[a]&On&&(c[s[a]].republished+=
1)));return c}function Pf(t,e,n){let{value:o}=dn.find(({key:l})=>l===be.key)||dn[0],r=(l,u)=>o(l)<o(
u)?-1:o(l)>o(u)?1:0,s=be.down?-1:1,i=[...e].sort((l,u)=>s*r(l,u)||u.independent-l.independent||l.ref-
u.ref),c=dn.map(l=>Ff(l,n)),a=i.slice(0,ro).map(l=>Hf(t,l));return Pt("Figures of the outlets","figu\
res-table",c,a)}function Ff({key:t,name:e,unit:n,title:o},r){let s=t===be.key,i=()=>{be={key:t,down:s?
!be.down:t!=="name"},r(`sort ${t}`)},c=be.down?"descending":"ascending",a=be.down?" ↓":" ↑",l={scope:"\
col",class:t==="name"?null:"figure","aria-sort":s?c:null},u={title:o,"data-focus":`sort ${t}`},d=[e,
s?a:"",Di(n)];return f("th",l,I(u,i,d))}function Di(t){return t?f("small",{class:"unit"},t):null}function Pi(t){
let{name:e,unit:n,title:o}=dn.find(s=>s.key===t)||dn[0];return f("th",{scope:"col",class:n?"figure":
null,title:o||null},e,Di(n))}function Hf(t,e){let{id:n,platform:o}=t.model.outlets[e.ref],r=()=>t.narrow(
{only:{outlet:[n]}}),s=`${x(e.independent,"article")} of ${e.name}: select them`,i=e.independent<5?"\
too few":Lt(e.voice),c=[at(e.voice.share),f("small",{},` ${i}`)];return f("tr",{},f("th",{scope:"row"},
z(t,{kind:"outlet",ref:e.ref}),o?f("small",{}," platform"):null),He(T(e.independent),r,s),f("td",{class:"\
figure"},e.independent?c:"–"),mn(e.shared>0,Ct(e.first),e.shared),f("td",{class:"figure"},e.alone?
T(e.alone):"–"),mn(e.republished>0,T(e.republished),e.pieces))}function mn(t,e,n,o=""){if(!t)return f(
"td",{class:"figure"},"–");let r=n<5?" too few":o,s=r?f("small",{},r):null;return f("td",{class:"f\
igure"},`${e} of ${T(n)}`,s)}function jf(t,e){let{model:n}=t,{mask:o}=t.selection(),r={outlets:n.outlets.
map((p,w)=>w)},s=ge(n,ne(n,r,o)),i=et(s.flatMap(p=>n.articles.topics[p])).map(([p])=>p),c=i.slice(0,
Ri.topics);if(!c.length)return f("p",{class:"empty"},"No article of this selection names a topic.");
let a=e.map(({ref:p})=>({outlets:[p]})),l=Me(n,a,o),u=new Map(l.map(({topic:p,cells:w})=>[p,w])),d=e.
map((p,w)=>{let S=c.map(k=>{let R=u.get(k)?.[w]||Kt(0,p.independent);return Bf(t,p,k,R)});return Fi(
t,p,S)}),h=i.length-c.length,g=`Own articles of an outlet about a topic, one of each story; the dark\
er, the larger their share of all of these. A click selects the articles.${h?` ${x(h,"rarer topic")}\
 are in the list of topics.`:""}`;return[Vo(t,"topic",c,d),f("p",{class:"aside"},g)]}function Fi(t,e,n){
return f("tr",{},f("th",{scope:"row"},z(t,{kind:"outlet",ref:e.ref})),f("td",{class:"figure"},T(e.independent)),
n)}function Bf(t,e,n,o){let{id:r,name:s}=t.model.topics[n],{k:i,n:c}=o;if(!i){let g=`${e.name}: none\
 of ${c} own articles on ${s} in this corpus`;return f("td",{class:"nothing",title:g},"·")}let a=c<
5?", too few":"",l=`${at(o.share)} ${Lt(o)}`,u=`${e.name}, ${s}: ${i} of ${c} articles, one of each \
story, ${l}${a}`,d=[t.model.outlets[e.ref].id],h=()=>t.narrow({only:{outlet:d,topic:[r]}}),m=He(String(
i),h,u);return m.style.setProperty("--part",`${Math.round(o.share*60)}%`),m}function Wf(t,e){let{model:n}=t,
o=re(n,"stories","size",t.selection()).map(({thing:m})=>m.ref),r=m=>it(n,n.stories[m].articles).size,
s=o.sort((m,g)=>r(g)-r(m)||m-g),i=s.slice(0,Ri.stories);if(!i.length)return f("p",{class:"empty"},"T\
here is no story in this selection.");let c=i.map(m=>{let p=gt(n,n.stories[m].articles).find(w=>U(n,
w));return p===void 0?null:n.articles.time[p]}),a=new Set(i),l=e.map(m=>{let g=In(n,{outlets:[m.ref]},
a),p=i.map((w,S)=>Uf(t,m,w,g.get(w),c[S]));return Fi(t,m,p)}),u=s.length-i.length,h=`The stories tha\
t most outlets have. “1st”: the outlet was first of those in this corpus (“1st=”: in a tie). “earlie\
st”: it has the earliest article, but who was first is not known. A time: how much later its first a\
rticle came. “copy”, “carried”: it has only another outlet’s text, or carried its article. A dot: no\
t in this corpus.${u?` ${x(u,"more story","more stories")} in the list.`:""}`;return[Vo(t,"story",i,
l),f("p",{class:"aside"},h)]}function Uf(t,e,n,o,r){let{model:s}=t,{id:i,name:c,first:a}=s.stories[n];
if(o===void 0){let k=`${e.name}: ${qt(c)} is not in this corpus`;return f("td",{class:"nothing",title:k},
"·")}let l=a.includes(e.ref),d=U(s,o)&&r!==null?Number(s.articles.time[o])-Number(r):-1,h=d>=0?d:null,
[m,g]=zf(s,e.ref,o)||Gf(l,a.length>1,h),p=[s.outlets[e.ref].id],S=He(m,()=>t.narrow({only:{outlet:p,
story:[i]}}),`${m}: ${e.name}, ${qt(c)}: ${g}`);return S.style.setProperty("--part",l?"55%":"14%"),S}
function zf(t,e,n){let{flags:o,outlet:r}=t.articles;return r[n]!==e?["carried","carried an article o\
f another outlet"]:o[n]&Rn?null:["copy","has the text of another outlet"]}function Gf(t,e,n){return t?
e?["1st=","first, in a tie"]:["1st","first"]:n===null?["✓","has it"]:n?[Ns(n),jt(n)]:["earliest","\
has the earliest article; who was first is not known"]}var qf=["stories","network","time","outlets","compare","table"],Kf=["overview","stories","articles",
"outlets","topics"],ir=["problems","path","save","about","help"],cr=["hide","open","side","path","wi\
thout"],Xf=new Set(["view","tab","at","depth","cam","time",...cr,...ce.flatMap(t=>[`only.${t}`,`not.${t}`])]),
ar=100,Hi=2e3,lr=4,We=6,ji=1e6,[Vf,Yf]=[.001,1e3],Wi={only:{},not:{},time:null};function Ui(t,e){let n=new URLSearchParams(
t.replace(/^#/,"")),o=[],r=(u,d)=>o.push(`${u}=${d}`);for(let u of new Set(n.keys()))Xf.has(u)||r(u,
n.get(u));let s=u=>{let d=[...new Set(n.getAll(u).filter(Boolean))],h=d.filter(m=>m.length<=Hi).slice(
0,ar);return h.length<d.length&&r(u,`(${d.length-h.length} values)`),h},i=(u,d,h)=>{let m=n.get(u);return m===
null||d.includes(m)?m??h:(r(u,m),h)},c=(u,d)=>{let h=n.get(u);if(h===null)return null;let m=h.split(
",").map(g=>g.trim()?Number(g):NaN);return m.every(Number.isFinite)&&d(m)?m:(r(u,h),null)},a=u=>{let d=ce.
map(h=>[h,s(u+h)]);return Object.fromEntries(d.filter(([,h])=>h.length))};return{state:{view:i("view",
qf,e.view),tab:i("tab",Kf,e.tab),at:n.get("at")?.slice(0,Hi)||null,depth:c("depth",Zf)?.[0]??1,cam:c(
"cam",Jf),time:c("time",u=>u.length===2&&u[0]<u[1]),only:a("only."),not:a("not."),...Object.fromEntries(
cr.map(u=>[u,s(u)]))},ignored:o}}function Zf([t,...e]){return!e.length&&Number.isInteger(t)&&t>=1&&t<=
lr}function Jf(t){let[e,n,o]=t,r=Math.abs(e)<=ji&&Math.abs(n)<=ji;return t.length===3&&r&&o>=Vf&&o<=
Yf}function ur(t,e){let n=[],o=(h,m,g)=>m.filter(p=>g(p)||(n.push(`${h}=${p}`),!1)),r=(h,m)=>{let g=Object.
entries(m).map(([p,w])=>[p,o(h+p,w,S=>p==="words"||t.facets[p].has(S))]);return Object.fromEntries(g.
filter(([,p])=>p.length))},s=h=>t.byId.has(h)||!t.complete,i=h=>h.startsWith("group:")?t.groups.some(
({name:m})=>`group:${m}`===h):t.byId.get(h)?.kind==="outlet",{time:c}=e,{from:a,to:l}=t.counts,u=c&&
a!==null&&l!==null&&c[0]<=l&&c[1]>a;c&&!u&&n.push(`time=${c.join(",")}`);let d={...e,at:e.at&&o("at",
[e.at],h=>ir.includes(h)||s(h))[0],time:u?c:null,only:r("only.",e.only),not:r("not.",e.not),open:o("\
open",e.open,h=>t.byId.get(h)?.kind==="story"),side:o("side",e.side,i).slice(0,We),path:e.path.slice(
0,2).every(s)?e.path.slice(0,2):[]};return{state:{...d,at:d.at||null},ignored:n}}function zi(t,e){let n=new URLSearchParams;
t.view!==e.view&&n.set("view",t.view),t.tab!==e.tab&&n.set("tab",t.tab),t.at&&n.set("at",t.at),t.depth!==
1&&n.set("depth",String(t.depth));for(let r of ce){for(let s of t.only[r]||[])n.append(`only.${r}`,s);
for(let s of t.not[r]||[])n.append(`not.${r}`,s)}t.time&&n.set("time",t.time.join(","));for(let r of cr)
for(let s of t[r])n.append(r,s);t.cam&&n.set("cam",t.cam.map(r=>Number(r.toPrecision(5))).join(","));
let o=n.toString();return o?"#"+o:""}function so({only:t,not:e},n,o,r){let s=((n==="only"?t:e)[o]||[]).
includes(r);return{only:Bi(t,o,r,n==="only"&&!s),not:Bi(e,o,r,n==="not"&&!s)}}function Bi(t,e,n,o){let r=(t[e]||
[]).filter(i=>i!==n);o&&r.push(n);let s={...t,[e]:r};return r.length||delete s[e],s}var Qf=.2,th=12,eh=.95,nh=8,oh=72;function dr(t,e){let n=mr(e),o=I({class:"tool"},()=>e.change({at:"\
save"}),"Download …"),r=f("div",{class:"sheet-head"},f("h2",{},"Compare"),lh(e,n),o),s=f("p",{class:"\
empty"},"Choose two outlets or groups to compare."),i=n.length<2?[s]:rh(e,n,c);xe(t,()=>t.replaceChildren(
r,...i.filter(Boolean)));function c(){dr(t,e)}}function rh(t,e,n){let o=`${ih(t)} Copies and updates\
 count as their original. A figure on fewer than ${5} is marked “too few”. A missing story only mean\
s that it is not in this corpus; the outlet may still have covered it.`;return[f("p",{class:"aside"},
o),St(t.model),sh(t,e),fh(t,e),mh(t,e),ph(t,e),...Xn(e).map(([r,s])=>bh(t,r,s)),ai(t,e,n),li(t,e)]}function sh(t,e){
let{model:n}=t,{mask:o}=t.selection(),r=e.map(h=>ne(n,h,o).map(g=>n.articles.time[g]).filter(g=>g!==
null).sort((g,p)=>g-p));if(r.some(h=>!h.length))return null;let s=Math.max(...r.map(h=>h[0])),i=Math.
min(...r.map(h=>h[h.length-1])),c=h=>h.filter(m=>m<s||m>i).length;if(r.every(h=>c(h)<=Qf*h.length))return null;
let l=`These are articles of different periods (${e.map(({name:h},m)=>`${h}: ${Q(r[m][0],r[m][r[m].length-
1])}`).join("; ")}).`;if(s>i)return f("p",{class:"warning",dir:"auto"},`${l} They share none.`);let u=()=>t.
narrow({only:{},time:[s,i+1]}),d=`Compare only ${Q(s,i)}`;return f("p",{class:"warning",dir:"auto"},
`${l} `,I({},u,d))}function ih(t){return t.selection().filtered?"This compares the selection.":t.model.
left_out?"This compares what is on this page; “topicgraph compare” compares the whole corpus.":"\
This compares the whole corpus."}function mr(t){let{model:e}=t,n=t.state().side.flatMap(o=>Xo(e,o)||
[]);return n.length?n.slice(0,We):Gi(e).slice(0,2).flatMap(({key:o})=>Xo(e,o)||[])}function Gi(t){let e=Lo(
t,Co(t));return t.outlets.map(({id:n,name:o,platform:r},s)=>({key:n,name:o,platform:r,number:e[s],ref:s})).
filter(({number:n,platform:o})=>n&&!o).sort((n,o)=>o.number-n.number||n.ref-o.ref)}function ch(t,e){
let n=new Map,o=(r,s)=>{e.includes(s)||n.set(n.has(r)?`${r} · ${s}`:r,s)};for(let{name:r}of t.groups)
o(`${r} (group)`,cn+r);for(let{key:r,name:s,number:i}of Gi(t))o(`${s} (${x(i,"own article")})`,r);return n}
function ah(t,e){let n=tt(e.trim()),o=[...t.keys()].filter(i=>tt(i).startsWith(n)),r=o.filter(i=>tt(
i.replace(/ \([^()]*\)$/,""))===n),s=r.length?r:o;return n&&s.length===1?t.get(s[0]):void 0}function lh(t,e){
let{model:n}=t,o=e.map(({key:d})=>d),r=d=>t.change({side:d}),s=ch(n,o),i=({target:d,type:h})=>{let m=s.
get(d.value)||h==="change"&&ah(s,d.value);m?r([...o,m]):h==="change"&&d.value?(t.announce(`No outlet\
 or group here is called ${d.value}`),d.setCustomValidity("No outlet or group of this name here"),d.
reportValidity()):d.setCustomValidity("")},c={"aria-label":"Add an outlet or group","data-focus":"ad\
d",type:"text",list:"side-choices",dir:"auto",autocomplete:"off",placeholder:"+ Add outlet or group \
…",disabled:e.length>=We,on:{change:i,input:i}},a=[...s.keys()].map(d=>f("option",{value:d})),l=[f(
"input",c),f("datalist",{id:"side-choices"},a)],u=e.map(({key:d,name:h},m)=>I({class:`chip side-${m}`,
dir:"auto","data-focus":d},()=>r(o.filter(g=>g!==d)),f("span",{class:"unseen"},"Remove "),Pe(m),h," \
×"));return f("div",{class:"picker"},u,l)}function uh(t,{name:e,outlets:n}){return n.length!==1?f("\
span",{class:"name"},e):z(t,{kind:"outlet",ref:n[0]})}function fh(t,e){let n=sr(t.model,t.selection().
mask),o=["name","independent","first","alone","republished"].map(Pi),r=e.map((i,c)=>hh(t,i,c,n)),s=Pt(
"Figures","figures-table",o,r);return f("section",{},s)}function hh(t,e,n,o){let r=e.outlets.map(w=>o[w]),
s=w=>r.reduce((S,k)=>S+k[w],0),[i,c,a]=["independent","pieces","republished"].map(s),l=e.outlets.length===
1,{first:u,shared:d,alone:h}=l?r[0]:{first:0,shared:0,alone:0},m=()=>t.narrow(Fe(e)),g=`${x(i,"artic\
le")} of ${e.name}: select them`,p=dh(t.model,e);return f("tr",{},f("th",{scope:"row"},Pe(n),uh(t,e)),
He(T(i),m,g),mn(d>0,Ct(u),d,p),f("td",{class:"figure"},l?T(h):"–"),mn(c>0,T(a),c))}function dh(t,{
outlets:e}){if(e.length!==1||t.left_out)return"";let n=t.firsts.find(({outlet:r})=>r===e[0]);if(!n)return"";
let o=n.q===null?"":`; ${me(n.q)} ${ss}`;return` (by chance ${Ct(n.expected)}${o})`}function mh(t,e){
let{model:n}=t,{mask:o}=t.selection(),r=e.map(c=>ne(n,c,o)),s=e.map(({name:c},a)=>({name:c,className:`\
side-${a}`,articles:r[a]})),i=ni(n,s);return i&&f("section",{},f("h3",{},"Own articles over time, on\
 one scale"),i)}function ph(t,e){let n=Me(t.model,e,t.selection().mask);if(!n.length)return null;let o=n.
filter(({cells:p})=>p.every(({share:w})=>w>=eh)),r=n.filter(p=>!o.includes(p)),s=r.filter(({cells:p})=>wh(
p)),i=[...s,...r.filter(p=>!s.includes(p))].slice(0,th),c=Math.max(...i.flatMap(({cells:p})=>p.map(({
share:w})=>w)),.01),a=e.length===2,l=i.map(({topic:p,cells:w})=>{let S=w.map((R,M)=>yh(t,{side:e[M],
n:M,topic:p,share:R,peak:c},a&&!M)),k=f("span",{class:"topic-name"},z(t,{kind:"topic",ref:p}));return f(
"li",{class:"topic-row"},k,S)}),u=r.length-i.length,d=`${x(u,"topic")} with smaller shares are not s\
hown.`,h=e.map(({name:p})=>f("span",{},p)),m=s.length?`Topics whose intervals do not overlap come fi\
rst: ${T(s.length)}.`:i.length>0&&"The intervals of every topic overlap.",g=o.map(({topic:p})=>z(t,{
kind:"topic",ref:p}));return f("section",{},f("h3",{},"Topics: share of the articles of each, with 9\
5 % interval"),i.length>0&&f("p",{class:"aside"},gh(t,e,n[0].cells)),o.length>0&&f("p",{},"Nearly al\
l articles of each are on ",Tt(g),"."),m&&f("p",{class:"aside"},m),a&&i.length>0&&f("p",{class:"mirr\
or-heads","aria-hidden":"true"},h),f("ul",{class:a?"mirrored":"stacked"},l),u>0&&f("p",{class:"aside"},
d))}function gh(t,e,n){let{mask:o}=t.selection();return`Of articles of one side on one story, the fi\
rst counts: ${e.map((s,i)=>{let c=ne(t.model,s,o).length;return`${T(n[i].n)} of the ${x(c,"own artic\
le")} of ${s.name}`}).join(", ")}.`}function wh(t){let e=t.filter(({n})=>n>=5);return e.some(n=>e.some(
o=>n.high<o.low))}function yh(t,{side:e,n,topic:o,share:r,peak:s},i){let{id:c,name:a}=t.model.topics[o],
l=r.n<5,u=at(r.share),d=`${r.k} of ${r.n}`,h=l?", too few":"",m=Lt(r),g=`${d} articles, one of each \
story, ${u} ${m}${h}`,p=`${e.name}, ${a}: ${g}`,w=M=>`${Math.min(100,M/s*oh)}%`,S=f("span",{class:`s\
hare side-${n}`}),k=f("span",{class:"whisker"});S.style.width=w(r.share),k.style.setProperty("--low",
w(r.low)),k.style.setProperty("--high",w(r.high));let R={class:`topic-bar ${i?"left":""} ${l?"few":""}`,
"aria-label":p,title:p,disabled:!r.k};return I(R,()=>t.narrow(Fe(e,{topic:[c]})),f("span",{class:"tr\
ack"},S,!l&&k),f("span",{class:"share-words"},l?`${d}, too few`:u))}function bh(t,e,n){let{model:o}=t,
r=Cn(o,e,n,t.selection().mask),s=[fr(t,`Only ${e.name}`,r.onlyA,e,n),fr(t,"Both",r.shared,null,null),
fr(t,`Only ${n.name}`,r.onlyB,n,e)];return f("section",{class:"pair"},f("h3",{},`${e.name} and ${n.name}\
: stories`),f("p",{},Sh(r,e,n),kh(o,e,n)),f("div",{class:"columns"},s),ri(t,e,n,r.lags),hi(t,e,n,r),
di(t,e,n))}function Sh({shared:t,a:e,b:n},o,r){let s=Math.min(e.size,n.size)<5?" Too few to say much\
.":"",i=(a,{name:l})=>`${at(a?t.length/a:0)} of the ${T(a)} of ${l}`;return`They share ${x(t.length,
"story","stories")}: ${i(e.size,o)}, ${i(n.size,r)}.${s}`}function kh(t,e,n){let o=Un(t,e,n);if(!o)return"";
let[r,s]=[T(o.shared),Ct(o.expected)],c=De(o)?` (${Ve(o.q)} ${Te})`:"";return` Over the whole corpus\
, copies aside, they share ${r}, where chance would give ${s}: ${zn(o)}${c}.`}function hr(t,e){return e<
0?1:it(t,t.stories[e].articles).size}function Yo(t,e){return[...e].sort((n,o)=>hr(t,o)-hr(t,n)||n-o)}
function fr(t,e,n,o,r){let{model:s}=t,i=Yo(s,n),c=i.map(h=>{let m=hr(s,h),g=m>1?x(m,"outlet"):"no ot\
her outlet",p=z(t,h<0?{kind:"article",ref:-1-h}:{kind:"story",ref:h});return f("li",{},p,f("span",{class:"\
words"},g))}),a=i.filter(h=>h>=0).map(h=>s.stories[h].id),l=o?Fe(o,{story:a}):{only:{story:a}},u=a.length>
0&&a.length<=ar,d=ot(c,nh,"text-list");return f("div",{},f("h4",{},e," ",f("span",{class:"number"},T(
n.length))),r&&f("p",{class:"aside"},`Not in this corpus from ${r.name}.`),c.length?d:f("p",{class:"\
empty"},"None."),u&&I({class:"more"},()=>t.narrow(l),"Select their articles"))}var Yt='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',Se='Georgia, "Times New Roman", se\
rif',Th={paper:"#fdfcf9",ink:"#1f1f1d",soft:"#6a6963",line:"#cfccc2",grid:"#ebe8df",hull:"#e9f1f6",veil:"\
rgba(253, 252, 249, .84)",story:"#0072b2",article:"#56b4e9",stub:"#fdfcf9",outlet:"#d55e00",topic:"#\
009e73",others:"#b4b1a8",hues:["#0072b2","#e69f00","#009e73","#cc79a7","#d55e00","#56b4e9","#44433f"],
edges:{covered_by:"#dcc3b0",published_by:"#dcc3b0",carried_by:"#dcc3b0",about:"#aed3c6",related:"#9d\
bfd4",similar:"#9dbfd4",copy_of:"#c98aae",update_of:"#c98aae"}},xh={paper:"#15171a",ink:"#eceae4",soft:"\
#a5a39b",line:"#43464a",grid:"#25282c",hull:"#1c2a35",veil:"rgba(21, 23, 26, .84)",story:"#4aa3df",article:"\
#8ed0f8",stub:"#15171a",outlet:"#f0803c",topic:"#2fbf94",others:"#74736d",hues:["#4aa3df","#f2b134",
"#2fbf94","#e29bc3","#f0803c","#a5dcfa","#f1efe9"],edges:{covered_by:"#5b4636",published_by:"#5b4636",
carried_by:"#5b4636",about:"#28564a",related:"#2f5873",similar:"#2f5873",copy_of:"#7d4a68",update_of:"\
#7d4a68"}},qi={story:"Story",article:"Article",stub:"Not in this corpus",outlet:"Outlet",topic:"Topi\
c"},pn={...qi,subject:"Subject"},Ki={...qi,linked:"Outlet, only linked",carrier:"Platform"},io={covered_by:"\
covered by",published_by:"published by",carried_by:"carried by",credited_to:"credited to",about:"abo\
ut",mentions:"mentions",related:"listed as related in its file",similar:"similar, inferred",copy_of:"\
copy of",update_of:"update of"},$h={outlet:"square",linked:"square",carrier:"square",topic:"diamond"},
Oh=["stub","linked","carrier"],vh=["similar","carried_by","update_of"],Mh=800;function co(t){return $h[t]||
"dot"}function se(t){return vh.includes(t)}function pr(){let{theme:t}=document.documentElement.dataset;
return t?t==="dark":matchMedia("(prefers-color-scheme: dark)").matches}function Mt(){return pr()?xh:
Th}function ue({kind:t,group:e,hue:n},o,r,s){let i=o==="network";return t==="stub"&&i?{background:r.
stub,border:r.soft}:e?{background:e==="linked"?r.stub:r.edges.carried_by,border:r.outlet}:i||!s?{background:r[t===
"stub"?"article":t],border:r.paper}:{background:n===void 0?r.others:r.hues[n],border:r.paper}}function Xi(t,e){
let n=Math.min(1,Math.sqrt(Mh/e));if(n===1)return t;let o=Math.round(n*255).toString(16);return t+o.
padStart(2,"0")}function Vi(t){let e=new Set;return t.map((n,o)=>{let r=n.match(/\p{Lu}\p{Ll}+|[\p{L}\p{N}]+?(?=\p{Lu}\p{Ll}|[^\p{L}\p{N}]|$)/gu)||
[],[s,i]=r.map(u=>[...u][0]),c=[...r.join("")],a=i?[s+i]:[];for(let u of c.slice(1))a.push(c[0]+u);let l=a.
find(u=>!e.has(u.toUpperCase()))||String(o+1);return e.add(l.toUpperCase()),l})}function gr(t){return Oh.
includes(t)}function Yi(t,{background:e,border:n},o){let r=gr(t)?n:e,s={fill:e,stroke:r,"stroke-widt\
h":1.5},i={story:6.5,hue:8}[t]||4,c={square:()=>ht("rect",{x:3,y:3,width:10,height:10,...s}),diamond:()=>ht(
"path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z",...s}),dot:()=>ht("circle",{cx:8,cy:8,r:i,...s})},a={"text-a\
nchor":"middle","font-size":8,"font-weight":700,fill:n};return ht("svg",{width:16,height:16,viewBox:"\
0 0 16 16","aria-hidden":"true",class:"swatch"},c[co(t)](),o&&ht("text",{x:8,y:10.8,...a},o))}function Zi(t){
let e=se(t)?"4 3":null,n=Mt().edges[t];return ht("svg",{width:18,height:16,viewBox:"0 0 18 16","aria\
-hidden":"true",class:"swatch"},ht("path",{d:"M1 8H17",stroke:n,"stroke-width":3,"stroke-dasharray":e}))}var[Ji,Qi]=[1.35,1.3],tc={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function ec(t,e){
for(let n of gn("[data-view]"))n.addEventListener("click",()=>e.openView(n.dataset.view));for(let n of gn(
"[data-panel]"))n.addEventListener("click",()=>{let{panel:o}=n.dataset;t.change({at:t.state().at===o?
null:o})});for(let n of gn("[data-list]"))n.addEventListener("click",()=>{t.change({tab:n.dataset.list,
at:null}),E("list").focus({preventScroll:!0}),E("side").scrollTop=0});for(let n of gn("[data-kind]"))
n.addEventListener("click",()=>{t.change({view:"table",at:null}),t.apply({only:{kind:[String(n.dataset.
kind)]}})});Eh(t),Ah(t),Ue("copy",e.copyLink),Ue("theme",()=>{document.documentElement.dataset.theme=
pr()?"light":"dark",e.recolour()}),Ue("skip",n=>{n.preventDefault(),E("side").focus()}),matchMedia("\
(prefers-color-scheme: dark)").addEventListener("change",e.recolour),document.addEventListener("keyd\
own",n=>_h(t,n)),E("canvas").addEventListener("keydown",n=>Ih(t,n)),addEventListener("popstate",e.restore)}
function gn(t){return[...document.querySelectorAll(t)].map(e=>e)}function Ue(t,e){E(t).addEventListener(
"click",e)}function Ah(t){Ue("closer",()=>t.view?.zoom(Ji)),Ue("farther",()=>t.view?.zoom(1/Ji)),Ue(
"fit",()=>{t.change({cam:null},!1),t.view?.fit()})}function Eh(t){let e=gn("[data-tab]"),n=e.length-
1;e.forEach((o,r)=>{let s=o.dataset.tab;o.addEventListener("click",()=>{t.change({tab:s},!1),E("side").
scrollTop=0}),o.addEventListener("keydown",i=>{let a={ArrowRight:r+1,ArrowLeft:r+n,Home:0,End:n}[i.key];
if(a===void 0)return;i.preventDefault();let l=e[a%e.length];l.click(),l.focus()})})}function Nh(t){return/^(INPUT|SELECT|TEXTAREA)$/.
test(t.tagName)&&t.type!=="checkbox"}function _h(t,e){let{key:n}=e;e.ctrlKey||e.metaKey||e.altKey||Nh(
e.target)&&n!=="Escape"||(n==="/"?(e.preventDefault(),E("find").focus()):n==="?"?(t.change({at:"help"}),
E("panel").querySelector("h2").focus()):n==="Escape"&&t.state().at&&t.change({at:null}))}function Ih(t,e){
let{view:n,model:o}=t,{key:r}=e,s=o.byId.get(t.state().at||"");if(n)if(tc[r]){e.preventDefault();let i=n.
findNeighbour(...tc[r]);i&&t.choose(i)}else r==="Enter"&&s?.kind==="story"&&o.mode==="stories"?t.toggle(
s.ref):"+-".includes(r)?n.zoom(r==="+"?Qi:1/Qi):r==="0"&&E("fit").click()}function nc(t,e,n){if(e==="words"){let o=n.startsWith(we)?qt(n.slice(we.length)):n;return{key:n,name:o,
members:t.withWords(n)}}return t.facets[e].get(n)||{key:n,name:n,members:[]}}function fe(t,{only:e,not:n,
time:o},r=null){let s=new Uint8Array(t.size).fill(1);for(let c of ce){if(c===r)continue;let a=l=>nc(
t,c,l).members;e[c]&&Ch(s,e[c].map(a));for(let l of(n[c]||[]).map(a))for(let u of l)s[u]=0}o&&r!=="t\
ime"&&Lh(s,t.articles.time,o);let i=0;for(let c of s)i+=c;return{mask:s,total:i}}function Ch(t,e){let n=new Uint8Array(
t.length);for(let o of e)for(let r of o)n[r]=1;for(let o=0;o<t.length;o+=1)t[o]&=n[o]}function Lh(t,e,[
n,o]){for(let r=0;r<t.length;r+=1){let s=e[r];(s===null||s<n||s>=o)&&(t[r]=0)}}function oc(t,e,n){let{
mask:o}=fe(t,e,n),r=c=>(e.only[n]||[]).includes(c)?"only":(e.not[n]||[]).includes(c)?"not":null,s=[...t.
facets[n].values()].map(({key:c,name:a,members:l})=>({key:c,name:a,number:l.reduce((u,d)=>u+o[d],0),
sign:r(c)}));return n==="quality"||n==="heat"||n==="kind"?s:s.sort((c,a)=>+!c.sign-+!a.sign||a.number-
c.number)}function wn(t,{only:e,not:n,time:o}){let r=(i,c)=>ce.flatMap(a=>(c[a]||[]).map(l=>({sign:i,
facet:a,key:l,name:nc(t,a,l).name}))),s=[...r("only",e),...r("not",n)];return o&&s.push({sign:"only",
facet:"time",key:"",name:Q(o[0],o[1]-1)}),s}function ao(t,{sign:e,facet:n,key:o}){return n==="time"?
{...t,time:null}:{...t,...so(t,e,n,o)}}function rc(t,e){return wn(t,e).map(o=>({filter:o,number:fe(t,
ao(e,o)).total})).sort((o,r)=>r.number-o.number)}function sc({only:t,not:e,time:n}){return!!(n||Object.
keys(t).length||Object.keys(e).length)}function ic({only:t}){return!!(t.kind||[]).includes("stubs")}var Rh=7,Dh=4,Ph=46;function cc(t,e,n){let{model:o}=n,r=new Set,s=E("filter");s.addEventListener("cl\
ick",()=>{t.hidden=!t.hidden,s.setAttribute("aria-expanded",String(!t.hidden)),n.show(),t.hidden||t.
querySelector("button")?.focus()});function i(){if(t.hidden)return;let g=p=>o.facets[p].size>(p==="m\
edium"?1:0);xe(t,()=>{t.replaceChildren(f("h2",{},"Filter"),f("p",{class:"aside"},"A name shows only\
 its articles; − leaves them out."),St(o)||"",...ls.filter(g).map(c))})}function c(g){let p=oc(o,n.
state(),g),w=r.has(g)?p:p.slice(0,Rh),S=()=>{r.add(g),i()},k=w.map(M=>a(g,M)),R=`Show all ${T(p.length)}`;
return f("section",{"data-facet":g},f("h3",{},$n[g]),f("ul",{},k),p.length>w.length&&I({class:"more",
"data-focus":`more ${g}`},S,R))}function a(g,{key:p,name:w,number:S,sign:k}){let R={class:"only",dir:"\
auto","aria-pressed":String(k==="only"),"data-focus":`only ${g} ${p}`},M={class:"not","aria-pressed":String(
k==="not"),"aria-label":`Leave out ${w}`,title:"Leave out","data-focus":`not ${g} ${p}`};return f("l\
i",{class:`value ${k||""} ${S?"":"none"}`},I(R,()=>n.filter("only",g,p),f("span",{},w),f("span",{class:"\
number"},T(S))),I(M,()=>n.filter("not",g,p),"−"))}function l(){let g=n.selection();e.hidden=!g.filtered;
let p=e.contains(document.activeElement),w=document.activeElement?.dataset.focus;if(e.replaceChildren(
pi(n)||"",f("strong",{class:"selected"},u()),...wn(o,n.state()).map(d),I({class:"chip clear"},()=>n.
apply({}),"Clear all")),!p)return;let S=w?Ht(e,"focus",w):null;(S&&!S.matches(":disabled")?S:e.querySelector(
"button:enabled")||E("filter")).focus()}function u(){let{mask:g,total:p}=n.selection(),w=o.articles.
held.reduce((M,Y,K)=>M+(Y&&g[K]),0),S=x(Yn(o).here,"article"),k=o.left_out?" on this page":"",R=p-w?
` · ${T(p-w)} only linked`:"";return`${T(w)} of ${S}${k}${R}`}function d(g){let w=g.facet==="time"||
g.facet==="words"?"":`${$n[g.facet].toLowerCase()}: `,S=`${g.sign==="not"?"without ":""}${w}${g.name}`;
return I({class:"chip",dir:"auto"},()=>n.change(ao(h(),g)),f("span",{class:"unseen"},"Remove "),f("s\
pan",{},vt(S,Ph))," ×")}function h(){let{only:g,not:p,time:w}=n.state();return{only:g,not:p,time:w}}
function m(){let p=rc(o,h()).slice(0,Dh).map(({filter:w,number:S})=>{let k=It(vt(w.name,40)),R=()=>n.
change(ao(h(),w)),M=`Remove ${k}: ${x(S,"article")}`;return I({class:"action",dir:"auto"},R,M)});return f(
"div",{class:"none-found"},f("h2",{},"No article passes all of these filters"),p,I({class:"action"},
()=>n.apply({}),"Clear all filters"))}return{show:i,showChips:l,renderNothingFound:m,isShown:()=>!t.
hidden}}function lc(t){let e=[];for(let n=0;n<t;n+=1){let o=11*Math.sqrt(n+.5),r=n*2.399963;e.push([o*Math.cos(
r),o*Math.sin(r)])}return{places:e,radius:11*Math.sqrt(t)+12}}var wr=7,yr=9;function uc(t){let e=[],
n=(r,s)=>e.every(([i,c])=>Math.hypot(i-r,c-s)>=yr);for(let r of t)for(let s=0;e.length<t.length;s+=1){
let i=(s%2?1:-1)*Math.ceil(s/2)*(yr/2),c=[0,-wr,wr].find(a=>n(r+a,i));if(c!==void 0){e.push([r+c,i]);
break}}let o=e.map(([,r])=>Math.abs(r));return{places:e,radius:Math.max(wr,...o)+yr}}function fc(t,e){
return t.map(n=>{let o={...n};for(let r of e){let[s,i]=[o.x-r.x,o.y-r.y],c=Math.hypot(s,i)||1e-6,a=r.
radius+n.size+4,l=2.2*a;if(c>=l)continue;let u=a+(l-a)*(c/l);o.x=r.x+s/c*u,o.y=r.y+(c>1e-5?i/c:1)*u}
return o})}function hc(t){let e=[...t].sort((n,o)=>n[0]-o[0]||n[1]-o[1]);return e.length<3?e:[...ac(
e),...ac(e.reverse())]}function ac(t){let e=(o,r,s)=>(r[0]-o[0])*(s[1]-o[1])-(r[1]-o[1])*(s[0]-o[0]),
n=[];for(let o of t){for(;n.length>1&&e(n[n.length-2],n[n.length-1],o)<=0;)n.pop();n.push(o)}return n.
pop(),n}function dc(t,e,n){if(!e.length)return!1;let o=e.length>2;for(let r=0;r<e.length;r+=1){let[s,
i]=[e[r],e[(r+1)%e.length]];if(Fh(t,s,i)<=n)return!0;(i[0]-s[0])*(t[1]-s[1])-(i[1]-s[1])*(t[0]-s[0])<
0&&(o=!1)}return o}function Fh(t,e,n){let[o,r]=[n[0]-e[0],n[1]-e[1]],s=o*o+r*r,i=s?((t[0]-e[0])*o+(t[1]-
e[1])*r)/s:0,c=Math.max(0,Math.min(1,i));return Math.hypot(t[0]-e[0]-c*o,t[1]-e[1]-c*r)}var mc=3.5,br=1500,Hh=2.5;function Sr(t,e){return e==="network"?t.group||t.kind:t.hue===void 0?"othe\
rs":"hue"+t.hue}function jh(t,e,n){let o=br-n,r=[];for(let s of[...e].reverse()){if(o-=t.stories[s].
articles.length,o<0)break;r.unshift(s)}return r}function pc(t,{view:e,open:n}){let o=e==="network",r=t.
nodes.filter(h=>(o?h.x:h.tx)!==void 0).map(h=>({...h,x:o?h.x:Number(h.tx),y:o?h.y:Number(h.ty)})),s=jh(
t,n,r.length),i=h=>h.kind==="story"&&s.includes(h.ref),c=r.filter(i).map(h=>Bh(t,h,o)),a=r.filter(h=>!i(
h)),l=c.flatMap(h=>Uh(t,h)),u=[...fc(a,c),...l],d=o?zh(t,u,l):[];return{view:e,marks:u,edges:d,discs:c,
open:s}}function Bh(t,e,n){let o=t.stories[e.ref].articles,r={story:e.ref,mark:e,x:e.x,y:e.y};if(n)return{
...r,articles:o,...lc(o.length)};let s=o.filter(c=>t.articles.time[c]!==null),i=s.map(c=>Bn(t.scale,
jn(t,c))-e.x);return{...r,articles:s,...uc(i)}}function kr(t,e,{hide:n,selection:o}){let{view:r}=e,s=d=>!n.
includes(Sr(d,r))&&lo(t,d,o),i=e.marks.filter(s).map(d=>Wh(t,d,o)),c=new Set(i.map(({id:d})=>d)),a=e.
edges.filter(({from:d,to:h,kind:m})=>c.has(d)&&c.has(h)&&!n.includes("-"+m)),l=e.discs.filter(({mark:d})=>s(
d)),u=Gh(t,i,r);return{...e,composition:e,marks:i,edges:a,discs:l,at:gc(i),hulls:u}}function Wh(t,e,n){
let o=n.filtered?Xt(t,ie(e)):[];if(o.length<2)return e;let r=o.filter(s=>n.mask[s]).length/o.length;
return{...e,size:mc+(e.size-mc)*Math.sqrt(r)}}function lo(t,e,n){return!n.filtered||Xt(t,ie(e)).some(
o=>n.mask[o])}function Tr({kind:t}){return t==="stub"?"article":t}function ie(t){return{kind:Tr(t),ref:t.
ref}}function Uh(t,e){return e.articles.map((n,o)=>{let r=t.articles.held[n],s=t.hues.indexOf(t.articles.
outlet[n]);return{id:t.nodes.length+n,kind:r?"article":"stub",ref:n,shape:"dot",size:r?5:4,hue:s<0?void 0:
s,x:e.x+e.places[o][0],y:e.y+e.places[o][1]}})}function gc(t){let e={story:new Map,article:new Map,outlet:new Map,
topic:new Map,subject:new Map};for(let n of t)e[Tr(n)].set(n.ref,n);return e}function zh(t,e,n){let o=new Set(
e.map(({id:c})=>c)),r=gc(e),s=new Map;for(let c of t.edges)o.has(c.from)&&o.has(c.to)&&s.set(c.id,c);
let i=(c,a,l)=>{let u=`${c.id}-${a.id}-${l}`;s.set(u,{id:u,from:c.id,to:a.id,kind:l,weight:0})};for(let c of n){
let a=r.outlet.get(t.articles.outlet[c.ref]);a&&i(c,a,"published_by");for(let l of t.articles.topics[c.
ref]){let u=r.topic.get(l);u&&i(c,u,"about")}for(let l of t.linksOf[c.ref]){let u=l.forward&&r.article.
get(l.other);u&&i(c,u,l.kind)}}return[...s.values()]}function Gh(t,e,n){if(t.mode!=="whole"||n!=="ne\
twork")return[];let o=new Map;for(let r of e){let s=Tr(r)==="article"?t.articles.story[r.ref]:-1;s>=
0&&o.set(s,[...o.get(s)||[],[r.x,r.y]])}return[...o].map(([r,s])=>({story:r,corners:hc(s)}))}function wc(t,e,n){
return e.at.article.get(n)||e.at.story.get(t.articles.story[n])}function yc(t,e,n,o=1){let r=h=>h.flatMap(
m=>wc(t,e,m)?.id??[]),s=r(Xt(t,n)),i=["outlet","topic","subject"].includes(n.kind),c=new Set(i?[]:s),
a=e.at[n.kind].get(n.ref);a&&c.add(a.id);let l=new Set([...c,...s]),u=e.edges.filter(({from:h,to:m})=>c.
has(h)||c.has(m));for(let{from:h,to:m}of u)l.add(h).add(m);if(n.kind==="article"){let h=t.linksOf[n.
ref].map(({other:m})=>m);for(let m of r(h))l.add(m)}if(o===1)return{own:c,marks:l,edges:u};for(let h=1;h<
o;h+=1){let m=new Set(l);for(let{from:g,to:p}of e.edges)(m.has(g)||m.has(p))&&l.add(g).add(p)}let d=e.
edges.filter(({from:h,to:m})=>l.has(h)&&l.has(m));return{own:c,marks:l,edges:d}}function bc(t,e,n){let o=n.
flatMap(({thing:{kind:i,ref:c},edge:a})=>{let l=i==="article"?wc(t,e,c):e.at[i].get(c);return l?[{id:l.
id,kind:a?.kind||""}]:[]});if(!o.length)return null;let r=o.slice(1).map(({id:i,kind:c},a)=>({from:o[a].
id,to:i,kind:c})),s=new Set(o.map(({id:i})=>i));return{own:s,marks:new Set(s),edges:r.filter(({from:i,
to:c})=>i!==c)}}function Sc(t,e,n,o){let r,s=1/0;for(let i of t){let[c,a]=[i.x-e.x,i.y-e.y],l=c*n+a*
o,u=l+Hh*Math.abs(c*o-a*n);l>1&&u<s&&([r,s]=[i,u])}return r}function xr(t,{view:e,composition:n},o){let r=e==="time",s=t.nodes.filter(h=>(r?h.tx:h.x)!==void 0),
i=h=>Sr(h,e),c=uo(s,i),a=uo(s.filter(h=>lo(t,h,o)),i),l=r?Kh(t):Xh(),u=r?qh(t,o):a,d=l.filter(({key:h})=>c.
has(h)).map(h=>({...h,number:u.get(h.key)||0}));return r?d:[...d,...Vh(t,n,o)]}function qh(t,{filtered:e,
mask:n}){let{held:o,outlet:r}=t.articles,s=o.flatMap((i,c)=>i&&(!e||n[c])?[c]:[]);return uo(s,i=>{let c=t.
hues.indexOf(r[i]);return c<0?"others":"hue"+c})}function Kh(t){if(!t.hues.length)return[];let e=Mt(),
n=(r,s,i,c)=>({key:r,label:s,initials:c,kind:"hue",section:"Outlet",number:0,color:{background:i,border:e.
paper}});return[...t.hues.map((r,s)=>n("hue"+s,t.outlets[r].name,e.hues[s],t.initials[s])),n("others",
"other outlets",e.others,void 0)]}function Xh(){return Object.entries(Ki).map(([t,e])=>{let r=ue({kind:t,
group:t==="linked"||t==="carrier"?t:void 0},"network",Mt(),!1);return{key:t,label:e,number:0,kind:t,
color:r,section:"Marks"}})}function Vh(t,{marks:e,edges:n},o){let r=e.filter(l=>lo(t,l,o)),s=new Set(
r.map(({id:l})=>l)),i=new Set(n.map(({kind:l})=>l)),c=n.filter(({from:l,to:u})=>s.has(l)&&s.has(u)),
a=uo(c,({kind:l})=>l);return Object.entries(io).filter(([l])=>i.has(l)).map(([l,u])=>({key:"-"+l,label:u,
number:a.get(l)||0,kind:"line",line:l,section:"Lines",color:{background:"",border:""}}))}function uo(t,e){
let n=new Map;for(let o of t)n.set(e(o),(n.get(e(o))||0)+1);return n}function Yh(t,e,n,o){let r=e.includes(
n);if(!o)return r?e.filter(l=>l!==n):[...e,n];let s=t.find(l=>l.key===n)?.section,i=t.filter(l=>l.section===
s&&l.key!==n).map(l=>l.key),c=i.every(l=>e.includes(l))&&!r,a=e.filter(l=>l!==n&&!i.includes(l));return c?
a:[...a,...i]}function kc(t,e,n,o,r,s){let i=xr(e,n,r),c=document.activeElement,a=t.contains(c)?c?.dataset.
key:null,l=[...new Set(i.map(({section:u})=>u))].map(u=>f("div",{class:"legend-row",role:"group","ar\
ia-label":u},f("span",{class:"legend-name"},u),i.filter(d=>d.section===u).map(d=>Zh(d,i,o,s))));t.replaceChildren(
...l),a&&Ht(t,"key",a)?.focus()}function Zh(t,e,n,o){let r=!n.hide.includes(t.key),s=t.line?Zi(t.line):
Yi(t.kind,t.color,t.initials);return I({class:"chip","data-key":t.key,"aria-pressed":String(r)},i=>o(
Yh(e,n.hide,t.key,i.shiftKey)),s,f("span",{dir:"auto"},t.label)," ",f("span",{class:"number"},T(t.number)))}function Tc(t,e){let n=Math.ceil(t/4),o=Math.ceil(e/4);return{width:t,height:e,columns:n,rows:o,cells:new Uint8Array(
n*o)}}function Mr(t,e,n){let o=Math.max(0,Math.floor(e.x/4)),r=Math.min(t.columns-1,Math.floor((e.x+
e.w)/4)),s=Math.max(0,Math.floor(e.y/4)),i=Math.min(t.rows-1,Math.floor((e.y+e.h)/4));for(let c=s;c<=
i;c+=1)for(let a=o;a<=r;a+=1)if(n(c*t.columns+a))return!0;return!1}function ze(t,e,n){Mr(t,e,o=>(t.cells[o]=
Math.max(t.cells[o],n),!1))}function Or(t,e){return Jh(t,e)&&!Mr(t,e,n=>t.cells[n]>0)}function Jh({width:t,
height:e},{x:n,y:o,w:r,h:s}){return n>=2&&o>=2&&n+r<=t-2&&o+s<=e-2}function xc(t,e,n){let o=new Map,
r=(l,u)=>{!u||o.size>=n||(u.text&&Object.assign(l,u.text),ze(e,$c(u),2),u.leader&&Oc(u.leader,d=>(ze(
e,d,2),!1)),o.set(l,u))},s=l=>Qh(l).find(u=>Or(e,u)),i=l=>{for(let u of l.shorter||[]){let d={...l,...u},
h=s(d)||$r(e,d);if(h)return{...h,text:u}}return null},[c,a]=[t.filter(l=>l.first),t.filter(l=>!l.first)];
for(let l of[c,a.filter(({away:u})=>u)]){for(let u of l)r(u,s(u));for(let u of l)o.has(u)||r(u,$r(e,
u)||i(u))}for(let l of t){if(o.has(l))continue;let u=h=>Or(e,h)&&!vr(e,h,2),d=s(l)||td(l).find(u)||$r(
e,l);r(l,d)}return[...o].map(([l,{x:u,y:d,leader:h}])=>({item:l,x:u,y:d,leader:h}))}function $c({x:t,
y:e,w:n,h:o}){return{x:t-3,y:e-1,w:n+6,h:o+2}}function Qh({x:t,y:e,r:n,w:o,h:r}){let s=n+4,i=(c,a)=>({
x:c,y:a,w:o,h:r,leader:null});return[i(t+s,e-r/2),i(t-s-o,e-r/2),i(t-o/2,e+s),i(t-o/2,e-s-r),i(t+s*.7,
e+s*.7),i(t+s*.7,e-s*.7-r)]}function td({x:t,y:e,r:n,w:o,h:r,mast:s}){let i=[];for(let c=10.5;c<=s;c+=
10.5){let a=e-n-r-c,l=e+n+c;for(let u of[t+7,t-7-o])i.push({x:u,y:a,w:o,h:r,leader:[t,e-n,t,a+2]}),i.
push({x:u,y:l,w:o,h:r,leader:[t,e+n,t,l+r-2]})}return i}function $r(t,e){let n=null,o=e.away;for(let r=8;r<=
o;r+=8)for(let s=0;s<24;s+=1){let i=ed(e,r,s*2*Math.PI/24);if(Or(t,$c(i))){if(!vr(t,i,1))return i;n||
vr(t,i,2)||(n=i,o=Math.min(o,r+48))}}return n}function ed({x:t,y:e,r:n,w:o,h:r},s,i){let[c,a]=[Math.
cos(i),Math.sin(i)],l=t+(n+s)*c-o*(1-c)/2,u=e+(n+s)*a-r*(1-a)/2,d=Math.min(Math.max(t,l),l+o),h=Math.
min(Math.max(e,u),u+r),m=Math.hypot(d-t,h-e)||1,g=[t+n*(d-t)/m,e+n*(h-e)/m];return{x:l,y:u,w:o,h:r,leader:[
g[0],g[1],d,h]}}function Oc([t,e,n,o],r){let s=Math.max(1,Math.ceil(Math.hypot(n-t,o-e)/2));for(let i=0;i<=
s;i+=1){let c=i/s;if(r({x:t+(n-t)*c,y:e+(o-e)*c,w:0,h:0}))return!0}return!1}function vr(t,{leader:e},n){
if(!e)return!1;let[o,r,s,i]=e,c=Math.hypot(s-o,i-r)||1,a=Math.min(1,1.5*4/c),l=[o+(s-o)*a,r+(i-r)*a,
s,i];return Oc(l,u=>Mr(t,u,d=>t.cells[d]>=n))}var vc=30,Ac=64,Ar=24,nd=86400,Mc=new Map;function Er(t,e,n){let o=n+e,r=Mc.get(o);return r===void 0&&
(t.font=n,r=t.measureText(e).width,Mc.set(o,r)),r}function Nr(t,e){let n=t.canvas.width/t.canvas.clientWidth;
t.save(),t.setTransform(n,0,0,n,0,0),e(),t.restore()}function Ec(t,e,n,o,r){t.lineJoin=t.lineCap="ro\
und";for(let{story:s,corners:i}of e){t.beginPath();for(let[c,a]of i)t.lineTo(n.x(c),n.y(a));t.closePath(),
t.fillStyle=t.strokeStyle=o.hull,t.lineWidth=vc*n.scale,t.stroke(),t.fill(),s===r&&(t.globalCompositeOperation=
"destination-over",t.strokeStyle=o.story,t.lineWidth=vc*n.scale+3,t.stroke(),t.globalCompositeOperation=
"source-over")}}function Nc(t,e,n,o){for(let{x:r,y:s,radius:i}of e)t.beginPath(),t.arc(n.x(r),n.y(s),
i*n.scale,0,2*Math.PI),t.fillStyle=o.hull,t.strokeStyle=o.story,t.lineWidth=1.2,t.fill(),t.stroke()}
function _c(t,e,n,o,r){t.strokeStyle=r.line,t.lineWidth=3;for(let{kind:s,ref:i,y:c,size:a}of n){let l=s===
"article"||s==="stub"?e.articles.time[i]:null;if(l===null||U(e,i))continue;let[u,d]=[l,l+nd].map(h=>o.
x(Bn(e.scale,h)));d-u<2*a*o.scale||(t.beginPath(),t.moveTo(u,o.y(c)),t.lineTo(d,o.y(c)),t.stroke())}}
function Ic(t,e,n,o,r){for(let[,,s,i,c]of e)c&&(t.fillStyle=o.grid,t.globalAlpha=.45,t.fillRect(n.x(
s),0,(i-s)*n.scale,r.height),t.globalAlpha=1);for(let s of Ie(e,n.scale,Ac)){let i=Math.round(n.x(s.
x))+.5;t.strokeStyle=s.strong?o.line:o.grid,t.lineWidth=1,t.beginPath(),t.moveTo(i,0),t.lineTo(i,r.height-
Ar+2),t.stroke()}}function Cc(t,e,n,o,r){t.fillStyle=o.paper,t.globalAlpha=.9,t.fillRect(0,r.height-
Ar,r.width,Ar),t.globalAlpha=1,t.textBaseline="middle",t.textAlign="center";let s=-1/0;for(let i of Ie(
e,n.scale,Ac)){let c=`${i.strong?"600 ":""}12px ${Yt}`,a=n.x(i.x),l=Er(t,i.label,c)/2;a-l<s+6||(s=a+
l,t.font=c,t.fillStyle=i.strong?o.ink:o.soft,t.fillText(i.label,a,r.height-11))}for(let[,,i,c,a]of e)
a&&Lc(t,"time compressed",n.x((i+c)/2),r.height-34,o)}function Lc(t,e,n,o,r){t.font=`italic 11px ${Yt}`,
t.textAlign="center",t.textBaseline="middle",t.fillStyle=r.soft,t.fillText(e,n,o)}function Rc(t,e,n,o,r){
let s=n.map(({x:a})=>a),i=Math.min(...n.map(({y:a,size:l})=>a-l)),c=(Math.min(...s)+Math.max(...s))/
2;Lc(t,e,o.x(c),o.y(i)-12,r)}function fo(t,e,n,o,r){let[s,i,c]=[n.x(e.x),n.y(e.y),e.size*n.scale];t.
beginPath(),e.shape==="square"?t.rect(s-c,i-c,2*c,2*c):e.shape==="diamond"?(t.moveTo(s,i-c),t.lineTo(
s+c,i),t.lineTo(s,i+c),t.lineTo(s-c,i),t.closePath()):t.arc(s,i,c,0,2*Math.PI),t.fillStyle=o.background,
t.strokeStyle=r||o.border,t.lineWidth=r?2.5:1,t.fill(),t.stroke()}function ho(t,e,n,o,r){t.setLineDash(
r?[4,3]:[]),t.beginPath(),t.moveTo(o.x(e.x),o.y(e.y)),t.lineTo(o.x(n.x),o.y(n.y)),t.stroke(),t.setLineDash(
[])}function Dc(t,e,n,o){t.textBaseline="middle",t.textAlign="left",t.lineJoin="round";for(let{leader:r}of e)
r&&(t.strokeStyle=n.soft,t.lineWidth=.8,t.beginPath(),t.moveTo(r[0]+o.x,r[1]+o.y),t.lineTo(r[2]+o.x,
r[3]+o.y),t.stroke());for(let{item:r,x:s,y:i}of e)t.font=r.font,t.fillStyle=r.color,t.strokeStyle=n.
paper,t.lineWidth=3.5,r.lines.forEach((c,a)=>{let[l,u]=[s+o.x,i+o.y+15*(a+.5)];t.strokeText(c,l,u),t.
fillText(c,l,u)})}var Pc={story:10,outlet:10,topic:5},od={story:950,outlet:915,topic:800},rd=790,sd=6,id=30,cd={network:1.35,
time:1.1},ad={topic:40,story:20,outlet:12,article:0,stub:-4};function Fc(t,e){return t==="outlet"?[`\
600 12px ${Yt}`,e.ink]:t==="topic"?[`italic 600 13px ${Se}`,e.topic]:[`12px ${Se}`,t==="stub"?e.soft:
e.ink]}function Hc(t,e,n,{zoom:o,highlight:r}){let s=r?new Map:ld(t,e),i=({id:d})=>!!r?.own.has(d),c=!!(r&&
r.own.size<=sd),a=r||e.marks.length<id||o>cd[e.view],l=n.filter(({kind:d,id:h})=>a||d==="outlet"||d===
"topic"||s.has(h)).map(d=>{let h=d.size*2+ad[d.kind]+(i(d)?1e3:0);return{...d,text:J(t,ie(d)),rank:s.
get(d.id)||h,leads:s.has(d.id)||c&&i(d),first:(s.get(d.id)||0)>rd}});for(let{story:d,x:h,y:m,radius:g}of e.
discs){let p=t.stories[d].name;l.push({id:-1-d,x:h,y:m,size:g,kind:"story",text:p,rank:900,leads:!0,
first:!1})}!r&&t.mode==="whole"&&l.push(...ud(t,e)),l.sort((d,h)=>h.rank-d.rank||d.id-h.id);let u=new Set;
return l.filter(({x:d,y:h,text:m})=>{let g=u.size;return u.add(`${d} ${h} ${m}`).size>g})}function ld(t,e){
let n=r=>Xt(t,ie(r)).filter(s=>t.articles.held[s]).length,o=new Map;for(let[r,s]of Object.entries(Pc))
e.marks.filter(i=>i.kind===r).map(i=>({id:i.id,held:n(i)})).filter(({held:i})=>i).sort((i,c)=>c.held-
i.held||i.id-c.id).slice(0,s).forEach(({id:i},c)=>o.set(i,od[r]-10*c));return o}function ud(t,e){let n=e.
view==="time"?fd(t,e):hd(e),o=({story:r})=>t.stories[r].articles.length;return n.sort((r,s)=>o(s)-o(
r)||r.story-s.story).map((r,s)=>({id:-1-r.story,x:r.x,y:r.y,size:r.size,kind:"story",text:t.stories[r.
story].name,rank:60+5*o(r),leads:s<Pc.story,first:!1}))}function fd(t,e){return t.stories.flatMap(({
articles:n},o)=>{let r=n.length>2?e.at.article.get(n[0]):null;return r?[{story:o,x:r.x,y:r.y,size:r.
size}]:[]})}function hd(t){return t.hulls.filter(({corners:n})=>n.length>2).map(({story:n,corners:o})=>{
let r=o.reduce((i,[c])=>i+c,0)/o.length,s=Math.min(...o.map(([,i])=>i));return{story:n,x:r,y:s-12,size:2}})}var md=34,pd=160,gd=400,Bc=60,wd=9,yd=[20,14],bd=18,Sd={outlet:26,topic:26,story:30,article:30,stub:30};
function Wc({context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i,size:c}){if(!r)return;t.fillStyle=
i.veil,t.fillRect(0,0,c.width,c.height),t.lineWidth=1.3;let a=n.view==="network"&&e.mode==="stories";
for(let{from:l,to:u,kind:d}of r.edges){let[h,m]=[o.get(l),o.get(u)];if(!h||!m)continue;let g=a&&r.own.
has(l)&&r.own.has(u);t.strokeStyle=g?i.line:i.soft,ho(t,h,m,s,se(d))}for(let l of r.marks){let u=o.get(
l);if(!u)continue;let d=ue(u,n.view,i,e.hues.length>0);fo(t,u,s,d,r.own.has(l)?i.ink:null)}}function Uc({
context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i}){t.textAlign="center",t.textBaseline="m\
iddle",t.fillStyle=i.paper;let c=r?[...r.marks].map(a=>o.get(a)):n.marks;for(let a of c){let l=a?a.size*
s.scale:0;!a||l<wd||a.hue===void 0||(t.font=`700 ${Math.min(12,Math.round(l*.9))}px ${Yt}`,t.fillText(
e.initials[a.hue],s.x(a.x),s.y(a.y)+.5))}}function zc(t){let{model:e,scene:n,highlight:o,to:r,size:s,
zoom:i}=t,c=Tc(s.width,s.height),a=n.marks.filter(m=>kd(m,r,s)),l=o?a.filter(({id:m})=>o.marks.has(m)):
a;for(let{x:m,y:g,size:p}of l){let w=p*r.scale;ze(c,{x:r.x(m)-w,y:r.y(g)-w,w:2*w,h:2*w},1)}n.view===
"time"&&ze(c,{x:0,y:s.height-24,w:s.width,h:24},2);let u={x:s.width-50,y:8,w:50,h:100};ze(c,u,2);let d=Hc(
e,n,l,{zoom:i,highlight:o}).slice(0,gd),h=Math.min(pd,md*Math.max(1,i**1.5));return xc(d.map(m=>xd(m,
t)),c,h)}function kd(t,e,{width:n,height:o}){let[r,s]=[e.x(t.x),e.y(t.y)];return r>-20&&s>-20&&r<n+20&&
s<o+20}function Td(t){return[...yd.map(e=>ke(t,e)),[vt(t,bd)]]}function xd({x:t,y:e,size:n,kind:o,text:r,
leads:s,first:i},{context:c,scene:a,to:l,colors:u}){let[d,h]=Fc(o,u),m=w=>({lines:w,w:Math.max(...w.
map(S=>Er(c,S,d))),h:15*w.length}),g=s&&o==="story"&&a.view!=="time",p=a.view==="time";return{x:l.x(
t),y:l.y(e),r:n*l.scale,first:i&&!p,...m(ke(r,Sd[o])),shorter:g?Td(r).map(m):[],font:d,color:h,mast:p?
Bc:0,away:s&&!p?Bc:0}}var _r=globalThis.vis;function Gc(t,e){let n=new _r.DataSet,o=new _r.DataSet,r=new _r.Network(t,{nodes:n,
edges:o},e);return $d(r),{on:(s,i)=>r.on(s,i),replaceData(s,i){r.body.emitter.emit("_blockRedraw"),o.
clear(),n.clear(),n.add(s),o.add(i),r.body.emitter.emit("_allowRedraw")},showOnly(s,i){r.body.nodeIndices=
s.map(({id:c})=>c),r.body.edgeIndices=i.map(({id:c})=>c);for(let{id:c,size:a}of s){let l=r.body.nodes[c];
!l||l.options.size===a||(l.options.size=a,l.shape.refreshNeeded=!0)}},moveMark(s,i,c){let a=r.body.nodes[s];
return a&&([a.x,a.y]=[i,c]),!!a},requestRedraw:()=>r.body.emitter.emit("_requestRedraw"),updateSize(){
r.setSize("100%","100%"),r.canvas.setSize()},findMarkAt:s=>r.getNodeAt(s),getCamera(){let{x:s,y:i}=r.
getViewPosition();return[s,i,r.getScale()]},moveCamera:s=>r.moveTo({animation:!1,...s}),getProjection(){
let s=r.getScale(),i=r.canvasToDOM({x:0,y:0});return{scale:s,origin:i,x:c=>i.x+c*s,y:c=>i.y+c*s}}}}function $d(t){
let e=t.edgesHandler.create({id:"",from:"",to:""});Object.getPrototypeOf(e).updateLabelModule=()=>{}}var qc=54,Od=1.9,vd=450,Md=15;function Kc(t,e,n){let o=Gc(t,e.options),r=matchMedia("(prefers-reduce\
d-motion: reduce)"),s=e.hues.length>0,i={view:e.opens,marks:[],edges:[],discs:[],open:[]},c="",a={filtered:!1,
mask:new Uint8Array(0)},l=kr(e,i,{hide:[],selection:a}),u=new Map,d=l.marks,h=null,m=null,g=1,p=null,
w=null,S=1,k=!1,R=!1,M=null;function Y(N){let C=new Map([...u].map(([$,{x:y,y:b}])=>[$,[y,b]])),j=l.
view!==N.view,q=[N.view,...N.open].join(" "),O=q!==c;return O&&(i=pc(e,N),c=q),l=kr(e,i,N),u=new Map(
l.marks.map($=>[$.id,$])),d=l.marks.map($=>({...$})),w=At(),O?K():ct(),j&&wt(C),l}function K(){let N=Mt(),
{view:C,edges:j}=i,q=i.marks.map($=>{let{id:y,x:b,y:A,size:_,shape:L}=$;return{id:y,x:b,y:A,size:_,shape:L,
color:ue($,C,N,s)}}),O=j.map(({id:$,from:y,to:b,kind:A,weight:_})=>{let L=Xi(N.edges[A],j.length),B=se(
A)&&[4,3];return{id:$,from:y,to:b,color:L,dashes:B,width:Ft(A,_)}});o.replaceData(q,O),ct()}function ct(){
o.showOnly(l.marks,l.edges),F()}function F(){M=null,o.requestRedraw()}function Ft(N,C){return e.mode===
"stories"&&(C===0||N==="covered_by")?.5:.8+.4*Math.min(C,6)}function wt(N){if(r.matches||!N.size)return;
let C=performance.now(),j=l.marks.flatMap(O=>{let $=N.get(O.id);return $?[{mark:O,from:$,to:[O.x,O.y]}]:
[]}),q=O=>{let $=Math.min(1,(O-C)/vd),y=1-(1-$)**3;for(let{mark:b,from:A,to:_}of j)if(u.get(b.id)!==
b||(b.x=A[0]+(_[0]-A[0])*y,b.y=A[1]+(_[1]-A[1])*y,!o.moveMark(b.id,b.x,b.y)))return;F(),$<1&&requestAnimationFrame(
q)};q(C)}function At(){let N=h||m;if(!N)return p?bc(e,l,p):null;let C=yc(e,l,N,h?1:g);return C.marks.
size?C:null}function ut(){w=At(),F()}function mt(){return{width:t.clientWidth,height:t.clientHeight}}
function zt(N){let C=o.getProjection(),j=Mt();l.view==="time"&&Ic(N,e.scale,C,j,mt());let q=h||m,O=q&&
q.kind==="story"?q.ref:-1;Ec(N,l.hulls,C,j,O),l.view==="network"?Nc(N,l.discs,C,j):_c(N,e,l.marks,C,
j)}function ft(N){let C=o.getProjection(),[j,q]=[Mt(),mt()],$={...{context:N,model:e,scene:l,marks:u,
highlight:w,to:C,colors:j,size:q},zoom:C.scale/S},y=l.view==="time";Wc($),y&&Uc($);let b=$t($);if(Dc(
N,b.labels,j,b.shift),!y)return;Cc(N,e.scale,C,j,q);let A=l.marks.filter(L=>L.undated),_=`no date (${T(
A.length)})`;A.length&&Rc(N,_,A,C,j)}function $t(N){let{origin:C,scale:j}=N.to,q=`${j} ${w?[...w.own].
join():""}`,O=M&&M.origin.x===C.x&&M.origin.y===C.y;(!M||M.key!==q||!(R||O))&&(M={key:q,origin:C,labels:zc(
N)});let $={x:C.x-M.origin.x,y:C.y-M.origin.y};return{labels:M.labels,shift:$}}function _t({pointer:N}){
let C=u.get(o.findMarkAt(N.DOM));if(C)return ie(C);let{x:j,y:q}=N.canvas,O=l.discs.find($=>Math.hypot(
j-$.x,q-$.y)<$.radius)||l.hulls.find(({corners:$})=>dc([j,q],$,Md));return O?{kind:"story",ref:O.story}:
null}function v(){h&&(h=null,n.hover(null),ut())}function P(){o.on("beforeDrawing",N=>{Nr(N,()=>zt(N))}),
o.on("afterDrawing",N=>{Nr(N,()=>ft(N))}),o.on("click",N=>{let C=_t(N);setTimeout(()=>n.choose(C))}),
o.on("doubleClick",N=>{let C=_t(N);C&&C.kind==="story"&&e.mode==="stories"&&n.toggle(C.ref)}),o.on("\
hoverNode",({node:N,pointer:C})=>{let j=u.get(N);h=j?ie(j):null,n.hover(h,C.DOM),ut()}),o.on("blurNo\
de",v),t.addEventListener("mouseleave",v),o.on("dragStart",()=>{[R,k]=[!0,!0],v()}),o.on("dragEnd",()=>{
R=!1,F(),n.moved(o.getCamera())}),o.on("zoom",()=>{k=!0,v(),n.moved(o.getCamera())}),o.on("resize",()=>requestAnimationFrame(
()=>k||X()))}function H([N,C,j]){k=!0,o.updateSize(),o.moveCamera({position:{x:N,y:C},scale:j}),M=null}
function X(){k=!1,o.updateSize();let{width:N,height:C}=mt();if(!d.length||!N)return;let j=(L,B)=>B*Math.
max(...d.map(Z=>B*Z[L]+Z.size)),[q,O,$,y]=[j("x",-1),j("x",1),j("y",-1),j("y",1)],b=l.view==="time"?
46:12;S=Math.min((N-20-qc)/(O-q),(C-70-b)/(y-$),Od);let A=(q+O)/2+(qc-20)/2/S,_=($+y)/2+b/2/S;o.moveCamera(
{position:{x:A,y:_},scale:S}),M=null}function V(N){k=!0;let C=r.matches?!1:{duration:160};o.moveCamera(
{scale:o.getCamera()[2]*N,animation:C}),n.moved(o.getCamera())}function pt(N,C=null,j=1){if([m,p,g]=
[N,C,j],ut(),!w)return!1;let q=w.own.size?w.own:w.marks,O=l.marks.filter(({id:_})=>q.has(_)),$=o.getProjection(),
{width:y,height:b}=mt(),A=({x:_,y:L})=>$.x(_)>0&&$.x(_)<y&&$.y(L)>0&&$.y(L)<b;if(O.length&&!O.some(A)){
let _=!r.matches&&{duration:300};o.moveCamera({position:{x:O[0].x,y:O[0].y},animation:_})}return O.length>
0}function rt(N,C){let j=m&&l.at[m.kind].get(m.ref),q=j?Sc(l.marks,j,N,C):l.marks[0];return q?ie(q):
null}function nt(){let N=o.getProjection(),C=M?M.origin:N.origin;return{scene:l,marks:u,to:N,size:mt(),
labels:M?M.labels:[],shift:{x:N.origin.x-C.x,y:N.origin.y-C.y},canvas:t.querySelector("canvas"),colors:Mt()}}
return P(),{show:Y,draw:K,fit:X,setCamera:H,zoom:V,choose:pt,findNeighbour:rt,forget:()=>c="",snapshot:nt}}var Ad=60,Ed="The folder is a sample. What is “not in this corpus” may well have been published: the\
 page never says that an outlet left something out. “First” means first among the articles of this c\
orpus, by the times they state.",Nd=[["Story","Articles about one event, connected by links that the\
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
lue."]],_d=["Overview names what stands out; a click on a sentence selects what it is about.","Stori\
es shows each story over its own hours; “Who came when” opens it into a lane per outlet.","The s\
earch takes outlets, topics, months and words in one query; quotation marks make a phrase.","It also\
 takes OR, -word, prefix* and a value after outlet: topic: subject: author: language: medium: since:\
 until: or on:","Everything follows one selection: filters, the time strip, a cell of a matrix, a ba\
r of a comparison. The line above the picture says what is selected.","A click on a mark or a name o\
pens its panel; the browser’s “back” goes back.","The lists and the Table contain all that the\
 picture shows."],Id=[["/","search"],["?","this help"],["Esc","close the panel"],["Tab","to the next\
 control"],["← → ↑ ↓","in the picture: to the next mark; in tabs: to the next tab; on the en\
ds of the time strip: a step"],["Enter","in the picture: open the chosen story into its articles, or\
 close it"],["+ − 0","in the picture: zoom in, zoom out, show all"],["Home End","on the ends of th\
e time strip: to the first, to the last"]];function mo(t){let e=t.map(n=>f("li",{},n));return f("ul",
{class:"plain-list"},e)}function Xc({model:t}){let e=t.counts.problems-t.problems.length,n=t.problems.
map(([r,s,i,c])=>f("li",{},f("span",{class:"who",dir:"auto"},s?`${r}:${s}`:r),f("span",{dir:"auto"},
c),f("span",{class:"words"},i))),o=`${T(e)} more: run “topicgraph check”.`;return[dt("About the \
input",x(t.counts.problems,"problem")),f("p",{class:"aside"},"What was wrong in the files, and what \
was done about it."),ot(n,Ad,"text-list"),e>0&&f("p",{class:"aside"},o)]}function Vc({model:t}){let{
about:e,counts:n,notes:o}=t,r=n.from===null?"none dated":Q(n.from,n.to),s=x(e.files,"file"),i=Zn(t),
c=Nd.map(([l,u])=>[f("dt",{},l),f("dd",{},u)]),a=o.time.filter(l=>!o.network.includes(l));return[dt(
"About this page","Where its figures come from"),f("p",{},"This page is one file that contains all o\
f its data and loads nothing else."),Wt([["Made by",`topicgraph ${e.version}`],["From",`${s}, ${x(n.
articles,"article")}, ${r}`],["Known by links only",n.stubs?x(n.stubs,"article"):null],["Problems in\
 the input",T(n.problems)],["To make this page again",f("code",{},"topicgraph build FOLDER -o OUTPUT")]]),
D("What is left out",i&&mo(i)),D("What is counted",e.notes.length>0&&mo(e.notes)),D("What is drawn",
mo([`At most ${T(br)} marks at a time. What is left out is mentioned under the picture and is in the\
 lists.`,`A topic of ${at(e.dominant)} of the articles or more has no lines in the picture, as it wo\
uld connect everything.`,"Positions are computed when the page is made, the same for the same articl\
es. Distances in the network mean little; groups do.",...o.network,...a])),D("How it is computed",f(
"dl",{class:"measures"},c)),D("What it cannot say",f("p",{},Ed))]}function Yc(){let t=Id.map(([e,n])=>[
f("dt",{},f("kbd",{},e)),f("dd",{},n)]);return[dt("Help","How to read and use this page"),D("Where t\
o start",mo(_d)),D("Keys",f("dl",{class:"facts keys"},t))]}var Cd="id title outlet carrier published precision medium topics story url held excerpt files".split(
" "),Cr="measure outlet other subject count of share low high by_chance p".split(" "),Ld=new RegExp(
["[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]","[\\ud800-\\udbff](?![\\udc00-\\udfff])",
"(?<![\\ud800-\\udbff])[\\udc00-\\udfff]"].join("|"),"g"),Rd={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;"};function Jc(t,e){let n=t.articles,o=r=>r>=0?t.outlets[r].name:"";return{id:n.id[e],title:n.
title[e],outlet:o(n.outlet[e]),carrier:o(n.carrier[e]),published:Dd(n.time[e],n.precision[e]),precision:n.
precision[e],medium:t.media[n.medium[e]],topics:n.topics[e].map(r=>t.topics[r].name),story:n.story[e]>=
0?t.stories[n.story[e]].name:"",url:n.urls[e][0]||"",held:!!n.held[e],excerpt:n.excerpt[e],files:n.files[e]}}
function Dd(t,e){if(t===null)return"";let n=new Date(t*1e3).toISOString();return e==="second"?n.slice(
0,19)+"Z":e==="minute"?n.slice(0,16)+"Z":n.slice(0,10)}function Qc(t){return JSON.stringify(t,null,1)+
`
`}function ta(t,e,n){let o=Me(t,e,n).flatMap(({topic:c,cells:a})=>a.map((l,u)=>{let d=t.topics[c].name;
return Ir("share of a topic",e[u],{subject:d,...Zc(l)})})),s=Gn(t,e,n).flatMap((c,a)=>c.flatMap((l,u)=>{
let d=l&&{other:e[u].name,...Zc(l)};return d?[Ir("followed by",e[a],d)]:[]})),i=Xn(e).flatMap(([c,a])=>Pd(
t,c,a,n));return[...o,...s,...i]}function Ir(t,e,n){return{...Object.fromEntries(Cr.map(r=>[r,""])),
measure:t,outlet:e.name,...n}}function Zc({k:t,n:e,share:n,low:o,high:r}){return{count:t,of:e,...e<5?
{}:{share:n,low:o,high:r}}}function Pd(t,e,n,o){let r=Cn(t,e,n,o),{shared:s,lags:i,own:c}=r,a=Un(t,e,
n),l=[],u=(m,g,p,w)=>{l.push(Ir(m,g,{other:p.name,...w}))};if(u("stories shared",e,n,{count:s.length,
of:r.a.size}),a){let m={count:a.shared,by_chance:a.expected,p:a.q};u("stories shared, whole corpus",
e,n,m)}if(i.length>=5){let m=_n(i.map(g=>g.hours));u("hours later, median",n,e,{count:m,of:i.length})}
let d=(m,g,p)=>{for(let{word:w,k:S}of g?.a||[])u(m,e,n,{subject:w,count:S,of:p[0]});for(let{word:w,k:S}of g?.
b||[])u(m,n,e,{subject:w,count:S,of:p[1]})},h=Hn(t,c);if(d("word in headlines of the same stories",h,
[c.shared.length,c.shared.length]),t.size<=Pn){let m=Fn(t,e,n,o);d("distinctive word",m,m.n)}return l}
function Lr(t,e=Cd){let n=t.map(o=>e.map(r=>Fd(o[r])));return[e,...n].map(o=>o.join(",")).join(`\r
`)+`\r
`}function Fd(t){let e=Array.isArray(t)?t.join("; "):String(t),o=typeof t!="number"&&/^[=+\-@\t\r]/.
test(e)?"'"+e:e;return/[",\r\n]/.test(o)?`"${o.replaceAll('"','""')}"`:o}function xt(t){return t.replace(
Ld,"�").replace(/[&<>"]/g,e=>Rd[e])}var po=46,ea=20,he=16,[Hd,jd]=[7.2,40];function Zt(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n}));
f("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function na(t,e){let n=[
[]],o=he;for(let r of t){let s=jd+Hd*`${r.label} ${r.number}`.length;o+s>e-he&&o>he&&(n.push([]),o=he),
n[n.length-1].push({item:r,x:o}),o+=s}return n}function oa(t,e){return po+e+14+ea*t}function ra(t,e){
return po+e+ea*t+16}function G(t,e,n=""){let o=Object.entries(e).filter(([,r])=>r!==void 0).map(([r,
s])=>{let i=typeof s=="number"?String(sa(s)):s;return` ${r}="${xt(i)}"`});return`<${t}${o.join("")}>${n}\
</${t}>`}function sa(t){return Math.round(t*10)/10}function Ge(t,e=""){return`M${t.map(n=>n.map(sa).
join(" ")).join("L")}${e}`}function ia(t,e){let{size:n,colors:o}=t,r=na(e.items,n.width),[s,i]=[n.width,
ra(r.length,n.height)],c={"font-size":17,"font-weight":700,"font-family":"Georgia, serif"},a=`0 0 ${s}\
 ${n.height}`,l={y:po,width:s,height:n.height,viewBox:a},u=[G("rect",{width:s,height:i,fill:o.paper}),
G("text",{x:he,y:22,...c,fill:o.ink},xt(e.title)),G("text",{x:he,y:39,"font-size":12,fill:o.soft},xt(
e.words)),G("svg",l,Bd(t,e).join(`
`)),...r.flatMap((h,m)=>h.map(({item:g,x:p})=>zd(g,p,oa(m,n.height),o)))],d={xmlns:"http://www.w3.or\
g/2000/svg",width:s,height:i,viewBox:`0 0 ${s} ${i}`,"font-family":"system-ui, sans-serif"};return`<\
?xml version="1.0" encoding="UTF-8"?>
${G("svg",d,`
${u.join(`
`)}
`)}
`}function Bd({scene:t,marks:e,to:n,size:o,labels:r,shift:s,colors:i},c){let a=({x:p,y:w})=>[n.x(p),
n.y(w)],l=t.hulls.map(({corners:p})=>G("path",{d:Ge(p.map(([w,S])=>a({x:w,y:S})),"Z"),fill:i.hull,stroke:i.
hull,"stroke-width":30*n.scale,"stroke-linejoin":"round"})),u=t.discs.map(p=>{let[w,S]=a(p),k=p.radius*
n.scale;return G("circle",{cx:w,cy:S,r:k,fill:i.hull,stroke:i.story})}),d=t.view==="time"?Wd(c.scale,
n,o,i):[],h=t.edges.map(({from:p,to:w,kind:S})=>G("path",{d:Ge([p,w].map(k=>a(e.get(k)))),stroke:i.edges[S],
"stroke-width":.8,"stroke-dasharray":se(S)?"4 3":void 0})),m=t.marks.map(p=>{let w=ue(p,t.view,i,c.hasHues),
k=t.view==="time"&&p.hue!==void 0?c.initials[Number(p.hue)]:"";return ca(p.shape,a(p),p.size*n.scale,
w,k,i)}),g=r.map(p=>Ud(p,s,i));return[...l,...u,...d,...h,...m,...g]}function Wd(t,e,n,o){return Ie(
t,e.scale,64).flatMap(({x:r,strong:s,label:i})=>{let c=e.x(r),a=Ge([[c,0],[c,n.height-22]]),l={x:c,y:n.
height-7,"font-size":12,"text-anchor":"middle"};return[G("path",{d:a,stroke:s?o.line:o.grid}),G("tex\
t",{...l,fill:o.soft},xt(i))]})}function ca(t,[e,n],o,{background:r,border:s},i,c){let a={fill:r,stroke:s};
if(t==="square")return G("rect",{x:e-o,y:n-o,width:2*o,height:2*o,...a});if(t==="diamond"){let d=[[e,
n-o],[e+o,n],[e,n+o],[e-o,n]];return G("path",{d:Ge(d,"Z"),...a})}let l=G("circle",{cx:e,cy:n,r:o,...a});
if(!i||o<9)return l;let u={"font-size":11,"font-weight":700,"text-anchor":"middle"};return l+G("text",
{x:e,y:n+4,...u,fill:c.paper},xt(i))}function Ud({item:t,x:e,y:n,leader:o},r,s){let i=g=>[g[0]+r.x,g[1]+
r.y],c=o?[o.slice(0,2),o.slice(2)].map(i):[],a={d:Ge(c),stroke:s.soft,"stroke-width":.8},l=/^(italic )?(\d{3} )?(\d+)px (.*)$/.
exec(t.font)||[],[u,d]=i([e,n]),h={"font-size":l[3],"font-family":l[4],"font-weight":l[2]?.trim(),"f\
ont-style":l[1]?.trim(),fill:t.color,stroke:s.paper,"stroke-width":3,"paint-order":"stroke"},m=t.lines.
map((g,p)=>G("text",{x:u,y:d+15*(p+.8),...h},xt(g)));return(o?G("path",a):"")+m.join("")}function zd(t,e,n,o){
let r=G("tspan",{fill:o.soft},String(t.number)),s={x:e+22,y:n+4,"font-size":12,fill:o.ink},i=G("text",
s,`${xt(t.label)} ${r}`);if(t.line){let u=o.edges[t.line],d=se(t.line)?"4 3":void 0,h={stroke:u,"str\
oke-width":3,"stroke-dasharray":d};return G("path",{d:Ge([[e,n],[e+16,n]]),...h})+i}let{background:c,
border:a}=t.color,l={background:c,border:gr(t.kind)?a:c};return ca(co(t.kind),[e+8,n],aa(t),l,"",o)+
i}function aa({kind:t}){return t==="stub"?4:6}function la({canvas:t,size:e,colors:n},{title:o,words:r,
items:s}){let i=t.width/e.width,c=na(s,e.width),a=Math.round(ra(c.length,e.height)*i),l=f("canvas",{
width:t.width,height:a}),u=l.getContext("2d");u.fillStyle=n.paper,u.fillRect(0,0,l.width,l.height),u.
drawImage(t,0,po*i),u.scale(i,i);let d=(h,m,g,p,w)=>{u.font=p,u.fillStyle=w,u.fillText(h,m,g)};return d(
o,he,22,`700 17px ${Se}`,n.ink),d(r,he,39,`12px ${Yt}`,n.soft),c.forEach((h,m)=>{let g=oa(m,e.height);
for(let{item:p,x:w}of h)Gd(u,p,w,g,n),d(`${p.label}  ${p.number}`,w+22,g+4,`12px ${Yt}`,n.ink)}),new Promise(
h=>l.toBlob(h,"image/png"))}function Gd(t,e,n,o,r){let s={scale:1,x:i=>i,y:i=>i};if(e.line)t.strokeStyle=
r.edges[e.line],t.lineWidth=3,ho(t,{x:n,y:o},{x:n+16,y:o},s,se(e.line));else{let i={x:n+8,y:o,size:aa(
e),shape:co(e.kind)};fo(t,i,s,e.color,null)}}var Rr=20,qd=50,Kd=30,Xd=".unseen, .tool, .more, .lanes-button, .switch, input, datalist, .bin-title\
, [hidden]",ua=16e3;function fa(t,{title:e,words:n,source:o}){let r=t.getBoundingClientRect(),s=parseFloat(
getComputedStyle(t).paddingLeft),i={parts:[],left:r.left+s-Rr,top:r.top-t.scrollTop-qd,right:0,bottom:0};
for(let p of t.children)da(i,p);let c=Mt(),a=Math.ceil(i.right+Rr),l=Math.ceil(i.bottom+Kd),u=(p,w,S,k)=>G(
"text",{x:Rr,y:w,...S,fill:k},xt(p)),d={"font-size":17,"font-weight":"700","font-family":Se},h=[G("r\
ect",{width:a,height:l,fill:c.paper}),u(e,24,d,c.ink),u(n,42,{"font-size":12},c.soft),...i.parts,u(o,
l-10,{"font-size":11},c.soft)],m={xmlns:"http://www.w3.org/2000/svg",width:a,height:l,viewBox:`0 0 ${a}\
 ${l}`,"font-family":"system-ui, sans-serif"};return{text:`<?xml version="1.0" encoding="UTF-8"?>
${G("svg",m,h.join(`
`))}
`,width:a,height:l}}async function ha({text:t,width:e,height:n}){let o=2*n>ua?1:2,r=new Image;r.src=
`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`,await r.decode();let s=document.createElement(
"canvas");return s.width=e*o,s.height=Math.min(n*o,ua),s.getContext("2d").drawImage(r,0,0,e*o,n*o),new Promise(
c=>s.toBlob(a=>c(a)))}function da(t,e){if(e.matches(Xd))return;let n=getComputedStyle(e);if(n.display===
"none"||n.visibility==="hidden")return;let o=e.getBoundingClientRect();if(e instanceof SVGElement&&!e.
matches("svg")){Vd(t,o,n);return}o.width&&o.height&&Yd(t,o,n);for(let r of e.childNodes)r instanceof
Element?da(t,r):r instanceof Text&&Jd(t,r,n)}function Dr(t,{left:e,top:n,width:o,height:r},s=0){let i={
x:e-t.left+s,y:n-t.top+s},c={width:Math.max(0,o-2*s),height:Math.max(0,r-2*s)};return t.right=Math.max(
t.right,i.x+c.width),t.bottom=Math.max(t.bottom,i.y+c.height),{...i,...c}}function Vd(t,e,n){let o=bn(
n.fill)||bn(n.stroke);if(!o||!e.width)return;let r=Dr(t,e);t.parts.push(G("rect",{...r,height:Math.max(
1,r.height),fill:o}))}function Yd(t,e,n){let o=["Top","Right","Bottom","Left"].map(p=>({width:n[`bor\
der${p}Style`]==="none"?0:parseFloat(n[`border${p}Width`]),color:bn(n[`border${p}Color`]),dashed:n[`\
border${p}Style`]!=="solid"})),r=bn(n.backgroundColor),s=o.filter(({width:p,color:w})=>p&&w);if(!r&&
!s.length)return;let i=s.length===4,[{width:c,color:a,dashed:l}]=o,u=Dr(t,e,i?c/2:0),g={rx:Math.min(
n.borderTopLeftRadius.endsWith("%")?1/0:parseFloat(n.borderTopLeftRadius)||0,Math.min(u.width,u.height)/
2),fill:r||"none",...i&&{stroke:a,"stroke-width":c},...i&&l&&{"stroke-dasharray":"2 2"}};(r||i)&&t.parts.
push(G("rect",{...u,...g})),i||Zd(t,u,o)}function Zd(t,{x:e,y:n,width:o,height:r},s){[{x:e,y:n,width:o,
height:s[0].width},{x:e+o-s[1].width,y:n,width:s[1].width,height:r},{x:e,y:n+r-s[2].width,width:o,height:s[2].
width},{x:e,y:n,width:s[3].width,height:r}].forEach((c,a)=>{let{width:l,color:u}=s[a];l&&u&&t.parts.
push(G("rect",{...c,fill:u}))})}function Jd(t,e,n){let o=bn(n.color);if(!e.data.trim()||!o)return;let r=n.
writingMode.startsWith("vertical"),s={"font-size":parseFloat(n.fontSize),"font-family":n.fontFamily,
"font-weight":n.fontWeight,"font-style":n.fontStyle,fill:o};for(let{text:i,rect:c}of Qd(e,r)){let{x:a,
y:l,width:u,height:d}=Dr(t,c),h=s["font-size"],m=r?{transform:`translate(${a+(u+h*.7)/2} ${l+d}) rot\
ate(-90)`}:{x:a,y:l+(d+h*.7)/2};t.parts.push(G("text",{...m,...s},xt(i)))}}function Qd(t,e){let n=[],
o=document.createRange(),r=({top:s,left:i})=>e?i:s;for(let{0:s,index:i}of t.data.matchAll(/[^\s-]+-*|-+/g)){
o.setStart(t,i),o.setEnd(t,i+s.length);let c=o.getBoundingClientRect();if(!c.width)continue;let a=/\s/.
test(t.data[i-1])?" ":"",l=n[n.length-1];if(l&&Math.abs(r(l.rect)-r(c))<2){let[u,d]=[Math.min(l.rect.
left,c.left),Math.min(l.rect.top,c.top)],[h,m]=[Math.max(l.rect.right,c.right),Math.max(l.rect.bottom,
c.bottom)];l.text+=a+s,l.rect=new DOMRect(u,d,h-u,m-d)}else n.push({text:s,rect:c})}return n}function bn(t){
let e=(t.match(/-?[\d.]+(e-?\d+)?/g)||[]).map(Number),n=t.startsWith("color(srgb");if(!n&&!t.startsWith(
"rgb"))return null;let[o,r,s,i=1]=e;if(!i)return null;let c=[o,r,s].map(a=>Math.round(n?a*255:a));return i<
1?`rgba(${c.join(",")},${i})`:`rgb(${c.join(",")})`}var tm=100,em=60,nm=.9,om=["Published","Outlet","Title","Topics","Story"],ma={Published:t=>(e,n)=>{let o=de.
down?-1/0:1/0;return(t.articles.time[e]??o)-(t.articles.time[n]??o)},Outlet:t=>Pr(e=>st(t,e)),Title:t=>Pr(
e=>t.articles.title[e]),Story:t=>Pr(e=>pa(t,e))},de={column:"Published",down:!0};function Pr(t){return(e,n)=>{
let[o,r]=[tt(t(e)),tt(t(n))];return o<r?-1:o>r?1:0}}function pa(t,e){let n=t.articles.story[e];return n<
0?"":t.stories[n].name}function Fr(t,{mask:e,stubs:n}){return Array.from({length:t.size},(r,s)=>s).filter(
r=>e[r]&&(t.articles.held[r]||n))}function Hr(t,e){let{model:n}=e,o=e.selection(),r=ma[de.column](n),
s=Fr(n,o);s.sort((p,w)=>(de.down?r(w,p):r(p,w))||p-w);let i=om.filter(p=>p!=="Topics"||!rm(n,s)),c=f(
"tbody"),a=Re(c,s,tm,p=>[im(e,p,i)]),l=i.map(p=>sm(p,t,e)),u=Pt("Articles","articles-table",l,c),d=f(
"p",{class:"empty"},"No article passes all filters."),h=f("span",{class:"number"},T(s.length)),m=o.filtered?
"The selection":"All articles",g=f("div",{class:"sheet-head"},f("h2",{},m," ",h),I({class:"tool"},()=>e.
change({at:"save"}),"Download …"));t.replaceChildren(g,St(n)||"",s.length?u:d,a)}function rm(t,e){
let n=et(e.map(o=>t.articles.topics[o].join()));return n.length>0&&n[0][1]>nm*e.length}function sm(t,e,n){
if(!ma[t])return Nt(t);let o=de.column===t,r=()=>{de={column:t,down:o?!de.down:t==="Published"},Hr(e,
n),Ht(e,"focus",t)?.focus()},s=de.down?"descending":"ascending",i=de.down?" ↓":" ↑",c=I({"data-f\
ocus":t},r,t,o?i:"");return f("th",{scope:"col","aria-sort":o?s:null},c)}function im(t,e,n){let{model:o}=t,
{time:r,precision:s,outlet:i,story:c,topics:a,held:l}=o.articles,u=a[e].map(p=>o.topics[p].name).join(
", "),d=vt(pa(o,e),em),h=i[e]>=0&&o.outlets[i[e]].platform,m=i[e]>=0?[h&&"unknown, on ",z(t,{kind:"o\
utlet",ref:i[e]})]:"unknown",g=c[e]>=0?z(t,{kind:"story",ref:c[e]},d):"";return f("tr",{class:l[e]?null:
"not-held"},f("td",{class:"moment"},bt(r[e],s[e])),f("td",{},m),f("td",{class:"title"},z(t,{kind:"ar\
ticle",ref:e}),!l[e]&&f("small",{}," not in this corpus")),n.includes("Topics")&&f("td",{},u),f("td",
{class:"title"},g))}function wa(t){let{model:e}=t,{view:n}=t.state(),o=Fr(e,t.selection()),r=()=>o.map(S=>Jc(e,S)),s=()=>Zt(
"articles.csv",Lr(r()),"text/csv"),i=()=>Zt("articles.json",Qc(r()),"application/json"),c=()=>{let S=ta(
e,mr(t),t.selection().mask);Zt("comparison.csv",Lr(S,Cr),"text/csv")},a=async()=>{let S=await la(t.view.
snapshot(),ga(t));Zt("picture.png",S,"image/png")},l=()=>{let S=ia(t.view.snapshot(),ga(t));Zt("pict\
ure.svg",S,"image/svg+xml")},u=(S,k)=>I({class:"action"},async()=>{await k(),t.announce(`${S} saved`)},
S),d=(...S)=>f("div",{class:"buttons"},S),h=t.view&&(n==="network"||n==="time"),m=()=>fa(E("sheet"),
cm(t)),g=async()=>{Zt("picture.png",await ha(m()),"image/png")},p=()=>Zt("picture.svg",m().text,"ima\
ge/svg+xml"),w=t.selection().filtered?"selection":"articles";return[dt("Download","Take it with you"),
D(`The ${w}: ${x(o.length,"article")}`,d(u("CSV table",s),u("JSON",i))),n==="compare"&&D("The compar\
ison",d(u("Figures as CSV",c))),D(h?"The picture, with its legend":"This view as a picture",d(u("PNG\
 image",h?a:g),u("SVG drawing",h?l:p))),f("p",{class:"aside"},"“Copy link” keeps the filters, the vi\
ew and the camera in the link, which works for this file wherever it is opened.")]}function cm(t){let{
title:e,counts:n,about:o}=t.model,r=x(n.outlets,"outlet"),i=`In this corpus: ${`${x(n.articles,"arti\
cle")} of ${r}`}. What is not here may still have been published.`;return{title:e,words:ya(t),source:`${i}\
 topicgraph ${o.version}`}}function ya(t){let{from:e,to:n}=t.model.counts,o=wn(t.model,t.state()).map(
({sign:s,name:i})=>s==="not"?`without ${i}`:i),r=[Q(e,n)];return o.length&&r.push(`selected: ${o.join(
" · ")}`),r.join(" — ")}function ga(t){let{model:e}=t,n=t.state(),o=xr(e,t.view.snapshot().scene,
t.selection());return{title:e.title,words:ya(t),items:o.filter(({key:r})=>!n.hide.includes(r)),scale:e.
scale,hasHues:e.hues.length>0,initials:e.initials}}var am=[[/^same URL$/,"the list gives its address"],[/^same title and outlet$/,"the list gives its t\
itle and outlet"],[/^same title and second on (.*)$/,"the list gives its title and its time on $1"],
[/^own domain (.*)$/,"found at its own web site, $1"]],Sa=["it says the same as at least a quarter o\
f the others","a link between files, or a copy, ties it to another","it has little in common with th\
e others, or came at another time: it may be on another event"],lm=["say the same as at least a quar\
ter of the others","are tied to another by a link between files or as a copy","have little in common\
 with the others, or came at another time: they may be on another event"],ba={copy_of:3,update_of:2,
related:1,similar:0},um=3,fm=/; ((?:on the same day; )?which was earlier is not known|both credit .+)$/;
function jr({kind:t,reason:e}){return t==="copy_of"&&e.match(fm)?.[1]||""}function qe(t,e){return jr(
e)?"has the same text as":t.verbs[e.kind][e.forward?0:1]}function go(t){for(let[e,n]of am)if(e.test(
t))return t.replace(e,n);return t}function wo(t,e){return t.articles.story[e]>=0&&Sa[t.articles.bond[e]]||
""}function ka(t,e){let{story:n}=t.articles,o=t.linksOf[e].filter(({other:s})=>n[e]>=0&&n[s]===n[e]).
sort((s,i)=>ba[i.kind]-ba[s.kind]||i.weight-s.weight),r=new Set;return o.filter(({other:s})=>!r.has(
s)&&r.add(s)).slice(0,um)}function Ta(t,e){let{bond:n}=t.articles,o=s=>e.filter(i=>n[i]===s);return{
words:lm.flatMap((s,i)=>{let c=o(i).length;return c?[c===1?`1 article: ${Sa[i]}`:`${x(c,"article")} ${s}`]:
[]}),loose:o(2)}}var hm=1e-12,dm=["about","carried_by","credited_to"];function xa(t){let e=t.size,n=e+t.outlets.length,
o=n+t.subjects.length,r=t.articles,s=Array.from({length:o+t.topics.length},()=>[]),i=(l,u,d,h="",m=1)=>{
s[l].push({to:u,kind:d,reason:h,weight:m,forward:!0}),s[u].push({to:l,kind:d,reason:h,weight:m,forward:!1})};
for(let l=0;l<t.size;l+=1){let[u,d]=[r.outlet[l],r.carrier[l]];u>=0&&i(l,e+u,"published_by"),d>=0&&d!==
u&&i(l,e+d,"carried_by");for(let{outlet:h,reason:m}of r.credits[l])i(l,e+h,"credited_to",m);for(let h of r.
topics[l])i(l,o+h,"about");for(let h of r.subjects[l])i(l,n+h,"mentions");for(let{forward:h,other:m,
kind:g,reason:p,weight:w}of t.linksOf[l])h&&i(l,m,g,p,w)}let c={article:0,outlet:e,subject:n,topic:o};
return{neighbours:s,nodeOf:({kind:l,ref:u})=>u+c[l],thingOf:l=>l<e?{kind:"article",ref:l}:l<n?{kind:"\
outlet",ref:l-e}:l<o?{kind:"subject",ref:l-n}:{kind:"topic",ref:l-o}}}function mm(t,e,n){let o=t.neighbours[n.
forward?n.to:e].length;return n.kind==="published_by"?1+Math.log2(1+o)/4:dm.includes(n.kind)?2+Math.
log2(1+o)/2:n.kind==="mentions"?2.5+Math.log2(1+o)/2:n.kind==="similar"?2-n.weight:1}function $a(t,e,n,o=[]){
let[r,s]=[t.nodeOf(e),t.nodeOf(n)],i=new Float64Array(t.neighbours.length).fill(1/0),c=new Map,a=pm();
i[r]=0,a.push(r,0);for(let u=a.pop();u!==void 0&&u!==s;u=a.pop())for(let d of t.neighbours[u]){if(o.
includes(d.kind))continue;let h=i[u]+mm(t,u,d);h>=i[d.to]-hm||(i[d.to]=h,c.set(d.to,{node:u,edge:d}),
a.push(d.to,h))}if(i[s]===1/0)return null;let l=[];for(let u=c.get(s),d=s;u&&(l.unshift({thing:t.thingOf(
d),edge:u.edge}),u.node!==r);d=u.node,u=c.get(d));return[{thing:e,edge:null},...l]}function pm(){let t=[],
e=(o,r)=>[t[o],t[r]]=[t[r],t[o]],n=o=>o-1>>1;return{push(o,r){t.push({node:o,cost:r});for(let s=t.length-
1;s&&t[s].cost<t[n(s)].cost;s=n(s))e(s,n(s))},pop(){if(!t.length)return;e(0,t.length-1);let{node:o}=t.
pop();for(let r=0;;){let s=r;for(let i of[2*r+1,2*r+2])i<t.length&&t[i].cost<t[s].cost&&(s=i);if(s===
r)return o;e(r,s),r=s}}}}function Oa(t,e){let n=({thing:r})=>r.kind==="article"?qt(J(t,r)):It(J(t,r));
if(e.length<2)return`${n(e[0])} is the same thing.`;let o=e.slice(1).map(r=>`${qe(t,r.edge)} ${n(r)}`);
return`${n(e[0])} ${o.join(", which ")}.`}var gm=.2,[wm,ym]=[8,4],bm=["outlet","topic","subject","article"];function va({model:t,state:e}){let n=e().
path.flatMap(s=>t.byId.get(s)||[]),[o,r]=n.filter(({kind:s})=>s!=="story");if(!(!o||!r||!t.complete))
return t.pathGraph||=xa(t),$a(t.pathGraph,o,r,e().without)}function Ma(t,e){let n=t.state().path,o=[
"From","To"].map((i,c)=>km(t,i,c,n[c])),r=n.filter(Boolean).length===2;return[dt("Path finder","From\
 one thing to another"),f("p",{class:"aside"},"The most informative path: stated links before shared\
 topics, rare topics before common ones."),...o,Sm(t),r&&(e?Mm(t,e):f("p",{class:"empty",role:"statu\
s"},"No path connects the two by these links."))]}function Sm(t){let{model:e}=t,{without:n}=t.state(),
o=e.complete?e.linksOf.flat().map(({kind:a})=>a):[],{credits:r,subjects:s}=e.articles,c=["published_\
by","carried_by",...r.some(a=>a.length)?["credited_to"]:[],"about",...s.some(a=>a.length)?["mentions"]:
[],...new Set(o)].map(a=>{let l=n.filter(h=>h!==a),u=({target:h})=>{t.change({without:h.checked?l:[...l,
a]})},d={type:"checkbox",checked:!n.includes(a),on:{change:u}};return f("label",{class:"check"},f("i\
nput",d),io[a])});return f("fieldset",{class:"kinds"},f("legend",{},"By these links"),c)}function km(t,e,n,o){
let{model:r}=t,s=o?r.byId.get(o):null,i=f("ul",{class:"choices"}),c=`path-${n}`,a=({target:d})=>{let h=Tm(
r,d.value.trim()),m=h.slice(0,wm).map(g=>{let p=f("span",{class:"words"},pn[g.kind].toLowerCase()),w=f(
"span",{},J(r,g));return f("li",{},I({class:"choice",dir:"auto"},()=>xm(t,n,g),w,p))});i.replaceChildren(
...m),t.announce(`${h.length} found`)},l=({key:d})=>{d==="Enter"&&i.querySelector("button")?.click(),
d==="ArrowDown"&&i.querySelector("button")?.focus()},u={id:c,type:"text",dir:"auto",autocomplete:"of\
f",spellcheck:"false",placeholder:"an outlet, a topic, a name or an article",value:s?J(r,s):"",on:{input:a,
keydown:l}};return f("div",{class:"end"},f("label",{for:c},e),f("input",u),i)}function Tm(t,e){if(!e)
return[];let n=Ee(t);return bm.flatMap(o=>ws(n[o],e,ym).rows.map(r=>({kind:o,ref:r})))}function xm(t,e,n){
let o=[...t.state().path];for(;o.length<2;)o.push("");o[e]=Ne(t.model,n),t.change({path:o.filter((i,c)=>i||
c<e)});let r=E(`path-${1-e}`),s=E("panel").querySelector(".route, .empty, h2");(r.value?s:r).focus()}
function $m(t,e){return e.slice(1,-1).map(({thing:o})=>o).find(({kind:o,ref:r})=>o==="topic"&&Aa(t,r)>
gm)}function Aa(t,e){let{held:n}=t.articles,o=n.reduce((r,s)=>r+s,0);return t.byTopic[e].filter(r=>n[r]).
length/Math.max(1,o)}function Om(t,e){let n=at(Aa(t,e.ref));return`No meaningful connection, only ${qt(
J(t,e))}, a topic of ${n} of the articles.`}function vm(t,e,n){let{model:o}=t;if(e.kind!=="article"||
n.kind!=="article")return null;let r=o.articles.story[e.ref];if(r<0||r!==o.articles.story[n.ref])return null;
let s=[e,n].flatMap(({ref:c})=>{let a=wo(o,c);return a?[f("li",{dir:"auto"},`${qt(o.articles.title[c])}\
: ${a}.`)]:[]}),i=z(t,{kind:"story",ref:r});return[f("p",{},"Both are in the story ",i,"."),f("ul",{
class:"text-list"},s)]}function Mm(t,e){let{model:n}=t,o=e.map(({thing:s,edge:i})=>{let c=i&&qe(n,i);
return f("li",{class:`stop stop-${s.kind}`},c&&f("span",{class:"verb"},`${c} `),z(t,s),i&&i.reason&&
f("span",{class:"words",dir:"auto"},go(i.reason)))}),r=$m(n,e);return f("section",{class:"route",tabindex:"\
-1",role:"status"},r&&f("p",{class:"nothing-shared"},Om(n,r)),vm(t,e[0].thing,e[e.length-1].thing),f(
"h3",{},x(e.length-1,"step")),f("p",{class:"excerpt",dir:"auto"},Oa(n,e)),f("ol",{class:"stops"},o))}var Am={path:Ma,save:wa,problems:Xc,about:Vc,help:Yc};function Ea(t,e,n){return f("article",{class:`\
panel panel-${e}`},Am[e](t,n))}var Em=12;function _a(t,e,n){let{model:o}=t,r=()=>t.change({at:"path",path:[o.articles.id[e]]}),s=o.
articles,[i,c,a]=[s.outlet[e],s.carrier[e],s.held[e]],l=o.media[s.medium[e]]==="video"?"Video":"Arti\
cle",u=a?l:"Article not in this corpus",{urls:d,files:h}=s,m=s.topics[e].map(M=>n({kind:"topic",ref:M})),
g=s.subjects[e].map(M=>n({kind:"subject",ref:M})),p=s.credits[e].map(M=>n({kind:"outlet",ref:M.outlet})),
w=c>=0&&c!==i,S=(M,Y)=>f("ul",{class:"urls"},M.map(Y)),k=S(d[e],M=>f("li",{},cs(M))),R=S(h[e],M=>f("\
li",{dir:"auto"},M));return[dt(u,J(o,{kind:"article",ref:e})),!a&&f("p",{class:"aside"},"Only known \
because another article links to it: it has no file."),f("div",{class:"buttons"},I({class:"action"},
r,"How is it connected to …")),s.excerpt[e]&&f("p",{class:"excerpt",dir:"auto"},s.excerpt[e]),Wt([
["Outlet",i>=0?n({kind:"outlet",ref:i}):"unknown"],["Carried by",w?n({kind:"outlet",ref:c}):null],["\
Credited to",Tt(p)],["Published",bt(s.time[e],s.precision[e])],["Story",s.story[e]>=0?n({kind:"story",
ref:s.story[e]}):null],["Topics",Tt(m)],["Mentions",Tt(g)],["Other titles",s.titles[e].join(" · ")]]),
D("Why it is in this story",Nm(o,e,n)),D("Connected because",Im(o,e,n)),D(d[e].length>1?"Addresses":
"Address",d[e].length>0&&k),D(h[e].length>1?"Files":"File",h[e].length>0&&R),_m(o,e)]}function Nm(t,e,n){
let o=wo(t,e);if(!o)return null;let r=ka(t,e).map(c=>Ia(t,e,c,n)),s=`${o[0].toUpperCase()}${o.slice(
1)}.`,i=r.length?" Held most firmly by:":" No single article holds it.";return[f("p",{},s+i),r.length>
0&&f("ul",{class:"text-list"},r)]}function _m(t,e){let n=Wt([["Quality",Na(t.articles.quality[e])],[
"Heat",Na(t.articles.heat[e])]]);if(!n)return null;let o="As its file states them: topicgraph neithe\
r computes nor uses them.",r=f("summary",{},"More from its file");return f("details",{class:"how"},r,
n,f("p",{class:"aside"},o))}function Na(t){return t===null?null:String(t)}function Im(t,e,n){let o=t.
linksOf[e].map(r=>Ia(t,e,r,n));return ot(o,Em,"text-list")}function Ia(t,e,n,o){let r=qe(t,n);return f(
"li",{},f("span",{class:"verb"},`${r} `),o({kind:"article",ref:n.other}),f("span",{class:"words",dir:"\
auto"},Cm(t,e,n).join(" · ")))}function Cm(t,e,{other:n,reason:o}){let{time:r,held:s}=t.articles,i=U(
t,e)&&U(t,n),c=[st(t,n),i?jt(Number(r[n])-Number(r[e])):"",go(o),s[n]?"":"not in this corpus"];return[
...new Set(c.filter(Boolean))]}var Sn=5,Lm=60,Rm=1.15;function Ca(t,e,n){let{model:o}=t,r=o.outlets[e],s=o.byOutlet[e],{story:i,held:c,
outlet:a}=o.articles,l=s.filter(p=>c[p]),u=o.byCarrier[e].filter(p=>a[p]!==e),d=et(s.map(p=>i[p]).filter(
p=>p>=0)),h=l.length>=5&&!r.platform,m=()=>t.change({view:"compare",side:Pm(t,r.id)}),g=r.platform||
!l.length?[]:[["Compare",m]];return[dt(r.platform?"Platform":"Outlet",r.name||r.id),f("p",{class:"fi\
gures"},Dm(o,l,s.length)),le(t,"outlet",r.id,...g),Fm(o,e,n),D("Over time",Ce(o,s)),D("First and alo\
ne",Hm(r)),D("Big stories missing here",h&&Gm(o,e,n)),D("Earlier and later than others",jm(o,e,n)),D(
"Focus",Bm(o,e,n)),D("Distinctive words",Um(t,e)),D("Nearest outlets, by stories shared",zm(o,e,n)),
D("Stories",oe("story",d,n)),D("Stories only it has here",Km(o,e,n)),D("Articles",ye(o,s,n)),D("Arti\
cles it carried",ye(o,u,n))]}function Dm(t,e,n){let o=e.filter(i=>t.articles.flags[i]&Dt).length,r=e.
length-o,s=[x(e.length,"article")];return r&&s.push(`${T(o)} its own, ${x(r,"copy or update","copies\
 or updates")}`),n>e.length&&s.push(`${T(n-e.length)} linked, not in this corpus`),s.join(" · ")}function Pm(t,e){
let{side:n}=t.state();return n.includes(e)?n:[...n.slice(0,We-1),e]}function Fm(t,e,n){let{domain:o,
names:r,name:s,edition_of:i,platform:c}=t.outlets[e],{pieces:a,republished:l}=t.outlets[e],u=i?t.byId.
get(i):null,d=t.groups.filter(({outlets:p})=>p.includes(e)),h=x(a,"article"),g=`${T(l)} of the ${h} \
found there: copies, or carried for other outlets`;return Wt([["Web site",o],["Edition of",u?n(u):null],
["Also seen as",r.filter(p=>p!==s).join(" · ")],["Group",d.map(p=>p.name).join(", ")],["Written by \
others",l&&!c?g:null]])}function Hm({platform:t,first:e,shared:n,alone:o}){if(t||!(n+o))return null;
let r=n?`It was first on ${Ct(e)} of the ${x(n,"shared story","shared stories")} whose first report \
is known and on which it states a time.`:"It shares no story with other outlets whose first report i\
s known and on which it states a time.",s=o?` ${T(o)} of its stories and single articles ${o===1?"is":
"are"} found at no other outlet here.`:"",i=n>0&&n<5;return[f("p",{},r,s),f("p",{class:"aside"},i?"T\
oo few to say much.":"Copies count as their original; in a tie of two either counts a half.")]}function jm(t,e,n){
let o=zo(t,e).map(({other:r,n:s,hours:i,low:c,high:a,q:l})=>{let u=[c,a].map(m=>jt(m*3600)),d=u[0]===
u[1]?`${u[0]} at both ends`:u.join(" to "),h=`median of ${s} shared stories, 95 % interval ${d}; ${me(
l)} ${Te}`;return f("li",{},n({kind:"outlet",ref:r}),` came ${jt(i*3600)}`,f("span",{class:"words"},
h))});return o.length>0&&ot(o,Sn,"text-list")}function Bm(t,e,n){let o=Fs(t,e);if(!o.length)return null;
let r=o[0].n<5,s=o.map(i=>{let a=`${`${at(i.share)} ${Lt(i)}`}; ${Wm(i)}`;return f("li",{},n({kind:"\
topic",ref:i.topic}),` ${i.k} of ${x(i.n,"article")}`,!r&&f("span",{class:"words"},a))});return[ot(s,
Sn+1,"text-list"),f("p",{class:"aside"},r?"Too few articles to say more.":"Own articles, one of each\
 story.")]}function Wm({share:t,restShare:e}){if(!e)return"none of the rest";let n=Math.max(t/e,e/t);
if(n<Rm)return"about the same share as the rest";let o=n<9.95?n.toFixed(1).replace(/\.0$/,""):Math.round(
n);return t>e?`${o} times the share of the rest`:`the rest has ${o} times its share`}function Um(t,e){
let n=t.model.words[e];if(!n)return null;let o=[t.model.outlets[e].id];if(!n.some(([,,,,,c])=>c!==null&&
c<=.05))return f("p",{class:"aside"},"No word is significantly more frequent in its titles and excer\
pts than in the rest of this corpus, after correction for multiple tests.");let s=n.map(([c,a,l,u,d,
h])=>{let g=`${`${a} of ${l} articles, elsewhere ${u} of ${d}`}; ${me(h)} after correction`;return f(
"li",{},qn(w=>t.apply({only:{outlet:o,words:w}}),c,g,h))});return[f("ul",{class:"word-list"},s),f("p",
{class:"aside"},"In titles and excerpts, against the rest of this corpus; in bold those that are sta\
tistically significant after correction for multiple tests.")]}function zm(t,e,n){let o=Ps(t,e).map(
({ref:r,shared:s,either:i,isFew:c})=>{let l=`${s} of ${i} stories in common${c?", too few to say muc\
h":""}`;return f("li",{},n({kind:"outlet",ref:r}),f("span",{class:"words"},l))});return o.length>0&&
ot(o,Sn,"text-list")}function Gm(t,e,n){let o=new Map((t.blindspots[e]||[]).map(([c,,a])=>[c,a])),r=Mi(
t,e).slice(0,Lm).map(({story:c,reach:a})=>{let l=o.get(c),u=[x(a,"other outlet"),l===void 0?"":`expe\
cted of it in ${qm(l)}`,hn(t,c)(e)];return f("li",{},n({kind:"story",ref:c}),f("span",{class:"words"},
u.filter(Boolean).join("; ")))}),i=`Stories that this outlet has no article on in this corpus, or no\
 closely connected one; it may still have covered them. ${o.size?"Expected from how many stories it \
has and how many outlets each has.":""}`;return r.length?[ot(r,Sn+1,"text-list"),f("p",{class:"aside"},
i)]:null}function qm(t){return`${T(Math.round(t*100))} of 100 such cases`}function Km(t,e,n){let o=i=>Ln(
t,i<0?[-1-i]:t.stories[i].articles).size===1,r=[...Po(t)[e]].filter(([i,c])=>t.articles.held[c]&&o(i)).
map(([i,c])=>f("li",{},n(i<0?{kind:"article",ref:c}:{kind:"story",ref:i})));return r.length?[ot(r,Sn,
"text-list"),t.languages.filter(Boolean).length>1&&f("p",{class:"aside"},"Articles in other language\
s are not compared with these.")]:null}var[Br,yo]=[640,22],[Wr,Ra,Xm]=[190,612,14],La=14,[Vm,Ym,Zm]=[64,96,26],Ut={paper:"#fdfcf9",ink:"#1f\
1f1d",soft:"#6a6963",line:"#ebe8df",dot:"#0072b2"};function Da(t,e){let{articles:n,name:o}=t.stories[e],
r=Jm(t,n),s=r.slice(0,La),i=r.length-s.length,c=ke(o,Vm),a=[Qm(t,n),...ke(tp(t,e),Ym)],l=22+20*c.length+
17*a.length,u=l+yo*(s.length+(i?1:0))+30,h=gt(t,n).filter(k=>U(t,k)).map(k=>Number(t.articles.time[k])),
[m,g]=[Math.min(...h),Math.max(...h)],p=k=>Wr+(Ra-Wr)*(Number(t.articles.time[k])-m)/Math.max(1,g-m),
w=[G("title",{},xt(o)),G("rect",{width:Br,height:u,fill:Ut.paper,stroke:Ut.line}),...c.map((k,R)=>kn(
k,24+20*R,16,Ut.ink,700)),...a.map((k,R)=>kn(k,24+20*c.length+17*R,12,Ut.ink)),...s.flatMap((k,R)=>np(
t,e,k,l+yo*R,p)),i?kn(`and ${x(i,"more outlet")}`,l+yo*La+14,11,Ut.soft):"",kn(ep(t),u-10,10,Ut.soft)],
S={xmlns:"http://www.w3.org/2000/svg",width:Br,height:u,viewBox:`0 0 ${Br} ${u}`,role:"img","font-fa\
mily":"system-ui, sans-serif"};return`<?xml version="1.0" encoding="UTF-8"?>
${G("svg",S,w.join(`
`))}
`}function Jm(t,e){let n=new Map;for(let o of e.filter(r=>lt(t,r))){let r=t.articles.outlet[o];n.set(
r,[...n.get(r)||[],o])}return[...n.values()]}function Qm(t,e){let n=e.filter(c=>t.articles.held[c]),
[o,r]=Vt(t,gt(t,e)),s=Q(o,r),i=x(it(t,n).size,"outlet");return`${x(n.length,"article")} · ${i} · ${s}`}
function tp(t,e){let{first:n,first_among:o,earliest:r,reason:s,runner_up:i,gap:c}=t.stories[e];if(!n.
length)return`Who was first is not known: ${s||"too few times"}.`;let a=ns(n.map(m=>It(t.outlets[m].
name))),l=r<0?"":`, ${bt(t.articles.time[r],"minute")}`,u=i>=0&&c?`; next ${It(st(t,i))}, ${Bt(c*60)}`:
"",d=o?` among ${o}`:"",h=n.length>1?", in a tie":"";return`First in this corpus${d}${h}: ${a}${l}${u}\
.`}function ep(t){let{articles:e,outlets:n,from:o,to:r}=t.counts,s=`${T(e)} articles of ${x(n,"outle\
t")}`,i=Q(o,r),c=`topicgraph ${t.about.version}`;return`In this corpus: ${s}, ${i}. A hollow dot is \
a copy. ${c}`}function np(t,e,n,o,r){let{copy:s,held:i,title:c}=t.articles,{first:a,earliest:l}=t.stories[e],
u=o+yo/2,d={x1:Wr,x2:Ra,y1:u,y2:u,stroke:Ut.line},h=n.filter(g=>U(t,g)&&!_e(t,g)).map(g=>{let p=s[g]===
1||!i[g],w={cx:Math.round(r(g)*10)/10,cy:u,r:a.length&&g===l?7:5,fill:p?Ut.paper:Ut.dot,stroke:Ut.dot,
"stroke-width":1.5};return G("circle",w,G("title",{},xt(c[g])))}),m=It(vt(st(t,n[0]),Zm));return[kn(
m,u+4,12,Ut.ink),G("line",d),...h]}function kn(t,e,n,o,r=400){return G("text",{x:Xm,y:e,"font-size":n,
"font-weight":r,fill:o},xt(t))}var op=16,Ur=86400;function bo(t,e,n,o={}){let{limit:r=op,without:s=[],first:i=-1}=o,{time:c,outlet:a}=t.
articles,l=e.filter(F=>c[F]!==null&&a[F]>=0),u=gt(t,l);if(it(t,u).size<2)return null;let d=u.map(F=>Number(
c[F])),h=Math.min(...d),m=Math.max(...u.map(F=>Number(c[F])+(U(t,F)?0:Ur)));if(m===h)return null;let g=rp(
t,u),p=u.filter(F=>U(t,F)).map(F=>Number(c[F])),w=p.length?Math.min(...p):null,S=g.slice(0,r).map((F,Ft)=>{
let wt=g.slice(0,Ft).filter(ut=>ut.first<1/0),At=sp(t,F,w,wt[wt.length-1]);return cp(t,F,{start:h,end:m,
first:i,words:At},n)}),k=g.length-S.length,R=e.length-l.length,M=l.length-u.length,Y=[k>0&&`${x(k,"o\
utlet")} with later articles not shown.`,M>0&&`${x(M,"article")} before or after, loosely connected,\
 not shown.`,R>0&&`${x(R,"article")} without a date or an outlet not shown.`,"○ copy · dashed: not i\
n this corpus · a bar: the day, as no time is given."],K=[Rt(h),Bt(m-h)].map(F=>f("span",{},F)),ct=s.
map(F=>lp(F,n));return[f("ol",{class:"lanes"},S,ct),f("p",{class:"lane-ends","aria-hidden":"true"},K),
f("p",{class:"aside"},Y.filter(Boolean).join(" "))]}function rp(t,e){let n=new Map;for(let r of e){let s=t.
articles.outlet[r],i=n.get(s)||{outlet:s,first:1/0,articles:[]};U(t,r)&&(i.first=Math.min(i.first,t.
articles.time[r])),i.articles.push(r),n.set(s,i)}let o=({first:r,articles:s})=>r<1/0?r:Number(t.articles.
time[s[0]])+Ur;return[...n.values()].sort((r,s)=>o(r)-o(s)||r.outlet-s.outlet)}function sp(t,{first:e,
articles:n},o,r){let s=[];if(e===1/0||o===null)s.push("time not given");else if(e===o)s.push("earlie\
st");else if(s.push(Bt(e-o)),r&&r.first>o){let c=e-r.first;s.push(c<60?"within a minute":`${Bt(c).slice(
1)} later`)}let i=ip(t,n[0]);return i&&s.push(zr(t,n[0],i)),s}function zr(t,e,n){let{outlet:o}=t.articles,
r=n.other;if(o[e]===o[r])return"the same text as another of its own";let s=jr(n);return s?`the same \
text as ${It(st(t,r))}’s${s.startsWith("which")?";":","} ${s}`:lt(t,r)?`a copy of ${It(st(t,r))}’s`:
"a copy of an article of an unknown outlet"}function ip(t,e){return t.linksOf[e].find(({kind:n,forward:o})=>n===
"copy_of"&&o)}function cp(t,e,{start:n,end:o,first:r,words:s},i){let c=p=>`${(p-n)/(o-n)*100}%`,{time:a,
precision:l,copy:u,held:d,title:h}=t.articles,g=[...e.articles].sort((p,w)=>+(u[w]===1)-+(u[p]===1)).
map(p=>{let w=U(t,p),S=[w?"dot":"day",u[p]===1&&"copy",!d[p]&&"stub",p===r&&"first"],k=`${st(t,p)}: ${h[p]}\
, ${bt(a[p],l[p])}`,R=f("span",{class:S.filter(Boolean).join(" "),title:k});return R.style.left=c(Number(
a[p])),w||(R.style.width=c(n+Ur)),R});return f("li",{},i({kind:"outlet",ref:e.outlet}),f("span",{class:"\
lane-track","aria-hidden":"true"},g),f("span",{class:"words",dir:"auto"},s.map(ap)))}function ap(t,e){
return e?f("span",{class:"lane-note"},` · ${t}`):t}function lp(t,e){return f("li",{class:"without"},
e({kind:"outlet",ref:t}),f("span",{class:"lane-track","aria-hidden":"true"}),f("span",{class:"words"},
"not in this corpus"))}function Pa(t,e){let n=t.storylines.find(([,s])=>s.includes(e));if(!n)return null;let[,o]=n,r=o.indexOf(
e);return{before:o[r-1]??null,after:o[r+1]??null}}function Fa(t,e,n){let o=t.storylines.find(([,a])=>a.
includes(e));if(!o)return null;let[,r,s]=o,i=r.map((a,l)=>{let[u,d]=Vt(t,gt(t,t.stories[a].articles)),
h=a===e?f("strong",{dir:"auto"},"This story"):n({kind:"story",ref:a});return f("li",{},h,f("span",{class:"\
words",dir:"auto"},Q(u,d)),l>0&&s[l]&&f("span",{class:"words",dir:"auto"},s[l]))});return[f("ol",{class:"\
text-list"},i),f("p",{class:"aside"},"Inferred from names that few stories mention and from headline\
s that say the same.")]}var up=10,fp=60,hp=10,dp=5;function Ha(t,e,n){let{model:o}=t,r=o.stories[e],{articles:s}=r,{outlet:i,
topics:c,subjects:a,credits:l}=o.articles,u=et(s.filter(k=>lt(o,k)).map(k=>i[k])),d=et(s.flatMap(k=>c[k])),
h=et(s.flatMap(k=>a[k])),m=et(s.flatMap(k=>l[k].map(R=>R.outlet))),g=(k,R)=>Wn(R.map(([M,Y])=>[{kind:k,
ref:M},Y]),n),p=o.nodes.some(k=>k.kind==="story"&&k.ref===e),w=t.isOpen(e)?"Close it in the picture":
"Open it in the picture",S=p?[[w,()=>t.toggle(e)]]:[];return S.push(["Save as a card",()=>mp(t,e)]),
[dt("Story",r.name),f("p",{class:"figures"},pp(o,s)),le(t,"story",r.id,...S),D("Who was first",f("p",
{},gp(o,r,n))),D("Who came when",bo(o,s,n)),D("Before and after, on the same matter",Fa(o,e,n)),D("H\
eadlines in time order",yp(o,s,n)),D("Outlets",u.length>0&&g("outlet",u)),D("Not in this corpus from",
Sp(o,e,n)),D("By groups of outlets",Ii(o,e,n)),D("Why these are one story",wp(o,s,n)),D("Credited to",
m.length>0&&g("outlet",m)),D("Mentioned",h.length>0&&g("subject",h.slice(0,hp))),D("Topics",d.length>
0&&g("topic",d))]}function mp(t,e){Zt("story.svg",Da(t.model,e),"image/svg+xml"),t.announce("Card sa\
ved")}function pp(t,e){let n=e.filter(l=>t.articles.held[l]),o=n.length,r=it(t,n).size,s=e.length-o,
[i,c]=Vt(t,gt(t,e)),a=[x(o,"article")];return s&&a.push(`${T(s)} linked, not in this corpus`),[...a,
x(r,"outlet"),Q(i,c)].join(" · ")}var Gr="that takes articles of two outlets that state when they a\
ppeared, and copies do not count";function gp(t,{first:e,first_among:n,articles:o,reason:r},s){if(!e.
length)return`It is not known: ${r||Gr}.`;let i=e.map(d=>s({kind:"outlet",ref:d})),c=Tt(i," and "),a=o.
filter(d=>t.articles.time[d]===null).length,l=a?` ${x(a,"article")} without a date may be earlier.`:
"";if(e.length===1)return[c,`, of the ${n||"articles"} in this corpus.${l}`];let u=n?`, of the ${n}`:
"";return["A tie between ",c,`${u}: the stated times do not tell them apart.${l}`]}function wp(t,e,n){
let{words:o,loose:r}=Ta(t,e);if(!o.length)return null;let s=r.map(c=>f("li",{},n({kind:"article",ref:c})));
return[f("p",{},`${o.join("; ")}${s.length?":":"."}`),s.length>0&&ot(s,dp,"text-list"),f("p",{class:"\
aside"},"The panel of an article says which others hold it in the story, and why.")]}function yp(t,e,n){
let o=e.find(i=>U(t,i)&&!_e(t,i)),r=o===void 0?null:t.articles.time[o],s=e.map(i=>bp(t,i,r,n));return ot(
s,fp,"headlines")}function bp(t,e,n,o){let{time:r,precision:s,held:i}=t.articles,c=t.linksOf[e].find(
({kind:u,forward:d})=>u==="copy_of"&&d),a=U(t,e)&&n!==null?Number(r[e])-n:0,l=[bt(r[e],s[e]),a>=60?`${Bt(
a)} after the first`:"",_e(t,e)?"loosely connected":"",i[e]?"":"not in this corpus",c?zr(t,e,c):""];
return f("li",{class:[!i[e]&&"not-held",c&&"is-copy"].filter(Boolean).join(" ")||null},f("span",{class:"\
who",dir:"auto"},st(t,e)),o({kind:"article",ref:e}),f("span",{class:"words",dir:"auto"},l.filter(Boolean).
join(" · ")))}function Sp(t,e,n){let o=fn(t,e);if(!o.length)return null;let r=o.slice(0,up),s=r.map(
a=>n({kind:"outlet",ref:a.ref})),i=o.length-r.length,c=`Outlets with ${5} or more articles, some wit\
hin a week of it, and none of these shares what marks the story: a name that is rare here, or on its\
 day two of its names, or one and a word of its headlines. A missing story only means that it is not\
 in this corpus; the outlet may still have covered it.`;return[f("p",{},Tt(s),i>0&&` and ${T(i)} mor\
e`,"."),f("p",{class:"aside"},c)]}var kp=12;function ja(t,e,n){let{model:o}=t,r=o.subjects[e],s=o.bySubject[e],i=Kn(o,s,o.articles.subjects,
e),c=(u,d)=>oe(u,d.slice(0,kp),n),a=r.names.filter(u=>u!==r.name),l=[x(i.held.length,"article"),x(i.
outlets.length,"outlet")];return[dt("Subject",r.name),f("p",{class:"figures"},l.join(" · ")),f("p",
{class:"aside"},"Found in titles and excerpts; the files do not state it."),le(t,"subject",r.id),Wt(
[["Also written",a.join(" · ")]]),D("Over time",Ce(o,s)),D("Outlets by articles",c("outlet",i.outlets)),
D("Mentioned with it",c("subject",i.others)),D("Stories",oe("story",i.stories,n)),D("Articles",ye(o,
s,n))]}var Tp=8;function Ba(t,e,n){let{model:o}=t,r=o.topics[e],s=o.byTopic[e],{held:i,outlets:c,others:a,stories:l}=Kn(
o,s,o.articles.topics,e),u=o.dominant.includes(e),d=r.names.filter(p=>p!==r.name),h=s.length-i.length,
m=h?` · ${T(h)} linked, not in this corpus`:"",g=[x(i.length,"article"),x(c.length,"outlet")];return[
dt("Topic",r.name),f("p",{class:"figures"},g.join(" · ")+m),u&&f("p",{class:"aside"},"On nearly eve\
ry article, so the picture leaves its lines out."),le(t,"topic",r.id),Wt([["Also written",d.join(" ·\
 ")]]),D("Over time",Ce(o,s)),D("Outlets by focus",xp(o,e,n)),D("Outlets by articles",oe("outlet",c,
n)),D("Topics on the same articles",oe("topic",a,n)),D("Stories",oe("story",l,n)),D("Articles",ye(o,
s,n))]}function xp(t,e,n){let{by:o,n:r}=Fo(t),s=o.map((i,c)=>({ref:c,...Kt(i.get(e)||0,r[c])})).filter(
i=>i.k&&i.n>=5).sort((i,c)=>c.share-i.share||c.k-i.k||i.ref-c.ref).slice(0,Tp);return s.length?sn(s.
map(i=>{let c=`${i.k} of ${x(i.n,"article")}`,a=`${at(i.share)} ${Lt(i)}, ${c}`;return[n({kind:"outl\
et",ref:i.ref}),i.share,a]})):null}var $p={article:_a,outlet:Ca,topic:Ba,subject:ja,story:Ha};function Wa(t,e){let n=r=>z(t,r),o=$p[e.kind](
t,e.ref,n);return f("article",{class:`panel panel-${e.kind}`},o)}var Op=6;function Kr(t,e){let n=Mo(e);if(n.length<2||xs(e))return null;let o=vp(t),r={outlet:[],topic:[],
subject:[]},s=[],i=[],c=null;for(let l=0;l<n.length;){let u=Mp(o,n,l),d=u||c?null:Ap(t,n,l);u?(r[u.facet].
push(u.id),s.push(u.name),l+=u.length):d?(c=d.time,l+=d.length):(i.push(n[l]),l+=1)}if(c&&s.push(Q(c[0],
c[1]-1)),!s.length)return null;let a={};for(let l of["outlet","topic","subject"])r[l].length&&(a[l]=
[...new Set(r[l])]);return i.length&&(a.words=[i.join(" ")],s.unshift(i.map(l=>l.startsWith('"')?l:`\
“${l}”`).join(" "))),{only:a,time:c,parts:s}}function vp(t){let e=new Map,n=(o,{id:r,name:s},i)=>{
let c=tt(i).trim();c&&!e.has(c)&&e.set(c,{facet:o,id:r,name:s})};for(let o of t.outlets)for(let r of[
o.name,...o.names,o.domain])n("outlet",o,r);for(let o of["topic","subject"])for(let r of o==="topic"?
t.topics:t.subjects)for(let s of[r.name,...r.names])n(o,r,s);return e}function Mp(t,e,n){let o=Math.
min(Op,e.length-n);for(let r=o;r>0;r-=1){let s=e.slice(n,n+r).join(" "),i=t.get(s);if(i&&r<e.length)
return{...i,length:r}}return null}function Ap(t,e,n){let[o,r]=[e[n],e[n+1]],s=/^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/.
exec(o);if(s)return{time:qr(Number(s[1]),Number(s[2])-1),length:1};let i=Ip(o);if(i>=0&&Ua(r))return{
time:qr(Number(r),i),length:2};if(i>=0&&!Np.includes(o)){let c=_p(t,i);if(c!==null)return{time:qr(c,
i),length:1}}if(Ua(o)){let c=Number(o);return{time:[Date.UTC(c,0)/1e3,Date.UTC(c+1,0)/1e3],length:1}}
return null}var Ep="january february march april may june july august september october november dec\
ember".split(" "),Np=["may","mar","dec","jan"];function _p(t,e){let n=t.articles.time.filter((o,r)=>o!==
null&&t.articles.held[r]&&new Date(o*1e3).getUTCMonth()===e);return n.length?new Date(n[n.length-1]*
1e3).getUTCFullYear():null}function Ip(t){let e=Oe.map(n=>n.toLowerCase()).indexOf(t);return e>=0?e:
Ep.indexOf(t)}function Ua(t){return/^(19|20)\d\d$/.test(t||"")}function qr(t,e){return[Date.UTC(t,e)/
1e3,Date.UTC(t,e+1)/1e3]}var So={outlet:5,topic:5,subject:4,story:6,article:12},za=["outlet","topic","subject","story","artic\
le"],Ga={outlet:"Outlets",topic:"Topics",subject:"Subjects",story:"Stories",article:"Articles"},Cp=2+
Object.values(So).reduce((t,e)=>t+e),[Lp,qa]=[1,8];function Ka(t,e,n){let{model:o}=n,r=Object.fromEntries(
za.map(v=>[v,Rp(Ga[v])])),s=[],i=[],c=-1,a=[],l="",u=0;function d(){a=m()?za.map(h):[],l="",c=-1,g(Lp),
R(),mt(!!m()),S()}function h(v){let P=Ee(o)[v],H=v==="article"?No(o,P,m(),So.article):Ao(P,m(),So[v]);
return{kind:v,steps:H,rows:[],total:0,done:!1}}function m(){return t.value.trim()}function g(v){let P=performance.
now()+v,H=a.map(V=>V.rows.length),X=w();for(;X&&performance.now()<P;)p(X),X=w();return a.some((V,pt)=>V.
rows.length>H[pt])}function p(v){try{let{done:P,value:H}=v.steps.next();Object.assign(v,{done:!!P,rows:H.
rows,total:H.total})}catch(P){if(!(P instanceof yt))throw P;l=P.message,v.done=!0}}function w(){let v=a.
filter(({done:H})=>!H),P=H=>H.rows.length<So[H.kind];return v.find(P)||v[0]}function S(){if(clearTimeout(
u),!w()){k();return}u=setTimeout(()=>{(g(qa)||!w())&&R(),S()})}function k(){if(!a.length)return;let v=a.
filter(({total:P})=>P).map(({kind:P,total:H})=>`${H} ${Ga[P].toLowerCase()}`);n.announce(v.join(", ")||
l||"nothing found")}function R(){let v=c>=0?i[c].key:null,P=a.filter(({total:nt})=>nt),H=P.find(({kind:nt})=>nt===
"article");i=[];let V=a.length>0&&!l&&!w()&&!P.length,pt=P.filter(M),rt=[...pt.map(K),F(),l&&f("p",{
class:"empty",dir:"auto"},l),H&&Ft(H),...P.filter(nt=>!pt.includes(nt)).map(K),m()&&St(o),V&&!i.length&&
f("p",{class:"empty",dir:"auto"},Y())];e.replaceChildren(...rt.filter(Boolean)),ft(v?i.findIndex(({key:nt})=>nt===
v):-1)}function M(v){let{kind:P,rows:H}=v;if(P==="article")return!1;let X=nt=>Et(nt).join(" "),V=X(m()),
pt=nt=>X(J(o,{kind:P,ref:nt}))===V,rt=H.filter(pt);return v.rows=[...rt,...H.filter(nt=>!rt.includes(
nt))],rt.length>0}function Y(){let v=Kr(o,m());return v?`No article has all of these: ${v.parts.join(
" · ")}.`:"Nothing found. Fewer or shorter words find more."}function K({kind:v,rows:P,total:H,done:X}){
let{element:V,head:pt,number:rt}=r[v];return rt.textContent=X?T(H):"…",V.replaceChildren(pt,...P.map(
nt=>ct({kind:v,ref:nt}))),V}function ct(v){let P=v.kind==="article"?st(o,v.ref):x(Xt(o,v).length,"ar\
ticle"),H=`${v.kind} ${v.ref}`;return wt(H,()=>n.choose(v),J(o,v),P)}function F(){let v=Kr(o,m());if(!v)
return null;let{only:P,time:H,parts:X}=v,{total:V}=fe(o,{only:P,not:{},time:H});if(!V)return null;let pt=V===
1?"this article":`these ${T(V)} articles`;return wt("query",()=>n.narrow({only:P,time:H}),`Show ${pt}`,
X.join(" · "))}function Ft({total:v,done:P}){let H=m(),X=v===1?"this article":`these ${T(v)} articl\
es`,V=`Show ${P?X:"these articles"}`;return wt("words",()=>n.filter("only","words",H),V,"with these \
words")}function wt(v,P,H,X){let V=s[i.length]||At();return V.item.setAttribute("aria-selected","fal\
se"),V.name.textContent=H,V.words.textContent=X,i.push({item:V.item,act:P,key:v}),V.item}function At(){
let v=f("span",{dir:"auto"}),P=f("span",{class:"words",dir:"auto"}),H={role:"option",id:`option-${s.
length}`,class:"option"},X={name:v,words:P,item:f("div",H,v,P)};return s.push(X),X}function ut({act:v}){
mt(!1),t.value="",v()}function mt(v){e.hidden=!v,t.setAttribute("aria-expanded",String(v)),!v&&(t.removeAttribute(
"aria-activedescendant"),a=[],clearTimeout(u))}function zt(v){if(!i.length)return;let P=c<0&&v<0?0:c;
ft((P+v+i.length)%i.length),i[c].item.scrollIntoView({block:"nearest"})}function ft(v){if(i[c]?.item.
setAttribute("aria-selected","false"),c=v,c<0){t.removeAttribute("aria-activedescendant");return}i[c].
item.setAttribute("aria-selected","true"),t.setAttribute("aria-activedescendant",i[c].item.id)}function $t(){
let v=window.requestIdleCallback||(X=>setTimeout(()=>X({timeRemaining:()=>qa,didTimeout:!1}),8)),P=gs(
Object.values(Ee(o))),H=X=>{do if(P.next().done)return;while(X.timeRemaining()>2);v(H)};for(;s.length<
Cp;)At();v(H)}function _t(v){v.key==="ArrowDown"||v.key==="ArrowUp"?(v.preventDefault(),zt(v.key==="\
ArrowDown"?1:-1)):v.key==="Enter"&&i.length?(v.preventDefault(),ut(i[Math.max(c,0)])):v.key==="Escap\
e"&&(v.stopPropagation(),e.hidden&&t.blur(),t.value="",mt(!1))}return e.addEventListener("mousedown",
v=>v.preventDefault()),e.addEventListener("click",({target:v})=>{let P=i.find(({item:H})=>H.contains(
v));P&&ut(P)}),t.addEventListener("input",d),t.addEventListener("focus",()=>m()&&d()),t.addEventListener(
"blur",()=>mt(!1)),t.addEventListener("keydown",_t),{prepare:$t}}function Rp(t){let e=f("span",{class:"\
number"}),n=f("div",{class:"find-head"},t," ",e);return{number:e,head:n,element:f("div",{role:"group",
"aria-label":t},n)}}var Dp=12,Xa=86400,Pp=72,Fp=7,Va=3,Hp=60,jp=15,Bp=4,Wp=1/3,Up="Each dot is an article, in the colour\
 of its outlet, at its place between the first and the last of its story; the one ringed was first. \
○ copy · dashed: linked, not in this corpus · a bar: the day, as no time is given. An outlet without\
 a story may still have covered it elsewhere.";function Ya(t,e){let{model:n}=e,o=e.selection();if(!o.
total){t.replaceChildren();return}let r=zp(n,o),s=f("ol",{class:"story-rows"}),i=Kp(n),c=Re(s,r,Dp,l=>[
Xp(e,l,i)]),a=[f("div",{class:"sheet-head"},f("h2",{},"The most covered stories"),f("p",{class:"asid\
e"},"By the number of outlets that have them."),r.length>0&&Gp(n)),St(n),...r.length?[s,c,f("p",{class:"\
aside"},Up)]:[qp(e)]];xe(t,()=>t.replaceChildren(...a.filter(l=>l instanceof Node)))}function zp(t,e){
let n=re(t,"stories","size",e),o=n.filter(({outlets:c})=>c>1),r=o.length||!e.filtered?o:n,s=new Map(
r.map(({thing:c})=>[c.ref,Za(t,c.ref).size])),i=c=>Number(s.get(c.thing.ref));return r.sort((c,a)=>i(
a)-i(c))}function Za(t,e){return it(t,t.stories[e].articles.filter(n=>t.articles.held[n]))}function Gp(t){
let e=Mt(),n=(s,i)=>{let c=f("span",{class:"outlet-dot","aria-hidden":"true"});return c.style.setProperty(
"--hue",i),f("li",{dir:"auto"},c,s)},o=t.hues.map((s,i)=>n(t.outlets[s].name,e.hues[i]));return o.length?
f("ul",{class:"outlet-colors","aria-label":"Colours of outlets"},o,n("other outlets",e.others)):null}
function qp(t){let{filtered:e}=t.selection(),n=t.model.stories.length>0,o=n?"No story has articles o\
f two outlets.":ln("stories");return f("div",{class:"none-found"},f("p",{},e?"None of the selected a\
rticles is part of a story.":o),!e&&f("p",{},"More articles, of more outlets or of a longer time, ma\
y make stories. The table and the lists beside it show all that is here."),n&&!e&&s("stories","List \
the stories of one outlet"),I({class:"action"},()=>t.change({view:"table"}),e?"Show them in the tabl\
e":"Show the articles in the table"));function s(i,c){return I({class:"action"},()=>t.change({tab:i,
at:null}),c)}}function Kp(t){let e=t.articles.held.flatMap((n,o)=>n?[o]:[]);return it(t,e)}function Xp(t,e,n){
let{model:o}=t;return f("li",{class:"story-row","data-id":o.stories[e.thing.ref].id},f("div",{class:"\
story-name"},z(t,e.thing),f("span",{class:"words"},un(o,e)),Jp(o,e),Zp(t,e),Yp(t,e)),f("div",{class:"\
story-hours"},Qp(o,e),ng(t,e)),f("div",{class:"story-reach"},og(t,e,n)),t.isOpen(e.thing.ref)&&Vp(t,
e))}function Vp(t,{thing:e,articles:n}){let{model:o}=t,{first:r,earliest:s,articles:i}=o.stories[e.ref],
a=n.length===i.length?fn(o,e.ref):[],u=bo(o,n,h=>z(t,h),{limit:Hp,without:a.slice(0,Va).map(({ref:h})=>h),
first:r.length?s:-1}),d=f("p",{class:"aside"},"Too few of its articles state a date.");return f("div",
{class:"story-lanes"},u||d)}function Yp(t,{thing:e}){let n=Pa(t.model,e.ref),o=(r,s)=>s!==null&&f("s\
pan",{class:"words"},r,z(t,{kind:"story",ref:s}));return n&&[o("follows ",n.before),o("followed by ",
n.after)]}function Zp(t,{thing:e}){let n=t.isOpen(e.ref),{id:o,name:r}=t.model.stories[e.ref],s={class:"\
lanes-button","aria-expanded":String(n),"data-focus":`lanes ${o}`,"aria-label":`Who came when: ${r}`};
return I(s,()=>t.toggle(e.ref),n?"▾":"▸"," Who came when")}function Jp(t,{thing:e}){let{loose:n,
articles:o}=t.stories[e.ref];if(n<Wp*o.length)return null;let r="These share little with the other a\
rticles of the story: some may be on another event.",s=`loosely joined: ${T(n)} of ${T(o.length)}`;return f(
"span",{class:"loosely",title:r},s)}function Qp(t,{articles:e,thing:n}){let{first:o,earliest:r}=t.stories[n.
ref],{time:s,precision:i,title:c,copy:a,held:l,outlet:u}=t.articles,d=e.filter(F=>s[F]===null).length;
if(d===e.length)return null;let h=gt(t,e),m=e.length-d-h.length,{dots:g,start:p,end:w}=eg(t,h),S=Mt(),
k=g.map(({article:F,left:Ft,width:wt,level:At})=>{let ut=o.length>0&&F===r,mt=[wt?"day":"dot",a[F]===
1&&"copy",!l[F]&&"stub",ut&&"first"],zt=`${st(t,F)}: ${c[F]}, ${bt(s[F],i[F])}`,ft=f("span",{class:mt.
filter(Boolean).join(" "),title:zt}),$t=t.hues.indexOf(u[F]);return ft.style.setProperty("--hue",$t<
0?S.others:S.hues[$t]),ft.style.left=`${Ft*100}%`,wt?ft.style.width=`${wt*100}%`:ft.style.bottom=`${At*
7}px`,ft}),R=[m&&`${T(m)} loosely connected before or after`,d&&`${T(d)} undated`].filter(Boolean),M=[
tg(t,h,p),w>p?Bt(w-p):"",...R.length?[`${R.join(" and ")} not shown`]:[]],Y=Math.max(1,...g.map(({level:F})=>F+
1))*7+4,K=f("div",{class:"hours","aria-hidden":"true"},k);K.style.height=`${Y}px`;let ct=M.map(F=>f(
"span",{},F));return[K,f("p",{class:"hours-ends","aria-hidden":"true"},ct)]}function tg(t,e,n){let o=U(
t,e[0]);return Rt(n)+(o?`, ${Qe(n)} UTC`:"")}function eg(t,e){let n=a=>Number(t.articles.time[a]),o=Math.
min(...e.map(n)),r=Math.max(...e.map(a=>n(a)+(U(t,a)?0:Xa))),s=Math.max(1,r-o),i=new Map;return{dots:e.
flatMap(a=>{let l=U(t,a),u=(n(a)-o)/s,d=l?Math.round(u*Pp):`day ${jn(t,a)}`,h=i.get(d)||0;return i.set(
d,h+1),l?h<Fp?[{article:a,left:u,width:0,level:h}]:[]:h?[]:[{article:a,left:u,width:Xa/s,level:0}]}),
start:o,end:r}}function ng(t,{thing:e}){let{model:n}=t,o=n.stories[e.ref],{first:r,earliest:s,runner_up:i,
gap:c,reason:a}=o;if(!r.length){let p=`Who was first is not known: ${a||Gr}.`;return f("p",{class:"w\
ords"},p)}let l=p=>z(t,{kind:"outlet",ref:p}),u=s>=0?`, ${Qe(Number(n.articles.time[s]))} UTC`:"",d=Tt(
r.map(l)," and "),m=[`First${o.first_among?` among ${o.first_among}`:""}${r.length>1?", in a tie":""}\
: `,d,u];if(i>=0&&c!==null&&lt(n,i)){let p=c<jp?" (close: feeds round times)":"",w=c?Bt(c*60)+p:"in \
the same minute";m.push(` · next, ${w}: `,l(n.articles.outlet[i]))}let g=t.selection().filtered?" (\
whole corpus)":"";return f("p",{class:"words"},...m,g)}function og(t,{thing:e},n){let{model:o}=t,r=Za(
o,e.ref),s=o.left_out?"all of this page":"whole corpus",i=t.selection().filtered?` (${s})`:"",c=`${T(
r.size)} of ${x(n.size,"outlet")}${i}`,a=Le(Math.max(.01,r.size/Math.max(1,n.size))),l=rg(o,e.ref,r,
n),u=fn(o,e.ref).slice(0,Va).map(({ref:d})=>z(t,{kind:"outlet",ref:d}));return[f("span",{class:"numb\
er"},c),f("span",{class:"reach-track","aria-hidden":"true"},a),l,u.length>0&&f("p",{class:"words"},"\
Not from ",Tt(u))]}function rg(t,e,n,o){let r=oo(t,o).slice(0,Bp);if(!r.length)return null;let s=r.map(
({name:i,members:c})=>{let a=c.filter(h=>n.has(h)).length,u=`${a?T(a):"none"} of ${T(c.length)}`.replaceAll(
" "," "),d=or(t,c,e)>=no;return f("li",{class:d?"blind":null,dir:"auto"},`${i}: ${u}`)});return f("\
ul",{class:"reach-groups","aria-label":"Found in this corpus, by groups of outlets"},s)}var sg=8,[Zr,Xr,Tn]=[46,20,10],ig=700,cg=800,xn=86400;function Qa(t,e){let{model:n}=e,{from:o,to:r}=n.
counts;if(o===null||r===null||o===r)return{show:()=>{}};let s=O=>n.articles.held[O]&&n.articles.time[O]!==
null,i=n.articles.time.map((O,$)=>$).filter(s),c=i.every(O=>U(n,O)),a=i.map(O=>Number(n.articles.time[O])).
sort((O,$)=>O-$),{unit:l,bins:u}=tn([],...Qs(a),c),d=ag(n,u),h=N(),m=null,g=[],p={rows:!1,shares:!1},
w=f("div",{class:"strip-chart"}),S=f("div",{class:"strip-rows",hidden:!0}),k=f("span",{class:"strip-\
words"}),R=ut("▶","Play through time",()=>m?P():v()),[M,Y]=[zt("From day",0),zt("To day",1)],[K,ct]=[
H("From",0),H("To",1)],F=f("div",{class:"strip-area"},w,K,ct),Ft=f("span",{class:"strip-tools"},ut("\
‹","A step back in time",()=>_t(-1)),R,ut("›","A step on in time",()=>_t(1)),mt("By outlet","row\
s"),mt("Shares","shares")),wt=f("span",{class:"strip-days"},M," – ",Y),At=f("span",{class:"legend-\
name"},`Articles by ${l}`);t.hidden=!1,t.replaceChildren(f("div",{class:"strip-head"},At,k,wt,Ft),F,
S),X();function ut(O,$,y){return I({class:"step","aria-label":$,title:$},y,O)}function mt(O,$){let b=I(
{class:"step","aria-pressed":"false"},()=>{p[$]=!p[$],b.setAttribute("aria-pressed",String(p[$])),pt()},
O);return b}function zt(O,$){let y=()=>{let _=Date.parse(`${A.value}T00:00Z`)/1e3;if(Number.isNaN(_))
return;let L=[Ja(Number(o)),Ja(Number(r))+xn],[B,Z]=e.state().time||L,kt=$?[Math.min(B,_),_+xn]:[_,Math.
max(Z,_+xn)];e.change({time:kt})},b={min:ko(Number(o)),max:ko(Number(r))},A=f("input",{type:"date","\
aria-label":O,...b,on:{change:y}});return A}function ft(){let{time:O}=e.state();if(!O)return[0,u.length];
let $=Math.max(0,u.findIndex(b=>b.to>O[0])),y=u.findIndex(b=>b.from>=O[1]);return[$,Math.max($+1,y<0?
u.length:y)]}function $t(O,$,y=!1){let b=O<=0&&$>=u.length;e.change({time:b?null:[u[O].from,u[$-1].to]},
y)}function _t(O){let $=O>0?[-1,0]:[u.length,u.length+1],[y,b]=e.state().time?ft():$,A=b-y,_=Math.max(
0,Math.min(u.length-A,y+O));return(_!==y||!e.state().time)&&$t(_,_+A),_+A<u.length}function v(){m=setInterval(
()=>_t(1)||P(),ig),R.textContent="❚❚",R.setAttribute("aria-label","Stop playing"),ft()[1]===u.length&&
e.change({time:null},!1),_t(1)}function P(){clearInterval(m),m=null,R.textContent="▶",R.setAttribute(
"aria-label","Play through time")}function H(O,$){let y=u.length,b={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,
ArrowUp:1},A={PageDown:-5,PageUp:5,Home:-y,End:y};return f("span",{class:"handle",role:"slider",tabindex:"\
0","aria-label":O,"aria-valuemin":0,"aria-valuemax":y,on:{keydown:L=>{let B={...b,...A}[L.key];if(!B)
return;L.preventDefault();let[Z,kt]=ft();$?$t(Z,Math.max(Z+1,Math.min(y,kt+B))):$t(Math.max(0,Math.min(
kt-1,Z+B)),kt)}}})}function X(){let O=y=>{let{left:b,width:A}=w.getBoundingClientRect(),_=Math.floor(
(y.clientX-b)/A*u.length);return Math.max(0,Math.min(u.length-1,_))},$=null;F.addEventListener("poin\
terdown",y=>{P();let b=y.target.closest(".handle"),[A,_]=ft();b?$=b===K?_-1:A:$=O(y),F.setPointerCapture(
y.pointerId),b||$t($,$+1)}),F.addEventListener("pointermove",y=>{let b=O(y);if($===null){k.textContent=
V(b);return}$t(Math.min($,b),Math.max($,b)+1)});for(let y of["pointerup","pointercancel"])F.addEventListener(
y,()=>$=null);F.addEventListener("pointerleave",()=>k.textContent=nt()),F.addEventListener("dblclick",
()=>e.change({time:null}))}function V(O){return`${ae(u[O].from,l)}: ${x(g[O],"article")}`}function pt(){
let{mask:O}=fe(n,e.state(),"time"),$=Yr(d,u.length,Ot=>O[Ot]>0);g=$;let y=Yr(d,u.length,()=>!0),[b,A]=ft(),
_=$.map((Ot,Qt)=>y[Qt]?Ot/y[Qt]:0),L=p.shares?_:$,B=p.shares?1:Math.max(1,...y),Z=Ot=>Ot>=b&&Ot<A,kt=[
...p.shares?[]:y.map((Ot,Qt)=>Vr(Ot,Qt,B,"bar-all")),...L.map((Ot,Qt)=>Vr(Ot,Qt,B,Z(Qt)?"bar-volume":
"bar-out"))],Jt=rn(u,$,l,Tn,Zr);w.replaceChildren(p.shares?f("span",{class:"peak","aria-hidden":"tru\
e"},"100 %"):on(B),j(Zr,C($),[...kt,...Jt]),nn(u,w.clientWidth||cg)),F.classList.toggle("beside-rows",
p.rows),rt(K,b,u[b].from),rt(ct,A,u[A-1].to-1),k.textContent=nt();let[Gt,Xe]=e.state().time||[Number(
o),Number(r)+1];M.value=ko(Gt),Y.value=ko(Xe-1),S.hidden=!p.rows,p.rows&&S.replaceChildren(...q(O))}
function rt(O,$,y){O.style.left=`${$/u.length*100}%`,O.setAttribute("aria-valuenow",String($)),O.setAttribute(
"aria-valuetext",ae(y,l))}function nt(){let{time:O}=e.state();return O?Q(O[0],O[1]-1):p.shares&&e.selection().
filtered?`share of all articles of each ${l}`:`${n.left_out?"on this page · ":""}${h}drag to select\
 a time`}function N(){let O=a.filter(b=>b<u[0].from),$=a.filter(b=>b>=u[u.length-1].to),y=[O.length&&
`${T(O.length)} earlier, from ${Rt(O[0])}`,$.length&&`${T($.length)} later, to ${Rt(Number($.at(-1)))}`].
filter(Boolean);return y.length?`not drawn: ${y.join(" and ")} · `:""}function C(O){let $=Math.max(
...O),y=ae(u[O.indexOf($)].from,l);return`Articles by ${l}: at most ${T($)}, from ${y}.`}function j(O,$,y){
let A={viewBox:`0 0 ${u.length*Tn} ${O}`,preserveAspectRatio:"none",role:"img","aria-label":$};return ht(
"svg",A,y)}function q(O){let $=n.byOutlet.map((L,B)=>({ref:B,articles:L.filter(Z=>O[Z]&&n.articles.held[Z])})).
filter(({articles:L})=>L.length).sort((L,B)=>B.articles.length-L.articles.length||L.ref-B.ref).slice(
0,sg).map(({ref:L,articles:B})=>{let Z=new Set(B),kt=Yr(d,u.length,Gt=>Z.has(Gt)),Jt=B.length;return{
ref:L,total:Jt,counts:kt,values:p.shares?kt.map(Gt=>Gt/Jt):kt}}),y=Math.max(...$.flatMap(({values:L})=>L),
p.shares?.01:1),b=$.map(({ref:L,total:B,counts:Z,values:kt})=>{let{name:Jt}=n.outlets[L],Gt=()=>e.choose(
{kind:"outlet",ref:L}),Xe=kt.map((Qt,il)=>Vr(Qt,il,y,"bar-volume",Xr)),Ot=rn(u,Z,l,Tn,Xr);return f("\
div",{class:"strip-row"},I({class:"thing",dir:"auto"},Gt,vt(Jt,22)),j(Xr,`${Jt}: ${x(B,"article")}`,
[...Xe,...Ot]),f("span",{class:"number"},x(B,"article")))}),_=`All rows have one scale: the highest \
bar is ${p.shares?`${Math.round(y*100)} % of an outlet’s articles`:x(y,"article")} in a ${l}.`;return[
...b,f("p",{class:"aside"},_)]}return{show:pt}}function Vr(t,e,n,o,r=Zr){if(!t)return null;let s=r*(1-
t/n),i=Math.max(1,r*t/n);return ht("rect",{x:e*Tn,y:s,width:Tn-1,height:i,class:o})}function ag(t,e){
let n=Float64Array.from(e,o=>o.from);return Int32Array.from(t.articles.time,(o,r)=>o===null||!t.articles.
held[r]||o<n[0]||o>=e[e.length-1].to?-1:Wo(n,o))}function Yr(t,e,n){let o=Array(e).fill(0);return t.
forEach((r,s)=>{r>=0&&n(s)&&(o[r]+=1)}),o}function Ja(t){return Math.floor(t/xn)*xn}function ko(t){return new Date(
t*1e3).toISOString().slice(0,10)}var[lg,ug]=[.6,.65];function tl(t,e,n){let o=E("tip");if(o.hidden=!e,!e||!n)return;let r=e.kind==="a\
rticle"&&!t.articles.held[e.ref];o.replaceChildren(f("span",{class:"kicker"},r?pn.stub:pn[e.kind]),f(
"strong",{dir:"auto"},J(t,e)),f("span",{class:"words",dir:"auto"},un(t,Qo(t,e))));let{width:s,height:i}=E(
"picture").getBoundingClientRect();o.classList.toggle("left",n.x>s*lg),o.classList.toggle("above",n.
y>i*ug),o.style.setProperty("--x",`${n.x}px`),o.style.setProperty("--y",`${n.y}px`)}var Ke=["network","time"],fg={stories:Ya,outlets:rr,compare:dr,table:Hr},hg=200,Jr=900,dg=3;function nl(t){
t.initials=Vi(t.hues.map(y=>t.outlets[y].name));let e={view:t.home,tab:"overview"},n=g(),o=S(n),r=0,
s=null,i=new Map,c=t.nodes.length>0,a={model:t,view:null,state:()=>n,selection:()=>o,change:k,choose:ct,
toggle:F,filter:Ft,apply:wt,narrow:At,isOpen:y=>w().includes(y),announce:rt,show:Y},l={hover:(y,b)=>tl(
t,y,b),choose:ct,toggle:F,moved:mt},u=c?Kc(E("canvas"),t,l):null,d=Qa(E("strip"),a),h=cc(E("filters"),
E("chips"),a),m=Ka(E("find"),E("found"),a);a.view=u;function g(){let y=Ui(location.hash,e),b=ur(t,y.
state);return el([...y.ignored,...b.ignored]),b.state}function p(){return n.at&&t.byId.get(n.at)||null}
function w(){return n.open.flatMap(b=>t.byId.get(b)||[]).filter(({kind:b})=>b==="story").map(({ref:b})=>b)}
function S(y){return{...fe(t,y),filtered:sc(y),stubs:ic(y)}}function k(y,b=!0){"at"in y&&(s=n.at),n=
{...n,...y},("only"in y||"not"in y||"time"in y)&&(o=S(n)),clearTimeout(r),b?M("pushState"):r=setTimeout(
()=>M("replaceState"),hg),Y()}function R(){if(location.href!=="about:srcdoc"||!t.complete)return;let y=o.
filtered?o.mask:null;window.parent.postMessage({type:"topicgraph-selection",mask:y},"*")}function M(y){
try{let b=zi(n,e)||location.pathname+location.search;history[y](null,"",b)}catch{}}function Y(){let y=n.
only.words||n.not.words,b=[n.only,n.not,n.time,y?t.complete:null],{theme:A}=document.documentElement.
dataset;K("chips",b,h.showChips),K("filters",[b,h.isShown()],h.show),K("picture",[b,n.view,n.hide,n.
open],zt);let _=[n.view,n.side,n.open,t.complete,A];K("sheet",[b,..._],$t),K("strip",b,d.show),K("wi\
dget",[b,t.complete],R);let L=[n.view,n.at,n.depth,n.tab,n.open,n.path,n.without,t.complete];K("side",
[b,...L],H)}function K(y,b,A){let _=JSON.stringify(b);i.get(y)!==_&&(i.set(y,_),A())}function ct(y){
let b=y?Ne(t,y):null;b!==n.at&&(k({at:b}),y&&(innerWidth<Jr&&E("side").scrollIntoView({block:"start"}),
rt(`${J(t,y)} chosen`)))}function F(y){let{id:b}=t.stories[y],A=n.open.includes(b),_=A?n.open.filter(
B=>B!==b):[...n.open,b],L=Ke.includes(n.view)||n.view==="stories";k({open:_,...L?{}:{view:t.opens}}),
rt(A?"Story closed":"Story opened")}function Ft(y,b,A){k(so(n,y,b,A)),ut()}function wt(y){k({...Wi,...y}),
ut()}function At({only:y,time:b=null}){k({only:{...n.only,...y},time:b||n.time}),ut()}function ut(){
let y=`${x(o.total,"article")} selected`;rt(o.filtered?y:"Everything is shown")}function mt(y){Ke.includes(
n.view)&&k({cam:y},!1)}function zt(){let y=Ke.includes(n.view);for(let B of["canvas","zoom","under"])
E(B).hidden=!y;E("sheet").hidden=y;for(let B of document.querySelectorAll("[data-view]")){let Z=B.dataset.
view===n.view;B.setAttribute("aria-pressed",String(Z))}let A=y||n.view==="stories"?ft():null;if(E("m\
essage").hidden=!A,E("message").replaceChildren(A||""),E("canvas").classList.toggle("quiet",!!A),!u||
!y)return;let _=w(),L=u.show({view:n.view,hide:n.hide,open:_,selection:o});L.open.length<_.length&&(n=
{...n,open:L.open.map(B=>t.stories[B].id)},M("replaceState"),rt("The stories opened first were close\
d to make room")),_t(L),v()}function ft(){let y=(b,...A)=>f("div",{},f("h2",{},b),A.map(_=>f("p",{},
_)));return c?o.total?n.view==="time"&&!t.scale.length?y("Nothing to show over time","None of these \
articles has a date. The network and the lists show them all."):null:h.renderNothingFound():y("No ar\
ticles yet",...t.advice)}function $t(){let y=fg[n.view];y&&y(E("sheet"),a)}function _t(y){let b=A=>k(
{hide:A});kc(E("legend"),t,y,n,o,b)}function v(){let y=[...P(),...t.advice,...t.notes[n.view]||[]];E(
"notes-head").textContent=y[0]||"",E("notes-head").classList.toggle("more-notes",y.length>1),E("note\
s").replaceChildren(...y.slice(1).map(b=>f("li",{},b))),E("notes-box").hidden=!y.length}function P(){
let y=t.mode==="stories",b=[];if(y&&b.push("To open a story into its articles, double-click it, or c\
hoose it and press Enter."),n.view!=="time"||!t.scale.length)return b;let A=y?"circle is a story at \
its first report, each dot an article that belongs to no story":"dot is an article";b.push(`Each ${A}\
; the height has no meaning.`),n.open.length&&b.push("Marks beside an open story are moved aside. It\
s articles stand at their own dates; those without a date are not drawn.");let _=(L,B)=>L!==null&&!U(
t,B);return t.articles.time.some(_)&&b.push("An article with only a day is drawn at the middle of th\
at day."),t.scale.some(([,,,,L])=>L)&&b.push("In the grey band the time axis is compressed, because \
there are few articles."),b}function H(){let y=p(),b=n.at!==null&&ir.includes(n.at)?n.at:null,[A,_]=[
E("panel"),E("lists")],L=document.activeElement,B=E("side").contains(L)||!!L?.dataset.panel;_.hidden=
!!(y||b),A.hidden=!_.hidden;let Z=b==="path"?va(a):null,kt=u?u.choose(y,Z,n.depth):!1;if(A.hidden)A.
replaceChildren(),pt();else{let Xe=I({class:"back"},()=>k({at:null}),"← Back to the lists"),Ot=y?Wa(
a,y):Ea(a,String(b),Z);A.replaceChildren(Xe,...X(y,kt),Ot),E("side").scrollTop=0}if(!B)return;let Jt=s&&
Ht(E("list"),"id",s),Gt=A.hidden?Jt:mg(A)||A.querySelector("h2");Gt&&Gt.focus({preventScroll:!A.hidden})}
function X(y,b){let A=[];y&&u&&!b&&Ke.includes(n.view)&&A.push(f("p",{class:"aside"},"Not drawn in t\
his view.")),y&&b&&n.view==="network"&&A.push(V());let L=y&&["outlet","topic","subject"].includes(y.
kind)?St(t):null;return L?[...A,L]:A}function V(){let b=f("output",{},(Z=>Z===1?"neighbours":`up to ${Z}\
 steps away`)(n.depth)),A=({target:Z})=>{k({depth:Number(Z.value)},!1),E("depth").focus()},_={id:"de\
pth",type:"range",min:1,max:lr,value:n.depth},L=f("input",{..._,on:{input:A}}),B=f("label",{for:"dep\
th"},"In the picture: ");return f("p",{class:"aside depth"},B,L,b)}function pt(){for(let y of document.
querySelectorAll("[data-tab]")){let b=y.dataset.tab,A=b===n.tab,_=y.querySelector(".number");if(_){let L=Ti(
t,b,o);_.textContent=rs(L),_.title=T(L)}y.setAttribute("aria-selected",String(A)),y.setAttribute("ta\
bindex",A?"0":"-1")}E("list").setAttribute("aria-labelledby",`tab-${n.tab}`),xi(E("list"),E("order"),
a)}function rt(y){E("live").textContent=y}async function nt(){clearTimeout(r),M("replaceState");try{
await navigator.clipboard.writeText(location.href);let y=location.protocol==="file:";rt(y?"Link copi\
ed; send the file with it":"Link copied"),E("copied").textContent=y?"Link copied: send the file with\
 it":"Link copied",E("copied").hidden=!1}catch{let y=E("link");y.hidden=!1,y.value=location.href,y.select(),
rt("Copy the link from the field")}setTimeout(()=>E("copied").hidden=!0,2400)}function N(y){if(n.view===
y)return;let b=Ke.includes(y),A=L=>!L.startsWith("hue")&&L!=="others",_=b?n.hide.filter(A):n.hide;k(
{view:y,cam:null,hide:_}),b&&u&&u.fit(),innerWidth<Jr&&E("picture").scrollIntoView({block:"start"}),
b||(E("sheet").scrollTop=0)}function C(){n=g(),o=S(n),Y(),innerWidth<Jr&&n.at&&E("side").scrollIntoView(
{block:"start"}),!(!u||!Ke.includes(n.view))&&(n.cam?u.setCamera(n.cam):u.fit())}function j(){let{state:y,
ignored:b}=ur(t,n);b.length&&el(b),n=y,(n.only.words||n.not.words)&&(o=S(n)),n.open.length&&u&&(u.forget(),
i.delete("picture")),Y(),m.prepare()}function q(){u&&(u.draw(),Y(),_t(u.snapshot().scene))}ec(a,{openView:N,
copyLink:nt,recolour:q,restore:C});let{from:O,to:$}=t.counts;return E("span").textContent=O===null?"":
Q(O,$),C(),{complete:j}}function mg(t){return[...t.querySelectorAll("input[type=text]")].map(n=>n).find(
n=>!n.value)}function el(t){let e=E("notice");if(e.hidden=!t.length,!t.length)return;let n=t.slice(0,
dg).map(a=>a.slice(0,60)),o=t.length-n.length,r=o?` and ${T(o)} more`:"",s=f("span",{dir:"auto"},n.join(
" · ")),i=I({class:"step","aria-label":"Close this notice"},c,"×");e.replaceChildren("This link as\
ks for what this page does not have: ",s,r,". ",i);function c(){e.hidden=!0}}var Qr="article:",pg="story:",gg=["related","similar","copy_of","update_of"];function ol(t){let{title:e,
story:n}=t.articles,o=t.stories.map(()=>[]);n.forEach((s,i)=>s>=0&&o[s].push(i));let r=t.stories.map(
(s,i)=>{let[c,a,l,u,d,h,m,g,p,...w]=s,[S,k,R]=w,M=o[i],Y=typeof a=="number",K=ct=>ct>=0?M[ct]:ct===-1?
-1:-2-ct;return{id:sl(c,pg,e[M[Y?a:0]]),name:Y?e[M[a]]:a,articles:M,first:l,reason:u,gap:m,loose:g,earliest:K(
d),runner_up:K(h),first_known:!!p,before:S,after:k,first_among:R}});return{...t,stories:r}}function rl(t,e){
let n=e.articles.title,{articles:o}=t,r=a=>Array.isArray(a)?a:[a],s=o.id.map((a,l)=>sl(a,Qr,n[l])),i=o.
urls.map((a,l)=>{let u=s[l].startsWith(Qr)?s[l].slice(Qr.length):s[l];return r(a).map(d=>typeof d=="\
number"?wg(u,d):ts(d,n[l]))}),c=o.files.map((a,l)=>r(a).map(u=>ts(u,n[l])));return{...t,articles:{...o,
id:s,urls:i,files:c},links:yg(t.links)}}function sl(t,e,n){return t.startsWith(" ")?t.slice(1):e+ts(
t,n)}function wg(t,e){let n=e&1?t.replace("://","://www."):t;return e&2?n+"/":n}function ts(t,e){if(t.
startsWith("{}"))return t.slice(2);let n=t.indexOf("{");if(n<0)return t;let o=t.indexOf("}",n),r=(e.
match(/[A-Za-z0-9]+/g)||[]).join("-").toLowerCase();return t.slice(0,n)+r.slice(0,Number(t.slice(n+1,
o)))+t.slice(o+1)}function yg([t,e,n,o,r]){let s=0;return t.map((i,c)=>(s+=i,[s,s+e[c],gg[n[c]],o[c],
r[c]/1e3]))}async function bg(){try{let t=ol(await To("data")),e=Gs(t),n=nl(e);xo("details")&&await Sg(),qs(e,rl(
await To("details"),t)),n.complete(),document.documentElement.dataset.ready="yes"}catch(t){let{message:e}=t;
E("message").hidden=!1,E("message").replaceChildren(f("p",{},`This page could not be opened. ${e}`))}}
function Sg(){return new Promise(t=>requestAnimationFrame(()=>setTimeout(t)))}bg();})();

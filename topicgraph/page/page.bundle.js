"use strict";(()=>{function Mt(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1),o=n.lastIndexOf(" ");return(o>e*.6?n.slice(
0,o):n).trimEnd()+"…"}function ke(t,e){if(t.length<=e)return[t];let n=t.lastIndexOf(" ",e),o=n>e*.4?
n:e;return[t.slice(0,o).trim(),Mt(t.slice(o).trim(),e)]}function Vr(t){if(!/^https?:\/\//i.test(t))return null;
try{let e=new URL(t);return(e.protocol==="http:"||e.protocol==="https:")&&!e.username&&!e.password?e.
href:null}catch{return null}}function It(t){return`⁨${t}⁩`}function qt(t){return`“${It(t)}”`}
var Yr=new Intl.NumberFormat("en");function k(t){return Yr.format(t)}function Ct(t){return Yr.format(
Math.round(t*10)/10)}function x(t,e,n){return`${k(t)} ${t===1?e:n||e+"s"}`}function Zr(t){return t<1e4?
k(t):t<999500?`${Math.round(t/1e3)}k`:`${Number((t/1e6).toFixed(1))}M`}function ct(t){return`${t>0&&
t<.0995?(t*100).toFixed(1):Math.round(t*100)} %`}function Lt({low:t,high:e}){return`(${ct(t).replace(
" %","")} to ${ct(e)})`}function me(t){return t===null?"not tested":t>.99?"may well be chance":`${t>
.05?"may be chance":"unlikely to be chance"}, ${Xe(t)}`}function Xe(t){return t<.001?"p < .001":t>.99?
"p > .99":`p = ${t.toFixed(t<.0995?3:2).slice(1)}`}function f(t,e={},...n){return Jr(document.createElement(t),e,n)}function ft(t,e={},...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);return Jr(o,e,n)}function I(t,e,...n){return f("butt\
on",{type:"button",...t,on:{click:e}},...n)}function Jr(t,{on:e={},...n},o){for(let[r,s]of Object.entries(
e))t.addEventListener(r,s);for(let[r,s]of Object.entries(n))s===!1||s===null||s===void 0||t.setAttribute(
r,s===!0?"":s);for(let r of o.flat(3))r!=null&&r!==!1&&t.append(r);return t}function A(t){return document.
getElementById(t)}function Bt(t,e,n){return t.querySelector(`[data-${e}="${CSS.escape(n)}"]`)}function Te(t,e){
let n=document.activeElement,o=t.contains(n)?n?.dataset.focus:null;e(),o&&Bt(t,"focus",o)?.focus()}function Qr(t){
let e=Vr(t);return e?f("a",{href:e,rel:"noopener noreferrer",target:"_blank",dir:"auto"},t):f("span",
{class:"plain",dir:"auto"},t)}var Ja=[38,60,62];async function bo(t){let e=A(t);if(!So(t))return JSON.parse(e.textContent);if(typeof DecompressionStream>
"u")throw new Error("This page needs a newer browser: one of 2023 or later.");let n=Qa(e.textContent.
trim(),Number(e.dataset.packed)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"));
return JSON.parse(await new Response(o).text())}function Qa(t,e){let n=new Uint8Array(128),o=0;for(let a=33;a<
127;a+=1)Ja.includes(a)||(n[a]=o++);let r=new Uint8Array(e),[s,i,c]=[0,0,0];for(let a=0;a<t.length;a+=
2){for(s=s<<13|n[t.charCodeAt(a)]*91+n[t.charCodeAt(a+1)],i+=13;i>=8&&c<e;)i-=8,r[c++]=s>>i;s&=(1<<i)-
1}return r}function So(t){return A(t).hasAttribute("data-packed")}var $n={topic:"Topic",subject:"Subject",outlet:"Outlet",group:"Group of outlets",medium:"Medium",kind:"\
Kind of article",quality:"Quality, as files state it",heat:"Heat, as files state it",story:"Story",words:"\
Words"},ce=Object.keys($n),es=ce.filter(t=>t!=="story"&&t!=="words"),tl=["lowest quarter","second qu\
arter","third quarter","highest quarter"],el=8;function ns(t){let e=t.articles,n=Array.from({length:t.
size},(i,c)=>c),o=(i,c)=>i.map(({id:a,name:l},u)=>({key:a,name:l,members:c(u)})),r={topic:o(t.topics,
i=>t.byTopic[i]),subject:o(t.subjects,i=>t.bySubject[i]),outlet:o(t.outlets,i=>nl(t,i)),group:t.groups.
map(({name:i,outlets:c})=>({key:i,name:i,members:c.flatMap(a=>t.byOutlet[a])})),medium:t.media.map((i,c)=>({
key:i,name:i,members:n.filter(a=>e.medium[a]===c)})),kind:ol(t,n),quality:ts(n,e.quality),heat:ts(n,
e.heat),story:o(t.stories,i=>t.stories[i].articles)},s=i=>new Map(i.filter(({members:c})=>c.length).
map(c=>[c.key,c]));return Object.fromEntries(Object.entries(r).map(([i,c])=>[i,s(c)]))}function nl(t,e){
let n=t.byCarrier[e].filter(o=>t.articles.outlet[o]!==e);return n.length?[...t.byOutlet[e],...n].sort(
(o,r)=>o-r):t.byOutlet[e]}function ol(t,e){let n=t.articles;return[["copies","copies of another arti\
cle",r=>n.copy[r]===1],["updates","updates of an earlier article",r=>n.copy[r]===2],["carried","carr\
ied by another site",r=>n.flags[r]&vn],["stubs","linked, not in this corpus",r=>!n.held[r]],["undate\
d","undated",r=>n.time[r]===null],["alone","in no story",r=>n.story[r]<0],["unconnected","in no stor\
y, no link to another",r=>n.flags[r]&os]].map(([r,s,i])=>({key:r,name:s,members:e.filter(i)}))}function ts(t,e){
let n=t.filter(i=>e[i]!==null),o=n.map(i=>Number(e[i])).sort((i,c)=>i-c);if(o.length<el||o[0]===o[o.
length-1])return[];let r=[1,2,3].map(i=>o[Math.floor(i*o.length/4)]),s=i=>r.filter(c=>Number(e[i])>=
c).length;return tl.map((i,c)=>{let a=n.filter(h=>s(h)===c),l=new Set(a.map(h=>Number(e[h])).sort((h,d)=>h-
d)),u=[...l].filter((h,d)=>d===0||d===l.size-1);return{key:String(c),name:`${i} (${u.join(" to ")})`,
members:a}})}var pe="\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff",
Mn=new RegExp(`[${pe}]`,"u"),rl=/[\uac00-\ud7af]/,ss=/[^\x00-\x7f]/,sl=new RegExp("(?<=[a-zß-ɏͰ-Ͽ])[\
\\u0300-\\u036f]+|[\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7]+|[\\u064b-\\u0652\\u0670]+",
"gu"),rs="̃",is={ł:"l",ø:"o",đ:"d",ħ:"h",ŧ:"t",ı:"i",ß:"ss",ς:"σ"},il=new RegExp(`[${Object.
keys(is).join("")}]`,"gu"),cl=/['’`´\u200c\u200d]/gu,cs=/[\p{L}\p{N}][\p{L}\p{N}\p{Mn}\p{Mc}]*/gu,
al=new RegExp(`(?=([${pe}]{2}))[^]|((?![${pe}])[\\p{L}\\p{N}](?:(?![${pe}])[\\p{L}\\p{N}\\p{Mn}\\p{Mc}])\
*|(?<![${pe}])[${pe}](?![${pe}]))`,"gu");function tt(t){return ss.test(t)?(t.length>2e3?[...t].slice(
0,2e3).join(""):t).normalize("NFKD").toLowerCase().replace(il,n=>is[n]).replace(sl,(n,o,r)=>r[o-1]===
"n"&&n.includes(rs)?rs:"").normalize("NFC"):t.toLowerCase()}var ll=/[a-z0-9]+/g;function Et(t){let e=tt(
t),n=e.replace(cl,""),o=n===e?e:tt(n);return o.match(ss.test(o)?cs:ll)||[]}function On(t){let e=tt(t);
return Mn.test(e)?[...e.matchAll(al)].map(([,n,o])=>n||o).filter(Boolean):e.match(cs)||[]}function ko(t){
let e=Et(t);return Mn.test(t)?e.map(n=>On(n).join(" ")).join(" · "):e.join(" ")}function Ve(t){return Mn.
test(t)}function To(t){return rl.test(t)||Mn.test(t)&&[...t].length===1}var xo=1e3;function Ye(t,e,n=tt){return{order:t,textOf:e,fold:n,blocks:[]}}function $o(t){return tt(
t).match(/"[^"]+"|[^\s"]+/g)||[]}function An(t){return Math.ceil(t.order.length/xo)}function En(t,e){
return t.blocks[e]||=ul(t,e*xo),t.blocks[e]}function ul(t,e){let n=[],o=[0];for(let r of t.order.slice(
e,e+xo)){let s=t.fold(t.textOf(r)).replaceAll(`
`," ");n.push(s),o.push(o[o.length-1]+s.length+1)}return{first:e,text:n.join(`
`)+`
`,starts:o}}function*as(t){for(let e of t)for(let n=0;n<An(e);n+=1)yield En(e,n)}function*vo(t,e,n){
let o=$o(e).map(s=>s.replaceAll('"',""));o.sort((s,i)=>i.length-s.length);let r={rows:[],total:0};for(let s=0;o.
length&&s<An(t);s+=1)fl(t.order,En(t,s),o,n,r),yield r;return r}function fl(t,{first:e,text:n,starts:o},r,s,i){
let c=0,a=n.indexOf(r[0]);for(;a>=0;){for(;o[c+1]<=a;)c+=1;let l=o[c+1],u=r.length>1?n.slice(o[c],l):
"";(r.length===1||r.every(h=>u.includes(h)))&&(i.total+=1,i.rows.length<s&&i.rows.push(t[e+c])),a=n.
indexOf(r[0],l)}}function ls(t,e,n){let o=vo(t,e,n);for(;;){let{done:r,value:s}=o.next();if(r)return s}}var wt=class extends Error{},Mo="outlet topic subject author language medium since until on no".split(
" "),us="date topic outlet author language".split(" "),hs=["since","until","on"],dl={outlet:'"New Yo\
rk Post"',topic:"surveillance",subject:"ferry",author:"smith",language:"en",medium:"video",since:"20\
21-03",until:"2021-03-04",on:"2021",no:"topic"},hl=/(-?)(?:([A-Za-z]+):(?!\/\/)(?=\S))?(?:"([^"]*)"|([^\s"]+))/g,
ml=/^-?([A-Za-z]+):$/,pl=/[\p{L}\p{N}]\*+[\p{L}\p{N}]/u,gl=/^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/,
fs="OR stands between two terms, as in beta OR release",wl=3;function yl(t){let e=t.replace(/[“”„]/g,
'"');if(e.split('"').length%2===0)throw new wt('a quotation mark is not closed: a phrase is written \
"between two"');let n=[],o=!1;for(let r of e.matchAll(hl)){if(r[0]==="OR"){if(o||!n.length)throw new wt(
fs);o=!0;continue}let s=bl(r);s&&(o?n[n.length-1].push(s):n.push([s]),o=!1)}if(o)throw new wt(fs);return n}
function bl([t,e,n,o,r]){let s=!!e,i=o!==void 0,c=i?o:r;return n!==void 0?{field:ms(n,c),value:c.trim(),
excluded:s}:!i&&(Sl(t,r),t==="AND")||!Et(c).length?null:{field:i?"phrase":"words",value:c,excluded:s}}
function ms(t,e){let n=t.toLowerCase();if(!Mo.includes(n))throw new wt(`there is no field "${t}:"; f\
ields are ${Mo.join(", ")}; to look for the words write "${t}:${e}" in quotes`);if(!e.trim())throw new wt(
`${n}: needs a value, as in ${n}:${dl[n]}`);if(hs.includes(n)&&ws(n,e.trim()),n==="no"&&!us.includes(
e.trim().toLowerCase()))throw new wt(`no "${e.trim()}": want one of ${us.join(", ")}`);return n}function Sl(t,e){
let n=ml.exec(t);if(n&&Mo.includes(n[1].toLowerCase())&&ms(n[1],""),t==="NOT")throw new wt("to leave\
 out what has a word write -word, not NOT");if(pl.test(e))throw new wt(`"${e}": a * stands at the en\
d of a word, as in elect*`)}function ps(t){return/(?:^|\s)(?:-\S|OR\s|-?[A-Za-z]+:)|\*/.test(t)}function*Oo(t,e,n,o){
let r=yl(n).map(i=>i.map(c=>xl(t,c))),s={rows:[],total:0};for(let i=0;r.length&&i<An(e);i+=1)kl(e,i,
r,o,s),yield s;return s}function gs(t,e,n){let o=Oo(t,e,n,1/0);for(;;){let{done:r,value:s}=o.next();
if(r)return s}}function kl(t,e,n,o,r){let s=En(t,e),i=s.starts.length-1,c=new Uint8Array(i).fill(1);
for(let a of n){let l=new Uint8Array(i);for(let u of a){let{needles:h,mask:d}=u,m=h?Tl(s,h,i):Uint8Array.
from({length:i},(g,p)=>d[t.order[s.first+p]]);for(let g=0;g<i;g+=1)l[g]|=u.excluded?1-m[g]:m[g]}for(let u=0;u<
i;u+=1)c[u]&=l[u]}for(let a=0;a<i;a+=1)c[a]&&(r.total+=1,r.rows.length<o&&r.rows.push(t.order[s.first+
a]))}function Tl({text:t,starts:e},n,o){let r=new Uint8Array(o).fill(1);for(let s of n){let i=new Uint8Array(
o);for(let c of s){let a=0;for(let l=t.indexOf(c);l>=0;l=t.indexOf(c,e[a+1])){for(;e[a+1]<=l;)a+=1;i[a]=
1}}for(let c=0;c<o;c+=1)r[c]&=i[c]}return r}function xl(t,{field:e,value:n,excluded:o}){return e==="\
words"||e==="phrase"?{needles:$l(e,n),mask:new Uint8Array,excluded:o}:{needles:null,mask:Ml(t,e,n),excluded:o}}
function $l(t,e){let n=Et(e);if(t==="phrase"&&!(n.length===1&&Ve(n[0])))return[vl(n).map(r=>` ${r} `)];
let o=t==="words"&&e.endsWith("*");return n.map((r,s)=>To(r)?[r]:Ve(r)?[` ${On(r).join(" ")} `]:[[...r].
length>wl||o&&s===n.length-1?` ${r}`:` ${r} `])}function vl(t){let e=t.map(n=>On(n).join(" "));return t.
some(Ve)?[e.join(" · ")]:[e.join(" "),e.join(" · ")]}function Ml(t,e,n){let o=t.articles,r=i=>Uint8Array.
from({length:t.size},(c,a)=>i(a)?1:0);if(hs.includes(e)){let[i,c]=ws(e,n);return r(a=>{let l=o.time[a];
return l===null?!1:(e==="until"||l>=i)&&(e==="since"||l<c)})}if(e==="outlet"){let i=new Set(El(t,n));
return r(c=>i.has(o.outlet[c])||i.has(o.carrier[c]))}if(e==="topic"){let i=ds(t.topics,e,n,_l);return r(
c=>o.topics[c].includes(i))}if(e==="subject"){let i=ds(t.subjects,e,n,null);return r(c=>o.subjects[c].
includes(i))}let s=n.toLowerCase();return r(e==="no"?i=>Ol(o,i,s):e==="medium"?i=>t.media[o.medium[i]]===
s:e==="language"?i=>`${o.stated_language[i].toLowerCase()}-`.startsWith(`${s}-`):i=>o.author[i].some(
c=>Al(n,c)))}function Ol(t,e,n){return n==="date"?t.time[e]===null:n==="outlet"?t.outlet[e]<0:n==="l\
anguage"?!t.stated_language[e]:!(n==="topic"?t.topics:t.author)[e].length}function Al(t,e){let[n,o]=[
Et(t).join(" "),Et(e).join(" ")];return Ve(n)||To(n)?o.includes(n):!!n&&` ${o} `.includes(` ${n} `)}
function ws(t,e){let[n,o,r]=(gl.exec(e)||[]).slice(1).map(c=>Number(c||0)),s=n?Date.UTC(n,(o||1)-1,r||
1):0;if(!n||n===9999||!new Date(s).toISOString().startsWith(e))throw new wt(`${t} "${e}" is not a da\
te: want e.g. 2021, 2021-03, 2021-03-04`);let i=r?s+864e5:Date.UTC(o?n:n+1,o);return[s/1e3,i/1e3]}function El(t,e){
let n=tt(e),o=t.groups.find(s=>tt(s.name)===Nl(n)),r=ys(t.outlets,e,bs);return o&&!r.length?o.outlets:
[Ss(r,"outlet",e)]}function Nl(t){return t.startsWith("group:")?t.slice(6):t}function ds(t,e,n,o){return Ss(
ys(t,n,o),e,n)}function ys(t,e,n){let o=tt(e),r=a=>t.flatMap((l,u)=>a(l)?[u]:[]),s=a=>!!a&&tt(a)===o,
i=r(a=>{let l=n===bs?[a.domain]:a.names;return[a.id,a.name,...l].some(s)});if(i.length||!n)return i;
let c=n(e);return r(a=>[a.name,...a.names].some(l=>n(l)===c))}function bs(t){let e=Et(t.trim().replace(
/\.(?:com|net|org|co\.uk)$/i,""));return(e.length>1&&e[0]==="the"?e.slice(1):e).join("")}function _l(t){
return Et(t).join("")}function Ss(t,e,n){if(t.length===1)return t[0];throw new wt(t.length?`"${n}" m\
ay be several: use the id of one`:`no ${e} "${n}"`)}function ks(t,e){return` ${ko(t)} | ${ko(e)} `}var $e="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),[xe,te,ee]=[60,3600,86400],Il={week:7*
ee,day:ee,hour:te};function Ze(t){return String(t).padStart(2,"0")}function Rt(t){let e=new Date(t*1e3);
return`${e.getUTCDate()} ${$e[e.getUTCMonth()]} ${e.getUTCFullYear()}`}function Je(t){let e=new Date(
t*1e3);return`${Ze(e.getUTCHours())}:${Ze(e.getUTCMinutes())}`}function yt(t,e){if(t===null)return"u\
ndated";if(!Ao(t,e))return`${Rt(t)}, time not given`;let n=e==="second"?":"+Ze(new Date(t*1e3).getUTCSeconds()):
"";return`${Rt(t)}, ${Je(t)}${n} UTC`}function Q(t,e){if(t===null||e===null)return"undated";let[n,o]=[
Rt(t),Rt(e)];if(n===o)return n;let[r,s]=[n.split(" "),o.split(" ")];return`${r[2]!==s[2]?n:r[1]!==s[1]?
`${r[0]} ${r[1]}`:r[0]} – ${o}`}function ae(t,e){let n=Rt(t);return e==="year"?n.slice(-4):e==="mo\
nth"?n.replace(/^\d+ /,""):e==="week"?`week of ${n}`:e==="day"?n:`${n}, ${Je(t)} UTC`}function Ao(t,e){
return t!==null&&(e==="minute"||e==="second")}function Dt(t){let e=Math.abs(t);if(e<xe)return"at the\
 same time";let[n,o]=e<1.5*te?["minute",xe]:e<2*ee?["hour",te]:["day",ee];return`${x(Math.round(e/Number(
o)),String(n))} ${t>0?"later":"earlier"}`}function jt(t){if(t<xe)return"within a minute";let[e,n]=[Math.
floor(t/ee),Math.floor(t%ee/te)],o=Math.floor(t%te/xe),[r,s]=e?[`${e} d`,n&&`${n} h`]:[n&&`${n} h`,o&&
`${o} min`];return"+"+[r,s].filter(Boolean).join(" ")}function Ts(t){return t<xe?"+<1 min":t<1.5*te?
`+${Math.round(t/xe)} min`:t<2*ee?`+${Math.round(t/te)} h`:`+${Math.round(t/ee)} d`}function Qe(t,e,n,o=!0){
let r=Cl((n-e)/ee),s=r==="hour"&&!o?"day":r,i=[];for(let c=Ll(e,s);c<=n;c=Nn(c,s))i.push({from:c,to:Nn(
c,s),count:0});for(let c of t){let a=i.find(l=>c<l.to);a&&c>=a.from&&(a.count+=1)}return{unit:s,bins:i}}
function Cl(t){return t>3650?"year":t>240?"month":t>45?"week":t>3?"day":"hour"}function Ll(t,e){let n=new Date(
t*1e3),[o,r,s]=[n.getUTCFullYear(),n.getUTCMonth(),n.getUTCDate()];if(e==="year")return Date.UTC(o,0)/
1e3;if(e==="month")return Date.UTC(o,r)/1e3;let i=(n.getUTCDay()+6)%7;return e==="week"?Date.UTC(o,r,
s-i)/1e3:e==="day"?Date.UTC(o,r,s)/1e3:Math.floor(t/te)*te}function Nn(t,e,n=1){let o=new Date(t*1e3);
return e==="year"?Date.UTC(o.getUTCFullYear()+n,0)/1e3:e==="month"?Date.UTC(o.getUTCFullYear(),o.getUTCMonth()+
n)/1e3:t+n*Il[e]}var ve=1.959963984540054;function et(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return[
...e].sort((n,o)=>o[1]-n[1]||(n[0]<o[0]?-1:1))}function tn(t,e){if(!e)return[0,1];let n=ve**2,o=(t+n/
2)/(e+n),r=ve*Math.sqrt(t*(e-t)/e+n/4)/(e+n);return[t?Math.max(0,o-r):0,t===e?1:Math.min(1,o+r)]}function Kt(t,e){
let[n,o]=tn(t,e);return{k:t,n:e,share:e?t/e:0,low:n,high:o}}function _n(t){if(!t.length)return null;
let e=[...t].sort((o,r)=>o-r),n=Math.floor(e.length/2);return e.length%2?e[n]:(e[n-1]+e[n])/2}function Eo(t,e,n,o,r,s){
if(r>=s)return 0;let i=500*r/s,c=Math.log((t+i)/(e+500-t-i)),a=Math.log((n+i)/(o+500-n-i));return(c-
a)/Math.sqrt(1/(t+i)+1/(n+i))}function xs(t){if(t===1)return Math.tan(Math.PI*.475);if(t>60)return Rl(
t);let[e,n]=[ve,5];for(let o=0;o<60;o+=1){let r=(e+n)/2;Dl(r,t)<.95?e=r:n=r}return e}function Rl(t){
let e=ve;return[(e**3+e)/4,(5*e**5+16*e**3+3*e)/96,(3*e**7+19*e**5+17*e**3-15*e)/384,(79*e**9+776*e**
7+1482*e**5-1920*e**3-945*e)/92160].reduce((o,r,s)=>o+r/t**(s+1),e)}function Dl(t,e){let n=Math.atan(
t/Math.sqrt(e)),o=Math.cos(n)**2,[r,s]=[1,1];for(let i=2;i<e;i+=2)r*=o*(i-1)/i,s+=r;return Math.sin(
n)*s}var Pl=[-48,-24,-12,-6,-1,0,1,6,12,24,48],Fl={none:0,day:0,minute:1,second:2};function No(t){return new Uint8Array(
t.size).fill(1)}function at(t,e){let n=t.articles.outlet[e];return n>=0&&!t.outlets[n].platform}function _o(t,e){
let n=t.outlets.map(()=>0),{flags:o,outlet:r}=t.articles;for(let s=0;s<t.size;s+=1)e[s]&&o[s]&Pt&&at(
t,s)&&(n[r[s]]+=1);return n}function ne(t,e,n){return e.outlets.flatMap(o=>t.outlets[o].platform?[]:
t.byOutlet[o]).filter(o=>n[o]&&t.articles.flags[o]&Pt).sort((o,r)=>o-r)}function ge(t,e,n=[]){let{outlet:o,
story:r}=t.articles,s=new Map(n.flatMap(({outlets:c})=>c.map(a=>[a,c[0]]))),i=new Set;return e.filter(
c=>{if(r[c]<0||!at(t,c))return!0;let a=`${s.get(o[c])??o[c]} ${r[c]}`;return!i.has(a)&&i.add(a)})}function vs(t,e){
let n=_o(t,e),o=new Map,r=0;for(let c=0;c<t.size;c+=1){if(!e[c]||!(t.articles.flags[c]&Pt))continue;
let a=at(t,c)?t.articles.outlet[c]:-1,l=a<0?`article ${c}`:`${a} ${Oe(t,c)}`,u=o.get(l)||{ref:a,size:0};
u.size+=1,o.set(l,u),r+=1}let s=n.map(()=>0),i=0;for(let{ref:c,size:a}of o.values())c>=0&&(s[c]+=a**
2),i+=a**2;return n.map((c,a)=>{let l=r?c/r:0,u=(1-2*l)*s[a]+l**2*i,h={n:r,share:l,clusters:o.size,squares:i,
residual:u},d=Io(h),[m,g]=r?tn(c/r*d,d):[0,1];return{...Kt(c,r),low:m,high:g}})}function Io({n:t,share:e,
clusters:n,squares:o,residual:r}){let s=t**2/Math.max(o,1),c=r/t**2*(n/(n-1))*(t-1)/(e*(1-e));if(!Number.
isFinite(c)||c<=0)return s;let a=xs(Math.max(2*(n-1),1)),l=(ve/a)**(2*(1-s/t));return Math.max(Math.
min(t/c,t)*l,s)}function Me(t,e,n){let o=e.map(c=>{let a=ne(t,c,n),l=ge(t,a,[c]),u=l.flatMap(h=>t.articles.
topics[h]);return{n:l.length,by:new Map(et(u))}}),s=[...new Set(o.flatMap(({by:c})=>[...c.keys()]))].
map(c=>({topic:c,cells:o.map(({n:a,by:l})=>Kt(l.get(c)||0,a))})),i=({cells:c})=>c.reduce((a,{share:l})=>a+
l,0);return s.sort((c,a)=>i(a)-i(c)||c.topic-a.topic)}function Oe(t,e){return t.articles.story[e]>=0?
t.articles.story[e]:-1-e}function en(t,e,n){return Ms(t,e,n,o=>t.articles.flags[o]&_s)}function $s(t,e,n){
return Ms(t,e,n,r=>t.articles.flags[r]&Pt&&U(t,r))}function Ms(t,e,n,o){let r=new Map;for(let s of e.
outlets)if(!t.outlets[s].platform)for(let i of t.byOutlet[s]){let c=Oe(t,i);!o(i)||!n.has(c)||(!r.has(
c)||Hl(t,i,r.get(c)))&&r.set(c,i)}return r}function Os(t,e){let n=new Set;for(let o=0;o<t.size;o+=1)
e[o]&&t.articles.held[o]&&n.add(Oe(t,o));return n}function Hl(t,e,n){let{time:o,precision:r}=t.articles,
[s,i]=[o[e],o[n]];if(s===null||i===null)return s!==null;if(s!==i)return s<i;let c=[e,n].map(a=>Fl[r[a]]);
return(c[0]-c[1]||e-n)<0}function In(t,e,n,o){let r=Os(t,o),s=en(t,e,r),i=en(t,n,r),c=[...s.keys()].
filter(d=>i.has(d)),a=[],l=$s(t,n,r);for(let[d,m]of $s(t,e,r)){if(!Cn(t,m))continue;let g=l.has(d)?Bl(
t,m,Number(l.get(d))):null;g!==null&&a.push({key:d,hours:g})}let u=[...s.keys()].filter(d=>!i.has(d)),
h=[...i.keys()].filter(d=>!s.has(d));return{shared:c,onlyA:u,onlyB:h,lags:a,a:s,b:i}}function Bl(t,e,n){
if(!U(t,e)||!U(t,n))return null;let{time:o,precision:r}=t.articles,[s,i]=[Number(o[e]),Number(o[n])];
return(r[e]==="minute"||r[n]==="minute")&&Math.floor(s/60)===Math.floor(i/60)?0:(i-s)/3600}function As(t){
let e=[-1/0,...Pl,1/0],n=e.slice(1).map((r,s)=>({from:e[s],to:r,keys:[]}));n.splice(n.findIndex(({from:r})=>r===
0),0,{from:0,to:0,keys:[]});let o=({from:r,to:s},i)=>i===0?r===0&&s===0:i>0?i>r&&i<=s:i>=r&&i<s;for(let{
key:r,hours:s}of t)n.find(i=>o(i,s))?.keys.push(r);return n}function Co(t){if(!t.coverage){let e=Os(
t,No(t));t.coverage=t.outlets.map((n,o)=>en(t,{outlets:[o]},e))}return t.coverage}function Es(t,e){let n=Co(
t),o=n[e];return n.map((s,i)=>{let c=[...o.keys()].filter(u=>s.has(u)).length,a=o.size+s.size-c,l=Math.
min(o.size,s.size)<5;return{ref:i,shared:c,either:a,jaccard:c/a,isFew:l}}).filter(s=>s.ref!==e&&s.shared).
sort((s,i)=>Number(s.isFew)-Number(i.isFew)||i.jaccard-s.jaccard||i.shared-s.shared||s.ref-i.ref)}function Ns(t,e){
let n=Lo(t),[o,r]=[n.by[e],n.n[e]];return n.topics.flatMap((i,c)=>{let a=o.get(c)||0,l=n.total-r,u=[
(a+.5)/(r+1),(i-a+.5)/(l+1)],h=Math.log2(u[0])-Math.log2(u[1]),d=l?(i-a)/l:0;return a?[{topic:c,...Kt(
a,r),restShare:d,focus:h}]:[]}).sort((i,c)=>c.focus-i.focus||c.k-i.k||i.topic-c.topic)}function Lo(t){
return t.topicCounts||=jl(t),t.topicCounts}function jl(t){let e={by:t.outlets.map(()=>new Map),n:t.outlets.
map(()=>0),topics:t.topics.map(()=>0),total:0},{flags:n,outlet:o,topics:r}=t.articles,s=Array.from({
length:t.size},(i,c)=>c).filter(i=>n[i]&Pt);for(let i of ge(t,s)){e.total+=1;for(let a of r[i])e.topics[a]+=
1;if(!at(t,i))continue;e.n[o[i]]+=1;let c=e.by[o[i]];for(let a of r[i])c.set(a,(c.get(a)||0)+1)}return e}
function nt(t,e){return new Set(e.filter(n=>at(t,n)).map(n=>t.articles.outlet[n]))}var Wl=600,Ln=2e4,Ro="\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff",
Ul=new RegExp(`[${Ro}]+|(?:(?![${Ro}])[\\p{L}\\p{N}\\p{M}])+`,"gu"),zl=new RegExp("(^|[^\\p{L}\\p{N}_'\
’`´])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|all|coll|dall|dell|nell|quell|sull|quest|anch|co\
m|dov|senz|tutt)['’`´]([aeiouyhàâæéèêëíìîïóòôöœúùûü])","gu"),Gl=new RegExp(`[${Ro}\
]`,"u");function Is(...t){let e=t.map(o=>ql(o,Wl)).join(" ").toLowerCase().normalize("NFC").replace(
zl,"$1$2").replace(/['’`´]/gu,""),n=new Set;for(let o of e.match(Ul)||[]){let r=Gl.test(o)?[...o]:
[o];r.length===1&&[...o].length>1&&n.add(o);for(let s=1;s<r.length;s+=1)n.add(r[s-1]+r[s])}return n}
function ql(t,e){return t.length>e?[...t].slice(0,e).join(""):t}function Do(t){return t.vocabulary||=
Vl(t),t.vocabulary}function Kl(t,e){let{lists:n,of:o}=t.repeated,[,r,s]=o.get(e)||Cs,i=Is(t.articles.
title[e],t.articles.excerpt[e]);return n[r]?.forEach(c=>i.delete(c)),n[s]?.forEach(c=>i.add(c)),[...i]}
function Xl(t,e){let{lists:n,of:o}=t.repeated,[r]=o.get(e)||Cs,s=Is(t.articles.title[e]);return n[r]?.
forEach(i=>s.delete(i)),[...s]}var Cs=[-1,-1,-1];function Vl(t){let e=new Map,n=t.articles.title.map(
(s,i)=>Kl(t,i).map(c=>(e.has(c)||e.set(c,e.size),e.get(c)))),o=[...e.keys()],r=new Map(t.languages.map(
s=>[s,Ls(t,o,s)]));return{words:o,places:e,of:n,informative:r}}var Yl=/^[\u3041-\u309f]{2}$|^(?=..$).*[的了是在和与及就也都而着被把吗呢吧與們们]/u;
function Ls(t,e,n){let{"*":o,[n]:r}=t.uninformative,s=new Set([...o,...r||[]]);return e.map(i=>!s.has(
i)&&!/^\p{N}+$/u.test(i)&&!Yl.test(i))}function Rs(t,e){let{places:n,of:o}=Do(t),r=n.get(e);return r===
void 0?[]:o.flatMap((s,i)=>s.includes(r)?[i]:[])}function Zl(t,e){let{words:n,of:o,informative:r}=Do(
t),s=new Float64Array(n.length),i=0;for(let c of e){let a=r.get(t.languages[t.articles.language[c]])||
[];for(let l of o[c])a[l]&&(s[l]+=1,i+=1)}return{by:s,total:i,n:e.length}}function Rn(t,e,n,o){let r=t.
articles.flags.flatMap((m,g)=>m&Pt&&o[g]?[g]:[]),s=[e,n].map(m=>ge(t,ne(t,m,o),[m])),i=ge(t,r,[e,n]),
{language:c}=t.articles,l=[...new Set(i.map(m=>c[m]))].map(m=>{let[g,p,y]=[...s,i].map(T=>T.filter(S=>c[S]===
m));return Jl(t,g,p,y)}),u=({n:m})=>Math.min(...m);l.sort((m,g)=>u(g)-u(m));let h=new Set,d=l.flatMap(
m=>m.rows).filter(({word:m})=>!h.has(m)&&h.add(m));return{...Ds(d),n:l[0]?.n||[0,0]}}function Jl(t,e,n,o){
let[r,s,i]=[e,n,o].map(l=>Zl(t,l)),c=Math.min(r.n,s.n)>=5&&Math.min(r.total,s.total)>0;return{rows:Do(
t).words.flatMap((l,u)=>{let[h,d]=[r.by[u],s.by[u]];if(!c||h+d<5)return[];let m=Eo(h,r.total,d,s.total,
i.by[u],i.total);return[{word:l,k:h,other:d,z:m}]}),n:[r.n,s.n]}}function Ds(t){let e=({z:r})=>Number(
Math.abs(r).toPrecision(9)),n=[...t].sort((r,s)=>e(s)-e(r)||(r.word<s.word?-1:1)),o=n.map(r=>({...r,
k:r.other,other:r.k}));return{a:n.filter(({z:r})=>r>0),b:o.filter(({z:r})=>r<0)}}function Ql(t,e){let n=[
...e].map(r=>t.languages[t.articles.language[r]]||""),o=[...et(n)].sort(([r,s],[i,c])=>c-s||(r<i?-1:
1));return o.length?o[0][0]:""}function Dn(t,{shared:e,a:n,b:o}){if(e.length<5)return null;let[r,s]=[
n,o].map(m=>Ql(t,[...m.values()].map(Number)));if(r!==s)return null;let[i,c]=[n,o].map(m=>{let g=e.flatMap(
y=>Xl(t,Number(m.get(y)))),p=Ls(t,g,"");return new Map(et(g.filter((y,T)=>p[T])))}),a=m=>[...m.values()].
reduce((g,p)=>g+p,0),[l,u]=[a(i),a(c)];if(!l||!u)return null;let d=[...new Set([...i.keys(),...c.keys()])].
flatMap(m=>{let[g,p]=[i.get(m)||0,c.get(m)||0];return g+p<5?[]:[{word:m,k:g,other:p,z:Eo(g,l,p,u,g+p,
l+u)}]});return Ds(d)}var tu=["second","minute","day","none"],Pt=1,_s=2,Ps=4,vn=8,os=16;function Fs(t){let e=t.articles.title.
length,n=Array.from({length:e},()=>[]),o={...t.articles,precision:t.articles.precision.map(u=>tu[u]),
id:[],excerpt:Array(e).fill(""),urls:n,files:n,titles:n,author:n,stated_language:Array(e).fill(""),bond:[],
subjects:t.articles.subjects||n,credits:Array.from({length:e},()=>[])};for(let[u,h,d]of t.credits||[])
o.credits[u].push({outlet:h,reason:d});let r=t.subjects||[],{lists:s,of:i}=t.repeated||{lists:[],of:[]},
c={lists:s,of:new Map(i.map(([u,...h])=>[u,h]))},a=null,l={...t,...eu(t),articles:o,subjects:r,repeated:c,
size:e,initials:[],byOutlet:t.outlets.map(()=>[]),byCarrier:t.outlets.map(()=>[]),byTopic:t.topics.map(
()=>[]),bySubject:r.map(()=>[]),byCredit:t.outlets.map(()=>[]),linksOf:n,byId:new Map,complete:!1,get facets(){
return a||=ns(l),a}};return nu(l),ou(l),ru(l),l.withWords=Bs(l),l}function eu({firsts:t,lags:e,cocoverage:n}){
return{firsts:t.map(([o,r,s,i])=>({outlet:o,expected:r,decided:s,q:i})),lags:e.map(([o,r,s,i,c,a,l])=>({
outlet:o,other:r,n:s,hours:i,low:c,high:a,q:l})),cocoverage:n.map(([o,r,s,i,c])=>({outlet:o,other:r,
shared:s,expected:i,q:c}))}}function nu(t){let{outlet:e,carrier:n,topics:o,subjects:r,credits:s}=t.articles;
for(let i=0;i<t.size;i+=1){e[i]>=0&&t.byOutlet[e[i]].push(i),n[i]>=0&&t.byCarrier[n[i]].push(i);for(let c of o[i])
t.byTopic[c].push(i);for(let c of r[i])t.bySubject[c].push(i);for(let c of s[i])t.byCredit[c.outlet].
push(i)}}function ou(t){t.outlets.forEach(({id:e},n)=>t.byId.set(e,{kind:"outlet",ref:n})),t.topics.
forEach(({id:e},n)=>t.byId.set(e,{kind:"topic",ref:n})),t.subjects.forEach(({id:e},n)=>t.byId.set(e,
{kind:"subject",ref:n})),t.stories.forEach(({id:e},n)=>t.byId.set(e,{kind:"story",ref:n}))}function ru(t){
for(let e of t.nodes){if(e.kind!=="outlet")continue;let n=t.outlets[e.ref].platform,o=t.byOutlet[e.ref].
some(r=>t.articles.held[r]);(n||!o)&&(e.group=n?"carrier":"linked")}}function Hs(t,e){Object.assign(
t.articles,e.articles),t.articles.id.forEach((o,r)=>t.byId.set(o,{kind:"article",ref:r}));let n=Array.
from({length:t.size},()=>[]);for(let[o,r,s,i,c]of e.links){let a=e.reasons[i];n[o].push({other:r,kind:s,
reason:a,weight:c,forward:!0}),n[r].push({other:o,kind:s,reason:a,weight:c,forward:!1})}t.linksOf=n,
t.indexes=null,t.vocabulary=null,t.withWords=Bs(t),t.complete=!0}function Ae(t){let{articles:e,outlets:n,
topics:o,subjects:r,stories:s}=t,i=(a,l)=>{let u=a.map((h,d)=>l(d));return a.map((h,d)=>d).sort((h,d)=>u[d]-
u[h]||h-d)},c=(a,l)=>{let u=i(a,h=>l[h].length);return Ye(u,h=>[a[h].name,...a[h].names].join(" "))};
return t.indexes||={outlet:Ye(i(n,a=>t.byOutlet[a].length),a=>[n[a].name,...n[a].names,n[a].domain].
join(" ")),topic:c(o,t.byTopic),subject:c(r,t.bySubject),story:Ye(i(s,a=>s[a].articles.length),a=>s[a].
name),article:Ye(i(e.time,a=>e.time[a]??-1/0),a=>ks(e.title[a],e.excerpt[a]),a=>a)},t.indexes}var we="\
word=";function Bs(t){let e=new Map;return n=>{if(!e.has(n)){let o=n.startsWith(we)?Rs(t,n.slice(we.
length)):su(t,n);e.set(n,o.sort((r,s)=>r-s))}return e.get(n)}}function su(t,e){try{return gs(t,Ae(t).
article,e).rows}catch(n){if(n instanceof wt)return[];throw n}}function js(t,{kind:e,ref:n}){return e===
"outlet"?t.outlets[n]:e==="subject"?t.subjects[n]:e==="topic"?t.topics[n]:t.stories[n]}function Ee(t,e){
return e.kind==="article"?t.articles.id[e.ref]:js(t,e).id}function Z(t,e){let{title:n,urls:o}=t.articles;
return e.kind==="article"?n[e.ref]||o[e.ref][0]||"(no title)":js(t,e).name||"(no name)"}function Xt(t,{
kind:e,ref:n}){return e==="story"?t.stories[n].articles:e==="outlet"?t.byOutlet[n]:e==="subject"?t.bySubject[n]:
e==="topic"?t.byTopic[n]:[n]}function it(t,e){let n=t.articles.outlet[e];if(n<0)return"outlet unknow\
n";let{name:o,platform:r}=t.outlets[n];return r?`outlet unknown, on ${o}`:o}function Vt(t,e){let n=e.
map(o=>t.articles.time[o]).filter(o=>o!==null);return n.length?[n[0],n[n.length-1]]:[null,null]}var iu=43200;
function Pn(t,e){return Number(t.articles.time[e])+(U(t,e)?0:iu)}function U(t,e){return Ao(t.articles.
time[e],t.articles.precision[e])}function Ne(t,e){let n=t.stories[t.articles.story[e]];if(!(n?.before||
n?.after)||t.articles.time[e]===null)return!1;let o=n.articles.indexOf(e);if(o<n.before)return!0;if(!n.
after)return!1;let r=n.articles.filter(s=>t.articles.time[s]!==null).length;return o>=r-n.after}function pt(t,e){
let n=e.filter(r=>t.articles.time[r]!==null),o=n.filter(r=>!Ne(t,r));return o.length?o:n}function Cn(t,e){
let n=t.articles.story[e];return n<0?!t.judges_firsts:t.stories[n].first_known}var Po=[["hour",1],["hour",3],["hour",6],["hour",12],["day",1],["day",2],["day",7],["month",1],["mon\
th",3],["month",6],["year",1],["year",2],["year",5],["year",10],["year",50]],cu=7*86400,Ws=42,Us={hour:3600,
day:86400,month:2629800,year:31557600},au=200;function Fn(t,e){let n=t.find(([,c])=>e<=c)||t[t.length-
1],[o,r,s,i]=n;return s+(e-o)/Math.max(r-o,1)*(i-s)}function _e(t,e,n){return t.flatMap(o=>lu(o,e,n))}
function lu([t,e,n,o],r,s){let i=(o-n)/Math.max(e-t,1),c=([d,m])=>Us[d]*m*i*r>=s,[a,l]=Po.find(c)||Po[Po.
length-1],u=[],h=uu(t,a,l);for(;h<=e&&u.length<au;)h>=t&&u.push({x:n+(h-t)*i,time:h,...zs(h,a)}),h=Nn(
h,a,l);return u}function uu(t,e,n){let o=new Date(t*1e3),[r,s]=[o.getUTCFullYear(),o.getUTCMonth()];
if(e==="year")return Date.UTC(Math.floor(r/n)*n,0)/1e3;if(e==="month")return Date.UTC(r,Math.floor(s/
n)*n)/1e3;let i=Us[e]*n;return Math.floor(t/i)*i}function zs(t,e){let n=new Date(t*1e3),[o,r]=[n.getUTCFullYear(),
n.getUTCMonth()],[s,i]=[n.getUTCDate(),n.getUTCHours()];return e==="year"||e==="month"&&r===0?{label:String(
o),strong:!0}:e==="month"?{label:$e[r],strong:!1}:e==="day"||i===0?{label:`${s} ${$e[r]}`,strong:e===
"hour"||s===1}:{label:`${Ze(i)}:00`,strong:!1}}function Gs(t,e,n){let[o,r]=[t[0].from,t[t.length-1].
to];if(t[0].to-o===cu){let i=Math.max(1,Math.ceil(n*t.length/e));return t.map(({from:c},a)=>({part:a/
t.length,...zs(c,"day")})).filter(({part:c},a)=>a%i===0&&c*e<=e-Ws)}let s=t.map(({from:i})=>i);return _e(
[[o,r,0,e,0]],1,n).filter(({x:i})=>i<=e-Ws).map(({time:i,label:c})=>{let a=Fo(s,i),l=(i-t[a].from)/(t[a].
to-t[a].from);return{part:(a+l)/t.length,label:c}})}var[fu,du]=[.02,1/3],hu=.25;function qs(t){let[e,
n]=[t[0],t[t.length-1]],o=Math.floor(fu*t.length),[r,s]=[e,n];for(let u=0;u<=o;u+=1){let[h,d]=[t[u],
t[t.length-1-o+u]];d-h<s-r&&([r,s]=[h,d])}let i=hu*(s-r),c=t.filter(u=>u>=r-i&&u<=s+i),[a,l]=[c[0],c[c.
length-1]];return a<l&&l-a<=du*(n-e)?[a,l]:[e,n]}function Fo(t,e){let[n,o]=[0,t.length-1];for(;n<o;){
let r=n+o+1>>1;t[r]<=e?n=r:o=r-1}return n}var mu=58;function nn(t,e){let n=Gs(t,e,mu).map(({part:o,label:r})=>{let s=f("span",{class:"tick"},r);
return s.style.left=`${o*100}%`,s});return f("div",{class:"time-axis","aria-hidden":"true"},n)}function on(t){
return f("span",{class:"peak","aria-hidden":"true"},k(t))}function rn(t,e,n,o,r){return t.flatMap(({
from:s},i)=>{if(!e[i])return[];let c=`${ae(s,n)}: ${x(e[i],"article")}`,a={x:i*o,y:0,width:o,height:r,
class:"bin-title"};return[ft("rect",a,ft("title",{},c))]})}var[Ho,pu]=[340,64],gu=34,wu=480;function Ie(t,e){let{held:n,time:o}=t.articles,r=e.filter(g=>n[g]&&
o[g]!==null),{from:s,to:i}=t.counts;if(r.length<2||s===null||i===null||s===i)return null;let c=r.map(
g=>Number(o[g])),{unit:a,bins:l}=Qe(c,s,i,Ks(t,r)),u=l.reduce((g,p)=>p.count>g.count?p:g),h=`${k(u.count)}\
 in ${ae(u.from,a)}`,d=[Ho,pu],m=`Articles by ${a}: at most ${h}.`;return f("figure",{class:"volume"},
f("div",{class:"chart"},on(u.count),Xs({bins:l,unit:a,peak:u.count,size:d,label:m,className:"bar-vol\
ume"})),nn(l,Ho),f("figcaption",{},`Articles by ${a}, over the time of the whole corpus. Most: ${h}.`))}
function Ks(t,e){return e.every(n=>U(t,n))}function Xs({bins:t,unit:e,peak:n,size:[o,r],label:s,className:i}){
let c=o/t.length,a=t.map(({count:h},d)=>{if(!h)return null;let m=Math.max(1.5,h/n*(r-1)),g={x:d*c,y:r-
m,width:c*.85,height:m};return ft("rect",{...g,class:i})}),l=t.map(({count:h})=>h),u=`0 0 ${o} ${r}`;
return ft("svg",{viewBox:u,role:"img","aria-label":s,preserveAspectRatio:"none"},ft("path",{d:`M0 ${r-
.5}H${o}`,class:"base-line"}),a,rn(t,l,e,c,r))}function Vs(t,e){let n=({articles:p})=>p.filter(y=>t.
articles.time[y]!==null),o=e.flatMap(n),r=o.map(p=>Number(t.articles.time[p]));if(r.length<2)return null;
let[s,i]=[Math.min(...r),Math.max(...r)],c=Ks(t,o),a=e.map(p=>{let y=n(p).map(T=>Number(t.articles.time[T]));
return{...p,...Qe(y,s,i,c)}}),{unit:l}=a[0],u=Math.max(1,...a.flatMap(({bins:p})=>p.map(({count:y})=>y))),
h=[Ho,gu],d=a.map(({name:p,className:y,bins:T})=>{let S=T.reduce((K,{count:J})=>K+J,0),R=`${p}: ${x(
S,"dated article")} by ${l}`,E={bins:T,unit:l,peak:u,size:h,label:R,className:`bar-multiple ${y}`};return f(
"li",{},f("span",{class:"name",dir:"auto"},p),f("div",{class:"chart"},on(u),Xs(E)))}),{bins:m}=a[0],
g=`Articles by ${l}; the line at the top of each chart is ${k(u)}.`;return[f("ul",{class:"multiples"},
d),f("div",{class:"multiples-axis"},nn(m,wu)),f("p",{class:"aside"},g)]}function Ce(t){let e=f("span",
{class:"bar-line","aria-hidden":"true"});return e.style.width=`${t*100}%`,e}function Hn(t,e,n=8){let o=Math.
max(1,...t.map(([,s])=>s)),r=t.map(([s,i])=>f("li",{class:"bar-row"},e(s),f("span",{class:"number"},
k(i)),Ce(i/o)));return rt(r,n,"bars")}function sn(t){let e=t.map(([n,o,r])=>f("li",{class:"bar-row"},
n,f("span",{class:"number"},r),Ce(Math.max(.005,o))));return f("ul",{class:"bars"},e)}function rt(t,e,n){
let o=f("ul",{class:n},t.slice(0,e));if(t.length<=e)return o;let r=I({class:"more"},()=>{o.append(...t.
slice(e)),r.remove()},`Show ${k(t.length-e)} more`);return[o,r]}function Le(t,e,n,o){let r=0,s=c=>{for(let a of e.
slice(r,r+c)){for(let l of o(a,r))l&&t.append(l);r+=1}i.textContent=`Show more (${x(e.length-r,"row")}\
 left)`,i.hidden=r>=e.length},i=I({class:"more"},()=>s(n*4));return s(n),i}function Bn(t,e,n){if(e.outlets.length!==1||n.outlets.length!==1)return;let o=[e.outlets[0],n.outlets[0]];
return t.cocoverage.find(({outlet:r,other:s})=>o.includes(r)&&o.includes(s))}function Ys(t,e,n){return e.
outlets.length!==1||n.outlets.length!==1?void 0:Bo(t,e.outlets[0]).find(({other:r})=>r===n.outlets[0])}
function Bo(t,e){return t.lags.filter(({outlet:n,other:o})=>n===e||o===e).map(({outlet:n,other:o,n:r,
hours:s,low:i,high:c,q:a})=>n===e?{other:o,n:r,hours:s,low:i,high:c,q:a}:{other:n,n:r,hours:-s,low:-c,
high:-i,q:a}).sort((n,o)=>o.n-n.n||n.other-o.other)}function Re({q:t}){return t<=.05}function jn({shared:t,
expected:e,q:n}){return n>.05?"no clear difference from chance":t>e?"more than by chance":"fewer tha\
n by chance"}function Zs(t,e,n,o){if(!o.length)return null;let r=As(o),s=Math.max(...r.map(({keys:i})=>i.length));
return f("div",{},f("h4",{},`How much later ${n.name} came`),f("p",{},bu(e,n,o)," ",Su(t.model,e,n,o)),
f("ol",{class:"lags"},r.map(i=>yu(t,n,i,s))),f("p",{class:"lag-ends","aria-hidden":"true"},f("span",
{},`← ${n.name} earlier`),f("span",{},`${n.name} later →`)))}function yu(t,e,n,o){let{model:r}=t,
s=n.keys.filter(h=>h>=0).map(h=>r.stories[h].id),i=n.keys.length,c=`${e.name} ${ku(n)}: ${x(i,"story",
"stories")}`,a=n.from<0?"side-1":n.to>0?"side-0":"tied",l=f("span",{class:`lag-bar ${a}`});l.style.height=
`${i/o*100}%`;let u=I({disabled:!s.length,"aria-label":c,title:c},()=>t.narrow({only:{story:s}}),f("\
span",{class:"number"},i||""),f("span",{class:"lag-track"},l));return f("li",{},u,f("span",{class:"l\
ag-name","aria-hidden":"true"},Js(n)))}function bu(t,e,n){let o=n.filter(({hours:a})=>a>0).length,r=n.
filter(({hours:a})=>a<0).length,s=n.length-o-r,i=x(n.length,"story","stories"),c=s?`, ${k(s)} tied`:
"";return`Of ${i} where both state a time of day, ${t.name} was first on ${k(o)}, ${e.name} on ${k(r)}${c}\
.`}function Su(t,e,n,o){if(o.length<5)return"Too few to say more.";let r=Number(_n(o.map(l=>l.hours))),
s=`The median: ${n.name} came ${jo(r)}.`,i=Ys(t,e,n);if(!i)return s;let c=`${jo(i.low)} to ${jo(i.high)}`,
a=`${me(i.q)} after correction for all pairs`;return`${s} Over the whole corpus: 95 % interval ${c};\
 ${a}.`}function jo(t){return Dt(t*3600)}function Js({from:t,to:e}){if(t===0&&e===0)return"tie";let n=Math.
min(Math.abs(t),Math.abs(e)),o=Math.max(Math.abs(t),Math.abs(e));return Number.isFinite(o)?`${n}–${o}\
 h`:`>${n} h`}function ku(t){if(t.from===0&&t.to===0)return"at the same time";let e=Js(t).replace(" \
h"," hours").replace(">","more than ");return`${t.from<0?"earlier":"later"} by ${e}`}var[Tu,xu]=[360,129600];function Wn(t,e,n){let o=$u(t,e),r=vu(t,o,e.length,n),s=r.map(u=>[...u.values()].
reduce((h,d)=>h+d,0)),i=Mu(t,o,n),c=t.articles.time,a=new Map;for(let{earlier:u,later:h}of i)a.set(h,
Math.min(a.get(h)??1/0,Number(c[u])));let l=(u,h)=>{let d=i.filter(({earlier:g,later:p})=>o(g)===u&&
o(p)===h),m=d.filter(({earlier:g,later:p})=>c[g]===a.get(p));return{...Qs(t,new Set(d.map(({earlier:g})=>g)),
r[u]),preceded:Qs(t,new Set(d.map(({later:g})=>g)),r[h]),first:new Set(m.map(({earlier:g})=>g)).size,
pairs:d,few:Math.min(s[u],s[h])<5}};return e.map((u,h)=>e.map((d,m)=>h===m?null:l(h,m)))}function $u(t,e){
let n=new Map;return e.forEach(({outlets:o},r)=>o.forEach(s=>n.set(s,r))),o=>{if(!at(t,o))return null;
let r=t.articles.outlet[o];return n.get(r)??-1-r}}function Wo(t,e,n){return!!(n[e]&&t.articles.flags[e]&
Pt&&Cn(t,e))&&U(t,e)}function vu(t,e,n,o){let r=Array.from({length:n},()=>new Map);for(let s=0;s<t.size;s+=
1){let i=e(s);if(i===null||i<0||!Wo(t,s,o))continue;let c=Oe(t,s);r[i].set(c,(r[i].get(c)||0)+1)}return r}
function Qs(t,e,n){let o=new Map;for(let d of e){let m=Oe(t,d);o.set(m,(o.get(m)||0)+1)}let r=[...n.
values()].reduce((d,m)=>d+m,0),s=r?e.size/r:0,i=[...n].map(([d,m])=>({size:m,part:o.get(d)||0})),c=i.
reduce((d,{size:m})=>d+m**2,0),a=i.reduce((d,{size:m,part:g})=>d+(g-s*m)**2,0),l=Io({n:r,share:s,clusters:n.
size,squares:c,residual:a}),[u,h]=r?tn(s*l,l):[0,1];return{...Kt(e.size,r),low:u,high:h}}function Mu(t,e,n){
let{time:o}=t.articles,r=({earlier:s,later:i})=>{let c=Number(o[i])-Number(o[s]);return c>Tu&&c<=xu};
return t.linksOf.flatMap((s,i)=>{if(!Wo(t,i,n)||e(i)===null)return[];let c=a=>e(a)!==null&&e(a)!==e(
i);return s.filter(({kind:a,forward:l})=>l&&a==="similar").filter(({other:a})=>Wo(t,a,n)&&c(a)).map(
({other:a})=>Number(o[i])<Number(o[a])?{earlier:i,later:a}:{earlier:a,later:i}).filter(r)})}var Ou=12;function z(t,e,n){let o=n||Z(t.model,e);return I({class:"thing",dir:"auto"},()=>t.choose(e),
o)}function le(t,e,n,...o){let{only:r,not:s}=t.state(),i=u=>(u[e]||[]).includes(n),c=(u,h)=>I({class:"\
action"},h,u),a=i(r)?"Show everything again":"Show only this",l=i(s)?"Include it again":"Leave it ou\
t";return f("div",{class:"buttons"},c(a,()=>t.filter("only",e,n)),e!=="story"&&c(l,()=>t.filter("not",
e,n)),o.map(([u,h])=>c(u,h)))}function dt(t,e){let n=f("h2",{dir:"auto",tabindex:"-1"},e);return[f("\
p",{class:"kicker"},t),n]}function D(t,...e){return e.flat(3).some(Boolean)?f("section",{},f("h3",{},
t),e):null}function Wt(t){let e=r=>r==null||r.length===0,n=t.filter(([,r])=>!e(r));if(!n.length)return null;
let o=n.map(([r,s])=>[f("dt",{},r),f("dd",{},s)]);return f("dl",{class:"facts"},o)}function kt(t,e="\
, "){return t.flatMap((n,o)=>o?[o===t.length-1?e:", ",n]:[n])}function Un(t,e,n,o){let s={class:`chi\
p word ${o!==null&&o<=.05?"sure":""}`,dir:"auto",title:n,"aria-label":`${e}: ${n}`};return I(s,()=>t(
[we+e]),e)}function ye(t,e,n){if(!e.length)return null;let{time:o,precision:r,held:s}=t.articles,i=[
...e].reverse().map(c=>{let a=yt(o[c],r[c])+(s[c]?"":" · not in this corpus"),l=f("span",{class:"wo\
rds"},a);return f("li",{class:s[c]?null:"not-held"},n({kind:"article",ref:c}),l)});return rt(i,Ou,"t\
ext-list")}function oe(t,e,n){return e.length?Hn(e.map(([o,r])=>[{kind:t,ref:o},r]),n):null}function zn(t,e,n,o){
let{outlet:r,story:s,held:i}=t.articles,c=e.filter(a=>i[a]);return{held:c,outlets:et(c.filter(a=>at(
t,a)).map(a=>r[a])),others:et(e.flatMap(a=>n[a]).filter(a=>a!==o)),stories:et(e.map(a=>s[a]).filter(
a=>a>=0))}}var cn="group:";function zo(t,e){if(e.startsWith(cn)){let o=t.groups.find(({name:r})=>cn+r===e);return o?
{key:e,name:o.name,outlets:o.outlets}:null}let n=t.byId.get(e);return!n||n.kind!=="outlet"?null:{key:e,
name:Z(t,n),outlets:[n.ref]}}function Gn(t){return t.slice(1).map(e=>[t[0],e])}function Au(t){return"\
ABCDEF"[t]}function De(t){return f("span",{class:`key side-${t}`},Au(t))}function Pe(t,e={}){return{
only:{...t.key.startsWith(cn)?{group:[t.name]}:{outlet:[t.key]},...e}}}var Eu=34;function Ft(t,e,n,o){let r=f("table",{class:e},f("thead",{},f("tr",{},n)),Array.isArray(o)?
f("tbody",{},o):o);return f("div",{class:"scrolling",tabindex:"0",role:"region","aria-label":t},r)}function Go(t,e,n,o){
let r=n.map(i=>{let c={kind:e,ref:i},a=Mt(Z(t.model,c),Eu),l=f("div",{},z(t,c,a));return f("th",{scope:"\
col",class:"turned"},l)}),s=[Nt("Outlet"),Nt("Own articles","figure"),...r];return Ft(`Outlets by ${e}`,
"matrix",s,o)}function Nt(t,e){return f("th",{scope:"col",class:e||null},t)}function Fe(t,e,n){return f(
"td",{class:"filled"},I({"aria-label":n,title:n},e,t))}var Nu=8,_u=24,He=null;function ei(t,e,n){let{model:o}=t;if(!o.complete)return null;let r="Who is fo\
llowed by whom",s=Wn(o,e,t.selection().mask),i=e.map(({name:u},h)=>{let d=["followed by ",De(h),f("s\
pan",{class:"unseen"},u)];return f("th",{scope:"col",class:"figure",title:u},d)}),c=e.map((u,h)=>{let d=e.
map((m,g)=>Cu(s[h][g],u,m,n));return f("tr",{},f("th",{scope:"row"},De(h),u.name),d)}),a=[Nt("Articl\
es of"),...i];return f("section",{class:"follows"},f("h3",{},r),f("p",{},Iu(s,e)),Ft(r,"figures-tabl\
e",a,c),Lu(t,e,s),f("p",{class:"aside"},"Of a row’s own articles that state a time of day, those tha\
t a similar article of the column followed after 6 minutes to 36 hours; in brackets the 95 % interva\
l. It does not show that one copies the other: both may follow a third (Welbers and van Atteveldt: R\
Newsflow)."))}function Iu(t,e){let n=t.flatMap((d,m)=>d.flatMap((g,p)=>g&&!g.few?[{cell:g,a:m,b:p}]:
[]));if(!n.length)return"Too few articles with a time of day to say who follows whom.";let o=(d,m)=>d.
cell.share>m.cell.share,{cell:r,a:s,b:i}=n.reduce((d,m)=>o(m,d)?m:d);if(!r.k)return"None is followed\
 by a similar article of another within 36 hours.";let[c,a]=[e[s].name,e[i].name],l=`${ct(r.share)} ${Lt(
r)}`,{k:u,n:h}=r.preceded;return`Most followed: ${c} by ${a}, ${r.k} of ${x(r.n,"article")}, ${l}. O\
f the ${h} articles of ${a}, ${u} came after one of ${c}; for ${r.first} of them it was the first th\
at they resemble.`}function Cu(t,e,n,o){if(!t)return f("td",{class:"figure"},"–");let r=t.few?"too\
 few":`${ct(t.share)} ${Lt(t)}`,s=`${t.k} of ${t.n}`,i=f("small",{},` ${r}`);if(!t.k)return f("td",{
class:"figure"},s,i);let c=He!==null&&He[0]===e.key&&He[1]===n.key,a=()=>{He=c?null:[e.key,n.key],o()},
l={"data-focus":`follows ${e.key} ${n.key}`,"aria-expanded":String(c),"aria-label":`${e.name} follow\
ed by ${n.name}: ${s} articles, ${r}: list them`};return f("td",{class:"filled"},I(l,a,s,i))}function Lu(t,e,n){
if(!He)return null;let[o,r]=He.map(l=>e.findIndex(u=>u.key===l)),s=n[o]?.[r];if(!s)return null;let{time:i}=t.
model.articles,a=[...s.pairs].sort((l,u)=>i[u.earlier]-i[l.earlier]||l.later-u.later).map(({earlier:l,
later:u})=>{let h=Dt(i[u]-i[l]),d=z(t,{kind:"article",ref:u});return f("li",{},z(t,{kind:"article",ref:l}),
f("span",{class:"words"},`${it(t.model,u)}, ${h}: `,d))});return f("div",{class:"followed"},f("h4",{},
`${e[o].name}, followed by ${e[r].name}`),rt(a,Nu,"text-list"))}function ni(t,e){let{model:n}=t,o=n.
cocoverage_tests;if(!o)return null;let r="Who covers the same stories",s=n.cocoverage.filter(Re).length,
i=n.cocoverage.filter(Re).slice(0,_u).map(u=>Ru(t,e,u)),c=[Nt("Outlets"),Nt("Stories shared","figure"),
Nt("By chance","figure"),Nt("So they share"),f("td",{})],a=s?`${x(s,"pair")} of ${k(o)} tested ${s===
1?"shares":"share"} more or fewer stories than chance would give.`:`Of ${x(o,"pair")} tested, none s\
hares more or fewer stories than chance would give.`;return f("section",{class:"cocoverage"},f("h3",
{},r),f("p",{},a),i.length>0&&Ft(r,"figures-table",c,i),f("p",{class:"aside"},"Of the whole corpus. \
By chance: what two outlets of these sizes would share of stories of these sizes (Neal 2014; Saracco\
 et al. 2015). P-values are corrected for all pairs; outlets with fewer than five stories are not te\
sted."))}function Ru(t,e,n){let o=[n.outlet,n.other],r=o.map(d=>t.model.outlets[d].id),s=o.map(d=>t.
model.outlets[d].name),i=o.map(d=>z(t,{kind:"outlet",ref:d})),c=e.map(({key:d})=>d),a=c.length===2&&
r.every(d=>c.includes(d)),l={class:"chip","aria-label":`Compare ${s[0]} and ${s[1]}`},u=I(l,()=>t.change(
{side:r}),"Compare"),h=Re(n)?f("small",{},` ${Xe(n.q)}`):null;return f("tr",{},f("th",{scope:"row"},
i[0]," and ",i[1]),f("td",{class:"figure"},k(n.shared)),f("td",{class:"figure"},Ct(n.expected)),f("t\
d",{class:"verdict"},jn(n),h),f("td",{},a?"":u))}var Du=12,oi=6,ri="These are counts: any of the differences may be chance; “topicgraph compare” test\
s them.";function si(t,e,n,o){if(!o.shared.length)return null;let r=Dn(t.model,o);return f("div",{class:"\
framing"},f("h4",{},"The same stories in their words"),r&&Pu(t,e,n,r,o.shared.length),Fu(t,e,n,o))}function Pu(t,e,n,o,r){
let s=`Words in the headlines of the ${k(r)} stories that both report, those that differ most first.`,
i=({k:l,other:u})=>`${l} of ${r} headlines, the other ${u}`,c=[qn(t,e,o.a,i,`${e.name} uses more oft\
en`),qn(t,n,o.b,i,`${n.name} uses more often`)],a=`Words in at least five of these headlines. ${ri}`;
return[f("p",{},s),f("div",{class:"columns"},c),f("p",{class:"aside"},a)]}function qn(t,e,n,o,r){let s=c=>t.
narrow(Pe(e,{words:c})),i=n.slice(0,Du).map(c=>f("li",{},Un(s,c.word,o(c),null)));return f("div",{},
f("p",{class:"words"},r),i.length?f("ul",{class:"word-list"},i):f("p",{class:"empty"},"None."))}function Fu(t,e,n,o){
let r=qo(t.model,o.shared),s=d=>{let m=[o.a,o.b].map(g=>{let p={kind:"article",ref:Number(g.get(d))};
return f("td",{},z(t,p))});return f("tr",{},m)},i=f("tbody",{},r.slice(0,oi).map(s)),c=r.slice(oi),l=I(
{class:"more"},()=>{i.append(...c.map(s)),l.remove()},`Show ${k(c.length)} more`),u=[Nt(e.name),Nt(n.
name)],h=`Headlines of ${e.name} and ${n.name}`;return[Ft(h,"headline-pairs",u,i),c.length>0&&l]}function ii(t,e,n){
let{model:o}=t;if(!o.complete)return null;let r=f("h4",{},"Distinctive words, in titles and excerpts"),
s=d=>f("div",{},r,f("p",{class:"aside"},d));if(o.size>Ln)return s("This corpus is too large to compa\
re words on the page: run “topicgraph compare” instead.");let i=Rn(o,e,n,t.selection().mask);if(!i.
a.length&&!i.b.length)return s("Too few articles to compare their words.");let[c,a]=i.n,l=(d,m)=>({k:g,
other:p})=>`${g} of ${d} articles, the other ${p} of ${m}`,u=[qn(t,e,i.a,l(c,a),e.name),qn(t,n,i.b,l(
a,c),n.name)],h=`The first article of each on each story counts; the most distinctive words come fir\
st (Monroe, Colaresi and Quinn 2008). ${ri}`;return f("div",{class:"pair-words"},r,f("div",{class:"c\
olumns"},u),f("p",{class:"aside"},h))}function ci(t,e){let n=ui(t,e),o=()=>n?t.apply({open:[]}):li(t,e),r={class:"finding",dir:"auto","ari\
a-pressed":String(n)};return f("li",{},I(r,o,e.text),f("details",{class:"how"},f("summary",{},"How w\
e know"),f("p",{dir:"auto"},e.how)))}function ai(t){let{findings:e}=t.model,n=e.findIndex(s=>ui(t,s));
if(n<0)return null;let o=(s,i,c)=>{let a=e[n+s];return I({...{class:"tool","aria-label":i,title:i,disabled:!a},
"data-focus":i},()=>li(t,a),c)},r=`What stands out, ${k(n+1)} of ${k(e.length)}:`;return f("div",{class:"\
finding-steps"},e.length>1&&o(-1,"Finding before","‹"),e.length>1&&o(1,"Next finding","›"),f("p",
{},`${r} `,f("span",{dir:"auto"},e[n].text)))}function li(t,{only:e,at:n}){let o=t.model.mode==="sto\
ries"&&n!==null&&(e.story||[]).includes(n);t.apply({only:e,at:n,...o?{open:[String(n)]}:{}})}function ui(t,{
only:e}){let{only:n}=t.state();return Object.keys(e).length>0&&JSON.stringify(n)===JSON.stringify(e)}function Kn(t){return t.carried??=t.articles.held.reduce((e,n)=>e+n,0),{here:t.carried,all:t.counts.
articles}}function Xn(t){if(!t.left_out)return null;let{here:e,all:n}=Kn(t);return[`This page contai\
ns ${k(e)} of the ${x(n,"article")}; a browser cannot handle the other ${k(n-e)}. Stories are includ\
ed as a whole: first those that most outlets have, then the newest.`,"The picture, the lists, the se\
arch, the filters and all counts on the page are of these articles. The figures at the top, what sta\
nds out, who was first and who republishes are those of the whole corpus.",'To find any other articl\
e, run “topicgraph find WORDS”. To see a part in full, run in Python: tg.write_html(graph.filter(sin\
ce="2021-03"), "part.html").']}function bt(t){if(!t.left_out)return null;let{here:e,all:n}=Kn(t),[o,
r]=[k(e),k(n)],s=`Of the ${o} articles on this page; the corpus has ${r}.`;return f("p",{class:"asid\
e cover"},s)}var fi=5,Ko={first:"Of the stories that an outlet shares with others and whose first report is known\
, how often it was first in this corpus; a tie counts a part.",republished:"How many of the articles\
 found at an outlet another outlet wrote.",missing:"Choose an outlet, here or in the list of outlets\
: its panel lists the big stories that it lacks in this corpus. A missing story only means that it i\
s not in this corpus; the outlet may still have covered it."};function di(t,e){let{model:n}=e,o=Xn(n),
r=e.selection().filtered?"In the whole corpus, not the selection. ":"",s=r||null,i=n.findings.map(a=>ci(
e,a)),c=f("div",{class:"overview"},o&&f("section",{class:"cover"},f("h2",{},"Not all of it is on thi\
s page"),o.map(a=>f("p",{},a))),Vn("What stands out",s,Hu(n,i)),e.state().view!=="stories"&&Vn("Bigg\
est stories",null,Bu(e)),Vn("Who was first",`${r}${Ko.first}`,ju(e)),Vn("Who republishes",`${r}${Ko.
republished}`,[Wu(e),Uu(e),zu(e)]),Gu(e));t.replaceChildren(c)}function Hu(t,e){if(e.length)return f(
"ul",{class:"findings"},e);let{articles:n,outlets:o}=t.counts;if(!n)return null;let r=o>1?"No story \
has articles of two outlets, and no difference between outlets was found.":"There is no outlet to co\
mpare with: all articles come from one.";return f("p",{class:"empty"},r)}function Vn(t,e,n){return[n].
flat().some(Boolean)?f("section",{},f("h2",{},t),e&&f("p",{class:"aside"},e),n):null}function Bu(t){
let e=re(t.model,"stories","size",t.selection()).slice(0,fi);if(e.length){let r=e.map(s=>Xo(t,s,0));
return f("ol",{class:"rows brief"},r)}let o=t.selection().filtered?"None in this selection.":ln("sto\
ries");return f("p",{class:"empty"},o)}function ju(t){let e=an(t,({first:n,shared:o})=>o>=5&&n>0,(n,o)=>o.
first-n.first||o.first/o.shared-n.first/n.shared);return e.length?sn(e.map(({link:n,outlet:{first:o,
shared:r}})=>[n,o/r,`${Ct(o)} of ${x(r,"story","stories")}`])):null}function Wu(t){let e=({pieces:r})=>r<
5,n=({republished:r,pieces:s})=>r/s,o=an(t,r=>r.republished>0&&!e(r),(r,s)=>n(s)-n(r)||s.republished-
r.republished);if(!o.length){let r=t.model.outlets.some(({republished:i})=>i>0);if(!r&&t.model.counts.
outlets<2)return null;let s=r?`No outlet with ${5} or more articles republishes.`:"No article here w\
as found to be a copy of another one here.";return f("p",{class:"empty"},s)}return sn(o.map(({link:r,
outlet:s})=>{let{republished:i,pieces:c}=s;return[r,n(s),`${k(i)} of ${x(c,"article")}`]}))}function Uu(t){
let n=an(t,({republished:r,pieces:s})=>r>0&&s<5,(r,s)=>s.republished-r.republished||r.pieces-s.pieces).
flatMap(({link:r,outlet:{republished:s,pieces:i}},c)=>{let a=` ${k(s)} of ${x(i,"article")}`;return[
c?", ":"",r,a]}),o=`With fewer than ${5} articles: `;return n.length>0&&f("p",{class:"aside"},o,n,".")}
function zu(t){let n=an(t,({pieces:o})=>o>0,(o,r)=>r.pieces-o.pieces,!0).flatMap(({link:o,outlet:{held:r,
pieces:s}},i)=>{let c=r?` (the outlet of ${k(r)} is not known)`:"";return[i?", ":"",o,` ${x(s,"artic\
le")}${c}`]});return n.length?f("p",{class:"aside"},"Found on platforms, which are not outlets: ",n,
"."):null}function Gu(t){let{stories:e,counts:n}=t.model;if(!e.length||n.outlets<2)return null;let o=an(
t,({held:c})=>c>=5,(c,a)=>a.held-c.held);if(!o.length)return null;let r=o.map(({link:c})=>f("li",{},
c)),s=f("ul",{class:"missing"},r),i=f("p",{class:"aside"},Ko.missing);return f("section",{},f("h2",{},
"What is missing from an outlet"),i,s)}function an(t,e,n,o=!1){return t.model.outlets.map((r,s)=>({outlet:r,
ref:s})).filter(({outlet:r})=>!!r.platform===o&&e(r)).sort((r,s)=>n(r.outlet,s.outlet)||r.ref-s.ref).
slice(0,fi).map(({outlet:r,ref:s})=>({outlet:r,link:z(t,{kind:"outlet",ref:s})}))}var qu=60,Ku={stories:"story",articles:"article",outlets:"outlet",topics:"topic"},Xu={stories:[["siz\
e","most outlets first"],["new","newest first"],["old","oldest first"],["name","A to Z"]],articles:[
["new","newest first"],["old","oldest first"],["name","A to Z"]],outlets:[["size","most articles fir\
st"],["name","A to Z"]],topics:[["size","most articles first"],["name","A to Z"]]},Vu={stories:"No s\
tories: a story needs two articles on one event, listed as related in a file or similar in words and\
 time.",articles:"No articles.",outlets:"No outlets: no article says where it was published.",topics:"\
No topics: no article names one."},Vo={stories:"size",articles:"new",outlets:"size",topics:"size"},Yu={
size:(t,e)=>e.size-t.size||e.articles.length-t.articles.length,new:(t,e)=>hi(e.from,t.from,-1/0),old:(t,e)=>hi(
t.from,e.from,1/0),name:(t,e)=>tt(t.name)<tt(e.name)?-1:1};function hi(t,e,n){return(t??n)===(e??n)?
0:(t??n)-(e??n)}function re(t,e,n,o){let r=Ku[e],s={stories:t.stories.length,articles:t.size,outlets:t.
outlets.length,topics:t.topics.length},i=u=>r!=="article"||t.articles.held[u]||o.stubs,c=Array.from(
{length:s[e]},(u,h)=>h).filter(i).map(u=>Yo(t,{kind:r,ref:u},o)).filter(({articles:u})=>u.length),a=u=>e===
"outlets"?Yn(t,u):0,l=Yu[n];return c.sort((u,h)=>a(u)-a(h)||l(u,h)||u.thing.ref-h.thing.ref)}function Yn(t,{
thing:e,held:n}){return t.outlets[e.ref].platform?1:n?0:2}function Yo(t,e,n){let o=n?.filtered?n.mask:
null;if(e.kind==="article")return Zu(t,e,!o||o[e.ref]>0);let r=Xt(t,e),s=o?r.filter(m=>o[m]):r,i=e.kind===
"story"?pt(t,s):s,[c,a]=Vt(t,i),l=s.filter(m=>t.articles.held[m]),u=l.length,h=nt(t,l).size,d=e.kind===
"story"?h:u;return{thing:e,name:Z(t,e),articles:s,size:d,held:u,outlets:h,from:c,to:a}}function Zu(t,e,n){
let o=e.ref,r=t.articles.time[o];return{thing:e,name:Z(t,e),articles:n?[o]:[],size:1,held:t.articles.
held[o],outlets:1,from:r,to:r}}function un(t,e){let{kind:n,ref:o}=e.thing;if(n==="article"){let{time:c,
precision:a}=t.articles;return`${it(t,o)} · ${yt(c[o],a[o])}`}let r=e.articles.length-e.held,s=e.held||
n==="story"?[x(e.held,"article")]:[];return r&&s.push(`${k(r)} linked, not in this corpus`),n!=="out\
let"&&s.push(x(e.outlets,"outlet")),n==="story"&&s.push(Q(e.from,e.to)),(n==="story"&&e.articles.length<
t.stories[o].articles.length?"selected: ":"")+s.join(" · ")}function pi(t,e,{mask:n,stubs:o}){let r=s=>n[s]&&
(t.articles.held[s]||o);return e==="articles"?n.reduce((s,i,c)=>s+(r(c)?1:0),0):e==="stories"?t.stories.
filter(({articles:s})=>s.some(i=>n[i])).length:e==="topics"?t.byTopic.filter(s=>s.some(r)).length:t.
byOutlet.filter((s,i)=>!t.outlets[i].platform&&s.some(r)).length}function gi(t,e,n){let{tab:o}=n.state();
if(e.parentElement.hidden=o==="overview",o==="overview"){di(t,n);return}let r=Xu[o].map(([s,i])=>f("\
option",{value:s,selected:s===Vo[o]},i));e.replaceChildren(...r),e.onchange=()=>{Vo[o]=e.value,mi(t,
n,o)},mi(t,n,o)}function mi(t,e,n){let{model:o}=e,[r,s]=[Vo[n],e.selection()],i=re(o,n,r,s),c=f("ol",
{class:"rows"}),a=Math.max(1,i[0]?.size||0),l=Le(c,i,qu,(d,m)=>[n==="outlets"?Ju(o,i,m):null,Xo(e,d,
r==="size"?d.size/a:0)]),h=!i.length&&s.filtered?"Nothing in this selection.":ln(n);t.replaceChildren(
bt(o)||"",i.length?c:f("p",{class:"empty"},h),l)}function Ju(t,e,n){let o=Yn(t,e[n]);if(!o||n&&Yn(t,
e[n-1])===o)return null;let r=e.filter(i=>Yn(t,i)===o).length;return f("li",{class:"rows-head"},`${o===
1?"Platforms, which carry what outlets write":"Only linked, no article in this corpus"} (${k(r)})`)}
function ln(t){return Vu[t]}function Xo(t,e,n){let o={class:`row row-${e.thing.kind}`,"data-id":Ee(t.
model,e.thing)},r=I(o,()=>t.choose(e.thing),f("span",{class:"row-name",dir:"auto"},e.name),f("span",
{class:"row-words",dir:"auto"},un(t.model,e)),n>0&&Ce(Math.max(.015,n)));return f("li",{},r)}var Qu=2,[tf,ef]=[7*86400,86400],[bi,nf]=[.25,.2],of=.25,rf=.5,sf=6,cf="the outlet of an article on \
it is unknown and may be this one",af="hardly any article of this outlet here within a week",Zn="an \
article of this outlet at that time mentions the same",lf="none of its articles here at that time is\
 known to be in the story's language";function Si(t,e){let{held:n}=t.articles;return t.stories.map(({
articles:o},r)=>{let s=o.filter(i=>n[i]);return{story:r,reach:nt(t,s).size}}).filter(({reach:o})=>o>
1).filter(({story:o})=>!Jn(t,o).has(e)).sort((o,r)=>r.reach-o.reach||o.story-r.story)}function fn(t,e){
let n=Jn(t,e),o=dn(t,e),r=c=>t.articles.story[c],s=[...n].flatMap(c=>c<0?[]:t.byOutlet[c].map(r)),i=new Set(
s.filter(c=>c>=0&&c!==e));return t.outlets.map(({held:c,platform:a},l)=>({ref:l,number:a?0:c})).filter(
({ref:c,number:a})=>a>=5&&!n.has(c)).filter(({ref:c})=>t.byOutlet[c].some(a=>i.has(r(a)))).filter(({
ref:c})=>!o(c)).sort((c,a)=>a.number-c.number||c.ref-a.ref)}function Jn(t,e){let{outlet:n,carrier:o}=t.
articles;return new Set(t.stories[e].articles.flatMap(r=>[n[r],o[r]]))}function dn(t,e){let{articles:n}=t.
stories[e];if(!n.every(h=>at(t,h)))return()=>cf;let{held:o,subjects:r,language:s}=t.articles,i=uf(t,
n),c=wi(t,e,tf),a=wi(t,e,ef),l=df(t,e),u=ff(t,e);return h=>{let d=t.byOutlet[h].filter(g=>o[g]&&c(g));
return d.length<Qu?af:d.some(g=>r[g].some(p=>l.has(p)))||d.some(g=>a(g)&&u(g))?Zn:!i.size||d.some(g=>i.
has(s[g]))?"":lf}}function uf(t,e){return new Set(e.map(n=>t.articles.language[n]).filter(n=>t.languages[n]))}
function wi(t,e,n){let{time:o}=t.articles,[r,s]=Vt(t,pt(t,t.stories[e].articles));return r===null||s===
null?()=>!1:i=>o[i]!==null&&Number(o[i])>=r-n&&Number(o[i])<=s+n}function ff(t,e){let{articles:n}=t.
stories[e],{subjects:o}=t.articles,r=(c,a)=>new Set(et(c).filter(([,l])=>l>=a*n.length).map(([l])=>l)),
s=r(n.flatMap(c=>o[c]),rf),i;return c=>{let a=o[c].filter(l=>s.has(l)).length;return a!==1?a>1:(i||=
r(n.flatMap(l=>yi(t,l)),bi),yi(t,c).some(l=>i.has(l)))}}function yi(t,e){let{title:n,subjects:o}=t.articles,
r=new Set(o[e].flatMap(i=>Et(t.subjects[i].name))),s=i=>[...i].length>=sf;return[...new Set(Et(n[e]))].
filter(i=>s(i)&&!r.has(i))}function df(t,e){let{articles:n}=t.stories[e],o=nf*t.size,r=et(n.flatMap(
s=>t.articles.subjects[s]));return new Set(r.filter(([s,i])=>{let c=t.bySubject[s].length;return i>=
bi*n.length&&c<=o||i>=of*c}).map(([s])=>s))}var ki=3,Qn=2,hf=6,Ti=8,mf=`Stories of ${ki} or more outlets that no outlet of the group has here, t\
hough two or more of its outlets have articles in the same language within a week of them, and none \
shares what marks the story. A story that is not in this corpus may still have been covered.`,pf="No\
 group has two outlets with articles in this corpus.",gf="No groups of outlets are defined for this \
corpus. A table outlets.csv, or groups in topicgraph.yaml, define them; the documentation of topicgr\
aph says how.";function to(t,e){return t.groups.map(({name:n,outlets:o})=>({name:n,members:o.filter(
r=>e.has(r))})).filter(({members:n})=>n.length>=Qn).sort((n,o)=>o.members.length-n.members.length||(n.
name<o.name?-1:1))}function wf(t,e,n){let{held:o}=t.articles;return n.map(r=>{let s=t.stories[r].articles.
filter(i=>o[i]);return{story:r,reach:nt(t,s).size}}).filter(({reach:r})=>r>=ki).map(r=>({...r,active:Zo(
t,e,r.story)})).filter(({active:r})=>r>=Qn).sort((r,s)=>s.reach-r.reach||s.active-r.active||r.story-
s.story)}function Zo(t,e,n){let o=Jn(t,n);if(e.some(s=>o.has(s)))return 0;let r=e.map(dn(t,n));return r.
includes(Zn)?0:r.filter(s=>!s).length}function xi(t,e,n){let{articles:o}=t.stories[e],r=nt(t,o.filter(
a=>t.articles.held[a])),s=a=>t.articles.held[a],i=new Set(t.byOutlet.flatMap((a,l)=>a.some(s)?[l]:[])),
c=to(t,i).map(({name:a,members:l})=>{let u=l.filter(p=>!r.has(p)),h=l.length-u.length,d=u.slice(0,Ti).
map(p=>n({kind:"outlet",ref:p})),m=u.length-d.length,g=m>0?` and ${k(m)} more`:"";return f("li",{},f(
"span",{dir:"auto"},`${a}: ${k(h)} of ${k(l.length)} have it`),u.length>0&&f("span",{class:"words"},
"Not here from ",kt(d),g))});return c.length>0&&f("ul",{class:"text-list"},c)}function $i(t){let{model:e}=t,
n=Array.from({length:e.size},(i,c)=>c).filter(i=>e.articles.held[i]),o=to(e,nt(e,n));if(!o.length)return f(
"p",{class:"empty"},e.groups.length?pf:gf);let r=re(e,"stories","size",t.selection()).map(({thing:i})=>i.
ref),s=o.map(i=>yf(t,i,r));return[f("p",{class:"aside"},mf),...s]}function yf(t,{name:e,members:n},o){
let r=wf(t.model,n,o),s=n.slice(0,Ti).map(u=>z(t,{kind:"outlet",ref:u})),i=n.length-s.length,c=r.map(
({story:u,reach:h,active:d})=>{let m=`${x(h,"other outlet")} · ${k(d)} of ${k(n.length)} have artic\
les in that language within a week`;return f("li",{"data-id":t.model.stories[u].id},z(t,{kind:"story",
ref:u}),f("span",{class:"words"},m))}),a=f("p",{class:"words"},"No such story."),l=i>0&&` and ${x(i,
"more","more")}`;return f("section",{class:"group-gaps","data-group":e},f("h3",{dir:"auto"},e),f("p",
{class:"words"},kt(s),l),c.length?rt(c,hf,"text-list"):a)}var bf={figures:"Figures",topics:"By topic",stories:"By story",groups:"Missing by group"},Sf=20,Mi={
topics:14,stories:18},Be="figures",be={key:"independent",down:!0},eo=Sf,hn=[{key:"name",name:"Outlet",
unit:"",title:"",value:t=>t.name},{key:"independent",name:"Own articles",unit:"copies and updates as\
ide",title:"Independent articles: copies and updates count as their original",value:t=>t.independent},
{key:"voice",name:"Share of voice",unit:"of all own articles",title:"Share of all independent articl\
es, with its 95 % interval",value:t=>t.voice.share},{key:"first",name:"First on",unit:"of its shared\
 stories",title:"Stories it was first on, of the shared ones whose first report is known; a tie coun\
ts a part. Counted in the whole corpus",value:t=>vi(t.first,t.shared)},{key:"alone",name:"Alone with",
unit:"stories, single articles",title:"Stories that no other outlet has in this corpus, and articles\
 that are in no story. Counted in the whole corpus",value:t=>t.alone},{key:"republished",name:"Writt\
en by others",unit:"of the articles found there",title:"How many of the articles found at it another\
 outlet wrote: copies of a text, and articles that it carries for another outlet, which are no copie\
s",value:t=>vi(t.republished,t.pieces)}];function vi(t,e){return e?t/e+(e>=5?2:0):-1}function Jo(t,e){
let n=d=>{Jo(t,e),d&&Bt(t,"focus",d)?.focus()},r=Qo(e.model,e.selection().mask).filter(({pieces:d,independent:m})=>d||
m),s=()=>{eo=1/0,n()},i=r.filter(({ref:d})=>e.model.outlets[d].platform).length,c=x(r.length-i,"outl\
et"),a=i?` and ${x(i,"platform")}`:"",l=`Show all ${c}${a}`,h=[f("div",{class:"sheet-head"},f("h2",{},
"Outlets"),f("div",{class:"switch",role:"group","aria-label":"What to show"},Tf(n))),bt(e.model),...[
r.length?xf(e,r,n):kf()].flat(),Be!=="groups"&&r.length>eo&&I({class:"more","data-focus":"more"},s,l)];
t.replaceChildren(...h.filter(d=>d instanceof Node))}function kf(){return f("p",{class:"empty"},"No \
outlet has an article in this selection.")}function Tf(t){return Object.entries(bf).map(([e,n])=>{let o=()=>{
Be=e,t(e)};return I({"data-focus":e,"aria-pressed":String(e===Be)},o,n)})}function xf(t,e,n){if(Be===
"figures")return $f(t,e,n);if(Be==="groups")return $i(t);let r=[...e].sort((s,i)=>i.independent-s.independent||
s.ref-i.ref).slice(0,eo);return Be==="topics"?Of(t,r):Ef(t,r)}function Qo(t,e){let n=vs(t,e),{held:o,
outlet:r,carrier:s,flags:i}=t.articles,c=t.outlets.map(({name:a,first:l,shared:u,alone:h},d)=>{let m=n[d],
g={pieces:0,republished:0};return{ref:d,name:a,first:l,shared:u,alone:h,voice:m,independent:m.k,...g}});
for(let a=0;a<t.size;a+=1)!e[a]||!o[a]||(r[a]>=0&&(c[r[a]].pieces+=1,i[a]&Ps&&(c[r[a]].republished+=
1)),s[a]>=0&&s[a]!==r[a]&&(c[s[a]].pieces+=1,i[a]&vn&&(c[s[a]].republished+=1)));return c}function $f(t,e,n){
let{value:o}=hn.find(({key:l})=>l===be.key)||hn[0],r=(l,u)=>o(l)<o(u)?-1:o(l)>o(u)?1:0,s=be.down?-1:
1,i=[...e].sort((l,u)=>s*r(l,u)||u.independent-l.independent||l.ref-u.ref),c=hn.map(l=>vf(l,n)),a=i.
slice(0,eo).map(l=>Mf(t,l));return Ft("Figures of the outlets","figures-table",c,a)}function vf({key:t,
name:e,unit:n,title:o},r){let s=t===be.key,i=()=>{be={key:t,down:s?!be.down:t!=="name"},r(`sort ${t}`)},
c=be.down?"descending":"ascending",a=be.down?" ↓":" ↑",l={scope:"col",class:t==="name"?null:"fig\
ure","aria-sort":s?c:null},u={title:o,"data-focus":`sort ${t}`},h=[e,s?a:"",Oi(n)];return f("th",l,I(
u,i,h))}function Oi(t){return t?f("small",{class:"unit"},t):null}function Ai(t){let{name:e,unit:n,title:o}=hn.
find(s=>s.key===t)||hn[0];return f("th",{scope:"col",class:n?"figure":null,title:o||null},e,Oi(n))}function Mf(t,e){
let{id:n,platform:o}=t.model.outlets[e.ref],r=()=>t.narrow({only:{outlet:[n]}}),s=`${x(e.independent,
"article")} of ${e.name}: select them`,i=e.independent<5?"too few":Lt(e.voice),c=[ct(e.voice.share),
f("small",{},` ${i}`)];return f("tr",{},f("th",{scope:"row"},z(t,{kind:"outlet",ref:e.ref}),o?f("sma\
ll",{}," platform"):null),Fe(k(e.independent),r,s),f("td",{class:"figure"},e.independent?c:"–"),mn(
e.shared>0,Ct(e.first),e.shared),f("td",{class:"figure"},e.alone?k(e.alone):"–"),mn(e.republished>
0,k(e.republished),e.pieces))}function mn(t,e,n,o=""){if(!t)return f("td",{class:"figure"},"–");let r=n<
5?" too few":o,s=r?f("small",{},r):null;return f("td",{class:"figure"},`${e} of ${k(n)}`,s)}function Of(t,e){
let{model:n}=t,{mask:o}=t.selection(),r={outlets:n.outlets.map((p,y)=>y)},s=ge(n,ne(n,r,o)),i=et(s.flatMap(
p=>n.articles.topics[p])).map(([p])=>p),c=i.slice(0,Mi.topics);if(!c.length)return f("p",{class:"emp\
ty"},"No article of this selection names a topic.");let a=e.map(({ref:p})=>({outlets:[p]})),l=Me(n,a,
o),u=new Map(l.map(({topic:p,cells:y})=>[p,y])),h=e.map((p,y)=>{let T=c.map(S=>{let R=u.get(S)?.[y]||
Kt(0,p.independent);return Af(t,p,S,R)});return Ei(t,p,T)}),d=i.length-c.length,g=`Own articles of a\
n outlet about a topic, one of each story; the darker, the larger their share of all of these. A cli\
ck selects the articles.${d?` ${x(d,"rarer topic")} are in the list of topics.`:""}`;return[Go(t,"to\
pic",c,h),f("p",{class:"aside"},g)]}function Ei(t,e,n){return f("tr",{},f("th",{scope:"row"},z(t,{kind:"\
outlet",ref:e.ref})),f("td",{class:"figure"},k(e.independent)),n)}function Af(t,e,n,o){let{id:r,name:s}=t.
model.topics[n],{k:i,n:c}=o;if(!i){let g=`${e.name}: none of ${c} on ${s} in this corpus`;return f("\
td",{class:"nothing",title:g},"·")}let a=c<5?", too few":"",l=`${ct(o.share)} ${Lt(o)}`,u=`${e.name}\
, ${s}: ${i} of ${c} articles, one of each story, ${l}${a}`,h=[t.model.outlets[e.ref].id],d=()=>t.narrow(
{only:{outlet:h,topic:[r]}}),m=Fe(String(i),d,u);return m.style.setProperty("--part",`${Math.round(o.
share*60)}%`),m}function Ef(t,e){let{model:n}=t,o=re(n,"stories","size",t.selection()).map(({thing:m})=>m.
ref),r=m=>nt(n,n.stories[m].articles).size,s=o.sort((m,g)=>r(g)-r(m)||m-g),i=s.slice(0,Mi.stories);if(!i.
length)return f("p",{class:"empty"},"There is no story in this selection.");let c=i.map(m=>{let p=pt(
n,n.stories[m].articles).find(y=>U(n,y));return p===void 0?null:n.articles.time[p]}),a=new Set(i),l=e.
map(m=>{let g=en(n,{outlets:[m.ref]},a),p=i.map((y,T)=>Nf(t,m,y,g.get(y),c[T]));return Ei(t,m,p)}),u=s.
length-i.length,d=`The stories that most outlets have. “1st”: the outlet was first of those in this \
corpus (“1st=”: in a tie). “earliest”: it has the earliest article, but who was first is not known. \
A time: how much later its first article came. A dot: not in this corpus. Copies do not count as an \
outlet’s own article.${u?` ${x(u,"more story","more stories")} in the list.`:""}`;return[Go(t,"sto\
ry",i,l),f("p",{class:"aside"},d)]}function Nf(t,e,n,o,r){let{model:s}=t,{id:i,name:c,first:a}=s.stories[n];
if(o===void 0){let S=`${e.name}: ${qt(c)} is not in this corpus`;return f("td",{class:"nothing",title:S},
"·")}let l=a.includes(e.ref),h=U(s,o)&&r!==null?Number(s.articles.time[o])-Number(r):-1,d=h>=0?h:null,
[m,g]=_f(l,a.length>1,d),p=[s.outlets[e.ref].id],T=Fe(m,()=>t.narrow({only:{outlet:p,story:[i]}}),`${m}\
: ${e.name}, ${qt(c)}: ${g}`);return T.style.setProperty("--part",l?"55%":"14%"),T}function _f(t,e,n){
return t?e?["1st=","first, in a tie"]:["1st","first"]:n===null?["✓","has it"]:n?[Ts(n),Dt(n)]:["ea\
rliest","has the earliest article; who was first is not known"]}var If=["stories","network","time","outlets","compare","table"],Cf=["overview","stories","articles",
"outlets","topics"],tr=["problems","path","save","about","help"],er=["hide","open","side","path","wi\
thout"],Lf=new Set(["view","tab","at","depth","cam","time",...er,...ce.flatMap(t=>[`only.${t}`,`not.${t}`])]),
nr=100,Ni=2e3,or=4,je=6,_i=1e6,[Rf,Df]=[.001,1e3],Ci={only:{},not:{},time:null};function Li(t,e){let n=new URLSearchParams(
t.replace(/^#/,"")),o=[],r=(u,h)=>o.push(`${u}=${h}`);for(let u of new Set(n.keys()))Lf.has(u)||r(u,
n.get(u));let s=u=>{let h=[...new Set(n.getAll(u).filter(Boolean))],d=h.filter(m=>m.length<=Ni).slice(
0,nr);return d.length<h.length&&r(u,`(${h.length-d.length} values)`),d},i=(u,h,d)=>{let m=n.get(u);return m===
null||h.includes(m)?m??d:(r(u,m),d)},c=(u,h)=>{let d=n.get(u);if(d===null)return null;let m=d.split(
",").map(g=>g.trim()?Number(g):NaN);return m.every(Number.isFinite)&&h(m)?m:(r(u,d),null)},a=u=>{let h=ce.
map(d=>[d,s(u+d)]);return Object.fromEntries(h.filter(([,d])=>d.length))};return{state:{view:i("view",
If,e.view),tab:i("tab",Cf,e.tab),at:n.get("at")?.slice(0,Ni)||null,depth:c("depth",Pf)?.[0]??1,cam:c(
"cam",Ff),time:c("time",u=>u.length===2&&u[0]<u[1]),only:a("only."),not:a("not."),...Object.fromEntries(
er.map(u=>[u,s(u)]))},ignored:o}}function Pf([t,...e]){return!e.length&&Number.isInteger(t)&&t>=1&&t<=
or}function Ff(t){let[e,n,o]=t,r=Math.abs(e)<=_i&&Math.abs(n)<=_i;return t.length===3&&r&&o>=Rf&&o<=
Df}function rr(t,e){let n=[],o=(d,m,g)=>m.filter(p=>g(p)||(n.push(`${d}=${p}`),!1)),r=(d,m)=>{let g=Object.
entries(m).map(([p,y])=>[p,o(d+p,y,T=>p==="words"||t.facets[p].has(T))]);return Object.fromEntries(g.
filter(([,p])=>p.length))},s=d=>t.byId.has(d)||!t.complete,i=d=>d.startsWith("group:")?t.groups.some(
({name:m})=>`group:${m}`===d):t.byId.get(d)?.kind==="outlet",{time:c}=e,{from:a,to:l}=t.counts,u=c&&
a!==null&&l!==null&&c[0]<=l&&c[1]>a;c&&!u&&n.push(`time=${c.join(",")}`);let h={...e,at:e.at&&o("at",
[e.at],d=>tr.includes(d)||s(d))[0],time:u?c:null,only:r("only.",e.only),not:r("not.",e.not),open:o("\
open",e.open,d=>t.byId.get(d)?.kind==="story"),side:o("side",e.side,i).slice(0,je),path:e.path.slice(
0,2).every(s)?e.path.slice(0,2):[]};return{state:{...h,at:h.at||null},ignored:n}}function Ri(t,e){let n=new URLSearchParams;
t.view!==e.view&&n.set("view",t.view),t.tab!==e.tab&&n.set("tab",t.tab),t.at&&n.set("at",t.at),t.depth!==
1&&n.set("depth",String(t.depth));for(let r of ce){for(let s of t.only[r]||[])n.append(`only.${r}`,s);
for(let s of t.not[r]||[])n.append(`not.${r}`,s)}t.time&&n.set("time",t.time.join(","));for(let r of er)
for(let s of t[r])n.append(r,s);t.cam&&n.set("cam",t.cam.map(r=>Number(r.toPrecision(5))).join(","));
let o=n.toString();return o?"#"+o:""}function no({only:t,not:e},n,o,r){let s=((n==="only"?t:e)[o]||[]).
includes(r);return{only:Ii(t,o,r,n==="only"&&!s),not:Ii(e,o,r,n==="not"&&!s)}}function Ii(t,e,n,o){let r=(t[e]||
[]).filter(i=>i!==n);o&&r.push(n);let s={...t,[e]:r};return r.length||delete s[e],s}var Hf=.2,Bf=12,jf=.95,Wf=8,Uf=72;function cr(t,e){let n=ar(e),o=I({class:"tool"},()=>e.change({at:"\
save"}),"Download …"),r=f("div",{class:"sheet-head"},f("h2",{},"Compare"),Vf(e,n),o),s=f("p",{class:"\
empty"},"Choose two outlets or groups to compare."),i=n.length<2?[s]:zf(e,n,c);Te(t,()=>t.replaceChildren(
r,...i.filter(Boolean)));function c(){cr(t,e)}}function zf(t,e,n){let o=`${qf(t)} Copies and updates\
 count as their original. A figure on fewer than ${5} is marked “too few”. A missing story only mean\
s that it is not in this corpus; the outlet may still have covered it.`;return[f("p",{class:"aside"},
o),bt(t.model),Gf(t,e),Zf(t,e),td(t,e),ed(t,e),...Gn(e).map(([r,s])=>sd(t,r,s)),ei(t,e,n),ni(t,e)]}function Gf(t,e){
let{model:n}=t,{mask:o}=t.selection(),r=e.map(d=>ne(n,d,o).map(g=>n.articles.time[g]).filter(g=>g!==
null).sort((g,p)=>g-p));if(r.some(d=>!d.length))return null;let s=Math.max(...r.map(d=>d[0])),i=Math.
min(...r.map(d=>d[d.length-1])),c=d=>d.filter(m=>m<s||m>i).length;if(r.every(d=>c(d)<=Hf*d.length))return null;
let l=`These are articles of different periods (${e.map(({name:d},m)=>`${d}: ${Q(r[m][0],r[m][r[m].length-
1])}`).join("; ")}).`;if(s>i)return f("p",{class:"warning",dir:"auto"},`${l} They share none.`);let u=()=>t.
narrow({only:{},time:[s,i+1]}),h=`Compare only ${Q(s,i)}`;return f("p",{class:"warning",dir:"auto"},
`${l} `,I({},u,h))}function qf(t){return t.selection().filtered?"This compares the selection.":t.model.
left_out?"This compares what is on this page; “topicgraph compare” compares the whole corpus.":"\
This compares the whole corpus."}function ar(t){let{model:e}=t,n=t.state().side.flatMap(o=>zo(e,o)||
[]);return n.length?n.slice(0,je):Di(e).slice(0,2).flatMap(({key:o})=>zo(e,o)||[])}function Di(t){let e=_o(
t,No(t));return t.outlets.map(({id:n,name:o,platform:r},s)=>({key:n,name:o,platform:r,number:e[s],ref:s})).
filter(({number:n,platform:o})=>n&&!o).sort((n,o)=>o.number-n.number||n.ref-o.ref)}function Kf(t,e){
let n=new Map,o=(r,s)=>{e.includes(s)||n.set(n.has(r)?`${r} · ${s}`:r,s)};for(let{name:r}of t.groups)
o(`${r} (group)`,cn+r);for(let{key:r,name:s,number:i}of Di(t))o(`${s} (${x(i,"own article")})`,r);return n}
function Xf(t,e){let n=tt(e.trim()),o=[...t.keys()].filter(i=>tt(i).startsWith(n)),r=o.filter(i=>tt(
i.replace(/ \([^()]*\)$/,""))===n),s=r.length?r:o;return n&&s.length===1?t.get(s[0]):void 0}function Vf(t,e){
let{model:n}=t,o=e.map(({key:h})=>h),r=h=>t.change({side:h}),s=Kf(n,o),i=({target:h,type:d})=>{let m=s.
get(h.value)||d==="change"&&Xf(s,h.value);m?r([...o,m]):d==="change"&&h.value?(t.announce(`No outlet\
 or group here is called ${h.value}`),h.setCustomValidity("No outlet or group of this name here"),h.
reportValidity()):h.setCustomValidity("")},c={"aria-label":"Add an outlet or group","data-focus":"ad\
d",type:"text",list:"side-choices",dir:"auto",autocomplete:"off",placeholder:"+ Add outlet or group \
…",disabled:e.length>=je,on:{change:i,input:i}},a=[...s.keys()].map(h=>f("option",{value:h})),l=[f(
"input",c),f("datalist",{id:"side-choices"},a)],u=e.map(({key:h,name:d},m)=>I({class:`chip side-${m}`,
dir:"auto","data-focus":h},()=>r(o.filter(g=>g!==h)),f("span",{class:"unseen"},"Remove "),De(m),d," \
×"));return f("div",{class:"picker"},u,l)}function Yf(t,{name:e,outlets:n}){return n.length!==1?f("\
span",{class:"name"},e):z(t,{kind:"outlet",ref:n[0]})}function Zf(t,e){let n=Qo(t.model,t.selection().
mask),o=["name","independent","first","alone","republished"].map(Ai),r=e.map((i,c)=>Jf(t,i,c,n)),s=Ft(
"Figures","figures-table",o,r);return f("section",{},s)}function Jf(t,e,n,o){let r=e.outlets.map(y=>o[y]),
s=y=>r.reduce((T,S)=>T+S[y],0),[i,c,a]=["independent","pieces","republished"].map(s),l=e.outlets.length===
1,{first:u,shared:h,alone:d}=l?r[0]:{first:0,shared:0,alone:0},m=()=>t.narrow(Pe(e)),g=`${x(i,"artic\
le")} of ${e.name}: select them`,p=Qf(t.model,e);return f("tr",{},f("th",{scope:"row"},De(n),Yf(t,e)),
Fe(k(i),m,g),mn(h>0,Ct(u),h,p),f("td",{class:"figure"},l?k(d):"–"),mn(c>0,k(a),c))}function Qf(t,{
outlets:e}){if(e.length!==1||t.left_out)return"";let n=t.firsts.find(({outlet:r})=>r===e[0]);if(!n)return"";
let o=n.q===null?"":`; ${me(n.q)}`;return` (by chance ${Ct(n.expected)}${o})`}function td(t,e){let{model:n}=t,
{mask:o}=t.selection(),r=e.map(c=>ne(n,c,o)),s=e.map(({name:c},a)=>({name:c,className:`side-${a}`,articles:r[a]})),
i=Vs(n,s);return i&&f("section",{},f("h3",{},"Own articles over time, on one scale"),i)}function ed(t,e){
let n=Me(t.model,e,t.selection().mask);if(!n.length)return null;let o=n.filter(({cells:p})=>p.every(
({share:y})=>y>=jf)),r=n.filter(p=>!o.includes(p)),s=r.filter(({cells:p})=>od(p)),i=[...s,...r.filter(
p=>!s.includes(p))].slice(0,Bf),c=Math.max(...i.flatMap(({cells:p})=>p.map(({share:y})=>y)),.01),a=e.
length===2,l=i.map(({topic:p,cells:y})=>{let T=y.map((R,E)=>rd(t,{side:e[E],n:E,topic:p,share:R,peak:c},
a&&!E)),S=f("span",{class:"topic-name"},z(t,{kind:"topic",ref:p}));return f("li",{class:"topic-row"},
S,T)}),u=r.length-i.length,h=`${x(u,"topic")} with smaller shares are not shown.`,d=e.map(({name:p})=>f(
"span",{},p)),m=s.length?`Topics whose intervals do not overlap come first: ${k(s.length)}.`:i.length>
0&&"The intervals of every topic overlap.",g=o.map(({topic:p})=>z(t,{kind:"topic",ref:p}));return f(
"section",{},f("h3",{},"Topics: share of the articles of each, with 95 % interval"),i.length>0&&f("p",
{class:"aside"},nd(t,e,n[0].cells)),o.length>0&&f("p",{},"Nearly all articles of each are on ",kt(g),
"."),m&&f("p",{class:"aside"},m),a&&i.length>0&&f("p",{class:"mirror-heads","aria-hidden":"true"},d),
f("ul",{class:a?"mirrored":"stacked"},l),u>0&&f("p",{class:"aside"},h))}function nd(t,e,n){let{mask:o}=t.
selection();return`Of articles of one side on one story, the first counts: ${e.map((s,i)=>{let c=ne(
t.model,s,o).length;return`${k(n[i].n)} of the ${x(c,"own article")} of ${s.name}`}).join(", ")}.`}function od(t){
let e=t.filter(({n})=>n>=5);return e.some(n=>e.some(o=>n.high<o.low))}function rd(t,{side:e,n,topic:o,
share:r,peak:s},i){let{id:c,name:a}=t.model.topics[o],l=r.n<5,u=ct(r.share),h=`${r.k} of ${r.n}`,d=l?
", too few":"",m=Lt(r),g=`${h} articles, one of each story, ${u} ${m}${d}`,p=`${e.name}, ${a}: ${g}`,
y=E=>`${Math.min(100,E/s*Uf)}%`,T=f("span",{class:`share side-${n}`}),S=f("span",{class:"whisker"});
T.style.width=y(r.share),S.style.setProperty("--low",y(r.low)),S.style.setProperty("--high",y(r.high));
let R={class:`topic-bar ${i?"left":""} ${l?"few":""}`,"aria-label":p,title:p,disabled:!r.k};return I(
R,()=>t.narrow(Pe(e,{topic:[c]})),f("span",{class:"track"},T,!l&&S),f("span",{class:"share-words"},l?
`${h}, too few`:u))}function sd(t,e,n){let{model:o}=t,r=In(o,e,n,t.selection().mask),s=[sr(t,`Only ${e.
name}`,r.onlyA,e,n),sr(t,"Both",r.shared,null,null),sr(t,`Only ${n.name}`,r.onlyB,n,e)];return f("se\
ction",{class:"pair"},f("h3",{},`${e.name} and ${n.name}: stories`),f("p",{},id(r,e,n),cd(o,e,n)),f(
"div",{class:"columns"},s),Zs(t,e,n,r.lags),si(t,e,n,r),ii(t,e,n))}function id({shared:t,a:e,b:n},o,r){
let s=Math.min(e.size,n.size)<5?" Too few to say much.":"",i=(a,{name:l})=>`${ct(a?t.length/a:0)} of\
 the ${k(a)} of ${l}`;return`They share ${x(t.length,"story","stories")}: ${i(e.size,o)}, ${i(n.size,
r)}.${s}`}function cd(t,e,n){let o=Bn(t,e,n);if(!o)return"";let[r,s]=[k(o.shared),Ct(o.expected)],c=Re(
o)?` (${Xe(o.q)} after correction for all pairs)`:"";return` Over the whole corpus they share ${r}, \
where chance would give ${s}: ${jn(o)}${c}.`}function ir(t,e){return e<0?1:nt(t,t.stories[e].articles).
size}function qo(t,e){return[...e].sort((n,o)=>ir(t,o)-ir(t,n)||n-o)}function sr(t,e,n,o,r){let{model:s}=t,
i=qo(s,n),c=i.map(d=>{let m=ir(s,d),g=m>1?x(m,"outlet"):"no other outlet",p=z(t,d<0?{kind:"article",
ref:-1-d}:{kind:"story",ref:d});return f("li",{},p,f("span",{class:"words"},g))}),a=i.filter(d=>d>=0).
map(d=>s.stories[d].id),l=o?Pe(o,{story:a}):{only:{story:a}},u=a.length>0&&a.length<=nr,h=rt(c,Wf,"t\
ext-list");return f("div",{},f("h4",{},e," ",f("span",{class:"number"},k(n.length))),r&&f("p",{class:"\
aside"},`Not in this corpus from ${r.name}.`),c.length?h:f("p",{class:"empty"},"None."),u&&I({class:"\
more"},()=>t.narrow(l),"Select their articles"))}var Yt='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',Se='Georgia, "Times New Roman", se\
rif',ad={paper:"#fdfcf9",ink:"#1f1f1d",soft:"#6a6963",line:"#cfccc2",grid:"#ebe8df",hull:"#e9f1f6",veil:"\
rgba(253, 252, 249, .84)",story:"#0072b2",article:"#56b4e9",stub:"#fdfcf9",outlet:"#d55e00",topic:"#\
009e73",others:"#b4b1a8",hues:["#0072b2","#e69f00","#009e73","#cc79a7","#d55e00","#56b4e9","#44433f"],
edges:{covered_by:"#dcc3b0",published_by:"#dcc3b0",carried_by:"#dcc3b0",about:"#aed3c6",related:"#9d\
bfd4",similar:"#9dbfd4",copy_of:"#c98aae",update_of:"#c98aae"}},ld={paper:"#15171a",ink:"#eceae4",soft:"\
#a5a39b",line:"#43464a",grid:"#25282c",hull:"#1c2a35",veil:"rgba(21, 23, 26, .84)",story:"#4aa3df",article:"\
#8ed0f8",stub:"#15171a",outlet:"#f0803c",topic:"#2fbf94",others:"#74736d",hues:["#4aa3df","#f2b134",
"#2fbf94","#e29bc3","#f0803c","#a5dcfa","#f1efe9"],edges:{covered_by:"#5b4636",published_by:"#5b4636",
carried_by:"#5b4636",about:"#28564a",related:"#2f5873",similar:"#2f5873",copy_of:"#7d4a68",update_of:"\
#7d4a68"}},Pi={story:"Story",article:"Article",stub:"Not in this corpus",outlet:"Outlet",topic:"Topi\
c"},pn={...Pi,subject:"Subject"},Fi={...Pi,linked:"Outlet, only linked",carrier:"Platform"},oo={covered_by:"\
covered by",published_by:"published by",carried_by:"carried by",credited_to:"credited to",about:"abo\
ut",mentions:"mentions",related:"listed as related in its file",similar:"similar, inferred",copy_of:"\
copy of",update_of:"update of"},ud={outlet:"square",linked:"square",carrier:"square",topic:"diamond"},
fd=["stub","linked","carrier"],dd=["similar","carried_by","update_of"],hd=800;function ro(t){return ud[t]||
"dot"}function se(t){return dd.includes(t)}function lr(){let{theme:t}=document.documentElement.dataset;
return t?t==="dark":matchMedia("(prefers-color-scheme: dark)").matches}function Ot(){return lr()?ld:
ad}function ue({kind:t,group:e,hue:n},o,r,s){let i=o==="network";return t==="stub"&&i?{background:r.
stub,border:r.soft}:e?{background:e==="linked"?r.stub:r.edges.carried_by,border:r.outlet}:i||!s?{background:r[t===
"stub"?"article":t],border:r.paper}:{background:n===void 0?r.others:r.hues[n],border:r.paper}}function Hi(t,e){
let n=Math.min(1,Math.sqrt(hd/e));if(n===1)return t;let o=Math.round(n*255).toString(16);return t+o.
padStart(2,"0")}function Bi(t){let e=new Set;return t.map((n,o)=>{let r=n.match(/\p{Lu}\p{Ll}+|[\p{L}\p{N}]+?(?=\p{Lu}\p{Ll}|[^\p{L}\p{N}]|$)/gu)||
[],[s,i]=r.map(u=>[...u][0]),c=[...r.join("")],a=i?[s+i]:[];for(let u of c.slice(1))a.push(c[0]+u);let l=a.
find(u=>!e.has(u.toUpperCase()))||String(o+1);return e.add(l.toUpperCase()),l})}function ur(t){return fd.
includes(t)}function ji(t,{background:e,border:n},o){let r=ur(t)?n:e,s={fill:e,stroke:r,"stroke-widt\
h":1.5},i={story:6.5,hue:8}[t]||4,c={square:()=>ft("rect",{x:3,y:3,width:10,height:10,...s}),diamond:()=>ft(
"path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z",...s}),dot:()=>ft("circle",{cx:8,cy:8,r:i,...s})},a={"text-a\
nchor":"middle","font-size":8,"font-weight":700,fill:n};return ft("svg",{width:16,height:16,viewBox:"\
0 0 16 16","aria-hidden":"true",class:"swatch"},c[ro(t)](),o&&ft("text",{x:8,y:10.8,...a},o))}function Wi(t){
let e=se(t)?"4 3":null,n=Ot().edges[t];return ft("svg",{width:18,height:16,viewBox:"0 0 18 16","aria\
-hidden":"true",class:"swatch"},ft("path",{d:"M1 8H17",stroke:n,"stroke-width":3,"stroke-dasharray":e}))}var[Ui,zi]=[1.35,1.3],Gi={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function qi(t,e){
for(let n of gn("[data-view]"))n.addEventListener("click",()=>e.openView(n.dataset.view));for(let n of gn(
"[data-panel]"))n.addEventListener("click",()=>{let{panel:o}=n.dataset;t.change({at:t.state().at===o?
null:o})});for(let n of gn("[data-list]"))n.addEventListener("click",()=>{t.change({tab:n.dataset.list,
at:null}),A("list").focus({preventScroll:!0}),A("side").scrollTop=0});for(let n of gn("[data-kind]"))
n.addEventListener("click",()=>{t.change({view:"table",at:null}),t.apply({only:{kind:[String(n.dataset.
kind)]}})});pd(t),md(t),We("copy",e.copyLink),We("theme",()=>{document.documentElement.dataset.theme=
lr()?"light":"dark",e.recolour()}),We("skip",n=>{n.preventDefault(),A("side").focus()}),matchMedia("\
(prefers-color-scheme: dark)").addEventListener("change",e.recolour),document.addEventListener("keyd\
own",n=>wd(t,n)),A("canvas").addEventListener("keydown",n=>yd(t,n)),addEventListener("popstate",e.restore)}
function gn(t){return[...document.querySelectorAll(t)].map(e=>e)}function We(t,e){A(t).addEventListener(
"click",e)}function md(t){We("closer",()=>t.view?.zoom(Ui)),We("farther",()=>t.view?.zoom(1/Ui)),We(
"fit",()=>{t.change({cam:null},!1),t.view?.fit()})}function pd(t){let e=gn("[data-tab]"),n=e.length-
1;e.forEach((o,r)=>{let s=o.dataset.tab;o.addEventListener("click",()=>{t.change({tab:s},!1),A("side").
scrollTop=0}),o.addEventListener("keydown",i=>{let a={ArrowRight:r+1,ArrowLeft:r+n,Home:0,End:n}[i.key];
if(a===void 0)return;i.preventDefault();let l=e[a%e.length];l.click(),l.focus()})})}function gd(t){return/^(INPUT|SELECT|TEXTAREA)$/.
test(t.tagName)&&t.type!=="checkbox"}function wd(t,e){let{key:n}=e;e.ctrlKey||e.metaKey||e.altKey||gd(
e.target)&&n!=="Escape"||(n==="/"?(e.preventDefault(),A("find").focus()):n==="?"?(t.change({at:"help"}),
A("panel").querySelector("h2").focus()):n==="Escape"&&t.state().at&&t.change({at:null}))}function yd(t,e){
let{view:n,model:o}=t,{key:r}=e,s=o.byId.get(t.state().at||"");if(n)if(Gi[r]){e.preventDefault();let i=n.
findNeighbour(...Gi[r]);i&&t.choose(i)}else r==="Enter"&&s?.kind==="story"&&o.mode==="stories"?t.toggle(
s.ref):"+-".includes(r)?n.zoom(r==="+"?zi:1/zi):r==="0"&&A("fit").click()}function Ki(t,e,n){if(e==="words"){let o=n.startsWith(we)?qt(n.slice(we.length)):n;return{key:n,name:o,
members:t.withWords(n)}}return t.facets[e].get(n)||{key:n,name:n,members:[]}}function fe(t,{only:e,not:n,
time:o},r=null){let s=new Uint8Array(t.size).fill(1);for(let c of ce){if(c===r)continue;let a=l=>Ki(
t,c,l).members;e[c]&&bd(s,e[c].map(a));for(let l of(n[c]||[]).map(a))for(let u of l)s[u]=0}o&&r!=="t\
ime"&&Sd(s,t.articles.time,o);let i=0;for(let c of s)i+=c;return{mask:s,total:i}}function bd(t,e){let n=new Uint8Array(
t.length);for(let o of e)for(let r of o)n[r]=1;for(let o=0;o<t.length;o+=1)t[o]&=n[o]}function Sd(t,e,[
n,o]){for(let r=0;r<t.length;r+=1){let s=e[r];(s===null||s<n||s>=o)&&(t[r]=0)}}function Xi(t,e,n){let{
mask:o}=fe(t,e,n),r=c=>(e.only[n]||[]).includes(c)?"only":(e.not[n]||[]).includes(c)?"not":null,s=[...t.
facets[n].values()].map(({key:c,name:a,members:l})=>({key:c,name:a,number:l.reduce((u,h)=>u+o[h],0),
sign:r(c)}));return n==="quality"||n==="heat"||n==="kind"?s:s.sort((c,a)=>+!c.sign-+!a.sign||a.number-
c.number)}function wn(t,{only:e,not:n,time:o}){let r=(i,c)=>ce.flatMap(a=>(c[a]||[]).map(l=>({sign:i,
facet:a,key:l,name:Ki(t,a,l).name}))),s=[...r("only",e),...r("not",n)];return o&&s.push({sign:"only",
facet:"time",key:"",name:Q(o[0],o[1]-1)}),s}function so(t,{sign:e,facet:n,key:o}){return n==="time"?
{...t,time:null}:{...t,...no(t,e,n,o)}}function Vi(t,e){return wn(t,e).map(o=>({filter:o,number:fe(t,
so(e,o)).total})).sort((o,r)=>r.number-o.number)}function Yi({only:t,not:e,time:n}){return!!(n||Object.
keys(t).length||Object.keys(e).length)}function Zi({only:t}){return!!(t.kind||[]).includes("stubs")}var kd=7,Td=4,xd=46;function Ji(t,e,n){let{model:o}=n,r=new Set,s=A("filter");s.addEventListener("cl\
ick",()=>{t.hidden=!t.hidden,s.setAttribute("aria-expanded",String(!t.hidden)),n.show(),t.hidden||t.
querySelector("button")?.focus()});function i(){if(t.hidden)return;let g=p=>o.facets[p].size>(p==="m\
edium"?1:0);Te(t,()=>{t.replaceChildren(f("h2",{},"Filter"),f("p",{class:"aside"},"A name shows only\
 its articles; − leaves them out."),bt(o)||"",...es.filter(g).map(c))})}function c(g){let p=Xi(o,n.
state(),g),y=r.has(g)?p:p.slice(0,kd),T=()=>{r.add(g),i()},S=y.map(E=>a(g,E)),R=`Show all ${k(p.length)}`;
return f("section",{"data-facet":g},f("h3",{},$n[g]),f("ul",{},S),p.length>y.length&&I({class:"more",
"data-focus":`more ${g}`},T,R))}function a(g,{key:p,name:y,number:T,sign:S}){let R={class:"only",dir:"\
auto","aria-pressed":String(S==="only"),"data-focus":`only ${g} ${p}`},E={class:"not","aria-pressed":String(
S==="not"),"aria-label":`Leave out ${y}`,title:"Leave out","data-focus":`not ${g} ${p}`};return f("l\
i",{class:`value ${S||""} ${T?"":"none"}`},I(R,()=>n.filter("only",g,p),f("span",{},y),f("span",{class:"\
number"},k(T))),I(E,()=>n.filter("not",g,p),"−"))}function l(){let g=n.selection();e.hidden=!g.filtered;
let p=e.contains(document.activeElement),y=document.activeElement?.dataset.focus;if(e.replaceChildren(
ai(n)||"",f("strong",{class:"selected"},u()),...wn(o,n.state()).map(h),I({class:"chip clear"},()=>n.
apply({}),"Clear all")),!p)return;let T=y?Bt(e,"focus",y):null;(T&&!T.matches(":disabled")?T:e.querySelector(
"button:enabled")||A("filter")).focus()}function u(){let{mask:g,total:p}=n.selection(),y=o.articles.
held.reduce((E,K,J)=>E+(K&&g[J]),0),T=x(Kn(o).here,"article"),S=o.left_out?" on this page":"",R=p-y?
` · ${k(p-y)} only linked`:"";return`${k(y)} of ${T}${S}${R}`}function h(g){let y=g.facet==="time"||
g.facet==="words"?"":`${$n[g.facet].toLowerCase()}: `,T=`${g.sign==="not"?"without ":""}${y}${g.name}`;
return I({class:"chip",dir:"auto"},()=>n.change(so(d(),g)),f("span",{class:"unseen"},"Remove "),f("s\
pan",{},Mt(T,xd))," ×")}function d(){let{only:g,not:p,time:y}=n.state();return{only:g,not:p,time:y}}
function m(){let p=Vi(o,d()).slice(0,Td).map(({filter:y,number:T})=>{let S=It(Mt(y.name,40)),R=()=>n.
change(so(d(),y)),E=`Remove ${S}: ${x(T,"article")}`;return I({class:"action",dir:"auto"},R,E)});return f(
"div",{class:"none-found"},f("h2",{},"No article passes all of these filters"),p,I({class:"action"},
()=>n.apply({}),"Clear all filters"))}return{show:i,showChips:l,renderNothingFound:m,isShown:()=>!t.
hidden}}function tc(t){let e=[];for(let n=0;n<t;n+=1){let o=11*Math.sqrt(n+.5),r=n*2.399963;e.push([o*Math.cos(
r),o*Math.sin(r)])}return{places:e,radius:11*Math.sqrt(t)+12}}var fr=7,dr=9;function ec(t){let e=[],
n=(r,s)=>e.every(([i,c])=>Math.hypot(i-r,c-s)>=dr);for(let r of t)for(let s=0;e.length<t.length;s+=1){
let i=(s%2?1:-1)*Math.ceil(s/2)*(dr/2),c=[0,-fr,fr].find(a=>n(r+a,i));if(c!==void 0){e.push([r+c,i]);
break}}let o=e.map(([,r])=>Math.abs(r));return{places:e,radius:Math.max(fr,...o)+dr}}function nc(t,e){
return t.map(n=>{let o={...n};for(let r of e){let[s,i]=[o.x-r.x,o.y-r.y],c=Math.hypot(s,i)||1e-6,a=r.
radius+n.size+4,l=2.2*a;if(c>=l)continue;let u=a+(l-a)*(c/l);o.x=r.x+s/c*u,o.y=r.y+(c>1e-5?i/c:1)*u}
return o})}function oc(t){let e=[...t].sort((n,o)=>n[0]-o[0]||n[1]-o[1]);return e.length<3?e:[...Qi(
e),...Qi(e.reverse())]}function Qi(t){let e=(o,r,s)=>(r[0]-o[0])*(s[1]-o[1])-(r[1]-o[1])*(s[0]-o[0]),
n=[];for(let o of t){for(;n.length>1&&e(n[n.length-2],n[n.length-1],o)<=0;)n.pop();n.push(o)}return n.
pop(),n}function rc(t,e,n){if(!e.length)return!1;let o=e.length>2;for(let r=0;r<e.length;r+=1){let[s,
i]=[e[r],e[(r+1)%e.length]];if($d(t,s,i)<=n)return!0;(i[0]-s[0])*(t[1]-s[1])-(i[1]-s[1])*(t[0]-s[0])<
0&&(o=!1)}return o}function $d(t,e,n){let[o,r]=[n[0]-e[0],n[1]-e[1]],s=o*o+r*r,i=s?((t[0]-e[0])*o+(t[1]-
e[1])*r)/s:0,c=Math.max(0,Math.min(1,i));return Math.hypot(t[0]-e[0]-c*o,t[1]-e[1]-c*r)}var sc=3.5,hr=1500,vd=2.5;function mr(t,e){return e==="network"?t.group||t.kind:t.hue===void 0?"othe\
rs":"hue"+t.hue}function Md(t,e,n){let o=hr-n,r=[];for(let s of[...e].reverse()){if(o-=t.stories[s].
articles.length,o<0)break;r.unshift(s)}return r}function ic(t,{view:e,open:n}){let o=e==="network",r=t.
nodes.filter(d=>(o?d.x:d.tx)!==void 0).map(d=>({...d,x:o?d.x:Number(d.tx),y:o?d.y:Number(d.ty)})),s=Md(
t,n,r.length),i=d=>d.kind==="story"&&s.includes(d.ref),c=r.filter(i).map(d=>Od(t,d,o)),a=r.filter(d=>!i(
d)),l=c.flatMap(d=>Ed(t,d)),u=[...nc(a,c),...l],h=o?Nd(t,u,l):[];return{view:e,marks:u,edges:h,discs:c,
open:s}}function Od(t,e,n){let o=t.stories[e.ref].articles,r={story:e.ref,mark:e,x:e.x,y:e.y};if(n)return{
...r,articles:o,...tc(o.length)};let s=o.filter(c=>t.articles.time[c]!==null),i=s.map(c=>Fn(t.scale,
Pn(t,c))-e.x);return{...r,articles:s,...ec(i)}}function pr(t,e,{hide:n,selection:o}){let{view:r}=e,s=h=>!n.
includes(mr(h,r))&&io(t,h,o),i=e.marks.filter(s).map(h=>Ad(t,h,o)),c=new Set(i.map(({id:h})=>h)),a=e.
edges.filter(({from:h,to:d,kind:m})=>c.has(h)&&c.has(d)&&!n.includes("-"+m)),l=e.discs.filter(({mark:h})=>s(
h)),u=_d(t,i,r);return{...e,composition:e,marks:i,edges:a,discs:l,at:cc(i),hulls:u}}function Ad(t,e,n){
let o=n.filtered?Xt(t,ie(e)):[];if(o.length<2)return e;let r=o.filter(s=>n.mask[s]).length/o.length;
return{...e,size:sc+(e.size-sc)*Math.sqrt(r)}}function io(t,e,n){return!n.filtered||Xt(t,ie(e)).some(
o=>n.mask[o])}function gr({kind:t}){return t==="stub"?"article":t}function ie(t){return{kind:gr(t),ref:t.
ref}}function Ed(t,e){return e.articles.map((n,o)=>{let r=t.articles.held[n],s=t.hues.indexOf(t.articles.
outlet[n]);return{id:t.nodes.length+n,kind:r?"article":"stub",ref:n,shape:"dot",size:r?5:4,hue:s<0?void 0:
s,x:e.x+e.places[o][0],y:e.y+e.places[o][1]}})}function cc(t){let e={story:new Map,article:new Map,outlet:new Map,
topic:new Map,subject:new Map};for(let n of t)e[gr(n)].set(n.ref,n);return e}function Nd(t,e,n){let o=new Set(
e.map(({id:c})=>c)),r=cc(e),s=new Map;for(let c of t.edges)o.has(c.from)&&o.has(c.to)&&s.set(c.id,c);
let i=(c,a,l)=>{let u=`${c.id}-${a.id}-${l}`;s.set(u,{id:u,from:c.id,to:a.id,kind:l,weight:0})};for(let c of n){
let a=r.outlet.get(t.articles.outlet[c.ref]);a&&i(c,a,"published_by");for(let l of t.articles.topics[c.
ref]){let u=r.topic.get(l);u&&i(c,u,"about")}for(let l of t.linksOf[c.ref]){let u=l.forward&&r.article.
get(l.other);u&&i(c,u,l.kind)}}return[...s.values()]}function _d(t,e,n){if(t.mode!=="whole"||n!=="ne\
twork")return[];let o=new Map;for(let r of e){let s=gr(r)==="article"?t.articles.story[r.ref]:-1;s>=
0&&o.set(s,[...o.get(s)||[],[r.x,r.y]])}return[...o].map(([r,s])=>({story:r,corners:oc(s)}))}function ac(t,e,n){
return e.at.article.get(n)||e.at.story.get(t.articles.story[n])}function lc(t,e,n,o=1){let r=d=>d.flatMap(
m=>ac(t,e,m)?.id??[]),s=r(Xt(t,n)),i=["outlet","topic","subject"].includes(n.kind),c=new Set(i?[]:s),
a=e.at[n.kind].get(n.ref);a&&c.add(a.id);let l=new Set([...c,...s]),u=e.edges.filter(({from:d,to:m})=>c.
has(d)||c.has(m));for(let{from:d,to:m}of u)l.add(d).add(m);if(n.kind==="article"){let d=t.linksOf[n.
ref].map(({other:m})=>m);for(let m of r(d))l.add(m)}if(o===1)return{own:c,marks:l,edges:u};for(let d=1;d<
o;d+=1){let m=new Set(l);for(let{from:g,to:p}of e.edges)(m.has(g)||m.has(p))&&l.add(g).add(p)}let h=e.
edges.filter(({from:d,to:m})=>l.has(d)&&l.has(m));return{own:c,marks:l,edges:h}}function uc(t,e,n){let o=n.
flatMap(({thing:{kind:i,ref:c},edge:a})=>{let l=i==="article"?ac(t,e,c):e.at[i].get(c);return l?[{id:l.
id,kind:a?.kind||""}]:[]});if(!o.length)return null;let r=o.slice(1).map(({id:i,kind:c},a)=>({from:o[a].
id,to:i,kind:c})),s=new Set(o.map(({id:i})=>i));return{own:s,marks:new Set(s),edges:r.filter(({from:i,
to:c})=>i!==c)}}function fc(t,e,n,o){let r,s=1/0;for(let i of t){let[c,a]=[i.x-e.x,i.y-e.y],l=c*n+a*
o,u=l+vd*Math.abs(c*o-a*n);l>1&&u<s&&([r,s]=[i,u])}return r}function wr(t,{view:e,composition:n},o){let r=e==="time",s=t.nodes.filter(d=>(r?d.tx:d.x)!==void 0),
i=d=>mr(d,e),c=co(s,i),a=co(s.filter(d=>io(t,d,o)),i),l=r?Cd(t):Ld(),u=r?Id(t,o):a,h=l.filter(({key:d})=>c.
has(d)).map(d=>({...d,number:u.get(d.key)||0}));return r?h:[...h,...Rd(t,n,o)]}function Id(t,{filtered:e,
mask:n}){let{held:o,outlet:r}=t.articles,s=o.flatMap((i,c)=>i&&(!e||n[c])?[c]:[]);return co(s,i=>{let c=t.
hues.indexOf(r[i]);return c<0?"others":"hue"+c})}function Cd(t){if(!t.hues.length)return[];let e=Ot(),
n=(r,s,i,c)=>({key:r,label:s,initials:c,kind:"hue",section:"Outlet",number:0,color:{background:i,border:e.
paper}});return[...t.hues.map((r,s)=>n("hue"+s,t.outlets[r].name,e.hues[s],t.initials[s])),n("others",
"other outlets",e.others,void 0)]}function Ld(){return Object.entries(Fi).map(([t,e])=>{let r=ue({kind:t,
group:t==="linked"||t==="carrier"?t:void 0},"network",Ot(),!1);return{key:t,label:e,number:0,kind:t,
color:r,section:"Marks"}})}function Rd(t,{marks:e,edges:n},o){let r=e.filter(l=>io(t,l,o)),s=new Set(
r.map(({id:l})=>l)),i=new Set(n.map(({kind:l})=>l)),c=n.filter(({from:l,to:u})=>s.has(l)&&s.has(u)),
a=co(c,({kind:l})=>l);return Object.entries(oo).filter(([l])=>i.has(l)).map(([l,u])=>({key:"-"+l,label:u,
number:a.get(l)||0,kind:"line",line:l,section:"Lines",color:{background:"",border:""}}))}function co(t,e){
let n=new Map;for(let o of t)n.set(e(o),(n.get(e(o))||0)+1);return n}function Dd(t,e,n,o){let r=e.includes(
n);if(!o)return r?e.filter(l=>l!==n):[...e,n];let s=t.find(l=>l.key===n)?.section,i=t.filter(l=>l.section===
s&&l.key!==n).map(l=>l.key),c=i.every(l=>e.includes(l))&&!r,a=e.filter(l=>l!==n&&!i.includes(l));return c?
a:[...a,...i]}function dc(t,e,n,o,r,s){let i=wr(e,n,r),c=document.activeElement,a=t.contains(c)?c?.dataset.
key:null,l=[...new Set(i.map(({section:u})=>u))].map(u=>f("div",{class:"legend-row",role:"group","ar\
ia-label":u},f("span",{class:"legend-name"},u),i.filter(h=>h.section===u).map(h=>Pd(h,i,o,s))));t.replaceChildren(
...l),a&&Bt(t,"key",a)?.focus()}function Pd(t,e,n,o){let r=!n.hide.includes(t.key),s=t.line?Wi(t.line):
ji(t.kind,t.color,t.initials);return I({class:"chip","data-key":t.key,"aria-pressed":String(r)},i=>o(
Dd(e,n.hide,t.key,i.shiftKey)),s,f("span",{dir:"auto"},t.label)," ",f("span",{class:"number"},k(t.number)))}function hc(t,e){let n=Math.ceil(t/4),o=Math.ceil(e/4);return{width:t,height:e,columns:n,rows:o,cells:new Uint8Array(
n*o)}}function kr(t,e,n){let o=Math.max(0,Math.floor(e.x/4)),r=Math.min(t.columns-1,Math.floor((e.x+
e.w)/4)),s=Math.max(0,Math.floor(e.y/4)),i=Math.min(t.rows-1,Math.floor((e.y+e.h)/4));for(let c=s;c<=
i;c+=1)for(let a=o;a<=r;a+=1)if(n(c*t.columns+a))return!0;return!1}function Ue(t,e,n){kr(t,e,o=>(t.cells[o]=
Math.max(t.cells[o],n),!1))}function br(t,e){return Fd(t,e)&&!kr(t,e,n=>t.cells[n]>0)}function Fd({width:t,
height:e},{x:n,y:o,w:r,h:s}){return n>=2&&o>=2&&n+r<=t-2&&o+s<=e-2}function mc(t,e,n){let o=new Map,
r=(l,u)=>{!u||o.size>=n||(u.text&&Object.assign(l,u.text),Ue(e,pc(u),2),u.leader&&gc(u.leader,h=>(Ue(
e,h,2),!1)),o.set(l,u))},s=l=>Hd(l).find(u=>br(e,u)),i=l=>{for(let u of l.shorter||[]){let h={...l,...u},
d=s(h)||yr(e,h);if(d)return{...d,text:u}}return null},[c,a]=[t.filter(l=>l.first),t.filter(l=>!l.first)];
for(let l of[c,a.filter(({away:u})=>u)]){for(let u of l)r(u,s(u));for(let u of l)o.has(u)||r(u,yr(e,
u)||i(u))}for(let l of t){if(o.has(l))continue;let u=d=>br(e,d)&&!Sr(e,d,2),h=s(l)||Bd(l).find(u)||yr(
e,l);r(l,h)}return[...o].map(([l,{x:u,y:h,leader:d}])=>({item:l,x:u,y:h,leader:d}))}function pc({x:t,
y:e,w:n,h:o}){return{x:t-3,y:e-1,w:n+6,h:o+2}}function Hd({x:t,y:e,r:n,w:o,h:r}){let s=n+4,i=(c,a)=>({
x:c,y:a,w:o,h:r,leader:null});return[i(t+s,e-r/2),i(t-s-o,e-r/2),i(t-o/2,e+s),i(t-o/2,e-s-r),i(t+s*.7,
e+s*.7),i(t+s*.7,e-s*.7-r)]}function Bd({x:t,y:e,r:n,w:o,h:r,mast:s}){let i=[];for(let c=10.5;c<=s;c+=
10.5){let a=e-n-r-c,l=e+n+c;for(let u of[t+7,t-7-o])i.push({x:u,y:a,w:o,h:r,leader:[t,e-n,t,a+2]}),i.
push({x:u,y:l,w:o,h:r,leader:[t,e+n,t,l+r-2]})}return i}function yr(t,e){let n=null,o=e.away;for(let r=8;r<=
o;r+=8)for(let s=0;s<24;s+=1){let i=jd(e,r,s*2*Math.PI/24);if(br(t,pc(i))){if(!Sr(t,i,1))return i;n||
Sr(t,i,2)||(n=i,o=Math.min(o,r+48))}}return n}function jd({x:t,y:e,r:n,w:o,h:r},s,i){let[c,a]=[Math.
cos(i),Math.sin(i)],l=t+(n+s)*c-o*(1-c)/2,u=e+(n+s)*a-r*(1-a)/2,h=Math.min(Math.max(t,l),l+o),d=Math.
min(Math.max(e,u),u+r),m=Math.hypot(h-t,d-e)||1,g=[t+n*(h-t)/m,e+n*(d-e)/m];return{x:l,y:u,w:o,h:r,leader:[
g[0],g[1],h,d]}}function gc([t,e,n,o],r){let s=Math.max(1,Math.ceil(Math.hypot(n-t,o-e)/2));for(let i=0;i<=
s;i+=1){let c=i/s;if(r({x:t+(n-t)*c,y:e+(o-e)*c,w:0,h:0}))return!0}return!1}function Sr(t,{leader:e},n){
if(!e)return!1;let[o,r,s,i]=e,c=Math.hypot(s-o,i-r)||1,a=Math.min(1,1.5*4/c),l=[o+(s-o)*a,r+(i-r)*a,
s,i];return gc(l,u=>kr(t,u,h=>t.cells[h]>=n))}var wc=30,bc=64,Tr=24,Wd=86400,yc=new Map;function xr(t,e,n){let o=n+e,r=yc.get(o);return r===void 0&&
(t.font=n,r=t.measureText(e).width,yc.set(o,r)),r}function $r(t,e){let n=t.canvas.width/t.canvas.clientWidth;
t.save(),t.setTransform(n,0,0,n,0,0),e(),t.restore()}function Sc(t,e,n,o,r){t.lineJoin=t.lineCap="ro\
und";for(let{story:s,corners:i}of e){t.beginPath();for(let[c,a]of i)t.lineTo(n.x(c),n.y(a));t.closePath(),
t.fillStyle=t.strokeStyle=o.hull,t.lineWidth=wc*n.scale,t.stroke(),t.fill(),s===r&&(t.globalCompositeOperation=
"destination-over",t.strokeStyle=o.story,t.lineWidth=wc*n.scale+3,t.stroke(),t.globalCompositeOperation=
"source-over")}}function kc(t,e,n,o){for(let{x:r,y:s,radius:i}of e)t.beginPath(),t.arc(n.x(r),n.y(s),
i*n.scale,0,2*Math.PI),t.fillStyle=o.hull,t.strokeStyle=o.story,t.lineWidth=1.2,t.fill(),t.stroke()}
function Tc(t,e,n,o,r){t.strokeStyle=r.line,t.lineWidth=3;for(let{kind:s,ref:i,y:c,size:a}of n){let l=s===
"article"||s==="stub"?e.articles.time[i]:null;if(l===null||U(e,i))continue;let[u,h]=[l,l+Wd].map(d=>o.
x(Fn(e.scale,d)));h-u<2*a*o.scale||(t.beginPath(),t.moveTo(u,o.y(c)),t.lineTo(h,o.y(c)),t.stroke())}}
function xc(t,e,n,o,r){for(let[,,s,i,c]of e)c&&(t.fillStyle=o.grid,t.globalAlpha=.45,t.fillRect(n.x(
s),0,(i-s)*n.scale,r.height),t.globalAlpha=1);for(let s of _e(e,n.scale,bc)){let i=Math.round(n.x(s.
x))+.5;t.strokeStyle=s.strong?o.line:o.grid,t.lineWidth=1,t.beginPath(),t.moveTo(i,0),t.lineTo(i,r.height-
Tr+2),t.stroke()}}function $c(t,e,n,o,r){t.fillStyle=o.paper,t.globalAlpha=.9,t.fillRect(0,r.height-
Tr,r.width,Tr),t.globalAlpha=1,t.textBaseline="middle",t.textAlign="center";let s=-1/0;for(let i of _e(
e,n.scale,bc)){let c=`${i.strong?"600 ":""}12px ${Yt}`,a=n.x(i.x),l=xr(t,i.label,c)/2;a-l<s+6||(s=a+
l,t.font=c,t.fillStyle=i.strong?o.ink:o.soft,t.fillText(i.label,a,r.height-11))}for(let[,,i,c,a]of e)
a&&vc(t,"time compressed",n.x((i+c)/2),r.height-34,o)}function vc(t,e,n,o,r){t.font=`italic 11px ${Yt}`,
t.textAlign="center",t.textBaseline="middle",t.fillStyle=r.soft,t.fillText(e,n,o)}function Mc(t,e,n,o,r){
let s=n.map(({x:a})=>a),i=Math.min(...n.map(({y:a,size:l})=>a-l)),c=(Math.min(...s)+Math.max(...s))/
2;vc(t,e,o.x(c),o.y(i)-12,r)}function ao(t,e,n,o,r){let[s,i,c]=[n.x(e.x),n.y(e.y),e.size*n.scale];t.
beginPath(),e.shape==="square"?t.rect(s-c,i-c,2*c,2*c):e.shape==="diamond"?(t.moveTo(s,i-c),t.lineTo(
s+c,i),t.lineTo(s,i+c),t.lineTo(s-c,i),t.closePath()):t.arc(s,i,c,0,2*Math.PI),t.fillStyle=o.background,
t.strokeStyle=r||o.border,t.lineWidth=r?2.5:1,t.fill(),t.stroke()}function lo(t,e,n,o,r){t.setLineDash(
r?[4,3]:[]),t.beginPath(),t.moveTo(o.x(e.x),o.y(e.y)),t.lineTo(o.x(n.x),o.y(n.y)),t.stroke(),t.setLineDash(
[])}function Oc(t,e,n,o){t.textBaseline="middle",t.textAlign="left",t.lineJoin="round";for(let{leader:r}of e)
r&&(t.strokeStyle=n.soft,t.lineWidth=.8,t.beginPath(),t.moveTo(r[0]+o.x,r[1]+o.y),t.lineTo(r[2]+o.x,
r[3]+o.y),t.stroke());for(let{item:r,x:s,y:i}of e)t.font=r.font,t.fillStyle=r.color,t.strokeStyle=n.
paper,t.lineWidth=3.5,r.lines.forEach((c,a)=>{let[l,u]=[s+o.x,i+o.y+15*(a+.5)];t.strokeText(c,l,u),t.
fillText(c,l,u)})}var Ac={story:10,outlet:10,topic:5},Ud={story:950,outlet:915,topic:800},zd=790,Gd=6,qd=30,Kd={network:1.35,
time:1.1},Xd={topic:40,story:20,outlet:12,article:0,stub:-4};function Ec(t,e){return t==="outlet"?[`\
600 12px ${Yt}`,e.ink]:t==="topic"?[`italic 600 13px ${Se}`,e.topic]:[`12px ${Se}`,t==="stub"?e.soft:
e.ink]}function Nc(t,e,n,{zoom:o,highlight:r}){let s=r?new Map:Vd(t,e),i=({id:h})=>!!r?.own.has(h),c=!!(r&&
r.own.size<=Gd),a=r||e.marks.length<qd||o>Kd[e.view],l=n.filter(({kind:h,id:d})=>a||h==="outlet"||h===
"topic"||s.has(d)).map(h=>{let d=h.size*2+Xd[h.kind]+(i(h)?1e3:0);return{...h,text:Z(t,ie(h)),rank:s.
get(h.id)||d,leads:s.has(h.id)||c&&i(h),first:(s.get(h.id)||0)>zd}});for(let{story:h,x:d,y:m,radius:g}of e.
discs){let p=t.stories[h].name;l.push({id:-1-h,x:d,y:m,size:g,kind:"story",text:p,rank:900,leads:!0,
first:!1})}!r&&t.mode==="whole"&&l.push(...Yd(t,e)),l.sort((h,d)=>d.rank-h.rank||h.id-d.id);let u=new Set;
return l.filter(({x:h,y:d,text:m})=>{let g=u.size;return u.add(`${h} ${d} ${m}`).size>g})}function Vd(t,e){
let n=r=>Xt(t,ie(r)).filter(s=>t.articles.held[s]).length,o=new Map;for(let[r,s]of Object.entries(Ac))
e.marks.filter(i=>i.kind===r).map(i=>({id:i.id,held:n(i)})).filter(({held:i})=>i).sort((i,c)=>c.held-
i.held||i.id-c.id).slice(0,s).forEach(({id:i},c)=>o.set(i,Ud[r]-10*c));return o}function Yd(t,e){let n=e.
view==="time"?Zd(t,e):Jd(e),o=({story:r})=>t.stories[r].articles.length;return n.sort((r,s)=>o(s)-o(
r)||r.story-s.story).map((r,s)=>({id:-1-r.story,x:r.x,y:r.y,size:r.size,kind:"story",text:t.stories[r.
story].name,rank:60+5*o(r),leads:s<Ac.story,first:!1}))}function Zd(t,e){return t.stories.flatMap(({
articles:n},o)=>{let r=n.length>2?e.at.article.get(n[0]):null;return r?[{story:o,x:r.x,y:r.y,size:r.
size}]:[]})}function Jd(t){return t.hulls.filter(({corners:n})=>n.length>2).map(({story:n,corners:o})=>{
let r=o.reduce((i,[c])=>i+c,0)/o.length,s=Math.min(...o.map(([,i])=>i));return{story:n,x:r,y:s-12,size:2}})}var th=34,eh=160,nh=400,Ic=60,oh=9,rh=[20,14],sh=18,ih={outlet:26,topic:26,story:30,article:30,stub:30};
function Cc({context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i,size:c}){if(!r)return;t.fillStyle=
i.veil,t.fillRect(0,0,c.width,c.height),t.lineWidth=1.3;let a=n.view==="network"&&e.mode==="stories";
for(let{from:l,to:u,kind:h}of r.edges){let[d,m]=[o.get(l),o.get(u)];if(!d||!m)continue;let g=a&&r.own.
has(l)&&r.own.has(u);t.strokeStyle=g?i.line:i.soft,lo(t,d,m,s,se(h))}for(let l of r.marks){let u=o.get(
l);if(!u)continue;let h=ue(u,n.view,i,e.hues.length>0);ao(t,u,s,h,r.own.has(l)?i.ink:null)}}function Lc({
context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i}){t.textAlign="center",t.textBaseline="m\
iddle",t.fillStyle=i.paper;let c=r?[...r.marks].map(a=>o.get(a)):n.marks;for(let a of c){let l=a?a.size*
s.scale:0;!a||l<oh||a.hue===void 0||(t.font=`700 ${Math.min(12,Math.round(l*.9))}px ${Yt}`,t.fillText(
e.initials[a.hue],s.x(a.x),s.y(a.y)+.5))}}function Rc(t){let{model:e,scene:n,highlight:o,to:r,size:s,
zoom:i}=t,c=hc(s.width,s.height),a=n.marks.filter(m=>ch(m,r,s)),l=o?a.filter(({id:m})=>o.marks.has(m)):
a;for(let{x:m,y:g,size:p}of l){let y=p*r.scale;Ue(c,{x:r.x(m)-y,y:r.y(g)-y,w:2*y,h:2*y},1)}n.view===
"time"&&Ue(c,{x:0,y:s.height-24,w:s.width,h:24},2);let u={x:s.width-50,y:8,w:50,h:100};Ue(c,u,2);let h=Nc(
e,n,l,{zoom:i,highlight:o}).slice(0,nh),d=Math.min(eh,th*Math.max(1,i**1.5));return mc(h.map(m=>lh(m,
t)),c,d)}function ch(t,e,{width:n,height:o}){let[r,s]=[e.x(t.x),e.y(t.y)];return r>-20&&s>-20&&r<n+20&&
s<o+20}function ah(t){return[...rh.map(e=>ke(t,e)),[Mt(t,sh)]]}function lh({x:t,y:e,size:n,kind:o,text:r,
leads:s,first:i},{context:c,scene:a,to:l,colors:u}){let[h,d]=Ec(o,u),m=y=>({lines:y,w:Math.max(...y.
map(T=>xr(c,T,h))),h:15*y.length}),g=s&&o==="story"&&a.view!=="time",p=a.view==="time";return{x:l.x(
t),y:l.y(e),r:n*l.scale,first:i&&!p,...m(ke(r,ih[o])),shorter:g?ah(r).map(m):[],font:h,color:d,mast:p?
Ic:0,away:s&&!p?Ic:0}}var vr=globalThis.vis;function Dc(t,e){let n=new vr.DataSet,o=new vr.DataSet,r=new vr.Network(t,{nodes:n,
edges:o},e);return uh(r),{on:(s,i)=>r.on(s,i),replaceData(s,i){r.body.emitter.emit("_blockRedraw"),o.
clear(),n.clear(),n.add(s),o.add(i),r.body.emitter.emit("_allowRedraw")},showOnly(s,i){r.body.nodeIndices=
s.map(({id:c})=>c),r.body.edgeIndices=i.map(({id:c})=>c);for(let{id:c,size:a}of s){let l=r.body.nodes[c];
!l||l.options.size===a||(l.options.size=a,l.shape.refreshNeeded=!0)}},moveMark(s,i,c){let a=r.body.nodes[s];
return a&&([a.x,a.y]=[i,c]),!!a},requestRedraw:()=>r.body.emitter.emit("_requestRedraw"),updateSize(){
r.setSize("100%","100%"),r.canvas.setSize()},findMarkAt:s=>r.getNodeAt(s),getCamera(){let{x:s,y:i}=r.
getViewPosition();return[s,i,r.getScale()]},moveCamera:s=>r.moveTo({animation:!1,...s}),getProjection(){
let s=r.getScale(),i=r.canvasToDOM({x:0,y:0});return{scale:s,origin:i,x:c=>i.x+c*s,y:c=>i.y+c*s}}}}function uh(t){
let e=t.edgesHandler.create({id:"",from:"",to:""});Object.getPrototypeOf(e).updateLabelModule=()=>{}}var Pc=54,fh=1.9,dh=450,hh=15;function Fc(t,e,n){let o=Dc(t,e.options),r=matchMedia("(prefers-reduce\
d-motion: reduce)"),s=e.hues.length>0,i={view:e.opens,marks:[],edges:[],discs:[],open:[]},c="",a={filtered:!1,
mask:new Uint8Array(0)},l=pr(e,i,{hide:[],selection:a}),u=new Map,h=l.marks,d=null,m=null,g=1,p=null,
y=null,T=1,S=!1,R=!1,E=null;function K(N){let C=new Map([...u].map(([$,{x:w,y:b}])=>[$,[w,b]])),B=l.
view!==N.view,q=[N.view,...N.open].join(" "),v=q!==c;return v&&(i=ic(e,N),c=q),l=pr(e,i,N),u=new Map(
l.marks.map($=>[$.id,$])),h=l.marks.map($=>({...$})),y=At(),v?J():xt(),B&&gt(C),l}function J(){let N=Ot(),
{view:C,edges:B}=i,q=i.marks.map($=>{let{id:w,x:b,y:O,size:_,shape:L}=$;return{id:w,x:b,y:O,size:_,shape:L,
color:ue($,C,N,s)}}),v=B.map(({id:$,from:w,to:b,kind:O,weight:_})=>{let L=Hi(N.edges[O],B.length),j=se(
O)&&[4,3];return{id:$,from:w,to:b,color:L,dashes:j,width:Ht(O,_)}});o.replaceData(q,v),xt()}function xt(){
o.showOnly(l.marks,l.edges),F()}function F(){E=null,o.requestRedraw()}function Ht(N,C){return e.mode===
"stories"&&(C===0||N==="covered_by")?.5:.8+.4*Math.min(C,6)}function gt(N){if(r.matches||!N.size)return;
let C=performance.now(),B=l.marks.flatMap(v=>{let $=N.get(v.id);return $?[{mark:v,from:$,to:[v.x,v.y]}]:
[]}),q=v=>{let $=Math.min(1,(v-C)/dh),w=1-(1-$)**3;for(let{mark:b,from:O,to:_}of B)if(u.get(b.id)!==
b||(b.x=O[0]+(_[0]-O[0])*w,b.y=O[1]+(_[1]-O[1])*w,!o.moveMark(b.id,b.x,b.y)))return;F(),$<1&&requestAnimationFrame(
q)};q(C)}function At(){let N=d||m;if(!N)return p?uc(e,l,p):null;let C=lc(e,l,N,d?1:g);return C.marks.
size?C:null}function lt(){y=At(),F()}function ht(){return{width:t.clientWidth,height:t.clientHeight}}
function zt(N){let C=o.getProjection(),B=Ot();l.view==="time"&&xc(N,e.scale,C,B,ht());let q=d||m,v=q&&
q.kind==="story"?q.ref:-1;Sc(N,l.hulls,C,B,v),l.view==="network"?kc(N,l.discs,C,B):Tc(N,e,l.marks,C,
B)}function ut(N){let C=o.getProjection(),[B,q]=[Ot(),ht()],$={...{context:N,model:e,scene:l,marks:u,
highlight:y,to:C,colors:B,size:q},zoom:C.scale/T},w=l.view==="time";Cc($),w&&Lc($);let b=$t($);if(Oc(
N,b.labels,B,b.shift),!w)return;$c(N,e.scale,C,B,q);let O=l.marks.filter(L=>L.undated),_=`no date (${k(
O.length)})`;O.length&&Mc(N,_,O,C,B)}function $t(N){let{origin:C,scale:B}=N.to,q=`${B} ${y?[...y.own].
join():""}`,v=E&&E.origin.x===C.x&&E.origin.y===C.y;(!E||E.key!==q||!(R||v))&&(E={key:q,origin:C,labels:Rc(
N)});let $={x:C.x-E.origin.x,y:C.y-E.origin.y};return{labels:E.labels,shift:$}}function _t({pointer:N}){
let C=u.get(o.findMarkAt(N.DOM));if(C)return ie(C);let{x:B,y:q}=N.canvas,v=l.discs.find($=>Math.hypot(
B-$.x,q-$.y)<$.radius)||l.hulls.find(({corners:$})=>rc([B,q],$,hh));return v?{kind:"story",ref:v.story}:
null}function M(){d&&(d=null,n.hover(null),lt())}function P(){o.on("beforeDrawing",N=>{$r(N,()=>zt(N))}),
o.on("afterDrawing",N=>{$r(N,()=>ut(N))}),o.on("click",N=>{let C=_t(N);setTimeout(()=>n.choose(C))}),
o.on("doubleClick",N=>{let C=_t(N);C&&C.kind==="story"&&e.mode==="stories"&&n.toggle(C.ref)}),o.on("\
hoverNode",({node:N,pointer:C})=>{let B=u.get(N);d=B?ie(B):null,n.hover(d,C.DOM),lt()}),o.on("blurNo\
de",M),t.addEventListener("mouseleave",M),o.on("dragStart",()=>{[R,S]=[!0,!0],M()}),o.on("dragEnd",()=>{
R=!1,F(),n.moved(o.getCamera())}),o.on("zoom",()=>{S=!0,M(),n.moved(o.getCamera())}),o.on("resize",()=>requestAnimationFrame(
()=>S||X()))}function H([N,C,B]){S=!0,o.updateSize(),o.moveCamera({position:{x:N,y:C},scale:B}),E=null}
function X(){S=!1,o.updateSize();let{width:N,height:C}=ht();if(!h.length||!N)return;let B=(L,j)=>j*Math.
max(...h.map(Y=>j*Y[L]+Y.size)),[q,v,$,w]=[B("x",-1),B("x",1),B("y",-1),B("y",1)],b=l.view==="time"?
46:12;T=Math.min((N-20-Pc)/(v-q),(C-70-b)/(w-$),fh);let O=(q+v)/2+(Pc-20)/2/T,_=($+w)/2+b/2/T;o.moveCamera(
{position:{x:O,y:_},scale:T}),E=null}function V(N){S=!0;let C=r.matches?!1:{duration:160};o.moveCamera(
{scale:o.getCamera()[2]*N,animation:C}),n.moved(o.getCamera())}function mt(N,C=null,B=1){if([m,p,g]=
[N,C,B],lt(),!y)return!1;let q=y.own.size?y.own:y.marks,v=l.marks.filter(({id:_})=>q.has(_)),$=o.getProjection(),
{width:w,height:b}=ht(),O=({x:_,y:L})=>$.x(_)>0&&$.x(_)<w&&$.y(L)>0&&$.y(L)<b;if(v.length&&!v.some(O)){
let _=!r.matches&&{duration:300};o.moveCamera({position:{x:v[0].x,y:v[0].y},animation:_})}return v.length>
0}function st(N,C){let B=m&&l.at[m.kind].get(m.ref),q=B?fc(l.marks,B,N,C):l.marks[0];return q?ie(q):
null}function ot(){let N=o.getProjection(),C=E?E.origin:N.origin;return{scene:l,marks:u,to:N,size:ht(),
labels:E?E.labels:[],shift:{x:N.origin.x-C.x,y:N.origin.y-C.y},canvas:t.querySelector("canvas"),colors:Ot()}}
return P(),{show:K,draw:J,fit:X,setCamera:H,zoom:V,choose:mt,findNeighbour:st,forget:()=>c="",snapshot:ot}}var mh=60,ph="The folder is a sample. What is “not in this corpus” may well have been published: the\
 page never says that an outlet left something out. “First” means first among the articles of this c\
orpus, by the times they state.",gh=[["Story","Articles about one event, connected by links that the\
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
lue."]],wh=["Overview names what stands out; a click on a sentence selects what it is about.","Stori\
es shows each story over its own hours; “Who came when” opens it into a lane per outlet.","The s\
earch takes outlets, topics, months and words in one query; quotation marks make a phrase.","It also\
 takes OR, -word, prefix* and a value after outlet: topic: subject: author: language: medium: since:\
 until: or on:","Everything follows one selection: filters, the time strip, a cell of a matrix, a ba\
r of a comparison. The line above the picture says what is selected.","A click on a mark or a name o\
pens its panel; the browser’s “back” goes back.","The lists and the Table contain all that the\
 picture shows."],yh=[["/","search"],["?","this help"],["Esc","close the panel"],["Tab","to the next\
 control"],["← → ↑ ↓","in the picture: to the next mark; in tabs: to the next tab; on the en\
ds of the time strip: a step"],["Enter","in the picture: open the chosen story into its articles, or\
 close it"],["+ − 0","in the picture: zoom in, zoom out, show all"],["Home End","on the ends of th\
e time strip: to the first, to the last"]];function uo(t){let e=t.map(n=>f("li",{},n));return f("ul",
{class:"plain-list"},e)}function Hc({model:t}){let e=t.counts.problems-t.problems.length,n=t.problems.
map(([r,s,i,c])=>f("li",{},f("span",{class:"who",dir:"auto"},s?`${r}:${s}`:r),f("span",{dir:"auto"},
c),f("span",{class:"words"},i))),o=`${k(e)} more: run “topicgraph check”.`;return[dt("About the \
input",x(t.counts.problems,"problem")),f("p",{class:"aside"},"What was wrong in the files, and what \
was done about it."),rt(n,mh,"text-list"),e>0&&f("p",{class:"aside"},o)]}function Bc({model:t}){let{
about:e,counts:n,notes:o}=t,r=n.from===null?"none dated":Q(n.from,n.to),s=x(e.files,"file"),i=Xn(t),
c=gh.map(([l,u])=>[f("dt",{},l),f("dd",{},u)]),a=o.time.filter(l=>!o.network.includes(l));return[dt(
"About this page","Where its figures come from"),f("p",{},"This page is one file that contains all o\
f its data and loads nothing else."),Wt([["Made by",`topicgraph ${e.version}`],["From",`${s}, ${x(n.
articles,"article")}, ${r}`],["Known by links only",n.stubs?x(n.stubs,"article"):null],["Problems in\
 the input",k(n.problems)],["To make this page again",f("code",{},"topicgraph build FOLDER -o OUTPUT")]]),
D("What is left out",i&&uo(i)),D("What is counted",e.notes.length>0&&uo(e.notes)),D("What is drawn",
uo([`At most ${k(hr)} marks at a time. What is left out is mentioned under the picture and is in the\
 lists.`,`A topic of ${ct(e.dominant)} of the articles or more has no lines in the picture, as it wo\
uld connect everything.`,"Positions are computed when the page is made, the same for the same articl\
es. Distances in the network mean little; groups do.",...o.network,...a])),D("How it is computed",f(
"dl",{class:"measures"},c)),D("What it cannot say",f("p",{},ph))]}function jc(){let t=yh.map(([e,n])=>[
f("dt",{},f("kbd",{},e)),f("dd",{},n)]);return[dt("Help","How to read and use this page"),D("Where t\
o start",uo(wh)),D("Keys",f("dl",{class:"facts keys"},t))]}var bh="id title outlet carrier published precision medium topics story url held excerpt files".split(
" "),Or="measure outlet other subject count of share low high by_chance p".split(" "),Sh=new RegExp(
["[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]","[\\ud800-\\udbff](?![\\udc00-\\udfff])",
"(?<![\\ud800-\\udbff])[\\udc00-\\udfff]"].join("|"),"g"),kh={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;"};function Uc(t,e){let n=t.articles,o=r=>r>=0?t.outlets[r].name:"";return{id:n.id[e],title:n.
title[e],outlet:o(n.outlet[e]),carrier:o(n.carrier[e]),published:Th(n.time[e],n.precision[e]),precision:n.
precision[e],medium:t.media[n.medium[e]],topics:n.topics[e].map(r=>t.topics[r].name),story:n.story[e]>=
0?t.stories[n.story[e]].name:"",url:n.urls[e][0]||"",held:!!n.held[e],excerpt:n.excerpt[e],files:n.files[e]}}
function Th(t,e){if(t===null)return"";let n=new Date(t*1e3).toISOString();return e==="second"?n.slice(
0,19)+"Z":e==="minute"?n.slice(0,16)+"Z":n.slice(0,10)}function zc(t){return JSON.stringify(t,null,1)+
`
`}function Gc(t,e,n){let o=Me(t,e,n).flatMap(({topic:c,cells:a})=>a.map((l,u)=>{let h=t.topics[c].name;
return Mr("share of a topic",e[u],{subject:h,...Wc(l)})})),s=Wn(t,e,n).flatMap((c,a)=>c.flatMap((l,u)=>{
let h=l&&{other:e[u].name,...Wc(l)};return h?[Mr("followed by",e[a],h)]:[]})),i=Gn(e).flatMap(([c,a])=>xh(
t,c,a,n));return[...o,...s,...i]}function Mr(t,e,n){return{...Object.fromEntries(Or.map(r=>[r,""])),
measure:t,outlet:e.name,...n}}function Wc({k:t,n:e,share:n,low:o,high:r}){return{count:t,of:e,...e<5?
{}:{share:n,low:o,high:r}}}function xh(t,e,n,o){let r=In(t,e,n,o),{shared:s,lags:i}=r,c=Bn(t,e,n),a=[],
l=(d,m,g,p)=>{a.push(Mr(d,m,{other:g.name,...p}))};if(l("stories shared",e,n,{count:s.length,of:r.a.
size}),c){let d={count:c.shared,by_chance:c.expected,p:c.q};l("stories shared, whole corpus",e,n,d)}
if(i.length>=5){let d=_n(i.map(m=>m.hours));l("hours later, median",n,e,{count:d,of:i.length})}let u=(d,m,g)=>{
for(let{word:p,k:y}of m?.a||[])l(d,e,n,{subject:p,count:y,of:g[0]});for(let{word:p,k:y}of m?.b||[])l(
d,n,e,{subject:p,count:y,of:g[1]})},h=Dn(t,r);if(u("word in headlines of the same stories",h,[s.length,
s.length]),t.size<=Ln){let d=Rn(t,e,n,o);u("distinctive word",d,d.n)}return a}function Ar(t,e=bh){let n=t.
map(o=>e.map(r=>$h(o[r])));return[e,...n].map(o=>o.join(",")).join(`\r
`)+`\r
`}function $h(t){let e=Array.isArray(t)?t.join("; "):String(t),o=typeof t!="number"&&/^[=+\-@\t\r]/.
test(e)?"'"+e:e;return/[",\r\n]/.test(o)?`"${o.replaceAll('"','""')}"`:o}function Tt(t){return t.replace(
Sh,"�").replace(/[&<>"]/g,e=>kh[e])}var fo=46,qc=20,de=16,[vh,Mh]=[7.2,40];function Zt(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n}));
f("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function Kc(t,e){let n=[
[]],o=de;for(let r of t){let s=Mh+vh*`${r.label} ${r.number}`.length;o+s>e-de&&o>de&&(n.push([]),o=de),
n[n.length-1].push({item:r,x:o}),o+=s}return n}function Xc(t,e){return fo+e+14+qc*t}function Vc(t,e){
return fo+e+qc*t+16}function G(t,e,n=""){let o=Object.entries(e).filter(([,r])=>r!==void 0).map(([r,
s])=>{let i=typeof s=="number"?String(Yc(s)):s;return` ${r}="${Tt(i)}"`});return`<${t}${o.join("")}>${n}\
</${t}>`}function Yc(t){return Math.round(t*10)/10}function ze(t,e=""){return`M${t.map(n=>n.map(Yc).
join(" ")).join("L")}${e}`}function Zc(t,e){let{size:n,colors:o}=t,r=Kc(e.items,n.width),[s,i]=[n.width,
Vc(r.length,n.height)],c={"font-size":17,"font-weight":700,"font-family":"Georgia, serif"},a=`0 0 ${s}\
 ${n.height}`,l={y:fo,width:s,height:n.height,viewBox:a},u=[G("rect",{width:s,height:i,fill:o.paper}),
G("text",{x:de,y:22,...c,fill:o.ink},Tt(e.title)),G("text",{x:de,y:39,"font-size":12,fill:o.soft},Tt(
e.words)),G("svg",l,Oh(t,e).join(`
`)),...r.flatMap((d,m)=>d.map(({item:g,x:p})=>Nh(g,p,Xc(m,n.height),o)))],h={xmlns:"http://www.w3.or\
g/2000/svg",width:s,height:i,viewBox:`0 0 ${s} ${i}`,"font-family":"system-ui, sans-serif"};return`<\
?xml version="1.0" encoding="UTF-8"?>
${G("svg",h,`
${u.join(`
`)}
`)}
`}function Oh({scene:t,marks:e,to:n,size:o,labels:r,shift:s,colors:i},c){let a=({x:p,y})=>[n.x(p),n.
y(y)],l=t.hulls.map(({corners:p})=>G("path",{d:ze(p.map(([y,T])=>a({x:y,y:T})),"Z"),fill:i.hull,stroke:i.
hull,"stroke-width":30*n.scale,"stroke-linejoin":"round"})),u=t.discs.map(p=>{let[y,T]=a(p),S=p.radius*
n.scale;return G("circle",{cx:y,cy:T,r:S,fill:i.hull,stroke:i.story})}),h=t.view==="time"?Ah(c.scale,
n,o,i):[],d=t.edges.map(({from:p,to:y,kind:T})=>G("path",{d:ze([p,y].map(S=>a(e.get(S)))),stroke:i.edges[T],
"stroke-width":.8,"stroke-dasharray":se(T)?"4 3":void 0})),m=t.marks.map(p=>{let y=ue(p,t.view,i,c.hasHues),
S=t.view==="time"&&p.hue!==void 0?c.initials[Number(p.hue)]:"";return Jc(p.shape,a(p),p.size*n.scale,
y,S,i)}),g=r.map(p=>Eh(p,s,i));return[...l,...u,...h,...d,...m,...g]}function Ah(t,e,n,o){return _e(
t,e.scale,64).flatMap(({x:r,strong:s,label:i})=>{let c=e.x(r),a=ze([[c,0],[c,n.height-22]]),l={x:c,y:n.
height-7,"font-size":12,"text-anchor":"middle"};return[G("path",{d:a,stroke:s?o.line:o.grid}),G("tex\
t",{...l,fill:o.soft},Tt(i))]})}function Jc(t,[e,n],o,{background:r,border:s},i,c){let a={fill:r,stroke:s};
if(t==="square")return G("rect",{x:e-o,y:n-o,width:2*o,height:2*o,...a});if(t==="diamond"){let h=[[e,
n-o],[e+o,n],[e,n+o],[e-o,n]];return G("path",{d:ze(h,"Z"),...a})}let l=G("circle",{cx:e,cy:n,r:o,...a});
if(!i||o<9)return l;let u={"font-size":11,"font-weight":700,"text-anchor":"middle"};return l+G("text",
{x:e,y:n+4,...u,fill:c.paper},Tt(i))}function Eh({item:t,x:e,y:n,leader:o},r,s){let i=g=>[g[0]+r.x,g[1]+
r.y],c=o?[o.slice(0,2),o.slice(2)].map(i):[],a={d:ze(c),stroke:s.soft,"stroke-width":.8},l=/^(italic )?(\d{3} )?(\d+)px (.*)$/.
exec(t.font)||[],[u,h]=i([e,n]),d={"font-size":l[3],"font-family":l[4],"font-weight":l[2]?.trim(),"f\
ont-style":l[1]?.trim(),fill:t.color,stroke:s.paper,"stroke-width":3,"paint-order":"stroke"},m=t.lines.
map((g,p)=>G("text",{x:u,y:h+15*(p+.8),...d},Tt(g)));return(o?G("path",a):"")+m.join("")}function Nh(t,e,n,o){
let r=G("tspan",{fill:o.soft},String(t.number)),s={x:e+22,y:n+4,"font-size":12,fill:o.ink},i=G("text",
s,`${Tt(t.label)} ${r}`);if(t.line){let u=o.edges[t.line],h=se(t.line)?"4 3":void 0,d={stroke:u,"str\
oke-width":3,"stroke-dasharray":h};return G("path",{d:ze([[e,n],[e+16,n]]),...d})+i}let{background:c,
border:a}=t.color,l={background:c,border:ur(t.kind)?a:c};return Jc(ro(t.kind),[e+8,n],Qc(t),l,"",o)+
i}function Qc({kind:t}){return t==="stub"?4:6}function ta({canvas:t,size:e,colors:n},{title:o,words:r,
items:s}){let i=t.width/e.width,c=Kc(s,e.width),a=Math.round(Vc(c.length,e.height)*i),l=f("canvas",{
width:t.width,height:a}),u=l.getContext("2d");u.fillStyle=n.paper,u.fillRect(0,0,l.width,l.height),u.
drawImage(t,0,fo*i),u.scale(i,i);let h=(d,m,g,p,y)=>{u.font=p,u.fillStyle=y,u.fillText(d,m,g)};return h(
o,de,22,`700 17px ${Se}`,n.ink),h(r,de,39,`12px ${Yt}`,n.soft),c.forEach((d,m)=>{let g=Xc(m,e.height);
for(let{item:p,x:y}of d)_h(u,p,y,g,n),h(`${p.label}  ${p.number}`,y+22,g+4,`12px ${Yt}`,n.ink)}),new Promise(
d=>l.toBlob(d,"image/png"))}function _h(t,e,n,o,r){let s={scale:1,x:i=>i,y:i=>i};if(e.line)t.strokeStyle=
r.edges[e.line],t.lineWidth=3,lo(t,{x:n,y:o},{x:n+16,y:o},s,se(e.line));else{let i={x:n+8,y:o,size:Qc(
e),shape:ro(e.kind)};ao(t,i,s,e.color,null)}}var Er=20,Ih=50,Ch=30,Lh=".unseen, .tool, .more, .lanes-button, .switch, input, datalist, .bin-title\
, [hidden]",ea=16e3;function na(t,{title:e,words:n,source:o}){let r=t.getBoundingClientRect(),s=parseFloat(
getComputedStyle(t).paddingLeft),i={parts:[],left:r.left+s-Er,top:r.top-t.scrollTop-Ih,right:0,bottom:0};
for(let p of t.children)ra(i,p);let c=Ot(),a=Math.ceil(i.right+Er),l=Math.ceil(i.bottom+Ch),u=(p,y,T,S)=>G(
"text",{x:Er,y,...T,fill:S},Tt(p)),h={"font-size":17,"font-weight":"700","font-family":Se},d=[G("rec\
t",{width:a,height:l,fill:c.paper}),u(e,24,h,c.ink),u(n,42,{"font-size":12},c.soft),...i.parts,u(o,l-
10,{"font-size":11},c.soft)],m={xmlns:"http://www.w3.org/2000/svg",width:a,height:l,viewBox:`0 0 ${a}\
 ${l}`,"font-family":"system-ui, sans-serif"};return{text:`<?xml version="1.0" encoding="UTF-8"?>
${G("svg",m,d.join(`
`))}
`,width:a,height:l}}async function oa({text:t,width:e,height:n}){let o=2*n>ea?1:2,r=new Image;r.src=
`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`,await r.decode();let s=document.createElement(
"canvas");return s.width=e*o,s.height=Math.min(n*o,ea),s.getContext("2d").drawImage(r,0,0,e*o,n*o),new Promise(
c=>s.toBlob(a=>c(a)))}function ra(t,e){if(e.matches(Lh))return;let n=getComputedStyle(e);if(n.display===
"none"||n.visibility==="hidden")return;let o=e.getBoundingClientRect();if(e instanceof SVGElement&&!e.
matches("svg")){Rh(t,o,n);return}o.width&&o.height&&Dh(t,o,n);for(let r of e.childNodes)r instanceof
Element?ra(t,r):r instanceof Text&&Fh(t,r,n)}function Nr(t,{left:e,top:n,width:o,height:r},s=0){let i={
x:e-t.left+s,y:n-t.top+s},c={width:Math.max(0,o-2*s),height:Math.max(0,r-2*s)};return t.right=Math.max(
t.right,i.x+c.width),t.bottom=Math.max(t.bottom,i.y+c.height),{...i,...c}}function Rh(t,e,n){let o=bn(
n.fill)||bn(n.stroke);if(!o||!e.width)return;let r=Nr(t,e);t.parts.push(G("rect",{...r,height:Math.max(
1,r.height),fill:o}))}function Dh(t,e,n){let o=["Top","Right","Bottom","Left"].map(p=>({width:n[`bor\
der${p}Style`]==="none"?0:parseFloat(n[`border${p}Width`]),color:bn(n[`border${p}Color`]),dashed:n[`\
border${p}Style`]!=="solid"})),r=bn(n.backgroundColor),s=o.filter(({width:p,color:y})=>p&&y);if(!r&&
!s.length)return;let i=s.length===4,[{width:c,color:a,dashed:l}]=o,u=Nr(t,e,i?c/2:0),g={rx:Math.min(
n.borderTopLeftRadius.endsWith("%")?1/0:parseFloat(n.borderTopLeftRadius)||0,Math.min(u.width,u.height)/
2),fill:r||"none",...i&&{stroke:a,"stroke-width":c},...i&&l&&{"stroke-dasharray":"2 2"}};(r||i)&&t.parts.
push(G("rect",{...u,...g})),i||Ph(t,u,o)}function Ph(t,{x:e,y:n,width:o,height:r},s){[{x:e,y:n,width:o,
height:s[0].width},{x:e+o-s[1].width,y:n,width:s[1].width,height:r},{x:e,y:n+r-s[2].width,width:o,height:s[2].
width},{x:e,y:n,width:s[3].width,height:r}].forEach((c,a)=>{let{width:l,color:u}=s[a];l&&u&&t.parts.
push(G("rect",{...c,fill:u}))})}function Fh(t,e,n){let o=bn(n.color);if(!e.data.trim()||!o)return;let r=n.
writingMode.startsWith("vertical"),s={"font-size":parseFloat(n.fontSize),"font-family":n.fontFamily,
"font-weight":n.fontWeight,"font-style":n.fontStyle,fill:o};for(let{text:i,rect:c}of Hh(e,r)){let{x:a,
y:l,width:u,height:h}=Nr(t,c),d=s["font-size"],m=r?{transform:`translate(${a+(u+d*.7)/2} ${l+h}) rot\
ate(-90)`}:{x:a,y:l+(h+d*.7)/2};t.parts.push(G("text",{...m,...s},Tt(i)))}}function Hh(t,e){let n=[],
o=document.createRange(),r=({top:s,left:i})=>e?i:s;for(let{0:s,index:i}of t.data.matchAll(/[^\s-]+-*|-+/g)){
o.setStart(t,i),o.setEnd(t,i+s.length);let c=o.getBoundingClientRect();if(!c.width)continue;let a=/\s/.
test(t.data[i-1])?" ":"",l=n[n.length-1];if(l&&Math.abs(r(l.rect)-r(c))<2){let[u,h]=[Math.min(l.rect.
left,c.left),Math.min(l.rect.top,c.top)],[d,m]=[Math.max(l.rect.right,c.right),Math.max(l.rect.bottom,
c.bottom)];l.text+=a+s,l.rect=new DOMRect(u,h,d-u,m-h)}else n.push({text:s,rect:c})}return n}function bn(t){
let e=(t.match(/-?[\d.]+(e-?\d+)?/g)||[]).map(Number),n=t.startsWith("color(srgb");if(!n&&!t.startsWith(
"rgb"))return null;let[o,r,s,i=1]=e;if(!i)return null;let c=[o,r,s].map(a=>Math.round(n?a*255:a));return i<
1?`rgba(${c.join(",")},${i})`:`rgb(${c.join(",")})`}var Bh=100,jh=60,Wh=.9,Uh=["Published","Outlet","Title","Topics","Story"],sa={Published:t=>(e,n)=>{let o=he.
down?-1/0:1/0;return(t.articles.time[e]??o)-(t.articles.time[n]??o)},Outlet:t=>_r(e=>it(t,e)),Title:t=>_r(
e=>t.articles.title[e]),Story:t=>_r(e=>ia(t,e))},he={column:"Published",down:!0};function _r(t){return(e,n)=>{
let[o,r]=[tt(t(e)),tt(t(n))];return o<r?-1:o>r?1:0}}function ia(t,e){let n=t.articles.story[e];return n<
0?"":t.stories[n].name}function Ir(t,{mask:e,stubs:n}){return Array.from({length:t.size},(r,s)=>s).filter(
r=>e[r]&&(t.articles.held[r]||n))}function Cr(t,e){let{model:n}=e,o=e.selection(),r=sa[he.column](n),
s=Ir(n,o);s.sort((p,y)=>(he.down?r(y,p):r(p,y))||p-y);let i=Uh.filter(p=>p!=="Topics"||!zh(n,s)),c=f(
"tbody"),a=Le(c,s,Bh,p=>[qh(e,p,i)]),l=i.map(p=>Gh(p,t,e)),u=Ft("Articles","articles-table",l,c),h=f(
"p",{class:"empty"},"No article passes all filters."),d=f("span",{class:"number"},k(s.length)),m=o.filtered?
"The selection":"All articles",g=f("div",{class:"sheet-head"},f("h2",{},m," ",d),I({class:"tool"},()=>e.
change({at:"save"}),"Download …"));t.replaceChildren(g,bt(n)||"",s.length?u:h,a)}function zh(t,e){
let n=et(e.map(o=>t.articles.topics[o].join()));return n.length>0&&n[0][1]>Wh*e.length}function Gh(t,e,n){
if(!sa[t])return Nt(t);let o=he.column===t,r=()=>{he={column:t,down:o?!he.down:t==="Published"},Cr(e,
n),Bt(e,"focus",t)?.focus()},s=he.down?"descending":"ascending",i=he.down?" ↓":" ↑",c=I({"data-f\
ocus":t},r,t,o?i:"");return f("th",{scope:"col","aria-sort":o?s:null},c)}function qh(t,e,n){let{model:o}=t,
{time:r,precision:s,outlet:i,story:c,topics:a,held:l}=o.articles,u=a[e].map(p=>o.topics[p].name).join(
", "),h=Mt(ia(o,e),jh),d=i[e]>=0&&o.outlets[i[e]].platform,m=i[e]>=0?[d&&"unknown, on ",z(t,{kind:"o\
utlet",ref:i[e]})]:"unknown",g=c[e]>=0?z(t,{kind:"story",ref:c[e]},h):"";return f("tr",{class:l[e]?null:
"not-held"},f("td",{class:"moment"},yt(r[e],s[e])),f("td",{},m),f("td",{class:"title"},z(t,{kind:"ar\
ticle",ref:e}),!l[e]&&f("small",{}," not in this corpus")),n.includes("Topics")&&f("td",{},u),f("td",
{class:"title"},g))}function aa(t){let{model:e}=t,{view:n}=t.state(),o=Ir(e,t.selection()),r=()=>o.map(T=>Uc(e,T)),s=()=>Zt(
"articles.csv",Ar(r()),"text/csv"),i=()=>Zt("articles.json",zc(r()),"application/json"),c=()=>{let T=Gc(
e,ar(t),t.selection().mask);Zt("comparison.csv",Ar(T,Or),"text/csv")},a=async()=>{let T=await ta(t.view.
snapshot(),ca(t));Zt("picture.png",T,"image/png")},l=()=>{let T=Zc(t.view.snapshot(),ca(t));Zt("pict\
ure.svg",T,"image/svg+xml")},u=(T,S)=>I({class:"action"},async()=>{await S(),t.announce(`${T} saved`)},
T),h=(...T)=>f("div",{class:"buttons"},T),d=t.view&&(n==="network"||n==="time"),m=()=>na(A("sheet"),
Kh(t)),g=async()=>{Zt("picture.png",await oa(m()),"image/png")},p=()=>Zt("picture.svg",m().text,"ima\
ge/svg+xml"),y=t.selection().filtered?"selection":"articles";return[dt("Download","Take it with you"),
D(`The ${y}: ${x(o.length,"article")}`,h(u("CSV table",s),u("JSON",i))),n==="compare"&&D("The compar\
ison",h(u("Figures as CSV",c))),D(d?"The picture, with its legend":"This view as a picture",h(u("PNG\
 image",d?a:g),u("SVG drawing",d?l:p))),f("p",{class:"aside"},"“Copy link” keeps the filters, the vi\
ew and the camera in the link, which works for this file wherever it is opened.")]}function Kh(t){let{
title:e,counts:n,about:o}=t.model,r=x(n.outlets,"outlet"),i=`In this corpus: ${`${x(n.articles,"arti\
cle")} of ${r}`}. What is not here may still have been published.`;return{title:e,words:la(t),source:`${i}\
 topicgraph ${o.version}`}}function la(t){let{from:e,to:n}=t.model.counts,o=wn(t.model,t.state()).map(
({sign:s,name:i})=>s==="not"?`without ${i}`:i),r=[Q(e,n)];return o.length&&r.push(`selected: ${o.join(
" · ")}`),r.join(" — ")}function ca(t){let{model:e}=t,n=t.state(),o=wr(e,t.view.snapshot().scene,
t.selection());return{title:e.title,words:la(t),items:o.filter(({key:r})=>!n.hide.includes(r)),scale:e.
scale,hasHues:e.hues.length>0,initials:e.initials}}var Xh=[[/^same URL$/,"the list gives its address"],[/^same title and outlet$/,"the list gives its t\
itle and outlet"],[/^same title and second on (.*)$/,"the list gives its title and its time on $1"],
[/^own domain (.*)$/,"found at its own web site, $1"]],fa=["it says the same as at least a quarter o\
f the others","a link between files, or a copy, ties it to another","it has little in common with th\
e others, or came at another time: it may be on another event"],Vh=["say the same as at least a quar\
ter of the others","are tied to another by a link between files or as a copy","have little in common\
 with the others, or came at another time: they may be on another event"],ua={copy_of:3,update_of:2,
related:1,similar:0},Yh=3,Zh=/; ((?:on the same day; )?which was earlier is not known|both credit .+)$/;
function Lr({kind:t,reason:e}){return t==="copy_of"&&e.match(Zh)?.[1]||""}function Ge(t,e){return Lr(
e)?"has the same text as":t.verbs[e.kind][e.forward?0:1]}function ho(t){for(let[e,n]of Xh)if(e.test(
t))return t.replace(e,n);return t}function mo(t,e){return t.articles.story[e]>=0&&fa[t.articles.bond[e]]||
""}function da(t,e){let{story:n}=t.articles,o=t.linksOf[e].filter(({other:s})=>n[e]>=0&&n[s]===n[e]).
sort((s,i)=>ua[i.kind]-ua[s.kind]||i.weight-s.weight),r=new Set;return o.filter(({other:s})=>!r.has(
s)&&r.add(s)).slice(0,Yh)}function ha(t,e){let{bond:n}=t.articles,o=s=>e.filter(i=>n[i]===s);return{
words:Vh.flatMap((s,i)=>{let c=o(i).length;return c?[c===1?`1 article: ${fa[i]}`:`${x(c,"article")} ${s}`]:
[]}),loose:o(2)}}var Jh=1e-12,Qh=["about","carried_by","credited_to"];function ma(t){let e=t.size,n=e+t.outlets.length,
o=n+t.subjects.length,r=t.articles,s=Array.from({length:o+t.topics.length},()=>[]),i=(l,u,h,d="",m=1)=>{
s[l].push({to:u,kind:h,reason:d,weight:m,forward:!0}),s[u].push({to:l,kind:h,reason:d,weight:m,forward:!1})};
for(let l=0;l<t.size;l+=1){let[u,h]=[r.outlet[l],r.carrier[l]];u>=0&&i(l,e+u,"published_by"),h>=0&&h!==
u&&i(l,e+h,"carried_by");for(let{outlet:d,reason:m}of r.credits[l])i(l,e+d,"credited_to",m);for(let d of r.
topics[l])i(l,o+d,"about");for(let d of r.subjects[l])i(l,n+d,"mentions");for(let{forward:d,other:m,
kind:g,reason:p,weight:y}of t.linksOf[l])d&&i(l,m,g,p,y)}let c={article:0,outlet:e,subject:n,topic:o};
return{neighbours:s,nodeOf:({kind:l,ref:u})=>u+c[l],thingOf:l=>l<e?{kind:"article",ref:l}:l<n?{kind:"\
outlet",ref:l-e}:l<o?{kind:"subject",ref:l-n}:{kind:"topic",ref:l-o}}}function tm(t,e,n){let o=t.neighbours[n.
forward?n.to:e].length;return n.kind==="published_by"?1+Math.log2(1+o)/4:Qh.includes(n.kind)?2+Math.
log2(1+o)/2:n.kind==="mentions"?2.5+Math.log2(1+o)/2:n.kind==="similar"?2-n.weight:1}function pa(t,e,n,o=[]){
let[r,s]=[t.nodeOf(e),t.nodeOf(n)],i=new Float64Array(t.neighbours.length).fill(1/0),c=new Map,a=em();
i[r]=0,a.push(r,0);for(let u=a.pop();u!==void 0&&u!==s;u=a.pop())for(let h of t.neighbours[u]){if(o.
includes(h.kind))continue;let d=i[u]+tm(t,u,h);d>=i[h.to]-Jh||(i[h.to]=d,c.set(h.to,{node:u,edge:h}),
a.push(h.to,d))}if(i[s]===1/0)return null;let l=[];for(let u=c.get(s),h=s;u&&(l.unshift({thing:t.thingOf(
h),edge:u.edge}),u.node!==r);h=u.node,u=c.get(h));return[{thing:e,edge:null},...l]}function em(){let t=[],
e=(o,r)=>[t[o],t[r]]=[t[r],t[o]],n=o=>o-1>>1;return{push(o,r){t.push({node:o,cost:r});for(let s=t.length-
1;s&&t[s].cost<t[n(s)].cost;s=n(s))e(s,n(s))},pop(){if(!t.length)return;e(0,t.length-1);let{node:o}=t.
pop();for(let r=0;;){let s=r;for(let i of[2*r+1,2*r+2])i<t.length&&t[i].cost<t[s].cost&&(s=i);if(s===
r)return o;e(r,s),r=s}}}}function ga(t,e){let n=({thing:r})=>r.kind==="article"?qt(Z(t,r)):It(Z(t,r));
if(e.length<2)return`${n(e[0])} is the same thing.`;let o=e.slice(1).map(r=>`${Ge(t,r.edge)} ${n(r)}`);
return`${n(e[0])} ${o.join(", which ")}.`}var nm=.2,[om,rm]=[8,4],sm=["outlet","topic","subject","article"];function wa({model:t,state:e}){let n=e().
path.flatMap(s=>t.byId.get(s)||[]),[o,r]=n.filter(({kind:s})=>s!=="story");if(!(!o||!r||!t.complete))
return t.pathGraph||=ma(t),pa(t.pathGraph,o,r,e().without)}function ya(t,e){let n=t.state().path,o=[
"From","To"].map((i,c)=>cm(t,i,c,n[c])),r=n.filter(Boolean).length===2;return[dt("Path finder","From\
 one thing to another"),f("p",{class:"aside"},"The most informative path: stated links before shared\
 topics, rare topics before common ones."),...o,im(t),r&&(e?hm(t,e):f("p",{class:"empty",role:"statu\
s"},"No path connects the two by these links."))]}function im(t){let{model:e}=t,{without:n}=t.state(),
o=e.complete?e.linksOf.flat().map(({kind:a})=>a):[],{credits:r,subjects:s}=e.articles,c=["published_\
by","carried_by",...r.some(a=>a.length)?["credited_to"]:[],"about",...s.some(a=>a.length)?["mentions"]:
[],...new Set(o)].map(a=>{let l=n.filter(d=>d!==a),u=({target:d})=>{t.change({without:d.checked?l:[...l,
a]})},h={type:"checkbox",checked:!n.includes(a),on:{change:u}};return f("label",{class:"check"},f("i\
nput",h),oo[a])});return f("fieldset",{class:"kinds"},f("legend",{},"By these links"),c)}function cm(t,e,n,o){
let{model:r}=t,s=o?r.byId.get(o):null,i=f("ul",{class:"choices"}),c=`path-${n}`,a=({target:h})=>{let d=am(
r,h.value.trim()),m=d.slice(0,om).map(g=>{let p=f("span",{class:"words"},pn[g.kind].toLowerCase()),y=f(
"span",{},Z(r,g));return f("li",{},I({class:"choice",dir:"auto"},()=>lm(t,n,g),y,p))});i.replaceChildren(
...m),t.announce(`${d.length} found`)},l=({key:h})=>{h==="Enter"&&i.querySelector("button")?.click(),
h==="ArrowDown"&&i.querySelector("button")?.focus()},u={id:c,type:"text",dir:"auto",autocomplete:"of\
f",spellcheck:"false",placeholder:"an outlet, a topic, a name or an article",value:s?Z(r,s):"",on:{input:a,
keydown:l}};return f("div",{class:"end"},f("label",{for:c},e),f("input",u),i)}function am(t,e){if(!e)
return[];let n=Ae(t);return sm.flatMap(o=>ls(n[o],e,rm).rows.map(r=>({kind:o,ref:r})))}function lm(t,e,n){
let o=[...t.state().path];for(;o.length<2;)o.push("");o[e]=Ee(t.model,n),t.change({path:o.filter((i,c)=>i||
c<e)});let r=A(`path-${1-e}`),s=A("panel").querySelector(".route, .empty, h2");(r.value?s:r).focus()}
function um(t,e){return e.slice(1,-1).map(({thing:o})=>o).find(({kind:o,ref:r})=>o==="topic"&&ba(t,r)>
nm)}function ba(t,e){let{held:n}=t.articles,o=n.reduce((r,s)=>r+s,0);return t.byTopic[e].filter(r=>n[r]).
length/Math.max(1,o)}function fm(t,e){let n=ct(ba(t,e.ref));return`No meaningful connection, only ${qt(
Z(t,e))}, a topic of ${n} of the articles.`}function dm(t,e,n){let{model:o}=t;if(e.kind!=="article"||
n.kind!=="article")return null;let r=o.articles.story[e.ref];if(r<0||r!==o.articles.story[n.ref])return null;
let s=[e,n].flatMap(({ref:c})=>{let a=mo(o,c);return a?[f("li",{dir:"auto"},`${qt(o.articles.title[c])}\
: ${a}.`)]:[]}),i=z(t,{kind:"story",ref:r});return[f("p",{},"Both are in the story ",i,"."),f("ul",{
class:"text-list"},s)]}function hm(t,e){let{model:n}=t,o=e.map(({thing:s,edge:i})=>{let c=i&&Ge(n,i);
return f("li",{class:`stop stop-${s.kind}`},c&&f("span",{class:"verb"},`${c} `),z(t,s),i&&i.reason&&
f("span",{class:"words",dir:"auto"},ho(i.reason)))}),r=um(n,e);return f("section",{class:"route",tabindex:"\
-1",role:"status"},r&&f("p",{class:"nothing-shared"},fm(n,r)),dm(t,e[0].thing,e[e.length-1].thing),f(
"h3",{},x(e.length-1,"step")),f("p",{class:"excerpt",dir:"auto"},ga(n,e)),f("ol",{class:"stops"},o))}var mm={path:ya,save:aa,problems:Hc,about:Bc,help:jc};function Sa(t,e,n){return f("article",{class:`\
panel panel-${e}`},mm[e](t,n))}var pm=12;function Ta(t,e,n){let{model:o}=t,r=()=>t.change({at:"path",path:[o.articles.id[e]]}),s=o.
articles,[i,c,a]=[s.outlet[e],s.carrier[e],s.held[e]],l=o.media[s.medium[e]]==="video"?"Video":"Arti\
cle",u=a?l:"Article not in this corpus",{urls:h,files:d}=s,m=s.topics[e].map(E=>n({kind:"topic",ref:E})),
g=s.subjects[e].map(E=>n({kind:"subject",ref:E})),p=s.credits[e].map(E=>n({kind:"outlet",ref:E.outlet})),
y=c>=0&&c!==i,T=(E,K)=>f("ul",{class:"urls"},E.map(K)),S=T(h[e],E=>f("li",{},Qr(E))),R=T(d[e],E=>f("\
li",{dir:"auto"},E));return[dt(u,Z(o,{kind:"article",ref:e})),!a&&f("p",{class:"aside"},"Only known \
because another article links to it: it has no file."),f("div",{class:"buttons"},I({class:"action"},
r,"How is it connected to …")),s.excerpt[e]&&f("p",{class:"excerpt",dir:"auto"},s.excerpt[e]),Wt([
["Outlet",i>=0?n({kind:"outlet",ref:i}):"unknown"],["Carried by",y?n({kind:"outlet",ref:c}):null],["\
Credited to",kt(p)],["Published",yt(s.time[e],s.precision[e])],["Story",s.story[e]>=0?n({kind:"story",
ref:s.story[e]}):null],["Topics",kt(m)],["Mentions",kt(g)],["Other titles",s.titles[e].join(" · ")]]),
D("Why it is in this story",gm(o,e,n)),D("Connected because",ym(o,e,n)),D(h[e].length>1?"Addresses":
"Address",h[e].length>0&&S),D(d[e].length>1?"Files":"File",d[e].length>0&&R),wm(o,e)]}function gm(t,e,n){
let o=mo(t,e);if(!o)return null;let r=da(t,e).map(c=>xa(t,e,c,n)),s=`${o[0].toUpperCase()}${o.slice(
1)}.`,i=r.length?" Held most firmly by:":" No single article holds it.";return[f("p",{},s+i),r.length>
0&&f("ul",{class:"text-list"},r)]}function wm(t,e){let n=Wt([["Quality",ka(t.articles.quality[e])],[
"Heat",ka(t.articles.heat[e])]]);if(!n)return null;let o="As its file states them: topicgraph neithe\
r computes nor uses them.",r=f("summary",{},"More from its file");return f("details",{class:"how"},r,
n,f("p",{class:"aside"},o))}function ka(t){return t===null?null:String(t)}function ym(t,e,n){let o=t.
linksOf[e].map(r=>xa(t,e,r,n));return rt(o,pm,"text-list")}function xa(t,e,n,o){let r=Ge(t,n);return f(
"li",{},f("span",{class:"verb"},`${r} `),o({kind:"article",ref:n.other}),f("span",{class:"words",dir:"\
auto"},bm(t,e,n).join(" · ")))}function bm(t,e,{other:n,reason:o}){let{time:r,held:s}=t.articles,i=U(
t,e)&&U(t,n),c=[it(t,n),i?Dt(Number(r[n])-Number(r[e])):"",ho(o),s[n]?"":"not in this corpus"];return[
...new Set(c.filter(Boolean))]}var Sn=5,Sm=60,km=1.15;function $a(t,e,n){let{model:o}=t,r=o.outlets[e],s=o.byOutlet[e],{story:i,held:c,
outlet:a}=o.articles,l=s.filter(p=>c[p]),u=o.byCarrier[e].filter(p=>a[p]!==e),h=et(s.map(p=>i[p]).filter(
p=>p>=0)),d=l.length>=5&&!r.platform,m=()=>t.change({view:"compare",side:xm(t,r.id)}),g=r.platform||
!l.length?[]:[["Compare",m]];return[dt(r.platform?"Platform":"Outlet",r.name||r.id),f("p",{class:"fi\
gures"},Tm(o,l,s.length)),le(t,"outlet",r.id,...g),$m(o,e,n),D("Over time",Ie(o,s)),D("First and alo\
ne",vm(r)),D("Big stories missing here",d&&_m(o,e,n)),D("Earlier and later than others",Mm(o,e,n)),D(
"Focus",Om(o,e,n)),D("Distinctive words",Em(t,e)),D("Nearest outlets, by stories shared",Nm(o,e,n)),
D("Stories",oe("story",h,n)),D("Stories only it has here",Cm(o,e,n)),D("Articles",ye(o,s,n)),D("Arti\
cles it carried",ye(o,u,n))]}function Tm(t,e,n){let o=e.filter(i=>t.articles.flags[i]&Pt).length,r=e.
length-o,s=[x(e.length,"article")];return r&&s.push(`${k(o)} its own, ${x(r,"copy or update","copies\
 or updates")}`),n>e.length&&s.push(`${k(n-e.length)} linked, not in this corpus`),s.join(" · ")}function xm(t,e){
let{side:n}=t.state();return n.includes(e)?n:[...n.slice(0,je-1),e]}function $m(t,e,n){let{domain:o,
names:r,name:s,edition_of:i,platform:c}=t.outlets[e],{pieces:a,republished:l}=t.outlets[e],u=i?t.byId.
get(i):null,h=t.groups.filter(({outlets:p})=>p.includes(e)),d=x(a,"article"),g=`${k(l)} of the ${d} \
found there: copies, or carried for other outlets`;return Wt([["Web site",o],["Edition of",u?n(u):null],
["Also seen as",r.filter(p=>p!==s).join(" · ")],["Group",h.map(p=>p.name).join(", ")],["Written by \
others",l&&!c?g:null]])}function vm({platform:t,first:e,shared:n,alone:o}){if(t||!(n+o))return null;
let r=n?`It was first on ${Ct(e)} of the ${x(n,"shared story","shared stories")} whose first report \
is known.`:"The first report is not known for any story that it shares with other outlets.",s=o?` ${k(
o)} of its stories and single articles ${o===1?"is":"are"} found at no other outlet here.`:"",i=n>0&&
n<5;return[f("p",{},r,s),f("p",{class:"aside"},i?"Too few to say much.":"Copies count as their origi\
nal; in a tie of two either counts a half.")]}function Mm(t,e,n){let o=Bo(t,e).map(({other:r,n:s,hours:i,
low:c,high:a,q:l})=>{let u=`${Dt(c*3600)} to ${Dt(a*3600)}`,h=`median of ${s} shared stories, 95 % i\
nterval ${u}; ${me(l)}`;return f("li",{},n({kind:"outlet",ref:r}),` came ${Dt(i*3600)}`,f("span",{class:"\
words"},h))});return o.length>0&&rt(o,Sn,"text-list")}function Om(t,e,n){let o=Ns(t,e);if(!o.length)
return null;let r=o[0].n<5,s=o.map(i=>{let a=`${`${ct(i.share)} ${Lt(i)}`}; ${Am(i)}`;return f("li",
{},n({kind:"topic",ref:i.topic}),` ${i.k} of ${x(i.n,"article")}`,!r&&f("span",{class:"words"},a))});
return[rt(s,Sn+1,"text-list"),f("p",{class:"aside"},r?"Too few articles to say more.":"Own articles,\
 one of each story.")]}function Am({share:t,restShare:e}){if(!e)return"none of the rest";let n=Math.
max(t/e,e/t);if(n<km)return"about the same share as the rest";let o=n<9.95?n.toFixed(1).replace(/\.0$/,
""):Math.round(n);return t>e?`${o} times the share of the rest`:`the rest has ${o} times its share`}
function Em(t,e){let n=t.model.words[e];if(!n)return null;let o=[t.model.outlets[e].id];if(!n.some(([
,,,,,c])=>c!==null&&c<=.05))return f("p",{class:"aside"},"No word is significantly more frequent in \
its titles and excerpts than in the rest of this corpus, after correction for multiple tests.");let s=n.
map(([c,a,l,u,h,d])=>{let g=`${`${a} of ${l} articles, elsewhere ${u} of ${h}`}; ${me(d)} after corr\
ection`;return f("li",{},Un(y=>t.apply({only:{outlet:o,words:y}}),c,g,d))});return[f("ul",{class:"wo\
rd-list"},s),f("p",{class:"aside"},"In titles and excerpts, against the rest of this corpus; in bold\
 those that are statistically significant after correction for multiple tests.")]}function Nm(t,e,n){
let o=Es(t,e).map(({ref:r,shared:s,either:i,isFew:c})=>{let l=`${s} of ${i} stories in common${c?", \
too few to say much":""}`;return f("li",{},n({kind:"outlet",ref:r}),f("span",{class:"words"},l))});return o.
length>0&&rt(o,Sn,"text-list")}function _m(t,e,n){let o=new Map((t.blindspots[e]||[]).map(([c,,a])=>[
c,a])),r=Si(t,e).slice(0,Sm).map(({story:c,reach:a})=>{let l=o.get(c),u=[x(a,"other outlet"),l===void 0?
"":`expected of it in ${Im(l)}`,dn(t,c)(e)];return f("li",{},n({kind:"story",ref:c}),f("span",{class:"\
words"},u.filter(Boolean).join("; ")))}),i=`Stories without an article of this outlet in this corpus\
; the outlet may still have covered them. ${o.size?"Expected from how many stories it has and how ma\
ny outlets each has.":""}`;return r.length?[rt(r,Sn+1,"text-list"),f("p",{class:"aside"},i)]:null}function Im(t){
return`${k(Math.round(t*100))} of 100 such cases`}function Cm(t,e,n){let o=s=>s<0||nt(t,t.stories[s].
articles).size===1,r=[...Co(t)[e]].filter(([s,i])=>t.articles.held[i]&&o(s)).map(([s,i])=>f("li",{},
n(s<0?{kind:"article",ref:i}:{kind:"story",ref:s})));return r.length>0&&rt(r,Sn,"text-list")}var[Rr,po]=[640,22],[Dr,Ma,Lm]=[190,612,14],va=14,[Rm,Dm,Pm]=[64,96,26],Ut={paper:"#fdfcf9",ink:"#1f\
1f1d",soft:"#6a6963",line:"#ebe8df",dot:"#0072b2"};function Oa(t,e){let{articles:n,name:o}=t.stories[e],
r=Fm(t,n),s=r.slice(0,va),i=r.length-s.length,c=ke(o,Rm),a=[Hm(t,n),...ke(Bm(t,e),Dm)],l=22+20*c.length+
17*a.length,u=l+po*(s.length+(i?1:0))+30,d=pt(t,n).filter(S=>U(t,S)).map(S=>Number(t.articles.time[S])),
[m,g]=[Math.min(...d),Math.max(...d)],p=S=>Dr+(Ma-Dr)*(Number(t.articles.time[S])-m)/Math.max(1,g-m),
y=[G("title",{},Tt(o)),G("rect",{width:Rr,height:u,fill:Ut.paper,stroke:Ut.line}),...c.map((S,R)=>kn(
S,24+20*R,16,Ut.ink,700)),...a.map((S,R)=>kn(S,24+20*c.length+17*R,12,Ut.ink)),...s.flatMap((S,R)=>Wm(
t,e,S,l+po*R,p)),i?kn(`and ${x(i,"more outlet")}`,l+po*va+14,11,Ut.soft):"",kn(jm(t),u-10,10,Ut.soft)],
T={xmlns:"http://www.w3.org/2000/svg",width:Rr,height:u,viewBox:`0 0 ${Rr} ${u}`,role:"img","font-fa\
mily":"system-ui, sans-serif"};return`<?xml version="1.0" encoding="UTF-8"?>
${G("svg",T,y.join(`
`))}
`}function Fm(t,e){let n=new Map;for(let o of e.filter(r=>at(t,r))){let r=t.articles.outlet[o];n.set(
r,[...n.get(r)||[],o])}return[...n.values()]}function Hm(t,e){let n=e.filter(c=>t.articles.held[c]),
[o,r]=Vt(t,pt(t,e)),s=Q(o,r),i=x(nt(t,n).size,"outlet");return`${x(n.length,"article")} · ${i} · ${s}`}
function Bm(t,e){let{first:n,first_among:o,earliest:r,reason:s,runner_up:i,gap:c}=t.stories[e];if(!n.
length)return`Who was first is not known: ${s||"too few times"}.`;let a=n.map(m=>It(t.outlets[m].name)).
join(" and "),l=r<0?"":`, ${yt(t.articles.time[r],"minute")}`,u=i>=0&&c?`; next ${It(it(t,i))}, ${jt(
c*60)}`:"",h=o?` among ${o}`:"",d=n.length>1?", in a tie":"";return`First in this corpus${h}${d}: ${a}${l}${u}\
.`}function jm(t){let{articles:e,outlets:n,from:o,to:r}=t.counts,s=`${k(e)} articles of ${x(n,"outle\
t")}`,i=Q(o,r),c=`topicgraph ${t.about.version}`;return`In this corpus: ${s}, ${i}. A hollow dot is \
a copy. ${c}`}function Wm(t,e,n,o,r){let{copy:s,held:i,title:c}=t.articles,{first:a,earliest:l}=t.stories[e],
u=o+po/2,h={x1:Dr,x2:Ma,y1:u,y2:u,stroke:Ut.line},d=n.filter(g=>U(t,g)&&!Ne(t,g)).map(g=>{let p=s[g]===
1||!i[g],y={cx:Math.round(r(g)*10)/10,cy:u,r:a.length&&g===l?7:5,fill:p?Ut.paper:Ut.dot,stroke:Ut.dot,
"stroke-width":1.5};return G("circle",y,G("title",{},Tt(c[g])))}),m=It(Mt(it(t,n[0]),Pm));return[kn(
m,u+4,12,Ut.ink),G("line",h),...d]}function kn(t,e,n,o,r=400){return G("text",{x:Lm,y:e,"font-size":n,
"font-weight":r,fill:o},Tt(t))}var Um=16,Pr=86400;function go(t,e,n,o={}){let{limit:r=Um,without:s=[],first:i=-1}=o,{time:c,outlet:a}=t.
articles,l=e.filter(F=>c[F]!==null&&a[F]>=0),u=pt(t,l);if(nt(t,u).size<2)return null;let h=u.map(F=>Number(
c[F])),d=Math.min(...h),m=Math.max(...u.map(F=>Number(c[F])+(U(t,F)?0:Pr)));if(m===d)return null;let g=zm(
t,u),p=u.filter(F=>U(t,F)).map(F=>Number(c[F])),y=p.length?Math.min(...p):null,T=g.slice(0,r).map((F,Ht)=>{
let gt=g.slice(0,Ht).filter(lt=>lt.first<1/0),At=Gm(t,F,y,gt[gt.length-1]);return Km(t,F,{start:d,end:m,
first:i,words:At},n)}),S=g.length-T.length,R=e.length-l.length,E=l.length-u.length,K=[S>0&&`${x(S,"o\
utlet")} with later articles not shown.`,E>0&&`${x(E,"article")} before or after, loosely connected,\
 not shown.`,R>0&&`${x(R,"article")} without a date or an outlet not shown.`,"○ copy · dashed: not i\
n this corpus · a bar: the day, as no time is given."],J=[Rt(d),jt(m-d)].map(F=>f("span",{},F)),xt=s.
map(F=>Vm(F,n));return[f("ol",{class:"lanes"},T,xt),f("p",{class:"lane-ends","aria-hidden":"true"},J),
f("p",{class:"aside"},K.filter(Boolean).join(" "))]}function zm(t,e){let n=new Map;for(let r of e){let s=t.
articles.outlet[r],i=n.get(s)||{outlet:s,first:1/0,articles:[]};U(t,r)&&(i.first=Math.min(i.first,t.
articles.time[r])),i.articles.push(r),n.set(s,i)}let o=({first:r,articles:s})=>r<1/0?r:Number(t.articles.
time[s[0]])+Pr;return[...n.values()].sort((r,s)=>o(r)-o(s)||r.outlet-s.outlet)}function Gm(t,{first:e,
articles:n},o,r){let s=[];if(e===1/0||o===null)s.push("time not given");else if(e===o)s.push("earlie\
st");else if(s.push(jt(e-o)),r&&r.first>o){let c=e-r.first;s.push(c<60?"within a minute":`${jt(c).slice(
1)} later`)}let i=qm(t,n[0]);return i&&s.push(Fr(t,n[0],i)),s}function Fr(t,e,n){let{outlet:o}=t.articles,
r=n.other;if(o[e]===o[r])return"the same text as another of its own";let s=Lr(n);return s?`the same \
text as ${It(it(t,r))}’s${s.startsWith("which")?";":","} ${s}`:at(t,r)?`a copy of ${It(it(t,r))}’s`:
"a copy of an article of an unknown outlet"}function qm(t,e){return t.linksOf[e].find(({kind:n,forward:o})=>n===
"copy_of"&&o)}function Km(t,e,{start:n,end:o,first:r,words:s},i){let c=p=>`${(p-n)/(o-n)*100}%`,{time:a,
precision:l,copy:u,held:h,title:d}=t.articles,g=[...e.articles].sort((p,y)=>+(u[y]===1)-+(u[p]===1)).
map(p=>{let y=U(t,p),T=[y?"dot":"day",u[p]===1&&"copy",!h[p]&&"stub",p===r&&"first"],S=`${it(t,p)}: ${d[p]}\
, ${yt(a[p],l[p])}`,R=f("span",{class:T.filter(Boolean).join(" "),title:S});return R.style.left=c(Number(
a[p])),y||(R.style.width=c(n+Pr)),R});return f("li",{},i({kind:"outlet",ref:e.outlet}),f("span",{class:"\
lane-track","aria-hidden":"true"},g),f("span",{class:"words",dir:"auto"},s.map(Xm)))}function Xm(t,e){
return e?f("span",{class:"lane-note"},` · ${t}`):t}function Vm(t,e){return f("li",{class:"without"},
e({kind:"outlet",ref:t}),f("span",{class:"lane-track","aria-hidden":"true"}),f("span",{class:"words"},
"not in this corpus"))}function Aa(t,e){let n=t.storylines.find(([,s])=>s.includes(e));if(!n)return null;let[,o]=n,r=o.indexOf(
e);return{before:o[r-1]??null,after:o[r+1]??null}}function Ea(t,e,n){let o=t.storylines.find(([,a])=>a.
includes(e));if(!o)return null;let[,r,s]=o,i=r.map((a,l)=>{let[u,h]=Vt(t,pt(t,t.stories[a].articles)),
d=a===e?f("strong",{dir:"auto"},"This story"):n({kind:"story",ref:a});return f("li",{},d,f("span",{class:"\
words",dir:"auto"},Q(u,h)),l>0&&s[l]&&f("span",{class:"words",dir:"auto"},s[l]))});return[f("ol",{class:"\
text-list"},i),f("p",{class:"aside"},"Inferred from names that few stories mention and from headline\
s that say the same.")]}var Ym=10,Zm=60,Jm=10,Qm=5;function Na(t,e,n){let{model:o}=t,r=o.stories[e],{articles:s}=r,{outlet:i,
topics:c,subjects:a,credits:l}=o.articles,u=et(s.filter(S=>at(o,S)).map(S=>i[S])),h=et(s.flatMap(S=>c[S])),
d=et(s.flatMap(S=>a[S])),m=et(s.flatMap(S=>l[S].map(R=>R.outlet))),g=(S,R)=>Hn(R.map(([E,K])=>[{kind:S,
ref:E},K]),n),p=o.nodes.some(S=>S.kind==="story"&&S.ref===e),y=t.isOpen(e)?"Close it in the picture":
"Open it in the picture",T=p?[[y,()=>t.toggle(e)]]:[];return T.push(["Save as a card",()=>tp(t,e)]),
[dt("Story",r.name),f("p",{class:"figures"},ep(o,s)),le(t,"story",r.id,...T),D("Who was first",f("p",
{},np(o,r,n))),D("Who came when",go(o,s,n)),D("Before and after, on the same matter",Ea(o,e,n)),D("H\
eadlines in time order",rp(o,s,n)),D("Outlets",u.length>0&&g("outlet",u)),D("Not in this corpus from",
ip(o,e,n)),D("By groups of outlets",xi(o,e,n)),D("Why these are one story",op(o,s,n)),D("Credited to",
m.length>0&&g("outlet",m)),D("Mentioned",d.length>0&&g("subject",d.slice(0,Jm))),D("Topics",h.length>
0&&g("topic",h))]}function tp(t,e){Zt("story.svg",Oa(t.model,e),"image/svg+xml"),t.announce("Card sa\
ved")}function ep(t,e){let n=e.filter(l=>t.articles.held[l]),o=n.length,r=nt(t,n).size,s=e.length-o,
[i,c]=Vt(t,pt(t,e)),a=[x(o,"article")];return s&&a.push(`${k(s)} linked, not in this corpus`),[...a,
x(r,"outlet"),Q(i,c)].join(" · ")}var Hr="that takes articles of two outlets that state when they a\
ppeared, and copies do not count";function np(t,{first:e,first_among:n,articles:o,reason:r},s){if(!e.
length)return`It is not known: ${r||Hr}.`;let i=e.map(h=>s({kind:"outlet",ref:h})),c=kt(i," and "),a=o.
filter(h=>t.articles.time[h]===null).length,l=a?` ${x(a,"article")} without a date may be earlier.`:
"";if(e.length===1)return[c,`, of the ${n||"articles"} in this corpus.${l}`];let u=n?`, of the ${n}`:
"";return["A tie between ",c,`${u}: the stated times do not tell them apart.${l}`]}function op(t,e,n){
let{words:o,loose:r}=ha(t,e);if(!o.length)return null;let s=r.map(c=>f("li",{},n({kind:"article",ref:c})));
return[f("p",{},`${o.join("; ")}${s.length?":":"."}`),s.length>0&&rt(s,Qm,"text-list"),f("p",{class:"\
aside"},"The panel of an article says which others hold it in the story, and why.")]}function rp(t,e,n){
let o=e.find(i=>U(t,i)&&!Ne(t,i)),r=o===void 0?null:t.articles.time[o],s=e.map(i=>sp(t,i,r,n));return rt(
s,Zm,"headlines")}function sp(t,e,n,o){let{time:r,precision:s,held:i}=t.articles,c=t.linksOf[e].find(
({kind:u,forward:h})=>u==="copy_of"&&h),a=U(t,e)&&n!==null?Number(r[e])-n:0,l=[yt(r[e],s[e]),a>=60?`${jt(
a)} after the first`:"",Ne(t,e)?"loosely connected":"",i[e]?"":"not in this corpus",c?Fr(t,e,c):""];
return f("li",{class:[!i[e]&&"not-held",c&&"is-copy"].filter(Boolean).join(" ")||null},f("span",{class:"\
who",dir:"auto"},it(t,e)),o({kind:"article",ref:e}),f("span",{class:"words",dir:"auto"},l.filter(Boolean).
join(" · ")))}function ip(t,e,n){let o=fn(t,e);if(!o.length)return null;let r=o.slice(0,Ym),s=r.map(
a=>n({kind:"outlet",ref:a.ref})),i=o.length-r.length,c=`Outlets with ${5} or more articles, some wit\
hin a week of it, and none of these shares what marks the story: a name that is rare here, or on its\
 day two of its names, or one and a word of its headlines. A missing story only means that it is not\
 in this corpus; the outlet may still have covered it.`;return[f("p",{},kt(s),i>0&&` and ${k(i)} mor\
e`,"."),f("p",{class:"aside"},c)]}var cp=12;function _a(t,e,n){let{model:o}=t,r=o.subjects[e],s=o.bySubject[e],i=zn(o,s,o.articles.subjects,
e),c=(u,h)=>oe(u,h.slice(0,cp),n),a=r.names.filter(u=>u!==r.name),l=[x(i.held.length,"article"),x(i.
outlets.length,"outlet")];return[dt("Subject",r.name),f("p",{class:"figures"},l.join(" · ")),f("p",
{class:"aside"},"Found in titles and excerpts; the files do not state it."),le(t,"subject",r.id),Wt(
[["Also written",a.join(" · ")]]),D("Over time",Ie(o,s)),D("Outlets by articles",c("outlet",i.outlets)),
D("Mentioned with it",c("subject",i.others)),D("Stories",oe("story",i.stories,n)),D("Articles",ye(o,
s,n))]}var ap=8;function Ia(t,e,n){let{model:o}=t,r=o.topics[e],s=o.byTopic[e],{held:i,outlets:c,others:a,stories:l}=zn(
o,s,o.articles.topics,e),u=o.dominant.includes(e),h=r.names.filter(p=>p!==r.name),d=s.length-i.length,
m=d?` · ${k(d)} linked, not in this corpus`:"",g=[x(i.length,"article"),x(c.length,"outlet")];return[
dt("Topic",r.name),f("p",{class:"figures"},g.join(" · ")+m),u&&f("p",{class:"aside"},"On nearly eve\
ry article, so the picture leaves its lines out."),le(t,"topic",r.id),Wt([["Also written",h.join(" ·\
 ")]]),D("Over time",Ie(o,s)),D("Outlets by focus",lp(o,e,n)),D("Outlets by articles",oe("outlet",c,
n)),D("Topics on the same articles",oe("topic",a,n)),D("Stories",oe("story",l,n)),D("Articles",ye(o,
s,n))]}function lp(t,e,n){let{by:o,n:r}=Lo(t),s=o.map((i,c)=>({ref:c,...Kt(i.get(e)||0,r[c])})).filter(
i=>i.k&&i.n>=5).sort((i,c)=>c.share-i.share||c.k-i.k||i.ref-c.ref).slice(0,ap);return s.length?sn(s.
map(i=>{let c=`${i.k} of ${x(i.n,"article")}`,a=`${ct(i.share)} ${Lt(i)}, ${c}`;return[n({kind:"outl\
et",ref:i.ref}),i.share,a]})):null}var up={article:Ta,outlet:$a,topic:Ia,subject:_a,story:Na};function Ca(t,e){let n=r=>z(t,r),o=up[e.kind](
t,e.ref,n);return f("article",{class:`panel panel-${e.kind}`},o)}var fp=6;function jr(t,e){let n=$o(e);if(n.length<2||ps(e))return null;let o=dp(t),r={outlet:[],topic:[],
subject:[]},s=[],i=[],c=null;for(let l=0;l<n.length;){let u=hp(o,n,l),h=u||c?null:mp(t,n,l);u?(r[u.facet].
push(u.id),s.push(u.name),l+=u.length):h?(c=h.time,l+=h.length):(i.push(n[l]),l+=1)}if(c&&s.push(Q(c[0],
c[1]-1)),!s.length)return null;let a={};for(let l of["outlet","topic","subject"])r[l].length&&(a[l]=
[...new Set(r[l])]);return i.length&&(a.words=[i.join(" ")],s.unshift(i.map(l=>l.startsWith('"')?l:`\
“${l}”`).join(" "))),{only:a,time:c,parts:s}}function dp(t){let e=new Map,n=(o,{id:r,name:s},i)=>{
let c=tt(i).trim();c&&!e.has(c)&&e.set(c,{facet:o,id:r,name:s})};for(let o of t.outlets)for(let r of[
o.name,...o.names,o.domain])n("outlet",o,r);for(let o of["topic","subject"])for(let r of o==="topic"?
t.topics:t.subjects)for(let s of[r.name,...r.names])n(o,r,s);return e}function hp(t,e,n){let o=Math.
min(fp,e.length-n);for(let r=o;r>0;r-=1){let s=e.slice(n,n+r).join(" "),i=t.get(s);if(i&&r<e.length)
return{...i,length:r}}return null}function mp(t,e,n){let[o,r]=[e[n],e[n+1]],s=/^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/.
exec(o);if(s)return{time:Br(Number(s[1]),Number(s[2])-1),length:1};let i=yp(o);if(i>=0&&La(r))return{
time:Br(Number(r),i),length:2};if(i>=0&&!gp.includes(o)){let c=wp(t,i);if(c!==null)return{time:Br(c,
i),length:1}}if(La(o)){let c=Number(o);return{time:[Date.UTC(c,0)/1e3,Date.UTC(c+1,0)/1e3],length:1}}
return null}var pp="january february march april may june july august september october november dec\
ember".split(" "),gp=["may","mar","dec","jan"];function wp(t,e){let n=t.articles.time.filter((o,r)=>o!==
null&&t.articles.held[r]&&new Date(o*1e3).getUTCMonth()===e);return n.length?new Date(n[n.length-1]*
1e3).getUTCFullYear():null}function yp(t){let e=$e.map(n=>n.toLowerCase()).indexOf(t);return e>=0?e:
pp.indexOf(t)}function La(t){return/^(19|20)\d\d$/.test(t||"")}function Br(t,e){return[Date.UTC(t,e)/
1e3,Date.UTC(t,e+1)/1e3]}var wo={outlet:5,topic:5,subject:4,story:6,article:12},Ra=["outlet","topic","subject","story","artic\
le"],Da={outlet:"Outlets",topic:"Topics",subject:"Subjects",story:"Stories",article:"Articles"},bp=2+
Object.values(wo).reduce((t,e)=>t+e),[Sp,Pa]=[1,8];function Fa(t,e,n){let{model:o}=n,r=Object.fromEntries(
Ra.map(M=>[M,kp(Da[M])])),s=[],i=[],c=-1,a=[],l="",u=0;function h(){a=m()?Ra.map(d):[],l="",c=-1,g(Sp),
R(),ht(!!m()),T()}function d(M){let P=Ae(o)[M],H=M==="article"?Oo(o,P,m(),wo.article):vo(P,m(),wo[M]);
return{kind:M,steps:H,rows:[],total:0,done:!1}}function m(){return t.value.trim()}function g(M){let P=performance.
now()+M,H=a.map(V=>V.rows.length),X=y();for(;X&&performance.now()<P;)p(X),X=y();return a.some((V,mt)=>V.
rows.length>H[mt])}function p(M){try{let{done:P,value:H}=M.steps.next();Object.assign(M,{done:!!P,rows:H.
rows,total:H.total})}catch(P){if(!(P instanceof wt))throw P;l=P.message,M.done=!0}}function y(){let M=a.
filter(({done:H})=>!H),P=H=>H.rows.length<wo[H.kind];return M.find(P)||M[0]}function T(){if(clearTimeout(
u),!y()){S();return}u=setTimeout(()=>{(g(Pa)||!y())&&R(),T()})}function S(){if(!a.length)return;let M=a.
filter(({total:P})=>P).map(({kind:P,total:H})=>`${H} ${Da[P].toLowerCase()}`);n.announce(M.join(", ")||
l||"nothing found")}function R(){let M=c>=0?i[c].key:null,P=a.filter(({total:ot})=>ot),H=P.find(({kind:ot})=>ot===
"article");i=[];let V=a.length>0&&!l&&!y()&&!P.length,mt=P.filter(E),st=[...mt.map(J),F(),l&&f("p",{
class:"empty",dir:"auto"},l),H&&Ht(H),...P.filter(ot=>!mt.includes(ot)).map(J),m()&&bt(o),V&&!i.length&&
f("p",{class:"empty",dir:"auto"},K())];e.replaceChildren(...st.filter(Boolean)),ut(M?i.findIndex(({key:ot})=>ot===
M):-1)}function E(M){let{kind:P,rows:H}=M;if(P==="article")return!1;let X=ot=>Et(ot).join(" "),V=X(m()),
mt=ot=>X(Z(o,{kind:P,ref:ot}))===V,st=H.filter(mt);return M.rows=[...st,...H.filter(ot=>!st.includes(
ot))],st.length>0}function K(){let M=jr(o,m());return M?`No article has all of these: ${M.parts.join(
" · ")}.`:"Nothing found. Fewer or shorter words find more."}function J({kind:M,rows:P,total:H,done:X}){
let{element:V,head:mt,number:st}=r[M];return st.textContent=X?k(H):"…",V.replaceChildren(mt,...P.map(
ot=>xt({kind:M,ref:ot}))),V}function xt(M){let P=M.kind==="article"?it(o,M.ref):x(Xt(o,M).length,"ar\
ticle"),H=`${M.kind} ${M.ref}`;return gt(H,()=>n.choose(M),Z(o,M),P)}function F(){let M=jr(o,m());if(!M)
return null;let{only:P,time:H,parts:X}=M,{total:V}=fe(o,{only:P,not:{},time:H});if(!V)return null;let mt=V===
1?"this article":`these ${k(V)} articles`;return gt("query",()=>n.narrow({only:P,time:H}),`Show ${mt}`,
X.join(" · "))}function Ht({total:M,done:P}){let H=m(),X=M===1?"this article":`these ${k(M)} articl\
es`,V=`Show ${P?X:"these articles"}`;return gt("words",()=>n.filter("only","words",H),V,"with these \
words")}function gt(M,P,H,X){let V=s[i.length]||At();return V.item.setAttribute("aria-selected","fal\
se"),V.name.textContent=H,V.words.textContent=X,i.push({item:V.item,act:P,key:M}),V.item}function At(){
let M=f("span",{dir:"auto"}),P=f("span",{class:"words",dir:"auto"}),H={role:"option",id:`option-${s.
length}`,class:"option"},X={name:M,words:P,item:f("div",H,M,P)};return s.push(X),X}function lt({act:M}){
ht(!1),t.value="",M()}function ht(M){e.hidden=!M,t.setAttribute("aria-expanded",String(M)),!M&&(t.removeAttribute(
"aria-activedescendant"),a=[],clearTimeout(u))}function zt(M){if(!i.length)return;let P=c<0&&M<0?0:c;
ut((P+M+i.length)%i.length),i[c].item.scrollIntoView({block:"nearest"})}function ut(M){if(i[c]?.item.
setAttribute("aria-selected","false"),c=M,c<0){t.removeAttribute("aria-activedescendant");return}i[c].
item.setAttribute("aria-selected","true"),t.setAttribute("aria-activedescendant",i[c].item.id)}function $t(){
let M=window.requestIdleCallback||(X=>setTimeout(()=>X({timeRemaining:()=>Pa,didTimeout:!1}),8)),P=as(
Object.values(Ae(o))),H=X=>{do if(P.next().done)return;while(X.timeRemaining()>2);M(H)};for(;s.length<
bp;)At();M(H)}function _t(M){M.key==="ArrowDown"||M.key==="ArrowUp"?(M.preventDefault(),zt(M.key==="\
ArrowDown"?1:-1)):M.key==="Enter"&&i.length?(M.preventDefault(),lt(i[Math.max(c,0)])):M.key==="Escap\
e"&&(M.stopPropagation(),e.hidden&&t.blur(),t.value="",ht(!1))}return e.addEventListener("mousedown",
M=>M.preventDefault()),e.addEventListener("click",({target:M})=>{let P=i.find(({item:H})=>H.contains(
M));P&&lt(P)}),t.addEventListener("input",h),t.addEventListener("focus",()=>m()&&h()),t.addEventListener(
"blur",()=>ht(!1)),t.addEventListener("keydown",_t),{prepare:$t}}function kp(t){let e=f("span",{class:"\
number"}),n=f("div",{class:"find-head"},t," ",e);return{number:e,head:n,element:f("div",{role:"group",
"aria-label":t},n)}}var Tp=12,Ha=86400,xp=72,$p=7,Ba=3,vp=60,Mp=15,Op=4,Ap=1/3,Ep="Each dot is an article, in the colour\
 of its outlet, at its place between the first and the last of its story; the one ringed was first. \
○ copy · dashed: linked, not in this corpus · a bar: the day, as no time is given. An outlet without\
 a story may still have covered it elsewhere.";function ja(t,e){let{model:n}=e,o=e.selection();if(!o.
total){t.replaceChildren();return}let r=Np(n,o),s=f("ol",{class:"story-rows"}),i=Cp(n),c=Le(s,r,Tp,l=>[
Lp(e,l,i)]),a=[f("div",{class:"sheet-head"},f("h2",{},"The most covered stories"),f("p",{class:"asid\
e"},"By the number of outlets that have them."),r.length>0&&_p(n)),bt(n),...r.length?[s,c,f("p",{class:"\
aside"},Ep)]:[Ip(e)]];Te(t,()=>t.replaceChildren(...a.filter(l=>l instanceof Node)))}function Np(t,e){
let n=re(t,"stories","size",e),o=n.filter(({outlets:c})=>c>1),r=o.length||!e.filtered?o:n,s=new Map(
r.map(({thing:c})=>[c.ref,Wa(t,c.ref).size])),i=c=>Number(s.get(c.thing.ref));return r.sort((c,a)=>i(
a)-i(c))}function Wa(t,e){return nt(t,t.stories[e].articles.filter(n=>t.articles.held[n]))}function _p(t){
let e=Ot(),n=(s,i)=>{let c=f("span",{class:"outlet-dot","aria-hidden":"true"});return c.style.setProperty(
"--hue",i),f("li",{dir:"auto"},c,s)},o=t.hues.map((s,i)=>n(t.outlets[s].name,e.hues[i]));return o.length?
f("ul",{class:"outlet-colors","aria-label":"Colours of outlets"},o,n("other outlets",e.others)):null}
function Ip(t){let{filtered:e}=t.selection(),n=t.model.stories.length>0,o=n?"No story has articles o\
f two outlets.":ln("stories");return f("div",{class:"none-found"},f("p",{},e?"None of the selected a\
rticles is part of a story.":o),!e&&f("p",{},"More articles, of more outlets or of a longer time, ma\
y make stories. The table and the lists beside it show all that is here."),n&&!e&&s("stories","List \
the stories of one outlet"),I({class:"action"},()=>t.change({view:"table"}),e?"Show them in the tabl\
e":"Show the articles in the table"));function s(i,c){return I({class:"action"},()=>t.change({tab:i,
at:null}),c)}}function Cp(t){let e=t.articles.held.flatMap((n,o)=>n?[o]:[]);return nt(t,e)}function Lp(t,e,n){
let{model:o}=t;return f("li",{class:"story-row","data-id":o.stories[e.thing.ref].id},f("div",{class:"\
story-name"},z(t,e.thing),f("span",{class:"words"},un(o,e)),Fp(o,e),Pp(t,e),Dp(t,e)),f("div",{class:"\
story-hours"},Hp(o,e),Wp(t,e)),f("div",{class:"story-reach"},Up(t,e,n)),t.isOpen(e.thing.ref)&&Rp(t,
e))}function Rp(t,{thing:e,articles:n}){let{model:o}=t,{first:r,earliest:s,articles:i}=o.stories[e.ref],
a=n.length===i.length?fn(o,e.ref):[],u=go(o,n,d=>z(t,d),{limit:vp,without:a.slice(0,Ba).map(({ref:d})=>d),
first:r.length?s:-1}),h=f("p",{class:"aside"},"Too few of its articles state a date.");return f("div",
{class:"story-lanes"},u||h)}function Dp(t,{thing:e}){let n=Aa(t.model,e.ref),o=(r,s)=>s!==null&&f("s\
pan",{class:"words"},r,z(t,{kind:"story",ref:s}));return n&&[o("follows ",n.before),o("followed by ",
n.after)]}function Pp(t,{thing:e}){let n=t.isOpen(e.ref),{id:o,name:r}=t.model.stories[e.ref],s={class:"\
lanes-button","aria-expanded":String(n),"data-focus":`lanes ${o}`,"aria-label":`Who came when: ${r}`};
return I(s,()=>t.toggle(e.ref),n?"▾":"▸"," Who came when")}function Fp(t,{thing:e}){let{loose:n,
articles:o}=t.stories[e.ref];if(n<Ap*o.length)return null;let r="These share little with the other a\
rticles of the story: some may be on another event.",s=`loosely joined: ${k(n)} of ${k(o.length)}`;return f(
"span",{class:"loosely",title:r},s)}function Hp(t,{articles:e,thing:n}){let{first:o,earliest:r}=t.stories[n.
ref],{time:s,precision:i,title:c,copy:a,held:l,outlet:u}=t.articles,h=e.filter(F=>s[F]===null).length;
if(h===e.length)return null;let d=pt(t,e),m=e.length-h-d.length,{dots:g,start:p,end:y}=jp(t,d),T=Ot(),
S=g.map(({article:F,left:Ht,width:gt,level:At})=>{let lt=o.length>0&&F===r,ht=[gt?"day":"dot",a[F]===
1&&"copy",!l[F]&&"stub",lt&&"first"],zt=`${it(t,F)}: ${c[F]}, ${yt(s[F],i[F])}`,ut=f("span",{class:ht.
filter(Boolean).join(" "),title:zt}),$t=t.hues.indexOf(u[F]);return ut.style.setProperty("--hue",$t<
0?T.others:T.hues[$t]),ut.style.left=`${Ht*100}%`,gt?ut.style.width=`${gt*100}%`:ut.style.bottom=`${At*
7}px`,ut}),R=[m&&`${k(m)} loosely connected before or after`,h&&`${k(h)} undated`].filter(Boolean),E=[
Bp(t,d,p),y>p?jt(y-p):"",...R.length?[`${R.join(" and ")} not shown`]:[]],K=Math.max(1,...g.map(({level:F})=>F+
1))*7+4,J=f("div",{class:"hours","aria-hidden":"true"},S);J.style.height=`${K}px`;let xt=E.map(F=>f(
"span",{},F));return[J,f("p",{class:"hours-ends","aria-hidden":"true"},xt)]}function Bp(t,e,n){let o=U(
t,e[0]);return Rt(n)+(o?`, ${Je(n)} UTC`:"")}function jp(t,e){let n=a=>Number(t.articles.time[a]),o=Math.
min(...e.map(n)),r=Math.max(...e.map(a=>n(a)+(U(t,a)?0:Ha))),s=Math.max(1,r-o),i=new Map;return{dots:e.
flatMap(a=>{let l=U(t,a),u=(n(a)-o)/s,h=l?Math.round(u*xp):`day ${Pn(t,a)}`,d=i.get(h)||0;return i.set(
h,d+1),l?d<$p?[{article:a,left:u,width:0,level:d}]:[]:d?[]:[{article:a,left:u,width:Ha/s,level:0}]}),
start:o,end:r}}function Wp(t,{thing:e}){let{model:n}=t,o=n.stories[e.ref],{first:r,earliest:s,runner_up:i,
gap:c,reason:a}=o;if(!r.length){let p=`Who was first is not known: ${a||Hr}.`;return f("p",{class:"w\
ords"},p)}let l=p=>z(t,{kind:"outlet",ref:p}),u=s>=0?`, ${Je(Number(n.articles.time[s]))} UTC`:"",h=kt(
r.map(l)," and "),m=[`First${o.first_among?` among ${o.first_among}`:""}${r.length>1?", in a tie":""}\
: `,h,u];if(i>=0&&c!==null&&at(n,i)){let p=c<Mp?" (close: feeds round times)":"",y=c?jt(c*60)+p:"in \
the same minute";m.push(` · next, ${y}: `,l(n.articles.outlet[i]))}let g=t.selection().filtered?" (\
whole corpus)":"";return f("p",{class:"words"},...m,g)}function Up(t,{thing:e},n){let{model:o}=t,r=Wa(
o,e.ref),s=o.left_out?"all of this page":"whole corpus",i=t.selection().filtered?` (${s})`:"",c=`${k(
r.size)} of ${x(n.size,"outlet")}${i}`,a=Ce(Math.max(.01,r.size/Math.max(1,n.size))),l=zp(o,e.ref,r,
n),u=fn(o,e.ref).slice(0,Ba).map(({ref:h})=>z(t,{kind:"outlet",ref:h}));return[f("span",{class:"numb\
er"},c),f("span",{class:"reach-track","aria-hidden":"true"},a),l,u.length>0&&f("p",{class:"words"},"\
Not from ",kt(u))]}function zp(t,e,n,o){let r=to(t,o).slice(0,Op);if(!r.length)return null;let s=r.map(
({name:i,members:c})=>{let a=c.filter(d=>n.has(d)).length,u=`${a?k(a):"none"} of ${k(c.length)}`.replaceAll(
" "," "),h=Zo(t,c,e)>=Qn;return f("li",{class:h?"blind":null,dir:"auto"},`${i}: ${u}`)});return f("\
ul",{class:"reach-groups","aria-label":"Found in this corpus, by groups of outlets"},s)}var Gp=8,[Gr,Wr,Tn]=[46,20,10],qp=700,Kp=800,xn=86400;function za(t,e){let{model:n}=e,{from:o,to:r}=n.
counts;if(o===null||r===null||o===r)return{show:()=>{}};let s=v=>n.articles.held[v]&&n.articles.time[v]!==
null,i=n.articles.time.map((v,$)=>$).filter(s),c=i.every(v=>U(n,v)),a=i.map(v=>Number(n.articles.time[v])).
sort((v,$)=>v-$),{unit:l,bins:u}=Qe([],...qs(a),c),h=Xp(n,u),d=N(),m=null,g=[],p={rows:!1,shares:!1},
y=f("div",{class:"strip-chart"}),T=f("div",{class:"strip-rows",hidden:!0}),S=f("span",{class:"strip-\
words"}),R=lt("▶","Play through time",()=>m?P():M()),[E,K]=[zt("From day",0),zt("To day",1)],[J,xt]=[
H("From",0),H("To",1)],F=f("div",{class:"strip-area"},y,J,xt),Ht=f("span",{class:"strip-tools"},lt("\
‹","A step back in time",()=>_t(-1)),R,lt("›","A step on in time",()=>_t(1)),ht("By outlet","row\
s"),ht("Shares","shares")),gt=f("span",{class:"strip-days"},E," – ",K),At=f("span",{class:"legend-\
name"},`Articles by ${l}`);t.hidden=!1,t.replaceChildren(f("div",{class:"strip-head"},At,S,gt,Ht),F,
T),X();function lt(v,$,w){return I({class:"step","aria-label":$,title:$},w,v)}function ht(v,$){let b=I(
{class:"step","aria-pressed":"false"},()=>{p[$]=!p[$],b.setAttribute("aria-pressed",String(p[$])),mt()},
v);return b}function zt(v,$){let w=()=>{let _=Date.parse(`${O.value}T00:00Z`)/1e3;if(Number.isNaN(_))
return;let L=[Ua(Number(o)),Ua(Number(r))+xn],[j,Y]=e.state().time||L,St=$?[Math.min(j,_),_+xn]:[_,Math.
max(Y,_+xn)];e.change({time:St})},b={min:yo(Number(o)),max:yo(Number(r))},O=f("input",{type:"date","\
aria-label":v,...b,on:{change:w}});return O}function ut(){let{time:v}=e.state();if(!v)return[0,u.length];
let $=Math.max(0,u.findIndex(b=>b.to>v[0])),w=u.findIndex(b=>b.from>=v[1]);return[$,Math.max($+1,w<0?
u.length:w)]}function $t(v,$,w=!1){let b=v<=0&&$>=u.length;e.change({time:b?null:[u[v].from,u[$-1].to]},
w)}function _t(v){let $=v>0?[-1,0]:[u.length,u.length+1],[w,b]=e.state().time?ut():$,O=b-w,_=Math.max(
0,Math.min(u.length-O,w+v));return(_!==w||!e.state().time)&&$t(_,_+O),_+O<u.length}function M(){m=setInterval(
()=>_t(1)||P(),qp),R.textContent="❚❚",R.setAttribute("aria-label","Stop playing"),ut()[1]===u.length&&
e.change({time:null},!1),_t(1)}function P(){clearInterval(m),m=null,R.textContent="▶",R.setAttribute(
"aria-label","Play through time")}function H(v,$){let w=u.length,b={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,
ArrowUp:1},O={PageDown:-5,PageUp:5,Home:-w,End:w};return f("span",{class:"handle",role:"slider",tabindex:"\
0","aria-label":v,"aria-valuemin":0,"aria-valuemax":w,on:{keydown:L=>{let j={...b,...O}[L.key];if(!j)
return;L.preventDefault();let[Y,St]=ut();$?$t(Y,Math.max(Y+1,Math.min(w,St+j))):$t(Math.max(0,Math.min(
St-1,Y+j)),St)}}})}function X(){let v=w=>{let{left:b,width:O}=y.getBoundingClientRect(),_=Math.floor(
(w.clientX-b)/O*u.length);return Math.max(0,Math.min(u.length-1,_))},$=null;F.addEventListener("poin\
terdown",w=>{P();let b=w.target.closest(".handle"),[O,_]=ut();b?$=b===J?_-1:O:$=v(w),F.setPointerCapture(
w.pointerId),b||$t($,$+1)}),F.addEventListener("pointermove",w=>{let b=v(w);if($===null){S.textContent=
V(b);return}$t(Math.min($,b),Math.max($,b)+1)});for(let w of["pointerup","pointercancel"])F.addEventListener(
w,()=>$=null);F.addEventListener("pointerleave",()=>S.textContent=ot()),F.addEventListener("dblclick",
()=>e.change({time:null}))}function V(v){return`${ae(u[v].from,l)}: ${x(g[v],"article")}`}function mt(){
let{mask:v}=fe(n,e.state(),"time"),$=zr(h,u.length,vt=>v[vt]>0);g=$;let w=zr(h,u.length,()=>!0),[b,O]=ut(),
_=$.map((vt,Qt)=>w[Qt]?vt/w[Qt]:0),L=p.shares?_:$,j=p.shares?1:Math.max(1,...w),Y=vt=>vt>=b&&vt<O,St=[
...p.shares?[]:w.map((vt,Qt)=>Ur(vt,Qt,j,"bar-all")),...L.map((vt,Qt)=>Ur(vt,Qt,j,Y(Qt)?"bar-volume":
"bar-out"))],Jt=rn(u,$,l,Tn,Gr);y.replaceChildren(p.shares?f("span",{class:"peak","aria-hidden":"tru\
e"},"100 %"):on(j),B(Gr,C($),[...St,...Jt]),nn(u,y.clientWidth||Kp)),F.classList.toggle("beside-rows",
p.rows),st(J,b,u[b].from),st(xt,O,u[O-1].to-1),S.textContent=ot();let[Gt,Ke]=e.state().time||[Number(
o),Number(r)+1];E.value=yo(Gt),K.value=yo(Ke-1),T.hidden=!p.rows,p.rows&&T.replaceChildren(...q(v))}
function st(v,$,w){v.style.left=`${$/u.length*100}%`,v.setAttribute("aria-valuenow",String($)),v.setAttribute(
"aria-valuetext",ae(w,l))}function ot(){let{time:v}=e.state();return v?Q(v[0],v[1]-1):p.shares&&e.selection().
filtered?`share of all articles of each ${l}`:`${n.left_out?"on this page · ":""}${d}drag to select\
 a time`}function N(){let v=a.filter(b=>b<u[0].from),$=a.filter(b=>b>=u[u.length-1].to),w=[v.length&&
`${k(v.length)} earlier, from ${Rt(v[0])}`,$.length&&`${k($.length)} later, to ${Rt(Number($.at(-1)))}`].
filter(Boolean);return w.length?`not drawn: ${w.join(" and ")} · `:""}function C(v){let $=Math.max(
...v),w=ae(u[v.indexOf($)].from,l);return`Articles by ${l}: at most ${k($)}, from ${w}.`}function B(v,$,w){
let O={viewBox:`0 0 ${u.length*Tn} ${v}`,preserveAspectRatio:"none",role:"img","aria-label":$};return ft(
"svg",O,w)}function q(v){let $=n.byOutlet.map((L,j)=>({ref:j,articles:L.filter(Y=>v[Y]&&n.articles.held[Y])})).
filter(({articles:L})=>L.length).sort((L,j)=>j.articles.length-L.articles.length||L.ref-j.ref).slice(
0,Gp).map(({ref:L,articles:j})=>{let Y=new Set(j),St=zr(h,u.length,Gt=>Y.has(Gt)),Jt=j.length;return{
ref:L,total:Jt,counts:St,values:p.shares?St.map(Gt=>Gt/Jt):St}}),w=Math.max(...$.flatMap(({values:L})=>L),
p.shares?.01:1),b=$.map(({ref:L,total:j,counts:Y,values:St})=>{let{name:Jt}=n.outlets[L],Gt=()=>e.choose(
{kind:"outlet",ref:L}),Ke=St.map((Qt,Za)=>Ur(Qt,Za,w,"bar-volume",Wr)),vt=rn(u,Y,l,Tn,Wr);return f("\
div",{class:"strip-row"},I({class:"thing",dir:"auto"},Gt,Mt(Jt,22)),B(Wr,`${Jt}: ${x(j,"article")}`,
[...Ke,...vt]),f("span",{class:"number"},x(j,"article")))}),_=`All rows have one scale: the highest \
bar is ${p.shares?`${Math.round(w*100)} % of an outlet’s articles`:x(w,"article")} in a ${l}.`;return[
...b,f("p",{class:"aside"},_)]}return{show:mt}}function Ur(t,e,n,o,r=Gr){if(!t)return null;let s=r*(1-
t/n),i=Math.max(1,r*t/n);return ft("rect",{x:e*Tn,y:s,width:Tn-1,height:i,class:o})}function Xp(t,e){
let n=Float64Array.from(e,o=>o.from);return Int32Array.from(t.articles.time,(o,r)=>o===null||!t.articles.
held[r]||o<n[0]||o>=e[e.length-1].to?-1:Fo(n,o))}function zr(t,e,n){let o=Array(e).fill(0);return t.
forEach((r,s)=>{r>=0&&n(s)&&(o[r]+=1)}),o}function Ua(t){return Math.floor(t/xn)*xn}function yo(t){return new Date(
t*1e3).toISOString().slice(0,10)}var[Vp,Yp]=[.6,.65];function Ga(t,e,n){let o=A("tip");if(o.hidden=!e,!e||!n)return;let r=e.kind==="a\
rticle"&&!t.articles.held[e.ref];o.replaceChildren(f("span",{class:"kicker"},r?pn.stub:pn[e.kind]),f(
"strong",{dir:"auto"},Z(t,e)),f("span",{class:"words",dir:"auto"},un(t,Yo(t,e))));let{width:s,height:i}=A(
"picture").getBoundingClientRect();o.classList.toggle("left",n.x>s*Vp),o.classList.toggle("above",n.
y>i*Yp),o.style.setProperty("--x",`${n.x}px`),o.style.setProperty("--y",`${n.y}px`)}var qe=["network","time"],Zp={stories:ja,outlets:Jo,compare:cr,table:Cr},Jp=200,qr=900,Qp=3;function Ka(t){
t.initials=Bi(t.hues.map(w=>t.outlets[w].name));let e={view:t.home,tab:"overview"},n=g(),o=T(n),r=0,
s=null,i=new Map,c=t.nodes.length>0,a={model:t,view:null,state:()=>n,selection:()=>o,change:S,choose:xt,
toggle:F,filter:Ht,apply:gt,narrow:At,isOpen:w=>y().includes(w),announce:st,show:K},l={hover:(w,b)=>Ga(
t,w,b),choose:xt,toggle:F,moved:ht},u=c?Fc(A("canvas"),t,l):null,h=za(A("strip"),a),d=Ji(A("filters"),
A("chips"),a),m=Fa(A("find"),A("found"),a);a.view=u;function g(){let w=Li(location.hash,e),b=rr(t,w.
state);return qa([...w.ignored,...b.ignored]),b.state}function p(){return n.at&&t.byId.get(n.at)||null}
function y(){return n.open.flatMap(b=>t.byId.get(b)||[]).filter(({kind:b})=>b==="story").map(({ref:b})=>b)}
function T(w){return{...fe(t,w),filtered:Yi(w),stubs:Zi(w)}}function S(w,b=!0){"at"in w&&(s=n.at),n=
{...n,...w},("only"in w||"not"in w||"time"in w)&&(o=T(n)),clearTimeout(r),b?E("pushState"):r=setTimeout(
()=>E("replaceState"),Jp),K()}function R(){if(location.href!=="about:srcdoc"||!t.complete)return;let w=o.
filtered?o.mask:null;window.parent.postMessage({type:"topicgraph-selection",mask:w},"*")}function E(w){
try{let b=Ri(n,e)||location.pathname+location.search;history[w](null,"",b)}catch{}}function K(){let w=n.
only.words||n.not.words,b=[n.only,n.not,n.time,w?t.complete:null],{theme:O}=document.documentElement.
dataset;J("chips",b,d.showChips),J("filters",[b,d.isShown()],d.show),J("picture",[b,n.view,n.hide,n.
open],zt);let _=[n.view,n.side,n.open,t.complete,O];J("sheet",[b,..._],$t),J("strip",b,h.show),J("wi\
dget",[b,t.complete],R);let L=[n.view,n.at,n.depth,n.tab,n.open,n.path,n.without,t.complete];J("side",
[b,...L],H)}function J(w,b,O){let _=JSON.stringify(b);i.get(w)!==_&&(i.set(w,_),O())}function xt(w){
let b=w?Ee(t,w):null;b!==n.at&&(S({at:b}),w&&(innerWidth<qr&&A("side").scrollIntoView({block:"start"}),
st(`${Z(t,w)} chosen`)))}function F(w){let{id:b}=t.stories[w],O=n.open.includes(b),_=O?n.open.filter(
j=>j!==b):[...n.open,b],L=qe.includes(n.view)||n.view==="stories";S({open:_,...L?{}:{view:t.opens}}),
st(O?"Story closed":"Story opened")}function Ht(w,b,O){S(no(n,w,b,O)),lt()}function gt(w){S({...Ci,...w}),
lt()}function At({only:w,time:b=null}){S({only:{...n.only,...w},time:b||n.time}),lt()}function lt(){
let w=`${x(o.total,"article")} selected`;st(o.filtered?w:"Everything is shown")}function ht(w){qe.includes(
n.view)&&S({cam:w},!1)}function zt(){let w=qe.includes(n.view);for(let j of["canvas","zoom","under"])
A(j).hidden=!w;A("sheet").hidden=w;for(let j of document.querySelectorAll("[data-view]")){let Y=j.dataset.
view===n.view;j.setAttribute("aria-pressed",String(Y))}let O=w||n.view==="stories"?ut():null;if(A("m\
essage").hidden=!O,A("message").replaceChildren(O||""),A("canvas").classList.toggle("quiet",!!O),!u||
!w)return;let _=y(),L=u.show({view:n.view,hide:n.hide,open:_,selection:o});L.open.length<_.length&&(n=
{...n,open:L.open.map(j=>t.stories[j].id)},E("replaceState"),st("The stories opened first were close\
d to make room")),_t(L),M()}function ut(){let w=(b,...O)=>f("div",{},f("h2",{},b),O.map(_=>f("p",{},
_)));return c?o.total?n.view==="time"&&!t.scale.length?w("Nothing to show over time","None of these \
articles has a date. The network and the lists show them all."):null:d.renderNothingFound():w("No ar\
ticles yet",...t.advice)}function $t(){let w=Zp[n.view];w&&w(A("sheet"),a)}function _t(w){let b=O=>S(
{hide:O});dc(A("legend"),t,w,n,o,b)}function M(){let w=[...P(),...t.advice,...t.notes[n.view]||[]];A(
"notes-head").textContent=w[0]||"",A("notes-head").classList.toggle("more-notes",w.length>1),A("note\
s").replaceChildren(...w.slice(1).map(b=>f("li",{},b))),A("notes-box").hidden=!w.length}function P(){
let w=t.mode==="stories",b=[];if(w&&b.push("To open a story into its articles, double-click it, or c\
hoose it and press Enter."),n.view!=="time"||!t.scale.length)return b;let O=w?"circle is a story at \
its first report, each dot an article that belongs to no story":"dot is an article";b.push(`Each ${O}\
; the height has no meaning.`),n.open.length&&b.push("Marks beside an open story are moved aside. It\
s articles stand at their own dates; those without a date are not drawn.");let _=(L,j)=>L!==null&&!U(
t,j);return t.articles.time.some(_)&&b.push("An article with only a day is drawn at the middle of th\
at day."),t.scale.some(([,,,,L])=>L)&&b.push("In the grey band the time axis is compressed, because \
there are few articles."),b}function H(){let w=p(),b=n.at!==null&&tr.includes(n.at)?n.at:null,[O,_]=[
A("panel"),A("lists")],L=document.activeElement,j=A("side").contains(L)||!!L?.dataset.panel;_.hidden=
!!(w||b),O.hidden=!_.hidden;let Y=b==="path"?wa(a):null,St=u?u.choose(w,Y,n.depth):!1;if(O.hidden)O.
replaceChildren(),mt();else{let Ke=I({class:"back"},()=>S({at:null}),"← Back to the lists"),vt=w?Ca(
a,w):Sa(a,String(b),Y);O.replaceChildren(Ke,...X(w,St),vt),A("side").scrollTop=0}if(!j)return;let Jt=s&&
Bt(A("list"),"id",s),Gt=O.hidden?Jt:tg(O)||O.querySelector("h2");Gt&&Gt.focus({preventScroll:!O.hidden})}
function X(w,b){let O=[];w&&u&&!b&&qe.includes(n.view)&&O.push(f("p",{class:"aside"},"Not drawn in t\
his view.")),w&&b&&n.view==="network"&&O.push(V());let L=w&&["outlet","topic","subject"].includes(w.
kind)?bt(t):null;return L?[...O,L]:O}function V(){let b=f("output",{},(Y=>Y===1?"neighbours":`up to ${Y}\
 steps away`)(n.depth)),O=({target:Y})=>{S({depth:Number(Y.value)},!1),A("depth").focus()},_={id:"de\
pth",type:"range",min:1,max:or,value:n.depth},L=f("input",{..._,on:{input:O}}),j=f("label",{for:"dep\
th"},"In the picture: ");return f("p",{class:"aside depth"},j,L,b)}function mt(){for(let w of document.
querySelectorAll("[data-tab]")){let b=w.dataset.tab,O=b===n.tab,_=w.querySelector(".number");if(_){let L=pi(
t,b,o);_.textContent=Zr(L),_.title=k(L)}w.setAttribute("aria-selected",String(O)),w.setAttribute("ta\
bindex",O?"0":"-1")}A("list").setAttribute("aria-labelledby",`tab-${n.tab}`),gi(A("list"),A("order"),
a)}function st(w){A("live").textContent=w}async function ot(){clearTimeout(r),E("replaceState");try{
await navigator.clipboard.writeText(location.href);let w=location.protocol==="file:";st(w?"Link copi\
ed; send the file with it":"Link copied"),A("copied").textContent=w?"Link copied: send the file with\
 it":"Link copied",A("copied").hidden=!1}catch{let w=A("link");w.hidden=!1,w.value=location.href,w.select(),
st("Copy the link from the field")}setTimeout(()=>A("copied").hidden=!0,2400)}function N(w){if(n.view===
w)return;let b=qe.includes(w),O=L=>!L.startsWith("hue")&&L!=="others",_=b?n.hide.filter(O):n.hide;S(
{view:w,cam:null,hide:_}),b&&u&&u.fit(),innerWidth<qr&&A("picture").scrollIntoView({block:"start"}),
b||(A("sheet").scrollTop=0)}function C(){n=g(),o=T(n),K(),innerWidth<qr&&n.at&&A("side").scrollIntoView(
{block:"start"}),!(!u||!qe.includes(n.view))&&(n.cam?u.setCamera(n.cam):u.fit())}function B(){let{state:w,
ignored:b}=rr(t,n);b.length&&qa(b),n=w,(n.only.words||n.not.words)&&(o=T(n)),n.open.length&&u&&(u.forget(),
i.delete("picture")),K(),m.prepare()}function q(){u&&(u.draw(),K(),_t(u.snapshot().scene))}qi(a,{openView:N,
copyLink:ot,recolour:q,restore:C});let{from:v,to:$}=t.counts;return A("span").textContent=v===null?"":
Q(v,$),C(),{complete:B}}function tg(t){return[...t.querySelectorAll("input[type=text]")].map(n=>n).find(
n=>!n.value)}function qa(t){let e=A("notice");if(e.hidden=!t.length,!t.length)return;let n=t.slice(0,
Qp).map(a=>a.slice(0,60)),o=t.length-n.length,r=o?` and ${k(o)} more`:"",s=f("span",{dir:"auto"},n.join(
" · ")),i=I({class:"step","aria-label":"Close this notice"},c,"×");e.replaceChildren("This link as\
ks for what this page does not have: ",s,r,". ",i);function c(){e.hidden=!0}}var Kr="article:",eg="story:",ng=["related","similar","copy_of","update_of"];function Xa(t){let{title:e,
story:n}=t.articles,o=t.stories.map(()=>[]);n.forEach((s,i)=>s>=0&&o[s].push(i));let r=t.stories.map(
(s,i)=>{let[c,a,l,u,h,d,m,g,p,y,T]=s,S=o[i],R=typeof a=="number",E=K=>K>=0?S[K]:K===-1?-1:-2-K;return{
id:Ya(c,eg,e[S[R?a:0]]),name:R?e[S[a]]:a,articles:S,first:l,reason:u,gap:m,loose:g,earliest:E(h),runner_up:E(
d),first_known:!!p,before:y,after:T}});return{...t,stories:r}}function Va(t,e){let n=e.articles.title,
{articles:o}=t,r=a=>Array.isArray(a)?a:[a],s=o.id.map((a,l)=>Ya(a,Kr,n[l])),i=o.urls.map((a,l)=>{let u=s[l].
startsWith(Kr)?s[l].slice(Kr.length):s[l];return r(a).map(h=>typeof h=="number"?og(u,h):Xr(h,n[l]))}),
c=o.files.map((a,l)=>r(a).map(u=>Xr(u,n[l])));return{...t,articles:{...o,id:s,urls:i,files:c},links:rg(
t.links)}}function Ya(t,e,n){return t.startsWith(" ")?t.slice(1):e+Xr(t,n)}function og(t,e){let n=e&
1?t.replace("://","://www."):t;return e&2?n+"/":n}function Xr(t,e){if(t.startsWith("{}"))return t.slice(
2);let n=t.indexOf("{");if(n<0)return t;let o=t.indexOf("}",n),r=(e.match(/[A-Za-z0-9]+/g)||[]).join(
"-").toLowerCase();return t.slice(0,n)+r.slice(0,Number(t.slice(n+1,o)))+t.slice(o+1)}function rg([t,
e,n,o,r]){let s=0;return t.map((i,c)=>(s+=i,[s,s+e[c],ng[n[c]],o[c],r[c]/1e3]))}async function sg(){try{let t=Xa(await bo("data")),e=Fs(t),n=Ka(e);So("details")&&await ig(),Hs(e,Va(
await bo("details"),t)),n.complete(),document.documentElement.dataset.ready="yes"}catch(t){let{message:e}=t;
A("message").hidden=!1,A("message").replaceChildren(f("p",{},`This page could not be opened. ${e}`))}}
function ig(){return new Promise(t=>requestAnimationFrame(()=>setTimeout(t)))}sg();})();

"use strict";(()=>{function $t(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1),o=n.lastIndexOf(" ");return(o>e*.6?n.slice(
0,o):n).trimEnd()+"…"}function ye(t,e){if(t.length<=e)return[t];let n=t.lastIndexOf(" ",e),o=n>e*.4?
n:e;return[t.slice(0,o).trim(),$t(t.slice(o).trim(),e)]}function jr(t){if(!/^https?:\/\//i.test(t))return null;
try{let e=new URL(t);return(e.protocol==="http:"||e.protocol==="https:")&&!e.username&&!e.password?e.
href:null}catch{return null}}function At(t){return`⁨${t}⁩`}function Ut(t){return`“${At(t)}”`}
var Wr=new Intl.NumberFormat("en");function x(t){return Wr.format(t)}function It(t){return Wr.format(
Math.round(t*10)/10)}function $(t,e,n){return`${x(t)} ${t===1?e:n||e+"s"}`}function Ur(t){return t<1e4?
x(t):t<999500?`${Math.round(t/1e3)}k`:`${Number((t/1e6).toFixed(1))}M`}function it(t){return`${t>0&&
t<.0995?(t*100).toFixed(1):Math.round(t*100)} %`}function _t({low:t,high:e}){return`(${it(t).replace(
" %","")} to ${it(e)})`}function fe(t){return t===null?"not tested":t>.99?"may well be chance":`${t>
.05?"may be chance":"unlikely to be chance"}, ${We(t)}`}function We(t){return t<.001?"p < .001":t>.99?
"p > .99":`p = ${t.toFixed(t<.0995?3:2).slice(1)}`}function f(t,e={},...n){return zr(document.createElement(t),e,n)}function at(t,e={},...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);return zr(o,e,n)}function C(t,e,...n){return f("butt\
on",{type:"button",...t,on:{click:e}},...n)}function zr(t,{on:e={},...n},o){for(let[r,s]of Object.entries(
e))t.addEventListener(r,s);for(let[r,s]of Object.entries(n))s===!1||s===null||s===void 0||t.setAttribute(
r,s===!0?"":s);for(let r of o.flat(3))r!=null&&r!==!1&&t.append(r);return t}function _(t){return document.
getElementById(t)}function Ft(t,e,n){return t.querySelector(`[data-${e}="${CSS.escape(n)}"]`)}function be(t,e){
let n=document.activeElement,o=t.contains(n)?n?.dataset.focus:null;e(),o&&Ft(t,"focus",o)?.focus()}function Gr(t){
let e=jr(t);return e?f("a",{href:e,rel:"noopener noreferrer",target:"_blank",dir:"auto"},t):f("span",
{class:"plain",dir:"auto"},t)}var Wa=[38,60,62];async function ho(t){let e=_(t);if(!mo(t))return JSON.parse(e.textContent);if(typeof DecompressionStream>
"u")throw new Error("This page needs a newer browser: one of 2023 or later.");let n=Ua(e.textContent.
trim(),Number(e.dataset.packed)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"));
return JSON.parse(await new Response(o).text())}function Ua(t,e){let n=new Uint8Array(128),o=0;for(let a=33;a<
127;a+=1)Wa.includes(a)||(n[a]=o++);let r=new Uint8Array(e),[s,i,c]=[0,0,0];for(let a=0;a<t.length;a+=
2){for(s=s<<13|n[t.charCodeAt(a)]*91+n[t.charCodeAt(a+1)],i+=13;i>=8&&c<e;)i-=8,r[c++]=s>>i;s&=(1<<i)-
1}return r}function mo(t){return _(t).hasAttribute("data-packed")}var Sn={topic:"Topic",subject:"Subject",outlet:"Outlet",group:"Group of outlets",medium:"Medium",kind:"\
Kind of article",quality:"Quality, as files state it",heat:"Heat, as files state it",story:"Story",words:"\
Words"},oe=Object.keys(Sn),Xr=oe.filter(t=>t!=="story"&&t!=="words"),za=["lowest quarter","second qu\
arter","third quarter","highest quarter"],Ga=8;function qr(t){let e=t.articles,n=Array.from({length:t.
size},(i,c)=>c),o=(i,c)=>i.map(({id:a,name:l},u)=>({key:a,name:l,members:c(u)})),r={topic:o(t.topics,
i=>t.byTopic[i]),subject:o(t.subjects,i=>t.bySubject[i]),outlet:o(t.outlets,i=>Ka(t,i)),group:t.groups.
map(({name:i,outlets:c})=>({key:i,name:i,members:c.flatMap(a=>t.byOutlet[a])})),medium:t.media.map((i,c)=>({
key:i,name:i,members:n.filter(a=>e.medium[a]===c)})),kind:Xa(t,n),quality:Kr(n,e.quality),heat:Kr(n,
e.heat),story:o(t.stories,i=>t.stories[i].articles)},s=i=>new Map(i.filter(({members:c})=>c.length).
map(c=>[c.key,c]));return Object.fromEntries(Object.entries(r).map(([i,c])=>[i,s(c)]))}function Ka(t,e){
let n=t.byCarrier[e].filter(o=>t.articles.outlet[o]!==e);return n.length?[...t.byOutlet[e],...n].sort(
(o,r)=>o-r):t.byOutlet[e]}function Xa(t,e){let n=t.articles;return[["copies","copies of another arti\
cle",r=>n.copy[r]===1],["updates","updates of an earlier article",r=>n.copy[r]===2],["carried","carr\
ied by another site",r=>n.flags[r]&kn],["stubs","linked, not in this corpus",r=>!n.held[r]],["undate\
d","undated",r=>n.time[r]===null],["alone","in no story",r=>n.story[r]<0],["unconnected","in no stor\
y, no link to another",r=>n.flags[r]&Vr]].map(([r,s,i])=>({key:r,name:s,members:e.filter(i)}))}function Kr(t,e){
let n=t.filter(i=>e[i]!==null),o=n.map(i=>Number(e[i])).sort((i,c)=>i-c);if(o.length<Ga||o[0]===o[o.
length-1])return[];let r=[1,2,3].map(i=>o[Math.floor(i*o.length/4)]),s=i=>r.filter(c=>Number(e[i])>=
c).length;return za.map((i,c)=>{let a=n.filter(d=>s(d)===c),l=new Set(a.map(d=>Number(e[d])).sort((d,h)=>d-
h)),u=[...l].filter((d,h)=>h===0||h===l.size-1);return{key:String(c),name:`${i} (${u.join(" to ")})`,
members:a}})}var de="\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff",
Tn=new RegExp(`[${de}]`,"u"),qa=/[\uac00-\ud7af]/,Zr=/[^\x00-\x7f]/,Va=new RegExp("(?<=[a-zß-ɏͰ-Ͽ])[\
\\u0300-\\u036f]+|[\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7]+|[\\u064b-\\u0652\\u0670]+",
"gu"),Yr="̃",Jr={ł:"l",ø:"o",đ:"d",ħ:"h",ŧ:"t",ı:"i",ß:"ss",ς:"σ"},Ya=new RegExp(`[${Object.
keys(Jr).join("")}]`,"gu"),Za=/['’`´\u200c\u200d]/gu,Qr=/[\p{L}\p{N}][\p{L}\p{N}\p{Mn}\p{Mc}]*/gu,
Ja=new RegExp(`(?=([${de}]{2}))[^]|((?![${de}])[\\p{L}\\p{N}](?:(?![${de}])[\\p{L}\\p{N}\\p{Mn}\\p{Mc}])\
*|(?<![${de}])[${de}](?![${de}]))`,"gu");function Q(t){return Zr.test(t)?(t.length>2e3?[...t].slice(
0,2e3).join(""):t).normalize("NFKD").toLowerCase().replace(Ya,n=>Jr[n]).replace(Va,(n,o,r)=>r[o-1]===
"n"&&n.includes(Yr)?Yr:"").normalize("NFC"):t.toLowerCase()}var Qa=/[a-z0-9]+/g;function zt(t){let e=Q(
t),n=e.replace(Za,""),o=n===e?e:Q(n);return o.match(Zr.test(o)?Qr:Qa)||[]}function xn(t){let e=Q(t);
return Tn.test(e)?[...e.matchAll(Ja)].map(([,n,o])=>n||o).filter(Boolean):e.match(Qr)||[]}function po(t){
let e=zt(t);return Tn.test(t)?e.map(n=>xn(n).join(" ")).join(" · "):e.join(" ")}function Ue(t){return Tn.
test(t)}function go(t){return qa.test(t)||Tn.test(t)&&[...t].length===1}var wo=1e3;function ze(t,e,n=Q){return{order:t,textOf:e,fold:n,blocks:[]}}function yo(t){return Q(t).
match(/"[^"]+"|[^\s"]+/g)||[]}function $n(t){return Math.ceil(t.order.length/wo)}function vn(t,e){return t.
blocks[e]||=tl(t,e*wo),t.blocks[e]}function tl(t,e){let n=[],o=[0];for(let r of t.order.slice(e,e+wo)){
let s=t.fold(t.textOf(r)).replaceAll(`
`," ");n.push(s),o.push(o[o.length-1]+s.length+1)}return{first:e,text:n.join(`
`)+`
`,starts:o}}function*ts(t){for(let e of t)for(let n=0;n<$n(e);n+=1)yield vn(e,n)}function*bo(t,e,n){
let o=yo(e).map(s=>s.replaceAll('"',""));o.sort((s,i)=>i.length-s.length);let r={rows:[],total:0};for(let s=0;o.
length&&s<$n(t);s+=1)el(t.order,vn(t,s),o,n,r),yield r;return r}function el(t,{first:e,text:n,starts:o},r,s,i){
let c=0,a=n.indexOf(r[0]);for(;a>=0;){for(;o[c+1]<=a;)c+=1;let l=o[c+1],u=r.length>1?n.slice(o[c],l):
"";(r.length===1||r.every(d=>u.includes(d)))&&(i.total+=1,i.rows.length<s&&i.rows.push(t[e+c])),a=n.
indexOf(r[0],l)}}function es(t,e,n){let o=bo(t,e,n);for(;;){let{done:r,value:s}=o.next();if(r)return s}}var bt=class extends Error{},So="outlet topic subject author language medium since until on".split("\
 "),rs=["since","until","on"],nl={outlet:'"New York Post"',topic:"surveillance",subject:"ferry",author:"\
smith",language:"en",medium:"video",since:"2021-03",until:"2021-03-04",on:"2021"},ol=/(-?)(?:([A-Za-z]+):(?!\/\/)(?=\S))?(?:"([^"]*)"|([^\s"]+))/g,
rl=/^-?([A-Za-z]+):$/,sl=/[\p{L}\p{N}]\*+[\p{L}\p{N}]/u,il=/^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/,
ns="OR stands between two terms, as in beta OR release",cl=3;function al(t){let e=t.replace(/[“”„]/g,
'"');if(e.split('"').length%2===0)throw new bt('a quotation mark is not closed: a phrase is written \
"between two"');let n=[],o=!1;for(let r of e.matchAll(ol)){if(r[0]==="OR"){if(o||!n.length)throw new bt(
ns);o=!0;continue}let s=ll(r);s&&(o?n[n.length-1].push(s):n.push([s]),o=!1)}if(o)throw new bt(ns);return n}
function ll([t,e,n,o,r]){let s=!!e,i=o!==void 0,c=i?o:r;return n!==void 0?{field:ss(n,c),value:c.trim(),
excluded:s}:!i&&(ul(t,r),t==="AND")||!zt(c).length?null:{field:i?"phrase":"words",value:c,excluded:s}}
function ss(t,e){let n=t.toLowerCase();if(!So.includes(n))throw new bt(`there is no field "${t}:"; f\
ields are ${So.join(", ")}; to look for the words write "${t}:${e}" in quotes`);if(!e.trim())throw new bt(
`${n}: needs a value, as in ${n}:${nl[n]}`);return rs.includes(n)&&as(n,e.trim()),n}function ul(t,e){
let n=rl.exec(t);if(n&&So.includes(n[1].toLowerCase())&&ss(n[1],""),t==="NOT")throw new bt("to leave\
 out what has a word write -word, not NOT");if(sl.test(e))throw new bt(`"${e}": a * stands at the en\
d of a word, as in elect*`)}function is(t){return/(?:^|\s)(?:-\S|OR\s|-?[A-Za-z]+:)|\*/.test(t)}function*ko(t,e,n,o){
let r=al(n).map(i=>i.map(c=>hl(t,c))),s={rows:[],total:0};for(let i=0;r.length&&i<$n(e);i+=1)fl(e,i,
r,o,s),yield s;return s}function cs(t,e,n){let o=ko(t,e,n,1/0);for(;;){let{done:r,value:s}=o.next();
if(r)return s}}function fl(t,e,n,o,r){let s=vn(t,e),i=s.starts.length-1,c=new Uint8Array(i).fill(1);
for(let a of n){let l=new Uint8Array(i);for(let u of a){let{needles:d,mask:h}=u,m=d?dl(s,d,i):Uint8Array.
from({length:i},(g,p)=>h[t.order[s.first+p]]);for(let g=0;g<i;g+=1)l[g]|=u.excluded?1-m[g]:m[g]}for(let u=0;u<
i;u+=1)c[u]&=l[u]}for(let a=0;a<i;a+=1)c[a]&&(r.total+=1,r.rows.length<o&&r.rows.push(t.order[s.first+
a]))}function dl({text:t,starts:e},n,o){let r=new Uint8Array(o).fill(1);for(let s of n){let i=new Uint8Array(
o);for(let c of s){let a=0;for(let l=t.indexOf(c);l>=0;l=t.indexOf(c,e[a+1])){for(;e[a+1]<=l;)a+=1;i[a]=
1}}for(let c=0;c<o;c+=1)r[c]&=i[c]}return r}function hl(t,{field:e,value:n,excluded:o}){return e==="\
words"||e==="phrase"?{needles:ml(e,n),mask:new Uint8Array,excluded:o}:{needles:null,mask:gl(t,e,n),excluded:o}}
function ml(t,e){let n=zt(e);if(t==="phrase"&&!(n.length===1&&Ue(n[0])))return[pl(n).map(r=>` ${r} `)];
let o=t==="words"&&e.endsWith("*");return n.map((r,s)=>go(r)?[r]:Ue(r)?[` ${xn(r).join(" ")} `]:[[...r].
length>cl||o&&s===n.length-1?` ${r}`:` ${r} `])}function pl(t){let e=t.map(n=>xn(n).join(" "));return t.
some(Ue)?[e.join(" · ")]:[e.join(" "),e.join(" · ")]}function gl(t,e,n){let o=t.articles,r=i=>Uint8Array.
from({length:t.size},(c,a)=>i(a)?1:0);if(rs.includes(e)){let[i,c]=as(e,n);return r(a=>{let l=o.time[a];
return l===null?!1:(e==="until"||l>=i)&&(e==="since"||l<c)})}if(e==="outlet"){let i=new Set(yl(t,n));
return r(c=>i.has(o.outlet[c])||i.has(o.carrier[c]))}if(e==="topic"){let i=os(t.topics,e,n,Sl);return r(
c=>o.topics[c].includes(i))}if(e==="subject"){let i=os(t.subjects,e,n,null);return r(c=>o.subjects[c].
includes(i))}let s=n.toLowerCase();return r(e==="medium"?i=>t.media[o.medium[i]]===s:e==="language"?
i=>`${o.stated_language[i].toLowerCase()}-`.startsWith(`${s}-`):i=>o.author[i].some(c=>wl(n,c)))}function wl(t,e){
let[n,o]=[zt(t).join(" "),zt(e).join(" ")];return Ue(n)||go(n)?o.includes(n):!!n&&` ${o} `.includes(
` ${n} `)}function as(t,e){let[n,o,r]=(il.exec(e)||[]).slice(1).map(c=>Number(c||0)),s=n?Date.UTC(n,
(o||1)-1,r||1):0;if(!n||n===9999||!new Date(s).toISOString().startsWith(e))throw new bt(`${t} "${e}"\
 is not a date: want e.g. 2021, 2021-03, 2021-03-04`);let i=r?s+864e5:Date.UTC(o?n:n+1,o);return[s/1e3,
i/1e3]}function yl(t,e){let n=Q(e),o=t.groups.find(s=>Q(s.name)===bl(n)),r=ls(t.outlets,e,us);return o&&
!r.length?o.outlets:[fs(r,"outlet",e)]}function bl(t){return t.startsWith("group:")?t.slice(6):t}function os(t,e,n,o){
return fs(ls(t,n,o),e,n)}function ls(t,e,n){let o=Q(e),r=a=>t.flatMap((l,u)=>a(l)?[u]:[]),s=a=>!!a&&
Q(a)===o,i=r(a=>{let l=n===us?[a.domain]:a.names;return[a.id,a.name,...l].some(s)});if(i.length||!n)
return i;let c=n(e);return r(a=>[a.name,...a.names].some(l=>n(l)===c))}function us(t){let e=zt(t.trim().
replace(/\.(?:com|net|org|co\.uk)$/i,""));return(e.length>1&&e[0]==="the"?e.slice(1):e).join("")}function Sl(t){
return zt(t).join("")}function fs(t,e,n){if(t.length===1)return t[0];throw new bt(t.length?`"${n}" m\
ay be several: use the id of one`:`no ${e} "${n}"`)}function ds(t,e){return` ${po(t)} | ${po(e)} `}var Se="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),[Ge,Vt,Yt]=[60,3600,86400],kl={week:7*
Yt,day:Yt,hour:Vt};function Ke(t){return String(t).padStart(2,"0")}function Zt(t){let e=new Date(t*1e3);
return`${e.getUTCDate()} ${Se[e.getUTCMonth()]} ${e.getUTCFullYear()}`}function Xe(t){let e=new Date(
t*1e3);return`${Ke(e.getUTCHours())}:${Ke(e.getUTCMinutes())}`}function gt(t,e){if(t===null)return"u\
ndated";if(!To(t,e))return`${Zt(t)}, time not given`;let n=e==="second"?":"+Ke(new Date(t*1e3).getUTCSeconds()):
"";return`${Zt(t)}, ${Xe(t)}${n} UTC`}function J(t,e){if(t===null||e===null)return"undated";let[n,o]=[
Zt(t),Zt(e)];if(n===o)return n;let[r,s]=[n.split(" "),o.split(" ")];return`${r[2]!==s[2]?n:r[1]!==s[1]?
`${r[0]} ${r[1]}`:r[0]} – ${o}`}function re(t,e){let n=Zt(t);return e==="year"?n.slice(-4):e==="mo\
nth"?n.replace(/^\d+ /,""):e==="week"?`week of ${n}`:e==="day"?n:`${n}, ${Xe(t)} UTC`}function To(t,e){
return t!==null&&(e==="minute"||e==="second")}function Ct(t){let e=Math.abs(t);if(e<Ge)return"at the\
 same time";let[n,o]=e<1.5*Vt?["minute",Ge]:e<2*Yt?["hour",Vt]:["day",Yt];return`${$(Math.round(e/Number(
o)),String(n))} ${t>0?"later":"earlier"}`}function Ht(t){if(t<Ge)return"+0 min";let[e,n]=[Math.floor(
t/Yt),Math.floor(t%Yt/Vt)],o=Math.floor(t%Vt/Ge),[r,s]=e?[`${e} d`,n&&`${n} h`]:[n&&`${n} h`,o&&`${o}\
 min`];return"+"+[r,s].filter(Boolean).join(" ")}function hs(t){return t<1.5*Vt?`+${Math.round(t/Ge)}\
 min`:t<2*Yt?`+${Math.round(t/Vt)} h`:`+${Math.round(t/Yt)} d`}function qe(t,e,n,o=!0){let r=Tl((n-e)/
Yt),s=r==="hour"&&!o?"day":r,i=[];for(let c=xl(e,s);c<=n;c=Mn(c,s))i.push({from:c,to:Mn(c,s),count:0});
for(let c of t){let a=i.find(l=>c<l.to);a&&c>=a.from&&(a.count+=1)}return{unit:s,bins:i}}function Tl(t){
return t>3650?"year":t>240?"month":t>45?"week":t>3?"day":"hour"}function xl(t,e){let n=new Date(t*1e3),
[o,r,s]=[n.getUTCFullYear(),n.getUTCMonth(),n.getUTCDate()];if(e==="year")return Date.UTC(o,0)/1e3;if(e===
"month")return Date.UTC(o,r)/1e3;let i=(n.getUTCDay()+6)%7;return e==="week"?Date.UTC(o,r,s-i)/1e3:e===
"day"?Date.UTC(o,r,s)/1e3:Math.floor(t/Vt)*Vt}function Mn(t,e,n=1){let o=new Date(t*1e3);return e===
"year"?Date.UTC(o.getUTCFullYear()+n,0)/1e3:e==="month"?Date.UTC(o.getUTCFullYear(),o.getUTCMonth()+
n)/1e3:t+n*kl[e]}var ke=1.959963984540054;function st(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return[
...e].sort((n,o)=>o[1]-n[1]||(n[0]<o[0]?-1:1))}function Ve(t,e){if(!e)return[0,1];let n=ke**2,o=(t+n/
2)/(e+n),r=ke*Math.sqrt(t*(e-t)/e+n/4)/(e+n);return[t?Math.max(0,o-r):0,t===e?1:Math.min(1,o+r)]}function Gt(t,e){
let[n,o]=Ve(t,e);return{k:t,n:e,share:e?t/e:0,low:n,high:o}}function On(t){if(!t.length)return null;
let e=[...t].sort((o,r)=>o-r),n=Math.floor(e.length/2);return e.length%2?e[n]:(e[n-1]+e[n])/2}function xo(t,e,n,o,r,s){
if(r>=s)return 0;let i=500*r/s,c=Math.log((t+i)/(e+500-t-i)),a=Math.log((n+i)/(o+500-n-i));return(c-
a)/Math.sqrt(1/(t+i)+1/(n+i))}function ms(t){if(t===1)return Math.tan(Math.PI*.475);if(t>60)return $l(
t);let[e,n]=[ke,5];for(let o=0;o<60;o+=1){let r=(e+n)/2;vl(r,t)<.95?e=r:n=r}return e}function $l(t){
let e=ke;return[(e**3+e)/4,(5*e**5+16*e**3+3*e)/96,(3*e**7+19*e**5+17*e**3-15*e)/384,(79*e**9+776*e**
7+1482*e**5-1920*e**3-945*e)/92160].reduce((o,r,s)=>o+r/t**(s+1),e)}function vl(t,e){let n=Math.atan(
t/Math.sqrt(e)),o=Math.cos(n)**2,[r,s]=[1,1];for(let i=2;i<e;i+=2)r*=o*(i-1)/i,s+=r;return Math.sin(
n)*s}var Ml=[-48,-24,-12,-6,-1,0,1,6,12,24,48],Ol={none:0,day:0,minute:1,second:2};function $o(t){return new Uint8Array(
t.size).fill(1)}function dt(t,e){let n=t.articles.outlet[e];return n>=0&&!t.outlets[n].platform}function vo(t,e){
let n=t.outlets.map(()=>0),{flags:o,outlet:r}=t.articles;for(let s=0;s<t.size;s+=1)e[s]&&o[s]&Lt&&dt(
t,s)&&(n[r[s]]+=1);return n}function Jt(t,e,n){return e.outlets.flatMap(o=>t.outlets[o].platform?[]:
t.byOutlet[o]).filter(o=>n[o]&&t.articles.flags[o]&Lt).sort((o,r)=>o-r)}function he(t,e,n=[]){let{outlet:o,
story:r}=t.articles,s=new Map(n.flatMap(({outlets:c})=>c.map(a=>[a,c[0]]))),i=new Set;return e.filter(
c=>{if(r[c]<0||!dt(t,c))return!0;let a=`${s.get(o[c])??o[c]} ${r[c]}`;return!i.has(a)&&i.add(a)})}function gs(t,e){
let n=vo(t,e),o=new Map,r=0;for(let c=0;c<t.size;c+=1){if(!e[c]||!(t.articles.flags[c]&Lt))continue;
let a=dt(t,c)?t.articles.outlet[c]:-1,l=a<0?`article ${c}`:`${a} ${xe(t,c)}`,u=o.get(l)||{ref:a,size:0};
u.size+=1,o.set(l,u),r+=1}let s=n.map(()=>0),i=0;for(let{ref:c,size:a}of o.values())c>=0&&(s[c]+=a**
2),i+=a**2;return n.map((c,a)=>{let l=r?c/r:0,u=(1-2*l)*s[a]+l**2*i,d={n:r,share:l,clusters:o.size,squares:i,
residual:u},h=Mo(d),[m,g]=r?Ve(c/r*h,h):[0,1];return{...Gt(c,r),low:m,high:g}})}function Mo({n:t,share:e,
clusters:n,squares:o,residual:r}){let s=t**2/Math.max(o,1),c=r/t**2*(n/(n-1))*(t-1)/(e*(1-e));if(!Number.
isFinite(c)||c<=0)return s;let a=ms(Math.max(2*(n-1),1)),l=(ke/a)**(2*(1-s/t));return Math.max(Math.
min(t/c,t)*l,s)}function Te(t,e,n){let o=e.map(c=>{let a=Jt(t,c,n),l=he(t,a,[c]),u=l.flatMap(d=>t.articles.
topics[d]);return{n:l.length,by:new Map(st(u))}}),s=[...new Set(o.flatMap(({by:c})=>[...c.keys()]))].
map(c=>({topic:c,cells:o.map(({n:a,by:l})=>Gt(l.get(c)||0,a))})),i=({cells:c})=>c.reduce((a,{share:l})=>a+
l,0);return s.sort((c,a)=>i(a)-i(c)||c.topic-a.topic)}function xe(t,e){return t.articles.story[e]>=0?
t.articles.story[e]:-1-e}function Ye(t,e,n){return ws(t,e,n,o=>t.articles.flags[o]&Ts)}function ps(t,e,n){
return ws(t,e,n,r=>t.articles.flags[r]&Lt&&U(t,r))}function ws(t,e,n,o){let r=new Map;for(let s of e.
outlets)if(!t.outlets[s].platform)for(let i of t.byOutlet[s]){let c=xe(t,i);!o(i)||!n.has(c)||(!r.has(
c)||Al(t,i,r.get(c)))&&r.set(c,i)}return r}function ys(t,e){let n=new Set;for(let o=0;o<t.size;o+=1)
e[o]&&t.articles.held[o]&&n.add(xe(t,o));return n}function Al(t,e,n){let{time:o,precision:r}=t.articles,
[s,i]=[o[e],o[n]];if(s===null||i===null)return s!==null;if(s!==i)return s<i;let c=[e,n].map(a=>Ol[r[a]]);
return(c[0]-c[1]||e-n)<0}function An(t,e,n,o){let r=ys(t,o),s=Ye(t,e,r),i=Ye(t,n,r),c=[...s.keys()].
filter(h=>i.has(h)),a=[],l=ps(t,n,r);for(let[h,m]of ps(t,e,r)){if(!En(t,m))continue;let g=l.has(h)?El(
t,m,Number(l.get(h))):null;g!==null&&a.push({key:h,hours:g})}let u=[...s.keys()].filter(h=>!i.has(h)),
d=[...i.keys()].filter(h=>!s.has(h));return{shared:c,onlyA:u,onlyB:d,lags:a,a:s,b:i}}function El(t,e,n){
if(!U(t,e)||!U(t,n))return null;let{time:o,precision:r}=t.articles,[s,i]=[Number(o[e]),Number(o[n])];
return(r[e]==="minute"||r[n]==="minute")&&Math.floor(s/60)===Math.floor(i/60)?0:(i-s)/3600}function bs(t){
let e=[-1/0,...Ml,1/0],n=e.slice(1).map((r,s)=>({from:e[s],to:r,keys:[]}));n.splice(n.findIndex(({from:r})=>r===
0),0,{from:0,to:0,keys:[]});let o=({from:r,to:s},i)=>i===0?r===0&&s===0:i>0?i>r&&i<=s:i>=r&&i<s;for(let{
key:r,hours:s}of t)n.find(i=>o(i,s))?.keys.push(r);return n}function Oo(t){if(!t.coverage){let e=ys(
t,$o(t));t.coverage=t.outlets.map((n,o)=>Ye(t,{outlets:[o]},e))}return t.coverage}function Ss(t,e){let n=Oo(
t),o=n[e];return n.map((s,i)=>{let c=[...o.keys()].filter(u=>s.has(u)).length,a=o.size+s.size-c,l=Math.
min(o.size,s.size)<5;return{ref:i,shared:c,either:a,jaccard:c/a,isFew:l}}).filter(s=>s.ref!==e&&s.shared).
sort((s,i)=>Number(s.isFew)-Number(i.isFew)||i.jaccard-s.jaccard||i.shared-s.shared||s.ref-i.ref)}function ks(t,e){
let n=Ao(t),[o,r]=[n.by[e],n.n[e]];return n.topics.flatMap((i,c)=>{let a=o.get(c)||0,l=n.total-r,u=[
(a+.5)/(r+1),(i-a+.5)/(l+1)],d=Math.log2(u[0])-Math.log2(u[1]),h=l?(i-a)/l:0;return a?[{topic:c,...Gt(
a,r),restShare:h,focus:d}]:[]}).sort((i,c)=>c.focus-i.focus||c.k-i.k||i.topic-c.topic)}function Ao(t){
return t.topicCounts||=Nl(t),t.topicCounts}function Nl(t){let e={by:t.outlets.map(()=>new Map),n:t.outlets.
map(()=>0),topics:t.topics.map(()=>0),total:0},{flags:n,outlet:o,topics:r}=t.articles,s=Array.from({
length:t.size},(i,c)=>c).filter(i=>n[i]&Lt);for(let i of he(t,s)){e.total+=1;for(let a of r[i])e.topics[a]+=
1;if(!dt(t,i))continue;e.n[o[i]]+=1;let c=e.by[o[i]];for(let a of r[i])c.set(a,(c.get(a)||0)+1)}return e}
function tt(t,e){return new Set(e.filter(n=>dt(t,n)).map(n=>t.articles.outlet[n]))}var Il=600,Nn=2e4,Eo="\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff",
_l=new RegExp(`[${Eo}]+|(?:(?![${Eo}])[\\p{L}\\p{N}\\p{M}])+`,"gu"),Cl=new RegExp(`[${Eo}]`,"u");function xs(...t){
let e=t.map(o=>Ll(o,Il)).join(" ").toLowerCase().normalize("NFC").replace(/['’`´]/gu,""),n=new Set;
for(let o of e.match(_l)||[]){let r=Cl.test(o)?[...o]:[o];r.length===1&&[...o].length>1&&n.add(o);for(let s=1;s<
r.length;s+=1)n.add(r[s-1]+r[s])}return n}function Ll(t,e){return t.length>e?[...t].slice(0,e).join(
""):t}function No(t){return t.vocabulary||=Pl(t),t.vocabulary}function Rl(t,e){let{lists:n,of:o}=t.repeated,
[,r,s]=o.get(e)||$s,i=xs(t.articles.title[e],t.articles.excerpt[e]);return n[r]?.forEach(c=>i.delete(
c)),n[s]?.forEach(c=>i.add(c)),[...i]}function Dl(t,e){let{lists:n,of:o}=t.repeated,[r]=o.get(e)||$s,
s=xs(t.articles.title[e]);return n[r]?.forEach(i=>s.delete(i)),[...s]}var $s=[-1,-1,-1];function Pl(t){
let e=new Map,n=t.articles.title.map((s,i)=>Rl(t,i).map(c=>(e.has(c)||e.set(c,e.size),e.get(c)))),o=[
...e.keys()],r=new Map(t.languages.map(s=>[s,vs(t,o,s)]));return{words:o,places:e,of:n,informative:r}}
var Fl=/^[\u3041-\u309f]{2}$|^(?=..$).*[的了是在和与及就也都而着被把吗呢吧與們们]/u;
function vs(t,e,n){let{"*":o,[n]:r}=t.uninformative,s=new Set([...o,...r||[]]);return e.map(i=>!s.has(
i)&&!/^\p{N}+$/u.test(i)&&!Fl.test(i))}function Ms(t,e){let{places:n,of:o}=No(t),r=n.get(e);return r===
void 0?[]:o.flatMap((s,i)=>s.includes(r)?[i]:[])}function Hl(t,e){let{words:n,of:o,informative:r}=No(
t),s=new Float64Array(n.length),i=0;for(let c of e){let a=r.get(t.languages[t.articles.language[c]])||
[];for(let l of o[c])a[l]&&(s[l]+=1,i+=1)}return{by:s,total:i,n:e.length}}function In(t,e,n,o){let r=t.
articles.flags.flatMap((m,g)=>m&Lt&&o[g]?[g]:[]),s=[e,n].map(m=>he(t,Jt(t,m,o),[m])),i=he(t,r,[e,n]),
{language:c}=t.articles,l=[...new Set(i.map(m=>c[m]))].map(m=>{let[g,p,w]=[...s,i].map(S=>S.filter(T=>c[T]===
m));return Bl(t,g,p,w)}),u=({n:m})=>Math.min(...m);l.sort((m,g)=>u(g)-u(m));let d=new Set,h=l.flatMap(
m=>m.rows).filter(({word:m})=>!d.has(m)&&d.add(m));return{...Os(h),n:l[0]?.n||[0,0]}}function Bl(t,e,n,o){
let[r,s,i]=[e,n,o].map(l=>Hl(t,l)),c=Math.min(r.n,s.n)>=5&&Math.min(r.total,s.total)>0;return{rows:No(
t).words.flatMap((l,u)=>{let[d,h]=[r.by[u],s.by[u]];if(!c||d+h<5)return[];let m=xo(d,r.total,h,s.total,
i.by[u],i.total);return[{word:l,k:d,other:h,z:m}]}),n:[r.n,s.n]}}function Os(t){let e=({z:r})=>Number(
Math.abs(r).toPrecision(9)),n=[...t].sort((r,s)=>e(s)-e(r)||(r.word<s.word?-1:1)),o=n.map(r=>({...r,
k:r.other,other:r.k}));return{a:n.filter(({z:r})=>r>0),b:o.filter(({z:r})=>r<0)}}function jl(t,e){let n=[
...e].map(r=>t.languages[t.articles.language[r]]||""),o=[...st(n)].sort(([r,s],[i,c])=>c-s||(r<i?-1:
1));return o.length?o[0][0]:""}function _n(t,{shared:e,a:n,b:o}){if(e.length<5)return null;let[r,s]=[
n,o].map(m=>jl(t,[...m.values()].map(Number)));if(r!==s)return null;let[i,c]=[n,o].map(m=>{let g=e.flatMap(
w=>Dl(t,Number(m.get(w)))),p=vs(t,g,"");return new Map(st(g.filter((w,S)=>p[S])))}),a=m=>[...m.values()].
reduce((g,p)=>g+p,0),[l,u]=[a(i),a(c)];if(!l||!u)return null;let h=[...new Set([...i.keys(),...c.keys()])].
flatMap(m=>{let[g,p]=[i.get(m)||0,c.get(m)||0];return g+p<5?[]:[{word:m,k:g,other:p,z:xo(g,l,p,u,g+p,
l+u)}]});return Os(h)}var Wl=["second","minute","day","none"],Lt=1,Ts=2,As=4,kn=8,Vr=16;function Es(t){let e=t.articles.title.
length,n=Array.from({length:e},()=>[]),o={...t.articles,precision:t.articles.precision.map(u=>Wl[u]),
id:[],excerpt:Array(e).fill(""),urls:n,files:n,titles:n,author:n,stated_language:Array(e).fill(""),bond:[],
subjects:t.articles.subjects||n,credits:Array.from({length:e},()=>[])};for(let[u,d,h]of t.credits||[])
o.credits[u].push({outlet:d,reason:h});let r=t.subjects||[],{lists:s,of:i}=t.repeated||{lists:[],of:[]},
c={lists:s,of:new Map(i.map(([u,...d])=>[u,d]))},a=null,l={...t,...Ul(t),articles:o,subjects:r,repeated:c,
size:e,initials:[],byOutlet:t.outlets.map(()=>[]),byCarrier:t.outlets.map(()=>[]),byTopic:t.topics.map(
()=>[]),bySubject:r.map(()=>[]),byCredit:t.outlets.map(()=>[]),linksOf:n,byId:new Map,complete:!1,get facets(){
return a||=qr(l),a}};return zl(l),Gl(l),Kl(l),l.withWords=Is(l),l}function Ul({firsts:t,lags:e,cocoverage:n}){
return{firsts:t.map(([o,r,s,i])=>({outlet:o,expected:r,decided:s,q:i})),lags:e.map(([o,r,s,i,c,a,l])=>({
outlet:o,other:r,n:s,hours:i,low:c,high:a,q:l})),cocoverage:n.map(([o,r,s,i,c])=>({outlet:o,other:r,
shared:s,expected:i,q:c}))}}function zl(t){let{outlet:e,carrier:n,topics:o,subjects:r,credits:s}=t.articles;
for(let i=0;i<t.size;i+=1){e[i]>=0&&t.byOutlet[e[i]].push(i),n[i]>=0&&t.byCarrier[n[i]].push(i);for(let c of o[i])
t.byTopic[c].push(i);for(let c of r[i])t.bySubject[c].push(i);for(let c of s[i])t.byCredit[c.outlet].
push(i)}}function Gl(t){t.outlets.forEach(({id:e},n)=>t.byId.set(e,{kind:"outlet",ref:n})),t.topics.
forEach(({id:e},n)=>t.byId.set(e,{kind:"topic",ref:n})),t.subjects.forEach(({id:e},n)=>t.byId.set(e,
{kind:"subject",ref:n})),t.stories.forEach(({id:e},n)=>t.byId.set(e,{kind:"story",ref:n}))}function Kl(t){
for(let e of t.nodes){if(e.kind!=="outlet")continue;let n=t.outlets[e.ref].platform,o=t.byOutlet[e.ref].
some(r=>t.articles.held[r]);(n||!o)&&(e.group=n?"carrier":"linked")}}function Ns(t,e){Object.assign(
t.articles,e.articles),t.articles.id.forEach((o,r)=>t.byId.set(o,{kind:"article",ref:r}));let n=Array.
from({length:t.size},()=>[]);for(let[o,r,s,i,c]of e.links){let a=e.reasons[i];n[o].push({other:r,kind:s,
reason:a,weight:c,forward:!0}),n[r].push({other:o,kind:s,reason:a,weight:c,forward:!1})}t.linksOf=n,
t.indexes=null,t.vocabulary=null,t.withWords=Is(t),t.complete=!0}function $e(t){let{articles:e,outlets:n,
topics:o,subjects:r,stories:s}=t,i=(a,l)=>{let u=a.map((d,h)=>l(h));return a.map((d,h)=>h).sort((d,h)=>u[h]-
u[d]||d-h)},c=(a,l)=>{let u=i(a,d=>l[d].length);return ze(u,d=>[a[d].name,...a[d].names].join(" "))};
return t.indexes||={outlet:ze(i(n,a=>t.byOutlet[a].length),a=>[n[a].name,...n[a].names,n[a].domain].
join(" ")),topic:c(o,t.byTopic),subject:c(r,t.bySubject),story:ze(i(s,a=>s[a].articles.length),a=>s[a].
name),article:ze(i(e.time,a=>e.time[a]??-1/0),a=>ds(e.title[a],e.excerpt[a]),a=>a)},t.indexes}var me="\
word=";function Is(t){let e=new Map;return n=>{if(!e.has(n)){let o=n.startsWith(me)?Ms(t,n.slice(me.
length)):Xl(t,n);e.set(n,o.sort((r,s)=>r-s))}return e.get(n)}}function Xl(t,e){try{return cs(t,$e(t).
article,e).rows}catch(n){if(n instanceof bt)return[];throw n}}function _s(t,{kind:e,ref:n}){return e===
"outlet"?t.outlets[n]:e==="subject"?t.subjects[n]:e==="topic"?t.topics[n]:t.stories[n]}function ve(t,e){
return e.kind==="article"?t.articles.id[e.ref]:_s(t,e).id}function Z(t,e){let{title:n,urls:o}=t.articles;
return e.kind==="article"?n[e.ref]||o[e.ref][0]||"(no title)":_s(t,e).name||"(no name)"}function Qt(t,{
kind:e,ref:n}){return e==="story"?t.stories[n].articles:e==="outlet"?t.byOutlet[n]:e==="subject"?t.bySubject[n]:
e==="topic"?t.byTopic[n]:[n]}function nt(t,e){let n=t.articles.outlet[e];return n<0?"outlet unknown":
t.outlets[n].name}function Kt(t,e){let n=e.map(o=>t.articles.time[o]).filter(o=>o!==null);return n.length?
[n[0],n[n.length-1]]:[null,null]}var ql=43200;function Cn(t,e){return Number(t.articles.time[e])+(U(
t,e)?0:ql)}function U(t,e){return To(t.articles.time[e],t.articles.precision[e])}function Me(t,e){let n=t.
stories[t.articles.story[e]];if(!(n?.before||n?.after)||t.articles.time[e]===null)return!1;let o=n.articles.
indexOf(e);if(o<n.before)return!0;if(!n.after)return!1;let r=n.articles.filter(s=>t.articles.time[s]!==
null).length;return o>=r-n.after}function ht(t,e){let n=e.filter(r=>t.articles.time[r]!==null),o=n.filter(
r=>!Me(t,r));return o.length?o:n}function En(t,e){let n=t.articles.story[e];return n<0?!t.judges_firsts:
t.stories[n].first_known}var Io=[["hour",1],["hour",3],["hour",6],["hour",12],["day",1],["day",2],["day",7],["month",1],["mon\
th",3],["month",6],["year",1],["year",2],["year",5],["year",10],["year",50]],Vl=7*86400,Cs=42,Ls={hour:3600,
day:86400,month:2629800,year:31557600},Yl=200;function Ln(t,e){let n=t.find(([,c])=>e<=c)||t[t.length-
1],[o,r,s,i]=n;return s+(e-o)/Math.max(r-o,1)*(i-s)}function Oe(t,e,n){return t.flatMap(o=>Zl(o,e,n))}
function Zl([t,e,n,o],r,s){let i=(o-n)/Math.max(e-t,1),c=([h,m])=>Ls[h]*m*i*r>=s,[a,l]=Io.find(c)||Io[Io.
length-1],u=[],d=Jl(t,a,l);for(;d<=e&&u.length<Yl;)d>=t&&u.push({x:n+(d-t)*i,time:d,...Rs(d,a)}),d=Mn(
d,a,l);return u}function Jl(t,e,n){let o=new Date(t*1e3),[r,s]=[o.getUTCFullYear(),o.getUTCMonth()];
if(e==="year")return Date.UTC(Math.floor(r/n)*n,0)/1e3;if(e==="month")return Date.UTC(r,Math.floor(s/
n)*n)/1e3;let i=Ls[e]*n;return Math.floor(t/i)*i}function Rs(t,e){let n=new Date(t*1e3),[o,r]=[n.getUTCFullYear(),
n.getUTCMonth()],[s,i]=[n.getUTCDate(),n.getUTCHours()];return e==="year"||e==="month"&&r===0?{label:String(
o),strong:!0}:e==="month"?{label:Se[r],strong:!1}:e==="day"||i===0?{label:`${s} ${Se[r]}`,strong:e===
"hour"||s===1}:{label:`${Ke(i)}:00`,strong:!1}}function Ds(t,e,n){let[o,r]=[t[0].from,t[t.length-1].
to];if(t[0].to-o===Vl){let i=Math.max(1,Math.ceil(n*t.length/e));return t.map(({from:c},a)=>({part:a/
t.length,...Rs(c,"day")})).filter(({part:c},a)=>a%i===0&&c*e<=e-Cs)}let s=t.map(({from:i})=>i);return Oe(
[[o,r,0,e,0]],1,n).filter(({x:i})=>i<=e-Cs).map(({time:i,label:c})=>{let a=_o(s,i),l=(i-t[a].from)/(t[a].
to-t[a].from);return{part:(a+l)/t.length,label:c}})}function _o(t,e){let[n,o]=[0,t.length-1];for(;n<
o;){let r=n+o+1>>1;t[r]<=e?n=r:o=r-1}return n}var Ql=58;function Ze(t,e){let n=Ds(t,e,Ql).map(({part:o,label:r})=>{let s=f("span",{class:"tick"},r);
return s.style.left=`${o*100}%`,s});return f("div",{class:"time-axis","aria-hidden":"true"},n)}function Je(t){
return f("span",{class:"peak","aria-hidden":"true"},x(t))}function Qe(t,e,n,o,r){return t.flatMap(({
from:s},i)=>{if(!e[i])return[];let c=`${re(s,n)}: ${$(e[i],"article")}`,a={x:i*o,y:0,width:o,height:r,
class:"bin-title"};return[at("rect",a,at("title",{},c))]})}var[Co,tu]=[340,64],eu=34,nu=480;function Ae(t,e){let{held:n,time:o}=t.articles,r=e.filter(g=>n[g]&&
o[g]!==null),{from:s,to:i}=t.counts;if(r.length<2||s===null||i===null||s===i)return null;let c=r.map(
g=>Number(o[g])),{unit:a,bins:l}=qe(c,s,i,Ps(t,r)),u=l.reduce((g,p)=>p.count>g.count?p:g),d=`${x(u.count)}\
 in ${re(u.from,a)}`,h=[Co,tu],m=`Articles by ${a}: at most ${d}.`;return f("figure",{class:"volume"},
f("div",{class:"chart"},Je(u.count),Fs({bins:l,unit:a,peak:u.count,size:h,label:m,className:"bar-vol\
ume"})),Ze(l,Co),f("figcaption",{},`Articles by ${a}, over the time of the whole corpus. Most: ${d}.`))}
function Ps(t,e){return e.every(n=>U(t,n))}function Fs({bins:t,unit:e,peak:n,size:[o,r],label:s,className:i}){
let c=o/t.length,a=t.map(({count:d},h)=>{if(!d)return null;let m=Math.max(1.5,d/n*(r-1)),g={x:h*c,y:r-
m,width:c*.85,height:m};return at("rect",{...g,class:i})}),l=t.map(({count:d})=>d),u=`0 0 ${o} ${r}`;
return at("svg",{viewBox:u,role:"img","aria-label":s,preserveAspectRatio:"none"},at("path",{d:`M0 ${r-
.5}H${o}`,class:"base-line"}),a,Qe(t,l,e,c,r))}function Hs(t,e){let n=({articles:p})=>p.filter(w=>t.
articles.time[w]!==null),o=e.flatMap(n),r=o.map(p=>Number(t.articles.time[p]));if(r.length<2)return null;
let[s,i]=[Math.min(...r),Math.max(...r)],c=Ps(t,o),a=e.map(p=>{let w=n(p).map(S=>Number(t.articles.time[S]));
return{...p,...qe(w,s,i,c)}}),{unit:l}=a[0],u=Math.max(1,...a.flatMap(({bins:p})=>p.map(({count:w})=>w))),
d=[Co,eu],h=a.map(({name:p,className:w,bins:S})=>{let T=S.reduce((X,{count:K})=>X+K,0),P=`${p}: ${$(
T,"dated article")} by ${l}`,E={bins:S,unit:l,peak:u,size:d,label:P,className:`bar-multiple ${w}`};return f(
"li",{},f("span",{class:"name",dir:"auto"},p),f("div",{class:"chart"},Je(u),Fs(E)))}),{bins:m}=a[0],
g=`Articles by ${l}; the line at the top of each chart is ${x(u)}.`;return[f("ul",{class:"multiples"},
h),f("div",{class:"multiples-axis"},Ze(m,nu)),f("p",{class:"aside"},g)]}function Ee(t){let e=f("span",
{class:"bar-line","aria-hidden":"true"});return e.style.width=`${t*100}%`,e}function Rn(t,e,n=8){let o=Math.
max(1,...t.map(([,s])=>s)),r=t.map(([s,i])=>f("li",{class:"bar-row"},e(s),f("span",{class:"number"},
x(i)),Ee(i/o)));return et(r,n,"bars")}function tn(t){let e=t.map(([n,o,r])=>f("li",{class:"bar-row"},
n,f("span",{class:"number"},r),Ee(Math.max(.005,o))));return f("ul",{class:"bars"},e)}function et(t,e,n){
let o=f("ul",{class:n},t.slice(0,e));if(t.length<=e)return o;let r=C({class:"more"},()=>{o.append(...t.
slice(e)),r.remove()},`Show ${x(t.length-e)} more`);return[o,r]}function Ne(t,e,n,o){let r=0,s=c=>{for(let a of e.
slice(r,r+c)){for(let l of o(a,r))l&&t.append(l);r+=1}i.textContent=`Show more (${$(e.length-r,"row")}\
 left)`,i.hidden=r>=e.length},i=C({class:"more"},()=>s(n*4));return s(n),i}function Dn(t,e,n){if(e.outlets.length!==1||n.outlets.length!==1)return;let o=[e.outlets[0],n.outlets[0]];
return t.cocoverage.find(({outlet:r,other:s})=>o.includes(r)&&o.includes(s))}function Bs(t,e,n){return e.
outlets.length!==1||n.outlets.length!==1?void 0:Lo(t,e.outlets[0]).find(({other:r})=>r===n.outlets[0])}
function Lo(t,e){return t.lags.filter(({outlet:n,other:o})=>n===e||o===e).map(({outlet:n,other:o,n:r,
hours:s,low:i,high:c,q:a})=>n===e?{other:o,n:r,hours:s,low:i,high:c,q:a}:{other:n,n:r,hours:-s,low:-c,
high:-i,q:a}).sort((n,o)=>o.n-n.n||n.other-o.other)}function en({q:t}){return t<=.05}function Pn({shared:t,
expected:e,q:n}){return n>.05?"no clear difference from chance":t>e?"more than by chance":"fewer tha\
n by chance"}function js(t,e,n,o){if(!o.length)return null;let r=bs(o),s=Math.max(...r.map(({keys:i})=>i.length));
return f("div",{},f("h4",{},`How much later ${n.name} came`),f("p",{},ru(e,n,o)," ",su(t.model,e,n,o)),
f("ol",{class:"lags"},r.map(i=>ou(t,n,i,s))),f("p",{class:"lag-ends","aria-hidden":"true"},f("span",
{},`← ${n.name} earlier`),f("span",{},`${n.name} later →`)))}function ou(t,e,n,o){let{model:r}=t,
s=n.keys.filter(d=>d>=0).map(d=>r.stories[d].id),i=n.keys.length,c=`${e.name} ${iu(n)}: ${$(i,"story",
"stories")}`,a=n.from<0?"side-1":n.to>0?"side-0":"tied",l=f("span",{class:`lag-bar ${a}`});l.style.height=
`${i/o*100}%`;let u=C({disabled:!s.length,"aria-label":c,title:c},()=>t.narrow({only:{story:s}}),f("\
span",{class:"number"},i||""),f("span",{class:"lag-track"},l));return f("li",{},u,f("span",{class:"l\
ag-name","aria-hidden":"true"},Ws(n)))}function ru(t,e,n){let o=n.filter(({hours:a})=>a>0).length,r=n.
filter(({hours:a})=>a<0).length,s=n.length-o-r,i=$(n.length,"story","stories"),c=s?`, ${x(s)} tied`:
"";return`Of ${i} where both state a time of day, ${t.name} was first on ${x(o)}, ${e.name} on ${x(r)}${c}\
.`}function su(t,e,n,o){if(o.length<5)return"Too few to say more.";let r=Number(On(o.map(l=>l.hours))),
s=`The median: ${n.name} came ${Ro(r)}.`,i=Bs(t,e,n);if(!i)return s;let c=`${Ro(i.low)} to ${Ro(i.high)}`,
a=`${fe(i.q)} after correction for all pairs`;return`${s} Over the whole corpus: 95 % interval ${c};\
 ${a}.`}function Ro(t){return Ct(t*3600)}function Ws({from:t,to:e}){if(t===0&&e===0)return"tie";let n=Math.
min(Math.abs(t),Math.abs(e)),o=Math.max(Math.abs(t),Math.abs(e));return Number.isFinite(o)?`${n}–${o}\
 h`:`>${n} h`}function iu(t){if(t.from===0&&t.to===0)return"at the same time";let e=Ws(t).replace(" \
h"," hours").replace(">","more than ");return`${t.from<0?"earlier":"later"} by ${e}`}var[cu,au]=[360,129600];function Fn(t,e,n){let o=lu(t,e),r=uu(t,o,e.length,n),s=r.map(u=>[...u.values()].
reduce((d,h)=>d+h,0)),i=fu(t,o,n),c=t.articles.time,a=new Map;for(let{earlier:u,later:d}of i)a.set(d,
Math.min(a.get(d)??1/0,Number(c[u])));let l=(u,d)=>{let h=i.filter(({earlier:g,later:p})=>o(g)===u&&
o(p)===d),m=h.filter(({earlier:g,later:p})=>c[g]===a.get(p));return{...Us(t,new Set(h.map(({earlier:g})=>g)),
r[u]),preceded:Us(t,new Set(h.map(({later:g})=>g)),r[d]),first:new Set(m.map(({earlier:g})=>g)).size,
pairs:h,few:Math.min(s[u],s[d])<5}};return e.map((u,d)=>e.map((h,m)=>d===m?null:l(d,m)))}function lu(t,e){
let n=new Map;return e.forEach(({outlets:o},r)=>o.forEach(s=>n.set(s,r))),o=>{if(!dt(t,o))return null;
let r=t.articles.outlet[o];return n.get(r)??-1-r}}function Do(t,e,n){return!!(n[e]&&t.articles.flags[e]&
Lt&&En(t,e))&&U(t,e)}function uu(t,e,n,o){let r=Array.from({length:n},()=>new Map);for(let s=0;s<t.size;s+=
1){let i=e(s);if(i===null||i<0||!Do(t,s,o))continue;let c=xe(t,s);r[i].set(c,(r[i].get(c)||0)+1)}return r}
function Us(t,e,n){let o=new Map;for(let h of e){let m=xe(t,h);o.set(m,(o.get(m)||0)+1)}let r=[...n.
values()].reduce((h,m)=>h+m,0),s=r?e.size/r:0,i=[...n].map(([h,m])=>({size:m,part:o.get(h)||0})),c=i.
reduce((h,{size:m})=>h+m**2,0),a=i.reduce((h,{size:m,part:g})=>h+(g-s*m)**2,0),l=Mo({n:r,share:s,clusters:n.
size,squares:c,residual:a}),[u,d]=r?Ve(s*l,l):[0,1];return{...Gt(e.size,r),low:u,high:d}}function fu(t,e,n){
let{time:o}=t.articles,r=({earlier:s,later:i})=>{let c=Number(o[i])-Number(o[s]);return c>cu&&c<=au};
return t.linksOf.flatMap((s,i)=>{if(!Do(t,i,n)||e(i)===null)return[];let c=a=>e(a)!==null&&e(a)!==e(
i);return s.filter(({kind:a,forward:l})=>l&&a==="similar").filter(({other:a})=>Do(t,a,n)&&c(a)).map(
({other:a})=>Number(o[i])<Number(o[a])?{earlier:i,later:a}:{earlier:a,later:i}).filter(r)})}var hu=12;function z(t,e,n){let o=n||Z(t.model,e);return C({class:"thing",dir:"auto"},()=>t.choose(e),
o)}function se(t,e,n,...o){let{only:r,not:s}=t.state(),i=u=>(u[e]||[]).includes(n),c=(u,d)=>C({class:"\
action"},d,u),a=i(r)?"Show everything again":"Show only this",l=i(s)?"Include it again":"Leave it ou\
t";return f("div",{class:"buttons"},c(a,()=>t.filter("only",e,n)),e!=="story"&&c(l,()=>t.filter("not",
e,n)),o.map(([u,d])=>c(u,d)))}function lt(t,e){let n=f("h2",{dir:"auto",tabindex:"-1"},e);return[f("\
p",{class:"kicker"},t),n]}function D(t,...e){return e.flat(3).some(Boolean)?f("section",{},f("h3",{},
t),e):null}function Bt(t){let e=r=>r==null||r.length===0,n=t.filter(([,r])=>!e(r));if(!n.length)return null;
let o=n.map(([r,s])=>[f("dt",{},r),f("dd",{},s)]);return f("dl",{class:"facts"},o)}function St(t,e="\
, "){return t.flatMap((n,o)=>o?[o===t.length-1?e:", ",n]:[n])}function Hn(t,e,n,o){let s={class:`chi\
p word ${o!==null&&o<=.05?"sure":""}`,dir:"auto",title:n,"aria-label":`${e}: ${n}`};return C(s,()=>t(
[me+e]),e)}function pe(t,e,n){if(!e.length)return null;let{time:o,precision:r,held:s}=t.articles,i=[
...e].reverse().map(c=>{let a=gt(o[c],r[c])+(s[c]?"":" · not in this corpus"),l=f("span",{class:"wo\
rds"},a);return f("li",{class:s[c]?null:"not-held"},n({kind:"article",ref:c}),l)});return et(i,hu,"t\
ext-list")}function te(t,e,n){return e.length?Rn(e.map(([o,r])=>[{kind:t,ref:o},r]),n):null}function Bn(t,e,n,o){
let{outlet:r,story:s,held:i}=t.articles,c=e.filter(a=>i[a]);return{held:c,outlets:st(c.filter(a=>dt(
t,a)).map(a=>r[a])),others:st(e.flatMap(a=>n[a]).filter(a=>a!==o)),stories:st(e.map(a=>s[a]).filter(
a=>a>=0))}}var nn="group:";function Po(t,e){if(e.startsWith(nn)){let o=t.groups.find(({name:r})=>nn+r===e);return o?
{key:e,name:o.name,outlets:o.outlets}:null}let n=t.byId.get(e);return!n||n.kind!=="outlet"?null:{key:e,
name:Z(t,n),outlets:[n.ref]}}function jn(t){return t.slice(1).map(e=>[t[0],e])}function mu(t){return"\
ABCDEF"[t]}function Ie(t){return f("span",{class:`key side-${t}`},mu(t))}function _e(t,e={}){return{
only:{...t.key.startsWith(nn)?{group:[t.name]}:{outlet:[t.key]},...e}}}var pu=34;function Rt(t,e,n,o){let r=f("table",{class:e},f("thead",{},f("tr",{},n)),Array.isArray(o)?
f("tbody",{},o):o);return f("div",{class:"scrolling",tabindex:"0",role:"region","aria-label":t},r)}function Fo(t,e,n,o){
let r=n.map(i=>{let c={kind:e,ref:i},a=$t(Z(t.model,c),pu),l=f("div",{},z(t,c,a));return f("th",{scope:"\
col",class:"turned"},l)}),s=[Et("Outlet"),Et("Own articles","figure"),...r];return Rt(`Outlets by ${e}`,
"matrix",s,o)}function Et(t,e){return f("th",{scope:"col",class:e||null},t)}function Ce(t,e,n){return f(
"td",{class:"filled"},C({"aria-label":n,title:n},e,t))}var Gs=8,gu=24,Le=null;function Ks(t,e,n){let{model:o}=t;if(!o.complete)return null;let r="Who is fo\
llowed by whom",s=Fn(o,e,t.selection().mask),i=e.map(({name:u},d)=>{let h=["followed by ",Ie(d),f("s\
pan",{class:"unseen"},u)];return f("th",{scope:"col",class:"figure",title:u},h)}),c=e.map((u,d)=>{let h=e.
map((m,g)=>yu(s[d][g],u,m,n));return f("tr",{},f("th",{scope:"row"},Ie(d),u.name),h)}),a=[Et("Articl\
es of"),...i];return f("section",{class:"follows"},f("h3",{},r),f("p",{},wu(s,e)),Rt(r,"figures-tabl\
e",a,c),bu(t,e,s),f("p",{class:"aside"},"Of a row’s own articles that state a time of day, those tha\
t a similar article of the column followed after 6 minutes to 36 hours; in brackets the 95 % interva\
l. It does not show that one copies the other: both may follow a third (Welbers and van Atteveldt: R\
Newsflow)."))}function wu(t,e){let n=t.flatMap((h,m)=>h.flatMap((g,p)=>g&&!g.few?[{cell:g,a:m,b:p}]:
[]));if(!n.length)return"Too few articles with a time of day to say who follows whom.";let o=(h,m)=>h.
cell.share>m.cell.share,{cell:r,a:s,b:i}=n.reduce((h,m)=>o(m,h)?m:h);if(!r.k)return"None is followed\
 by a similar article of another within 36 hours.";let[c,a]=[e[s].name,e[i].name],l=`${it(r.share)} ${_t(
r)}`,{k:u,n:d}=r.preceded;return`Most followed: ${c} by ${a}, ${r.k} of ${$(r.n,"article")}, ${l}. O\
f the ${d} articles of ${a}, ${u} came after one of ${c}; for ${r.first} of them it was the first th\
at they resemble.`}function yu(t,e,n,o){if(!t)return f("td",{class:"figure"},"–");let r=t.few?"too\
 few":`${it(t.share)} ${_t(t)}`,s=`${t.k} of ${t.n}`,i=f("small",{},` ${r}`);if(!t.k)return f("td",{
class:"figure"},s,i);let c=Le!==null&&Le[0]===e.key&&Le[1]===n.key,a=()=>{Le=c?null:[e.key,n.key],o()},
l={"data-focus":`follows ${e.key} ${n.key}`,"aria-expanded":String(c),"aria-label":`${e.name} follow\
ed by ${n.name}: ${s} articles, ${r}: list them`};return f("td",{class:"filled"},C(l,a,s,i))}function bu(t,e,n){
if(!Le)return null;let[o,r]=Le.map(l=>e.findIndex(u=>u.key===l)),s=n[o]?.[r];if(!s)return null;let{time:i}=t.
model.articles,a=[...s.pairs].sort((l,u)=>i[u.earlier]-i[l.earlier]||l.later-u.later).map(({earlier:l,
later:u})=>{let d=Ct(i[u]-i[l]),h=z(t,{kind:"article",ref:u});return f("li",{},z(t,{kind:"article",ref:l}),
f("span",{class:"words"},`${nt(t.model,u)}, ${d}: `,h))});return f("div",{class:"followed"},f("h4",{},
`${e[o].name}, followed by ${e[r].name}`),et(a,Gs,"text-list"))}function Xs(t,e){let{model:n}=t,o=n.
cocoverage_tests;if(!o)return null;let r="Who covers the same stories",s=n.cocoverage.filter(en).length,
i=Math.max(Gs,Math.min(s,gu)),c=n.cocoverage.slice(0,i).map(d=>Su(t,e,d)),a=[Et("Outlets"),Et("Stori\
es shared","figure"),Et("By chance","figure"),Et("So they share"),f("td",{})],l=s?`${$(s,"pair")} of\
 ${x(o)} tested ${s===1?"shares":"share"} more or fewer stories than chance would give.`:`Of ${$(o,"\
pair")} tested, none shares more or fewer stories than chance would give; these are furthest from it\
.`;return f("section",{class:"cocoverage"},f("h3",{},r),f("p",{},l),Rt(r,"figures-table",a,c),f("p",
{class:"aside"},"Of the whole corpus. By chance: what two outlets of these sizes would share of stor\
ies of these sizes (Neal 2014; Saracco et al. 2015). P-values are corrected for all pairs; outlets w\
ith fewer than five stories are not tested."))}function Su(t,e,n){let o=[n.outlet,n.other],r=o.map(h=>t.
model.outlets[h].id),s=o.map(h=>t.model.outlets[h].name),i=o.map(h=>z(t,{kind:"outlet",ref:h})),c=e.
map(({key:h})=>h),a=c.length===2&&r.every(h=>c.includes(h)),l={class:"chip","aria-label":`Compare ${s[0]}\
 and ${s[1]}`},u=C(l,()=>t.change({side:r}),"Compare"),d=en(n)?f("small",{},` ${We(n.q)}`):null;return f(
"tr",{},f("th",{scope:"row"},i[0]," and ",i[1]),f("td",{class:"figure"},x(n.shared)),f("td",{class:"\
figure"},It(n.expected)),f("td",{class:"verdict"},Pn(n),d),f("td",{},a?"":u))}var ku=12,qs=6,Vs="These are counts: any of the differences may be chance; “topicgraph compare” test\
s them.";function Ys(t,e,n,o){if(!o.shared.length)return null;let r=_n(t.model,o);return f("div",{class:"\
framing"},f("h4",{},"The same stories in their words"),r&&Tu(t,e,n,r,o.shared.length),xu(t,e,n,o))}function Tu(t,e,n,o,r){
let s=`Words in the headlines of the ${x(r)} stories that both report, those that differ most first.`,
i=({k:l,other:u})=>`${l} of ${r} headlines, the other ${u}`,c=[Wn(t,e,o.a,i,`${e.name} uses more oft\
en`),Wn(t,n,o.b,i,`${n.name} uses more often`)],a=`Words in at least five of these headlines. ${Vs}`;
return[f("p",{},s),f("div",{class:"columns"},c),f("p",{class:"aside"},a)]}function Wn(t,e,n,o,r){let s=c=>t.
narrow(_e(e,{words:c})),i=n.slice(0,ku).map(c=>f("li",{},Hn(s,c.word,o(c),null)));return f("div",{},
f("p",{class:"words"},r),i.length?f("ul",{class:"word-list"},i):f("p",{class:"empty"},"None."))}function xu(t,e,n,o){
let r=Ho(t.model,o.shared),s=h=>{let m=[o.a,o.b].map(g=>{let p={kind:"article",ref:Number(g.get(h))};
return f("td",{},z(t,p))});return f("tr",{},m)},i=f("tbody",{},r.slice(0,qs).map(s)),c=r.slice(qs),l=C(
{class:"more"},()=>{i.append(...c.map(s)),l.remove()},`Show ${x(c.length)} more`),u=[Et(e.name),Et(n.
name)],d=`Headlines of ${e.name} and ${n.name}`;return[Rt(d,"headline-pairs",u,i),c.length>0&&l]}function Zs(t,e,n){
let{model:o}=t;if(!o.complete)return null;let r=f("h4",{},"Distinctive words, in titles and excerpts"),
s=h=>f("div",{},r,f("p",{class:"aside"},h));if(o.size>Nn)return s("This corpus is too large to compa\
re words on the page: run “topicgraph compare” instead.");let i=In(o,e,n,t.selection().mask);if(!i.
a.length&&!i.b.length)return s("Too few articles to compare their words.");let[c,a]=i.n,l=(h,m)=>({k:g,
other:p})=>`${g} of ${h} articles, the other ${p} of ${m}`,u=[Wn(t,e,i.a,l(c,a),e.name),Wn(t,n,i.b,l(
a,c),n.name)],d=`The first article of each on each story counts; the most distinctive words come fir\
st (Monroe, Colaresi and Quinn 2008). ${Vs}`;return f("div",{class:"pair-words"},r,f("div",{class:"c\
olumns"},u),f("p",{class:"aside"},d))}function Js(t,e){let n=ei(t,e),o=()=>n?t.apply({open:[]}):ti(t,e),r={class:"finding",dir:"auto","ari\
a-pressed":String(n)};return f("li",{},C(r,o,e.text),f("details",{class:"how"},f("summary",{},"How w\
e know"),f("p",{dir:"auto"},e.how)))}function Qs(t){let{findings:e}=t.model,n=e.findIndex(s=>ei(t,s));
if(n<0)return null;let o=(s,i,c)=>{let a=e[n+s];return C({...{class:"tool","aria-label":i,title:i,disabled:!a},
"data-focus":i},()=>ti(t,a),c)},r=`What stands out, ${x(n+1)} of ${x(e.length)}:`;return f("div",{class:"\
finding-steps"},e.length>1&&o(-1,"Finding before","‹"),e.length>1&&o(1,"Next finding","›"),f("p",
{},`${r} `,f("span",{dir:"auto"},e[n].text)))}function ti(t,{only:e,at:n}){let o=t.model.mode==="sto\
ries"&&n!==null&&(e.story||[]).includes(n);t.apply({only:e,at:n,...o?{open:[String(n)]}:{}})}function ei(t,{
only:e}){let{only:n}=t.state();return Object.keys(e).length>0&&JSON.stringify(n)===JSON.stringify(e)}function Un(t){return t.carried??=t.articles.held.reduce((e,n)=>e+n,0),{here:t.carried,all:t.counts.
articles}}function zn(t){if(!t.left_out)return null;let{here:e,all:n}=Un(t);return[`This page contai\
ns ${x(e)} of the ${$(n,"article")}; a browser cannot handle the other ${x(n-e)}. Stories are includ\
ed as a whole: first those that most outlets have, then the newest.`,"The picture, the lists, the se\
arch, the filters and all counts on the page are of these articles. The figures at the top, what sta\
nds out, who was first and who republishes are those of the whole corpus.",'To find any other articl\
e, run “topicgraph find WORDS”. To see a part in full, run in Python: tg.write_html(graph.filter(sin\
ce="2021-03"), "part.html").']}function wt(t){if(!t.left_out)return null;let{here:e,all:n}=Un(t),[o,
r]=[x(e),x(n)],s=`Of the ${o} articles on this page; the corpus has ${r}.`;return f("p",{class:"asid\
e cover"},s)}var ni=5,Bo={first:"Of the stories that an outlet shares with others and whose first report is known\
, how often it was first in this corpus; a tie counts a part.",republished:"How many of the articles\
 found at an outlet another outlet wrote.",missing:"Choose an outlet here, in the list of outlets or\
 in the picture: its panel lists the big stories missing here. A missing story only means that it is\
 not in this corpus; the outlet may still have covered it."};function oi(t,e){let{model:n}=e,o=zn(n),
r=e.selection().filtered?"In the whole corpus, not the selection. ":"",s=r||null,i=n.findings.map(a=>Js(
e,a)),c=f("div",{class:"overview"},o&&f("section",{class:"cover"},f("h2",{},"Not all of it is on thi\
s page"),o.map(a=>f("p",{},a))),Gn("What stands out",s,$u(n,i)),e.state().view!=="stories"&&Gn("Bigg\
est stories",null,vu(e)),Gn("Who was first",`${r}${Bo.first}`,Mu(e)),Gn("Who republishes",`${r}${Bo.
republished}`,[Ou(e),Au(e),Eu(e)]),Nu(e));t.replaceChildren(c)}function $u(t,e){return e.length?f("u\
l",{class:"findings"},e):t.counts.articles?f("p",{class:"empty"},"Nothing stands out in this corpus \
beyond what chance gives."):null}function Gn(t,e,n){return[n].flat().some(Boolean)?f("section",{},f(
"h2",{},t),e&&f("p",{class:"aside"},e),n):null}function vu(t){let e=ee(t.model,"stories","size",t.selection()).
slice(0,ni);if(e.length){let r=e.map(s=>jo(t,s,0));return f("ol",{class:"rows brief"},r)}let o=t.selection().
filtered?"None in this selection.":rn("stories");return f("p",{class:"empty"},o)}function Mu(t){let e=on(
t,({first:n,shared:o})=>o>=5&&n>0,(n,o)=>o.first-n.first||o.first/o.shared-n.first/n.shared);return e.
length?tn(e.map(({link:n,outlet:{first:o,shared:r}})=>[n,o/r,`${It(o)} of ${$(r,"story","stories")}`])):
null}function Ou(t){let e=({pieces:r})=>r<5,n=({republished:r,pieces:s})=>r/s,o=on(t,r=>r.republished>
0&&!e(r),(r,s)=>n(s)-n(r)||s.republished-r.republished);if(!o.length){if(!t.model.counts.articles)return null;
let s=t.model.outlets.some(({republished:i})=>i>0)?`No outlet with ${5} or more articles republishes\
.`:"Every article here was written by the outlet it was found at.";return f("p",{class:"empty"},s)}return tn(
o.map(({link:r,outlet:s})=>{let{republished:i,pieces:c}=s;return[r,n(s),`${x(i)} of ${$(c,"article")}`]}))}
function Au(t){let e=on(t,({republished:r,pieces:s})=>r>0&&s<5,(r,s)=>s.republished-r.republished||r.
pieces-s.pieces),n=ri(e),o=`With fewer than ${5} articles: `;return n.length>0&&f("p",{class:"aside"},
o,n,".")}function ri(t){return t.flatMap(({link:e,outlet:{republished:n,pieces:o}},r)=>{let s=` ${x(
n)} of ${$(o,"article")}`;return[r?", ":"",e,s]})}function Eu(t){let e=on(t,({republished:o})=>o>0,(o,r)=>r.
republished-o.republished,!0),n=ri(e);return n.length?f("p",{class:"aside"},"Platforms carry what ot\
hers wrote: ",n,"."):null}function Nu(t){let{stories:e,counts:n}=t.model;if(!e.length||n.outlets<2)return null;
let r=on(t,({held:c})=>c>=5,(c,a)=>a.held-c.held).map(({link:c})=>f("li",{},c)),s=r.length>0&&f("ul",
{class:"missing"},r),i=f("p",{class:"aside"},Bo.missing);return f("section",{},f("h2",{},"What is mi\
ssing from an outlet"),i,s)}function on(t,e,n,o=!1){return t.model.outlets.map((r,s)=>({outlet:r,ref:s})).
filter(({outlet:r})=>!!r.platform===o&&e(r)).sort((r,s)=>n(r.outlet,s.outlet)||r.ref-s.ref).slice(0,
ni).map(({outlet:r,ref:s})=>({outlet:r,link:z(t,{kind:"outlet",ref:s})}))}var Iu=60,_u={stories:"story",articles:"article",outlets:"outlet",topics:"topic"},Cu={stories:[["siz\
e","most outlets first"],["new","newest first"],["old","oldest first"],["name","A to Z"]],articles:[
["new","newest first"],["old","oldest first"],["name","A to Z"]],outlets:[["size","most articles fir\
st"],["name","A to Z"]],topics:[["size","most articles first"],["name","A to Z"]]},Lu={stories:"No s\
tories: a story needs two articles on one event, listed as related in a file or similar in words and\
 time.",articles:"No articles.",outlets:"No outlets: no article says where it was published.",topics:"\
No topics: no article names one."},Wo={stories:"size",articles:"new",outlets:"size",topics:"size"},Ru={
size:(t,e)=>e.size-t.size||e.articles.length-t.articles.length,new:(t,e)=>si(e.from,t.from,-1/0),old:(t,e)=>si(
t.from,e.from,1/0),name:(t,e)=>Q(t.name)<Q(e.name)?-1:1};function si(t,e,n){return(t??n)===(e??n)?0:
(t??n)-(e??n)}function ee(t,e,n,o){let r=_u[e],s={stories:t.stories.length,articles:t.size,outlets:t.
outlets.length,topics:t.topics.length},i=u=>r!=="article"||t.articles.held[u]||o.stubs,c=Array.from(
{length:s[e]},(u,d)=>d).filter(i).map(u=>Uo(t,{kind:r,ref:u},o)).filter(({articles:u})=>u.length),a=u=>e===
"outlets"?Kn(t,u):0,l=Ru[n];return c.sort((u,d)=>a(u)-a(d)||l(u,d)||u.thing.ref-d.thing.ref)}function Kn(t,{
thing:e,held:n}){return t.outlets[e.ref].platform?1:n?0:2}function Uo(t,e,n){let o=n?.filtered?n.mask:
null;if(e.kind==="article")return Du(t,e,!o||o[e.ref]>0);let r=Qt(t,e),s=o?r.filter(m=>o[m]):r,i=e.kind===
"story"?ht(t,s):s,[c,a]=Kt(t,i),l=s.filter(m=>t.articles.held[m]),u=l.length,d=tt(t,l).size,h=e.kind===
"story"?d:u;return{thing:e,name:Z(t,e),articles:s,size:h,held:u,outlets:d,from:c,to:a}}function Du(t,e,n){
let o=e.ref,r=t.articles.time[o];return{thing:e,name:Z(t,e),articles:n?[o]:[],size:1,held:t.articles.
held[o],outlets:1,from:r,to:r}}function sn(t,e){let{kind:n,ref:o}=e.thing;if(n==="article"){let{time:c,
precision:a}=t.articles;return`${nt(t,o)} · ${gt(c[o],a[o])}`}let r=e.articles.length-e.held,s=e.held||
n==="story"?[$(e.held,"article")]:[];return r&&s.push(`${x(r)} linked, not in this corpus`),n!=="out\
let"&&s.push($(e.outlets,"outlet")),n==="story"&&s.push(J(e.from,e.to)),(n==="story"&&e.articles.length<
t.stories[o].articles.length?"selected: ":"")+s.join(" · ")}function ci(t,e,{mask:n,stubs:o}){let r=s=>n[s]&&
(t.articles.held[s]||o);return e==="articles"?n.reduce((s,i,c)=>s+(r(c)?1:0),0):e==="stories"?t.stories.
filter(({articles:s})=>s.some(i=>n[i])).length:e==="topics"?t.byTopic.filter(s=>s.some(r)).length:t.
byOutlet.filter((s,i)=>!t.outlets[i].platform&&s.some(r)).length}function ai(t,e,n){let{tab:o}=n.state();
if(e.parentElement.hidden=o==="overview",o==="overview"){oi(t,n);return}let r=Cu[o].map(([s,i])=>f("\
option",{value:s,selected:s===Wo[o]},i));e.replaceChildren(...r),e.onchange=()=>{Wo[o]=e.value,ii(t,
n,o)},ii(t,n,o)}function ii(t,e,n){let{model:o}=e,[r,s]=[Wo[n],e.selection()],i=ee(o,n,r,s),c=f("ol",
{class:"rows"}),a=Math.max(1,i[0]?.size||0),l=Ne(c,i,Iu,(h,m)=>[n==="outlets"?Pu(o,i,m):null,jo(e,h,
r==="size"?h.size/a:0)]),d=!i.length&&s.filtered?"Nothing in this selection.":rn(n);t.replaceChildren(
wt(o)||"",i.length?c:f("p",{class:"empty"},d),l)}function Pu(t,e,n){let o=Kn(t,e[n]);if(!o||n&&Kn(t,
e[n-1])===o)return null;let r=e.filter(i=>Kn(t,i)===o).length;return f("li",{class:"rows-head"},`${o===
1?"Platforms, which carry what outlets write":"Only linked, no article in this corpus"} (${x(r)})`)}
function rn(t){return Lu[t]}function jo(t,e,n){let o={class:`row row-${e.thing.kind}`,"data-id":ve(t.
model,e.thing)},r=C(o,()=>t.choose(e.thing),f("span",{class:"row-name",dir:"auto"},e.name),f("span",
{class:"row-words",dir:"auto"},sn(t.model,e)),n>0&&Ee(Math.max(.015,n)));return f("li",{},r)}var Fu=2,li=7*86400,[Hu,Bu]=[.25,.2],ju="an article on it is of an unknown outlet, which may be any",
Wu="hardly any article of this outlet here within a week",zo="an article of this outlet at that time\
 mentions the same";function ui(t,e){let{held:n}=t.articles;return t.stories.map(({articles:o},r)=>{
let s=o.filter(i=>n[i]);return{story:r,reach:tt(t,s).size}}).filter(({reach:o})=>o>1).filter(({story:o})=>!Xn(
t,o).has(e)).sort((o,r)=>r.reach-o.reach||o.story-r.story)}function cn(t,e){let n=Xn(t,e),o=an(t,e);
return t.outlets.map(({held:r,platform:s},i)=>({ref:i,number:s?0:r})).filter(({ref:r,number:s})=>s>=
5&&!n.has(r)).filter(({ref:r})=>!o(r)).sort((r,s)=>s.number-r.number||r.ref-s.ref)}function Xn(t,e){
let{outlet:n,carrier:o}=t.articles;return new Set(t.stories[e].articles.flatMap(r=>[n[r],o[r]]))}function an(t,e){
let{articles:n}=t.stories[e];if(!n.every(c=>dt(t,c)))return()=>ju;let{held:o,subjects:r}=t.articles,
s=Uu(t,e),i=zu(t,e);return c=>{let a=t.byOutlet[c].filter(l=>o[l]&&s(l));return a.length<Fu?Wu:a.some(
l=>r[l].some(u=>i.has(u)))?zo:""}}function Uu(t,e){let{time:n}=t.articles,[o,r]=Kt(t,ht(t,t.stories[e].
articles));return o===null||r===null?()=>!1:s=>n[s]!==null&&Number(n[s])>=o-li&&Number(n[s])<=r+li}function zu(t,e){
let{articles:n}=t.stories[e],o=Bu*t.size,r=st(n.flatMap(s=>t.articles.subjects[s]));return new Set(r.
filter(([s,i])=>i>=Hu*n.length&&t.bySubject[s].length<=o).map(([s])=>s))}var fi=3,di=2,Gu=6,hi=8,Ku=`Stories of ${fi} or more outlets that no outlet of the group has here, t\
hough two or more of its outlets have articles within a week of them, and none mentions the same. A \
story that is not in this corpus may still have been covered.`,Xu="No group has two outlets with art\
icles in this corpus.",qu="No groups of outlets are defined for this corpus. A table outlets.csv, or\
 groups in topicgraph.yaml, define them; the documentation of topicgraph says how.";function qn(t,e){
return t.groups.map(({name:n,outlets:o})=>({name:n,members:o.filter(r=>e.has(r))})).filter(({members:n})=>n.
length>=di).sort((n,o)=>o.members.length-n.members.length||(n.name<o.name?-1:1))}function Vu(t,e,n){
let{held:o}=t.articles;return n.flatMap(r=>{let{articles:s}=t.stories[r],i=Xn(t,r);if(e.some(u=>i.has(
u)))return[];let c=tt(t,s.filter(u=>o[u])).size;if(c<fi)return[];let a=e.map(an(t,r));if(a.includes(
zo))return[];let l=a.filter(u=>!u).length;return l>=di?[{story:r,reach:c,active:l}]:[]}).sort((r,s)=>s.
reach-r.reach||s.active-r.active||r.story-s.story)}function mi(t,e,n){let{articles:o}=t.stories[e],r=tt(
t,o.filter(a=>t.articles.held[a])),s=a=>t.articles.held[a],i=new Set(t.byOutlet.flatMap((a,l)=>a.some(
s)?[l]:[])),c=qn(t,i).map(({name:a,members:l})=>{let u=l.filter(p=>!r.has(p)),d=l.length-u.length,h=u.
slice(0,hi).map(p=>n({kind:"outlet",ref:p})),m=u.length-h.length,g=m>0?` and ${x(m)} more`:"";return f(
"li",{},f("span",{dir:"auto"},`${a}: ${x(d)} of ${x(l.length)} have it`),u.length>0&&f("span",{class:"\
words"},"Not here from ",St(h),g))});return c.length>0&&f("ul",{class:"text-list"},c)}function pi(t){
let{model:e}=t,n=Array.from({length:e.size},(i,c)=>c).filter(i=>e.articles.held[i]),o=qn(e,tt(e,n));
if(!o.length)return f("p",{class:"empty"},e.groups.length?Xu:qu);let r=ee(e,"stories","size",t.selection()).
map(({thing:i})=>i.ref),s=o.map(i=>Yu(t,i,r));return[f("p",{class:"aside"},Ku),...s]}function Yu(t,{
name:e,members:n},o){let r=Vu(t.model,n,o),s=n.slice(0,hi).map(u=>z(t,{kind:"outlet",ref:u})),i=n.length-
s.length,c=r.map(({story:u,reach:d,active:h})=>{let m=`${$(d,"other outlet")} · ${x(h)} of ${x(n.length)}\
 have articles within a week`;return f("li",{"data-id":t.model.stories[u].id},z(t,{kind:"story",ref:u}),
f("span",{class:"words"},m))}),a=f("p",{class:"words"},"None: at least one of them has each such sto\
ry."),l=i>0&&` and ${$(i,"more","more")}`;return f("section",{class:"group-gaps","data-group":e},f("\
h3",{dir:"auto"},e),f("p",{class:"words"},St(s),l),c.length?et(c,Gu,"text-list"):a)}var Zu={figures:"Figures",topics:"By topic",stories:"By story",groups:"Missing by group"},Ju=20,wi={
topics:14,stories:18},Re="figures",ge={key:"independent",down:!0},Vn=Ju,ln=[{key:"name",name:"Outlet",
unit:"",title:"",value:t=>t.name},{key:"independent",name:"Own articles",unit:"copies and updates as\
ide",title:"Independent articles: copies and updates count as their original",value:t=>t.independent},
{key:"voice",name:"Share of voice",unit:"of all own articles",title:"Share of all independent articl\
es, with its 95 % interval",value:t=>t.voice.share},{key:"first",name:"First on",unit:"of its shared\
 stories",title:"Stories it was first on, of the shared ones whose first report is known; a tie coun\
ts a part. Counted in the whole corpus",value:t=>gi(t.first,t.shared)},{key:"alone",name:"Alone with",
unit:"stories, single articles",title:"Stories that no other outlet has in this corpus, and articles\
 that are in no story. Counted in the whole corpus",value:t=>t.alone},{key:"republished",name:"Writt\
en by others",unit:"of the articles found there",title:"How many of the articles found at it another\
 outlet wrote: copies of a text, and articles that it carries for another outlet, which are no copie\
s",value:t=>gi(t.republished,t.pieces)}];function gi(t,e){return e?t/e+(e>=5?2:0):-1}function Go(t,e){
let n=h=>{Go(t,e),h&&Ft(t,"focus",h)?.focus()},r=Ko(e.model,e.selection().mask).filter(({pieces:h,independent:m})=>h||
m),s=()=>{Vn=1/0,n()},i=r.filter(({ref:h})=>e.model.outlets[h].platform).length,c=$(r.length-i,"outl\
et"),a=i?` and ${$(i,"platform")}`:"",l=`Show all ${c}${a}`,d=[f("div",{class:"sheet-head"},f("h2",{},
"Outlets"),f("div",{class:"switch",role:"group","aria-label":"What to show"},tf(n))),wt(e.model),...[
r.length?ef(e,r,n):Qu()].flat(),Re!=="groups"&&r.length>Vn&&C({class:"more","data-focus":"more"},s,l)];
t.replaceChildren(...d.filter(h=>h instanceof Node))}function Qu(){return f("p",{class:"empty"},"No \
outlet has an article in this selection.")}function tf(t){return Object.entries(Zu).map(([e,n])=>{let o=()=>{
Re=e,t(e)};return C({"data-focus":e,"aria-pressed":String(e===Re)},o,n)})}function ef(t,e,n){if(Re===
"figures")return nf(t,e,n);if(Re==="groups")return pi(t);let r=[...e].sort((s,i)=>i.independent-s.independent||
s.ref-i.ref).slice(0,Vn);return Re==="topics"?sf(t,r):af(t,r)}function Ko(t,e){let n=gs(t,e),{held:o,
outlet:r,carrier:s,flags:i}=t.articles,c=t.outlets.map(({name:a,first:l,shared:u,alone:d},h)=>{let m=n[h],
g={pieces:0,republished:0};return{ref:h,name:a,first:l,shared:u,alone:d,voice:m,independent:m.k,...g}});
for(let a=0;a<t.size;a+=1)!e[a]||!o[a]||(r[a]>=0&&(c[r[a]].pieces+=1,i[a]&As&&(c[r[a]].republished+=
1)),s[a]>=0&&s[a]!==r[a]&&(c[s[a]].pieces+=1,i[a]&kn&&(c[s[a]].republished+=1)));return c}function nf(t,e,n){
let{value:o}=ln.find(({key:l})=>l===ge.key)||ln[0],r=(l,u)=>o(l)<o(u)?-1:o(l)>o(u)?1:0,s=ge.down?-1:
1,i=[...e].sort((l,u)=>s*r(l,u)||u.independent-l.independent||l.ref-u.ref),c=ln.map(l=>of(l,n)),a=i.
slice(0,Vn).map(l=>rf(t,l));return Rt("Figures of the outlets","figures-table",c,a)}function of({key:t,
name:e,unit:n,title:o},r){let s=t===ge.key,i=()=>{ge={key:t,down:s?!ge.down:t!=="name"},r(`sort ${t}`)},
c=ge.down?"descending":"ascending",a=ge.down?" ↓":" ↑",l={scope:"col",class:t==="name"?null:"fig\
ure","aria-sort":s?c:null},u={title:o,"data-focus":`sort ${t}`},d=[e,s?a:"",yi(n)];return f("th",l,C(
u,i,d))}function yi(t){return t?f("small",{class:"unit"},t):null}function bi(t){let{name:e,unit:n,title:o}=ln.
find(s=>s.key===t)||ln[0];return f("th",{scope:"col",class:n?"figure":null,title:o||null},e,yi(n))}function rf(t,e){
let{id:n,platform:o}=t.model.outlets[e.ref],r=()=>t.narrow({only:{outlet:[n]}}),s=`${$(e.independent,
"article")} of ${e.name}: select them`,i=e.independent<5?"too few":_t(e.voice),c=[it(e.voice.share),
f("small",{},` ${i}`)];return f("tr",{},f("th",{scope:"row"},z(t,{kind:"outlet",ref:e.ref}),o?f("sma\
ll",{}," platform"):null),Ce(x(e.independent),r,s),f("td",{class:"figure"},e.independent?c:"–"),un(
e.shared>0,It(e.first),e.shared),f("td",{class:"figure"},e.alone?x(e.alone):"–"),un(e.republished>
0,x(e.republished),e.pieces))}function un(t,e,n,o=""){if(!t)return f("td",{class:"figure"},"–");let r=n<
5?" too few":o,s=r?f("small",{},r):null;return f("td",{class:"figure"},`${e} of ${x(n)}`,s)}function sf(t,e){
let{model:n}=t,{mask:o}=t.selection(),r={outlets:n.outlets.map((p,w)=>w)},s=he(n,Jt(n,r,o)),i=st(s.flatMap(
p=>n.articles.topics[p])).map(([p])=>p),c=i.slice(0,wi.topics);if(!c.length)return f("p",{class:"emp\
ty"},"No article of this selection names a topic.");let a=e.map(({ref:p})=>({outlets:[p]})),l=Te(n,a,
o),u=new Map(l.map(({topic:p,cells:w})=>[p,w])),d=e.map((p,w)=>{let S=c.map(T=>{let P=u.get(T)?.[w]||
Gt(0,p.independent);return cf(t,p,T,P)});return Si(t,p,S)}),h=i.length-c.length,g=`Own articles of a\
n outlet about a topic, one of each story; the darker, the larger their share of all of these. A cli\
ck selects the articles.${h?` ${$(h,"rarer topic")} are in the list of topics.`:""}`;return[Fo(t,"to\
pic",c,d),f("p",{class:"aside"},g)]}function Si(t,e,n){return f("tr",{},f("th",{scope:"row"},z(t,{kind:"\
outlet",ref:e.ref})),f("td",{class:"figure"},x(e.independent)),n)}function cf(t,e,n,o){let{id:r,name:s}=t.
model.topics[n],{k:i,n:c}=o;if(!i){let g=`${e.name}: none of ${c} on ${s} in this corpus`;return f("\
td",{class:"nothing",title:g},"·")}let a=c<5?", too few":"",l=`${it(o.share)} ${_t(o)}`,u=`${e.name}\
, ${s}: ${i} of ${c} articles, one of each story, ${l}${a}`,d=[t.model.outlets[e.ref].id],h=()=>t.narrow(
{only:{outlet:d,topic:[r]}}),m=Ce(String(i),h,u);return m.style.setProperty("--part",`${Math.round(o.
share*60)}%`),m}function af(t,e){let{model:n}=t,o=ee(n,"stories","size",t.selection()).map(({thing:m})=>m.
ref),r=m=>tt(n,n.stories[m].articles).size,s=o.sort((m,g)=>r(g)-r(m)||m-g),i=s.slice(0,wi.stories);if(!i.
length)return f("p",{class:"empty"},"There is no story in this selection.");let c=i.map(m=>{let p=ht(
n,n.stories[m].articles).find(w=>U(n,w));return p===void 0?null:n.articles.time[p]}),a=new Set(i),l=e.
map(m=>{let g=Ye(n,{outlets:[m.ref]},a),p=i.map((w,S)=>lf(t,m,w,g.get(w),c[S]));return Si(t,m,p)}),u=s.
length-i.length,h=`The stories that most outlets have. “1st”: the outlet was first of those in this \
corpus (“1st=”: in a tie). A time: how much later its first article came. A dot: not in this corpus.\
 Copies do not count as an outlet’s own article.${u?` ${$(u,"more story","more stories")} in the l\
ist.`:""}`;return[Fo(t,"story",i,l),f("p",{class:"aside"},h)]}function lf(t,e,n,o,r){let{model:s}=t,
{id:i,name:c,first:a}=s.stories[n];if(o===void 0){let T=`${e.name}: ${Ut(c)} is not in this corpus`;
return f("td",{class:"nothing",title:T},"·")}let l=a.includes(e.ref),d=U(s,o)&&r!==null?Number(s.articles.
time[o])-Number(r):-1,h=d>=0?d:null,[m,g]=uf(l,a.length>1,h),p=[s.outlets[e.ref].id],S=Ce(m,()=>t.narrow(
{only:{outlet:p,story:[i]}}),`${m}: ${e.name}, ${Ut(c)}: ${g}`);return S.style.setProperty("--part",
l?"55%":"14%"),S}function uf(t,e,n){return t?e?["1st=","first, in a tie"]:["1st","first"]:n===null?[
"✓","has it"]:[hs(n),Ct(n)]}var ff=["stories","network","time","outlets","compare","table"],df=["overview","stories","articles",
"outlets","topics"],Xo=["problems","path","save","about","help"],qo=["hide","open","side","path","wi\
thout"],hf=new Set(["view","tab","at","depth","cam","time",...qo,...oe.flatMap(t=>[`only.${t}`,`not.${t}`])]),
Vo=100,ki=2e3,Yo=4,De=6,Ti=1e6,[mf,pf]=[.001,1e3],$i={only:{},not:{},time:null};function vi(t,e){let n=new URLSearchParams(
t.replace(/^#/,"")),o=[],r=(u,d)=>o.push(`${u}=${d}`);for(let u of new Set(n.keys()))hf.has(u)||r(u,
n.get(u));let s=u=>{let d=[...new Set(n.getAll(u).filter(Boolean))],h=d.filter(m=>m.length<=ki).slice(
0,Vo);return h.length<d.length&&r(u,`(${d.length-h.length} values)`),h},i=(u,d,h)=>{let m=n.get(u);return m===
null||d.includes(m)?m??h:(r(u,m),h)},c=(u,d)=>{let h=n.get(u);if(h===null)return null;let m=h.split(
",").map(g=>g.trim()?Number(g):NaN);return m.every(Number.isFinite)&&d(m)?m:(r(u,h),null)},a=u=>{let d=oe.
map(h=>[h,s(u+h)]);return Object.fromEntries(d.filter(([,h])=>h.length))};return{state:{view:i("view",
ff,e.view),tab:i("tab",df,e.tab),at:n.get("at")?.slice(0,ki)||null,depth:c("depth",gf)?.[0]??1,cam:c(
"cam",wf),time:c("time",u=>u.length===2&&u[0]<u[1]),only:a("only."),not:a("not."),...Object.fromEntries(
qo.map(u=>[u,s(u)]))},ignored:o}}function gf([t,...e]){return!e.length&&Number.isInteger(t)&&t>=1&&t<=
Yo}function wf(t){let[e,n,o]=t,r=Math.abs(e)<=Ti&&Math.abs(n)<=Ti;return t.length===3&&r&&o>=mf&&o<=
pf}function Zo(t,e){let n=[],o=(h,m,g)=>m.filter(p=>g(p)||(n.push(`${h}=${p}`),!1)),r=(h,m)=>{let g=Object.
entries(m).map(([p,w])=>[p,o(h+p,w,S=>p==="words"||t.facets[p].has(S))]);return Object.fromEntries(g.
filter(([,p])=>p.length))},s=h=>t.byId.has(h)||!t.complete,i=h=>h.startsWith("group:")?t.groups.some(
({name:m})=>`group:${m}`===h):t.byId.get(h)?.kind==="outlet",{time:c}=e,{from:a,to:l}=t.counts,u=c&&
a!==null&&l!==null&&c[0]<=l&&c[1]>a;c&&!u&&n.push(`time=${c.join(",")}`);let d={...e,at:e.at&&o("at",
[e.at],h=>Xo.includes(h)||s(h))[0],time:u?c:null,only:r("only.",e.only),not:r("not.",e.not),open:o("\
open",e.open,h=>t.byId.get(h)?.kind==="story"),side:o("side",e.side,i).slice(0,De),path:e.path.slice(
0,2).every(s)?e.path.slice(0,2):[]};return{state:{...d,at:d.at||null},ignored:n}}function Mi(t,e){let n=new URLSearchParams;
t.view!==e.view&&n.set("view",t.view),t.tab!==e.tab&&n.set("tab",t.tab),t.at&&n.set("at",t.at),t.depth!==
1&&n.set("depth",String(t.depth));for(let r of oe){for(let s of t.only[r]||[])n.append(`only.${r}`,s);
for(let s of t.not[r]||[])n.append(`not.${r}`,s)}t.time&&n.set("time",t.time.join(","));for(let r of qo)
for(let s of t[r])n.append(r,s);t.cam&&n.set("cam",t.cam.map(r=>Number(r.toPrecision(5))).join(","));
let o=n.toString();return o?"#"+o:""}function Yn({only:t,not:e},n,o,r){let s=((n==="only"?t:e)[o]||[]).
includes(r);return{only:xi(t,o,r,n==="only"&&!s),not:xi(e,o,r,n==="not"&&!s)}}function xi(t,e,n,o){let r=(t[e]||
[]).filter(i=>i!==n);o&&r.push(n);let s={...t,[e]:r};return r.length||delete s[e],s}var yf=.2,bf=12,Sf=.95,kf=8,Tf=72;function tr(t,e){let n=er(e),o=C({class:"tool"},()=>e.change({at:"\
save"}),"Download …"),r=f("div",{class:"sheet-head"},f("h2",{},"Compare"),Af(e,n),o),s=f("p",{class:"\
empty"},"Choose two outlets or groups to compare."),i=n.length<2?[s]:xf(e,n,c);be(t,()=>t.replaceChildren(
r,...i.filter(Boolean)));function c(){tr(t,e)}}function xf(t,e,n){let o=`${vf(t)} Copies and updates\
 count as their original. A figure on fewer than ${5} is marked “too few”. A missing story only mean\
s that it is not in this corpus; the outlet may still have covered it.`;return[f("p",{class:"aside"},
o),wt(t.model),$f(t,e),Nf(t,e),Cf(t,e),Lf(t,e),...jn(e).map(([r,s])=>Ff(t,r,s)),Ks(t,e,n),Xs(t,e)]}function $f(t,e){
let{model:n}=t,{mask:o}=t.selection(),r=e.map(h=>Jt(n,h,o).map(g=>n.articles.time[g]).filter(g=>g!==
null).sort((g,p)=>g-p));if(r.some(h=>!h.length))return null;let s=Math.max(...r.map(h=>h[0])),i=Math.
min(...r.map(h=>h[h.length-1])),c=h=>h.filter(m=>m<s||m>i).length;if(r.every(h=>c(h)<=yf*h.length))return null;
let l=`These are articles of different periods (${e.map(({name:h},m)=>`${h}: ${J(r[m][0],r[m][r[m].length-
1])}`).join("; ")}).`;if(s>i)return f("p",{class:"warning",dir:"auto"},`${l} They share none.`);let u=()=>t.
narrow({only:{},time:[s,i+1]}),d=`Compare only ${J(s,i)}`;return f("p",{class:"warning",dir:"auto"},
`${l} `,C({},u,d))}function vf(t){return t.selection().filtered?"This compares the selection.":t.model.
left_out?"This compares what is on this page; “topicgraph compare” compares the whole corpus.":"\
This compares the whole corpus."}function er(t){let{model:e}=t,n=t.state().side.flatMap(o=>Po(e,o)||
[]);return n.length?n.slice(0,De):Oi(e).slice(0,2).flatMap(({key:o})=>Po(e,o)||[])}function Oi(t){let e=vo(
t,$o(t));return t.outlets.map(({id:n,name:o,platform:r},s)=>({key:n,name:o,platform:r,number:e[s],ref:s})).
filter(({number:n,platform:o})=>n&&!o).sort((n,o)=>o.number-n.number||n.ref-o.ref)}function Mf(t,e){
let n=new Map,o=(r,s)=>{e.includes(s)||n.set(n.has(r)?`${r} · ${s}`:r,s)};for(let{name:r}of t.groups)
o(`${r} (group)`,nn+r);for(let{key:r,name:s,number:i}of Oi(t))o(`${s} (${$(i,"own article")})`,r);return n}
function Of(t,e){let n=Q(e.trim()),o=[...t.keys()].filter(i=>Q(i).startsWith(n)),r=o.filter(i=>Q(i.replace(
/ \([^()]*\)$/,""))===n),s=r.length?r:o;return n&&s.length===1?t.get(s[0]):void 0}function Af(t,e){let{
model:n}=t,o=e.map(({key:d})=>d),r=d=>t.change({side:d}),s=Mf(n,o),i=({target:d,type:h})=>{let m=s.get(
d.value)||h==="change"&&Of(s,d.value);m?r([...o,m]):h==="change"&&d.value?(t.announce(`No outlet or \
group here is called ${d.value}`),d.setCustomValidity("No outlet or group of this name here"),d.reportValidity()):
d.setCustomValidity("")},c={"aria-label":"Add an outlet or group","data-focus":"add",type:"text",list:"\
side-choices",dir:"auto",autocomplete:"off",placeholder:"+ Add outlet or group …",disabled:e.length>=
De,on:{change:i,input:i}},a=[...s.keys()].map(d=>f("option",{value:d})),l=[f("input",c),f("datalist",
{id:"side-choices"},a)],u=e.map(({key:d,name:h},m)=>C({class:`chip side-${m}`,dir:"auto","data-focus":d},
()=>r(o.filter(g=>g!==d)),f("span",{class:"unseen"},"Remove "),Ie(m),h," ×"));return f("div",{class:"\
picker"},u,l)}function Ef(t,{name:e,outlets:n}){return n.length!==1?f("span",{class:"name"},e):z(t,{
kind:"outlet",ref:n[0]})}function Nf(t,e){let n=Ko(t.model,t.selection().mask),o=["name","independen\
t","first","alone","republished"].map(bi),r=e.map((i,c)=>If(t,i,c,n)),s=Rt("Figures","figures-table",
o,r);return f("section",{},s)}function If(t,e,n,o){let r=e.outlets.map(w=>o[w]),s=w=>r.reduce((S,T)=>S+
T[w],0),[i,c,a]=["independent","pieces","republished"].map(s),l=e.outlets.length===1,{first:u,shared:d,
alone:h}=l?r[0]:{first:0,shared:0,alone:0},m=()=>t.narrow(_e(e)),g=`${$(i,"article")} of ${e.name}: \
select them`,p=_f(t.model,e);return f("tr",{},f("th",{scope:"row"},Ie(n),Ef(t,e)),Ce(x(i),m,g),un(d>
0,It(u),d,p),f("td",{class:"figure"},l?x(h):"–"),un(c>0,x(a),c))}function _f(t,{outlets:e}){if(e.length!==
1||t.left_out)return"";let n=t.firsts.find(({outlet:r})=>r===e[0]);if(!n)return"";let o=n.q===null?"":
`; ${fe(n.q)}`;return` (by chance ${It(n.expected)}${o})`}function Cf(t,e){let{model:n}=t,{mask:o}=t.
selection(),r=e.map(c=>Jt(n,c,o)),s=e.map(({name:c},a)=>({name:c,className:`side-${a}`,articles:r[a]})),
i=Hs(n,s);return i&&f("section",{},f("h3",{},"Own articles over time, on one scale"),i)}function Lf(t,e){
let n=Te(t.model,e,t.selection().mask);if(!n.length)return null;let o=n.filter(({cells:p})=>p.every(
({share:w})=>w>=Sf)),r=n.filter(p=>!o.includes(p)),s=r.filter(({cells:p})=>Df(p)),i=[...s,...r.filter(
p=>!s.includes(p))].slice(0,bf),c=Math.max(...i.flatMap(({cells:p})=>p.map(({share:w})=>w)),.01),a=e.
length===2,l=i.map(({topic:p,cells:w})=>{let S=w.map((P,E)=>Pf(t,{side:e[E],n:E,topic:p,share:P,peak:c},
a&&!E)),T=f("span",{class:"topic-name"},z(t,{kind:"topic",ref:p}));return f("li",{class:"topic-row"},
T,S)}),u=r.length-i.length,d=`${$(u,"topic")} with smaller shares are not shown.`,h=e.map(({name:p})=>f(
"span",{},p)),m=s.length?`Topics whose intervals do not overlap come first: ${x(s.length)}.`:i.length>
0&&"The intervals of every topic overlap.",g=o.map(({topic:p})=>z(t,{kind:"topic",ref:p}));return f(
"section",{},f("h3",{},"Topics: share of the articles of each, with 95 % interval"),i.length>0&&f("p",
{class:"aside"},Rf(t,e,n[0].cells)),o.length>0&&f("p",{},"Nearly all articles of each are on ",St(g),
"."),m&&f("p",{class:"aside"},m),a&&i.length>0&&f("p",{class:"mirror-heads","aria-hidden":"true"},h),
f("ul",{class:a?"mirrored":"stacked"},l),u>0&&f("p",{class:"aside"},d))}function Rf(t,e,n){let{mask:o}=t.
selection();return`Of articles of one side on one story, the first counts: ${e.map((s,i)=>{let c=Jt(
t.model,s,o).length;return`${x(n[i].n)} of the ${$(c,"own article")} of ${s.name}`}).join(", ")}.`}function Df(t){
let e=t.filter(({n})=>n>=5);return e.some(n=>e.some(o=>n.high<o.low))}function Pf(t,{side:e,n,topic:o,
share:r,peak:s},i){let{id:c,name:a}=t.model.topics[o],l=r.n<5,u=it(r.share),d=`${r.k} of ${r.n}`,h=l?
", too few":"",m=_t(r),g=`${d} articles, one of each story, ${u} ${m}${h}`,p=`${e.name}, ${a}: ${g}`,
w=E=>`${Math.min(100,E/s*Tf)}%`,S=f("span",{class:`share side-${n}`}),T=f("span",{class:"whisker"});
S.style.width=w(r.share),T.style.setProperty("--low",w(r.low)),T.style.setProperty("--high",w(r.high));
let P={class:`topic-bar ${i?"left":""} ${l?"few":""}`,"aria-label":p,title:p,disabled:!r.k};return C(
P,()=>t.narrow(_e(e,{topic:[c]})),f("span",{class:"track"},S,!l&&T),f("span",{class:"share-words"},l?
`${d}, too few`:u))}function Ff(t,e,n){let{model:o}=t,r=An(o,e,n,t.selection().mask),s=[Jo(t,`Only ${e.
name}`,r.onlyA,e,n),Jo(t,"Both",r.shared,null,null),Jo(t,`Only ${n.name}`,r.onlyB,n,e)];return f("se\
ction",{class:"pair"},f("h3",{},`${e.name} and ${n.name}: stories`),f("p",{},Hf(r,e,n),Bf(o,e,n)),f(
"div",{class:"columns"},s),js(t,e,n,r.lags),Ys(t,e,n,r),Zs(t,e,n))}function Hf({shared:t,a:e,b:n},o,r){
let s=Math.min(e.size,n.size)<5?" Too few to say much.":"",i=(a,{name:l})=>`${it(a?t.length/a:0)} of\
 the ${x(a)} of ${l}`;return`They share ${$(t.length,"story","stories")}: ${i(e.size,o)}, ${i(n.size,
r)}.${s}`}function Bf(t,e,n){let o=Dn(t,e,n);if(!o)return"";let[r,s]=[x(o.shared),It(o.expected)],c=en(
o)?` (${We(o.q)} after correction for all pairs)`:"";return` Over the whole corpus they share ${r}, \
where chance would give ${s}: ${Pn(o)}${c}.`}function Qo(t,e){return e<0?1:tt(t,t.stories[e].articles).
size}function Ho(t,e){return[...e].sort((n,o)=>Qo(t,o)-Qo(t,n)||n-o)}function Jo(t,e,n,o,r){let{model:s}=t,
i=Ho(s,n),c=i.map(h=>{let m=Qo(s,h),g=m>1?$(m,"outlet"):"no other outlet",p=z(t,h<0?{kind:"article",
ref:-1-h}:{kind:"story",ref:h});return f("li",{},p,f("span",{class:"words"},g))}),a=i.filter(h=>h>=0).
map(h=>s.stories[h].id),l=o?_e(o,{story:a}):{only:{story:a}},u=a.length>0&&a.length<=Vo,d=et(c,kf,"t\
ext-list");return f("div",{},f("h4",{},e," ",f("span",{class:"number"},x(n.length))),r&&f("p",{class:"\
aside"},`Not in this corpus from ${r.name}.`),c.length?d:f("p",{class:"empty"},"None."),u&&C({class:"\
more"},()=>t.narrow(l),"Select their articles"))}var Xt='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',we='Georgia, "Times New Roman", se\
rif',jf={paper:"#fdfcf9",ink:"#1f1f1d",soft:"#6a6963",line:"#cfccc2",grid:"#ebe8df",hull:"#e9f1f6",veil:"\
rgba(253, 252, 249, .84)",story:"#0072b2",article:"#56b4e9",stub:"#fdfcf9",outlet:"#d55e00",topic:"#\
009e73",others:"#b4b1a8",hues:["#0072b2","#e69f00","#009e73","#cc79a7","#d55e00","#56b4e9","#44433f"],
edges:{covered_by:"#dcc3b0",published_by:"#dcc3b0",carried_by:"#dcc3b0",about:"#aed3c6",related:"#9d\
bfd4",similar:"#9dbfd4",copy_of:"#c98aae",update_of:"#c98aae"}},Wf={paper:"#15171a",ink:"#eceae4",soft:"\
#a5a39b",line:"#43464a",grid:"#25282c",hull:"#1c2a35",veil:"rgba(21, 23, 26, .84)",story:"#4aa3df",article:"\
#8ed0f8",stub:"#15171a",outlet:"#f0803c",topic:"#2fbf94",others:"#74736d",hues:["#4aa3df","#f2b134",
"#2fbf94","#e29bc3","#f0803c","#a5dcfa","#f1efe9"],edges:{covered_by:"#5b4636",published_by:"#5b4636",
carried_by:"#5b4636",about:"#28564a",related:"#2f5873",similar:"#2f5873",copy_of:"#7d4a68",update_of:"\
#7d4a68"}},Ai={story:"Story",article:"Article",stub:"Not in this corpus",outlet:"Outlet",topic:"Topi\
c"},fn={...Ai,subject:"Subject"},Ei={...Ai,linked:"Outlet, only linked",carrier:"Platform"},Zn={covered_by:"\
covered by",published_by:"published by",carried_by:"carried by",credited_to:"credited to",about:"abo\
ut",mentions:"mentions",related:"listed as related in its file",similar:"similar, inferred",copy_of:"\
copy of",update_of:"update of"},Uf={outlet:"square",linked:"square",carrier:"square",topic:"diamond"},
zf=["stub","linked","carrier"],Gf=["similar","carried_by","update_of"],Kf=800;function Jn(t){return Uf[t]||
"dot"}function ne(t){return Gf.includes(t)}function nr(){let{theme:t}=document.documentElement.dataset;
return t?t==="dark":matchMedia("(prefers-color-scheme: dark)").matches}function vt(){return nr()?Wf:
jf}function ie({kind:t,group:e,hue:n},o,r,s){let i=o==="network";return t==="stub"&&i?{background:r.
stub,border:r.soft}:e?{background:e==="linked"?r.stub:r.edges.carried_by,border:r.outlet}:i||!s?{background:r[t===
"stub"?"article":t],border:r.paper}:{background:n===void 0?r.others:r.hues[n],border:r.paper}}function Ni(t,e){
let n=Math.min(1,Math.sqrt(Kf/e));if(n===1)return t;let o=Math.round(n*255).toString(16);return t+o.
padStart(2,"0")}function Ii(t){let e=new Set;return t.map((n,o)=>{let r=n.match(/\p{Lu}\p{Ll}+|[\p{L}\p{N}]+?(?=\p{Lu}\p{Ll}|[^\p{L}\p{N}]|$)/gu)||
[],[s,i]=r.map(u=>[...u][0]),c=[...r.join("")],a=i?[s+i]:[];for(let u of c.slice(1))a.push(c[0]+u);let l=a.
find(u=>!e.has(u.toUpperCase()))||String(o+1);return e.add(l.toUpperCase()),l})}function or(t){return zf.
includes(t)}function _i(t,{background:e,border:n},o){let r=or(t)?n:e,s={fill:e,stroke:r,"stroke-widt\
h":1.5},i={story:6.5,hue:8}[t]||4,c={square:()=>at("rect",{x:3,y:3,width:10,height:10,...s}),diamond:()=>at(
"path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z",...s}),dot:()=>at("circle",{cx:8,cy:8,r:i,...s})},a={"text-a\
nchor":"middle","font-size":8,"font-weight":700,fill:n};return at("svg",{width:16,height:16,viewBox:"\
0 0 16 16","aria-hidden":"true",class:"swatch"},c[Jn(t)](),o&&at("text",{x:8,y:10.8,...a},o))}function Ci(t){
let e=ne(t)?"4 3":null,n=vt().edges[t];return at("svg",{width:18,height:16,viewBox:"0 0 18 16","aria\
-hidden":"true",class:"swatch"},at("path",{d:"M1 8H17",stroke:n,"stroke-width":3,"stroke-dasharray":e}))}var[Li,Ri]=[1.35,1.3],Di={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Pi(t,e){
for(let n of dn("[data-view]"))n.addEventListener("click",()=>e.openView(n.dataset.view));for(let n of dn(
"[data-panel]"))n.addEventListener("click",()=>{let{panel:o}=n.dataset;t.change({at:t.state().at===o?
null:o})});for(let n of dn("[data-list]"))n.addEventListener("click",()=>{t.change({tab:n.dataset.list,
at:null}),_("list").focus()});for(let n of dn("[data-kind]"))n.addEventListener("click",()=>{t.change(
{view:"table",at:null}),t.apply({only:{kind:[String(n.dataset.kind)]}})});qf(t),Xf(t),Pe("copy",e.copyLink),
Pe("theme",()=>{document.documentElement.dataset.theme=nr()?"light":"dark",e.recolour()}),Pe("skip",
n=>{n.preventDefault(),_("side").focus()}),matchMedia("(prefers-color-scheme: dark)").addEventListener(
"change",e.recolour),document.addEventListener("keydown",n=>Yf(t,n)),_("canvas").addEventListener("k\
eydown",n=>Zf(t,n)),addEventListener("popstate",e.restore)}function dn(t){return[...document.querySelectorAll(
t)].map(e=>e)}function Pe(t,e){_(t).addEventListener("click",e)}function Xf(t){Pe("closer",()=>t.view?.
zoom(Li)),Pe("farther",()=>t.view?.zoom(1/Li)),Pe("fit",()=>{t.change({cam:null},!1),t.view?.fit()})}
function qf(t){let e=dn("[data-tab]"),n=e.length-1;e.forEach((o,r)=>{let s=o.dataset.tab;o.addEventListener(
"click",()=>t.change({tab:s},!1)),o.addEventListener("keydown",i=>{let a={ArrowRight:r+1,ArrowLeft:r+
n,Home:0,End:n}[i.key];if(a===void 0)return;i.preventDefault();let l=e[a%e.length];l.click(),l.focus()})})}
function Vf(t){return/^(INPUT|SELECT|TEXTAREA)$/.test(t.tagName)&&t.type!=="checkbox"}function Yf(t,e){
let{key:n}=e;e.ctrlKey||e.metaKey||e.altKey||Vf(e.target)&&n!=="Escape"||(n==="/"?(e.preventDefault(),
_("find").focus()):n==="?"?(t.change({at:"help"}),_("panel").querySelector("h2").focus()):n==="Escap\
e"&&t.state().at&&t.change({at:null}))}function Zf(t,e){let{view:n,model:o}=t,{key:r}=e,s=o.byId.get(
t.state().at||"");if(n)if(Di[r]){e.preventDefault();let i=n.findNeighbour(...Di[r]);i&&t.choose(i)}else
r==="Enter"&&s?.kind==="story"&&o.mode==="stories"?t.toggle(s.ref):"+-".includes(r)?n.zoom(r==="+"?Ri:
1/Ri):r==="0"&&_("fit").click()}function Fi(t,e,n){if(e==="words"){let o=n.startsWith(me)?Ut(n.slice(me.length)):n;return{key:n,name:o,
members:t.withWords(n)}}return t.facets[e].get(n)||{key:n,name:n,members:[]}}function ce(t,{only:e,not:n,
time:o},r=null){let s=new Uint8Array(t.size).fill(1);for(let c of oe){if(c===r)continue;let a=l=>Fi(
t,c,l).members;e[c]&&Jf(s,e[c].map(a));for(let l of(n[c]||[]).map(a))for(let u of l)s[u]=0}o&&r!=="t\
ime"&&Qf(s,t.articles.time,o);let i=0;for(let c of s)i+=c;return{mask:s,total:i}}function Jf(t,e){let n=new Uint8Array(
t.length);for(let o of e)for(let r of o)n[r]=1;for(let o=0;o<t.length;o+=1)t[o]&=n[o]}function Qf(t,e,[
n,o]){for(let r=0;r<t.length;r+=1){let s=e[r];(s===null||s<n||s>=o)&&(t[r]=0)}}function Hi(t,e,n){let{
mask:o}=ce(t,e,n),r=c=>(e.only[n]||[]).includes(c)?"only":(e.not[n]||[]).includes(c)?"not":null,s=[...t.
facets[n].values()].map(({key:c,name:a,members:l})=>({key:c,name:a,number:l.reduce((u,d)=>u+o[d],0),
sign:r(c)}));return n==="quality"||n==="heat"||n==="kind"?s:s.sort((c,a)=>+!c.sign-+!a.sign||a.number-
c.number)}function hn(t,{only:e,not:n,time:o}){let r=(i,c)=>oe.flatMap(a=>(c[a]||[]).map(l=>({sign:i,
facet:a,key:l,name:Fi(t,a,l).name}))),s=[...r("only",e),...r("not",n)];return o&&s.push({sign:"only",
facet:"time",key:"",name:J(o[0],o[1]-1)}),s}function Qn(t,{sign:e,facet:n,key:o}){return n==="time"?
{...t,time:null}:{...t,...Yn(t,e,n,o)}}function Bi(t,e){return hn(t,e).map(o=>({filter:o,number:ce(t,
Qn(e,o)).total})).sort((o,r)=>r.number-o.number)}function ji({only:t,not:e,time:n}){return!!(n||Object.
keys(t).length||Object.keys(e).length)}function Wi({only:t}){return!!(t.kind||[]).includes("stubs")}var td=7,ed=4,nd=46;function Ui(t,e,n){let{model:o}=n,r=new Set,s=_("filter");s.addEventListener("cl\
ick",()=>{t.hidden=!t.hidden,s.setAttribute("aria-expanded",String(!t.hidden)),n.show(),t.hidden||t.
querySelector("button")?.focus()});function i(){if(t.hidden)return;let g=p=>o.facets[p].size>(p==="m\
edium"?1:0);be(t,()=>{t.replaceChildren(f("h2",{},"Filter"),f("p",{class:"aside"},"A name shows only\
 its articles; − leaves them out."),wt(o)||"",...Xr.filter(g).map(c))})}function c(g){let p=Hi(o,n.
state(),g),w=r.has(g)?p:p.slice(0,td),S=()=>{r.add(g),i()},T=w.map(E=>a(g,E)),P=`Show all ${x(p.length)}`;
return f("section",{"data-facet":g},f("h3",{},Sn[g]),f("ul",{},T),p.length>w.length&&C({class:"more",
"data-focus":`more ${g}`},S,P))}function a(g,{key:p,name:w,number:S,sign:T}){let P={class:"only",dir:"\
auto","aria-pressed":String(T==="only"),"data-focus":`only ${g} ${p}`},E={class:"not","aria-pressed":String(
T==="not"),"aria-label":`Leave out ${w}`,title:"Leave out","data-focus":`not ${g} ${p}`};return f("l\
i",{class:`value ${T||""} ${S?"":"none"}`},C(P,()=>n.filter("only",g,p),f("span",{},w),f("span",{class:"\
number"},x(S))),C(E,()=>n.filter("not",g,p),"−"))}function l(){let g=n.selection();e.hidden=!g.filtered;
let p=e.contains(document.activeElement),w=document.activeElement?.dataset.focus;if(e.replaceChildren(
Qs(n)||"",f("strong",{class:"selected"},u()),...hn(o,n.state()).map(d),C({class:"chip clear"},()=>n.
apply({}),"Clear all")),!p)return;let S=w?Ft(e,"focus",w):null;(S&&!S.matches(":disabled")?S:e.querySelector(
"button:enabled")||_("filter")).focus()}function u(){let{mask:g,total:p}=n.selection(),w=o.articles.
held.reduce((E,X,K)=>E+(X&&g[K]),0),S=$(Un(o).here,"article"),T=o.left_out?" on this page":"",P=p-w?
` · ${x(p-w)} only linked`:"";return`${x(w)} of ${S}${T}${P}`}function d(g){let w=g.facet==="time"||
g.facet==="words"?"":`${Sn[g.facet].toLowerCase()}: `,S=`${g.sign==="not"?"without ":""}${w}${g.name}`;
return C({class:"chip",dir:"auto"},()=>n.change(Qn(h(),g)),f("span",{class:"unseen"},"Remove "),f("s\
pan",{},$t(S,nd))," ×")}function h(){let{only:g,not:p,time:w}=n.state();return{only:g,not:p,time:w}}
function m(){let p=Bi(o,h()).slice(0,ed).map(({filter:w,number:S})=>{let T=At($t(w.name,40)),P=()=>n.
change(Qn(h(),w)),E=`Remove ${T}: ${$(S,"article")}`;return C({class:"action",dir:"auto"},P,E)});return f(
"div",{class:"none-found"},f("h2",{},"No article passes all of these filters"),p,C({class:"action"},
()=>n.apply({}),"Clear all filters"))}return{show:i,showChips:l,renderNothingFound:m,isShown:()=>!t.
hidden}}function Gi(t){let e=[];for(let n=0;n<t;n+=1){let o=11*Math.sqrt(n+.5),r=n*2.399963;e.push([o*Math.cos(
r),o*Math.sin(r)])}return{places:e,radius:11*Math.sqrt(t)+12}}var rr=7,sr=9;function Ki(t){let e=[],
n=(r,s)=>e.every(([i,c])=>Math.hypot(i-r,c-s)>=sr);for(let r of t)for(let s=0;e.length<t.length;s+=1){
let i=(s%2?1:-1)*Math.ceil(s/2)*(sr/2),c=[0,-rr,rr].find(a=>n(r+a,i));if(c!==void 0){e.push([r+c,i]);
break}}let o=e.map(([,r])=>Math.abs(r));return{places:e,radius:Math.max(rr,...o)+sr}}function Xi(t,e){
return t.map(n=>{let o={...n};for(let r of e){let[s,i]=[o.x-r.x,o.y-r.y],c=Math.hypot(s,i)||1e-6,a=r.
radius+n.size+4,l=2.2*a;if(c>=l)continue;let u=a+(l-a)*(c/l);o.x=r.x+s/c*u,o.y=r.y+(c>1e-5?i/c:1)*u}
return o})}function qi(t){let e=[...t].sort((n,o)=>n[0]-o[0]||n[1]-o[1]);return e.length<3?e:[...zi(
e),...zi(e.reverse())]}function zi(t){let e=(o,r,s)=>(r[0]-o[0])*(s[1]-o[1])-(r[1]-o[1])*(s[0]-o[0]),
n=[];for(let o of t){for(;n.length>1&&e(n[n.length-2],n[n.length-1],o)<=0;)n.pop();n.push(o)}return n.
pop(),n}function Vi(t,e,n){if(!e.length)return!1;let o=e.length>2;for(let r=0;r<e.length;r+=1){let[s,
i]=[e[r],e[(r+1)%e.length]];if(od(t,s,i)<=n)return!0;(i[0]-s[0])*(t[1]-s[1])-(i[1]-s[1])*(t[0]-s[0])<
0&&(o=!1)}return o}function od(t,e,n){let[o,r]=[n[0]-e[0],n[1]-e[1]],s=o*o+r*r,i=s?((t[0]-e[0])*o+(t[1]-
e[1])*r)/s:0,c=Math.max(0,Math.min(1,i));return Math.hypot(t[0]-e[0]-c*o,t[1]-e[1]-c*r)}var ir=1500,rd=2.5;function cr(t,e){return e==="network"?t.group||t.kind:t.hue===void 0?"others":"hu\
e"+t.hue}function sd(t,e,n){let o=ir-n,r=[];for(let s of[...e].reverse()){if(o-=t.stories[s].articles.
length,o<0)break;r.unshift(s)}return r}function Yi(t,{view:e,open:n}){let o=e==="network",r=t.nodes.
filter(h=>(o?h.x:h.tx)!==void 0).map(h=>({...h,x:o?h.x:Number(h.tx),y:o?h.y:Number(h.ty)})),s=sd(t,n,
r.length),i=h=>h.kind==="story"&&s.includes(h.ref),c=r.filter(i).map(h=>id(t,h,o)),a=r.filter(h=>!i(
h)),l=c.flatMap(h=>cd(t,h)),u=[...Xi(a,c),...l],d=o?ad(t,u,l):[];return{view:e,marks:u,edges:d,discs:c,
open:s}}function id(t,e,n){let o=t.stories[e.ref].articles,r={story:e.ref,mark:e,x:e.x,y:e.y};if(n)return{
...r,articles:o,...Gi(o.length)};let s=o.filter(c=>t.articles.time[c]!==null),i=s.map(c=>Ln(t.scale,
Cn(t,c))-e.x);return{...r,articles:s,...Ki(i)}}function ar(t,e,{hide:n,selection:o}){let{view:r}=e,s=d=>!n.
includes(cr(d,r))&&to(t,d,o),i=e.marks.filter(s),c=new Set(i.map(({id:d})=>d)),a=e.edges.filter(({from:d,
to:h,kind:m})=>c.has(d)&&c.has(h)&&!n.includes("-"+m)),l=e.discs.filter(({mark:d})=>s(d)),u=ld(t,i,r);
return{...e,composition:e,marks:i,edges:a,discs:l,at:Zi(i),hulls:u}}function to(t,e,n){return!n.filtered||
Qt(t,ae(e)).some(o=>n.mask[o])}function lr({kind:t}){return t==="stub"?"article":t}function ae(t){return{
kind:lr(t),ref:t.ref}}function cd(t,e){return e.articles.map((n,o)=>{let r=t.articles.held[n],s=t.hues.
indexOf(t.articles.outlet[n]);return{id:t.nodes.length+n,kind:r?"article":"stub",ref:n,shape:"dot",size:r?
5:4,hue:s<0?void 0:s,x:e.x+e.places[o][0],y:e.y+e.places[o][1]}})}function Zi(t){let e={story:new Map,
article:new Map,outlet:new Map,topic:new Map,subject:new Map};for(let n of t)e[lr(n)].set(n.ref,n);return e}
function ad(t,e,n){let o=new Set(e.map(({id:c})=>c)),r=Zi(e),s=new Map;for(let c of t.edges)o.has(c.
from)&&o.has(c.to)&&s.set(c.id,c);let i=(c,a,l)=>{let u=`${c.id}-${a.id}-${l}`;s.set(u,{id:u,from:c.
id,to:a.id,kind:l,weight:0})};for(let c of n){let a=r.outlet.get(t.articles.outlet[c.ref]);a&&i(c,a,
"published_by");for(let l of t.articles.topics[c.ref]){let u=r.topic.get(l);u&&i(c,u,"about")}for(let l of t.
linksOf[c.ref]){let u=l.forward&&r.article.get(l.other);u&&i(c,u,l.kind)}}return[...s.values()]}function ld(t,e,n){
if(t.mode!=="whole"||n!=="network")return[];let o=new Map;for(let r of e){let s=lr(r)==="article"?t.
articles.story[r.ref]:-1;s>=0&&o.set(s,[...o.get(s)||[],[r.x,r.y]])}return[...o].map(([r,s])=>({story:r,
corners:qi(s)}))}function Ji(t,e,n){return e.at.article.get(n)||e.at.story.get(t.articles.story[n])}
function Qi(t,e,n,o=1){let r=h=>h.flatMap(m=>Ji(t,e,m)?.id??[]),s=r(Qt(t,n)),i=["outlet","topic","su\
bject"].includes(n.kind),c=new Set(i?[]:s),a=e.at[n.kind].get(n.ref);a&&c.add(a.id);let l=new Set([...c,
...s]),u=e.edges.filter(({from:h,to:m})=>c.has(h)||c.has(m));for(let{from:h,to:m}of u)l.add(h).add(m);
if(n.kind==="article"){let h=t.linksOf[n.ref].map(({other:m})=>m);for(let m of r(h))l.add(m)}if(o===
1)return{own:c,marks:l,edges:u};for(let h=1;h<o;h+=1){let m=new Set(l);for(let{from:g,to:p}of e.edges)
(m.has(g)||m.has(p))&&l.add(g).add(p)}let d=e.edges.filter(({from:h,to:m})=>l.has(h)&&l.has(m));return{
own:c,marks:l,edges:d}}function tc(t,e,n){let o=n.flatMap(({thing:{kind:i,ref:c},edge:a})=>{let l=i===
"article"?Ji(t,e,c):e.at[i].get(c);return l?[{id:l.id,kind:a?.kind||""}]:[]});if(!o.length)return null;
let r=o.slice(1).map(({id:i,kind:c},a)=>({from:o[a].id,to:i,kind:c})),s=new Set(o.map(({id:i})=>i));
return{own:s,marks:new Set(s),edges:r.filter(({from:i,to:c})=>i!==c)}}function ec(t,e,n,o){let r,s=1/0;
for(let i of t){let[c,a]=[i.x-e.x,i.y-e.y],l=c*n+a*o,u=l+rd*Math.abs(c*o-a*n);l>1&&u<s&&([r,s]=[i,u])}
return r}function fr(t,{view:e,composition:n},o){let r=e==="time",s=t.nodes.filter(d=>(r?d.tx:d.x)!==void 0),
i=d=>cr(d,e),c=ur(s,i),a=ur(s.filter(d=>to(t,d,o)),i),u=(r?ud(t):fd()).filter(({key:d})=>c.has(d)).map(
d=>({...d,number:a.get(d.key)||0}));return r?u:[...u,...dd(t,n,o)]}function ud(t){if(!t.hues.length)
return[];let e=vt(),n=(r,s,i,c)=>({key:r,label:s,initials:c,kind:"hue",section:"Outlet",number:0,color:{
background:i,border:e.paper}});return[...t.hues.map((r,s)=>n("hue"+s,t.outlets[r].name,e.hues[s],t.initials[s])),
n("others","other outlets",e.others,void 0)]}function fd(){return Object.entries(Ei).map(([t,e])=>{let r=ie(
{kind:t,group:t==="linked"||t==="carrier"?t:void 0},"network",vt(),!1);return{key:t,label:e,number:0,
kind:t,color:r,section:"Marks"}})}function dd(t,{marks:e,edges:n},o){let r=e.filter(l=>to(t,l,o)),s=new Set(
r.map(({id:l})=>l)),i=new Set(n.map(({kind:l})=>l)),c=n.filter(({from:l,to:u})=>s.has(l)&&s.has(u)),
a=ur(c,({kind:l})=>l);return Object.entries(Zn).filter(([l])=>i.has(l)).map(([l,u])=>({key:"-"+l,label:u,
number:a.get(l)||0,kind:"line",line:l,section:"Lines",color:{background:"",border:""}}))}function ur(t,e){
let n=new Map;for(let o of t)n.set(e(o),(n.get(e(o))||0)+1);return n}function hd(t,e,n,o){let r=e.includes(
n);if(!o)return r?e.filter(l=>l!==n):[...e,n];let s=t.find(l=>l.key===n)?.section,i=t.filter(l=>l.section===
s&&l.key!==n).map(l=>l.key),c=i.every(l=>e.includes(l))&&!r,a=e.filter(l=>l!==n&&!i.includes(l));return c?
a:[...a,...i]}function nc(t,e,n,o,r,s){let i=fr(e,n,r),c=document.activeElement,a=t.contains(c)?c?.dataset.
key:null,l=[...new Set(i.map(({section:u})=>u))].map(u=>f("div",{class:"legend-row",role:"group","ar\
ia-label":u},f("span",{class:"legend-name"},u),i.filter(d=>d.section===u).map(d=>md(d,i,o,s))));t.replaceChildren(
...l),a&&Ft(t,"key",a)?.focus()}function md(t,e,n,o){let r=!n.hide.includes(t.key),s=t.line?Ci(t.line):
_i(t.kind,t.color,t.initials);return C({class:"chip","data-key":t.key,"aria-pressed":String(r)},i=>o(
hd(e,n.hide,t.key,i.shiftKey)),s,f("span",{dir:"auto"},t.label)," ",f("span",{class:"number"},x(t.number)))}function oc(t,e){let n=Math.ceil(t/4),o=Math.ceil(e/4);return{width:t,height:e,columns:n,rows:o,cells:new Uint8Array(
n*o)}}function pr(t,e,n){let o=Math.max(0,Math.floor(e.x/4)),r=Math.min(t.columns-1,Math.floor((e.x+
e.w)/4)),s=Math.max(0,Math.floor(e.y/4)),i=Math.min(t.rows-1,Math.floor((e.y+e.h)/4));for(let c=s;c<=
i;c+=1)for(let a=o;a<=r;a+=1)if(n(c*t.columns+a))return!0;return!1}function Fe(t,e,n){pr(t,e,o=>(t.cells[o]=
Math.max(t.cells[o],n),!1))}function hr(t,e){return pd(t,e)&&!pr(t,e,n=>t.cells[n]>0)}function pd({width:t,
height:e},{x:n,y:o,w:r,h:s}){return n>=2&&o>=2&&n+r<=t-2&&o+s<=e-2}function rc(t,e,n){let o=new Map,
r=(l,u)=>{!u||o.size>=n||(u.text&&Object.assign(l,u.text),Fe(e,sc(u),2),u.leader&&ic(u.leader,d=>(Fe(
e,d,2),!1)),o.set(l,u))},s=l=>gd(l).find(u=>hr(e,u)),i=l=>{for(let u of l.shorter||[]){let d={...l,...u},
h=s(d)||dr(e,d);if(h)return{...h,text:u}}return null},[c,a]=[t.filter(l=>l.first),t.filter(l=>!l.first)];
for(let l of[c,a.filter(({away:u})=>u)]){for(let u of l)r(u,s(u));for(let u of l)o.has(u)||r(u,dr(e,
u)||i(u))}for(let l of t){if(o.has(l))continue;let u=h=>hr(e,h)&&!mr(e,h,2),d=s(l)||wd(l).find(u)||dr(
e,l);r(l,d)}return[...o].map(([l,{x:u,y:d,leader:h}])=>({item:l,x:u,y:d,leader:h}))}function sc({x:t,
y:e,w:n,h:o}){return{x:t-3,y:e-1,w:n+6,h:o+2}}function gd({x:t,y:e,r:n,w:o,h:r}){let s=n+4,i=(c,a)=>({
x:c,y:a,w:o,h:r,leader:null});return[i(t+s,e-r/2),i(t-s-o,e-r/2),i(t-o/2,e+s),i(t-o/2,e-s-r),i(t+s*.7,
e+s*.7),i(t+s*.7,e-s*.7-r)]}function wd({x:t,y:e,r:n,w:o,h:r,mast:s}){let i=[];for(let c=10.5;c<=s;c+=
10.5){let a=e-n-r-c,l=e+n+c;for(let u of[t+7,t-7-o])i.push({x:u,y:a,w:o,h:r,leader:[t,e-n,t,a+2]}),i.
push({x:u,y:l,w:o,h:r,leader:[t,e+n,t,l+r-2]})}return i}function dr(t,e){let n=null,o=e.away;for(let r=8;r<=
o;r+=8)for(let s=0;s<24;s+=1){let i=yd(e,r,s*2*Math.PI/24);if(hr(t,sc(i))){if(!mr(t,i,1))return i;n||
mr(t,i,2)||(n=i,o=Math.min(o,r+48))}}return n}function yd({x:t,y:e,r:n,w:o,h:r},s,i){let[c,a]=[Math.
cos(i),Math.sin(i)],l=t+(n+s)*c-o*(1-c)/2,u=e+(n+s)*a-r*(1-a)/2,d=Math.min(Math.max(t,l),l+o),h=Math.
min(Math.max(e,u),u+r),m=Math.hypot(d-t,h-e)||1,g=[t+n*(d-t)/m,e+n*(h-e)/m];return{x:l,y:u,w:o,h:r,leader:[
g[0],g[1],d,h]}}function ic([t,e,n,o],r){let s=Math.max(1,Math.ceil(Math.hypot(n-t,o-e)/2));for(let i=0;i<=
s;i+=1){let c=i/s;if(r({x:t+(n-t)*c,y:e+(o-e)*c,w:0,h:0}))return!0}return!1}function mr(t,{leader:e},n){
if(!e)return!1;let[o,r,s,i]=e,c=Math.hypot(s-o,i-r)||1,a=Math.min(1,1.5*4/c),l=[o+(s-o)*a,r+(i-r)*a,
s,i];return ic(l,u=>pr(t,u,d=>t.cells[d]>=n))}var cc=30,lc=64,gr=24,bd=86400,ac=new Map;function wr(t,e,n){let o=n+e,r=ac.get(o);return r===void 0&&
(t.font=n,r=t.measureText(e).width,ac.set(o,r)),r}function yr(t,e){let n=t.canvas.width/t.canvas.clientWidth;
t.save(),t.setTransform(n,0,0,n,0,0),e(),t.restore()}function uc(t,e,n,o,r){t.lineJoin=t.lineCap="ro\
und";for(let{story:s,corners:i}of e){t.beginPath();for(let[c,a]of i)t.lineTo(n.x(c),n.y(a));t.closePath(),
t.fillStyle=t.strokeStyle=o.hull,t.lineWidth=cc*n.scale,t.stroke(),t.fill(),s===r&&(t.globalCompositeOperation=
"destination-over",t.strokeStyle=o.story,t.lineWidth=cc*n.scale+3,t.stroke(),t.globalCompositeOperation=
"source-over")}}function fc(t,e,n,o){for(let{x:r,y:s,radius:i}of e)t.beginPath(),t.arc(n.x(r),n.y(s),
i*n.scale,0,2*Math.PI),t.fillStyle=o.hull,t.strokeStyle=o.story,t.lineWidth=1.2,t.fill(),t.stroke()}
function dc(t,e,n,o,r){t.strokeStyle=r.line,t.lineWidth=3;for(let{kind:s,ref:i,y:c,size:a}of n){let l=s===
"article"||s==="stub"?e.articles.time[i]:null;if(l===null||U(e,i))continue;let[u,d]=[l,l+bd].map(h=>o.
x(Ln(e.scale,h)));d-u<2*a*o.scale||(t.beginPath(),t.moveTo(u,o.y(c)),t.lineTo(d,o.y(c)),t.stroke())}}
function hc(t,e,n,o,r){for(let[,,s,i,c]of e)c&&(t.fillStyle=o.grid,t.globalAlpha=.45,t.fillRect(n.x(
s),0,(i-s)*n.scale,r.height),t.globalAlpha=1);for(let s of Oe(e,n.scale,lc)){let i=Math.round(n.x(s.
x))+.5;t.strokeStyle=s.strong?o.line:o.grid,t.lineWidth=1,t.beginPath(),t.moveTo(i,0),t.lineTo(i,r.height-
gr+2),t.stroke()}}function mc(t,e,n,o,r){t.fillStyle=o.paper,t.globalAlpha=.9,t.fillRect(0,r.height-
gr,r.width,gr),t.globalAlpha=1,t.textBaseline="middle",t.textAlign="center";let s=-1/0;for(let i of Oe(
e,n.scale,lc)){let c=`${i.strong?"600 ":""}12px ${Xt}`,a=n.x(i.x),l=wr(t,i.label,c)/2;a-l<s+6||(s=a+
l,t.font=c,t.fillStyle=i.strong?o.ink:o.soft,t.fillText(i.label,a,r.height-11))}for(let[,,i,c,a]of e)
a&&pc(t,"time compressed",n.x((i+c)/2),r.height-34,o)}function pc(t,e,n,o,r){t.font=`italic 11px ${Xt}`,
t.textAlign="center",t.textBaseline="middle",t.fillStyle=r.soft,t.fillText(e,n,o)}function gc(t,e,n,o,r){
let s=n.map(({x:a})=>a),i=Math.min(...n.map(({y:a,size:l})=>a-l)),c=(Math.min(...s)+Math.max(...s))/
2;pc(t,e,o.x(c),o.y(i)-12,r)}function eo(t,e,n,o,r){let[s,i,c]=[n.x(e.x),n.y(e.y),e.size*n.scale];t.
beginPath(),e.shape==="square"?t.rect(s-c,i-c,2*c,2*c):e.shape==="diamond"?(t.moveTo(s,i-c),t.lineTo(
s+c,i),t.lineTo(s,i+c),t.lineTo(s-c,i),t.closePath()):t.arc(s,i,c,0,2*Math.PI),t.fillStyle=o.background,
t.strokeStyle=r||o.border,t.lineWidth=r?2.5:1,t.fill(),t.stroke()}function no(t,e,n,o,r){t.setLineDash(
r?[4,3]:[]),t.beginPath(),t.moveTo(o.x(e.x),o.y(e.y)),t.lineTo(o.x(n.x),o.y(n.y)),t.stroke(),t.setLineDash(
[])}function wc(t,e,n,o){t.textBaseline="middle",t.textAlign="left",t.lineJoin="round";for(let{leader:r}of e)
r&&(t.strokeStyle=n.soft,t.lineWidth=.8,t.beginPath(),t.moveTo(r[0]+o.x,r[1]+o.y),t.lineTo(r[2]+o.x,
r[3]+o.y),t.stroke());for(let{item:r,x:s,y:i}of e)t.font=r.font,t.fillStyle=r.color,t.strokeStyle=n.
paper,t.lineWidth=3.5,r.lines.forEach((c,a)=>{let[l,u]=[s+o.x,i+o.y+15*(a+.5)];t.strokeText(c,l,u),t.
fillText(c,l,u)})}var yc={story:10,outlet:10,topic:5},Sd=790,kd=6,Td=30,xd={network:1.35,time:1.1},$d={topic:40,story:20,
outlet:12,article:0,stub:-4};function bc(t,e){return t==="outlet"?[`600 12px ${Xt}`,e.ink]:t==="topi\
c"?[`italic 600 13px ${we}`,e.topic]:[`12px ${we}`,t==="stub"?e.soft:e.ink]}function Sc(t,e,n,{zoom:o,
highlight:r}){let s=r?new Map:vd(t,e),i=({id:d})=>!!r?.own.has(d),c=!!(r&&r.own.size<=kd),a=r||e.marks.
length<Td||o>xd[e.view],l=n.filter(({kind:d,id:h})=>a||d==="outlet"||d==="topic"||s.has(h)).map(d=>{
let h=d.size*2+$d[d.kind]+(i(d)?1e3:0);return{...d,text:Z(t,ae(d)),rank:s.get(d.id)||h,leads:s.has(d.
id)||c&&i(d),first:(s.get(d.id)||0)>Sd}});for(let{story:d,x:h,y:m,radius:g}of e.discs){let p=t.stories[d].
name;l.push({id:-1-d,x:h,y:m,size:g,kind:"story",text:p,rank:900,leads:!0,first:!1})}!r&&t.mode==="w\
hole"&&l.push(...Md(t,e)),l.sort((d,h)=>h.rank-d.rank||d.id-h.id);let u=new Set;return l.filter(({x:d,
y:h,text:m})=>{let g=u.size;return u.add(`${d} ${h} ${m}`).size>g})}function vd(t,e){let n=r=>Qt(t,ae(
r)).filter(s=>t.articles.held[s]).length,o=new Map;for(let[r,s]of Object.entries(yc))e.marks.filter(
i=>i.kind===r).map(i=>({id:i.id,held:n(i)})).filter(({held:i})=>i).sort((i,c)=>c.held-i.held||i.id-c.
id).slice(0,s).forEach(({id:i},c)=>o.set(i,(r==="story"?950:800)-10*c));return o}function Md(t,e){let n=e.
view==="time"?Od(t,e):Ad(e),o=({story:r})=>t.stories[r].articles.length;return n.sort((r,s)=>o(s)-o(
r)||r.story-s.story).map((r,s)=>({id:-1-r.story,x:r.x,y:r.y,size:r.size,kind:"story",text:t.stories[r.
story].name,rank:60+5*o(r),leads:s<yc.story,first:!1}))}function Od(t,e){return t.stories.flatMap(({
articles:n},o)=>{let r=n.length>2?e.at.article.get(n[0]):null;return r?[{story:o,x:r.x,y:r.y,size:r.
size}]:[]})}function Ad(t){return t.hulls.filter(({corners:n})=>n.length>2).map(({story:n,corners:o})=>{
let r=o.reduce((i,[c])=>i+c,0)/o.length,s=Math.min(...o.map(([,i])=>i));return{story:n,x:r,y:s-12,size:2}})}var Nd=34,Id=160,_d=400,Tc=60,Cd=9,Ld=[20,14],Rd=18,Dd={outlet:26,topic:26,story:30,article:30,stub:30};
function xc({context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i,size:c}){if(!r)return;t.fillStyle=
i.veil,t.fillRect(0,0,c.width,c.height),t.lineWidth=1.3;let a=n.view==="network"&&e.mode==="stories";
for(let{from:l,to:u,kind:d}of r.edges){let[h,m]=[o.get(l),o.get(u)];if(!h||!m)continue;let g=a&&r.own.
has(l)&&r.own.has(u);t.strokeStyle=g?i.line:i.soft,no(t,h,m,s,ne(d))}for(let l of r.marks){let u=o.get(
l);if(!u)continue;let d=ie(u,n.view,i,e.hues.length>0);eo(t,u,s,d,r.own.has(l)?i.ink:null)}}function $c({
context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i}){t.textAlign="center",t.textBaseline="m\
iddle",t.fillStyle=i.paper;let c=r?[...r.marks].map(a=>o.get(a)):n.marks;for(let a of c){let l=a?a.size*
s.scale:0;!a||l<Cd||a.hue===void 0||(t.font=`700 ${Math.min(12,Math.round(l*.9))}px ${Xt}`,t.fillText(
e.initials[a.hue],s.x(a.x),s.y(a.y)+.5))}}function vc(t){let{model:e,scene:n,highlight:o,to:r,size:s,
zoom:i}=t,c=oc(s.width,s.height),a=n.marks.filter(m=>Pd(m,r,s)),l=o?a.filter(({id:m})=>o.marks.has(m)):
a;for(let{x:m,y:g,size:p}of l){let w=p*r.scale;Fe(c,{x:r.x(m)-w,y:r.y(g)-w,w:2*w,h:2*w},1)}n.view===
"time"&&Fe(c,{x:0,y:s.height-24,w:s.width,h:24},2);let u={x:s.width-50,y:8,w:50,h:100};Fe(c,u,2);let d=Sc(
e,n,l,{zoom:i,highlight:o}).slice(0,_d),h=Math.min(Id,Nd*Math.max(1,i**1.5));return rc(d.map(m=>Hd(m,
t)),c,h)}function Pd(t,e,{width:n,height:o}){let[r,s]=[e.x(t.x),e.y(t.y)];return r>-20&&s>-20&&r<n+20&&
s<o+20}function Fd(t){return[...Ld.map(e=>ye(t,e)),[$t(t,Rd)]]}function Hd({x:t,y:e,size:n,kind:o,text:r,
leads:s,first:i},{context:c,scene:a,to:l,colors:u}){let[d,h]=bc(o,u),m=w=>({lines:w,w:Math.max(...w.
map(S=>wr(c,S,d))),h:15*w.length}),g=s&&o==="story"&&a.view!=="time",p=a.view==="time";return{x:l.x(
t),y:l.y(e),r:n*l.scale,first:i&&!p,...m(ye(r,Dd[o])),shorter:g?Fd(r).map(m):[],font:d,color:h,mast:p?
Tc:0,away:s&&!p?Tc:0}}var br=globalThis.vis;function Mc(t,e){let n=new br.DataSet,o=new br.DataSet,r=new br.Network(t,{nodes:n,
edges:o},e);return Bd(r),{on:(s,i)=>r.on(s,i),replaceData(s,i){r.body.emitter.emit("_blockRedraw"),o.
clear(),n.clear(),n.add(s),o.add(i),r.body.emitter.emit("_allowRedraw")},showOnly(s,i){r.body.nodeIndices=
s.map(({id:c})=>c),r.body.edgeIndices=i.map(({id:c})=>c)},moveMark(s,i,c){let a=r.body.nodes[s];return a&&
([a.x,a.y]=[i,c]),!!a},requestRedraw:()=>r.body.emitter.emit("_requestRedraw"),updateSize(){r.setSize(
"100%","100%"),r.canvas.setSize()},findMarkAt:s=>r.getNodeAt(s),getCamera(){let{x:s,y:i}=r.getViewPosition();
return[s,i,r.getScale()]},moveCamera:s=>r.moveTo({animation:!1,...s}),getProjection(){let s=r.getScale(),
i=r.canvasToDOM({x:0,y:0});return{scale:s,origin:i,x:c=>i.x+c*s,y:c=>i.y+c*s}}}}function Bd(t){let e=t.
edgesHandler.create({id:"",from:"",to:""});Object.getPrototypeOf(e).updateLabelModule=()=>{}}var Oc=54,jd=1.9,Wd=450,Ud=15;function Ac(t,e,n){let o=Mc(t,e.options),r=matchMedia("(prefers-reduce\
d-motion: reduce)"),s=e.hues.length>0,i={view:e.opens,marks:[],edges:[],discs:[],open:[]},c="",a={filtered:!1,
mask:new Uint8Array(0)},l=ar(e,i,{hide:[],selection:a}),u=new Map,d=l.marks,h=null,m=null,g=1,p=null,
w=null,S=1,T=!1,P=!1,E=null;function X(N){let k=new Map([...u].map(([L,{x:y,y:b}])=>[L,[y,b]])),M=l.
view!==N.view,A=[N.view,...N.open].join(" "),I=A!==c;return I&&(i=Yi(e,N),c=A),l=ar(e,i,N),u=new Map(
l.marks.map(L=>[L.id,L])),d=l.marks.map(L=>({...L})),w=Tt(),I?K():Mt(),M&&ct(k),l}function K(){let N=vt(),
{view:k,edges:M}=i,A=i.marks.map(L=>{let{id:y,x:b,y:O,size:R,shape:H}=L;return{id:y,x:b,y:O,size:R,shape:H,
color:ie(L,k,N,s)}}),I=M.map(({id:L,from:y,to:b,kind:O,weight:R})=>{let H=Ni(N.edges[O],M.length),Y=ne(
O)&&[4,3];return{id:L,from:y,to:b,color:H,dashes:Y,width:Dt(O,R)}});o.replaceData(A,I),Mt()}function Mt(){
o.showOnly(l.marks,l.edges),B()}function B(){E=null,o.requestRedraw()}function Dt(N,k){return e.mode===
"stories"&&(k===0||N==="covered_by")?.5:.8+.4*Math.min(k,6)}function ct(N){if(r.matches||!N.size)return;
let k=performance.now(),M=l.marks.flatMap(I=>{let L=N.get(I.id);return L?[{mark:I,from:L,to:[I.x,I.y]}]:
[]}),A=I=>{let L=Math.min(1,(I-k)/Wd),y=1-(1-L)**3;for(let{mark:b,from:O,to:R}of M)if(u.get(b.id)!==
b||(b.x=O[0]+(R[0]-O[0])*y,b.y=O[1]+(R[1]-O[1])*y,!o.moveMark(b.id,b.x,b.y)))return;B(),L<1&&requestAnimationFrame(
A)};A(k)}function Tt(){let N=h||m;if(!N)return p?tc(e,l,p):null;let k=Qi(e,l,N,h?1:g);return k.marks.
size?k:null}function ut(){w=Tt(),B()}function ot(){return{width:t.clientWidth,height:t.clientHeight}}
function Ot(N){let k=o.getProjection(),M=vt();l.view==="time"&&hc(N,e.scale,k,M,ot());let A=h||m,I=A&&
A.kind==="story"?A.ref:-1;uc(N,l.hulls,k,M,I),l.view==="network"?fc(N,l.discs,k,M):dc(N,e,l.marks,k,
M)}function ft(N){let k=o.getProjection(),[M,A]=[vt(),ot()],L={...{context:N,model:e,scene:l,marks:u,
highlight:w,to:k,colors:M,size:A},zoom:k.scale/S},y=l.view==="time";xc(L),y&&$c(L);let b=Wt(L);if(wc(
N,b.labels,M,b.shift),!y)return;mc(N,e.scale,k,M,A);let O=l.marks.filter(H=>H.undated),R=`no date (${x(
O.length)})`;O.length&&gc(N,R,O,k,M)}function Wt(N){let{origin:k,scale:M}=N.to,A=`${M} ${w?[...w.own].
join():""}`,I=E&&E.origin.x===k.x&&E.origin.y===k.y;(!E||E.key!==A||!(P||I))&&(E={key:A,origin:k,labels:vc(
N)});let L={x:k.x-E.origin.x,y:k.y-E.origin.y};return{labels:E.labels,shift:L}}function Pt({pointer:N}){
let k=u.get(o.findMarkAt(N.DOM));if(k)return ae(k);let{x:M,y:A}=N.canvas,I=l.discs.find(L=>Math.hypot(
M-L.x,A-L.y)<L.radius)||l.hulls.find(({corners:L})=>Vi([M,A],L,Ud));return I?{kind:"story",ref:I.story}:
null}function v(){h&&(h=null,n.hover(null),ut())}function F(){o.on("beforeDrawing",N=>{yr(N,()=>Ot(N))}),
o.on("afterDrawing",N=>{yr(N,()=>ft(N))}),o.on("click",N=>{let k=Pt(N);setTimeout(()=>n.choose(k))}),
o.on("doubleClick",N=>{let k=Pt(N);k&&k.kind==="story"&&e.mode==="stories"&&n.toggle(k.ref)}),o.on("\
hoverNode",({node:N,pointer:k})=>{let M=u.get(N);h=M?ae(M):null,n.hover(h,k.DOM),ut()}),o.on("blurNo\
de",v),t.addEventListener("mouseleave",v),o.on("dragStart",()=>{[P,T]=[!0,!0],v()}),o.on("dragEnd",()=>{
P=!1,B(),n.moved(o.getCamera())}),o.on("zoom",()=>{T=!0,v(),n.moved(o.getCamera())}),o.on("resize",()=>requestAnimationFrame(
()=>T||q()))}function j([N,k,M]){T=!0,o.updateSize(),o.moveCamera({position:{x:N,y:k},scale:M}),E=null}
function q(){T=!1,o.updateSize();let{width:N,height:k}=ot();if(!d.length||!N)return;let M=(H,Y)=>Y*Math.
max(...d.map(rt=>Y*rt[H]+rt.size)),[A,I,L,y]=[M("x",-1),M("x",1),M("y",-1),M("y",1)],b=l.view==="tim\
e"?46:12;S=Math.min((N-20-Oc)/(I-A),(k-70-b)/(y-L),jd);let O=(A+I)/2+(Oc-20)/2/S,R=(L+y)/2+b/2/S;o.moveCamera(
{position:{x:O,y:R},scale:S}),E=null}function V(N){T=!0;let k=r.matches?!1:{duration:160};o.moveCamera(
{scale:o.getCamera()[2]*N,animation:k}),n.moved(o.getCamera())}function yt(N,k=null,M=1){if([m,p,g]=
[N,k,M],ut(),!w)return!1;let A=w.own.size?w.own:w.marks,I=l.marks.filter(({id:R})=>A.has(R)),L=o.getProjection(),
{width:y,height:b}=ot(),O=({x:R,y:H})=>L.x(R)>0&&L.x(R)<y&&L.y(H)>0&&L.y(H)<b;if(I.length&&!I.some(O)){
let R=!r.matches&&{duration:300};o.moveCamera({position:{x:I[0].x,y:I[0].y},animation:R})}return I.length>
0}function mt(N,k){let M=m&&l.at[m.kind].get(m.ref),A=M?ec(l.marks,M,N,k):l.marks[0];return A?ae(A):
null}function pt(){let N=o.getProjection(),k=E?E.origin:N.origin;return{scene:l,marks:u,to:N,size:ot(),
labels:E?E.labels:[],shift:{x:N.origin.x-k.x,y:N.origin.y-k.y},canvas:t.querySelector("canvas"),colors:vt()}}
return F(),{show:X,draw:K,fit:q,setCamera:j,zoom:V,choose:yt,findNeighbour:mt,forget:()=>c="",snapshot:pt}}var zd=60,Gd="The folder is a sample. What is “not in this corpus” may well have been published: the\
 page never says that an outlet left something out. “First” means first among the articles of this c\
orpus, by the times they state.",Kd=[["Story","Articles about one event, connected by links that the\
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
["Too few","A figure on fewer than five has no interval and no p-value."]],Xd=["Overview names what \
stands out; a click on a sentence selects what it is about.","Stories shows each story over its own \
hours; “Who came when” opens it into a lane per outlet.","The search takes outlets, topics, mont\
hs and words in one query; quotation marks make a phrase.","It also takes OR, -word, prefix* and a v\
alue after outlet: topic: subject: author: language: medium: since: until: or on:","Everything follo\
ws one selection: filters, the time strip, a cell of a matrix, a bar of a comparison. The line above\
 the picture says what is selected.","A click on a mark or a name opens its panel; the browser’s “ba\
ck” goes back.","The lists and the Table contain all that the picture shows."],qd=[["/","search"],
["?","this help"],["Esc","close the panel"],["Tab","to the next control"],["← → ↑ ↓","in the\
 picture: to the next mark; in tabs: to the next tab; on the ends of the time strip: a step"],["Ente\
r","in the picture: open the chosen story into its articles, or close it"],["+ − 0","in the pictur\
e: zoom in, zoom out, show all"],["Home End","on the ends of the time strip: to the first, to the la\
st"]];function oo(t){let e=t.map(n=>f("li",{},n));return f("ul",{class:"plain-list"},e)}function Ec({
model:t}){let e=t.counts.problems-t.problems.length,n=t.problems.map(([r,s,i,c])=>f("li",{},f("span",
{class:"who",dir:"auto"},s?`${r}:${s}`:r),f("span",{dir:"auto"},c),f("span",{class:"words"},i))),o=`${x(
e)} more: run “topicgraph check”.`;return[lt("About the input",$(t.counts.problems,"problem")),f(
"p",{class:"aside"},"What was wrong in the files, and what was done about it."),et(n,zd,"text-list"),
e>0&&f("p",{class:"aside"},o)]}function Nc({model:t}){let{about:e,counts:n,notes:o}=t,r=n.from===null?
"none dated":J(n.from,n.to),s=$(e.files,"file"),i=zn(t),c=Kd.map(([l,u])=>[f("dt",{},l),f("dd",{},u)]),
a=o.time.filter(l=>!o.network.includes(l));return[lt("About this page","Where its figures come from"),
f("p",{},"This page is one file that contains all of its data and loads nothing else."),Bt([["Made b\
y",`topicgraph ${e.version}`],["From",`${s}, ${$(n.articles,"article")}, ${r}`],["Known by links onl\
y",n.stubs?$(n.stubs,"article"):null],["Problems in the input",x(n.problems)],["To make this page ag\
ain",f("code",{},"topicgraph build FOLDER -o OUTPUT")]]),D("What is left out",i&&oo(i)),D("What is c\
ounted",e.notes.length>0&&oo(e.notes)),D("What is drawn",oo([`At most ${x(ir)} marks at a time. What\
 is left out is mentioned under the picture and is in the lists.`,`A topic of ${it(e.dominant)} of t\
he articles or more has no lines in the picture, as it would connect everything.`,"Positions are com\
puted when the page is made, the same for the same articles. Distances in the network mean little; g\
roups do.",...o.network,...a])),D("How it is computed",f("dl",{class:"measures"},c)),D("What it cann\
ot say",f("p",{},Gd))]}function Ic(){let t=qd.map(([e,n])=>[f("dt",{},f("kbd",{},e)),f("dd",{},n)]);
return[lt("Help","How to read and use this page"),D("Where to start",oo(Xd)),D("Keys",f("dl",{class:"\
facts keys"},t))]}var Vd="id title outlet carrier published precision medium topics story url held excerpt files".split(
" "),kr="measure outlet other subject count of share low high by_chance p".split(" "),Yd=new RegExp(
["[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]","[\\ud800-\\udbff](?![\\udc00-\\udfff])",
"(?<![\\ud800-\\udbff])[\\udc00-\\udfff]"].join("|"),"g"),Zd={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;"};function Cc(t,e){let n=t.articles,o=r=>r>=0?t.outlets[r].name:"";return{id:n.id[e],title:n.
title[e],outlet:o(n.outlet[e]),carrier:o(n.carrier[e]),published:Jd(n.time[e],n.precision[e]),precision:n.
precision[e],medium:t.media[n.medium[e]],topics:n.topics[e].map(r=>t.topics[r].name),story:n.story[e]>=
0?t.stories[n.story[e]].name:"",url:n.urls[e][0]||"",held:!!n.held[e],excerpt:n.excerpt[e],files:n.files[e]}}
function Jd(t,e){if(t===null)return"";let n=new Date(t*1e3).toISOString();return e==="second"?n.slice(
0,19)+"Z":e==="minute"?n.slice(0,16)+"Z":n.slice(0,10)}function Lc(t){return JSON.stringify(t,null,1)+
`
`}function Rc(t,e,n){let o=Te(t,e,n).flatMap(({topic:c,cells:a})=>a.map((l,u)=>{let d=t.topics[c].name;
return Sr("share of a topic",e[u],{subject:d,..._c(l)})})),s=Fn(t,e,n).flatMap((c,a)=>c.flatMap((l,u)=>{
let d=l&&{other:e[u].name,..._c(l)};return d?[Sr("followed by",e[a],d)]:[]})),i=jn(e).flatMap(([c,a])=>Qd(
t,c,a,n));return[...o,...s,...i]}function Sr(t,e,n){return{...Object.fromEntries(kr.map(r=>[r,""])),
measure:t,outlet:e.name,...n}}function _c({k:t,n:e,share:n,low:o,high:r}){return{count:t,of:e,...e<5?
{}:{share:n,low:o,high:r}}}function Qd(t,e,n,o){let r=An(t,e,n,o),{shared:s,lags:i}=r,c=Dn(t,e,n),a=[],
l=(h,m,g,p)=>{a.push(Sr(h,m,{other:g.name,...p}))};if(l("stories shared",e,n,{count:s.length,of:r.a.
size}),c){let h={count:c.shared,by_chance:c.expected,p:c.q};l("stories shared, whole corpus",e,n,h)}
if(i.length>=5){let h=On(i.map(m=>m.hours));l("hours later, median",n,e,{count:h,of:i.length})}let u=(h,m,g)=>{
for(let{word:p,k:w}of m?.a||[])l(h,e,n,{subject:p,count:w,of:g[0]});for(let{word:p,k:w}of m?.b||[])l(
h,n,e,{subject:p,count:w,of:g[1]})},d=_n(t,r);if(u("word in headlines of the same stories",d,[s.length,
s.length]),t.size<=Nn){let h=In(t,e,n,o);u("distinctive word",h,h.n)}return a}function Tr(t,e=Vd){let n=t.
map(o=>e.map(r=>th(o[r])));return[e,...n].map(o=>o.join(",")).join(`\r
`)+`\r
`}function th(t){let e=Array.isArray(t)?t.join("; "):String(t),o=typeof t!="number"&&/^[=+\-@\t\r]/.
test(e)?"'"+e:e;return/[",\r\n]/.test(o)?`"${o.replaceAll('"','""')}"`:o}function kt(t){return t.replace(
Yd,"�").replace(/[&<>"]/g,e=>Zd[e])}var ro=46,Dc=20,le=16,[eh,nh]=[7.2,40];function qt(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n}));
f("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function Pc(t,e){let n=[
[]],o=le;for(let r of t){let s=nh+eh*`${r.label} ${r.number}`.length;o+s>e-le&&o>le&&(n.push([]),o=le),
n[n.length-1].push({item:r,x:o}),o+=s}return n}function Fc(t,e){return ro+e+14+Dc*t}function Hc(t,e){
return ro+e+Dc*t+16}function G(t,e,n=""){let o=Object.entries(e).filter(([,r])=>r!==void 0).map(([r,
s])=>{let i=typeof s=="number"?String(Bc(s)):s;return` ${r}="${kt(i)}"`});return`<${t}${o.join("")}>${n}\
</${t}>`}function Bc(t){return Math.round(t*10)/10}function He(t,e=""){return`M${t.map(n=>n.map(Bc).
join(" ")).join("L")}${e}`}function jc(t,e){let{size:n,colors:o}=t,r=Pc(e.items,n.width),[s,i]=[n.width,
Hc(r.length,n.height)],c={"font-size":17,"font-weight":700,"font-family":"Georgia, serif"},a=`0 0 ${s}\
 ${n.height}`,l={y:ro,width:s,height:n.height,viewBox:a},u=[G("rect",{width:s,height:i,fill:o.paper}),
G("text",{x:le,y:22,...c,fill:o.ink},kt(e.title)),G("text",{x:le,y:39,"font-size":12,fill:o.soft},kt(
e.words)),G("svg",l,oh(t,e).join(`
`)),...r.flatMap((h,m)=>h.map(({item:g,x:p})=>ih(g,p,Fc(m,n.height),o)))],d={xmlns:"http://www.w3.or\
g/2000/svg",width:s,height:i,viewBox:`0 0 ${s} ${i}`,"font-family":"system-ui, sans-serif"};return`<\
?xml version="1.0" encoding="UTF-8"?>
${G("svg",d,`
${u.join(`
`)}
`)}
`}function oh({scene:t,marks:e,to:n,size:o,labels:r,shift:s,colors:i},c){let a=({x:p,y:w})=>[n.x(p),
n.y(w)],l=t.hulls.map(({corners:p})=>G("path",{d:He(p.map(([w,S])=>a({x:w,y:S})),"Z"),fill:i.hull,stroke:i.
hull,"stroke-width":30*n.scale,"stroke-linejoin":"round"})),u=t.discs.map(p=>{let[w,S]=a(p),T=p.radius*
n.scale;return G("circle",{cx:w,cy:S,r:T,fill:i.hull,stroke:i.story})}),d=t.view==="time"?rh(c.scale,
n,o,i):[],h=t.edges.map(({from:p,to:w,kind:S})=>G("path",{d:He([p,w].map(T=>a(e.get(T)))),stroke:i.edges[S],
"stroke-width":.8,"stroke-dasharray":ne(S)?"4 3":void 0})),m=t.marks.map(p=>{let w=ie(p,t.view,i,c.hasHues),
T=t.view==="time"&&p.hue!==void 0?c.initials[Number(p.hue)]:"";return Wc(p.shape,a(p),p.size*n.scale,
w,T,i)}),g=r.map(p=>sh(p,s,i));return[...l,...u,...d,...h,...m,...g]}function rh(t,e,n,o){return Oe(
t,e.scale,64).flatMap(({x:r,strong:s,label:i})=>{let c=e.x(r),a=He([[c,0],[c,n.height-22]]),l={x:c,y:n.
height-7,"font-size":12,"text-anchor":"middle"};return[G("path",{d:a,stroke:s?o.line:o.grid}),G("tex\
t",{...l,fill:o.soft},kt(i))]})}function Wc(t,[e,n],o,{background:r,border:s},i,c){let a={fill:r,stroke:s};
if(t==="square")return G("rect",{x:e-o,y:n-o,width:2*o,height:2*o,...a});if(t==="diamond"){let d=[[e,
n-o],[e+o,n],[e,n+o],[e-o,n]];return G("path",{d:He(d,"Z"),...a})}let l=G("circle",{cx:e,cy:n,r:o,...a});
if(!i||o<9)return l;let u={"font-size":11,"font-weight":700,"text-anchor":"middle"};return l+G("text",
{x:e,y:n+4,...u,fill:c.paper},kt(i))}function sh({item:t,x:e,y:n,leader:o},r,s){let i=g=>[g[0]+r.x,g[1]+
r.y],c=o?[o.slice(0,2),o.slice(2)].map(i):[],a={d:He(c),stroke:s.soft,"stroke-width":.8},l=/^(italic )?(\d{3} )?(\d+)px (.*)$/.
exec(t.font)||[],[u,d]=i([e,n]),h={"font-size":l[3],"font-family":l[4],"font-weight":l[2]?.trim(),"f\
ont-style":l[1]?.trim(),fill:t.color,stroke:s.paper,"stroke-width":3,"paint-order":"stroke"},m=t.lines.
map((g,p)=>G("text",{x:u,y:d+15*(p+.8),...h},kt(g)));return(o?G("path",a):"")+m.join("")}function ih(t,e,n,o){
let r=G("tspan",{fill:o.soft},String(t.number)),s={x:e+22,y:n+4,"font-size":12,fill:o.ink},i=G("text",
s,`${kt(t.label)} ${r}`);if(t.line){let u=o.edges[t.line],d=ne(t.line)?"4 3":void 0,h={stroke:u,"str\
oke-width":3,"stroke-dasharray":d};return G("path",{d:He([[e,n],[e+16,n]]),...h})+i}let{background:c,
border:a}=t.color,l={background:c,border:or(t.kind)?a:c};return Wc(Jn(t.kind),[e+8,n],Uc(t),l,"",o)+
i}function Uc({kind:t}){return t==="stub"?4:6}function zc({canvas:t,size:e,colors:n},{title:o,words:r,
items:s}){let i=t.width/e.width,c=Pc(s,e.width),a=Math.round(Hc(c.length,e.height)*i),l=f("canvas",{
width:t.width,height:a}),u=l.getContext("2d");u.fillStyle=n.paper,u.fillRect(0,0,l.width,l.height),u.
drawImage(t,0,ro*i),u.scale(i,i);let d=(h,m,g,p,w)=>{u.font=p,u.fillStyle=w,u.fillText(h,m,g)};return d(
o,le,22,`700 17px ${we}`,n.ink),d(r,le,39,`12px ${Xt}`,n.soft),c.forEach((h,m)=>{let g=Fc(m,e.height);
for(let{item:p,x:w}of h)ch(u,p,w,g,n),d(`${p.label}  ${p.number}`,w+22,g+4,`12px ${Xt}`,n.ink)}),new Promise(
h=>l.toBlob(h,"image/png"))}function ch(t,e,n,o,r){let s={scale:1,x:i=>i,y:i=>i};if(e.line)t.strokeStyle=
r.edges[e.line],t.lineWidth=3,no(t,{x:n,y:o},{x:n+16,y:o},s,ne(e.line));else{let i={x:n+8,y:o,size:Uc(
e),shape:Jn(e.kind)};eo(t,i,s,e.color,null)}}var xr=20,ah=50,lh=30,uh=".unseen, .tool, .more, .lanes-button, .switch, input, datalist, .bin-title\
, [hidden]",Gc=16e3;function Kc(t,{title:e,words:n,source:o}){let r=t.getBoundingClientRect(),s=parseFloat(
getComputedStyle(t).paddingLeft),i={parts:[],left:r.left+s-xr,top:r.top-t.scrollTop-ah,right:0,bottom:0};
for(let p of t.children)qc(i,p);let c=vt(),a=Math.ceil(i.right+xr),l=Math.ceil(i.bottom+lh),u=(p,w,S,T)=>G(
"text",{x:xr,y:w,...S,fill:T},kt(p)),d={"font-size":17,"font-weight":"700","font-family":we},h=[G("r\
ect",{width:a,height:l,fill:c.paper}),u(e,24,d,c.ink),u(n,42,{"font-size":12},c.soft),...i.parts,u(o,
l-10,{"font-size":11},c.soft)],m={xmlns:"http://www.w3.org/2000/svg",width:a,height:l,viewBox:`0 0 ${a}\
 ${l}`,"font-family":"system-ui, sans-serif"};return{text:`<?xml version="1.0" encoding="UTF-8"?>
${G("svg",m,h.join(`
`))}
`,width:a,height:l}}async function Xc({text:t,width:e,height:n}){let o=2*n>Gc?1:2,r=new Image;r.src=
`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`,await r.decode();let s=document.createElement(
"canvas");return s.width=e*o,s.height=Math.min(n*o,Gc),s.getContext("2d").drawImage(r,0,0,e*o,n*o),new Promise(
c=>s.toBlob(a=>c(a)))}function qc(t,e){if(e.matches(uh))return;let n=getComputedStyle(e);if(n.display===
"none"||n.visibility==="hidden")return;let o=e.getBoundingClientRect();if(e instanceof SVGElement&&!e.
matches("svg")){fh(t,o,n);return}o.width&&o.height&&dh(t,o,n);for(let r of e.childNodes)r instanceof
Element?qc(t,r):r instanceof Text&&mh(t,r,n)}function $r(t,{left:e,top:n,width:o,height:r},s=0){let i={
x:e-t.left+s,y:n-t.top+s},c={width:Math.max(0,o-2*s),height:Math.max(0,r-2*s)};return t.right=Math.max(
t.right,i.x+c.width),t.bottom=Math.max(t.bottom,i.y+c.height),{...i,...c}}function fh(t,e,n){let o=pn(
n.fill)||pn(n.stroke);if(!o||!e.width)return;let r=$r(t,e);t.parts.push(G("rect",{...r,height:Math.max(
1,r.height),fill:o}))}function dh(t,e,n){let o=["Top","Right","Bottom","Left"].map(p=>({width:n[`bor\
der${p}Style`]==="none"?0:parseFloat(n[`border${p}Width`]),color:pn(n[`border${p}Color`]),dashed:n[`\
border${p}Style`]!=="solid"})),r=pn(n.backgroundColor),s=o.filter(({width:p,color:w})=>p&&w);if(!r&&
!s.length)return;let i=s.length===4,[{width:c,color:a,dashed:l}]=o,u=$r(t,e,i?c/2:0),g={rx:Math.min(
n.borderTopLeftRadius.endsWith("%")?1/0:parseFloat(n.borderTopLeftRadius)||0,Math.min(u.width,u.height)/
2),fill:r||"none",...i&&{stroke:a,"stroke-width":c},...i&&l&&{"stroke-dasharray":"2 2"}};(r||i)&&t.parts.
push(G("rect",{...u,...g})),i||hh(t,u,o)}function hh(t,{x:e,y:n,width:o,height:r},s){[{x:e,y:n,width:o,
height:s[0].width},{x:e+o-s[1].width,y:n,width:s[1].width,height:r},{x:e,y:n+r-s[2].width,width:o,height:s[2].
width},{x:e,y:n,width:s[3].width,height:r}].forEach((c,a)=>{let{width:l,color:u}=s[a];l&&u&&t.parts.
push(G("rect",{...c,fill:u}))})}function mh(t,e,n){let o=pn(n.color);if(!e.data.trim()||!o)return;let r=n.
writingMode.startsWith("vertical"),s={"font-size":parseFloat(n.fontSize),"font-family":n.fontFamily,
"font-weight":n.fontWeight,"font-style":n.fontStyle,fill:o};for(let{text:i,rect:c}of ph(e,r)){let{x:a,
y:l,width:u,height:d}=$r(t,c),h=s["font-size"],m=r?{transform:`translate(${a+(u+h*.7)/2} ${l+d}) rot\
ate(-90)`}:{x:a,y:l+(d+h*.7)/2};t.parts.push(G("text",{...m,...s},kt(i)))}}function ph(t,e){let n=[],
o=document.createRange(),r=({top:s,left:i})=>e?i:s;for(let{0:s,index:i}of t.data.matchAll(/[^\s-]+-*|-+/g)){
o.setStart(t,i),o.setEnd(t,i+s.length);let c=o.getBoundingClientRect();if(!c.width)continue;let a=/\s/.
test(t.data[i-1])?" ":"",l=n[n.length-1];if(l&&Math.abs(r(l.rect)-r(c))<2){let[u,d]=[Math.min(l.rect.
left,c.left),Math.min(l.rect.top,c.top)],[h,m]=[Math.max(l.rect.right,c.right),Math.max(l.rect.bottom,
c.bottom)];l.text+=a+s,l.rect=new DOMRect(u,d,h-u,m-d)}else n.push({text:s,rect:c})}return n}function pn(t){
let e=(t.match(/-?[\d.]+(e-?\d+)?/g)||[]).map(Number),n=t.startsWith("color(srgb");if(!n&&!t.startsWith(
"rgb"))return null;let[o,r,s,i=1]=e;if(!i)return null;let c=[o,r,s].map(a=>Math.round(n?a*255:a));return i<
1?`rgba(${c.join(",")},${i})`:`rgb(${c.join(",")})`}var gh=100,wh=60,yh=["Published","Outlet","Title","Topics","Story"],Vc={Published:t=>(e,n)=>{let o=ue.
down?-1/0:1/0;return(t.articles.time[e]??o)-(t.articles.time[n]??o)},Outlet:t=>vr(e=>nt(t,e)),Title:t=>vr(
e=>t.articles.title[e]),Story:t=>vr(e=>Yc(t,e))},ue={column:"Published",down:!0};function vr(t){return(e,n)=>{
let[o,r]=[Q(t(e)),Q(t(n))];return o<r?-1:o>r?1:0}}function Yc(t,e){let n=t.articles.story[e];return n<
0?"":t.stories[n].name}function Mr(t,{mask:e,stubs:n}){return Array.from({length:t.size},(r,s)=>s).filter(
r=>e[r]&&(t.articles.held[r]||n))}function Or(t,e){let{model:n}=e,o=e.selection(),r=Vc[ue.column](n),
s=Mr(n,o);s.sort((g,p)=>(ue.down?r(p,g):r(g,p))||g-p);let i=f("tbody"),c=Ne(i,s,gh,g=>[Sh(e,g)]),a=yh.
map(g=>bh(g,t,e)),l=Rt("Articles","articles-table",a,i),u=f("p",{class:"empty"},"No article passes a\
ll filters."),d=f("span",{class:"number"},x(s.length)),h=o.filtered?"The selection":"All articles",m=f(
"div",{class:"sheet-head"},f("h2",{},h," ",d),C({class:"tool"},()=>e.change({at:"save"}),"Download …"));
t.replaceChildren(m,wt(n)||"",s.length?l:u,c)}function bh(t,e,n){if(!Vc[t])return Et(t);let o=ue.column===
t,r=()=>{ue={column:t,down:o?!ue.down:t==="Published"},Or(e,n),Ft(e,"focus",t)?.focus()},s=ue.down?"\
descending":"ascending",i=ue.down?" ↓":" ↑",c=C({"data-focus":t},r,t,o?i:"");return f("th",{scope:"\
col","aria-sort":o?s:null},c)}function Sh(t,e){let{model:n}=t,{time:o,precision:r,outlet:s,story:i,topics:c,
held:a}=n.articles,l=c[e].map(m=>n.topics[m].name).join(", "),u=$t(Yc(n,e),wh),d=s[e]>=0?z(t,{kind:"\
outlet",ref:s[e]}):"unknown",h=i[e]>=0?z(t,{kind:"story",ref:i[e]},u):"";return f("tr",{class:a[e]?null:
"not-held"},f("td",{class:"moment"},gt(o[e],r[e])),f("td",{},d),f("td",{class:"title"},z(t,{kind:"ar\
ticle",ref:e}),!a[e]&&f("small",{}," not in this corpus")),f("td",{},l),f("td",{class:"title"},h))}function Jc(t){let{model:e}=t,{view:n}=t.state(),o=Mr(e,t.selection()),r=()=>o.map(S=>Cc(e,S)),s=()=>qt(
"articles.csv",Tr(r()),"text/csv"),i=()=>qt("articles.json",Lc(r()),"application/json"),c=()=>{let S=Rc(
e,er(t),t.selection().mask);qt("comparison.csv",Tr(S,kr),"text/csv")},a=async()=>{let S=await zc(t.view.
snapshot(),Zc(t));qt("picture.png",S,"image/png")},l=()=>{let S=jc(t.view.snapshot(),Zc(t));qt("pict\
ure.svg",S,"image/svg+xml")},u=(S,T)=>C({class:"action"},async()=>{await T(),t.announce(`${S} saved`)},
S),d=(...S)=>f("div",{class:"buttons"},S),h=t.view&&(n==="network"||n==="time"),m=()=>Kc(_("sheet"),
kh(t)),g=async()=>{qt("picture.png",await Xc(m()),"image/png")},p=()=>qt("picture.svg",m().text,"ima\
ge/svg+xml"),w=t.selection().filtered?"selection":"articles";return[lt("Download","Take it with you"),
D(`The ${w}: ${$(o.length,"article")}`,d(u("CSV table",s),u("JSON",i))),n==="compare"&&D("The compar\
ison",d(u("Figures as CSV",c))),D(h?"The picture, with its legend":"This view as a picture",d(u("PNG\
 image",h?a:g),u("SVG drawing",h?l:p))),f("p",{class:"aside"},"“Copy link” keeps the filters, the vi\
ew and the camera in the link, which works for this file wherever it is opened.")]}function kh(t){let{
title:e,counts:n,about:o}=t.model,r=$(n.outlets,"outlet"),i=`In this corpus: ${`${$(n.articles,"arti\
cle")} of ${r}`}. What is not here may still have been published.`;return{title:e,words:Qc(t),source:`${i}\
 topicgraph ${o.version}`}}function Qc(t){let{from:e,to:n}=t.model.counts,o=hn(t.model,t.state()).map(
({sign:s,name:i})=>s==="not"?`without ${i}`:i),r=[J(e,n)];return o.length&&r.push(`selected: ${o.join(
" · ")}`),r.join(" — ")}function Zc(t){let{model:e}=t,n=t.state(),o=fr(e,t.view.snapshot().scene,
t.selection());return{title:e.title,words:Qc(t),items:o.filter(({key:r})=>!n.hide.includes(r)),scale:e.
scale,hasHues:e.hues.length>0,initials:e.initials}}var Th=[[/^same URL$/,"the list gives its address"],[/^same title and outlet$/,"the list gives its t\
itle and outlet"],[/^same title and second on (.*)$/,"the list gives its title and its time on $1"],
[/^own domain (.*)$/,"found at its own web site, $1"]],ea=["it says the same as at least a quarter o\
f the others","a link between files, or a copy, ties it to another","it has little in common with th\
e others, or came at another time: it may be on another event"],xh=["say the same as at least a quar\
ter of the others","are tied to another by a link between files or as a copy","have little in common\
 with the others, or came at another time: they may be on another event"],ta={copy_of:3,update_of:2,
related:1,similar:0},$h=3;function so(t){for(let[e,n]of Th)if(e.test(t))return t.replace(e,n);return t}
function io(t,e){return t.articles.story[e]>=0&&ea[t.articles.bond[e]]||""}function na(t,e){let{story:n}=t.
articles,o=t.linksOf[e].filter(({other:s})=>n[e]>=0&&n[s]===n[e]).sort((s,i)=>ta[i.kind]-ta[s.kind]||
i.weight-s.weight),r=new Set;return o.filter(({other:s})=>!r.has(s)&&r.add(s)).slice(0,$h)}function oa(t,e){
let{bond:n}=t.articles,o=s=>e.filter(i=>n[i]===s);return{words:xh.flatMap((s,i)=>{let c=o(i).length;
return c?[c===1?`1 article: ${ea[i]}`:`${$(c,"article")} ${s}`]:[]}),loose:o(2)}}var vh=1e-12,Mh=["about","carried_by","credited_to"];function ra(t){let e=t.size,n=e+t.outlets.length,
o=n+t.subjects.length,r=t.articles,s=Array.from({length:o+t.topics.length},()=>[]),i=(l,u,d,h="",m=1)=>{
s[l].push({to:u,kind:d,reason:h,weight:m,forward:!0}),s[u].push({to:l,kind:d,reason:h,weight:m,forward:!1})};
for(let l=0;l<t.size;l+=1){let[u,d]=[r.outlet[l],r.carrier[l]];u>=0&&i(l,e+u,"published_by"),d>=0&&d!==
u&&i(l,e+d,"carried_by");for(let{outlet:h,reason:m}of r.credits[l])i(l,e+h,"credited_to",m);for(let h of r.
topics[l])i(l,o+h,"about");for(let h of r.subjects[l])i(l,n+h,"mentions");for(let{forward:h,other:m,
kind:g,reason:p,weight:w}of t.linksOf[l])h&&i(l,m,g,p,w)}let c={article:0,outlet:e,subject:n,topic:o};
return{neighbours:s,nodeOf:({kind:l,ref:u})=>u+c[l],thingOf:l=>l<e?{kind:"article",ref:l}:l<n?{kind:"\
outlet",ref:l-e}:l<o?{kind:"subject",ref:l-n}:{kind:"topic",ref:l-o}}}function Oh(t,e,n){let o=t.neighbours[n.
forward?n.to:e].length;return n.kind==="published_by"?1+Math.log2(1+o)/4:Mh.includes(n.kind)?2+Math.
log2(1+o)/2:n.kind==="mentions"?2.5+Math.log2(1+o)/2:n.kind==="similar"?2-n.weight:1}function sa(t,e,n,o=[]){
let[r,s]=[t.nodeOf(e),t.nodeOf(n)],i=new Float64Array(t.neighbours.length).fill(1/0),c=new Map,a=Ah();
i[r]=0,a.push(r,0);for(let u=a.pop();u!==void 0&&u!==s;u=a.pop())for(let d of t.neighbours[u]){if(o.
includes(d.kind))continue;let h=i[u]+Oh(t,u,d);h>=i[d.to]-vh||(i[d.to]=h,c.set(d.to,{node:u,edge:d}),
a.push(d.to,h))}if(i[s]===1/0)return null;let l=[];for(let u=c.get(s),d=s;u&&(l.unshift({thing:t.thingOf(
d),edge:u.edge}),u.node!==r);d=u.node,u=c.get(d));return[{thing:e,edge:null},...l]}function Ah(){let t=[],
e=(o,r)=>[t[o],t[r]]=[t[r],t[o]],n=o=>o-1>>1;return{push(o,r){t.push({node:o,cost:r});for(let s=t.length-
1;s&&t[s].cost<t[n(s)].cost;s=n(s))e(s,n(s))},pop(){if(!t.length)return;e(0,t.length-1);let{node:o}=t.
pop();for(let r=0;;){let s=r;for(let i of[2*r+1,2*r+2])i<t.length&&t[i].cost<t[s].cost&&(s=i);if(s===
r)return o;e(r,s),r=s}}}}function ia(t,e){let n=({thing:r})=>r.kind==="article"?Ut(Z(t,r)):At(Z(t,r));
if(e.length<2)return`${n(e[0])} is the same thing.`;let o=e.slice(1).map(r=>{let{kind:s,forward:i}=r.
edge;return`${t.verbs[s][i?0:1]} ${n(r)}`});return`${n(e[0])} ${o.join(", which ")}.`}var Eh=.2,[Nh,Ih]=[8,4],_h=["outlet","topic","subject","article"];function ca({model:t,state:e}){let n=e().
path.flatMap(s=>t.byId.get(s)||[]),[o,r]=n.filter(({kind:s})=>s!=="story");if(!(!o||!r||!t.complete))
return t.pathGraph||=ra(t),sa(t.pathGraph,o,r,e().without)}function aa(t,e){let n=t.state().path,o=[
"From","To"].map((i,c)=>Lh(t,i,c,n[c])),r=n.filter(Boolean).length===2;return[lt("Path finder","From\
 one thing to another"),f("p",{class:"aside"},"The most informative path: stated links before shared\
 topics, rare topics before common ones."),...o,Ch(t),r&&(e?Bh(t,e):f("p",{class:"empty",role:"statu\
s"},"No path connects the two by these links."))]}function Ch(t){let{model:e}=t,{without:n}=t.state(),
o=e.complete?e.linksOf.flat().map(({kind:a})=>a):[],{credits:r,subjects:s}=e.articles,c=["published_\
by","carried_by",...r.some(a=>a.length)?["credited_to"]:[],"about",...s.some(a=>a.length)?["mentions"]:
[],...new Set(o)].map(a=>{let l=n.filter(h=>h!==a),u=({target:h})=>{t.change({without:h.checked?l:[...l,
a]})},d={type:"checkbox",checked:!n.includes(a),on:{change:u}};return f("label",{class:"check"},f("i\
nput",d),Zn[a])});return f("fieldset",{class:"kinds"},f("legend",{},"By these links"),c)}function Lh(t,e,n,o){
let{model:r}=t,s=o?r.byId.get(o):null,i=f("ul",{class:"choices"}),c=`path-${n}`,a=({target:d})=>{let h=Rh(
r,d.value.trim()),m=h.slice(0,Nh).map(g=>{let p=f("span",{class:"words"},fn[g.kind].toLowerCase()),w=f(
"span",{},Z(r,g));return f("li",{},C({class:"choice",dir:"auto"},()=>Dh(t,n,g),w,p))});i.replaceChildren(
...m),t.announce(`${h.length} found`)},l=({key:d})=>{d==="Enter"&&i.querySelector("button")?.click(),
d==="ArrowDown"&&i.querySelector("button")?.focus()},u={id:c,type:"text",dir:"auto",autocomplete:"of\
f",spellcheck:"false",placeholder:"an outlet, a topic, a name or an article",value:s?Z(r,s):"",on:{input:a,
keydown:l}};return f("div",{class:"end"},f("label",{for:c},e),f("input",u),i)}function Rh(t,e){if(!e)
return[];let n=$e(t);return _h.flatMap(o=>es(n[o],e,Ih).rows.map(r=>({kind:o,ref:r})))}function Dh(t,e,n){
let o=[...t.state().path];for(;o.length<2;)o.push("");o[e]=ve(t.model,n),t.change({path:o.filter((i,c)=>i||
c<e)});let r=_(`path-${1-e}`),s=_("panel").querySelector(".route, .empty, h2");(r.value?s:r).focus()}
function Ph(t,e){return e.slice(1,-1).map(({thing:o})=>o).find(({kind:o,ref:r})=>o==="topic"&&la(t,r)>
Eh)}function la(t,e){let{held:n}=t.articles,o=n.reduce((r,s)=>r+s,0);return t.byTopic[e].filter(r=>n[r]).
length/Math.max(1,o)}function Fh(t,e){let n=it(la(t,e.ref));return`No meaningful connection, only ${Ut(
Z(t,e))}, a topic of ${n} of the articles.`}function Hh(t,e,n){let{model:o}=t;if(e.kind!=="article"||
n.kind!=="article")return null;let r=o.articles.story[e.ref];if(r<0||r!==o.articles.story[n.ref])return null;
let s=[e,n].flatMap(({ref:c})=>{let a=io(o,c);return a?[f("li",{dir:"auto"},`${Ut(o.articles.title[c])}\
: ${a}.`)]:[]}),i=z(t,{kind:"story",ref:r});return[f("p",{},"Both are in the story ",i,"."),f("ul",{
class:"text-list"},s)]}function Bh(t,e){let{model:n}=t,o=e.map(({thing:s,edge:i})=>{let c=i&&n.verbs[i.
kind][i.forward?0:1];return f("li",{class:`stop stop-${s.kind}`},c&&f("span",{class:"verb"},`${c} `),
z(t,s),i&&i.reason&&f("span",{class:"words",dir:"auto"},so(i.reason)))}),r=Ph(n,e);return f("section",
{class:"route",tabindex:"-1",role:"status"},r&&f("p",{class:"nothing-shared"},Fh(n,r)),Hh(t,e[0].thing,
e[e.length-1].thing),f("h3",{},$(e.length-1,"step")),f("p",{class:"excerpt",dir:"auto"},ia(n,e)),f("\
ol",{class:"stops"},o))}var jh={path:aa,save:Jc,problems:Ec,about:Nc,help:Ic};function ua(t,e,n){return f("article",{class:`\
panel panel-${e}`},jh[e](t,n))}var Wh=12;function da(t,e,n){let{model:o}=t,r=()=>t.change({at:"path",path:[o.articles.id[e]]}),s=o.
articles,[i,c,a]=[s.outlet[e],s.carrier[e],s.held[e]],l=o.media[s.medium[e]]==="video"?"Video":"Arti\
cle",u=a?l:"Article not in this corpus",{urls:d,files:h}=s,m=s.topics[e].map(E=>n({kind:"topic",ref:E})),
g=s.subjects[e].map(E=>n({kind:"subject",ref:E})),p=s.credits[e].map(E=>n({kind:"outlet",ref:E.outlet})),
w=c>=0&&c!==i,S=(E,X)=>f("ul",{class:"urls"},E.map(X)),T=S(d[e],E=>f("li",{},Gr(E))),P=S(h[e],E=>f("\
li",{dir:"auto"},E));return[lt(u,Z(o,{kind:"article",ref:e})),!a&&f("p",{class:"aside"},"Only known \
because another article links to it: it has no file."),f("div",{class:"buttons"},C({class:"action"},
r,"How is it connected to …")),s.excerpt[e]&&f("p",{class:"excerpt",dir:"auto"},s.excerpt[e]),Bt([
["Outlet",i>=0?n({kind:"outlet",ref:i}):"unknown"],["Carried by",w?n({kind:"outlet",ref:c}):null],["\
Credited to",St(p)],["Published",gt(s.time[e],s.precision[e])],["Story",s.story[e]>=0?n({kind:"story",
ref:s.story[e]}):null],["Topics",St(m)],["Mentions",St(g)],["Other titles",s.titles[e].join(" · ")]]),
D("Why it is in this story",Uh(o,e,n)),D("Connected because",Gh(o,e,n)),D(d[e].length>1?"Addresses":
"Address",d[e].length>0&&T),D(h[e].length>1?"Files":"File",h[e].length>0&&P),zh(o,e)]}function Uh(t,e,n){
let o=io(t,e);if(!o)return null;let r=na(t,e).map(c=>ha(t,e,c,n)),s=`${o[0].toUpperCase()}${o.slice(
1)}.`,i=r.length?" Held most firmly by:":" No single article holds it.";return[f("p",{},s+i),r.length>
0&&f("ul",{class:"text-list"},r)]}function zh(t,e){let n=Bt([["Quality",fa(t.articles.quality[e])],[
"Heat",fa(t.articles.heat[e])]]);if(!n)return null;let o="As its file states them: topicgraph neithe\
r computes nor uses them.",r=f("summary",{},"More from its file");return f("details",{class:"how"},r,
n,f("p",{class:"aside"},o))}function fa(t){return t===null?null:String(t)}function Gh(t,e,n){let o=t.
linksOf[e].map(r=>ha(t,e,r,n));return et(o,Wh,"text-list")}function ha(t,e,n,o){let r=t.verbs[n.kind][n.
forward?0:1];return f("li",{},f("span",{class:"verb"},`${r} `),o({kind:"article",ref:n.other}),f("sp\
an",{class:"words",dir:"auto"},Kh(t,e,n).join(" · ")))}function Kh(t,e,{other:n,reason:o}){let{time:r,
held:s}=t.articles,i=U(t,e)&&U(t,n),c=[nt(t,n),i?Ct(Number(r[n])-Number(r[e])):"",so(o),s[n]?"":"not\
 in this corpus"];return[...new Set(c.filter(Boolean))]}var gn=5,Xh=60,qh=1.15;function ma(t,e,n){let{model:o}=t,r=o.outlets[e],s=o.byOutlet[e],{story:i,held:c,
outlet:a}=o.articles,l=s.filter(p=>c[p]),u=o.byCarrier[e].filter(p=>a[p]!==e),d=st(s.map(p=>i[p]).filter(
p=>p>=0)),h=l.length>=5&&!r.platform,m=()=>t.change({view:"compare",side:Yh(t,r.id)}),g=r.platform||
!l.length?[]:[["Compare",m]];return[lt(r.platform?"Platform":"Outlet",r.name||r.id),f("p",{class:"fi\
gures"},Vh(o,l,s.length)),se(t,"outlet",r.id,...g),Zh(o,e,n),D("Over time",Ae(o,s)),D("First and alo\
ne",Jh(r)),D("Big stories missing here",h&&rm(o,e,n)),D("Earlier and later than others",Qh(o,e,n)),D(
"Focus",tm(o,e,n)),D("Distinctive words",nm(t,e)),D("Nearest outlets, by stories shared",om(o,e,n)),
D("Stories",te("story",d,n)),D("Stories only it has here",im(o,e,n)),D("Articles",pe(o,s,n)),D("Arti\
cles it carried",pe(o,u,n))]}function Vh(t,e,n){let o=e.filter(i=>t.articles.flags[i]&Lt).length,r=e.
length-o,s=[$(e.length,"article")];return r&&s.push(`${x(o)} its own, ${$(r,"copy or update","copies\
 or updates")}`),n>e.length&&s.push(`${x(n-e.length)} linked, not in this corpus`),s.join(" · ")}function Yh(t,e){
let{side:n}=t.state();return n.includes(e)?n:[...n.slice(0,De-1),e]}function Zh(t,e,n){let{domain:o,
names:r,name:s,edition_of:i,pieces:c,republished:a}=t.outlets[e],l=i?t.byId.get(i):null,u=t.groups.filter(
({outlets:g})=>g.includes(e)),d=$(c,"article"),m=`${x(a)} of the ${d} found there: copies, or carrie\
d for other outlets`;return Bt([["Web site",o],["Edition of",l?n(l):null],["Also seen as",r.filter(g=>g!==
s).join(" · ")],["Group",u.map(g=>g.name).join(", ")],["Written by others",a?m:null]])}function Jh({
platform:t,first:e,shared:n,alone:o}){if(t||!(n+o))return null;let r=n?`It was first on ${It(e)} of \
the ${$(n,"shared story","shared stories")} whose first report is known.`:"The first report is not k\
nown for any story that it shares with other outlets.",s=o?` No other outlet in this corpus has ${x(
o)} of its stories and single articles.`:"",i=n>0&&n<5;return[f("p",{},r,s),f("p",{class:"aside"},i?
"Too few to say much.":"Copies count as their original; in a tie of two either counts a half.")]}function Qh(t,e,n){
let o=Lo(t,e).map(({other:r,n:s,hours:i,low:c,high:a,q:l})=>{let u=`${Ct(c*3600)} to ${Ct(a*3600)}`,
d=`median of ${s} shared stories, 95 % interval ${u}; ${fe(l)}`;return f("li",{},n({kind:"outlet",ref:r}),
` came ${Ct(i*3600)}`,f("span",{class:"words"},d))});return o.length>0&&et(o,gn,"text-list")}function tm(t,e,n){
let o=ks(t,e);if(!o.length)return null;let r=o[0].n<5,s=o.map(i=>{let a=`${`${it(i.share)} ${_t(i)}`}\
; ${em(i)}`;return f("li",{},n({kind:"topic",ref:i.topic}),` ${i.k} of ${$(i.n,"article")}`,!r&&f("s\
pan",{class:"words"},a))});return[et(s,gn+1,"text-list"),f("p",{class:"aside"},r?"Too few articles t\
o say more.":"Own articles, one of each story.")]}function em({share:t,restShare:e}){if(!e)return"no\
ne of the rest";let n=Math.max(t/e,e/t);if(n<qh)return"about the same share as the rest";let o=n<9.95?
n.toFixed(1).replace(/\.0$/,""):Math.round(n);return t>e?`${o} times the share of the rest`:`the res\
t has ${o} times its share`}function nm(t,e){let n=t.model.words[e];if(!n)return null;let o=[t.model.
outlets[e].id],r=n.map(([i,c,a,l,u,d])=>{let m=`${`${c} of ${a} articles, elsewhere ${l} of ${u}`}; ${fe(
d)} after correction`;return f("li",{},Hn(p=>t.apply({only:{outlet:o,words:p}}),i,m,d))});return[f("\
ul",{class:"word-list"},r),f("p",{class:"aside"},"In titles and excerpts, against the rest of this c\
orpus; in bold those that are statistically significant after correction for multiple tests.")]}function om(t,e,n){
let o=Ss(t,e).map(({ref:r,shared:s,either:i,isFew:c})=>{let l=`${s} of ${i} stories in common${c?", \
too few to say much":""}`;return f("li",{},n({kind:"outlet",ref:r}),f("span",{class:"words"},l))});return o.
length>0&&et(o,gn,"text-list")}function rm(t,e,n){let o=new Map((t.blindspots[e]||[]).map(([c,,a])=>[
c,a])),r=ui(t,e).slice(0,Xh).map(({story:c,reach:a})=>{let l=o.get(c),u=[$(a,"other outlet"),l===void 0?
"":`expected of it in ${sm(l)}`,an(t,c)(e)];return f("li",{},n({kind:"story",ref:c}),f("span",{class:"\
words"},u.filter(Boolean).join("; ")))}),i=`Stories without an article of this outlet in this corpus\
; the outlet may still have covered them. ${o.size?"Expected from how many stories it has and how ma\
ny outlets each has.":""}`;return r.length?[et(r,gn+1,"text-list"),f("p",{class:"aside"},i)]:null}function sm(t){
return`${x(Math.round(t*100))} of 100 such cases`}function im(t,e,n){let o=s=>s<0||tt(t,t.stories[s].
articles).size===1,r=[...Oo(t)[e]].filter(([s,i])=>t.articles.held[i]&&o(s)).map(([s,i])=>f("li",{},
n(s<0?{kind:"article",ref:i}:{kind:"story",ref:s})));return r.length>0&&et(r,gn,"text-list")}var[Ar,co]=[640,22],[Er,ga,cm]=[190,612,14],pa=14,[am,lm,um]=[64,96,26],jt={paper:"#fdfcf9",ink:"#1f\
1f1d",soft:"#6a6963",line:"#ebe8df",dot:"#0072b2"};function wa(t,e){let{articles:n,name:o}=t.stories[e],
r=fm(t,n),s=r.slice(0,pa),i=r.length-s.length,c=ye(o,am),a=[dm(t,n),...ye(hm(t,e),lm)],l=22+20*c.length+
17*a.length,u=l+co*(s.length+(i?1:0))+30,h=ht(t,n).filter(T=>U(t,T)).map(T=>Number(t.articles.time[T])),
[m,g]=[Math.min(...h),Math.max(...h)],p=T=>Er+(ga-Er)*(Number(t.articles.time[T])-m)/Math.max(1,g-m),
w=[G("title",{},kt(o)),G("rect",{width:Ar,height:u,fill:jt.paper,stroke:jt.line}),...c.map((T,P)=>wn(
T,24+20*P,16,jt.ink,700)),...a.map((T,P)=>wn(T,24+20*c.length+17*P,12,jt.ink)),...s.flatMap((T,P)=>pm(
t,e,T,l+co*P,p)),i?wn(`and ${$(i,"more outlet")}`,l+co*pa+14,11,jt.soft):"",wn(mm(t),u-10,10,jt.soft)],
S={xmlns:"http://www.w3.org/2000/svg",width:Ar,height:u,viewBox:`0 0 ${Ar} ${u}`,role:"img","font-fa\
mily":"system-ui, sans-serif"};return`<?xml version="1.0" encoding="UTF-8"?>
${G("svg",S,w.join(`
`))}
`}function fm(t,e){let n=new Map;for(let o of e.filter(r=>dt(t,r))){let r=t.articles.outlet[o];n.set(
r,[...n.get(r)||[],o])}return[...n.values()]}function dm(t,e){let n=e.filter(c=>t.articles.held[c]),
[o,r]=Kt(t,ht(t,e)),s=J(o,r),i=$(tt(t,n).size,"outlet");return`${$(n.length,"article")} · ${i} · ${s}`}
function hm(t,e){let{first:n,earliest:o,reason:r,runner_up:s,gap:i}=t.stories[e];if(!n.length)return`\
Who was first is not known: ${r||"too few times"}.`;let c=n.map(u=>At(t.outlets[u].name)).join(" and\
 "),a=o<0?"":`, ${gt(t.articles.time[o],"minute")}`,l=s>=0&&i?`; next ${At(nt(t,s))}, ${Ht(i*60)}`:"";
return`First in this corpus${n.length>1?", in a tie":""}: ${c}${a}${l}.`}function mm(t){let{articles:e,
outlets:n,from:o,to:r}=t.counts,s=`${x(e)} articles of ${$(n,"outlet")}`,i=J(o,r),c=`topicgraph ${t.
about.version}`;return`In this corpus: ${s}, ${i}. A hollow dot is a copy. ${c}`}function pm(t,e,n,o,r){
let{copy:s,held:i,title:c}=t.articles,{first:a,earliest:l}=t.stories[e],u=o+co/2,d={x1:Er,x2:ga,y1:u,
y2:u,stroke:jt.line},h=n.filter(g=>U(t,g)&&!Me(t,g)).map(g=>{let p=s[g]===1||!i[g],w={cx:Math.round(
r(g)*10)/10,cy:u,r:a.length&&g===l?7:5,fill:p?jt.paper:jt.dot,stroke:jt.dot,"stroke-width":1.5};return G(
"circle",w,G("title",{},kt(c[g])))}),m=At($t(nt(t,n[0]),um));return[wn(m,u+4,12,jt.ink),G("line",d),
...h]}function wn(t,e,n,o,r=400){return G("text",{x:cm,y:e,"font-size":n,"font-weight":r,fill:o},kt(
t))}var gm=16,Nr=86400;function ao(t,e,n,o={}){let{limit:r=gm,without:s=[],first:i=-1}=o,{time:c,outlet:a}=t.
articles,l=e.filter(B=>c[B]!==null&&a[B]>=0),u=ht(t,l);if(tt(t,u).size<2)return null;let d=u.map(B=>Number(
c[B])),h=Math.min(...d),m=Math.max(...u.map(B=>Number(c[B])+(U(t,B)?0:Nr)));if(m===h)return null;let g=wm(
t,u),p=u.filter(B=>U(t,B)).map(B=>Number(c[B])),w=p.length?Math.min(...p):null,S=g.slice(0,r).map((B,Dt)=>{
let ct=g.slice(0,Dt).filter(ut=>ut.first<1/0),Tt=ym(t,B,w,ct[ct.length-1]);return Sm(t,B,{start:h,end:m,
first:i,words:Tt},n)}),T=g.length-S.length,P=e.length-l.length,E=l.length-u.length,X=[T>0&&`${$(T,"o\
utlet")} with later articles not shown.`,E>0&&`${$(E,"article")} before or after, loosely connected,\
 not shown.`,P>0&&`${$(P,"article")} without a date or an outlet not shown.`,"○ copy · dashed: not i\
n this corpus · a bar: the day, as no time is given."],K=[Zt(h),Ht(m-h)].map(B=>f("span",{},B)),Mt=s.
map(B=>Tm(B,n));return[f("ol",{class:"lanes"},S,Mt),f("p",{class:"lane-ends","aria-hidden":"true"},K),
f("p",{class:"aside"},X.filter(Boolean).join(" "))]}function wm(t,e){let n=new Map;for(let r of e){let s=t.
articles.outlet[r],i=n.get(s)||{outlet:s,first:1/0,articles:[]};U(t,r)&&(i.first=Math.min(i.first,t.
articles.time[r])),i.articles.push(r),n.set(s,i)}let o=({first:r,articles:s})=>r<1/0?r:Number(t.articles.
time[s[0]])+Nr;return[...n.values()].sort((r,s)=>o(r)-o(s)||r.outlet-s.outlet)}function ym(t,{first:e,
articles:n},o,r){let s=[];if(e===1/0||o===null)s.push("time not given");else if(e===o)s.push("earlie\
st");else if(s.push(Ht(e-o)),r&&r.first>o){let c=e-r.first;s.push(c<60?"in the same minute":`${Ht(c).
slice(1)} later`)}let i=bm(t,n[0]);return i!==null&&s.push(`a copy of ${At(nt(t,i))}’s`),s}function bm(t,e){
let n=t.linksOf[e].find(({kind:o,forward:r})=>o==="copy_of"&&r);return n?n.other:null}function Sm(t,e,{
start:n,end:o,first:r,words:s},i){let c=p=>`${(p-n)/(o-n)*100}%`,{time:a,precision:l,copy:u,held:d,title:h}=t.
articles,g=[...e.articles].sort((p,w)=>+(u[w]===1)-+(u[p]===1)).map(p=>{let w=U(t,p),S=[w?"dot":"day",
u[p]===1&&"copy",!d[p]&&"stub",p===r&&"first"],T=`${nt(t,p)}: ${h[p]}, ${gt(a[p],l[p])}`,P=f("span",
{class:S.filter(Boolean).join(" "),title:T});return P.style.left=c(Number(a[p])),w||(P.style.width=c(
n+Nr)),P});return f("li",{},i({kind:"outlet",ref:e.outlet}),f("span",{class:"lane-track","aria-hidde\
n":"true"},g),f("span",{class:"words",dir:"auto"},s.map(km)))}function km(t,e){return e?f("span",{class:"\
lane-note"},` · ${t}`):t}function Tm(t,e){return f("li",{class:"without"},e({kind:"outlet",ref:t}),
f("span",{class:"lane-track","aria-hidden":"true"}),f("span",{class:"words"},"not in this corpus"))}function ya(t,e){let n=t.storylines.find(([,s])=>s.includes(e));if(!n)return null;let[,o]=n,r=o.indexOf(
e);return{before:o[r-1]??null,after:o[r+1]??null}}function ba(t,e,n){let o=t.storylines.find(([,a])=>a.
includes(e));if(!o)return null;let[,r,s]=o,i=r.map((a,l)=>{let[u,d]=Kt(t,ht(t,t.stories[a].articles)),
h=a===e?f("strong",{dir:"auto"},"This story"):n({kind:"story",ref:a});return f("li",{},h,f("span",{class:"\
words",dir:"auto"},J(u,d)),l>0&&s[l]&&f("span",{class:"words",dir:"auto"},s[l]))});return[f("ol",{class:"\
text-list"},i),f("p",{class:"aside"},"Inferred from names that few stories mention and from headline\
s that say the same.")]}var xm=10,$m=60,vm=10,Mm=5;function Sa(t,e,n){let{model:o}=t,r=o.stories[e],{articles:s}=r,{outlet:i,
topics:c,subjects:a,credits:l}=o.articles,u=st(s.filter(T=>dt(o,T)).map(T=>i[T])),d=st(s.flatMap(T=>c[T])),
h=st(s.flatMap(T=>a[T])),m=st(s.flatMap(T=>l[T].map(P=>P.outlet))),g=(T,P)=>Rn(P.map(([E,X])=>[{kind:T,
ref:E},X]),n),p=o.nodes.some(T=>T.kind==="story"&&T.ref===e),w=t.isOpen(e)?"Close it in the picture":
"Open it in the picture",S=p?[[w,()=>t.toggle(e)]]:[];return S.push(["Save as a card",()=>Om(t,e)]),
[lt("Story",r.name),f("p",{class:"figures"},Am(o,s)),se(t,"story",r.id,...S),D("Who was first",f("p",
{},Em(o,r,n))),D("Who came when",ao(o,s,n)),D("Before and after, on the same matter",ba(o,e,n)),D("H\
eadlines in time order",Im(o,s,n)),D("Outlets",u.length>0&&g("outlet",u)),D("Not in this corpus from",
Cm(o,e,n)),D("By groups of outlets",mi(o,e,n)),D("Why these are one story",Nm(o,s,n)),D("Credited to",
m.length>0&&g("outlet",m)),D("Mentioned",h.length>0&&g("subject",h.slice(0,vm))),D("Topics",d.length>
0&&g("topic",d))]}function Om(t,e){qt("story.svg",wa(t.model,e),"image/svg+xml"),t.announce("Card sa\
ved")}function Am(t,e){let n=e.filter(l=>t.articles.held[l]),o=n.length,r=tt(t,n).size,s=e.length-o,
[i,c]=Kt(t,ht(t,e)),a=[$(o,"article")];return s&&a.push(`${x(s)} linked, not in this corpus`),[...a,
$(r,"outlet"),J(i,c)].join(" · ")}var Ir="that takes articles of two outlets that state when they a\
ppeared, and copies do not count";function Em(t,{first:e,articles:n,reason:o},r){if(!e.length)return`\
It is not known: ${o||Ir}.`;let s=e.map(l=>r({kind:"outlet",ref:l})),i=St(s," and "),c=n.filter(l=>t.
articles.time[l]===null).length,a=c?` ${$(c,"article")} without a date may be earlier.`:"";return e.
length===1?[i,`, of the articles in this corpus.${a}`]:["A tie between ",i,`: the stated times do no\
t tell them apart.${a}`]}function Nm(t,e,n){let{words:o,loose:r}=oa(t,e);if(!o.length)return null;let s=r.
map(c=>f("li",{},n({kind:"article",ref:c})));return[f("p",{},`${o.join("; ")}${s.length?":":"."}`),s.
length>0&&et(s,Mm,"text-list"),f("p",{class:"aside"},"The panel of an article says which others hold\
 it in the story, and why.")]}function Im(t,e,n){let o=e.find(i=>U(t,i)&&!Me(t,i)),r=o===void 0?null:
t.articles.time[o],s=e.map(i=>_m(t,i,r,n));return et(s,$m,"headlines")}function _m(t,e,n,o){let{time:r,
precision:s,held:i}=t.articles,c=t.linksOf[e].find(({kind:u,forward:d})=>u==="copy_of"&&d),a=U(t,e)&&
n!==null?Number(r[e])-n:0,l=[gt(r[e],s[e]),a>=60?`${Ht(a)} after the first`:"",Me(t,e)?"loosely conn\
ected":"",i[e]?"":"not in this corpus",c?`a copy of ${At(nt(t,c.other))}’s`:""];return f("li",{class:[
!i[e]&&"not-held",c&&"is-copy"].filter(Boolean).join(" ")||null},f("span",{class:"who",dir:"auto"},nt(
t,e)),o({kind:"article",ref:e}),f("span",{class:"words",dir:"auto"},l.filter(Boolean).join(" · ")))}
function Cm(t,e,n){let o=cn(t,e);if(!o.length)return null;let r=o.slice(0,xm),s=r.map(a=>n({kind:"ou\
tlet",ref:a.ref})),i=o.length-r.length,c=`Outlets with ${5} or more articles, some within a week of \
it, and none of these mentions the same. A missing story only means that it is not in this corpus; t\
he outlet may still have covered it.`;return[f("p",{},St(s),i>0&&` and ${x(i)} more`,"."),f("p",{class:"\
aside"},c)]}var Lm=12;function ka(t,e,n){let{model:o}=t,r=o.subjects[e],s=o.bySubject[e],i=Bn(o,s,o.articles.subjects,
e),c=(u,d)=>te(u,d.slice(0,Lm),n),a=r.names.filter(u=>u!==r.name),l=[$(i.held.length,"article"),$(i.
outlets.length,"outlet")];return[lt("Subject",r.name),f("p",{class:"figures"},l.join(" · ")),f("p",
{class:"aside"},"Found in titles and excerpts; the files do not state it."),se(t,"subject",r.id),Bt(
[["Also written",a.join(" · ")]]),D("Over time",Ae(o,s)),D("Outlets by articles",c("outlet",i.outlets)),
D("Mentioned with it",c("subject",i.others)),D("Stories",te("story",i.stories,n)),D("Articles",pe(o,
s,n))]}var Rm=8;function Ta(t,e,n){let{model:o}=t,r=o.topics[e],s=o.byTopic[e],{held:i,outlets:c,others:a,stories:l}=Bn(
o,s,o.articles.topics,e),u=o.dominant.includes(e),d=r.names.filter(p=>p!==r.name),h=s.length-i.length,
m=h?` · ${x(h)} linked, not in this corpus`:"",g=[$(i.length,"article"),$(c.length,"outlet")];return[
lt("Topic",r.name),f("p",{class:"figures"},g.join(" · ")+m),u&&f("p",{class:"aside"},"On nearly eve\
ry article, so the picture leaves its lines out."),se(t,"topic",r.id),Bt([["Also written",d.join(" ·\
 ")]]),D("Over time",Ae(o,s)),D("Outlets by focus",Dm(o,e,n)),D("Outlets by articles",te("outlet",c,
n)),D("Topics on the same articles",te("topic",a,n)),D("Stories",te("story",l,n)),D("Articles",pe(o,
s,n))]}function Dm(t,e,n){let{by:o,n:r}=Ao(t),s=o.map((i,c)=>({ref:c,...Gt(i.get(e)||0,r[c])})).filter(
i=>i.k&&i.n>=5).sort((i,c)=>c.share-i.share||c.k-i.k||i.ref-c.ref).slice(0,Rm);return s.length?tn(s.
map(i=>{let c=`${i.k} of ${$(i.n,"article")}`,a=`${it(i.share)} ${_t(i)}, ${c}`;return[n({kind:"outl\
et",ref:i.ref}),i.share,a]})):null}var Pm={article:da,outlet:ma,topic:Ta,subject:ka,story:Sa};function xa(t,e){let n=r=>z(t,r),o=Pm[e.kind](
t,e.ref,n);return f("article",{class:`panel panel-${e.kind}`},o)}var Fm=6;function Cr(t,e){let n=yo(e);if(n.length<2||is(e))return null;let o=Hm(t),r={outlet:[],topic:[],
subject:[]},s=[],i=[],c=null;for(let l=0;l<n.length;){let u=Bm(o,n,l),d=u||c?null:jm(t,n,l);u?(r[u.facet].
push(u.id),s.push(u.name),l+=u.length):d?(c=d.time,l+=d.length):(i.push(n[l]),l+=1)}if(c&&s.push(J(c[0],
c[1]-1)),!s.length)return null;let a={};for(let l of["outlet","topic","subject"])r[l].length&&(a[l]=
[...new Set(r[l])]);return i.length&&(a.words=[i.join(" ")],s.unshift(i.map(l=>l.startsWith('"')?l:`\
“${l}”`).join(" "))),{only:a,time:c,parts:s}}function Hm(t){let e=new Map,n=(o,{id:r,name:s},i)=>{
let c=Q(i).trim();c&&!e.has(c)&&e.set(c,{facet:o,id:r,name:s})};for(let o of t.outlets)for(let r of[
o.name,...o.names,o.domain])n("outlet",o,r);for(let o of["topic","subject"])for(let r of o==="topic"?
t.topics:t.subjects)for(let s of[r.name,...r.names])n(o,r,s);return e}function Bm(t,e,n){let o=Math.
min(Fm,e.length-n);for(let r=o;r>0;r-=1){let s=e.slice(n,n+r).join(" "),i=t.get(s);if(i&&r<e.length)
return{...i,length:r}}return null}function jm(t,e,n){let[o,r]=[e[n],e[n+1]],s=/^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/.
exec(o);if(s)return{time:_r(Number(s[1]),Number(s[2])-1),length:1};let i=Gm(o);if(i>=0&&$a(r))return{
time:_r(Number(r),i),length:2};if(i>=0&&!Um.includes(o)){let c=zm(t,i);if(c!==null)return{time:_r(c,
i),length:1}}if($a(o)){let c=Number(o);return{time:[Date.UTC(c,0)/1e3,Date.UTC(c+1,0)/1e3],length:1}}
return null}var Wm="january february march april may june july august september october november dec\
ember".split(" "),Um=["may","mar","dec","jan"];function zm(t,e){let n=t.articles.time.filter((o,r)=>o!==
null&&t.articles.held[r]&&new Date(o*1e3).getUTCMonth()===e);return n.length?new Date(n[n.length-1]*
1e3).getUTCFullYear():null}function Gm(t){let e=Se.map(n=>n.toLowerCase()).indexOf(t);return e>=0?e:
Wm.indexOf(t)}function $a(t){return/^(19|20)\d\d$/.test(t||"")}function _r(t,e){return[Date.UTC(t,e)/
1e3,Date.UTC(t,e+1)/1e3]}var lo={outlet:5,topic:5,subject:4,story:6,article:12},va=["outlet","topic","subject","story","artic\
le"],Ma={outlet:"Outlets",topic:"Topics",subject:"Subjects",story:"Stories",article:"Articles"},Km=2+
Object.values(lo).reduce((t,e)=>t+e),[Xm,Oa]=[1,8];function Aa(t,e,n){let{model:o}=n,r=Object.fromEntries(
va.map(v=>[v,qm(Ma[v])])),s=[],i=[],c=-1,a=[],l="",u=0;function d(){a=m()?va.map(h):[],l="",c=-1,g(Xm),
P(),ot(!!m()),S()}function h(v){let F=$e(o)[v],j=v==="article"?ko(o,F,m(),lo.article):bo(F,m(),lo[v]);
return{kind:v,steps:j,rows:[],total:0,done:!1}}function m(){return t.value.trim()}function g(v){let F=performance.
now()+v,j=a.map(V=>V.rows.length),q=w();for(;q&&performance.now()<F;)p(q),q=w();return a.some((V,yt)=>V.
rows.length>j[yt])}function p(v){try{let{done:F,value:j}=v.steps.next();Object.assign(v,{done:!!F,rows:j.
rows,total:j.total})}catch(F){if(!(F instanceof bt))throw F;l=F.message,v.done=!0}}function w(){let v=a.
filter(({done:j})=>!j),F=j=>j.rows.length<lo[j.kind];return v.find(F)||v[0]}function S(){if(clearTimeout(
u),!w()){T();return}u=setTimeout(()=>{(g(Oa)||!w())&&P(),S()})}function T(){if(!a.length)return;let v=a.
filter(({total:F})=>F).map(({kind:F,total:j})=>`${j} ${Ma[F].toLowerCase()}`);n.announce(v.join(", ")||
l||"nothing found")}function P(){let v=c>=0?i[c].key:null,F=a.filter(({total:pt})=>pt),j=F.find(({kind:pt})=>pt===
"article");i=[];let V=a.length>0&&!l&&!w()&&!F.length,yt=F.filter(E),mt=[B(),l&&f("p",{class:"empty",
dir:"auto"},l),...yt.map(K),j&&Dt(j),...F.filter(pt=>!yt.includes(pt)).map(K),m()&&wt(o),V&&!i.length&&
f("p",{class:"empty",dir:"auto"},X())];e.replaceChildren(...mt.filter(Boolean)),ft(v?i.findIndex(({key:pt})=>pt===
v):-1)}function E({kind:v,rows:[F]}){let j=q=>zt(q).join(" ");return v==="article"||F===void 0?!1:j(
Z(o,{kind:v,ref:F}))===j(m())}function X(){let v=Cr(o,m());return v?`No article has all of these: ${v.
parts.join(" · ")}.`:"Nothing found. Fewer or shorter words find more."}function K({kind:v,rows:F,total:j,
done:q}){let{element:V,head:yt,number:mt}=r[v];return mt.textContent=q?x(j):"…",V.replaceChildren(
yt,...F.map(pt=>Mt({kind:v,ref:pt}))),V}function Mt(v){let F=v.kind==="article"?nt(o,v.ref):$(Qt(o,v).
length,"article"),j=`${v.kind} ${v.ref}`;return ct(j,()=>n.choose(v),Z(o,v),F)}function B(){let v=Cr(
o,m());if(!v)return null;let{only:F,time:j,parts:q}=v,{total:V}=ce(o,{only:F,not:{},time:j});if(!V)return null;
let yt=V===1?"this article":`these ${x(V)} articles`;return ct("query",()=>n.narrow({only:F,time:j}),
`Show ${yt}`,q.join(" · "))}function Dt({total:v,done:F}){let j=m(),q=v===1?"this article":`these ${x(
v)} articles`,V=`Show ${F?q:"these articles"}`;return ct("words",()=>n.filter("only","words",j),V,"w\
ith these words")}function ct(v,F,j,q){let V=s[i.length]||Tt();return V.item.setAttribute("aria-sele\
cted","false"),V.name.textContent=j,V.words.textContent=q,i.push({item:V.item,act:F,key:v}),V.item}function Tt(){
let v=f("span",{dir:"auto"}),F=f("span",{class:"words",dir:"auto"}),j={role:"option",id:`option-${s.
length}`,class:"option"},q={name:v,words:F,item:f("div",j,v,F)};return s.push(q),q}function ut({act:v}){
ot(!1),t.value="",v()}function ot(v){e.hidden=!v,t.setAttribute("aria-expanded",String(v)),!v&&(t.removeAttribute(
"aria-activedescendant"),a=[],clearTimeout(u))}function Ot(v){if(!i.length)return;let F=c<0&&v<0?0:c;
ft((F+v+i.length)%i.length),i[c].item.scrollIntoView({block:"nearest"})}function ft(v){if(i[c]?.item.
setAttribute("aria-selected","false"),c=v,c<0){t.removeAttribute("aria-activedescendant");return}i[c].
item.setAttribute("aria-selected","true"),t.setAttribute("aria-activedescendant",i[c].item.id)}function Wt(){
let v=window.requestIdleCallback||(q=>setTimeout(()=>q({timeRemaining:()=>Oa,didTimeout:!1}),8)),F=ts(
Object.values($e(o))),j=q=>{do if(F.next().done)return;while(q.timeRemaining()>2);v(j)};for(;s.length<
Km;)Tt();v(j)}function Pt(v){v.key==="ArrowDown"||v.key==="ArrowUp"?(v.preventDefault(),Ot(v.key==="\
ArrowDown"?1:-1)):v.key==="Enter"&&i.length?(v.preventDefault(),ut(i[Math.max(c,0)])):v.key==="Escap\
e"&&(v.stopPropagation(),e.hidden&&t.blur(),t.value="",ot(!1))}return e.addEventListener("mousedown",
v=>v.preventDefault()),e.addEventListener("click",({target:v})=>{let F=i.find(({item:j})=>j.contains(
v));F&&ut(F)}),t.addEventListener("input",d),t.addEventListener("focus",()=>m()&&d()),t.addEventListener(
"blur",()=>ot(!1)),t.addEventListener("keydown",Pt),{prepare:Wt}}function qm(t){let e=f("span",{class:"\
number"}),n=f("div",{class:"find-head"},t," ",e);return{number:e,head:n,element:f("div",{role:"group",
"aria-label":t},n)}}var Vm=12,Ea=86400,Ym=72,Zm=7,Na=3,Jm=60,Qm=15,tp=4,ep=1/3,np="Each dot is an article, in the colour\
 of its outlet, at its place between the first and the last of its story; the one ringed was first. \
○ copy · dashed: linked, not in this corpus · a bar: the day, as no time is given. An outlet without\
 a story may still have covered it elsewhere.";function Ia(t,e){let{model:n}=e,o=e.selection();if(!o.
total){t.replaceChildren();return}let r=op(n,o),s=f("ol",{class:"story-rows"}),i=ip(n),c=Ne(s,r,Vm,l=>[
cp(e,l,i)]),a=[f("div",{class:"sheet-head"},f("h2",{},"The most covered stories"),f("p",{class:"asid\
e"},"By the number of outlets that have them."),r.length>0&&rp(n)),wt(n),...r.length?[s,c,f("p",{class:"\
aside"},np)]:[sp(e)]];be(t,()=>t.replaceChildren(...a.filter(l=>l instanceof Node)))}function op(t,e){
let n=ee(t,"stories","size",e),o=n.filter(({outlets:c})=>c>1),r=o.length||!e.filtered?o:n,s=new Map(
r.map(({thing:c})=>[c.ref,_a(t,c.ref).size])),i=c=>Number(s.get(c.thing.ref));return r.sort((c,a)=>i(
a)-i(c))}function _a(t,e){return tt(t,t.stories[e].articles.filter(n=>t.articles.held[n]))}function rp(t){
let e=vt(),n=(s,i)=>{let c=f("span",{class:"outlet-dot","aria-hidden":"true"});return c.style.setProperty(
"--hue",i),f("li",{dir:"auto"},c,s)},o=t.hues.map((s,i)=>n(t.outlets[s].name,e.hues[i]));return o.length?
f("ul",{class:"outlet-colors","aria-label":"Colours of outlets"},o,n("other outlets",e.others)):null}
function sp(t){return t.selection().filtered?f("div",{class:"none-found"},f("p",{},"None of the sele\
cted articles is part of a story."),C({class:"action"},()=>t.change({view:"table"}),"Show them in th\
e table")):f("p",{class:"empty"},rn("stories"))}function ip(t){let e=t.articles.held.flatMap((n,o)=>n?
[o]:[]);return tt(t,e)}function cp(t,e,n){let{model:o}=t;return f("li",{class:"story-row","data-id":o.
stories[e.thing.ref].id},f("div",{class:"story-name"},z(t,e.thing),f("span",{class:"words"},sn(o,e)),
fp(o,e),up(t,e),lp(t,e)),f("div",{class:"story-hours"},dp(o,e),pp(t,e)),f("div",{class:"story-reach"},
gp(t,e,n)),t.isOpen(e.thing.ref)&&ap(t,e))}function ap(t,{thing:e,articles:n}){let{model:o}=t,{first:r,
earliest:s,articles:i}=o.stories[e.ref],a=n.length===i.length?cn(o,e.ref):[],u=ao(o,n,h=>z(t,h),{limit:Jm,
without:a.slice(0,Na).map(({ref:h})=>h),first:r.length?s:-1}),d=f("p",{class:"aside"},"Too few of it\
s articles state a date.");return f("div",{class:"story-lanes"},u||d)}function lp(t,{thing:e}){let n=ya(
t.model,e.ref),o=(r,s)=>s!==null&&f("span",{class:"words"},r,z(t,{kind:"story",ref:s}));return n&&[o(
"follows ",n.before),o("followed by ",n.after)]}function up(t,{thing:e}){let n=t.isOpen(e.ref),{id:o,
name:r}=t.model.stories[e.ref],s={class:"lanes-button","aria-expanded":String(n),"data-focus":`lanes\
 ${o}`,"aria-label":`Who came when: ${r}`};return C(s,()=>t.toggle(e.ref),n?"▾":"▸"," Who came w\
hen")}function fp(t,{thing:e}){let{loose:n,articles:o}=t.stories[e.ref];if(n<ep*o.length)return null;
let r="These share little with the other articles of the story: some may be on another event.",s=`lo\
osely joined: ${x(n)} of ${x(o.length)}`;return f("span",{class:"loosely",title:r},s)}function dp(t,{
articles:e,thing:n}){let{first:o,earliest:r}=t.stories[n.ref],{time:s,precision:i,title:c,copy:a,held:l,
outlet:u}=t.articles,d=e.filter(B=>s[B]===null).length;if(d===e.length)return f("p",{class:"words"},
"None of its articles has a date.");let h=ht(t,e),m=e.length-d-h.length,{dots:g,start:p,end:w}=mp(t,
h),S=vt(),T=g.map(({article:B,left:Dt,width:ct,level:Tt})=>{let ut=o.length>0&&B===r,ot=[ct?"day":"d\
ot",a[B]===1&&"copy",!l[B]&&"stub",ut&&"first"],Ot=`${nt(t,B)}: ${c[B]}, ${gt(s[B],i[B])}`,ft=f("spa\
n",{class:ot.filter(Boolean).join(" "),title:Ot}),Wt=t.hues.indexOf(u[B]);return ft.style.setProperty(
"--hue",Wt<0?S.others:S.hues[Wt]),ft.style.left=`${Dt*100}%`,ct?ft.style.width=`${ct*100}%`:ft.style.
bottom=`${Tt*7}px`,ft}),P=[m&&`${x(m)} loosely connected before or after`,d&&`${x(d)} undated`].filter(
Boolean),E=[hp(t,h,p),w>p?Ht(w-p):"",...P.length?[`${P.join(" and ")} not shown`]:[]],X=Math.max(1,...g.
map(({level:B})=>B+1))*7+4,K=f("div",{class:"hours","aria-hidden":"true"},T);K.style.height=`${X}px`;
let Mt=E.map(B=>f("span",{},B));return[K,f("p",{class:"hours-ends","aria-hidden":"true"},Mt)]}function hp(t,e,n){
let o=U(t,e[0]);return Zt(n)+(o?`, ${Xe(n)} UTC`:"")}function mp(t,e){let n=a=>Number(t.articles.time[a]),
o=Math.min(...e.map(n)),r=Math.max(...e.map(a=>n(a)+(U(t,a)?0:Ea))),s=Math.max(1,r-o),i=new Map;return{
dots:e.flatMap(a=>{let l=U(t,a),u=(n(a)-o)/s,d=l?Math.round(u*Ym):`day ${Cn(t,a)}`,h=i.get(d)||0;return i.
set(d,h+1),l?h<Zm?[{article:a,left:u,width:0,level:h}]:[]:h?[]:[{article:a,left:u,width:Ea/s,level:0}]}),
start:o,end:r}}function pp(t,{thing:e}){let{model:n}=t,{first:o,earliest:r,runner_up:s,gap:i,reason:c}=n.
stories[e.ref];if(!o.length){let m=`Who was first is not known: ${c||Ir}.`;return f("p",{class:"word\
s"},m)}let a=m=>z(t,{kind:"outlet",ref:m}),l=r>=0?`, ${Xe(Number(n.articles.time[r]))} UTC`:"",u=St(
o.map(a)," and "),d=[o.length>1?"First, in a tie: ":"First: ",u,l];if(s>=0&&i!==null&&dt(n,s)){let m=i<
Qm?" (close: feeds round times)":"",g=i?Ht(i*60)+m:"in the same minute";d.push(` · next, ${g}: `,a(
n.articles.outlet[s]))}let h=t.selection().filtered?" (whole corpus)":"";return f("p",{class:"words"},
...d,h)}function gp(t,{thing:e},n){let{model:o}=t,r=_a(o,e.ref),s=o.left_out?"all of this page":"who\
le corpus",i=t.selection().filtered?` (${s})`:"",c=`${x(r.size)} of ${$(n.size,"outlet")}${i}`,a=Ee(
Math.max(.01,r.size/Math.max(1,n.size))),l=wp(o,r,n),u=cn(o,e.ref).slice(0,Na).map(({ref:d})=>z(t,{kind:"\
outlet",ref:d}));return[f("span",{class:"number"},c),f("span",{class:"reach-track","aria-hidden":"tr\
ue"},a),l,u.length>0&&f("p",{class:"words"},"Not from ",St(u))]}function wp(t,e,n){let o=qn(t,n).slice(
0,tp);if(!o.length)return null;let r=o.map(({name:s,members:i})=>{let c=i.filter(u=>e.has(u)).length,
l=`${c?x(c):"none"} of ${x(i.length)}`.replaceAll(" "," ");return f("li",{class:c?null:"blind",dir:"\
auto"},`${s}: ${l}`)});return f("ul",{class:"reach-groups","aria-label":"By groups of outlets"},r)}var yp=8,[Pr,Lr,yn]=[46,20,10],bp=700,Sp=800,bn=86400;function La(t,e){let{model:n}=e,{from:o,to:r}=n.
counts;if(o===null||r===null||o===r)return{show:()=>{}};let s=k=>n.articles.held[k]&&n.articles.time[k]!==
null,c=n.articles.time.map((k,M)=>M).filter(s).every(k=>U(n,k)),{unit:a,bins:l}=qe([],o,r,c),u=kp(n,
l),d=null,h=[],m={rows:!1,shares:!1},g=f("div",{class:"strip-chart"}),p=f("div",{class:"strip-rows",
hidden:!0}),w=f("span",{class:"strip-words"}),S=ct("▶","Play through time",()=>d?Pt():Wt()),[T,P]=[
ut("From day",0),ut("To day",1)],[E,X]=[v("From",0),v("To",1)],K=f("div",{class:"strip-area"},g,E,X),
Mt=f("span",{class:"strip-tools"},ct("‹","A step back in time",()=>ft(-1)),S,ct("›","A step on i\
n time",()=>ft(1)),Tt("By outlet","rows"),Tt("Shares","shares")),B=f("span",{class:"strip-days"},T,"\
 – ",P),Dt=f("span",{class:"legend-name"},`Articles by ${a}`);t.hidden=!1,t.replaceChildren(f("div",
{class:"strip-head"},Dt,w,B,Mt),K,p),F();function ct(k,M,A){return C({class:"step","aria-label":M,title:M},
A,k)}function Tt(k,M){let I=C({class:"step","aria-pressed":"false"},()=>{m[M]=!m[M],I.setAttribute("\
aria-pressed",String(m[M])),q()},k);return I}function ut(k,M){let A=()=>{let y=Date.parse(`${L.value}\
T00:00Z`)/1e3;if(Number.isNaN(y))return;let b=[Ca(Number(o)),Ca(Number(r))+bn],[O,R]=e.state().time||
b,H=M?[Math.min(O,y),y+bn]:[y,Math.max(R,y+bn)];e.change({time:H})},I={min:uo(Number(o)),max:uo(Number(
r))},L=f("input",{type:"date","aria-label":k,...I,on:{change:A}});return L}function ot(){let{time:k}=e.
state();if(!k)return[0,l.length];let M=Math.max(0,l.findIndex(I=>I.to>k[0])),A=l.findIndex(I=>I.from>=
k[1]);return[M,Math.max(M+1,A<0?l.length:A)]}function Ot(k,M,A=!1){let I=k<=0&&M>=l.length;e.change(
{time:I?null:[l[k].from,l[M-1].to]},A)}function ft(k){let M=k>0?[-1,0]:[l.length,l.length+1],[A,I]=e.
state().time?ot():M,L=I-A,y=Math.max(0,Math.min(l.length-L,A+k));return(y!==A||!e.state().time)&&Ot(
y,y+L),y+L<l.length}function Wt(){d=setInterval(()=>ft(1)||Pt(),bp),S.textContent="❚❚",S.setAttribute(
"aria-label","Stop playing"),ot()[1]===l.length&&e.change({time:null},!1),ft(1)}function Pt(){clearInterval(
d),d=null,S.textContent="▶",S.setAttribute("aria-label","Play through time")}function v(k,M){let A=l.
length,I={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1},L={PageDown:-5,PageUp:5,Home:-A,End:A};return f(
"span",{class:"handle",role:"slider",tabindex:"0","aria-label":k,"aria-valuemin":0,"aria-valuemax":A,
on:{keydown:b=>{let O={...I,...L}[b.key];if(!O)return;b.preventDefault();let[R,H]=ot();M?Ot(R,Math.max(
R+1,Math.min(A,H+O))):Ot(Math.max(0,Math.min(H-1,R+O)),H)}}})}function F(){let k=A=>{let{left:I,width:L}=g.
getBoundingClientRect(),y=Math.floor((A.clientX-I)/L*l.length);return Math.max(0,Math.min(l.length-1,
y))},M=null;K.addEventListener("pointerdown",A=>{Pt();let I=A.target.closest(".handle"),[L,y]=ot();I?
M=I===E?y-1:L:M=k(A),K.setPointerCapture(A.pointerId),I||Ot(M,M+1)}),K.addEventListener("pointermove",
A=>{let I=k(A);if(M===null){w.textContent=j(I);return}Ot(Math.min(M,I),Math.max(M,I)+1)});for(let A of[
"pointerup","pointercancel"])K.addEventListener(A,()=>M=null);K.addEventListener("pointerleave",()=>w.
textContent=yt()),K.addEventListener("dblclick",()=>e.change({time:null}))}function j(k){return`${re(
l[k].from,a)}: ${$(h[k],"article")}`}function q(){let{mask:k}=ce(n,e.state(),"time"),M=Dr(u,l.length,
xt=>k[xt]>0);h=M;let A=Dr(u,l.length,()=>!0),[I,L]=ot(),y=M.map((xt,Nt)=>A[Nt]?xt/A[Nt]:0),b=m.shares?
y:M,O=m.shares?1:Math.max(1,...A),R=xt=>xt>=I&&xt<L,H=[...m.shares?[]:A.map((xt,Nt)=>Rr(xt,Nt,O,"bar\
-all")),...b.map((xt,Nt)=>Rr(xt,Nt,O,R(Nt)?"bar-volume":"bar-out"))],Y=Qe(l,M,a,yn,Pr);g.replaceChildren(
m.shares?f("span",{class:"peak","aria-hidden":"true"},"100 %"):Je(O),pt(Pr,mt(M),[...H,...Y]),Ze(l,g.
clientWidth||Sp)),K.classList.toggle("beside-rows",m.rows),V(E,I,l[I].from),V(X,L,l[L-1].to-1),w.textContent=
yt();let[rt,je]=e.state().time||[Number(o),Number(r)+1];T.value=uo(rt),P.value=uo(je-1),p.hidden=!m.
rows,m.rows&&p.replaceChildren(...N(k))}function V(k,M,A){k.style.left=`${M/l.length*100}%`,k.setAttribute(
"aria-valuenow",String(M)),k.setAttribute("aria-valuetext",re(A,a))}function yt(){let{time:k}=e.state();
return k?J(k[0],k[1]-1):m.shares&&e.selection().filtered?`share of all articles of each ${a}`:`${n.left_out?
"on this page · ":""}drag to select a time`}function mt(k){let M=Math.max(...k),A=re(l[k.indexOf(M)].
from,a);return`Articles by ${a}: at most ${x(M)}, from ${A}.`}function pt(k,M,A){let L={viewBox:`0 0\
 ${l.length*yn} ${k}`,preserveAspectRatio:"none",role:"img","aria-label":M};return at("svg",L,A)}function N(k){
let M=n.byOutlet.map((b,O)=>({ref:O,articles:b.filter(R=>k[R]&&n.articles.held[R])})).filter(({articles:b})=>b.
length).sort((b,O)=>O.articles.length-b.articles.length||b.ref-O.ref).slice(0,yp).map(({ref:b,articles:O})=>{
let R=new Set(O),H=Dr(u,l.length,rt=>R.has(rt)),Y=O.length;return{ref:b,total:Y,counts:H,values:m.shares?
H.map(rt=>rt/Y):H}}),A=Math.max(...M.flatMap(({values:b})=>b),m.shares?.01:1),I=M.map(({ref:b,total:O,
counts:R,values:H})=>{let{name:Y}=n.outlets[b],rt=()=>e.choose({kind:"outlet",ref:b}),je=H.map((Nt,fo)=>Rr(
Nt,fo,A,"bar-volume",Lr)),xt=Qe(l,R,a,yn,Lr);return f("div",{class:"strip-row"},C({class:"thing",dir:"\
auto"},rt,$t(Y,22)),pt(Lr,`${Y}: ${$(O,"article")}`,[...je,...xt]),f("span",{class:"number"},$(O,"ar\
ticle")))}),y=`All rows have one scale: the highest bar is ${m.shares?`${Math.round(A*100)} % of an \
outlet’s articles`:$(A,"article")} in a ${a}.`;return[...I,f("p",{class:"aside"},y)]}return{show:q}}
function Rr(t,e,n,o,r=Pr){if(!t)return null;let s=r*(1-t/n),i=Math.max(1,r*t/n);return at("rect",{x:e*
yn,y:s,width:yn-1,height:i,class:o})}function kp(t,e){let n=Float64Array.from(e,o=>o.from);return Int32Array.
from(t.articles.time,(o,r)=>o===null||!t.articles.held[r]||o<n[0]?-1:_o(n,o))}function Dr(t,e,n){let o=Array(
e).fill(0);return t.forEach((r,s)=>{r>=0&&n(s)&&(o[r]+=1)}),o}function Ca(t){return Math.floor(t/bn)*
bn}function uo(t){return new Date(t*1e3).toISOString().slice(0,10)}var[Tp,xp]=[.6,.65];function Ra(t,e,n){let o=_("tip");if(o.hidden=!e,!e||!n)return;let r=e.kind==="a\
rticle"&&!t.articles.held[e.ref];o.replaceChildren(f("span",{class:"kicker"},r?fn.stub:fn[e.kind]),f(
"strong",{dir:"auto"},Z(t,e)),f("span",{class:"words",dir:"auto"},sn(t,Uo(t,e))));let{width:s,height:i}=_(
"picture").getBoundingClientRect();o.classList.toggle("left",n.x>s*Tp),o.classList.toggle("above",n.
y>i*xp),o.style.setProperty("--x",`${n.x}px`),o.style.setProperty("--y",`${n.y}px`)}var Be=["network","time"],$p={stories:Ia,outlets:Go,compare:tr,table:Or},vp=200,Fr=900,Mp=3;function Pa(t){
t.initials=Ii(t.hues.map(y=>t.outlets[y].name));let e={view:t.home,tab:"overview"},n=g(),o=S(n),r=0,
s=null,i=new Map,c=t.nodes.length>0,a={model:t,view:null,state:()=>n,selection:()=>o,change:T,choose:Mt,
toggle:B,filter:Dt,apply:ct,narrow:Tt,isOpen:y=>w().includes(y),announce:mt,show:X},l={hover:(y,b)=>Ra(
t,y,b),choose:Mt,toggle:B,moved:ot},u=c?Ac(_("canvas"),t,l):null,d=La(_("strip"),a),h=Ui(_("filters"),
_("chips"),a),m=Aa(_("find"),_("found"),a);a.view=u;function g(){let y=vi(location.hash,e),b=Zo(t,y.
state);return Da([...y.ignored,...b.ignored]),b.state}function p(){return n.at&&t.byId.get(n.at)||null}
function w(){return n.open.flatMap(b=>t.byId.get(b)||[]).filter(({kind:b})=>b==="story").map(({ref:b})=>b)}
function S(y){return{...ce(t,y),filtered:ji(y),stubs:Wi(y)}}function T(y,b=!0){"at"in y&&(s=n.at),n=
{...n,...y},("only"in y||"not"in y||"time"in y)&&(o=S(n)),clearTimeout(r),b?E("pushState"):r=setTimeout(
()=>E("replaceState"),vp),X()}function P(){if(location.href!=="about:srcdoc"||!t.complete)return;let y=o.
filtered?o.mask:null;window.parent.postMessage({type:"topicgraph-selection",mask:y},"*")}function E(y){
try{let b=Mi(n,e)||location.pathname+location.search;history[y](null,"",b)}catch{}}function X(){let y=n.
only.words||n.not.words,b=[n.only,n.not,n.time,y?t.complete:null],{theme:O}=document.documentElement.
dataset;K("chips",b,h.showChips),K("filters",[b,h.isShown()],h.show),K("picture",[b,n.view,n.hide,n.
open],Ot);let R=[n.view,n.side,n.open,t.complete,O];K("sheet",[b,...R],Wt),K("strip",b,d.show),K("wi\
dget",[b,t.complete],P);let H=[n.view,n.at,n.depth,n.tab,n.open,n.path,n.without,t.complete];K("side",
[b,...H],j)}function K(y,b,O){let R=JSON.stringify(b);i.get(y)!==R&&(i.set(y,R),O())}function Mt(y){
let b=y?ve(t,y):null;b!==n.at&&(T({at:b}),y&&(innerWidth<Fr&&_("side").scrollIntoView({block:"start"}),
mt(`${Z(t,y)} chosen`)))}function B(y){let{id:b}=t.stories[y],O=n.open.includes(b),R=O?n.open.filter(
Y=>Y!==b):[...n.open,b],H=Be.includes(n.view)||n.view==="stories";T({open:R,...H?{}:{view:t.opens}}),
mt(O?"Story closed":"Story opened")}function Dt(y,b,O){T(Yn(n,y,b,O)),ut()}function ct(y){T({...$i,...y}),
ut()}function Tt({only:y,time:b=null}){T({only:{...n.only,...y},time:b||n.time}),ut()}function ut(){
let y=`${$(o.total,"article")} selected`;mt(o.filtered?y:"Everything is shown")}function ot(y){Be.includes(
n.view)&&T({cam:y},!1)}function Ot(){let y=Be.includes(n.view);for(let Y of["canvas","zoom","under"])
_(Y).hidden=!y;_("sheet").hidden=y;for(let Y of document.querySelectorAll("[data-view]")){let rt=Y.dataset.
view===n.view;Y.setAttribute("aria-pressed",String(rt))}let O=y||n.view==="stories"?ft():null;if(_("\
message").hidden=!O,_("message").replaceChildren(O||""),_("canvas").classList.toggle("quiet",!!O),!u||
!y)return;let R=w(),H=u.show({view:n.view,hide:n.hide,open:R,selection:o});H.open.length<R.length&&(n=
{...n,open:H.open.map(Y=>t.stories[Y].id)},E("replaceState"),mt("The stories opened first were close\
d to make room")),Pt(H),v()}function ft(){let y=(b,...O)=>f("div",{},f("h2",{},b),O.map(R=>f("p",{},
R)));return c?o.total?n.view==="time"&&!t.scale.length?y("Nothing to show over time","None of these \
articles has a date. The network and the lists show them all."):null:h.renderNothingFound():y("No ar\
ticles yet",...t.advice)}function Wt(){let y=$p[n.view];y&&y(_("sheet"),a)}function Pt(y){let b=O=>T(
{hide:O});nc(_("legend"),t,y,n,o,b)}function v(){let y=[...F(),...t.advice,...t.notes[n.view]||[]];_(
"notes-head").textContent=y[0]||"",_("notes-head").classList.toggle("more-notes",y.length>1),_("note\
s").replaceChildren(...y.slice(1).map(b=>f("li",{},b))),_("notes-box").hidden=!y.length}function F(){
let y=t.mode==="stories",b=[];if(y&&b.push("To open a story into its articles, double-click it, or c\
hoose it and press Enter."),n.view!=="time"||!t.scale.length)return b;let O=y?"circle is a story at \
its first report, each dot an article that belongs to no story":"dot is an article";b.push(`Each ${O}\
; the height has no meaning.`),n.open.length&&b.push("Marks beside an open story are moved aside. It\
s articles stand at their own dates; those without a date are not drawn.");let R=(H,Y)=>H!==null&&!U(
t,Y);return t.articles.time.some(R)&&b.push("An article with only a day is drawn at the middle of th\
at day."),t.scale.some(([,,,,H])=>H)&&b.push("In the grey band the time axis is compressed, because \
there are few articles."),b}function j(){let y=p(),b=n.at!==null&&Xo.includes(n.at)?n.at:null,[O,R]=[
_("panel"),_("lists")],H=document.activeElement,Y=_("side").contains(H)||!!H?.dataset.panel;R.hidden=
!!(y||b),O.hidden=!R.hidden;let rt=b==="path"?ca(a):null,je=u?u.choose(y,rt,n.depth):!1;if(O.hidden)
O.replaceChildren(),yt();else{let fo=C({class:"back"},()=>T({at:null}),"← Back to the lists"),ja=y?
xa(a,y):ua(a,String(b),rt);O.replaceChildren(fo,...q(y,je),ja),_("side").scrollTop=0}if(!Y)return;let xt=s&&
Ft(_("list"),"id",s),Nt=O.hidden?xt:O.querySelector("input[type=text]")||O.querySelector("h2");Nt&&Nt.
focus({preventScroll:!O.hidden})}function q(y,b){let O=[];y&&u&&!b&&Be.includes(n.view)&&O.push(f("p",
{class:"aside"},"Not drawn in this view.")),y&&b&&n.view==="network"&&O.push(V());let H=y&&["outlet",
"topic","subject"].includes(y.kind)?wt(t):null;return H?[...O,H]:O}function V(){let b=f("output",{},
(rt=>rt===1?"neighbours":`up to ${rt} steps away`)(n.depth)),O=({target:rt})=>{T({depth:Number(rt.value)},
!1),_("depth").focus()},R={id:"depth",type:"range",min:1,max:Yo,value:n.depth},H=f("input",{...R,on:{
input:O}}),Y=f("label",{for:"depth"},"In the picture: ");return f("p",{class:"aside depth"},Y,H,b)}function yt(){
for(let y of document.querySelectorAll("[data-tab]")){let b=y.dataset.tab,O=b===n.tab,R=y.querySelector(
".number");if(R){let H=ci(t,b,o);R.textContent=Ur(H),R.title=x(H)}y.setAttribute("aria-selected",String(
O)),y.setAttribute("tabindex",O?"0":"-1")}_("list").setAttribute("aria-labelledby",`tab-${n.tab}`),ai(
_("list"),_("order"),a)}function mt(y){_("live").textContent=y}async function pt(){clearTimeout(r),E(
"replaceState");try{await navigator.clipboard.writeText(location.href);let y=location.protocol==="fi\
le:";mt(y?"Link copied; send the file with it":"Link copied"),_("copy").textContent=y?"Copied: send \
the file too":"Copied"}catch{let y=_("link");y.hidden=!1,y.value=location.href,y.select(),mt("Copy t\
he link from the field")}setTimeout(()=>_("copy").textContent="Copy link",2400)}function N(y){if(n.view===
y)return;let b=Be.includes(y),O=H=>!H.startsWith("hue")&&H!=="others",R=b?n.hide.filter(O):n.hide;T(
{view:y,cam:null,hide:R}),b&&u&&u.fit(),innerWidth<Fr&&_("picture").scrollIntoView({block:"start"}),
b||(_("sheet").scrollTop=0)}function k(){n=g(),o=S(n),X(),innerWidth<Fr&&n.at&&_("side").scrollIntoView(
{block:"start"}),!(!u||!Be.includes(n.view))&&(n.cam?u.setCamera(n.cam):u.fit())}function M(){let{state:y,
ignored:b}=Zo(t,n);b.length&&Da(b),n=y,(n.only.words||n.not.words)&&(o=S(n)),n.open.length&&u&&(u.forget(),
i.delete("picture")),X(),m.prepare()}function A(){u&&(u.draw(),X(),Pt(u.snapshot().scene))}Pi(a,{openView:N,
copyLink:pt,recolour:A,restore:k});let{from:I,to:L}=t.counts;return _("span").textContent=I===null?"":
J(I,L),k(),{complete:M}}function Da(t){let e=_("notice");if(e.hidden=!t.length,!t.length)return;let n=t.
slice(0,Mp).map(a=>a.slice(0,60)),o=t.length-n.length,r=o?` and ${x(o)} more`:"",s=f("span",{dir:"au\
to"},n.join(" · ")),i=C({class:"step","aria-label":"Close this notice"},c,"×");e.replaceChildren("\
This link asks for what this page does not have: ",s,r,". ",i);function c(){e.hidden=!0}}var Hr="article:",Op="story:",Ap=["related","similar","copy_of","update_of"];function Fa(t){let{title:e,
story:n}=t.articles,o=t.stories.map(()=>[]);n.forEach((s,i)=>s>=0&&o[s].push(i));let r=t.stories.map(
(s,i)=>{let[c,a,l,u,d,h,m,g,p,w,S]=s,T=o[i],P=typeof a=="number",E=X=>X>=0?T[X]:X===-1?-1:-2-X;return{
id:Ba(c,Op,e[T[P?a:0]]),name:P?e[T[a]]:a,articles:T,first:l,reason:u,gap:m,loose:g,earliest:E(d),runner_up:E(
h),first_known:!!p,before:w,after:S}});return{...t,stories:r}}function Ha(t,e){let n=e.articles.title,
{articles:o}=t,r=a=>Array.isArray(a)?a:[a],s=o.id.map((a,l)=>Ba(a,Hr,n[l])),i=o.urls.map((a,l)=>{let u=s[l].
startsWith(Hr)?s[l].slice(Hr.length):s[l];return r(a).map(d=>typeof d=="number"?Ep(u,d):Br(d,n[l]))}),
c=o.files.map((a,l)=>r(a).map(u=>Br(u,n[l])));return{...t,articles:{...o,id:s,urls:i,files:c},links:Np(
t.links)}}function Ba(t,e,n){return t.startsWith(" ")?t.slice(1):e+Br(t,n)}function Ep(t,e){let n=e&
1?t.replace("://","://www."):t;return e&2?n+"/":n}function Br(t,e){if(t.startsWith("{}"))return t.slice(
2);let n=t.indexOf("{");if(n<0)return t;let o=t.indexOf("}",n),r=(e.match(/[A-Za-z0-9]+/g)||[]).join(
"-").toLowerCase();return t.slice(0,n)+r.slice(0,Number(t.slice(n+1,o)))+t.slice(o+1)}function Np([t,
e,n,o,r]){let s=0;return t.map((i,c)=>(s+=i,[s,s+e[c],Ap[n[c]],o[c],r[c]/1e3]))}async function Ip(){try{let t=Fa(await ho("data")),e=Es(t),n=Pa(e);mo("details")&&await _p(),Ns(e,Ha(
await ho("details"),t)),n.complete(),document.documentElement.dataset.ready="yes"}catch(t){let{message:e}=t;
_("message").hidden=!1,_("message").replaceChildren(f("p",{},`This page could not be opened. ${e}`))}}
function _p(){return new Promise(t=>requestAnimationFrame(()=>setTimeout(t)))}Ip();})();

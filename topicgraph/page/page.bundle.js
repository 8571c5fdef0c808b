"use strict";(()=>{function $t(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1),o=n.lastIndexOf(" ");return(o>e*.6?n.slice(
0,o):n).trimEnd()+"…"}function ye(t,e){if(t.length<=e)return[t];let n=t.lastIndexOf(" ",e),o=n>e*.4?
n:e;return[t.slice(0,o).trim(),$t(t.slice(o).trim(),e)]}function Ur(t){if(!/^https?:\/\//i.test(t))return null;
try{let e=new URL(t);return(e.protocol==="http:"||e.protocol==="https:")&&!e.username&&!e.password?e.
href:null}catch{return null}}function At(t){return`⁨${t}⁩`}function Ut(t){return`“${At(t)}”`}
var zr=new Intl.NumberFormat("en");function x(t){return zr.format(t)}function _t(t){return zr.format(
Math.round(t*10)/10)}function $(t,e,n){return`${x(t)} ${t===1?e:n||e+"s"}`}function Gr(t){return t<1e4?
x(t):t<999500?`${Math.round(t/1e3)}k`:`${Number((t/1e6).toFixed(1))}M`}function at(t){return`${t>0&&
t<.0995?(t*100).toFixed(1):Math.round(t*100)} %`}function It({low:t,high:e}){return`(${at(t).replace(
" %","")} to ${at(e)})`}function fe(t){return t===null?"not tested":t>.99?"may well be chance":`${t>
.05?"may be chance":"unlikely to be chance"}, ${We(t)}`}function We(t){return t<.001?"p < .001":t>.99?
"p > .99":`p = ${t.toFixed(t<.0995?3:2).slice(1)}`}function f(t,e={},...n){return Kr(document.createElement(t),e,n)}function ut(t,e={},...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);return Kr(o,e,n)}function C(t,e,...n){return f("butt\
on",{type:"button",...t,on:{click:e}},...n)}function Kr(t,{on:e={},...n},o){for(let[r,s]of Object.entries(
e))t.addEventListener(r,s);for(let[r,s]of Object.entries(n))s===!1||s===null||s===void 0||t.setAttribute(
r,s===!0?"":s);for(let r of o.flat(3))r!=null&&r!==!1&&t.append(r);return t}function I(t){return document.
getElementById(t)}function Ft(t,e,n){return t.querySelector(`[data-${e}="${CSS.escape(n)}"]`)}function be(t,e){
let n=document.activeElement,o=t.contains(n)?n?.dataset.focus:null;e(),o&&Ft(t,"focus",o)?.focus()}function qr(t){
let e=Ur(t);return e?f("a",{href:e,rel:"noopener noreferrer",target:"_blank",dir:"auto"},t):f("span",
{class:"plain",dir:"auto"},t)}var za=[38,60,62];async function mo(t){let e=I(t);if(!po(t))return JSON.parse(e.textContent);if(typeof DecompressionStream>
"u")throw new Error("This page needs a newer browser: one of 2023 or later.");let n=Ga(e.textContent.
trim(),Number(e.dataset.packed)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"));
return JSON.parse(await new Response(o).text())}function Ga(t,e){let n=new Uint8Array(128),o=0;for(let a=33;a<
127;a+=1)za.includes(a)||(n[a]=o++);let r=new Uint8Array(e),[s,i,c]=[0,0,0];for(let a=0;a<t.length;a+=
2){for(s=s<<13|n[t.charCodeAt(a)]*91+n[t.charCodeAt(a+1)],i+=13;i>=8&&c<e;)i-=8,r[c++]=s>>i;s&=(1<<i)-
1}return r}function po(t){return I(t).hasAttribute("data-packed")}var Sn={topic:"Topic",subject:"Subject",outlet:"Outlet",group:"Group of outlets",medium:"Medium",kind:"\
Kind of article",quality:"Quality, as files state it",heat:"Heat, as files state it",story:"Story",words:"\
Words"},oe=Object.keys(Sn),Vr=oe.filter(t=>t!=="story"&&t!=="words"),Ka=["lowest quarter","second qu\
arter","third quarter","highest quarter"],qa=8;function Yr(t){let e=t.articles,n=Array.from({length:t.
size},(i,c)=>c),o=(i,c)=>i.map(({id:a,name:l},u)=>({key:a,name:l,members:c(u)})),r={topic:o(t.topics,
i=>t.byTopic[i]),subject:o(t.subjects,i=>t.bySubject[i]),outlet:o(t.outlets,i=>Xa(t,i)),group:t.groups.
map(({name:i,outlets:c})=>({key:i,name:i,members:c.flatMap(a=>t.byOutlet[a])})),medium:t.media.map((i,c)=>({
key:i,name:i,members:n.filter(a=>e.medium[a]===c)})),kind:Va(t,n),quality:Xr(n,e.quality),heat:Xr(n,
e.heat),story:o(t.stories,i=>t.stories[i].articles)},s=i=>new Map(i.filter(({members:c})=>c.length).
map(c=>[c.key,c]));return Object.fromEntries(Object.entries(r).map(([i,c])=>[i,s(c)]))}function Xa(t,e){
let n=t.byCarrier[e].filter(o=>t.articles.outlet[o]!==e);return n.length?[...t.byOutlet[e],...n].sort(
(o,r)=>o-r):t.byOutlet[e]}function Va(t,e){let n=t.articles;return[["copies","copies of another arti\
cle",r=>n.copy[r]===1],["updates","updates of an earlier article",r=>n.copy[r]===2],["carried","carr\
ied by another site",r=>n.flags[r]&kn],["stubs","linked, not in this corpus",r=>!n.held[r]],["undate\
d","undated",r=>n.time[r]===null],["alone","in no story",r=>n.story[r]<0],["unconnected","in no stor\
y, no link to another",r=>n.flags[r]&Zr]].map(([r,s,i])=>({key:r,name:s,members:e.filter(i)}))}function Xr(t,e){
let n=t.filter(i=>e[i]!==null),o=n.map(i=>Number(e[i])).sort((i,c)=>i-c);if(o.length<qa||o[0]===o[o.
length-1])return[];let r=[1,2,3].map(i=>o[Math.floor(i*o.length/4)]),s=i=>r.filter(c=>Number(e[i])>=
c).length;return Ka.map((i,c)=>{let a=n.filter(h=>s(h)===c),l=new Set(a.map(h=>Number(e[h])).sort((h,d)=>h-
d)),u=[...l].filter((h,d)=>d===0||d===l.size-1);return{key:String(c),name:`${i} (${u.join(" to ")})`,
members:a}})}var de="\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff",
Tn=new RegExp(`[${de}]`,"u"),Ya=/[\uac00-\ud7af]/,Qr=/[^\x00-\x7f]/,Za=new RegExp("(?<=[a-zß-ɏͰ-Ͽ])[\
\\u0300-\\u036f]+|[\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7]+|[\\u064b-\\u0652\\u0670]+",
"gu"),Jr="̃",ts={ł:"l",ø:"o",đ:"d",ħ:"h",ŧ:"t",ı:"i",ß:"ss",ς:"σ"},Ja=new RegExp(`[${Object.
keys(ts).join("")}]`,"gu"),Qa=/['’`´\u200c\u200d]/gu,es=/[\p{L}\p{N}][\p{L}\p{N}\p{Mn}\p{Mc}]*/gu,
tl=new RegExp(`(?=([${de}]{2}))[^]|((?![${de}])[\\p{L}\\p{N}](?:(?![${de}])[\\p{L}\\p{N}\\p{Mn}\\p{Mc}])\
*|(?<![${de}])[${de}](?![${de}]))`,"gu");function Q(t){return Qr.test(t)?(t.length>2e3?[...t].slice(
0,2e3).join(""):t).normalize("NFKD").toLowerCase().replace(Ja,n=>ts[n]).replace(Za,(n,o,r)=>r[o-1]===
"n"&&n.includes(Jr)?Jr:"").normalize("NFC"):t.toLowerCase()}var el=/[a-z0-9]+/g;function zt(t){let e=Q(
t),n=e.replace(Qa,""),o=n===e?e:Q(n);return o.match(Qr.test(o)?es:el)||[]}function xn(t){let e=Q(t);
return Tn.test(e)?[...e.matchAll(tl)].map(([,n,o])=>n||o).filter(Boolean):e.match(es)||[]}function go(t){
let e=zt(t);return Tn.test(t)?e.map(n=>xn(n).join(" ")).join(" · "):e.join(" ")}function Ue(t){return Tn.
test(t)}function wo(t){return Ya.test(t)||Tn.test(t)&&[...t].length===1}var yo=1e3;function ze(t,e,n=Q){return{order:t,textOf:e,fold:n,blocks:[]}}function bo(t){return Q(t).
match(/"[^"]+"|[^\s"]+/g)||[]}function $n(t){return Math.ceil(t.order.length/yo)}function vn(t,e){return t.
blocks[e]||=nl(t,e*yo),t.blocks[e]}function nl(t,e){let n=[],o=[0];for(let r of t.order.slice(e,e+yo)){
let s=t.fold(t.textOf(r)).replaceAll(`
`," ");n.push(s),o.push(o[o.length-1]+s.length+1)}return{first:e,text:n.join(`
`)+`
`,starts:o}}function*ns(t){for(let e of t)for(let n=0;n<$n(e);n+=1)yield vn(e,n)}function*So(t,e,n){
let o=bo(e).map(s=>s.replaceAll('"',""));o.sort((s,i)=>i.length-s.length);let r={rows:[],total:0};for(let s=0;o.
length&&s<$n(t);s+=1)ol(t.order,vn(t,s),o,n,r),yield r;return r}function ol(t,{first:e,text:n,starts:o},r,s,i){
let c=0,a=n.indexOf(r[0]);for(;a>=0;){for(;o[c+1]<=a;)c+=1;let l=o[c+1],u=r.length>1?n.slice(o[c],l):
"";(r.length===1||r.every(h=>u.includes(h)))&&(i.total+=1,i.rows.length<s&&i.rows.push(t[e+c])),a=n.
indexOf(r[0],l)}}function os(t,e,n){let o=So(t,e,n);for(;;){let{done:r,value:s}=o.next();if(r)return s}}var wt=class extends Error{},ko="outlet topic subject author language medium since until on no".split(
" "),rs="date topic outlet author language".split(" "),cs=["since","until","on"],rl={outlet:'"New Yo\
rk Post"',topic:"surveillance",subject:"ferry",author:"smith",language:"en",medium:"video",since:"20\
21-03",until:"2021-03-04",on:"2021",no:"topic"},sl=/(-?)(?:([A-Za-z]+):(?!\/\/)(?=\S))?(?:"([^"]*)"|([^\s"]+))/g,
il=/^-?([A-Za-z]+):$/,cl=/[\p{L}\p{N}]\*+[\p{L}\p{N}]/u,al=/^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/,
ss="OR stands between two terms, as in beta OR release",ll=3;function ul(t){let e=t.replace(/[“”„]/g,
'"');if(e.split('"').length%2===0)throw new wt('a quotation mark is not closed: a phrase is written \
"between two"');let n=[],o=!1;for(let r of e.matchAll(sl)){if(r[0]==="OR"){if(o||!n.length)throw new wt(
ss);o=!0;continue}let s=fl(r);s&&(o?n[n.length-1].push(s):n.push([s]),o=!1)}if(o)throw new wt(ss);return n}
function fl([t,e,n,o,r]){let s=!!e,i=o!==void 0,c=i?o:r;return n!==void 0?{field:as(n,c),value:c.trim(),
excluded:s}:!i&&(dl(t,r),t==="AND")||!zt(c).length?null:{field:i?"phrase":"words",value:c,excluded:s}}
function as(t,e){let n=t.toLowerCase();if(!ko.includes(n))throw new wt(`there is no field "${t}:"; f\
ields are ${ko.join(", ")}; to look for the words write "${t}:${e}" in quotes`);if(!e.trim())throw new wt(
`${n}: needs a value, as in ${n}:${rl[n]}`);if(cs.includes(n)&&fs(n,e.trim()),n==="no"&&!rs.includes(
e.trim().toLowerCase()))throw new wt(`no "${e.trim()}": want one of ${rs.join(", ")}`);return n}function dl(t,e){
let n=il.exec(t);if(n&&ko.includes(n[1].toLowerCase())&&as(n[1],""),t==="NOT")throw new wt("to leave\
 out what has a word write -word, not NOT");if(cl.test(e))throw new wt(`"${e}": a * stands at the en\
d of a word, as in elect*`)}function ls(t){return/(?:^|\s)(?:-\S|OR\s|-?[A-Za-z]+:)|\*/.test(t)}function*To(t,e,n,o){
let r=ul(n).map(i=>i.map(c=>pl(t,c))),s={rows:[],total:0};for(let i=0;r.length&&i<$n(e);i+=1)hl(e,i,
r,o,s),yield s;return s}function us(t,e,n){let o=To(t,e,n,1/0);for(;;){let{done:r,value:s}=o.next();
if(r)return s}}function hl(t,e,n,o,r){let s=vn(t,e),i=s.starts.length-1,c=new Uint8Array(i).fill(1);
for(let a of n){let l=new Uint8Array(i);for(let u of a){let{needles:h,mask:d}=u,m=h?ml(s,h,i):Uint8Array.
from({length:i},(g,p)=>d[t.order[s.first+p]]);for(let g=0;g<i;g+=1)l[g]|=u.excluded?1-m[g]:m[g]}for(let u=0;u<
i;u+=1)c[u]&=l[u]}for(let a=0;a<i;a+=1)c[a]&&(r.total+=1,r.rows.length<o&&r.rows.push(t.order[s.first+
a]))}function ml({text:t,starts:e},n,o){let r=new Uint8Array(o).fill(1);for(let s of n){let i=new Uint8Array(
o);for(let c of s){let a=0;for(let l=t.indexOf(c);l>=0;l=t.indexOf(c,e[a+1])){for(;e[a+1]<=l;)a+=1;i[a]=
1}}for(let c=0;c<o;c+=1)r[c]&=i[c]}return r}function pl(t,{field:e,value:n,excluded:o}){return e==="\
words"||e==="phrase"?{needles:gl(e,n),mask:new Uint8Array,excluded:o}:{needles:null,mask:yl(t,e,n),excluded:o}}
function gl(t,e){let n=zt(e);if(t==="phrase"&&!(n.length===1&&Ue(n[0])))return[wl(n).map(r=>` ${r} `)];
let o=t==="words"&&e.endsWith("*");return n.map((r,s)=>wo(r)?[r]:Ue(r)?[` ${xn(r).join(" ")} `]:[[...r].
length>ll||o&&s===n.length-1?` ${r}`:` ${r} `])}function wl(t){let e=t.map(n=>xn(n).join(" "));return t.
some(Ue)?[e.join(" · ")]:[e.join(" "),e.join(" · ")]}function yl(t,e,n){let o=t.articles,r=i=>Uint8Array.
from({length:t.size},(c,a)=>i(a)?1:0);if(cs.includes(e)){let[i,c]=fs(e,n);return r(a=>{let l=o.time[a];
return l===null?!1:(e==="until"||l>=i)&&(e==="since"||l<c)})}if(e==="outlet"){let i=new Set(kl(t,n));
return r(c=>i.has(o.outlet[c])||i.has(o.carrier[c]))}if(e==="topic"){let i=is(t.topics,e,n,xl);return r(
c=>o.topics[c].includes(i))}if(e==="subject"){let i=is(t.subjects,e,n,null);return r(c=>o.subjects[c].
includes(i))}let s=n.toLowerCase();return r(e==="no"?i=>bl(o,i,s):e==="medium"?i=>t.media[o.medium[i]]===
s:e==="language"?i=>`${o.stated_language[i].toLowerCase()}-`.startsWith(`${s}-`):i=>o.author[i].some(
c=>Sl(n,c)))}function bl(t,e,n){return n==="date"?t.time[e]===null:n==="outlet"?t.outlet[e]<0:n==="l\
anguage"?!t.stated_language[e]:!(n==="topic"?t.topics:t.author)[e].length}function Sl(t,e){let[n,o]=[
zt(t).join(" "),zt(e).join(" ")];return Ue(n)||wo(n)?o.includes(n):!!n&&` ${o} `.includes(` ${n} `)}
function fs(t,e){let[n,o,r]=(al.exec(e)||[]).slice(1).map(c=>Number(c||0)),s=n?Date.UTC(n,(o||1)-1,r||
1):0;if(!n||n===9999||!new Date(s).toISOString().startsWith(e))throw new wt(`${t} "${e}" is not a da\
te: want e.g. 2021, 2021-03, 2021-03-04`);let i=r?s+864e5:Date.UTC(o?n:n+1,o);return[s/1e3,i/1e3]}function kl(t,e){
let n=Q(e),o=t.groups.find(s=>Q(s.name)===Tl(n)),r=ds(t.outlets,e,hs);return o&&!r.length?o.outlets:
[ms(r,"outlet",e)]}function Tl(t){return t.startsWith("group:")?t.slice(6):t}function is(t,e,n,o){return ms(
ds(t,n,o),e,n)}function ds(t,e,n){let o=Q(e),r=a=>t.flatMap((l,u)=>a(l)?[u]:[]),s=a=>!!a&&Q(a)===o,i=r(
a=>{let l=n===hs?[a.domain]:a.names;return[a.id,a.name,...l].some(s)});if(i.length||!n)return i;let c=n(
e);return r(a=>[a.name,...a.names].some(l=>n(l)===c))}function hs(t){let e=zt(t.trim().replace(/\.(?:com|net|org|co\.uk)$/i,
""));return(e.length>1&&e[0]==="the"?e.slice(1):e).join("")}function xl(t){return zt(t).join("")}function ms(t,e,n){
if(t.length===1)return t[0];throw new wt(t.length?`"${n}" may be several: use the id of one`:`no ${e}\
 "${n}"`)}function ps(t,e){return` ${go(t)} | ${go(e)} `}var Se="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),[Ge,Vt,Yt]=[60,3600,86400],$l={week:7*
Yt,day:Yt,hour:Vt};function Ke(t){return String(t).padStart(2,"0")}function Zt(t){let e=new Date(t*1e3);
return`${e.getUTCDate()} ${Se[e.getUTCMonth()]} ${e.getUTCFullYear()}`}function qe(t){let e=new Date(
t*1e3);return`${Ke(e.getUTCHours())}:${Ke(e.getUTCMinutes())}`}function yt(t,e){if(t===null)return"u\
ndated";if(!xo(t,e))return`${Zt(t)}, time not given`;let n=e==="second"?":"+Ke(new Date(t*1e3).getUTCSeconds()):
"";return`${Zt(t)}, ${qe(t)}${n} UTC`}function J(t,e){if(t===null||e===null)return"undated";let[n,o]=[
Zt(t),Zt(e)];if(n===o)return n;let[r,s]=[n.split(" "),o.split(" ")];return`${r[2]!==s[2]?n:r[1]!==s[1]?
`${r[0]} ${r[1]}`:r[0]} – ${o}`}function re(t,e){let n=Zt(t);return e==="year"?n.slice(-4):e==="mo\
nth"?n.replace(/^\d+ /,""):e==="week"?`week of ${n}`:e==="day"?n:`${n}, ${qe(t)} UTC`}function xo(t,e){
return t!==null&&(e==="minute"||e==="second")}function Ct(t){let e=Math.abs(t);if(e<Ge)return"at the\
 same time";let[n,o]=e<1.5*Vt?["minute",Ge]:e<2*Yt?["hour",Vt]:["day",Yt];return`${$(Math.round(e/Number(
o)),String(n))} ${t>0?"later":"earlier"}`}function Ht(t){if(t<Ge)return"+0 min";let[e,n]=[Math.floor(
t/Yt),Math.floor(t%Yt/Vt)],o=Math.floor(t%Vt/Ge),[r,s]=e?[`${e} d`,n&&`${n} h`]:[n&&`${n} h`,o&&`${o}\
 min`];return"+"+[r,s].filter(Boolean).join(" ")}function gs(t){return t<1.5*Vt?`+${Math.round(t/Ge)}\
 min`:t<2*Yt?`+${Math.round(t/Vt)} h`:`+${Math.round(t/Yt)} d`}function Xe(t,e,n,o=!0){let r=vl((n-e)/
Yt),s=r==="hour"&&!o?"day":r,i=[];for(let c=Ml(e,s);c<=n;c=Mn(c,s))i.push({from:c,to:Mn(c,s),count:0});
for(let c of t){let a=i.find(l=>c<l.to);a&&c>=a.from&&(a.count+=1)}return{unit:s,bins:i}}function vl(t){
return t>3650?"year":t>240?"month":t>45?"week":t>3?"day":"hour"}function Ml(t,e){let n=new Date(t*1e3),
[o,r,s]=[n.getUTCFullYear(),n.getUTCMonth(),n.getUTCDate()];if(e==="year")return Date.UTC(o,0)/1e3;if(e===
"month")return Date.UTC(o,r)/1e3;let i=(n.getUTCDay()+6)%7;return e==="week"?Date.UTC(o,r,s-i)/1e3:e===
"day"?Date.UTC(o,r,s)/1e3:Math.floor(t/Vt)*Vt}function Mn(t,e,n=1){let o=new Date(t*1e3);return e===
"year"?Date.UTC(o.getUTCFullYear()+n,0)/1e3:e==="month"?Date.UTC(o.getUTCFullYear(),o.getUTCMonth()+
n)/1e3:t+n*$l[e]}var ke=1.959963984540054;function ct(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return[
...e].sort((n,o)=>o[1]-n[1]||(n[0]<o[0]?-1:1))}function Ve(t,e){if(!e)return[0,1];let n=ke**2,o=(t+n/
2)/(e+n),r=ke*Math.sqrt(t*(e-t)/e+n/4)/(e+n);return[t?Math.max(0,o-r):0,t===e?1:Math.min(1,o+r)]}function Gt(t,e){
let[n,o]=Ve(t,e);return{k:t,n:e,share:e?t/e:0,low:n,high:o}}function On(t){if(!t.length)return null;
let e=[...t].sort((o,r)=>o-r),n=Math.floor(e.length/2);return e.length%2?e[n]:(e[n-1]+e[n])/2}function $o(t,e,n,o,r,s){
if(r>=s)return 0;let i=500*r/s,c=Math.log((t+i)/(e+500-t-i)),a=Math.log((n+i)/(o+500-n-i));return(c-
a)/Math.sqrt(1/(t+i)+1/(n+i))}function ws(t){if(t===1)return Math.tan(Math.PI*.475);if(t>60)return Ol(
t);let[e,n]=[ke,5];for(let o=0;o<60;o+=1){let r=(e+n)/2;Al(r,t)<.95?e=r:n=r}return e}function Ol(t){
let e=ke;return[(e**3+e)/4,(5*e**5+16*e**3+3*e)/96,(3*e**7+19*e**5+17*e**3-15*e)/384,(79*e**9+776*e**
7+1482*e**5-1920*e**3-945*e)/92160].reduce((o,r,s)=>o+r/t**(s+1),e)}function Al(t,e){let n=Math.atan(
t/Math.sqrt(e)),o=Math.cos(n)**2,[r,s]=[1,1];for(let i=2;i<e;i+=2)r*=o*(i-1)/i,s+=r;return Math.sin(
n)*s}var Nl=[-48,-24,-12,-6,-1,0,1,6,12,24,48],El={none:0,day:0,minute:1,second:2};function vo(t){return new Uint8Array(
t.size).fill(1)}function pt(t,e){let n=t.articles.outlet[e];return n>=0&&!t.outlets[n].platform}function Mo(t,e){
let n=t.outlets.map(()=>0),{flags:o,outlet:r}=t.articles;for(let s=0;s<t.size;s+=1)e[s]&&o[s]&Lt&&pt(
t,s)&&(n[r[s]]+=1);return n}function Jt(t,e,n){return e.outlets.flatMap(o=>t.outlets[o].platform?[]:
t.byOutlet[o]).filter(o=>n[o]&&t.articles.flags[o]&Lt).sort((o,r)=>o-r)}function he(t,e,n=[]){let{outlet:o,
story:r}=t.articles,s=new Map(n.flatMap(({outlets:c})=>c.map(a=>[a,c[0]]))),i=new Set;return e.filter(
c=>{if(r[c]<0||!pt(t,c))return!0;let a=`${s.get(o[c])??o[c]} ${r[c]}`;return!i.has(a)&&i.add(a)})}function bs(t,e){
let n=Mo(t,e),o=new Map,r=0;for(let c=0;c<t.size;c+=1){if(!e[c]||!(t.articles.flags[c]&Lt))continue;
let a=pt(t,c)?t.articles.outlet[c]:-1,l=a<0?`article ${c}`:`${a} ${xe(t,c)}`,u=o.get(l)||{ref:a,size:0};
u.size+=1,o.set(l,u),r+=1}let s=n.map(()=>0),i=0;for(let{ref:c,size:a}of o.values())c>=0&&(s[c]+=a**
2),i+=a**2;return n.map((c,a)=>{let l=r?c/r:0,u=(1-2*l)*s[a]+l**2*i,h={n:r,share:l,clusters:o.size,squares:i,
residual:u},d=Oo(h),[m,g]=r?Ve(c/r*d,d):[0,1];return{...Gt(c,r),low:m,high:g}})}function Oo({n:t,share:e,
clusters:n,squares:o,residual:r}){let s=t**2/Math.max(o,1),c=r/t**2*(n/(n-1))*(t-1)/(e*(1-e));if(!Number.
isFinite(c)||c<=0)return s;let a=ws(Math.max(2*(n-1),1)),l=(ke/a)**(2*(1-s/t));return Math.max(Math.
min(t/c,t)*l,s)}function Te(t,e,n){let o=e.map(c=>{let a=Jt(t,c,n),l=he(t,a,[c]),u=l.flatMap(h=>t.articles.
topics[h]);return{n:l.length,by:new Map(ct(u))}}),s=[...new Set(o.flatMap(({by:c})=>[...c.keys()]))].
map(c=>({topic:c,cells:o.map(({n:a,by:l})=>Gt(l.get(c)||0,a))})),i=({cells:c})=>c.reduce((a,{share:l})=>a+
l,0);return s.sort((c,a)=>i(a)-i(c)||c.topic-a.topic)}function xe(t,e){return t.articles.story[e]>=0?
t.articles.story[e]:-1-e}function Ye(t,e,n){return Ss(t,e,n,o=>t.articles.flags[o]&vs)}function ys(t,e,n){
return Ss(t,e,n,r=>t.articles.flags[r]&Lt&&U(t,r))}function Ss(t,e,n,o){let r=new Map;for(let s of e.
outlets)if(!t.outlets[s].platform)for(let i of t.byOutlet[s]){let c=xe(t,i);!o(i)||!n.has(c)||(!r.has(
c)||_l(t,i,r.get(c)))&&r.set(c,i)}return r}function ks(t,e){let n=new Set;for(let o=0;o<t.size;o+=1)
e[o]&&t.articles.held[o]&&n.add(xe(t,o));return n}function _l(t,e,n){let{time:o,precision:r}=t.articles,
[s,i]=[o[e],o[n]];if(s===null||i===null)return s!==null;if(s!==i)return s<i;let c=[e,n].map(a=>El[r[a]]);
return(c[0]-c[1]||e-n)<0}function An(t,e,n,o){let r=ks(t,o),s=Ye(t,e,r),i=Ye(t,n,r),c=[...s.keys()].
filter(d=>i.has(d)),a=[],l=ys(t,n,r);for(let[d,m]of ys(t,e,r)){if(!Nn(t,m))continue;let g=l.has(d)?Il(
t,m,Number(l.get(d))):null;g!==null&&a.push({key:d,hours:g})}let u=[...s.keys()].filter(d=>!i.has(d)),
h=[...i.keys()].filter(d=>!s.has(d));return{shared:c,onlyA:u,onlyB:h,lags:a,a:s,b:i}}function Il(t,e,n){
if(!U(t,e)||!U(t,n))return null;let{time:o,precision:r}=t.articles,[s,i]=[Number(o[e]),Number(o[n])];
return(r[e]==="minute"||r[n]==="minute")&&Math.floor(s/60)===Math.floor(i/60)?0:(i-s)/3600}function Ts(t){
let e=[-1/0,...Nl,1/0],n=e.slice(1).map((r,s)=>({from:e[s],to:r,keys:[]}));n.splice(n.findIndex(({from:r})=>r===
0),0,{from:0,to:0,keys:[]});let o=({from:r,to:s},i)=>i===0?r===0&&s===0:i>0?i>r&&i<=s:i>=r&&i<s;for(let{
key:r,hours:s}of t)n.find(i=>o(i,s))?.keys.push(r);return n}function Ao(t){if(!t.coverage){let e=ks(
t,vo(t));t.coverage=t.outlets.map((n,o)=>Ye(t,{outlets:[o]},e))}return t.coverage}function xs(t,e){let n=Ao(
t),o=n[e];return n.map((s,i)=>{let c=[...o.keys()].filter(u=>s.has(u)).length,a=o.size+s.size-c,l=Math.
min(o.size,s.size)<5;return{ref:i,shared:c,either:a,jaccard:c/a,isFew:l}}).filter(s=>s.ref!==e&&s.shared).
sort((s,i)=>Number(s.isFew)-Number(i.isFew)||i.jaccard-s.jaccard||i.shared-s.shared||s.ref-i.ref)}function $s(t,e){
let n=No(t),[o,r]=[n.by[e],n.n[e]];return n.topics.flatMap((i,c)=>{let a=o.get(c)||0,l=n.total-r,u=[
(a+.5)/(r+1),(i-a+.5)/(l+1)],h=Math.log2(u[0])-Math.log2(u[1]),d=l?(i-a)/l:0;return a?[{topic:c,...Gt(
a,r),restShare:d,focus:h}]:[]}).sort((i,c)=>c.focus-i.focus||c.k-i.k||i.topic-c.topic)}function No(t){
return t.topicCounts||=Cl(t),t.topicCounts}function Cl(t){let e={by:t.outlets.map(()=>new Map),n:t.outlets.
map(()=>0),topics:t.topics.map(()=>0),total:0},{flags:n,outlet:o,topics:r}=t.articles,s=Array.from({
length:t.size},(i,c)=>c).filter(i=>n[i]&Lt);for(let i of he(t,s)){e.total+=1;for(let a of r[i])e.topics[a]+=
1;if(!pt(t,i))continue;e.n[o[i]]+=1;let c=e.by[o[i]];for(let a of r[i])c.set(a,(c.get(a)||0)+1)}return e}
function tt(t,e){return new Set(e.filter(n=>pt(t,n)).map(n=>t.articles.outlet[n]))}var Ll=600,En=2e4,Eo="\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff",
Rl=new RegExp(`[${Eo}]+|(?:(?![${Eo}])[\\p{L}\\p{N}\\p{M}])+`,"gu"),Dl=new RegExp(`[${Eo}]`,"u");function Ms(...t){
let e=t.map(o=>Pl(o,Ll)).join(" ").toLowerCase().normalize("NFC").replace(/['’`´]/gu,""),n=new Set;
for(let o of e.match(Rl)||[]){let r=Dl.test(o)?[...o]:[o];r.length===1&&[...o].length>1&&n.add(o);for(let s=1;s<
r.length;s+=1)n.add(r[s-1]+r[s])}return n}function Pl(t,e){return t.length>e?[...t].slice(0,e).join(
""):t}function _o(t){return t.vocabulary||=Bl(t),t.vocabulary}function Fl(t,e){let{lists:n,of:o}=t.repeated,
[,r,s]=o.get(e)||Os,i=Ms(t.articles.title[e],t.articles.excerpt[e]);return n[r]?.forEach(c=>i.delete(
c)),n[s]?.forEach(c=>i.add(c)),[...i]}function Hl(t,e){let{lists:n,of:o}=t.repeated,[r]=o.get(e)||Os,
s=Ms(t.articles.title[e]);return n[r]?.forEach(i=>s.delete(i)),[...s]}var Os=[-1,-1,-1];function Bl(t){
let e=new Map,n=t.articles.title.map((s,i)=>Fl(t,i).map(c=>(e.has(c)||e.set(c,e.size),e.get(c)))),o=[
...e.keys()],r=new Map(t.languages.map(s=>[s,As(t,o,s)]));return{words:o,places:e,of:n,informative:r}}
var jl=/^[\u3041-\u309f]{2}$|^(?=..$).*[的了是在和与及就也都而着被把吗呢吧與們们]/u;
function As(t,e,n){let{"*":o,[n]:r}=t.uninformative,s=new Set([...o,...r||[]]);return e.map(i=>!s.has(
i)&&!/^\p{N}+$/u.test(i)&&!jl.test(i))}function Ns(t,e){let{places:n,of:o}=_o(t),r=n.get(e);return r===
void 0?[]:o.flatMap((s,i)=>s.includes(r)?[i]:[])}function Wl(t,e){let{words:n,of:o,informative:r}=_o(
t),s=new Float64Array(n.length),i=0;for(let c of e){let a=r.get(t.languages[t.articles.language[c]])||
[];for(let l of o[c])a[l]&&(s[l]+=1,i+=1)}return{by:s,total:i,n:e.length}}function _n(t,e,n,o){let r=t.
articles.flags.flatMap((m,g)=>m&Lt&&o[g]?[g]:[]),s=[e,n].map(m=>he(t,Jt(t,m,o),[m])),i=he(t,r,[e,n]),
{language:c}=t.articles,l=[...new Set(i.map(m=>c[m]))].map(m=>{let[g,p,w]=[...s,i].map(S=>S.filter(T=>c[T]===
m));return Ul(t,g,p,w)}),u=({n:m})=>Math.min(...m);l.sort((m,g)=>u(g)-u(m));let h=new Set,d=l.flatMap(
m=>m.rows).filter(({word:m})=>!h.has(m)&&h.add(m));return{...Es(d),n:l[0]?.n||[0,0]}}function Ul(t,e,n,o){
let[r,s,i]=[e,n,o].map(l=>Wl(t,l)),c=Math.min(r.n,s.n)>=5&&Math.min(r.total,s.total)>0;return{rows:_o(
t).words.flatMap((l,u)=>{let[h,d]=[r.by[u],s.by[u]];if(!c||h+d<5)return[];let m=$o(h,r.total,d,s.total,
i.by[u],i.total);return[{word:l,k:h,other:d,z:m}]}),n:[r.n,s.n]}}function Es(t){let e=({z:r})=>Number(
Math.abs(r).toPrecision(9)),n=[...t].sort((r,s)=>e(s)-e(r)||(r.word<s.word?-1:1)),o=n.map(r=>({...r,
k:r.other,other:r.k}));return{a:n.filter(({z:r})=>r>0),b:o.filter(({z:r})=>r<0)}}function zl(t,e){let n=[
...e].map(r=>t.languages[t.articles.language[r]]||""),o=[...ct(n)].sort(([r,s],[i,c])=>c-s||(r<i?-1:
1));return o.length?o[0][0]:""}function In(t,{shared:e,a:n,b:o}){if(e.length<5)return null;let[r,s]=[
n,o].map(m=>zl(t,[...m.values()].map(Number)));if(r!==s)return null;let[i,c]=[n,o].map(m=>{let g=e.flatMap(
w=>Hl(t,Number(m.get(w)))),p=As(t,g,"");return new Map(ct(g.filter((w,S)=>p[S])))}),a=m=>[...m.values()].
reduce((g,p)=>g+p,0),[l,u]=[a(i),a(c)];if(!l||!u)return null;let d=[...new Set([...i.keys(),...c.keys()])].
flatMap(m=>{let[g,p]=[i.get(m)||0,c.get(m)||0];return g+p<5?[]:[{word:m,k:g,other:p,z:$o(g,l,p,u,g+p,
l+u)}]});return Es(d)}var Gl=["second","minute","day","none"],Lt=1,vs=2,_s=4,kn=8,Zr=16;function Is(t){let e=t.articles.title.
length,n=Array.from({length:e},()=>[]),o={...t.articles,precision:t.articles.precision.map(u=>Gl[u]),
id:[],excerpt:Array(e).fill(""),urls:n,files:n,titles:n,author:n,stated_language:Array(e).fill(""),bond:[],
subjects:t.articles.subjects||n,credits:Array.from({length:e},()=>[])};for(let[u,h,d]of t.credits||[])
o.credits[u].push({outlet:h,reason:d});let r=t.subjects||[],{lists:s,of:i}=t.repeated||{lists:[],of:[]},
c={lists:s,of:new Map(i.map(([u,...h])=>[u,h]))},a=null,l={...t,...Kl(t),articles:o,subjects:r,repeated:c,
size:e,initials:[],byOutlet:t.outlets.map(()=>[]),byCarrier:t.outlets.map(()=>[]),byTopic:t.topics.map(
()=>[]),bySubject:r.map(()=>[]),byCredit:t.outlets.map(()=>[]),linksOf:n,byId:new Map,complete:!1,get facets(){
return a||=Yr(l),a}};return ql(l),Xl(l),Vl(l),l.withWords=Ls(l),l}function Kl({firsts:t,lags:e,cocoverage:n}){
return{firsts:t.map(([o,r,s,i])=>({outlet:o,expected:r,decided:s,q:i})),lags:e.map(([o,r,s,i,c,a,l])=>({
outlet:o,other:r,n:s,hours:i,low:c,high:a,q:l})),cocoverage:n.map(([o,r,s,i,c])=>({outlet:o,other:r,
shared:s,expected:i,q:c}))}}function ql(t){let{outlet:e,carrier:n,topics:o,subjects:r,credits:s}=t.articles;
for(let i=0;i<t.size;i+=1){e[i]>=0&&t.byOutlet[e[i]].push(i),n[i]>=0&&t.byCarrier[n[i]].push(i);for(let c of o[i])
t.byTopic[c].push(i);for(let c of r[i])t.bySubject[c].push(i);for(let c of s[i])t.byCredit[c.outlet].
push(i)}}function Xl(t){t.outlets.forEach(({id:e},n)=>t.byId.set(e,{kind:"outlet",ref:n})),t.topics.
forEach(({id:e},n)=>t.byId.set(e,{kind:"topic",ref:n})),t.subjects.forEach(({id:e},n)=>t.byId.set(e,
{kind:"subject",ref:n})),t.stories.forEach(({id:e},n)=>t.byId.set(e,{kind:"story",ref:n}))}function Vl(t){
for(let e of t.nodes){if(e.kind!=="outlet")continue;let n=t.outlets[e.ref].platform,o=t.byOutlet[e.ref].
some(r=>t.articles.held[r]);(n||!o)&&(e.group=n?"carrier":"linked")}}function Cs(t,e){Object.assign(
t.articles,e.articles),t.articles.id.forEach((o,r)=>t.byId.set(o,{kind:"article",ref:r}));let n=Array.
from({length:t.size},()=>[]);for(let[o,r,s,i,c]of e.links){let a=e.reasons[i];n[o].push({other:r,kind:s,
reason:a,weight:c,forward:!0}),n[r].push({other:o,kind:s,reason:a,weight:c,forward:!1})}t.linksOf=n,
t.indexes=null,t.vocabulary=null,t.withWords=Ls(t),t.complete=!0}function $e(t){let{articles:e,outlets:n,
topics:o,subjects:r,stories:s}=t,i=(a,l)=>{let u=a.map((h,d)=>l(d));return a.map((h,d)=>d).sort((h,d)=>u[d]-
u[h]||h-d)},c=(a,l)=>{let u=i(a,h=>l[h].length);return ze(u,h=>[a[h].name,...a[h].names].join(" "))};
return t.indexes||={outlet:ze(i(n,a=>t.byOutlet[a].length),a=>[n[a].name,...n[a].names,n[a].domain].
join(" ")),topic:c(o,t.byTopic),subject:c(r,t.bySubject),story:ze(i(s,a=>s[a].articles.length),a=>s[a].
name),article:ze(i(e.time,a=>e.time[a]??-1/0),a=>ps(e.title[a],e.excerpt[a]),a=>a)},t.indexes}var me="\
word=";function Ls(t){let e=new Map;return n=>{if(!e.has(n)){let o=n.startsWith(me)?Ns(t,n.slice(me.
length)):Yl(t,n);e.set(n,o.sort((r,s)=>r-s))}return e.get(n)}}function Yl(t,e){try{return us(t,$e(t).
article,e).rows}catch(n){if(n instanceof wt)return[];throw n}}function Rs(t,{kind:e,ref:n}){return e===
"outlet"?t.outlets[n]:e==="subject"?t.subjects[n]:e==="topic"?t.topics[n]:t.stories[n]}function ve(t,e){
return e.kind==="article"?t.articles.id[e.ref]:Rs(t,e).id}function Z(t,e){let{title:n,urls:o}=t.articles;
return e.kind==="article"?n[e.ref]||o[e.ref][0]||"(no title)":Rs(t,e).name||"(no name)"}function Qt(t,{
kind:e,ref:n}){return e==="story"?t.stories[n].articles:e==="outlet"?t.byOutlet[n]:e==="subject"?t.bySubject[n]:
e==="topic"?t.byTopic[n]:[n]}function ot(t,e){let n=t.articles.outlet[e];return n<0?"outlet unknown":
t.outlets[n].name}function Kt(t,e){let n=e.map(o=>t.articles.time[o]).filter(o=>o!==null);return n.length?
[n[0],n[n.length-1]]:[null,null]}var Zl=43200;function Cn(t,e){return Number(t.articles.time[e])+(U(
t,e)?0:Zl)}function U(t,e){return xo(t.articles.time[e],t.articles.precision[e])}function Me(t,e){let n=t.
stories[t.articles.story[e]];if(!(n?.before||n?.after)||t.articles.time[e]===null)return!1;let o=n.articles.
indexOf(e);if(o<n.before)return!0;if(!n.after)return!1;let r=n.articles.filter(s=>t.articles.time[s]!==
null).length;return o>=r-n.after}function gt(t,e){let n=e.filter(r=>t.articles.time[r]!==null),o=n.filter(
r=>!Me(t,r));return o.length?o:n}function Nn(t,e){let n=t.articles.story[e];return n<0?!t.judges_firsts:
t.stories[n].first_known}var Io=[["hour",1],["hour",3],["hour",6],["hour",12],["day",1],["day",2],["day",7],["month",1],["mon\
th",3],["month",6],["year",1],["year",2],["year",5],["year",10],["year",50]],Jl=7*86400,Ds=42,Ps={hour:3600,
day:86400,month:2629800,year:31557600},Ql=200;function Ln(t,e){let n=t.find(([,c])=>e<=c)||t[t.length-
1],[o,r,s,i]=n;return s+(e-o)/Math.max(r-o,1)*(i-s)}function Oe(t,e,n){return t.flatMap(o=>tu(o,e,n))}
function tu([t,e,n,o],r,s){let i=(o-n)/Math.max(e-t,1),c=([d,m])=>Ps[d]*m*i*r>=s,[a,l]=Io.find(c)||Io[Io.
length-1],u=[],h=eu(t,a,l);for(;h<=e&&u.length<Ql;)h>=t&&u.push({x:n+(h-t)*i,time:h,...Fs(h,a)}),h=Mn(
h,a,l);return u}function eu(t,e,n){let o=new Date(t*1e3),[r,s]=[o.getUTCFullYear(),o.getUTCMonth()];
if(e==="year")return Date.UTC(Math.floor(r/n)*n,0)/1e3;if(e==="month")return Date.UTC(r,Math.floor(s/
n)*n)/1e3;let i=Ps[e]*n;return Math.floor(t/i)*i}function Fs(t,e){let n=new Date(t*1e3),[o,r]=[n.getUTCFullYear(),
n.getUTCMonth()],[s,i]=[n.getUTCDate(),n.getUTCHours()];return e==="year"||e==="month"&&r===0?{label:String(
o),strong:!0}:e==="month"?{label:Se[r],strong:!1}:e==="day"||i===0?{label:`${s} ${Se[r]}`,strong:e===
"hour"||s===1}:{label:`${Ke(i)}:00`,strong:!1}}function Hs(t,e,n){let[o,r]=[t[0].from,t[t.length-1].
to];if(t[0].to-o===Jl){let i=Math.max(1,Math.ceil(n*t.length/e));return t.map(({from:c},a)=>({part:a/
t.length,...Fs(c,"day")})).filter(({part:c},a)=>a%i===0&&c*e<=e-Ds)}let s=t.map(({from:i})=>i);return Oe(
[[o,r,0,e,0]],1,n).filter(({x:i})=>i<=e-Ds).map(({time:i,label:c})=>{let a=Co(s,i),l=(i-t[a].from)/(t[a].
to-t[a].from);return{part:(a+l)/t.length,label:c}})}function Co(t,e){let[n,o]=[0,t.length-1];for(;n<
o;){let r=n+o+1>>1;t[r]<=e?n=r:o=r-1}return n}var nu=58;function Ze(t,e){let n=Hs(t,e,nu).map(({part:o,label:r})=>{let s=f("span",{class:"tick"},r);
return s.style.left=`${o*100}%`,s});return f("div",{class:"time-axis","aria-hidden":"true"},n)}function Je(t){
return f("span",{class:"peak","aria-hidden":"true"},x(t))}function Qe(t,e,n,o,r){return t.flatMap(({
from:s},i)=>{if(!e[i])return[];let c=`${re(s,n)}: ${$(e[i],"article")}`,a={x:i*o,y:0,width:o,height:r,
class:"bin-title"};return[ut("rect",a,ut("title",{},c))]})}var[Lo,ou]=[340,64],ru=34,su=480;function Ae(t,e){let{held:n,time:o}=t.articles,r=e.filter(g=>n[g]&&
o[g]!==null),{from:s,to:i}=t.counts;if(r.length<2||s===null||i===null||s===i)return null;let c=r.map(
g=>Number(o[g])),{unit:a,bins:l}=Xe(c,s,i,Bs(t,r)),u=l.reduce((g,p)=>p.count>g.count?p:g),h=`${x(u.count)}\
 in ${re(u.from,a)}`,d=[Lo,ou],m=`Articles by ${a}: at most ${h}.`;return f("figure",{class:"volume"},
f("div",{class:"chart"},Je(u.count),js({bins:l,unit:a,peak:u.count,size:d,label:m,className:"bar-vol\
ume"})),Ze(l,Lo),f("figcaption",{},`Articles by ${a}, over the time of the whole corpus. Most: ${h}.`))}
function Bs(t,e){return e.every(n=>U(t,n))}function js({bins:t,unit:e,peak:n,size:[o,r],label:s,className:i}){
let c=o/t.length,a=t.map(({count:h},d)=>{if(!h)return null;let m=Math.max(1.5,h/n*(r-1)),g={x:d*c,y:r-
m,width:c*.85,height:m};return ut("rect",{...g,class:i})}),l=t.map(({count:h})=>h),u=`0 0 ${o} ${r}`;
return ut("svg",{viewBox:u,role:"img","aria-label":s,preserveAspectRatio:"none"},ut("path",{d:`M0 ${r-
.5}H${o}`,class:"base-line"}),a,Qe(t,l,e,c,r))}function Ws(t,e){let n=({articles:p})=>p.filter(w=>t.
articles.time[w]!==null),o=e.flatMap(n),r=o.map(p=>Number(t.articles.time[p]));if(r.length<2)return null;
let[s,i]=[Math.min(...r),Math.max(...r)],c=Bs(t,o),a=e.map(p=>{let w=n(p).map(S=>Number(t.articles.time[S]));
return{...p,...Xe(w,s,i,c)}}),{unit:l}=a[0],u=Math.max(1,...a.flatMap(({bins:p})=>p.map(({count:w})=>w))),
h=[Lo,ru],d=a.map(({name:p,className:w,bins:S})=>{let T=S.reduce((X,{count:K})=>X+K,0),P=`${p}: ${$(
T,"dated article")} by ${l}`,N={bins:S,unit:l,peak:u,size:h,label:P,className:`bar-multiple ${w}`};return f(
"li",{},f("span",{class:"name",dir:"auto"},p),f("div",{class:"chart"},Je(u),js(N)))}),{bins:m}=a[0],
g=`Articles by ${l}; the line at the top of each chart is ${x(u)}.`;return[f("ul",{class:"multiples"},
d),f("div",{class:"multiples-axis"},Ze(m,su)),f("p",{class:"aside"},g)]}function Ne(t){let e=f("span",
{class:"bar-line","aria-hidden":"true"});return e.style.width=`${t*100}%`,e}function Rn(t,e,n=8){let o=Math.
max(1,...t.map(([,s])=>s)),r=t.map(([s,i])=>f("li",{class:"bar-row"},e(s),f("span",{class:"number"},
x(i)),Ne(i/o)));return nt(r,n,"bars")}function tn(t){let e=t.map(([n,o,r])=>f("li",{class:"bar-row"},
n,f("span",{class:"number"},r),Ne(Math.max(.005,o))));return f("ul",{class:"bars"},e)}function nt(t,e,n){
let o=f("ul",{class:n},t.slice(0,e));if(t.length<=e)return o;let r=C({class:"more"},()=>{o.append(...t.
slice(e)),r.remove()},`Show ${x(t.length-e)} more`);return[o,r]}function Ee(t,e,n,o){let r=0,s=c=>{for(let a of e.
slice(r,r+c)){for(let l of o(a,r))l&&t.append(l);r+=1}i.textContent=`Show more (${$(e.length-r,"row")}\
 left)`,i.hidden=r>=e.length},i=C({class:"more"},()=>s(n*4));return s(n),i}function Dn(t,e,n){if(e.outlets.length!==1||n.outlets.length!==1)return;let o=[e.outlets[0],n.outlets[0]];
return t.cocoverage.find(({outlet:r,other:s})=>o.includes(r)&&o.includes(s))}function Us(t,e,n){return e.
outlets.length!==1||n.outlets.length!==1?void 0:Ro(t,e.outlets[0]).find(({other:r})=>r===n.outlets[0])}
function Ro(t,e){return t.lags.filter(({outlet:n,other:o})=>n===e||o===e).map(({outlet:n,other:o,n:r,
hours:s,low:i,high:c,q:a})=>n===e?{other:o,n:r,hours:s,low:i,high:c,q:a}:{other:n,n:r,hours:-s,low:-c,
high:-i,q:a}).sort((n,o)=>o.n-n.n||n.other-o.other)}function en({q:t}){return t<=.05}function Pn({shared:t,
expected:e,q:n}){return n>.05?"no clear difference from chance":t>e?"more than by chance":"fewer tha\
n by chance"}function zs(t,e,n,o){if(!o.length)return null;let r=Ts(o),s=Math.max(...r.map(({keys:i})=>i.length));
return f("div",{},f("h4",{},`How much later ${n.name} came`),f("p",{},cu(e,n,o)," ",au(t.model,e,n,o)),
f("ol",{class:"lags"},r.map(i=>iu(t,n,i,s))),f("p",{class:"lag-ends","aria-hidden":"true"},f("span",
{},`← ${n.name} earlier`),f("span",{},`${n.name} later →`)))}function iu(t,e,n,o){let{model:r}=t,
s=n.keys.filter(h=>h>=0).map(h=>r.stories[h].id),i=n.keys.length,c=`${e.name} ${lu(n)}: ${$(i,"story",
"stories")}`,a=n.from<0?"side-1":n.to>0?"side-0":"tied",l=f("span",{class:`lag-bar ${a}`});l.style.height=
`${i/o*100}%`;let u=C({disabled:!s.length,"aria-label":c,title:c},()=>t.narrow({only:{story:s}}),f("\
span",{class:"number"},i||""),f("span",{class:"lag-track"},l));return f("li",{},u,f("span",{class:"l\
ag-name","aria-hidden":"true"},Gs(n)))}function cu(t,e,n){let o=n.filter(({hours:a})=>a>0).length,r=n.
filter(({hours:a})=>a<0).length,s=n.length-o-r,i=$(n.length,"story","stories"),c=s?`, ${x(s)} tied`:
"";return`Of ${i} where both state a time of day, ${t.name} was first on ${x(o)}, ${e.name} on ${x(r)}${c}\
.`}function au(t,e,n,o){if(o.length<5)return"Too few to say more.";let r=Number(On(o.map(l=>l.hours))),
s=`The median: ${n.name} came ${Do(r)}.`,i=Us(t,e,n);if(!i)return s;let c=`${Do(i.low)} to ${Do(i.high)}`,
a=`${fe(i.q)} after correction for all pairs`;return`${s} Over the whole corpus: 95 % interval ${c};\
 ${a}.`}function Do(t){return Ct(t*3600)}function Gs({from:t,to:e}){if(t===0&&e===0)return"tie";let n=Math.
min(Math.abs(t),Math.abs(e)),o=Math.max(Math.abs(t),Math.abs(e));return Number.isFinite(o)?`${n}–${o}\
 h`:`>${n} h`}function lu(t){if(t.from===0&&t.to===0)return"at the same time";let e=Gs(t).replace(" \
h"," hours").replace(">","more than ");return`${t.from<0?"earlier":"later"} by ${e}`}var[uu,fu]=[360,129600];function Fn(t,e,n){let o=du(t,e),r=hu(t,o,e.length,n),s=r.map(u=>[...u.values()].
reduce((h,d)=>h+d,0)),i=mu(t,o,n),c=t.articles.time,a=new Map;for(let{earlier:u,later:h}of i)a.set(h,
Math.min(a.get(h)??1/0,Number(c[u])));let l=(u,h)=>{let d=i.filter(({earlier:g,later:p})=>o(g)===u&&
o(p)===h),m=d.filter(({earlier:g,later:p})=>c[g]===a.get(p));return{...Ks(t,new Set(d.map(({earlier:g})=>g)),
r[u]),preceded:Ks(t,new Set(d.map(({later:g})=>g)),r[h]),first:new Set(m.map(({earlier:g})=>g)).size,
pairs:d,few:Math.min(s[u],s[h])<5}};return e.map((u,h)=>e.map((d,m)=>h===m?null:l(h,m)))}function du(t,e){
let n=new Map;return e.forEach(({outlets:o},r)=>o.forEach(s=>n.set(s,r))),o=>{if(!pt(t,o))return null;
let r=t.articles.outlet[o];return n.get(r)??-1-r}}function Po(t,e,n){return!!(n[e]&&t.articles.flags[e]&
Lt&&Nn(t,e))&&U(t,e)}function hu(t,e,n,o){let r=Array.from({length:n},()=>new Map);for(let s=0;s<t.size;s+=
1){let i=e(s);if(i===null||i<0||!Po(t,s,o))continue;let c=xe(t,s);r[i].set(c,(r[i].get(c)||0)+1)}return r}
function Ks(t,e,n){let o=new Map;for(let d of e){let m=xe(t,d);o.set(m,(o.get(m)||0)+1)}let r=[...n.
values()].reduce((d,m)=>d+m,0),s=r?e.size/r:0,i=[...n].map(([d,m])=>({size:m,part:o.get(d)||0})),c=i.
reduce((d,{size:m})=>d+m**2,0),a=i.reduce((d,{size:m,part:g})=>d+(g-s*m)**2,0),l=Oo({n:r,share:s,clusters:n.
size,squares:c,residual:a}),[u,h]=r?Ve(s*l,l):[0,1];return{...Gt(e.size,r),low:u,high:h}}function mu(t,e,n){
let{time:o}=t.articles,r=({earlier:s,later:i})=>{let c=Number(o[i])-Number(o[s]);return c>uu&&c<=fu};
return t.linksOf.flatMap((s,i)=>{if(!Po(t,i,n)||e(i)===null)return[];let c=a=>e(a)!==null&&e(a)!==e(
i);return s.filter(({kind:a,forward:l})=>l&&a==="similar").filter(({other:a})=>Po(t,a,n)&&c(a)).map(
({other:a})=>Number(o[i])<Number(o[a])?{earlier:i,later:a}:{earlier:a,later:i}).filter(r)})}var gu=12;function z(t,e,n){let o=n||Z(t.model,e);return C({class:"thing",dir:"auto"},()=>t.choose(e),
o)}function se(t,e,n,...o){let{only:r,not:s}=t.state(),i=u=>(u[e]||[]).includes(n),c=(u,h)=>C({class:"\
action"},h,u),a=i(r)?"Show everything again":"Show only this",l=i(s)?"Include it again":"Leave it ou\
t";return f("div",{class:"buttons"},c(a,()=>t.filter("only",e,n)),e!=="story"&&c(l,()=>t.filter("not",
e,n)),o.map(([u,h])=>c(u,h)))}function ft(t,e){let n=f("h2",{dir:"auto",tabindex:"-1"},e);return[f("\
p",{class:"kicker"},t),n]}function D(t,...e){return e.flat(3).some(Boolean)?f("section",{},f("h3",{},
t),e):null}function Bt(t){let e=r=>r==null||r.length===0,n=t.filter(([,r])=>!e(r));if(!n.length)return null;
let o=n.map(([r,s])=>[f("dt",{},r),f("dd",{},s)]);return f("dl",{class:"facts"},o)}function St(t,e="\
, "){return t.flatMap((n,o)=>o?[o===t.length-1?e:", ",n]:[n])}function Hn(t,e,n,o){let s={class:`chi\
p word ${o!==null&&o<=.05?"sure":""}`,dir:"auto",title:n,"aria-label":`${e}: ${n}`};return C(s,()=>t(
[me+e]),e)}function pe(t,e,n){if(!e.length)return null;let{time:o,precision:r,held:s}=t.articles,i=[
...e].reverse().map(c=>{let a=yt(o[c],r[c])+(s[c]?"":" · not in this corpus"),l=f("span",{class:"wo\
rds"},a);return f("li",{class:s[c]?null:"not-held"},n({kind:"article",ref:c}),l)});return nt(i,gu,"t\
ext-list")}function te(t,e,n){return e.length?Rn(e.map(([o,r])=>[{kind:t,ref:o},r]),n):null}function Bn(t,e,n,o){
let{outlet:r,story:s,held:i}=t.articles,c=e.filter(a=>i[a]);return{held:c,outlets:ct(c.filter(a=>pt(
t,a)).map(a=>r[a])),others:ct(e.flatMap(a=>n[a]).filter(a=>a!==o)),stories:ct(e.map(a=>s[a]).filter(
a=>a>=0))}}var nn="group:";function Fo(t,e){if(e.startsWith(nn)){let o=t.groups.find(({name:r})=>nn+r===e);return o?
{key:e,name:o.name,outlets:o.outlets}:null}let n=t.byId.get(e);return!n||n.kind!=="outlet"?null:{key:e,
name:Z(t,n),outlets:[n.ref]}}function jn(t){return t.slice(1).map(e=>[t[0],e])}function wu(t){return"\
ABCDEF"[t]}function _e(t){return f("span",{class:`key side-${t}`},wu(t))}function Ie(t,e={}){return{
only:{...t.key.startsWith(nn)?{group:[t.name]}:{outlet:[t.key]},...e}}}var yu=34;function Rt(t,e,n,o){let r=f("table",{class:e},f("thead",{},f("tr",{},n)),Array.isArray(o)?
f("tbody",{},o):o);return f("div",{class:"scrolling",tabindex:"0",role:"region","aria-label":t},r)}function Ho(t,e,n,o){
let r=n.map(i=>{let c={kind:e,ref:i},a=$t(Z(t.model,c),yu),l=f("div",{},z(t,c,a));return f("th",{scope:"\
col",class:"turned"},l)}),s=[Nt("Outlet"),Nt("Own articles","figure"),...r];return Rt(`Outlets by ${e}`,
"matrix",s,o)}function Nt(t,e){return f("th",{scope:"col",class:e||null},t)}function Ce(t,e,n){return f(
"td",{class:"filled"},C({"aria-label":n,title:n},e,t))}var Xs=8,bu=24,Le=null;function Vs(t,e,n){let{model:o}=t;if(!o.complete)return null;let r="Who is fo\
llowed by whom",s=Fn(o,e,t.selection().mask),i=e.map(({name:u},h)=>{let d=["followed by ",_e(h),f("s\
pan",{class:"unseen"},u)];return f("th",{scope:"col",class:"figure",title:u},d)}),c=e.map((u,h)=>{let d=e.
map((m,g)=>ku(s[h][g],u,m,n));return f("tr",{},f("th",{scope:"row"},_e(h),u.name),d)}),a=[Nt("Articl\
es of"),...i];return f("section",{class:"follows"},f("h3",{},r),f("p",{},Su(s,e)),Rt(r,"figures-tabl\
e",a,c),Tu(t,e,s),f("p",{class:"aside"},"Of a row’s own articles that state a time of day, those tha\
t a similar article of the column followed after 6 minutes to 36 hours; in brackets the 95 % interva\
l. It does not show that one copies the other: both may follow a third (Welbers and van Atteveldt: R\
Newsflow)."))}function Su(t,e){let n=t.flatMap((d,m)=>d.flatMap((g,p)=>g&&!g.few?[{cell:g,a:m,b:p}]:
[]));if(!n.length)return"Too few articles with a time of day to say who follows whom.";let o=(d,m)=>d.
cell.share>m.cell.share,{cell:r,a:s,b:i}=n.reduce((d,m)=>o(m,d)?m:d);if(!r.k)return"None is followed\
 by a similar article of another within 36 hours.";let[c,a]=[e[s].name,e[i].name],l=`${at(r.share)} ${It(
r)}`,{k:u,n:h}=r.preceded;return`Most followed: ${c} by ${a}, ${r.k} of ${$(r.n,"article")}, ${l}. O\
f the ${h} articles of ${a}, ${u} came after one of ${c}; for ${r.first} of them it was the first th\
at they resemble.`}function ku(t,e,n,o){if(!t)return f("td",{class:"figure"},"–");let r=t.few?"too\
 few":`${at(t.share)} ${It(t)}`,s=`${t.k} of ${t.n}`,i=f("small",{},` ${r}`);if(!t.k)return f("td",{
class:"figure"},s,i);let c=Le!==null&&Le[0]===e.key&&Le[1]===n.key,a=()=>{Le=c?null:[e.key,n.key],o()},
l={"data-focus":`follows ${e.key} ${n.key}`,"aria-expanded":String(c),"aria-label":`${e.name} follow\
ed by ${n.name}: ${s} articles, ${r}: list them`};return f("td",{class:"filled"},C(l,a,s,i))}function Tu(t,e,n){
if(!Le)return null;let[o,r]=Le.map(l=>e.findIndex(u=>u.key===l)),s=n[o]?.[r];if(!s)return null;let{time:i}=t.
model.articles,a=[...s.pairs].sort((l,u)=>i[u.earlier]-i[l.earlier]||l.later-u.later).map(({earlier:l,
later:u})=>{let h=Ct(i[u]-i[l]),d=z(t,{kind:"article",ref:u});return f("li",{},z(t,{kind:"article",ref:l}),
f("span",{class:"words"},`${ot(t.model,u)}, ${h}: `,d))});return f("div",{class:"followed"},f("h4",{},
`${e[o].name}, followed by ${e[r].name}`),nt(a,Xs,"text-list"))}function Ys(t,e){let{model:n}=t,o=n.
cocoverage_tests;if(!o)return null;let r="Who covers the same stories",s=n.cocoverage.filter(en).length,
i=Math.max(Xs,Math.min(s,bu)),c=n.cocoverage.slice(0,i).map(h=>xu(t,e,h)),a=[Nt("Outlets"),Nt("Stori\
es shared","figure"),Nt("By chance","figure"),Nt("So they share"),f("td",{})],l=s?`${$(s,"pair")} of\
 ${x(o)} tested ${s===1?"shares":"share"} more or fewer stories than chance would give.`:`Of ${$(o,"\
pair")} tested, none shares more or fewer stories than chance would give; these are furthest from it\
.`;return f("section",{class:"cocoverage"},f("h3",{},r),f("p",{},l),Rt(r,"figures-table",a,c),f("p",
{class:"aside"},"Of the whole corpus. By chance: what two outlets of these sizes would share of stor\
ies of these sizes (Neal 2014; Saracco et al. 2015). P-values are corrected for all pairs; outlets w\
ith fewer than five stories are not tested."))}function xu(t,e,n){let o=[n.outlet,n.other],r=o.map(d=>t.
model.outlets[d].id),s=o.map(d=>t.model.outlets[d].name),i=o.map(d=>z(t,{kind:"outlet",ref:d})),c=e.
map(({key:d})=>d),a=c.length===2&&r.every(d=>c.includes(d)),l={class:"chip","aria-label":`Compare ${s[0]}\
 and ${s[1]}`},u=C(l,()=>t.change({side:r}),"Compare"),h=en(n)?f("small",{},` ${We(n.q)}`):null;return f(
"tr",{},f("th",{scope:"row"},i[0]," and ",i[1]),f("td",{class:"figure"},x(n.shared)),f("td",{class:"\
figure"},_t(n.expected)),f("td",{class:"verdict"},Pn(n),h),f("td",{},a?"":u))}var $u=12,Zs=6,Js="These are counts: any of the differences may be chance; “topicgraph compare” test\
s them.";function Qs(t,e,n,o){if(!o.shared.length)return null;let r=In(t.model,o);return f("div",{class:"\
framing"},f("h4",{},"The same stories in their words"),r&&vu(t,e,n,r,o.shared.length),Mu(t,e,n,o))}function vu(t,e,n,o,r){
let s=`Words in the headlines of the ${x(r)} stories that both report, those that differ most first.`,
i=({k:l,other:u})=>`${l} of ${r} headlines, the other ${u}`,c=[Wn(t,e,o.a,i,`${e.name} uses more oft\
en`),Wn(t,n,o.b,i,`${n.name} uses more often`)],a=`Words in at least five of these headlines. ${Js}`;
return[f("p",{},s),f("div",{class:"columns"},c),f("p",{class:"aside"},a)]}function Wn(t,e,n,o,r){let s=c=>t.
narrow(Ie(e,{words:c})),i=n.slice(0,$u).map(c=>f("li",{},Hn(s,c.word,o(c),null)));return f("div",{},
f("p",{class:"words"},r),i.length?f("ul",{class:"word-list"},i):f("p",{class:"empty"},"None."))}function Mu(t,e,n,o){
let r=Bo(t.model,o.shared),s=d=>{let m=[o.a,o.b].map(g=>{let p={kind:"article",ref:Number(g.get(d))};
return f("td",{},z(t,p))});return f("tr",{},m)},i=f("tbody",{},r.slice(0,Zs).map(s)),c=r.slice(Zs),l=C(
{class:"more"},()=>{i.append(...c.map(s)),l.remove()},`Show ${x(c.length)} more`),u=[Nt(e.name),Nt(n.
name)],h=`Headlines of ${e.name} and ${n.name}`;return[Rt(h,"headline-pairs",u,i),c.length>0&&l]}function ti(t,e,n){
let{model:o}=t;if(!o.complete)return null;let r=f("h4",{},"Distinctive words, in titles and excerpts"),
s=d=>f("div",{},r,f("p",{class:"aside"},d));if(o.size>En)return s("This corpus is too large to compa\
re words on the page: run “topicgraph compare” instead.");let i=_n(o,e,n,t.selection().mask);if(!i.
a.length&&!i.b.length)return s("Too few articles to compare their words.");let[c,a]=i.n,l=(d,m)=>({k:g,
other:p})=>`${g} of ${d} articles, the other ${p} of ${m}`,u=[Wn(t,e,i.a,l(c,a),e.name),Wn(t,n,i.b,l(
a,c),n.name)],h=`The first article of each on each story counts; the most distinctive words come fir\
st (Monroe, Colaresi and Quinn 2008). ${Js}`;return f("div",{class:"pair-words"},r,f("div",{class:"c\
olumns"},u),f("p",{class:"aside"},h))}function ei(t,e){let n=ri(t,e),o=()=>n?t.apply({open:[]}):oi(t,e),r={class:"finding",dir:"auto","ari\
a-pressed":String(n)};return f("li",{},C(r,o,e.text),f("details",{class:"how"},f("summary",{},"How w\
e know"),f("p",{dir:"auto"},e.how)))}function ni(t){let{findings:e}=t.model,n=e.findIndex(s=>ri(t,s));
if(n<0)return null;let o=(s,i,c)=>{let a=e[n+s];return C({...{class:"tool","aria-label":i,title:i,disabled:!a},
"data-focus":i},()=>oi(t,a),c)},r=`What stands out, ${x(n+1)} of ${x(e.length)}:`;return f("div",{class:"\
finding-steps"},e.length>1&&o(-1,"Finding before","‹"),e.length>1&&o(1,"Next finding","›"),f("p",
{},`${r} `,f("span",{dir:"auto"},e[n].text)))}function oi(t,{only:e,at:n}){let o=t.model.mode==="sto\
ries"&&n!==null&&(e.story||[]).includes(n);t.apply({only:e,at:n,...o?{open:[String(n)]}:{}})}function ri(t,{
only:e}){let{only:n}=t.state();return Object.keys(e).length>0&&JSON.stringify(n)===JSON.stringify(e)}function Un(t){return t.carried??=t.articles.held.reduce((e,n)=>e+n,0),{here:t.carried,all:t.counts.
articles}}function zn(t){if(!t.left_out)return null;let{here:e,all:n}=Un(t);return[`This page contai\
ns ${x(e)} of the ${$(n,"article")}; a browser cannot handle the other ${x(n-e)}. Stories are includ\
ed as a whole: first those that most outlets have, then the newest.`,"The picture, the lists, the se\
arch, the filters and all counts on the page are of these articles. The figures at the top, what sta\
nds out, who was first and who republishes are those of the whole corpus.",'To find any other articl\
e, run “topicgraph find WORDS”. To see a part in full, run in Python: tg.write_html(graph.filter(sin\
ce="2021-03"), "part.html").']}function bt(t){if(!t.left_out)return null;let{here:e,all:n}=Un(t),[o,
r]=[x(e),x(n)],s=`Of the ${o} articles on this page; the corpus has ${r}.`;return f("p",{class:"asid\
e cover"},s)}var si=5,jo={first:"Of the stories that an outlet shares with others and whose first report is known\
, how often it was first in this corpus; a tie counts a part.",republished:"How many of the articles\
 found at an outlet another outlet wrote.",missing:"Choose an outlet here, in the list of outlets or\
 in the picture: its panel lists the big stories missing here. A missing story only means that it is\
 not in this corpus; the outlet may still have covered it."};function ii(t,e){let{model:n}=e,o=zn(n),
r=e.selection().filtered?"In the whole corpus, not the selection. ":"",s=r||null,i=n.findings.map(a=>ei(
e,a)),c=f("div",{class:"overview"},o&&f("section",{class:"cover"},f("h2",{},"Not all of it is on thi\
s page"),o.map(a=>f("p",{},a))),Gn("What stands out",s,Ou(n,i)),e.state().view!=="stories"&&Gn("Bigg\
est stories",null,Au(e)),Gn("Who was first",`${r}${jo.first}`,Nu(e)),Gn("Who republishes",`${r}${jo.
republished}`,[Eu(e),_u(e),Iu(e)]),Cu(e));t.replaceChildren(c)}function Ou(t,e){return e.length?f("u\
l",{class:"findings"},e):t.counts.articles?f("p",{class:"empty"},"Nothing stands out in this corpus \
beyond what chance gives."):null}function Gn(t,e,n){return[n].flat().some(Boolean)?f("section",{},f(
"h2",{},t),e&&f("p",{class:"aside"},e),n):null}function Au(t){let e=ee(t.model,"stories","size",t.selection()).
slice(0,si);if(e.length){let r=e.map(s=>Wo(t,s,0));return f("ol",{class:"rows brief"},r)}let o=t.selection().
filtered?"None in this selection.":rn("stories");return f("p",{class:"empty"},o)}function Nu(t){let e=on(
t,({first:n,shared:o})=>o>=5&&n>0,(n,o)=>o.first-n.first||o.first/o.shared-n.first/n.shared);return e.
length?tn(e.map(({link:n,outlet:{first:o,shared:r}})=>[n,o/r,`${_t(o)} of ${$(r,"story","stories")}`])):
null}function Eu(t){let e=({pieces:r})=>r<5,n=({republished:r,pieces:s})=>r/s,o=on(t,r=>r.republished>
0&&!e(r),(r,s)=>n(s)-n(r)||s.republished-r.republished);if(!o.length){if(!t.model.counts.articles)return null;
let s=t.model.outlets.some(({republished:i})=>i>0)?`No outlet with ${5} or more articles republishes\
.`:"No article here was found to be a copy of another one here.";return f("p",{class:"empty"},s)}return tn(
o.map(({link:r,outlet:s})=>{let{republished:i,pieces:c}=s;return[r,n(s),`${x(i)} of ${$(c,"article")}`]}))}
function _u(t){let e=on(t,({republished:r,pieces:s})=>r>0&&s<5,(r,s)=>s.republished-r.republished||r.
pieces-s.pieces),n=ci(e),o=`With fewer than ${5} articles: `;return n.length>0&&f("p",{class:"aside"},
o,n,".")}function ci(t){return t.flatMap(({link:e,outlet:{republished:n,pieces:o}},r)=>{let s=` ${x(
n)} of ${$(o,"article")}`;return[r?", ":"",e,s]})}function Iu(t){let e=on(t,({republished:o})=>o>0,(o,r)=>r.
republished-o.republished,!0),n=ci(e);return n.length?f("p",{class:"aside"},"Platforms carry what ot\
hers wrote: ",n,"."):null}function Cu(t){let{stories:e,counts:n}=t.model;if(!e.length||n.outlets<2)return null;
let r=on(t,({held:c})=>c>=5,(c,a)=>a.held-c.held).map(({link:c})=>f("li",{},c)),s=r.length>0&&f("ul",
{class:"missing"},r),i=f("p",{class:"aside"},jo.missing);return f("section",{},f("h2",{},"What is mi\
ssing from an outlet"),i,s)}function on(t,e,n,o=!1){return t.model.outlets.map((r,s)=>({outlet:r,ref:s})).
filter(({outlet:r})=>!!r.platform===o&&e(r)).sort((r,s)=>n(r.outlet,s.outlet)||r.ref-s.ref).slice(0,
si).map(({outlet:r,ref:s})=>({outlet:r,link:z(t,{kind:"outlet",ref:s})}))}var Lu=60,Ru={stories:"story",articles:"article",outlets:"outlet",topics:"topic"},Du={stories:[["siz\
e","most outlets first"],["new","newest first"],["old","oldest first"],["name","A to Z"]],articles:[
["new","newest first"],["old","oldest first"],["name","A to Z"]],outlets:[["size","most articles fir\
st"],["name","A to Z"]],topics:[["size","most articles first"],["name","A to Z"]]},Pu={stories:"No s\
tories: a story needs two articles on one event, listed as related in a file or similar in words and\
 time.",articles:"No articles.",outlets:"No outlets: no article says where it was published.",topics:"\
No topics: no article names one."},Uo={stories:"size",articles:"new",outlets:"size",topics:"size"},Fu={
size:(t,e)=>e.size-t.size||e.articles.length-t.articles.length,new:(t,e)=>ai(e.from,t.from,-1/0),old:(t,e)=>ai(
t.from,e.from,1/0),name:(t,e)=>Q(t.name)<Q(e.name)?-1:1};function ai(t,e,n){return(t??n)===(e??n)?0:
(t??n)-(e??n)}function ee(t,e,n,o){let r=Ru[e],s={stories:t.stories.length,articles:t.size,outlets:t.
outlets.length,topics:t.topics.length},i=u=>r!=="article"||t.articles.held[u]||o.stubs,c=Array.from(
{length:s[e]},(u,h)=>h).filter(i).map(u=>zo(t,{kind:r,ref:u},o)).filter(({articles:u})=>u.length),a=u=>e===
"outlets"?Kn(t,u):0,l=Fu[n];return c.sort((u,h)=>a(u)-a(h)||l(u,h)||u.thing.ref-h.thing.ref)}function Kn(t,{
thing:e,held:n}){return t.outlets[e.ref].platform?1:n?0:2}function zo(t,e,n){let o=n?.filtered?n.mask:
null;if(e.kind==="article")return Hu(t,e,!o||o[e.ref]>0);let r=Qt(t,e),s=o?r.filter(m=>o[m]):r,i=e.kind===
"story"?gt(t,s):s,[c,a]=Kt(t,i),l=s.filter(m=>t.articles.held[m]),u=l.length,h=tt(t,l).size,d=e.kind===
"story"?h:u;return{thing:e,name:Z(t,e),articles:s,size:d,held:u,outlets:h,from:c,to:a}}function Hu(t,e,n){
let o=e.ref,r=t.articles.time[o];return{thing:e,name:Z(t,e),articles:n?[o]:[],size:1,held:t.articles.
held[o],outlets:1,from:r,to:r}}function sn(t,e){let{kind:n,ref:o}=e.thing;if(n==="article"){let{time:c,
precision:a}=t.articles;return`${ot(t,o)} · ${yt(c[o],a[o])}`}let r=e.articles.length-e.held,s=e.held||
n==="story"?[$(e.held,"article")]:[];return r&&s.push(`${x(r)} linked, not in this corpus`),n!=="out\
let"&&s.push($(e.outlets,"outlet")),n==="story"&&s.push(J(e.from,e.to)),(n==="story"&&e.articles.length<
t.stories[o].articles.length?"selected: ":"")+s.join(" · ")}function ui(t,e,{mask:n,stubs:o}){let r=s=>n[s]&&
(t.articles.held[s]||o);return e==="articles"?n.reduce((s,i,c)=>s+(r(c)?1:0),0):e==="stories"?t.stories.
filter(({articles:s})=>s.some(i=>n[i])).length:e==="topics"?t.byTopic.filter(s=>s.some(r)).length:t.
byOutlet.filter((s,i)=>!t.outlets[i].platform&&s.some(r)).length}function fi(t,e,n){let{tab:o}=n.state();
if(e.parentElement.hidden=o==="overview",o==="overview"){ii(t,n);return}let r=Du[o].map(([s,i])=>f("\
option",{value:s,selected:s===Uo[o]},i));e.replaceChildren(...r),e.onchange=()=>{Uo[o]=e.value,li(t,
n,o)},li(t,n,o)}function li(t,e,n){let{model:o}=e,[r,s]=[Uo[n],e.selection()],i=ee(o,n,r,s),c=f("ol",
{class:"rows"}),a=Math.max(1,i[0]?.size||0),l=Ee(c,i,Lu,(d,m)=>[n==="outlets"?Bu(o,i,m):null,Wo(e,d,
r==="size"?d.size/a:0)]),h=!i.length&&s.filtered?"Nothing in this selection.":rn(n);t.replaceChildren(
bt(o)||"",i.length?c:f("p",{class:"empty"},h),l)}function Bu(t,e,n){let o=Kn(t,e[n]);if(!o||n&&Kn(t,
e[n-1])===o)return null;let r=e.filter(i=>Kn(t,i)===o).length;return f("li",{class:"rows-head"},`${o===
1?"Platforms, which carry what outlets write":"Only linked, no article in this corpus"} (${x(r)})`)}
function rn(t){return Pu[t]}function Wo(t,e,n){let o={class:`row row-${e.thing.kind}`,"data-id":ve(t.
model,e.thing)},r=C(o,()=>t.choose(e.thing),f("span",{class:"row-name",dir:"auto"},e.name),f("span",
{class:"row-words",dir:"auto"},sn(t.model,e)),n>0&&Ne(Math.max(.015,n)));return f("li",{},r)}var ju=2,di=7*86400,[Wu,Uu]=[.25,.2],zu=.25,Gu="an article on it is of an unknown outlet, which may \
be any",Ku="hardly any article of this outlet here within a week",Go="an article of this outlet at t\
hat time mentions the same",qu="none of its articles here at that time is known to be in the story's\
 language";function hi(t,e){let{held:n}=t.articles;return t.stories.map(({articles:o},r)=>{let s=o.filter(
i=>n[i]);return{story:r,reach:tt(t,s).size}}).filter(({reach:o})=>o>1).filter(({story:o})=>!qn(t,o).
has(e)).sort((o,r)=>r.reach-o.reach||o.story-r.story)}function cn(t,e){let n=qn(t,e),o=an(t,e);return t.
outlets.map(({held:r,platform:s},i)=>({ref:i,number:s?0:r})).filter(({ref:r,number:s})=>s>=5&&!n.has(
r)).filter(({ref:r})=>!o(r)).sort((r,s)=>s.number-r.number||r.ref-s.ref)}function qn(t,e){let{outlet:n,
carrier:o}=t.articles;return new Set(t.stories[e].articles.flatMap(r=>[n[r],o[r]]))}function an(t,e){
let{articles:n}=t.stories[e];if(!n.every(l=>pt(t,l)))return()=>Gu;let{held:o,subjects:r,language:s}=t.
articles,i=Xu(t,n),c=Vu(t,e),a=Yu(t,e);return l=>{let u=t.byOutlet[l].filter(d=>o[d]&&c(d));return u.
length<ju?Ku:u.some(d=>r[d].some(m=>a.has(m)))?Go:!i.size||u.some(d=>i.has(s[d]))?"":qu}}function Xu(t,e){
return new Set(e.map(n=>t.articles.language[n]).filter(n=>t.languages[n]))}function Vu(t,e){let{time:n}=t.
articles,[o,r]=Kt(t,gt(t,t.stories[e].articles));return o===null||r===null?()=>!1:s=>n[s]!==null&&Number(
n[s])>=o-di&&Number(n[s])<=r+di}function Yu(t,e){let{articles:n}=t.stories[e],o=Uu*t.size,r=ct(n.flatMap(
s=>t.articles.subjects[s]));return new Set(r.filter(([s,i])=>{let c=t.bySubject[s].length;return i>=
Wu*n.length&&c<=o||i>=zu*c}).map(([s])=>s))}var mi=3,Xn=2,Zu=6,pi=8,Ju=`Stories of ${mi} or more outlets that no outlet of the group has here, t\
hough two or more of its outlets have articles in the same language within a week of them, and none \
mentions the same. A story that is not in this corpus may still have been covered.`,Qu="No group has\
 two outlets with articles in this corpus.",tf="No groups of outlets are defined for this corpus. A \
table outlets.csv, or groups in topicgraph.yaml, define them; the documentation of topicgraph says h\
ow.";function Vn(t,e){return t.groups.map(({name:n,outlets:o})=>({name:n,members:o.filter(r=>e.has(r))})).
filter(({members:n})=>n.length>=Xn).sort((n,o)=>o.members.length-n.members.length||(n.name<o.name?-1:
1))}function ef(t,e,n){let{held:o}=t.articles;return n.map(r=>{let s=t.stories[r].articles.filter(i=>o[i]);
return{story:r,reach:tt(t,s).size}}).filter(({reach:r})=>r>=mi).map(r=>({...r,active:Ko(t,e,r.story)})).
filter(({active:r})=>r>=Xn).sort((r,s)=>s.reach-r.reach||s.active-r.active||r.story-s.story)}function Ko(t,e,n){
let o=qn(t,n);if(e.some(s=>o.has(s)))return 0;let r=e.map(an(t,n));return r.includes(Go)?0:r.filter(
s=>!s).length}function gi(t,e,n){let{articles:o}=t.stories[e],r=tt(t,o.filter(a=>t.articles.held[a])),
s=a=>t.articles.held[a],i=new Set(t.byOutlet.flatMap((a,l)=>a.some(s)?[l]:[])),c=Vn(t,i).map(({name:a,
members:l})=>{let u=l.filter(p=>!r.has(p)),h=l.length-u.length,d=u.slice(0,pi).map(p=>n({kind:"outle\
t",ref:p})),m=u.length-d.length,g=m>0?` and ${x(m)} more`:"";return f("li",{},f("span",{dir:"auto"},
`${a}: ${x(h)} of ${x(l.length)} have it`),u.length>0&&f("span",{class:"words"},"Not here from ",St(
d),g))});return c.length>0&&f("ul",{class:"text-list"},c)}function wi(t){let{model:e}=t,n=Array.from(
{length:e.size},(i,c)=>c).filter(i=>e.articles.held[i]),o=Vn(e,tt(e,n));if(!o.length)return f("p",{class:"\
empty"},e.groups.length?Qu:tf);let r=ee(e,"stories","size",t.selection()).map(({thing:i})=>i.ref),s=o.
map(i=>nf(t,i,r));return[f("p",{class:"aside"},Ju),...s]}function nf(t,{name:e,members:n},o){let r=ef(
t.model,n,o),s=n.slice(0,pi).map(u=>z(t,{kind:"outlet",ref:u})),i=n.length-s.length,c=r.map(({story:u,
reach:h,active:d})=>{let m=`${$(h,"other outlet")} · ${x(d)} of ${x(n.length)} have articles in tha\
t language within a week`;return f("li",{"data-id":t.model.stories[u].id},z(t,{kind:"story",ref:u}),
f("span",{class:"words"},m))}),a=f("p",{class:"words"},"None: at least one of them has each such sto\
ry."),l=i>0&&` and ${$(i,"more","more")}`;return f("section",{class:"group-gaps","data-group":e},f("\
h3",{dir:"auto"},e),f("p",{class:"words"},St(s),l),c.length?nt(c,Zu,"text-list"):a)}var of={figures:"Figures",topics:"By topic",stories:"By story",groups:"Missing by group"},rf=20,bi={
topics:14,stories:18},Re="figures",ge={key:"independent",down:!0},Yn=rf,ln=[{key:"name",name:"Outlet",
unit:"",title:"",value:t=>t.name},{key:"independent",name:"Own articles",unit:"copies and updates as\
ide",title:"Independent articles: copies and updates count as their original",value:t=>t.independent},
{key:"voice",name:"Share of voice",unit:"of all own articles",title:"Share of all independent articl\
es, with its 95 % interval",value:t=>t.voice.share},{key:"first",name:"First on",unit:"of its shared\
 stories",title:"Stories it was first on, of the shared ones whose first report is known; a tie coun\
ts a part. Counted in the whole corpus",value:t=>yi(t.first,t.shared)},{key:"alone",name:"Alone with",
unit:"stories, single articles",title:"Stories that no other outlet has in this corpus, and articles\
 that are in no story. Counted in the whole corpus",value:t=>t.alone},{key:"republished",name:"Writt\
en by others",unit:"of the articles found there",title:"How many of the articles found at it another\
 outlet wrote: copies of a text, and articles that it carries for another outlet, which are no copie\
s",value:t=>yi(t.republished,t.pieces)}];function yi(t,e){return e?t/e+(e>=5?2:0):-1}function qo(t,e){
let n=d=>{qo(t,e),d&&Ft(t,"focus",d)?.focus()},r=Xo(e.model,e.selection().mask).filter(({pieces:d,independent:m})=>d||
m),s=()=>{Yn=1/0,n()},i=r.filter(({ref:d})=>e.model.outlets[d].platform).length,c=$(r.length-i,"outl\
et"),a=i?` and ${$(i,"platform")}`:"",l=`Show all ${c}${a}`,h=[f("div",{class:"sheet-head"},f("h2",{},
"Outlets"),f("div",{class:"switch",role:"group","aria-label":"What to show"},cf(n))),bt(e.model),...[
r.length?af(e,r,n):sf()].flat(),Re!=="groups"&&r.length>Yn&&C({class:"more","data-focus":"more"},s,l)];
t.replaceChildren(...h.filter(d=>d instanceof Node))}function sf(){return f("p",{class:"empty"},"No \
outlet has an article in this selection.")}function cf(t){return Object.entries(of).map(([e,n])=>{let o=()=>{
Re=e,t(e)};return C({"data-focus":e,"aria-pressed":String(e===Re)},o,n)})}function af(t,e,n){if(Re===
"figures")return lf(t,e,n);if(Re==="groups")return wi(t);let r=[...e].sort((s,i)=>i.independent-s.independent||
s.ref-i.ref).slice(0,Yn);return Re==="topics"?df(t,r):mf(t,r)}function Xo(t,e){let n=bs(t,e),{held:o,
outlet:r,carrier:s,flags:i}=t.articles,c=t.outlets.map(({name:a,first:l,shared:u,alone:h},d)=>{let m=n[d],
g={pieces:0,republished:0};return{ref:d,name:a,first:l,shared:u,alone:h,voice:m,independent:m.k,...g}});
for(let a=0;a<t.size;a+=1)!e[a]||!o[a]||(r[a]>=0&&(c[r[a]].pieces+=1,i[a]&_s&&(c[r[a]].republished+=
1)),s[a]>=0&&s[a]!==r[a]&&(c[s[a]].pieces+=1,i[a]&kn&&(c[s[a]].republished+=1)));return c}function lf(t,e,n){
let{value:o}=ln.find(({key:l})=>l===ge.key)||ln[0],r=(l,u)=>o(l)<o(u)?-1:o(l)>o(u)?1:0,s=ge.down?-1:
1,i=[...e].sort((l,u)=>s*r(l,u)||u.independent-l.independent||l.ref-u.ref),c=ln.map(l=>uf(l,n)),a=i.
slice(0,Yn).map(l=>ff(t,l));return Rt("Figures of the outlets","figures-table",c,a)}function uf({key:t,
name:e,unit:n,title:o},r){let s=t===ge.key,i=()=>{ge={key:t,down:s?!ge.down:t!=="name"},r(`sort ${t}`)},
c=ge.down?"descending":"ascending",a=ge.down?" ↓":" ↑",l={scope:"col",class:t==="name"?null:"fig\
ure","aria-sort":s?c:null},u={title:o,"data-focus":`sort ${t}`},h=[e,s?a:"",Si(n)];return f("th",l,C(
u,i,h))}function Si(t){return t?f("small",{class:"unit"},t):null}function ki(t){let{name:e,unit:n,title:o}=ln.
find(s=>s.key===t)||ln[0];return f("th",{scope:"col",class:n?"figure":null,title:o||null},e,Si(n))}function ff(t,e){
let{id:n,platform:o}=t.model.outlets[e.ref],r=()=>t.narrow({only:{outlet:[n]}}),s=`${$(e.independent,
"article")} of ${e.name}: select them`,i=e.independent<5?"too few":It(e.voice),c=[at(e.voice.share),
f("small",{},` ${i}`)];return f("tr",{},f("th",{scope:"row"},z(t,{kind:"outlet",ref:e.ref}),o?f("sma\
ll",{}," platform"):null),Ce(x(e.independent),r,s),f("td",{class:"figure"},e.independent?c:"–"),un(
e.shared>0,_t(e.first),e.shared),f("td",{class:"figure"},e.alone?x(e.alone):"–"),un(e.republished>
0,x(e.republished),e.pieces))}function un(t,e,n,o=""){if(!t)return f("td",{class:"figure"},"–");let r=n<
5?" too few":o,s=r?f("small",{},r):null;return f("td",{class:"figure"},`${e} of ${x(n)}`,s)}function df(t,e){
let{model:n}=t,{mask:o}=t.selection(),r={outlets:n.outlets.map((p,w)=>w)},s=he(n,Jt(n,r,o)),i=ct(s.flatMap(
p=>n.articles.topics[p])).map(([p])=>p),c=i.slice(0,bi.topics);if(!c.length)return f("p",{class:"emp\
ty"},"No article of this selection names a topic.");let a=e.map(({ref:p})=>({outlets:[p]})),l=Te(n,a,
o),u=new Map(l.map(({topic:p,cells:w})=>[p,w])),h=e.map((p,w)=>{let S=c.map(T=>{let P=u.get(T)?.[w]||
Gt(0,p.independent);return hf(t,p,T,P)});return Ti(t,p,S)}),d=i.length-c.length,g=`Own articles of a\
n outlet about a topic, one of each story; the darker, the larger their share of all of these. A cli\
ck selects the articles.${d?` ${$(d,"rarer topic")} are in the list of topics.`:""}`;return[Ho(t,"to\
pic",c,h),f("p",{class:"aside"},g)]}function Ti(t,e,n){return f("tr",{},f("th",{scope:"row"},z(t,{kind:"\
outlet",ref:e.ref})),f("td",{class:"figure"},x(e.independent)),n)}function hf(t,e,n,o){let{id:r,name:s}=t.
model.topics[n],{k:i,n:c}=o;if(!i){let g=`${e.name}: none of ${c} on ${s} in this corpus`;return f("\
td",{class:"nothing",title:g},"·")}let a=c<5?", too few":"",l=`${at(o.share)} ${It(o)}`,u=`${e.name}\
, ${s}: ${i} of ${c} articles, one of each story, ${l}${a}`,h=[t.model.outlets[e.ref].id],d=()=>t.narrow(
{only:{outlet:h,topic:[r]}}),m=Ce(String(i),d,u);return m.style.setProperty("--part",`${Math.round(o.
share*60)}%`),m}function mf(t,e){let{model:n}=t,o=ee(n,"stories","size",t.selection()).map(({thing:m})=>m.
ref),r=m=>tt(n,n.stories[m].articles).size,s=o.sort((m,g)=>r(g)-r(m)||m-g),i=s.slice(0,bi.stories);if(!i.
length)return f("p",{class:"empty"},"There is no story in this selection.");let c=i.map(m=>{let p=gt(
n,n.stories[m].articles).find(w=>U(n,w));return p===void 0?null:n.articles.time[p]}),a=new Set(i),l=e.
map(m=>{let g=Ye(n,{outlets:[m.ref]},a),p=i.map((w,S)=>pf(t,m,w,g.get(w),c[S]));return Ti(t,m,p)}),u=s.
length-i.length,d=`The stories that most outlets have. “1st”: the outlet was first of those in this \
corpus (“1st=”: in a tie). A time: how much later its first article came. A dot: not in this corpus.\
 Copies do not count as an outlet’s own article.${u?` ${$(u,"more story","more stories")} in the l\
ist.`:""}`;return[Ho(t,"story",i,l),f("p",{class:"aside"},d)]}function pf(t,e,n,o,r){let{model:s}=t,
{id:i,name:c,first:a}=s.stories[n];if(o===void 0){let T=`${e.name}: ${Ut(c)} is not in this corpus`;
return f("td",{class:"nothing",title:T},"·")}let l=a.includes(e.ref),h=U(s,o)&&r!==null?Number(s.articles.
time[o])-Number(r):-1,d=h>=0?h:null,[m,g]=gf(l,a.length>1,d),p=[s.outlets[e.ref].id],S=Ce(m,()=>t.narrow(
{only:{outlet:p,story:[i]}}),`${m}: ${e.name}, ${Ut(c)}: ${g}`);return S.style.setProperty("--part",
l?"55%":"14%"),S}function gf(t,e,n){return t?e?["1st=","first, in a tie"]:["1st","first"]:n===null?[
"✓","has it"]:[gs(n),Ct(n)]}var wf=["stories","network","time","outlets","compare","table"],yf=["overview","stories","articles",
"outlets","topics"],Vo=["problems","path","save","about","help"],Yo=["hide","open","side","path","wi\
thout"],bf=new Set(["view","tab","at","depth","cam","time",...Yo,...oe.flatMap(t=>[`only.${t}`,`not.${t}`])]),
Zo=100,xi=2e3,Jo=4,De=6,$i=1e6,[Sf,kf]=[.001,1e3],Mi={only:{},not:{},time:null};function Oi(t,e){let n=new URLSearchParams(
t.replace(/^#/,"")),o=[],r=(u,h)=>o.push(`${u}=${h}`);for(let u of new Set(n.keys()))bf.has(u)||r(u,
n.get(u));let s=u=>{let h=[...new Set(n.getAll(u).filter(Boolean))],d=h.filter(m=>m.length<=xi).slice(
0,Zo);return d.length<h.length&&r(u,`(${h.length-d.length} values)`),d},i=(u,h,d)=>{let m=n.get(u);return m===
null||h.includes(m)?m??d:(r(u,m),d)},c=(u,h)=>{let d=n.get(u);if(d===null)return null;let m=d.split(
",").map(g=>g.trim()?Number(g):NaN);return m.every(Number.isFinite)&&h(m)?m:(r(u,d),null)},a=u=>{let h=oe.
map(d=>[d,s(u+d)]);return Object.fromEntries(h.filter(([,d])=>d.length))};return{state:{view:i("view",
wf,e.view),tab:i("tab",yf,e.tab),at:n.get("at")?.slice(0,xi)||null,depth:c("depth",Tf)?.[0]??1,cam:c(
"cam",xf),time:c("time",u=>u.length===2&&u[0]<u[1]),only:a("only."),not:a("not."),...Object.fromEntries(
Yo.map(u=>[u,s(u)]))},ignored:o}}function Tf([t,...e]){return!e.length&&Number.isInteger(t)&&t>=1&&t<=
Jo}function xf(t){let[e,n,o]=t,r=Math.abs(e)<=$i&&Math.abs(n)<=$i;return t.length===3&&r&&o>=Sf&&o<=
kf}function Qo(t,e){let n=[],o=(d,m,g)=>m.filter(p=>g(p)||(n.push(`${d}=${p}`),!1)),r=(d,m)=>{let g=Object.
entries(m).map(([p,w])=>[p,o(d+p,w,S=>p==="words"||t.facets[p].has(S))]);return Object.fromEntries(g.
filter(([,p])=>p.length))},s=d=>t.byId.has(d)||!t.complete,i=d=>d.startsWith("group:")?t.groups.some(
({name:m})=>`group:${m}`===d):t.byId.get(d)?.kind==="outlet",{time:c}=e,{from:a,to:l}=t.counts,u=c&&
a!==null&&l!==null&&c[0]<=l&&c[1]>a;c&&!u&&n.push(`time=${c.join(",")}`);let h={...e,at:e.at&&o("at",
[e.at],d=>Vo.includes(d)||s(d))[0],time:u?c:null,only:r("only.",e.only),not:r("not.",e.not),open:o("\
open",e.open,d=>t.byId.get(d)?.kind==="story"),side:o("side",e.side,i).slice(0,De),path:e.path.slice(
0,2).every(s)?e.path.slice(0,2):[]};return{state:{...h,at:h.at||null},ignored:n}}function Ai(t,e){let n=new URLSearchParams;
t.view!==e.view&&n.set("view",t.view),t.tab!==e.tab&&n.set("tab",t.tab),t.at&&n.set("at",t.at),t.depth!==
1&&n.set("depth",String(t.depth));for(let r of oe){for(let s of t.only[r]||[])n.append(`only.${r}`,s);
for(let s of t.not[r]||[])n.append(`not.${r}`,s)}t.time&&n.set("time",t.time.join(","));for(let r of Yo)
for(let s of t[r])n.append(r,s);t.cam&&n.set("cam",t.cam.map(r=>Number(r.toPrecision(5))).join(","));
let o=n.toString();return o?"#"+o:""}function Zn({only:t,not:e},n,o,r){let s=((n==="only"?t:e)[o]||[]).
includes(r);return{only:vi(t,o,r,n==="only"&&!s),not:vi(e,o,r,n==="not"&&!s)}}function vi(t,e,n,o){let r=(t[e]||
[]).filter(i=>i!==n);o&&r.push(n);let s={...t,[e]:r};return r.length||delete s[e],s}var $f=.2,vf=12,Mf=.95,Of=8,Af=72;function nr(t,e){let n=or(e),o=C({class:"tool"},()=>e.change({at:"\
save"}),"Download …"),r=f("div",{class:"sheet-head"},f("h2",{},"Compare"),Lf(e,n),o),s=f("p",{class:"\
empty"},"Choose two outlets or groups to compare."),i=n.length<2?[s]:Nf(e,n,c);be(t,()=>t.replaceChildren(
r,...i.filter(Boolean)));function c(){nr(t,e)}}function Nf(t,e,n){let o=`${_f(t)} Copies and updates\
 count as their original. A figure on fewer than ${5} is marked “too few”. A missing story only mean\
s that it is not in this corpus; the outlet may still have covered it.`;return[f("p",{class:"aside"},
o),bt(t.model),Ef(t,e),Df(t,e),Hf(t,e),Bf(t,e),...jn(e).map(([r,s])=>zf(t,r,s)),Vs(t,e,n),Ys(t,e)]}function Ef(t,e){
let{model:n}=t,{mask:o}=t.selection(),r=e.map(d=>Jt(n,d,o).map(g=>n.articles.time[g]).filter(g=>g!==
null).sort((g,p)=>g-p));if(r.some(d=>!d.length))return null;let s=Math.max(...r.map(d=>d[0])),i=Math.
min(...r.map(d=>d[d.length-1])),c=d=>d.filter(m=>m<s||m>i).length;if(r.every(d=>c(d)<=$f*d.length))return null;
let l=`These are articles of different periods (${e.map(({name:d},m)=>`${d}: ${J(r[m][0],r[m][r[m].length-
1])}`).join("; ")}).`;if(s>i)return f("p",{class:"warning",dir:"auto"},`${l} They share none.`);let u=()=>t.
narrow({only:{},time:[s,i+1]}),h=`Compare only ${J(s,i)}`;return f("p",{class:"warning",dir:"auto"},
`${l} `,C({},u,h))}function _f(t){return t.selection().filtered?"This compares the selection.":t.model.
left_out?"This compares what is on this page; “topicgraph compare” compares the whole corpus.":"\
This compares the whole corpus."}function or(t){let{model:e}=t,n=t.state().side.flatMap(o=>Fo(e,o)||
[]);return n.length?n.slice(0,De):Ni(e).slice(0,2).flatMap(({key:o})=>Fo(e,o)||[])}function Ni(t){let e=Mo(
t,vo(t));return t.outlets.map(({id:n,name:o,platform:r},s)=>({key:n,name:o,platform:r,number:e[s],ref:s})).
filter(({number:n,platform:o})=>n&&!o).sort((n,o)=>o.number-n.number||n.ref-o.ref)}function If(t,e){
let n=new Map,o=(r,s)=>{e.includes(s)||n.set(n.has(r)?`${r} · ${s}`:r,s)};for(let{name:r}of t.groups)
o(`${r} (group)`,nn+r);for(let{key:r,name:s,number:i}of Ni(t))o(`${s} (${$(i,"own article")})`,r);return n}
function Cf(t,e){let n=Q(e.trim()),o=[...t.keys()].filter(i=>Q(i).startsWith(n)),r=o.filter(i=>Q(i.replace(
/ \([^()]*\)$/,""))===n),s=r.length?r:o;return n&&s.length===1?t.get(s[0]):void 0}function Lf(t,e){let{
model:n}=t,o=e.map(({key:h})=>h),r=h=>t.change({side:h}),s=If(n,o),i=({target:h,type:d})=>{let m=s.get(
h.value)||d==="change"&&Cf(s,h.value);m?r([...o,m]):d==="change"&&h.value?(t.announce(`No outlet or \
group here is called ${h.value}`),h.setCustomValidity("No outlet or group of this name here"),h.reportValidity()):
h.setCustomValidity("")},c={"aria-label":"Add an outlet or group","data-focus":"add",type:"text",list:"\
side-choices",dir:"auto",autocomplete:"off",placeholder:"+ Add outlet or group …",disabled:e.length>=
De,on:{change:i,input:i}},a=[...s.keys()].map(h=>f("option",{value:h})),l=[f("input",c),f("datalist",
{id:"side-choices"},a)],u=e.map(({key:h,name:d},m)=>C({class:`chip side-${m}`,dir:"auto","data-focus":h},
()=>r(o.filter(g=>g!==h)),f("span",{class:"unseen"},"Remove "),_e(m),d," ×"));return f("div",{class:"\
picker"},u,l)}function Rf(t,{name:e,outlets:n}){return n.length!==1?f("span",{class:"name"},e):z(t,{
kind:"outlet",ref:n[0]})}function Df(t,e){let n=Xo(t.model,t.selection().mask),o=["name","independen\
t","first","alone","republished"].map(ki),r=e.map((i,c)=>Pf(t,i,c,n)),s=Rt("Figures","figures-table",
o,r);return f("section",{},s)}function Pf(t,e,n,o){let r=e.outlets.map(w=>o[w]),s=w=>r.reduce((S,T)=>S+
T[w],0),[i,c,a]=["independent","pieces","republished"].map(s),l=e.outlets.length===1,{first:u,shared:h,
alone:d}=l?r[0]:{first:0,shared:0,alone:0},m=()=>t.narrow(Ie(e)),g=`${$(i,"article")} of ${e.name}: \
select them`,p=Ff(t.model,e);return f("tr",{},f("th",{scope:"row"},_e(n),Rf(t,e)),Ce(x(i),m,g),un(h>
0,_t(u),h,p),f("td",{class:"figure"},l?x(d):"–"),un(c>0,x(a),c))}function Ff(t,{outlets:e}){if(e.length!==
1||t.left_out)return"";let n=t.firsts.find(({outlet:r})=>r===e[0]);if(!n)return"";let o=n.q===null?"":
`; ${fe(n.q)}`;return` (by chance ${_t(n.expected)}${o})`}function Hf(t,e){let{model:n}=t,{mask:o}=t.
selection(),r=e.map(c=>Jt(n,c,o)),s=e.map(({name:c},a)=>({name:c,className:`side-${a}`,articles:r[a]})),
i=Ws(n,s);return i&&f("section",{},f("h3",{},"Own articles over time, on one scale"),i)}function Bf(t,e){
let n=Te(t.model,e,t.selection().mask);if(!n.length)return null;let o=n.filter(({cells:p})=>p.every(
({share:w})=>w>=Mf)),r=n.filter(p=>!o.includes(p)),s=r.filter(({cells:p})=>Wf(p)),i=[...s,...r.filter(
p=>!s.includes(p))].slice(0,vf),c=Math.max(...i.flatMap(({cells:p})=>p.map(({share:w})=>w)),.01),a=e.
length===2,l=i.map(({topic:p,cells:w})=>{let S=w.map((P,N)=>Uf(t,{side:e[N],n:N,topic:p,share:P,peak:c},
a&&!N)),T=f("span",{class:"topic-name"},z(t,{kind:"topic",ref:p}));return f("li",{class:"topic-row"},
T,S)}),u=r.length-i.length,h=`${$(u,"topic")} with smaller shares are not shown.`,d=e.map(({name:p})=>f(
"span",{},p)),m=s.length?`Topics whose intervals do not overlap come first: ${x(s.length)}.`:i.length>
0&&"The intervals of every topic overlap.",g=o.map(({topic:p})=>z(t,{kind:"topic",ref:p}));return f(
"section",{},f("h3",{},"Topics: share of the articles of each, with 95 % interval"),i.length>0&&f("p",
{class:"aside"},jf(t,e,n[0].cells)),o.length>0&&f("p",{},"Nearly all articles of each are on ",St(g),
"."),m&&f("p",{class:"aside"},m),a&&i.length>0&&f("p",{class:"mirror-heads","aria-hidden":"true"},d),
f("ul",{class:a?"mirrored":"stacked"},l),u>0&&f("p",{class:"aside"},h))}function jf(t,e,n){let{mask:o}=t.
selection();return`Of articles of one side on one story, the first counts: ${e.map((s,i)=>{let c=Jt(
t.model,s,o).length;return`${x(n[i].n)} of the ${$(c,"own article")} of ${s.name}`}).join(", ")}.`}function Wf(t){
let e=t.filter(({n})=>n>=5);return e.some(n=>e.some(o=>n.high<o.low))}function Uf(t,{side:e,n,topic:o,
share:r,peak:s},i){let{id:c,name:a}=t.model.topics[o],l=r.n<5,u=at(r.share),h=`${r.k} of ${r.n}`,d=l?
", too few":"",m=It(r),g=`${h} articles, one of each story, ${u} ${m}${d}`,p=`${e.name}, ${a}: ${g}`,
w=N=>`${Math.min(100,N/s*Af)}%`,S=f("span",{class:`share side-${n}`}),T=f("span",{class:"whisker"});
S.style.width=w(r.share),T.style.setProperty("--low",w(r.low)),T.style.setProperty("--high",w(r.high));
let P={class:`topic-bar ${i?"left":""} ${l?"few":""}`,"aria-label":p,title:p,disabled:!r.k};return C(
P,()=>t.narrow(Ie(e,{topic:[c]})),f("span",{class:"track"},S,!l&&T),f("span",{class:"share-words"},l?
`${h}, too few`:u))}function zf(t,e,n){let{model:o}=t,r=An(o,e,n,t.selection().mask),s=[tr(t,`Only ${e.
name}`,r.onlyA,e,n),tr(t,"Both",r.shared,null,null),tr(t,`Only ${n.name}`,r.onlyB,n,e)];return f("se\
ction",{class:"pair"},f("h3",{},`${e.name} and ${n.name}: stories`),f("p",{},Gf(r,e,n),Kf(o,e,n)),f(
"div",{class:"columns"},s),zs(t,e,n,r.lags),Qs(t,e,n,r),ti(t,e,n))}function Gf({shared:t,a:e,b:n},o,r){
let s=Math.min(e.size,n.size)<5?" Too few to say much.":"",i=(a,{name:l})=>`${at(a?t.length/a:0)} of\
 the ${x(a)} of ${l}`;return`They share ${$(t.length,"story","stories")}: ${i(e.size,o)}, ${i(n.size,
r)}.${s}`}function Kf(t,e,n){let o=Dn(t,e,n);if(!o)return"";let[r,s]=[x(o.shared),_t(o.expected)],c=en(
o)?` (${We(o.q)} after correction for all pairs)`:"";return` Over the whole corpus they share ${r}, \
where chance would give ${s}: ${Pn(o)}${c}.`}function er(t,e){return e<0?1:tt(t,t.stories[e].articles).
size}function Bo(t,e){return[...e].sort((n,o)=>er(t,o)-er(t,n)||n-o)}function tr(t,e,n,o,r){let{model:s}=t,
i=Bo(s,n),c=i.map(d=>{let m=er(s,d),g=m>1?$(m,"outlet"):"no other outlet",p=z(t,d<0?{kind:"article",
ref:-1-d}:{kind:"story",ref:d});return f("li",{},p,f("span",{class:"words"},g))}),a=i.filter(d=>d>=0).
map(d=>s.stories[d].id),l=o?Ie(o,{story:a}):{only:{story:a}},u=a.length>0&&a.length<=Zo,h=nt(c,Of,"t\
ext-list");return f("div",{},f("h4",{},e," ",f("span",{class:"number"},x(n.length))),r&&f("p",{class:"\
aside"},`Not in this corpus from ${r.name}.`),c.length?h:f("p",{class:"empty"},"None."),u&&C({class:"\
more"},()=>t.narrow(l),"Select their articles"))}var qt='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',we='Georgia, "Times New Roman", se\
rif',qf={paper:"#fdfcf9",ink:"#1f1f1d",soft:"#6a6963",line:"#cfccc2",grid:"#ebe8df",hull:"#e9f1f6",veil:"\
rgba(253, 252, 249, .84)",story:"#0072b2",article:"#56b4e9",stub:"#fdfcf9",outlet:"#d55e00",topic:"#\
009e73",others:"#b4b1a8",hues:["#0072b2","#e69f00","#009e73","#cc79a7","#d55e00","#56b4e9","#44433f"],
edges:{covered_by:"#dcc3b0",published_by:"#dcc3b0",carried_by:"#dcc3b0",about:"#aed3c6",related:"#9d\
bfd4",similar:"#9dbfd4",copy_of:"#c98aae",update_of:"#c98aae"}},Xf={paper:"#15171a",ink:"#eceae4",soft:"\
#a5a39b",line:"#43464a",grid:"#25282c",hull:"#1c2a35",veil:"rgba(21, 23, 26, .84)",story:"#4aa3df",article:"\
#8ed0f8",stub:"#15171a",outlet:"#f0803c",topic:"#2fbf94",others:"#74736d",hues:["#4aa3df","#f2b134",
"#2fbf94","#e29bc3","#f0803c","#a5dcfa","#f1efe9"],edges:{covered_by:"#5b4636",published_by:"#5b4636",
carried_by:"#5b4636",about:"#28564a",related:"#2f5873",similar:"#2f5873",copy_of:"#7d4a68",update_of:"\
#7d4a68"}},Ei={story:"Story",article:"Article",stub:"Not in this corpus",outlet:"Outlet",topic:"Topi\
c"},fn={...Ei,subject:"Subject"},_i={...Ei,linked:"Outlet, only linked",carrier:"Platform"},Jn={covered_by:"\
covered by",published_by:"published by",carried_by:"carried by",credited_to:"credited to",about:"abo\
ut",mentions:"mentions",related:"listed as related in its file",similar:"similar, inferred",copy_of:"\
copy of",update_of:"update of"},Vf={outlet:"square",linked:"square",carrier:"square",topic:"diamond"},
Yf=["stub","linked","carrier"],Zf=["similar","carried_by","update_of"],Jf=800;function Qn(t){return Vf[t]||
"dot"}function ne(t){return Zf.includes(t)}function rr(){let{theme:t}=document.documentElement.dataset;
return t?t==="dark":matchMedia("(prefers-color-scheme: dark)").matches}function vt(){return rr()?Xf:
qf}function ie({kind:t,group:e,hue:n},o,r,s){let i=o==="network";return t==="stub"&&i?{background:r.
stub,border:r.soft}:e?{background:e==="linked"?r.stub:r.edges.carried_by,border:r.outlet}:i||!s?{background:r[t===
"stub"?"article":t],border:r.paper}:{background:n===void 0?r.others:r.hues[n],border:r.paper}}function Ii(t,e){
let n=Math.min(1,Math.sqrt(Jf/e));if(n===1)return t;let o=Math.round(n*255).toString(16);return t+o.
padStart(2,"0")}function Ci(t){let e=new Set;return t.map((n,o)=>{let r=n.match(/\p{Lu}\p{Ll}+|[\p{L}\p{N}]+?(?=\p{Lu}\p{Ll}|[^\p{L}\p{N}]|$)/gu)||
[],[s,i]=r.map(u=>[...u][0]),c=[...r.join("")],a=i?[s+i]:[];for(let u of c.slice(1))a.push(c[0]+u);let l=a.
find(u=>!e.has(u.toUpperCase()))||String(o+1);return e.add(l.toUpperCase()),l})}function sr(t){return Yf.
includes(t)}function Li(t,{background:e,border:n},o){let r=sr(t)?n:e,s={fill:e,stroke:r,"stroke-widt\
h":1.5},i={story:6.5,hue:8}[t]||4,c={square:()=>ut("rect",{x:3,y:3,width:10,height:10,...s}),diamond:()=>ut(
"path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z",...s}),dot:()=>ut("circle",{cx:8,cy:8,r:i,...s})},a={"text-a\
nchor":"middle","font-size":8,"font-weight":700,fill:n};return ut("svg",{width:16,height:16,viewBox:"\
0 0 16 16","aria-hidden":"true",class:"swatch"},c[Qn(t)](),o&&ut("text",{x:8,y:10.8,...a},o))}function Ri(t){
let e=ne(t)?"4 3":null,n=vt().edges[t];return ut("svg",{width:18,height:16,viewBox:"0 0 18 16","aria\
-hidden":"true",class:"swatch"},ut("path",{d:"M1 8H17",stroke:n,"stroke-width":3,"stroke-dasharray":e}))}var[Di,Pi]=[1.35,1.3],Fi={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Hi(t,e){
for(let n of dn("[data-view]"))n.addEventListener("click",()=>e.openView(n.dataset.view));for(let n of dn(
"[data-panel]"))n.addEventListener("click",()=>{let{panel:o}=n.dataset;t.change({at:t.state().at===o?
null:o})});for(let n of dn("[data-list]"))n.addEventListener("click",()=>{t.change({tab:n.dataset.list,
at:null}),I("list").focus()});for(let n of dn("[data-kind]"))n.addEventListener("click",()=>{t.change(
{view:"table",at:null}),t.apply({only:{kind:[String(n.dataset.kind)]}})});td(t),Qf(t),Pe("copy",e.copyLink),
Pe("theme",()=>{document.documentElement.dataset.theme=rr()?"light":"dark",e.recolour()}),Pe("skip",
n=>{n.preventDefault(),I("side").focus()}),matchMedia("(prefers-color-scheme: dark)").addEventListener(
"change",e.recolour),document.addEventListener("keydown",n=>nd(t,n)),I("canvas").addEventListener("k\
eydown",n=>od(t,n)),addEventListener("popstate",e.restore)}function dn(t){return[...document.querySelectorAll(
t)].map(e=>e)}function Pe(t,e){I(t).addEventListener("click",e)}function Qf(t){Pe("closer",()=>t.view?.
zoom(Di)),Pe("farther",()=>t.view?.zoom(1/Di)),Pe("fit",()=>{t.change({cam:null},!1),t.view?.fit()})}
function td(t){let e=dn("[data-tab]"),n=e.length-1;e.forEach((o,r)=>{let s=o.dataset.tab;o.addEventListener(
"click",()=>t.change({tab:s},!1)),o.addEventListener("keydown",i=>{let a={ArrowRight:r+1,ArrowLeft:r+
n,Home:0,End:n}[i.key];if(a===void 0)return;i.preventDefault();let l=e[a%e.length];l.click(),l.focus()})})}
function ed(t){return/^(INPUT|SELECT|TEXTAREA)$/.test(t.tagName)&&t.type!=="checkbox"}function nd(t,e){
let{key:n}=e;e.ctrlKey||e.metaKey||e.altKey||ed(e.target)&&n!=="Escape"||(n==="/"?(e.preventDefault(),
I("find").focus()):n==="?"?(t.change({at:"help"}),I("panel").querySelector("h2").focus()):n==="Escap\
e"&&t.state().at&&t.change({at:null}))}function od(t,e){let{view:n,model:o}=t,{key:r}=e,s=o.byId.get(
t.state().at||"");if(n)if(Fi[r]){e.preventDefault();let i=n.findNeighbour(...Fi[r]);i&&t.choose(i)}else
r==="Enter"&&s?.kind==="story"&&o.mode==="stories"?t.toggle(s.ref):"+-".includes(r)?n.zoom(r==="+"?Pi:
1/Pi):r==="0"&&I("fit").click()}function Bi(t,e,n){if(e==="words"){let o=n.startsWith(me)?Ut(n.slice(me.length)):n;return{key:n,name:o,
members:t.withWords(n)}}return t.facets[e].get(n)||{key:n,name:n,members:[]}}function ce(t,{only:e,not:n,
time:o},r=null){let s=new Uint8Array(t.size).fill(1);for(let c of oe){if(c===r)continue;let a=l=>Bi(
t,c,l).members;e[c]&&rd(s,e[c].map(a));for(let l of(n[c]||[]).map(a))for(let u of l)s[u]=0}o&&r!=="t\
ime"&&sd(s,t.articles.time,o);let i=0;for(let c of s)i+=c;return{mask:s,total:i}}function rd(t,e){let n=new Uint8Array(
t.length);for(let o of e)for(let r of o)n[r]=1;for(let o=0;o<t.length;o+=1)t[o]&=n[o]}function sd(t,e,[
n,o]){for(let r=0;r<t.length;r+=1){let s=e[r];(s===null||s<n||s>=o)&&(t[r]=0)}}function ji(t,e,n){let{
mask:o}=ce(t,e,n),r=c=>(e.only[n]||[]).includes(c)?"only":(e.not[n]||[]).includes(c)?"not":null,s=[...t.
facets[n].values()].map(({key:c,name:a,members:l})=>({key:c,name:a,number:l.reduce((u,h)=>u+o[h],0),
sign:r(c)}));return n==="quality"||n==="heat"||n==="kind"?s:s.sort((c,a)=>+!c.sign-+!a.sign||a.number-
c.number)}function hn(t,{only:e,not:n,time:o}){let r=(i,c)=>oe.flatMap(a=>(c[a]||[]).map(l=>({sign:i,
facet:a,key:l,name:Bi(t,a,l).name}))),s=[...r("only",e),...r("not",n)];return o&&s.push({sign:"only",
facet:"time",key:"",name:J(o[0],o[1]-1)}),s}function to(t,{sign:e,facet:n,key:o}){return n==="time"?
{...t,time:null}:{...t,...Zn(t,e,n,o)}}function Wi(t,e){return hn(t,e).map(o=>({filter:o,number:ce(t,
to(e,o)).total})).sort((o,r)=>r.number-o.number)}function Ui({only:t,not:e,time:n}){return!!(n||Object.
keys(t).length||Object.keys(e).length)}function zi({only:t}){return!!(t.kind||[]).includes("stubs")}var id=7,cd=4,ad=46;function Gi(t,e,n){let{model:o}=n,r=new Set,s=I("filter");s.addEventListener("cl\
ick",()=>{t.hidden=!t.hidden,s.setAttribute("aria-expanded",String(!t.hidden)),n.show(),t.hidden||t.
querySelector("button")?.focus()});function i(){if(t.hidden)return;let g=p=>o.facets[p].size>(p==="m\
edium"?1:0);be(t,()=>{t.replaceChildren(f("h2",{},"Filter"),f("p",{class:"aside"},"A name shows only\
 its articles; − leaves them out."),bt(o)||"",...Vr.filter(g).map(c))})}function c(g){let p=ji(o,n.
state(),g),w=r.has(g)?p:p.slice(0,id),S=()=>{r.add(g),i()},T=w.map(N=>a(g,N)),P=`Show all ${x(p.length)}`;
return f("section",{"data-facet":g},f("h3",{},Sn[g]),f("ul",{},T),p.length>w.length&&C({class:"more",
"data-focus":`more ${g}`},S,P))}function a(g,{key:p,name:w,number:S,sign:T}){let P={class:"only",dir:"\
auto","aria-pressed":String(T==="only"),"data-focus":`only ${g} ${p}`},N={class:"not","aria-pressed":String(
T==="not"),"aria-label":`Leave out ${w}`,title:"Leave out","data-focus":`not ${g} ${p}`};return f("l\
i",{class:`value ${T||""} ${S?"":"none"}`},C(P,()=>n.filter("only",g,p),f("span",{},w),f("span",{class:"\
number"},x(S))),C(N,()=>n.filter("not",g,p),"−"))}function l(){let g=n.selection();e.hidden=!g.filtered;
let p=e.contains(document.activeElement),w=document.activeElement?.dataset.focus;if(e.replaceChildren(
ni(n)||"",f("strong",{class:"selected"},u()),...hn(o,n.state()).map(h),C({class:"chip clear"},()=>n.
apply({}),"Clear all")),!p)return;let S=w?Ft(e,"focus",w):null;(S&&!S.matches(":disabled")?S:e.querySelector(
"button:enabled")||I("filter")).focus()}function u(){let{mask:g,total:p}=n.selection(),w=o.articles.
held.reduce((N,X,K)=>N+(X&&g[K]),0),S=$(Un(o).here,"article"),T=o.left_out?" on this page":"",P=p-w?
` · ${x(p-w)} only linked`:"";return`${x(w)} of ${S}${T}${P}`}function h(g){let w=g.facet==="time"||
g.facet==="words"?"":`${Sn[g.facet].toLowerCase()}: `,S=`${g.sign==="not"?"without ":""}${w}${g.name}`;
return C({class:"chip",dir:"auto"},()=>n.change(to(d(),g)),f("span",{class:"unseen"},"Remove "),f("s\
pan",{},$t(S,ad))," ×")}function d(){let{only:g,not:p,time:w}=n.state();return{only:g,not:p,time:w}}
function m(){let p=Wi(o,d()).slice(0,cd).map(({filter:w,number:S})=>{let T=At($t(w.name,40)),P=()=>n.
change(to(d(),w)),N=`Remove ${T}: ${$(S,"article")}`;return C({class:"action",dir:"auto"},P,N)});return f(
"div",{class:"none-found"},f("h2",{},"No article passes all of these filters"),p,C({class:"action"},
()=>n.apply({}),"Clear all filters"))}return{show:i,showChips:l,renderNothingFound:m,isShown:()=>!t.
hidden}}function qi(t){let e=[];for(let n=0;n<t;n+=1){let o=11*Math.sqrt(n+.5),r=n*2.399963;e.push([o*Math.cos(
r),o*Math.sin(r)])}return{places:e,radius:11*Math.sqrt(t)+12}}var ir=7,cr=9;function Xi(t){let e=[],
n=(r,s)=>e.every(([i,c])=>Math.hypot(i-r,c-s)>=cr);for(let r of t)for(let s=0;e.length<t.length;s+=1){
let i=(s%2?1:-1)*Math.ceil(s/2)*(cr/2),c=[0,-ir,ir].find(a=>n(r+a,i));if(c!==void 0){e.push([r+c,i]);
break}}let o=e.map(([,r])=>Math.abs(r));return{places:e,radius:Math.max(ir,...o)+cr}}function Vi(t,e){
return t.map(n=>{let o={...n};for(let r of e){let[s,i]=[o.x-r.x,o.y-r.y],c=Math.hypot(s,i)||1e-6,a=r.
radius+n.size+4,l=2.2*a;if(c>=l)continue;let u=a+(l-a)*(c/l);o.x=r.x+s/c*u,o.y=r.y+(c>1e-5?i/c:1)*u}
return o})}function Yi(t){let e=[...t].sort((n,o)=>n[0]-o[0]||n[1]-o[1]);return e.length<3?e:[...Ki(
e),...Ki(e.reverse())]}function Ki(t){let e=(o,r,s)=>(r[0]-o[0])*(s[1]-o[1])-(r[1]-o[1])*(s[0]-o[0]),
n=[];for(let o of t){for(;n.length>1&&e(n[n.length-2],n[n.length-1],o)<=0;)n.pop();n.push(o)}return n.
pop(),n}function Zi(t,e,n){if(!e.length)return!1;let o=e.length>2;for(let r=0;r<e.length;r+=1){let[s,
i]=[e[r],e[(r+1)%e.length]];if(ld(t,s,i)<=n)return!0;(i[0]-s[0])*(t[1]-s[1])-(i[1]-s[1])*(t[0]-s[0])<
0&&(o=!1)}return o}function ld(t,e,n){let[o,r]=[n[0]-e[0],n[1]-e[1]],s=o*o+r*r,i=s?((t[0]-e[0])*o+(t[1]-
e[1])*r)/s:0,c=Math.max(0,Math.min(1,i));return Math.hypot(t[0]-e[0]-c*o,t[1]-e[1]-c*r)}var ar=1500,ud=2.5;function lr(t,e){return e==="network"?t.group||t.kind:t.hue===void 0?"others":"hu\
e"+t.hue}function fd(t,e,n){let o=ar-n,r=[];for(let s of[...e].reverse()){if(o-=t.stories[s].articles.
length,o<0)break;r.unshift(s)}return r}function Ji(t,{view:e,open:n}){let o=e==="network",r=t.nodes.
filter(d=>(o?d.x:d.tx)!==void 0).map(d=>({...d,x:o?d.x:Number(d.tx),y:o?d.y:Number(d.ty)})),s=fd(t,n,
r.length),i=d=>d.kind==="story"&&s.includes(d.ref),c=r.filter(i).map(d=>dd(t,d,o)),a=r.filter(d=>!i(
d)),l=c.flatMap(d=>hd(t,d)),u=[...Vi(a,c),...l],h=o?md(t,u,l):[];return{view:e,marks:u,edges:h,discs:c,
open:s}}function dd(t,e,n){let o=t.stories[e.ref].articles,r={story:e.ref,mark:e,x:e.x,y:e.y};if(n)return{
...r,articles:o,...qi(o.length)};let s=o.filter(c=>t.articles.time[c]!==null),i=s.map(c=>Ln(t.scale,
Cn(t,c))-e.x);return{...r,articles:s,...Xi(i)}}function ur(t,e,{hide:n,selection:o}){let{view:r}=e,s=h=>!n.
includes(lr(h,r))&&eo(t,h,o),i=e.marks.filter(s),c=new Set(i.map(({id:h})=>h)),a=e.edges.filter(({from:h,
to:d,kind:m})=>c.has(h)&&c.has(d)&&!n.includes("-"+m)),l=e.discs.filter(({mark:h})=>s(h)),u=pd(t,i,r);
return{...e,composition:e,marks:i,edges:a,discs:l,at:Qi(i),hulls:u}}function eo(t,e,n){return!n.filtered||
Qt(t,ae(e)).some(o=>n.mask[o])}function fr({kind:t}){return t==="stub"?"article":t}function ae(t){return{
kind:fr(t),ref:t.ref}}function hd(t,e){return e.articles.map((n,o)=>{let r=t.articles.held[n],s=t.hues.
indexOf(t.articles.outlet[n]);return{id:t.nodes.length+n,kind:r?"article":"stub",ref:n,shape:"dot",size:r?
5:4,hue:s<0?void 0:s,x:e.x+e.places[o][0],y:e.y+e.places[o][1]}})}function Qi(t){let e={story:new Map,
article:new Map,outlet:new Map,topic:new Map,subject:new Map};for(let n of t)e[fr(n)].set(n.ref,n);return e}
function md(t,e,n){let o=new Set(e.map(({id:c})=>c)),r=Qi(e),s=new Map;for(let c of t.edges)o.has(c.
from)&&o.has(c.to)&&s.set(c.id,c);let i=(c,a,l)=>{let u=`${c.id}-${a.id}-${l}`;s.set(u,{id:u,from:c.
id,to:a.id,kind:l,weight:0})};for(let c of n){let a=r.outlet.get(t.articles.outlet[c.ref]);a&&i(c,a,
"published_by");for(let l of t.articles.topics[c.ref]){let u=r.topic.get(l);u&&i(c,u,"about")}for(let l of t.
linksOf[c.ref]){let u=l.forward&&r.article.get(l.other);u&&i(c,u,l.kind)}}return[...s.values()]}function pd(t,e,n){
if(t.mode!=="whole"||n!=="network")return[];let o=new Map;for(let r of e){let s=fr(r)==="article"?t.
articles.story[r.ref]:-1;s>=0&&o.set(s,[...o.get(s)||[],[r.x,r.y]])}return[...o].map(([r,s])=>({story:r,
corners:Yi(s)}))}function tc(t,e,n){return e.at.article.get(n)||e.at.story.get(t.articles.story[n])}
function ec(t,e,n,o=1){let r=d=>d.flatMap(m=>tc(t,e,m)?.id??[]),s=r(Qt(t,n)),i=["outlet","topic","su\
bject"].includes(n.kind),c=new Set(i?[]:s),a=e.at[n.kind].get(n.ref);a&&c.add(a.id);let l=new Set([...c,
...s]),u=e.edges.filter(({from:d,to:m})=>c.has(d)||c.has(m));for(let{from:d,to:m}of u)l.add(d).add(m);
if(n.kind==="article"){let d=t.linksOf[n.ref].map(({other:m})=>m);for(let m of r(d))l.add(m)}if(o===
1)return{own:c,marks:l,edges:u};for(let d=1;d<o;d+=1){let m=new Set(l);for(let{from:g,to:p}of e.edges)
(m.has(g)||m.has(p))&&l.add(g).add(p)}let h=e.edges.filter(({from:d,to:m})=>l.has(d)&&l.has(m));return{
own:c,marks:l,edges:h}}function nc(t,e,n){let o=n.flatMap(({thing:{kind:i,ref:c},edge:a})=>{let l=i===
"article"?tc(t,e,c):e.at[i].get(c);return l?[{id:l.id,kind:a?.kind||""}]:[]});if(!o.length)return null;
let r=o.slice(1).map(({id:i,kind:c},a)=>({from:o[a].id,to:i,kind:c})),s=new Set(o.map(({id:i})=>i));
return{own:s,marks:new Set(s),edges:r.filter(({from:i,to:c})=>i!==c)}}function oc(t,e,n,o){let r,s=1/0;
for(let i of t){let[c,a]=[i.x-e.x,i.y-e.y],l=c*n+a*o,u=l+ud*Math.abs(c*o-a*n);l>1&&u<s&&([r,s]=[i,u])}
return r}function hr(t,{view:e,composition:n},o){let r=e==="time",s=t.nodes.filter(h=>(r?h.tx:h.x)!==void 0),
i=h=>lr(h,e),c=dr(s,i),a=dr(s.filter(h=>eo(t,h,o)),i),u=(r?gd(t):wd()).filter(({key:h})=>c.has(h)).map(
h=>({...h,number:a.get(h.key)||0}));return r?u:[...u,...yd(t,n,o)]}function gd(t){if(!t.hues.length)
return[];let e=vt(),n=(r,s,i,c)=>({key:r,label:s,initials:c,kind:"hue",section:"Outlet",number:0,color:{
background:i,border:e.paper}});return[...t.hues.map((r,s)=>n("hue"+s,t.outlets[r].name,e.hues[s],t.initials[s])),
n("others","other outlets",e.others,void 0)]}function wd(){return Object.entries(_i).map(([t,e])=>{let r=ie(
{kind:t,group:t==="linked"||t==="carrier"?t:void 0},"network",vt(),!1);return{key:t,label:e,number:0,
kind:t,color:r,section:"Marks"}})}function yd(t,{marks:e,edges:n},o){let r=e.filter(l=>eo(t,l,o)),s=new Set(
r.map(({id:l})=>l)),i=new Set(n.map(({kind:l})=>l)),c=n.filter(({from:l,to:u})=>s.has(l)&&s.has(u)),
a=dr(c,({kind:l})=>l);return Object.entries(Jn).filter(([l])=>i.has(l)).map(([l,u])=>({key:"-"+l,label:u,
number:a.get(l)||0,kind:"line",line:l,section:"Lines",color:{background:"",border:""}}))}function dr(t,e){
let n=new Map;for(let o of t)n.set(e(o),(n.get(e(o))||0)+1);return n}function bd(t,e,n,o){let r=e.includes(
n);if(!o)return r?e.filter(l=>l!==n):[...e,n];let s=t.find(l=>l.key===n)?.section,i=t.filter(l=>l.section===
s&&l.key!==n).map(l=>l.key),c=i.every(l=>e.includes(l))&&!r,a=e.filter(l=>l!==n&&!i.includes(l));return c?
a:[...a,...i]}function rc(t,e,n,o,r,s){let i=hr(e,n,r),c=document.activeElement,a=t.contains(c)?c?.dataset.
key:null,l=[...new Set(i.map(({section:u})=>u))].map(u=>f("div",{class:"legend-row",role:"group","ar\
ia-label":u},f("span",{class:"legend-name"},u),i.filter(h=>h.section===u).map(h=>Sd(h,i,o,s))));t.replaceChildren(
...l),a&&Ft(t,"key",a)?.focus()}function Sd(t,e,n,o){let r=!n.hide.includes(t.key),s=t.line?Ri(t.line):
Li(t.kind,t.color,t.initials);return C({class:"chip","data-key":t.key,"aria-pressed":String(r)},i=>o(
bd(e,n.hide,t.key,i.shiftKey)),s,f("span",{dir:"auto"},t.label)," ",f("span",{class:"number"},x(t.number)))}function sc(t,e){let n=Math.ceil(t/4),o=Math.ceil(e/4);return{width:t,height:e,columns:n,rows:o,cells:new Uint8Array(
n*o)}}function wr(t,e,n){let o=Math.max(0,Math.floor(e.x/4)),r=Math.min(t.columns-1,Math.floor((e.x+
e.w)/4)),s=Math.max(0,Math.floor(e.y/4)),i=Math.min(t.rows-1,Math.floor((e.y+e.h)/4));for(let c=s;c<=
i;c+=1)for(let a=o;a<=r;a+=1)if(n(c*t.columns+a))return!0;return!1}function Fe(t,e,n){wr(t,e,o=>(t.cells[o]=
Math.max(t.cells[o],n),!1))}function pr(t,e){return kd(t,e)&&!wr(t,e,n=>t.cells[n]>0)}function kd({width:t,
height:e},{x:n,y:o,w:r,h:s}){return n>=2&&o>=2&&n+r<=t-2&&o+s<=e-2}function ic(t,e,n){let o=new Map,
r=(l,u)=>{!u||o.size>=n||(u.text&&Object.assign(l,u.text),Fe(e,cc(u),2),u.leader&&ac(u.leader,h=>(Fe(
e,h,2),!1)),o.set(l,u))},s=l=>Td(l).find(u=>pr(e,u)),i=l=>{for(let u of l.shorter||[]){let h={...l,...u},
d=s(h)||mr(e,h);if(d)return{...d,text:u}}return null},[c,a]=[t.filter(l=>l.first),t.filter(l=>!l.first)];
for(let l of[c,a.filter(({away:u})=>u)]){for(let u of l)r(u,s(u));for(let u of l)o.has(u)||r(u,mr(e,
u)||i(u))}for(let l of t){if(o.has(l))continue;let u=d=>pr(e,d)&&!gr(e,d,2),h=s(l)||xd(l).find(u)||mr(
e,l);r(l,h)}return[...o].map(([l,{x:u,y:h,leader:d}])=>({item:l,x:u,y:h,leader:d}))}function cc({x:t,
y:e,w:n,h:o}){return{x:t-3,y:e-1,w:n+6,h:o+2}}function Td({x:t,y:e,r:n,w:o,h:r}){let s=n+4,i=(c,a)=>({
x:c,y:a,w:o,h:r,leader:null});return[i(t+s,e-r/2),i(t-s-o,e-r/2),i(t-o/2,e+s),i(t-o/2,e-s-r),i(t+s*.7,
e+s*.7),i(t+s*.7,e-s*.7-r)]}function xd({x:t,y:e,r:n,w:o,h:r,mast:s}){let i=[];for(let c=10.5;c<=s;c+=
10.5){let a=e-n-r-c,l=e+n+c;for(let u of[t+7,t-7-o])i.push({x:u,y:a,w:o,h:r,leader:[t,e-n,t,a+2]}),i.
push({x:u,y:l,w:o,h:r,leader:[t,e+n,t,l+r-2]})}return i}function mr(t,e){let n=null,o=e.away;for(let r=8;r<=
o;r+=8)for(let s=0;s<24;s+=1){let i=$d(e,r,s*2*Math.PI/24);if(pr(t,cc(i))){if(!gr(t,i,1))return i;n||
gr(t,i,2)||(n=i,o=Math.min(o,r+48))}}return n}function $d({x:t,y:e,r:n,w:o,h:r},s,i){let[c,a]=[Math.
cos(i),Math.sin(i)],l=t+(n+s)*c-o*(1-c)/2,u=e+(n+s)*a-r*(1-a)/2,h=Math.min(Math.max(t,l),l+o),d=Math.
min(Math.max(e,u),u+r),m=Math.hypot(h-t,d-e)||1,g=[t+n*(h-t)/m,e+n*(d-e)/m];return{x:l,y:u,w:o,h:r,leader:[
g[0],g[1],h,d]}}function ac([t,e,n,o],r){let s=Math.max(1,Math.ceil(Math.hypot(n-t,o-e)/2));for(let i=0;i<=
s;i+=1){let c=i/s;if(r({x:t+(n-t)*c,y:e+(o-e)*c,w:0,h:0}))return!0}return!1}function gr(t,{leader:e},n){
if(!e)return!1;let[o,r,s,i]=e,c=Math.hypot(s-o,i-r)||1,a=Math.min(1,1.5*4/c),l=[o+(s-o)*a,r+(i-r)*a,
s,i];return ac(l,u=>wr(t,u,h=>t.cells[h]>=n))}var lc=30,fc=64,yr=24,vd=86400,uc=new Map;function br(t,e,n){let o=n+e,r=uc.get(o);return r===void 0&&
(t.font=n,r=t.measureText(e).width,uc.set(o,r)),r}function Sr(t,e){let n=t.canvas.width/t.canvas.clientWidth;
t.save(),t.setTransform(n,0,0,n,0,0),e(),t.restore()}function dc(t,e,n,o,r){t.lineJoin=t.lineCap="ro\
und";for(let{story:s,corners:i}of e){t.beginPath();for(let[c,a]of i)t.lineTo(n.x(c),n.y(a));t.closePath(),
t.fillStyle=t.strokeStyle=o.hull,t.lineWidth=lc*n.scale,t.stroke(),t.fill(),s===r&&(t.globalCompositeOperation=
"destination-over",t.strokeStyle=o.story,t.lineWidth=lc*n.scale+3,t.stroke(),t.globalCompositeOperation=
"source-over")}}function hc(t,e,n,o){for(let{x:r,y:s,radius:i}of e)t.beginPath(),t.arc(n.x(r),n.y(s),
i*n.scale,0,2*Math.PI),t.fillStyle=o.hull,t.strokeStyle=o.story,t.lineWidth=1.2,t.fill(),t.stroke()}
function mc(t,e,n,o,r){t.strokeStyle=r.line,t.lineWidth=3;for(let{kind:s,ref:i,y:c,size:a}of n){let l=s===
"article"||s==="stub"?e.articles.time[i]:null;if(l===null||U(e,i))continue;let[u,h]=[l,l+vd].map(d=>o.
x(Ln(e.scale,d)));h-u<2*a*o.scale||(t.beginPath(),t.moveTo(u,o.y(c)),t.lineTo(h,o.y(c)),t.stroke())}}
function pc(t,e,n,o,r){for(let[,,s,i,c]of e)c&&(t.fillStyle=o.grid,t.globalAlpha=.45,t.fillRect(n.x(
s),0,(i-s)*n.scale,r.height),t.globalAlpha=1);for(let s of Oe(e,n.scale,fc)){let i=Math.round(n.x(s.
x))+.5;t.strokeStyle=s.strong?o.line:o.grid,t.lineWidth=1,t.beginPath(),t.moveTo(i,0),t.lineTo(i,r.height-
yr+2),t.stroke()}}function gc(t,e,n,o,r){t.fillStyle=o.paper,t.globalAlpha=.9,t.fillRect(0,r.height-
yr,r.width,yr),t.globalAlpha=1,t.textBaseline="middle",t.textAlign="center";let s=-1/0;for(let i of Oe(
e,n.scale,fc)){let c=`${i.strong?"600 ":""}12px ${qt}`,a=n.x(i.x),l=br(t,i.label,c)/2;a-l<s+6||(s=a+
l,t.font=c,t.fillStyle=i.strong?o.ink:o.soft,t.fillText(i.label,a,r.height-11))}for(let[,,i,c,a]of e)
a&&wc(t,"time compressed",n.x((i+c)/2),r.height-34,o)}function wc(t,e,n,o,r){t.font=`italic 11px ${qt}`,
t.textAlign="center",t.textBaseline="middle",t.fillStyle=r.soft,t.fillText(e,n,o)}function yc(t,e,n,o,r){
let s=n.map(({x:a})=>a),i=Math.min(...n.map(({y:a,size:l})=>a-l)),c=(Math.min(...s)+Math.max(...s))/
2;wc(t,e,o.x(c),o.y(i)-12,r)}function no(t,e,n,o,r){let[s,i,c]=[n.x(e.x),n.y(e.y),e.size*n.scale];t.
beginPath(),e.shape==="square"?t.rect(s-c,i-c,2*c,2*c):e.shape==="diamond"?(t.moveTo(s,i-c),t.lineTo(
s+c,i),t.lineTo(s,i+c),t.lineTo(s-c,i),t.closePath()):t.arc(s,i,c,0,2*Math.PI),t.fillStyle=o.background,
t.strokeStyle=r||o.border,t.lineWidth=r?2.5:1,t.fill(),t.stroke()}function oo(t,e,n,o,r){t.setLineDash(
r?[4,3]:[]),t.beginPath(),t.moveTo(o.x(e.x),o.y(e.y)),t.lineTo(o.x(n.x),o.y(n.y)),t.stroke(),t.setLineDash(
[])}function bc(t,e,n,o){t.textBaseline="middle",t.textAlign="left",t.lineJoin="round";for(let{leader:r}of e)
r&&(t.strokeStyle=n.soft,t.lineWidth=.8,t.beginPath(),t.moveTo(r[0]+o.x,r[1]+o.y),t.lineTo(r[2]+o.x,
r[3]+o.y),t.stroke());for(let{item:r,x:s,y:i}of e)t.font=r.font,t.fillStyle=r.color,t.strokeStyle=n.
paper,t.lineWidth=3.5,r.lines.forEach((c,a)=>{let[l,u]=[s+o.x,i+o.y+15*(a+.5)];t.strokeText(c,l,u),t.
fillText(c,l,u)})}var Sc={story:10,outlet:10,topic:5},Md=790,Od=6,Ad=30,Nd={network:1.35,time:1.1},Ed={topic:40,story:20,
outlet:12,article:0,stub:-4};function kc(t,e){return t==="outlet"?[`600 12px ${qt}`,e.ink]:t==="topi\
c"?[`italic 600 13px ${we}`,e.topic]:[`12px ${we}`,t==="stub"?e.soft:e.ink]}function Tc(t,e,n,{zoom:o,
highlight:r}){let s=r?new Map:_d(t,e),i=({id:h})=>!!r?.own.has(h),c=!!(r&&r.own.size<=Od),a=r||e.marks.
length<Ad||o>Nd[e.view],l=n.filter(({kind:h,id:d})=>a||h==="outlet"||h==="topic"||s.has(d)).map(h=>{
let d=h.size*2+Ed[h.kind]+(i(h)?1e3:0);return{...h,text:Z(t,ae(h)),rank:s.get(h.id)||d,leads:s.has(h.
id)||c&&i(h),first:(s.get(h.id)||0)>Md}});for(let{story:h,x:d,y:m,radius:g}of e.discs){let p=t.stories[h].
name;l.push({id:-1-h,x:d,y:m,size:g,kind:"story",text:p,rank:900,leads:!0,first:!1})}!r&&t.mode==="w\
hole"&&l.push(...Id(t,e)),l.sort((h,d)=>d.rank-h.rank||h.id-d.id);let u=new Set;return l.filter(({x:h,
y:d,text:m})=>{let g=u.size;return u.add(`${h} ${d} ${m}`).size>g})}function _d(t,e){let n=r=>Qt(t,ae(
r)).filter(s=>t.articles.held[s]).length,o=new Map;for(let[r,s]of Object.entries(Sc))e.marks.filter(
i=>i.kind===r).map(i=>({id:i.id,held:n(i)})).filter(({held:i})=>i).sort((i,c)=>c.held-i.held||i.id-c.
id).slice(0,s).forEach(({id:i},c)=>o.set(i,(r==="story"?950:800)-10*c));return o}function Id(t,e){let n=e.
view==="time"?Cd(t,e):Ld(e),o=({story:r})=>t.stories[r].articles.length;return n.sort((r,s)=>o(s)-o(
r)||r.story-s.story).map((r,s)=>({id:-1-r.story,x:r.x,y:r.y,size:r.size,kind:"story",text:t.stories[r.
story].name,rank:60+5*o(r),leads:s<Sc.story,first:!1}))}function Cd(t,e){return t.stories.flatMap(({
articles:n},o)=>{let r=n.length>2?e.at.article.get(n[0]):null;return r?[{story:o,x:r.x,y:r.y,size:r.
size}]:[]})}function Ld(t){return t.hulls.filter(({corners:n})=>n.length>2).map(({story:n,corners:o})=>{
let r=o.reduce((i,[c])=>i+c,0)/o.length,s=Math.min(...o.map(([,i])=>i));return{story:n,x:r,y:s-12,size:2}})}var Dd=34,Pd=160,Fd=400,$c=60,Hd=9,Bd=[20,14],jd=18,Wd={outlet:26,topic:26,story:30,article:30,stub:30};
function vc({context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i,size:c}){if(!r)return;t.fillStyle=
i.veil,t.fillRect(0,0,c.width,c.height),t.lineWidth=1.3;let a=n.view==="network"&&e.mode==="stories";
for(let{from:l,to:u,kind:h}of r.edges){let[d,m]=[o.get(l),o.get(u)];if(!d||!m)continue;let g=a&&r.own.
has(l)&&r.own.has(u);t.strokeStyle=g?i.line:i.soft,oo(t,d,m,s,ne(h))}for(let l of r.marks){let u=o.get(
l);if(!u)continue;let h=ie(u,n.view,i,e.hues.length>0);no(t,u,s,h,r.own.has(l)?i.ink:null)}}function Mc({
context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i}){t.textAlign="center",t.textBaseline="m\
iddle",t.fillStyle=i.paper;let c=r?[...r.marks].map(a=>o.get(a)):n.marks;for(let a of c){let l=a?a.size*
s.scale:0;!a||l<Hd||a.hue===void 0||(t.font=`700 ${Math.min(12,Math.round(l*.9))}px ${qt}`,t.fillText(
e.initials[a.hue],s.x(a.x),s.y(a.y)+.5))}}function Oc(t){let{model:e,scene:n,highlight:o,to:r,size:s,
zoom:i}=t,c=sc(s.width,s.height),a=n.marks.filter(m=>Ud(m,r,s)),l=o?a.filter(({id:m})=>o.marks.has(m)):
a;for(let{x:m,y:g,size:p}of l){let w=p*r.scale;Fe(c,{x:r.x(m)-w,y:r.y(g)-w,w:2*w,h:2*w},1)}n.view===
"time"&&Fe(c,{x:0,y:s.height-24,w:s.width,h:24},2);let u={x:s.width-50,y:8,w:50,h:100};Fe(c,u,2);let h=Tc(
e,n,l,{zoom:i,highlight:o}).slice(0,Fd),d=Math.min(Pd,Dd*Math.max(1,i**1.5));return ic(h.map(m=>Gd(m,
t)),c,d)}function Ud(t,e,{width:n,height:o}){let[r,s]=[e.x(t.x),e.y(t.y)];return r>-20&&s>-20&&r<n+20&&
s<o+20}function zd(t){return[...Bd.map(e=>ye(t,e)),[$t(t,jd)]]}function Gd({x:t,y:e,size:n,kind:o,text:r,
leads:s,first:i},{context:c,scene:a,to:l,colors:u}){let[h,d]=kc(o,u),m=w=>({lines:w,w:Math.max(...w.
map(S=>br(c,S,h))),h:15*w.length}),g=s&&o==="story"&&a.view!=="time",p=a.view==="time";return{x:l.x(
t),y:l.y(e),r:n*l.scale,first:i&&!p,...m(ye(r,Wd[o])),shorter:g?zd(r).map(m):[],font:h,color:d,mast:p?
$c:0,away:s&&!p?$c:0}}var kr=globalThis.vis;function Ac(t,e){let n=new kr.DataSet,o=new kr.DataSet,r=new kr.Network(t,{nodes:n,
edges:o},e);return Kd(r),{on:(s,i)=>r.on(s,i),replaceData(s,i){r.body.emitter.emit("_blockRedraw"),o.
clear(),n.clear(),n.add(s),o.add(i),r.body.emitter.emit("_allowRedraw")},showOnly(s,i){r.body.nodeIndices=
s.map(({id:c})=>c),r.body.edgeIndices=i.map(({id:c})=>c)},moveMark(s,i,c){let a=r.body.nodes[s];return a&&
([a.x,a.y]=[i,c]),!!a},requestRedraw:()=>r.body.emitter.emit("_requestRedraw"),updateSize(){r.setSize(
"100%","100%"),r.canvas.setSize()},findMarkAt:s=>r.getNodeAt(s),getCamera(){let{x:s,y:i}=r.getViewPosition();
return[s,i,r.getScale()]},moveCamera:s=>r.moveTo({animation:!1,...s}),getProjection(){let s=r.getScale(),
i=r.canvasToDOM({x:0,y:0});return{scale:s,origin:i,x:c=>i.x+c*s,y:c=>i.y+c*s}}}}function Kd(t){let e=t.
edgesHandler.create({id:"",from:"",to:""});Object.getPrototypeOf(e).updateLabelModule=()=>{}}var Nc=54,qd=1.9,Xd=450,Vd=15;function Ec(t,e,n){let o=Ac(t,e.options),r=matchMedia("(prefers-reduce\
d-motion: reduce)"),s=e.hues.length>0,i={view:e.opens,marks:[],edges:[],discs:[],open:[]},c="",a={filtered:!1,
mask:new Uint8Array(0)},l=ur(e,i,{hide:[],selection:a}),u=new Map,h=l.marks,d=null,m=null,g=1,p=null,
w=null,S=1,T=!1,P=!1,N=null;function X(E){let k=new Map([...u].map(([L,{x:y,y:b}])=>[L,[y,b]])),M=l.
view!==E.view,A=[E.view,...E.open].join(" "),_=A!==c;return _&&(i=Ji(e,E),c=A),l=ur(e,i,E),u=new Map(
l.marks.map(L=>[L.id,L])),h=l.marks.map(L=>({...L})),w=Tt(),_?K():Mt(),M&&lt(k),l}function K(){let E=vt(),
{view:k,edges:M}=i,A=i.marks.map(L=>{let{id:y,x:b,y:O,size:R,shape:H}=L;return{id:y,x:b,y:O,size:R,shape:H,
color:ie(L,k,E,s)}}),_=M.map(({id:L,from:y,to:b,kind:O,weight:R})=>{let H=Ii(E.edges[O],M.length),Y=ne(
O)&&[4,3];return{id:L,from:y,to:b,color:H,dashes:Y,width:Dt(O,R)}});o.replaceData(A,_),Mt()}function Mt(){
o.showOnly(l.marks,l.edges),B()}function B(){N=null,o.requestRedraw()}function Dt(E,k){return e.mode===
"stories"&&(k===0||E==="covered_by")?.5:.8+.4*Math.min(k,6)}function lt(E){if(r.matches||!E.size)return;
let k=performance.now(),M=l.marks.flatMap(_=>{let L=E.get(_.id);return L?[{mark:_,from:L,to:[_.x,_.y]}]:
[]}),A=_=>{let L=Math.min(1,(_-k)/Xd),y=1-(1-L)**3;for(let{mark:b,from:O,to:R}of M)if(u.get(b.id)!==
b||(b.x=O[0]+(R[0]-O[0])*y,b.y=O[1]+(R[1]-O[1])*y,!o.moveMark(b.id,b.x,b.y)))return;B(),L<1&&requestAnimationFrame(
A)};A(k)}function Tt(){let E=d||m;if(!E)return p?nc(e,l,p):null;let k=ec(e,l,E,d?1:g);return k.marks.
size?k:null}function dt(){w=Tt(),B()}function rt(){return{width:t.clientWidth,height:t.clientHeight}}
function Ot(E){let k=o.getProjection(),M=vt();l.view==="time"&&pc(E,e.scale,k,M,rt());let A=d||m,_=A&&
A.kind==="story"?A.ref:-1;dc(E,l.hulls,k,M,_),l.view==="network"?hc(E,l.discs,k,M):mc(E,e,l.marks,k,
M)}function ht(E){let k=o.getProjection(),[M,A]=[vt(),rt()],L={...{context:E,model:e,scene:l,marks:u,
highlight:w,to:k,colors:M,size:A},zoom:k.scale/S},y=l.view==="time";vc(L),y&&Mc(L);let b=Wt(L);if(bc(
E,b.labels,M,b.shift),!y)return;gc(E,e.scale,k,M,A);let O=l.marks.filter(H=>H.undated),R=`no date (${x(
O.length)})`;O.length&&yc(E,R,O,k,M)}function Wt(E){let{origin:k,scale:M}=E.to,A=`${M} ${w?[...w.own].
join():""}`,_=N&&N.origin.x===k.x&&N.origin.y===k.y;(!N||N.key!==A||!(P||_))&&(N={key:A,origin:k,labels:Oc(
E)});let L={x:k.x-N.origin.x,y:k.y-N.origin.y};return{labels:N.labels,shift:L}}function Pt({pointer:E}){
let k=u.get(o.findMarkAt(E.DOM));if(k)return ae(k);let{x:M,y:A}=E.canvas,_=l.discs.find(L=>Math.hypot(
M-L.x,A-L.y)<L.radius)||l.hulls.find(({corners:L})=>Zi([M,A],L,Vd));return _?{kind:"story",ref:_.story}:
null}function v(){d&&(d=null,n.hover(null),dt())}function F(){o.on("beforeDrawing",E=>{Sr(E,()=>Ot(E))}),
o.on("afterDrawing",E=>{Sr(E,()=>ht(E))}),o.on("click",E=>{let k=Pt(E);setTimeout(()=>n.choose(k))}),
o.on("doubleClick",E=>{let k=Pt(E);k&&k.kind==="story"&&e.mode==="stories"&&n.toggle(k.ref)}),o.on("\
hoverNode",({node:E,pointer:k})=>{let M=u.get(E);d=M?ae(M):null,n.hover(d,k.DOM),dt()}),o.on("blurNo\
de",v),t.addEventListener("mouseleave",v),o.on("dragStart",()=>{[P,T]=[!0,!0],v()}),o.on("dragEnd",()=>{
P=!1,B(),n.moved(o.getCamera())}),o.on("zoom",()=>{T=!0,v(),n.moved(o.getCamera())}),o.on("resize",()=>requestAnimationFrame(
()=>T||q()))}function j([E,k,M]){T=!0,o.updateSize(),o.moveCamera({position:{x:E,y:k},scale:M}),N=null}
function q(){T=!1,o.updateSize();let{width:E,height:k}=rt();if(!h.length||!E)return;let M=(H,Y)=>Y*Math.
max(...h.map(it=>Y*it[H]+it.size)),[A,_,L,y]=[M("x",-1),M("x",1),M("y",-1),M("y",1)],b=l.view==="tim\
e"?46:12;S=Math.min((E-20-Nc)/(_-A),(k-70-b)/(y-L),qd);let O=(A+_)/2+(Nc-20)/2/S,R=(L+y)/2+b/2/S;o.moveCamera(
{position:{x:O,y:R},scale:S}),N=null}function V(E){T=!0;let k=r.matches?!1:{duration:160};o.moveCamera(
{scale:o.getCamera()[2]*E,animation:k}),n.moved(o.getCamera())}function mt(E,k=null,M=1){if([m,p,g]=
[E,k,M],dt(),!w)return!1;let A=w.own.size?w.own:w.marks,_=l.marks.filter(({id:R})=>A.has(R)),L=o.getProjection(),
{width:y,height:b}=rt(),O=({x:R,y:H})=>L.x(R)>0&&L.x(R)<y&&L.y(H)>0&&L.y(H)<b;if(_.length&&!_.some(O)){
let R=!r.matches&&{duration:300};o.moveCamera({position:{x:_[0].x,y:_[0].y},animation:R})}return _.length>
0}function st(E,k){let M=m&&l.at[m.kind].get(m.ref),A=M?oc(l.marks,M,E,k):l.marks[0];return A?ae(A):
null}function et(){let E=o.getProjection(),k=N?N.origin:E.origin;return{scene:l,marks:u,to:E,size:rt(),
labels:N?N.labels:[],shift:{x:E.origin.x-k.x,y:E.origin.y-k.y},canvas:t.querySelector("canvas"),colors:vt()}}
return F(),{show:X,draw:K,fit:q,setCamera:j,zoom:V,choose:mt,findNeighbour:st,forget:()=>c="",snapshot:et}}var Yd=60,Zd="The folder is a sample. What is “not in this corpus” may well have been published: the\
 page never says that an outlet left something out. “First” means first among the articles of this c\
orpus, by the times they state.",Jd=[["Story","Articles about one event, connected by links that the\
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
["Too few","A figure on fewer than five has no interval and no p-value."]],Qd=["Overview names what \
stands out; a click on a sentence selects what it is about.","Stories shows each story over its own \
hours; “Who came when” opens it into a lane per outlet.","The search takes outlets, topics, mont\
hs and words in one query; quotation marks make a phrase.","It also takes OR, -word, prefix* and a v\
alue after outlet: topic: subject: author: language: medium: since: until: or on:","Everything follo\
ws one selection: filters, the time strip, a cell of a matrix, a bar of a comparison. The line above\
 the picture says what is selected.","A click on a mark or a name opens its panel; the browser’s “ba\
ck” goes back.","The lists and the Table contain all that the picture shows."],th=[["/","search"],
["?","this help"],["Esc","close the panel"],["Tab","to the next control"],["← → ↑ ↓","in the\
 picture: to the next mark; in tabs: to the next tab; on the ends of the time strip: a step"],["Ente\
r","in the picture: open the chosen story into its articles, or close it"],["+ − 0","in the pictur\
e: zoom in, zoom out, show all"],["Home End","on the ends of the time strip: to the first, to the la\
st"]];function ro(t){let e=t.map(n=>f("li",{},n));return f("ul",{class:"plain-list"},e)}function _c({
model:t}){let e=t.counts.problems-t.problems.length,n=t.problems.map(([r,s,i,c])=>f("li",{},f("span",
{class:"who",dir:"auto"},s?`${r}:${s}`:r),f("span",{dir:"auto"},c),f("span",{class:"words"},i))),o=`${x(
e)} more: run “topicgraph check”.`;return[ft("About the input",$(t.counts.problems,"problem")),f(
"p",{class:"aside"},"What was wrong in the files, and what was done about it."),nt(n,Yd,"text-list"),
e>0&&f("p",{class:"aside"},o)]}function Ic({model:t}){let{about:e,counts:n,notes:o}=t,r=n.from===null?
"none dated":J(n.from,n.to),s=$(e.files,"file"),i=zn(t),c=Jd.map(([l,u])=>[f("dt",{},l),f("dd",{},u)]),
a=o.time.filter(l=>!o.network.includes(l));return[ft("About this page","Where its figures come from"),
f("p",{},"This page is one file that contains all of its data and loads nothing else."),Bt([["Made b\
y",`topicgraph ${e.version}`],["From",`${s}, ${$(n.articles,"article")}, ${r}`],["Known by links onl\
y",n.stubs?$(n.stubs,"article"):null],["Problems in the input",x(n.problems)],["To make this page ag\
ain",f("code",{},"topicgraph build FOLDER -o OUTPUT")]]),D("What is left out",i&&ro(i)),D("What is c\
ounted",e.notes.length>0&&ro(e.notes)),D("What is drawn",ro([`At most ${x(ar)} marks at a time. What\
 is left out is mentioned under the picture and is in the lists.`,`A topic of ${at(e.dominant)} of t\
he articles or more has no lines in the picture, as it would connect everything.`,"Positions are com\
puted when the page is made, the same for the same articles. Distances in the network mean little; g\
roups do.",...o.network,...a])),D("How it is computed",f("dl",{class:"measures"},c)),D("What it cann\
ot say",f("p",{},Zd))]}function Cc(){let t=th.map(([e,n])=>[f("dt",{},f("kbd",{},e)),f("dd",{},n)]);
return[ft("Help","How to read and use this page"),D("Where to start",ro(Qd)),D("Keys",f("dl",{class:"\
facts keys"},t))]}var eh="id title outlet carrier published precision medium topics story url held excerpt files".split(
" "),xr="measure outlet other subject count of share low high by_chance p".split(" "),nh=new RegExp(
["[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]","[\\ud800-\\udbff](?![\\udc00-\\udfff])",
"(?<![\\ud800-\\udbff])[\\udc00-\\udfff]"].join("|"),"g"),oh={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;"};function Rc(t,e){let n=t.articles,o=r=>r>=0?t.outlets[r].name:"";return{id:n.id[e],title:n.
title[e],outlet:o(n.outlet[e]),carrier:o(n.carrier[e]),published:rh(n.time[e],n.precision[e]),precision:n.
precision[e],medium:t.media[n.medium[e]],topics:n.topics[e].map(r=>t.topics[r].name),story:n.story[e]>=
0?t.stories[n.story[e]].name:"",url:n.urls[e][0]||"",held:!!n.held[e],excerpt:n.excerpt[e],files:n.files[e]}}
function rh(t,e){if(t===null)return"";let n=new Date(t*1e3).toISOString();return e==="second"?n.slice(
0,19)+"Z":e==="minute"?n.slice(0,16)+"Z":n.slice(0,10)}function Dc(t){return JSON.stringify(t,null,1)+
`
`}function Pc(t,e,n){let o=Te(t,e,n).flatMap(({topic:c,cells:a})=>a.map((l,u)=>{let h=t.topics[c].name;
return Tr("share of a topic",e[u],{subject:h,...Lc(l)})})),s=Fn(t,e,n).flatMap((c,a)=>c.flatMap((l,u)=>{
let h=l&&{other:e[u].name,...Lc(l)};return h?[Tr("followed by",e[a],h)]:[]})),i=jn(e).flatMap(([c,a])=>sh(
t,c,a,n));return[...o,...s,...i]}function Tr(t,e,n){return{...Object.fromEntries(xr.map(r=>[r,""])),
measure:t,outlet:e.name,...n}}function Lc({k:t,n:e,share:n,low:o,high:r}){return{count:t,of:e,...e<5?
{}:{share:n,low:o,high:r}}}function sh(t,e,n,o){let r=An(t,e,n,o),{shared:s,lags:i}=r,c=Dn(t,e,n),a=[],
l=(d,m,g,p)=>{a.push(Tr(d,m,{other:g.name,...p}))};if(l("stories shared",e,n,{count:s.length,of:r.a.
size}),c){let d={count:c.shared,by_chance:c.expected,p:c.q};l("stories shared, whole corpus",e,n,d)}
if(i.length>=5){let d=On(i.map(m=>m.hours));l("hours later, median",n,e,{count:d,of:i.length})}let u=(d,m,g)=>{
for(let{word:p,k:w}of m?.a||[])l(d,e,n,{subject:p,count:w,of:g[0]});for(let{word:p,k:w}of m?.b||[])l(
d,n,e,{subject:p,count:w,of:g[1]})},h=In(t,r);if(u("word in headlines of the same stories",h,[s.length,
s.length]),t.size<=En){let d=_n(t,e,n,o);u("distinctive word",d,d.n)}return a}function $r(t,e=eh){let n=t.
map(o=>e.map(r=>ih(o[r])));return[e,...n].map(o=>o.join(",")).join(`\r
`)+`\r
`}function ih(t){let e=Array.isArray(t)?t.join("; "):String(t),o=typeof t!="number"&&/^[=+\-@\t\r]/.
test(e)?"'"+e:e;return/[",\r\n]/.test(o)?`"${o.replaceAll('"','""')}"`:o}function kt(t){return t.replace(
nh,"�").replace(/[&<>"]/g,e=>oh[e])}var so=46,Fc=20,le=16,[ch,ah]=[7.2,40];function Xt(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n}));
f("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function Hc(t,e){let n=[
[]],o=le;for(let r of t){let s=ah+ch*`${r.label} ${r.number}`.length;o+s>e-le&&o>le&&(n.push([]),o=le),
n[n.length-1].push({item:r,x:o}),o+=s}return n}function Bc(t,e){return so+e+14+Fc*t}function jc(t,e){
return so+e+Fc*t+16}function G(t,e,n=""){let o=Object.entries(e).filter(([,r])=>r!==void 0).map(([r,
s])=>{let i=typeof s=="number"?String(Wc(s)):s;return` ${r}="${kt(i)}"`});return`<${t}${o.join("")}>${n}\
</${t}>`}function Wc(t){return Math.round(t*10)/10}function He(t,e=""){return`M${t.map(n=>n.map(Wc).
join(" ")).join("L")}${e}`}function Uc(t,e){let{size:n,colors:o}=t,r=Hc(e.items,n.width),[s,i]=[n.width,
jc(r.length,n.height)],c={"font-size":17,"font-weight":700,"font-family":"Georgia, serif"},a=`0 0 ${s}\
 ${n.height}`,l={y:so,width:s,height:n.height,viewBox:a},u=[G("rect",{width:s,height:i,fill:o.paper}),
G("text",{x:le,y:22,...c,fill:o.ink},kt(e.title)),G("text",{x:le,y:39,"font-size":12,fill:o.soft},kt(
e.words)),G("svg",l,lh(t,e).join(`
`)),...r.flatMap((d,m)=>d.map(({item:g,x:p})=>dh(g,p,Bc(m,n.height),o)))],h={xmlns:"http://www.w3.or\
g/2000/svg",width:s,height:i,viewBox:`0 0 ${s} ${i}`,"font-family":"system-ui, sans-serif"};return`<\
?xml version="1.0" encoding="UTF-8"?>
${G("svg",h,`
${u.join(`
`)}
`)}
`}function lh({scene:t,marks:e,to:n,size:o,labels:r,shift:s,colors:i},c){let a=({x:p,y:w})=>[n.x(p),
n.y(w)],l=t.hulls.map(({corners:p})=>G("path",{d:He(p.map(([w,S])=>a({x:w,y:S})),"Z"),fill:i.hull,stroke:i.
hull,"stroke-width":30*n.scale,"stroke-linejoin":"round"})),u=t.discs.map(p=>{let[w,S]=a(p),T=p.radius*
n.scale;return G("circle",{cx:w,cy:S,r:T,fill:i.hull,stroke:i.story})}),h=t.view==="time"?uh(c.scale,
n,o,i):[],d=t.edges.map(({from:p,to:w,kind:S})=>G("path",{d:He([p,w].map(T=>a(e.get(T)))),stroke:i.edges[S],
"stroke-width":.8,"stroke-dasharray":ne(S)?"4 3":void 0})),m=t.marks.map(p=>{let w=ie(p,t.view,i,c.hasHues),
T=t.view==="time"&&p.hue!==void 0?c.initials[Number(p.hue)]:"";return zc(p.shape,a(p),p.size*n.scale,
w,T,i)}),g=r.map(p=>fh(p,s,i));return[...l,...u,...h,...d,...m,...g]}function uh(t,e,n,o){return Oe(
t,e.scale,64).flatMap(({x:r,strong:s,label:i})=>{let c=e.x(r),a=He([[c,0],[c,n.height-22]]),l={x:c,y:n.
height-7,"font-size":12,"text-anchor":"middle"};return[G("path",{d:a,stroke:s?o.line:o.grid}),G("tex\
t",{...l,fill:o.soft},kt(i))]})}function zc(t,[e,n],o,{background:r,border:s},i,c){let a={fill:r,stroke:s};
if(t==="square")return G("rect",{x:e-o,y:n-o,width:2*o,height:2*o,...a});if(t==="diamond"){let h=[[e,
n-o],[e+o,n],[e,n+o],[e-o,n]];return G("path",{d:He(h,"Z"),...a})}let l=G("circle",{cx:e,cy:n,r:o,...a});
if(!i||o<9)return l;let u={"font-size":11,"font-weight":700,"text-anchor":"middle"};return l+G("text",
{x:e,y:n+4,...u,fill:c.paper},kt(i))}function fh({item:t,x:e,y:n,leader:o},r,s){let i=g=>[g[0]+r.x,g[1]+
r.y],c=o?[o.slice(0,2),o.slice(2)].map(i):[],a={d:He(c),stroke:s.soft,"stroke-width":.8},l=/^(italic )?(\d{3} )?(\d+)px (.*)$/.
exec(t.font)||[],[u,h]=i([e,n]),d={"font-size":l[3],"font-family":l[4],"font-weight":l[2]?.trim(),"f\
ont-style":l[1]?.trim(),fill:t.color,stroke:s.paper,"stroke-width":3,"paint-order":"stroke"},m=t.lines.
map((g,p)=>G("text",{x:u,y:h+15*(p+.8),...d},kt(g)));return(o?G("path",a):"")+m.join("")}function dh(t,e,n,o){
let r=G("tspan",{fill:o.soft},String(t.number)),s={x:e+22,y:n+4,"font-size":12,fill:o.ink},i=G("text",
s,`${kt(t.label)} ${r}`);if(t.line){let u=o.edges[t.line],h=ne(t.line)?"4 3":void 0,d={stroke:u,"str\
oke-width":3,"stroke-dasharray":h};return G("path",{d:He([[e,n],[e+16,n]]),...d})+i}let{background:c,
border:a}=t.color,l={background:c,border:sr(t.kind)?a:c};return zc(Qn(t.kind),[e+8,n],Gc(t),l,"",o)+
i}function Gc({kind:t}){return t==="stub"?4:6}function Kc({canvas:t,size:e,colors:n},{title:o,words:r,
items:s}){let i=t.width/e.width,c=Hc(s,e.width),a=Math.round(jc(c.length,e.height)*i),l=f("canvas",{
width:t.width,height:a}),u=l.getContext("2d");u.fillStyle=n.paper,u.fillRect(0,0,l.width,l.height),u.
drawImage(t,0,so*i),u.scale(i,i);let h=(d,m,g,p,w)=>{u.font=p,u.fillStyle=w,u.fillText(d,m,g)};return h(
o,le,22,`700 17px ${we}`,n.ink),h(r,le,39,`12px ${qt}`,n.soft),c.forEach((d,m)=>{let g=Bc(m,e.height);
for(let{item:p,x:w}of d)hh(u,p,w,g,n),h(`${p.label}  ${p.number}`,w+22,g+4,`12px ${qt}`,n.ink)}),new Promise(
d=>l.toBlob(d,"image/png"))}function hh(t,e,n,o,r){let s={scale:1,x:i=>i,y:i=>i};if(e.line)t.strokeStyle=
r.edges[e.line],t.lineWidth=3,oo(t,{x:n,y:o},{x:n+16,y:o},s,ne(e.line));else{let i={x:n+8,y:o,size:Gc(
e),shape:Qn(e.kind)};no(t,i,s,e.color,null)}}var vr=20,mh=50,ph=30,gh=".unseen, .tool, .more, .lanes-button, .switch, input, datalist, .bin-title\
, [hidden]",qc=16e3;function Xc(t,{title:e,words:n,source:o}){let r=t.getBoundingClientRect(),s=parseFloat(
getComputedStyle(t).paddingLeft),i={parts:[],left:r.left+s-vr,top:r.top-t.scrollTop-mh,right:0,bottom:0};
for(let p of t.children)Yc(i,p);let c=vt(),a=Math.ceil(i.right+vr),l=Math.ceil(i.bottom+ph),u=(p,w,S,T)=>G(
"text",{x:vr,y:w,...S,fill:T},kt(p)),h={"font-size":17,"font-weight":"700","font-family":we},d=[G("r\
ect",{width:a,height:l,fill:c.paper}),u(e,24,h,c.ink),u(n,42,{"font-size":12},c.soft),...i.parts,u(o,
l-10,{"font-size":11},c.soft)],m={xmlns:"http://www.w3.org/2000/svg",width:a,height:l,viewBox:`0 0 ${a}\
 ${l}`,"font-family":"system-ui, sans-serif"};return{text:`<?xml version="1.0" encoding="UTF-8"?>
${G("svg",m,d.join(`
`))}
`,width:a,height:l}}async function Vc({text:t,width:e,height:n}){let o=2*n>qc?1:2,r=new Image;r.src=
`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`,await r.decode();let s=document.createElement(
"canvas");return s.width=e*o,s.height=Math.min(n*o,qc),s.getContext("2d").drawImage(r,0,0,e*o,n*o),new Promise(
c=>s.toBlob(a=>c(a)))}function Yc(t,e){if(e.matches(gh))return;let n=getComputedStyle(e);if(n.display===
"none"||n.visibility==="hidden")return;let o=e.getBoundingClientRect();if(e instanceof SVGElement&&!e.
matches("svg")){wh(t,o,n);return}o.width&&o.height&&yh(t,o,n);for(let r of e.childNodes)r instanceof
Element?Yc(t,r):r instanceof Text&&Sh(t,r,n)}function Mr(t,{left:e,top:n,width:o,height:r},s=0){let i={
x:e-t.left+s,y:n-t.top+s},c={width:Math.max(0,o-2*s),height:Math.max(0,r-2*s)};return t.right=Math.max(
t.right,i.x+c.width),t.bottom=Math.max(t.bottom,i.y+c.height),{...i,...c}}function wh(t,e,n){let o=pn(
n.fill)||pn(n.stroke);if(!o||!e.width)return;let r=Mr(t,e);t.parts.push(G("rect",{...r,height:Math.max(
1,r.height),fill:o}))}function yh(t,e,n){let o=["Top","Right","Bottom","Left"].map(p=>({width:n[`bor\
der${p}Style`]==="none"?0:parseFloat(n[`border${p}Width`]),color:pn(n[`border${p}Color`]),dashed:n[`\
border${p}Style`]!=="solid"})),r=pn(n.backgroundColor),s=o.filter(({width:p,color:w})=>p&&w);if(!r&&
!s.length)return;let i=s.length===4,[{width:c,color:a,dashed:l}]=o,u=Mr(t,e,i?c/2:0),g={rx:Math.min(
n.borderTopLeftRadius.endsWith("%")?1/0:parseFloat(n.borderTopLeftRadius)||0,Math.min(u.width,u.height)/
2),fill:r||"none",...i&&{stroke:a,"stroke-width":c},...i&&l&&{"stroke-dasharray":"2 2"}};(r||i)&&t.parts.
push(G("rect",{...u,...g})),i||bh(t,u,o)}function bh(t,{x:e,y:n,width:o,height:r},s){[{x:e,y:n,width:o,
height:s[0].width},{x:e+o-s[1].width,y:n,width:s[1].width,height:r},{x:e,y:n+r-s[2].width,width:o,height:s[2].
width},{x:e,y:n,width:s[3].width,height:r}].forEach((c,a)=>{let{width:l,color:u}=s[a];l&&u&&t.parts.
push(G("rect",{...c,fill:u}))})}function Sh(t,e,n){let o=pn(n.color);if(!e.data.trim()||!o)return;let r=n.
writingMode.startsWith("vertical"),s={"font-size":parseFloat(n.fontSize),"font-family":n.fontFamily,
"font-weight":n.fontWeight,"font-style":n.fontStyle,fill:o};for(let{text:i,rect:c}of kh(e,r)){let{x:a,
y:l,width:u,height:h}=Mr(t,c),d=s["font-size"],m=r?{transform:`translate(${a+(u+d*.7)/2} ${l+h}) rot\
ate(-90)`}:{x:a,y:l+(h+d*.7)/2};t.parts.push(G("text",{...m,...s},kt(i)))}}function kh(t,e){let n=[],
o=document.createRange(),r=({top:s,left:i})=>e?i:s;for(let{0:s,index:i}of t.data.matchAll(/[^\s-]+-*|-+/g)){
o.setStart(t,i),o.setEnd(t,i+s.length);let c=o.getBoundingClientRect();if(!c.width)continue;let a=/\s/.
test(t.data[i-1])?" ":"",l=n[n.length-1];if(l&&Math.abs(r(l.rect)-r(c))<2){let[u,h]=[Math.min(l.rect.
left,c.left),Math.min(l.rect.top,c.top)],[d,m]=[Math.max(l.rect.right,c.right),Math.max(l.rect.bottom,
c.bottom)];l.text+=a+s,l.rect=new DOMRect(u,h,d-u,m-h)}else n.push({text:s,rect:c})}return n}function pn(t){
let e=(t.match(/-?[\d.]+(e-?\d+)?/g)||[]).map(Number),n=t.startsWith("color(srgb");if(!n&&!t.startsWith(
"rgb"))return null;let[o,r,s,i=1]=e;if(!i)return null;let c=[o,r,s].map(a=>Math.round(n?a*255:a));return i<
1?`rgba(${c.join(",")},${i})`:`rgb(${c.join(",")})`}var Th=100,xh=60,$h=["Published","Outlet","Title","Topics","Story"],Zc={Published:t=>(e,n)=>{let o=ue.
down?-1/0:1/0;return(t.articles.time[e]??o)-(t.articles.time[n]??o)},Outlet:t=>Or(e=>ot(t,e)),Title:t=>Or(
e=>t.articles.title[e]),Story:t=>Or(e=>Jc(t,e))},ue={column:"Published",down:!0};function Or(t){return(e,n)=>{
let[o,r]=[Q(t(e)),Q(t(n))];return o<r?-1:o>r?1:0}}function Jc(t,e){let n=t.articles.story[e];return n<
0?"":t.stories[n].name}function Ar(t,{mask:e,stubs:n}){return Array.from({length:t.size},(r,s)=>s).filter(
r=>e[r]&&(t.articles.held[r]||n))}function Nr(t,e){let{model:n}=e,o=e.selection(),r=Zc[ue.column](n),
s=Ar(n,o);s.sort((g,p)=>(ue.down?r(p,g):r(g,p))||g-p);let i=f("tbody"),c=Ee(i,s,Th,g=>[Mh(e,g)]),a=$h.
map(g=>vh(g,t,e)),l=Rt("Articles","articles-table",a,i),u=f("p",{class:"empty"},"No article passes a\
ll filters."),h=f("span",{class:"number"},x(s.length)),d=o.filtered?"The selection":"All articles",m=f(
"div",{class:"sheet-head"},f("h2",{},d," ",h),C({class:"tool"},()=>e.change({at:"save"}),"Download …"));
t.replaceChildren(m,bt(n)||"",s.length?l:u,c)}function vh(t,e,n){if(!Zc[t])return Nt(t);let o=ue.column===
t,r=()=>{ue={column:t,down:o?!ue.down:t==="Published"},Nr(e,n),Ft(e,"focus",t)?.focus()},s=ue.down?"\
descending":"ascending",i=ue.down?" ↓":" ↑",c=C({"data-focus":t},r,t,o?i:"");return f("th",{scope:"\
col","aria-sort":o?s:null},c)}function Mh(t,e){let{model:n}=t,{time:o,precision:r,outlet:s,story:i,topics:c,
held:a}=n.articles,l=c[e].map(m=>n.topics[m].name).join(", "),u=$t(Jc(n,e),xh),h=s[e]>=0?z(t,{kind:"\
outlet",ref:s[e]}):"unknown",d=i[e]>=0?z(t,{kind:"story",ref:i[e]},u):"";return f("tr",{class:a[e]?null:
"not-held"},f("td",{class:"moment"},yt(o[e],r[e])),f("td",{},h),f("td",{class:"title"},z(t,{kind:"ar\
ticle",ref:e}),!a[e]&&f("small",{}," not in this corpus")),f("td",{},l),f("td",{class:"title"},d))}function ta(t){let{model:e}=t,{view:n}=t.state(),o=Ar(e,t.selection()),r=()=>o.map(S=>Rc(e,S)),s=()=>Xt(
"articles.csv",$r(r()),"text/csv"),i=()=>Xt("articles.json",Dc(r()),"application/json"),c=()=>{let S=Pc(
e,or(t),t.selection().mask);Xt("comparison.csv",$r(S,xr),"text/csv")},a=async()=>{let S=await Kc(t.view.
snapshot(),Qc(t));Xt("picture.png",S,"image/png")},l=()=>{let S=Uc(t.view.snapshot(),Qc(t));Xt("pict\
ure.svg",S,"image/svg+xml")},u=(S,T)=>C({class:"action"},async()=>{await T(),t.announce(`${S} saved`)},
S),h=(...S)=>f("div",{class:"buttons"},S),d=t.view&&(n==="network"||n==="time"),m=()=>Xc(I("sheet"),
Oh(t)),g=async()=>{Xt("picture.png",await Vc(m()),"image/png")},p=()=>Xt("picture.svg",m().text,"ima\
ge/svg+xml"),w=t.selection().filtered?"selection":"articles";return[ft("Download","Take it with you"),
D(`The ${w}: ${$(o.length,"article")}`,h(u("CSV table",s),u("JSON",i))),n==="compare"&&D("The compar\
ison",h(u("Figures as CSV",c))),D(d?"The picture, with its legend":"This view as a picture",h(u("PNG\
 image",d?a:g),u("SVG drawing",d?l:p))),f("p",{class:"aside"},"“Copy link” keeps the filters, the vi\
ew and the camera in the link, which works for this file wherever it is opened.")]}function Oh(t){let{
title:e,counts:n,about:o}=t.model,r=$(n.outlets,"outlet"),i=`In this corpus: ${`${$(n.articles,"arti\
cle")} of ${r}`}. What is not here may still have been published.`;return{title:e,words:ea(t),source:`${i}\
 topicgraph ${o.version}`}}function ea(t){let{from:e,to:n}=t.model.counts,o=hn(t.model,t.state()).map(
({sign:s,name:i})=>s==="not"?`without ${i}`:i),r=[J(e,n)];return o.length&&r.push(`selected: ${o.join(
" · ")}`),r.join(" — ")}function Qc(t){let{model:e}=t,n=t.state(),o=hr(e,t.view.snapshot().scene,
t.selection());return{title:e.title,words:ea(t),items:o.filter(({key:r})=>!n.hide.includes(r)),scale:e.
scale,hasHues:e.hues.length>0,initials:e.initials}}var Ah=[[/^same URL$/,"the list gives its address"],[/^same title and outlet$/,"the list gives its t\
itle and outlet"],[/^same title and second on (.*)$/,"the list gives its title and its time on $1"],
[/^own domain (.*)$/,"found at its own web site, $1"]],oa=["it says the same as at least a quarter o\
f the others","a link between files, or a copy, ties it to another","it has little in common with th\
e others, or came at another time: it may be on another event"],Nh=["say the same as at least a quar\
ter of the others","are tied to another by a link between files or as a copy","have little in common\
 with the others, or came at another time: they may be on another event"],na={copy_of:3,update_of:2,
related:1,similar:0},Eh=3;function io(t){for(let[e,n]of Ah)if(e.test(t))return t.replace(e,n);return t}
function co(t,e){return t.articles.story[e]>=0&&oa[t.articles.bond[e]]||""}function ra(t,e){let{story:n}=t.
articles,o=t.linksOf[e].filter(({other:s})=>n[e]>=0&&n[s]===n[e]).sort((s,i)=>na[i.kind]-na[s.kind]||
i.weight-s.weight),r=new Set;return o.filter(({other:s})=>!r.has(s)&&r.add(s)).slice(0,Eh)}function sa(t,e){
let{bond:n}=t.articles,o=s=>e.filter(i=>n[i]===s);return{words:Nh.flatMap((s,i)=>{let c=o(i).length;
return c?[c===1?`1 article: ${oa[i]}`:`${$(c,"article")} ${s}`]:[]}),loose:o(2)}}var _h=1e-12,Ih=["about","carried_by","credited_to"];function ia(t){let e=t.size,n=e+t.outlets.length,
o=n+t.subjects.length,r=t.articles,s=Array.from({length:o+t.topics.length},()=>[]),i=(l,u,h,d="",m=1)=>{
s[l].push({to:u,kind:h,reason:d,weight:m,forward:!0}),s[u].push({to:l,kind:h,reason:d,weight:m,forward:!1})};
for(let l=0;l<t.size;l+=1){let[u,h]=[r.outlet[l],r.carrier[l]];u>=0&&i(l,e+u,"published_by"),h>=0&&h!==
u&&i(l,e+h,"carried_by");for(let{outlet:d,reason:m}of r.credits[l])i(l,e+d,"credited_to",m);for(let d of r.
topics[l])i(l,o+d,"about");for(let d of r.subjects[l])i(l,n+d,"mentions");for(let{forward:d,other:m,
kind:g,reason:p,weight:w}of t.linksOf[l])d&&i(l,m,g,p,w)}let c={article:0,outlet:e,subject:n,topic:o};
return{neighbours:s,nodeOf:({kind:l,ref:u})=>u+c[l],thingOf:l=>l<e?{kind:"article",ref:l}:l<n?{kind:"\
outlet",ref:l-e}:l<o?{kind:"subject",ref:l-n}:{kind:"topic",ref:l-o}}}function Ch(t,e,n){let o=t.neighbours[n.
forward?n.to:e].length;return n.kind==="published_by"?1+Math.log2(1+o)/4:Ih.includes(n.kind)?2+Math.
log2(1+o)/2:n.kind==="mentions"?2.5+Math.log2(1+o)/2:n.kind==="similar"?2-n.weight:1}function ca(t,e,n,o=[]){
let[r,s]=[t.nodeOf(e),t.nodeOf(n)],i=new Float64Array(t.neighbours.length).fill(1/0),c=new Map,a=Lh();
i[r]=0,a.push(r,0);for(let u=a.pop();u!==void 0&&u!==s;u=a.pop())for(let h of t.neighbours[u]){if(o.
includes(h.kind))continue;let d=i[u]+Ch(t,u,h);d>=i[h.to]-_h||(i[h.to]=d,c.set(h.to,{node:u,edge:h}),
a.push(h.to,d))}if(i[s]===1/0)return null;let l=[];for(let u=c.get(s),h=s;u&&(l.unshift({thing:t.thingOf(
h),edge:u.edge}),u.node!==r);h=u.node,u=c.get(h));return[{thing:e,edge:null},...l]}function Lh(){let t=[],
e=(o,r)=>[t[o],t[r]]=[t[r],t[o]],n=o=>o-1>>1;return{push(o,r){t.push({node:o,cost:r});for(let s=t.length-
1;s&&t[s].cost<t[n(s)].cost;s=n(s))e(s,n(s))},pop(){if(!t.length)return;e(0,t.length-1);let{node:o}=t.
pop();for(let r=0;;){let s=r;for(let i of[2*r+1,2*r+2])i<t.length&&t[i].cost<t[s].cost&&(s=i);if(s===
r)return o;e(r,s),r=s}}}}function aa(t,e){let n=({thing:r})=>r.kind==="article"?Ut(Z(t,r)):At(Z(t,r));
if(e.length<2)return`${n(e[0])} is the same thing.`;let o=e.slice(1).map(r=>{let{kind:s,forward:i}=r.
edge;return`${t.verbs[s][i?0:1]} ${n(r)}`});return`${n(e[0])} ${o.join(", which ")}.`}var Rh=.2,[Dh,Ph]=[8,4],Fh=["outlet","topic","subject","article"];function la({model:t,state:e}){let n=e().
path.flatMap(s=>t.byId.get(s)||[]),[o,r]=n.filter(({kind:s})=>s!=="story");if(!(!o||!r||!t.complete))
return t.pathGraph||=ia(t),ca(t.pathGraph,o,r,e().without)}function ua(t,e){let n=t.state().path,o=[
"From","To"].map((i,c)=>Bh(t,i,c,n[c])),r=n.filter(Boolean).length===2;return[ft("Path finder","From\
 one thing to another"),f("p",{class:"aside"},"The most informative path: stated links before shared\
 topics, rare topics before common ones."),...o,Hh(t),r&&(e?Kh(t,e):f("p",{class:"empty",role:"statu\
s"},"No path connects the two by these links."))]}function Hh(t){let{model:e}=t,{without:n}=t.state(),
o=e.complete?e.linksOf.flat().map(({kind:a})=>a):[],{credits:r,subjects:s}=e.articles,c=["published_\
by","carried_by",...r.some(a=>a.length)?["credited_to"]:[],"about",...s.some(a=>a.length)?["mentions"]:
[],...new Set(o)].map(a=>{let l=n.filter(d=>d!==a),u=({target:d})=>{t.change({without:d.checked?l:[...l,
a]})},h={type:"checkbox",checked:!n.includes(a),on:{change:u}};return f("label",{class:"check"},f("i\
nput",h),Jn[a])});return f("fieldset",{class:"kinds"},f("legend",{},"By these links"),c)}function Bh(t,e,n,o){
let{model:r}=t,s=o?r.byId.get(o):null,i=f("ul",{class:"choices"}),c=`path-${n}`,a=({target:h})=>{let d=jh(
r,h.value.trim()),m=d.slice(0,Dh).map(g=>{let p=f("span",{class:"words"},fn[g.kind].toLowerCase()),w=f(
"span",{},Z(r,g));return f("li",{},C({class:"choice",dir:"auto"},()=>Wh(t,n,g),w,p))});i.replaceChildren(
...m),t.announce(`${d.length} found`)},l=({key:h})=>{h==="Enter"&&i.querySelector("button")?.click(),
h==="ArrowDown"&&i.querySelector("button")?.focus()},u={id:c,type:"text",dir:"auto",autocomplete:"of\
f",spellcheck:"false",placeholder:"an outlet, a topic, a name or an article",value:s?Z(r,s):"",on:{input:a,
keydown:l}};return f("div",{class:"end"},f("label",{for:c},e),f("input",u),i)}function jh(t,e){if(!e)
return[];let n=$e(t);return Fh.flatMap(o=>os(n[o],e,Ph).rows.map(r=>({kind:o,ref:r})))}function Wh(t,e,n){
let o=[...t.state().path];for(;o.length<2;)o.push("");o[e]=ve(t.model,n),t.change({path:o.filter((i,c)=>i||
c<e)});let r=I(`path-${1-e}`),s=I("panel").querySelector(".route, .empty, h2");(r.value?s:r).focus()}
function Uh(t,e){return e.slice(1,-1).map(({thing:o})=>o).find(({kind:o,ref:r})=>o==="topic"&&fa(t,r)>
Rh)}function fa(t,e){let{held:n}=t.articles,o=n.reduce((r,s)=>r+s,0);return t.byTopic[e].filter(r=>n[r]).
length/Math.max(1,o)}function zh(t,e){let n=at(fa(t,e.ref));return`No meaningful connection, only ${Ut(
Z(t,e))}, a topic of ${n} of the articles.`}function Gh(t,e,n){let{model:o}=t;if(e.kind!=="article"||
n.kind!=="article")return null;let r=o.articles.story[e.ref];if(r<0||r!==o.articles.story[n.ref])return null;
let s=[e,n].flatMap(({ref:c})=>{let a=co(o,c);return a?[f("li",{dir:"auto"},`${Ut(o.articles.title[c])}\
: ${a}.`)]:[]}),i=z(t,{kind:"story",ref:r});return[f("p",{},"Both are in the story ",i,"."),f("ul",{
class:"text-list"},s)]}function Kh(t,e){let{model:n}=t,o=e.map(({thing:s,edge:i})=>{let c=i&&n.verbs[i.
kind][i.forward?0:1];return f("li",{class:`stop stop-${s.kind}`},c&&f("span",{class:"verb"},`${c} `),
z(t,s),i&&i.reason&&f("span",{class:"words",dir:"auto"},io(i.reason)))}),r=Uh(n,e);return f("section",
{class:"route",tabindex:"-1",role:"status"},r&&f("p",{class:"nothing-shared"},zh(n,r)),Gh(t,e[0].thing,
e[e.length-1].thing),f("h3",{},$(e.length-1,"step")),f("p",{class:"excerpt",dir:"auto"},aa(n,e)),f("\
ol",{class:"stops"},o))}var qh={path:ua,save:ta,problems:_c,about:Ic,help:Cc};function da(t,e,n){return f("article",{class:`\
panel panel-${e}`},qh[e](t,n))}var Xh=12;function ma(t,e,n){let{model:o}=t,r=()=>t.change({at:"path",path:[o.articles.id[e]]}),s=o.
articles,[i,c,a]=[s.outlet[e],s.carrier[e],s.held[e]],l=o.media[s.medium[e]]==="video"?"Video":"Arti\
cle",u=a?l:"Article not in this corpus",{urls:h,files:d}=s,m=s.topics[e].map(N=>n({kind:"topic",ref:N})),
g=s.subjects[e].map(N=>n({kind:"subject",ref:N})),p=s.credits[e].map(N=>n({kind:"outlet",ref:N.outlet})),
w=c>=0&&c!==i,S=(N,X)=>f("ul",{class:"urls"},N.map(X)),T=S(h[e],N=>f("li",{},qr(N))),P=S(d[e],N=>f("\
li",{dir:"auto"},N));return[ft(u,Z(o,{kind:"article",ref:e})),!a&&f("p",{class:"aside"},"Only known \
because another article links to it: it has no file."),f("div",{class:"buttons"},C({class:"action"},
r,"How is it connected to …")),s.excerpt[e]&&f("p",{class:"excerpt",dir:"auto"},s.excerpt[e]),Bt([
["Outlet",i>=0?n({kind:"outlet",ref:i}):"unknown"],["Carried by",w?n({kind:"outlet",ref:c}):null],["\
Credited to",St(p)],["Published",yt(s.time[e],s.precision[e])],["Story",s.story[e]>=0?n({kind:"story",
ref:s.story[e]}):null],["Topics",St(m)],["Mentions",St(g)],["Other titles",s.titles[e].join(" · ")]]),
D("Why it is in this story",Vh(o,e,n)),D("Connected because",Zh(o,e,n)),D(h[e].length>1?"Addresses":
"Address",h[e].length>0&&T),D(d[e].length>1?"Files":"File",d[e].length>0&&P),Yh(o,e)]}function Vh(t,e,n){
let o=co(t,e);if(!o)return null;let r=ra(t,e).map(c=>pa(t,e,c,n)),s=`${o[0].toUpperCase()}${o.slice(
1)}.`,i=r.length?" Held most firmly by:":" No single article holds it.";return[f("p",{},s+i),r.length>
0&&f("ul",{class:"text-list"},r)]}function Yh(t,e){let n=Bt([["Quality",ha(t.articles.quality[e])],[
"Heat",ha(t.articles.heat[e])]]);if(!n)return null;let o="As its file states them: topicgraph neithe\
r computes nor uses them.",r=f("summary",{},"More from its file");return f("details",{class:"how"},r,
n,f("p",{class:"aside"},o))}function ha(t){return t===null?null:String(t)}function Zh(t,e,n){let o=t.
linksOf[e].map(r=>pa(t,e,r,n));return nt(o,Xh,"text-list")}function pa(t,e,n,o){let r=t.verbs[n.kind][n.
forward?0:1];return f("li",{},f("span",{class:"verb"},`${r} `),o({kind:"article",ref:n.other}),f("sp\
an",{class:"words",dir:"auto"},Jh(t,e,n).join(" · ")))}function Jh(t,e,{other:n,reason:o}){let{time:r,
held:s}=t.articles,i=U(t,e)&&U(t,n),c=[ot(t,n),i?Ct(Number(r[n])-Number(r[e])):"",io(o),s[n]?"":"not\
 in this corpus"];return[...new Set(c.filter(Boolean))]}var gn=5,Qh=60,tm=1.15;function ga(t,e,n){let{model:o}=t,r=o.outlets[e],s=o.byOutlet[e],{story:i,held:c,
outlet:a}=o.articles,l=s.filter(p=>c[p]),u=o.byCarrier[e].filter(p=>a[p]!==e),h=ct(s.map(p=>i[p]).filter(
p=>p>=0)),d=l.length>=5&&!r.platform,m=()=>t.change({view:"compare",side:nm(t,r.id)}),g=r.platform||
!l.length?[]:[["Compare",m]];return[ft(r.platform?"Platform":"Outlet",r.name||r.id),f("p",{class:"fi\
gures"},em(o,l,s.length)),se(t,"outlet",r.id,...g),om(o,e,n),D("Over time",Ae(o,s)),D("First and alo\
ne",rm(r)),D("Big stories missing here",d&&um(o,e,n)),D("Earlier and later than others",sm(o,e,n)),D(
"Focus",im(o,e,n)),D("Distinctive words",am(t,e)),D("Nearest outlets, by stories shared",lm(o,e,n)),
D("Stories",te("story",h,n)),D("Stories only it has here",dm(o,e,n)),D("Articles",pe(o,s,n)),D("Arti\
cles it carried",pe(o,u,n))]}function em(t,e,n){let o=e.filter(i=>t.articles.flags[i]&Lt).length,r=e.
length-o,s=[$(e.length,"article")];return r&&s.push(`${x(o)} its own, ${$(r,"copy or update","copies\
 or updates")}`),n>e.length&&s.push(`${x(n-e.length)} linked, not in this corpus`),s.join(" · ")}function nm(t,e){
let{side:n}=t.state();return n.includes(e)?n:[...n.slice(0,De-1),e]}function om(t,e,n){let{domain:o,
names:r,name:s,edition_of:i,pieces:c,republished:a}=t.outlets[e],l=i?t.byId.get(i):null,u=t.groups.filter(
({outlets:g})=>g.includes(e)),h=$(c,"article"),m=`${x(a)} of the ${h} found there: copies, or carrie\
d for other outlets`;return Bt([["Web site",o],["Edition of",l?n(l):null],["Also seen as",r.filter(g=>g!==
s).join(" · ")],["Group",u.map(g=>g.name).join(", ")],["Written by others",a?m:null]])}function rm({
platform:t,first:e,shared:n,alone:o}){if(t||!(n+o))return null;let r=n?`It was first on ${_t(e)} of \
the ${$(n,"shared story","shared stories")} whose first report is known.`:"The first report is not k\
nown for any story that it shares with other outlets.",s=o?` No other outlet in this corpus has ${x(
o)} of its stories and single articles.`:"",i=n>0&&n<5;return[f("p",{},r,s),f("p",{class:"aside"},i?
"Too few to say much.":"Copies count as their original; in a tie of two either counts a half.")]}function sm(t,e,n){
let o=Ro(t,e).map(({other:r,n:s,hours:i,low:c,high:a,q:l})=>{let u=`${Ct(c*3600)} to ${Ct(a*3600)}`,
h=`median of ${s} shared stories, 95 % interval ${u}; ${fe(l)}`;return f("li",{},n({kind:"outlet",ref:r}),
` came ${Ct(i*3600)}`,f("span",{class:"words"},h))});return o.length>0&&nt(o,gn,"text-list")}function im(t,e,n){
let o=$s(t,e);if(!o.length)return null;let r=o[0].n<5,s=o.map(i=>{let a=`${`${at(i.share)} ${It(i)}`}\
; ${cm(i)}`;return f("li",{},n({kind:"topic",ref:i.topic}),` ${i.k} of ${$(i.n,"article")}`,!r&&f("s\
pan",{class:"words"},a))});return[nt(s,gn+1,"text-list"),f("p",{class:"aside"},r?"Too few articles t\
o say more.":"Own articles, one of each story.")]}function cm({share:t,restShare:e}){if(!e)return"no\
ne of the rest";let n=Math.max(t/e,e/t);if(n<tm)return"about the same share as the rest";let o=n<9.95?
n.toFixed(1).replace(/\.0$/,""):Math.round(n);return t>e?`${o} times the share of the rest`:`the res\
t has ${o} times its share`}function am(t,e){let n=t.model.words[e];if(!n)return null;let o=[t.model.
outlets[e].id],r=n.map(([i,c,a,l,u,h])=>{let m=`${`${c} of ${a} articles, elsewhere ${l} of ${u}`}; ${fe(
h)} after correction`;return f("li",{},Hn(p=>t.apply({only:{outlet:o,words:p}}),i,m,h))});return[f("\
ul",{class:"word-list"},r),f("p",{class:"aside"},"In titles and excerpts, against the rest of this c\
orpus; in bold those that are statistically significant after correction for multiple tests.")]}function lm(t,e,n){
let o=xs(t,e).map(({ref:r,shared:s,either:i,isFew:c})=>{let l=`${s} of ${i} stories in common${c?", \
too few to say much":""}`;return f("li",{},n({kind:"outlet",ref:r}),f("span",{class:"words"},l))});return o.
length>0&&nt(o,gn,"text-list")}function um(t,e,n){let o=new Map((t.blindspots[e]||[]).map(([c,,a])=>[
c,a])),r=hi(t,e).slice(0,Qh).map(({story:c,reach:a})=>{let l=o.get(c),u=[$(a,"other outlet"),l===void 0?
"":`expected of it in ${fm(l)}`,an(t,c)(e)];return f("li",{},n({kind:"story",ref:c}),f("span",{class:"\
words"},u.filter(Boolean).join("; ")))}),i=`Stories without an article of this outlet in this corpus\
; the outlet may still have covered them. ${o.size?"Expected from how many stories it has and how ma\
ny outlets each has.":""}`;return r.length?[nt(r,gn+1,"text-list"),f("p",{class:"aside"},i)]:null}function fm(t){
return`${x(Math.round(t*100))} of 100 such cases`}function dm(t,e,n){let o=s=>s<0||tt(t,t.stories[s].
articles).size===1,r=[...Ao(t)[e]].filter(([s,i])=>t.articles.held[i]&&o(s)).map(([s,i])=>f("li",{},
n(s<0?{kind:"article",ref:i}:{kind:"story",ref:s})));return r.length>0&&nt(r,gn,"text-list")}var[Er,ao]=[640,22],[_r,ya,hm]=[190,612,14],wa=14,[mm,pm,gm]=[64,96,26],jt={paper:"#fdfcf9",ink:"#1f\
1f1d",soft:"#6a6963",line:"#ebe8df",dot:"#0072b2"};function ba(t,e){let{articles:n,name:o}=t.stories[e],
r=wm(t,n),s=r.slice(0,wa),i=r.length-s.length,c=ye(o,mm),a=[ym(t,n),...ye(bm(t,e),pm)],l=22+20*c.length+
17*a.length,u=l+ao*(s.length+(i?1:0))+30,d=gt(t,n).filter(T=>U(t,T)).map(T=>Number(t.articles.time[T])),
[m,g]=[Math.min(...d),Math.max(...d)],p=T=>_r+(ya-_r)*(Number(t.articles.time[T])-m)/Math.max(1,g-m),
w=[G("title",{},kt(o)),G("rect",{width:Er,height:u,fill:jt.paper,stroke:jt.line}),...c.map((T,P)=>wn(
T,24+20*P,16,jt.ink,700)),...a.map((T,P)=>wn(T,24+20*c.length+17*P,12,jt.ink)),...s.flatMap((T,P)=>km(
t,e,T,l+ao*P,p)),i?wn(`and ${$(i,"more outlet")}`,l+ao*wa+14,11,jt.soft):"",wn(Sm(t),u-10,10,jt.soft)],
S={xmlns:"http://www.w3.org/2000/svg",width:Er,height:u,viewBox:`0 0 ${Er} ${u}`,role:"img","font-fa\
mily":"system-ui, sans-serif"};return`<?xml version="1.0" encoding="UTF-8"?>
${G("svg",S,w.join(`
`))}
`}function wm(t,e){let n=new Map;for(let o of e.filter(r=>pt(t,r))){let r=t.articles.outlet[o];n.set(
r,[...n.get(r)||[],o])}return[...n.values()]}function ym(t,e){let n=e.filter(c=>t.articles.held[c]),
[o,r]=Kt(t,gt(t,e)),s=J(o,r),i=$(tt(t,n).size,"outlet");return`${$(n.length,"article")} · ${i} · ${s}`}
function bm(t,e){let{first:n,earliest:o,reason:r,runner_up:s,gap:i}=t.stories[e];if(!n.length)return`\
Who was first is not known: ${r||"too few times"}.`;let c=n.map(u=>At(t.outlets[u].name)).join(" and\
 "),a=o<0?"":`, ${yt(t.articles.time[o],"minute")}`,l=s>=0&&i?`; next ${At(ot(t,s))}, ${Ht(i*60)}`:"";
return`First in this corpus${n.length>1?", in a tie":""}: ${c}${a}${l}.`}function Sm(t){let{articles:e,
outlets:n,from:o,to:r}=t.counts,s=`${x(e)} articles of ${$(n,"outlet")}`,i=J(o,r),c=`topicgraph ${t.
about.version}`;return`In this corpus: ${s}, ${i}. A hollow dot is a copy. ${c}`}function km(t,e,n,o,r){
let{copy:s,held:i,title:c}=t.articles,{first:a,earliest:l}=t.stories[e],u=o+ao/2,h={x1:_r,x2:ya,y1:u,
y2:u,stroke:jt.line},d=n.filter(g=>U(t,g)&&!Me(t,g)).map(g=>{let p=s[g]===1||!i[g],w={cx:Math.round(
r(g)*10)/10,cy:u,r:a.length&&g===l?7:5,fill:p?jt.paper:jt.dot,stroke:jt.dot,"stroke-width":1.5};return G(
"circle",w,G("title",{},kt(c[g])))}),m=At($t(ot(t,n[0]),gm));return[wn(m,u+4,12,jt.ink),G("line",h),
...d]}function wn(t,e,n,o,r=400){return G("text",{x:hm,y:e,"font-size":n,"font-weight":r,fill:o},kt(
t))}var Tm=16,Ir=86400;function lo(t,e,n,o={}){let{limit:r=Tm,without:s=[],first:i=-1}=o,{time:c,outlet:a}=t.
articles,l=e.filter(B=>c[B]!==null&&a[B]>=0),u=gt(t,l);if(tt(t,u).size<2)return null;let h=u.map(B=>Number(
c[B])),d=Math.min(...h),m=Math.max(...u.map(B=>Number(c[B])+(U(t,B)?0:Ir)));if(m===d)return null;let g=xm(
t,u),p=u.filter(B=>U(t,B)).map(B=>Number(c[B])),w=p.length?Math.min(...p):null,S=g.slice(0,r).map((B,Dt)=>{
let lt=g.slice(0,Dt).filter(dt=>dt.first<1/0),Tt=$m(t,B,w,lt[lt.length-1]);return Mm(t,B,{start:d,end:m,
first:i,words:Tt},n)}),T=g.length-S.length,P=e.length-l.length,N=l.length-u.length,X=[T>0&&`${$(T,"o\
utlet")} with later articles not shown.`,N>0&&`${$(N,"article")} before or after, loosely connected,\
 not shown.`,P>0&&`${$(P,"article")} without a date or an outlet not shown.`,"○ copy · dashed: not i\
n this corpus · a bar: the day, as no time is given."],K=[Zt(d),Ht(m-d)].map(B=>f("span",{},B)),Mt=s.
map(B=>Am(B,n));return[f("ol",{class:"lanes"},S,Mt),f("p",{class:"lane-ends","aria-hidden":"true"},K),
f("p",{class:"aside"},X.filter(Boolean).join(" "))]}function xm(t,e){let n=new Map;for(let r of e){let s=t.
articles.outlet[r],i=n.get(s)||{outlet:s,first:1/0,articles:[]};U(t,r)&&(i.first=Math.min(i.first,t.
articles.time[r])),i.articles.push(r),n.set(s,i)}let o=({first:r,articles:s})=>r<1/0?r:Number(t.articles.
time[s[0]])+Ir;return[...n.values()].sort((r,s)=>o(r)-o(s)||r.outlet-s.outlet)}function $m(t,{first:e,
articles:n},o,r){let s=[];if(e===1/0||o===null)s.push("time not given");else if(e===o)s.push("earlie\
st");else if(s.push(Ht(e-o)),r&&r.first>o){let c=e-r.first;s.push(c<60?"in the same minute":`${Ht(c).
slice(1)} later`)}let i=vm(t,n[0]);return i!==null&&s.push(`a copy of ${At(ot(t,i))}’s`),s}function vm(t,e){
let n=t.linksOf[e].find(({kind:o,forward:r})=>o==="copy_of"&&r);return n?n.other:null}function Mm(t,e,{
start:n,end:o,first:r,words:s},i){let c=p=>`${(p-n)/(o-n)*100}%`,{time:a,precision:l,copy:u,held:h,title:d}=t.
articles,g=[...e.articles].sort((p,w)=>+(u[w]===1)-+(u[p]===1)).map(p=>{let w=U(t,p),S=[w?"dot":"day",
u[p]===1&&"copy",!h[p]&&"stub",p===r&&"first"],T=`${ot(t,p)}: ${d[p]}, ${yt(a[p],l[p])}`,P=f("span",
{class:S.filter(Boolean).join(" "),title:T});return P.style.left=c(Number(a[p])),w||(P.style.width=c(
n+Ir)),P});return f("li",{},i({kind:"outlet",ref:e.outlet}),f("span",{class:"lane-track","aria-hidde\
n":"true"},g),f("span",{class:"words",dir:"auto"},s.map(Om)))}function Om(t,e){return e?f("span",{class:"\
lane-note"},` · ${t}`):t}function Am(t,e){return f("li",{class:"without"},e({kind:"outlet",ref:t}),
f("span",{class:"lane-track","aria-hidden":"true"}),f("span",{class:"words"},"not in this corpus"))}function Sa(t,e){let n=t.storylines.find(([,s])=>s.includes(e));if(!n)return null;let[,o]=n,r=o.indexOf(
e);return{before:o[r-1]??null,after:o[r+1]??null}}function ka(t,e,n){let o=t.storylines.find(([,a])=>a.
includes(e));if(!o)return null;let[,r,s]=o,i=r.map((a,l)=>{let[u,h]=Kt(t,gt(t,t.stories[a].articles)),
d=a===e?f("strong",{dir:"auto"},"This story"):n({kind:"story",ref:a});return f("li",{},d,f("span",{class:"\
words",dir:"auto"},J(u,h)),l>0&&s[l]&&f("span",{class:"words",dir:"auto"},s[l]))});return[f("ol",{class:"\
text-list"},i),f("p",{class:"aside"},"Inferred from names that few stories mention and from headline\
s that say the same.")]}var Nm=10,Em=60,_m=10,Im=5;function Ta(t,e,n){let{model:o}=t,r=o.stories[e],{articles:s}=r,{outlet:i,
topics:c,subjects:a,credits:l}=o.articles,u=ct(s.filter(T=>pt(o,T)).map(T=>i[T])),h=ct(s.flatMap(T=>c[T])),
d=ct(s.flatMap(T=>a[T])),m=ct(s.flatMap(T=>l[T].map(P=>P.outlet))),g=(T,P)=>Rn(P.map(([N,X])=>[{kind:T,
ref:N},X]),n),p=o.nodes.some(T=>T.kind==="story"&&T.ref===e),w=t.isOpen(e)?"Close it in the picture":
"Open it in the picture",S=p?[[w,()=>t.toggle(e)]]:[];return S.push(["Save as a card",()=>Cm(t,e)]),
[ft("Story",r.name),f("p",{class:"figures"},Lm(o,s)),se(t,"story",r.id,...S),D("Who was first",f("p",
{},Rm(o,r,n))),D("Who came when",lo(o,s,n)),D("Before and after, on the same matter",ka(o,e,n)),D("H\
eadlines in time order",Pm(o,s,n)),D("Outlets",u.length>0&&g("outlet",u)),D("Not in this corpus from",
Hm(o,e,n)),D("By groups of outlets",gi(o,e,n)),D("Why these are one story",Dm(o,s,n)),D("Credited to",
m.length>0&&g("outlet",m)),D("Mentioned",d.length>0&&g("subject",d.slice(0,_m))),D("Topics",h.length>
0&&g("topic",h))]}function Cm(t,e){Xt("story.svg",ba(t.model,e),"image/svg+xml"),t.announce("Card sa\
ved")}function Lm(t,e){let n=e.filter(l=>t.articles.held[l]),o=n.length,r=tt(t,n).size,s=e.length-o,
[i,c]=Kt(t,gt(t,e)),a=[$(o,"article")];return s&&a.push(`${x(s)} linked, not in this corpus`),[...a,
$(r,"outlet"),J(i,c)].join(" · ")}var Cr="that takes articles of two outlets that state when they a\
ppeared, and copies do not count";function Rm(t,{first:e,articles:n,reason:o},r){if(!e.length)return`\
It is not known: ${o||Cr}.`;let s=e.map(l=>r({kind:"outlet",ref:l})),i=St(s," and "),c=n.filter(l=>t.
articles.time[l]===null).length,a=c?` ${$(c,"article")} without a date may be earlier.`:"";return e.
length===1?[i,`, of the articles in this corpus.${a}`]:["A tie between ",i,`: the stated times do no\
t tell them apart.${a}`]}function Dm(t,e,n){let{words:o,loose:r}=sa(t,e);if(!o.length)return null;let s=r.
map(c=>f("li",{},n({kind:"article",ref:c})));return[f("p",{},`${o.join("; ")}${s.length?":":"."}`),s.
length>0&&nt(s,Im,"text-list"),f("p",{class:"aside"},"The panel of an article says which others hold\
 it in the story, and why.")]}function Pm(t,e,n){let o=e.find(i=>U(t,i)&&!Me(t,i)),r=o===void 0?null:
t.articles.time[o],s=e.map(i=>Fm(t,i,r,n));return nt(s,Em,"headlines")}function Fm(t,e,n,o){let{time:r,
precision:s,held:i}=t.articles,c=t.linksOf[e].find(({kind:u,forward:h})=>u==="copy_of"&&h),a=U(t,e)&&
n!==null?Number(r[e])-n:0,l=[yt(r[e],s[e]),a>=60?`${Ht(a)} after the first`:"",Me(t,e)?"loosely conn\
ected":"",i[e]?"":"not in this corpus",c?`a copy of ${At(ot(t,c.other))}’s`:""];return f("li",{class:[
!i[e]&&"not-held",c&&"is-copy"].filter(Boolean).join(" ")||null},f("span",{class:"who",dir:"auto"},ot(
t,e)),o({kind:"article",ref:e}),f("span",{class:"words",dir:"auto"},l.filter(Boolean).join(" · ")))}
function Hm(t,e,n){let o=cn(t,e);if(!o.length)return null;let r=o.slice(0,Nm),s=r.map(a=>n({kind:"ou\
tlet",ref:a.ref})),i=o.length-r.length,c=`Outlets with ${5} or more articles, some within a week of \
it, and none of these mentions the same. A missing story only means that it is not in this corpus; t\
he outlet may still have covered it.`;return[f("p",{},St(s),i>0&&` and ${x(i)} more`,"."),f("p",{class:"\
aside"},c)]}var Bm=12;function xa(t,e,n){let{model:o}=t,r=o.subjects[e],s=o.bySubject[e],i=Bn(o,s,o.articles.subjects,
e),c=(u,h)=>te(u,h.slice(0,Bm),n),a=r.names.filter(u=>u!==r.name),l=[$(i.held.length,"article"),$(i.
outlets.length,"outlet")];return[ft("Subject",r.name),f("p",{class:"figures"},l.join(" · ")),f("p",
{class:"aside"},"Found in titles and excerpts; the files do not state it."),se(t,"subject",r.id),Bt(
[["Also written",a.join(" · ")]]),D("Over time",Ae(o,s)),D("Outlets by articles",c("outlet",i.outlets)),
D("Mentioned with it",c("subject",i.others)),D("Stories",te("story",i.stories,n)),D("Articles",pe(o,
s,n))]}var jm=8;function $a(t,e,n){let{model:o}=t,r=o.topics[e],s=o.byTopic[e],{held:i,outlets:c,others:a,stories:l}=Bn(
o,s,o.articles.topics,e),u=o.dominant.includes(e),h=r.names.filter(p=>p!==r.name),d=s.length-i.length,
m=d?` · ${x(d)} linked, not in this corpus`:"",g=[$(i.length,"article"),$(c.length,"outlet")];return[
ft("Topic",r.name),f("p",{class:"figures"},g.join(" · ")+m),u&&f("p",{class:"aside"},"On nearly eve\
ry article, so the picture leaves its lines out."),se(t,"topic",r.id),Bt([["Also written",h.join(" ·\
 ")]]),D("Over time",Ae(o,s)),D("Outlets by focus",Wm(o,e,n)),D("Outlets by articles",te("outlet",c,
n)),D("Topics on the same articles",te("topic",a,n)),D("Stories",te("story",l,n)),D("Articles",pe(o,
s,n))]}function Wm(t,e,n){let{by:o,n:r}=No(t),s=o.map((i,c)=>({ref:c,...Gt(i.get(e)||0,r[c])})).filter(
i=>i.k&&i.n>=5).sort((i,c)=>c.share-i.share||c.k-i.k||i.ref-c.ref).slice(0,jm);return s.length?tn(s.
map(i=>{let c=`${i.k} of ${$(i.n,"article")}`,a=`${at(i.share)} ${It(i)}, ${c}`;return[n({kind:"outl\
et",ref:i.ref}),i.share,a]})):null}var Um={article:ma,outlet:ga,topic:$a,subject:xa,story:Ta};function va(t,e){let n=r=>z(t,r),o=Um[e.kind](
t,e.ref,n);return f("article",{class:`panel panel-${e.kind}`},o)}var zm=6;function Rr(t,e){let n=bo(e);if(n.length<2||ls(e))return null;let o=Gm(t),r={outlet:[],topic:[],
subject:[]},s=[],i=[],c=null;for(let l=0;l<n.length;){let u=Km(o,n,l),h=u||c?null:qm(t,n,l);u?(r[u.facet].
push(u.id),s.push(u.name),l+=u.length):h?(c=h.time,l+=h.length):(i.push(n[l]),l+=1)}if(c&&s.push(J(c[0],
c[1]-1)),!s.length)return null;let a={};for(let l of["outlet","topic","subject"])r[l].length&&(a[l]=
[...new Set(r[l])]);return i.length&&(a.words=[i.join(" ")],s.unshift(i.map(l=>l.startsWith('"')?l:`\
“${l}”`).join(" "))),{only:a,time:c,parts:s}}function Gm(t){let e=new Map,n=(o,{id:r,name:s},i)=>{
let c=Q(i).trim();c&&!e.has(c)&&e.set(c,{facet:o,id:r,name:s})};for(let o of t.outlets)for(let r of[
o.name,...o.names,o.domain])n("outlet",o,r);for(let o of["topic","subject"])for(let r of o==="topic"?
t.topics:t.subjects)for(let s of[r.name,...r.names])n(o,r,s);return e}function Km(t,e,n){let o=Math.
min(zm,e.length-n);for(let r=o;r>0;r-=1){let s=e.slice(n,n+r).join(" "),i=t.get(s);if(i&&r<e.length)
return{...i,length:r}}return null}function qm(t,e,n){let[o,r]=[e[n],e[n+1]],s=/^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/.
exec(o);if(s)return{time:Lr(Number(s[1]),Number(s[2])-1),length:1};let i=Zm(o);if(i>=0&&Ma(r))return{
time:Lr(Number(r),i),length:2};if(i>=0&&!Vm.includes(o)){let c=Ym(t,i);if(c!==null)return{time:Lr(c,
i),length:1}}if(Ma(o)){let c=Number(o);return{time:[Date.UTC(c,0)/1e3,Date.UTC(c+1,0)/1e3],length:1}}
return null}var Xm="january february march april may june july august september october november dec\
ember".split(" "),Vm=["may","mar","dec","jan"];function Ym(t,e){let n=t.articles.time.filter((o,r)=>o!==
null&&t.articles.held[r]&&new Date(o*1e3).getUTCMonth()===e);return n.length?new Date(n[n.length-1]*
1e3).getUTCFullYear():null}function Zm(t){let e=Se.map(n=>n.toLowerCase()).indexOf(t);return e>=0?e:
Xm.indexOf(t)}function Ma(t){return/^(19|20)\d\d$/.test(t||"")}function Lr(t,e){return[Date.UTC(t,e)/
1e3,Date.UTC(t,e+1)/1e3]}var uo={outlet:5,topic:5,subject:4,story:6,article:12},Oa=["outlet","topic","subject","story","artic\
le"],Aa={outlet:"Outlets",topic:"Topics",subject:"Subjects",story:"Stories",article:"Articles"},Jm=2+
Object.values(uo).reduce((t,e)=>t+e),[Qm,Na]=[1,8];function Ea(t,e,n){let{model:o}=n,r=Object.fromEntries(
Oa.map(v=>[v,tp(Aa[v])])),s=[],i=[],c=-1,a=[],l="",u=0;function h(){a=m()?Oa.map(d):[],l="",c=-1,g(Qm),
P(),rt(!!m()),S()}function d(v){let F=$e(o)[v],j=v==="article"?To(o,F,m(),uo.article):So(F,m(),uo[v]);
return{kind:v,steps:j,rows:[],total:0,done:!1}}function m(){return t.value.trim()}function g(v){let F=performance.
now()+v,j=a.map(V=>V.rows.length),q=w();for(;q&&performance.now()<F;)p(q),q=w();return a.some((V,mt)=>V.
rows.length>j[mt])}function p(v){try{let{done:F,value:j}=v.steps.next();Object.assign(v,{done:!!F,rows:j.
rows,total:j.total})}catch(F){if(!(F instanceof wt))throw F;l=F.message,v.done=!0}}function w(){let v=a.
filter(({done:j})=>!j),F=j=>j.rows.length<uo[j.kind];return v.find(F)||v[0]}function S(){if(clearTimeout(
u),!w()){T();return}u=setTimeout(()=>{(g(Na)||!w())&&P(),S()})}function T(){if(!a.length)return;let v=a.
filter(({total:F})=>F).map(({kind:F,total:j})=>`${j} ${Aa[F].toLowerCase()}`);n.announce(v.join(", ")||
l||"nothing found")}function P(){let v=c>=0?i[c].key:null,F=a.filter(({total:et})=>et),j=F.find(({kind:et})=>et===
"article");i=[];let V=a.length>0&&!l&&!w()&&!F.length,mt=F.filter(N),st=[...mt.map(K),B(),l&&f("p",{
class:"empty",dir:"auto"},l),j&&Dt(j),...F.filter(et=>!mt.includes(et)).map(K),m()&&bt(o),V&&!i.length&&
f("p",{class:"empty",dir:"auto"},X())];e.replaceChildren(...st.filter(Boolean)),ht(v?i.findIndex(({key:et})=>et===
v):-1)}function N(v){let{kind:F,rows:j}=v;if(F==="article")return!1;let q=et=>zt(et).join(" "),V=q(m()),
mt=et=>q(Z(o,{kind:F,ref:et}))===V,st=j.filter(mt);return v.rows=[...st,...j.filter(et=>!st.includes(
et))],st.length>0}function X(){let v=Rr(o,m());return v?`No article has all of these: ${v.parts.join(
" · ")}.`:"Nothing found. Fewer or shorter words find more."}function K({kind:v,rows:F,total:j,done:q}){
let{element:V,head:mt,number:st}=r[v];return st.textContent=q?x(j):"…",V.replaceChildren(mt,...F.map(
et=>Mt({kind:v,ref:et}))),V}function Mt(v){let F=v.kind==="article"?ot(o,v.ref):$(Qt(o,v).length,"ar\
ticle"),j=`${v.kind} ${v.ref}`;return lt(j,()=>n.choose(v),Z(o,v),F)}function B(){let v=Rr(o,m());if(!v)
return null;let{only:F,time:j,parts:q}=v,{total:V}=ce(o,{only:F,not:{},time:j});if(!V)return null;let mt=V===
1?"this article":`these ${x(V)} articles`;return lt("query",()=>n.narrow({only:F,time:j}),`Show ${mt}`,
q.join(" · "))}function Dt({total:v,done:F}){let j=m(),q=v===1?"this article":`these ${x(v)} articl\
es`,V=`Show ${F?q:"these articles"}`;return lt("words",()=>n.filter("only","words",j),V,"with these \
words")}function lt(v,F,j,q){let V=s[i.length]||Tt();return V.item.setAttribute("aria-selected","fal\
se"),V.name.textContent=j,V.words.textContent=q,i.push({item:V.item,act:F,key:v}),V.item}function Tt(){
let v=f("span",{dir:"auto"}),F=f("span",{class:"words",dir:"auto"}),j={role:"option",id:`option-${s.
length}`,class:"option"},q={name:v,words:F,item:f("div",j,v,F)};return s.push(q),q}function dt({act:v}){
rt(!1),t.value="",v()}function rt(v){e.hidden=!v,t.setAttribute("aria-expanded",String(v)),!v&&(t.removeAttribute(
"aria-activedescendant"),a=[],clearTimeout(u))}function Ot(v){if(!i.length)return;let F=c<0&&v<0?0:c;
ht((F+v+i.length)%i.length),i[c].item.scrollIntoView({block:"nearest"})}function ht(v){if(i[c]?.item.
setAttribute("aria-selected","false"),c=v,c<0){t.removeAttribute("aria-activedescendant");return}i[c].
item.setAttribute("aria-selected","true"),t.setAttribute("aria-activedescendant",i[c].item.id)}function Wt(){
let v=window.requestIdleCallback||(q=>setTimeout(()=>q({timeRemaining:()=>Na,didTimeout:!1}),8)),F=ns(
Object.values($e(o))),j=q=>{do if(F.next().done)return;while(q.timeRemaining()>2);v(j)};for(;s.length<
Jm;)Tt();v(j)}function Pt(v){v.key==="ArrowDown"||v.key==="ArrowUp"?(v.preventDefault(),Ot(v.key==="\
ArrowDown"?1:-1)):v.key==="Enter"&&i.length?(v.preventDefault(),dt(i[Math.max(c,0)])):v.key==="Escap\
e"&&(v.stopPropagation(),e.hidden&&t.blur(),t.value="",rt(!1))}return e.addEventListener("mousedown",
v=>v.preventDefault()),e.addEventListener("click",({target:v})=>{let F=i.find(({item:j})=>j.contains(
v));F&&dt(F)}),t.addEventListener("input",h),t.addEventListener("focus",()=>m()&&h()),t.addEventListener(
"blur",()=>rt(!1)),t.addEventListener("keydown",Pt),{prepare:Wt}}function tp(t){let e=f("span",{class:"\
number"}),n=f("div",{class:"find-head"},t," ",e);return{number:e,head:n,element:f("div",{role:"group",
"aria-label":t},n)}}var ep=12,_a=86400,np=72,op=7,Ia=3,rp=60,sp=15,ip=4,cp=1/3,ap="Each dot is an article, in the colour\
 of its outlet, at its place between the first and the last of its story; the one ringed was first. \
○ copy · dashed: linked, not in this corpus · a bar: the day, as no time is given. An outlet without\
 a story may still have covered it elsewhere.";function Ca(t,e){let{model:n}=e,o=e.selection();if(!o.
total){t.replaceChildren();return}let r=lp(n,o),s=f("ol",{class:"story-rows"}),i=dp(n),c=Ee(s,r,ep,l=>[
hp(e,l,i)]),a=[f("div",{class:"sheet-head"},f("h2",{},"The most covered stories"),f("p",{class:"asid\
e"},"By the number of outlets that have them."),r.length>0&&up(n)),bt(n),...r.length?[s,c,f("p",{class:"\
aside"},ap)]:[fp(e)]];be(t,()=>t.replaceChildren(...a.filter(l=>l instanceof Node)))}function lp(t,e){
let n=ee(t,"stories","size",e),o=n.filter(({outlets:c})=>c>1),r=o.length||!e.filtered?o:n,s=new Map(
r.map(({thing:c})=>[c.ref,La(t,c.ref).size])),i=c=>Number(s.get(c.thing.ref));return r.sort((c,a)=>i(
a)-i(c))}function La(t,e){return tt(t,t.stories[e].articles.filter(n=>t.articles.held[n]))}function up(t){
let e=vt(),n=(s,i)=>{let c=f("span",{class:"outlet-dot","aria-hidden":"true"});return c.style.setProperty(
"--hue",i),f("li",{dir:"auto"},c,s)},o=t.hues.map((s,i)=>n(t.outlets[s].name,e.hues[i]));return o.length?
f("ul",{class:"outlet-colors","aria-label":"Colours of outlets"},o,n("other outlets",e.others)):null}
function fp(t){return t.selection().filtered?f("div",{class:"none-found"},f("p",{},"None of the sele\
cted articles is part of a story."),C({class:"action"},()=>t.change({view:"table"}),"Show them in th\
e table")):f("p",{class:"empty"},rn("stories"))}function dp(t){let e=t.articles.held.flatMap((n,o)=>n?
[o]:[]);return tt(t,e)}function hp(t,e,n){let{model:o}=t;return f("li",{class:"story-row","data-id":o.
stories[e.thing.ref].id},f("div",{class:"story-name"},z(t,e.thing),f("span",{class:"words"},sn(o,e)),
wp(o,e),gp(t,e),pp(t,e)),f("div",{class:"story-hours"},yp(o,e),kp(t,e)),f("div",{class:"story-reach"},
Tp(t,e,n)),t.isOpen(e.thing.ref)&&mp(t,e))}function mp(t,{thing:e,articles:n}){let{model:o}=t,{first:r,
earliest:s,articles:i}=o.stories[e.ref],a=n.length===i.length?cn(o,e.ref):[],u=lo(o,n,d=>z(t,d),{limit:rp,
without:a.slice(0,Ia).map(({ref:d})=>d),first:r.length?s:-1}),h=f("p",{class:"aside"},"Too few of it\
s articles state a date.");return f("div",{class:"story-lanes"},u||h)}function pp(t,{thing:e}){let n=Sa(
t.model,e.ref),o=(r,s)=>s!==null&&f("span",{class:"words"},r,z(t,{kind:"story",ref:s}));return n&&[o(
"follows ",n.before),o("followed by ",n.after)]}function gp(t,{thing:e}){let n=t.isOpen(e.ref),{id:o,
name:r}=t.model.stories[e.ref],s={class:"lanes-button","aria-expanded":String(n),"data-focus":`lanes\
 ${o}`,"aria-label":`Who came when: ${r}`};return C(s,()=>t.toggle(e.ref),n?"▾":"▸"," Who came w\
hen")}function wp(t,{thing:e}){let{loose:n,articles:o}=t.stories[e.ref];if(n<cp*o.length)return null;
let r="These share little with the other articles of the story: some may be on another event.",s=`lo\
osely joined: ${x(n)} of ${x(o.length)}`;return f("span",{class:"loosely",title:r},s)}function yp(t,{
articles:e,thing:n}){let{first:o,earliest:r}=t.stories[n.ref],{time:s,precision:i,title:c,copy:a,held:l,
outlet:u}=t.articles,h=e.filter(B=>s[B]===null).length;if(h===e.length)return f("p",{class:"words"},
"None of its articles has a date.");let d=gt(t,e),m=e.length-h-d.length,{dots:g,start:p,end:w}=Sp(t,
d),S=vt(),T=g.map(({article:B,left:Dt,width:lt,level:Tt})=>{let dt=o.length>0&&B===r,rt=[lt?"day":"d\
ot",a[B]===1&&"copy",!l[B]&&"stub",dt&&"first"],Ot=`${ot(t,B)}: ${c[B]}, ${yt(s[B],i[B])}`,ht=f("spa\
n",{class:rt.filter(Boolean).join(" "),title:Ot}),Wt=t.hues.indexOf(u[B]);return ht.style.setProperty(
"--hue",Wt<0?S.others:S.hues[Wt]),ht.style.left=`${Dt*100}%`,lt?ht.style.width=`${lt*100}%`:ht.style.
bottom=`${Tt*7}px`,ht}),P=[m&&`${x(m)} loosely connected before or after`,h&&`${x(h)} undated`].filter(
Boolean),N=[bp(t,d,p),w>p?Ht(w-p):"",...P.length?[`${P.join(" and ")} not shown`]:[]],X=Math.max(1,...g.
map(({level:B})=>B+1))*7+4,K=f("div",{class:"hours","aria-hidden":"true"},T);K.style.height=`${X}px`;
let Mt=N.map(B=>f("span",{},B));return[K,f("p",{class:"hours-ends","aria-hidden":"true"},Mt)]}function bp(t,e,n){
let o=U(t,e[0]);return Zt(n)+(o?`, ${qe(n)} UTC`:"")}function Sp(t,e){let n=a=>Number(t.articles.time[a]),
o=Math.min(...e.map(n)),r=Math.max(...e.map(a=>n(a)+(U(t,a)?0:_a))),s=Math.max(1,r-o),i=new Map;return{
dots:e.flatMap(a=>{let l=U(t,a),u=(n(a)-o)/s,h=l?Math.round(u*np):`day ${Cn(t,a)}`,d=i.get(h)||0;return i.
set(h,d+1),l?d<op?[{article:a,left:u,width:0,level:d}]:[]:d?[]:[{article:a,left:u,width:_a/s,level:0}]}),
start:o,end:r}}function kp(t,{thing:e}){let{model:n}=t,{first:o,earliest:r,runner_up:s,gap:i,reason:c}=n.
stories[e.ref];if(!o.length){let m=`Who was first is not known: ${c||Cr}.`;return f("p",{class:"word\
s"},m)}let a=m=>z(t,{kind:"outlet",ref:m}),l=r>=0?`, ${qe(Number(n.articles.time[r]))} UTC`:"",u=St(
o.map(a)," and "),h=[o.length>1?"First, in a tie: ":"First: ",u,l];if(s>=0&&i!==null&&pt(n,s)){let m=i<
sp?" (close: feeds round times)":"",g=i?Ht(i*60)+m:"in the same minute";h.push(` · next, ${g}: `,a(
n.articles.outlet[s]))}let d=t.selection().filtered?" (whole corpus)":"";return f("p",{class:"words"},
...h,d)}function Tp(t,{thing:e},n){let{model:o}=t,r=La(o,e.ref),s=o.left_out?"all of this page":"who\
le corpus",i=t.selection().filtered?` (${s})`:"",c=`${x(r.size)} of ${$(n.size,"outlet")}${i}`,a=Ne(
Math.max(.01,r.size/Math.max(1,n.size))),l=xp(o,e.ref,r,n),u=cn(o,e.ref).slice(0,Ia).map(({ref:h})=>z(
t,{kind:"outlet",ref:h}));return[f("span",{class:"number"},c),f("span",{class:"reach-track","aria-hi\
dden":"true"},a),l,u.length>0&&f("p",{class:"words"},"Not from ",St(u))]}function xp(t,e,n,o){let r=Vn(
t,o).slice(0,ip);if(!r.length)return null;let s=r.map(({name:i,members:c})=>{let a=c.filter(d=>n.has(
d)).length,u=`${a?x(a):"none"} of ${x(c.length)}`.replaceAll(" "," "),h=Ko(t,c,e)>=Xn;return f("li",
{class:h?"blind":null,dir:"auto"},`${i}: ${u}`)});return f("ul",{class:"reach-groups","aria-label":"\
Found in this corpus, by groups of outlets"},s)}var $p=8,[Hr,Dr,yn]=[46,20,10],vp=700,Mp=800,bn=86400;function Da(t,e){let{model:n}=e,{from:o,to:r}=n.
counts;if(o===null||r===null||o===r)return{show:()=>{}};let s=k=>n.articles.held[k]&&n.articles.time[k]!==
null,c=n.articles.time.map((k,M)=>M).filter(s).every(k=>U(n,k)),{unit:a,bins:l}=Xe([],o,r,c),u=Op(n,
l),h=null,d=[],m={rows:!1,shares:!1},g=f("div",{class:"strip-chart"}),p=f("div",{class:"strip-rows",
hidden:!0}),w=f("span",{class:"strip-words"}),S=lt("▶","Play through time",()=>h?Pt():Wt()),[T,P]=[
dt("From day",0),dt("To day",1)],[N,X]=[v("From",0),v("To",1)],K=f("div",{class:"strip-area"},g,N,X),
Mt=f("span",{class:"strip-tools"},lt("‹","A step back in time",()=>ht(-1)),S,lt("›","A step on i\
n time",()=>ht(1)),Tt("By outlet","rows"),Tt("Shares","shares")),B=f("span",{class:"strip-days"},T,"\
 – ",P),Dt=f("span",{class:"legend-name"},`Articles by ${a}`);t.hidden=!1,t.replaceChildren(f("div",
{class:"strip-head"},Dt,w,B,Mt),K,p),F();function lt(k,M,A){return C({class:"step","aria-label":M,title:M},
A,k)}function Tt(k,M){let _=C({class:"step","aria-pressed":"false"},()=>{m[M]=!m[M],_.setAttribute("\
aria-pressed",String(m[M])),q()},k);return _}function dt(k,M){let A=()=>{let y=Date.parse(`${L.value}\
T00:00Z`)/1e3;if(Number.isNaN(y))return;let b=[Ra(Number(o)),Ra(Number(r))+bn],[O,R]=e.state().time||
b,H=M?[Math.min(O,y),y+bn]:[y,Math.max(R,y+bn)];e.change({time:H})},_={min:fo(Number(o)),max:fo(Number(
r))},L=f("input",{type:"date","aria-label":k,..._,on:{change:A}});return L}function rt(){let{time:k}=e.
state();if(!k)return[0,l.length];let M=Math.max(0,l.findIndex(_=>_.to>k[0])),A=l.findIndex(_=>_.from>=
k[1]);return[M,Math.max(M+1,A<0?l.length:A)]}function Ot(k,M,A=!1){let _=k<=0&&M>=l.length;e.change(
{time:_?null:[l[k].from,l[M-1].to]},A)}function ht(k){let M=k>0?[-1,0]:[l.length,l.length+1],[A,_]=e.
state().time?rt():M,L=_-A,y=Math.max(0,Math.min(l.length-L,A+k));return(y!==A||!e.state().time)&&Ot(
y,y+L),y+L<l.length}function Wt(){h=setInterval(()=>ht(1)||Pt(),vp),S.textContent="❚❚",S.setAttribute(
"aria-label","Stop playing"),rt()[1]===l.length&&e.change({time:null},!1),ht(1)}function Pt(){clearInterval(
h),h=null,S.textContent="▶",S.setAttribute("aria-label","Play through time")}function v(k,M){let A=l.
length,_={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1},L={PageDown:-5,PageUp:5,Home:-A,End:A};return f(
"span",{class:"handle",role:"slider",tabindex:"0","aria-label":k,"aria-valuemin":0,"aria-valuemax":A,
on:{keydown:b=>{let O={..._,...L}[b.key];if(!O)return;b.preventDefault();let[R,H]=rt();M?Ot(R,Math.max(
R+1,Math.min(A,H+O))):Ot(Math.max(0,Math.min(H-1,R+O)),H)}}})}function F(){let k=A=>{let{left:_,width:L}=g.
getBoundingClientRect(),y=Math.floor((A.clientX-_)/L*l.length);return Math.max(0,Math.min(l.length-1,
y))},M=null;K.addEventListener("pointerdown",A=>{Pt();let _=A.target.closest(".handle"),[L,y]=rt();_?
M=_===N?y-1:L:M=k(A),K.setPointerCapture(A.pointerId),_||Ot(M,M+1)}),K.addEventListener("pointermove",
A=>{let _=k(A);if(M===null){w.textContent=j(_);return}Ot(Math.min(M,_),Math.max(M,_)+1)});for(let A of[
"pointerup","pointercancel"])K.addEventListener(A,()=>M=null);K.addEventListener("pointerleave",()=>w.
textContent=mt()),K.addEventListener("dblclick",()=>e.change({time:null}))}function j(k){return`${re(
l[k].from,a)}: ${$(d[k],"article")}`}function q(){let{mask:k}=ce(n,e.state(),"time"),M=Fr(u,l.length,
xt=>k[xt]>0);d=M;let A=Fr(u,l.length,()=>!0),[_,L]=rt(),y=M.map((xt,Et)=>A[Et]?xt/A[Et]:0),b=m.shares?
y:M,O=m.shares?1:Math.max(1,...A),R=xt=>xt>=_&&xt<L,H=[...m.shares?[]:A.map((xt,Et)=>Pr(xt,Et,O,"bar\
-all")),...b.map((xt,Et)=>Pr(xt,Et,O,R(Et)?"bar-volume":"bar-out"))],Y=Qe(l,M,a,yn,Hr);g.replaceChildren(
m.shares?f("span",{class:"peak","aria-hidden":"true"},"100 %"):Je(O),et(Hr,st(M),[...H,...Y]),Ze(l,g.
clientWidth||Mp)),K.classList.toggle("beside-rows",m.rows),V(N,_,l[_].from),V(X,L,l[L-1].to-1),w.textContent=
mt();let[it,je]=e.state().time||[Number(o),Number(r)+1];T.value=fo(it),P.value=fo(je-1),p.hidden=!m.
rows,m.rows&&p.replaceChildren(...E(k))}function V(k,M,A){k.style.left=`${M/l.length*100}%`,k.setAttribute(
"aria-valuenow",String(M)),k.setAttribute("aria-valuetext",re(A,a))}function mt(){let{time:k}=e.state();
return k?J(k[0],k[1]-1):m.shares&&e.selection().filtered?`share of all articles of each ${a}`:`${n.left_out?
"on this page · ":""}drag to select a time`}function st(k){let M=Math.max(...k),A=re(l[k.indexOf(M)].
from,a);return`Articles by ${a}: at most ${x(M)}, from ${A}.`}function et(k,M,A){let L={viewBox:`0 0\
 ${l.length*yn} ${k}`,preserveAspectRatio:"none",role:"img","aria-label":M};return ut("svg",L,A)}function E(k){
let M=n.byOutlet.map((b,O)=>({ref:O,articles:b.filter(R=>k[R]&&n.articles.held[R])})).filter(({articles:b})=>b.
length).sort((b,O)=>O.articles.length-b.articles.length||b.ref-O.ref).slice(0,$p).map(({ref:b,articles:O})=>{
let R=new Set(O),H=Fr(u,l.length,it=>R.has(it)),Y=O.length;return{ref:b,total:Y,counts:H,values:m.shares?
H.map(it=>it/Y):H}}),A=Math.max(...M.flatMap(({values:b})=>b),m.shares?.01:1),_=M.map(({ref:b,total:O,
counts:R,values:H})=>{let{name:Y}=n.outlets[b],it=()=>e.choose({kind:"outlet",ref:b}),je=H.map((Et,ho)=>Pr(
Et,ho,A,"bar-volume",Dr)),xt=Qe(l,R,a,yn,Dr);return f("div",{class:"strip-row"},C({class:"thing",dir:"\
auto"},it,$t(Y,22)),et(Dr,`${Y}: ${$(O,"article")}`,[...je,...xt]),f("span",{class:"number"},$(O,"ar\
ticle")))}),y=`All rows have one scale: the highest bar is ${m.shares?`${Math.round(A*100)} % of an \
outlet’s articles`:$(A,"article")} in a ${a}.`;return[..._,f("p",{class:"aside"},y)]}return{show:q}}
function Pr(t,e,n,o,r=Hr){if(!t)return null;let s=r*(1-t/n),i=Math.max(1,r*t/n);return ut("rect",{x:e*
yn,y:s,width:yn-1,height:i,class:o})}function Op(t,e){let n=Float64Array.from(e,o=>o.from);return Int32Array.
from(t.articles.time,(o,r)=>o===null||!t.articles.held[r]||o<n[0]?-1:Co(n,o))}function Fr(t,e,n){let o=Array(
e).fill(0);return t.forEach((r,s)=>{r>=0&&n(s)&&(o[r]+=1)}),o}function Ra(t){return Math.floor(t/bn)*
bn}function fo(t){return new Date(t*1e3).toISOString().slice(0,10)}var[Ap,Np]=[.6,.65];function Pa(t,e,n){let o=I("tip");if(o.hidden=!e,!e||!n)return;let r=e.kind==="a\
rticle"&&!t.articles.held[e.ref];o.replaceChildren(f("span",{class:"kicker"},r?fn.stub:fn[e.kind]),f(
"strong",{dir:"auto"},Z(t,e)),f("span",{class:"words",dir:"auto"},sn(t,zo(t,e))));let{width:s,height:i}=I(
"picture").getBoundingClientRect();o.classList.toggle("left",n.x>s*Ap),o.classList.toggle("above",n.
y>i*Np),o.style.setProperty("--x",`${n.x}px`),o.style.setProperty("--y",`${n.y}px`)}var Be=["network","time"],Ep={stories:Ca,outlets:qo,compare:nr,table:Nr},_p=200,Br=900,Ip=3;function Ha(t){
t.initials=Ci(t.hues.map(y=>t.outlets[y].name));let e={view:t.home,tab:"overview"},n=g(),o=S(n),r=0,
s=null,i=new Map,c=t.nodes.length>0,a={model:t,view:null,state:()=>n,selection:()=>o,change:T,choose:Mt,
toggle:B,filter:Dt,apply:lt,narrow:Tt,isOpen:y=>w().includes(y),announce:st,show:X},l={hover:(y,b)=>Pa(
t,y,b),choose:Mt,toggle:B,moved:rt},u=c?Ec(I("canvas"),t,l):null,h=Da(I("strip"),a),d=Gi(I("filters"),
I("chips"),a),m=Ea(I("find"),I("found"),a);a.view=u;function g(){let y=Oi(location.hash,e),b=Qo(t,y.
state);return Fa([...y.ignored,...b.ignored]),b.state}function p(){return n.at&&t.byId.get(n.at)||null}
function w(){return n.open.flatMap(b=>t.byId.get(b)||[]).filter(({kind:b})=>b==="story").map(({ref:b})=>b)}
function S(y){return{...ce(t,y),filtered:Ui(y),stubs:zi(y)}}function T(y,b=!0){"at"in y&&(s=n.at),n=
{...n,...y},("only"in y||"not"in y||"time"in y)&&(o=S(n)),clearTimeout(r),b?N("pushState"):r=setTimeout(
()=>N("replaceState"),_p),X()}function P(){if(location.href!=="about:srcdoc"||!t.complete)return;let y=o.
filtered?o.mask:null;window.parent.postMessage({type:"topicgraph-selection",mask:y},"*")}function N(y){
try{let b=Ai(n,e)||location.pathname+location.search;history[y](null,"",b)}catch{}}function X(){let y=n.
only.words||n.not.words,b=[n.only,n.not,n.time,y?t.complete:null],{theme:O}=document.documentElement.
dataset;K("chips",b,d.showChips),K("filters",[b,d.isShown()],d.show),K("picture",[b,n.view,n.hide,n.
open],Ot);let R=[n.view,n.side,n.open,t.complete,O];K("sheet",[b,...R],Wt),K("strip",b,h.show),K("wi\
dget",[b,t.complete],P);let H=[n.view,n.at,n.depth,n.tab,n.open,n.path,n.without,t.complete];K("side",
[b,...H],j)}function K(y,b,O){let R=JSON.stringify(b);i.get(y)!==R&&(i.set(y,R),O())}function Mt(y){
let b=y?ve(t,y):null;b!==n.at&&(T({at:b}),y&&(innerWidth<Br&&I("side").scrollIntoView({block:"start"}),
st(`${Z(t,y)} chosen`)))}function B(y){let{id:b}=t.stories[y],O=n.open.includes(b),R=O?n.open.filter(
Y=>Y!==b):[...n.open,b],H=Be.includes(n.view)||n.view==="stories";T({open:R,...H?{}:{view:t.opens}}),
st(O?"Story closed":"Story opened")}function Dt(y,b,O){T(Zn(n,y,b,O)),dt()}function lt(y){T({...Mi,...y}),
dt()}function Tt({only:y,time:b=null}){T({only:{...n.only,...y},time:b||n.time}),dt()}function dt(){
let y=`${$(o.total,"article")} selected`;st(o.filtered?y:"Everything is shown")}function rt(y){Be.includes(
n.view)&&T({cam:y},!1)}function Ot(){let y=Be.includes(n.view);for(let Y of["canvas","zoom","under"])
I(Y).hidden=!y;I("sheet").hidden=y;for(let Y of document.querySelectorAll("[data-view]")){let it=Y.dataset.
view===n.view;Y.setAttribute("aria-pressed",String(it))}let O=y||n.view==="stories"?ht():null;if(I("\
message").hidden=!O,I("message").replaceChildren(O||""),I("canvas").classList.toggle("quiet",!!O),!u||
!y)return;let R=w(),H=u.show({view:n.view,hide:n.hide,open:R,selection:o});H.open.length<R.length&&(n=
{...n,open:H.open.map(Y=>t.stories[Y].id)},N("replaceState"),st("The stories opened first were close\
d to make room")),Pt(H),v()}function ht(){let y=(b,...O)=>f("div",{},f("h2",{},b),O.map(R=>f("p",{},
R)));return c?o.total?n.view==="time"&&!t.scale.length?y("Nothing to show over time","None of these \
articles has a date. The network and the lists show them all."):null:d.renderNothingFound():y("No ar\
ticles yet",...t.advice)}function Wt(){let y=Ep[n.view];y&&y(I("sheet"),a)}function Pt(y){let b=O=>T(
{hide:O});rc(I("legend"),t,y,n,o,b)}function v(){let y=[...F(),...t.advice,...t.notes[n.view]||[]];I(
"notes-head").textContent=y[0]||"",I("notes-head").classList.toggle("more-notes",y.length>1),I("note\
s").replaceChildren(...y.slice(1).map(b=>f("li",{},b))),I("notes-box").hidden=!y.length}function F(){
let y=t.mode==="stories",b=[];if(y&&b.push("To open a story into its articles, double-click it, or c\
hoose it and press Enter."),n.view!=="time"||!t.scale.length)return b;let O=y?"circle is a story at \
its first report, each dot an article that belongs to no story":"dot is an article";b.push(`Each ${O}\
; the height has no meaning.`),n.open.length&&b.push("Marks beside an open story are moved aside. It\
s articles stand at their own dates; those without a date are not drawn.");let R=(H,Y)=>H!==null&&!U(
t,Y);return t.articles.time.some(R)&&b.push("An article with only a day is drawn at the middle of th\
at day."),t.scale.some(([,,,,H])=>H)&&b.push("In the grey band the time axis is compressed, because \
there are few articles."),b}function j(){let y=p(),b=n.at!==null&&Vo.includes(n.at)?n.at:null,[O,R]=[
I("panel"),I("lists")],H=document.activeElement,Y=I("side").contains(H)||!!H?.dataset.panel;R.hidden=
!!(y||b),O.hidden=!R.hidden;let it=b==="path"?la(a):null,je=u?u.choose(y,it,n.depth):!1;if(O.hidden)
O.replaceChildren(),mt();else{let ho=C({class:"back"},()=>T({at:null}),"← Back to the lists"),Ua=y?
va(a,y):da(a,String(b),it);O.replaceChildren(ho,...q(y,je),Ua),I("side").scrollTop=0}if(!Y)return;let xt=s&&
Ft(I("list"),"id",s),Et=O.hidden?xt:O.querySelector("input[type=text]")||O.querySelector("h2");Et&&Et.
focus({preventScroll:!O.hidden})}function q(y,b){let O=[];y&&u&&!b&&Be.includes(n.view)&&O.push(f("p",
{class:"aside"},"Not drawn in this view.")),y&&b&&n.view==="network"&&O.push(V());let H=y&&["outlet",
"topic","subject"].includes(y.kind)?bt(t):null;return H?[...O,H]:O}function V(){let b=f("output",{},
(it=>it===1?"neighbours":`up to ${it} steps away`)(n.depth)),O=({target:it})=>{T({depth:Number(it.value)},
!1),I("depth").focus()},R={id:"depth",type:"range",min:1,max:Jo,value:n.depth},H=f("input",{...R,on:{
input:O}}),Y=f("label",{for:"depth"},"In the picture: ");return f("p",{class:"aside depth"},Y,H,b)}function mt(){
for(let y of document.querySelectorAll("[data-tab]")){let b=y.dataset.tab,O=b===n.tab,R=y.querySelector(
".number");if(R){let H=ui(t,b,o);R.textContent=Gr(H),R.title=x(H)}y.setAttribute("aria-selected",String(
O)),y.setAttribute("tabindex",O?"0":"-1")}I("list").setAttribute("aria-labelledby",`tab-${n.tab}`),fi(
I("list"),I("order"),a)}function st(y){I("live").textContent=y}async function et(){clearTimeout(r),N(
"replaceState");try{await navigator.clipboard.writeText(location.href);let y=location.protocol==="fi\
le:";st(y?"Link copied; send the file with it":"Link copied"),I("copy").textContent=y?"Copied: send \
the file too":"Copied"}catch{let y=I("link");y.hidden=!1,y.value=location.href,y.select(),st("Copy t\
he link from the field")}setTimeout(()=>I("copy").textContent="Copy link",2400)}function E(y){if(n.view===
y)return;let b=Be.includes(y),O=H=>!H.startsWith("hue")&&H!=="others",R=b?n.hide.filter(O):n.hide;T(
{view:y,cam:null,hide:R}),b&&u&&u.fit(),innerWidth<Br&&I("picture").scrollIntoView({block:"start"}),
b||(I("sheet").scrollTop=0)}function k(){n=g(),o=S(n),X(),innerWidth<Br&&n.at&&I("side").scrollIntoView(
{block:"start"}),!(!u||!Be.includes(n.view))&&(n.cam?u.setCamera(n.cam):u.fit())}function M(){let{state:y,
ignored:b}=Qo(t,n);b.length&&Fa(b),n=y,(n.only.words||n.not.words)&&(o=S(n)),n.open.length&&u&&(u.forget(),
i.delete("picture")),X(),m.prepare()}function A(){u&&(u.draw(),X(),Pt(u.snapshot().scene))}Hi(a,{openView:E,
copyLink:et,recolour:A,restore:k});let{from:_,to:L}=t.counts;return I("span").textContent=_===null?"":
J(_,L),k(),{complete:M}}function Fa(t){let e=I("notice");if(e.hidden=!t.length,!t.length)return;let n=t.
slice(0,Ip).map(a=>a.slice(0,60)),o=t.length-n.length,r=o?` and ${x(o)} more`:"",s=f("span",{dir:"au\
to"},n.join(" · ")),i=C({class:"step","aria-label":"Close this notice"},c,"×");e.replaceChildren("\
This link asks for what this page does not have: ",s,r,". ",i);function c(){e.hidden=!0}}var jr="article:",Cp="story:",Lp=["related","similar","copy_of","update_of"];function Ba(t){let{title:e,
story:n}=t.articles,o=t.stories.map(()=>[]);n.forEach((s,i)=>s>=0&&o[s].push(i));let r=t.stories.map(
(s,i)=>{let[c,a,l,u,h,d,m,g,p,w,S]=s,T=o[i],P=typeof a=="number",N=X=>X>=0?T[X]:X===-1?-1:-2-X;return{
id:Wa(c,Cp,e[T[P?a:0]]),name:P?e[T[a]]:a,articles:T,first:l,reason:u,gap:m,loose:g,earliest:N(h),runner_up:N(
d),first_known:!!p,before:w,after:S}});return{...t,stories:r}}function ja(t,e){let n=e.articles.title,
{articles:o}=t,r=a=>Array.isArray(a)?a:[a],s=o.id.map((a,l)=>Wa(a,jr,n[l])),i=o.urls.map((a,l)=>{let u=s[l].
startsWith(jr)?s[l].slice(jr.length):s[l];return r(a).map(h=>typeof h=="number"?Rp(u,h):Wr(h,n[l]))}),
c=o.files.map((a,l)=>r(a).map(u=>Wr(u,n[l])));return{...t,articles:{...o,id:s,urls:i,files:c},links:Dp(
t.links)}}function Wa(t,e,n){return t.startsWith(" ")?t.slice(1):e+Wr(t,n)}function Rp(t,e){let n=e&
1?t.replace("://","://www."):t;return e&2?n+"/":n}function Wr(t,e){if(t.startsWith("{}"))return t.slice(
2);let n=t.indexOf("{");if(n<0)return t;let o=t.indexOf("}",n),r=(e.match(/[A-Za-z0-9]+/g)||[]).join(
"-").toLowerCase();return t.slice(0,n)+r.slice(0,Number(t.slice(n+1,o)))+t.slice(o+1)}function Dp([t,
e,n,o,r]){let s=0;return t.map((i,c)=>(s+=i,[s,s+e[c],Lp[n[c]],o[c],r[c]/1e3]))}async function Pp(){try{let t=Ba(await mo("data")),e=Is(t),n=Ha(e);po("details")&&await Fp(),Cs(e,ja(
await mo("details"),t)),n.complete(),document.documentElement.dataset.ready="yes"}catch(t){let{message:e}=t;
I("message").hidden=!1,I("message").replaceChildren(f("p",{},`This page could not be opened. ${e}`))}}
function Fp(){return new Promise(t=>requestAnimationFrame(()=>setTimeout(t)))}Pp();})();

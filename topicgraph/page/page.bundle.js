"use strict";(()=>{function St(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1),o=n.lastIndexOf(" ");return(o>e*.6?n.slice(
0,o):n).trimEnd()+"…"}function ge(t,e){if(t.length<=e)return[t];let n=t.lastIndexOf(" ",e),o=n>e*.4?
n:e;return[t.slice(0,o).trim(),St(t.slice(o).trim(),e)]}function Pr(t){if(!/^https?:\/\//i.test(t))return null;
try{let e=new URL(t);return(e.protocol==="http:"||e.protocol==="https:")&&!e.username&&!e.password?e.
href:null}catch{return null}}function vt(t){return`⁨${t}⁩`}function Ht(t){return`“${vt(t)}”`}
var Fr=new Intl.NumberFormat("en");function $(t){return Fr.format(t)}function At(t){return Fr.format(
Math.round(t*10)/10)}function v(t,e,n){return`${$(t)} ${t===1?e:n||e+"s"}`}function Hr(t){return t<1e4?
$(t):t<999500?`${Math.round(t/1e3)}k`:`${Number((t/1e6).toFixed(1))}M`}function it(t){return`${t>0&&
t<.0995?(t*100).toFixed(1):Math.round(t*100)} %`}function Et({low:t,high:e}){return`(${it(t).replace(
" %","")} to ${it(e)})`}function ae(t){return t===null?"not tested":t>.99?"may well be chance":`${t>
.05?"may be chance":"unlikely to be chance"}, ${Fe(t)}`}function Fe(t){return t<.001?"p < .001":t>.99?
"p > .99":`p = ${t.toFixed(t<.0995?3:2).slice(1)}`}function f(t,e={},...n){return Br(document.createElement(t),e,n)}function lt(t,e={},...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);return Br(o,e,n)}function I(t,e,...n){return f("butt\
on",{type:"button",...t,on:{click:e}},...n)}function Br(t,{on:e={},...n},o){for(let[r,s]of Object.entries(
e))t.addEventListener(r,s);for(let[r,s]of Object.entries(n))s===!1||s===null||s===void 0||t.setAttribute(
r,s===!0?"":s);for(let r of o.flat(3))r!=null&&r!==!1&&t.append(r);return t}function _(t){return document.
getElementById(t)}function Lt(t,e,n){return t.querySelector(`[data-${e}="${CSS.escape(n)}"]`)}function we(t,e){
let n=document.activeElement,o=t.contains(n)?n?.dataset.focus:null;e(),o&&Lt(t,"focus",o)?.focus()}function jr(t){
let e=Pr(t);return e?f("a",{href:e,rel:"noopener noreferrer",target:"_blank",dir:"auto"},t):f("span",
{class:"plain",dir:"auto"},t)}var Fa=[38,60,62];async function ao(t){let e=_(t);if(!lo(t))return JSON.parse(e.textContent);if(typeof DecompressionStream>
"u")throw new Error("This page needs a newer browser: one of 2023 or later.");let n=Ha(e.textContent.
trim(),Number(e.dataset.packed)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"));
return JSON.parse(await new Response(o).text())}function Ha(t,e){let n=new Uint8Array(128),o=0;for(let a=33;a<
127;a+=1)Fa.includes(a)||(n[a]=o++);let r=new Uint8Array(e),[s,i,c]=[0,0,0];for(let a=0;a<t.length;a+=
2){for(s=s<<13|n[t.charCodeAt(a)]*91+n[t.charCodeAt(a+1)],i+=13;i>=8&&c<e;)i-=8,r[c++]=s>>i;s&=(1<<i)-
1}return r}function lo(t){return _(t).hasAttribute("data-packed")}var pn={topic:"Topic",subject:"Subject",outlet:"Outlet",group:"Group of outlets",medium:"Medium",kind:"\
Kind of article",quality:"Quality, as files state it",heat:"Heat, as files state it",story:"Story",words:"\
Words"},Qt=Object.keys(pn),Ur=Qt.filter(t=>t!=="story"&&t!=="words"),Ba=["lowest quarter","second qu\
arter","third quarter","highest quarter"],ja=8;function zr(t){let e=t.articles,n=Array.from({length:t.
size},(i,c)=>c),o=(i,c)=>i.map(({id:a,name:l},u)=>({key:a,name:l,members:c(u)})),r={topic:o(t.topics,
i=>t.byTopic[i]),subject:o(t.subjects,i=>t.bySubject[i]),outlet:o(t.outlets,i=>Wa(t,i)),group:t.groups.
map(({name:i,outlets:c})=>({key:i,name:i,members:c.flatMap(a=>t.byOutlet[a])})),medium:t.media.map((i,c)=>({
key:i,name:i,members:n.filter(a=>e.medium[a]===c)})),kind:Ua(t,n),quality:Wr(n,e.quality),heat:Wr(n,
e.heat),story:o(t.stories,i=>t.stories[i].articles)},s=i=>new Map(i.filter(({members:c})=>c.length).
map(c=>[c.key,c]));return Object.fromEntries(Object.entries(r).map(([i,c])=>[i,s(c)]))}function Wa(t,e){
let n=t.byCarrier[e].filter(o=>t.articles.outlet[o]!==e);return n.length?[...t.byOutlet[e],...n].sort(
(o,r)=>o-r):t.byOutlet[e]}function Ua(t,e){let n=t.articles;return[["copies","copies of another arti\
cle",r=>n.copy[r]===1],["updates","updates of an earlier article",r=>n.copy[r]===2],["carried","carr\
ied by another site",r=>n.flags[r]&gn],["stubs","linked, not in this corpus",r=>!n.held[r]],["undate\
d","undated",r=>n.time[r]===null],["alone","in no story",r=>n.story[r]<0],["unconnected","in no stor\
y, no link to another",r=>n.flags[r]&Gr]].map(([r,s,i])=>({key:r,name:s,members:e.filter(i)}))}function Wr(t,e){
let n=t.filter(i=>e[i]!==null),o=n.map(i=>Number(e[i])).sort((i,c)=>i-c);if(o.length<ja||o[0]===o[o.
length-1])return[];let r=[1,2,3].map(i=>o[Math.floor(i*o.length/4)]),s=i=>r.filter(c=>Number(e[i])>=
c).length;return Ba.map((i,c)=>{let a=n.filter(d=>s(d)===c),l=new Set(a.map(d=>Number(e[d])).sort((d,h)=>d-
h)),u=[...l].filter((d,h)=>h===0||h===l.size-1);return{key:String(c),name:`${i} (${u.join(" to ")})`,
members:a}})}var le="\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff",
wn=new RegExp(`[${le}]`,"u"),za=/[\uac00-\ud7af]/,Xr=/[^\x00-\x7f]/,Ga=new RegExp("(?<=[a-zß-ɏͰ-Ͽ])[\
\\u0300-\\u036f]+|[\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7]+|[\\u064b-\\u0652\\u0670]+",
"gu"),Kr="̃",qr={ł:"l",ø:"o",đ:"d",ħ:"h",ŧ:"t",ı:"i",ß:"ss",ς:"σ"},Ka=new RegExp(`[${Object.
keys(qr).join("")}]`,"gu"),Xa=/['’`´\u200c\u200d]/gu,Vr=/[\p{L}\p{N}][\p{L}\p{N}\p{Mn}\p{Mc}]*/gu,
qa=new RegExp(`(?=([${le}]{2}))[^]|((?![${le}])[\\p{L}\\p{N}](?:(?![${le}])[\\p{L}\\p{N}\\p{Mn}\\p{Mc}])\
*|(?<![${le}])[${le}](?![${le}]))`,"gu");function tt(t){return Xr.test(t)?(t.length>2e3?[...t].slice(
0,2e3).join(""):t).normalize("NFKD").toLowerCase().replace(Ka,n=>qr[n]).replace(Ga,(n,o,r)=>r[o-1]===
"n"&&n.includes(Kr)?Kr:"").normalize("NFC"):t.toLowerCase()}var Va=/[a-z0-9]+/g;function Bt(t){let e=tt(
t),n=e.replace(Xa,""),o=n===e?e:tt(n);return o.match(Xr.test(o)?Vr:Va)||[]}function yn(t){let e=tt(t);
return wn.test(e)?[...e.matchAll(qa)].map(([,n,o])=>n||o).filter(Boolean):e.match(Vr)||[]}function uo(t){
let e=Bt(t);return wn.test(t)?e.map(n=>yn(n).join(" ")).join(" · "):e.join(" ")}function He(t){return wn.
test(t)}function fo(t){return za.test(t)||wn.test(t)&&[...t].length===1}var ho=1e3;function Be(t,e,n=tt){return{order:t,textOf:e,fold:n,blocks:[]}}function mo(t){return tt(
t).match(/"[^"]+"|[^\s"]+/g)||[]}function bn(t){return Math.ceil(t.order.length/ho)}function Sn(t,e){
return t.blocks[e]||=Ya(t,e*ho),t.blocks[e]}function Ya(t,e){let n=[],o=[0];for(let r of t.order.slice(
e,e+ho)){let s=t.fold(t.textOf(r)).replaceAll(`
`," ");n.push(s),o.push(o[o.length-1]+s.length+1)}return{first:e,text:n.join(`
`)+`
`,starts:o}}function*Yr(t){for(let e of t)for(let n=0;n<bn(e);n+=1)yield Sn(e,n)}function*po(t,e,n){
let o=mo(e).map(s=>s.replaceAll('"',""));o.sort((s,i)=>i.length-s.length);let r={rows:[],total:0};for(let s=0;o.
length&&s<bn(t);s+=1)Za(t.order,Sn(t,s),o,n,r),yield r;return r}function Za(t,{first:e,text:n,starts:o},r,s,i){
let c=0,a=n.indexOf(r[0]);for(;a>=0;){for(;o[c+1]<=a;)c+=1;let l=o[c+1],u=r.length>1?n.slice(o[c],l):
"";(r.length===1||r.every(d=>u.includes(d)))&&(i.total+=1,i.rows.length<s&&i.rows.push(t[e+c])),a=n.
indexOf(r[0],l)}}function Zr(t,e,n){let o=po(t,e,n);for(;;){let{done:r,value:s}=o.next();if(r)return s}}var gt=class extends Error{},go="outlet topic subject author language medium since until on".split("\
 "),ts=["since","until","on"],Ja={outlet:'"New York Post"',topic:"surveillance",subject:"ferry",author:"\
smith",language:"en",medium:"video",since:"2021-03",until:"2021-03-04",on:"2021"},Qa=/(-?)(?:([A-Za-z]+):(?!\/\/)(?=\S))?(?:"([^"]*)"|([^\s"]+))/g,
tl=/^-?([A-Za-z]+):$/,el=/[\p{L}\p{N}]\*+[\p{L}\p{N}]/u,nl=/^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/,
Jr="OR stands between two terms, as in beta OR release",ol=3;function rl(t){let e=t.replace(/[“”„]/g,
'"');if(e.split('"').length%2===0)throw new gt('a quotation mark is not closed: a phrase is written \
"between two"');let n=[],o=!1;for(let r of e.matchAll(Qa)){if(r[0]==="OR"){if(o||!n.length)throw new gt(
Jr);o=!0;continue}let s=sl(r);s&&(o?n[n.length-1].push(s):n.push([s]),o=!1)}if(o)throw new gt(Jr);return n}
function sl([t,e,n,o,r]){let s=!!e,i=o!==void 0,c=i?o:r;return n!==void 0?{field:es(n,c),value:c.trim(),
excluded:s}:!i&&(il(t,r),t==="AND")||!Bt(c).length?null:{field:i?"phrase":"words",value:c,excluded:s}}
function es(t,e){let n=t.toLowerCase();if(!go.includes(n))throw new gt(`there is no field "${t}:"; f\
ields are ${go.join(", ")}; to look for the words write "${t}:${e}" in quotes`);if(!e.trim())throw new gt(
`${n}: needs a value, as in ${n}:${Ja[n]}`);return ts.includes(n)&&rs(n,e.trim()),n}function il(t,e){
let n=tl.exec(t);if(n&&go.includes(n[1].toLowerCase())&&es(n[1],""),t==="NOT")throw new gt("to leave\
 out what has a word write -word, not NOT");if(el.test(e))throw new gt(`"${e}": a * stands at the en\
d of a word, as in elect*`)}function ns(t){return/(?:^|\s)(?:-\S|OR\s|-?[A-Za-z]+:)|\*/.test(t)}function*wo(t,e,n,o){
let r=rl(n).map(i=>i.map(c=>ll(t,c))),s={rows:[],total:0};for(let i=0;r.length&&i<bn(e);i+=1)cl(e,i,
r,o,s),yield s;return s}function os(t,e,n){let o=wo(t,e,n,1/0);for(;;){let{done:r,value:s}=o.next();
if(r)return s}}function cl(t,e,n,o,r){let s=Sn(t,e),i=s.starts.length-1,c=new Uint8Array(i).fill(1);
for(let a of n){let l=new Uint8Array(i);for(let u of a){let{needles:d,mask:h}=u,m=d?al(s,d,i):Uint8Array.
from({length:i},(g,p)=>h[t.order[s.first+p]]);for(let g=0;g<i;g+=1)l[g]|=u.excluded?1-m[g]:m[g]}for(let u=0;u<
i;u+=1)c[u]&=l[u]}for(let a=0;a<i;a+=1)c[a]&&(r.total+=1,r.rows.length<o&&r.rows.push(t.order[s.first+
a]))}function al({text:t,starts:e},n,o){let r=new Uint8Array(o).fill(1);for(let s of n){let i=new Uint8Array(
o);for(let c of s){let a=0;for(let l=t.indexOf(c);l>=0;l=t.indexOf(c,e[a+1])){for(;e[a+1]<=l;)a+=1;i[a]=
1}}for(let c=0;c<o;c+=1)r[c]&=i[c]}return r}function ll(t,{field:e,value:n,excluded:o}){return e==="\
words"||e==="phrase"?{needles:ul(e,n),mask:new Uint8Array,excluded:o}:{needles:null,mask:dl(t,e,n),excluded:o}}
function ul(t,e){let n=Bt(e);if(t==="phrase"&&!(n.length===1&&He(n[0])))return[fl(n).map(r=>` ${r} `)];
let o=t==="words"&&e.endsWith("*");return n.map((r,s)=>fo(r)?[r]:He(r)?[` ${yn(r).join(" ")} `]:[[...r].
length>ol||o&&s===n.length-1?` ${r}`:` ${r} `])}function fl(t){let e=t.map(n=>yn(n).join(" "));return t.
some(He)?[e.join(" · ")]:[e.join(" "),e.join(" · ")]}function dl(t,e,n){let o=t.articles,r=i=>Uint8Array.
from({length:t.size},(c,a)=>i(a)?1:0);if(ts.includes(e)){let[i,c]=rs(e,n);return r(a=>{let l=o.time[a];
return l===null?!1:(e==="until"||l>=i)&&(e==="since"||l<c)})}if(e==="outlet"){let i=new Set(ml(t,n));
return r(c=>i.has(o.outlet[c])||i.has(o.carrier[c]))}if(e==="topic"){let i=Qr(t.topics,e,n,gl);return r(
c=>o.topics[c].includes(i))}if(e==="subject"){let i=Qr(t.subjects,e,n,null);return r(c=>o.subjects[c].
includes(i))}let s=n.toLowerCase();return r(e==="medium"?i=>t.media[o.medium[i]]===s:e==="language"?
i=>`${o.stated_language[i].toLowerCase()}-`.startsWith(`${s}-`):i=>o.author[i].some(c=>hl(n,c)))}function hl(t,e){
let[n,o]=[Bt(t).join(" "),Bt(e).join(" ")];return He(n)||fo(n)?o.includes(n):!!n&&` ${o} `.includes(
` ${n} `)}function rs(t,e){let[n,o,r]=(nl.exec(e)||[]).slice(1).map(c=>Number(c||0)),s=n?Date.UTC(n,
(o||1)-1,r||1):0;if(!n||n===9999||!new Date(s).toISOString().startsWith(e))throw new gt(`${t} "${e}"\
 is not a date: want e.g. 2021, 2021-03, 2021-03-04`);let i=r?s+864e5:Date.UTC(o?n:n+1,o);return[s/1e3,
i/1e3]}function ml(t,e){let n=tt(e),o=t.groups.find(s=>tt(s.name)===pl(n)),r=ss(t.outlets,e,is);return o&&
!r.length?o.outlets:[cs(r,"outlet",e)]}function pl(t){return t.startsWith("group:")?t.slice(6):t}function Qr(t,e,n,o){
return cs(ss(t,n,o),e,n)}function ss(t,e,n){let o=tt(e),r=a=>t.flatMap((l,u)=>a(l)?[u]:[]),s=a=>!!a&&
tt(a)===o,i=r(a=>{let l=n===is?[a.domain]:a.names;return[a.id,a.name,...l].some(s)});if(i.length||!n)
return i;let c=n(e);return r(a=>[a.name,...a.names].some(l=>n(l)===c))}function is(t){let e=Bt(t.trim().
replace(/\.(?:com|net|org|co\.uk)$/i,""));return(e.length>1&&e[0]==="the"?e.slice(1):e).join("")}function gl(t){
return Bt(t).join("")}function cs(t,e,n){if(t.length===1)return t[0];throw new gt(t.length?`"${n}" m\
ay be several: use the id of one`:`no ${e} "${n}"`)}function as(t,e){return` ${uo(t)} | ${uo(e)} `}var ye="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),[je,Gt,Kt]=[60,3600,86400],wl={week:7*
Kt,day:Kt,hour:Gt};function We(t){return String(t).padStart(2,"0")}function Xt(t){let e=new Date(t*1e3);
return`${e.getUTCDate()} ${ye[e.getUTCMonth()]} ${e.getUTCFullYear()}`}function Ue(t){let e=new Date(
t*1e3);return`${We(e.getUTCHours())}:${We(e.getUTCMinutes())}`}function ht(t,e){if(t===null)return"u\
ndated";if(!yo(t,e))return`${Xt(t)}, time not given`;let n=e==="second"?":"+We(new Date(t*1e3).getUTCSeconds()):
"";return`${Xt(t)}, ${Ue(t)}${n} UTC`}function ot(t,e){if(t===null||e===null)return"undated";let[n,o]=[
Xt(t),Xt(e)];if(n===o)return n;let[r,s]=[n.split(" "),o.split(" ")];return`${r[2]!==s[2]?n:r[1]!==s[1]?
`${r[0]} ${r[1]}`:r[0]} – ${o}`}function ue(t,e){let n=Xt(t);return e==="year"?n.slice(-4):e==="mo\
nth"?n.replace(/^\d+ /,""):e==="week"?`week of ${n}`:e==="day"?n:`${n}, ${Ue(t)} UTC`}function yo(t,e){
return t!==null&&(e==="minute"||e==="second")}function Nt(t){let e=Math.abs(t);if(e<je)return"at the\
 same time";let[n,o]=e<1.5*Gt?["minute",je]:e<2*Kt?["hour",Gt]:["day",Kt];return`${v(Math.round(e/Number(
o)),String(n))} ${t>0?"later":"earlier"}`}function Rt(t){if(t<je)return"+0 min";let[e,n]=[Math.floor(
t/Kt),Math.floor(t%Kt/Gt)],o=Math.floor(t%Gt/je),[r,s]=e?[`${e} d`,n&&`${n} h`]:[n&&`${n} h`,o&&`${o}\
 min`];return"+"+[r,s].filter(Boolean).join(" ")}function ls(t){return t<1.5*Gt?`+${Math.round(t/je)}\
 min`:t<2*Kt?`+${Math.round(t/Gt)} h`:`+${Math.round(t/Kt)} d`}function ze(t,e,n,o=!0){let r=yl((n-e)/
Kt),s=r==="hour"&&!o?"day":r,i=[];for(let c=bl(e,s);c<=n;c=kn(c,s))i.push({from:c,to:kn(c,s),count:0});
for(let c of t){let a=i.find(l=>c<l.to);a&&c>=a.from&&(a.count+=1)}return{unit:s,bins:i}}function yl(t){
return t>3650?"year":t>240?"month":t>45?"week":t>3?"day":"hour"}function bl(t,e){let n=new Date(t*1e3),
[o,r,s]=[n.getUTCFullYear(),n.getUTCMonth(),n.getUTCDate()];if(e==="year")return Date.UTC(o,0)/1e3;if(e===
"month")return Date.UTC(o,r)/1e3;let i=(n.getUTCDay()+6)%7;return e==="week"?Date.UTC(o,r,s-i)/1e3:e===
"day"?Date.UTC(o,r,s)/1e3:Math.floor(t/Gt)*Gt}function kn(t,e,n=1){let o=new Date(t*1e3);return e===
"year"?Date.UTC(o.getUTCFullYear()+n,0)/1e3:e==="month"?Date.UTC(o.getUTCFullYear(),o.getUTCMonth()+
n)/1e3:t+n*wl[e]}var be=1.959963984540054;function st(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return[
...e].sort((n,o)=>o[1]-n[1]||(n[0]<o[0]?-1:1))}function Ge(t,e){if(!e)return[0,1];let n=be**2,o=(t+n/
2)/(e+n),r=be*Math.sqrt(t*(e-t)/e+n/4)/(e+n);return[t?Math.max(0,o-r):0,t===e?1:Math.min(1,o+r)]}function jt(t,e){
let[n,o]=Ge(t,e);return{k:t,n:e,share:e?t/e:0,low:n,high:o}}function Tn(t){if(!t.length)return null;
let e=[...t].sort((o,r)=>o-r),n=Math.floor(e.length/2);return e.length%2?e[n]:(e[n-1]+e[n])/2}function bo(t,e,n,o,r,s){
if(r>=s)return 0;let i=500*r/s,c=Math.log((t+i)/(e+500-t-i)),a=Math.log((n+i)/(o+500-n-i));return(c-
a)/Math.sqrt(1/(t+i)+1/(n+i))}function us(t){if(t===1)return Math.tan(Math.PI*.475);if(t>60)return Sl(
t);let[e,n]=[be,5];for(let o=0;o<60;o+=1){let r=(e+n)/2;kl(r,t)<.95?e=r:n=r}return e}function Sl(t){
let e=be;return[(e**3+e)/4,(5*e**5+16*e**3+3*e)/96,(3*e**7+19*e**5+17*e**3-15*e)/384,(79*e**9+776*e**
7+1482*e**5-1920*e**3-945*e)/92160].reduce((o,r,s)=>o+r/t**(s+1),e)}function kl(t,e){let n=Math.atan(
t/Math.sqrt(e)),o=Math.cos(n)**2,[r,s]=[1,1];for(let i=2;i<e;i+=2)r*=o*(i-1)/i,s+=r;return Math.sin(
n)*s}var Tl=[-48,-24,-12,-6,-1,0,1,6,12,24,48],xl={none:0,day:0,minute:1,second:2};function So(t){return new Uint8Array(
t.size).fill(1)}function ft(t,e){let n=t.articles.outlet[e];return n>=0&&!t.outlets[n].platform}function ko(t,e){
let n=t.outlets.map(()=>0),{flags:o,outlet:r}=t.articles;for(let s=0;s<t.size;s+=1)e[s]&&o[s]&_t&&ft(
t,s)&&(n[r[s]]+=1);return n}function te(t,e,n){return e.outlets.flatMap(o=>t.outlets[o].platform?[]:
t.byOutlet[o]).filter(o=>n[o]&&t.articles.flags[o]&_t).sort((o,r)=>o-r)}function fe(t,e,n=[]){let{outlet:o,
story:r}=t.articles,s=new Map(n.flatMap(({outlets:c})=>c.map(a=>[a,c[0]]))),i=new Set;return e.filter(
c=>{if(r[c]<0||!ft(t,c))return!0;let a=`${s.get(o[c])??o[c]} ${r[c]}`;return!i.has(a)&&i.add(a)})}function ds(t,e){
let n=ko(t,e),o=new Map,r=0;for(let c=0;c<t.size;c+=1){if(!e[c]||!(t.articles.flags[c]&_t))continue;
let a=ft(t,c)?t.articles.outlet[c]:-1,l=a<0?`article ${c}`:`${a} ${ke(t,c)}`,u=o.get(l)||{ref:a,size:0};
u.size+=1,o.set(l,u),r+=1}let s=n.map(()=>0),i=0;for(let{ref:c,size:a}of o.values())c>=0&&(s[c]+=a**
2),i+=a**2;return n.map((c,a)=>{let l=r?c/r:0,u=(1-2*l)*s[a]+l**2*i,d={n:r,share:l,clusters:o.size,squares:i,
residual:u},h=To(d),[m,g]=r?Ge(c/r*h,h):[0,1];return{...jt(c,r),low:m,high:g}})}function To({n:t,share:e,
clusters:n,squares:o,residual:r}){let s=t**2/Math.max(o,1),c=r/t**2*(n/(n-1))*(t-1)/(e*(1-e));if(!Number.
isFinite(c)||c<=0)return s;let a=us(Math.max(2*(n-1),1)),l=(be/a)**(2*(1-s/t));return Math.max(Math.
min(t/c,t)*l,s)}function Se(t,e,n){let o=e.map(c=>{let a=te(t,c,n),l=fe(t,a,[c]),u=l.flatMap(d=>t.articles.
topics[d]);return{n:l.length,by:new Map(st(u))}}),s=[...new Set(o.flatMap(({by:c})=>[...c.keys()]))].
map(c=>({topic:c,cells:o.map(({n:a,by:l})=>jt(l.get(c)||0,a))})),i=({cells:c})=>c.reduce((a,{share:l})=>a+
l,0);return s.sort((c,a)=>i(a)-i(c)||c.topic-a.topic)}function ke(t,e){return t.articles.story[e]>=0?
t.articles.story[e]:-1-e}function Ke(t,e,n){return hs(t,e,n,o=>t.articles.flags[o]&ys)}function fs(t,e,n){
return hs(t,e,n,r=>t.articles.flags[r]&_t&&z(t,r))}function hs(t,e,n,o){let r=new Map;for(let s of e.
outlets)if(!t.outlets[s].platform)for(let i of t.byOutlet[s]){let c=ke(t,i);!o(i)||!n.has(c)||(!r.has(
c)||$l(t,i,r.get(c)))&&r.set(c,i)}return r}function ms(t,e){let n=new Set;for(let o=0;o<t.size;o+=1)
e[o]&&t.articles.held[o]&&n.add(ke(t,o));return n}function $l(t,e,n){let{time:o,precision:r}=t.articles,
[s,i]=[o[e],o[n]];if(s===null||i===null)return s!==null;if(s!==i)return s<i;let c=[e,n].map(a=>xl[r[a]]);
return(c[0]-c[1]||e-n)<0}function xn(t,e,n,o){let r=ms(t,o),s=Ke(t,e,r),i=Ke(t,n,r),c=[...s.keys()].
filter(h=>i.has(h)),a=[],l=fs(t,n,r);for(let[h,m]of fs(t,e,r)){if(!$n(t,m))continue;let g=l.has(h)?vl(
t,m,Number(l.get(h))):null;g!==null&&a.push({key:h,hours:g})}let u=[...s.keys()].filter(h=>!i.has(h)),
d=[...i.keys()].filter(h=>!s.has(h));return{shared:c,onlyA:u,onlyB:d,lags:a,a:s,b:i}}function vl(t,e,n){
if(!z(t,e)||!z(t,n))return null;let{time:o,precision:r}=t.articles,[s,i]=[Number(o[e]),Number(o[n])];
return(r[e]==="minute"||r[n]==="minute")&&Math.floor(s/60)===Math.floor(i/60)?0:(i-s)/3600}function ps(t){
let e=[-1/0,...Tl,1/0],n=e.slice(1).map((r,s)=>({from:e[s],to:r,keys:[]}));n.splice(n.findIndex(({from:r})=>r===
0),0,{from:0,to:0,keys:[]});let o=({from:r,to:s},i)=>i===0?r===0&&s===0:i>0?i>r&&i<=s:i>=r&&i<s;for(let{
key:r,hours:s}of t)n.find(i=>o(i,s))?.keys.push(r);return n}function xo(t){if(!t.coverage){let e=ms(
t,So(t));t.coverage=t.outlets.map((n,o)=>Ke(t,{outlets:[o]},e))}return t.coverage}function gs(t,e){let n=xo(
t),o=n[e];return n.map((s,i)=>{let c=[...o.keys()].filter(u=>s.has(u)).length,a=o.size+s.size-c,l=Math.
min(o.size,s.size)<5;return{ref:i,shared:c,either:a,jaccard:c/a,isFew:l}}).filter(s=>s.ref!==e&&s.shared).
sort((s,i)=>Number(s.isFew)-Number(i.isFew)||i.jaccard-s.jaccard||i.shared-s.shared||s.ref-i.ref)}function ws(t,e){
let n=$o(t),[o,r]=[n.by[e],n.n[e]];return n.topics.flatMap((i,c)=>{let a=o.get(c)||0,l=n.total-r,u=[
(a+.5)/(r+1),(i-a+.5)/(l+1)],d=Math.log2(u[0])-Math.log2(u[1]),h=l?(i-a)/l:0;return a?[{topic:c,...jt(
a,r),restShare:h,focus:d}]:[]}).sort((i,c)=>c.focus-i.focus||c.k-i.k||i.topic-c.topic)}function $o(t){
return t.topicCounts||=Ml(t),t.topicCounts}function Ml(t){let e={by:t.outlets.map(()=>new Map),n:t.outlets.
map(()=>0),topics:t.topics.map(()=>0),total:0},{flags:n,outlet:o,topics:r}=t.articles,s=Array.from({
length:t.size},(i,c)=>c).filter(i=>n[i]&_t);for(let i of fe(t,s)){e.total+=1;for(let a of r[i])e.topics[a]+=
1;if(!ft(t,i))continue;e.n[o[i]]+=1;let c=e.by[o[i]];for(let a of r[i])c.set(a,(c.get(a)||0)+1)}return e}
function et(t,e){return new Set(e.filter(n=>ft(t,n)).map(n=>t.articles.outlet[n]))}var Ol=600,vn=2e4,vo="\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff",
Al=new RegExp(`[${vo}]+|(?:(?![${vo}])[\\p{L}\\p{N}\\p{M}])+`,"gu"),El=new RegExp(`[${vo}]`,"u");function bs(...t){
let e=t.map(o=>Nl(o,Ol)).join(" ").toLowerCase().normalize("NFC").replace(/['’`´]/gu,""),n=new Set;
for(let o of e.match(Al)||[]){let r=El.test(o)?[...o]:[o];r.length===1&&[...o].length>1&&n.add(o);for(let s=1;s<
r.length;s+=1)n.add(r[s-1]+r[s])}return n}function Nl(t,e){return t.length>e?[...t].slice(0,e).join(
""):t}function Mo(t){return t.vocabulary||=Cl(t),t.vocabulary}function _l(t,e){let{lists:n,of:o}=t.repeated,
[,r,s]=o.get(e)||Ss,i=bs(t.articles.title[e],t.articles.excerpt[e]);return n[r]?.forEach(c=>i.delete(
c)),n[s]?.forEach(c=>i.add(c)),[...i]}function Il(t,e){let{lists:n,of:o}=t.repeated,[r]=o.get(e)||Ss,
s=bs(t.articles.title[e]);return n[r]?.forEach(i=>s.delete(i)),[...s]}var Ss=[-1,-1,-1];function Cl(t){
let e=new Map,n=t.articles.title.map((s,i)=>_l(t,i).map(c=>(e.has(c)||e.set(c,e.size),e.get(c)))),o=[
...e.keys()],r=new Map(t.languages.map(s=>[s,ks(t,o,s)]));return{words:o,places:e,of:n,informative:r}}
var Ll=/^[\u3041-\u309f]{2}$|^(?=..$).*[的了是在和与及就也都而着被把吗呢吧與們们]/u;
function ks(t,e,n){let{"*":o,[n]:r}=t.uninformative,s=new Set([...o,...r||[]]);return e.map(i=>!s.has(
i)&&!/^\p{N}+$/u.test(i)&&!Ll.test(i))}function Ts(t,e){let{places:n,of:o}=Mo(t),r=n.get(e);return r===
void 0?[]:o.flatMap((s,i)=>s.includes(r)?[i]:[])}function Rl(t,e){let{words:n,of:o,informative:r}=Mo(
t),s=new Float64Array(n.length),i=0;for(let c of e){let a=r.get(t.languages[t.articles.language[c]])||
[];for(let l of o[c])a[l]&&(s[l]+=1,i+=1)}return{by:s,total:i,n:e.length}}function Mn(t,e,n,o){let r=t.
articles.flags.flatMap((m,g)=>m&_t&&o[g]?[g]:[]),s=[e,n].map(m=>fe(t,te(t,m,o),[m])),i=fe(t,r,[e,n]),
{language:c}=t.articles,l=[...new Set(i.map(m=>c[m]))].map(m=>{let[g,p,w]=[...s,i].map(k=>k.filter(x=>c[x]===
m));return Dl(t,g,p,w)}),u=({n:m})=>Math.min(...m);l.sort((m,g)=>u(g)-u(m));let d=new Set,h=l.flatMap(
m=>m.rows).filter(({word:m})=>!d.has(m)&&d.add(m));return{...xs(h),n:l[0]?.n||[0,0]}}function Dl(t,e,n,o){
let[r,s,i]=[e,n,o].map(l=>Rl(t,l)),c=Math.min(r.n,s.n)>=5&&Math.min(r.total,s.total)>0;return{rows:Mo(
t).words.flatMap((l,u)=>{let[d,h]=[r.by[u],s.by[u]];if(!c||d+h<5)return[];let m=bo(d,r.total,h,s.total,
i.by[u],i.total);return[{word:l,k:d,other:h,z:m}]}),n:[r.n,s.n]}}function xs(t){let e=({z:r})=>Number(
Math.abs(r).toPrecision(9)),n=[...t].sort((r,s)=>e(s)-e(r)||(r.word<s.word?-1:1)),o=n.map(r=>({...r,
k:r.other,other:r.k}));return{a:n.filter(({z:r})=>r>0),b:o.filter(({z:r})=>r<0)}}function Pl(t,e){let n=[
...e].map(r=>t.languages[t.articles.language[r]]||""),o=[...st(n)].sort(([r,s],[i,c])=>c-s||(r<i?-1:
1));return o.length?o[0][0]:""}function On(t,{shared:e,a:n,b:o}){if(e.length<5)return null;let[r,s]=[
n,o].map(m=>Pl(t,[...m.values()].map(Number)));if(r!==s)return null;let[i,c]=[n,o].map(m=>{let g=e.flatMap(
w=>Il(t,Number(m.get(w)))),p=ks(t,g,"");return new Map(st(g.filter((w,k)=>p[k])))}),a=m=>[...m.values()].
reduce((g,p)=>g+p,0),[l,u]=[a(i),a(c)];if(!l||!u)return null;let h=[...new Set([...i.keys(),...c.keys()])].
flatMap(m=>{let[g,p]=[i.get(m)||0,c.get(m)||0];return g+p<5?[]:[{word:m,k:g,other:p,z:bo(g,l,p,u,g+p,
l+u)}]});return xs(h)}var Fl=["second","minute","day","none"],_t=1,ys=2,$s=4,gn=8,Gr=16;function vs(t){let e=t.articles.title.
length,n=Array.from({length:e},()=>[]),o={...t.articles,precision:t.articles.precision.map(u=>Fl[u]),
id:[],excerpt:Array(e).fill(""),urls:n,files:n,titles:n,author:n,stated_language:Array(e).fill(""),bond:[],
subjects:t.articles.subjects||n,credits:Array.from({length:e},()=>[])};for(let[u,d,h]of t.credits||[])
o.credits[u].push({outlet:d,reason:h});let r=t.subjects||[],{lists:s,of:i}=t.repeated||{lists:[],of:[]},
c={lists:s,of:new Map(i.map(([u,...d])=>[u,d]))},a=null,l={...t,...Hl(t),articles:o,subjects:r,repeated:c,
size:e,initials:[],byOutlet:t.outlets.map(()=>[]),byCarrier:t.outlets.map(()=>[]),byTopic:t.topics.map(
()=>[]),bySubject:r.map(()=>[]),byCredit:t.outlets.map(()=>[]),linksOf:n,byId:new Map,complete:!1,get facets(){
return a||=zr(l),a}};return Bl(l),jl(l),Wl(l),l.withWords=Os(l),l}function Hl({firsts:t,lags:e,cocoverage:n}){
return{firsts:t.map(([o,r,s,i])=>({outlet:o,expected:r,decided:s,q:i})),lags:e.map(([o,r,s,i,c,a,l])=>({
outlet:o,other:r,n:s,hours:i,low:c,high:a,q:l})),cocoverage:n.map(([o,r,s,i,c])=>({outlet:o,other:r,
shared:s,expected:i,q:c}))}}function Bl(t){let{outlet:e,carrier:n,topics:o,subjects:r,credits:s}=t.articles;
for(let i=0;i<t.size;i+=1){e[i]>=0&&t.byOutlet[e[i]].push(i),n[i]>=0&&t.byCarrier[n[i]].push(i);for(let c of o[i])
t.byTopic[c].push(i);for(let c of r[i])t.bySubject[c].push(i);for(let c of s[i])t.byCredit[c.outlet].
push(i)}}function jl(t){t.outlets.forEach(({id:e},n)=>t.byId.set(e,{kind:"outlet",ref:n})),t.topics.
forEach(({id:e},n)=>t.byId.set(e,{kind:"topic",ref:n})),t.subjects.forEach(({id:e},n)=>t.byId.set(e,
{kind:"subject",ref:n})),t.stories.forEach(({id:e},n)=>t.byId.set(e,{kind:"story",ref:n}))}function Wl(t){
for(let e of t.nodes){if(e.kind!=="outlet")continue;let n=t.outlets[e.ref].platform,o=t.byOutlet[e.ref].
some(r=>t.articles.held[r]);(n||!o)&&(e.group=n?"carrier":"linked")}}function Ms(t,e){Object.assign(
t.articles,e.articles),t.articles.id.forEach((o,r)=>t.byId.set(o,{kind:"article",ref:r}));let n=Array.
from({length:t.size},()=>[]);for(let[o,r,s,i,c]of e.links){let a=e.reasons[i];n[o].push({other:r,kind:s,
reason:a,weight:c,forward:!0}),n[r].push({other:o,kind:s,reason:a,weight:c,forward:!1})}t.linksOf=n,
t.indexes=null,t.vocabulary=null,t.withWords=Os(t),t.complete=!0}function Te(t){let{articles:e,outlets:n,
topics:o,subjects:r,stories:s}=t,i=(a,l)=>{let u=a.map((d,h)=>l(h));return a.map((d,h)=>h).sort((d,h)=>u[h]-
u[d]||d-h)},c=(a,l)=>{let u=i(a,d=>l[d].length);return Be(u,d=>[a[d].name,...a[d].names].join(" "))};
return t.indexes||={outlet:Be(i(n,a=>t.byOutlet[a].length),a=>[n[a].name,...n[a].names,n[a].domain].
join(" ")),topic:c(o,t.byTopic),subject:c(r,t.bySubject),story:Be(i(s,a=>s[a].articles.length),a=>s[a].
name),article:Be(i(e.time,a=>e.time[a]??-1/0),a=>as(e.title[a],e.excerpt[a]),a=>a)},t.indexes}var de="\
word=";function Os(t){let e=new Map;return n=>{if(!e.has(n)){let o=n.startsWith(de)?Ts(t,n.slice(de.
length)):Ul(t,n);e.set(n,o.sort((r,s)=>r-s))}return e.get(n)}}function Ul(t,e){try{return os(t,Te(t).
article,e).rows}catch(n){if(n instanceof gt)return[];throw n}}function As(t,{kind:e,ref:n}){return e===
"outlet"?t.outlets[n]:e==="subject"?t.subjects[n]:e==="topic"?t.topics[n]:t.stories[n]}function xe(t,e){
return e.kind==="article"?t.articles.id[e.ref]:As(t,e).id}function V(t,e){let{title:n,urls:o}=t.articles;
return e.kind==="article"?n[e.ref]||o[e.ref][0]||"(no title)":As(t,e).name||"(no name)"}function qt(t,{
kind:e,ref:n}){return e==="story"?t.stories[n].articles:e==="outlet"?t.byOutlet[n]:e==="subject"?t.bySubject[n]:
e==="topic"?t.byTopic[n]:[n]}function rt(t,e){let n=t.articles.outlet[e];return n<0?"outlet unknown":
t.outlets[n].name}function ee(t,e){let n=e.map(o=>t.articles.time[o]).filter(o=>o!==null);return n.length?
[n[0],n[n.length-1]]:[null,null]}var zl=43200;function An(t,e){return Number(t.articles.time[e])+(z(
t,e)?0:zl)}function z(t,e){return yo(t.articles.time[e],t.articles.precision[e])}function $n(t,e){let n=t.
articles.story[e];return n<0?!t.judges_firsts:t.stories[n].first_known}var Oo=[["hour",1],["hour",3],["hour",6],["hour",12],["day",1],["day",2],["day",7],["month",1],["mon\
th",3],["month",6],["year",1],["year",2],["year",5],["year",10],["year",50]],Gl=7*86400,Es={hour:3600,
day:86400,month:2629800,year:31557600},Kl=200;function En(t,e){let n=t.find(([,c])=>e<=c)||t[t.length-
1],[o,r,s,i]=n;return s+(e-o)/Math.max(r-o,1)*(i-s)}function $e(t,e,n){return t.flatMap(o=>Xl(o,e,n))}
function Xl([t,e,n,o],r,s){let i=(o-n)/Math.max(e-t,1),c=([h,m])=>Es[h]*m*i*r>=s,[a,l]=Oo.find(c)||Oo[Oo.
length-1],u=[],d=ql(t,a,l);for(;d<=e&&u.length<Kl;)d>=t&&u.push({x:n+(d-t)*i,time:d,...Ns(d,a)}),d=kn(
d,a,l);return u}function ql(t,e,n){let o=new Date(t*1e3),[r,s]=[o.getUTCFullYear(),o.getUTCMonth()];
if(e==="year")return Date.UTC(Math.floor(r/n)*n,0)/1e3;if(e==="month")return Date.UTC(r,Math.floor(s/
n)*n)/1e3;let i=Es[e]*n;return Math.floor(t/i)*i}function Ns(t,e){let n=new Date(t*1e3),[o,r]=[n.getUTCFullYear(),
n.getUTCMonth()],[s,i]=[n.getUTCDate(),n.getUTCHours()];return e==="year"||e==="month"&&r===0?{label:String(
o),strong:!0}:e==="month"?{label:ye[r],strong:!1}:e==="day"||i===0?{label:`${s} ${ye[r]}`,strong:e===
"hour"||s===1}:{label:`${We(i)}:00`,strong:!1}}function _s(t,e,n){let[o,r]=[t[0].from,t[t.length-1].
to];if(t[0].to-o===Gl){let i=Math.max(1,Math.ceil(n*t.length/e));return t.map(({from:c},a)=>({part:a/
t.length,...Ns(c,"day")})).filter(({part:c},a)=>a%i===0&&c*e<=e-n/2)}let s=t.map(({from:i})=>i);return $e(
[[o,r,0,e,0]],1,n).filter(({x:i})=>i<=e-n/2).map(({time:i,label:c})=>{let a=Ao(s,i),l=(i-t[a].from)/
(t[a].to-t[a].from);return{part:(a+l)/t.length,label:c}})}function Ao(t,e){let[n,o]=[0,t.length-1];for(;n<
o;){let r=n+o+1>>1;t[r]<=e?n=r:o=r-1}return n}var Vl=58;function Xe(t,e){let n=_s(t,e,Vl).map(({part:o,label:r})=>{let s=f("span",{class:"tick"},r);
return s.style.left=`${o*100}%`,s});return f("div",{class:"time-axis","aria-hidden":"true"},n)}function qe(t){
return f("span",{class:"peak","aria-hidden":"true"},$(t))}function Ve(t,e,n,o,r){return t.flatMap(({
from:s},i)=>{if(!e[i])return[];let c=`${ue(s,n)}: ${v(e[i],"article")}`,a={x:i*o,y:0,width:o,height:r,
class:"bin-title"};return[lt("rect",a,lt("title",{},c))]})}var[Eo,Yl]=[340,64],Zl=34,Jl=480;function ve(t,e){let{held:n,time:o}=t.articles,r=e.filter(g=>n[g]&&
o[g]!==null),{from:s,to:i}=t.counts;if(r.length<2||s===null||i===null||s===i)return null;let c=r.map(
g=>Number(o[g])),{unit:a,bins:l}=ze(c,s,i,Is(t,r)),u=l.reduce((g,p)=>p.count>g.count?p:g),d=`${$(u.count)}\
 in ${ue(u.from,a)}`,h=[Eo,Yl],m=`Articles by ${a}: at most ${d}.`;return f("figure",{class:"volume"},
f("div",{class:"chart"},qe(u.count),Cs({bins:l,unit:a,peak:u.count,size:h,label:m,className:"bar-vol\
ume"})),Xe(l,Eo),f("figcaption",{},`Articles by ${a}, over the time of the whole corpus. Most: ${d}.`))}
function Is(t,e){return e.every(n=>z(t,n))}function Cs({bins:t,unit:e,peak:n,size:[o,r],label:s,className:i}){
let c=o/t.length,a=t.map(({count:d},h)=>{if(!d)return null;let m=Math.max(1.5,d/n*(r-1)),g={x:h*c,y:r-
m,width:c*.85,height:m};return lt("rect",{...g,class:i})}),l=t.map(({count:d})=>d),u=`0 0 ${o} ${r}`;
return lt("svg",{viewBox:u,role:"img","aria-label":s,preserveAspectRatio:"none"},lt("path",{d:`M0 ${r-
.5}H${o}`,class:"base-line"}),a,Ve(t,l,e,c,r))}function Ls(t,e){let n=({articles:p})=>p.filter(w=>t.
articles.time[w]!==null),o=e.flatMap(n),r=o.map(p=>Number(t.articles.time[p]));if(r.length<2)return null;
let[s,i]=[Math.min(...r),Math.max(...r)],c=Is(t,o),a=e.map(p=>{let w=n(p).map(k=>Number(t.articles.time[k]));
return{...p,...ze(w,s,i,c)}}),{unit:l}=a[0],u=Math.max(1,...a.flatMap(({bins:p})=>p.map(({count:w})=>w))),
d=[Eo,Zl],h=a.map(({name:p,className:w,bins:k})=>{let x=k.reduce((X,{count:D})=>X+D,0),L=`${p}: ${v(
x,"dated article")} by ${l}`,E={bins:k,unit:l,peak:u,size:d,label:L,className:`bar-multiple ${w}`};return f(
"li",{},f("span",{class:"name",dir:"auto"},p),f("div",{class:"chart"},qe(u),Cs(E)))}),{bins:m}=a[0],
g=`Articles by ${l}; the line at the top of each chart is ${$(u)}.`;return[f("ul",{class:"multiples"},
h),f("div",{class:"multiples-axis"},Xe(m,Jl)),f("p",{class:"aside"},g)]}function Me(t){let e=f("span",
{class:"bar-line","aria-hidden":"true"});return e.style.width=`${t*100}%`,e}function Nn(t,e,n=8){let o=Math.
max(1,...t.map(([,s])=>s)),r=t.map(([s,i])=>f("li",{class:"bar-row"},e(s),f("span",{class:"number"},
$(i)),Me(i/o)));return nt(r,n,"bars")}function Ye(t){let e=t.map(([n,o,r])=>f("li",{class:"bar-row"},
n,f("span",{class:"number"},r),Me(Math.max(.005,o))));return f("ul",{class:"bars"},e)}function nt(t,e,n){
let o=f("ul",{class:n},t.slice(0,e));if(t.length<=e)return o;let r=I({class:"more"},()=>{o.append(...t.
slice(e)),r.remove()},`Show ${$(t.length-e)} more`);return[o,r]}function Oe(t,e,n,o){let r=0,s=c=>{for(let a of e.
slice(r,r+c)){for(let l of o(a,r))l&&t.append(l);r+=1}i.textContent=`Show more (${v(e.length-r,"row")}\
 left)`,i.hidden=r>=e.length},i=I({class:"more"},()=>s(n*4));return s(n),i}function _n(t,e,n){if(e.outlets.length!==1||n.outlets.length!==1)return;let o=[e.outlets[0],n.outlets[0]];
return t.cocoverage.find(({outlet:r,other:s})=>o.includes(r)&&o.includes(s))}function Rs(t,e,n){return e.
outlets.length!==1||n.outlets.length!==1?void 0:No(t,e.outlets[0]).find(({other:r})=>r===n.outlets[0])}
function No(t,e){return t.lags.filter(({outlet:n,other:o})=>n===e||o===e).map(({outlet:n,other:o,n:r,
hours:s,low:i,high:c,q:a})=>n===e?{other:o,n:r,hours:s,low:i,high:c,q:a}:{other:n,n:r,hours:-s,low:-c,
high:-i,q:a}).sort((n,o)=>o.n-n.n||n.other-o.other)}function Ze({q:t}){return t<=.05}function In({shared:t,
expected:e,q:n}){return n>.05?"no clear difference from chance":t>e?"more than by chance":"fewer tha\
n by chance"}function Ds(t,e,n,o){if(!o.length)return null;let r=ps(o),s=Math.max(...r.map(({keys:i})=>i.length));
return f("div",{},f("h4",{},`How much later ${n.name} came`),f("p",{},tu(e,n,o)," ",eu(t.model,e,n,o)),
f("ol",{class:"lags"},r.map(i=>Ql(t,n,i,s))),f("p",{class:"lag-ends","aria-hidden":"true"},f("span",
{},`← ${n.name} earlier`),f("span",{},`${n.name} later →`)))}function Ql(t,e,n,o){let{model:r}=t,
s=n.keys.filter(d=>d>=0).map(d=>r.stories[d].id),i=n.keys.length,c=`${e.name} ${nu(n)}: ${v(i,"story",
"stories")}`,a=n.from<0?"side-1":n.to>0?"side-0":"tied",l=f("span",{class:`lag-bar ${a}`});l.style.height=
`${i/o*100}%`;let u=I({disabled:!s.length,"aria-label":c,title:c},()=>t.narrow({only:{story:s}}),f("\
span",{class:"number"},i||""),f("span",{class:"lag-track"},l));return f("li",{},u,f("span",{class:"l\
ag-name","aria-hidden":"true"},Ps(n)))}function tu(t,e,n){let o=n.filter(({hours:a})=>a>0).length,r=n.
filter(({hours:a})=>a<0).length,s=n.length-o-r,i=v(n.length,"story","stories"),c=s?`, ${$(s)} tied`:
"";return`Of ${i} where both state a time of day, ${t.name} was first on ${$(o)}, ${e.name} on ${$(r)}${c}\
.`}function eu(t,e,n,o){if(o.length<5)return"Too few to say more.";let r=Number(Tn(o.map(l=>l.hours))),
s=`The median: ${n.name} came ${_o(r)}.`,i=Rs(t,e,n);if(!i)return s;let c=`${_o(i.low)} to ${_o(i.high)}`,
a=`${ae(i.q)} after correction for all pairs`;return`${s} Over the whole corpus: 95 % interval ${c};\
 ${a}.`}function _o(t){return Nt(t*3600)}function Ps({from:t,to:e}){if(t===0&&e===0)return"tie";let n=Math.
min(Math.abs(t),Math.abs(e)),o=Math.max(Math.abs(t),Math.abs(e));return Number.isFinite(o)?`${n}–${o}\
 h`:`>${n} h`}function nu(t){if(t.from===0&&t.to===0)return"at the same time";let e=Ps(t).replace(" \
h"," hours").replace(">","more than ");return`${t.from<0?"earlier":"later"} by ${e}`}var[ou,ru]=[360,129600];function Cn(t,e,n){let o=su(t,e),r=iu(t,o,e.length,n),s=r.map(u=>[...u.values()].
reduce((d,h)=>d+h,0)),i=cu(t,o,n),c=t.articles.time,a=new Map;for(let{earlier:u,later:d}of i)a.set(d,
Math.min(a.get(d)??1/0,Number(c[u])));let l=(u,d)=>{let h=i.filter(({earlier:g,later:p})=>o(g)===u&&
o(p)===d),m=h.filter(({earlier:g,later:p})=>c[g]===a.get(p));return{...Fs(t,new Set(h.map(({earlier:g})=>g)),
r[u]),preceded:Fs(t,new Set(h.map(({later:g})=>g)),r[d]),first:new Set(m.map(({earlier:g})=>g)).size,
pairs:h,few:Math.min(s[u],s[d])<5}};return e.map((u,d)=>e.map((h,m)=>d===m?null:l(d,m)))}function su(t,e){
let n=new Map;return e.forEach(({outlets:o},r)=>o.forEach(s=>n.set(s,r))),o=>{if(!ft(t,o))return null;
let r=t.articles.outlet[o];return n.get(r)??-1-r}}function Io(t,e,n){return!!(n[e]&&t.articles.flags[e]&
_t&&$n(t,e))&&z(t,e)}function iu(t,e,n,o){let r=Array.from({length:n},()=>new Map);for(let s=0;s<t.size;s+=
1){let i=e(s);if(i===null||i<0||!Io(t,s,o))continue;let c=ke(t,s);r[i].set(c,(r[i].get(c)||0)+1)}return r}
function Fs(t,e,n){let o=new Map;for(let h of e){let m=ke(t,h);o.set(m,(o.get(m)||0)+1)}let r=[...n.
values()].reduce((h,m)=>h+m,0),s=r?e.size/r:0,i=[...n].map(([h,m])=>({size:m,part:o.get(h)||0})),c=i.
reduce((h,{size:m})=>h+m**2,0),a=i.reduce((h,{size:m,part:g})=>h+(g-s*m)**2,0),l=To({n:r,share:s,clusters:n.
size,squares:c,residual:a}),[u,d]=r?Ge(s*l,l):[0,1];return{...jt(e.size,r),low:u,high:d}}function cu(t,e,n){
let{time:o}=t.articles,r=({earlier:s,later:i})=>{let c=Number(o[i])-Number(o[s]);return c>ou&&c<=ru};
return t.linksOf.flatMap((s,i)=>{if(!Io(t,i,n)||e(i)===null)return[];let c=a=>e(a)!==null&&e(a)!==e(
i);return s.filter(({kind:a,forward:l})=>l&&a==="similar").filter(({other:a})=>Io(t,a,n)&&c(a)).map(
({other:a})=>Number(o[i])<Number(o[a])?{earlier:i,later:a}:{earlier:a,later:i}).filter(r)})}var lu=12;function G(t,e,n){let o=n||V(t.model,e);return I({class:"thing",dir:"auto"},()=>t.choose(e),
o)}function ne(t,e,n,...o){let{only:r,not:s}=t.state(),i=u=>(u[e]||[]).includes(n),c=(u,d)=>I({class:"\
action"},d,u),a=i(r)?"Show everything again":"Show only this",l=i(s)?"Include it again":"Leave it ou\
t";return f("div",{class:"buttons"},c(a,()=>t.filter("only",e,n)),e!=="story"&&c(l,()=>t.filter("not",
e,n)),o.map(([u,d])=>c(u,d)))}function ut(t,e){let n=f("h2",{dir:"auto",tabindex:"-1"},e);return[f("\
p",{class:"kicker"},t),n]}function R(t,...e){return e.flat(3).some(Boolean)?f("section",{},f("h3",{},
t),e):null}function Dt(t){let e=r=>r==null||r.length===0,n=t.filter(([,r])=>!e(r));if(!n.length)return null;
let o=n.map(([r,s])=>[f("dt",{},r),f("dd",{},s)]);return f("dl",{class:"facts"},o)}function wt(t,e="\
, "){return t.flatMap((n,o)=>o?[o===t.length-1?e:", ",n]:[n])}function Ln(t,e,n,o){let s={class:`chi\
p word ${o!==null&&o<=.05?"sure":""}`,dir:"auto",title:n,"aria-label":`${e}: ${n}`};return I(s,()=>t(
[de+e]),e)}function he(t,e,n){if(!e.length)return null;let{time:o,precision:r,held:s}=t.articles,i=[
...e].reverse().map(c=>{let a=ht(o[c],r[c])+(s[c]?"":" · not in this corpus"),l=f("span",{class:"wo\
rds"},a);return f("li",{class:s[c]?null:"not-held"},n({kind:"article",ref:c}),l)});return nt(i,lu,"t\
ext-list")}function Vt(t,e,n){return e.length?Nn(e.map(([o,r])=>[{kind:t,ref:o},r]),n):null}function Rn(t,e,n,o){
let{outlet:r,story:s,held:i}=t.articles,c=e.filter(a=>i[a]);return{held:c,outlets:st(c.filter(a=>ft(
t,a)).map(a=>r[a])),others:st(e.flatMap(a=>n[a]).filter(a=>a!==o)),stories:st(e.map(a=>s[a]).filter(
a=>a>=0))}}var Je="group:";function Co(t,e){if(e.startsWith(Je)){let o=t.groups.find(({name:r})=>Je+r===e);return o?
{key:e,name:o.name,outlets:o.outlets}:null}let n=t.byId.get(e);return!n||n.kind!=="outlet"?null:{key:e,
name:V(t,n),outlets:[n.ref]}}function Dn(t){return t.slice(1).map(e=>[t[0],e])}function uu(t){return"\
ABCDEF"[t]}function Ae(t){return f("span",{class:`key side-${t}`},uu(t))}function Ee(t,e={}){return{
only:{...t.key.startsWith(Je)?{group:[t.name]}:{outlet:[t.key]},...e}}}var fu=34;function It(t,e,n,o){let r=f("table",{class:e},f("thead",{},f("tr",{},n)),Array.isArray(o)?
f("tbody",{},o):o);return f("div",{class:"scrolling",tabindex:"0",role:"region","aria-label":t},r)}function Lo(t,e,n,o){
let r=n.map(i=>{let c={kind:e,ref:i},a=St(V(t.model,c),fu),l=f("div",{},G(t,c,a));return f("th",{scope:"\
col",class:"turned"},l)}),s=[Mt("Outlet"),Mt("Own articles","figure"),...r];return It(`Outlets by ${e}`,
"matrix",s,o)}function Mt(t,e){return f("th",{scope:"col",class:e||null},t)}function Ne(t,e,n){return f(
"td",{class:"filled"},I({"aria-label":n,title:n},e,t))}var Bs=8,du=24,_e=null;function js(t,e,n){let{model:o}=t;if(!o.complete)return null;let r="Who is fo\
llowed by whom",s=Cn(o,e,t.selection().mask),i=e.map(({name:u},d)=>{let h=["followed by ",Ae(d),f("s\
pan",{class:"unseen"},u)];return f("th",{scope:"col",class:"figure",title:u},h)}),c=e.map((u,d)=>{let h=e.
map((m,g)=>mu(s[d][g],u,m,n));return f("tr",{},f("th",{scope:"row"},Ae(d),u.name),h)}),a=[Mt("Articl\
es of"),...i];return f("section",{class:"follows"},f("h3",{},r),f("p",{},hu(s,e)),It(r,"figures-tabl\
e",a,c),pu(t,e,s),f("p",{class:"aside"},"Of a row’s own articles that state a time of day, those tha\
t a similar article of the column followed after 6 minutes to 36 hours; in brackets the 95 % interva\
l. It does not show that one copies the other: both may follow a third (Welbers and van Atteveldt: R\
Newsflow)."))}function hu(t,e){let n=t.flatMap((h,m)=>h.flatMap((g,p)=>g&&!g.few?[{cell:g,a:m,b:p}]:
[]));if(!n.length)return"Too few articles with a time of day to say who follows whom.";let o=(h,m)=>h.
cell.share>m.cell.share,{cell:r,a:s,b:i}=n.reduce((h,m)=>o(m,h)?m:h);if(!r.k)return"None is followed\
 by a similar article of another within 36 hours.";let[c,a]=[e[s].name,e[i].name],l=`${it(r.share)} ${Et(
r)}`,{k:u,n:d}=r.preceded;return`Most followed: ${c} by ${a}, ${r.k} of ${v(r.n,"article")}, ${l}. O\
f the ${d} articles of ${a}, ${u} came after one of ${c}; for ${r.first} of them it was the first th\
at they resemble.`}function mu(t,e,n,o){if(!t)return f("td",{class:"figure"},"–");let r=t.few?"too\
 few":`${it(t.share)} ${Et(t)}`,s=`${t.k} of ${t.n}`,i=f("small",{},` ${r}`);if(!t.k)return f("td",{
class:"figure"},s,i);let c=_e!==null&&_e[0]===e.key&&_e[1]===n.key,a=()=>{_e=c?null:[e.key,n.key],o()},
l={"data-focus":`follows ${e.key} ${n.key}`,"aria-expanded":String(c),"aria-label":`${e.name} follow\
ed by ${n.name}: ${s} articles, ${r}: list them`};return f("td",{class:"filled"},I(l,a,s,i))}function pu(t,e,n){
if(!_e)return null;let[o,r]=_e.map(l=>e.findIndex(u=>u.key===l)),s=n[o]?.[r];if(!s)return null;let{time:i}=t.
model.articles,a=[...s.pairs].sort((l,u)=>i[u.earlier]-i[l.earlier]||l.later-u.later).map(({earlier:l,
later:u})=>{let d=Nt(i[u]-i[l]),h=G(t,{kind:"article",ref:u});return f("li",{},G(t,{kind:"article",ref:l}),
f("span",{class:"words"},`${rt(t.model,u)}, ${d}: `,h))});return f("div",{class:"followed"},f("h4",{},
`${e[o].name}, followed by ${e[r].name}`),nt(a,Bs,"text-list"))}function Ws(t,e){let{model:n}=t,o=n.
cocoverage_tests;if(!o)return null;let r="Who covers the same stories",s=n.cocoverage.filter(Ze).length,
i=Math.max(Bs,Math.min(s,du)),c=n.cocoverage.slice(0,i).map(d=>gu(t,e,d)),a=[Mt("Outlets"),Mt("Stori\
es shared","figure"),Mt("By chance","figure"),Mt("So they share"),f("td",{})],l=s?`${v(s,"pair")} of\
 ${$(o)} tested ${s===1?"shares":"share"} more or fewer stories than chance would give.`:`Of ${v(o,"\
pair")} tested, none shares more or fewer stories than chance would give; these are furthest from it\
.`;return f("section",{class:"cocoverage"},f("h3",{},r),f("p",{},l),It(r,"figures-table",a,c),f("p",
{class:"aside"},"Of the whole corpus. By chance: what two outlets of these sizes would share of stor\
ies of these sizes (Neal 2014; Saracco et al. 2015). P-values are corrected for all pairs; outlets w\
ith fewer than five stories are not tested."))}function gu(t,e,n){let o=[n.outlet,n.other],r=o.map(h=>t.
model.outlets[h].id),s=o.map(h=>t.model.outlets[h].name),i=o.map(h=>G(t,{kind:"outlet",ref:h})),c=e.
map(({key:h})=>h),a=c.length===2&&r.every(h=>c.includes(h)),l={class:"chip","aria-label":`Compare ${s[0]}\
 and ${s[1]}`},u=I(l,()=>t.change({side:r}),"Compare"),d=Ze(n)?f("small",{},` ${Fe(n.q)}`):null;return f(
"tr",{},f("th",{scope:"row"},i[0]," and ",i[1]),f("td",{class:"figure"},$(n.shared)),f("td",{class:"\
figure"},At(n.expected)),f("td",{class:"verdict"},In(n),d),f("td",{},a?"":u))}var wu=12,Us=6,zs="These are counts: any of the differences may be chance; “topicgraph compare” test\
s them.";function Gs(t,e,n,o){if(!o.shared.length)return null;let r=On(t.model,o);return f("div",{class:"\
framing"},f("h4",{},"The same stories in their words"),r&&yu(t,e,n,r,o.shared.length),bu(t,e,n,o))}function yu(t,e,n,o,r){
let s=`Words in the headlines of the ${$(r)} stories that both report, those that differ most first.`,
i=({k:l,other:u})=>`${l} of ${r} headlines, the other ${u}`,c=[Pn(t,e,o.a,i,`${e.name} uses more oft\
en`),Pn(t,n,o.b,i,`${n.name} uses more often`)],a=`Words in at least five of these headlines. ${zs}`;
return[f("p",{},s),f("div",{class:"columns"},c),f("p",{class:"aside"},a)]}function Pn(t,e,n,o,r){let s=c=>t.
narrow(Ee(e,{words:c})),i=n.slice(0,wu).map(c=>f("li",{},Ln(s,c.word,o(c),null)));return f("div",{},
f("p",{class:"words"},r),i.length?f("ul",{class:"word-list"},i):f("p",{class:"empty"},"None."))}function bu(t,e,n,o){
let r=Ro(t.model,o.shared),s=h=>{let m=[o.a,o.b].map(g=>{let p={kind:"article",ref:Number(g.get(h))};
return f("td",{},G(t,p))});return f("tr",{},m)},i=f("tbody",{},r.slice(0,Us).map(s)),c=r.slice(Us),l=I(
{class:"more"},()=>{i.append(...c.map(s)),l.remove()},`Show ${$(c.length)} more`),u=[Mt(e.name),Mt(n.
name)],d=`Headlines of ${e.name} and ${n.name}`;return[It(d,"headline-pairs",u,i),c.length>0&&l]}function Ks(t,e,n){
let{model:o}=t;if(!o.complete)return null;let r=f("h4",{},"Distinctive words, in titles and excerpts"),
s=h=>f("div",{},r,f("p",{class:"aside"},h));if(o.size>vn)return s("This corpus is too large to compa\
re words on the page: run “topicgraph compare” instead.");let i=Mn(o,e,n,t.selection().mask);if(!i.
a.length&&!i.b.length)return s("Too few articles to compare their words.");let[c,a]=i.n,l=(h,m)=>({k:g,
other:p})=>`${g} of ${h} articles, the other ${p} of ${m}`,u=[Pn(t,e,i.a,l(c,a),e.name),Pn(t,n,i.b,l(
a,c),n.name)],d=`The first article of each on each story counts; the most distinctive words come fir\
st (Monroe, Colaresi and Quinn 2008). ${zs}`;return f("div",{class:"pair-words"},r,f("div",{class:"c\
olumns"},u),f("p",{class:"aside"},d))}function Xs(t,e){let n=Ys(t,e),o=()=>n?t.apply({open:[]}):Vs(t,e),r={class:"finding",dir:"auto","ari\
a-pressed":String(n)};return f("li",{},I(r,o,e.text),f("details",{class:"how"},f("summary",{},"How w\
e know"),f("p",{dir:"auto"},e.how)))}function qs(t){let{findings:e}=t.model,n=e.findIndex(s=>Ys(t,s));
if(n<0)return null;let o=(s,i,c)=>{let a=e[n+s];return I({...{class:"tool","aria-label":i,title:i,disabled:!a},
"data-focus":i},()=>Vs(t,a),c)},r=`What stands out, ${$(n+1)} of ${$(e.length)}:`;return f("div",{class:"\
finding-steps"},e.length>1&&o(-1,"Finding before","‹"),e.length>1&&o(1,"Next finding","›"),f("p",
{},`${r} `,f("span",{dir:"auto"},e[n].text)))}function Vs(t,{only:e,at:n}){let o=t.model.mode==="sto\
ries"&&n!==null&&(e.story||[]).includes(n);t.apply({only:e,at:n,...o?{open:[String(n)]}:{}})}function Ys(t,{
only:e}){let{only:n}=t.state();return Object.keys(e).length>0&&JSON.stringify(n)===JSON.stringify(e)}function Fn(t){return t.carried??=t.articles.held.reduce((e,n)=>e+n,0),{here:t.carried,all:t.counts.
articles}}function Hn(t){if(!t.left_out)return null;let{here:e,all:n}=Fn(t);return[`This page contai\
ns ${$(e)} of the ${v(n,"article")}; a browser cannot handle the other ${$(n-e)}. Stories are includ\
ed as a whole: first those that most outlets have, then the newest.`,"The picture, the lists, the se\
arch, the filters and all counts on the page are of these articles. The figures at the top, what sta\
nds out, who was first and who republishes are those of the whole corpus.",'To find any other articl\
e, run “topicgraph find WORDS”. To see a part in full, run in Python: tg.write_html(graph.filter(sin\
ce="2021-03"), "part.html").']}function mt(t){if(!t.left_out)return null;let{here:e,all:n}=Fn(t),[o,
r]=[$(e),$(n)],s=`Of the ${o} articles on this page; the corpus has ${r}.`;return f("p",{class:"asid\
e cover"},s)}var Zs=5,Do={first:"Of the stories that an outlet shares with others and whose first report is known\
, how often it was first in this corpus; a tie counts a part.",republished:"How many of the articles\
 found at an outlet another outlet wrote.",missing:"Choose an outlet here, in the list of outlets or\
 in the picture: its panel lists the big stories missing here. A missing story only means that it is\
 not in this corpus; the outlet may still have covered it."};function Js(t,e){let{model:n}=e,o=Hn(n),
r=e.selection().filtered?"In the whole corpus, not the selection. ":"",s=r||null,i=n.findings.map(a=>Xs(
e,a)),c=f("div",{class:"overview"},o&&f("section",{class:"cover"},f("h2",{},"Not all of it is on thi\
s page"),o.map(a=>f("p",{},a))),Bn("What stands out",s,Su(n,i)),e.state().view!=="stories"&&Bn("Bigg\
est stories",null,ku(e)),Bn("Who was first",`${r}${Do.first}`,Tu(e)),Bn("Who republishes",`${r}${Do.
republished}`,[xu(e),$u(e),vu(e)]),Mu(e));t.replaceChildren(c)}function Su(t,e){return e.length?f("u\
l",{class:"findings"},e):t.counts.articles?f("p",{class:"empty"},"Nothing stands out in this corpus \
beyond what chance gives."):null}function Bn(t,e,n){return[n].flat().some(Boolean)?f("section",{},f(
"h2",{},t),e&&f("p",{class:"aside"},e),n):null}function ku(t){let e=Yt(t.model,"stories","size",t.selection()).
slice(0,Zs);if(e.length){let r=e.map(s=>Po(t,s,0));return f("ol",{class:"rows brief"},r)}let o=t.selection().
filtered?"None in this selection.":tn("stories");return f("p",{class:"empty"},o)}function Tu(t){let e=Qe(
t,({first:n,shared:o})=>o>=5&&n>0,(n,o)=>o.first-n.first||o.first/o.shared-n.first/n.shared);return e.
length?Ye(e.map(({link:n,outlet:{first:o,shared:r}})=>[n,o/r,`${At(o)} of ${v(r,"story","stories")}`])):
null}function xu(t){let e=({pieces:r})=>r<5,n=({republished:r,pieces:s})=>r/s,o=Qe(t,r=>r.republished>
0&&!e(r),(r,s)=>n(s)-n(r)||s.republished-r.republished);if(!o.length){if(!t.model.counts.articles)return null;
let s=t.model.outlets.some(({republished:i})=>i>0)?`No outlet with ${5} or more articles republishes\
.`:"Every article here was written by the outlet it was found at.";return f("p",{class:"empty"},s)}return Ye(
o.map(({link:r,outlet:s})=>{let{republished:i,pieces:c}=s;return[r,n(s),`${$(i)} of ${v(c,"article")}`]}))}
function $u(t){let e=Qe(t,({republished:r,pieces:s})=>r>0&&s<5,(r,s)=>s.republished-r.republished||r.
pieces-s.pieces),n=Qs(e),o=`With fewer than ${5} articles: `;return n.length>0&&f("p",{class:"aside"},
o,n,".")}function Qs(t){return t.flatMap(({link:e,outlet:{republished:n,pieces:o}},r)=>{let s=` ${$(
n)} of ${v(o,"article")}`;return[r?", ":"",e,s]})}function vu(t){let e=Qe(t,({republished:o})=>o>0,(o,r)=>r.
republished-o.republished,!0),n=Qs(e);return n.length?f("p",{class:"aside"},"Platforms carry what ot\
hers wrote: ",n,"."):null}function Mu(t){let{stories:e,counts:n}=t.model;if(!e.length||n.outlets<2)return null;
let r=Qe(t,({held:c})=>c>=5,(c,a)=>a.held-c.held).map(({link:c})=>f("li",{},c)),s=r.length>0&&f("ul",
{class:"missing"},r),i=f("p",{class:"aside"},Do.missing);return f("section",{},f("h2",{},"What is mi\
ssing from an outlet"),i,s)}function Qe(t,e,n,o=!1){return t.model.outlets.map((r,s)=>({outlet:r,ref:s})).
filter(({outlet:r})=>!!r.platform===o&&e(r)).sort((r,s)=>n(r.outlet,s.outlet)||r.ref-s.ref).slice(0,
Zs).map(({outlet:r,ref:s})=>({outlet:r,link:G(t,{kind:"outlet",ref:s})}))}var Ou=60,Au={stories:"story",articles:"article",outlets:"outlet",topics:"topic"},Eu={stories:[["siz\
e","most outlets first"],["new","newest first"],["old","oldest first"],["name","A to Z"]],articles:[
["new","newest first"],["old","oldest first"],["name","A to Z"]],outlets:[["size","most articles fir\
st"],["name","A to Z"]],topics:[["size","most articles first"],["name","A to Z"]]},Nu={stories:"No s\
tories: a story needs two articles on one event, listed as related in a file or similar in words and\
 time.",articles:"No articles.",outlets:"No outlets: no article says where it was published.",topics:"\
No topics: no article names one."},Fo={stories:"size",articles:"new",outlets:"size",topics:"size"},_u={
size:(t,e)=>e.size-t.size||e.articles.length-t.articles.length,new:(t,e)=>ti(e.from,t.from,-1/0),old:(t,e)=>ti(
t.from,e.from,1/0),name:(t,e)=>tt(t.name)<tt(e.name)?-1:1};function ti(t,e,n){return(t??n)===(e??n)?
0:(t??n)-(e??n)}function Yt(t,e,n,o){let r=Au[e],s={stories:t.stories.length,articles:t.size,outlets:t.
outlets.length,topics:t.topics.length},i=u=>r!=="article"||t.articles.held[u]||o.stubs,c=Array.from(
{length:s[e]},(u,d)=>d).filter(i).map(u=>Ho(t,{kind:r,ref:u},o)).filter(({articles:u})=>u.length),a=u=>e===
"outlets"?jn(t,u):0,l=_u[n];return c.sort((u,d)=>a(u)-a(d)||l(u,d)||u.thing.ref-d.thing.ref)}function jn(t,{
thing:e,held:n}){return t.outlets[e.ref].platform?1:n?0:2}function Ho(t,e,n){let o=n?.filtered?n.mask:
null;if(e.kind==="article")return Iu(t,e,!o||o[e.ref]>0);let r=qt(t,e),s=o?r.filter(h=>o[h]):r,[i,c]=ee(
t,s),a=s.filter(h=>t.articles.held[h]),l=a.length,u=et(t,a).size,d=e.kind==="story"?u:l;return{thing:e,
name:V(t,e),articles:s,size:d,held:l,outlets:u,from:i,to:c}}function Iu(t,e,n){let o=e.ref,r=t.articles.
time[o];return{thing:e,name:V(t,e),articles:n?[o]:[],size:1,held:t.articles.held[o],outlets:1,from:r,
to:r}}function en(t,e){let{kind:n,ref:o}=e.thing;if(n==="article"){let{time:i,precision:c}=t.articles;
return`${rt(t,o)} · ${ht(i[o],c[o])}`}let r=e.articles.length-e.held,s=e.held||n==="story"?[v(e.held,
"article")]:[];return r&&s.push(`${$(r)} linked, not in this corpus`),n!=="outlet"&&s.push(v(e.outlets,
"outlet")),n==="story"&&s.push(ot(e.from,e.to)),s.join(" · ")}function ni(t,e,{mask:n,stubs:o}){let r=s=>n[s]&&
(t.articles.held[s]||o);return e==="articles"?n.reduce((s,i,c)=>s+(r(c)?1:0),0):e==="stories"?t.stories.
filter(({articles:s})=>s.some(i=>n[i])).length:e==="topics"?t.byTopic.filter(s=>s.some(r)).length:t.
byOutlet.filter((s,i)=>!t.outlets[i].platform&&s.some(r)).length}function oi(t,e,n){let{tab:o}=n.state();
if(e.parentElement.hidden=o==="overview",o==="overview"){Js(t,n);return}let r=Eu[o].map(([s,i])=>f("\
option",{value:s,selected:s===Fo[o]},i));e.replaceChildren(...r),e.onchange=()=>{Fo[o]=e.value,ei(t,
n,o)},ei(t,n,o)}function ei(t,e,n){let{model:o}=e,[r,s]=[Fo[n],e.selection()],i=Yt(o,n,r,s),c=f("ol",
{class:"rows"}),a=Math.max(1,i[0]?.size||0),l=Oe(c,i,Ou,(h,m)=>[n==="outlets"?Cu(o,i,m):null,Po(e,h,
r==="size"?h.size/a:0)]),d=!i.length&&s.filtered?"Nothing in this selection.":tn(n);t.replaceChildren(
mt(o)||"",i.length?c:f("p",{class:"empty"},d),l)}function Cu(t,e,n){let o=jn(t,e[n]);if(!o||n&&jn(t,
e[n-1])===o)return null;let r=e.filter(i=>jn(t,i)===o).length;return f("li",{class:"rows-head"},`${o===
1?"Platforms, which carry what outlets write":"Only linked, no article in this corpus"} (${$(r)})`)}
function tn(t){return Nu[t]}function Po(t,e,n){let o={class:`row row-${e.thing.kind}`,"data-id":xe(t.
model,e.thing)},r=I(o,()=>t.choose(e.thing),f("span",{class:"row-name",dir:"auto"},e.name),f("span",
{class:"row-words",dir:"auto"},en(t.model,e)),n>0&&Me(Math.max(.015,n)));return f("li",{},r)}var Lu=2,ri=7*86400,[Ru,Du]=[.25,.2],Pu="an article on it is of an unknown outlet, which may be any",
Fu="hardly any article of this outlet here within a week",Bo="an article of this outlet at that time\
 mentions the same";function si(t,e){let{held:n}=t.articles;return t.stories.map(({articles:o},r)=>{
let s=o.filter(i=>n[i]);return{story:r,reach:et(t,s).size}}).filter(({reach:o})=>o>1).filter(({story:o})=>!Wn(
t,o).has(e)).sort((o,r)=>r.reach-o.reach||o.story-r.story)}function nn(t,e){let n=Wn(t,e),o=on(t,e);
return t.outlets.map(({held:r,platform:s},i)=>({ref:i,number:s?0:r})).filter(({ref:r,number:s})=>s>=
5&&!n.has(r)).filter(({ref:r})=>!o(r)).sort((r,s)=>s.number-r.number||r.ref-s.ref)}function Wn(t,e){
let{outlet:n,carrier:o}=t.articles;return new Set(t.stories[e].articles.flatMap(r=>[n[r],o[r]]))}function on(t,e){
let{articles:n}=t.stories[e];if(!n.every(c=>ft(t,c)))return()=>Pu;let{held:o,subjects:r}=t.articles,
s=Hu(t,e),i=Bu(t,e);return c=>{let a=t.byOutlet[c].filter(l=>o[l]&&s(l));return a.length<Lu?Fu:a.some(
l=>r[l].some(u=>i.has(u)))?Bo:""}}function Hu(t,e){let{time:n}=t.articles,[o,r]=ee(t,t.stories[e].articles);
return o===null||r===null?()=>!1:s=>n[s]!==null&&Number(n[s])>=o-ri&&Number(n[s])<=r+ri}function Bu(t,e){
let{articles:n}=t.stories[e],o=Du*t.size,r=st(n.flatMap(s=>t.articles.subjects[s]));return new Set(r.
filter(([s,i])=>i>=Ru*n.length&&t.bySubject[s].length<=o).map(([s])=>s))}var ii=3,ci=2,ju=6,ai=8,Wu=`Stories of ${ii} or more outlets that no outlet of the group has here, t\
hough two or more of its outlets have articles within a week of them, and none mentions the same. A \
story that is not in this corpus may still have been covered.`,Uu="No group has two outlets with art\
icles in this corpus.",zu="No groups of outlets are defined for this corpus. A table outlets.csv, or\
 groups in topicgraph.yaml, define them; the documentation of topicgraph says how.";function Un(t,e){
return t.groups.map(({name:n,outlets:o})=>({name:n,members:o.filter(r=>e.has(r))})).filter(({members:n})=>n.
length>=ci).sort((n,o)=>o.members.length-n.members.length||(n.name<o.name?-1:1))}function Gu(t,e,n){
let{held:o}=t.articles;return n.flatMap(r=>{let{articles:s}=t.stories[r],i=Wn(t,r);if(e.some(u=>i.has(
u)))return[];let c=et(t,s.filter(u=>o[u])).size;if(c<ii)return[];let a=e.map(on(t,r));if(a.includes(
Bo))return[];let l=a.filter(u=>!u).length;return l>=ci?[{story:r,reach:c,active:l}]:[]}).sort((r,s)=>s.
reach-r.reach||s.active-r.active||r.story-s.story)}function li(t,e,n){let{articles:o}=t.stories[e],r=et(
t,o.filter(c=>t.articles.held[c])),s=new Set(t.byOutlet.flatMap((c,a)=>c.length?[a]:[])),i=Un(t,s).map(
({name:c,members:a})=>{let l=a.filter(g=>!r.has(g)),u=a.length-l.length,d=l.slice(0,ai).map(g=>n({kind:"\
outlet",ref:g})),h=l.length-d.length,m=h>0?` and ${$(h)} more`:"";return f("li",{},f("span",{dir:"au\
to"},`${c}: ${$(u)} of ${$(a.length)} have it`),l.length>0&&f("span",{class:"words"},"Not here from ",
wt(d),m))});return i.length>0&&f("ul",{class:"text-list"},i)}function ui(t){let{model:e}=t,n=Array.from(
{length:e.size},(i,c)=>c).filter(i=>e.articles.held[i]),o=Un(e,et(e,n));if(!o.length)return f("p",{class:"\
empty"},e.groups.length?Uu:zu);let r=Yt(e,"stories","size",t.selection()).map(({thing:i})=>i.ref),s=o.
map(i=>Ku(t,i,r));return[f("p",{class:"aside"},Wu),...s]}function Ku(t,{name:e,members:n},o){let r=Gu(
t.model,n,o),s=n.slice(0,ai).map(u=>G(t,{kind:"outlet",ref:u})),i=n.length-s.length,c=r.map(({story:u,
reach:d,active:h})=>{let m=`${v(d,"other outlet")} · ${$(h)} of ${$(n.length)} have articles within\
 a week`;return f("li",{"data-id":t.model.stories[u].id},G(t,{kind:"story",ref:u}),f("span",{class:"\
words"},m))}),a=f("p",{class:"words"},"None: at least one of them has each such story."),l=i>0&&` an\
d ${v(i,"more","more")}`;return f("section",{class:"group-gaps","data-group":e},f("h3",{dir:"auto"},
e),f("p",{class:"words"},wt(s),l),c.length?nt(c,ju,"text-list"):a)}var Xu={figures:"Figures",topics:"By topic",stories:"By story",groups:"Missing by group"},qu=20,di={
topics:14,stories:18},Ie="figures",me={key:"independent",down:!0},zn=qu,rn=[{key:"name",name:"Outlet",
unit:"",title:"",value:t=>t.name},{key:"independent",name:"Own articles",unit:"copies and updates as\
ide",title:"Independent articles: copies and updates count as their original",value:t=>t.independent},
{key:"voice",name:"Share of voice",unit:"of all own articles",title:"Share of all independent articl\
es, with its 95 % interval",value:t=>t.voice.share},{key:"first",name:"First on",unit:"of its shared\
 stories",title:"Stories it was first on, of the shared ones whose first report is known; a tie coun\
ts a part. Counted in the whole corpus",value:t=>fi(t.first,t.shared)},{key:"alone",name:"Alone with",
unit:"stories",title:"Stories that no other outlet has in this corpus. Counted in the whole corpus",
value:t=>t.alone},{key:"republished",name:"Written by others",unit:"of the articles found there",title:"\
How many of the articles found at it another outlet wrote: copies and carried articles",value:t=>fi(
t.republished,t.pieces)}];function fi(t,e){return e?t/e+(e>=5?2:0):-1}function jo(t,e){let n=h=>{jo(
t,e),h&&Lt(t,"focus",h)?.focus()},r=Wo(e.model,e.selection().mask).filter(({pieces:h,independent:m})=>h||
m),s=()=>{zn=1/0,n()},i=r.filter(({ref:h})=>e.model.outlets[h].platform).length,c=v(r.length-i,"outl\
et"),a=i?` and ${v(i,"platform")}`:"",l=`Show all ${c}${a}`,d=[f("div",{class:"sheet-head"},f("h2",{},
"Outlets"),f("div",{class:"switch",role:"group","aria-label":"What to show"},Yu(n))),mt(e.model),...[
r.length?Zu(e,r,n):Vu()].flat(),Ie!=="groups"&&r.length>zn&&I({class:"more","data-focus":"more"},s,l)];
t.replaceChildren(...d.filter(h=>h instanceof Node))}function Vu(){return f("p",{class:"empty"},"No \
outlet has an article in this selection.")}function Yu(t){return Object.entries(Xu).map(([e,n])=>{let o=()=>{
Ie=e,t(e)};return I({"data-focus":e,"aria-pressed":String(e===Ie)},o,n)})}function Zu(t,e,n){if(Ie===
"figures")return Ju(t,e,n);if(Ie==="groups")return ui(t);let r=[...e].sort((s,i)=>i.independent-s.independent||
s.ref-i.ref).slice(0,zn);return Ie==="topics"?ef(t,r):of(t,r)}function Wo(t,e){let n=ds(t,e),{held:o,
outlet:r,carrier:s,flags:i}=t.articles,c=t.outlets.map(({name:a,first:l,shared:u,alone:d},h)=>{let m=n[h],
g={pieces:0,republished:0};return{ref:h,name:a,first:l,shared:u,alone:d,voice:m,independent:m.k,...g}});
for(let a=0;a<t.size;a+=1)!e[a]||!o[a]||(r[a]>=0&&(c[r[a]].pieces+=1,i[a]&$s&&(c[r[a]].republished+=
1)),s[a]>=0&&s[a]!==r[a]&&(c[s[a]].pieces+=1,i[a]&gn&&(c[s[a]].republished+=1)));return c}function Ju(t,e,n){
let{value:o}=rn.find(({key:l})=>l===me.key)||rn[0],r=(l,u)=>o(l)<o(u)?-1:o(l)>o(u)?1:0,s=me.down?-1:
1,i=[...e].sort((l,u)=>s*r(l,u)||u.independent-l.independent||l.ref-u.ref),c=rn.map(l=>Qu(l,n)),a=i.
slice(0,zn).map(l=>tf(t,l));return It("Figures of the outlets","figures-table",c,a)}function Qu({key:t,
name:e,unit:n,title:o},r){let s=t===me.key,i=()=>{me={key:t,down:s?!me.down:t!=="name"},r(`sort ${t}`)},
c=me.down?"descending":"ascending",a=me.down?" ↓":" ↑",l={scope:"col",class:t==="name"?null:"fig\
ure","aria-sort":s?c:null},u={title:o,"data-focus":`sort ${t}`},d=[e,s?a:"",hi(n)];return f("th",l,I(
u,i,d))}function hi(t){return t?f("small",{class:"unit"},t):null}function mi(t){let{name:e,unit:n,title:o}=rn.
find(s=>s.key===t)||rn[0];return f("th",{scope:"col",class:n?"figure":null,title:o||null},e,hi(n))}function tf(t,e){
let{id:n}=t.model.outlets[e.ref],o=()=>t.narrow({only:{outlet:[n]}}),r=`${v(e.independent,"article")}\
 of ${e.name}: select them`,s=e.independent<5?"too few":Et(e.voice),i=[it(e.voice.share),f("small",{},
` ${s}`)];return f("tr",{},f("th",{scope:"row"},G(t,{kind:"outlet",ref:e.ref})),Ne($(e.independent),
o,r),f("td",{class:"figure"},e.independent?i:"–"),sn(e.shared>0,At(e.first),e.shared),f("td",{class:"\
figure"},e.alone?$(e.alone):"–"),sn(e.republished>0,$(e.republished),e.pieces))}function sn(t,e,n,o=""){
if(!t)return f("td",{class:"figure"},"–");let r=n<5?" too few":o,s=r?f("small",{},r):null;return f(
"td",{class:"figure"},`${e} of ${$(n)}`,s)}function ef(t,e){let{model:n}=t,{mask:o}=t.selection(),r={
outlets:n.outlets.map((p,w)=>w)},s=fe(n,te(n,r,o)),i=st(s.flatMap(p=>n.articles.topics[p])).map(([p])=>p),
c=i.slice(0,di.topics);if(!c.length)return f("p",{class:"empty"},"No article of this selection names\
 a topic.");let a=e.map(({ref:p})=>({outlets:[p]})),l=Se(n,a,o),u=new Map(l.map(({topic:p,cells:w})=>[
p,w])),d=e.map((p,w)=>{let k=c.map(x=>{let L=u.get(x)?.[w]||jt(0,p.independent);return nf(t,p,x,L)});
return pi(t,p,k)}),h=i.length-c.length,g=`Own articles of an outlet about a topic, one of each story\
; the darker, the larger their share of all of these. A click selects the articles.${h?` ${v(h,"rare\
r topic")} are in the list of topics.`:""}`;return[Lo(t,"topic",c,d),f("p",{class:"aside"},g)]}function pi(t,e,n){
return f("tr",{},f("th",{scope:"row"},G(t,{kind:"outlet",ref:e.ref})),f("td",{class:"figure"},$(e.independent)),
n)}function nf(t,e,n,o){let{id:r,name:s}=t.model.topics[n],{k:i,n:c}=o;if(!i){let g=`${e.name}: none\
 of ${c} on ${s} in this corpus`;return f("td",{class:"nothing",title:g},"·")}let a=c<5?", too few":
"",l=`${it(o.share)} ${Et(o)}`,u=`${e.name}, ${s}: ${i} of ${c} articles, one of each story, ${l}${a}`,
d=[t.model.outlets[e.ref].id],h=()=>t.narrow({only:{outlet:d,topic:[r]}}),m=Ne(String(i),h,u);return m.
style.setProperty("--part",`${Math.round(o.share*60)}%`),m}function of(t,e){let{model:n}=t,o=Yt(n,"s\
tories","size",t.selection()).map(({thing:m})=>m.ref),r=m=>et(n,n.stories[m].articles).size,s=o.sort(
(m,g)=>r(g)-r(m)||m-g),i=s.slice(0,di.stories);if(!i.length)return f("p",{class:"empty"},"There is n\
o story in this selection.");let c=i.map(m=>{let g=n.stories[m].articles.find(p=>z(n,p));return g===
void 0?null:n.articles.time[g]}),a=new Set(i),l=e.map(m=>{let g=Ke(n,{outlets:[m.ref]},a),p=i.map((w,k)=>rf(
t,m,w,g.get(w),c[k]));return pi(t,m,p)}),u=s.length-i.length,h=`The stories that most outlets have. \
“1st”: the outlet was first of those in this corpus (“1st=”: in a tie). A time: how much later its f\
irst article came. A dot: not in this corpus. Copies do not count as an outlet’s own article.${u?`\
 ${v(u,"more story","more stories")} in the list.`:""}`;return[Lo(t,"story",i,l),f("p",{class:"aside"},
h)]}function rf(t,e,n,o,r){let{model:s}=t,{id:i,name:c,first:a}=s.stories[n];if(o===void 0){let k=`${e.
name}: ${Ht(c)} is not in this corpus`;return f("td",{class:"nothing",title:k},"·")}let l=a.includes(
e.ref),d=z(s,o)&&r!==null?Number(s.articles.time[o])-Number(r):null,[h,m]=sf(l,a.length>1,d),g=[s.outlets[e.
ref].id],w=Ne(h,()=>t.narrow({only:{outlet:g,story:[i]}}),`${h}: ${e.name}, ${Ht(c)}: ${m}`);return w.
style.setProperty("--part",l?"55%":"14%"),w}function sf(t,e,n){return t?e?["1st=","first, in a tie"]:
["1st","first"]:n===null?["✓","has it"]:[ls(n),Nt(n)]}var cf=["stories","network","time","outlets","compare","table"],af=["overview","stories","articles",
"outlets","topics"],Uo=["problems","path","save","about","help"],zo=["hide","open","side","path","wi\
thout"],lf=new Set(["view","tab","at","depth","cam","time",...zo,...Qt.flatMap(t=>[`only.${t}`,`not.${t}`])]),
Go=100,gi=2e3,Ko=4,Ce=6,wi=1e6,[uf,ff]=[.001,1e3],bi={only:{},not:{},time:null};function Si(t,e){let n=new URLSearchParams(
t.replace(/^#/,"")),o=[],r=(u,d)=>o.push(`${u}=${d}`);for(let u of new Set(n.keys()))lf.has(u)||r(u,
n.get(u));let s=u=>{let d=[...new Set(n.getAll(u).filter(Boolean))],h=d.filter(m=>m.length<=gi).slice(
0,Go);return h.length<d.length&&r(u,`(${d.length-h.length} values)`),h},i=(u,d,h)=>{let m=n.get(u);return m===
null||d.includes(m)?m??h:(r(u,m),h)},c=(u,d)=>{let h=n.get(u);if(h===null)return null;let m=h.split(
",").map(g=>g.trim()?Number(g):NaN);return m.every(Number.isFinite)&&d(m)?m:(r(u,h),null)},a=u=>{let d=Qt.
map(h=>[h,s(u+h)]);return Object.fromEntries(d.filter(([,h])=>h.length))};return{state:{view:i("view",
cf,e.view),tab:i("tab",af,e.tab),at:n.get("at")?.slice(0,gi)||null,depth:c("depth",df)?.[0]??1,cam:c(
"cam",hf),time:c("time",u=>u.length===2&&u[0]<u[1]),only:a("only."),not:a("not."),...Object.fromEntries(
zo.map(u=>[u,s(u)]))},ignored:o}}function df([t,...e]){return!e.length&&Number.isInteger(t)&&t>=1&&t<=
Ko}function hf(t){let[e,n,o]=t,r=Math.abs(e)<=wi&&Math.abs(n)<=wi;return t.length===3&&r&&o>=uf&&o<=
ff}function Xo(t,e){let n=[],o=(h,m,g)=>m.filter(p=>g(p)||(n.push(`${h}=${p}`),!1)),r=(h,m)=>{let g=Object.
entries(m).map(([p,w])=>[p,o(h+p,w,k=>p==="words"||t.facets[p].has(k))]);return Object.fromEntries(g.
filter(([,p])=>p.length))},s=h=>t.byId.has(h)||!t.complete,i=h=>h.startsWith("group:")?t.groups.some(
({name:m})=>`group:${m}`===h):t.byId.get(h)?.kind==="outlet",{time:c}=e,{from:a,to:l}=t.counts,u=c&&
a!==null&&l!==null&&c[0]<=l&&c[1]>a;c&&!u&&n.push(`time=${c.join(",")}`);let d={...e,at:e.at&&o("at",
[e.at],h=>Uo.includes(h)||s(h))[0],time:u?c:null,only:r("only.",e.only),not:r("not.",e.not),open:o("\
open",e.open,h=>t.byId.get(h)?.kind==="story"),side:o("side",e.side,i).slice(0,Ce),path:e.path.slice(
0,2).every(s)?e.path.slice(0,2):[]};return{state:{...d,at:d.at||null},ignored:n}}function ki(t,e){let n=new URLSearchParams;
t.view!==e.view&&n.set("view",t.view),t.tab!==e.tab&&n.set("tab",t.tab),t.at&&n.set("at",t.at),t.depth!==
1&&n.set("depth",String(t.depth));for(let r of Qt){for(let s of t.only[r]||[])n.append(`only.${r}`,s);
for(let s of t.not[r]||[])n.append(`not.${r}`,s)}t.time&&n.set("time",t.time.join(","));for(let r of zo)
for(let s of t[r])n.append(r,s);t.cam&&n.set("cam",t.cam.map(r=>Number(r.toPrecision(5))).join(","));
let o=n.toString();return o?"#"+o:""}function Gn({only:t,not:e},n,o,r){let s=((n==="only"?t:e)[o]||[]).
includes(r);return{only:yi(t,o,r,n==="only"&&!s),not:yi(e,o,r,n==="not"&&!s)}}function yi(t,e,n,o){let r=(t[e]||
[]).filter(i=>i!==n);o&&r.push(n);let s={...t,[e]:r};return r.length||delete s[e],s}var mf=12,pf=.95,gf=8,wf=72;function Yo(t,e){let n=Zo(e),o=I({class:"tool"},()=>e.change({at:"save"}),
"Download …"),r=f("div",{class:"sheet-head"},f("h2",{},"Compare"),Tf(e,n),o),s=f("p",{class:"empty"},
"Choose two outlets or groups to compare."),i=n.length<2?[s]:yf(e,n,c);we(t,()=>t.replaceChildren(r,
...i.filter(Boolean)));function c(){Yo(t,e)}}function yf(t,e,n){let o=`${bf(t)} Copies and updates c\
ount as their original. A figure on fewer than ${5} is marked “too few”. A missing story only means \
that it is not in this corpus; the outlet may still have covered it.`;return[f("p",{class:"aside"},o),
mt(t.model),$f(t,e),Of(t,e),Af(t,e),...Dn(e).map(([r,s])=>If(t,r,s)),js(t,e,n),Ws(t,e)]}function bf(t){
return t.selection().filtered?"This compares the selection.":t.model.left_out?"This compares what is\
 on this page; “topicgraph compare” compares the whole corpus.":"This compares the whole corpus."}
function Zo(t){let{model:e}=t,n=t.state().side.flatMap(o=>Co(e,o)||[]);return n.length?n.slice(0,Ce):
Ti(e).slice(0,2).flatMap(({key:o})=>Co(e,o)||[])}function Ti(t){let e=ko(t,So(t));return t.outlets.map(
({id:n,name:o,platform:r},s)=>({key:n,name:o,platform:r,number:e[s],ref:s})).filter(({number:n,platform:o})=>n&&
!o).sort((n,o)=>o.number-n.number||n.ref-o.ref)}function Sf(t,e){let n=new Map,o=(r,s)=>{e.includes(
s)||n.set(n.has(r)?`${r} · ${s}`:r,s)};for(let{name:r}of t.groups)o(`${r} (group)`,Je+r);for(let{key:r,
name:s,number:i}of Ti(t))o(`${s} (${v(i,"own article")})`,r);return n}function kf(t,e){let n=tt(e.trim()),
o=[...t.keys()].filter(i=>tt(i).startsWith(n)),r=o.filter(i=>tt(i.replace(/ \([^()]*\)$/,""))===n),s=r.
length?r:o;return n&&s.length===1?t.get(s[0]):void 0}function Tf(t,e){let{model:n}=t,o=e.map(({key:d})=>d),
r=d=>t.change({side:d}),s=Sf(n,o),i=({target:d,type:h})=>{let m=s.get(d.value)||h==="change"&&kf(s,d.
value);m?r([...o,m]):h==="change"&&d.value?(t.announce(`No outlet or group here is called ${d.value}`),
d.setCustomValidity("No outlet or group of this name here"),d.reportValidity()):d.setCustomValidity(
"")},c={"aria-label":"Add an outlet or group","data-focus":"add",type:"text",list:"side-choices",dir:"\
auto",autocomplete:"off",placeholder:"+ Add outlet or group …",disabled:e.length>=Ce,on:{change:i,
input:i}},a=[...s.keys()].map(d=>f("option",{value:d})),l=[f("input",c),f("datalist",{id:"side-choic\
es"},a)],u=e.map(({key:d,name:h},m)=>I({class:`chip side-${m}`,dir:"auto","data-focus":d},()=>r(o.filter(
g=>g!==d)),f("span",{class:"unseen"},"Remove "),Ae(m),h," ×"));return f("div",{class:"picker"},u,l)}
function xf(t,{name:e,outlets:n}){return n.length!==1?f("span",{class:"name"},e):G(t,{kind:"outlet",
ref:n[0]})}function $f(t,e){let n=Wo(t.model,t.selection().mask),o=["name","independent","first","al\
one","republished"].map(mi),r=e.map((i,c)=>vf(t,i,c,n)),s=It("Figures","figures-table",o,r);return f(
"section",{},s)}function vf(t,e,n,o){let r=e.outlets.map(w=>o[w]),s=w=>r.reduce((k,x)=>k+x[w],0),[i,
c,a]=["independent","pieces","republished"].map(s),l=e.outlets.length===1,{first:u,shared:d,alone:h}=l?
r[0]:{first:0,shared:0,alone:0},m=()=>t.narrow(Ee(e)),g=`${v(i,"article")} of ${e.name}: select them`,
p=Mf(t.model,e);return f("tr",{},f("th",{scope:"row"},Ae(n),xf(t,e)),Ne($(i),m,g),sn(d>0,At(u),d,p),
f("td",{class:"figure"},l?$(h):"–"),sn(c>0,$(a),c))}function Mf(t,{outlets:e}){if(e.length!==1||t.
left_out)return"";let n=t.firsts.find(({outlet:r})=>r===e[0]);if(!n)return"";let o=n.q===null?"":`; ${ae(
n.q)}`;return` (by chance ${At(n.expected)}${o})`}function Of(t,e){let{model:n}=t,{mask:o}=t.selection(),
r=e.map(c=>te(n,c,o)),s=e.map(({name:c},a)=>({name:c,className:`side-${a}`,articles:r[a]})),i=Ls(n,s);
return i&&f("section",{},f("h3",{},"Own articles over time, on one scale"),i)}function Af(t,e){let n=Se(
t.model,e,t.selection().mask);if(!n.length)return null;let o=n.filter(({cells:p})=>p.every(({share:w})=>w>=
pf)),r=n.filter(p=>!o.includes(p)),s=r.filter(({cells:p})=>Nf(p)),i=[...s,...r.filter(p=>!s.includes(
p))].slice(0,mf),c=Math.max(...i.flatMap(({cells:p})=>p.map(({share:w})=>w)),.01),a=e.length===2,l=i.
map(({topic:p,cells:w})=>{let k=w.map((L,E)=>_f(t,{side:e[E],n:E,topic:p,share:L,peak:c},a&&!E)),x=f(
"span",{class:"topic-name"},G(t,{kind:"topic",ref:p}));return f("li",{class:"topic-row"},x,k)}),u=r.
length-i.length,d=`${v(u,"topic")} with smaller shares are not shown.`,h=e.map(({name:p})=>f("span",
{},p)),m=s.length?`Topics whose intervals do not overlap come first: ${$(s.length)}.`:i.length>0&&"T\
he intervals of every topic overlap.",g=o.map(({topic:p})=>G(t,{kind:"topic",ref:p}));return f("sect\
ion",{},f("h3",{},"Topics: share of the articles of each, with 95 % interval"),i.length>0&&f("p",{class:"\
aside"},Ef(t,e,n[0].cells)),o.length>0&&f("p",{},"Nearly all articles of each are on ",wt(g),"."),m&&
f("p",{class:"aside"},m),a&&i.length>0&&f("p",{class:"mirror-heads","aria-hidden":"true"},h),f("ul",
{class:a?"mirrored":"stacked"},l),u>0&&f("p",{class:"aside"},d))}function Ef(t,e,n){let{mask:o}=t.selection();
return`Of articles of one side on one story, the first counts: ${e.map((s,i)=>{let c=te(t.model,s,o).
length;return`${$(n[i].n)} of the ${v(c,"own article")} of ${s.name}`}).join(", ")}.`}function Nf(t){
let e=t.filter(({n})=>n>=5);return e.some(n=>e.some(o=>n.high<o.low))}function _f(t,{side:e,n,topic:o,
share:r,peak:s},i){let{id:c,name:a}=t.model.topics[o],l=r.n<5,u=it(r.share),d=`${r.k} of ${r.n}`,h=l?
", too few":"",m=Et(r),g=`${d} articles, one of each story, ${u} ${m}${h}`,p=`${e.name}, ${a}: ${g}`,
w=E=>`${Math.min(100,E/s*wf)}%`,k=f("span",{class:`share side-${n}`}),x=f("span",{class:"whisker"});
k.style.width=w(r.share),x.style.setProperty("--low",w(r.low)),x.style.setProperty("--high",w(r.high));
let L={class:`topic-bar ${i?"left":""} ${l?"few":""}`,"aria-label":p,title:p,disabled:!r.k};return I(
L,()=>t.narrow(Ee(e,{topic:[c]})),f("span",{class:"track"},k,!l&&x),f("span",{class:"share-words"},l?
`${d}, too few`:u))}function If(t,e,n){let{model:o}=t,r=xn(o,e,n,t.selection().mask),s=[qo(t,`Only ${e.
name}`,r.onlyA,e,n),qo(t,"Both",r.shared,null,null),qo(t,`Only ${n.name}`,r.onlyB,n,e)];return f("se\
ction",{class:"pair"},f("h3",{},`${e.name} and ${n.name}: stories`),f("p",{},Cf(r,e,n),Lf(o,e,n)),f(
"div",{class:"columns"},s),Ds(t,e,n,r.lags),Gs(t,e,n,r),Ks(t,e,n))}function Cf({shared:t,a:e,b:n},o,r){
let s=Math.min(e.size,n.size)<5?" Too few to say much.":"",i=(a,{name:l})=>`${it(a?t.length/a:0)} of\
 the ${$(a)} of ${l}`;return`They share ${v(t.length,"story","stories")}: ${i(e.size,o)}, ${i(n.size,
r)}.${s}`}function Lf(t,e,n){let o=_n(t,e,n);if(!o)return"";let[r,s]=[$(o.shared),At(o.expected)],c=Ze(
o)?` (${Fe(o.q)} after correction for all pairs)`:"";return` Over the whole corpus they share ${r}, \
where chance would give ${s}: ${In(o)}${c}.`}function Vo(t,e){return e<0?1:et(t,t.stories[e].articles).
size}function Ro(t,e){return[...e].sort((n,o)=>Vo(t,o)-Vo(t,n)||n-o)}function qo(t,e,n,o,r){let{model:s}=t,
i=Ro(s,n),c=i.map(h=>{let m=Vo(s,h),g=m>1?v(m,"outlet"):"no other outlet",p=G(t,h<0?{kind:"article",
ref:-1-h}:{kind:"story",ref:h});return f("li",{},p,f("span",{class:"words"},g))}),a=i.filter(h=>h>=0).
map(h=>s.stories[h].id),l=o?Ee(o,{story:a}):{only:{story:a}},u=a.length>0&&a.length<=Go,d=nt(c,gf,"t\
ext-list");return f("div",{},f("h4",{},e," ",f("span",{class:"number"},$(n.length))),r&&f("p",{class:"\
aside"},`Not in this corpus from ${r.name}.`),c.length?d:f("p",{class:"empty"},"None."),u&&I({class:"\
more"},()=>t.narrow(l),"Select their articles"))}var Wt='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',pe='Georgia, "Times New Roman", se\
rif',Rf={paper:"#fdfcf9",ink:"#1f1f1d",soft:"#6a6963",line:"#cfccc2",grid:"#ebe8df",hull:"#e9f1f6",veil:"\
rgba(253, 252, 249, .84)",story:"#0072b2",article:"#56b4e9",stub:"#fdfcf9",outlet:"#d55e00",topic:"#\
009e73",others:"#b4b1a8",hues:["#0072b2","#e69f00","#009e73","#cc79a7","#d55e00","#56b4e9","#44433f"],
edges:{covered_by:"#dcc3b0",published_by:"#dcc3b0",carried_by:"#dcc3b0",about:"#aed3c6",related:"#9d\
bfd4",similar:"#9dbfd4",copy_of:"#c98aae",update_of:"#c98aae"}},Df={paper:"#15171a",ink:"#eceae4",soft:"\
#a5a39b",line:"#43464a",grid:"#25282c",hull:"#1c2a35",veil:"rgba(21, 23, 26, .84)",story:"#4aa3df",article:"\
#8ed0f8",stub:"#15171a",outlet:"#f0803c",topic:"#2fbf94",others:"#74736d",hues:["#4aa3df","#f2b134",
"#2fbf94","#e29bc3","#f0803c","#a5dcfa","#f1efe9"],edges:{covered_by:"#5b4636",published_by:"#5b4636",
carried_by:"#5b4636",about:"#28564a",related:"#2f5873",similar:"#2f5873",copy_of:"#7d4a68",update_of:"\
#7d4a68"}},xi={story:"Story",article:"Article",stub:"Not in this corpus",outlet:"Outlet",topic:"Topi\
c"},cn={...xi,subject:"Subject"},$i={...xi,linked:"Outlet, only linked",carrier:"Platform"},Kn={covered_by:"\
covered by",published_by:"published by",carried_by:"carried by",credited_to:"credited to",about:"abo\
ut",mentions:"mentions",related:"listed as related in its file",similar:"similar, inferred",copy_of:"\
copy of",update_of:"update of"},Pf={outlet:"square",linked:"square",carrier:"square",topic:"diamond"},
Ff=["stub","linked","carrier"],Hf=["similar","carried_by","update_of"],Bf=800;function Xn(t){return Pf[t]||
"dot"}function Zt(t){return Hf.includes(t)}function Jo(){let{theme:t}=document.documentElement.dataset;
return t?t==="dark":matchMedia("(prefers-color-scheme: dark)").matches}function kt(){return Jo()?Df:
Rf}function oe({kind:t,group:e,hue:n},o,r,s){let i=o==="network";return t==="stub"&&i?{background:r.
stub,border:r.soft}:e?{background:e==="linked"?r.stub:r.edges.carried_by,border:r.outlet}:i||!s?{background:r[t===
"stub"?"article":t],border:r.paper}:{background:n===void 0?r.others:r.hues[n],border:r.paper}}function vi(t,e){
let n=Math.min(1,Math.sqrt(Bf/e));if(n===1)return t;let o=Math.round(n*255).toString(16);return t+o.
padStart(2,"0")}function Mi(t){let e=new Set;return t.map((n,o)=>{let r=n.match(/\p{Lu}\p{Ll}+|[\p{L}\p{N}]+?(?=\p{Lu}\p{Ll}|[^\p{L}\p{N}]|$)/gu)||
[],[s,i]=r.map(u=>[...u][0]),c=[...r.join("")],a=i?[s+i]:[];for(let u of c.slice(1))a.push(c[0]+u);let l=a.
find(u=>!e.has(u.toUpperCase()))||String(o+1);return e.add(l.toUpperCase()),l})}function Qo(t){return Ff.
includes(t)}function Oi(t,{background:e,border:n},o){let r=Qo(t)?n:e,s={fill:e,stroke:r,"stroke-widt\
h":1.5},i={story:6.5,hue:8}[t]||4,c={square:()=>lt("rect",{x:3,y:3,width:10,height:10,...s}),diamond:()=>lt(
"path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z",...s}),dot:()=>lt("circle",{cx:8,cy:8,r:i,...s})},a={"text-a\
nchor":"middle","font-size":8,"font-weight":700,fill:n};return lt("svg",{width:16,height:16,viewBox:"\
0 0 16 16","aria-hidden":"true",class:"swatch"},c[Xn(t)](),o&&lt("text",{x:8,y:10.8,...a},o))}function Ai(t){
let e=Zt(t)?"4 3":null,n=kt().edges[t];return lt("svg",{width:18,height:16,viewBox:"0 0 18 16","aria\
-hidden":"true",class:"swatch"},lt("path",{d:"M1 8H17",stroke:n,"stroke-width":3,"stroke-dasharray":e}))}var[Ei,Ni]=[1.35,1.3],_i={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Ii(t,e){
for(let n of qn("[data-view]"))n.addEventListener("click",()=>e.openView(n.dataset.view));for(let n of qn(
"[data-panel]"))n.addEventListener("click",()=>{let{panel:o}=n.dataset;t.change({at:t.state().at===o?
null:o})});for(let n of qn("[data-kind]"))n.addEventListener("click",()=>{t.change({view:"table",at:null}),
t.apply({only:{kind:[String(n.dataset.kind)]}})});Wf(t),jf(t),Le("copy",e.copyLink),Le("theme",()=>{
document.documentElement.dataset.theme=Jo()?"light":"dark",e.recolour()}),Le("skip",n=>{n.preventDefault(),
_("side").focus()}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",e.recolour),
document.addEventListener("keydown",n=>zf(t,n)),_("canvas").addEventListener("keydown",n=>Gf(t,n)),addEventListener(
"popstate",e.restore)}function qn(t){return[...document.querySelectorAll(t)].map(e=>e)}function Le(t,e){
_(t).addEventListener("click",e)}function jf(t){Le("closer",()=>t.view?.zoom(Ei)),Le("farther",()=>t.
view?.zoom(1/Ei)),Le("fit",()=>{t.change({cam:null},!1),t.view?.fit()})}function Wf(t){let e=qn("[da\
ta-tab]"),n=e.length-1;e.forEach((o,r)=>{let s=o.dataset.tab;o.addEventListener("click",()=>t.change(
{tab:s},!1)),o.addEventListener("keydown",i=>{let a={ArrowRight:r+1,ArrowLeft:r+n,Home:0,End:n}[i.key];
if(a===void 0)return;i.preventDefault();let l=e[a%e.length];l.click(),l.focus()})})}function Uf(t){return/^(INPUT|SELECT|TEXTAREA)$/.
test(t.tagName)&&t.type!=="checkbox"}function zf(t,e){let{key:n}=e;e.ctrlKey||e.metaKey||e.altKey||Uf(
e.target)&&n!=="Escape"||(n==="/"?(e.preventDefault(),_("find").focus()):n==="?"?(t.change({at:"help"}),
_("panel").querySelector("h2").focus()):n==="Escape"&&(t.state().at?t.change({at:null}):t.selection().
filtered&&t.apply({})))}function Gf(t,e){let{view:n,model:o}=t,{key:r}=e,s=o.byId.get(t.state().at||
"");if(n)if(_i[r]){e.preventDefault();let i=n.findNeighbour(..._i[r]);i&&t.choose(i)}else r==="Enter"&&
s?.kind==="story"&&o.mode==="stories"?t.toggle(s.ref):"+-".includes(r)?n.zoom(r==="+"?Ni:1/Ni):r==="\
0"&&_("fit").click()}function Ci(t,e,n){if(e==="words"){let o=n.startsWith(de)?Ht(n.slice(de.length)):n;return{key:n,name:o,
members:t.withWords(n)}}return t.facets[e].get(n)||{key:n,name:n,members:[]}}function re(t,{only:e,not:n,
time:o},r=null){let s=new Uint8Array(t.size).fill(1);for(let c of Qt){if(c===r)continue;let a=l=>Ci(
t,c,l).members;e[c]&&Kf(s,e[c].map(a));for(let l of(n[c]||[]).map(a))for(let u of l)s[u]=0}o&&r!=="t\
ime"&&Xf(s,t.articles.time,o);let i=0;for(let c of s)i+=c;return{mask:s,total:i}}function Kf(t,e){let n=new Uint8Array(
t.length);for(let o of e)for(let r of o)n[r]=1;for(let o=0;o<t.length;o+=1)t[o]&=n[o]}function Xf(t,e,[
n,o]){for(let r=0;r<t.length;r+=1){let s=e[r];(s===null||s<n||s>=o)&&(t[r]=0)}}function Li(t,e,n){let{
mask:o}=re(t,e,n),r=c=>(e.only[n]||[]).includes(c)?"only":(e.not[n]||[]).includes(c)?"not":null,s=[...t.
facets[n].values()].map(({key:c,name:a,members:l})=>({key:c,name:a,number:l.reduce((u,d)=>u+o[d],0),
sign:r(c)}));return n==="quality"||n==="heat"||n==="kind"?s:s.sort((c,a)=>+!c.sign-+!a.sign||a.number-
c.number)}function an(t,{only:e,not:n,time:o}){let r=(i,c)=>Qt.flatMap(a=>(c[a]||[]).map(l=>({sign:i,
facet:a,key:l,name:Ci(t,a,l).name}))),s=[...r("only",e),...r("not",n)];return o&&s.push({sign:"only",
facet:"time",key:"",name:ot(o[0],o[1]-1)}),s}function Vn(t,{sign:e,facet:n,key:o}){return n==="time"?
{...t,time:null}:{...t,...Gn(t,e,n,o)}}function Ri(t,e){return an(t,e).map(o=>({filter:o,number:re(t,
Vn(e,o)).total})).sort((o,r)=>r.number-o.number)}function Di({only:t,not:e,time:n}){return!!(n||Object.
keys(t).length||Object.keys(e).length)}function Pi({only:t}){return!!(t.kind||[]).includes("stubs")}var qf=7,Vf=4,Yf=46;function Fi(t,e,n){let{model:o}=n,r=new Set,s=_("filter");s.addEventListener("cl\
ick",()=>{t.hidden=!t.hidden,s.setAttribute("aria-expanded",String(!t.hidden)),n.show(),t.hidden||t.
querySelector("button")?.focus()});function i(){if(t.hidden)return;let g=p=>o.facets[p].size>(p==="m\
edium"?1:0);we(t,()=>{t.replaceChildren(f("h2",{},"Filter"),f("p",{class:"aside"},"A name shows only\
 its articles; − leaves them out."),mt(o)||"",...Ur.filter(g).map(c))})}function c(g){let p=Li(o,n.
state(),g),w=r.has(g)?p:p.slice(0,qf),k=()=>{r.add(g),i()},x=w.map(E=>a(g,E)),L=`Show all ${$(p.length)}`;
return f("section",{"data-facet":g},f("h3",{},pn[g]),f("ul",{},x),p.length>w.length&&I({class:"more",
"data-focus":`more ${g}`},k,L))}function a(g,{key:p,name:w,number:k,sign:x}){let L={class:"only",dir:"\
auto","aria-pressed":String(x==="only"),"data-focus":`only ${g} ${p}`},E={class:"not","aria-pressed":String(
x==="not"),"aria-label":`Leave out ${w}`,title:"Leave out","data-focus":`not ${g} ${p}`};return f("l\
i",{class:`value ${x||""} ${k?"":"none"}`},I(L,()=>n.filter("only",g,p),f("span",{},w),f("span",{class:"\
number"},$(k))),I(E,()=>n.filter("not",g,p),"−"))}function l(){let g=n.selection();e.hidden=!g.filtered;
let p=e.contains(document.activeElement),w=document.activeElement?.dataset.focus;if(e.replaceChildren(
qs(n)||"",f("strong",{class:"selected"},u()),...an(o,n.state()).map(d),I({class:"chip clear"},()=>n.
apply({}),"Clear all")),!p)return;let k=w?Lt(e,"focus",w):null;(k&&!k.matches(":disabled")?k:e.querySelector(
"button:enabled")||_("filter")).focus()}function u(){let{mask:g,total:p}=n.selection(),w=o.articles.
held.reduce((E,X,D)=>E+(X&&g[D]),0),k=v(Fn(o).here,"article"),x=o.left_out?" on this page":"",L=p-w?
` · ${$(p-w)} only linked`:"";return`${$(w)} of ${k}${x}${L}`}function d(g){let w=g.facet==="time"||
g.facet==="words"?"":`${pn[g.facet].toLowerCase()}: `,k=`${g.sign==="not"?"without ":""}${w}${g.name}`;
return I({class:"chip",dir:"auto"},()=>n.change(Vn(h(),g)),f("span",{class:"unseen"},"Remove "),f("s\
pan",{},St(k,Yf))," ×")}function h(){let{only:g,not:p,time:w}=n.state();return{only:g,not:p,time:w}}
function m(){let p=Ri(o,h()).slice(0,Vf).map(({filter:w,number:k})=>{let x=vt(St(w.name,40)),L=()=>n.
change(Vn(h(),w)),E=`Remove ${x}: ${v(k,"article")}`;return I({class:"action",dir:"auto"},L,E)});return f(
"div",{class:"none-found"},f("h2",{},"No article passes all of these filters"),p,I({class:"action"},
()=>n.apply({}),"Clear all filters"))}return{show:i,showChips:l,renderNothingFound:m,isShown:()=>!t.
hidden}}function Bi(t){let e=[];for(let n=0;n<t;n+=1){let o=11*Math.sqrt(n+.5),r=n*2.399963;e.push([o*Math.cos(
r),o*Math.sin(r)])}return{places:e,radius:11*Math.sqrt(t)+12}}var tr=7,er=9;function ji(t){let e=[],
n=(r,s)=>e.every(([i,c])=>Math.hypot(i-r,c-s)>=er);for(let r of t)for(let s=0;e.length<t.length;s+=1){
let i=(s%2?1:-1)*Math.ceil(s/2)*(er/2),c=[0,-tr,tr].find(a=>n(r+a,i));if(c!==void 0){e.push([r+c,i]);
break}}let o=e.map(([,r])=>Math.abs(r));return{places:e,radius:Math.max(tr,...o)+er}}function Wi(t,e){
return t.map(n=>{let o={...n};for(let r of e){let[s,i]=[o.x-r.x,o.y-r.y],c=Math.hypot(s,i)||1e-6,a=r.
radius+n.size+4,l=2.2*a;if(c>=l)continue;let u=a+(l-a)*(c/l);o.x=r.x+s/c*u,o.y=r.y+(c>1e-5?i/c:1)*u}
return o})}function Ui(t){let e=[...t].sort((n,o)=>n[0]-o[0]||n[1]-o[1]);return e.length<3?e:[...Hi(
e),...Hi(e.reverse())]}function Hi(t){let e=(o,r,s)=>(r[0]-o[0])*(s[1]-o[1])-(r[1]-o[1])*(s[0]-o[0]),
n=[];for(let o of t){for(;n.length>1&&e(n[n.length-2],n[n.length-1],o)<=0;)n.pop();n.push(o)}return n.
pop(),n}function zi(t,e,n){if(!e.length)return!1;let o=e.length>2;for(let r=0;r<e.length;r+=1){let[s,
i]=[e[r],e[(r+1)%e.length]];if(Zf(t,s,i)<=n)return!0;(i[0]-s[0])*(t[1]-s[1])-(i[1]-s[1])*(t[0]-s[0])<
0&&(o=!1)}return o}function Zf(t,e,n){let[o,r]=[n[0]-e[0],n[1]-e[1]],s=o*o+r*r,i=s?((t[0]-e[0])*o+(t[1]-
e[1])*r)/s:0,c=Math.max(0,Math.min(1,i));return Math.hypot(t[0]-e[0]-c*o,t[1]-e[1]-c*r)}var nr=1500,Jf=2.5;function or(t,e){return e==="network"?t.group||t.kind:t.hue===void 0?"others":"hu\
e"+t.hue}function Qf(t,e,n){let o=nr-n,r=[];for(let s of[...e].reverse()){if(o-=t.stories[s].articles.
length,o<0)break;r.unshift(s)}return r}function Gi(t,{view:e,open:n}){let o=e==="network",r=t.nodes.
filter(h=>(o?h.x:h.tx)!==void 0).map(h=>({...h,x:o?h.x:Number(h.tx),y:o?h.y:Number(h.ty)})),s=Qf(t,n,
r.length),i=h=>h.kind==="story"&&s.includes(h.ref),c=r.filter(i).map(h=>td(t,h,o)),a=r.filter(h=>!i(
h)),l=c.flatMap(h=>ed(t,h)),u=[...Wi(a,c),...l],d=o?nd(t,u,l):[];return{view:e,marks:u,edges:d,discs:c,
open:s}}function td(t,e,n){let o=t.stories[e.ref].articles,r={story:e.ref,mark:e,x:e.x,y:e.y};if(n)return{
...r,articles:o,...Bi(o.length)};let s=o.filter(c=>t.articles.time[c]!==null),i=s.map(c=>En(t.scale,
An(t,c))-e.x);return{...r,articles:s,...ji(i)}}function rr(t,e,{hide:n,selection:o}){let{view:r}=e,s=d=>!n.
includes(or(d,r))&&Yn(t,d,o),i=e.marks.filter(s),c=new Set(i.map(({id:d})=>d)),a=e.edges.filter(({from:d,
to:h,kind:m})=>c.has(d)&&c.has(h)&&!n.includes("-"+m)),l=e.discs.filter(({mark:d})=>s(d)),u=od(t,i,r);
return{...e,composition:e,marks:i,edges:a,discs:l,at:Ki(i),hulls:u}}function Yn(t,e,n){return!n.filtered||
qt(t,se(e)).some(o=>n.mask[o])}function sr({kind:t}){return t==="stub"?"article":t}function se(t){return{
kind:sr(t),ref:t.ref}}function ed(t,e){return e.articles.map((n,o)=>{let r=t.articles.held[n],s=t.hues.
indexOf(t.articles.outlet[n]);return{id:t.nodes.length+n,kind:r?"article":"stub",ref:n,shape:"dot",size:r?
5:4,hue:s<0?void 0:s,x:e.x+e.places[o][0],y:e.y+e.places[o][1]}})}function Ki(t){let e={story:new Map,
article:new Map,outlet:new Map,topic:new Map,subject:new Map};for(let n of t)e[sr(n)].set(n.ref,n);return e}
function nd(t,e,n){let o=new Set(e.map(({id:c})=>c)),r=Ki(e),s=new Map;for(let c of t.edges)o.has(c.
from)&&o.has(c.to)&&s.set(c.id,c);let i=(c,a,l)=>{let u=`${c.id}-${a.id}-${l}`;s.set(u,{id:u,from:c.
id,to:a.id,kind:l,weight:0})};for(let c of n){let a=r.outlet.get(t.articles.outlet[c.ref]);a&&i(c,a,
"published_by");for(let l of t.articles.topics[c.ref]){let u=r.topic.get(l);u&&i(c,u,"about")}for(let l of t.
linksOf[c.ref]){let u=l.forward&&r.article.get(l.other);u&&i(c,u,l.kind)}}return[...s.values()]}function od(t,e,n){
if(t.mode!=="whole"||n!=="network")return[];let o=new Map;for(let r of e){let s=sr(r)==="article"?t.
articles.story[r.ref]:-1;s>=0&&o.set(s,[...o.get(s)||[],[r.x,r.y]])}return[...o].map(([r,s])=>({story:r,
corners:Ui(s)}))}function Xi(t,e,n){return e.at.article.get(n)||e.at.story.get(t.articles.story[n])}
function qi(t,e,n,o=1){let r=h=>h.flatMap(m=>Xi(t,e,m)?.id??[]),s=r(qt(t,n)),i=["outlet","topic","su\
bject"].includes(n.kind),c=new Set(i?[]:s),a=e.at[n.kind].get(n.ref);a&&c.add(a.id);let l=new Set([...c,
...s]),u=e.edges.filter(({from:h,to:m})=>c.has(h)||c.has(m));for(let{from:h,to:m}of u)l.add(h).add(m);
if(n.kind==="article"){let h=t.linksOf[n.ref].map(({other:m})=>m);for(let m of r(h))l.add(m)}if(o===
1)return{own:c,marks:l,edges:u};for(let h=1;h<o;h+=1){let m=new Set(l);for(let{from:g,to:p}of e.edges)
(m.has(g)||m.has(p))&&l.add(g).add(p)}let d=e.edges.filter(({from:h,to:m})=>l.has(h)&&l.has(m));return{
own:c,marks:l,edges:d}}function Vi(t,e,n){let o=n.flatMap(({thing:{kind:i,ref:c},edge:a})=>{let l=i===
"article"?Xi(t,e,c):e.at[i].get(c);return l?[{id:l.id,kind:a?.kind||""}]:[]});if(!o.length)return null;
let r=o.slice(1).map(({id:i,kind:c},a)=>({from:o[a].id,to:i,kind:c})),s=new Set(o.map(({id:i})=>i));
return{own:s,marks:new Set(s),edges:r.filter(({from:i,to:c})=>i!==c)}}function Yi(t,e,n,o){let r,s=1/0;
for(let i of t){let[c,a]=[i.x-e.x,i.y-e.y],l=c*n+a*o,u=l+Jf*Math.abs(c*o-a*n);l>1&&u<s&&([r,s]=[i,u])}
return r}function cr(t,{view:e,composition:n},o){let r=e==="time",s=t.nodes.filter(d=>(r?d.tx:d.x)!==void 0),
i=d=>or(d,e),c=ir(s,i),a=ir(s.filter(d=>Yn(t,d,o)),i),u=(r?rd(t):sd()).filter(({key:d})=>c.has(d)).map(
d=>({...d,number:a.get(d.key)||0}));return r?u:[...u,...id(t,n,o)]}function rd(t){if(!t.hues.length)
return[];let e=kt(),n=(r,s,i,c)=>({key:r,label:s,initials:c,kind:"hue",section:"Outlet",number:0,color:{
background:i,border:e.paper}});return[...t.hues.map((r,s)=>n("hue"+s,t.outlets[r].name,e.hues[s],t.initials[s])),
n("others","other outlets",e.others,void 0)]}function sd(){return Object.entries($i).map(([t,e])=>{let r=oe(
{kind:t,group:t==="linked"||t==="carrier"?t:void 0},"network",kt(),!1);return{key:t,label:e,number:0,
kind:t,color:r,section:"Marks"}})}function id(t,{marks:e,edges:n},o){let r=e.filter(l=>Yn(t,l,o)),s=new Set(
r.map(({id:l})=>l)),i=new Set(n.map(({kind:l})=>l)),c=n.filter(({from:l,to:u})=>s.has(l)&&s.has(u)),
a=ir(c,({kind:l})=>l);return Object.entries(Kn).filter(([l])=>i.has(l)).map(([l,u])=>({key:"-"+l,label:u,
number:a.get(l)||0,kind:"line",line:l,section:"Lines",color:{background:"",border:""}}))}function ir(t,e){
let n=new Map;for(let o of t)n.set(e(o),(n.get(e(o))||0)+1);return n}function cd(t,e,n,o){let r=e.includes(
n);if(!o)return r?e.filter(l=>l!==n):[...e,n];let s=t.find(l=>l.key===n)?.section,i=t.filter(l=>l.section===
s&&l.key!==n).map(l=>l.key),c=i.every(l=>e.includes(l))&&!r,a=e.filter(l=>l!==n&&!i.includes(l));return c?
a:[...a,...i]}function Zi(t,e,n,o,r,s){let i=cr(e,n,r),c=document.activeElement,a=t.contains(c)?c?.dataset.
key:null,l=[...new Set(i.map(({section:u})=>u))].map(u=>f("div",{class:"legend-row",role:"group","ar\
ia-label":u},f("span",{class:"legend-name"},u),i.filter(d=>d.section===u).map(d=>ad(d,i,o,s))));t.replaceChildren(
...l),a&&Lt(t,"key",a)?.focus()}function ad(t,e,n,o){let r=!n.hide.includes(t.key),s=t.line?Ai(t.line):
Oi(t.kind,t.color,t.initials);return I({class:"chip","data-key":t.key,"aria-pressed":String(r)},i=>o(
cd(e,n.hide,t.key,i.shiftKey)),s,f("span",{dir:"auto"},t.label)," ",f("span",{class:"number"},$(t.number)))}function Ji(t,e){let n=Math.ceil(t/4),o=Math.ceil(e/4);return{width:t,height:e,columns:n,rows:o,cells:new Uint8Array(
n*o)}}function fr(t,e,n){let o=Math.max(0,Math.floor(e.x/4)),r=Math.min(t.columns-1,Math.floor((e.x+
e.w)/4)),s=Math.max(0,Math.floor(e.y/4)),i=Math.min(t.rows-1,Math.floor((e.y+e.h)/4));for(let c=s;c<=
i;c+=1)for(let a=o;a<=r;a+=1)if(n(c*t.columns+a))return!0;return!1}function Re(t,e,n){fr(t,e,o=>(t.cells[o]=
Math.max(t.cells[o],n),!1))}function lr(t,e){return ld(t,e)&&!fr(t,e,n=>t.cells[n]>0)}function ld({width:t,
height:e},{x:n,y:o,w:r,h:s}){return n>=2&&o>=2&&n+r<=t-2&&o+s<=e-2}function Qi(t,e,n){let o=new Map,
r=(l,u)=>{!u||o.size>=n||(u.text&&Object.assign(l,u.text),Re(e,tc(u),2),u.leader&&ec(u.leader,d=>(Re(
e,d,2),!1)),o.set(l,u))},s=l=>ud(l).find(u=>lr(e,u)),i=l=>{for(let u of l.shorter||[]){let d={...l,...u},
h=s(d)||ar(e,d);if(h)return{...h,text:u}}return null},[c,a]=[t.filter(l=>l.first),t.filter(l=>!l.first)];
for(let l of[c,a.filter(({away:u})=>u)]){for(let u of l)r(u,s(u));for(let u of l)o.has(u)||r(u,ar(e,
u)||i(u))}for(let l of t){if(o.has(l))continue;let u=h=>lr(e,h)&&!ur(e,h,2),d=s(l)||fd(l).find(u)||ar(
e,l);r(l,d)}return[...o].map(([l,{x:u,y:d,leader:h}])=>({item:l,x:u,y:d,leader:h}))}function tc({x:t,
y:e,w:n,h:o}){return{x:t-3,y:e-1,w:n+6,h:o+2}}function ud({x:t,y:e,r:n,w:o,h:r}){let s=n+4,i=(c,a)=>({
x:c,y:a,w:o,h:r,leader:null});return[i(t+s,e-r/2),i(t-s-o,e-r/2),i(t-o/2,e+s),i(t-o/2,e-s-r),i(t+s*.7,
e+s*.7),i(t+s*.7,e-s*.7-r)]}function fd({x:t,y:e,r:n,w:o,h:r,mast:s}){let i=[];for(let c=10.5;c<=s;c+=
10.5){let a=e-n-r-c,l=e+n+c;for(let u of[t+7,t-7-o])i.push({x:u,y:a,w:o,h:r,leader:[t,e-n,t,a+2]}),i.
push({x:u,y:l,w:o,h:r,leader:[t,e+n,t,l+r-2]})}return i}function ar(t,e){let n=null,o=e.away;for(let r=8;r<=
o;r+=8)for(let s=0;s<24;s+=1){let i=dd(e,r,s*2*Math.PI/24);if(lr(t,tc(i))){if(!ur(t,i,1))return i;n||
ur(t,i,2)||(n=i,o=Math.min(o,r+48))}}return n}function dd({x:t,y:e,r:n,w:o,h:r},s,i){let[c,a]=[Math.
cos(i),Math.sin(i)],l=t+(n+s)*c-o*(1-c)/2,u=e+(n+s)*a-r*(1-a)/2,d=Math.min(Math.max(t,l),l+o),h=Math.
min(Math.max(e,u),u+r),m=Math.hypot(d-t,h-e)||1,g=[t+n*(d-t)/m,e+n*(h-e)/m];return{x:l,y:u,w:o,h:r,leader:[
g[0],g[1],d,h]}}function ec([t,e,n,o],r){let s=Math.max(1,Math.ceil(Math.hypot(n-t,o-e)/2));for(let i=0;i<=
s;i+=1){let c=i/s;if(r({x:t+(n-t)*c,y:e+(o-e)*c,w:0,h:0}))return!0}return!1}function ur(t,{leader:e},n){
if(!e)return!1;let[o,r,s,i]=e,c=Math.hypot(s-o,i-r)||1,a=Math.min(1,1.5*4/c),l=[o+(s-o)*a,r+(i-r)*a,
s,i];return ec(l,u=>fr(t,u,d=>t.cells[d]>=n))}var nc=30,rc=64,dr=24,hd=86400,oc=new Map;function hr(t,e,n){let o=n+e,r=oc.get(o);return r===void 0&&
(t.font=n,r=t.measureText(e).width,oc.set(o,r)),r}function mr(t,e){let n=t.canvas.width/t.canvas.clientWidth;
t.save(),t.setTransform(n,0,0,n,0,0),e(),t.restore()}function sc(t,e,n,o,r){t.lineJoin=t.lineCap="ro\
und";for(let{story:s,corners:i}of e){t.beginPath();for(let[c,a]of i)t.lineTo(n.x(c),n.y(a));t.closePath(),
t.fillStyle=t.strokeStyle=o.hull,t.lineWidth=nc*n.scale,t.stroke(),t.fill(),s===r&&(t.globalCompositeOperation=
"destination-over",t.strokeStyle=o.story,t.lineWidth=nc*n.scale+3,t.stroke(),t.globalCompositeOperation=
"source-over")}}function ic(t,e,n,o){for(let{x:r,y:s,radius:i}of e)t.beginPath(),t.arc(n.x(r),n.y(s),
i*n.scale,0,2*Math.PI),t.fillStyle=o.hull,t.strokeStyle=o.story,t.lineWidth=1.2,t.fill(),t.stroke()}
function cc(t,e,n,o,r){t.strokeStyle=r.line,t.lineWidth=3;for(let{kind:s,ref:i,y:c,size:a}of n){let l=s===
"article"||s==="stub"?e.articles.time[i]:null;if(l===null||z(e,i))continue;let[u,d]=[l,l+hd].map(h=>o.
x(En(e.scale,h)));d-u<2*a*o.scale||(t.beginPath(),t.moveTo(u,o.y(c)),t.lineTo(d,o.y(c)),t.stroke())}}
function ac(t,e,n,o,r){for(let[,,s,i,c]of e)c&&(t.fillStyle=o.grid,t.globalAlpha=.45,t.fillRect(n.x(
s),0,(i-s)*n.scale,r.height),t.globalAlpha=1);for(let s of $e(e,n.scale,rc)){let i=Math.round(n.x(s.
x))+.5;t.strokeStyle=s.strong?o.line:o.grid,t.lineWidth=1,t.beginPath(),t.moveTo(i,0),t.lineTo(i,r.height-
dr+2),t.stroke()}}function lc(t,e,n,o,r){t.fillStyle=o.paper,t.globalAlpha=.9,t.fillRect(0,r.height-
dr,r.width,dr),t.globalAlpha=1,t.textBaseline="middle",t.textAlign="center";let s=-1/0;for(let i of $e(
e,n.scale,rc)){let c=`${i.strong?"600 ":""}12px ${Wt}`,a=n.x(i.x),l=hr(t,i.label,c)/2;a-l<s+6||(s=a+
l,t.font=c,t.fillStyle=i.strong?o.ink:o.soft,t.fillText(i.label,a,r.height-11))}for(let[,,i,c,a]of e)
a&&uc(t,"time compressed",n.x((i+c)/2),r.height-34,o)}function uc(t,e,n,o,r){t.font=`italic 11px ${Wt}`,
t.textAlign="center",t.textBaseline="middle",t.fillStyle=r.soft,t.fillText(e,n,o)}function fc(t,e,n,o,r){
let s=n.map(({x:a})=>a),i=Math.min(...n.map(({y:a,size:l})=>a-l)),c=(Math.min(...s)+Math.max(...s))/
2;uc(t,e,o.x(c),o.y(i)-12,r)}function Zn(t,e,n,o,r){let[s,i,c]=[n.x(e.x),n.y(e.y),e.size*n.scale];t.
beginPath(),e.shape==="square"?t.rect(s-c,i-c,2*c,2*c):e.shape==="diamond"?(t.moveTo(s,i-c),t.lineTo(
s+c,i),t.lineTo(s,i+c),t.lineTo(s-c,i),t.closePath()):t.arc(s,i,c,0,2*Math.PI),t.fillStyle=o.background,
t.strokeStyle=r||o.border,t.lineWidth=r?2.5:1,t.fill(),t.stroke()}function Jn(t,e,n,o,r){t.setLineDash(
r?[4,3]:[]),t.beginPath(),t.moveTo(o.x(e.x),o.y(e.y)),t.lineTo(o.x(n.x),o.y(n.y)),t.stroke(),t.setLineDash(
[])}function dc(t,e,n,o){t.textBaseline="middle",t.textAlign="left",t.lineJoin="round";for(let{leader:r}of e)
r&&(t.strokeStyle=n.soft,t.lineWidth=.8,t.beginPath(),t.moveTo(r[0]+o.x,r[1]+o.y),t.lineTo(r[2]+o.x,
r[3]+o.y),t.stroke());for(let{item:r,x:s,y:i}of e)t.font=r.font,t.fillStyle=r.color,t.strokeStyle=n.
paper,t.lineWidth=3.5,r.lines.forEach((c,a)=>{let[l,u]=[s+o.x,i+o.y+15*(a+.5)];t.strokeText(c,l,u),t.
fillText(c,l,u)})}var hc={story:10,outlet:10,topic:5},md=790,pd=6,gd=30,wd={network:1.35,time:1.1},yd={topic:40,story:20,
outlet:12,article:0,stub:-4};function mc(t,e){return t==="outlet"?[`600 12px ${Wt}`,e.ink]:t==="topi\
c"?[`italic 600 13px ${pe}`,e.topic]:[`12px ${pe}`,t==="stub"?e.soft:e.ink]}function pc(t,e,n,{zoom:o,
highlight:r}){let s=r?new Map:bd(t,e),i=({id:d})=>!!r?.own.has(d),c=!!(r&&r.own.size<=pd),a=r||e.marks.
length<gd||o>wd[e.view],l=n.filter(({kind:d,id:h})=>a||d==="outlet"||d==="topic"||s.has(h)).map(d=>{
let h=d.size*2+yd[d.kind]+(i(d)?1e3:0);return{...d,text:V(t,se(d)),rank:s.get(d.id)||h,leads:s.has(d.
id)||c&&i(d),first:(s.get(d.id)||0)>md}});for(let{story:d,x:h,y:m,radius:g}of e.discs){let p=t.stories[d].
name;l.push({id:-1-d,x:h,y:m,size:g,kind:"story",text:p,rank:900,leads:!0,first:!1})}!r&&t.mode==="w\
hole"&&l.push(...Sd(t,e)),l.sort((d,h)=>h.rank-d.rank||d.id-h.id);let u=new Set;return l.filter(({x:d,
y:h,text:m})=>{let g=u.size;return u.add(`${d} ${h} ${m}`).size>g})}function bd(t,e){let n=r=>qt(t,se(
r)).filter(s=>t.articles.held[s]).length,o=new Map;for(let[r,s]of Object.entries(hc))e.marks.filter(
i=>i.kind===r).map(i=>({id:i.id,held:n(i)})).filter(({held:i})=>i).sort((i,c)=>c.held-i.held||i.id-c.
id).slice(0,s).forEach(({id:i},c)=>o.set(i,(r==="story"?950:800)-10*c));return o}function Sd(t,e){let n=e.
view==="time"?kd(t,e):Td(e),o=({story:r})=>t.stories[r].articles.length;return n.sort((r,s)=>o(s)-o(
r)||r.story-s.story).map((r,s)=>({id:-1-r.story,x:r.x,y:r.y,size:r.size,kind:"story",text:t.stories[r.
story].name,rank:60+5*o(r),leads:s<hc.story,first:!1}))}function kd(t,e){return t.stories.flatMap(({
articles:n},o)=>{let r=n.length>2?e.at.article.get(n[0]):null;return r?[{story:o,x:r.x,y:r.y,size:r.
size}]:[]})}function Td(t){return t.hulls.filter(({corners:n})=>n.length>2).map(({story:n,corners:o})=>{
let r=o.reduce((i,[c])=>i+c,0)/o.length,s=Math.min(...o.map(([,i])=>i));return{story:n,x:r,y:s-12,size:2}})}var $d=34,vd=160,Md=400,wc=60,Od=9,Ad=[20,14],Ed=18,Nd={outlet:26,topic:26,story:30,article:30,stub:30};
function yc({context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i,size:c}){if(!r)return;t.fillStyle=
i.veil,t.fillRect(0,0,c.width,c.height),t.lineWidth=1.3;let a=n.view==="network"&&e.mode==="stories";
for(let{from:l,to:u,kind:d}of r.edges){let[h,m]=[o.get(l),o.get(u)];if(!h||!m)continue;let g=a&&r.own.
has(l)&&r.own.has(u);t.strokeStyle=g?i.line:i.soft,Jn(t,h,m,s,Zt(d))}for(let l of r.marks){let u=o.get(
l);if(!u)continue;let d=oe(u,n.view,i,e.hues.length>0);Zn(t,u,s,d,r.own.has(l)?i.ink:null)}}function bc({
context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i}){t.textAlign="center",t.textBaseline="m\
iddle",t.fillStyle=i.paper;let c=r?[...r.marks].map(a=>o.get(a)):n.marks;for(let a of c){let l=a?a.size*
s.scale:0;!a||l<Od||a.hue===void 0||(t.font=`700 ${Math.min(12,Math.round(l*.9))}px ${Wt}`,t.fillText(
e.initials[a.hue],s.x(a.x),s.y(a.y)+.5))}}function Sc(t){let{model:e,scene:n,highlight:o,to:r,size:s,
zoom:i}=t,c=Ji(s.width,s.height),a=n.marks.filter(m=>_d(m,r,s)),l=o?a.filter(({id:m})=>o.marks.has(m)):
a;for(let{x:m,y:g,size:p}of l){let w=p*r.scale;Re(c,{x:r.x(m)-w,y:r.y(g)-w,w:2*w,h:2*w},1)}n.view===
"time"&&Re(c,{x:0,y:s.height-24,w:s.width,h:24},2);let u={x:s.width-50,y:8,w:50,h:100};Re(c,u,2);let d=pc(
e,n,l,{zoom:i,highlight:o}).slice(0,Md),h=Math.min(vd,$d*Math.max(1,i**1.5));return Qi(d.map(m=>Cd(m,
t)),c,h)}function _d(t,e,{width:n,height:o}){let[r,s]=[e.x(t.x),e.y(t.y)];return r>-20&&s>-20&&r<n+20&&
s<o+20}function Id(t){return[...Ad.map(e=>ge(t,e)),[St(t,Ed)]]}function Cd({x:t,y:e,size:n,kind:o,text:r,
leads:s,first:i},{context:c,scene:a,to:l,colors:u}){let[d,h]=mc(o,u),m=w=>({lines:w,w:Math.max(...w.
map(k=>hr(c,k,d))),h:15*w.length}),g=s&&o==="story"&&a.view!=="time",p=a.view==="time";return{x:l.x(
t),y:l.y(e),r:n*l.scale,first:i&&!p,...m(ge(r,Nd[o])),shorter:g?Id(r).map(m):[],font:d,color:h,mast:p?
wc:0,away:s&&!p?wc:0}}var pr=globalThis.vis;function kc(t,e){let n=new pr.DataSet,o=new pr.DataSet,r=new pr.Network(t,{nodes:n,
edges:o},e);return{on:(s,i)=>r.on(s,i),replaceData(s,i){o.clear(),n.clear(),n.add(s),o.add(i)},showOnly(s,i){
r.body.nodeIndices=s.map(({id:c})=>c),r.body.edgeIndices=i.map(({id:c})=>c)},moveMark(s,i,c){let a=r.
body.nodes[s];return a&&([a.x,a.y]=[i,c]),!!a},requestRedraw:()=>r.body.emitter.emit("_requestRedraw"),
updateSize(){r.setSize("100%","100%"),r.canvas.setSize()},findMarkAt:s=>r.getNodeAt(s),getCamera(){let{
x:s,y:i}=r.getViewPosition();return[s,i,r.getScale()]},moveCamera:s=>r.moveTo({animation:!1,...s}),getProjection(){
let s=r.getScale(),i=r.canvasToDOM({x:0,y:0});return{scale:s,origin:i,x:c=>i.x+c*s,y:c=>i.y+c*s}}}}var Tc=54,Ld=1.9,Rd=450,Dd=15;function xc(t,e,n){let o=kc(t,e.options),r=matchMedia("(prefers-reduce\
d-motion: reduce)"),s=e.hues.length>0,i={view:e.opens,marks:[],edges:[],discs:[],open:[]},c="",a={filtered:!1,
mask:new Uint8Array(0)},l=rr(e,i,{hide:[],selection:a}),u=new Map,d=l.marks,h=null,m=null,g=1,p=null,
w=null,k=1,x=!1,L=!1,E=null;function X(S){let T=new Map([...u].map(([N,{x:y,y:b}])=>[N,[y,b]])),A=l.
view!==S.view,B=[S.view,...S.open].join(" "),H=B!==c;return H&&(i=Gi(e,S),c=B),l=rr(e,i,S),u=new Map(
l.marks.map(N=>[N.id,N])),d=l.marks.map(N=>({...N})),w=Ot(),H?D():Tt(),A&&bt(T),l}function D(){let S=kt(),
{view:T,edges:A}=i,B=i.marks.map(N=>{let{id:y,x:b,y:O,size:F,shape:j}=N;return{id:y,x:b,y:O,size:F,shape:j,
color:oe(N,T,S,s)}}),H=A.map(({id:N,from:y,to:b,kind:O,weight:F})=>{let j=vi(S.edges[O],A.length),Q=Zt(
O)&&[4,3];return{id:N,from:y,to:b,color:j,dashes:Q,width:xt(O,F)}});o.replaceData(B,H),Tt()}function Tt(){
o.showOnly(l.marks,l.edges),ct()}function ct(){E=null,o.requestRedraw()}function xt(S,T){return e.mode===
"stories"&&(T===0||S==="covered_by")?.5:.8+.4*Math.min(T,6)}function bt(S){if(r.matches||!S.size)return;
let T=performance.now(),A=l.marks.flatMap(H=>{let N=S.get(H.id);return N?[{mark:H,from:N,to:[H.x,H.y]}]:
[]}),B=H=>{let N=Math.min(1,(H-T)/Rd),y=1-(1-N)**3;for(let{mark:b,from:O,to:F}of A)if(u.get(b.id)!==
b||(b.x=O[0]+(F[0]-O[0])*y,b.y=O[1]+(F[1]-O[1])*y,!o.moveMark(b.id,b.x,b.y)))return;ct(),N<1&&requestAnimationFrame(
B)};B(T)}function Ot(){let S=h||m;if(!S)return p?Vi(e,l,p):null;let T=qi(e,l,S,h?1:g);return T.marks.
size?T:null}function at(){w=Ot(),ct()}function J(){return{width:t.clientWidth,height:t.clientHeight}}
function $t(S){let T=o.getProjection(),A=kt();l.view==="time"&&ac(S,e.scale,T,A,J());let B=h||m,H=B&&
B.kind==="story"?B.ref:-1;sc(S,l.hulls,T,A,H),l.view==="network"?ic(S,l.discs,T,A):cc(S,e,l.marks,T,
A)}function Jt(S){let T=o.getProjection(),[A,B]=[kt(),J()],N={...{context:S,model:e,scene:l,marks:u,
highlight:w,to:T,colors:A,size:B},zoom:T.scale/k},y=l.view==="time";yc(N),y&&bc(N);let b=zt(N);if(dc(
S,b.labels,A,b.shift),!y)return;lc(S,e.scale,T,A,B);let O=l.marks.filter(j=>j.undated),F=`no date (${$(
O.length)})`;O.length&&fc(S,F,O,T,A)}function zt(S){let{origin:T,scale:A}=S.to,B=`${A} ${w?[...w.own].
join():""}`,H=E&&E.origin.x===T.x&&E.origin.y===T.y;(!E||E.key!==B||!(L||H))&&(E={key:B,origin:T,labels:Sc(
S)});let N={x:T.x-E.origin.x,y:T.y-E.origin.y};return{labels:E.labels,shift:N}}function Ft({pointer:S}){
let T=u.get(o.findMarkAt(S.DOM));if(T)return se(T);let{x:A,y:B}=S.canvas,H=l.discs.find(N=>Math.hypot(
A-N.x,B-N.y)<N.radius)||l.hulls.find(({corners:N})=>zi([A,B],N,Dd));return H?{kind:"story",ref:H.story}:
null}function M(){h&&(h=null,n.hover(null),at())}function P(){o.on("beforeDrawing",S=>{mr(S,()=>$t(S))}),
o.on("afterDrawing",S=>{mr(S,()=>Jt(S))}),o.on("click",S=>{let T=Ft(S);setTimeout(()=>n.choose(T))}),
o.on("doubleClick",S=>{let T=Ft(S);T&&T.kind==="story"&&e.mode==="stories"&&n.toggle(T.ref)}),o.on("\
hoverNode",({node:S,pointer:T})=>{let A=u.get(S);h=A?se(A):null,n.hover(h,T.DOM),at()}),o.on("blurNo\
de",M),t.addEventListener("mouseleave",M),o.on("dragStart",()=>{[L,x]=[!0,!0],M()}),o.on("dragEnd",()=>{
L=!1,ct(),n.moved(o.getCamera())}),o.on("zoom",()=>{x=!0,M(),n.moved(o.getCamera())}),o.on("resize",
()=>requestAnimationFrame(()=>x||q()))}function W([S,T,A]){x=!0,o.updateSize(),o.moveCamera({position:{
x:S,y:T},scale:A}),E=null}function q(){x=!1,o.updateSize();let{width:S,height:T}=J();if(!d.length||!S)
return;let A=(j,Q)=>Q*Math.max(...d.map(Z=>Q*Z[j]+Z.size)),[B,H,N,y]=[A("x",-1),A("x",1),A("y",-1),A(
"y",1)],b=l.view==="time"?46:12;k=Math.min((S-20-Tc)/(H-B),(T-70-b)/(y-N),Ld);let O=(B+H)/2+(Tc-20)/
2/k,F=(N+y)/2+b/2/k;o.moveCamera({position:{x:O,y:F},scale:k}),E=null}function Y(S){x=!0;let T=r.matches?
!1:{duration:160};o.moveCamera({scale:o.getCamera()[2]*S,animation:T}),n.moved(o.getCamera())}function pt(S,T=null,A=1){
if([m,p,g]=[S,T,A],at(),!w)return!1;let B=w.own.size?w.own:w.marks,H=l.marks.filter(({id:F})=>B.has(
F)),N=o.getProjection(),{width:y,height:b}=J(),O=({x:F,y:j})=>N.x(F)>0&&N.x(F)<y&&N.y(j)>0&&N.y(j)<b;
if(H.length&&!H.some(O)){let F=!r.matches&&{duration:300};o.moveCamera({position:{x:H[0].x,y:H[0].y},
animation:F})}return H.length>0}function dt(S,T){let A=m&&l.at[m.kind].get(m.ref),B=A?Yi(l.marks,A,S,
T):l.marks[0];return B?se(B):null}function C(){let S=o.getProjection(),T=E?E.origin:S.origin;return{
scene:l,marks:u,to:S,size:J(),labels:E?E.labels:[],shift:{x:S.origin.x-T.x,y:S.origin.y-T.y},canvas:t.
querySelector("canvas"),colors:kt()}}return P(),{show:X,draw:D,fit:q,setCamera:W,zoom:Y,choose:pt,findNeighbour:dt,
forget:()=>c="",snapshot:C}}var Pd=60,Fd="The folder is a sample. What is “not in this corpus” may well have been published: the\
 page never says that an outlet left something out. “First” means first among the articles of this c\
orpus, by the times they state.",Hd=[["Story","Articles about one event, connected by links that the\
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
["Too few","A figure on fewer than five has no interval and no p-value."]],Bd=["Overview names what \
stands out; a click on a sentence selects what it is about.","Stories shows each story over its own \
hours; “Who came when” opens it into a lane per outlet.","The search takes outlets, topics, mont\
hs and words in one query; quotation marks make a phrase.","It also takes OR, -word, prefix* and a v\
alue after outlet: topic: subject: author: language: medium: since: until: or on:","Everything follo\
ws one selection: filters, the time strip, a cell of a matrix, a bar of a comparison. The line above\
 the picture says what is selected.","A click on a mark or a name opens its panel; the browser’s “ba\
ck” goes back.","The lists and the Table contain all that the picture shows."],jd=[["/","search"],
["?","this help"],["Esc","close the panel; press again: clear the filters"],["Tab","to the next cont\
rol"],["← → ↑ ↓","in the picture: to the next mark; in tabs: to the next tab; on the ends of\
 the time strip: a step"],["Enter","in the picture: open the chosen story into its articles, or clos\
e it"],["+ − 0","in the picture: zoom in, zoom out, show all"],["Home End","on the ends of the tim\
e strip: to the first, to the last"]];function Qn(t){let e=t.map(n=>f("li",{},n));return f("ul",{class:"\
plain-list"},e)}function $c({model:t}){let e=t.counts.problems-t.problems.length,n=t.problems.map(([
r,s,i,c])=>f("li",{},f("span",{class:"who",dir:"auto"},s?`${r}:${s}`:r),f("span",{dir:"auto"},c),f("\
span",{class:"words"},i))),o=`${$(e)} more: run “topicgraph check”.`;return[ut("About the input",
v(t.counts.problems,"problem")),f("p",{class:"aside"},"What was wrong in the files, and what was don\
e about it."),nt(n,Pd,"text-list"),e>0&&f("p",{class:"aside"},o)]}function vc({model:t}){let{about:e,
counts:n,notes:o}=t,r=n.from===null?"none dated":ot(n.from,n.to),s=v(e.files,"file"),i=Hn(t),c=Hd.map(
([l,u])=>[f("dt",{},l),f("dd",{},u)]),a=o.time.filter(l=>!o.network.includes(l));return[ut("About th\
is page","Where its figures come from"),f("p",{},"This page is one file that contains all of its dat\
a and loads nothing else."),Dt([["Made by",`topicgraph ${e.version}`],["From",`${s}, ${v(n.articles,
"article")}, ${r}`],["Known by links only",n.stubs?v(n.stubs,"article"):null],["Problems in the inpu\
t",$(n.problems)],["To make this page again",f("code",{},"topicgraph build FOLDER -o OUTPUT")]]),R("\
What is left out",i&&Qn(i)),R("What is counted",e.notes.length>0&&Qn(e.notes)),R("What is drawn",Qn(
[`At most ${$(nr)} marks at a time. What is left out is mentioned under the picture and is in the li\
sts.`,`A topic of ${it(e.dominant)} of the articles or more has no lines in the picture, as it would\
 connect everything.`,"Positions are computed when the page is made, the same for the same articles.\
 Distances in the network mean little; groups do.",...o.network,...a])),R("How it is computed",f("dl",
{class:"measures"},c)),R("What it cannot say",f("p",{},Fd))]}function Mc(){let t=jd.map(([e,n])=>[f(
"dt",{},f("kbd",{},e)),f("dd",{},n)]);return[ut("Help","How to read and use this page"),R("Where to \
start",Qn(Bd)),R("Keys",f("dl",{class:"facts keys"},t))]}var Wd="id title outlet carrier published precision medium topics story url held excerpt files".split(
" "),wr="measure outlet other subject count of share low high by_chance p".split(" "),Ud=new RegExp(
["[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]","[\\ud800-\\udbff](?![\\udc00-\\udfff])",
"(?<![\\ud800-\\udbff])[\\udc00-\\udfff]"].join("|"),"g"),zd={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;"};function Ac(t,e){let n=t.articles,o=r=>r>=0?t.outlets[r].name:"";return{id:n.id[e],title:n.
title[e],outlet:o(n.outlet[e]),carrier:o(n.carrier[e]),published:Gd(n.time[e],n.precision[e]),precision:n.
precision[e],medium:t.media[n.medium[e]],topics:n.topics[e].map(r=>t.topics[r].name),story:n.story[e]>=
0?t.stories[n.story[e]].name:"",url:n.urls[e][0]||"",held:!!n.held[e],excerpt:n.excerpt[e],files:n.files[e]}}
function Gd(t,e){if(t===null)return"";let n=new Date(t*1e3).toISOString();return e==="second"?n.slice(
0,19)+"Z":e==="minute"?n.slice(0,16)+"Z":n.slice(0,10)}function Ec(t){return JSON.stringify(t,null,1)+
`
`}function Nc(t,e,n){let o=Se(t,e,n).flatMap(({topic:c,cells:a})=>a.map((l,u)=>{let d=t.topics[c].name;
return gr("share of a topic",e[u],{subject:d,...Oc(l)})})),s=Cn(t,e,n).flatMap((c,a)=>c.flatMap((l,u)=>{
let d=l&&{other:e[u].name,...Oc(l)};return d?[gr("followed by",e[a],d)]:[]})),i=Dn(e).flatMap(([c,a])=>Kd(
t,c,a,n));return[...o,...s,...i]}function gr(t,e,n){return{...Object.fromEntries(wr.map(r=>[r,""])),
measure:t,outlet:e.name,...n}}function Oc({k:t,n:e,share:n,low:o,high:r}){return{count:t,of:e,...e<5?
{}:{share:n,low:o,high:r}}}function Kd(t,e,n,o){let r=xn(t,e,n,o),{shared:s,lags:i}=r,c=_n(t,e,n),a=[],
l=(h,m,g,p)=>{a.push(gr(h,m,{other:g.name,...p}))};if(l("stories shared",e,n,{count:s.length,of:r.a.
size}),c){let h={count:c.shared,by_chance:c.expected,p:c.q};l("stories shared, whole corpus",e,n,h)}
if(i.length>=5){let h=Tn(i.map(m=>m.hours));l("hours later, median",n,e,{count:h,of:i.length})}let u=(h,m,g)=>{
for(let{word:p,k:w}of m?.a||[])l(h,e,n,{subject:p,count:w,of:g[0]});for(let{word:p,k:w}of m?.b||[])l(
h,n,e,{subject:p,count:w,of:g[1]})},d=On(t,r);if(u("word in headlines of the same stories",d,[s.length,
s.length]),t.size<=vn){let h=Mn(t,e,n,o);u("distinctive word",h,h.n)}return a}function yr(t,e=Wd){let n=t.
map(o=>e.map(r=>Xd(o[r])));return[e,...n].map(o=>o.join(",")).join(`\r
`)+`\r
`}function Xd(t){let e=Array.isArray(t)?t.join("; "):String(t),o=typeof t!="number"&&/^[=+\-@\t\r]/.
test(e)?"'"+e:e;return/[",\r\n]/.test(o)?`"${o.replaceAll('"','""')}"`:o}function yt(t){return t.replace(
Ud,"�").replace(/[&<>"]/g,e=>zd[e])}var to=46,_c=20,ie=16,[qd,Vd]=[7.2,40];function Ut(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n}));
f("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function Ic(t,e){let n=[
[]],o=ie;for(let r of t){let s=Vd+qd*`${r.label} ${r.number}`.length;o+s>e-ie&&o>ie&&(n.push([]),o=ie),
n[n.length-1].push({item:r,x:o}),o+=s}return n}function Cc(t,e){return to+e+14+_c*t}function Lc(t,e){
return to+e+_c*t+16}function K(t,e,n=""){let o=Object.entries(e).filter(([,r])=>r!==void 0).map(([r,
s])=>{let i=typeof s=="number"?String(Rc(s)):s;return` ${r}="${yt(i)}"`});return`<${t}${o.join("")}>${n}\
</${t}>`}function Rc(t){return Math.round(t*10)/10}function De(t,e=""){return`M${t.map(n=>n.map(Rc).
join(" ")).join("L")}${e}`}function Dc(t,e){let{size:n,colors:o}=t,r=Ic(e.items,n.width),[s,i]=[n.width,
Lc(r.length,n.height)],c={"font-size":17,"font-weight":700,"font-family":"Georgia, serif"},a=`0 0 ${s}\
 ${n.height}`,l={y:to,width:s,height:n.height,viewBox:a},u=[K("rect",{width:s,height:i,fill:o.paper}),
K("text",{x:ie,y:22,...c,fill:o.ink},yt(e.title)),K("text",{x:ie,y:39,"font-size":12,fill:o.soft},yt(
e.words)),K("svg",l,Yd(t,e).join(`
`)),...r.flatMap((h,m)=>h.map(({item:g,x:p})=>Qd(g,p,Cc(m,n.height),o)))],d={xmlns:"http://www.w3.or\
g/2000/svg",width:s,height:i,viewBox:`0 0 ${s} ${i}`,"font-family":"system-ui, sans-serif"};return`<\
?xml version="1.0" encoding="UTF-8"?>
${K("svg",d,`
${u.join(`
`)}
`)}
`}function Yd({scene:t,marks:e,to:n,size:o,labels:r,shift:s,colors:i},c){let a=({x:p,y:w})=>[n.x(p),
n.y(w)],l=t.hulls.map(({corners:p})=>K("path",{d:De(p.map(([w,k])=>a({x:w,y:k})),"Z"),fill:i.hull,stroke:i.
hull,"stroke-width":30*n.scale,"stroke-linejoin":"round"})),u=t.discs.map(p=>{let[w,k]=a(p),x=p.radius*
n.scale;return K("circle",{cx:w,cy:k,r:x,fill:i.hull,stroke:i.story})}),d=t.view==="time"?Zd(c.scale,
n,o,i):[],h=t.edges.map(({from:p,to:w,kind:k})=>K("path",{d:De([p,w].map(x=>a(e.get(x)))),stroke:i.edges[k],
"stroke-width":.8,"stroke-dasharray":Zt(k)?"4 3":void 0})),m=t.marks.map(p=>{let w=oe(p,t.view,i,c.hasHues),
x=t.view==="time"&&p.hue!==void 0?c.initials[Number(p.hue)]:"";return Pc(p.shape,a(p),p.size*n.scale,
w,x,i)}),g=r.map(p=>Jd(p,s,i));return[...l,...u,...d,...h,...m,...g]}function Zd(t,e,n,o){return $e(
t,e.scale,64).flatMap(({x:r,strong:s,label:i})=>{let c=e.x(r),a=De([[c,0],[c,n.height-22]]),l={x:c,y:n.
height-7,"font-size":12,"text-anchor":"middle"};return[K("path",{d:a,stroke:s?o.line:o.grid}),K("tex\
t",{...l,fill:o.soft},yt(i))]})}function Pc(t,[e,n],o,{background:r,border:s},i,c){let a={fill:r,stroke:s};
if(t==="square")return K("rect",{x:e-o,y:n-o,width:2*o,height:2*o,...a});if(t==="diamond"){let d=[[e,
n-o],[e+o,n],[e,n+o],[e-o,n]];return K("path",{d:De(d,"Z"),...a})}let l=K("circle",{cx:e,cy:n,r:o,...a});
if(!i||o<9)return l;let u={"font-size":11,"font-weight":700,"text-anchor":"middle"};return l+K("text",
{x:e,y:n+4,...u,fill:c.paper},yt(i))}function Jd({item:t,x:e,y:n,leader:o},r,s){let i=g=>[g[0]+r.x,g[1]+
r.y],c=o?[o.slice(0,2),o.slice(2)].map(i):[],a={d:De(c),stroke:s.soft,"stroke-width":.8},l=/^(italic )?(\d{3} )?(\d+)px (.*)$/.
exec(t.font)||[],[u,d]=i([e,n]),h={"font-size":l[3],"font-family":l[4],"font-weight":l[2]?.trim(),"f\
ont-style":l[1]?.trim(),fill:t.color,stroke:s.paper,"stroke-width":3,"paint-order":"stroke"},m=t.lines.
map((g,p)=>K("text",{x:u,y:d+15*(p+.8),...h},yt(g)));return(o?K("path",a):"")+m.join("")}function Qd(t,e,n,o){
let r=K("tspan",{fill:o.soft},String(t.number)),s={x:e+22,y:n+4,"font-size":12,fill:o.ink},i=K("text",
s,`${yt(t.label)} ${r}`);if(t.line){let u=o.edges[t.line],d=Zt(t.line)?"4 3":void 0,h={stroke:u,"str\
oke-width":3,"stroke-dasharray":d};return K("path",{d:De([[e,n],[e+16,n]]),...h})+i}let{background:c,
border:a}=t.color,l={background:c,border:Qo(t.kind)?a:c};return Pc(Xn(t.kind),[e+8,n],Fc(t),l,"",o)+
i}function Fc({kind:t}){return t==="stub"?4:6}function Hc({canvas:t,size:e,colors:n},{title:o,words:r,
items:s}){let i=t.width/e.width,c=Ic(s,e.width),a=Math.round(Lc(c.length,e.height)*i),l=f("canvas",{
width:t.width,height:a}),u=l.getContext("2d");u.fillStyle=n.paper,u.fillRect(0,0,l.width,l.height),u.
drawImage(t,0,to*i),u.scale(i,i);let d=(h,m,g,p,w)=>{u.font=p,u.fillStyle=w,u.fillText(h,m,g)};return d(
o,ie,22,`700 17px ${pe}`,n.ink),d(r,ie,39,`12px ${Wt}`,n.soft),c.forEach((h,m)=>{let g=Cc(m,e.height);
for(let{item:p,x:w}of h)th(u,p,w,g,n),d(`${p.label}  ${p.number}`,w+22,g+4,`12px ${Wt}`,n.ink)}),new Promise(
h=>l.toBlob(h,"image/png"))}function th(t,e,n,o,r){let s={scale:1,x:i=>i,y:i=>i};if(e.line)t.strokeStyle=
r.edges[e.line],t.lineWidth=3,Jn(t,{x:n,y:o},{x:n+16,y:o},s,Zt(e.line));else{let i={x:n+8,y:o,size:Fc(
e),shape:Xn(e.kind)};Zn(t,i,s,e.color,null)}}var br=20,eh=50,nh=30,oh=".unseen, .tool, .more, .lanes-button, .switch, input, datalist, .bin-title\
, [hidden]",Bc=16e3;function jc(t,{title:e,words:n,source:o}){let r=t.getBoundingClientRect(),s=parseFloat(
getComputedStyle(t).paddingLeft),i={parts:[],left:r.left+s-br,top:r.top-t.scrollTop-eh,right:0,bottom:0};
for(let p of t.children)Uc(i,p);let c=kt(),a=Math.ceil(i.right+br),l=Math.ceil(i.bottom+nh),u=(p,w,k,x)=>K(
"text",{x:br,y:w,...k,fill:x},yt(p)),d={"font-size":17,"font-weight":"700","font-family":pe},h=[K("r\
ect",{width:a,height:l,fill:c.paper}),u(e,24,d,c.ink),u(n,42,{"font-size":12},c.soft),...i.parts,u(o,
l-10,{"font-size":11},c.soft)],m={xmlns:"http://www.w3.org/2000/svg",width:a,height:l,viewBox:`0 0 ${a}\
 ${l}`,"font-family":"system-ui, sans-serif"};return{text:`<?xml version="1.0" encoding="UTF-8"?>
${K("svg",m,h.join(`
`))}
`,width:a,height:l}}async function Wc({text:t,width:e,height:n}){let o=2*n>Bc?1:2,r=new Image;r.src=
`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`,await r.decode();let s=document.createElement(
"canvas");return s.width=e*o,s.height=Math.min(n*o,Bc),s.getContext("2d").drawImage(r,0,0,e*o,n*o),new Promise(
c=>s.toBlob(a=>c(a)))}function Uc(t,e){if(e.matches(oh))return;let n=getComputedStyle(e);if(n.display===
"none"||n.visibility==="hidden")return;let o=e.getBoundingClientRect();if(e instanceof SVGElement&&!e.
matches("svg")){rh(t,o,n);return}o.width&&o.height&&sh(t,o,n);for(let r of e.childNodes)r instanceof
Element?Uc(t,r):r instanceof Text&&ch(t,r,n)}function Sr(t,{left:e,top:n,width:o,height:r},s=0){let i={
x:e-t.left+s,y:n-t.top+s},c={width:Math.max(0,o-2*s),height:Math.max(0,r-2*s)};return t.right=Math.max(
t.right,i.x+c.width),t.bottom=Math.max(t.bottom,i.y+c.height),{...i,...c}}function rh(t,e,n){let o=un(
n.fill)||un(n.stroke);if(!o||!e.width)return;let r=Sr(t,e);t.parts.push(K("rect",{...r,height:Math.max(
1,r.height),fill:o}))}function sh(t,e,n){let o=["Top","Right","Bottom","Left"].map(p=>({width:n[`bor\
der${p}Style`]==="none"?0:parseFloat(n[`border${p}Width`]),color:un(n[`border${p}Color`]),dashed:n[`\
border${p}Style`]!=="solid"})),r=un(n.backgroundColor),s=o.filter(({width:p,color:w})=>p&&w);if(!r&&
!s.length)return;let i=s.length===4,[{width:c,color:a,dashed:l}]=o,u=Sr(t,e,i?c/2:0),g={rx:Math.min(
n.borderTopLeftRadius.endsWith("%")?1/0:parseFloat(n.borderTopLeftRadius)||0,Math.min(u.width,u.height)/
2),fill:r||"none",...i&&{stroke:a,"stroke-width":c},...i&&l&&{"stroke-dasharray":"2 2"}};(r||i)&&t.parts.
push(K("rect",{...u,...g})),i||ih(t,u,o)}function ih(t,{x:e,y:n,width:o,height:r},s){[{x:e,y:n,width:o,
height:s[0].width},{x:e+o-s[1].width,y:n,width:s[1].width,height:r},{x:e,y:n+r-s[2].width,width:o,height:s[2].
width},{x:e,y:n,width:s[3].width,height:r}].forEach((c,a)=>{let{width:l,color:u}=s[a];l&&u&&t.parts.
push(K("rect",{...c,fill:u}))})}function ch(t,e,n){let o=un(n.color);if(!e.data.trim()||!o)return;let r=n.
writingMode.startsWith("vertical"),s={"font-size":parseFloat(n.fontSize),"font-family":n.fontFamily,
"font-weight":n.fontWeight,"font-style":n.fontStyle,fill:o};for(let{text:i,rect:c}of ah(e,r)){let{x:a,
y:l,width:u,height:d}=Sr(t,c),h=s["font-size"],m=r?{transform:`translate(${a+(u+h*.7)/2} ${l+d}) rot\
ate(-90)`}:{x:a,y:l+(d+h*.7)/2};t.parts.push(K("text",{...m,...s},yt(i)))}}function ah(t,e){let n=[],
o=document.createRange(),r=({top:s,left:i})=>e?i:s;for(let{0:s,index:i}of t.data.matchAll(/[^\s-]+-*|-+/g)){
o.setStart(t,i),o.setEnd(t,i+s.length);let c=o.getBoundingClientRect();if(!c.width)continue;let a=/\s/.
test(t.data[i-1])?" ":"",l=n[n.length-1];if(l&&Math.abs(r(l.rect)-r(c))<2){let[u,d]=[Math.min(l.rect.
left,c.left),Math.min(l.rect.top,c.top)],[h,m]=[Math.max(l.rect.right,c.right),Math.max(l.rect.bottom,
c.bottom)];l.text+=a+s,l.rect=new DOMRect(u,d,h-u,m-d)}else n.push({text:s,rect:c})}return n}function un(t){
let e=(t.match(/-?[\d.]+(e-?\d+)?/g)||[]).map(Number),n=t.startsWith("color(srgb");if(!n&&!t.startsWith(
"rgb"))return null;let[o,r,s,i=1]=e;if(!i)return null;let c=[o,r,s].map(a=>Math.round(n?a*255:a));return i<
1?`rgba(${c.join(",")},${i})`:`rgb(${c.join(",")})`}var lh=100,uh=60,fh=["Published","Outlet","Title","Topics","Story"],zc={Published:t=>(e,n)=>{let o=ce.
down?-1/0:1/0;return(t.articles.time[e]??o)-(t.articles.time[n]??o)},Outlet:t=>kr(e=>rt(t,e)),Title:t=>kr(
e=>t.articles.title[e]),Story:t=>kr(e=>Gc(t,e))},ce={column:"Published",down:!0};function kr(t){return(e,n)=>{
let[o,r]=[tt(t(e)),tt(t(n))];return o<r?-1:o>r?1:0}}function Gc(t,e){let n=t.articles.story[e];return n<
0?"":t.stories[n].name}function Tr(t,{mask:e,stubs:n}){return Array.from({length:t.size},(r,s)=>s).filter(
r=>e[r]&&(t.articles.held[r]||n))}function xr(t,e){let{model:n}=e,o=e.selection(),r=zc[ce.column](n),
s=Tr(n,o);s.sort((g,p)=>(ce.down?r(p,g):r(g,p))||g-p);let i=f("tbody"),c=Oe(i,s,lh,g=>[hh(e,g)]),a=fh.
map(g=>dh(g,t,e)),l=It("Articles","articles-table",a,i),u=f("p",{class:"empty"},"No article passes a\
ll filters."),d=f("span",{class:"number"},$(s.length)),h=o.filtered?"The selection":"All articles",m=f(
"div",{class:"sheet-head"},f("h2",{},h," ",d),I({class:"tool"},()=>e.change({at:"save"}),"Download …"));
t.replaceChildren(m,mt(n)||"",s.length?l:u,c)}function dh(t,e,n){if(!zc[t])return Mt(t);let o=ce.column===
t,r=()=>{ce={column:t,down:o?!ce.down:t==="Published"},xr(e,n),Lt(e,"focus",t)?.focus()},s=ce.down?"\
descending":"ascending",i=ce.down?" ↓":" ↑",c=I({"data-focus":t},r,t,o?i:"");return f("th",{scope:"\
col","aria-sort":o?s:null},c)}function hh(t,e){let{model:n}=t,{time:o,precision:r,outlet:s,story:i,topics:c,
held:a}=n.articles,l=c[e].map(m=>n.topics[m].name).join(", "),u=St(Gc(n,e),uh),d=s[e]>=0?G(t,{kind:"\
outlet",ref:s[e]}):"unknown",h=i[e]>=0?G(t,{kind:"story",ref:i[e]},u):"";return f("tr",{class:a[e]?null:
"not-held"},f("td",{class:"moment"},ht(o[e],r[e])),f("td",{},d),f("td",{class:"title"},G(t,{kind:"ar\
ticle",ref:e}),!a[e]&&f("small",{}," not in this corpus")),f("td",{},l),f("td",{class:"title"},h))}function Xc(t){let{model:e}=t,{view:n}=t.state(),o=Tr(e,t.selection()),r=()=>o.map(k=>Ac(e,k)),s=()=>Ut(
"articles.csv",yr(r()),"text/csv"),i=()=>Ut("articles.json",Ec(r()),"application/json"),c=()=>{let k=Nc(
e,Zo(t),t.selection().mask);Ut("comparison.csv",yr(k,wr),"text/csv")},a=async()=>{let k=await Hc(t.view.
snapshot(),Kc(t));Ut("picture.png",k,"image/png")},l=()=>{let k=Dc(t.view.snapshot(),Kc(t));Ut("pict\
ure.svg",k,"image/svg+xml")},u=(k,x)=>I({class:"action"},async()=>{await x(),t.announce(`${k} saved`)},
k),d=(...k)=>f("div",{class:"buttons"},k),h=t.view&&(n==="network"||n==="time"),m=()=>jc(_("sheet"),
mh(t)),g=async()=>{Ut("picture.png",await Wc(m()),"image/png")},p=()=>Ut("picture.svg",m().text,"ima\
ge/svg+xml"),w=t.selection().filtered?"selection":"articles";return[ut("Download","Take it with you"),
R(`The ${w}: ${v(o.length,"article")}`,d(u("CSV table",s),u("JSON",i))),n==="compare"&&R("The compar\
ison",d(u("Figures as CSV",c))),R(h?"The picture, with its legend":"This view as a picture",d(u("PNG\
 image",h?a:g),u("SVG drawing",h?l:p))),f("p",{class:"aside"},"“Copy link” keeps the filters, the vi\
ew and the camera in the link, which works for this file wherever it is opened.")]}function mh(t){let{
title:e,counts:n,about:o}=t.model,r=v(n.outlets,"outlet"),i=`In this corpus: ${`${v(n.articles,"arti\
cle")} of ${r}`}. What is not here may still have been published.`;return{title:e,words:qc(t),source:`${i}\
 topicgraph ${o.version}`}}function qc(t){let{from:e,to:n}=t.model.counts,o=an(t.model,t.state()).map(
({sign:s,name:i})=>s==="not"?`without ${i}`:i),r=[ot(e,n)];return o.length&&r.push(`selected: ${o.join(
" · ")}`),r.join(" — ")}function Kc(t){let{model:e}=t,n=t.state(),o=cr(e,t.view.snapshot().scene,
t.selection());return{title:e.title,words:qc(t),items:o.filter(({key:r})=>!n.hide.includes(r)),scale:e.
scale,hasHues:e.hues.length>0,initials:e.initials}}var ph=[[/^same URL$/,"the list gives its address"],[/^same title and outlet$/,"the list gives its t\
itle and outlet"],[/^same title and second on (.*)$/,"the list gives its title and its time on $1"],
[/^own domain (.*)$/,"found at its own web site, $1"]],Yc=["it says the same as at least a quarter o\
f the others","a link between files, or a copy, ties it to another","it is near to the others only o\
n average, so it may be on another event"],gh=["say the same as at least a quarter of the others","a\
re tied to another by a link between files or as a copy","are near to the others only on average, an\
d may be on another event"],Vc={copy_of:3,update_of:2,related:1,similar:0},wh=3;function eo(t){for(let[
e,n]of ph)if(e.test(t))return t.replace(e,n);return t}function no(t,e){return t.articles.story[e]>=0&&
Yc[t.articles.bond[e]]||""}function Zc(t,e){let{story:n}=t.articles,o=t.linksOf[e].filter(({other:s})=>n[e]>=
0&&n[s]===n[e]).sort((s,i)=>Vc[i.kind]-Vc[s.kind]||i.weight-s.weight),r=new Set;return o.filter(({other:s})=>!r.
has(s)&&r.add(s)).slice(0,wh)}function Jc(t,e){let{bond:n}=t.articles,o=s=>e.filter(i=>n[i]===s);return{
words:gh.flatMap((s,i)=>{let c=o(i).length;return c?[c===1?`1 article: ${Yc[i]}`:`${v(c,"article")} ${s}`]:
[]}),loose:o(2)}}var yh=1e-12,bh=["about","carried_by","credited_to"];function Qc(t){let e=t.size,n=e+t.outlets.length,
o=n+t.subjects.length,r=t.articles,s=Array.from({length:o+t.topics.length},()=>[]),i=(l,u,d,h="",m=1)=>{
s[l].push({to:u,kind:d,reason:h,weight:m,forward:!0}),s[u].push({to:l,kind:d,reason:h,weight:m,forward:!1})};
for(let l=0;l<t.size;l+=1){let[u,d]=[r.outlet[l],r.carrier[l]];u>=0&&i(l,e+u,"published_by"),d>=0&&d!==
u&&i(l,e+d,"carried_by");for(let{outlet:h,reason:m}of r.credits[l])i(l,e+h,"credited_to",m);for(let h of r.
topics[l])i(l,o+h,"about");for(let h of r.subjects[l])i(l,n+h,"mentions");for(let{forward:h,other:m,
kind:g,reason:p,weight:w}of t.linksOf[l])h&&i(l,m,g,p,w)}let c={article:0,outlet:e,subject:n,topic:o};
return{neighbours:s,nodeOf:({kind:l,ref:u})=>u+c[l],thingOf:l=>l<e?{kind:"article",ref:l}:l<n?{kind:"\
outlet",ref:l-e}:l<o?{kind:"subject",ref:l-n}:{kind:"topic",ref:l-o}}}function Sh(t,e,n){let o=t.neighbours[n.
forward?n.to:e].length;return n.kind==="published_by"?1+Math.log2(1+o)/4:bh.includes(n.kind)?2+Math.
log2(1+o)/2:n.kind==="mentions"?2.5+Math.log2(1+o)/2:n.kind==="similar"?2-n.weight:1}function ta(t,e,n,o=[]){
let[r,s]=[t.nodeOf(e),t.nodeOf(n)],i=new Float64Array(t.neighbours.length).fill(1/0),c=new Map,a=kh();
i[r]=0,a.push(r,0);for(let u=a.pop();u!==void 0&&u!==s;u=a.pop())for(let d of t.neighbours[u]){if(o.
includes(d.kind))continue;let h=i[u]+Sh(t,u,d);h>=i[d.to]-yh||(i[d.to]=h,c.set(d.to,{node:u,edge:d}),
a.push(d.to,h))}if(i[s]===1/0)return null;let l=[];for(let u=c.get(s),d=s;u&&(l.unshift({thing:t.thingOf(
d),edge:u.edge}),u.node!==r);d=u.node,u=c.get(d));return[{thing:e,edge:null},...l]}function kh(){let t=[],
e=(o,r)=>[t[o],t[r]]=[t[r],t[o]],n=o=>o-1>>1;return{push(o,r){t.push({node:o,cost:r});for(let s=t.length-
1;s&&t[s].cost<t[n(s)].cost;s=n(s))e(s,n(s))},pop(){if(!t.length)return;e(0,t.length-1);let{node:o}=t.
pop();for(let r=0;;){let s=r;for(let i of[2*r+1,2*r+2])i<t.length&&t[i].cost<t[s].cost&&(s=i);if(s===
r)return o;e(r,s),r=s}}}}function ea(t,e){let n=({thing:r})=>r.kind==="article"?Ht(V(t,r)):vt(V(t,r));
if(e.length<2)return`${n(e[0])} is the same thing.`;let o=e.slice(1).map(r=>{let{kind:s,forward:i}=r.
edge;return`${t.verbs[s][i?0:1]} ${n(r)}`});return`${n(e[0])} ${o.join(", which ")}.`}var Th=.2,[xh,$h]=[8,4],vh=["outlet","topic","subject","article"];function na({model:t,state:e}){let n=e().
path.flatMap(s=>t.byId.get(s)||[]),[o,r]=n.filter(({kind:s})=>s!=="story");if(!(!o||!r||!t.complete))
return t.pathGraph||=Qc(t),ta(t.pathGraph,o,r,e().without)}function oa(t,e){let n=t.state().path,o=[
"From","To"].map((i,c)=>Oh(t,i,c,n[c])),r=n.filter(Boolean).length===2;return[ut("Path finder","From\
 one thing to another"),f("p",{class:"aside"},"The most informative path: stated links before shared\
 topics, rare topics before common ones."),...o,Mh(t),r&&(e?Ch(t,e):f("p",{class:"empty",role:"statu\
s"},"No path connects the two by these links."))]}function Mh(t){let{model:e}=t,{without:n}=t.state(),
o=e.complete?e.linksOf.flat().map(({kind:a})=>a):[],{credits:r,subjects:s}=e.articles,c=["published_\
by","carried_by",...r.some(a=>a.length)?["credited_to"]:[],"about",...s.some(a=>a.length)?["mentions"]:
[],...new Set(o)].map(a=>{let l=n.filter(h=>h!==a),u=({target:h})=>{t.change({without:h.checked?l:[...l,
a]})},d={type:"checkbox",checked:!n.includes(a),on:{change:u}};return f("label",{class:"check"},f("i\
nput",d),Kn[a])});return f("fieldset",{class:"kinds"},f("legend",{},"By these links"),c)}function Oh(t,e,n,o){
let{model:r}=t,s=o?r.byId.get(o):null,i=f("ul",{class:"choices"}),c=`path-${n}`,a=({target:d})=>{let h=Ah(
r,d.value.trim()),m=h.slice(0,xh).map(g=>{let p=f("span",{class:"words"},cn[g.kind].toLowerCase()),w=f(
"span",{},V(r,g));return f("li",{},I({class:"choice",dir:"auto"},()=>Eh(t,n,g),w,p))});i.replaceChildren(
...m),t.announce(`${h.length} found`)},l=({key:d})=>{d==="Enter"&&i.querySelector("button")?.click(),
d==="ArrowDown"&&i.querySelector("button")?.focus()},u={id:c,type:"text",dir:"auto",autocomplete:"of\
f",spellcheck:"false",placeholder:"an outlet, a topic, a name or an article",value:s?V(r,s):"",on:{input:a,
keydown:l}};return f("div",{class:"end"},f("label",{for:c},e),f("input",u),i)}function Ah(t,e){if(!e)
return[];let n=Te(t);return vh.flatMap(o=>Zr(n[o],e,$h).rows.map(r=>({kind:o,ref:r})))}function Eh(t,e,n){
let o=[...t.state().path];for(;o.length<2;)o.push("");o[e]=xe(t.model,n),t.change({path:o.filter((i,c)=>i||
c<e)});let r=_(`path-${1-e}`),s=_("panel").querySelector(".route, .empty, h2");(r.value?s:r).focus()}
function Nh(t,e){return e.slice(1,-1).map(({thing:o})=>o).find(({kind:o,ref:r})=>o==="topic"&&ra(t,r)>
Th)}function ra(t,e){let{held:n}=t.articles,o=n.reduce((r,s)=>r+s,0);return t.byTopic[e].filter(r=>n[r]).
length/Math.max(1,o)}function _h(t,e){let n=it(ra(t,e.ref));return`No meaningful connection, only ${Ht(
V(t,e))}, a topic of ${n} of the articles.`}function Ih(t,e,n){let{model:o}=t;if(e.kind!=="article"||
n.kind!=="article")return null;let r=o.articles.story[e.ref];if(r<0||r!==o.articles.story[n.ref])return null;
let s=[e,n].flatMap(({ref:c})=>{let a=no(o,c);return a?[f("li",{dir:"auto"},`${Ht(o.articles.title[c])}\
: ${a}.`)]:[]}),i=G(t,{kind:"story",ref:r});return[f("p",{},"Both are in the story ",i,"."),f("ul",{
class:"text-list"},s)]}function Ch(t,e){let{model:n}=t,o=e.map(({thing:s,edge:i})=>{let c=i&&n.verbs[i.
kind][i.forward?0:1];return f("li",{class:`stop stop-${s.kind}`},c&&f("span",{class:"verb"},`${c} `),
G(t,s),i&&i.reason&&f("span",{class:"words",dir:"auto"},eo(i.reason)))}),r=Nh(n,e);return f("section",
{class:"route",tabindex:"-1",role:"status"},r&&f("p",{class:"nothing-shared"},_h(n,r)),Ih(t,e[0].thing,
e[e.length-1].thing),f("h3",{},v(e.length-1,"step")),f("p",{class:"excerpt",dir:"auto"},ea(n,e)),f("\
ol",{class:"stops"},o))}var Lh={path:oa,save:Xc,problems:$c,about:vc,help:Mc};function sa(t,e,n){return f("article",{class:`\
panel panel-${e}`},Lh[e](t,n))}var Rh=12;function ca(t,e,n){let{model:o}=t,r=()=>t.change({at:"path",path:[o.articles.id[e]]}),s=o.
articles,[i,c,a]=[s.outlet[e],s.carrier[e],s.held[e]],l=o.media[s.medium[e]]==="video"?"Video":"Arti\
cle",u=a?l:"Article not in this corpus",{urls:d,files:h}=s,m=s.topics[e].map(E=>n({kind:"topic",ref:E})),
g=s.subjects[e].map(E=>n({kind:"subject",ref:E})),p=s.credits[e].map(E=>n({kind:"outlet",ref:E.outlet})),
w=c>=0&&c!==i,k=(E,X)=>f("ul",{class:"urls"},E.map(X)),x=k(d[e],E=>f("li",{},jr(E))),L=k(h[e],E=>f("\
li",{dir:"auto"},E));return[ut(u,V(o,{kind:"article",ref:e})),!a&&f("p",{class:"aside"},"Only known \
because another article links to it: it has no file."),f("div",{class:"buttons"},I({class:"action"},
r,"How is it connected to …")),s.excerpt[e]&&f("p",{class:"excerpt",dir:"auto"},s.excerpt[e]),Dt([
["Outlet",i>=0?n({kind:"outlet",ref:i}):"unknown"],["Carried by",w?n({kind:"outlet",ref:c}):null],["\
Credited to",wt(p)],["Published",ht(s.time[e],s.precision[e])],["Story",s.story[e]>=0?n({kind:"story",
ref:s.story[e]}):null],["Topics",wt(m)],["Mentions",wt(g)],["Other titles",s.titles[e].join(" · ")]]),
R("Why it is in this story",Dh(o,e,n)),R("Connected because",Fh(o,e,n)),R(d[e].length>1?"Addresses":
"Address",d[e].length>0&&x),R(h[e].length>1?"Files":"File",h[e].length>0&&L),Ph(o,e)]}function Dh(t,e,n){
let o=no(t,e);if(!o)return null;let r=Zc(t,e).map(c=>aa(t,e,c,n)),s=`${o[0].toUpperCase()}${o.slice(
1)}.`,i=r.length?" Held most firmly by:":" No single article holds it.";return[f("p",{},s+i),r.length>
0&&f("ul",{class:"text-list"},r)]}function Ph(t,e){let n=Dt([["Quality",ia(t.articles.quality[e])],[
"Heat",ia(t.articles.heat[e])]]);if(!n)return null;let o="As its file states them: topicgraph neithe\
r computes nor uses them.",r=f("summary",{},"More from its file");return f("details",{class:"how"},r,
n,f("p",{class:"aside"},o))}function ia(t){return t===null?null:String(t)}function Fh(t,e,n){let o=t.
linksOf[e].map(r=>aa(t,e,r,n));return nt(o,Rh,"text-list")}function aa(t,e,n,o){let r=t.verbs[n.kind][n.
forward?0:1];return f("li",{},f("span",{class:"verb"},`${r} `),o({kind:"article",ref:n.other}),f("sp\
an",{class:"words",dir:"auto"},Hh(t,e,n).join(" · ")))}function Hh(t,e,{other:n,reason:o}){let{time:r,
held:s}=t.articles,i=z(t,e)&&z(t,n),c=[rt(t,n),i?Nt(Number(r[n])-Number(r[e])):"",eo(o),s[n]?"":"not\
 in this corpus"];return[...new Set(c.filter(Boolean))]}var fn=5,Bh=60,jh=1.15;function la(t,e,n){let{model:o}=t,r=o.outlets[e],s=o.byOutlet[e],{story:i,held:c,
outlet:a}=o.articles,l=s.filter(p=>c[p]),u=o.byCarrier[e].filter(p=>a[p]!==e),d=st(s.map(p=>i[p]).filter(
p=>p>=0)),h=l.length>=5&&!r.platform,m=()=>t.change({view:"compare",side:Uh(t,r.id)}),g=r.platform||
!l.length?[]:[["Compare",m]];return[ut(r.platform?"Platform":"Outlet",r.name||r.id),f("p",{class:"fi\
gures"},Wh(o,l,s.length)),ne(t,"outlet",r.id,...g),zh(o,e,n),R("Over time",ve(o,s)),R("First and alo\
ne",Gh(r)),R("Big stories missing here",h&&Zh(o,e,n)),R("Earlier and later than others",Kh(o,e,n)),R(
"Focus",Xh(o,e,n)),R("Distinctive words",Vh(t,e)),R("Nearest outlets, by stories shared",Yh(o,e,n)),
R("Stories",Vt("story",d,n)),R("Stories only it has here",Qh(o,e,n)),R("Articles",he(o,s,n)),R("Arti\
cles it carried",he(o,u,n))]}function Wh(t,e,n){let o=e.filter(i=>t.articles.flags[i]&_t).length,r=e.
length-o,s=[v(e.length,"article")];return r&&s.push(`${$(o)} its own, ${v(r,"copy or update","copies\
 or updates")}`),n>e.length&&s.push(`${$(n-e.length)} linked, not in this corpus`),s.join(" · ")}function Uh(t,e){
let{side:n}=t.state();return n.includes(e)?n:[...n.slice(0,Ce-1),e]}function zh(t,e,n){let{domain:o,
names:r,name:s,edition_of:i,pieces:c,republished:a}=t.outlets[e],l=i?t.byId.get(i):null,u=t.groups.filter(
({outlets:m})=>m.includes(e)),d=v(c,"article"),h=`${$(a)} of the ${d} found there`;return Dt([["Web \
site",o],["Edition of",l?n(l):null],["Also seen as",r.filter(m=>m!==s).join(" · ")],["Group",u.map(
m=>m.name).join(", ")],["Written by others",a?h:null]])}function Gh({platform:t,first:e,shared:n,alone:o}){
if(t||!(n+o))return null;let r=n?`It was first on ${At(e)} of the ${v(n,"shared story","shared stori\
es")} whose first report is known.`:"The first report is not known for any story that it shares with\
 other outlets.",s=o?` ${v(o,"story","stories")} in this corpus ${o===1?"comes":"come"} from it alon\
e.`:"",i=n>0&&n<5;return[f("p",{},r,s),f("p",{class:"aside"},i?"Too few to say much.":"Copies count \
as their original; in a tie of two either counts a half.")]}function Kh(t,e,n){let o=No(t,e).map(({other:r,
n:s,hours:i,low:c,high:a,q:l})=>{let u=`${Nt(c*3600)} to ${Nt(a*3600)}`,d=`median of ${s} shared sto\
ries, 95 % interval ${u}; ${ae(l)}`;return f("li",{},n({kind:"outlet",ref:r}),` came ${Nt(i*3600)}`,
f("span",{class:"words"},d))});return o.length>0&&nt(o,fn,"text-list")}function Xh(t,e,n){let o=ws(t,
e);if(!o.length)return null;let r=o[0].n<5,s=o.map(i=>{let a=`${`${it(i.share)} ${Et(i)}`}; ${qh(i)}`;
return f("li",{},n({kind:"topic",ref:i.topic}),` ${i.k} of ${v(i.n,"article")}`,!r&&f("span",{class:"\
words"},a))});return[nt(s,fn+1,"text-list"),f("p",{class:"aside"},r?"Too few articles to say more.":
"Own articles, one of each story.")]}function qh({share:t,restShare:e}){if(!e)return"none of the res\
t";let n=Math.max(t/e,e/t);if(n<jh)return"about the same share as the rest";let o=n<9.95?n.toFixed(1).
replace(/\.0$/,""):Math.round(n);return t>e?`${o} times the share of the rest`:`the rest has ${o} ti\
mes its share`}function Vh(t,e){let n=t.model.words[e];if(!n)return null;let o=[t.model.outlets[e].id],
r=n.map(([i,c,a,l,u,d])=>{let m=`${`${c} of ${a} articles, elsewhere ${l} of ${u}`}; ${ae(d)} after \
correction`;return f("li",{},Ln(p=>t.apply({only:{outlet:o,words:p}}),i,m,d))});return[f("ul",{class:"\
word-list"},r),f("p",{class:"aside"},"In titles and excerpts, against the rest of this corpus; in bo\
ld those that are statistically significant after correction for multiple tests.")]}function Yh(t,e,n){
let o=gs(t,e).map(({ref:r,shared:s,either:i,isFew:c})=>{let l=`${s} of ${i} stories in common${c?", \
too few to say much":""}`;return f("li",{},n({kind:"outlet",ref:r}),f("span",{class:"words"},l))});return o.
length>0&&nt(o,fn,"text-list")}function Zh(t,e,n){let o=new Map((t.blindspots[e]||[]).map(([c,,a])=>[
c,a])),r=si(t,e).slice(0,Bh).map(({story:c,reach:a})=>{let l=o.get(c),u=[v(a,"other outlet"),l===void 0?
"":`expected of it in ${Jh(l)}`,on(t,c)(e)];return f("li",{},n({kind:"story",ref:c}),f("span",{class:"\
words"},u.filter(Boolean).join("; ")))}),i=`Stories without an article of this outlet in this corpus\
; the outlet may still have covered them. ${o.size?"Expected from how many stories it has and how ma\
ny outlets each has.":""}`;return r.length?[nt(r,fn+1,"text-list"),f("p",{class:"aside"},i)]:null}function Jh(t){
return`${$(Math.round(t*100))} of 100 such cases`}function Qh(t,e,n){let o=s=>s<0||et(t,t.stories[s].
articles).size===1,r=[...xo(t)[e]].filter(([s,i])=>t.articles.held[i]&&o(s)).map(([s,i])=>f("li",{},
n(s<0?{kind:"article",ref:i}:{kind:"story",ref:s})));return r.length>0&&nt(r,fn,"text-list")}var[$r,oo]=[640,22],[vr,fa,tm]=[190,612,14],ua=14,[em,nm,om]=[64,96,26],Pt={paper:"#fdfcf9",ink:"#1f\
1f1d",soft:"#6a6963",line:"#ebe8df",dot:"#0072b2"};function da(t,e){let{articles:n,name:o}=t.stories[e],
r=rm(t,n),s=r.slice(0,ua),i=r.length-s.length,c=ge(o,em),a=[sm(t,n),...ge(im(t,e),nm)],l=22+20*c.length+
17*a.length,u=l+oo*(s.length+(i?1:0))+30,h=n.filter(x=>z(t,x)).map(x=>Number(t.articles.time[x])),[m,
g]=[Math.min(...h),Math.max(...h)],p=x=>vr+(fa-vr)*(Number(t.articles.time[x])-m)/Math.max(1,g-m),w=[
K("title",{},yt(o)),K("rect",{width:$r,height:u,fill:Pt.paper,stroke:Pt.line}),...c.map((x,L)=>dn(x,
24+20*L,16,Pt.ink,700)),...a.map((x,L)=>dn(x,24+20*c.length+17*L,12,Pt.ink)),...s.flatMap((x,L)=>am(
t,e,x,l+oo*L,p)),i?dn(`and ${v(i,"more outlet")}`,l+oo*ua+14,11,Pt.soft):"",dn(cm(t),u-10,10,Pt.soft)],
k={xmlns:"http://www.w3.org/2000/svg",width:$r,height:u,viewBox:`0 0 ${$r} ${u}`,role:"img","font-fa\
mily":"system-ui, sans-serif"};return`<?xml version="1.0" encoding="UTF-8"?>
${K("svg",k,w.join(`
`))}
`}function rm(t,e){let n=new Map;for(let o of e.filter(r=>ft(t,r))){let r=t.articles.outlet[o];n.set(
r,[...n.get(r)||[],o])}return[...n.values()]}function sm(t,e){let n=e.filter(i=>t.articles.held[i]),
o=e.map(i=>t.articles.time[i]).filter(i=>i!==null),r=ot(o[0]??null,o[o.length-1]??null),s=v(et(t,n).
size,"outlet");return`${v(n.length,"article")} · ${s} · ${r}`}function im(t,e){let{first:n,earliest:o,
reason:r,runner_up:s,gap:i}=t.stories[e];if(!n.length)return`Who was first is not known: ${r||"too f\
ew times"}.`;let c=n.map(u=>vt(t.outlets[u].name)).join(" and "),a=o<0?"":`, ${ht(t.articles.time[o],
"minute")}`,l=s>=0&&i?`; next ${vt(rt(t,s))}, ${Rt(i*60)}`:"";return`First in this corpus${n.length>
1?", in a tie":""}: ${c}${a}${l}.`}function cm(t){let{articles:e,outlets:n,from:o,to:r}=t.counts,s=`${$(
e)} articles of ${v(n,"outlet")}`,i=ot(o,r),c=`topicgraph ${t.about.version}`;return`In this corpus:\
 ${s}, ${i}. A hollow dot is a copy. ${c}`}function am(t,e,n,o,r){let{copy:s,held:i,title:c}=t.articles,
{first:a,earliest:l}=t.stories[e],u=o+oo/2,d={x1:vr,x2:fa,y1:u,y2:u,stroke:Pt.line},h=n.filter(g=>z(
t,g)).map(g=>{let p=s[g]===1||!i[g],w={cx:Math.round(r(g)*10)/10,cy:u,r:a.length&&g===l?7:5,fill:p?Pt.
paper:Pt.dot,stroke:Pt.dot,"stroke-width":1.5};return K("circle",w,K("title",{},yt(c[g])))}),m=vt(St(
rt(t,n[0]),om));return[dn(m,u+4,12,Pt.ink),K("line",d),...h]}function dn(t,e,n,o,r=400){return K("te\
xt",{x:tm,y:e,"font-size":n,"font-weight":r,fill:o},yt(t))}var lm=16,Mr=86400;function ro(t,e,n,o={}){let{limit:r=lm,without:s=[],first:i=-1}=o,{time:c,outlet:a}=t.
articles,l=e.filter(D=>c[D]!==null&&a[D]>=0);if(et(t,l).size<2)return null;let u=l.map(D=>Number(c[D])),
d=Math.min(...u),h=Math.max(...l.map(D=>Number(c[D])+(z(t,D)?0:Mr)));if(h===d)return null;let m=um(t,
l),g=l.filter(D=>z(t,D)).map(D=>Number(c[D])),p=g.length?Math.min(...g):null,w=m.slice(0,r).map((D,Tt)=>{
let ct=m.slice(0,Tt).filter(bt=>bt.first<1/0),xt=fm(t,D,p,ct[ct.length-1]);return hm(t,D,{start:d,end:h,
first:i,words:xt},n)}),k=m.length-w.length,x=e.length-l.length,L=[k>0&&`${v(k,"outlet")} with later \
articles not shown.`,x>0&&`${v(x,"article")} without a date or an outlet not shown.`,"○ copy · dashe\
d: not in this corpus · a bar: the day, as no time is given."],E=[Xt(d),Rt(h-d)].map(D=>f("span",{},
D)),X=s.map(D=>pm(D,n));return[f("ol",{class:"lanes"},w,X),f("p",{class:"lane-ends","aria-hidden":"t\
rue"},E),f("p",{class:"aside"},L.filter(Boolean).join(" "))]}function um(t,e){let n=new Map;for(let r of e){
let s=t.articles.outlet[r],i=n.get(s)||{outlet:s,first:1/0,articles:[]};z(t,r)&&(i.first=Math.min(i.
first,t.articles.time[r])),i.articles.push(r),n.set(s,i)}let o=({first:r,articles:s})=>r<1/0?r:Number(
t.articles.time[s[0]])+Mr;return[...n.values()].sort((r,s)=>o(r)-o(s)||r.outlet-s.outlet)}function fm(t,{
first:e,articles:n},o,r){let s=[];if(e===1/0||o===null)s.push("time not given");else if(e===o)s.push(
"earliest");else if(s.push(Rt(e-o)),r&&r.first>o){let c=e-r.first;s.push(c<60?"in the same minute":`${Rt(
c).slice(1)} later`)}let i=dm(t,n[0]);return i!==null&&s.push(`a copy of ${vt(rt(t,i))}’s`),s}function dm(t,e){
let n=t.linksOf[e].find(({kind:o,forward:r})=>o==="copy_of"&&r);return n?n.other:null}function hm(t,e,{
start:n,end:o,first:r,words:s},i){let c=p=>`${(p-n)/(o-n)*100}%`,{time:a,precision:l,copy:u,held:d,title:h}=t.
articles,g=[...e.articles].sort((p,w)=>+(u[w]===1)-+(u[p]===1)).map(p=>{let w=z(t,p),k=[w?"dot":"day",
u[p]===1&&"copy",!d[p]&&"stub",p===r&&"first"],x=`${rt(t,p)}: ${h[p]}, ${ht(a[p],l[p])}`,L=f("span",
{class:k.filter(Boolean).join(" "),title:x});return L.style.left=c(Number(a[p])),w||(L.style.width=c(
n+Mr)),L});return f("li",{},i({kind:"outlet",ref:e.outlet}),f("span",{class:"lane-track","aria-hidde\
n":"true"},g),f("span",{class:"words",dir:"auto"},s.map(mm)))}function mm(t,e){return e?f("span",{class:"\
lane-note"},` · ${t}`):t}function pm(t,e){return f("li",{class:"without"},e({kind:"outlet",ref:t}),
f("span",{class:"lane-track","aria-hidden":"true"}),f("span",{class:"words"},"not in this corpus"))}function ha(t,e){let n=t.storylines.find(([,s])=>s.includes(e));if(!n)return null;let[,o]=n,r=o.indexOf(
e);return{before:o[r-1]??null,after:o[r+1]??null}}function ma(t,e,n){let o=t.storylines.find(([,a])=>a.
includes(e));if(!o)return null;let[,r,s]=o,i=r.map((a,l)=>{let[u,d]=ee(t,t.stories[a].articles),h=a===
e?f("strong",{dir:"auto"},"This story"):n({kind:"story",ref:a});return f("li",{},h,f("span",{class:"\
words",dir:"auto"},ot(u,d)),l>0&&s[l]&&f("span",{class:"words",dir:"auto"},s[l]))});return[f("ol",{class:"\
text-list"},i),f("p",{class:"aside"},"Inferred from names that few stories mention and from headline\
s that say the same.")]}var gm=10,wm=60,ym=10,bm=5;function pa(t,e,n){let{model:o}=t,r=o.stories[e],{articles:s}=r,{outlet:i,
topics:c,subjects:a,credits:l}=o.articles,u=st(s.filter(x=>ft(o,x)).map(x=>i[x])),d=st(s.flatMap(x=>c[x])),
h=st(s.flatMap(x=>a[x])),m=st(s.flatMap(x=>l[x].map(L=>L.outlet))),g=(x,L)=>Nn(L.map(([E,X])=>[{kind:x,
ref:E},X]),n),p=o.nodes.some(x=>x.kind==="story"&&x.ref===e),w=t.isOpen(e)?"Close it in the picture":
"Open it in the picture",k=p?[[w,()=>t.toggle(e)]]:[];return k.push(["Save as a card",()=>Sm(t,e)]),
[ut("Story",r.name),f("p",{class:"figures"},km(o,s)),ne(t,"story",r.id,...k),R("Who was first",f("p",
{},Tm(o,r,n))),R("Who came when",ro(o,s,n)),R("Before and after, on the same matter",ma(o,e,n)),R("H\
eadlines in time order",$m(o,s,n)),R("Outlets",u.length>0&&g("outlet",u)),R("Not in this corpus from",
Mm(o,e,n)),R("By groups of outlets",li(o,e,n)),R("Why these are one story",xm(o,s,n)),R("Credited to",
m.length>0&&g("outlet",m)),R("Mentioned",h.length>0&&g("subject",h.slice(0,ym))),R("Topics",d.length>
0&&g("topic",d))]}function Sm(t,e){Ut("story.svg",da(t.model,e),"image/svg+xml"),t.announce("Card sa\
ved")}function km(t,e){let n=e.filter(l=>t.articles.held[l]),o=n.length,r=et(t,n).size,s=e.length-o,
[i,c]=ee(t,e),a=[v(o,"article")];return s&&a.push(`${$(s)} linked, not in this corpus`),[...a,v(r,"o\
utlet"),ot(i,c)].join(" · ")}var Or="that takes articles of two outlets that state when they appear\
ed, and copies do not count";function Tm(t,{first:e,articles:n,reason:o},r){if(!e.length)return`It i\
s not known: ${o||Or}.`;let s=e.map(l=>r({kind:"outlet",ref:l})),i=wt(s," and "),c=n.filter(l=>t.articles.
time[l]===null).length,a=c?` ${v(c,"article")} without a date may be earlier.`:"";return e.length===
1?[i,`, of the articles in this corpus.${a}`]:["A tie between ",i,`: the stated times do not tell th\
em apart.${a}`]}function xm(t,e,n){let{words:o,loose:r}=Jc(t,e);if(!o.length)return null;let s=r.map(
c=>f("li",{},n({kind:"article",ref:c})));return[f("p",{},`${o.join("; ")}${s.length?":":"."}`),s.length>
0&&nt(s,bm,"text-list"),f("p",{class:"aside"},"The panel of an article says which others hold it in \
the story, and why.")]}function $m(t,e,n){let o=e.find(i=>z(t,i)),r=o===void 0?null:t.articles.time[o],
s=e.map(i=>vm(t,i,r,n));return nt(s,wm,"headlines")}function vm(t,e,n,o){let{time:r,precision:s,held:i}=t.
articles,c=t.linksOf[e].find(({kind:u,forward:d})=>u==="copy_of"&&d),a=z(t,e)&&n!==null?Number(r[e])-
n:0,l=[ht(r[e],s[e]),a>=60?`${Rt(a)} after the first`:"",i[e]?"":"not in this corpus",c?`a copy of ${vt(
rt(t,c.other))}’s`:""];return f("li",{class:[!i[e]&&"not-held",c&&"is-copy"].filter(Boolean).join(
" ")||null},f("span",{class:"who",dir:"auto"},rt(t,e)),o({kind:"article",ref:e}),f("span",{class:"wo\
rds",dir:"auto"},l.filter(Boolean).join(" · ")))}function Mm(t,e,n){let o=nn(t,e);if(!o.length)return null;
let r=o.slice(0,gm),s=r.map(a=>n({kind:"outlet",ref:a.ref})),i=o.length-r.length,c=`Outlets with ${5}\
 or more articles, some within a week of it, and none of these mentions the same. A missing story on\
ly means that it is not in this corpus; the outlet may still have covered it.`;return[f("p",{},wt(s),
i>0&&` and ${$(i)} more`,"."),f("p",{class:"aside"},c)]}var Om=12;function ga(t,e,n){let{model:o}=t,r=o.subjects[e],s=o.bySubject[e],i=Rn(o,s,o.articles.subjects,
e),c=(u,d)=>Vt(u,d.slice(0,Om),n),a=r.names.filter(u=>u!==r.name),l=[v(i.held.length,"article"),v(i.
outlets.length,"outlet")];return[ut("Subject",r.name),f("p",{class:"figures"},l.join(" · ")),f("p",
{class:"aside"},"Found in titles and excerpts; the files do not state it."),ne(t,"subject",r.id),Dt(
[["Also written",a.join(" · ")]]),R("Over time",ve(o,s)),R("Outlets by articles",c("outlet",i.outlets)),
R("Mentioned with it",c("subject",i.others)),R("Stories",Vt("story",i.stories,n)),R("Articles",he(o,
s,n))]}var Am=8;function wa(t,e,n){let{model:o}=t,r=o.topics[e],s=o.byTopic[e],{held:i,outlets:c,others:a,stories:l}=Rn(
o,s,o.articles.topics,e),u=o.dominant.includes(e),d=r.names.filter(p=>p!==r.name),h=s.length-i.length,
m=h?` · ${$(h)} linked, not in this corpus`:"",g=[v(i.length,"article"),v(c.length,"outlet")];return[
ut("Topic",r.name),f("p",{class:"figures"},g.join(" · ")+m),u&&f("p",{class:"aside"},"On nearly eve\
ry article, so the picture leaves its lines out."),ne(t,"topic",r.id),Dt([["Also written",d.join(" ·\
 ")]]),R("Over time",ve(o,s)),R("Outlets by focus",Em(o,e,n)),R("Outlets by articles",Vt("outlet",c,
n)),R("Topics on the same articles",Vt("topic",a,n)),R("Stories",Vt("story",l,n)),R("Articles",he(o,
s,n))]}function Em(t,e,n){let{by:o,n:r}=$o(t),s=o.map((i,c)=>({ref:c,...jt(i.get(e)||0,r[c])})).filter(
i=>i.k&&i.n>=5).sort((i,c)=>c.share-i.share||c.k-i.k||i.ref-c.ref).slice(0,Am);return s.length?Ye(s.
map(i=>{let c=`${i.k} of ${v(i.n,"article")}`,a=`${it(i.share)} ${Et(i)}, ${c}`;return[n({kind:"outl\
et",ref:i.ref}),i.share,a]})):null}var Nm={article:ca,outlet:la,topic:wa,subject:ga,story:pa};function ya(t,e){let n=r=>G(t,r),o=Nm[e.kind](
t,e.ref,n);return f("article",{class:`panel panel-${e.kind}`},o)}var _m=6;function Er(t,e){let n=mo(e);if(n.length<2||ns(e))return null;let o=Im(t),r={outlet:[],topic:[],
subject:[]},s=[],i=[],c=null;for(let l=0;l<n.length;){let u=Cm(o,n,l),d=u||c?null:Lm(t,n,l);u?(r[u.facet].
push(u.id),s.push(u.name),l+=u.length):d?(c=d.time,l+=d.length):(i.push(n[l]),l+=1)}if(c&&s.push(ot(
c[0],c[1]-1)),!s.length)return null;let a={};for(let l of["outlet","topic","subject"])r[l].length&&(a[l]=
[...new Set(r[l])]);return i.length&&(a.words=[i.join(" ")],s.unshift(i.map(l=>l.startsWith('"')?l:`\
“${l}”`).join(" "))),{only:a,time:c,parts:s}}function Im(t){let e=new Map,n=(o,{id:r,name:s},i)=>{
let c=tt(i).trim();c&&!e.has(c)&&e.set(c,{facet:o,id:r,name:s})};for(let o of t.outlets)for(let r of[
o.name,...o.names,o.domain])n("outlet",o,r);for(let o of["topic","subject"])for(let r of o==="topic"?
t.topics:t.subjects)for(let s of[r.name,...r.names])n(o,r,s);return e}function Cm(t,e,n){let o=Math.
min(_m,e.length-n);for(let r=o;r>0;r-=1){let s=e.slice(n,n+r).join(" "),i=t.get(s);if(i&&r<e.length)
return{...i,length:r}}return null}function Lm(t,e,n){let[o,r]=[e[n],e[n+1]],s=/^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/.
exec(o);if(s)return{time:Ar(Number(s[1]),Number(s[2])-1),length:1};let i=Fm(o);if(i>=0&&ba(r))return{
time:Ar(Number(r),i),length:2};if(i>=0&&!Dm.includes(o)){let c=Pm(t,i);if(c!==null)return{time:Ar(c,
i),length:1}}if(ba(o)){let c=Number(o);return{time:[Date.UTC(c,0)/1e3,Date.UTC(c+1,0)/1e3],length:1}}
return null}var Rm="january february march april may june july august september october november dec\
ember".split(" "),Dm=["may","mar","dec","jan"];function Pm(t,e){let n=t.articles.time.filter((o,r)=>o!==
null&&t.articles.held[r]&&new Date(o*1e3).getUTCMonth()===e);return n.length?new Date(n[n.length-1]*
1e3).getUTCFullYear():null}function Fm(t){let e=ye.map(n=>n.toLowerCase()).indexOf(t);return e>=0?e:
Rm.indexOf(t)}function ba(t){return/^(19|20)\d\d$/.test(t||"")}function Ar(t,e){return[Date.UTC(t,e)/
1e3,Date.UTC(t,e+1)/1e3]}var so={outlet:5,topic:5,subject:4,story:6,article:12},Sa=["outlet","topic","subject","story","artic\
le"],ka={outlet:"Outlets",topic:"Topics",subject:"Subjects",story:"Stories",article:"Articles"},Hm=2+
Object.values(so).reduce((t,e)=>t+e),[Bm,Ta]=[1,8];function xa(t,e,n){let{model:o}=n,r=Object.fromEntries(
Sa.map(M=>[M,jm(ka[M])])),s=[],i=[],c=-1,a=[],l="",u=0;function d(){a=m()?Sa.map(h):[],l="",c=-1,g(Bm),
L(),J(!!m()),k()}function h(M){let P=Te(o)[M],W=M==="article"?wo(o,P,m(),so.article):po(P,m(),so[M]);
return{kind:M,steps:W,rows:[],total:0,done:!1}}function m(){return t.value.trim()}function g(M){let P=performance.
now()+M,W=a.map(Y=>Y.rows.length),q=w();for(;q&&performance.now()<P;)p(q),q=w();return a.some((Y,pt)=>Y.
rows.length>W[pt])}function p(M){try{let{done:P,value:W}=M.steps.next();Object.assign(M,{done:!!P,rows:W.
rows,total:W.total})}catch(P){if(!(P instanceof gt))throw P;l=P.message,M.done=!0}}function w(){let M=a.
filter(({done:W})=>!W),P=W=>W.rows.length<so[W.kind];return M.find(P)||M[0]}function k(){if(clearTimeout(
u),!w()){x();return}u=setTimeout(()=>{(g(Ta)||!w())&&L(),k()})}function x(){if(!a.length)return;let M=a.
filter(({total:P})=>P).map(({kind:P,total:W})=>`${W} ${ka[P].toLowerCase()}`);n.announce(M.join(", ")||
l||"nothing found")}function L(){let M=c>=0?i[c].key:null,P=a.filter(({total:C})=>C),W=P.find(({kind:C})=>C===
"article");i=[];let Y=a.length>0&&!l&&!w()&&!P.length,pt=P.filter(E),dt=[ct(),l&&f("p",{class:"empty",
dir:"auto"},l),...pt.map(D),W&&xt(W),...P.filter(C=>!pt.includes(C)).map(D),m()&&mt(o),Y&&!i.length&&
f("p",{class:"empty",dir:"auto"},X())];e.replaceChildren(...dt.filter(Boolean)),Jt(M?i.findIndex(({key:C})=>C===
M):-1)}function E({kind:M,rows:[P]}){let W=q=>Bt(q).join(" ");return M==="article"||P===void 0?!1:W(
V(o,{kind:M,ref:P}))===W(m())}function X(){let M=Er(o,m());return M?`No article has all of these: ${M.
parts.join(" · ")}.`:"Nothing found. Fewer or shorter words find more."}function D({kind:M,rows:P,total:W,
done:q}){let{element:Y,head:pt,number:dt}=r[M];return dt.textContent=q?$(W):"…",Y.replaceChildren(
pt,...P.map(C=>Tt({kind:M,ref:C}))),Y}function Tt(M){let P=M.kind==="article"?rt(o,M.ref):v(qt(o,M).
length,"article"),W=`${M.kind} ${M.ref}`;return bt(W,()=>n.choose(M),V(o,M),P)}function ct(){let M=Er(
o,m());if(!M)return null;let{only:P,time:W,parts:q}=M,{total:Y}=re(o,{only:P,not:{},time:W});if(!Y)return null;
let pt=Y===1?"this article":`these ${$(Y)} articles`;return bt("query",()=>n.narrow({only:P,time:W}),
`Show ${pt}`,q.join(" · "))}function xt({total:M,done:P}){let W=m(),q=M===1?"this article":`these ${$(
M)} articles`,Y=`Show ${P?q:"these articles"}`;return bt("words",()=>n.filter("only","words",W),Y,"w\
ith these words")}function bt(M,P,W,q){let Y=s[i.length]||Ot();return Y.item.setAttribute("aria-sele\
cted","false"),Y.name.textContent=W,Y.words.textContent=q,i.push({item:Y.item,act:P,key:M}),Y.item}function Ot(){
let M=f("span",{dir:"auto"}),P=f("span",{class:"words",dir:"auto"}),W={role:"option",id:`option-${s.
length}`,class:"option"},q={name:M,words:P,item:f("div",W,M,P)};return s.push(q),q}function at({act:M}){
J(!1),t.value="",M()}function J(M){e.hidden=!M,t.setAttribute("aria-expanded",String(M)),!M&&(t.removeAttribute(
"aria-activedescendant"),a=[],clearTimeout(u))}function $t(M){if(!i.length)return;let P=c<0&&M<0?0:c;
Jt((P+M+i.length)%i.length),i[c].item.scrollIntoView({block:"nearest"})}function Jt(M){if(i[c]?.item.
setAttribute("aria-selected","false"),c=M,c<0){t.removeAttribute("aria-activedescendant");return}i[c].
item.setAttribute("aria-selected","true"),t.setAttribute("aria-activedescendant",i[c].item.id)}function zt(){
let M=window.requestIdleCallback||(q=>setTimeout(()=>q({timeRemaining:()=>Ta,didTimeout:!1}),8)),P=Yr(
Object.values(Te(o))),W=q=>{do if(P.next().done)return;while(q.timeRemaining()>2);M(W)};for(;s.length<
Hm;)Ot();M(W)}function Ft(M){M.key==="ArrowDown"||M.key==="ArrowUp"?(M.preventDefault(),$t(M.key==="\
ArrowDown"?1:-1)):M.key==="Enter"&&i.length?(M.preventDefault(),at(i[Math.max(c,0)])):M.key==="Escap\
e"&&(M.stopPropagation(),e.hidden&&t.blur(),t.value="",J(!1))}return e.addEventListener("mousedown",
M=>M.preventDefault()),e.addEventListener("click",({target:M})=>{let P=i.find(({item:W})=>W.contains(
M));P&&at(P)}),t.addEventListener("input",d),t.addEventListener("focus",()=>m()&&d()),t.addEventListener(
"blur",()=>J(!1)),t.addEventListener("keydown",Ft),{prepare:zt}}function jm(t){let e=f("span",{class:"\
number"}),n=f("div",{class:"find-head"},t," ",e);return{number:e,head:n,element:f("div",{role:"group",
"aria-label":t},n)}}var Wm=12,$a=86400,Um=72,zm=7,va=3,Gm=60,Km=15,Xm=4,qm=1/3,Vm="Each dot is an article, in the colour\
 of its outlet, at its place between the first and the last of its story; the one ringed was first. \
○ copy · dashed: linked, not in this corpus · a bar: the day, as no time is given. An outlet without\
 a story may still have covered it elsewhere.";function Ma(t,e){let{model:n}=e,o=e.selection();if(!o.
total){t.replaceChildren();return}let r=Ym(n,o),s=f("ol",{class:"story-rows"}),i=Qm(n,o),c=Oe(s,r,Wm,
l=>[tp(e,l,i)]),a=[f("div",{class:"sheet-head"},f("h2",{},"The most covered stories"),f("p",{class:"\
aside"},"By the number of outlets that have them."),r.length>0&&Zm(n)),mt(n),...r.length?[s,c,f("p",
{class:"aside"},Vm)]:[Jm(e)]];we(t,()=>t.replaceChildren(...a.filter(l=>l instanceof Node)))}function Ym(t,e){
let n=Yt(t,"stories","size",e),o=n.filter(({outlets:r})=>r>1);return o.length||!e.filtered?o:n}function Zm(t){
let e=kt(),n=(s,i)=>{let c=f("span",{class:"outlet-dot","aria-hidden":"true"});return c.style.setProperty(
"--hue",i),f("li",{dir:"auto"},c,s)},o=t.hues.map((s,i)=>n(t.outlets[s].name,e.hues[i]));return o.length?
f("ul",{class:"outlet-colors","aria-label":"Colours of outlets"},o,n("other outlets",e.others)):null}
function Jm(t){return t.selection().filtered?f("div",{class:"none-found"},f("p",{},"None of the sele\
cted articles is part of a story."),I({class:"action"},()=>t.change({view:"table"}),"Show them in th\
e table")):f("p",{class:"empty"},tn("stories"))}function Qm(t,{mask:e}){let n=t.articles.held.flatMap(
(o,r)=>o&&e[r]?[r]:[]);return et(t,n)}function tp(t,e,n){let{model:o}=t;return f("li",{class:"story-\
row","data-id":o.stories[e.thing.ref].id},f("div",{class:"story-name"},G(t,e.thing),f("span",{class:"\
words"},en(o,e)),rp(o,e),op(t,e),np(t,e)),f("div",{class:"story-hours"},sp(o,e),ap(t,e)),f("div",{class:"\
story-reach"},lp(t,e,n)),t.isOpen(e.thing.ref)&&ep(t,e))}function ep(t,{thing:e,articles:n}){let{model:o}=t,
{first:r,earliest:s}=o.stories[e.ref],i=t.selection().filtered?[]:nn(o,e.ref),a=ro(o,n,u=>G(t,u),{limit:Gm,
without:i.slice(0,va).map(({ref:u})=>u),first:r.length?s:-1}),l=f("p",{class:"aside"},"Too few of it\
s articles state a date.");return f("div",{class:"story-lanes"},a||l)}function np(t,{thing:e}){let n=ha(
t.model,e.ref),o=(r,s)=>s!==null&&f("span",{class:"words"},r,G(t,{kind:"story",ref:s}));return n&&[o(
"follows ",n.before),o("followed by ",n.after)]}function op(t,{thing:e}){let n=t.isOpen(e.ref),{id:o,
name:r}=t.model.stories[e.ref],s={class:"lanes-button","aria-expanded":String(n),"data-focus":`lanes\
 ${o}`,"aria-label":`Who came when: ${r}`};return I(s,()=>t.toggle(e.ref),n?"▾":"▸"," Who came w\
hen")}function rp(t,{thing:e}){let{loose:n,articles:o}=t.stories[e.ref];if(n<qm*o.length)return null;
let r="These share little with the other articles of the story: some may be on another event.",s=`lo\
osely joined: ${$(n)} of ${$(o.length)}`;return f("span",{class:"loosely",title:r},s)}function sp(t,{
articles:e,thing:n}){let{first:o,earliest:r}=t.stories[n.ref],{time:s,precision:i,title:c,copy:a,held:l,
outlet:u}=t.articles,d=e.filter(D=>s[D]!==null);if(!d.length)return f("p",{class:"words"},"None of i\
ts articles has a date.");let{dots:h,start:m,end:g}=cp(t,d),p=kt(),w=h.map(({article:D,left:Tt,width:ct,
level:xt})=>{let bt=o.length>0&&D===r,Ot=[ct?"day":"dot",a[D]===1&&"copy",!l[D]&&"stub",bt&&"first"],
at=`${rt(t,D)}: ${c[D]}, ${ht(s[D],i[D])}`,J=f("span",{class:Ot.filter(Boolean).join(" "),title:at}),
$t=t.hues.indexOf(u[D]);return J.style.setProperty("--hue",$t<0?p.others:p.hues[$t]),J.style.left=`${Tt*
100}%`,ct?J.style.width=`${ct*100}%`:J.style.bottom=`${xt*7}px`,J}),k=e.length-d.length,x=[ip(t,d,m),
k?`${$(k)} undated not shown`:"",g>m?Rt(g-m):""],L=Math.max(1,...h.map(({level:D})=>D+1))*7+4,E=f("d\
iv",{class:"hours","aria-hidden":"true"},w);E.style.height=`${L}px`;let X=x.map(D=>f("span",{},D));return[
E,f("p",{class:"hours-ends","aria-hidden":"true"},X)]}function ip(t,e,n){let o=z(t,e[0]);return Xt(n)+
(o?`, ${Ue(n)} UTC`:"")}function cp(t,e){let n=a=>Number(t.articles.time[a]),o=Math.min(...e.map(n)),
r=Math.max(...e.map(a=>n(a)+(z(t,a)?0:$a))),s=Math.max(1,r-o),i=new Map;return{dots:e.flatMap(a=>{let l=z(
t,a),u=(n(a)-o)/s,d=l?Math.round(u*Um):`day ${An(t,a)}`,h=i.get(d)||0;return i.set(d,h+1),l?h<zm?[{article:a,
left:u,width:0,level:h}]:[]:h?[]:[{article:a,left:u,width:$a/s,level:0}]}),start:o,end:r}}function ap(t,{
thing:e}){let{model:n}=t,{first:o,earliest:r,runner_up:s,gap:i,reason:c}=n.stories[e.ref];if(!o.length){
let m=`Who was first is not known: ${c||Or}.`;return f("p",{class:"words"},m)}let a=m=>G(t,{kind:"ou\
tlet",ref:m}),l=r>=0?`, ${Ue(Number(n.articles.time[r]))} UTC`:"",u=wt(o.map(a)," and "),d=[o.length>
1?"First, in a tie: ":"First: ",u,l];if(s>=0&&i!==null&&ft(n,s)){let m=i<Km?" (close: feeds round ti\
mes)":"",g=i?Rt(i*60)+m:"in the same minute";d.push(` · next, ${g}: `,a(n.articles.outlet[s]))}let h=t.
selection().filtered?" (whole corpus)":"";return f("p",{class:"words"},...d,h)}function lp(t,{thing:e,
outlets:n,articles:o},r){let{model:s}=t,i=`${$(n)} of ${v(r.size,"outlet")}`,c=Me(Math.max(.01,n/Math.
max(1,r.size))),a=o.filter(h=>s.articles.held[h]),l=up(s,et(s,a),r),d=(t.selection().filtered?[]:nn(
s,e.ref)).slice(0,va).map(({ref:h})=>G(t,{kind:"outlet",ref:h}));return[f("span",{class:"number"},i),
f("span",{class:"reach-track","aria-hidden":"true"},c),l,d.length>0&&f("p",{class:"words"},"Not from\
 ",wt(d))]}function up(t,e,n){let o=Un(t,n).slice(0,Xm);if(!o.length)return null;let r=o.map(({name:s,
members:i})=>{let c=i.filter(u=>e.has(u)).length,l=`${c?$(c):"none"} of ${$(i.length)}`.replaceAll("\
 "," ");return f("li",{class:c?null:"blind",dir:"auto"},`${s}: ${l}`)});return f("ul",{class:"reach\
-groups","aria-label":"By groups of outlets"},r)}var fp=8,[Cr,Nr,hn]=[46,20,10],dp=700,hp=800,mn=86400;function Aa(t,e){let{model:n}=e,{from:o,to:r}=n.
counts;if(o===null||r===null||o===r)return{show:()=>{}};let s=C=>n.articles.held[C]&&n.articles.time[C]!==
null,c=n.articles.time.map((C,S)=>S).filter(s).every(C=>z(n,C)),{unit:a,bins:l}=ze([],o,r,c),u=mp(n,
l),d=null,h={rows:!1,shares:!1},m=f("div",{class:"strip-chart"}),g=f("div",{class:"strip-rows",hidden:!0}),
p=f("span",{class:"strip-words"}),w=xt("▶","Play through time",()=>d?zt():Jt()),[k,x]=[Ot("From da\
y",0),Ot("To day",1)],[L,E]=[Ft("From",0),Ft("To",1)],X=f("div",{class:"strip-area"},m,L,E),D=f("spa\
n",{class:"strip-tools"},xt("‹","A step back in time",()=>$t(-1)),w,xt("›","A step on in time",()=>$t(
1)),bt("By outlet","rows"),bt("Shares","shares")),Tt=f("span",{class:"strip-days"},k," – ",x),ct=f(
"span",{class:"legend-name"},`Articles by ${a}`);t.hidden=!1,t.replaceChildren(f("div",{class:"strip\
-head"},ct,p,Tt,D),X,g),M();function xt(C,S,T){return I({class:"step","aria-label":S,title:S},T,C)}function bt(C,S){
let A=I({class:"step","aria-pressed":"false"},()=>{h[S]=!h[S],A.setAttribute("aria-pressed",String(h[S])),
P()},C);return A}function Ot(C,S){let T=()=>{let H=Date.parse(`${B.value}T00:00Z`)/1e3;if(Number.isNaN(
H))return;let N=[Oa(Number(o)),Oa(Number(r))+mn],[y,b]=e.state().time||N,O=S?[Math.min(y,H),H+mn]:[H,
Math.max(b,H+mn)];e.change({time:O})},A={min:io(Number(o)),max:io(Number(r))},B=f("input",{type:"dat\
e","aria-label":C,...A,on:{change:T}});return B}function at(){let{time:C}=e.state();if(!C)return[0,l.
length];let S=Math.max(0,l.findIndex(A=>A.to>C[0])),T=l.findIndex(A=>A.from>=C[1]);return[S,Math.max(
S+1,T<0?l.length:T)]}function J(C,S,T=!1){let A=C<=0&&S>=l.length;e.change({time:A?null:[l[C].from,l[S-
1].to]},T)}function $t(C){let S=C>0?[-1,0]:[l.length,l.length+1],[T,A]=e.state().time?at():S,B=A-T,H=Math.
max(0,Math.min(l.length-B,T+C));return(H!==T||!e.state().time)&&J(H,H+B),H+B<l.length}function Jt(){
d=setInterval(()=>$t(1)||zt(),dp),w.textContent="❚❚",w.setAttribute("aria-label","Stop playing"),
at()[1]===l.length&&e.change({time:null},!1),$t(1)}function zt(){clearInterval(d),d=null,w.textContent=
"▶",w.setAttribute("aria-label","Play through time")}function Ft(C,S){let T=l.length,A={ArrowLeft:-1,
ArrowDown:-1,ArrowRight:1,ArrowUp:1},B={PageDown:-5,PageUp:5,Home:-T,End:T};return f("span",{class:"\
handle",role:"slider",tabindex:"0","aria-label":C,"aria-valuemin":0,"aria-valuemax":T,on:{keydown:N=>{
let y={...A,...B}[N.key];if(!y)return;N.preventDefault();let[b,O]=at();S?J(b,Math.max(b+1,Math.min(T,
O+y))):J(Math.max(0,Math.min(O-1,b+y)),O)}}})}function M(){let C=T=>{let{left:A,width:B}=m.getBoundingClientRect(),
H=Math.floor((T.clientX-A)/B*l.length);return Math.max(0,Math.min(l.length-1,H))},S=null;X.addEventListener(
"pointerdown",T=>{zt();let A=T.target.closest(".handle"),[B,H]=at();A?S=A===L?H-1:B:S=C(T),X.setPointerCapture(
T.pointerId),A||J(S,S+1)}),X.addEventListener("pointermove",T=>{if(S===null)return;let A=C(T);J(Math.
min(S,A),Math.max(S,A)+1)});for(let T of["pointerup","pointercancel"])X.addEventListener(T,()=>S=null);
X.addEventListener("dblclick",()=>e.change({time:null}))}function P(){let{mask:C}=re(n,e.state(),"ti\
me"),S=Ir(u,l.length,Z=>C[Z]>0),T=Ir(u,l.length,()=>!0),[A,B]=at(),H=S.map((Z,Ct)=>T[Ct]?Z/T[Ct]:0),
N=h.shares?H:S,y=h.shares?1:Math.max(1,...T),b=Z=>Z>=A&&Z<B,O=[...h.shares?[]:T.map((Z,Ct)=>_r(Z,Ct,
y,"bar-all")),...N.map((Z,Ct)=>_r(Z,Ct,y,b(Ct)?"bar-volume":"bar-out"))],F=Ve(l,S,a,hn,Cr);m.replaceChildren(
h.shares?f("span",{class:"peak","aria-hidden":"true"},"100 %"):qe(y),pt(Cr,Y(S),[...O,...F]),Xe(l,m.
clientWidth||hp)),X.classList.toggle("beside-rows",h.rows),W(L,A,l[A].from),W(E,B,l[B-1].to-1),p.textContent=
q();let[j,Q]=e.state().time||[Number(o),Number(r)+1];k.value=io(j),x.value=io(Q-1),g.hidden=!h.rows,
h.rows&&g.replaceChildren(...dt(C))}function W(C,S,T){C.style.left=`${S/l.length*100}%`,C.setAttribute(
"aria-valuenow",String(S)),C.setAttribute("aria-valuetext",ue(T,a))}function q(){let{time:C}=e.state();
return C?ot(C[0],C[1]-1):h.shares&&e.selection().filtered?`share of all articles of each ${a}`:`${n.
left_out?"on this page · ":""}drag to select a time`}function Y(C){let S=Math.max(...C),T=ue(l[C.indexOf(
S)].from,a);return`Articles by ${a}: at most ${$(S)}, from ${T}.`}function pt(C,S,T){let B={viewBox:`\
0 0 ${l.length*hn} ${C}`,preserveAspectRatio:"none",role:"img","aria-label":S};return lt("svg",B,T)}
function dt(C){let S=n.byOutlet.map((N,y)=>({ref:y,articles:N.filter(b=>C[b]&&n.articles.held[b])})).
filter(({articles:N})=>N.length).sort((N,y)=>y.articles.length-N.articles.length||N.ref-y.ref).slice(
0,fp).map(({ref:N,articles:y})=>{let b=new Set(y),O=Ir(u,l.length,j=>b.has(j)),F=y.length;return{ref:N,
total:F,counts:O,values:h.shares?O.map(j=>j/F):O}}),T=Math.max(...S.flatMap(({values:N})=>N),h.shares?
.01:1),A=S.map(({ref:N,total:y,counts:b,values:O})=>{let{name:F}=n.outlets[N],j=()=>e.choose({kind:"\
outlet",ref:N}),Q=O.map((Ct,co)=>_r(Ct,co,T,"bar-volume",Nr)),Z=Ve(l,b,a,hn,Nr);return f("div",{class:"\
strip-row"},I({class:"thing",dir:"auto"},j,St(F,22)),pt(Nr,`${F}: ${v(y,"article")}`,[...Q,...Z]),f(
"span",{class:"number"},v(y,"article")))}),H=`All rows have one scale: the highest bar is ${h.shares?
`${Math.round(T*100)} % of an outlet’s articles`:v(T,"article")} in a ${a}.`;return[...A,f("p",{class:"\
aside"},H)]}return{show:P}}function _r(t,e,n,o,r=Cr){if(!t)return null;let s=r*(1-t/n),i=Math.max(1,
r*t/n);return lt("rect",{x:e*hn,y:s,width:hn-1,height:i,class:o})}function mp(t,e){let n=Float64Array.
from(e,o=>o.from);return Int32Array.from(t.articles.time,(o,r)=>o===null||!t.articles.held[r]||o<n[0]?
-1:Ao(n,o))}function Ir(t,e,n){let o=Array(e).fill(0);return t.forEach((r,s)=>{r>=0&&n(s)&&(o[r]+=1)}),
o}function Oa(t){return Math.floor(t/mn)*mn}function io(t){return new Date(t*1e3).toISOString().slice(
0,10)}var[pp,gp]=[.6,.65];function Ea(t,e,n){let o=_("tip");if(o.hidden=!e,!e||!n)return;let r=e.kind==="a\
rticle"&&!t.articles.held[e.ref];o.replaceChildren(f("span",{class:"kicker"},r?cn.stub:cn[e.kind]),f(
"strong",{dir:"auto"},V(t,e)),f("span",{class:"words",dir:"auto"},en(t,Ho(t,e))));let{width:s,height:i}=_(
"picture").getBoundingClientRect();o.classList.toggle("left",n.x>s*pp),o.classList.toggle("above",n.
y>i*gp),o.style.setProperty("--x",`${n.x}px`),o.style.setProperty("--y",`${n.y}px`)}var Pe=["network","time"],wp={stories:Ma,outlets:jo,compare:Yo,table:xr},yp=200,Na=900,bp=3;function Ia(t){
t.initials=Mi(t.hues.map(y=>t.outlets[y].name));let e={view:t.home,tab:"overview"},n=g(),o=k(n),r=0,
s=null,i=new Map,c=t.nodes.length>0,a={model:t,view:null,state:()=>n,selection:()=>o,change:x,choose:Tt,
toggle:ct,filter:xt,apply:bt,narrow:Ot,isOpen:y=>w().includes(y),announce:dt,show:X},l={hover:(y,b)=>Ea(
t,y,b),choose:Tt,toggle:ct,moved:J},u=c?xc(_("canvas"),t,l):null,d=Aa(_("strip"),a),h=Fi(_("filters"),
_("chips"),a),m=xa(_("find"),_("found"),a);a.view=u;function g(){let y=Si(location.hash,e),b=Xo(t,y.
state);return _a([...y.ignored,...b.ignored]),b.state}function p(){return n.at&&t.byId.get(n.at)||null}
function w(){return n.open.flatMap(b=>t.byId.get(b)||[]).filter(({kind:b})=>b==="story").map(({ref:b})=>b)}
function k(y){return{...re(t,y),filtered:Di(y),stubs:Pi(y)}}function x(y,b=!0){"at"in y&&(s=n.at),n=
{...n,...y},("only"in y||"not"in y||"time"in y)&&(o=k(n)),clearTimeout(r),b?E("pushState"):r=setTimeout(
()=>E("replaceState"),yp),X()}function L(){if(location.href!=="about:srcdoc"||!t.complete)return;let{
filtered:y,mask:b}=o,O=y?t.articles.id.filter((F,j)=>b[j]):null;window.parent.postMessage({type:"top\
icgraph-selection",ids:O},"*")}function E(y){try{let b=ki(n,e)||location.pathname+location.search;history[y](
null,"",b)}catch{}}function X(){let y=n.only.words||n.not.words,b=[n.only,n.not,n.time,y?t.complete:
null],{theme:O}=document.documentElement.dataset;D("chips",b,h.showChips),D("filters",[b,h.isShown()],
h.show),D("picture",[b,n.view,n.hide,n.open],$t);let F=[n.view,n.side,n.open,t.complete,O];D("sheet",
[b,...F],zt),D("strip",b,d.show),D("widget",[b,t.complete],L);let j=[n.view,n.at,n.depth,n.tab,n.open,
n.path,n.without,t.complete];D("side",[b,...j],W)}function D(y,b,O){let F=JSON.stringify(b);i.get(y)!==
F&&(i.set(y,F),O())}function Tt(y){let b=y?xe(t,y):null;b!==n.at&&(x({at:b}),y&&(innerWidth<Na&&_("s\
ide").scrollIntoView({block:"start"}),dt(`${V(t,y)} chosen`)))}function ct(y){let{id:b}=t.stories[y],
O=n.open.includes(b),F=O?n.open.filter(Q=>Q!==b):[...n.open,b],j=Pe.includes(n.view)||n.view==="stor\
ies";x({open:F,...j?{}:{view:t.opens}}),dt(O?"Story closed":"Story opened")}function xt(y,b,O){x(Gn(
n,y,b,O)),at()}function bt(y){x({...bi,...y}),at()}function Ot({only:y,time:b=null}){x({only:{...n.only,
...y},time:b||n.time}),at()}function at(){let y=`${v(o.total,"article")} selected`;dt(o.filtered?y:"\
Everything is shown")}function J(y){Pe.includes(n.view)&&x({cam:y},!1)}function $t(){let y=Pe.includes(
n.view);for(let Q of["canvas","zoom","under"])_(Q).hidden=!y;_("sheet").hidden=y;for(let Q of document.
querySelectorAll("[data-view]")){let Z=Q.dataset.view===n.view;Q.setAttribute("aria-pressed",String(
Z))}let O=y||n.view==="stories"?Jt():null;if(_("message").hidden=!O,_("message").replaceChildren(O||
""),_("canvas").classList.toggle("quiet",!!O),!u||!y)return;let F=w(),j=u.show({view:n.view,hide:n.hide,
open:F,selection:o});j.open.length<F.length&&(n={...n,open:j.open.map(Q=>t.stories[Q].id)},E("replac\
eState"),dt("The stories opened first were closed to make room")),Ft(j),M()}function Jt(){let y=(b,...O)=>f(
"div",{},f("h2",{},b),O.map(F=>f("p",{},F)));return c?o.total?n.view==="time"&&!t.scale.length?y("No\
thing to show over time","None of these articles has a date. The network and the lists show them all\
."):null:h.renderNothingFound():y("No articles yet",...t.advice)}function zt(){let y=wp[n.view];y&&y(
_("sheet"),a)}function Ft(y){let b=O=>x({hide:O});Zi(_("legend"),t,y,n,o,b)}function M(){let y=[...P(),
...t.advice,...t.notes[n.view]||[]];_("notes-head").textContent=y[0]||"",_("notes-head").classList.toggle(
"more-notes",y.length>1),_("notes").replaceChildren(...y.slice(1).map(b=>f("li",{},b))),_("notes-box").
hidden=!y.length}function P(){let y=t.mode==="stories",b=[];if(y&&b.push("To open a story into its a\
rticles, double-click it, or choose it and press Enter."),n.view!=="time"||!t.scale.length)return b;
let O=y?"circle is a story at its first report, each dot an article that belongs to no story":"dot i\
s an article";b.push(`Each ${O}; the height has no meaning.`),n.open.length&&b.push("Marks beside an\
 open story are moved aside. Its articles stand at their own dates; those without a date are not dra\
wn.");let F=(j,Q)=>j!==null&&!z(t,Q);return t.articles.time.some(F)&&b.push("An article with only a \
day is drawn at the middle of that day."),t.scale.some(([,,,,j])=>j)&&b.push("In the grey band the t\
ime axis is compressed, because there are few articles."),b}function W(){let y=p(),b=n.at!==null&&Uo.
includes(n.at)?n.at:null,[O,F]=[_("panel"),_("lists")],j=document.activeElement,Q=_("side").contains(
j)||!!j?.dataset.panel;F.hidden=!!(y||b),O.hidden=!F.hidden;let Z=b==="path"?na(a):null,Ct=u?u.choose(
y,Z,n.depth):!1;if(O.hidden)O.replaceChildren(),pt();else{let Da=I({class:"back"},()=>x({at:null}),"\
← Back to the lists"),Pa=y?ya(a,y):sa(a,String(b),Z);O.replaceChildren(Da,...q(y,Ct),Pa),_("side").
scrollTop=0}if(!Q)return;let co=s&&Lt(_("list"),"id",s),Dr=O.hidden?co:O.querySelector("input[type=t\
ext]")||O.querySelector("h2");Dr&&Dr.focus({preventScroll:!O.hidden})}function q(y,b){let O=[];y&&u&&
!b&&Pe.includes(n.view)&&O.push(f("p",{class:"aside"},"Not drawn in this view.")),y&&b&&n.view==="ne\
twork"&&O.push(Y());let j=y&&["outlet","topic","subject"].includes(y.kind)?mt(t):null;return j?[...O,
j]:O}function Y(){let b=f("output",{},(Z=>Z===1?"neighbours":`up to ${Z} steps away`)(n.depth)),O=({
target:Z})=>{x({depth:Number(Z.value)},!1),_("depth").focus()},F={id:"depth",type:"range",min:1,max:Ko,
value:n.depth},j=f("input",{...F,on:{input:O}}),Q=f("label",{for:"depth"},"In the picture: ");return f(
"p",{class:"aside depth"},Q,j,b)}function pt(){for(let y of document.querySelectorAll("[data-tab]")){
let b=y.dataset.tab,O=b===n.tab,F=y.querySelector(".number");if(F){let j=ni(t,b,o);F.textContent=Hr(
j),F.title=$(j)}y.setAttribute("aria-selected",String(O)),y.setAttribute("tabindex",O?"0":"-1")}_("l\
ist").setAttribute("aria-labelledby",`tab-${n.tab}`),oi(_("list"),_("order"),a)}function dt(y){_("li\
ve").textContent=y}async function C(){clearTimeout(r),E("replaceState");try{await navigator.clipboard.
writeText(location.href);let y=location.protocol==="file:";dt(y?"Link copied; send the file with it":
"Link copied"),_("copy").textContent=y?"Copied: send the file too":"Copied"}catch{let y=_("link");y.
hidden=!1,y.value=location.href,y.select(),dt("Copy the link from the field")}setTimeout(()=>_("copy").
textContent="Copy link",2400)}function S(y){if(n.view===y)return;let b=Pe.includes(y),O=j=>!j.startsWith(
"hue")&&j!=="others",F=b?n.hide.filter(O):n.hide;x({view:y,cam:null,hide:F}),b&&u&&u.fit(),innerWidth<
Na&&_("picture").scrollIntoView({block:"start"}),b||(_("sheet").scrollTop=0)}function T(){n=g(),o=k(
n),X(),!(!u||!Pe.includes(n.view))&&(n.cam?u.setCamera(n.cam):u.fit())}function A(){let{state:y,ignored:b}=Xo(
t,n);b.length&&_a(b),n=y,(n.only.words||n.not.words)&&(o=k(n)),n.open.length&&u&&(u.forget(),i.delete(
"picture")),X(),m.prepare()}function B(){u&&(u.draw(),X(),Ft(u.snapshot().scene))}Ii(a,{openView:S,copyLink:C,
recolour:B,restore:T});let{from:H,to:N}=t.counts;return _("span").textContent=H===null?"":ot(H,N),T(),
{complete:A}}function _a(t){let e=_("notice");if(e.hidden=!t.length,!t.length)return;let n=t.slice(0,
bp).map(a=>a.slice(0,60)),o=t.length-n.length,r=o?` and ${$(o)} more`:"",s=f("span",{dir:"auto"},n.join(
" · ")),i=I({class:"step","aria-label":"Close this notice"},c,"×");e.replaceChildren("This link as\
ks for what this page does not have: ",s,r,". ",i);function c(){e.hidden=!0}}var Lr="article:",Sp="story:",kp=["related","similar","copy_of","update_of"];function Ca(t){let{title:e,
story:n}=t.articles,o=t.stories.map(()=>[]);n.forEach((s,i)=>s>=0&&o[s].push(i));let r=t.stories.map(
(s,i)=>{let[c,a,l,u,d,h,m,g,p]=s,w=o[i],k=typeof a=="number",x=L=>L>=0?w[L]:L===-1?-1:-2-L;return{id:Ra(
c,Sp,e[w[k?a:0]]),name:k?e[w[a]]:a,articles:w,first:l,reason:u,gap:m,loose:g,earliest:x(d),runner_up:x(
h),first_known:!!p}});return{...t,stories:r}}function La(t,e){let n=e.articles.title,{articles:o}=t,
r=a=>Array.isArray(a)?a:[a],s=o.id.map((a,l)=>Ra(a,Lr,n[l])),i=o.urls.map((a,l)=>{let u=s[l].startsWith(
Lr)?s[l].slice(Lr.length):s[l];return r(a).map(d=>typeof d=="number"?Tp(u,d):Rr(d,n[l]))}),c=o.files.
map((a,l)=>r(a).map(u=>Rr(u,n[l])));return{...t,articles:{...o,id:s,urls:i,files:c},links:xp(t.links)}}
function Ra(t,e,n){return t.startsWith(" ")?t.slice(1):e+Rr(t,n)}function Tp(t,e){let n=e&1?t.replace(
"://","://www."):t;return e&2?n+"/":n}function Rr(t,e){if(t.startsWith("{}"))return t.slice(2);let n=t.
indexOf("{");if(n<0)return t;let o=t.indexOf("}",n),r=(e.match(/[A-Za-z0-9]+/g)||[]).join("-").toLowerCase();
return t.slice(0,n)+r.slice(0,Number(t.slice(n+1,o)))+t.slice(o+1)}function xp([t,e,n,o,r]){let s=0;
return t.map((i,c)=>(s+=i,[s,s+e[c],kp[n[c]],o[c],r[c]/1e3]))}async function $p(){try{let t=Ca(await ao("data")),e=vs(t),n=Ia(e);lo("details")&&await vp(),Ms(e,La(
await ao("details"),t)),n.complete(),document.documentElement.dataset.ready="yes"}catch(t){let{message:e}=t;
_("message").hidden=!1,_("message").replaceChildren(f("p",{},`This page could not be opened. ${e}`))}}
function vp(){return new Promise(t=>requestAnimationFrame(()=>setTimeout(t)))}$p();})();

"use strict";(()=>{function Mt(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1),o=n.lastIndexOf(" ");return(o>e*.6?n.slice(
0,o):n).trimEnd()+"…"}function ke(t,e){if(t.length<=e)return[t];let n=t.lastIndexOf(" ",e),o=n>e*.4?
n:e;return[t.slice(0,o).trim(),Mt(t.slice(o).trim(),e)]}function ts(t){if(!/^https?:\/\//i.test(t))return null;
try{let e=new URL(t);return(e.protocol==="http:"||e.protocol==="https:")&&!e.username&&!e.password?e.
href:null}catch{return null}}function It(t){return`⁨${t}⁩`}function qt(t){return`“${It(t)}”`}
function es(t){return t.length<2?t.join():`${t.slice(0,-1).join(", ")} and ${t.at(-1)}`}var ns=new Intl.
NumberFormat("en");function T(t){return ns.format(t)}function Ct(t){return ns.format(Math.round(t*10)/
10)}function x(t,e,n){return`${T(t)} ${t===1?e:n||e+"s"}`}function os(t){return t<1e4?T(t):t<999500?
`${Math.round(t/1e3)}k`:`${Number((t/1e6).toFixed(1))}M`}function at(t){return`${t>0&&t<.0995?(t*100).
toFixed(1):Math.round(t*100)} %`}function Lt({low:t,high:e}){return`(${at(t).replace(" %","")} to ${at(
e)})`}function me(t){return t===null?"not tested":t>.99?"may well be chance":`${t>.05?"may be chance":
"unlikely to be chance"}, ${Xe(t)}`}function Xe(t){return t<.001?"p < .001":t>.99?"p > .99":`p = ${t.
toFixed(t<.0995?3:2).slice(1)}`}function f(t,e={},...n){return rs(document.createElement(t),e,n)}function dt(t,e={},...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);return rs(o,e,n)}function I(t,e,...n){return f("butt\
on",{type:"button",...t,on:{click:e}},...n)}function rs(t,{on:e={},...n},o){for(let[r,s]of Object.entries(
e))t.addEventListener(r,s);for(let[r,s]of Object.entries(n))s===!1||s===null||s===void 0||t.setAttribute(
r,s===!0?"":s);for(let r of o.flat(3))r!=null&&r!==!1&&t.append(r);return t}function N(t){return document.
getElementById(t)}function Ht(t,e,n){return t.querySelector(`[data-${e}="${CSS.escape(n)}"]`)}function Te(t,e){
let n=document.activeElement,o=t.contains(n)?n?.dataset.focus:null;e(),o&&Ht(t,"focus",o)?.focus()}function ss(t){
let e=ts(t);return e?f("a",{href:e,rel:"noopener noreferrer",target:"_blank",dir:"auto"},t):f("span",
{class:"plain",dir:"auto"},t)}var sl=[38,60,62];async function ko(t){let e=N(t);if(!To(t))return JSON.parse(e.textContent);if(typeof DecompressionStream>
"u")throw new Error("This page needs a newer browser: one of 2023 or later.");let n=il(e.textContent.
trim(),Number(e.dataset.packed)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"));
return JSON.parse(await new Response(o).text())}function il(t,e){let n=new Uint8Array(128),o=0;for(let a=33;a<
127;a+=1)sl.includes(a)||(n[a]=o++);let r=new Uint8Array(e),[s,i,c]=[0,0,0];for(let a=0;a<t.length;a+=
2){for(s=s<<13|n[t.charCodeAt(a)]*91+n[t.charCodeAt(a+1)],i+=13;i>=8&&c<e;)i-=8,r[c++]=s>>i;s&=(1<<i)-
1}return r}function To(t){return N(t).hasAttribute("data-packed")}var xn={topic:"Topic",subject:"Subject",outlet:"Outlet",group:"Group of outlets",medium:"Medium",kind:"\
Kind of article",quality:"Quality, as files state it",heat:"Heat, as files state it",story:"Story",words:"\
Words"},ce=Object.keys(xn),cs=ce.filter(t=>t!=="story"&&t!=="words"),cl=["lowest quarter","second qu\
arter","third quarter","highest quarter"],al=8;function as(t){let e=t.articles,n=Array.from({length:t.
size},(i,c)=>c),o=(i,c)=>i.map(({id:a,name:l},u)=>({key:a,name:l,members:c(u)})),r={topic:o(t.topics,
i=>t.byTopic[i]),subject:o(t.subjects,i=>t.bySubject[i]),outlet:o(t.outlets,i=>ll(t,i)),group:t.groups.
map(({name:i,outlets:c})=>({key:i,name:i,members:c.flatMap(a=>t.byOutlet[a])})),medium:t.media.map((i,c)=>({
key:i,name:i,members:n.filter(a=>e.medium[a]===c)})),kind:ul(t,n),quality:is(n,e.quality),heat:is(n,
e.heat),story:o(t.stories,i=>t.stories[i].articles)},s=i=>new Map(i.filter(({members:c})=>c.length).
map(c=>[c.key,c]));return Object.fromEntries(Object.entries(r).map(([i,c])=>[i,s(c)]))}function ll(t,e){
let n=t.byCarrier[e].filter(o=>t.articles.outlet[o]!==e);return n.length?[...t.byOutlet[e],...n].sort(
(o,r)=>o-r):t.byOutlet[e]}function ul(t,e){let n=t.articles;return[["copies","copies of another arti\
cle",r=>n.copy[r]===1],["updates","updates of an earlier article",r=>n.copy[r]===2],["carried","carr\
ied by another site",r=>n.flags[r]&$n],["stubs","linked, not in this corpus",r=>!n.held[r]],["undate\
d","undated",r=>n.time[r]===null],["alone","in no story",r=>n.story[r]<0],["unconnected","in no stor\
y, no link to another",r=>n.flags[r]&ls]].map(([r,s,i])=>({key:r,name:s,members:e.filter(i)}))}function is(t,e){
let n=t.filter(i=>e[i]!==null),o=n.map(i=>Number(e[i])).sort((i,c)=>i-c);if(o.length<al||o[0]===o[o.
length-1])return[];let r=[1,2,3].map(i=>o[Math.floor(i*o.length/4)]),s=i=>r.filter(c=>Number(e[i])>=
c).length;return cl.map((i,c)=>{let a=n.filter(h=>s(h)===c),l=new Set(a.map(h=>Number(e[h])).sort((h,d)=>h-
d)),u=[...l].filter((h,d)=>d===0||d===l.size-1);return{key:String(c),name:`${i} (${u.join(" to ")})`,
members:a}})}var pe="\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff",
vn=new RegExp(`[${pe}]`,"u"),fl=/[\uac00-\ud7af]/,fs=/[^\x00-\x7f]/,dl=new RegExp("(?<=[a-zß-ɏͰ-Ͽ])[\
\\u0300-\\u036f]+|[\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7]+|[\\u064b-\\u0652\\u0670]+",
"gu"),us="̃",ds={ł:"l",ø:"o",đ:"d",ħ:"h",ŧ:"t",ı:"i",ß:"ss",ς:"σ"},hl=new RegExp(`[${Object.
keys(ds).join("")}]`,"gu"),ml=/['’`´\u200c\u200d]/gu,hs=/[\p{L}\p{N}][\p{L}\p{N}\p{Mn}\p{Mc}]*/gu,
pl=new RegExp(`(?=([${pe}]{2}))[^]|((?![${pe}])[\\p{L}\\p{N}](?:(?![${pe}])[\\p{L}\\p{N}\\p{Mn}\\p{Mc}])\
*|(?<![${pe}])[${pe}](?![${pe}]))`,"gu");function tt(t){return fs.test(t)?(t.length>2e3?[...t].slice(
0,2e3).join(""):t).normalize("NFKD").toLowerCase().replace(hl,n=>ds[n]).replace(dl,(n,o,r)=>r[o-1]===
"n"&&n.includes(us)?us:"").normalize("NFC"):t.toLowerCase()}var gl=/[a-z0-9]+/g;function Nt(t){let e=tt(
t),n=e.replace(ml,""),o=n===e?e:tt(n);return o.match(fs.test(o)?hs:gl)||[]}function Mn(t){let e=tt(t);
return vn.test(e)?[...e.matchAll(pl)].map(([,n,o])=>n||o).filter(Boolean):e.match(hs)||[]}function xo(t){
let e=Nt(t);return vn.test(t)?e.map(n=>Mn(n).join(" ")).join(" · "):e.join(" ")}function Ve(t){return vn.
test(t)}function $o(t){return fl.test(t)||vn.test(t)&&[...t].length===1}var vo=1e3;function Ye(t,e,n=tt){return{order:t,textOf:e,fold:n,blocks:[]}}function Mo(t){return tt(
t).match(/"[^"]+"|[^\s"]+/g)||[]}function On(t){return Math.ceil(t.order.length/vo)}function An(t,e){
return t.blocks[e]||=wl(t,e*vo),t.blocks[e]}function wl(t,e){let n=[],o=[0];for(let r of t.order.slice(
e,e+vo)){let s=t.fold(t.textOf(r)).replaceAll(`
`," ");n.push(s),o.push(o[o.length-1]+s.length+1)}return{first:e,text:n.join(`
`)+`
`,starts:o}}function*ms(t){for(let e of t)for(let n=0;n<On(e);n+=1)yield An(e,n)}function*Oo(t,e,n){
let o=Mo(e).map(s=>s.replaceAll('"',""));o.sort((s,i)=>i.length-s.length);let r={rows:[],total:0};for(let s=0;o.
length&&s<On(t);s+=1)yl(t.order,An(t,s),o,n,r),yield r;return r}function yl(t,{first:e,text:n,starts:o},r,s,i){
let c=0,a=n.indexOf(r[0]);for(;a>=0;){for(;o[c+1]<=a;)c+=1;let l=o[c+1],u=r.length>1?n.slice(o[c],l):
"";(r.length===1||r.every(h=>u.includes(h)))&&(i.total+=1,i.rows.length<s&&i.rows.push(t[e+c])),a=n.
indexOf(r[0],l)}}function ps(t,e,n){let o=Oo(t,e,n);for(;;){let{done:r,value:s}=o.next();if(r)return s}}var yt=class extends Error{},Ao="outlet topic subject author language medium since until on no".split(
" "),gs="date topic outlet author language".split(" "),bs=["since","until","on"],bl={outlet:'"New Yo\
rk Post"',topic:"surveillance",subject:"ferry",author:"smith",language:"en",medium:"video",since:"20\
21-03",until:"2021-03-04",on:"2021",no:"topic"},Sl=/(-?)(?:([A-Za-z]+):(?!\/\/)(?=\S))?(?:"([^"]*)"|([^\s"]+))/g,
kl=/^-?([A-Za-z]+):$/,Tl=/[\p{L}\p{N}]\*+[\p{L}\p{N}]/u,xl=/^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/,
ws="OR stands between two terms, as in beta OR release",$l=3;function vl(t){let e=t.replace(/[“”„]/g,
'"');if(e.split('"').length%2===0)throw new yt('a quotation mark is not closed: a phrase is written \
"between two"');let n=[],o=!1;for(let r of e.matchAll(Sl)){if(r[0]==="OR"){if(o||!n.length)throw new yt(
ws);o=!0;continue}let s=Ml(r);s&&(o?n[n.length-1].push(s):n.push([s]),o=!1)}if(o)throw new yt(ws);return n}
function Ml([t,e,n,o,r]){let s=!!e,i=o!==void 0,c=i?o:r;return n!==void 0?{field:Ss(n,c),value:c.trim(),
excluded:s}:!i&&(Ol(t,r),t==="AND")||!Nt(c).length?null:{field:i?"phrase":"words",value:c,excluded:s}}
function Ss(t,e){let n=t.toLowerCase();if(!Ao.includes(n))throw new yt(`there is no field "${t}:"; f\
ields are ${Ao.join(", ")}; to look for the words write "${t}:${e}" in quotes`);if(!e.trim())throw new yt(
`${n}: needs a value, as in ${n}:${bl[n]}`);if(bs.includes(n)&&xs(n,e.trim()),n==="no"&&!gs.includes(
e.trim().toLowerCase()))throw new yt(`no "${e.trim()}": want one of ${gs.join(", ")}`);return n}function Ol(t,e){
let n=kl.exec(t);if(n&&Ao.includes(n[1].toLowerCase())&&Ss(n[1],""),t==="NOT")throw new yt("to leave\
 out what has a word write -word, not NOT");if(Tl.test(e))throw new yt(`"${e}": a * stands at the en\
d of a word, as in elect*`)}function ks(t){return/(?:^|\s)(?:-\S|OR\s|-?[A-Za-z]+:)|\*/.test(t)}function*No(t,e,n,o){
let r=vl(n).map(i=>i.map(c=>El(t,c))),s={rows:[],total:0};for(let i=0;r.length&&i<On(e);i+=1)Al(e,i,
r,o,s),yield s;return s}function Ts(t,e,n){let o=No(t,e,n,1/0);for(;;){let{done:r,value:s}=o.next();
if(r)return s}}function Al(t,e,n,o,r){let s=An(t,e),i=s.starts.length-1,c=new Uint8Array(i).fill(1);
for(let a of n){let l=new Uint8Array(i);for(let u of a){let{needles:h,mask:d}=u,m=h?Nl(s,h,i):Uint8Array.
from({length:i},(g,p)=>d[t.order[s.first+p]]);for(let g=0;g<i;g+=1)l[g]|=u.excluded?1-m[g]:m[g]}for(let u=0;u<
i;u+=1)c[u]&=l[u]}for(let a=0;a<i;a+=1)c[a]&&(r.total+=1,r.rows.length<o&&r.rows.push(t.order[s.first+
a]))}function Nl({text:t,starts:e},n,o){let r=new Uint8Array(o).fill(1);for(let s of n){let i=new Uint8Array(
o);for(let c of s){let a=0;for(let l=t.indexOf(c);l>=0;l=t.indexOf(c,e[a+1])){for(;e[a+1]<=l;)a+=1;i[a]=
1}}for(let c=0;c<o;c+=1)r[c]&=i[c]}return r}function El(t,{field:e,value:n,excluded:o}){return e==="\
words"||e==="phrase"?{needles:_l(e,n),mask:new Uint8Array,excluded:o}:{needles:null,mask:Cl(t,e,n),excluded:o}}
function _l(t,e){let n=Nt(e);if(t==="phrase"&&!(n.length===1&&Ve(n[0])))return[Il(n).map(r=>` ${r} `)];
let o=t==="words"&&e.endsWith("*");return n.map((r,s)=>$o(r)?[r]:Ve(r)?[` ${Mn(r).join(" ")} `]:[[...r].
length>$l||o&&s===n.length-1?` ${r}`:` ${r} `])}function Il(t){let e=t.map(n=>Mn(n).join(" "));return t.
some(Ve)?[e.join(" · ")]:[e.join(" "),e.join(" · ")]}function Cl(t,e,n){let o=t.articles,r=i=>Uint8Array.
from({length:t.size},(c,a)=>i(a)?1:0);if(bs.includes(e)){let[i,c]=xs(e,n);return r(a=>{let l=o.time[a];
return l===null?!1:(e==="until"||l>=i)&&(e==="since"||l<c)})}if(e==="outlet"){let i=new Set(Dl(t,n));
return r(c=>i.has(o.outlet[c])||i.has(o.carrier[c]))}if(e==="topic"){let i=ys(t.topics,e,n,Fl);return r(
c=>o.topics[c].includes(i))}if(e==="subject"){let i=ys(t.subjects,e,n,null);return r(c=>o.subjects[c].
includes(i))}let s=n.toLowerCase();return r(e==="no"?i=>Ll(o,i,s):e==="medium"?i=>t.media[o.medium[i]]===
s:e==="language"?i=>`${o.stated_language[i].toLowerCase()}-`.startsWith(`${s}-`):i=>o.author[i].some(
c=>Rl(n,c)))}function Ll(t,e,n){return n==="date"?t.time[e]===null:n==="outlet"?t.outlet[e]<0:n==="l\
anguage"?!t.stated_language[e]:!(n==="topic"?t.topics:t.author)[e].length}function Rl(t,e){let[n,o]=[
Nt(t).join(" "),Nt(e).join(" ")];return Ve(n)||$o(n)?o.includes(n):!!n&&` ${o} `.includes(` ${n} `)}
function xs(t,e){let[n,o,r]=(xl.exec(e)||[]).slice(1).map(c=>Number(c||0)),s=n?Date.UTC(n,(o||1)-1,r||
1):0;if(!n||n===9999||!new Date(s).toISOString().startsWith(e))throw new yt(`${t} "${e}" is not a da\
te: want e.g. 2021, 2021-03, 2021-03-04`);let i=r?s+864e5:Date.UTC(o?n:n+1,o);return[s/1e3,i/1e3]}function Dl(t,e){
let n=tt(e),o=t.groups.find(s=>tt(s.name)===Pl(n)),r=$s(t.outlets,e,vs);return o&&!r.length?o.outlets:
[Ms(r,"outlet",e)]}function Pl(t){return t.startsWith("group:")?t.slice(6):t}function ys(t,e,n,o){return Ms(
$s(t,n,o),e,n)}function $s(t,e,n){let o=tt(e),r=a=>t.flatMap((l,u)=>a(l)?[u]:[]),s=a=>!!a&&tt(a)===o,
i=r(a=>{let l=n===vs?[a.domain]:a.names;return[a.id,a.name,...l].some(s)});if(i.length||!n)return i;
let c=n(e);return r(a=>[a.name,...a.names].some(l=>n(l)===c))}function vs(t){let e=Nt(t.trim().replace(
/\.(?:com|net|org|co\.uk)$/i,""));return(e.length>1&&e[0]==="the"?e.slice(1):e).join("")}function Fl(t){
return Nt(t).join("")}function Ms(t,e,n){if(t.length===1)return t[0];throw new yt(t.length?`"${n}" m\
ay be several: use the id of one`:`no ${e} "${n}"`)}function Os(t,e){return` ${xo(t)} | ${xo(e)} `}var $e="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),[xe,te,ee]=[60,3600,86400],Hl={week:7*
ee,day:ee,hour:te};function Ze(t){return String(t).padStart(2,"0")}function Rt(t){let e=new Date(t*1e3);
return`${e.getUTCDate()} ${$e[e.getUTCMonth()]} ${e.getUTCFullYear()}`}function Je(t){let e=new Date(
t*1e3);return`${Ze(e.getUTCHours())}:${Ze(e.getUTCMinutes())}`}function bt(t,e){if(t===null)return"u\
ndated";if(!Eo(t,e))return`${Rt(t)}, time not given`;let n=e==="second"?":"+Ze(new Date(t*1e3).getUTCSeconds()):
"";return`${Rt(t)}, ${Je(t)}${n} UTC`}function Q(t,e){if(t===null||e===null)return"undated";let[n,o]=[
Rt(t),Rt(e)];if(n===o)return n;let[r,s]=[n.split(" "),o.split(" ")];return`${r[2]!==s[2]?n:r[1]!==s[1]?
`${r[0]} ${r[1]}`:r[0]} – ${o}`}function ae(t,e){let n=Rt(t);return e==="year"?n.slice(-4):e==="mo\
nth"?n.replace(/^\d+ /,""):e==="week"?`week of ${n}`:e==="day"?n:`${n}, ${Je(t)} UTC`}function Eo(t,e){
return t!==null&&(e==="minute"||e==="second")}function jt(t){let e=Math.abs(t);if(e<xe)return"at the\
 same time";let[n,o]=e<1.5*te?["minute",xe]:e<2*ee?["hour",te]:["day",ee];return`${x(Math.round(e/Number(
o)),String(n))} ${t>0?"later":"earlier"}`}function Bt(t){if(t<xe)return"within a minute";let[e,n]=[Math.
floor(t/ee),Math.floor(t%ee/te)],o=Math.floor(t%te/xe),[r,s]=e?[`${e} d`,n&&`${n} h`]:[n&&`${n} h`,o&&
`${o} min`];return"+"+[r,s].filter(Boolean).join(" ")}function As(t){return t<xe?"+<1 min":t<1.5*te?
`+${Math.round(t/xe)} min`:t<2*ee?`+${Math.round(t/te)} h`:`+${Math.round(t/ee)} d`}function Qe(t,e,n,o=!0){
let r=jl((n-e)/ee),s=r==="hour"&&!o?"day":r,i=[];for(let c=Bl(e,s);c<=n;c=Nn(c,s))i.push({from:c,to:Nn(
c,s),count:0});for(let c of t){let a=i.find(l=>c<l.to);a&&c>=a.from&&(a.count+=1)}return{unit:s,bins:i}}
function jl(t){return t>3650?"year":t>240?"month":t>45?"week":t>3?"day":"hour"}function Bl(t,e){let n=new Date(
t*1e3),[o,r,s]=[n.getUTCFullYear(),n.getUTCMonth(),n.getUTCDate()];if(e==="year")return Date.UTC(o,0)/
1e3;if(e==="month")return Date.UTC(o,r)/1e3;let i=(n.getUTCDay()+6)%7;return e==="week"?Date.UTC(o,r,
s-i)/1e3:e==="day"?Date.UTC(o,r,s)/1e3:Math.floor(t/te)*te}function Nn(t,e,n=1){let o=new Date(t*1e3);
return e==="year"?Date.UTC(o.getUTCFullYear()+n,0)/1e3:e==="month"?Date.UTC(o.getUTCFullYear(),o.getUTCMonth()+
n)/1e3:t+n*Hl[e]}var ve=1.959963984540054;function et(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return[
...e].sort((n,o)=>o[1]-n[1]||(n[0]<o[0]?-1:1))}function tn(t,e){if(!e)return[0,1];let n=ve**2,o=(t+n/
2)/(e+n),r=ve*Math.sqrt(t*(e-t)/e+n/4)/(e+n);return[t?Math.max(0,o-r):0,t===e?1:Math.min(1,o+r)]}function Kt(t,e){
let[n,o]=tn(t,e);return{k:t,n:e,share:e?t/e:0,low:n,high:o}}function En(t){if(!t.length)return null;
let e=[...t].sort((o,r)=>o-r),n=Math.floor(e.length/2);return e.length%2?e[n]:(e[n-1]+e[n])/2}function _o(t,e,n,o,r,s){
if(r>=s)return 0;let i=500*r/s,c=Math.log((t+i)/(e+500-t-i)),a=Math.log((n+i)/(o+500-n-i));return(c-
a)/Math.sqrt(1/(t+i)+1/(n+i))}function Ns(t){if(t===1)return Math.tan(Math.PI*.475);if(t>60)return Wl(
t);let[e,n]=[ve,5];for(let o=0;o<60;o+=1){let r=(e+n)/2;Ul(r,t)<.95?e=r:n=r}return e}function Wl(t){
let e=ve;return[(e**3+e)/4,(5*e**5+16*e**3+3*e)/96,(3*e**7+19*e**5+17*e**3-15*e)/384,(79*e**9+776*e**
7+1482*e**5-1920*e**3-945*e)/92160].reduce((o,r,s)=>o+r/t**(s+1),e)}function Ul(t,e){let n=Math.atan(
t/Math.sqrt(e)),o=Math.cos(n)**2,[r,s]=[1,1];for(let i=2;i<e;i+=2)r*=o*(i-1)/i,s+=r;return Math.sin(
n)*s}var zl=[-48,-24,-12,-6,-1,0,1,6,12,24,48],Gl={none:0,day:0,minute:1,second:2};function Io(t){return new Uint8Array(
t.size).fill(1)}function lt(t,e){let n=t.articles.outlet[e];return n>=0&&!t.outlets[n].platform}function Co(t,e){
let n=t.outlets.map(()=>0),{flags:o,outlet:r}=t.articles;for(let s=0;s<t.size;s+=1)e[s]&&o[s]&Dt&&lt(
t,s)&&(n[r[s]]+=1);return n}function ne(t,e,n){return e.outlets.flatMap(o=>t.outlets[o].platform?[]:
t.byOutlet[o]).filter(o=>n[o]&&t.articles.flags[o]&Dt).sort((o,r)=>o-r)}function ge(t,e,n=[]){let{outlet:o,
story:r}=t.articles,s=new Map(n.flatMap(({outlets:c})=>c.map(a=>[a,c[0]]))),i=new Set;return e.filter(
c=>{if(r[c]<0||!lt(t,c))return!0;let a=`${s.get(o[c])??o[c]} ${r[c]}`;return!i.has(a)&&i.add(a)})}function _s(t,e){
let n=Co(t,e),o=new Map,r=0;for(let c=0;c<t.size;c+=1){if(!e[c]||!(t.articles.flags[c]&Dt))continue;
let a=lt(t,c)?t.articles.outlet[c]:-1,l=a<0?`article ${c}`:`${a} ${Oe(t,c)}`,u=o.get(l)||{ref:a,size:0};
u.size+=1,o.set(l,u),r+=1}let s=n.map(()=>0),i=0;for(let{ref:c,size:a}of o.values())c>=0&&(s[c]+=a**
2),i+=a**2;return n.map((c,a)=>{let l=r?c/r:0,u=(1-2*l)*s[a]+l**2*i,h={n:r,share:l,clusters:o.size,squares:i,
residual:u},d=Lo(h),[m,g]=r?tn(c/r*d,d):[0,1];return{...Kt(c,r),low:m,high:g}})}function Lo({n:t,share:e,
clusters:n,squares:o,residual:r}){let s=t**2/Math.max(o,1),c=r/t**2*(n/(n-1))*(t-1)/(e*(1-e));if(!Number.
isFinite(c)||c<=0)return s;let a=Ns(Math.max(2*(n-1),1)),l=(ve/a)**(2*(1-s/t));return Math.max(Math.
min(t/c,t)*l,s)}function Me(t,e,n){let o=e.map(c=>{let a=ne(t,c,n),l=ge(t,a,[c]),u=l.flatMap(h=>t.articles.
topics[h]);return{n:l.length,by:new Map(et(u))}}),s=[...new Set(o.flatMap(({by:c})=>[...c.keys()]))].
map(c=>({topic:c,cells:o.map(({n:a,by:l})=>Kt(l.get(c)||0,a))})),i=({cells:c})=>c.reduce((a,{share:l})=>a+
l,0);return s.sort((c,a)=>i(a)-i(c)||c.topic-a.topic)}function Oe(t,e){return t.articles.story[e]>=0?
t.articles.story[e]:-1-e}function Is(t,e,n){return Ro(t,e,n,o=>t.articles.flags[o]&Ln)}function _n(t,e,n){
let o=Ro(t,e,n,()=>!0,t.byCarrier);return new Map([...o,...Is(t,e,n)])}function Es(t,e,n){return Ro(
t,e,n,r=>t.articles.flags[r]&Dt&&U(t,r))}function Ro(t,e,n,o,r=[]){let s=new Map;for(let i of e.outlets)
if(!t.outlets[i].platform)for(let c of[...t.byOutlet[i],...r[i]||[]]){let a=Oe(t,c);!o(c)||!n.has(a)||
(!s.has(a)||ql(t,c,s.get(a)))&&s.set(a,c)}return s}function Cs(t,e){let n=new Set,{held:o,story:r,title:s}=t.
articles;for(let i=0;i<t.size;i+=1)e[i]&&o[i]&&(s[i]||r[i]>=0)&&n.add(Oe(t,i));return n}function ql(t,e,n){
let{time:o,precision:r}=t.articles,[s,i]=[o[e],o[n]];if(s===null||i===null)return s!==null;if(s!==i)
return s<i;let c=[e,n].map(a=>Gl[r[a]]);return(c[0]-c[1]||e-n)<0}function In(t,e,n,o){let r=Cs(t,o),
[s,i]=[e,n].map(p=>_n(t,p,r)),c=[...s.keys()].filter(p=>i.has(p)),[a,l]=[e,n].map(p=>Is(t,p,r)),u={shared:c.
filter(p=>a.has(p)&&l.has(p)),a,b:l},h=[],d=Es(t,n,r);for(let[p,w]of Es(t,e,r)){if(!Rn(t,w))continue;
let S=d.has(p)?Kl(t,w,Number(d.get(p))):null;S!==null&&h.push({key:p,hours:S})}let m=[...s.keys()].filter(
p=>!i.has(p)),g=[...i.keys()].filter(p=>!s.has(p));return{shared:c,onlyA:m,onlyB:g,lags:h,a:s,b:i,own:u}}
function Kl(t,e,n){if(!U(t,e)||!U(t,n))return null;let{time:o,precision:r}=t.articles,[s,i]=[Number(
o[e]),Number(o[n])];return(r[e]==="minute"||r[n]==="minute")&&Math.floor(s/60)===Math.floor(i/60)?0:
(i-s)/3600}function Ls(t){let e=[-1/0,...zl,1/0],n=e.slice(1).map((r,s)=>({from:e[s],to:r,keys:[]}));
n.splice(n.findIndex(({from:r})=>r===0),0,{from:0,to:0,keys:[]});let o=({from:r,to:s},i)=>i===0?r===
0&&s===0:i>0?i>r&&i<=s:i>=r&&i<s;for(let{key:r,hours:s}of t)n.find(i=>o(i,s))?.keys.push(r);return n}
function Do(t){if(!t.coverage){let e=Cs(t,Io(t));t.coverage=t.outlets.map((n,o)=>_n(t,{outlets:[o]},
e))}return t.coverage}function Rs(t,e){let n=Do(t),o=n[e];return n.map((s,i)=>{let c=[...o.keys()].filter(
u=>s.has(u)).length,a=o.size+s.size-c,l=Math.min(o.size,s.size)<5;return{ref:i,shared:c,either:a,jaccard:c/
a,isFew:l}}).filter(s=>s.ref!==e&&s.shared).sort((s,i)=>Number(s.isFew)-Number(i.isFew)||i.jaccard-s.
jaccard||i.shared-s.shared||s.ref-i.ref)}function Ds(t,e){let n=Po(t),[o,r]=[n.by[e],n.n[e]];return n.
topics.flatMap((i,c)=>{let a=o.get(c)||0,l=n.total-r,u=[(a+.5)/(r+1),(i-a+.5)/(l+1)],h=Math.log2(u[0])-
Math.log2(u[1]),d=l?(i-a)/l:0;return a?[{topic:c,...Kt(a,r),restShare:d,focus:h}]:[]}).sort((i,c)=>c.
focus-i.focus||c.k-i.k||i.topic-c.topic)}function Po(t){return t.topicCounts||=Xl(t),t.topicCounts}function Xl(t){
let e={by:t.outlets.map(()=>new Map),n:t.outlets.map(()=>0),topics:t.topics.map(()=>0),total:0},{flags:n,
outlet:o,topics:r}=t.articles,s=Array.from({length:t.size},(i,c)=>c).filter(i=>n[i]&Dt);for(let i of ge(
t,s)){e.total+=1;for(let a of r[i])e.topics[a]+=1;if(!lt(t,i))continue;e.n[o[i]]+=1;let c=e.by[o[i]];
for(let a of r[i])c.set(a,(c.get(a)||0)+1)}return e}function it(t,e){return new Set(e.filter(n=>lt(t,
n)).map(n=>t.articles.outlet[n]))}function Cn(t,e){let{outlet:n,carrier:o}=t.articles,r=e.flatMap(s=>[
n[s],o[s]]);return new Set(r.filter(s=>s>=0&&!t.outlets[s].platform))}var Vl=600,Dn=2e4,Fo="\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff",
Yl=new RegExp(`[${Fo}]+|(?:(?![${Fo}])[\\p{L}\\p{N}\\p{M}])+`,"gu"),Zl=new RegExp("(^|[^\\p{L}\\p{N}_'\
’`´])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|all|coll|dall|dell|nell|quell|sull|quest|anch|co\
m|dov|senz|tutt)['’`´]([aeiouyhàâæéèêëíìîïóòôöœúùûü])","gu"),Jl=new RegExp(`[${Fo}\
]`,"u");function Ps(...t){let e=t.map(o=>Ql(o,Vl)).join(" ").toLowerCase().normalize("NFC").replace(
Zl,"$1$2").replace(/['’`´]/gu,""),n=new Set;for(let o of e.match(Yl)||[]){let r=Jl.test(o)?[...o]:
[o];r.length===1&&[...o].length>1&&n.add(o);for(let s=1;s<r.length;s+=1)n.add(r[s-1]+r[s])}return n}
function Ql(t,e){return t.length>e?[...t].slice(0,e).join(""):t}function Ho(t){return t.vocabulary||=
nu(t),t.vocabulary}function tu(t,e){let{lists:n,of:o}=t.repeated,[,r,s]=o.get(e)||Fs,i=Ps(t.articles.
title[e],t.articles.excerpt[e]);return n[r]?.forEach(c=>i.delete(c)),n[s]?.forEach(c=>i.add(c)),[...i]}
function eu(t,e){let{lists:n,of:o}=t.repeated,[r]=o.get(e)||Fs,s=Ps(t.articles.title[e]);return n[r]?.
forEach(i=>s.delete(i)),[...s]}var Fs=[-1,-1,-1];function nu(t){let e=new Map,n=t.articles.title.map(
(s,i)=>tu(t,i).map(c=>(e.has(c)||e.set(c,e.size),e.get(c)))),o=[...e.keys()],r=new Map(t.languages.map(
s=>[s,Hs(t,o,s)]));return{words:o,places:e,of:n,informative:r}}var ou=/^[\u3041-\u309f]{2}$|^(?=..$).*[的了是在和与及就也都而着被把吗呢吧與們们]/u;
function Hs(t,e,n){let{"*":o,[n]:r}=t.uninformative,s=new Set([...o,...r||[]]);return e.map(i=>!s.has(
i)&&!/^\p{N}+$/u.test(i)&&!ou.test(i))}function js(t,e){let{places:n,of:o}=Ho(t),r=n.get(e);return r===
void 0?[]:o.flatMap((s,i)=>s.includes(r)?[i]:[])}function ru(t,e){let{words:n,of:o,informative:r}=Ho(
t),s=new Float64Array(n.length),i=0;for(let c of e){let a=r.get(t.languages[t.articles.language[c]])||
[];for(let l of o[c])a[l]&&(s[l]+=1,i+=1)}return{by:s,total:i,n:e.length}}function Pn(t,e,n,o){let r=t.
articles.flags.flatMap((m,g)=>m&Dt&&o[g]?[g]:[]),s=[e,n].map(m=>ge(t,ne(t,m,o),[m])),i=ge(t,r,[e,n]),
{language:c}=t.articles,l=[...new Set(i.map(m=>c[m]))].map(m=>{let[g,p,w]=[...s,i].map(S=>S.filter(k=>c[k]===
m));return su(t,g,p,w)}),u=({n:m})=>Math.min(...m);l.sort((m,g)=>u(g)-u(m));let h=new Set,d=l.flatMap(
m=>m.rows).filter(({word:m})=>!h.has(m)&&h.add(m));return{...Bs(d),n:l[0]?.n||[0,0]}}function su(t,e,n,o){
let[r,s,i]=[e,n,o].map(l=>ru(t,l)),c=Math.min(r.n,s.n)>=5&&Math.min(r.total,s.total)>0;return{rows:Ho(
t).words.flatMap((l,u)=>{let[h,d]=[r.by[u],s.by[u]];if(!c||h+d<5)return[];let m=_o(h,r.total,d,s.total,
i.by[u],i.total);return[{word:l,k:h,other:d,z:m}]}),n:[r.n,s.n]}}function Bs(t){let e=({z:r})=>Number(
Math.abs(r).toPrecision(9)),n=[...t].sort((r,s)=>e(s)-e(r)||(r.word<s.word?-1:1)),o=n.map(r=>({...r,
k:r.other,other:r.k}));return{a:n.filter(({z:r})=>r>0),b:o.filter(({z:r})=>r<0)}}function iu(t,e){let n=[
...e].map(r=>t.languages[t.articles.language[r]]||""),o=[...et(n)].sort(([r,s],[i,c])=>c-s||(r<i?-1:
1));return o.length?o[0][0]:""}function Fn(t,{shared:e,a:n,b:o}){if(e.length<5)return null;let[r,s]=[
n,o].map(m=>iu(t,[...m.values()].map(Number)));if(r!==s)return null;let[i,c]=[n,o].map(m=>{let g=e.flatMap(
w=>eu(t,Number(m.get(w)))),p=Hs(t,g,"");return new Map(et(g.filter((w,S)=>p[S])))}),a=m=>[...m.values()].
reduce((g,p)=>g+p,0),[l,u]=[a(i),a(c)];if(!l||!u)return null;let d=[...new Set([...i.keys(),...c.keys()])].
flatMap(m=>{let[g,p]=[i.get(m)||0,c.get(m)||0];return g+p<5?[]:[{word:m,k:g,other:p,z:_o(g,l,p,u,g+p,
l+u)}]});return Bs(d)}var cu=["second","minute","day","none"],Dt=1,Ln=2,Ws=4,$n=8,ls=16;function Us(t){let e=t.articles.title.
length,n=Array.from({length:e},()=>[]),o={...t.articles,precision:t.articles.precision.map(u=>cu[u]),
id:[],excerpt:Array(e).fill(""),urls:n,files:n,titles:n,author:n,stated_language:Array(e).fill(""),bond:[],
subjects:t.articles.subjects||n,credits:Array.from({length:e},()=>[])};for(let[u,h,d]of t.credits||[])
o.credits[u].push({outlet:h,reason:d});let r=t.subjects||[],{lists:s,of:i}=t.repeated||{lists:[],of:[]},
c={lists:s,of:new Map(i.map(([u,...h])=>[u,h]))},a=null,l={...t,...au(t),articles:o,subjects:r,repeated:c,
size:e,initials:[],byOutlet:t.outlets.map(()=>[]),byCarrier:t.outlets.map(()=>[]),byTopic:t.topics.map(
()=>[]),bySubject:r.map(()=>[]),byCredit:t.outlets.map(()=>[]),linksOf:n,byId:new Map,complete:!1,get facets(){
return a||=as(l),a}};return lu(l),uu(l),fu(l),l.withWords=Gs(l),l}function au({firsts:t,lags:e,cocoverage:n}){
return{firsts:t.map(([o,r,s,i])=>({outlet:o,expected:r,decided:s,q:i})),lags:e.map(([o,r,s,i,c,a,l])=>({
outlet:o,other:r,n:s,hours:i,low:c,high:a,q:l})),cocoverage:n.map(([o,r,s,i,c])=>({outlet:o,other:r,
shared:s,expected:i,q:c}))}}function lu(t){let{outlet:e,carrier:n,topics:o,subjects:r,credits:s}=t.articles;
for(let i=0;i<t.size;i+=1){e[i]>=0&&t.byOutlet[e[i]].push(i),n[i]>=0&&t.byCarrier[n[i]].push(i);for(let c of o[i])
t.byTopic[c].push(i);for(let c of r[i])t.bySubject[c].push(i);for(let c of s[i])t.byCredit[c.outlet].
push(i)}}function uu(t){t.outlets.forEach(({id:e},n)=>t.byId.set(e,{kind:"outlet",ref:n})),t.topics.
forEach(({id:e},n)=>t.byId.set(e,{kind:"topic",ref:n})),t.subjects.forEach(({id:e},n)=>t.byId.set(e,
{kind:"subject",ref:n})),t.stories.forEach(({id:e},n)=>t.byId.set(e,{kind:"story",ref:n}))}function fu(t){
for(let e of t.nodes){if(e.kind!=="outlet")continue;let n=t.outlets[e.ref].platform,o=t.byOutlet[e.ref].
some(r=>t.articles.held[r]);(n||!o)&&(e.group=n?"carrier":"linked")}}function zs(t,e){Object.assign(
t.articles,e.articles),t.articles.id.forEach((o,r)=>t.byId.set(o,{kind:"article",ref:r}));let n=Array.
from({length:t.size},()=>[]);for(let[o,r,s,i,c]of e.links){let a=e.reasons[i];n[o].push({other:r,kind:s,
reason:a,weight:c,forward:!0}),n[r].push({other:o,kind:s,reason:a,weight:c,forward:!1})}t.linksOf=n,
t.indexes=null,t.vocabulary=null,t.withWords=Gs(t),t.complete=!0}function Ae(t){let{articles:e,outlets:n,
topics:o,subjects:r,stories:s}=t,i=(a,l)=>{let u=a.map((h,d)=>l(d));return a.map((h,d)=>d).sort((h,d)=>u[d]-
u[h]||h-d)},c=(a,l)=>{let u=i(a,h=>l[h].length);return Ye(u,h=>[a[h].name,...a[h].names].join(" "))};
return t.indexes||={outlet:Ye(i(n,a=>t.byOutlet[a].length),a=>[n[a].name,...n[a].names,n[a].domain].
join(" ")),topic:c(o,t.byTopic),subject:c(r,t.bySubject),story:Ye(i(s,a=>s[a].articles.length),a=>s[a].
name),article:Ye(i(e.time,a=>e.time[a]??-1/0),a=>Os(e.title[a],e.excerpt[a]),a=>a)},t.indexes}var we="\
word=";function Gs(t){let e=new Map;return n=>{if(!e.has(n)){let o=n.startsWith(we)?js(t,n.slice(we.
length)):du(t,n);e.set(n,o.sort((r,s)=>r-s))}return e.get(n)}}function du(t,e){try{return Ts(t,Ae(t).
article,e).rows}catch(n){if(n instanceof yt)return[];throw n}}function qs(t,{kind:e,ref:n}){return e===
"outlet"?t.outlets[n]:e==="subject"?t.subjects[n]:e==="topic"?t.topics[n]:t.stories[n]}function Ne(t,e){
return e.kind==="article"?t.articles.id[e.ref]:qs(t,e).id}function J(t,e){let{title:n,urls:o}=t.articles;
return e.kind==="article"?n[e.ref]||o[e.ref][0]||"(no title)":qs(t,e).name||"(no name)"}function Xt(t,{
kind:e,ref:n}){return e==="story"?t.stories[n].articles:e==="outlet"?t.byOutlet[n]:e==="subject"?t.bySubject[n]:
e==="topic"?t.byTopic[n]:[n]}function st(t,e){let n=t.articles.outlet[e];if(n<0)return"outlet unknow\
n";let{name:o,platform:r}=t.outlets[n];return r?`outlet unknown, on ${o}`:o}function Vt(t,e){let n=e.
map(o=>t.articles.time[o]).filter(o=>o!==null);return n.length?[n[0],n[n.length-1]]:[null,null]}var hu=43200;
function Hn(t,e){return Number(t.articles.time[e])+(U(t,e)?0:hu)}function U(t,e){return Eo(t.articles.
time[e],t.articles.precision[e])}function Ee(t,e){let n=t.stories[t.articles.story[e]];if(!(n?.before||
n?.after)||t.articles.time[e]===null)return!1;let o=n.articles.indexOf(e);if(o<n.before)return!0;if(!n.
after)return!1;let r=n.articles.filter(s=>t.articles.time[s]!==null).length;return o>=r-n.after}function gt(t,e){
let n=e.filter(r=>t.articles.time[r]!==null),o=n.filter(r=>!Ee(t,r));return o.length?o:n}function Rn(t,e){
let n=t.articles.story[e];return n<0?!t.judges_firsts:t.stories[n].first_known}var jo=[["hour",1],["hour",3],["hour",6],["hour",12],["day",1],["day",2],["day",7],["month",1],["mon\
th",3],["month",6],["year",1],["year",2],["year",5],["year",10],["year",50]],mu=7*86400,Ks=42,Xs={hour:3600,
day:86400,month:2629800,year:31557600},pu=200;function jn(t,e){let n=t.find(([,c])=>e<=c)||t[t.length-
1],[o,r,s,i]=n;return s+(e-o)/Math.max(r-o,1)*(i-s)}function _e(t,e,n){return t.flatMap(o=>gu(o,e,n))}
function gu([t,e,n,o],r,s){let i=(o-n)/Math.max(e-t,1),c=([d,m])=>Xs[d]*m*i*r>=s,[a,l]=jo.find(c)||jo[jo.
length-1],u=[],h=wu(t,a,l);for(;h<=e&&u.length<pu;)h>=t&&u.push({x:n+(h-t)*i,time:h,...Vs(h,a)}),h=Nn(
h,a,l);return u}function wu(t,e,n){let o=new Date(t*1e3),[r,s]=[o.getUTCFullYear(),o.getUTCMonth()];
if(e==="year")return Date.UTC(Math.floor(r/n)*n,0)/1e3;if(e==="month")return Date.UTC(r,Math.floor(s/
n)*n)/1e3;let i=Xs[e]*n;return Math.floor(t/i)*i}function Vs(t,e){let n=new Date(t*1e3),[o,r]=[n.getUTCFullYear(),
n.getUTCMonth()],[s,i]=[n.getUTCDate(),n.getUTCHours()];return e==="year"||e==="month"&&r===0?{label:String(
o),strong:!0}:e==="month"?{label:$e[r],strong:!1}:e==="day"||i===0?{label:`${s} ${$e[r]}`,strong:e===
"hour"||s===1}:{label:`${Ze(i)}:00`,strong:!1}}function Ys(t,e,n){let[o,r]=[t[0].from,t[t.length-1].
to];if(t[0].to-o===mu){let i=Math.max(1,Math.ceil(n*t.length/e));return t.map(({from:c},a)=>({part:a/
t.length,...Vs(c,"day")})).filter(({part:c},a)=>a%i===0&&c*e<=e-Ks)}let s=t.map(({from:i})=>i);return _e(
[[o,r,0,e,0]],1,n).filter(({x:i})=>i<=e-Ks).map(({time:i,label:c})=>{let a=Bo(s,i),l=(i-t[a].from)/(t[a].
to-t[a].from);return{part:(a+l)/t.length,label:c}})}var[yu,bu]=[.02,1/3],Su=.25;function Zs(t){let[e,
n]=[t[0],t[t.length-1]],o=Math.floor(yu*t.length),[r,s]=[e,n];for(let u=0;u<=o;u+=1){let[h,d]=[t[u],
t[t.length-1-o+u]];d-h<s-r&&([r,s]=[h,d])}let i=Su*(s-r),c=t.filter(u=>u>=r-i&&u<=s+i),[a,l]=[c[0],c[c.
length-1]];return a<l&&l-a<=bu*(n-e)?[a,l]:[e,n]}function Bo(t,e){let[n,o]=[0,t.length-1];for(;n<o;){
let r=n+o+1>>1;t[r]<=e?n=r:o=r-1}return n}var ku=58;function en(t,e){let n=Ys(t,e,ku).map(({part:o,label:r})=>{let s=f("span",{class:"tick"},r);
return s.style.left=`${o*100}%`,s});return f("div",{class:"time-axis","aria-hidden":"true"},n)}function nn(t){
return f("span",{class:"peak","aria-hidden":"true"},T(t))}function on(t,e,n,o,r){return t.flatMap(({
from:s},i)=>{if(!e[i])return[];let c=`${ae(s,n)}: ${x(e[i],"article")}`,a={x:i*o,y:0,width:o,height:r,
class:"bin-title"};return[dt("rect",a,dt("title",{},c))]})}var[Wo,Tu]=[340,64],xu=34,$u=480;function Ie(t,e){let{held:n,time:o}=t.articles,r=e.filter(p=>n[p]&&
o[p]!==null),{from:s,to:i}=t.counts;if(r.length<2||s===null||i===null||s===i)return null;let c=r.map(
p=>Number(o[p])),{unit:a,bins:l}=Qe(c,s,i,Js(t,r)),u=l.reduce((p,w)=>w.count>p.count?w:p),h={week:"i\
n the",day:"on",hour:"in the hour from"}[a]??"in",d=`${T(u.count)} ${h} ${ae(u.from,a)}`,m=[Wo,Tu],g=`\
Articles by ${a}: at most ${d}.`;return f("figure",{class:"volume"},f("div",{class:"chart"},nn(u.count),
Qs({bins:l,unit:a,peak:u.count,size:m,label:g,className:"bar-volume"})),en(l,Wo),f("figcaption",{},`\
Articles by ${a}, over the time of the whole corpus. Most: ${d}.`))}function Js(t,e){return e.every(
n=>U(t,n))}function Qs({bins:t,unit:e,peak:n,size:[o,r],label:s,className:i}){let c=o/t.length,a=t.map(
({count:h},d)=>{if(!h)return null;let m=Math.max(1.5,h/n*(r-1)),g={x:d*c,y:r-m,width:c*.85,height:m};
return dt("rect",{...g,class:i})}),l=t.map(({count:h})=>h),u=`0 0 ${o} ${r}`;return dt("svg",{viewBox:u,
role:"img","aria-label":s,preserveAspectRatio:"none"},dt("path",{d:`M0 ${r-.5}H${o}`,class:"base-lin\
e"}),a,on(t,l,e,c,r))}function ti(t,e){let n=({articles:p})=>p.filter(w=>t.articles.time[w]!==null),
o=e.flatMap(n),r=o.map(p=>Number(t.articles.time[p]));if(r.length<2)return null;let[s,i]=[Math.min(...r),
Math.max(...r)],c=Js(t,o),a=e.map(p=>{let w=n(p).map(S=>Number(t.articles.time[S]));return{...p,...Qe(
w,s,i,c)}}),{unit:l}=a[0],u=Math.max(1,...a.flatMap(({bins:p})=>p.map(({count:w})=>w))),h=[Wo,xu],d=a.
map(({name:p,className:w,bins:S})=>{let k=S.reduce((Y,{count:K})=>Y+K,0),R=`${p}: ${x(k,"dated artic\
le")} by ${l}`,O={bins:S,unit:l,peak:u,size:h,label:R,className:`bar-multiple ${w}`};return f("li",{},
f("span",{class:"name",dir:"auto"},p),f("div",{class:"chart"},nn(u),Qs(O)))}),{bins:m}=a[0],g=`Artic\
les by ${l}; the line at the top of each chart is ${T(u)}.`;return[f("ul",{class:"multiples"},d),f("\
div",{class:"multiples-axis"},en(m,$u)),f("p",{class:"aside"},g)]}function Ce(t){let e=f("span",{class:"\
bar-line","aria-hidden":"true"});return e.style.width=`${t*100}%`,e}function Bn(t,e,n=8){let o=Math.
max(1,...t.map(([,s])=>s)),r=t.map(([s,i])=>f("li",{class:"bar-row"},e(s),f("span",{class:"number"},
T(i)),Ce(i/o)));return ot(r,n,"bars")}function rn(t){let e=t.map(([n,o,r])=>f("li",{class:"bar-row"},
n,f("span",{class:"number"},r),Ce(Math.max(.005,o))));return f("ul",{class:"bars"},e)}function ot(t,e,n){
let o=f("ul",{class:n},t.slice(0,e));if(t.length<=e)return o;let r=I({class:"more"},()=>{o.append(...t.
slice(e)),r.remove()},`Show ${T(t.length-e)} more`);return[o,r]}function Le(t,e,n,o){let r=0,s=c=>{for(let a of e.
slice(r,r+c)){for(let l of o(a,r))l&&t.append(l);r+=1}i.textContent=`Show more (${x(e.length-r,"row")}\
 left)`,i.hidden=r>=e.length},i=I({class:"more"},()=>s(n*4));return s(n),i}function Wn(t,e,n){if(e.outlets.length!==1||n.outlets.length!==1)return;let o=[e.outlets[0],n.outlets[0]];
return t.cocoverage.find(({outlet:r,other:s})=>o.includes(r)&&o.includes(s))}function ei(t,e,n){return e.
outlets.length!==1||n.outlets.length!==1?void 0:Uo(t,e.outlets[0]).find(({other:r})=>r===n.outlets[0])}
function Uo(t,e){return t.lags.filter(({outlet:n,other:o})=>n===e||o===e).map(({outlet:n,other:o,n:r,
hours:s,low:i,high:c,q:a})=>n===e?{other:o,n:r,hours:s,low:i,high:c,q:a}:{other:n,n:r,hours:-s,low:-c,
high:-i,q:a}).sort((n,o)=>o.n-n.n||n.other-o.other)}function Re({q:t}){return t<=.05}function Un({shared:t,
expected:e,q:n}){return n>.05?"no clear difference from chance":t>e?"more than by chance":"fewer tha\
n by chance"}function ni(t,e,n,o){if(!o.length)return null;let r=Ls(o),s=Math.max(...r.map(({keys:i})=>i.length));
return f("div",{},f("h4",{},`How much later ${n.name} came`),f("p",{},Mu(e,n,o)," ",Ou(t.model,e,n,o)),
f("ol",{class:"lags"},r.map(i=>vu(t,n,i,s))),f("p",{class:"lag-ends","aria-hidden":"true"},f("span",
{},`← ${n.name} earlier`),f("span",{},`${n.name} later →`)))}function vu(t,e,n,o){let{model:r}=t,
s=n.keys.filter(h=>h>=0).map(h=>r.stories[h].id),i=n.keys.length,c=`${e.name} ${Au(n)}: ${x(i,"story",
"stories")}`,a=n.from<0?"side-1":n.to>0?"side-0":"tied",l=f("span",{class:`lag-bar ${a}`});l.style.height=
`${i/o*100}%`;let u=I({disabled:!s.length,"aria-label":c,title:c},()=>t.narrow({only:{story:s}}),f("\
span",{class:"number"},i||""),f("span",{class:"lag-track"},l));return f("li",{},u,f("span",{class:"l\
ag-name","aria-hidden":"true"},oi(n)))}function Mu(t,e,n){let o=n.filter(({hours:a})=>a>0).length,r=n.
filter(({hours:a})=>a<0).length,s=n.length-o-r,i=x(n.length,"story","stories"),c=s?`, ${T(s)} tied`:
"";return`Of ${i} where both state a time of day, ${t.name} was the earlier of the two on ${T(o)}, ${e.
name} on ${T(r)}${c}.`}function Ou(t,e,n,o){if(o.length<5)return"Too few to say more.";let r=Number(
En(o.map(l=>l.hours))),s=`The median: ${n.name} came ${zo(r)}.`,i=ei(t,e,n);if(!i)return s;let c=`${zo(
i.low)} to ${zo(i.high)}`,a=`${me(i.q)} after correction for all pairs`;return`${s} Over the whole c\
orpus: 95 % interval ${c}; ${a}.`}function zo(t){return jt(t*3600)}function oi({from:t,to:e}){if(t===
0&&e===0)return"tie";let n=Math.min(Math.abs(t),Math.abs(e)),o=Math.max(Math.abs(t),Math.abs(e));return Number.
isFinite(o)?`${n}–${o} h`:`>${n} h`}function Au(t){if(t.from===0&&t.to===0)return"at the same time";
let e=oi(t).replace(" h"," hours").replace(">","more than ");return`${t.from<0?"earlier":"later"} by\
 ${e}`}var[Nu,Eu]=[360,129600];function zn(t,e,n){let o=_u(t,e),r=Iu(t,o,e.length,n),s=r.map(u=>[...u.values()].
reduce((h,d)=>h+d,0)),i=Cu(t,o,n),c=t.articles.time,a=new Map;for(let{earlier:u,later:h}of i)a.set(h,
Math.min(a.get(h)??1/0,Number(c[u])));let l=(u,h)=>{let d=i.filter(({earlier:g,later:p})=>o(g)===u&&
o(p)===h),m=d.filter(({earlier:g,later:p})=>c[g]===a.get(p));return{...ri(t,new Set(d.map(({earlier:g})=>g)),
r[u]),preceded:ri(t,new Set(d.map(({later:g})=>g)),r[h]),first:new Set(m.map(({earlier:g})=>g)).size,
pairs:d,few:Math.min(s[u],s[h])<5}};return e.map((u,h)=>e.map((d,m)=>h===m?null:l(h,m)))}function _u(t,e){
let n=new Map;return e.forEach(({outlets:o},r)=>o.forEach(s=>n.set(s,r))),o=>{if(!lt(t,o))return null;
let r=t.articles.outlet[o];return n.get(r)??-1-r}}function Go(t,e,n){return!!(n[e]&&t.articles.flags[e]&
Dt&&Rn(t,e))&&U(t,e)}function Iu(t,e,n,o){let r=Array.from({length:n},()=>new Map);for(let s=0;s<t.size;s+=
1){let i=e(s);if(i===null||i<0||!Go(t,s,o))continue;let c=Oe(t,s);r[i].set(c,(r[i].get(c)||0)+1)}return r}
function ri(t,e,n){let o=new Map;for(let d of e){let m=Oe(t,d);o.set(m,(o.get(m)||0)+1)}let r=[...n.
values()].reduce((d,m)=>d+m,0),s=r?e.size/r:0,i=[...n].map(([d,m])=>({size:m,part:o.get(d)||0})),c=i.
reduce((d,{size:m})=>d+m**2,0),a=i.reduce((d,{size:m,part:g})=>d+(g-s*m)**2,0),l=Lo({n:r,share:s,clusters:n.
size,squares:c,residual:a}),[u,h]=r?tn(s*l,l):[0,1];return{...Kt(e.size,r),low:u,high:h}}function Cu(t,e,n){
let{time:o}=t.articles,r=({earlier:s,later:i})=>{let c=Number(o[i])-Number(o[s]);return c>Nu&&c<=Eu};
return t.linksOf.flatMap((s,i)=>{if(!Go(t,i,n)||e(i)===null)return[];let c=a=>e(a)!==null&&e(a)!==e(
i);return s.filter(({kind:a,forward:l})=>l&&a==="similar").filter(({other:a})=>Go(t,a,n)&&c(a)).map(
({other:a})=>Number(o[i])<Number(o[a])?{earlier:i,later:a}:{earlier:a,later:i}).filter(r)})}var Lu=12;function z(t,e,n){let o=n||J(t.model,e);return I({class:"thing",dir:"auto"},()=>t.choose(e),
o)}function le(t,e,n,...o){let{only:r,not:s}=t.state(),i=u=>(u[e]||[]).includes(n),c=(u,h)=>I({class:"\
action"},h,u),a=i(r)?"Show everything again":"Show only this",l=i(s)?"Include it again":"Leave it ou\
t";return f("div",{class:"buttons"},c(a,()=>t.filter("only",e,n)),e!=="story"&&c(l,()=>t.filter("not",
e,n)),o.map(([u,h])=>c(u,h)))}function ht(t,e){let n=f("h2",{dir:"auto",tabindex:"-1"},e);return[f("\
p",{class:"kicker"},t),n]}function D(t,...e){return e.flat(3).some(Boolean)?f("section",{},f("h3",{},
t),e):null}function Wt(t){let e=r=>r==null||r.length===0,n=t.filter(([,r])=>!e(r));if(!n.length)return null;
let o=n.map(([r,s])=>[f("dt",{},r),f("dd",{},s)]);return f("dl",{class:"facts"},o)}function Tt(t,e="\
, "){return t.flatMap((n,o)=>o?[o===t.length-1?e:", ",n]:[n])}function Gn(t,e,n,o){let s={class:`chi\
p word ${o!==null&&o<=.05?"sure":""}`,dir:"auto",title:n,"aria-label":`${e}: ${n}`};return I(s,()=>t(
[we+e]),e)}function ye(t,e,n){if(!e.length)return null;let{time:o,precision:r,held:s}=t.articles,i=[
...e].reverse().map(c=>{let a=bt(o[c],r[c])+(s[c]?"":" · not in this corpus"),l=f("span",{class:"wo\
rds"},a);return f("li",{class:s[c]?null:"not-held"},n({kind:"article",ref:c}),l)});return ot(i,Lu,"t\
ext-list")}function oe(t,e,n){return e.length?Bn(e.map(([o,r])=>[{kind:t,ref:o},r]),n):null}function qn(t,e,n,o){
let{outlet:r,story:s,held:i}=t.articles,c=e.filter(a=>i[a]);return{held:c,outlets:et(c.filter(a=>lt(
t,a)).map(a=>r[a])),others:et(e.flatMap(a=>n[a]).filter(a=>a!==o)),stories:et(e.map(a=>s[a]).filter(
a=>a>=0))}}var sn="group:";function Ko(t,e){if(e.startsWith(sn)){let o=t.groups.find(({name:r})=>sn+r===e);return o?
{key:e,name:o.name,outlets:o.outlets}:null}let n=t.byId.get(e);return!n||n.kind!=="outlet"?null:{key:e,
name:J(t,n),outlets:[n.ref]}}function Kn(t){return t.slice(1).map(e=>[t[0],e])}function Ru(t){return"\
ABCDEF"[t]}function De(t){return f("span",{class:`key side-${t}`},Ru(t))}function Pe(t,e={}){return{
only:{...t.key.startsWith(sn)?{group:[t.name]}:{outlet:[t.key]},...e}}}var Du=34;function Pt(t,e,n,o){let r=f("table",{class:e},f("thead",{},f("tr",{},n)),Array.isArray(o)?
f("tbody",{},o):o);return f("div",{class:"scrolling",tabindex:"0",role:"region","aria-label":t},r)}function Xo(t,e,n,o){
let r=n.map(i=>{let c={kind:e,ref:i},a=Mt(J(t.model,c),Du),l=f("div",{},z(t,c,a));return f("th",{scope:"\
col",class:"turned"},l)}),s=[Et("Outlet"),Et("Own articles","figure"),...r];return Pt(`Outlets by ${e}`,
"matrix",s,o)}function Et(t,e){return f("th",{scope:"col",class:e||null},t)}function Fe(t,e,n){return f(
"td",{class:"filled"},I({"aria-label":n,title:n},e,t))}var Pu=8,Fu=24,He=null;function ii(t,e,n){let{model:o}=t;if(!o.complete)return null;let r="Who is fo\
llowed by whom",s=zn(o,e,t.selection().mask),i=e.map(({name:u},h)=>{let d=["followed by ",De(h),f("s\
pan",{class:"unseen"},u)];return f("th",{scope:"col",class:"figure",title:u},d)}),c=e.map((u,h)=>{let d=e.
map((m,g)=>ju(s[h][g],u,m,n));return f("tr",{},f("th",{scope:"row"},De(h),u.name),d)}),a=[Et("Articl\
es of"),...i];return f("section",{class:"follows"},f("h3",{},r),f("p",{},Hu(s,e)),Pt(r,"figures-tabl\
e",a,c),Bu(t,e,s),f("p",{class:"aside"},"Of a row’s own articles that state a time of day, those tha\
t a similar article of the column followed after 6 minutes to 36 hours; in brackets the 95 % interva\
l. It does not show that one copies the other: both may follow a third (Welbers and van Atteveldt: R\
Newsflow)."))}function Hu(t,e){let n=t.flatMap((d,m)=>d.flatMap((g,p)=>g&&!g.few?[{cell:g,a:m,b:p}]:
[]));if(!n.length)return"Too few articles with a time of day to say who follows whom.";let o=(d,m)=>d.
cell.share>m.cell.share,{cell:r,a:s,b:i}=n.reduce((d,m)=>o(m,d)?m:d);if(!r.k)return"None is followed\
 by a similar article of another within 36 hours.";let[c,a]=[e[s].name,e[i].name],l=`${at(r.share)} ${Lt(
r)}`,{k:u,n:h}=r.preceded;return`Most followed: ${c} by ${a}, ${r.k} of ${x(r.n,"article")}, ${l}. O\
f the ${h} articles of ${a}, ${u} came after one of ${c}; for ${r.first} of them it was the first th\
at they resemble.`}function ju(t,e,n,o){if(!t)return f("td",{class:"figure"},"–");let r=t.few?"too\
 few":`${at(t.share)} ${Lt(t)}`,s=`${t.k} of ${t.n}`,i=f("small",{},` ${r}`);if(!t.k)return f("td",{
class:"figure"},s,i);let c=He!==null&&He[0]===e.key&&He[1]===n.key,a=()=>{He=c?null:[e.key,n.key],o()},
l={"data-focus":`follows ${e.key} ${n.key}`,"aria-expanded":String(c),"aria-label":`${e.name} follow\
ed by ${n.name}: ${s} articles, ${r}: list them`};return f("td",{class:"filled"},I(l,a,s,i))}function Bu(t,e,n){
if(!He)return null;let[o,r]=He.map(l=>e.findIndex(u=>u.key===l)),s=n[o]?.[r];if(!s)return null;let{time:i}=t.
model.articles,a=[...s.pairs].sort((l,u)=>i[u.earlier]-i[l.earlier]||l.later-u.later).map(({earlier:l,
later:u})=>{let h=jt(i[u]-i[l]),d=z(t,{kind:"article",ref:u});return f("li",{},z(t,{kind:"article",ref:l}),
f("span",{class:"words"},`${st(t.model,u)}, ${h}: `,d))});return f("div",{class:"followed"},f("h4",{},
`${e[o].name}, followed by ${e[r].name}`),ot(a,Pu,"text-list"))}function ci(t,e){let{model:n}=t,o=n.
cocoverage_tests;if(!o)return null;let r="Who covers the same stories",s=n.cocoverage.filter(Re).length,
i=n.cocoverage.filter(Re).slice(0,Fu).map(u=>Wu(t,e,u)),c=[Et("Outlets"),Et("Stories shared","figure"),
Et("By chance","figure"),Et("So they share"),f("td",{})],a=s?`${x(s,"pair")} of ${T(o)} tested ${s===
1?"shares":"share"} more or fewer stories than chance would give.`:`Of ${x(o,"pair")} tested, none s\
hares more or fewer stories than chance would give.`;return f("section",{class:"cocoverage"},f("h3",
{},r),f("p",{},a),i.length>0&&Pt(r,"figures-table",c,i),f("p",{class:"aside"},"Of the whole corpus. \
By chance: what two outlets of these sizes would share of stories of these sizes (Neal 2014; Saracco\
 et al. 2015). P-values are corrected for all pairs; outlets with fewer than five stories are not te\
sted. Copies do not count."))}function Wu(t,e,n){let o=[n.outlet,n.other],r=o.map(d=>t.model.outlets[d].
id),s=o.map(d=>t.model.outlets[d].name),i=o.map(d=>z(t,{kind:"outlet",ref:d})),c=e.map(({key:d})=>d),
a=c.length===2&&r.every(d=>c.includes(d)),l={class:"chip","aria-label":`Compare ${s[0]} and ${s[1]}`},
u=I(l,()=>t.change({side:r}),"Compare"),h=Re(n)?f("small",{},` ${Xe(n.q)}`):null;return f("tr",{},f(
"th",{scope:"row"},i[0]," and ",i[1]),f("td",{class:"figure"},T(n.shared)),f("td",{class:"figure"},Ct(
n.expected)),f("td",{class:"verdict"},Un(n),h),f("td",{},a?"":u))}var Uu=12,ai=6,li="These are counts: any of the differences may be chance; “topicgraph compare” test\
s them.";function ui(t,e,n,o){if(!o.own.shared.length)return null;let r=Fn(t.model,o.own);return f("\
div",{class:"framing"},f("h4",{},"The same stories in their words"),r&&zu(t,e,n,r,o.own.shared.length),
Gu(t,e,n,o.own))}function zu(t,e,n,o,r){let s=`Words in the headlines of the ${T(r)} stories that bo\
th have an own article on, those that differ most first.`,i=({k:l,other:u})=>`${l} of ${r} headlines\
, the other ${u}`,c=[Xn(t,e,o.a,i,`${e.name} uses more often`),Xn(t,n,o.b,i,`${n.name} uses more oft\
en`)],a=`Words in at least five of these headlines. ${li}`;return[f("p",{},s),f("div",{class:"column\
s"},c),f("p",{class:"aside"},a)]}function Xn(t,e,n,o,r){let s=c=>t.narrow(Pe(e,{words:c})),i=n.slice(
0,Uu).map(c=>f("li",{},Gn(s,c.word,o(c),null)));return f("div",{},f("p",{class:"words"},r),i.length?
f("ul",{class:"word-list"},i):f("p",{class:"empty"},"None."))}function Gu(t,e,n,o){let r=Vo(t.model,
o.shared),s=d=>{let m=[o.a,o.b].map(g=>{let p={kind:"article",ref:Number(g.get(d))};return f("td",{},
z(t,p))});return f("tr",{},m)},i=f("tbody",{},r.slice(0,ai).map(s)),c=r.slice(ai),l=I({class:"more"},
()=>{i.append(...c.map(s)),l.remove()},`Show ${T(c.length)} more`),u=[Et(e.name),Et(n.name)],h=`Head\
lines of ${e.name} and ${n.name}`;return[Pt(h,"headline-pairs",u,i),c.length>0&&l]}function fi(t,e,n){
let{model:o}=t;if(!o.complete)return null;let r=f("h4",{},"Distinctive words, in titles and excerpts"),
s=d=>f("div",{},r,f("p",{class:"aside"},d));if(o.size>Dn)return s("This corpus is too large to compa\
re words on the page: run “topicgraph compare” instead.");let i=Pn(o,e,n,t.selection().mask);if(!i.
a.length&&!i.b.length)return s("Too few articles to compare their words.");let[c,a]=i.n,l=(d,m)=>({k:g,
other:p})=>`${g} of ${d} articles, the other ${p} of ${m}`,u=[Xn(t,e,i.a,l(c,a),e.name),Xn(t,n,i.b,l(
a,c),n.name)],h=`The first article of each on each story counts; the most distinctive words come fir\
st (Monroe, Colaresi and Quinn 2008). ${li}`;return f("div",{class:"pair-words"},r,f("div",{class:"c\
olumns"},u),f("p",{class:"aside"},h))}function di(t,e){let n=pi(t,e),o=()=>n?t.apply({open:[]}):mi(t,e),r={class:"finding",dir:"auto","ari\
a-pressed":String(n)};return f("li",{},I(r,o,e.text),f("details",{class:"how"},f("summary",{},"How w\
e know"),f("p",{dir:"auto"},e.how)))}function hi(t){let{findings:e}=t.model,n=e.findIndex(s=>pi(t,s));
if(n<0)return null;let o=(s,i,c)=>{let a=e[n+s];return I({...{class:"tool","aria-label":i,title:i,disabled:!a},
"data-focus":i},()=>mi(t,a),c)},r=`What stands out, ${T(n+1)} of ${T(e.length)}:`;return f("div",{class:"\
finding-steps"},e.length>1&&o(-1,"Finding before","‹"),e.length>1&&o(1,"Next finding","›"),f("p",
{},`${r} `,f("span",{dir:"auto"},e[n].text)))}function mi(t,{only:e,at:n}){let o=t.model.mode==="sto\
ries"&&n!==null&&(e.story||[]).includes(n);t.apply({only:e,at:n,...o?{open:[String(n)]}:{}})}function pi(t,{
only:e}){let{only:n}=t.state();return Object.keys(e).length>0&&JSON.stringify(n)===JSON.stringify(e)}function Vn(t){return t.carried??=t.articles.held.reduce((e,n)=>e+n,0),{here:t.carried,all:t.counts.
articles}}function Yn(t){if(!t.left_out)return null;let{here:e,all:n}=Vn(t);return[`This page contai\
ns ${T(e)} of the ${x(n,"article")}; a browser cannot handle the other ${T(n-e)}. Stories are includ\
ed as a whole: first those that most outlets have, then the newest.`,"The picture, the lists, the se\
arch, the filters and all counts on the page are of these articles. The figures at the top, what sta\
nds out, who was first and who republishes are those of the whole corpus.",'To find any other articl\
e, run “topicgraph find WORDS”. To see a part in full, run in Python: tg.write_html(graph.filter(sin\
ce="2021-03"), "part.html").']}function St(t){if(!t.left_out)return null;let{here:e,all:n}=Vn(t),[o,
r]=[T(e),T(n)],s=`Of the ${o} articles on this page; the corpus has ${r}.`;return f("p",{class:"asid\
e cover"},s)}var gi=5,Jn={first:"Of the stories that an outlet shares with others and whose first report is known\
, how often it was first in this corpus; a tie counts a part.",republished:"How many of the articles\
 found at an outlet another outlet wrote.",missing:"Choose an outlet, here or in the list of outlets\
: its panel lists the big stories that it lacks in this corpus. A missing story only means that it i\
s not in this corpus; the outlet may still have covered it."};function wi(t,e){let{model:n}=e,o=Yn(n),
r=e.selection().filtered?"In the whole corpus, not the selection. ":"",s=r||null,i=n.findings.map(a=>di(
e,a)),c=f("div",{class:"overview"},o&&f("section",{class:"cover"},f("h2",{},"Not all of it is on thi\
s page"),o.map(a=>f("p",{},a))),Zn("What stands out",s,qu(n,i)),e.state().view!=="stories"&&Zn("Bigg\
est stories",null,Ku(e)),Zn("Who was first",`${r}${Xu(n)}`,Vu(e)),Zn("Who republishes",`${r}${Jn.republished}`,
[Yu(e),Zu(e),Ju(e)]),Qu(e));t.replaceChildren(c)}function qu(t,e){if(e.length)return f("ul",{class:"\
findings"},e);let{articles:n,outlets:o}=t.counts;if(!n)return null;let r=o>1?"No story has articles \
of two outlets, and no difference between outlets was found.":"There is no outlet to compare with: a\
ll articles come from one.";return f("p",{class:"empty"},r)}function Zn(t,e,n){return[n].flat().some(
Boolean)?f("section",{},f("h2",{},t),e&&f("p",{class:"aside"},e),n):null}function Ku(t){let e=re(t.model,
"stories","size",t.selection()).slice(0,gi);if(e.length){let r=e.map(s=>Yo(t,s,0));return f("ol",{class:"\
rows brief"},r)}let o=t.selection().filtered?"None in this selection.":an("stories");return f("p",{class:"\
empty"},o)}function Xu(t){let e=t.stories.filter(o=>o.first_among).length;if(!e)return Jn.first;let n=x(
e,"story","stories");return`${Jn.first} For ${n}, this means the first among the articles in the lan\
guage of the story, as others appeared at that time.`}function Vu(t){let e=cn(t,({first:n,shared:o})=>o>=
5&&n>0,(n,o)=>o.first-n.first||o.first/o.shared-n.first/n.shared);return e.length?rn(e.map(({link:n,
outlet:{first:o,shared:r}})=>[n,o/r,`${Ct(o)} of ${x(r,"story","stories")}`])):null}function Yu(t){let e=({
pieces:r})=>r<5,n=({republished:r,pieces:s})=>r/s,o=cn(t,r=>r.republished>0&&!e(r),(r,s)=>n(s)-n(r)||
s.republished-r.republished);if(!o.length){let r=t.model.outlets.some(({republished:i})=>i>0);if(!r&&
t.model.counts.outlets<2)return null;let s=r?`No outlet with ${5} or more articles republishes.`:"No\
 article here is known to be a copy of another outlet’s.";return f("p",{class:"empty"},s)}return rn(
o.map(({link:r,outlet:s})=>{let{republished:i,pieces:c}=s;return[r,n(s),`${T(i)} of ${x(c,"article")}`]}))}
function Zu(t){let n=cn(t,({republished:r,pieces:s})=>r>0&&s<5,(r,s)=>s.republished-r.republished||r.
pieces-s.pieces).flatMap(({link:r,outlet:{republished:s,pieces:i}},c)=>{let a=` ${T(s)} of ${x(i,"ar\
ticle")}`;return[c?", ":"",r,a]}),o=`With fewer than ${5} articles: `;return n.length>0&&f("p",{class:"\
aside"},o,n,".")}function Ju(t){let n=cn(t,({pieces:o})=>o>0,(o,r)=>r.pieces-o.pieces,!0).flatMap(({
link:o,outlet:{held:r,pieces:s}},i)=>{let c=r?` (the outlet of ${T(r)} is not known)`:"";return[i?",\
 ":"",o,` ${x(s,"article")}${c}`]});return n.length?f("p",{class:"aside"},"Found on platforms, which\
 are not outlets: ",n,"."):null}function Qu(t){let{stories:e,counts:n}=t.model;if(!e.length||n.outlets<
2)return null;let o=cn(t,({held:c})=>c>=5,(c,a)=>a.held-c.held);if(!o.length)return null;let r=o.map(
({link:c})=>f("li",{},c)),s=f("ul",{class:"missing"},r),i=f("p",{class:"aside"},Jn.missing);return f(
"section",{},f("h2",{},"What is missing from an outlet"),i,s)}function cn(t,e,n,o=!1){return t.model.
outlets.map((r,s)=>({outlet:r,ref:s})).filter(({outlet:r})=>!!r.platform===o&&e(r)).sort((r,s)=>n(r.
outlet,s.outlet)||r.ref-s.ref).slice(0,gi).map(({outlet:r,ref:s})=>({outlet:r,link:z(t,{kind:"outlet",
ref:s})}))}var tf=60,ef={stories:"story",articles:"article",outlets:"outlet",topics:"topic"},nf={stories:[["siz\
e","most outlets first"],["new","newest first"],["old","oldest first"],["name","A to Z"]],articles:[
["new","newest first"],["old","oldest first"],["name","A to Z"]],outlets:[["size","most articles fir\
st"],["name","A to Z"]],topics:[["size","most articles first"],["name","A to Z"]]},of={stories:"No s\
tories: a story needs two articles on one event, listed as related in a file or similar in words and\
 time.",articles:"No articles.",outlets:"No outlets: no article says where it was published.",topics:"\
No topics: no article names one."},Zo={stories:"size",articles:"new",outlets:"size",topics:"size"},rf={
size:(t,e)=>e.size-t.size||e.articles.length-t.articles.length,new:(t,e)=>yi(e.from,t.from,-1/0),old:(t,e)=>yi(
t.from,e.from,1/0),name:(t,e)=>tt(t.name)<tt(e.name)?-1:1};function yi(t,e,n){return(t??n)===(e??n)?
0:(t??n)-(e??n)}function re(t,e,n,o){let r=ef[e],s={stories:t.stories.length,articles:t.size,outlets:t.
outlets.length,topics:t.topics.length},i=u=>r!=="article"||t.articles.held[u]||o.stubs,c=Array.from(
{length:s[e]},(u,h)=>h).filter(i).map(u=>Jo(t,{kind:r,ref:u},o)).filter(({articles:u})=>u.length),a=u=>e===
"outlets"?Qn(t,u):0,l=rf[n];return c.sort((u,h)=>a(u)-a(h)||l(u,h)||u.thing.ref-h.thing.ref)}function Qn(t,{
thing:e,held:n}){return t.outlets[e.ref].platform?1:n?0:2}function Jo(t,e,n){let o=n?.filtered?n.mask:
null;if(e.kind==="article")return sf(t,e,!o||o[e.ref]>0);let r=Xt(t,e),s=o?r.filter(m=>o[m]):r,i=e.kind===
"story"?gt(t,s):s,[c,a]=Vt(t,i),l=s.filter(m=>t.articles.held[m]),u=l.length,h=it(t,l).size,d=e.kind===
"story"?h:u;return{thing:e,name:J(t,e),articles:s,size:d,held:u,outlets:h,from:c,to:a}}function sf(t,e,n){
let o=e.ref,r=t.articles.time[o];return{thing:e,name:J(t,e),articles:n?[o]:[],size:1,held:t.articles.
held[o],outlets:1,from:r,to:r}}function ln(t,e){let{kind:n,ref:o}=e.thing;if(n==="article"){let{time:c,
precision:a}=t.articles;return`${st(t,o)} · ${bt(c[o],a[o])}`}let r=e.articles.length-e.held,s=e.held||
n==="story"?[x(e.held,"article")]:[];return r&&s.push(`${T(r)} linked, not in this corpus`),n!=="out\
let"&&s.push(x(e.outlets,"outlet")),n==="story"&&s.push(Q(e.from,e.to)),(n==="story"&&e.articles.length<
t.stories[o].articles.length?"selected: ":"")+s.join(" · ")}function Si(t,e,{mask:n,stubs:o}){let r=s=>n[s]&&
(t.articles.held[s]||o);return e==="articles"?n.reduce((s,i,c)=>s+(r(c)?1:0),0):e==="stories"?t.stories.
filter(({articles:s})=>s.some(i=>n[i])).length:e==="topics"?t.byTopic.filter(s=>s.some(r)).length:t.
byOutlet.filter((s,i)=>!t.outlets[i].platform&&s.some(r)).length}function ki(t,e,n){let{tab:o}=n.state();
if(e.parentElement.hidden=o==="overview",o==="overview"){wi(t,n);return}let r=nf[o].map(([s,i])=>f("\
option",{value:s,selected:s===Zo[o]},i));e.replaceChildren(...r),e.onchange=()=>{Zo[o]=e.value,bi(t,
n,o)},bi(t,n,o)}function bi(t,e,n){let{model:o}=e,[r,s]=[Zo[n],e.selection()],i=re(o,n,r,s),c=f("ol",
{class:"rows"}),a=Math.max(1,i[0]?.size||0),l=Le(c,i,tf,(d,m)=>[n==="outlets"?cf(o,i,m):null,Yo(e,d,
r==="size"?d.size/a:0)]),h=!i.length&&s.filtered?"Nothing in this selection.":an(n);t.replaceChildren(
St(o)||"",i.length?c:f("p",{class:"empty"},h),l)}function cf(t,e,n){let o=Qn(t,e[n]);if(!o||n&&Qn(t,
e[n-1])===o)return null;let r=e.filter(i=>Qn(t,i)===o).length;return f("li",{class:"rows-head"},`${o===
1?"Platforms, which carry what outlets write":"Only linked, no article in this corpus"} (${T(r)})`)}
function an(t){return of[t]}function Yo(t,e,n){let o={class:`row row-${e.thing.kind}`,"data-id":Ne(t.
model,e.thing)},r=I(o,()=>t.choose(e.thing),f("span",{class:"row-name",dir:"auto"},e.name),f("span",
{class:"row-words",dir:"auto"},ln(t.model,e)),n>0&&Ce(Math.max(.015,n)));return f("li",{},r)}var af=2,[lf,uf]=[7*86400,86400],[$i,ff]=[.25,.2],df=.25,hf=2,mf=.5,pf=6,gf="the outlet of an articl\
e on it is unknown and may be this one",wf="an article on it is at this outlet's own web address, un\
der another name",Qo="has an article that is only loosely connected",yf="hardly any article of this \
outlet here within a week",tr="an article of this outlet at that time mentions the same",er="an unda\
ted article of this outlet may be about it",bf="none of its articles here at that time is known to b\
e in the story's language";function vi(t,e){let{held:n}=t.articles;return t.stories.map(({articles:o},r)=>{
let s=o.filter(c=>n[c]),i=it(t,s);return{story:r,total:i.size,reach:i.size-Number(i.has(e))}}).filter(
({total:o})=>o>1).filter(({story:o})=>!to(t,o).has(e)).sort((o,r)=>r.reach-o.reach||o.story-r.story)}
function un(t,e){let n=to(t,e),o=fn(t,e),r=c=>t.articles.story[c],s=[...n].flatMap(c=>c<0?[]:t.byOutlet[c].
map(r)),i=new Set(s.filter(c=>c>=0&&c!==e));return t.outlets.map(({held:c,platform:a},l)=>({ref:l,number:a?
0:c})).filter(({ref:c,number:a})=>a>=5&&!n.has(c)).filter(({ref:c})=>t.byOutlet[c].some(a=>i.has(r(a)))).
filter(({ref:c})=>!o(c)).sort((c,a)=>a.number-c.number||c.ref-a.ref)}function to(t,e){return Mi(t,t.
stories[e].articles.filter(n=>!Oi(t,n)))}function Mi({articles:{outlet:t,carrier:e}},n){return new Set(
n.flatMap(o=>[t[o],e[o]]))}function Oi(t,e){return t.articles.bond[e]===hf}function fn(t,e){let{articles:n}=t.
stories[e],o=Mi(t,n.filter(w=>Oi(t,w))),r=Sf(t,n),s=!n.every(w=>lt(t,w)),{held:i,subjects:c,language:a,
time:l}=t.articles,u=kf(t,n),h=Ti(t,e,lf),d=Ti(t,e,uf),m=xf(t,e),g=Tf(t,e),p=w=>c[w].some(S=>m.has(S));
return w=>{if(o.has(w))return Qo;if(r.has(w))return wf;if(s)return gf;let S=t.byOutlet[w].filter(O=>i[O]&&
h(O));return S.length<af?yf:S.some(O=>p(O)||d(O)&&g(O))?tr:t.byOutlet[w].filter(O=>i[O]&&l[O]===null).
some(O=>p(O)||g(O))?er:!u.size||S.some(O=>u.has(a[O]))?"":bf}}function Sf(t,e){let{outlets:n}=t,o=new Map(
n.map(({id:r,platform:s},i)=>[r,s?-1:i]));return new Set(e.map(r=>{let[s]=(t.articles.id[r]?.split("\
://")[1]??"").split(/[/:]/),i=s.split("."),c=i.map((a,l)=>`provider:${i.slice(l).join(".")}`);return o.
get(c.find(a=>o.has(a))??"")??-1}))}function kf(t,e){return new Set(e.map(n=>t.articles.language[n]).
filter(n=>t.languages[n]))}function Ti(t,e,n){let{time:o}=t.articles,[r,s]=Vt(t,gt(t,t.stories[e].articles));
return r===null||s===null?()=>!1:i=>o[i]!==null&&Number(o[i])>=r-n&&Number(o[i])<=s+n}function Tf(t,e){
let{articles:n}=t.stories[e],{subjects:o}=t.articles,r=(c,a)=>new Set(et(c).filter(([,l])=>l>=a*n.length).
map(([l])=>l)),s=r(n.flatMap(c=>o[c]),mf),i;return c=>{let a=o[c].filter(l=>s.has(l)).length;return a!==
1?a>1:(i||=r(n.flatMap(l=>xi(t,l)),$i),xi(t,c).some(l=>i.has(l)))}}function xi(t,e){let{title:n,subjects:o}=t.
articles,r=new Set(o[e].flatMap(i=>Nt(t.subjects[i].name))),s=i=>[...i].length>=pf;return[...new Set(
Nt(n[e]))].filter(i=>s(i)&&!r.has(i))}function xf(t,e){let{articles:n}=t.stories[e],o=ff*t.size,r=et(
n.flatMap(s=>t.articles.subjects[s]));return new Set(r.filter(([s,i])=>{let c=t.bySubject[s].length;
return i>=$i*n.length&&c<=o||i>=df*c}).map(([s])=>s))}var Ai=3,eo=2,$f=6,Ni=8,vf=`Stories of ${Ai} or more outlets that no outlet of the group has here, t\
hough two or more of its outlets have articles in the same language within a week of them, and none \
shares what marks the story. A story that is not in this corpus may still have been covered.`,Mf="No\
 group has two outlets with articles in this corpus.",Of="No groups of outlets are defined for this \
corpus. A table outlets.csv, or groups in topicgraph.yaml, define them; the documentation of topicgr\
aph says how.";function no(t,e){return t.groups.map(({name:n,outlets:o})=>({name:n,members:o.filter(
r=>e.has(r))})).filter(({members:n})=>n.length>=eo).sort((n,o)=>o.members.length-n.members.length||(n.
name<o.name?-1:1))}function Af(t,e,n){let{held:o}=t.articles;return n.map(r=>{let s=t.stories[r].articles.
filter(i=>o[i]);return{story:r,reach:it(t,s).size}}).filter(({reach:r})=>r>=Ai).map(r=>({...r,active:nr(
t,e,r.story)})).filter(({active:r})=>r>=eo).sort((r,s)=>s.reach-r.reach||s.active-r.active||r.story-
s.story)}function nr(t,e,n){let o=to(t,n);if(e.some(i=>o.has(i)))return 0;let r=e.map(fn(t,n));return[
tr,er,Qo].some(i=>r.includes(i))?0:r.filter(i=>!i).length}function Ei(t,e,n){let{articles:o}=t.stories[e],
r=Cn(t,o),s=a=>t.articles.held[a],i=new Set(t.byOutlet.flatMap((a,l)=>a.some(s)?[l]:[])),c=no(t,i).map(
({name:a,members:l})=>{let u=l.filter(p=>!r.has(p)),h=l.length-u.length,d=u.slice(0,Ni).map(p=>n({kind:"\
outlet",ref:p})),m=u.length-d.length,g=m>0?` and ${T(m)} more`:"";return f("li",{},f("span",{dir:"au\
to"},`${a}: ${T(h)} of ${T(l.length)} have it`),u.length>0&&f("span",{class:"words"},"Not here from ",
Tt(d),g))});return c.length>0&&f("ul",{class:"text-list"},c)}function _i(t){let{model:e}=t,n=Array.from(
{length:e.size},(i,c)=>c).filter(i=>e.articles.held[i]),o=no(e,it(e,n));if(!o.length)return f("p",{class:"\
empty"},e.groups.length?Mf:Of);let r=re(e,"stories","size",t.selection()).map(({thing:i})=>i.ref),s=o.
map(i=>Nf(t,i,r));return[f("p",{class:"aside"},vf),...s]}function Nf(t,{name:e,members:n},o){let r=Af(
t.model,n,o),s=n.slice(0,Ni).map(u=>z(t,{kind:"outlet",ref:u})),i=n.length-s.length,c=r.map(({story:u,
reach:h,active:d})=>{let m=`${x(h,"other outlet")} · ${T(d)} of ${T(n.length)} have articles in tha\
t language within a week`;return f("li",{"data-id":t.model.stories[u].id},z(t,{kind:"story",ref:u}),
f("span",{class:"words"},m))}),a=f("p",{class:"words"},"No such story."),l=i>0&&` and ${x(i,"more","\
more")}`;return f("section",{class:"group-gaps","data-group":e},f("h3",{dir:"auto"},e),f("p",{class:"\
words"},Tt(s),l),c.length?ot(c,$f,"text-list"):a)}var Ef={figures:"Figures",topics:"By topic",stories:"By story",groups:"Missing by group"},_f=20,Ci={
topics:14,stories:18},je="figures",be={key:"independent",down:!0},oo=_f,dn=[{key:"name",name:"Outlet",
unit:"",title:"",value:t=>t.name},{key:"independent",name:"Own articles",unit:"copies and updates as\
ide",title:"Independent articles: copies and updates count as their original",value:t=>t.independent},
{key:"voice",name:"Share of voice",unit:"of all own articles",title:"Share of all independent articl\
es, with its 95 % interval",value:t=>t.voice.share},{key:"first",name:"First on",unit:"of its shared\
 stories",title:"Stories it was first on, of the shared ones whose first report is known; a tie coun\
ts a part. Counted in the whole corpus",value:t=>Ii(t.first,t.shared)},{key:"alone",name:"Alone with",
unit:"stories, single articles",title:"Stories that no other outlet has in this corpus, and articles\
 that are in no story. Counted in the whole corpus",value:t=>t.alone},{key:"republished",name:"Writt\
en by others",unit:"of the articles found there",title:"How many of the articles found at it another\
 outlet wrote: copies of a text, and articles that it carries for another outlet, which are no copie\
s",value:t=>Ii(t.republished,t.pieces)}];function Ii(t,e){return e?t/e+(e>=5?2:0):-1}function or(t,e){
let n=d=>{or(t,e),d&&Ht(t,"focus",d)?.focus()},r=rr(e.model,e.selection().mask).filter(({pieces:d,independent:m})=>d||
m),s=()=>{oo=1/0,n()},i=r.filter(({ref:d})=>e.model.outlets[d].platform).length,c=x(r.length-i,"outl\
et"),a=i?` and ${x(i,"platform")}`:"",l=`Show all ${c}${a}`,h=[f("div",{class:"sheet-head"},f("h2",{},
"Outlets"),f("div",{class:"switch",role:"group","aria-label":"What to show"},Cf(n))),St(e.model),...[
r.length?Lf(e,r,n):If()].flat(),je!=="groups"&&r.length>oo&&I({class:"more","data-focus":"more"},s,l)];
t.replaceChildren(...h.filter(d=>d instanceof Node))}function If(){return f("p",{class:"empty"},"No \
outlet has an article in this selection.")}function Cf(t){return Object.entries(Ef).map(([e,n])=>{let o=()=>{
je=e,t(e)};return I({"data-focus":e,"aria-pressed":String(e===je)},o,n)})}function Lf(t,e,n){if(je===
"figures")return Rf(t,e,n);if(je==="groups")return _i(t);let r=[...e].sort((s,i)=>i.independent-s.independent||
s.ref-i.ref).slice(0,oo);return je==="topics"?Ff(t,r):jf(t,r)}function rr(t,e){let n=_s(t,e),{held:o,
outlet:r,carrier:s,flags:i}=t.articles,c=t.outlets.map(({name:a,first:l,shared:u,alone:h},d)=>{let m=n[d],
g={pieces:0,republished:0};return{ref:d,name:a,first:l,shared:u,alone:h,voice:m,independent:m.k,...g}});
for(let a=0;a<t.size;a+=1)!e[a]||!o[a]||(r[a]>=0&&(c[r[a]].pieces+=1,i[a]&Ws&&(c[r[a]].republished+=
1)),s[a]>=0&&s[a]!==r[a]&&(c[s[a]].pieces+=1,i[a]&$n&&(c[s[a]].republished+=1)));return c}function Rf(t,e,n){
let{value:o}=dn.find(({key:l})=>l===be.key)||dn[0],r=(l,u)=>o(l)<o(u)?-1:o(l)>o(u)?1:0,s=be.down?-1:
1,i=[...e].sort((l,u)=>s*r(l,u)||u.independent-l.independent||l.ref-u.ref),c=dn.map(l=>Df(l,n)),a=i.
slice(0,oo).map(l=>Pf(t,l));return Pt("Figures of the outlets","figures-table",c,a)}function Df({key:t,
name:e,unit:n,title:o},r){let s=t===be.key,i=()=>{be={key:t,down:s?!be.down:t!=="name"},r(`sort ${t}`)},
c=be.down?"descending":"ascending",a=be.down?" ↓":" ↑",l={scope:"col",class:t==="name"?null:"fig\
ure","aria-sort":s?c:null},u={title:o,"data-focus":`sort ${t}`},h=[e,s?a:"",Li(n)];return f("th",l,I(
u,i,h))}function Li(t){return t?f("small",{class:"unit"},t):null}function Ri(t){let{name:e,unit:n,title:o}=dn.
find(s=>s.key===t)||dn[0];return f("th",{scope:"col",class:n?"figure":null,title:o||null},e,Li(n))}function Pf(t,e){
let{id:n,platform:o}=t.model.outlets[e.ref],r=()=>t.narrow({only:{outlet:[n]}}),s=`${x(e.independent,
"article")} of ${e.name}: select them`,i=e.independent<5?"too few":Lt(e.voice),c=[at(e.voice.share),
f("small",{},` ${i}`)];return f("tr",{},f("th",{scope:"row"},z(t,{kind:"outlet",ref:e.ref}),o?f("sma\
ll",{}," platform"):null),Fe(T(e.independent),r,s),f("td",{class:"figure"},e.independent?c:"–"),hn(
e.shared>0,Ct(e.first),e.shared),f("td",{class:"figure"},e.alone?T(e.alone):"–"),hn(e.republished>
0,T(e.republished),e.pieces))}function hn(t,e,n,o=""){if(!t)return f("td",{class:"figure"},"–");let r=n<
5?" too few":o,s=r?f("small",{},r):null;return f("td",{class:"figure"},`${e} of ${T(n)}`,s)}function Ff(t,e){
let{model:n}=t,{mask:o}=t.selection(),r={outlets:n.outlets.map((p,w)=>w)},s=ge(n,ne(n,r,o)),i=et(s.flatMap(
p=>n.articles.topics[p])).map(([p])=>p),c=i.slice(0,Ci.topics);if(!c.length)return f("p",{class:"emp\
ty"},"No article of this selection names a topic.");let a=e.map(({ref:p})=>({outlets:[p]})),l=Me(n,a,
o),u=new Map(l.map(({topic:p,cells:w})=>[p,w])),h=e.map((p,w)=>{let S=c.map(k=>{let R=u.get(k)?.[w]||
Kt(0,p.independent);return Hf(t,p,k,R)});return Di(t,p,S)}),d=i.length-c.length,g=`Own articles of a\
n outlet about a topic, one of each story; the darker, the larger their share of all of these. A cli\
ck selects the articles.${d?` ${x(d,"rarer topic")} are in the list of topics.`:""}`;return[Xo(t,"to\
pic",c,h),f("p",{class:"aside"},g)]}function Di(t,e,n){return f("tr",{},f("th",{scope:"row"},z(t,{kind:"\
outlet",ref:e.ref})),f("td",{class:"figure"},T(e.independent)),n)}function Hf(t,e,n,o){let{id:r,name:s}=t.
model.topics[n],{k:i,n:c}=o;if(!i){let g=`${e.name}: none of ${c} own articles on ${s} in this corpu\
s`;return f("td",{class:"nothing",title:g},"·")}let a=c<5?", too few":"",l=`${at(o.share)} ${Lt(o)}`,
u=`${e.name}, ${s}: ${i} of ${c} articles, one of each story, ${l}${a}`,h=[t.model.outlets[e.ref].id],
d=()=>t.narrow({only:{outlet:h,topic:[r]}}),m=Fe(String(i),d,u);return m.style.setProperty("--part",
`${Math.round(o.share*60)}%`),m}function jf(t,e){let{model:n}=t,o=re(n,"stories","size",t.selection()).
map(({thing:m})=>m.ref),r=m=>it(n,n.stories[m].articles).size,s=o.sort((m,g)=>r(g)-r(m)||m-g),i=s.slice(
0,Ci.stories);if(!i.length)return f("p",{class:"empty"},"There is no story in this selection.");let c=i.
map(m=>{let p=gt(n,n.stories[m].articles).find(w=>U(n,w));return p===void 0?null:n.articles.time[p]}),
a=new Set(i),l=e.map(m=>{let g=_n(n,{outlets:[m.ref]},a),p=i.map((w,S)=>Bf(t,m,w,g.get(w),c[S]));return Di(
t,m,p)}),u=s.length-i.length,d=`The stories that most outlets have. “1st”: the outlet was first of t\
hose in this corpus (“1st=”: in a tie). “earliest”: it has the earliest article, but who was first i\
s not known. A time: how much later its first article came. “copy”, “carried”: it has only another o\
utlet’s text, or carried its article. A dot: not in this corpus.${u?` ${x(u,"more story","more sto\
ries")} in the list.`:""}`;return[Xo(t,"story",i,l),f("p",{class:"aside"},d)]}function Bf(t,e,n,o,r){
let{model:s}=t,{id:i,name:c,first:a}=s.stories[n];if(o===void 0){let k=`${e.name}: ${qt(c)} is not i\
n this corpus`;return f("td",{class:"nothing",title:k},"·")}let l=a.includes(e.ref),h=U(s,o)&&r!==null?
Number(s.articles.time[o])-Number(r):-1,d=h>=0?h:null,[m,g]=Wf(s,e.ref,o)||Uf(l,a.length>1,d),p=[s.outlets[e.
ref].id],S=Fe(m,()=>t.narrow({only:{outlet:p,story:[i]}}),`${m}: ${e.name}, ${qt(c)}: ${g}`);return S.
style.setProperty("--part",l?"55%":"14%"),S}function Wf(t,e,n){let{flags:o,outlet:r}=t.articles;return r[n]!==
e?["carried","carried an article of another outlet"]:o[n]&Ln?null:["copy","has the text of another o\
utlet"]}function Uf(t,e,n){return t?e?["1st=","first, in a tie"]:["1st","first"]:n===null?["✓","ha\
s it"]:n?[As(n),jt(n)]:["earliest","has the earliest article; who was first is not known"]}var zf=["stories","network","time","outlets","compare","table"],Gf=["overview","stories","articles",
"outlets","topics"],sr=["problems","path","save","about","help"],ir=["hide","open","side","path","wi\
thout"],qf=new Set(["view","tab","at","depth","cam","time",...ir,...ce.flatMap(t=>[`only.${t}`,`not.${t}`])]),
cr=100,Pi=2e3,ar=4,Be=6,Fi=1e6,[Kf,Xf]=[.001,1e3],ji={only:{},not:{},time:null};function Bi(t,e){let n=new URLSearchParams(
t.replace(/^#/,"")),o=[],r=(u,h)=>o.push(`${u}=${h}`);for(let u of new Set(n.keys()))qf.has(u)||r(u,
n.get(u));let s=u=>{let h=[...new Set(n.getAll(u).filter(Boolean))],d=h.filter(m=>m.length<=Pi).slice(
0,cr);return d.length<h.length&&r(u,`(${h.length-d.length} values)`),d},i=(u,h,d)=>{let m=n.get(u);return m===
null||h.includes(m)?m??d:(r(u,m),d)},c=(u,h)=>{let d=n.get(u);if(d===null)return null;let m=d.split(
",").map(g=>g.trim()?Number(g):NaN);return m.every(Number.isFinite)&&h(m)?m:(r(u,d),null)},a=u=>{let h=ce.
map(d=>[d,s(u+d)]);return Object.fromEntries(h.filter(([,d])=>d.length))};return{state:{view:i("view",
zf,e.view),tab:i("tab",Gf,e.tab),at:n.get("at")?.slice(0,Pi)||null,depth:c("depth",Vf)?.[0]??1,cam:c(
"cam",Yf),time:c("time",u=>u.length===2&&u[0]<u[1]),only:a("only."),not:a("not."),...Object.fromEntries(
ir.map(u=>[u,s(u)]))},ignored:o}}function Vf([t,...e]){return!e.length&&Number.isInteger(t)&&t>=1&&t<=
ar}function Yf(t){let[e,n,o]=t,r=Math.abs(e)<=Fi&&Math.abs(n)<=Fi;return t.length===3&&r&&o>=Kf&&o<=
Xf}function lr(t,e){let n=[],o=(d,m,g)=>m.filter(p=>g(p)||(n.push(`${d}=${p}`),!1)),r=(d,m)=>{let g=Object.
entries(m).map(([p,w])=>[p,o(d+p,w,S=>p==="words"||t.facets[p].has(S))]);return Object.fromEntries(g.
filter(([,p])=>p.length))},s=d=>t.byId.has(d)||!t.complete,i=d=>d.startsWith("group:")?t.groups.some(
({name:m})=>`group:${m}`===d):t.byId.get(d)?.kind==="outlet",{time:c}=e,{from:a,to:l}=t.counts,u=c&&
a!==null&&l!==null&&c[0]<=l&&c[1]>a;c&&!u&&n.push(`time=${c.join(",")}`);let h={...e,at:e.at&&o("at",
[e.at],d=>sr.includes(d)||s(d))[0],time:u?c:null,only:r("only.",e.only),not:r("not.",e.not),open:o("\
open",e.open,d=>t.byId.get(d)?.kind==="story"),side:o("side",e.side,i).slice(0,Be),path:e.path.slice(
0,2).every(s)?e.path.slice(0,2):[]};return{state:{...h,at:h.at||null},ignored:n}}function Wi(t,e){let n=new URLSearchParams;
t.view!==e.view&&n.set("view",t.view),t.tab!==e.tab&&n.set("tab",t.tab),t.at&&n.set("at",t.at),t.depth!==
1&&n.set("depth",String(t.depth));for(let r of ce){for(let s of t.only[r]||[])n.append(`only.${r}`,s);
for(let s of t.not[r]||[])n.append(`not.${r}`,s)}t.time&&n.set("time",t.time.join(","));for(let r of ir)
for(let s of t[r])n.append(r,s);t.cam&&n.set("cam",t.cam.map(r=>Number(r.toPrecision(5))).join(","));
let o=n.toString();return o?"#"+o:""}function ro({only:t,not:e},n,o,r){let s=((n==="only"?t:e)[o]||[]).
includes(r);return{only:Hi(t,o,r,n==="only"&&!s),not:Hi(e,o,r,n==="not"&&!s)}}function Hi(t,e,n,o){let r=(t[e]||
[]).filter(i=>i!==n);o&&r.push(n);let s={...t,[e]:r};return r.length||delete s[e],s}var Zf=.2,Jf=12,Qf=.95,td=8,ed=72;function dr(t,e){let n=hr(e),o=I({class:"tool"},()=>e.change({at:"\
save"}),"Download …"),r=f("div",{class:"sheet-head"},f("h2",{},"Compare"),cd(e,n),o),s=f("p",{class:"\
empty"},"Choose two outlets or groups to compare."),i=n.length<2?[s]:nd(e,n,c);Te(t,()=>t.replaceChildren(
r,...i.filter(Boolean)));function c(){dr(t,e)}}function nd(t,e,n){let o=`${rd(t)} Copies and updates\
 count as their original. A figure on fewer than ${5} is marked “too few”. A missing story only mean\
s that it is not in this corpus; the outlet may still have covered it.`;return[f("p",{class:"aside"},
o),St(t.model),od(t,e),ld(t,e),dd(t,e),hd(t,e),...Kn(e).map(([r,s])=>wd(t,r,s)),ii(t,e,n),ci(t,e)]}function od(t,e){
let{model:n}=t,{mask:o}=t.selection(),r=e.map(d=>ne(n,d,o).map(g=>n.articles.time[g]).filter(g=>g!==
null).sort((g,p)=>g-p));if(r.some(d=>!d.length))return null;let s=Math.max(...r.map(d=>d[0])),i=Math.
min(...r.map(d=>d[d.length-1])),c=d=>d.filter(m=>m<s||m>i).length;if(r.every(d=>c(d)<=Zf*d.length))return null;
let l=`These are articles of different periods (${e.map(({name:d},m)=>`${d}: ${Q(r[m][0],r[m][r[m].length-
1])}`).join("; ")}).`;if(s>i)return f("p",{class:"warning",dir:"auto"},`${l} They share none.`);let u=()=>t.
narrow({only:{},time:[s,i+1]}),h=`Compare only ${Q(s,i)}`;return f("p",{class:"warning",dir:"auto"},
`${l} `,I({},u,h))}function rd(t){return t.selection().filtered?"This compares the selection.":t.model.
left_out?"This compares what is on this page; “topicgraph compare” compares the whole corpus.":"\
This compares the whole corpus."}function hr(t){let{model:e}=t,n=t.state().side.flatMap(o=>Ko(e,o)||
[]);return n.length?n.slice(0,Be):Ui(e).slice(0,2).flatMap(({key:o})=>Ko(e,o)||[])}function Ui(t){let e=Co(
t,Io(t));return t.outlets.map(({id:n,name:o,platform:r},s)=>({key:n,name:o,platform:r,number:e[s],ref:s})).
filter(({number:n,platform:o})=>n&&!o).sort((n,o)=>o.number-n.number||n.ref-o.ref)}function sd(t,e){
let n=new Map,o=(r,s)=>{e.includes(s)||n.set(n.has(r)?`${r} · ${s}`:r,s)};for(let{name:r}of t.groups)
o(`${r} (group)`,sn+r);for(let{key:r,name:s,number:i}of Ui(t))o(`${s} (${x(i,"own article")})`,r);return n}
function id(t,e){let n=tt(e.trim()),o=[...t.keys()].filter(i=>tt(i).startsWith(n)),r=o.filter(i=>tt(
i.replace(/ \([^()]*\)$/,""))===n),s=r.length?r:o;return n&&s.length===1?t.get(s[0]):void 0}function cd(t,e){
let{model:n}=t,o=e.map(({key:h})=>h),r=h=>t.change({side:h}),s=sd(n,o),i=({target:h,type:d})=>{let m=s.
get(h.value)||d==="change"&&id(s,h.value);m?r([...o,m]):d==="change"&&h.value?(t.announce(`No outlet\
 or group here is called ${h.value}`),h.setCustomValidity("No outlet or group of this name here"),h.
reportValidity()):h.setCustomValidity("")},c={"aria-label":"Add an outlet or group","data-focus":"ad\
d",type:"text",list:"side-choices",dir:"auto",autocomplete:"off",placeholder:"+ Add outlet or group \
…",disabled:e.length>=Be,on:{change:i,input:i}},a=[...s.keys()].map(h=>f("option",{value:h})),l=[f(
"input",c),f("datalist",{id:"side-choices"},a)],u=e.map(({key:h,name:d},m)=>I({class:`chip side-${m}`,
dir:"auto","data-focus":h},()=>r(o.filter(g=>g!==h)),f("span",{class:"unseen"},"Remove "),De(m),d," \
×"));return f("div",{class:"picker"},u,l)}function ad(t,{name:e,outlets:n}){return n.length!==1?f("\
span",{class:"name"},e):z(t,{kind:"outlet",ref:n[0]})}function ld(t,e){let n=rr(t.model,t.selection().
mask),o=["name","independent","first","alone","republished"].map(Ri),r=e.map((i,c)=>ud(t,i,c,n)),s=Pt(
"Figures","figures-table",o,r);return f("section",{},s)}function ud(t,e,n,o){let r=e.outlets.map(w=>o[w]),
s=w=>r.reduce((S,k)=>S+k[w],0),[i,c,a]=["independent","pieces","republished"].map(s),l=e.outlets.length===
1,{first:u,shared:h,alone:d}=l?r[0]:{first:0,shared:0,alone:0},m=()=>t.narrow(Pe(e)),g=`${x(i,"artic\
le")} of ${e.name}: select them`,p=fd(t.model,e);return f("tr",{},f("th",{scope:"row"},De(n),ad(t,e)),
Fe(T(i),m,g),hn(h>0,Ct(u),h,p),f("td",{class:"figure"},l?T(d):"–"),hn(c>0,T(a),c))}function fd(t,{
outlets:e}){if(e.length!==1||t.left_out)return"";let n=t.firsts.find(({outlet:r})=>r===e[0]);if(!n)return"";
let o=n.q===null?"":`; ${me(n.q)}`;return` (by chance ${Ct(n.expected)}${o})`}function dd(t,e){let{model:n}=t,
{mask:o}=t.selection(),r=e.map(c=>ne(n,c,o)),s=e.map(({name:c},a)=>({name:c,className:`side-${a}`,articles:r[a]})),
i=ti(n,s);return i&&f("section",{},f("h3",{},"Own articles over time, on one scale"),i)}function hd(t,e){
let n=Me(t.model,e,t.selection().mask);if(!n.length)return null;let o=n.filter(({cells:p})=>p.every(
({share:w})=>w>=Qf)),r=n.filter(p=>!o.includes(p)),s=r.filter(({cells:p})=>pd(p)),i=[...s,...r.filter(
p=>!s.includes(p))].slice(0,Jf),c=Math.max(...i.flatMap(({cells:p})=>p.map(({share:w})=>w)),.01),a=e.
length===2,l=i.map(({topic:p,cells:w})=>{let S=w.map((R,O)=>gd(t,{side:e[O],n:O,topic:p,share:R,peak:c},
a&&!O)),k=f("span",{class:"topic-name"},z(t,{kind:"topic",ref:p}));return f("li",{class:"topic-row"},
k,S)}),u=r.length-i.length,h=`${x(u,"topic")} with smaller shares are not shown.`,d=e.map(({name:p})=>f(
"span",{},p)),m=s.length?`Topics whose intervals do not overlap come first: ${T(s.length)}.`:i.length>
0&&"The intervals of every topic overlap.",g=o.map(({topic:p})=>z(t,{kind:"topic",ref:p}));return f(
"section",{},f("h3",{},"Topics: share of the articles of each, with 95 % interval"),i.length>0&&f("p",
{class:"aside"},md(t,e,n[0].cells)),o.length>0&&f("p",{},"Nearly all articles of each are on ",Tt(g),
"."),m&&f("p",{class:"aside"},m),a&&i.length>0&&f("p",{class:"mirror-heads","aria-hidden":"true"},d),
f("ul",{class:a?"mirrored":"stacked"},l),u>0&&f("p",{class:"aside"},h))}function md(t,e,n){let{mask:o}=t.
selection();return`Of articles of one side on one story, the first counts: ${e.map((s,i)=>{let c=ne(
t.model,s,o).length;return`${T(n[i].n)} of the ${x(c,"own article")} of ${s.name}`}).join(", ")}.`}function pd(t){
let e=t.filter(({n})=>n>=5);return e.some(n=>e.some(o=>n.high<o.low))}function gd(t,{side:e,n,topic:o,
share:r,peak:s},i){let{id:c,name:a}=t.model.topics[o],l=r.n<5,u=at(r.share),h=`${r.k} of ${r.n}`,d=l?
", too few":"",m=Lt(r),g=`${h} articles, one of each story, ${u} ${m}${d}`,p=`${e.name}, ${a}: ${g}`,
w=O=>`${Math.min(100,O/s*ed)}%`,S=f("span",{class:`share side-${n}`}),k=f("span",{class:"whisker"});
S.style.width=w(r.share),k.style.setProperty("--low",w(r.low)),k.style.setProperty("--high",w(r.high));
let R={class:`topic-bar ${i?"left":""} ${l?"few":""}`,"aria-label":p,title:p,disabled:!r.k};return I(
R,()=>t.narrow(Pe(e,{topic:[c]})),f("span",{class:"track"},S,!l&&k),f("span",{class:"share-words"},l?
`${h}, too few`:u))}function wd(t,e,n){let{model:o}=t,r=In(o,e,n,t.selection().mask),s=[ur(t,`Only ${e.
name}`,r.onlyA,e,n),ur(t,"Both",r.shared,null,null),ur(t,`Only ${n.name}`,r.onlyB,n,e)];return f("se\
ction",{class:"pair"},f("h3",{},`${e.name} and ${n.name}: stories`),f("p",{},yd(r,e,n),bd(o,e,n)),f(
"div",{class:"columns"},s),ni(t,e,n,r.lags),ui(t,e,n,r),fi(t,e,n))}function yd({shared:t,a:e,b:n},o,r){
let s=Math.min(e.size,n.size)<5?" Too few to say much.":"",i=(a,{name:l})=>`${at(a?t.length/a:0)} of\
 the ${T(a)} of ${l}`;return`They share ${x(t.length,"story","stories")}: ${i(e.size,o)}, ${i(n.size,
r)}.${s}`}function bd(t,e,n){let o=Wn(t,e,n);if(!o)return"";let[r,s]=[T(o.shared),Ct(o.expected)],c=Re(
o)?` (${Xe(o.q)} after correction for all pairs)`:"";return` Over the whole corpus, copies aside, th\
ey share ${r}, where chance would give ${s}: ${Un(o)}${c}.`}function fr(t,e){return e<0?1:it(t,t.stories[e].
articles).size}function Vo(t,e){return[...e].sort((n,o)=>fr(t,o)-fr(t,n)||n-o)}function ur(t,e,n,o,r){
let{model:s}=t,i=Vo(s,n),c=i.map(d=>{let m=fr(s,d),g=m>1?x(m,"outlet"):"no other outlet",p=z(t,d<0?{
kind:"article",ref:-1-d}:{kind:"story",ref:d});return f("li",{},p,f("span",{class:"words"},g))}),a=i.
filter(d=>d>=0).map(d=>s.stories[d].id),l=o?Pe(o,{story:a}):{only:{story:a}},u=a.length>0&&a.length<=
cr,h=ot(c,td,"text-list");return f("div",{},f("h4",{},e," ",f("span",{class:"number"},T(n.length))),
r&&f("p",{class:"aside"},`Not in this corpus from ${r.name}.`),c.length?h:f("p",{class:"empty"},"Non\
e."),u&&I({class:"more"},()=>t.narrow(l),"Select their articles"))}var Yt='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',Se='Georgia, "Times New Roman", se\
rif',Sd={paper:"#fdfcf9",ink:"#1f1f1d",soft:"#6a6963",line:"#cfccc2",grid:"#ebe8df",hull:"#e9f1f6",veil:"\
rgba(253, 252, 249, .84)",story:"#0072b2",article:"#56b4e9",stub:"#fdfcf9",outlet:"#d55e00",topic:"#\
009e73",others:"#b4b1a8",hues:["#0072b2","#e69f00","#009e73","#cc79a7","#d55e00","#56b4e9","#44433f"],
edges:{covered_by:"#dcc3b0",published_by:"#dcc3b0",carried_by:"#dcc3b0",about:"#aed3c6",related:"#9d\
bfd4",similar:"#9dbfd4",copy_of:"#c98aae",update_of:"#c98aae"}},kd={paper:"#15171a",ink:"#eceae4",soft:"\
#a5a39b",line:"#43464a",grid:"#25282c",hull:"#1c2a35",veil:"rgba(21, 23, 26, .84)",story:"#4aa3df",article:"\
#8ed0f8",stub:"#15171a",outlet:"#f0803c",topic:"#2fbf94",others:"#74736d",hues:["#4aa3df","#f2b134",
"#2fbf94","#e29bc3","#f0803c","#a5dcfa","#f1efe9"],edges:{covered_by:"#5b4636",published_by:"#5b4636",
carried_by:"#5b4636",about:"#28564a",related:"#2f5873",similar:"#2f5873",copy_of:"#7d4a68",update_of:"\
#7d4a68"}},zi={story:"Story",article:"Article",stub:"Not in this corpus",outlet:"Outlet",topic:"Topi\
c"},mn={...zi,subject:"Subject"},Gi={...zi,linked:"Outlet, only linked",carrier:"Platform"},so={covered_by:"\
covered by",published_by:"published by",carried_by:"carried by",credited_to:"credited to",about:"abo\
ut",mentions:"mentions",related:"listed as related in its file",similar:"similar, inferred",copy_of:"\
copy of",update_of:"update of"},Td={outlet:"square",linked:"square",carrier:"square",topic:"diamond"},
xd=["stub","linked","carrier"],$d=["similar","carried_by","update_of"],vd=800;function io(t){return Td[t]||
"dot"}function se(t){return $d.includes(t)}function mr(){let{theme:t}=document.documentElement.dataset;
return t?t==="dark":matchMedia("(prefers-color-scheme: dark)").matches}function Ot(){return mr()?kd:
Sd}function ue({kind:t,group:e,hue:n},o,r,s){let i=o==="network";return t==="stub"&&i?{background:r.
stub,border:r.soft}:e?{background:e==="linked"?r.stub:r.edges.carried_by,border:r.outlet}:i||!s?{background:r[t===
"stub"?"article":t],border:r.paper}:{background:n===void 0?r.others:r.hues[n],border:r.paper}}function qi(t,e){
let n=Math.min(1,Math.sqrt(vd/e));if(n===1)return t;let o=Math.round(n*255).toString(16);return t+o.
padStart(2,"0")}function Ki(t){let e=new Set;return t.map((n,o)=>{let r=n.match(/\p{Lu}\p{Ll}+|[\p{L}\p{N}]+?(?=\p{Lu}\p{Ll}|[^\p{L}\p{N}]|$)/gu)||
[],[s,i]=r.map(u=>[...u][0]),c=[...r.join("")],a=i?[s+i]:[];for(let u of c.slice(1))a.push(c[0]+u);let l=a.
find(u=>!e.has(u.toUpperCase()))||String(o+1);return e.add(l.toUpperCase()),l})}function pr(t){return xd.
includes(t)}function Xi(t,{background:e,border:n},o){let r=pr(t)?n:e,s={fill:e,stroke:r,"stroke-widt\
h":1.5},i={story:6.5,hue:8}[t]||4,c={square:()=>dt("rect",{x:3,y:3,width:10,height:10,...s}),diamond:()=>dt(
"path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z",...s}),dot:()=>dt("circle",{cx:8,cy:8,r:i,...s})},a={"text-a\
nchor":"middle","font-size":8,"font-weight":700,fill:n};return dt("svg",{width:16,height:16,viewBox:"\
0 0 16 16","aria-hidden":"true",class:"swatch"},c[io(t)](),o&&dt("text",{x:8,y:10.8,...a},o))}function Vi(t){
let e=se(t)?"4 3":null,n=Ot().edges[t];return dt("svg",{width:18,height:16,viewBox:"0 0 18 16","aria\
-hidden":"true",class:"swatch"},dt("path",{d:"M1 8H17",stroke:n,"stroke-width":3,"stroke-dasharray":e}))}var[Yi,Zi]=[1.35,1.3],Ji={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Qi(t,e){
for(let n of pn("[data-view]"))n.addEventListener("click",()=>e.openView(n.dataset.view));for(let n of pn(
"[data-panel]"))n.addEventListener("click",()=>{let{panel:o}=n.dataset;t.change({at:t.state().at===o?
null:o})});for(let n of pn("[data-list]"))n.addEventListener("click",()=>{t.change({tab:n.dataset.list,
at:null}),N("list").focus({preventScroll:!0}),N("side").scrollTop=0});for(let n of pn("[data-kind]"))
n.addEventListener("click",()=>{t.change({view:"table",at:null}),t.apply({only:{kind:[String(n.dataset.
kind)]}})});Od(t),Md(t),We("copy",e.copyLink),We("theme",()=>{document.documentElement.dataset.theme=
mr()?"light":"dark",e.recolour()}),We("skip",n=>{n.preventDefault(),N("side").focus()}),matchMedia("\
(prefers-color-scheme: dark)").addEventListener("change",e.recolour),document.addEventListener("keyd\
own",n=>Nd(t,n)),N("canvas").addEventListener("keydown",n=>Ed(t,n)),addEventListener("popstate",e.restore)}
function pn(t){return[...document.querySelectorAll(t)].map(e=>e)}function We(t,e){N(t).addEventListener(
"click",e)}function Md(t){We("closer",()=>t.view?.zoom(Yi)),We("farther",()=>t.view?.zoom(1/Yi)),We(
"fit",()=>{t.change({cam:null},!1),t.view?.fit()})}function Od(t){let e=pn("[data-tab]"),n=e.length-
1;e.forEach((o,r)=>{let s=o.dataset.tab;o.addEventListener("click",()=>{t.change({tab:s},!1),N("side").
scrollTop=0}),o.addEventListener("keydown",i=>{let a={ArrowRight:r+1,ArrowLeft:r+n,Home:0,End:n}[i.key];
if(a===void 0)return;i.preventDefault();let l=e[a%e.length];l.click(),l.focus()})})}function Ad(t){return/^(INPUT|SELECT|TEXTAREA)$/.
test(t.tagName)&&t.type!=="checkbox"}function Nd(t,e){let{key:n}=e;e.ctrlKey||e.metaKey||e.altKey||Ad(
e.target)&&n!=="Escape"||(n==="/"?(e.preventDefault(),N("find").focus()):n==="?"?(t.change({at:"help"}),
N("panel").querySelector("h2").focus()):n==="Escape"&&t.state().at&&t.change({at:null}))}function Ed(t,e){
let{view:n,model:o}=t,{key:r}=e,s=o.byId.get(t.state().at||"");if(n)if(Ji[r]){e.preventDefault();let i=n.
findNeighbour(...Ji[r]);i&&t.choose(i)}else r==="Enter"&&s?.kind==="story"&&o.mode==="stories"?t.toggle(
s.ref):"+-".includes(r)?n.zoom(r==="+"?Zi:1/Zi):r==="0"&&N("fit").click()}function tc(t,e,n){if(e==="words"){let o=n.startsWith(we)?qt(n.slice(we.length)):n;return{key:n,name:o,
members:t.withWords(n)}}return t.facets[e].get(n)||{key:n,name:n,members:[]}}function fe(t,{only:e,not:n,
time:o},r=null){let s=new Uint8Array(t.size).fill(1);for(let c of ce){if(c===r)continue;let a=l=>tc(
t,c,l).members;e[c]&&_d(s,e[c].map(a));for(let l of(n[c]||[]).map(a))for(let u of l)s[u]=0}o&&r!=="t\
ime"&&Id(s,t.articles.time,o);let i=0;for(let c of s)i+=c;return{mask:s,total:i}}function _d(t,e){let n=new Uint8Array(
t.length);for(let o of e)for(let r of o)n[r]=1;for(let o=0;o<t.length;o+=1)t[o]&=n[o]}function Id(t,e,[
n,o]){for(let r=0;r<t.length;r+=1){let s=e[r];(s===null||s<n||s>=o)&&(t[r]=0)}}function ec(t,e,n){let{
mask:o}=fe(t,e,n),r=c=>(e.only[n]||[]).includes(c)?"only":(e.not[n]||[]).includes(c)?"not":null,s=[...t.
facets[n].values()].map(({key:c,name:a,members:l})=>({key:c,name:a,number:l.reduce((u,h)=>u+o[h],0),
sign:r(c)}));return n==="quality"||n==="heat"||n==="kind"?s:s.sort((c,a)=>+!c.sign-+!a.sign||a.number-
c.number)}function gn(t,{only:e,not:n,time:o}){let r=(i,c)=>ce.flatMap(a=>(c[a]||[]).map(l=>({sign:i,
facet:a,key:l,name:tc(t,a,l).name}))),s=[...r("only",e),...r("not",n)];return o&&s.push({sign:"only",
facet:"time",key:"",name:Q(o[0],o[1]-1)}),s}function co(t,{sign:e,facet:n,key:o}){return n==="time"?
{...t,time:null}:{...t,...ro(t,e,n,o)}}function nc(t,e){return gn(t,e).map(o=>({filter:o,number:fe(t,
co(e,o)).total})).sort((o,r)=>r.number-o.number)}function oc({only:t,not:e,time:n}){return!!(n||Object.
keys(t).length||Object.keys(e).length)}function rc({only:t}){return!!(t.kind||[]).includes("stubs")}var Cd=7,Ld=4,Rd=46;function sc(t,e,n){let{model:o}=n,r=new Set,s=N("filter");s.addEventListener("cl\
ick",()=>{t.hidden=!t.hidden,s.setAttribute("aria-expanded",String(!t.hidden)),n.show(),t.hidden||t.
querySelector("button")?.focus()});function i(){if(t.hidden)return;let g=p=>o.facets[p].size>(p==="m\
edium"?1:0);Te(t,()=>{t.replaceChildren(f("h2",{},"Filter"),f("p",{class:"aside"},"A name shows only\
 its articles; − leaves them out."),St(o)||"",...cs.filter(g).map(c))})}function c(g){let p=ec(o,n.
state(),g),w=r.has(g)?p:p.slice(0,Cd),S=()=>{r.add(g),i()},k=w.map(O=>a(g,O)),R=`Show all ${T(p.length)}`;
return f("section",{"data-facet":g},f("h3",{},xn[g]),f("ul",{},k),p.length>w.length&&I({class:"more",
"data-focus":`more ${g}`},S,R))}function a(g,{key:p,name:w,number:S,sign:k}){let R={class:"only",dir:"\
auto","aria-pressed":String(k==="only"),"data-focus":`only ${g} ${p}`},O={class:"not","aria-pressed":String(
k==="not"),"aria-label":`Leave out ${w}`,title:"Leave out","data-focus":`not ${g} ${p}`};return f("l\
i",{class:`value ${k||""} ${S?"":"none"}`},I(R,()=>n.filter("only",g,p),f("span",{},w),f("span",{class:"\
number"},T(S))),I(O,()=>n.filter("not",g,p),"−"))}function l(){let g=n.selection();e.hidden=!g.filtered;
let p=e.contains(document.activeElement),w=document.activeElement?.dataset.focus;if(e.replaceChildren(
hi(n)||"",f("strong",{class:"selected"},u()),...gn(o,n.state()).map(h),I({class:"chip clear"},()=>n.
apply({}),"Clear all")),!p)return;let S=w?Ht(e,"focus",w):null;(S&&!S.matches(":disabled")?S:e.querySelector(
"button:enabled")||N("filter")).focus()}function u(){let{mask:g,total:p}=n.selection(),w=o.articles.
held.reduce((O,Y,K)=>O+(Y&&g[K]),0),S=x(Vn(o).here,"article"),k=o.left_out?" on this page":"",R=p-w?
` · ${T(p-w)} only linked`:"";return`${T(w)} of ${S}${k}${R}`}function h(g){let w=g.facet==="time"||
g.facet==="words"?"":`${xn[g.facet].toLowerCase()}: `,S=`${g.sign==="not"?"without ":""}${w}${g.name}`;
return I({class:"chip",dir:"auto"},()=>n.change(co(d(),g)),f("span",{class:"unseen"},"Remove "),f("s\
pan",{},Mt(S,Rd))," ×")}function d(){let{only:g,not:p,time:w}=n.state();return{only:g,not:p,time:w}}
function m(){let p=nc(o,d()).slice(0,Ld).map(({filter:w,number:S})=>{let k=It(Mt(w.name,40)),R=()=>n.
change(co(d(),w)),O=`Remove ${k}: ${x(S,"article")}`;return I({class:"action",dir:"auto"},R,O)});return f(
"div",{class:"none-found"},f("h2",{},"No article passes all of these filters"),p,I({class:"action"},
()=>n.apply({}),"Clear all filters"))}return{show:i,showChips:l,renderNothingFound:m,isShown:()=>!t.
hidden}}function cc(t){let e=[];for(let n=0;n<t;n+=1){let o=11*Math.sqrt(n+.5),r=n*2.399963;e.push([o*Math.cos(
r),o*Math.sin(r)])}return{places:e,radius:11*Math.sqrt(t)+12}}var gr=7,wr=9;function ac(t){let e=[],
n=(r,s)=>e.every(([i,c])=>Math.hypot(i-r,c-s)>=wr);for(let r of t)for(let s=0;e.length<t.length;s+=1){
let i=(s%2?1:-1)*Math.ceil(s/2)*(wr/2),c=[0,-gr,gr].find(a=>n(r+a,i));if(c!==void 0){e.push([r+c,i]);
break}}let o=e.map(([,r])=>Math.abs(r));return{places:e,radius:Math.max(gr,...o)+wr}}function lc(t,e){
return t.map(n=>{let o={...n};for(let r of e){let[s,i]=[o.x-r.x,o.y-r.y],c=Math.hypot(s,i)||1e-6,a=r.
radius+n.size+4,l=2.2*a;if(c>=l)continue;let u=a+(l-a)*(c/l);o.x=r.x+s/c*u,o.y=r.y+(c>1e-5?i/c:1)*u}
return o})}function uc(t){let e=[...t].sort((n,o)=>n[0]-o[0]||n[1]-o[1]);return e.length<3?e:[...ic(
e),...ic(e.reverse())]}function ic(t){let e=(o,r,s)=>(r[0]-o[0])*(s[1]-o[1])-(r[1]-o[1])*(s[0]-o[0]),
n=[];for(let o of t){for(;n.length>1&&e(n[n.length-2],n[n.length-1],o)<=0;)n.pop();n.push(o)}return n.
pop(),n}function fc(t,e,n){if(!e.length)return!1;let o=e.length>2;for(let r=0;r<e.length;r+=1){let[s,
i]=[e[r],e[(r+1)%e.length]];if(Dd(t,s,i)<=n)return!0;(i[0]-s[0])*(t[1]-s[1])-(i[1]-s[1])*(t[0]-s[0])<
0&&(o=!1)}return o}function Dd(t,e,n){let[o,r]=[n[0]-e[0],n[1]-e[1]],s=o*o+r*r,i=s?((t[0]-e[0])*o+(t[1]-
e[1])*r)/s:0,c=Math.max(0,Math.min(1,i));return Math.hypot(t[0]-e[0]-c*o,t[1]-e[1]-c*r)}var dc=3.5,yr=1500,Pd=2.5;function br(t,e){return e==="network"?t.group||t.kind:t.hue===void 0?"othe\
rs":"hue"+t.hue}function Fd(t,e,n){let o=yr-n,r=[];for(let s of[...e].reverse()){if(o-=t.stories[s].
articles.length,o<0)break;r.unshift(s)}return r}function hc(t,{view:e,open:n}){let o=e==="network",r=t.
nodes.filter(d=>(o?d.x:d.tx)!==void 0).map(d=>({...d,x:o?d.x:Number(d.tx),y:o?d.y:Number(d.ty)})),s=Fd(
t,n,r.length),i=d=>d.kind==="story"&&s.includes(d.ref),c=r.filter(i).map(d=>Hd(t,d,o)),a=r.filter(d=>!i(
d)),l=c.flatMap(d=>Bd(t,d)),u=[...lc(a,c),...l],h=o?Wd(t,u,l):[];return{view:e,marks:u,edges:h,discs:c,
open:s}}function Hd(t,e,n){let o=t.stories[e.ref].articles,r={story:e.ref,mark:e,x:e.x,y:e.y};if(n)return{
...r,articles:o,...cc(o.length)};let s=o.filter(c=>t.articles.time[c]!==null),i=s.map(c=>jn(t.scale,
Hn(t,c))-e.x);return{...r,articles:s,...ac(i)}}function Sr(t,e,{hide:n,selection:o}){let{view:r}=e,s=h=>!n.
includes(br(h,r))&&ao(t,h,o),i=e.marks.filter(s).map(h=>jd(t,h,o)),c=new Set(i.map(({id:h})=>h)),a=e.
edges.filter(({from:h,to:d,kind:m})=>c.has(h)&&c.has(d)&&!n.includes("-"+m)),l=e.discs.filter(({mark:h})=>s(
h)),u=Ud(t,i,r);return{...e,composition:e,marks:i,edges:a,discs:l,at:mc(i),hulls:u}}function jd(t,e,n){
let o=n.filtered?Xt(t,ie(e)):[];if(o.length<2)return e;let r=o.filter(s=>n.mask[s]).length/o.length;
return{...e,size:dc+(e.size-dc)*Math.sqrt(r)}}function ao(t,e,n){return!n.filtered||Xt(t,ie(e)).some(
o=>n.mask[o])}function kr({kind:t}){return t==="stub"?"article":t}function ie(t){return{kind:kr(t),ref:t.
ref}}function Bd(t,e){return e.articles.map((n,o)=>{let r=t.articles.held[n],s=t.hues.indexOf(t.articles.
outlet[n]);return{id:t.nodes.length+n,kind:r?"article":"stub",ref:n,shape:"dot",size:r?5:4,hue:s<0?void 0:
s,x:e.x+e.places[o][0],y:e.y+e.places[o][1]}})}function mc(t){let e={story:new Map,article:new Map,outlet:new Map,
topic:new Map,subject:new Map};for(let n of t)e[kr(n)].set(n.ref,n);return e}function Wd(t,e,n){let o=new Set(
e.map(({id:c})=>c)),r=mc(e),s=new Map;for(let c of t.edges)o.has(c.from)&&o.has(c.to)&&s.set(c.id,c);
let i=(c,a,l)=>{let u=`${c.id}-${a.id}-${l}`;s.set(u,{id:u,from:c.id,to:a.id,kind:l,weight:0})};for(let c of n){
let a=r.outlet.get(t.articles.outlet[c.ref]);a&&i(c,a,"published_by");for(let l of t.articles.topics[c.
ref]){let u=r.topic.get(l);u&&i(c,u,"about")}for(let l of t.linksOf[c.ref]){let u=l.forward&&r.article.
get(l.other);u&&i(c,u,l.kind)}}return[...s.values()]}function Ud(t,e,n){if(t.mode!=="whole"||n!=="ne\
twork")return[];let o=new Map;for(let r of e){let s=kr(r)==="article"?t.articles.story[r.ref]:-1;s>=
0&&o.set(s,[...o.get(s)||[],[r.x,r.y]])}return[...o].map(([r,s])=>({story:r,corners:uc(s)}))}function pc(t,e,n){
return e.at.article.get(n)||e.at.story.get(t.articles.story[n])}function gc(t,e,n,o=1){let r=d=>d.flatMap(
m=>pc(t,e,m)?.id??[]),s=r(Xt(t,n)),i=["outlet","topic","subject"].includes(n.kind),c=new Set(i?[]:s),
a=e.at[n.kind].get(n.ref);a&&c.add(a.id);let l=new Set([...c,...s]),u=e.edges.filter(({from:d,to:m})=>c.
has(d)||c.has(m));for(let{from:d,to:m}of u)l.add(d).add(m);if(n.kind==="article"){let d=t.linksOf[n.
ref].map(({other:m})=>m);for(let m of r(d))l.add(m)}if(o===1)return{own:c,marks:l,edges:u};for(let d=1;d<
o;d+=1){let m=new Set(l);for(let{from:g,to:p}of e.edges)(m.has(g)||m.has(p))&&l.add(g).add(p)}let h=e.
edges.filter(({from:d,to:m})=>l.has(d)&&l.has(m));return{own:c,marks:l,edges:h}}function wc(t,e,n){let o=n.
flatMap(({thing:{kind:i,ref:c},edge:a})=>{let l=i==="article"?pc(t,e,c):e.at[i].get(c);return l?[{id:l.
id,kind:a?.kind||""}]:[]});if(!o.length)return null;let r=o.slice(1).map(({id:i,kind:c},a)=>({from:o[a].
id,to:i,kind:c})),s=new Set(o.map(({id:i})=>i));return{own:s,marks:new Set(s),edges:r.filter(({from:i,
to:c})=>i!==c)}}function yc(t,e,n,o){let r,s=1/0;for(let i of t){let[c,a]=[i.x-e.x,i.y-e.y],l=c*n+a*
o,u=l+Pd*Math.abs(c*o-a*n);l>1&&u<s&&([r,s]=[i,u])}return r}function Tr(t,{view:e,composition:n},o){let r=e==="time",s=t.nodes.filter(d=>(r?d.tx:d.x)!==void 0),
i=d=>br(d,e),c=lo(s,i),a=lo(s.filter(d=>ao(t,d,o)),i),l=r?Gd(t):qd(),u=r?zd(t,o):a,h=l.filter(({key:d})=>c.
has(d)).map(d=>({...d,number:u.get(d.key)||0}));return r?h:[...h,...Kd(t,n,o)]}function zd(t,{filtered:e,
mask:n}){let{held:o,outlet:r}=t.articles,s=o.flatMap((i,c)=>i&&(!e||n[c])?[c]:[]);return lo(s,i=>{let c=t.
hues.indexOf(r[i]);return c<0?"others":"hue"+c})}function Gd(t){if(!t.hues.length)return[];let e=Ot(),
n=(r,s,i,c)=>({key:r,label:s,initials:c,kind:"hue",section:"Outlet",number:0,color:{background:i,border:e.
paper}});return[...t.hues.map((r,s)=>n("hue"+s,t.outlets[r].name,e.hues[s],t.initials[s])),n("others",
"other outlets",e.others,void 0)]}function qd(){return Object.entries(Gi).map(([t,e])=>{let r=ue({kind:t,
group:t==="linked"||t==="carrier"?t:void 0},"network",Ot(),!1);return{key:t,label:e,number:0,kind:t,
color:r,section:"Marks"}})}function Kd(t,{marks:e,edges:n},o){let r=e.filter(l=>ao(t,l,o)),s=new Set(
r.map(({id:l})=>l)),i=new Set(n.map(({kind:l})=>l)),c=n.filter(({from:l,to:u})=>s.has(l)&&s.has(u)),
a=lo(c,({kind:l})=>l);return Object.entries(so).filter(([l])=>i.has(l)).map(([l,u])=>({key:"-"+l,label:u,
number:a.get(l)||0,kind:"line",line:l,section:"Lines",color:{background:"",border:""}}))}function lo(t,e){
let n=new Map;for(let o of t)n.set(e(o),(n.get(e(o))||0)+1);return n}function Xd(t,e,n,o){let r=e.includes(
n);if(!o)return r?e.filter(l=>l!==n):[...e,n];let s=t.find(l=>l.key===n)?.section,i=t.filter(l=>l.section===
s&&l.key!==n).map(l=>l.key),c=i.every(l=>e.includes(l))&&!r,a=e.filter(l=>l!==n&&!i.includes(l));return c?
a:[...a,...i]}function bc(t,e,n,o,r,s){let i=Tr(e,n,r),c=document.activeElement,a=t.contains(c)?c?.dataset.
key:null,l=[...new Set(i.map(({section:u})=>u))].map(u=>f("div",{class:"legend-row",role:"group","ar\
ia-label":u},f("span",{class:"legend-name"},u),i.filter(h=>h.section===u).map(h=>Vd(h,i,o,s))));t.replaceChildren(
...l),a&&Ht(t,"key",a)?.focus()}function Vd(t,e,n,o){let r=!n.hide.includes(t.key),s=t.line?Vi(t.line):
Xi(t.kind,t.color,t.initials);return I({class:"chip","data-key":t.key,"aria-pressed":String(r)},i=>o(
Xd(e,n.hide,t.key,i.shiftKey)),s,f("span",{dir:"auto"},t.label)," ",f("span",{class:"number"},T(t.number)))}function Sc(t,e){let n=Math.ceil(t/4),o=Math.ceil(e/4);return{width:t,height:e,columns:n,rows:o,cells:new Uint8Array(
n*o)}}function Mr(t,e,n){let o=Math.max(0,Math.floor(e.x/4)),r=Math.min(t.columns-1,Math.floor((e.x+
e.w)/4)),s=Math.max(0,Math.floor(e.y/4)),i=Math.min(t.rows-1,Math.floor((e.y+e.h)/4));for(let c=s;c<=
i;c+=1)for(let a=o;a<=r;a+=1)if(n(c*t.columns+a))return!0;return!1}function Ue(t,e,n){Mr(t,e,o=>(t.cells[o]=
Math.max(t.cells[o],n),!1))}function $r(t,e){return Yd(t,e)&&!Mr(t,e,n=>t.cells[n]>0)}function Yd({width:t,
height:e},{x:n,y:o,w:r,h:s}){return n>=2&&o>=2&&n+r<=t-2&&o+s<=e-2}function kc(t,e,n){let o=new Map,
r=(l,u)=>{!u||o.size>=n||(u.text&&Object.assign(l,u.text),Ue(e,Tc(u),2),u.leader&&xc(u.leader,h=>(Ue(
e,h,2),!1)),o.set(l,u))},s=l=>Zd(l).find(u=>$r(e,u)),i=l=>{for(let u of l.shorter||[]){let h={...l,...u},
d=s(h)||xr(e,h);if(d)return{...d,text:u}}return null},[c,a]=[t.filter(l=>l.first),t.filter(l=>!l.first)];
for(let l of[c,a.filter(({away:u})=>u)]){for(let u of l)r(u,s(u));for(let u of l)o.has(u)||r(u,xr(e,
u)||i(u))}for(let l of t){if(o.has(l))continue;let u=d=>$r(e,d)&&!vr(e,d,2),h=s(l)||Jd(l).find(u)||xr(
e,l);r(l,h)}return[...o].map(([l,{x:u,y:h,leader:d}])=>({item:l,x:u,y:h,leader:d}))}function Tc({x:t,
y:e,w:n,h:o}){return{x:t-3,y:e-1,w:n+6,h:o+2}}function Zd({x:t,y:e,r:n,w:o,h:r}){let s=n+4,i=(c,a)=>({
x:c,y:a,w:o,h:r,leader:null});return[i(t+s,e-r/2),i(t-s-o,e-r/2),i(t-o/2,e+s),i(t-o/2,e-s-r),i(t+s*.7,
e+s*.7),i(t+s*.7,e-s*.7-r)]}function Jd({x:t,y:e,r:n,w:o,h:r,mast:s}){let i=[];for(let c=10.5;c<=s;c+=
10.5){let a=e-n-r-c,l=e+n+c;for(let u of[t+7,t-7-o])i.push({x:u,y:a,w:o,h:r,leader:[t,e-n,t,a+2]}),i.
push({x:u,y:l,w:o,h:r,leader:[t,e+n,t,l+r-2]})}return i}function xr(t,e){let n=null,o=e.away;for(let r=8;r<=
o;r+=8)for(let s=0;s<24;s+=1){let i=Qd(e,r,s*2*Math.PI/24);if($r(t,Tc(i))){if(!vr(t,i,1))return i;n||
vr(t,i,2)||(n=i,o=Math.min(o,r+48))}}return n}function Qd({x:t,y:e,r:n,w:o,h:r},s,i){let[c,a]=[Math.
cos(i),Math.sin(i)],l=t+(n+s)*c-o*(1-c)/2,u=e+(n+s)*a-r*(1-a)/2,h=Math.min(Math.max(t,l),l+o),d=Math.
min(Math.max(e,u),u+r),m=Math.hypot(h-t,d-e)||1,g=[t+n*(h-t)/m,e+n*(d-e)/m];return{x:l,y:u,w:o,h:r,leader:[
g[0],g[1],h,d]}}function xc([t,e,n,o],r){let s=Math.max(1,Math.ceil(Math.hypot(n-t,o-e)/2));for(let i=0;i<=
s;i+=1){let c=i/s;if(r({x:t+(n-t)*c,y:e+(o-e)*c,w:0,h:0}))return!0}return!1}function vr(t,{leader:e},n){
if(!e)return!1;let[o,r,s,i]=e,c=Math.hypot(s-o,i-r)||1,a=Math.min(1,1.5*4/c),l=[o+(s-o)*a,r+(i-r)*a,
s,i];return xc(l,u=>Mr(t,u,h=>t.cells[h]>=n))}var $c=30,Mc=64,Or=24,th=86400,vc=new Map;function Ar(t,e,n){let o=n+e,r=vc.get(o);return r===void 0&&
(t.font=n,r=t.measureText(e).width,vc.set(o,r)),r}function Nr(t,e){let n=t.canvas.width/t.canvas.clientWidth;
t.save(),t.setTransform(n,0,0,n,0,0),e(),t.restore()}function Oc(t,e,n,o,r){t.lineJoin=t.lineCap="ro\
und";for(let{story:s,corners:i}of e){t.beginPath();for(let[c,a]of i)t.lineTo(n.x(c),n.y(a));t.closePath(),
t.fillStyle=t.strokeStyle=o.hull,t.lineWidth=$c*n.scale,t.stroke(),t.fill(),s===r&&(t.globalCompositeOperation=
"destination-over",t.strokeStyle=o.story,t.lineWidth=$c*n.scale+3,t.stroke(),t.globalCompositeOperation=
"source-over")}}function Ac(t,e,n,o){for(let{x:r,y:s,radius:i}of e)t.beginPath(),t.arc(n.x(r),n.y(s),
i*n.scale,0,2*Math.PI),t.fillStyle=o.hull,t.strokeStyle=o.story,t.lineWidth=1.2,t.fill(),t.stroke()}
function Nc(t,e,n,o,r){t.strokeStyle=r.line,t.lineWidth=3;for(let{kind:s,ref:i,y:c,size:a}of n){let l=s===
"article"||s==="stub"?e.articles.time[i]:null;if(l===null||U(e,i))continue;let[u,h]=[l,l+th].map(d=>o.
x(jn(e.scale,d)));h-u<2*a*o.scale||(t.beginPath(),t.moveTo(u,o.y(c)),t.lineTo(h,o.y(c)),t.stroke())}}
function Ec(t,e,n,o,r){for(let[,,s,i,c]of e)c&&(t.fillStyle=o.grid,t.globalAlpha=.45,t.fillRect(n.x(
s),0,(i-s)*n.scale,r.height),t.globalAlpha=1);for(let s of _e(e,n.scale,Mc)){let i=Math.round(n.x(s.
x))+.5;t.strokeStyle=s.strong?o.line:o.grid,t.lineWidth=1,t.beginPath(),t.moveTo(i,0),t.lineTo(i,r.height-
Or+2),t.stroke()}}function _c(t,e,n,o,r){t.fillStyle=o.paper,t.globalAlpha=.9,t.fillRect(0,r.height-
Or,r.width,Or),t.globalAlpha=1,t.textBaseline="middle",t.textAlign="center";let s=-1/0;for(let i of _e(
e,n.scale,Mc)){let c=`${i.strong?"600 ":""}12px ${Yt}`,a=n.x(i.x),l=Ar(t,i.label,c)/2;a-l<s+6||(s=a+
l,t.font=c,t.fillStyle=i.strong?o.ink:o.soft,t.fillText(i.label,a,r.height-11))}for(let[,,i,c,a]of e)
a&&Ic(t,"time compressed",n.x((i+c)/2),r.height-34,o)}function Ic(t,e,n,o,r){t.font=`italic 11px ${Yt}`,
t.textAlign="center",t.textBaseline="middle",t.fillStyle=r.soft,t.fillText(e,n,o)}function Cc(t,e,n,o,r){
let s=n.map(({x:a})=>a),i=Math.min(...n.map(({y:a,size:l})=>a-l)),c=(Math.min(...s)+Math.max(...s))/
2;Ic(t,e,o.x(c),o.y(i)-12,r)}function uo(t,e,n,o,r){let[s,i,c]=[n.x(e.x),n.y(e.y),e.size*n.scale];t.
beginPath(),e.shape==="square"?t.rect(s-c,i-c,2*c,2*c):e.shape==="diamond"?(t.moveTo(s,i-c),t.lineTo(
s+c,i),t.lineTo(s,i+c),t.lineTo(s-c,i),t.closePath()):t.arc(s,i,c,0,2*Math.PI),t.fillStyle=o.background,
t.strokeStyle=r||o.border,t.lineWidth=r?2.5:1,t.fill(),t.stroke()}function fo(t,e,n,o,r){t.setLineDash(
r?[4,3]:[]),t.beginPath(),t.moveTo(o.x(e.x),o.y(e.y)),t.lineTo(o.x(n.x),o.y(n.y)),t.stroke(),t.setLineDash(
[])}function Lc(t,e,n,o){t.textBaseline="middle",t.textAlign="left",t.lineJoin="round";for(let{leader:r}of e)
r&&(t.strokeStyle=n.soft,t.lineWidth=.8,t.beginPath(),t.moveTo(r[0]+o.x,r[1]+o.y),t.lineTo(r[2]+o.x,
r[3]+o.y),t.stroke());for(let{item:r,x:s,y:i}of e)t.font=r.font,t.fillStyle=r.color,t.strokeStyle=n.
paper,t.lineWidth=3.5,r.lines.forEach((c,a)=>{let[l,u]=[s+o.x,i+o.y+15*(a+.5)];t.strokeText(c,l,u),t.
fillText(c,l,u)})}var Rc={story:10,outlet:10,topic:5},eh={story:950,outlet:915,topic:800},nh=790,oh=6,rh=30,sh={network:1.35,
time:1.1},ih={topic:40,story:20,outlet:12,article:0,stub:-4};function Dc(t,e){return t==="outlet"?[`\
600 12px ${Yt}`,e.ink]:t==="topic"?[`italic 600 13px ${Se}`,e.topic]:[`12px ${Se}`,t==="stub"?e.soft:
e.ink]}function Pc(t,e,n,{zoom:o,highlight:r}){let s=r?new Map:ch(t,e),i=({id:h})=>!!r?.own.has(h),c=!!(r&&
r.own.size<=oh),a=r||e.marks.length<rh||o>sh[e.view],l=n.filter(({kind:h,id:d})=>a||h==="outlet"||h===
"topic"||s.has(d)).map(h=>{let d=h.size*2+ih[h.kind]+(i(h)?1e3:0);return{...h,text:J(t,ie(h)),rank:s.
get(h.id)||d,leads:s.has(h.id)||c&&i(h),first:(s.get(h.id)||0)>nh}});for(let{story:h,x:d,y:m,radius:g}of e.
discs){let p=t.stories[h].name;l.push({id:-1-h,x:d,y:m,size:g,kind:"story",text:p,rank:900,leads:!0,
first:!1})}!r&&t.mode==="whole"&&l.push(...ah(t,e)),l.sort((h,d)=>d.rank-h.rank||h.id-d.id);let u=new Set;
return l.filter(({x:h,y:d,text:m})=>{let g=u.size;return u.add(`${h} ${d} ${m}`).size>g})}function ch(t,e){
let n=r=>Xt(t,ie(r)).filter(s=>t.articles.held[s]).length,o=new Map;for(let[r,s]of Object.entries(Rc))
e.marks.filter(i=>i.kind===r).map(i=>({id:i.id,held:n(i)})).filter(({held:i})=>i).sort((i,c)=>c.held-
i.held||i.id-c.id).slice(0,s).forEach(({id:i},c)=>o.set(i,eh[r]-10*c));return o}function ah(t,e){let n=e.
view==="time"?lh(t,e):uh(e),o=({story:r})=>t.stories[r].articles.length;return n.sort((r,s)=>o(s)-o(
r)||r.story-s.story).map((r,s)=>({id:-1-r.story,x:r.x,y:r.y,size:r.size,kind:"story",text:t.stories[r.
story].name,rank:60+5*o(r),leads:s<Rc.story,first:!1}))}function lh(t,e){return t.stories.flatMap(({
articles:n},o)=>{let r=n.length>2?e.at.article.get(n[0]):null;return r?[{story:o,x:r.x,y:r.y,size:r.
size}]:[]})}function uh(t){return t.hulls.filter(({corners:n})=>n.length>2).map(({story:n,corners:o})=>{
let r=o.reduce((i,[c])=>i+c,0)/o.length,s=Math.min(...o.map(([,i])=>i));return{story:n,x:r,y:s-12,size:2}})}var dh=34,hh=160,mh=400,Hc=60,ph=9,gh=[20,14],wh=18,yh={outlet:26,topic:26,story:30,article:30,stub:30};
function jc({context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i,size:c}){if(!r)return;t.fillStyle=
i.veil,t.fillRect(0,0,c.width,c.height),t.lineWidth=1.3;let a=n.view==="network"&&e.mode==="stories";
for(let{from:l,to:u,kind:h}of r.edges){let[d,m]=[o.get(l),o.get(u)];if(!d||!m)continue;let g=a&&r.own.
has(l)&&r.own.has(u);t.strokeStyle=g?i.line:i.soft,fo(t,d,m,s,se(h))}for(let l of r.marks){let u=o.get(
l);if(!u)continue;let h=ue(u,n.view,i,e.hues.length>0);uo(t,u,s,h,r.own.has(l)?i.ink:null)}}function Bc({
context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i}){t.textAlign="center",t.textBaseline="m\
iddle",t.fillStyle=i.paper;let c=r?[...r.marks].map(a=>o.get(a)):n.marks;for(let a of c){let l=a?a.size*
s.scale:0;!a||l<ph||a.hue===void 0||(t.font=`700 ${Math.min(12,Math.round(l*.9))}px ${Yt}`,t.fillText(
e.initials[a.hue],s.x(a.x),s.y(a.y)+.5))}}function Wc(t){let{model:e,scene:n,highlight:o,to:r,size:s,
zoom:i}=t,c=Sc(s.width,s.height),a=n.marks.filter(m=>bh(m,r,s)),l=o?a.filter(({id:m})=>o.marks.has(m)):
a;for(let{x:m,y:g,size:p}of l){let w=p*r.scale;Ue(c,{x:r.x(m)-w,y:r.y(g)-w,w:2*w,h:2*w},1)}n.view===
"time"&&Ue(c,{x:0,y:s.height-24,w:s.width,h:24},2);let u={x:s.width-50,y:8,w:50,h:100};Ue(c,u,2);let h=Pc(
e,n,l,{zoom:i,highlight:o}).slice(0,mh),d=Math.min(hh,dh*Math.max(1,i**1.5));return kc(h.map(m=>kh(m,
t)),c,d)}function bh(t,e,{width:n,height:o}){let[r,s]=[e.x(t.x),e.y(t.y)];return r>-20&&s>-20&&r<n+20&&
s<o+20}function Sh(t){return[...gh.map(e=>ke(t,e)),[Mt(t,wh)]]}function kh({x:t,y:e,size:n,kind:o,text:r,
leads:s,first:i},{context:c,scene:a,to:l,colors:u}){let[h,d]=Dc(o,u),m=w=>({lines:w,w:Math.max(...w.
map(S=>Ar(c,S,h))),h:15*w.length}),g=s&&o==="story"&&a.view!=="time",p=a.view==="time";return{x:l.x(
t),y:l.y(e),r:n*l.scale,first:i&&!p,...m(ke(r,yh[o])),shorter:g?Sh(r).map(m):[],font:h,color:d,mast:p?
Hc:0,away:s&&!p?Hc:0}}var Er=globalThis.vis;function Uc(t,e){let n=new Er.DataSet,o=new Er.DataSet,r=new Er.Network(t,{nodes:n,
edges:o},e);return Th(r),{on:(s,i)=>r.on(s,i),replaceData(s,i){r.body.emitter.emit("_blockRedraw"),o.
clear(),n.clear(),n.add(s),o.add(i),r.body.emitter.emit("_allowRedraw")},showOnly(s,i){r.body.nodeIndices=
s.map(({id:c})=>c),r.body.edgeIndices=i.map(({id:c})=>c);for(let{id:c,size:a}of s){let l=r.body.nodes[c];
!l||l.options.size===a||(l.options.size=a,l.shape.refreshNeeded=!0)}},moveMark(s,i,c){let a=r.body.nodes[s];
return a&&([a.x,a.y]=[i,c]),!!a},requestRedraw:()=>r.body.emitter.emit("_requestRedraw"),updateSize(){
r.setSize("100%","100%"),r.canvas.setSize()},findMarkAt:s=>r.getNodeAt(s),getCamera(){let{x:s,y:i}=r.
getViewPosition();return[s,i,r.getScale()]},moveCamera:s=>r.moveTo({animation:!1,...s}),getProjection(){
let s=r.getScale(),i=r.canvasToDOM({x:0,y:0});return{scale:s,origin:i,x:c=>i.x+c*s,y:c=>i.y+c*s}}}}function Th(t){
let e=t.edgesHandler.create({id:"",from:"",to:""});Object.getPrototypeOf(e).updateLabelModule=()=>{}}var zc=54,xh=1.9,$h=450,vh=15;function Gc(t,e,n){let o=Uc(t,e.options),r=matchMedia("(prefers-reduce\
d-motion: reduce)"),s=e.hues.length>0,i={view:e.opens,marks:[],edges:[],discs:[],open:[]},c="",a={filtered:!1,
mask:new Uint8Array(0)},l=Sr(e,i,{hide:[],selection:a}),u=new Map,h=l.marks,d=null,m=null,g=1,p=null,
w=null,S=1,k=!1,R=!1,O=null;function Y(E){let C=new Map([...u].map(([$,{x:y,y:b}])=>[$,[y,b]])),j=l.
view!==E.view,q=[E.view,...E.open].join(" "),v=q!==c;return v&&(i=hc(e,E),c=q),l=Sr(e,i,E),u=new Map(
l.marks.map($=>[$.id,$])),h=l.marks.map($=>({...$})),w=At(),v?K():ct(),j&&wt(C),l}function K(){let E=Ot(),
{view:C,edges:j}=i,q=i.marks.map($=>{let{id:y,x:b,y:A,size:_,shape:L}=$;return{id:y,x:b,y:A,size:_,shape:L,
color:ue($,C,E,s)}}),v=j.map(({id:$,from:y,to:b,kind:A,weight:_})=>{let L=qi(E.edges[A],j.length),B=se(
A)&&[4,3];return{id:$,from:y,to:b,color:L,dashes:B,width:Ft(A,_)}});o.replaceData(q,v),ct()}function ct(){
o.showOnly(l.marks,l.edges),F()}function F(){O=null,o.requestRedraw()}function Ft(E,C){return e.mode===
"stories"&&(C===0||E==="covered_by")?.5:.8+.4*Math.min(C,6)}function wt(E){if(r.matches||!E.size)return;
let C=performance.now(),j=l.marks.flatMap(v=>{let $=E.get(v.id);return $?[{mark:v,from:$,to:[v.x,v.y]}]:
[]}),q=v=>{let $=Math.min(1,(v-C)/$h),y=1-(1-$)**3;for(let{mark:b,from:A,to:_}of j)if(u.get(b.id)!==
b||(b.x=A[0]+(_[0]-A[0])*y,b.y=A[1]+(_[1]-A[1])*y,!o.moveMark(b.id,b.x,b.y)))return;F(),$<1&&requestAnimationFrame(
q)};q(C)}function At(){let E=d||m;if(!E)return p?wc(e,l,p):null;let C=gc(e,l,E,d?1:g);return C.marks.
size?C:null}function ut(){w=At(),F()}function mt(){return{width:t.clientWidth,height:t.clientHeight}}
function zt(E){let C=o.getProjection(),j=Ot();l.view==="time"&&Ec(E,e.scale,C,j,mt());let q=d||m,v=q&&
q.kind==="story"?q.ref:-1;Oc(E,l.hulls,C,j,v),l.view==="network"?Ac(E,l.discs,C,j):Nc(E,e,l.marks,C,
j)}function ft(E){let C=o.getProjection(),[j,q]=[Ot(),mt()],$={...{context:E,model:e,scene:l,marks:u,
highlight:w,to:C,colors:j,size:q},zoom:C.scale/S},y=l.view==="time";jc($),y&&Bc($);let b=$t($);if(Lc(
E,b.labels,j,b.shift),!y)return;_c(E,e.scale,C,j,q);let A=l.marks.filter(L=>L.undated),_=`no date (${T(
A.length)})`;A.length&&Cc(E,_,A,C,j)}function $t(E){let{origin:C,scale:j}=E.to,q=`${j} ${w?[...w.own].
join():""}`,v=O&&O.origin.x===C.x&&O.origin.y===C.y;(!O||O.key!==q||!(R||v))&&(O={key:q,origin:C,labels:Wc(
E)});let $={x:C.x-O.origin.x,y:C.y-O.origin.y};return{labels:O.labels,shift:$}}function _t({pointer:E}){
let C=u.get(o.findMarkAt(E.DOM));if(C)return ie(C);let{x:j,y:q}=E.canvas,v=l.discs.find($=>Math.hypot(
j-$.x,q-$.y)<$.radius)||l.hulls.find(({corners:$})=>fc([j,q],$,vh));return v?{kind:"story",ref:v.story}:
null}function M(){d&&(d=null,n.hover(null),ut())}function P(){o.on("beforeDrawing",E=>{Nr(E,()=>zt(E))}),
o.on("afterDrawing",E=>{Nr(E,()=>ft(E))}),o.on("click",E=>{let C=_t(E);setTimeout(()=>n.choose(C))}),
o.on("doubleClick",E=>{let C=_t(E);C&&C.kind==="story"&&e.mode==="stories"&&n.toggle(C.ref)}),o.on("\
hoverNode",({node:E,pointer:C})=>{let j=u.get(E);d=j?ie(j):null,n.hover(d,C.DOM),ut()}),o.on("blurNo\
de",M),t.addEventListener("mouseleave",M),o.on("dragStart",()=>{[R,k]=[!0,!0],M()}),o.on("dragEnd",()=>{
R=!1,F(),n.moved(o.getCamera())}),o.on("zoom",()=>{k=!0,M(),n.moved(o.getCamera())}),o.on("resize",()=>requestAnimationFrame(
()=>k||X()))}function H([E,C,j]){k=!0,o.updateSize(),o.moveCamera({position:{x:E,y:C},scale:j}),O=null}
function X(){k=!1,o.updateSize();let{width:E,height:C}=mt();if(!h.length||!E)return;let j=(L,B)=>B*Math.
max(...h.map(Z=>B*Z[L]+Z.size)),[q,v,$,y]=[j("x",-1),j("x",1),j("y",-1),j("y",1)],b=l.view==="time"?
46:12;S=Math.min((E-20-zc)/(v-q),(C-70-b)/(y-$),xh);let A=(q+v)/2+(zc-20)/2/S,_=($+y)/2+b/2/S;o.moveCamera(
{position:{x:A,y:_},scale:S}),O=null}function V(E){k=!0;let C=r.matches?!1:{duration:160};o.moveCamera(
{scale:o.getCamera()[2]*E,animation:C}),n.moved(o.getCamera())}function pt(E,C=null,j=1){if([m,p,g]=
[E,C,j],ut(),!w)return!1;let q=w.own.size?w.own:w.marks,v=l.marks.filter(({id:_})=>q.has(_)),$=o.getProjection(),
{width:y,height:b}=mt(),A=({x:_,y:L})=>$.x(_)>0&&$.x(_)<y&&$.y(L)>0&&$.y(L)<b;if(v.length&&!v.some(A)){
let _=!r.matches&&{duration:300};o.moveCamera({position:{x:v[0].x,y:v[0].y},animation:_})}return v.length>
0}function rt(E,C){let j=m&&l.at[m.kind].get(m.ref),q=j?yc(l.marks,j,E,C):l.marks[0];return q?ie(q):
null}function nt(){let E=o.getProjection(),C=O?O.origin:E.origin;return{scene:l,marks:u,to:E,size:mt(),
labels:O?O.labels:[],shift:{x:E.origin.x-C.x,y:E.origin.y-C.y},canvas:t.querySelector("canvas"),colors:Ot()}}
return P(),{show:Y,draw:K,fit:X,setCamera:H,zoom:V,choose:pt,findNeighbour:rt,forget:()=>c="",snapshot:nt}}var Mh=60,Oh="The folder is a sample. What is “not in this corpus” may well have been published: the\
 page never says that an outlet left something out. “First” means first among the articles of this c\
orpus, by the times they state.",Ah=[["Story","Articles about one event, connected by links that the\
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
lue."]],Nh=["Overview names what stands out; a click on a sentence selects what it is about.","Stori\
es shows each story over its own hours; “Who came when” opens it into a lane per outlet.","The s\
earch takes outlets, topics, months and words in one query; quotation marks make a phrase.","It also\
 takes OR, -word, prefix* and a value after outlet: topic: subject: author: language: medium: since:\
 until: or on:","Everything follows one selection: filters, the time strip, a cell of a matrix, a ba\
r of a comparison. The line above the picture says what is selected.","A click on a mark or a name o\
pens its panel; the browser’s “back” goes back.","The lists and the Table contain all that the\
 picture shows."],Eh=[["/","search"],["?","this help"],["Esc","close the panel"],["Tab","to the next\
 control"],["← → ↑ ↓","in the picture: to the next mark; in tabs: to the next tab; on the en\
ds of the time strip: a step"],["Enter","in the picture: open the chosen story into its articles, or\
 close it"],["+ − 0","in the picture: zoom in, zoom out, show all"],["Home End","on the ends of th\
e time strip: to the first, to the last"]];function ho(t){let e=t.map(n=>f("li",{},n));return f("ul",
{class:"plain-list"},e)}function qc({model:t}){let e=t.counts.problems-t.problems.length,n=t.problems.
map(([r,s,i,c])=>f("li",{},f("span",{class:"who",dir:"auto"},s?`${r}:${s}`:r),f("span",{dir:"auto"},
c),f("span",{class:"words"},i))),o=`${T(e)} more: run “topicgraph check”.`;return[ht("About the \
input",x(t.counts.problems,"problem")),f("p",{class:"aside"},"What was wrong in the files, and what \
was done about it."),ot(n,Mh,"text-list"),e>0&&f("p",{class:"aside"},o)]}function Kc({model:t}){let{
about:e,counts:n,notes:o}=t,r=n.from===null?"none dated":Q(n.from,n.to),s=x(e.files,"file"),i=Yn(t),
c=Ah.map(([l,u])=>[f("dt",{},l),f("dd",{},u)]),a=o.time.filter(l=>!o.network.includes(l));return[ht(
"About this page","Where its figures come from"),f("p",{},"This page is one file that contains all o\
f its data and loads nothing else."),Wt([["Made by",`topicgraph ${e.version}`],["From",`${s}, ${x(n.
articles,"article")}, ${r}`],["Known by links only",n.stubs?x(n.stubs,"article"):null],["Problems in\
 the input",T(n.problems)],["To make this page again",f("code",{},"topicgraph build FOLDER -o OUTPUT")]]),
D("What is left out",i&&ho(i)),D("What is counted",e.notes.length>0&&ho(e.notes)),D("What is drawn",
ho([`At most ${T(yr)} marks at a time. What is left out is mentioned under the picture and is in the\
 lists.`,`A topic of ${at(e.dominant)} of the articles or more has no lines in the picture, as it wo\
uld connect everything.`,"Positions are computed when the page is made, the same for the same articl\
es. Distances in the network mean little; groups do.",...o.network,...a])),D("How it is computed",f(
"dl",{class:"measures"},c)),D("What it cannot say",f("p",{},Oh))]}function Xc(){let t=Eh.map(([e,n])=>[
f("dt",{},f("kbd",{},e)),f("dd",{},n)]);return[ht("Help","How to read and use this page"),D("Where t\
o start",ho(Nh)),D("Keys",f("dl",{class:"facts keys"},t))]}var _h="id title outlet carrier published precision medium topics story url held excerpt files".split(
" "),Ir="measure outlet other subject count of share low high by_chance p".split(" "),Ih=new RegExp(
["[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]","[\\ud800-\\udbff](?![\\udc00-\\udfff])",
"(?<![\\ud800-\\udbff])[\\udc00-\\udfff]"].join("|"),"g"),Ch={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;"};function Yc(t,e){let n=t.articles,o=r=>r>=0?t.outlets[r].name:"";return{id:n.id[e],title:n.
title[e],outlet:o(n.outlet[e]),carrier:o(n.carrier[e]),published:Lh(n.time[e],n.precision[e]),precision:n.
precision[e],medium:t.media[n.medium[e]],topics:n.topics[e].map(r=>t.topics[r].name),story:n.story[e]>=
0?t.stories[n.story[e]].name:"",url:n.urls[e][0]||"",held:!!n.held[e],excerpt:n.excerpt[e],files:n.files[e]}}
function Lh(t,e){if(t===null)return"";let n=new Date(t*1e3).toISOString();return e==="second"?n.slice(
0,19)+"Z":e==="minute"?n.slice(0,16)+"Z":n.slice(0,10)}function Zc(t){return JSON.stringify(t,null,1)+
`
`}function Jc(t,e,n){let o=Me(t,e,n).flatMap(({topic:c,cells:a})=>a.map((l,u)=>{let h=t.topics[c].name;
return _r("share of a topic",e[u],{subject:h,...Vc(l)})})),s=zn(t,e,n).flatMap((c,a)=>c.flatMap((l,u)=>{
let h=l&&{other:e[u].name,...Vc(l)};return h?[_r("followed by",e[a],h)]:[]})),i=Kn(e).flatMap(([c,a])=>Rh(
t,c,a,n));return[...o,...s,...i]}function _r(t,e,n){return{...Object.fromEntries(Ir.map(r=>[r,""])),
measure:t,outlet:e.name,...n}}function Vc({k:t,n:e,share:n,low:o,high:r}){return{count:t,of:e,...e<5?
{}:{share:n,low:o,high:r}}}function Rh(t,e,n,o){let r=In(t,e,n,o),{shared:s,lags:i,own:c}=r,a=Wn(t,e,
n),l=[],u=(m,g,p,w)=>{l.push(_r(m,g,{other:p.name,...w}))};if(u("stories shared",e,n,{count:s.length,
of:r.a.size}),a){let m={count:a.shared,by_chance:a.expected,p:a.q};u("stories shared, whole corpus",
e,n,m)}if(i.length>=5){let m=En(i.map(g=>g.hours));u("hours later, median",n,e,{count:m,of:i.length})}
let h=(m,g,p)=>{for(let{word:w,k:S}of g?.a||[])u(m,e,n,{subject:w,count:S,of:p[0]});for(let{word:w,k:S}of g?.
b||[])u(m,n,e,{subject:w,count:S,of:p[1]})},d=Fn(t,c);if(h("word in headlines of the same stories",d,
[c.shared.length,c.shared.length]),t.size<=Dn){let m=Pn(t,e,n,o);h("distinctive word",m,m.n)}return l}
function Cr(t,e=_h){let n=t.map(o=>e.map(r=>Dh(o[r])));return[e,...n].map(o=>o.join(",")).join(`\r
`)+`\r
`}function Dh(t){let e=Array.isArray(t)?t.join("; "):String(t),o=typeof t!="number"&&/^[=+\-@\t\r]/.
test(e)?"'"+e:e;return/[",\r\n]/.test(o)?`"${o.replaceAll('"','""')}"`:o}function xt(t){return t.replace(
Ih,"�").replace(/[&<>"]/g,e=>Ch[e])}var mo=46,Qc=20,de=16,[Ph,Fh]=[7.2,40];function Zt(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n}));
f("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function ta(t,e){let n=[
[]],o=de;for(let r of t){let s=Fh+Ph*`${r.label} ${r.number}`.length;o+s>e-de&&o>de&&(n.push([]),o=de),
n[n.length-1].push({item:r,x:o}),o+=s}return n}function ea(t,e){return mo+e+14+Qc*t}function na(t,e){
return mo+e+Qc*t+16}function G(t,e,n=""){let o=Object.entries(e).filter(([,r])=>r!==void 0).map(([r,
s])=>{let i=typeof s=="number"?String(oa(s)):s;return` ${r}="${xt(i)}"`});return`<${t}${o.join("")}>${n}\
</${t}>`}function oa(t){return Math.round(t*10)/10}function ze(t,e=""){return`M${t.map(n=>n.map(oa).
join(" ")).join("L")}${e}`}function ra(t,e){let{size:n,colors:o}=t,r=ta(e.items,n.width),[s,i]=[n.width,
na(r.length,n.height)],c={"font-size":17,"font-weight":700,"font-family":"Georgia, serif"},a=`0 0 ${s}\
 ${n.height}`,l={y:mo,width:s,height:n.height,viewBox:a},u=[G("rect",{width:s,height:i,fill:o.paper}),
G("text",{x:de,y:22,...c,fill:o.ink},xt(e.title)),G("text",{x:de,y:39,"font-size":12,fill:o.soft},xt(
e.words)),G("svg",l,Hh(t,e).join(`
`)),...r.flatMap((d,m)=>d.map(({item:g,x:p})=>Wh(g,p,ea(m,n.height),o)))],h={xmlns:"http://www.w3.or\
g/2000/svg",width:s,height:i,viewBox:`0 0 ${s} ${i}`,"font-family":"system-ui, sans-serif"};return`<\
?xml version="1.0" encoding="UTF-8"?>
${G("svg",h,`
${u.join(`
`)}
`)}
`}function Hh({scene:t,marks:e,to:n,size:o,labels:r,shift:s,colors:i},c){let a=({x:p,y:w})=>[n.x(p),
n.y(w)],l=t.hulls.map(({corners:p})=>G("path",{d:ze(p.map(([w,S])=>a({x:w,y:S})),"Z"),fill:i.hull,stroke:i.
hull,"stroke-width":30*n.scale,"stroke-linejoin":"round"})),u=t.discs.map(p=>{let[w,S]=a(p),k=p.radius*
n.scale;return G("circle",{cx:w,cy:S,r:k,fill:i.hull,stroke:i.story})}),h=t.view==="time"?jh(c.scale,
n,o,i):[],d=t.edges.map(({from:p,to:w,kind:S})=>G("path",{d:ze([p,w].map(k=>a(e.get(k)))),stroke:i.edges[S],
"stroke-width":.8,"stroke-dasharray":se(S)?"4 3":void 0})),m=t.marks.map(p=>{let w=ue(p,t.view,i,c.hasHues),
k=t.view==="time"&&p.hue!==void 0?c.initials[Number(p.hue)]:"";return sa(p.shape,a(p),p.size*n.scale,
w,k,i)}),g=r.map(p=>Bh(p,s,i));return[...l,...u,...h,...d,...m,...g]}function jh(t,e,n,o){return _e(
t,e.scale,64).flatMap(({x:r,strong:s,label:i})=>{let c=e.x(r),a=ze([[c,0],[c,n.height-22]]),l={x:c,y:n.
height-7,"font-size":12,"text-anchor":"middle"};return[G("path",{d:a,stroke:s?o.line:o.grid}),G("tex\
t",{...l,fill:o.soft},xt(i))]})}function sa(t,[e,n],o,{background:r,border:s},i,c){let a={fill:r,stroke:s};
if(t==="square")return G("rect",{x:e-o,y:n-o,width:2*o,height:2*o,...a});if(t==="diamond"){let h=[[e,
n-o],[e+o,n],[e,n+o],[e-o,n]];return G("path",{d:ze(h,"Z"),...a})}let l=G("circle",{cx:e,cy:n,r:o,...a});
if(!i||o<9)return l;let u={"font-size":11,"font-weight":700,"text-anchor":"middle"};return l+G("text",
{x:e,y:n+4,...u,fill:c.paper},xt(i))}function Bh({item:t,x:e,y:n,leader:o},r,s){let i=g=>[g[0]+r.x,g[1]+
r.y],c=o?[o.slice(0,2),o.slice(2)].map(i):[],a={d:ze(c),stroke:s.soft,"stroke-width":.8},l=/^(italic )?(\d{3} )?(\d+)px (.*)$/.
exec(t.font)||[],[u,h]=i([e,n]),d={"font-size":l[3],"font-family":l[4],"font-weight":l[2]?.trim(),"f\
ont-style":l[1]?.trim(),fill:t.color,stroke:s.paper,"stroke-width":3,"paint-order":"stroke"},m=t.lines.
map((g,p)=>G("text",{x:u,y:h+15*(p+.8),...d},xt(g)));return(o?G("path",a):"")+m.join("")}function Wh(t,e,n,o){
let r=G("tspan",{fill:o.soft},String(t.number)),s={x:e+22,y:n+4,"font-size":12,fill:o.ink},i=G("text",
s,`${xt(t.label)} ${r}`);if(t.line){let u=o.edges[t.line],h=se(t.line)?"4 3":void 0,d={stroke:u,"str\
oke-width":3,"stroke-dasharray":h};return G("path",{d:ze([[e,n],[e+16,n]]),...d})+i}let{background:c,
border:a}=t.color,l={background:c,border:pr(t.kind)?a:c};return sa(io(t.kind),[e+8,n],ia(t),l,"",o)+
i}function ia({kind:t}){return t==="stub"?4:6}function ca({canvas:t,size:e,colors:n},{title:o,words:r,
items:s}){let i=t.width/e.width,c=ta(s,e.width),a=Math.round(na(c.length,e.height)*i),l=f("canvas",{
width:t.width,height:a}),u=l.getContext("2d");u.fillStyle=n.paper,u.fillRect(0,0,l.width,l.height),u.
drawImage(t,0,mo*i),u.scale(i,i);let h=(d,m,g,p,w)=>{u.font=p,u.fillStyle=w,u.fillText(d,m,g)};return h(
o,de,22,`700 17px ${Se}`,n.ink),h(r,de,39,`12px ${Yt}`,n.soft),c.forEach((d,m)=>{let g=ea(m,e.height);
for(let{item:p,x:w}of d)Uh(u,p,w,g,n),h(`${p.label}  ${p.number}`,w+22,g+4,`12px ${Yt}`,n.ink)}),new Promise(
d=>l.toBlob(d,"image/png"))}function Uh(t,e,n,o,r){let s={scale:1,x:i=>i,y:i=>i};if(e.line)t.strokeStyle=
r.edges[e.line],t.lineWidth=3,fo(t,{x:n,y:o},{x:n+16,y:o},s,se(e.line));else{let i={x:n+8,y:o,size:ia(
e),shape:io(e.kind)};uo(t,i,s,e.color,null)}}var Lr=20,zh=50,Gh=30,qh=".unseen, .tool, .more, .lanes-button, .switch, input, datalist, .bin-title\
, [hidden]",aa=16e3;function la(t,{title:e,words:n,source:o}){let r=t.getBoundingClientRect(),s=parseFloat(
getComputedStyle(t).paddingLeft),i={parts:[],left:r.left+s-Lr,top:r.top-t.scrollTop-zh,right:0,bottom:0};
for(let p of t.children)fa(i,p);let c=Ot(),a=Math.ceil(i.right+Lr),l=Math.ceil(i.bottom+Gh),u=(p,w,S,k)=>G(
"text",{x:Lr,y:w,...S,fill:k},xt(p)),h={"font-size":17,"font-weight":"700","font-family":Se},d=[G("r\
ect",{width:a,height:l,fill:c.paper}),u(e,24,h,c.ink),u(n,42,{"font-size":12},c.soft),...i.parts,u(o,
l-10,{"font-size":11},c.soft)],m={xmlns:"http://www.w3.org/2000/svg",width:a,height:l,viewBox:`0 0 ${a}\
 ${l}`,"font-family":"system-ui, sans-serif"};return{text:`<?xml version="1.0" encoding="UTF-8"?>
${G("svg",m,d.join(`
`))}
`,width:a,height:l}}async function ua({text:t,width:e,height:n}){let o=2*n>aa?1:2,r=new Image;r.src=
`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`,await r.decode();let s=document.createElement(
"canvas");return s.width=e*o,s.height=Math.min(n*o,aa),s.getContext("2d").drawImage(r,0,0,e*o,n*o),new Promise(
c=>s.toBlob(a=>c(a)))}function fa(t,e){if(e.matches(qh))return;let n=getComputedStyle(e);if(n.display===
"none"||n.visibility==="hidden")return;let o=e.getBoundingClientRect();if(e instanceof SVGElement&&!e.
matches("svg")){Kh(t,o,n);return}o.width&&o.height&&Xh(t,o,n);for(let r of e.childNodes)r instanceof
Element?fa(t,r):r instanceof Text&&Yh(t,r,n)}function Rr(t,{left:e,top:n,width:o,height:r},s=0){let i={
x:e-t.left+s,y:n-t.top+s},c={width:Math.max(0,o-2*s),height:Math.max(0,r-2*s)};return t.right=Math.max(
t.right,i.x+c.width),t.bottom=Math.max(t.bottom,i.y+c.height),{...i,...c}}function Kh(t,e,n){let o=yn(
n.fill)||yn(n.stroke);if(!o||!e.width)return;let r=Rr(t,e);t.parts.push(G("rect",{...r,height:Math.max(
1,r.height),fill:o}))}function Xh(t,e,n){let o=["Top","Right","Bottom","Left"].map(p=>({width:n[`bor\
der${p}Style`]==="none"?0:parseFloat(n[`border${p}Width`]),color:yn(n[`border${p}Color`]),dashed:n[`\
border${p}Style`]!=="solid"})),r=yn(n.backgroundColor),s=o.filter(({width:p,color:w})=>p&&w);if(!r&&
!s.length)return;let i=s.length===4,[{width:c,color:a,dashed:l}]=o,u=Rr(t,e,i?c/2:0),g={rx:Math.min(
n.borderTopLeftRadius.endsWith("%")?1/0:parseFloat(n.borderTopLeftRadius)||0,Math.min(u.width,u.height)/
2),fill:r||"none",...i&&{stroke:a,"stroke-width":c},...i&&l&&{"stroke-dasharray":"2 2"}};(r||i)&&t.parts.
push(G("rect",{...u,...g})),i||Vh(t,u,o)}function Vh(t,{x:e,y:n,width:o,height:r},s){[{x:e,y:n,width:o,
height:s[0].width},{x:e+o-s[1].width,y:n,width:s[1].width,height:r},{x:e,y:n+r-s[2].width,width:o,height:s[2].
width},{x:e,y:n,width:s[3].width,height:r}].forEach((c,a)=>{let{width:l,color:u}=s[a];l&&u&&t.parts.
push(G("rect",{...c,fill:u}))})}function Yh(t,e,n){let o=yn(n.color);if(!e.data.trim()||!o)return;let r=n.
writingMode.startsWith("vertical"),s={"font-size":parseFloat(n.fontSize),"font-family":n.fontFamily,
"font-weight":n.fontWeight,"font-style":n.fontStyle,fill:o};for(let{text:i,rect:c}of Zh(e,r)){let{x:a,
y:l,width:u,height:h}=Rr(t,c),d=s["font-size"],m=r?{transform:`translate(${a+(u+d*.7)/2} ${l+h}) rot\
ate(-90)`}:{x:a,y:l+(h+d*.7)/2};t.parts.push(G("text",{...m,...s},xt(i)))}}function Zh(t,e){let n=[],
o=document.createRange(),r=({top:s,left:i})=>e?i:s;for(let{0:s,index:i}of t.data.matchAll(/[^\s-]+-*|-+/g)){
o.setStart(t,i),o.setEnd(t,i+s.length);let c=o.getBoundingClientRect();if(!c.width)continue;let a=/\s/.
test(t.data[i-1])?" ":"",l=n[n.length-1];if(l&&Math.abs(r(l.rect)-r(c))<2){let[u,h]=[Math.min(l.rect.
left,c.left),Math.min(l.rect.top,c.top)],[d,m]=[Math.max(l.rect.right,c.right),Math.max(l.rect.bottom,
c.bottom)];l.text+=a+s,l.rect=new DOMRect(u,h,d-u,m-h)}else n.push({text:s,rect:c})}return n}function yn(t){
let e=(t.match(/-?[\d.]+(e-?\d+)?/g)||[]).map(Number),n=t.startsWith("color(srgb");if(!n&&!t.startsWith(
"rgb"))return null;let[o,r,s,i=1]=e;if(!i)return null;let c=[o,r,s].map(a=>Math.round(n?a*255:a));return i<
1?`rgba(${c.join(",")},${i})`:`rgb(${c.join(",")})`}var Jh=100,Qh=60,tm=.9,em=["Published","Outlet","Title","Topics","Story"],da={Published:t=>(e,n)=>{let o=he.
down?-1/0:1/0;return(t.articles.time[e]??o)-(t.articles.time[n]??o)},Outlet:t=>Dr(e=>st(t,e)),Title:t=>Dr(
e=>t.articles.title[e]),Story:t=>Dr(e=>ha(t,e))},he={column:"Published",down:!0};function Dr(t){return(e,n)=>{
let[o,r]=[tt(t(e)),tt(t(n))];return o<r?-1:o>r?1:0}}function ha(t,e){let n=t.articles.story[e];return n<
0?"":t.stories[n].name}function Pr(t,{mask:e,stubs:n}){return Array.from({length:t.size},(r,s)=>s).filter(
r=>e[r]&&(t.articles.held[r]||n))}function Fr(t,e){let{model:n}=e,o=e.selection(),r=da[he.column](n),
s=Pr(n,o);s.sort((p,w)=>(he.down?r(w,p):r(p,w))||p-w);let i=em.filter(p=>p!=="Topics"||!nm(n,s)),c=f(
"tbody"),a=Le(c,s,Jh,p=>[rm(e,p,i)]),l=i.map(p=>om(p,t,e)),u=Pt("Articles","articles-table",l,c),h=f(
"p",{class:"empty"},"No article passes all filters."),d=f("span",{class:"number"},T(s.length)),m=o.filtered?
"The selection":"All articles",g=f("div",{class:"sheet-head"},f("h2",{},m," ",d),I({class:"tool"},()=>e.
change({at:"save"}),"Download …"));t.replaceChildren(g,St(n)||"",s.length?u:h,a)}function nm(t,e){
let n=et(e.map(o=>t.articles.topics[o].join()));return n.length>0&&n[0][1]>tm*e.length}function om(t,e,n){
if(!da[t])return Et(t);let o=he.column===t,r=()=>{he={column:t,down:o?!he.down:t==="Published"},Fr(e,
n),Ht(e,"focus",t)?.focus()},s=he.down?"descending":"ascending",i=he.down?" ↓":" ↑",c=I({"data-f\
ocus":t},r,t,o?i:"");return f("th",{scope:"col","aria-sort":o?s:null},c)}function rm(t,e,n){let{model:o}=t,
{time:r,precision:s,outlet:i,story:c,topics:a,held:l}=o.articles,u=a[e].map(p=>o.topics[p].name).join(
", "),h=Mt(ha(o,e),Qh),d=i[e]>=0&&o.outlets[i[e]].platform,m=i[e]>=0?[d&&"unknown, on ",z(t,{kind:"o\
utlet",ref:i[e]})]:"unknown",g=c[e]>=0?z(t,{kind:"story",ref:c[e]},h):"";return f("tr",{class:l[e]?null:
"not-held"},f("td",{class:"moment"},bt(r[e],s[e])),f("td",{},m),f("td",{class:"title"},z(t,{kind:"ar\
ticle",ref:e}),!l[e]&&f("small",{}," not in this corpus")),n.includes("Topics")&&f("td",{},u),f("td",
{class:"title"},g))}function pa(t){let{model:e}=t,{view:n}=t.state(),o=Pr(e,t.selection()),r=()=>o.map(S=>Yc(e,S)),s=()=>Zt(
"articles.csv",Cr(r()),"text/csv"),i=()=>Zt("articles.json",Zc(r()),"application/json"),c=()=>{let S=Jc(
e,hr(t),t.selection().mask);Zt("comparison.csv",Cr(S,Ir),"text/csv")},a=async()=>{let S=await ca(t.view.
snapshot(),ma(t));Zt("picture.png",S,"image/png")},l=()=>{let S=ra(t.view.snapshot(),ma(t));Zt("pict\
ure.svg",S,"image/svg+xml")},u=(S,k)=>I({class:"action"},async()=>{await k(),t.announce(`${S} saved`)},
S),h=(...S)=>f("div",{class:"buttons"},S),d=t.view&&(n==="network"||n==="time"),m=()=>la(N("sheet"),
sm(t)),g=async()=>{Zt("picture.png",await ua(m()),"image/png")},p=()=>Zt("picture.svg",m().text,"ima\
ge/svg+xml"),w=t.selection().filtered?"selection":"articles";return[ht("Download","Take it with you"),
D(`The ${w}: ${x(o.length,"article")}`,h(u("CSV table",s),u("JSON",i))),n==="compare"&&D("The compar\
ison",h(u("Figures as CSV",c))),D(d?"The picture, with its legend":"This view as a picture",h(u("PNG\
 image",d?a:g),u("SVG drawing",d?l:p))),f("p",{class:"aside"},"“Copy link” keeps the filters, the vi\
ew and the camera in the link, which works for this file wherever it is opened.")]}function sm(t){let{
title:e,counts:n,about:o}=t.model,r=x(n.outlets,"outlet"),i=`In this corpus: ${`${x(n.articles,"arti\
cle")} of ${r}`}. What is not here may still have been published.`;return{title:e,words:ga(t),source:`${i}\
 topicgraph ${o.version}`}}function ga(t){let{from:e,to:n}=t.model.counts,o=gn(t.model,t.state()).map(
({sign:s,name:i})=>s==="not"?`without ${i}`:i),r=[Q(e,n)];return o.length&&r.push(`selected: ${o.join(
" · ")}`),r.join(" — ")}function ma(t){let{model:e}=t,n=t.state(),o=Tr(e,t.view.snapshot().scene,
t.selection());return{title:e.title,words:ga(t),items:o.filter(({key:r})=>!n.hide.includes(r)),scale:e.
scale,hasHues:e.hues.length>0,initials:e.initials}}var im=[[/^same URL$/,"the list gives its address"],[/^same title and outlet$/,"the list gives its t\
itle and outlet"],[/^same title and second on (.*)$/,"the list gives its title and its time on $1"],
[/^own domain (.*)$/,"found at its own web site, $1"]],ya=["it says the same as at least a quarter o\
f the others","a link between files, or a copy, ties it to another","it has little in common with th\
e others, or came at another time: it may be on another event"],cm=["say the same as at least a quar\
ter of the others","are tied to another by a link between files or as a copy","have little in common\
 with the others, or came at another time: they may be on another event"],wa={copy_of:3,update_of:2,
related:1,similar:0},am=3,lm=/; ((?:on the same day; )?which was earlier is not known|both credit .+)$/;
function Hr({kind:t,reason:e}){return t==="copy_of"&&e.match(lm)?.[1]||""}function Ge(t,e){return Hr(
e)?"has the same text as":t.verbs[e.kind][e.forward?0:1]}function po(t){for(let[e,n]of im)if(e.test(
t))return t.replace(e,n);return t}function go(t,e){return t.articles.story[e]>=0&&ya[t.articles.bond[e]]||
""}function ba(t,e){let{story:n}=t.articles,o=t.linksOf[e].filter(({other:s})=>n[e]>=0&&n[s]===n[e]).
sort((s,i)=>wa[i.kind]-wa[s.kind]||i.weight-s.weight),r=new Set;return o.filter(({other:s})=>!r.has(
s)&&r.add(s)).slice(0,am)}function Sa(t,e){let{bond:n}=t.articles,o=s=>e.filter(i=>n[i]===s);return{
words:cm.flatMap((s,i)=>{let c=o(i).length;return c?[c===1?`1 article: ${ya[i]}`:`${x(c,"article")} ${s}`]:
[]}),loose:o(2)}}var um=1e-12,fm=["about","carried_by","credited_to"];function ka(t){let e=t.size,n=e+t.outlets.length,
o=n+t.subjects.length,r=t.articles,s=Array.from({length:o+t.topics.length},()=>[]),i=(l,u,h,d="",m=1)=>{
s[l].push({to:u,kind:h,reason:d,weight:m,forward:!0}),s[u].push({to:l,kind:h,reason:d,weight:m,forward:!1})};
for(let l=0;l<t.size;l+=1){let[u,h]=[r.outlet[l],r.carrier[l]];u>=0&&i(l,e+u,"published_by"),h>=0&&h!==
u&&i(l,e+h,"carried_by");for(let{outlet:d,reason:m}of r.credits[l])i(l,e+d,"credited_to",m);for(let d of r.
topics[l])i(l,o+d,"about");for(let d of r.subjects[l])i(l,n+d,"mentions");for(let{forward:d,other:m,
kind:g,reason:p,weight:w}of t.linksOf[l])d&&i(l,m,g,p,w)}let c={article:0,outlet:e,subject:n,topic:o};
return{neighbours:s,nodeOf:({kind:l,ref:u})=>u+c[l],thingOf:l=>l<e?{kind:"article",ref:l}:l<n?{kind:"\
outlet",ref:l-e}:l<o?{kind:"subject",ref:l-n}:{kind:"topic",ref:l-o}}}function dm(t,e,n){let o=t.neighbours[n.
forward?n.to:e].length;return n.kind==="published_by"?1+Math.log2(1+o)/4:fm.includes(n.kind)?2+Math.
log2(1+o)/2:n.kind==="mentions"?2.5+Math.log2(1+o)/2:n.kind==="similar"?2-n.weight:1}function Ta(t,e,n,o=[]){
let[r,s]=[t.nodeOf(e),t.nodeOf(n)],i=new Float64Array(t.neighbours.length).fill(1/0),c=new Map,a=hm();
i[r]=0,a.push(r,0);for(let u=a.pop();u!==void 0&&u!==s;u=a.pop())for(let h of t.neighbours[u]){if(o.
includes(h.kind))continue;let d=i[u]+dm(t,u,h);d>=i[h.to]-um||(i[h.to]=d,c.set(h.to,{node:u,edge:h}),
a.push(h.to,d))}if(i[s]===1/0)return null;let l=[];for(let u=c.get(s),h=s;u&&(l.unshift({thing:t.thingOf(
h),edge:u.edge}),u.node!==r);h=u.node,u=c.get(h));return[{thing:e,edge:null},...l]}function hm(){let t=[],
e=(o,r)=>[t[o],t[r]]=[t[r],t[o]],n=o=>o-1>>1;return{push(o,r){t.push({node:o,cost:r});for(let s=t.length-
1;s&&t[s].cost<t[n(s)].cost;s=n(s))e(s,n(s))},pop(){if(!t.length)return;e(0,t.length-1);let{node:o}=t.
pop();for(let r=0;;){let s=r;for(let i of[2*r+1,2*r+2])i<t.length&&t[i].cost<t[s].cost&&(s=i);if(s===
r)return o;e(r,s),r=s}}}}function xa(t,e){let n=({thing:r})=>r.kind==="article"?qt(J(t,r)):It(J(t,r));
if(e.length<2)return`${n(e[0])} is the same thing.`;let o=e.slice(1).map(r=>`${Ge(t,r.edge)} ${n(r)}`);
return`${n(e[0])} ${o.join(", which ")}.`}var mm=.2,[pm,gm]=[8,4],wm=["outlet","topic","subject","article"];function $a({model:t,state:e}){let n=e().
path.flatMap(s=>t.byId.get(s)||[]),[o,r]=n.filter(({kind:s})=>s!=="story");if(!(!o||!r||!t.complete))
return t.pathGraph||=ka(t),Ta(t.pathGraph,o,r,e().without)}function va(t,e){let n=t.state().path,o=[
"From","To"].map((i,c)=>bm(t,i,c,n[c])),r=n.filter(Boolean).length===2;return[ht("Path finder","From\
 one thing to another"),f("p",{class:"aside"},"The most informative path: stated links before shared\
 topics, rare topics before common ones."),...o,ym(t),r&&(e?vm(t,e):f("p",{class:"empty",role:"statu\
s"},"No path connects the two by these links."))]}function ym(t){let{model:e}=t,{without:n}=t.state(),
o=e.complete?e.linksOf.flat().map(({kind:a})=>a):[],{credits:r,subjects:s}=e.articles,c=["published_\
by","carried_by",...r.some(a=>a.length)?["credited_to"]:[],"about",...s.some(a=>a.length)?["mentions"]:
[],...new Set(o)].map(a=>{let l=n.filter(d=>d!==a),u=({target:d})=>{t.change({without:d.checked?l:[...l,
a]})},h={type:"checkbox",checked:!n.includes(a),on:{change:u}};return f("label",{class:"check"},f("i\
nput",h),so[a])});return f("fieldset",{class:"kinds"},f("legend",{},"By these links"),c)}function bm(t,e,n,o){
let{model:r}=t,s=o?r.byId.get(o):null,i=f("ul",{class:"choices"}),c=`path-${n}`,a=({target:h})=>{let d=Sm(
r,h.value.trim()),m=d.slice(0,pm).map(g=>{let p=f("span",{class:"words"},mn[g.kind].toLowerCase()),w=f(
"span",{},J(r,g));return f("li",{},I({class:"choice",dir:"auto"},()=>km(t,n,g),w,p))});i.replaceChildren(
...m),t.announce(`${d.length} found`)},l=({key:h})=>{h==="Enter"&&i.querySelector("button")?.click(),
h==="ArrowDown"&&i.querySelector("button")?.focus()},u={id:c,type:"text",dir:"auto",autocomplete:"of\
f",spellcheck:"false",placeholder:"an outlet, a topic, a name or an article",value:s?J(r,s):"",on:{input:a,
keydown:l}};return f("div",{class:"end"},f("label",{for:c},e),f("input",u),i)}function Sm(t,e){if(!e)
return[];let n=Ae(t);return wm.flatMap(o=>ps(n[o],e,gm).rows.map(r=>({kind:o,ref:r})))}function km(t,e,n){
let o=[...t.state().path];for(;o.length<2;)o.push("");o[e]=Ne(t.model,n),t.change({path:o.filter((i,c)=>i||
c<e)});let r=N(`path-${1-e}`),s=N("panel").querySelector(".route, .empty, h2");(r.value?s:r).focus()}
function Tm(t,e){return e.slice(1,-1).map(({thing:o})=>o).find(({kind:o,ref:r})=>o==="topic"&&Ma(t,r)>
mm)}function Ma(t,e){let{held:n}=t.articles,o=n.reduce((r,s)=>r+s,0);return t.byTopic[e].filter(r=>n[r]).
length/Math.max(1,o)}function xm(t,e){let n=at(Ma(t,e.ref));return`No meaningful connection, only ${qt(
J(t,e))}, a topic of ${n} of the articles.`}function $m(t,e,n){let{model:o}=t;if(e.kind!=="article"||
n.kind!=="article")return null;let r=o.articles.story[e.ref];if(r<0||r!==o.articles.story[n.ref])return null;
let s=[e,n].flatMap(({ref:c})=>{let a=go(o,c);return a?[f("li",{dir:"auto"},`${qt(o.articles.title[c])}\
: ${a}.`)]:[]}),i=z(t,{kind:"story",ref:r});return[f("p",{},"Both are in the story ",i,"."),f("ul",{
class:"text-list"},s)]}function vm(t,e){let{model:n}=t,o=e.map(({thing:s,edge:i})=>{let c=i&&Ge(n,i);
return f("li",{class:`stop stop-${s.kind}`},c&&f("span",{class:"verb"},`${c} `),z(t,s),i&&i.reason&&
f("span",{class:"words",dir:"auto"},po(i.reason)))}),r=Tm(n,e);return f("section",{class:"route",tabindex:"\
-1",role:"status"},r&&f("p",{class:"nothing-shared"},xm(n,r)),$m(t,e[0].thing,e[e.length-1].thing),f(
"h3",{},x(e.length-1,"step")),f("p",{class:"excerpt",dir:"auto"},xa(n,e)),f("ol",{class:"stops"},o))}var Mm={path:va,save:pa,problems:qc,about:Kc,help:Xc};function Oa(t,e,n){return f("article",{class:`\
panel panel-${e}`},Mm[e](t,n))}var Om=12;function Na(t,e,n){let{model:o}=t,r=()=>t.change({at:"path",path:[o.articles.id[e]]}),s=o.
articles,[i,c,a]=[s.outlet[e],s.carrier[e],s.held[e]],l=o.media[s.medium[e]]==="video"?"Video":"Arti\
cle",u=a?l:"Article not in this corpus",{urls:h,files:d}=s,m=s.topics[e].map(O=>n({kind:"topic",ref:O})),
g=s.subjects[e].map(O=>n({kind:"subject",ref:O})),p=s.credits[e].map(O=>n({kind:"outlet",ref:O.outlet})),
w=c>=0&&c!==i,S=(O,Y)=>f("ul",{class:"urls"},O.map(Y)),k=S(h[e],O=>f("li",{},ss(O))),R=S(d[e],O=>f("\
li",{dir:"auto"},O));return[ht(u,J(o,{kind:"article",ref:e})),!a&&f("p",{class:"aside"},"Only known \
because another article links to it: it has no file."),f("div",{class:"buttons"},I({class:"action"},
r,"How is it connected to …")),s.excerpt[e]&&f("p",{class:"excerpt",dir:"auto"},s.excerpt[e]),Wt([
["Outlet",i>=0?n({kind:"outlet",ref:i}):"unknown"],["Carried by",w?n({kind:"outlet",ref:c}):null],["\
Credited to",Tt(p)],["Published",bt(s.time[e],s.precision[e])],["Story",s.story[e]>=0?n({kind:"story",
ref:s.story[e]}):null],["Topics",Tt(m)],["Mentions",Tt(g)],["Other titles",s.titles[e].join(" · ")]]),
D("Why it is in this story",Am(o,e,n)),D("Connected because",Em(o,e,n)),D(h[e].length>1?"Addresses":
"Address",h[e].length>0&&k),D(d[e].length>1?"Files":"File",d[e].length>0&&R),Nm(o,e)]}function Am(t,e,n){
let o=go(t,e);if(!o)return null;let r=ba(t,e).map(c=>Ea(t,e,c,n)),s=`${o[0].toUpperCase()}${o.slice(
1)}.`,i=r.length?" Held most firmly by:":" No single article holds it.";return[f("p",{},s+i),r.length>
0&&f("ul",{class:"text-list"},r)]}function Nm(t,e){let n=Wt([["Quality",Aa(t.articles.quality[e])],[
"Heat",Aa(t.articles.heat[e])]]);if(!n)return null;let o="As its file states them: topicgraph neithe\
r computes nor uses them.",r=f("summary",{},"More from its file");return f("details",{class:"how"},r,
n,f("p",{class:"aside"},o))}function Aa(t){return t===null?null:String(t)}function Em(t,e,n){let o=t.
linksOf[e].map(r=>Ea(t,e,r,n));return ot(o,Om,"text-list")}function Ea(t,e,n,o){let r=Ge(t,n);return f(
"li",{},f("span",{class:"verb"},`${r} `),o({kind:"article",ref:n.other}),f("span",{class:"words",dir:"\
auto"},_m(t,e,n).join(" · ")))}function _m(t,e,{other:n,reason:o}){let{time:r,held:s}=t.articles,i=U(
t,e)&&U(t,n),c=[st(t,n),i?jt(Number(r[n])-Number(r[e])):"",po(o),s[n]?"":"not in this corpus"];return[
...new Set(c.filter(Boolean))]}var bn=5,Im=60,Cm=1.15;function _a(t,e,n){let{model:o}=t,r=o.outlets[e],s=o.byOutlet[e],{story:i,held:c,
outlet:a}=o.articles,l=s.filter(p=>c[p]),u=o.byCarrier[e].filter(p=>a[p]!==e),h=et(s.map(p=>i[p]).filter(
p=>p>=0)),d=l.length>=5&&!r.platform,m=()=>t.change({view:"compare",side:Rm(t,r.id)}),g=r.platform||
!l.length?[]:[["Compare",m]];return[ht(r.platform?"Platform":"Outlet",r.name||r.id),f("p",{class:"fi\
gures"},Lm(o,l,s.length)),le(t,"outlet",r.id,...g),Dm(o,e,n),D("Over time",Ie(o,s)),D("First and alo\
ne",Pm(r)),D("Big stories missing here",d&&Um(o,e,n)),D("Earlier and later than others",Fm(o,e,n)),D(
"Focus",Hm(o,e,n)),D("Distinctive words",Bm(t,e)),D("Nearest outlets, by stories shared",Wm(o,e,n)),
D("Stories",oe("story",h,n)),D("Stories only it has here",Gm(o,e,n)),D("Articles",ye(o,s,n)),D("Arti\
cles it carried",ye(o,u,n))]}function Lm(t,e,n){let o=e.filter(i=>t.articles.flags[i]&Dt).length,r=e.
length-o,s=[x(e.length,"article")];return r&&s.push(`${T(o)} its own, ${x(r,"copy or update","copies\
 or updates")}`),n>e.length&&s.push(`${T(n-e.length)} linked, not in this corpus`),s.join(" · ")}function Rm(t,e){
let{side:n}=t.state();return n.includes(e)?n:[...n.slice(0,Be-1),e]}function Dm(t,e,n){let{domain:o,
names:r,name:s,edition_of:i,platform:c}=t.outlets[e],{pieces:a,republished:l}=t.outlets[e],u=i?t.byId.
get(i):null,h=t.groups.filter(({outlets:p})=>p.includes(e)),d=x(a,"article"),g=`${T(l)} of the ${d} \
found there: copies, or carried for other outlets`;return Wt([["Web site",o],["Edition of",u?n(u):null],
["Also seen as",r.filter(p=>p!==s).join(" · ")],["Group",h.map(p=>p.name).join(", ")],["Written by \
others",l&&!c?g:null]])}function Pm({platform:t,first:e,shared:n,alone:o}){if(t||!(n+o))return null;
let r=n?`It was first on ${Ct(e)} of the ${x(n,"shared story","shared stories")} whose first report \
is known.`:"The first report is not known for any story that it shares with other outlets.",s=o?` ${T(
o)} of its stories and single articles ${o===1?"is":"are"} found at no other outlet here.`:"",i=n>0&&
n<5;return[f("p",{},r,s),f("p",{class:"aside"},i?"Too few to say much.":"Copies count as their origi\
nal; in a tie of two either counts a half.")]}function Fm(t,e,n){let o=Uo(t,e).map(({other:r,n:s,hours:i,
low:c,high:a,q:l})=>{let u=[c,a].map(m=>jt(m*3600)),h=u[0]===u[1]?`${u[0]} at both ends`:u.join(" to\
 "),d=`median of ${s} shared stories, 95 % interval ${h}; ${me(l)}`;return f("li",{},n({kind:"outlet",
ref:r}),` came ${jt(i*3600)}`,f("span",{class:"words"},d))});return o.length>0&&ot(o,bn,"text-list")}
function Hm(t,e,n){let o=Ds(t,e);if(!o.length)return null;let r=o[0].n<5,s=o.map(i=>{let a=`${`${at(
i.share)} ${Lt(i)}`}; ${jm(i)}`;return f("li",{},n({kind:"topic",ref:i.topic}),` ${i.k} of ${x(i.n,"\
article")}`,!r&&f("span",{class:"words"},a))});return[ot(s,bn+1,"text-list"),f("p",{class:"aside"},r?
"Too few articles to say more.":"Own articles, one of each story.")]}function jm({share:t,restShare:e}){
if(!e)return"none of the rest";let n=Math.max(t/e,e/t);if(n<Cm)return"about the same share as the re\
st";let o=n<9.95?n.toFixed(1).replace(/\.0$/,""):Math.round(n);return t>e?`${o} times the share of t\
he rest`:`the rest has ${o} times its share`}function Bm(t,e){let n=t.model.words[e];if(!n)return null;
let o=[t.model.outlets[e].id];if(!n.some(([,,,,,c])=>c!==null&&c<=.05))return f("p",{class:"aside"},
"No word is significantly more frequent in its titles and excerpts than in the rest of this corpus, \
after correction for multiple tests.");let s=n.map(([c,a,l,u,h,d])=>{let g=`${`${a} of ${l} articles\
, elsewhere ${u} of ${h}`}; ${me(d)} after correction`;return f("li",{},Gn(w=>t.apply({only:{outlet:o,
words:w}}),c,g,d))});return[f("ul",{class:"word-list"},s),f("p",{class:"aside"},"In titles and excer\
pts, against the rest of this corpus; in bold those that are statistically significant after correct\
ion for multiple tests.")]}function Wm(t,e,n){let o=Rs(t,e).map(({ref:r,shared:s,either:i,isFew:c})=>{
let l=`${s} of ${i} stories in common${c?", too few to say much":""}`;return f("li",{},n({kind:"outl\
et",ref:r}),f("span",{class:"words"},l))});return o.length>0&&ot(o,bn,"text-list")}function Um(t,e,n){
let o=new Map((t.blindspots[e]||[]).map(([c,,a])=>[c,a])),r=vi(t,e).slice(0,Im).map(({story:c,reach:a})=>{
let l=o.get(c),u=[x(a,"other outlet"),l===void 0?"":`expected of it in ${zm(l)}`,fn(t,c)(e)];return f(
"li",{},n({kind:"story",ref:c}),f("span",{class:"words"},u.filter(Boolean).join("; ")))}),i=`Stories\
 that this outlet has no article on in this corpus, or no closely connected one; it may still have c\
overed them. ${o.size?"Expected from how many stories it has and how many outlets each has.":""}`;return r.
length?[ot(r,bn+1,"text-list"),f("p",{class:"aside"},i)]:null}function zm(t){return`${T(Math.round(t*
100))} of 100 such cases`}function Gm(t,e,n){let o=i=>Cn(t,i<0?[-1-i]:t.stories[i].articles).size===
1,r=[...Do(t)[e]].filter(([i,c])=>t.articles.held[c]&&o(i)).map(([i,c])=>f("li",{},n(i<0?{kind:"arti\
cle",ref:c}:{kind:"story",ref:i})));return r.length?[ot(r,bn,"text-list"),t.languages.filter(Boolean).
length>1&&f("p",{class:"aside"},"Articles in other languages are not compared with these.")]:null}var[jr,wo]=[640,22],[Br,Ca,qm]=[190,612,14],Ia=14,[Km,Xm,Vm]=[64,96,26],Ut={paper:"#fdfcf9",ink:"#1f\
1f1d",soft:"#6a6963",line:"#ebe8df",dot:"#0072b2"};function La(t,e){let{articles:n,name:o}=t.stories[e],
r=Ym(t,n),s=r.slice(0,Ia),i=r.length-s.length,c=ke(o,Km),a=[Zm(t,n),...ke(Jm(t,e),Xm)],l=22+20*c.length+
17*a.length,u=l+wo*(s.length+(i?1:0))+30,d=gt(t,n).filter(k=>U(t,k)).map(k=>Number(t.articles.time[k])),
[m,g]=[Math.min(...d),Math.max(...d)],p=k=>Br+(Ca-Br)*(Number(t.articles.time[k])-m)/Math.max(1,g-m),
w=[G("title",{},xt(o)),G("rect",{width:jr,height:u,fill:Ut.paper,stroke:Ut.line}),...c.map((k,R)=>Sn(
k,24+20*R,16,Ut.ink,700)),...a.map((k,R)=>Sn(k,24+20*c.length+17*R,12,Ut.ink)),...s.flatMap((k,R)=>tp(
t,e,k,l+wo*R,p)),i?Sn(`and ${x(i,"more outlet")}`,l+wo*Ia+14,11,Ut.soft):"",Sn(Qm(t),u-10,10,Ut.soft)],
S={xmlns:"http://www.w3.org/2000/svg",width:jr,height:u,viewBox:`0 0 ${jr} ${u}`,role:"img","font-fa\
mily":"system-ui, sans-serif"};return`<?xml version="1.0" encoding="UTF-8"?>
${G("svg",S,w.join(`
`))}
`}function Ym(t,e){let n=new Map;for(let o of e.filter(r=>lt(t,r))){let r=t.articles.outlet[o];n.set(
r,[...n.get(r)||[],o])}return[...n.values()]}function Zm(t,e){let n=e.filter(c=>t.articles.held[c]),
[o,r]=Vt(t,gt(t,e)),s=Q(o,r),i=x(it(t,n).size,"outlet");return`${x(n.length,"article")} · ${i} · ${s}`}
function Jm(t,e){let{first:n,first_among:o,earliest:r,reason:s,runner_up:i,gap:c}=t.stories[e];if(!n.
length)return`Who was first is not known: ${s||"too few times"}.`;let a=es(n.map(m=>It(t.outlets[m].
name))),l=r<0?"":`, ${bt(t.articles.time[r],"minute")}`,u=i>=0&&c?`; next ${It(st(t,i))}, ${Bt(c*60)}`:
"",h=o?` among ${o}`:"",d=n.length>1?", in a tie":"";return`First in this corpus${h}${d}: ${a}${l}${u}\
.`}function Qm(t){let{articles:e,outlets:n,from:o,to:r}=t.counts,s=`${T(e)} articles of ${x(n,"outle\
t")}`,i=Q(o,r),c=`topicgraph ${t.about.version}`;return`In this corpus: ${s}, ${i}. A hollow dot is \
a copy. ${c}`}function tp(t,e,n,o,r){let{copy:s,held:i,title:c}=t.articles,{first:a,earliest:l}=t.stories[e],
u=o+wo/2,h={x1:Br,x2:Ca,y1:u,y2:u,stroke:Ut.line},d=n.filter(g=>U(t,g)&&!Ee(t,g)).map(g=>{let p=s[g]===
1||!i[g],w={cx:Math.round(r(g)*10)/10,cy:u,r:a.length&&g===l?7:5,fill:p?Ut.paper:Ut.dot,stroke:Ut.dot,
"stroke-width":1.5};return G("circle",w,G("title",{},xt(c[g])))}),m=It(Mt(st(t,n[0]),Vm));return[Sn(
m,u+4,12,Ut.ink),G("line",h),...d]}function Sn(t,e,n,o,r=400){return G("text",{x:qm,y:e,"font-size":n,
"font-weight":r,fill:o},xt(t))}var ep=16,Wr=86400;function yo(t,e,n,o={}){let{limit:r=ep,without:s=[],first:i=-1}=o,{time:c,outlet:a}=t.
articles,l=e.filter(F=>c[F]!==null&&a[F]>=0),u=gt(t,l);if(it(t,u).size<2)return null;let h=u.map(F=>Number(
c[F])),d=Math.min(...h),m=Math.max(...u.map(F=>Number(c[F])+(U(t,F)?0:Wr)));if(m===d)return null;let g=np(
t,u),p=u.filter(F=>U(t,F)).map(F=>Number(c[F])),w=p.length?Math.min(...p):null,S=g.slice(0,r).map((F,Ft)=>{
let wt=g.slice(0,Ft).filter(ut=>ut.first<1/0),At=op(t,F,w,wt[wt.length-1]);return sp(t,F,{start:d,end:m,
first:i,words:At},n)}),k=g.length-S.length,R=e.length-l.length,O=l.length-u.length,Y=[k>0&&`${x(k,"o\
utlet")} with later articles not shown.`,O>0&&`${x(O,"article")} before or after, loosely connected,\
 not shown.`,R>0&&`${x(R,"article")} without a date or an outlet not shown.`,"○ copy · dashed: not i\
n this corpus · a bar: the day, as no time is given."],K=[Rt(d),Bt(m-d)].map(F=>f("span",{},F)),ct=s.
map(F=>cp(F,n));return[f("ol",{class:"lanes"},S,ct),f("p",{class:"lane-ends","aria-hidden":"true"},K),
f("p",{class:"aside"},Y.filter(Boolean).join(" "))]}function np(t,e){let n=new Map;for(let r of e){let s=t.
articles.outlet[r],i=n.get(s)||{outlet:s,first:1/0,articles:[]};U(t,r)&&(i.first=Math.min(i.first,t.
articles.time[r])),i.articles.push(r),n.set(s,i)}let o=({first:r,articles:s})=>r<1/0?r:Number(t.articles.
time[s[0]])+Wr;return[...n.values()].sort((r,s)=>o(r)-o(s)||r.outlet-s.outlet)}function op(t,{first:e,
articles:n},o,r){let s=[];if(e===1/0||o===null)s.push("time not given");else if(e===o)s.push("earlie\
st");else if(s.push(Bt(e-o)),r&&r.first>o){let c=e-r.first;s.push(c<60?"within a minute":`${Bt(c).slice(
1)} later`)}let i=rp(t,n[0]);return i&&s.push(Ur(t,n[0],i)),s}function Ur(t,e,n){let{outlet:o}=t.articles,
r=n.other;if(o[e]===o[r])return"the same text as another of its own";let s=Hr(n);return s?`the same \
text as ${It(st(t,r))}’s${s.startsWith("which")?";":","} ${s}`:lt(t,r)?`a copy of ${It(st(t,r))}’s`:
"a copy of an article of an unknown outlet"}function rp(t,e){return t.linksOf[e].find(({kind:n,forward:o})=>n===
"copy_of"&&o)}function sp(t,e,{start:n,end:o,first:r,words:s},i){let c=p=>`${(p-n)/(o-n)*100}%`,{time:a,
precision:l,copy:u,held:h,title:d}=t.articles,g=[...e.articles].sort((p,w)=>+(u[w]===1)-+(u[p]===1)).
map(p=>{let w=U(t,p),S=[w?"dot":"day",u[p]===1&&"copy",!h[p]&&"stub",p===r&&"first"],k=`${st(t,p)}: ${d[p]}\
, ${bt(a[p],l[p])}`,R=f("span",{class:S.filter(Boolean).join(" "),title:k});return R.style.left=c(Number(
a[p])),w||(R.style.width=c(n+Wr)),R});return f("li",{},i({kind:"outlet",ref:e.outlet}),f("span",{class:"\
lane-track","aria-hidden":"true"},g),f("span",{class:"words",dir:"auto"},s.map(ip)))}function ip(t,e){
return e?f("span",{class:"lane-note"},` · ${t}`):t}function cp(t,e){return f("li",{class:"without"},
e({kind:"outlet",ref:t}),f("span",{class:"lane-track","aria-hidden":"true"}),f("span",{class:"words"},
"not in this corpus"))}function Ra(t,e){let n=t.storylines.find(([,s])=>s.includes(e));if(!n)return null;let[,o]=n,r=o.indexOf(
e);return{before:o[r-1]??null,after:o[r+1]??null}}function Da(t,e,n){let o=t.storylines.find(([,a])=>a.
includes(e));if(!o)return null;let[,r,s]=o,i=r.map((a,l)=>{let[u,h]=Vt(t,gt(t,t.stories[a].articles)),
d=a===e?f("strong",{dir:"auto"},"This story"):n({kind:"story",ref:a});return f("li",{},d,f("span",{class:"\
words",dir:"auto"},Q(u,h)),l>0&&s[l]&&f("span",{class:"words",dir:"auto"},s[l]))});return[f("ol",{class:"\
text-list"},i),f("p",{class:"aside"},"Inferred from names that few stories mention and from headline\
s that say the same.")]}var ap=10,lp=60,up=10,fp=5;function Pa(t,e,n){let{model:o}=t,r=o.stories[e],{articles:s}=r,{outlet:i,
topics:c,subjects:a,credits:l}=o.articles,u=et(s.filter(k=>lt(o,k)).map(k=>i[k])),h=et(s.flatMap(k=>c[k])),
d=et(s.flatMap(k=>a[k])),m=et(s.flatMap(k=>l[k].map(R=>R.outlet))),g=(k,R)=>Bn(R.map(([O,Y])=>[{kind:k,
ref:O},Y]),n),p=o.nodes.some(k=>k.kind==="story"&&k.ref===e),w=t.isOpen(e)?"Close it in the picture":
"Open it in the picture",S=p?[[w,()=>t.toggle(e)]]:[];return S.push(["Save as a card",()=>dp(t,e)]),
[ht("Story",r.name),f("p",{class:"figures"},hp(o,s)),le(t,"story",r.id,...S),D("Who was first",f("p",
{},mp(o,r,n))),D("Who came when",yo(o,s,n)),D("Before and after, on the same matter",Da(o,e,n)),D("H\
eadlines in time order",gp(o,s,n)),D("Outlets",u.length>0&&g("outlet",u)),D("Not in this corpus from",
yp(o,e,n)),D("By groups of outlets",Ei(o,e,n)),D("Why these are one story",pp(o,s,n)),D("Credited to",
m.length>0&&g("outlet",m)),D("Mentioned",d.length>0&&g("subject",d.slice(0,up))),D("Topics",h.length>
0&&g("topic",h))]}function dp(t,e){Zt("story.svg",La(t.model,e),"image/svg+xml"),t.announce("Card sa\
ved")}function hp(t,e){let n=e.filter(l=>t.articles.held[l]),o=n.length,r=it(t,n).size,s=e.length-o,
[i,c]=Vt(t,gt(t,e)),a=[x(o,"article")];return s&&a.push(`${T(s)} linked, not in this corpus`),[...a,
x(r,"outlet"),Q(i,c)].join(" · ")}var zr="that takes articles of two outlets that state when they a\
ppeared, and copies do not count";function mp(t,{first:e,first_among:n,articles:o,reason:r},s){if(!e.
length)return`It is not known: ${r||zr}.`;let i=e.map(h=>s({kind:"outlet",ref:h})),c=Tt(i," and "),a=o.
filter(h=>t.articles.time[h]===null).length,l=a?` ${x(a,"article")} without a date may be earlier.`:
"";if(e.length===1)return[c,`, of the ${n||"articles"} in this corpus.${l}`];let u=n?`, of the ${n}`:
"";return["A tie between ",c,`${u}: the stated times do not tell them apart.${l}`]}function pp(t,e,n){
let{words:o,loose:r}=Sa(t,e);if(!o.length)return null;let s=r.map(c=>f("li",{},n({kind:"article",ref:c})));
return[f("p",{},`${o.join("; ")}${s.length?":":"."}`),s.length>0&&ot(s,fp,"text-list"),f("p",{class:"\
aside"},"The panel of an article says which others hold it in the story, and why.")]}function gp(t,e,n){
let o=e.find(i=>U(t,i)&&!Ee(t,i)),r=o===void 0?null:t.articles.time[o],s=e.map(i=>wp(t,i,r,n));return ot(
s,lp,"headlines")}function wp(t,e,n,o){let{time:r,precision:s,held:i}=t.articles,c=t.linksOf[e].find(
({kind:u,forward:h})=>u==="copy_of"&&h),a=U(t,e)&&n!==null?Number(r[e])-n:0,l=[bt(r[e],s[e]),a>=60?`${Bt(
a)} after the first`:"",Ee(t,e)?"loosely connected":"",i[e]?"":"not in this corpus",c?Ur(t,e,c):""];
return f("li",{class:[!i[e]&&"not-held",c&&"is-copy"].filter(Boolean).join(" ")||null},f("span",{class:"\
who",dir:"auto"},st(t,e)),o({kind:"article",ref:e}),f("span",{class:"words",dir:"auto"},l.filter(Boolean).
join(" · ")))}function yp(t,e,n){let o=un(t,e);if(!o.length)return null;let r=o.slice(0,ap),s=r.map(
a=>n({kind:"outlet",ref:a.ref})),i=o.length-r.length,c=`Outlets with ${5} or more articles, some wit\
hin a week of it, and none of these shares what marks the story: a name that is rare here, or on its\
 day two of its names, or one and a word of its headlines. A missing story only means that it is not\
 in this corpus; the outlet may still have covered it.`;return[f("p",{},Tt(s),i>0&&` and ${T(i)} mor\
e`,"."),f("p",{class:"aside"},c)]}var bp=12;function Fa(t,e,n){let{model:o}=t,r=o.subjects[e],s=o.bySubject[e],i=qn(o,s,o.articles.subjects,
e),c=(u,h)=>oe(u,h.slice(0,bp),n),a=r.names.filter(u=>u!==r.name),l=[x(i.held.length,"article"),x(i.
outlets.length,"outlet")];return[ht("Subject",r.name),f("p",{class:"figures"},l.join(" · ")),f("p",
{class:"aside"},"Found in titles and excerpts; the files do not state it."),le(t,"subject",r.id),Wt(
[["Also written",a.join(" · ")]]),D("Over time",Ie(o,s)),D("Outlets by articles",c("outlet",i.outlets)),
D("Mentioned with it",c("subject",i.others)),D("Stories",oe("story",i.stories,n)),D("Articles",ye(o,
s,n))]}var Sp=8;function Ha(t,e,n){let{model:o}=t,r=o.topics[e],s=o.byTopic[e],{held:i,outlets:c,others:a,stories:l}=qn(
o,s,o.articles.topics,e),u=o.dominant.includes(e),h=r.names.filter(p=>p!==r.name),d=s.length-i.length,
m=d?` · ${T(d)} linked, not in this corpus`:"",g=[x(i.length,"article"),x(c.length,"outlet")];return[
ht("Topic",r.name),f("p",{class:"figures"},g.join(" · ")+m),u&&f("p",{class:"aside"},"On nearly eve\
ry article, so the picture leaves its lines out."),le(t,"topic",r.id),Wt([["Also written",h.join(" ·\
 ")]]),D("Over time",Ie(o,s)),D("Outlets by focus",kp(o,e,n)),D("Outlets by articles",oe("outlet",c,
n)),D("Topics on the same articles",oe("topic",a,n)),D("Stories",oe("story",l,n)),D("Articles",ye(o,
s,n))]}function kp(t,e,n){let{by:o,n:r}=Po(t),s=o.map((i,c)=>({ref:c,...Kt(i.get(e)||0,r[c])})).filter(
i=>i.k&&i.n>=5).sort((i,c)=>c.share-i.share||c.k-i.k||i.ref-c.ref).slice(0,Sp);return s.length?rn(s.
map(i=>{let c=`${i.k} of ${x(i.n,"article")}`,a=`${at(i.share)} ${Lt(i)}, ${c}`;return[n({kind:"outl\
et",ref:i.ref}),i.share,a]})):null}var Tp={article:Na,outlet:_a,topic:Ha,subject:Fa,story:Pa};function ja(t,e){let n=r=>z(t,r),o=Tp[e.kind](
t,e.ref,n);return f("article",{class:`panel panel-${e.kind}`},o)}var xp=6;function qr(t,e){let n=Mo(e);if(n.length<2||ks(e))return null;let o=$p(t),r={outlet:[],topic:[],
subject:[]},s=[],i=[],c=null;for(let l=0;l<n.length;){let u=vp(o,n,l),h=u||c?null:Mp(t,n,l);u?(r[u.facet].
push(u.id),s.push(u.name),l+=u.length):h?(c=h.time,l+=h.length):(i.push(n[l]),l+=1)}if(c&&s.push(Q(c[0],
c[1]-1)),!s.length)return null;let a={};for(let l of["outlet","topic","subject"])r[l].length&&(a[l]=
[...new Set(r[l])]);return i.length&&(a.words=[i.join(" ")],s.unshift(i.map(l=>l.startsWith('"')?l:`\
“${l}”`).join(" "))),{only:a,time:c,parts:s}}function $p(t){let e=new Map,n=(o,{id:r,name:s},i)=>{
let c=tt(i).trim();c&&!e.has(c)&&e.set(c,{facet:o,id:r,name:s})};for(let o of t.outlets)for(let r of[
o.name,...o.names,o.domain])n("outlet",o,r);for(let o of["topic","subject"])for(let r of o==="topic"?
t.topics:t.subjects)for(let s of[r.name,...r.names])n(o,r,s);return e}function vp(t,e,n){let o=Math.
min(xp,e.length-n);for(let r=o;r>0;r-=1){let s=e.slice(n,n+r).join(" "),i=t.get(s);if(i&&r<e.length)
return{...i,length:r}}return null}function Mp(t,e,n){let[o,r]=[e[n],e[n+1]],s=/^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/.
exec(o);if(s)return{time:Gr(Number(s[1]),Number(s[2])-1),length:1};let i=Ep(o);if(i>=0&&Ba(r))return{
time:Gr(Number(r),i),length:2};if(i>=0&&!Ap.includes(o)){let c=Np(t,i);if(c!==null)return{time:Gr(c,
i),length:1}}if(Ba(o)){let c=Number(o);return{time:[Date.UTC(c,0)/1e3,Date.UTC(c+1,0)/1e3],length:1}}
return null}var Op="january february march april may june july august september october november dec\
ember".split(" "),Ap=["may","mar","dec","jan"];function Np(t,e){let n=t.articles.time.filter((o,r)=>o!==
null&&t.articles.held[r]&&new Date(o*1e3).getUTCMonth()===e);return n.length?new Date(n[n.length-1]*
1e3).getUTCFullYear():null}function Ep(t){let e=$e.map(n=>n.toLowerCase()).indexOf(t);return e>=0?e:
Op.indexOf(t)}function Ba(t){return/^(19|20)\d\d$/.test(t||"")}function Gr(t,e){return[Date.UTC(t,e)/
1e3,Date.UTC(t,e+1)/1e3]}var bo={outlet:5,topic:5,subject:4,story:6,article:12},Wa=["outlet","topic","subject","story","artic\
le"],Ua={outlet:"Outlets",topic:"Topics",subject:"Subjects",story:"Stories",article:"Articles"},_p=2+
Object.values(bo).reduce((t,e)=>t+e),[Ip,za]=[1,8];function Ga(t,e,n){let{model:o}=n,r=Object.fromEntries(
Wa.map(M=>[M,Cp(Ua[M])])),s=[],i=[],c=-1,a=[],l="",u=0;function h(){a=m()?Wa.map(d):[],l="",c=-1,g(Ip),
R(),mt(!!m()),S()}function d(M){let P=Ae(o)[M],H=M==="article"?No(o,P,m(),bo.article):Oo(P,m(),bo[M]);
return{kind:M,steps:H,rows:[],total:0,done:!1}}function m(){return t.value.trim()}function g(M){let P=performance.
now()+M,H=a.map(V=>V.rows.length),X=w();for(;X&&performance.now()<P;)p(X),X=w();return a.some((V,pt)=>V.
rows.length>H[pt])}function p(M){try{let{done:P,value:H}=M.steps.next();Object.assign(M,{done:!!P,rows:H.
rows,total:H.total})}catch(P){if(!(P instanceof yt))throw P;l=P.message,M.done=!0}}function w(){let M=a.
filter(({done:H})=>!H),P=H=>H.rows.length<bo[H.kind];return M.find(P)||M[0]}function S(){if(clearTimeout(
u),!w()){k();return}u=setTimeout(()=>{(g(za)||!w())&&R(),S()})}function k(){if(!a.length)return;let M=a.
filter(({total:P})=>P).map(({kind:P,total:H})=>`${H} ${Ua[P].toLowerCase()}`);n.announce(M.join(", ")||
l||"nothing found")}function R(){let M=c>=0?i[c].key:null,P=a.filter(({total:nt})=>nt),H=P.find(({kind:nt})=>nt===
"article");i=[];let V=a.length>0&&!l&&!w()&&!P.length,pt=P.filter(O),rt=[...pt.map(K),F(),l&&f("p",{
class:"empty",dir:"auto"},l),H&&Ft(H),...P.filter(nt=>!pt.includes(nt)).map(K),m()&&St(o),V&&!i.length&&
f("p",{class:"empty",dir:"auto"},Y())];e.replaceChildren(...rt.filter(Boolean)),ft(M?i.findIndex(({key:nt})=>nt===
M):-1)}function O(M){let{kind:P,rows:H}=M;if(P==="article")return!1;let X=nt=>Nt(nt).join(" "),V=X(m()),
pt=nt=>X(J(o,{kind:P,ref:nt}))===V,rt=H.filter(pt);return M.rows=[...rt,...H.filter(nt=>!rt.includes(
nt))],rt.length>0}function Y(){let M=qr(o,m());return M?`No article has all of these: ${M.parts.join(
" · ")}.`:"Nothing found. Fewer or shorter words find more."}function K({kind:M,rows:P,total:H,done:X}){
let{element:V,head:pt,number:rt}=r[M];return rt.textContent=X?T(H):"…",V.replaceChildren(pt,...P.map(
nt=>ct({kind:M,ref:nt}))),V}function ct(M){let P=M.kind==="article"?st(o,M.ref):x(Xt(o,M).length,"ar\
ticle"),H=`${M.kind} ${M.ref}`;return wt(H,()=>n.choose(M),J(o,M),P)}function F(){let M=qr(o,m());if(!M)
return null;let{only:P,time:H,parts:X}=M,{total:V}=fe(o,{only:P,not:{},time:H});if(!V)return null;let pt=V===
1?"this article":`these ${T(V)} articles`;return wt("query",()=>n.narrow({only:P,time:H}),`Show ${pt}`,
X.join(" · "))}function Ft({total:M,done:P}){let H=m(),X=M===1?"this article":`these ${T(M)} articl\
es`,V=`Show ${P?X:"these articles"}`;return wt("words",()=>n.filter("only","words",H),V,"with these \
words")}function wt(M,P,H,X){let V=s[i.length]||At();return V.item.setAttribute("aria-selected","fal\
se"),V.name.textContent=H,V.words.textContent=X,i.push({item:V.item,act:P,key:M}),V.item}function At(){
let M=f("span",{dir:"auto"}),P=f("span",{class:"words",dir:"auto"}),H={role:"option",id:`option-${s.
length}`,class:"option"},X={name:M,words:P,item:f("div",H,M,P)};return s.push(X),X}function ut({act:M}){
mt(!1),t.value="",M()}function mt(M){e.hidden=!M,t.setAttribute("aria-expanded",String(M)),!M&&(t.removeAttribute(
"aria-activedescendant"),a=[],clearTimeout(u))}function zt(M){if(!i.length)return;let P=c<0&&M<0?0:c;
ft((P+M+i.length)%i.length),i[c].item.scrollIntoView({block:"nearest"})}function ft(M){if(i[c]?.item.
setAttribute("aria-selected","false"),c=M,c<0){t.removeAttribute("aria-activedescendant");return}i[c].
item.setAttribute("aria-selected","true"),t.setAttribute("aria-activedescendant",i[c].item.id)}function $t(){
let M=window.requestIdleCallback||(X=>setTimeout(()=>X({timeRemaining:()=>za,didTimeout:!1}),8)),P=ms(
Object.values(Ae(o))),H=X=>{do if(P.next().done)return;while(X.timeRemaining()>2);M(H)};for(;s.length<
_p;)At();M(H)}function _t(M){M.key==="ArrowDown"||M.key==="ArrowUp"?(M.preventDefault(),zt(M.key==="\
ArrowDown"?1:-1)):M.key==="Enter"&&i.length?(M.preventDefault(),ut(i[Math.max(c,0)])):M.key==="Escap\
e"&&(M.stopPropagation(),e.hidden&&t.blur(),t.value="",mt(!1))}return e.addEventListener("mousedown",
M=>M.preventDefault()),e.addEventListener("click",({target:M})=>{let P=i.find(({item:H})=>H.contains(
M));P&&ut(P)}),t.addEventListener("input",h),t.addEventListener("focus",()=>m()&&h()),t.addEventListener(
"blur",()=>mt(!1)),t.addEventListener("keydown",_t),{prepare:$t}}function Cp(t){let e=f("span",{class:"\
number"}),n=f("div",{class:"find-head"},t," ",e);return{number:e,head:n,element:f("div",{role:"group",
"aria-label":t},n)}}var Lp=12,qa=86400,Rp=72,Dp=7,Ka=3,Pp=60,Fp=15,Hp=4,jp=1/3,Bp="Each dot is an article, in the colour\
 of its outlet, at its place between the first and the last of its story; the one ringed was first. \
○ copy · dashed: linked, not in this corpus · a bar: the day, as no time is given. An outlet without\
 a story may still have covered it elsewhere.";function Xa(t,e){let{model:n}=e,o=e.selection();if(!o.
total){t.replaceChildren();return}let r=Wp(n,o),s=f("ol",{class:"story-rows"}),i=Gp(n),c=Le(s,r,Lp,l=>[
qp(e,l,i)]),a=[f("div",{class:"sheet-head"},f("h2",{},"The most covered stories"),f("p",{class:"asid\
e"},"By the number of outlets that have them."),r.length>0&&Up(n)),St(n),...r.length?[s,c,f("p",{class:"\
aside"},Bp)]:[zp(e)]];Te(t,()=>t.replaceChildren(...a.filter(l=>l instanceof Node)))}function Wp(t,e){
let n=re(t,"stories","size",e),o=n.filter(({outlets:c})=>c>1),r=o.length||!e.filtered?o:n,s=new Map(
r.map(({thing:c})=>[c.ref,Va(t,c.ref).size])),i=c=>Number(s.get(c.thing.ref));return r.sort((c,a)=>i(
a)-i(c))}function Va(t,e){return it(t,t.stories[e].articles.filter(n=>t.articles.held[n]))}function Up(t){
let e=Ot(),n=(s,i)=>{let c=f("span",{class:"outlet-dot","aria-hidden":"true"});return c.style.setProperty(
"--hue",i),f("li",{dir:"auto"},c,s)},o=t.hues.map((s,i)=>n(t.outlets[s].name,e.hues[i]));return o.length?
f("ul",{class:"outlet-colors","aria-label":"Colours of outlets"},o,n("other outlets",e.others)):null}
function zp(t){let{filtered:e}=t.selection(),n=t.model.stories.length>0,o=n?"No story has articles o\
f two outlets.":an("stories");return f("div",{class:"none-found"},f("p",{},e?"None of the selected a\
rticles is part of a story.":o),!e&&f("p",{},"More articles, of more outlets or of a longer time, ma\
y make stories. The table and the lists beside it show all that is here."),n&&!e&&s("stories","List \
the stories of one outlet"),I({class:"action"},()=>t.change({view:"table"}),e?"Show them in the tabl\
e":"Show the articles in the table"));function s(i,c){return I({class:"action"},()=>t.change({tab:i,
at:null}),c)}}function Gp(t){let e=t.articles.held.flatMap((n,o)=>n?[o]:[]);return it(t,e)}function qp(t,e,n){
let{model:o}=t;return f("li",{class:"story-row","data-id":o.stories[e.thing.ref].id},f("div",{class:"\
story-name"},z(t,e.thing),f("span",{class:"words"},ln(o,e)),Yp(o,e),Vp(t,e),Xp(t,e)),f("div",{class:"\
story-hours"},Zp(o,e),tg(t,e)),f("div",{class:"story-reach"},eg(t,e,n)),t.isOpen(e.thing.ref)&&Kp(t,
e))}function Kp(t,{thing:e,articles:n}){let{model:o}=t,{first:r,earliest:s,articles:i}=o.stories[e.ref],
a=n.length===i.length?un(o,e.ref):[],u=yo(o,n,d=>z(t,d),{limit:Pp,without:a.slice(0,Ka).map(({ref:d})=>d),
first:r.length?s:-1}),h=f("p",{class:"aside"},"Too few of its articles state a date.");return f("div",
{class:"story-lanes"},u||h)}function Xp(t,{thing:e}){let n=Ra(t.model,e.ref),o=(r,s)=>s!==null&&f("s\
pan",{class:"words"},r,z(t,{kind:"story",ref:s}));return n&&[o("follows ",n.before),o("followed by ",
n.after)]}function Vp(t,{thing:e}){let n=t.isOpen(e.ref),{id:o,name:r}=t.model.stories[e.ref],s={class:"\
lanes-button","aria-expanded":String(n),"data-focus":`lanes ${o}`,"aria-label":`Who came when: ${r}`};
return I(s,()=>t.toggle(e.ref),n?"▾":"▸"," Who came when")}function Yp(t,{thing:e}){let{loose:n,
articles:o}=t.stories[e.ref];if(n<jp*o.length)return null;let r="These share little with the other a\
rticles of the story: some may be on another event.",s=`loosely joined: ${T(n)} of ${T(o.length)}`;return f(
"span",{class:"loosely",title:r},s)}function Zp(t,{articles:e,thing:n}){let{first:o,earliest:r}=t.stories[n.
ref],{time:s,precision:i,title:c,copy:a,held:l,outlet:u}=t.articles,h=e.filter(F=>s[F]===null).length;
if(h===e.length)return null;let d=gt(t,e),m=e.length-h-d.length,{dots:g,start:p,end:w}=Qp(t,d),S=Ot(),
k=g.map(({article:F,left:Ft,width:wt,level:At})=>{let ut=o.length>0&&F===r,mt=[wt?"day":"dot",a[F]===
1&&"copy",!l[F]&&"stub",ut&&"first"],zt=`${st(t,F)}: ${c[F]}, ${bt(s[F],i[F])}`,ft=f("span",{class:mt.
filter(Boolean).join(" "),title:zt}),$t=t.hues.indexOf(u[F]);return ft.style.setProperty("--hue",$t<
0?S.others:S.hues[$t]),ft.style.left=`${Ft*100}%`,wt?ft.style.width=`${wt*100}%`:ft.style.bottom=`${At*
7}px`,ft}),R=[m&&`${T(m)} loosely connected before or after`,h&&`${T(h)} undated`].filter(Boolean),O=[
Jp(t,d,p),w>p?Bt(w-p):"",...R.length?[`${R.join(" and ")} not shown`]:[]],Y=Math.max(1,...g.map(({level:F})=>F+
1))*7+4,K=f("div",{class:"hours","aria-hidden":"true"},k);K.style.height=`${Y}px`;let ct=O.map(F=>f(
"span",{},F));return[K,f("p",{class:"hours-ends","aria-hidden":"true"},ct)]}function Jp(t,e,n){let o=U(
t,e[0]);return Rt(n)+(o?`, ${Je(n)} UTC`:"")}function Qp(t,e){let n=a=>Number(t.articles.time[a]),o=Math.
min(...e.map(n)),r=Math.max(...e.map(a=>n(a)+(U(t,a)?0:qa))),s=Math.max(1,r-o),i=new Map;return{dots:e.
flatMap(a=>{let l=U(t,a),u=(n(a)-o)/s,h=l?Math.round(u*Rp):`day ${Hn(t,a)}`,d=i.get(h)||0;return i.set(
h,d+1),l?d<Dp?[{article:a,left:u,width:0,level:d}]:[]:d?[]:[{article:a,left:u,width:qa/s,level:0}]}),
start:o,end:r}}function tg(t,{thing:e}){let{model:n}=t,o=n.stories[e.ref],{first:r,earliest:s,runner_up:i,
gap:c,reason:a}=o;if(!r.length){let p=`Who was first is not known: ${a||zr}.`;return f("p",{class:"w\
ords"},p)}let l=p=>z(t,{kind:"outlet",ref:p}),u=s>=0?`, ${Je(Number(n.articles.time[s]))} UTC`:"",h=Tt(
r.map(l)," and "),m=[`First${o.first_among?` among ${o.first_among}`:""}${r.length>1?", in a tie":""}\
: `,h,u];if(i>=0&&c!==null&&lt(n,i)){let p=c<Fp?" (close: feeds round times)":"",w=c?Bt(c*60)+p:"in \
the same minute";m.push(` · next, ${w}: `,l(n.articles.outlet[i]))}let g=t.selection().filtered?" (\
whole corpus)":"";return f("p",{class:"words"},...m,g)}function eg(t,{thing:e},n){let{model:o}=t,r=Va(
o,e.ref),s=o.left_out?"all of this page":"whole corpus",i=t.selection().filtered?` (${s})`:"",c=`${T(
r.size)} of ${x(n.size,"outlet")}${i}`,a=Ce(Math.max(.01,r.size/Math.max(1,n.size))),l=ng(o,e.ref,r,
n),u=un(o,e.ref).slice(0,Ka).map(({ref:h})=>z(t,{kind:"outlet",ref:h}));return[f("span",{class:"numb\
er"},c),f("span",{class:"reach-track","aria-hidden":"true"},a),l,u.length>0&&f("p",{class:"words"},"\
Not from ",Tt(u))]}function ng(t,e,n,o){let r=no(t,o).slice(0,Hp);if(!r.length)return null;let s=r.map(
({name:i,members:c})=>{let a=c.filter(d=>n.has(d)).length,u=`${a?T(a):"none"} of ${T(c.length)}`.replaceAll(
" "," "),h=nr(t,c,e)>=eo;return f("li",{class:h?"blind":null,dir:"auto"},`${i}: ${u}`)});return f("\
ul",{class:"reach-groups","aria-label":"Found in this corpus, by groups of outlets"},s)}var og=8,[Yr,Kr,kn]=[46,20,10],rg=700,sg=800,Tn=86400;function Za(t,e){let{model:n}=e,{from:o,to:r}=n.
counts;if(o===null||r===null||o===r)return{show:()=>{}};let s=v=>n.articles.held[v]&&n.articles.time[v]!==
null,i=n.articles.time.map((v,$)=>$).filter(s),c=i.every(v=>U(n,v)),a=i.map(v=>Number(n.articles.time[v])).
sort((v,$)=>v-$),{unit:l,bins:u}=Qe([],...Zs(a),c),h=ig(n,u),d=E(),m=null,g=[],p={rows:!1,shares:!1},
w=f("div",{class:"strip-chart"}),S=f("div",{class:"strip-rows",hidden:!0}),k=f("span",{class:"strip-\
words"}),R=ut("▶","Play through time",()=>m?P():M()),[O,Y]=[zt("From day",0),zt("To day",1)],[K,ct]=[
H("From",0),H("To",1)],F=f("div",{class:"strip-area"},w,K,ct),Ft=f("span",{class:"strip-tools"},ut("\
‹","A step back in time",()=>_t(-1)),R,ut("›","A step on in time",()=>_t(1)),mt("By outlet","row\
s"),mt("Shares","shares")),wt=f("span",{class:"strip-days"},O," – ",Y),At=f("span",{class:"legend-\
name"},`Articles by ${l}`);t.hidden=!1,t.replaceChildren(f("div",{class:"strip-head"},At,k,wt,Ft),F,
S),X();function ut(v,$,y){return I({class:"step","aria-label":$,title:$},y,v)}function mt(v,$){let b=I(
{class:"step","aria-pressed":"false"},()=>{p[$]=!p[$],b.setAttribute("aria-pressed",String(p[$])),pt()},
v);return b}function zt(v,$){let y=()=>{let _=Date.parse(`${A.value}T00:00Z`)/1e3;if(Number.isNaN(_))
return;let L=[Ya(Number(o)),Ya(Number(r))+Tn],[B,Z]=e.state().time||L,kt=$?[Math.min(B,_),_+Tn]:[_,Math.
max(Z,_+Tn)];e.change({time:kt})},b={min:So(Number(o)),max:So(Number(r))},A=f("input",{type:"date","\
aria-label":v,...b,on:{change:y}});return A}function ft(){let{time:v}=e.state();if(!v)return[0,u.length];
let $=Math.max(0,u.findIndex(b=>b.to>v[0])),y=u.findIndex(b=>b.from>=v[1]);return[$,Math.max($+1,y<0?
u.length:y)]}function $t(v,$,y=!1){let b=v<=0&&$>=u.length;e.change({time:b?null:[u[v].from,u[$-1].to]},
y)}function _t(v){let $=v>0?[-1,0]:[u.length,u.length+1],[y,b]=e.state().time?ft():$,A=b-y,_=Math.max(
0,Math.min(u.length-A,y+v));return(_!==y||!e.state().time)&&$t(_,_+A),_+A<u.length}function M(){m=setInterval(
()=>_t(1)||P(),rg),R.textContent="❚❚",R.setAttribute("aria-label","Stop playing"),ft()[1]===u.length&&
e.change({time:null},!1),_t(1)}function P(){clearInterval(m),m=null,R.textContent="▶",R.setAttribute(
"aria-label","Play through time")}function H(v,$){let y=u.length,b={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,
ArrowUp:1},A={PageDown:-5,PageUp:5,Home:-y,End:y};return f("span",{class:"handle",role:"slider",tabindex:"\
0","aria-label":v,"aria-valuemin":0,"aria-valuemax":y,on:{keydown:L=>{let B={...b,...A}[L.key];if(!B)
return;L.preventDefault();let[Z,kt]=ft();$?$t(Z,Math.max(Z+1,Math.min(y,kt+B))):$t(Math.max(0,Math.min(
kt-1,Z+B)),kt)}}})}function X(){let v=y=>{let{left:b,width:A}=w.getBoundingClientRect(),_=Math.floor(
(y.clientX-b)/A*u.length);return Math.max(0,Math.min(u.length-1,_))},$=null;F.addEventListener("poin\
terdown",y=>{P();let b=y.target.closest(".handle"),[A,_]=ft();b?$=b===K?_-1:A:$=v(y),F.setPointerCapture(
y.pointerId),b||$t($,$+1)}),F.addEventListener("pointermove",y=>{let b=v(y);if($===null){k.textContent=
V(b);return}$t(Math.min($,b),Math.max($,b)+1)});for(let y of["pointerup","pointercancel"])F.addEventListener(
y,()=>$=null);F.addEventListener("pointerleave",()=>k.textContent=nt()),F.addEventListener("dblclick",
()=>e.change({time:null}))}function V(v){return`${ae(u[v].from,l)}: ${x(g[v],"article")}`}function pt(){
let{mask:v}=fe(n,e.state(),"time"),$=Vr(h,u.length,vt=>v[vt]>0);g=$;let y=Vr(h,u.length,()=>!0),[b,A]=ft(),
_=$.map((vt,Qt)=>y[Qt]?vt/y[Qt]:0),L=p.shares?_:$,B=p.shares?1:Math.max(1,...y),Z=vt=>vt>=b&&vt<A,kt=[
...p.shares?[]:y.map((vt,Qt)=>Xr(vt,Qt,B,"bar-all")),...L.map((vt,Qt)=>Xr(vt,Qt,B,Z(Qt)?"bar-volume":
"bar-out"))],Jt=on(u,$,l,kn,Yr);w.replaceChildren(p.shares?f("span",{class:"peak","aria-hidden":"tru\
e"},"100 %"):nn(B),j(Yr,C($),[...kt,...Jt]),en(u,w.clientWidth||sg)),F.classList.toggle("beside-rows",
p.rows),rt(K,b,u[b].from),rt(ct,A,u[A-1].to-1),k.textContent=nt();let[Gt,Ke]=e.state().time||[Number(
o),Number(r)+1];O.value=So(Gt),Y.value=So(Ke-1),S.hidden=!p.rows,p.rows&&S.replaceChildren(...q(v))}
function rt(v,$,y){v.style.left=`${$/u.length*100}%`,v.setAttribute("aria-valuenow",String($)),v.setAttribute(
"aria-valuetext",ae(y,l))}function nt(){let{time:v}=e.state();return v?Q(v[0],v[1]-1):p.shares&&e.selection().
filtered?`share of all articles of each ${l}`:`${n.left_out?"on this page · ":""}${d}drag to select\
 a time`}function E(){let v=a.filter(b=>b<u[0].from),$=a.filter(b=>b>=u[u.length-1].to),y=[v.length&&
`${T(v.length)} earlier, from ${Rt(v[0])}`,$.length&&`${T($.length)} later, to ${Rt(Number($.at(-1)))}`].
filter(Boolean);return y.length?`not drawn: ${y.join(" and ")} · `:""}function C(v){let $=Math.max(
...v),y=ae(u[v.indexOf($)].from,l);return`Articles by ${l}: at most ${T($)}, from ${y}.`}function j(v,$,y){
let A={viewBox:`0 0 ${u.length*kn} ${v}`,preserveAspectRatio:"none",role:"img","aria-label":$};return dt(
"svg",A,y)}function q(v){let $=n.byOutlet.map((L,B)=>({ref:B,articles:L.filter(Z=>v[Z]&&n.articles.held[Z])})).
filter(({articles:L})=>L.length).sort((L,B)=>B.articles.length-L.articles.length||L.ref-B.ref).slice(
0,og).map(({ref:L,articles:B})=>{let Z=new Set(B),kt=Vr(h,u.length,Gt=>Z.has(Gt)),Jt=B.length;return{
ref:L,total:Jt,counts:kt,values:p.shares?kt.map(Gt=>Gt/Jt):kt}}),y=Math.max(...$.flatMap(({values:L})=>L),
p.shares?.01:1),b=$.map(({ref:L,total:B,counts:Z,values:kt})=>{let{name:Jt}=n.outlets[L],Gt=()=>e.choose(
{kind:"outlet",ref:L}),Ke=kt.map((Qt,rl)=>Xr(Qt,rl,y,"bar-volume",Kr)),vt=on(u,Z,l,kn,Kr);return f("\
div",{class:"strip-row"},I({class:"thing",dir:"auto"},Gt,Mt(Jt,22)),j(Kr,`${Jt}: ${x(B,"article")}`,
[...Ke,...vt]),f("span",{class:"number"},x(B,"article")))}),_=`All rows have one scale: the highest \
bar is ${p.shares?`${Math.round(y*100)} % of an outlet’s articles`:x(y,"article")} in a ${l}.`;return[
...b,f("p",{class:"aside"},_)]}return{show:pt}}function Xr(t,e,n,o,r=Yr){if(!t)return null;let s=r*(1-
t/n),i=Math.max(1,r*t/n);return dt("rect",{x:e*kn,y:s,width:kn-1,height:i,class:o})}function ig(t,e){
let n=Float64Array.from(e,o=>o.from);return Int32Array.from(t.articles.time,(o,r)=>o===null||!t.articles.
held[r]||o<n[0]||o>=e[e.length-1].to?-1:Bo(n,o))}function Vr(t,e,n){let o=Array(e).fill(0);return t.
forEach((r,s)=>{r>=0&&n(s)&&(o[r]+=1)}),o}function Ya(t){return Math.floor(t/Tn)*Tn}function So(t){return new Date(
t*1e3).toISOString().slice(0,10)}var[cg,ag]=[.6,.65];function Ja(t,e,n){let o=N("tip");if(o.hidden=!e,!e||!n)return;let r=e.kind==="a\
rticle"&&!t.articles.held[e.ref];o.replaceChildren(f("span",{class:"kicker"},r?mn.stub:mn[e.kind]),f(
"strong",{dir:"auto"},J(t,e)),f("span",{class:"words",dir:"auto"},ln(t,Jo(t,e))));let{width:s,height:i}=N(
"picture").getBoundingClientRect();o.classList.toggle("left",n.x>s*cg),o.classList.toggle("above",n.
y>i*ag),o.style.setProperty("--x",`${n.x}px`),o.style.setProperty("--y",`${n.y}px`)}var qe=["network","time"],lg={stories:Xa,outlets:or,compare:dr,table:Fr},ug=200,Zr=900,fg=3;function tl(t){
t.initials=Ki(t.hues.map(y=>t.outlets[y].name));let e={view:t.home,tab:"overview"},n=g(),o=S(n),r=0,
s=null,i=new Map,c=t.nodes.length>0,a={model:t,view:null,state:()=>n,selection:()=>o,change:k,choose:ct,
toggle:F,filter:Ft,apply:wt,narrow:At,isOpen:y=>w().includes(y),announce:rt,show:Y},l={hover:(y,b)=>Ja(
t,y,b),choose:ct,toggle:F,moved:mt},u=c?Gc(N("canvas"),t,l):null,h=Za(N("strip"),a),d=sc(N("filters"),
N("chips"),a),m=Ga(N("find"),N("found"),a);a.view=u;function g(){let y=Bi(location.hash,e),b=lr(t,y.
state);return Qa([...y.ignored,...b.ignored]),b.state}function p(){return n.at&&t.byId.get(n.at)||null}
function w(){return n.open.flatMap(b=>t.byId.get(b)||[]).filter(({kind:b})=>b==="story").map(({ref:b})=>b)}
function S(y){return{...fe(t,y),filtered:oc(y),stubs:rc(y)}}function k(y,b=!0){"at"in y&&(s=n.at),n=
{...n,...y},("only"in y||"not"in y||"time"in y)&&(o=S(n)),clearTimeout(r),b?O("pushState"):r=setTimeout(
()=>O("replaceState"),ug),Y()}function R(){if(location.href!=="about:srcdoc"||!t.complete)return;let y=o.
filtered?o.mask:null;window.parent.postMessage({type:"topicgraph-selection",mask:y},"*")}function O(y){
try{let b=Wi(n,e)||location.pathname+location.search;history[y](null,"",b)}catch{}}function Y(){let y=n.
only.words||n.not.words,b=[n.only,n.not,n.time,y?t.complete:null],{theme:A}=document.documentElement.
dataset;K("chips",b,d.showChips),K("filters",[b,d.isShown()],d.show),K("picture",[b,n.view,n.hide,n.
open],zt);let _=[n.view,n.side,n.open,t.complete,A];K("sheet",[b,..._],$t),K("strip",b,h.show),K("wi\
dget",[b,t.complete],R);let L=[n.view,n.at,n.depth,n.tab,n.open,n.path,n.without,t.complete];K("side",
[b,...L],H)}function K(y,b,A){let _=JSON.stringify(b);i.get(y)!==_&&(i.set(y,_),A())}function ct(y){
let b=y?Ne(t,y):null;b!==n.at&&(k({at:b}),y&&(innerWidth<Zr&&N("side").scrollIntoView({block:"start"}),
rt(`${J(t,y)} chosen`)))}function F(y){let{id:b}=t.stories[y],A=n.open.includes(b),_=A?n.open.filter(
B=>B!==b):[...n.open,b],L=qe.includes(n.view)||n.view==="stories";k({open:_,...L?{}:{view:t.opens}}),
rt(A?"Story closed":"Story opened")}function Ft(y,b,A){k(ro(n,y,b,A)),ut()}function wt(y){k({...ji,...y}),
ut()}function At({only:y,time:b=null}){k({only:{...n.only,...y},time:b||n.time}),ut()}function ut(){
let y=`${x(o.total,"article")} selected`;rt(o.filtered?y:"Everything is shown")}function mt(y){qe.includes(
n.view)&&k({cam:y},!1)}function zt(){let y=qe.includes(n.view);for(let B of["canvas","zoom","under"])
N(B).hidden=!y;N("sheet").hidden=y;for(let B of document.querySelectorAll("[data-view]")){let Z=B.dataset.
view===n.view;B.setAttribute("aria-pressed",String(Z))}let A=y||n.view==="stories"?ft():null;if(N("m\
essage").hidden=!A,N("message").replaceChildren(A||""),N("canvas").classList.toggle("quiet",!!A),!u||
!y)return;let _=w(),L=u.show({view:n.view,hide:n.hide,open:_,selection:o});L.open.length<_.length&&(n=
{...n,open:L.open.map(B=>t.stories[B].id)},O("replaceState"),rt("The stories opened first were close\
d to make room")),_t(L),M()}function ft(){let y=(b,...A)=>f("div",{},f("h2",{},b),A.map(_=>f("p",{},
_)));return c?o.total?n.view==="time"&&!t.scale.length?y("Nothing to show over time","None of these \
articles has a date. The network and the lists show them all."):null:d.renderNothingFound():y("No ar\
ticles yet",...t.advice)}function $t(){let y=lg[n.view];y&&y(N("sheet"),a)}function _t(y){let b=A=>k(
{hide:A});bc(N("legend"),t,y,n,o,b)}function M(){let y=[...P(),...t.advice,...t.notes[n.view]||[]];N(
"notes-head").textContent=y[0]||"",N("notes-head").classList.toggle("more-notes",y.length>1),N("note\
s").replaceChildren(...y.slice(1).map(b=>f("li",{},b))),N("notes-box").hidden=!y.length}function P(){
let y=t.mode==="stories",b=[];if(y&&b.push("To open a story into its articles, double-click it, or c\
hoose it and press Enter."),n.view!=="time"||!t.scale.length)return b;let A=y?"circle is a story at \
its first report, each dot an article that belongs to no story":"dot is an article";b.push(`Each ${A}\
; the height has no meaning.`),n.open.length&&b.push("Marks beside an open story are moved aside. It\
s articles stand at their own dates; those without a date are not drawn.");let _=(L,B)=>L!==null&&!U(
t,B);return t.articles.time.some(_)&&b.push("An article with only a day is drawn at the middle of th\
at day."),t.scale.some(([,,,,L])=>L)&&b.push("In the grey band the time axis is compressed, because \
there are few articles."),b}function H(){let y=p(),b=n.at!==null&&sr.includes(n.at)?n.at:null,[A,_]=[
N("panel"),N("lists")],L=document.activeElement,B=N("side").contains(L)||!!L?.dataset.panel;_.hidden=
!!(y||b),A.hidden=!_.hidden;let Z=b==="path"?$a(a):null,kt=u?u.choose(y,Z,n.depth):!1;if(A.hidden)A.
replaceChildren(),pt();else{let Ke=I({class:"back"},()=>k({at:null}),"← Back to the lists"),vt=y?ja(
a,y):Oa(a,String(b),Z);A.replaceChildren(Ke,...X(y,kt),vt),N("side").scrollTop=0}if(!B)return;let Jt=s&&
Ht(N("list"),"id",s),Gt=A.hidden?Jt:dg(A)||A.querySelector("h2");Gt&&Gt.focus({preventScroll:!A.hidden})}
function X(y,b){let A=[];y&&u&&!b&&qe.includes(n.view)&&A.push(f("p",{class:"aside"},"Not drawn in t\
his view.")),y&&b&&n.view==="network"&&A.push(V());let L=y&&["outlet","topic","subject"].includes(y.
kind)?St(t):null;return L?[...A,L]:A}function V(){let b=f("output",{},(Z=>Z===1?"neighbours":`up to ${Z}\
 steps away`)(n.depth)),A=({target:Z})=>{k({depth:Number(Z.value)},!1),N("depth").focus()},_={id:"de\
pth",type:"range",min:1,max:ar,value:n.depth},L=f("input",{..._,on:{input:A}}),B=f("label",{for:"dep\
th"},"In the picture: ");return f("p",{class:"aside depth"},B,L,b)}function pt(){for(let y of document.
querySelectorAll("[data-tab]")){let b=y.dataset.tab,A=b===n.tab,_=y.querySelector(".number");if(_){let L=Si(
t,b,o);_.textContent=os(L),_.title=T(L)}y.setAttribute("aria-selected",String(A)),y.setAttribute("ta\
bindex",A?"0":"-1")}N("list").setAttribute("aria-labelledby",`tab-${n.tab}`),ki(N("list"),N("order"),
a)}function rt(y){N("live").textContent=y}async function nt(){clearTimeout(r),O("replaceState");try{
await navigator.clipboard.writeText(location.href);let y=location.protocol==="file:";rt(y?"Link copi\
ed; send the file with it":"Link copied"),N("copied").textContent=y?"Link copied: send the file with\
 it":"Link copied",N("copied").hidden=!1}catch{let y=N("link");y.hidden=!1,y.value=location.href,y.select(),
rt("Copy the link from the field")}setTimeout(()=>N("copied").hidden=!0,2400)}function E(y){if(n.view===
y)return;let b=qe.includes(y),A=L=>!L.startsWith("hue")&&L!=="others",_=b?n.hide.filter(A):n.hide;k(
{view:y,cam:null,hide:_}),b&&u&&u.fit(),innerWidth<Zr&&N("picture").scrollIntoView({block:"start"}),
b||(N("sheet").scrollTop=0)}function C(){n=g(),o=S(n),Y(),innerWidth<Zr&&n.at&&N("side").scrollIntoView(
{block:"start"}),!(!u||!qe.includes(n.view))&&(n.cam?u.setCamera(n.cam):u.fit())}function j(){let{state:y,
ignored:b}=lr(t,n);b.length&&Qa(b),n=y,(n.only.words||n.not.words)&&(o=S(n)),n.open.length&&u&&(u.forget(),
i.delete("picture")),Y(),m.prepare()}function q(){u&&(u.draw(),Y(),_t(u.snapshot().scene))}Qi(a,{openView:E,
copyLink:nt,recolour:q,restore:C});let{from:v,to:$}=t.counts;return N("span").textContent=v===null?"":
Q(v,$),C(),{complete:j}}function dg(t){return[...t.querySelectorAll("input[type=text]")].map(n=>n).find(
n=>!n.value)}function Qa(t){let e=N("notice");if(e.hidden=!t.length,!t.length)return;let n=t.slice(0,
fg).map(a=>a.slice(0,60)),o=t.length-n.length,r=o?` and ${T(o)} more`:"",s=f("span",{dir:"auto"},n.join(
" · ")),i=I({class:"step","aria-label":"Close this notice"},c,"×");e.replaceChildren("This link as\
ks for what this page does not have: ",s,r,". ",i);function c(){e.hidden=!0}}var Jr="article:",hg="story:",mg=["related","similar","copy_of","update_of"];function el(t){let{title:e,
story:n}=t.articles,o=t.stories.map(()=>[]);n.forEach((s,i)=>s>=0&&o[s].push(i));let r=t.stories.map(
(s,i)=>{let[c,a,l,u,h,d,m,g,p,...w]=s,[S,k,R]=w,O=o[i],Y=typeof a=="number",K=ct=>ct>=0?O[ct]:ct===-1?
-1:-2-ct;return{id:ol(c,hg,e[O[Y?a:0]]),name:Y?e[O[a]]:a,articles:O,first:l,reason:u,gap:m,loose:g,earliest:K(
h),runner_up:K(d),first_known:!!p,before:S,after:k,first_among:R}});return{...t,stories:r}}function nl(t,e){
let n=e.articles.title,{articles:o}=t,r=a=>Array.isArray(a)?a:[a],s=o.id.map((a,l)=>ol(a,Jr,n[l])),i=o.
urls.map((a,l)=>{let u=s[l].startsWith(Jr)?s[l].slice(Jr.length):s[l];return r(a).map(h=>typeof h=="\
number"?pg(u,h):Qr(h,n[l]))}),c=o.files.map((a,l)=>r(a).map(u=>Qr(u,n[l])));return{...t,articles:{...o,
id:s,urls:i,files:c},links:gg(t.links)}}function ol(t,e,n){return t.startsWith(" ")?t.slice(1):e+Qr(
t,n)}function pg(t,e){let n=e&1?t.replace("://","://www."):t;return e&2?n+"/":n}function Qr(t,e){if(t.
startsWith("{}"))return t.slice(2);let n=t.indexOf("{");if(n<0)return t;let o=t.indexOf("}",n),r=(e.
match(/[A-Za-z0-9]+/g)||[]).join("-").toLowerCase();return t.slice(0,n)+r.slice(0,Number(t.slice(n+1,
o)))+t.slice(o+1)}function gg([t,e,n,o,r]){let s=0;return t.map((i,c)=>(s+=i,[s,s+e[c],mg[n[c]],o[c],
r[c]/1e3]))}async function wg(){try{let t=el(await ko("data")),e=Us(t),n=tl(e);To("details")&&await yg(),zs(e,nl(
await ko("details"),t)),n.complete(),document.documentElement.dataset.ready="yes"}catch(t){let{message:e}=t;
N("message").hidden=!1,N("message").replaceChildren(f("p",{},`This page could not be opened. ${e}`))}}
function yg(){return new Promise(t=>requestAnimationFrame(()=>setTimeout(t)))}wg();})();

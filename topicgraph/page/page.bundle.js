"use strict";(()=>{var Uc={ß:"ss",æ:"ae",œ:"oe",ø:"o",ł:"l",đ:"d",ð:"d"},zc=/[^\x00-\x7f]/;function _t(t){return zc.
test(t)?t.normalize("NFD").replace(/\p{M}+/gu,"").toLowerCase().replace(/[ßæœøłđð]/g,e=>Uc[e]):
t.toLowerCase()}function vt(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1),o=n.lastIndexOf(" ");return(o>
e*.6?n.slice(0,o):n).trimEnd()+"…"}function De(t,e){if(t.length<=e)return[t];let n=t.lastIndexOf("\
 ",e),o=n>e*.4?n:e;return[t.slice(0,o).trim(),vt(t.slice(o).trim(),e)]}function gr(t){if(!/^https?:\/\//i.
test(t))return null;try{let e=new URL(t);return(e.protocol==="http:"||e.protocol==="https:")&&!e.username&&
!e.password?e.href:null}catch{return null}}function wt(t){return`⁨${t}⁩`}function Wt(t){return`“${wt(
t)}”`}var wr=new Intl.NumberFormat("en");function v(t){return wr.format(t)}function Mt(t){return wr.
format(Math.round(t*10)/10)}function A(t,e,n){return`${v(t)} ${t===1?e:n||e+"s"}`}function yr(t){return t<
1e4?v(t):t<999500?`${Math.round(t/1e3)}k`:`${Number((t/1e6).toFixed(1))}M`}function et(t){return`${t>
0&&t<.0995?(t*100).toFixed(1):Math.round(t*100)} %`}function Ot({low:t,high:e}){return`(${et(t).replace(
" %","")} to ${et(e)})`}function Lt(t){return t===null?"not tested":t<.001?"p < .001":t>.99?"p > .99":
`p = ${t.toFixed(t<.0995?3:2).slice(1)}`}function f(t,e={},...n){return br(document.createElement(t),e,n)}function it(t,e={},...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);return br(o,e,n)}function C(t,e,...n){return f("butt\
on",{type:"button",...t,on:{click:e}},...n)}function br(t,{on:e={},...n},o){for(let[r,s]of Object.entries(
e))t.addEventListener(r,s);for(let[r,s]of Object.entries(n))s===!1||s===null||s===void 0||t.setAttribute(
r,s===!0?"":s);for(let r of o.flat(3))r!=null&&r!==!1&&t.append(r);return t}function _(t){return document.
getElementById(t)}function Bt(t,e,n){return t.querySelector(`[data-${e}="${CSS.escape(n)}"]`)}function me(t,e){
let n=document.activeElement,o=t.contains(n)?n?.dataset.focus:null;e(),o&&Bt(t,"focus",o)?.focus()}function Sr(t){
let e=gr(t);return e?f("a",{href:e,rel:"noopener noreferrer",target:"_blank",dir:"auto"},t):f("span",
{class:"plain",dir:"auto"},t)}async function Vn(t){let e=_(t);if(!Yn(t))return JSON.parse(e.textContent);if(typeof DecompressionStream>
"u")throw new Error("This page needs a newer browser: one of 2023 or later.");let n=Uint8Array.from(
atob(e.textContent.trim()),r=>r.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream(
"gzip"));return JSON.parse(await new Response(o).text())}function Yn(t){return _(t).hasAttribute("da\
ta-packed")}var rn={topic:"Topic",subject:"Subject",outlet:"Outlet",group:"Group of outlets",medium:"Medium",kind:"\
Kind of article",quality:"Quality",heat:"Heat",story:"Story",words:"Words"},Xt=Object.keys(rn),Tr=Xt.
filter(t=>t!=="story"&&t!=="words"),Gc=["lowest quarter","second quarter","third quarter","highest q\
uarter"],qc=8;function xr(t){let e=t.articles,n=Array.from({length:t.size},(i,c)=>c),o=(i,c)=>i.map(
({id:a,name:l},u)=>({key:a,name:l,members:c(u)})),r={topic:o(t.topics,i=>t.byTopic[i]),subject:o(t.subjects,
i=>t.bySubject[i]),outlet:o(t.outlets,i=>Kc(t,i)),group:t.groups.map(({name:i,outlets:c})=>({key:i,name:i,
members:c.flatMap(a=>t.byOutlet[a])})),medium:t.media.map((i,c)=>({key:i,name:i,members:n.filter(a=>e.
medium[a]===c)})),kind:Xc(t,n),quality:kr(n,e.quality),heat:kr(n,e.heat),story:o(t.stories,i=>t.stories[i].
articles)},s=i=>new Map(i.filter(({members:c})=>c.length).map(c=>[c.key,c]));return Object.fromEntries(
Object.entries(r).map(([i,c])=>[i,s(c)]))}function Kc(t,e){let n=t.byCarrier[e].filter(o=>t.articles.
outlet[o]!==e);return n.length?[...t.byOutlet[e],...n].sort((o,r)=>o-r):t.byOutlet[e]}function Xc(t,e){
let n=t.articles;return[["copies","copies of another article",r=>n.copy[r]===1],["updates","updates \
of an earlier article",r=>n.copy[r]===2],["carried","carried by another site",r=>n.flags[r]&sn],["st\
ubs","linked, not in this corpus",r=>!n.held[r]],["undated","undated",r=>n.time[r]===null],["alone",
"in no story",r=>n.story[r]<0]].map(([r,s,i])=>({key:r,name:s,members:e.filter(i)}))}function kr(t,e){
let n=t.filter(i=>e[i]!==null),o=n.map(i=>Number(e[i])).sort((i,c)=>i-c);if(o.length<qc||o[0]===o[o.
length-1])return[];let r=[1,2,3].map(i=>o[Math.floor(i*o.length/4)]),s=i=>r.filter(c=>Number(e[i])>=
c).length;return Gc.map((i,c)=>{let a=n.filter(h=>s(h)===c),l=new Set(a.map(h=>Number(e[h])).sort((h,d)=>h-
d)),u=[...l].filter((h,d)=>d===0||d===l.size-1);return{key:String(c),name:`${i} (${u.join(" to ")})`,
members:a}})}var se="\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff",
cn=new RegExp(`[${se}]`,"u"),Vc=/[\uac00-\ud7af]/,Mr=/[^\x00-\x7f]/,Yc=new RegExp("(?<=[a-zß-ɏͰ-Ͽ])[\
\\u0300-\\u036f]+|[\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7]+|[\\u064b-\\u0652\\u0670]+",
"gu"),vr="̃",Or={ł:"l",ø:"o",đ:"d",ħ:"h",ŧ:"t",ı:"i",ß:"ss",ς:"σ"},Zc=new RegExp(`[${Object.
keys(Or).join("")}]`,"gu"),Jc=/['’`´\u200c\u200d]/gu,$r=/[\p{L}\p{N}][\p{L}\p{N}\p{Mn}\p{Mc}]*/gu,
Qc=new RegExp(`(?=([${se}]{2}))[^]|((?![${se}])[\\p{L}\\p{N}](?:(?![${se}])[\\p{L}\\p{N}\\p{Mn}\\p{Mc}])\
*|(?<![${se}])[${se}](?![${se}]))`,"gu");function ie(t){return Mr.test(t)?(t.length>2e3?[...t].slice(
0,2e3).join(""):t).normalize("NFKD").toLowerCase().replace(Zc,n=>Or[n]).replace(Yc,(n,o,r)=>r[o-1]===
"n"&&n.includes(vr)?vr:"").normalize("NFC"):t.toLowerCase()}var ta=/[a-z0-9]+/g;function Vt(t){let e=ie(
t).replace(Jc,"");return e.match(Mr.test(e)?$r:ta)||[]}function an(t){let e=ie(t);return cn.test(e)?
[...e.matchAll(Qc)].map(([,n,o])=>n||o).filter(Boolean):e.match($r)||[]}function Zn(t){let e=Vt(t);return cn.
test(t)?e.map(n=>an(n).join(" ")).join(" · "):e.join(" ")}function Pe(t){return cn.test(t)}function Jn(t){
return Vc.test(t)||cn.test(t)&&[...t].length===1}var Qn=1e3;function Fe(t,e,n=_t){return{order:t,textOf:e,fold:n,blocks:[]}}function to(t){return _t(
t).match(/"[^"]+"|[^\s"]+/g)||[]}function ln(t){return Math.ceil(t.order.length/Qn)}function un(t,e){
return t.blocks[e]||=ea(t,e*Qn),t.blocks[e]}function ea(t,e){let n=[],o=[0];for(let r of t.order.slice(
e,e+Qn)){let s=t.fold(t.textOf(r)).replaceAll(`
`," ");n.push(s),o.push(o[o.length-1]+s.length+1)}return{first:e,text:n.join(`
`)+`
`,starts:o}}function*Ar(t){for(let e of t)for(let n=0;n<ln(e);n+=1)yield un(e,n)}function*eo(t,e,n){
let o=to(e).map(s=>s.replaceAll('"',""));o.sort((s,i)=>i.length-s.length);let r={rows:[],total:0};for(let s=0;o.
length&&s<ln(t);s+=1)na(t.order,un(t,s),o,n,r),yield r;return r}function na(t,{first:e,text:n,starts:o},r,s,i){
let c=0,a=n.indexOf(r[0]);for(;a>=0;){for(;o[c+1]<=a;)c+=1;let l=o[c+1],u=r.length>1?n.slice(o[c],l):
"";(r.length===1||r.every(h=>u.includes(h)))&&(i.total+=1,i.rows.length<s&&i.rows.push(t[e+c])),a=n.
indexOf(r[0],l)}}function Er(t,e,n){let o=eo(t,e,n);for(;;){let{done:r,value:s}=o.next();if(r)return s}}var yt=class extends Error{},no="outlet topic subject author language medium since until on".split("\
 "),Ir=["since","until","on"],oa={outlet:'"New York Post"',topic:"surveillance",subject:"ferry",author:"\
smith",language:"en",medium:"video",since:"2021-03",until:"2021-03-04",on:"2021"},ra=/(-?)(?:([A-Za-z]+):(?!\/\/)(?=\S))?(?:"([^"]*)"|([^\s"]+))/g,
sa=/^-?([A-Za-z]+):$/,ia=/[\p{L}\p{N}]\*+[\p{L}\p{N}]/u,ca=/^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/,
Nr="OR stands between two terms, as in beta OR release",aa=3;function la(t){let e=t.replace(/[“”„]/g,
'"');if(e.split('"').length%2===0)throw new yt('a quotation mark is not closed: a phrase is written \
"between two"');let n=[],o=!1;for(let r of e.matchAll(ra)){if(r[0]==="OR"){if(o||!n.length)throw new yt(
Nr);o=!0;continue}let s=ua(r);s&&(o?n[n.length-1].push(s):n.push([s]),o=!1)}if(o)throw new yt(Nr);return n}
function ua([t,e,n,o,r]){let s=!!e,i=o!==void 0,c=i?o:r;return n!==void 0?{field:Cr(n,c),value:c.trim(),
excluded:s}:!i&&(fa(t,r),t==="AND")||!Vt(c).length?null:{field:i?"phrase":"words",value:c,excluded:s}}
function Cr(t,e){let n=t.toLowerCase();if(!no.includes(n))throw new yt(`there is no field "${t}:"; f\
ields are ${no.join(", ")}; to look for the words write "${t}:${e}" in quotes`);if(!e.trim())throw new yt(
`${n}: needs a value, as in ${n}:${oa[n]}`);return Ir.includes(n)&&Dr(n,e.trim()),n}function fa(t,e){
let n=sa.exec(t);if(n&&no.includes(n[1].toLowerCase())&&Cr(n[1],""),t==="NOT")throw new yt("to leave\
 out what has a word write -word, not NOT");if(ia.test(e))throw new yt(`"${e}": a * stands at the en\
d of a word, as in elect*`)}function Lr(t){return/(?:^|\s)(?:-\S|OR\s|-?[A-Za-z]+:)|\*/.test(t)}function*oo(t,e,n,o){
let r=la(n).map(i=>i.map(c=>ma(t,c))),s={rows:[],total:0};for(let i=0;r.length&&i<ln(e);i+=1)da(e,i,
r,o,s),yield s;return s}function Rr(t,e,n){let o=oo(t,e,n,1/0);for(;;){let{done:r,value:s}=o.next();
if(r)return s}}function da(t,e,n,o,r){let s=un(t,e),i=s.starts.length-1,c=new Uint8Array(i).fill(1);
for(let a of n){let l=new Uint8Array(i);for(let u of a){let{needles:h,mask:d}=u,m=h?ha(s,h,i):Uint8Array.
from({length:i},(p,g)=>d[t.order[s.first+g]]);for(let p=0;p<i;p+=1)l[p]|=u.excluded?1-m[p]:m[p]}for(let u=0;u<
i;u+=1)c[u]&=l[u]}for(let a=0;a<i;a+=1)c[a]&&(r.total+=1,r.rows.length<o&&r.rows.push(t.order[s.first+
a]))}function ha({text:t,starts:e},n,o){let r=new Uint8Array(o).fill(1);for(let s of n){let i=new Uint8Array(
o);for(let c of s){let a=0;for(let l=t.indexOf(c);l>=0;l=t.indexOf(c,e[a+1])){for(;e[a+1]<=l;)a+=1;i[a]=
1}}for(let c=0;c<o;c+=1)r[c]&=i[c]}return r}function ma(t,{field:e,value:n,excluded:o}){return e==="\
words"||e==="phrase"?{needles:pa(e,n),mask:new Uint8Array,excluded:o}:{needles:null,mask:wa(t,e,n),excluded:o}}
function pa(t,e){let n=Vt(e);if(t==="phrase"&&!(n.length===1&&Pe(n[0])))return[ga(n).map(r=>` ${r} `)];
let o=t==="words"&&e.endsWith("*");return n.map((r,s)=>Jn(r)?[r]:Pe(r)?[` ${an(r).join(" ")} `]:[[...r].
length>aa||o&&s===n.length-1?` ${r}`:` ${r} `])}function ga(t){let e=t.map(n=>an(n).join(" "));return t.
some(Pe)?[e.join(" · ")]:[e.join(" "),e.join(" · ")]}function wa(t,e,n){let o=t.articles,r=i=>Uint8Array.
from({length:t.size},(c,a)=>i(a)?1:0);if(Ir.includes(e)){let[i,c]=Dr(e,n);return r(a=>{let l=o.time[a];
return l===null?!1:(e==="until"||l>=i)&&(e==="since"||l<c)})}if(e==="outlet"){let i=new Set(ba(t,n));
return r(c=>i.has(o.outlet[c])||i.has(o.carrier[c]))}if(e==="topic"){let i=_r(t.topics,e,n,ka);return r(
c=>o.topics[c].includes(i))}if(e==="subject"){let i=_r(t.subjects,e,n,null);return r(c=>o.subjects[c].
includes(i))}let s=n.toLowerCase();return r(e==="medium"?i=>t.media[o.medium[i]]===s:e==="language"?
i=>`${o.stated_language[i].toLowerCase()}-`.startsWith(`${s}-`):i=>o.author[i].some(c=>ya(n,c)))}function ya(t,e){
let[n,o]=[Vt(t).join(" "),Vt(e).join(" ")];return Pe(n)||Jn(n)?o.includes(n):!!n&&` ${o} `.includes(
` ${n} `)}function Dr(t,e){let[n,o,r]=(ca.exec(e)||[]).slice(1).map(c=>Number(c||0)),s=n?Date.UTC(n,
(o||1)-1,r||1):0;if(!n||n===9999||!new Date(s).toISOString().startsWith(e))throw new yt(`${t} "${e}"\
 is not a date: want e.g. 2021, 2021-03, 2021-03-04`);let i=r?s+864e5:Date.UTC(o?n:n+1,o);return[s/1e3,
i/1e3]}function ba(t,e){let n=ie(e),o=t.groups.find(s=>ie(s.name)===Sa(n)),r=Pr(t.outlets,e,Fr);return o&&
!r.length?o.outlets:[Hr(r,"outlet",e)]}function Sa(t){return t.startsWith("group:")?t.slice(6):t}function _r(t,e,n,o){
return Hr(Pr(t,n,o),e,n)}function Pr(t,e,n){let o=ie(e),r=a=>t.flatMap((l,u)=>a(l)?[u]:[]),s=a=>!!a&&
ie(a)===o,i=r(a=>{let l=n===Fr?[a.domain]:a.names;return[a.id,a.name,...l].some(s)});if(i.length||!n)
return i;let c=n(e);return r(a=>[a.name,...a.names].some(l=>n(l)===c))}function Fr(t){let e=Vt(t.trim().
replace(/\.(?:com|net|org|co\.uk)$/i,""));return(e.length>1&&e[0]==="the"?e.slice(1):e).join("")}function ka(t){
return Vt(t).join("")}function Hr(t,e,n){if(t.length===1)return t[0];throw new yt(t.length?`"${n}" m\
ay be several: use the id of one`:`no ${e} "${n}"`)}function jr(t,e){return` ${Zn(t)} | ${Zn(e)} `}var pe="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),[He,Ut,zt]=[60,3600,86400],Ta={week:7*
zt,day:zt,hour:Ut};function je(t){return String(t).padStart(2,"0")}function ct(t){let e=new Date(t*1e3);
return`${e.getUTCDate()} ${pe[e.getUTCMonth()]} ${e.getUTCFullYear()}`}function dn(t){let e=new Date(
t*1e3);return`${je(e.getUTCHours())}:${je(e.getUTCMinutes())}`}function at(t,e){if(t===null)return"u\
ndated";if(!ro(t,e))return`${ct(t)}, time not given`;let n=e==="second"?":"+je(new Date(t*1e3).getUTCSeconds()):
"";return`${ct(t)}, ${dn(t)}${n} UTC`}function nt(t,e){if(t===null||e===null)return"undated";let[n,o]=[
ct(t),ct(e)];if(n===o)return n;let[r,s]=[n.split(" "),o.split(" ")];return`${r[2]!==s[2]?n:r[1]!==s[1]?
`${r[0]} ${r[1]}`:r[0]} – ${o}`}function ro(t,e){return t!==null&&(e==="minute"||e==="second")}function kt(t){
let e=Math.abs(t);if(e<He)return"at the same time";let[n,o]=e<1.5*Ut?["minute",He]:e<2*zt?["hour",Ut]:
["day",zt];return`${A(Math.round(e/Number(o)),String(n))} ${t>0?"later":"earlier"}`}function Gt(t){if(t<
He)return"+0 min";let[e,n]=[Math.floor(t/zt),Math.floor(t%zt/Ut)],o=Math.floor(t%Ut/He),[r,s]=e?[`${e}\
 d`,n&&`${n} h`]:[n&&`${n} h`,o&&`${o} min`];return"+"+[r,s].filter(Boolean).join(" ")}function Wr(t){
return t<1.5*Ut?`+${Math.round(t/He)} min`:t<2*zt?`+${Math.round(t/Ut)} h`:`+${Math.round(t/zt)} d`}
function We(t,e,n,o=!0){let r=xa((n-e)/zt),s=r==="hour"&&!o?"day":r,i=[];for(let c=va(e,s);c<=n;c=fn(
c,s))i.push({from:c,to:fn(c,s),count:0});for(let c of t){let a=i.find(l=>c<l.to);a&&c>=a.from&&(a.count+=
1)}return{unit:s,bins:i}}function xa(t){return t>3650?"year":t>240?"month":t>45?"week":t>3?"day":"ho\
ur"}function va(t,e){let n=new Date(t*1e3),[o,r,s]=[n.getUTCFullYear(),n.getUTCMonth(),n.getUTCDate()];
if(e==="year")return Date.UTC(o,0)/1e3;if(e==="month")return Date.UTC(o,r)/1e3;let i=(n.getUTCDay()+
6)%7;return e==="week"?Date.UTC(o,r,s-i)/1e3:e==="day"?Date.UTC(o,r,s)/1e3:Math.floor(t/Ut)*Ut}function fn(t,e,n=1){
let o=new Date(t*1e3);return e==="year"?Date.UTC(o.getUTCFullYear()+n,0)/1e3:e==="month"?Date.UTC(o.
getUTCFullYear(),o.getUTCMonth()+n)/1e3:t+n*Ta[e]}var ge=1.959963984540054;function Q(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return[
...e].sort((n,o)=>o[1]-n[1]||(n[0]<o[0]?-1:1))}function Be(t,e){if(!e)return[0,1];let n=ge**2,o=(t+n/
2)/(e+n),r=ge*Math.sqrt(t*(e-t)/e+n/4)/(e+n);return[t?Math.max(0,o-r):0,t===e?1:Math.min(1,o+r)]}function Rt(t,e){
let[n,o]=Be(t,e);return{k:t,n:e,share:e?t/e:0,low:n,high:o}}function hn(t){if(!t.length)return null;
let e=[...t].sort((o,r)=>o-r),n=Math.floor(e.length/2);return e.length%2?e[n]:(e[n-1]+e[n])/2}function so(t,e,n,o,r,s){
if(r>=s)return 0;let i=500*r/s,c=Math.log((t+i)/(e+500-t-i)),a=Math.log((n+i)/(o+500-n-i));return(c-
a)/Math.sqrt(1/(t+i)+1/(n+i))}function Br(t){if(t===1)return Math.tan(Math.PI*.475);if(t>60)return Ma(
t);let[e,n]=[ge,5];for(let o=0;o<60;o+=1){let r=(e+n)/2;Oa(r,t)<.95?e=r:n=r}return e}function Ma(t){
let e=ge;return[(e**3+e)/4,(5*e**5+16*e**3+3*e)/96,(3*e**7+19*e**5+17*e**3-15*e)/384,(79*e**9+776*e**
7+1482*e**5-1920*e**3-945*e)/92160].reduce((o,r,s)=>o+r/t**(s+1),e)}function Oa(t,e){let n=Math.atan(
t/Math.sqrt(e)),o=Math.cos(n)**2,[r,s]=[1,1];for(let i=2;i<e;i+=2)r*=o*(i-1)/i,s+=r;return Math.sin(
n)*s}var $a=[-48,-24,-12,-6,-1,0,1,6,12,24,48],Aa={none:0,day:0,minute:1,second:2};function io(t){return new Uint8Array(
t.size).fill(1)}function dt(t,e){let n=t.articles.outlet[e];return n>=0&&!t.outlets[n].platform}function co(t,e){
let n=t.outlets.map(()=>0),{flags:o,outlet:r}=t.articles;for(let s=0;s<t.size;s+=1)e[s]&&o[s]&Dt&&dt(
t,s)&&(n[r[s]]+=1);return n}function ce(t,e,n){return e.outlets.flatMap(o=>t.outlets[o].platform?[]:
t.byOutlet[o]).filter(o=>n[o]&&t.articles.flags[o]&Dt).sort((o,r)=>o-r)}function ae(t,e,n=[]){let{outlet:o,
story:r}=t.articles,s=new Map(n.flatMap(({outlets:c})=>c.map(a=>[a,c[0]]))),i=new Set;return e.filter(
c=>{if(r[c]<0||!dt(t,c))return!0;let a=`${s.get(o[c])??o[c]} ${r[c]}`;return!i.has(a)&&i.add(a)})}function Gr(t,e){
let n=co(t,e),o=new Map,r=0;for(let c=0;c<t.size;c+=1){if(!e[c]||!(t.articles.flags[c]&Dt))continue;
let a=dt(t,c)?t.articles.outlet[c]:-1,l=a<0?`article ${c}`:`${a} ${ye(t,c)}`,u=o.get(l)||{ref:a,size:0};
u.size+=1,o.set(l,u),r+=1}let s=n.map(()=>0),i=0;for(let{ref:c,size:a}of o.values())c>=0&&(s[c]+=a**
2),i+=a**2;return n.map((c,a)=>{let l=r?c/r:0,u=(1-2*l)*s[a]+l**2*i,h={n:r,share:l,clusters:o.size,squares:i,
residual:u},d=ao(h),[m,p]=r?Be(c/r*d,d):[0,1];return{...Rt(c,r),low:m,high:p}})}function ao({n:t,share:e,
clusters:n,squares:o,residual:r}){let s=t**2/Math.max(o,1),c=r/t**2*(n/(n-1))*(t-1)/(e*(1-e));if(!Number.
isFinite(c)||c<=0)return s;let a=Br(Math.max(2*(n-1),1)),l=(ge/a)**(2*(1-s/t));return Math.max(Math.
min(t/c,t)*l,s)}function we(t,e,n){let o=e.map(c=>{let a=ce(t,c,n),l=ae(t,a,[c]),u=l.flatMap(h=>t.articles.
topics[h]);return{n:l.length,by:new Map(Q(u))}}),s=[...new Set(o.flatMap(({by:c})=>[...c.keys()]))].
map(c=>({topic:c,cells:o.map(({n:a,by:l})=>Rt(l.get(c)||0,a))})),i=({cells:c})=>c.reduce((a,{share:l})=>a+
l,0);return s.sort((c,a)=>i(a)-i(c)||c.topic-a.topic)}function ye(t,e){return t.articles.story[e]>=0?
t.articles.story[e]:-1-e}function Ue(t,e,n){return qr(t,e,n,o=>t.articles.flags[o]&Jr)}function Ur(t,e,n){
return qr(t,e,n,r=>t.articles.flags[r]&Dt&&B(t,r))}function qr(t,e,n,o){let r=new Map;for(let s of e.
outlets)if(!t.outlets[s].platform)for(let i of t.byOutlet[s]){let c=ye(t,i);!o(i)||!n.has(c)||(!r.has(
c)||Ea(t,i,r.get(c)))&&r.set(c,i)}return r}function Kr(t,e){let n=new Set;for(let o=0;o<t.size;o+=1)
e[o]&&t.articles.held[o]&&n.add(ye(t,o));return n}function Ea(t,e,n){let{time:o,precision:r}=t.articles,
[s,i]=[o[e],o[n]];if(s===null||i===null)return s!==null;if(s!==i)return s<i;let c=[e,n].map(a=>Aa[r[a]]);
return(c[0]-c[1]||e-n)<0}function mn(t,e,n,o){let r=Kr(t,o),s=Ue(t,e,r),i=Ue(t,n,r),c=[...s.keys()].
filter(d=>i.has(d)),a=[],l=Ur(t,n,r);for(let[d,m]of Ur(t,e,r)){if(!gn(t,m))continue;let p=l.has(d)?Na(
t,m,Number(l.get(d))):null;p!==null&&a.push({key:d,hours:p})}let u=[...s.keys()].filter(d=>!i.has(d)),
h=[...i.keys()].filter(d=>!s.has(d));return{shared:c,onlyA:u,onlyB:h,lags:a,a:s,b:i}}function Na(t,e,n){
if(!B(t,e)||!B(t,n))return null;let{time:o,precision:r}=t.articles,[s,i]=[Number(o[e]),Number(o[n])];
return(r[e]==="minute"||r[n]==="minute")&&Math.floor(s/60)===Math.floor(i/60)?0:(i-s)/3600}function Xr(t){
let e=[-1/0,...$a,1/0],n=e.slice(1).map((r,s)=>({from:e[s],to:r,keys:[]}));n.splice(n.findIndex(({from:r})=>r===
0),0,{from:0,to:0,keys:[]});let o=({from:r,to:s},i)=>i===0?r===0&&s===0:i>0?i>r&&i<=s:i>=r&&i<s;for(let{
key:r,hours:s}of t)n.find(i=>o(i,s))?.keys.push(r);return n}function lo(t){if(!t.coverage){let e=Kr(
t,io(t));t.coverage=t.outlets.map((n,o)=>Ue(t,{outlets:[o]},e))}return t.coverage}function Vr(t,e){let n=lo(
t),o=n[e];return n.map((s,i)=>{let c=[...o.keys()].filter(u=>s.has(u)).length,a=o.size+s.size-c,l=Math.
min(o.size,s.size)<5;return{ref:i,shared:c,either:a,jaccard:c/a,isFew:l}}).filter(s=>s.ref!==e&&s.shared).
sort((s,i)=>Number(s.isFew)-Number(i.isFew)||i.jaccard-s.jaccard||i.shared-s.shared||s.ref-i.ref)}function Yr(t,e){
let n=pn(t),[o,r]=[n.by[e],n.n[e]];return n.topics.flatMap((i,c)=>{let a=o.get(c)||0,l=n.total-r,u=[
(a+.5)/(r+1),(i-a+.5)/(l+1)],h=Math.log2(u[0])-Math.log2(u[1]),d=l?(i-a)/l:0;return a?[{topic:c,...Rt(
a,r),restShare:d,focus:h}]:[]}).sort((i,c)=>c.focus-i.focus||c.k-i.k||i.topic-c.topic)}function pn(t){
return t.topicCounts||=_a(t),t.topicCounts}function _a(t){let e={by:t.outlets.map(()=>new Map),n:t.outlets.
map(()=>0),topics:t.topics.map(()=>0),total:0},{flags:n,outlet:o,topics:r}=t.articles,s=Array.from({
length:t.size},(i,c)=>c).filter(i=>n[i]&Dt);for(let i of ae(t,s)){e.total+=1;for(let a of r[i])e.topics[a]+=
1;if(!dt(t,i))continue;e.n[o[i]]+=1;let c=e.by[o[i]];for(let a of r[i])c.set(a,(c.get(a)||0)+1)}return e}
function lt(t,e){return new Set(e.filter(n=>dt(t,n)).map(n=>t.articles.outlet[n]))}function Zr(t,e){
let{outlet:n,carrier:o}=t.articles;return t.stories.map(({articles:r},s)=>({story:s,articles:r,reach:lt(
t,r).size})).filter(({reach:r})=>r>1).filter(({articles:r})=>!r.some(s=>n[s]===e||o[s]===e)).map(({story:r,
reach:s})=>({story:r,reach:s})).sort((r,s)=>s.reach-r.reach||r.story-s.story)}var Ia=2,zr=7*86400;function ze(t,e){
let{outlet:n,carrier:o,time:r}=t.articles,{articles:s}=t.stories[e],i=new Set(s.flatMap(u=>[n[u],o[u]])),
[c,a]=be(t,s);if(c===null||a===null)return[];let l=u=>r[u]!==null&&Number(r[u])>=c-zr&&Number(r[u])<=
a+zr;return pn(t).n.map((u,h)=>({ref:h,number:u})).filter(({ref:u,number:h})=>h>=5&&!i.has(u)).filter(
({ref:u})=>t.byOutlet[u].filter(l).length>=Ia).sort((u,h)=>h.number-u.number||u.ref-h.ref)}var Ca=600,wn=2e4,uo="\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff",
La=new RegExp(`[${uo}]+|(?:(?![${uo}])[\\p{L}\\p{N}\\p{M}])+`,"gu"),Ra=new RegExp(`[${uo}]`,"u");function Qr(...t){
let e=t.map(o=>Da(o,Ca)).join(" ").toLowerCase().normalize("NFC").replace(/['’`´]/gu,""),n=new Set;
for(let o of e.match(La)||[]){let r=Ra.test(o)?[...o]:[o];r.length===1&&[...o].length>1&&n.add(o);for(let s=1;s<
r.length;s+=1)n.add(r[s-1]+r[s])}return n}function Da(t,e){return t.length>e?[...t].slice(0,e).join(
""):t}function fo(t){return t.vocabulary||=Pa(t),t.vocabulary}function Pa(t){let e=new Map,n=t.articles.
title.map((s,i)=>[...Qr(s,t.articles.excerpt[i])].map(c=>(e.has(c)||e.set(c,e.size),e.get(c)))),o=[...e.
keys()],r=new Map(t.languages.map(s=>[s,ts(t,o,s)]));return{words:o,places:e,of:n,informative:r}}var Fa=/^[\u3041-\u309f]{2}$|^(?=..$).*[的了是在和与及就也都而着被把吗呢吧與們们]/u;
function ts(t,e,n){let{"*":o,[n]:r}=t.uninformative,s=new Set([...o,...r||[]]);return e.map(i=>!s.has(
i)&&!/^\p{N}+$/u.test(i)&&!Fa.test(i))}function es(t,e){let{places:n,of:o}=fo(t),r=n.get(e);return r===
void 0?[]:o.flatMap((s,i)=>s.includes(r)?[i]:[])}function Ha(t,e){let{words:n,of:o,informative:r}=fo(
t),s=new Float64Array(n.length),i=0;for(let c of e){let a=r.get(t.languages[t.articles.language[c]])||
[];for(let l of o[c])a[l]&&(s[l]+=1,i+=1)}return{by:s,total:i,n:e.length}}function yn(t,e,n,o){let r=t.
articles.flags.flatMap((m,p)=>m&Dt&&o[p]?[p]:[]),s=[e,n].map(m=>ae(t,ce(t,m,o),[m])),i=ae(t,r,[e,n]),
{language:c}=t.articles,l=[...new Set(i.map(m=>c[m]))].map(m=>{let[p,g,y]=[...s,i].map(x=>x.filter(b=>c[b]===
m));return ja(t,p,g,y)}),u=({n:m})=>Math.min(...m);l.sort((m,p)=>u(p)-u(m));let h=new Set,d=l.flatMap(
m=>m.rows).filter(({word:m})=>!h.has(m)&&h.add(m));return{...ns(d),n:l[0]?.n||[0,0]}}function ja(t,e,n,o){
let[r,s,i]=[e,n,o].map(l=>Ha(t,l)),c=Math.min(r.n,s.n)>=5&&Math.min(r.total,s.total)>0;return{rows:fo(
t).words.flatMap((l,u)=>{let[h,d]=[r.by[u],s.by[u]];if(!c||h+d<5)return[];let m=so(h,r.total,d,s.total,
i.by[u],i.total);return[{word:l,k:h,other:d,z:m}]}),n:[r.n,s.n]}}function ns(t){let e=({z:r})=>Number(
Math.abs(r).toPrecision(9)),n=[...t].sort((r,s)=>e(s)-e(r)||(r.word<s.word?-1:1)),o=n.map(r=>({...r,
k:r.other,other:r.k}));return{a:n.filter(({z:r})=>r>0),b:o.filter(({z:r})=>r<0)}}function bn(t,{shared:e,
a:n,b:o}){if(e.length<5)return null;let[r,s]=[n,o].map(h=>{let d=e.flatMap(p=>[...Qr(t.articles.title[Number(
h.get(p))])]),m=ts(t,d,"");return new Map(Q(d.filter((p,g)=>m[g])))}),i=h=>[...h.values()].reduce((d,m)=>d+
m,0),[c,a]=[i(r),i(s)];if(!c||!a)return null;let u=[...new Set([...r.keys(),...s.keys()])].flatMap(h=>{
let[d,m]=[r.get(h)||0,s.get(h)||0];return d+m<5?[]:[{word:h,k:d,other:m,z:so(d,c,m,a,d+m,c+a)}]});return ns(
u)}var Wa=["second","minute","day","none"],Dt=1,Jr=2,os=4,sn=8;function rs(t){let e=t.articles.title.length,
n=Array.from({length:e},()=>[]),o={...t.articles,precision:t.articles.precision.map(c=>Wa[c]),id:[],
excerpt:Array(e).fill(""),urls:n,files:n,titles:n,author:n,stated_language:Array(e).fill(""),subjects:t.
articles.subjects||n,credits:Array.from({length:e},()=>[])};for(let[c,a,l]of t.credits||[])o.credits[c].
push({outlet:a,reason:l});let r=t.subjects||[],s=null,i={...t,...Ba(t),articles:o,subjects:r,size:e,
letters:[],byOutlet:t.outlets.map(()=>[]),byCarrier:t.outlets.map(()=>[]),byTopic:t.topics.map(()=>[]),
bySubject:r.map(()=>[]),byCredit:t.outlets.map(()=>[]),linksOf:n,byId:new Map,complete:!1,get facets(){
return s||=xr(i),s}};return Ua(i),za(i),Ga(i),i.withWords=is(i),i}function Ba({firsts:t,lags:e,cocoverage:n}){
return{firsts:t.map(([o,r,s,i])=>({outlet:o,expected:r,decided:s,q:i})),lags:e.map(([o,r,s,i,c,a,l])=>({
outlet:o,other:r,n:s,hours:i,low:c,high:a,q:l})),cocoverage:n.map(([o,r,s,i,c])=>({outlet:o,other:r,
shared:s,expected:i,q:c}))}}function Ua(t){let{outlet:e,carrier:n,topics:o,subjects:r,credits:s}=t.articles;
for(let i=0;i<t.size;i+=1){e[i]>=0&&t.byOutlet[e[i]].push(i),n[i]>=0&&t.byCarrier[n[i]].push(i);for(let c of o[i])
t.byTopic[c].push(i);for(let c of r[i])t.bySubject[c].push(i);for(let c of s[i])t.byCredit[c.outlet].
push(i)}}function za(t){t.outlets.forEach(({id:e},n)=>t.byId.set(e,{kind:"outlet",ref:n})),t.topics.
forEach(({id:e},n)=>t.byId.set(e,{kind:"topic",ref:n})),t.subjects.forEach(({id:e},n)=>t.byId.set(e,
{kind:"subject",ref:n})),t.stories.forEach(({id:e},n)=>t.byId.set(e,{kind:"story",ref:n}))}function Ga(t){
for(let e of t.nodes){if(e.kind!=="outlet")continue;let n=t.outlets[e.ref].platform,o=t.byOutlet[e.ref].
some(r=>t.articles.held[r]);(n||!o)&&(e.group=n?"carrier":"linked")}}function ss(t,e){Object.assign(
t.articles,e.articles),t.articles.id.forEach((o,r)=>t.byId.set(o,{kind:"article",ref:r}));let n=Array.
from({length:t.size},()=>[]);for(let[o,r,s,i,c]of e.links){let a=e.reasons[i];n[o].push({other:r,kind:s,
reason:a,weight:c,forward:!0}),n[r].push({other:o,kind:s,reason:a,weight:c,forward:!1})}t.linksOf=n,
t.indexes=null,t.vocabulary=null,t.withWords=is(t),t.complete=!0}function Se(t){let{articles:e,outlets:n,
topics:o,subjects:r,stories:s}=t,i=(a,l)=>{let u=a.map((h,d)=>l(d));return a.map((h,d)=>d).sort((h,d)=>u[d]-
u[h]||h-d)},c=(a,l)=>{let u=i(a,h=>l[h].length);return Fe(u,h=>[a[h].name,...a[h].names].join(" "))};
return t.indexes||={outlet:Fe(i(n,a=>t.byOutlet[a].length),a=>[n[a].name,...n[a].names,n[a].domain].
join(" ")),topic:c(o,t.byTopic),subject:c(r,t.bySubject),story:Fe(i(s,a=>s[a].articles.length),a=>s[a].
name),article:Fe(i(e.time,a=>e.time[a]??-1/0),a=>jr(e.title[a],e.excerpt[a]),a=>a)},t.indexes}var le="\
word=";function is(t){let e=new Map;return n=>{if(!e.has(n)){let o=n.startsWith(le)?es(t,n.slice(le.
length)):qa(t,n);e.set(n,o.sort((r,s)=>r-s))}return e.get(n)}}function qa(t,e){try{return Rr(t,Se(t).
article,e).rows}catch(n){if(n instanceof yt)return[];throw n}}function cs(t,{kind:e,ref:n}){return e===
"outlet"?t.outlets[n]:e==="subject"?t.subjects[n]:e==="topic"?t.topics[n]:t.stories[n]}function ke(t,e){
return e.kind==="article"?t.articles.id[e.ref]:cs(t,e).id}function Y(t,e){let{title:n,urls:o}=t.articles;
return e.kind==="article"?n[e.ref]||o[e.ref][0]||"(no title)":cs(t,e).name||"(no name)"}function qt(t,{
kind:e,ref:n}){return e==="story"?t.stories[n].articles:e==="outlet"?t.byOutlet[n]:e==="subject"?t.bySubject[n]:
e==="topic"?t.byTopic[n]:[n]}function tt(t,e){let n=t.articles.outlet[e];return n<0?"outlet unknown":
t.outlets[n].name}function be(t,e){let n=e.map(o=>t.articles.time[o]).filter(o=>o!==null);return n.length?
[n[0],n[n.length-1]]:[null,null]}var Ka=43200;function Sn(t,e){return Number(t.articles.time[e])+(B(
t,e)?0:Ka)}function B(t,e){return ro(t.articles.time[e],t.articles.precision[e])}function gn(t,e){let n=t.
articles.story[e];return n<0?!t.judges_firsts:t.stories[n].told}var[Te,kn]=[340,64],Tn=34;function xe(t,e){let n=e.map(g=>t.articles.time[g]).filter(g=>g!==null);if(n.
length<2)return null;let[o,r]=[n[0],n[n.length-1]],i=e.filter(g=>t.articles.time[g]!==null).every(g=>B(
t,g)),{unit:c,bins:a}=We(n,o,r,i),l=a.reduce((g,y)=>y.count>g.count?y:g),u=Te/a.length,h=a.map(({count:g},y)=>{
if(!g)return null;let x=Math.max(2,g/l.count*(kn-4)),b=Math.max(1,u-Math.min(2,u*.2));return it("rec\
t",{x:y*u,y:kn-x,width:b,height:x,class:"bar-volume"})}),d=ct(l.from),m=`Articles by ${c}: at most ${l.
count} in the ${c} of ${d}.`,p=`0 0 ${Te} ${kn}`;return f("figure",{class:"volume"},it("svg",{viewBox:p,
role:"img","aria-label":m,preserveAspectRatio:"none"},it("path",{d:`M0 ${kn-.5}H${Te}`,class:"base-l\
ine"}),h),f("figcaption",{},f("span",{},ct(o)),f("span",{},`by ${c}, at most ${v(l.count)}`),f("span",
{},ct(r))))}function as(t,e){let n=({articles:m})=>m.filter(p=>t.articles.time[p]!==null),o=e.flatMap(
n),r=o.map(m=>Number(t.articles.time[m]));if(r.length<2)return null;let[s,i]=[Math.min(...r),Math.max(
...r)],c=o.every(m=>B(t,m)),a=e.map(m=>{let p=n(m).map(g=>Number(t.articles.time[g]));return{...m,...We(
p,s,i,c)}}),{unit:l}=a[0],u=Math.max(1,...a.flatMap(({bins:m})=>m.map(({count:p})=>p))),h=a.map(({name:m,
className:p,bins:g})=>{let y=Te/g.length,x=g.map(({count:z},R)=>{if(!z)return null;let ht=z/u*Tn,rt={
x:R*y,y:Tn-ht,width:y*.85,height:ht};return it("rect",{...rt,class:`bar ${p}`})}),b=g.reduce((z,{count:R})=>z+
R,0),E=`${m}: ${A(b,"dated article")} by ${l}`,F=`0 0 ${Te} ${Tn}`;return f("li",{},f("span",{class:"\
name",dir:"auto"},m),it("svg",{viewBox:F,role:"img","aria-label":E,preserveAspectRatio:"none"},it("p\
ath",{d:`M0 ${Tn-.5}H${Te}`,class:"base-line"}),x))}),d=[ct(s),`by ${l}, at most ${v(u)}`,ct(i)].map(
m=>f("span",{},m));return[f("ul",{class:"multiples"},h),f("p",{class:"multiples-ends"},d)]}function ve(t){
let e=f("span",{class:"bar-line","aria-hidden":"true"});return e.style.width=`${t*100}%`,e}function Yt(t,e,n=8){
let o=Math.max(1,...t.map(([,s])=>s)),r=t.map(([s,i])=>f("li",{class:"bar-row"},e(s),f("span",{class:"\
number"},v(i)),ve(i/o)));return ot(r,n,"bars")}function Ge(t){let e=t.map(([n,o,r])=>f("li",{class:"\
bar-row"},n,f("span",{class:"number"},r),ve(Math.max(.005,o))));return f("ul",{class:"bars"},e)}function ot(t,e,n){
let o=f("ul",{class:n},t.slice(0,e));if(t.length<=e)return o;let r=C({class:"more"},()=>{o.append(...t.
slice(e)),r.remove()},`Show ${v(t.length-e)} more`);return[o,r]}function Me(t,e,n,o){let r=0,s=c=>{for(let a of e.
slice(r,r+c)){for(let l of o(a,r))l&&t.append(l);r+=1}i.textContent=`Show more (${A(e.length-r,"row")}\
 left)`,i.hidden=r>=e.length},i=C({class:"more"},()=>s(n*4));return s(n),i}function xn(t,e,n){if(e.outlets.length!==1||n.outlets.length!==1)return;let o=[e.outlets[0],n.outlets[0]];
return t.cocoverage.find(({outlet:r,other:s})=>o.includes(r)&&o.includes(s))}function ls(t,e,n){return e.
outlets.length!==1||n.outlets.length!==1?void 0:ho(t,e.outlets[0]).find(({other:r})=>r===n.outlets[0])}
function ho(t,e){return t.lags.filter(({outlet:n,other:o})=>n===e||o===e).map(({outlet:n,other:o,n:r,
hours:s,low:i,high:c,q:a})=>n===e?{other:o,n:r,hours:s,low:i,high:c,q:a}:{other:n,n:r,hours:-s,low:-c,
high:-i,q:a}).sort((n,o)=>o.n-n.n||n.other-o.other)}function us({q:t}){return t<=.05}function vn({shared:t,
expected:e,q:n}){return n>.05?"no significant difference":t>e?"more than by chance":"fewer than by c\
hance"}function fs(t,e,n,o){if(!o.length)return null;let r=Xr(o),s=Math.max(...r.map(({keys:i})=>i.length));
return f("div",{},f("h4",{},`How much later ${n.name} came`),f("p",{},Va(e,n,o)," ",Ya(t.model,e,n,o)),
f("ol",{class:"lags"},r.map(i=>Xa(t,n,i,s))),f("p",{class:"lag-ends","aria-hidden":"true"},f("span",
{},`← ${n.name} earlier`),f("span",{},`${n.name} later →`)))}function Xa(t,e,n,o){let{model:r}=t,
s=n.keys.filter(h=>h>=0).map(h=>r.stories[h].id),i=n.keys.length,c=`${e.name} ${Za(n)}: ${A(i,"story",
"stories")}`,a=n.from<0?"side-1":n.to>0?"side-0":"tied",l=f("span",{class:`lag-bar ${a}`});l.style.height=
`${i/o*100}%`;let u=C({disabled:!s.length,"aria-label":c,title:c},()=>t.narrow({only:{story:s}}),f("\
span",{class:"number"},i||""),f("span",{class:"lag-track"},l));return f("li",{},u,f("span",{class:"l\
ag-name","aria-hidden":"true"},ds(n)))}function Va(t,e,n){let o=n.filter(({hours:a})=>a>0).length,r=n.
filter(({hours:a})=>a<0).length,s=n.length-o-r,i=A(n.length,"story","stories"),c=s?`, ${v(s)} tied`:
"";return`Of ${i} where both state a time of day, ${t.name} was first on ${v(o)}, ${e.name} on ${v(r)}${c}\
.`}function Ya(t,e,n,o){if(o.length<5)return"Too few to say more.";let r=Number(hn(o.map(l=>l.hours))),
s=`The median: ${n.name} came ${mo(r)}.`,i=ls(t,e,n);if(!i)return s;let c=`${mo(i.low)} to ${mo(i.high)}`,
a=`${Lt(i.q)} after correction`;return`${s} Over the whole corpus: 95 % interval ${c}; ${a}.`}function mo(t){
return kt(t*3600)}function ds({from:t,to:e}){if(t===0&&e===0)return"tie";let n=Math.min(Math.abs(t),
Math.abs(e)),o=Math.max(Math.abs(t),Math.abs(e));return Number.isFinite(o)?`${n}–${o} h`:`>${n} h`}
function Za(t){if(t.from===0&&t.to===0)return"at the same time";let e=ds(t).replace(" h"," hours").replace(
">","more than ");return`${t.from<0?"earlier":"later"} by ${e}`}var[Ja,Qa]=[360,129600];function Mn(t,e,n){let o=tl(t,e),r=el(t,o,e.length,n),s=r.map(u=>[...u.values()].
reduce((h,d)=>h+d,0)),i=nl(t,o,n),c=t.articles.time,a=new Map;for(let{earlier:u,later:h}of i)a.set(h,
Math.min(a.get(h)??1/0,Number(c[u])));let l=(u,h)=>{let d=i.filter(({earlier:p,later:g})=>o(p)===u&&
o(g)===h),m=d.filter(({earlier:p,later:g})=>c[p]===a.get(g));return{...hs(t,new Set(d.map(({earlier:p})=>p)),
r[u]),preceded:hs(t,new Set(d.map(({later:p})=>p)),r[h]),first:new Set(m.map(({earlier:p})=>p)).size,
pairs:d,few:Math.min(s[u],s[h])<5}};return e.map((u,h)=>e.map((d,m)=>h===m?null:l(h,m)))}function tl(t,e){
let n=new Map;return e.forEach(({outlets:o},r)=>o.forEach(s=>n.set(s,r))),o=>{if(!dt(t,o))return null;
let r=t.articles.outlet[o];return n.get(r)??-1-r}}function po(t,e,n){return!!(n[e]&&t.articles.flags[e]&
Dt&&gn(t,e))&&B(t,e)}function el(t,e,n,o){let r=Array.from({length:n},()=>new Map);for(let s=0;s<t.size;s+=
1){let i=e(s);if(i===null||i<0||!po(t,s,o))continue;let c=ye(t,s);r[i].set(c,(r[i].get(c)||0)+1)}return r}
function hs(t,e,n){let o=new Map;for(let d of e){let m=ye(t,d);o.set(m,(o.get(m)||0)+1)}let r=[...n.
values()].reduce((d,m)=>d+m,0),s=r?e.size/r:0,i=[...n].map(([d,m])=>({size:m,part:o.get(d)||0})),c=i.
reduce((d,{size:m})=>d+m**2,0),a=i.reduce((d,{size:m,part:p})=>d+(p-s*m)**2,0),l=ao({n:r,share:s,clusters:n.
size,squares:c,residual:a}),[u,h]=r?Be(s*l,l):[0,1];return{...Rt(e.size,r),low:u,high:h}}function nl(t,e,n){
let{time:o}=t.articles,r=({earlier:s,later:i})=>{let c=Number(o[i])-Number(o[s]);return c>Ja&&c<=Qa};
return t.linksOf.flatMap((s,i)=>{if(!po(t,i,n)||e(i)===null)return[];let c=a=>e(a)!==null&&e(a)!==e(
i);return s.filter(({kind:a,forward:l})=>l&&a==="similar").filter(({other:a})=>po(t,a,n)&&c(a)).map(
({other:a})=>Number(o[i])<Number(o[a])?{earlier:i,later:a}:{earlier:a,later:i}).filter(r)})}var rl=12;function G(t,e,n){let o=n||Y(t.model,e);return C({class:"thing",dir:"auto"},()=>t.choose(e),
o)}function Zt(t,e,n,...o){let{only:r,not:s}=t.state(),i=u=>(u[e]||[]).includes(n),c=(u,h)=>C({class:"\
action"},h,u),a=i(r)?"Show everything again":"Show only this",l=i(s)?"Include it again":"Leave it ou\
t";return f("div",{class:"buttons"},c(a,()=>t.filter("only",e,n)),e!=="story"&&c(l,()=>t.filter("not",
e,n)),o.map(([u,h])=>c(u,h)))}function ut(t,e){let n=f("h2",{dir:"auto",tabindex:"-1"},e);return[f("\
p",{class:"kicker"},t),n]}function P(t,...e){return e.flat(3).some(Boolean)?f("section",{},f("h3",{},
t),e):null}function Pt(t){let e=r=>r==null||r.length===0,n=t.filter(([,r])=>!e(r));if(!n.length)return null;
let o=n.map(([r,s])=>[f("dt",{},r),f("dd",{},s)]);return f("dl",{class:"facts"},o)}function Ft(t,e="\
, "){return t.flatMap((n,o)=>o?[o===t.length-1?e:", ",n]:[n])}function On(t,e,n,o){let s={class:`chi\
p word ${o!==null&&o<=.05?"sure":""}`,dir:"auto",title:n,"aria-label":`${e}: ${n}`};return C(s,()=>t(
[le+e]),e)}function ue(t,e,n){if(!e.length)return null;let{time:o,precision:r,held:s}=t.articles,i=[
...e].reverse().map(c=>{let a=at(o[c],r[c])+(s[c]?"":" · not in this corpus"),l=f("span",{class:"wo\
rds"},a);return f("li",{class:s[c]?null:"not-held"},n({kind:"article",ref:c}),l)});return ot(i,rl,"t\
ies")}function Oe(t,e){return t.length?Yt(t.map(([n,o])=>[{kind:"story",ref:n},o]),e):null}var qe="group:";function go(t,e){if(e.startsWith(qe)){let o=t.groups.find(({name:r})=>qe+r===e);return o?
{key:e,name:o.name,outlets:o.outlets}:null}let n=t.byId.get(e);return!n||n.kind!=="outlet"?null:{key:e,
name:Y(t,n),outlets:[n.ref]}}function $n(t){return t.slice(1).map(e=>[t[0],e])}function sl(t){return"\
ABCDEF"[t]}function $e(t){return f("span",{class:`key side-${t}`},sl(t))}function Ae(t,e={}){return{
only:{...t.key.startsWith(qe)?{group:[t.name]}:{outlet:[t.key]},...e}}}var il=34;function $t(t,e,n,o){let r=f("table",{class:e},f("thead",{},f("tr",{},n)),Array.isArray(o)?
f("tbody",{},o):o);return f("div",{class:"scrolling",tabindex:"0",role:"region","aria-label":t},r)}function wo(t,e,n,o){
let r=n.map(i=>{let c={kind:e,ref:i},a=vt(Y(t.model,c),il),l=f("div",{},G(t,c,a));return f("th",{scope:"\
col",class:"turned"},l)}),s=[pt("Outlet"),pt("Own articles","figure"),...r];return $t(`Outlets by ${e}`,
"matrix",s,o)}function pt(t,e){return f("th",{scope:"col",class:e||null},t)}function Ee(t,e,n){return f(
"td",{class:"filled"},C({"aria-label":n,title:n},e,t))}var ms=8,cl=24,Ne=null;function ps(t,e,n){let{model:o}=t;if(!o.complete)return null;let r="Who is fo\
llowed by whom",s=Mn(o,e,t.selection().mask),i=e.map(({name:u},h)=>{let d=["followed by ",$e(h),f("s\
pan",{class:"unseen"},u)];return f("th",{scope:"col",class:"figure",title:u},d)}),c=e.map((u,h)=>{let d=e.
map((m,p)=>ll(s[h][p],u,m,n));return f("tr",{},f("th",{scope:"row"},$e(h),u.name),d)}),a=[pt("Articl\
es of"),...i];return f("section",{class:"follows"},f("h3",{},r),f("p",{},al(s,e)),$t(r,"figures-tabl\
e",a,c),ul(t,e,s),f("p",{class:"aside"},"Of a row’s own articles that state a time of day, those tha\
t a similar article of the column followed after 6 minutes to 36 hours; in brackets the 95 % interva\
l. It does not show that one copies the other: both may follow a third (Welbers and van Atteveldt: R\
Newsflow)."))}function al(t,e){let n=t.flatMap((d,m)=>d.flatMap((p,g)=>p&&!p.few?[{cell:p,a:m,b:g}]:
[]));if(!n.length)return"Too few articles with a time of day to say who follows whom.";let o=(d,m)=>d.
cell.share>m.cell.share,{cell:r,a:s,b:i}=n.reduce((d,m)=>o(m,d)?m:d);if(!r.k)return"None is followed\
 by a similar article of another within 36 hours.";let[c,a]=[e[s].name,e[i].name],l=`${et(r.share)} ${Ot(
r)}`,{k:u,n:h}=r.preceded;return`Most followed: ${c} by ${a}, ${r.k} of ${A(r.n,"article")}, ${l}. O\
f the ${h} articles of ${a}, ${u} came after one of ${c}; for ${r.first} of them it was the first th\
at they resemble.`}function ll(t,e,n,o){if(!t)return f("td",{class:"figure"},"–");let r=t.few?"too\
 few":`${et(t.share)} ${Ot(t)}`,s=`${t.k} of ${t.n}`,i=f("small",{},` ${r}`);if(!t.k)return f("td",{
class:"figure"},s,i);let c=Ne!==null&&Ne[0]===e.key&&Ne[1]===n.key,a=()=>{Ne=c?null:[e.key,n.key],o()},
l={"data-focus":`follows ${e.key} ${n.key}`,"aria-expanded":String(c),"aria-label":`${e.name} follow\
ed by ${n.name}: ${s} articles, ${r}: list them`};return f("td",{class:"filled"},C(l,a,s,i))}function ul(t,e,n){
if(!Ne)return null;let[o,r]=Ne.map(l=>e.findIndex(u=>u.key===l)),s=n[o]?.[r];if(!s)return null;let{time:i}=t.
model.articles,a=[...s.pairs].sort((l,u)=>i[u.earlier]-i[l.earlier]||l.later-u.later).map(({earlier:l,
later:u})=>{let h=kt(i[u]-i[l]),d=G(t,{kind:"article",ref:u});return f("li",{},G(t,{kind:"article",ref:l}),
f("span",{class:"words"},`${tt(t.model,u)}, ${h}: `,d))});return f("div",{class:"followed"},f("h4",{},
`${e[o].name}, followed by ${e[r].name}`),ot(a,ms,"ties"))}function gs(t,e){let{model:n}=t,o=n.cocoverage_tests;
if(!o)return null;let r="Who covers the same stories",s=n.cocoverage.filter(us).length,i=Math.max(ms,
Math.min(s,cl)),c=n.cocoverage.slice(0,i).map(h=>fl(t,e,h)),a=[pt("Outlets"),pt("Stories shared","fi\
gure"),pt("By chance","figure"),pt("So they share"),f("td",{})],l=s?`${A(s,"pair")} of ${v(o)} teste\
d ${s===1?"shares":"share"} more or fewer stories than chance would give.`:`Of ${A(o,"pair")} tested\
, none shares more or fewer stories than chance would give; these are furthest from it.`;return f("s\
ection",{class:"cocoverage"},f("h3",{},r),f("p",{},l),$t(r,"figures-table",a,c),f("p",{class:"aside"},
"Of the whole corpus. By chance: what two outlets of these sizes would share of stories of these siz\
es (Neal 2014; Saracco et al. 2015). P-values are corrected for all pairs; outlets with fewer than f\
ive stories are not tested."))}function fl(t,e,n){let o=[n.outlet,n.other],r=o.map(d=>t.model.outlets[d].
id),s=o.map(d=>t.model.outlets[d].name),i=o.map(d=>G(t,{kind:"outlet",ref:d})),c=e.map(({key:d})=>d),
a=c.length===2&&r.every(d=>c.includes(d)),l={class:"chip","aria-label":`Compare ${s[0]} and ${s[1]}`},
u=C(l,()=>t.change({side:r}),"Compare"),h=f("small",{},` ${Lt(n.q)}`);return f("tr",{},f("th",{scope:"\
row"},i[0]," and ",i[1]),f("td",{class:"figure"},v(n.shared)),f("td",{class:"figure"},Mt(n.expected)),
f("td",{class:"verdict"},vn(n),h),f("td",{},a?"":u))}var dl=12,ws=6,ys="These are counts: any of the differences may be chance; “topicgraph compare” test\
s them.";function bs(t,e,n,o){if(!o.shared.length)return null;let r=bn(t.model,o);return f("div",{class:"\
framing"},f("h4",{},"The same stories in their words"),r&&hl(t,e,n,r,o.shared.length),ml(t,e,n,o))}function hl(t,e,n,o,r){
let s=`Words in the headlines of the ${v(r)} stories that both report, those that differ most first.`,
i=({k:l,other:u})=>`${l} of ${r} headlines, the other ${u}`,c=[An(t,e,o.a,i,`${e.name} uses more oft\
en`),An(t,n,o.b,i,`${n.name} uses more often`)],a=`Words in at least five of these headlines. ${ys}`;
return[f("p",{},s),f("div",{class:"columns"},c),f("p",{class:"aside"},a)]}function An(t,e,n,o,r){let s=c=>t.
narrow(Ae(e,{words:c})),i=n.slice(0,dl).map(c=>f("li",{},On(s,c.word,o(c),null)));return f("div",{},
f("p",{class:"words"},r),i.length?f("ul",{class:"word-list"},i):f("p",{class:"empty"},"None."))}function ml(t,e,n,o){
let r=yo(t.model,o.shared),s=d=>{let m=[o.a,o.b].map(p=>{let g={kind:"article",ref:Number(p.get(d))};
return f("td",{},G(t,g))});return f("tr",{},m)},i=f("tbody",{},r.slice(0,ws).map(s)),c=r.slice(ws),l=C(
{class:"more"},()=>{i.append(...c.map(s)),l.remove()},`Show ${v(c.length)} more`),u=[pt(e.name),pt(n.
name)],h=`Headlines of ${e.name} and ${n.name}`;return[$t(h,"headline-pairs",u,i),c.length>0&&l]}function Ss(t,e,n){
let{model:o}=t;if(!o.complete)return null;let r=f("h4",{},"Distinctive words, in titles and excerpts"),
s=d=>f("div",{},r,f("p",{class:"aside"},d));if(o.size>wn)return s("This corpus is too large to compa\
re words on the page: run “topicgraph compare” instead.");let i=yn(o,e,n,t.selection().mask);if(!i.
a.length&&!i.b.length)return s("Too few articles to compare their words.");let[c,a]=i.n,l=(d,m)=>({k:p,
other:g})=>`${p} of ${d} articles, the other ${g} of ${m}`,u=[An(t,e,i.a,l(c,a),e.name),An(t,n,i.b,l(
a,c),n.name)],h=`The first article of each on each story counts; the most distinctive words come fir\
st (Monroe, Colaresi and Quinn 2008). ${ys}`;return f("div",{class:"pair-words"},r,f("div",{class:"c\
olumns"},u),f("p",{class:"aside"},h))}function En(t){return t.carried??=t.articles.held.reduce((e,n)=>e+n,0),{here:t.carried,all:t.counts.
articles}}function Nn(t){if(!t.left_out)return null;let{here:e,all:n}=En(t);return[`This page carrie\
s ${v(e)} of the ${A(n,"article")}; a browser could not hold the other ${v(n-e)}. Stories are here a\
s a whole: those of most outlets first, then the newest.`,"The picture, the lists, the search, the f\
ilters and all counts on the page are of these articles. The figures at the top, what stands out, wh\
o was first and who republishes are of the whole corpus.",'To find any other article, run “topicgrap\
h find WORDS”. To see a part in full, run in Python: tg.write_html(graph.filter(since="2021-03"), "p\
art.html").']}function gt(t){if(!t.left_out)return null;let{here:e,all:n}=En(t),[o,r]=[v(e),v(n)],s=`\
Of the ${o} articles on this page; the corpus has ${r}.`;return f("p",{class:"aside cover"},s)}var ks=5,bo={first:"Of the stories that an outlet shares with others and of which it can be told, ho\
w often it was first in this corpus; in a tie each counts a part.",republished:"Of the articles foun\
d at an outlet, how many another outlet wrote.",missing:"Choose an outlet here, in the list of outle\
ts or in the picture: its panel lists the big stories that it lacks here. A missing story only means\
 that it is not in this corpus; the outlet may still have covered it."};function Ts(t,e){let{model:n}=e,
o=Nn(n),r=n.findings.map(i=>gl(e,i)),s=f("div",{class:"overview"},o&&f("section",{class:"cover"},f("\
h2",{},"Not all of it is on this page"),o.map(i=>f("p",{},i))),_n("What stands out",null,pl(n,r)),e.
state().view!=="stories"&&_n("Biggest stories",null,wl(e)),_n("Who was first",bo.first,yl(e)),_n("Wh\
o republishes",bo.republished,bl(e)),Sl(e));t.replaceChildren(s)}function pl(t,e){return e.length?f(
"ul",{class:"findings"},e):t.counts.articles?f("p",{class:"empty"},"Nothing stands out in this corpu\
s beyond what chance gives."):null}function _n(t,e,n){return n?f("section",{},f("h2",{},t),e&&f("p",
{class:"aside"},e),n):null}function gl(t,{text:e,how:n,only:o,at:r}){let s=t.model.mode==="stories"&&
r!==null&&(o.story||[]).includes(r),i={only:o,at:r,...s?{open:[String(r)]}:{}},c=Object.keys(o).length>
0&&JSON.stringify(t.state().only)===JSON.stringify(o),a=()=>t.apply(c?{open:[]}:i),l={class:"finding",
dir:"auto","aria-pressed":String(c)};return f("li",{},C(l,a,e),f("details",{class:"how"},f("summary",
{},"How we know"),f("p",{dir:"auto"},n)))}function wl(t){let e=fe(t.model,"stories","size",t.selection()).
slice(0,ks);if(e.length){let r=e.map(s=>ko(t,s,0));return f("ol",{class:"rows brief"},r)}let o=t.selection().
filtered?"None in this selection.":Ke("stories");return f("p",{class:"empty"},o)}function yl(t){let e=So(
t,({first:n,shared:o})=>o>=5&&n>0,(n,o)=>o.first-n.first||o.first/o.shared-n.first/n.shared);return e.
length?Ge(e.map(({link:n,outlet:{first:o,shared:r}})=>[n,o/r,`${Mt(o)} of ${v(r)}`])):null}function bl(t){
let e=({pieces:r})=>r<5,n=({republished:r,pieces:s})=>r/s,o=So(t,({republished:r})=>r>0,(r,s)=>Number(
e(r))-Number(e(s))||n(s)-n(r)||s.republished-r.republished);return o.length?Ge(o.map(({link:r,outlet:s})=>{
let{republished:i,pieces:c}=s,a=`${v(i)} of ${v(c)}`;return e(s)?[r,0,`${a}, too few`]:[r,n(s),a]})):
t.model.counts.articles?f("p",{class:"empty"},"Every article here was written by the outlet it was f\
ound at."):null}function Sl(t){let{stories:e,counts:n}=t.model;if(!e.length||n.outlets<2)return null;
let r=So(t,({held:c})=>c>=5,(c,a)=>a.held-c.held).map(({link:c})=>f("li",{},c)),s=r.length>0&&f("ul",
{class:"missing"},r),i=f("p",{class:"aside"},bo.missing);return f("section",{},f("h2",{},"What an ou\
tlet lacks"),i,s)}function So(t,e,n){return t.model.outlets.map((o,r)=>({outlet:o,ref:r})).filter(({
outlet:o})=>!o.platform&&e(o)).sort((o,r)=>n(o.outlet,r.outlet)||o.ref-r.ref).slice(0,ks).map(({outlet:o,
ref:r})=>({outlet:o,link:G(t,{kind:"outlet",ref:r})}))}var kl=60,Tl={stories:"story",articles:"article",outlets:"outlet",topics:"topic"},xl={stories:[["siz\
e","most outlets first"],["new","newest first"],["old","oldest first"],["name","A to Z"]],articles:[
["new","newest first"],["old","oldest first"],["name","A to Z"]],outlets:[["size","most articles fir\
st"],["name","A to Z"]],topics:[["size","most articles first"],["name","A to Z"]]},vl={stories:"No s\
tories: a story needs two articles on one event, listed as related in a file or similar in words and\
 time.",articles:"No articles.",outlets:"No outlets: no article says where it was published.",topics:"\
No topics: no article names one."},To={stories:"size",articles:"new",outlets:"size",topics:"size"},Ml={
size:(t,e)=>e.size-t.size||e.articles.length-t.articles.length,new:(t,e)=>xs(e.from,t.from,-1/0),old:(t,e)=>xs(
t.from,e.from,1/0),name:(t,e)=>_t(t.name)<_t(e.name)?-1:1};function xs(t,e,n){return(t??n)===(e??n)?
0:(t??n)-(e??n)}function fe(t,e,n,o){let r=Tl[e],s={stories:t.stories.length,articles:t.size,outlets:t.
outlets.length,topics:t.topics.length},i=u=>r!=="article"||t.articles.held[u]||o.stubs,c=Array.from(
{length:s[e]},(u,h)=>h).filter(i).map(u=>xo(t,{kind:r,ref:u},o)).filter(({articles:u})=>u.length),a=u=>e===
"outlets"?In(t,u):0,l=Ml[n];return c.sort((u,h)=>a(u)-a(h)||l(u,h)||u.thing.ref-h.thing.ref)}function In(t,{
thing:e,held:n}){return t.outlets[e.ref].platform?1:n?0:2}function xo(t,e,n){let o=n?.filtered?n.mask:
null;if(e.kind==="article")return Ol(t,e,!o||o[e.ref]>0);let r=qt(t,e),s=o?r.filter(d=>o[d]):r,[i,c]=be(
t,s),a=s.filter(d=>t.articles.held[d]),l=a.length,u=lt(t,a).size,h=e.kind==="story"?u:l;return{thing:e,
name:Y(t,e),articles:s,size:h,held:l,outlets:u,from:i,to:c}}function Ol(t,e,n){let o=e.ref,r=t.articles.
time[o];return{thing:e,name:Y(t,e),articles:n?[o]:[],size:1,held:t.articles.held[o],outlets:1,from:r,
to:r}}function Xe(t,e){let{kind:n,ref:o}=e.thing;if(n==="article"){let{time:i,precision:c}=t.articles;
return`${tt(t,o)} · ${at(i[o],c[o])}`}let r=e.articles.length-e.held,s=e.held||n==="story"?[A(e.held,
"article")]:[];return r&&s.push(`${v(r)} linked, not in this corpus`),n!=="outlet"&&s.push(A(e.outlets,
"outlet")),n==="story"&&s.push(nt(e.from,e.to)),s.join(" · ")}function Ms(t,e,{mask:n,stubs:o}){let r=s=>n[s]&&
(t.articles.held[s]||o);return e==="articles"?n.reduce((s,i,c)=>s+(r(c)?1:0),0):e==="stories"?t.stories.
filter(({articles:s})=>s.some(i=>n[i])).length:e==="topics"?t.byTopic.filter(s=>s.some(r)).length:t.
byOutlet.filter((s,i)=>!t.outlets[i].platform&&s.some(r)).length}function Os(t,e,n){let{tab:o}=n.state();
if(e.parentElement.hidden=o==="overview",o==="overview"){Ts(t,n);return}let r=xl[o].map(([s,i])=>f("\
option",{value:s,selected:s===To[o]},i));e.replaceChildren(...r),e.onchange=()=>{To[o]=e.value,vs(t,
n,o)},vs(t,n,o)}function vs(t,e,n){let{model:o}=e,[r,s]=[To[n],e.selection()],i=fe(o,n,r,s),c=f("ol",
{class:"rows"}),a=Math.max(1,i[0]?.size||0),l=Me(c,i,kl,(d,m)=>[n==="outlets"?$l(o,i,m):null,ko(e,d,
r==="size"?d.size/a:0)]),h=!i.length&&s.filtered?"Nothing in this selection.":Ke(n);t.replaceChildren(
gt(o)||"",i.length?c:f("p",{class:"empty"},h),l)}function $l(t,e,n){let o=In(t,e[n]);if(!o||n&&In(t,
e[n-1])===o)return null;let r=e.filter(i=>In(t,i)===o).length;return f("li",{class:"rows-head"},`${o===
1?"Platforms, which carry what outlets write":"Only linked, no article in this corpus"} (${v(r)})`)}
function Ke(t){return vl[t]}function ko(t,e,n){let o={class:`row row-${e.thing.kind}`,"data-id":ke(t.
model,e.thing)},r=C(o,()=>t.choose(e.thing),f("span",{class:"row-name",dir:"auto"},e.name),f("span",
{class:"row-words",dir:"auto"},Xe(t.model,e)),n>0&&ve(Math.max(.015,n)));return f("li",{},r)}var Al={figures:"Figures",topics:"By topic",stories:"By story"},El=20,As={topics:14,stories:18},Cn="\
figures",de={key:"independent",down:!0},Ln=El,vo=[{key:"name",name:"Outlet",title:"",value:t=>t.name},
{key:"independent",name:"Own articles",title:"Independent articles: copies and updates count as thei\
r original",value:t=>t.independent},{key:"voice",name:"Share of voice",title:"Share of all independe\
nt articles, with its 95 % interval",value:t=>t.voice.share},{key:"first",name:"First on",title:"Sto\
ries it was first on, of the shared ones of which it can be told; a tie counts a part. Of the whole \
corpus",value:t=>$s(t.first,t.shared)},{key:"alone",name:"Alone with",title:"Stories that no other o\
utlet has in this corpus. Of the whole corpus",value:t=>t.alone},{key:"republished",name:"Written by\
 others",title:"Of the articles found at it, those that another outlet wrote: copies, and carried on\
es",value:t=>$s(t.republished,t.pieces)}];function $s(t,e){return e?t/e+(e>=5?2:0):-1}function Mo(t,e){
let n=l=>{Mo(t,e),l&&Bt(t,"focus",l)?.focus()},r=Oo(e.model,e.selection().mask).filter(({pieces:l,independent:u})=>l||
u),s=()=>{Ln=1/0,n()},i=`Show all ${v(r.length)} outlets`,a=[f("div",{class:"sheet-head"},f("h2",{},
"Outlets"),f("div",{class:"switch",role:"group","aria-label":"What to show"},_l(n))),gt(e.model),...[
r.length?Il(e,r,n):Nl()].flat(),r.length>Ln&&C({class:"more","data-focus":"more"},s,i)];t.replaceChildren(
...a.filter(l=>l instanceof Node))}function Nl(){return f("p",{class:"empty"},"No outlet has an arti\
cle in this selection.")}function _l(t){return Object.entries(Al).map(([e,n])=>{let o=()=>{Cn=e,t(e)};
return C({"data-focus":e,"aria-pressed":String(e===Cn)},o,n)})}function Il(t,e,n){if(Cn==="figures")
return Cl(t,e,n);let r=[...e].sort((s,i)=>i.independent-s.independent||s.ref-i.ref).slice(0,Ln);return Cn===
"topics"?Dl(t,r):Fl(t,r)}function Oo(t,e){let n=Gr(t,e),{held:o,outlet:r,carrier:s,flags:i}=t.articles,
c=t.outlets.map(({name:a,first:l,shared:u,alone:h},d)=>{let m=n[d],p={pieces:0,republished:0};return{
ref:d,name:a,first:l,shared:u,alone:h,voice:m,independent:m.k,...p}});for(let a=0;a<t.size;a+=1)!e[a]||
!o[a]||(r[a]>=0&&(c[r[a]].pieces+=1,i[a]&os&&(c[r[a]].republished+=1)),s[a]>=0&&s[a]!==r[a]&&(c[s[a]].
pieces+=1,i[a]&sn&&(c[s[a]].republished+=1)));return c}function Cl(t,e,n){let{value:o}=vo.find(({key:l})=>l===
de.key)||vo[0],r=(l,u)=>o(l)<o(u)?-1:o(l)>o(u)?1:0,s=de.down?-1:1,i=[...e].sort((l,u)=>s*r(l,u)||u.independent-
l.independent||l.ref-u.ref),c=vo.map(l=>Ll(l,n)),a=i.slice(0,Ln).map(l=>Rl(t,l));return $t("Figures \
of the outlets","figures-table",c,a)}function Ll({key:t,name:e,title:n},o){let r=t===de.key,s=()=>{de=
{key:t,down:r?!de.down:t!=="name"},o(`sort ${t}`)},i=de.down?"descending":"ascending",c=de.down?" ↓":
" ↑",a={scope:"col",class:t==="name"?null:"figure","aria-sort":r?i:null},l={title:n,"data-focus":`\
sort ${t}`};return f("th",a,C(l,s,e,r?c:""))}function Rl(t,e){let{id:n}=t.model.outlets[e.ref],o=()=>t.
narrow({only:{outlet:[n]}}),r=`${A(e.independent,"article")} of ${e.name}: select them`,s=e.independent<
5?"too few":Ot(e.voice),i=[et(e.voice.share),f("small",{},` ${s}`)];return f("tr",{},f("th",{scope:"\
row"},G(t,{kind:"outlet",ref:e.ref})),Ee(v(e.independent),o,r),f("td",{class:"figure"},e.independent?
i:"–"),Ve(e.shared>0,Mt(e.first),e.shared),f("td",{class:"figure"},e.alone?v(e.alone):"–"),Ve(e.
republished>0,v(e.republished),e.pieces))}function Ve(t,e,n,o=""){if(!t)return f("td",{class:"figure"},
"–");let r=n<5?" too few":o,s=r?f("small",{},r):null;return f("td",{class:"figure"},`${e} of ${v(n)}`,
s)}function Dl(t,e){let{model:n}=t,{mask:o}=t.selection(),r={outlets:n.outlets.map((g,y)=>y)},s=ae(n,
ce(n,r,o)),i=Q(s.flatMap(g=>n.articles.topics[g])).map(([g])=>g),c=i.slice(0,As.topics);if(!c.length)
return f("p",{class:"empty"},"No article of this selection names a topic.");let a=e.map(({ref:g})=>({
outlets:[g]})),l=we(n,a,o),u=new Map(l.map(({topic:g,cells:y})=>[g,y])),h=e.map((g,y)=>{let x=c.map(
b=>{let E=u.get(b)?.[y]||Rt(0,g.independent);return Pl(t,g,b,E)});return Es(t,g,x)}),d=i.length-c.length,
p=`Independent articles of an outlet about a topic; the darker, the larger their share of its articl\
es. A click selects them.${d?` ${A(d,"rarer topic")} are in the list of topics.`:""}`;return[wo(t,"t\
opic",c,h),f("p",{class:"aside"},p)]}function Es(t,e,n){return f("tr",{},f("th",{scope:"row"},G(t,{kind:"\
outlet",ref:e.ref})),f("td",{class:"figure"},v(e.independent)),n)}function Pl(t,e,n,o){let{id:r,name:s}=t.
model.topics[n],{k:i,n:c}=o;if(!i){let p=`${e.name}: none of ${c} on ${s} in this corpus`;return f("\
td",{class:"nothing",title:p},"·")}let a=c<5?", too few":"",l=`${et(o.share)} ${Ot(o)}`,u=`${e.name}\
, ${s}: ${i} of ${c} articles, ${l}${a}`,h=[t.model.outlets[e.ref].id],d=()=>t.narrow({only:{outlet:h,
topic:[r]}}),m=Ee(String(i),d,u);return m.style.setProperty("--part",`${Math.round(o.share*60)}%`),m}
function Fl(t,e){let{model:n}=t,o=fe(n,"stories","size",t.selection()).map(({thing:m})=>m.ref),r=m=>lt(
n,n.stories[m].articles).size,s=o.sort((m,p)=>r(p)-r(m)||m-p),i=s.slice(0,As.stories);if(!i.length)return f(
"p",{class:"empty"},"There is no story in this selection.");let c=i.map(m=>{let p=n.stories[m].articles.
find(g=>B(n,g));return p===void 0?null:n.articles.time[p]}),a=new Set(i),l=e.map(m=>{let p=Ue(n,{outlets:[
m.ref]},a),g=i.map((y,x)=>Hl(t,m,y,p.get(y),c[x]));return Es(t,m,g)}),u=s.length-i.length,d=`The sto\
ries of most outlets. “1st”: the outlet was first of those in this corpus (“1st=”: in a tie); else h\
ow much later its first article came. A dot: not in this corpus. Copies do not count as an outlet’s \
own article.${u?` ${A(u,"more story","more stories")} in the list.`:""}`;return[wo(t,"story",i,l),f(
"p",{class:"aside"},d)]}function Hl(t,e,n,o,r){let{model:s}=t,{id:i,name:c,first:a}=s.stories[n];if(o===
void 0){let x=`${e.name}: ${Wt(c)} is not in this corpus`;return f("td",{class:"nothing",title:x},"·")}
let l=a.includes(e.ref),h=B(s,o)&&r!==null?Number(s.articles.time[o])-Number(r):null,[d,m]=jl(l,a.length>
1,h),p=[s.outlets[e.ref].id],y=Ee(d,()=>t.narrow({only:{outlet:p,story:[i]}}),`${d}: ${e.name}, ${Wt(
c)}: ${m}`);return y.style.setProperty("--part",l?"55%":"14%"),y}function jl(t,e,n){return t?e?["1st\
=","first, in a tie"]:["1st","first"]:n===null?["✓","has it"]:[Wr(n),kt(n)]}var Wl=["stories","network","time","outlets","compare","table"],Bl=["overview","stories","articles",
"outlets","topics"],$o=["problems","path","save","about","help"],Ao=["hide","open","side","path","wi\
thout"],Ul=new Set(["view","tab","at","depth","cam","time",...Ao,...Xt.flatMap(t=>[`only.${t}`,`not.${t}`])]),
Eo=100,Ns=2e3,No=4,_e=6,_s=1e6,[zl,Gl]=[.001,1e3],Cs={only:{},not:{},time:null};function Ls(t,e){let n=new URLSearchParams(
t.replace(/^#/,"")),o=[],r=(u,h)=>o.push(`${u}=${h}`);for(let u of new Set(n.keys()))Ul.has(u)||r(u,
n.get(u));let s=u=>{let h=[...new Set(n.getAll(u).filter(Boolean))],d=h.filter(m=>m.length<=Ns).slice(
0,Eo);return d.length<h.length&&r(u,`(${h.length-d.length} values)`),d},i=(u,h,d)=>{let m=n.get(u);return m===
null||h.includes(m)?m??d:(r(u,m),d)},c=(u,h)=>{let d=n.get(u);if(d===null)return null;let m=d.split(
",").map(p=>p.trim()?Number(p):NaN);return m.every(Number.isFinite)&&h(m)?m:(r(u,d),null)},a=u=>{let h=Xt.
map(d=>[d,s(u+d)]);return Object.fromEntries(h.filter(([,d])=>d.length))};return{state:{view:i("view",
Wl,e.view),tab:i("tab",Bl,e.tab),at:n.get("at")?.slice(0,Ns)||null,depth:c("depth",ql)?.[0]??1,cam:c(
"cam",Kl),time:c("time",u=>u.length===2&&u[0]<u[1]),only:a("only."),not:a("not."),...Object.fromEntries(
Ao.map(u=>[u,s(u)]))},ignored:o}}function ql([t,...e]){return!e.length&&Number.isInteger(t)&&t>=1&&t<=
No}function Kl(t){let[e,n,o]=t,r=Math.abs(e)<=_s&&Math.abs(n)<=_s;return t.length===3&&r&&o>=zl&&o<=
Gl}function _o(t,e){let n=[],o=(d,m,p)=>m.filter(g=>p(g)||(n.push(`${d}=${g}`),!1)),r=(d,m)=>{let p=Object.
entries(m).map(([g,y])=>[g,o(d+g,y,x=>g==="words"||t.facets[g].has(x))]);return Object.fromEntries(p.
filter(([,g])=>g.length))},s=d=>t.byId.has(d)||!t.complete,i=d=>d.startsWith("group:")?t.groups.some(
({name:m})=>`group:${m}`===d):t.byId.get(d)?.kind==="outlet",{time:c}=e,{from:a,to:l}=t.counts,u=c&&
a!==null&&l!==null&&c[0]<=l&&c[1]>a;c&&!u&&n.push(`time=${c.join(",")}`);let h={...e,at:e.at&&o("at",
[e.at],d=>$o.includes(d)||s(d))[0],time:u?c:null,only:r("only.",e.only),not:r("not.",e.not),open:o("\
open",e.open,d=>t.byId.get(d)?.kind==="story"),side:o("side",e.side,i).slice(0,_e),path:e.path.slice(
0,2).every(s)?e.path.slice(0,2):[]};return{state:{...h,at:h.at||null},ignored:n}}function Rs(t,e){let n=new URLSearchParams;
t.view!==e.view&&n.set("view",t.view),t.tab!==e.tab&&n.set("tab",t.tab),t.at&&n.set("at",t.at),t.depth!==
1&&n.set("depth",String(t.depth));for(let r of Xt){for(let s of t.only[r]||[])n.append(`only.${r}`,s);
for(let s of t.not[r]||[])n.append(`not.${r}`,s)}t.time&&n.set("time",t.time.join(","));for(let r of Ao)
for(let s of t[r])n.append(r,s);t.cam&&n.set("cam",t.cam.map(r=>Number(r.toPrecision(5))).join(","));
let o=n.toString();return o?"#"+o:""}function Rn({only:t,not:e},n,o,r){let s=((n==="only"?t:e)[o]||[]).
includes(r);return{only:Is(t,o,r,n==="only"&&!s),not:Is(e,o,r,n==="not"&&!s)}}function Is(t,e,n,o){let r=(t[e]||
[]).filter(i=>i!==n);o&&r.push(n);let s={...t,[e]:r};return r.length||delete s[e],s}var Xl=12,Vl=8,Yl=72;function Lo(t,e){let n=Ro(e),o=C({class:"tool"},()=>e.change({at:"save"}),"Down\
load …"),r=f("div",{class:"sheet-head"},f("h2",{},"Compare"),tu(e,n),o),s=f("p",{class:"empty"},"C\
hoose two outlets or groups to compare."),i=n.length<2?[s]:Zl(e,n,c);me(t,()=>t.replaceChildren(r,...i.
filter(Boolean)));function c(){Lo(t,e)}}function Zl(t,e,n){let o=`${Jl(t)} Copies and updates count \
as their original. A figure on fewer than ${5} is marked “too few”. A missing story only means that \
it is not in this corpus; the outlet may still have covered it.`;return[f("p",{class:"aside"},o),gt(
t.model),nu(t,e),su(t,e),iu(t,e),...$n(e).map(([r,s])=>lu(t,r,s)),ps(t,e,n),gs(t,e)]}function Jl(t){
return t.selection().filtered?"This compares the selection.":t.model.left_out?"This compares what is\
 on this page; “topicgraph compare” compares the whole corpus.":"This compares the whole corpus."}
function Ro(t){let{model:e}=t,n=t.state().side.flatMap(o=>go(e,o)||[]);return n.length?n.slice(0,_e):
Ds(e).slice(0,2).flatMap(({key:o})=>go(e,o)||[])}function Ds(t){let e=co(t,io(t));return t.outlets.map(
({id:n,name:o,platform:r},s)=>({key:n,name:o,platform:r,number:e[s],ref:s})).filter(({number:n,platform:o})=>n&&
!o).sort((n,o)=>o.number-n.number||n.ref-o.ref)}function Ql(t,e){let n=new Map,o=(r,s)=>{e.includes(
s)||n.set(n.has(r)?`${r} · ${s}`:r,s)};for(let{name:r}of t.groups)o(`${r} (group)`,qe+r);for(let{key:r,
name:s,number:i}of Ds(t))o(`${s} (${i})`,r);return n}function tu(t,e){let{model:n}=t,o=e.map(({key:h})=>h),
r=h=>t.change({side:h}),s=Ql(n,o),i=({target:h})=>{let d=s.get(h.value);d&&r([...o,d])},c={"aria-lab\
el":"Add an outlet or group","data-focus":"add",type:"text",list:"side-choices",dir:"auto",autocomplete:"\
off",placeholder:"+ Add outlet or group …",disabled:e.length>=_e,on:{change:i,input:i}},a=[...s.keys()].
map(h=>f("option",{value:h})),l=[f("input",c),f("datalist",{id:"side-choices"},a)],u=e.map(({key:h,name:d},m)=>C(
{class:`chip side-${m}`,dir:"auto","data-focus":h},()=>r(o.filter(p=>p!==h)),f("span",{class:"unseen"},
"Remove "),$e(m),d," ×"));return f("div",{class:"picker"},u,l)}function eu(t,{name:e,outlets:n}){return n.
length!==1?f("span",{class:"name"},e):G(t,{kind:"outlet",ref:n[0]})}function nu(t,e){let n=Oo(t.model,
t.selection().mask),o=["Own articles","First on, where it can be told","Alone with","Written by othe\
rs"],r=[pt("Outlet"),...o.map(c=>pt(c,"figure"))],s=e.map((c,a)=>ou(t,c,a,n)),i=$t("Figures","figure\
s-table",r,s);return f("section",{},i)}function ou(t,e,n,o){let r=e.outlets.map(y=>o[y]),s=y=>r.reduce(
(x,b)=>x+b[y],0),[i,c,a]=["independent","pieces","republished"].map(s),l=e.outlets.length===1,{first:u,
shared:h,alone:d}=l?r[0]:{first:0,shared:0,alone:0},m=()=>t.narrow(Ae(e)),p=`${A(i,"article")} of ${e.
name}: select them`,g=ru(t.model,e);return f("tr",{},f("th",{scope:"row"},$e(n),eu(t,e)),Ee(v(i),m,p),
Ve(h>0,Mt(u),h,g),f("td",{class:"figure"},l?v(d):"–"),Ve(c>0,v(a),c))}function ru(t,{outlets:e}){if(e.
length!==1||t.left_out)return"";let n=t.firsts.find(({outlet:r})=>r===e[0]);if(!n)return"";let o=n.q===
null?"":`; ${Lt(n.q)}`;return` (by chance ${Mt(n.expected)}${o})`}function su(t,e){let{model:n}=t,{mask:o}=t.
selection(),r=e.map(c=>ce(n,c,o)),s=e.map(({name:c},a)=>({name:c,className:`side-${a}`,articles:r[a]})),
i=as(n,s);return i&&f("section",{},f("h3",{},"Own articles over time, on one scale"),i)}function iu(t,e){
let n=we(t.model,e,t.selection().mask);if(!n.length)return null;let o=n.filter(({cells:m})=>cu(m)),r=[
...o,...n.filter(m=>!o.includes(m))].slice(0,Xl),s=r.flatMap(({cells:m})=>m.map(({share:p})=>p)),i=Math.
max(...s,.01),c=e.length===2,a=r.map(({topic:m,cells:p})=>{let g=p.map((x,b)=>au(t,{side:e[b],n:b,topic:m,
share:x,peak:i},c&&!b)),y=f("span",{class:"topic-name"},G(t,{kind:"topic",ref:m}));return f("li",{class:"\
topic-row"},y,g)}),l=n.length-r.length,u=`${A(l,"topic")} with smaller shares are not shown.`,h=e.map(
({name:m})=>f("span",{},m)),d=o.length?`Topics whose intervals do not overlap come first: ${v(o.length)}\
.`:"The intervals of every topic overlap.";return f("section",{},f("h3",{},"Topics: share of the art\
icles of each, with 95 % interval"),f("p",{class:"aside"},d),c&&f("p",{class:"mirror-heads","aria-hi\
dden":"true"},h),f("ul",{class:c?"mirrored":"stacked"},a),l>0&&f("p",{class:"aside"},u))}function cu(t){
let e=t.filter(({n})=>n>=5);return e.some(n=>e.some(o=>n.high<o.low))}function au(t,{side:e,n,topic:o,
share:r,peak:s},i){let{id:c,name:a}=t.model.topics[o],l=r.n<5,u=et(r.share),h=`${r.k} of ${r.n}`,d=l?
", too few":"",m=Ot(r),p=`${e.name}, ${a}: ${h} articles, ${u} ${m}${d}`,g=E=>`${Math.min(100,E/s*Yl)}\
%`,y=f("span",{class:`share side-${n}`}),x=f("span",{class:"whisker"});y.style.width=g(r.share),x.style.
setProperty("--low",g(r.low)),x.style.setProperty("--high",g(r.high));let b={class:`topic-bar ${i?"l\
eft":""} ${l?"few":""}`,"aria-label":p,title:p,disabled:!r.k};return C(b,()=>t.narrow(Ae(e,{topic:[c]})),
f("span",{class:"track"},y,!l&&x),f("span",{class:"share-words"},l?`${h}, too few`:u))}function lu(t,e,n){
let{model:o}=t,r=mn(o,e,n,t.selection().mask),s=[Io(t,`Only ${e.name}`,r.onlyA,e,n),Io(t,"Both",r.shared,
null,null),Io(t,`Only ${n.name}`,r.onlyB,n,e)];return f("section",{class:"pair"},f("h3",{},`${e.name}\
 and ${n.name}: stories`),f("p",{},uu(r,e,n),fu(o,e,n)),f("div",{class:"columns"},s),fs(t,e,n,r.lags),
bs(t,e,n,r),Ss(t,e,n))}function uu({shared:t,a:e,b:n},o,r){let s=Math.min(e.size,n.size)<5?" Too few\
 to say much.":"",i=(a,{name:l})=>`${et(a?t.length/a:0)} of the ${v(a)} of ${l}`;return`They share ${A(
t.length,"story","stories")}: ${i(e.size,o)}, ${i(n.size,r)}.${s}`}function fu(t,e,n){let o=xn(t,e,n);
if(!o)return"";let[r,s]=[v(o.shared),Mt(o.expected)],i=`${Lt(o.q)} after correction for all pairs`;return`\
 Over the whole corpus they share ${r}, where chance would give ${s}: ${vn(o)} (${i}).`}function Co(t,e){
return e<0?1:lt(t,t.stories[e].articles).size}function yo(t,e){return[...e].sort((n,o)=>Co(t,o)-Co(t,
n)||n-o)}function Io(t,e,n,o,r){let{model:s}=t,i=yo(s,n),c=i.map(d=>{let m=Co(s,d),p=m>1?A(m,"outlet"):
"no other outlet",g=G(t,d<0?{kind:"article",ref:-1-d}:{kind:"story",ref:d});return f("li",{},g,f("sp\
an",{class:"words"},p))}),a=i.filter(d=>d>=0).map(d=>s.stories[d].id),l=o?Ae(o,{story:a}):{only:{story:a}},
u=a.length>0&&a.length<=Eo,h=ot(c,Vl,"ties");return f("div",{},f("h4",{},e," ",f("span",{class:"numb\
er"},v(n.length))),r&&f("p",{class:"aside"},`Not in this corpus from ${r.name}.`),c.length?h:f("p",{
class:"empty"},"None."),u&&C({class:"more"},()=>t.narrow(l),"Select their articles"))}var Ht='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',Ye='Georgia, "Times New Roman", se\
rif',du={paper:"#fdfcf9",ink:"#1f1f1d",soft:"#6a6963",line:"#cfccc2",grid:"#ebe8df",hull:"#e9f1f6",veil:"\
rgba(253, 252, 249, .84)",story:"#0072b2",article:"#56b4e9",stub:"#fdfcf9",outlet:"#d55e00",topic:"#\
009e73",others:"#b4b1a8",hues:["#0072b2","#e69f00","#009e73","#cc79a7","#d55e00","#56b4e9","#44433f"],
edges:{covered_by:"#dcc3b0",published_by:"#dcc3b0",carried_by:"#dcc3b0",about:"#aed3c6",related:"#9d\
bfd4",similar:"#9dbfd4",copy_of:"#c98aae",update_of:"#c98aae"}},hu={paper:"#15171a",ink:"#eceae4",soft:"\
#a5a39b",line:"#43464a",grid:"#25282c",hull:"#1c2a35",veil:"rgba(21, 23, 26, .84)",story:"#4aa3df",article:"\
#8ed0f8",stub:"#15171a",outlet:"#f0803c",topic:"#2fbf94",others:"#74736d",hues:["#4aa3df","#f2b134",
"#2fbf94","#e29bc3","#f0803c","#a5dcfa","#f1efe9"],edges:{covered_by:"#5b4636",published_by:"#5b4636",
carried_by:"#5b4636",about:"#28564a",related:"#2f5873",similar:"#2f5873",copy_of:"#7d4a68",update_of:"\
#7d4a68"}},Ps={story:"Story",article:"Article",stub:"Not in this corpus",outlet:"Outlet",topic:"Topi\
c"},Ze={...Ps,subject:"Subject"},Fs={...Ps,linked:"Outlet, only linked",carrier:"Platform"},Dn={covered_by:"\
covered by",published_by:"published by",carried_by:"carried by",credited_to:"credited to",about:"abo\
ut",mentions:"mentions",related:"listed as related in its file",similar:"similar, inferred",copy_of:"\
copy of",update_of:"update of"},mu={outlet:"square",linked:"square",carrier:"square",topic:"diamond"},
pu=["stub","linked","carrier"],gu=["similar","carried_by","update_of"],wu=800;function Pn(t){return mu[t]||
"dot"}function Kt(t){return gu.includes(t)}function Do(){let{theme:t}=document.documentElement.dataset;
return t?t==="dark":matchMedia("(prefers-color-scheme: dark)").matches}function At(){return Do()?hu:
du}function Jt({kind:t,group:e,hue:n},o,r,s){let i=o==="network";return t==="stub"&&i?{background:r.
stub,border:r.soft}:e?{background:e==="linked"?r.stub:r.edges.carried_by,border:r.outlet}:i||!s?{background:r[t===
"stub"?"article":t],border:r.paper}:{background:n===void 0?r.others:r.hues[n],border:r.paper}}function Hs(t,e){
let n=Math.min(1,Math.sqrt(wu/e));if(n===1)return t;let o=Math.round(n*255).toString(16);return t+o.
padStart(2,"0")}function js(t){let e=new Set;return t.map((n,o)=>{let s=[...n.toUpperCase()].filter(
i=>/[\p{L}\p{N}]/u.test(i)).find(i=>!e.has(i))||String(o+1);return e.add(s),s})}function Po(t){return pu.
includes(t)}function Ws(t,{background:e,border:n},o){let r=Po(t)?n:e,s={fill:e,stroke:r,"stroke-widt\
h":1.5},i={story:6.5,hue:7}[t]||4,c={square:()=>it("rect",{x:3,y:3,width:10,height:10,...s}),diamond:()=>it(
"path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z",...s}),dot:()=>it("circle",{cx:8,cy:8,r:i,...s})},a={"text-a\
nchor":"middle","font-size":9,"font-weight":700,fill:n};return it("svg",{width:16,height:16,viewBox:"\
0 0 16 16","aria-hidden":"true",class:"swatch"},c[Pn(t)](),o&&it("text",{x:8,y:11.2,...a},o))}function Bs(t){
let e=Kt(t)?"4 3":null,n=At().edges[t];return it("svg",{width:18,height:16,viewBox:"0 0 18 16","aria\
-hidden":"true",class:"swatch"},it("path",{d:"M1 8H17",stroke:n,"stroke-width":3,"stroke-dasharray":e}))}var[Us,zs]=[1.35,1.3],Gs={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function qs(t,e){
for(let n of Fo("[data-view]"))n.addEventListener("click",()=>e.openView(n.dataset.view));for(let n of Fo(
"[data-panel]"))n.addEventListener("click",()=>{let{panel:o}=n.dataset;t.change({at:t.state().at===o?
null:o})});bu(t),yu(t),Ie("copy",e.copyLink),Ie("theme",()=>{document.documentElement.dataset.theme=
Do()?"light":"dark",e.recolour()}),Ie("skip",n=>{n.preventDefault(),_("side").focus()}),matchMedia("\
(prefers-color-scheme: dark)").addEventListener("change",e.recolour),document.addEventListener("keyd\
own",n=>ku(t,n)),_("canvas").addEventListener("keydown",n=>Tu(t,n)),addEventListener("popstate",e.restore)}
function Fo(t){return[...document.querySelectorAll(t)].map(e=>e)}function Ie(t,e){_(t).addEventListener(
"click",e)}function yu(t){Ie("closer",()=>t.view?.zoom(Us)),Ie("farther",()=>t.view?.zoom(1/Us)),Ie(
"fit",()=>{t.change({cam:null},!1),t.view?.fit()})}function bu(t){let e=Fo("[data-tab]"),n=e.length-
1;e.forEach((o,r)=>{let s=o.dataset.tab;o.addEventListener("click",()=>t.change({tab:s},!1)),o.addEventListener(
"keydown",i=>{let a={ArrowRight:r+1,ArrowLeft:r+n,Home:0,End:n}[i.key];if(a===void 0)return;i.preventDefault();
let l=e[a%e.length];l.click(),l.focus()})})}function Su(t){return/^(INPUT|SELECT|TEXTAREA)$/.test(t.
tagName)&&t.type!=="checkbox"}function ku(t,e){let{key:n}=e;e.ctrlKey||e.metaKey||e.altKey||Su(e.target)&&
n!=="Escape"||(n==="/"?(e.preventDefault(),_("find").focus()):n==="?"?(t.change({at:"help"}),_("pane\
l").querySelector("h2").focus()):n==="Escape"&&(t.state().at?t.change({at:null}):t.selection().filtered&&
t.apply({})))}function Tu(t,e){let{view:n,model:o}=t,{key:r}=e,s=o.byId.get(t.state().at||"");if(n)if(Gs[r]){
e.preventDefault();let i=n.findNeighbour(...Gs[r]);i&&t.choose(i)}else r==="Enter"&&s?.kind==="story"&&
o.mode==="stories"?t.toggle(s.ref):"+-".includes(r)?n.zoom(r==="+"?zs:1/zs):r==="0"&&_("fit").click()}function Ks(t,e,n){if(e==="words"){let o=n.startsWith(le)?Wt(n.slice(le.length)):n;return{key:n,name:o,
members:t.withWords(n)}}return t.facets[e].get(n)||{key:n,name:n,members:[]}}function Qt(t,{only:e,not:n,
time:o},r=null){let s=new Uint8Array(t.size).fill(1);for(let c of Xt){if(c===r)continue;let a=l=>Ks(
t,c,l).members;e[c]&&xu(s,e[c].map(a));for(let l of(n[c]||[]).map(a))for(let u of l)s[u]=0}o&&r!=="t\
ime"&&vu(s,t.articles.time,o);let i=0;for(let c of s)i+=c;return{mask:s,total:i}}function xu(t,e){let n=new Uint8Array(
t.length);for(let o of e)for(let r of o)n[r]=1;for(let o=0;o<t.length;o+=1)t[o]&=n[o]}function vu(t,e,[
n,o]){for(let r=0;r<t.length;r+=1){let s=e[r];(s===null||s<n||s>=o)&&(t[r]=0)}}function Xs(t,e,n){let{
mask:o}=Qt(t,e,n),r=c=>(e.only[n]||[]).includes(c)?"only":(e.not[n]||[]).includes(c)?"not":null,s=[...t.
facets[n].values()].map(({key:c,name:a,members:l})=>({key:c,name:a,number:l.reduce((u,h)=>u+o[h],0),
sign:r(c)}));return n==="quality"||n==="heat"||n==="kind"?s:s.sort((c,a)=>+!c.sign-+!a.sign||a.number-
c.number)}function Je(t,{only:e,not:n,time:o}){let r=(i,c)=>Xt.flatMap(a=>(c[a]||[]).map(l=>({sign:i,
facet:a,key:l,name:Ks(t,a,l).name}))),s=[...r("only",e),...r("not",n)];return o&&s.push({sign:"only",
facet:"time",key:"",name:nt(o[0],o[1]-1)}),s}function Fn(t,{sign:e,facet:n,key:o}){return n==="time"?
{...t,time:null}:{...t,...Rn(t,e,n,o)}}function Vs(t,e){return Je(t,e).map(o=>({filter:o,number:Qt(t,
Fn(e,o)).total})).sort((o,r)=>r.number-o.number)}function Ys({only:t,not:e,time:n}){return!!(n||Object.
keys(t).length||Object.keys(e).length)}function Zs({only:t}){return!!(t.kind||[]).includes("stubs")}var Mu=7,Ou=4,$u=46;function Js(t,e,n){let{model:o}=n,r=new Set,s=_("filter");s.addEventListener("cl\
ick",()=>{t.hidden=!t.hidden,s.setAttribute("aria-expanded",String(!t.hidden)),n.show(),t.hidden||t.
querySelector("button")?.focus()});function i(){if(t.hidden)return;let p=g=>o.facets[g].size>(g==="m\
edium"?1:0);me(t,()=>{t.replaceChildren(f("h2",{},"Filter"),f("p",{class:"aside"},"A name shows only\
 its articles; − leaves them out."),gt(o)||"",...Tr.filter(p).map(c))})}function c(p){let g=Xs(o,n.
state(),p),y=r.has(p)?g:g.slice(0,Mu),x=()=>{r.add(p),i()},b=y.map(F=>a(p,F)),E=`Show all ${v(g.length)}`;
return f("section",{"data-facet":p},f("h3",{},rn[p]),f("ul",{},b),g.length>y.length&&C({class:"more",
"data-focus":`more ${p}`},x,E))}function a(p,{key:g,name:y,number:x,sign:b}){let E={class:"only",dir:"\
auto","aria-pressed":String(b==="only"),"data-focus":`only ${p} ${g}`},F={class:"not","aria-pressed":String(
b==="not"),"aria-label":`Leave out ${y}`,title:"Leave out","data-focus":`not ${p} ${g}`};return f("l\
i",{class:`value ${b||""} ${x?"":"none"}`},C(E,()=>n.filter("only",p,g),f("span",{},y),f("span",{class:"\
number"},v(x))),C(F,()=>n.filter("not",p,g),"−"))}function l(){let p=n.selection();e.hidden=!p.filtered;
let g=e.contains(document.activeElement);e.replaceChildren(f("strong",{class:"selected"},u()),...Je(
o,n.state()).map(h),C({class:"chip clear"},()=>n.apply({}),"Clear all")),g&&(e.querySelector("button")||
_("filter")).focus()}function u(){let{mask:p,total:g}=n.selection(),y=o.articles.held.reduce((F,z,R)=>F+
(z&&p[R]),0),x=A(En(o).here,"article"),b=o.left_out?" on this page":"",E=g-y?` · ${v(g-y)} only lin\
ked`:"";return`${v(y)} of ${x}${b}${E}`}function h(p){let y=p.facet==="time"||p.facet==="words"?"":`${rn[p.
facet].toLowerCase()}: `,x=`${p.sign==="not"?"without ":""}${y}${p.name}`;return C({class:"chip",dir:"\
auto"},()=>n.change(Fn(d(),p)),f("span",{class:"unseen"},"Remove "),f("span",{},vt(x,$u))," ×")}function d(){
let{only:p,not:g,time:y}=n.state();return{only:p,not:g,time:y}}function m(){let g=Vs(o,d()).slice(0,
Ou).map(({filter:y,number:x})=>{let b=wt(vt(y.name,40)),E=()=>n.change(Fn(d(),y)),F=`Remove ${b}: ${A(
x,"article")}`;return C({class:"action",dir:"auto"},E,F)});return f("div",{class:"none-found"},f("h2",
{},"No article passes all of these filters"),g,C({class:"action"},()=>n.apply({}),"Clear all filters"))}
return{show:i,showChips:l,renderNothingFound:m,isShown:()=>!t.hidden}}function ti(t){let e=[];for(let n=0;n<t;n+=1){let o=11*Math.sqrt(n+.5),r=n*2.399963;e.push([o*Math.cos(
r),o*Math.sin(r)])}return{places:e,radius:11*Math.sqrt(t)+12}}var Ho=7,jo=9;function ei(t){let e=[],
n=(r,s)=>e.every(([i,c])=>Math.hypot(i-r,c-s)>=jo);for(let r of t)for(let s=0;e.length<t.length;s+=1){
let i=(s%2?1:-1)*Math.ceil(s/2)*(jo/2),c=[0,-Ho,Ho].find(a=>n(r+a,i));if(c!==void 0){e.push([r+c,i]);
break}}let o=e.map(([,r])=>Math.abs(r));return{places:e,radius:Math.max(Ho,...o)+jo}}function ni(t,e){
return t.map(n=>{let o={...n};for(let r of e){let[s,i]=[o.x-r.x,o.y-r.y],c=Math.hypot(s,i)||1e-6,a=r.
radius+n.size+4,l=2.2*a;if(c>=l)continue;let u=a+(l-a)*(c/l);o.x=r.x+s/c*u,o.y=r.y+(c>1e-5?i/c:1)*u}
return o})}function oi(t){let e=[...t].sort((n,o)=>n[0]-o[0]||n[1]-o[1]);return e.length<3?e:[...Qs(
e),...Qs(e.reverse())]}function Qs(t){let e=(o,r,s)=>(r[0]-o[0])*(s[1]-o[1])-(r[1]-o[1])*(s[0]-o[0]),
n=[];for(let o of t){for(;n.length>1&&e(n[n.length-2],n[n.length-1],o)<=0;)n.pop();n.push(o)}return n.
pop(),n}function ri(t,e,n){if(!e.length)return!1;let o=e.length>2;for(let r=0;r<e.length;r+=1){let[s,
i]=[e[r],e[(r+1)%e.length]];if(Au(t,s,i)<=n)return!0;(i[0]-s[0])*(t[1]-s[1])-(i[1]-s[1])*(t[0]-s[0])<
0&&(o=!1)}return o}function Au(t,e,n){let[o,r]=[n[0]-e[0],n[1]-e[1]],s=o*o+r*r,i=s?((t[0]-e[0])*o+(t[1]-
e[1])*r)/s:0,c=Math.max(0,Math.min(1,i));return Math.hypot(t[0]-e[0]-c*o,t[1]-e[1]-c*r)}var Wo=[["hour",1],["hour",3],["hour",6],["hour",12],["day",1],["day",2],["day",7],["month",1],["mon\
th",3],["month",6],["year",1],["year",2],["year",5],["year",10],["year",50]],si={hour:3600,day:86400,
month:2629800,year:31557600},Eu=200;function Hn(t,e){let n=t.find(([,c])=>e<=c)||t[t.length-1],[o,r,
s,i]=n;return s+(e-o)/Math.max(r-o,1)*(i-s)}function Qe(t,e,n){return t.flatMap(o=>Nu(o,e,n))}function Nu([
t,e,n,o],r,s){let i=(o-n)/Math.max(e-t,1),c=([d,m])=>si[d]*m*i*r>=s,[a,l]=Wo.find(c)||Wo[Wo.length-1],
u=[],h=_u(t,a,l);for(;h<=e&&u.length<Eu;)h>=t&&u.push({x:n+(h-t)*i,...Iu(h,a)}),h=fn(h,a,l);return u}
function _u(t,e,n){let o=new Date(t*1e3),[r,s]=[o.getUTCFullYear(),o.getUTCMonth()];if(e==="year")return Date.
UTC(Math.floor(r/n)*n,0)/1e3;if(e==="month")return Date.UTC(r,Math.floor(s/n)*n)/1e3;let i=si[e]*n;return Math.
floor(t/i)*i}function Iu(t,e){let n=new Date(t*1e3),[o,r]=[n.getUTCFullYear(),n.getUTCMonth()],[s,i]=[
n.getUTCDate(),n.getUTCHours()];return e==="year"||e==="month"&&r===0?{label:String(o),strong:!0}:e===
"month"?{label:pe[r],strong:!1}:e==="day"||i===0?{label:`${s} ${pe[r]}`,strong:e==="hour"||s===1}:{label:`${je(
i)}:00`,strong:!1}}function ii(t,e){let[n,o]=[0,t.length-1];for(;n<o;){let r=n+o+1>>1;t[r]<=e?n=r:o=
r-1}return n}var Bo=1500,Cu=2.5;function Uo(t,e){return e==="network"?t.group||t.kind:t.hue===void 0?"others":"hu\
e"+t.hue}function Lu(t,e,n){let o=Bo-n,r=[];for(let s of[...e].reverse()){if(o-=t.stories[s].articles.
length,o<0)break;r.unshift(s)}return r}function ci(t,{view:e,open:n}){let o=e==="network",r=t.nodes.
filter(d=>(o?d.x:d.tx)!==void 0).map(d=>({...d,x:o?d.x:Number(d.tx),y:o?d.y:Number(d.ty)})),s=Lu(t,n,
r.length),i=d=>d.kind==="story"&&s.includes(d.ref),c=r.filter(i).map(d=>Ru(t,d,o)),a=r.filter(d=>!i(
d)),l=c.flatMap(d=>Du(t,d)),u=[...ni(a,c),...l],h=o?Pu(t,u,l):[];return{view:e,marks:u,edges:h,discs:c,
open:s}}function Ru(t,e,n){let o=t.stories[e.ref].articles,r={story:e.ref,mark:e,x:e.x,y:e.y};if(n)return{
...r,articles:o,...ti(o.length)};let s=o.filter(c=>t.articles.time[c]!==null),i=s.map(c=>Hn(t.scale,
Sn(t,c))-e.x);return{...r,articles:s,...ei(i)}}function zo(t,e,{hide:n,selection:o}){let{view:r}=e,s=h=>!n.
includes(Uo(h,r))&&jn(t,h,o),i=e.marks.filter(s),c=new Set(i.map(({id:h})=>h)),a=e.edges.filter(({from:h,
to:d,kind:m})=>c.has(h)&&c.has(d)&&!n.includes("-"+m)),l=e.discs.filter(({mark:h})=>s(h)),u=Fu(t,i,r);
return{...e,composition:e,marks:i,edges:a,discs:l,at:ai(i),hulls:u}}function jn(t,e,n){return!n.filtered||
qt(t,te(e)).some(o=>n.mask[o])}function Go({kind:t}){return t==="stub"?"article":t}function te(t){return{
kind:Go(t),ref:t.ref}}function Du(t,e){return e.articles.map((n,o)=>{let r=t.articles.held[n],s=t.hues.
indexOf(t.articles.outlet[n]);return{id:t.nodes.length+n,kind:r?"article":"stub",ref:n,shape:"dot",size:r?
5:4,hue:s<0?void 0:s,x:e.x+e.places[o][0],y:e.y+e.places[o][1]}})}function ai(t){let e={story:new Map,
article:new Map,outlet:new Map,topic:new Map,subject:new Map};for(let n of t)e[Go(n)].set(n.ref,n);return e}
function Pu(t,e,n){let o=new Set(e.map(({id:c})=>c)),r=ai(e),s=new Map;for(let c of t.edges)o.has(c.
from)&&o.has(c.to)&&s.set(c.id,c);let i=(c,a,l)=>{let u=`${c.id}-${a.id}-${l}`;s.set(u,{id:u,from:c.
id,to:a.id,kind:l,weight:0})};for(let c of n){let a=r.outlet.get(t.articles.outlet[c.ref]);a&&i(c,a,
"published_by");for(let l of t.articles.topics[c.ref]){let u=r.topic.get(l);u&&i(c,u,"about")}for(let l of t.
linksOf[c.ref]){let u=l.forward&&r.article.get(l.other);u&&i(c,u,l.kind)}}return[...s.values()]}function Fu(t,e,n){
if(t.mode!=="whole"||n!=="network")return[];let o=new Map;for(let r of e){let s=Go(r)==="article"?t.
articles.story[r.ref]:-1;s>=0&&o.set(s,[...o.get(s)||[],[r.x,r.y]])}return[...o].map(([r,s])=>({story:r,
corners:oi(s)}))}function li(t,e,n){return e.at.article.get(n)||e.at.story.get(t.articles.story[n])}
function ui(t,e,n,o=1){let r=d=>d.flatMap(m=>li(t,e,m)?.id??[]),s=r(qt(t,n)),i=["outlet","topic","su\
bject"].includes(n.kind),c=new Set(i?[]:s),a=e.at[n.kind].get(n.ref);a&&c.add(a.id);let l=new Set([...c,
...s]),u=e.edges.filter(({from:d,to:m})=>c.has(d)||c.has(m));for(let{from:d,to:m}of u)l.add(d).add(m);
if(n.kind==="article"){let d=t.linksOf[n.ref].map(({other:m})=>m);for(let m of r(d))l.add(m)}if(o===
1)return{own:c,marks:l,edges:u};for(let d=1;d<o;d+=1){let m=new Set(l);for(let{from:p,to:g}of e.edges)
(m.has(p)||m.has(g))&&l.add(p).add(g)}let h=e.edges.filter(({from:d,to:m})=>l.has(d)&&l.has(m));return{
own:c,marks:l,edges:h}}function fi(t,e,n){let o=n.flatMap(({thing:{kind:i,ref:c},edge:a})=>{let l=i===
"article"?li(t,e,c):e.at[i].get(c);return l?[{id:l.id,kind:a?.kind||""}]:[]});if(!o.length)return null;
let r=o.slice(1).map(({id:i,kind:c},a)=>({from:o[a].id,to:i,kind:c})),s=new Set(o.map(({id:i})=>i));
return{own:s,marks:new Set(s),edges:r.filter(({from:i,to:c})=>i!==c)}}function di(t,e,n,o){let r,s=1/0;
for(let i of t){let[c,a]=[i.x-e.x,i.y-e.y],l=c*n+a*o,u=l+Cu*Math.abs(c*o-a*n);l>1&&u<s&&([r,s]=[i,u])}
return r}function Ko(t,{view:e,composition:n},o){let r=e==="time",s=t.nodes.filter(h=>(r?h.tx:h.x)!==void 0),
i=h=>Uo(h,e),c=qo(s,i),a=qo(s.filter(h=>jn(t,h,o)),i),u=(r?Hu(t):ju()).filter(({key:h})=>c.has(h)).map(
h=>({...h,number:a.get(h.key)||0}));return r?u:[...u,...Wu(t,n,o)]}function Hu(t){if(!t.hues.length)
return[];let e=At(),n=(r,s,i,c)=>({key:r,label:s,letter:c,kind:"hue",section:"Main outlet",number:0,
color:{background:i,border:e.paper}});return[...t.hues.map((r,s)=>n("hue"+s,t.outlets[r].name,e.hues[s],
t.letters[s])),n("others","other outlets",e.others,void 0)]}function ju(){return Object.entries(Fs).
map(([t,e])=>{let r=Jt({kind:t,group:t==="linked"||t==="carrier"?t:void 0},"network",At(),!1);return{
key:t,label:e,number:0,kind:t,color:r,section:"Marks"}})}function Wu(t,{marks:e,edges:n},o){let r=e.
filter(l=>jn(t,l,o)),s=new Set(r.map(({id:l})=>l)),i=new Set(n.map(({kind:l})=>l)),c=n.filter(({from:l,
to:u})=>s.has(l)&&s.has(u)),a=qo(c,({kind:l})=>l);return Object.entries(Dn).filter(([l])=>i.has(l)).
map(([l,u])=>({key:"-"+l,label:u,number:a.get(l)||0,kind:"line",line:l,section:"Lines",color:{background:"",
border:""}}))}function qo(t,e){let n=new Map;for(let o of t)n.set(e(o),(n.get(e(o))||0)+1);return n}
function Bu(t,e,n,o){let r=e.includes(n);if(!o)return r?e.filter(l=>l!==n):[...e,n];let s=t.find(l=>l.
key===n)?.section,i=t.filter(l=>l.section===s&&l.key!==n).map(l=>l.key),c=i.every(l=>e.includes(l))&&
!r,a=e.filter(l=>l!==n&&!i.includes(l));return c?a:[...a,...i]}function hi(t,e,n,o,r,s){let i=Ko(e,n,
r),c=document.activeElement,a=t.contains(c)?c?.dataset.key:null,l=[...new Set(i.map(({section:u})=>u))].
map(u=>f("div",{class:"legend-row",role:"group","aria-label":u},f("span",{class:"legend-name"},u),i.
filter(h=>h.section===u).map(h=>Uu(h,i,o,s))));t.replaceChildren(...l),a&&Bt(t,"key",a)?.focus()}function Uu(t,e,n,o){
let r=!n.hide.includes(t.key),s=t.line?Bs(t.line):Ws(t.kind,t.color,t.letter);return C({class:"chip",
"data-key":t.key,"aria-pressed":String(r)},i=>o(Bu(e,n.hide,t.key,i.shiftKey)),s,f("span",{dir:"auto"},
t.label)," ",f("span",{class:"number"},v(t.number)))}function mi(t,e){let n=Math.ceil(t/4),o=Math.ceil(e/4);return{width:t,height:e,columns:n,rows:o,cells:new Uint8Array(
n*o)}}function Yo(t,e,n){let o=Math.max(0,Math.floor(e.x/4)),r=Math.min(t.columns-1,Math.floor((e.x+
e.w)/4)),s=Math.max(0,Math.floor(e.y/4)),i=Math.min(t.rows-1,Math.floor((e.y+e.h)/4));for(let c=s;c<=
i;c+=1)for(let a=o;a<=r;a+=1)if(n(c*t.columns+a))return!0;return!1}function Ce(t,e,n){Yo(t,e,o=>(t.cells[o]=
Math.max(t.cells[o],n),!1))}function Xo(t,e){return zu(t,e)&&!Yo(t,e,n=>t.cells[n]>0)}function zu({width:t,
height:e},{x:n,y:o,w:r,h:s}){return n>=2&&o>=2&&n+r<=t-2&&o+s<=e-2}function pi(t,e,n){let o=[];for(let r of t){
if(o.length>=n)break;let s=Gu(r).find(i=>Xo(e,i))||qu(r).find(i=>Xo(e,i)&&!Vo(e,i,2))||Ku(e,r);s&&(Ce(
e,gi(s),2),s.leader&&wi(s.leader,i=>(Ce(e,i,2),!1)),o.push({item:r,x:s.x,y:s.y,leader:s.leader}))}return o}
function gi({x:t,y:e,w:n,h:o}){return{x:t-3,y:e-1,w:n+6,h:o+2}}function Gu({x:t,y:e,r:n,w:o,h:r}){let s=n+
4,i=(c,a)=>({x:c,y:a,w:o,h:r,leader:null});return[i(t+s,e-r/2),i(t-s-o,e-r/2),i(t-o/2,e+s),i(t-o/2,e-
s-r),i(t+s*.7,e+s*.7),i(t+s*.7,e-s*.7-r)]}function qu({x:t,y:e,r:n,w:o,h:r,mast:s}){let i=[];for(let c=1;c<=
s;c+=1){let a=e-n-r-c*10.5,l=e+n+c*10.5;for(let u of[t+7,t-7-o])i.push({x:u,y:a,w:o,h:r,leader:[t,e-
n,t,a+2]}),i.push({x:u,y:l,w:o,h:r,leader:[t,e+n,t,l+r-2]})}return i}function Ku(t,e){let n=null,o=e.
away;for(let r=8;r<=o;r+=8)for(let s=0;s<24;s+=1){let i=Xu(e,r,s*2*Math.PI/24);if(Xo(t,gi(i))){if(!Vo(
t,i,1))return i;n||Vo(t,i,2)||(n=i,o=Math.min(o,r+48))}}return n}function Xu({x:t,y:e,r:n,w:o,h:r},s,i){
let[c,a]=[Math.cos(i),Math.sin(i)],l=t+(n+s)*c-o*(1-c)/2,u=e+(n+s)*a-r*(1-a)/2,h=Math.min(Math.max(t,
l),l+o),d=Math.min(Math.max(e,u),u+r),m=Math.hypot(h-t,d-e)||1,p=[t+n*(h-t)/m,e+n*(d-e)/m];return{x:l,
y:u,w:o,h:r,leader:[p[0],p[1],h,d]}}function wi([t,e,n,o],r){let s=Math.max(1,Math.ceil(Math.hypot(n-
t,o-e)/2));for(let i=0;i<=s;i+=1){let c=i/s;if(r({x:t+(n-t)*c,y:e+(o-e)*c,w:0,h:0}))return!0}return!1}
function Vo(t,{leader:e},n){if(!e)return!1;let[o,r,s,i]=e,c=Math.hypot(s-o,i-r)||1,a=Math.min(1,1.5*
4/c),l=[o+(s-o)*a,r+(i-r)*a,s,i];return wi(l,u=>Yo(t,u,h=>t.cells[h]>=n))}var yi=30,Si=64,Zo=24,Vu=86400,bi=new Map;function Jo(t,e,n){let o=n+e,r=bi.get(o);return r===void 0&&
(t.font=n,r=t.measureText(e).width,bi.set(o,r)),r}function Qo(t,e){let n=t.canvas.width/t.canvas.clientWidth;
t.save(),t.setTransform(n,0,0,n,0,0),e(),t.restore()}function ki(t,e,n,o,r){t.lineJoin=t.lineCap="ro\
und";for(let{story:s,corners:i}of e){t.beginPath();for(let[c,a]of i)t.lineTo(n.x(c),n.y(a));t.closePath(),
t.fillStyle=t.strokeStyle=o.hull,t.lineWidth=yi*n.scale,t.stroke(),t.fill(),s===r&&(t.globalCompositeOperation=
"destination-over",t.strokeStyle=o.story,t.lineWidth=yi*n.scale+3,t.stroke(),t.globalCompositeOperation=
"source-over")}}function Ti(t,e,n,o){for(let{x:r,y:s,radius:i}of e)t.beginPath(),t.arc(n.x(r),n.y(s),
i*n.scale,0,2*Math.PI),t.fillStyle=o.hull,t.strokeStyle=o.story,t.lineWidth=1.2,t.fill(),t.stroke()}
function xi(t,e,n,o,r){t.strokeStyle=r.line,t.lineWidth=3;for(let{kind:s,ref:i,y:c,size:a}of n){let l=s===
"article"||s==="stub"?e.articles.time[i]:null;if(l===null||B(e,i))continue;let[u,h]=[l,l+Vu].map(d=>o.
x(Hn(e.scale,d)));h-u<2*a*o.scale||(t.beginPath(),t.moveTo(u,o.y(c)),t.lineTo(h,o.y(c)),t.stroke())}}
function vi(t,e,n,o,r){for(let[,,s,i,c]of e)c&&(t.fillStyle=o.grid,t.globalAlpha=.45,t.fillRect(n.x(
s),0,(i-s)*n.scale,r.height),t.globalAlpha=1);for(let s of Qe(e,n.scale,Si)){let i=Math.round(n.x(s.
x))+.5;t.strokeStyle=s.strong?o.line:o.grid,t.lineWidth=1,t.beginPath(),t.moveTo(i,0),t.lineTo(i,r.height-
Zo+2),t.stroke()}}function Mi(t,e,n,o,r){t.fillStyle=o.paper,t.globalAlpha=.9,t.fillRect(0,r.height-
Zo,r.width,Zo),t.globalAlpha=1,t.textBaseline="middle",t.textAlign="center";let s=-1/0;for(let i of Qe(
e,n.scale,Si)){let c=`${i.strong?"600 ":""}12px ${Ht}`,a=n.x(i.x),l=Jo(t,i.label,c)/2;a-l<s+6||(s=a+
l,t.font=c,t.fillStyle=i.strong?o.ink:o.soft,t.fillText(i.label,a,r.height-11))}for(let[,,i,c,a]of e)
a&&Oi(t,"time squeezed",n.x((i+c)/2),r.height-34,o)}function Oi(t,e,n,o,r){t.font=`italic 11px ${Ht}`,
t.textAlign="center",t.textBaseline="middle",t.fillStyle=r.soft,t.fillText(e,n,o)}function $i(t,e,n,o,r){
let s=n.map(({x:a})=>a),i=Math.min(...n.map(({y:a,size:l})=>a-l)),c=(Math.min(...s)+Math.max(...s))/
2;Oi(t,e,o.x(c),o.y(i)-12,r)}function Wn(t,e,n,o,r){let[s,i,c]=[n.x(e.x),n.y(e.y),e.size*n.scale];t.
beginPath(),e.shape==="square"?t.rect(s-c,i-c,2*c,2*c):e.shape==="diamond"?(t.moveTo(s,i-c),t.lineTo(
s+c,i),t.lineTo(s,i+c),t.lineTo(s-c,i),t.closePath()):t.arc(s,i,c,0,2*Math.PI),t.fillStyle=o.background,
t.strokeStyle=r||o.border,t.lineWidth=r?2.5:1,t.fill(),t.stroke()}function Bn(t,e,n,o,r){t.setLineDash(
r?[4,3]:[]),t.beginPath(),t.moveTo(o.x(e.x),o.y(e.y)),t.lineTo(o.x(n.x),o.y(n.y)),t.stroke(),t.setLineDash(
[])}function Ai(t,e,n,o){t.textBaseline="middle",t.textAlign="left",t.lineJoin="round";for(let{leader:r}of e)
r&&(t.strokeStyle=n.soft,t.lineWidth=.8,t.beginPath(),t.moveTo(r[0]+o.x,r[1]+o.y),t.lineTo(r[2]+o.x,
r[3]+o.y),t.stroke());for(let{item:r,x:s,y:i}of e)t.font=r.font,t.fillStyle=r.color,t.strokeStyle=n.
paper,t.lineWidth=3.5,r.lines.forEach((c,a)=>{let[l,u]=[s+o.x,i+o.y+15*(a+.5)];t.strokeText(c,l,u),t.
fillText(c,l,u)})}var Ei={outlet:10,story:5,topic:5},Yu=6,Zu=30,Ju={network:1.35,time:1.1},Qu={topic:40,story:20,outlet:12,
article:0,stub:-4};function Ni(t,e){return t==="outlet"?[`600 12px ${Ht}`,e.ink]:t==="topic"?[`itali\
c 600 13px ${Ye}`,e.topic]:[`12px ${Ye}`,t==="stub"?e.soft:e.ink]}function _i(t,e,n,{zoom:o,highlight:r}){
let s=r?new Map:tf(t,e),i=({id:u})=>!!r?.own.has(u),c=!!(r&&r.own.size<=Yu),a=r||e.marks.length<Zu||
o>Ju[e.view],l=n.filter(({kind:u})=>a||u!=="article"&&u!=="stub").map(u=>{let h=u.size*2+Qu[u.kind]+
(i(u)?1e3:0);return{...u,text:Y(t,te(u)),rank:s.get(u.id)||h,leads:s.has(u.id)||c&&i(u)}});for(let{story:u,
x:h,y:d,radius:m}of e.discs){let p=t.stories[u].name;l.push({id:-1-u,x:h,y:d,size:m,kind:"story",text:p,
rank:900,leads:!0})}return!r&&t.mode==="whole"&&l.push(...ef(t,e)),l.sort((u,h)=>h.rank-u.rank||u.id-
h.id)}function tf(t,e){let n=r=>qt(t,te(r)).filter(s=>t.articles.held[s]).length,o=new Map;for(let[r,
s]of Object.entries(Ei))e.marks.filter(i=>i.kind===r).map(i=>({id:i.id,held:n(i)})).filter(({held:i})=>i).
sort((i,c)=>c.held-i.held||i.id-c.id).slice(0,s).forEach(({id:i},c)=>o.set(i,800-10*c));return o}function ef(t,e){
let n=e.view==="time"?nf(t,e):of(e),o=({story:r})=>t.stories[r].articles.length;return n.sort((r,s)=>o(
s)-o(r)||r.story-s.story).map((r,s)=>({id:-1-r.story,x:r.x,y:r.y,size:r.size,kind:"story",text:t.stories[r.
story].name,rank:60+5*o(r),leads:s<Ei.story}))}function nf(t,e){return t.stories.flatMap(({articles:n},o)=>{
let r=n.length>2?e.at.article.get(n[0]):null;return r?[{story:o,x:r.x,y:r.y,size:r.size}]:[]})}function of(t){
return t.hulls.filter(({corners:n})=>n.length>2).map(({story:n,corners:o})=>{let r=o.reduce((i,[c])=>i+
c,0)/o.length,s=Math.min(...o.map(([,i])=>i));return{story:n,x:r,y:s-12,size:2}})}var sf=34,cf=160,af=400,lf={story:60,outlet:60,topic:60,article:60,stub:60},uf=34,ff=7,df={outlet:26,
topic:26,story:30,article:30,stub:30};function Ci({context:t,model:e,scene:n,marks:o,highlight:r,to:s,
colors:i,size:c}){if(!r)return;t.fillStyle=i.veil,t.fillRect(0,0,c.width,c.height),t.lineWidth=1.3;let a=n.
view==="network"&&e.mode==="stories";for(let{from:l,to:u,kind:h}of r.edges){let[d,m]=[o.get(l),o.get(
u)];if(!d||!m)continue;let p=a&&r.own.has(l)&&r.own.has(u);t.strokeStyle=p?i.line:i.soft,Bn(t,d,m,s,
Kt(h))}for(let l of r.marks){let u=o.get(l);if(!u)continue;let h=Jt(u,n.view,i,e.hues.length>0);Wn(t,
u,s,h,r.own.has(l)?i.ink:null)}}function Li({context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i}){
t.textAlign="center",t.textBaseline="middle",t.fillStyle=i.paper;let c=r?[...r.marks].map(a=>o.get(a)):
n.marks;for(let a of c){let l=a?a.size*s.scale:0;!a||l<ff||a.hue===void 0||(t.font=`700 ${Math.min(14,
Math.round(l*1.1))}px ${Ht}`,t.fillText(e.letters[a.hue],s.x(a.x),s.y(a.y)+.5))}}function Ri(t){let{
model:e,scene:n,highlight:o,to:r,size:s,zoom:i}=t,c=mi(s.width,s.height),a=n.marks.filter(m=>hf(m,r,
s)),l=o?a.filter(({id:m})=>o.marks.has(m)):a;for(let{x:m,y:p,size:g}of l){let y=g*r.scale;Ce(c,{x:r.
x(m)-y,y:r.y(p)-y,w:2*y,h:2*y},1)}n.view==="time"&&Ce(c,{x:0,y:s.height-24,w:s.width,h:24},2);let u={
x:s.width-50,y:8,w:50,h:100};Ce(c,u,2);let h=_i(e,n,l,{zoom:i,highlight:o}).slice(0,af),d=Math.min(cf,
sf*Math.max(1,i**1.5));return pi(h.map(m=>mf(m,t)),c,d)}function hf(t,e,{width:n,height:o}){let[r,s]=[
e.x(t.x),e.y(t.y)];return r>-20&&s>-20&&r<n+20&&s<o+20}function mf({x:t,y:e,size:n,kind:o,text:r,leads:s},{
context:i,scene:c,to:a,colors:l}){let[u,h]=Ni(o,l),d=De(r,df[o]),m=c.view==="time";return{x:a.x(t),y:a.
y(e),r:n*a.scale,w:Math.max(...d.map(p=>Jo(i,p,u))),h:15*d.length,lines:d,font:u,color:h,mast:m?uf:0,
away:s&&!m?lf[o]:0}}var tr=globalThis.vis;function Di(t,e){let n=new tr.DataSet,o=new tr.DataSet,r=new tr.Network(t,{nodes:n,
edges:o},e);return{on:(s,i)=>r.on(s,i),replaceData(s,i){o.clear(),n.clear(),n.add(s),o.add(i)},showOnly(s,i){
r.body.nodeIndices=s.map(({id:c})=>c),r.body.edgeIndices=i.map(({id:c})=>c)},moveMark(s,i,c){let a=r.
body.nodes[s];return a&&([a.x,a.y]=[i,c]),!!a},requestRedraw:()=>r.body.emitter.emit("_requestRedraw"),
updateSize(){r.setSize("100%","100%"),r.canvas.setSize()},findMarkAt:s=>r.getNodeAt(s),getCamera(){let{
x:s,y:i}=r.getViewPosition();return[s,i,r.getScale()]},moveCamera:s=>r.moveTo({animation:!1,...s}),getProjection(){
let s=r.getScale(),i=r.canvasToDOM({x:0,y:0});return{scale:s,origin:i,x:c=>i.x+c*s,y:c=>i.y+c*s}}}}var Pi=54,pf=1.9,gf=450,wf=15;function Fi(t,e,n){let o=Di(t,e.options),r=matchMedia("(prefers-reduce\
d-motion: reduce)"),s=e.hues.length>0,i={view:e.opens,marks:[],edges:[],discs:[],open:[]},c="",a={filtered:!1,
mask:new Uint8Array(0)},l=zo(e,i,{hide:[],selection:a}),u=new Map,h=l.marks,d=null,m=null,p=1,g=null,
y=null,x=1,b=!1,E=!1,F=null;function z(S){let T=new Map([...u].map(([w,{x:k,y:$}])=>[w,[k,$]])),O=l.
view!==S.view,N=[S.view,...S.open].join(" "),I=N!==c;return I&&(i=ci(e,S),c=N),l=zo(e,i,S),u=new Map(
l.marks.map(w=>[w.id,w])),h=l.marks.map(w=>({...w})),y=bt(),I?R():ht(),O&&Nt(T),l}function R(){let S=At(),
{view:T,edges:O}=i,N=i.marks.map(w=>{let{id:k,x:$,y:L,size:j,shape:K}=w;return{id:k,x:$,y:L,size:j,shape:K,
color:Jt(w,T,S,s)}}),I=O.map(({id:w,from:k,to:$,kind:L,weight:j})=>{let K=Hs(S.edges[L],O.length),mt=Kt(
L)&&[4,3];return{id:w,from:k,to:$,color:K,dashes:mt,width:Tt(L,j)}});o.replaceData(N,I),ht()}function ht(){
o.showOnly(l.marks,l.edges),rt()}function rt(){F=null,o.requestRedraw()}function Tt(S,T){return e.mode===
"stories"&&(T===0||S==="covered_by")?.5:.8+.4*Math.min(T,6)}function Nt(S){if(r.matches||!S.size)return;
let T=performance.now(),O=l.marks.flatMap(I=>{let w=S.get(I.id);return w?[{mark:I,from:w,to:[I.x,I.y]}]:
[]}),N=I=>{let w=Math.min(1,(I-T)/gf),k=1-(1-w)**3;for(let{mark:$,from:L,to:j}of O)if(u.get($.id)!==
$||($.x=L[0]+(j[0]-L[0])*k,$.y=L[1]+(j[1]-L[1])*k,!o.moveMark($.id,$.x,$.y)))return;rt(),w<1&&requestAnimationFrame(
N)};N(T)}function bt(){let S=d||m;if(!S)return g?fi(e,l,g):null;let T=ui(e,l,S,d?1:p);return T.marks.
size?T:null}function st(){y=bt(),rt()}function Z(){return{width:t.clientWidth,height:t.clientHeight}}
function St(S){let T=o.getProjection(),O=At();l.view==="time"&&vi(S,e.scale,T,O,Z());let N=d||m,I=N&&
N.kind==="story"?N.ref:-1;ki(S,l.hulls,T,O,I),l.view==="network"?Ti(S,l.discs,T,O):xi(S,e,l.marks,T,
O)}function oe(S){let T=o.getProjection(),[O,N]=[At(),Z()],w={...{context:S,model:e,scene:l,marks:u,
highlight:y,to:T,colors:O,size:N},zoom:T.scale/x},k=l.view==="time";Ci(w),k&&Li(w);let $=Ct(w);if(Ai(
S,$.labels,O,$.shift),!k)return;Mi(S,e.scale,T,O,N);let L=l.marks.filter(K=>K.undated),j=`no date (${v(
L.length)})`;L.length&&$i(S,j,L,T,O)}function Ct(S){let{origin:T,scale:O}=S.to,N=`${O} ${y?[...y.own].
join():""}`,I=F&&F.origin.x===T.x&&F.origin.y===T.y;(!F||F.key!==N||!(E||I))&&(F={key:N,origin:T,labels:Ri(
S)});let w={x:T.x-F.origin.x,y:T.y-F.origin.y};return{labels:F.labels,shift:w}}function M({pointer:S}){
let T=u.get(o.findMarkAt(S.DOM));if(T)return te(T);let{x:O,y:N}=S.canvas,I=l.discs.find(w=>Math.hypot(
O-w.x,N-w.y)<w.radius)||l.hulls.find(({corners:w})=>ri([O,N],w,wf));return I?{kind:"story",ref:I.story}:
null}function D(){d&&(d=null,n.hover(null),st())}function W(){o.on("beforeDrawing",S=>{Qo(S,()=>St(S))}),
o.on("afterDrawing",S=>{Qo(S,()=>oe(S))}),o.on("click",S=>{let T=M(S);setTimeout(()=>n.choose(T))}),
o.on("doubleClick",S=>{let T=M(S);T&&T.kind==="story"&&e.mode==="stories"&&n.toggle(T.ref)}),o.on("h\
overNode",({node:S,pointer:T})=>{let O=u.get(S);d=O?te(O):null,n.hover(d,T.DOM),st()}),o.on("blurNod\
e",D),t.addEventListener("mouseleave",D),o.on("dragStart",()=>{[E,b]=[!0,!0],D()}),o.on("dragEnd",()=>{
E=!1,rt(),n.moved(o.getCamera())}),o.on("zoom",()=>{b=!0,D(),n.moved(o.getCamera())}),o.on("resize",
()=>requestAnimationFrame(()=>b||q()))}function V([S,T,O]){b=!0,o.updateSize(),o.moveCamera({position:{
x:S,y:T},scale:O}),F=null}function q(){b=!1,o.updateSize();let{width:S,height:T}=Z();if(!h.length||!S)
return;let O=(K,mt)=>mt*Math.max(...h.map(ft=>mt*ft[K]+ft.size)),[N,I,w,k]=[O("x",-1),O("x",1),O("y",
-1),O("y",1)],$=l.view==="time"?46:12;x=Math.min((S-20-Pi)/(I-N),(T-70-$)/(k-w),pf);let L=(N+I)/2+(Pi-
20)/2/x,j=(w+k)/2+$/2/x;o.moveCamera({position:{x:L,y:j},scale:x}),F=null}function xt(S){b=!0;let T=r.
matches?!1:{duration:160};o.moveCamera({scale:o.getCamera()[2]*S,animation:T}),n.moved(o.getCamera())}
function J(S,T=null,O=1){if([m,g,p]=[S,T,O],st(),!y)return!1;let N=y.own.size?y.own:y.marks,I=l.marks.
filter(({id:j})=>N.has(j)),w=o.getProjection(),{width:k,height:$}=Z(),L=({x:j,y:K})=>w.x(j)>0&&w.x(j)<
k&&w.y(K)>0&&w.y(K)<$;if(I.length&&!I.some(L)){let j=!r.matches&&{duration:300};o.moveCamera({position:{
x:I[0].x,y:I[0].y},animation:j})}return I.length>0}function re(S,T){let O=m&&l.at[m.kind].get(m.ref),
N=O?di(l.marks,O,S,T):l.marks[0];return N?te(N):null}function H(){let S=o.getProjection(),T=F?F.origin:
S.origin;return{scene:l,marks:u,to:S,size:Z(),labels:F?F.labels:[],shift:{x:S.origin.x-T.x,y:S.origin.
y-T.y},canvas:t.querySelector("canvas"),colors:At()}}return W(),{show:z,draw:R,fit:q,setCamera:V,zoom:xt,
choose:J,findNeighbour:re,forget:()=>c="",snapshot:H}}var yf=60,bf="The folder is a sample. What is “not in this corpus” may well have been published: the\
 page never says that an outlet left something out. “First” means first among the articles of this c\
orpus, by the times they state.",Sf=[["Story","Articles about one event, connected by links that the\
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
informative prior (Monroe, Colaresi and Quinn 2008); an article counts once for a word."],["Expected\
 with","How likely an outlet of its size would have a story of that size, if only sizes mattered (bi\
partite configuration model, Saracco et al. 2015)."],["Nearest outlets","Stories in common over stor\
ies of either (Jaccard)."],["Focus","An outlet’s share of a topic over that of the rest."],["Too f\
ew","A figure on fewer than five has no interval and no p-value."]],kf=["Overview names what stands \
out; a click on a sentence selects what it is about.","Stories shows each story over its own hours; \
“Who came when” opens it into a lane per outlet.","The search takes outlets, topics, months and \
words in one query; quotation marks make a phrase.","It also takes OR, -word, prefix* and a value af\
ter outlet: topic: subject: author: language: medium: since: until: or on:","Everything follows one \
selection: filters, the time strip, a cell of a matrix, a bar of a comparison. The line above the pi\
cture says what is selected.","A click on a mark or a name opens its panel; the browser’s “back” goe\
s back.","The lists and the Table contain all that the picture shows."],Tf=[["/","search"],["?","thi\
s help"],["Esc","close the panel; once more: clear the filters"],["Tab","to the next control"],["← →\
 ↑ ↓","in the picture: to the next mark; in tabs: to the next tab; on the ends of the time strip\
: a step"],["Enter","in the picture: open the chosen story into its articles, or close it"],["+ − 0",
"in the picture: zoom in, zoom out, show all"],["Home End","on the ends of the time strip: to the fi\
rst, to the last"]];function Un(t){let e=t.map(n=>f("li",{},n));return f("ul",{class:"plain-list"},e)}
function Hi({model:t}){let e=t.counts.problems-t.problems.length,n=t.problems.map(([r,s,i,c])=>f("li",
{},f("span",{class:"who",dir:"auto"},s?`${r}:${s}`:r),f("span",{dir:"auto"},c),f("span",{class:"word\
s"},i))),o=`${v(e)} more: run “topicgraph check”.`;return[ut("About the input",A(t.counts.problems,
"problem")),f("p",{class:"aside"},"What was wrong in the files, and what was done about it."),ot(n,yf,
"ties"),e>0&&f("p",{class:"aside"},o)]}function ji({model:t}){let{about:e,counts:n,notes:o}=t,r=n.from===
null?"none dated":nt(n.from,n.to),s=A(e.files,"file"),i=Nn(t),c=Sf.map(([l,u])=>[f("dt",{},l),f("dd",
{},u)]),a=o.time.filter(l=>!o.network.includes(l));return[ut("About this page","Where its figures co\
me from"),f("p",{},"This page is one file that contains all of its data and loads nothing else."),Pt(
[["Made by",`topicgraph ${e.version}`],["From",`${s}, ${A(n.articles,"article")}, ${r}`],["Known by \
links only",n.stubs?A(n.stubs,"article"):null],["Problems in the input",v(n.problems)],["To make it \
again",f("code",{},"topicgraph build FOLDER -o OUTPUT")]]),P("What is left out",i&&Un(i)),P("What is\
 counted",e.notes.length>0&&Un(e.notes)),P("What is drawn",Un([`At most ${v(Bo)} marks at a time. Wh\
at is left out is said under the picture, and the lists have it.`,`A topic of ${et(e.dominant)} of t\
he articles or more has no lines in the picture, as it would connect everything.`,"Positions are com\
puted when the page is made, the same for the same articles. Distances in the network mean little; g\
roups do.",...o.network,...a])),P("How it is computed",f("dl",{class:"measures"},c)),P("What it cann\
ot say",f("p",{},bf))]}function Wi(){let t=Tf.map(([e,n])=>[f("dt",{},f("kbd",{},e)),f("dd",{},n)]);
return[ut("Help","How to read and use this page"),P("Where to start",Un(kf)),P("Keys",f("dl",{class:"\
facts keys"},t))]}var xf="id title outlet carrier published precision medium topics story url held excerpt files".split(
" "),nr="measure outlet other subject count of share low high by_chance p".split(" "),vf=new RegExp(
["[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]","[\\ud800-\\udbff](?![\\udc00-\\udfff])",
"(?<![\\ud800-\\udbff])[\\udc00-\\udfff]"].join("|"),"g"),Mf={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;"};function Ui(t,e){let n=t.articles,o=r=>r>=0?t.outlets[r].name:"";return{id:n.id[e],title:n.
title[e],outlet:o(n.outlet[e]),carrier:o(n.carrier[e]),published:Of(n.time[e],n.precision[e]),precision:n.
precision[e],medium:t.media[n.medium[e]],topics:n.topics[e].map(r=>t.topics[r].name),story:n.story[e]>=
0?t.stories[n.story[e]].name:"",url:n.urls[e][0]||"",held:!!n.held[e],excerpt:n.excerpt[e],files:n.files[e]}}
function Of(t,e){if(t===null)return"";let n=new Date(t*1e3).toISOString();return e==="second"?n.slice(
0,19)+"Z":e==="minute"?n.slice(0,16)+"Z":n.slice(0,10)}function zi(t){return JSON.stringify(t,null,1)+
`
`}function Gi(t,e,n){let o=we(t,e,n).flatMap(({topic:c,cells:a})=>a.map((l,u)=>{let h=t.topics[c].name;
return er("share of a topic",e[u],{subject:h,...Bi(l)})})),s=Mn(t,e,n).flatMap((c,a)=>c.flatMap((l,u)=>{
let h=l&&{other:e[u].name,...Bi(l)};return h?[er("followed by",e[a],h)]:[]})),i=$n(e).flatMap(([c,a])=>$f(
t,c,a,n));return[...o,...s,...i]}function er(t,e,n){return{...Object.fromEntries(nr.map(r=>[r,""])),
measure:t,outlet:e.name,...n}}function Bi({k:t,n:e,share:n,low:o,high:r}){return{count:t,of:e,...e<5?
{}:{share:n,low:o,high:r}}}function $f(t,e,n,o){let r=mn(t,e,n,o),{shared:s,lags:i}=r,c=xn(t,e,n),a=[],
l=(d,m,p,g)=>{a.push(er(d,m,{other:p.name,...g}))};if(l("stories shared",e,n,{count:s.length,of:r.a.
size}),c){let d={count:c.shared,by_chance:c.expected,p:c.q};l("stories shared, whole corpus",e,n,d)}
if(i.length>=5){let d=hn(i.map(m=>m.hours));l("hours later, median",n,e,{count:d,of:i.length})}let u=(d,m,p)=>{
for(let{word:g,k:y}of m?.a||[])l(d,e,n,{subject:g,count:y,of:p[0]});for(let{word:g,k:y}of m?.b||[])l(
d,n,e,{subject:g,count:y,of:p[1]})},h=bn(t,r);if(u("word in headlines of the same stories",h,[s.length,
s.length]),t.size<=wn){let d=yn(t,e,n,o);u("distinctive word",d,d.n)}return a}function or(t,e=xf){let n=t.
map(o=>e.map(r=>Af(o[r])));return[e,...n].map(o=>o.join(",")).join(`\r
`)+`\r
`}function Af(t){let e=Array.isArray(t)?t.join("; "):String(t),o=typeof t!="number"&&/^[=+\-@\t\r]/.
test(e)?"'"+e:e;return/[",\r\n]/.test(o)?`"${o.replaceAll('"','""')}"`:o}function Et(t){return t.replace(
vf,"�").replace(/[&<>"]/g,e=>Mf[e])}var zn=46,qi=20,ee=16,[Ef,Nf]=[7.2,40];function ne(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n}));
f("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function Ki(t,e){let n=[
[]],o=ee;for(let r of t){let s=Nf+Ef*`${r.label} ${r.number}`.length;o+s>e-ee&&o>ee&&(n.push([]),o=ee),
n[n.length-1].push({item:r,x:o}),o+=s}return n}function Xi(t,e){return zn+e+14+qi*t}function Vi(t,e){
return zn+e+qi*t+16}function X(t,e,n=""){let o=Object.entries(e).filter(([,r])=>r!==void 0).map(([r,
s])=>{let i=typeof s=="number"?String(Yi(s)):s;return` ${r}="${Et(i)}"`});return`<${t}${o.join("")}>${n}\
</${t}>`}function Yi(t){return Math.round(t*10)/10}function Le(t,e=""){return`M${t.map(n=>n.map(Yi).
join(" ")).join("L")}${e}`}function Zi(t,e){let{size:n,colors:o}=t,r=Ki(e.items,n.width),[s,i]=[n.width,
Vi(r.length,n.height)],c={"font-size":17,"font-weight":700,"font-family":"Georgia, serif"},a=`0 0 ${s}\
 ${n.height}`,l={y:zn,width:s,height:n.height,viewBox:a},u=[X("rect",{width:s,height:i,fill:o.paper}),
X("text",{x:ee,y:22,...c,fill:o.ink},Et(e.title)),X("text",{x:ee,y:39,"font-size":12,fill:o.soft},Et(
e.words)),X("svg",l,_f(t,e).join(`
`)),...r.flatMap((d,m)=>d.map(({item:p,x:g})=>Lf(p,g,Xi(m,n.height),o)))],h={xmlns:"http://www.w3.or\
g/2000/svg",width:s,height:i,viewBox:`0 0 ${s} ${i}`,"font-family":"system-ui, sans-serif"};return`<\
?xml version="1.0" encoding="UTF-8"?>
${X("svg",h,`
${u.join(`
`)}
`)}
`}function _f({scene:t,marks:e,to:n,size:o,labels:r,shift:s,colors:i},c){let a=({x:g,y})=>[n.x(g),n.
y(y)],l=t.hulls.map(({corners:g})=>X("path",{d:Le(g.map(([y,x])=>a({x:y,y:x})),"Z"),fill:i.hull,stroke:i.
hull,"stroke-width":30*n.scale,"stroke-linejoin":"round"})),u=t.discs.map(g=>{let[y,x]=a(g),b=g.radius*
n.scale;return X("circle",{cx:y,cy:x,r:b,fill:i.hull,stroke:i.story})}),h=t.view==="time"?If(c.scale,
n,o,i):[],d=t.edges.map(({from:g,to:y,kind:x})=>X("path",{d:Le([g,y].map(b=>a(e.get(b)))),stroke:i.edges[x],
"stroke-width":.8,"stroke-dasharray":Kt(x)?"4 3":void 0})),m=t.marks.map(g=>{let y=Jt(g,t.view,i,c.hasHues),
b=t.view==="time"&&g.hue!==void 0?c.letters[Number(g.hue)]:"";return Ji(g.shape,a(g),g.size*n.scale,
y,b,i)}),p=r.map(g=>Cf(g,s,i));return[...l,...u,...h,...d,...m,...p]}function If(t,e,n,o){return Qe(
t,e.scale,64).flatMap(({x:r,strong:s,label:i})=>{let c=e.x(r),a=Le([[c,0],[c,n.height-22]]),l={x:c,y:n.
height-7,"font-size":12,"text-anchor":"middle"};return[X("path",{d:a,stroke:s?o.line:o.grid}),X("tex\
t",{...l,fill:o.soft},Et(i))]})}function Ji(t,[e,n],o,{background:r,border:s},i,c){let a={fill:r,stroke:s};
if(t==="square")return X("rect",{x:e-o,y:n-o,width:2*o,height:2*o,...a});if(t==="diamond"){let h=[[e,
n-o],[e+o,n],[e,n+o],[e-o,n]];return X("path",{d:Le(h,"Z"),...a})}let l=X("circle",{cx:e,cy:n,r:o,...a});
if(!i||o<=7)return l;let u={"font-size":11,"font-weight":700,"text-anchor":"middle"};return l+X("tex\
t",{x:e,y:n+4,...u,fill:c.paper},Et(i))}function Cf({item:t,x:e,y:n,leader:o},r,s){let i=p=>[p[0]+r.
x,p[1]+r.y],c=o?[o.slice(0,2),o.slice(2)].map(i):[],a={d:Le(c),stroke:s.soft,"stroke-width":.8},l=/^(italic )?(\d{3} )?(\d+)px (.*)$/.
exec(t.font)||[],[u,h]=i([e,n]),d={"font-size":l[3],"font-family":l[4],"font-weight":l[2]?.trim(),"f\
ont-style":l[1]?.trim(),fill:t.color,stroke:s.paper,"stroke-width":3,"paint-order":"stroke"},m=t.lines.
map((p,g)=>X("text",{x:u,y:h+15*(g+.8),...d},Et(p)));return(o?X("path",a):"")+m.join("")}function Lf(t,e,n,o){
let r=X("tspan",{fill:o.soft},String(t.number)),s={x:e+22,y:n+4,"font-size":12,fill:o.ink},i=X("text",
s,`${Et(t.label)} ${r}`);if(t.line){let u=o.edges[t.line],h=Kt(t.line)?"4 3":void 0,d={stroke:u,"str\
oke-width":3,"stroke-dasharray":h};return X("path",{d:Le([[e,n],[e+16,n]]),...d})+i}let{background:c,
border:a}=t.color,l={background:c,border:Po(t.kind)?a:c};return Ji(Pn(t.kind),[e+8,n],Qi(t),l,"",o)+
i}function Qi({kind:t}){return t==="stub"?4:6}function tc({canvas:t,size:e,colors:n},{title:o,words:r,
items:s}){let i=t.width/e.width,c=Ki(s,e.width),a=Math.round(Vi(c.length,e.height)*i),l=f("canvas",{
width:t.width,height:a}),u=l.getContext("2d");u.fillStyle=n.paper,u.fillRect(0,0,l.width,l.height),u.
drawImage(t,0,zn*i),u.scale(i,i);let h=(d,m,p,g,y)=>{u.font=g,u.fillStyle=y,u.fillText(d,m,p)};return h(
o,ee,22,`700 17px ${Ye}`,n.ink),h(r,ee,39,`12px ${Ht}`,n.soft),c.forEach((d,m)=>{let p=Xi(m,e.height);
for(let{item:g,x:y}of d)Rf(u,g,y,p,n),h(`${g.label}  ${g.number}`,y+22,p+4,`12px ${Ht}`,n.ink)}),new Promise(
d=>l.toBlob(d,"image/png"))}function Rf(t,e,n,o,r){let s={scale:1,x:i=>i,y:i=>i};if(e.line)t.strokeStyle=
r.edges[e.line],t.lineWidth=3,Bn(t,{x:n,y:o},{x:n+16,y:o},s,Kt(e.line));else{let i={x:n+8,y:o,size:Qi(
e),shape:Pn(e.kind)};Wn(t,i,s,e.color,null)}}var Df=100,Pf=60,Ff=["Published","Outlet","Title","Topics","Story"],ec={Published:t=>(e,n)=>(t.articles.
time[e]??1/0)-(t.articles.time[n]??1/0),Outlet:t=>rr(e=>tt(t,e)),Title:t=>rr(e=>t.articles.title[e]),
Story:t=>rr(e=>nc(t,e))},he={column:"Published",down:!0};function rr(t){return(e,n)=>{let[o,r]=[_t(t(
e)),_t(t(n))];return o<r?-1:o>r?1:0}}function nc(t,e){let n=t.articles.story[e];return n<0?"":t.stories[n].
name}function sr(t,{mask:e,stubs:n}){return Array.from({length:t.size},(r,s)=>s).filter(r=>e[r]&&(t.
articles.held[r]||n))}function ir(t,e){let{model:n}=e,o=e.selection(),r=ec[he.column](n),s=sr(n,o);s.
sort((p,g)=>(he.down?r(g,p):r(p,g))||p-g);let i=f("tbody"),c=Me(i,s,Df,p=>[jf(e,p)]),a=Ff.map(p=>Hf(
p,t,e)),l=$t("Articles","articles-table",a,i),u=f("p",{class:"empty"},"No article passes all filters\
."),h=f("span",{class:"number"},v(s.length)),d=o.filtered?"The selection":"All articles",m=f("div",{
class:"sheet-head"},f("h2",{},d," ",h),C({class:"tool"},()=>e.change({at:"save"}),"Download …"));t.
replaceChildren(m,gt(n)||"",s.length?l:u,c)}function Hf(t,e,n){if(!ec[t])return pt(t);let o=he.column===
t,r=()=>{he={column:t,down:o?!he.down:t==="Published"},ir(e,n),Bt(e,"focus",t)?.focus()},s=he.down?"\
descending":"ascending",i=he.down?" ↓":" ↑",c=C({"data-focus":t},r,t,o?i:"");return f("th",{scope:"\
col","aria-sort":o?s:null},c)}function jf(t,e){let{model:n}=t,{time:o,precision:r,outlet:s,story:i,topics:c,
held:a}=n.articles,l=c[e].map(m=>n.topics[m].name).join(", "),u=vt(nc(n,e),Pf),h=s[e]>=0?G(t,{kind:"\
outlet",ref:s[e]}):"unknown",d=i[e]>=0?G(t,{kind:"story",ref:i[e]},u):"";return f("tr",{class:a[e]?null:
"not-held"},f("td",{class:"moment"},at(o[e],r[e])),f("td",{},h),f("td",{class:"title"},G(t,{kind:"ar\
ticle",ref:e}),!a[e]&&f("small",{}," not in this corpus")),f("td",{},l),f("td",{class:"title"},d))}function rc(t){let{model:e}=t,{view:n}=t.state(),o=sr(e,t.selection()),r=()=>o.map(g=>Ui(e,g)),s=()=>ne(
"articles.csv",or(r()),"text/csv"),i=()=>ne("articles.json",zi(r()),"application/json"),c=()=>{let g=Gi(
e,Ro(t),t.selection().mask);ne("comparison.csv",or(g,nr),"text/csv")},a=async()=>{let g=await tc(t.view.
snapshot(),oc(t));ne("picture.png",g,"image/png")},l=()=>{let g=Zi(t.view.snapshot(),oc(t));ne("pict\
ure.svg",g,"image/svg+xml")},u=(g,y)=>C({class:"action"},async()=>{await y(),t.announce(`${g} saved`)},
g),h=(...g)=>f("div",{class:"buttons"},g),d=t.view&&(n==="network"||n==="time"),m=t.selection().filtered?
"selection":"articles";return[ut("Download","Take it with you"),P(`The ${m}: ${A(o.length,"article")}`,
h(u("CSV table",s),u("JSON",i))),n==="compare"&&P("The comparison",h(u("Figures as CSV",c))),P("The \
picture, with its legend",d?h(u("PNG image",a),u("SVG drawing",l)):f("p",{class:"aside"},"Open the N\
etwork or Time view to save the picture.")),f("p",{class:"aside"},"“Copy link” keeps the filters, th\
e view and the camera in the link, which works for this file wherever it is opened.")]}function oc(t){
let{model:e}=t,{from:n,to:o}=e.counts,r=t.state(),s=Je(e,r).map(({sign:a,name:l})=>a==="not"?`withou\
t ${l}`:l),i=[nt(n,o)];s.length&&i.push(`selected: ${s.join(" · ")}`);let c=Ko(e,t.view.snapshot().
scene,t.selection());return{title:e.title,words:i.join(" — "),items:c.filter(({key:a})=>!r.hide.includes(
a)),scale:e.scale,hasHues:e.hues.length>0,letters:e.letters}}var Wf=1e-12,Bf=["about","carried_by","credited_to"];function sc(t){let e=t.size,n=e+t.outlets.length,
o=n+t.subjects.length,r=t.articles,s=Array.from({length:o+t.topics.length},()=>[]),i=(l,u,h,d="",m=1)=>{
s[l].push({to:u,kind:h,reason:d,weight:m,forward:!0}),s[u].push({to:l,kind:h,reason:d,weight:m,forward:!1})};
for(let l=0;l<t.size;l+=1){let[u,h]=[r.outlet[l],r.carrier[l]];u>=0&&i(l,e+u,"published_by"),h>=0&&h!==
u&&i(l,e+h,"carried_by");for(let{outlet:d,reason:m}of r.credits[l])i(l,e+d,"credited_to",m);for(let d of r.
topics[l])i(l,o+d,"about");for(let d of r.subjects[l])i(l,n+d,"mentions");for(let{forward:d,other:m,
kind:p,reason:g,weight:y}of t.linksOf[l])d&&i(l,m,p,g,y)}let c={article:0,outlet:e,subject:n,topic:o};
return{neighbours:s,nodeOf:({kind:l,ref:u})=>u+c[l],thingOf:l=>l<e?{kind:"article",ref:l}:l<n?{kind:"\
outlet",ref:l-e}:l<o?{kind:"subject",ref:l-n}:{kind:"topic",ref:l-o}}}function Uf(t,e,n){let o=t.neighbours[n.
forward?n.to:e].length;return n.kind==="published_by"?1+Math.log2(1+o)/4:Bf.includes(n.kind)?2+Math.
log2(1+o)/2:n.kind==="mentions"?2.5+Math.log2(1+o)/2:n.kind==="similar"?2-n.weight:1}function ic(t,e,n,o=[]){
let[r,s]=[t.nodeOf(e),t.nodeOf(n)],i=new Float64Array(t.neighbours.length).fill(1/0),c=new Map,a=zf();
i[r]=0,a.push(r,0);for(let u=a.pop();u!==void 0&&u!==s;u=a.pop())for(let h of t.neighbours[u]){if(o.
includes(h.kind))continue;let d=i[u]+Uf(t,u,h);d>=i[h.to]-Wf||(i[h.to]=d,c.set(h.to,{node:u,edge:h}),
a.push(h.to,d))}if(i[s]===1/0)return null;let l=[];for(let u=c.get(s),h=s;u&&(l.unshift({thing:t.thingOf(
h),edge:u.edge}),u.node!==r);h=u.node,u=c.get(h));return[{thing:e,edge:null},...l]}function zf(){let t=[],
e=(o,r)=>[t[o],t[r]]=[t[r],t[o]],n=o=>o-1>>1;return{push(o,r){t.push({node:o,cost:r});for(let s=t.length-
1;s&&t[s].cost<t[n(s)].cost;s=n(s))e(s,n(s))},pop(){if(!t.length)return;e(0,t.length-1);let{node:o}=t.
pop();for(let r=0;;){let s=r;for(let i of[2*r+1,2*r+2])i<t.length&&t[i].cost<t[s].cost&&(s=i);if(s===
r)return o;e(r,s),r=s}}}}function cc(t,e){let n=({thing:r})=>r.kind==="article"?Wt(Y(t,r)):wt(Y(t,r));
if(e.length<2)return`${n(e[0])} is the same thing.`;let o=e.slice(1).map(r=>{let{kind:s,forward:i}=r.
edge;return`${t.verbs[s][i?0:1]} ${n(r)}`});return`${n(e[0])} ${o.join(", which ")}.`}var Gf=.2,[qf,Kf]=[8,4],Xf=["outlet","topic","subject","article"];function ac({model:t,state:e}){let n=e().
path.flatMap(s=>t.byId.get(s)||[]),[o,r]=n.filter(({kind:s})=>s!=="story");if(!(!o||!r||!t.complete))
return t.pathGraph||=sc(t),ic(t.pathGraph,o,r,e().without)}function lc(t,e){let n=t.state().path,o=[
"From","To"].map((i,c)=>Yf(t,i,c,n[c])),r=n.filter(Boolean).length===2;return[ut("Path finder","From\
 one thing to another"),f("p",{class:"aside"},"The path that says most: stated links before shared t\
opics, rare topics before common ones."),...o,Vf(t),r&&(e?ed(t,e):f("p",{class:"empty",role:"status"},
"No path connects the two by these links."))]}function Vf(t){let{model:e}=t,{without:n}=t.state(),o=e.
complete?e.linksOf.flat().map(({kind:a})=>a):[],{credits:r,subjects:s}=e.articles,c=["published_by",
"carried_by",...r.some(a=>a.length)?["credited_to"]:[],"about",...s.some(a=>a.length)?["mentions"]:[],
...new Set(o)].map(a=>{let l=n.filter(d=>d!==a),u=({target:d})=>{t.change({without:d.checked?l:[...l,
a]})},h={type:"checkbox",checked:!n.includes(a),on:{change:u}};return f("label",{class:"check"},f("i\
nput",h),Dn[a])});return f("fieldset",{class:"kinds"},f("legend",{},"By these links"),c)}function Yf(t,e,n,o){
let{model:r}=t,s=o?r.byId.get(o):null,i=f("ul",{class:"choices"}),c=`path-${n}`,a=({target:h})=>{let d=Zf(
r,h.value.trim()),m=d.slice(0,qf).map(p=>{let g=f("span",{class:"words"},Ze[p.kind].toLowerCase()),y=f(
"span",{},Y(r,p));return f("li",{},C({class:"choice",dir:"auto"},()=>Jf(t,n,p),y,g))});i.replaceChildren(
...m),t.announce(`${d.length} found`)},l=({key:h})=>{h==="Enter"&&i.querySelector("button")?.click(),
h==="ArrowDown"&&i.querySelector("button")?.focus()},u={id:c,type:"text",dir:"auto",autocomplete:"of\
f",spellcheck:"false",placeholder:"an outlet, a topic, a name or an article",value:s?Y(r,s):"",on:{input:a,
keydown:l}};return f("div",{class:"end"},f("label",{for:c},e),f("input",u),i)}function Zf(t,e){if(!e)
return[];let n=Se(t);return Xf.flatMap(o=>Er(n[o],e,Kf).rows.map(r=>({kind:o,ref:r})))}function Jf(t,e,n){
let o=[...t.state().path];for(;o.length<2;)o.push("");o[e]=ke(t.model,n),t.change({path:o.filter((i,c)=>i||
c<e)});let r=_(`path-${1-e}`),s=_("panel").querySelector(".route, .empty, h2");(r.value?s:r).focus()}
function Qf(t,e){return e.slice(1,-1).map(({thing:o})=>o).find(({kind:o,ref:r})=>o==="topic"&&uc(t,r)>
Gf)}function uc(t,e){let{held:n}=t.articles,o=n.reduce((r,s)=>r+s,0);return t.byTopic[e].filter(r=>n[r]).
length/Math.max(1,o)}function td(t,e){let n=et(uc(t,e.ref));return`No meaningful connection: it lead\
s over ${Wt(Y(t,e))}, a topic of ${n} of the articles.`}function ed(t,e){let{model:n}=t,o=e.map(({thing:s,
edge:i})=>{let c=i&&n.verbs[i.kind][i.forward?0:1];return f("li",{class:`stop stop-${s.kind}`},c&&f(
"span",{class:"verb"},`${c} `),G(t,s),i&&i.reason&&f("span",{class:"words",dir:"auto"},i.reason))}),
r=Qf(n,e);return f("section",{class:"route",tabindex:"-1",role:"status"},r&&f("p",{class:"nothing-sh\
ared"},td(n,r)),f("h3",{},A(e.length-1,"step")),f("p",{class:"excerpt",dir:"auto"},cc(n,e)),f("ol",{
class:"stops"},o))}var nd={path:lc,save:rc,problems:Hi,about:ji,help:Wi};function fc(t,e,n){return f("article",{class:`\
panel panel-${e}`},nd[e](t,n))}var od=12;function hc({model:t},e,n){let o=t.articles,[r,s,i]=[o.outlet[e],o.carrier[e],o.held[e]],c=t.
media[o.medium[e]]==="video"?"Video":"Article",a=i?c:"Article not in this corpus",{urls:l,files:u}=o,
h=o.topics[e].map(b=>n({kind:"topic",ref:b})),d=o.subjects[e].map(b=>n({kind:"subject",ref:b})),m=o.
credits[e].map(b=>n({kind:"outlet",ref:b.outlet})),p=s>=0&&s!==r,g=(b,E)=>f("ul",{class:"urls"},b.map(
E)),y=g(l[e],b=>f("li",{},Sr(b))),x=g(u[e],b=>f("li",{dir:"auto"},b));return[ut(a,Y(t,{kind:"article",
ref:e})),!i&&f("p",{class:"aside"},"Only known because another article links to it: it has no file."),
o.excerpt[e]&&f("p",{class:"excerpt",dir:"auto"},o.excerpt[e]),Pt([["Outlet",r>=0?n({kind:"outlet",ref:r}):
"unknown"],["Carried by",p?n({kind:"outlet",ref:s}):null],["Credited to",Ft(m)],["Published",at(o.time[e],
o.precision[e])],["Story",o.story[e]>=0?n({kind:"story",ref:o.story[e]}):null],["Topics",Ft(h)],["Me\
ntions",Ft(d)],["Other titles",o.titles[e].join(" · ")],["Quality",dc(o.quality[e])],["Heat",dc(o.heat[e])]]),
P("Connected because",rd(t,e,n)),P(l[e].length>1?"Addresses":"Address",l[e].length>0&&y),P(u[e].length>
1?"Files":"File",u[e].length>0&&x)]}function dc(t){return t===null?null:String(t)}function rd(t,e,n){
let o=t.linksOf[e].map(r=>{let s=t.verbs[r.kind][r.forward?0:1];return f("li",{},f("span",{class:"ve\
rb"},`${s} `),n({kind:"article",ref:r.other}),f("span",{class:"words",dir:"auto"},sd(t,e,r).join(" ·\
 ")))});return ot(o,od,"ties")}function sd(t,e,{other:n,kind:o,reason:r,weight:s}){let{time:i,held:c}=t.
articles,a=B(t,e)&&B(t,n),l=[tt(t,n),a?kt(Number(i[n])-Number(i[e])):"",r,o==="similar"&&s<1?`score ${s.
toFixed(2)}`:"",c[n]?"":"not in this corpus"];return[...new Set(l.filter(Boolean))]}var en=5,id=60,cd=1.15;function mc(t,e,n){let{model:o}=t,r=o.outlets[e],s=o.byOutlet[e],{story:i,held:c,
outlet:a}=o.articles,l=s.filter(g=>c[g]),u=o.byCarrier[e].filter(g=>a[g]!==e),h=Q(s.map(g=>i[g]).filter(
g=>g>=0)),d=l.length>=5&&!r.platform,m=()=>t.change({view:"compare",side:ld(t,r.id)}),p=r.platform||
!l.length?[]:[["Compare",m]];return[ut(r.platform?"Platform":"Outlet",r.name||r.id),f("p",{class:"fi\
gures"},ad(l.length,s.length)),Zt(t,"outlet",r.id,...p),ud(o,e,n),P("Over time",xe(o,s)),P("First an\
d alone",fd(r)),P("Big stories it lacks here",d&&wd(o,e,n)),P("Earlier and later than others",dd(o,e,
n)),P("Focus",hd(o,e,n)),P("Distinctive words",pd(t,e)),P("Nearest outlets, by stories shared",gd(o,
e,n)),P("Stories",Oe(h,n)),P("Stories only it has here",yd(o,e,n)),P("Articles",ue(o,s,n)),P("Articl\
es it carried",ue(o,u,n))]}function ad(t,e){let n=e-t,o=n?` · ${v(n)} linked, not in this corpus`:"";
return A(t,"article")+o}function ld(t,e){let{side:n}=t.state();return n.includes(e)?n:[...n.slice(0,
_e-1),e]}function ud(t,e,n){let{domain:o,names:r,name:s,edition_of:i,pieces:c,republished:a}=t.outlets[e],
l=i?t.byId.get(i):null,u=t.groups.filter(({outlets:m})=>m.includes(e)),h=A(c,"article"),d=`${v(a)} o\
f the ${h} found there`;return Pt([["Web site",o],["Edition of",l?n(l):null],["Also seen as",r.filter(
m=>m!==s).join(" · ")],["Group",u.map(m=>m.name).join(", ")],["Written by others",a?d:null]])}function fd({
platform:t,first:e,shared:n,alone:o}){if(t||!(n+o))return null;let r=n?`It was first on ${Mt(e)} of \
the ${A(n,"shared story","shared stories")} of which it can be told.`:"Of no story that it shares wi\
th another outlet can it be told who was first.",s=o?` ${A(o,"story","stories")} in this corpus ${o===
1?"comes":"come"} from it alone.`:"",i=n>0&&n<5;return[f("p",{},r,s),f("p",{class:"aside"},i?"Too fe\
w to say much.":"Copies count as their original; in a tie of two either counts a half.")]}function dd(t,e,n){
let o=ho(t,e).map(({other:r,n:s,hours:i,low:c,high:a,q:l})=>{let u=`${kt(c*3600)} to ${kt(a*3600)}`,
h=`median of ${s} shared stories, 95 % interval ${u}; ${Lt(l)}`;return f("li",{},n({kind:"outlet",ref:r}),
` ${kt(i*3600)}`,f("span",{class:"words"},h))});return o.length>0&&ot(o,en,"ties")}function hd(t,e,n){
let o=Yr(t,e);if(!o.length)return null;let r=o[0].n<5,s=o.map(i=>{let a=`${`${et(i.share)} ${Ot(i)}`}\
; ${md(i)}`;return f("li",{},n({kind:"topic",ref:i.topic}),` ${i.k} of ${i.n}`,!r&&f("span",{class:"\
words"},a))});return[ot(s,en+1,"ties"),r&&f("p",{class:"aside"},"Too few articles to say more.")]}function md({
share:t,restShare:e}){if(!e)return"none of the rest";let n=Math.max(t/e,e/t);if(n<cd)return"about th\
e same share as the rest";let o=n<9.95?n.toFixed(1).replace(/\.0$/,""):Math.round(n);return t>e?`${o}\
 times the share of the rest`:`the rest has ${o} times its share`}function pd(t,e){let n=t.model.words[e];
if(!n)return null;let o=[t.model.outlets[e].id],r=n.map(([i,c,a,l,u,h])=>{let m=`${`${c} of ${a} art\
icles, elsewhere ${l} of ${u}`}; ${Lt(h)} after correction`;return f("li",{},On(g=>t.apply({only:{outlet:o,
words:g}}),i,m,h))});return[f("ul",{class:"word-list"},r),f("p",{class:"aside"},"In titles and excer\
pts, against the rest of this corpus; in bold those that are statistically significant after correct\
ion for multiple tests.")]}function gd(t,e,n){let o=Vr(t,e).map(({ref:r,shared:s,either:i,isFew:c})=>{
let l=`${s} of ${i} stories in common${c?", too few to say much":""}`;return f("li",{},n({kind:"outl\
et",ref:r}),f("span",{class:"words"},l))});return o.length>0&&ot(o,en,"ties")}function wd(t,e,n){let o=a=>A(
a,"other outlet"),i=(t.blindspots[e]?.map(([a,l,u])=>({story:a,words:`${o(l)}; expected with ${et(u)}`}))||
Zr(t,e).slice(0,id).map(({story:a,reach:l})=>({story:a,words:o(l)}))).map(({story:a,words:l})=>f("li",
{},n({kind:"story",ref:a}),f("span",{class:"words"},l))),c="Stories without an article of this outle\
t in this corpus; the outlet may still have covered them.";return i.length?[ot(i,en+1,"ties"),f("p",
{class:"aside"},c)]:null}function yd(t,e,n){let o=s=>s<0||lt(t,t.stories[s].articles).size===1,r=[...lo(
t)[e]].filter(([s,i])=>t.articles.held[i]&&o(s)).map(([s,i])=>f("li",{},n(s<0?{kind:"article",ref:i}:
{kind:"story",ref:s})));return r.length>0&&ot(r,en,"ties")}var[cr,Gn]=[640,22],[ar,gc,bd]=[190,612,14],pc=14,[Sd,kd,Td]=[64,96,26],It={paper:"#fdfcf9",ink:"#1f\
1f1d",soft:"#6a6963",line:"#ebe8df",dot:"#0072b2"};function wc(t,e){let{articles:n,name:o}=t.stories[e],
r=xd(t,n),s=r.slice(0,pc),i=r.length-s.length,c=De(o,Sd),a=[vd(t,n),...De(Md(t,e),kd)],l=22+20*c.length+
17*a.length,u=l+Gn*(s.length+(i?1:0))+30,d=n.filter(b=>B(t,b)).map(b=>Number(t.articles.time[b])),[m,
p]=[Math.min(...d),Math.max(...d)],g=b=>ar+(gc-ar)*(Number(t.articles.time[b])-m)/Math.max(1,p-m),y=[
X("title",{},Et(o)),X("rect",{width:cr,height:u,fill:It.paper,stroke:It.line}),...c.map((b,E)=>nn(b,
24+20*E,16,It.ink,700)),...a.map((b,E)=>nn(b,24+20*c.length+17*E,12,It.ink)),...s.flatMap((b,E)=>$d(
t,e,b,l+Gn*E,g)),i?nn(`and ${A(i,"more outlet")}`,l+Gn*pc+14,11,It.soft):"",nn(Od(t),u-10,10,It.soft)],
x={xmlns:"http://www.w3.org/2000/svg",width:cr,height:u,viewBox:`0 0 ${cr} ${u}`,role:"img","font-fa\
mily":"system-ui, sans-serif"};return`<?xml version="1.0" encoding="UTF-8"?>
${X("svg",x,y.join(`
`))}
`}function xd(t,e){let n=new Map;for(let o of e.filter(r=>dt(t,r))){let r=t.articles.outlet[o];n.set(
r,[...n.get(r)||[],o])}return[...n.values()]}function vd(t,e){let n=e.filter(i=>t.articles.held[i]),
o=e.map(i=>t.articles.time[i]).filter(i=>i!==null),r=nt(o[0]??null,o[o.length-1]??null),s=A(lt(t,n).
size,"outlet");return`${A(n.length,"article")} · ${s} · ${r}`}function Md(t,e){let{first:n,earliest:o,
reason:r,runner_up:s,gap:i}=t.stories[e];if(!n.length)return`Who was first cannot be told: ${r||"too\
 few times"}.`;let c=n.map(u=>wt(t.outlets[u].name)).join(" and "),a=o<0?"":`, ${at(t.articles.time[o],
"minute")}`,l=s>=0&&i?`; next ${wt(tt(t,s))}, ${Gt(i*60)}`:"";return`First in this corpus${n.length>
1?", in a tie":""}: ${c}${a}${l}.`}function Od(t){let{articles:e,outlets:n,from:o,to:r}=t.counts,s=`${v(
e)} articles of ${A(n,"outlet")}`,i=nt(o,r),c=`topicgraph ${t.about.version}`;return`In this corpus:\
 ${s}, ${i}. A hollow dot is a copy. ${c}`}function $d(t,e,n,o,r){let{copy:s,held:i,title:c}=t.articles,
{first:a,earliest:l}=t.stories[e],u=o+Gn/2,h={x1:ar,x2:gc,y1:u,y2:u,stroke:It.line},d=n.filter(p=>B(
t,p)).map(p=>{let g=s[p]===1||!i[p],y={cx:Math.round(r(p)*10)/10,cy:u,r:a.length&&p===l?7:5,fill:g?It.
paper:It.dot,stroke:It.dot,"stroke-width":1.5};return X("circle",y,X("title",{},Et(c[p])))}),m=wt(vt(
tt(t,n[0]),Td));return[nn(m,u+4,12,It.ink),X("line",h),...d]}function nn(t,e,n,o,r=400){return X("te\
xt",{x:bd,y:e,"font-size":n,"font-weight":r,fill:o},Et(t))}var Ad=16,yc=86400;function qn(t,e,n,o={}){let{limit:r=Ad,without:s=[],first:i=-1}=o,{time:c,outlet:a}=t.
articles,l=e.filter(R=>c[R]!==null&&a[R]>=0);if(lt(t,l).size<2)return null;let u=l.map(R=>Number(c[R])),
h=Math.min(...u),d=Math.max(...l.map(R=>Number(c[R])+(B(t,R)?0:yc)));if(d===h)return null;let m=Ed(t,
l),p=l.filter(R=>B(t,R)).map(R=>Number(c[R])),g=p.length?Math.min(...p):null,y=m.slice(0,r).map((R,ht)=>{
let rt=Nd(t,R,g,m[ht-1]);return Id(t,R,{start:h,end:d,first:i,words:rt},n)}),x=m.length-y.length,b=e.
length-l.length,E=[x>0&&`${A(x,"outlet")} with later articles not shown.`,b>0&&`${A(b,"article")} wi\
thout a date or an outlet not shown.`,"○ copy · dashed: not in this corpus · a bar: the day, as no t\
ime is given."],F=[ct(h),Gt(d-h)].map(R=>f("span",{},R)),z=s.map(R=>Ld(R,n));return[f("ol",{class:"l\
anes"},y,z),f("p",{class:"lane-ends","aria-hidden":"true"},F),f("p",{class:"aside"},E.filter(Boolean).
join(" "))]}function Ed(t,e){let n=new Map;for(let r of e){let s=t.articles.outlet[r],i=n.get(s)||{outlet:s,
first:1/0,articles:[]};B(t,r)&&(i.first=Math.min(i.first,t.articles.time[r])),i.articles.push(r),n.set(
s,i)}let o=r=>t.articles.time[r.articles[0]];return[...n.values()].sort((r,s)=>(r.first===s.first?o(
r)-o(s):r.first-s.first)||r.outlet-s.outlet)}function Nd(t,{first:e,articles:n},o,r){let s=[];if(e===
1/0||o===null)s.push("time not given");else if(e===o)s.push("earliest");else if(s.push(Gt(e-o)),r&&r.
first>o){let c=t.outlets[r.outlet].name,a=e-r.first;s.push(a<60?`with ${wt(c)}`:`${Gt(a).slice(1)} a\
fter ${wt(c)}`)}let i=_d(t,n[0]);return i!==null&&s.push(`a copy of ${wt(tt(t,i))}’s`),s}function _d(t,e){
let n=t.linksOf[e].find(({kind:o,forward:r})=>o==="copy_of"&&r);return n?n.other:null}function Id(t,e,{
start:n,end:o,first:r,words:s},i){let c=l=>`${(l-n)/(o-n)*100}%`,a=e.articles.map(l=>{let{time:u,precision:h,
copy:d,held:m,title:p}=t.articles,g=B(t,l),y=[g?"dot":"day",d[l]===1&&"copy",!m[l]&&"stub",l===r&&"f\
irst"],x=`${tt(t,l)}: ${p[l]}, ${at(u[l],h[l])}`,b=f("span",{class:y.filter(Boolean).join(" "),title:x});
return b.style.left=c(Number(u[l])),g||(b.style.width=c(n+yc)),b});return f("li",{},i({kind:"outlet",
ref:e.outlet}),f("span",{class:"lane-track","aria-hidden":"true"},a),f("span",{class:"words",dir:"au\
to"},s.map(Cd)))}function Cd(t,e){return e?f("span",{class:"lane-note"},t):t}function Ld(t,e){return f(
"li",{class:"without"},e({kind:"outlet",ref:t}),f("span",{class:"lane-track","aria-hidden":"true"}),
f("span",{class:"words"},"not in this corpus"))}var Rd=10,Dd=60,Pd=10;function bc(t,e,n){let{model:o}=t,r=o.stories[e],{articles:s}=r,{outlet:i,topics:c,
subjects:a,credits:l}=o.articles,u=Q(s.filter(b=>dt(o,b)).map(b=>i[b])),h=Q(s.flatMap(b=>c[b])),d=Q(
s.flatMap(b=>a[b])),m=Q(s.flatMap(b=>l[b].map(E=>E.outlet))),p=(b,E)=>Yt(E.map(([F,z])=>[{kind:b,ref:F},
z]),n),g=o.nodes.some(b=>b.kind==="story"&&b.ref===e),y=t.isOpen(e)?"Close it in the picture":"Open \
it in the picture",x=g?[[y,()=>t.toggle(e)]]:[];return x.push(["Save as a card",()=>Fd(t,e)]),[ut("S\
tory",r.name),f("p",{class:"figures"},Hd(o,s)),Zt(t,"story",r.id,...x),P("Who was first",f("p",{},jd(
o,r,n))),P("Who came when",qn(o,s,n)),P("Headlines in time order",Wd(o,s,n)),P("Outlets",u.length>0&&
p("outlet",u)),P("Not in this corpus from",zd(o,e,n)),P("Credited to",m.length>0&&p("outlet",m)),P("\
Mentioned",d.length>0&&p("subject",d.slice(0,Pd))),P("Topics",h.length>0&&p("topic",h))]}function Fd(t,e){
ne("story.svg",wc(t.model,e),"image/svg+xml"),t.announce("Card saved")}function Hd(t,e){let n=e.filter(
l=>t.articles.held[l]),o=n.length,r=lt(t,n).size,s=e.length-o,[i,c]=be(t,e),a=[A(o,"article")];return s&&
a.push(`${v(s)} linked, not in this corpus`),[...a,A(r,"outlet"),nt(i,c)].join(" · ")}var lr="that \
takes articles of two outlets that state when they appeared, and copies do not count";function jd(t,{
first:e,articles:n,reason:o},r){if(!e.length)return`It cannot be told: ${o||lr}.`;let s=e.map(l=>r({
kind:"outlet",ref:l})),i=Ft(s," and "),c=n.filter(l=>t.articles.time[l]===null).length,a=c?` ${A(c,"\
article")} without a date may be earlier.`:"";return e.length===1?[i,`, of the articles in this corp\
us.${a}`]:["A tie between ",i,`: the stated times do not tell them apart.${a}`]}function Wd(t,e,n){let o=e.
find(i=>B(t,i)),r=o===void 0?null:t.articles.time[o],s=Bd(t,e).map(({original:i,copies:c})=>Sc(t,i,r,
n,c));return ot(s,Dd,"headlines")}function Bd(t,e){let n=new Set(e),o=new Map;for(let s of e){let i=Ud(
t,s,n);i!==s&&o.set(i,[...o.get(i)||[],s])}let r=new Set([...o.values()].flat());return e.filter(s=>!r.
has(s)).map(s=>({original:s,copies:o.get(s)||[]}))}function Ud(t,e,n){let o=new Set,r=e;for(;!o.has(
r);){o.add(r);let s=t.linksOf[r].find(({kind:i,forward:c,other:a})=>i==="copy_of"&&c&&n.has(a));s&&(r=
s.other)}return r}function Sc(t,e,n,o,r=[]){let{time:s,precision:i,held:c}=t.articles,a=t.linksOf[e].
find(({kind:d,forward:m})=>d==="copy_of"&&m),l=B(t,e)&&n!==null?Number(s[e])-n:0,u=[at(s[e],i[e]),l>=
60?kt(l):"",c[e]?"":"not in this corpus",a?`a copy of ${wt(tt(t,a.other))}’s`:""],h=r.map(d=>Sc(t,
d,n,o));return f("li",{class:c[e]?null:"not-held"},f("span",{class:"who",dir:"auto"},tt(t,e)),o({kind:"\
article",ref:e}),f("span",{class:"words",dir:"auto"},u.filter(Boolean).join(" · ")),r.length>0&&f("\
ol",{class:"copies"},h))}function zd(t,e,n){let o=ze(t,e);if(!o.length)return null;let r=o.slice(0,Rd),
s=r.map(a=>n({kind:"outlet",ref:a.ref})),i=o.length-r.length,c=`Outlets with ${5} or more articles, \
some within a week of it. A missing story only means that it is not in this corpus; the outlet may s\
till have covered it.`;return[f("p",{},Ft(s),i>0&&` and ${v(i)} more`,"."),f("p",{class:"aside"},c)]}var Gd=12;function kc(t,e,n){let{model:o}=t,r=o.subjects[e],s=o.bySubject[e],{outlet:i,story:c,subjects:a,
held:l}=o.articles,u=s.filter(x=>l[x]),h=Q(u.filter(x=>dt(o,x)).map(x=>i[x])),d=Q(s.flatMap(x=>a[x]).
filter(x=>x!==e)),m=Q(s.map(x=>c[x]).filter(x=>x>=0)),p=(x,b)=>{let E=b.slice(0,Gd).map(([F,z])=>[{kind:x,
ref:F},z]);return b.length>0&&Yt(E,n)},g=r.names.filter(x=>x!==r.name),y=[A(u.length,"article"),A(h.
length,"outlet")];return[ut("Subject",r.name),f("p",{class:"figures"},y.join(" · ")),f("p",{class:"\
aside"},"Found in titles and excerpts; the files do not state it."),Zt(t,"subject",r.id),Pt([["Also \
written",g.join(" · ")]]),P("Over time",xe(o,s)),P("Outlets by articles",p("outlet",h)),P("Mentione\
d with it",p("subject",d)),P("Stories",Oe(m,n)),P("Articles",ue(o,s,n))]}var qd=8;function Tc(t,e,n){let{model:o}=t,r=o.topics[e],s=o.byTopic[e],i=s.filter(E=>o.articles.held[E]),
{outlet:c,story:a,topics:l}=o.articles,u=Q(i.filter(E=>dt(o,E)).map(E=>c[E])),h=Q(s.flatMap(E=>l[E]).
filter(E=>E!==e)),d=Q(s.map(E=>a[E]).filter(E=>E>=0)),m=(E,F)=>F.length>0&&Yt(F.map(([z,R])=>[{kind:E,
ref:z},R]),n),p=o.dominant.includes(e),g=r.names.filter(E=>E!==r.name),y=s.length-i.length,x=y?` · ${v(
y)} linked, not in this corpus`:"",b=[A(i.length,"article"),A(u.length,"outlet")];return[ut("Topic",
r.name),f("p",{class:"figures"},b.join(" · ")+x),p&&f("p",{class:"aside"},"On nearly every article,\
 so the picture leaves its lines out."),Zt(t,"topic",r.id),Pt([["Also written",g.join(" · ")]]),P("\
Over time",xe(o,s)),P("Outlets by focus",Kd(o,e,n)),P("Outlets by articles",m("outlet",u)),P("Topics\
 on the same articles",m("topic",h)),P("Stories",Oe(d,n)),P("Articles",ue(o,s,n))]}function Kd(t,e,n){
let{by:o,n:r}=pn(t),s=o.map((i,c)=>({ref:c,...Rt(i.get(e)||0,r[c])})).filter(i=>i.k&&i.n>=5).sort((i,c)=>c.
share-i.share||c.k-i.k||i.ref-c.ref).slice(0,qd);return s.length?Ge(s.map(i=>{let c=`${et(i.share)} ${Ot(
i)}, ${i.k} of ${i.n}`;return[n({kind:"outlet",ref:i.ref}),i.share,c]})):null}var Xd={article:hc,outlet:mc,topic:Tc,subject:kc,story:bc};function xc(t,e){let n=r=>G(t,r),o=Xd[e.kind](
t,e.ref,n);return f("article",{class:`panel panel-${e.kind}`},o)}var Vd=6;function fr(t,e){let n=to(e);if(n.length<2||Lr(e))return null;let o=Yd(t),r={outlet:[],topic:[],
subject:[]},s=[],i=[],c=null;for(let l=0;l<n.length;){let u=Zd(o,n,l),h=u||c?null:Jd(t,n,l);u?(r[u.facet].
push(u.id),s.push(u.name),l+=u.length):h?(c=h.time,l+=h.length):(i.push(n[l]),l+=1)}if(c&&s.push(nt(
c[0],c[1]-1)),!s.length)return null;let a={};for(let l of["outlet","topic","subject"])r[l].length&&(a[l]=
[...new Set(r[l])]);return i.length&&(a.words=[i.join(" ")],s.unshift(i.map(l=>l.startsWith('"')?l:`\
“${l}”`).join(" "))),{only:a,time:c,parts:s}}function Yd(t){let e=new Map,n=(o,{id:r,name:s},i)=>{
let c=_t(i).trim();c&&!e.has(c)&&e.set(c,{facet:o,id:r,name:s})};for(let o of t.outlets)for(let r of[
o.name,...o.names,o.domain])n("outlet",o,r);for(let o of["topic","subject"])for(let r of o==="topic"?
t.topics:t.subjects)for(let s of[r.name,...r.names])n(o,r,s);return e}function Zd(t,e,n){let o=Math.
min(Vd,e.length-n);for(let r=o;r>0;r-=1){let s=e.slice(n,n+r).join(" "),i=t.get(s);if(i&&r<e.length)
return{...i,length:r}}return null}function Jd(t,e,n){let[o,r]=[e[n],e[n+1]],s=/^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/.
exec(o);if(s)return{time:ur(Number(s[1]),Number(s[2])-1),length:1};let i=nh(o);if(i>=0&&vc(r))return{
time:ur(Number(r),i),length:2};if(i>=0&&!th.includes(o)){let c=eh(t,i);if(c!==null)return{time:ur(c,
i),length:1}}if(vc(o)){let c=Number(o);return{time:[Date.UTC(c,0)/1e3,Date.UTC(c+1,0)/1e3],length:1}}
return null}var Qd="january february march april may june july august september october november dec\
ember".split(" "),th=["may","mar","dec","jan"];function eh(t,e){let n=t.articles.time.filter((o,r)=>o!==
null&&t.articles.held[r]&&new Date(o*1e3).getUTCMonth()===e);return n.length?new Date(n[n.length-1]*
1e3).getUTCFullYear():null}function nh(t){let e=pe.map(n=>n.toLowerCase()).indexOf(t);return e>=0?e:
Qd.indexOf(t)}function vc(t){return/^(19|20)\d\d$/.test(t||"")}function ur(t,e){return[Date.UTC(t,e)/
1e3,Date.UTC(t,e+1)/1e3]}var Kn={outlet:5,topic:5,subject:4,story:6,article:12},Mc=["outlet","topic","subject","story","artic\
le"],Oc={outlet:"Outlets",topic:"Topics",subject:"Subjects",story:"Stories",article:"Articles"},oh=2+
Object.values(Kn).reduce((t,e)=>t+e),[rh,$c]=[1,8];function Ac(t,e,n){let{model:o}=n,r=Object.fromEntries(
Mc.map(M=>[M,sh(Oc[M])])),s=[],i=[],c=-1,a=[],l="",u=0;function h(){a=m()?Mc.map(d):[],l="",c=-1,p(rh),
E(),st(!!m()),x()}function d(M){let D=Se(o)[M],W=M==="article"?oo(o,D,m(),Kn.article):eo(D,m(),Kn[M]);
return{kind:M,steps:W,rows:[],total:0,done:!1}}function m(){return t.value.trim()}function p(M){let D=performance.
now()+M,W=a.map(q=>q.rows.length),V=y();for(;V&&performance.now()<D;)g(V),V=y();return a.some((q,xt)=>q.
rows.length>W[xt])}function g(M){try{let{done:D,value:W}=M.steps.next();Object.assign(M,{done:!!D,rows:W.
rows,total:W.total})}catch(D){if(!(D instanceof yt))throw D;l=D.message,M.done=!0}}function y(){let M=a.
filter(({done:W})=>!W),D=W=>W.rows.length<Kn[W.kind];return M.find(D)||M[0]}function x(){if(clearTimeout(
u),!y()){b();return}u=setTimeout(()=>{(p($c)||!y())&&E(),x()})}function b(){if(!a.length)return;let M=a.
filter(({total:D})=>D).map(({kind:D,total:W})=>`${W} ${Oc[D].toLowerCase()}`);n.announce(M.join(", ")||
l||"nothing found")}function E(){let M=c>=0?i[c].key:null,D=a.filter(({total:J})=>J),W=D.find(({kind:J})=>J===
"article");i=[];let q=a.length>0&&!l&&!y()&&!D.length,xt=[ht(),l&&f("p",{class:"empty",dir:"auto"},l),
W&&rt(W),...D.map(z),m()&&gt(o),q&&!i.length&&f("p",{class:"empty",dir:"auto"},F())];e.replaceChildren(
...xt.filter(Boolean)),St(M?i.findIndex(({key:J})=>J===M):-1)}function F(){let M=fr(o,m());return M?
`No article has all of these: ${M.parts.join(" · ")}.`:"Nothing found. Fewer or shorter words find \
more."}function z({kind:M,rows:D,total:W,done:V}){let{element:q,head:xt,number:J}=r[M];return J.textContent=
V?v(W):"…",q.replaceChildren(xt,...D.map(re=>R({kind:M,ref:re}))),q}function R(M){let D=M.kind==="\
article"?tt(o,M.ref):A(qt(o,M).length,"article"),W=`${M.kind} ${M.ref}`;return Tt(W,()=>n.choose(M),
Y(o,M),D)}function ht(){let M=fr(o,m());if(!M)return null;let{only:D,time:W,parts:V}=M,{total:q}=Qt(
o,{only:D,not:{},time:W});if(!q)return null;let xt=q===1?"this article":`these ${v(q)} articles`;return Tt(
"query",()=>n.narrow({only:D,time:W}),`Show ${xt}`,V.join(" · "))}function rt({total:M,done:D}){let W=m(),
V=M===1?"this article":`these ${v(M)} articles`,q=`Show ${D?V:"these articles"}`;return Tt("words",()=>n.
filter("only","words",W),q,"with these words")}function Tt(M,D,W,V){let q=s[i.length]||Nt();return q.
item.setAttribute("aria-selected","false"),q.name.textContent=W,q.words.textContent=V,i.push({item:q.
item,act:D,key:M}),q.item}function Nt(){let M=f("span",{dir:"auto"}),D=f("span",{class:"words",dir:"\
auto"}),W={role:"option",id:`option-${s.length}`,class:"option"},V={name:M,words:D,item:f("div",W,M,
D)};return s.push(V),V}function bt({act:M}){st(!1),t.value="",M()}function st(M){e.hidden=!M,t.setAttribute(
"aria-expanded",String(M)),!M&&(t.removeAttribute("aria-activedescendant"),a=[],clearTimeout(u))}function Z(M){
if(!i.length)return;let D=c<0&&M<0?0:c;St((D+M+i.length)%i.length),i[c].item.scrollIntoView({block:"\
nearest"})}function St(M){if(i[c]?.item.setAttribute("aria-selected","false"),c=M,c<0){t.removeAttribute(
"aria-activedescendant");return}i[c].item.setAttribute("aria-selected","true"),t.setAttribute("aria-\
activedescendant",i[c].item.id)}function oe(){let M=window.requestIdleCallback||(V=>setTimeout(()=>V(
{timeRemaining:()=>$c,didTimeout:!1}),8)),D=Ar(Object.values(Se(o))),W=V=>{do if(D.next().done)return;while(V.
timeRemaining()>2);M(W)};for(;s.length<oh;)Nt();M(W)}function Ct(M){M.key==="ArrowDown"||M.key==="Ar\
rowUp"?(M.preventDefault(),Z(M.key==="ArrowDown"?1:-1)):M.key==="Enter"&&i.length?(M.preventDefault(),
bt(i[Math.max(c,0)])):M.key==="Escape"&&(M.stopPropagation(),e.hidden&&t.blur(),t.value="",st(!1))}return e.
addEventListener("mousedown",M=>M.preventDefault()),e.addEventListener("click",({target:M})=>{let D=i.
find(({item:W})=>W.contains(M));D&&bt(D)}),t.addEventListener("input",h),t.addEventListener("focus",
()=>m()&&h()),t.addEventListener("blur",()=>st(!1)),t.addEventListener("keydown",Ct),{prepare:oe}}function sh(t){
let e=f("span",{class:"number"}),n=f("div",{class:"find-head"},t," ",e);return{number:e,head:n,element:f(
"div",{role:"group","aria-label":t},n)}}var ih=12,Ec=86400,ch=72,ah=7,Nc=3,lh=60,uh=15,[fh,dh]=[4,2],hh=1/3,mh="Each dot is an article, in t\
he colour of its outlet, at its place between the first and the last of its story; the one ringed wa\
s first. ○ copy · dashed: linked, not in this corpus · a bar: the day, as no time is given. An outle\
t without a story may still have covered it elsewhere.";function _c(t,e){let{model:n}=e,o=e.selection();
if(!o.total){t.replaceChildren();return}let r=fe(n,"stories","size",o).filter(({outlets:l})=>l>1),s=f(
"ol",{class:"story-rows"}),i=wh(n,o),c=Me(s,r,ih,l=>[yh(e,l,i)]),a=[f("div",{class:"sheet-head"},f("\
h2",{},"Stories of most outlets"),r.length>0&&ph(n)),gt(n),...r.length?[s,c,f("p",{class:"aside"},mh)]:
[gh(o)]];me(t,()=>t.replaceChildren(...a.filter(l=>l instanceof Node)))}function ph(t){let e=At(),n=(s,i)=>{
let c=f("span",{class:"outlet-dot","aria-hidden":"true"});return c.style.setProperty("--hue",i),f("l\
i",{dir:"auto"},c,s)},o=t.hues.map((s,i)=>n(t.outlets[s].name,e.hues[i]));return o.length?f("ul",{class:"\
outlet-colors","aria-label":"Colours of outlets"},o,n("other outlets",e.others)):null}function gh(t){
let e=t.filtered?"No story of two or more outlets in this selection.":Ke("stories");return f("p",{class:"\
empty"},e)}function wh(t,{mask:e}){let n=t.articles.held.flatMap((o,r)=>o&&e[r]?[r]:[]);return lt(t,
n)}function yh(t,e,n){let{model:o}=t;return f("li",{class:"story-row","data-id":o.stories[e.thing.ref].
id},f("div",{class:"story-name"},G(t,e.thing),f("span",{class:"words"},Xe(o,e)),kh(o,e),Sh(t,e)),f("\
div",{class:"story-hours"},Th(o,e),Mh(t,e)),f("div",{class:"story-reach"},Oh(t,e,n)),t.isOpen(e.thing.
ref)&&bh(t,e))}function bh(t,{thing:e,articles:n}){let{model:o}=t,{first:r,earliest:s}=o.stories[e.ref],
i=t.selection().filtered?[]:ze(o,e.ref),a=qn(o,n,u=>G(t,u),{limit:lh,without:i.slice(0,Nc).map(({ref:u})=>u),
first:r.length?s:-1}),l=f("p",{class:"aside"},"Too few of its articles state a date.");return f("div",
{class:"story-lanes"},a||l)}function Sh(t,{thing:e}){let n=t.isOpen(e.ref),{id:o,name:r}=t.model.stories[e.
ref],s={class:"lanes-button","aria-expanded":String(n),"data-focus":`lanes ${o}`,"aria-label":`Who c\
ame when: ${r}`};return C(s,()=>t.toggle(e.ref),n?"▾":"▸"," Who came when")}function kh(t,{thing:e}){
let{loose:n,articles:o}=t.stories[e.ref];if(n<hh*o.length)return null;let r="These share little with\
 the other articles of the story: some may be on another event.",s=`loosely joined: ${v(n)} of ${v(o.
length)}`;return f("span",{class:"loosely",title:r},s)}function Th(t,{articles:e,thing:n}){let{first:o,
earliest:r}=t.stories[n.ref],{time:s,precision:i,title:c,copy:a,held:l,outlet:u}=t.articles,h=e.filter(
R=>s[R]!==null);if(!h.length)return f("p",{class:"words"},"None of its articles has a date.");let{dots:d,
start:m,end:p}=vh(t,h),g=At(),y=d.map(({article:R,left:ht,width:rt,level:Tt})=>{let Nt=o.length>0&&R===
r,bt=[rt?"day":"dot",a[R]===1&&"copy",!l[R]&&"stub",Nt&&"first"],st=`${tt(t,R)}: ${c[R]}, ${at(s[R],
i[R])}`,Z=f("span",{class:bt.filter(Boolean).join(" "),title:st}),St=t.hues.indexOf(u[R]);return Z.style.
setProperty("--hue",St<0?g.others:g.hues[St]),Z.style.left=`${ht*100}%`,rt?Z.style.width=`${rt*100}%`:
Z.style.bottom=`${Tt*7}px`,Z}),x=e.length-h.length,b=[xh(t,h,m),x?`${v(x)} undated not shown`:"",p>m?
Gt(p-m):""],E=Math.max(1,...d.map(({level:R})=>R+1))*7+4,F=f("div",{class:"hours","aria-hidden":"tru\
e"},y);F.style.height=`${E}px`;let z=b.map(R=>f("span",{},R));return[F,f("p",{class:"hours-ends","ar\
ia-hidden":"true"},z)]}function xh(t,e,n){let o=B(t,e[0]);return ct(n)+(o?`, ${dn(n)} UTC`:"")}function vh(t,e){
let n=a=>Number(t.articles.time[a]),o=Math.min(...e.map(n)),r=Math.max(...e.map(a=>n(a)+(B(t,a)?0:Ec))),
s=Math.max(1,r-o),i=new Map;return{dots:e.flatMap(a=>{let l=B(t,a),u=(n(a)-o)/s,h=l?Math.round(u*ch):
`day ${Sn(t,a)}`,d=i.get(h)||0;return i.set(h,d+1),l?d<ah?[{article:a,left:u,width:0,level:d}]:[]:d?
[]:[{article:a,left:u,width:Ec/s,level:0}]}),start:o,end:r}}function Mh(t,{thing:e}){let{model:n}=t,
{first:o,earliest:r,runner_up:s,gap:i,reason:c}=n.stories[e.ref];if(!o.length){let m=`Who was first \
cannot be told: ${c||lr}.`;return f("p",{class:"words"},m)}let a=m=>G(t,{kind:"outlet",ref:m}),l=r>=
0?`, ${dn(Number(n.articles.time[r]))} UTC`:"",u=Ft(o.map(a)," and "),h=[o.length>1?"First, in a tie\
: ":"First: ",u,l];if(s>=0&&i!==null&&dt(n,s)){let m=i<uh?" (close: feeds round times)":"",p=i?Gt(i*
60)+m:"in the same minute";h.push(` · next, ${p}: `,a(n.articles.outlet[s]))}let d=t.selection().filtered?
" (whole corpus)":"";return f("p",{class:"words"},...h,d)}function Oh(t,{thing:e,outlets:n,articles:o},r){
let{model:s}=t,i=`${v(n)} of ${A(r.size,"outlet")}`,c=ve(Math.max(.01,n/Math.max(1,r.size))),a=o.filter(
d=>s.articles.held[d]),l=$h(s,lt(s,a),r),h=(t.selection().filtered?[]:ze(s,e.ref)).slice(0,Nc).map(({
ref:d})=>G(t,{kind:"outlet",ref:d}));return[f("span",{class:"number"},i),f("span",{class:"reach-trac\
k","aria-hidden":"true"},c),l,h.length>0&&f("p",{class:"words"},"Not from ",Ft(h))]}function $h(t,e,n){
let o=t.groups.map(({name:s,outlets:i})=>({name:s,members:i.filter(c=>n.has(c))})).filter(({members:s})=>s.
length>=dh).sort((s,i)=>i.members.length-s.members.length||(s.name<i.name?-1:1)).slice(0,fh);if(!o.length)
return null;let r=o.map(({name:s,members:i})=>{let c=i.filter(l=>e.has(l)).length,a=`${c?v(c):"none"}\
 of ${v(i.length)}`;return f("li",{class:c?null:"blind",dir:"auto"},`${s}: ${a}`)});return f("ul",{class:"\
reach-groups","aria-label":"By groups of outlets"},r)}var Ah=8,[Rc,Ic,mr]=[46,20,10],Eh=700,on=86400;function Dc(t,e){let{model:n}=e,{from:o,to:r}=n.counts;
if(o===null||r===null||o===r)return{show:()=>{}};let s=H=>n.articles.held[H]&&n.articles.time[H]!==null,
c=n.articles.time.map((H,S)=>S).filter(s).every(H=>B(n,H)),{unit:a,bins:l}=We([],o,r,c),u=Nh(n,l),h=null,
d={rows:!1,shares:!1},m=f("div",{class:"strip-chart"}),p=f("div",{class:"strip-rows",hidden:!0}),g=f(
"span",{class:"strip-words"}),y=Tt("▶","Play through time",()=>h?Ct():oe()),[x,b]=[bt("From day",0),
bt("To day",1)],[E,F]=[M("From",0),M("To",1)],z=f("div",{class:"strip-area"},m,E,F),R=f("span",{class:"\
strip-tools"},Tt("‹","A step back in time",()=>St(-1)),y,Tt("›","A step on in time",()=>St(1)),Nt(
"By outlet","rows"),Nt("Shares","shares")),ht=f("span",{class:"strip-days"},x," – ",b),rt=f("span",
{class:"legend-name"},`Articles by ${a}`);t.hidden=!1,t.replaceChildren(f("div",{class:"strip-head"},
rt,g,ht,R),z,p),D();function Tt(H,S,T){return C({class:"step","aria-label":S,title:S},T,H)}function Nt(H,S){
let O=C({class:"step","aria-pressed":"false"},()=>{d[S]=!d[S],O.setAttribute("aria-pressed",String(d[S])),
W()},H);return O}function bt(H,S){let T=()=>{let I=Date.parse(`${N.value}T00:00Z`)/1e3;if(Number.isNaN(
I))return;let w=[Cc(Number(o)),Cc(Number(r))+on],[k,$]=e.state().time||w,L=S?[Math.min(k,I),I+on]:[I,
Math.max($,I+on)];e.change({time:L})},O={min:Xn(Number(o)),max:Xn(Number(r))},N=f("input",{type:"dat\
e","aria-label":H,...O,on:{change:T}});return N}function st(){let{time:H}=e.state();if(!H)return[0,l.
length];let S=Math.max(0,l.findIndex(O=>O.to>H[0])),T=l.findIndex(O=>O.from>=H[1]);return[S,Math.max(
S+1,T<0?l.length:T)]}function Z(H,S,T=!1){let O=H<=0&&S>=l.length;e.change({time:O?null:[l[H].from,l[S-
1].to]},T)}function St(H){let S=H>0?[-1,0]:[l.length,l.length+1],[T,O]=e.state().time?st():S,N=O-T,I=Math.
max(0,Math.min(l.length-N,T+H));return(I!==T||!e.state().time)&&Z(I,I+N),I+N<l.length}function oe(){
h=setInterval(()=>St(1)||Ct(),Eh),y.textContent="❚❚",y.setAttribute("aria-label","Stop playing"),
st()[1]===l.length&&e.change({time:null},!1),St(1)}function Ct(){clearInterval(h),h=null,y.textContent=
"▶",y.setAttribute("aria-label","Play through time")}function M(H,S){let T=l.length,O={ArrowLeft:-1,
ArrowDown:-1,ArrowRight:1,ArrowUp:1},N={PageDown:-5,PageUp:5,Home:-T,End:T};return f("span",{class:"\
handle",role:"slider",tabindex:"0","aria-label":H,"aria-valuemin":0,"aria-valuemax":T,on:{keydown:w=>{
let k={...O,...N}[w.key];if(!k)return;w.preventDefault();let[$,L]=st();S?Z($,Math.max($+1,Math.min(T,
L+k))):Z(Math.max(0,Math.min(L-1,$+k)),L)}}})}function D(){let H=T=>{let{left:O,width:N}=m.getBoundingClientRect(),
I=Math.floor((T.clientX-O)/N*l.length);return Math.max(0,Math.min(l.length-1,I))},S=null;z.addEventListener(
"pointerdown",T=>{Ct();let O=T.target.closest(".handle"),[N,I]=st();O?S=O===E?I-1:N:S=H(T),z.setPointerCapture(
T.pointerId),O||Z(S,S+1)}),z.addEventListener("pointermove",T=>{if(S===null)return;let O=H(T);Z(Math.
min(S,O),Math.max(S,O)+1)});for(let T of["pointerup","pointercancel"])z.addEventListener(T,()=>S=null);
z.addEventListener("dblclick",()=>e.change({time:null}))}function W(){let{mask:H}=Qt(n,e.state(),"ti\
me"),S=hr(u,l.length,ft=>H[ft]>0),T=hr(u,l.length,()=>!0),[O,N]=st(),I=S.map((ft,jt)=>T[jt]?ft/T[jt]:
0),w=d.shares?I:S,k=d.shares?1:Math.max(1,...T),$=ft=>ft>=O&&ft<N,L=[...d.shares?[]:T.map((ft,jt)=>dr(
ft,jt,k,"bar-all")),...w.map((ft,jt)=>dr(ft,jt,k,$(jt)?"bar-volume":"bar-out"))],j=[ct(Number(o)),ct(
Number(r))].map(ft=>f("span",{},ft));m.replaceChildren(J(Rc,xt(S),L),f("div",{class:"strip-ends","ar\
ia-hidden":"true"},j)),V(E,O,l[O].from),V(F,N,l[N-1].to-1),g.textContent=q();let[K,mt]=e.state().time||
[Number(o),Number(r)+1];x.value=Xn(K),b.value=Xn(mt-1),p.hidden=!d.rows,d.rows&&p.replaceChildren(...re(
H))}function V(H,S,T){H.style.left=`${S/l.length*100}%`,H.setAttribute("aria-valuenow",String(S)),H.
setAttribute("aria-valuetext",Lc(T,a))}function q(){let{time:H}=e.state();return H?nt(H[0],H[1]-1):d.
shares&&e.selection().filtered?`share of all articles of each ${a}`:`${n.left_out?"on this page · ":
""}drag to select a time`}function xt(H){let S=Math.max(...H),T=Lc(l[H.indexOf(S)].from,a);return`Ar\
ticles by ${a}: at most ${v(S)}, from ${T}.`}function J(H,S,T){let N={viewBox:`0 0 ${l.length*mr} ${H}`,
preserveAspectRatio:"none",role:"img","aria-label":S};return it("svg",N,T)}function re(H){let S=n.byOutlet.
map((O,N)=>({ref:N,articles:O.filter(I=>H[I]&&n.articles.held[I])})).filter(({articles:O})=>O.length).
sort((O,N)=>N.articles.length-O.articles.length||O.ref-N.ref).slice(0,Ah).map(({ref:O,articles:N})=>{
let I=new Set(N),w=hr(u,l.length,$=>I.has($)),k=N.length;return{ref:O,total:k,values:d.shares?w.map(
$=>$/k):w}}),T=Math.max(...S.flatMap(({values:O})=>O),d.shares?.01:1);return S.map(({ref:O,total:N,values:I})=>{
let{name:w}=n.outlets[O],k=()=>e.choose({kind:"outlet",ref:O}),$=I.map((L,j)=>dr(L,j,T,"bar-volume",
Ic));return f("div",{class:"strip-row"},C({class:"thing",dir:"auto"},k,vt(w,22)),J(Ic,`${w}: ${A(N,"\
article")}`,$),f("span",{class:"number"},v(N)))})}return{show:W}}function dr(t,e,n,o,r=Rc){if(!t)return null;
let s=r*(1-t/n),i=Math.max(1,r*t/n);return it("rect",{x:e*mr,y:s,width:mr-1,height:i,class:o})}function Nh(t,e){
let n=Float64Array.from(e,o=>o.from);return Int32Array.from(t.articles.time,(o,r)=>o===null||!t.articles.
held[r]||o<n[0]?-1:ii(n,o))}function hr(t,e,n){let o=Array(e).fill(0);return t.forEach((r,s)=>{r>=0&&
n(s)&&(o[r]+=1)}),o}function Cc(t){return Math.floor(t/on)*on}function Xn(t){return new Date(t*1e3).
toISOString().slice(0,10)}function Lc(t,e){return e==="hour"?at(t,"minute"):ct(t)}var[_h,Ih]=[.6,.65];function Pc(t,e,n){let o=_("tip");if(o.hidden=!e,!e||!n)return;let r=e.kind==="a\
rticle"&&!t.articles.held[e.ref];o.replaceChildren(f("span",{class:"kicker"},r?Ze.stub:Ze[e.kind]),f(
"strong",{dir:"auto"},Y(t,e)),f("span",{class:"words",dir:"auto"},Xe(t,xo(t,e))));let{width:s,height:i}=_(
"picture").getBoundingClientRect();o.classList.toggle("left",n.x>s*_h),o.classList.toggle("above",n.
y>i*Ih),o.style.setProperty("--x",`${n.x}px`),o.style.setProperty("--y",`${n.y}px`)}var Re=["network","time"],Ch={stories:_c,outlets:Mo,compare:Lo,table:ir},Lh=200,Fc=900,Rh=3;function jc(t){
t.letters=js(t.hues.map(w=>t.outlets[w].name));let e={view:t.home,tab:"overview"},n=p(),o=x(n),r=0,s=null,
i=new Map,c=t.nodes.length>0,a={model:t,view:null,state:()=>n,selection:()=>o,change:b,choose:R,toggle:ht,
filter:rt,apply:Tt,narrow:Nt,isOpen:w=>y().includes(w),announce:J,show:F},l={hover:(w,k)=>Pc(t,w,k),
choose:R,toggle:ht,moved:st},u=c?Fi(_("canvas"),t,l):null,h=Dc(_("strip"),a),d=Js(_("filters"),_("ch\
ips"),a),m=Ac(_("find"),_("found"),a);a.view=u;function p(){let w=Ls(location.hash,e),k=_o(t,w.state);
return Hc([...w.ignored,...k.ignored]),k.state}function g(){return n.at&&t.byId.get(n.at)||null}function y(){
return n.open.flatMap(k=>t.byId.get(k)||[]).filter(({kind:k})=>k==="story").map(({ref:k})=>k)}function x(w){
return{...Qt(t,w),filtered:Ys(w),stubs:Zs(w)}}function b(w,k=!0){"at"in w&&(s=n.at),n={...n,...w},("\
only"in w||"not"in w||"time"in w)&&(o=x(n)),clearTimeout(r),k?E("pushState"):r=setTimeout(()=>E("rep\
laceState"),Lh),F()}function E(w){try{let k=Rs(n,e)||location.pathname+location.search;history[w](null,
"",k)}catch{}}function F(){let w=n.only.words||n.not.words,k=[n.only,n.not,n.time,w?t.complete:null],
{theme:$}=document.documentElement.dataset;z("chips",k,d.showChips),z("filters",[k,d.isShown()],d.show),
z("picture",[k,n.view,n.hide,n.open],Z);let L=[n.view,n.side,n.open,t.complete,$];z("sheet",[k,...L],
oe),z("strip",k,h.show);let j=[n.view,n.at,n.depth,n.tab,n.open,n.path,n.without,t.complete];z("side",
[k,...j],W)}function z(w,k,$){let L=JSON.stringify(k);i.get(w)!==L&&(i.set(w,L),$())}function R(w){let k=w?
ke(t,w):null;k!==n.at&&(b({at:k}),w&&(innerWidth<Fc&&_("side").scrollIntoView({block:"start"}),J(`${Y(
t,w)} chosen`)))}function ht(w){let{id:k}=t.stories[w],$=n.open.includes(k),L=$?n.open.filter(K=>K!==
k):[...n.open,k],j=Re.includes(n.view)||n.view==="stories";b({open:L,...j?{}:{view:t.opens}}),J($?"S\
tory closed":"Story opened")}function rt(w,k,$){b(Rn(n,w,k,$)),bt()}function Tt(w){b({...Cs,...w}),bt()}
function Nt({only:w,time:k=null}){b({only:{...n.only,...w},time:k||n.time}),bt()}function bt(){let w=`${A(
o.total,"article")} selected`;J(o.filtered?w:"Everything is shown")}function st(w){Re.includes(n.view)&&
b({cam:w},!1)}function Z(){let w=Re.includes(n.view);for(let K of["canvas","zoom","under"])_(K).hidden=
!w;_("sheet").hidden=w;for(let K of document.querySelectorAll("[data-view]")){let mt=K.dataset.view===
n.view;K.setAttribute("aria-pressed",String(mt))}let $=w||n.view==="stories"?St():null;if(_("message").
hidden=!$,_("message").replaceChildren($||""),_("canvas").classList.toggle("quiet",!!$),!u||!w)return;
let L=y(),j=u.show({view:n.view,hide:n.hide,open:L,selection:o});j.open.length<L.length&&(n={...n,open:j.
open.map(K=>t.stories[K].id)},E("replaceState"),J("The stories opened first were closed to make room")),
Ct(j),M()}function St(){let w=(k,...$)=>f("div",{},f("h2",{},k),$.map(L=>f("p",{},L)));return c?o.total?
n.view==="time"&&!t.scale.length?w("Nothing to show over time","None of these articles has a date. T\
he network and the lists show them all."):null:d.renderNothingFound():w("No articles yet",...t.advice)}
function oe(){let w=Ch[n.view];w&&w(_("sheet"),a)}function Ct(w){let k=$=>b({hide:$});hi(_("legend"),
t,w,n,o,k)}function M(){let w=[...D(),...t.advice,...t.notes[n.view]||[]];_("notes-head").textContent=
w[0]||"",_("notes-head").classList.toggle("more-notes",w.length>1),_("notes").replaceChildren(...w.slice(
1).map(k=>f("li",{},k))),_("notes-box").hidden=!w.length}function D(){let w=t.mode==="stories",k=[];
if(w&&k.push("To open a story into its articles, double-click it, or choose it and press Enter."),n.
view!=="time"||!t.scale.length)return k;let $=w?"circle is a story at its first report, each dot an \
article that belongs to no story":"dot is an article";k.push(`Each ${$}; the height has no meaning.`),
n.open.length&&k.push("Marks beside an open story are moved aside. Its articles stand at their own d\
ates; those without a date are not drawn.");let L=(j,K)=>j!==null&&!B(t,K);return t.articles.time.some(
L)&&k.push("An article that states only its day stands in the middle of it."),t.scale.some(([,,,,j])=>j)&&
k.push("In the grey band time is squeezed, as there are few articles."),k}function W(){let w=g(),k=n.
at!==null&&$o.includes(n.at)?n.at:null,[$,L]=[_("panel"),_("lists")],j=document.activeElement,K=_("s\
ide").contains(j)||!!j?.dataset.panel;L.hidden=!!(w||k),$.hidden=!L.hidden;let mt=k==="path"?ac(a):null,
ft=u?u.choose(w,mt,n.depth):!1;if($.hidden)$.replaceChildren(),xt();else{let Wc=C({class:"back"},()=>b(
{at:null}),"← Back to the lists"),Bc=w?xc(a,w):fc(a,String(k),mt);$.replaceChildren(Wc,...V(w,ft),
Bc),_("side").scrollTop=0}if(!K)return;let jt=s&&Bt(_("list"),"id",s),pr=$.hidden?jt:$.querySelector(
"input[type=text]")||$.querySelector("h2");pr&&pr.focus({preventScroll:!$.hidden})}function V(w,k){let $=[];
w&&u&&!k&&Re.includes(n.view)&&$.push(f("p",{class:"aside"},"Not drawn in this view.")),w&&k&&n.view===
"network"&&$.push(q());let j=w&&["outlet","topic","subject"].includes(w.kind)?gt(t):null;return j?[...$,
j]:$}function q(){let k=f("output",{},(mt=>mt===1?"neighbours":`up to ${mt} steps away`)(n.depth)),$=({
target:mt})=>{b({depth:Number(mt.value)},!1),_("depth").focus()},L={id:"depth",type:"range",min:1,max:No,
value:n.depth},j=f("input",{...L,on:{input:$}}),K=f("label",{for:"depth"},"In the picture: ");return f(
"p",{class:"aside depth"},K,j,k)}function xt(){for(let w of document.querySelectorAll("[data-tab]")){
let k=w.dataset.tab,$=k===n.tab,L=w.querySelector(".number");if(L){let j=Ms(t,k,o);L.textContent=yr(
j),L.title=v(j)}w.setAttribute("aria-selected",String($)),w.setAttribute("tabindex",$?"0":"-1")}_("l\
ist").setAttribute("aria-labelledby",`tab-${n.tab}`),Os(_("list"),_("order"),a)}function J(w){_("liv\
e").textContent=w}async function re(){clearTimeout(r),E("replaceState");try{await navigator.clipboard.
writeText(location.href),J("Link copied"),_("copy").textContent="Copied"}catch{let w=_("link");w.hidden=
!1,w.value=location.href,w.select(),J("Copy the link from the field")}setTimeout(()=>_("copy").textContent=
"Copy link",1600)}function H(w){if(n.view===w)return;let k=Re.includes(w),$=j=>!j.startsWith("hue")&&
j!=="others",L=k?n.hide.filter($):n.hide;b({view:w,cam:null,hide:L}),k&&u&&u.fit(),innerWidth<Fc&&_(
"picture").scrollIntoView({block:"start"}),k||(_("sheet").scrollTop=0)}function S(){n=p(),o=x(n),F(),
!(!u||!Re.includes(n.view))&&(n.cam?u.setCamera(n.cam):u.fit())}function T(){let{state:w,ignored:k}=_o(
t,n);k.length&&Hc(k),n=w,(n.only.words||n.not.words)&&(o=x(n)),n.open.length&&u&&(u.forget(),i.delete(
"picture")),F(),m.prepare()}function O(){u&&(u.draw(),F(),Ct(u.snapshot().scene))}qs(a,{openView:H,copyLink:re,
recolour:O,restore:S});let{from:N,to:I}=t.counts;return _("span").textContent=N===null?"":nt(N,I),S(),
{complete:T}}function Hc(t){let e=_("notice");if(e.hidden=!t.length,!t.length)return;let n=t.slice(0,
Rh).map(a=>a.slice(0,60)),o=t.length-n.length,r=o?` and ${v(o)} more`:"",s=f("span",{dir:"auto"},n.join(
" · ")),i=C({class:"step","aria-label":"Close this notice"},c,"×");e.replaceChildren("This link as\
ks for what this page does not have: ",s,r,". ",i);function c(){e.hidden=!0}}async function Dh(){try{let t=rs(await Vn("data")),e=jc(t);Yn("details")&&await Ph(),ss(t,await Vn("\
details")),e.complete(),document.documentElement.dataset.ready="yes"}catch(t){let{message:e}=t;_("me\
ssage").hidden=!1,_("message").replaceChildren(f("p",{},`This page could not be opened. ${e}`))}}function Ph(){
return new Promise(t=>requestAnimationFrame(()=>setTimeout(t)))}Dh();})();

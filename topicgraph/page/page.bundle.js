"use strict";(()=>{var Wi={ß:"ss",æ:"ae",œ:"oe",ø:"o",ł:"l",đ:"d",ð:"d"},zi=/[^\x00-\x7f]/;function Ot(t){return zi.
test(t)?t.normalize("NFD").replace(/\p{M}+/gu,"").toLowerCase().replace(/[ßæœøłđð]/g,e=>Wi[e]):
t.toLowerCase()}function $t(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1),o=n.lastIndexOf(" ");return(o>
e*.6?n.slice(0,o):n).trimEnd()+"…"}function Do(t,e){if(t.length<=e)return[t];let n=t.lastIndexOf("\
 ",e),o=n>e*.4?n:e;return[t.slice(0,o).trim(),$t(t.slice(o).trim(),e)]}function Fo(t){if(!/^https?:\/\//i.
test(t))return null;try{let e=new URL(t);return(e.protocol==="http:"||e.protocol==="https:")&&!e.username&&
!e.password?e.href:null}catch{return null}}function jt(t){return`⁨${t}⁩`}function Kt(t){return`“${jt(
t)}”`}var Ho=new Intl.NumberFormat("en");function T(t){return Ho.format(t)}function kt(t){return Ho.
format(Math.round(t*10)/10)}function $(t,e,n){return`${T(t)} ${t===1?e:n||e+"s"}`}function Bo(t){return t<
1e4?T(t):t<999500?`${Math.round(t/1e3)}k`:`${Number((t/1e6).toFixed(1))}M`}function ot(t){return`${t>
0&&t<.0995?(t*100).toFixed(1):Math.round(t*100)} %`}function Tt({low:t,high:e}){return`(${ot(t).replace(
" %","")} to ${ot(e)})`}function At(t){return t===null?"not tested":t<.001?"p < .001":t>.99?"p > .99":
`p = ${t.toFixed(t<.0995?3:2).slice(1)}`}function u(t,e={},...n){return Wo(document.createElement(t),e,n)}function dt(t,e={},...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);return Wo(o,e,n)}function I(t,e,...n){return u("butt\
on",{type:"button",...t,on:{click:e}},...n)}function Wo(t,{on:e={},...n},o){for(let[r,s]of Object.entries(
e))t.addEventListener(r,s);for(let[r,s]of Object.entries(n))s===!1||s===null||s===void 0||t.setAttribute(
r,s===!0?"":s);for(let r of o.flat(3))r!=null&&r!==!1&&t.append(r);return t}function A(t){return document.
getElementById(t)}function _t(t,e,n){return t.querySelector(`[data-${e}="${CSS.escape(n)}"]`)}function Pe(t,e){
let n=document.activeElement,o=t.contains(n)?n?.dataset.focus:null;e(),o&&_t(t,"focus",o)?.focus()}function zo(t){
let e=Fo(t);return e?u("a",{href:e,rel:"noopener noreferrer",target:"_blank",dir:"auto"},t):u("span",
{class:"plain",dir:"auto"},t)}async function On(t){let e=A(t);if(!Mn(t))return JSON.parse(e.textContent);if(typeof DecompressionStream>
"u")throw new Error("This page needs a newer browser: one of 2023 or later.");let n=Uint8Array.from(
atob(e.textContent.trim()),r=>r.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream(
"gzip"));return JSON.parse(await new Response(o).text())}function Mn(t){return A(t).hasAttribute("da\
ta-packed")}var De="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),[be,Ct,Lt]=[60,3600,86400],Ui={week:7*
Lt,day:Lt,hour:Ct};function Se(t){return String(t).padStart(2,"0")}function st(t){let e=new Date(t*1e3);
return`${e.getUTCDate()} ${De[e.getUTCMonth()]} ${e.getUTCFullYear()}`}function Fe(t){let e=new Date(
t*1e3);return`${Se(e.getUTCHours())}:${Se(e.getUTCMinutes())}`}function it(t,e){if(t===null)return"u\
ndated";if(!$n(t,e))return`${st(t)}, time not given`;let n=e==="second"?":"+Se(new Date(t*1e3).getUTCSeconds()):
"";return`${st(t)}, ${Fe(t)}${n} UTC`}function gt(t,e){if(t===null||e===null)return"undated";let[n,o]=[
st(t),st(e)];if(n===o)return n;let[r,s]=[n.split(" "),o.split(" ")];return`${r[2]!==s[2]?n:r[1]!==s[1]?
`${r[0]} ${r[1]}`:r[0]} – ${o}`}function $n(t,e){return t!==null&&(e==="minute"||e==="second")}function wt(t){
let e=Math.abs(t);if(e<be)return"at the same time";let[n,o]=e<1.5*Ct?["minute",be]:e<2*Lt?["hour",Ct]:
["day",Lt];return`${$(Math.round(e/Number(o)),String(n))} ${t>0?"later":"earlier"}`}function Zt(t){if(t<
be)return"+0 min";let[e,n]=[Math.floor(t/Lt),Math.floor(t%Lt/Ct)],o=Math.floor(t%Ct/be),[r,s]=e?[`${e}\
 d`,n&&`${n} h`]:[n&&`${n} h`,o&&`${o} min`];return"+"+[r,s].filter(Boolean).join(" ")}function Uo(t){
return t<1.5*Ct?`+${Math.round(t/be)} min`:t<2*Lt?`+${Math.round(t/Ct)} h`:`+${Math.round(t/Lt)} d`}
function He(t,e,n,o=!0){let r=Gi((n-e)/Lt),s=r==="hour"&&!o?"day":r,i=[];for(let c=ji(e,s);c<=n;c=Re(
c,s))i.push({from:c,to:Re(c,s),count:0});for(let c of t){let a=i.find(l=>c<l.to);a&&c>=a.from&&(a.count+=
1)}return{unit:s,bins:i}}function Gi(t){return t>3650?"year":t>240?"month":t>45?"week":t>3?"day":"ho\
ur"}function ji(t,e){let n=new Date(t*1e3),[o,r,s]=[n.getUTCFullYear(),n.getUTCMonth(),n.getUTCDate()];
if(e==="year")return Date.UTC(o,0)/1e3;if(e==="month")return Date.UTC(o,r)/1e3;let i=(n.getUTCDay()+
6)%7;return e==="week"?Date.UTC(o,r,s-i)/1e3:e==="day"?Date.UTC(o,r,s)/1e3:Math.floor(t/Ct)*Ct}function Re(t,e,n=1){
let o=new Date(t*1e3);return e==="year"?Date.UTC(o.getUTCFullYear()+n,0)/1e3:e==="month"?Date.UTC(o.
getUTCFullYear(),o.getUTCMonth()+n)/1e3:t+n*Ui[e]}var Ki=["stories","network","time","outlets","compare","table"],qi=["overview","stories","articles",
"outlets","topics"],An=["problems","path","save","about","help"],Jt=["topic","outlet","group","mediu\
m","kind","quality","heat","story","words"],En=["hide","open","side","path","without"],Xi=new Set(["\
view","tab","at","cam","time",...En,...Jt.flatMap(t=>[`only.${t}`,`not.${t}`])]),Nn=100,Go=2e3,Qt=6,
jo=1e6,[Vi,Yi]=[.001,1e3],qo={only:{},not:{},time:null};function Xo(t,e){let n=new URLSearchParams(t.
replace(/^#/,"")),o=[],r=(f,d)=>o.push(`${f}=${d}`);for(let f of new Set(n.keys()))Xi.has(f)||r(f,n.
get(f));let s=f=>{let d=[...new Set(n.getAll(f).filter(Boolean))],h=d.filter(m=>m.length<=Go).slice(
0,Nn);return h.length<d.length&&r(f,`(${d.length-h.length} values)`),h},i=(f,d,h)=>{let m=n.get(f);return m===
null||d.includes(m)?m??h:(r(f,m),h)},c=(f,d)=>{let h=n.get(f);if(h===null)return null;let m=h.split(
",").map(g=>g.trim()?Number(g):NaN);return m.every(Number.isFinite)&&d(m)?m:(r(f,h),null)},a=f=>{let d=Jt.
map(h=>[h,s(f+h)]);return Object.fromEntries(d.filter(([,h])=>h.length))};return{state:{view:i("view",
Ki,e.view),tab:i("tab",qi,e.tab),at:n.get("at")?.slice(0,Go)||null,cam:c("cam",Zi),time:c("time",f=>f.
length===2&&f[0]<f[1]),only:a("only."),not:a("not."),...Object.fromEntries(En.map(f=>[f,s(f)]))},ignored:o}}
function Zi(t){let[e,n,o]=t,r=Math.abs(e)<=jo&&Math.abs(n)<=jo;return t.length===3&&r&&o>=Vi&&o<=Yi}
function In(t,e){let n=[],o=(h,m,g)=>m.filter(p=>g(p)||(n.push(`${h}=${p}`),!1)),r=(h,m)=>{let g=Object.
entries(m).map(([p,y])=>[p,o(h+p,y,S=>p==="words"||t.facets[p].has(S))]);return Object.fromEntries(g.
filter(([,p])=>p.length))},s=h=>t.byId.has(h)||!t.complete,i=h=>h.startsWith("group:")?t.groups.some(
({name:m})=>`group:${m}`===h):t.byId.get(h)?.kind==="outlet",{time:c}=e,{from:a,to:l}=t.counts,f=c&&
a!==null&&l!==null&&c[0]<=l&&c[1]>a;c&&!f&&n.push(`time=${c.join(",")}`);let d={...e,at:e.at&&o("at",
[e.at],h=>An.includes(h)||s(h))[0],time:f?c:null,only:r("only.",e.only),not:r("not.",e.not),open:o("\
open",e.open,h=>t.byId.get(h)?.kind==="story"),side:o("side",e.side,i).slice(0,Qt),path:e.path.slice(
0,2).every(s)?e.path.slice(0,2):[]};return{state:{...d,at:d.at||null},ignored:n}}function Vo(t,e){let n=new URLSearchParams;
t.view!==e.view&&n.set("view",t.view),t.tab!==e.tab&&n.set("tab",t.tab),t.at&&n.set("at",t.at);for(let r of Jt){
for(let s of t.only[r]||[])n.append(`only.${r}`,s);for(let s of t.not[r]||[])n.append(`not.${r}`,s)}
t.time&&n.set("time",t.time.join(","));for(let r of En)for(let s of t[r])n.append(r,s);t.cam&&n.set(
"cam",t.cam.map(r=>Number(r.toPrecision(5))).join(","));let o=n.toString();return o?"#"+o:""}function Be({
only:t,not:e},n,o,r){let s=((n==="only"?t:e)[o]||[]).includes(r);return{only:Ko(t,o,r,n==="only"&&!s),
not:Ko(e,o,r,n==="not"&&!s)}}function Ko(t,e,n,o){let r=(t[e]||[]).filter(i=>i!==n);o&&r.push(n);let s={
...t,[e]:r};return r.length||delete s[e],s}var Ji=["lowest quarter","second quarter","third quarter","highest quarter"],Qi=8,_n={topic:"Topic",
outlet:"Outlet",group:"Group of outlets",medium:"Medium",kind:"Kind of article",quality:"Quality",heat:"\
Heat",story:"Story",words:"Words"};function Zo(t){let e=t.articles,n=Array.from({length:t.size},(i,c)=>c),
o=(i,c)=>i.map(({id:a,name:l},f)=>({key:a,name:l,members:c(f)})),r={topic:o(t.topics,i=>t.byTopic[i]),
outlet:o(t.outlets,i=>tc(t,i)),group:t.groups.map(({name:i,outlets:c})=>({key:i,name:i,members:c.flatMap(
a=>t.byOutlet[a])})),medium:t.media.map((i,c)=>({key:i,name:i,members:n.filter(a=>e.medium[a]===c)})),
kind:ec(t,n),quality:Yo(n,e.quality),heat:Yo(n,e.heat),story:o(t.stories,i=>t.stories[i].articles)},
s=i=>new Map(i.filter(({members:c})=>c.length).map(c=>[c.key,c]));return Object.fromEntries(Object.entries(
r).map(([i,c])=>[i,s(c)]))}function tc(t,e){let n=t.byCarrier[e].filter(o=>t.articles.outlet[o]!==e);
return n.length?[...t.byOutlet[e],...n].sort((o,r)=>o-r):t.byOutlet[e]}function ec(t,e){let n=t.articles;
return[["copies","copies of another article",r=>n.copy[r]===1],["updates","updates of an earlier art\
icle",r=>n.copy[r]===2],["carried","carried by another site",r=>n.flags[r]&ze],["stubs","linked, not\
 in this corpus",r=>!n.held[r]],["undated","undated",r=>n.time[r]===null],["alone","in no story",r=>n.
story[r]<0]].map(([r,s,i])=>({key:r,name:s,members:e.filter(i)}))}function Yo(t,e){let n=t.filter(i=>e[i]!==
null),o=n.map(i=>Number(e[i])).sort((i,c)=>i-c);if(o.length<Qi||o[0]===o[o.length-1])return[];let r=[
1,2,3].map(i=>o[Math.floor(i*o.length/4)]),s=i=>r.filter(c=>Number(e[i])>=c).length;return Ji.map((i,c)=>{
let a=n.filter(d=>s(d)===c),l=new Set(a.map(d=>Number(e[d])).sort((d,h)=>d-h)),f=[...l].filter((d,h)=>h===
0||h===l.size-1);return{key:String(c),name:`${i} (${f.join(" to ")})`,members:a}})}function Jo(t,e,n){
return e==="words"?{key:n,name:Kt(n),members:t.withWords(n)}:t.facets[e].get(n)||{key:n,name:n,members:[]}}
function te(t,{only:e,not:n,time:o},r=null){let s=new Uint8Array(t.size).fill(1);for(let c of Jt){if(c===
r)continue;let a=l=>Jo(t,c,l).members;e[c]&&nc(s,e[c].map(a));for(let l of(n[c]||[]).map(a))for(let f of l)
s[f]=0}o&&r!=="time"&&oc(s,t.articles.time,o);let i=0;for(let c of s)i+=c;return{mask:s,total:i}}function nc(t,e){
let n=new Uint8Array(t.length);for(let o of e)for(let r of o)n[r]=1;for(let o=0;o<t.length;o+=1)t[o]&=
n[o]}function oc(t,e,[n,o]){for(let r=0;r<t.length;r+=1){let s=e[r];(s===null||s<n||s>=o)&&(t[r]=0)}}
function Qo(t,e,n){let{mask:o}=te(t,e,n),r=c=>(e.only[n]||[]).includes(c)?"only":(e.not[n]||[]).includes(
c)?"not":null,s=[...t.facets[n].values()].map(({key:c,name:a,members:l})=>({key:c,name:a,number:l.reduce(
(f,d)=>f+o[d],0),sign:r(c)}));return n==="quality"||n==="heat"||n==="kind"?s:s.sort((c,a)=>+!c.sign-
+!a.sign||a.number-c.number)}function ke(t,{only:e,not:n,time:o}){let r=(i,c)=>Jt.flatMap(a=>(c[a]||
[]).map(l=>({sign:i,facet:a,key:l,name:Jo(t,a,l).name}))),s=[...r("only",e),...r("not",n)];return o&&
s.push({sign:"only",facet:"time",key:"",name:gt(o[0],o[1]-1)}),s}function We(t,{sign:e,facet:n,key:o}){
return n==="time"?{...t,time:null}:{...t,...Be(t,e,n,o)}}function tr(t,e){return ke(t,e).map(o=>({filter:o,
number:te(t,We(e,o)).total})).sort((o,r)=>r.number-o.number)}function er({only:t,not:e,time:n}){return!!(n||
Object.keys(t).length||Object.keys(e).length)}function nr({only:t}){return!!(t.kind||[]).includes("s\
tubs")}var Ue=1e3;function Te(t,e){return{size:t,textOf:e,blocks:[]}}function or(t,e){return t.blocks[e]||=
rc(t,e*Ue),t.blocks[e]}function rc(t,e){let n=[],o=[0];for(let r=e;r<Math.min(e+Ue,t.size);r+=1){let s=Ot(
t.textOf(r)).replaceAll(`
`," ");n.push(s),o.push(o[o.length-1]+s.length+1)}return{first:e,text:n.join(`
`)+`
`,starts:o}}function*rr(t){for(let e of t)for(let n=0;n*Ue<e.size;n+=1)yield or(e,n)}function*Cn(t,e,n){
let o=Ot(e).split(/\s+/).filter(Boolean);o.sort((s,i)=>i.length-s.length);let r={rows:[],total:0};for(let s=0;o.
length&&s*Ue<t.size;s+=1)sc(or(t,s),o,n,r),yield r;return r}function sc({first:t,text:e,starts:n},o,r,s){
let i=0,c=e.indexOf(o[0]);for(;c>=0;){for(;n[i+1]<=c;)i+=1;let a=n[i+1],l=o.length>1?e.slice(n[i],a):
"";(o.length===1||o.every(f=>l.includes(f)))&&(s.total+=1,s.rows.length<r&&s.rows.push(t+i)),c=e.indexOf(
o[0],a)}}function Ge(t,e,n){let o=Cn(t,e,n);for(;;){let{done:r,value:s}=o.next();if(r)return s}}var sr=1.959963984540054;function ht(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return[
...e].sort((n,o)=>o[1]-n[1]||(n[0]<o[0]?-1:1))}function Ln(t,e){if(!e)return[0,1];let n=sr**2,o=(t+n/
2)/(e+n),r=sr*Math.sqrt(t*(e-t)/e+n/4)/(e+n);return[t?Math.max(0,o-r):0,t===e?1:Math.min(1,o+r)]}function Mt(t,e){
let[n,o]=Ln(t,e);return{k:t,n:e,share:e?t/e:0,low:n,high:o}}function je(t){if(!t.length)return null;
let e=[...t].sort((o,r)=>o-r),n=Math.floor(e.length/2);return e.length%2?e[n]:(e[n-1]+e[n])/2}function Pn(t,e,n,o,r,s){
if(r>=s)return 0;let i=500*r/s,c=Math.log((t+i)/(e+500-t-i)),a=Math.log((n+i)/(o+500-n-i));return(c-
a)/Math.sqrt(1/(t+i)+1/(n+i))}var ic=[-48,-24,-12,-6,-1,0,1,6,12,24,48],cc={none:0,day:0,minute:1,second:2};function Rn(t){return new Uint8Array(
t.size).fill(1)}function St(t,e){let n=t.articles.outlet[e];return n>=0&&!t.outlets[n].platform}function Dn(t,e){
let n=t.outlets.map(()=>0),{flags:o,outlet:r}=t.articles;for(let s=0;s<t.size;s+=1)e[s]&&o[s]&Et&&St(
t,s)&&(n[r[s]]+=1);return n}function xe(t,e,n){return e.outlets.flatMap(o=>t.outlets[o].platform?[]:
t.byOutlet[o]).filter(o=>n[o]&&t.articles.flags[o]&Et).sort((o,r)=>o-r)}function qt(t,e,n=[]){let{outlet:o,
story:r}=t.articles,s=new Map(n.flatMap(({outlets:c})=>c.map(a=>[a,c[0]]))),i=new Set;return e.filter(
c=>{if(r[c]<0||!St(t,c))return!0;let a=`${s.get(o[c])??o[c]} ${r[c]}`;return!i.has(a)&&i.add(a)})}function cr(t,e){
let n=Dn(t,e),o=new Map,r=0;for(let c=0;c<t.size;c+=1){if(!e[c]||!(t.articles.flags[c]&Et))continue;
let a=St(t,c)?t.articles.outlet[c]:-1,l=a<0?`article ${c}`:`${a} ${Fn(t,c)}`,f=o.get(l)||{ref:a,size:0};
f.size+=1,o.set(l,f),r+=1}let s=n.map(()=>0),i=0;for(let{ref:c,size:a}of o.values())c>=0&&(s[c]+=a**
2),i+=a**2;return n.map((c,a)=>{let l=ac(c,r,s[a],i),[f,d]=r?Ln(c/r*l,l):[0,1];return{...Mt(c,r),low:f,
high:d}})}function ac(t,e,n,o){let r=e?t/e:0,s=((1-2*r)*n+r**2*o)/e**2,i=r*(1-r)/s,c=Number.isFinite(
i)&&i>0;return Math.min(c?i:e**2/Math.max(o,1),e)}function ee(t,e,n){let o=e.map(c=>{let a=xe(t,c,n),
l=qt(t,a,[c]),f=l.flatMap(d=>t.articles.topics[d]);return{n:l.length,by:new Map(ht(f))}}),s=[...new Set(
o.flatMap(({by:c})=>[...c.keys()]))].map(c=>({topic:c,cells:o.map(({n:a,by:l})=>Mt(l.get(c)||0,a))})),
i=({cells:c})=>c.reduce((a,{share:l})=>a+l,0);return s.sort((c,a)=>i(a)-i(c)||c.topic-a.topic)}function Fn(t,e){
return t.articles.story[e]>=0?t.articles.story[e]:-1-e}function ve(t,e,n){return ar(t,e,n,o=>t.articles.
flags[o]&mr)}function ir(t,e,n){return ar(t,e,n,r=>t.articles.flags[r]&Et&&G(t,r))}function ar(t,e,n,o){
let r=new Map;for(let s of e.outlets)if(!t.outlets[s].platform)for(let i of t.byOutlet[s]){let c=Fn(
t,i);!o(i)||!n.has(c)||(!r.has(c)||lc(t,i,r.get(c)))&&r.set(c,i)}return r}function lr(t,e){let n=new Set;
for(let o=0;o<t.size;o+=1)e[o]&&t.articles.held[o]&&n.add(Fn(t,o));return n}function lc(t,e,n){let{time:o,
precision:r}=t.articles,[s,i]=[o[e],o[n]];if(s===null||i===null)return s!==null;if(s!==i)return s<i;
let c=[e,n].map(a=>cc[r[a]]);return(c[0]-c[1]||e-n)<0}function Ke(t,e,n,o){let r=lr(t,o),s=ve(t,e,r),
i=ve(t,n,r),c=[...s.keys()].filter(h=>i.has(h)),a=[],l=ir(t,n,r);for(let[h,m]of ir(t,e,r)){if(!Ve(t,
m))continue;let g=l.has(h)?uc(t,m,Number(l.get(h))):null;g!==null&&a.push({key:h,hours:g})}let f=[...s.
keys()].filter(h=>!i.has(h)),d=[...i.keys()].filter(h=>!s.has(h));return{shared:c,onlyA:f,onlyB:d,lags:a,
a:s,b:i}}function uc(t,e,n){if(!G(t,e)||!G(t,n))return null;let{time:o,precision:r}=t.articles,[s,i]=[
Number(o[e]),Number(o[n])];return(r[e]==="minute"||r[n]==="minute")&&Math.floor(s/60)===Math.floor(i/
60)?0:(i-s)/3600}function ur(t){let e=[-1/0,...ic,1/0],n=e.slice(1).map((r,s)=>({from:e[s],to:r,keys:[]}));
n.splice(n.findIndex(({from:r})=>r===0),0,{from:0,to:0,keys:[]});let o=({from:r,to:s},i)=>i===0?r===
0&&s===0:i>0?i>r&&i<=s:i>=r&&i<s;for(let{key:r,hours:s}of t)n.find(i=>o(i,s))?.keys.push(r);return n}
function Hn(t){if(!t.coverage){let e=lr(t,Rn(t));t.coverage=t.outlets.map((n,o)=>ve(t,{outlets:[o]},
e))}return t.coverage}function fr(t,e){let n=Hn(t),o=n[e];return n.map((s,i)=>{let c=[...o.keys()].filter(
f=>s.has(f)).length,a=o.size+s.size-c,l=Math.min(o.size,s.size)<5;return{ref:i,shared:c,either:a,jaccard:c/
a,isFew:l}}).filter(s=>s.ref!==e&&s.shared).sort((s,i)=>Number(s.isFew)-Number(i.isFew)||i.jaccard-s.
jaccard||i.shared-s.shared||s.ref-i.ref)}function dr(t,e){let n=qe(t),[o,r]=[n.by[e],n.n[e]];return n.
topics.flatMap((i,c)=>{let a=o.get(c)||0,l=n.total-r,f=[(a+.5)/(r+1),(i-a+.5)/(l+1)],d=Math.log2(f[0])-
Math.log2(f[1]),h=l?(i-a)/l:0;return a?[{topic:c,...Mt(a,r),restShare:h,focus:d}]:[]}).sort((i,c)=>c.
focus-i.focus||c.k-i.k||i.topic-c.topic)}function qe(t){return t.topicCounts||=fc(t),t.topicCounts}function fc(t){
let e={by:t.outlets.map(()=>new Map),n:t.outlets.map(()=>0),topics:t.topics.map(()=>0),total:0},{flags:n,
outlet:o,topics:r}=t.articles,s=Array.from({length:t.size},(i,c)=>c).filter(i=>n[i]&Et);for(let i of qt(
t,s)){e.total+=1;for(let a of r[i])e.topics[a]+=1;if(!St(t,i))continue;e.n[o[i]]+=1;let c=e.by[o[i]];
for(let a of r[i])c.set(a,(c.get(a)||0)+1)}return e}function mt(t,e){return new Set(e.filter(n=>St(t,
n)).map(n=>t.articles.outlet[n]))}function hr(t,e){let{outlet:n,carrier:o}=t.articles;return t.stories.
map(({articles:r},s)=>({story:s,articles:r,reach:mt(t,r).size})).filter(({reach:r})=>r>1).filter(({articles:r})=>!r.
some(s=>n[s]===e||o[s]===e)).map(({story:r,reach:s})=>({story:r,reach:s})).sort((r,s)=>s.reach-r.reach||
r.story-s.story)}function Xe(t,e){let{outlet:n,carrier:o}=t.articles,r=new Set(t.stories[e].articles.
flatMap(s=>[n[s],o[s]]));return qe(t).n.map((s,i)=>({ref:i,number:s})).filter(({ref:s,number:i})=>i>=
5&&!r.has(s)).sort((s,i)=>i.number-s.number||s.ref-i.ref)}var dc=600,Ye=2e4;function gr(...t){let e=t.map(n=>hc(n,dc)).join(" ").toLowerCase().normalize("NFKD").
replace(/\p{M}|['’`´]/gu,"").normalize("NFC");return new Set(e.match(/[\p{L}\p{N}]{2,}/gu)||[])}function hc(t,e){
return t.length>e?[...t].slice(0,e).join(""):t}function wr(t){return t.vocabulary||=mc(t),t.vocabulary}
function mc(t){let e=new Map,n=t.articles.title.map((r,s)=>[...gr(r,t.articles.excerpt[s])].map(i=>(e.
has(i)||e.set(i,e.size),e.get(i)))),o=[...e.keys()];return{words:o,places:e,of:n,informative:yr(t,o)}}
function yr(t,e){let n=new Set(t.uninformative);return e.map(o=>!n.has(o)&&!/^\p{N}+$/u.test(o))}function br(t,e){
let{places:n,of:o}=wr(t),r=n.get(e);return r===void 0?[]:o.flatMap((s,i)=>s.includes(r)?[i]:[])}function pr(t,{
words:e,of:n,informative:o}){let r=new Float64Array(e.length),s=0;for(let i of t)for(let c of n[i])o[c]&&
(r[c]+=1,s+=1);return{by:r,total:s,n:t.length}}function Ze(t,e,n,o){let r=wr(t),s=t.articles.flags.flatMap(
(h,m)=>h&Et&&o[m]?[m]:[]),[i,c]=[e,n].map(h=>{let m=xe(t,h,o);return pr(qt(t,m,[h]),r)}),a=qt(t,s,[e,
n]),l=pr(a,r),f=r.words.flatMap((h,m)=>{let[g,p]=[i.by[m],c.by[m]];if(g+p<5)return[];let y=Pn(g,i.total,
p,c.total,l.by[m],l.total);return[{word:h,k:g,other:p,z:y}]}),d=Math.min(i.n,c.n)>=5&&Math.min(i.total,
c.total)>0;return{...Sr(d?f:[]),n:[i.n,c.n]}}function Sr(t){let e=({z:r})=>Number(Math.abs(r).toPrecision(
9)),n=[...t].sort((r,s)=>e(s)-e(r)||(r.word<s.word?-1:1)),o=n.map(r=>({...r,k:r.other,other:r.k}));return{
a:n.filter(({z:r})=>r>0),b:o.filter(({z:r})=>r<0)}}function Je(t,{shared:e,a:n,b:o}){if(e.length<5)return null;
let[r,s]=[n,o].map(d=>{let h=e.flatMap(g=>[...gr(t.articles.title[Number(d.get(g))])]),m=yr(t,h);return new Map(
ht(h.filter((g,p)=>m[p])))}),i=d=>[...d.values()].reduce((h,m)=>h+m,0),[c,a]=[i(r),i(s)];if(!c||!a)return null;
let f=[...new Set([...r.keys(),...s.keys()])].flatMap(d=>{let[h,m]=[r.get(d)||0,s.get(d)||0];return h+
m<5?[]:[{word:d,k:h,other:m,z:Pn(h,c,m,a,h+m,c+a)}]});return Sr(f)}var pc=["second","minute","day","none"],Et=1,mr=2,kr=4,ze=8;function Tr(t){let e=t.articles.title.length,
n=Array.from({length:e},()=>[]),o={...t.articles,precision:t.articles.precision.map(i=>pc[i]),id:[],
excerpt:Array(e).fill(""),urls:n,files:n,titles:n},r=null,s={...t,...gc(t),articles:o,size:e,letters:[],
byOutlet:t.outlets.map(()=>[]),byCarrier:t.outlets.map(()=>[]),byTopic:t.topics.map(()=>[]),linksOf:n,
byId:new Map,complete:!1,get facets(){return r||=Zo(s),r}};return wc(s),yc(s),bc(s),s.withWords=xr(s),
s}function gc({firsts:t,lags:e,cocoverage:n}){return{firsts:t.map(([o,r,s,i])=>({outlet:o,expected:r,
decided:s,q:i})),lags:e.map(([o,r,s,i,c,a,l])=>({outlet:o,other:r,n:s,hours:i,low:c,high:a,q:l})),cocoverage:n.
map(([o,r,s,i,c])=>({outlet:o,other:r,shared:s,expected:i,q:c}))}}function wc(t){let{outlet:e,carrier:n,
topics:o}=t.articles;for(let r=0;r<t.size;r+=1){e[r]>=0&&t.byOutlet[e[r]].push(r),n[r]>=0&&t.byCarrier[n[r]].
push(r);for(let s of o[r])t.byTopic[s].push(r)}}function yc(t){t.outlets.forEach(({id:e},n)=>t.byId.
set(e,{kind:"outlet",ref:n})),t.topics.forEach(({id:e},n)=>t.byId.set(e,{kind:"topic",ref:n})),t.stories.
forEach(({id:e},n)=>t.byId.set(e,{kind:"story",ref:n}))}function bc(t){for(let e of t.nodes){if(e.kind!==
"outlet")continue;let n=t.outlets[e.ref].platform,o=t.byOutlet[e.ref].some(r=>t.articles.held[r]);(n||
!o)&&(e.group=n?"carrier":"linked")}}function vr(t,e){Object.assign(t.articles,e.articles),t.articles.
id.forEach((o,r)=>t.byId.set(o,{kind:"article",ref:r}));let n=Array.from({length:t.size},()=>[]);for(let[
o,r,s,i,c]of e.links){let a=e.reasons[i];n[o].push({other:r,kind:s,reason:a,weight:c,forward:!0}),n[r].
push({other:o,kind:s,reason:a,weight:c,forward:!1})}t.linksOf=n,t.indexes=null,t.vocabulary=null,t.withWords=
xr(t),t.complete=!0}function ne(t){let{articles:e,outlets:n,topics:o,stories:r}=t;return t.indexes||=
{outlet:Te(n.length,s=>[n[s].name,...n[s].names,n[s].domain].join(" ")),topic:Te(o.length,s=>[o[s].name,
...o[s].names].join(" ")),story:Te(r.length,s=>r[s].name),article:Te(t.size,s=>`${e.title[s]} ${e.excerpt[s]}`)},
t.indexes}function xr(t){let e=new Map;return n=>{if(!e.has(n)){let r=/^".*"$/.test(n)?br(t,n.slice(
1,-1)):Ge(ne(t).article,n,1/0).rows;e.set(n,r)}return e.get(n)}}function Or(t,{kind:e,ref:n}){return e===
"outlet"?t.outlets[n]:e==="topic"?t.topics[n]:t.stories[n]}function oe(t,e){return e.kind==="article"?
t.articles.id[e.ref]:Or(t,e).id}function Y(t,e){let{title:n,urls:o}=t.articles;return e.kind==="arti\
cle"?n[e.ref]||o[e.ref][0]||"(no title)":Or(t,e).name||"(no name)"}function Pt(t,{kind:e,ref:n}){return e===
"story"?t.stories[n].articles:e==="outlet"?t.byOutlet[n]:e==="topic"?t.byTopic[n]:[n]}function rt(t,e){
let n=t.articles.outlet[e];return n<0?"outlet unknown":t.outlets[n].name}function Qe(t,e){let n=e.map(
o=>t.articles.time[o]).filter(o=>o!==null);return n.length?[n[0],n[n.length-1]]:[null,null]}var Sc=43200;
function tn(t,e){return Number(t.articles.time[e])+(G(t,e)?0:Sc)}function G(t,e){return $n(t.articles.
time[e],t.articles.precision[e])}function Ve(t,e){let n=t.articles.story[e];return n<0?!t.judges_firsts:
t.stories[n].told}var[Bn,en]=[340,64];function nn(t,e){let n=e.map(p=>t.articles.time[p]).filter(p=>p!==null);if(n.length<
2)return null;let[o,r]=[n[0],n[n.length-1]],i=e.filter(p=>t.articles.time[p]!==null).every(p=>G(t,p)),
{unit:c,bins:a}=He(n,o,r,i),l=a.reduce((p,y)=>y.count>p.count?y:p),f=Bn/a.length,d=a.map(({count:p},y)=>{
if(!p)return null;let S=Math.max(2,p/l.count*(en-4)),_=Math.max(1,f-Math.min(2,f*.2));return dt("rec\
t",{x:y*f,y:en-S,width:_,height:S,class:"bar-volume"})}),h=st(l.from),m=`Articles by ${c}: at most ${l.
count} in the ${c} of ${h}.`,g=`0 0 ${Bn} ${en}`;return u("figure",{class:"volume"},dt("svg",{viewBox:g,
role:"img","aria-label":m,preserveAspectRatio:"none"},dt("path",{d:`M0 ${en-.5}H${Bn}`,class:"base-l\
ine"}),d),u("figcaption",{},u("span",{},st(o)),u("span",{},`by ${c}, at most ${T(l.count)}`),u("span",
{},st(r))))}function re(t){let e=u("span",{class:"bar-line","aria-hidden":"true"});return e.style.width=
`${t*100}%`,e}function se(t,e,n=8){let o=Math.max(1,...t.map(([,s])=>s)),r=t.map(([s,i])=>u("li",{class:"\
bar-row"},e(s),u("span",{class:"number"},T(i)),re(i/o)));return Q(r,n,"bars")}function Oe(t){let e=t.
map(([n,o,r])=>u("li",{class:"bar-row"},n,u("span",{class:"number"},r),re(Math.max(.005,o))));return u(
"ul",{class:"bars"},e)}function Q(t,e,n){let o=u("ul",{class:n},t.slice(0,e));if(t.length<=e)return o;
let r=I({class:"more"},()=>{o.append(...t.slice(e)),r.remove()},`Show ${T(t.length-e)} more`);return[
o,r]}function ie(t,e,n,o){let r=0,s=c=>{for(let a of e.slice(r,r+c)){for(let l of o(a,r))l&&t.append(
l);r+=1}i.textContent=`Show more (${$(e.length-r,"row")} left)`,i.hidden=r>=e.length},i=I({class:"mo\
re"},()=>s(n*4));return s(n),i}function on(t,e,n){if(e.outlets.length!==1||n.outlets.length!==1)return;let o=[e.outlets[0],n.outlets[0]];
return t.cocoverage.find(({outlet:r,other:s})=>o.includes(r)&&o.includes(s))}function Mr(t,e,n){return e.
outlets.length!==1||n.outlets.length!==1?void 0:Wn(t,e.outlets[0]).find(({other:r})=>r===n.outlets[0])}
function Wn(t,e){return t.lags.filter(({outlet:n,other:o})=>n===e||o===e).map(({outlet:n,other:o,n:r,
hours:s,low:i,high:c,q:a})=>n===e?{other:o,n:r,hours:s,low:i,high:c,q:a}:{other:n,n:r,hours:-s,low:-c,
high:-i,q:a}).sort((n,o)=>o.n-n.n||n.other-o.other)}function $r({q:t}){return t<=.05}function rn({shared:t,
expected:e,q:n}){return n>.05?"no significant difference":t>e?"more than by chance":"fewer than by c\
hance"}function Ar(t,e,n,o){if(!o.length)return null;let r=ur(o),s=Math.max(...r.map(({keys:i})=>i.length));
return u("div",{},u("h4",{},`How much later ${n.name} came`),u("p",{},Tc(e,n,o)," ",vc(t.model,e,n,o)),
u("ol",{class:"lags"},r.map(i=>kc(t,n,i,s))),u("p",{class:"lag-ends","aria-hidden":"true"},u("span",
{},`← ${n.name} earlier`),u("span",{},`${n.name} later →`)))}function kc(t,e,n,o){let{model:r}=t,
s=n.keys.filter(d=>d>=0).map(d=>r.stories[d].id),i=n.keys.length,c=`${e.name} ${xc(n)}: ${$(i,"story",
"stories")}`,a=n.from<0?"side-1":n.to>0?"side-0":"tied",l=u("span",{class:`lag-bar ${a}`});l.style.height=
`${i/o*100}%`;let f=I({disabled:!s.length,"aria-label":c,title:c},()=>t.narrow({only:{story:s}}),u("\
span",{class:"number"},i||""),u("span",{class:"lag-track"},l));return u("li",{},f,u("span",{class:"l\
ag-name","aria-hidden":"true"},Er(n)))}function Tc(t,e,n){let o=n.filter(({hours:a})=>a>0).length,r=n.
filter(({hours:a})=>a<0).length,s=n.length-o-r,i=$(n.length,"story","stories"),c=s?`, ${T(s)} tied`:
"";return`Of ${i} where both state a time of day, ${t.name} was first on ${T(o)}, ${e.name} on ${T(r)}${c}\
.`}function vc(t,e,n,o){if(o.length<5)return"Too few to say more.";let r=Number(je(o.map(l=>l.hours))),
s=`The median: ${n.name} came ${zn(r)}.`,i=Mr(t,e,n);if(!i)return s;let c=`${zn(i.low)} to ${zn(i.high)}`,
a=`${At(i.q)} after correction`;return`${s} Over the whole corpus: 95 % interval ${c}; ${a}.`}function zn(t){
return wt(t*3600)}function Er({from:t,to:e}){if(t===0&&e===0)return"tie";let n=Math.min(Math.abs(t),
Math.abs(e)),o=Math.max(Math.abs(t),Math.abs(e));return Number.isFinite(o)?`${n}–${o} h`:`>${n} h`}
function xc(t){if(t.from===0&&t.to===0)return"at the same time";let e=Er(t).replace(" h"," hours").replace(
">","more than ");return`${t.from<0?"earlier":"later"} by ${e}`}var[Oc,Mc]=[360,129600];function sn(t,e,n){let o=$c(t,e),r=Ac(t,o,e.length,n),s=Ec(t,o,n),i=t.articles.
time,c=new Map;for(let{earlier:l,later:f}of s)c.set(f,Math.min(c.get(f)??1/0,Number(i[l])));let a=(l,f)=>{
let d=s.filter(({earlier:m,later:g})=>o(m)===l&&o(g)===f),h=d.filter(({earlier:m,later:g})=>i[m]===c.
get(g));return{...Mt(new Set(d.map(({earlier:m})=>m)).size,r[l]),preceded:Mt(new Set(d.map(({later:m})=>m)).
size,r[f]),first:new Set(h.map(({earlier:m})=>m)).size,pairs:d,few:Math.min(r[l],r[f])<5}};return e.
map((l,f)=>e.map((d,h)=>f===h?null:a(f,h)))}function $c(t,e){let n=new Map;return e.forEach(({outlets:o},r)=>o.
forEach(s=>n.set(s,r))),o=>{if(!St(t,o))return null;let r=t.articles.outlet[o];return n.get(r)??-1-r}}
function Un(t,e,n){return!!(n[e]&&t.articles.flags[e]&Et&&Ve(t,e))&&G(t,e)}function Ac(t,e,n,o){let r=Array(
n).fill(0);for(let s=0;s<t.size;s+=1){let i=e(s);i!==null&&i>=0&&Un(t,s,o)&&(r[i]+=1)}return r}function Ec(t,e,n){
let{time:o}=t.articles,r=({earlier:s,later:i})=>{let c=Number(o[i])-Number(o[s]);return c>Oc&&c<=Mc};
return t.linksOf.flatMap((s,i)=>{if(!Un(t,i,n)||e(i)===null)return[];let c=a=>e(a)!==null&&e(a)!==e(
i);return s.filter(({kind:a,forward:l})=>l&&a==="similar").filter(({other:a})=>Un(t,a,n)&&c(a)).map(
({other:a})=>Number(o[i])<Number(o[a])?{earlier:i,later:a}:{earlier:a,later:i}).filter(r)})}var Ic=12;function K(t,e,n){let o=n||Y(t.model,e);return I({class:"thing",dir:"auto"},()=>t.choose(e),
o)}function ce(t,e,n,...o){let{only:r,not:s}=t.state(),i=f=>(f[e]||[]).includes(n),c=(f,d)=>I({class:"\
action"},d,f),a=i(r)?"Show everything again":"Show only this",l=i(s)?"Include it again":"Leave it ou\
t";return u("div",{class:"buttons"},c(a,()=>t.filter("only",e,n)),e!=="story"&&c(l,()=>t.filter("not",
e,n)),o.map(([f,d])=>c(f,d)))}function ct(t,e){let n=u("h2",{dir:"auto",tabindex:"-1"},e);return[u("\
p",{class:"kicker"},t),n]}function F(t,...e){return e.flat(3).some(Boolean)?u("section",{},u("h3",{},
t),e):null}function Ht(t){let e=r=>r==null||r.length===0,n=t.filter(([,r])=>!e(r));if(!n.length)return null;
let o=n.map(([r,s])=>[u("dt",{},r),u("dd",{},s)]);return u("dl",{class:"facts"},o)}function Bt(t,e="\
, "){return t.flatMap((n,o)=>o?[o===t.length-1?e:", ",n]:[n])}function cn(t,e,n,o){let s={class:`chi\
p word ${o!==null&&o<=.05?"sure":""}`,dir:"auto",title:n,"aria-label":`${e}: ${n}`};return I(s,()=>t(
[`"${e}"`]),e)}function Me(t,e,n){if(!e.length)return null;let{time:o,precision:r,held:s}=t.articles,
i=[...e].reverse().map(c=>{let a=it(o[c],r[c])+(s[c]?"":" · not in this corpus"),l=u("span",{class:"\
words"},a);return u("li",{class:s[c]?null:"not-held"},n({kind:"article",ref:c}),l)});return Q(i,Ic,"\
ties")}function an(t,e){return t.length?se(t.map(([n,o])=>[{kind:"story",ref:n},o]),e):null}var ae="group:";function Gn(t,e){if(e.startsWith(ae)){let o=t.groups.find(({name:r})=>ae+r===e);return o?
{key:e,name:o.name,outlets:o.outlets}:null}let n=t.byId.get(e);return!n||n.kind!=="outlet"?null:{key:e,
name:Y(t,n),outlets:[n.ref]}}function ln(t){return t.slice(1).map(e=>[t[0],e])}function _c(t){return"\
ABCDEF"[t]}function le(t){return u("span",{class:`key side-${t}`},_c(t))}function ue(t,e={}){return{
only:{...t.key.startsWith(ae)?{group:[t.name]}:{outlet:[t.key]},...e}}}var Cc=34;function vt(t,e,n,o){let r=u("table",{class:e},u("thead",{},u("tr",{},n)),Array.isArray(o)?
u("tbody",{},o):o);return u("div",{class:"scrolling",tabindex:"0",role:"region","aria-label":t},r)}function jn(t,e,n,o){
let r=n.map(i=>{let c={kind:e,ref:i},a=$t(Y(t.model,c),Cc),l=u("div",{},K(t,c,a));return u("th",{scope:"\
col",class:"turned"},l)}),s=[at("Outlet"),at("Own articles","figure"),...r];return vt(`Outlets by ${e}`,
"matrix",s,o)}function at(t,e){return u("th",{scope:"col",class:e||null},t)}function fe(t,e,n){return u(
"td",{class:"filled"},I({"aria-label":n,title:n},e,t))}var Nr=8,Lc=24,de=null;function Ir(t,e,n){let{model:o}=t;if(!o.complete)return null;let r="Who is fo\
llowed by whom",s=sn(o,e,t.selection().mask),i=e.map(({name:f},d)=>{let h=["followed by ",le(d),u("s\
pan",{class:"unseen"},f)];return u("th",{scope:"col",class:"figure",title:f},h)}),c=e.map((f,d)=>{let h=e.
map((m,g)=>Rc(s[d][g],f,m,n));return u("tr",{},u("th",{scope:"row"},le(d),f.name),h)}),a=[at("Articl\
es of"),...i];return u("section",{class:"follows"},u("h3",{},r),u("p",{},Pc(s,e)),vt(r,"figures-tabl\
e",a,c),Dc(t,e,s),u("p",{class:"aside"},"Of a row’s own articles that state a time of day, those tha\
t a similar article of the column followed after 6 minutes to 36 hours; in brackets the 95 % interva\
l. It does not show that one copies the other: both may follow a third (Welbers and van Atteveldt: R\
Newsflow)."))}function Pc(t,e){let n=t.flatMap((h,m)=>h.flatMap((g,p)=>g&&!g.few?[{cell:g,a:m,b:p}]:
[]));if(!n.length)return"Too few articles with a time of day to say who follows whom.";let o=(h,m)=>h.
cell.share>m.cell.share,{cell:r,a:s,b:i}=n.reduce((h,m)=>o(m,h)?m:h);if(!r.k)return"None is followed\
 by a similar article of another within 36 hours.";let[c,a]=[e[s].name,e[i].name],l=`${ot(r.share)} ${Tt(
r)}`,{k:f,n:d}=r.preceded;return`Most followed: ${c} by ${a}, ${r.k} of ${$(r.n,"article")}, ${l}. O\
f the ${d} articles of ${a}, ${f} came after one of ${c}; for ${r.first} of them it was the first th\
at they resemble.`}function Rc(t,e,n,o){if(!t)return u("td",{class:"figure"},"–");let r=t.few?"too\
 few":`${ot(t.share)} ${Tt(t)}`,s=`${t.k} of ${t.n}`,i=u("small",{},` ${r}`);if(!t.k)return u("td",{
class:"figure"},s,i);let c=de!==null&&de[0]===e.key&&de[1]===n.key,a=()=>{de=c?null:[e.key,n.key],o()},
l={"data-focus":`follows ${e.key} ${n.key}`,"aria-expanded":String(c),"aria-label":`${e.name} follow\
ed by ${n.name}: ${s} articles, ${r}: list them`};return u("td",{class:"filled"},I(l,a,s,i))}function Dc(t,e,n){
if(!de)return null;let[o,r]=de.map(l=>e.findIndex(f=>f.key===l)),s=n[o]?.[r];if(!s)return null;let{time:i}=t.
model.articles,a=[...s.pairs].sort((l,f)=>i[f.earlier]-i[l.earlier]||l.later-f.later).map(({earlier:l,
later:f})=>{let d=wt(i[f]-i[l]),h=K(t,{kind:"article",ref:f});return u("li",{},K(t,{kind:"article",ref:l}),
u("span",{class:"words"},`${rt(t.model,f)}, ${d}: `,h))});return u("div",{class:"followed"},u("h4",{},
`${e[o].name}, followed by ${e[r].name}`),Q(a,Nr,"ties"))}function _r(t,e){let{model:n}=t,o=n.cocoverage_tests;
if(!o)return null;let r="Who covers the same stories",s=n.cocoverage.filter($r).length,i=Math.max(Nr,
Math.min(s,Lc)),c=n.cocoverage.slice(0,i).map(d=>Fc(t,e,d)),a=[at("Outlets"),at("Stories shared","fi\
gure"),at("By chance","figure"),at("So they share"),u("td",{})],l=s?`${$(s,"pair")} of ${T(o)} teste\
d ${s===1?"shares":"share"} more or fewer stories than chance would give.`:`Of ${$(o,"pair")} tested\
, none shares more or fewer stories than chance would give; these are furthest from it.`;return u("s\
ection",{class:"cocoverage"},u("h3",{},r),u("p",{},l),vt(r,"figures-table",a,c),u("p",{class:"aside"},
"Of the whole corpus. By chance: what two outlets of these sizes would share of stories of these siz\
es (Neal 2014; Saracco et al. 2015). P-values are corrected for all pairs; outlets with fewer than f\
ive stories are not tested."))}function Fc(t,e,n){let o=[n.outlet,n.other],r=o.map(h=>t.model.outlets[h].
id),s=o.map(h=>t.model.outlets[h].name),i=o.map(h=>K(t,{kind:"outlet",ref:h})),c=e.map(({key:h})=>h),
a=c.length===2&&r.every(h=>c.includes(h)),l={class:"chip","aria-label":`Compare ${s[0]} and ${s[1]}`},
f=I(l,()=>t.change({side:r}),"Compare"),d=u("small",{},` ${At(n.q)}`);return u("tr",{},u("th",{scope:"\
row"},i[0]," and ",i[1]),u("td",{class:"figure"},T(n.shared)),u("td",{class:"figure"},kt(n.expected)),
u("td",{class:"verdict"},rn(n),d),u("td",{},a?"":f))}var Hc=12,Cr=6,Lr="These are counts: any of the differences may be chance; “topicgraph compare” test\
s them.";function Pr(t,e,n,o){if(!o.shared.length)return null;let r=Je(t.model,o);return u("div",{class:"\
framing"},u("h4",{},"The same stories in their words"),r&&Bc(t,e,n,r,o.shared.length),Wc(t,e,n,o))}function Bc(t,e,n,o,r){
let s=`Words in the headlines of the ${T(r)} stories that both report, those that differ most first.`,
i=({k:l,other:f})=>`${l} of ${r} headlines, the other ${f}`,c=[un(t,e,o.a,i,`${e.name} uses more oft\
en`),un(t,n,o.b,i,`${n.name} uses more often`)],a=`Words in at least five of these headlines. ${Lr}`;
return[u("p",{},s),u("div",{class:"columns"},c),u("p",{class:"aside"},a)]}function un(t,e,n,o,r){let s=c=>t.
narrow(ue(e,{words:c})),i=n.slice(0,Hc).map(c=>u("li",{},cn(s,c.word,o(c),null)));return u("div",{},
u("p",{class:"words"},r),i.length?u("ul",{class:"word-list"},i):u("p",{class:"empty"},"None."))}function Wc(t,e,n,o){
let r=Kn(t.model,o.shared),s=h=>{let m=[o.a,o.b].map(g=>{let p={kind:"article",ref:Number(g.get(h))};
return u("td",{},K(t,p))});return u("tr",{},m)},i=u("tbody",{},r.slice(0,Cr).map(s)),c=r.slice(Cr),l=I(
{class:"more"},()=>{i.append(...c.map(s)),l.remove()},`Show ${T(c.length)} more`),f=[at(e.name),at(n.
name)],d=`Headlines of ${e.name} and ${n.name}`;return[vt(d,"headline-pairs",f,i),c.length>0&&l]}function Rr(t,e,n){
let{model:o}=t;if(!o.complete)return null;let r=u("h4",{},"Distinctive words, in titles and excerpts"),
s=h=>u("div",{},r,u("p",{class:"aside"},h));if(o.size>Ye)return s("This corpus is too large to compa\
re words on the page: run “topicgraph compare” instead.");let i=Ze(o,e,n,t.selection().mask);if(!i.
a.length&&!i.b.length)return s("Too few articles to compare their words.");let[c,a]=i.n,l=(h,m)=>({k:g,
other:p})=>`${g} of ${h} articles, the other ${p} of ${m}`,f=[un(t,e,i.a,l(c,a),e.name),un(t,n,i.b,l(
a,c),n.name)],d=`The first article of each on each story counts; the most distinctive words come fir\
st (Monroe, Colaresi and Quinn 2008). ${Lr}`;return u("div",{class:"pair-words"},r,u("div",{class:"c\
olumns"},f),u("p",{class:"aside"},d))}function fn(t){return t.carried??=t.articles.held.reduce((e,n)=>e+n,0),{here:t.carried,all:t.counts.
articles}}function dn(t){if(!t.left_out)return null;let{here:e,all:n}=fn(t);return[`This page carrie\
s ${T(e)} of the ${$(n,"article")}; a browser could not hold the other ${T(n-e)}. Stories are here a\
s a whole: those of most outlets first, then the newest.`,"The picture, the lists, the search, the f\
ilters and all counts on the page are of these articles. The figures at the top, what stands out, wh\
o was first and who republishes are of the whole corpus.",'To find any other article, run “topicgrap\
h find WORDS”. To see a part in full, run in Python: tg.write_html(graph.filter(since="2021-03"), "p\
art.html").']}function lt(t){if(!t.left_out)return null;let{here:e,all:n}=fn(t),[o,r]=[T(e),T(n)],s=`\
Of the ${o} articles on this page; the corpus has ${r}.`;return u("p",{class:"aside cover"},s)}var Dr=5,qn={first:"Of the stories that an outlet shares with others, how often it was first in this\
 corpus; in a tie each counts a part.",republished:"Of the articles found at an outlet, how many ano\
ther outlet wrote.",missing:"Choose an outlet here, in the list of outlets or in the picture: its pa\
nel lists the big stories that it lacks here. A missing story only means that it is not in this corp\
us; the outlet may still have covered it."};function Fr(t,e){let{model:n}=e,o=dn(n),r=n.findings.map(
i=>Uc(e,i)),s=u("div",{class:"overview"},o&&u("section",{class:"cover"},u("h2",{},"Not all of it is \
on this page"),o.map(i=>u("p",{},i))),hn("What stands out",null,zc(n,r)),e.state().view!=="stories"&&
hn("Biggest stories",null,Gc(e)),hn("Who was first",qn.first,jc(e)),hn("Who republishes",qn.republished,
Kc(e)),qc(e));t.replaceChildren(s)}function zc(t,e){return e.length?u("ul",{class:"findings"},e):t.counts.
articles?u("p",{class:"empty"},"Nothing stands out in this corpus beyond what chance gives."):null}function hn(t,e,n){
return n?u("section",{},u("h2",{},t),e&&u("p",{class:"aside"},e),n):null}function Uc(t,{text:e,how:n,
only:o,at:r}){let s=t.model.mode==="stories"&&r!==null&&(o.story||[]).includes(r),i={only:o,at:r,...s?
{open:[String(r)]}:{}},c=Object.keys(o).length>0&&JSON.stringify(t.state().only)===JSON.stringify(o),
a=()=>t.apply(c?{open:[]}:i),l={class:"finding",dir:"auto","aria-pressed":String(c)};return u("li",{},
I(l,a,e),u("details",{class:"how"},u("summary",{},"How we know"),u("p",{dir:"auto"},n)))}function Gc(t){
let e=Xt(t.model,"stories","size",t.selection()).slice(0,Dr);if(e.length){let r=e.map(s=>Vn(t,s,0));
return u("ol",{class:"rows brief"},r)}let o=t.selection().filtered?"None in this selection.":$e("sto\
ries");return u("p",{class:"empty"},o)}function jc(t){let e=Xn(t,({first:n,shared:o})=>o>=5&&n>0,(n,o)=>o.
first-n.first||o.first/o.shared-n.first/n.shared);return e.length?Oe(e.map(({link:n,outlet:{first:o,
shared:r}})=>[n,o/r,`${kt(o)} of ${T(r)}`])):null}function Kc(t){let e=({pieces:r})=>r<5,n=({republished:r,
pieces:s})=>r/s,o=Xn(t,({republished:r})=>r>0,(r,s)=>Number(e(r))-Number(e(s))||n(s)-n(r)||s.republished-
r.republished);return o.length?Oe(o.map(({link:r,outlet:s})=>{let{republished:i,pieces:c}=s,a=`${T(i)}\
 of ${T(c)}`;return e(s)?[r,0,`${a}, too few`]:[r,n(s),a]})):t.model.counts.articles?u("p",{class:"e\
mpty"},"Every article here was written by the outlet it was found at."):null}function qc(t){let{stories:e,
counts:n}=t.model;if(!e.length||n.outlets<2)return null;let r=Xn(t,({held:c})=>c>=5,(c,a)=>a.held-c.
held).map(({link:c})=>u("li",{},c)),s=r.length>0&&u("ul",{class:"missing"},r),i=u("p",{class:"aside"},
qn.missing);return u("section",{},u("h2",{},"What an outlet lacks"),i,s)}function Xn(t,e,n){return t.
model.outlets.map((o,r)=>({outlet:o,ref:r})).filter(({outlet:o})=>!o.platform&&e(o)).sort((o,r)=>n(o.
outlet,r.outlet)||o.ref-r.ref).slice(0,Dr).map(({outlet:o,ref:r})=>({outlet:o,link:K(t,{kind:"outlet",
ref:r})}))}var Xc=60,Vc={stories:"story",articles:"article",outlets:"outlet",topics:"topic"},Yc={stories:[["siz\
e","most outlets first"],["new","newest first"],["old","oldest first"],["name","A to Z"]],articles:[
["new","newest first"],["old","oldest first"],["name","A to Z"]],outlets:[["size","most articles fir\
st"],["name","A to Z"]],topics:[["size","most articles first"],["name","A to Z"]]},Zc={stories:"No s\
tories: a story needs two articles on one event, listed as related in a file or similar in words and\
 time.",articles:"No articles.",outlets:"No outlets: no article says where it was published.",topics:"\
No topics: no article names one."},Yn={stories:"size",articles:"new",outlets:"size",topics:"size"},Jc={
size:(t,e)=>e.size-t.size||e.articles.length-t.articles.length,new:(t,e)=>Hr(e.from,t.from,-1/0),old:(t,e)=>Hr(
t.from,e.from,1/0),name:(t,e)=>Ot(t.name)<Ot(e.name)?-1:1};function Hr(t,e,n){return(t??n)===(e??n)?
0:(t??n)-(e??n)}function Xt(t,e,n,o){let r=Vc[e],s={stories:t.stories.length,articles:t.size,outlets:t.
outlets.length,topics:t.topics.length},i=f=>r!=="article"||t.articles.held[f]||o.stubs,c=Array.from(
{length:s[e]},(f,d)=>d).filter(i).map(f=>Zn(t,{kind:r,ref:f},o)).filter(({articles:f})=>f.length),a=f=>e===
"outlets"?mn(t,f):0,l=Jc[n];return c.sort((f,d)=>a(f)-a(d)||l(f,d)||f.thing.ref-d.thing.ref)}function mn(t,{
thing:e,held:n}){return t.outlets[e.ref].platform?1:n?0:2}function Zn(t,e,n){let o=n?.filtered?n.mask:
null;if(e.kind==="article")return Qc(t,e,!o||o[e.ref]>0);let r=Pt(t,e),s=o?r.filter(h=>o[h]):r,[i,c]=Qe(
t,s),a=s.filter(h=>t.articles.held[h]),l=a.length,f=mt(t,a).size,d=e.kind==="story"?f:l;return{thing:e,
name:Y(t,e),articles:s,size:d,held:l,outlets:f,from:i,to:c}}function Qc(t,e,n){let o=e.ref,r=t.articles.
time[o];return{thing:e,name:Y(t,e),articles:n?[o]:[],size:1,held:t.articles.held[o],outlets:1,from:r,
to:r}}function Ae(t,e){let{kind:n,ref:o}=e.thing;if(n==="article"){let{time:i,precision:c}=t.articles;
return`${rt(t,o)} · ${it(i[o],c[o])}`}let r=e.articles.length-e.held,s=e.held||n==="story"?[$(e.held,
"article")]:[];return r&&s.push(`${T(r)} linked, not in this corpus`),n!=="outlet"&&s.push($(e.outlets,
"outlet")),n==="story"&&s.push(gt(e.from,e.to)),s.join(" · ")}function Wr(t,e,{mask:n,stubs:o}){let r=s=>n[s]&&
(t.articles.held[s]||o);return e==="articles"?n.reduce((s,i,c)=>s+(r(c)?1:0),0):e==="stories"?t.stories.
filter(({articles:s})=>s.some(i=>n[i])).length:e==="topics"?t.byTopic.filter(s=>s.some(r)).length:t.
byOutlet.filter((s,i)=>!t.outlets[i].platform&&s.some(r)).length}function zr(t,e,n){let{tab:o}=n.state();
if(e.parentElement.hidden=o==="overview",o==="overview"){Fr(t,n);return}let r=Yc[o].map(([s,i])=>u("\
option",{value:s,selected:s===Yn[o]},i));e.replaceChildren(...r),e.onchange=()=>{Yn[o]=e.value,Br(t,
n,o)},Br(t,n,o)}function Br(t,e,n){let{model:o}=e,[r,s]=[Yn[n],e.selection()],i=Xt(o,n,r,s),c=u("ol",
{class:"rows"}),a=Math.max(1,i[0]?.size||0),l=ie(c,i,Xc,(h,m)=>[n==="outlets"?ta(o,i,m):null,Vn(e,h,
r==="size"?h.size/a:0)]),d=!i.length&&s.filtered?"Nothing in this selection.":$e(n);t.replaceChildren(
lt(o)||"",i.length?c:u("p",{class:"empty"},d),l)}function ta(t,e,n){let o=mn(t,e[n]);if(!o||n&&mn(t,
e[n-1])===o)return null;let r=e.filter(i=>mn(t,i)===o).length;return u("li",{class:"rows-head"},`${o===
1?"Platforms, which carry what outlets write":"Only linked, no article in this corpus"} (${T(r)})`)}
function $e(t){return Zc[t]}function Vn(t,e,n){let o={class:`row row-${e.thing.kind}`,"data-id":oe(t.
model,e.thing)},r=I(o,()=>t.choose(e.thing),u("span",{class:"row-name",dir:"auto"},e.name),u("span",
{class:"row-words",dir:"auto"},Ae(t.model,e)),n>0&&re(Math.max(.015,n)));return u("li",{},r)}var ea={figures:"Figures",topics:"By topic",stories:"By story"},na=20,Gr={topics:14,stories:18},pn="\
figures",Vt={key:"independent",down:!0},gn=na,Jn=[{key:"name",name:"Outlet",title:"",value:t=>t.name},
{key:"independent",name:"Own articles",title:"Independent articles: copies and updates count as thei\
r original",value:t=>t.independent},{key:"voice",name:"Share of voice",title:"Share of all independe\
nt articles, with its 95 % interval",value:t=>t.voice.share},{key:"first",name:"First on",title:"Sto\
ries it was first on, of those it shares with other outlets; in a tie each counts a part. Of the who\
le corpus",value:t=>Ur(t.first,t.shared)},{key:"alone",name:"Alone with",title:"Stories that no othe\
r outlet has in this corpus. Of the whole corpus",value:t=>t.alone},{key:"republished",name:"Written\
 by others",title:"Of the articles found at it, those that another outlet wrote: copies, and carried\
 ones",value:t=>Ur(t.republished,t.pieces)}];function Ur(t,e){return e?t/e+(e>=5?2:0):-1}function Qn(t,e){
let n=l=>{Qn(t,e),l&&_t(t,"focus",l)?.focus()},r=to(e.model,e.selection().mask).filter(({pieces:l,independent:f})=>l||
f),s=()=>{gn=1/0,n()},i=`Show all ${T(r.length)} outlets`,a=[u("div",{class:"sheet-head"},u("h2",{},
"Outlets"),u("div",{class:"switch",role:"group","aria-label":"What to show"},ra(n))),lt(e.model),...[
r.length?sa(e,r,n):oa()].flat(),r.length>gn&&I({class:"more","data-focus":"more"},s,i)];t.replaceChildren(
...a.filter(l=>l instanceof Node))}function oa(){return u("p",{class:"empty"},"No outlet has an arti\
cle in this selection.")}function ra(t){return Object.entries(ea).map(([e,n])=>{let o=()=>{pn=e,t(e)};
return I({"data-focus":e,"aria-pressed":String(e===pn)},o,n)})}function sa(t,e,n){if(pn==="figures")
return ia(t,e,n);let r=[...e].sort((s,i)=>i.independent-s.independent||s.ref-i.ref).slice(0,gn);return pn===
"topics"?la(t,r):fa(t,r)}function to(t,e){let n=cr(t,e),{held:o,outlet:r,carrier:s,flags:i}=t.articles,
c=t.outlets.map(({name:a,first:l,shared:f,alone:d},h)=>{let m=n[h],g={pieces:0,republished:0};return{
ref:h,name:a,first:l,shared:f,alone:d,voice:m,independent:m.k,...g}});for(let a=0;a<t.size;a+=1)!e[a]||
!o[a]||(r[a]>=0&&(c[r[a]].pieces+=1,i[a]&kr&&(c[r[a]].republished+=1)),s[a]>=0&&s[a]!==r[a]&&(c[s[a]].
pieces+=1,i[a]&ze&&(c[s[a]].republished+=1)));return c}function ia(t,e,n){let{value:o}=Jn.find(({key:l})=>l===
Vt.key)||Jn[0],r=(l,f)=>o(l)<o(f)?-1:o(l)>o(f)?1:0,s=Vt.down?-1:1,i=[...e].sort((l,f)=>s*r(l,f)||f.independent-
l.independent||l.ref-f.ref),c=Jn.map(l=>ca(l,n)),a=i.slice(0,gn).map(l=>aa(t,l));return vt("Figures \
of the outlets","figures-table",c,a)}function ca({key:t,name:e,title:n},o){let r=t===Vt.key,s=()=>{Vt=
{key:t,down:r?!Vt.down:t!=="name"},o(`sort ${t}`)},i=Vt.down?"descending":"ascending",c=Vt.down?" ↓":
" ↑",a={scope:"col",class:t==="name"?null:"figure","aria-sort":r?i:null},l={title:n,"data-focus":`\
sort ${t}`};return u("th",a,I(l,s,e,r?c:""))}function aa(t,e){let{id:n}=t.model.outlets[e.ref],o=()=>t.
narrow({only:{outlet:[n]}}),r=`${$(e.independent,"article")} of ${e.name}: select them`,s=e.independent<
5?"too few":Tt(e.voice),i=[ot(e.voice.share),u("small",{},` ${s}`)];return u("tr",{},u("th",{scope:"\
row"},K(t,{kind:"outlet",ref:e.ref})),fe(T(e.independent),o,r),u("td",{class:"figure"},e.independent?
i:"–"),Ee(e.shared>0,kt(e.first),e.shared),u("td",{class:"figure"},e.alone?T(e.alone):"–"),Ee(e.
republished>0,T(e.republished),e.pieces))}function Ee(t,e,n,o=""){if(!t)return u("td",{class:"figure"},
"–");let r=n<5?" too few":o,s=r?u("small",{},r):null;return u("td",{class:"figure"},`${e} of ${T(n)}`,
s)}function la(t,e){let{model:n}=t,{mask:o}=t.selection(),r={outlets:n.outlets.map((p,y)=>y)},s=qt(n,
xe(n,r,o)),i=ht(s.flatMap(p=>n.articles.topics[p])).map(([p])=>p),c=i.slice(0,Gr.topics);if(!c.length)
return u("p",{class:"empty"},"No article of this selection names a topic.");let a=e.map(({ref:p})=>({
outlets:[p]})),l=ee(n,a,o),f=new Map(l.map(({topic:p,cells:y})=>[p,y])),d=e.map((p,y)=>{let S=c.map(
_=>{let M=f.get(_)?.[y]||Mt(0,p.independent);return ua(t,p,_,M)});return jr(t,p,S)}),h=i.length-c.length,
g=`Independent articles of an outlet about a topic; the darker, the larger their share of its articl\
es. A click selects them.${h?` ${$(h,"rarer topic")} are in the list of topics.`:""}`;return[jn(t,"t\
opic",c,d),u("p",{class:"aside"},g)]}function jr(t,e,n){return u("tr",{},u("th",{scope:"row"},K(t,{kind:"\
outlet",ref:e.ref})),u("td",{class:"figure"},T(e.independent)),n)}function ua(t,e,n,o){let{id:r,name:s}=t.
model.topics[n],{k:i,n:c}=o;if(!i){let g=`${e.name}: none of ${c} on ${s} in this corpus`;return u("\
td",{class:"nothing",title:g},"·")}let a=c<5?", too few":"",l=`${ot(o.share)} ${Tt(o)}`,f=`${e.name}\
, ${s}: ${i} of ${c} articles, ${l}${a}`,d=[t.model.outlets[e.ref].id],h=()=>t.narrow({only:{outlet:d,
topic:[r]}}),m=fe(String(i),h,f);return m.style.setProperty("--part",`${Math.round(o.share*60)}%`),m}
function fa(t,e){let{model:n}=t,o=Xt(n,"stories","size",t.selection()).map(({thing:m})=>m.ref),r=m=>mt(
n,n.stories[m].articles).size,s=o.sort((m,g)=>r(g)-r(m)||m-g),i=s.slice(0,Gr.stories);if(!i.length)return u(
"p",{class:"empty"},"There is no story in this selection.");let c=i.map(m=>{let g=n.stories[m].articles.
find(p=>G(n,p));return g===void 0?null:n.articles.time[g]}),a=new Set(i),l=e.map(m=>{let g=ve(n,{outlets:[
m.ref]},a),p=i.map((y,S)=>da(t,m,y,g.get(y),c[S]));return jr(t,m,p)}),f=s.length-i.length,h=`The sto\
ries of most outlets. “1st”: the outlet was first of those in this corpus (“1st=”: in a tie); else h\
ow much later its first article came. A dot: not in this corpus. Copies do not count as an outlet’s \
own article.${f?` ${$(f,"more story","more stories")} in the list.`:""}`;return[jn(t,"story",i,l),u(
"p",{class:"aside"},h)]}function da(t,e,n,o,r){let{model:s}=t,{id:i,name:c,first:a}=s.stories[n];if(o===
void 0){let S=`${e.name}: ${Kt(c)} is not in this corpus`;return u("td",{class:"nothing",title:S},"·")}
let l=a.includes(e.ref),d=G(s,o)&&r!==null?Number(s.articles.time[o])-Number(r):null,[h,m]=ha(l,a.length>
1,d),g=[s.outlets[e.ref].id],y=fe(h,()=>t.narrow({only:{outlet:g,story:[i]}}),`${h}: ${e.name}, ${Kt(
c)}: ${m}`);return y.style.setProperty("--part",l?"55%":"14%"),y}function ha(t,e,n){return t?e?["1st\
=","first, in a tie"]:["1st","first"]:n===null?["✓","has it"]:[Uo(n),wt(n)]}var ma=12,pa=8,ga=72;function oo(t,e){let n=ro(e),o=I({class:"tool"},()=>e.change({at:"save"}),"Down\
load …"),r=u("div",{class:"sheet-head"},u("h2",{},"Compare"),ba(e,n),o),s=u("p",{class:"empty"},"C\
hoose two outlets or groups to compare."),i=n.length<2?[s]:wa(e,n,c);Pe(t,()=>t.replaceChildren(r,...i.
filter(Boolean)));function c(){oo(t,e)}}function wa(t,e,n){let o=`${ya(t)} Copies and updates count \
as their original. A figure on fewer than ${5} is marked “too few”. A missing story only means that \
it is not in this corpus; the outlet may still have covered it.`;return[u("p",{class:"aside"},o),lt(
t.model),ka(t,e),xa(t,e),...ln(e).map(([r,s])=>Ma(t,r,s)),Ir(t,e,n),_r(t,e)]}function ya(t){return t.
selection().filtered?"This compares the selection.":t.model.left_out?"This compares what is on this \
page; “topicgraph compare” compares the whole corpus.":"This compares the whole corpus."}function ro(t){
let{model:e}=t,n=t.state().side.flatMap(o=>Gn(e,o)||[]);return n.length?n.slice(0,Qt):Kr(e).slice(0,
2).flatMap(({key:o})=>Gn(e,o)||[])}function Kr(t){let e=Dn(t,Rn(t));return t.outlets.map(({id:n,name:o,
platform:r},s)=>({key:n,name:o,platform:r,number:e[s],ref:s})).filter(({number:n,platform:o})=>n&&!o).
sort((n,o)=>o.number-n.number||n.ref-o.ref)}function ba(t,e){let{model:n}=t,o=e.map(({key:d})=>d),r=d=>t.
change({side:d}),s=Kr(n).filter(({key:d})=>!o.includes(d)).map(({key:d,name:h,number:m})=>u("option",
{value:d},`${h} (${m})`)),i=n.groups.filter(({name:d})=>!o.includes(ae+d)).map(({name:d})=>u("option",
{value:ae+d},d)),c=({target:d})=>d.value&&r([...o,d.value]),a={"aria-label":"Add an outlet or group",
"data-focus":"add",disabled:e.length>=Qt,on:{change:c}},l=u("select",a,u("option",{value:""},"+ Add \
outlet or group …"),i.length>0&&u("optgroup",{label:"Groups"},i),u("optgroup",{label:"Outlets"},s)),
f=e.map(({key:d,name:h},m)=>I({class:`chip side-${m}`,dir:"auto","data-focus":d},()=>r(o.filter(g=>g!==
d)),u("span",{class:"unseen"},"Remove "),le(m),h," ×"));return u("div",{class:"picker"},f,l)}function Sa(t,{
name:e,outlets:n}){return n.length!==1?u("span",{class:"name"},e):K(t,{kind:"outlet",ref:n[0]})}function ka(t,e){
let n=to(t.model,t.selection().mask),o=["Own articles","First on, of shared stories","Alone with","W\
ritten by others"],r=[at("Outlet"),...o.map(c=>at(c,"figure"))],s=e.map((c,a)=>Ta(t,c,a,n)),i=vt("Fi\
gures","figures-table",r,s);return u("section",{},i)}function Ta(t,e,n,o){let r=e.outlets.map(y=>o[y]),
s=y=>r.reduce((S,_)=>S+_[y],0),[i,c,a]=["independent","pieces","republished"].map(s),l=e.outlets.length===
1,{first:f,shared:d,alone:h}=l?r[0]:{first:0,shared:0,alone:0},m=()=>t.narrow(ue(e)),g=`${$(i,"artic\
le")} of ${e.name}: select them`,p=va(t.model,e);return u("tr",{},u("th",{scope:"row"},le(n),Sa(t,e)),
fe(T(i),m,g),Ee(d>0,kt(f),d,p),u("td",{class:"figure"},l?T(h):"–"),Ee(c>0,T(a),c))}function va(t,{
outlets:e}){if(e.length!==1||t.left_out)return"";let n=t.firsts.find(({outlet:r})=>r===e[0]);if(!n)return"";
let o=n.q===null?"":`; ${At(n.q)}`;return` (by chance ${kt(n.expected)}${o})`}function xa(t,e){let n=ee(
t.model,e,t.selection().mask);if(!n.length)return null;let o=n.slice(0,ma),r=o.flatMap(({cells:d})=>d.
map(({share:h})=>h)),s=Math.max(...r,.01),i=e.length===2,c=o.map(({topic:d,cells:h})=>{let m=h.map((p,y)=>Oa(
t,{side:e[y],n:y,topic:d,share:p,peak:s},i&&!y)),g=u("span",{class:"topic-name"},K(t,{kind:"topic",ref:d}));
return u("li",{class:"topic-row"},g,m)}),a=n.length-o.length,l=`${$(a,"topic")} with smaller shares \
are not shown.`,f=e.map(({name:d})=>u("span",{},d));return u("section",{},u("h3",{},"Topics: share o\
f the articles of each, with 95 % interval"),i&&u("p",{class:"mirror-heads","aria-hidden":"true"},f),
u("ul",{class:i?"mirrored":"stacked"},c),a>0&&u("p",{class:"aside"},l))}function Oa(t,{side:e,n,topic:o,
share:r,peak:s},i){let{id:c,name:a}=t.model.topics[o],l=r.n<5,f=ot(r.share),d=`${r.k} of ${r.n}`,h=l?
", too few":"",m=Tt(r),g=`${e.name}, ${a}: ${d} articles, ${f} ${m}${h}`,p=M=>`${Math.min(100,M/s*ga)}\
%`,y=u("span",{class:`share side-${n}`}),S=u("span",{class:"whisker"});y.style.width=p(r.share),S.style.
setProperty("--low",p(r.low)),S.style.setProperty("--high",p(r.high));let _={class:`topic-bar ${i?"l\
eft":""} ${l?"few":""}`,"aria-label":g,title:g,disabled:!r.k};return I(_,()=>t.narrow(ue(e,{topic:[c]})),
u("span",{class:"track"},y,!l&&S),u("span",{class:"share-words"},l?`${d}, too few`:f))}function Ma(t,e,n){
let{model:o}=t,r=Ke(o,e,n,t.selection().mask),s=[eo(t,`Only ${e.name}`,r.onlyA,e,n),eo(t,"Both",r.shared,
null,null),eo(t,`Only ${n.name}`,r.onlyB,n,e)];return u("section",{class:"pair"},u("h3",{},`${e.name}\
 and ${n.name}: stories`),u("p",{},$a(r,e,n),Aa(o,e,n)),u("div",{class:"columns"},s),Ar(t,e,n,r.lags),
Pr(t,e,n,r),Rr(t,e,n))}function $a({shared:t,a:e,b:n},o,r){let s=Math.min(e.size,n.size)<5?" Too few\
 to say much.":"",i=(a,{name:l})=>`${ot(a?t.length/a:0)} of the ${T(a)} of ${l}`;return`They share ${$(
t.length,"story","stories")}: ${i(e.size,o)}, ${i(n.size,r)}.${s}`}function Aa(t,e,n){let o=on(t,e,n);
if(!o)return"";let[r,s]=[T(o.shared),kt(o.expected)],i=`${At(o.q)} after correction for all pairs`;return`\
 Over the whole corpus they share ${r}, where chance would give ${s}: ${rn(o)} (${i}).`}function no(t,e){
return e<0?1:mt(t,t.stories[e].articles).size}function Kn(t,e){return[...e].sort((n,o)=>no(t,o)-no(t,
n)||n-o)}function eo(t,e,n,o,r){let{model:s}=t,i=Kn(s,n),c=i.map(h=>{let m=no(s,h),g=m>1?$(m,"outlet"):
"no other outlet",p=K(t,h<0?{kind:"article",ref:-1-h}:{kind:"story",ref:h});return u("li",{},p,u("sp\
an",{class:"words"},g))}),a=i.filter(h=>h>=0).map(h=>s.stories[h].id),l=o?ue(o,{story:a}):{only:{story:a}},
f=a.length>0&&a.length<=Nn,d=Q(c,pa,"ties");return u("div",{},u("h4",{},e," ",u("span",{class:"numbe\
r"},T(n.length))),r&&u("p",{class:"aside"},`Not in this corpus from ${r.name}.`),c.length?d:u("p",{class:"\
empty"},"None."),f&&I({class:"more"},()=>t.narrow(l),"Select their articles"))}var Nt='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',Ne='Georgia, "Times New Roman", se\
rif',Ea={paper:"#fdfcf9",ink:"#1f1f1d",soft:"#6a6963",line:"#cfccc2",grid:"#ebe8df",hull:"#e9f1f6",veil:"\
rgba(253, 252, 249, .84)",story:"#0072b2",article:"#56b4e9",stub:"#fdfcf9",outlet:"#d55e00",topic:"#\
009e73",others:"#b4b1a8",hues:["#0072b2","#e69f00","#009e73","#cc79a7","#d55e00","#56b4e9","#44433f"],
edges:{published_by:"#dcc3b0",carried_by:"#dcc3b0",about:"#aed3c6",related:"#9dbfd4",similar:"#9dbfd\
4",copy_of:"#c98aae",update_of:"#c98aae"}},Na={paper:"#15171a",ink:"#eceae4",soft:"#a5a39b",line:"#4\
3464a",grid:"#25282c",hull:"#1c2a35",veil:"rgba(21, 23, 26, .84)",story:"#4aa3df",article:"#8ed0f8",
stub:"#15171a",outlet:"#f0803c",topic:"#2fbf94",others:"#74736d",hues:["#4aa3df","#f2b134","#2fbf94",
"#e29bc3","#f0803c","#a5dcfa","#f1efe9"],edges:{published_by:"#5b4636",carried_by:"#5b4636",about:"#\
28564a",related:"#2f5873",similar:"#2f5873",copy_of:"#7d4a68",update_of:"#7d4a68"}},he={story:"Story",
article:"Article",stub:"Not in this corpus",outlet:"Outlet",topic:"Topic"},qr={...he,linked:"Outlet,\
 only linked",carrier:"Platform"},wn={published_by:"published by",carried_by:"carried by",about:"abo\
ut",related:"listed as related in its file",similar:"similar, inferred",copy_of:"copy of",update_of:"\
update of"},Ia={outlet:"square",linked:"square",carrier:"square",topic:"diamond"},_a=["stub","linked",
"carrier"],Ca=["similar","carried_by","update_of"],La=800;function yn(t){return Ia[t]||"dot"}function Rt(t){
return Ca.includes(t)}function so(){let{theme:t}=document.documentElement.dataset;return t?t==="dark":
matchMedia("(prefers-color-scheme: dark)").matches}function xt(){return so()?Na:Ea}function Wt({kind:t,
group:e,hue:n},o,r,s){let i=o==="network";return t==="stub"&&i?{background:r.stub,border:r.soft}:e?{
background:e==="linked"?r.stub:r.edges.carried_by,border:r.outlet}:i||!s?{background:r[t==="stub"?"a\
rticle":t],border:r.paper}:{background:n===void 0?r.others:r.hues[n],border:r.paper}}function Xr(t,e){
let n=Math.min(1,Math.sqrt(La/e));if(n===1)return t;let o=Math.round(n*255).toString(16);return t+o.
padStart(2,"0")}function Vr(t){let e=new Set;return t.map((n,o)=>{let s=[...n.toUpperCase()].filter(
i=>/[\p{L}\p{N}]/u.test(i)).find(i=>!e.has(i))||String(o+1);return e.add(s),s})}function io(t){return _a.
includes(t)}function Yr(t,{background:e,border:n},o){let r=io(t)?n:e,s={fill:e,stroke:r,"stroke-widt\
h":1.5},i={story:6.5,hue:7}[t]||4,c={square:()=>dt("rect",{x:3,y:3,width:10,height:10,...s}),diamond:()=>dt(
"path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z",...s}),dot:()=>dt("circle",{cx:8,cy:8,r:i,...s})},a={"text-a\
nchor":"middle","font-size":9,"font-weight":700,fill:n};return dt("svg",{width:16,height:16,viewBox:"\
0 0 16 16","aria-hidden":"true",class:"swatch"},c[yn(t)](),o&&dt("text",{x:8,y:11.2,...a},o))}function Zr(t){
let e=Rt(t)?"4 3":null,n=xt().edges[t];return dt("svg",{width:18,height:16,viewBox:"0 0 18 16","aria\
-hidden":"true",class:"swatch"},dt("path",{d:"M1 8H17",stroke:n,"stroke-width":3,"stroke-dasharray":e}))}var[Jr,Qr]=[1.35,1.3],ts={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function es(t,e){
for(let n of co("[data-view]"))n.addEventListener("click",()=>e.openView(n.dataset.view));for(let n of co(
"[data-panel]"))n.addEventListener("click",()=>{let{panel:o}=n.dataset;t.change({at:t.state().at===o?
null:o})});Ra(t),Pa(t),me("copy",e.copyLink),me("theme",()=>{document.documentElement.dataset.theme=
so()?"light":"dark",e.recolour()}),me("skip",n=>{n.preventDefault(),A("side").focus()}),matchMedia("\
(prefers-color-scheme: dark)").addEventListener("change",e.recolour),document.addEventListener("keyd\
own",n=>Fa(t,n)),A("canvas").addEventListener("keydown",n=>Ha(t,n)),addEventListener("popstate",e.restore)}
function co(t){return[...document.querySelectorAll(t)].map(e=>e)}function me(t,e){A(t).addEventListener(
"click",e)}function Pa(t){me("closer",()=>t.view?.zoom(Jr)),me("farther",()=>t.view?.zoom(1/Jr)),me(
"fit",()=>{t.change({cam:null},!1),t.view?.fit()})}function Ra(t){let e=co("[data-tab]"),n=e.length-
1;e.forEach((o,r)=>{let s=o.dataset.tab;o.addEventListener("click",()=>t.change({tab:s},!1)),o.addEventListener(
"keydown",i=>{let a={ArrowRight:r+1,ArrowLeft:r+n,Home:0,End:n}[i.key];if(a===void 0)return;i.preventDefault();
let l=e[a%e.length];l.click(),l.focus()})})}function Da(t){return/^(INPUT|SELECT|TEXTAREA)$/.test(t.
tagName)&&t.type!=="checkbox"}function Fa(t,e){let{key:n}=e;e.ctrlKey||e.metaKey||e.altKey||Da(e.target)&&
n!=="Escape"||(n==="/"?(e.preventDefault(),A("find").focus()):n==="?"?(t.change({at:"help"}),A("pane\
l").querySelector("h2").focus()):n==="Escape"&&(t.state().at?t.change({at:null}):t.selection().filtered&&
t.apply({})))}function Ha(t,e){let{view:n,model:o}=t,{key:r}=e,s=o.byId.get(t.state().at||"");if(n)if(ts[r]){
e.preventDefault();let i=n.findNeighbour(...ts[r]);i&&t.choose(i)}else r==="Enter"&&s?.kind==="story"&&
o.mode==="stories"?t.toggle(s.ref):"+-".includes(r)?n.zoom(r==="+"?Qr:1/Qr):r==="0"&&A("fit").click()}var Ba=["topic","outlet","group","medium","kind","quality","heat"],Wa=7,za=4,Ua=46;function ns(t,e,n){
let{model:o}=n,r=new Set,s=A("filter");s.addEventListener("click",()=>{t.hidden=!t.hidden,s.setAttribute(
"aria-expanded",String(!t.hidden)),n.show(),t.hidden||t.querySelector("button")?.focus()});function i(){
if(t.hidden)return;let g=p=>o.facets[p].size>(p==="medium"?1:0);Pe(t,()=>{t.replaceChildren(u("h2",{},
"Filter"),u("p",{class:"aside"},"A name shows only its articles; − leaves them out."),lt(o)||"",...Ba.
filter(g).map(c))})}function c(g){let p=Qo(o,n.state(),g),y=r.has(g)?p:p.slice(0,Wa),S=()=>{r.add(g),
i()},_=y.map(V=>a(g,V)),M=`Show all ${T(p.length)}`;return u("section",{"data-facet":g},u("h3",{},_n[g]),
u("ul",{},_),p.length>y.length&&I({class:"more","data-focus":`more ${g}`},S,M))}function a(g,{key:p,
name:y,number:S,sign:_}){let M={class:"only",dir:"auto","aria-pressed":String(_==="only"),"data-focu\
s":`only ${g} ${p}`},V={class:"not","aria-pressed":String(_==="not"),"aria-label":`Leave out ${y}`,title:"\
Leave out","data-focus":`not ${g} ${p}`};return u("li",{class:`value ${_||""} ${S?"":"none"}`},I(M,()=>n.
filter("only",g,p),u("span",{},y),u("span",{class:"number"},T(S))),I(V,()=>n.filter("not",g,p),"−"))}
function l(){let g=n.selection();e.hidden=!g.filtered;let p=e.contains(document.activeElement);e.replaceChildren(
u("strong",{class:"selected"},f()),...ke(o,n.state()).map(d),I({class:"chip clear"},()=>n.apply({}),
"Clear all")),p&&(e.querySelector("button")||A("filter")).focus()}function f(){let{mask:g,total:p}=n.
selection(),y=o.articles.held.reduce((V,Z,j)=>V+(Z&&g[j]),0),S=$(fn(o).here,"article"),_=o.left_out?
" on this page":"",M=p-y?` · ${T(p-y)} only linked`:"";return`${T(y)} of ${S}${_}${M}`}function d(g){
let y=g.facet==="time"||g.facet==="words"?"":`${_n[g.facet].toLowerCase()}: `,S=`${g.sign==="not"?"w\
ithout ":""}${y}${g.name}`;return I({class:"chip",dir:"auto"},()=>n.change(We(h(),g)),u("span",{class:"\
unseen"},"Remove "),u("span",{},$t(S,Ua))," ×")}function h(){let{only:g,not:p,time:y}=n.state();return{
only:g,not:p,time:y}}function m(){let p=tr(o,h()).slice(0,za).map(({filter:y,number:S})=>{let _=jt($t(
y.name,40)),M=()=>n.change(We(h(),y)),V=`Remove ${_}: ${$(S,"article")}`;return I({class:"action",dir:"\
auto"},M,V)});return u("div",{class:"none-found"},u("h2",{},"No article passes all of these filters"),
p,I({class:"action"},()=>n.apply({}),"Clear all filters"))}return{show:i,showChips:l,renderNothingFound:m,
isShown:()=>!t.hidden}}function rs(t){let e=[];for(let n=0;n<t;n+=1){let o=11*Math.sqrt(n+.5),r=n*2.399963;e.push([o*Math.cos(
r),o*Math.sin(r)])}return{places:e,radius:11*Math.sqrt(t)+12}}var ao=7,lo=9;function ss(t){let e=[],
n=(r,s)=>e.every(([i,c])=>Math.hypot(i-r,c-s)>=lo);for(let r of t)for(let s=0;e.length<t.length;s+=1){
let i=(s%2?1:-1)*Math.ceil(s/2)*(lo/2),c=[0,-ao,ao].find(a=>n(r+a,i));if(c!==void 0){e.push([r+c,i]);
break}}let o=e.map(([,r])=>Math.abs(r));return{places:e,radius:Math.max(ao,...o)+lo}}function is(t,e){
return t.map(n=>{let o={...n};for(let r of e){let[s,i]=[o.x-r.x,o.y-r.y],c=Math.hypot(s,i)||1e-6,a=r.
radius+n.size+4,l=2.2*a;if(c>=l)continue;let f=a+(l-a)*(c/l);o.x=r.x+s/c*f,o.y=r.y+(c>1e-5?i/c:1)*f}
return o})}function cs(t){let e=[...t].sort((n,o)=>n[0]-o[0]||n[1]-o[1]);return e.length<3?e:[...os(
e),...os(e.reverse())]}function os(t){let e=(o,r,s)=>(r[0]-o[0])*(s[1]-o[1])-(r[1]-o[1])*(s[0]-o[0]),
n=[];for(let o of t){for(;n.length>1&&e(n[n.length-2],n[n.length-1],o)<=0;)n.pop();n.push(o)}return n.
pop(),n}function as(t,e,n){if(!e.length)return!1;let o=e.length>2;for(let r=0;r<e.length;r+=1){let[s,
i]=[e[r],e[(r+1)%e.length]];if(Ga(t,s,i)<=n)return!0;(i[0]-s[0])*(t[1]-s[1])-(i[1]-s[1])*(t[0]-s[0])<
0&&(o=!1)}return o}function Ga(t,e,n){let[o,r]=[n[0]-e[0],n[1]-e[1]],s=o*o+r*r,i=s?((t[0]-e[0])*o+(t[1]-
e[1])*r)/s:0,c=Math.max(0,Math.min(1,i));return Math.hypot(t[0]-e[0]-c*o,t[1]-e[1]-c*r)}var uo=[["hour",1],["hour",3],["hour",6],["hour",12],["day",1],["day",2],["day",7],["month",1],["mon\
th",3],["month",6],["year",1],["year",2],["year",5],["year",10],["year",50]],ls={hour:3600,day:86400,
month:2629800,year:31557600},ja=200;function bn(t,e){let n=t.find(([,c])=>e<=c)||t[t.length-1],[o,r,
s,i]=n;return s+(e-o)/Math.max(r-o,1)*(i-s)}function Ie(t,e,n){return t.flatMap(o=>Ka(o,e,n))}function Ka([
t,e,n,o],r,s){let i=(o-n)/Math.max(e-t,1),c=([h,m])=>ls[h]*m*i*r>=s,[a,l]=uo.find(c)||uo[uo.length-1],
f=[],d=qa(t,a,l);for(;d<=e&&f.length<ja;)d>=t&&f.push({x:n+(d-t)*i,...Xa(d,a)}),d=Re(d,a,l);return f}
function qa(t,e,n){let o=new Date(t*1e3),[r,s]=[o.getUTCFullYear(),o.getUTCMonth()];if(e==="year")return Date.
UTC(Math.floor(r/n)*n,0)/1e3;if(e==="month")return Date.UTC(r,Math.floor(s/n)*n)/1e3;let i=ls[e]*n;return Math.
floor(t/i)*i}function Xa(t,e){let n=new Date(t*1e3),[o,r]=[n.getUTCFullYear(),n.getUTCMonth()],[s,i]=[
n.getUTCDate(),n.getUTCHours()];return e==="year"||e==="month"&&r===0?{label:String(o),strong:!0}:e===
"month"?{label:De[r],strong:!1}:e==="day"||i===0?{label:`${s} ${De[r]}`,strong:e==="hour"||s===1}:{label:`${Se(
i)}:00`,strong:!1}}function us(t,e){let[n,o]=[0,t.length-1];for(;n<o;){let r=n+o+1>>1;t[r]<=e?n=r:o=
r-1}return n}var fo=1500,Va=2.5;function ho(t,e){return e==="network"?t.group||t.kind:t.hue===void 0?"others":"hu\
e"+t.hue}function Ya(t,e,n){let o=fo-n,r=[];for(let s of[...e].reverse()){if(o-=t.stories[s].articles.
length,o<0)break;r.unshift(s)}return r}function fs(t,{view:e,open:n}){let o=e==="network",r=t.nodes.
filter(h=>(o?h.x:h.tx)!==void 0).map(h=>({...h,x:o?h.x:Number(h.tx),y:o?h.y:Number(h.ty)})),s=Ya(t,n,
r.length),i=h=>h.kind==="story"&&s.includes(h.ref),c=r.filter(i).map(h=>Za(t,h,o)),a=r.filter(h=>!i(
h)),l=c.flatMap(h=>Ja(t,h)),f=[...is(a,c),...l],d=o?Qa(t,f,l):[];return{view:e,marks:f,edges:d,discs:c,
open:s}}function Za(t,e,n){let o=t.stories[e.ref].articles,r={story:e.ref,mark:e,x:e.x,y:e.y};if(n)return{
...r,articles:o,...rs(o.length)};let s=o.filter(c=>t.articles.time[c]!==null),i=s.map(c=>bn(t.scale,
tn(t,c))-e.x);return{...r,articles:s,...ss(i)}}function mo(t,e,{hide:n,selection:o}){let{view:r}=e,s=d=>!n.
includes(ho(d,r))&&Sn(t,d,o),i=e.marks.filter(s),c=new Set(i.map(({id:d})=>d)),a=e.edges.filter(({from:d,
to:h,kind:m})=>c.has(d)&&c.has(h)&&!n.includes("-"+m)),l=e.discs.filter(({mark:d})=>s(d)),f=tl(t,i,r);
return{...e,composition:e,marks:i,edges:a,discs:l,at:ds(i),hulls:f}}function Sn(t,e,n){return!n.filtered||
Pt(t,zt(e)).some(o=>n.mask[o])}function po({kind:t}){return t==="stub"?"article":t}function zt(t){return{
kind:po(t),ref:t.ref}}function Ja(t,e){return e.articles.map((n,o)=>{let r=t.articles.held[n],s=t.hues.
indexOf(t.articles.outlet[n]);return{id:t.nodes.length+n,kind:r?"article":"stub",ref:n,shape:"dot",size:r?
5:4,hue:s<0?void 0:s,x:e.x+e.places[o][0],y:e.y+e.places[o][1]}})}function ds(t){let e={story:new Map,
article:new Map,outlet:new Map,topic:new Map};for(let n of t)e[po(n)].set(n.ref,n);return e}function Qa(t,e,n){
let o=new Set(e.map(({id:c})=>c)),r=ds(e),s=new Map;for(let c of t.edges)o.has(c.from)&&o.has(c.to)&&
s.set(c.id,c);let i=(c,a,l)=>{let f=`${c.id}-${a.id}-${l}`;s.set(f,{id:f,from:c.id,to:a.id,kind:l,weight:0})};
for(let c of n){let a=r.outlet.get(t.articles.outlet[c.ref]);a&&i(c,a,"published_by");for(let l of t.
articles.topics[c.ref]){let f=r.topic.get(l);f&&i(c,f,"about")}for(let l of t.linksOf[c.ref]){let f=l.
forward&&r.article.get(l.other);f&&i(c,f,l.kind)}}return[...s.values()]}function tl(t,e,n){if(t.mode!==
"whole"||n!=="network")return[];let o=new Map;for(let r of e){let s=po(r)==="article"?t.articles.story[r.
ref]:-1;s>=0&&o.set(s,[...o.get(s)||[],[r.x,r.y]])}return[...o].map(([r,s])=>({story:r,corners:cs(s)}))}
function hs(t,e,n){return e.at.article.get(n)||e.at.story.get(t.articles.story[n])}function ms(t,e,n){
let o=f=>f.flatMap(d=>hs(t,e,d)?.id??[]),r=o(Pt(t,n)),s=n.kind==="outlet"||n.kind==="topic",i=new Set(
s?[]:r),c=e.at[n.kind].get(n.ref);c&&i.add(c.id);let a=new Set([...i,...r]),l=e.edges.filter(({from:f,
to:d})=>i.has(f)||i.has(d));for(let{from:f,to:d}of l)a.add(f).add(d);if(n.kind==="article"){let f=t.
linksOf[n.ref].map(({other:d})=>d);for(let d of o(f))a.add(d)}return{own:i,marks:a,edges:l}}function ps(t,e,n){
let o=n.flatMap(({thing:{kind:i,ref:c},edge:a})=>{let l=i==="article"?hs(t,e,c):e.at[i].get(c);return l?
[{id:l.id,kind:a?.kind||""}]:[]});if(!o.length)return null;let r=o.slice(1).map(({id:i,kind:c},a)=>({
from:o[a].id,to:i,kind:c})),s=new Set(o.map(({id:i})=>i));return{own:s,marks:new Set(s),edges:r.filter(
({from:i,to:c})=>i!==c)}}function gs(t,e,n,o){let r,s=1/0;for(let i of t){let[c,a]=[i.x-e.x,i.y-e.y],
l=c*n+a*o,f=l+Va*Math.abs(c*o-a*n);l>1&&f<s&&([r,s]=[i,f])}return r}function wo(t,{view:e,composition:n},o){let r=e==="time",s=t.nodes.filter(d=>(r?d.tx:d.x)!==void 0),
i=d=>ho(d,e),c=go(s,i),a=go(s.filter(d=>Sn(t,d,o)),i),f=(r?el(t):nl()).filter(({key:d})=>c.has(d)).map(
d=>({...d,number:a.get(d.key)||0}));return r?f:[...f,...ol(t,n,o)]}function el(t){if(!t.hues.length)
return[];let e=xt(),n=(r,s,i,c)=>({key:r,label:s,letter:c,kind:"hue",section:"Main outlet",number:0,
color:{background:i,border:e.paper}});return[...t.hues.map((r,s)=>n("hue"+s,t.outlets[r].name,e.hues[s],
t.letters[s])),n("others","other outlets",e.others,void 0)]}function nl(){return Object.entries(qr).
map(([t,e])=>{let r=Wt({kind:t,group:t==="linked"||t==="carrier"?t:void 0},"network",xt(),!1);return{
key:t,label:e,number:0,kind:t,color:r,section:"Marks"}})}function ol(t,{marks:e,edges:n},o){let r=e.
filter(l=>Sn(t,l,o)),s=new Set(r.map(({id:l})=>l)),i=new Set(n.map(({kind:l})=>l)),c=n.filter(({from:l,
to:f})=>s.has(l)&&s.has(f)),a=go(c,({kind:l})=>l);return Object.entries(wn).filter(([l])=>i.has(l)).
map(([l,f])=>({key:"-"+l,label:f,number:a.get(l)||0,kind:"line",line:l,section:"Lines",color:{background:"",
border:""}}))}function go(t,e){let n=new Map;for(let o of t)n.set(e(o),(n.get(e(o))||0)+1);return n}
function rl(t,e,n,o){let r=e.includes(n);if(!o)return r?e.filter(l=>l!==n):[...e,n];let s=t.find(l=>l.
key===n)?.section,i=t.filter(l=>l.section===s&&l.key!==n).map(l=>l.key),c=i.every(l=>e.includes(l))&&
!r,a=e.filter(l=>l!==n&&!i.includes(l));return c?a:[...a,...i]}function ws(t,e,n,o,r,s){let i=wo(e,n,
r),c=document.activeElement,a=t.contains(c)?c?.dataset.key:null,l=[...new Set(i.map(({section:f})=>f))].
map(f=>u("div",{class:"legend-row",role:"group","aria-label":f},u("span",{class:"legend-name"},f),i.
filter(d=>d.section===f).map(d=>sl(d,i,o,s))));t.replaceChildren(...l),a&&_t(t,"key",a)?.focus()}function sl(t,e,n,o){
let r=!n.hide.includes(t.key),s=t.line?Zr(t.line):Yr(t.kind,t.color,t.letter);return I({class:"chip",
"data-key":t.key,"aria-pressed":String(r)},i=>o(rl(e,n.hide,t.key,i.shiftKey)),s,u("span",{dir:"auto"},
t.label)," ",u("span",{class:"number"},T(t.number)))}function ys(t,e){let n=Math.ceil(t/4),o=Math.ceil(e/4);return{width:t,height:e,columns:n,rows:o,cells:new Uint8Array(
n*o)}}function So(t,e,n){let o=Math.max(0,Math.floor(e.x/4)),r=Math.min(t.columns-1,Math.floor((e.x+
e.w)/4)),s=Math.max(0,Math.floor(e.y/4)),i=Math.min(t.rows-1,Math.floor((e.y+e.h)/4));for(let c=s;c<=
i;c+=1)for(let a=o;a<=r;a+=1)if(n(c*t.columns+a))return!0;return!1}function pe(t,e,n){So(t,e,o=>(t.cells[o]=
Math.max(t.cells[o],n),!1))}function yo(t,e){return il(t,e)&&!So(t,e,n=>t.cells[n]>0)}function il({width:t,
height:e},{x:n,y:o,w:r,h:s}){return n>=2&&o>=2&&n+r<=t-2&&o+s<=e-2}function bs(t,e,n){let o=[];for(let r of t){
if(o.length>=n)break;let s=cl(r).find(i=>yo(e,i))||al(r).find(i=>yo(e,i)&&!bo(e,i,2))||ll(e,r);s&&(pe(
e,Ss(s),2),s.leader&&ks(s.leader,i=>(pe(e,i,2),!1)),o.push({item:r,x:s.x,y:s.y,leader:s.leader}))}return o}
function Ss({x:t,y:e,w:n,h:o}){return{x:t-3,y:e-1,w:n+6,h:o+2}}function cl({x:t,y:e,r:n,w:o,h:r}){let s=n+
4,i=(c,a)=>({x:c,y:a,w:o,h:r,leader:null});return[i(t+s,e-r/2),i(t-s-o,e-r/2),i(t-o/2,e+s),i(t-o/2,e-
s-r),i(t+s*.7,e+s*.7),i(t+s*.7,e-s*.7-r)]}function al({x:t,y:e,r:n,w:o,h:r,mast:s}){let i=[];for(let c=1;c<=
s;c+=1){let a=e-n-r-c*10.5,l=e+n+c*10.5;for(let f of[t+7,t-7-o])i.push({x:f,y:a,w:o,h:r,leader:[t,e-
n,t,a+2]}),i.push({x:f,y:l,w:o,h:r,leader:[t,e+n,t,l+r-2]})}return i}function ll(t,e){let n=null,o=e.
away;for(let r=8;r<=o;r+=8)for(let s=0;s<24;s+=1){let i=ul(e,r,s*2*Math.PI/24);if(yo(t,Ss(i))){if(!bo(
t,i,1))return i;n||bo(t,i,2)||(n=i,o=Math.min(o,r+48))}}return n}function ul({x:t,y:e,r:n,w:o,h:r},s,i){
let[c,a]=[Math.cos(i),Math.sin(i)],l=t+(n+s)*c-o*(1-c)/2,f=e+(n+s)*a-r*(1-a)/2,d=Math.min(Math.max(t,
l),l+o),h=Math.min(Math.max(e,f),f+r),m=Math.hypot(d-t,h-e)||1,g=[t+n*(d-t)/m,e+n*(h-e)/m];return{x:l,
y:f,w:o,h:r,leader:[g[0],g[1],d,h]}}function ks([t,e,n,o],r){let s=Math.max(1,Math.ceil(Math.hypot(n-
t,o-e)/2));for(let i=0;i<=s;i+=1){let c=i/s;if(r({x:t+(n-t)*c,y:e+(o-e)*c,w:0,h:0}))return!0}return!1}
function bo(t,{leader:e},n){if(!e)return!1;let[o,r,s,i]=e,c=Math.hypot(s-o,i-r)||1,a=Math.min(1,1.5*
4/c),l=[o+(s-o)*a,r+(i-r)*a,s,i];return ks(l,f=>So(t,f,d=>t.cells[d]>=n))}var Ts=30,xs=64,ko=24,fl=86400,vs=new Map;function To(t,e,n){let o=n+e,r=vs.get(o);return r===void 0&&
(t.font=n,r=t.measureText(e).width,vs.set(o,r)),r}function vo(t,e){let n=t.canvas.width/t.canvas.clientWidth;
t.save(),t.setTransform(n,0,0,n,0,0),e(),t.restore()}function Os(t,e,n,o,r){t.lineJoin=t.lineCap="ro\
und";for(let{story:s,corners:i}of e){t.beginPath();for(let[c,a]of i)t.lineTo(n.x(c),n.y(a));t.closePath(),
t.fillStyle=t.strokeStyle=o.hull,t.lineWidth=Ts*n.scale,t.stroke(),t.fill(),s===r&&(t.globalCompositeOperation=
"destination-over",t.strokeStyle=o.story,t.lineWidth=Ts*n.scale+3,t.stroke(),t.globalCompositeOperation=
"source-over")}}function Ms(t,e,n,o){for(let{x:r,y:s,radius:i}of e)t.beginPath(),t.arc(n.x(r),n.y(s),
i*n.scale,0,2*Math.PI),t.fillStyle=o.hull,t.strokeStyle=o.story,t.lineWidth=1.2,t.fill(),t.stroke()}
function $s(t,e,n,o,r){t.strokeStyle=r.line,t.lineWidth=3;for(let{kind:s,ref:i,y:c,size:a}of n){let l=s===
"article"||s==="stub"?e.articles.time[i]:null;if(l===null||G(e,i))continue;let[f,d]=[l,l+fl].map(h=>o.
x(bn(e.scale,h)));d-f<2*a*o.scale||(t.beginPath(),t.moveTo(f,o.y(c)),t.lineTo(d,o.y(c)),t.stroke())}}
function As(t,e,n,o,r){for(let[,,s,i,c]of e)c&&(t.fillStyle=o.grid,t.globalAlpha=.45,t.fillRect(n.x(
s),0,(i-s)*n.scale,r.height),t.globalAlpha=1);for(let s of Ie(e,n.scale,xs)){let i=Math.round(n.x(s.
x))+.5;t.strokeStyle=s.strong?o.line:o.grid,t.lineWidth=1,t.beginPath(),t.moveTo(i,0),t.lineTo(i,r.height-
ko+2),t.stroke()}}function Es(t,e,n,o,r){t.fillStyle=o.paper,t.globalAlpha=.9,t.fillRect(0,r.height-
ko,r.width,ko),t.globalAlpha=1,t.textBaseline="middle",t.textAlign="center";let s=-1/0;for(let i of Ie(
e,n.scale,xs)){let c=`${i.strong?"600 ":""}12px ${Nt}`,a=n.x(i.x),l=To(t,i.label,c)/2;a-l<s+6||(s=a+
l,t.font=c,t.fillStyle=i.strong?o.ink:o.soft,t.fillText(i.label,a,r.height-11))}for(let[,,i,c,a]of e)
a&&Ns(t,"time squeezed",n.x((i+c)/2),r.height-34,o)}function Ns(t,e,n,o,r){t.font=`italic 11px ${Nt}`,
t.textAlign="center",t.textBaseline="middle",t.fillStyle=r.soft,t.fillText(e,n,o)}function Is(t,e,n,o,r){
let s=n.map(({x:a})=>a),i=Math.min(...n.map(({y:a,size:l})=>a-l)),c=(Math.min(...s)+Math.max(...s))/
2;Ns(t,e,o.x(c),o.y(i)-12,r)}function kn(t,e,n,o,r){let[s,i,c]=[n.x(e.x),n.y(e.y),e.size*n.scale];t.
beginPath(),e.shape==="square"?t.rect(s-c,i-c,2*c,2*c):e.shape==="diamond"?(t.moveTo(s,i-c),t.lineTo(
s+c,i),t.lineTo(s,i+c),t.lineTo(s-c,i),t.closePath()):t.arc(s,i,c,0,2*Math.PI),t.fillStyle=o.background,
t.strokeStyle=r||o.border,t.lineWidth=r?2.5:1,t.fill(),t.stroke()}function Tn(t,e,n,o,r){t.setLineDash(
r?[4,3]:[]),t.beginPath(),t.moveTo(o.x(e.x),o.y(e.y)),t.lineTo(o.x(n.x),o.y(n.y)),t.stroke(),t.setLineDash(
[])}function _s(t,e,n,o){t.textBaseline="middle",t.textAlign="left",t.lineJoin="round";for(let{leader:r}of e)
r&&(t.strokeStyle=n.soft,t.lineWidth=.8,t.beginPath(),t.moveTo(r[0]+o.x,r[1]+o.y),t.lineTo(r[2]+o.x,
r[3]+o.y),t.stroke());for(let{item:r,x:s,y:i}of e)t.font=r.font,t.fillStyle=r.color,t.strokeStyle=n.
paper,t.lineWidth=3.5,r.lines.forEach((c,a)=>{let[l,f]=[s+o.x,i+o.y+15*(a+.5)];t.strokeText(c,l,f),t.
fillText(c,l,f)})}var Cs={outlet:10,story:5,topic:5},dl=6,hl=30,ml={network:1.35,time:1.1},pl={topic:40,story:20,outlet:12,
article:0,stub:-4};function Ls(t,e){return t==="outlet"?[`600 12px ${Nt}`,e.ink]:t==="topic"?[`itali\
c 600 13px ${Ne}`,e.topic]:[`12px ${Ne}`,t==="stub"?e.soft:e.ink]}function Ps(t,e,n,{zoom:o,highlight:r}){
let s=r?new Map:gl(t,e),i=({id:f})=>!!r?.own.has(f),c=!!(r&&r.own.size<=dl),a=r||e.marks.length<hl||
o>ml[e.view],l=n.filter(({kind:f})=>a||f!=="article"&&f!=="stub").map(f=>{let d=f.size*2+pl[f.kind]+
(i(f)?1e3:0);return{...f,text:Y(t,zt(f)),rank:s.get(f.id)||d,leads:s.has(f.id)||c&&i(f)}});for(let{story:f,
x:d,y:h,radius:m}of e.discs){let g=t.stories[f].name;l.push({id:-1-f,x:d,y:h,size:m,kind:"story",text:g,
rank:900,leads:!0})}return!r&&t.mode==="whole"&&l.push(...wl(t,e)),l.sort((f,d)=>d.rank-f.rank||f.id-
d.id)}function gl(t,e){let n=r=>Pt(t,zt(r)).filter(s=>t.articles.held[s]).length,o=new Map;for(let[r,
s]of Object.entries(Cs))e.marks.filter(i=>i.kind===r).map(i=>({id:i.id,held:n(i)})).filter(({held:i})=>i).
sort((i,c)=>c.held-i.held||i.id-c.id).slice(0,s).forEach(({id:i},c)=>o.set(i,800-10*c));return o}function wl(t,e){
let n=e.view==="time"?yl(t,e):bl(e),o=({story:r})=>t.stories[r].articles.length;return n.sort((r,s)=>o(
s)-o(r)||r.story-s.story).map((r,s)=>({id:-1-r.story,x:r.x,y:r.y,size:r.size,kind:"story",text:t.stories[r.
story].name,rank:60+5*o(r),leads:s<Cs.story}))}function yl(t,e){return t.stories.flatMap(({articles:n},o)=>{
let r=n.length>2?e.at.article.get(n[0]):null;return r?[{story:o,x:r.x,y:r.y,size:r.size}]:[]})}function bl(t){
return t.hulls.filter(({corners:n})=>n.length>2).map(({story:n,corners:o})=>{let r=o.reduce((i,[c])=>i+
c,0)/o.length,s=Math.min(...o.map(([,i])=>i));return{story:n,x:r,y:s-12,size:2}})}var kl=34,Tl=160,vl=400,xl={story:60,outlet:60,topic:60,article:60,stub:60},Ol=34,Ml=7,$l={outlet:26,
topic:26,story:30,article:30,stub:30};function Ds({context:t,model:e,scene:n,marks:o,highlight:r,to:s,
colors:i,size:c}){if(!r)return;t.fillStyle=i.veil,t.fillRect(0,0,c.width,c.height),t.lineWidth=1.3;let a=n.
view==="network"&&e.mode==="stories";for(let{from:l,to:f,kind:d}of r.edges){let[h,m]=[o.get(l),o.get(
f)];if(!h||!m)continue;let g=a&&r.own.has(l)&&r.own.has(f);t.strokeStyle=g?i.line:i.soft,Tn(t,h,m,s,
Rt(d))}for(let l of r.marks){let f=o.get(l);if(!f)continue;let d=Wt(f,n.view,i,e.hues.length>0);kn(t,
f,s,d,r.own.has(l)?i.ink:null)}}function Fs({context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i}){
t.textAlign="center",t.textBaseline="middle",t.fillStyle=i.paper;let c=r?[...r.marks].map(a=>o.get(a)):
n.marks;for(let a of c){let l=a?a.size*s.scale:0;!a||l<Ml||a.hue===void 0||(t.font=`700 ${Math.min(14,
Math.round(l*1.1))}px ${Nt}`,t.fillText(e.letters[a.hue],s.x(a.x),s.y(a.y)+.5))}}function Hs(t){let{
model:e,scene:n,highlight:o,to:r,size:s,zoom:i}=t,c=ys(s.width,s.height),a=n.marks.filter(m=>Al(m,r,
s)),l=o?a.filter(({id:m})=>o.marks.has(m)):a;for(let{x:m,y:g,size:p}of l){let y=p*r.scale;pe(c,{x:r.
x(m)-y,y:r.y(g)-y,w:2*y,h:2*y},1)}n.view==="time"&&pe(c,{x:0,y:s.height-24,w:s.width,h:24},2);let f={
x:s.width-50,y:8,w:50,h:100};pe(c,f,2);let d=Ps(e,n,l,{zoom:i,highlight:o}).slice(0,vl),h=Math.min(Tl,
kl*Math.max(1,i**1.5));return bs(d.map(m=>El(m,t)),c,h)}function Al(t,e,{width:n,height:o}){let[r,s]=[
e.x(t.x),e.y(t.y)];return r>-20&&s>-20&&r<n+20&&s<o+20}function El({x:t,y:e,size:n,kind:o,text:r,leads:s},{
context:i,scene:c,to:a,colors:l}){let[f,d]=Ls(o,l),h=Do(r,$l[o]),m=c.view==="time";return{x:a.x(t),y:a.
y(e),r:n*a.scale,w:Math.max(...h.map(g=>To(i,g,f))),h:15*h.length,lines:h,font:f,color:d,mast:m?Ol:0,
away:s&&!m?xl[o]:0}}var xo=globalThis.vis;function Bs(t,e){let n=new xo.DataSet,o=new xo.DataSet,r=new xo.Network(t,{nodes:n,
edges:o},e);return{on:(s,i)=>r.on(s,i),replaceData(s,i){o.clear(),n.clear(),n.add(s),o.add(i)},showOnly(s,i){
r.body.nodeIndices=s.map(({id:c})=>c),r.body.edgeIndices=i.map(({id:c})=>c)},moveMark(s,i,c){let a=r.
body.nodes[s];return a&&([a.x,a.y]=[i,c]),!!a},requestRedraw:()=>r.body.emitter.emit("_requestRedraw"),
updateSize(){r.setSize("100%","100%"),r.canvas.setSize()},findMarkAt:s=>r.getNodeAt(s),getCamera(){let{
x:s,y:i}=r.getViewPosition();return[s,i,r.getScale()]},moveCamera:s=>r.moveTo({animation:!1,...s}),getProjection(){
let s=r.getScale(),i=r.canvasToDOM({x:0,y:0});return{scale:s,origin:i,x:c=>i.x+c*s,y:c=>i.y+c*s}}}}var Ws=54,Nl=1.9,Il=450,_l=15;function zs(t,e,n){let o=Bs(t,e.options),r=matchMedia("(prefers-reduce\
d-motion: reduce)"),s=e.hues.length>0,i={view:e.opens,marks:[],edges:[],discs:[],open:[]},c="",a={filtered:!1,
mask:new Uint8Array(0)},l=mo(e,i,{hide:[],selection:a}),f=new Map,d=l.marks,h=null,m=null,g=null,p=null,
y=1,S=!1,_=!1,M=null;function V(b){let x=new Map([...f].map(([w,{x:k,y:O}])=>[w,[k,O]])),C=l.view!==
b.view,L=[b.view,...b.open].join(" "),H=L!==c;return H&&(i=fs(e,b),c=L),l=mo(e,i,b),f=new Map(l.marks.
map(w=>[w.id,w])),d=l.marks.map(w=>({...w})),p=pt(),H?Z():j(),C&&yt(x),l}function Z(){let b=xt(),{view:x,
edges:C}=i,L=i.marks.map(w=>{let{id:k,x:O,y:N,size:z,shape:J}=w;return{id:k,x:O,y:N,size:z,shape:J,color:Wt(
w,x,b,s)}}),H=C.map(({id:w,from:k,to:O,kind:N,weight:z})=>{let J=Xr(b.edges[N],C.length),It=Rt(N)&&[
4,3];return{id:w,from:k,to:O,color:J,dashes:It,width:et(N,z)}});o.replaceData(L,H),j()}function j(){
o.showOnly(l.marks,l.edges),ut()}function ut(){M=null,o.requestRedraw()}function et(b,x){return e.mode===
"stories"&&(x===0||b==="published_by")?.5:.8+.4*Math.min(x,6)}function yt(b){if(r.matches||!b.size)return;
let x=performance.now(),C=l.marks.flatMap(H=>{let w=b.get(H.id);return w?[{mark:H,from:w,to:[H.x,H.y]}]:
[]}),L=H=>{let w=Math.min(1,(H-x)/Il),k=1-(1-w)**3;for(let{mark:O,from:N,to:z}of C)if(f.get(O.id)!==
O||(O.x=N[0]+(z[0]-N[0])*k,O.y=N[1]+(z[1]-N[1])*k,!o.moveMark(O.id,O.x,O.y)))return;ut(),w<1&&requestAnimationFrame(
L)};L(x)}function pt(){let b=h||m;if(!b)return g?ps(e,l,g):null;let x=ms(e,l,b);return x.marks.size?
x:null}function bt(){p=pt(),ut()}function ft(){return{width:t.clientWidth,height:t.clientHeight}}function v(b){
let x=o.getProjection(),C=xt();l.view==="time"&&As(b,e.scale,x,C,ft());let L=h||m,H=L&&L.kind==="sto\
ry"?L.ref:-1;Os(b,l.hulls,x,C,H),l.view==="network"?Ms(b,l.discs,x,C):$s(b,e,l.marks,x,C)}function B(b){
let x=o.getProjection(),[C,L]=[xt(),ft()],w={...{context:b,model:e,scene:l,marks:f,highlight:p,to:x,
colors:C,size:L},zoom:x.scale/y},k=l.view==="time";Ds(w),k&&Fs(w);let O=W(w);if(_s(b,O.labels,C,O.shift),
!k)return;Es(b,e.scale,x,C,L);let N=l.marks.filter(J=>J.undated),z=`no date (${T(N.length)})`;N.length&&
Is(b,z,N,x,C)}function W(b){let{origin:x,scale:C}=b.to,L=`${C} ${p?[...p.own].join():""}`,H=M&&M.origin.
x===x.x&&M.origin.y===x.y;(!M||M.key!==L||!(_||H))&&(M={key:L,origin:x,labels:Hs(b)});let w={x:x.x-M.
origin.x,y:x.y-M.origin.y};return{labels:M.labels,shift:w}}function q({pointer:b}){let x=f.get(o.findMarkAt(
b.DOM));if(x)return zt(x);let{x:C,y:L}=b.canvas,H=l.discs.find(w=>Math.hypot(C-w.x,L-w.y)<w.radius)||
l.hulls.find(({corners:w})=>as([C,L],w,_l));return H?{kind:"story",ref:H.story}:null}function X(){h&&
(h=null,n.hover(null),bt())}function nt(){o.on("beforeDrawing",b=>{vo(b,()=>v(b))}),o.on("afterDrawi\
ng",b=>{vo(b,()=>B(b))}),o.on("click",b=>{let x=q(b);setTimeout(()=>n.choose(x))}),o.on("doubleClick",
b=>{let x=q(b);x&&x.kind==="story"&&e.mode==="stories"&&n.toggle(x.ref)}),o.on("hoverNode",({node:b,
pointer:x})=>{let C=f.get(b);h=C?zt(C):null,n.hover(h,x.DOM),bt()}),o.on("blurNode",X),t.addEventListener(
"mouseleave",X),o.on("dragStart",()=>{[_,S]=[!0,!0],X()}),o.on("dragEnd",()=>{_=!1,ut(),n.moved(o.getCamera())}),
o.on("zoom",()=>{S=!0,X(),n.moved(o.getCamera())}),o.on("resize",()=>requestAnimationFrame(()=>S||Ft()))}
function Dt([b,x,C]){S=!0,o.updateSize(),o.moveCamera({position:{x:b,y:x},scale:C}),M=null}function Ft(){
S=!1,o.updateSize();let{width:b,height:x}=ft();if(!d.length||!b)return;let C=(J,It)=>It*Math.max(...d.
map(Le=>It*Le[J]+Le.size)),[L,H,w,k]=[C("x",-1),C("x",1),C("y",-1),C("y",1)],O=l.view==="time"?46:12;
y=Math.min((b-20-Ws)/(H-L),(x-70-O)/(k-w),Nl);let N=(L+H)/2+(Ws-20)/2/y,z=(w+k)/2+O/2/y;o.moveCamera(
{position:{x:N,y:z},scale:y}),M=null}function R(b){S=!0;let x=r.matches?!1:{duration:160};o.moveCamera(
{scale:o.getCamera()[2]*b,animation:x}),n.moved(o.getCamera())}function E(b,x=null){if([m,g]=[b,x],bt(),
!p)return!1;let C=p.own.size?p.own:p.marks,L=l.marks.filter(({id:N})=>C.has(N)),H=o.getProjection(),
{width:w,height:k}=ft(),O=({x:N,y:z})=>H.x(N)>0&&H.x(N)<w&&H.y(z)>0&&H.y(z)<k;if(L.length&&!L.some(O)){
let N=!r.matches&&{duration:300};o.moveCamera({position:{x:L[0].x,y:L[0].y},animation:N})}return L.length>
0}function D(b,x){let C=m&&l.at[m.kind].get(m.ref),L=C?gs(l.marks,C,b,x):l.marks[0];return L?zt(L):null}
function P(){let b=o.getProjection(),x=M?M.origin:b.origin;return{scene:l,marks:f,to:b,size:ft(),labels:M?
M.labels:[],shift:{x:b.origin.x-x.x,y:b.origin.y-x.y},canvas:t.querySelector("canvas"),colors:xt()}}
return nt(),{show:V,draw:Z,fit:Ft,setCamera:Dt,zoom:R,choose:E,findNeighbour:D,forget:()=>c="",snapshot:P}}var Cl=60,Ll="The folder is a sample. What is “not in this corpus” may well have been published: the\
 page never says that an outlet left something out. “First” means first among the articles of this c\
orpus, by the times they state.",Pl=[["Story","Articles about one event, connected by links that the\
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
ew","A figure on fewer than five has no interval and no p-value."]],Rl=["Overview names what stands \
out; a click on a sentence selects what it is about.","Everything follows one selection: filters, th\
e time strip, a cell of a matrix, a bar of a comparison. The line above the picture says what is sel\
ected.","A click on a mark or a name opens its panel; the browser’s “back” goes back.","The li\
sts and the Table contain all that the picture shows."],Dl=[["/","search"],["?","this help"],["Esc",
"close the panel; once more: clear the filters"],["Tab","to the next control"],["← → ↑ ↓","i\
n the picture: to the next mark; in tabs: to the next tab; on the ends of the time strip: a step"],[
"Enter","in the picture: open the chosen story into its articles, or close it"],["+ − 0","in the p\
icture: zoom in, zoom out, show all"],["Home End","on the ends of the time strip: to the first, to t\
he last"]];function vn(t){let e=t.map(n=>u("li",{},n));return u("ul",{class:"plain-list"},e)}function Us({
model:t}){let e=t.counts.problems-t.problems.length,n=t.problems.map(([r,s,i,c])=>u("li",{},u("span",
{class:"who",dir:"auto"},s?`${r}:${s}`:r),u("span",{dir:"auto"},c),u("span",{class:"words"},i))),o=`${T(
e)} more: run “topicgraph check”.`;return[ct("About the input",$(t.counts.problems,"problem")),u(
"p",{class:"aside"},"What was wrong in the files, and what was done about it."),Q(n,Cl,"ties"),e>0&&
u("p",{class:"aside"},o)]}function Gs({model:t}){let{about:e,counts:n,notes:o}=t,r=n.from===null?"no\
ne dated":gt(n.from,n.to),s=$(e.files,"file"),i=dn(t),c=Pl.map(([l,f])=>[u("dt",{},l),u("dd",{},f)]),
a=o.time.filter(l=>!o.network.includes(l));return[ct("About this page","Where its figures come from"),
u("p",{},"This page is one file that contains all of its data and loads nothing else."),Ht([["Made b\
y",`topicgraph ${e.version}`],["From",`${s}, ${$(n.articles,"article")}, ${r}`],["Known by links onl\
y",n.stubs?$(n.stubs,"article"):null],["Problems in the input",T(n.problems)],["To make it again",u(
"code",{},"topicgraph build FOLDER -o OUTPUT")]]),F("What is left out",i&&vn(i)),F("What is counted",
e.notes.length>0&&vn(e.notes)),F("What is drawn",vn([`At most ${T(fo)} marks at a time. What is left\
 out is said under the picture, and the lists have it.`,`A topic of ${ot(e.dominant)} of the article\
s or more has no lines in the picture, as it would connect everything.`,"Positions are computed when\
 the page is made, the same for the same articles. Distances in the network mean little; groups do.",
...o.network,...a])),F("How it is computed",u("dl",{class:"measures"},c)),F("What it cannot say",u("\
p",{},Ll))]}function js(){let t=Dl.map(([e,n])=>[u("dt",{},u("kbd",{},e)),u("dd",{},n)]);return[ct("\
Help","How to read and use this page"),F("Where to start",vn(Rl)),F("Keys",u("dl",{class:"facts keys"},
t))]}var Fl="id title outlet carrier published precision medium topics story url held excerpt files".split(
" "),Mo="measure outlet other subject count of share low high by_chance p".split(" "),Hl=new RegExp(
["[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]","[\\ud800-\\udbff](?![\\udc00-\\udfff])",
"(?<![\\ud800-\\udbff])[\\udc00-\\udfff]"].join("|"),"g"),Bl={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;"};function qs(t,e){let n=t.articles,o=r=>r>=0?t.outlets[r].name:"";return{id:n.id[e],title:n.
title[e],outlet:o(n.outlet[e]),carrier:o(n.carrier[e]),published:Wl(n.time[e],n.precision[e]),precision:n.
precision[e],medium:t.media[n.medium[e]],topics:n.topics[e].map(r=>t.topics[r].name),story:n.story[e]>=
0?t.stories[n.story[e]].name:"",url:n.urls[e][0]||"",held:!!n.held[e],excerpt:n.excerpt[e],files:n.files[e]}}
function Wl(t,e){if(t===null)return"";let n=new Date(t*1e3).toISOString();return e==="second"?n.slice(
0,19)+"Z":e==="minute"?n.slice(0,16)+"Z":n.slice(0,10)}function Xs(t){return JSON.stringify(t,null,1)+
`
`}function Vs(t,e,n){let o=ee(t,e,n).flatMap(({topic:c,cells:a})=>a.map((l,f)=>{let d=t.topics[c].name;
return Oo("share of a topic",e[f],{subject:d,...Ks(l)})})),s=sn(t,e,n).flatMap((c,a)=>c.flatMap((l,f)=>{
let d=l&&{other:e[f].name,...Ks(l)};return d?[Oo("followed by",e[a],d)]:[]})),i=ln(e).flatMap(([c,a])=>zl(
t,c,a,n));return[...o,...s,...i]}function Oo(t,e,n){return{...Object.fromEntries(Mo.map(r=>[r,""])),
measure:t,outlet:e.name,...n}}function Ks({k:t,n:e,share:n,low:o,high:r}){return{count:t,of:e,...e<5?
{}:{share:n,low:o,high:r}}}function zl(t,e,n,o){let r=Ke(t,e,n,o),{shared:s,lags:i}=r,c=on(t,e,n),a=[],
l=(h,m,g,p)=>{a.push(Oo(h,m,{other:g.name,...p}))};if(l("stories shared",e,n,{count:s.length,of:r.a.
size}),c){let h={count:c.shared,by_chance:c.expected,p:c.q};l("stories shared, whole corpus",e,n,h)}
if(i.length>=5){let h=je(i.map(m=>m.hours));l("hours later, median",n,e,{count:h,of:i.length})}let f=(h,m,g)=>{
for(let{word:p,k:y}of m?.a||[])l(h,e,n,{subject:p,count:y,of:g[0]});for(let{word:p,k:y}of m?.b||[])l(
h,n,e,{subject:p,count:y,of:g[1]})},d=Je(t,r);if(f("word in headlines of the same stories",d,[s.length,
s.length]),t.size<=Ye){let h=Ze(t,e,n,o);f("distinctive word",h,h.n)}return a}function $o(t,e=Fl){let n=t.
map(o=>e.map(r=>Ul(o[r])));return[e,...n].map(o=>o.join(",")).join(`\r
`)+`\r
`}function Ul(t){let e=Array.isArray(t)?t.join("; "):String(t),o=typeof t!="number"&&/^[=+\-@\t\r]/.
test(e)?"'"+e:e;return/[",\r\n]/.test(o)?`"${o.replaceAll('"','""')}"`:o}function Ut(t){return t.replace(
Hl,"�").replace(/[&<>"]/g,e=>Bl[e])}var xn=46,Ys=20,Gt=16,[Gl,jl]=[7.2,40];function we(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n}));
u("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function Zs(t,e){let n=[
[]],o=Gt;for(let r of t){let s=jl+Gl*`${r.label} ${r.number}`.length;o+s>e-Gt&&o>Gt&&(n.push([]),o=Gt),
n[n.length-1].push({item:r,x:o}),o+=s}return n}function Js(t,e){return xn+e+14+Ys*t}function Qs(t,e){
return xn+e+Ys*t+16}function tt(t,e,n=""){let o=Object.entries(e).filter(([,r])=>r!==void 0).map(([r,
s])=>{let i=typeof s=="number"?String(ti(s)):s;return` ${r}="${Ut(i)}"`});return`<${t}${o.join("")}>${n}\
</${t}>`}function ti(t){return Math.round(t*10)/10}function ge(t,e=""){return`M${t.map(n=>n.map(ti).
join(" ")).join("L")}${e}`}function ei(t,e){let{size:n,colors:o}=t,r=Zs(e.items,n.width),[s,i]=[n.width,
Qs(r.length,n.height)],c={"font-size":17,"font-weight":700,"font-family":"Georgia, serif"},a=`0 0 ${s}\
 ${n.height}`,l={y:xn,width:s,height:n.height,viewBox:a},f=[tt("rect",{width:s,height:i,fill:o.paper}),
tt("text",{x:Gt,y:22,...c,fill:o.ink},Ut(e.title)),tt("text",{x:Gt,y:39,"font-size":12,fill:o.soft},
Ut(e.words)),tt("svg",l,Kl(t,e).join(`
`)),...r.flatMap((h,m)=>h.map(({item:g,x:p})=>Vl(g,p,Js(m,n.height),o)))],d={xmlns:"http://www.w3.or\
g/2000/svg",width:s,height:i,viewBox:`0 0 ${s} ${i}`,"font-family":"system-ui, sans-serif"};return`<\
?xml version="1.0" encoding="UTF-8"?>
${tt("svg",d,`
${f.join(`
`)}
`)}
`}function Kl({scene:t,marks:e,to:n,size:o,labels:r,shift:s,colors:i},c){let a=({x:p,y})=>[n.x(p),n.
y(y)],l=t.hulls.map(({corners:p})=>tt("path",{d:ge(p.map(([y,S])=>a({x:y,y:S})),"Z"),fill:i.hull,stroke:i.
hull,"stroke-width":30*n.scale,"stroke-linejoin":"round"})),f=t.discs.map(p=>{let[y,S]=a(p),_=p.radius*
n.scale;return tt("circle",{cx:y,cy:S,r:_,fill:i.hull,stroke:i.story})}),d=t.view==="time"?ql(c.scale,
n,o,i):[],h=t.edges.map(({from:p,to:y,kind:S})=>tt("path",{d:ge([p,y].map(_=>a(e.get(_)))),stroke:i.
edges[S],"stroke-width":.8,"stroke-dasharray":Rt(S)?"4 3":void 0})),m=t.marks.map(p=>{let y=Wt(p,t.view,
i,c.hasHues),_=t.view==="time"&&p.hue!==void 0?c.letters[Number(p.hue)]:"";return ni(p.shape,a(p),p.
size*n.scale,y,_,i)}),g=r.map(p=>Xl(p,s,i));return[...l,...f,...d,...h,...m,...g]}function ql(t,e,n,o){
return Ie(t,e.scale,64).flatMap(({x:r,strong:s,label:i})=>{let c=e.x(r),a=ge([[c,0],[c,n.height-22]]),
l={x:c,y:n.height-7,"font-size":12,"text-anchor":"middle"};return[tt("path",{d:a,stroke:s?o.line:o.grid}),
tt("text",{...l,fill:o.soft},Ut(i))]})}function ni(t,[e,n],o,{background:r,border:s},i,c){let a={fill:r,
stroke:s};if(t==="square")return tt("rect",{x:e-o,y:n-o,width:2*o,height:2*o,...a});if(t==="diamond"){
let d=[[e,n-o],[e+o,n],[e,n+o],[e-o,n]];return tt("path",{d:ge(d,"Z"),...a})}let l=tt("circle",{cx:e,
cy:n,r:o,...a});if(!i||o<=7)return l;let f={"font-size":11,"font-weight":700,"text-anchor":"middle"};
return l+tt("text",{x:e,y:n+4,...f,fill:c.paper},Ut(i))}function Xl({item:t,x:e,y:n,leader:o},r,s){let i=g=>[
g[0]+r.x,g[1]+r.y],c=o?[o.slice(0,2),o.slice(2)].map(i):[],a={d:ge(c),stroke:s.soft,"stroke-width":.8},
l=/^(italic )?(\d{3} )?(\d+)px (.*)$/.exec(t.font)||[],[f,d]=i([e,n]),h={"font-size":l[3],"font-fami\
ly":l[4],"font-weight":l[2]?.trim(),"font-style":l[1]?.trim(),fill:t.color,stroke:s.paper,"stroke-wi\
dth":3,"paint-order":"stroke"},m=t.lines.map((g,p)=>tt("text",{x:f,y:d+15*(p+.8),...h},Ut(g)));return(o?
tt("path",a):"")+m.join("")}function Vl(t,e,n,o){let r=tt("tspan",{fill:o.soft},String(t.number)),s={
x:e+22,y:n+4,"font-size":12,fill:o.ink},i=tt("text",s,`${Ut(t.label)} ${r}`);if(t.line){let f=o.edges[t.
line],d=Rt(t.line)?"4 3":void 0,h={stroke:f,"stroke-width":3,"stroke-dasharray":d};return tt("path",
{d:ge([[e,n],[e+16,n]]),...h})+i}let{background:c,border:a}=t.color,l={background:c,border:io(t.kind)?
a:c};return ni(yn(t.kind),[e+8,n],oi(t),l,"",o)+i}function oi({kind:t}){return t==="stub"?4:6}function ri({
canvas:t,size:e,colors:n},{title:o,words:r,items:s}){let i=t.width/e.width,c=Zs(s,e.width),a=Math.round(
Qs(c.length,e.height)*i),l=u("canvas",{width:t.width,height:a}),f=l.getContext("2d");f.fillStyle=n.paper,
f.fillRect(0,0,l.width,l.height),f.drawImage(t,0,xn*i),f.scale(i,i);let d=(h,m,g,p,y)=>{f.font=p,f.fillStyle=
y,f.fillText(h,m,g)};return d(o,Gt,22,`700 17px ${Ne}`,n.ink),d(r,Gt,39,`12px ${Nt}`,n.soft),c.forEach(
(h,m)=>{let g=Js(m,e.height);for(let{item:p,x:y}of h)Yl(f,p,y,g,n),d(`${p.label}  ${p.number}`,y+22,
g+4,`12px ${Nt}`,n.ink)}),new Promise(h=>l.toBlob(h,"image/png"))}function Yl(t,e,n,o,r){let s={scale:1,
x:i=>i,y:i=>i};if(e.line)t.strokeStyle=r.edges[e.line],t.lineWidth=3,Tn(t,{x:n,y:o},{x:n+16,y:o},s,Rt(
e.line));else{let i={x:n+8,y:o,size:oi(e),shape:yn(e.kind)};kn(t,i,s,e.color,null)}}var Zl=100,Jl=60,Ql=["Published","Outlet","Title","Topics","Story"],si={Published:t=>(e,n)=>(t.articles.
time[e]??1/0)-(t.articles.time[n]??1/0),Outlet:t=>Ao(e=>rt(t,e)),Title:t=>Ao(e=>t.articles.title[e]),
Story:t=>Ao(e=>ii(t,e))},Yt={column:"Published",down:!0};function Ao(t){return(e,n)=>{let[o,r]=[Ot(t(
e)),Ot(t(n))];return o<r?-1:o>r?1:0}}function ii(t,e){let n=t.articles.story[e];return n<0?"":t.stories[n].
name}function Eo(t,{mask:e,stubs:n}){return Array.from({length:t.size},(r,s)=>s).filter(r=>e[r]&&(t.
articles.held[r]||n))}function No(t,e){let{model:n}=e,o=e.selection(),r=si[Yt.column](n),s=Eo(n,o);s.
sort((g,p)=>(Yt.down?r(p,g):r(g,p))||g-p);let i=u("tbody"),c=ie(i,s,Zl,g=>[eu(e,g)]),a=Ql.map(g=>tu(
g,t,e)),l=vt("Articles","articles-table",a,i),f=u("p",{class:"empty"},"No article passes all filters\
."),d=u("span",{class:"number"},T(s.length)),h=o.filtered?"The selection":"All articles",m=u("div",{
class:"sheet-head"},u("h2",{},h," ",d),I({class:"tool"},()=>e.change({at:"save"}),"Download …"));t.
replaceChildren(m,lt(n)||"",s.length?l:f,c)}function tu(t,e,n){if(!si[t])return at(t);let o=Yt.column===
t,r=()=>{Yt={column:t,down:o?!Yt.down:t==="Published"},No(e,n),_t(e,"focus",t)?.focus()},s=Yt.down?"\
descending":"ascending",i=Yt.down?" ↓":" ↑",c=I({"data-focus":t},r,t,o?i:"");return u("th",{scope:"\
col","aria-sort":o?s:null},c)}function eu(t,e){let{model:n}=t,{time:o,precision:r,outlet:s,story:i,topics:c,
held:a}=n.articles,l=c[e].map(m=>n.topics[m].name).join(", "),f=$t(ii(n,e),Jl),d=s[e]>=0?K(t,{kind:"\
outlet",ref:s[e]}):"unknown",h=i[e]>=0?K(t,{kind:"story",ref:i[e]},f):"";return u("tr",{class:a[e]?null:
"not-held"},u("td",{class:"moment"},it(o[e],r[e])),u("td",{},d),u("td",{class:"title"},K(t,{kind:"ar\
ticle",ref:e}),!a[e]&&u("small",{}," not in this corpus")),u("td",{},l),u("td",{class:"title"},h))}function ai(t){let{model:e}=t,{view:n}=t.state(),o=Eo(e,t.selection()),r=()=>o.map(p=>qs(e,p)),s=()=>we(
"articles.csv",$o(r()),"text/csv"),i=()=>we("articles.json",Xs(r()),"application/json"),c=()=>{let p=Vs(
e,ro(t),t.selection().mask);we("comparison.csv",$o(p,Mo),"text/csv")},a=async()=>{let p=await ri(t.view.
snapshot(),ci(t));we("picture.png",p,"image/png")},l=()=>{let p=ei(t.view.snapshot(),ci(t));we("pict\
ure.svg",p,"image/svg+xml")},f=(p,y)=>I({class:"action"},async()=>{await y(),t.announce(`${p} saved`)},
p),d=(...p)=>u("div",{class:"buttons"},p),h=t.view&&(n==="network"||n==="time"),m=t.selection().filtered?
"selection":"articles";return[ct("Download","Take it with you"),F(`The ${m}: ${$(o.length,"article")}`,
d(f("CSV table",s),f("JSON",i))),n==="compare"&&F("The comparison",d(f("Figures as CSV",c))),F("The \
picture, with its legend",h?d(f("PNG image",a),f("SVG drawing",l)):u("p",{class:"aside"},"Open the N\
etwork or Time view to save the picture.")),u("p",{class:"aside"},"“Copy link” keeps the filters, th\
e view and the camera in the link, which works for this file wherever it is opened.")]}function ci(t){
let{model:e}=t,{from:n,to:o}=e.counts,r=t.state(),s=ke(e,r).map(({sign:a,name:l})=>a==="not"?`withou\
t ${l}`:l),i=[gt(n,o)];s.length&&i.push(`selected: ${s.join(" · ")}`);let c=wo(e,t.view.snapshot().
scene,t.selection());return{title:e.title,words:i.join(" — "),items:c.filter(({key:a})=>!r.hide.includes(
a)),scale:e.scale,hasHues:e.hues.length>0,letters:e.letters}}var nu=1e-12;function li(t){let e=t.size,n=e+t.outlets.length,o=t.articles,r=Array.from({length:n+t.
topics.length},()=>[]),s=(a,l,f,d="",h=1)=>{r[a].push({to:l,kind:f,reason:d,weight:h,forward:!0}),r[l].
push({to:a,kind:f,reason:d,weight:h,forward:!1})};for(let a=0;a<t.size;a+=1){let[l,f]=[o.outlet[a],o.
carrier[a]];l>=0&&s(a,e+l,"published_by"),f>=0&&f!==l&&s(a,e+f,"carried_by");for(let d of o.topics[a])
s(a,n+d,"about");for(let{forward:d,other:h,kind:m,reason:g,weight:p}of t.linksOf[a])d&&s(a,h,m,g,p)}
let i={article:0,outlet:e,topic:n};return{neighbours:r,nodeOf:({kind:a,ref:l})=>l+i[a],thingOf:a=>a<
e?{kind:"article",ref:a}:a<n?{kind:"outlet",ref:a-e}:{kind:"topic",ref:a-n}}}function ou(t,e,n){let o=t.
neighbours[n.forward?n.to:e].length;return n.kind==="published_by"?1+Math.log2(1+o)/4:n.kind==="abou\
t"||n.kind==="carried_by"?2+Math.log2(1+o)/2:n.kind==="similar"?2-n.weight:1}function ui(t,e,n,o=[]){
let[r,s]=[t.nodeOf(e),t.nodeOf(n)],i=new Float64Array(t.neighbours.length).fill(1/0),c=new Map,a=ru();
i[r]=0,a.push(r,0);for(let f=a.pop();f!==void 0&&f!==s;f=a.pop())for(let d of t.neighbours[f]){if(o.
includes(d.kind))continue;let h=i[f]+ou(t,f,d);h>=i[d.to]-nu||(i[d.to]=h,c.set(d.to,{node:f,edge:d}),
a.push(d.to,h))}if(i[s]===1/0)return null;let l=[];for(let f=c.get(s),d=s;f&&(l.unshift({thing:t.thingOf(
d),edge:f.edge}),f.node!==r);d=f.node,f=c.get(d));return[{thing:e,edge:null},...l]}function ru(){let t=[],
e=(o,r)=>[t[o],t[r]]=[t[r],t[o]],n=o=>o-1>>1;return{push(o,r){t.push({node:o,cost:r});for(let s=t.length-
1;s&&t[s].cost<t[n(s)].cost;s=n(s))e(s,n(s))},pop(){if(!t.length)return;e(0,t.length-1);let{node:o}=t.
pop();for(let r=0;;){let s=r;for(let i of[2*r+1,2*r+2])i<t.length&&t[i].cost<t[s].cost&&(s=i);if(s===
r)return o;e(r,s),r=s}}}}function fi(t,e){let n=({thing:r})=>r.kind==="article"?Kt(Y(t,r)):jt(Y(t,r));
if(e.length<2)return`${n(e[0])} is the same thing.`;let o=e.slice(1).map(r=>{let{kind:s,forward:i}=r.
edge;return`${t.verbs[s][i?0:1]} ${n(r)}`});return`${n(e[0])} ${o.join(", which ")}.`}var[su,iu]=[8,4],cu=["outlet","topic","article"];function di({model:t,state:e}){let n=e().path.flatMap(
s=>t.byId.get(s)||[]),[o,r]=n.filter(({kind:s})=>s!=="story");if(!(!o||!r||!t.complete))return t.pathGraph||=
li(t),ui(t.pathGraph,o,r,e().without)}function hi(t,e){let n=t.state().path,o=["From","To"].map((i,c)=>lu(
t,i,c,n[c])),r=n.filter(Boolean).length===2;return[ct("Path finder","From one thing to another"),u("\
p",{class:"aside"},"The path that says most: stated links before shared topics, rare topics before c\
ommon ones."),...o,au(t),r&&(e?du(t,e):u("p",{class:"empty",role:"status"},"No path connects the two\
 by these links."))]}function au(t){let{model:e}=t,{without:n}=t.state(),o=e.complete?e.linksOf.flat().
map(({kind:i})=>i):[],s=[...new Set(["published_by","carried_by","about",...o])].map(i=>{let c=n.filter(
f=>f!==i),a=({target:f})=>{t.change({without:f.checked?c:[...c,i]})},l={type:"checkbox",checked:!n.includes(
i),on:{change:a}};return u("label",{class:"check"},u("input",l),wn[i])});return u("fieldset",{class:"\
kinds"},u("legend",{},"By these links"),s)}function lu(t,e,n,o){let{model:r}=t,s=o?r.byId.get(o):null,
i=u("ul",{class:"choices"}),c=`path-${n}`,a=({target:d})=>{let h=uu(r,d.value.trim()),m=h.slice(0,su).
map(g=>{let p=u("span",{class:"words"},he[g.kind].toLowerCase()),y=u("span",{},Y(r,g));return u("li",
{},I({class:"choice",dir:"auto"},()=>fu(t,n,g),y,p))});i.replaceChildren(...m),t.announce(`${h.length}\
 found`)},l=({key:d})=>{d==="Enter"&&i.querySelector("button")?.click(),d==="ArrowDown"&&i.querySelector(
"button")?.focus()},f={id:c,type:"text",dir:"auto",autocomplete:"off",spellcheck:"false",placeholder:"\
an outlet, a topic or an article",value:s?Y(r,s):"",on:{input:a,keydown:l}};return u("div",{class:"e\
nd"},u("label",{for:c},e),u("input",f),i)}function uu(t,e){if(!e)return[];let n=ne(t);return cu.flatMap(
o=>Ge(n[o],e,iu).rows.map(r=>({kind:o,ref:r})))}function fu(t,e,n){let o=[...t.state().path];for(;o.
length<2;)o.push("");o[e]=oe(t.model,n),t.change({path:o.filter((i,c)=>i||c<e)});let r=A(`path-${1-e}`),
s=A("panel").querySelector(".route, .empty, h2");(r.value?s:r).focus()}function du(t,e){let{model:n}=t,
o=e.map(({thing:r,edge:s})=>{let i=s&&n.verbs[s.kind][s.forward?0:1];return u("li",{class:`stop stop\
-${r.kind}`},i&&u("span",{class:"verb"},`${i} `),K(t,r),s&&s.reason&&u("span",{class:"words",dir:"au\
to"},s.reason))});return u("section",{class:"route",tabindex:"-1",role:"status"},u("h3",{},$(e.length-
1,"step")),u("p",{class:"excerpt",dir:"auto"},fi(n,e)),u("ol",{class:"stops"},o))}var hu={path:hi,save:ai,problems:Us,about:Gs,help:js};function mi(t,e,n){return u("article",{class:`\
panel panel-${e}`},hu[e](t,n))}var mu=12;function gi({model:t},e,n){let o=t.articles,[r,s,i]=[o.outlet[e],o.carrier[e],o.held[e]],c=t.
media[o.medium[e]]==="video"?"Video":"Article",a=i?c:"Article not in this corpus",{urls:l,files:f}=o,
d=o.topics[e].map(y=>n({kind:"topic",ref:y})),h=s>=0&&s!==r,m=(y,S)=>u("ul",{class:"urls"},y.map(S)),
g=m(l[e],y=>u("li",{},zo(y))),p=m(f[e],y=>u("li",{dir:"auto"},y));return[ct(a,Y(t,{kind:"article",ref:e})),
!i&&u("p",{class:"aside"},"Only known because another article links to it: it has no file."),o.excerpt[e]&&
u("p",{class:"excerpt",dir:"auto"},o.excerpt[e]),Ht([["Outlet",r>=0?n({kind:"outlet",ref:r}):"unknow\
n"],["Carried by",h?n({kind:"outlet",ref:s}):null],["Published",it(o.time[e],o.precision[e])],["Stor\
y",o.story[e]>=0?n({kind:"story",ref:o.story[e]}):null],["Topics",Bt(d)],["Other titles",o.titles[e].
join(" · ")],["Quality",pi(o.quality[e])],["Heat",pi(o.heat[e])]]),F("Connected because",pu(t,e,n)),
F(l[e].length>1?"Addresses":"Address",l[e].length>0&&g),F(f[e].length>1?"Files":"File",f[e].length>0&&
p)]}function pi(t){return t===null?null:String(t)}function pu(t,e,n){let o=t.linksOf[e].map(r=>{let s=t.
verbs[r.kind][r.forward?0:1];return u("li",{},u("span",{class:"verb"},`${s} `),n({kind:"article",ref:r.
other}),u("span",{class:"words",dir:"auto"},gu(t,e,r).join(" · ")))});return Q(o,mu,"ties")}function gu(t,e,{
other:n,kind:o,reason:r,weight:s}){let{time:i,held:c}=t.articles,a=G(t,e)&&G(t,n),l=[rt(t,n),a?wt(Number(
i[n])-Number(i[e])):"",r,o==="similar"&&s<1?`score ${s.toFixed(2)}`:"",c[n]?"":"not in this corpus"];
return[...new Set(l.filter(Boolean))]}var Ce=5,wu=60,yu=1.15;function wi(t,e,n){let{model:o}=t,r=o.outlets[e],s=o.byOutlet[e],{story:i,held:c,
outlet:a}=o.articles,l=s.filter(p=>c[p]),f=o.byCarrier[e].filter(p=>a[p]!==e),d=ht(s.map(p=>i[p]).filter(
p=>p>=0)),h=l.length>=5&&!r.platform,m=()=>t.change({view:"compare",side:Su(t,r.id)}),g=r.platform||
!l.length?[]:[["Compare",m]];return[ct(r.platform?"Platform":"Outlet",r.name||r.id),u("p",{class:"fi\
gures"},bu(l.length,s.length)),ce(t,"outlet",r.id,...g),ku(o,e,n),F("Over time",nn(o,s)),F("First an\
d alone",Tu(r)),F("Big stories it lacks here",h&&Au(o,e,n)),F("Earlier and later than others",vu(o,e,
n)),F("Focus",xu(o,e,n)),F("Distinctive words",Mu(t,e)),F("Nearest outlets, by stories shared",$u(o,
e,n)),F("Stories",an(d,n)),F("Stories only it has here",Eu(o,e,n)),F("Articles",Me(o,s,n)),F("Articl\
es it carried",Me(o,f,n))]}function bu(t,e){let n=e-t,o=n?` · ${T(n)} linked, not in this corpus`:"";
return $(t,"article")+o}function Su(t,e){let{side:n}=t.state();return n.includes(e)?n:[...n.slice(0,
Qt-1),e]}function ku(t,e,n){let{domain:o,names:r,name:s,edition_of:i,pieces:c,republished:a}=t.outlets[e],
l=i?t.byId.get(i):null,f=t.groups.filter(({outlets:m})=>m.includes(e)),d=$(c,"article"),h=`${T(a)} o\
f the ${d} found there`;return Ht([["Web site",o],["Edition of",l?n(l):null],["Also seen as",r.filter(
m=>m!==s).join(" · ")],["Group",f.map(m=>m.name).join(", ")],["Written by others",a?h:null]])}function Tu({
platform:t,first:e,shared:n,alone:o}){if(t||!(n+o))return null;let r=n?`It was first on ${kt(e)} of \
the ${$(n,"story","stories")} that it shares with other outlets.`:"It shares no dated story with ano\
ther outlet.",s=o?` ${$(o,"story","stories")} in this corpus ${o===1?"comes":"come"} from it alone.`:
"",i=n>0&&n<5;return[u("p",{},r,s),u("p",{class:"aside"},i?"Too few to say much.":"Copies count as t\
heir original; in a tie of two either counts a half.")]}function vu(t,e,n){let o=Wn(t,e).map(({other:r,
n:s,hours:i,low:c,high:a,q:l})=>{let f=`${wt(c*3600)} to ${wt(a*3600)}`,d=`median of ${s} shared sto\
ries, 95 % interval ${f}; ${At(l)}`;return u("li",{},n({kind:"outlet",ref:r}),` ${wt(i*3600)}`,u("sp\
an",{class:"words"},d))});return o.length>0&&Q(o,Ce,"ties")}function xu(t,e,n){let o=dr(t,e);if(!o.length)
return null;let r=o[0].n<5,s=o.map(i=>{let a=`${`${ot(i.share)} ${Tt(i)}`}; ${Ou(i)}`;return u("li",
{},n({kind:"topic",ref:i.topic}),` ${i.k} of ${i.n}`,!r&&u("span",{class:"words"},a))});return[Q(s,Ce+
1,"ties"),r&&u("p",{class:"aside"},"Too few articles to say more.")]}function Ou({share:t,restShare:e}){
if(!e)return"none of the rest";let n=Math.max(t/e,e/t);if(n<yu)return"about the same share as the re\
st";let o=n<9.95?n.toFixed(1).replace(/\.0$/,""):Math.round(n);return t>e?`${o} times the share of t\
he rest`:`the rest has ${o} times its share`}function Mu(t,e){let n=t.model.words[e];if(!n)return null;
let o=[t.model.outlets[e].id],r=n.map(([i,c,a,l,f,d])=>{let m=`${`${c} of ${a} articles, elsewhere ${l}\
 of ${f}`}; ${At(d)} after correction`;return u("li",{},cn(p=>t.apply({only:{outlet:o,words:p}}),i,m,
d))});return[u("ul",{class:"word-list"},r),u("p",{class:"aside"},"In titles and excerpts, against th\
e rest of this corpus; in bold those that are statistically significant after correction for multipl\
e tests.")]}function $u(t,e,n){let o=fr(t,e).map(({ref:r,shared:s,either:i,isFew:c})=>{let l=`${s} o\
f ${i} stories in common${c?", too few to say much":""}`;return u("li",{},n({kind:"outlet",ref:r}),u(
"span",{class:"words"},l))});return o.length>0&&Q(o,Ce,"ties")}function Au(t,e,n){let o=a=>$(a,"othe\
r outlet"),i=(t.blindspots[e]?.map(([a,l,f])=>({story:a,words:`${o(l)}; expected with ${ot(f)}`}))||
hr(t,e).slice(0,wu).map(({story:a,reach:l})=>({story:a,words:o(l)}))).map(({story:a,words:l})=>u("li",
{},n({kind:"story",ref:a}),u("span",{class:"words"},l))),c="Stories without an article of this outle\
t in this corpus; the outlet may still have covered them.";return i.length?[Q(i,Ce+1,"ties"),u("p",{
class:"aside"},c)]:null}function Eu(t,e,n){let o=s=>s<0||mt(t,t.stories[s].articles).size===1,r=[...Hn(
t)[e]].filter(([s,i])=>t.articles.held[i]&&o(s)).map(([s,i])=>u("li",{},n(s<0?{kind:"article",ref:i}:
{kind:"story",ref:s})));return r.length>0&&Q(r,Ce,"ties")}var Nu=16,yi=86400;function bi(t,e,n){let{time:o,outlet:r}=t.articles,s=e.filter(S=>o[S]!==null&&r[S]>=
0);if(mt(t,s).size<2)return null;let i=s.map(S=>Number(o[S])),c=Math.min(...i),a=Math.max(...s.map(S=>Number(
o[S])+(G(t,S)?0:yi)));if(a===c)return null;let l=Iu(t,s),f=s.filter(S=>G(t,S)).map(S=>Number(o[S])),
d=f.length?Math.min(...f):null,h=l.slice(0,Nu).map(S=>_u(t,S,{start:c,end:a,firstTime:d},n)),m=l.length-
h.length,g=e.length-s.length,p=[m>0&&`${$(m,"outlet")} with later articles are in the list below.`,g>
0&&`${$(g,"article")} without a date or an outlet not shown.`,"○ copy · dashed: not in this corpus ·\
 a bar: the day, as no time is given."],y=[st(c),Zt(a-c)].map(S=>u("span",{},S));return[u("ol",{class:"\
lanes"},h),u("p",{class:"lane-ends","aria-hidden":"true"},y),u("p",{class:"aside"},p.filter(Boolean).
join(" "))]}function Iu(t,e){let n=new Map;for(let r of e){let s=t.articles.outlet[r],i=n.get(s)||{outlet:s,
first:1/0,articles:[]};G(t,r)&&(i.first=Math.min(i.first,t.articles.time[r])),i.articles.push(r),n.set(
s,i)}let o=r=>t.articles.time[r.articles[0]];return[...n.values()].sort((r,s)=>(r.first===s.first?o(
r)-o(s):r.first-s.first)||r.outlet-s.outlet)}function _u(t,e,{start:n,end:o,firstTime:r},s){let i=f=>`${(f-
n)/(o-n)*100}%`,c=e.articles.map(f=>{let{time:d,precision:h,copy:m,held:g,title:p}=t.articles,y=G(t,
f),S=[y?"dot":"day",m[f]===1&&"copy",!g[f]&&"stub"],_=`${rt(t,f)}: ${p[f]}, ${it(d[f],h[f])}`,M=u("s\
pan",{class:S.filter(Boolean).join(" "),title:_});return M.style.left=i(Number(d[f])),y||(M.style.width=
i(n+yi)),M}),l=e.first!==1/0&&r!==null?Cu(e.first-Number(r)):"time not given";return u("li",{},s({kind:"\
outlet",ref:e.outlet}),u("span",{class:"lane-track","aria-hidden":"true"},c),u("span",{class:"words"},
l))}function Cu(t){return t?Zt(t):"earliest"}var Lu=10,Pu=60;function Si(t,e,n){let{model:o}=t,r=o.stories[e],{articles:s}=r,{outlet:i,topics:c}=o.
articles,a=ht(s.filter(g=>St(o,g)).map(g=>i[g])),l=ht(s.flatMap(g=>c[g])),f=(g,p)=>se(p.map(([y,S])=>[
{kind:g,ref:y},S]),n),d=o.nodes.some(g=>g.kind==="story"&&g.ref===e),h=t.isOpen(e)?"Close it in the \
picture":"Open it in the picture",m=d?[[h,()=>t.toggle(e)]]:[];return[ct("Story",r.name),u("p",{class:"\
figures"},Ru(o,s)),ce(t,"story",r.id,...m),F("Who was first",u("p",{},Du(o,r,n))),F("Who came when",
bi(o,s,n)),F("Headlines in time order",Fu(o,s,n)),F("Outlets",a.length>0&&f("outlet",a)),F("Not in t\
his corpus from",Wu(o,e,n)),F("Topics",l.length>0&&f("topic",l))]}function Ru(t,e){let n=e.filter(l=>t.
articles.held[l]),o=n.length,r=mt(t,n).size,s=e.length-o,[i,c]=Qe(t,e),a=[$(o,"article")];return s&&
a.push(`${T(s)} linked, not in this corpus`),[...a,$(r,"outlet"),gt(i,c)].join(" · ")}var Io="that \
takes articles of two outlets that state when they appeared, and copies do not count";function Du(t,{
first:e,articles:n,reason:o},r){if(!e.length)return`It cannot be told: ${o||Io}.`;let s=e.map(l=>r({
kind:"outlet",ref:l})),i=Bt(s," and "),c=n.filter(l=>t.articles.time[l]===null).length,a=c?` ${$(c,"\
article")} without a date may be earlier.`:"";return e.length===1?[i,`, of the articles in this corp\
us.${a}`]:["A tie between ",i,`: the stated times do not tell them apart.${a}`]}function Fu(t,e,n){let o=e.
find(i=>G(t,i)),r=o===void 0?null:t.articles.time[o],s=Hu(t,e).map(({original:i,copies:c})=>ki(t,i,r,
n,c));return Q(s,Pu,"headlines")}function Hu(t,e){let n=new Set(e),o=new Map;for(let s of e){let i=Bu(
t,s,n);i!==s&&o.set(i,[...o.get(i)||[],s])}let r=new Set([...o.values()].flat());return e.filter(s=>!r.
has(s)).map(s=>({original:s,copies:o.get(s)||[]}))}function Bu(t,e,n){let o=new Set,r=e;for(;!o.has(
r);){o.add(r);let s=t.linksOf[r].find(({kind:i,forward:c,other:a})=>i==="copy_of"&&c&&n.has(a));s&&(r=
s.other)}return r}function ki(t,e,n,o,r=[]){let{time:s,precision:i,held:c}=t.articles,a=t.linksOf[e].
find(({kind:h,forward:m})=>h==="copy_of"&&m),l=G(t,e)&&n!==null?Number(s[e])-n:0,f=[it(s[e],i[e]),l>=
60?wt(l):"",c[e]?"":"not in this corpus",a?`a copy of ${jt(rt(t,a.other))}’s`:""],d=r.map(h=>ki(t,
h,n,o));return u("li",{class:c[e]?null:"not-held"},u("span",{class:"who",dir:"auto"},rt(t,e)),o({kind:"\
article",ref:e}),u("span",{class:"words",dir:"auto"},f.filter(Boolean).join(" · ")),r.length>0&&u("\
ol",{class:"copies"},d))}function Wu(t,e,n){let o=Xe(t,e);if(!o.length)return null;let r=o.slice(0,Lu),
s=r.map(a=>n({kind:"outlet",ref:a.ref})),i=o.length-r.length,c=`Outlets with ${5} or more articles h\
ere. A missing story only means that it is not in this corpus; the outlet may still have covered it.`;
return[u("p",{},Bt(s),i>0&&` and ${T(i)} more`,"."),u("p",{class:"aside"},c)]}var zu=8;function Ti(t,e,n){let{model:o}=t,r=o.topics[e],s=o.byTopic[e],i=s.filter(M=>o.articles.held[M]),
{outlet:c,story:a,topics:l}=o.articles,f=ht(i.filter(M=>St(o,M)).map(M=>c[M])),d=ht(s.flatMap(M=>l[M]).
filter(M=>M!==e)),h=ht(s.map(M=>a[M]).filter(M=>M>=0)),m=(M,V)=>V.length>0&&se(V.map(([Z,j])=>[{kind:M,
ref:Z},j]),n),g=o.dominant.includes(e),p=r.names.filter(M=>M!==r.name),y=s.length-i.length,S=y?` · ${T(
y)} linked, not in this corpus`:"",_=[$(i.length,"article"),$(f.length,"outlet")];return[ct("Topic",
r.name),u("p",{class:"figures"},_.join(" · ")+S),g&&u("p",{class:"aside"},"On nearly every article,\
 so the picture leaves its lines out."),ce(t,"topic",r.id),Ht([["Also written",p.join(" · ")]]),F("\
Over time",nn(o,s)),F("Outlets by focus",Uu(o,e,n)),F("Outlets by articles",m("outlet",f)),F("Topics\
 on the same articles",m("topic",d)),F("Stories",an(h,n)),F("Articles",Me(o,s,n))]}function Uu(t,e,n){
let{by:o,n:r}=qe(t),s=o.map((i,c)=>({ref:c,...Mt(i.get(e)||0,r[c])})).filter(i=>i.k&&i.n>=5).sort((i,c)=>c.
share-i.share||c.k-i.k||i.ref-c.ref).slice(0,zu);return s.length?Oe(s.map(i=>{let c=`${ot(i.share)} ${Tt(
i)}, ${i.k} of ${i.n}`;return[n({kind:"outlet",ref:i.ref}),i.share,c]})):null}var Gu={article:gi,outlet:wi,topic:Ti,story:Si};function vi(t,e){let n=r=>K(t,r),o=Gu[e.kind](t,e.ref,
n);return u("article",{class:`panel panel-${e.kind}`},o)}var _o={outlet:5,topic:5,story:6,article:12},xi=["outlet","topic","story","article"],Oi={outlet:"Out\
lets",topic:"Topics",story:"Stories",article:"Articles"},ju=1+Object.values(_o).reduce((t,e)=>t+e),[
Ku,Mi]=[1,8];function $i(t,e,n){let{model:o}=n,r=Object.fromEntries(xi.map(v=>[v,qu(Oi[v])])),s=[],i=[],
c=-1,a=[],l=0;function f(){a=h()?xi.map(d):[],c=-1,m(Ku),S(),et(!!h()),p()}function d(v){let B=ne(o)[v],
W=Cn(B,h(),_o[v]);return{kind:v,steps:W,rows:[],total:0,done:!1}}function h(){return t.value.trim()}
function m(v){let B=performance.now()+v,W=a.map(X=>X.rows.length),q=g();for(;q&&performance.now()<B;){
let{done:X,value:nt}=q.steps.next();Object.assign(q,{done:!!X,rows:nt.rows,total:nt.total}),q=g()}return a.
some((X,nt)=>X.rows.length>W[nt])}function g(){let v=a.filter(({done:W})=>!W),B=W=>W.rows.length<_o[W.
kind];return v.find(B)||v[0]}function p(){if(clearTimeout(l),!g()){y();return}l=setTimeout(()=>{(m(Mi)||
!g())&&S(),p()})}function y(){if(!a.length)return;let v=a.filter(({total:B})=>B).map(({kind:B,total:W})=>`${W}\
 ${Oi[B].toLowerCase()}`);n.announce(v.join(", ")||"nothing found")}function S(){let v=c>=0?i[c].key:
null,B=a.filter(({total:nt})=>nt),W=B.find(({kind:nt})=>nt==="article");i=[];let q=a.length>0&&!B.length&&
!g(),X=[...B.map(_),h()&&lt(o),W&&V(W),q&&u("p",{class:"empty"},"Nothing found. Fewer or shorter wor\
ds find more.")];e.replaceChildren(...X.filter(Boolean)),pt(v?i.findIndex(({key:nt})=>nt===v):-1)}function _({
kind:v,rows:B,total:W,done:q}){let{element:X,head:nt,number:Dt}=r[v];return Dt.textContent=q?T(W):"…",
X.replaceChildren(nt,...B.map(Ft=>M({kind:v,ref:Ft}))),X}function M(v){let B=v.kind==="article"?rt(o,
v.ref):$(Pt(o,v).length,"article"),W=`${v.kind} ${v.ref}`;return Z(W,()=>n.choose(v),Y(o,v),B)}function V({
total:v,done:B}){let W=Ot(h()),q=v===1?"this article":`these ${T(v)} articles`,X=`Show only ${B?q:"t\
hese articles"}`;return Z("words",()=>n.filter("only","words",W),X,"")}function Z(v,B,W,q){let X=s[i.
length]||j();return X.item.setAttribute("aria-selected","false"),X.name.textContent=W,X.words.textContent=
q,i.push({item:X.item,act:B,key:v}),X.item}function j(){let v=u("span",{dir:"auto"}),B=u("span",{class:"\
words",dir:"auto"}),W={role:"option",id:`option-${s.length}`,class:"option"},q={name:v,words:B,item:u(
"div",W,v,B)};return s.push(q),q}function ut({act:v}){et(!1),t.value="",v()}function et(v){e.hidden=
!v,t.setAttribute("aria-expanded",String(v)),!v&&(t.removeAttribute("aria-activedescendant"),a=[],clearTimeout(
l))}function yt(v){if(!i.length)return;let B=c<0&&v<0?0:c;pt((B+v+i.length)%i.length),i[c].item.scrollIntoView(
{block:"nearest"})}function pt(v){if(i[c]?.item.setAttribute("aria-selected","false"),c=v,c<0){t.removeAttribute(
"aria-activedescendant");return}i[c].item.setAttribute("aria-selected","true"),t.setAttribute("aria-\
activedescendant",i[c].item.id)}function bt(){let v=window.requestIdleCallback||(q=>setTimeout(()=>q(
{timeRemaining:()=>Mi,didTimeout:!1}),8)),B=rr(Object.values(ne(o))),W=q=>{do if(B.next().done)return;while(q.
timeRemaining()>2);v(W)};for(;s.length<ju;)j();v(W)}function ft(v){v.key==="ArrowDown"||v.key==="Arr\
owUp"?(v.preventDefault(),yt(v.key==="ArrowDown"?1:-1)):v.key==="Enter"&&i.length?(v.preventDefault(),
ut(i[Math.max(c,0)])):v.key==="Escape"&&(v.stopPropagation(),e.hidden&&t.blur(),t.value="",et(!1))}return e.
addEventListener("mousedown",v=>v.preventDefault()),e.addEventListener("click",({target:v})=>{let B=i.
find(({item:W})=>W.contains(v));B&&ut(B)}),t.addEventListener("input",f),t.addEventListener("focus",
()=>h()&&f()),t.addEventListener("blur",()=>et(!1)),t.addEventListener("keydown",ft),{prepare:bt}}function qu(t){
let e=u("span",{class:"number"}),n=u("div",{class:"find-head"},t," ",e);return{number:e,head:n,element:u(
"div",{role:"group","aria-label":t},n)}}var Xu=12,Ai=86400,Vu=72,Yu=7,Zu=3,Ju=1/3,Qu="Each dot is an article, in the colour of its outlet, a\
t its place between the first and the last of its story; the one ringed was first. ○ copy · dashed: \
linked, not in this corpus · a bar: the day, as no time is given. An outlet without a story may stil\
l have covered it elsewhere.";function Ei(t,e){let{model:n}=e,o=e.selection();if(!o.total){t.replaceChildren();
return}let r=Xt(n,"stories","size",o).filter(({outlets:l})=>l>1),s=u("ol",{class:"story-rows"}),i=nf(
n,o),c=ie(s,r,Xu,l=>[of(e,l,i)]),a=[u("div",{class:"sheet-head"},u("h2",{},"Stories of most outlets"),
r.length>0&&tf(n)),lt(n),...r.length?[s,c,u("p",{class:"aside"},Qu)]:[ef(o)]];t.replaceChildren(...a.
filter(l=>l instanceof Node))}function tf(t){let e=xt(),n=(s,i)=>{let c=u("span",{class:"outlet-dot",
"aria-hidden":"true"});return c.style.setProperty("--hue",i),u("li",{dir:"auto"},c,s)},o=t.hues.map(
(s,i)=>n(t.outlets[s].name,e.hues[i]));return o.length?u("ul",{class:"outlet-colors","aria-label":"C\
olours of outlets"},o,n("other outlets",e.others)):null}function ef(t){let e=t.filtered?"No story of\
 two or more outlets in this selection.":$e("stories");return u("p",{class:"empty"},e)}function nf(t,{
mask:e}){let n=t.articles.held.flatMap((o,r)=>o&&e[r]?[r]:[]);return mt(t,n).size}function of(t,e,n){
let{model:o}=t;return u("li",{class:"story-row","data-id":o.stories[e.thing.ref].id},u("div",{class:"\
story-name"},K(t,e.thing),u("span",{class:"words"},Ae(o,e)),rf(o,e)),u("div",{class:"story-hours"},sf(
o,e),lf(t,e)),u("div",{class:"story-reach"},uf(t,e,n)))}function rf(t,{thing:e}){let{loose:n,articles:o}=t.
stories[e.ref];if(n<Ju*o.length)return null;let r="These share little with the other articles of the\
 story: some may be on another event.",s=`loosely joined: ${T(n)} of ${T(o.length)}`;return u("span",
{class:"loosely",title:r},s)}function sf(t,{articles:e,thing:n}){let{first:o,earliest:r}=t.stories[n.
ref],{time:s,precision:i,title:c,copy:a,held:l,outlet:f}=t.articles,d=e.filter(j=>s[j]!==null);if(!d.
length)return u("p",{class:"words"},"None of its articles has a date.");let{dots:h,start:m,end:g}=af(
t,d),p=xt(),y=h.map(({article:j,left:ut,width:et,level:yt})=>{let pt=o.length>0&&j===r,bt=[et?"day":
"dot",a[j]===1&&"copy",!l[j]&&"stub",pt&&"first"],ft=`${rt(t,j)}: ${c[j]}, ${it(s[j],i[j])}`,v=u("sp\
an",{class:bt.filter(Boolean).join(" "),title:ft}),B=t.hues.indexOf(f[j]);return v.style.setProperty(
"--hue",B<0?p.others:p.hues[B]),v.style.left=`${ut*100}%`,et?v.style.width=`${et*100}%`:v.style.bottom=
`${yt*7}px`,v}),S=e.length-d.length,_=[cf(t,d,m),S?`${T(S)} undated not shown`:"",g>m?Zt(g-m):""],M=Math.
max(1,...h.map(({level:j})=>j+1))*7+4,V=u("div",{class:"hours","aria-hidden":"true"},y);V.style.height=
`${M}px`;let Z=_.map(j=>u("span",{},j));return[V,u("p",{class:"hours-ends","aria-hidden":"true"},Z)]}
function cf(t,e,n){let o=G(t,e[0]);return st(n)+(o?`, ${Fe(n)} UTC`:"")}function af(t,e){let n=a=>Number(
t.articles.time[a]),o=Math.min(...e.map(n)),r=Math.max(...e.map(a=>n(a)+(G(t,a)?0:Ai))),s=Math.max(1,
r-o),i=new Map;return{dots:e.flatMap(a=>{let l=G(t,a),f=(n(a)-o)/s,d=l?Math.round(f*Vu):`day ${tn(t,
a)}`,h=i.get(d)||0;return i.set(d,h+1),l?h<Yu?[{article:a,left:f,width:0,level:h}]:[]:h?[]:[{article:a,
left:f,width:Ai/s,level:0}]}),start:o,end:r}}function lf(t,{thing:e}){let{model:n}=t,{first:o,earliest:r,
runner_up:s,gap:i,reason:c}=n.stories[e.ref];if(!o.length){let m=`Who was first cannot be told: ${c||
Io}.`;return u("p",{class:"words"},m)}let a=m=>K(t,{kind:"outlet",ref:m}),l=r>=0?`, ${Fe(Number(n.articles.
time[r]))} UTC`:"",f=Bt(o.map(a)," and "),d=[o.length>1?"First, in a tie: ":"First: ",f,l];if(s>=0&&
i!==null&&St(n,s)){let m=i?Zt(i*60):"in the same minute";d.push(" · next: ",a(n.articles.outlet[s]),
`, ${m}`)}let h=t.selection().filtered?" (whole corpus)":"";return u("p",{class:"words"},...d,h)}function uf(t,{
thing:e,outlets:n},o){let{model:r}=t,s=`${T(n)} of ${$(o,"outlet")}`,i=re(Math.max(.01,n/Math.max(1,
o))),a=(t.selection().filtered?[]:Xe(r,e.ref)).slice(0,Zu).map(({ref:l})=>K(t,{kind:"outlet",ref:l}));
return[u("span",{class:"number"},s),u("span",{class:"reach-track","aria-hidden":"true"},i),a.length>
0&&u("p",{class:"words"},"Not from ",Bt(a))]}var ff=8,[_i,Ni,Po]=[46,20,10],df=700;function Ci(t,e){let{model:n}=e,{from:o,to:r}=n.counts;if(o===
null||r===null||o===r)return{show:()=>{}};let s=R=>n.articles.held[R]&&n.articles.time[R]!==null,c=n.
articles.time.map((R,E)=>E).filter(s).every(R=>G(n,R)),{unit:a,bins:l}=He([],o,r,c),f=hf(n,l),d=null,
h={rows:!1,shares:!1},m=u("div",{class:"strip-chart"}),g=u("div",{class:"strip-rows",hidden:!0}),p=u(
"span",{class:"strip-words"}),y=j("▶","Play through time",()=>d?ft():bt()),[S,_]=[v("From",0),v("T\
o",1)],M=u("div",{class:"strip-area"},m,S,_),V=u("span",{class:"strip-tools"},j("‹","A step back i\
n time",()=>pt(-1)),y,j("›","A step on in time",()=>pt(1)),ut("By outlet","rows"),ut("Shares","sha\
res")),Z=u("span",{class:"legend-name"},`Articles by ${a}`);t.hidden=!1,t.replaceChildren(u("div",{class:"\
strip-head"},Z,p,V),M,g),B();function j(R,E,D){return I({class:"step","aria-label":E,title:E},D,R)}function ut(R,E){
let P=I({class:"step","aria-pressed":"false"},()=>{h[E]=!h[E],P.setAttribute("aria-pressed",String(h[E])),
W()},R);return P}function et(){let{time:R}=e.state();if(!R)return[0,l.length];let E=Math.max(0,l.findIndex(
P=>P.to>R[0])),D=l.findIndex(P=>P.from>=R[1]);return[E,Math.max(E+1,D<0?l.length:D)]}function yt(R,E,D=!1){
let P=R<=0&&E>=l.length;e.change({time:P?null:[l[R].from,l[E-1].to]},D)}function pt(R){let E=R>0?[-1,
0]:[l.length,l.length+1],[D,P]=e.state().time?et():E,b=P-D,x=Math.max(0,Math.min(l.length-b,D+R));return(x!==
D||!e.state().time)&&yt(x,x+b),x+b<l.length}function bt(){d=setInterval(()=>pt(1)||ft(),df),y.textContent=
"❚❚",y.setAttribute("aria-label","Stop playing"),et()[1]===l.length&&e.change({time:null},!1),pt(
1)}function ft(){clearInterval(d),d=null,y.textContent="▶",y.setAttribute("aria-label","Play throu\
gh time")}function v(R,E){let D=l.length,P={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1},b={PageDown:-5,
PageUp:5,Home:-D,End:D};return u("span",{class:"handle",role:"slider",tabindex:"0","aria-label":R,"a\
ria-valuemin":0,"aria-valuemax":D,on:{keydown:C=>{let L={...P,...b}[C.key];if(!L)return;C.preventDefault();
let[H,w]=et();E?yt(H,Math.max(H+1,Math.min(D,w+L))):yt(Math.max(0,Math.min(w-1,H+L)),w)}}})}function B(){
let R=D=>{let{left:P,width:b}=m.getBoundingClientRect(),x=Math.floor((D.clientX-P)/b*l.length);return Math.
max(0,Math.min(l.length-1,x))},E=null;M.addEventListener("pointerdown",D=>{ft();let P=D.target.closest(
".handle"),[b,x]=et();P?E=P===S?x-1:b:E=R(D),M.setPointerCapture(D.pointerId),P||yt(E,E+1)}),M.addEventListener(
"pointermove",D=>{if(E===null)return;let P=R(D);yt(Math.min(E,P),Math.max(E,P)+1)});for(let D of["po\
interup","pointercancel"])M.addEventListener(D,()=>E=null);M.addEventListener("dblclick",()=>e.change(
{time:null}))}function W(){let{mask:R}=te(n,e.state(),"time"),E=Lo(f,l.length,O=>R[O]>0),D=Lo(f,l.length,
()=>!0),[P,b]=et(),x=E.map((O,N)=>D[N]?O/D[N]:0),C=h.shares?x:E,L=h.shares?1:Math.max(1,...D),H=O=>O>=
P&&O<b,w=[...h.shares?[]:D.map((O,N)=>Co(O,N,L,"bar-all")),...C.map((O,N)=>Co(O,N,L,H(N)?"bar-volume":
"bar-out"))],k=[st(Number(o)),st(Number(r))].map(O=>u("span",{},O));m.replaceChildren(Dt(_i,nt(E),w),
u("div",{class:"strip-ends","aria-hidden":"true"},k)),q(S,P,l[P].from),q(_,b,l[b-1].to-1),p.textContent=
X(P,b),g.hidden=!h.rows,h.rows&&g.replaceChildren(...Ft(R))}function q(R,E,D){R.style.left=`${E/l.length*
100}%`,R.setAttribute("aria-valuenow",String(E)),R.setAttribute("aria-valuetext",Ii(D,a))}function X(R,E){
return e.state().time?gt(l[R].from,l[E-1].to-1):h.shares&&e.selection().filtered?`share of all artic\
les of each ${a}`:`${n.left_out?"on this page · ":""}drag to select a time`}function nt(R){let E=Math.
max(...R),D=Ii(l[R.indexOf(E)].from,a);return`Articles by ${a}: at most ${T(E)}, from ${D}.`}function Dt(R,E,D){
let b={viewBox:`0 0 ${l.length*Po} ${R}`,preserveAspectRatio:"none",role:"img","aria-label":E};return dt(
"svg",b,D)}function Ft(R){let E=n.byOutlet.map((P,b)=>({ref:b,articles:P.filter(x=>R[x]&&n.articles.
held[x])})).filter(({articles:P})=>P.length).sort((P,b)=>b.articles.length-P.articles.length||P.ref-
b.ref).slice(0,ff).map(({ref:P,articles:b})=>{let x=new Set(b),C=Lo(f,l.length,H=>x.has(H)),L=b.length;
return{ref:P,total:L,values:h.shares?C.map(H=>H/L):C}}),D=Math.max(...E.flatMap(({values:P})=>P),h.shares?
.01:1);return E.map(({ref:P,total:b,values:x})=>{let{name:C}=n.outlets[P],L=()=>e.choose({kind:"outl\
et",ref:P}),H=x.map((w,k)=>Co(w,k,D,"bar-volume",Ni));return u("div",{class:"strip-row"},I({class:"t\
hing",dir:"auto"},L,$t(C,22)),Dt(Ni,`${C}: ${$(b,"article")}`,H),u("span",{class:"number"},T(b)))})}
return{show:W}}function Co(t,e,n,o,r=_i){if(!t)return null;let s=r*(1-t/n),i=Math.max(1,r*t/n);return dt(
"rect",{x:e*Po,y:s,width:Po-1,height:i,class:o})}function hf(t,e){let n=Float64Array.from(e,o=>o.from);
return Int32Array.from(t.articles.time,(o,r)=>o===null||!t.articles.held[r]||o<n[0]?-1:us(n,o))}function Lo(t,e,n){
let o=Array(e).fill(0);return t.forEach((r,s)=>{r>=0&&n(s)&&(o[r]+=1)}),o}function Ii(t,e){return e===
"hour"?it(t,"minute"):st(t)}var[mf,pf]=[.6,.65];function Li(t,e,n){let o=A("tip");if(o.hidden=!e,!e||!n)return;let r=e.kind==="a\
rticle"&&!t.articles.held[e.ref];o.replaceChildren(u("span",{class:"kicker"},r?he.stub:he[e.kind]),u(
"strong",{dir:"auto"},Y(t,e)),u("span",{class:"words",dir:"auto"},Ae(t,Zn(t,e))));let{width:s,height:i}=A(
"picture").getBoundingClientRect();o.classList.toggle("left",n.x>s*mf),o.classList.toggle("above",n.
y>i*pf),o.style.setProperty("--x",`${n.x}px`),o.style.setProperty("--y",`${n.y}px`)}var ye=["network","time"],gf={stories:Ei,outlets:Qn,compare:oo,table:No},wf=200,Pi=900,yf=3;function Di(t){
t.letters=Vr(t.hues.map(w=>t.outlets[w].name));let e={view:t.home,tab:"overview"},n=g(),o=S(n),r=0,s=null,
i=new Map,c=t.nodes.length>0,a={model:t,view:null,state:()=>n,selection:()=>o,change:_,choose:j,toggle:ut,
filter:et,apply:yt,narrow:pt,isOpen:w=>y().includes(w),announce:E,show:V},l={hover:(w,k)=>Li(t,w,k),
choose:j,toggle:ut,moved:ft},f=c?zs(A("canvas"),t,l):null,d=Ci(A("strip"),a),h=ns(A("filters"),A("ch\
ips"),a),m=$i(A("find"),A("found"),a);a.view=f;function g(){let w=Xo(location.hash,e),k=In(t,w.state);
return Ri([...w.ignored,...k.ignored]),k.state}function p(){return n.at&&t.byId.get(n.at)||null}function y(){
return n.open.flatMap(k=>t.byId.get(k)||[]).filter(({kind:k})=>k==="story").map(({ref:k})=>k)}function S(w){
return{...te(t,w),filtered:er(w),stubs:nr(w)}}function _(w,k=!0){"at"in w&&(s=n.at),n={...n,...w},("\
only"in w||"not"in w||"time"in w)&&(o=S(n)),clearTimeout(r),k?M("pushState"):r=setTimeout(()=>M("rep\
laceState"),wf),V()}function M(w){try{let k=Vo(n,e)||location.pathname+location.search;history[w](null,
"",k)}catch{}}function V(){let w=[n.only,n.not,n.time],{theme:k}=document.documentElement.dataset;Z(
"chips",w,h.showChips),Z("filters",[w,h.isShown()],h.show),Z("picture",[w,n.view,n.hide,n.open],v),Z(
"sheet",[w,n.view,n.side,t.complete,k],W),Z("strip",w,d.show);let O=[n.view,n.at,n.tab,n.open,n.path,
n.without,t.complete];Z("side",[w,...O],Dt)}function Z(w,k,O){let N=JSON.stringify(k);i.get(w)!==N&&
(i.set(w,N),O())}function j(w){let k=w?oe(t,w):null;k!==n.at&&(_({at:k}),w&&(innerWidth<Pi&&A("side").
scrollIntoView({block:"start"}),E(`${Y(t,w)} chosen`)))}function ut(w){let{id:k}=t.stories[w],O=n.open.
includes(k),N=O?n.open.filter(J=>J!==k):[...n.open,k],z=ye.includes(n.view);_({open:N,...z?{}:{view:t.
opens}}),E(O?"Story closed":"Story opened")}function et(w,k,O){_(Be(n,w,k,O)),bt()}function yt(w){_(
{...qo,...w}),bt()}function pt({only:w}){_({only:{...n.only,...w}}),bt()}function bt(){let w=`${$(o.
total,"article")} selected`;E(o.filtered?w:"Everything is shown")}function ft(w){ye.includes(n.view)&&
_({cam:w},!1)}function v(){let w=ye.includes(n.view);for(let J of["canvas","zoom","under"])A(J).hidden=
!w;A("sheet").hidden=w;for(let J of document.querySelectorAll("[data-view]")){let It=J.dataset.view===
n.view;J.setAttribute("aria-pressed",String(It))}let O=w||n.view==="stories"?B():null;if(A("message").
hidden=!O,A("message").replaceChildren(O||""),A("canvas").classList.toggle("quiet",!!O),!f||!w)return;
let N=y(),z=f.show({view:n.view,hide:n.hide,open:N,selection:o});z.open.length<N.length&&(n={...n,open:z.
open.map(J=>t.stories[J].id)},M("replaceState"),E("The stories opened first were closed to make room")),
q(z),X()}function B(){let w=(k,...O)=>u("div",{},u("h2",{},k),O.map(N=>u("p",{},N)));return c?o.total?
n.view==="time"&&!t.scale.length?w("Nothing to show over time","None of these articles has a date. T\
he network and the lists show them all."):null:h.renderNothingFound():w("No articles yet",...t.advice)}
function W(){let w=gf[n.view];w&&w(A("sheet"),a)}function q(w){let k=O=>_({hide:O});ws(A("legend"),t,
w,n,o,k)}function X(){let w=[...nt(),...t.advice,...t.notes[n.view]||[]];A("notes-head").textContent=
w[0]||"",A("notes-head").classList.toggle("more-notes",w.length>1),A("notes").replaceChildren(...w.slice(
1).map(k=>u("li",{},k))),A("notes-box").hidden=!w.length}function nt(){let w=t.mode==="stories",k=[];
if(w&&k.push("To open a story into its articles, double-click it, or choose it and press Enter."),n.
view!=="time"||!t.scale.length)return k;let O=w?"circle is a story at its first report, each dot an \
article that belongs to no story":"dot is an article";k.push(`Each ${O}; the height has no meaning.`),
n.open.length&&k.push("Marks beside an open story are moved aside. Its articles stand at their own d\
ates; those without a date are not drawn.");let N=(z,J)=>z!==null&&!G(t,J);return t.articles.time.some(
N)&&k.push("An article that states only its day stands in the middle of it."),t.scale.some(([,,,,z])=>z)&&
k.push("In the grey band time is squeezed, as there are few articles."),k}function Dt(){let w=p(),k=n.
at!==null&&An.includes(n.at)?n.at:null,[O,N]=[A("panel"),A("lists")],z=document.activeElement,J=A("s\
ide").contains(z)||!!z?.dataset.panel;N.hidden=!!(w||k),O.hidden=!N.hidden;let It=k==="path"?di(a):null,
Le=f?f.choose(w,It):!1;if(O.hidden)O.replaceChildren(),R();else{let Hi=I({class:"back"},()=>_({at:null}),
"← Back to the lists"),Bi=w?vi(a,w):mi(a,String(k),It);O.replaceChildren(Hi,...Ft(w,Le),Bi),A("sid\
e").scrollTop=0}if(!J)return;let Fi=s&&_t(A("list"),"id",s),Ro=O.hidden?Fi:O.querySelector("input")||
O.querySelector("h2");Ro&&Ro.focus({preventScroll:!O.hidden})}function Ft(w,k){let O=[];w&&f&&!k&&ye.
includes(n.view)&&O.push(u("p",{class:"aside"},"Not drawn in this view."));let z=w&&(w.kind==="outle\
t"||w.kind==="topic")?lt(t):null;return z?[...O,z]:O}function R(){for(let w of document.querySelectorAll(
"[data-tab]")){let k=w.dataset.tab,O=k===n.tab,N=w.querySelector(".number");if(N){let z=Wr(t,k,o);N.
textContent=Bo(z),N.title=T(z)}w.setAttribute("aria-selected",String(O)),w.setAttribute("tabindex",O?
"0":"-1")}A("list").setAttribute("aria-labelledby",`tab-${n.tab}`),zr(A("list"),A("order"),a)}function E(w){
A("live").textContent=w}async function D(){clearTimeout(r),M("replaceState");try{await navigator.clipboard.
writeText(location.href),E("Link copied"),A("copy").textContent="Copied"}catch{let w=A("link");w.hidden=
!1,w.value=location.href,w.select(),E("Copy the link from the field")}setTimeout(()=>A("copy").textContent=
"Copy link",1600)}function P(w){if(n.view===w)return;let k=ye.includes(w),O=z=>!z.startsWith("hue")&&
z!=="others",N=k?n.hide.filter(O):n.hide;_({view:w,cam:null,hide:N}),k&&f&&f.fit(),innerWidth<Pi&&A(
"picture").scrollIntoView({block:"start"}),k||(A("sheet").scrollTop=0)}function b(){n=g(),o=S(n),V(),
!(!f||!ye.includes(n.view))&&(n.cam?f.setCamera(n.cam):f.fit())}function x(){let{state:w,ignored:k}=In(
t,n);k.length&&Ri(k),n=w,(n.only.words||n.not.words)&&(o=S(n)),n.open.length&&f&&(f.forget(),i.delete(
"picture")),V(),m.prepare()}function C(){f&&(f.draw(),V(),q(f.snapshot().scene))}es(a,{openView:P,copyLink:D,
recolour:C,restore:b});let{from:L,to:H}=t.counts;return A("span").textContent=L===null?"":gt(L,H),b(),
{complete:x}}function Ri(t){let e=A("notice");if(e.hidden=!t.length,!t.length)return;let n=t.slice(0,
yf).map(a=>a.slice(0,60)),o=t.length-n.length,r=o?` and ${T(o)} more`:"",s=u("span",{dir:"auto"},n.join(
" · ")),i=I({class:"step","aria-label":"Close this notice"},c,"×");e.replaceChildren("This link as\
ks for what this page does not have: ",s,r,". ",i);function c(){e.hidden=!0}}async function bf(){try{let t=Tr(await On("data")),e=Di(t);Mn("details")&&await Sf(),vr(t,await On("\
details")),e.complete(),document.documentElement.dataset.ready="yes"}catch(t){let{message:e}=t;A("me\
ssage").hidden=!1,A("message").replaceChildren(u("p",{},`This page could not be opened. ${e}`))}}function Sf(){
return new Promise(t=>requestAnimationFrame(()=>setTimeout(t)))}bf();})();

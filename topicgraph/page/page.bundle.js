"use strict";(()=>{var zi={ß:"ss",æ:"ae",œ:"oe",ø:"o",ł:"l",đ:"d",ð:"d"},Ui=/[^\x00-\x7f]/;function Mt(t){return Ui.
test(t)?t.normalize("NFD").replace(/\p{M}+/gu,"").toLowerCase().replace(/[ßæœøłđð]/g,e=>zi[e]):
t.toLowerCase()}function $t(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1),o=n.lastIndexOf(" ");return(o>
e*.6?n.slice(0,o):n).trimEnd()+"…"}function Do(t,e){if(t.length<=e)return[t];let n=t.lastIndexOf("\
 ",e),o=n>e*.4?n:e;return[t.slice(0,o).trim(),$t(t.slice(o).trim(),e)]}function Fo(t){if(!/^https?:\/\//i.
test(t))return null;try{let e=new URL(t);return(e.protocol==="http:"||e.protocol==="https:")&&!e.username&&
!e.password?e.href:null}catch{return null}}function qt(t){return`⁨${t}⁩`}function Xt(t){return`“${qt(
t)}”`}var Ho=new Intl.NumberFormat("en");function v(t){return Ho.format(t)}function kt(t){return Ho.
format(Math.round(t*10)/10)}function A(t,e,n){return`${v(t)} ${t===1?e:n||e+"s"}`}function Bo(t){return t<
1e4?v(t):t<999500?`${Math.round(t/1e3)}k`:`${Number((t/1e6).toFixed(1))}M`}function rt(t){return`${t>
0&&t<.0995?(t*100).toFixed(1):Math.round(t*100)} %`}function Tt({low:t,high:e}){return`(${rt(t).replace(
" %","")} to ${rt(e)})`}function At(t){return t===null?"not tested":t<.001?"p < .001":t>.99?"p > .99":
`p = ${t.toFixed(t<.0995?3:2).slice(1)}`}function u(t,e={},...n){return jo(document.createElement(t),e,n)}function ht(t,e={},...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);return jo(o,e,n)}function _(t,e,...n){return u("butt\
on",{type:"button",...t,on:{click:e}},...n)}function jo(t,{on:e={},...n},o){for(let[r,s]of Object.entries(
e))t.addEventListener(r,s);for(let[r,s]of Object.entries(n))s===!1||s===null||s===void 0||t.setAttribute(
r,s===!0?"":s);for(let r of o.flat(3))r!=null&&r!==!1&&t.append(r);return t}function E(t){return document.
getElementById(t)}function Lt(t,e,n){return t.querySelector(`[data-${e}="${CSS.escape(n)}"]`)}function De(t,e){
let n=document.activeElement,o=t.contains(n)?n?.dataset.focus:null;e(),o&&Lt(t,"focus",o)?.focus()}function Wo(t){
let e=Fo(t);return e?u("a",{href:e,rel:"noopener noreferrer",target:"_blank",dir:"auto"},t):u("span",
{class:"plain",dir:"auto"},t)}async function Mn(t){let e=E(t);if(!On(t))return JSON.parse(e.textContent);if(typeof DecompressionStream>
"u")throw new Error("This page needs a newer browser: one of 2023 or later.");let n=Uint8Array.from(
atob(e.textContent.trim()),r=>r.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream(
"gzip"));return JSON.parse(await new Response(o).text())}function On(t){return E(t).hasAttribute("da\
ta-packed")}var He="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),[ke,Pt,Rt]=[60,3600,86400],Gi={week:7*
Rt,day:Rt,hour:Pt};function Te(t){return String(t).padStart(2,"0")}function ct(t){let e=new Date(t*1e3);
return`${e.getUTCDate()} ${He[e.getUTCMonth()]} ${e.getUTCFullYear()}`}function Be(t){let e=new Date(
t*1e3);return`${Te(e.getUTCHours())}:${Te(e.getUTCMinutes())}`}function at(t,e){if(t===null)return"u\
ndated";if(!$n(t,e))return`${ct(t)}, time not given`;let n=e==="second"?":"+Te(new Date(t*1e3).getUTCSeconds()):
"";return`${ct(t)}, ${Be(t)}${n} UTC`}function wt(t,e){if(t===null||e===null)return"undated";let[n,o]=[
ct(t),ct(e)];if(n===o)return n;let[r,s]=[n.split(" "),o.split(" ")];return`${r[2]!==s[2]?n:r[1]!==s[1]?
`${r[0]} ${r[1]}`:r[0]} – ${o}`}function $n(t,e){return t!==null&&(e==="minute"||e==="second")}function yt(t){
let e=Math.abs(t);if(e<ke)return"at the same time";let[n,o]=e<1.5*Pt?["minute",ke]:e<2*Rt?["hour",Pt]:
["day",Rt];return`${A(Math.round(e/Number(o)),String(n))} ${t>0?"later":"earlier"}`}function te(t){if(t<
ke)return"+0 min";let[e,n]=[Math.floor(t/Rt),Math.floor(t%Rt/Pt)],o=Math.floor(t%Pt/ke),[r,s]=e?[`${e}\
 d`,n&&`${n} h`]:[n&&`${n} h`,o&&`${o} min`];return"+"+[r,s].filter(Boolean).join(" ")}function zo(t){
return t<1.5*Pt?`+${Math.round(t/ke)} min`:t<2*Rt?`+${Math.round(t/Pt)} h`:`+${Math.round(t/Rt)} d`}
function je(t,e,n,o=!0){let r=Ki((n-e)/Rt),s=r==="hour"&&!o?"day":r,i=[];for(let c=qi(e,s);c<=n;c=Fe(
c,s))i.push({from:c,to:Fe(c,s),count:0});for(let c of t){let a=i.find(l=>c<l.to);a&&c>=a.from&&(a.count+=
1)}return{unit:s,bins:i}}function Ki(t){return t>3650?"year":t>240?"month":t>45?"week":t>3?"day":"ho\
ur"}function qi(t,e){let n=new Date(t*1e3),[o,r,s]=[n.getUTCFullYear(),n.getUTCMonth(),n.getUTCDate()];
if(e==="year")return Date.UTC(o,0)/1e3;if(e==="month")return Date.UTC(o,r)/1e3;let i=(n.getUTCDay()+
6)%7;return e==="week"?Date.UTC(o,r,s-i)/1e3:e==="day"?Date.UTC(o,r,s)/1e3:Math.floor(t/Pt)*Pt}function Fe(t,e,n=1){
let o=new Date(t*1e3);return e==="year"?Date.UTC(o.getUTCFullYear()+n,0)/1e3:e==="month"?Date.UTC(o.
getUTCFullYear(),o.getUTCMonth()+n)/1e3:t+n*Gi[e]}var Xi=["stories","network","time","outlets","compare","table"],Vi=["overview","stories","articles",
"outlets","topics"],An=["problems","path","save","about","help"],ee=["topic","subject","outlet","gro\
up","medium","kind","quality","heat","story","words"],En=["hide","open","side","path","without"],Yi=new Set(
["view","tab","at","cam","time",...En,...ee.flatMap(t=>[`only.${t}`,`not.${t}`])]),Nn=100,Uo=2e3,ne=6,
Go=1e6,[Zi,Ji]=[.001,1e3],qo={only:{},not:{},time:null};function Xo(t,e){let n=new URLSearchParams(t.
replace(/^#/,"")),o=[],r=(f,h)=>o.push(`${f}=${h}`);for(let f of new Set(n.keys()))Yi.has(f)||r(f,n.
get(f));let s=f=>{let h=[...new Set(n.getAll(f).filter(Boolean))],d=h.filter(m=>m.length<=Uo).slice(
0,Nn);return d.length<h.length&&r(f,`(${h.length-d.length} values)`),d},i=(f,h,d)=>{let m=n.get(f);return m===
null||h.includes(m)?m??d:(r(f,m),d)},c=(f,h)=>{let d=n.get(f);if(d===null)return null;let m=d.split(
",").map(g=>g.trim()?Number(g):NaN);return m.every(Number.isFinite)&&h(m)?m:(r(f,d),null)},a=f=>{let h=ee.
map(d=>[d,s(f+d)]);return Object.fromEntries(h.filter(([,d])=>d.length))};return{state:{view:i("view",
Xi,e.view),tab:i("tab",Vi,e.tab),at:n.get("at")?.slice(0,Uo)||null,cam:c("cam",Qi),time:c("time",f=>f.
length===2&&f[0]<f[1]),only:a("only."),not:a("not."),...Object.fromEntries(En.map(f=>[f,s(f)]))},ignored:o}}
function Qi(t){let[e,n,o]=t,r=Math.abs(e)<=Go&&Math.abs(n)<=Go;return t.length===3&&r&&o>=Zi&&o<=Ji}
function In(t,e){let n=[],o=(d,m,g)=>m.filter(p=>g(p)||(n.push(`${d}=${p}`),!1)),r=(d,m)=>{let g=Object.
entries(m).map(([p,y])=>[p,o(d+p,y,b=>p==="words"||t.facets[p].has(b))]);return Object.fromEntries(g.
filter(([,p])=>p.length))},s=d=>t.byId.has(d)||!t.complete,i=d=>d.startsWith("group:")?t.groups.some(
({name:m})=>`group:${m}`===d):t.byId.get(d)?.kind==="outlet",{time:c}=e,{from:a,to:l}=t.counts,f=c&&
a!==null&&l!==null&&c[0]<=l&&c[1]>a;c&&!f&&n.push(`time=${c.join(",")}`);let h={...e,at:e.at&&o("at",
[e.at],d=>An.includes(d)||s(d))[0],time:f?c:null,only:r("only.",e.only),not:r("not.",e.not),open:o("\
open",e.open,d=>t.byId.get(d)?.kind==="story"),side:o("side",e.side,i).slice(0,ne),path:e.path.slice(
0,2).every(s)?e.path.slice(0,2):[]};return{state:{...h,at:h.at||null},ignored:n}}function Vo(t,e){let n=new URLSearchParams;
t.view!==e.view&&n.set("view",t.view),t.tab!==e.tab&&n.set("tab",t.tab),t.at&&n.set("at",t.at);for(let r of ee){
for(let s of t.only[r]||[])n.append(`only.${r}`,s);for(let s of t.not[r]||[])n.append(`not.${r}`,s)}
t.time&&n.set("time",t.time.join(","));for(let r of En)for(let s of t[r])n.append(r,s);t.cam&&n.set(
"cam",t.cam.map(r=>Number(r.toPrecision(5))).join(","));let o=n.toString();return o?"#"+o:""}function We({
only:t,not:e},n,o,r){let s=((n==="only"?t:e)[o]||[]).includes(r);return{only:Ko(t,o,r,n==="only"&&!s),
not:Ko(e,o,r,n==="not"&&!s)}}function Ko(t,e,n,o){let r=(t[e]||[]).filter(i=>i!==n);o&&r.push(n);let s={
...t,[e]:r};return r.length||delete s[e],s}var tc=["lowest quarter","second quarter","third quarter","highest quarter"],ec=8,_n={topic:"Topic",
subject:"Subject",outlet:"Outlet",group:"Group of outlets",medium:"Medium",kind:"Kind of article",quality:"\
Quality",heat:"Heat",story:"Story",words:"Words"};function Zo(t){let e=t.articles,n=Array.from({length:t.
size},(i,c)=>c),o=(i,c)=>i.map(({id:a,name:l},f)=>({key:a,name:l,members:c(f)})),r={topic:o(t.topics,
i=>t.byTopic[i]),subject:o(t.subjects,i=>t.bySubject[i]),outlet:o(t.outlets,i=>nc(t,i)),group:t.groups.
map(({name:i,outlets:c})=>({key:i,name:i,members:c.flatMap(a=>t.byOutlet[a])})),medium:t.media.map((i,c)=>({
key:i,name:i,members:n.filter(a=>e.medium[a]===c)})),kind:oc(t,n),quality:Yo(n,e.quality),heat:Yo(n,
e.heat),story:o(t.stories,i=>t.stories[i].articles)},s=i=>new Map(i.filter(({members:c})=>c.length).
map(c=>[c.key,c]));return Object.fromEntries(Object.entries(r).map(([i,c])=>[i,s(c)]))}function nc(t,e){
let n=t.byCarrier[e].filter(o=>t.articles.outlet[o]!==e);return n.length?[...t.byOutlet[e],...n].sort(
(o,r)=>o-r):t.byOutlet[e]}function oc(t,e){let n=t.articles;return[["copies","copies of another arti\
cle",r=>n.copy[r]===1],["updates","updates of an earlier article",r=>n.copy[r]===2],["carried","carr\
ied by another site",r=>n.flags[r]&Ue],["stubs","linked, not in this corpus",r=>!n.held[r]],["undate\
d","undated",r=>n.time[r]===null],["alone","in no story",r=>n.story[r]<0]].map(([r,s,i])=>({key:r,name:s,
members:e.filter(i)}))}function Yo(t,e){let n=t.filter(i=>e[i]!==null),o=n.map(i=>Number(e[i])).sort(
(i,c)=>i-c);if(o.length<ec||o[0]===o[o.length-1])return[];let r=[1,2,3].map(i=>o[Math.floor(i*o.length/
4)]),s=i=>r.filter(c=>Number(e[i])>=c).length;return tc.map((i,c)=>{let a=n.filter(h=>s(h)===c),l=new Set(
a.map(h=>Number(e[h])).sort((h,d)=>h-d)),f=[...l].filter((h,d)=>d===0||d===l.size-1);return{key:String(
c),name:`${i} (${f.join(" to ")})`,members:a}})}function Jo(t,e,n){return e==="words"?{key:n,name:Xt(
n),members:t.withWords(n)}:t.facets[e].get(n)||{key:n,name:n,members:[]}}function oe(t,{only:e,not:n,
time:o},r=null){let s=new Uint8Array(t.size).fill(1);for(let c of ee){if(c===r)continue;let a=l=>Jo(
t,c,l).members;e[c]&&rc(s,e[c].map(a));for(let l of(n[c]||[]).map(a))for(let f of l)s[f]=0}o&&r!=="t\
ime"&&sc(s,t.articles.time,o);let i=0;for(let c of s)i+=c;return{mask:s,total:i}}function rc(t,e){let n=new Uint8Array(
t.length);for(let o of e)for(let r of o)n[r]=1;for(let o=0;o<t.length;o+=1)t[o]&=n[o]}function sc(t,e,[
n,o]){for(let r=0;r<t.length;r+=1){let s=e[r];(s===null||s<n||s>=o)&&(t[r]=0)}}function Qo(t,e,n){let{
mask:o}=oe(t,e,n),r=c=>(e.only[n]||[]).includes(c)?"only":(e.not[n]||[]).includes(c)?"not":null,s=[...t.
facets[n].values()].map(({key:c,name:a,members:l})=>({key:c,name:a,number:l.reduce((f,h)=>f+o[h],0),
sign:r(c)}));return n==="quality"||n==="heat"||n==="kind"?s:s.sort((c,a)=>+!c.sign-+!a.sign||a.number-
c.number)}function ve(t,{only:e,not:n,time:o}){let r=(i,c)=>ee.flatMap(a=>(c[a]||[]).map(l=>({sign:i,
facet:a,key:l,name:Jo(t,a,l).name}))),s=[...r("only",e),...r("not",n)];return o&&s.push({sign:"only",
facet:"time",key:"",name:wt(o[0],o[1]-1)}),s}function ze(t,{sign:e,facet:n,key:o}){return n==="time"?
{...t,time:null}:{...t,...We(t,e,n,o)}}function tr(t,e){return ve(t,e).map(o=>({filter:o,number:oe(t,
ze(e,o)).total})).sort((o,r)=>r.number-o.number)}function er({only:t,not:e,time:n}){return!!(n||Object.
keys(t).length||Object.keys(e).length)}function nr({only:t}){return!!(t.kind||[]).includes("stubs")}var Ge=1e3;function xe(t,e){return{size:t,textOf:e,blocks:[]}}function or(t,e){return t.blocks[e]||=
ic(t,e*Ge),t.blocks[e]}function ic(t,e){let n=[],o=[0];for(let r=e;r<Math.min(e+Ge,t.size);r+=1){let s=Mt(
t.textOf(r)).replaceAll(`
`," ");n.push(s),o.push(o[o.length-1]+s.length+1)}return{first:e,text:n.join(`
`)+`
`,starts:o}}function*rr(t){for(let e of t)for(let n=0;n*Ge<e.size;n+=1)yield or(e,n)}function*Cn(t,e,n){
let o=Mt(e).split(/\s+/).filter(Boolean);o.sort((s,i)=>i.length-s.length);let r={rows:[],total:0};for(let s=0;o.
length&&s*Ge<t.size;s+=1)cc(or(t,s),o,n,r),yield r;return r}function cc({first:t,text:e,starts:n},o,r,s){
let i=0,c=e.indexOf(o[0]);for(;c>=0;){for(;n[i+1]<=c;)i+=1;let a=n[i+1],l=o.length>1?e.slice(n[i],a):
"";(o.length===1||o.every(f=>l.includes(f)))&&(s.total+=1,s.rows.length<r&&s.rows.push(t+i)),c=e.indexOf(
o[0],a)}}function Ke(t,e,n){let o=Cn(t,e,n);for(;;){let{done:r,value:s}=o.next();if(r)return s}}var sr=1.959963984540054;function J(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return[
...e].sort((n,o)=>o[1]-n[1]||(n[0]<o[0]?-1:1))}function Ln(t,e){if(!e)return[0,1];let n=sr**2,o=(t+n/
2)/(e+n),r=sr*Math.sqrt(t*(e-t)/e+n/4)/(e+n);return[t?Math.max(0,o-r):0,t===e?1:Math.min(1,o+r)]}function Ot(t,e){
let[n,o]=Ln(t,e);return{k:t,n:e,share:e?t/e:0,low:n,high:o}}function qe(t){if(!t.length)return null;
let e=[...t].sort((o,r)=>o-r),n=Math.floor(e.length/2);return e.length%2?e[n]:(e[n-1]+e[n])/2}function Pn(t,e,n,o,r,s){
if(r>=s)return 0;let i=500*r/s,c=Math.log((t+i)/(e+500-t-i)),a=Math.log((n+i)/(o+500-n-i));return(c-
a)/Math.sqrt(1/(t+i)+1/(n+i))}var ac=[-48,-24,-12,-6,-1,0,1,6,12,24,48],lc={none:0,day:0,minute:1,second:2};function Rn(t){return new Uint8Array(
t.size).fill(1)}function mt(t,e){let n=t.articles.outlet[e];return n>=0&&!t.outlets[n].platform}function Dn(t,e){
let n=t.outlets.map(()=>0),{flags:o,outlet:r}=t.articles;for(let s=0;s<t.size;s+=1)e[s]&&o[s]&Et&&mt(
t,s)&&(n[r[s]]+=1);return n}function Oe(t,e,n){return e.outlets.flatMap(o=>t.outlets[o].platform?[]:
t.byOutlet[o]).filter(o=>n[o]&&t.articles.flags[o]&Et).sort((o,r)=>o-r)}function Vt(t,e,n=[]){let{outlet:o,
story:r}=t.articles,s=new Map(n.flatMap(({outlets:c})=>c.map(a=>[a,c[0]]))),i=new Set;return e.filter(
c=>{if(r[c]<0||!mt(t,c))return!0;let a=`${s.get(o[c])??o[c]} ${r[c]}`;return!i.has(a)&&i.add(a)})}function cr(t,e){
let n=Dn(t,e),o=new Map,r=0;for(let c=0;c<t.size;c+=1){if(!e[c]||!(t.articles.flags[c]&Et))continue;
let a=mt(t,c)?t.articles.outlet[c]:-1,l=a<0?`article ${c}`:`${a} ${Fn(t,c)}`,f=o.get(l)||{ref:a,size:0};
f.size+=1,o.set(l,f),r+=1}let s=n.map(()=>0),i=0;for(let{ref:c,size:a}of o.values())c>=0&&(s[c]+=a**
2),i+=a**2;return n.map((c,a)=>{let l=uc(c,r,s[a],i),[f,h]=r?Ln(c/r*l,l):[0,1];return{...Ot(c,r),low:f,
high:h}})}function uc(t,e,n,o){let r=e?t/e:0,s=((1-2*r)*n+r**2*o)/e**2,i=r*(1-r)/s,c=Number.isFinite(
i)&&i>0;return Math.min(c?i:e**2/Math.max(o,1),e)}function re(t,e,n){let o=e.map(c=>{let a=Oe(t,c,n),
l=Vt(t,a,[c]),f=l.flatMap(h=>t.articles.topics[h]);return{n:l.length,by:new Map(J(f))}}),s=[...new Set(
o.flatMap(({by:c})=>[...c.keys()]))].map(c=>({topic:c,cells:o.map(({n:a,by:l})=>Ot(l.get(c)||0,a))})),
i=({cells:c})=>c.reduce((a,{share:l})=>a+l,0);return s.sort((c,a)=>i(a)-i(c)||c.topic-a.topic)}function Fn(t,e){
return t.articles.story[e]>=0?t.articles.story[e]:-1-e}function Me(t,e,n){return ar(t,e,n,o=>t.articles.
flags[o]&mr)}function ir(t,e,n){return ar(t,e,n,r=>t.articles.flags[r]&Et&&U(t,r))}function ar(t,e,n,o){
let r=new Map;for(let s of e.outlets)if(!t.outlets[s].platform)for(let i of t.byOutlet[s]){let c=Fn(
t,i);!o(i)||!n.has(c)||(!r.has(c)||fc(t,i,r.get(c)))&&r.set(c,i)}return r}function lr(t,e){let n=new Set;
for(let o=0;o<t.size;o+=1)e[o]&&t.articles.held[o]&&n.add(Fn(t,o));return n}function fc(t,e,n){let{time:o,
precision:r}=t.articles,[s,i]=[o[e],o[n]];if(s===null||i===null)return s!==null;if(s!==i)return s<i;
let c=[e,n].map(a=>lc[r[a]]);return(c[0]-c[1]||e-n)<0}function Xe(t,e,n,o){let r=lr(t,o),s=Me(t,e,r),
i=Me(t,n,r),c=[...s.keys()].filter(d=>i.has(d)),a=[],l=ir(t,n,r);for(let[d,m]of ir(t,e,r)){if(!Ze(t,
m))continue;let g=l.has(d)?dc(t,m,Number(l.get(d))):null;g!==null&&a.push({key:d,hours:g})}let f=[...s.
keys()].filter(d=>!i.has(d)),h=[...i.keys()].filter(d=>!s.has(d));return{shared:c,onlyA:f,onlyB:h,lags:a,
a:s,b:i}}function dc(t,e,n){if(!U(t,e)||!U(t,n))return null;let{time:o,precision:r}=t.articles,[s,i]=[
Number(o[e]),Number(o[n])];return(r[e]==="minute"||r[n]==="minute")&&Math.floor(s/60)===Math.floor(i/
60)?0:(i-s)/3600}function ur(t){let e=[-1/0,...ac,1/0],n=e.slice(1).map((r,s)=>({from:e[s],to:r,keys:[]}));
n.splice(n.findIndex(({from:r})=>r===0),0,{from:0,to:0,keys:[]});let o=({from:r,to:s},i)=>i===0?r===
0&&s===0:i>0?i>r&&i<=s:i>=r&&i<s;for(let{key:r,hours:s}of t)n.find(i=>o(i,s))?.keys.push(r);return n}
function Hn(t){if(!t.coverage){let e=lr(t,Rn(t));t.coverage=t.outlets.map((n,o)=>Me(t,{outlets:[o]},
e))}return t.coverage}function fr(t,e){let n=Hn(t),o=n[e];return n.map((s,i)=>{let c=[...o.keys()].filter(
f=>s.has(f)).length,a=o.size+s.size-c,l=Math.min(o.size,s.size)<5;return{ref:i,shared:c,either:a,jaccard:c/
a,isFew:l}}).filter(s=>s.ref!==e&&s.shared).sort((s,i)=>Number(s.isFew)-Number(i.isFew)||i.jaccard-s.
jaccard||i.shared-s.shared||s.ref-i.ref)}function dr(t,e){let n=Ve(t),[o,r]=[n.by[e],n.n[e]];return n.
topics.flatMap((i,c)=>{let a=o.get(c)||0,l=n.total-r,f=[(a+.5)/(r+1),(i-a+.5)/(l+1)],h=Math.log2(f[0])-
Math.log2(f[1]),d=l?(i-a)/l:0;return a?[{topic:c,...Ot(a,r),restShare:d,focus:h}]:[]}).sort((i,c)=>c.
focus-i.focus||c.k-i.k||i.topic-c.topic)}function Ve(t){return t.topicCounts||=hc(t),t.topicCounts}function hc(t){
let e={by:t.outlets.map(()=>new Map),n:t.outlets.map(()=>0),topics:t.topics.map(()=>0),total:0},{flags:n,
outlet:o,topics:r}=t.articles,s=Array.from({length:t.size},(i,c)=>c).filter(i=>n[i]&Et);for(let i of Vt(
t,s)){e.total+=1;for(let a of r[i])e.topics[a]+=1;if(!mt(t,i))continue;e.n[o[i]]+=1;let c=e.by[o[i]];
for(let a of r[i])c.set(a,(c.get(a)||0)+1)}return e}function pt(t,e){return new Set(e.filter(n=>mt(t,
n)).map(n=>t.articles.outlet[n]))}function hr(t,e){let{outlet:n,carrier:o}=t.articles;return t.stories.
map(({articles:r},s)=>({story:s,articles:r,reach:pt(t,r).size})).filter(({reach:r})=>r>1).filter(({articles:r})=>!r.
some(s=>n[s]===e||o[s]===e)).map(({story:r,reach:s})=>({story:r,reach:s})).sort((r,s)=>s.reach-r.reach||
r.story-s.story)}function Ye(t,e){let{outlet:n,carrier:o}=t.articles,r=new Set(t.stories[e].articles.
flatMap(s=>[n[s],o[s]]));return Ve(t).n.map((s,i)=>({ref:i,number:s})).filter(({ref:s,number:i})=>i>=
5&&!r.has(s)).sort((s,i)=>i.number-s.number||s.ref-i.ref)}var mc=600,Je=2e4;function gr(...t){let e=t.map(n=>pc(n,mc)).join(" ").toLowerCase().normalize("NFKD").
replace(/\p{M}|['’`´]/gu,"").normalize("NFC");return new Set(e.match(/[\p{L}\p{N}]{2,}/gu)||[])}function pc(t,e){
return t.length>e?[...t].slice(0,e).join(""):t}function wr(t){return t.vocabulary||=gc(t),t.vocabulary}
function gc(t){let e=new Map,n=t.articles.title.map((r,s)=>[...gr(r,t.articles.excerpt[s])].map(i=>(e.
has(i)||e.set(i,e.size),e.get(i)))),o=[...e.keys()];return{words:o,places:e,of:n,informative:yr(t,o)}}
function yr(t,e){let n=new Set(t.uninformative);return e.map(o=>!n.has(o)&&!/^\p{N}+$/u.test(o))}function br(t,e){
let{places:n,of:o}=wr(t),r=n.get(e);return r===void 0?[]:o.flatMap((s,i)=>s.includes(r)?[i]:[])}function pr(t,{
words:e,of:n,informative:o}){let r=new Float64Array(e.length),s=0;for(let i of t)for(let c of n[i])o[c]&&
(r[c]+=1,s+=1);return{by:r,total:s,n:t.length}}function Qe(t,e,n,o){let r=wr(t),s=t.articles.flags.flatMap(
(d,m)=>d&Et&&o[m]?[m]:[]),[i,c]=[e,n].map(d=>{let m=Oe(t,d,o);return pr(Vt(t,m,[d]),r)}),a=Vt(t,s,[e,
n]),l=pr(a,r),f=r.words.flatMap((d,m)=>{let[g,p]=[i.by[m],c.by[m]];if(g+p<5)return[];let y=Pn(g,i.total,
p,c.total,l.by[m],l.total);return[{word:d,k:g,other:p,z:y}]}),h=Math.min(i.n,c.n)>=5&&Math.min(i.total,
c.total)>0;return{...Sr(h?f:[]),n:[i.n,c.n]}}function Sr(t){let e=({z:r})=>Number(Math.abs(r).toPrecision(
9)),n=[...t].sort((r,s)=>e(s)-e(r)||(r.word<s.word?-1:1)),o=n.map(r=>({...r,k:r.other,other:r.k}));return{
a:n.filter(({z:r})=>r>0),b:o.filter(({z:r})=>r<0)}}function tn(t,{shared:e,a:n,b:o}){if(e.length<5)return null;
let[r,s]=[n,o].map(h=>{let d=e.flatMap(g=>[...gr(t.articles.title[Number(h.get(g))])]),m=yr(t,d);return new Map(
J(d.filter((g,p)=>m[p])))}),i=h=>[...h.values()].reduce((d,m)=>d+m,0),[c,a]=[i(r),i(s)];if(!c||!a)return null;
let f=[...new Set([...r.keys(),...s.keys()])].flatMap(h=>{let[d,m]=[r.get(h)||0,s.get(h)||0];return d+
m<5?[]:[{word:h,k:d,other:m,z:Pn(d,c,m,a,d+m,c+a)}]});return Sr(f)}var wc=["second","minute","day","none"],Et=1,mr=2,kr=4,Ue=8;function Tr(t){let e=t.articles.title.length,
n=Array.from({length:e},()=>[]),o={...t.articles,precision:t.articles.precision.map(c=>wc[c]),id:[],
excerpt:Array(e).fill(""),urls:n,files:n,titles:n,subjects:t.articles.subjects||n,credits:Array.from(
{length:e},()=>[])};for(let[c,a,l]of t.credits||[])o.credits[c].push({outlet:a,reason:l});let r=t.subjects||
[],s=null,i={...t,...yc(t),articles:o,subjects:r,size:e,letters:[],byOutlet:t.outlets.map(()=>[]),byCarrier:t.
outlets.map(()=>[]),byTopic:t.topics.map(()=>[]),bySubject:r.map(()=>[]),byCredit:t.outlets.map(()=>[]),
linksOf:n,byId:new Map,complete:!1,get facets(){return s||=Zo(i),s}};return bc(i),Sc(i),kc(i),i.withWords=
xr(i),i}function yc({firsts:t,lags:e,cocoverage:n}){return{firsts:t.map(([o,r,s,i])=>({outlet:o,expected:r,
decided:s,q:i})),lags:e.map(([o,r,s,i,c,a,l])=>({outlet:o,other:r,n:s,hours:i,low:c,high:a,q:l})),cocoverage:n.
map(([o,r,s,i,c])=>({outlet:o,other:r,shared:s,expected:i,q:c}))}}function bc(t){let{outlet:e,carrier:n,
topics:o,subjects:r,credits:s}=t.articles;for(let i=0;i<t.size;i+=1){e[i]>=0&&t.byOutlet[e[i]].push(
i),n[i]>=0&&t.byCarrier[n[i]].push(i);for(let c of o[i])t.byTopic[c].push(i);for(let c of r[i])t.bySubject[c].
push(i);for(let c of s[i])t.byCredit[c.outlet].push(i)}}function Sc(t){t.outlets.forEach(({id:e},n)=>t.
byId.set(e,{kind:"outlet",ref:n})),t.topics.forEach(({id:e},n)=>t.byId.set(e,{kind:"topic",ref:n})),
t.subjects.forEach(({id:e},n)=>t.byId.set(e,{kind:"subject",ref:n})),t.stories.forEach(({id:e},n)=>t.
byId.set(e,{kind:"story",ref:n}))}function kc(t){for(let e of t.nodes){if(e.kind!=="outlet")continue;
let n=t.outlets[e.ref].platform,o=t.byOutlet[e.ref].some(r=>t.articles.held[r]);(n||!o)&&(e.group=n?
"carrier":"linked")}}function vr(t,e){Object.assign(t.articles,e.articles),t.articles.id.forEach((o,r)=>t.
byId.set(o,{kind:"article",ref:r}));let n=Array.from({length:t.size},()=>[]);for(let[o,r,s,i,c]of e.
links){let a=e.reasons[i];n[o].push({other:r,kind:s,reason:a,weight:c,forward:!0}),n[r].push({other:o,
kind:s,reason:a,weight:c,forward:!1})}t.linksOf=n,t.indexes=null,t.vocabulary=null,t.withWords=xr(t),
t.complete=!0}function se(t){let{articles:e,outlets:n,topics:o,subjects:r,stories:s}=t,i=c=>xe(c.length,
a=>[c[a].name,...c[a].names].join(" "));return t.indexes||={outlet:xe(n.length,c=>[n[c].name,...n[c].
names,n[c].domain].join(" ")),topic:i(o),subject:i(r),story:xe(s.length,c=>s[c].name),article:xe(t.size,
c=>`${e.title[c]} ${e.excerpt[c]}`)},t.indexes}function xr(t){let e=new Map;return n=>{if(!e.has(n)){
let r=/^".*"$/.test(n)?br(t,n.slice(1,-1)):Ke(se(t).article,n,1/0).rows;e.set(n,r)}return e.get(n)}}
function Mr(t,{kind:e,ref:n}){return e==="outlet"?t.outlets[n]:e==="subject"?t.subjects[n]:e==="topi\
c"?t.topics[n]:t.stories[n]}function ie(t,e){return e.kind==="article"?t.articles.id[e.ref]:Mr(t,e).
id}function Y(t,e){let{title:n,urls:o}=t.articles;return e.kind==="article"?n[e.ref]||o[e.ref][0]||"\
(no title)":Mr(t,e).name||"(no name)"}function Dt(t,{kind:e,ref:n}){return e==="story"?t.stories[n].
articles:e==="outlet"?t.byOutlet[n]:e==="subject"?t.bySubject[n]:e==="topic"?t.byTopic[n]:[n]}function it(t,e){
let n=t.articles.outlet[e];return n<0?"outlet unknown":t.outlets[n].name}function en(t,e){let n=e.map(
o=>t.articles.time[o]).filter(o=>o!==null);return n.length?[n[0],n[n.length-1]]:[null,null]}var Tc=43200;
function nn(t,e){return Number(t.articles.time[e])+(U(t,e)?0:Tc)}function U(t,e){return $n(t.articles.
time[e],t.articles.precision[e])}function Ze(t,e){let n=t.articles.story[e];return n<0?!t.judges_firsts:
t.stories[n].told}var[Bn,on]=[340,64];function ce(t,e){let n=e.map(p=>t.articles.time[p]).filter(p=>p!==null);if(n.length<
2)return null;let[o,r]=[n[0],n[n.length-1]],i=e.filter(p=>t.articles.time[p]!==null).every(p=>U(t,p)),
{unit:c,bins:a}=je(n,o,r,i),l=a.reduce((p,y)=>y.count>p.count?y:p),f=Bn/a.length,h=a.map(({count:p},y)=>{
if(!p)return null;let b=Math.max(2,p/l.count*(on-4)),T=Math.max(1,f-Math.min(2,f*.2));return ht("rec\
t",{x:y*f,y:on-b,width:T,height:b,class:"bar-volume"})}),d=ct(l.from),m=`Articles by ${c}: at most ${l.
count} in the ${c} of ${d}.`,g=`0 0 ${Bn} ${on}`;return u("figure",{class:"volume"},ht("svg",{viewBox:g,
role:"img","aria-label":m,preserveAspectRatio:"none"},ht("path",{d:`M0 ${on-.5}H${Bn}`,class:"base-l\
ine"}),h),u("figcaption",{},u("span",{},ct(o)),u("span",{},`by ${c}, at most ${v(l.count)}`),u("span",
{},ct(r))))}function ae(t){let e=u("span",{class:"bar-line","aria-hidden":"true"});return e.style.width=
`${t*100}%`,e}function jt(t,e,n=8){let o=Math.max(1,...t.map(([,s])=>s)),r=t.map(([s,i])=>u("li",{class:"\
bar-row"},e(s),u("span",{class:"number"},v(i)),ae(i/o)));return tt(r,n,"bars")}function $e(t){let e=t.
map(([n,o,r])=>u("li",{class:"bar-row"},n,u("span",{class:"number"},r),ae(Math.max(.005,o))));return u(
"ul",{class:"bars"},e)}function tt(t,e,n){let o=u("ul",{class:n},t.slice(0,e));if(t.length<=e)return o;
let r=_({class:"more"},()=>{o.append(...t.slice(e)),r.remove()},`Show ${v(t.length-e)} more`);return[
o,r]}function le(t,e,n,o){let r=0,s=c=>{for(let a of e.slice(r,r+c)){for(let l of o(a,r))l&&t.append(
l);r+=1}i.textContent=`Show more (${A(e.length-r,"row")} left)`,i.hidden=r>=e.length},i=_({class:"mo\
re"},()=>s(n*4));return s(n),i}function rn(t,e,n){if(e.outlets.length!==1||n.outlets.length!==1)return;let o=[e.outlets[0],n.outlets[0]];
return t.cocoverage.find(({outlet:r,other:s})=>o.includes(r)&&o.includes(s))}function Or(t,e,n){return e.
outlets.length!==1||n.outlets.length!==1?void 0:jn(t,e.outlets[0]).find(({other:r})=>r===n.outlets[0])}
function jn(t,e){return t.lags.filter(({outlet:n,other:o})=>n===e||o===e).map(({outlet:n,other:o,n:r,
hours:s,low:i,high:c,q:a})=>n===e?{other:o,n:r,hours:s,low:i,high:c,q:a}:{other:n,n:r,hours:-s,low:-c,
high:-i,q:a}).sort((n,o)=>o.n-n.n||n.other-o.other)}function $r({q:t}){return t<=.05}function sn({shared:t,
expected:e,q:n}){return n>.05?"no significant difference":t>e?"more than by chance":"fewer than by c\
hance"}function Ar(t,e,n,o){if(!o.length)return null;let r=ur(o),s=Math.max(...r.map(({keys:i})=>i.length));
return u("div",{},u("h4",{},`How much later ${n.name} came`),u("p",{},xc(e,n,o)," ",Mc(t.model,e,n,o)),
u("ol",{class:"lags"},r.map(i=>vc(t,n,i,s))),u("p",{class:"lag-ends","aria-hidden":"true"},u("span",
{},`← ${n.name} earlier`),u("span",{},`${n.name} later →`)))}function vc(t,e,n,o){let{model:r}=t,
s=n.keys.filter(h=>h>=0).map(h=>r.stories[h].id),i=n.keys.length,c=`${e.name} ${Oc(n)}: ${A(i,"story",
"stories")}`,a=n.from<0?"side-1":n.to>0?"side-0":"tied",l=u("span",{class:`lag-bar ${a}`});l.style.height=
`${i/o*100}%`;let f=_({disabled:!s.length,"aria-label":c,title:c},()=>t.narrow({only:{story:s}}),u("\
span",{class:"number"},i||""),u("span",{class:"lag-track"},l));return u("li",{},f,u("span",{class:"l\
ag-name","aria-hidden":"true"},Er(n)))}function xc(t,e,n){let o=n.filter(({hours:a})=>a>0).length,r=n.
filter(({hours:a})=>a<0).length,s=n.length-o-r,i=A(n.length,"story","stories"),c=s?`, ${v(s)} tied`:
"";return`Of ${i} where both state a time of day, ${t.name} was first on ${v(o)}, ${e.name} on ${v(r)}${c}\
.`}function Mc(t,e,n,o){if(o.length<5)return"Too few to say more.";let r=Number(qe(o.map(l=>l.hours))),
s=`The median: ${n.name} came ${Wn(r)}.`,i=Or(t,e,n);if(!i)return s;let c=`${Wn(i.low)} to ${Wn(i.high)}`,
a=`${At(i.q)} after correction`;return`${s} Over the whole corpus: 95 % interval ${c}; ${a}.`}function Wn(t){
return yt(t*3600)}function Er({from:t,to:e}){if(t===0&&e===0)return"tie";let n=Math.min(Math.abs(t),
Math.abs(e)),o=Math.max(Math.abs(t),Math.abs(e));return Number.isFinite(o)?`${n}–${o} h`:`>${n} h`}
function Oc(t){if(t.from===0&&t.to===0)return"at the same time";let e=Er(t).replace(" h"," hours").replace(
">","more than ");return`${t.from<0?"earlier":"later"} by ${e}`}var[$c,Ac]=[360,129600];function cn(t,e,n){let o=Ec(t,e),r=Nc(t,o,e.length,n),s=Ic(t,o,n),i=t.articles.
time,c=new Map;for(let{earlier:l,later:f}of s)c.set(f,Math.min(c.get(f)??1/0,Number(i[l])));let a=(l,f)=>{
let h=s.filter(({earlier:m,later:g})=>o(m)===l&&o(g)===f),d=h.filter(({earlier:m,later:g})=>i[m]===c.
get(g));return{...Ot(new Set(h.map(({earlier:m})=>m)).size,r[l]),preceded:Ot(new Set(h.map(({later:m})=>m)).
size,r[f]),first:new Set(d.map(({earlier:m})=>m)).size,pairs:h,few:Math.min(r[l],r[f])<5}};return e.
map((l,f)=>e.map((h,d)=>f===d?null:a(f,d)))}function Ec(t,e){let n=new Map;return e.forEach(({outlets:o},r)=>o.
forEach(s=>n.set(s,r))),o=>{if(!mt(t,o))return null;let r=t.articles.outlet[o];return n.get(r)??-1-r}}
function zn(t,e,n){return!!(n[e]&&t.articles.flags[e]&Et&&Ze(t,e))&&U(t,e)}function Nc(t,e,n,o){let r=Array(
n).fill(0);for(let s=0;s<t.size;s+=1){let i=e(s);i!==null&&i>=0&&zn(t,s,o)&&(r[i]+=1)}return r}function Ic(t,e,n){
let{time:o}=t.articles,r=({earlier:s,later:i})=>{let c=Number(o[i])-Number(o[s]);return c>$c&&c<=Ac};
return t.linksOf.flatMap((s,i)=>{if(!zn(t,i,n)||e(i)===null)return[];let c=a=>e(a)!==null&&e(a)!==e(
i);return s.filter(({kind:a,forward:l})=>l&&a==="similar").filter(({other:a})=>zn(t,a,n)&&c(a)).map(
({other:a})=>Number(o[i])<Number(o[a])?{earlier:i,later:a}:{earlier:a,later:i}).filter(r)})}var Cc=12;function q(t,e,n){let o=n||Y(t.model,e);return _({class:"thing",dir:"auto"},()=>t.choose(e),
o)}function Wt(t,e,n,...o){let{only:r,not:s}=t.state(),i=f=>(f[e]||[]).includes(n),c=(f,h)=>_({class:"\
action"},h,f),a=i(r)?"Show everything again":"Show only this",l=i(s)?"Include it again":"Leave it ou\
t";return u("div",{class:"buttons"},c(a,()=>t.filter("only",e,n)),e!=="story"&&c(l,()=>t.filter("not",
e,n)),o.map(([f,h])=>c(f,h)))}function st(t,e){let n=u("h2",{dir:"auto",tabindex:"-1"},e);return[u("\
p",{class:"kicker"},t),n]}function L(t,...e){return e.flat(3).some(Boolean)?u("section",{},u("h3",{},
t),e):null}function Nt(t){let e=r=>r==null||r.length===0,n=t.filter(([,r])=>!e(r));if(!n.length)return null;
let o=n.map(([r,s])=>[u("dt",{},r),u("dd",{},s)]);return u("dl",{class:"facts"},o)}function It(t,e="\
, "){return t.flatMap((n,o)=>o?[o===t.length-1?e:", ",n]:[n])}function an(t,e,n,o){let s={class:`chi\
p word ${o!==null&&o<=.05?"sure":""}`,dir:"auto",title:n,"aria-label":`${e}: ${n}`};return _(s,()=>t(
[`"${e}"`]),e)}function Yt(t,e,n){if(!e.length)return null;let{time:o,precision:r,held:s}=t.articles,
i=[...e].reverse().map(c=>{let a=at(o[c],r[c])+(s[c]?"":" · not in this corpus"),l=u("span",{class:"\
words"},a);return u("li",{class:s[c]?null:"not-held"},n({kind:"article",ref:c}),l)});return tt(i,Cc,
"ties")}function ue(t,e){return t.length?jt(t.map(([n,o])=>[{kind:"story",ref:n},o]),e):null}var fe="group:";function Un(t,e){if(e.startsWith(fe)){let o=t.groups.find(({name:r})=>fe+r===e);return o?
{key:e,name:o.name,outlets:o.outlets}:null}let n=t.byId.get(e);return!n||n.kind!=="outlet"?null:{key:e,
name:Y(t,n),outlets:[n.ref]}}function ln(t){return t.slice(1).map(e=>[t[0],e])}function Lc(t){return"\
ABCDEF"[t]}function de(t){return u("span",{class:`key side-${t}`},Lc(t))}function he(t,e={}){return{
only:{...t.key.startsWith(fe)?{group:[t.name]}:{outlet:[t.key]},...e}}}var Pc=34;function vt(t,e,n,o){let r=u("table",{class:e},u("thead",{},u("tr",{},n)),Array.isArray(o)?
u("tbody",{},o):o);return u("div",{class:"scrolling",tabindex:"0",role:"region","aria-label":t},r)}function Gn(t,e,n,o){
let r=n.map(i=>{let c={kind:e,ref:i},a=$t(Y(t.model,c),Pc),l=u("div",{},q(t,c,a));return u("th",{scope:"\
col",class:"turned"},l)}),s=[lt("Outlet"),lt("Own articles","figure"),...r];return vt(`Outlets by ${e}`,
"matrix",s,o)}function lt(t,e){return u("th",{scope:"col",class:e||null},t)}function me(t,e,n){return u(
"td",{class:"filled"},_({"aria-label":n,title:n},e,t))}var Nr=8,Rc=24,pe=null;function Ir(t,e,n){let{model:o}=t;if(!o.complete)return null;let r="Who is fo\
llowed by whom",s=cn(o,e,t.selection().mask),i=e.map(({name:f},h)=>{let d=["followed by ",de(h),u("s\
pan",{class:"unseen"},f)];return u("th",{scope:"col",class:"figure",title:f},d)}),c=e.map((f,h)=>{let d=e.
map((m,g)=>Fc(s[h][g],f,m,n));return u("tr",{},u("th",{scope:"row"},de(h),f.name),d)}),a=[lt("Articl\
es of"),...i];return u("section",{class:"follows"},u("h3",{},r),u("p",{},Dc(s,e)),vt(r,"figures-tabl\
e",a,c),Hc(t,e,s),u("p",{class:"aside"},"Of a row’s own articles that state a time of day, those tha\
t a similar article of the column followed after 6 minutes to 36 hours; in brackets the 95 % interva\
l. It does not show that one copies the other: both may follow a third (Welbers and van Atteveldt: R\
Newsflow)."))}function Dc(t,e){let n=t.flatMap((d,m)=>d.flatMap((g,p)=>g&&!g.few?[{cell:g,a:m,b:p}]:
[]));if(!n.length)return"Too few articles with a time of day to say who follows whom.";let o=(d,m)=>d.
cell.share>m.cell.share,{cell:r,a:s,b:i}=n.reduce((d,m)=>o(m,d)?m:d);if(!r.k)return"None is followed\
 by a similar article of another within 36 hours.";let[c,a]=[e[s].name,e[i].name],l=`${rt(r.share)} ${Tt(
r)}`,{k:f,n:h}=r.preceded;return`Most followed: ${c} by ${a}, ${r.k} of ${A(r.n,"article")}, ${l}. O\
f the ${h} articles of ${a}, ${f} came after one of ${c}; for ${r.first} of them it was the first th\
at they resemble.`}function Fc(t,e,n,o){if(!t)return u("td",{class:"figure"},"–");let r=t.few?"too\
 few":`${rt(t.share)} ${Tt(t)}`,s=`${t.k} of ${t.n}`,i=u("small",{},` ${r}`);if(!t.k)return u("td",{
class:"figure"},s,i);let c=pe!==null&&pe[0]===e.key&&pe[1]===n.key,a=()=>{pe=c?null:[e.key,n.key],o()},
l={"data-focus":`follows ${e.key} ${n.key}`,"aria-expanded":String(c),"aria-label":`${e.name} follow\
ed by ${n.name}: ${s} articles, ${r}: list them`};return u("td",{class:"filled"},_(l,a,s,i))}function Hc(t,e,n){
if(!pe)return null;let[o,r]=pe.map(l=>e.findIndex(f=>f.key===l)),s=n[o]?.[r];if(!s)return null;let{time:i}=t.
model.articles,a=[...s.pairs].sort((l,f)=>i[f.earlier]-i[l.earlier]||l.later-f.later).map(({earlier:l,
later:f})=>{let h=yt(i[f]-i[l]),d=q(t,{kind:"article",ref:f});return u("li",{},q(t,{kind:"article",ref:l}),
u("span",{class:"words"},`${it(t.model,f)}, ${h}: `,d))});return u("div",{class:"followed"},u("h4",{},
`${e[o].name}, followed by ${e[r].name}`),tt(a,Nr,"ties"))}function _r(t,e){let{model:n}=t,o=n.cocoverage_tests;
if(!o)return null;let r="Who covers the same stories",s=n.cocoverage.filter($r).length,i=Math.max(Nr,
Math.min(s,Rc)),c=n.cocoverage.slice(0,i).map(h=>Bc(t,e,h)),a=[lt("Outlets"),lt("Stories shared","fi\
gure"),lt("By chance","figure"),lt("So they share"),u("td",{})],l=s?`${A(s,"pair")} of ${v(o)} teste\
d ${s===1?"shares":"share"} more or fewer stories than chance would give.`:`Of ${A(o,"pair")} tested\
, none shares more or fewer stories than chance would give; these are furthest from it.`;return u("s\
ection",{class:"cocoverage"},u("h3",{},r),u("p",{},l),vt(r,"figures-table",a,c),u("p",{class:"aside"},
"Of the whole corpus. By chance: what two outlets of these sizes would share of stories of these siz\
es (Neal 2014; Saracco et al. 2015). P-values are corrected for all pairs; outlets with fewer than f\
ive stories are not tested."))}function Bc(t,e,n){let o=[n.outlet,n.other],r=o.map(d=>t.model.outlets[d].
id),s=o.map(d=>t.model.outlets[d].name),i=o.map(d=>q(t,{kind:"outlet",ref:d})),c=e.map(({key:d})=>d),
a=c.length===2&&r.every(d=>c.includes(d)),l={class:"chip","aria-label":`Compare ${s[0]} and ${s[1]}`},
f=_(l,()=>t.change({side:r}),"Compare"),h=u("small",{},` ${At(n.q)}`);return u("tr",{},u("th",{scope:"\
row"},i[0]," and ",i[1]),u("td",{class:"figure"},v(n.shared)),u("td",{class:"figure"},kt(n.expected)),
u("td",{class:"verdict"},sn(n),h),u("td",{},a?"":f))}var jc=12,Cr=6,Lr="These are counts: any of the differences may be chance; “topicgraph compare” test\
s them.";function Pr(t,e,n,o){if(!o.shared.length)return null;let r=tn(t.model,o);return u("div",{class:"\
framing"},u("h4",{},"The same stories in their words"),r&&Wc(t,e,n,r,o.shared.length),zc(t,e,n,o))}function Wc(t,e,n,o,r){
let s=`Words in the headlines of the ${v(r)} stories that both report, those that differ most first.`,
i=({k:l,other:f})=>`${l} of ${r} headlines, the other ${f}`,c=[un(t,e,o.a,i,`${e.name} uses more oft\
en`),un(t,n,o.b,i,`${n.name} uses more often`)],a=`Words in at least five of these headlines. ${Lr}`;
return[u("p",{},s),u("div",{class:"columns"},c),u("p",{class:"aside"},a)]}function un(t,e,n,o,r){let s=c=>t.
narrow(he(e,{words:c})),i=n.slice(0,jc).map(c=>u("li",{},an(s,c.word,o(c),null)));return u("div",{},
u("p",{class:"words"},r),i.length?u("ul",{class:"word-list"},i):u("p",{class:"empty"},"None."))}function zc(t,e,n,o){
let r=Kn(t.model,o.shared),s=d=>{let m=[o.a,o.b].map(g=>{let p={kind:"article",ref:Number(g.get(d))};
return u("td",{},q(t,p))});return u("tr",{},m)},i=u("tbody",{},r.slice(0,Cr).map(s)),c=r.slice(Cr),l=_(
{class:"more"},()=>{i.append(...c.map(s)),l.remove()},`Show ${v(c.length)} more`),f=[lt(e.name),lt(n.
name)],h=`Headlines of ${e.name} and ${n.name}`;return[vt(h,"headline-pairs",f,i),c.length>0&&l]}function Rr(t,e,n){
let{model:o}=t;if(!o.complete)return null;let r=u("h4",{},"Distinctive words, in titles and excerpts"),
s=d=>u("div",{},r,u("p",{class:"aside"},d));if(o.size>Je)return s("This corpus is too large to compa\
re words on the page: run “topicgraph compare” instead.");let i=Qe(o,e,n,t.selection().mask);if(!i.
a.length&&!i.b.length)return s("Too few articles to compare their words.");let[c,a]=i.n,l=(d,m)=>({k:g,
other:p})=>`${g} of ${d} articles, the other ${p} of ${m}`,f=[un(t,e,i.a,l(c,a),e.name),un(t,n,i.b,l(
a,c),n.name)],h=`The first article of each on each story counts; the most distinctive words come fir\
st (Monroe, Colaresi and Quinn 2008). ${Lr}`;return u("div",{class:"pair-words"},r,u("div",{class:"c\
olumns"},f),u("p",{class:"aside"},h))}function fn(t){return t.carried??=t.articles.held.reduce((e,n)=>e+n,0),{here:t.carried,all:t.counts.
articles}}function dn(t){if(!t.left_out)return null;let{here:e,all:n}=fn(t);return[`This page carrie\
s ${v(e)} of the ${A(n,"article")}; a browser could not hold the other ${v(n-e)}. Stories are here a\
s a whole: those of most outlets first, then the newest.`,"The picture, the lists, the search, the f\
ilters and all counts on the page are of these articles. The figures at the top, what stands out, wh\
o was first and who republishes are of the whole corpus.",'To find any other article, run “topicgrap\
h find WORDS”. To see a part in full, run in Python: tg.write_html(graph.filter(since="2021-03"), "p\
art.html").']}function ut(t){if(!t.left_out)return null;let{here:e,all:n}=fn(t),[o,r]=[v(e),v(n)],s=`\
Of the ${o} articles on this page; the corpus has ${r}.`;return u("p",{class:"aside cover"},s)}var Dr=5,qn={first:"Of the stories that an outlet shares with others, how often it was first in this\
 corpus; in a tie each counts a part.",republished:"Of the articles found at an outlet, how many ano\
ther outlet wrote.",missing:"Choose an outlet here, in the list of outlets or in the picture: its pa\
nel lists the big stories that it lacks here. A missing story only means that it is not in this corp\
us; the outlet may still have covered it."};function Fr(t,e){let{model:n}=e,o=dn(n),r=n.findings.map(
i=>Gc(e,i)),s=u("div",{class:"overview"},o&&u("section",{class:"cover"},u("h2",{},"Not all of it is \
on this page"),o.map(i=>u("p",{},i))),hn("What stands out",null,Uc(n,r)),e.state().view!=="stories"&&
hn("Biggest stories",null,Kc(e)),hn("Who was first",qn.first,qc(e)),hn("Who republishes",qn.republished,
Xc(e)),Vc(e));t.replaceChildren(s)}function Uc(t,e){return e.length?u("ul",{class:"findings"},e):t.counts.
articles?u("p",{class:"empty"},"Nothing stands out in this corpus beyond what chance gives."):null}function hn(t,e,n){
return n?u("section",{},u("h2",{},t),e&&u("p",{class:"aside"},e),n):null}function Gc(t,{text:e,how:n,
only:o,at:r}){let s=t.model.mode==="stories"&&r!==null&&(o.story||[]).includes(r),i={only:o,at:r,...s?
{open:[String(r)]}:{}},c=Object.keys(o).length>0&&JSON.stringify(t.state().only)===JSON.stringify(o),
a=()=>t.apply(c?{open:[]}:i),l={class:"finding",dir:"auto","aria-pressed":String(c)};return u("li",{},
_(l,a,e),u("details",{class:"how"},u("summary",{},"How we know"),u("p",{dir:"auto"},n)))}function Kc(t){
let e=Zt(t.model,"stories","size",t.selection()).slice(0,Dr);if(e.length){let r=e.map(s=>Vn(t,s,0));
return u("ol",{class:"rows brief"},r)}let o=t.selection().filtered?"None in this selection.":Ae("sto\
ries");return u("p",{class:"empty"},o)}function qc(t){let e=Xn(t,({first:n,shared:o})=>o>=5&&n>0,(n,o)=>o.
first-n.first||o.first/o.shared-n.first/n.shared);return e.length?$e(e.map(({link:n,outlet:{first:o,
shared:r}})=>[n,o/r,`${kt(o)} of ${v(r)}`])):null}function Xc(t){let e=({pieces:r})=>r<5,n=({republished:r,
pieces:s})=>r/s,o=Xn(t,({republished:r})=>r>0,(r,s)=>Number(e(r))-Number(e(s))||n(s)-n(r)||s.republished-
r.republished);return o.length?$e(o.map(({link:r,outlet:s})=>{let{republished:i,pieces:c}=s,a=`${v(i)}\
 of ${v(c)}`;return e(s)?[r,0,`${a}, too few`]:[r,n(s),a]})):t.model.counts.articles?u("p",{class:"e\
mpty"},"Every article here was written by the outlet it was found at."):null}function Vc(t){let{stories:e,
counts:n}=t.model;if(!e.length||n.outlets<2)return null;let r=Xn(t,({held:c})=>c>=5,(c,a)=>a.held-c.
held).map(({link:c})=>u("li",{},c)),s=r.length>0&&u("ul",{class:"missing"},r),i=u("p",{class:"aside"},
qn.missing);return u("section",{},u("h2",{},"What an outlet lacks"),i,s)}function Xn(t,e,n){return t.
model.outlets.map((o,r)=>({outlet:o,ref:r})).filter(({outlet:o})=>!o.platform&&e(o)).sort((o,r)=>n(o.
outlet,r.outlet)||o.ref-r.ref).slice(0,Dr).map(({outlet:o,ref:r})=>({outlet:o,link:q(t,{kind:"outlet",
ref:r})}))}var Yc=60,Zc={stories:"story",articles:"article",outlets:"outlet",topics:"topic"},Jc={stories:[["siz\
e","most outlets first"],["new","newest first"],["old","oldest first"],["name","A to Z"]],articles:[
["new","newest first"],["old","oldest first"],["name","A to Z"]],outlets:[["size","most articles fir\
st"],["name","A to Z"]],topics:[["size","most articles first"],["name","A to Z"]]},Qc={stories:"No s\
tories: a story needs two articles on one event, listed as related in a file or similar in words and\
 time.",articles:"No articles.",outlets:"No outlets: no article says where it was published.",topics:"\
No topics: no article names one."},Yn={stories:"size",articles:"new",outlets:"size",topics:"size"},ta={
size:(t,e)=>e.size-t.size||e.articles.length-t.articles.length,new:(t,e)=>Hr(e.from,t.from,-1/0),old:(t,e)=>Hr(
t.from,e.from,1/0),name:(t,e)=>Mt(t.name)<Mt(e.name)?-1:1};function Hr(t,e,n){return(t??n)===(e??n)?
0:(t??n)-(e??n)}function Zt(t,e,n,o){let r=Zc[e],s={stories:t.stories.length,articles:t.size,outlets:t.
outlets.length,topics:t.topics.length},i=f=>r!=="article"||t.articles.held[f]||o.stubs,c=Array.from(
{length:s[e]},(f,h)=>h).filter(i).map(f=>Zn(t,{kind:r,ref:f},o)).filter(({articles:f})=>f.length),a=f=>e===
"outlets"?mn(t,f):0,l=ta[n];return c.sort((f,h)=>a(f)-a(h)||l(f,h)||f.thing.ref-h.thing.ref)}function mn(t,{
thing:e,held:n}){return t.outlets[e.ref].platform?1:n?0:2}function Zn(t,e,n){let o=n?.filtered?n.mask:
null;if(e.kind==="article")return ea(t,e,!o||o[e.ref]>0);let r=Dt(t,e),s=o?r.filter(d=>o[d]):r,[i,c]=en(
t,s),a=s.filter(d=>t.articles.held[d]),l=a.length,f=pt(t,a).size,h=e.kind==="story"?f:l;return{thing:e,
name:Y(t,e),articles:s,size:h,held:l,outlets:f,from:i,to:c}}function ea(t,e,n){let o=e.ref,r=t.articles.
time[o];return{thing:e,name:Y(t,e),articles:n?[o]:[],size:1,held:t.articles.held[o],outlets:1,from:r,
to:r}}function Ee(t,e){let{kind:n,ref:o}=e.thing;if(n==="article"){let{time:i,precision:c}=t.articles;
return`${it(t,o)} · ${at(i[o],c[o])}`}let r=e.articles.length-e.held,s=e.held||n==="story"?[A(e.held,
"article")]:[];return r&&s.push(`${v(r)} linked, not in this corpus`),n!=="outlet"&&s.push(A(e.outlets,
"outlet")),n==="story"&&s.push(wt(e.from,e.to)),s.join(" · ")}function jr(t,e,{mask:n,stubs:o}){let r=s=>n[s]&&
(t.articles.held[s]||o);return e==="articles"?n.reduce((s,i,c)=>s+(r(c)?1:0),0):e==="stories"?t.stories.
filter(({articles:s})=>s.some(i=>n[i])).length:e==="topics"?t.byTopic.filter(s=>s.some(r)).length:t.
byOutlet.filter((s,i)=>!t.outlets[i].platform&&s.some(r)).length}function Wr(t,e,n){let{tab:o}=n.state();
if(e.parentElement.hidden=o==="overview",o==="overview"){Fr(t,n);return}let r=Jc[o].map(([s,i])=>u("\
option",{value:s,selected:s===Yn[o]},i));e.replaceChildren(...r),e.onchange=()=>{Yn[o]=e.value,Br(t,
n,o)},Br(t,n,o)}function Br(t,e,n){let{model:o}=e,[r,s]=[Yn[n],e.selection()],i=Zt(o,n,r,s),c=u("ol",
{class:"rows"}),a=Math.max(1,i[0]?.size||0),l=le(c,i,Yc,(d,m)=>[n==="outlets"?na(o,i,m):null,Vn(e,d,
r==="size"?d.size/a:0)]),h=!i.length&&s.filtered?"Nothing in this selection.":Ae(n);t.replaceChildren(
ut(o)||"",i.length?c:u("p",{class:"empty"},h),l)}function na(t,e,n){let o=mn(t,e[n]);if(!o||n&&mn(t,
e[n-1])===o)return null;let r=e.filter(i=>mn(t,i)===o).length;return u("li",{class:"rows-head"},`${o===
1?"Platforms, which carry what outlets write":"Only linked, no article in this corpus"} (${v(r)})`)}
function Ae(t){return Qc[t]}function Vn(t,e,n){let o={class:`row row-${e.thing.kind}`,"data-id":ie(t.
model,e.thing)},r=_(o,()=>t.choose(e.thing),u("span",{class:"row-name",dir:"auto"},e.name),u("span",
{class:"row-words",dir:"auto"},Ee(t.model,e)),n>0&&ae(Math.max(.015,n)));return u("li",{},r)}var oa={figures:"Figures",topics:"By topic",stories:"By story"},ra=20,Ur={topics:14,stories:18},pn="\
figures",Jt={key:"independent",down:!0},gn=ra,Jn=[{key:"name",name:"Outlet",title:"",value:t=>t.name},
{key:"independent",name:"Own articles",title:"Independent articles: copies and updates count as thei\
r original",value:t=>t.independent},{key:"voice",name:"Share of voice",title:"Share of all independe\
nt articles, with its 95 % interval",value:t=>t.voice.share},{key:"first",name:"First on",title:"Sto\
ries it was first on, of those it shares with other outlets; in a tie each counts a part. Of the who\
le corpus",value:t=>zr(t.first,t.shared)},{key:"alone",name:"Alone with",title:"Stories that no othe\
r outlet has in this corpus. Of the whole corpus",value:t=>t.alone},{key:"republished",name:"Written\
 by others",title:"Of the articles found at it, those that another outlet wrote: copies, and carried\
 ones",value:t=>zr(t.republished,t.pieces)}];function zr(t,e){return e?t/e+(e>=5?2:0):-1}function Qn(t,e){
let n=l=>{Qn(t,e),l&&Lt(t,"focus",l)?.focus()},r=to(e.model,e.selection().mask).filter(({pieces:l,independent:f})=>l||
f),s=()=>{gn=1/0,n()},i=`Show all ${v(r.length)} outlets`,a=[u("div",{class:"sheet-head"},u("h2",{},
"Outlets"),u("div",{class:"switch",role:"group","aria-label":"What to show"},ia(n))),ut(e.model),...[
r.length?ca(e,r,n):sa()].flat(),r.length>gn&&_({class:"more","data-focus":"more"},s,i)];t.replaceChildren(
...a.filter(l=>l instanceof Node))}function sa(){return u("p",{class:"empty"},"No outlet has an arti\
cle in this selection.")}function ia(t){return Object.entries(oa).map(([e,n])=>{let o=()=>{pn=e,t(e)};
return _({"data-focus":e,"aria-pressed":String(e===pn)},o,n)})}function ca(t,e,n){if(pn==="figures")
return aa(t,e,n);let r=[...e].sort((s,i)=>i.independent-s.independent||s.ref-i.ref).slice(0,gn);return pn===
"topics"?fa(t,r):ha(t,r)}function to(t,e){let n=cr(t,e),{held:o,outlet:r,carrier:s,flags:i}=t.articles,
c=t.outlets.map(({name:a,first:l,shared:f,alone:h},d)=>{let m=n[d],g={pieces:0,republished:0};return{
ref:d,name:a,first:l,shared:f,alone:h,voice:m,independent:m.k,...g}});for(let a=0;a<t.size;a+=1)!e[a]||
!o[a]||(r[a]>=0&&(c[r[a]].pieces+=1,i[a]&kr&&(c[r[a]].republished+=1)),s[a]>=0&&s[a]!==r[a]&&(c[s[a]].
pieces+=1,i[a]&Ue&&(c[s[a]].republished+=1)));return c}function aa(t,e,n){let{value:o}=Jn.find(({key:l})=>l===
Jt.key)||Jn[0],r=(l,f)=>o(l)<o(f)?-1:o(l)>o(f)?1:0,s=Jt.down?-1:1,i=[...e].sort((l,f)=>s*r(l,f)||f.independent-
l.independent||l.ref-f.ref),c=Jn.map(l=>la(l,n)),a=i.slice(0,gn).map(l=>ua(t,l));return vt("Figures \
of the outlets","figures-table",c,a)}function la({key:t,name:e,title:n},o){let r=t===Jt.key,s=()=>{Jt=
{key:t,down:r?!Jt.down:t!=="name"},o(`sort ${t}`)},i=Jt.down?"descending":"ascending",c=Jt.down?" ↓":
" ↑",a={scope:"col",class:t==="name"?null:"figure","aria-sort":r?i:null},l={title:n,"data-focus":`\
sort ${t}`};return u("th",a,_(l,s,e,r?c:""))}function ua(t,e){let{id:n}=t.model.outlets[e.ref],o=()=>t.
narrow({only:{outlet:[n]}}),r=`${A(e.independent,"article")} of ${e.name}: select them`,s=e.independent<
5?"too few":Tt(e.voice),i=[rt(e.voice.share),u("small",{},` ${s}`)];return u("tr",{},u("th",{scope:"\
row"},q(t,{kind:"outlet",ref:e.ref})),me(v(e.independent),o,r),u("td",{class:"figure"},e.independent?
i:"–"),Ne(e.shared>0,kt(e.first),e.shared),u("td",{class:"figure"},e.alone?v(e.alone):"–"),Ne(e.
republished>0,v(e.republished),e.pieces))}function Ne(t,e,n,o=""){if(!t)return u("td",{class:"figure"},
"–");let r=n<5?" too few":o,s=r?u("small",{},r):null;return u("td",{class:"figure"},`${e} of ${v(n)}`,
s)}function fa(t,e){let{model:n}=t,{mask:o}=t.selection(),r={outlets:n.outlets.map((p,y)=>y)},s=Vt(n,
Oe(n,r,o)),i=J(s.flatMap(p=>n.articles.topics[p])).map(([p])=>p),c=i.slice(0,Ur.topics);if(!c.length)
return u("p",{class:"empty"},"No article of this selection names a topic.");let a=e.map(({ref:p})=>({
outlets:[p]})),l=re(n,a,o),f=new Map(l.map(({topic:p,cells:y})=>[p,y])),h=e.map((p,y)=>{let b=c.map(
T=>{let M=f.get(T)?.[y]||Ot(0,p.independent);return da(t,p,T,M)});return Gr(t,p,b)}),d=i.length-c.length,
g=`Independent articles of an outlet about a topic; the darker, the larger their share of its articl\
es. A click selects them.${d?` ${A(d,"rarer topic")} are in the list of topics.`:""}`;return[Gn(t,"t\
opic",c,h),u("p",{class:"aside"},g)]}function Gr(t,e,n){return u("tr",{},u("th",{scope:"row"},q(t,{kind:"\
outlet",ref:e.ref})),u("td",{class:"figure"},v(e.independent)),n)}function da(t,e,n,o){let{id:r,name:s}=t.
model.topics[n],{k:i,n:c}=o;if(!i){let g=`${e.name}: none of ${c} on ${s} in this corpus`;return u("\
td",{class:"nothing",title:g},"·")}let a=c<5?", too few":"",l=`${rt(o.share)} ${Tt(o)}`,f=`${e.name}\
, ${s}: ${i} of ${c} articles, ${l}${a}`,h=[t.model.outlets[e.ref].id],d=()=>t.narrow({only:{outlet:h,
topic:[r]}}),m=me(String(i),d,f);return m.style.setProperty("--part",`${Math.round(o.share*60)}%`),m}
function ha(t,e){let{model:n}=t,o=Zt(n,"stories","size",t.selection()).map(({thing:m})=>m.ref),r=m=>pt(
n,n.stories[m].articles).size,s=o.sort((m,g)=>r(g)-r(m)||m-g),i=s.slice(0,Ur.stories);if(!i.length)return u(
"p",{class:"empty"},"There is no story in this selection.");let c=i.map(m=>{let g=n.stories[m].articles.
find(p=>U(n,p));return g===void 0?null:n.articles.time[g]}),a=new Set(i),l=e.map(m=>{let g=Me(n,{outlets:[
m.ref]},a),p=i.map((y,b)=>ma(t,m,y,g.get(y),c[b]));return Gr(t,m,p)}),f=s.length-i.length,d=`The sto\
ries of most outlets. “1st”: the outlet was first of those in this corpus (“1st=”: in a tie); else h\
ow much later its first article came. A dot: not in this corpus. Copies do not count as an outlet’s \
own article.${f?` ${A(f,"more story","more stories")} in the list.`:""}`;return[Gn(t,"story",i,l),u(
"p",{class:"aside"},d)]}function ma(t,e,n,o,r){let{model:s}=t,{id:i,name:c,first:a}=s.stories[n];if(o===
void 0){let b=`${e.name}: ${Xt(c)} is not in this corpus`;return u("td",{class:"nothing",title:b},"·")}
let l=a.includes(e.ref),h=U(s,o)&&r!==null?Number(s.articles.time[o])-Number(r):null,[d,m]=pa(l,a.length>
1,h),g=[s.outlets[e.ref].id],y=me(d,()=>t.narrow({only:{outlet:g,story:[i]}}),`${d}: ${e.name}, ${Xt(
c)}: ${m}`);return y.style.setProperty("--part",l?"55%":"14%"),y}function pa(t,e,n){return t?e?["1st\
=","first, in a tie"]:["1st","first"]:n===null?["✓","has it"]:[zo(n),yt(n)]}var ga=12,wa=8,ya=72;function oo(t,e){let n=ro(e),o=_({class:"tool"},()=>e.change({at:"save"}),"Down\
load …"),r=u("div",{class:"sheet-head"},u("h2",{},"Compare"),ka(e,n),o),s=u("p",{class:"empty"},"C\
hoose two outlets or groups to compare."),i=n.length<2?[s]:ba(e,n,c);De(t,()=>t.replaceChildren(r,...i.
filter(Boolean)));function c(){oo(t,e)}}function ba(t,e,n){let o=`${Sa(t)} Copies and updates count \
as their original. A figure on fewer than ${5} is marked “too few”. A missing story only means that \
it is not in this corpus; the outlet may still have covered it.`;return[u("p",{class:"aside"},o),ut(
t.model),va(t,e),Oa(t,e),...ln(e).map(([r,s])=>Aa(t,r,s)),Ir(t,e,n),_r(t,e)]}function Sa(t){return t.
selection().filtered?"This compares the selection.":t.model.left_out?"This compares what is on this \
page; “topicgraph compare” compares the whole corpus.":"This compares the whole corpus."}function ro(t){
let{model:e}=t,n=t.state().side.flatMap(o=>Un(e,o)||[]);return n.length?n.slice(0,ne):Kr(e).slice(0,
2).flatMap(({key:o})=>Un(e,o)||[])}function Kr(t){let e=Dn(t,Rn(t));return t.outlets.map(({id:n,name:o,
platform:r},s)=>({key:n,name:o,platform:r,number:e[s],ref:s})).filter(({number:n,platform:o})=>n&&!o).
sort((n,o)=>o.number-n.number||n.ref-o.ref)}function ka(t,e){let{model:n}=t,o=e.map(({key:h})=>h),r=h=>t.
change({side:h}),s=Kr(n).filter(({key:h})=>!o.includes(h)).map(({key:h,name:d,number:m})=>u("option",
{value:h},`${d} (${m})`)),i=n.groups.filter(({name:h})=>!o.includes(fe+h)).map(({name:h})=>u("option",
{value:fe+h},h)),c=({target:h})=>h.value&&r([...o,h.value]),a={"aria-label":"Add an outlet or group",
"data-focus":"add",disabled:e.length>=ne,on:{change:c}},l=u("select",a,u("option",{value:""},"+ Add \
outlet or group …"),i.length>0&&u("optgroup",{label:"Groups"},i),u("optgroup",{label:"Outlets"},s)),
f=e.map(({key:h,name:d},m)=>_({class:`chip side-${m}`,dir:"auto","data-focus":h},()=>r(o.filter(g=>g!==
h)),u("span",{class:"unseen"},"Remove "),de(m),d," ×"));return u("div",{class:"picker"},f,l)}function Ta(t,{
name:e,outlets:n}){return n.length!==1?u("span",{class:"name"},e):q(t,{kind:"outlet",ref:n[0]})}function va(t,e){
let n=to(t.model,t.selection().mask),o=["Own articles","First on, of shared stories","Alone with","W\
ritten by others"],r=[lt("Outlet"),...o.map(c=>lt(c,"figure"))],s=e.map((c,a)=>xa(t,c,a,n)),i=vt("Fi\
gures","figures-table",r,s);return u("section",{},i)}function xa(t,e,n,o){let r=e.outlets.map(y=>o[y]),
s=y=>r.reduce((b,T)=>b+T[y],0),[i,c,a]=["independent","pieces","republished"].map(s),l=e.outlets.length===
1,{first:f,shared:h,alone:d}=l?r[0]:{first:0,shared:0,alone:0},m=()=>t.narrow(he(e)),g=`${A(i,"artic\
le")} of ${e.name}: select them`,p=Ma(t.model,e);return u("tr",{},u("th",{scope:"row"},de(n),Ta(t,e)),
me(v(i),m,g),Ne(h>0,kt(f),h,p),u("td",{class:"figure"},l?v(d):"–"),Ne(c>0,v(a),c))}function Ma(t,{
outlets:e}){if(e.length!==1||t.left_out)return"";let n=t.firsts.find(({outlet:r})=>r===e[0]);if(!n)return"";
let o=n.q===null?"":`; ${At(n.q)}`;return` (by chance ${kt(n.expected)}${o})`}function Oa(t,e){let n=re(
t.model,e,t.selection().mask);if(!n.length)return null;let o=n.slice(0,ga),r=o.flatMap(({cells:h})=>h.
map(({share:d})=>d)),s=Math.max(...r,.01),i=e.length===2,c=o.map(({topic:h,cells:d})=>{let m=d.map((p,y)=>$a(
t,{side:e[y],n:y,topic:h,share:p,peak:s},i&&!y)),g=u("span",{class:"topic-name"},q(t,{kind:"topic",ref:h}));
return u("li",{class:"topic-row"},g,m)}),a=n.length-o.length,l=`${A(a,"topic")} with smaller shares \
are not shown.`,f=e.map(({name:h})=>u("span",{},h));return u("section",{},u("h3",{},"Topics: share o\
f the articles of each, with 95 % interval"),i&&u("p",{class:"mirror-heads","aria-hidden":"true"},f),
u("ul",{class:i?"mirrored":"stacked"},c),a>0&&u("p",{class:"aside"},l))}function $a(t,{side:e,n,topic:o,
share:r,peak:s},i){let{id:c,name:a}=t.model.topics[o],l=r.n<5,f=rt(r.share),h=`${r.k} of ${r.n}`,d=l?
", too few":"",m=Tt(r),g=`${e.name}, ${a}: ${h} articles, ${f} ${m}${d}`,p=M=>`${Math.min(100,M/s*ya)}\
%`,y=u("span",{class:`share side-${n}`}),b=u("span",{class:"whisker"});y.style.width=p(r.share),b.style.
setProperty("--low",p(r.low)),b.style.setProperty("--high",p(r.high));let T={class:`topic-bar ${i?"l\
eft":""} ${l?"few":""}`,"aria-label":g,title:g,disabled:!r.k};return _(T,()=>t.narrow(he(e,{topic:[c]})),
u("span",{class:"track"},y,!l&&b),u("span",{class:"share-words"},l?`${h}, too few`:f))}function Aa(t,e,n){
let{model:o}=t,r=Xe(o,e,n,t.selection().mask),s=[eo(t,`Only ${e.name}`,r.onlyA,e,n),eo(t,"Both",r.shared,
null,null),eo(t,`Only ${n.name}`,r.onlyB,n,e)];return u("section",{class:"pair"},u("h3",{},`${e.name}\
 and ${n.name}: stories`),u("p",{},Ea(r,e,n),Na(o,e,n)),u("div",{class:"columns"},s),Ar(t,e,n,r.lags),
Pr(t,e,n,r),Rr(t,e,n))}function Ea({shared:t,a:e,b:n},o,r){let s=Math.min(e.size,n.size)<5?" Too few\
 to say much.":"",i=(a,{name:l})=>`${rt(a?t.length/a:0)} of the ${v(a)} of ${l}`;return`They share ${A(
t.length,"story","stories")}: ${i(e.size,o)}, ${i(n.size,r)}.${s}`}function Na(t,e,n){let o=rn(t,e,n);
if(!o)return"";let[r,s]=[v(o.shared),kt(o.expected)],i=`${At(o.q)} after correction for all pairs`;return`\
 Over the whole corpus they share ${r}, where chance would give ${s}: ${sn(o)} (${i}).`}function no(t,e){
return e<0?1:pt(t,t.stories[e].articles).size}function Kn(t,e){return[...e].sort((n,o)=>no(t,o)-no(t,
n)||n-o)}function eo(t,e,n,o,r){let{model:s}=t,i=Kn(s,n),c=i.map(d=>{let m=no(s,d),g=m>1?A(m,"outlet"):
"no other outlet",p=q(t,d<0?{kind:"article",ref:-1-d}:{kind:"story",ref:d});return u("li",{},p,u("sp\
an",{class:"words"},g))}),a=i.filter(d=>d>=0).map(d=>s.stories[d].id),l=o?he(o,{story:a}):{only:{story:a}},
f=a.length>0&&a.length<=Nn,h=tt(c,wa,"ties");return u("div",{},u("h4",{},e," ",u("span",{class:"numb\
er"},v(n.length))),r&&u("p",{class:"aside"},`Not in this corpus from ${r.name}.`),c.length?h:u("p",{
class:"empty"},"None."),f&&_({class:"more"},()=>t.narrow(l),"Select their articles"))}var _t='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',Ie='Georgia, "Times New Roman", se\
rif',Ia={paper:"#fdfcf9",ink:"#1f1f1d",soft:"#6a6963",line:"#cfccc2",grid:"#ebe8df",hull:"#e9f1f6",veil:"\
rgba(253, 252, 249, .84)",story:"#0072b2",article:"#56b4e9",stub:"#fdfcf9",outlet:"#d55e00",topic:"#\
009e73",others:"#b4b1a8",hues:["#0072b2","#e69f00","#009e73","#cc79a7","#d55e00","#56b4e9","#44433f"],
edges:{published_by:"#dcc3b0",carried_by:"#dcc3b0",about:"#aed3c6",related:"#9dbfd4",similar:"#9dbfd\
4",copy_of:"#c98aae",update_of:"#c98aae"}},_a={paper:"#15171a",ink:"#eceae4",soft:"#a5a39b",line:"#4\
3464a",grid:"#25282c",hull:"#1c2a35",veil:"rgba(21, 23, 26, .84)",story:"#4aa3df",article:"#8ed0f8",
stub:"#15171a",outlet:"#f0803c",topic:"#2fbf94",others:"#74736d",hues:["#4aa3df","#f2b134","#2fbf94",
"#e29bc3","#f0803c","#a5dcfa","#f1efe9"],edges:{published_by:"#5b4636",carried_by:"#5b4636",about:"#\
28564a",related:"#2f5873",similar:"#2f5873",copy_of:"#7d4a68",update_of:"#7d4a68"}},qr={story:"Story",
article:"Article",stub:"Not in this corpus",outlet:"Outlet",topic:"Topic"},_e={...qr,subject:"Subjec\
t"},Xr={...qr,linked:"Outlet, only linked",carrier:"Platform"},wn={published_by:"published by",carried_by:"\
carried by",credited_to:"credited to",about:"about",mentions:"mentions",related:"listed as related i\
n its file",similar:"similar, inferred",copy_of:"copy of",update_of:"update of"},Ca={outlet:"square",
linked:"square",carrier:"square",topic:"diamond"},La=["stub","linked","carrier"],Pa=["similar","carr\
ied_by","update_of"],Ra=800;function yn(t){return Ca[t]||"dot"}function Ft(t){return Pa.includes(t)}
function so(){let{theme:t}=document.documentElement.dataset;return t?t==="dark":matchMedia("(prefers\
-color-scheme: dark)").matches}function xt(){return so()?_a:Ia}function zt({kind:t,group:e,hue:n},o,r,s){
let i=o==="network";return t==="stub"&&i?{background:r.stub,border:r.soft}:e?{background:e==="linked"?
r.stub:r.edges.carried_by,border:r.outlet}:i||!s?{background:r[t==="stub"?"article":t],border:r.paper}:
{background:n===void 0?r.others:r.hues[n],border:r.paper}}function Vr(t,e){let n=Math.min(1,Math.sqrt(
Ra/e));if(n===1)return t;let o=Math.round(n*255).toString(16);return t+o.padStart(2,"0")}function Yr(t){
let e=new Set;return t.map((n,o)=>{let s=[...n.toUpperCase()].filter(i=>/[\p{L}\p{N}]/u.test(i)).find(
i=>!e.has(i))||String(o+1);return e.add(s),s})}function io(t){return La.includes(t)}function Zr(t,{background:e,
border:n},o){let r=io(t)?n:e,s={fill:e,stroke:r,"stroke-width":1.5},i={story:6.5,hue:7}[t]||4,c={square:()=>ht(
"rect",{x:3,y:3,width:10,height:10,...s}),diamond:()=>ht("path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z",...s}),
dot:()=>ht("circle",{cx:8,cy:8,r:i,...s})},a={"text-anchor":"middle","font-size":9,"font-weight":700,
fill:n};return ht("svg",{width:16,height:16,viewBox:"0 0 16 16","aria-hidden":"true",class:"swatch"},
c[yn(t)](),o&&ht("text",{x:8,y:11.2,...a},o))}function Jr(t){let e=Ft(t)?"4 3":null,n=xt().edges[t];
return ht("svg",{width:18,height:16,viewBox:"0 0 18 16","aria-hidden":"true",class:"swatch"},ht("pat\
h",{d:"M1 8H17",stroke:n,"stroke-width":3,"stroke-dasharray":e}))}var[Qr,ts]=[1.35,1.3],es={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function ns(t,e){
for(let n of co("[data-view]"))n.addEventListener("click",()=>e.openView(n.dataset.view));for(let n of co(
"[data-panel]"))n.addEventListener("click",()=>{let{panel:o}=n.dataset;t.change({at:t.state().at===o?
null:o})});Fa(t),Da(t),ge("copy",e.copyLink),ge("theme",()=>{document.documentElement.dataset.theme=
so()?"light":"dark",e.recolour()}),ge("skip",n=>{n.preventDefault(),E("side").focus()}),matchMedia("\
(prefers-color-scheme: dark)").addEventListener("change",e.recolour),document.addEventListener("keyd\
own",n=>Ba(t,n)),E("canvas").addEventListener("keydown",n=>ja(t,n)),addEventListener("popstate",e.restore)}
function co(t){return[...document.querySelectorAll(t)].map(e=>e)}function ge(t,e){E(t).addEventListener(
"click",e)}function Da(t){ge("closer",()=>t.view?.zoom(Qr)),ge("farther",()=>t.view?.zoom(1/Qr)),ge(
"fit",()=>{t.change({cam:null},!1),t.view?.fit()})}function Fa(t){let e=co("[data-tab]"),n=e.length-
1;e.forEach((o,r)=>{let s=o.dataset.tab;o.addEventListener("click",()=>t.change({tab:s},!1)),o.addEventListener(
"keydown",i=>{let a={ArrowRight:r+1,ArrowLeft:r+n,Home:0,End:n}[i.key];if(a===void 0)return;i.preventDefault();
let l=e[a%e.length];l.click(),l.focus()})})}function Ha(t){return/^(INPUT|SELECT|TEXTAREA)$/.test(t.
tagName)&&t.type!=="checkbox"}function Ba(t,e){let{key:n}=e;e.ctrlKey||e.metaKey||e.altKey||Ha(e.target)&&
n!=="Escape"||(n==="/"?(e.preventDefault(),E("find").focus()):n==="?"?(t.change({at:"help"}),E("pane\
l").querySelector("h2").focus()):n==="Escape"&&(t.state().at?t.change({at:null}):t.selection().filtered&&
t.apply({})))}function ja(t,e){let{view:n,model:o}=t,{key:r}=e,s=o.byId.get(t.state().at||"");if(n)if(es[r]){
e.preventDefault();let i=n.findNeighbour(...es[r]);i&&t.choose(i)}else r==="Enter"&&s?.kind==="story"&&
o.mode==="stories"?t.toggle(s.ref):"+-".includes(r)?n.zoom(r==="+"?ts:1/ts):r==="0"&&E("fit").click()}var Wa=["topic","subject","outlet","group","medium","kind","quality","heat"],za=7,Ua=4,Ga=46;function os(t,e,n){
let{model:o}=n,r=new Set,s=E("filter");s.addEventListener("click",()=>{t.hidden=!t.hidden,s.setAttribute(
"aria-expanded",String(!t.hidden)),n.show(),t.hidden||t.querySelector("button")?.focus()});function i(){
if(t.hidden)return;let g=p=>o.facets[p].size>(p==="medium"?1:0);De(t,()=>{t.replaceChildren(u("h2",{},
"Filter"),u("p",{class:"aside"},"A name shows only its articles; − leaves them out."),ut(o)||"",...Wa.
filter(g).map(c))})}function c(g){let p=Qo(o,n.state(),g),y=r.has(g)?p:p.slice(0,za),b=()=>{r.add(g),
i()},T=y.map(K=>a(g,K)),M=`Show all ${v(p.length)}`;return u("section",{"data-facet":g},u("h3",{},_n[g]),
u("ul",{},T),p.length>y.length&&_({class:"more","data-focus":`more ${g}`},b,M))}function a(g,{key:p,
name:y,number:b,sign:T}){let M={class:"only",dir:"auto","aria-pressed":String(T==="only"),"data-focu\
s":`only ${g} ${p}`},K={class:"not","aria-pressed":String(T==="not"),"aria-label":`Leave out ${y}`,title:"\
Leave out","data-focus":`not ${g} ${p}`};return u("li",{class:`value ${T||""} ${b?"":"none"}`},_(M,()=>n.
filter("only",g,p),u("span",{},y),u("span",{class:"number"},v(b))),_(K,()=>n.filter("not",g,p),"−"))}
function l(){let g=n.selection();e.hidden=!g.filtered;let p=e.contains(document.activeElement);e.replaceChildren(
u("strong",{class:"selected"},f()),...ve(o,n.state()).map(h),_({class:"chip clear"},()=>n.apply({}),
"Clear all")),p&&(e.querySelector("button")||E("filter")).focus()}function f(){let{mask:g,total:p}=n.
selection(),y=o.articles.held.reduce((K,Z,G)=>K+(Z&&g[G]),0),b=A(fn(o).here,"article"),T=o.left_out?
" on this page":"",M=p-y?` · ${v(p-y)} only linked`:"";return`${v(y)} of ${b}${T}${M}`}function h(g){
let y=g.facet==="time"||g.facet==="words"?"":`${_n[g.facet].toLowerCase()}: `,b=`${g.sign==="not"?"w\
ithout ":""}${y}${g.name}`;return _({class:"chip",dir:"auto"},()=>n.change(ze(d(),g)),u("span",{class:"\
unseen"},"Remove "),u("span",{},$t(b,Ga))," ×")}function d(){let{only:g,not:p,time:y}=n.state();return{
only:g,not:p,time:y}}function m(){let p=tr(o,d()).slice(0,Ua).map(({filter:y,number:b})=>{let T=qt($t(
y.name,40)),M=()=>n.change(ze(d(),y)),K=`Remove ${T}: ${A(b,"article")}`;return _({class:"action",dir:"\
auto"},M,K)});return u("div",{class:"none-found"},u("h2",{},"No article passes all of these filters"),
p,_({class:"action"},()=>n.apply({}),"Clear all filters"))}return{show:i,showChips:l,renderNothingFound:m,
isShown:()=>!t.hidden}}function ss(t){let e=[];for(let n=0;n<t;n+=1){let o=11*Math.sqrt(n+.5),r=n*2.399963;e.push([o*Math.cos(
r),o*Math.sin(r)])}return{places:e,radius:11*Math.sqrt(t)+12}}var ao=7,lo=9;function is(t){let e=[],
n=(r,s)=>e.every(([i,c])=>Math.hypot(i-r,c-s)>=lo);for(let r of t)for(let s=0;e.length<t.length;s+=1){
let i=(s%2?1:-1)*Math.ceil(s/2)*(lo/2),c=[0,-ao,ao].find(a=>n(r+a,i));if(c!==void 0){e.push([r+c,i]);
break}}let o=e.map(([,r])=>Math.abs(r));return{places:e,radius:Math.max(ao,...o)+lo}}function cs(t,e){
return t.map(n=>{let o={...n};for(let r of e){let[s,i]=[o.x-r.x,o.y-r.y],c=Math.hypot(s,i)||1e-6,a=r.
radius+n.size+4,l=2.2*a;if(c>=l)continue;let f=a+(l-a)*(c/l);o.x=r.x+s/c*f,o.y=r.y+(c>1e-5?i/c:1)*f}
return o})}function as(t){let e=[...t].sort((n,o)=>n[0]-o[0]||n[1]-o[1]);return e.length<3?e:[...rs(
e),...rs(e.reverse())]}function rs(t){let e=(o,r,s)=>(r[0]-o[0])*(s[1]-o[1])-(r[1]-o[1])*(s[0]-o[0]),
n=[];for(let o of t){for(;n.length>1&&e(n[n.length-2],n[n.length-1],o)<=0;)n.pop();n.push(o)}return n.
pop(),n}function ls(t,e,n){if(!e.length)return!1;let o=e.length>2;for(let r=0;r<e.length;r+=1){let[s,
i]=[e[r],e[(r+1)%e.length]];if(Ka(t,s,i)<=n)return!0;(i[0]-s[0])*(t[1]-s[1])-(i[1]-s[1])*(t[0]-s[0])<
0&&(o=!1)}return o}function Ka(t,e,n){let[o,r]=[n[0]-e[0],n[1]-e[1]],s=o*o+r*r,i=s?((t[0]-e[0])*o+(t[1]-
e[1])*r)/s:0,c=Math.max(0,Math.min(1,i));return Math.hypot(t[0]-e[0]-c*o,t[1]-e[1]-c*r)}var uo=[["hour",1],["hour",3],["hour",6],["hour",12],["day",1],["day",2],["day",7],["month",1],["mon\
th",3],["month",6],["year",1],["year",2],["year",5],["year",10],["year",50]],us={hour:3600,day:86400,
month:2629800,year:31557600},qa=200;function bn(t,e){let n=t.find(([,c])=>e<=c)||t[t.length-1],[o,r,
s,i]=n;return s+(e-o)/Math.max(r-o,1)*(i-s)}function Ce(t,e,n){return t.flatMap(o=>Xa(o,e,n))}function Xa([
t,e,n,o],r,s){let i=(o-n)/Math.max(e-t,1),c=([d,m])=>us[d]*m*i*r>=s,[a,l]=uo.find(c)||uo[uo.length-1],
f=[],h=Va(t,a,l);for(;h<=e&&f.length<qa;)h>=t&&f.push({x:n+(h-t)*i,...Ya(h,a)}),h=Fe(h,a,l);return f}
function Va(t,e,n){let o=new Date(t*1e3),[r,s]=[o.getUTCFullYear(),o.getUTCMonth()];if(e==="year")return Date.
UTC(Math.floor(r/n)*n,0)/1e3;if(e==="month")return Date.UTC(r,Math.floor(s/n)*n)/1e3;let i=us[e]*n;return Math.
floor(t/i)*i}function Ya(t,e){let n=new Date(t*1e3),[o,r]=[n.getUTCFullYear(),n.getUTCMonth()],[s,i]=[
n.getUTCDate(),n.getUTCHours()];return e==="year"||e==="month"&&r===0?{label:String(o),strong:!0}:e===
"month"?{label:He[r],strong:!1}:e==="day"||i===0?{label:`${s} ${He[r]}`,strong:e==="hour"||s===1}:{label:`${Te(
i)}:00`,strong:!1}}function fs(t,e){let[n,o]=[0,t.length-1];for(;n<o;){let r=n+o+1>>1;t[r]<=e?n=r:o=
r-1}return n}var fo=1500,Za=2.5;function ho(t,e){return e==="network"?t.group||t.kind:t.hue===void 0?"others":"hu\
e"+t.hue}function Ja(t,e,n){let o=fo-n,r=[];for(let s of[...e].reverse()){if(o-=t.stories[s].articles.
length,o<0)break;r.unshift(s)}return r}function ds(t,{view:e,open:n}){let o=e==="network",r=t.nodes.
filter(d=>(o?d.x:d.tx)!==void 0).map(d=>({...d,x:o?d.x:Number(d.tx),y:o?d.y:Number(d.ty)})),s=Ja(t,n,
r.length),i=d=>d.kind==="story"&&s.includes(d.ref),c=r.filter(i).map(d=>Qa(t,d,o)),a=r.filter(d=>!i(
d)),l=c.flatMap(d=>tl(t,d)),f=[...cs(a,c),...l],h=o?el(t,f,l):[];return{view:e,marks:f,edges:h,discs:c,
open:s}}function Qa(t,e,n){let o=t.stories[e.ref].articles,r={story:e.ref,mark:e,x:e.x,y:e.y};if(n)return{
...r,articles:o,...ss(o.length)};let s=o.filter(c=>t.articles.time[c]!==null),i=s.map(c=>bn(t.scale,
nn(t,c))-e.x);return{...r,articles:s,...is(i)}}function mo(t,e,{hide:n,selection:o}){let{view:r}=e,s=h=>!n.
includes(ho(h,r))&&Sn(t,h,o),i=e.marks.filter(s),c=new Set(i.map(({id:h})=>h)),a=e.edges.filter(({from:h,
to:d,kind:m})=>c.has(h)&&c.has(d)&&!n.includes("-"+m)),l=e.discs.filter(({mark:h})=>s(h)),f=nl(t,i,r);
return{...e,composition:e,marks:i,edges:a,discs:l,at:hs(i),hulls:f}}function Sn(t,e,n){return!n.filtered||
Dt(t,Ut(e)).some(o=>n.mask[o])}function po({kind:t}){return t==="stub"?"article":t}function Ut(t){return{
kind:po(t),ref:t.ref}}function tl(t,e){return e.articles.map((n,o)=>{let r=t.articles.held[n],s=t.hues.
indexOf(t.articles.outlet[n]);return{id:t.nodes.length+n,kind:r?"article":"stub",ref:n,shape:"dot",size:r?
5:4,hue:s<0?void 0:s,x:e.x+e.places[o][0],y:e.y+e.places[o][1]}})}function hs(t){let e={story:new Map,
article:new Map,outlet:new Map,topic:new Map,subject:new Map};for(let n of t)e[po(n)].set(n.ref,n);return e}
function el(t,e,n){let o=new Set(e.map(({id:c})=>c)),r=hs(e),s=new Map;for(let c of t.edges)o.has(c.
from)&&o.has(c.to)&&s.set(c.id,c);let i=(c,a,l)=>{let f=`${c.id}-${a.id}-${l}`;s.set(f,{id:f,from:c.
id,to:a.id,kind:l,weight:0})};for(let c of n){let a=r.outlet.get(t.articles.outlet[c.ref]);a&&i(c,a,
"published_by");for(let l of t.articles.topics[c.ref]){let f=r.topic.get(l);f&&i(c,f,"about")}for(let l of t.
linksOf[c.ref]){let f=l.forward&&r.article.get(l.other);f&&i(c,f,l.kind)}}return[...s.values()]}function nl(t,e,n){
if(t.mode!=="whole"||n!=="network")return[];let o=new Map;for(let r of e){let s=po(r)==="article"?t.
articles.story[r.ref]:-1;s>=0&&o.set(s,[...o.get(s)||[],[r.x,r.y]])}return[...o].map(([r,s])=>({story:r,
corners:as(s)}))}function ms(t,e,n){return e.at.article.get(n)||e.at.story.get(t.articles.story[n])}
function ps(t,e,n){let o=f=>f.flatMap(h=>ms(t,e,h)?.id??[]),r=o(Dt(t,n)),s=["outlet","topic","subjec\
t"].includes(n.kind),i=new Set(s?[]:r),c=e.at[n.kind].get(n.ref);c&&i.add(c.id);let a=new Set([...i,
...r]),l=e.edges.filter(({from:f,to:h})=>i.has(f)||i.has(h));for(let{from:f,to:h}of l)a.add(f).add(h);
if(n.kind==="article"){let f=t.linksOf[n.ref].map(({other:h})=>h);for(let h of o(f))a.add(h)}return{
own:i,marks:a,edges:l}}function gs(t,e,n){let o=n.flatMap(({thing:{kind:i,ref:c},edge:a})=>{let l=i===
"article"?ms(t,e,c):e.at[i].get(c);return l?[{id:l.id,kind:a?.kind||""}]:[]});if(!o.length)return null;
let r=o.slice(1).map(({id:i,kind:c},a)=>({from:o[a].id,to:i,kind:c})),s=new Set(o.map(({id:i})=>i));
return{own:s,marks:new Set(s),edges:r.filter(({from:i,to:c})=>i!==c)}}function ws(t,e,n,o){let r,s=1/0;
for(let i of t){let[c,a]=[i.x-e.x,i.y-e.y],l=c*n+a*o,f=l+Za*Math.abs(c*o-a*n);l>1&&f<s&&([r,s]=[i,f])}
return r}function wo(t,{view:e,composition:n},o){let r=e==="time",s=t.nodes.filter(h=>(r?h.tx:h.x)!==void 0),
i=h=>ho(h,e),c=go(s,i),a=go(s.filter(h=>Sn(t,h,o)),i),f=(r?ol(t):rl()).filter(({key:h})=>c.has(h)).map(
h=>({...h,number:a.get(h.key)||0}));return r?f:[...f,...sl(t,n,o)]}function ol(t){if(!t.hues.length)
return[];let e=xt(),n=(r,s,i,c)=>({key:r,label:s,letter:c,kind:"hue",section:"Main outlet",number:0,
color:{background:i,border:e.paper}});return[...t.hues.map((r,s)=>n("hue"+s,t.outlets[r].name,e.hues[s],
t.letters[s])),n("others","other outlets",e.others,void 0)]}function rl(){return Object.entries(Xr).
map(([t,e])=>{let r=zt({kind:t,group:t==="linked"||t==="carrier"?t:void 0},"network",xt(),!1);return{
key:t,label:e,number:0,kind:t,color:r,section:"Marks"}})}function sl(t,{marks:e,edges:n},o){let r=e.
filter(l=>Sn(t,l,o)),s=new Set(r.map(({id:l})=>l)),i=new Set(n.map(({kind:l})=>l)),c=n.filter(({from:l,
to:f})=>s.has(l)&&s.has(f)),a=go(c,({kind:l})=>l);return Object.entries(wn).filter(([l])=>i.has(l)).
map(([l,f])=>({key:"-"+l,label:f,number:a.get(l)||0,kind:"line",line:l,section:"Lines",color:{background:"",
border:""}}))}function go(t,e){let n=new Map;for(let o of t)n.set(e(o),(n.get(e(o))||0)+1);return n}
function il(t,e,n,o){let r=e.includes(n);if(!o)return r?e.filter(l=>l!==n):[...e,n];let s=t.find(l=>l.
key===n)?.section,i=t.filter(l=>l.section===s&&l.key!==n).map(l=>l.key),c=i.every(l=>e.includes(l))&&
!r,a=e.filter(l=>l!==n&&!i.includes(l));return c?a:[...a,...i]}function ys(t,e,n,o,r,s){let i=wo(e,n,
r),c=document.activeElement,a=t.contains(c)?c?.dataset.key:null,l=[...new Set(i.map(({section:f})=>f))].
map(f=>u("div",{class:"legend-row",role:"group","aria-label":f},u("span",{class:"legend-name"},f),i.
filter(h=>h.section===f).map(h=>cl(h,i,o,s))));t.replaceChildren(...l),a&&Lt(t,"key",a)?.focus()}function cl(t,e,n,o){
let r=!n.hide.includes(t.key),s=t.line?Jr(t.line):Zr(t.kind,t.color,t.letter);return _({class:"chip",
"data-key":t.key,"aria-pressed":String(r)},i=>o(il(e,n.hide,t.key,i.shiftKey)),s,u("span",{dir:"auto"},
t.label)," ",u("span",{class:"number"},v(t.number)))}function bs(t,e){let n=Math.ceil(t/4),o=Math.ceil(e/4);return{width:t,height:e,columns:n,rows:o,cells:new Uint8Array(
n*o)}}function So(t,e,n){let o=Math.max(0,Math.floor(e.x/4)),r=Math.min(t.columns-1,Math.floor((e.x+
e.w)/4)),s=Math.max(0,Math.floor(e.y/4)),i=Math.min(t.rows-1,Math.floor((e.y+e.h)/4));for(let c=s;c<=
i;c+=1)for(let a=o;a<=r;a+=1)if(n(c*t.columns+a))return!0;return!1}function we(t,e,n){So(t,e,o=>(t.cells[o]=
Math.max(t.cells[o],n),!1))}function yo(t,e){return al(t,e)&&!So(t,e,n=>t.cells[n]>0)}function al({width:t,
height:e},{x:n,y:o,w:r,h:s}){return n>=2&&o>=2&&n+r<=t-2&&o+s<=e-2}function Ss(t,e,n){let o=[];for(let r of t){
if(o.length>=n)break;let s=ll(r).find(i=>yo(e,i))||ul(r).find(i=>yo(e,i)&&!bo(e,i,2))||fl(e,r);s&&(we(
e,ks(s),2),s.leader&&Ts(s.leader,i=>(we(e,i,2),!1)),o.push({item:r,x:s.x,y:s.y,leader:s.leader}))}return o}
function ks({x:t,y:e,w:n,h:o}){return{x:t-3,y:e-1,w:n+6,h:o+2}}function ll({x:t,y:e,r:n,w:o,h:r}){let s=n+
4,i=(c,a)=>({x:c,y:a,w:o,h:r,leader:null});return[i(t+s,e-r/2),i(t-s-o,e-r/2),i(t-o/2,e+s),i(t-o/2,e-
s-r),i(t+s*.7,e+s*.7),i(t+s*.7,e-s*.7-r)]}function ul({x:t,y:e,r:n,w:o,h:r,mast:s}){let i=[];for(let c=1;c<=
s;c+=1){let a=e-n-r-c*10.5,l=e+n+c*10.5;for(let f of[t+7,t-7-o])i.push({x:f,y:a,w:o,h:r,leader:[t,e-
n,t,a+2]}),i.push({x:f,y:l,w:o,h:r,leader:[t,e+n,t,l+r-2]})}return i}function fl(t,e){let n=null,o=e.
away;for(let r=8;r<=o;r+=8)for(let s=0;s<24;s+=1){let i=dl(e,r,s*2*Math.PI/24);if(yo(t,ks(i))){if(!bo(
t,i,1))return i;n||bo(t,i,2)||(n=i,o=Math.min(o,r+48))}}return n}function dl({x:t,y:e,r:n,w:o,h:r},s,i){
let[c,a]=[Math.cos(i),Math.sin(i)],l=t+(n+s)*c-o*(1-c)/2,f=e+(n+s)*a-r*(1-a)/2,h=Math.min(Math.max(t,
l),l+o),d=Math.min(Math.max(e,f),f+r),m=Math.hypot(h-t,d-e)||1,g=[t+n*(h-t)/m,e+n*(d-e)/m];return{x:l,
y:f,w:o,h:r,leader:[g[0],g[1],h,d]}}function Ts([t,e,n,o],r){let s=Math.max(1,Math.ceil(Math.hypot(n-
t,o-e)/2));for(let i=0;i<=s;i+=1){let c=i/s;if(r({x:t+(n-t)*c,y:e+(o-e)*c,w:0,h:0}))return!0}return!1}
function bo(t,{leader:e},n){if(!e)return!1;let[o,r,s,i]=e,c=Math.hypot(s-o,i-r)||1,a=Math.min(1,1.5*
4/c),l=[o+(s-o)*a,r+(i-r)*a,s,i];return Ts(l,f=>So(t,f,h=>t.cells[h]>=n))}var vs=30,Ms=64,ko=24,hl=86400,xs=new Map;function To(t,e,n){let o=n+e,r=xs.get(o);return r===void 0&&
(t.font=n,r=t.measureText(e).width,xs.set(o,r)),r}function vo(t,e){let n=t.canvas.width/t.canvas.clientWidth;
t.save(),t.setTransform(n,0,0,n,0,0),e(),t.restore()}function Os(t,e,n,o,r){t.lineJoin=t.lineCap="ro\
und";for(let{story:s,corners:i}of e){t.beginPath();for(let[c,a]of i)t.lineTo(n.x(c),n.y(a));t.closePath(),
t.fillStyle=t.strokeStyle=o.hull,t.lineWidth=vs*n.scale,t.stroke(),t.fill(),s===r&&(t.globalCompositeOperation=
"destination-over",t.strokeStyle=o.story,t.lineWidth=vs*n.scale+3,t.stroke(),t.globalCompositeOperation=
"source-over")}}function $s(t,e,n,o){for(let{x:r,y:s,radius:i}of e)t.beginPath(),t.arc(n.x(r),n.y(s),
i*n.scale,0,2*Math.PI),t.fillStyle=o.hull,t.strokeStyle=o.story,t.lineWidth=1.2,t.fill(),t.stroke()}
function As(t,e,n,o,r){t.strokeStyle=r.line,t.lineWidth=3;for(let{kind:s,ref:i,y:c,size:a}of n){let l=s===
"article"||s==="stub"?e.articles.time[i]:null;if(l===null||U(e,i))continue;let[f,h]=[l,l+hl].map(d=>o.
x(bn(e.scale,d)));h-f<2*a*o.scale||(t.beginPath(),t.moveTo(f,o.y(c)),t.lineTo(h,o.y(c)),t.stroke())}}
function Es(t,e,n,o,r){for(let[,,s,i,c]of e)c&&(t.fillStyle=o.grid,t.globalAlpha=.45,t.fillRect(n.x(
s),0,(i-s)*n.scale,r.height),t.globalAlpha=1);for(let s of Ce(e,n.scale,Ms)){let i=Math.round(n.x(s.
x))+.5;t.strokeStyle=s.strong?o.line:o.grid,t.lineWidth=1,t.beginPath(),t.moveTo(i,0),t.lineTo(i,r.height-
ko+2),t.stroke()}}function Ns(t,e,n,o,r){t.fillStyle=o.paper,t.globalAlpha=.9,t.fillRect(0,r.height-
ko,r.width,ko),t.globalAlpha=1,t.textBaseline="middle",t.textAlign="center";let s=-1/0;for(let i of Ce(
e,n.scale,Ms)){let c=`${i.strong?"600 ":""}12px ${_t}`,a=n.x(i.x),l=To(t,i.label,c)/2;a-l<s+6||(s=a+
l,t.font=c,t.fillStyle=i.strong?o.ink:o.soft,t.fillText(i.label,a,r.height-11))}for(let[,,i,c,a]of e)
a&&Is(t,"time squeezed",n.x((i+c)/2),r.height-34,o)}function Is(t,e,n,o,r){t.font=`italic 11px ${_t}`,
t.textAlign="center",t.textBaseline="middle",t.fillStyle=r.soft,t.fillText(e,n,o)}function _s(t,e,n,o,r){
let s=n.map(({x:a})=>a),i=Math.min(...n.map(({y:a,size:l})=>a-l)),c=(Math.min(...s)+Math.max(...s))/
2;Is(t,e,o.x(c),o.y(i)-12,r)}function kn(t,e,n,o,r){let[s,i,c]=[n.x(e.x),n.y(e.y),e.size*n.scale];t.
beginPath(),e.shape==="square"?t.rect(s-c,i-c,2*c,2*c):e.shape==="diamond"?(t.moveTo(s,i-c),t.lineTo(
s+c,i),t.lineTo(s,i+c),t.lineTo(s-c,i),t.closePath()):t.arc(s,i,c,0,2*Math.PI),t.fillStyle=o.background,
t.strokeStyle=r||o.border,t.lineWidth=r?2.5:1,t.fill(),t.stroke()}function Tn(t,e,n,o,r){t.setLineDash(
r?[4,3]:[]),t.beginPath(),t.moveTo(o.x(e.x),o.y(e.y)),t.lineTo(o.x(n.x),o.y(n.y)),t.stroke(),t.setLineDash(
[])}function Cs(t,e,n,o){t.textBaseline="middle",t.textAlign="left",t.lineJoin="round";for(let{leader:r}of e)
r&&(t.strokeStyle=n.soft,t.lineWidth=.8,t.beginPath(),t.moveTo(r[0]+o.x,r[1]+o.y),t.lineTo(r[2]+o.x,
r[3]+o.y),t.stroke());for(let{item:r,x:s,y:i}of e)t.font=r.font,t.fillStyle=r.color,t.strokeStyle=n.
paper,t.lineWidth=3.5,r.lines.forEach((c,a)=>{let[l,f]=[s+o.x,i+o.y+15*(a+.5)];t.strokeText(c,l,f),t.
fillText(c,l,f)})}var Ls={outlet:10,story:5,topic:5},ml=6,pl=30,gl={network:1.35,time:1.1},wl={topic:40,story:20,outlet:12,
article:0,stub:-4};function Ps(t,e){return t==="outlet"?[`600 12px ${_t}`,e.ink]:t==="topic"?[`itali\
c 600 13px ${Ie}`,e.topic]:[`12px ${Ie}`,t==="stub"?e.soft:e.ink]}function Rs(t,e,n,{zoom:o,highlight:r}){
let s=r?new Map:yl(t,e),i=({id:f})=>!!r?.own.has(f),c=!!(r&&r.own.size<=ml),a=r||e.marks.length<pl||
o>gl[e.view],l=n.filter(({kind:f})=>a||f!=="article"&&f!=="stub").map(f=>{let h=f.size*2+wl[f.kind]+
(i(f)?1e3:0);return{...f,text:Y(t,Ut(f)),rank:s.get(f.id)||h,leads:s.has(f.id)||c&&i(f)}});for(let{story:f,
x:h,y:d,radius:m}of e.discs){let g=t.stories[f].name;l.push({id:-1-f,x:h,y:d,size:m,kind:"story",text:g,
rank:900,leads:!0})}return!r&&t.mode==="whole"&&l.push(...bl(t,e)),l.sort((f,h)=>h.rank-f.rank||f.id-
h.id)}function yl(t,e){let n=r=>Dt(t,Ut(r)).filter(s=>t.articles.held[s]).length,o=new Map;for(let[r,
s]of Object.entries(Ls))e.marks.filter(i=>i.kind===r).map(i=>({id:i.id,held:n(i)})).filter(({held:i})=>i).
sort((i,c)=>c.held-i.held||i.id-c.id).slice(0,s).forEach(({id:i},c)=>o.set(i,800-10*c));return o}function bl(t,e){
let n=e.view==="time"?Sl(t,e):kl(e),o=({story:r})=>t.stories[r].articles.length;return n.sort((r,s)=>o(
s)-o(r)||r.story-s.story).map((r,s)=>({id:-1-r.story,x:r.x,y:r.y,size:r.size,kind:"story",text:t.stories[r.
story].name,rank:60+5*o(r),leads:s<Ls.story}))}function Sl(t,e){return t.stories.flatMap(({articles:n},o)=>{
let r=n.length>2?e.at.article.get(n[0]):null;return r?[{story:o,x:r.x,y:r.y,size:r.size}]:[]})}function kl(t){
return t.hulls.filter(({corners:n})=>n.length>2).map(({story:n,corners:o})=>{let r=o.reduce((i,[c])=>i+
c,0)/o.length,s=Math.min(...o.map(([,i])=>i));return{story:n,x:r,y:s-12,size:2}})}var vl=34,xl=160,Ml=400,Ol={story:60,outlet:60,topic:60,article:60,stub:60},$l=34,Al=7,El={outlet:26,
topic:26,story:30,article:30,stub:30};function Fs({context:t,model:e,scene:n,marks:o,highlight:r,to:s,
colors:i,size:c}){if(!r)return;t.fillStyle=i.veil,t.fillRect(0,0,c.width,c.height),t.lineWidth=1.3;let a=n.
view==="network"&&e.mode==="stories";for(let{from:l,to:f,kind:h}of r.edges){let[d,m]=[o.get(l),o.get(
f)];if(!d||!m)continue;let g=a&&r.own.has(l)&&r.own.has(f);t.strokeStyle=g?i.line:i.soft,Tn(t,d,m,s,
Ft(h))}for(let l of r.marks){let f=o.get(l);if(!f)continue;let h=zt(f,n.view,i,e.hues.length>0);kn(t,
f,s,h,r.own.has(l)?i.ink:null)}}function Hs({context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i}){
t.textAlign="center",t.textBaseline="middle",t.fillStyle=i.paper;let c=r?[...r.marks].map(a=>o.get(a)):
n.marks;for(let a of c){let l=a?a.size*s.scale:0;!a||l<Al||a.hue===void 0||(t.font=`700 ${Math.min(14,
Math.round(l*1.1))}px ${_t}`,t.fillText(e.letters[a.hue],s.x(a.x),s.y(a.y)+.5))}}function Bs(t){let{
model:e,scene:n,highlight:o,to:r,size:s,zoom:i}=t,c=bs(s.width,s.height),a=n.marks.filter(m=>Nl(m,r,
s)),l=o?a.filter(({id:m})=>o.marks.has(m)):a;for(let{x:m,y:g,size:p}of l){let y=p*r.scale;we(c,{x:r.
x(m)-y,y:r.y(g)-y,w:2*y,h:2*y},1)}n.view==="time"&&we(c,{x:0,y:s.height-24,w:s.width,h:24},2);let f={
x:s.width-50,y:8,w:50,h:100};we(c,f,2);let h=Rs(e,n,l,{zoom:i,highlight:o}).slice(0,Ml),d=Math.min(xl,
vl*Math.max(1,i**1.5));return Ss(h.map(m=>Il(m,t)),c,d)}function Nl(t,e,{width:n,height:o}){let[r,s]=[
e.x(t.x),e.y(t.y)];return r>-20&&s>-20&&r<n+20&&s<o+20}function Il({x:t,y:e,size:n,kind:o,text:r,leads:s},{
context:i,scene:c,to:a,colors:l}){let[f,h]=Ps(o,l),d=Do(r,El[o]),m=c.view==="time";return{x:a.x(t),y:a.
y(e),r:n*a.scale,w:Math.max(...d.map(g=>To(i,g,f))),h:15*d.length,lines:d,font:f,color:h,mast:m?$l:0,
away:s&&!m?Ol[o]:0}}var xo=globalThis.vis;function js(t,e){let n=new xo.DataSet,o=new xo.DataSet,r=new xo.Network(t,{nodes:n,
edges:o},e);return{on:(s,i)=>r.on(s,i),replaceData(s,i){o.clear(),n.clear(),n.add(s),o.add(i)},showOnly(s,i){
r.body.nodeIndices=s.map(({id:c})=>c),r.body.edgeIndices=i.map(({id:c})=>c)},moveMark(s,i,c){let a=r.
body.nodes[s];return a&&([a.x,a.y]=[i,c]),!!a},requestRedraw:()=>r.body.emitter.emit("_requestRedraw"),
updateSize(){r.setSize("100%","100%"),r.canvas.setSize()},findMarkAt:s=>r.getNodeAt(s),getCamera(){let{
x:s,y:i}=r.getViewPosition();return[s,i,r.getScale()]},moveCamera:s=>r.moveTo({animation:!1,...s}),getProjection(){
let s=r.getScale(),i=r.canvasToDOM({x:0,y:0});return{scale:s,origin:i,x:c=>i.x+c*s,y:c=>i.y+c*s}}}}var Ws=54,_l=1.9,Cl=450,Ll=15;function zs(t,e,n){let o=js(t,e.options),r=matchMedia("(prefers-reduce\
d-motion: reduce)"),s=e.hues.length>0,i={view:e.opens,marks:[],edges:[],discs:[],open:[]},c="",a={filtered:!1,
mask:new Uint8Array(0)},l=mo(e,i,{hide:[],selection:a}),f=new Map,h=l.marks,d=null,m=null,g=null,p=null,
y=1,b=!1,T=!1,M=null;function K(S){let O=new Map([...f].map(([w,{x:k,y:$}])=>[w,[k,$]])),C=l.view!==
S.view,P=[S.view,...S.open].join(" "),H=P!==c;return H&&(i=ds(e,S),c=P),l=mo(e,i,S),f=new Map(l.marks.
map(w=>[w.id,w])),h=l.marks.map(w=>({...w})),p=gt(),H?Z():G(),C&&bt(O),l}function Z(){let S=xt(),{view:O,
edges:C}=i,P=i.marks.map(w=>{let{id:k,x:$,y:I,size:W,shape:Q}=w;return{id:k,x:$,y:I,size:W,shape:Q,color:zt(
w,O,S,s)}}),H=C.map(({id:w,from:k,to:$,kind:I,weight:W})=>{let Q=Vr(S.edges[I],C.length),Ct=Ft(I)&&[
4,3];return{id:w,from:k,to:$,color:Q,dashes:Ct,width:nt(I,W)}});o.replaceData(P,H),G()}function G(){
o.showOnly(l.marks,l.edges),ft()}function ft(){M=null,o.requestRedraw()}function nt(S,O){return e.mode===
"stories"&&(O===0||S==="published_by")?.5:.8+.4*Math.min(O,6)}function bt(S){if(r.matches||!S.size)return;
let O=performance.now(),C=l.marks.flatMap(H=>{let w=S.get(H.id);return w?[{mark:H,from:w,to:[H.x,H.y]}]:
[]}),P=H=>{let w=Math.min(1,(H-O)/Cl),k=1-(1-w)**3;for(let{mark:$,from:I,to:W}of C)if(f.get($.id)!==
$||($.x=I[0]+(W[0]-I[0])*k,$.y=I[1]+(W[1]-I[1])*k,!o.moveMark($.id,$.x,$.y)))return;ft(),w<1&&requestAnimationFrame(
P)};P(O)}function gt(){let S=d||m;if(!S)return g?gs(e,l,g):null;let O=ps(e,l,S);return O.marks.size?
O:null}function St(){p=gt(),ft()}function dt(){return{width:t.clientWidth,height:t.clientHeight}}function x(S){
let O=o.getProjection(),C=xt();l.view==="time"&&Es(S,e.scale,O,C,dt());let P=d||m,H=P&&P.kind==="sto\
ry"?P.ref:-1;Os(S,l.hulls,O,C,H),l.view==="network"?$s(S,l.discs,O,C):As(S,e,l.marks,O,C)}function B(S){
let O=o.getProjection(),[C,P]=[xt(),dt()],w={...{context:S,model:e,scene:l,marks:f,highlight:p,to:O,
colors:C,size:P},zoom:O.scale/y},k=l.view==="time";Fs(w),k&&Hs(w);let $=j(w);if(Cs(S,$.labels,C,$.shift),
!k)return;Ns(S,e.scale,O,C,P);let I=l.marks.filter(Q=>Q.undated),W=`no date (${v(I.length)})`;I.length&&
_s(S,W,I,O,C)}function j(S){let{origin:O,scale:C}=S.to,P=`${C} ${p?[...p.own].join():""}`,H=M&&M.origin.
x===O.x&&M.origin.y===O.y;(!M||M.key!==P||!(T||H))&&(M={key:P,origin:O,labels:Bs(S)});let w={x:O.x-M.
origin.x,y:O.y-M.origin.y};return{labels:M.labels,shift:w}}function X({pointer:S}){let O=f.get(o.findMarkAt(
S.DOM));if(O)return Ut(O);let{x:C,y:P}=S.canvas,H=l.discs.find(w=>Math.hypot(C-w.x,P-w.y)<w.radius)||
l.hulls.find(({corners:w})=>ls([C,P],w,Ll));return H?{kind:"story",ref:H.story}:null}function V(){d&&
(d=null,n.hover(null),St())}function ot(){o.on("beforeDrawing",S=>{vo(S,()=>x(S))}),o.on("afterDrawi\
ng",S=>{vo(S,()=>B(S))}),o.on("click",S=>{let O=X(S);setTimeout(()=>n.choose(O))}),o.on("doubleClick",
S=>{let O=X(S);O&&O.kind==="story"&&e.mode==="stories"&&n.toggle(O.ref)}),o.on("hoverNode",({node:S,
pointer:O})=>{let C=f.get(S);d=C?Ut(C):null,n.hover(d,O.DOM),St()}),o.on("blurNode",V),t.addEventListener(
"mouseleave",V),o.on("dragStart",()=>{[T,b]=[!0,!0],V()}),o.on("dragEnd",()=>{T=!1,ft(),n.moved(o.getCamera())}),
o.on("zoom",()=>{b=!0,V(),n.moved(o.getCamera())}),o.on("resize",()=>requestAnimationFrame(()=>b||Bt()))}
function Ht([S,O,C]){b=!0,o.updateSize(),o.moveCamera({position:{x:S,y:O},scale:C}),M=null}function Bt(){
b=!1,o.updateSize();let{width:S,height:O}=dt();if(!h.length||!S)return;let C=(Q,Ct)=>Ct*Math.max(...h.
map(Re=>Ct*Re[Q]+Re.size)),[P,H,w,k]=[C("x",-1),C("x",1),C("y",-1),C("y",1)],$=l.view==="time"?46:12;
y=Math.min((S-20-Ws)/(H-P),(O-70-$)/(k-w),_l);let I=(P+H)/2+(Ws-20)/2/y,W=(w+k)/2+$/2/y;o.moveCamera(
{position:{x:I,y:W},scale:y}),M=null}function D(S){b=!0;let O=r.matches?!1:{duration:160};o.moveCamera(
{scale:o.getCamera()[2]*S,animation:O}),n.moved(o.getCamera())}function N(S,O=null){if([m,g]=[S,O],St(),
!p)return!1;let C=p.own.size?p.own:p.marks,P=l.marks.filter(({id:I})=>C.has(I)),H=o.getProjection(),
{width:w,height:k}=dt(),$=({x:I,y:W})=>H.x(I)>0&&H.x(I)<w&&H.y(W)>0&&H.y(W)<k;if(P.length&&!P.some($)){
let I=!r.matches&&{duration:300};o.moveCamera({position:{x:P[0].x,y:P[0].y},animation:I})}return P.length>
0}function F(S,O){let C=m&&l.at[m.kind].get(m.ref),P=C?ws(l.marks,C,S,O):l.marks[0];return P?Ut(P):null}
function R(){let S=o.getProjection(),O=M?M.origin:S.origin;return{scene:l,marks:f,to:S,size:dt(),labels:M?
M.labels:[],shift:{x:S.origin.x-O.x,y:S.origin.y-O.y},canvas:t.querySelector("canvas"),colors:xt()}}
return ot(),{show:K,draw:Z,fit:Bt,setCamera:Ht,zoom:D,choose:N,findNeighbour:F,forget:()=>c="",snapshot:R}}var Pl=60,Rl="The folder is a sample. What is “not in this corpus” may well have been published: the\
 page never says that an outlet left something out. “First” means first among the articles of this c\
orpus, by the times they state.",Dl=[["Story","Articles about one event, connected by links that the\
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
ew","A figure on fewer than five has no interval and no p-value."]],Fl=["Overview names what stands \
out; a click on a sentence selects what it is about.","Everything follows one selection: filters, th\
e time strip, a cell of a matrix, a bar of a comparison. The line above the picture says what is sel\
ected.","A click on a mark or a name opens its panel; the browser’s “back” goes back.","The li\
sts and the Table contain all that the picture shows."],Hl=[["/","search"],["?","this help"],["Esc",
"close the panel; once more: clear the filters"],["Tab","to the next control"],["← → ↑ ↓","i\
n the picture: to the next mark; in tabs: to the next tab; on the ends of the time strip: a step"],[
"Enter","in the picture: open the chosen story into its articles, or close it"],["+ − 0","in the p\
icture: zoom in, zoom out, show all"],["Home End","on the ends of the time strip: to the first, to t\
he last"]];function vn(t){let e=t.map(n=>u("li",{},n));return u("ul",{class:"plain-list"},e)}function Us({
model:t}){let e=t.counts.problems-t.problems.length,n=t.problems.map(([r,s,i,c])=>u("li",{},u("span",
{class:"who",dir:"auto"},s?`${r}:${s}`:r),u("span",{dir:"auto"},c),u("span",{class:"words"},i))),o=`${v(
e)} more: run “topicgraph check”.`;return[st("About the input",A(t.counts.problems,"problem")),u(
"p",{class:"aside"},"What was wrong in the files, and what was done about it."),tt(n,Pl,"ties"),e>0&&
u("p",{class:"aside"},o)]}function Gs({model:t}){let{about:e,counts:n,notes:o}=t,r=n.from===null?"no\
ne dated":wt(n.from,n.to),s=A(e.files,"file"),i=dn(t),c=Dl.map(([l,f])=>[u("dt",{},l),u("dd",{},f)]),
a=o.time.filter(l=>!o.network.includes(l));return[st("About this page","Where its figures come from"),
u("p",{},"This page is one file that contains all of its data and loads nothing else."),Nt([["Made b\
y",`topicgraph ${e.version}`],["From",`${s}, ${A(n.articles,"article")}, ${r}`],["Known by links onl\
y",n.stubs?A(n.stubs,"article"):null],["Problems in the input",v(n.problems)],["To make it again",u(
"code",{},"topicgraph build FOLDER -o OUTPUT")]]),L("What is left out",i&&vn(i)),L("What is counted",
e.notes.length>0&&vn(e.notes)),L("What is drawn",vn([`At most ${v(fo)} marks at a time. What is left\
 out is said under the picture, and the lists have it.`,`A topic of ${rt(e.dominant)} of the article\
s or more has no lines in the picture, as it would connect everything.`,"Positions are computed when\
 the page is made, the same for the same articles. Distances in the network mean little; groups do.",
...o.network,...a])),L("How it is computed",u("dl",{class:"measures"},c)),L("What it cannot say",u("\
p",{},Rl))]}function Ks(){let t=Hl.map(([e,n])=>[u("dt",{},u("kbd",{},e)),u("dd",{},n)]);return[st("\
Help","How to read and use this page"),L("Where to start",vn(Fl)),L("Keys",u("dl",{class:"facts keys"},
t))]}var Bl="id title outlet carrier published precision medium topics story url held excerpt files".split(
" "),Oo="measure outlet other subject count of share low high by_chance p".split(" "),jl=new RegExp(
["[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]","[\\ud800-\\udbff](?![\\udc00-\\udfff])",
"(?<![\\ud800-\\udbff])[\\udc00-\\udfff]"].join("|"),"g"),Wl={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;"};function Xs(t,e){let n=t.articles,o=r=>r>=0?t.outlets[r].name:"";return{id:n.id[e],title:n.
title[e],outlet:o(n.outlet[e]),carrier:o(n.carrier[e]),published:zl(n.time[e],n.precision[e]),precision:n.
precision[e],medium:t.media[n.medium[e]],topics:n.topics[e].map(r=>t.topics[r].name),story:n.story[e]>=
0?t.stories[n.story[e]].name:"",url:n.urls[e][0]||"",held:!!n.held[e],excerpt:n.excerpt[e],files:n.files[e]}}
function zl(t,e){if(t===null)return"";let n=new Date(t*1e3).toISOString();return e==="second"?n.slice(
0,19)+"Z":e==="minute"?n.slice(0,16)+"Z":n.slice(0,10)}function Vs(t){return JSON.stringify(t,null,1)+
`
`}function Ys(t,e,n){let o=re(t,e,n).flatMap(({topic:c,cells:a})=>a.map((l,f)=>{let h=t.topics[c].name;
return Mo("share of a topic",e[f],{subject:h,...qs(l)})})),s=cn(t,e,n).flatMap((c,a)=>c.flatMap((l,f)=>{
let h=l&&{other:e[f].name,...qs(l)};return h?[Mo("followed by",e[a],h)]:[]})),i=ln(e).flatMap(([c,a])=>Ul(
t,c,a,n));return[...o,...s,...i]}function Mo(t,e,n){return{...Object.fromEntries(Oo.map(r=>[r,""])),
measure:t,outlet:e.name,...n}}function qs({k:t,n:e,share:n,low:o,high:r}){return{count:t,of:e,...e<5?
{}:{share:n,low:o,high:r}}}function Ul(t,e,n,o){let r=Xe(t,e,n,o),{shared:s,lags:i}=r,c=rn(t,e,n),a=[],
l=(d,m,g,p)=>{a.push(Mo(d,m,{other:g.name,...p}))};if(l("stories shared",e,n,{count:s.length,of:r.a.
size}),c){let d={count:c.shared,by_chance:c.expected,p:c.q};l("stories shared, whole corpus",e,n,d)}
if(i.length>=5){let d=qe(i.map(m=>m.hours));l("hours later, median",n,e,{count:d,of:i.length})}let f=(d,m,g)=>{
for(let{word:p,k:y}of m?.a||[])l(d,e,n,{subject:p,count:y,of:g[0]});for(let{word:p,k:y}of m?.b||[])l(
d,n,e,{subject:p,count:y,of:g[1]})},h=tn(t,r);if(f("word in headlines of the same stories",h,[s.length,
s.length]),t.size<=Je){let d=Qe(t,e,n,o);f("distinctive word",d,d.n)}return a}function $o(t,e=Bl){let n=t.
map(o=>e.map(r=>Gl(o[r])));return[e,...n].map(o=>o.join(",")).join(`\r
`)+`\r
`}function Gl(t){let e=Array.isArray(t)?t.join("; "):String(t),o=typeof t!="number"&&/^[=+\-@\t\r]/.
test(e)?"'"+e:e;return/[",\r\n]/.test(o)?`"${o.replaceAll('"','""')}"`:o}function Gt(t){return t.replace(
jl,"�").replace(/[&<>"]/g,e=>Wl[e])}var xn=46,Zs=20,Kt=16,[Kl,ql]=[7.2,40];function be(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n}));
u("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function Js(t,e){let n=[
[]],o=Kt;for(let r of t){let s=ql+Kl*`${r.label} ${r.number}`.length;o+s>e-Kt&&o>Kt&&(n.push([]),o=Kt),
n[n.length-1].push({item:r,x:o}),o+=s}return n}function Qs(t,e){return xn+e+14+Zs*t}function ti(t,e){
return xn+e+Zs*t+16}function et(t,e,n=""){let o=Object.entries(e).filter(([,r])=>r!==void 0).map(([r,
s])=>{let i=typeof s=="number"?String(ei(s)):s;return` ${r}="${Gt(i)}"`});return`<${t}${o.join("")}>${n}\
</${t}>`}function ei(t){return Math.round(t*10)/10}function ye(t,e=""){return`M${t.map(n=>n.map(ei).
join(" ")).join("L")}${e}`}function ni(t,e){let{size:n,colors:o}=t,r=Js(e.items,n.width),[s,i]=[n.width,
ti(r.length,n.height)],c={"font-size":17,"font-weight":700,"font-family":"Georgia, serif"},a=`0 0 ${s}\
 ${n.height}`,l={y:xn,width:s,height:n.height,viewBox:a},f=[et("rect",{width:s,height:i,fill:o.paper}),
et("text",{x:Kt,y:22,...c,fill:o.ink},Gt(e.title)),et("text",{x:Kt,y:39,"font-size":12,fill:o.soft},
Gt(e.words)),et("svg",l,Xl(t,e).join(`
`)),...r.flatMap((d,m)=>d.map(({item:g,x:p})=>Zl(g,p,Qs(m,n.height),o)))],h={xmlns:"http://www.w3.or\
g/2000/svg",width:s,height:i,viewBox:`0 0 ${s} ${i}`,"font-family":"system-ui, sans-serif"};return`<\
?xml version="1.0" encoding="UTF-8"?>
${et("svg",h,`
${f.join(`
`)}
`)}
`}function Xl({scene:t,marks:e,to:n,size:o,labels:r,shift:s,colors:i},c){let a=({x:p,y})=>[n.x(p),n.
y(y)],l=t.hulls.map(({corners:p})=>et("path",{d:ye(p.map(([y,b])=>a({x:y,y:b})),"Z"),fill:i.hull,stroke:i.
hull,"stroke-width":30*n.scale,"stroke-linejoin":"round"})),f=t.discs.map(p=>{let[y,b]=a(p),T=p.radius*
n.scale;return et("circle",{cx:y,cy:b,r:T,fill:i.hull,stroke:i.story})}),h=t.view==="time"?Vl(c.scale,
n,o,i):[],d=t.edges.map(({from:p,to:y,kind:b})=>et("path",{d:ye([p,y].map(T=>a(e.get(T)))),stroke:i.
edges[b],"stroke-width":.8,"stroke-dasharray":Ft(b)?"4 3":void 0})),m=t.marks.map(p=>{let y=zt(p,t.view,
i,c.hasHues),T=t.view==="time"&&p.hue!==void 0?c.letters[Number(p.hue)]:"";return oi(p.shape,a(p),p.
size*n.scale,y,T,i)}),g=r.map(p=>Yl(p,s,i));return[...l,...f,...h,...d,...m,...g]}function Vl(t,e,n,o){
return Ce(t,e.scale,64).flatMap(({x:r,strong:s,label:i})=>{let c=e.x(r),a=ye([[c,0],[c,n.height-22]]),
l={x:c,y:n.height-7,"font-size":12,"text-anchor":"middle"};return[et("path",{d:a,stroke:s?o.line:o.grid}),
et("text",{...l,fill:o.soft},Gt(i))]})}function oi(t,[e,n],o,{background:r,border:s},i,c){let a={fill:r,
stroke:s};if(t==="square")return et("rect",{x:e-o,y:n-o,width:2*o,height:2*o,...a});if(t==="diamond"){
let h=[[e,n-o],[e+o,n],[e,n+o],[e-o,n]];return et("path",{d:ye(h,"Z"),...a})}let l=et("circle",{cx:e,
cy:n,r:o,...a});if(!i||o<=7)return l;let f={"font-size":11,"font-weight":700,"text-anchor":"middle"};
return l+et("text",{x:e,y:n+4,...f,fill:c.paper},Gt(i))}function Yl({item:t,x:e,y:n,leader:o},r,s){let i=g=>[
g[0]+r.x,g[1]+r.y],c=o?[o.slice(0,2),o.slice(2)].map(i):[],a={d:ye(c),stroke:s.soft,"stroke-width":.8},
l=/^(italic )?(\d{3} )?(\d+)px (.*)$/.exec(t.font)||[],[f,h]=i([e,n]),d={"font-size":l[3],"font-fami\
ly":l[4],"font-weight":l[2]?.trim(),"font-style":l[1]?.trim(),fill:t.color,stroke:s.paper,"stroke-wi\
dth":3,"paint-order":"stroke"},m=t.lines.map((g,p)=>et("text",{x:f,y:h+15*(p+.8),...d},Gt(g)));return(o?
et("path",a):"")+m.join("")}function Zl(t,e,n,o){let r=et("tspan",{fill:o.soft},String(t.number)),s={
x:e+22,y:n+4,"font-size":12,fill:o.ink},i=et("text",s,`${Gt(t.label)} ${r}`);if(t.line){let f=o.edges[t.
line],h=Ft(t.line)?"4 3":void 0,d={stroke:f,"stroke-width":3,"stroke-dasharray":h};return et("path",
{d:ye([[e,n],[e+16,n]]),...d})+i}let{background:c,border:a}=t.color,l={background:c,border:io(t.kind)?
a:c};return oi(yn(t.kind),[e+8,n],ri(t),l,"",o)+i}function ri({kind:t}){return t==="stub"?4:6}function si({
canvas:t,size:e,colors:n},{title:o,words:r,items:s}){let i=t.width/e.width,c=Js(s,e.width),a=Math.round(
ti(c.length,e.height)*i),l=u("canvas",{width:t.width,height:a}),f=l.getContext("2d");f.fillStyle=n.paper,
f.fillRect(0,0,l.width,l.height),f.drawImage(t,0,xn*i),f.scale(i,i);let h=(d,m,g,p,y)=>{f.font=p,f.fillStyle=
y,f.fillText(d,m,g)};return h(o,Kt,22,`700 17px ${Ie}`,n.ink),h(r,Kt,39,`12px ${_t}`,n.soft),c.forEach(
(d,m)=>{let g=Qs(m,e.height);for(let{item:p,x:y}of d)Jl(f,p,y,g,n),h(`${p.label}  ${p.number}`,y+22,
g+4,`12px ${_t}`,n.ink)}),new Promise(d=>l.toBlob(d,"image/png"))}function Jl(t,e,n,o,r){let s={scale:1,
x:i=>i,y:i=>i};if(e.line)t.strokeStyle=r.edges[e.line],t.lineWidth=3,Tn(t,{x:n,y:o},{x:n+16,y:o},s,Ft(
e.line));else{let i={x:n+8,y:o,size:ri(e),shape:yn(e.kind)};kn(t,i,s,e.color,null)}}var Ql=100,tu=60,eu=["Published","Outlet","Title","Topics","Story"],ii={Published:t=>(e,n)=>(t.articles.
time[e]??1/0)-(t.articles.time[n]??1/0),Outlet:t=>Ao(e=>it(t,e)),Title:t=>Ao(e=>t.articles.title[e]),
Story:t=>Ao(e=>ci(t,e))},Qt={column:"Published",down:!0};function Ao(t){return(e,n)=>{let[o,r]=[Mt(t(
e)),Mt(t(n))];return o<r?-1:o>r?1:0}}function ci(t,e){let n=t.articles.story[e];return n<0?"":t.stories[n].
name}function Eo(t,{mask:e,stubs:n}){return Array.from({length:t.size},(r,s)=>s).filter(r=>e[r]&&(t.
articles.held[r]||n))}function No(t,e){let{model:n}=e,o=e.selection(),r=ii[Qt.column](n),s=Eo(n,o);s.
sort((g,p)=>(Qt.down?r(p,g):r(g,p))||g-p);let i=u("tbody"),c=le(i,s,Ql,g=>[ou(e,g)]),a=eu.map(g=>nu(
g,t,e)),l=vt("Articles","articles-table",a,i),f=u("p",{class:"empty"},"No article passes all filters\
."),h=u("span",{class:"number"},v(s.length)),d=o.filtered?"The selection":"All articles",m=u("div",{
class:"sheet-head"},u("h2",{},d," ",h),_({class:"tool"},()=>e.change({at:"save"}),"Download …"));t.
replaceChildren(m,ut(n)||"",s.length?l:f,c)}function nu(t,e,n){if(!ii[t])return lt(t);let o=Qt.column===
t,r=()=>{Qt={column:t,down:o?!Qt.down:t==="Published"},No(e,n),Lt(e,"focus",t)?.focus()},s=Qt.down?"\
descending":"ascending",i=Qt.down?" ↓":" ↑",c=_({"data-focus":t},r,t,o?i:"");return u("th",{scope:"\
col","aria-sort":o?s:null},c)}function ou(t,e){let{model:n}=t,{time:o,precision:r,outlet:s,story:i,topics:c,
held:a}=n.articles,l=c[e].map(m=>n.topics[m].name).join(", "),f=$t(ci(n,e),tu),h=s[e]>=0?q(t,{kind:"\
outlet",ref:s[e]}):"unknown",d=i[e]>=0?q(t,{kind:"story",ref:i[e]},f):"";return u("tr",{class:a[e]?null:
"not-held"},u("td",{class:"moment"},at(o[e],r[e])),u("td",{},h),u("td",{class:"title"},q(t,{kind:"ar\
ticle",ref:e}),!a[e]&&u("small",{}," not in this corpus")),u("td",{},l),u("td",{class:"title"},d))}function li(t){let{model:e}=t,{view:n}=t.state(),o=Eo(e,t.selection()),r=()=>o.map(p=>Xs(e,p)),s=()=>be(
"articles.csv",$o(r()),"text/csv"),i=()=>be("articles.json",Vs(r()),"application/json"),c=()=>{let p=Ys(
e,ro(t),t.selection().mask);be("comparison.csv",$o(p,Oo),"text/csv")},a=async()=>{let p=await si(t.view.
snapshot(),ai(t));be("picture.png",p,"image/png")},l=()=>{let p=ni(t.view.snapshot(),ai(t));be("pict\
ure.svg",p,"image/svg+xml")},f=(p,y)=>_({class:"action"},async()=>{await y(),t.announce(`${p} saved`)},
p),h=(...p)=>u("div",{class:"buttons"},p),d=t.view&&(n==="network"||n==="time"),m=t.selection().filtered?
"selection":"articles";return[st("Download","Take it with you"),L(`The ${m}: ${A(o.length,"article")}`,
h(f("CSV table",s),f("JSON",i))),n==="compare"&&L("The comparison",h(f("Figures as CSV",c))),L("The \
picture, with its legend",d?h(f("PNG image",a),f("SVG drawing",l)):u("p",{class:"aside"},"Open the N\
etwork or Time view to save the picture.")),u("p",{class:"aside"},"“Copy link” keeps the filters, th\
e view and the camera in the link, which works for this file wherever it is opened.")]}function ai(t){
let{model:e}=t,{from:n,to:o}=e.counts,r=t.state(),s=ve(e,r).map(({sign:a,name:l})=>a==="not"?`withou\
t ${l}`:l),i=[wt(n,o)];s.length&&i.push(`selected: ${s.join(" · ")}`);let c=wo(e,t.view.snapshot().
scene,t.selection());return{title:e.title,words:i.join(" — "),items:c.filter(({key:a})=>!r.hide.includes(
a)),scale:e.scale,hasHues:e.hues.length>0,letters:e.letters}}var ru=1e-12,su=["about","carried_by","credited_to"];function ui(t){let e=t.size,n=e+t.outlets.length,
o=n+t.subjects.length,r=t.articles,s=Array.from({length:o+t.topics.length},()=>[]),i=(l,f,h,d="",m=1)=>{
s[l].push({to:f,kind:h,reason:d,weight:m,forward:!0}),s[f].push({to:l,kind:h,reason:d,weight:m,forward:!1})};
for(let l=0;l<t.size;l+=1){let[f,h]=[r.outlet[l],r.carrier[l]];f>=0&&i(l,e+f,"published_by"),h>=0&&h!==
f&&i(l,e+h,"carried_by");for(let{outlet:d,reason:m}of r.credits[l])i(l,e+d,"credited_to",m);for(let d of r.
topics[l])i(l,o+d,"about");for(let d of r.subjects[l])i(l,n+d,"mentions");for(let{forward:d,other:m,
kind:g,reason:p,weight:y}of t.linksOf[l])d&&i(l,m,g,p,y)}let c={article:0,outlet:e,subject:n,topic:o};
return{neighbours:s,nodeOf:({kind:l,ref:f})=>f+c[l],thingOf:l=>l<e?{kind:"article",ref:l}:l<n?{kind:"\
outlet",ref:l-e}:l<o?{kind:"subject",ref:l-n}:{kind:"topic",ref:l-o}}}function iu(t,e,n){let o=t.neighbours[n.
forward?n.to:e].length;return n.kind==="published_by"?1+Math.log2(1+o)/4:su.includes(n.kind)?2+Math.
log2(1+o)/2:n.kind==="mentions"?2.5+Math.log2(1+o)/2:n.kind==="similar"?2-n.weight:1}function fi(t,e,n,o=[]){
let[r,s]=[t.nodeOf(e),t.nodeOf(n)],i=new Float64Array(t.neighbours.length).fill(1/0),c=new Map,a=cu();
i[r]=0,a.push(r,0);for(let f=a.pop();f!==void 0&&f!==s;f=a.pop())for(let h of t.neighbours[f]){if(o.
includes(h.kind))continue;let d=i[f]+iu(t,f,h);d>=i[h.to]-ru||(i[h.to]=d,c.set(h.to,{node:f,edge:h}),
a.push(h.to,d))}if(i[s]===1/0)return null;let l=[];for(let f=c.get(s),h=s;f&&(l.unshift({thing:t.thingOf(
h),edge:f.edge}),f.node!==r);h=f.node,f=c.get(h));return[{thing:e,edge:null},...l]}function cu(){let t=[],
e=(o,r)=>[t[o],t[r]]=[t[r],t[o]],n=o=>o-1>>1;return{push(o,r){t.push({node:o,cost:r});for(let s=t.length-
1;s&&t[s].cost<t[n(s)].cost;s=n(s))e(s,n(s))},pop(){if(!t.length)return;e(0,t.length-1);let{node:o}=t.
pop();for(let r=0;;){let s=r;for(let i of[2*r+1,2*r+2])i<t.length&&t[i].cost<t[s].cost&&(s=i);if(s===
r)return o;e(r,s),r=s}}}}function di(t,e){let n=({thing:r})=>r.kind==="article"?Xt(Y(t,r)):qt(Y(t,r));
if(e.length<2)return`${n(e[0])} is the same thing.`;let o=e.slice(1).map(r=>{let{kind:s,forward:i}=r.
edge;return`${t.verbs[s][i?0:1]} ${n(r)}`});return`${n(e[0])} ${o.join(", which ")}.`}var[au,lu]=[8,4],uu=["outlet","topic","subject","article"];function hi({model:t,state:e}){let n=e().
path.flatMap(s=>t.byId.get(s)||[]),[o,r]=n.filter(({kind:s})=>s!=="story");if(!(!o||!r||!t.complete))
return t.pathGraph||=ui(t),fi(t.pathGraph,o,r,e().without)}function mi(t,e){let n=t.state().path,o=[
"From","To"].map((i,c)=>du(t,i,c,n[c])),r=n.filter(Boolean).length===2;return[st("Path finder","From\
 one thing to another"),u("p",{class:"aside"},"The path that says most: stated links before shared t\
opics, rare topics before common ones."),...o,fu(t),r&&(e?pu(t,e):u("p",{class:"empty",role:"status"},
"No path connects the two by these links."))]}function fu(t){let{model:e}=t,{without:n}=t.state(),o=e.
complete?e.linksOf.flat().map(({kind:a})=>a):[],{credits:r,subjects:s}=e.articles,c=["published_by",
"carried_by",...r.some(a=>a.length)?["credited_to"]:[],"about",...s.some(a=>a.length)?["mentions"]:[],
...new Set(o)].map(a=>{let l=n.filter(d=>d!==a),f=({target:d})=>{t.change({without:d.checked?l:[...l,
a]})},h={type:"checkbox",checked:!n.includes(a),on:{change:f}};return u("label",{class:"check"},u("i\
nput",h),wn[a])});return u("fieldset",{class:"kinds"},u("legend",{},"By these links"),c)}function du(t,e,n,o){
let{model:r}=t,s=o?r.byId.get(o):null,i=u("ul",{class:"choices"}),c=`path-${n}`,a=({target:h})=>{let d=hu(
r,h.value.trim()),m=d.slice(0,au).map(g=>{let p=u("span",{class:"words"},_e[g.kind].toLowerCase()),y=u(
"span",{},Y(r,g));return u("li",{},_({class:"choice",dir:"auto"},()=>mu(t,n,g),y,p))});i.replaceChildren(
...m),t.announce(`${d.length} found`)},l=({key:h})=>{h==="Enter"&&i.querySelector("button")?.click(),
h==="ArrowDown"&&i.querySelector("button")?.focus()},f={id:c,type:"text",dir:"auto",autocomplete:"of\
f",spellcheck:"false",placeholder:"an outlet, a topic, a name or an article",value:s?Y(r,s):"",on:{input:a,
keydown:l}};return u("div",{class:"end"},u("label",{for:c},e),u("input",f),i)}function hu(t,e){if(!e)
return[];let n=se(t);return uu.flatMap(o=>Ke(n[o],e,lu).rows.map(r=>({kind:o,ref:r})))}function mu(t,e,n){
let o=[...t.state().path];for(;o.length<2;)o.push("");o[e]=ie(t.model,n),t.change({path:o.filter((i,c)=>i||
c<e)});let r=E(`path-${1-e}`),s=E("panel").querySelector(".route, .empty, h2");(r.value?s:r).focus()}
function pu(t,e){let{model:n}=t,o=e.map(({thing:r,edge:s})=>{let i=s&&n.verbs[s.kind][s.forward?0:1];
return u("li",{class:`stop stop-${r.kind}`},i&&u("span",{class:"verb"},`${i} `),q(t,r),s&&s.reason&&
u("span",{class:"words",dir:"auto"},s.reason))});return u("section",{class:"route",tabindex:"-1",role:"\
status"},u("h3",{},A(e.length-1,"step")),u("p",{class:"excerpt",dir:"auto"},di(n,e)),u("ol",{class:"\
stops"},o))}var gu={path:mi,save:li,problems:Us,about:Gs,help:Ks};function pi(t,e,n){return u("article",{class:`\
panel panel-${e}`},gu[e](t,n))}var wu=12;function wi({model:t},e,n){let o=t.articles,[r,s,i]=[o.outlet[e],o.carrier[e],o.held[e]],c=t.
media[o.medium[e]]==="video"?"Video":"Article",a=i?c:"Article not in this corpus",{urls:l,files:f}=o,
h=o.topics[e].map(T=>n({kind:"topic",ref:T})),d=o.subjects[e].map(T=>n({kind:"subject",ref:T})),m=o.
credits[e].map(T=>n({kind:"outlet",ref:T.outlet})),g=s>=0&&s!==r,p=(T,M)=>u("ul",{class:"urls"},T.map(
M)),y=p(l[e],T=>u("li",{},Wo(T))),b=p(f[e],T=>u("li",{dir:"auto"},T));return[st(a,Y(t,{kind:"article",
ref:e})),!i&&u("p",{class:"aside"},"Only known because another article links to it: it has no file."),
o.excerpt[e]&&u("p",{class:"excerpt",dir:"auto"},o.excerpt[e]),Nt([["Outlet",r>=0?n({kind:"outlet",ref:r}):
"unknown"],["Carried by",g?n({kind:"outlet",ref:s}):null],["Credited to",It(m)],["Published",at(o.time[e],
o.precision[e])],["Story",o.story[e]>=0?n({kind:"story",ref:o.story[e]}):null],["Topics",It(h)],["Me\
ntions",It(d)],["Other titles",o.titles[e].join(" · ")],["Quality",gi(o.quality[e])],["Heat",gi(o.heat[e])]]),
L("Connected because",yu(t,e,n)),L(l[e].length>1?"Addresses":"Address",l[e].length>0&&y),L(f[e].length>
1?"Files":"File",f[e].length>0&&b)]}function gi(t){return t===null?null:String(t)}function yu(t,e,n){
let o=t.linksOf[e].map(r=>{let s=t.verbs[r.kind][r.forward?0:1];return u("li",{},u("span",{class:"ve\
rb"},`${s} `),n({kind:"article",ref:r.other}),u("span",{class:"words",dir:"auto"},bu(t,e,r).join(" ·\
 ")))});return tt(o,wu,"ties")}function bu(t,e,{other:n,kind:o,reason:r,weight:s}){let{time:i,held:c}=t.
articles,a=U(t,e)&&U(t,n),l=[it(t,n),a?yt(Number(i[n])-Number(i[e])):"",r,o==="similar"&&s<1?`score ${s.
toFixed(2)}`:"",c[n]?"":"not in this corpus"];return[...new Set(l.filter(Boolean))]}var Pe=5,Su=60,ku=1.15;function yi(t,e,n){let{model:o}=t,r=o.outlets[e],s=o.byOutlet[e],{story:i,held:c,
outlet:a}=o.articles,l=s.filter(p=>c[p]),f=o.byCarrier[e].filter(p=>a[p]!==e),h=J(s.map(p=>i[p]).filter(
p=>p>=0)),d=l.length>=5&&!r.platform,m=()=>t.change({view:"compare",side:vu(t,r.id)}),g=r.platform||
!l.length?[]:[["Compare",m]];return[st(r.platform?"Platform":"Outlet",r.name||r.id),u("p",{class:"fi\
gures"},Tu(l.length,s.length)),Wt(t,"outlet",r.id,...g),xu(o,e,n),L("Over time",ce(o,s)),L("First an\
d alone",Mu(r)),L("Big stories it lacks here",d&&Iu(o,e,n)),L("Earlier and later than others",Ou(o,e,
n)),L("Focus",$u(o,e,n)),L("Distinctive words",Eu(t,e)),L("Nearest outlets, by stories shared",Nu(o,
e,n)),L("Stories",ue(h,n)),L("Stories only it has here",_u(o,e,n)),L("Articles",Yt(o,s,n)),L("Articl\
es it carried",Yt(o,f,n))]}function Tu(t,e){let n=e-t,o=n?` · ${v(n)} linked, not in this corpus`:"";
return A(t,"article")+o}function vu(t,e){let{side:n}=t.state();return n.includes(e)?n:[...n.slice(0,
ne-1),e]}function xu(t,e,n){let{domain:o,names:r,name:s,edition_of:i,pieces:c,republished:a}=t.outlets[e],
l=i?t.byId.get(i):null,f=t.groups.filter(({outlets:m})=>m.includes(e)),h=A(c,"article"),d=`${v(a)} o\
f the ${h} found there`;return Nt([["Web site",o],["Edition of",l?n(l):null],["Also seen as",r.filter(
m=>m!==s).join(" · ")],["Group",f.map(m=>m.name).join(", ")],["Written by others",a?d:null]])}function Mu({
platform:t,first:e,shared:n,alone:o}){if(t||!(n+o))return null;let r=n?`It was first on ${kt(e)} of \
the ${A(n,"story","stories")} that it shares with other outlets.`:"It shares no dated story with ano\
ther outlet.",s=o?` ${A(o,"story","stories")} in this corpus ${o===1?"comes":"come"} from it alone.`:
"",i=n>0&&n<5;return[u("p",{},r,s),u("p",{class:"aside"},i?"Too few to say much.":"Copies count as t\
heir original; in a tie of two either counts a half.")]}function Ou(t,e,n){let o=jn(t,e).map(({other:r,
n:s,hours:i,low:c,high:a,q:l})=>{let f=`${yt(c*3600)} to ${yt(a*3600)}`,h=`median of ${s} shared sto\
ries, 95 % interval ${f}; ${At(l)}`;return u("li",{},n({kind:"outlet",ref:r}),` ${yt(i*3600)}`,u("sp\
an",{class:"words"},h))});return o.length>0&&tt(o,Pe,"ties")}function $u(t,e,n){let o=dr(t,e);if(!o.
length)return null;let r=o[0].n<5,s=o.map(i=>{let a=`${`${rt(i.share)} ${Tt(i)}`}; ${Au(i)}`;return u(
"li",{},n({kind:"topic",ref:i.topic}),` ${i.k} of ${i.n}`,!r&&u("span",{class:"words"},a))});return[
tt(s,Pe+1,"ties"),r&&u("p",{class:"aside"},"Too few articles to say more.")]}function Au({share:t,restShare:e}){
if(!e)return"none of the rest";let n=Math.max(t/e,e/t);if(n<ku)return"about the same share as the re\
st";let o=n<9.95?n.toFixed(1).replace(/\.0$/,""):Math.round(n);return t>e?`${o} times the share of t\
he rest`:`the rest has ${o} times its share`}function Eu(t,e){let n=t.model.words[e];if(!n)return null;
let o=[t.model.outlets[e].id],r=n.map(([i,c,a,l,f,h])=>{let m=`${`${c} of ${a} articles, elsewhere ${l}\
 of ${f}`}; ${At(h)} after correction`;return u("li",{},an(p=>t.apply({only:{outlet:o,words:p}}),i,m,
h))});return[u("ul",{class:"word-list"},r),u("p",{class:"aside"},"In titles and excerpts, against th\
e rest of this corpus; in bold those that are statistically significant after correction for multipl\
e tests.")]}function Nu(t,e,n){let o=fr(t,e).map(({ref:r,shared:s,either:i,isFew:c})=>{let l=`${s} o\
f ${i} stories in common${c?", too few to say much":""}`;return u("li",{},n({kind:"outlet",ref:r}),u(
"span",{class:"words"},l))});return o.length>0&&tt(o,Pe,"ties")}function Iu(t,e,n){let o=a=>A(a,"oth\
er outlet"),i=(t.blindspots[e]?.map(([a,l,f])=>({story:a,words:`${o(l)}; expected with ${rt(f)}`}))||
hr(t,e).slice(0,Su).map(({story:a,reach:l})=>({story:a,words:o(l)}))).map(({story:a,words:l})=>u("li",
{},n({kind:"story",ref:a}),u("span",{class:"words"},l))),c="Stories without an article of this outle\
t in this corpus; the outlet may still have covered them.";return i.length?[tt(i,Pe+1,"ties"),u("p",
{class:"aside"},c)]:null}function _u(t,e,n){let o=s=>s<0||pt(t,t.stories[s].articles).size===1,r=[...Hn(
t)[e]].filter(([s,i])=>t.articles.held[i]&&o(s)).map(([s,i])=>u("li",{},n(s<0?{kind:"article",ref:i}:
{kind:"story",ref:s})));return r.length>0&&tt(r,Pe,"ties")}var Cu=16,bi=86400;function Si(t,e,n){let{time:o,outlet:r}=t.articles,s=e.filter(b=>o[b]!==null&&r[b]>=
0);if(pt(t,s).size<2)return null;let i=s.map(b=>Number(o[b])),c=Math.min(...i),a=Math.max(...s.map(b=>Number(
o[b])+(U(t,b)?0:bi)));if(a===c)return null;let l=Lu(t,s),f=s.filter(b=>U(t,b)).map(b=>Number(o[b])),
h=f.length?Math.min(...f):null,d=l.slice(0,Cu).map(b=>Pu(t,b,{start:c,end:a,firstTime:h},n)),m=l.length-
d.length,g=e.length-s.length,p=[m>0&&`${A(m,"outlet")} with later articles are in the list below.`,g>
0&&`${A(g,"article")} without a date or an outlet not shown.`,"○ copy · dashed: not in this corpus ·\
 a bar: the day, as no time is given."],y=[ct(c),te(a-c)].map(b=>u("span",{},b));return[u("ol",{class:"\
lanes"},d),u("p",{class:"lane-ends","aria-hidden":"true"},y),u("p",{class:"aside"},p.filter(Boolean).
join(" "))]}function Lu(t,e){let n=new Map;for(let r of e){let s=t.articles.outlet[r],i=n.get(s)||{outlet:s,
first:1/0,articles:[]};U(t,r)&&(i.first=Math.min(i.first,t.articles.time[r])),i.articles.push(r),n.set(
s,i)}let o=r=>t.articles.time[r.articles[0]];return[...n.values()].sort((r,s)=>(r.first===s.first?o(
r)-o(s):r.first-s.first)||r.outlet-s.outlet)}function Pu(t,e,{start:n,end:o,firstTime:r},s){let i=f=>`${(f-
n)/(o-n)*100}%`,c=e.articles.map(f=>{let{time:h,precision:d,copy:m,held:g,title:p}=t.articles,y=U(t,
f),b=[y?"dot":"day",m[f]===1&&"copy",!g[f]&&"stub"],T=`${it(t,f)}: ${p[f]}, ${at(h[f],d[f])}`,M=u("s\
pan",{class:b.filter(Boolean).join(" "),title:T});return M.style.left=i(Number(h[f])),y||(M.style.width=
i(n+bi)),M}),l=e.first!==1/0&&r!==null?Ru(e.first-Number(r)):"time not given";return u("li",{},s({kind:"\
outlet",ref:e.outlet}),u("span",{class:"lane-track","aria-hidden":"true"},c),u("span",{class:"words"},
l))}function Ru(t){return t?te(t):"earliest"}var Du=10,Fu=60,Hu=10;function ki(t,e,n){let{model:o}=t,r=o.stories[e],{articles:s}=r,{outlet:i,topics:c,
subjects:a,credits:l}=o.articles,f=J(s.filter(T=>mt(o,T)).map(T=>i[T])),h=J(s.flatMap(T=>c[T])),d=J(
s.flatMap(T=>a[T])),m=J(s.flatMap(T=>l[T].map(M=>M.outlet))),g=(T,M)=>jt(M.map(([K,Z])=>[{kind:T,ref:K},
Z]),n),p=o.nodes.some(T=>T.kind==="story"&&T.ref===e),y=t.isOpen(e)?"Close it in the picture":"Open \
it in the picture",b=p?[[y,()=>t.toggle(e)]]:[];return[st("Story",r.name),u("p",{class:"figures"},Bu(
o,s)),Wt(t,"story",r.id,...b),L("Who was first",u("p",{},ju(o,r,n))),L("Who came when",Si(o,s,n)),L(
"Headlines in time order",Wu(o,s,n)),L("Outlets",f.length>0&&g("outlet",f)),L("Not in this corpus fr\
om",Gu(o,e,n)),L("Credited to",m.length>0&&g("outlet",m)),L("Mentioned",d.length>0&&g("subject",d.slice(
0,Hu))),L("Topics",h.length>0&&g("topic",h))]}function Bu(t,e){let n=e.filter(l=>t.articles.held[l]),
o=n.length,r=pt(t,n).size,s=e.length-o,[i,c]=en(t,e),a=[A(o,"article")];return s&&a.push(`${v(s)} li\
nked, not in this corpus`),[...a,A(r,"outlet"),wt(i,c)].join(" · ")}var Io="that takes articles of \
two outlets that state when they appeared, and copies do not count";function ju(t,{first:e,articles:n,
reason:o},r){if(!e.length)return`It cannot be told: ${o||Io}.`;let s=e.map(l=>r({kind:"outlet",ref:l})),
i=It(s," and "),c=n.filter(l=>t.articles.time[l]===null).length,a=c?` ${A(c,"article")} without a da\
te may be earlier.`:"";return e.length===1?[i,`, of the articles in this corpus.${a}`]:["A tie betwe\
en ",i,`: the stated times do not tell them apart.${a}`]}function Wu(t,e,n){let o=e.find(i=>U(t,i)),
r=o===void 0?null:t.articles.time[o],s=zu(t,e).map(({original:i,copies:c})=>Ti(t,i,r,n,c));return tt(
s,Fu,"headlines")}function zu(t,e){let n=new Set(e),o=new Map;for(let s of e){let i=Uu(t,s,n);i!==s&&
o.set(i,[...o.get(i)||[],s])}let r=new Set([...o.values()].flat());return e.filter(s=>!r.has(s)).map(
s=>({original:s,copies:o.get(s)||[]}))}function Uu(t,e,n){let o=new Set,r=e;for(;!o.has(r);){o.add(r);
let s=t.linksOf[r].find(({kind:i,forward:c,other:a})=>i==="copy_of"&&c&&n.has(a));s&&(r=s.other)}return r}
function Ti(t,e,n,o,r=[]){let{time:s,precision:i,held:c}=t.articles,a=t.linksOf[e].find(({kind:d,forward:m})=>d===
"copy_of"&&m),l=U(t,e)&&n!==null?Number(s[e])-n:0,f=[at(s[e],i[e]),l>=60?yt(l):"",c[e]?"":"not in th\
is corpus",a?`a copy of ${qt(it(t,a.other))}’s`:""],h=r.map(d=>Ti(t,d,n,o));return u("li",{class:c[e]?
null:"not-held"},u("span",{class:"who",dir:"auto"},it(t,e)),o({kind:"article",ref:e}),u("span",{class:"\
words",dir:"auto"},f.filter(Boolean).join(" · ")),r.length>0&&u("ol",{class:"copies"},h))}function Gu(t,e,n){
let o=Ye(t,e);if(!o.length)return null;let r=o.slice(0,Du),s=r.map(a=>n({kind:"outlet",ref:a.ref})),
i=o.length-r.length,c=`Outlets with ${5} or more articles here. A missing story only means that it i\
s not in this corpus; the outlet may still have covered it.`;return[u("p",{},It(s),i>0&&` and ${v(i)}\
 more`,"."),u("p",{class:"aside"},c)]}var Ku=12;function vi(t,e,n){let{model:o}=t,r=o.subjects[e],s=o.bySubject[e],{outlet:i,story:c,subjects:a,
held:l}=o.articles,f=s.filter(b=>l[b]),h=J(f.filter(b=>mt(o,b)).map(b=>i[b])),d=J(s.flatMap(b=>a[b]).
filter(b=>b!==e)),m=J(s.map(b=>c[b]).filter(b=>b>=0)),g=(b,T)=>{let M=T.slice(0,Ku).map(([K,Z])=>[{kind:b,
ref:K},Z]);return T.length>0&&jt(M,n)},p=r.names.filter(b=>b!==r.name),y=[A(f.length,"article"),A(h.
length,"outlet")];return[st("Subject",r.name),u("p",{class:"figures"},y.join(" · ")),u("p",{class:"\
aside"},"Found in titles and excerpts; the files do not state it."),Wt(t,"subject",r.id),Nt([["Also \
written",p.join(" · ")]]),L("Over time",ce(o,s)),L("Outlets by articles",g("outlet",h)),L("Mentione\
d with it",g("subject",d)),L("Stories",ue(m,n)),L("Articles",Yt(o,s,n))]}var qu=8;function xi(t,e,n){let{model:o}=t,r=o.topics[e],s=o.byTopic[e],i=s.filter(M=>o.articles.held[M]),
{outlet:c,story:a,topics:l}=o.articles,f=J(i.filter(M=>mt(o,M)).map(M=>c[M])),h=J(s.flatMap(M=>l[M]).
filter(M=>M!==e)),d=J(s.map(M=>a[M]).filter(M=>M>=0)),m=(M,K)=>K.length>0&&jt(K.map(([Z,G])=>[{kind:M,
ref:Z},G]),n),g=o.dominant.includes(e),p=r.names.filter(M=>M!==r.name),y=s.length-i.length,b=y?` · ${v(
y)} linked, not in this corpus`:"",T=[A(i.length,"article"),A(f.length,"outlet")];return[st("Topic",
r.name),u("p",{class:"figures"},T.join(" · ")+b),g&&u("p",{class:"aside"},"On nearly every article,\
 so the picture leaves its lines out."),Wt(t,"topic",r.id),Nt([["Also written",p.join(" · ")]]),L("\
Over time",ce(o,s)),L("Outlets by focus",Xu(o,e,n)),L("Outlets by articles",m("outlet",f)),L("Topics\
 on the same articles",m("topic",h)),L("Stories",ue(d,n)),L("Articles",Yt(o,s,n))]}function Xu(t,e,n){
let{by:o,n:r}=Ve(t),s=o.map((i,c)=>({ref:c,...Ot(i.get(e)||0,r[c])})).filter(i=>i.k&&i.n>=5).sort((i,c)=>c.
share-i.share||c.k-i.k||i.ref-c.ref).slice(0,qu);return s.length?$e(s.map(i=>{let c=`${rt(i.share)} ${Tt(
i)}, ${i.k} of ${i.n}`;return[n({kind:"outlet",ref:i.ref}),i.share,c]})):null}var Vu={article:wi,outlet:yi,topic:xi,subject:vi,story:ki};function Mi(t,e){let n=r=>q(t,r),o=Vu[e.kind](
t,e.ref,n);return u("article",{class:`panel panel-${e.kind}`},o)}var _o={outlet:5,topic:5,subject:4,story:6,article:12},Oi=["outlet","topic","subject","story","artic\
le"],$i={outlet:"Outlets",topic:"Topics",subject:"Subjects",story:"Stories",article:"Articles"},Yu=1+
Object.values(_o).reduce((t,e)=>t+e),[Zu,Ai]=[1,8];function Ei(t,e,n){let{model:o}=n,r=Object.fromEntries(
Oi.map(x=>[x,Ju($i[x])])),s=[],i=[],c=-1,a=[],l=0;function f(){a=d()?Oi.map(h):[],c=-1,m(Zu),b(),nt(
!!d()),p()}function h(x){let B=se(o)[x],j=Cn(B,d(),_o[x]);return{kind:x,steps:j,rows:[],total:0,done:!1}}
function d(){return t.value.trim()}function m(x){let B=performance.now()+x,j=a.map(V=>V.rows.length),
X=g();for(;X&&performance.now()<B;){let{done:V,value:ot}=X.steps.next();Object.assign(X,{done:!!V,rows:ot.
rows,total:ot.total}),X=g()}return a.some((V,ot)=>V.rows.length>j[ot])}function g(){let x=a.filter(({
done:j})=>!j),B=j=>j.rows.length<_o[j.kind];return x.find(B)||x[0]}function p(){if(clearTimeout(l),!g()){
y();return}l=setTimeout(()=>{(m(Ai)||!g())&&b(),p()})}function y(){if(!a.length)return;let x=a.filter(
({total:B})=>B).map(({kind:B,total:j})=>`${j} ${$i[B].toLowerCase()}`);n.announce(x.join(", ")||"not\
hing found")}function b(){let x=c>=0?i[c].key:null,B=a.filter(({total:ot})=>ot),j=B.find(({kind:ot})=>ot===
"article");i=[];let X=a.length>0&&!B.length&&!g(),V=[...B.map(T),d()&&ut(o),j&&K(j),X&&u("p",{class:"\
empty"},"Nothing found. Fewer or shorter words find more.")];e.replaceChildren(...V.filter(Boolean)),
gt(x?i.findIndex(({key:ot})=>ot===x):-1)}function T({kind:x,rows:B,total:j,done:X}){let{element:V,head:ot,
number:Ht}=r[x];return Ht.textContent=X?v(j):"…",V.replaceChildren(ot,...B.map(Bt=>M({kind:x,ref:Bt}))),
V}function M(x){let B=x.kind==="article"?it(o,x.ref):A(Dt(o,x).length,"article"),j=`${x.kind} ${x.ref}`;
return Z(j,()=>n.choose(x),Y(o,x),B)}function K({total:x,done:B}){let j=Mt(d()),X=x===1?"this articl\
e":`these ${v(x)} articles`,V=`Show only ${B?X:"these articles"}`;return Z("words",()=>n.filter("onl\
y","words",j),V,"")}function Z(x,B,j,X){let V=s[i.length]||G();return V.item.setAttribute("aria-sele\
cted","false"),V.name.textContent=j,V.words.textContent=X,i.push({item:V.item,act:B,key:x}),V.item}function G(){
let x=u("span",{dir:"auto"}),B=u("span",{class:"words",dir:"auto"}),j={role:"option",id:`option-${s.
length}`,class:"option"},X={name:x,words:B,item:u("div",j,x,B)};return s.push(X),X}function ft({act:x}){
nt(!1),t.value="",x()}function nt(x){e.hidden=!x,t.setAttribute("aria-expanded",String(x)),!x&&(t.removeAttribute(
"aria-activedescendant"),a=[],clearTimeout(l))}function bt(x){if(!i.length)return;let B=c<0&&x<0?0:c;
gt((B+x+i.length)%i.length),i[c].item.scrollIntoView({block:"nearest"})}function gt(x){if(i[c]?.item.
setAttribute("aria-selected","false"),c=x,c<0){t.removeAttribute("aria-activedescendant");return}i[c].
item.setAttribute("aria-selected","true"),t.setAttribute("aria-activedescendant",i[c].item.id)}function St(){
let x=window.requestIdleCallback||(X=>setTimeout(()=>X({timeRemaining:()=>Ai,didTimeout:!1}),8)),B=rr(
Object.values(se(o))),j=X=>{do if(B.next().done)return;while(X.timeRemaining()>2);x(j)};for(;s.length<
Yu;)G();x(j)}function dt(x){x.key==="ArrowDown"||x.key==="ArrowUp"?(x.preventDefault(),bt(x.key==="A\
rrowDown"?1:-1)):x.key==="Enter"&&i.length?(x.preventDefault(),ft(i[Math.max(c,0)])):x.key==="Escape"&&
(x.stopPropagation(),e.hidden&&t.blur(),t.value="",nt(!1))}return e.addEventListener("mousedown",x=>x.
preventDefault()),e.addEventListener("click",({target:x})=>{let B=i.find(({item:j})=>j.contains(x));
B&&ft(B)}),t.addEventListener("input",f),t.addEventListener("focus",()=>d()&&f()),t.addEventListener(
"blur",()=>nt(!1)),t.addEventListener("keydown",dt),{prepare:St}}function Ju(t){let e=u("span",{class:"\
number"}),n=u("div",{class:"find-head"},t," ",e);return{number:e,head:n,element:u("div",{role:"group",
"aria-label":t},n)}}var Qu=12,Ni=86400,tf=72,ef=7,nf=3,of=1/3,rf="Each dot is an article, in the colour of its outlet, a\
t its place between the first and the last of its story; the one ringed was first. ○ copy · dashed: \
linked, not in this corpus · a bar: the day, as no time is given. An outlet without a story may stil\
l have covered it elsewhere.";function Ii(t,e){let{model:n}=e,o=e.selection();if(!o.total){t.replaceChildren();
return}let r=Zt(n,"stories","size",o).filter(({outlets:l})=>l>1),s=u("ol",{class:"story-rows"}),i=af(
n,o),c=le(s,r,Qu,l=>[lf(e,l,i)]),a=[u("div",{class:"sheet-head"},u("h2",{},"Stories of most outlets"),
r.length>0&&sf(n)),ut(n),...r.length?[s,c,u("p",{class:"aside"},rf)]:[cf(o)]];t.replaceChildren(...a.
filter(l=>l instanceof Node))}function sf(t){let e=xt(),n=(s,i)=>{let c=u("span",{class:"outlet-dot",
"aria-hidden":"true"});return c.style.setProperty("--hue",i),u("li",{dir:"auto"},c,s)},o=t.hues.map(
(s,i)=>n(t.outlets[s].name,e.hues[i]));return o.length?u("ul",{class:"outlet-colors","aria-label":"C\
olours of outlets"},o,n("other outlets",e.others)):null}function cf(t){let e=t.filtered?"No story of\
 two or more outlets in this selection.":Ae("stories");return u("p",{class:"empty"},e)}function af(t,{
mask:e}){let n=t.articles.held.flatMap((o,r)=>o&&e[r]?[r]:[]);return pt(t,n).size}function lf(t,e,n){
let{model:o}=t;return u("li",{class:"story-row","data-id":o.stories[e.thing.ref].id},u("div",{class:"\
story-name"},q(t,e.thing),u("span",{class:"words"},Ee(o,e)),uf(o,e)),u("div",{class:"story-hours"},ff(
o,e),mf(t,e)),u("div",{class:"story-reach"},pf(t,e,n)))}function uf(t,{thing:e}){let{loose:n,articles:o}=t.
stories[e.ref];if(n<of*o.length)return null;let r="These share little with the other articles of the\
 story: some may be on another event.",s=`loosely joined: ${v(n)} of ${v(o.length)}`;return u("span",
{class:"loosely",title:r},s)}function ff(t,{articles:e,thing:n}){let{first:o,earliest:r}=t.stories[n.
ref],{time:s,precision:i,title:c,copy:a,held:l,outlet:f}=t.articles,h=e.filter(G=>s[G]!==null);if(!h.
length)return u("p",{class:"words"},"None of its articles has a date.");let{dots:d,start:m,end:g}=hf(
t,h),p=xt(),y=d.map(({article:G,left:ft,width:nt,level:bt})=>{let gt=o.length>0&&G===r,St=[nt?"day":
"dot",a[G]===1&&"copy",!l[G]&&"stub",gt&&"first"],dt=`${it(t,G)}: ${c[G]}, ${at(s[G],i[G])}`,x=u("sp\
an",{class:St.filter(Boolean).join(" "),title:dt}),B=t.hues.indexOf(f[G]);return x.style.setProperty(
"--hue",B<0?p.others:p.hues[B]),x.style.left=`${ft*100}%`,nt?x.style.width=`${nt*100}%`:x.style.bottom=
`${bt*7}px`,x}),b=e.length-h.length,T=[df(t,h,m),b?`${v(b)} undated not shown`:"",g>m?te(g-m):""],M=Math.
max(1,...d.map(({level:G})=>G+1))*7+4,K=u("div",{class:"hours","aria-hidden":"true"},y);K.style.height=
`${M}px`;let Z=T.map(G=>u("span",{},G));return[K,u("p",{class:"hours-ends","aria-hidden":"true"},Z)]}
function df(t,e,n){let o=U(t,e[0]);return ct(n)+(o?`, ${Be(n)} UTC`:"")}function hf(t,e){let n=a=>Number(
t.articles.time[a]),o=Math.min(...e.map(n)),r=Math.max(...e.map(a=>n(a)+(U(t,a)?0:Ni))),s=Math.max(1,
r-o),i=new Map;return{dots:e.flatMap(a=>{let l=U(t,a),f=(n(a)-o)/s,h=l?Math.round(f*tf):`day ${nn(t,
a)}`,d=i.get(h)||0;return i.set(h,d+1),l?d<ef?[{article:a,left:f,width:0,level:d}]:[]:d?[]:[{article:a,
left:f,width:Ni/s,level:0}]}),start:o,end:r}}function mf(t,{thing:e}){let{model:n}=t,{first:o,earliest:r,
runner_up:s,gap:i,reason:c}=n.stories[e.ref];if(!o.length){let m=`Who was first cannot be told: ${c||
Io}.`;return u("p",{class:"words"},m)}let a=m=>q(t,{kind:"outlet",ref:m}),l=r>=0?`, ${Be(Number(n.articles.
time[r]))} UTC`:"",f=It(o.map(a)," and "),h=[o.length>1?"First, in a tie: ":"First: ",f,l];if(s>=0&&
i!==null&&mt(n,s)){let m=i?te(i*60):"in the same minute";h.push(" · next: ",a(n.articles.outlet[s]),
`, ${m}`)}let d=t.selection().filtered?" (whole corpus)":"";return u("p",{class:"words"},...h,d)}function pf(t,{
thing:e,outlets:n},o){let{model:r}=t,s=`${v(n)} of ${A(o,"outlet")}`,i=ae(Math.max(.01,n/Math.max(1,
o))),a=(t.selection().filtered?[]:Ye(r,e.ref)).slice(0,nf).map(({ref:l})=>q(t,{kind:"outlet",ref:l}));
return[u("span",{class:"number"},s),u("span",{class:"reach-track","aria-hidden":"true"},i),a.length>
0&&u("p",{class:"words"},"Not from ",It(a))]}var gf=8,[Li,_i,Po]=[46,20,10],wf=700;function Pi(t,e){let{model:n}=e,{from:o,to:r}=n.counts;if(o===
null||r===null||o===r)return{show:()=>{}};let s=D=>n.articles.held[D]&&n.articles.time[D]!==null,c=n.
articles.time.map((D,N)=>N).filter(s).every(D=>U(n,D)),{unit:a,bins:l}=je([],o,r,c),f=yf(n,l),h=null,
d={rows:!1,shares:!1},m=u("div",{class:"strip-chart"}),g=u("div",{class:"strip-rows",hidden:!0}),p=u(
"span",{class:"strip-words"}),y=G("▶","Play through time",()=>h?dt():St()),[b,T]=[x("From",0),x("T\
o",1)],M=u("div",{class:"strip-area"},m,b,T),K=u("span",{class:"strip-tools"},G("‹","A step back i\
n time",()=>gt(-1)),y,G("›","A step on in time",()=>gt(1)),ft("By outlet","rows"),ft("Shares","sha\
res")),Z=u("span",{class:"legend-name"},`Articles by ${a}`);t.hidden=!1,t.replaceChildren(u("div",{class:"\
strip-head"},Z,p,K),M,g),B();function G(D,N,F){return _({class:"step","aria-label":N,title:N},F,D)}function ft(D,N){
let R=_({class:"step","aria-pressed":"false"},()=>{d[N]=!d[N],R.setAttribute("aria-pressed",String(d[N])),
j()},D);return R}function nt(){let{time:D}=e.state();if(!D)return[0,l.length];let N=Math.max(0,l.findIndex(
R=>R.to>D[0])),F=l.findIndex(R=>R.from>=D[1]);return[N,Math.max(N+1,F<0?l.length:F)]}function bt(D,N,F=!1){
let R=D<=0&&N>=l.length;e.change({time:R?null:[l[D].from,l[N-1].to]},F)}function gt(D){let N=D>0?[-1,
0]:[l.length,l.length+1],[F,R]=e.state().time?nt():N,S=R-F,O=Math.max(0,Math.min(l.length-S,F+D));return(O!==
F||!e.state().time)&&bt(O,O+S),O+S<l.length}function St(){h=setInterval(()=>gt(1)||dt(),wf),y.textContent=
"❚❚",y.setAttribute("aria-label","Stop playing"),nt()[1]===l.length&&e.change({time:null},!1),gt(
1)}function dt(){clearInterval(h),h=null,y.textContent="▶",y.setAttribute("aria-label","Play throu\
gh time")}function x(D,N){let F=l.length,R={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1},S={PageDown:-5,
PageUp:5,Home:-F,End:F};return u("span",{class:"handle",role:"slider",tabindex:"0","aria-label":D,"a\
ria-valuemin":0,"aria-valuemax":F,on:{keydown:C=>{let P={...R,...S}[C.key];if(!P)return;C.preventDefault();
let[H,w]=nt();N?bt(H,Math.max(H+1,Math.min(F,w+P))):bt(Math.max(0,Math.min(w-1,H+P)),w)}}})}function B(){
let D=F=>{let{left:R,width:S}=m.getBoundingClientRect(),O=Math.floor((F.clientX-R)/S*l.length);return Math.
max(0,Math.min(l.length-1,O))},N=null;M.addEventListener("pointerdown",F=>{dt();let R=F.target.closest(
".handle"),[S,O]=nt();R?N=R===b?O-1:S:N=D(F),M.setPointerCapture(F.pointerId),R||bt(N,N+1)}),M.addEventListener(
"pointermove",F=>{if(N===null)return;let R=D(F);bt(Math.min(N,R),Math.max(N,R)+1)});for(let F of["po\
interup","pointercancel"])M.addEventListener(F,()=>N=null);M.addEventListener("dblclick",()=>e.change(
{time:null}))}function j(){let{mask:D}=oe(n,e.state(),"time"),N=Lo(f,l.length,$=>D[$]>0),F=Lo(f,l.length,
()=>!0),[R,S]=nt(),O=N.map(($,I)=>F[I]?$/F[I]:0),C=d.shares?O:N,P=d.shares?1:Math.max(1,...F),H=$=>$>=
R&&$<S,w=[...d.shares?[]:F.map(($,I)=>Co($,I,P,"bar-all")),...C.map(($,I)=>Co($,I,P,H(I)?"bar-volume":
"bar-out"))],k=[ct(Number(o)),ct(Number(r))].map($=>u("span",{},$));m.replaceChildren(Ht(Li,ot(N),w),
u("div",{class:"strip-ends","aria-hidden":"true"},k)),X(b,R,l[R].from),X(T,S,l[S-1].to-1),p.textContent=
V(R,S),g.hidden=!d.rows,d.rows&&g.replaceChildren(...Bt(D))}function X(D,N,F){D.style.left=`${N/l.length*
100}%`,D.setAttribute("aria-valuenow",String(N)),D.setAttribute("aria-valuetext",Ci(F,a))}function V(D,N){
return e.state().time?wt(l[D].from,l[N-1].to-1):d.shares&&e.selection().filtered?`share of all artic\
les of each ${a}`:`${n.left_out?"on this page · ":""}drag to select a time`}function ot(D){let N=Math.
max(...D),F=Ci(l[D.indexOf(N)].from,a);return`Articles by ${a}: at most ${v(N)}, from ${F}.`}function Ht(D,N,F){
let S={viewBox:`0 0 ${l.length*Po} ${D}`,preserveAspectRatio:"none",role:"img","aria-label":N};return ht(
"svg",S,F)}function Bt(D){let N=n.byOutlet.map((R,S)=>({ref:S,articles:R.filter(O=>D[O]&&n.articles.
held[O])})).filter(({articles:R})=>R.length).sort((R,S)=>S.articles.length-R.articles.length||R.ref-
S.ref).slice(0,gf).map(({ref:R,articles:S})=>{let O=new Set(S),C=Lo(f,l.length,H=>O.has(H)),P=S.length;
return{ref:R,total:P,values:d.shares?C.map(H=>H/P):C}}),F=Math.max(...N.flatMap(({values:R})=>R),d.shares?
.01:1);return N.map(({ref:R,total:S,values:O})=>{let{name:C}=n.outlets[R],P=()=>e.choose({kind:"outl\
et",ref:R}),H=O.map((w,k)=>Co(w,k,F,"bar-volume",_i));return u("div",{class:"strip-row"},_({class:"t\
hing",dir:"auto"},P,$t(C,22)),Ht(_i,`${C}: ${A(S,"article")}`,H),u("span",{class:"number"},v(S)))})}
return{show:j}}function Co(t,e,n,o,r=Li){if(!t)return null;let s=r*(1-t/n),i=Math.max(1,r*t/n);return ht(
"rect",{x:e*Po,y:s,width:Po-1,height:i,class:o})}function yf(t,e){let n=Float64Array.from(e,o=>o.from);
return Int32Array.from(t.articles.time,(o,r)=>o===null||!t.articles.held[r]||o<n[0]?-1:fs(n,o))}function Lo(t,e,n){
let o=Array(e).fill(0);return t.forEach((r,s)=>{r>=0&&n(s)&&(o[r]+=1)}),o}function Ci(t,e){return e===
"hour"?at(t,"minute"):ct(t)}var[bf,Sf]=[.6,.65];function Ri(t,e,n){let o=E("tip");if(o.hidden=!e,!e||!n)return;let r=e.kind==="a\
rticle"&&!t.articles.held[e.ref];o.replaceChildren(u("span",{class:"kicker"},r?_e.stub:_e[e.kind]),u(
"strong",{dir:"auto"},Y(t,e)),u("span",{class:"words",dir:"auto"},Ee(t,Zn(t,e))));let{width:s,height:i}=E(
"picture").getBoundingClientRect();o.classList.toggle("left",n.x>s*bf),o.classList.toggle("above",n.
y>i*Sf),o.style.setProperty("--x",`${n.x}px`),o.style.setProperty("--y",`${n.y}px`)}var Se=["network","time"],kf={stories:Ii,outlets:Qn,compare:oo,table:No},Tf=200,Di=900,vf=3;function Hi(t){
t.letters=Yr(t.hues.map(w=>t.outlets[w].name));let e={view:t.home,tab:"overview"},n=g(),o=b(n),r=0,s=null,
i=new Map,c=t.nodes.length>0,a={model:t,view:null,state:()=>n,selection:()=>o,change:T,choose:G,toggle:ft,
filter:nt,apply:bt,narrow:gt,isOpen:w=>y().includes(w),announce:N,show:K},l={hover:(w,k)=>Ri(t,w,k),
choose:G,toggle:ft,moved:dt},f=c?zs(E("canvas"),t,l):null,h=Pi(E("strip"),a),d=os(E("filters"),E("ch\
ips"),a),m=Ei(E("find"),E("found"),a);a.view=f;function g(){let w=Xo(location.hash,e),k=In(t,w.state);
return Fi([...w.ignored,...k.ignored]),k.state}function p(){return n.at&&t.byId.get(n.at)||null}function y(){
return n.open.flatMap(k=>t.byId.get(k)||[]).filter(({kind:k})=>k==="story").map(({ref:k})=>k)}function b(w){
return{...oe(t,w),filtered:er(w),stubs:nr(w)}}function T(w,k=!0){"at"in w&&(s=n.at),n={...n,...w},("\
only"in w||"not"in w||"time"in w)&&(o=b(n)),clearTimeout(r),k?M("pushState"):r=setTimeout(()=>M("rep\
laceState"),Tf),K()}function M(w){try{let k=Vo(n,e)||location.pathname+location.search;history[w](null,
"",k)}catch{}}function K(){let w=[n.only,n.not,n.time],{theme:k}=document.documentElement.dataset;Z(
"chips",w,d.showChips),Z("filters",[w,d.isShown()],d.show),Z("picture",[w,n.view,n.hide,n.open],x),Z(
"sheet",[w,n.view,n.side,t.complete,k],j),Z("strip",w,h.show);let $=[n.view,n.at,n.tab,n.open,n.path,
n.without,t.complete];Z("side",[w,...$],Ht)}function Z(w,k,$){let I=JSON.stringify(k);i.get(w)!==I&&
(i.set(w,I),$())}function G(w){let k=w?ie(t,w):null;k!==n.at&&(T({at:k}),w&&(innerWidth<Di&&E("side").
scrollIntoView({block:"start"}),N(`${Y(t,w)} chosen`)))}function ft(w){let{id:k}=t.stories[w],$=n.open.
includes(k),I=$?n.open.filter(Q=>Q!==k):[...n.open,k],W=Se.includes(n.view);T({open:I,...W?{}:{view:t.
opens}}),N($?"Story closed":"Story opened")}function nt(w,k,$){T(We(n,w,k,$)),St()}function bt(w){T(
{...qo,...w}),St()}function gt({only:w}){T({only:{...n.only,...w}}),St()}function St(){let w=`${A(o.
total,"article")} selected`;N(o.filtered?w:"Everything is shown")}function dt(w){Se.includes(n.view)&&
T({cam:w},!1)}function x(){let w=Se.includes(n.view);for(let Q of["canvas","zoom","under"])E(Q).hidden=
!w;E("sheet").hidden=w;for(let Q of document.querySelectorAll("[data-view]")){let Ct=Q.dataset.view===
n.view;Q.setAttribute("aria-pressed",String(Ct))}let $=w||n.view==="stories"?B():null;if(E("message").
hidden=!$,E("message").replaceChildren($||""),E("canvas").classList.toggle("quiet",!!$),!f||!w)return;
let I=y(),W=f.show({view:n.view,hide:n.hide,open:I,selection:o});W.open.length<I.length&&(n={...n,open:W.
open.map(Q=>t.stories[Q].id)},M("replaceState"),N("The stories opened first were closed to make room")),
X(W),V()}function B(){let w=(k,...$)=>u("div",{},u("h2",{},k),$.map(I=>u("p",{},I)));return c?o.total?
n.view==="time"&&!t.scale.length?w("Nothing to show over time","None of these articles has a date. T\
he network and the lists show them all."):null:d.renderNothingFound():w("No articles yet",...t.advice)}
function j(){let w=kf[n.view];w&&w(E("sheet"),a)}function X(w){let k=$=>T({hide:$});ys(E("legend"),t,
w,n,o,k)}function V(){let w=[...ot(),...t.advice,...t.notes[n.view]||[]];E("notes-head").textContent=
w[0]||"",E("notes-head").classList.toggle("more-notes",w.length>1),E("notes").replaceChildren(...w.slice(
1).map(k=>u("li",{},k))),E("notes-box").hidden=!w.length}function ot(){let w=t.mode==="stories",k=[];
if(w&&k.push("To open a story into its articles, double-click it, or choose it and press Enter."),n.
view!=="time"||!t.scale.length)return k;let $=w?"circle is a story at its first report, each dot an \
article that belongs to no story":"dot is an article";k.push(`Each ${$}; the height has no meaning.`),
n.open.length&&k.push("Marks beside an open story are moved aside. Its articles stand at their own d\
ates; those without a date are not drawn.");let I=(W,Q)=>W!==null&&!U(t,Q);return t.articles.time.some(
I)&&k.push("An article that states only its day stands in the middle of it."),t.scale.some(([,,,,W])=>W)&&
k.push("In the grey band time is squeezed, as there are few articles."),k}function Ht(){let w=p(),k=n.
at!==null&&An.includes(n.at)?n.at:null,[$,I]=[E("panel"),E("lists")],W=document.activeElement,Q=E("s\
ide").contains(W)||!!W?.dataset.panel;I.hidden=!!(w||k),$.hidden=!I.hidden;let Ct=k==="path"?hi(a):null,
Re=f?f.choose(w,Ct):!1;if($.hidden)$.replaceChildren(),D();else{let ji=_({class:"back"},()=>T({at:null}),
"← Back to the lists"),Wi=w?Mi(a,w):pi(a,String(k),Ct);$.replaceChildren(ji,...Bt(w,Re),Wi),E("sid\
e").scrollTop=0}if(!Q)return;let Bi=s&&Lt(E("list"),"id",s),Ro=$.hidden?Bi:$.querySelector("input")||
$.querySelector("h2");Ro&&Ro.focus({preventScroll:!$.hidden})}function Bt(w,k){let $=[];w&&f&&!k&&Se.
includes(n.view)&&$.push(u("p",{class:"aside"},"Not drawn in this view."));let W=w&&["outlet","topic",
"subject"].includes(w.kind)?ut(t):null;return W?[...$,W]:$}function D(){for(let w of document.querySelectorAll(
"[data-tab]")){let k=w.dataset.tab,$=k===n.tab,I=w.querySelector(".number");if(I){let W=jr(t,k,o);I.
textContent=Bo(W),I.title=v(W)}w.setAttribute("aria-selected",String($)),w.setAttribute("tabindex",$?
"0":"-1")}E("list").setAttribute("aria-labelledby",`tab-${n.tab}`),Wr(E("list"),E("order"),a)}function N(w){
E("live").textContent=w}async function F(){clearTimeout(r),M("replaceState");try{await navigator.clipboard.
writeText(location.href),N("Link copied"),E("copy").textContent="Copied"}catch{let w=E("link");w.hidden=
!1,w.value=location.href,w.select(),N("Copy the link from the field")}setTimeout(()=>E("copy").textContent=
"Copy link",1600)}function R(w){if(n.view===w)return;let k=Se.includes(w),$=W=>!W.startsWith("hue")&&
W!=="others",I=k?n.hide.filter($):n.hide;T({view:w,cam:null,hide:I}),k&&f&&f.fit(),innerWidth<Di&&E(
"picture").scrollIntoView({block:"start"}),k||(E("sheet").scrollTop=0)}function S(){n=g(),o=b(n),K(),
!(!f||!Se.includes(n.view))&&(n.cam?f.setCamera(n.cam):f.fit())}function O(){let{state:w,ignored:k}=In(
t,n);k.length&&Fi(k),n=w,(n.only.words||n.not.words)&&(o=b(n)),n.open.length&&f&&(f.forget(),i.delete(
"picture")),K(),m.prepare()}function C(){f&&(f.draw(),K(),X(f.snapshot().scene))}ns(a,{openView:R,copyLink:F,
recolour:C,restore:S});let{from:P,to:H}=t.counts;return E("span").textContent=P===null?"":wt(P,H),S(),
{complete:O}}function Fi(t){let e=E("notice");if(e.hidden=!t.length,!t.length)return;let n=t.slice(0,
vf).map(a=>a.slice(0,60)),o=t.length-n.length,r=o?` and ${v(o)} more`:"",s=u("span",{dir:"auto"},n.join(
" · ")),i=_({class:"step","aria-label":"Close this notice"},c,"×");e.replaceChildren("This link as\
ks for what this page does not have: ",s,r,". ",i);function c(){e.hidden=!0}}async function xf(){try{let t=Tr(await Mn("data")),e=Hi(t);On("details")&&await Mf(),vr(t,await Mn("\
details")),e.complete(),document.documentElement.dataset.ready="yes"}catch(t){let{message:e}=t;E("me\
ssage").hidden=!1,E("message").replaceChildren(u("p",{},`This page could not be opened. ${e}`))}}function Mf(){
return new Promise(t=>requestAnimationFrame(()=>setTimeout(t)))}xf();})();

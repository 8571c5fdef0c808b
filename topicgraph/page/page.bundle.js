"use strict";(()=>{var zi={ß:"ss",æ:"ae",œ:"oe",ø:"o",ł:"l",đ:"d",ð:"d"},Ui=/[^\x00-\x7f]/;function Ot(t){return Ui.
test(t)?t.normalize("NFD").replace(/\p{M}+/gu,"").toLowerCase().replace(/[ßæœøłđð]/g,e=>zi[e]):
t.toLowerCase()}function At(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1),o=n.lastIndexOf(" ");return(o>
e*.6?n.slice(0,o):n).trimEnd()+"…"}function Fo(t,e){if(t.length<=e)return[t];let n=t.lastIndexOf("\
 ",e),o=n>e*.4?n:e;return[t.slice(0,o).trim(),At(t.slice(o).trim(),e)]}function Ho(t){if(!/^https?:\/\//i.
test(t))return null;try{let e=new URL(t);return(e.protocol==="http:"||e.protocol==="https:")&&!e.username&&
!e.password?e.href:null}catch{return null}}function Mt(t){return`⁨${t}⁩`}function Kt(t){return`“${Mt(
t)}”`}var Bo=new Intl.NumberFormat("en");function k(t){return Bo.format(t)}function kt(t){return Bo.
format(Math.round(t*10)/10)}function $(t,e,n){return`${k(t)} ${t===1?e:n||e+"s"}`}function Wo(t){return t<
1e4?k(t):t<999500?`${Math.round(t/1e3)}k`:`${Number((t/1e6).toFixed(1))}M`}function ot(t){return`${t>
0&&t<.0995?(t*100).toFixed(1):Math.round(t*100)} %`}function Tt({low:t,high:e}){return`(${ot(t).replace(
" %","")} to ${ot(e)})`}function Et(t){return t===null?"not tested":t<.001?"p < .001":t>.99?"p > .99":
`p = ${t.toFixed(t<.0995?3:2).slice(1)}`}function u(t,e={},...n){return zo(document.createElement(t),e,n)}function dt(t,e={},...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);return zo(o,e,n)}function I(t,e,...n){return u("butt\
on",{type:"button",...t,on:{click:e}},...n)}function zo(t,{on:e={},...n},o){for(let[r,s]of Object.entries(
e))t.addEventListener(r,s);for(let[r,s]of Object.entries(n))s===!1||s===null||s===void 0||t.setAttribute(
r,s===!0?"":s);for(let r of o.flat(3))r!=null&&r!==!1&&t.append(r);return t}function A(t){return document.
getElementById(t)}function Ct(t,e,n){return t.querySelector(`[data-${e}="${CSS.escape(n)}"]`)}function Jt(t,e){
let n=document.activeElement,o=t.contains(n)?n?.dataset.focus:null;e(),o&&Ct(t,"focus",o)?.focus()}function Uo(t){
let e=Ho(t);return e?u("a",{href:e,rel:"noopener noreferrer",target:"_blank",dir:"auto"},t):u("span",
{class:"plain",dir:"auto"},t)}async function Mn(t){let e=A(t);if(!$n(t))return JSON.parse(e.textContent);if(typeof DecompressionStream>
"u")throw new Error("This page needs a newer browser: one of 2023 or later.");let n=Uint8Array.from(
atob(e.textContent.trim()),r=>r.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream(
"gzip"));return JSON.parse(await new Response(o).text())}function $n(t){return A(t).hasAttribute("da\
ta-packed")}var Fe="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),[Se,Lt,Pt]=[60,3600,86400],Gi={week:7*
Pt,day:Pt,hour:Lt};function ke(t){return String(t).padStart(2,"0")}function it(t){let e=new Date(t*1e3);
return`${e.getUTCDate()} ${Fe[e.getUTCMonth()]} ${e.getUTCFullYear()}`}function He(t){let e=new Date(
t*1e3);return`${ke(e.getUTCHours())}:${ke(e.getUTCMinutes())}`}function ct(t,e){if(t===null)return"u\
ndated";if(!An(t,e))return`${it(t)}, time not given`;let n=e==="second"?":"+ke(new Date(t*1e3).getUTCSeconds()):
"";return`${it(t)}, ${He(t)}${n} UTC`}function gt(t,e){if(t===null||e===null)return"undated";let[n,o]=[
it(t),it(e)];if(n===o)return n;let[r,s]=[n.split(" "),o.split(" ")];return`${r[2]!==s[2]?n:r[1]!==s[1]?
`${r[0]} ${r[1]}`:r[0]} – ${o}`}function An(t,e){return t!==null&&(e==="minute"||e==="second")}function wt(t){
let e=Math.abs(t);if(e<Se)return"at the same time";let[n,o]=e<1.5*Lt?["minute",Se]:e<2*Pt?["hour",Lt]:
["day",Pt];return`${$(Math.round(e/Number(o)),String(n))} ${t>0?"later":"earlier"}`}function qt(t){if(t<
Se)return"+0 min";let[e,n]=[Math.floor(t/Pt),Math.floor(t%Pt/Lt)],o=Math.floor(t%Lt/Se),[r,s]=e?[`${e}\
 d`,n&&`${n} h`]:[n&&`${n} h`,o&&`${o} min`];return"+"+[r,s].filter(Boolean).join(" ")}function Go(t){
return t<1.5*Lt?`+${Math.round(t/Se)} min`:t<2*Pt?`+${Math.round(t/Lt)} h`:`+${Math.round(t/Pt)} d`}
function Be(t,e,n,o=!0){let r=ji((n-e)/Pt),s=r==="hour"&&!o?"day":r,i=[];for(let c=Ki(e,s);c<=n;c=De(
c,s))i.push({from:c,to:De(c,s),count:0});for(let c of t){let a=i.find(l=>c<l.to);a&&c>=a.from&&(a.count+=
1)}return{unit:s,bins:i}}function ji(t){return t>3650?"year":t>240?"month":t>45?"week":t>3?"day":"ho\
ur"}function Ki(t,e){let n=new Date(t*1e3),[o,r,s]=[n.getUTCFullYear(),n.getUTCMonth(),n.getUTCDate()];
if(e==="year")return Date.UTC(o,0)/1e3;if(e==="month")return Date.UTC(o,r)/1e3;let i=(n.getUTCDay()+
6)%7;return e==="week"?Date.UTC(o,r,s-i)/1e3:e==="day"?Date.UTC(o,r,s)/1e3:Math.floor(t/Lt)*Lt}function De(t,e,n=1){
let o=new Date(t*1e3);return e==="year"?Date.UTC(o.getUTCFullYear()+n,0)/1e3:e==="month"?Date.UTC(o.
getUTCFullYear(),o.getUTCMonth()+n)/1e3:t+n*Gi[e]}var qi=["stories","network","time","outlets","compare","table"],Xi=["overview","stories","articles",
"outlets","topics"],En=["problems","path","save","about","help"],Qt=["topic","outlet","group","mediu\
m","kind","quality","heat","story","words"],Nn=["hide","open","side","path","without"],Vi=new Set(["\
view","tab","at","cam","time",...Nn,...Qt.flatMap(t=>[`only.${t}`,`not.${t}`])]),In=100,jo=2e3,te=6,
Ko=1e6,[Yi,Zi]=[.001,1e3],Xo={only:{},not:{},time:null};function Vo(t,e){let n=new URLSearchParams(t.
replace(/^#/,"")),o=[],r=(f,d)=>o.push(`${f}=${d}`);for(let f of new Set(n.keys()))Vi.has(f)||r(f,n.
get(f));let s=f=>{let d=[...new Set(n.getAll(f).filter(Boolean))],h=d.filter(m=>m.length<=jo).slice(
0,In);return h.length<d.length&&r(f,`(${d.length-h.length} values)`),h},i=(f,d,h)=>{let m=n.get(f);return m===
null||d.includes(m)?m??h:(r(f,m),h)},c=(f,d)=>{let h=n.get(f);if(h===null)return null;let m=h.split(
",").map(g=>g.trim()?Number(g):NaN);return m.every(Number.isFinite)&&d(m)?m:(r(f,h),null)},a=f=>{let d=Qt.
map(h=>[h,s(f+h)]);return Object.fromEntries(d.filter(([,h])=>h.length))};return{state:{view:i("view",
qi,e.view),tab:i("tab",Xi,e.tab),at:n.get("at")?.slice(0,jo)||null,cam:c("cam",Ji),time:c("time",f=>f.
length===2&&f[0]<f[1]),only:a("only."),not:a("not."),...Object.fromEntries(Nn.map(f=>[f,s(f)]))},ignored:o}}
function Ji(t){let[e,n,o]=t,r=Math.abs(e)<=Ko&&Math.abs(n)<=Ko;return t.length===3&&r&&o>=Yi&&o<=Zi}
function _n(t,e){let n=[],o=(h,m,g)=>m.filter(p=>g(p)||(n.push(`${h}=${p}`),!1)),r=(h,m)=>{let g=Object.
entries(m).map(([p,y])=>[p,o(h+p,y,O=>p==="words"||t.facets[p].has(O))]);return Object.fromEntries(g.
filter(([,p])=>p.length))},s=h=>t.byId.has(h)||!t.complete,i=h=>h.startsWith("group:")?t.groups.some(
({name:m})=>`group:${m}`===h):t.byId.get(h)?.kind==="outlet",{time:c}=e,{from:a,to:l}=t.counts,f=c&&
a!==null&&l!==null&&c[0]<=l&&c[1]>a;c&&!f&&n.push(`time=${c.join(",")}`);let d={...e,at:e.at&&o("at",
[e.at],h=>En.includes(h)||s(h))[0],time:f?c:null,only:r("only.",e.only),not:r("not.",e.not),open:o("\
open",e.open,h=>t.byId.get(h)?.kind==="story"),side:o("side",e.side,i).slice(0,te),path:e.path.slice(
0,2).every(s)?e.path.slice(0,2):[]};return{state:{...d,at:d.at||null},ignored:n}}function Yo(t,e){let n=new URLSearchParams;
t.view!==e.view&&n.set("view",t.view),t.tab!==e.tab&&n.set("tab",t.tab),t.at&&n.set("at",t.at);for(let r of Qt){
for(let s of t.only[r]||[])n.append(`only.${r}`,s);for(let s of t.not[r]||[])n.append(`not.${r}`,s)}
t.time&&n.set("time",t.time.join(","));for(let r of Nn)for(let s of t[r])n.append(r,s);t.cam&&n.set(
"cam",t.cam.map(r=>Number(r.toPrecision(5))).join(","));let o=n.toString();return o?"#"+o:""}function We({
only:t,not:e},n,o,r){let s=((n==="only"?t:e)[o]||[]).includes(r);return{only:qo(t,o,r,n==="only"&&!s),
not:qo(e,o,r,n==="not"&&!s)}}function qo(t,e,n,o){let r=(t[e]||[]).filter(i=>i!==n);o&&r.push(n);let s={
...t,[e]:r};return r.length||delete s[e],s}var Qi=["lowest quarter","second quarter","third quarter","highest quarter"],tc=8,Cn={topic:"Topic",
outlet:"Outlet",group:"Group of outlets",medium:"Medium",kind:"Kind of article",quality:"Quality",heat:"\
Heat",story:"Story",words:"Words"};function Jo(t){let e=t.articles,n=Array.from({length:t.size},(i,c)=>c),
o=(i,c)=>i.map(({id:a,name:l},f)=>({key:a,name:l,members:c(f)})),r={topic:o(t.topics,i=>t.byTopic[i]),
outlet:o(t.outlets,i=>ec(t,i)),group:t.groups.map(({name:i,outlets:c})=>({key:i,name:i,members:c.flatMap(
a=>t.byOutlet[a])})),medium:t.media.map((i,c)=>({key:i,name:i,members:n.filter(a=>e.medium[a]===c)})),
kind:nc(t,n),quality:Zo(n,e.quality),heat:Zo(n,e.heat),story:o(t.stories,i=>t.stories[i].articles)},
s=i=>new Map(i.filter(({members:c})=>c.length).map(c=>[c.key,c]));return Object.fromEntries(Object.entries(
r).map(([i,c])=>[i,s(c)]))}function ec(t,e){let n=t.byCarrier[e].filter(o=>t.articles.outlet[o]!==e);
return n.length?[...t.byOutlet[e],...n].sort((o,r)=>o-r):t.byOutlet[e]}function nc(t,e){let n=t.articles;
return[["copies","copies of another article",r=>n.copy[r]===1],["updates","updates of an earlier art\
icle",r=>n.copy[r]===2],["carried","carried by another site",r=>n.flags[r]&Ue],["stubs","linked, not\
 in this corpus",r=>!n.held[r]],["undated","undated",r=>n.time[r]===null],["alone","in no story",r=>n.
story[r]<0]].map(([r,s,i])=>({key:r,name:s,members:e.filter(i)}))}function Zo(t,e){let n=t.filter(i=>e[i]!==
null),o=n.map(i=>Number(e[i])).sort((i,c)=>i-c);if(o.length<tc||o[0]===o[o.length-1])return[];let r=[
1,2,3].map(i=>o[Math.floor(i*o.length/4)]),s=i=>r.filter(c=>Number(e[i])>=c).length;return Qi.map((i,c)=>{
let a=n.filter(d=>s(d)===c),l=new Set(a.map(d=>Number(e[d])).sort((d,h)=>d-h)),f=[...l].filter((d,h)=>h===
0||h===l.size-1);return{key:String(c),name:`${i} (${f.join(" to ")})`,members:a}})}function Qo(t,e,n){
return e==="words"?{key:n,name:Kt(n),members:t.withWords(n)}:t.facets[e].get(n)||{key:n,name:n,members:[]}}
function ee(t,{only:e,not:n,time:o},r=null){let s=new Uint8Array(t.size).fill(1);for(let c of Qt){if(c===
r)continue;let a=l=>Qo(t,c,l).members;e[c]&&oc(s,e[c].map(a));for(let l of(n[c]||[]).map(a))for(let f of l)
s[f]=0}o&&r!=="time"&&rc(s,t.articles.time,o);let i=0;for(let c of s)i+=c;return{mask:s,total:i}}function oc(t,e){
let n=new Uint8Array(t.length);for(let o of e)for(let r of o)n[r]=1;for(let o=0;o<t.length;o+=1)t[o]&=
n[o]}function rc(t,e,[n,o]){for(let r=0;r<t.length;r+=1){let s=e[r];(s===null||s<n||s>=o)&&(t[r]=0)}}
function tr(t,e,n){let{mask:o}=ee(t,e,n),r=c=>(e.only[n]||[]).includes(c)?"only":(e.not[n]||[]).includes(
c)?"not":null,s=[...t.facets[n].values()].map(({key:c,name:a,members:l})=>({key:c,name:a,number:l.reduce(
(f,d)=>f+o[d],0),sign:r(c)}));return n==="quality"||n==="heat"||n==="kind"?s:s.sort((c,a)=>+!c.sign-
+!a.sign||a.number-c.number)}function Te(t,{only:e,not:n,time:o}){let r=(i,c)=>Qt.flatMap(a=>(c[a]||
[]).map(l=>({sign:i,facet:a,key:l,name:Qo(t,a,l).name}))),s=[...r("only",e),...r("not",n)];return o&&
s.push({sign:"only",facet:"time",key:"",name:gt(o[0],o[1]-1)}),s}function ze(t,{sign:e,facet:n,key:o}){
return n==="time"?{...t,time:null}:{...t,...We(t,e,n,o)}}function er(t,e){return Te(t,e).map(o=>({filter:o,
number:ee(t,ze(e,o)).total})).sort((o,r)=>r.number-o.number)}function nr({only:t,not:e,time:n}){return!!(n||
Object.keys(t).length||Object.keys(e).length)}function or({only:t}){return!!(t.kind||[]).includes("s\
tubs")}var Ge=1e3;function ve(t,e){return{size:t,textOf:e,blocks:[]}}function rr(t,e){return t.blocks[e]||=
sc(t,e*Ge),t.blocks[e]}function sc(t,e){let n=[],o=[0];for(let r=e;r<Math.min(e+Ge,t.size);r+=1){let s=Ot(
t.textOf(r)).replaceAll(`
`," ");n.push(s),o.push(o[o.length-1]+s.length+1)}return{first:e,text:n.join(`
`)+`
`,starts:o}}function*sr(t){for(let e of t)for(let n=0;n*Ge<e.size;n+=1)yield rr(e,n)}function*Ln(t,e,n){
let o=Ot(e).split(/\s+/).filter(Boolean);o.sort((s,i)=>i.length-s.length);let r={rows:[],total:0};for(let s=0;o.
length&&s*Ge<t.size;s+=1)ic(rr(t,s),o,n,r),yield r;return r}function ic({first:t,text:e,starts:n},o,r,s){
let i=0,c=e.indexOf(o[0]);for(;c>=0;){for(;n[i+1]<=c;)i+=1;let a=n[i+1],l=o.length>1?e.slice(n[i],a):
"";(o.length===1||o.every(f=>l.includes(f)))&&(s.total+=1,s.rows.length<r&&s.rows.push(t+i)),c=e.indexOf(
o[0],a)}}function je(t,e,n){let o=Ln(t,e,n);for(;;){let{done:r,value:s}=o.next();if(r)return s}}var ir=1.959963984540054;function ht(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return[
...e].sort((n,o)=>o[1]-n[1]||(n[0]<o[0]?-1:1))}function Pn(t,e){if(!e)return[0,1];let n=ir**2,o=(t+n/
2)/(e+n),r=ir*Math.sqrt(t*(e-t)/e+n/4)/(e+n);return[t?Math.max(0,o-r):0,t===e?1:Math.min(1,o+r)]}function $t(t,e){
let[n,o]=Pn(t,e);return{k:t,n:e,share:e?t/e:0,low:n,high:o}}function Ke(t){if(!t.length)return null;
let e=[...t].sort((o,r)=>o-r),n=Math.floor(e.length/2);return e.length%2?e[n]:(e[n-1]+e[n])/2}function Rn(t,e,n,o,r,s){
if(r>=s)return 0;let i=500*r/s,c=Math.log((t+i)/(e+500-t-i)),a=Math.log((n+i)/(o+500-n-i));return(c-
a)/Math.sqrt(1/(t+i)+1/(n+i))}var cc=[-48,-24,-12,-6,-1,0,1,6,12,24,48],ac={none:0,day:0,minute:1,second:2};function Dn(t){return new Uint8Array(
t.size).fill(1)}function St(t,e){let n=t.articles.outlet[e];return n>=0&&!t.outlets[n].platform}function Fn(t,e){
let n=t.outlets.map(()=>0),{flags:o,outlet:r}=t.articles;for(let s=0;s<t.size;s+=1)e[s]&&o[s]&Nt&&St(
t,s)&&(n[r[s]]+=1);return n}function Oe(t,e,n){return e.outlets.flatMap(o=>t.outlets[o].platform?[]:
t.byOutlet[o]).filter(o=>n[o]&&t.articles.flags[o]&Nt).sort((o,r)=>o-r)}function Xt(t,e,n=[]){let{outlet:o,
story:r}=t.articles,s=new Map(n.flatMap(({outlets:c})=>c.map(a=>[a,c[0]]))),i=new Set;return e.filter(
c=>{if(r[c]<0||!St(t,c))return!0;let a=`${s.get(o[c])??o[c]} ${r[c]}`;return!i.has(a)&&i.add(a)})}function ar(t,e){
let n=Fn(t,e),o=new Map,r=0;for(let c=0;c<t.size;c+=1){if(!e[c]||!(t.articles.flags[c]&Nt))continue;
let a=St(t,c)?t.articles.outlet[c]:-1,l=a<0?`article ${c}`:`${a} ${Hn(t,c)}`,f=o.get(l)||{ref:a,size:0};
f.size+=1,o.set(l,f),r+=1}let s=n.map(()=>0),i=0;for(let{ref:c,size:a}of o.values())c>=0&&(s[c]+=a**
2),i+=a**2;return n.map((c,a)=>{let l=lc(c,r,s[a],i),[f,d]=r?Pn(c/r*l,l):[0,1];return{...$t(c,r),low:f,
high:d}})}function lc(t,e,n,o){let r=e?t/e:0,s=((1-2*r)*n+r**2*o)/e**2,i=r*(1-r)/s,c=Number.isFinite(
i)&&i>0;return Math.min(c?i:e**2/Math.max(o,1),e)}function ne(t,e,n){let o=e.map(c=>{let a=Oe(t,c,n),
l=Xt(t,a,[c]),f=l.flatMap(d=>t.articles.topics[d]);return{n:l.length,by:new Map(ht(f))}}),s=[...new Set(
o.flatMap(({by:c})=>[...c.keys()]))].map(c=>({topic:c,cells:o.map(({n:a,by:l})=>$t(l.get(c)||0,a))})),
i=({cells:c})=>c.reduce((a,{share:l})=>a+l,0);return s.sort((c,a)=>i(a)-i(c)||c.topic-a.topic)}function Hn(t,e){
return t.articles.story[e]>=0?t.articles.story[e]:-1-e}function xe(t,e,n){return lr(t,e,n,o=>t.articles.
flags[o]&pr)}function cr(t,e,n){return lr(t,e,n,r=>t.articles.flags[r]&Nt&&j(t,r))}function lr(t,e,n,o){
let r=new Map;for(let s of e.outlets)if(!t.outlets[s].platform)for(let i of t.byOutlet[s]){let c=Hn(
t,i);!o(i)||!n.has(c)||(!r.has(c)||uc(t,i,r.get(c)))&&r.set(c,i)}return r}function ur(t,e){let n=new Set;
for(let o=0;o<t.size;o+=1)e[o]&&t.articles.held[o]&&n.add(Hn(t,o));return n}function uc(t,e,n){let{time:o,
precision:r}=t.articles,[s,i]=[o[e],o[n]];if(s===null||i===null)return s!==null;if(s!==i)return s<i;
let c=[e,n].map(a=>ac[r[a]]);return(c[0]-c[1]||e-n)<0}function qe(t,e,n,o){let r=ur(t,o),s=xe(t,e,r),
i=xe(t,n,r),c=[...s.keys()].filter(h=>i.has(h)),a=[],l=cr(t,n,r);for(let[h,m]of cr(t,e,r)){if(!Ve(t,
m))continue;let g=l.has(h)?fc(t,m,Number(l.get(h))):null;g!==null&&a.push({key:h,hours:g})}let f=[...s.
keys()].filter(h=>!i.has(h)),d=[...i.keys()].filter(h=>!s.has(h));return{shared:c,onlyA:f,onlyB:d,lags:a,
a:s,b:i}}function fc(t,e,n){if(!j(t,e)||!j(t,n))return null;let{time:o,precision:r}=t.articles,[s,i]=[
Number(o[e]),Number(o[n])];return(r[e]==="minute"||r[n]==="minute")&&Math.floor(s/60)===Math.floor(i/
60)?0:(i-s)/3600}function fr(t){let e=[-1/0,...cc,1/0],n=e.slice(1).map((r,s)=>({from:e[s],to:r,keys:[]}));
n.splice(n.findIndex(({from:r})=>r===0),0,{from:0,to:0,keys:[]});let o=({from:r,to:s},i)=>i===0?r===
0&&s===0:i>0?i>r&&i<=s:i>=r&&i<s;for(let{key:r,hours:s}of t)n.find(i=>o(i,s))?.keys.push(r);return n}
function Bn(t){if(!t.coverage){let e=ur(t,Dn(t));t.coverage=t.outlets.map((n,o)=>xe(t,{outlets:[o]},
e))}return t.coverage}function dr(t,e){let n=Bn(t),o=n[e];return n.map((s,i)=>{let c=[...o.keys()].filter(
f=>s.has(f)).length,a=o.size+s.size-c,l=Math.min(o.size,s.size)<5;return{ref:i,shared:c,either:a,jaccard:c/
a,isFew:l}}).filter(s=>s.ref!==e&&s.shared).sort((s,i)=>Number(s.isFew)-Number(i.isFew)||i.jaccard-s.
jaccard||i.shared-s.shared||s.ref-i.ref)}function hr(t,e){let n=Xe(t),[o,r]=[n.by[e],n.n[e]];return n.
topics.flatMap((i,c)=>{let a=o.get(c)||0,l=n.total-r,f=[(a+.5)/(r+1),(i-a+.5)/(l+1)],d=Math.log2(f[0])-
Math.log2(f[1]),h=l?(i-a)/l:0;return a?[{topic:c,...$t(a,r),restShare:h,focus:d}]:[]}).sort((i,c)=>c.
focus-i.focus||c.k-i.k||i.topic-c.topic)}function Xe(t){return t.topicCounts||=dc(t),t.topicCounts}function dc(t){
let e={by:t.outlets.map(()=>new Map),n:t.outlets.map(()=>0),topics:t.topics.map(()=>0),total:0},{flags:n,
outlet:o,topics:r}=t.articles,s=Array.from({length:t.size},(i,c)=>c).filter(i=>n[i]&Nt);for(let i of Xt(
t,s)){e.total+=1;for(let a of r[i])e.topics[a]+=1;if(!St(t,i))continue;e.n[o[i]]+=1;let c=e.by[o[i]];
for(let a of r[i])c.set(a,(c.get(a)||0)+1)}return e}function mt(t,e){return new Set(e.filter(n=>St(t,
n)).map(n=>t.articles.outlet[n]))}function mr(t,e){let{outlet:n,carrier:o}=t.articles;return t.stories.
map(({articles:r},s)=>({story:s,articles:r,reach:mt(t,r).size})).filter(({reach:r})=>r>1).filter(({articles:r})=>!r.
some(s=>n[s]===e||o[s]===e)).map(({story:r,reach:s})=>({story:r,reach:s})).sort((r,s)=>s.reach-r.reach||
r.story-s.story)}function Me(t,e){let{outlet:n,carrier:o}=t.articles,r=new Set(t.stories[e].articles.
flatMap(s=>[n[s],o[s]]));return Xe(t).n.map((s,i)=>({ref:i,number:s})).filter(({ref:s,number:i})=>i>=
5&&!r.has(s)).sort((s,i)=>i.number-s.number||s.ref-i.ref)}var hc=600,Ye=2e4;function wr(...t){let e=t.map(n=>mc(n,hc)).join(" ").toLowerCase().normalize("NFKD").
replace(/\p{M}|['’`´]/gu,"").normalize("NFC");return new Set(e.match(/[\p{L}\p{N}]{2,}/gu)||[])}function mc(t,e){
return t.length>e?[...t].slice(0,e).join(""):t}function yr(t){return t.vocabulary||=pc(t),t.vocabulary}
function pc(t){let e=new Map,n=t.articles.title.map((r,s)=>[...wr(r,t.articles.excerpt[s])].map(i=>(e.
has(i)||e.set(i,e.size),e.get(i)))),o=[...e.keys()];return{words:o,places:e,of:n,informative:br(t,o)}}
function br(t,e){let n=new Set(t.uninformative);return e.map(o=>!n.has(o)&&!/^\p{N}+$/u.test(o))}function Sr(t,e){
let{places:n,of:o}=yr(t),r=n.get(e);return r===void 0?[]:o.flatMap((s,i)=>s.includes(r)?[i]:[])}function gr(t,{
words:e,of:n,informative:o}){let r=new Float64Array(e.length),s=0;for(let i of t)for(let c of n[i])o[c]&&
(r[c]+=1,s+=1);return{by:r,total:s,n:t.length}}function Ze(t,e,n,o){let r=yr(t),s=t.articles.flags.flatMap(
(h,m)=>h&Nt&&o[m]?[m]:[]),[i,c]=[e,n].map(h=>{let m=Oe(t,h,o);return gr(Xt(t,m,[h]),r)}),a=Xt(t,s,[e,
n]),l=gr(a,r),f=r.words.flatMap((h,m)=>{let[g,p]=[i.by[m],c.by[m]];if(g+p<5)return[];let y=Rn(g,i.total,
p,c.total,l.by[m],l.total);return[{word:h,k:g,other:p,z:y}]}),d=Math.min(i.n,c.n)>=5&&Math.min(i.total,
c.total)>0;return{...kr(d?f:[]),n:[i.n,c.n]}}function kr(t){let e=({z:r})=>Number(Math.abs(r).toPrecision(
9)),n=[...t].sort((r,s)=>e(s)-e(r)||(r.word<s.word?-1:1)),o=n.map(r=>({...r,k:r.other,other:r.k}));return{
a:n.filter(({z:r})=>r>0),b:o.filter(({z:r})=>r<0)}}function Je(t,{shared:e,a:n,b:o}){if(e.length<5)return null;
let[r,s]=[n,o].map(d=>{let h=e.flatMap(g=>[...wr(t.articles.title[Number(d.get(g))])]),m=br(t,h);return new Map(
ht(h.filter((g,p)=>m[p])))}),i=d=>[...d.values()].reduce((h,m)=>h+m,0),[c,a]=[i(r),i(s)];if(!c||!a)return null;
let f=[...new Set([...r.keys(),...s.keys()])].flatMap(d=>{let[h,m]=[r.get(d)||0,s.get(d)||0];return h+
m<5?[]:[{word:d,k:h,other:m,z:Rn(h,c,m,a,h+m,c+a)}]});return kr(f)}var gc=["second","minute","day","none"],Nt=1,pr=2,Tr=4,Ue=8;function vr(t){let e=t.articles.title.length,
n=Array.from({length:e},()=>[]),o={...t.articles,precision:t.articles.precision.map(i=>gc[i]),id:[],
excerpt:Array(e).fill(""),urls:n,files:n,titles:n},r=null,s={...t,...wc(t),articles:o,size:e,letters:[],
byOutlet:t.outlets.map(()=>[]),byCarrier:t.outlets.map(()=>[]),byTopic:t.topics.map(()=>[]),linksOf:n,
byId:new Map,complete:!1,get facets(){return r||=Jo(s),r}};return yc(s),bc(s),Sc(s),s.withWords=Or(s),
s}function wc({firsts:t,lags:e,cocoverage:n}){return{firsts:t.map(([o,r,s,i])=>({outlet:o,expected:r,
decided:s,q:i})),lags:e.map(([o,r,s,i,c,a,l])=>({outlet:o,other:r,n:s,hours:i,low:c,high:a,q:l})),cocoverage:n.
map(([o,r,s,i,c])=>({outlet:o,other:r,shared:s,expected:i,q:c}))}}function yc(t){let{outlet:e,carrier:n,
topics:o}=t.articles;for(let r=0;r<t.size;r+=1){e[r]>=0&&t.byOutlet[e[r]].push(r),n[r]>=0&&t.byCarrier[n[r]].
push(r);for(let s of o[r])t.byTopic[s].push(r)}}function bc(t){t.outlets.forEach(({id:e},n)=>t.byId.
set(e,{kind:"outlet",ref:n})),t.topics.forEach(({id:e},n)=>t.byId.set(e,{kind:"topic",ref:n})),t.stories.
forEach(({id:e},n)=>t.byId.set(e,{kind:"story",ref:n}))}function Sc(t){for(let e of t.nodes){if(e.kind!==
"outlet")continue;let n=t.outlets[e.ref].platform,o=t.byOutlet[e.ref].some(r=>t.articles.held[r]);(n||
!o)&&(e.group=n?"carrier":"linked")}}function xr(t,e){Object.assign(t.articles,e.articles),t.articles.
id.forEach((o,r)=>t.byId.set(o,{kind:"article",ref:r}));let n=Array.from({length:t.size},()=>[]);for(let[
o,r,s,i,c]of e.links){let a=e.reasons[i];n[o].push({other:r,kind:s,reason:a,weight:c,forward:!0}),n[r].
push({other:o,kind:s,reason:a,weight:c,forward:!1})}t.linksOf=n,t.indexes=null,t.vocabulary=null,t.withWords=
Or(t),t.complete=!0}function oe(t){let{articles:e,outlets:n,topics:o,stories:r}=t;return t.indexes||=
{outlet:ve(n.length,s=>[n[s].name,...n[s].names,n[s].domain].join(" ")),topic:ve(o.length,s=>[o[s].name,
...o[s].names].join(" ")),story:ve(r.length,s=>r[s].name),article:ve(t.size,s=>`${e.title[s]} ${e.excerpt[s]}`)},
t.indexes}function Or(t){let e=new Map;return n=>{if(!e.has(n)){let r=/^".*"$/.test(n)?Sr(t,n.slice(
1,-1)):je(oe(t).article,n,1/0).rows;e.set(n,r)}return e.get(n)}}function Mr(t,{kind:e,ref:n}){return e===
"outlet"?t.outlets[n]:e==="topic"?t.topics[n]:t.stories[n]}function re(t,e){return e.kind==="article"?
t.articles.id[e.ref]:Mr(t,e).id}function Y(t,e){let{title:n,urls:o}=t.articles;return e.kind==="arti\
cle"?n[e.ref]||o[e.ref][0]||"(no title)":Mr(t,e).name||"(no name)"}function Rt(t,{kind:e,ref:n}){return e===
"story"?t.stories[n].articles:e==="outlet"?t.byOutlet[n]:e==="topic"?t.byTopic[n]:[n]}function rt(t,e){
let n=t.articles.outlet[e];return n<0?"outlet unknown":t.outlets[n].name}function Qe(t,e){let n=e.map(
o=>t.articles.time[o]).filter(o=>o!==null);return n.length?[n[0],n[n.length-1]]:[null,null]}var kc=43200;
function tn(t,e){return Number(t.articles.time[e])+(j(t,e)?0:kc)}function j(t,e){return An(t.articles.
time[e],t.articles.precision[e])}function Ve(t,e){let n=t.articles.story[e];return n<0?!t.judges_firsts:
t.stories[n].told}var[Wn,en]=[340,64];function nn(t,e){let n=e.map(p=>t.articles.time[p]).filter(p=>p!==null);if(n.length<
2)return null;let[o,r]=[n[0],n[n.length-1]],i=e.filter(p=>t.articles.time[p]!==null).every(p=>j(t,p)),
{unit:c,bins:a}=Be(n,o,r,i),l=a.reduce((p,y)=>y.count>p.count?y:p),f=Wn/a.length,d=a.map(({count:p},y)=>{
if(!p)return null;let O=Math.max(2,p/l.count*(en-4)),E=Math.max(1,f-Math.min(2,f*.2));return dt("rec\
t",{x:y*f,y:en-O,width:E,height:O,class:"bar-volume"})}),h=it(l.from),m=`Articles by ${c}: at most ${l.
count} in the ${c} of ${h}.`,g=`0 0 ${Wn} ${en}`;return u("figure",{class:"volume"},dt("svg",{viewBox:g,
role:"img","aria-label":m,preserveAspectRatio:"none"},dt("path",{d:`M0 ${en-.5}H${Wn}`,class:"base-l\
ine"}),d),u("figcaption",{},u("span",{},it(o)),u("span",{},`by ${c}, at most ${k(l.count)}`),u("span",
{},it(r))))}function se(t){let e=u("span",{class:"bar-line","aria-hidden":"true"});return e.style.width=
`${t*100}%`,e}function ie(t,e,n=8){let o=Math.max(1,...t.map(([,s])=>s)),r=t.map(([s,i])=>u("li",{class:"\
bar-row"},e(s),u("span",{class:"number"},k(i)),se(i/o)));return tt(r,n,"bars")}function $e(t){let e=t.
map(([n,o,r])=>u("li",{class:"bar-row"},n,u("span",{class:"number"},r),se(Math.max(.005,o))));return u(
"ul",{class:"bars"},e)}function tt(t,e,n){let o=u("ul",{class:n},t.slice(0,e));if(t.length<=e)return o;
let r=I({class:"more"},()=>{o.append(...t.slice(e)),r.remove()},`Show ${k(t.length-e)} more`);return[
o,r]}function ce(t,e,n,o){let r=0,s=c=>{for(let a of e.slice(r,r+c)){for(let l of o(a,r))l&&t.append(
l);r+=1}i.textContent=`Show more (${$(e.length-r,"row")} left)`,i.hidden=r>=e.length},i=I({class:"mo\
re"},()=>s(n*4));return s(n),i}function on(t,e,n){if(e.outlets.length!==1||n.outlets.length!==1)return;let o=[e.outlets[0],n.outlets[0]];
return t.cocoverage.find(({outlet:r,other:s})=>o.includes(r)&&o.includes(s))}function $r(t,e,n){return e.
outlets.length!==1||n.outlets.length!==1?void 0:zn(t,e.outlets[0]).find(({other:r})=>r===n.outlets[0])}
function zn(t,e){return t.lags.filter(({outlet:n,other:o})=>n===e||o===e).map(({outlet:n,other:o,n:r,
hours:s,low:i,high:c,q:a})=>n===e?{other:o,n:r,hours:s,low:i,high:c,q:a}:{other:n,n:r,hours:-s,low:-c,
high:-i,q:a}).sort((n,o)=>o.n-n.n||n.other-o.other)}function Ar({q:t}){return t<=.05}function rn({shared:t,
expected:e,q:n}){return n>.05?"no significant difference":t>e?"more than by chance":"fewer than by c\
hance"}function Er(t,e,n,o){if(!o.length)return null;let r=fr(o),s=Math.max(...r.map(({keys:i})=>i.length));
return u("div",{},u("h4",{},`How much later ${n.name} came`),u("p",{},vc(e,n,o)," ",xc(t.model,e,n,o)),
u("ol",{class:"lags"},r.map(i=>Tc(t,n,i,s))),u("p",{class:"lag-ends","aria-hidden":"true"},u("span",
{},`← ${n.name} earlier`),u("span",{},`${n.name} later →`)))}function Tc(t,e,n,o){let{model:r}=t,
s=n.keys.filter(d=>d>=0).map(d=>r.stories[d].id),i=n.keys.length,c=`${e.name} ${Oc(n)}: ${$(i,"story",
"stories")}`,a=n.from<0?"side-1":n.to>0?"side-0":"tied",l=u("span",{class:`lag-bar ${a}`});l.style.height=
`${i/o*100}%`;let f=I({disabled:!s.length,"aria-label":c,title:c},()=>t.narrow({only:{story:s}}),u("\
span",{class:"number"},i||""),u("span",{class:"lag-track"},l));return u("li",{},f,u("span",{class:"l\
ag-name","aria-hidden":"true"},Nr(n)))}function vc(t,e,n){let o=n.filter(({hours:a})=>a>0).length,r=n.
filter(({hours:a})=>a<0).length,s=n.length-o-r,i=$(n.length,"story","stories"),c=s?`, ${k(s)} tied`:
"";return`Of ${i} where both state a time of day, ${t.name} was first on ${k(o)}, ${e.name} on ${k(r)}${c}\
.`}function xc(t,e,n,o){if(o.length<5)return"Too few to say more.";let r=Number(Ke(o.map(l=>l.hours))),
s=`The median: ${n.name} came ${Un(r)}.`,i=$r(t,e,n);if(!i)return s;let c=`${Un(i.low)} to ${Un(i.high)}`,
a=`${Et(i.q)} after correction`;return`${s} Over the whole corpus: 95 % interval ${c}; ${a}.`}function Un(t){
return wt(t*3600)}function Nr({from:t,to:e}){if(t===0&&e===0)return"tie";let n=Math.min(Math.abs(t),
Math.abs(e)),o=Math.max(Math.abs(t),Math.abs(e));return Number.isFinite(o)?`${n}–${o} h`:`>${n} h`}
function Oc(t){if(t.from===0&&t.to===0)return"at the same time";let e=Nr(t).replace(" h"," hours").replace(
">","more than ");return`${t.from<0?"earlier":"later"} by ${e}`}var[Mc,$c]=[360,129600];function sn(t,e,n){let o=Ac(t,e),r=Ec(t,o,e.length,n),s=Nc(t,o,n),i=t.articles.
time,c=new Map;for(let{earlier:l,later:f}of s)c.set(f,Math.min(c.get(f)??1/0,Number(i[l])));let a=(l,f)=>{
let d=s.filter(({earlier:m,later:g})=>o(m)===l&&o(g)===f),h=d.filter(({earlier:m,later:g})=>i[m]===c.
get(g));return{...$t(new Set(d.map(({earlier:m})=>m)).size,r[l]),preceded:$t(new Set(d.map(({later:m})=>m)).
size,r[f]),first:new Set(h.map(({earlier:m})=>m)).size,pairs:d,few:Math.min(r[l],r[f])<5}};return e.
map((l,f)=>e.map((d,h)=>f===h?null:a(f,h)))}function Ac(t,e){let n=new Map;return e.forEach(({outlets:o},r)=>o.
forEach(s=>n.set(s,r))),o=>{if(!St(t,o))return null;let r=t.articles.outlet[o];return n.get(r)??-1-r}}
function Gn(t,e,n){return!!(n[e]&&t.articles.flags[e]&Nt&&Ve(t,e))&&j(t,e)}function Ec(t,e,n,o){let r=Array(
n).fill(0);for(let s=0;s<t.size;s+=1){let i=e(s);i!==null&&i>=0&&Gn(t,s,o)&&(r[i]+=1)}return r}function Nc(t,e,n){
let{time:o}=t.articles,r=({earlier:s,later:i})=>{let c=Number(o[i])-Number(o[s]);return c>Mc&&c<=$c};
return t.linksOf.flatMap((s,i)=>{if(!Gn(t,i,n)||e(i)===null)return[];let c=a=>e(a)!==null&&e(a)!==e(
i);return s.filter(({kind:a,forward:l})=>l&&a==="similar").filter(({other:a})=>Gn(t,a,n)&&c(a)).map(
({other:a})=>Number(o[i])<Number(o[a])?{earlier:i,later:a}:{earlier:a,later:i}).filter(r)})}var _c=12;function K(t,e,n){let o=n||Y(t.model,e);return I({class:"thing",dir:"auto"},()=>t.choose(e),
o)}function ae(t,e,n,...o){let{only:r,not:s}=t.state(),i=f=>(f[e]||[]).includes(n),c=(f,d)=>I({class:"\
action"},d,f),a=i(r)?"Show everything again":"Show only this",l=i(s)?"Include it again":"Leave it ou\
t";return u("div",{class:"buttons"},c(a,()=>t.filter("only",e,n)),e!=="story"&&c(l,()=>t.filter("not",
e,n)),o.map(([f,d])=>c(f,d)))}function at(t,e){let n=u("h2",{dir:"auto",tabindex:"-1"},e);return[u("\
p",{class:"kicker"},t),n]}function H(t,...e){return e.flat(3).some(Boolean)?u("section",{},u("h3",{},
t),e):null}function Bt(t){let e=r=>r==null||r.length===0,n=t.filter(([,r])=>!e(r));if(!n.length)return null;
let o=n.map(([r,s])=>[u("dt",{},r),u("dd",{},s)]);return u("dl",{class:"facts"},o)}function Wt(t,e="\
, "){return t.flatMap((n,o)=>o?[o===t.length-1?e:", ",n]:[n])}function cn(t,e,n,o){let s={class:`chi\
p word ${o!==null&&o<=.05?"sure":""}`,dir:"auto",title:n,"aria-label":`${e}: ${n}`};return I(s,()=>t(
[`"${e}"`]),e)}function Ae(t,e,n){if(!e.length)return null;let{time:o,precision:r,held:s}=t.articles,
i=[...e].reverse().map(c=>{let a=ct(o[c],r[c])+(s[c]?"":" · not in this corpus"),l=u("span",{class:"\
words"},a);return u("li",{class:s[c]?null:"not-held"},n({kind:"article",ref:c}),l)});return tt(i,_c,
"ties")}function an(t,e){return t.length?ie(t.map(([n,o])=>[{kind:"story",ref:n},o]),e):null}var le="group:";function jn(t,e){if(e.startsWith(le)){let o=t.groups.find(({name:r})=>le+r===e);return o?
{key:e,name:o.name,outlets:o.outlets}:null}let n=t.byId.get(e);return!n||n.kind!=="outlet"?null:{key:e,
name:Y(t,n),outlets:[n.ref]}}function ln(t){return t.slice(1).map(e=>[t[0],e])}function Cc(t){return"\
ABCDEF"[t]}function ue(t){return u("span",{class:`key side-${t}`},Cc(t))}function fe(t,e={}){return{
only:{...t.key.startsWith(le)?{group:[t.name]}:{outlet:[t.key]},...e}}}var Lc=34;function vt(t,e,n,o){let r=u("table",{class:e},u("thead",{},u("tr",{},n)),Array.isArray(o)?
u("tbody",{},o):o);return u("div",{class:"scrolling",tabindex:"0",role:"region","aria-label":t},r)}function Kn(t,e,n,o){
let r=n.map(i=>{let c={kind:e,ref:i},a=At(Y(t.model,c),Lc),l=u("div",{},K(t,c,a));return u("th",{scope:"\
col",class:"turned"},l)}),s=[lt("Outlet"),lt("Own articles","figure"),...r];return vt(`Outlets by ${e}`,
"matrix",s,o)}function lt(t,e){return u("th",{scope:"col",class:e||null},t)}function de(t,e,n){return u(
"td",{class:"filled"},I({"aria-label":n,title:n},e,t))}var Ir=8,Pc=24,he=null;function _r(t,e,n){let{model:o}=t;if(!o.complete)return null;let r="Who is fo\
llowed by whom",s=sn(o,e,t.selection().mask),i=e.map(({name:f},d)=>{let h=["followed by ",ue(d),u("s\
pan",{class:"unseen"},f)];return u("th",{scope:"col",class:"figure",title:f},h)}),c=e.map((f,d)=>{let h=e.
map((m,g)=>Dc(s[d][g],f,m,n));return u("tr",{},u("th",{scope:"row"},ue(d),f.name),h)}),a=[lt("Articl\
es of"),...i];return u("section",{class:"follows"},u("h3",{},r),u("p",{},Rc(s,e)),vt(r,"figures-tabl\
e",a,c),Fc(t,e,s),u("p",{class:"aside"},"Of a row’s own articles that state a time of day, those tha\
t a similar article of the column followed after 6 minutes to 36 hours; in brackets the 95 % interva\
l. It does not show that one copies the other: both may follow a third (Welbers and van Atteveldt: R\
Newsflow)."))}function Rc(t,e){let n=t.flatMap((h,m)=>h.flatMap((g,p)=>g&&!g.few?[{cell:g,a:m,b:p}]:
[]));if(!n.length)return"Too few articles with a time of day to say who follows whom.";let o=(h,m)=>h.
cell.share>m.cell.share,{cell:r,a:s,b:i}=n.reduce((h,m)=>o(m,h)?m:h);if(!r.k)return"None is followed\
 by a similar article of another within 36 hours.";let[c,a]=[e[s].name,e[i].name],l=`${ot(r.share)} ${Tt(
r)}`,{k:f,n:d}=r.preceded;return`Most followed: ${c} by ${a}, ${r.k} of ${$(r.n,"article")}, ${l}. O\
f the ${d} articles of ${a}, ${f} came after one of ${c}; for ${r.first} of them it was the first th\
at they resemble.`}function Dc(t,e,n,o){if(!t)return u("td",{class:"figure"},"–");let r=t.few?"too\
 few":`${ot(t.share)} ${Tt(t)}`,s=`${t.k} of ${t.n}`,i=u("small",{},` ${r}`);if(!t.k)return u("td",{
class:"figure"},s,i);let c=he!==null&&he[0]===e.key&&he[1]===n.key,a=()=>{he=c?null:[e.key,n.key],o()},
l={"data-focus":`follows ${e.key} ${n.key}`,"aria-expanded":String(c),"aria-label":`${e.name} follow\
ed by ${n.name}: ${s} articles, ${r}: list them`};return u("td",{class:"filled"},I(l,a,s,i))}function Fc(t,e,n){
if(!he)return null;let[o,r]=he.map(l=>e.findIndex(f=>f.key===l)),s=n[o]?.[r];if(!s)return null;let{time:i}=t.
model.articles,a=[...s.pairs].sort((l,f)=>i[f.earlier]-i[l.earlier]||l.later-f.later).map(({earlier:l,
later:f})=>{let d=wt(i[f]-i[l]),h=K(t,{kind:"article",ref:f});return u("li",{},K(t,{kind:"article",ref:l}),
u("span",{class:"words"},`${rt(t.model,f)}, ${d}: `,h))});return u("div",{class:"followed"},u("h4",{},
`${e[o].name}, followed by ${e[r].name}`),tt(a,Ir,"ties"))}function Cr(t,e){let{model:n}=t,o=n.cocoverage_tests;
if(!o)return null;let r="Who covers the same stories",s=n.cocoverage.filter(Ar).length,i=Math.max(Ir,
Math.min(s,Pc)),c=n.cocoverage.slice(0,i).map(d=>Hc(t,e,d)),a=[lt("Outlets"),lt("Stories shared","fi\
gure"),lt("By chance","figure"),lt("So they share"),u("td",{})],l=s?`${$(s,"pair")} of ${k(o)} teste\
d ${s===1?"shares":"share"} more or fewer stories than chance would give.`:`Of ${$(o,"pair")} tested\
, none shares more or fewer stories than chance would give; these are furthest from it.`;return u("s\
ection",{class:"cocoverage"},u("h3",{},r),u("p",{},l),vt(r,"figures-table",a,c),u("p",{class:"aside"},
"Of the whole corpus. By chance: what two outlets of these sizes would share of stories of these siz\
es (Neal 2014; Saracco et al. 2015). P-values are corrected for all pairs; outlets with fewer than f\
ive stories are not tested."))}function Hc(t,e,n){let o=[n.outlet,n.other],r=o.map(h=>t.model.outlets[h].
id),s=o.map(h=>t.model.outlets[h].name),i=o.map(h=>K(t,{kind:"outlet",ref:h})),c=e.map(({key:h})=>h),
a=c.length===2&&r.every(h=>c.includes(h)),l={class:"chip","aria-label":`Compare ${s[0]} and ${s[1]}`},
f=I(l,()=>t.change({side:r}),"Compare"),d=u("small",{},` ${Et(n.q)}`);return u("tr",{},u("th",{scope:"\
row"},i[0]," and ",i[1]),u("td",{class:"figure"},k(n.shared)),u("td",{class:"figure"},kt(n.expected)),
u("td",{class:"verdict"},rn(n),d),u("td",{},a?"":f))}var Bc=12,Lr=6,Pr="These are counts: any of the differences may be chance; “topicgraph compare” test\
s them.";function Rr(t,e,n,o){if(!o.shared.length)return null;let r=Je(t.model,o);return u("div",{class:"\
framing"},u("h4",{},"The same stories in their words"),r&&Wc(t,e,n,r,o.shared.length),zc(t,e,n,o))}function Wc(t,e,n,o,r){
let s=`Words in the headlines of the ${k(r)} stories that both report, those that differ most first.`,
i=({k:l,other:f})=>`${l} of ${r} headlines, the other ${f}`,c=[un(t,e,o.a,i,`${e.name} uses more oft\
en`),un(t,n,o.b,i,`${n.name} uses more often`)],a=`Words in at least five of these headlines. ${Pr}`;
return[u("p",{},s),u("div",{class:"columns"},c),u("p",{class:"aside"},a)]}function un(t,e,n,o,r){let s=c=>t.
narrow(fe(e,{words:c})),i=n.slice(0,Bc).map(c=>u("li",{},cn(s,c.word,o(c),null)));return u("div",{},
u("p",{class:"words"},r),i.length?u("ul",{class:"word-list"},i):u("p",{class:"empty"},"None."))}function zc(t,e,n,o){
let r=qn(t.model,o.shared),s=h=>{let m=[o.a,o.b].map(g=>{let p={kind:"article",ref:Number(g.get(h))};
return u("td",{},K(t,p))});return u("tr",{},m)},i=u("tbody",{},r.slice(0,Lr).map(s)),c=r.slice(Lr),l=I(
{class:"more"},()=>{i.append(...c.map(s)),l.remove()},`Show ${k(c.length)} more`),f=[lt(e.name),lt(n.
name)],d=`Headlines of ${e.name} and ${n.name}`;return[vt(d,"headline-pairs",f,i),c.length>0&&l]}function Dr(t,e,n){
let{model:o}=t;if(!o.complete)return null;let r=u("h4",{},"Distinctive words, in titles and excerpts"),
s=h=>u("div",{},r,u("p",{class:"aside"},h));if(o.size>Ye)return s("This corpus is too large to compa\
re words on the page: run “topicgraph compare” instead.");let i=Ze(o,e,n,t.selection().mask);if(!i.
a.length&&!i.b.length)return s("Too few articles to compare their words.");let[c,a]=i.n,l=(h,m)=>({k:g,
other:p})=>`${g} of ${h} articles, the other ${p} of ${m}`,f=[un(t,e,i.a,l(c,a),e.name),un(t,n,i.b,l(
a,c),n.name)],d=`The first article of each on each story counts; the most distinctive words come fir\
st (Monroe, Colaresi and Quinn 2008). ${Pr}`;return u("div",{class:"pair-words"},r,u("div",{class:"c\
olumns"},f),u("p",{class:"aside"},d))}function fn(t){return t.carried??=t.articles.held.reduce((e,n)=>e+n,0),{here:t.carried,all:t.counts.
articles}}function dn(t){if(!t.left_out)return null;let{here:e,all:n}=fn(t);return[`This page carrie\
s ${k(e)} of the ${$(n,"article")}; a browser could not hold the other ${k(n-e)}. Stories are here a\
s a whole: those of most outlets first, then the newest.`,"The picture, the lists, the search, the f\
ilters and all counts on the page are of these articles. The figures at the top, what stands out, wh\
o was first and who republishes are of the whole corpus.",'To find any other article, run “topicgrap\
h find WORDS”. To see a part in full, run in Python: tg.write_html(graph.filter(since="2021-03"), "p\
art.html").']}function ut(t){if(!t.left_out)return null;let{here:e,all:n}=fn(t),[o,r]=[k(e),k(n)],s=`\
Of the ${o} articles on this page; the corpus has ${r}.`;return u("p",{class:"aside cover"},s)}var Fr=5,Xn={first:"Of the stories that an outlet shares with others, how often it was first in this\
 corpus; in a tie each counts a part.",republished:"Of the articles found at an outlet, how many ano\
ther outlet wrote.",missing:"Choose an outlet here, in the list of outlets or in the picture: its pa\
nel lists the big stories that it lacks here. A missing story only means that it is not in this corp\
us; the outlet may still have covered it."};function Hr(t,e){let{model:n}=e,o=dn(n),r=n.findings.map(
i=>Gc(e,i)),s=u("div",{class:"overview"},o&&u("section",{class:"cover"},u("h2",{},"Not all of it is \
on this page"),o.map(i=>u("p",{},i))),hn("What stands out",null,Uc(n,r)),e.state().view!=="stories"&&
hn("Biggest stories",null,jc(e)),hn("Who was first",Xn.first,Kc(e)),hn("Who republishes",Xn.republished,
qc(e)),Xc(e));t.replaceChildren(s)}function Uc(t,e){return e.length?u("ul",{class:"findings"},e):t.counts.
articles?u("p",{class:"empty"},"Nothing stands out in this corpus beyond what chance gives."):null}function hn(t,e,n){
return n?u("section",{},u("h2",{},t),e&&u("p",{class:"aside"},e),n):null}function Gc(t,{text:e,how:n,
only:o,at:r}){let s=t.model.mode==="stories"&&r!==null&&(o.story||[]).includes(r),i={only:o,at:r,...s?
{open:[String(r)]}:{}},c=Object.keys(o).length>0&&JSON.stringify(t.state().only)===JSON.stringify(o),
a=()=>t.apply(c?{open:[]}:i),l={class:"finding",dir:"auto","aria-pressed":String(c)};return u("li",{},
I(l,a,e),u("details",{class:"how"},u("summary",{},"How we know"),u("p",{dir:"auto"},n)))}function jc(t){
let e=Vt(t.model,"stories","size",t.selection()).slice(0,Fr);if(e.length){let r=e.map(s=>Yn(t,s,0));
return u("ol",{class:"rows brief"},r)}let o=t.selection().filtered?"None in this selection.":Ee("sto\
ries");return u("p",{class:"empty"},o)}function Kc(t){let e=Vn(t,({first:n,shared:o})=>o>=5&&n>0,(n,o)=>o.
first-n.first||o.first/o.shared-n.first/n.shared);return e.length?$e(e.map(({link:n,outlet:{first:o,
shared:r}})=>[n,o/r,`${kt(o)} of ${k(r)}`])):null}function qc(t){let e=({pieces:r})=>r<5,n=({republished:r,
pieces:s})=>r/s,o=Vn(t,({republished:r})=>r>0,(r,s)=>Number(e(r))-Number(e(s))||n(s)-n(r)||s.republished-
r.republished);return o.length?$e(o.map(({link:r,outlet:s})=>{let{republished:i,pieces:c}=s,a=`${k(i)}\
 of ${k(c)}`;return e(s)?[r,0,`${a}, too few`]:[r,n(s),a]})):t.model.counts.articles?u("p",{class:"e\
mpty"},"Every article here was written by the outlet it was found at."):null}function Xc(t){let{stories:e,
counts:n}=t.model;if(!e.length||n.outlets<2)return null;let r=Vn(t,({held:c})=>c>=5,(c,a)=>a.held-c.
held).map(({link:c})=>u("li",{},c)),s=r.length>0&&u("ul",{class:"missing"},r),i=u("p",{class:"aside"},
Xn.missing);return u("section",{},u("h2",{},"What an outlet lacks"),i,s)}function Vn(t,e,n){return t.
model.outlets.map((o,r)=>({outlet:o,ref:r})).filter(({outlet:o})=>!o.platform&&e(o)).sort((o,r)=>n(o.
outlet,r.outlet)||o.ref-r.ref).slice(0,Fr).map(({outlet:o,ref:r})=>({outlet:o,link:K(t,{kind:"outlet",
ref:r})}))}var Vc=60,Yc={stories:"story",articles:"article",outlets:"outlet",topics:"topic"},Zc={stories:[["siz\
e","most outlets first"],["new","newest first"],["old","oldest first"],["name","A to Z"]],articles:[
["new","newest first"],["old","oldest first"],["name","A to Z"]],outlets:[["size","most articles fir\
st"],["name","A to Z"]],topics:[["size","most articles first"],["name","A to Z"]]},Jc={stories:"No s\
tories: a story needs two articles on one event, listed as related in a file or similar in words and\
 time.",articles:"No articles.",outlets:"No outlets: no article says where it was published.",topics:"\
No topics: no article names one."},Zn={stories:"size",articles:"new",outlets:"size",topics:"size"},Qc={
size:(t,e)=>e.size-t.size||e.articles.length-t.articles.length,new:(t,e)=>Br(e.from,t.from,-1/0),old:(t,e)=>Br(
t.from,e.from,1/0),name:(t,e)=>Ot(t.name)<Ot(e.name)?-1:1};function Br(t,e,n){return(t??n)===(e??n)?
0:(t??n)-(e??n)}function Vt(t,e,n,o){let r=Yc[e],s={stories:t.stories.length,articles:t.size,outlets:t.
outlets.length,topics:t.topics.length},i=f=>r!=="article"||t.articles.held[f]||o.stubs,c=Array.from(
{length:s[e]},(f,d)=>d).filter(i).map(f=>Jn(t,{kind:r,ref:f},o)).filter(({articles:f})=>f.length),a=f=>e===
"outlets"?mn(t,f):0,l=Qc[n];return c.sort((f,d)=>a(f)-a(d)||l(f,d)||f.thing.ref-d.thing.ref)}function mn(t,{
thing:e,held:n}){return t.outlets[e.ref].platform?1:n?0:2}function Jn(t,e,n){let o=n?.filtered?n.mask:
null;if(e.kind==="article")return ta(t,e,!o||o[e.ref]>0);let r=Rt(t,e),s=o?r.filter(h=>o[h]):r,[i,c]=Qe(
t,s),a=s.filter(h=>t.articles.held[h]),l=a.length,f=mt(t,a).size,d=e.kind==="story"?f:l;return{thing:e,
name:Y(t,e),articles:s,size:d,held:l,outlets:f,from:i,to:c}}function ta(t,e,n){let o=e.ref,r=t.articles.
time[o];return{thing:e,name:Y(t,e),articles:n?[o]:[],size:1,held:t.articles.held[o],outlets:1,from:r,
to:r}}function Ne(t,e){let{kind:n,ref:o}=e.thing;if(n==="article"){let{time:i,precision:c}=t.articles;
return`${rt(t,o)} · ${ct(i[o],c[o])}`}let r=e.articles.length-e.held,s=e.held||n==="story"?[$(e.held,
"article")]:[];return r&&s.push(`${k(r)} linked, not in this corpus`),n!=="outlet"&&s.push($(e.outlets,
"outlet")),n==="story"&&s.push(gt(e.from,e.to)),s.join(" · ")}function zr(t,e,{mask:n,stubs:o}){let r=s=>n[s]&&
(t.articles.held[s]||o);return e==="articles"?n.reduce((s,i,c)=>s+(r(c)?1:0),0):e==="stories"?t.stories.
filter(({articles:s})=>s.some(i=>n[i])).length:e==="topics"?t.byTopic.filter(s=>s.some(r)).length:t.
byOutlet.filter((s,i)=>!t.outlets[i].platform&&s.some(r)).length}function Ur(t,e,n){let{tab:o}=n.state();
if(e.parentElement.hidden=o==="overview",o==="overview"){Hr(t,n);return}let r=Zc[o].map(([s,i])=>u("\
option",{value:s,selected:s===Zn[o]},i));e.replaceChildren(...r),e.onchange=()=>{Zn[o]=e.value,Wr(t,
n,o)},Wr(t,n,o)}function Wr(t,e,n){let{model:o}=e,[r,s]=[Zn[n],e.selection()],i=Vt(o,n,r,s),c=u("ol",
{class:"rows"}),a=Math.max(1,i[0]?.size||0),l=ce(c,i,Vc,(h,m)=>[n==="outlets"?ea(o,i,m):null,Yn(e,h,
r==="size"?h.size/a:0)]),d=!i.length&&s.filtered?"Nothing in this selection.":Ee(n);t.replaceChildren(
ut(o)||"",i.length?c:u("p",{class:"empty"},d),l)}function ea(t,e,n){let o=mn(t,e[n]);if(!o||n&&mn(t,
e[n-1])===o)return null;let r=e.filter(i=>mn(t,i)===o).length;return u("li",{class:"rows-head"},`${o===
1?"Platforms, which carry what outlets write":"Only linked, no article in this corpus"} (${k(r)})`)}
function Ee(t){return Jc[t]}function Yn(t,e,n){let o={class:`row row-${e.thing.kind}`,"data-id":re(t.
model,e.thing)},r=I(o,()=>t.choose(e.thing),u("span",{class:"row-name",dir:"auto"},e.name),u("span",
{class:"row-words",dir:"auto"},Ne(t.model,e)),n>0&&se(Math.max(.015,n)));return u("li",{},r)}var na={figures:"Figures",topics:"By topic",stories:"By story"},oa=20,jr={topics:14,stories:18},pn="\
figures",Yt={key:"independent",down:!0},gn=oa,Qn=[{key:"name",name:"Outlet",title:"",value:t=>t.name},
{key:"independent",name:"Own articles",title:"Independent articles: copies and updates count as thei\
r original",value:t=>t.independent},{key:"voice",name:"Share of voice",title:"Share of all independe\
nt articles, with its 95 % interval",value:t=>t.voice.share},{key:"first",name:"First on",title:"Sto\
ries it was first on, of those it shares with other outlets; in a tie each counts a part. Of the who\
le corpus",value:t=>Gr(t.first,t.shared)},{key:"alone",name:"Alone with",title:"Stories that no othe\
r outlet has in this corpus. Of the whole corpus",value:t=>t.alone},{key:"republished",name:"Written\
 by others",title:"Of the articles found at it, those that another outlet wrote: copies, and carried\
 ones",value:t=>Gr(t.republished,t.pieces)}];function Gr(t,e){return e?t/e+(e>=5?2:0):-1}function to(t,e){
let n=l=>{to(t,e),l&&Ct(t,"focus",l)?.focus()},r=eo(e.model,e.selection().mask).filter(({pieces:l,independent:f})=>l||
f),s=()=>{gn=1/0,n()},i=`Show all ${k(r.length)} outlets`,a=[u("div",{class:"sheet-head"},u("h2",{},
"Outlets"),u("div",{class:"switch",role:"group","aria-label":"What to show"},sa(n))),ut(e.model),...[
r.length?ia(e,r,n):ra()].flat(),r.length>gn&&I({class:"more","data-focus":"more"},s,i)];t.replaceChildren(
...a.filter(l=>l instanceof Node))}function ra(){return u("p",{class:"empty"},"No outlet has an arti\
cle in this selection.")}function sa(t){return Object.entries(na).map(([e,n])=>{let o=()=>{pn=e,t(e)};
return I({"data-focus":e,"aria-pressed":String(e===pn)},o,n)})}function ia(t,e,n){if(pn==="figures")
return ca(t,e,n);let r=[...e].sort((s,i)=>i.independent-s.independent||s.ref-i.ref).slice(0,gn);return pn===
"topics"?ua(t,r):da(t,r)}function eo(t,e){let n=ar(t,e),{held:o,outlet:r,carrier:s,flags:i}=t.articles,
c=t.outlets.map(({name:a,first:l,shared:f,alone:d},h)=>{let m=n[h],g={pieces:0,republished:0};return{
ref:h,name:a,first:l,shared:f,alone:d,voice:m,independent:m.k,...g}});for(let a=0;a<t.size;a+=1)!e[a]||
!o[a]||(r[a]>=0&&(c[r[a]].pieces+=1,i[a]&Tr&&(c[r[a]].republished+=1)),s[a]>=0&&s[a]!==r[a]&&(c[s[a]].
pieces+=1,i[a]&Ue&&(c[s[a]].republished+=1)));return c}function ca(t,e,n){let{value:o}=Qn.find(({key:l})=>l===
Yt.key)||Qn[0],r=(l,f)=>o(l)<o(f)?-1:o(l)>o(f)?1:0,s=Yt.down?-1:1,i=[...e].sort((l,f)=>s*r(l,f)||f.independent-
l.independent||l.ref-f.ref),c=Qn.map(l=>aa(l,n)),a=i.slice(0,gn).map(l=>la(t,l));return vt("Figures \
of the outlets","figures-table",c,a)}function aa({key:t,name:e,title:n},o){let r=t===Yt.key,s=()=>{Yt=
{key:t,down:r?!Yt.down:t!=="name"},o(`sort ${t}`)},i=Yt.down?"descending":"ascending",c=Yt.down?" ↓":
" ↑",a={scope:"col",class:t==="name"?null:"figure","aria-sort":r?i:null},l={title:n,"data-focus":`\
sort ${t}`};return u("th",a,I(l,s,e,r?c:""))}function la(t,e){let{id:n}=t.model.outlets[e.ref],o=()=>t.
narrow({only:{outlet:[n]}}),r=`${$(e.independent,"article")} of ${e.name}: select them`,s=e.independent<
5?"too few":Tt(e.voice),i=[ot(e.voice.share),u("small",{},` ${s}`)];return u("tr",{},u("th",{scope:"\
row"},K(t,{kind:"outlet",ref:e.ref})),de(k(e.independent),o,r),u("td",{class:"figure"},e.independent?
i:"–"),Ie(e.shared>0,kt(e.first),e.shared),u("td",{class:"figure"},e.alone?k(e.alone):"–"),Ie(e.
republished>0,k(e.republished),e.pieces))}function Ie(t,e,n,o=""){if(!t)return u("td",{class:"figure"},
"–");let r=n<5?" too few":o,s=r?u("small",{},r):null;return u("td",{class:"figure"},`${e} of ${k(n)}`,
s)}function ua(t,e){let{model:n}=t,{mask:o}=t.selection(),r={outlets:n.outlets.map((p,y)=>y)},s=Xt(n,
Oe(n,r,o)),i=ht(s.flatMap(p=>n.articles.topics[p])).map(([p])=>p),c=i.slice(0,jr.topics);if(!c.length)
return u("p",{class:"empty"},"No article of this selection names a topic.");let a=e.map(({ref:p})=>({
outlets:[p]})),l=ne(n,a,o),f=new Map(l.map(({topic:p,cells:y})=>[p,y])),d=e.map((p,y)=>{let O=c.map(
E=>{let M=f.get(E)?.[y]||$t(0,p.independent);return fa(t,p,E,M)});return Kr(t,p,O)}),h=i.length-c.length,
g=`Independent articles of an outlet about a topic; the darker, the larger their share of its articl\
es. A click selects them.${h?` ${$(h,"rarer topic")} are in the list of topics.`:""}`;return[Kn(t,"t\
opic",c,d),u("p",{class:"aside"},g)]}function Kr(t,e,n){return u("tr",{},u("th",{scope:"row"},K(t,{kind:"\
outlet",ref:e.ref})),u("td",{class:"figure"},k(e.independent)),n)}function fa(t,e,n,o){let{id:r,name:s}=t.
model.topics[n],{k:i,n:c}=o;if(!i){let g=`${e.name}: none of ${c} on ${s} in this corpus`;return u("\
td",{class:"nothing",title:g},"·")}let a=c<5?", too few":"",l=`${ot(o.share)} ${Tt(o)}`,f=`${e.name}\
, ${s}: ${i} of ${c} articles, ${l}${a}`,d=[t.model.outlets[e.ref].id],h=()=>t.narrow({only:{outlet:d,
topic:[r]}}),m=de(String(i),h,f);return m.style.setProperty("--part",`${Math.round(o.share*60)}%`),m}
function da(t,e){let{model:n}=t,o=Vt(n,"stories","size",t.selection()).map(({thing:m})=>m.ref),r=m=>mt(
n,n.stories[m].articles).size,s=o.sort((m,g)=>r(g)-r(m)||m-g),i=s.slice(0,jr.stories);if(!i.length)return u(
"p",{class:"empty"},"There is no story in this selection.");let c=i.map(m=>{let g=n.stories[m].articles.
find(p=>j(n,p));return g===void 0?null:n.articles.time[g]}),a=new Set(i),l=e.map(m=>{let g=xe(n,{outlets:[
m.ref]},a),p=i.map((y,O)=>ha(t,m,y,g.get(y),c[O]));return Kr(t,m,p)}),f=s.length-i.length,h=`The sto\
ries of most outlets. “1st”: the outlet was first of those in this corpus (“1st=”: in a tie); else h\
ow much later its first article came. A dot: not in this corpus. Copies do not count as an outlet’s \
own article.${f?` ${$(f,"more story","more stories")} in the list.`:""}`;return[Kn(t,"story",i,l),u(
"p",{class:"aside"},h)]}function ha(t,e,n,o,r){let{model:s}=t,{id:i,name:c,first:a}=s.stories[n];if(o===
void 0){let O=`${e.name}: ${Kt(c)} is not in this corpus`;return u("td",{class:"nothing",title:O},"·")}
let l=a.includes(e.ref),d=j(s,o)&&r!==null?Number(s.articles.time[o])-Number(r):null,[h,m]=ma(l,a.length>
1,d),g=[s.outlets[e.ref].id],y=de(h,()=>t.narrow({only:{outlet:g,story:[i]}}),`${h}: ${e.name}, ${Kt(
c)}: ${m}`);return y.style.setProperty("--part",l?"55%":"14%"),y}function ma(t,e,n){return t?e?["1st\
=","first, in a tie"]:["1st","first"]:n===null?["✓","has it"]:[Go(n),wt(n)]}var pa=12,ga=8,wa=72;function ro(t,e){let n=so(e),o=I({class:"tool"},()=>e.change({at:"save"}),"Down\
load …"),r=u("div",{class:"sheet-head"},u("h2",{},"Compare"),Sa(e,n),o),s=u("p",{class:"empty"},"C\
hoose two outlets or groups to compare."),i=n.length<2?[s]:ya(e,n,c);Jt(t,()=>t.replaceChildren(r,...i.
filter(Boolean)));function c(){ro(t,e)}}function ya(t,e,n){let o=`${ba(t)} Copies and updates count \
as their original. A figure on fewer than ${5} is marked “too few”. A missing story only means that \
it is not in this corpus; the outlet may still have covered it.`;return[u("p",{class:"aside"},o),ut(
t.model),Ta(t,e),Oa(t,e),...ln(e).map(([r,s])=>$a(t,r,s)),_r(t,e,n),Cr(t,e)]}function ba(t){return t.
selection().filtered?"This compares the selection.":t.model.left_out?"This compares what is on this \
page; “topicgraph compare” compares the whole corpus.":"This compares the whole corpus."}function so(t){
let{model:e}=t,n=t.state().side.flatMap(o=>jn(e,o)||[]);return n.length?n.slice(0,te):qr(e).slice(0,
2).flatMap(({key:o})=>jn(e,o)||[])}function qr(t){let e=Fn(t,Dn(t));return t.outlets.map(({id:n,name:o,
platform:r},s)=>({key:n,name:o,platform:r,number:e[s],ref:s})).filter(({number:n,platform:o})=>n&&!o).
sort((n,o)=>o.number-n.number||n.ref-o.ref)}function Sa(t,e){let{model:n}=t,o=e.map(({key:d})=>d),r=d=>t.
change({side:d}),s=qr(n).filter(({key:d})=>!o.includes(d)).map(({key:d,name:h,number:m})=>u("option",
{value:d},`${h} (${m})`)),i=n.groups.filter(({name:d})=>!o.includes(le+d)).map(({name:d})=>u("option",
{value:le+d},d)),c=({target:d})=>d.value&&r([...o,d.value]),a={"aria-label":"Add an outlet or group",
"data-focus":"add",disabled:e.length>=te,on:{change:c}},l=u("select",a,u("option",{value:""},"+ Add \
outlet or group …"),i.length>0&&u("optgroup",{label:"Groups"},i),u("optgroup",{label:"Outlets"},s)),
f=e.map(({key:d,name:h},m)=>I({class:`chip side-${m}`,dir:"auto","data-focus":d},()=>r(o.filter(g=>g!==
d)),u("span",{class:"unseen"},"Remove "),ue(m),h," ×"));return u("div",{class:"picker"},f,l)}function ka(t,{
name:e,outlets:n}){return n.length!==1?u("span",{class:"name"},e):K(t,{kind:"outlet",ref:n[0]})}function Ta(t,e){
let n=eo(t.model,t.selection().mask),o=["Own articles","First on, of shared stories","Alone with","W\
ritten by others"],r=[lt("Outlet"),...o.map(c=>lt(c,"figure"))],s=e.map((c,a)=>va(t,c,a,n)),i=vt("Fi\
gures","figures-table",r,s);return u("section",{},i)}function va(t,e,n,o){let r=e.outlets.map(y=>o[y]),
s=y=>r.reduce((O,E)=>O+E[y],0),[i,c,a]=["independent","pieces","republished"].map(s),l=e.outlets.length===
1,{first:f,shared:d,alone:h}=l?r[0]:{first:0,shared:0,alone:0},m=()=>t.narrow(fe(e)),g=`${$(i,"artic\
le")} of ${e.name}: select them`,p=xa(t.model,e);return u("tr",{},u("th",{scope:"row"},ue(n),ka(t,e)),
de(k(i),m,g),Ie(d>0,kt(f),d,p),u("td",{class:"figure"},l?k(h):"–"),Ie(c>0,k(a),c))}function xa(t,{
outlets:e}){if(e.length!==1||t.left_out)return"";let n=t.firsts.find(({outlet:r})=>r===e[0]);if(!n)return"";
let o=n.q===null?"":`; ${Et(n.q)}`;return` (by chance ${kt(n.expected)}${o})`}function Oa(t,e){let n=ne(
t.model,e,t.selection().mask);if(!n.length)return null;let o=n.slice(0,pa),r=o.flatMap(({cells:d})=>d.
map(({share:h})=>h)),s=Math.max(...r,.01),i=e.length===2,c=o.map(({topic:d,cells:h})=>{let m=h.map((p,y)=>Ma(
t,{side:e[y],n:y,topic:d,share:p,peak:s},i&&!y)),g=u("span",{class:"topic-name"},K(t,{kind:"topic",ref:d}));
return u("li",{class:"topic-row"},g,m)}),a=n.length-o.length,l=`${$(a,"topic")} with smaller shares \
are not shown.`,f=e.map(({name:d})=>u("span",{},d));return u("section",{},u("h3",{},"Topics: share o\
f the articles of each, with 95 % interval"),i&&u("p",{class:"mirror-heads","aria-hidden":"true"},f),
u("ul",{class:i?"mirrored":"stacked"},c),a>0&&u("p",{class:"aside"},l))}function Ma(t,{side:e,n,topic:o,
share:r,peak:s},i){let{id:c,name:a}=t.model.topics[o],l=r.n<5,f=ot(r.share),d=`${r.k} of ${r.n}`,h=l?
", too few":"",m=Tt(r),g=`${e.name}, ${a}: ${d} articles, ${f} ${m}${h}`,p=M=>`${Math.min(100,M/s*wa)}\
%`,y=u("span",{class:`share side-${n}`}),O=u("span",{class:"whisker"});y.style.width=p(r.share),O.style.
setProperty("--low",p(r.low)),O.style.setProperty("--high",p(r.high));let E={class:`topic-bar ${i?"l\
eft":""} ${l?"few":""}`,"aria-label":g,title:g,disabled:!r.k};return I(E,()=>t.narrow(fe(e,{topic:[c]})),
u("span",{class:"track"},y,!l&&O),u("span",{class:"share-words"},l?`${d}, too few`:f))}function $a(t,e,n){
let{model:o}=t,r=qe(o,e,n,t.selection().mask),s=[no(t,`Only ${e.name}`,r.onlyA,e,n),no(t,"Both",r.shared,
null,null),no(t,`Only ${n.name}`,r.onlyB,n,e)];return u("section",{class:"pair"},u("h3",{},`${e.name}\
 and ${n.name}: stories`),u("p",{},Aa(r,e,n),Ea(o,e,n)),u("div",{class:"columns"},s),Er(t,e,n,r.lags),
Rr(t,e,n,r),Dr(t,e,n))}function Aa({shared:t,a:e,b:n},o,r){let s=Math.min(e.size,n.size)<5?" Too few\
 to say much.":"",i=(a,{name:l})=>`${ot(a?t.length/a:0)} of the ${k(a)} of ${l}`;return`They share ${$(
t.length,"story","stories")}: ${i(e.size,o)}, ${i(n.size,r)}.${s}`}function Ea(t,e,n){let o=on(t,e,n);
if(!o)return"";let[r,s]=[k(o.shared),kt(o.expected)],i=`${Et(o.q)} after correction for all pairs`;return`\
 Over the whole corpus they share ${r}, where chance would give ${s}: ${rn(o)} (${i}).`}function oo(t,e){
return e<0?1:mt(t,t.stories[e].articles).size}function qn(t,e){return[...e].sort((n,o)=>oo(t,o)-oo(t,
n)||n-o)}function no(t,e,n,o,r){let{model:s}=t,i=qn(s,n),c=i.map(h=>{let m=oo(s,h),g=m>1?$(m,"outlet"):
"no other outlet",p=K(t,h<0?{kind:"article",ref:-1-h}:{kind:"story",ref:h});return u("li",{},p,u("sp\
an",{class:"words"},g))}),a=i.filter(h=>h>=0).map(h=>s.stories[h].id),l=o?fe(o,{story:a}):{only:{story:a}},
f=a.length>0&&a.length<=In,d=tt(c,ga,"ties");return u("div",{},u("h4",{},e," ",u("span",{class:"numb\
er"},k(n.length))),r&&u("p",{class:"aside"},`Not in this corpus from ${r.name}.`),c.length?d:u("p",{
class:"empty"},"None."),f&&I({class:"more"},()=>t.narrow(l),"Select their articles"))}var It='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',_e='Georgia, "Times New Roman", se\
rif',Na={paper:"#fdfcf9",ink:"#1f1f1d",soft:"#6a6963",line:"#cfccc2",grid:"#ebe8df",hull:"#e9f1f6",veil:"\
rgba(253, 252, 249, .84)",story:"#0072b2",article:"#56b4e9",stub:"#fdfcf9",outlet:"#d55e00",topic:"#\
009e73",others:"#b4b1a8",hues:["#0072b2","#e69f00","#009e73","#cc79a7","#d55e00","#56b4e9","#44433f"],
edges:{published_by:"#dcc3b0",carried_by:"#dcc3b0",about:"#aed3c6",related:"#9dbfd4",similar:"#9dbfd\
4",copy_of:"#c98aae",update_of:"#c98aae"}},Ia={paper:"#15171a",ink:"#eceae4",soft:"#a5a39b",line:"#4\
3464a",grid:"#25282c",hull:"#1c2a35",veil:"rgba(21, 23, 26, .84)",story:"#4aa3df",article:"#8ed0f8",
stub:"#15171a",outlet:"#f0803c",topic:"#2fbf94",others:"#74736d",hues:["#4aa3df","#f2b134","#2fbf94",
"#e29bc3","#f0803c","#a5dcfa","#f1efe9"],edges:{published_by:"#5b4636",carried_by:"#5b4636",about:"#\
28564a",related:"#2f5873",similar:"#2f5873",copy_of:"#7d4a68",update_of:"#7d4a68"}},me={story:"Story",
article:"Article",stub:"Not in this corpus",outlet:"Outlet",topic:"Topic"},Xr={...me,linked:"Outlet,\
 only linked",carrier:"Platform"},wn={published_by:"published by",carried_by:"carried by",about:"abo\
ut",related:"listed as related in its file",similar:"similar, inferred",copy_of:"copy of",update_of:"\
update of"},_a={outlet:"square",linked:"square",carrier:"square",topic:"diamond"},Ca=["stub","linked",
"carrier"],La=["similar","carried_by","update_of"],Pa=800;function yn(t){return _a[t]||"dot"}function Dt(t){
return La.includes(t)}function io(){let{theme:t}=document.documentElement.dataset;return t?t==="dark":
matchMedia("(prefers-color-scheme: dark)").matches}function xt(){return io()?Ia:Na}function zt({kind:t,
group:e,hue:n},o,r,s){let i=o==="network";return t==="stub"&&i?{background:r.stub,border:r.soft}:e?{
background:e==="linked"?r.stub:r.edges.carried_by,border:r.outlet}:i||!s?{background:r[t==="stub"?"a\
rticle":t],border:r.paper}:{background:n===void 0?r.others:r.hues[n],border:r.paper}}function Vr(t,e){
let n=Math.min(1,Math.sqrt(Pa/e));if(n===1)return t;let o=Math.round(n*255).toString(16);return t+o.
padStart(2,"0")}function Yr(t){let e=new Set;return t.map((n,o)=>{let s=[...n.toUpperCase()].filter(
i=>/[\p{L}\p{N}]/u.test(i)).find(i=>!e.has(i))||String(o+1);return e.add(s),s})}function co(t){return Ca.
includes(t)}function Zr(t,{background:e,border:n},o){let r=co(t)?n:e,s={fill:e,stroke:r,"stroke-widt\
h":1.5},i={story:6.5,hue:7}[t]||4,c={square:()=>dt("rect",{x:3,y:3,width:10,height:10,...s}),diamond:()=>dt(
"path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z",...s}),dot:()=>dt("circle",{cx:8,cy:8,r:i,...s})},a={"text-a\
nchor":"middle","font-size":9,"font-weight":700,fill:n};return dt("svg",{width:16,height:16,viewBox:"\
0 0 16 16","aria-hidden":"true",class:"swatch"},c[yn(t)](),o&&dt("text",{x:8,y:11.2,...a},o))}function Jr(t){
let e=Dt(t)?"4 3":null,n=xt().edges[t];return dt("svg",{width:18,height:16,viewBox:"0 0 18 16","aria\
-hidden":"true",class:"swatch"},dt("path",{d:"M1 8H17",stroke:n,"stroke-width":3,"stroke-dasharray":e}))}var[Qr,ts]=[1.35,1.3],es={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function ns(t,e){
for(let n of ao("[data-view]"))n.addEventListener("click",()=>e.openView(n.dataset.view));for(let n of ao(
"[data-panel]"))n.addEventListener("click",()=>{let{panel:o}=n.dataset;t.change({at:t.state().at===o?
null:o})});Da(t),Ra(t),pe("copy",e.copyLink),pe("theme",()=>{document.documentElement.dataset.theme=
io()?"light":"dark",e.recolour()}),pe("skip",n=>{n.preventDefault(),A("side").focus()}),matchMedia("\
(prefers-color-scheme: dark)").addEventListener("change",e.recolour),document.addEventListener("keyd\
own",n=>Ha(t,n)),A("canvas").addEventListener("keydown",n=>Ba(t,n)),addEventListener("popstate",e.restore)}
function ao(t){return[...document.querySelectorAll(t)].map(e=>e)}function pe(t,e){A(t).addEventListener(
"click",e)}function Ra(t){pe("closer",()=>t.view?.zoom(Qr)),pe("farther",()=>t.view?.zoom(1/Qr)),pe(
"fit",()=>{t.change({cam:null},!1),t.view?.fit()})}function Da(t){let e=ao("[data-tab]"),n=e.length-
1;e.forEach((o,r)=>{let s=o.dataset.tab;o.addEventListener("click",()=>t.change({tab:s},!1)),o.addEventListener(
"keydown",i=>{let a={ArrowRight:r+1,ArrowLeft:r+n,Home:0,End:n}[i.key];if(a===void 0)return;i.preventDefault();
let l=e[a%e.length];l.click(),l.focus()})})}function Fa(t){return/^(INPUT|SELECT|TEXTAREA)$/.test(t.
tagName)&&t.type!=="checkbox"}function Ha(t,e){let{key:n}=e;e.ctrlKey||e.metaKey||e.altKey||Fa(e.target)&&
n!=="Escape"||(n==="/"?(e.preventDefault(),A("find").focus()):n==="?"?(t.change({at:"help"}),A("pane\
l").querySelector("h2").focus()):n==="Escape"&&(t.state().at?t.change({at:null}):t.selection().filtered&&
t.apply({})))}function Ba(t,e){let{view:n,model:o}=t,{key:r}=e,s=o.byId.get(t.state().at||"");if(n)if(es[r]){
e.preventDefault();let i=n.findNeighbour(...es[r]);i&&t.choose(i)}else r==="Enter"&&s?.kind==="story"&&
o.mode==="stories"?t.toggle(s.ref):"+-".includes(r)?n.zoom(r==="+"?ts:1/ts):r==="0"&&A("fit").click()}var Wa=["topic","outlet","group","medium","kind","quality","heat"],za=7,Ua=4,Ga=46;function os(t,e,n){
let{model:o}=n,r=new Set,s=A("filter");s.addEventListener("click",()=>{t.hidden=!t.hidden,s.setAttribute(
"aria-expanded",String(!t.hidden)),n.show(),t.hidden||t.querySelector("button")?.focus()});function i(){
if(t.hidden)return;let g=p=>o.facets[p].size>(p==="medium"?1:0);Jt(t,()=>{t.replaceChildren(u("h2",{},
"Filter"),u("p",{class:"aside"},"A name shows only its articles; − leaves them out."),ut(o)||"",...Wa.
filter(g).map(c))})}function c(g){let p=tr(o,n.state(),g),y=r.has(g)?p:p.slice(0,za),O=()=>{r.add(g),
i()},E=y.map(X=>a(g,X)),M=`Show all ${k(p.length)}`;return u("section",{"data-facet":g},u("h3",{},Cn[g]),
u("ul",{},E),p.length>y.length&&I({class:"more","data-focus":`more ${g}`},O,M))}function a(g,{key:p,
name:y,number:O,sign:E}){let M={class:"only",dir:"auto","aria-pressed":String(E==="only"),"data-focu\
s":`only ${g} ${p}`},X={class:"not","aria-pressed":String(E==="not"),"aria-label":`Leave out ${y}`,title:"\
Leave out","data-focus":`not ${g} ${p}`};return u("li",{class:`value ${E||""} ${O?"":"none"}`},I(M,()=>n.
filter("only",g,p),u("span",{},y),u("span",{class:"number"},k(O))),I(X,()=>n.filter("not",g,p),"−"))}
function l(){let g=n.selection();e.hidden=!g.filtered;let p=e.contains(document.activeElement);e.replaceChildren(
u("strong",{class:"selected"},f()),...Te(o,n.state()).map(d),I({class:"chip clear"},()=>n.apply({}),
"Clear all")),p&&(e.querySelector("button")||A("filter")).focus()}function f(){let{mask:g,total:p}=n.
selection(),y=o.articles.held.reduce((X,Z,C)=>X+(Z&&g[C]),0),O=$(fn(o).here,"article"),E=o.left_out?
" on this page":"",M=p-y?` · ${k(p-y)} only linked`:"";return`${k(y)} of ${O}${E}${M}`}function d(g){
let y=g.facet==="time"||g.facet==="words"?"":`${Cn[g.facet].toLowerCase()}: `,O=`${g.sign==="not"?"w\
ithout ":""}${y}${g.name}`;return I({class:"chip",dir:"auto"},()=>n.change(ze(h(),g)),u("span",{class:"\
unseen"},"Remove "),u("span",{},At(O,Ga))," ×")}function h(){let{only:g,not:p,time:y}=n.state();return{
only:g,not:p,time:y}}function m(){let p=er(o,h()).slice(0,Ua).map(({filter:y,number:O})=>{let E=Mt(At(
y.name,40)),M=()=>n.change(ze(h(),y)),X=`Remove ${E}: ${$(O,"article")}`;return I({class:"action",dir:"\
auto"},M,X)});return u("div",{class:"none-found"},u("h2",{},"No article passes all of these filters"),
p,I({class:"action"},()=>n.apply({}),"Clear all filters"))}return{show:i,showChips:l,renderNothingFound:m,
isShown:()=>!t.hidden}}function ss(t){let e=[];for(let n=0;n<t;n+=1){let o=11*Math.sqrt(n+.5),r=n*2.399963;e.push([o*Math.cos(
r),o*Math.sin(r)])}return{places:e,radius:11*Math.sqrt(t)+12}}var lo=7,uo=9;function is(t){let e=[],
n=(r,s)=>e.every(([i,c])=>Math.hypot(i-r,c-s)>=uo);for(let r of t)for(let s=0;e.length<t.length;s+=1){
let i=(s%2?1:-1)*Math.ceil(s/2)*(uo/2),c=[0,-lo,lo].find(a=>n(r+a,i));if(c!==void 0){e.push([r+c,i]);
break}}let o=e.map(([,r])=>Math.abs(r));return{places:e,radius:Math.max(lo,...o)+uo}}function cs(t,e){
return t.map(n=>{let o={...n};for(let r of e){let[s,i]=[o.x-r.x,o.y-r.y],c=Math.hypot(s,i)||1e-6,a=r.
radius+n.size+4,l=2.2*a;if(c>=l)continue;let f=a+(l-a)*(c/l);o.x=r.x+s/c*f,o.y=r.y+(c>1e-5?i/c:1)*f}
return o})}function as(t){let e=[...t].sort((n,o)=>n[0]-o[0]||n[1]-o[1]);return e.length<3?e:[...rs(
e),...rs(e.reverse())]}function rs(t){let e=(o,r,s)=>(r[0]-o[0])*(s[1]-o[1])-(r[1]-o[1])*(s[0]-o[0]),
n=[];for(let o of t){for(;n.length>1&&e(n[n.length-2],n[n.length-1],o)<=0;)n.pop();n.push(o)}return n.
pop(),n}function ls(t,e,n){if(!e.length)return!1;let o=e.length>2;for(let r=0;r<e.length;r+=1){let[s,
i]=[e[r],e[(r+1)%e.length]];if(ja(t,s,i)<=n)return!0;(i[0]-s[0])*(t[1]-s[1])-(i[1]-s[1])*(t[0]-s[0])<
0&&(o=!1)}return o}function ja(t,e,n){let[o,r]=[n[0]-e[0],n[1]-e[1]],s=o*o+r*r,i=s?((t[0]-e[0])*o+(t[1]-
e[1])*r)/s:0,c=Math.max(0,Math.min(1,i));return Math.hypot(t[0]-e[0]-c*o,t[1]-e[1]-c*r)}var fo=[["hour",1],["hour",3],["hour",6],["hour",12],["day",1],["day",2],["day",7],["month",1],["mon\
th",3],["month",6],["year",1],["year",2],["year",5],["year",10],["year",50]],us={hour:3600,day:86400,
month:2629800,year:31557600},Ka=200;function bn(t,e){let n=t.find(([,c])=>e<=c)||t[t.length-1],[o,r,
s,i]=n;return s+(e-o)/Math.max(r-o,1)*(i-s)}function Ce(t,e,n){return t.flatMap(o=>qa(o,e,n))}function qa([
t,e,n,o],r,s){let i=(o-n)/Math.max(e-t,1),c=([h,m])=>us[h]*m*i*r>=s,[a,l]=fo.find(c)||fo[fo.length-1],
f=[],d=Xa(t,a,l);for(;d<=e&&f.length<Ka;)d>=t&&f.push({x:n+(d-t)*i,...Va(d,a)}),d=De(d,a,l);return f}
function Xa(t,e,n){let o=new Date(t*1e3),[r,s]=[o.getUTCFullYear(),o.getUTCMonth()];if(e==="year")return Date.
UTC(Math.floor(r/n)*n,0)/1e3;if(e==="month")return Date.UTC(r,Math.floor(s/n)*n)/1e3;let i=us[e]*n;return Math.
floor(t/i)*i}function Va(t,e){let n=new Date(t*1e3),[o,r]=[n.getUTCFullYear(),n.getUTCMonth()],[s,i]=[
n.getUTCDate(),n.getUTCHours()];return e==="year"||e==="month"&&r===0?{label:String(o),strong:!0}:e===
"month"?{label:Fe[r],strong:!1}:e==="day"||i===0?{label:`${s} ${Fe[r]}`,strong:e==="hour"||s===1}:{label:`${ke(
i)}:00`,strong:!1}}function fs(t,e){let[n,o]=[0,t.length-1];for(;n<o;){let r=n+o+1>>1;t[r]<=e?n=r:o=
r-1}return n}var ho=1500,Ya=2.5;function mo(t,e){return e==="network"?t.group||t.kind:t.hue===void 0?"others":"hu\
e"+t.hue}function Za(t,e,n){let o=ho-n,r=[];for(let s of[...e].reverse()){if(o-=t.stories[s].articles.
length,o<0)break;r.unshift(s)}return r}function ds(t,{view:e,open:n}){let o=e==="network",r=t.nodes.
filter(h=>(o?h.x:h.tx)!==void 0).map(h=>({...h,x:o?h.x:Number(h.tx),y:o?h.y:Number(h.ty)})),s=Za(t,n,
r.length),i=h=>h.kind==="story"&&s.includes(h.ref),c=r.filter(i).map(h=>Ja(t,h,o)),a=r.filter(h=>!i(
h)),l=c.flatMap(h=>Qa(t,h)),f=[...cs(a,c),...l],d=o?tl(t,f,l):[];return{view:e,marks:f,edges:d,discs:c,
open:s}}function Ja(t,e,n){let o=t.stories[e.ref].articles,r={story:e.ref,mark:e,x:e.x,y:e.y};if(n)return{
...r,articles:o,...ss(o.length)};let s=o.filter(c=>t.articles.time[c]!==null),i=s.map(c=>bn(t.scale,
tn(t,c))-e.x);return{...r,articles:s,...is(i)}}function po(t,e,{hide:n,selection:o}){let{view:r}=e,s=d=>!n.
includes(mo(d,r))&&Sn(t,d,o),i=e.marks.filter(s),c=new Set(i.map(({id:d})=>d)),a=e.edges.filter(({from:d,
to:h,kind:m})=>c.has(d)&&c.has(h)&&!n.includes("-"+m)),l=e.discs.filter(({mark:d})=>s(d)),f=el(t,i,r);
return{...e,composition:e,marks:i,edges:a,discs:l,at:hs(i),hulls:f}}function Sn(t,e,n){return!n.filtered||
Rt(t,Ut(e)).some(o=>n.mask[o])}function go({kind:t}){return t==="stub"?"article":t}function Ut(t){return{
kind:go(t),ref:t.ref}}function Qa(t,e){return e.articles.map((n,o)=>{let r=t.articles.held[n],s=t.hues.
indexOf(t.articles.outlet[n]);return{id:t.nodes.length+n,kind:r?"article":"stub",ref:n,shape:"dot",size:r?
5:4,hue:s<0?void 0:s,x:e.x+e.places[o][0],y:e.y+e.places[o][1]}})}function hs(t){let e={story:new Map,
article:new Map,outlet:new Map,topic:new Map};for(let n of t)e[go(n)].set(n.ref,n);return e}function tl(t,e,n){
let o=new Set(e.map(({id:c})=>c)),r=hs(e),s=new Map;for(let c of t.edges)o.has(c.from)&&o.has(c.to)&&
s.set(c.id,c);let i=(c,a,l)=>{let f=`${c.id}-${a.id}-${l}`;s.set(f,{id:f,from:c.id,to:a.id,kind:l,weight:0})};
for(let c of n){let a=r.outlet.get(t.articles.outlet[c.ref]);a&&i(c,a,"published_by");for(let l of t.
articles.topics[c.ref]){let f=r.topic.get(l);f&&i(c,f,"about")}for(let l of t.linksOf[c.ref]){let f=l.
forward&&r.article.get(l.other);f&&i(c,f,l.kind)}}return[...s.values()]}function el(t,e,n){if(t.mode!==
"whole"||n!=="network")return[];let o=new Map;for(let r of e){let s=go(r)==="article"?t.articles.story[r.
ref]:-1;s>=0&&o.set(s,[...o.get(s)||[],[r.x,r.y]])}return[...o].map(([r,s])=>({story:r,corners:as(s)}))}
function ms(t,e,n){return e.at.article.get(n)||e.at.story.get(t.articles.story[n])}function ps(t,e,n){
let o=f=>f.flatMap(d=>ms(t,e,d)?.id??[]),r=o(Rt(t,n)),s=n.kind==="outlet"||n.kind==="topic",i=new Set(
s?[]:r),c=e.at[n.kind].get(n.ref);c&&i.add(c.id);let a=new Set([...i,...r]),l=e.edges.filter(({from:f,
to:d})=>i.has(f)||i.has(d));for(let{from:f,to:d}of l)a.add(f).add(d);if(n.kind==="article"){let f=t.
linksOf[n.ref].map(({other:d})=>d);for(let d of o(f))a.add(d)}return{own:i,marks:a,edges:l}}function gs(t,e,n){
let o=n.flatMap(({thing:{kind:i,ref:c},edge:a})=>{let l=i==="article"?ms(t,e,c):e.at[i].get(c);return l?
[{id:l.id,kind:a?.kind||""}]:[]});if(!o.length)return null;let r=o.slice(1).map(({id:i,kind:c},a)=>({
from:o[a].id,to:i,kind:c})),s=new Set(o.map(({id:i})=>i));return{own:s,marks:new Set(s),edges:r.filter(
({from:i,to:c})=>i!==c)}}function ws(t,e,n,o){let r,s=1/0;for(let i of t){let[c,a]=[i.x-e.x,i.y-e.y],
l=c*n+a*o,f=l+Ya*Math.abs(c*o-a*n);l>1&&f<s&&([r,s]=[i,f])}return r}function yo(t,{view:e,composition:n},o){let r=e==="time",s=t.nodes.filter(d=>(r?d.tx:d.x)!==void 0),
i=d=>mo(d,e),c=wo(s,i),a=wo(s.filter(d=>Sn(t,d,o)),i),f=(r?nl(t):ol()).filter(({key:d})=>c.has(d)).map(
d=>({...d,number:a.get(d.key)||0}));return r?f:[...f,...rl(t,n,o)]}function nl(t){if(!t.hues.length)
return[];let e=xt(),n=(r,s,i,c)=>({key:r,label:s,letter:c,kind:"hue",section:"Main outlet",number:0,
color:{background:i,border:e.paper}});return[...t.hues.map((r,s)=>n("hue"+s,t.outlets[r].name,e.hues[s],
t.letters[s])),n("others","other outlets",e.others,void 0)]}function ol(){return Object.entries(Xr).
map(([t,e])=>{let r=zt({kind:t,group:t==="linked"||t==="carrier"?t:void 0},"network",xt(),!1);return{
key:t,label:e,number:0,kind:t,color:r,section:"Marks"}})}function rl(t,{marks:e,edges:n},o){let r=e.
filter(l=>Sn(t,l,o)),s=new Set(r.map(({id:l})=>l)),i=new Set(n.map(({kind:l})=>l)),c=n.filter(({from:l,
to:f})=>s.has(l)&&s.has(f)),a=wo(c,({kind:l})=>l);return Object.entries(wn).filter(([l])=>i.has(l)).
map(([l,f])=>({key:"-"+l,label:f,number:a.get(l)||0,kind:"line",line:l,section:"Lines",color:{background:"",
border:""}}))}function wo(t,e){let n=new Map;for(let o of t)n.set(e(o),(n.get(e(o))||0)+1);return n}
function sl(t,e,n,o){let r=e.includes(n);if(!o)return r?e.filter(l=>l!==n):[...e,n];let s=t.find(l=>l.
key===n)?.section,i=t.filter(l=>l.section===s&&l.key!==n).map(l=>l.key),c=i.every(l=>e.includes(l))&&
!r,a=e.filter(l=>l!==n&&!i.includes(l));return c?a:[...a,...i]}function ys(t,e,n,o,r,s){let i=yo(e,n,
r),c=document.activeElement,a=t.contains(c)?c?.dataset.key:null,l=[...new Set(i.map(({section:f})=>f))].
map(f=>u("div",{class:"legend-row",role:"group","aria-label":f},u("span",{class:"legend-name"},f),i.
filter(d=>d.section===f).map(d=>il(d,i,o,s))));t.replaceChildren(...l),a&&Ct(t,"key",a)?.focus()}function il(t,e,n,o){
let r=!n.hide.includes(t.key),s=t.line?Jr(t.line):Zr(t.kind,t.color,t.letter);return I({class:"chip",
"data-key":t.key,"aria-pressed":String(r)},i=>o(sl(e,n.hide,t.key,i.shiftKey)),s,u("span",{dir:"auto"},
t.label)," ",u("span",{class:"number"},k(t.number)))}function bs(t,e){let n=Math.ceil(t/4),o=Math.ceil(e/4);return{width:t,height:e,columns:n,rows:o,cells:new Uint8Array(
n*o)}}function ko(t,e,n){let o=Math.max(0,Math.floor(e.x/4)),r=Math.min(t.columns-1,Math.floor((e.x+
e.w)/4)),s=Math.max(0,Math.floor(e.y/4)),i=Math.min(t.rows-1,Math.floor((e.y+e.h)/4));for(let c=s;c<=
i;c+=1)for(let a=o;a<=r;a+=1)if(n(c*t.columns+a))return!0;return!1}function ge(t,e,n){ko(t,e,o=>(t.cells[o]=
Math.max(t.cells[o],n),!1))}function bo(t,e){return cl(t,e)&&!ko(t,e,n=>t.cells[n]>0)}function cl({width:t,
height:e},{x:n,y:o,w:r,h:s}){return n>=2&&o>=2&&n+r<=t-2&&o+s<=e-2}function Ss(t,e,n){let o=[];for(let r of t){
if(o.length>=n)break;let s=al(r).find(i=>bo(e,i))||ll(r).find(i=>bo(e,i)&&!So(e,i,2))||ul(e,r);s&&(ge(
e,ks(s),2),s.leader&&Ts(s.leader,i=>(ge(e,i,2),!1)),o.push({item:r,x:s.x,y:s.y,leader:s.leader}))}return o}
function ks({x:t,y:e,w:n,h:o}){return{x:t-3,y:e-1,w:n+6,h:o+2}}function al({x:t,y:e,r:n,w:o,h:r}){let s=n+
4,i=(c,a)=>({x:c,y:a,w:o,h:r,leader:null});return[i(t+s,e-r/2),i(t-s-o,e-r/2),i(t-o/2,e+s),i(t-o/2,e-
s-r),i(t+s*.7,e+s*.7),i(t+s*.7,e-s*.7-r)]}function ll({x:t,y:e,r:n,w:o,h:r,mast:s}){let i=[];for(let c=1;c<=
s;c+=1){let a=e-n-r-c*10.5,l=e+n+c*10.5;for(let f of[t+7,t-7-o])i.push({x:f,y:a,w:o,h:r,leader:[t,e-
n,t,a+2]}),i.push({x:f,y:l,w:o,h:r,leader:[t,e+n,t,l+r-2]})}return i}function ul(t,e){let n=null,o=e.
away;for(let r=8;r<=o;r+=8)for(let s=0;s<24;s+=1){let i=fl(e,r,s*2*Math.PI/24);if(bo(t,ks(i))){if(!So(
t,i,1))return i;n||So(t,i,2)||(n=i,o=Math.min(o,r+48))}}return n}function fl({x:t,y:e,r:n,w:o,h:r},s,i){
let[c,a]=[Math.cos(i),Math.sin(i)],l=t+(n+s)*c-o*(1-c)/2,f=e+(n+s)*a-r*(1-a)/2,d=Math.min(Math.max(t,
l),l+o),h=Math.min(Math.max(e,f),f+r),m=Math.hypot(d-t,h-e)||1,g=[t+n*(d-t)/m,e+n*(h-e)/m];return{x:l,
y:f,w:o,h:r,leader:[g[0],g[1],d,h]}}function Ts([t,e,n,o],r){let s=Math.max(1,Math.ceil(Math.hypot(n-
t,o-e)/2));for(let i=0;i<=s;i+=1){let c=i/s;if(r({x:t+(n-t)*c,y:e+(o-e)*c,w:0,h:0}))return!0}return!1}
function So(t,{leader:e},n){if(!e)return!1;let[o,r,s,i]=e,c=Math.hypot(s-o,i-r)||1,a=Math.min(1,1.5*
4/c),l=[o+(s-o)*a,r+(i-r)*a,s,i];return Ts(l,f=>ko(t,f,d=>t.cells[d]>=n))}var vs=30,Os=64,To=24,dl=86400,xs=new Map;function vo(t,e,n){let o=n+e,r=xs.get(o);return r===void 0&&
(t.font=n,r=t.measureText(e).width,xs.set(o,r)),r}function xo(t,e){let n=t.canvas.width/t.canvas.clientWidth;
t.save(),t.setTransform(n,0,0,n,0,0),e(),t.restore()}function Ms(t,e,n,o,r){t.lineJoin=t.lineCap="ro\
und";for(let{story:s,corners:i}of e){t.beginPath();for(let[c,a]of i)t.lineTo(n.x(c),n.y(a));t.closePath(),
t.fillStyle=t.strokeStyle=o.hull,t.lineWidth=vs*n.scale,t.stroke(),t.fill(),s===r&&(t.globalCompositeOperation=
"destination-over",t.strokeStyle=o.story,t.lineWidth=vs*n.scale+3,t.stroke(),t.globalCompositeOperation=
"source-over")}}function $s(t,e,n,o){for(let{x:r,y:s,radius:i}of e)t.beginPath(),t.arc(n.x(r),n.y(s),
i*n.scale,0,2*Math.PI),t.fillStyle=o.hull,t.strokeStyle=o.story,t.lineWidth=1.2,t.fill(),t.stroke()}
function As(t,e,n,o,r){t.strokeStyle=r.line,t.lineWidth=3;for(let{kind:s,ref:i,y:c,size:a}of n){let l=s===
"article"||s==="stub"?e.articles.time[i]:null;if(l===null||j(e,i))continue;let[f,d]=[l,l+dl].map(h=>o.
x(bn(e.scale,h)));d-f<2*a*o.scale||(t.beginPath(),t.moveTo(f,o.y(c)),t.lineTo(d,o.y(c)),t.stroke())}}
function Es(t,e,n,o,r){for(let[,,s,i,c]of e)c&&(t.fillStyle=o.grid,t.globalAlpha=.45,t.fillRect(n.x(
s),0,(i-s)*n.scale,r.height),t.globalAlpha=1);for(let s of Ce(e,n.scale,Os)){let i=Math.round(n.x(s.
x))+.5;t.strokeStyle=s.strong?o.line:o.grid,t.lineWidth=1,t.beginPath(),t.moveTo(i,0),t.lineTo(i,r.height-
To+2),t.stroke()}}function Ns(t,e,n,o,r){t.fillStyle=o.paper,t.globalAlpha=.9,t.fillRect(0,r.height-
To,r.width,To),t.globalAlpha=1,t.textBaseline="middle",t.textAlign="center";let s=-1/0;for(let i of Ce(
e,n.scale,Os)){let c=`${i.strong?"600 ":""}12px ${It}`,a=n.x(i.x),l=vo(t,i.label,c)/2;a-l<s+6||(s=a+
l,t.font=c,t.fillStyle=i.strong?o.ink:o.soft,t.fillText(i.label,a,r.height-11))}for(let[,,i,c,a]of e)
a&&Is(t,"time squeezed",n.x((i+c)/2),r.height-34,o)}function Is(t,e,n,o,r){t.font=`italic 11px ${It}`,
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
fillText(c,l,f)})}var Ls={outlet:10,story:5,topic:5},hl=6,ml=30,pl={network:1.35,time:1.1},gl={topic:40,story:20,outlet:12,
article:0,stub:-4};function Ps(t,e){return t==="outlet"?[`600 12px ${It}`,e.ink]:t==="topic"?[`itali\
c 600 13px ${_e}`,e.topic]:[`12px ${_e}`,t==="stub"?e.soft:e.ink]}function Rs(t,e,n,{zoom:o,highlight:r}){
let s=r?new Map:wl(t,e),i=({id:f})=>!!r?.own.has(f),c=!!(r&&r.own.size<=hl),a=r||e.marks.length<ml||
o>pl[e.view],l=n.filter(({kind:f})=>a||f!=="article"&&f!=="stub").map(f=>{let d=f.size*2+gl[f.kind]+
(i(f)?1e3:0);return{...f,text:Y(t,Ut(f)),rank:s.get(f.id)||d,leads:s.has(f.id)||c&&i(f)}});for(let{story:f,
x:d,y:h,radius:m}of e.discs){let g=t.stories[f].name;l.push({id:-1-f,x:d,y:h,size:m,kind:"story",text:g,
rank:900,leads:!0})}return!r&&t.mode==="whole"&&l.push(...yl(t,e)),l.sort((f,d)=>d.rank-f.rank||f.id-
d.id)}function wl(t,e){let n=r=>Rt(t,Ut(r)).filter(s=>t.articles.held[s]).length,o=new Map;for(let[r,
s]of Object.entries(Ls))e.marks.filter(i=>i.kind===r).map(i=>({id:i.id,held:n(i)})).filter(({held:i})=>i).
sort((i,c)=>c.held-i.held||i.id-c.id).slice(0,s).forEach(({id:i},c)=>o.set(i,800-10*c));return o}function yl(t,e){
let n=e.view==="time"?bl(t,e):Sl(e),o=({story:r})=>t.stories[r].articles.length;return n.sort((r,s)=>o(
s)-o(r)||r.story-s.story).map((r,s)=>({id:-1-r.story,x:r.x,y:r.y,size:r.size,kind:"story",text:t.stories[r.
story].name,rank:60+5*o(r),leads:s<Ls.story}))}function bl(t,e){return t.stories.flatMap(({articles:n},o)=>{
let r=n.length>2?e.at.article.get(n[0]):null;return r?[{story:o,x:r.x,y:r.y,size:r.size}]:[]})}function Sl(t){
return t.hulls.filter(({corners:n})=>n.length>2).map(({story:n,corners:o})=>{let r=o.reduce((i,[c])=>i+
c,0)/o.length,s=Math.min(...o.map(([,i])=>i));return{story:n,x:r,y:s-12,size:2}})}var Tl=34,vl=160,xl=400,Ol={story:60,outlet:60,topic:60,article:60,stub:60},Ml=34,$l=7,Al={outlet:26,
topic:26,story:30,article:30,stub:30};function Fs({context:t,model:e,scene:n,marks:o,highlight:r,to:s,
colors:i,size:c}){if(!r)return;t.fillStyle=i.veil,t.fillRect(0,0,c.width,c.height),t.lineWidth=1.3;let a=n.
view==="network"&&e.mode==="stories";for(let{from:l,to:f,kind:d}of r.edges){let[h,m]=[o.get(l),o.get(
f)];if(!h||!m)continue;let g=a&&r.own.has(l)&&r.own.has(f);t.strokeStyle=g?i.line:i.soft,Tn(t,h,m,s,
Dt(d))}for(let l of r.marks){let f=o.get(l);if(!f)continue;let d=zt(f,n.view,i,e.hues.length>0);kn(t,
f,s,d,r.own.has(l)?i.ink:null)}}function Hs({context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i}){
t.textAlign="center",t.textBaseline="middle",t.fillStyle=i.paper;let c=r?[...r.marks].map(a=>o.get(a)):
n.marks;for(let a of c){let l=a?a.size*s.scale:0;!a||l<$l||a.hue===void 0||(t.font=`700 ${Math.min(14,
Math.round(l*1.1))}px ${It}`,t.fillText(e.letters[a.hue],s.x(a.x),s.y(a.y)+.5))}}function Bs(t){let{
model:e,scene:n,highlight:o,to:r,size:s,zoom:i}=t,c=bs(s.width,s.height),a=n.marks.filter(m=>El(m,r,
s)),l=o?a.filter(({id:m})=>o.marks.has(m)):a;for(let{x:m,y:g,size:p}of l){let y=p*r.scale;ge(c,{x:r.
x(m)-y,y:r.y(g)-y,w:2*y,h:2*y},1)}n.view==="time"&&ge(c,{x:0,y:s.height-24,w:s.width,h:24},2);let f={
x:s.width-50,y:8,w:50,h:100};ge(c,f,2);let d=Rs(e,n,l,{zoom:i,highlight:o}).slice(0,xl),h=Math.min(vl,
Tl*Math.max(1,i**1.5));return Ss(d.map(m=>Nl(m,t)),c,h)}function El(t,e,{width:n,height:o}){let[r,s]=[
e.x(t.x),e.y(t.y)];return r>-20&&s>-20&&r<n+20&&s<o+20}function Nl({x:t,y:e,size:n,kind:o,text:r,leads:s},{
context:i,scene:c,to:a,colors:l}){let[f,d]=Ps(o,l),h=Fo(r,Al[o]),m=c.view==="time";return{x:a.x(t),y:a.
y(e),r:n*a.scale,w:Math.max(...h.map(g=>vo(i,g,f))),h:15*h.length,lines:h,font:f,color:d,mast:m?Ml:0,
away:s&&!m?Ol[o]:0}}var Oo=globalThis.vis;function Ws(t,e){let n=new Oo.DataSet,o=new Oo.DataSet,r=new Oo.Network(t,{nodes:n,
edges:o},e);return{on:(s,i)=>r.on(s,i),replaceData(s,i){o.clear(),n.clear(),n.add(s),o.add(i)},showOnly(s,i){
r.body.nodeIndices=s.map(({id:c})=>c),r.body.edgeIndices=i.map(({id:c})=>c)},moveMark(s,i,c){let a=r.
body.nodes[s];return a&&([a.x,a.y]=[i,c]),!!a},requestRedraw:()=>r.body.emitter.emit("_requestRedraw"),
updateSize(){r.setSize("100%","100%"),r.canvas.setSize()},findMarkAt:s=>r.getNodeAt(s),getCamera(){let{
x:s,y:i}=r.getViewPosition();return[s,i,r.getScale()]},moveCamera:s=>r.moveTo({animation:!1,...s}),getProjection(){
let s=r.getScale(),i=r.canvasToDOM({x:0,y:0});return{scale:s,origin:i,x:c=>i.x+c*s,y:c=>i.y+c*s}}}}var zs=54,Il=1.9,_l=450,Cl=15;function Us(t,e,n){let o=Ws(t,e.options),r=matchMedia("(prefers-reduce\
d-motion: reduce)"),s=e.hues.length>0,i={view:e.opens,marks:[],edges:[],discs:[],open:[]},c="",a={filtered:!1,
mask:new Uint8Array(0)},l=po(e,i,{hide:[],selection:a}),f=new Map,d=l.marks,h=null,m=null,g=null,p=null,
y=1,O=!1,E=!1,M=null;function X(b){let v=new Map([...f].map(([w,{x:S,y:x}])=>[w,[S,x]])),L=l.view!==
b.view,P=[b.view,...b.open].join(" "),B=P!==c;return B&&(i=ds(e,b),c=P),l=po(e,i,b),f=new Map(l.marks.
map(w=>[w.id,w])),d=l.marks.map(w=>({...w})),p=pt(),B?Z():C(),L&&yt(v),l}function Z(){let b=xt(),{view:v,
edges:L}=i,P=i.marks.map(w=>{let{id:S,x,y:N,size:U,shape:Q}=w;return{id:S,x,y:N,size:U,shape:Q,color:zt(
w,v,b,s)}}),B=L.map(({id:w,from:S,to:x,kind:N,weight:U})=>{let Q=Vr(b.edges[N],L.length),_t=Dt(N)&&[
4,3];return{id:w,from:S,to:x,color:Q,dashes:_t,width:J(N,U)}});o.replaceData(P,B),C()}function C(){o.
showOnly(l.marks,l.edges),st()}function st(){M=null,o.requestRedraw()}function J(b,v){return e.mode===
"stories"&&(v===0||b==="published_by")?.5:.8+.4*Math.min(v,6)}function yt(b){if(r.matches||!b.size)return;
let v=performance.now(),L=l.marks.flatMap(B=>{let w=b.get(B.id);return w?[{mark:B,from:w,to:[B.x,B.y]}]:
[]}),P=B=>{let w=Math.min(1,(B-v)/_l),S=1-(1-w)**3;for(let{mark:x,from:N,to:U}of L)if(f.get(x.id)!==
x||(x.x=N[0]+(U[0]-N[0])*S,x.y=N[1]+(U[1]-N[1])*S,!o.moveMark(x.id,x.x,x.y)))return;st(),w<1&&requestAnimationFrame(
P)};P(v)}function pt(){let b=h||m;if(!b)return g?gs(e,l,g):null;let v=ps(e,l,b);return v.marks.size?
v:null}function bt(){p=pt(),st()}function ft(){return{width:t.clientWidth,height:t.clientHeight}}function T(b){
let v=o.getProjection(),L=xt();l.view==="time"&&Es(b,e.scale,v,L,ft());let P=h||m,B=P&&P.kind==="sto\
ry"?P.ref:-1;Ms(b,l.hulls,v,L,B),l.view==="network"?$s(b,l.discs,v,L):As(b,e,l.marks,v,L)}function W(b){
let v=o.getProjection(),[L,P]=[xt(),ft()],w={...{context:b,model:e,scene:l,marks:f,highlight:p,to:v,
colors:L,size:P},zoom:v.scale/y},S=l.view==="time";Fs(w),S&&Hs(w);let x=z(w);if(Cs(b,x.labels,L,x.shift),
!S)return;Ns(b,e.scale,v,L,P);let N=l.marks.filter(Q=>Q.undated),U=`no date (${k(N.length)})`;N.length&&
_s(b,U,N,v,L)}function z(b){let{origin:v,scale:L}=b.to,P=`${L} ${p?[...p.own].join():""}`,B=M&&M.origin.
x===v.x&&M.origin.y===v.y;(!M||M.key!==P||!(E||B))&&(M={key:P,origin:v,labels:Bs(b)});let w={x:v.x-M.
origin.x,y:v.y-M.origin.y};return{labels:M.labels,shift:w}}function q({pointer:b}){let v=f.get(o.findMarkAt(
b.DOM));if(v)return Ut(v);let{x:L,y:P}=b.canvas,B=l.discs.find(w=>Math.hypot(L-w.x,P-w.y)<w.radius)||
l.hulls.find(({corners:w})=>ls([L,P],w,Cl));return B?{kind:"story",ref:B.story}:null}function V(){h&&
(h=null,n.hover(null),bt())}function nt(){o.on("beforeDrawing",b=>{xo(b,()=>T(b))}),o.on("afterDrawi\
ng",b=>{xo(b,()=>W(b))}),o.on("click",b=>{let v=q(b);setTimeout(()=>n.choose(v))}),o.on("doubleClick",
b=>{let v=q(b);v&&v.kind==="story"&&e.mode==="stories"&&n.toggle(v.ref)}),o.on("hoverNode",({node:b,
pointer:v})=>{let L=f.get(b);h=L?Ut(L):null,n.hover(h,v.DOM),bt()}),o.on("blurNode",V),t.addEventListener(
"mouseleave",V),o.on("dragStart",()=>{[E,O]=[!0,!0],V()}),o.on("dragEnd",()=>{E=!1,st(),n.moved(o.getCamera())}),
o.on("zoom",()=>{O=!0,V(),n.moved(o.getCamera())}),o.on("resize",()=>requestAnimationFrame(()=>O||Ht()))}
function Ft([b,v,L]){O=!0,o.updateSize(),o.moveCamera({position:{x:b,y:v},scale:L}),M=null}function Ht(){
O=!1,o.updateSize();let{width:b,height:v}=ft();if(!d.length||!b)return;let L=(Q,_t)=>_t*Math.max(...d.
map(Re=>_t*Re[Q]+Re.size)),[P,B,w,S]=[L("x",-1),L("x",1),L("y",-1),L("y",1)],x=l.view==="time"?46:12;
y=Math.min((b-20-zs)/(B-P),(v-70-x)/(S-w),Il);let N=(P+B)/2+(zs-20)/2/y,U=(w+S)/2+x/2/y;o.moveCamera(
{position:{x:N,y:U},scale:y}),M=null}function D(b){O=!0;let v=r.matches?!1:{duration:160};o.moveCamera(
{scale:o.getCamera()[2]*b,animation:v}),n.moved(o.getCamera())}function _(b,v=null){if([m,g]=[b,v],bt(),
!p)return!1;let L=p.own.size?p.own:p.marks,P=l.marks.filter(({id:N})=>L.has(N)),B=o.getProjection(),
{width:w,height:S}=ft(),x=({x:N,y:U})=>B.x(N)>0&&B.x(N)<w&&B.y(U)>0&&B.y(U)<S;if(P.length&&!P.some(x)){
let N=!r.matches&&{duration:300};o.moveCamera({position:{x:P[0].x,y:P[0].y},animation:N})}return P.length>
0}function F(b,v){let L=m&&l.at[m.kind].get(m.ref),P=L?ws(l.marks,L,b,v):l.marks[0];return P?Ut(P):null}
function R(){let b=o.getProjection(),v=M?M.origin:b.origin;return{scene:l,marks:f,to:b,size:ft(),labels:M?
M.labels:[],shift:{x:b.origin.x-v.x,y:b.origin.y-v.y},canvas:t.querySelector("canvas"),colors:xt()}}
return nt(),{show:X,draw:Z,fit:Ht,setCamera:Ft,zoom:D,choose:_,findNeighbour:F,forget:()=>c="",snapshot:R}}var Ll=60,Pl="The folder is a sample. What is “not in this corpus” may well have been published: the\
 page never says that an outlet left something out. “First” means first among the articles of this c\
orpus, by the times they state.",Rl=[["Story","Articles about one event, connected by links that the\
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
ew","A figure on fewer than five has no interval and no p-value."]],Dl=["Overview names what stands \
out; a click on a sentence selects what it is about.","Everything follows one selection: filters, th\
e time strip, a cell of a matrix, a bar of a comparison. The line above the picture says what is sel\
ected.","A click on a mark or a name opens its panel; the browser’s “back” goes back.","The li\
sts and the Table contain all that the picture shows."],Fl=[["/","search"],["?","this help"],["Esc",
"close the panel; once more: clear the filters"],["Tab","to the next control"],["← → ↑ ↓","i\
n the picture: to the next mark; in tabs: to the next tab; on the ends of the time strip: a step"],[
"Enter","in the picture: open the chosen story into its articles, or close it"],["+ − 0","in the p\
icture: zoom in, zoom out, show all"],["Home End","on the ends of the time strip: to the first, to t\
he last"]];function vn(t){let e=t.map(n=>u("li",{},n));return u("ul",{class:"plain-list"},e)}function Gs({
model:t}){let e=t.counts.problems-t.problems.length,n=t.problems.map(([r,s,i,c])=>u("li",{},u("span",
{class:"who",dir:"auto"},s?`${r}:${s}`:r),u("span",{dir:"auto"},c),u("span",{class:"words"},i))),o=`${k(
e)} more: run “topicgraph check”.`;return[at("About the input",$(t.counts.problems,"problem")),u(
"p",{class:"aside"},"What was wrong in the files, and what was done about it."),tt(n,Ll,"ties"),e>0&&
u("p",{class:"aside"},o)]}function js({model:t}){let{about:e,counts:n,notes:o}=t,r=n.from===null?"no\
ne dated":gt(n.from,n.to),s=$(e.files,"file"),i=dn(t),c=Rl.map(([l,f])=>[u("dt",{},l),u("dd",{},f)]),
a=o.time.filter(l=>!o.network.includes(l));return[at("About this page","Where its figures come from"),
u("p",{},"This page is one file that contains all of its data and loads nothing else."),Bt([["Made b\
y",`topicgraph ${e.version}`],["From",`${s}, ${$(n.articles,"article")}, ${r}`],["Known by links onl\
y",n.stubs?$(n.stubs,"article"):null],["Problems in the input",k(n.problems)],["To make it again",u(
"code",{},"topicgraph build FOLDER -o OUTPUT")]]),H("What is left out",i&&vn(i)),H("What is counted",
e.notes.length>0&&vn(e.notes)),H("What is drawn",vn([`At most ${k(ho)} marks at a time. What is left\
 out is said under the picture, and the lists have it.`,`A topic of ${ot(e.dominant)} of the article\
s or more has no lines in the picture, as it would connect everything.`,"Positions are computed when\
 the page is made, the same for the same articles. Distances in the network mean little; groups do.",
...o.network,...a])),H("How it is computed",u("dl",{class:"measures"},c)),H("What it cannot say",u("\
p",{},Pl))]}function Ks(){let t=Fl.map(([e,n])=>[u("dt",{},u("kbd",{},e)),u("dd",{},n)]);return[at("\
Help","How to read and use this page"),H("Where to start",vn(Dl)),H("Keys",u("dl",{class:"facts keys"},
t))]}var Hl="id title outlet carrier published precision medium topics story url held excerpt files".split(
" "),$o="measure outlet other subject count of share low high by_chance p".split(" "),Bl=new RegExp(
["[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]","[\\ud800-\\udbff](?![\\udc00-\\udfff])",
"(?<![\\ud800-\\udbff])[\\udc00-\\udfff]"].join("|"),"g"),Wl={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;"};function Xs(t,e){let n=t.articles,o=r=>r>=0?t.outlets[r].name:"";return{id:n.id[e],title:n.
title[e],outlet:o(n.outlet[e]),carrier:o(n.carrier[e]),published:zl(n.time[e],n.precision[e]),precision:n.
precision[e],medium:t.media[n.medium[e]],topics:n.topics[e].map(r=>t.topics[r].name),story:n.story[e]>=
0?t.stories[n.story[e]].name:"",url:n.urls[e][0]||"",held:!!n.held[e],excerpt:n.excerpt[e],files:n.files[e]}}
function zl(t,e){if(t===null)return"";let n=new Date(t*1e3).toISOString();return e==="second"?n.slice(
0,19)+"Z":e==="minute"?n.slice(0,16)+"Z":n.slice(0,10)}function Vs(t){return JSON.stringify(t,null,1)+
`
`}function Ys(t,e,n){let o=ne(t,e,n).flatMap(({topic:c,cells:a})=>a.map((l,f)=>{let d=t.topics[c].name;
return Mo("share of a topic",e[f],{subject:d,...qs(l)})})),s=sn(t,e,n).flatMap((c,a)=>c.flatMap((l,f)=>{
let d=l&&{other:e[f].name,...qs(l)};return d?[Mo("followed by",e[a],d)]:[]})),i=ln(e).flatMap(([c,a])=>Ul(
t,c,a,n));return[...o,...s,...i]}function Mo(t,e,n){return{...Object.fromEntries($o.map(r=>[r,""])),
measure:t,outlet:e.name,...n}}function qs({k:t,n:e,share:n,low:o,high:r}){return{count:t,of:e,...e<5?
{}:{share:n,low:o,high:r}}}function Ul(t,e,n,o){let r=qe(t,e,n,o),{shared:s,lags:i}=r,c=on(t,e,n),a=[],
l=(h,m,g,p)=>{a.push(Mo(h,m,{other:g.name,...p}))};if(l("stories shared",e,n,{count:s.length,of:r.a.
size}),c){let h={count:c.shared,by_chance:c.expected,p:c.q};l("stories shared, whole corpus",e,n,h)}
if(i.length>=5){let h=Ke(i.map(m=>m.hours));l("hours later, median",n,e,{count:h,of:i.length})}let f=(h,m,g)=>{
for(let{word:p,k:y}of m?.a||[])l(h,e,n,{subject:p,count:y,of:g[0]});for(let{word:p,k:y}of m?.b||[])l(
h,n,e,{subject:p,count:y,of:g[1]})},d=Je(t,r);if(f("word in headlines of the same stories",d,[s.length,
s.length]),t.size<=Ye){let h=Ze(t,e,n,o);f("distinctive word",h,h.n)}return a}function Ao(t,e=Hl){let n=t.
map(o=>e.map(r=>Gl(o[r])));return[e,...n].map(o=>o.join(",")).join(`\r
`)+`\r
`}function Gl(t){let e=Array.isArray(t)?t.join("; "):String(t),o=typeof t!="number"&&/^[=+\-@\t\r]/.
test(e)?"'"+e:e;return/[",\r\n]/.test(o)?`"${o.replaceAll('"','""')}"`:o}function Gt(t){return t.replace(
Bl,"�").replace(/[&<>"]/g,e=>Wl[e])}var xn=46,Zs=20,jt=16,[jl,Kl]=[7.2,40];function ye(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n}));
u("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function Js(t,e){let n=[
[]],o=jt;for(let r of t){let s=Kl+jl*`${r.label} ${r.number}`.length;o+s>e-jt&&o>jt&&(n.push([]),o=jt),
n[n.length-1].push({item:r,x:o}),o+=s}return n}function Qs(t,e){return xn+e+14+Zs*t}function ti(t,e){
return xn+e+Zs*t+16}function et(t,e,n=""){let o=Object.entries(e).filter(([,r])=>r!==void 0).map(([r,
s])=>{let i=typeof s=="number"?String(ei(s)):s;return` ${r}="${Gt(i)}"`});return`<${t}${o.join("")}>${n}\
</${t}>`}function ei(t){return Math.round(t*10)/10}function we(t,e=""){return`M${t.map(n=>n.map(ei).
join(" ")).join("L")}${e}`}function ni(t,e){let{size:n,colors:o}=t,r=Js(e.items,n.width),[s,i]=[n.width,
ti(r.length,n.height)],c={"font-size":17,"font-weight":700,"font-family":"Georgia, serif"},a=`0 0 ${s}\
 ${n.height}`,l={y:xn,width:s,height:n.height,viewBox:a},f=[et("rect",{width:s,height:i,fill:o.paper}),
et("text",{x:jt,y:22,...c,fill:o.ink},Gt(e.title)),et("text",{x:jt,y:39,"font-size":12,fill:o.soft},
Gt(e.words)),et("svg",l,ql(t,e).join(`
`)),...r.flatMap((h,m)=>h.map(({item:g,x:p})=>Yl(g,p,Qs(m,n.height),o)))],d={xmlns:"http://www.w3.or\
g/2000/svg",width:s,height:i,viewBox:`0 0 ${s} ${i}`,"font-family":"system-ui, sans-serif"};return`<\
?xml version="1.0" encoding="UTF-8"?>
${et("svg",d,`
${f.join(`
`)}
`)}
`}function ql({scene:t,marks:e,to:n,size:o,labels:r,shift:s,colors:i},c){let a=({x:p,y})=>[n.x(p),n.
y(y)],l=t.hulls.map(({corners:p})=>et("path",{d:we(p.map(([y,O])=>a({x:y,y:O})),"Z"),fill:i.hull,stroke:i.
hull,"stroke-width":30*n.scale,"stroke-linejoin":"round"})),f=t.discs.map(p=>{let[y,O]=a(p),E=p.radius*
n.scale;return et("circle",{cx:y,cy:O,r:E,fill:i.hull,stroke:i.story})}),d=t.view==="time"?Xl(c.scale,
n,o,i):[],h=t.edges.map(({from:p,to:y,kind:O})=>et("path",{d:we([p,y].map(E=>a(e.get(E)))),stroke:i.
edges[O],"stroke-width":.8,"stroke-dasharray":Dt(O)?"4 3":void 0})),m=t.marks.map(p=>{let y=zt(p,t.view,
i,c.hasHues),E=t.view==="time"&&p.hue!==void 0?c.letters[Number(p.hue)]:"";return oi(p.shape,a(p),p.
size*n.scale,y,E,i)}),g=r.map(p=>Vl(p,s,i));return[...l,...f,...d,...h,...m,...g]}function Xl(t,e,n,o){
return Ce(t,e.scale,64).flatMap(({x:r,strong:s,label:i})=>{let c=e.x(r),a=we([[c,0],[c,n.height-22]]),
l={x:c,y:n.height-7,"font-size":12,"text-anchor":"middle"};return[et("path",{d:a,stroke:s?o.line:o.grid}),
et("text",{...l,fill:o.soft},Gt(i))]})}function oi(t,[e,n],o,{background:r,border:s},i,c){let a={fill:r,
stroke:s};if(t==="square")return et("rect",{x:e-o,y:n-o,width:2*o,height:2*o,...a});if(t==="diamond"){
let d=[[e,n-o],[e+o,n],[e,n+o],[e-o,n]];return et("path",{d:we(d,"Z"),...a})}let l=et("circle",{cx:e,
cy:n,r:o,...a});if(!i||o<=7)return l;let f={"font-size":11,"font-weight":700,"text-anchor":"middle"};
return l+et("text",{x:e,y:n+4,...f,fill:c.paper},Gt(i))}function Vl({item:t,x:e,y:n,leader:o},r,s){let i=g=>[
g[0]+r.x,g[1]+r.y],c=o?[o.slice(0,2),o.slice(2)].map(i):[],a={d:we(c),stroke:s.soft,"stroke-width":.8},
l=/^(italic )?(\d{3} )?(\d+)px (.*)$/.exec(t.font)||[],[f,d]=i([e,n]),h={"font-size":l[3],"font-fami\
ly":l[4],"font-weight":l[2]?.trim(),"font-style":l[1]?.trim(),fill:t.color,stroke:s.paper,"stroke-wi\
dth":3,"paint-order":"stroke"},m=t.lines.map((g,p)=>et("text",{x:f,y:d+15*(p+.8),...h},Gt(g)));return(o?
et("path",a):"")+m.join("")}function Yl(t,e,n,o){let r=et("tspan",{fill:o.soft},String(t.number)),s={
x:e+22,y:n+4,"font-size":12,fill:o.ink},i=et("text",s,`${Gt(t.label)} ${r}`);if(t.line){let f=o.edges[t.
line],d=Dt(t.line)?"4 3":void 0,h={stroke:f,"stroke-width":3,"stroke-dasharray":d};return et("path",
{d:we([[e,n],[e+16,n]]),...h})+i}let{background:c,border:a}=t.color,l={background:c,border:co(t.kind)?
a:c};return oi(yn(t.kind),[e+8,n],ri(t),l,"",o)+i}function ri({kind:t}){return t==="stub"?4:6}function si({
canvas:t,size:e,colors:n},{title:o,words:r,items:s}){let i=t.width/e.width,c=Js(s,e.width),a=Math.round(
ti(c.length,e.height)*i),l=u("canvas",{width:t.width,height:a}),f=l.getContext("2d");f.fillStyle=n.paper,
f.fillRect(0,0,l.width,l.height),f.drawImage(t,0,xn*i),f.scale(i,i);let d=(h,m,g,p,y)=>{f.font=p,f.fillStyle=
y,f.fillText(h,m,g)};return d(o,jt,22,`700 17px ${_e}`,n.ink),d(r,jt,39,`12px ${It}`,n.soft),c.forEach(
(h,m)=>{let g=Qs(m,e.height);for(let{item:p,x:y}of h)Zl(f,p,y,g,n),d(`${p.label}  ${p.number}`,y+22,
g+4,`12px ${It}`,n.ink)}),new Promise(h=>l.toBlob(h,"image/png"))}function Zl(t,e,n,o,r){let s={scale:1,
x:i=>i,y:i=>i};if(e.line)t.strokeStyle=r.edges[e.line],t.lineWidth=3,Tn(t,{x:n,y:o},{x:n+16,y:o},s,Dt(
e.line));else{let i={x:n+8,y:o,size:ri(e),shape:yn(e.kind)};kn(t,i,s,e.color,null)}}var Jl=100,Ql=60,tu=["Published","Outlet","Title","Topics","Story"],ii={Published:t=>(e,n)=>(t.articles.
time[e]??1/0)-(t.articles.time[n]??1/0),Outlet:t=>Eo(e=>rt(t,e)),Title:t=>Eo(e=>t.articles.title[e]),
Story:t=>Eo(e=>ci(t,e))},Zt={column:"Published",down:!0};function Eo(t){return(e,n)=>{let[o,r]=[Ot(t(
e)),Ot(t(n))];return o<r?-1:o>r?1:0}}function ci(t,e){let n=t.articles.story[e];return n<0?"":t.stories[n].
name}function No(t,{mask:e,stubs:n}){return Array.from({length:t.size},(r,s)=>s).filter(r=>e[r]&&(t.
articles.held[r]||n))}function Io(t,e){let{model:n}=e,o=e.selection(),r=ii[Zt.column](n),s=No(n,o);s.
sort((g,p)=>(Zt.down?r(p,g):r(g,p))||g-p);let i=u("tbody"),c=ce(i,s,Jl,g=>[nu(e,g)]),a=tu.map(g=>eu(
g,t,e)),l=vt("Articles","articles-table",a,i),f=u("p",{class:"empty"},"No article passes all filters\
."),d=u("span",{class:"number"},k(s.length)),h=o.filtered?"The selection":"All articles",m=u("div",{
class:"sheet-head"},u("h2",{},h," ",d),I({class:"tool"},()=>e.change({at:"save"}),"Download …"));t.
replaceChildren(m,ut(n)||"",s.length?l:f,c)}function eu(t,e,n){if(!ii[t])return lt(t);let o=Zt.column===
t,r=()=>{Zt={column:t,down:o?!Zt.down:t==="Published"},Io(e,n),Ct(e,"focus",t)?.focus()},s=Zt.down?"\
descending":"ascending",i=Zt.down?" ↓":" ↑",c=I({"data-focus":t},r,t,o?i:"");return u("th",{scope:"\
col","aria-sort":o?s:null},c)}function nu(t,e){let{model:n}=t,{time:o,precision:r,outlet:s,story:i,topics:c,
held:a}=n.articles,l=c[e].map(m=>n.topics[m].name).join(", "),f=At(ci(n,e),Ql),d=s[e]>=0?K(t,{kind:"\
outlet",ref:s[e]}):"unknown",h=i[e]>=0?K(t,{kind:"story",ref:i[e]},f):"";return u("tr",{class:a[e]?null:
"not-held"},u("td",{class:"moment"},ct(o[e],r[e])),u("td",{},d),u("td",{class:"title"},K(t,{kind:"ar\
ticle",ref:e}),!a[e]&&u("small",{}," not in this corpus")),u("td",{},l),u("td",{class:"title"},h))}function li(t){let{model:e}=t,{view:n}=t.state(),o=No(e,t.selection()),r=()=>o.map(p=>Xs(e,p)),s=()=>ye(
"articles.csv",Ao(r()),"text/csv"),i=()=>ye("articles.json",Vs(r()),"application/json"),c=()=>{let p=Ys(
e,so(t),t.selection().mask);ye("comparison.csv",Ao(p,$o),"text/csv")},a=async()=>{let p=await si(t.view.
snapshot(),ai(t));ye("picture.png",p,"image/png")},l=()=>{let p=ni(t.view.snapshot(),ai(t));ye("pict\
ure.svg",p,"image/svg+xml")},f=(p,y)=>I({class:"action"},async()=>{await y(),t.announce(`${p} saved`)},
p),d=(...p)=>u("div",{class:"buttons"},p),h=t.view&&(n==="network"||n==="time"),m=t.selection().filtered?
"selection":"articles";return[at("Download","Take it with you"),H(`The ${m}: ${$(o.length,"article")}`,
d(f("CSV table",s),f("JSON",i))),n==="compare"&&H("The comparison",d(f("Figures as CSV",c))),H("The \
picture, with its legend",h?d(f("PNG image",a),f("SVG drawing",l)):u("p",{class:"aside"},"Open the N\
etwork or Time view to save the picture.")),u("p",{class:"aside"},"“Copy link” keeps the filters, th\
e view and the camera in the link, which works for this file wherever it is opened.")]}function ai(t){
let{model:e}=t,{from:n,to:o}=e.counts,r=t.state(),s=Te(e,r).map(({sign:a,name:l})=>a==="not"?`withou\
t ${l}`:l),i=[gt(n,o)];s.length&&i.push(`selected: ${s.join(" · ")}`);let c=yo(e,t.view.snapshot().
scene,t.selection());return{title:e.title,words:i.join(" — "),items:c.filter(({key:a})=>!r.hide.includes(
a)),scale:e.scale,hasHues:e.hues.length>0,letters:e.letters}}var ou=1e-12;function ui(t){let e=t.size,n=e+t.outlets.length,o=t.articles,r=Array.from({length:n+t.
topics.length},()=>[]),s=(a,l,f,d="",h=1)=>{r[a].push({to:l,kind:f,reason:d,weight:h,forward:!0}),r[l].
push({to:a,kind:f,reason:d,weight:h,forward:!1})};for(let a=0;a<t.size;a+=1){let[l,f]=[o.outlet[a],o.
carrier[a]];l>=0&&s(a,e+l,"published_by"),f>=0&&f!==l&&s(a,e+f,"carried_by");for(let d of o.topics[a])
s(a,n+d,"about");for(let{forward:d,other:h,kind:m,reason:g,weight:p}of t.linksOf[a])d&&s(a,h,m,g,p)}
let i={article:0,outlet:e,topic:n};return{neighbours:r,nodeOf:({kind:a,ref:l})=>l+i[a],thingOf:a=>a<
e?{kind:"article",ref:a}:a<n?{kind:"outlet",ref:a-e}:{kind:"topic",ref:a-n}}}function ru(t,e,n){let o=t.
neighbours[n.forward?n.to:e].length;return n.kind==="published_by"?1+Math.log2(1+o)/4:n.kind==="abou\
t"||n.kind==="carried_by"?2+Math.log2(1+o)/2:n.kind==="similar"?2-n.weight:1}function fi(t,e,n,o=[]){
let[r,s]=[t.nodeOf(e),t.nodeOf(n)],i=new Float64Array(t.neighbours.length).fill(1/0),c=new Map,a=su();
i[r]=0,a.push(r,0);for(let f=a.pop();f!==void 0&&f!==s;f=a.pop())for(let d of t.neighbours[f]){if(o.
includes(d.kind))continue;let h=i[f]+ru(t,f,d);h>=i[d.to]-ou||(i[d.to]=h,c.set(d.to,{node:f,edge:d}),
a.push(d.to,h))}if(i[s]===1/0)return null;let l=[];for(let f=c.get(s),d=s;f&&(l.unshift({thing:t.thingOf(
d),edge:f.edge}),f.node!==r);d=f.node,f=c.get(d));return[{thing:e,edge:null},...l]}function su(){let t=[],
e=(o,r)=>[t[o],t[r]]=[t[r],t[o]],n=o=>o-1>>1;return{push(o,r){t.push({node:o,cost:r});for(let s=t.length-
1;s&&t[s].cost<t[n(s)].cost;s=n(s))e(s,n(s))},pop(){if(!t.length)return;e(0,t.length-1);let{node:o}=t.
pop();for(let r=0;;){let s=r;for(let i of[2*r+1,2*r+2])i<t.length&&t[i].cost<t[s].cost&&(s=i);if(s===
r)return o;e(r,s),r=s}}}}function di(t,e){let n=({thing:r})=>r.kind==="article"?Kt(Y(t,r)):Mt(Y(t,r));
if(e.length<2)return`${n(e[0])} is the same thing.`;let o=e.slice(1).map(r=>{let{kind:s,forward:i}=r.
edge;return`${t.verbs[s][i?0:1]} ${n(r)}`});return`${n(e[0])} ${o.join(", which ")}.`}var[iu,cu]=[8,4],au=["outlet","topic","article"];function hi({model:t,state:e}){let n=e().path.flatMap(
s=>t.byId.get(s)||[]),[o,r]=n.filter(({kind:s})=>s!=="story");if(!(!o||!r||!t.complete))return t.pathGraph||=
ui(t),fi(t.pathGraph,o,r,e().without)}function mi(t,e){let n=t.state().path,o=["From","To"].map((i,c)=>uu(
t,i,c,n[c])),r=n.filter(Boolean).length===2;return[at("Path finder","From one thing to another"),u("\
p",{class:"aside"},"The path that says most: stated links before shared topics, rare topics before c\
ommon ones."),...o,lu(t),r&&(e?hu(t,e):u("p",{class:"empty",role:"status"},"No path connects the two\
 by these links."))]}function lu(t){let{model:e}=t,{without:n}=t.state(),o=e.complete?e.linksOf.flat().
map(({kind:i})=>i):[],s=[...new Set(["published_by","carried_by","about",...o])].map(i=>{let c=n.filter(
f=>f!==i),a=({target:f})=>{t.change({without:f.checked?c:[...c,i]})},l={type:"checkbox",checked:!n.includes(
i),on:{change:a}};return u("label",{class:"check"},u("input",l),wn[i])});return u("fieldset",{class:"\
kinds"},u("legend",{},"By these links"),s)}function uu(t,e,n,o){let{model:r}=t,s=o?r.byId.get(o):null,
i=u("ul",{class:"choices"}),c=`path-${n}`,a=({target:d})=>{let h=fu(r,d.value.trim()),m=h.slice(0,iu).
map(g=>{let p=u("span",{class:"words"},me[g.kind].toLowerCase()),y=u("span",{},Y(r,g));return u("li",
{},I({class:"choice",dir:"auto"},()=>du(t,n,g),y,p))});i.replaceChildren(...m),t.announce(`${h.length}\
 found`)},l=({key:d})=>{d==="Enter"&&i.querySelector("button")?.click(),d==="ArrowDown"&&i.querySelector(
"button")?.focus()},f={id:c,type:"text",dir:"auto",autocomplete:"off",spellcheck:"false",placeholder:"\
an outlet, a topic or an article",value:s?Y(r,s):"",on:{input:a,keydown:l}};return u("div",{class:"e\
nd"},u("label",{for:c},e),u("input",f),i)}function fu(t,e){if(!e)return[];let n=oe(t);return au.flatMap(
o=>je(n[o],e,cu).rows.map(r=>({kind:o,ref:r})))}function du(t,e,n){let o=[...t.state().path];for(;o.
length<2;)o.push("");o[e]=re(t.model,n),t.change({path:o.filter((i,c)=>i||c<e)});let r=A(`path-${1-e}`),
s=A("panel").querySelector(".route, .empty, h2");(r.value?s:r).focus()}function hu(t,e){let{model:n}=t,
o=e.map(({thing:r,edge:s})=>{let i=s&&n.verbs[s.kind][s.forward?0:1];return u("li",{class:`stop stop\
-${r.kind}`},i&&u("span",{class:"verb"},`${i} `),K(t,r),s&&s.reason&&u("span",{class:"words",dir:"au\
to"},s.reason))});return u("section",{class:"route",tabindex:"-1",role:"status"},u("h3",{},$(e.length-
1,"step")),u("p",{class:"excerpt",dir:"auto"},di(n,e)),u("ol",{class:"stops"},o))}var mu={path:mi,save:li,problems:Gs,about:js,help:Ks};function pi(t,e,n){return u("article",{class:`\
panel panel-${e}`},mu[e](t,n))}var pu=12;function wi({model:t},e,n){let o=t.articles,[r,s,i]=[o.outlet[e],o.carrier[e],o.held[e]],c=t.
media[o.medium[e]]==="video"?"Video":"Article",a=i?c:"Article not in this corpus",{urls:l,files:f}=o,
d=o.topics[e].map(y=>n({kind:"topic",ref:y})),h=s>=0&&s!==r,m=(y,O)=>u("ul",{class:"urls"},y.map(O)),
g=m(l[e],y=>u("li",{},Uo(y))),p=m(f[e],y=>u("li",{dir:"auto"},y));return[at(a,Y(t,{kind:"article",ref:e})),
!i&&u("p",{class:"aside"},"Only known because another article links to it: it has no file."),o.excerpt[e]&&
u("p",{class:"excerpt",dir:"auto"},o.excerpt[e]),Bt([["Outlet",r>=0?n({kind:"outlet",ref:r}):"unknow\
n"],["Carried by",h?n({kind:"outlet",ref:s}):null],["Published",ct(o.time[e],o.precision[e])],["Stor\
y",o.story[e]>=0?n({kind:"story",ref:o.story[e]}):null],["Topics",Wt(d)],["Other titles",o.titles[e].
join(" · ")],["Quality",gi(o.quality[e])],["Heat",gi(o.heat[e])]]),H("Connected because",gu(t,e,n)),
H(l[e].length>1?"Addresses":"Address",l[e].length>0&&g),H(f[e].length>1?"Files":"File",f[e].length>0&&
p)]}function gi(t){return t===null?null:String(t)}function gu(t,e,n){let o=t.linksOf[e].map(r=>{let s=t.
verbs[r.kind][r.forward?0:1];return u("li",{},u("span",{class:"verb"},`${s} `),n({kind:"article",ref:r.
other}),u("span",{class:"words",dir:"auto"},wu(t,e,r).join(" · ")))});return tt(o,pu,"ties")}function wu(t,e,{
other:n,kind:o,reason:r,weight:s}){let{time:i,held:c}=t.articles,a=j(t,e)&&j(t,n),l=[rt(t,n),a?wt(Number(
i[n])-Number(i[e])):"",r,o==="similar"&&s<1?`score ${s.toFixed(2)}`:"",c[n]?"":"not in this corpus"];
return[...new Set(l.filter(Boolean))]}var Pe=5,yu=60,bu=1.15;function yi(t,e,n){let{model:o}=t,r=o.outlets[e],s=o.byOutlet[e],{story:i,held:c,
outlet:a}=o.articles,l=s.filter(p=>c[p]),f=o.byCarrier[e].filter(p=>a[p]!==e),d=ht(s.map(p=>i[p]).filter(
p=>p>=0)),h=l.length>=5&&!r.platform,m=()=>t.change({view:"compare",side:ku(t,r.id)}),g=r.platform||
!l.length?[]:[["Compare",m]];return[at(r.platform?"Platform":"Outlet",r.name||r.id),u("p",{class:"fi\
gures"},Su(l.length,s.length)),ae(t,"outlet",r.id,...g),Tu(o,e,n),H("Over time",nn(o,s)),H("First an\
d alone",vu(r)),H("Big stories it lacks here",h&&Eu(o,e,n)),H("Earlier and later than others",xu(o,e,
n)),H("Focus",Ou(o,e,n)),H("Distinctive words",$u(t,e)),H("Nearest outlets, by stories shared",Au(o,
e,n)),H("Stories",an(d,n)),H("Stories only it has here",Nu(o,e,n)),H("Articles",Ae(o,s,n)),H("Articl\
es it carried",Ae(o,f,n))]}function Su(t,e){let n=e-t,o=n?` · ${k(n)} linked, not in this corpus`:"";
return $(t,"article")+o}function ku(t,e){let{side:n}=t.state();return n.includes(e)?n:[...n.slice(0,
te-1),e]}function Tu(t,e,n){let{domain:o,names:r,name:s,edition_of:i,pieces:c,republished:a}=t.outlets[e],
l=i?t.byId.get(i):null,f=t.groups.filter(({outlets:m})=>m.includes(e)),d=$(c,"article"),h=`${k(a)} o\
f the ${d} found there`;return Bt([["Web site",o],["Edition of",l?n(l):null],["Also seen as",r.filter(
m=>m!==s).join(" · ")],["Group",f.map(m=>m.name).join(", ")],["Written by others",a?h:null]])}function vu({
platform:t,first:e,shared:n,alone:o}){if(t||!(n+o))return null;let r=n?`It was first on ${kt(e)} of \
the ${$(n,"story","stories")} that it shares with other outlets.`:"It shares no dated story with ano\
ther outlet.",s=o?` ${$(o,"story","stories")} in this corpus ${o===1?"comes":"come"} from it alone.`:
"",i=n>0&&n<5;return[u("p",{},r,s),u("p",{class:"aside"},i?"Too few to say much.":"Copies count as t\
heir original; in a tie of two either counts a half.")]}function xu(t,e,n){let o=zn(t,e).map(({other:r,
n:s,hours:i,low:c,high:a,q:l})=>{let f=`${wt(c*3600)} to ${wt(a*3600)}`,d=`median of ${s} shared sto\
ries, 95 % interval ${f}; ${Et(l)}`;return u("li",{},n({kind:"outlet",ref:r}),` ${wt(i*3600)}`,u("sp\
an",{class:"words"},d))});return o.length>0&&tt(o,Pe,"ties")}function Ou(t,e,n){let o=hr(t,e);if(!o.
length)return null;let r=o[0].n<5,s=o.map(i=>{let a=`${`${ot(i.share)} ${Tt(i)}`}; ${Mu(i)}`;return u(
"li",{},n({kind:"topic",ref:i.topic}),` ${i.k} of ${i.n}`,!r&&u("span",{class:"words"},a))});return[
tt(s,Pe+1,"ties"),r&&u("p",{class:"aside"},"Too few articles to say more.")]}function Mu({share:t,restShare:e}){
if(!e)return"none of the rest";let n=Math.max(t/e,e/t);if(n<bu)return"about the same share as the re\
st";let o=n<9.95?n.toFixed(1).replace(/\.0$/,""):Math.round(n);return t>e?`${o} times the share of t\
he rest`:`the rest has ${o} times its share`}function $u(t,e){let n=t.model.words[e];if(!n)return null;
let o=[t.model.outlets[e].id],r=n.map(([i,c,a,l,f,d])=>{let m=`${`${c} of ${a} articles, elsewhere ${l}\
 of ${f}`}; ${Et(d)} after correction`;return u("li",{},cn(p=>t.apply({only:{outlet:o,words:p}}),i,m,
d))});return[u("ul",{class:"word-list"},r),u("p",{class:"aside"},"In titles and excerpts, against th\
e rest of this corpus; in bold those that are statistically significant after correction for multipl\
e tests.")]}function Au(t,e,n){let o=dr(t,e).map(({ref:r,shared:s,either:i,isFew:c})=>{let l=`${s} o\
f ${i} stories in common${c?", too few to say much":""}`;return u("li",{},n({kind:"outlet",ref:r}),u(
"span",{class:"words"},l))});return o.length>0&&tt(o,Pe,"ties")}function Eu(t,e,n){let o=a=>$(a,"oth\
er outlet"),i=(t.blindspots[e]?.map(([a,l,f])=>({story:a,words:`${o(l)}; expected with ${ot(f)}`}))||
mr(t,e).slice(0,yu).map(({story:a,reach:l})=>({story:a,words:o(l)}))).map(({story:a,words:l})=>u("li",
{},n({kind:"story",ref:a}),u("span",{class:"words"},l))),c="Stories without an article of this outle\
t in this corpus; the outlet may still have covered them.";return i.length?[tt(i,Pe+1,"ties"),u("p",
{class:"aside"},c)]:null}function Nu(t,e,n){let o=s=>s<0||mt(t,t.stories[s].articles).size===1,r=[...Bn(
t)[e]].filter(([s,i])=>t.articles.held[i]&&o(s)).map(([s,i])=>u("li",{},n(s<0?{kind:"article",ref:i}:
{kind:"story",ref:s})));return r.length>0&&tt(r,Pe,"ties")}var Iu=16,bi=86400;function On(t,e,n,o={}){let{limit:r=Iu,without:s=[],first:i=-1}=o,{time:c,outlet:a}=t.
articles,l=e.filter(C=>c[C]!==null&&a[C]>=0);if(mt(t,l).size<2)return null;let f=l.map(C=>Number(c[C])),
d=Math.min(...f),h=Math.max(...l.map(C=>Number(c[C])+(j(t,C)?0:bi)));if(h===d)return null;let m=_u(t,
l),g=l.filter(C=>j(t,C)).map(C=>Number(c[C])),p=g.length?Math.min(...g):null,y=m.slice(0,r).map((C,st)=>{
let J=Cu(t,C,p,m[st-1]);return Pu(t,C,{start:d,end:h,first:i,words:J},n)}),O=m.length-y.length,E=e.length-
l.length,M=[O>0&&`${$(O,"outlet")} with later articles not shown.`,E>0&&`${$(E,"article")} without a\
 date or an outlet not shown.`,"○ copy · dashed: not in this corpus · a bar: the day, as no time is \
given."],X=[it(d),qt(h-d)].map(C=>u("span",{},C)),Z=s.map(C=>Du(C,n));return[u("ol",{class:"lanes"},
y,Z),u("p",{class:"lane-ends","aria-hidden":"true"},X),u("p",{class:"aside"},M.filter(Boolean).join(
" "))]}function _u(t,e){let n=new Map;for(let r of e){let s=t.articles.outlet[r],i=n.get(s)||{outlet:s,
first:1/0,articles:[]};j(t,r)&&(i.first=Math.min(i.first,t.articles.time[r])),i.articles.push(r),n.set(
s,i)}let o=r=>t.articles.time[r.articles[0]];return[...n.values()].sort((r,s)=>(r.first===s.first?o(
r)-o(s):r.first-s.first)||r.outlet-s.outlet)}function Cu(t,{first:e,articles:n},o,r){let s=[];if(e===
1/0||o===null)s.push("time not given");else if(e===o)s.push("earliest");else if(s.push(qt(e-o)),r&&r.
first>o){let c=t.outlets[r.outlet].name,a=e-r.first;s.push(a<60?`with ${Mt(c)}`:`${qt(a).slice(1)} a\
fter ${Mt(c)}`)}let i=Lu(t,n[0]);return i!==null&&s.push(`a copy of ${Mt(rt(t,i))}’s`),s}function Lu(t,e){
let n=t.linksOf[e].find(({kind:o,forward:r})=>o==="copy_of"&&r);return n?n.other:null}function Pu(t,e,{
start:n,end:o,first:r,words:s},i){let c=l=>`${(l-n)/(o-n)*100}%`,a=e.articles.map(l=>{let{time:f,precision:d,
copy:h,held:m,title:g}=t.articles,p=j(t,l),y=[p?"dot":"day",h[l]===1&&"copy",!m[l]&&"stub",l===r&&"f\
irst"],O=`${rt(t,l)}: ${g[l]}, ${ct(f[l],d[l])}`,E=u("span",{class:y.filter(Boolean).join(" "),title:O});
return E.style.left=c(Number(f[l])),p||(E.style.width=c(n+bi)),E});return u("li",{},i({kind:"outlet",
ref:e.outlet}),u("span",{class:"lane-track","aria-hidden":"true"},a),u("span",{class:"words",dir:"au\
to"},s.map(Ru)))}function Ru(t,e){return e?u("span",{class:"lane-note"},t):t}function Du(t,e){return u(
"li",{class:"without"},e({kind:"outlet",ref:t}),u("span",{class:"lane-track","aria-hidden":"true"}),
u("span",{class:"words"},"not in this corpus"))}var Fu=10,Hu=60;function Si(t,e,n){let{model:o}=t,r=o.stories[e],{articles:s}=r,{outlet:i,topics:c}=o.
articles,a=ht(s.filter(g=>St(o,g)).map(g=>i[g])),l=ht(s.flatMap(g=>c[g])),f=(g,p)=>ie(p.map(([y,O])=>[
{kind:g,ref:y},O]),n),d=o.nodes.some(g=>g.kind==="story"&&g.ref===e),h=t.isOpen(e)?"Close it in the \
picture":"Open it in the picture",m=d?[[h,()=>t.toggle(e)]]:[];return[at("Story",r.name),u("p",{class:"\
figures"},Bu(o,s)),ae(t,"story",r.id,...m),H("Who was first",u("p",{},Wu(o,r,n))),H("Who came when",
On(o,s,n)),H("Headlines in time order",zu(o,s,n)),H("Outlets",a.length>0&&f("outlet",a)),H("Not in t\
his corpus from",ju(o,e,n)),H("Topics",l.length>0&&f("topic",l))]}function Bu(t,e){let n=e.filter(l=>t.
articles.held[l]),o=n.length,r=mt(t,n).size,s=e.length-o,[i,c]=Qe(t,e),a=[$(o,"article")];return s&&
a.push(`${k(s)} linked, not in this corpus`),[...a,$(r,"outlet"),gt(i,c)].join(" · ")}var _o="that \
takes articles of two outlets that state when they appeared, and copies do not count";function Wu(t,{
first:e,articles:n,reason:o},r){if(!e.length)return`It cannot be told: ${o||_o}.`;let s=e.map(l=>r({
kind:"outlet",ref:l})),i=Wt(s," and "),c=n.filter(l=>t.articles.time[l]===null).length,a=c?` ${$(c,"\
article")} without a date may be earlier.`:"";return e.length===1?[i,`, of the articles in this corp\
us.${a}`]:["A tie between ",i,`: the stated times do not tell them apart.${a}`]}function zu(t,e,n){let o=e.
find(i=>j(t,i)),r=o===void 0?null:t.articles.time[o],s=Uu(t,e).map(({original:i,copies:c})=>ki(t,i,r,
n,c));return tt(s,Hu,"headlines")}function Uu(t,e){let n=new Set(e),o=new Map;for(let s of e){let i=Gu(
t,s,n);i!==s&&o.set(i,[...o.get(i)||[],s])}let r=new Set([...o.values()].flat());return e.filter(s=>!r.
has(s)).map(s=>({original:s,copies:o.get(s)||[]}))}function Gu(t,e,n){let o=new Set,r=e;for(;!o.has(
r);){o.add(r);let s=t.linksOf[r].find(({kind:i,forward:c,other:a})=>i==="copy_of"&&c&&n.has(a));s&&(r=
s.other)}return r}function ki(t,e,n,o,r=[]){let{time:s,precision:i,held:c}=t.articles,a=t.linksOf[e].
find(({kind:h,forward:m})=>h==="copy_of"&&m),l=j(t,e)&&n!==null?Number(s[e])-n:0,f=[ct(s[e],i[e]),l>=
60?wt(l):"",c[e]?"":"not in this corpus",a?`a copy of ${Mt(rt(t,a.other))}’s`:""],d=r.map(h=>ki(t,
h,n,o));return u("li",{class:c[e]?null:"not-held"},u("span",{class:"who",dir:"auto"},rt(t,e)),o({kind:"\
article",ref:e}),u("span",{class:"words",dir:"auto"},f.filter(Boolean).join(" · ")),r.length>0&&u("\
ol",{class:"copies"},d))}function ju(t,e,n){let o=Me(t,e);if(!o.length)return null;let r=o.slice(0,Fu),
s=r.map(a=>n({kind:"outlet",ref:a.ref})),i=o.length-r.length,c=`Outlets with ${5} or more articles h\
ere. A missing story only means that it is not in this corpus; the outlet may still have covered it.`;
return[u("p",{},Wt(s),i>0&&` and ${k(i)} more`,"."),u("p",{class:"aside"},c)]}var Ku=8;function Ti(t,e,n){let{model:o}=t,r=o.topics[e],s=o.byTopic[e],i=s.filter(M=>o.articles.held[M]),
{outlet:c,story:a,topics:l}=o.articles,f=ht(i.filter(M=>St(o,M)).map(M=>c[M])),d=ht(s.flatMap(M=>l[M]).
filter(M=>M!==e)),h=ht(s.map(M=>a[M]).filter(M=>M>=0)),m=(M,X)=>X.length>0&&ie(X.map(([Z,C])=>[{kind:M,
ref:Z},C]),n),g=o.dominant.includes(e),p=r.names.filter(M=>M!==r.name),y=s.length-i.length,O=y?` · ${k(
y)} linked, not in this corpus`:"",E=[$(i.length,"article"),$(f.length,"outlet")];return[at("Topic",
r.name),u("p",{class:"figures"},E.join(" · ")+O),g&&u("p",{class:"aside"},"On nearly every article,\
 so the picture leaves its lines out."),ae(t,"topic",r.id),Bt([["Also written",p.join(" · ")]]),H("\
Over time",nn(o,s)),H("Outlets by focus",qu(o,e,n)),H("Outlets by articles",m("outlet",f)),H("Topics\
 on the same articles",m("topic",d)),H("Stories",an(h,n)),H("Articles",Ae(o,s,n))]}function qu(t,e,n){
let{by:o,n:r}=Xe(t),s=o.map((i,c)=>({ref:c,...$t(i.get(e)||0,r[c])})).filter(i=>i.k&&i.n>=5).sort((i,c)=>c.
share-i.share||c.k-i.k||i.ref-c.ref).slice(0,Ku);return s.length?$e(s.map(i=>{let c=`${ot(i.share)} ${Tt(
i)}, ${i.k} of ${i.n}`;return[n({kind:"outlet",ref:i.ref}),i.share,c]})):null}var Xu={article:wi,outlet:yi,topic:Ti,story:Si};function vi(t,e){let n=r=>K(t,r),o=Xu[e.kind](t,e.ref,
n);return u("article",{class:`panel panel-${e.kind}`},o)}var Co={outlet:5,topic:5,story:6,article:12},xi=["outlet","topic","story","article"],Oi={outlet:"Out\
lets",topic:"Topics",story:"Stories",article:"Articles"},Vu=1+Object.values(Co).reduce((t,e)=>t+e),[
Yu,Mi]=[1,8];function $i(t,e,n){let{model:o}=n,r=Object.fromEntries(xi.map(T=>[T,Zu(Oi[T])])),s=[],i=[],
c=-1,a=[],l=0;function f(){a=h()?xi.map(d):[],c=-1,m(Yu),O(),J(!!h()),p()}function d(T){let W=oe(o)[T],
z=Ln(W,h(),Co[T]);return{kind:T,steps:z,rows:[],total:0,done:!1}}function h(){return t.value.trim()}
function m(T){let W=performance.now()+T,z=a.map(V=>V.rows.length),q=g();for(;q&&performance.now()<W;){
let{done:V,value:nt}=q.steps.next();Object.assign(q,{done:!!V,rows:nt.rows,total:nt.total}),q=g()}return a.
some((V,nt)=>V.rows.length>z[nt])}function g(){let T=a.filter(({done:z})=>!z),W=z=>z.rows.length<Co[z.
kind];return T.find(W)||T[0]}function p(){if(clearTimeout(l),!g()){y();return}l=setTimeout(()=>{(m(Mi)||
!g())&&O(),p()})}function y(){if(!a.length)return;let T=a.filter(({total:W})=>W).map(({kind:W,total:z})=>`${z}\
 ${Oi[W].toLowerCase()}`);n.announce(T.join(", ")||"nothing found")}function O(){let T=c>=0?i[c].key:
null,W=a.filter(({total:nt})=>nt),z=W.find(({kind:nt})=>nt==="article");i=[];let q=a.length>0&&!W.length&&
!g(),V=[...W.map(E),h()&&ut(o),z&&X(z),q&&u("p",{class:"empty"},"Nothing found. Fewer or shorter wor\
ds find more.")];e.replaceChildren(...V.filter(Boolean)),pt(T?i.findIndex(({key:nt})=>nt===T):-1)}function E({
kind:T,rows:W,total:z,done:q}){let{element:V,head:nt,number:Ft}=r[T];return Ft.textContent=q?k(z):"…",
V.replaceChildren(nt,...W.map(Ht=>M({kind:T,ref:Ht}))),V}function M(T){let W=T.kind==="article"?rt(o,
T.ref):$(Rt(o,T).length,"article"),z=`${T.kind} ${T.ref}`;return Z(z,()=>n.choose(T),Y(o,T),W)}function X({
total:T,done:W}){let z=Ot(h()),q=T===1?"this article":`these ${k(T)} articles`,V=`Show only ${W?q:"t\
hese articles"}`;return Z("words",()=>n.filter("only","words",z),V,"")}function Z(T,W,z,q){let V=s[i.
length]||C();return V.item.setAttribute("aria-selected","false"),V.name.textContent=z,V.words.textContent=
q,i.push({item:V.item,act:W,key:T}),V.item}function C(){let T=u("span",{dir:"auto"}),W=u("span",{class:"\
words",dir:"auto"}),z={role:"option",id:`option-${s.length}`,class:"option"},q={name:T,words:W,item:u(
"div",z,T,W)};return s.push(q),q}function st({act:T}){J(!1),t.value="",T()}function J(T){e.hidden=!T,
t.setAttribute("aria-expanded",String(T)),!T&&(t.removeAttribute("aria-activedescendant"),a=[],clearTimeout(
l))}function yt(T){if(!i.length)return;let W=c<0&&T<0?0:c;pt((W+T+i.length)%i.length),i[c].item.scrollIntoView(
{block:"nearest"})}function pt(T){if(i[c]?.item.setAttribute("aria-selected","false"),c=T,c<0){t.removeAttribute(
"aria-activedescendant");return}i[c].item.setAttribute("aria-selected","true"),t.setAttribute("aria-\
activedescendant",i[c].item.id)}function bt(){let T=window.requestIdleCallback||(q=>setTimeout(()=>q(
{timeRemaining:()=>Mi,didTimeout:!1}),8)),W=sr(Object.values(oe(o))),z=q=>{do if(W.next().done)return;while(q.
timeRemaining()>2);T(z)};for(;s.length<Vu;)C();T(z)}function ft(T){T.key==="ArrowDown"||T.key==="Arr\
owUp"?(T.preventDefault(),yt(T.key==="ArrowDown"?1:-1)):T.key==="Enter"&&i.length?(T.preventDefault(),
st(i[Math.max(c,0)])):T.key==="Escape"&&(T.stopPropagation(),e.hidden&&t.blur(),t.value="",J(!1))}return e.
addEventListener("mousedown",T=>T.preventDefault()),e.addEventListener("click",({target:T})=>{let W=i.
find(({item:z})=>z.contains(T));W&&st(W)}),t.addEventListener("input",f),t.addEventListener("focus",
()=>h()&&f()),t.addEventListener("blur",()=>J(!1)),t.addEventListener("keydown",ft),{prepare:bt}}function Zu(t){
let e=u("span",{class:"number"}),n=u("div",{class:"find-head"},t," ",e);return{number:e,head:n,element:u(
"div",{role:"group","aria-label":t},n)}}var Ju=12,Ai=86400,Qu=72,tf=7,Ei=3,ef=60,nf=1/3,of="Each dot is an article, in the colour of its out\
let, at its place between the first and the last of its story; the one ringed was first. ○ copy · da\
shed: linked, not in this corpus · a bar: the day, as no time is given. An outlet without a story ma\
y still have covered it elsewhere.";function Ni(t,e){let{model:n}=e,o=e.selection();if(!o.total){t.replaceChildren();
return}let r=Vt(n,"stories","size",o).filter(({outlets:l})=>l>1),s=u("ol",{class:"story-rows"}),i=cf(
n,o),c=ce(s,r,Ju,l=>[af(e,l,i)]),a=[u("div",{class:"sheet-head"},u("h2",{},"Stories of most outlets"),
r.length>0&&rf(n)),ut(n),...r.length?[s,c,u("p",{class:"aside"},of)]:[sf(o)]];Jt(t,()=>t.replaceChildren(
...a.filter(l=>l instanceof Node)))}function rf(t){let e=xt(),n=(s,i)=>{let c=u("span",{class:"outle\
t-dot","aria-hidden":"true"});return c.style.setProperty("--hue",i),u("li",{dir:"auto"},c,s)},o=t.hues.
map((s,i)=>n(t.outlets[s].name,e.hues[i]));return o.length?u("ul",{class:"outlet-colors","aria-label":"\
Colours of outlets"},o,n("other outlets",e.others)):null}function sf(t){let e=t.filtered?"No story o\
f two or more outlets in this selection.":Ee("stories");return u("p",{class:"empty"},e)}function cf(t,{
mask:e}){let n=t.articles.held.flatMap((o,r)=>o&&e[r]?[r]:[]);return mt(t,n).size}function af(t,e,n){
let{model:o}=t;return u("li",{class:"story-row","data-id":o.stories[e.thing.ref].id},u("div",{class:"\
story-name"},K(t,e.thing),u("span",{class:"words"},Ne(o,e)),ff(o,e),uf(t,e)),u("div",{class:"story-h\
ours"},df(o,e),pf(t,e)),u("div",{class:"story-reach"},gf(t,e,n)),t.isOpen(e.thing.ref)&&lf(t,e))}function lf(t,{
thing:e,articles:n}){let{model:o}=t,{first:r,earliest:s}=o.stories[e.ref],i=t.selection().filtered?[]:
Me(o,e.ref),a=On(o,n,f=>K(t,f),{limit:ef,without:i.slice(0,Ei).map(({ref:f})=>f),first:r.length?s:-1}),
l=u("p",{class:"aside"},"Too few of its articles state a date.");return u("div",{class:"story-lanes"},
a||l)}function uf(t,{thing:e}){let n=t.isOpen(e.ref),{id:o,name:r}=t.model.stories[e.ref],s={class:"\
lanes-button","aria-expanded":String(n),"data-focus":`lanes ${o}`,"aria-label":`Who came when: ${r}`};
return I(s,()=>t.toggle(e.ref),n?"▾":"▸"," Who came when")}function ff(t,{thing:e}){let{loose:n,
articles:o}=t.stories[e.ref];if(n<nf*o.length)return null;let r="These share little with the other a\
rticles of the story: some may be on another event.",s=`loosely joined: ${k(n)} of ${k(o.length)}`;return u(
"span",{class:"loosely",title:r},s)}function df(t,{articles:e,thing:n}){let{first:o,earliest:r}=t.stories[n.
ref],{time:s,precision:i,title:c,copy:a,held:l,outlet:f}=t.articles,d=e.filter(C=>s[C]!==null);if(!d.
length)return u("p",{class:"words"},"None of its articles has a date.");let{dots:h,start:m,end:g}=mf(
t,d),p=xt(),y=h.map(({article:C,left:st,width:J,level:yt})=>{let pt=o.length>0&&C===r,bt=[J?"day":"d\
ot",a[C]===1&&"copy",!l[C]&&"stub",pt&&"first"],ft=`${rt(t,C)}: ${c[C]}, ${ct(s[C],i[C])}`,T=u("span",
{class:bt.filter(Boolean).join(" "),title:ft}),W=t.hues.indexOf(f[C]);return T.style.setProperty("--\
hue",W<0?p.others:p.hues[W]),T.style.left=`${st*100}%`,J?T.style.width=`${J*100}%`:T.style.bottom=`${yt*
7}px`,T}),O=e.length-d.length,E=[hf(t,d,m),O?`${k(O)} undated not shown`:"",g>m?qt(g-m):""],M=Math.max(
1,...h.map(({level:C})=>C+1))*7+4,X=u("div",{class:"hours","aria-hidden":"true"},y);X.style.height=`${M}\
px`;let Z=E.map(C=>u("span",{},C));return[X,u("p",{class:"hours-ends","aria-hidden":"true"},Z)]}function hf(t,e,n){
let o=j(t,e[0]);return it(n)+(o?`, ${He(n)} UTC`:"")}function mf(t,e){let n=a=>Number(t.articles.time[a]),
o=Math.min(...e.map(n)),r=Math.max(...e.map(a=>n(a)+(j(t,a)?0:Ai))),s=Math.max(1,r-o),i=new Map;return{
dots:e.flatMap(a=>{let l=j(t,a),f=(n(a)-o)/s,d=l?Math.round(f*Qu):`day ${tn(t,a)}`,h=i.get(d)||0;return i.
set(d,h+1),l?h<tf?[{article:a,left:f,width:0,level:h}]:[]:h?[]:[{article:a,left:f,width:Ai/s,level:0}]}),
start:o,end:r}}function pf(t,{thing:e}){let{model:n}=t,{first:o,earliest:r,runner_up:s,gap:i,reason:c}=n.
stories[e.ref];if(!o.length){let m=`Who was first cannot be told: ${c||_o}.`;return u("p",{class:"wo\
rds"},m)}let a=m=>K(t,{kind:"outlet",ref:m}),l=r>=0?`, ${He(Number(n.articles.time[r]))} UTC`:"",f=Wt(
o.map(a)," and "),d=[o.length>1?"First, in a tie: ":"First: ",f,l];if(s>=0&&i!==null&&St(n,s)){let m=i?
qt(i*60):"in the same minute";d.push(" · next: ",a(n.articles.outlet[s]),`, ${m}`)}let h=t.selection().
filtered?" (whole corpus)":"";return u("p",{class:"words"},...d,h)}function gf(t,{thing:e,outlets:n},o){
let{model:r}=t,s=`${k(n)} of ${$(o,"outlet")}`,i=se(Math.max(.01,n/Math.max(1,o))),a=(t.selection().
filtered?[]:Me(r,e.ref)).slice(0,Ei).map(({ref:l})=>K(t,{kind:"outlet",ref:l}));return[u("span",{class:"\
number"},s),u("span",{class:"reach-track","aria-hidden":"true"},i),a.length>0&&u("p",{class:"words"},
"Not from ",Wt(a))]}var wf=8,[Ci,Ii,Ro]=[46,20,10],yf=700;function Li(t,e){let{model:n}=e,{from:o,to:r}=n.counts;if(o===
null||r===null||o===r)return{show:()=>{}};let s=D=>n.articles.held[D]&&n.articles.time[D]!==null,c=n.
articles.time.map((D,_)=>_).filter(s).every(D=>j(n,D)),{unit:a,bins:l}=Be([],o,r,c),f=bf(n,l),d=null,
h={rows:!1,shares:!1},m=u("div",{class:"strip-chart"}),g=u("div",{class:"strip-rows",hidden:!0}),p=u(
"span",{class:"strip-words"}),y=C("▶","Play through time",()=>d?ft():bt()),[O,E]=[T("From",0),T("T\
o",1)],M=u("div",{class:"strip-area"},m,O,E),X=u("span",{class:"strip-tools"},C("‹","A step back i\
n time",()=>pt(-1)),y,C("›","A step on in time",()=>pt(1)),st("By outlet","rows"),st("Shares","sha\
res")),Z=u("span",{class:"legend-name"},`Articles by ${a}`);t.hidden=!1,t.replaceChildren(u("div",{class:"\
strip-head"},Z,p,X),M,g),W();function C(D,_,F){return I({class:"step","aria-label":_,title:_},F,D)}function st(D,_){
let R=I({class:"step","aria-pressed":"false"},()=>{h[_]=!h[_],R.setAttribute("aria-pressed",String(h[_])),
z()},D);return R}function J(){let{time:D}=e.state();if(!D)return[0,l.length];let _=Math.max(0,l.findIndex(
R=>R.to>D[0])),F=l.findIndex(R=>R.from>=D[1]);return[_,Math.max(_+1,F<0?l.length:F)]}function yt(D,_,F=!1){
let R=D<=0&&_>=l.length;e.change({time:R?null:[l[D].from,l[_-1].to]},F)}function pt(D){let _=D>0?[-1,
0]:[l.length,l.length+1],[F,R]=e.state().time?J():_,b=R-F,v=Math.max(0,Math.min(l.length-b,F+D));return(v!==
F||!e.state().time)&&yt(v,v+b),v+b<l.length}function bt(){d=setInterval(()=>pt(1)||ft(),yf),y.textContent=
"❚❚",y.setAttribute("aria-label","Stop playing"),J()[1]===l.length&&e.change({time:null},!1),pt(
1)}function ft(){clearInterval(d),d=null,y.textContent="▶",y.setAttribute("aria-label","Play throu\
gh time")}function T(D,_){let F=l.length,R={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1},b={PageDown:-5,
PageUp:5,Home:-F,End:F};return u("span",{class:"handle",role:"slider",tabindex:"0","aria-label":D,"a\
ria-valuemin":0,"aria-valuemax":F,on:{keydown:L=>{let P={...R,...b}[L.key];if(!P)return;L.preventDefault();
let[B,w]=J();_?yt(B,Math.max(B+1,Math.min(F,w+P))):yt(Math.max(0,Math.min(w-1,B+P)),w)}}})}function W(){
let D=F=>{let{left:R,width:b}=m.getBoundingClientRect(),v=Math.floor((F.clientX-R)/b*l.length);return Math.
max(0,Math.min(l.length-1,v))},_=null;M.addEventListener("pointerdown",F=>{ft();let R=F.target.closest(
".handle"),[b,v]=J();R?_=R===O?v-1:b:_=D(F),M.setPointerCapture(F.pointerId),R||yt(_,_+1)}),M.addEventListener(
"pointermove",F=>{if(_===null)return;let R=D(F);yt(Math.min(_,R),Math.max(_,R)+1)});for(let F of["po\
interup","pointercancel"])M.addEventListener(F,()=>_=null);M.addEventListener("dblclick",()=>e.change(
{time:null}))}function z(){let{mask:D}=ee(n,e.state(),"time"),_=Po(f,l.length,x=>D[x]>0),F=Po(f,l.length,
()=>!0),[R,b]=J(),v=_.map((x,N)=>F[N]?x/F[N]:0),L=h.shares?v:_,P=h.shares?1:Math.max(1,...F),B=x=>x>=
R&&x<b,w=[...h.shares?[]:F.map((x,N)=>Lo(x,N,P,"bar-all")),...L.map((x,N)=>Lo(x,N,P,B(N)?"bar-volume":
"bar-out"))],S=[it(Number(o)),it(Number(r))].map(x=>u("span",{},x));m.replaceChildren(Ft(Ci,nt(_),w),
u("div",{class:"strip-ends","aria-hidden":"true"},S)),q(O,R,l[R].from),q(E,b,l[b-1].to-1),p.textContent=
V(R,b),g.hidden=!h.rows,h.rows&&g.replaceChildren(...Ht(D))}function q(D,_,F){D.style.left=`${_/l.length*
100}%`,D.setAttribute("aria-valuenow",String(_)),D.setAttribute("aria-valuetext",_i(F,a))}function V(D,_){
return e.state().time?gt(l[D].from,l[_-1].to-1):h.shares&&e.selection().filtered?`share of all artic\
les of each ${a}`:`${n.left_out?"on this page · ":""}drag to select a time`}function nt(D){let _=Math.
max(...D),F=_i(l[D.indexOf(_)].from,a);return`Articles by ${a}: at most ${k(_)}, from ${F}.`}function Ft(D,_,F){
let b={viewBox:`0 0 ${l.length*Ro} ${D}`,preserveAspectRatio:"none",role:"img","aria-label":_};return dt(
"svg",b,F)}function Ht(D){let _=n.byOutlet.map((R,b)=>({ref:b,articles:R.filter(v=>D[v]&&n.articles.
held[v])})).filter(({articles:R})=>R.length).sort((R,b)=>b.articles.length-R.articles.length||R.ref-
b.ref).slice(0,wf).map(({ref:R,articles:b})=>{let v=new Set(b),L=Po(f,l.length,B=>v.has(B)),P=b.length;
return{ref:R,total:P,values:h.shares?L.map(B=>B/P):L}}),F=Math.max(..._.flatMap(({values:R})=>R),h.shares?
.01:1);return _.map(({ref:R,total:b,values:v})=>{let{name:L}=n.outlets[R],P=()=>e.choose({kind:"outl\
et",ref:R}),B=v.map((w,S)=>Lo(w,S,F,"bar-volume",Ii));return u("div",{class:"strip-row"},I({class:"t\
hing",dir:"auto"},P,At(L,22)),Ft(Ii,`${L}: ${$(b,"article")}`,B),u("span",{class:"number"},k(b)))})}
return{show:z}}function Lo(t,e,n,o,r=Ci){if(!t)return null;let s=r*(1-t/n),i=Math.max(1,r*t/n);return dt(
"rect",{x:e*Ro,y:s,width:Ro-1,height:i,class:o})}function bf(t,e){let n=Float64Array.from(e,o=>o.from);
return Int32Array.from(t.articles.time,(o,r)=>o===null||!t.articles.held[r]||o<n[0]?-1:fs(n,o))}function Po(t,e,n){
let o=Array(e).fill(0);return t.forEach((r,s)=>{r>=0&&n(s)&&(o[r]+=1)}),o}function _i(t,e){return e===
"hour"?ct(t,"minute"):it(t)}var[Sf,kf]=[.6,.65];function Pi(t,e,n){let o=A("tip");if(o.hidden=!e,!e||!n)return;let r=e.kind==="a\
rticle"&&!t.articles.held[e.ref];o.replaceChildren(u("span",{class:"kicker"},r?me.stub:me[e.kind]),u(
"strong",{dir:"auto"},Y(t,e)),u("span",{class:"words",dir:"auto"},Ne(t,Jn(t,e))));let{width:s,height:i}=A(
"picture").getBoundingClientRect();o.classList.toggle("left",n.x>s*Sf),o.classList.toggle("above",n.
y>i*kf),o.style.setProperty("--x",`${n.x}px`),o.style.setProperty("--y",`${n.y}px`)}var be=["network","time"],Tf={stories:Ni,outlets:to,compare:ro,table:Io},vf=200,Ri=900,xf=3;function Fi(t){
t.letters=Yr(t.hues.map(w=>t.outlets[w].name));let e={view:t.home,tab:"overview"},n=g(),o=O(n),r=0,s=null,
i=new Map,c=t.nodes.length>0,a={model:t,view:null,state:()=>n,selection:()=>o,change:E,choose:C,toggle:st,
filter:J,apply:yt,narrow:pt,isOpen:w=>y().includes(w),announce:_,show:X},l={hover:(w,S)=>Pi(t,w,S),choose:C,
toggle:st,moved:ft},f=c?Us(A("canvas"),t,l):null,d=Li(A("strip"),a),h=os(A("filters"),A("chips"),a),
m=$i(A("find"),A("found"),a);a.view=f;function g(){let w=Vo(location.hash,e),S=_n(t,w.state);return Di(
[...w.ignored,...S.ignored]),S.state}function p(){return n.at&&t.byId.get(n.at)||null}function y(){return n.
open.flatMap(S=>t.byId.get(S)||[]).filter(({kind:S})=>S==="story").map(({ref:S})=>S)}function O(w){return{
...ee(t,w),filtered:nr(w),stubs:or(w)}}function E(w,S=!0){"at"in w&&(s=n.at),n={...n,...w},("only"in
w||"not"in w||"time"in w)&&(o=O(n)),clearTimeout(r),S?M("pushState"):r=setTimeout(()=>M("replaceStat\
e"),vf),X()}function M(w){try{let S=Yo(n,e)||location.pathname+location.search;history[w](null,"",S)}catch{}}
function X(){let w=[n.only,n.not,n.time],{theme:S}=document.documentElement.dataset;Z("chips",w,h.showChips),
Z("filters",[w,h.isShown()],h.show),Z("picture",[w,n.view,n.hide,n.open],T);let x=[n.view,n.side,n.open,
t.complete,S];Z("sheet",[w,...x],z),Z("strip",w,d.show);let N=[n.view,n.at,n.tab,n.open,n.path,n.without,
t.complete];Z("side",[w,...N],Ft)}function Z(w,S,x){let N=JSON.stringify(S);i.get(w)!==N&&(i.set(w,N),
x())}function C(w){let S=w?re(t,w):null;S!==n.at&&(E({at:S}),w&&(innerWidth<Ri&&A("side").scrollIntoView(
{block:"start"}),_(`${Y(t,w)} chosen`)))}function st(w){let{id:S}=t.stories[w],x=n.open.includes(S),
N=x?n.open.filter(Q=>Q!==S):[...n.open,S],U=be.includes(n.view)||n.view==="stories";E({open:N,...U?{}:
{view:t.opens}}),_(x?"Story closed":"Story opened")}function J(w,S,x){E(We(n,w,S,x)),bt()}function yt(w){
E({...Xo,...w}),bt()}function pt({only:w}){E({only:{...n.only,...w}}),bt()}function bt(){let w=`${$(
o.total,"article")} selected`;_(o.filtered?w:"Everything is shown")}function ft(w){be.includes(n.view)&&
E({cam:w},!1)}function T(){let w=be.includes(n.view);for(let Q of["canvas","zoom","under"])A(Q).hidden=
!w;A("sheet").hidden=w;for(let Q of document.querySelectorAll("[data-view]")){let _t=Q.dataset.view===
n.view;Q.setAttribute("aria-pressed",String(_t))}let x=w||n.view==="stories"?W():null;if(A("message").
hidden=!x,A("message").replaceChildren(x||""),A("canvas").classList.toggle("quiet",!!x),!f||!w)return;
let N=y(),U=f.show({view:n.view,hide:n.hide,open:N,selection:o});U.open.length<N.length&&(n={...n,open:U.
open.map(Q=>t.stories[Q].id)},M("replaceState"),_("The stories opened first were closed to make room")),
q(U),V()}function W(){let w=(S,...x)=>u("div",{},u("h2",{},S),x.map(N=>u("p",{},N)));return c?o.total?
n.view==="time"&&!t.scale.length?w("Nothing to show over time","None of these articles has a date. T\
he network and the lists show them all."):null:h.renderNothingFound():w("No articles yet",...t.advice)}
function z(){let w=Tf[n.view];w&&w(A("sheet"),a)}function q(w){let S=x=>E({hide:x});ys(A("legend"),t,
w,n,o,S)}function V(){let w=[...nt(),...t.advice,...t.notes[n.view]||[]];A("notes-head").textContent=
w[0]||"",A("notes-head").classList.toggle("more-notes",w.length>1),A("notes").replaceChildren(...w.slice(
1).map(S=>u("li",{},S))),A("notes-box").hidden=!w.length}function nt(){let w=t.mode==="stories",S=[];
if(w&&S.push("To open a story into its articles, double-click it, or choose it and press Enter."),n.
view!=="time"||!t.scale.length)return S;let x=w?"circle is a story at its first report, each dot an \
article that belongs to no story":"dot is an article";S.push(`Each ${x}; the height has no meaning.`),
n.open.length&&S.push("Marks beside an open story are moved aside. Its articles stand at their own d\
ates; those without a date are not drawn.");let N=(U,Q)=>U!==null&&!j(t,Q);return t.articles.time.some(
N)&&S.push("An article that states only its day stands in the middle of it."),t.scale.some(([,,,,U])=>U)&&
S.push("In the grey band time is squeezed, as there are few articles."),S}function Ft(){let w=p(),S=n.
at!==null&&En.includes(n.at)?n.at:null,[x,N]=[A("panel"),A("lists")],U=document.activeElement,Q=A("s\
ide").contains(U)||!!U?.dataset.panel;N.hidden=!!(w||S),x.hidden=!N.hidden;let _t=S==="path"?hi(a):null,
Re=f?f.choose(w,_t):!1;if(x.hidden)x.replaceChildren(),D();else{let Bi=I({class:"back"},()=>E({at:null}),
"← Back to the lists"),Wi=w?vi(a,w):pi(a,String(S),_t);x.replaceChildren(Bi,...Ht(w,Re),Wi),A("sid\
e").scrollTop=0}if(!Q)return;let Hi=s&&Ct(A("list"),"id",s),Do=x.hidden?Hi:x.querySelector("input")||
x.querySelector("h2");Do&&Do.focus({preventScroll:!x.hidden})}function Ht(w,S){let x=[];w&&f&&!S&&be.
includes(n.view)&&x.push(u("p",{class:"aside"},"Not drawn in this view."));let U=w&&(w.kind==="outle\
t"||w.kind==="topic")?ut(t):null;return U?[...x,U]:x}function D(){for(let w of document.querySelectorAll(
"[data-tab]")){let S=w.dataset.tab,x=S===n.tab,N=w.querySelector(".number");if(N){let U=zr(t,S,o);N.
textContent=Wo(U),N.title=k(U)}w.setAttribute("aria-selected",String(x)),w.setAttribute("tabindex",x?
"0":"-1")}A("list").setAttribute("aria-labelledby",`tab-${n.tab}`),Ur(A("list"),A("order"),a)}function _(w){
A("live").textContent=w}async function F(){clearTimeout(r),M("replaceState");try{await navigator.clipboard.
writeText(location.href),_("Link copied"),A("copy").textContent="Copied"}catch{let w=A("link");w.hidden=
!1,w.value=location.href,w.select(),_("Copy the link from the field")}setTimeout(()=>A("copy").textContent=
"Copy link",1600)}function R(w){if(n.view===w)return;let S=be.includes(w),x=U=>!U.startsWith("hue")&&
U!=="others",N=S?n.hide.filter(x):n.hide;E({view:w,cam:null,hide:N}),S&&f&&f.fit(),innerWidth<Ri&&A(
"picture").scrollIntoView({block:"start"}),S||(A("sheet").scrollTop=0)}function b(){n=g(),o=O(n),X(),
!(!f||!be.includes(n.view))&&(n.cam?f.setCamera(n.cam):f.fit())}function v(){let{state:w,ignored:S}=_n(
t,n);S.length&&Di(S),n=w,(n.only.words||n.not.words)&&(o=O(n)),n.open.length&&f&&(f.forget(),i.delete(
"picture")),X(),m.prepare()}function L(){f&&(f.draw(),X(),q(f.snapshot().scene))}ns(a,{openView:R,copyLink:F,
recolour:L,restore:b});let{from:P,to:B}=t.counts;return A("span").textContent=P===null?"":gt(P,B),b(),
{complete:v}}function Di(t){let e=A("notice");if(e.hidden=!t.length,!t.length)return;let n=t.slice(0,
xf).map(a=>a.slice(0,60)),o=t.length-n.length,r=o?` and ${k(o)} more`:"",s=u("span",{dir:"auto"},n.join(
" · ")),i=I({class:"step","aria-label":"Close this notice"},c,"×");e.replaceChildren("This link as\
ks for what this page does not have: ",s,r,". ",i);function c(){e.hidden=!0}}async function Of(){try{let t=vr(await Mn("data")),e=Fi(t);$n("details")&&await Mf(),xr(t,await Mn("\
details")),e.complete(),document.documentElement.dataset.ready="yes"}catch(t){let{message:e}=t;A("me\
ssage").hidden=!1,A("message").replaceChildren(u("p",{},`This page could not be opened. ${e}`))}}function Mf(){
return new Promise(t=>requestAnimationFrame(()=>setTimeout(t)))}Of();})();

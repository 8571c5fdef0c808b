"use strict";(()=>{var Ri={ß:"ss",æ:"ae",œ:"oe",ø:"o",ł:"l",đ:"d",ð:"d"},Di=/[^\x00-\x7f]/;function Tt(t){return Di.
test(t)?t.normalize("NFD").replace(/\p{M}+/gu,"").toLowerCase().replace(/[ßæœøłđð]/g,e=>Ri[e]):
t.toLowerCase()}function Ot(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1),o=n.lastIndexOf(" ");return(o>
e*.6?n.slice(0,o):n).trimEnd()+"…"}function _o(t,e){if(t.length<=e)return[t];let n=t.lastIndexOf("\
 ",e),o=n>e*.4?n:e;return[t.slice(0,o).trim(),Ot(t.slice(o).trim(),e)]}function Co(t){if(!/^https?:\/\//i.
test(t))return null;try{let e=new URL(t);return(e.protocol==="http:"||e.protocol==="https:")&&!e.username&&
!e.password?e.href:null}catch{return null}}function Gt(t){return`⁨${t}⁩`}function jt(t){return`“${Gt(
t)}”`}var Lo=new Intl.NumberFormat("en");function T(t){return Lo.format(t)}function wt(t){return Lo.
format(Math.round(t*10)/10)}function $(t,e,n){return`${T(t)} ${t===1?e:n||e+"s"}`}function Po(t){return t<
1e4?T(t):t<999500?`${Math.round(t/1e3)}k`:`${Number((t/1e6).toFixed(1))}M`}function tt(t){return`${t>
0&&t<.0995?(t*100).toFixed(1):Math.round(t*100)} %`}function yt({low:t,high:e}){return`(${tt(t).replace(
" %","")} to ${tt(e)})`}function $t(t){return t===null?"not tested":t<.001?"p < .001":t>.99?"p > .99":
`p = ${t.toFixed(t<.0995?3:2).slice(1)}`}function f(t,e={},...n){return Ro(document.createElement(t),e,n)}function st(t,e={},...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);return Ro(o,e,n)}function I(t,e,...n){return f("butt\
on",{type:"button",...t,on:{click:e}},...n)}function Ro(t,{on:e={},...n},o){for(let[r,s]of Object.entries(
e))t.addEventListener(r,s);for(let[r,s]of Object.entries(n))s===!1||s===null||s===void 0||t.setAttribute(
r,s===!0?"":s);for(let r of o.flat(3))r!=null&&r!==!1&&t.append(r);return t}function A(t){return document.
getElementById(t)}function Nt(t,e,n){return t.querySelector(`[data-${e}="${CSS.escape(n)}"]`)}function Ne(t,e){
let n=document.activeElement,o=t.contains(n)?n?.dataset.focus:null;e(),o&&Nt(t,"focus",o)?.focus()}function Do(t){
let e=Co(t);return e?f("a",{href:e,rel:"noopener noreferrer",target:"_blank",dir:"auto"},t):f("span",
{class:"plain",dir:"auto"},t)}async function yn(t){let e=A(t);if(!bn(t))return JSON.parse(e.textContent);if(typeof DecompressionStream>
"u")throw new Error("This page needs a newer browser: one of 2023 or later.");let n=Uint8Array.from(
atob(e.textContent.trim()),r=>r.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream(
"gzip"));return JSON.parse(await new Response(o).text())}function bn(t){return A(t).hasAttribute("da\
ta-packed")}var _e="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),[me,It,_t]=[60,3600,86400],Fi={week:7*
_t,day:_t,hour:It};function pe(t){return String(t).padStart(2,"0")}function lt(t){let e=new Date(t*1e3);
return`${e.getUTCDate()} ${_e[e.getUTCMonth()]} ${e.getUTCFullYear()}`}function Hi(t){let e=new Date(
t*1e3);return`${pe(e.getUTCHours())}:${pe(e.getUTCMinutes())}`}function ut(t,e){if(t===null)return"u\
ndated";if(!Sn(t,e))return`${lt(t)}, time not given`;let n=e==="second"?":"+pe(new Date(t*1e3).getUTCSeconds()):
"";return`${lt(t)}, ${Hi(t)}${n} UTC`}function ft(t,e){if(t===null||e===null)return"undated";let[n,o]=[
lt(t),lt(e)];if(n===o)return n;let[r,s]=[n.split(" "),o.split(" ")];return`${r[2]!==s[2]?n:r[1]!==s[1]?
`${r[0]} ${r[1]}`:r[0]} – ${o}`}function Sn(t,e){return t!==null&&(e==="minute"||e==="second")}function dt(t){
let e=Math.abs(t);if(e<me)return"at the same time";let[n,o]=e<1.5*It?["minute",me]:e<2*_t?["hour",It]:
["day",_t];return`${$(Math.round(e/Number(o)),String(n))} ${t>0?"later":"earlier"}`}function kn(t){if(t<
me)return"+0 min";let[e,n]=[Math.floor(t/_t),Math.floor(t%_t/It)],o=Math.floor(t%It/me),[r,s]=e?[`${e}\
 d`,n&&`${n} h`]:[n&&`${n} h`,o&&`${o} min`];return"+"+[r,s].filter(Boolean).join(" ")}function Fo(t){
return t<1.5*It?`+${Math.round(t/me)} min`:t<2*_t?`+${Math.round(t/It)} h`:`+${Math.round(t/_t)} d`}
function Ce(t,e,n,o=!0){let r=Bi((n-e)/_t),s=r==="hour"&&!o?"day":r,i=[];for(let c=Wi(e,s);c<=n;c=Ie(
c,s))i.push({from:c,to:Ie(c,s),count:0});for(let c of t){let a=i.find(l=>c<l.to);a&&c>=a.from&&(a.count+=
1)}return{unit:s,bins:i}}function Bi(t){return t>3650?"year":t>240?"month":t>45?"week":t>3?"day":"ho\
ur"}function Wi(t,e){let n=new Date(t*1e3),[o,r,s]=[n.getUTCFullYear(),n.getUTCMonth(),n.getUTCDate()];
if(e==="year")return Date.UTC(o,0)/1e3;if(e==="month")return Date.UTC(o,r)/1e3;let i=(n.getUTCDay()+
6)%7;return e==="week"?Date.UTC(o,r,s-i)/1e3:e==="day"?Date.UTC(o,r,s)/1e3:Math.floor(t/It)*It}function Ie(t,e,n=1){
let o=new Date(t*1e3);return e==="year"?Date.UTC(o.getUTCFullYear()+n,0)/1e3:e==="month"?Date.UTC(o.
getUTCFullYear(),o.getUTCMonth()+n)/1e3:t+n*Fi[e]}var zi=["network","time","outlets","compare","table"],Ui=["overview","stories","articles","outlets",
"topics"],Tn=["problems","path","save","about","help"],Vt=["topic","outlet","group","medium","kind",
"quality","heat","story","words"],vn=["hide","open","side","path","without"],Gi=new Set(["view","tab",
"at","cam","time",...vn,...Vt.flatMap(t=>[`only.${t}`,`not.${t}`])]),xn=100,Ho=2e3,Yt=6,Bo=1e6,[ji,Ki]=[
.001,1e3],zo={only:{},not:{},time:null};function Uo(t,e){let n=new URLSearchParams(t.replace(/^#/,"")),
o=[],r=(u,d)=>o.push(`${u}=${d}`);for(let u of new Set(n.keys()))Gi.has(u)||r(u,n.get(u));let s=u=>{
let d=[...new Set(n.getAll(u).filter(Boolean))],h=d.filter(m=>m.length<=Ho).slice(0,xn);return h.length<
d.length&&r(u,`(${d.length-h.length} values)`),h},i=(u,d,h)=>{let m=n.get(u);return m===null||d.includes(
m)?m??h:(r(u,m),h)},c=(u,d)=>{let h=n.get(u);if(h===null)return null;let m=h.split(",").map(g=>g.trim()?
Number(g):NaN);return m.every(Number.isFinite)&&d(m)?m:(r(u,h),null)},a=u=>{let d=Vt.map(h=>[h,s(u+h)]);
return Object.fromEntries(d.filter(([,h])=>h.length))};return{state:{view:i("view",zi,e.view),tab:i(
"tab",Ui,e.tab),at:n.get("at")?.slice(0,Ho)||null,cam:c("cam",qi),time:c("time",u=>u.length===2&&u[0]<
u[1]),only:a("only."),not:a("not."),...Object.fromEntries(vn.map(u=>[u,s(u)]))},ignored:o}}function qi(t){
let[e,n,o]=t,r=Math.abs(e)<=Bo&&Math.abs(n)<=Bo;return t.length===3&&r&&o>=ji&&o<=Ki}function Mn(t,e){
let n=[],o=(h,m,g)=>m.filter(p=>g(p)||(n.push(`${h}=${p}`),!1)),r=(h,m)=>{let g=Object.entries(m).map(
([p,y])=>[p,o(h+p,y,k=>p==="words"||t.facets[p].has(k))]);return Object.fromEntries(g.filter(([,p])=>p.
length))},s=h=>t.byId.has(h)||!t.complete,i=h=>h.startsWith("group:")?t.groups.some(({name:m})=>`gro\
up:${m}`===h):t.byId.get(h)?.kind==="outlet",{time:c}=e,{from:a,to:l}=t.counts,u=c&&a!==null&&l!==null&&
c[0]<=l&&c[1]>a;c&&!u&&n.push(`time=${c.join(",")}`);let d={...e,at:e.at&&o("at",[e.at],h=>Tn.includes(
h)||s(h))[0],time:u?c:null,only:r("only.",e.only),not:r("not.",e.not),open:o("open",e.open,h=>t.byId.
get(h)?.kind==="story"),side:o("side",e.side,i).slice(0,Yt),path:e.path.slice(0,2).every(s)?e.path.slice(
0,2):[]};return{state:{...d,at:d.at||null},ignored:n}}function Go(t,e){let n=new URLSearchParams;t.view!==
e.view&&n.set("view",t.view),t.tab!==e.tab&&n.set("tab",t.tab),t.at&&n.set("at",t.at);for(let r of Vt){
for(let s of t.only[r]||[])n.append(`only.${r}`,s);for(let s of t.not[r]||[])n.append(`not.${r}`,s)}
t.time&&n.set("time",t.time.join(","));for(let r of vn)for(let s of t[r])n.append(r,s);t.cam&&n.set(
"cam",t.cam.map(r=>Number(r.toPrecision(5))).join(","));let o=n.toString();return o?"#"+o:""}function Le({
only:t,not:e},n,o,r){let s=((n==="only"?t:e)[o]||[]).includes(r);return{only:Wo(t,o,r,n==="only"&&!s),
not:Wo(e,o,r,n==="not"&&!s)}}function Wo(t,e,n,o){let r=(t[e]||[]).filter(i=>i!==n);o&&r.push(n);let s={
...t,[e]:r};return r.length||delete s[e],s}var Xi=["lowest quarter","second quarter","third quarter","highest quarter"],Vi=8,On={topic:"Topic",
outlet:"Outlet",group:"Group of outlets",medium:"Medium",kind:"Kind of article",quality:"Quality",heat:"\
Heat",story:"Story",words:"Words"};function Ko(t){let e=t.articles,n=Array.from({length:t.size},(i,c)=>c),
o=(i,c)=>i.map(({id:a,name:l},u)=>({key:a,name:l,members:c(u)})),r={topic:o(t.topics,i=>t.byTopic[i]),
outlet:o(t.outlets,i=>Yi(t,i)),group:t.groups.map(({name:i,outlets:c})=>({key:i,name:i,members:c.flatMap(
a=>t.byOutlet[a])})),medium:t.media.map((i,c)=>({key:i,name:i,members:n.filter(a=>e.medium[a]===c)})),
kind:Zi(t,n),quality:jo(n,e.quality),heat:jo(n,e.heat),story:o(t.stories,i=>t.stories[i].articles)},
s=i=>new Map(i.filter(({members:c})=>c.length).map(c=>[c.key,c]));return Object.fromEntries(Object.entries(
r).map(([i,c])=>[i,s(c)]))}function Yi(t,e){let n=t.byCarrier[e].filter(o=>t.articles.outlet[o]!==e);
return n.length?[...t.byOutlet[e],...n].sort((o,r)=>o-r):t.byOutlet[e]}function Zi(t,e){let n=t.articles;
return[["copies","copies of another article",r=>n.copy[r]===1],["updates","updates of an earlier art\
icle",r=>n.copy[r]===2],["carried","carried by another site",r=>n.flags[r]&Re],["stubs","linked, not\
 in this corpus",r=>!n.held[r]],["undated","undated",r=>n.time[r]===null],["alone","in no story",r=>n.
story[r]<0]].map(([r,s,i])=>({key:r,name:s,members:e.filter(i)}))}function jo(t,e){let n=t.filter(i=>e[i]!==
null),o=n.map(i=>Number(e[i])).sort((i,c)=>i-c);if(o.length<Vi||o[0]===o[o.length-1])return[];let r=[
1,2,3].map(i=>o[Math.floor(i*o.length/4)]),s=i=>r.filter(c=>Number(e[i])>=c).length;return Xi.map((i,c)=>{
let a=n.filter(d=>s(d)===c),l=new Set(a.map(d=>Number(e[d])).sort((d,h)=>d-h)),u=[...l].filter((d,h)=>h===
0||h===l.size-1);return{key:String(c),name:`${i} (${u.join(" to ")})`,members:a}})}function qo(t,e,n){
return e==="words"?{key:n,name:jt(n),members:t.withWords(n)}:t.facets[e].get(n)||{key:n,name:n,members:[]}}
function Zt(t,{only:e,not:n,time:o},r=null){let s=new Uint8Array(t.size).fill(1);for(let c of Vt){if(c===
r)continue;let a=l=>qo(t,c,l).members;e[c]&&Ji(s,e[c].map(a));for(let l of(n[c]||[]).map(a))for(let u of l)
s[u]=0}o&&r!=="time"&&Qi(s,t.articles.time,o);let i=0;for(let c of s)i+=c;return{mask:s,total:i}}function Ji(t,e){
let n=new Uint8Array(t.length);for(let o of e)for(let r of o)n[r]=1;for(let o=0;o<t.length;o+=1)t[o]&=
n[o]}function Qi(t,e,[n,o]){for(let r=0;r<t.length;r+=1){let s=e[r];(s===null||s<n||s>=o)&&(t[r]=0)}}
function Xo(t,e,n){let{mask:o}=Zt(t,e,n),r=c=>(e.only[n]||[]).includes(c)?"only":(e.not[n]||[]).includes(
c)?"not":null,s=[...t.facets[n].values()].map(({key:c,name:a,members:l})=>({key:c,name:a,number:l.reduce(
(u,d)=>u+o[d],0),sign:r(c)}));return n==="quality"||n==="heat"||n==="kind"?s:s.sort((c,a)=>+!c.sign-
+!a.sign||a.number-c.number)}function ge(t,{only:e,not:n,time:o}){let r=(i,c)=>Vt.flatMap(a=>(c[a]||
[]).map(l=>({sign:i,facet:a,key:l,name:qo(t,a,l).name}))),s=[...r("only",e),...r("not",n)];return o&&
s.push({sign:"only",facet:"time",key:"",name:ft(o[0],o[1]-1)}),s}function Pe(t,{sign:e,facet:n,key:o}){
return n==="time"?{...t,time:null}:{...t,...Le(t,e,n,o)}}function Vo(t,e){return ge(t,e).map(o=>({filter:o,
number:Zt(t,Pe(e,o)).total})).sort((o,r)=>r.number-o.number)}function Yo({only:t,not:e,time:n}){return!!(n||
Object.keys(t).length||Object.keys(e).length)}function Zo({only:t}){return!!(t.kind||[]).includes("s\
tubs")}var De=1e3;function we(t,e){return{size:t,textOf:e,blocks:[]}}function Jo(t,e){return t.blocks[e]||=
tc(t,e*De),t.blocks[e]}function tc(t,e){let n=[],o=[0];for(let r=e;r<Math.min(e+De,t.size);r+=1){let s=Tt(
t.textOf(r)).replaceAll(`
`," ");n.push(s),o.push(o[o.length-1]+s.length+1)}return{first:e,text:n.join(`
`)+`
`,starts:o}}function*Qo(t){for(let e of t)for(let n=0;n*De<e.size;n+=1)yield Jo(e,n)}function*$n(t,e,n){
let o=Tt(e).split(/\s+/).filter(Boolean);o.sort((s,i)=>i.length-s.length);let r={rows:[],total:0};for(let s=0;o.
length&&s*De<t.size;s+=1)ec(Jo(t,s),o,n,r),yield r;return r}function ec({first:t,text:e,starts:n},o,r,s){
let i=0,c=e.indexOf(o[0]);for(;c>=0;){for(;n[i+1]<=c;)i+=1;let a=n[i+1],l=o.length>1?e.slice(n[i],a):
"";(o.length===1||o.every(u=>l.includes(u)))&&(s.total+=1,s.rows.length<r&&s.rows.push(t+i)),c=e.indexOf(
o[0],a)}}function Fe(t,e,n){let o=$n(t,e,n);for(;;){let{done:r,value:s}=o.next();if(r)return s}}var tr=1.959963984540054;function it(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return[
...e].sort((n,o)=>o[1]-n[1]||(n[0]<o[0]?-1:1))}function An(t,e){if(!e)return[0,1];let n=tr**2,o=(t+n/
2)/(e+n),r=tr*Math.sqrt(t*(e-t)/e+n/4)/(e+n);return[t?Math.max(0,o-r):0,t===e?1:Math.min(1,o+r)]}function vt(t,e){
let[n,o]=An(t,e);return{k:t,n:e,share:e?t/e:0,low:n,high:o}}function He(t){if(!t.length)return null;
let e=[...t].sort((o,r)=>o-r),n=Math.floor(e.length/2);return e.length%2?e[n]:(e[n-1]+e[n])/2}function En(t,e,n,o,r,s){
if(r>=s)return 0;let i=500*r/s,c=Math.log((t+i)/(e+500-t-i)),a=Math.log((n+i)/(o+500-n-i));return(c-
a)/Math.sqrt(1/(t+i)+1/(n+i))}var nc=[-48,-24,-12,-6,-1,0,1,6,12,24,48],oc={none:0,day:0,minute:1,second:2};function Nn(t){return new Uint8Array(
t.size).fill(1)}function xt(t,e){let n=t.articles.outlet[e];return n>=0&&!t.outlets[n].platform}function In(t,e){
let n=t.outlets.map(()=>0),{flags:o,outlet:r}=t.articles;for(let s=0;s<t.size;s+=1)e[s]&&o[s]&At&&xt(
t,s)&&(n[r[s]]+=1);return n}function be(t,e,n){return e.outlets.flatMap(o=>t.outlets[o].platform?[]:
t.byOutlet[o]).filter(o=>n[o]&&t.articles.flags[o]&At).sort((o,r)=>o-r)}function Kt(t,e,n=[]){let{outlet:o,
story:r}=t.articles,s=new Map(n.flatMap(({outlets:c})=>c.map(a=>[a,c[0]]))),i=new Set;return e.filter(
c=>{if(r[c]<0||!xt(t,c))return!0;let a=`${s.get(o[c])??o[c]} ${r[c]}`;return!i.has(a)&&i.add(a)})}function nr(t,e){
let n=In(t,e),o=new Map,r=0;for(let c=0;c<t.size;c+=1){if(!e[c]||!(t.articles.flags[c]&At))continue;
let a=xt(t,c)?t.articles.outlet[c]:-1,l=a<0?`article ${c}`:`${a} ${_n(t,c)}`,u=o.get(l)||{ref:a,size:0};
u.size+=1,o.set(l,u),r+=1}let s=n.map(()=>0),i=0;for(let{ref:c,size:a}of o.values())c>=0&&(s[c]+=a**
2),i+=a**2;return n.map((c,a)=>{let l=rc(c,r,s[a],i),[u,d]=r?An(c/r*l,l):[0,1];return{...vt(c,r),low:u,
high:d}})}function rc(t,e,n,o){let r=e?t/e:0,s=((1-2*r)*n+r**2*o)/e**2,i=r*(1-r)/s,c=Number.isFinite(
i)&&i>0;return Math.min(c?i:e**2/Math.max(o,1),e)}function Jt(t,e,n){let o=e.map(c=>{let a=be(t,c,n),
l=Kt(t,a,[c]),u=l.flatMap(d=>t.articles.topics[d]);return{n:l.length,by:new Map(it(u))}}),s=[...new Set(
o.flatMap(({by:c})=>[...c.keys()]))].map(c=>({topic:c,cells:o.map(({n:a,by:l})=>vt(l.get(c)||0,a))})),
i=({cells:c})=>c.reduce((a,{share:l})=>a+l,0);return s.sort((c,a)=>i(a)-i(c)||c.topic-a.topic)}function _n(t,e){
return t.articles.story[e]>=0?t.articles.story[e]:-1-e}function ye(t,e,n){return or(t,e,n,o=>t.articles.
flags[o]&ur)}function er(t,e,n){return or(t,e,n,r=>t.articles.flags[r]&At&&G(t,r))}function or(t,e,n,o){
let r=new Map;for(let s of e.outlets)if(!t.outlets[s].platform)for(let i of t.byOutlet[s]){let c=_n(
t,i);!o(i)||!n.has(c)||(!r.has(c)||sc(t,i,r.get(c)))&&r.set(c,i)}return r}function rr(t,e){let n=new Set;
for(let o=0;o<t.size;o+=1)e[o]&&t.articles.held[o]&&n.add(_n(t,o));return n}function sc(t,e,n){let{time:o,
precision:r}=t.articles,[s,i]=[o[e],o[n]];if(s===null||i===null)return s!==null;if(s!==i)return s<i;
let c=[e,n].map(a=>oc[r[a]]);return(c[0]-c[1]||e-n)<0}function Be(t,e,n,o){let r=rr(t,o),s=ye(t,e,r),
i=ye(t,n,r),c=[...s.keys()].filter(h=>i.has(h)),a=[],l=er(t,n,r);for(let[h,m]of er(t,e,r)){let g=l.has(
h)?ic(t,m,Number(l.get(h))):null;g!==null&&a.push({key:h,hours:g})}let u=[...s.keys()].filter(h=>!i.
has(h)),d=[...i.keys()].filter(h=>!s.has(h));return{shared:c,onlyA:u,onlyB:d,lags:a,a:s,b:i}}function ic(t,e,n){
if(!G(t,e)||!G(t,n))return null;let{time:o,precision:r}=t.articles,[s,i]=[Number(o[e]),Number(o[n])];
return(r[e]==="minute"||r[n]==="minute")&&Math.floor(s/60)===Math.floor(i/60)?0:(i-s)/3600}function sr(t){
let e=[-1/0,...nc,1/0],n=e.slice(1).map((r,s)=>({from:e[s],to:r,keys:[]}));n.splice(n.findIndex(({from:r})=>r===
0),0,{from:0,to:0,keys:[]});let o=({from:r,to:s},i)=>i===0?r===0&&s===0:i>0?i>r&&i<=s:i>=r&&i<s;for(let{
key:r,hours:s}of t)n.find(i=>o(i,s))?.keys.push(r);return n}function Cn(t){if(!t.coverage){let e=rr(
t,Nn(t));t.coverage=t.outlets.map((n,o)=>ye(t,{outlets:[o]},e))}return t.coverage}function ir(t,e){let n=Cn(
t),o=n[e];return n.map((s,i)=>{let c=[...o.keys()].filter(u=>s.has(u)).length,a=o.size+s.size-c,l=Math.
min(o.size,s.size)<5;return{ref:i,shared:c,either:a,jaccard:c/a,isFew:l}}).filter(s=>s.ref!==e&&s.shared).
sort((s,i)=>Number(s.isFew)-Number(i.isFew)||i.jaccard-s.jaccard||i.shared-s.shared||s.ref-i.ref)}function cr(t,e){
let n=We(t),[o,r]=[n.by[e],n.n[e]];return n.topics.flatMap((i,c)=>{let a=o.get(c)||0,l=n.total-r,u=[
(a+.5)/(r+1),(i-a+.5)/(l+1)],d=Math.log2(u[0])-Math.log2(u[1]),h=l?(i-a)/l:0;return a?[{topic:c,...vt(
a,r),restShare:h,focus:d}]:[]}).sort((i,c)=>c.focus-i.focus||c.k-i.k||i.topic-c.topic)}function We(t){
return t.topicCounts||=cc(t),t.topicCounts}function cc(t){let e={by:t.outlets.map(()=>new Map),n:t.outlets.
map(()=>0),topics:t.topics.map(()=>0),total:0},{flags:n,outlet:o,topics:r}=t.articles,s=Array.from({
length:t.size},(i,c)=>c).filter(i=>n[i]&At);for(let i of Kt(t,s)){e.total+=1;for(let a of r[i])e.topics[a]+=
1;if(!xt(t,i))continue;e.n[o[i]]+=1;let c=e.by[o[i]];for(let a of r[i])c.set(a,(c.get(a)||0)+1)}return e}
function Mt(t,e){return new Set(e.filter(n=>xt(t,n)).map(n=>t.articles.outlet[n]))}function ar(t,e){
let{outlet:n,carrier:o}=t.articles;return t.stories.map(({articles:r},s)=>({story:s,articles:r,reach:Mt(
t,r).size})).filter(({reach:r})=>r>1).filter(({articles:r})=>!r.some(s=>n[s]===e||o[s]===e)).map(({story:r,
reach:s})=>({story:r,reach:s})).sort((r,s)=>s.reach-r.reach||r.story-s.story)}function lr(t,e){let{outlet:n,
carrier:o}=t.articles,r=new Set(t.stories[e].articles.flatMap(s=>[n[s],o[s]]));return We(t).n.map((s,i)=>({
ref:i,number:s})).filter(({ref:s,number:i})=>i>=5&&!r.has(s)).sort((s,i)=>i.number-s.number||s.ref-i.
ref)}var ac=600,ze=2e4;function dr(...t){let e=t.map(n=>lc(n,ac)).join(" ").toLowerCase().normalize("NFKD").
replace(/\p{M}|['’`´]/gu,"").normalize("NFC");return new Set(e.match(/[\p{L}\p{N}]{2,}/gu)||[])}function lc(t,e){
return t.length>e?[...t].slice(0,e).join(""):t}function hr(t){return t.vocabulary||=uc(t),t.vocabulary}
function uc(t){let e=new Map,n=t.articles.title.map((r,s)=>[...dr(r,t.articles.excerpt[s])].map(i=>(e.
has(i)||e.set(i,e.size),e.get(i)))),o=[...e.keys()];return{words:o,places:e,of:n,informative:mr(t,o)}}
function mr(t,e){let n=new Set(t.uninformative);return e.map(o=>!n.has(o)&&!/^\p{N}+$/u.test(o))}function pr(t,e){
let{places:n,of:o}=hr(t),r=n.get(e);return r===void 0?[]:o.flatMap((s,i)=>s.includes(r)?[i]:[])}function fr(t,{
words:e,of:n,informative:o}){let r=new Float64Array(e.length),s=0;for(let i of t)for(let c of n[i])o[c]&&
(r[c]+=1,s+=1);return{by:r,total:s,n:t.length}}function Ue(t,e,n,o){let r=hr(t),s=t.articles.flags.flatMap(
(h,m)=>h&At&&o[m]?[m]:[]),[i,c]=[e,n].map(h=>{let m=be(t,h,o);return fr(Kt(t,m,[h]),r)}),a=Kt(t,s,[e,
n]),l=fr(a,r),u=r.words.flatMap((h,m)=>{let[g,p]=[i.by[m],c.by[m]];if(g+p<5)return[];let y=En(g,i.total,
p,c.total,l.by[m],l.total);return[{word:h,k:g,other:p,z:y}]}),d=Math.min(i.n,c.n)>=5&&Math.min(i.total,
c.total)>0;return{...gr(d?u:[]),n:[i.n,c.n]}}function gr(t){let e=({z:r})=>Number(Math.abs(r).toPrecision(
9)),n=[...t].sort((r,s)=>e(s)-e(r)||(r.word<s.word?-1:1)),o=n.map(r=>({...r,k:r.other,other:r.k}));return{
a:n.filter(({z:r})=>r>0),b:o.filter(({z:r})=>r<0)}}function Ge(t,{shared:e,a:n,b:o}){if(e.length<5)return null;
let[r,s]=[n,o].map(d=>{let h=e.flatMap(g=>[...dr(t.articles.title[Number(d.get(g))])]),m=mr(t,h);return new Map(
it(h.filter((g,p)=>m[p])))}),i=d=>[...d.values()].reduce((h,m)=>h+m,0),[c,a]=[i(r),i(s)];if(!c||!a)return null;
let u=[...new Set([...r.keys(),...s.keys()])].flatMap(d=>{let[h,m]=[r.get(d)||0,s.get(d)||0];return h+
m<5?[]:[{word:d,k:h,other:m,z:En(h,c,m,a,h+m,c+a)}]});return gr(u)}var fc=["second","minute","day","none"],At=1,ur=2,wr=4,Re=8;function yr(t){let e=t.articles.title.length,
n=Array.from({length:e},()=>[]),o={...t.articles,precision:t.articles.precision.map(i=>fc[i]),id:[],
excerpt:Array(e).fill(""),urls:n,files:n,titles:n},r=null,s={...t,...dc(t),articles:o,size:e,letters:[],
byOutlet:t.outlets.map(()=>[]),byCarrier:t.outlets.map(()=>[]),byTopic:t.topics.map(()=>[]),linksOf:n,
byId:new Map,complete:!1,get facets(){return r||=Ko(s),r}};return hc(s),mc(s),pc(s),s.withWords=Sr(s),
s}function dc({firsts:t,lags:e,cocoverage:n}){return{firsts:t.map(([o,r,s,i])=>({outlet:o,expected:r,
decided:s,q:i})),lags:e.map(([o,r,s,i,c,a,l])=>({outlet:o,other:r,n:s,hours:i,low:c,high:a,q:l})),cocoverage:n.
map(([o,r,s,i,c])=>({outlet:o,other:r,shared:s,expected:i,q:c}))}}function hc(t){let{outlet:e,carrier:n,
topics:o}=t.articles;for(let r=0;r<t.size;r+=1){e[r]>=0&&t.byOutlet[e[r]].push(r),n[r]>=0&&t.byCarrier[n[r]].
push(r);for(let s of o[r])t.byTopic[s].push(r)}}function mc(t){t.outlets.forEach(({id:e},n)=>t.byId.
set(e,{kind:"outlet",ref:n})),t.topics.forEach(({id:e},n)=>t.byId.set(e,{kind:"topic",ref:n})),t.stories.
forEach(({id:e},n)=>t.byId.set(e,{kind:"story",ref:n}))}function pc(t){for(let e of t.nodes){if(e.kind!==
"outlet")continue;let n=t.outlets[e.ref].platform,o=t.byOutlet[e.ref].some(r=>t.articles.held[r]);(n||
!o)&&(e.group=n?"carrier":"linked")}}function br(t,e){Object.assign(t.articles,e.articles),t.articles.
id.forEach((o,r)=>t.byId.set(o,{kind:"article",ref:r}));let n=Array.from({length:t.size},()=>[]);for(let[
o,r,s,i,c]of e.links){let a=e.reasons[i];n[o].push({other:r,kind:s,reason:a,weight:c,forward:!0}),n[r].
push({other:o,kind:s,reason:a,weight:c,forward:!1})}t.linksOf=n,t.indexes=null,t.vocabulary=null,t.withWords=
Sr(t),t.complete=!0}function Qt(t){let{articles:e,outlets:n,topics:o,stories:r}=t;return t.indexes||=
{outlet:we(n.length,s=>[n[s].name,...n[s].names,n[s].domain].join(" ")),topic:we(o.length,s=>[o[s].name,
...o[s].names].join(" ")),story:we(r.length,s=>r[s].name),article:we(t.size,s=>`${e.title[s]} ${e.excerpt[s]}`)},
t.indexes}function Sr(t){let e=new Map;return n=>{if(!e.has(n)){let r=/^".*"$/.test(n)?pr(t,n.slice(
1,-1)):Fe(Qt(t).article,n,1/0).rows;e.set(n,r)}return e.get(n)}}function kr(t,{kind:e,ref:n}){return e===
"outlet"?t.outlets[n]:e==="topic"?t.topics[n]:t.stories[n]}function te(t,e){return e.kind==="article"?
t.articles.id[e.ref]:kr(t,e).id}function q(t,e){let{title:n,urls:o}=t.articles;return e.kind==="arti\
cle"?n[e.ref]||o[e.ref][0]||"(no title)":kr(t,e).name||"(no name)"}function Ct(t,{kind:e,ref:n}){return e===
"story"?t.stories[n].articles:e==="outlet"?t.byOutlet[n]:e==="topic"?t.byTopic[n]:[n]}function ct(t,e){
let n=t.articles.outlet[e];return n<0?"outlet unknown":t.outlets[n].name}function je(t,e){let n=e.map(
o=>t.articles.time[o]).filter(o=>o!==null);return n.length?[n[0],n[n.length-1]]:[null,null]}var gc=43200;
function Tr(t,e){return Number(t.articles.time[e])+(G(t,e)?0:gc)}function G(t,e){return Sn(t.articles.
time[e],t.articles.precision[e])}var[Ln,Ke]=[340,64];function qe(t,e){let n=e.map(p=>t.articles.time[p]).filter(p=>p!==null);if(n.length<
2)return null;let[o,r]=[n[0],n[n.length-1]],i=e.filter(p=>t.articles.time[p]!==null).every(p=>G(t,p)),
{unit:c,bins:a}=Ce(n,o,r,i),l=a.reduce((p,y)=>y.count>p.count?y:p),u=Ln/a.length,d=a.map(({count:p},y)=>{
if(!p)return null;let k=Math.max(2,p/l.count*(Ke-4)),C=Math.max(1,u-Math.min(2,u*.2));return st("rec\
t",{x:y*u,y:Ke-k,width:C,height:k,class:"bar-volume"})}),h=lt(l.from),m=`Articles by ${c}: at most ${l.
count} in the ${c} of ${h}.`,g=`0 0 ${Ln} ${Ke}`;return f("figure",{class:"volume"},st("svg",{viewBox:g,
role:"img","aria-label":m,preserveAspectRatio:"none"},st("path",{d:`M0 ${Ke-.5}H${Ln}`,class:"base-l\
ine"}),d),f("figcaption",{},f("span",{},lt(o)),f("span",{},`by ${c}, at most ${T(l.count)}`),f("span",
{},lt(r))))}function Xe(t){let e=f("span",{class:"bar-line","aria-hidden":"true"});return e.style.width=
`${t*100}%`,e}function ee(t,e,n=8){let o=Math.max(1,...t.map(([,s])=>s)),r=t.map(([s,i])=>f("li",{class:"\
bar-row"},e(s),f("span",{class:"number"},T(i)),Xe(i/o)));return Y(r,n,"bars")}function Se(t){let e=t.
map(([n,o,r])=>f("li",{class:"bar-row"},n,f("span",{class:"number"},r),Xe(Math.max(.005,o))));return f(
"ul",{class:"bars"},e)}function Y(t,e,n){let o=f("ul",{class:n},t.slice(0,e));if(t.length<=e)return o;
let r=I({class:"more"},()=>{o.append(...t.slice(e)),r.remove()},`Show ${T(t.length-e)} more`);return[
o,r]}function Ve(t,e,n,o){let r=0,s=c=>{for(let a of e.slice(r,r+c)){for(let l of o(a,r))l&&t.append(
l);r+=1}i.textContent=`Show more (${$(e.length-r,"row")} left)`,i.hidden=r>=e.length},i=I({class:"mo\
re"},()=>s(n*4));return s(n),i}function Ye(t,e,n){if(e.outlets.length!==1||n.outlets.length!==1)return;let o=[e.outlets[0],n.outlets[0]];
return t.cocoverage.find(({outlet:r,other:s})=>o.includes(r)&&o.includes(s))}function vr(t,e,n){return e.
outlets.length!==1||n.outlets.length!==1?void 0:Pn(t,e.outlets[0]).find(({other:r})=>r===n.outlets[0])}
function Pn(t,e){return t.lags.filter(({outlet:n,other:o})=>n===e||o===e).map(({outlet:n,other:o,n:r,
hours:s,low:i,high:c,q:a})=>n===e?{other:o,n:r,hours:s,low:i,high:c,q:a}:{other:n,n:r,hours:-s,low:-c,
high:-i,q:a}).sort((n,o)=>o.n-n.n||n.other-o.other)}function xr({q:t}){return t<=.05}function Ze({shared:t,
expected:e,q:n}){return n>.05?"no significant difference":t>e?"more than by chance":"fewer than by c\
hance"}function Mr(t,e,n,o){if(!o.length)return null;let r=sr(o),s=Math.max(...r.map(({keys:i})=>i.length));
return f("div",{},f("h4",{},`How much later ${n.name} came`),f("p",{},yc(e,n,o)," ",bc(t.model,e,n,o)),
f("ol",{class:"lags"},r.map(i=>wc(t,n,i,s))),f("p",{class:"lag-ends","aria-hidden":"true"},f("span",
{},`← ${n.name} earlier`),f("span",{},`${n.name} later →`)))}function wc(t,e,n,o){let{model:r}=t,
s=n.keys.filter(d=>d>=0).map(d=>r.stories[d].id),i=n.keys.length,c=`${e.name} ${Sc(n)}: ${$(i,"story",
"stories")}`,a=n.from<0?"side-1":n.to>0?"side-0":"tied",l=f("span",{class:`lag-bar ${a}`});l.style.height=
`${i/o*100}%`;let u=I({disabled:!s.length,"aria-label":c,title:c},()=>t.narrow({only:{story:s}}),f("\
span",{class:"number"},i||""),f("span",{class:"lag-track"},l));return f("li",{},u,f("span",{class:"l\
ag-name","aria-hidden":"true"},Or(n)))}function yc(t,e,n){let o=n.filter(({hours:a})=>a>0).length,r=n.
filter(({hours:a})=>a<0).length,s=n.length-o-r,i=$(n.length,"story","stories"),c=s?`, ${T(s)} tied`:
"";return`Of ${i} where both state a time of day, ${t.name} was first on ${T(o)}, ${e.name} on ${T(r)}${c}\
.`}function bc(t,e,n,o){if(o.length<5)return"Too few to say more.";let r=Number(He(o.map(l=>l.hours))),
s=`The median: ${n.name} came ${Rn(r)}.`,i=vr(t,e,n);if(!i)return s;let c=`${Rn(i.low)} to ${Rn(i.high)}`,
a=`${$t(i.q)} after correction`;return`${s} Over the whole corpus: 95 % interval ${c}; ${a}.`}function Rn(t){
return dt(t*3600)}function Or({from:t,to:e}){if(t===0&&e===0)return"tie";let n=Math.min(Math.abs(t),
Math.abs(e)),o=Math.max(Math.abs(t),Math.abs(e));return Number.isFinite(o)?`${n}–${o} h`:`>${n} h`}
function Sc(t){if(t.from===0&&t.to===0)return"at the same time";let e=Or(t).replace(" h"," hours").replace(
">","more than ");return`${t.from<0?"earlier":"later"} by ${e}`}var[kc,Tc]=[360,129600];function Je(t,e,n){let o=vc(t,e),r=xc(t,o,e.length,n),s=Mc(t,o,n),i=t.articles.
time,c=new Map;for(let{earlier:l,later:u}of s)c.set(u,Math.min(c.get(u)??1/0,Number(i[l])));let a=(l,u)=>{
let d=s.filter(({earlier:m,later:g})=>o(m)===l&&o(g)===u),h=d.filter(({earlier:m,later:g})=>i[m]===c.
get(g));return{...vt(new Set(d.map(({earlier:m})=>m)).size,r[l]),preceded:vt(new Set(d.map(({later:m})=>m)).
size,r[u]),first:new Set(h.map(({earlier:m})=>m)).size,pairs:d,few:Math.min(r[l],r[u])<5}};return e.
map((l,u)=>e.map((d,h)=>u===h?null:a(u,h)))}function vc(t,e){let n=new Map;return e.forEach(({outlets:o},r)=>o.
forEach(s=>n.set(s,r))),o=>{if(!xt(t,o))return null;let r=t.articles.outlet[o];return n.get(r)??-1-r}}
function Dn(t,e,n){return!!(n[e]&&t.articles.flags[e]&At)&&G(t,e)}function xc(t,e,n,o){let r=Array(n).
fill(0);for(let s=0;s<t.size;s+=1){let i=e(s);i!==null&&i>=0&&Dn(t,s,o)&&(r[i]+=1)}return r}function Mc(t,e,n){
let{time:o}=t.articles,r=({earlier:s,later:i})=>{let c=Number(o[i])-Number(o[s]);return c>kc&&c<=Tc};
return t.linksOf.flatMap((s,i)=>{if(!Dn(t,i,n)||e(i)===null)return[];let c=a=>e(a)!==null&&e(a)!==e(
i);return s.filter(({kind:a,forward:l})=>l&&a==="similar").filter(({other:a})=>Dn(t,a,n)&&c(a)).map(
({other:a})=>Number(o[i])<Number(o[a])?{earlier:i,later:a}:{earlier:a,later:i}).filter(r)})}var $c=12;function X(t,e,n){let o=n||q(t.model,e);return I({class:"thing",dir:"auto"},()=>t.choose(e),
o)}function ne(t,e,n,...o){let{only:r,not:s}=t.state(),i=u=>(u[e]||[]).includes(n),c=(u,d)=>I({class:"\
action"},d,u),a=i(r)?"Show everything again":"Show only this",l=i(s)?"Include it again":"Leave it ou\
t";return f("div",{class:"buttons"},c(a,()=>t.filter("only",e,n)),e!=="story"&&c(l,()=>t.filter("not",
e,n)),o.map(([u,d])=>c(u,d)))}function nt(t,e){let n=f("h2",{dir:"auto",tabindex:"-1"},e);return[f("\
p",{class:"kicker"},t),n]}function F(t,...e){return e.flat(3).some(Boolean)?f("section",{},f("h3",{},
t),e):null}function Ft(t){let e=r=>r==null||r.length===0,n=t.filter(([,r])=>!e(r));if(!n.length)return null;
let o=n.map(([r,s])=>[f("dt",{},r),f("dd",{},s)]);return f("dl",{class:"facts"},o)}function ke(t,e="\
, "){return t.flatMap((n,o)=>o?[o===t.length-1?e:", ",n]:[n])}function Qe(t,e,n,o){let s={class:`chi\
p word ${o!==null&&o<=.05?"sure":""}`,dir:"auto",title:n,"aria-label":`${e}: ${n}`};return I(s,()=>t(
[`"${e}"`]),e)}function Te(t,e,n){if(!e.length)return null;let{time:o,precision:r,held:s}=t.articles,
i=[...e].reverse().map(c=>{let a=ut(o[c],r[c])+(s[c]?"":" · not in this corpus"),l=f("span",{class:"\
words"},a);return f("li",{class:s[c]?null:"not-held"},n({kind:"article",ref:c}),l)});return Y(i,$c,"\
ties")}function tn(t,e){return t.length?ee(t.map(([n,o])=>[{kind:"story",ref:n},o]),e):null}var oe="group:";function Fn(t,e){if(e.startsWith(oe)){let o=t.groups.find(({name:r})=>oe+r===e);return o?
{key:e,name:o.name,outlets:o.outlets}:null}let n=t.byId.get(e);return!n||n.kind!=="outlet"?null:{key:e,
name:q(t,n),outlets:[n.ref]}}function en(t){return t.slice(1).map(e=>[t[0],e])}function Ac(t){return"\
ABCDEF"[t]}function re(t){return f("span",{class:`key side-${t}`},Ac(t))}function se(t,e={}){return{
only:{...t.key.startsWith(oe)?{group:[t.name]}:{outlet:[t.key]},...e}}}var Ec=34;function bt(t,e,n,o){let r=f("table",{class:e},f("thead",{},f("tr",{},n)),Array.isArray(o)?
f("tbody",{},o):o);return f("div",{class:"scrolling",tabindex:"0",role:"region","aria-label":t},r)}function Hn(t,e,n,o){
let r=n.map(i=>{let c={kind:e,ref:i},a=Ot(q(t.model,c),Ec),l=f("div",{},X(t,c,a));return f("th",{scope:"\
col",class:"turned"},l)}),s=[ot("Outlet"),ot("Own articles","figure"),...r];return bt(`Outlets by ${e}`,
"matrix",s,o)}function ot(t,e){return f("th",{scope:"col",class:e||null},t)}function ie(t,e,n){return f(
"td",{class:"filled"},I({"aria-label":n,title:n},e,t))}var $r=8,Nc=24,ce=null;function Ar(t,e,n){let{model:o}=t;if(!o.complete)return null;let r="Who is fo\
llowed by whom",s=Je(o,e,t.selection().mask),i=e.map(({name:u},d)=>{let h=["followed by ",re(d),f("s\
pan",{class:"unseen"},u)];return f("th",{scope:"col",class:"figure",title:u},h)}),c=e.map((u,d)=>{let h=e.
map((m,g)=>_c(s[d][g],u,m,n));return f("tr",{},f("th",{scope:"row"},re(d),u.name),h)}),a=[ot("Articl\
es of"),...i];return f("section",{class:"follows"},f("h3",{},r),f("p",{},Ic(s,e)),bt(r,"figures-tabl\
e",a,c),Cc(t,e,s),f("p",{class:"aside"},"Of a row’s own articles that state a time of day, those tha\
t a similar article of the column followed after 6 minutes to 36 hours; in brackets the 95 % interva\
l. It does not show that one copies the other: both may follow a third (Welbers and van Atteveldt: R\
Newsflow)."))}function Ic(t,e){let n=t.flatMap((h,m)=>h.flatMap((g,p)=>g&&!g.few?[{cell:g,a:m,b:p}]:
[]));if(!n.length)return"Too few articles with a time of day to say who follows whom.";let o=(h,m)=>h.
cell.share>m.cell.share,{cell:r,a:s,b:i}=n.reduce((h,m)=>o(m,h)?m:h);if(!r.k)return"None is followed\
 by a similar article of another within 36 hours.";let[c,a]=[e[s].name,e[i].name],l=`${tt(r.share)} ${yt(
r)}`,{k:u,n:d}=r.preceded;return`Most followed: ${c} by ${a}, ${r.k} of ${$(r.n,"article")}, ${l}. O\
f the ${d} articles of ${a}, ${u} came after one of ${c}; for ${r.first} of them it was the first th\
at they resemble.`}function _c(t,e,n,o){if(!t)return f("td",{class:"figure"},"–");let r=t.few?"too\
 few":`${tt(t.share)} ${yt(t)}`,s=`${t.k} of ${t.n}`,i=f("small",{},` ${r}`);if(!t.k)return f("td",{
class:"figure"},s,i);let c=ce!==null&&ce[0]===e.key&&ce[1]===n.key,a=()=>{ce=c?null:[e.key,n.key],o()},
l={"data-focus":`follows ${e.key} ${n.key}`,"aria-expanded":String(c),"aria-label":`${e.name} follow\
ed by ${n.name}: ${s} articles, ${r}: list them`};return f("td",{class:"filled"},I(l,a,s,i))}function Cc(t,e,n){
if(!ce)return null;let[o,r]=ce.map(l=>e.findIndex(u=>u.key===l)),s=n[o]?.[r];if(!s)return null;let{time:i}=t.
model.articles,a=[...s.pairs].sort((l,u)=>i[u.earlier]-i[l.earlier]||l.later-u.later).map(({earlier:l,
later:u})=>{let d=dt(i[u]-i[l]),h=X(t,{kind:"article",ref:u});return f("li",{},X(t,{kind:"article",ref:l}),
f("span",{class:"words"},`${ct(t.model,u)}, ${d}: `,h))});return f("div",{class:"followed"},f("h4",{},
`${e[o].name}, followed by ${e[r].name}`),Y(a,$r,"ties"))}function Er(t,e){let{model:n}=t,o=n.cocoverage_tests;
if(!o)return null;let r="Who covers the same stories",s=n.cocoverage.filter(xr).length,i=Math.max($r,
Math.min(s,Nc)),c=n.cocoverage.slice(0,i).map(d=>Lc(t,e,d)),a=[ot("Outlets"),ot("Stories shared","fi\
gure"),ot("By chance","figure"),ot("So they share"),f("td",{})],l=s?`${$(s,"pair")} of ${T(o)} teste\
d ${s===1?"shares":"share"} more or fewer stories than chance would give.`:`Of ${$(o,"pair")} tested\
, none shares more or fewer stories than chance would give; these are furthest from it.`;return f("s\
ection",{class:"cocoverage"},f("h3",{},r),f("p",{},l),bt(r,"figures-table",a,c),f("p",{class:"aside"},
"Of the whole corpus. By chance: what two outlets of these sizes would share of stories of these siz\
es (Neal 2014; Saracco et al. 2015). P-values are corrected for all pairs; outlets with fewer than f\
ive stories are not tested."))}function Lc(t,e,n){let o=[n.outlet,n.other],r=o.map(h=>t.model.outlets[h].
id),s=o.map(h=>t.model.outlets[h].name),i=o.map(h=>X(t,{kind:"outlet",ref:h})),c=e.map(({key:h})=>h),
a=c.length===2&&r.every(h=>c.includes(h)),l={class:"chip","aria-label":`Compare ${s[0]} and ${s[1]}`},
u=I(l,()=>t.change({side:r}),"Compare"),d=f("small",{},` ${$t(n.q)}`);return f("tr",{},f("th",{scope:"\
row"},i[0]," and ",i[1]),f("td",{class:"figure"},T(n.shared)),f("td",{class:"figure"},wt(n.expected)),
f("td",{class:"verdict"},Ze(n),d),f("td",{},a?"":u))}var Pc=12,Nr=6,Ir="These are counts: any of the differences may be chance; “topicgraph compare” test\
s them.";function _r(t,e,n,o){if(!o.shared.length)return null;let r=Ge(t.model,o);return f("div",{class:"\
framing"},f("h4",{},"The same stories in their words"),r&&Rc(t,e,n,r,o.shared.length),Dc(t,e,n,o))}function Rc(t,e,n,o,r){
let s=`Words in the headlines of the ${T(r)} stories that both report, those that differ most first.`,
i=({k:l,other:u})=>`${l} of ${r} headlines, the other ${u}`,c=[nn(t,e,o.a,i,`${e.name} uses more oft\
en`),nn(t,n,o.b,i,`${n.name} uses more often`)],a=`Words in at least five of these headlines. ${Ir}`;
return[f("p",{},s),f("div",{class:"columns"},c),f("p",{class:"aside"},a)]}function nn(t,e,n,o,r){let s=c=>t.
narrow(se(e,{words:c})),i=n.slice(0,Pc).map(c=>f("li",{},Qe(s,c.word,o(c),null)));return f("div",{},
f("p",{class:"words"},r),i.length?f("ul",{class:"word-list"},i):f("p",{class:"empty"},"None."))}function Dc(t,e,n,o){
let r=Bn(t.model,o.shared),s=h=>{let m=[o.a,o.b].map(g=>{let p={kind:"article",ref:Number(g.get(h))};
return f("td",{},X(t,p))});return f("tr",{},m)},i=f("tbody",{},r.slice(0,Nr).map(s)),c=r.slice(Nr),l=I(
{class:"more"},()=>{i.append(...c.map(s)),l.remove()},`Show ${T(c.length)} more`),u=[ot(e.name),ot(n.
name)],d=`Headlines of ${e.name} and ${n.name}`;return[bt(d,"headline-pairs",u,i),c.length>0&&l]}function Cr(t,e,n){
let{model:o}=t;if(!o.complete)return null;let r=f("h4",{},"Distinctive words, in titles and excerpts"),
s=h=>f("div",{},r,f("p",{class:"aside"},h));if(o.size>ze)return s("This corpus is too large to compa\
re words on the page: run “topicgraph compare” instead.");let i=Ue(o,e,n,t.selection().mask);if(!i.
a.length&&!i.b.length)return s("Too few articles to compare their words.");let[c,a]=i.n,l=(h,m)=>({k:g,
other:p})=>`${g} of ${h} articles, the other ${p} of ${m}`,u=[nn(t,e,i.a,l(c,a),e.name),nn(t,n,i.b,l(
a,c),n.name)],d=`The first article of each on each story counts; the most distinctive words come fir\
st (Monroe, Colaresi and Quinn 2008). ${Ir}`;return f("div",{class:"pair-words"},r,f("div",{class:"c\
olumns"},u),f("p",{class:"aside"},d))}function on(t){return t.carried??=t.articles.held.reduce((e,n)=>e+n,0),{here:t.carried,all:t.counts.
articles}}function rn(t){if(!t.left_out)return null;let{here:e,all:n}=on(t);return[`This page carrie\
s ${T(e)} of the ${$(n,"article")}; a browser could not hold the other ${T(n-e)}. Stories are here a\
s a whole: those of most outlets first, then the newest.`,"The picture, the lists, the search, the f\
ilters and all counts on the page are of these articles. The figures at the top, what stands out, wh\
o was first and who republishes are of the whole corpus.",'To find any other article, run “topicgrap\
h find WORDS”. To see a part in full, run in Python: tg.write_html(graph.filter(since="2021-03"), "p\
art.html").']}function ht(t){if(!t.left_out)return null;let{here:e,all:n}=on(t),[o,r]=[T(e),T(n)],s=`\
Of the ${o} articles on this page; the corpus has ${r}.`;return f("p",{class:"aside cover"},s)}var Lr=5,Wn={first:"Of the stories that an outlet shares with others, how often it was first in this\
 corpus; in a tie each counts a part.",republished:"Of the articles found at an outlet, how many ano\
ther outlet wrote.",missing:"Choose an outlet here, in the list of outlets or in the picture: its pa\
nel lists the big stories that it lacks here. A missing story only means that it is not in this corp\
us; the outlet may still have covered it."};function Pr(t,e){let{model:n}=e,o=rn(n),r=n.findings.map(
i=>Hc(e,i)),s=f("div",{class:"overview"},o&&f("section",{class:"cover"},f("h2",{},"Not all of it is \
on this page"),o.map(i=>f("p",{},i))),sn("What stands out",null,Fc(n,r)),sn("Biggest stories",null,Bc(
e)),sn("Who was first",Wn.first,Wc(e)),sn("Who republishes",Wn.republished,zc(e)),Uc(e));t.replaceChildren(
s)}function Fc(t,e){return e.length?f("ul",{class:"findings"},e):t.counts.articles?f("p",{class:"emp\
ty"},"Nothing stands out in this corpus beyond what chance gives."):null}function sn(t,e,n){return n?
f("section",{},f("h2",{},t),e&&f("p",{class:"aside"},e),n):null}function Hc(t,{text:e,only:n,at:o}){
let r=t.model.mode==="stories"&&o!==null&&(n.story||[]).includes(o),s={only:n,at:o,...r?{open:[String(
o)]}:{}},i=Object.keys(n).length>0&&JSON.stringify(t.state().only)===JSON.stringify(n),c=()=>t.apply(
i?{open:[]}:s),a={class:"finding",dir:"auto","aria-pressed":String(i)};return f("li",{},I(a,c,e))}function Bc(t){
let e=ve(t.model,"stories","size",t.selection()).slice(0,Lr);if(e.length){let r=e.map(s=>Gn(t,s,0));
return f("ol",{class:"rows brief"},r)}let o=t.selection().filtered?"None in this selection.":Un("sto\
ries");return f("p",{class:"empty"},o)}function Wc(t){let e=zn(t,({first:n,shared:o})=>o>=5&&n>0,(n,o)=>o.
first-n.first||o.first/o.shared-n.first/n.shared);return e.length?Se(e.map(({link:n,outlet:{first:o,
shared:r}})=>[n,o/r,`${wt(o)} of ${T(r)}`])):null}function zc(t){let e=({pieces:r})=>r<5,n=({republished:r,
pieces:s})=>r/s,o=zn(t,({republished:r})=>r>0,(r,s)=>Number(e(r))-Number(e(s))||n(s)-n(r)||s.republished-
r.republished);return o.length?Se(o.map(({link:r,outlet:s})=>{let{republished:i,pieces:c}=s,a=`${T(i)}\
 of ${T(c)}`;return e(s)?[r,0,`${a}, too few`]:[r,n(s),a]})):t.model.counts.articles?f("p",{class:"e\
mpty"},"Every article here was written by the outlet it was found at."):null}function Uc(t){let{stories:e,
counts:n}=t.model;if(!e.length||n.outlets<2)return null;let r=zn(t,({held:c})=>c>=5,(c,a)=>a.held-c.
held).map(({link:c})=>f("li",{},c)),s=r.length>0&&f("ul",{class:"missing"},r),i=f("p",{class:"aside"},
Wn.missing);return f("section",{},f("h2",{},"What an outlet lacks"),i,s)}function zn(t,e,n){return t.
model.outlets.map((o,r)=>({outlet:o,ref:r})).filter(({outlet:o})=>!o.platform&&e(o)).sort((o,r)=>n(o.
outlet,r.outlet)||o.ref-r.ref).slice(0,Lr).map(({outlet:o,ref:r})=>({outlet:o,link:X(t,{kind:"outlet",
ref:r})}))}var Gc=60,jc={stories:"story",articles:"article",outlets:"outlet",topics:"topic"},Kc={stories:[["siz\
e","most outlets first"],["new","newest first"],["old","oldest first"],["name","A to Z"]],articles:[
["new","newest first"],["old","oldest first"],["name","A to Z"]],outlets:[["size","most articles fir\
st"],["name","A to Z"]],topics:[["size","most articles first"],["name","A to Z"]]},qc={stories:"No s\
tories: a story needs two articles on one event, listed as related in a file or similar in words and\
 time.",articles:"No articles.",outlets:"No outlets: no article says where it was published.",topics:"\
No topics: no article names one."},jn={stories:"size",articles:"new",outlets:"size",topics:"size"},Xc={
size:(t,e)=>e.size-t.size||e.articles.length-t.articles.length,new:(t,e)=>Rr(e.from,t.from,-1/0),old:(t,e)=>Rr(
t.from,e.from,1/0),name:(t,e)=>Tt(t.name)<Tt(e.name)?-1:1};function Rr(t,e,n){return(t??n)===(e??n)?
0:(t??n)-(e??n)}function ve(t,e,n,o){let r=jc[e],s={stories:t.stories.length,articles:t.size,outlets:t.
outlets.length,topics:t.topics.length},i=u=>r!=="article"||t.articles.held[u]||o.stubs,c=Array.from(
{length:s[e]},(u,d)=>d).filter(i).map(u=>Kn(t,{kind:r,ref:u},o)).filter(({articles:u})=>u.length),a=u=>e===
"outlets"?cn(t,u):0,l=Xc[n];return c.sort((u,d)=>a(u)-a(d)||l(u,d)||u.thing.ref-d.thing.ref)}function cn(t,{
thing:e,held:n}){return t.outlets[e.ref].platform?1:n?0:2}function Kn(t,e,n){let o=n?.filtered?n.mask:
null;if(e.kind==="article")return Vc(t,e,!o||o[e.ref]>0);let r=Ct(t,e),s=o?r.filter(d=>o[d]):r,[i,c]=je(
t,s),a=s.filter(d=>t.articles.held[d]).length,l=Mt(t,s).size,u=e.kind==="story"?l:a;return{thing:e,name:q(
t,e),articles:s,size:u,held:a,outlets:l,from:i,to:c}}function Vc(t,e,n){let o=e.ref,r=t.articles.time[o];
return{thing:e,name:q(t,e),articles:n?[o]:[],size:1,held:t.articles.held[o],outlets:1,from:r,to:r}}function qn(t,e){
let{kind:n,ref:o}=e.thing;if(n==="article"){let{time:i,precision:c}=t.articles;return`${ct(t,o)} · ${ut(
i[o],c[o])}`}let r=e.articles.length-e.held,s=e.held||n==="story"?[$(e.held,"article")]:[];return r&&
s.push(`${T(r)} linked, not in this corpus`),n!=="outlet"&&s.push($(e.outlets,"outlet")),n==="story"&&
s.push(ft(e.from,e.to)),s.join(" · ")}function Fr(t,e,{mask:n,stubs:o}){let r=s=>n[s]&&(t.articles.
held[s]||o);return e==="articles"?n.reduce((s,i,c)=>s+(r(c)?1:0),0):e==="stories"?t.stories.filter(({
articles:s})=>s.some(i=>n[i])).length:e==="topics"?t.byTopic.filter(s=>s.some(r)).length:t.byOutlet.
filter((s,i)=>!t.outlets[i].platform&&s.some(r)).length}function Hr(t,e,n){let{tab:o}=n.state();if(e.
parentElement.hidden=o==="overview",o==="overview"){Pr(t,n);return}let r=Kc[o].map(([s,i])=>f("optio\
n",{value:s,selected:s===jn[o]},i));e.replaceChildren(...r),e.onchange=()=>{jn[o]=e.value,Dr(t,n,o)},
Dr(t,n,o)}function Dr(t,e,n){let{model:o}=e,[r,s]=[jn[n],e.selection()],i=ve(o,n,r,s),c=f("ol",{class:"\
rows"}),a=Math.max(1,i[0]?.size||0),l=Ve(c,i,Gc,(h,m)=>[n==="outlets"?Yc(o,i,m):null,Gn(e,h,r==="siz\
e"?h.size/a:0)]),d=!i.length&&s.filtered?"Nothing in this selection.":Un(n);t.replaceChildren(ht(o)||
"",i.length?c:f("p",{class:"empty"},d),l)}function Yc(t,e,n){let o=cn(t,e[n]);if(!o||n&&cn(t,e[n-1])===
o)return null;let r=e.filter(i=>cn(t,i)===o).length;return f("li",{class:"rows-head"},`${o===1?"Plat\
forms, which carry what outlets write":"Only linked, no article in this corpus"} (${T(r)})`)}function Un(t){
return qc[t]}function Gn(t,e,n){let o={class:`row row-${e.thing.kind}`,"data-id":te(t.model,e.thing)},
r=I(o,()=>t.choose(e.thing),f("span",{class:"row-name",dir:"auto"},e.name),f("span",{class:"row-word\
s",dir:"auto"},qn(t.model,e)),n>0&&Xe(Math.max(.015,n)));return f("li",{},r)}var Zc={figures:"Figures",topics:"By topic",stories:"By story"},Jc=20,Wr={topics:14,stories:18},an="\
figures",qt={key:"independent",down:!0},ln=Jc,Xn=[{key:"name",name:"Outlet",title:"",value:t=>t.name},
{key:"independent",name:"Own articles",title:"Independent articles: copies and updates count as thei\
r original",value:t=>t.independent},{key:"voice",name:"Share of voice",title:"Share of all independe\
nt articles, with its 95 % interval",value:t=>t.voice.share},{key:"first",name:"First on",title:"Sto\
ries it was first on, of those it shares with other outlets; in a tie each counts a part. Of the who\
le corpus",value:t=>Br(t.first,t.shared)},{key:"alone",name:"Alone with",title:"Stories that no othe\
r outlet has in this corpus. Of the whole corpus",value:t=>t.alone},{key:"republished",name:"Written\
 by others",title:"Of the articles found at it, those that another outlet wrote: copies, and carried\
 ones",value:t=>Br(t.republished,t.pieces)}];function Br(t,e){return e?t/e+(e>=5?2:0):-1}function Vn(t,e){
let n=l=>{Vn(t,e),l&&Nt(t,"focus",l)?.focus()},r=Yn(e.model,e.selection().mask).filter(({pieces:l,independent:u})=>l||
u),s=()=>{ln=1/0,n()},i=`Show all ${T(r.length)} outlets`,a=[f("div",{class:"sheet-head"},f("h2",{},
"Outlets"),f("div",{class:"switch",role:"group","aria-label":"What to show"},ta(n))),ht(e.model),...[
r.length?ea(e,r,n):Qc()].flat(),r.length>ln&&I({class:"more","data-focus":"more"},s,i)];t.replaceChildren(
...a.filter(l=>l instanceof Node))}function Qc(){return f("p",{class:"empty"},"No outlet has an arti\
cle in this selection.")}function ta(t){return Object.entries(Zc).map(([e,n])=>{let o=()=>{an=e,t(e)};
return I({"data-focus":e,"aria-pressed":String(e===an)},o,n)})}function ea(t,e,n){if(an==="figures")
return na(t,e,n);let r=[...e].sort((s,i)=>i.independent-s.independent||s.ref-i.ref).slice(0,ln);return an===
"topics"?sa(t,r):ca(t,r)}function Yn(t,e){let n=nr(t,e),{held:o,outlet:r,carrier:s,flags:i}=t.articles,
c=t.outlets.map(({name:a,first:l,shared:u,alone:d},h)=>{let m=n[h],g={pieces:0,republished:0};return{
ref:h,name:a,first:l,shared:u,alone:d,voice:m,independent:m.k,...g}});for(let a=0;a<t.size;a+=1)!e[a]||
!o[a]||(r[a]>=0&&(c[r[a]].pieces+=1,i[a]&wr&&(c[r[a]].republished+=1)),s[a]>=0&&s[a]!==r[a]&&(c[s[a]].
pieces+=1,i[a]&Re&&(c[s[a]].republished+=1)));return c}function na(t,e,n){let{value:o}=Xn.find(({key:l})=>l===
qt.key)||Xn[0],r=(l,u)=>o(l)<o(u)?-1:o(l)>o(u)?1:0,s=qt.down?-1:1,i=[...e].sort((l,u)=>s*r(l,u)||u.independent-
l.independent||l.ref-u.ref),c=Xn.map(l=>oa(l,n)),a=i.slice(0,ln).map(l=>ra(t,l));return bt("Figures \
of the outlets","figures-table",c,a)}function oa({key:t,name:e,title:n},o){let r=t===qt.key,s=()=>{qt=
{key:t,down:r?!qt.down:t!=="name"},o(`sort ${t}`)},i=qt.down?"descending":"ascending",c=qt.down?" ↓":
" ↑",a={scope:"col",class:t==="name"?null:"figure","aria-sort":r?i:null},l={title:n,"data-focus":`\
sort ${t}`};return f("th",a,I(l,s,e,r?c:""))}function ra(t,e){let{id:n}=t.model.outlets[e.ref],o=()=>t.
narrow({only:{outlet:[n]}}),r=`${$(e.independent,"article")} of ${e.name}: select them`,s=e.independent<
5?"too few":yt(e.voice),i=[tt(e.voice.share),f("small",{},` ${s}`)];return f("tr",{},f("th",{scope:"\
row"},X(t,{kind:"outlet",ref:e.ref})),ie(T(e.independent),o,r),f("td",{class:"figure"},e.independent?
i:"–"),xe(e.shared>0,wt(e.first),e.shared),f("td",{class:"figure"},e.alone?T(e.alone):"–"),xe(e.
republished>0,T(e.republished),e.pieces))}function xe(t,e,n,o=""){if(!t)return f("td",{class:"figure"},
"–");let r=n<5?" too few":o,s=r?f("small",{},r):null;return f("td",{class:"figure"},`${e} of ${T(n)}`,
s)}function sa(t,e){let{model:n}=t,{mask:o}=t.selection(),r={outlets:n.outlets.map((p,y)=>y)},s=Kt(n,
be(n,r,o)),i=it(s.flatMap(p=>n.articles.topics[p])).map(([p])=>p),c=i.slice(0,Wr.topics);if(!c.length)
return f("p",{class:"empty"},"No article of this selection names a topic.");let a=e.map(({ref:p})=>({
outlets:[p]})),l=Jt(n,a,o),u=new Map(l.map(({topic:p,cells:y})=>[p,y])),d=e.map((p,y)=>{let k=c.map(
C=>{let O=u.get(C)?.[y]||vt(0,p.independent);return ia(t,p,C,O)});return zr(t,p,k)}),h=i.length-c.length,
g=`Independent articles of an outlet about a topic; the darker, the larger their share of its articl\
es. A click selects them.${h?` ${$(h,"rarer topic")} are in the list of topics.`:""}`;return[Hn(t,"t\
opic",c,d),f("p",{class:"aside"},g)]}function zr(t,e,n){return f("tr",{},f("th",{scope:"row"},X(t,{kind:"\
outlet",ref:e.ref})),f("td",{class:"figure"},T(e.independent)),n)}function ia(t,e,n,o){let{id:r,name:s}=t.
model.topics[n],{k:i,n:c}=o;if(!i){let g=`${e.name}: none of ${c} on ${s} in this corpus`;return f("\
td",{class:"nothing",title:g},"·")}let a=c<5?", too few":"",l=`${tt(o.share)} ${yt(o)}`,u=`${e.name}\
, ${s}: ${i} of ${c} articles, ${l}${a}`,d=[t.model.outlets[e.ref].id],h=()=>t.narrow({only:{outlet:d,
topic:[r]}}),m=ie(String(i),h,u);return m.style.setProperty("--part",`${Math.round(o.share*60)}%`),m}
function ca(t,e){let{model:n}=t,o=ve(n,"stories","size",t.selection()).map(({thing:m})=>m.ref),r=m=>Mt(
n,n.stories[m].articles).size,s=o.sort((m,g)=>r(g)-r(m)||m-g),i=s.slice(0,Wr.stories);if(!i.length)return f(
"p",{class:"empty"},"There is no story in this selection.");let c=i.map(m=>{let g=n.stories[m].articles.
find(p=>G(n,p));return g===void 0?null:n.articles.time[g]}),a=new Set(i),l=e.map(m=>{let g=ye(n,{outlets:[
m.ref]},a),p=i.map((y,k)=>aa(t,m,y,g.get(y),c[k]));return zr(t,m,p)}),u=s.length-i.length,h=`The sto\
ries of most outlets. “1st”: the outlet was first of those in this corpus (“1st=”: in a tie); else h\
ow much later its first article came. A dot: not in this corpus. Copies do not count as an outlet’s \
own article.${u?` ${$(u,"more story","more stories")} in the list.`:""}`;return[Hn(t,"story",i,l),f(
"p",{class:"aside"},h)]}function aa(t,e,n,o,r){let{model:s}=t,{id:i,name:c,first:a}=s.stories[n];if(o===
void 0){let k=`${e.name}: ${jt(c)} is not in this corpus`;return f("td",{class:"nothing",title:k},"·")}
let l=a.includes(e.ref),d=G(s,o)&&r!==null?Number(s.articles.time[o])-Number(r):null,[h,m]=la(l,a.length>
1,d),g=[s.outlets[e.ref].id],y=ie(h,()=>t.narrow({only:{outlet:g,story:[i]}}),`${h}: ${e.name}, ${jt(
c)}: ${m}`);return y.style.setProperty("--part",l?"55%":"14%"),y}function la(t,e,n){return t?e?["1st\
=","first, in a tie"]:["1st","first"]:n===null?["✓","has it"]:[Fo(n),dt(n)]}var ua=12,fa=8,da=72;function Qn(t,e){let n=to(e),o=I({class:"tool"},()=>e.change({at:"save"}),"Down\
load …"),r=f("div",{class:"sheet-head"},f("h2",{},"Compare"),pa(e,n),o),s=f("p",{class:"empty"},"C\
hoose two outlets or groups to compare."),i=n.length<2?[s]:ha(e,n,c);Ne(t,()=>t.replaceChildren(r,...i.
filter(Boolean)));function c(){Qn(t,e)}}function ha(t,e,n){let o=`${ma(t)} Copies and updates count \
as their original. A figure on fewer than ${5} is marked “too few”. A missing story only means that \
it is not in this corpus; the outlet may still have covered it.`;return[f("p",{class:"aside"},o),ht(
t.model),wa(t,e),Sa(t,e),...en(e).map(([r,s])=>Ta(t,r,s)),Ar(t,e,n),Er(t,e)]}function ma(t){return t.
selection().filtered?"This compares the selection.":t.model.left_out?"This compares what is on this \
page; “topicgraph compare” compares the whole corpus.":"This compares the whole corpus."}function to(t){
let{model:e}=t,n=t.state().side.flatMap(o=>Fn(e,o)||[]);return n.length?n.slice(0,Yt):Ur(e).slice(0,
2).flatMap(({key:o})=>Fn(e,o)||[])}function Ur(t){let e=In(t,Nn(t));return t.outlets.map(({id:n,name:o,
platform:r},s)=>({key:n,name:o,platform:r,number:e[s],ref:s})).filter(({number:n,platform:o})=>n&&!o).
sort((n,o)=>o.number-n.number||n.ref-o.ref)}function pa(t,e){let{model:n}=t,o=e.map(({key:d})=>d),r=d=>t.
change({side:d}),s=Ur(n).filter(({key:d})=>!o.includes(d)).map(({key:d,name:h,number:m})=>f("option",
{value:d},`${h} (${m})`)),i=n.groups.filter(({name:d})=>!o.includes(oe+d)).map(({name:d})=>f("option",
{value:oe+d},d)),c=({target:d})=>d.value&&r([...o,d.value]),a={"aria-label":"Add an outlet or group",
"data-focus":"add",disabled:e.length>=Yt,on:{change:c}},l=f("select",a,f("option",{value:""},"+ Add \
outlet or group …"),i.length>0&&f("optgroup",{label:"Groups"},i),f("optgroup",{label:"Outlets"},s)),
u=e.map(({key:d,name:h},m)=>I({class:`chip side-${m}`,dir:"auto","data-focus":d},()=>r(o.filter(g=>g!==
d)),f("span",{class:"unseen"},"Remove "),re(m),h," ×"));return f("div",{class:"picker"},u,l)}function ga(t,{
name:e,outlets:n}){return n.length!==1?f("span",{class:"name"},e):X(t,{kind:"outlet",ref:n[0]})}function wa(t,e){
let n=Yn(t.model,t.selection().mask),o=["Own articles","First on, of shared stories","Alone with","W\
ritten by others"],r=[ot("Outlet"),...o.map(c=>ot(c,"figure"))],s=e.map((c,a)=>ya(t,c,a,n)),i=bt("Fi\
gures","figures-table",r,s);return f("section",{},i)}function ya(t,e,n,o){let r=e.outlets.map(y=>o[y]),
s=y=>r.reduce((k,C)=>k+C[y],0),[i,c,a]=["independent","pieces","republished"].map(s),l=e.outlets.length===
1,{first:u,shared:d,alone:h}=l?r[0]:{first:0,shared:0,alone:0},m=()=>t.narrow(se(e)),g=`${$(i,"artic\
le")} of ${e.name}: select them`,p=ba(t.model,e);return f("tr",{},f("th",{scope:"row"},re(n),ga(t,e)),
ie(T(i),m,g),xe(d>0,wt(u),d,p),f("td",{class:"figure"},l?T(h):"–"),xe(c>0,T(a),c))}function ba(t,{
outlets:e}){if(e.length!==1||t.left_out)return"";let n=t.firsts.find(({outlet:r})=>r===e[0]);if(!n)return"";
let o=n.q===null?"":`; ${$t(n.q)}`;return` (by chance ${wt(n.expected)}${o})`}function Sa(t,e){let n=Jt(
t.model,e,t.selection().mask);if(!n.length)return null;let o=n.slice(0,ua),r=o.flatMap(({cells:d})=>d.
map(({share:h})=>h)),s=Math.max(...r,.01),i=e.length===2,c=o.map(({topic:d,cells:h})=>{let m=h.map((p,y)=>ka(
t,{side:e[y],n:y,topic:d,share:p,peak:s},i&&!y)),g=f("span",{class:"topic-name"},X(t,{kind:"topic",ref:d}));
return f("li",{class:"topic-row"},g,m)}),a=n.length-o.length,l=`${$(a,"topic")} with smaller shares \
are not shown.`,u=e.map(({name:d})=>f("span",{},d));return f("section",{},f("h3",{},"Topics: share o\
f the articles of each, with 95 % interval"),i&&f("p",{class:"mirror-heads","aria-hidden":"true"},u),
f("ul",{class:i?"mirrored":"stacked"},c),a>0&&f("p",{class:"aside"},l))}function ka(t,{side:e,n,topic:o,
share:r,peak:s},i){let{id:c,name:a}=t.model.topics[o],l=r.n<5,u=tt(r.share),d=`${r.k} of ${r.n}`,h=l?
", too few":"",m=yt(r),g=`${e.name}, ${a}: ${d} articles, ${u} ${m}${h}`,p=O=>`${Math.min(100,O/s*da)}\
%`,y=f("span",{class:`share side-${n}`}),k=f("span",{class:"whisker"});y.style.width=p(r.share),k.style.
setProperty("--low",p(r.low)),k.style.setProperty("--high",p(r.high));let C={class:`topic-bar ${i?"l\
eft":""} ${l?"few":""}`,"aria-label":g,title:g,disabled:!r.k};return I(C,()=>t.narrow(se(e,{topic:[c]})),
f("span",{class:"track"},y,!l&&k),f("span",{class:"share-words"},l?`${d}, too few`:u))}function Ta(t,e,n){
let{model:o}=t,r=Be(o,e,n,t.selection().mask),s=[Zn(t,`Only ${e.name}`,r.onlyA,e,n),Zn(t,"Both",r.shared,
null,null),Zn(t,`Only ${n.name}`,r.onlyB,n,e)];return f("section",{class:"pair"},f("h3",{},`${e.name}\
 and ${n.name}: stories`),f("p",{},va(r,e,n),xa(o,e,n)),f("div",{class:"columns"},s),Mr(t,e,n,r.lags),
_r(t,e,n,r),Cr(t,e,n))}function va({shared:t,a:e,b:n},o,r){let s=Math.min(e.size,n.size)<5?" Too few\
 to say much.":"",i=(a,{name:l})=>`${tt(a?t.length/a:0)} of the ${T(a)} of ${l}`;return`They share ${$(
t.length,"story","stories")}: ${i(e.size,o)}, ${i(n.size,r)}.${s}`}function xa(t,e,n){let o=Ye(t,e,n);
if(!o)return"";let[r,s]=[T(o.shared),wt(o.expected)],i=`${$t(o.q)} after correction for all pairs`;return`\
 Over the whole corpus they share ${r}, where chance would give ${s}: ${Ze(o)} (${i}).`}function Jn(t,e){
return e<0?1:Mt(t,t.stories[e].articles).size}function Bn(t,e){return[...e].sort((n,o)=>Jn(t,o)-Jn(t,
n)||n-o)}function Zn(t,e,n,o,r){let{model:s}=t,i=Bn(s,n),c=i.map(h=>{let m=Jn(s,h),g=m>1?$(m,"outlet"):
"no other outlet",p=X(t,h<0?{kind:"article",ref:-1-h}:{kind:"story",ref:h});return f("li",{},p,f("sp\
an",{class:"words"},g))}),a=i.filter(h=>h>=0).map(h=>s.stories[h].id),l=o?se(o,{story:a}):{only:{story:a}},
u=a.length>0&&a.length<=xn,d=Y(c,fa,"ties");return f("div",{},f("h4",{},e," ",f("span",{class:"numbe\
r"},T(n.length))),r&&f("p",{class:"aside"},`Not in this corpus from ${r.name}.`),c.length?d:f("p",{class:"\
empty"},"None."),u&&I({class:"more"},()=>t.narrow(l),"Select their articles"))}var Et='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',Me='Georgia, "Times New Roman", se\
rif',Ma={paper:"#fdfcf9",ink:"#1f1f1d",soft:"#6a6963",line:"#cfccc2",grid:"#ebe8df",hull:"#e9f1f6",veil:"\
rgba(253, 252, 249, .84)",story:"#0072b2",article:"#56b4e9",stub:"#fdfcf9",outlet:"#d55e00",topic:"#\
009e73",others:"#b4b1a8",hues:["#0072b2","#e69f00","#009e73","#cc79a7","#d55e00","#56b4e9","#44433f"],
edges:{published_by:"#dcc3b0",carried_by:"#dcc3b0",about:"#aed3c6",related:"#9dbfd4",similar:"#9dbfd\
4",copy_of:"#c98aae",update_of:"#c98aae"}},Oa={paper:"#15171a",ink:"#eceae4",soft:"#a5a39b",line:"#4\
3464a",grid:"#25282c",hull:"#1c2a35",veil:"rgba(21, 23, 26, .84)",story:"#4aa3df",article:"#8ed0f8",
stub:"#15171a",outlet:"#f0803c",topic:"#2fbf94",others:"#74736d",hues:["#4aa3df","#f2b134","#2fbf94",
"#e29bc3","#f0803c","#a5dcfa","#f1efe9"],edges:{published_by:"#5b4636",carried_by:"#5b4636",about:"#\
28564a",related:"#2f5873",similar:"#2f5873",copy_of:"#7d4a68",update_of:"#7d4a68"}},ae={story:"Story",
article:"Article",stub:"Not in this corpus",outlet:"Outlet",topic:"Topic"},Gr={...ae,linked:"Outlet,\
 only linked",carrier:"Platform"},un={published_by:"published by",carried_by:"carried by",about:"abo\
ut",related:"listed as related in its file",similar:"similar, inferred",copy_of:"copy of",update_of:"\
update of"},$a={outlet:"square",linked:"square",carrier:"square",topic:"diamond"},Aa=["stub","linked",
"carrier"],Ea=["similar","carried_by","update_of"],Na=800;function fn(t){return $a[t]||"dot"}function Lt(t){
return Ea.includes(t)}function eo(){let{theme:t}=document.documentElement.dataset;return t?t==="dark":
matchMedia("(prefers-color-scheme: dark)").matches}function Pt(){return eo()?Oa:Ma}function Ht({kind:t,
group:e,hue:n},o,r,s){let i=o==="network";return t==="stub"&&i?{background:r.stub,border:r.soft}:e?{
background:e==="linked"?r.stub:r.edges.carried_by,border:r.outlet}:i||!s?{background:r[t==="stub"?"a\
rticle":t],border:r.paper}:{background:n===void 0?r.others:r.hues[n],border:r.paper}}function jr(t,e){
let n=Math.min(1,Math.sqrt(Na/e));if(n===1)return t;let o=Math.round(n*255).toString(16);return t+o.
padStart(2,"0")}function Kr(t){let e=new Set;return t.map((n,o)=>{let s=[...n.toUpperCase()].filter(
i=>/[\p{L}\p{N}]/u.test(i)).find(i=>!e.has(i))||String(o+1);return e.add(s),s})}function no(t){return Aa.
includes(t)}function qr(t,{background:e,border:n},o){let r=no(t)?n:e,s={fill:e,stroke:r,"stroke-widt\
h":1.5},i={story:6.5,hue:7}[t]||4,c={square:()=>st("rect",{x:3,y:3,width:10,height:10,...s}),diamond:()=>st(
"path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z",...s}),dot:()=>st("circle",{cx:8,cy:8,r:i,...s})},a={"text-a\
nchor":"middle","font-size":9,"font-weight":700,fill:n};return st("svg",{width:16,height:16,viewBox:"\
0 0 16 16","aria-hidden":"true",class:"swatch"},c[fn(t)](),o&&st("text",{x:8,y:11.2,...a},o))}function Xr(t){
let e=Lt(t)?"4 3":null,n=Pt().edges[t];return st("svg",{width:18,height:16,viewBox:"0 0 18 16","aria\
-hidden":"true",class:"swatch"},st("path",{d:"M1 8H17",stroke:n,"stroke-width":3,"stroke-dasharray":e}))}var[Vr,Yr]=[1.35,1.3],Zr={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Jr(t,e){
for(let n of oo("[data-view]"))n.addEventListener("click",()=>e.openView(n.dataset.view));for(let n of oo(
"[data-panel]"))n.addEventListener("click",()=>{let{panel:o}=n.dataset;t.change({at:t.state().at===o?
null:o})});_a(t),Ia(t),le("copy",e.copyLink),le("theme",()=>{document.documentElement.dataset.theme=
eo()?"light":"dark",e.recolour()}),le("skip",n=>{n.preventDefault(),A("side").focus()}),matchMedia("\
(prefers-color-scheme: dark)").addEventListener("change",e.recolour),document.addEventListener("keyd\
own",n=>La(t,n)),A("canvas").addEventListener("keydown",n=>Pa(t,n)),addEventListener("popstate",e.restore)}
function oo(t){return[...document.querySelectorAll(t)].map(e=>e)}function le(t,e){A(t).addEventListener(
"click",e)}function Ia(t){le("closer",()=>t.view?.zoom(Vr)),le("farther",()=>t.view?.zoom(1/Vr)),le(
"fit",()=>{t.change({cam:null},!1),t.view?.fit()})}function _a(t){let e=oo("[data-tab]"),n=e.length-
1;e.forEach((o,r)=>{let s=o.dataset.tab;o.addEventListener("click",()=>t.change({tab:s},!1)),o.addEventListener(
"keydown",i=>{let a={ArrowRight:r+1,ArrowLeft:r+n,Home:0,End:n}[i.key];if(a===void 0)return;i.preventDefault();
let l=e[a%e.length];l.click(),l.focus()})})}function Ca(t){return/^(INPUT|SELECT|TEXTAREA)$/.test(t.
tagName)&&t.type!=="checkbox"}function La(t,e){let{key:n}=e;e.ctrlKey||e.metaKey||e.altKey||Ca(e.target)&&
n!=="Escape"||(n==="/"?(e.preventDefault(),A("find").focus()):n==="?"?(t.change({at:"help"}),A("pane\
l").querySelector("h2").focus()):n==="Escape"&&(t.state().at?t.change({at:null}):t.selection().filtered&&
t.apply({})))}function Pa(t,e){let{view:n,model:o}=t,{key:r}=e,s=o.byId.get(t.state().at||"");if(n)if(Zr[r]){
e.preventDefault();let i=n.findNeighbour(...Zr[r]);i&&t.choose(i)}else r==="Enter"&&s?.kind==="story"&&
o.mode==="stories"?t.toggle(s.ref):"+-".includes(r)?n.zoom(r==="+"?Yr:1/Yr):r==="0"&&A("fit").click()}var Ra=["topic","outlet","group","medium","kind","quality","heat"],Da=7,Fa=4,Ha=46;function Qr(t,e,n){
let{model:o}=n,r=new Set,s=A("filter");s.addEventListener("click",()=>{t.hidden=!t.hidden,s.setAttribute(
"aria-expanded",String(!t.hidden)),n.show(),t.hidden||t.querySelector("button")?.focus()});function i(){
if(t.hidden)return;let g=p=>o.facets[p].size>(p==="medium"?1:0);Ne(t,()=>{t.replaceChildren(f("h2",{},
"Filter"),f("p",{class:"aside"},"A name shows only its articles; − leaves them out."),ht(o)||"",...Ra.
filter(g).map(c))})}function c(g){let p=Xo(o,n.state(),g),y=r.has(g)?p:p.slice(0,Da),k=()=>{r.add(g),
i()},C=y.map(V=>a(g,V)),O=`Show all ${T(p.length)}`;return f("section",{"data-facet":g},f("h3",{},On[g]),
f("ul",{},C),p.length>y.length&&I({class:"more","data-focus":`more ${g}`},k,O))}function a(g,{key:p,
name:y,number:k,sign:C}){let O={class:"only",dir:"auto","aria-pressed":String(C==="only"),"data-focu\
s":`only ${g} ${p}`},V={class:"not","aria-pressed":String(C==="not"),"aria-label":`Leave out ${y}`,title:"\
Leave out","data-focus":`not ${g} ${p}`};return f("li",{class:`value ${C||""} ${k?"":"none"}`},I(O,()=>n.
filter("only",g,p),f("span",{},y),f("span",{class:"number"},T(k))),I(V,()=>n.filter("not",g,p),"−"))}
function l(){let g=n.selection();e.hidden=!g.filtered;let p=e.contains(document.activeElement);e.replaceChildren(
f("strong",{class:"selected"},u()),...ge(o,n.state()).map(d),I({class:"chip clear"},()=>n.apply({}),
"Clear all")),p&&(e.querySelector("button")||A("filter")).focus()}function u(){let{mask:g,total:p}=n.
selection(),y=o.articles.held.reduce((V,J,et)=>V+(J&&g[et]),0),k=$(on(o).here,"article"),C=o.left_out?
" on this page":"",O=p-y?` · ${T(p-y)} only linked`:"";return`${T(y)} of ${k}${C}${O}`}function d(g){
let y=g.facet==="time"||g.facet==="words"?"":`${On[g.facet].toLowerCase()}: `,k=`${g.sign==="not"?"w\
ithout ":""}${y}${g.name}`;return I({class:"chip",dir:"auto"},()=>n.change(Pe(h(),g)),f("span",{class:"\
unseen"},"Remove "),f("span",{},Ot(k,Ha))," ×")}function h(){let{only:g,not:p,time:y}=n.state();return{
only:g,not:p,time:y}}function m(){let p=Vo(o,h()).slice(0,Fa).map(({filter:y,number:k})=>{let C=Gt(Ot(
y.name,40)),O=()=>n.change(Pe(h(),y)),V=`Remove ${C}: ${$(k,"article")}`;return I({class:"action",dir:"\
auto"},O,V)});return f("div",{class:"none-found"},f("h2",{},"No article passes all of these filters"),
p,I({class:"action"},()=>n.apply({}),"Clear all filters"))}return{show:i,showChips:l,renderNothingFound:m,
isShown:()=>!t.hidden}}function es(t){let e=[];for(let n=0;n<t;n+=1){let o=11*Math.sqrt(n+.5),r=n*2.399963;e.push([o*Math.cos(
r),o*Math.sin(r)])}return{places:e,radius:11*Math.sqrt(t)+12}}var ro=7,so=9;function ns(t){let e=[],
n=(r,s)=>e.every(([i,c])=>Math.hypot(i-r,c-s)>=so);for(let r of t)for(let s=0;e.length<t.length;s+=1){
let i=(s%2?1:-1)*Math.ceil(s/2)*(so/2),c=[0,-ro,ro].find(a=>n(r+a,i));if(c!==void 0){e.push([r+c,i]);
break}}let o=e.map(([,r])=>Math.abs(r));return{places:e,radius:Math.max(ro,...o)+so}}function os(t,e){
return t.map(n=>{let o={...n};for(let r of e){let[s,i]=[o.x-r.x,o.y-r.y],c=Math.hypot(s,i)||1e-6,a=r.
radius+n.size+4,l=2.2*a;if(c>=l)continue;let u=a+(l-a)*(c/l);o.x=r.x+s/c*u,o.y=r.y+(c>1e-5?i/c:1)*u}
return o})}function rs(t){let e=[...t].sort((n,o)=>n[0]-o[0]||n[1]-o[1]);return e.length<3?e:[...ts(
e),...ts(e.reverse())]}function ts(t){let e=(o,r,s)=>(r[0]-o[0])*(s[1]-o[1])-(r[1]-o[1])*(s[0]-o[0]),
n=[];for(let o of t){for(;n.length>1&&e(n[n.length-2],n[n.length-1],o)<=0;)n.pop();n.push(o)}return n.
pop(),n}function ss(t,e,n){if(!e.length)return!1;let o=e.length>2;for(let r=0;r<e.length;r+=1){let[s,
i]=[e[r],e[(r+1)%e.length]];if(Ba(t,s,i)<=n)return!0;(i[0]-s[0])*(t[1]-s[1])-(i[1]-s[1])*(t[0]-s[0])<
0&&(o=!1)}return o}function Ba(t,e,n){let[o,r]=[n[0]-e[0],n[1]-e[1]],s=o*o+r*r,i=s?((t[0]-e[0])*o+(t[1]-
e[1])*r)/s:0,c=Math.max(0,Math.min(1,i));return Math.hypot(t[0]-e[0]-c*o,t[1]-e[1]-c*r)}var io=[["hour",1],["hour",3],["hour",6],["hour",12],["day",1],["day",2],["day",7],["month",1],["mon\
th",3],["month",6],["year",1],["year",2],["year",5],["year",10],["year",50]],is={hour:3600,day:86400,
month:2629800,year:31557600},Wa=200;function dn(t,e){let n=t.find(([,c])=>e<=c)||t[t.length-1],[o,r,
s,i]=n;return s+(e-o)/Math.max(r-o,1)*(i-s)}function Oe(t,e,n){return t.flatMap(o=>za(o,e,n))}function za([
t,e,n,o],r,s){let i=(o-n)/Math.max(e-t,1),c=([h,m])=>is[h]*m*i*r>=s,[a,l]=io.find(c)||io[io.length-1],
u=[],d=Ua(t,a,l);for(;d<=e&&u.length<Wa;)d>=t&&u.push({x:n+(d-t)*i,...Ga(d,a)}),d=Ie(d,a,l);return u}
function Ua(t,e,n){let o=new Date(t*1e3),[r,s]=[o.getUTCFullYear(),o.getUTCMonth()];if(e==="year")return Date.
UTC(Math.floor(r/n)*n,0)/1e3;if(e==="month")return Date.UTC(r,Math.floor(s/n)*n)/1e3;let i=is[e]*n;return Math.
floor(t/i)*i}function Ga(t,e){let n=new Date(t*1e3),[o,r]=[n.getUTCFullYear(),n.getUTCMonth()],[s,i]=[
n.getUTCDate(),n.getUTCHours()];return e==="year"||e==="month"&&r===0?{label:String(o),strong:!0}:e===
"month"?{label:_e[r],strong:!1}:e==="day"||i===0?{label:`${s} ${_e[r]}`,strong:e==="hour"||s===1}:{label:`${pe(
i)}:00`,strong:!1}}function cs(t,e){let[n,o]=[0,t.length-1];for(;n<o;){let r=n+o+1>>1;t[r]<=e?n=r:o=
r-1}return n}var co=1500,ja=2.5;function ao(t,e){return e==="network"?t.group||t.kind:t.hue===void 0?"others":"hu\
e"+t.hue}function Ka(t,e,n){let o=co-n,r=[];for(let s of[...e].reverse()){if(o-=t.stories[s].articles.
length,o<0)break;r.unshift(s)}return r}function as(t,{view:e,open:n}){let o=e==="network",r=t.nodes.
filter(h=>(o?h.x:h.tx)!==void 0).map(h=>({...h,x:o?h.x:Number(h.tx),y:o?h.y:Number(h.ty)})),s=Ka(t,n,
r.length),i=h=>h.kind==="story"&&s.includes(h.ref),c=r.filter(i).map(h=>qa(t,h,o)),a=r.filter(h=>!i(
h)),l=c.flatMap(h=>Xa(t,h)),u=[...os(a,c),...l],d=o?Va(t,u,l):[];return{view:e,marks:u,edges:d,discs:c,
open:s}}function qa(t,e,n){let o=t.stories[e.ref].articles,r={story:e.ref,mark:e,x:e.x,y:e.y};if(n)return{
...r,articles:o,...es(o.length)};let s=o.filter(c=>t.articles.time[c]!==null),i=s.map(c=>dn(t.scale,
Tr(t,c))-e.x);return{...r,articles:s,...ns(i)}}function lo(t,e,{hide:n,selection:o}){let{view:r}=e,s=d=>!n.
includes(ao(d,r))&&hn(t,d,o),i=e.marks.filter(s),c=new Set(i.map(({id:d})=>d)),a=e.edges.filter(({from:d,
to:h,kind:m})=>c.has(d)&&c.has(h)&&!n.includes("-"+m)),l=e.discs.filter(({mark:d})=>s(d)),u=Ya(t,i,r);
return{...e,composition:e,marks:i,edges:a,discs:l,at:ls(i),hulls:u}}function hn(t,e,n){return!n.filtered||
Ct(t,Bt(e)).some(o=>n.mask[o])}function uo({kind:t}){return t==="stub"?"article":t}function Bt(t){return{
kind:uo(t),ref:t.ref}}function Xa(t,e){return e.articles.map((n,o)=>{let r=t.articles.held[n],s=t.hues.
indexOf(t.articles.outlet[n]);return{id:t.nodes.length+n,kind:r?"article":"stub",ref:n,shape:"dot",size:r?
5:4,hue:s<0?void 0:s,x:e.x+e.places[o][0],y:e.y+e.places[o][1]}})}function ls(t){let e={story:new Map,
article:new Map,outlet:new Map,topic:new Map};for(let n of t)e[uo(n)].set(n.ref,n);return e}function Va(t,e,n){
let o=new Set(e.map(({id:c})=>c)),r=ls(e),s=new Map;for(let c of t.edges)o.has(c.from)&&o.has(c.to)&&
s.set(c.id,c);let i=(c,a,l)=>{let u=`${c.id}-${a.id}-${l}`;s.set(u,{id:u,from:c.id,to:a.id,kind:l,weight:0})};
for(let c of n){let a=r.outlet.get(t.articles.outlet[c.ref]);a&&i(c,a,"published_by");for(let l of t.
articles.topics[c.ref]){let u=r.topic.get(l);u&&i(c,u,"about")}for(let l of t.linksOf[c.ref]){let u=l.
forward&&r.article.get(l.other);u&&i(c,u,l.kind)}}return[...s.values()]}function Ya(t,e,n){if(t.mode!==
"whole"||n!=="network")return[];let o=new Map;for(let r of e){let s=uo(r)==="article"?t.articles.story[r.
ref]:-1;s>=0&&o.set(s,[...o.get(s)||[],[r.x,r.y]])}return[...o].map(([r,s])=>({story:r,corners:rs(s)}))}
function us(t,e,n){return e.at.article.get(n)||e.at.story.get(t.articles.story[n])}function fs(t,e,n){
let o=u=>u.flatMap(d=>us(t,e,d)?.id??[]),r=o(Ct(t,n)),s=n.kind==="outlet"||n.kind==="topic",i=new Set(
s?[]:r),c=e.at[n.kind].get(n.ref);c&&i.add(c.id);let a=new Set([...i,...r]),l=e.edges.filter(({from:u,
to:d})=>i.has(u)||i.has(d));for(let{from:u,to:d}of l)a.add(u).add(d);if(n.kind==="article"){let u=t.
linksOf[n.ref].map(({other:d})=>d);for(let d of o(u))a.add(d)}return{own:i,marks:a,edges:l}}function ds(t,e,n){
let o=n.flatMap(({thing:{kind:i,ref:c},edge:a})=>{let l=i==="article"?us(t,e,c):e.at[i].get(c);return l?
[{id:l.id,kind:a?.kind||""}]:[]});if(!o.length)return null;let r=o.slice(1).map(({id:i,kind:c},a)=>({
from:o[a].id,to:i,kind:c})),s=new Set(o.map(({id:i})=>i));return{own:s,marks:new Set(s),edges:r.filter(
({from:i,to:c})=>i!==c)}}function hs(t,e,n,o){let r,s=1/0;for(let i of t){let[c,a]=[i.x-e.x,i.y-e.y],
l=c*n+a*o,u=l+ja*Math.abs(c*o-a*n);l>1&&u<s&&([r,s]=[i,u])}return r}function ho(t,{view:e,composition:n},o){let r=e==="time",s=t.nodes.filter(d=>(r?d.tx:d.x)!==void 0),
i=d=>ao(d,e),c=fo(s,i),a=fo(s.filter(d=>hn(t,d,o)),i),u=(r?Za(t):Ja()).filter(({key:d})=>c.has(d)).map(
d=>({...d,number:a.get(d.key)||0}));return r?u:[...u,...Qa(t,n,o)]}function Za(t){if(!t.hues.length)
return[];let e=Pt(),n=(r,s,i,c)=>({key:r,label:s,letter:c,kind:"hue",section:"Main outlet",number:0,
color:{background:i,border:e.paper}});return[...t.hues.map((r,s)=>n("hue"+s,t.outlets[r].name,e.hues[s],
t.letters[s])),n("others","other outlets",e.others,void 0)]}function Ja(){return Object.entries(Gr).
map(([t,e])=>{let r=Ht({kind:t,group:t==="linked"||t==="carrier"?t:void 0},"network",Pt(),!1);return{
key:t,label:e,number:0,kind:t,color:r,section:"Marks"}})}function Qa(t,{marks:e,edges:n},o){let r=e.
filter(l=>hn(t,l,o)),s=new Set(r.map(({id:l})=>l)),i=new Set(n.map(({kind:l})=>l)),c=n.filter(({from:l,
to:u})=>s.has(l)&&s.has(u)),a=fo(c,({kind:l})=>l);return Object.entries(un).filter(([l])=>i.has(l)).
map(([l,u])=>({key:"-"+l,label:u,number:a.get(l)||0,kind:"line",line:l,section:"Lines",color:{background:"",
border:""}}))}function fo(t,e){let n=new Map;for(let o of t)n.set(e(o),(n.get(e(o))||0)+1);return n}
function tl(t,e,n,o){let r=e.includes(n);if(!o)return r?e.filter(l=>l!==n):[...e,n];let s=t.find(l=>l.
key===n)?.section,i=t.filter(l=>l.section===s&&l.key!==n).map(l=>l.key),c=i.every(l=>e.includes(l))&&
!r,a=e.filter(l=>l!==n&&!i.includes(l));return c?a:[...a,...i]}function ms(t,e,n,o,r,s){let i=ho(e,n,
r),c=document.activeElement,a=t.contains(c)?c?.dataset.key:null,l=[...new Set(i.map(({section:u})=>u))].
map(u=>f("div",{class:"legend-row",role:"group","aria-label":u},f("span",{class:"legend-name"},u),i.
filter(d=>d.section===u).map(d=>el(d,i,o,s))));t.replaceChildren(...l),a&&Nt(t,"key",a)?.focus()}function el(t,e,n,o){
let r=!n.hide.includes(t.key),s=t.line?Xr(t.line):qr(t.kind,t.color,t.letter);return I({class:"chip",
"data-key":t.key,"aria-pressed":String(r)},i=>o(tl(e,n.hide,t.key,i.shiftKey)),s,f("span",{dir:"auto"},
t.label)," ",f("span",{class:"number"},T(t.number)))}function ps(t,e){let n=Math.ceil(t/4),o=Math.ceil(e/4);return{width:t,height:e,columns:n,rows:o,cells:new Uint8Array(
n*o)}}function go(t,e,n){let o=Math.max(0,Math.floor(e.x/4)),r=Math.min(t.columns-1,Math.floor((e.x+
e.w)/4)),s=Math.max(0,Math.floor(e.y/4)),i=Math.min(t.rows-1,Math.floor((e.y+e.h)/4));for(let c=s;c<=
i;c+=1)for(let a=o;a<=r;a+=1)if(n(c*t.columns+a))return!0;return!1}function ue(t,e,n){go(t,e,o=>(t.cells[o]=
Math.max(t.cells[o],n),!1))}function mo(t,e){return nl(t,e)&&!go(t,e,n=>t.cells[n]>0)}function nl({width:t,
height:e},{x:n,y:o,w:r,h:s}){return n>=2&&o>=2&&n+r<=t-2&&o+s<=e-2}function gs(t,e,n){let o=[];for(let r of t){
if(o.length>=n)break;let s=ol(r).find(i=>mo(e,i))||rl(r).find(i=>mo(e,i)&&!po(e,i,2))||sl(e,r);s&&(ue(
e,ws(s),2),s.leader&&ys(s.leader,i=>(ue(e,i,2),!1)),o.push({item:r,x:s.x,y:s.y,leader:s.leader}))}return o}
function ws({x:t,y:e,w:n,h:o}){return{x:t-3,y:e-1,w:n+6,h:o+2}}function ol({x:t,y:e,r:n,w:o,h:r}){let s=n+
4,i=(c,a)=>({x:c,y:a,w:o,h:r,leader:null});return[i(t+s,e-r/2),i(t-s-o,e-r/2),i(t-o/2,e+s),i(t-o/2,e-
s-r),i(t+s*.7,e+s*.7),i(t+s*.7,e-s*.7-r)]}function rl({x:t,y:e,r:n,w:o,h:r,mast:s}){let i=[];for(let c=1;c<=
s;c+=1){let a=e-n-r-c*10.5,l=e+n+c*10.5;for(let u of[t+7,t-7-o])i.push({x:u,y:a,w:o,h:r,leader:[t,e-
n,t,a+2]}),i.push({x:u,y:l,w:o,h:r,leader:[t,e+n,t,l+r-2]})}return i}function sl(t,e){let n=null,o=e.
away;for(let r=8;r<=o;r+=8)for(let s=0;s<24;s+=1){let i=il(e,r,s*2*Math.PI/24);if(mo(t,ws(i))){if(!po(
t,i,1))return i;n||po(t,i,2)||(n=i,o=Math.min(o,r+48))}}return n}function il({x:t,y:e,r:n,w:o,h:r},s,i){
let[c,a]=[Math.cos(i),Math.sin(i)],l=t+(n+s)*c-o*(1-c)/2,u=e+(n+s)*a-r*(1-a)/2,d=Math.min(Math.max(t,
l),l+o),h=Math.min(Math.max(e,u),u+r),m=Math.hypot(d-t,h-e)||1,g=[t+n*(d-t)/m,e+n*(h-e)/m];return{x:l,
y:u,w:o,h:r,leader:[g[0],g[1],d,h]}}function ys([t,e,n,o],r){let s=Math.max(1,Math.ceil(Math.hypot(n-
t,o-e)/2));for(let i=0;i<=s;i+=1){let c=i/s;if(r({x:t+(n-t)*c,y:e+(o-e)*c,w:0,h:0}))return!0}return!1}
function po(t,{leader:e},n){if(!e)return!1;let[o,r,s,i]=e,c=Math.hypot(s-o,i-r)||1,a=Math.min(1,1.5*
4/c),l=[o+(s-o)*a,r+(i-r)*a,s,i];return ys(l,u=>go(t,u,d=>t.cells[d]>=n))}var bs=30,ks=64,wo=24,cl=86400,Ss=new Map;function yo(t,e,n){let o=n+e,r=Ss.get(o);return r===void 0&&
(t.font=n,r=t.measureText(e).width,Ss.set(o,r)),r}function bo(t,e){let n=t.canvas.width/t.canvas.clientWidth;
t.save(),t.setTransform(n,0,0,n,0,0),e(),t.restore()}function Ts(t,e,n,o,r){t.lineJoin=t.lineCap="ro\
und";for(let{story:s,corners:i}of e){t.beginPath();for(let[c,a]of i)t.lineTo(n.x(c),n.y(a));t.closePath(),
t.fillStyle=t.strokeStyle=o.hull,t.lineWidth=bs*n.scale,t.stroke(),t.fill(),s===r&&(t.globalCompositeOperation=
"destination-over",t.strokeStyle=o.story,t.lineWidth=bs*n.scale+3,t.stroke(),t.globalCompositeOperation=
"source-over")}}function vs(t,e,n,o){for(let{x:r,y:s,radius:i}of e)t.beginPath(),t.arc(n.x(r),n.y(s),
i*n.scale,0,2*Math.PI),t.fillStyle=o.hull,t.strokeStyle=o.story,t.lineWidth=1.2,t.fill(),t.stroke()}
function xs(t,e,n,o,r){t.strokeStyle=r.line,t.lineWidth=3;for(let{kind:s,ref:i,y:c,size:a}of n){let l=s===
"article"||s==="stub"?e.articles.time[i]:null;if(l===null||G(e,i))continue;let[u,d]=[l,l+cl].map(h=>o.
x(dn(e.scale,h)));d-u<2*a*o.scale||(t.beginPath(),t.moveTo(u,o.y(c)),t.lineTo(d,o.y(c)),t.stroke())}}
function Ms(t,e,n,o,r){for(let[,,s,i,c]of e)c&&(t.fillStyle=o.grid,t.globalAlpha=.45,t.fillRect(n.x(
s),0,(i-s)*n.scale,r.height),t.globalAlpha=1);for(let s of Oe(e,n.scale,ks)){let i=Math.round(n.x(s.
x))+.5;t.strokeStyle=s.strong?o.line:o.grid,t.lineWidth=1,t.beginPath(),t.moveTo(i,0),t.lineTo(i,r.height-
wo+2),t.stroke()}}function Os(t,e,n,o,r){t.fillStyle=o.paper,t.globalAlpha=.9,t.fillRect(0,r.height-
wo,r.width,wo),t.globalAlpha=1,t.textBaseline="middle",t.textAlign="center";let s=-1/0;for(let i of Oe(
e,n.scale,ks)){let c=`${i.strong?"600 ":""}12px ${Et}`,a=n.x(i.x),l=yo(t,i.label,c)/2;a-l<s+6||(s=a+
l,t.font=c,t.fillStyle=i.strong?o.ink:o.soft,t.fillText(i.label,a,r.height-11))}for(let[,,i,c,a]of e)
a&&$s(t,"time squeezed",n.x((i+c)/2),r.height-34,o)}function $s(t,e,n,o,r){t.font=`italic 11px ${Et}`,
t.textAlign="center",t.textBaseline="middle",t.fillStyle=r.soft,t.fillText(e,n,o)}function As(t,e,n,o,r){
let s=n.map(({x:a})=>a),i=Math.min(...n.map(({y:a,size:l})=>a-l)),c=(Math.min(...s)+Math.max(...s))/
2;$s(t,e,o.x(c),o.y(i)-12,r)}function mn(t,e,n,o,r){let[s,i,c]=[n.x(e.x),n.y(e.y),e.size*n.scale];t.
beginPath(),e.shape==="square"?t.rect(s-c,i-c,2*c,2*c):e.shape==="diamond"?(t.moveTo(s,i-c),t.lineTo(
s+c,i),t.lineTo(s,i+c),t.lineTo(s-c,i),t.closePath()):t.arc(s,i,c,0,2*Math.PI),t.fillStyle=o.background,
t.strokeStyle=r||o.border,t.lineWidth=r?2.5:1,t.fill(),t.stroke()}function pn(t,e,n,o,r){t.setLineDash(
r?[4,3]:[]),t.beginPath(),t.moveTo(o.x(e.x),o.y(e.y)),t.lineTo(o.x(n.x),o.y(n.y)),t.stroke(),t.setLineDash(
[])}function Es(t,e,n,o){t.textBaseline="middle",t.textAlign="left",t.lineJoin="round";for(let{leader:r}of e)
r&&(t.strokeStyle=n.soft,t.lineWidth=.8,t.beginPath(),t.moveTo(r[0]+o.x,r[1]+o.y),t.lineTo(r[2]+o.x,
r[3]+o.y),t.stroke());for(let{item:r,x:s,y:i}of e)t.font=r.font,t.fillStyle=r.color,t.strokeStyle=n.
paper,t.lineWidth=3.5,r.lines.forEach((c,a)=>{let[l,u]=[s+o.x,i+o.y+15*(a+.5)];t.strokeText(c,l,u),t.
fillText(c,l,u)})}var Ns={outlet:10,story:5,topic:5},al=6,ll=30,ul={network:1.35,time:1.1},fl={topic:40,story:20,outlet:12,
article:0,stub:-4};function Is(t,e){return t==="outlet"?[`600 12px ${Et}`,e.ink]:t==="topic"?[`itali\
c 600 13px ${Me}`,e.topic]:[`12px ${Me}`,t==="stub"?e.soft:e.ink]}function _s(t,e,n,{zoom:o,highlight:r}){
let s=r?new Map:dl(t,e),i=({id:u})=>!!r?.own.has(u),c=!!(r&&r.own.size<=al),a=r||e.marks.length<ll||
o>ul[e.view],l=n.filter(({kind:u})=>a||u!=="article"&&u!=="stub").map(u=>{let d=u.size*2+fl[u.kind]+
(i(u)?1e3:0);return{...u,text:q(t,Bt(u)),rank:s.get(u.id)||d,leads:s.has(u.id)||c&&i(u)}});for(let{story:u,
x:d,y:h,radius:m}of e.discs){let g=t.stories[u].name;l.push({id:-1-u,x:d,y:h,size:m,kind:"story",text:g,
rank:900,leads:!0})}return!r&&t.mode==="whole"&&l.push(...hl(t,e)),l.sort((u,d)=>d.rank-u.rank||u.id-
d.id)}function dl(t,e){let n=r=>Ct(t,Bt(r)).filter(s=>t.articles.held[s]).length,o=new Map;for(let[r,
s]of Object.entries(Ns))e.marks.filter(i=>i.kind===r).map(i=>({id:i.id,held:n(i)})).filter(({held:i})=>i).
sort((i,c)=>c.held-i.held||i.id-c.id).slice(0,s).forEach(({id:i},c)=>o.set(i,800-10*c));return o}function hl(t,e){
let n=e.view==="time"?ml(t,e):pl(e),o=({story:r})=>t.stories[r].articles.length;return n.sort((r,s)=>o(
s)-o(r)||r.story-s.story).map((r,s)=>({id:-1-r.story,x:r.x,y:r.y,size:r.size,kind:"story",text:t.stories[r.
story].name,rank:60+5*o(r),leads:s<Ns.story}))}function ml(t,e){return t.stories.flatMap(({articles:n},o)=>{
let r=n.length>2?e.at.article.get(n[0]):null;return r?[{story:o,x:r.x,y:r.y,size:r.size}]:[]})}function pl(t){
return t.hulls.filter(({corners:n})=>n.length>2).map(({story:n,corners:o})=>{let r=o.reduce((i,[c])=>i+
c,0)/o.length,s=Math.min(...o.map(([,i])=>i));return{story:n,x:r,y:s-12,size:2}})}var wl=34,yl=160,bl=400,Sl={story:60,outlet:60,topic:60,article:60,stub:60},kl=34,Tl=7,vl={outlet:26,
topic:26,story:30,article:30,stub:30};function Ls({context:t,model:e,scene:n,marks:o,highlight:r,to:s,
colors:i,size:c}){if(!r)return;t.fillStyle=i.veil,t.fillRect(0,0,c.width,c.height),t.lineWidth=1.3;let a=n.
view==="network"&&e.mode==="stories";for(let{from:l,to:u,kind:d}of r.edges){let[h,m]=[o.get(l),o.get(
u)];if(!h||!m)continue;let g=a&&r.own.has(l)&&r.own.has(u);t.strokeStyle=g?i.line:i.soft,pn(t,h,m,s,
Lt(d))}for(let l of r.marks){let u=o.get(l);if(!u)continue;let d=Ht(u,n.view,i,e.hues.length>0);mn(t,
u,s,d,r.own.has(l)?i.ink:null)}}function Ps({context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i}){
t.textAlign="center",t.textBaseline="middle",t.fillStyle=i.paper;let c=r?[...r.marks].map(a=>o.get(a)):
n.marks;for(let a of c){let l=a?a.size*s.scale:0;!a||l<Tl||a.hue===void 0||(t.font=`700 ${Math.min(14,
Math.round(l*1.1))}px ${Et}`,t.fillText(e.letters[a.hue],s.x(a.x),s.y(a.y)+.5))}}function Rs(t){let{
model:e,scene:n,highlight:o,to:r,size:s,zoom:i}=t,c=ps(s.width,s.height),a=n.marks.filter(m=>xl(m,r,
s)),l=o?a.filter(({id:m})=>o.marks.has(m)):a;for(let{x:m,y:g,size:p}of l){let y=p*r.scale;ue(c,{x:r.
x(m)-y,y:r.y(g)-y,w:2*y,h:2*y},1)}n.view==="time"&&ue(c,{x:0,y:s.height-24,w:s.width,h:24},2);let u={
x:s.width-50,y:8,w:50,h:100};ue(c,u,2);let d=_s(e,n,l,{zoom:i,highlight:o}).slice(0,bl),h=Math.min(yl,
wl*Math.max(1,i**1.5));return gs(d.map(m=>Ml(m,t)),c,h)}function xl(t,e,{width:n,height:o}){let[r,s]=[
e.x(t.x),e.y(t.y)];return r>-20&&s>-20&&r<n+20&&s<o+20}function Ml({x:t,y:e,size:n,kind:o,text:r,leads:s},{
context:i,scene:c,to:a,colors:l}){let[u,d]=Is(o,l),h=_o(r,vl[o]),m=c.view==="time";return{x:a.x(t),y:a.
y(e),r:n*a.scale,w:Math.max(...h.map(g=>yo(i,g,u))),h:15*h.length,lines:h,font:u,color:d,mast:m?kl:0,
away:s&&!m?Sl[o]:0}}var So=globalThis.vis;function Ds(t,e){let n=new So.DataSet,o=new So.DataSet,r=new So.Network(t,{nodes:n,
edges:o},e);return{on:(s,i)=>r.on(s,i),replaceData(s,i){o.clear(),n.clear(),n.add(s),o.add(i)},showOnly(s,i){
r.body.nodeIndices=s.map(({id:c})=>c),r.body.edgeIndices=i.map(({id:c})=>c)},moveMark(s,i,c){let a=r.
body.nodes[s];return a&&([a.x,a.y]=[i,c]),!!a},requestRedraw:()=>r.body.emitter.emit("_requestRedraw"),
updateSize(){r.setSize("100%","100%"),r.canvas.setSize()},findMarkAt:s=>r.getNodeAt(s),getCamera(){let{
x:s,y:i}=r.getViewPosition();return[s,i,r.getScale()]},moveCamera:s=>r.moveTo({animation:!1,...s}),getProjection(){
let s=r.getScale(),i=r.canvasToDOM({x:0,y:0});return{scale:s,origin:i,x:c=>i.x+c*s,y:c=>i.y+c*s}}}}var Fs=54,Ol=1.9,$l=450,Al=15;function Hs(t,e,n){let o=Ds(t,e.options),r=matchMedia("(prefers-reduce\
d-motion: reduce)"),s=e.hues.length>0,i={view:e.opens,marks:[],edges:[],discs:[],open:[]},c="",a={filtered:!1,
mask:new Uint8Array(0)},l=lo(e,i,{hide:[],selection:a}),u=new Map,d=l.marks,h=null,m=null,g=null,p=null,
y=1,k=!1,C=!1,O=null;function V(b){let v=new Map([...u].map(([w,{x:S,y:M}])=>[w,[S,M]])),_=l.view!==
b.view,L=[b.view,...b.open].join(" "),H=L!==c;return H&&(i=as(e,b),c=L),l=lo(e,i,b),u=new Map(l.marks.
map(w=>[w.id,w])),d=l.marks.map(w=>({...w})),p=gt(),H?J():et(),_&&St(v),l}function J(){let b=Pt(),{view:v,
edges:_}=i,L=i.marks.map(w=>{let{id:S,x:M,y:N,size:B,shape:rt}=w;return{id:S,x:M,y:N,size:B,shape:rt,
color:Ht(w,v,b,s)}}),H=_.map(({id:w,from:S,to:M,kind:N,weight:B})=>{let rt=jr(b.edges[N],_.length),Ut=Lt(
N)&&[4,3];return{id:w,from:S,to:M,color:rt,dashes:Ut,width:at(N,B)}});o.replaceData(L,H),et()}function et(){
o.showOnly(l.marks,l.edges),mt()}function mt(){O=null,o.requestRedraw()}function at(b,v){return e.mode===
"stories"&&(v===0||b==="published_by")?.5:.8+.4*Math.min(v,6)}function St(b){if(r.matches||!b.size)return;
let v=performance.now(),_=l.marks.flatMap(H=>{let w=b.get(H.id);return w?[{mark:H,from:w,to:[H.x,H.y]}]:
[]}),L=H=>{let w=Math.min(1,(H-v)/$l),S=1-(1-w)**3;for(let{mark:M,from:N,to:B}of _)if(u.get(M.id)!==
M||(M.x=N[0]+(B[0]-N[0])*S,M.y=N[1]+(B[1]-N[1])*S,!o.moveMark(M.id,M.x,M.y)))return;mt(),w<1&&requestAnimationFrame(
L)};L(v)}function gt(){let b=h||m;if(!b)return g?ds(e,l,g):null;let v=fs(e,l,b);return v.marks.size?
v:null}function kt(){p=gt(),mt()}function pt(){return{width:t.clientWidth,height:t.clientHeight}}function x(b){
let v=o.getProjection(),_=Pt();l.view==="time"&&Ms(b,e.scale,v,_,pt());let L=h||m,H=L&&L.kind==="sto\
ry"?L.ref:-1;Ts(b,l.hulls,v,_,H),l.view==="network"?vs(b,l.discs,v,_):xs(b,e,l.marks,v,_)}function W(b){
let v=o.getProjection(),[_,L]=[Pt(),pt()],w={...{context:b,model:e,scene:l,marks:u,highlight:p,to:v,
colors:_,size:L},zoom:v.scale/y},S=l.view==="time";Ls(w),S&&Ps(w);let M=z(w);if(Es(b,M.labels,_,M.shift),
!S)return;Os(b,e.scale,v,_,L);let N=l.marks.filter(rt=>rt.undated),B=`no date (${T(N.length)})`;N.length&&
As(b,B,N,v,_)}function z(b){let{origin:v,scale:_}=b.to,L=`${_} ${p?[...p.own].join():""}`,H=O&&O.origin.
x===v.x&&O.origin.y===v.y;(!O||O.key!==L||!(C||H))&&(O={key:L,origin:v,labels:Rs(b)});let w={x:v.x-O.
origin.x,y:v.y-O.origin.y};return{labels:O.labels,shift:w}}function j({pointer:b}){let v=u.get(o.findMarkAt(
b.DOM));if(v)return Bt(v);let{x:_,y:L}=b.canvas,H=l.discs.find(w=>Math.hypot(_-w.x,L-w.y)<w.radius)||
l.hulls.find(({corners:w})=>ss([_,L],w,Al));return H?{kind:"story",ref:H.story}:null}function K(){h&&
(h=null,n.hover(null),kt())}function Q(){o.on("beforeDrawing",b=>{bo(b,()=>x(b))}),o.on("afterDrawin\
g",b=>{bo(b,()=>W(b))}),o.on("click",b=>{let v=j(b);setTimeout(()=>n.choose(v))}),o.on("doubleClick",
b=>{let v=j(b);v&&v.kind==="story"&&e.mode==="stories"&&n.toggle(v.ref)}),o.on("hoverNode",({node:b,
pointer:v})=>{let _=u.get(b);h=_?Bt(_):null,n.hover(h,v.DOM),kt()}),o.on("blurNode",K),t.addEventListener(
"mouseleave",K),o.on("dragStart",()=>{[C,k]=[!0,!0],K()}),o.on("dragEnd",()=>{C=!1,mt(),n.moved(o.getCamera())}),
o.on("zoom",()=>{k=!0,K(),n.moved(o.getCamera())}),o.on("resize",()=>requestAnimationFrame(()=>k||Dt()))}
function Rt([b,v,_]){k=!0,o.updateSize(),o.moveCamera({position:{x:b,y:v},scale:_}),O=null}function Dt(){
k=!1,o.updateSize();let{width:b,height:v}=pt();if(!d.length||!b)return;let _=(rt,Ut)=>Ut*Math.max(...d.
map(Ee=>Ut*Ee[rt]+Ee.size)),[L,H,w,S]=[_("x",-1),_("x",1),_("y",-1),_("y",1)],M=l.view==="time"?46:12;
y=Math.min((b-20-Fs)/(H-L),(v-70-M)/(S-w),Ol);let N=(L+H)/2+(Fs-20)/2/y,B=(w+S)/2+M/2/y;o.moveCamera(
{position:{x:N,y:B},scale:y}),O=null}function R(b){k=!0;let v=r.matches?!1:{duration:160};o.moveCamera(
{scale:o.getCamera()[2]*b,animation:v}),n.moved(o.getCamera())}function E(b,v=null){if([m,g]=[b,v],kt(),
!p)return!1;let _=p.own.size?p.own:p.marks,L=l.marks.filter(({id:N})=>_.has(N)),H=o.getProjection(),
{width:w,height:S}=pt(),M=({x:N,y:B})=>H.x(N)>0&&H.x(N)<w&&H.y(B)>0&&H.y(B)<S;if(L.length&&!L.some(M)){
let N=!r.matches&&{duration:300};o.moveCamera({position:{x:L[0].x,y:L[0].y},animation:N})}return L.length>
0}function D(b,v){let _=m&&l.at[m.kind].get(m.ref),L=_?hs(l.marks,_,b,v):l.marks[0];return L?Bt(L):null}
function P(){let b=o.getProjection(),v=O?O.origin:b.origin;return{scene:l,marks:u,to:b,size:pt(),labels:O?
O.labels:[],shift:{x:b.origin.x-v.x,y:b.origin.y-v.y},canvas:t.querySelector("canvas"),colors:Pt()}}
return Q(),{show:V,draw:J,fit:Dt,setCamera:Rt,zoom:R,choose:E,findNeighbour:D,forget:()=>c="",snapshot:P}}var El=60,Nl="The folder is a sample. What is “not in this corpus” may well have been published: the\
 page never says that an outlet left something out. “First” means first among the articles of this c\
orpus, by the times they state.",Il=[["Story","Articles about one event, connected by links that the\
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
ew","A figure on fewer than five has no interval and no p-value."]],_l=["Overview names what stands \
out; a click on a sentence selects what it is about.","Everything follows one selection: filters, th\
e time strip, a cell of a matrix, a bar of a comparison. The line above the picture says what is sel\
ected.","A click on a mark or a name opens its panel; the browser’s “back” goes back.","The li\
sts and the Table contain all that the picture shows."],Cl=[["/","search"],["?","this help"],["Esc",
"close the panel; once more: clear the filters"],["Tab","to the next control"],["← → ↑ ↓","i\
n the picture: to the next mark; in tabs: to the next tab; on the ends of the time strip: a step"],[
"Enter","in the picture: open the chosen story into its articles, or close it"],["+ − 0","in the p\
icture: zoom in, zoom out, show all"],["Home End","on the ends of the time strip: to the first, to t\
he last"]];function gn(t){let e=t.map(n=>f("li",{},n));return f("ul",{class:"plain-list"},e)}function Bs({
model:t}){let e=t.counts.problems-t.problems.length,n=t.problems.map(([r,s,i,c])=>f("li",{},f("span",
{class:"who",dir:"auto"},s?`${r}:${s}`:r),f("span",{dir:"auto"},c),f("span",{class:"words"},i))),o=`${T(
e)} more: run “topicgraph check”.`;return[nt("About the input",$(t.counts.problems,"problem")),f(
"p",{class:"aside"},"What was wrong in the files, and what was done about it."),Y(n,El,"ties"),e>0&&
f("p",{class:"aside"},o)]}function Ws({model:t}){let{about:e,counts:n,notes:o}=t,r=n.from===null?"no\
ne dated":ft(n.from,n.to),s=$(e.files,"file"),i=rn(t),c=Il.map(([l,u])=>[f("dt",{},l),f("dd",{},u)]),
a=o.time.filter(l=>!o.network.includes(l));return[nt("About this page","Where its figures come from"),
f("p",{},"This page is one file that contains all of its data and loads nothing else."),Ft([["Made b\
y",`topicgraph ${e.version}`],["From",`${s}, ${$(n.articles,"article")}, ${r}`],["Known by links onl\
y",n.stubs?$(n.stubs,"article"):null],["Problems in the input",T(n.problems)],["To make it again",f(
"code",{},"topicgraph build FOLDER -o OUTPUT")]]),F("What is left out",i&&gn(i)),F("What is counted",
e.notes.length>0&&gn(e.notes)),F("What is drawn",gn([`At most ${T(co)} marks at a time. What is left\
 out is said under the picture, and the lists have it.`,`A topic of ${tt(e.dominant)} of the article\
s or more has no lines in the picture, as it would connect everything.`,"Positions are computed when\
 the page is made, the same for the same articles. Distances in the network mean little; groups do.",
...o.network,...a])),F("How it is computed",f("dl",{class:"measures"},c)),F("What it cannot say",f("\
p",{},Nl))]}function zs(){let t=Cl.map(([e,n])=>[f("dt",{},f("kbd",{},e)),f("dd",{},n)]);return[nt("\
Help","How to read and use this page"),F("Where to start",gn(_l)),F("Keys",f("dl",{class:"facts keys"},
t))]}var Ll="id title outlet carrier published precision medium topics story url held excerpt files".split(
" "),To="measure outlet other subject count of share low high by_chance p".split(" "),Pl=new RegExp(
["[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]","[\\ud800-\\udbff](?![\\udc00-\\udfff])",
"(?<![\\ud800-\\udbff])[\\udc00-\\udfff]"].join("|"),"g"),Rl={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;"};function Gs(t,e){let n=t.articles,o=r=>r>=0?t.outlets[r].name:"";return{id:n.id[e],title:n.
title[e],outlet:o(n.outlet[e]),carrier:o(n.carrier[e]),published:Dl(n.time[e],n.precision[e]),precision:n.
precision[e],medium:t.media[n.medium[e]],topics:n.topics[e].map(r=>t.topics[r].name),story:n.story[e]>=
0?t.stories[n.story[e]].name:"",url:n.urls[e][0]||"",held:!!n.held[e],excerpt:n.excerpt[e],files:n.files[e]}}
function Dl(t,e){if(t===null)return"";let n=new Date(t*1e3).toISOString();return e==="second"?n.slice(
0,19)+"Z":e==="minute"?n.slice(0,16)+"Z":n.slice(0,10)}function js(t){return JSON.stringify(t,null,1)+
`
`}function Ks(t,e,n){let o=Jt(t,e,n).flatMap(({topic:c,cells:a})=>a.map((l,u)=>{let d=t.topics[c].name;
return ko("share of a topic",e[u],{subject:d,...Us(l)})})),s=Je(t,e,n).flatMap((c,a)=>c.flatMap((l,u)=>{
let d=l&&{other:e[u].name,...Us(l)};return d?[ko("followed by",e[a],d)]:[]})),i=en(e).flatMap(([c,a])=>Fl(
t,c,a,n));return[...o,...s,...i]}function ko(t,e,n){return{...Object.fromEntries(To.map(r=>[r,""])),
measure:t,outlet:e.name,...n}}function Us({k:t,n:e,share:n,low:o,high:r}){return{count:t,of:e,...e<5?
{}:{share:n,low:o,high:r}}}function Fl(t,e,n,o){let r=Be(t,e,n,o),{shared:s,lags:i}=r,c=Ye(t,e,n),a=[],
l=(h,m,g,p)=>{a.push(ko(h,m,{other:g.name,...p}))};if(l("stories shared",e,n,{count:s.length,of:r.a.
size}),c){let h={count:c.shared,by_chance:c.expected,p:c.q};l("stories shared, whole corpus",e,n,h)}
if(i.length>=5){let h=He(i.map(m=>m.hours));l("hours later, median",n,e,{count:h,of:i.length})}let u=(h,m,g)=>{
for(let{word:p,k:y}of m?.a||[])l(h,e,n,{subject:p,count:y,of:g[0]});for(let{word:p,k:y}of m?.b||[])l(
h,n,e,{subject:p,count:y,of:g[1]})},d=Ge(t,r);if(u("word in headlines of the same stories",d,[s.length,
s.length]),t.size<=ze){let h=Ue(t,e,n,o);u("distinctive word",h,h.n)}return a}function vo(t,e=Ll){let n=t.
map(o=>e.map(r=>Hl(o[r])));return[e,...n].map(o=>o.join(",")).join(`\r
`)+`\r
`}function Hl(t){let e=Array.isArray(t)?t.join("; "):String(t),o=typeof t!="number"&&/^[=+\-@\t\r]/.
test(e)?"'"+e:e;return/[",\r\n]/.test(o)?`"${o.replaceAll('"','""')}"`:o}function Wt(t){return t.replace(
Pl,"�").replace(/[&<>"]/g,e=>Rl[e])}var wn=46,qs=20,zt=16,[Bl,Wl]=[7.2,40];function de(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n}));
f("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function Xs(t,e){let n=[
[]],o=zt;for(let r of t){let s=Wl+Bl*`${r.label} ${r.number}`.length;o+s>e-zt&&o>zt&&(n.push([]),o=zt),
n[n.length-1].push({item:r,x:o}),o+=s}return n}function Vs(t,e){return wn+e+14+qs*t}function Ys(t,e){
return wn+e+qs*t+16}function Z(t,e,n=""){let o=Object.entries(e).filter(([,r])=>r!==void 0).map(([r,
s])=>{let i=typeof s=="number"?String(Zs(s)):s;return` ${r}="${Wt(i)}"`});return`<${t}${o.join("")}>${n}\
</${t}>`}function Zs(t){return Math.round(t*10)/10}function fe(t,e=""){return`M${t.map(n=>n.map(Zs).
join(" ")).join("L")}${e}`}function Js(t,e){let{size:n,colors:o}=t,r=Xs(e.items,n.width),[s,i]=[n.width,
Ys(r.length,n.height)],c={"font-size":17,"font-weight":700,"font-family":"Georgia, serif"},a=`0 0 ${s}\
 ${n.height}`,l={y:wn,width:s,height:n.height,viewBox:a},u=[Z("rect",{width:s,height:i,fill:o.paper}),
Z("text",{x:zt,y:22,...c,fill:o.ink},Wt(e.title)),Z("text",{x:zt,y:39,"font-size":12,fill:o.soft},Wt(
e.words)),Z("svg",l,zl(t,e).join(`
`)),...r.flatMap((h,m)=>h.map(({item:g,x:p})=>jl(g,p,Vs(m,n.height),o)))],d={xmlns:"http://www.w3.or\
g/2000/svg",width:s,height:i,viewBox:`0 0 ${s} ${i}`,"font-family":"system-ui, sans-serif"};return`<\
?xml version="1.0" encoding="UTF-8"?>
${Z("svg",d,`
${u.join(`
`)}
`)}
`}function zl({scene:t,marks:e,to:n,size:o,labels:r,shift:s,colors:i},c){let a=({x:p,y})=>[n.x(p),n.
y(y)],l=t.hulls.map(({corners:p})=>Z("path",{d:fe(p.map(([y,k])=>a({x:y,y:k})),"Z"),fill:i.hull,stroke:i.
hull,"stroke-width":30*n.scale,"stroke-linejoin":"round"})),u=t.discs.map(p=>{let[y,k]=a(p),C=p.radius*
n.scale;return Z("circle",{cx:y,cy:k,r:C,fill:i.hull,stroke:i.story})}),d=t.view==="time"?Ul(c.scale,
n,o,i):[],h=t.edges.map(({from:p,to:y,kind:k})=>Z("path",{d:fe([p,y].map(C=>a(e.get(C)))),stroke:i.edges[k],
"stroke-width":.8,"stroke-dasharray":Lt(k)?"4 3":void 0})),m=t.marks.map(p=>{let y=Ht(p,t.view,i,c.hasHues),
C=t.view==="time"&&p.hue!==void 0?c.letters[Number(p.hue)]:"";return Qs(p.shape,a(p),p.size*n.scale,
y,C,i)}),g=r.map(p=>Gl(p,s,i));return[...l,...u,...d,...h,...m,...g]}function Ul(t,e,n,o){return Oe(
t,e.scale,64).flatMap(({x:r,strong:s,label:i})=>{let c=e.x(r),a=fe([[c,0],[c,n.height-22]]),l={x:c,y:n.
height-7,"font-size":12,"text-anchor":"middle"};return[Z("path",{d:a,stroke:s?o.line:o.grid}),Z("tex\
t",{...l,fill:o.soft},Wt(i))]})}function Qs(t,[e,n],o,{background:r,border:s},i,c){let a={fill:r,stroke:s};
if(t==="square")return Z("rect",{x:e-o,y:n-o,width:2*o,height:2*o,...a});if(t==="diamond"){let d=[[e,
n-o],[e+o,n],[e,n+o],[e-o,n]];return Z("path",{d:fe(d,"Z"),...a})}let l=Z("circle",{cx:e,cy:n,r:o,...a});
if(!i||o<=7)return l;let u={"font-size":11,"font-weight":700,"text-anchor":"middle"};return l+Z("tex\
t",{x:e,y:n+4,...u,fill:c.paper},Wt(i))}function Gl({item:t,x:e,y:n,leader:o},r,s){let i=g=>[g[0]+r.
x,g[1]+r.y],c=o?[o.slice(0,2),o.slice(2)].map(i):[],a={d:fe(c),stroke:s.soft,"stroke-width":.8},l=/^(italic )?(\d{3} )?(\d+)px (.*)$/.
exec(t.font)||[],[u,d]=i([e,n]),h={"font-size":l[3],"font-family":l[4],"font-weight":l[2]?.trim(),"f\
ont-style":l[1]?.trim(),fill:t.color,stroke:s.paper,"stroke-width":3,"paint-order":"stroke"},m=t.lines.
map((g,p)=>Z("text",{x:u,y:d+15*(p+.8),...h},Wt(g)));return(o?Z("path",a):"")+m.join("")}function jl(t,e,n,o){
let r=Z("tspan",{fill:o.soft},String(t.number)),s={x:e+22,y:n+4,"font-size":12,fill:o.ink},i=Z("text",
s,`${Wt(t.label)} ${r}`);if(t.line){let u=o.edges[t.line],d=Lt(t.line)?"4 3":void 0,h={stroke:u,"str\
oke-width":3,"stroke-dasharray":d};return Z("path",{d:fe([[e,n],[e+16,n]]),...h})+i}let{background:c,
border:a}=t.color,l={background:c,border:no(t.kind)?a:c};return Qs(fn(t.kind),[e+8,n],ti(t),l,"",o)+
i}function ti({kind:t}){return t==="stub"?4:6}function ei({canvas:t,size:e,colors:n},{title:o,words:r,
items:s}){let i=t.width/e.width,c=Xs(s,e.width),a=Math.round(Ys(c.length,e.height)*i),l=f("canvas",{
width:t.width,height:a}),u=l.getContext("2d");u.fillStyle=n.paper,u.fillRect(0,0,l.width,l.height),u.
drawImage(t,0,wn*i),u.scale(i,i);let d=(h,m,g,p,y)=>{u.font=p,u.fillStyle=y,u.fillText(h,m,g)};return d(
o,zt,22,`700 17px ${Me}`,n.ink),d(r,zt,39,`12px ${Et}`,n.soft),c.forEach((h,m)=>{let g=Vs(m,e.height);
for(let{item:p,x:y}of h)Kl(u,p,y,g,n),d(`${p.label}  ${p.number}`,y+22,g+4,`12px ${Et}`,n.ink)}),new Promise(
h=>l.toBlob(h,"image/png"))}function Kl(t,e,n,o,r){let s={scale:1,x:i=>i,y:i=>i};if(e.line)t.strokeStyle=
r.edges[e.line],t.lineWidth=3,pn(t,{x:n,y:o},{x:n+16,y:o},s,Lt(e.line));else{let i={x:n+8,y:o,size:ti(
e),shape:fn(e.kind)};mn(t,i,s,e.color,null)}}var ql=100,Xl=60,Vl=["Published","Outlet","Title","Topics","Story"],ni={Published:t=>(e,n)=>(t.articles.
time[e]??1/0)-(t.articles.time[n]??1/0),Outlet:t=>xo(e=>ct(t,e)),Title:t=>xo(e=>t.articles.title[e]),
Story:t=>xo(e=>oi(t,e))},Xt={column:"Published",down:!0};function xo(t){return(e,n)=>{let[o,r]=[Tt(t(
e)),Tt(t(n))];return o<r?-1:o>r?1:0}}function oi(t,e){let n=t.articles.story[e];return n<0?"":t.stories[n].
name}function Mo(t,{mask:e,stubs:n}){return Array.from({length:t.size},(r,s)=>s).filter(r=>e[r]&&(t.
articles.held[r]||n))}function Oo(t,e){let{model:n}=e,o=e.selection(),r=ni[Xt.column](n),s=Mo(n,o);s.
sort((g,p)=>(Xt.down?r(p,g):r(g,p))||g-p);let i=f("tbody"),c=Ve(i,s,ql,g=>[Zl(e,g)]),a=Vl.map(g=>Yl(
g,t,e)),l=bt("Articles","articles-table",a,i),u=f("p",{class:"empty"},"No article passes all filters\
."),d=f("span",{class:"number"},T(s.length)),h=o.filtered?"The selection":"All articles",m=f("div",{
class:"sheet-head"},f("h2",{},h," ",d),I({class:"tool"},()=>e.change({at:"save"}),"Download …"));t.
replaceChildren(m,ht(n)||"",s.length?l:u,c)}function Yl(t,e,n){if(!ni[t])return ot(t);let o=Xt.column===
t,r=()=>{Xt={column:t,down:o?!Xt.down:t==="Published"},Oo(e,n),Nt(e,"focus",t)?.focus()},s=Xt.down?"\
descending":"ascending",i=Xt.down?" ↓":" ↑",c=I({"data-focus":t},r,t,o?i:"");return f("th",{scope:"\
col","aria-sort":o?s:null},c)}function Zl(t,e){let{model:n}=t,{time:o,precision:r,outlet:s,story:i,topics:c,
held:a}=n.articles,l=c[e].map(m=>n.topics[m].name).join(", "),u=Ot(oi(n,e),Xl),d=s[e]>=0?X(t,{kind:"\
outlet",ref:s[e]}):"unknown",h=i[e]>=0?X(t,{kind:"story",ref:i[e]},u):"";return f("tr",{class:a[e]?null:
"not-held"},f("td",{class:"moment"},ut(o[e],r[e])),f("td",{},d),f("td",{class:"title"},X(t,{kind:"ar\
ticle",ref:e}),!a[e]&&f("small",{}," not in this corpus")),f("td",{},l),f("td",{class:"title"},h))}function si(t){let{model:e}=t,{view:n}=t.state(),o=Mo(e,t.selection()),r=()=>o.map(p=>Gs(e,p)),s=()=>de(
"articles.csv",vo(r()),"text/csv"),i=()=>de("articles.json",js(r()),"application/json"),c=()=>{let p=Ks(
e,to(t),t.selection().mask);de("comparison.csv",vo(p,To),"text/csv")},a=async()=>{let p=await ei(t.view.
snapshot(),ri(t));de("picture.png",p,"image/png")},l=()=>{let p=Js(t.view.snapshot(),ri(t));de("pict\
ure.svg",p,"image/svg+xml")},u=(p,y)=>I({class:"action"},async()=>{await y(),t.announce(`${p} saved`)},
p),d=(...p)=>f("div",{class:"buttons"},p),h=t.view&&(n==="network"||n==="time"),m=t.selection().filtered?
"selection":"articles";return[nt("Download","Take it with you"),F(`The ${m}: ${$(o.length,"article")}`,
d(u("CSV table",s),u("JSON",i))),n==="compare"&&F("The comparison",d(u("Figures as CSV",c))),F("The \
picture, with its legend",h?d(u("PNG image",a),u("SVG drawing",l)):f("p",{class:"aside"},"Open the N\
etwork or Time view to save the picture.")),f("p",{class:"aside"},"“Copy link” keeps the filters, th\
e view and the camera in the link, which works for this file wherever it is opened.")]}function ri(t){
let{model:e}=t,{from:n,to:o}=e.counts,r=t.state(),s=ge(e,r).map(({sign:a,name:l})=>a==="not"?`withou\
t ${l}`:l),i=[ft(n,o)];s.length&&i.push(`selected: ${s.join(" · ")}`);let c=ho(e,t.view.snapshot().
scene,t.selection());return{title:e.title,words:i.join(" — "),items:c.filter(({key:a})=>!r.hide.includes(
a)),scale:e.scale,hasHues:e.hues.length>0,letters:e.letters}}var Jl=1e-12;function ii(t){let e=t.size,n=e+t.outlets.length,o=t.articles,r=Array.from({length:n+t.
topics.length},()=>[]),s=(a,l,u,d="",h=1)=>{r[a].push({to:l,kind:u,reason:d,weight:h,forward:!0}),r[l].
push({to:a,kind:u,reason:d,weight:h,forward:!1})};for(let a=0;a<t.size;a+=1){let[l,u]=[o.outlet[a],o.
carrier[a]];l>=0&&s(a,e+l,"published_by"),u>=0&&u!==l&&s(a,e+u,"carried_by");for(let d of o.topics[a])
s(a,n+d,"about");for(let{forward:d,other:h,kind:m,reason:g,weight:p}of t.linksOf[a])d&&s(a,h,m,g,p)}
let i={article:0,outlet:e,topic:n};return{neighbours:r,nodeOf:({kind:a,ref:l})=>l+i[a],thingOf:a=>a<
e?{kind:"article",ref:a}:a<n?{kind:"outlet",ref:a-e}:{kind:"topic",ref:a-n}}}function Ql(t,e,n){let o=t.
neighbours[n.forward?n.to:e].length;return n.kind==="published_by"?1+Math.log2(1+o)/4:n.kind==="abou\
t"||n.kind==="carried_by"?2+Math.log2(1+o)/2:n.kind==="similar"?2-n.weight:1}function ci(t,e,n,o=[]){
let[r,s]=[t.nodeOf(e),t.nodeOf(n)],i=new Float64Array(t.neighbours.length).fill(1/0),c=new Map,a=tu();
i[r]=0,a.push(r,0);for(let u=a.pop();u!==void 0&&u!==s;u=a.pop())for(let d of t.neighbours[u]){if(o.
includes(d.kind))continue;let h=i[u]+Ql(t,u,d);h>=i[d.to]-Jl||(i[d.to]=h,c.set(d.to,{node:u,edge:d}),
a.push(d.to,h))}if(i[s]===1/0)return null;let l=[];for(let u=c.get(s),d=s;u&&(l.unshift({thing:t.thingOf(
d),edge:u.edge}),u.node!==r);d=u.node,u=c.get(d));return[{thing:e,edge:null},...l]}function tu(){let t=[],
e=(o,r)=>[t[o],t[r]]=[t[r],t[o]],n=o=>o-1>>1;return{push(o,r){t.push({node:o,cost:r});for(let s=t.length-
1;s&&t[s].cost<t[n(s)].cost;s=n(s))e(s,n(s))},pop(){if(!t.length)return;e(0,t.length-1);let{node:o}=t.
pop();for(let r=0;;){let s=r;for(let i of[2*r+1,2*r+2])i<t.length&&t[i].cost<t[s].cost&&(s=i);if(s===
r)return o;e(r,s),r=s}}}}function ai(t,e){let n=({thing:r})=>r.kind==="article"?jt(q(t,r)):Gt(q(t,r));
if(e.length<2)return`${n(e[0])} is the same thing.`;let o=e.slice(1).map(r=>{let{kind:s,forward:i}=r.
edge;return`${t.verbs[s][i?0:1]} ${n(r)}`});return`${n(e[0])} ${o.join(", which ")}.`}var[eu,nu]=[8,4],ou=["outlet","topic","article"];function li({model:t,state:e}){let n=e().path.flatMap(
s=>t.byId.get(s)||[]),[o,r]=n.filter(({kind:s})=>s!=="story");if(!(!o||!r||!t.complete))return t.pathGraph||=
ii(t),ci(t.pathGraph,o,r,e().without)}function ui(t,e){let n=t.state().path,o=["From","To"].map((i,c)=>su(
t,i,c,n[c])),r=n.filter(Boolean).length===2;return[nt("Path finder","From one thing to another"),f("\
p",{class:"aside"},"The path that says most: stated links before shared topics, rare topics before c\
ommon ones."),...o,ru(t),r&&(e?au(t,e):f("p",{class:"empty",role:"status"},"No path connects the two\
 by these links."))]}function ru(t){let{model:e}=t,{without:n}=t.state(),o=e.complete?e.linksOf.flat().
map(({kind:i})=>i):[],s=[...new Set(["published_by","carried_by","about",...o])].map(i=>{let c=n.filter(
u=>u!==i),a=({target:u})=>{t.change({without:u.checked?c:[...c,i]})},l={type:"checkbox",checked:!n.includes(
i),on:{change:a}};return f("label",{class:"check"},f("input",l),un[i])});return f("fieldset",{class:"\
kinds"},f("legend",{},"By these links"),s)}function su(t,e,n,o){let{model:r}=t,s=o?r.byId.get(o):null,
i=f("ul",{class:"choices"}),c=`path-${n}`,a=({target:d})=>{let h=iu(r,d.value.trim()),m=h.slice(0,eu).
map(g=>{let p=f("span",{class:"words"},ae[g.kind].toLowerCase()),y=f("span",{},q(r,g));return f("li",
{},I({class:"choice",dir:"auto"},()=>cu(t,n,g),y,p))});i.replaceChildren(...m),t.announce(`${h.length}\
 found`)},l=({key:d})=>{d==="Enter"&&i.querySelector("button")?.click(),d==="ArrowDown"&&i.querySelector(
"button")?.focus()},u={id:c,type:"text",dir:"auto",autocomplete:"off",spellcheck:"false",placeholder:"\
an outlet, a topic or an article",value:s?q(r,s):"",on:{input:a,keydown:l}};return f("div",{class:"e\
nd"},f("label",{for:c},e),f("input",u),i)}function iu(t,e){if(!e)return[];let n=Qt(t);return ou.flatMap(
o=>Fe(n[o],e,nu).rows.map(r=>({kind:o,ref:r})))}function cu(t,e,n){let o=[...t.state().path];for(;o.
length<2;)o.push("");o[e]=te(t.model,n),t.change({path:o.filter((i,c)=>i||c<e)});let r=A(`path-${1-e}`),
s=A("panel").querySelector(".route, .empty, h2");(r.value?s:r).focus()}function au(t,e){let{model:n}=t,
o=e.map(({thing:r,edge:s})=>{let i=s&&n.verbs[s.kind][s.forward?0:1];return f("li",{class:`stop stop\
-${r.kind}`},i&&f("span",{class:"verb"},`${i} `),X(t,r),s&&s.reason&&f("span",{class:"words",dir:"au\
to"},s.reason))});return f("section",{class:"route",tabindex:"-1",role:"status"},f("h3",{},$(e.length-
1,"step")),f("p",{class:"excerpt",dir:"auto"},ai(n,e)),f("ol",{class:"stops"},o))}var lu={path:ui,save:si,problems:Bs,about:Ws,help:zs};function fi(t,e,n){return f("article",{class:`\
panel panel-${e}`},lu[e](t,n))}var uu=12;function hi({model:t},e,n){let o=t.articles,[r,s,i]=[o.outlet[e],o.carrier[e],o.held[e]],c=t.
media[o.medium[e]]==="video"?"Video":"Article",a=i?c:"Article not in this corpus",{urls:l,files:u}=o,
d=o.topics[e].map(y=>n({kind:"topic",ref:y})),h=s>=0&&s!==r,m=(y,k)=>f("ul",{class:"urls"},y.map(k)),
g=m(l[e],y=>f("li",{},Do(y))),p=m(u[e],y=>f("li",{dir:"auto"},y));return[nt(a,q(t,{kind:"article",ref:e})),
!i&&f("p",{class:"aside"},"Only known because another article links to it: it has no file."),o.excerpt[e]&&
f("p",{class:"excerpt",dir:"auto"},o.excerpt[e]),Ft([["Outlet",r>=0?n({kind:"outlet",ref:r}):"unknow\
n"],["Carried by",h?n({kind:"outlet",ref:s}):null],["Published",ut(o.time[e],o.precision[e])],["Stor\
y",o.story[e]>=0?n({kind:"story",ref:o.story[e]}):null],["Topics",ke(d)],["Other titles",o.titles[e].
join(" · ")],["Quality",di(o.quality[e])],["Heat",di(o.heat[e])]]),F("Connected because",fu(t,e,n)),
F(l[e].length>1?"Addresses":"Address",l[e].length>0&&g),F(u[e].length>1?"Files":"File",u[e].length>0&&
p)]}function di(t){return t===null?null:String(t)}function fu(t,e,n){let o=t.linksOf[e].map(r=>{let s=t.
verbs[r.kind][r.forward?0:1];return f("li",{},f("span",{class:"verb"},`${s} `),n({kind:"article",ref:r.
other}),f("span",{class:"words",dir:"auto"},du(t,e,r).join(" · ")))});return Y(o,uu,"ties")}function du(t,e,{
other:n,kind:o,reason:r,weight:s}){let{time:i,held:c}=t.articles,a=G(t,e)&&G(t,n),l=[ct(t,n),a?dt(Number(
i[n])-Number(i[e])):"",r,o==="similar"&&s<1?`score ${s.toFixed(2)}`:"",c[n]?"":"not in this corpus"];
return[...new Set(l.filter(Boolean))]}var Ae=5,hu=60,mu=1.15;function mi(t,e,n){let{model:o}=t,r=o.outlets[e],s=o.byOutlet[e],{story:i,held:c,
outlet:a}=o.articles,l=s.filter(p=>c[p]),u=o.byCarrier[e].filter(p=>a[p]!==e),d=it(s.map(p=>i[p]).filter(
p=>p>=0)),h=l.length>=5&&!r.platform,m=()=>t.change({view:"compare",side:gu(t,r.id)}),g=r.platform||
!l.length?[]:[["Compare",m]];return[nt(r.platform?"Platform":"Outlet",r.name||r.id),f("p",{class:"fi\
gures"},pu(l.length,s.length)),ne(t,"outlet",r.id,...g),wu(o,e,n),F("Over time",qe(o,s)),F("First an\
d alone",yu(r)),F("Big stories it lacks here",h&&xu(o,e,n)),F("Earlier and later than others",bu(o,e,
n)),F("Focus",Su(o,e,n)),F("Distinctive words",Tu(t,e)),F("Nearest outlets, by stories shared",vu(o,
e,n)),F("Stories",tn(d,n)),F("Stories only it has here",Mu(o,e,n)),F("Articles",Te(o,s,n)),F("Articl\
es it carried",Te(o,u,n))]}function pu(t,e){let n=e-t,o=n?` · ${T(n)} linked, not in this corpus`:"";
return $(t,"article")+o}function gu(t,e){let{side:n}=t.state();return n.includes(e)?n:[...n.slice(0,
Yt-1),e]}function wu(t,e,n){let{domain:o,names:r,name:s,edition_of:i,pieces:c,republished:a}=t.outlets[e],
l=i?t.byId.get(i):null,u=t.groups.filter(({outlets:m})=>m.includes(e)),d=$(c,"article"),h=`${T(a)} o\
f the ${d} found there`;return Ft([["Web site",o],["Edition of",l?n(l):null],["Also seen as",r.filter(
m=>m!==s).join(" · ")],["Group",u.map(m=>m.name).join(", ")],["Written by others",a?h:null]])}function yu({
platform:t,first:e,shared:n,alone:o}){if(t||!(n+o))return null;let r=n?`It was first on ${wt(e)} of \
the ${$(n,"story","stories")} that it shares with other outlets.`:"It shares no dated story with ano\
ther outlet.",s=o?` ${$(o,"story","stories")} in this corpus ${o===1?"comes":"come"} from it alone.`:
"",i=n>0&&n<5;return[f("p",{},r,s),f("p",{class:"aside"},i?"Too few to say much.":"Copies count as t\
heir original; in a tie of two either counts a half.")]}function bu(t,e,n){let o=Pn(t,e).map(({other:r,
n:s,hours:i,low:c,high:a,q:l})=>{let u=`${dt(c*3600)} to ${dt(a*3600)}`,d=`median of ${s} shared sto\
ries, 95 % interval ${u}; ${$t(l)}`;return f("li",{},n({kind:"outlet",ref:r}),` ${dt(i*3600)}`,f("sp\
an",{class:"words"},d))});return o.length>0&&Y(o,Ae,"ties")}function Su(t,e,n){let o=cr(t,e);if(!o.length)
return null;let r=o[0].n<5,s=o.map(i=>{let a=`${`${tt(i.share)} ${yt(i)}`}; ${ku(i)}`;return f("li",
{},n({kind:"topic",ref:i.topic}),` ${i.k} of ${i.n}`,!r&&f("span",{class:"words"},a))});return[Y(s,Ae+
1,"ties"),r&&f("p",{class:"aside"},"Too few articles to say more.")]}function ku({share:t,restShare:e}){
if(!e)return"none of the rest";let n=Math.max(t/e,e/t);if(n<mu)return"about the same share as the re\
st";let o=n<9.95?n.toFixed(1).replace(/\.0$/,""):Math.round(n);return t>e?`${o} times the share of t\
he rest`:`the rest has ${o} times its share`}function Tu(t,e){let n=t.model.words[e];if(!n)return null;
let o=[t.model.outlets[e].id],r=n.map(([i,c,a,l,u,d])=>{let m=`${`${c} of ${a} articles, elsewhere ${l}\
 of ${u}`}; ${$t(d)} after correction`;return f("li",{},Qe(p=>t.apply({only:{outlet:o,words:p}}),i,m,
d))});return[f("ul",{class:"word-list"},r),f("p",{class:"aside"},"In titles and excerpts, against th\
e rest of this corpus; in bold those that are statistically significant after correction for multipl\
e tests.")]}function vu(t,e,n){let o=ir(t,e).map(({ref:r,shared:s,either:i,isFew:c})=>{let l=`${s} o\
f ${i} stories in common${c?", too few to say much":""}`;return f("li",{},n({kind:"outlet",ref:r}),f(
"span",{class:"words"},l))});return o.length>0&&Y(o,Ae,"ties")}function xu(t,e,n){let o=a=>$(a,"othe\
r outlet"),i=(t.blindspots[e]?.map(([a,l,u])=>({story:a,words:`${o(l)}; expected with ${tt(u)}`}))||
ar(t,e).slice(0,hu).map(({story:a,reach:l})=>({story:a,words:o(l)}))).map(({story:a,words:l})=>f("li",
{},n({kind:"story",ref:a}),f("span",{class:"words"},l))),c="Stories without an article of this outle\
t in this corpus; the outlet may still have covered them.";return i.length?[Y(i,Ae+1,"ties"),f("p",{
class:"aside"},c)]:null}function Mu(t,e,n){let o=s=>s<0||Mt(t,t.stories[s].articles).size===1,r=[...Cn(
t)[e]].filter(([s,i])=>t.articles.held[i]&&o(s)).map(([s,i])=>f("li",{},n(s<0?{kind:"article",ref:i}:
{kind:"story",ref:s})));return r.length>0&&Y(r,Ae,"ties")}var Ou=16,pi=86400;function gi(t,e,n){let{time:o,outlet:r}=t.articles,s=e.filter(k=>o[k]!==null&&r[k]>=
0);if(Mt(t,s).size<2)return null;let i=s.map(k=>Number(o[k])),c=Math.min(...i),a=Math.max(...s.map(k=>Number(
o[k])+(G(t,k)?0:pi)));if(a===c)return null;let l=$u(t,s),u=s.filter(k=>G(t,k)).map(k=>Number(o[k])),
d=u.length?Math.min(...u):null,h=l.slice(0,Ou).map(k=>Au(t,k,{start:c,end:a,firstTime:d},n)),m=l.length-
h.length,g=e.length-s.length,p=[m>0&&`${$(m,"outlet")} with later articles are in the list below.`,g>
0&&`${$(g,"article")} without a date or an outlet not shown.`,"○ copy · dashed: not in this corpus ·\
 a bar: the day, as no time is given."],y=[lt(c),kn(a-c)].map(k=>f("span",{},k));return[f("ol",{class:"\
lanes"},h),f("p",{class:"lane-ends","aria-hidden":"true"},y),f("p",{class:"aside"},p.filter(Boolean).
join(" "))]}function $u(t,e){let n=new Map;for(let r of e){let s=t.articles.outlet[r],i=n.get(s)||{outlet:s,
first:1/0,articles:[]};G(t,r)&&(i.first=Math.min(i.first,t.articles.time[r])),i.articles.push(r),n.set(
s,i)}let o=r=>t.articles.time[r.articles[0]];return[...n.values()].sort((r,s)=>(r.first===s.first?o(
r)-o(s):r.first-s.first)||r.outlet-s.outlet)}function Au(t,e,{start:n,end:o,firstTime:r},s){let i=u=>`${(u-
n)/(o-n)*100}%`,c=e.articles.map(u=>{let{time:d,precision:h,copy:m,held:g,title:p}=t.articles,y=G(t,
u),k=[y?"dot":"day",m[u]===1&&"copy",!g[u]&&"stub"],C=`${ct(t,u)}: ${p[u]}, ${ut(d[u],h[u])}`,O=f("s\
pan",{class:k.filter(Boolean).join(" "),title:C});return O.style.left=i(Number(d[u])),y||(O.style.width=
i(n+pi)),O}),l=e.first!==1/0&&r!==null?Eu(e.first-Number(r)):"time not given";return f("li",{},s({kind:"\
outlet",ref:e.outlet}),f("span",{class:"lane-track","aria-hidden":"true"},c),f("span",{class:"words"},
l))}function Eu(t){return t?kn(t):"earliest"}var Nu=10,Iu=60;function wi(t,e,n){let{model:o}=t,r=o.stories[e],{articles:s}=r,{outlet:i,topics:c}=o.
articles,a=it(s.filter(g=>xt(o,g)).map(g=>i[g])),l=it(s.flatMap(g=>c[g])),u=(g,p)=>ee(p.map(([y,k])=>[
{kind:g,ref:y},k]),n),d=o.nodes.some(g=>g.kind==="story"&&g.ref===e),h=t.isOpen(e)?"Close it in the \
picture":"Open it in the picture",m=d?[[h,()=>t.toggle(e)]]:[];return[nt("Story",r.name),f("p",{class:"\
figures"},_u(o,s,a.length)),ne(t,"story",r.id,...m),F("Who was first",f("p",{},Lu(o,r,n))),F("Who ca\
me when",gi(o,s,n)),F("Headlines in time order",Pu(o,s,n)),F("Outlets",a.length>0&&u("outlet",a)),F(
"Not in this corpus from",Fu(o,e,n)),F("Topics",l.length>0&&u("topic",l))]}function _u(t,e,n){let o=e.
filter(a=>t.articles.held[a]).length,r=e.length-o,[s,i]=je(t,e),c=[$(o,"article")];return r&&c.push(
`${T(r)} linked, not in this corpus`),[...c,$(n,"outlet"),ft(s,i)].join(" · ")}var Cu="that takes a\
rticles of two outlets that state when they appeared, and copies do not count";function Lu(t,{first:e,
articles:n,reason:o},r){if(!e.length)return`It cannot be told: ${o||Cu}.`;let s=e.map(l=>r({kind:"ou\
tlet",ref:l})),i=ke(s," and "),c=n.filter(l=>t.articles.time[l]===null).length,a=c?` ${$(c,"article")}\
 without a date may be earlier.`:"";return e.length===1?[i,`, of the articles in this corpus.${a}`]:
["A tie between ",i,`: the stated times do not tell them apart.${a}`]}function Pu(t,e,n){let o=e.find(
i=>G(t,i)),r=o===void 0?null:t.articles.time[o],s=Ru(t,e).map(({original:i,copies:c})=>yi(t,i,r,n,c));
return Y(s,Iu,"headlines")}function Ru(t,e){let n=new Set(e),o=new Map;for(let s of e){let i=Du(t,s,
n);i!==s&&o.set(i,[...o.get(i)||[],s])}let r=new Set([...o.values()].flat());return e.filter(s=>!r.has(
s)).map(s=>({original:s,copies:o.get(s)||[]}))}function Du(t,e,n){let o=new Set,r=e;for(;!o.has(r);){
o.add(r);let s=t.linksOf[r].find(({kind:i,forward:c,other:a})=>i==="copy_of"&&c&&n.has(a));s&&(r=s.other)}
return r}function yi(t,e,n,o,r=[]){let{time:s,precision:i,held:c}=t.articles,a=t.linksOf[e].find(({kind:h,
forward:m})=>h==="copy_of"&&m),l=G(t,e)&&n!==null?Number(s[e])-n:0,u=[ut(s[e],i[e]),l>=60?dt(l):"",c[e]?
"":"not in this corpus",a?`a copy of ${Gt(ct(t,a.other))}’s`:""],d=r.map(h=>yi(t,h,n,o));return f(
"li",{class:c[e]?null:"not-held"},f("span",{class:"who",dir:"auto"},ct(t,e)),o({kind:"article",ref:e}),
f("span",{class:"words",dir:"auto"},u.filter(Boolean).join(" · ")),r.length>0&&f("ol",{class:"copie\
s"},d))}function Fu(t,e,n){let o=lr(t,e);if(!o.length)return null;let r=o.slice(0,Nu),s=r.map(a=>n({
kind:"outlet",ref:a.ref})),i=o.length-r.length,c=`Outlets with ${5} or more articles here. A missing\
 story only means that it is not in this corpus; the outlet may still have covered it.`;return[f("p",
{},ke(s),i>0&&` and ${T(i)} more`,"."),f("p",{class:"aside"},c)]}var Hu=8;function bi(t,e,n){let{model:o}=t,r=o.topics[e],s=o.byTopic[e],i=s.filter(O=>o.articles.held[O]),
{outlet:c,story:a,topics:l}=o.articles,u=it(i.filter(O=>xt(o,O)).map(O=>c[O])),d=it(s.flatMap(O=>l[O]).
filter(O=>O!==e)),h=it(s.map(O=>a[O]).filter(O=>O>=0)),m=(O,V)=>V.length>0&&ee(V.map(([J,et])=>[{kind:O,
ref:J},et]),n),g=o.dominant.includes(e),p=r.names.filter(O=>O!==r.name),y=s.length-i.length,k=y?` · ${T(
y)} linked, not in this corpus`:"",C=[$(i.length,"article"),$(u.length,"outlet")];return[nt("Topic",
r.name),f("p",{class:"figures"},C.join(" · ")+k),g&&f("p",{class:"aside"},"On nearly every article,\
 so the picture leaves its lines out."),ne(t,"topic",r.id),Ft([["Also written",p.join(" · ")]]),F("\
Over time",qe(o,s)),F("Outlets by focus",Bu(o,e,n)),F("Outlets by articles",m("outlet",u)),F("Topics\
 on the same articles",m("topic",d)),F("Stories",tn(h,n)),F("Articles",Te(o,s,n))]}function Bu(t,e,n){
let{by:o,n:r}=We(t),s=o.map((i,c)=>({ref:c,...vt(i.get(e)||0,r[c])})).filter(i=>i.k&&i.n>=5).sort((i,c)=>c.
share-i.share||c.k-i.k||i.ref-c.ref).slice(0,Hu);return s.length?Se(s.map(i=>{let c=`${tt(i.share)} ${yt(
i)}, ${i.k} of ${i.n}`;return[n({kind:"outlet",ref:i.ref}),i.share,c]})):null}var Wu={article:hi,outlet:mi,topic:bi,story:wi};function Si(t,e){let n=r=>X(t,r),o=Wu[e.kind](t,e.ref,
n);return f("article",{class:`panel panel-${e.kind}`},o)}var $o={outlet:5,topic:5,story:6,article:12},ki=["outlet","topic","story","article"],Ti={outlet:"Out\
lets",topic:"Topics",story:"Stories",article:"Articles"},zu=1+Object.values($o).reduce((t,e)=>t+e),[
Uu,vi]=[1,8];function xi(t,e,n){let{model:o}=n,r=Object.fromEntries(ki.map(x=>[x,Gu(Ti[x])])),s=[],i=[],
c=-1,a=[],l=0;function u(){a=h()?ki.map(d):[],c=-1,m(Uu),k(),at(!!h()),p()}function d(x){let W=Qt(o)[x],
z=$n(W,h(),$o[x]);return{kind:x,steps:z,rows:[],total:0,done:!1}}function h(){return t.value.trim()}
function m(x){let W=performance.now()+x,z=a.map(K=>K.rows.length),j=g();for(;j&&performance.now()<W;){
let{done:K,value:Q}=j.steps.next();Object.assign(j,{done:!!K,rows:Q.rows,total:Q.total}),j=g()}return a.
some((K,Q)=>K.rows.length>z[Q])}function g(){let x=a.filter(({done:z})=>!z),W=z=>z.rows.length<$o[z.
kind];return x.find(W)||x[0]}function p(){if(clearTimeout(l),!g()){y();return}l=setTimeout(()=>{(m(vi)||
!g())&&k(),p()})}function y(){if(!a.length)return;let x=a.filter(({total:W})=>W).map(({kind:W,total:z})=>`${z}\
 ${Ti[W].toLowerCase()}`);n.announce(x.join(", ")||"nothing found")}function k(){let x=c>=0?i[c].key:
null,W=a.filter(({total:Q})=>Q),z=W.find(({kind:Q})=>Q==="article");i=[];let j=a.length>0&&!W.length&&
!g(),K=[...W.map(C),h()&&ht(o),z&&V(z),j&&f("p",{class:"empty"},"Nothing found. Fewer or shorter wor\
ds find more.")];e.replaceChildren(...K.filter(Boolean)),gt(x?i.findIndex(({key:Q})=>Q===x):-1)}function C({
kind:x,rows:W,total:z,done:j}){let{element:K,head:Q,number:Rt}=r[x];return Rt.textContent=j?T(z):"…",
K.replaceChildren(Q,...W.map(Dt=>O({kind:x,ref:Dt}))),K}function O(x){let W=x.kind==="article"?ct(o,
x.ref):$(Ct(o,x).length,"article"),z=`${x.kind} ${x.ref}`;return J(z,()=>n.choose(x),q(o,x),W)}function V({
total:x,done:W}){let z=Tt(h()),j=x===1?"this article":`these ${T(x)} articles`,K=`Show only ${W?j:"t\
hese articles"}`;return J("words",()=>n.filter("only","words",z),K,"")}function J(x,W,z,j){let K=s[i.
length]||et();return K.item.setAttribute("aria-selected","false"),K.name.textContent=z,K.words.textContent=
j,i.push({item:K.item,act:W,key:x}),K.item}function et(){let x=f("span",{dir:"auto"}),W=f("span",{class:"\
words",dir:"auto"}),z={role:"option",id:`option-${s.length}`,class:"option"},j={name:x,words:W,item:f(
"div",z,x,W)};return s.push(j),j}function mt({act:x}){at(!1),t.value="",x()}function at(x){e.hidden=
!x,t.setAttribute("aria-expanded",String(x)),!x&&(t.removeAttribute("aria-activedescendant"),a=[],clearTimeout(
l))}function St(x){if(!i.length)return;let W=c<0&&x<0?0:c;gt((W+x+i.length)%i.length),i[c].item.scrollIntoView(
{block:"nearest"})}function gt(x){if(i[c]?.item.setAttribute("aria-selected","false"),c=x,c<0){t.removeAttribute(
"aria-activedescendant");return}i[c].item.setAttribute("aria-selected","true"),t.setAttribute("aria-\
activedescendant",i[c].item.id)}function kt(){let x=window.requestIdleCallback||(j=>setTimeout(()=>j(
{timeRemaining:()=>vi,didTimeout:!1}),8)),W=Qo(Object.values(Qt(o))),z=j=>{do if(W.next().done)return;while(j.
timeRemaining()>2);x(z)};for(;s.length<zu;)et();x(z)}function pt(x){x.key==="ArrowDown"||x.key==="Ar\
rowUp"?(x.preventDefault(),St(x.key==="ArrowDown"?1:-1)):x.key==="Enter"&&i.length?(x.preventDefault(),
mt(i[Math.max(c,0)])):x.key==="Escape"&&(x.stopPropagation(),e.hidden&&t.blur(),t.value="",at(!1))}return e.
addEventListener("mousedown",x=>x.preventDefault()),e.addEventListener("click",({target:x})=>{let W=i.
find(({item:z})=>z.contains(x));W&&mt(W)}),t.addEventListener("input",u),t.addEventListener("focus",
()=>h()&&u()),t.addEventListener("blur",()=>at(!1)),t.addEventListener("keydown",pt),{prepare:kt}}function Gu(t){
let e=f("span",{class:"number"}),n=f("div",{class:"find-head"},t," ",e);return{number:e,head:n,element:f(
"div",{role:"group","aria-label":t},n)}}var ju=8,[$i,Mi,No]=[46,20,10],Ku=700;function Ai(t,e){let{model:n}=e,{from:o,to:r}=n.counts;if(o===
null||r===null||o===r)return{show:()=>{}};let s=R=>n.articles.held[R]&&n.articles.time[R]!==null,c=n.
articles.time.map((R,E)=>E).filter(s).every(R=>G(n,R)),{unit:a,bins:l}=Ce([],o,r,c),u=qu(n,l),d=null,
h={rows:!1,shares:!1},m=f("div",{class:"strip-chart"}),g=f("div",{class:"strip-rows",hidden:!0}),p=f(
"span",{class:"strip-words"}),y=et("▶","Play through time",()=>d?pt():kt()),[k,C]=[x("From",0),x("\
To",1)],O=f("div",{class:"strip-area"},m,k,C),V=f("span",{class:"strip-tools"},et("‹","A step back\
 in time",()=>gt(-1)),y,et("›","A step on in time",()=>gt(1)),mt("By outlet","rows"),mt("Shares","\
shares")),J=f("span",{class:"legend-name"},`Articles by ${a}`);t.hidden=!1,t.replaceChildren(f("div",
{class:"strip-head"},J,p,V),O,g),W();function et(R,E,D){return I({class:"step","aria-label":E,title:E},
D,R)}function mt(R,E){let P=I({class:"step","aria-pressed":"false"},()=>{h[E]=!h[E],P.setAttribute("\
aria-pressed",String(h[E])),z()},R);return P}function at(){let{time:R}=e.state();if(!R)return[0,l.length];
let E=Math.max(0,l.findIndex(P=>P.to>R[0])),D=l.findIndex(P=>P.from>=R[1]);return[E,Math.max(E+1,D<0?
l.length:D)]}function St(R,E,D=!1){let P=R<=0&&E>=l.length;e.change({time:P?null:[l[R].from,l[E-1].to]},
D)}function gt(R){let E=R>0?[-1,0]:[l.length,l.length+1],[D,P]=e.state().time?at():E,b=P-D,v=Math.max(
0,Math.min(l.length-b,D+R));return(v!==D||!e.state().time)&&St(v,v+b),v+b<l.length}function kt(){d=setInterval(
()=>gt(1)||pt(),Ku),y.textContent="❚❚",y.setAttribute("aria-label","Stop playing"),at()[1]===l.length&&
e.change({time:null},!1),gt(1)}function pt(){clearInterval(d),d=null,y.textContent="▶",y.setAttribute(
"aria-label","Play through time")}function x(R,E){let D=l.length,P={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,
ArrowUp:1},b={PageDown:-5,PageUp:5,Home:-D,End:D};return f("span",{class:"handle",role:"slider",tabindex:"\
0","aria-label":R,"aria-valuemin":0,"aria-valuemax":D,on:{keydown:_=>{let L={...P,...b}[_.key];if(!L)
return;_.preventDefault();let[H,w]=at();E?St(H,Math.max(H+1,Math.min(D,w+L))):St(Math.max(0,Math.min(
w-1,H+L)),w)}}})}function W(){let R=D=>{let{left:P,width:b}=m.getBoundingClientRect(),v=Math.floor((D.
clientX-P)/b*l.length);return Math.max(0,Math.min(l.length-1,v))},E=null;O.addEventListener("pointer\
down",D=>{pt();let P=D.target.closest(".handle"),[b,v]=at();P?E=P===k?v-1:b:E=R(D),O.setPointerCapture(
D.pointerId),P||St(E,E+1)}),O.addEventListener("pointermove",D=>{if(E===null)return;let P=R(D);St(Math.
min(E,P),Math.max(E,P)+1)});for(let D of["pointerup","pointercancel"])O.addEventListener(D,()=>E=null);
O.addEventListener("dblclick",()=>e.change({time:null}))}function z(){let{mask:R}=Zt(n,e.state(),"ti\
me"),E=Eo(u,l.length,M=>R[M]>0),D=Eo(u,l.length,()=>!0),[P,b]=at(),v=E.map((M,N)=>D[N]?M/D[N]:0),_=h.
shares?v:E,L=h.shares?1:Math.max(1,...D),H=M=>M>=P&&M<b,w=[...h.shares?[]:D.map((M,N)=>Ao(M,N,L,"bar\
-all")),..._.map((M,N)=>Ao(M,N,L,H(N)?"bar-volume":"bar-out"))],S=[lt(Number(o)),lt(Number(r))].map(
M=>f("span",{},M));m.replaceChildren(Rt($i,Q(E),w),f("div",{class:"strip-ends","aria-hidden":"true"},
S)),j(k,P,l[P].from),j(C,b,l[b-1].to-1),p.textContent=K(P,b),g.hidden=!h.rows,h.rows&&g.replaceChildren(
...Dt(R))}function j(R,E,D){R.style.left=`${E/l.length*100}%`,R.setAttribute("aria-valuenow",String(
E)),R.setAttribute("aria-valuetext",Oi(D,a))}function K(R,E){return e.state().time?ft(l[R].from,l[E-
1].to-1):h.shares&&e.selection().filtered?`share of all articles of each ${a}`:`${n.left_out?"on thi\
s page · ":""}drag to select a time`}function Q(R){let E=Math.max(...R),D=Oi(l[R.indexOf(E)].from,a);
return`Articles by ${a}: at most ${T(E)}, from ${D}.`}function Rt(R,E,D){let b={viewBox:`0 0 ${l.length*
No} ${R}`,preserveAspectRatio:"none",role:"img","aria-label":E};return st("svg",b,D)}function Dt(R){
let E=n.byOutlet.map((P,b)=>({ref:b,articles:P.filter(v=>R[v]&&n.articles.held[v])})).filter(({articles:P})=>P.
length).sort((P,b)=>b.articles.length-P.articles.length||P.ref-b.ref).slice(0,ju).map(({ref:P,articles:b})=>{
let v=new Set(b),_=Eo(u,l.length,H=>v.has(H)),L=b.length;return{ref:P,total:L,values:h.shares?_.map(
H=>H/L):_}}),D=Math.max(...E.flatMap(({values:P})=>P),h.shares?.01:1);return E.map(({ref:P,total:b,values:v})=>{
let{name:_}=n.outlets[P],L=()=>e.choose({kind:"outlet",ref:P}),H=v.map((w,S)=>Ao(w,S,D,"bar-volume",
Mi));return f("div",{class:"strip-row"},I({class:"thing",dir:"auto"},L,Ot(_,22)),Rt(Mi,`${_}: ${$(b,
"article")}`,H),f("span",{class:"number"},T(b)))})}return{show:z}}function Ao(t,e,n,o,r=$i){if(!t)return null;
let s=r*(1-t/n),i=Math.max(1,r*t/n);return st("rect",{x:e*No,y:s,width:No-1,height:i,class:o})}function qu(t,e){
let n=Float64Array.from(e,o=>o.from);return Int32Array.from(t.articles.time,(o,r)=>o===null||!t.articles.
held[r]||o<n[0]?-1:cs(n,o))}function Eo(t,e,n){let o=Array(e).fill(0);return t.forEach((r,s)=>{r>=0&&
n(s)&&(o[r]+=1)}),o}function Oi(t,e){return e==="hour"?ut(t,"minute"):lt(t)}var[Xu,Vu]=[.6,.65];function Ei(t,e,n){let o=A("tip");if(o.hidden=!e,!e||!n)return;let r=e.kind==="a\
rticle"&&!t.articles.held[e.ref];o.replaceChildren(f("span",{class:"kicker"},r?ae.stub:ae[e.kind]),f(
"strong",{dir:"auto"},q(t,e)),f("span",{class:"words",dir:"auto"},qn(t,Kn(t,e))));let{width:s,height:i}=A(
"picture").getBoundingClientRect();o.classList.toggle("left",n.x>s*Xu),o.classList.toggle("above",n.
y>i*Vu),o.style.setProperty("--x",`${n.x}px`),o.style.setProperty("--y",`${n.y}px`)}var he=["network","time"],Yu={outlets:Vn,compare:Qn,table:Oo},Zu=200,Ni=900,Ju=3;function _i(t){t.letters=
Kr(t.hues.map(w=>t.outlets[w].name));let e={view:t.opens,tab:"overview"},n=g(),o=k(n),r=0,s=null,i=new Map,
c=t.nodes.length>0,a={model:t,view:null,state:()=>n,selection:()=>o,change:C,choose:et,toggle:mt,filter:at,
apply:St,narrow:gt,isOpen:w=>y().includes(w),announce:E,show:V},l={hover:(w,S)=>Ei(t,w,S),choose:et,
toggle:mt,moved:pt},u=c?Hs(A("canvas"),t,l):null,d=Ai(A("strip"),a),h=Qr(A("filters"),A("chips"),a),
m=xi(A("find"),A("found"),a);a.view=u;function g(){let w=Uo(location.hash,e),S=Mn(t,w.state);return Ii(
[...w.ignored,...S.ignored]),S.state}function p(){return n.at&&t.byId.get(n.at)||null}function y(){return n.
open.flatMap(S=>t.byId.get(S)||[]).filter(({kind:S})=>S==="story").map(({ref:S})=>S)}function k(w){return{
...Zt(t,w),filtered:Yo(w),stubs:Zo(w)}}function C(w,S=!0){"at"in w&&(s=n.at),n={...n,...w},("only"in
w||"not"in w||"time"in w)&&(o=k(n)),clearTimeout(r),S?O("pushState"):r=setTimeout(()=>O("replaceStat\
e"),Zu),V()}function O(w){try{let S=Go(n,e)||location.pathname+location.search;history[w](null,"",S)}catch{}}
function V(){let w=[n.only,n.not,n.time],{theme:S}=document.documentElement.dataset;J("chips",w,h.showChips),
J("filters",[w,h.isShown()],h.show),J("picture",[w,n.view,n.hide,n.open],x),J("sheet",[w,n.view,n.side,
t.complete,S],z),J("strip",w,d.show);let M=[n.at,n.tab,n.open,n.path,n.without,t.complete];J("side",
[w,...M],Rt)}function J(w,S,M){let N=JSON.stringify(S);i.get(w)!==N&&(i.set(w,N),M())}function et(w){
let S=w?te(t,w):null;S!==n.at&&(C({at:S}),w&&(innerWidth<Ni&&A("side").scrollIntoView({block:"start"}),
E(`${q(t,w)} chosen`)))}function mt(w){let{id:S}=t.stories[w],M=n.open.includes(S),N=M?n.open.filter(
rt=>rt!==S):[...n.open,S],B=he.includes(n.view);C({open:N,...B?{}:{view:t.opens}}),E(M?"Story closed":
"Story opened")}function at(w,S,M){C(Le(n,w,S,M)),kt()}function St(w){C({...zo,...w}),kt()}function gt({
only:w}){C({only:{...n.only,...w}}),kt()}function kt(){let w=`${$(o.total,"article")} selected`;E(o.
filtered?w:"Everything is shown")}function pt(w){he.includes(n.view)&&C({cam:w},!1)}function x(){let w=he.
includes(n.view);for(let B of["canvas","zoom","under"])A(B).hidden=!w;A("sheet").hidden=w;for(let B of document.
querySelectorAll("[data-view]")){let rt=B.dataset.view===n.view;B.setAttribute("aria-pressed",String(
rt))}let S=w?W():null;if(A("message").hidden=!S,A("message").replaceChildren(S||""),A("canvas").classList.
toggle("quiet",!!S),!u||!w)return;let M=y(),N=u.show({view:n.view,hide:n.hide,open:M,selection:o});N.
open.length<M.length&&(n={...n,open:N.open.map(B=>t.stories[B].id)},O("replaceState"),E("The stories\
 opened first were closed to make room")),j(N),K()}function W(){let w=(S,...M)=>f("div",{},f("h2",{},
S),M.map(N=>f("p",{},N)));return c?o.total?n.view==="time"&&!t.scale.length?w("Nothing to show over \
time","None of these articles has a date. The network and the lists show them all."):null:h.renderNothingFound():
w("No articles yet",...t.advice)}function z(){let w=Yu[n.view];w&&w(A("sheet"),a)}function j(w){let S=M=>C(
{hide:M});ms(A("legend"),t,w,n,o,S)}function K(){let w=[...Q(),...t.advice,...t.notes[n.view]||[]];A(
"notes-head").textContent=w[0]||"",A("notes-head").classList.toggle("more-notes",w.length>1),A("note\
s").replaceChildren(...w.slice(1).map(S=>f("li",{},S))),A("notes-box").hidden=!w.length}function Q(){
let w=t.mode==="stories",S=[];if(w&&S.push("To open a story into its articles, double-click it, or c\
hoose it and press Enter."),n.view!=="time"||!t.scale.length)return S;let M=w?"circle is a story at \
its first report, each dot an article that belongs to no story":"dot is an article";S.push(`Each ${M}\
; the height has no meaning.`),n.open.length&&S.push("Marks beside an open story are moved aside. It\
s articles stand at their own dates; those without a date are not drawn.");let N=(B,rt)=>B!==null&&!G(
t,rt);return t.articles.time.some(N)&&S.push("An article that states only its day stands in the midd\
le of it."),t.scale.some(([,,,,B])=>B)&&S.push("In the grey band time is squeezed, as there are few \
articles."),S}function Rt(){let w=p(),S=n.at!==null&&Tn.includes(n.at)?n.at:null,[M,N]=[A("panel"),A(
"lists")],B=document.activeElement,rt=A("side").contains(B)||!!B?.dataset.panel;N.hidden=!!(w||S),M.
hidden=!N.hidden;let Ut=S==="path"?li(a):null,Ee=u?u.choose(w,Ut):!1;if(M.hidden)M.replaceChildren(),
R();else{let Li=I({class:"back"},()=>C({at:null}),"← Back to the lists"),Pi=w?Si(a,w):fi(a,String(
S),Ut);M.replaceChildren(Li,...Dt(w,Ee),Pi),A("side").scrollTop=0}if(!rt)return;let Ci=s&&Nt(A("list"),
"id",s),Io=M.hidden?Ci:M.querySelector("input")||M.querySelector("h2");Io&&Io.focus({preventScroll:!M.
hidden})}function Dt(w,S){let M=[];w&&u&&!S&&he.includes(n.view)&&M.push(f("p",{class:"aside"},"Not \
drawn in this view."));let B=w&&(w.kind==="outlet"||w.kind==="topic")?ht(t):null;return B?[...M,B]:M}
function R(){for(let w of document.querySelectorAll("[data-tab]")){let S=w.dataset.tab,M=S===n.tab,N=w.
querySelector(".number");if(N){let B=Fr(t,S,o);N.textContent=Po(B),N.title=T(B)}w.setAttribute("aria\
-selected",String(M)),w.setAttribute("tabindex",M?"0":"-1")}A("list").setAttribute("aria-labelledby",
`tab-${n.tab}`),Hr(A("list"),A("order"),a)}function E(w){A("live").textContent=w}async function D(){
clearTimeout(r),O("replaceState");try{await navigator.clipboard.writeText(location.href),E("Link cop\
ied"),A("copy").textContent="Copied"}catch{let w=A("link");w.hidden=!1,w.value=location.href,w.select(),
E("Copy the link from the field")}setTimeout(()=>A("copy").textContent="Copy link",1600)}function P(w){
if(n.view===w)return;let S=he.includes(w),M=B=>!B.startsWith("hue")&&B!=="others",N=S?n.hide.filter(
M):n.hide;C({view:w,cam:null,hide:N}),S&&u&&u.fit(),innerWidth<Ni&&A("picture").scrollIntoView({block:"\
start"}),S||(A("sheet").scrollTop=0)}function b(){n=g(),o=k(n),V(),!(!u||!he.includes(n.view))&&(n.cam?
u.setCamera(n.cam):u.fit())}function v(){let{state:w,ignored:S}=Mn(t,n);S.length&&Ii(S),n=w,(n.only.
words||n.not.words)&&(o=k(n)),n.open.length&&u&&(u.forget(),i.delete("picture")),V(),m.prepare()}function _(){
u&&(u.draw(),V(),j(u.snapshot().scene))}Jr(a,{openView:P,copyLink:D,recolour:_,restore:b});let{from:L,
to:H}=t.counts;return A("span").textContent=L===null?"":ft(L,H),b(),{complete:v}}function Ii(t){let e=A(
"notice");if(e.hidden=!t.length,!t.length)return;let n=t.slice(0,Ju).map(a=>a.slice(0,60)),o=t.length-
n.length,r=o?` and ${T(o)} more`:"",s=f("span",{dir:"auto"},n.join(" · ")),i=I({class:"step","aria-\
label":"Close this notice"},c,"×");e.replaceChildren("This link asks for what this page does not ha\
ve: ",s,r,". ",i);function c(){e.hidden=!0}}async function Qu(){try{let t=yr(await yn("data")),e=_i(t);bn("details")&&await tf(),br(t,await yn("\
details")),e.complete(),document.documentElement.dataset.ready="yes"}catch(t){let{message:e}=t;A("me\
ssage").hidden=!1,A("message").replaceChildren(f("p",{},`This page could not be opened. ${e}`))}}function tf(){
return new Promise(t=>requestAnimationFrame(()=>setTimeout(t)))}Qu();})();

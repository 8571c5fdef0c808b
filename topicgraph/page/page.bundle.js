"use strict";(()=>{var Yi={ß:"ss",æ:"ae",œ:"oe",ø:"o",ł:"l",đ:"d",ð:"d"},Zi=/[^\x00-\x7f]/;function bt(t){return Zi.
test(t)?t.normalize("NFD").replace(/\p{M}+/gu,"").toLowerCase().replace(/[ßæœøłđð]/g,e=>Yi[e]):
t.toLowerCase()}function Et(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1),o=n.lastIndexOf(" ");return(o>
e*.6?n.slice(0,o):n).trimEnd()+"…"}function jo(t,e){if(t.length<=e)return[t];let n=t.lastIndexOf("\
 ",e),o=n>e*.4?n:e;return[t.slice(0,o).trim(),Et(t.slice(o).trim(),e)]}function Go(t){if(!/^https?:\/\//i.
test(t))return null;try{let e=new URL(t);return(e.protocol==="http:"||e.protocol==="https:")&&!e.username&&
!e.password?e.href:null}catch{return null}}function $t(t){return`⁨${t}⁩`}function qt(t){return`“${$t(
t)}”`}var Ko=new Intl.NumberFormat("en");function v(t){return Ko.format(t)}function Tt(t){return Ko.
format(Math.round(t*10)/10)}function E(t,e,n){return`${v(t)} ${t===1?e:n||e+"s"}`}function qo(t){return t<
1e4?v(t):t<999500?`${Math.round(t/1e3)}k`:`${Number((t/1e6).toFixed(1))}M`}function Q(t){return`${t>
0&&t<.0995?(t*100).toFixed(1):Math.round(t*100)} %`}function vt({low:t,high:e}){return`(${Q(t).replace(
" %","")} to ${Q(e)})`}function It(t){return t===null?"not tested":t<.001?"p < .001":t>.99?"p > .99":
`p = ${t.toFixed(t<.0995?3:2).slice(1)}`}function f(t,e={},...n){return Xo(document.createElement(t),e,n)}function lt(t,e={},...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);return Xo(o,e,n)}function L(t,e,...n){return f("butt\
on",{type:"button",...t,on:{click:e}},...n)}function Xo(t,{on:e={},...n},o){for(let[r,s]of Object.entries(
e))t.addEventListener(r,s);for(let[r,s]of Object.entries(n))s===!1||s===null||s===void 0||t.setAttribute(
r,s===!0?"":s);for(let r of o.flat(3))r!=null&&r!==!1&&t.append(r);return t}function _(t){return document.
getElementById(t)}function Lt(t,e,n){return t.querySelector(`[data-${e}="${CSS.escape(n)}"]`)}function ee(t,e){
let n=document.activeElement,o=t.contains(n)?n?.dataset.focus:null;e(),o&&Lt(t,"focus",o)?.focus()}function Vo(t){
let e=Go(t);return e?f("a",{href:e,rel:"noopener noreferrer",target:"_blank",dir:"auto"},t):f("span",
{class:"plain",dir:"auto"},t)}async function En(t){let e=_(t);if(!In(t))return JSON.parse(e.textContent);if(typeof DecompressionStream>
"u")throw new Error("This page needs a newer browser: one of 2023 or later.");let n=Uint8Array.from(
atob(e.textContent.trim()),r=>r.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream(
"gzip"));return JSON.parse(await new Response(o).text())}function In(t){return _(t).hasAttribute("da\
ta-packed")}var ne="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),[Oe,Pt,Rt]=[60,3600,86400],Ji={week:7*
Rt,day:Rt,hour:Pt};function Me(t){return String(t).padStart(2,"0")}function ot(t){let e=new Date(t*1e3);
return`${e.getUTCDate()} ${ne[e.getUTCMonth()]} ${e.getUTCFullYear()}`}function ze(t){let e=new Date(
t*1e3);return`${Me(e.getUTCHours())}:${Me(e.getUTCMinutes())}`}function rt(t,e){if(t===null)return"u\
ndated";if(!_n(t,e))return`${ot(t)}, time not given`;let n=e==="second"?":"+Me(new Date(t*1e3).getUTCSeconds()):
"";return`${ot(t)}, ${ze(t)}${n} UTC`}function st(t,e){if(t===null||e===null)return"undated";let[n,o]=[
ot(t),ot(e)];if(n===o)return n;let[r,s]=[n.split(" "),o.split(" ")];return`${r[2]!==s[2]?n:r[1]!==s[1]?
`${r[0]} ${r[1]}`:r[0]} – ${o}`}function _n(t,e){return t!==null&&(e==="minute"||e==="second")}function gt(t){
let e=Math.abs(t);if(e<Oe)return"at the same time";let[n,o]=e<1.5*Pt?["minute",Oe]:e<2*Rt?["hour",Pt]:
["day",Rt];return`${E(Math.round(e/Number(o)),String(n))} ${t>0?"later":"earlier"}`}function Xt(t){if(t<
Oe)return"+0 min";let[e,n]=[Math.floor(t/Rt),Math.floor(t%Rt/Pt)],o=Math.floor(t%Pt/Oe),[r,s]=e?[`${e}\
 d`,n&&`${n} h`]:[n&&`${n} h`,o&&`${o} min`];return"+"+[r,s].filter(Boolean).join(" ")}function Yo(t){
return t<1.5*Pt?`+${Math.round(t/Oe)} min`:t<2*Rt?`+${Math.round(t/Pt)} h`:`+${Math.round(t/Rt)} d`}
function je(t,e,n,o=!0){let r=Qi((n-e)/Rt),s=r==="hour"&&!o?"day":r,i=[];for(let c=tc(e,s);c<=n;c=Ue(
c,s))i.push({from:c,to:Ue(c,s),count:0});for(let c of t){let a=i.find(l=>c<l.to);a&&c>=a.from&&(a.count+=
1)}return{unit:s,bins:i}}function Qi(t){return t>3650?"year":t>240?"month":t>45?"week":t>3?"day":"ho\
ur"}function tc(t,e){let n=new Date(t*1e3),[o,r,s]=[n.getUTCFullYear(),n.getUTCMonth(),n.getUTCDate()];
if(e==="year")return Date.UTC(o,0)/1e3;if(e==="month")return Date.UTC(o,r)/1e3;let i=(n.getUTCDay()+
6)%7;return e==="week"?Date.UTC(o,r,s-i)/1e3:e==="day"?Date.UTC(o,r,s)/1e3:Math.floor(t/Pt)*Pt}function Ue(t,e,n=1){
let o=new Date(t*1e3);return e==="year"?Date.UTC(o.getUTCFullYear()+n,0)/1e3:e==="month"?Date.UTC(o.
getUTCFullYear(),o.getUTCMonth()+n)/1e3:t+n*Ji[e]}var ec=["stories","network","time","outlets","compare","table"],nc=["overview","stories","articles",
"outlets","topics"],Cn=["problems","path","save","about","help"],oe=["topic","outlet","group","mediu\
m","kind","quality","heat","story","words"],Ln=["hide","open","side","path","without"],oc=new Set(["\
view","tab","at","cam","time",...Ln,...oe.flatMap(t=>[`only.${t}`,`not.${t}`])]),Pn=100,Zo=2e3,re=6,
Jo=1e6,[rc,sc]=[.001,1e3],tr={only:{},not:{},time:null};function er(t,e){let n=new URLSearchParams(t.
replace(/^#/,"")),o=[],r=(u,d)=>o.push(`${u}=${d}`);for(let u of new Set(n.keys()))oc.has(u)||r(u,n.
get(u));let s=u=>{let d=[...new Set(n.getAll(u).filter(Boolean))],h=d.filter(m=>m.length<=Zo).slice(
0,Pn);return h.length<d.length&&r(u,`(${d.length-h.length} values)`),h},i=(u,d,h)=>{let m=n.get(u);return m===
null||d.includes(m)?m??h:(r(u,m),h)},c=(u,d)=>{let h=n.get(u);if(h===null)return null;let m=h.split(
",").map(g=>g.trim()?Number(g):NaN);return m.every(Number.isFinite)&&d(m)?m:(r(u,h),null)},a=u=>{let d=oe.
map(h=>[h,s(u+h)]);return Object.fromEntries(d.filter(([,h])=>h.length))};return{state:{view:i("view",
ec,e.view),tab:i("tab",nc,e.tab),at:n.get("at")?.slice(0,Zo)||null,cam:c("cam",ic),time:c("time",u=>u.
length===2&&u[0]<u[1]),only:a("only."),not:a("not."),...Object.fromEntries(Ln.map(u=>[u,s(u)]))},ignored:o}}
function ic(t){let[e,n,o]=t,r=Math.abs(e)<=Jo&&Math.abs(n)<=Jo;return t.length===3&&r&&o>=rc&&o<=sc}
function Rn(t,e){let n=[],o=(h,m,g)=>m.filter(p=>g(p)||(n.push(`${h}=${p}`),!1)),r=(h,m)=>{let g=Object.
entries(m).map(([p,y])=>[p,o(h+p,y,$=>p==="words"||t.facets[p].has($))]);return Object.fromEntries(g.
filter(([,p])=>p.length))},s=h=>t.byId.has(h)||!t.complete,i=h=>h.startsWith("group:")?t.groups.some(
({name:m})=>`group:${m}`===h):t.byId.get(h)?.kind==="outlet",{time:c}=e,{from:a,to:l}=t.counts,u=c&&
a!==null&&l!==null&&c[0]<=l&&c[1]>a;c&&!u&&n.push(`time=${c.join(",")}`);let d={...e,at:e.at&&o("at",
[e.at],h=>Cn.includes(h)||s(h))[0],time:u?c:null,only:r("only.",e.only),not:r("not.",e.not),open:o("\
open",e.open,h=>t.byId.get(h)?.kind==="story"),side:o("side",e.side,i).slice(0,re),path:e.path.slice(
0,2).every(s)?e.path.slice(0,2):[]};return{state:{...d,at:d.at||null},ignored:n}}function nr(t,e){let n=new URLSearchParams;
t.view!==e.view&&n.set("view",t.view),t.tab!==e.tab&&n.set("tab",t.tab),t.at&&n.set("at",t.at);for(let r of oe){
for(let s of t.only[r]||[])n.append(`only.${r}`,s);for(let s of t.not[r]||[])n.append(`not.${r}`,s)}
t.time&&n.set("time",t.time.join(","));for(let r of Ln)for(let s of t[r])n.append(r,s);t.cam&&n.set(
"cam",t.cam.map(r=>Number(r.toPrecision(5))).join(","));let o=n.toString();return o?"#"+o:""}function Ge({
only:t,not:e},n,o,r){let s=((n==="only"?t:e)[o]||[]).includes(r);return{only:Qo(t,o,r,n==="only"&&!s),
not:Qo(e,o,r,n==="not"&&!s)}}function Qo(t,e,n,o){let r=(t[e]||[]).filter(i=>i!==n);o&&r.push(n);let s={
...t,[e]:r};return r.length||delete s[e],s}var cc=["lowest quarter","second quarter","third quarter","highest quarter"],ac=8,Dn={topic:"Topic",
outlet:"Outlet",group:"Group of outlets",medium:"Medium",kind:"Kind of article",quality:"Quality",heat:"\
Heat",story:"Story",words:"Words"};function rr(t){let e=t.articles,n=Array.from({length:t.size},(i,c)=>c),
o=(i,c)=>i.map(({id:a,name:l},u)=>({key:a,name:l,members:c(u)})),r={topic:o(t.topics,i=>t.byTopic[i]),
outlet:o(t.outlets,i=>lc(t,i)),group:t.groups.map(({name:i,outlets:c})=>({key:i,name:i,members:c.flatMap(
a=>t.byOutlet[a])})),medium:t.media.map((i,c)=>({key:i,name:i,members:n.filter(a=>e.medium[a]===c)})),
kind:uc(t,n),quality:or(n,e.quality),heat:or(n,e.heat),story:o(t.stories,i=>t.stories[i].articles)},
s=i=>new Map(i.filter(({members:c})=>c.length).map(c=>[c.key,c]));return Object.fromEntries(Object.entries(
r).map(([i,c])=>[i,s(c)]))}function lc(t,e){let n=t.byCarrier[e].filter(o=>t.articles.outlet[o]!==e);
return n.length?[...t.byOutlet[e],...n].sort((o,r)=>o-r):t.byOutlet[e]}function uc(t,e){let n=t.articles;
return[["copies","copies of another article",r=>n.copy[r]===1],["updates","updates of an earlier art\
icle",r=>n.copy[r]===2],["carried","carried by another site",r=>n.flags[r]&qe],["stubs","linked, not\
 in this corpus",r=>!n.held[r]],["undated","undated",r=>n.time[r]===null],["alone","in no story",r=>n.
story[r]<0]].map(([r,s,i])=>({key:r,name:s,members:e.filter(i)}))}function or(t,e){let n=t.filter(i=>e[i]!==
null),o=n.map(i=>Number(e[i])).sort((i,c)=>i-c);if(o.length<ac||o[0]===o[o.length-1])return[];let r=[
1,2,3].map(i=>o[Math.floor(i*o.length/4)]),s=i=>r.filter(c=>Number(e[i])>=c).length;return cc.map((i,c)=>{
let a=n.filter(d=>s(d)===c),l=new Set(a.map(d=>Number(e[d])).sort((d,h)=>d-h)),u=[...l].filter((d,h)=>h===
0||h===l.size-1);return{key:String(c),name:`${i} (${u.join(" to ")})`,members:a}})}function sr(t,e,n){
return e==="words"?{key:n,name:qt(n),members:t.withWords(n)}:t.facets[e].get(n)||{key:n,name:n,members:[]}}
function Bt(t,{only:e,not:n,time:o},r=null){let s=new Uint8Array(t.size).fill(1);for(let c of oe){if(c===
r)continue;let a=l=>sr(t,c,l).members;e[c]&&fc(s,e[c].map(a));for(let l of(n[c]||[]).map(a))for(let u of l)
s[u]=0}o&&r!=="time"&&dc(s,t.articles.time,o);let i=0;for(let c of s)i+=c;return{mask:s,total:i}}function fc(t,e){
let n=new Uint8Array(t.length);for(let o of e)for(let r of o)n[r]=1;for(let o=0;o<t.length;o+=1)t[o]&=
n[o]}function dc(t,e,[n,o]){for(let r=0;r<t.length;r+=1){let s=e[r];(s===null||s<n||s>=o)&&(t[r]=0)}}
function ir(t,e,n){let{mask:o}=Bt(t,e,n),r=c=>(e.only[n]||[]).includes(c)?"only":(e.not[n]||[]).includes(
c)?"not":null,s=[...t.facets[n].values()].map(({key:c,name:a,members:l})=>({key:c,name:a,number:l.reduce(
(u,d)=>u+o[d],0),sign:r(c)}));return n==="quality"||n==="heat"||n==="kind"?s:s.sort((c,a)=>+!c.sign-
+!a.sign||a.number-c.number)}function $e(t,{only:e,not:n,time:o}){let r=(i,c)=>oe.flatMap(a=>(c[a]||
[]).map(l=>({sign:i,facet:a,key:l,name:sr(t,a,l).name}))),s=[...r("only",e),...r("not",n)];return o&&
s.push({sign:"only",facet:"time",key:"",name:st(o[0],o[1]-1)}),s}function Ke(t,{sign:e,facet:n,key:o}){
return n==="time"?{...t,time:null}:{...t,...Ge(t,e,n,o)}}function cr(t,e){return $e(t,e).map(o=>({filter:o,
number:Bt(t,Ke(e,o)).total})).sort((o,r)=>r.number-o.number)}function ar({only:t,not:e,time:n}){return!!(n||
Object.keys(t).length||Object.keys(e).length)}function lr({only:t}){return!!(t.kind||[]).includes("s\
tubs")}var Xe=1e3;function Ae(t,e){return{order:t,textOf:e,blocks:[]}}function Fn(t){return bt(t).match(/"[^"]+"|[^\s"]+/g)||
[]}function ur(t,e){return t.blocks[e]||=hc(t,e*Xe),t.blocks[e]}function hc(t,e){let n=[],o=[0];for(let r of t.
order.slice(e,e+Xe)){let s=bt(t.textOf(r)).replaceAll(`
`," ");n.push(s),o.push(o[o.length-1]+s.length+1)}return{first:e,text:n.join(`
`)+`
`,starts:o}}function*fr(t){for(let e of t)for(let n=0;n*Xe<e.order.length;n+=1)yield ur(e,n)}function*Hn(t,e,n){
let o=Fn(e).map(s=>s.replaceAll('"',""));o.sort((s,i)=>i.length-s.length);let r={rows:[],total:0};for(let s=0;o.
length&&s*Xe<t.order.length;s+=1)mc(t.order,ur(t,s),o,n,r),yield r;return r}function mc(t,{first:e,text:n,
starts:o},r,s,i){let c=0,a=n.indexOf(r[0]);for(;a>=0;){for(;o[c+1]<=a;)c+=1;let l=o[c+1],u=r.length>
1?n.slice(o[c],l):"";(r.length===1||r.every(d=>u.includes(d)))&&(i.total+=1,i.rows.length<s&&i.rows.
push(t[e+c])),a=n.indexOf(r[0],l)}}function Ve(t,e,n){let o=Hn(t,e,n);for(;;){let{done:r,value:s}=o.
next();if(r)return s}}var dr=1.959963984540054;function ut(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return[
...e].sort((n,o)=>o[1]-n[1]||(n[0]<o[0]?-1:1))}function Bn(t,e){if(!e)return[0,1];let n=dr**2,o=(t+n/
2)/(e+n),r=dr*Math.sqrt(t*(e-t)/e+n/4)/(e+n);return[t?Math.max(0,o-r):0,t===e?1:Math.min(1,o+r)]}function At(t,e){
let[n,o]=Bn(t,e);return{k:t,n:e,share:e?t/e:0,low:n,high:o}}function Ye(t){if(!t.length)return null;
let e=[...t].sort((o,r)=>o-r),n=Math.floor(e.length/2);return e.length%2?e[n]:(e[n-1]+e[n])/2}function Wn(t,e,n,o,r,s){
if(r>=s)return 0;let i=500*r/s,c=Math.log((t+i)/(e+500-t-i)),a=Math.log((n+i)/(o+500-n-i));return(c-
a)/Math.sqrt(1/(t+i)+1/(n+i))}var pc=[-48,-24,-12,-6,-1,0,1,6,12,24,48],gc={none:0,day:0,minute:1,second:2};function Un(t){return new Uint8Array(
t.size).fill(1)}function St(t,e){let n=t.articles.outlet[e];return n>=0&&!t.outlets[n].platform}function zn(t,e){
let n=t.outlets.map(()=>0),{flags:o,outlet:r}=t.articles;for(let s=0;s<t.size;s+=1)e[s]&&o[s]&_t&&St(
t,s)&&(n[r[s]]+=1);return n}function Ee(t,e,n){return e.outlets.flatMap(o=>t.outlets[o].platform?[]:
t.byOutlet[o]).filter(o=>n[o]&&t.articles.flags[o]&_t).sort((o,r)=>o-r)}function Vt(t,e,n=[]){let{outlet:o,
story:r}=t.articles,s=new Map(n.flatMap(({outlets:c})=>c.map(a=>[a,c[0]]))),i=new Set;return e.filter(
c=>{if(r[c]<0||!St(t,c))return!0;let a=`${s.get(o[c])??o[c]} ${r[c]}`;return!i.has(a)&&i.add(a)})}function pr(t,e){
let n=zn(t,e),o=new Map,r=0;for(let c=0;c<t.size;c+=1){if(!e[c]||!(t.articles.flags[c]&_t))continue;
let a=St(t,c)?t.articles.outlet[c]:-1,l=a<0?`article ${c}`:`${a} ${jn(t,c)}`,u=o.get(l)||{ref:a,size:0};
u.size+=1,o.set(l,u),r+=1}let s=n.map(()=>0),i=0;for(let{ref:c,size:a}of o.values())c>=0&&(s[c]+=a**
2),i+=a**2;return n.map((c,a)=>{let l=wc(c,r,s[a],i),[u,d]=r?Bn(c/r*l,l):[0,1];return{...At(c,r),low:u,
high:d}})}function wc(t,e,n,o){let r=e?t/e:0,s=((1-2*r)*n+r**2*o)/e**2,i=r*(1-r)/s,c=Number.isFinite(
i)&&i>0;return Math.min(c?i:e**2/Math.max(o,1),e)}function se(t,e,n){let o=e.map(c=>{let a=Ee(t,c,n),
l=Vt(t,a,[c]),u=l.flatMap(d=>t.articles.topics[d]);return{n:l.length,by:new Map(ut(u))}}),s=[...new Set(
o.flatMap(({by:c})=>[...c.keys()]))].map(c=>({topic:c,cells:o.map(({n:a,by:l})=>At(l.get(c)||0,a))})),
i=({cells:c})=>c.reduce((a,{share:l})=>a+l,0);return s.sort((c,a)=>i(a)-i(c)||c.topic-a.topic)}function jn(t,e){
return t.articles.story[e]>=0?t.articles.story[e]:-1-e}function Ne(t,e,n){return gr(t,e,n,o=>t.articles.
flags[o]&Tr)}function hr(t,e,n){return gr(t,e,n,r=>t.articles.flags[r]&_t&&W(t,r))}function gr(t,e,n,o){
let r=new Map;for(let s of e.outlets)if(!t.outlets[s].platform)for(let i of t.byOutlet[s]){let c=jn(
t,i);!o(i)||!n.has(c)||(!r.has(c)||yc(t,i,r.get(c)))&&r.set(c,i)}return r}function wr(t,e){let n=new Set;
for(let o=0;o<t.size;o+=1)e[o]&&t.articles.held[o]&&n.add(jn(t,o));return n}function yc(t,e,n){let{time:o,
precision:r}=t.articles,[s,i]=[o[e],o[n]];if(s===null||i===null)return s!==null;if(s!==i)return s<i;
let c=[e,n].map(a=>gc[r[a]]);return(c[0]-c[1]||e-n)<0}function Ze(t,e,n,o){let r=wr(t,o),s=Ne(t,e,r),
i=Ne(t,n,r),c=[...s.keys()].filter(h=>i.has(h)),a=[],l=hr(t,n,r);for(let[h,m]of hr(t,e,r)){if(!Qe(t,
m))continue;let g=l.has(h)?bc(t,m,Number(l.get(h))):null;g!==null&&a.push({key:h,hours:g})}let u=[...s.
keys()].filter(h=>!i.has(h)),d=[...i.keys()].filter(h=>!s.has(h));return{shared:c,onlyA:u,onlyB:d,lags:a,
a:s,b:i}}function bc(t,e,n){if(!W(t,e)||!W(t,n))return null;let{time:o,precision:r}=t.articles,[s,i]=[
Number(o[e]),Number(o[n])];return(r[e]==="minute"||r[n]==="minute")&&Math.floor(s/60)===Math.floor(i/
60)?0:(i-s)/3600}function yr(t){let e=[-1/0,...pc,1/0],n=e.slice(1).map((r,s)=>({from:e[s],to:r,keys:[]}));
n.splice(n.findIndex(({from:r})=>r===0),0,{from:0,to:0,keys:[]});let o=({from:r,to:s},i)=>i===0?r===
0&&s===0:i>0?i>r&&i<=s:i>=r&&i<s;for(let{key:r,hours:s}of t)n.find(i=>o(i,s))?.keys.push(r);return n}
function Gn(t){if(!t.coverage){let e=wr(t,Un(t));t.coverage=t.outlets.map((n,o)=>Ne(t,{outlets:[o]},
e))}return t.coverage}function br(t,e){let n=Gn(t),o=n[e];return n.map((s,i)=>{let c=[...o.keys()].filter(
u=>s.has(u)).length,a=o.size+s.size-c,l=Math.min(o.size,s.size)<5;return{ref:i,shared:c,either:a,jaccard:c/
a,isFew:l}}).filter(s=>s.ref!==e&&s.shared).sort((s,i)=>Number(s.isFew)-Number(i.isFew)||i.jaccard-s.
jaccard||i.shared-s.shared||s.ref-i.ref)}function Sr(t,e){let n=Je(t),[o,r]=[n.by[e],n.n[e]];return n.
topics.flatMap((i,c)=>{let a=o.get(c)||0,l=n.total-r,u=[(a+.5)/(r+1),(i-a+.5)/(l+1)],d=Math.log2(u[0])-
Math.log2(u[1]),h=l?(i-a)/l:0;return a?[{topic:c,...At(a,r),restShare:h,focus:d}]:[]}).sort((i,c)=>c.
focus-i.focus||c.k-i.k||i.topic-c.topic)}function Je(t){return t.topicCounts||=Sc(t),t.topicCounts}function Sc(t){
let e={by:t.outlets.map(()=>new Map),n:t.outlets.map(()=>0),topics:t.topics.map(()=>0),total:0},{flags:n,
outlet:o,topics:r}=t.articles,s=Array.from({length:t.size},(i,c)=>c).filter(i=>n[i]&_t);for(let i of Vt(
t,s)){e.total+=1;for(let a of r[i])e.topics[a]+=1;if(!St(t,i))continue;e.n[o[i]]+=1;let c=e.by[o[i]];
for(let a of r[i])c.set(a,(c.get(a)||0)+1)}return e}function ft(t,e){return new Set(e.filter(n=>St(t,
n)).map(n=>t.articles.outlet[n]))}function kr(t,e){let{outlet:n,carrier:o}=t.articles;return t.stories.
map(({articles:r},s)=>({story:s,articles:r,reach:ft(t,r).size})).filter(({reach:r})=>r>1).filter(({articles:r})=>!r.
some(s=>n[s]===e||o[s]===e)).map(({story:r,reach:s})=>({story:r,reach:s})).sort((r,s)=>s.reach-r.reach||
r.story-s.story)}var kc=2,mr=7*86400;function Ie(t,e){let{outlet:n,carrier:o,time:r}=t.articles,{articles:s}=t.
stories[e],i=new Set(s.flatMap(u=>[n[u],o[u]])),[c,a]=ie(t,s);if(c===null||a===null)return[];let l=u=>r[u]!==
null&&Number(r[u])>=c-mr&&Number(r[u])<=a+mr;return Je(t).n.map((u,d)=>({ref:d,number:u})).filter(({
ref:u,number:d})=>d>=5&&!i.has(u)).filter(({ref:u})=>t.byOutlet[u].filter(l).length>=kc).sort((u,d)=>d.
number-u.number||u.ref-d.ref)}var Tc=600,tn=2e4;function xr(...t){let e=t.map(n=>vc(n,Tc)).join(" ").toLowerCase().normalize("NFKD").
replace(/\p{M}|['’`´]/gu,"").normalize("NFC");return new Set(e.match(/[\p{L}\p{N}]{2,}/gu)||[])}function vc(t,e){
return t.length>e?[...t].slice(0,e).join(""):t}function Or(t){return t.vocabulary||=xc(t),t.vocabulary}
function xc(t){let e=new Map,n=t.articles.title.map((r,s)=>[...xr(r,t.articles.excerpt[s])].map(i=>(e.
has(i)||e.set(i,e.size),e.get(i)))),o=[...e.keys()];return{words:o,places:e,of:n,informative:Mr(t,o)}}
function Mr(t,e){let n=new Set(t.uninformative);return e.map(o=>!n.has(o)&&!/^\p{N}+$/u.test(o))}function $r(t,e){
let{places:n,of:o}=Or(t),r=n.get(e);return r===void 0?[]:o.flatMap((s,i)=>s.includes(r)?[i]:[])}function vr(t,{
words:e,of:n,informative:o}){let r=new Float64Array(e.length),s=0;for(let i of t)for(let c of n[i])o[c]&&
(r[c]+=1,s+=1);return{by:r,total:s,n:t.length}}function en(t,e,n,o){let r=Or(t),s=t.articles.flags.flatMap(
(h,m)=>h&_t&&o[m]?[m]:[]),[i,c]=[e,n].map(h=>{let m=Ee(t,h,o);return vr(Vt(t,m,[h]),r)}),a=Vt(t,s,[e,
n]),l=vr(a,r),u=r.words.flatMap((h,m)=>{let[g,p]=[i.by[m],c.by[m]];if(g+p<5)return[];let y=Wn(g,i.total,
p,c.total,l.by[m],l.total);return[{word:h,k:g,other:p,z:y}]}),d=Math.min(i.n,c.n)>=5&&Math.min(i.total,
c.total)>0;return{...Ar(d?u:[]),n:[i.n,c.n]}}function Ar(t){let e=({z:r})=>Number(Math.abs(r).toPrecision(
9)),n=[...t].sort((r,s)=>e(s)-e(r)||(r.word<s.word?-1:1)),o=n.map(r=>({...r,k:r.other,other:r.k}));return{
a:n.filter(({z:r})=>r>0),b:o.filter(({z:r})=>r<0)}}function nn(t,{shared:e,a:n,b:o}){if(e.length<5)return null;
let[r,s]=[n,o].map(d=>{let h=e.flatMap(g=>[...xr(t.articles.title[Number(d.get(g))])]),m=Mr(t,h);return new Map(
ut(h.filter((g,p)=>m[p])))}),i=d=>[...d.values()].reduce((h,m)=>h+m,0),[c,a]=[i(r),i(s)];if(!c||!a)return null;
let u=[...new Set([...r.keys(),...s.keys()])].flatMap(d=>{let[h,m]=[r.get(d)||0,s.get(d)||0];return h+
m<5?[]:[{word:d,k:h,other:m,z:Wn(h,c,m,a,h+m,c+a)}]});return Ar(u)}var Oc=["second","minute","day","none"],_t=1,Tr=2,Nr=4,qe=8;function Er(t){let e=t.articles.title.length,
n=Array.from({length:e},()=>[]),o={...t.articles,precision:t.articles.precision.map(i=>Oc[i]),id:[],
excerpt:Array(e).fill(""),urls:n,files:n,titles:n},r=null,s={...t,...Mc(t),articles:o,size:e,letters:[],
byOutlet:t.outlets.map(()=>[]),byCarrier:t.outlets.map(()=>[]),byTopic:t.topics.map(()=>[]),linksOf:n,
byId:new Map,complete:!1,get facets(){return r||=rr(s),r}};return $c(s),Ac(s),Nc(s),s.withWords=_r(s),
s}function Mc({firsts:t,lags:e,cocoverage:n}){return{firsts:t.map(([o,r,s,i])=>({outlet:o,expected:r,
decided:s,q:i})),lags:e.map(([o,r,s,i,c,a,l])=>({outlet:o,other:r,n:s,hours:i,low:c,high:a,q:l})),cocoverage:n.
map(([o,r,s,i,c])=>({outlet:o,other:r,shared:s,expected:i,q:c}))}}function $c(t){let{outlet:e,carrier:n,
topics:o}=t.articles;for(let r=0;r<t.size;r+=1){e[r]>=0&&t.byOutlet[e[r]].push(r),n[r]>=0&&t.byCarrier[n[r]].
push(r);for(let s of o[r])t.byTopic[s].push(r)}}function Ac(t){t.outlets.forEach(({id:e},n)=>t.byId.
set(e,{kind:"outlet",ref:n})),t.topics.forEach(({id:e},n)=>t.byId.set(e,{kind:"topic",ref:n})),t.stories.
forEach(({id:e},n)=>t.byId.set(e,{kind:"story",ref:n}))}function Nc(t){for(let e of t.nodes){if(e.kind!==
"outlet")continue;let n=t.outlets[e.ref].platform,o=t.byOutlet[e.ref].some(r=>t.articles.held[r]);(n||
!o)&&(e.group=n?"carrier":"linked")}}function Ir(t,e){Object.assign(t.articles,e.articles),t.articles.
id.forEach((o,r)=>t.byId.set(o,{kind:"article",ref:r}));let n=Array.from({length:t.size},()=>[]);for(let[
o,r,s,i,c]of e.links){let a=e.reasons[i];n[o].push({other:r,kind:s,reason:a,weight:c,forward:!0}),n[r].
push({other:o,kind:s,reason:a,weight:c,forward:!1})}t.linksOf=n,t.indexes=null,t.vocabulary=null,t.withWords=
_r(t),t.complete=!0}function ce(t){let{articles:e,outlets:n,topics:o,stories:r}=t,s=(i,c)=>{let a=i.
map((l,u)=>c(u));return i.map((l,u)=>u).sort((l,u)=>a[u]-a[l]||l-u)};return t.indexes||={outlet:Ae(s(
n,i=>t.byOutlet[i].length),i=>[n[i].name,...n[i].names,n[i].domain].join(" ")),topic:Ae(s(o,i=>t.byTopic[i].
length),i=>[o[i].name,...o[i].names].join(" ")),story:Ae(s(r,i=>r[i].articles.length),i=>r[i].name),
article:Ae(s(e.time,i=>e.time[i]??-1/0),i=>`${e.title[i]} ${e.excerpt[i]}`)},t.indexes}function _r(t){
let e=new Map;return n=>{if(!e.has(n)){let r=/^"[^"\s]*"$/.test(n)?$r(t,n.slice(1,-1)):Ve(ce(t).article,
n,1/0).rows;e.set(n,r.sort((s,i)=>s-i))}return e.get(n)}}function Cr(t,{kind:e,ref:n}){return e==="o\
utlet"?t.outlets[n]:e==="topic"?t.topics[n]:t.stories[n]}function ae(t,e){return e.kind==="article"?
t.articles.id[e.ref]:Cr(t,e).id}function q(t,e){let{title:n,urls:o}=t.articles;return e.kind==="arti\
cle"?n[e.ref]||o[e.ref][0]||"(no title)":Cr(t,e).name||"(no name)"}function Dt(t,{kind:e,ref:n}){return e===
"story"?t.stories[n].articles:e==="outlet"?t.byOutlet[n]:e==="topic"?t.byTopic[n]:[n]}function tt(t,e){
let n=t.articles.outlet[e];return n<0?"outlet unknown":t.outlets[n].name}function ie(t,e){let n=e.map(
o=>t.articles.time[o]).filter(o=>o!==null);return n.length?[n[0],n[n.length-1]]:[null,null]}var Ec=43200;
function on(t,e){return Number(t.articles.time[e])+(W(t,e)?0:Ec)}function W(t,e){return _n(t.articles.
time[e],t.articles.precision[e])}function Qe(t,e){let n=t.articles.story[e];return n<0?!t.judges_firsts:
t.stories[n].told}var[Kn,rn]=[340,64];function sn(t,e){let n=e.map(p=>t.articles.time[p]).filter(p=>p!==null);if(n.length<
2)return null;let[o,r]=[n[0],n[n.length-1]],i=e.filter(p=>t.articles.time[p]!==null).every(p=>W(t,p)),
{unit:c,bins:a}=je(n,o,r,i),l=a.reduce((p,y)=>y.count>p.count?y:p),u=Kn/a.length,d=a.map(({count:p},y)=>{
if(!p)return null;let $=Math.max(2,p/l.count*(rn-4)),C=Math.max(1,u-Math.min(2,u*.2));return lt("rec\
t",{x:y*u,y:rn-$,width:C,height:$,class:"bar-volume"})}),h=ot(l.from),m=`Articles by ${c}: at most ${l.
count} in the ${c} of ${h}.`,g=`0 0 ${Kn} ${rn}`;return f("figure",{class:"volume"},lt("svg",{viewBox:g,
role:"img","aria-label":m,preserveAspectRatio:"none"},lt("path",{d:`M0 ${rn-.5}H${Kn}`,class:"base-l\
ine"}),d),f("figcaption",{},f("span",{},ot(o)),f("span",{},`by ${c}, at most ${v(l.count)}`),f("span",
{},ot(r))))}function le(t){let e=f("span",{class:"bar-line","aria-hidden":"true"});return e.style.width=
`${t*100}%`,e}function ue(t,e,n=8){let o=Math.max(1,...t.map(([,s])=>s)),r=t.map(([s,i])=>f("li",{class:"\
bar-row"},e(s),f("span",{class:"number"},v(i)),le(i/o)));return Y(r,n,"bars")}function _e(t){let e=t.
map(([n,o,r])=>f("li",{class:"bar-row"},n,f("span",{class:"number"},r),le(Math.max(.005,o))));return f(
"ul",{class:"bars"},e)}function Y(t,e,n){let o=f("ul",{class:n},t.slice(0,e));if(t.length<=e)return o;
let r=L({class:"more"},()=>{o.append(...t.slice(e)),r.remove()},`Show ${v(t.length-e)} more`);return[
o,r]}function fe(t,e,n,o){let r=0,s=c=>{for(let a of e.slice(r,r+c)){for(let l of o(a,r))l&&t.append(
l);r+=1}i.textContent=`Show more (${E(e.length-r,"row")} left)`,i.hidden=r>=e.length},i=L({class:"mo\
re"},()=>s(n*4));return s(n),i}function cn(t,e,n){if(e.outlets.length!==1||n.outlets.length!==1)return;let o=[e.outlets[0],n.outlets[0]];
return t.cocoverage.find(({outlet:r,other:s})=>o.includes(r)&&o.includes(s))}function Lr(t,e,n){return e.
outlets.length!==1||n.outlets.length!==1?void 0:qn(t,e.outlets[0]).find(({other:r})=>r===n.outlets[0])}
function qn(t,e){return t.lags.filter(({outlet:n,other:o})=>n===e||o===e).map(({outlet:n,other:o,n:r,
hours:s,low:i,high:c,q:a})=>n===e?{other:o,n:r,hours:s,low:i,high:c,q:a}:{other:n,n:r,hours:-s,low:-c,
high:-i,q:a}).sort((n,o)=>o.n-n.n||n.other-o.other)}function Pr({q:t}){return t<=.05}function an({shared:t,
expected:e,q:n}){return n>.05?"no significant difference":t>e?"more than by chance":"fewer than by c\
hance"}function Rr(t,e,n,o){if(!o.length)return null;let r=yr(o),s=Math.max(...r.map(({keys:i})=>i.length));
return f("div",{},f("h4",{},`How much later ${n.name} came`),f("p",{},_c(e,n,o)," ",Cc(t.model,e,n,o)),
f("ol",{class:"lags"},r.map(i=>Ic(t,n,i,s))),f("p",{class:"lag-ends","aria-hidden":"true"},f("span",
{},`← ${n.name} earlier`),f("span",{},`${n.name} later →`)))}function Ic(t,e,n,o){let{model:r}=t,
s=n.keys.filter(d=>d>=0).map(d=>r.stories[d].id),i=n.keys.length,c=`${e.name} ${Lc(n)}: ${E(i,"story",
"stories")}`,a=n.from<0?"side-1":n.to>0?"side-0":"tied",l=f("span",{class:`lag-bar ${a}`});l.style.height=
`${i/o*100}%`;let u=L({disabled:!s.length,"aria-label":c,title:c},()=>t.narrow({only:{story:s}}),f("\
span",{class:"number"},i||""),f("span",{class:"lag-track"},l));return f("li",{},u,f("span",{class:"l\
ag-name","aria-hidden":"true"},Dr(n)))}function _c(t,e,n){let o=n.filter(({hours:a})=>a>0).length,r=n.
filter(({hours:a})=>a<0).length,s=n.length-o-r,i=E(n.length,"story","stories"),c=s?`, ${v(s)} tied`:
"";return`Of ${i} where both state a time of day, ${t.name} was first on ${v(o)}, ${e.name} on ${v(r)}${c}\
.`}function Cc(t,e,n,o){if(o.length<5)return"Too few to say more.";let r=Number(Ye(o.map(l=>l.hours))),
s=`The median: ${n.name} came ${Xn(r)}.`,i=Lr(t,e,n);if(!i)return s;let c=`${Xn(i.low)} to ${Xn(i.high)}`,
a=`${It(i.q)} after correction`;return`${s} Over the whole corpus: 95 % interval ${c}; ${a}.`}function Xn(t){
return gt(t*3600)}function Dr({from:t,to:e}){if(t===0&&e===0)return"tie";let n=Math.min(Math.abs(t),
Math.abs(e)),o=Math.max(Math.abs(t),Math.abs(e));return Number.isFinite(o)?`${n}–${o} h`:`>${n} h`}
function Lc(t){if(t.from===0&&t.to===0)return"at the same time";let e=Dr(t).replace(" h"," hours").replace(
">","more than ");return`${t.from<0?"earlier":"later"} by ${e}`}var[Pc,Rc]=[360,129600];function ln(t,e,n){let o=Dc(t,e),r=Fc(t,o,e.length,n),s=Hc(t,o,n),i=t.articles.
time,c=new Map;for(let{earlier:l,later:u}of s)c.set(u,Math.min(c.get(u)??1/0,Number(i[l])));let a=(l,u)=>{
let d=s.filter(({earlier:m,later:g})=>o(m)===l&&o(g)===u),h=d.filter(({earlier:m,later:g})=>i[m]===c.
get(g));return{...At(new Set(d.map(({earlier:m})=>m)).size,r[l]),preceded:At(new Set(d.map(({later:m})=>m)).
size,r[u]),first:new Set(h.map(({earlier:m})=>m)).size,pairs:d,few:Math.min(r[l],r[u])<5}};return e.
map((l,u)=>e.map((d,h)=>u===h?null:a(u,h)))}function Dc(t,e){let n=new Map;return e.forEach(({outlets:o},r)=>o.
forEach(s=>n.set(s,r))),o=>{if(!St(t,o))return null;let r=t.articles.outlet[o];return n.get(r)??-1-r}}
function Vn(t,e,n){return!!(n[e]&&t.articles.flags[e]&_t&&Qe(t,e))&&W(t,e)}function Fc(t,e,n,o){let r=Array(
n).fill(0);for(let s=0;s<t.size;s+=1){let i=e(s);i!==null&&i>=0&&Vn(t,s,o)&&(r[i]+=1)}return r}function Hc(t,e,n){
let{time:o}=t.articles,r=({earlier:s,later:i})=>{let c=Number(o[i])-Number(o[s]);return c>Pc&&c<=Rc};
return t.linksOf.flatMap((s,i)=>{if(!Vn(t,i,n)||e(i)===null)return[];let c=a=>e(a)!==null&&e(a)!==e(
i);return s.filter(({kind:a,forward:l})=>l&&a==="similar").filter(({other:a})=>Vn(t,a,n)&&c(a)).map(
({other:a})=>Number(o[i])<Number(o[a])?{earlier:i,later:a}:{earlier:a,later:i}).filter(r)})}var Wc=12;function U(t,e,n){let o=n||q(t.model,e);return L({class:"thing",dir:"auto"},()=>t.choose(e),
o)}function de(t,e,n,...o){let{only:r,not:s}=t.state(),i=u=>(u[e]||[]).includes(n),c=(u,d)=>L({class:"\
action"},d,u),a=i(r)?"Show everything again":"Show only this",l=i(s)?"Include it again":"Leave it ou\
t";return f("div",{class:"buttons"},c(a,()=>t.filter("only",e,n)),e!=="story"&&c(l,()=>t.filter("not",
e,n)),o.map(([u,d])=>c(u,d)))}function it(t,e){let n=f("h2",{dir:"auto",tabindex:"-1"},e);return[f("\
p",{class:"kicker"},t),n]}function F(t,...e){return e.flat(3).some(Boolean)?f("section",{},f("h3",{},
t),e):null}function Wt(t){let e=r=>r==null||r.length===0,n=t.filter(([,r])=>!e(r));if(!n.length)return null;
let o=n.map(([r,s])=>[f("dt",{},r),f("dd",{},s)]);return f("dl",{class:"facts"},o)}function Ut(t,e="\
, "){return t.flatMap((n,o)=>o?[o===t.length-1?e:", ",n]:[n])}function un(t,e,n,o){let s={class:`chi\
p word ${o!==null&&o<=.05?"sure":""}`,dir:"auto",title:n,"aria-label":`${e}: ${n}`};return L(s,()=>t(
[`"${e}"`]),e)}function Ce(t,e,n){if(!e.length)return null;let{time:o,precision:r,held:s}=t.articles,
i=[...e].reverse().map(c=>{let a=rt(o[c],r[c])+(s[c]?"":" · not in this corpus"),l=f("span",{class:"\
words"},a);return f("li",{class:s[c]?null:"not-held"},n({kind:"article",ref:c}),l)});return Y(i,Wc,"\
ties")}function fn(t,e){return t.length?ue(t.map(([n,o])=>[{kind:"story",ref:n},o]),e):null}var he="group:";function Yn(t,e){if(e.startsWith(he)){let o=t.groups.find(({name:r})=>he+r===e);return o?
{key:e,name:o.name,outlets:o.outlets}:null}let n=t.byId.get(e);return!n||n.kind!=="outlet"?null:{key:e,
name:q(t,n),outlets:[n.ref]}}function dn(t){return t.slice(1).map(e=>[t[0],e])}function Uc(t){return"\
ABCDEF"[t]}function me(t){return f("span",{class:`key side-${t}`},Uc(t))}function pe(t,e={}){return{
only:{...t.key.startsWith(he)?{group:[t.name]}:{outlet:[t.key]},...e}}}var zc=34;function xt(t,e,n,o){let r=f("table",{class:e},f("thead",{},f("tr",{},n)),Array.isArray(o)?
f("tbody",{},o):o);return f("div",{class:"scrolling",tabindex:"0",role:"region","aria-label":t},r)}function Zn(t,e,n,o){
let r=n.map(i=>{let c={kind:e,ref:i},a=Et(q(t.model,c),zc),l=f("div",{},U(t,c,a));return f("th",{scope:"\
col",class:"turned"},l)}),s=[ct("Outlet"),ct("Own articles","figure"),...r];return xt(`Outlets by ${e}`,
"matrix",s,o)}function ct(t,e){return f("th",{scope:"col",class:e||null},t)}function ge(t,e,n){return f(
"td",{class:"filled"},L({"aria-label":n,title:n},e,t))}var Fr=8,jc=24,we=null;function Hr(t,e,n){let{model:o}=t;if(!o.complete)return null;let r="Who is fo\
llowed by whom",s=ln(o,e,t.selection().mask),i=e.map(({name:u},d)=>{let h=["followed by ",me(d),f("s\
pan",{class:"unseen"},u)];return f("th",{scope:"col",class:"figure",title:u},h)}),c=e.map((u,d)=>{let h=e.
map((m,g)=>Kc(s[d][g],u,m,n));return f("tr",{},f("th",{scope:"row"},me(d),u.name),h)}),a=[ct("Articl\
es of"),...i];return f("section",{class:"follows"},f("h3",{},r),f("p",{},Gc(s,e)),xt(r,"figures-tabl\
e",a,c),qc(t,e,s),f("p",{class:"aside"},"Of a row’s own articles that state a time of day, those tha\
t a similar article of the column followed after 6 minutes to 36 hours; in brackets the 95 % interva\
l. It does not show that one copies the other: both may follow a third (Welbers and van Atteveldt: R\
Newsflow)."))}function Gc(t,e){let n=t.flatMap((h,m)=>h.flatMap((g,p)=>g&&!g.few?[{cell:g,a:m,b:p}]:
[]));if(!n.length)return"Too few articles with a time of day to say who follows whom.";let o=(h,m)=>h.
cell.share>m.cell.share,{cell:r,a:s,b:i}=n.reduce((h,m)=>o(m,h)?m:h);if(!r.k)return"None is followed\
 by a similar article of another within 36 hours.";let[c,a]=[e[s].name,e[i].name],l=`${Q(r.share)} ${vt(
r)}`,{k:u,n:d}=r.preceded;return`Most followed: ${c} by ${a}, ${r.k} of ${E(r.n,"article")}, ${l}. O\
f the ${d} articles of ${a}, ${u} came after one of ${c}; for ${r.first} of them it was the first th\
at they resemble.`}function Kc(t,e,n,o){if(!t)return f("td",{class:"figure"},"–");let r=t.few?"too\
 few":`${Q(t.share)} ${vt(t)}`,s=`${t.k} of ${t.n}`,i=f("small",{},` ${r}`);if(!t.k)return f("td",{class:"\
figure"},s,i);let c=we!==null&&we[0]===e.key&&we[1]===n.key,a=()=>{we=c?null:[e.key,n.key],o()},l={"\
data-focus":`follows ${e.key} ${n.key}`,"aria-expanded":String(c),"aria-label":`${e.name} followed b\
y ${n.name}: ${s} articles, ${r}: list them`};return f("td",{class:"filled"},L(l,a,s,i))}function qc(t,e,n){
if(!we)return null;let[o,r]=we.map(l=>e.findIndex(u=>u.key===l)),s=n[o]?.[r];if(!s)return null;let{time:i}=t.
model.articles,a=[...s.pairs].sort((l,u)=>i[u.earlier]-i[l.earlier]||l.later-u.later).map(({earlier:l,
later:u})=>{let d=gt(i[u]-i[l]),h=U(t,{kind:"article",ref:u});return f("li",{},U(t,{kind:"article",ref:l}),
f("span",{class:"words"},`${tt(t.model,u)}, ${d}: `,h))});return f("div",{class:"followed"},f("h4",{},
`${e[o].name}, followed by ${e[r].name}`),Y(a,Fr,"ties"))}function Br(t,e){let{model:n}=t,o=n.cocoverage_tests;
if(!o)return null;let r="Who covers the same stories",s=n.cocoverage.filter(Pr).length,i=Math.max(Fr,
Math.min(s,jc)),c=n.cocoverage.slice(0,i).map(d=>Xc(t,e,d)),a=[ct("Outlets"),ct("Stories shared","fi\
gure"),ct("By chance","figure"),ct("So they share"),f("td",{})],l=s?`${E(s,"pair")} of ${v(o)} teste\
d ${s===1?"shares":"share"} more or fewer stories than chance would give.`:`Of ${E(o,"pair")} tested\
, none shares more or fewer stories than chance would give; these are furthest from it.`;return f("s\
ection",{class:"cocoverage"},f("h3",{},r),f("p",{},l),xt(r,"figures-table",a,c),f("p",{class:"aside"},
"Of the whole corpus. By chance: what two outlets of these sizes would share of stories of these siz\
es (Neal 2014; Saracco et al. 2015). P-values are corrected for all pairs; outlets with fewer than f\
ive stories are not tested."))}function Xc(t,e,n){let o=[n.outlet,n.other],r=o.map(h=>t.model.outlets[h].
id),s=o.map(h=>t.model.outlets[h].name),i=o.map(h=>U(t,{kind:"outlet",ref:h})),c=e.map(({key:h})=>h),
a=c.length===2&&r.every(h=>c.includes(h)),l={class:"chip","aria-label":`Compare ${s[0]} and ${s[1]}`},
u=L(l,()=>t.change({side:r}),"Compare"),d=f("small",{},` ${It(n.q)}`);return f("tr",{},f("th",{scope:"\
row"},i[0]," and ",i[1]),f("td",{class:"figure"},v(n.shared)),f("td",{class:"figure"},Tt(n.expected)),
f("td",{class:"verdict"},an(n),d),f("td",{},a?"":u))}var Vc=12,Wr=6,Ur="These are counts: any of the differences may be chance; “topicgraph compare” test\
s them.";function zr(t,e,n,o){if(!o.shared.length)return null;let r=nn(t.model,o);return f("div",{class:"\
framing"},f("h4",{},"The same stories in their words"),r&&Yc(t,e,n,r,o.shared.length),Zc(t,e,n,o))}function Yc(t,e,n,o,r){
let s=`Words in the headlines of the ${v(r)} stories that both report, those that differ most first.`,
i=({k:l,other:u})=>`${l} of ${r} headlines, the other ${u}`,c=[hn(t,e,o.a,i,`${e.name} uses more oft\
en`),hn(t,n,o.b,i,`${n.name} uses more often`)],a=`Words in at least five of these headlines. ${Ur}`;
return[f("p",{},s),f("div",{class:"columns"},c),f("p",{class:"aside"},a)]}function hn(t,e,n,o,r){let s=c=>t.
narrow(pe(e,{words:c})),i=n.slice(0,Vc).map(c=>f("li",{},un(s,c.word,o(c),null)));return f("div",{},
f("p",{class:"words"},r),i.length?f("ul",{class:"word-list"},i):f("p",{class:"empty"},"None."))}function Zc(t,e,n,o){
let r=Jn(t.model,o.shared),s=h=>{let m=[o.a,o.b].map(g=>{let p={kind:"article",ref:Number(g.get(h))};
return f("td",{},U(t,p))});return f("tr",{},m)},i=f("tbody",{},r.slice(0,Wr).map(s)),c=r.slice(Wr),l=L(
{class:"more"},()=>{i.append(...c.map(s)),l.remove()},`Show ${v(c.length)} more`),u=[ct(e.name),ct(n.
name)],d=`Headlines of ${e.name} and ${n.name}`;return[xt(d,"headline-pairs",u,i),c.length>0&&l]}function jr(t,e,n){
let{model:o}=t;if(!o.complete)return null;let r=f("h4",{},"Distinctive words, in titles and excerpts"),
s=h=>f("div",{},r,f("p",{class:"aside"},h));if(o.size>tn)return s("This corpus is too large to compa\
re words on the page: run “topicgraph compare” instead.");let i=en(o,e,n,t.selection().mask);if(!i.
a.length&&!i.b.length)return s("Too few articles to compare their words.");let[c,a]=i.n,l=(h,m)=>({k:g,
other:p})=>`${g} of ${h} articles, the other ${p} of ${m}`,u=[hn(t,e,i.a,l(c,a),e.name),hn(t,n,i.b,l(
a,c),n.name)],d=`The first article of each on each story counts; the most distinctive words come fir\
st (Monroe, Colaresi and Quinn 2008). ${Ur}`;return f("div",{class:"pair-words"},r,f("div",{class:"c\
olumns"},u),f("p",{class:"aside"},d))}function mn(t){return t.carried??=t.articles.held.reduce((e,n)=>e+n,0),{here:t.carried,all:t.counts.
articles}}function pn(t){if(!t.left_out)return null;let{here:e,all:n}=mn(t);return[`This page carrie\
s ${v(e)} of the ${E(n,"article")}; a browser could not hold the other ${v(n-e)}. Stories are here a\
s a whole: those of most outlets first, then the newest.`,"The picture, the lists, the search, the f\
ilters and all counts on the page are of these articles. The figures at the top, what stands out, wh\
o was first and who republishes are of the whole corpus.",'To find any other article, run “topicgrap\
h find WORDS”. To see a part in full, run in Python: tg.write_html(graph.filter(since="2021-03"), "p\
art.html").']}function at(t){if(!t.left_out)return null;let{here:e,all:n}=mn(t),[o,r]=[v(e),v(n)],s=`\
Of the ${o} articles on this page; the corpus has ${r}.`;return f("p",{class:"aside cover"},s)}var Gr=5,Qn={first:"Of the stories that an outlet shares with others, how often it was first in this\
 corpus; in a tie each counts a part.",republished:"Of the articles found at an outlet, how many ano\
ther outlet wrote.",missing:"Choose an outlet here, in the list of outlets or in the picture: its pa\
nel lists the big stories that it lacks here. A missing story only means that it is not in this corp\
us; the outlet may still have covered it."};function Kr(t,e){let{model:n}=e,o=pn(n),r=n.findings.map(
i=>Qc(e,i)),s=f("div",{class:"overview"},o&&f("section",{class:"cover"},f("h2",{},"Not all of it is \
on this page"),o.map(i=>f("p",{},i))),gn("What stands out",null,Jc(n,r)),e.state().view!=="stories"&&
gn("Biggest stories",null,ta(e)),gn("Who was first",Qn.first,ea(e)),gn("Who republishes",Qn.republished,
na(e)),oa(e));t.replaceChildren(s)}function Jc(t,e){return e.length?f("ul",{class:"findings"},e):t.counts.
articles?f("p",{class:"empty"},"Nothing stands out in this corpus beyond what chance gives."):null}function gn(t,e,n){
return n?f("section",{},f("h2",{},t),e&&f("p",{class:"aside"},e),n):null}function Qc(t,{text:e,how:n,
only:o,at:r}){let s=t.model.mode==="stories"&&r!==null&&(o.story||[]).includes(r),i={only:o,at:r,...s?
{open:[String(r)]}:{}},c=Object.keys(o).length>0&&JSON.stringify(t.state().only)===JSON.stringify(o),
a=()=>t.apply(c?{open:[]}:i),l={class:"finding",dir:"auto","aria-pressed":String(c)};return f("li",{},
L(l,a,e),f("details",{class:"how"},f("summary",{},"How we know"),f("p",{dir:"auto"},n)))}function ta(t){
let e=Yt(t.model,"stories","size",t.selection()).slice(0,Gr);if(e.length){let r=e.map(s=>eo(t,s,0));
return f("ol",{class:"rows brief"},r)}let o=t.selection().filtered?"None in this selection.":Le("sto\
ries");return f("p",{class:"empty"},o)}function ea(t){let e=to(t,({first:n,shared:o})=>o>=5&&n>0,(n,o)=>o.
first-n.first||o.first/o.shared-n.first/n.shared);return e.length?_e(e.map(({link:n,outlet:{first:o,
shared:r}})=>[n,o/r,`${Tt(o)} of ${v(r)}`])):null}function na(t){let e=({pieces:r})=>r<5,n=({republished:r,
pieces:s})=>r/s,o=to(t,({republished:r})=>r>0,(r,s)=>Number(e(r))-Number(e(s))||n(s)-n(r)||s.republished-
r.republished);return o.length?_e(o.map(({link:r,outlet:s})=>{let{republished:i,pieces:c}=s,a=`${v(i)}\
 of ${v(c)}`;return e(s)?[r,0,`${a}, too few`]:[r,n(s),a]})):t.model.counts.articles?f("p",{class:"e\
mpty"},"Every article here was written by the outlet it was found at."):null}function oa(t){let{stories:e,
counts:n}=t.model;if(!e.length||n.outlets<2)return null;let r=to(t,({held:c})=>c>=5,(c,a)=>a.held-c.
held).map(({link:c})=>f("li",{},c)),s=r.length>0&&f("ul",{class:"missing"},r),i=f("p",{class:"aside"},
Qn.missing);return f("section",{},f("h2",{},"What an outlet lacks"),i,s)}function to(t,e,n){return t.
model.outlets.map((o,r)=>({outlet:o,ref:r})).filter(({outlet:o})=>!o.platform&&e(o)).sort((o,r)=>n(o.
outlet,r.outlet)||o.ref-r.ref).slice(0,Gr).map(({outlet:o,ref:r})=>({outlet:o,link:U(t,{kind:"outlet",
ref:r})}))}var ra=60,sa={stories:"story",articles:"article",outlets:"outlet",topics:"topic"},ia={stories:[["siz\
e","most outlets first"],["new","newest first"],["old","oldest first"],["name","A to Z"]],articles:[
["new","newest first"],["old","oldest first"],["name","A to Z"]],outlets:[["size","most articles fir\
st"],["name","A to Z"]],topics:[["size","most articles first"],["name","A to Z"]]},ca={stories:"No s\
tories: a story needs two articles on one event, listed as related in a file or similar in words and\
 time.",articles:"No articles.",outlets:"No outlets: no article says where it was published.",topics:"\
No topics: no article names one."},no={stories:"size",articles:"new",outlets:"size",topics:"size"},aa={
size:(t,e)=>e.size-t.size||e.articles.length-t.articles.length,new:(t,e)=>qr(e.from,t.from,-1/0),old:(t,e)=>qr(
t.from,e.from,1/0),name:(t,e)=>bt(t.name)<bt(e.name)?-1:1};function qr(t,e,n){return(t??n)===(e??n)?
0:(t??n)-(e??n)}function Yt(t,e,n,o){let r=sa[e],s={stories:t.stories.length,articles:t.size,outlets:t.
outlets.length,topics:t.topics.length},i=u=>r!=="article"||t.articles.held[u]||o.stubs,c=Array.from(
{length:s[e]},(u,d)=>d).filter(i).map(u=>oo(t,{kind:r,ref:u},o)).filter(({articles:u})=>u.length),a=u=>e===
"outlets"?wn(t,u):0,l=aa[n];return c.sort((u,d)=>a(u)-a(d)||l(u,d)||u.thing.ref-d.thing.ref)}function wn(t,{
thing:e,held:n}){return t.outlets[e.ref].platform?1:n?0:2}function oo(t,e,n){let o=n?.filtered?n.mask:
null;if(e.kind==="article")return la(t,e,!o||o[e.ref]>0);let r=Dt(t,e),s=o?r.filter(h=>o[h]):r,[i,c]=ie(
t,s),a=s.filter(h=>t.articles.held[h]),l=a.length,u=ft(t,a).size,d=e.kind==="story"?u:l;return{thing:e,
name:q(t,e),articles:s,size:d,held:l,outlets:u,from:i,to:c}}function la(t,e,n){let o=e.ref,r=t.articles.
time[o];return{thing:e,name:q(t,e),articles:n?[o]:[],size:1,held:t.articles.held[o],outlets:1,from:r,
to:r}}function Pe(t,e){let{kind:n,ref:o}=e.thing;if(n==="article"){let{time:i,precision:c}=t.articles;
return`${tt(t,o)} · ${rt(i[o],c[o])}`}let r=e.articles.length-e.held,s=e.held||n==="story"?[E(e.held,
"article")]:[];return r&&s.push(`${v(r)} linked, not in this corpus`),n!=="outlet"&&s.push(E(e.outlets,
"outlet")),n==="story"&&s.push(st(e.from,e.to)),s.join(" · ")}function Vr(t,e,{mask:n,stubs:o}){let r=s=>n[s]&&
(t.articles.held[s]||o);return e==="articles"?n.reduce((s,i,c)=>s+(r(c)?1:0),0):e==="stories"?t.stories.
filter(({articles:s})=>s.some(i=>n[i])).length:e==="topics"?t.byTopic.filter(s=>s.some(r)).length:t.
byOutlet.filter((s,i)=>!t.outlets[i].platform&&s.some(r)).length}function Yr(t,e,n){let{tab:o}=n.state();
if(e.parentElement.hidden=o==="overview",o==="overview"){Kr(t,n);return}let r=ia[o].map(([s,i])=>f("\
option",{value:s,selected:s===no[o]},i));e.replaceChildren(...r),e.onchange=()=>{no[o]=e.value,Xr(t,
n,o)},Xr(t,n,o)}function Xr(t,e,n){let{model:o}=e,[r,s]=[no[n],e.selection()],i=Yt(o,n,r,s),c=f("ol",
{class:"rows"}),a=Math.max(1,i[0]?.size||0),l=fe(c,i,ra,(h,m)=>[n==="outlets"?ua(o,i,m):null,eo(e,h,
r==="size"?h.size/a:0)]),d=!i.length&&s.filtered?"Nothing in this selection.":Le(n);t.replaceChildren(
at(o)||"",i.length?c:f("p",{class:"empty"},d),l)}function ua(t,e,n){let o=wn(t,e[n]);if(!o||n&&wn(t,
e[n-1])===o)return null;let r=e.filter(i=>wn(t,i)===o).length;return f("li",{class:"rows-head"},`${o===
1?"Platforms, which carry what outlets write":"Only linked, no article in this corpus"} (${v(r)})`)}
function Le(t){return ca[t]}function eo(t,e,n){let o={class:`row row-${e.thing.kind}`,"data-id":ae(t.
model,e.thing)},r=L(o,()=>t.choose(e.thing),f("span",{class:"row-name",dir:"auto"},e.name),f("span",
{class:"row-words",dir:"auto"},Pe(t.model,e)),n>0&&le(Math.max(.015,n)));return f("li",{},r)}var fa={figures:"Figures",topics:"By topic",stories:"By story"},da=20,Jr={topics:14,stories:18},yn="\
figures",Zt={key:"independent",down:!0},bn=da,ro=[{key:"name",name:"Outlet",title:"",value:t=>t.name},
{key:"independent",name:"Own articles",title:"Independent articles: copies and updates count as thei\
r original",value:t=>t.independent},{key:"voice",name:"Share of voice",title:"Share of all independe\
nt articles, with its 95 % interval",value:t=>t.voice.share},{key:"first",name:"First on",title:"Sto\
ries it was first on, of those it shares with other outlets; in a tie each counts a part. Of the who\
le corpus",value:t=>Zr(t.first,t.shared)},{key:"alone",name:"Alone with",title:"Stories that no othe\
r outlet has in this corpus. Of the whole corpus",value:t=>t.alone},{key:"republished",name:"Written\
 by others",title:"Of the articles found at it, those that another outlet wrote: copies, and carried\
 ones",value:t=>Zr(t.republished,t.pieces)}];function Zr(t,e){return e?t/e+(e>=5?2:0):-1}function so(t,e){
let n=l=>{so(t,e),l&&Lt(t,"focus",l)?.focus()},r=io(e.model,e.selection().mask).filter(({pieces:l,independent:u})=>l||
u),s=()=>{bn=1/0,n()},i=`Show all ${v(r.length)} outlets`,a=[f("div",{class:"sheet-head"},f("h2",{},
"Outlets"),f("div",{class:"switch",role:"group","aria-label":"What to show"},ma(n))),at(e.model),...[
r.length?pa(e,r,n):ha()].flat(),r.length>bn&&L({class:"more","data-focus":"more"},s,i)];t.replaceChildren(
...a.filter(l=>l instanceof Node))}function ha(){return f("p",{class:"empty"},"No outlet has an arti\
cle in this selection.")}function ma(t){return Object.entries(fa).map(([e,n])=>{let o=()=>{yn=e,t(e)};
return L({"data-focus":e,"aria-pressed":String(e===yn)},o,n)})}function pa(t,e,n){if(yn==="figures")
return ga(t,e,n);let r=[...e].sort((s,i)=>i.independent-s.independent||s.ref-i.ref).slice(0,bn);return yn===
"topics"?ba(t,r):ka(t,r)}function io(t,e){let n=pr(t,e),{held:o,outlet:r,carrier:s,flags:i}=t.articles,
c=t.outlets.map(({name:a,first:l,shared:u,alone:d},h)=>{let m=n[h],g={pieces:0,republished:0};return{
ref:h,name:a,first:l,shared:u,alone:d,voice:m,independent:m.k,...g}});for(let a=0;a<t.size;a+=1)!e[a]||
!o[a]||(r[a]>=0&&(c[r[a]].pieces+=1,i[a]&Nr&&(c[r[a]].republished+=1)),s[a]>=0&&s[a]!==r[a]&&(c[s[a]].
pieces+=1,i[a]&qe&&(c[s[a]].republished+=1)));return c}function ga(t,e,n){let{value:o}=ro.find(({key:l})=>l===
Zt.key)||ro[0],r=(l,u)=>o(l)<o(u)?-1:o(l)>o(u)?1:0,s=Zt.down?-1:1,i=[...e].sort((l,u)=>s*r(l,u)||u.independent-
l.independent||l.ref-u.ref),c=ro.map(l=>wa(l,n)),a=i.slice(0,bn).map(l=>ya(t,l));return xt("Figures \
of the outlets","figures-table",c,a)}function wa({key:t,name:e,title:n},o){let r=t===Zt.key,s=()=>{Zt=
{key:t,down:r?!Zt.down:t!=="name"},o(`sort ${t}`)},i=Zt.down?"descending":"ascending",c=Zt.down?" ↓":
" ↑",a={scope:"col",class:t==="name"?null:"figure","aria-sort":r?i:null},l={title:n,"data-focus":`\
sort ${t}`};return f("th",a,L(l,s,e,r?c:""))}function ya(t,e){let{id:n}=t.model.outlets[e.ref],o=()=>t.
narrow({only:{outlet:[n]}}),r=`${E(e.independent,"article")} of ${e.name}: select them`,s=e.independent<
5?"too few":vt(e.voice),i=[Q(e.voice.share),f("small",{},` ${s}`)];return f("tr",{},f("th",{scope:"r\
ow"},U(t,{kind:"outlet",ref:e.ref})),ge(v(e.independent),o,r),f("td",{class:"figure"},e.independent?
i:"–"),Re(e.shared>0,Tt(e.first),e.shared),f("td",{class:"figure"},e.alone?v(e.alone):"–"),Re(e.
republished>0,v(e.republished),e.pieces))}function Re(t,e,n,o=""){if(!t)return f("td",{class:"figure"},
"–");let r=n<5?" too few":o,s=r?f("small",{},r):null;return f("td",{class:"figure"},`${e} of ${v(n)}`,
s)}function ba(t,e){let{model:n}=t,{mask:o}=t.selection(),r={outlets:n.outlets.map((p,y)=>y)},s=Vt(n,
Ee(n,r,o)),i=ut(s.flatMap(p=>n.articles.topics[p])).map(([p])=>p),c=i.slice(0,Jr.topics);if(!c.length)
return f("p",{class:"empty"},"No article of this selection names a topic.");let a=e.map(({ref:p})=>({
outlets:[p]})),l=se(n,a,o),u=new Map(l.map(({topic:p,cells:y})=>[p,y])),d=e.map((p,y)=>{let $=c.map(
C=>{let A=u.get(C)?.[y]||At(0,p.independent);return Sa(t,p,C,A)});return Qr(t,p,$)}),h=i.length-c.length,
g=`Independent articles of an outlet about a topic; the darker, the larger their share of its articl\
es. A click selects them.${h?` ${E(h,"rarer topic")} are in the list of topics.`:""}`;return[Zn(t,"t\
opic",c,d),f("p",{class:"aside"},g)]}function Qr(t,e,n){return f("tr",{},f("th",{scope:"row"},U(t,{kind:"\
outlet",ref:e.ref})),f("td",{class:"figure"},v(e.independent)),n)}function Sa(t,e,n,o){let{id:r,name:s}=t.
model.topics[n],{k:i,n:c}=o;if(!i){let g=`${e.name}: none of ${c} on ${s} in this corpus`;return f("\
td",{class:"nothing",title:g},"·")}let a=c<5?", too few":"",l=`${Q(o.share)} ${vt(o)}`,u=`${e.name}\
, ${s}: ${i} of ${c} articles, ${l}${a}`,d=[t.model.outlets[e.ref].id],h=()=>t.narrow({only:{outlet:d,
topic:[r]}}),m=ge(String(i),h,u);return m.style.setProperty("--part",`${Math.round(o.share*60)}%`),m}
function ka(t,e){let{model:n}=t,o=Yt(n,"stories","size",t.selection()).map(({thing:m})=>m.ref),r=m=>ft(
n,n.stories[m].articles).size,s=o.sort((m,g)=>r(g)-r(m)||m-g),i=s.slice(0,Jr.stories);if(!i.length)return f(
"p",{class:"empty"},"There is no story in this selection.");let c=i.map(m=>{let g=n.stories[m].articles.
find(p=>W(n,p));return g===void 0?null:n.articles.time[g]}),a=new Set(i),l=e.map(m=>{let g=Ne(n,{outlets:[
m.ref]},a),p=i.map((y,$)=>Ta(t,m,y,g.get(y),c[$]));return Qr(t,m,p)}),u=s.length-i.length,h=`The sto\
ries of most outlets. “1st”: the outlet was first of those in this corpus (“1st=”: in a tie); else h\
ow much later its first article came. A dot: not in this corpus. Copies do not count as an outlet’s \
own article.${u?` ${E(u,"more story","more stories")} in the list.`:""}`;return[Zn(t,"story",i,l),f(
"p",{class:"aside"},h)]}function Ta(t,e,n,o,r){let{model:s}=t,{id:i,name:c,first:a}=s.stories[n];if(o===
void 0){let $=`${e.name}: ${qt(c)} is not in this corpus`;return f("td",{class:"nothing",title:$},"·")}
let l=a.includes(e.ref),d=W(s,o)&&r!==null?Number(s.articles.time[o])-Number(r):null,[h,m]=va(l,a.length>
1,d),g=[s.outlets[e.ref].id],y=ge(h,()=>t.narrow({only:{outlet:g,story:[i]}}),`${h}: ${e.name}, ${qt(
c)}: ${m}`);return y.style.setProperty("--part",l?"55%":"14%"),y}function va(t,e,n){return t?e?["1st\
=","first, in a tie"]:["1st","first"]:n===null?["✓","has it"]:[Yo(n),gt(n)]}var xa=12,Oa=8,Ma=72;function lo(t,e){let n=uo(e),o=L({class:"tool"},()=>e.change({at:"save"}),"Down\
load …"),r=f("div",{class:"sheet-head"},f("h2",{},"Compare"),Na(e,n),o),s=f("p",{class:"empty"},"C\
hoose two outlets or groups to compare."),i=n.length<2?[s]:$a(e,n,c);ee(t,()=>t.replaceChildren(r,...i.
filter(Boolean)));function c(){lo(t,e)}}function $a(t,e,n){let o=`${Aa(t)} Copies and updates count \
as their original. A figure on fewer than ${5} is marked “too few”. A missing story only means that \
it is not in this corpus; the outlet may still have covered it.`;return[f("p",{class:"aside"},o),at(
t.model),Ia(t,e),La(t,e),...dn(e).map(([r,s])=>Ra(t,r,s)),Hr(t,e,n),Br(t,e)]}function Aa(t){return t.
selection().filtered?"This compares the selection.":t.model.left_out?"This compares what is on this \
page; “topicgraph compare” compares the whole corpus.":"This compares the whole corpus."}function uo(t){
let{model:e}=t,n=t.state().side.flatMap(o=>Yn(e,o)||[]);return n.length?n.slice(0,re):ts(e).slice(0,
2).flatMap(({key:o})=>Yn(e,o)||[])}function ts(t){let e=zn(t,Un(t));return t.outlets.map(({id:n,name:o,
platform:r},s)=>({key:n,name:o,platform:r,number:e[s],ref:s})).filter(({number:n,platform:o})=>n&&!o).
sort((n,o)=>o.number-n.number||n.ref-o.ref)}function Na(t,e){let{model:n}=t,o=e.map(({key:d})=>d),r=d=>t.
change({side:d}),s=ts(n).filter(({key:d})=>!o.includes(d)).map(({key:d,name:h,number:m})=>f("option",
{value:d},`${h} (${m})`)),i=n.groups.filter(({name:d})=>!o.includes(he+d)).map(({name:d})=>f("option",
{value:he+d},d)),c=({target:d})=>d.value&&r([...o,d.value]),a={"aria-label":"Add an outlet or group",
"data-focus":"add",disabled:e.length>=re,on:{change:c}},l=f("select",a,f("option",{value:""},"+ Add \
outlet or group …"),i.length>0&&f("optgroup",{label:"Groups"},i),f("optgroup",{label:"Outlets"},s)),
u=e.map(({key:d,name:h},m)=>L({class:`chip side-${m}`,dir:"auto","data-focus":d},()=>r(o.filter(g=>g!==
d)),f("span",{class:"unseen"},"Remove "),me(m),h," ×"));return f("div",{class:"picker"},u,l)}function Ea(t,{
name:e,outlets:n}){return n.length!==1?f("span",{class:"name"},e):U(t,{kind:"outlet",ref:n[0]})}function Ia(t,e){
let n=io(t.model,t.selection().mask),o=["Own articles","First on, of shared stories","Alone with","W\
ritten by others"],r=[ct("Outlet"),...o.map(c=>ct(c,"figure"))],s=e.map((c,a)=>_a(t,c,a,n)),i=xt("Fi\
gures","figures-table",r,s);return f("section",{},i)}function _a(t,e,n,o){let r=e.outlets.map(y=>o[y]),
s=y=>r.reduce(($,C)=>$+C[y],0),[i,c,a]=["independent","pieces","republished"].map(s),l=e.outlets.length===
1,{first:u,shared:d,alone:h}=l?r[0]:{first:0,shared:0,alone:0},m=()=>t.narrow(pe(e)),g=`${E(i,"artic\
le")} of ${e.name}: select them`,p=Ca(t.model,e);return f("tr",{},f("th",{scope:"row"},me(n),Ea(t,e)),
ge(v(i),m,g),Re(d>0,Tt(u),d,p),f("td",{class:"figure"},l?v(h):"–"),Re(c>0,v(a),c))}function Ca(t,{
outlets:e}){if(e.length!==1||t.left_out)return"";let n=t.firsts.find(({outlet:r})=>r===e[0]);if(!n)return"";
let o=n.q===null?"":`; ${It(n.q)}`;return` (by chance ${Tt(n.expected)}${o})`}function La(t,e){let n=se(
t.model,e,t.selection().mask);if(!n.length)return null;let o=n.slice(0,xa),r=o.flatMap(({cells:d})=>d.
map(({share:h})=>h)),s=Math.max(...r,.01),i=e.length===2,c=o.map(({topic:d,cells:h})=>{let m=h.map((p,y)=>Pa(
t,{side:e[y],n:y,topic:d,share:p,peak:s},i&&!y)),g=f("span",{class:"topic-name"},U(t,{kind:"topic",ref:d}));
return f("li",{class:"topic-row"},g,m)}),a=n.length-o.length,l=`${E(a,"topic")} with smaller shares \
are not shown.`,u=e.map(({name:d})=>f("span",{},d));return f("section",{},f("h3",{},"Topics: share o\
f the articles of each, with 95 % interval"),i&&f("p",{class:"mirror-heads","aria-hidden":"true"},u),
f("ul",{class:i?"mirrored":"stacked"},c),a>0&&f("p",{class:"aside"},l))}function Pa(t,{side:e,n,topic:o,
share:r,peak:s},i){let{id:c,name:a}=t.model.topics[o],l=r.n<5,u=Q(r.share),d=`${r.k} of ${r.n}`,h=l?
", too few":"",m=vt(r),g=`${e.name}, ${a}: ${d} articles, ${u} ${m}${h}`,p=A=>`${Math.min(100,A/s*Ma)}\
%`,y=f("span",{class:`share side-${n}`}),$=f("span",{class:"whisker"});y.style.width=p(r.share),$.style.
setProperty("--low",p(r.low)),$.style.setProperty("--high",p(r.high));let C={class:`topic-bar ${i?"l\
eft":""} ${l?"few":""}`,"aria-label":g,title:g,disabled:!r.k};return L(C,()=>t.narrow(pe(e,{topic:[c]})),
f("span",{class:"track"},y,!l&&$),f("span",{class:"share-words"},l?`${d}, too few`:u))}function Ra(t,e,n){
let{model:o}=t,r=Ze(o,e,n,t.selection().mask),s=[co(t,`Only ${e.name}`,r.onlyA,e,n),co(t,"Both",r.shared,
null,null),co(t,`Only ${n.name}`,r.onlyB,n,e)];return f("section",{class:"pair"},f("h3",{},`${e.name}\
 and ${n.name}: stories`),f("p",{},Da(r,e,n),Fa(o,e,n)),f("div",{class:"columns"},s),Rr(t,e,n,r.lags),
zr(t,e,n,r),jr(t,e,n))}function Da({shared:t,a:e,b:n},o,r){let s=Math.min(e.size,n.size)<5?" Too few\
 to say much.":"",i=(a,{name:l})=>`${Q(a?t.length/a:0)} of the ${v(a)} of ${l}`;return`They share ${E(
t.length,"story","stories")}: ${i(e.size,o)}, ${i(n.size,r)}.${s}`}function Fa(t,e,n){let o=cn(t,e,n);
if(!o)return"";let[r,s]=[v(o.shared),Tt(o.expected)],i=`${It(o.q)} after correction for all pairs`;return`\
 Over the whole corpus they share ${r}, where chance would give ${s}: ${an(o)} (${i}).`}function ao(t,e){
return e<0?1:ft(t,t.stories[e].articles).size}function Jn(t,e){return[...e].sort((n,o)=>ao(t,o)-ao(t,
n)||n-o)}function co(t,e,n,o,r){let{model:s}=t,i=Jn(s,n),c=i.map(h=>{let m=ao(s,h),g=m>1?E(m,"outlet"):
"no other outlet",p=U(t,h<0?{kind:"article",ref:-1-h}:{kind:"story",ref:h});return f("li",{},p,f("sp\
an",{class:"words"},g))}),a=i.filter(h=>h>=0).map(h=>s.stories[h].id),l=o?pe(o,{story:a}):{only:{story:a}},
u=a.length>0&&a.length<=Pn,d=Y(c,Oa,"ties");return f("div",{},f("h4",{},e," ",f("span",{class:"numbe\
r"},v(n.length))),r&&f("p",{class:"aside"},`Not in this corpus from ${r.name}.`),c.length?d:f("p",{class:"\
empty"},"None."),u&&L({class:"more"},()=>t.narrow(l),"Select their articles"))}var Ct='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',De='Georgia, "Times New Roman", se\
rif',Ha={paper:"#fdfcf9",ink:"#1f1f1d",soft:"#6a6963",line:"#cfccc2",grid:"#ebe8df",hull:"#e9f1f6",veil:"\
rgba(253, 252, 249, .84)",story:"#0072b2",article:"#56b4e9",stub:"#fdfcf9",outlet:"#d55e00",topic:"#\
009e73",others:"#b4b1a8",hues:["#0072b2","#e69f00","#009e73","#cc79a7","#d55e00","#56b4e9","#44433f"],
edges:{published_by:"#dcc3b0",carried_by:"#dcc3b0",about:"#aed3c6",related:"#9dbfd4",similar:"#9dbfd\
4",copy_of:"#c98aae",update_of:"#c98aae"}},Ba={paper:"#15171a",ink:"#eceae4",soft:"#a5a39b",line:"#4\
3464a",grid:"#25282c",hull:"#1c2a35",veil:"rgba(21, 23, 26, .84)",story:"#4aa3df",article:"#8ed0f8",
stub:"#15171a",outlet:"#f0803c",topic:"#2fbf94",others:"#74736d",hues:["#4aa3df","#f2b134","#2fbf94",
"#e29bc3","#f0803c","#a5dcfa","#f1efe9"],edges:{published_by:"#5b4636",carried_by:"#5b4636",about:"#\
28564a",related:"#2f5873",similar:"#2f5873",copy_of:"#7d4a68",update_of:"#7d4a68"}},ye={story:"Story",
article:"Article",stub:"Not in this corpus",outlet:"Outlet",topic:"Topic"},es={...ye,linked:"Outlet,\
 only linked",carrier:"Platform"},Sn={published_by:"published by",carried_by:"carried by",about:"abo\
ut",related:"listed as related in its file",similar:"similar, inferred",copy_of:"copy of",update_of:"\
update of"},Wa={outlet:"square",linked:"square",carrier:"square",topic:"diamond"},Ua=["stub","linked",
"carrier"],za=["similar","carried_by","update_of"],ja=800;function kn(t){return Wa[t]||"dot"}function Ft(t){
return za.includes(t)}function fo(){let{theme:t}=document.documentElement.dataset;return t?t==="dark":
matchMedia("(prefers-color-scheme: dark)").matches}function Ot(){return fo()?Ba:Ha}function zt({kind:t,
group:e,hue:n},o,r,s){let i=o==="network";return t==="stub"&&i?{background:r.stub,border:r.soft}:e?{
background:e==="linked"?r.stub:r.edges.carried_by,border:r.outlet}:i||!s?{background:r[t==="stub"?"a\
rticle":t],border:r.paper}:{background:n===void 0?r.others:r.hues[n],border:r.paper}}function ns(t,e){
let n=Math.min(1,Math.sqrt(ja/e));if(n===1)return t;let o=Math.round(n*255).toString(16);return t+o.
padStart(2,"0")}function os(t){let e=new Set;return t.map((n,o)=>{let s=[...n.toUpperCase()].filter(
i=>/[\p{L}\p{N}]/u.test(i)).find(i=>!e.has(i))||String(o+1);return e.add(s),s})}function ho(t){return Ua.
includes(t)}function rs(t,{background:e,border:n},o){let r=ho(t)?n:e,s={fill:e,stroke:r,"stroke-widt\
h":1.5},i={story:6.5,hue:7}[t]||4,c={square:()=>lt("rect",{x:3,y:3,width:10,height:10,...s}),diamond:()=>lt(
"path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z",...s}),dot:()=>lt("circle",{cx:8,cy:8,r:i,...s})},a={"text-a\
nchor":"middle","font-size":9,"font-weight":700,fill:n};return lt("svg",{width:16,height:16,viewBox:"\
0 0 16 16","aria-hidden":"true",class:"swatch"},c[kn(t)](),o&&lt("text",{x:8,y:11.2,...a},o))}function ss(t){
let e=Ft(t)?"4 3":null,n=Ot().edges[t];return lt("svg",{width:18,height:16,viewBox:"0 0 18 16","aria\
-hidden":"true",class:"swatch"},lt("path",{d:"M1 8H17",stroke:n,"stroke-width":3,"stroke-dasharray":e}))}var[is,cs]=[1.35,1.3],as={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function ls(t,e){
for(let n of mo("[data-view]"))n.addEventListener("click",()=>e.openView(n.dataset.view));for(let n of mo(
"[data-panel]"))n.addEventListener("click",()=>{let{panel:o}=n.dataset;t.change({at:t.state().at===o?
null:o})});Ka(t),Ga(t),be("copy",e.copyLink),be("theme",()=>{document.documentElement.dataset.theme=
fo()?"light":"dark",e.recolour()}),be("skip",n=>{n.preventDefault(),_("side").focus()}),matchMedia("\
(prefers-color-scheme: dark)").addEventListener("change",e.recolour),document.addEventListener("keyd\
own",n=>Xa(t,n)),_("canvas").addEventListener("keydown",n=>Va(t,n)),addEventListener("popstate",e.restore)}
function mo(t){return[...document.querySelectorAll(t)].map(e=>e)}function be(t,e){_(t).addEventListener(
"click",e)}function Ga(t){be("closer",()=>t.view?.zoom(is)),be("farther",()=>t.view?.zoom(1/is)),be(
"fit",()=>{t.change({cam:null},!1),t.view?.fit()})}function Ka(t){let e=mo("[data-tab]"),n=e.length-
1;e.forEach((o,r)=>{let s=o.dataset.tab;o.addEventListener("click",()=>t.change({tab:s},!1)),o.addEventListener(
"keydown",i=>{let a={ArrowRight:r+1,ArrowLeft:r+n,Home:0,End:n}[i.key];if(a===void 0)return;i.preventDefault();
let l=e[a%e.length];l.click(),l.focus()})})}function qa(t){return/^(INPUT|SELECT|TEXTAREA)$/.test(t.
tagName)&&t.type!=="checkbox"}function Xa(t,e){let{key:n}=e;e.ctrlKey||e.metaKey||e.altKey||qa(e.target)&&
n!=="Escape"||(n==="/"?(e.preventDefault(),_("find").focus()):n==="?"?(t.change({at:"help"}),_("pane\
l").querySelector("h2").focus()):n==="Escape"&&(t.state().at?t.change({at:null}):t.selection().filtered&&
t.apply({})))}function Va(t,e){let{view:n,model:o}=t,{key:r}=e,s=o.byId.get(t.state().at||"");if(n)if(as[r]){
e.preventDefault();let i=n.findNeighbour(...as[r]);i&&t.choose(i)}else r==="Enter"&&s?.kind==="story"&&
o.mode==="stories"?t.toggle(s.ref):"+-".includes(r)?n.zoom(r==="+"?cs:1/cs):r==="0"&&_("fit").click()}var Ya=["topic","outlet","group","medium","kind","quality","heat"],Za=7,Ja=4,Qa=46;function us(t,e,n){
let{model:o}=n,r=new Set,s=_("filter");s.addEventListener("click",()=>{t.hidden=!t.hidden,s.setAttribute(
"aria-expanded",String(!t.hidden)),n.show(),t.hidden||t.querySelector("button")?.focus()});function i(){
if(t.hidden)return;let g=p=>o.facets[p].size>(p==="medium"?1:0);ee(t,()=>{t.replaceChildren(f("h2",{},
"Filter"),f("p",{class:"aside"},"A name shows only its articles; − leaves them out."),at(o)||"",...Ya.
filter(g).map(c))})}function c(g){let p=ir(o,n.state(),g),y=r.has(g)?p:p.slice(0,Za),$=()=>{r.add(g),
i()},C=y.map(j=>a(g,j)),A=`Show all ${v(p.length)}`;return f("section",{"data-facet":g},f("h3",{},Dn[g]),
f("ul",{},C),p.length>y.length&&L({class:"more","data-focus":`more ${g}`},$,A))}function a(g,{key:p,
name:y,number:$,sign:C}){let A={class:"only",dir:"auto","aria-pressed":String(C==="only"),"data-focu\
s":`only ${g} ${p}`},j={class:"not","aria-pressed":String(C==="not"),"aria-label":`Leave out ${y}`,title:"\
Leave out","data-focus":`not ${g} ${p}`};return f("li",{class:`value ${C||""} ${$?"":"none"}`},L(A,()=>n.
filter("only",g,p),f("span",{},y),f("span",{class:"number"},v($))),L(j,()=>n.filter("not",g,p),"−"))}
function l(){let g=n.selection();e.hidden=!g.filtered;let p=e.contains(document.activeElement);e.replaceChildren(
f("strong",{class:"selected"},u()),...$e(o,n.state()).map(d),L({class:"chip clear"},()=>n.apply({}),
"Clear all")),p&&(e.querySelector("button")||_("filter")).focus()}function u(){let{mask:g,total:p}=n.
selection(),y=o.articles.held.reduce((j,K,P)=>j+(K&&g[P]),0),$=E(mn(o).here,"article"),C=o.left_out?
" on this page":"",A=p-y?` · ${v(p-y)} only linked`:"";return`${v(y)} of ${$}${C}${A}`}function d(g){
let y=g.facet==="time"||g.facet==="words"?"":`${Dn[g.facet].toLowerCase()}: `,$=`${g.sign==="not"?"w\
ithout ":""}${y}${g.name}`;return L({class:"chip",dir:"auto"},()=>n.change(Ke(h(),g)),f("span",{class:"\
unseen"},"Remove "),f("span",{},Et($,Qa))," ×")}function h(){let{only:g,not:p,time:y}=n.state();return{
only:g,not:p,time:y}}function m(){let p=cr(o,h()).slice(0,Ja).map(({filter:y,number:$})=>{let C=$t(Et(
y.name,40)),A=()=>n.change(Ke(h(),y)),j=`Remove ${C}: ${E($,"article")}`;return L({class:"action",dir:"\
auto"},A,j)});return f("div",{class:"none-found"},f("h2",{},"No article passes all of these filters"),
p,L({class:"action"},()=>n.apply({}),"Clear all filters"))}return{show:i,showChips:l,renderNothingFound:m,
isShown:()=>!t.hidden}}function ds(t){let e=[];for(let n=0;n<t;n+=1){let o=11*Math.sqrt(n+.5),r=n*2.399963;e.push([o*Math.cos(
r),o*Math.sin(r)])}return{places:e,radius:11*Math.sqrt(t)+12}}var po=7,go=9;function hs(t){let e=[],
n=(r,s)=>e.every(([i,c])=>Math.hypot(i-r,c-s)>=go);for(let r of t)for(let s=0;e.length<t.length;s+=1){
let i=(s%2?1:-1)*Math.ceil(s/2)*(go/2),c=[0,-po,po].find(a=>n(r+a,i));if(c!==void 0){e.push([r+c,i]);
break}}let o=e.map(([,r])=>Math.abs(r));return{places:e,radius:Math.max(po,...o)+go}}function ms(t,e){
return t.map(n=>{let o={...n};for(let r of e){let[s,i]=[o.x-r.x,o.y-r.y],c=Math.hypot(s,i)||1e-6,a=r.
radius+n.size+4,l=2.2*a;if(c>=l)continue;let u=a+(l-a)*(c/l);o.x=r.x+s/c*u,o.y=r.y+(c>1e-5?i/c:1)*u}
return o})}function ps(t){let e=[...t].sort((n,o)=>n[0]-o[0]||n[1]-o[1]);return e.length<3?e:[...fs(
e),...fs(e.reverse())]}function fs(t){let e=(o,r,s)=>(r[0]-o[0])*(s[1]-o[1])-(r[1]-o[1])*(s[0]-o[0]),
n=[];for(let o of t){for(;n.length>1&&e(n[n.length-2],n[n.length-1],o)<=0;)n.pop();n.push(o)}return n.
pop(),n}function gs(t,e,n){if(!e.length)return!1;let o=e.length>2;for(let r=0;r<e.length;r+=1){let[s,
i]=[e[r],e[(r+1)%e.length]];if(tl(t,s,i)<=n)return!0;(i[0]-s[0])*(t[1]-s[1])-(i[1]-s[1])*(t[0]-s[0])<
0&&(o=!1)}return o}function tl(t,e,n){let[o,r]=[n[0]-e[0],n[1]-e[1]],s=o*o+r*r,i=s?((t[0]-e[0])*o+(t[1]-
e[1])*r)/s:0,c=Math.max(0,Math.min(1,i));return Math.hypot(t[0]-e[0]-c*o,t[1]-e[1]-c*r)}var wo=[["hour",1],["hour",3],["hour",6],["hour",12],["day",1],["day",2],["day",7],["month",1],["mon\
th",3],["month",6],["year",1],["year",2],["year",5],["year",10],["year",50]],ws={hour:3600,day:86400,
month:2629800,year:31557600},el=200;function Tn(t,e){let n=t.find(([,c])=>e<=c)||t[t.length-1],[o,r,
s,i]=n;return s+(e-o)/Math.max(r-o,1)*(i-s)}function Fe(t,e,n){return t.flatMap(o=>nl(o,e,n))}function nl([
t,e,n,o],r,s){let i=(o-n)/Math.max(e-t,1),c=([h,m])=>ws[h]*m*i*r>=s,[a,l]=wo.find(c)||wo[wo.length-1],
u=[],d=ol(t,a,l);for(;d<=e&&u.length<el;)d>=t&&u.push({x:n+(d-t)*i,...rl(d,a)}),d=Ue(d,a,l);return u}
function ol(t,e,n){let o=new Date(t*1e3),[r,s]=[o.getUTCFullYear(),o.getUTCMonth()];if(e==="year")return Date.
UTC(Math.floor(r/n)*n,0)/1e3;if(e==="month")return Date.UTC(r,Math.floor(s/n)*n)/1e3;let i=ws[e]*n;return Math.
floor(t/i)*i}function rl(t,e){let n=new Date(t*1e3),[o,r]=[n.getUTCFullYear(),n.getUTCMonth()],[s,i]=[
n.getUTCDate(),n.getUTCHours()];return e==="year"||e==="month"&&r===0?{label:String(o),strong:!0}:e===
"month"?{label:ne[r],strong:!1}:e==="day"||i===0?{label:`${s} ${ne[r]}`,strong:e==="hour"||s===1}:{label:`${Me(
i)}:00`,strong:!1}}function ys(t,e){let[n,o]=[0,t.length-1];for(;n<o;){let r=n+o+1>>1;t[r]<=e?n=r:o=
r-1}return n}var yo=1500,sl=2.5;function bo(t,e){return e==="network"?t.group||t.kind:t.hue===void 0?"others":"hu\
e"+t.hue}function il(t,e,n){let o=yo-n,r=[];for(let s of[...e].reverse()){if(o-=t.stories[s].articles.
length,o<0)break;r.unshift(s)}return r}function bs(t,{view:e,open:n}){let o=e==="network",r=t.nodes.
filter(h=>(o?h.x:h.tx)!==void 0).map(h=>({...h,x:o?h.x:Number(h.tx),y:o?h.y:Number(h.ty)})),s=il(t,n,
r.length),i=h=>h.kind==="story"&&s.includes(h.ref),c=r.filter(i).map(h=>cl(t,h,o)),a=r.filter(h=>!i(
h)),l=c.flatMap(h=>al(t,h)),u=[...ms(a,c),...l],d=o?ll(t,u,l):[];return{view:e,marks:u,edges:d,discs:c,
open:s}}function cl(t,e,n){let o=t.stories[e.ref].articles,r={story:e.ref,mark:e,x:e.x,y:e.y};if(n)return{
...r,articles:o,...ds(o.length)};let s=o.filter(c=>t.articles.time[c]!==null),i=s.map(c=>Tn(t.scale,
on(t,c))-e.x);return{...r,articles:s,...hs(i)}}function So(t,e,{hide:n,selection:o}){let{view:r}=e,s=d=>!n.
includes(bo(d,r))&&vn(t,d,o),i=e.marks.filter(s),c=new Set(i.map(({id:d})=>d)),a=e.edges.filter(({from:d,
to:h,kind:m})=>c.has(d)&&c.has(h)&&!n.includes("-"+m)),l=e.discs.filter(({mark:d})=>s(d)),u=ul(t,i,r);
return{...e,composition:e,marks:i,edges:a,discs:l,at:Ss(i),hulls:u}}function vn(t,e,n){return!n.filtered||
Dt(t,jt(e)).some(o=>n.mask[o])}function ko({kind:t}){return t==="stub"?"article":t}function jt(t){return{
kind:ko(t),ref:t.ref}}function al(t,e){return e.articles.map((n,o)=>{let r=t.articles.held[n],s=t.hues.
indexOf(t.articles.outlet[n]);return{id:t.nodes.length+n,kind:r?"article":"stub",ref:n,shape:"dot",size:r?
5:4,hue:s<0?void 0:s,x:e.x+e.places[o][0],y:e.y+e.places[o][1]}})}function Ss(t){let e={story:new Map,
article:new Map,outlet:new Map,topic:new Map};for(let n of t)e[ko(n)].set(n.ref,n);return e}function ll(t,e,n){
let o=new Set(e.map(({id:c})=>c)),r=Ss(e),s=new Map;for(let c of t.edges)o.has(c.from)&&o.has(c.to)&&
s.set(c.id,c);let i=(c,a,l)=>{let u=`${c.id}-${a.id}-${l}`;s.set(u,{id:u,from:c.id,to:a.id,kind:l,weight:0})};
for(let c of n){let a=r.outlet.get(t.articles.outlet[c.ref]);a&&i(c,a,"published_by");for(let l of t.
articles.topics[c.ref]){let u=r.topic.get(l);u&&i(c,u,"about")}for(let l of t.linksOf[c.ref]){let u=l.
forward&&r.article.get(l.other);u&&i(c,u,l.kind)}}return[...s.values()]}function ul(t,e,n){if(t.mode!==
"whole"||n!=="network")return[];let o=new Map;for(let r of e){let s=ko(r)==="article"?t.articles.story[r.
ref]:-1;s>=0&&o.set(s,[...o.get(s)||[],[r.x,r.y]])}return[...o].map(([r,s])=>({story:r,corners:ps(s)}))}
function ks(t,e,n){return e.at.article.get(n)||e.at.story.get(t.articles.story[n])}function Ts(t,e,n){
let o=u=>u.flatMap(d=>ks(t,e,d)?.id??[]),r=o(Dt(t,n)),s=n.kind==="outlet"||n.kind==="topic",i=new Set(
s?[]:r),c=e.at[n.kind].get(n.ref);c&&i.add(c.id);let a=new Set([...i,...r]),l=e.edges.filter(({from:u,
to:d})=>i.has(u)||i.has(d));for(let{from:u,to:d}of l)a.add(u).add(d);if(n.kind==="article"){let u=t.
linksOf[n.ref].map(({other:d})=>d);for(let d of o(u))a.add(d)}return{own:i,marks:a,edges:l}}function vs(t,e,n){
let o=n.flatMap(({thing:{kind:i,ref:c},edge:a})=>{let l=i==="article"?ks(t,e,c):e.at[i].get(c);return l?
[{id:l.id,kind:a?.kind||""}]:[]});if(!o.length)return null;let r=o.slice(1).map(({id:i,kind:c},a)=>({
from:o[a].id,to:i,kind:c})),s=new Set(o.map(({id:i})=>i));return{own:s,marks:new Set(s),edges:r.filter(
({from:i,to:c})=>i!==c)}}function xs(t,e,n,o){let r,s=1/0;for(let i of t){let[c,a]=[i.x-e.x,i.y-e.y],
l=c*n+a*o,u=l+sl*Math.abs(c*o-a*n);l>1&&u<s&&([r,s]=[i,u])}return r}function vo(t,{view:e,composition:n},o){let r=e==="time",s=t.nodes.filter(d=>(r?d.tx:d.x)!==void 0),
i=d=>bo(d,e),c=To(s,i),a=To(s.filter(d=>vn(t,d,o)),i),u=(r?fl(t):dl()).filter(({key:d})=>c.has(d)).map(
d=>({...d,number:a.get(d.key)||0}));return r?u:[...u,...hl(t,n,o)]}function fl(t){if(!t.hues.length)
return[];let e=Ot(),n=(r,s,i,c)=>({key:r,label:s,letter:c,kind:"hue",section:"Main outlet",number:0,
color:{background:i,border:e.paper}});return[...t.hues.map((r,s)=>n("hue"+s,t.outlets[r].name,e.hues[s],
t.letters[s])),n("others","other outlets",e.others,void 0)]}function dl(){return Object.entries(es).
map(([t,e])=>{let r=zt({kind:t,group:t==="linked"||t==="carrier"?t:void 0},"network",Ot(),!1);return{
key:t,label:e,number:0,kind:t,color:r,section:"Marks"}})}function hl(t,{marks:e,edges:n},o){let r=e.
filter(l=>vn(t,l,o)),s=new Set(r.map(({id:l})=>l)),i=new Set(n.map(({kind:l})=>l)),c=n.filter(({from:l,
to:u})=>s.has(l)&&s.has(u)),a=To(c,({kind:l})=>l);return Object.entries(Sn).filter(([l])=>i.has(l)).
map(([l,u])=>({key:"-"+l,label:u,number:a.get(l)||0,kind:"line",line:l,section:"Lines",color:{background:"",
border:""}}))}function To(t,e){let n=new Map;for(let o of t)n.set(e(o),(n.get(e(o))||0)+1);return n}
function ml(t,e,n,o){let r=e.includes(n);if(!o)return r?e.filter(l=>l!==n):[...e,n];let s=t.find(l=>l.
key===n)?.section,i=t.filter(l=>l.section===s&&l.key!==n).map(l=>l.key),c=i.every(l=>e.includes(l))&&
!r,a=e.filter(l=>l!==n&&!i.includes(l));return c?a:[...a,...i]}function Os(t,e,n,o,r,s){let i=vo(e,n,
r),c=document.activeElement,a=t.contains(c)?c?.dataset.key:null,l=[...new Set(i.map(({section:u})=>u))].
map(u=>f("div",{class:"legend-row",role:"group","aria-label":u},f("span",{class:"legend-name"},u),i.
filter(d=>d.section===u).map(d=>pl(d,i,o,s))));t.replaceChildren(...l),a&&Lt(t,"key",a)?.focus()}function pl(t,e,n,o){
let r=!n.hide.includes(t.key),s=t.line?ss(t.line):rs(t.kind,t.color,t.letter);return L({class:"chip",
"data-key":t.key,"aria-pressed":String(r)},i=>o(ml(e,n.hide,t.key,i.shiftKey)),s,f("span",{dir:"auto"},
t.label)," ",f("span",{class:"number"},v(t.number)))}function Ms(t,e){let n=Math.ceil(t/4),o=Math.ceil(e/4);return{width:t,height:e,columns:n,rows:o,cells:new Uint8Array(
n*o)}}function Mo(t,e,n){let o=Math.max(0,Math.floor(e.x/4)),r=Math.min(t.columns-1,Math.floor((e.x+
e.w)/4)),s=Math.max(0,Math.floor(e.y/4)),i=Math.min(t.rows-1,Math.floor((e.y+e.h)/4));for(let c=s;c<=
i;c+=1)for(let a=o;a<=r;a+=1)if(n(c*t.columns+a))return!0;return!1}function Se(t,e,n){Mo(t,e,o=>(t.cells[o]=
Math.max(t.cells[o],n),!1))}function xo(t,e){return gl(t,e)&&!Mo(t,e,n=>t.cells[n]>0)}function gl({width:t,
height:e},{x:n,y:o,w:r,h:s}){return n>=2&&o>=2&&n+r<=t-2&&o+s<=e-2}function $s(t,e,n){let o=[];for(let r of t){
if(o.length>=n)break;let s=wl(r).find(i=>xo(e,i))||yl(r).find(i=>xo(e,i)&&!Oo(e,i,2))||bl(e,r);s&&(Se(
e,As(s),2),s.leader&&Ns(s.leader,i=>(Se(e,i,2),!1)),o.push({item:r,x:s.x,y:s.y,leader:s.leader}))}return o}
function As({x:t,y:e,w:n,h:o}){return{x:t-3,y:e-1,w:n+6,h:o+2}}function wl({x:t,y:e,r:n,w:o,h:r}){let s=n+
4,i=(c,a)=>({x:c,y:a,w:o,h:r,leader:null});return[i(t+s,e-r/2),i(t-s-o,e-r/2),i(t-o/2,e+s),i(t-o/2,e-
s-r),i(t+s*.7,e+s*.7),i(t+s*.7,e-s*.7-r)]}function yl({x:t,y:e,r:n,w:o,h:r,mast:s}){let i=[];for(let c=1;c<=
s;c+=1){let a=e-n-r-c*10.5,l=e+n+c*10.5;for(let u of[t+7,t-7-o])i.push({x:u,y:a,w:o,h:r,leader:[t,e-
n,t,a+2]}),i.push({x:u,y:l,w:o,h:r,leader:[t,e+n,t,l+r-2]})}return i}function bl(t,e){let n=null,o=e.
away;for(let r=8;r<=o;r+=8)for(let s=0;s<24;s+=1){let i=Sl(e,r,s*2*Math.PI/24);if(xo(t,As(i))){if(!Oo(
t,i,1))return i;n||Oo(t,i,2)||(n=i,o=Math.min(o,r+48))}}return n}function Sl({x:t,y:e,r:n,w:o,h:r},s,i){
let[c,a]=[Math.cos(i),Math.sin(i)],l=t+(n+s)*c-o*(1-c)/2,u=e+(n+s)*a-r*(1-a)/2,d=Math.min(Math.max(t,
l),l+o),h=Math.min(Math.max(e,u),u+r),m=Math.hypot(d-t,h-e)||1,g=[t+n*(d-t)/m,e+n*(h-e)/m];return{x:l,
y:u,w:o,h:r,leader:[g[0],g[1],d,h]}}function Ns([t,e,n,o],r){let s=Math.max(1,Math.ceil(Math.hypot(n-
t,o-e)/2));for(let i=0;i<=s;i+=1){let c=i/s;if(r({x:t+(n-t)*c,y:e+(o-e)*c,w:0,h:0}))return!0}return!1}
function Oo(t,{leader:e},n){if(!e)return!1;let[o,r,s,i]=e,c=Math.hypot(s-o,i-r)||1,a=Math.min(1,1.5*
4/c),l=[o+(s-o)*a,r+(i-r)*a,s,i];return Ns(l,u=>Mo(t,u,d=>t.cells[d]>=n))}var Es=30,_s=64,$o=24,kl=86400,Is=new Map;function Ao(t,e,n){let o=n+e,r=Is.get(o);return r===void 0&&
(t.font=n,r=t.measureText(e).width,Is.set(o,r)),r}function No(t,e){let n=t.canvas.width/t.canvas.clientWidth;
t.save(),t.setTransform(n,0,0,n,0,0),e(),t.restore()}function Cs(t,e,n,o,r){t.lineJoin=t.lineCap="ro\
und";for(let{story:s,corners:i}of e){t.beginPath();for(let[c,a]of i)t.lineTo(n.x(c),n.y(a));t.closePath(),
t.fillStyle=t.strokeStyle=o.hull,t.lineWidth=Es*n.scale,t.stroke(),t.fill(),s===r&&(t.globalCompositeOperation=
"destination-over",t.strokeStyle=o.story,t.lineWidth=Es*n.scale+3,t.stroke(),t.globalCompositeOperation=
"source-over")}}function Ls(t,e,n,o){for(let{x:r,y:s,radius:i}of e)t.beginPath(),t.arc(n.x(r),n.y(s),
i*n.scale,0,2*Math.PI),t.fillStyle=o.hull,t.strokeStyle=o.story,t.lineWidth=1.2,t.fill(),t.stroke()}
function Ps(t,e,n,o,r){t.strokeStyle=r.line,t.lineWidth=3;for(let{kind:s,ref:i,y:c,size:a}of n){let l=s===
"article"||s==="stub"?e.articles.time[i]:null;if(l===null||W(e,i))continue;let[u,d]=[l,l+kl].map(h=>o.
x(Tn(e.scale,h)));d-u<2*a*o.scale||(t.beginPath(),t.moveTo(u,o.y(c)),t.lineTo(d,o.y(c)),t.stroke())}}
function Rs(t,e,n,o,r){for(let[,,s,i,c]of e)c&&(t.fillStyle=o.grid,t.globalAlpha=.45,t.fillRect(n.x(
s),0,(i-s)*n.scale,r.height),t.globalAlpha=1);for(let s of Fe(e,n.scale,_s)){let i=Math.round(n.x(s.
x))+.5;t.strokeStyle=s.strong?o.line:o.grid,t.lineWidth=1,t.beginPath(),t.moveTo(i,0),t.lineTo(i,r.height-
$o+2),t.stroke()}}function Ds(t,e,n,o,r){t.fillStyle=o.paper,t.globalAlpha=.9,t.fillRect(0,r.height-
$o,r.width,$o),t.globalAlpha=1,t.textBaseline="middle",t.textAlign="center";let s=-1/0;for(let i of Fe(
e,n.scale,_s)){let c=`${i.strong?"600 ":""}12px ${Ct}`,a=n.x(i.x),l=Ao(t,i.label,c)/2;a-l<s+6||(s=a+
l,t.font=c,t.fillStyle=i.strong?o.ink:o.soft,t.fillText(i.label,a,r.height-11))}for(let[,,i,c,a]of e)
a&&Fs(t,"time squeezed",n.x((i+c)/2),r.height-34,o)}function Fs(t,e,n,o,r){t.font=`italic 11px ${Ct}`,
t.textAlign="center",t.textBaseline="middle",t.fillStyle=r.soft,t.fillText(e,n,o)}function Hs(t,e,n,o,r){
let s=n.map(({x:a})=>a),i=Math.min(...n.map(({y:a,size:l})=>a-l)),c=(Math.min(...s)+Math.max(...s))/
2;Fs(t,e,o.x(c),o.y(i)-12,r)}function xn(t,e,n,o,r){let[s,i,c]=[n.x(e.x),n.y(e.y),e.size*n.scale];t.
beginPath(),e.shape==="square"?t.rect(s-c,i-c,2*c,2*c):e.shape==="diamond"?(t.moveTo(s,i-c),t.lineTo(
s+c,i),t.lineTo(s,i+c),t.lineTo(s-c,i),t.closePath()):t.arc(s,i,c,0,2*Math.PI),t.fillStyle=o.background,
t.strokeStyle=r||o.border,t.lineWidth=r?2.5:1,t.fill(),t.stroke()}function On(t,e,n,o,r){t.setLineDash(
r?[4,3]:[]),t.beginPath(),t.moveTo(o.x(e.x),o.y(e.y)),t.lineTo(o.x(n.x),o.y(n.y)),t.stroke(),t.setLineDash(
[])}function Bs(t,e,n,o){t.textBaseline="middle",t.textAlign="left",t.lineJoin="round";for(let{leader:r}of e)
r&&(t.strokeStyle=n.soft,t.lineWidth=.8,t.beginPath(),t.moveTo(r[0]+o.x,r[1]+o.y),t.lineTo(r[2]+o.x,
r[3]+o.y),t.stroke());for(let{item:r,x:s,y:i}of e)t.font=r.font,t.fillStyle=r.color,t.strokeStyle=n.
paper,t.lineWidth=3.5,r.lines.forEach((c,a)=>{let[l,u]=[s+o.x,i+o.y+15*(a+.5)];t.strokeText(c,l,u),t.
fillText(c,l,u)})}var Ws={outlet:10,story:5,topic:5},Tl=6,vl=30,xl={network:1.35,time:1.1},Ol={topic:40,story:20,outlet:12,
article:0,stub:-4};function Us(t,e){return t==="outlet"?[`600 12px ${Ct}`,e.ink]:t==="topic"?[`itali\
c 600 13px ${De}`,e.topic]:[`12px ${De}`,t==="stub"?e.soft:e.ink]}function zs(t,e,n,{zoom:o,highlight:r}){
let s=r?new Map:Ml(t,e),i=({id:u})=>!!r?.own.has(u),c=!!(r&&r.own.size<=Tl),a=r||e.marks.length<vl||
o>xl[e.view],l=n.filter(({kind:u})=>a||u!=="article"&&u!=="stub").map(u=>{let d=u.size*2+Ol[u.kind]+
(i(u)?1e3:0);return{...u,text:q(t,jt(u)),rank:s.get(u.id)||d,leads:s.has(u.id)||c&&i(u)}});for(let{story:u,
x:d,y:h,radius:m}of e.discs){let g=t.stories[u].name;l.push({id:-1-u,x:d,y:h,size:m,kind:"story",text:g,
rank:900,leads:!0})}return!r&&t.mode==="whole"&&l.push(...$l(t,e)),l.sort((u,d)=>d.rank-u.rank||u.id-
d.id)}function Ml(t,e){let n=r=>Dt(t,jt(r)).filter(s=>t.articles.held[s]).length,o=new Map;for(let[r,
s]of Object.entries(Ws))e.marks.filter(i=>i.kind===r).map(i=>({id:i.id,held:n(i)})).filter(({held:i})=>i).
sort((i,c)=>c.held-i.held||i.id-c.id).slice(0,s).forEach(({id:i},c)=>o.set(i,800-10*c));return o}function $l(t,e){
let n=e.view==="time"?Al(t,e):Nl(e),o=({story:r})=>t.stories[r].articles.length;return n.sort((r,s)=>o(
s)-o(r)||r.story-s.story).map((r,s)=>({id:-1-r.story,x:r.x,y:r.y,size:r.size,kind:"story",text:t.stories[r.
story].name,rank:60+5*o(r),leads:s<Ws.story}))}function Al(t,e){return t.stories.flatMap(({articles:n},o)=>{
let r=n.length>2?e.at.article.get(n[0]):null;return r?[{story:o,x:r.x,y:r.y,size:r.size}]:[]})}function Nl(t){
return t.hulls.filter(({corners:n})=>n.length>2).map(({story:n,corners:o})=>{let r=o.reduce((i,[c])=>i+
c,0)/o.length,s=Math.min(...o.map(([,i])=>i));return{story:n,x:r,y:s-12,size:2}})}var Il=34,_l=160,Cl=400,Ll={story:60,outlet:60,topic:60,article:60,stub:60},Pl=34,Rl=7,Dl={outlet:26,
topic:26,story:30,article:30,stub:30};function Gs({context:t,model:e,scene:n,marks:o,highlight:r,to:s,
colors:i,size:c}){if(!r)return;t.fillStyle=i.veil,t.fillRect(0,0,c.width,c.height),t.lineWidth=1.3;let a=n.
view==="network"&&e.mode==="stories";for(let{from:l,to:u,kind:d}of r.edges){let[h,m]=[o.get(l),o.get(
u)];if(!h||!m)continue;let g=a&&r.own.has(l)&&r.own.has(u);t.strokeStyle=g?i.line:i.soft,On(t,h,m,s,
Ft(d))}for(let l of r.marks){let u=o.get(l);if(!u)continue;let d=zt(u,n.view,i,e.hues.length>0);xn(t,
u,s,d,r.own.has(l)?i.ink:null)}}function Ks({context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i}){
t.textAlign="center",t.textBaseline="middle",t.fillStyle=i.paper;let c=r?[...r.marks].map(a=>o.get(a)):
n.marks;for(let a of c){let l=a?a.size*s.scale:0;!a||l<Rl||a.hue===void 0||(t.font=`700 ${Math.min(14,
Math.round(l*1.1))}px ${Ct}`,t.fillText(e.letters[a.hue],s.x(a.x),s.y(a.y)+.5))}}function qs(t){let{
model:e,scene:n,highlight:o,to:r,size:s,zoom:i}=t,c=Ms(s.width,s.height),a=n.marks.filter(m=>Fl(m,r,
s)),l=o?a.filter(({id:m})=>o.marks.has(m)):a;for(let{x:m,y:g,size:p}of l){let y=p*r.scale;Se(c,{x:r.
x(m)-y,y:r.y(g)-y,w:2*y,h:2*y},1)}n.view==="time"&&Se(c,{x:0,y:s.height-24,w:s.width,h:24},2);let u={
x:s.width-50,y:8,w:50,h:100};Se(c,u,2);let d=zs(e,n,l,{zoom:i,highlight:o}).slice(0,Cl),h=Math.min(_l,
Il*Math.max(1,i**1.5));return $s(d.map(m=>Hl(m,t)),c,h)}function Fl(t,e,{width:n,height:o}){let[r,s]=[
e.x(t.x),e.y(t.y)];return r>-20&&s>-20&&r<n+20&&s<o+20}function Hl({x:t,y:e,size:n,kind:o,text:r,leads:s},{
context:i,scene:c,to:a,colors:l}){let[u,d]=Us(o,l),h=jo(r,Dl[o]),m=c.view==="time";return{x:a.x(t),y:a.
y(e),r:n*a.scale,w:Math.max(...h.map(g=>Ao(i,g,u))),h:15*h.length,lines:h,font:u,color:d,mast:m?Pl:0,
away:s&&!m?Ll[o]:0}}var Eo=globalThis.vis;function Xs(t,e){let n=new Eo.DataSet,o=new Eo.DataSet,r=new Eo.Network(t,{nodes:n,
edges:o},e);return{on:(s,i)=>r.on(s,i),replaceData(s,i){o.clear(),n.clear(),n.add(s),o.add(i)},showOnly(s,i){
r.body.nodeIndices=s.map(({id:c})=>c),r.body.edgeIndices=i.map(({id:c})=>c)},moveMark(s,i,c){let a=r.
body.nodes[s];return a&&([a.x,a.y]=[i,c]),!!a},requestRedraw:()=>r.body.emitter.emit("_requestRedraw"),
updateSize(){r.setSize("100%","100%"),r.canvas.setSize()},findMarkAt:s=>r.getNodeAt(s),getCamera(){let{
x:s,y:i}=r.getViewPosition();return[s,i,r.getScale()]},moveCamera:s=>r.moveTo({animation:!1,...s}),getProjection(){
let s=r.getScale(),i=r.canvasToDOM({x:0,y:0});return{scale:s,origin:i,x:c=>i.x+c*s,y:c=>i.y+c*s}}}}var Vs=54,Bl=1.9,Wl=450,Ul=15;function Ys(t,e,n){let o=Xs(t,e.options),r=matchMedia("(prefers-reduce\
d-motion: reduce)"),s=e.hues.length>0,i={view:e.opens,marks:[],edges:[],discs:[],open:[]},c="",a={filtered:!1,
mask:new Uint8Array(0)},l=So(e,i,{hide:[],selection:a}),u=new Map,d=l.marks,h=null,m=null,g=null,p=null,
y=1,$=!1,C=!1,A=null;function j(b){let S=new Map([...u].map(([w,{x:k,y:M}])=>[w,[k,M]])),T=l.view!==
b.view,x=[b.view,...b.open].join(" "),I=x!==c;return I&&(i=bs(e,b),c=x),l=So(e,i,b),u=new Map(l.marks.
map(w=>[w.id,w])),d=l.marks.map(w=>({...w})),p=ht(),I?K():P(),T&&kt(S),l}function K(){let b=Ot(),{view:S,
edges:T}=i,x=i.marks.map(w=>{let{id:k,x:M,y:N,size:R,shape:X}=w;return{id:k,x:M,y:N,size:R,shape:X,color:zt(
w,S,b,s)}}),I=T.map(({id:w,from:k,to:M,kind:N,weight:R})=>{let X=ns(b.edges[N],T.length),Mt=Ft(N)&&[
4,3];return{id:w,from:k,to:M,color:X,dashes:Mt,width:dt(N,R)}});o.replaceData(x,I),P()}function P(){
o.showOnly(l.marks,l.edges),et()}function et(){A=null,o.requestRedraw()}function dt(b,S){return e.mode===
"stories"&&(S===0||b==="published_by")?.5:.8+.4*Math.min(S,6)}function kt(b){if(r.matches||!b.size)return;
let S=performance.now(),T=l.marks.flatMap(I=>{let w=b.get(I.id);return w?[{mark:I,from:w,to:[I.x,I.y]}]:
[]}),x=I=>{let w=Math.min(1,(I-S)/Wl),k=1-(1-w)**3;for(let{mark:M,from:N,to:R}of T)if(u.get(M.id)!==
M||(M.x=N[0]+(R[0]-N[0])*k,M.y=N[1]+(R[1]-N[1])*k,!o.moveMark(M.id,M.x,M.y)))return;et(),w<1&&requestAnimationFrame(
x)};x(S)}function ht(){let b=h||m;if(!b)return g?vs(e,l,g):null;let S=Ts(e,l,b);return S.marks.size?
S:null}function mt(){p=ht(),et()}function J(){return{width:t.clientWidth,height:t.clientHeight}}function nt(b){
let S=o.getProjection(),T=Ot();l.view==="time"&&Rs(b,e.scale,S,T,J());let x=h||m,I=x&&x.kind==="stor\
y"?x.ref:-1;Cs(b,l.hulls,S,T,I),l.view==="network"?Ls(b,l.discs,S,T):Ps(b,e,l.marks,S,T)}function wt(b){
let S=o.getProjection(),[T,x]=[Ot(),J()],w={...{context:b,model:e,scene:l,marks:u,highlight:p,to:S,colors:T,
size:x},zoom:S.scale/y},k=l.view==="time";Gs(w),k&&Ks(w);let M=O(w);if(Bs(b,M.labels,T,M.shift),!k)return;
Ds(b,e.scale,S,T,x);let N=l.marks.filter(X=>X.undated),R=`no date (${v(N.length)})`;N.length&&Hs(b,R,
N,S,T)}function O(b){let{origin:S,scale:T}=b.to,x=`${T} ${p?[...p.own].join():""}`,I=A&&A.origin.x===
S.x&&A.origin.y===S.y;(!A||A.key!==x||!(C||I))&&(A={key:x,origin:S,labels:qs(b)});let w={x:S.x-A.origin.
x,y:S.y-A.origin.y};return{labels:A.labels,shift:w}}function D({pointer:b}){let S=u.get(o.findMarkAt(
b.DOM));if(S)return jt(S);let{x:T,y:x}=b.canvas,I=l.discs.find(w=>Math.hypot(T-w.x,x-w.y)<w.radius)||
l.hulls.find(({corners:w})=>gs([T,x],w,Ul));return I?{kind:"story",ref:I.story}:null}function H(){h&&
(h=null,n.hover(null),mt())}function G(){o.on("beforeDrawing",b=>{No(b,()=>nt(b))}),o.on("afterDrawi\
ng",b=>{No(b,()=>wt(b))}),o.on("click",b=>{let S=D(b);setTimeout(()=>n.choose(S))}),o.on("doubleClic\
k",b=>{let S=D(b);S&&S.kind==="story"&&e.mode==="stories"&&n.toggle(S.ref)}),o.on("hoverNode",({node:b,
pointer:S})=>{let T=u.get(b);h=T?jt(T):null,n.hover(h,S.DOM),mt()}),o.on("blurNode",H),t.addEventListener(
"mouseleave",H),o.on("dragStart",()=>{[C,$]=[!0,!0],H()}),o.on("dragEnd",()=>{C=!1,et(),n.moved(o.getCamera())}),
o.on("zoom",()=>{$=!0,H(),n.moved(o.getCamera())}),o.on("resize",()=>requestAnimationFrame(()=>$||V()))}
function z([b,S,T]){$=!0,o.updateSize(),o.moveCamera({position:{x:b,y:S},scale:T}),A=null}function V(){
$=!1,o.updateSize();let{width:b,height:S}=J();if(!d.length||!b)return;let T=(X,Mt)=>Mt*Math.max(...d.
map(te=>Mt*te[X]+te.size)),[x,I,w,k]=[T("x",-1),T("x",1),T("y",-1),T("y",1)],M=l.view==="time"?46:12;
y=Math.min((b-20-Vs)/(I-x),(S-70-M)/(k-w),Bl);let N=(x+I)/2+(Vs-20)/2/y,R=(w+k)/2+M/2/y;o.moveCamera(
{position:{x:N,y:R},scale:y}),A=null}function Ht(b){$=!0;let S=r.matches?!1:{duration:160};o.moveCamera(
{scale:o.getCamera()[2]*b,animation:S}),n.moved(o.getCamera())}function yt(b,S=null){if([m,g]=[b,S],
mt(),!p)return!1;let T=p.own.size?p.own:p.marks,x=l.marks.filter(({id:N})=>T.has(N)),I=o.getProjection(),
{width:w,height:k}=J(),M=({x:N,y:R})=>I.x(N)>0&&I.x(N)<w&&I.y(R)>0&&I.y(R)<k;if(x.length&&!x.some(M)){
let N=!r.matches&&{duration:300};o.moveCamera({position:{x:x[0].x,y:x[0].y},animation:N})}return x.length>
0}function Qt(b,S){let T=m&&l.at[m.kind].get(m.ref),x=T?xs(l.marks,T,b,S):l.marks[0];return x?jt(x):
null}function xe(){let b=o.getProjection(),S=A?A.origin:b.origin;return{scene:l,marks:u,to:b,size:J(),
labels:A?A.labels:[],shift:{x:b.origin.x-S.x,y:b.origin.y-S.y},canvas:t.querySelector("canvas"),colors:Ot()}}
return G(),{show:j,draw:K,fit:V,setCamera:z,zoom:Ht,choose:yt,findNeighbour:Qt,forget:()=>c="",snapshot:xe}}var zl=60,jl="The folder is a sample. What is “not in this corpus” may well have been published: the\
 page never says that an outlet left something out. “First” means first among the articles of this c\
orpus, by the times they state.",Gl=[["Story","Articles about one event, connected by links that the\
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
ew","A figure on fewer than five has no interval and no p-value."]],Kl=["Overview names what stands \
out; a click on a sentence selects what it is about.","Everything follows one selection: filters, th\
e time strip, a cell of a matrix, a bar of a comparison. The line above the picture says what is sel\
ected.","A click on a mark or a name opens its panel; the browser’s “back” goes back.","The li\
sts and the Table contain all that the picture shows."],ql=[["/","search"],["?","this help"],["Esc",
"close the panel; once more: clear the filters"],["Tab","to the next control"],["← → ↑ ↓","i\
n the picture: to the next mark; in tabs: to the next tab; on the ends of the time strip: a step"],[
"Enter","in the picture: open the chosen story into its articles, or close it"],["+ − 0","in the p\
icture: zoom in, zoom out, show all"],["Home End","on the ends of the time strip: to the first, to t\
he last"]];function Mn(t){let e=t.map(n=>f("li",{},n));return f("ul",{class:"plain-list"},e)}function Zs({
model:t}){let e=t.counts.problems-t.problems.length,n=t.problems.map(([r,s,i,c])=>f("li",{},f("span",
{class:"who",dir:"auto"},s?`${r}:${s}`:r),f("span",{dir:"auto"},c),f("span",{class:"words"},i))),o=`${v(
e)} more: run “topicgraph check”.`;return[it("About the input",E(t.counts.problems,"problem")),f(
"p",{class:"aside"},"What was wrong in the files, and what was done about it."),Y(n,zl,"ties"),e>0&&
f("p",{class:"aside"},o)]}function Js({model:t}){let{about:e,counts:n,notes:o}=t,r=n.from===null?"no\
ne dated":st(n.from,n.to),s=E(e.files,"file"),i=pn(t),c=Gl.map(([l,u])=>[f("dt",{},l),f("dd",{},u)]),
a=o.time.filter(l=>!o.network.includes(l));return[it("About this page","Where its figures come from"),
f("p",{},"This page is one file that contains all of its data and loads nothing else."),Wt([["Made b\
y",`topicgraph ${e.version}`],["From",`${s}, ${E(n.articles,"article")}, ${r}`],["Known by links onl\
y",n.stubs?E(n.stubs,"article"):null],["Problems in the input",v(n.problems)],["To make it again",f(
"code",{},"topicgraph build FOLDER -o OUTPUT")]]),F("What is left out",i&&Mn(i)),F("What is counted",
e.notes.length>0&&Mn(e.notes)),F("What is drawn",Mn([`At most ${v(yo)} marks at a time. What is left\
 out is said under the picture, and the lists have it.`,`A topic of ${Q(e.dominant)} of the articles\
 or more has no lines in the picture, as it would connect everything.`,"Positions are computed when \
the page is made, the same for the same articles. Distances in the network mean little; groups do.",
...o.network,...a])),F("How it is computed",f("dl",{class:"measures"},c)),F("What it cannot say",f("\
p",{},jl))]}function Qs(){let t=ql.map(([e,n])=>[f("dt",{},f("kbd",{},e)),f("dd",{},n)]);return[it("\
Help","How to read and use this page"),F("Where to start",Mn(Kl)),F("Keys",f("dl",{class:"facts keys"},
t))]}var Xl="id title outlet carrier published precision medium topics story url held excerpt files".split(
" "),_o="measure outlet other subject count of share low high by_chance p".split(" "),Vl=new RegExp(
["[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]","[\\ud800-\\udbff](?![\\udc00-\\udfff])",
"(?<![\\ud800-\\udbff])[\\udc00-\\udfff]"].join("|"),"g"),Yl={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;"};function ei(t,e){let n=t.articles,o=r=>r>=0?t.outlets[r].name:"";return{id:n.id[e],title:n.
title[e],outlet:o(n.outlet[e]),carrier:o(n.carrier[e]),published:Zl(n.time[e],n.precision[e]),precision:n.
precision[e],medium:t.media[n.medium[e]],topics:n.topics[e].map(r=>t.topics[r].name),story:n.story[e]>=
0?t.stories[n.story[e]].name:"",url:n.urls[e][0]||"",held:!!n.held[e],excerpt:n.excerpt[e],files:n.files[e]}}
function Zl(t,e){if(t===null)return"";let n=new Date(t*1e3).toISOString();return e==="second"?n.slice(
0,19)+"Z":e==="minute"?n.slice(0,16)+"Z":n.slice(0,10)}function ni(t){return JSON.stringify(t,null,1)+
`
`}function oi(t,e,n){let o=se(t,e,n).flatMap(({topic:c,cells:a})=>a.map((l,u)=>{let d=t.topics[c].name;
return Io("share of a topic",e[u],{subject:d,...ti(l)})})),s=ln(t,e,n).flatMap((c,a)=>c.flatMap((l,u)=>{
let d=l&&{other:e[u].name,...ti(l)};return d?[Io("followed by",e[a],d)]:[]})),i=dn(e).flatMap(([c,a])=>Jl(
t,c,a,n));return[...o,...s,...i]}function Io(t,e,n){return{...Object.fromEntries(_o.map(r=>[r,""])),
measure:t,outlet:e.name,...n}}function ti({k:t,n:e,share:n,low:o,high:r}){return{count:t,of:e,...e<5?
{}:{share:n,low:o,high:r}}}function Jl(t,e,n,o){let r=Ze(t,e,n,o),{shared:s,lags:i}=r,c=cn(t,e,n),a=[],
l=(h,m,g,p)=>{a.push(Io(h,m,{other:g.name,...p}))};if(l("stories shared",e,n,{count:s.length,of:r.a.
size}),c){let h={count:c.shared,by_chance:c.expected,p:c.q};l("stories shared, whole corpus",e,n,h)}
if(i.length>=5){let h=Ye(i.map(m=>m.hours));l("hours later, median",n,e,{count:h,of:i.length})}let u=(h,m,g)=>{
for(let{word:p,k:y}of m?.a||[])l(h,e,n,{subject:p,count:y,of:g[0]});for(let{word:p,k:y}of m?.b||[])l(
h,n,e,{subject:p,count:y,of:g[1]})},d=nn(t,r);if(u("word in headlines of the same stories",d,[s.length,
s.length]),t.size<=tn){let h=en(t,e,n,o);u("distinctive word",h,h.n)}return a}function Co(t,e=Xl){let n=t.
map(o=>e.map(r=>Ql(o[r])));return[e,...n].map(o=>o.join(",")).join(`\r
`)+`\r
`}function Ql(t){let e=Array.isArray(t)?t.join("; "):String(t),o=typeof t!="number"&&/^[=+\-@\t\r]/.
test(e)?"'"+e:e;return/[",\r\n]/.test(o)?`"${o.replaceAll('"','""')}"`:o}function Gt(t){return t.replace(
Vl,"�").replace(/[&<>"]/g,e=>Yl[e])}var $n=46,ri=20,Kt=16,[tu,eu]=[7.2,40];function Te(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n}));
f("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function si(t,e){let n=[
[]],o=Kt;for(let r of t){let s=eu+tu*`${r.label} ${r.number}`.length;o+s>e-Kt&&o>Kt&&(n.push([]),o=Kt),
n[n.length-1].push({item:r,x:o}),o+=s}return n}function ii(t,e){return $n+e+14+ri*t}function ci(t,e){
return $n+e+ri*t+16}function Z(t,e,n=""){let o=Object.entries(e).filter(([,r])=>r!==void 0).map(([r,
s])=>{let i=typeof s=="number"?String(ai(s)):s;return` ${r}="${Gt(i)}"`});return`<${t}${o.join("")}>${n}\
</${t}>`}function ai(t){return Math.round(t*10)/10}function ke(t,e=""){return`M${t.map(n=>n.map(ai).
join(" ")).join("L")}${e}`}function li(t,e){let{size:n,colors:o}=t,r=si(e.items,n.width),[s,i]=[n.width,
ci(r.length,n.height)],c={"font-size":17,"font-weight":700,"font-family":"Georgia, serif"},a=`0 0 ${s}\
 ${n.height}`,l={y:$n,width:s,height:n.height,viewBox:a},u=[Z("rect",{width:s,height:i,fill:o.paper}),
Z("text",{x:Kt,y:22,...c,fill:o.ink},Gt(e.title)),Z("text",{x:Kt,y:39,"font-size":12,fill:o.soft},Gt(
e.words)),Z("svg",l,nu(t,e).join(`
`)),...r.flatMap((h,m)=>h.map(({item:g,x:p})=>su(g,p,ii(m,n.height),o)))],d={xmlns:"http://www.w3.or\
g/2000/svg",width:s,height:i,viewBox:`0 0 ${s} ${i}`,"font-family":"system-ui, sans-serif"};return`<\
?xml version="1.0" encoding="UTF-8"?>
${Z("svg",d,`
${u.join(`
`)}
`)}
`}function nu({scene:t,marks:e,to:n,size:o,labels:r,shift:s,colors:i},c){let a=({x:p,y})=>[n.x(p),n.
y(y)],l=t.hulls.map(({corners:p})=>Z("path",{d:ke(p.map(([y,$])=>a({x:y,y:$})),"Z"),fill:i.hull,stroke:i.
hull,"stroke-width":30*n.scale,"stroke-linejoin":"round"})),u=t.discs.map(p=>{let[y,$]=a(p),C=p.radius*
n.scale;return Z("circle",{cx:y,cy:$,r:C,fill:i.hull,stroke:i.story})}),d=t.view==="time"?ou(c.scale,
n,o,i):[],h=t.edges.map(({from:p,to:y,kind:$})=>Z("path",{d:ke([p,y].map(C=>a(e.get(C)))),stroke:i.edges[$],
"stroke-width":.8,"stroke-dasharray":Ft($)?"4 3":void 0})),m=t.marks.map(p=>{let y=zt(p,t.view,i,c.hasHues),
C=t.view==="time"&&p.hue!==void 0?c.letters[Number(p.hue)]:"";return ui(p.shape,a(p),p.size*n.scale,
y,C,i)}),g=r.map(p=>ru(p,s,i));return[...l,...u,...d,...h,...m,...g]}function ou(t,e,n,o){return Fe(
t,e.scale,64).flatMap(({x:r,strong:s,label:i})=>{let c=e.x(r),a=ke([[c,0],[c,n.height-22]]),l={x:c,y:n.
height-7,"font-size":12,"text-anchor":"middle"};return[Z("path",{d:a,stroke:s?o.line:o.grid}),Z("tex\
t",{...l,fill:o.soft},Gt(i))]})}function ui(t,[e,n],o,{background:r,border:s},i,c){let a={fill:r,stroke:s};
if(t==="square")return Z("rect",{x:e-o,y:n-o,width:2*o,height:2*o,...a});if(t==="diamond"){let d=[[e,
n-o],[e+o,n],[e,n+o],[e-o,n]];return Z("path",{d:ke(d,"Z"),...a})}let l=Z("circle",{cx:e,cy:n,r:o,...a});
if(!i||o<=7)return l;let u={"font-size":11,"font-weight":700,"text-anchor":"middle"};return l+Z("tex\
t",{x:e,y:n+4,...u,fill:c.paper},Gt(i))}function ru({item:t,x:e,y:n,leader:o},r,s){let i=g=>[g[0]+r.
x,g[1]+r.y],c=o?[o.slice(0,2),o.slice(2)].map(i):[],a={d:ke(c),stroke:s.soft,"stroke-width":.8},l=/^(italic )?(\d{3} )?(\d+)px (.*)$/.
exec(t.font)||[],[u,d]=i([e,n]),h={"font-size":l[3],"font-family":l[4],"font-weight":l[2]?.trim(),"f\
ont-style":l[1]?.trim(),fill:t.color,stroke:s.paper,"stroke-width":3,"paint-order":"stroke"},m=t.lines.
map((g,p)=>Z("text",{x:u,y:d+15*(p+.8),...h},Gt(g)));return(o?Z("path",a):"")+m.join("")}function su(t,e,n,o){
let r=Z("tspan",{fill:o.soft},String(t.number)),s={x:e+22,y:n+4,"font-size":12,fill:o.ink},i=Z("text",
s,`${Gt(t.label)} ${r}`);if(t.line){let u=o.edges[t.line],d=Ft(t.line)?"4 3":void 0,h={stroke:u,"str\
oke-width":3,"stroke-dasharray":d};return Z("path",{d:ke([[e,n],[e+16,n]]),...h})+i}let{background:c,
border:a}=t.color,l={background:c,border:ho(t.kind)?a:c};return ui(kn(t.kind),[e+8,n],fi(t),l,"",o)+
i}function fi({kind:t}){return t==="stub"?4:6}function di({canvas:t,size:e,colors:n},{title:o,words:r,
items:s}){let i=t.width/e.width,c=si(s,e.width),a=Math.round(ci(c.length,e.height)*i),l=f("canvas",{
width:t.width,height:a}),u=l.getContext("2d");u.fillStyle=n.paper,u.fillRect(0,0,l.width,l.height),u.
drawImage(t,0,$n*i),u.scale(i,i);let d=(h,m,g,p,y)=>{u.font=p,u.fillStyle=y,u.fillText(h,m,g)};return d(
o,Kt,22,`700 17px ${De}`,n.ink),d(r,Kt,39,`12px ${Ct}`,n.soft),c.forEach((h,m)=>{let g=ii(m,e.height);
for(let{item:p,x:y}of h)iu(u,p,y,g,n),d(`${p.label}  ${p.number}`,y+22,g+4,`12px ${Ct}`,n.ink)}),new Promise(
h=>l.toBlob(h,"image/png"))}function iu(t,e,n,o,r){let s={scale:1,x:i=>i,y:i=>i};if(e.line)t.strokeStyle=
r.edges[e.line],t.lineWidth=3,On(t,{x:n,y:o},{x:n+16,y:o},s,Ft(e.line));else{let i={x:n+8,y:o,size:fi(
e),shape:kn(e.kind)};xn(t,i,s,e.color,null)}}var cu=100,au=60,lu=["Published","Outlet","Title","Topics","Story"],hi={Published:t=>(e,n)=>(t.articles.
time[e]??1/0)-(t.articles.time[n]??1/0),Outlet:t=>Lo(e=>tt(t,e)),Title:t=>Lo(e=>t.articles.title[e]),
Story:t=>Lo(e=>mi(t,e))},Jt={column:"Published",down:!0};function Lo(t){return(e,n)=>{let[o,r]=[bt(t(
e)),bt(t(n))];return o<r?-1:o>r?1:0}}function mi(t,e){let n=t.articles.story[e];return n<0?"":t.stories[n].
name}function Po(t,{mask:e,stubs:n}){return Array.from({length:t.size},(r,s)=>s).filter(r=>e[r]&&(t.
articles.held[r]||n))}function Ro(t,e){let{model:n}=e,o=e.selection(),r=hi[Jt.column](n),s=Po(n,o);s.
sort((g,p)=>(Jt.down?r(p,g):r(g,p))||g-p);let i=f("tbody"),c=fe(i,s,cu,g=>[fu(e,g)]),a=lu.map(g=>uu(
g,t,e)),l=xt("Articles","articles-table",a,i),u=f("p",{class:"empty"},"No article passes all filters\
."),d=f("span",{class:"number"},v(s.length)),h=o.filtered?"The selection":"All articles",m=f("div",{
class:"sheet-head"},f("h2",{},h," ",d),L({class:"tool"},()=>e.change({at:"save"}),"Download …"));t.
replaceChildren(m,at(n)||"",s.length?l:u,c)}function uu(t,e,n){if(!hi[t])return ct(t);let o=Jt.column===
t,r=()=>{Jt={column:t,down:o?!Jt.down:t==="Published"},Ro(e,n),Lt(e,"focus",t)?.focus()},s=Jt.down?"\
descending":"ascending",i=Jt.down?" ↓":" ↑",c=L({"data-focus":t},r,t,o?i:"");return f("th",{scope:"\
col","aria-sort":o?s:null},c)}function fu(t,e){let{model:n}=t,{time:o,precision:r,outlet:s,story:i,topics:c,
held:a}=n.articles,l=c[e].map(m=>n.topics[m].name).join(", "),u=Et(mi(n,e),au),d=s[e]>=0?U(t,{kind:"\
outlet",ref:s[e]}):"unknown",h=i[e]>=0?U(t,{kind:"story",ref:i[e]},u):"";return f("tr",{class:a[e]?null:
"not-held"},f("td",{class:"moment"},rt(o[e],r[e])),f("td",{},d),f("td",{class:"title"},U(t,{kind:"ar\
ticle",ref:e}),!a[e]&&f("small",{}," not in this corpus")),f("td",{},l),f("td",{class:"title"},h))}function gi(t){let{model:e}=t,{view:n}=t.state(),o=Po(e,t.selection()),r=()=>o.map(p=>ei(e,p)),s=()=>Te(
"articles.csv",Co(r()),"text/csv"),i=()=>Te("articles.json",ni(r()),"application/json"),c=()=>{let p=oi(
e,uo(t),t.selection().mask);Te("comparison.csv",Co(p,_o),"text/csv")},a=async()=>{let p=await di(t.view.
snapshot(),pi(t));Te("picture.png",p,"image/png")},l=()=>{let p=li(t.view.snapshot(),pi(t));Te("pict\
ure.svg",p,"image/svg+xml")},u=(p,y)=>L({class:"action"},async()=>{await y(),t.announce(`${p} saved`)},
p),d=(...p)=>f("div",{class:"buttons"},p),h=t.view&&(n==="network"||n==="time"),m=t.selection().filtered?
"selection":"articles";return[it("Download","Take it with you"),F(`The ${m}: ${E(o.length,"article")}`,
d(u("CSV table",s),u("JSON",i))),n==="compare"&&F("The comparison",d(u("Figures as CSV",c))),F("The \
picture, with its legend",h?d(u("PNG image",a),u("SVG drawing",l)):f("p",{class:"aside"},"Open the N\
etwork or Time view to save the picture.")),f("p",{class:"aside"},"“Copy link” keeps the filters, th\
e view and the camera in the link, which works for this file wherever it is opened.")]}function pi(t){
let{model:e}=t,{from:n,to:o}=e.counts,r=t.state(),s=$e(e,r).map(({sign:a,name:l})=>a==="not"?`withou\
t ${l}`:l),i=[st(n,o)];s.length&&i.push(`selected: ${s.join(" · ")}`);let c=vo(e,t.view.snapshot().
scene,t.selection());return{title:e.title,words:i.join(" — "),items:c.filter(({key:a})=>!r.hide.includes(
a)),scale:e.scale,hasHues:e.hues.length>0,letters:e.letters}}var du=1e-12;function wi(t){let e=t.size,n=e+t.outlets.length,o=t.articles,r=Array.from({length:n+t.
topics.length},()=>[]),s=(a,l,u,d="",h=1)=>{r[a].push({to:l,kind:u,reason:d,weight:h,forward:!0}),r[l].
push({to:a,kind:u,reason:d,weight:h,forward:!1})};for(let a=0;a<t.size;a+=1){let[l,u]=[o.outlet[a],o.
carrier[a]];l>=0&&s(a,e+l,"published_by"),u>=0&&u!==l&&s(a,e+u,"carried_by");for(let d of o.topics[a])
s(a,n+d,"about");for(let{forward:d,other:h,kind:m,reason:g,weight:p}of t.linksOf[a])d&&s(a,h,m,g,p)}
let i={article:0,outlet:e,topic:n};return{neighbours:r,nodeOf:({kind:a,ref:l})=>l+i[a],thingOf:a=>a<
e?{kind:"article",ref:a}:a<n?{kind:"outlet",ref:a-e}:{kind:"topic",ref:a-n}}}function hu(t,e,n){let o=t.
neighbours[n.forward?n.to:e].length;return n.kind==="published_by"?1+Math.log2(1+o)/4:n.kind==="abou\
t"||n.kind==="carried_by"?2+Math.log2(1+o)/2:n.kind==="similar"?2-n.weight:1}function yi(t,e,n,o=[]){
let[r,s]=[t.nodeOf(e),t.nodeOf(n)],i=new Float64Array(t.neighbours.length).fill(1/0),c=new Map,a=mu();
i[r]=0,a.push(r,0);for(let u=a.pop();u!==void 0&&u!==s;u=a.pop())for(let d of t.neighbours[u]){if(o.
includes(d.kind))continue;let h=i[u]+hu(t,u,d);h>=i[d.to]-du||(i[d.to]=h,c.set(d.to,{node:u,edge:d}),
a.push(d.to,h))}if(i[s]===1/0)return null;let l=[];for(let u=c.get(s),d=s;u&&(l.unshift({thing:t.thingOf(
d),edge:u.edge}),u.node!==r);d=u.node,u=c.get(d));return[{thing:e,edge:null},...l]}function mu(){let t=[],
e=(o,r)=>[t[o],t[r]]=[t[r],t[o]],n=o=>o-1>>1;return{push(o,r){t.push({node:o,cost:r});for(let s=t.length-
1;s&&t[s].cost<t[n(s)].cost;s=n(s))e(s,n(s))},pop(){if(!t.length)return;e(0,t.length-1);let{node:o}=t.
pop();for(let r=0;;){let s=r;for(let i of[2*r+1,2*r+2])i<t.length&&t[i].cost<t[s].cost&&(s=i);if(s===
r)return o;e(r,s),r=s}}}}function bi(t,e){let n=({thing:r})=>r.kind==="article"?qt(q(t,r)):$t(q(t,r));
if(e.length<2)return`${n(e[0])} is the same thing.`;let o=e.slice(1).map(r=>{let{kind:s,forward:i}=r.
edge;return`${t.verbs[s][i?0:1]} ${n(r)}`});return`${n(e[0])} ${o.join(", which ")}.`}var[pu,gu]=[8,4],wu=["outlet","topic","article"];function Si({model:t,state:e}){let n=e().path.flatMap(
s=>t.byId.get(s)||[]),[o,r]=n.filter(({kind:s})=>s!=="story");if(!(!o||!r||!t.complete))return t.pathGraph||=
wi(t),yi(t.pathGraph,o,r,e().without)}function ki(t,e){let n=t.state().path,o=["From","To"].map((i,c)=>bu(
t,i,c,n[c])),r=n.filter(Boolean).length===2;return[it("Path finder","From one thing to another"),f("\
p",{class:"aside"},"The path that says most: stated links before shared topics, rare topics before c\
ommon ones."),...o,yu(t),r&&(e?Tu(t,e):f("p",{class:"empty",role:"status"},"No path connects the two\
 by these links."))]}function yu(t){let{model:e}=t,{without:n}=t.state(),o=e.complete?e.linksOf.flat().
map(({kind:i})=>i):[],s=[...new Set(["published_by","carried_by","about",...o])].map(i=>{let c=n.filter(
u=>u!==i),a=({target:u})=>{t.change({without:u.checked?c:[...c,i]})},l={type:"checkbox",checked:!n.includes(
i),on:{change:a}};return f("label",{class:"check"},f("input",l),Sn[i])});return f("fieldset",{class:"\
kinds"},f("legend",{},"By these links"),s)}function bu(t,e,n,o){let{model:r}=t,s=o?r.byId.get(o):null,
i=f("ul",{class:"choices"}),c=`path-${n}`,a=({target:d})=>{let h=Su(r,d.value.trim()),m=h.slice(0,pu).
map(g=>{let p=f("span",{class:"words"},ye[g.kind].toLowerCase()),y=f("span",{},q(r,g));return f("li",
{},L({class:"choice",dir:"auto"},()=>ku(t,n,g),y,p))});i.replaceChildren(...m),t.announce(`${h.length}\
 found`)},l=({key:d})=>{d==="Enter"&&i.querySelector("button")?.click(),d==="ArrowDown"&&i.querySelector(
"button")?.focus()},u={id:c,type:"text",dir:"auto",autocomplete:"off",spellcheck:"false",placeholder:"\
an outlet, a topic or an article",value:s?q(r,s):"",on:{input:a,keydown:l}};return f("div",{class:"e\
nd"},f("label",{for:c},e),f("input",u),i)}function Su(t,e){if(!e)return[];let n=ce(t);return wu.flatMap(
o=>Ve(n[o],e,gu).rows.map(r=>({kind:o,ref:r})))}function ku(t,e,n){let o=[...t.state().path];for(;o.
length<2;)o.push("");o[e]=ae(t.model,n),t.change({path:o.filter((i,c)=>i||c<e)});let r=_(`path-${1-e}`),
s=_("panel").querySelector(".route, .empty, h2");(r.value?s:r).focus()}function Tu(t,e){let{model:n}=t,
o=e.map(({thing:r,edge:s})=>{let i=s&&n.verbs[s.kind][s.forward?0:1];return f("li",{class:`stop stop\
-${r.kind}`},i&&f("span",{class:"verb"},`${i} `),U(t,r),s&&s.reason&&f("span",{class:"words",dir:"au\
to"},s.reason))});return f("section",{class:"route",tabindex:"-1",role:"status"},f("h3",{},E(e.length-
1,"step")),f("p",{class:"excerpt",dir:"auto"},bi(n,e)),f("ol",{class:"stops"},o))}var vu={path:ki,save:gi,problems:Zs,about:Js,help:Qs};function Ti(t,e,n){return f("article",{class:`\
panel panel-${e}`},vu[e](t,n))}var xu=12;function xi({model:t},e,n){let o=t.articles,[r,s,i]=[o.outlet[e],o.carrier[e],o.held[e]],c=t.
media[o.medium[e]]==="video"?"Video":"Article",a=i?c:"Article not in this corpus",{urls:l,files:u}=o,
d=o.topics[e].map(y=>n({kind:"topic",ref:y})),h=s>=0&&s!==r,m=(y,$)=>f("ul",{class:"urls"},y.map($)),
g=m(l[e],y=>f("li",{},Vo(y))),p=m(u[e],y=>f("li",{dir:"auto"},y));return[it(a,q(t,{kind:"article",ref:e})),
!i&&f("p",{class:"aside"},"Only known because another article links to it: it has no file."),o.excerpt[e]&&
f("p",{class:"excerpt",dir:"auto"},o.excerpt[e]),Wt([["Outlet",r>=0?n({kind:"outlet",ref:r}):"unknow\
n"],["Carried by",h?n({kind:"outlet",ref:s}):null],["Published",rt(o.time[e],o.precision[e])],["Stor\
y",o.story[e]>=0?n({kind:"story",ref:o.story[e]}):null],["Topics",Ut(d)],["Other titles",o.titles[e].
join(" · ")],["Quality",vi(o.quality[e])],["Heat",vi(o.heat[e])]]),F("Connected because",Ou(t,e,n)),
F(l[e].length>1?"Addresses":"Address",l[e].length>0&&g),F(u[e].length>1?"Files":"File",u[e].length>0&&
p)]}function vi(t){return t===null?null:String(t)}function Ou(t,e,n){let o=t.linksOf[e].map(r=>{let s=t.
verbs[r.kind][r.forward?0:1];return f("li",{},f("span",{class:"verb"},`${s} `),n({kind:"article",ref:r.
other}),f("span",{class:"words",dir:"auto"},Mu(t,e,r).join(" · ")))});return Y(o,xu,"ties")}function Mu(t,e,{
other:n,kind:o,reason:r,weight:s}){let{time:i,held:c}=t.articles,a=W(t,e)&&W(t,n),l=[tt(t,n),a?gt(Number(
i[n])-Number(i[e])):"",r,o==="similar"&&s<1?`score ${s.toFixed(2)}`:"",c[n]?"":"not in this corpus"];
return[...new Set(l.filter(Boolean))]}var Be=5,$u=60,Au=1.15;function Oi(t,e,n){let{model:o}=t,r=o.outlets[e],s=o.byOutlet[e],{story:i,held:c,
outlet:a}=o.articles,l=s.filter(p=>c[p]),u=o.byCarrier[e].filter(p=>a[p]!==e),d=ut(s.map(p=>i[p]).filter(
p=>p>=0)),h=l.length>=5&&!r.platform,m=()=>t.change({view:"compare",side:Eu(t,r.id)}),g=r.platform||
!l.length?[]:[["Compare",m]];return[it(r.platform?"Platform":"Outlet",r.name||r.id),f("p",{class:"fi\
gures"},Nu(l.length,s.length)),de(t,"outlet",r.id,...g),Iu(o,e,n),F("Over time",sn(o,s)),F("First an\
d alone",_u(r)),F("Big stories it lacks here",h&&Fu(o,e,n)),F("Earlier and later than others",Cu(o,e,
n)),F("Focus",Lu(o,e,n)),F("Distinctive words",Ru(t,e)),F("Nearest outlets, by stories shared",Du(o,
e,n)),F("Stories",fn(d,n)),F("Stories only it has here",Hu(o,e,n)),F("Articles",Ce(o,s,n)),F("Articl\
es it carried",Ce(o,u,n))]}function Nu(t,e){let n=e-t,o=n?` · ${v(n)} linked, not in this corpus`:"";
return E(t,"article")+o}function Eu(t,e){let{side:n}=t.state();return n.includes(e)?n:[...n.slice(0,
re-1),e]}function Iu(t,e,n){let{domain:o,names:r,name:s,edition_of:i,pieces:c,republished:a}=t.outlets[e],
l=i?t.byId.get(i):null,u=t.groups.filter(({outlets:m})=>m.includes(e)),d=E(c,"article"),h=`${v(a)} o\
f the ${d} found there`;return Wt([["Web site",o],["Edition of",l?n(l):null],["Also seen as",r.filter(
m=>m!==s).join(" · ")],["Group",u.map(m=>m.name).join(", ")],["Written by others",a?h:null]])}function _u({
platform:t,first:e,shared:n,alone:o}){if(t||!(n+o))return null;let r=n?`It was first on ${Tt(e)} of \
the ${E(n,"story","stories")} that it shares with other outlets.`:"It shares no dated story with ano\
ther outlet.",s=o?` ${E(o,"story","stories")} in this corpus ${o===1?"comes":"come"} from it alone.`:
"",i=n>0&&n<5;return[f("p",{},r,s),f("p",{class:"aside"},i?"Too few to say much.":"Copies count as t\
heir original; in a tie of two either counts a half.")]}function Cu(t,e,n){let o=qn(t,e).map(({other:r,
n:s,hours:i,low:c,high:a,q:l})=>{let u=`${gt(c*3600)} to ${gt(a*3600)}`,d=`median of ${s} shared sto\
ries, 95 % interval ${u}; ${It(l)}`;return f("li",{},n({kind:"outlet",ref:r}),` ${gt(i*3600)}`,f("sp\
an",{class:"words"},d))});return o.length>0&&Y(o,Be,"ties")}function Lu(t,e,n){let o=Sr(t,e);if(!o.length)
return null;let r=o[0].n<5,s=o.map(i=>{let a=`${`${Q(i.share)} ${vt(i)}`}; ${Pu(i)}`;return f("li",{},
n({kind:"topic",ref:i.topic}),` ${i.k} of ${i.n}`,!r&&f("span",{class:"words"},a))});return[Y(s,Be+1,
"ties"),r&&f("p",{class:"aside"},"Too few articles to say more.")]}function Pu({share:t,restShare:e}){
if(!e)return"none of the rest";let n=Math.max(t/e,e/t);if(n<Au)return"about the same share as the re\
st";let o=n<9.95?n.toFixed(1).replace(/\.0$/,""):Math.round(n);return t>e?`${o} times the share of t\
he rest`:`the rest has ${o} times its share`}function Ru(t,e){let n=t.model.words[e];if(!n)return null;
let o=[t.model.outlets[e].id],r=n.map(([i,c,a,l,u,d])=>{let m=`${`${c} of ${a} articles, elsewhere ${l}\
 of ${u}`}; ${It(d)} after correction`;return f("li",{},un(p=>t.apply({only:{outlet:o,words:p}}),i,m,
d))});return[f("ul",{class:"word-list"},r),f("p",{class:"aside"},"In titles and excerpts, against th\
e rest of this corpus; in bold those that are statistically significant after correction for multipl\
e tests.")]}function Du(t,e,n){let o=br(t,e).map(({ref:r,shared:s,either:i,isFew:c})=>{let l=`${s} o\
f ${i} stories in common${c?", too few to say much":""}`;return f("li",{},n({kind:"outlet",ref:r}),f(
"span",{class:"words"},l))});return o.length>0&&Y(o,Be,"ties")}function Fu(t,e,n){let o=a=>E(a,"othe\
r outlet"),i=(t.blindspots[e]?.map(([a,l,u])=>({story:a,words:`${o(l)}; expected with ${Q(u)}`}))||kr(
t,e).slice(0,$u).map(({story:a,reach:l})=>({story:a,words:o(l)}))).map(({story:a,words:l})=>f("li",{},
n({kind:"story",ref:a}),f("span",{class:"words"},l))),c="Stories without an article of this outlet i\
n this corpus; the outlet may still have covered them.";return i.length?[Y(i,Be+1,"ties"),f("p",{class:"\
aside"},c)]:null}function Hu(t,e,n){let o=s=>s<0||ft(t,t.stories[s].articles).size===1,r=[...Gn(t)[e]].
filter(([s,i])=>t.articles.held[i]&&o(s)).map(([s,i])=>f("li",{},n(s<0?{kind:"article",ref:i}:{kind:"\
story",ref:s})));return r.length>0&&Y(r,Be,"ties")}var Bu=16,Mi=86400;function An(t,e,n,o={}){let{limit:r=Bu,without:s=[],first:i=-1}=o,{time:c,outlet:a}=t.
articles,l=e.filter(P=>c[P]!==null&&a[P]>=0);if(ft(t,l).size<2)return null;let u=l.map(P=>Number(c[P])),
d=Math.min(...u),h=Math.max(...l.map(P=>Number(c[P])+(W(t,P)?0:Mi)));if(h===d)return null;let m=Wu(t,
l),g=l.filter(P=>W(t,P)).map(P=>Number(c[P])),p=g.length?Math.min(...g):null,y=m.slice(0,r).map((P,et)=>{
let dt=Uu(t,P,p,m[et-1]);return ju(t,P,{start:d,end:h,first:i,words:dt},n)}),$=m.length-y.length,C=e.
length-l.length,A=[$>0&&`${E($,"outlet")} with later articles not shown.`,C>0&&`${E(C,"article")} wi\
thout a date or an outlet not shown.`,"○ copy · dashed: not in this corpus · a bar: the day, as no t\
ime is given."],j=[ot(d),Xt(h-d)].map(P=>f("span",{},P)),K=s.map(P=>Ku(P,n));return[f("ol",{class:"l\
anes"},y,K),f("p",{class:"lane-ends","aria-hidden":"true"},j),f("p",{class:"aside"},A.filter(Boolean).
join(" "))]}function Wu(t,e){let n=new Map;for(let r of e){let s=t.articles.outlet[r],i=n.get(s)||{outlet:s,
first:1/0,articles:[]};W(t,r)&&(i.first=Math.min(i.first,t.articles.time[r])),i.articles.push(r),n.set(
s,i)}let o=r=>t.articles.time[r.articles[0]];return[...n.values()].sort((r,s)=>(r.first===s.first?o(
r)-o(s):r.first-s.first)||r.outlet-s.outlet)}function Uu(t,{first:e,articles:n},o,r){let s=[];if(e===
1/0||o===null)s.push("time not given");else if(e===o)s.push("earliest");else if(s.push(Xt(e-o)),r&&r.
first>o){let c=t.outlets[r.outlet].name,a=e-r.first;s.push(a<60?`with ${$t(c)}`:`${Xt(a).slice(1)} a\
fter ${$t(c)}`)}let i=zu(t,n[0]);return i!==null&&s.push(`a copy of ${$t(tt(t,i))}’s`),s}function zu(t,e){
let n=t.linksOf[e].find(({kind:o,forward:r})=>o==="copy_of"&&r);return n?n.other:null}function ju(t,e,{
start:n,end:o,first:r,words:s},i){let c=l=>`${(l-n)/(o-n)*100}%`,a=e.articles.map(l=>{let{time:u,precision:d,
copy:h,held:m,title:g}=t.articles,p=W(t,l),y=[p?"dot":"day",h[l]===1&&"copy",!m[l]&&"stub",l===r&&"f\
irst"],$=`${tt(t,l)}: ${g[l]}, ${rt(u[l],d[l])}`,C=f("span",{class:y.filter(Boolean).join(" "),title:$});
return C.style.left=c(Number(u[l])),p||(C.style.width=c(n+Mi)),C});return f("li",{},i({kind:"outlet",
ref:e.outlet}),f("span",{class:"lane-track","aria-hidden":"true"},a),f("span",{class:"words",dir:"au\
to"},s.map(Gu)))}function Gu(t,e){return e?f("span",{class:"lane-note"},t):t}function Ku(t,e){return f(
"li",{class:"without"},e({kind:"outlet",ref:t}),f("span",{class:"lane-track","aria-hidden":"true"}),
f("span",{class:"words"},"not in this corpus"))}var qu=10,Xu=60;function $i(t,e,n){let{model:o}=t,r=o.stories[e],{articles:s}=r,{outlet:i,topics:c}=o.
articles,a=ut(s.filter(g=>St(o,g)).map(g=>i[g])),l=ut(s.flatMap(g=>c[g])),u=(g,p)=>ue(p.map(([y,$])=>[
{kind:g,ref:y},$]),n),d=o.nodes.some(g=>g.kind==="story"&&g.ref===e),h=t.isOpen(e)?"Close it in the \
picture":"Open it in the picture",m=d?[[h,()=>t.toggle(e)]]:[];return[it("Story",r.name),f("p",{class:"\
figures"},Vu(o,s)),de(t,"story",r.id,...m),F("Who was first",f("p",{},Yu(o,r,n))),F("Who came when",
An(o,s,n)),F("Headlines in time order",Zu(o,s,n)),F("Outlets",a.length>0&&u("outlet",a)),F("Not in t\
his corpus from",tf(o,e,n)),F("Topics",l.length>0&&u("topic",l))]}function Vu(t,e){let n=e.filter(l=>t.
articles.held[l]),o=n.length,r=ft(t,n).size,s=e.length-o,[i,c]=ie(t,e),a=[E(o,"article")];return s&&
a.push(`${v(s)} linked, not in this corpus`),[...a,E(r,"outlet"),st(i,c)].join(" · ")}var Do="that \
takes articles of two outlets that state when they appeared, and copies do not count";function Yu(t,{
first:e,articles:n,reason:o},r){if(!e.length)return`It cannot be told: ${o||Do}.`;let s=e.map(l=>r({
kind:"outlet",ref:l})),i=Ut(s," and "),c=n.filter(l=>t.articles.time[l]===null).length,a=c?` ${E(c,"\
article")} without a date may be earlier.`:"";return e.length===1?[i,`, of the articles in this corp\
us.${a}`]:["A tie between ",i,`: the stated times do not tell them apart.${a}`]}function Zu(t,e,n){let o=e.
find(i=>W(t,i)),r=o===void 0?null:t.articles.time[o],s=Ju(t,e).map(({original:i,copies:c})=>Ai(t,i,r,
n,c));return Y(s,Xu,"headlines")}function Ju(t,e){let n=new Set(e),o=new Map;for(let s of e){let i=Qu(
t,s,n);i!==s&&o.set(i,[...o.get(i)||[],s])}let r=new Set([...o.values()].flat());return e.filter(s=>!r.
has(s)).map(s=>({original:s,copies:o.get(s)||[]}))}function Qu(t,e,n){let o=new Set,r=e;for(;!o.has(
r);){o.add(r);let s=t.linksOf[r].find(({kind:i,forward:c,other:a})=>i==="copy_of"&&c&&n.has(a));s&&(r=
s.other)}return r}function Ai(t,e,n,o,r=[]){let{time:s,precision:i,held:c}=t.articles,a=t.linksOf[e].
find(({kind:h,forward:m})=>h==="copy_of"&&m),l=W(t,e)&&n!==null?Number(s[e])-n:0,u=[rt(s[e],i[e]),l>=
60?gt(l):"",c[e]?"":"not in this corpus",a?`a copy of ${$t(tt(t,a.other))}’s`:""],d=r.map(h=>Ai(t,
h,n,o));return f("li",{class:c[e]?null:"not-held"},f("span",{class:"who",dir:"auto"},tt(t,e)),o({kind:"\
article",ref:e}),f("span",{class:"words",dir:"auto"},u.filter(Boolean).join(" · ")),r.length>0&&f("\
ol",{class:"copies"},d))}function tf(t,e,n){let o=Ie(t,e);if(!o.length)return null;let r=o.slice(0,qu),
s=r.map(a=>n({kind:"outlet",ref:a.ref})),i=o.length-r.length,c=`Outlets with ${5} or more articles, \
some within a week of it. A missing story only means that it is not in this corpus; the outlet may s\
till have covered it.`;return[f("p",{},Ut(s),i>0&&` and ${v(i)} more`,"."),f("p",{class:"aside"},c)]}var ef=8;function Ni(t,e,n){let{model:o}=t,r=o.topics[e],s=o.byTopic[e],i=s.filter(A=>o.articles.held[A]),
{outlet:c,story:a,topics:l}=o.articles,u=ut(i.filter(A=>St(o,A)).map(A=>c[A])),d=ut(s.flatMap(A=>l[A]).
filter(A=>A!==e)),h=ut(s.map(A=>a[A]).filter(A=>A>=0)),m=(A,j)=>j.length>0&&ue(j.map(([K,P])=>[{kind:A,
ref:K},P]),n),g=o.dominant.includes(e),p=r.names.filter(A=>A!==r.name),y=s.length-i.length,$=y?` · ${v(
y)} linked, not in this corpus`:"",C=[E(i.length,"article"),E(u.length,"outlet")];return[it("Topic",
r.name),f("p",{class:"figures"},C.join(" · ")+$),g&&f("p",{class:"aside"},"On nearly every article,\
 so the picture leaves its lines out."),de(t,"topic",r.id),Wt([["Also written",p.join(" · ")]]),F("\
Over time",sn(o,s)),F("Outlets by focus",nf(o,e,n)),F("Outlets by articles",m("outlet",u)),F("Topics\
 on the same articles",m("topic",d)),F("Stories",fn(h,n)),F("Articles",Ce(o,s,n))]}function nf(t,e,n){
let{by:o,n:r}=Je(t),s=o.map((i,c)=>({ref:c,...At(i.get(e)||0,r[c])})).filter(i=>i.k&&i.n>=5).sort((i,c)=>c.
share-i.share||c.k-i.k||i.ref-c.ref).slice(0,ef);return s.length?_e(s.map(i=>{let c=`${Q(i.share)} ${vt(
i)}, ${i.k} of ${i.n}`;return[n({kind:"outlet",ref:i.ref}),i.share,c]})):null}var of={article:xi,outlet:Oi,topic:Ni,story:$i};function Ei(t,e){let n=r=>U(t,r),o=of[e.kind](t,e.ref,
n);return f("article",{class:`panel panel-${e.kind}`},o)}var rf=6;function Ho(t,e){let n=Fn(e);if(n.length<2)return null;let o=sf(t),r={outlet:[],topic:[]},s=[],
i=[],c=null;for(let l=0;l<n.length;){let u=cf(o,n,l),d=u||c?null:af(t,n,l);u?(r[u.facet].push(u.id),
s.push(u.name),l+=u.length):d?(c=d.time,l+=d.length):(i.push(n[l]),l+=1)}if(c&&s.push(st(c[0],c[1]-1)),
!s.length)return null;let a={};for(let l of["outlet","topic"])r[l].length&&(a[l]=[...new Set(r[l])]);
return i.length&&(a.words=[i.join(" ")],s.unshift(i.map(l=>l.startsWith('"')?l:`“${l}”`).join(" "))),
{only:a,time:c,parts:s}}function sf(t){let e=new Map,n=(o,{id:r,name:s},i)=>{let c=bt(i).trim();c&&!e.
has(c)&&e.set(c,{facet:o,id:r,name:s})};for(let o of t.outlets)for(let r of[o.name,...o.names,o.domain])
n("outlet",o,r);for(let o of t.topics)for(let r of[o.name,...o.names])n("topic",o,r);return e}function cf(t,e,n){
let o=Math.min(rf,e.length-n);for(let r=o;r>0;r-=1){let s=e.slice(n,n+r).join(" "),i=t.get(s);if(i&&
r<e.length)return{...i,length:r}}return null}function af(t,e,n){let[o,r]=[e[n],e[n+1]],s=/^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/.
exec(o);if(s)return{time:Fo(Number(s[1]),Number(s[2])-1),length:1};let i=df(o);if(i>=0&&Ii(r))return{
time:Fo(Number(r),i),length:2};if(i>=0&&!uf.includes(o)){let c=ff(t,i);if(c!==null)return{time:Fo(c,
i),length:1}}if(Ii(o)){let c=Number(o);return{time:[Date.UTC(c,0)/1e3,Date.UTC(c+1,0)/1e3],length:1}}
return null}var lf="january february march april may june july august september october november dec\
ember".split(" "),uf=["may","mar","dec","jan"];function ff(t,e){let n=t.articles.time.filter((o,r)=>o!==
null&&t.articles.held[r]&&new Date(o*1e3).getUTCMonth()===e);return n.length?new Date(n[n.length-1]*
1e3).getUTCFullYear():null}function df(t){let e=ne.map(n=>n.toLowerCase()).indexOf(t);return e>=0?e:
lf.indexOf(t)}function Ii(t){return/^(19|20)\d\d$/.test(t||"")}function Fo(t,e){return[Date.UTC(t,e)/
1e3,Date.UTC(t,e+1)/1e3]}var Bo={outlet:5,topic:5,story:6,article:12},_i=["outlet","topic","story","article"],Ci={outlet:"Out\
lets",topic:"Topics",story:"Stories",article:"Articles"},hf=2+Object.values(Bo).reduce((t,e)=>t+e),[
mf,Li]=[1,8];function Pi(t,e,n){let{model:o}=n,r=Object.fromEntries(_i.map(O=>[O,pf(Ci[O])])),s=[],i=[],
c=-1,a=[],l=0;function u(){a=h()?_i.map(d):[],c=-1,m(mf),$(),ht(!!h()),p()}function d(O){let D=ce(o)[O],
H=Hn(D,h(),Bo[O]);return{kind:O,steps:H,rows:[],total:0,done:!1}}function h(){return t.value.trim()}
function m(O){let D=performance.now()+O,H=a.map(z=>z.rows.length),G=g();for(;G&&performance.now()<D;){
let{done:z,value:V}=G.steps.next();Object.assign(G,{done:!!z,rows:V.rows,total:V.total}),G=g()}return a.
some((z,V)=>z.rows.length>H[V])}function g(){let O=a.filter(({done:H})=>!H),D=H=>H.rows.length<Bo[H.
kind];return O.find(D)||O[0]}function p(){if(clearTimeout(l),!g()){y();return}l=setTimeout(()=>{(m(Li)||
!g())&&$(),p()})}function y(){if(!a.length)return;let O=a.filter(({total:D})=>D).map(({kind:D,total:H})=>`${H}\
 ${Ci[D].toLowerCase()}`);n.announce(O.join(", ")||"nothing found")}function $(){let O=c>=0?i[c].key:
null,D=a.filter(({total:V})=>V),H=D.find(({kind:V})=>V==="article");i=[];let G=a.length>0&&!D.length&&
!g(),z=[K(),H&&P(H),...D.map(A),h()&&at(o),G&&!i.length&&f("p",{class:"empty",dir:"auto"},C())];e.replaceChildren(
...z.filter(Boolean)),J(O?i.findIndex(({key:V})=>V===O):-1)}function C(){let O=Ho(o,h());return O?`N\
o article has all of these: ${O.parts.join(" · ")}.`:"Nothing found. Fewer or shorter words find mo\
re."}function A({kind:O,rows:D,total:H,done:G}){let{element:z,head:V,number:Ht}=r[O];return Ht.textContent=
G?v(H):"…",z.replaceChildren(V,...D.map(yt=>j({kind:O,ref:yt}))),z}function j(O){let D=O.kind==="a\
rticle"?tt(o,O.ref):E(Dt(o,O).length,"article"),H=`${O.kind} ${O.ref}`;return et(H,()=>n.choose(O),q(
o,O),D)}function K(){let O=Ho(o,h());if(!O)return null;let{only:D,time:H,parts:G}=O,{total:z}=Bt(o,{
only:D,not:{},time:H});if(!z)return null;let V=z===1?"this article":`these ${v(z)} articles`;return et(
"query",()=>n.narrow({only:D,time:H}),`Show ${V}`,G.join(" · "))}function P({total:O,done:D}){let H=bt(
h()),G=O===1?"this article":`these ${v(O)} articles`,z=`Show ${D?G:"these articles"}`;return et("wor\
ds",()=>n.filter("only","words",H),z,"with these words")}function et(O,D,H,G){let z=s[i.length]||dt();
return z.item.setAttribute("aria-selected","false"),z.name.textContent=H,z.words.textContent=G,i.push(
{item:z.item,act:D,key:O}),z.item}function dt(){let O=f("span",{dir:"auto"}),D=f("span",{class:"word\
s",dir:"auto"}),H={role:"option",id:`option-${s.length}`,class:"option"},G={name:O,words:D,item:f("d\
iv",H,O,D)};return s.push(G),G}function kt({act:O}){ht(!1),t.value="",O()}function ht(O){e.hidden=!O,
t.setAttribute("aria-expanded",String(O)),!O&&(t.removeAttribute("aria-activedescendant"),a=[],clearTimeout(
l))}function mt(O){if(!i.length)return;let D=c<0&&O<0?0:c;J((D+O+i.length)%i.length),i[c].item.scrollIntoView(
{block:"nearest"})}function J(O){if(i[c]?.item.setAttribute("aria-selected","false"),c=O,c<0){t.removeAttribute(
"aria-activedescendant");return}i[c].item.setAttribute("aria-selected","true"),t.setAttribute("aria-\
activedescendant",i[c].item.id)}function nt(){let O=window.requestIdleCallback||(G=>setTimeout(()=>G(
{timeRemaining:()=>Li,didTimeout:!1}),8)),D=fr(Object.values(ce(o))),H=G=>{do if(D.next().done)return;while(G.
timeRemaining()>2);O(H)};for(;s.length<hf;)dt();O(H)}function wt(O){O.key==="ArrowDown"||O.key==="Ar\
rowUp"?(O.preventDefault(),mt(O.key==="ArrowDown"?1:-1)):O.key==="Enter"&&i.length?(O.preventDefault(),
kt(i[Math.max(c,0)])):O.key==="Escape"&&(O.stopPropagation(),e.hidden&&t.blur(),t.value="",ht(!1))}return e.
addEventListener("mousedown",O=>O.preventDefault()),e.addEventListener("click",({target:O})=>{let D=i.
find(({item:H})=>H.contains(O));D&&kt(D)}),t.addEventListener("input",u),t.addEventListener("focus",
()=>h()&&u()),t.addEventListener("blur",()=>ht(!1)),t.addEventListener("keydown",wt),{prepare:nt}}function pf(t){
let e=f("span",{class:"number"}),n=f("div",{class:"find-head"},t," ",e);return{number:e,head:n,element:f(
"div",{role:"group","aria-label":t},n)}}var gf=12,Ri=86400,wf=72,yf=7,Di=3,bf=60,Sf=1/3,kf="Each dot is an article, in the colour of its out\
let, at its place between the first and the last of its story; the one ringed was first. ○ copy · da\
shed: linked, not in this corpus · a bar: the day, as no time is given. An outlet without a story ma\
y still have covered it elsewhere.";function Fi(t,e){let{model:n}=e,o=e.selection();if(!o.total){t.replaceChildren();
return}let r=Yt(n,"stories","size",o).filter(({outlets:l})=>l>1),s=f("ol",{class:"story-rows"}),i=xf(
n,o),c=fe(s,r,gf,l=>[Of(e,l,i)]),a=[f("div",{class:"sheet-head"},f("h2",{},"Stories of most outlets"),
r.length>0&&Tf(n)),at(n),...r.length?[s,c,f("p",{class:"aside"},kf)]:[vf(o)]];ee(t,()=>t.replaceChildren(
...a.filter(l=>l instanceof Node)))}function Tf(t){let e=Ot(),n=(s,i)=>{let c=f("span",{class:"outle\
t-dot","aria-hidden":"true"});return c.style.setProperty("--hue",i),f("li",{dir:"auto"},c,s)},o=t.hues.
map((s,i)=>n(t.outlets[s].name,e.hues[i]));return o.length?f("ul",{class:"outlet-colors","aria-label":"\
Colours of outlets"},o,n("other outlets",e.others)):null}function vf(t){let e=t.filtered?"No story o\
f two or more outlets in this selection.":Le("stories");return f("p",{class:"empty"},e)}function xf(t,{
mask:e}){let n=t.articles.held.flatMap((o,r)=>o&&e[r]?[r]:[]);return ft(t,n).size}function Of(t,e,n){
let{model:o}=t;return f("li",{class:"story-row","data-id":o.stories[e.thing.ref].id},f("div",{class:"\
story-name"},U(t,e.thing),f("span",{class:"words"},Pe(o,e)),Af(o,e),$f(t,e)),f("div",{class:"story-h\
ours"},Nf(o,e),_f(t,e)),f("div",{class:"story-reach"},Cf(t,e,n)),t.isOpen(e.thing.ref)&&Mf(t,e))}function Mf(t,{
thing:e,articles:n}){let{model:o}=t,{first:r,earliest:s}=o.stories[e.ref],i=t.selection().filtered?[]:
Ie(o,e.ref),a=An(o,n,u=>U(t,u),{limit:bf,without:i.slice(0,Di).map(({ref:u})=>u),first:r.length?s:-1}),
l=f("p",{class:"aside"},"Too few of its articles state a date.");return f("div",{class:"story-lanes"},
a||l)}function $f(t,{thing:e}){let n=t.isOpen(e.ref),{id:o,name:r}=t.model.stories[e.ref],s={class:"\
lanes-button","aria-expanded":String(n),"data-focus":`lanes ${o}`,"aria-label":`Who came when: ${r}`};
return L(s,()=>t.toggle(e.ref),n?"▾":"▸"," Who came when")}function Af(t,{thing:e}){let{loose:n,
articles:o}=t.stories[e.ref];if(n<Sf*o.length)return null;let r="These share little with the other a\
rticles of the story: some may be on another event.",s=`loosely joined: ${v(n)} of ${v(o.length)}`;return f(
"span",{class:"loosely",title:r},s)}function Nf(t,{articles:e,thing:n}){let{first:o,earliest:r}=t.stories[n.
ref],{time:s,precision:i,title:c,copy:a,held:l,outlet:u}=t.articles,d=e.filter(P=>s[P]!==null);if(!d.
length)return f("p",{class:"words"},"None of its articles has a date.");let{dots:h,start:m,end:g}=If(
t,d),p=Ot(),y=h.map(({article:P,left:et,width:dt,level:kt})=>{let ht=o.length>0&&P===r,mt=[dt?"day":
"dot",a[P]===1&&"copy",!l[P]&&"stub",ht&&"first"],J=`${tt(t,P)}: ${c[P]}, ${rt(s[P],i[P])}`,nt=f("sp\
an",{class:mt.filter(Boolean).join(" "),title:J}),wt=t.hues.indexOf(u[P]);return nt.style.setProperty(
"--hue",wt<0?p.others:p.hues[wt]),nt.style.left=`${et*100}%`,dt?nt.style.width=`${dt*100}%`:nt.style.
bottom=`${kt*7}px`,nt}),$=e.length-d.length,C=[Ef(t,d,m),$?`${v($)} undated not shown`:"",g>m?Xt(g-m):
""],A=Math.max(1,...h.map(({level:P})=>P+1))*7+4,j=f("div",{class:"hours","aria-hidden":"true"},y);j.
style.height=`${A}px`;let K=C.map(P=>f("span",{},P));return[j,f("p",{class:"hours-ends","aria-hidden":"\
true"},K)]}function Ef(t,e,n){let o=W(t,e[0]);return ot(n)+(o?`, ${ze(n)} UTC`:"")}function If(t,e){
let n=a=>Number(t.articles.time[a]),o=Math.min(...e.map(n)),r=Math.max(...e.map(a=>n(a)+(W(t,a)?0:Ri))),
s=Math.max(1,r-o),i=new Map;return{dots:e.flatMap(a=>{let l=W(t,a),u=(n(a)-o)/s,d=l?Math.round(u*wf):
`day ${on(t,a)}`,h=i.get(d)||0;return i.set(d,h+1),l?h<yf?[{article:a,left:u,width:0,level:h}]:[]:h?
[]:[{article:a,left:u,width:Ri/s,level:0}]}),start:o,end:r}}function _f(t,{thing:e}){let{model:n}=t,
{first:o,earliest:r,runner_up:s,gap:i,reason:c}=n.stories[e.ref];if(!o.length){let m=`Who was first \
cannot be told: ${c||Do}.`;return f("p",{class:"words"},m)}let a=m=>U(t,{kind:"outlet",ref:m}),l=r>=
0?`, ${ze(Number(n.articles.time[r]))} UTC`:"",u=Ut(o.map(a)," and "),d=[o.length>1?"First, in a tie\
: ":"First: ",u,l];if(s>=0&&i!==null&&St(n,s)){let m=i?Xt(i*60):"in the same minute";d.push(" · next\
: ",a(n.articles.outlet[s]),`, ${m}`)}let h=t.selection().filtered?" (whole corpus)":"";return f("p",
{class:"words"},...d,h)}function Cf(t,{thing:e,outlets:n},o){let{model:r}=t,s=`${v(n)} of ${E(o,"out\
let")}`,i=le(Math.max(.01,n/Math.max(1,o))),a=(t.selection().filtered?[]:Ie(r,e.ref)).slice(0,Di).map(
({ref:l})=>U(t,{kind:"outlet",ref:l}));return[f("span",{class:"number"},s),f("span",{class:"reach-tr\
ack","aria-hidden":"true"},i),a.length>0&&f("p",{class:"words"},"Not from ",Ut(a))]}var Lf=8,[Ui,Hi,zo]=[46,20,10],Pf=700,We=86400;function zi(t,e){let{model:n}=e,{from:o,to:r}=n.counts;
if(o===null||r===null||o===r)return{show:()=>{}};let s=b=>n.articles.held[b]&&n.articles.time[b]!==null,
c=n.articles.time.map((b,S)=>S).filter(s).every(b=>W(n,b)),{unit:a,bins:l}=je([],o,r,c),u=Rf(n,l),d=null,
h={rows:!1,shares:!1},m=f("div",{class:"strip-chart"}),g=f("div",{class:"strip-rows",hidden:!0}),p=f(
"span",{class:"strip-words"}),y=kt("▶","Play through time",()=>d?D():O()),[$,C]=[mt("From day",0),
mt("To day",1)],[A,j]=[H("From",0),H("To",1)],K=f("div",{class:"strip-area"},m,A,j),P=f("span",{class:"\
strip-tools"},kt("‹","A step back in time",()=>wt(-1)),y,kt("›","A step on in time",()=>wt(1)),ht(
"By outlet","rows"),ht("Shares","shares")),et=f("span",{class:"strip-days"},$," – ",C),dt=f("span",
{class:"legend-name"},`Articles by ${a}`);t.hidden=!1,t.replaceChildren(f("div",{class:"strip-head"},
dt,p,et,P),K,g),G();function kt(b,S,T){return L({class:"step","aria-label":S,title:S},T,b)}function ht(b,S){
let x=L({class:"step","aria-pressed":"false"},()=>{h[S]=!h[S],x.setAttribute("aria-pressed",String(h[S])),
z()},b);return x}function mt(b,S){let T=()=>{let w=Date.parse(`${I.value}T00:00Z`)/1e3;if(Number.isNaN(
w))return;let k=[Bi(Number(o)),Bi(Number(r))+We],[M,N]=e.state().time||k,R=S?[Math.min(M,w),w+We]:[w,
Math.max(N,w+We)];e.change({time:R})},x={min:Nn(Number(o)),max:Nn(Number(r))},I=f("input",{type:"dat\
e","aria-label":b,...x,on:{change:T}});return I}function J(){let{time:b}=e.state();if(!b)return[0,l.
length];let S=Math.max(0,l.findIndex(x=>x.to>b[0])),T=l.findIndex(x=>x.from>=b[1]);return[S,Math.max(
S+1,T<0?l.length:T)]}function nt(b,S,T=!1){let x=b<=0&&S>=l.length;e.change({time:x?null:[l[b].from,
l[S-1].to]},T)}function wt(b){let S=b>0?[-1,0]:[l.length,l.length+1],[T,x]=e.state().time?J():S,I=x-
T,w=Math.max(0,Math.min(l.length-I,T+b));return(w!==T||!e.state().time)&&nt(w,w+I),w+I<l.length}function O(){
d=setInterval(()=>wt(1)||D(),Pf),y.textContent="❚❚",y.setAttribute("aria-label","Stop playing"),
J()[1]===l.length&&e.change({time:null},!1),wt(1)}function D(){clearInterval(d),d=null,y.textContent=
"▶",y.setAttribute("aria-label","Play through time")}function H(b,S){let T=l.length,x={ArrowLeft:-1,
ArrowDown:-1,ArrowRight:1,ArrowUp:1},I={PageDown:-5,PageUp:5,Home:-T,End:T};return f("span",{class:"\
handle",role:"slider",tabindex:"0","aria-label":b,"aria-valuemin":0,"aria-valuemax":T,on:{keydown:k=>{
let M={...x,...I}[k.key];if(!M)return;k.preventDefault();let[N,R]=J();S?nt(N,Math.max(N+1,Math.min(T,
R+M))):nt(Math.max(0,Math.min(R-1,N+M)),R)}}})}function G(){let b=T=>{let{left:x,width:I}=m.getBoundingClientRect(),
w=Math.floor((T.clientX-x)/I*l.length);return Math.max(0,Math.min(l.length-1,w))},S=null;K.addEventListener(
"pointerdown",T=>{D();let x=T.target.closest(".handle"),[I,w]=J();x?S=x===A?w-1:I:S=b(T),K.setPointerCapture(
T.pointerId),x||nt(S,S+1)}),K.addEventListener("pointermove",T=>{if(S===null)return;let x=b(T);nt(Math.
min(S,x),Math.max(S,x)+1)});for(let T of["pointerup","pointercancel"])K.addEventListener(T,()=>S=null);
K.addEventListener("dblclick",()=>e.change({time:null}))}function z(){let{mask:b}=Bt(n,e.state(),"ti\
me"),S=Uo(u,l.length,pt=>b[pt]>0),T=Uo(u,l.length,()=>!0),[x,I]=J(),w=S.map((pt,Nt)=>T[Nt]?pt/T[Nt]:
0),k=h.shares?w:S,M=h.shares?1:Math.max(1,...T),N=pt=>pt>=x&&pt<I,R=[...h.shares?[]:T.map((pt,Nt)=>Wo(
pt,Nt,M,"bar-all")),...k.map((pt,Nt)=>Wo(pt,Nt,M,N(Nt)?"bar-volume":"bar-out"))],X=[ot(Number(o)),ot(
Number(r))].map(pt=>f("span",{},pt));m.replaceChildren(Qt(Ui,yt(S),R),f("div",{class:"strip-ends","a\
ria-hidden":"true"},X)),V(A,x,l[x].from),V(j,I,l[I-1].to-1),p.textContent=Ht();let[Mt,te]=e.state().
time||[Number(o),Number(r)+1];$.value=Nn(Mt),C.value=Nn(te-1),g.hidden=!h.rows,h.rows&&g.replaceChildren(
...xe(b))}function V(b,S,T){b.style.left=`${S/l.length*100}%`,b.setAttribute("aria-valuenow",String(
S)),b.setAttribute("aria-valuetext",Wi(T,a))}function Ht(){let{time:b}=e.state();return b?st(b[0],b[1]-
1):h.shares&&e.selection().filtered?`share of all articles of each ${a}`:`${n.left_out?"on this page\
 · ":""}drag to select a time`}function yt(b){let S=Math.max(...b),T=Wi(l[b.indexOf(S)].from,a);return`\
Articles by ${a}: at most ${v(S)}, from ${T}.`}function Qt(b,S,T){let I={viewBox:`0 0 ${l.length*zo}\
 ${b}`,preserveAspectRatio:"none",role:"img","aria-label":S};return lt("svg",I,T)}function xe(b){let S=n.
byOutlet.map((x,I)=>({ref:I,articles:x.filter(w=>b[w]&&n.articles.held[w])})).filter(({articles:x})=>x.
length).sort((x,I)=>I.articles.length-x.articles.length||x.ref-I.ref).slice(0,Lf).map(({ref:x,articles:I})=>{
let w=new Set(I),k=Uo(u,l.length,N=>w.has(N)),M=I.length;return{ref:x,total:M,values:h.shares?k.map(
N=>N/M):k}}),T=Math.max(...S.flatMap(({values:x})=>x),h.shares?.01:1);return S.map(({ref:x,total:I,values:w})=>{
let{name:k}=n.outlets[x],M=()=>e.choose({kind:"outlet",ref:x}),N=w.map((R,X)=>Wo(R,X,T,"bar-volume",
Hi));return f("div",{class:"strip-row"},L({class:"thing",dir:"auto"},M,Et(k,22)),Qt(Hi,`${k}: ${E(I,
"article")}`,N),f("span",{class:"number"},v(I)))})}return{show:z}}function Wo(t,e,n,o,r=Ui){if(!t)return null;
let s=r*(1-t/n),i=Math.max(1,r*t/n);return lt("rect",{x:e*zo,y:s,width:zo-1,height:i,class:o})}function Rf(t,e){
let n=Float64Array.from(e,o=>o.from);return Int32Array.from(t.articles.time,(o,r)=>o===null||!t.articles.
held[r]||o<n[0]?-1:ys(n,o))}function Uo(t,e,n){let o=Array(e).fill(0);return t.forEach((r,s)=>{r>=0&&
n(s)&&(o[r]+=1)}),o}function Bi(t){return Math.floor(t/We)*We}function Nn(t){return new Date(t*1e3).
toISOString().slice(0,10)}function Wi(t,e){return e==="hour"?rt(t,"minute"):ot(t)}var[Df,Ff]=[.6,.65];function ji(t,e,n){let o=_("tip");if(o.hidden=!e,!e||!n)return;let r=e.kind==="a\
rticle"&&!t.articles.held[e.ref];o.replaceChildren(f("span",{class:"kicker"},r?ye.stub:ye[e.kind]),f(
"strong",{dir:"auto"},q(t,e)),f("span",{class:"words",dir:"auto"},Pe(t,oo(t,e))));let{width:s,height:i}=_(
"picture").getBoundingClientRect();o.classList.toggle("left",n.x>s*Df),o.classList.toggle("above",n.
y>i*Ff),o.style.setProperty("--x",`${n.x}px`),o.style.setProperty("--y",`${n.y}px`)}var ve=["network","time"],Hf={stories:Fi,outlets:so,compare:lo,table:Ro},Bf=200,Gi=900,Wf=3;function qi(t){
t.letters=os(t.hues.map(w=>t.outlets[w].name));let e={view:t.home,tab:"overview"},n=g(),o=$(n),r=0,s=null,
i=new Map,c=t.nodes.length>0,a={model:t,view:null,state:()=>n,selection:()=>o,change:C,choose:P,toggle:et,
filter:dt,apply:kt,narrow:ht,isOpen:w=>y().includes(w),announce:yt,show:j},l={hover:(w,k)=>ji(t,w,k),
choose:P,toggle:et,moved:J},u=c?Ys(_("canvas"),t,l):null,d=zi(_("strip"),a),h=us(_("filters"),_("chi\
ps"),a),m=Pi(_("find"),_("found"),a);a.view=u;function g(){let w=er(location.hash,e),k=Rn(t,w.state);
return Ki([...w.ignored,...k.ignored]),k.state}function p(){return n.at&&t.byId.get(n.at)||null}function y(){
return n.open.flatMap(k=>t.byId.get(k)||[]).filter(({kind:k})=>k==="story").map(({ref:k})=>k)}function $(w){
return{...Bt(t,w),filtered:ar(w),stubs:lr(w)}}function C(w,k=!0){"at"in w&&(s=n.at),n={...n,...w},("\
only"in w||"not"in w||"time"in w)&&(o=$(n)),clearTimeout(r),k?A("pushState"):r=setTimeout(()=>A("rep\
laceState"),Bf),j()}function A(w){try{let k=nr(n,e)||location.pathname+location.search;history[w](null,
"",k)}catch{}}function j(){let w=[n.only,n.not,n.time],{theme:k}=document.documentElement.dataset;K(
"chips",w,h.showChips),K("filters",[w,h.isShown()],h.show),K("picture",[w,n.view,n.hide,n.open],nt);
let M=[n.view,n.side,n.open,t.complete,k];K("sheet",[w,...M],O),K("strip",w,d.show);let N=[n.view,n.
at,n.tab,n.open,n.path,n.without,t.complete];K("side",[w,...N],z)}function K(w,k,M){let N=JSON.stringify(
k);i.get(w)!==N&&(i.set(w,N),M())}function P(w){let k=w?ae(t,w):null;k!==n.at&&(C({at:k}),w&&(innerWidth<
Gi&&_("side").scrollIntoView({block:"start"}),yt(`${q(t,w)} chosen`)))}function et(w){let{id:k}=t.stories[w],
M=n.open.includes(k),N=M?n.open.filter(X=>X!==k):[...n.open,k],R=ve.includes(n.view)||n.view==="stor\
ies";C({open:N,...R?{}:{view:t.opens}}),yt(M?"Story closed":"Story opened")}function dt(w,k,M){C(Ge(
n,w,k,M)),mt()}function kt(w){C({...tr,...w}),mt()}function ht({only:w,time:k=null}){C({only:{...n.only,
...w},time:k||n.time}),mt()}function mt(){let w=`${E(o.total,"article")} selected`;yt(o.filtered?w:"\
Everything is shown")}function J(w){ve.includes(n.view)&&C({cam:w},!1)}function nt(){let w=ve.includes(
n.view);for(let X of["canvas","zoom","under"])_(X).hidden=!w;_("sheet").hidden=w;for(let X of document.
querySelectorAll("[data-view]")){let Mt=X.dataset.view===n.view;X.setAttribute("aria-pressed",String(
Mt))}let M=w||n.view==="stories"?wt():null;if(_("message").hidden=!M,_("message").replaceChildren(M||
""),_("canvas").classList.toggle("quiet",!!M),!u||!w)return;let N=y(),R=u.show({view:n.view,hide:n.hide,
open:N,selection:o});R.open.length<N.length&&(n={...n,open:R.open.map(X=>t.stories[X].id)},A("replac\
eState"),yt("The stories opened first were closed to make room")),D(R),H()}function wt(){let w=(k,...M)=>f(
"div",{},f("h2",{},k),M.map(N=>f("p",{},N)));return c?o.total?n.view==="time"&&!t.scale.length?w("No\
thing to show over time","None of these articles has a date. The network and the lists show them all\
."):null:h.renderNothingFound():w("No articles yet",...t.advice)}function O(){let w=Hf[n.view];w&&w(
_("sheet"),a)}function D(w){let k=M=>C({hide:M});Os(_("legend"),t,w,n,o,k)}function H(){let w=[...G(),
...t.advice,...t.notes[n.view]||[]];_("notes-head").textContent=w[0]||"",_("notes-head").classList.toggle(
"more-notes",w.length>1),_("notes").replaceChildren(...w.slice(1).map(k=>f("li",{},k))),_("notes-box").
hidden=!w.length}function G(){let w=t.mode==="stories",k=[];if(w&&k.push("To open a story into its a\
rticles, double-click it, or choose it and press Enter."),n.view!=="time"||!t.scale.length)return k;
let M=w?"circle is a story at its first report, each dot an article that belongs to no story":"dot i\
s an article";k.push(`Each ${M}; the height has no meaning.`),n.open.length&&k.push("Marks beside an\
 open story are moved aside. Its articles stand at their own dates; those without a date are not dra\
wn.");let N=(R,X)=>R!==null&&!W(t,X);return t.articles.time.some(N)&&k.push("An article that states \
only its day stands in the middle of it."),t.scale.some(([,,,,R])=>R)&&k.push("In the grey band time\
 is squeezed, as there are few articles."),k}function z(){let w=p(),k=n.at!==null&&Cn.includes(n.at)?
n.at:null,[M,N]=[_("panel"),_("lists")],R=document.activeElement,X=_("side").contains(R)||!!R?.dataset.
panel;N.hidden=!!(w||k),M.hidden=!N.hidden;let Mt=k==="path"?Si(a):null,te=u?u.choose(w,Mt):!1;if(M.
hidden)M.replaceChildren(),Ht();else{let Xi=L({class:"back"},()=>C({at:null}),"← Back to the lists"),
Vi=w?Ei(a,w):Ti(a,String(k),Mt);M.replaceChildren(Xi,...V(w,te),Vi),_("side").scrollTop=0}if(!X)return;
let pt=s&&Lt(_("list"),"id",s),Nt=M.hidden?pt:M.querySelector("input")||M.querySelector("h2");Nt&&Nt.
focus({preventScroll:!M.hidden})}function V(w,k){let M=[];w&&u&&!k&&ve.includes(n.view)&&M.push(f("p",
{class:"aside"},"Not drawn in this view."));let R=w&&(w.kind==="outlet"||w.kind==="topic")?at(t):null;
return R?[...M,R]:M}function Ht(){for(let w of document.querySelectorAll("[data-tab]")){let k=w.dataset.
tab,M=k===n.tab,N=w.querySelector(".number");if(N){let R=Vr(t,k,o);N.textContent=qo(R),N.title=v(R)}
w.setAttribute("aria-selected",String(M)),w.setAttribute("tabindex",M?"0":"-1")}_("list").setAttribute(
"aria-labelledby",`tab-${n.tab}`),Yr(_("list"),_("order"),a)}function yt(w){_("live").textContent=w}
async function Qt(){clearTimeout(r),A("replaceState");try{await navigator.clipboard.writeText(location.
href),yt("Link copied"),_("copy").textContent="Copied"}catch{let w=_("link");w.hidden=!1,w.value=location.
href,w.select(),yt("Copy the link from the field")}setTimeout(()=>_("copy").textContent="Copy link",
1600)}function xe(w){if(n.view===w)return;let k=ve.includes(w),M=R=>!R.startsWith("hue")&&R!=="other\
s",N=k?n.hide.filter(M):n.hide;C({view:w,cam:null,hide:N}),k&&u&&u.fit(),innerWidth<Gi&&_("picture").
scrollIntoView({block:"start"}),k||(_("sheet").scrollTop=0)}function b(){n=g(),o=$(n),j(),!(!u||!ve.
includes(n.view))&&(n.cam?u.setCamera(n.cam):u.fit())}function S(){let{state:w,ignored:k}=Rn(t,n);k.
length&&Ki(k),n=w,(n.only.words||n.not.words)&&(o=$(n)),n.open.length&&u&&(u.forget(),i.delete("pict\
ure")),j(),m.prepare()}function T(){u&&(u.draw(),j(),D(u.snapshot().scene))}ls(a,{openView:xe,copyLink:Qt,
recolour:T,restore:b});let{from:x,to:I}=t.counts;return _("span").textContent=x===null?"":st(x,I),b(),
{complete:S}}function Ki(t){let e=_("notice");if(e.hidden=!t.length,!t.length)return;let n=t.slice(0,
Wf).map(a=>a.slice(0,60)),o=t.length-n.length,r=o?` and ${v(o)} more`:"",s=f("span",{dir:"auto"},n.join(
" · ")),i=L({class:"step","aria-label":"Close this notice"},c,"×");e.replaceChildren("This link as\
ks for what this page does not have: ",s,r,". ",i);function c(){e.hidden=!0}}async function Uf(){try{let t=Er(await En("data")),e=qi(t);In("details")&&await zf(),Ir(t,await En("\
details")),e.complete(),document.documentElement.dataset.ready="yes"}catch(t){let{message:e}=t;_("me\
ssage").hidden=!1,_("message").replaceChildren(f("p",{},`This page could not be opened. ${e}`))}}function zf(){
return new Promise(t=>requestAnimationFrame(()=>setTimeout(t)))}Uf();})();

"use strict";(()=>{var oc={ß:"ss",æ:"ae",œ:"oe",ø:"o",ł:"l",đ:"d",ð:"d"},rc=/[^\x00-\x7f]/;function kt(t){return rc.
test(t)?t.normalize("NFD").replace(/\p{M}+/gu,"").toLowerCase().replace(/[ßæœøłđð]/g,e=>oc[e]):
t.toLowerCase()}function Et(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1),o=n.lastIndexOf(" ");return(o>
e*.6?n.slice(0,o):n).trimEnd()+"…"}function qo(t,e){if(t.length<=e)return[t];let n=t.lastIndexOf("\
 ",e),o=n>e*.4?n:e;return[t.slice(0,o).trim(),Et(t.slice(o).trim(),e)]}function Xo(t){if(!/^https?:\/\//i.
test(t))return null;try{let e=new URL(t);return(e.protocol==="http:"||e.protocol==="https:")&&!e.username&&
!e.password?e.href:null}catch{return null}}function At(t){return`⁨${t}⁩`}function Ft(t){return`“${At(
t)}”`}var Vo=new Intl.NumberFormat("en");function M(t){return Vo.format(t)}function xt(t){return Vo.
format(Math.round(t*10)/10)}function A(t,e,n){return`${M(t)} ${t===1?e:n||e+"s"}`}function Yo(t){return t<
1e4?M(t):t<999500?`${Math.round(t/1e3)}k`:`${Number((t/1e6).toFixed(1))}M`}function Q(t){return`${t>
0&&t<.0995?(t*100).toFixed(1):Math.round(t*100)} %`}function Mt({low:t,high:e}){return`(${Q(t).replace(
" %","")} to ${Q(e)})`}function _t(t){return t===null?"not tested":t<.001?"p < .001":t>.99?"p > .99":
`p = ${t.toFixed(t<.0995?3:2).slice(1)}`}function f(t,e={},...n){return Zo(document.createElement(t),e,n)}function rt(t,e={},...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);return Zo(o,e,n)}function C(t,e,...n){return f("butt\
on",{type:"button",...t,on:{click:e}},...n)}function Zo(t,{on:e={},...n},o){for(let[r,s]of Object.entries(
e))t.addEventListener(r,s);for(let[r,s]of Object.entries(n))s===!1||s===null||s===void 0||t.setAttribute(
r,s===!0?"":s);for(let r of o.flat(3))r!=null&&r!==!1&&t.append(r);return t}function _(t){return document.
getElementById(t)}function Ht(t,e,n){return t.querySelector(`[data-${e}="${CSS.escape(n)}"]`)}function se(t,e){
let n=document.activeElement,o=t.contains(n)?n?.dataset.focus:null;e(),o&&Ht(t,"focus",o)?.focus()}function Jo(t){
let e=Xo(t);return e?f("a",{href:e,rel:"noopener noreferrer",target:"_blank",dir:"auto"},t):f("span",
{class:"plain",dir:"auto"},t)}async function In(t){let e=_(t);if(!Cn(t))return JSON.parse(e.textContent);if(typeof DecompressionStream>
"u")throw new Error("This page needs a newer browser: one of 2023 or later.");let n=Uint8Array.from(
atob(e.textContent.trim()),r=>r.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream(
"gzip"));return JSON.parse(await new Response(o).text())}function Cn(t){return _(t).hasAttribute("da\
ta-packed")}var ie="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),[Ae,jt,Bt]=[60,3600,86400],sc={week:7*
Bt,day:Bt,hour:jt};function Ne(t){return String(t).padStart(2,"0")}function st(t){let e=new Date(t*1e3);
return`${e.getUTCDate()} ${ie[e.getUTCMonth()]} ${e.getUTCFullYear()}`}function qe(t){let e=new Date(
t*1e3);return`${Ne(e.getUTCHours())}:${Ne(e.getUTCMinutes())}`}function ft(t,e){if(t===null)return"u\
ndated";if(!Ln(t,e))return`${st(t)}, time not given`;let n=e==="second"?":"+Ne(new Date(t*1e3).getUTCSeconds()):
"";return`${st(t)}, ${qe(t)}${n} UTC`}function dt(t,e){if(t===null||e===null)return"undated";let[n,o]=[
st(t),st(e)];if(n===o)return n;let[r,s]=[n.split(" "),o.split(" ")];return`${r[2]!==s[2]?n:r[1]!==s[1]?
`${r[0]} ${r[1]}`:r[0]} – ${o}`}function Ln(t,e){return t!==null&&(e==="minute"||e==="second")}function wt(t){
let e=Math.abs(t);if(e<Ae)return"at the same time";let[n,o]=e<1.5*jt?["minute",Ae]:e<2*Bt?["hour",jt]:
["day",Bt];return`${A(Math.round(e/Number(o)),String(n))} ${t>0?"later":"earlier"}`}function Jt(t){if(t<
Ae)return"+0 min";let[e,n]=[Math.floor(t/Bt),Math.floor(t%Bt/jt)],o=Math.floor(t%jt/Ae),[r,s]=e?[`${e}\
 d`,n&&`${n} h`]:[n&&`${n} h`,o&&`${o} min`];return"+"+[r,s].filter(Boolean).join(" ")}function Qo(t){
return t<1.5*jt?`+${Math.round(t/Ae)} min`:t<2*Bt?`+${Math.round(t/jt)} h`:`+${Math.round(t/Bt)} d`}
function Ee(t,e,n,o=!0){let r=ic((n-e)/Bt),s=r==="hour"&&!o?"day":r,i=[];for(let c=cc(e,s);c<=n;c=Ke(
c,s))i.push({from:c,to:Ke(c,s),count:0});for(let c of t){let l=i.find(a=>c<a.to);l&&c>=l.from&&(l.count+=
1)}return{unit:s,bins:i}}function ic(t){return t>3650?"year":t>240?"month":t>45?"week":t>3?"day":"ho\
ur"}function cc(t,e){let n=new Date(t*1e3),[o,r,s]=[n.getUTCFullYear(),n.getUTCMonth(),n.getUTCDate()];
if(e==="year")return Date.UTC(o,0)/1e3;if(e==="month")return Date.UTC(o,r)/1e3;let i=(n.getUTCDay()+
6)%7;return e==="week"?Date.UTC(o,r,s-i)/1e3:e==="day"?Date.UTC(o,r,s)/1e3:Math.floor(t/jt)*jt}function Ke(t,e,n=1){
let o=new Date(t*1e3);return e==="year"?Date.UTC(o.getUTCFullYear()+n,0)/1e3:e==="month"?Date.UTC(o.
getUTCFullYear(),o.getUTCMonth()+n)/1e3:t+n*sc[e]}var ac=["stories","network","time","outlets","compare","table"],lc=["overview","stories","articles",
"outlets","topics"],Pn=["problems","path","save","about","help"],ce=["topic","subject","outlet","gro\
up","medium","kind","quality","heat","story","words"],Rn=["hide","open","side","path","without"],uc=new Set(
["view","tab","at","depth","cam","time",...Rn,...ce.flatMap(t=>[`only.${t}`,`not.${t}`])]),Dn=100,tr=2e3,
Fn=4,ae=6,er=1e6,[fc,dc]=[.001,1e3],or={only:{},not:{},time:null};function rr(t,e){let n=new URLSearchParams(
t.replace(/^#/,"")),o=[],r=(u,h)=>o.push(`${u}=${h}`);for(let u of new Set(n.keys()))uc.has(u)||r(u,
n.get(u));let s=u=>{let h=[...new Set(n.getAll(u).filter(Boolean))],d=h.filter(m=>m.length<=tr).slice(
0,Dn);return d.length<h.length&&r(u,`(${h.length-d.length} values)`),d},i=(u,h,d)=>{let m=n.get(u);return m===
null||h.includes(m)?m??d:(r(u,m),d)},c=(u,h)=>{let d=n.get(u);if(d===null)return null;let m=d.split(
",").map(g=>g.trim()?Number(g):NaN);return m.every(Number.isFinite)&&h(m)?m:(r(u,d),null)},l=u=>{let h=ce.
map(d=>[d,s(u+d)]);return Object.fromEntries(h.filter(([,d])=>d.length))};return{state:{view:i("view",
ac,e.view),tab:i("tab",lc,e.tab),at:n.get("at")?.slice(0,tr)||null,depth:c("depth",hc)?.[0]??1,cam:c(
"cam",mc),time:c("time",u=>u.length===2&&u[0]<u[1]),only:l("only."),not:l("not."),...Object.fromEntries(
Rn.map(u=>[u,s(u)]))},ignored:o}}function hc([t,...e]){return!e.length&&Number.isInteger(t)&&t>=1&&t<=
Fn}function mc(t){let[e,n,o]=t,r=Math.abs(e)<=er&&Math.abs(n)<=er;return t.length===3&&r&&o>=fc&&o<=
dc}function Hn(t,e){let n=[],o=(d,m,g)=>m.filter(p=>g(p)||(n.push(`${d}=${p}`),!1)),r=(d,m)=>{let g=Object.
entries(m).map(([p,y])=>[p,o(d+p,y,v=>p==="words"||t.facets[p].has(v))]);return Object.fromEntries(g.
filter(([,p])=>p.length))},s=d=>t.byId.has(d)||!t.complete,i=d=>d.startsWith("group:")?t.groups.some(
({name:m})=>`group:${m}`===d):t.byId.get(d)?.kind==="outlet",{time:c}=e,{from:l,to:a}=t.counts,u=c&&
l!==null&&a!==null&&c[0]<=a&&c[1]>l;c&&!u&&n.push(`time=${c.join(",")}`);let h={...e,at:e.at&&o("at",
[e.at],d=>Pn.includes(d)||s(d))[0],time:u?c:null,only:r("only.",e.only),not:r("not.",e.not),open:o("\
open",e.open,d=>t.byId.get(d)?.kind==="story"),side:o("side",e.side,i).slice(0,ae),path:e.path.slice(
0,2).every(s)?e.path.slice(0,2):[]};return{state:{...h,at:h.at||null},ignored:n}}function sr(t,e){let n=new URLSearchParams;
t.view!==e.view&&n.set("view",t.view),t.tab!==e.tab&&n.set("tab",t.tab),t.at&&n.set("at",t.at),t.depth!==
1&&n.set("depth",String(t.depth));for(let r of ce){for(let s of t.only[r]||[])n.append(`only.${r}`,s);
for(let s of t.not[r]||[])n.append(`not.${r}`,s)}t.time&&n.set("time",t.time.join(","));for(let r of Rn)
for(let s of t[r])n.append(r,s);t.cam&&n.set("cam",t.cam.map(r=>Number(r.toPrecision(5))).join(","));
let o=n.toString();return o?"#"+o:""}function Xe({only:t,not:e},n,o,r){let s=((n==="only"?t:e)[o]||[]).
includes(r);return{only:nr(t,o,r,n==="only"&&!s),not:nr(e,o,r,n==="not"&&!s)}}function nr(t,e,n,o){let r=(t[e]||
[]).filter(i=>i!==n);o&&r.push(n);let s={...t,[e]:r};return r.length||delete s[e],s}var pc=["lowest quarter","second quarter","third quarter","highest quarter"],gc=8,jn={topic:"Topic",
subject:"Subject",outlet:"Outlet",group:"Group of outlets",medium:"Medium",kind:"Kind of article",quality:"\
Quality",heat:"Heat",story:"Story",words:"Words"};function cr(t){let e=t.articles,n=Array.from({length:t.
size},(i,c)=>c),o=(i,c)=>i.map(({id:l,name:a},u)=>({key:l,name:a,members:c(u)})),r={topic:o(t.topics,
i=>t.byTopic[i]),subject:o(t.subjects,i=>t.bySubject[i]),outlet:o(t.outlets,i=>wc(t,i)),group:t.groups.
map(({name:i,outlets:c})=>({key:i,name:i,members:c.flatMap(l=>t.byOutlet[l])})),medium:t.media.map((i,c)=>({
key:i,name:i,members:n.filter(l=>e.medium[l]===c)})),kind:yc(t,n),quality:ir(n,e.quality),heat:ir(n,
e.heat),story:o(t.stories,i=>t.stories[i].articles)},s=i=>new Map(i.filter(({members:c})=>c.length).
map(c=>[c.key,c]));return Object.fromEntries(Object.entries(r).map(([i,c])=>[i,s(c)]))}function wc(t,e){
let n=t.byCarrier[e].filter(o=>t.articles.outlet[o]!==e);return n.length?[...t.byOutlet[e],...n].sort(
(o,r)=>o-r):t.byOutlet[e]}function yc(t,e){let n=t.articles;return[["copies","copies of another arti\
cle",r=>n.copy[r]===1],["updates","updates of an earlier article",r=>n.copy[r]===2],["carried","carr\
ied by another site",r=>n.flags[r]&Ye],["stubs","linked, not in this corpus",r=>!n.held[r]],["undate\
d","undated",r=>n.time[r]===null],["alone","in no story",r=>n.story[r]<0]].map(([r,s,i])=>({key:r,name:s,
members:e.filter(i)}))}function ir(t,e){let n=t.filter(i=>e[i]!==null),o=n.map(i=>Number(e[i])).sort(
(i,c)=>i-c);if(o.length<gc||o[0]===o[o.length-1])return[];let r=[1,2,3].map(i=>o[Math.floor(i*o.length/
4)]),s=i=>r.filter(c=>Number(e[i])>=c).length;return pc.map((i,c)=>{let l=n.filter(h=>s(h)===c),a=new Set(
l.map(h=>Number(e[h])).sort((h,d)=>h-d)),u=[...a].filter((h,d)=>d===0||d===a.size-1);return{key:String(
c),name:`${i} (${u.join(" to ")})`,members:l}})}function ar(t,e,n){return e==="words"?{key:n,name:Ft(
n),members:t.withWords(n)}:t.facets[e].get(n)||{key:n,name:n,members:[]}}function zt(t,{only:e,not:n,
time:o},r=null){let s=new Uint8Array(t.size).fill(1);for(let c of ce){if(c===r)continue;let l=a=>ar(
t,c,a).members;e[c]&&bc(s,e[c].map(l));for(let a of(n[c]||[]).map(l))for(let u of a)s[u]=0}o&&r!=="t\
ime"&&Sc(s,t.articles.time,o);let i=0;for(let c of s)i+=c;return{mask:s,total:i}}function bc(t,e){let n=new Uint8Array(
t.length);for(let o of e)for(let r of o)n[r]=1;for(let o=0;o<t.length;o+=1)t[o]&=n[o]}function Sc(t,e,[
n,o]){for(let r=0;r<t.length;r+=1){let s=e[r];(s===null||s<n||s>=o)&&(t[r]=0)}}function lr(t,e,n){let{
mask:o}=zt(t,e,n),r=c=>(e.only[n]||[]).includes(c)?"only":(e.not[n]||[]).includes(c)?"not":null,s=[...t.
facets[n].values()].map(({key:c,name:l,members:a})=>({key:c,name:l,number:a.reduce((u,h)=>u+o[h],0),
sign:r(c)}));return n==="quality"||n==="heat"||n==="kind"?s:s.sort((c,l)=>+!c.sign-+!l.sign||l.number-
c.number)}function _e(t,{only:e,not:n,time:o}){let r=(i,c)=>ce.flatMap(l=>(c[l]||[]).map(a=>({sign:i,
facet:l,key:a,name:ar(t,l,a).name}))),s=[...r("only",e),...r("not",n)];return o&&s.push({sign:"only",
facet:"time",key:"",name:dt(o[0],o[1]-1)}),s}function Ve(t,{sign:e,facet:n,key:o}){return n==="time"?
{...t,time:null}:{...t,...Xe(t,e,n,o)}}function ur(t,e){return _e(t,e).map(o=>({filter:o,number:zt(t,
Ve(e,o)).total})).sort((o,r)=>r.number-o.number)}function fr({only:t,not:e,time:n}){return!!(n||Object.
keys(t).length||Object.keys(e).length)}function dr({only:t}){return!!(t.kind||[]).includes("stubs")}var Ze=1e3;function Ie(t,e){return{order:t,textOf:e,blocks:[]}}function Bn(t){return kt(t).match(/"[^"]+"|[^\s"]+/g)||
[]}function hr(t,e){return t.blocks[e]||=kc(t,e*Ze),t.blocks[e]}function kc(t,e){let n=[],o=[0];for(let r of t.
order.slice(e,e+Ze)){let s=kt(t.textOf(r)).replaceAll(`
`," ");n.push(s),o.push(o[o.length-1]+s.length+1)}return{first:e,text:n.join(`
`)+`
`,starts:o}}function*mr(t){for(let e of t)for(let n=0;n*Ze<e.order.length;n+=1)yield hr(e,n)}function*Wn(t,e,n){
let o=Bn(e).map(s=>s.replaceAll('"',""));o.sort((s,i)=>i.length-s.length);let r={rows:[],total:0};for(let s=0;o.
length&&s*Ze<t.order.length;s+=1)Tc(t.order,hr(t,s),o,n,r),yield r;return r}function Tc(t,{first:e,text:n,
starts:o},r,s,i){let c=0,l=n.indexOf(r[0]);for(;l>=0;){for(;o[c+1]<=l;)c+=1;let a=o[c+1],u=r.length>
1?n.slice(o[c],a):"";(r.length===1||r.every(h=>u.includes(h)))&&(i.total+=1,i.rows.length<s&&i.rows.
push(t[e+c])),l=n.indexOf(r[0],a)}}function Je(t,e,n){let o=Wn(t,e,n);for(;;){let{done:r,value:s}=o.
next();if(r)return s}}var pr=1.959963984540054;function J(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return[
...e].sort((n,o)=>o[1]-n[1]||(n[0]<o[0]?-1:1))}function Un(t,e){if(!e)return[0,1];let n=pr**2,o=(t+n/
2)/(e+n),r=pr*Math.sqrt(t*(e-t)/e+n/4)/(e+n);return[t?Math.max(0,o-r):0,t===e?1:Math.min(1,o+r)]}function Nt(t,e){
let[n,o]=Un(t,e);return{k:t,n:e,share:e?t/e:0,low:n,high:o}}function Qe(t){if(!t.length)return null;
let e=[...t].sort((o,r)=>o-r),n=Math.floor(e.length/2);return e.length%2?e[n]:(e[n-1]+e[n])/2}function zn(t,e,n,o,r,s){
if(r>=s)return 0;let i=500*r/s,c=Math.log((t+i)/(e+500-t-i)),l=Math.log((n+i)/(o+500-n-i));return(c-
l)/Math.sqrt(1/(t+i)+1/(n+i))}var vc=[-48,-24,-12,-6,-1,0,1,6,12,24,48],xc={none:0,day:0,minute:1,second:2};function Gn(t){return new Uint8Array(
t.size).fill(1)}function pt(t,e){let n=t.articles.outlet[e];return n>=0&&!t.outlets[n].platform}function Kn(t,e){
let n=t.outlets.map(()=>0),{flags:o,outlet:r}=t.articles;for(let s=0;s<t.size;s+=1)e[s]&&o[s]&It&&pt(
t,s)&&(n[r[s]]+=1);return n}function Qt(t,e,n){return e.outlets.flatMap(o=>t.outlets[o].platform?[]:
t.byOutlet[o]).filter(o=>n[o]&&t.articles.flags[o]&It).sort((o,r)=>o-r)}function te(t,e,n=[]){let{outlet:o,
story:r}=t.articles,s=new Map(n.flatMap(({outlets:c})=>c.map(l=>[l,c[0]]))),i=new Set;return e.filter(
c=>{if(r[c]<0||!pt(t,c))return!0;let l=`${s.get(o[c])??o[c]} ${r[c]}`;return!i.has(l)&&i.add(l)})}function yr(t,e){
let n=Kn(t,e),o=new Map,r=0;for(let c=0;c<t.size;c+=1){if(!e[c]||!(t.articles.flags[c]&It))continue;
let l=pt(t,c)?t.articles.outlet[c]:-1,a=l<0?`article ${c}`:`${l} ${qn(t,c)}`,u=o.get(a)||{ref:l,size:0};
u.size+=1,o.set(a,u),r+=1}let s=n.map(()=>0),i=0;for(let{ref:c,size:l}of o.values())c>=0&&(s[c]+=l**
2),i+=l**2;return n.map((c,l)=>{let a=Mc(c,r,s[l],i),[u,h]=r?Un(c/r*a,a):[0,1];return{...Nt(c,r),low:u,
high:h}})}function Mc(t,e,n,o){let r=e?t/e:0,s=((1-2*r)*n+r**2*o)/e**2,i=r*(1-r)/s,c=Number.isFinite(
i)&&i>0;return Math.min(c?i:e**2/Math.max(o,1),e)}function le(t,e,n){let o=e.map(c=>{let l=Qt(t,c,n),
a=te(t,l,[c]),u=a.flatMap(h=>t.articles.topics[h]);return{n:a.length,by:new Map(J(u))}}),s=[...new Set(
o.flatMap(({by:c})=>[...c.keys()]))].map(c=>({topic:c,cells:o.map(({n:l,by:a})=>Nt(a.get(c)||0,l))})),
i=({cells:c})=>c.reduce((l,{share:a})=>l+a,0);return s.sort((c,l)=>i(l)-i(c)||c.topic-l.topic)}function qn(t,e){
return t.articles.story[e]>=0?t.articles.story[e]:-1-e}function Ce(t,e,n){return br(t,e,n,o=>t.articles.
flags[o]&Mr)}function gr(t,e,n){return br(t,e,n,r=>t.articles.flags[r]&It&&z(t,r))}function br(t,e,n,o){
let r=new Map;for(let s of e.outlets)if(!t.outlets[s].platform)for(let i of t.byOutlet[s]){let c=qn(
t,i);!o(i)||!n.has(c)||(!r.has(c)||Oc(t,i,r.get(c)))&&r.set(c,i)}return r}function Sr(t,e){let n=new Set;
for(let o=0;o<t.size;o+=1)e[o]&&t.articles.held[o]&&n.add(qn(t,o));return n}function Oc(t,e,n){let{time:o,
precision:r}=t.articles,[s,i]=[o[e],o[n]];if(s===null||i===null)return s!==null;if(s!==i)return s<i;
let c=[e,n].map(l=>xc[r[l]]);return(c[0]-c[1]||e-n)<0}function tn(t,e,n,o){let r=Sr(t,o),s=Ce(t,e,r),
i=Ce(t,n,r),c=[...s.keys()].filter(d=>i.has(d)),l=[],a=gr(t,n,r);for(let[d,m]of gr(t,e,r)){if(!nn(t,
m))continue;let g=a.has(d)?$c(t,m,Number(a.get(d))):null;g!==null&&l.push({key:d,hours:g})}let u=[...s.
keys()].filter(d=>!i.has(d)),h=[...i.keys()].filter(d=>!s.has(d));return{shared:c,onlyA:u,onlyB:h,lags:l,
a:s,b:i}}function $c(t,e,n){if(!z(t,e)||!z(t,n))return null;let{time:o,precision:r}=t.articles,[s,i]=[
Number(o[e]),Number(o[n])];return(r[e]==="minute"||r[n]==="minute")&&Math.floor(s/60)===Math.floor(i/
60)?0:(i-s)/3600}function kr(t){let e=[-1/0,...vc,1/0],n=e.slice(1).map((r,s)=>({from:e[s],to:r,keys:[]}));
n.splice(n.findIndex(({from:r})=>r===0),0,{from:0,to:0,keys:[]});let o=({from:r,to:s},i)=>i===0?r===
0&&s===0:i>0?i>r&&i<=s:i>=r&&i<s;for(let{key:r,hours:s}of t)n.find(i=>o(i,s))?.keys.push(r);return n}
function Xn(t){if(!t.coverage){let e=Sr(t,Gn(t));t.coverage=t.outlets.map((n,o)=>Ce(t,{outlets:[o]},
e))}return t.coverage}function Tr(t,e){let n=Xn(t),o=n[e];return n.map((s,i)=>{let c=[...o.keys()].filter(
u=>s.has(u)).length,l=o.size+s.size-c,a=Math.min(o.size,s.size)<5;return{ref:i,shared:c,either:l,jaccard:c/
l,isFew:a}}).filter(s=>s.ref!==e&&s.shared).sort((s,i)=>Number(s.isFew)-Number(i.isFew)||i.jaccard-s.
jaccard||i.shared-s.shared||s.ref-i.ref)}function vr(t,e){let n=en(t),[o,r]=[n.by[e],n.n[e]];return n.
topics.flatMap((i,c)=>{let l=o.get(c)||0,a=n.total-r,u=[(l+.5)/(r+1),(i-l+.5)/(a+1)],h=Math.log2(u[0])-
Math.log2(u[1]),d=a?(i-l)/a:0;return l?[{topic:c,...Nt(l,r),restShare:d,focus:h}]:[]}).sort((i,c)=>c.
focus-i.focus||c.k-i.k||i.topic-c.topic)}function en(t){return t.topicCounts||=Ac(t),t.topicCounts}function Ac(t){
let e={by:t.outlets.map(()=>new Map),n:t.outlets.map(()=>0),topics:t.topics.map(()=>0),total:0},{flags:n,
outlet:o,topics:r}=t.articles,s=Array.from({length:t.size},(i,c)=>c).filter(i=>n[i]&It);for(let i of te(
t,s)){e.total+=1;for(let l of r[i])e.topics[l]+=1;if(!pt(t,i))continue;e.n[o[i]]+=1;let c=e.by[o[i]];
for(let l of r[i])c.set(l,(c.get(l)||0)+1)}return e}function gt(t,e){return new Set(e.filter(n=>pt(t,
n)).map(n=>t.articles.outlet[n]))}function xr(t,e){let{outlet:n,carrier:o}=t.articles;return t.stories.
map(({articles:r},s)=>({story:s,articles:r,reach:gt(t,r).size})).filter(({reach:r})=>r>1).filter(({articles:r})=>!r.
some(s=>n[s]===e||o[s]===e)).map(({story:r,reach:s})=>({story:r,reach:s})).sort((r,s)=>s.reach-r.reach||
r.story-s.story)}var Nc=2,wr=7*86400;function Le(t,e){let{outlet:n,carrier:o,time:r}=t.articles,{articles:s}=t.
stories[e],i=new Set(s.flatMap(u=>[n[u],o[u]])),[c,l]=ue(t,s);if(c===null||l===null)return[];let a=u=>r[u]!==
null&&Number(r[u])>=c-wr&&Number(r[u])<=l+wr;return en(t).n.map((u,h)=>({ref:h,number:u})).filter(({
ref:u,number:h})=>h>=5&&!i.has(u)).filter(({ref:u})=>t.byOutlet[u].filter(a).length>=Nc).sort((u,h)=>h.
number-u.number||u.ref-h.ref)}var Ec=600,on=2e4;function $r(...t){let e=t.map(n=>_c(n,Ec)).join(" ").toLowerCase().normalize("NFKD").
replace(/\p{M}|['’`´]/gu,"").normalize("NFC");return new Set(e.match(/[\p{L}\p{N}]{2,}/gu)||[])}function _c(t,e){
return t.length>e?[...t].slice(0,e).join(""):t}function Ar(t){return t.vocabulary||=Ic(t),t.vocabulary}
function Ic(t){let e=new Map,n=t.articles.title.map((r,s)=>[...$r(r,t.articles.excerpt[s])].map(i=>(e.
has(i)||e.set(i,e.size),e.get(i)))),o=[...e.keys()];return{words:o,places:e,of:n,informative:Nr(t,o)}}
function Nr(t,e){let n=new Set(t.uninformative);return e.map(o=>!n.has(o)&&!/^\p{N}+$/u.test(o))}function Er(t,e){
let{places:n,of:o}=Ar(t),r=n.get(e);return r===void 0?[]:o.flatMap((s,i)=>s.includes(r)?[i]:[])}function Or(t,{
words:e,of:n,informative:o}){let r=new Float64Array(e.length),s=0;for(let i of t)for(let c of n[i])o[c]&&
(r[c]+=1,s+=1);return{by:r,total:s,n:t.length}}function rn(t,e,n,o){let r=Ar(t),s=t.articles.flags.flatMap(
(d,m)=>d&It&&o[m]?[m]:[]),[i,c]=[e,n].map(d=>{let m=Qt(t,d,o);return Or(te(t,m,[d]),r)}),l=te(t,s,[e,
n]),a=Or(l,r),u=r.words.flatMap((d,m)=>{let[g,p]=[i.by[m],c.by[m]];if(g+p<5)return[];let y=zn(g,i.total,
p,c.total,a.by[m],a.total);return[{word:d,k:g,other:p,z:y}]}),h=Math.min(i.n,c.n)>=5&&Math.min(i.total,
c.total)>0;return{..._r(h?u:[]),n:[i.n,c.n]}}function _r(t){let e=({z:r})=>Number(Math.abs(r).toPrecision(
9)),n=[...t].sort((r,s)=>e(s)-e(r)||(r.word<s.word?-1:1)),o=n.map(r=>({...r,k:r.other,other:r.k}));return{
a:n.filter(({z:r})=>r>0),b:o.filter(({z:r})=>r<0)}}function sn(t,{shared:e,a:n,b:o}){if(e.length<5)return null;
let[r,s]=[n,o].map(h=>{let d=e.flatMap(g=>[...$r(t.articles.title[Number(h.get(g))])]),m=Nr(t,d);return new Map(
J(d.filter((g,p)=>m[p])))}),i=h=>[...h.values()].reduce((d,m)=>d+m,0),[c,l]=[i(r),i(s)];if(!c||!l)return null;
let u=[...new Set([...r.keys(),...s.keys()])].flatMap(h=>{let[d,m]=[r.get(h)||0,s.get(h)||0];return d+
m<5?[]:[{word:h,k:d,other:m,z:zn(d,c,m,l,d+m,c+l)}]});return _r(u)}var Cc=["second","minute","day","none"],It=1,Mr=2,Ir=4,Ye=8;function Cr(t){let e=t.articles.title.length,
n=Array.from({length:e},()=>[]),o={...t.articles,precision:t.articles.precision.map(c=>Cc[c]),id:[],
excerpt:Array(e).fill(""),urls:n,files:n,titles:n,subjects:t.articles.subjects||n,credits:Array.from(
{length:e},()=>[])};for(let[c,l,a]of t.credits||[])o.credits[c].push({outlet:l,reason:a});let r=t.subjects||
[],s=null,i={...t,...Lc(t),articles:o,subjects:r,size:e,letters:[],byOutlet:t.outlets.map(()=>[]),byCarrier:t.
outlets.map(()=>[]),byTopic:t.topics.map(()=>[]),bySubject:r.map(()=>[]),byCredit:t.outlets.map(()=>[]),
linksOf:n,byId:new Map,complete:!1,get facets(){return s||=cr(i),s}};return Pc(i),Rc(i),Dc(i),i.withWords=
Pr(i),i}function Lc({firsts:t,lags:e,cocoverage:n}){return{firsts:t.map(([o,r,s,i])=>({outlet:o,expected:r,
decided:s,q:i})),lags:e.map(([o,r,s,i,c,l,a])=>({outlet:o,other:r,n:s,hours:i,low:c,high:l,q:a})),cocoverage:n.
map(([o,r,s,i,c])=>({outlet:o,other:r,shared:s,expected:i,q:c}))}}function Pc(t){let{outlet:e,carrier:n,
topics:o,subjects:r,credits:s}=t.articles;for(let i=0;i<t.size;i+=1){e[i]>=0&&t.byOutlet[e[i]].push(
i),n[i]>=0&&t.byCarrier[n[i]].push(i);for(let c of o[i])t.byTopic[c].push(i);for(let c of r[i])t.bySubject[c].
push(i);for(let c of s[i])t.byCredit[c.outlet].push(i)}}function Rc(t){t.outlets.forEach(({id:e},n)=>t.
byId.set(e,{kind:"outlet",ref:n})),t.topics.forEach(({id:e},n)=>t.byId.set(e,{kind:"topic",ref:n})),
t.subjects.forEach(({id:e},n)=>t.byId.set(e,{kind:"subject",ref:n})),t.stories.forEach(({id:e},n)=>t.
byId.set(e,{kind:"story",ref:n}))}function Dc(t){for(let e of t.nodes){if(e.kind!=="outlet")continue;
let n=t.outlets[e.ref].platform,o=t.byOutlet[e.ref].some(r=>t.articles.held[r]);(n||!o)&&(e.group=n?
"carrier":"linked")}}function Lr(t,e){Object.assign(t.articles,e.articles),t.articles.id.forEach((o,r)=>t.
byId.set(o,{kind:"article",ref:r}));let n=Array.from({length:t.size},()=>[]);for(let[o,r,s,i,c]of e.
links){let l=e.reasons[i];n[o].push({other:r,kind:s,reason:l,weight:c,forward:!0}),n[r].push({other:o,
kind:s,reason:l,weight:c,forward:!1})}t.linksOf=n,t.indexes=null,t.vocabulary=null,t.withWords=Pr(t),
t.complete=!0}function fe(t){let{articles:e,outlets:n,topics:o,subjects:r,stories:s}=t,i=(l,a)=>{let u=l.
map((h,d)=>a(d));return l.map((h,d)=>d).sort((h,d)=>u[d]-u[h]||h-d)},c=(l,a)=>{let u=i(l,h=>a[h].length);
return Ie(u,h=>[l[h].name,...l[h].names].join(" "))};return t.indexes||={outlet:Ie(i(n,l=>t.byOutlet[l].
length),l=>[n[l].name,...n[l].names,n[l].domain].join(" ")),topic:c(o,t.byTopic),subject:c(r,t.bySubject),
story:Ie(i(s,l=>s[l].articles.length),l=>s[l].name),article:Ie(i(e.time,l=>e.time[l]??-1/0),l=>`${e.
title[l]} ${e.excerpt[l]}`)},t.indexes}function Pr(t){let e=new Map;return n=>{if(!e.has(n)){let r=/^"[^"\s]*"$/.
test(n)?Er(t,n.slice(1,-1)):Je(fe(t).article,n,1/0).rows;e.set(n,r.sort((s,i)=>s-i))}return e.get(n)}}
function Rr(t,{kind:e,ref:n}){return e==="outlet"?t.outlets[n]:e==="subject"?t.subjects[n]:e==="topi\
c"?t.topics[n]:t.stories[n]}function de(t,e){return e.kind==="article"?t.articles.id[e.ref]:Rr(t,e).
id}function V(t,e){let{title:n,urls:o}=t.articles;return e.kind==="article"?n[e.ref]||o[e.ref][0]||"\
(no title)":Rr(t,e).name||"(no name)"}function Wt(t,{kind:e,ref:n}){return e==="story"?t.stories[n].
articles:e==="outlet"?t.byOutlet[n]:e==="subject"?t.bySubject[n]:e==="topic"?t.byTopic[n]:[n]}function it(t,e){
let n=t.articles.outlet[e];return n<0?"outlet unknown":t.outlets[n].name}function ue(t,e){let n=e.map(
o=>t.articles.time[o]).filter(o=>o!==null);return n.length?[n[0],n[n.length-1]]:[null,null]}var Fc=43200;
function cn(t,e){return Number(t.articles.time[e])+(z(t,e)?0:Fc)}function z(t,e){return Ln(t.articles.
time[e],t.articles.precision[e])}function nn(t,e){let n=t.articles.story[e];return n<0?!t.judges_firsts:
t.stories[n].told}var[he,an]=[340,64],ln=34;function me(t,e){let n=e.map(p=>t.articles.time[p]).filter(p=>p!==null);if(n.
length<2)return null;let[o,r]=[n[0],n[n.length-1]],i=e.filter(p=>t.articles.time[p]!==null).every(p=>z(
t,p)),{unit:c,bins:l}=Ee(n,o,r,i),a=l.reduce((p,y)=>y.count>p.count?y:p),u=he/l.length,h=l.map(({count:p},y)=>{
if(!p)return null;let v=Math.max(2,p/a.count*(an-4)),T=Math.max(1,u-Math.min(2,u*.2));return rt("rec\
t",{x:y*u,y:an-v,width:T,height:v,class:"bar-volume"})}),d=st(a.from),m=`Articles by ${c}: at most ${a.
count} in the ${c} of ${d}.`,g=`0 0 ${he} ${an}`;return f("figure",{class:"volume"},rt("svg",{viewBox:g,
role:"img","aria-label":m,preserveAspectRatio:"none"},rt("path",{d:`M0 ${an-.5}H${he}`,class:"base-l\
ine"}),h),f("figcaption",{},f("span",{},st(o)),f("span",{},`by ${c}, at most ${M(a.count)}`),f("span",
{},st(r))))}function Dr(t,e){let n=({articles:m})=>m.filter(g=>t.articles.time[g]!==null),o=e.flatMap(
n),r=o.map(m=>Number(t.articles.time[m]));if(r.length<2)return null;let[s,i]=[Math.min(...r),Math.max(
...r)],c=o.every(m=>z(t,m)),l=e.map(m=>{let g=n(m).map(p=>Number(t.articles.time[p]));return{...m,...Ee(
g,s,i,c)}}),{unit:a}=l[0],u=Math.max(1,...l.flatMap(({bins:m})=>m.map(({count:g})=>g))),h=l.map(({name:m,
className:g,bins:p})=>{let y=he/p.length,v=p.map(({count:U},P)=>{if(!U)return null;let ot=U/u*ln,tt={
x:P*y,y:ln-ot,width:y*.85,height:ot};return rt("rect",{...tt,class:`bar ${g}`})}),T=p.reduce((U,{count:P})=>U+
P,0),E=`${m}: ${A(T,"dated article")} by ${a}`,D=`0 0 ${he} ${ln}`;return f("li",{},f("span",{class:"\
name",dir:"auto"},m),rt("svg",{viewBox:D,role:"img","aria-label":E,preserveAspectRatio:"none"},rt("p\
ath",{d:`M0 ${ln-.5}H${he}`,class:"base-line"}),v))}),d=[st(s),`by ${a}, at most ${M(u)}`,st(i)].map(
m=>f("span",{},m));return[f("ul",{class:"multiples"},h),f("p",{class:"multiples-ends"},d)]}function pe(t){
let e=f("span",{class:"bar-line","aria-hidden":"true"});return e.style.width=`${t*100}%`,e}function Gt(t,e,n=8){
let o=Math.max(1,...t.map(([,s])=>s)),r=t.map(([s,i])=>f("li",{class:"bar-row"},e(s),f("span",{class:"\
number"},M(i)),pe(i/o)));return et(r,n,"bars")}function Pe(t){let e=t.map(([n,o,r])=>f("li",{class:"\
bar-row"},n,f("span",{class:"number"},r),pe(Math.max(.005,o))));return f("ul",{class:"bars"},e)}function et(t,e,n){
let o=f("ul",{class:n},t.slice(0,e));if(t.length<=e)return o;let r=C({class:"more"},()=>{o.append(...t.
slice(e)),r.remove()},`Show ${M(t.length-e)} more`);return[o,r]}function ge(t,e,n,o){let r=0,s=c=>{for(let l of e.
slice(r,r+c)){for(let a of o(l,r))a&&t.append(a);r+=1}i.textContent=`Show more (${A(e.length-r,"row")}\
 left)`,i.hidden=r>=e.length},i=C({class:"more"},()=>s(n*4));return s(n),i}function un(t,e,n){if(e.outlets.length!==1||n.outlets.length!==1)return;let o=[e.outlets[0],n.outlets[0]];
return t.cocoverage.find(({outlet:r,other:s})=>o.includes(r)&&o.includes(s))}function Fr(t,e,n){return e.
outlets.length!==1||n.outlets.length!==1?void 0:Vn(t,e.outlets[0]).find(({other:r})=>r===n.outlets[0])}
function Vn(t,e){return t.lags.filter(({outlet:n,other:o})=>n===e||o===e).map(({outlet:n,other:o,n:r,
hours:s,low:i,high:c,q:l})=>n===e?{other:o,n:r,hours:s,low:i,high:c,q:l}:{other:n,n:r,hours:-s,low:-c,
high:-i,q:l}).sort((n,o)=>o.n-n.n||n.other-o.other)}function Hr({q:t}){return t<=.05}function fn({shared:t,
expected:e,q:n}){return n>.05?"no significant difference":t>e?"more than by chance":"fewer than by c\
hance"}function jr(t,e,n,o){if(!o.length)return null;let r=kr(o),s=Math.max(...r.map(({keys:i})=>i.length));
return f("div",{},f("h4",{},`How much later ${n.name} came`),f("p",{},jc(e,n,o)," ",Bc(t.model,e,n,o)),
f("ol",{class:"lags"},r.map(i=>Hc(t,n,i,s))),f("p",{class:"lag-ends","aria-hidden":"true"},f("span",
{},`← ${n.name} earlier`),f("span",{},`${n.name} later →`)))}function Hc(t,e,n,o){let{model:r}=t,
s=n.keys.filter(h=>h>=0).map(h=>r.stories[h].id),i=n.keys.length,c=`${e.name} ${Wc(n)}: ${A(i,"story",
"stories")}`,l=n.from<0?"side-1":n.to>0?"side-0":"tied",a=f("span",{class:`lag-bar ${l}`});a.style.height=
`${i/o*100}%`;let u=C({disabled:!s.length,"aria-label":c,title:c},()=>t.narrow({only:{story:s}}),f("\
span",{class:"number"},i||""),f("span",{class:"lag-track"},a));return f("li",{},u,f("span",{class:"l\
ag-name","aria-hidden":"true"},Br(n)))}function jc(t,e,n){let o=n.filter(({hours:l})=>l>0).length,r=n.
filter(({hours:l})=>l<0).length,s=n.length-o-r,i=A(n.length,"story","stories"),c=s?`, ${M(s)} tied`:
"";return`Of ${i} where both state a time of day, ${t.name} was first on ${M(o)}, ${e.name} on ${M(r)}${c}\
.`}function Bc(t,e,n,o){if(o.length<5)return"Too few to say more.";let r=Number(Qe(o.map(a=>a.hours))),
s=`The median: ${n.name} came ${Yn(r)}.`,i=Fr(t,e,n);if(!i)return s;let c=`${Yn(i.low)} to ${Yn(i.high)}`,
l=`${_t(i.q)} after correction`;return`${s} Over the whole corpus: 95 % interval ${c}; ${l}.`}function Yn(t){
return wt(t*3600)}function Br({from:t,to:e}){if(t===0&&e===0)return"tie";let n=Math.min(Math.abs(t),
Math.abs(e)),o=Math.max(Math.abs(t),Math.abs(e));return Number.isFinite(o)?`${n}–${o} h`:`>${n} h`}
function Wc(t){if(t.from===0&&t.to===0)return"at the same time";let e=Br(t).replace(" h"," hours").replace(
">","more than ");return`${t.from<0?"earlier":"later"} by ${e}`}var[Uc,zc]=[360,129600];function dn(t,e,n){let o=Gc(t,e),r=Kc(t,o,e.length,n),s=qc(t,o,n),i=t.articles.
time,c=new Map;for(let{earlier:a,later:u}of s)c.set(u,Math.min(c.get(u)??1/0,Number(i[a])));let l=(a,u)=>{
let h=s.filter(({earlier:m,later:g})=>o(m)===a&&o(g)===u),d=h.filter(({earlier:m,later:g})=>i[m]===c.
get(g));return{...Nt(new Set(h.map(({earlier:m})=>m)).size,r[a]),preceded:Nt(new Set(h.map(({later:m})=>m)).
size,r[u]),first:new Set(d.map(({earlier:m})=>m)).size,pairs:h,few:Math.min(r[a],r[u])<5}};return e.
map((a,u)=>e.map((h,d)=>u===d?null:l(u,d)))}function Gc(t,e){let n=new Map;return e.forEach(({outlets:o},r)=>o.
forEach(s=>n.set(s,r))),o=>{if(!pt(t,o))return null;let r=t.articles.outlet[o];return n.get(r)??-1-r}}
function Zn(t,e,n){return!!(n[e]&&t.articles.flags[e]&It&&nn(t,e))&&z(t,e)}function Kc(t,e,n,o){let r=Array(
n).fill(0);for(let s=0;s<t.size;s+=1){let i=e(s);i!==null&&i>=0&&Zn(t,s,o)&&(r[i]+=1)}return r}function qc(t,e,n){
let{time:o}=t.articles,r=({earlier:s,later:i})=>{let c=Number(o[i])-Number(o[s]);return c>Uc&&c<=zc};
return t.linksOf.flatMap((s,i)=>{if(!Zn(t,i,n)||e(i)===null)return[];let c=l=>e(l)!==null&&e(l)!==e(
i);return s.filter(({kind:l,forward:a})=>a&&l==="similar").filter(({other:l})=>Zn(t,l,n)&&c(l)).map(
({other:l})=>Number(o[i])<Number(o[l])?{earlier:i,later:l}:{earlier:l,later:i}).filter(r)})}var Vc=12;function K(t,e,n){let o=n||V(t.model,e);return C({class:"thing",dir:"auto"},()=>t.choose(e),
o)}function Kt(t,e,n,...o){let{only:r,not:s}=t.state(),i=u=>(u[e]||[]).includes(n),c=(u,h)=>C({class:"\
action"},h,u),l=i(r)?"Show everything again":"Show only this",a=i(s)?"Include it again":"Leave it ou\
t";return f("div",{class:"buttons"},c(l,()=>t.filter("only",e,n)),e!=="story"&&c(a,()=>t.filter("not",
e,n)),o.map(([u,h])=>c(u,h)))}function ct(t,e){let n=f("h2",{dir:"auto",tabindex:"-1"},e);return[f("\
p",{class:"kicker"},t),n]}function R(t,...e){return e.flat(3).some(Boolean)?f("section",{},f("h3",{},
t),e):null}function Ct(t){let e=r=>r==null||r.length===0,n=t.filter(([,r])=>!e(r));if(!n.length)return null;
let o=n.map(([r,s])=>[f("dt",{},r),f("dd",{},s)]);return f("dl",{class:"facts"},o)}function Lt(t,e="\
, "){return t.flatMap((n,o)=>o?[o===t.length-1?e:", ",n]:[n])}function hn(t,e,n,o){let s={class:`chi\
p word ${o!==null&&o<=.05?"sure":""}`,dir:"auto",title:n,"aria-label":`${e}: ${n}`};return C(s,()=>t(
[`"${e}"`]),e)}function ee(t,e,n){if(!e.length)return null;let{time:o,precision:r,held:s}=t.articles,
i=[...e].reverse().map(c=>{let l=ft(o[c],r[c])+(s[c]?"":" · not in this corpus"),a=f("span",{class:"\
words"},l);return f("li",{class:s[c]?null:"not-held"},n({kind:"article",ref:c}),a)});return et(i,Vc,
"ties")}function we(t,e){return t.length?Gt(t.map(([n,o])=>[{kind:"story",ref:n},o]),e):null}var Re="group:";function Jn(t,e){if(e.startsWith(Re)){let o=t.groups.find(({name:r})=>Re+r===e);return o?
{key:e,name:o.name,outlets:o.outlets}:null}let n=t.byId.get(e);return!n||n.kind!=="outlet"?null:{key:e,
name:V(t,n),outlets:[n.ref]}}function mn(t){return t.slice(1).map(e=>[t[0],e])}function Yc(t){return"\
ABCDEF"[t]}function ye(t){return f("span",{class:`key side-${t}`},Yc(t))}function be(t,e={}){return{
only:{...t.key.startsWith(Re)?{group:[t.name]}:{outlet:[t.key]},...e}}}var Zc=34;function Ot(t,e,n,o){let r=f("table",{class:e},f("thead",{},f("tr",{},n)),Array.isArray(o)?
f("tbody",{},o):o);return f("div",{class:"scrolling",tabindex:"0",role:"region","aria-label":t},r)}function Qn(t,e,n,o){
let r=n.map(i=>{let c={kind:e,ref:i},l=Et(V(t.model,c),Zc),a=f("div",{},K(t,c,l));return f("th",{scope:"\
col",class:"turned"},a)}),s=[ht("Outlet"),ht("Own articles","figure"),...r];return Ot(`Outlets by ${e}`,
"matrix",s,o)}function ht(t,e){return f("th",{scope:"col",class:e||null},t)}function Se(t,e,n){return f(
"td",{class:"filled"},C({"aria-label":n,title:n},e,t))}var Wr=8,Jc=24,ke=null;function Ur(t,e,n){let{model:o}=t;if(!o.complete)return null;let r="Who is fo\
llowed by whom",s=dn(o,e,t.selection().mask),i=e.map(({name:u},h)=>{let d=["followed by ",ye(h),f("s\
pan",{class:"unseen"},u)];return f("th",{scope:"col",class:"figure",title:u},d)}),c=e.map((u,h)=>{let d=e.
map((m,g)=>ta(s[h][g],u,m,n));return f("tr",{},f("th",{scope:"row"},ye(h),u.name),d)}),l=[ht("Articl\
es of"),...i];return f("section",{class:"follows"},f("h3",{},r),f("p",{},Qc(s,e)),Ot(r,"figures-tabl\
e",l,c),ea(t,e,s),f("p",{class:"aside"},"Of a row’s own articles that state a time of day, those tha\
t a similar article of the column followed after 6 minutes to 36 hours; in brackets the 95 % interva\
l. It does not show that one copies the other: both may follow a third (Welbers and van Atteveldt: R\
Newsflow)."))}function Qc(t,e){let n=t.flatMap((d,m)=>d.flatMap((g,p)=>g&&!g.few?[{cell:g,a:m,b:p}]:
[]));if(!n.length)return"Too few articles with a time of day to say who follows whom.";let o=(d,m)=>d.
cell.share>m.cell.share,{cell:r,a:s,b:i}=n.reduce((d,m)=>o(m,d)?m:d);if(!r.k)return"None is followed\
 by a similar article of another within 36 hours.";let[c,l]=[e[s].name,e[i].name],a=`${Q(r.share)} ${Mt(
r)}`,{k:u,n:h}=r.preceded;return`Most followed: ${c} by ${l}, ${r.k} of ${A(r.n,"article")}, ${a}. O\
f the ${h} articles of ${l}, ${u} came after one of ${c}; for ${r.first} of them it was the first th\
at they resemble.`}function ta(t,e,n,o){if(!t)return f("td",{class:"figure"},"–");let r=t.few?"too\
 few":`${Q(t.share)} ${Mt(t)}`,s=`${t.k} of ${t.n}`,i=f("small",{},` ${r}`);if(!t.k)return f("td",{class:"\
figure"},s,i);let c=ke!==null&&ke[0]===e.key&&ke[1]===n.key,l=()=>{ke=c?null:[e.key,n.key],o()},a={"\
data-focus":`follows ${e.key} ${n.key}`,"aria-expanded":String(c),"aria-label":`${e.name} followed b\
y ${n.name}: ${s} articles, ${r}: list them`};return f("td",{class:"filled"},C(a,l,s,i))}function ea(t,e,n){
if(!ke)return null;let[o,r]=ke.map(a=>e.findIndex(u=>u.key===a)),s=n[o]?.[r];if(!s)return null;let{time:i}=t.
model.articles,l=[...s.pairs].sort((a,u)=>i[u.earlier]-i[a.earlier]||a.later-u.later).map(({earlier:a,
later:u})=>{let h=wt(i[u]-i[a]),d=K(t,{kind:"article",ref:u});return f("li",{},K(t,{kind:"article",ref:a}),
f("span",{class:"words"},`${it(t.model,u)}, ${h}: `,d))});return f("div",{class:"followed"},f("h4",{},
`${e[o].name}, followed by ${e[r].name}`),et(l,Wr,"ties"))}function zr(t,e){let{model:n}=t,o=n.cocoverage_tests;
if(!o)return null;let r="Who covers the same stories",s=n.cocoverage.filter(Hr).length,i=Math.max(Wr,
Math.min(s,Jc)),c=n.cocoverage.slice(0,i).map(h=>na(t,e,h)),l=[ht("Outlets"),ht("Stories shared","fi\
gure"),ht("By chance","figure"),ht("So they share"),f("td",{})],a=s?`${A(s,"pair")} of ${M(o)} teste\
d ${s===1?"shares":"share"} more or fewer stories than chance would give.`:`Of ${A(o,"pair")} tested\
, none shares more or fewer stories than chance would give; these are furthest from it.`;return f("s\
ection",{class:"cocoverage"},f("h3",{},r),f("p",{},a),Ot(r,"figures-table",l,c),f("p",{class:"aside"},
"Of the whole corpus. By chance: what two outlets of these sizes would share of stories of these siz\
es (Neal 2014; Saracco et al. 2015). P-values are corrected for all pairs; outlets with fewer than f\
ive stories are not tested."))}function na(t,e,n){let o=[n.outlet,n.other],r=o.map(d=>t.model.outlets[d].
id),s=o.map(d=>t.model.outlets[d].name),i=o.map(d=>K(t,{kind:"outlet",ref:d})),c=e.map(({key:d})=>d),
l=c.length===2&&r.every(d=>c.includes(d)),a={class:"chip","aria-label":`Compare ${s[0]} and ${s[1]}`},
u=C(a,()=>t.change({side:r}),"Compare"),h=f("small",{},` ${_t(n.q)}`);return f("tr",{},f("th",{scope:"\
row"},i[0]," and ",i[1]),f("td",{class:"figure"},M(n.shared)),f("td",{class:"figure"},xt(n.expected)),
f("td",{class:"verdict"},fn(n),h),f("td",{},l?"":u))}var oa=12,Gr=6,Kr="These are counts: any of the differences may be chance; “topicgraph compare” test\
s them.";function qr(t,e,n,o){if(!o.shared.length)return null;let r=sn(t.model,o);return f("div",{class:"\
framing"},f("h4",{},"The same stories in their words"),r&&ra(t,e,n,r,o.shared.length),sa(t,e,n,o))}function ra(t,e,n,o,r){
let s=`Words in the headlines of the ${M(r)} stories that both report, those that differ most first.`,
i=({k:a,other:u})=>`${a} of ${r} headlines, the other ${u}`,c=[pn(t,e,o.a,i,`${e.name} uses more oft\
en`),pn(t,n,o.b,i,`${n.name} uses more often`)],l=`Words in at least five of these headlines. ${Kr}`;
return[f("p",{},s),f("div",{class:"columns"},c),f("p",{class:"aside"},l)]}function pn(t,e,n,o,r){let s=c=>t.
narrow(be(e,{words:c})),i=n.slice(0,oa).map(c=>f("li",{},hn(s,c.word,o(c),null)));return f("div",{},
f("p",{class:"words"},r),i.length?f("ul",{class:"word-list"},i):f("p",{class:"empty"},"None."))}function sa(t,e,n,o){
let r=to(t.model,o.shared),s=d=>{let m=[o.a,o.b].map(g=>{let p={kind:"article",ref:Number(g.get(d))};
return f("td",{},K(t,p))});return f("tr",{},m)},i=f("tbody",{},r.slice(0,Gr).map(s)),c=r.slice(Gr),a=C(
{class:"more"},()=>{i.append(...c.map(s)),a.remove()},`Show ${M(c.length)} more`),u=[ht(e.name),ht(n.
name)],h=`Headlines of ${e.name} and ${n.name}`;return[Ot(h,"headline-pairs",u,i),c.length>0&&a]}function Xr(t,e,n){
let{model:o}=t;if(!o.complete)return null;let r=f("h4",{},"Distinctive words, in titles and excerpts"),
s=d=>f("div",{},r,f("p",{class:"aside"},d));if(o.size>on)return s("This corpus is too large to compa\
re words on the page: run “topicgraph compare” instead.");let i=rn(o,e,n,t.selection().mask);if(!i.
a.length&&!i.b.length)return s("Too few articles to compare their words.");let[c,l]=i.n,a=(d,m)=>({k:g,
other:p})=>`${g} of ${d} articles, the other ${p} of ${m}`,u=[pn(t,e,i.a,a(c,l),e.name),pn(t,n,i.b,a(
l,c),n.name)],h=`The first article of each on each story counts; the most distinctive words come fir\
st (Monroe, Colaresi and Quinn 2008). ${Kr}`;return f("div",{class:"pair-words"},r,f("div",{class:"c\
olumns"},u),f("p",{class:"aside"},h))}function gn(t){return t.carried??=t.articles.held.reduce((e,n)=>e+n,0),{here:t.carried,all:t.counts.
articles}}function wn(t){if(!t.left_out)return null;let{here:e,all:n}=gn(t);return[`This page carrie\
s ${M(e)} of the ${A(n,"article")}; a browser could not hold the other ${M(n-e)}. Stories are here a\
s a whole: those of most outlets first, then the newest.`,"The picture, the lists, the search, the f\
ilters and all counts on the page are of these articles. The figures at the top, what stands out, wh\
o was first and who republishes are of the whole corpus.",'To find any other article, run “topicgrap\
h find WORDS”. To see a part in full, run in Python: tg.write_html(graph.filter(since="2021-03"), "p\
art.html").']}function mt(t){if(!t.left_out)return null;let{here:e,all:n}=gn(t),[o,r]=[M(e),M(n)],s=`\
Of the ${o} articles on this page; the corpus has ${r}.`;return f("p",{class:"aside cover"},s)}var Vr=5,eo={first:"Of the stories that an outlet shares with others, how often it was first in this\
 corpus; in a tie each counts a part.",republished:"Of the articles found at an outlet, how many ano\
ther outlet wrote.",missing:"Choose an outlet here, in the list of outlets or in the picture: its pa\
nel lists the big stories that it lacks here. A missing story only means that it is not in this corp\
us; the outlet may still have covered it."};function Yr(t,e){let{model:n}=e,o=wn(n),r=n.findings.map(
i=>ca(e,i)),s=f("div",{class:"overview"},o&&f("section",{class:"cover"},f("h2",{},"Not all of it is \
on this page"),o.map(i=>f("p",{},i))),yn("What stands out",null,ia(n,r)),e.state().view!=="stories"&&
yn("Biggest stories",null,aa(e)),yn("Who was first",eo.first,la(e)),yn("Who republishes",eo.republished,
ua(e)),fa(e));t.replaceChildren(s)}function ia(t,e){return e.length?f("ul",{class:"findings"},e):t.counts.
articles?f("p",{class:"empty"},"Nothing stands out in this corpus beyond what chance gives."):null}function yn(t,e,n){
return n?f("section",{},f("h2",{},t),e&&f("p",{class:"aside"},e),n):null}function ca(t,{text:e,how:n,
only:o,at:r}){let s=t.model.mode==="stories"&&r!==null&&(o.story||[]).includes(r),i={only:o,at:r,...s?
{open:[String(r)]}:{}},c=Object.keys(o).length>0&&JSON.stringify(t.state().only)===JSON.stringify(o),
l=()=>t.apply(c?{open:[]}:i),a={class:"finding",dir:"auto","aria-pressed":String(c)};return f("li",{},
C(a,l,e),f("details",{class:"how"},f("summary",{},"How we know"),f("p",{dir:"auto"},n)))}function aa(t){
let e=ne(t.model,"stories","size",t.selection()).slice(0,Vr);if(e.length){let r=e.map(s=>oo(t,s,0));
return f("ol",{class:"rows brief"},r)}let o=t.selection().filtered?"None in this selection.":De("sto\
ries");return f("p",{class:"empty"},o)}function la(t){let e=no(t,({first:n,shared:o})=>o>=5&&n>0,(n,o)=>o.
first-n.first||o.first/o.shared-n.first/n.shared);return e.length?Pe(e.map(({link:n,outlet:{first:o,
shared:r}})=>[n,o/r,`${xt(o)} of ${M(r)}`])):null}function ua(t){let e=({pieces:r})=>r<5,n=({republished:r,
pieces:s})=>r/s,o=no(t,({republished:r})=>r>0,(r,s)=>Number(e(r))-Number(e(s))||n(s)-n(r)||s.republished-
r.republished);return o.length?Pe(o.map(({link:r,outlet:s})=>{let{republished:i,pieces:c}=s,l=`${M(i)}\
 of ${M(c)}`;return e(s)?[r,0,`${l}, too few`]:[r,n(s),l]})):t.model.counts.articles?f("p",{class:"e\
mpty"},"Every article here was written by the outlet it was found at."):null}function fa(t){let{stories:e,
counts:n}=t.model;if(!e.length||n.outlets<2)return null;let r=no(t,({held:c})=>c>=5,(c,l)=>l.held-c.
held).map(({link:c})=>f("li",{},c)),s=r.length>0&&f("ul",{class:"missing"},r),i=f("p",{class:"aside"},
eo.missing);return f("section",{},f("h2",{},"What an outlet lacks"),i,s)}function no(t,e,n){return t.
model.outlets.map((o,r)=>({outlet:o,ref:r})).filter(({outlet:o})=>!o.platform&&e(o)).sort((o,r)=>n(o.
outlet,r.outlet)||o.ref-r.ref).slice(0,Vr).map(({outlet:o,ref:r})=>({outlet:o,link:K(t,{kind:"outlet",
ref:r})}))}var da=60,ha={stories:"story",articles:"article",outlets:"outlet",topics:"topic"},ma={stories:[["siz\
e","most outlets first"],["new","newest first"],["old","oldest first"],["name","A to Z"]],articles:[
["new","newest first"],["old","oldest first"],["name","A to Z"]],outlets:[["size","most articles fir\
st"],["name","A to Z"]],topics:[["size","most articles first"],["name","A to Z"]]},pa={stories:"No s\
tories: a story needs two articles on one event, listed as related in a file or similar in words and\
 time.",articles:"No articles.",outlets:"No outlets: no article says where it was published.",topics:"\
No topics: no article names one."},ro={stories:"size",articles:"new",outlets:"size",topics:"size"},ga={
size:(t,e)=>e.size-t.size||e.articles.length-t.articles.length,new:(t,e)=>Zr(e.from,t.from,-1/0),old:(t,e)=>Zr(
t.from,e.from,1/0),name:(t,e)=>kt(t.name)<kt(e.name)?-1:1};function Zr(t,e,n){return(t??n)===(e??n)?
0:(t??n)-(e??n)}function ne(t,e,n,o){let r=ha[e],s={stories:t.stories.length,articles:t.size,outlets:t.
outlets.length,topics:t.topics.length},i=u=>r!=="article"||t.articles.held[u]||o.stubs,c=Array.from(
{length:s[e]},(u,h)=>h).filter(i).map(u=>so(t,{kind:r,ref:u},o)).filter(({articles:u})=>u.length),l=u=>e===
"outlets"?bn(t,u):0,a=ga[n];return c.sort((u,h)=>l(u)-l(h)||a(u,h)||u.thing.ref-h.thing.ref)}function bn(t,{
thing:e,held:n}){return t.outlets[e.ref].platform?1:n?0:2}function so(t,e,n){let o=n?.filtered?n.mask:
null;if(e.kind==="article")return wa(t,e,!o||o[e.ref]>0);let r=Wt(t,e),s=o?r.filter(d=>o[d]):r,[i,c]=ue(
t,s),l=s.filter(d=>t.articles.held[d]),a=l.length,u=gt(t,l).size,h=e.kind==="story"?u:a;return{thing:e,
name:V(t,e),articles:s,size:h,held:a,outlets:u,from:i,to:c}}function wa(t,e,n){let o=e.ref,r=t.articles.
time[o];return{thing:e,name:V(t,e),articles:n?[o]:[],size:1,held:t.articles.held[o],outlets:1,from:r,
to:r}}function Fe(t,e){let{kind:n,ref:o}=e.thing;if(n==="article"){let{time:i,precision:c}=t.articles;
return`${it(t,o)} · ${ft(i[o],c[o])}`}let r=e.articles.length-e.held,s=e.held||n==="story"?[A(e.held,
"article")]:[];return r&&s.push(`${M(r)} linked, not in this corpus`),n!=="outlet"&&s.push(A(e.outlets,
"outlet")),n==="story"&&s.push(dt(e.from,e.to)),s.join(" · ")}function Qr(t,e,{mask:n,stubs:o}){let r=s=>n[s]&&
(t.articles.held[s]||o);return e==="articles"?n.reduce((s,i,c)=>s+(r(c)?1:0),0):e==="stories"?t.stories.
filter(({articles:s})=>s.some(i=>n[i])).length:e==="topics"?t.byTopic.filter(s=>s.some(r)).length:t.
byOutlet.filter((s,i)=>!t.outlets[i].platform&&s.some(r)).length}function ts(t,e,n){let{tab:o}=n.state();
if(e.parentElement.hidden=o==="overview",o==="overview"){Yr(t,n);return}let r=ma[o].map(([s,i])=>f("\
option",{value:s,selected:s===ro[o]},i));e.replaceChildren(...r),e.onchange=()=>{ro[o]=e.value,Jr(t,
n,o)},Jr(t,n,o)}function Jr(t,e,n){let{model:o}=e,[r,s]=[ro[n],e.selection()],i=ne(o,n,r,s),c=f("ol",
{class:"rows"}),l=Math.max(1,i[0]?.size||0),a=ge(c,i,da,(d,m)=>[n==="outlets"?ya(o,i,m):null,oo(e,d,
r==="size"?d.size/l:0)]),h=!i.length&&s.filtered?"Nothing in this selection.":De(n);t.replaceChildren(
mt(o)||"",i.length?c:f("p",{class:"empty"},h),a)}function ya(t,e,n){let o=bn(t,e[n]);if(!o||n&&bn(t,
e[n-1])===o)return null;let r=e.filter(i=>bn(t,i)===o).length;return f("li",{class:"rows-head"},`${o===
1?"Platforms, which carry what outlets write":"Only linked, no article in this corpus"} (${M(r)})`)}
function De(t){return pa[t]}function oo(t,e,n){let o={class:`row row-${e.thing.kind}`,"data-id":de(t.
model,e.thing)},r=C(o,()=>t.choose(e.thing),f("span",{class:"row-name",dir:"auto"},e.name),f("span",
{class:"row-words",dir:"auto"},Fe(t.model,e)),n>0&&pe(Math.max(.015,n)));return f("li",{},r)}var ba={figures:"Figures",topics:"By topic",stories:"By story"},Sa=20,ns={topics:14,stories:18},Sn="\
figures",oe={key:"independent",down:!0},kn=Sa,io=[{key:"name",name:"Outlet",title:"",value:t=>t.name},
{key:"independent",name:"Own articles",title:"Independent articles: copies and updates count as thei\
r original",value:t=>t.independent},{key:"voice",name:"Share of voice",title:"Share of all independe\
nt articles, with its 95 % interval",value:t=>t.voice.share},{key:"first",name:"First on",title:"Sto\
ries it was first on, of those it shares with other outlets; in a tie each counts a part. Of the who\
le corpus",value:t=>es(t.first,t.shared)},{key:"alone",name:"Alone with",title:"Stories that no othe\
r outlet has in this corpus. Of the whole corpus",value:t=>t.alone},{key:"republished",name:"Written\
 by others",title:"Of the articles found at it, those that another outlet wrote: copies, and carried\
 ones",value:t=>es(t.republished,t.pieces)}];function es(t,e){return e?t/e+(e>=5?2:0):-1}function co(t,e){
let n=a=>{co(t,e),a&&Ht(t,"focus",a)?.focus()},r=ao(e.model,e.selection().mask).filter(({pieces:a,independent:u})=>a||
u),s=()=>{kn=1/0,n()},i=`Show all ${M(r.length)} outlets`,l=[f("div",{class:"sheet-head"},f("h2",{},
"Outlets"),f("div",{class:"switch",role:"group","aria-label":"What to show"},Ta(n))),mt(e.model),...[
r.length?va(e,r,n):ka()].flat(),r.length>kn&&C({class:"more","data-focus":"more"},s,i)];t.replaceChildren(
...l.filter(a=>a instanceof Node))}function ka(){return f("p",{class:"empty"},"No outlet has an arti\
cle in this selection.")}function Ta(t){return Object.entries(ba).map(([e,n])=>{let o=()=>{Sn=e,t(e)};
return C({"data-focus":e,"aria-pressed":String(e===Sn)},o,n)})}function va(t,e,n){if(Sn==="figures")
return xa(t,e,n);let r=[...e].sort((s,i)=>i.independent-s.independent||s.ref-i.ref).slice(0,kn);return Sn===
"topics"?$a(t,r):Na(t,r)}function ao(t,e){let n=yr(t,e),{held:o,outlet:r,carrier:s,flags:i}=t.articles,
c=t.outlets.map(({name:l,first:a,shared:u,alone:h},d)=>{let m=n[d],g={pieces:0,republished:0};return{
ref:d,name:l,first:a,shared:u,alone:h,voice:m,independent:m.k,...g}});for(let l=0;l<t.size;l+=1)!e[l]||
!o[l]||(r[l]>=0&&(c[r[l]].pieces+=1,i[l]&Ir&&(c[r[l]].republished+=1)),s[l]>=0&&s[l]!==r[l]&&(c[s[l]].
pieces+=1,i[l]&Ye&&(c[s[l]].republished+=1)));return c}function xa(t,e,n){let{value:o}=io.find(({key:a})=>a===
oe.key)||io[0],r=(a,u)=>o(a)<o(u)?-1:o(a)>o(u)?1:0,s=oe.down?-1:1,i=[...e].sort((a,u)=>s*r(a,u)||u.independent-
a.independent||a.ref-u.ref),c=io.map(a=>Ma(a,n)),l=i.slice(0,kn).map(a=>Oa(t,a));return Ot("Figures \
of the outlets","figures-table",c,l)}function Ma({key:t,name:e,title:n},o){let r=t===oe.key,s=()=>{oe=
{key:t,down:r?!oe.down:t!=="name"},o(`sort ${t}`)},i=oe.down?"descending":"ascending",c=oe.down?" ↓":
" ↑",l={scope:"col",class:t==="name"?null:"figure","aria-sort":r?i:null},a={title:n,"data-focus":`\
sort ${t}`};return f("th",l,C(a,s,e,r?c:""))}function Oa(t,e){let{id:n}=t.model.outlets[e.ref],o=()=>t.
narrow({only:{outlet:[n]}}),r=`${A(e.independent,"article")} of ${e.name}: select them`,s=e.independent<
5?"too few":Mt(e.voice),i=[Q(e.voice.share),f("small",{},` ${s}`)];return f("tr",{},f("th",{scope:"r\
ow"},K(t,{kind:"outlet",ref:e.ref})),Se(M(e.independent),o,r),f("td",{class:"figure"},e.independent?
i:"–"),He(e.shared>0,xt(e.first),e.shared),f("td",{class:"figure"},e.alone?M(e.alone):"–"),He(e.
republished>0,M(e.republished),e.pieces))}function He(t,e,n,o=""){if(!t)return f("td",{class:"figure"},
"–");let r=n<5?" too few":o,s=r?f("small",{},r):null;return f("td",{class:"figure"},`${e} of ${M(n)}`,
s)}function $a(t,e){let{model:n}=t,{mask:o}=t.selection(),r={outlets:n.outlets.map((p,y)=>y)},s=te(n,
Qt(n,r,o)),i=J(s.flatMap(p=>n.articles.topics[p])).map(([p])=>p),c=i.slice(0,ns.topics);if(!c.length)
return f("p",{class:"empty"},"No article of this selection names a topic.");let l=e.map(({ref:p})=>({
outlets:[p]})),a=le(n,l,o),u=new Map(a.map(({topic:p,cells:y})=>[p,y])),h=e.map((p,y)=>{let v=c.map(
T=>{let E=u.get(T)?.[y]||Nt(0,p.independent);return Aa(t,p,T,E)});return os(t,p,v)}),d=i.length-c.length,
g=`Independent articles of an outlet about a topic; the darker, the larger their share of its articl\
es. A click selects them.${d?` ${A(d,"rarer topic")} are in the list of topics.`:""}`;return[Qn(t,"t\
opic",c,h),f("p",{class:"aside"},g)]}function os(t,e,n){return f("tr",{},f("th",{scope:"row"},K(t,{kind:"\
outlet",ref:e.ref})),f("td",{class:"figure"},M(e.independent)),n)}function Aa(t,e,n,o){let{id:r,name:s}=t.
model.topics[n],{k:i,n:c}=o;if(!i){let g=`${e.name}: none of ${c} on ${s} in this corpus`;return f("\
td",{class:"nothing",title:g},"·")}let l=c<5?", too few":"",a=`${Q(o.share)} ${Mt(o)}`,u=`${e.name}\
, ${s}: ${i} of ${c} articles, ${a}${l}`,h=[t.model.outlets[e.ref].id],d=()=>t.narrow({only:{outlet:h,
topic:[r]}}),m=Se(String(i),d,u);return m.style.setProperty("--part",`${Math.round(o.share*60)}%`),m}
function Na(t,e){let{model:n}=t,o=ne(n,"stories","size",t.selection()).map(({thing:m})=>m.ref),r=m=>gt(
n,n.stories[m].articles).size,s=o.sort((m,g)=>r(g)-r(m)||m-g),i=s.slice(0,ns.stories);if(!i.length)return f(
"p",{class:"empty"},"There is no story in this selection.");let c=i.map(m=>{let g=n.stories[m].articles.
find(p=>z(n,p));return g===void 0?null:n.articles.time[g]}),l=new Set(i),a=e.map(m=>{let g=Ce(n,{outlets:[
m.ref]},l),p=i.map((y,v)=>Ea(t,m,y,g.get(y),c[v]));return os(t,m,p)}),u=s.length-i.length,d=`The sto\
ries of most outlets. “1st”: the outlet was first of those in this corpus (“1st=”: in a tie); else h\
ow much later its first article came. A dot: not in this corpus. Copies do not count as an outlet’s \
own article.${u?` ${A(u,"more story","more stories")} in the list.`:""}`;return[Qn(t,"story",i,a),f(
"p",{class:"aside"},d)]}function Ea(t,e,n,o,r){let{model:s}=t,{id:i,name:c,first:l}=s.stories[n];if(o===
void 0){let v=`${e.name}: ${Ft(c)} is not in this corpus`;return f("td",{class:"nothing",title:v},"·")}
let a=l.includes(e.ref),h=z(s,o)&&r!==null?Number(s.articles.time[o])-Number(r):null,[d,m]=_a(a,l.length>
1,h),g=[s.outlets[e.ref].id],y=Se(d,()=>t.narrow({only:{outlet:g,story:[i]}}),`${d}: ${e.name}, ${Ft(
c)}: ${m}`);return y.style.setProperty("--part",a?"55%":"14%"),y}function _a(t,e,n){return t?e?["1st\
=","first, in a tie"]:["1st","first"]:n===null?["✓","has it"]:[Qo(n),wt(n)]}var Ia=12,Ca=8,La=72;function fo(t,e){let n=ho(e),o=C({class:"tool"},()=>e.change({at:"save"}),"Down\
load …"),r=f("div",{class:"sheet-head"},f("h2",{},"Compare"),Fa(e,n),o),s=f("p",{class:"empty"},"C\
hoose two outlets or groups to compare."),i=n.length<2?[s]:Pa(e,n,c);se(t,()=>t.replaceChildren(r,...i.
filter(Boolean)));function c(){fo(t,e)}}function Pa(t,e,n){let o=`${Ra(t)} Copies and updates count \
as their original. A figure on fewer than ${5} is marked “too few”. A missing story only means that \
it is not in this corpus; the outlet may still have covered it.`;return[f("p",{class:"aside"},o),mt(
t.model),ja(t,e),Ua(t,e),za(t,e),...mn(e).map(([r,s])=>qa(t,r,s)),Ur(t,e,n),zr(t,e)]}function Ra(t){
return t.selection().filtered?"This compares the selection.":t.model.left_out?"This compares what is\
 on this page; “topicgraph compare” compares the whole corpus.":"This compares the whole corpus."}
function ho(t){let{model:e}=t,n=t.state().side.flatMap(o=>Jn(e,o)||[]);return n.length?n.slice(0,ae):
rs(e).slice(0,2).flatMap(({key:o})=>Jn(e,o)||[])}function rs(t){let e=Kn(t,Gn(t));return t.outlets.map(
({id:n,name:o,platform:r},s)=>({key:n,name:o,platform:r,number:e[s],ref:s})).filter(({number:n,platform:o})=>n&&
!o).sort((n,o)=>o.number-n.number||n.ref-o.ref)}function Da(t,e){let n=new Map,o=(r,s)=>{e.includes(
s)||n.set(n.has(r)?`${r} · ${s}`:r,s)};for(let{name:r}of t.groups)o(`${r} (group)`,Re+r);for(let{key:r,
name:s,number:i}of rs(t))o(`${s} (${i})`,r);return n}function Fa(t,e){let{model:n}=t,o=e.map(({key:h})=>h),
r=h=>t.change({side:h}),s=Da(n,o),i=({target:h})=>{let d=s.get(h.value);d&&r([...o,d])},c={"aria-lab\
el":"Add an outlet or group","data-focus":"add",type:"text",list:"side-choices",dir:"auto",autocomplete:"\
off",placeholder:"+ Add outlet or group …",disabled:e.length>=ae,on:{change:i,input:i}},l=[...s.keys()].
map(h=>f("option",{value:h})),a=[f("input",c),f("datalist",{id:"side-choices"},l)],u=e.map(({key:h,name:d},m)=>C(
{class:`chip side-${m}`,dir:"auto","data-focus":h},()=>r(o.filter(g=>g!==h)),f("span",{class:"unseen"},
"Remove "),ye(m),d," ×"));return f("div",{class:"picker"},u,a)}function Ha(t,{name:e,outlets:n}){return n.
length!==1?f("span",{class:"name"},e):K(t,{kind:"outlet",ref:n[0]})}function ja(t,e){let n=ao(t.model,
t.selection().mask),o=["Own articles","First on, of shared stories","Alone with","Written by others"],
r=[ht("Outlet"),...o.map(c=>ht(c,"figure"))],s=e.map((c,l)=>Ba(t,c,l,n)),i=Ot("Figures","figures-tab\
le",r,s);return f("section",{},i)}function Ba(t,e,n,o){let r=e.outlets.map(y=>o[y]),s=y=>r.reduce((v,T)=>v+
T[y],0),[i,c,l]=["independent","pieces","republished"].map(s),a=e.outlets.length===1,{first:u,shared:h,
alone:d}=a?r[0]:{first:0,shared:0,alone:0},m=()=>t.narrow(be(e)),g=`${A(i,"article")} of ${e.name}: \
select them`,p=Wa(t.model,e);return f("tr",{},f("th",{scope:"row"},ye(n),Ha(t,e)),Se(M(i),m,g),He(h>
0,xt(u),h,p),f("td",{class:"figure"},a?M(d):"–"),He(c>0,M(l),c))}function Wa(t,{outlets:e}){if(e.length!==
1||t.left_out)return"";let n=t.firsts.find(({outlet:r})=>r===e[0]);if(!n)return"";let o=n.q===null?"":
`; ${_t(n.q)}`;return` (by chance ${xt(n.expected)}${o})`}function Ua(t,e){let{model:n}=t,{mask:o}=t.
selection(),r=e.map(c=>Qt(n,c,o)),s=e.map(({name:c},l)=>({name:c,className:`side-${l}`,articles:r[l]})),
i=Dr(n,s);return i&&f("section",{},f("h3",{},"Own articles over time, on one scale"),i)}function za(t,e){
let n=le(t.model,e,t.selection().mask);if(!n.length)return null;let o=n.filter(({cells:m})=>Ga(m)),r=[
...o,...n.filter(m=>!o.includes(m))].slice(0,Ia),s=r.flatMap(({cells:m})=>m.map(({share:g})=>g)),i=Math.
max(...s,.01),c=e.length===2,l=r.map(({topic:m,cells:g})=>{let p=g.map((v,T)=>Ka(t,{side:e[T],n:T,topic:m,
share:v,peak:i},c&&!T)),y=f("span",{class:"topic-name"},K(t,{kind:"topic",ref:m}));return f("li",{class:"\
topic-row"},y,p)}),a=n.length-r.length,u=`${A(a,"topic")} with smaller shares are not shown.`,h=e.map(
({name:m})=>f("span",{},m)),d=o.length?`Topics whose intervals do not overlap come first: ${M(o.length)}\
.`:"The intervals of every topic overlap.";return f("section",{},f("h3",{},"Topics: share of the art\
icles of each, with 95 % interval"),f("p",{class:"aside"},d),c&&f("p",{class:"mirror-heads","aria-hi\
dden":"true"},h),f("ul",{class:c?"mirrored":"stacked"},l),a>0&&f("p",{class:"aside"},u))}function Ga(t){
let e=t.filter(({n})=>n>=5);return e.some(n=>e.some(o=>n.high<o.low))}function Ka(t,{side:e,n,topic:o,
share:r,peak:s},i){let{id:c,name:l}=t.model.topics[o],a=r.n<5,u=Q(r.share),h=`${r.k} of ${r.n}`,d=a?
", too few":"",m=Mt(r),g=`${e.name}, ${l}: ${h} articles, ${u} ${m}${d}`,p=E=>`${Math.min(100,E/s*La)}\
%`,y=f("span",{class:`share side-${n}`}),v=f("span",{class:"whisker"});y.style.width=p(r.share),v.style.
setProperty("--low",p(r.low)),v.style.setProperty("--high",p(r.high));let T={class:`topic-bar ${i?"l\
eft":""} ${a?"few":""}`,"aria-label":g,title:g,disabled:!r.k};return C(T,()=>t.narrow(be(e,{topic:[c]})),
f("span",{class:"track"},y,!a&&v),f("span",{class:"share-words"},a?`${h}, too few`:u))}function qa(t,e,n){
let{model:o}=t,r=tn(o,e,n,t.selection().mask),s=[lo(t,`Only ${e.name}`,r.onlyA,e,n),lo(t,"Both",r.shared,
null,null),lo(t,`Only ${n.name}`,r.onlyB,n,e)];return f("section",{class:"pair"},f("h3",{},`${e.name}\
 and ${n.name}: stories`),f("p",{},Xa(r,e,n),Va(o,e,n)),f("div",{class:"columns"},s),jr(t,e,n,r.lags),
qr(t,e,n,r),Xr(t,e,n))}function Xa({shared:t,a:e,b:n},o,r){let s=Math.min(e.size,n.size)<5?" Too few\
 to say much.":"",i=(l,{name:a})=>`${Q(l?t.length/l:0)} of the ${M(l)} of ${a}`;return`They share ${A(
t.length,"story","stories")}: ${i(e.size,o)}, ${i(n.size,r)}.${s}`}function Va(t,e,n){let o=un(t,e,n);
if(!o)return"";let[r,s]=[M(o.shared),xt(o.expected)],i=`${_t(o.q)} after correction for all pairs`;return`\
 Over the whole corpus they share ${r}, where chance would give ${s}: ${fn(o)} (${i}).`}function uo(t,e){
return e<0?1:gt(t,t.stories[e].articles).size}function to(t,e){return[...e].sort((n,o)=>uo(t,o)-uo(t,
n)||n-o)}function lo(t,e,n,o,r){let{model:s}=t,i=to(s,n),c=i.map(d=>{let m=uo(s,d),g=m>1?A(m,"outlet"):
"no other outlet",p=K(t,d<0?{kind:"article",ref:-1-d}:{kind:"story",ref:d});return f("li",{},p,f("sp\
an",{class:"words"},g))}),l=i.filter(d=>d>=0).map(d=>s.stories[d].id),a=o?be(o,{story:l}):{only:{story:l}},
u=l.length>0&&l.length<=Dn,h=et(c,Ca,"ties");return f("div",{},f("h4",{},e," ",f("span",{class:"numb\
er"},M(n.length))),r&&f("p",{class:"aside"},`Not in this corpus from ${r.name}.`),c.length?h:f("p",{
class:"empty"},"None."),u&&C({class:"more"},()=>t.narrow(a),"Select their articles"))}var Pt='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',je='Georgia, "Times New Roman", se\
rif',Ya={paper:"#fdfcf9",ink:"#1f1f1d",soft:"#6a6963",line:"#cfccc2",grid:"#ebe8df",hull:"#e9f1f6",veil:"\
rgba(253, 252, 249, .84)",story:"#0072b2",article:"#56b4e9",stub:"#fdfcf9",outlet:"#d55e00",topic:"#\
009e73",others:"#b4b1a8",hues:["#0072b2","#e69f00","#009e73","#cc79a7","#d55e00","#56b4e9","#44433f"],
edges:{covered_by:"#dcc3b0",published_by:"#dcc3b0",carried_by:"#dcc3b0",about:"#aed3c6",related:"#9d\
bfd4",similar:"#9dbfd4",copy_of:"#c98aae",update_of:"#c98aae"}},Za={paper:"#15171a",ink:"#eceae4",soft:"\
#a5a39b",line:"#43464a",grid:"#25282c",hull:"#1c2a35",veil:"rgba(21, 23, 26, .84)",story:"#4aa3df",article:"\
#8ed0f8",stub:"#15171a",outlet:"#f0803c",topic:"#2fbf94",others:"#74736d",hues:["#4aa3df","#f2b134",
"#2fbf94","#e29bc3","#f0803c","#a5dcfa","#f1efe9"],edges:{covered_by:"#5b4636",published_by:"#5b4636",
carried_by:"#5b4636",about:"#28564a",related:"#2f5873",similar:"#2f5873",copy_of:"#7d4a68",update_of:"\
#7d4a68"}},ss={story:"Story",article:"Article",stub:"Not in this corpus",outlet:"Outlet",topic:"Topi\
c"},Be={...ss,subject:"Subject"},is={...ss,linked:"Outlet, only linked",carrier:"Platform"},Tn={covered_by:"\
covered by",published_by:"published by",carried_by:"carried by",credited_to:"credited to",about:"abo\
ut",mentions:"mentions",related:"listed as related in its file",similar:"similar, inferred",copy_of:"\
copy of",update_of:"update of"},Ja={outlet:"square",linked:"square",carrier:"square",topic:"diamond"},
Qa=["stub","linked","carrier"],tl=["similar","carried_by","update_of"],el=800;function vn(t){return Ja[t]||
"dot"}function Ut(t){return tl.includes(t)}function mo(){let{theme:t}=document.documentElement.dataset;
return t?t==="dark":matchMedia("(prefers-color-scheme: dark)").matches}function $t(){return mo()?Za:
Ya}function qt({kind:t,group:e,hue:n},o,r,s){let i=o==="network";return t==="stub"&&i?{background:r.
stub,border:r.soft}:e?{background:e==="linked"?r.stub:r.edges.carried_by,border:r.outlet}:i||!s?{background:r[t===
"stub"?"article":t],border:r.paper}:{background:n===void 0?r.others:r.hues[n],border:r.paper}}function cs(t,e){
let n=Math.min(1,Math.sqrt(el/e));if(n===1)return t;let o=Math.round(n*255).toString(16);return t+o.
padStart(2,"0")}function as(t){let e=new Set;return t.map((n,o)=>{let s=[...n.toUpperCase()].filter(
i=>/[\p{L}\p{N}]/u.test(i)).find(i=>!e.has(i))||String(o+1);return e.add(s),s})}function po(t){return Qa.
includes(t)}function ls(t,{background:e,border:n},o){let r=po(t)?n:e,s={fill:e,stroke:r,"stroke-widt\
h":1.5},i={story:6.5,hue:7}[t]||4,c={square:()=>rt("rect",{x:3,y:3,width:10,height:10,...s}),diamond:()=>rt(
"path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z",...s}),dot:()=>rt("circle",{cx:8,cy:8,r:i,...s})},l={"text-a\
nchor":"middle","font-size":9,"font-weight":700,fill:n};return rt("svg",{width:16,height:16,viewBox:"\
0 0 16 16","aria-hidden":"true",class:"swatch"},c[vn(t)](),o&&rt("text",{x:8,y:11.2,...l},o))}function us(t){
let e=Ut(t)?"4 3":null,n=$t().edges[t];return rt("svg",{width:18,height:16,viewBox:"0 0 18 16","aria\
-hidden":"true",class:"swatch"},rt("path",{d:"M1 8H17",stroke:n,"stroke-width":3,"stroke-dasharray":e}))}var[fs,ds]=[1.35,1.3],hs={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function ms(t,e){
for(let n of go("[data-view]"))n.addEventListener("click",()=>e.openView(n.dataset.view));for(let n of go(
"[data-panel]"))n.addEventListener("click",()=>{let{panel:o}=n.dataset;t.change({at:t.state().at===o?
null:o})});ol(t),nl(t),Te("copy",e.copyLink),Te("theme",()=>{document.documentElement.dataset.theme=
mo()?"light":"dark",e.recolour()}),Te("skip",n=>{n.preventDefault(),_("side").focus()}),matchMedia("\
(prefers-color-scheme: dark)").addEventListener("change",e.recolour),document.addEventListener("keyd\
own",n=>sl(t,n)),_("canvas").addEventListener("keydown",n=>il(t,n)),addEventListener("popstate",e.restore)}
function go(t){return[...document.querySelectorAll(t)].map(e=>e)}function Te(t,e){_(t).addEventListener(
"click",e)}function nl(t){Te("closer",()=>t.view?.zoom(fs)),Te("farther",()=>t.view?.zoom(1/fs)),Te(
"fit",()=>{t.change({cam:null},!1),t.view?.fit()})}function ol(t){let e=go("[data-tab]"),n=e.length-
1;e.forEach((o,r)=>{let s=o.dataset.tab;o.addEventListener("click",()=>t.change({tab:s},!1)),o.addEventListener(
"keydown",i=>{let l={ArrowRight:r+1,ArrowLeft:r+n,Home:0,End:n}[i.key];if(l===void 0)return;i.preventDefault();
let a=e[l%e.length];a.click(),a.focus()})})}function rl(t){return/^(INPUT|SELECT|TEXTAREA)$/.test(t.
tagName)&&t.type!=="checkbox"}function sl(t,e){let{key:n}=e;e.ctrlKey||e.metaKey||e.altKey||rl(e.target)&&
n!=="Escape"||(n==="/"?(e.preventDefault(),_("find").focus()):n==="?"?(t.change({at:"help"}),_("pane\
l").querySelector("h2").focus()):n==="Escape"&&(t.state().at?t.change({at:null}):t.selection().filtered&&
t.apply({})))}function il(t,e){let{view:n,model:o}=t,{key:r}=e,s=o.byId.get(t.state().at||"");if(n)if(hs[r]){
e.preventDefault();let i=n.findNeighbour(...hs[r]);i&&t.choose(i)}else r==="Enter"&&s?.kind==="story"&&
o.mode==="stories"?t.toggle(s.ref):"+-".includes(r)?n.zoom(r==="+"?ds:1/ds):r==="0"&&_("fit").click()}var cl=["topic","subject","outlet","group","medium","kind","quality","heat"],al=7,ll=4,ul=46;function ps(t,e,n){
let{model:o}=n,r=new Set,s=_("filter");s.addEventListener("click",()=>{t.hidden=!t.hidden,s.setAttribute(
"aria-expanded",String(!t.hidden)),n.show(),t.hidden||t.querySelector("button")?.focus()});function i(){
if(t.hidden)return;let g=p=>o.facets[p].size>(p==="medium"?1:0);se(t,()=>{t.replaceChildren(f("h2",{},
"Filter"),f("p",{class:"aside"},"A name shows only its articles; − leaves them out."),mt(o)||"",...cl.
filter(g).map(c))})}function c(g){let p=lr(o,n.state(),g),y=r.has(g)?p:p.slice(0,al),v=()=>{r.add(g),
i()},T=y.map(D=>l(g,D)),E=`Show all ${M(p.length)}`;return f("section",{"data-facet":g},f("h3",{},jn[g]),
f("ul",{},T),p.length>y.length&&C({class:"more","data-focus":`more ${g}`},v,E))}function l(g,{key:p,
name:y,number:v,sign:T}){let E={class:"only",dir:"auto","aria-pressed":String(T==="only"),"data-focu\
s":`only ${g} ${p}`},D={class:"not","aria-pressed":String(T==="not"),"aria-label":`Leave out ${y}`,title:"\
Leave out","data-focus":`not ${g} ${p}`};return f("li",{class:`value ${T||""} ${v?"":"none"}`},C(E,()=>n.
filter("only",g,p),f("span",{},y),f("span",{class:"number"},M(v))),C(D,()=>n.filter("not",g,p),"−"))}
function a(){let g=n.selection();e.hidden=!g.filtered;let p=e.contains(document.activeElement);e.replaceChildren(
f("strong",{class:"selected"},u()),..._e(o,n.state()).map(h),C({class:"chip clear"},()=>n.apply({}),
"Clear all")),p&&(e.querySelector("button")||_("filter")).focus()}function u(){let{mask:g,total:p}=n.
selection(),y=o.articles.held.reduce((D,U,P)=>D+(U&&g[P]),0),v=A(gn(o).here,"article"),T=o.left_out?
" on this page":"",E=p-y?` · ${M(p-y)} only linked`:"";return`${M(y)} of ${v}${T}${E}`}function h(g){
let y=g.facet==="time"||g.facet==="words"?"":`${jn[g.facet].toLowerCase()}: `,v=`${g.sign==="not"?"w\
ithout ":""}${y}${g.name}`;return C({class:"chip",dir:"auto"},()=>n.change(Ve(d(),g)),f("span",{class:"\
unseen"},"Remove "),f("span",{},Et(v,ul))," ×")}function d(){let{only:g,not:p,time:y}=n.state();return{
only:g,not:p,time:y}}function m(){let p=ur(o,d()).slice(0,ll).map(({filter:y,number:v})=>{let T=At(Et(
y.name,40)),E=()=>n.change(Ve(d(),y)),D=`Remove ${T}: ${A(v,"article")}`;return C({class:"action",dir:"\
auto"},E,D)});return f("div",{class:"none-found"},f("h2",{},"No article passes all of these filters"),
p,C({class:"action"},()=>n.apply({}),"Clear all filters"))}return{show:i,showChips:a,renderNothingFound:m,
isShown:()=>!t.hidden}}function ws(t){let e=[];for(let n=0;n<t;n+=1){let o=11*Math.sqrt(n+.5),r=n*2.399963;e.push([o*Math.cos(
r),o*Math.sin(r)])}return{places:e,radius:11*Math.sqrt(t)+12}}var wo=7,yo=9;function ys(t){let e=[],
n=(r,s)=>e.every(([i,c])=>Math.hypot(i-r,c-s)>=yo);for(let r of t)for(let s=0;e.length<t.length;s+=1){
let i=(s%2?1:-1)*Math.ceil(s/2)*(yo/2),c=[0,-wo,wo].find(l=>n(r+l,i));if(c!==void 0){e.push([r+c,i]);
break}}let o=e.map(([,r])=>Math.abs(r));return{places:e,radius:Math.max(wo,...o)+yo}}function bs(t,e){
return t.map(n=>{let o={...n};for(let r of e){let[s,i]=[o.x-r.x,o.y-r.y],c=Math.hypot(s,i)||1e-6,l=r.
radius+n.size+4,a=2.2*l;if(c>=a)continue;let u=l+(a-l)*(c/a);o.x=r.x+s/c*u,o.y=r.y+(c>1e-5?i/c:1)*u}
return o})}function Ss(t){let e=[...t].sort((n,o)=>n[0]-o[0]||n[1]-o[1]);return e.length<3?e:[...gs(
e),...gs(e.reverse())]}function gs(t){let e=(o,r,s)=>(r[0]-o[0])*(s[1]-o[1])-(r[1]-o[1])*(s[0]-o[0]),
n=[];for(let o of t){for(;n.length>1&&e(n[n.length-2],n[n.length-1],o)<=0;)n.pop();n.push(o)}return n.
pop(),n}function ks(t,e,n){if(!e.length)return!1;let o=e.length>2;for(let r=0;r<e.length;r+=1){let[s,
i]=[e[r],e[(r+1)%e.length]];if(fl(t,s,i)<=n)return!0;(i[0]-s[0])*(t[1]-s[1])-(i[1]-s[1])*(t[0]-s[0])<
0&&(o=!1)}return o}function fl(t,e,n){let[o,r]=[n[0]-e[0],n[1]-e[1]],s=o*o+r*r,i=s?((t[0]-e[0])*o+(t[1]-
e[1])*r)/s:0,c=Math.max(0,Math.min(1,i));return Math.hypot(t[0]-e[0]-c*o,t[1]-e[1]-c*r)}var bo=[["hour",1],["hour",3],["hour",6],["hour",12],["day",1],["day",2],["day",7],["month",1],["mon\
th",3],["month",6],["year",1],["year",2],["year",5],["year",10],["year",50]],Ts={hour:3600,day:86400,
month:2629800,year:31557600},dl=200;function xn(t,e){let n=t.find(([,c])=>e<=c)||t[t.length-1],[o,r,
s,i]=n;return s+(e-o)/Math.max(r-o,1)*(i-s)}function We(t,e,n){return t.flatMap(o=>hl(o,e,n))}function hl([
t,e,n,o],r,s){let i=(o-n)/Math.max(e-t,1),c=([d,m])=>Ts[d]*m*i*r>=s,[l,a]=bo.find(c)||bo[bo.length-1],
u=[],h=ml(t,l,a);for(;h<=e&&u.length<dl;)h>=t&&u.push({x:n+(h-t)*i,...pl(h,l)}),h=Ke(h,l,a);return u}
function ml(t,e,n){let o=new Date(t*1e3),[r,s]=[o.getUTCFullYear(),o.getUTCMonth()];if(e==="year")return Date.
UTC(Math.floor(r/n)*n,0)/1e3;if(e==="month")return Date.UTC(r,Math.floor(s/n)*n)/1e3;let i=Ts[e]*n;return Math.
floor(t/i)*i}function pl(t,e){let n=new Date(t*1e3),[o,r]=[n.getUTCFullYear(),n.getUTCMonth()],[s,i]=[
n.getUTCDate(),n.getUTCHours()];return e==="year"||e==="month"&&r===0?{label:String(o),strong:!0}:e===
"month"?{label:ie[r],strong:!1}:e==="day"||i===0?{label:`${s} ${ie[r]}`,strong:e==="hour"||s===1}:{label:`${Ne(
i)}:00`,strong:!1}}function vs(t,e){let[n,o]=[0,t.length-1];for(;n<o;){let r=n+o+1>>1;t[r]<=e?n=r:o=
r-1}return n}var So=1500,gl=2.5;function ko(t,e){return e==="network"?t.group||t.kind:t.hue===void 0?"others":"hu\
e"+t.hue}function wl(t,e,n){let o=So-n,r=[];for(let s of[...e].reverse()){if(o-=t.stories[s].articles.
length,o<0)break;r.unshift(s)}return r}function xs(t,{view:e,open:n}){let o=e==="network",r=t.nodes.
filter(d=>(o?d.x:d.tx)!==void 0).map(d=>({...d,x:o?d.x:Number(d.tx),y:o?d.y:Number(d.ty)})),s=wl(t,n,
r.length),i=d=>d.kind==="story"&&s.includes(d.ref),c=r.filter(i).map(d=>yl(t,d,o)),l=r.filter(d=>!i(
d)),a=c.flatMap(d=>bl(t,d)),u=[...bs(l,c),...a],h=o?Sl(t,u,a):[];return{view:e,marks:u,edges:h,discs:c,
open:s}}function yl(t,e,n){let o=t.stories[e.ref].articles,r={story:e.ref,mark:e,x:e.x,y:e.y};if(n)return{
...r,articles:o,...ws(o.length)};let s=o.filter(c=>t.articles.time[c]!==null),i=s.map(c=>xn(t.scale,
cn(t,c))-e.x);return{...r,articles:s,...ys(i)}}function To(t,e,{hide:n,selection:o}){let{view:r}=e,s=h=>!n.
includes(ko(h,r))&&Mn(t,h,o),i=e.marks.filter(s),c=new Set(i.map(({id:h})=>h)),l=e.edges.filter(({from:h,
to:d,kind:m})=>c.has(h)&&c.has(d)&&!n.includes("-"+m)),a=e.discs.filter(({mark:h})=>s(h)),u=kl(t,i,r);
return{...e,composition:e,marks:i,edges:l,discs:a,at:Ms(i),hulls:u}}function Mn(t,e,n){return!n.filtered||
Wt(t,Xt(e)).some(o=>n.mask[o])}function vo({kind:t}){return t==="stub"?"article":t}function Xt(t){return{
kind:vo(t),ref:t.ref}}function bl(t,e){return e.articles.map((n,o)=>{let r=t.articles.held[n],s=t.hues.
indexOf(t.articles.outlet[n]);return{id:t.nodes.length+n,kind:r?"article":"stub",ref:n,shape:"dot",size:r?
5:4,hue:s<0?void 0:s,x:e.x+e.places[o][0],y:e.y+e.places[o][1]}})}function Ms(t){let e={story:new Map,
article:new Map,outlet:new Map,topic:new Map,subject:new Map};for(let n of t)e[vo(n)].set(n.ref,n);return e}
function Sl(t,e,n){let o=new Set(e.map(({id:c})=>c)),r=Ms(e),s=new Map;for(let c of t.edges)o.has(c.
from)&&o.has(c.to)&&s.set(c.id,c);let i=(c,l,a)=>{let u=`${c.id}-${l.id}-${a}`;s.set(u,{id:u,from:c.
id,to:l.id,kind:a,weight:0})};for(let c of n){let l=r.outlet.get(t.articles.outlet[c.ref]);l&&i(c,l,
"published_by");for(let a of t.articles.topics[c.ref]){let u=r.topic.get(a);u&&i(c,u,"about")}for(let a of t.
linksOf[c.ref]){let u=a.forward&&r.article.get(a.other);u&&i(c,u,a.kind)}}return[...s.values()]}function kl(t,e,n){
if(t.mode!=="whole"||n!=="network")return[];let o=new Map;for(let r of e){let s=vo(r)==="article"?t.
articles.story[r.ref]:-1;s>=0&&o.set(s,[...o.get(s)||[],[r.x,r.y]])}return[...o].map(([r,s])=>({story:r,
corners:Ss(s)}))}function Os(t,e,n){return e.at.article.get(n)||e.at.story.get(t.articles.story[n])}
function $s(t,e,n,o=1){let r=d=>d.flatMap(m=>Os(t,e,m)?.id??[]),s=r(Wt(t,n)),i=["outlet","topic","su\
bject"].includes(n.kind),c=new Set(i?[]:s),l=e.at[n.kind].get(n.ref);l&&c.add(l.id);let a=new Set([...c,
...s]),u=e.edges.filter(({from:d,to:m})=>c.has(d)||c.has(m));for(let{from:d,to:m}of u)a.add(d).add(m);
if(n.kind==="article"){let d=t.linksOf[n.ref].map(({other:m})=>m);for(let m of r(d))a.add(m)}if(o===
1)return{own:c,marks:a,edges:u};for(let d=1;d<o;d+=1){let m=new Set(a);for(let{from:g,to:p}of e.edges)
(m.has(g)||m.has(p))&&a.add(g).add(p)}let h=e.edges.filter(({from:d,to:m})=>a.has(d)&&a.has(m));return{
own:c,marks:a,edges:h}}function As(t,e,n){let o=n.flatMap(({thing:{kind:i,ref:c},edge:l})=>{let a=i===
"article"?Os(t,e,c):e.at[i].get(c);return a?[{id:a.id,kind:l?.kind||""}]:[]});if(!o.length)return null;
let r=o.slice(1).map(({id:i,kind:c},l)=>({from:o[l].id,to:i,kind:c})),s=new Set(o.map(({id:i})=>i));
return{own:s,marks:new Set(s),edges:r.filter(({from:i,to:c})=>i!==c)}}function Ns(t,e,n,o){let r,s=1/0;
for(let i of t){let[c,l]=[i.x-e.x,i.y-e.y],a=c*n+l*o,u=a+gl*Math.abs(c*o-l*n);a>1&&u<s&&([r,s]=[i,u])}
return r}function Mo(t,{view:e,composition:n},o){let r=e==="time",s=t.nodes.filter(h=>(r?h.tx:h.x)!==void 0),
i=h=>ko(h,e),c=xo(s,i),l=xo(s.filter(h=>Mn(t,h,o)),i),u=(r?Tl(t):vl()).filter(({key:h})=>c.has(h)).map(
h=>({...h,number:l.get(h.key)||0}));return r?u:[...u,...xl(t,n,o)]}function Tl(t){if(!t.hues.length)
return[];let e=$t(),n=(r,s,i,c)=>({key:r,label:s,letter:c,kind:"hue",section:"Main outlet",number:0,
color:{background:i,border:e.paper}});return[...t.hues.map((r,s)=>n("hue"+s,t.outlets[r].name,e.hues[s],
t.letters[s])),n("others","other outlets",e.others,void 0)]}function vl(){return Object.entries(is).
map(([t,e])=>{let r=qt({kind:t,group:t==="linked"||t==="carrier"?t:void 0},"network",$t(),!1);return{
key:t,label:e,number:0,kind:t,color:r,section:"Marks"}})}function xl(t,{marks:e,edges:n},o){let r=e.
filter(a=>Mn(t,a,o)),s=new Set(r.map(({id:a})=>a)),i=new Set(n.map(({kind:a})=>a)),c=n.filter(({from:a,
to:u})=>s.has(a)&&s.has(u)),l=xo(c,({kind:a})=>a);return Object.entries(Tn).filter(([a])=>i.has(a)).
map(([a,u])=>({key:"-"+a,label:u,number:l.get(a)||0,kind:"line",line:a,section:"Lines",color:{background:"",
border:""}}))}function xo(t,e){let n=new Map;for(let o of t)n.set(e(o),(n.get(e(o))||0)+1);return n}
function Ml(t,e,n,o){let r=e.includes(n);if(!o)return r?e.filter(a=>a!==n):[...e,n];let s=t.find(a=>a.
key===n)?.section,i=t.filter(a=>a.section===s&&a.key!==n).map(a=>a.key),c=i.every(a=>e.includes(a))&&
!r,l=e.filter(a=>a!==n&&!i.includes(a));return c?l:[...l,...i]}function Es(t,e,n,o,r,s){let i=Mo(e,n,
r),c=document.activeElement,l=t.contains(c)?c?.dataset.key:null,a=[...new Set(i.map(({section:u})=>u))].
map(u=>f("div",{class:"legend-row",role:"group","aria-label":u},f("span",{class:"legend-name"},u),i.
filter(h=>h.section===u).map(h=>Ol(h,i,o,s))));t.replaceChildren(...a),l&&Ht(t,"key",l)?.focus()}function Ol(t,e,n,o){
let r=!n.hide.includes(t.key),s=t.line?us(t.line):ls(t.kind,t.color,t.letter);return C({class:"chip",
"data-key":t.key,"aria-pressed":String(r)},i=>o(Ml(e,n.hide,t.key,i.shiftKey)),s,f("span",{dir:"auto"},
t.label)," ",f("span",{class:"number"},M(t.number)))}function _s(t,e){let n=Math.ceil(t/4),o=Math.ceil(e/4);return{width:t,height:e,columns:n,rows:o,cells:new Uint8Array(
n*o)}}function Ao(t,e,n){let o=Math.max(0,Math.floor(e.x/4)),r=Math.min(t.columns-1,Math.floor((e.x+
e.w)/4)),s=Math.max(0,Math.floor(e.y/4)),i=Math.min(t.rows-1,Math.floor((e.y+e.h)/4));for(let c=s;c<=
i;c+=1)for(let l=o;l<=r;l+=1)if(n(c*t.columns+l))return!0;return!1}function ve(t,e,n){Ao(t,e,o=>(t.cells[o]=
Math.max(t.cells[o],n),!1))}function Oo(t,e){return $l(t,e)&&!Ao(t,e,n=>t.cells[n]>0)}function $l({width:t,
height:e},{x:n,y:o,w:r,h:s}){return n>=2&&o>=2&&n+r<=t-2&&o+s<=e-2}function Is(t,e,n){let o=[];for(let r of t){
if(o.length>=n)break;let s=Al(r).find(i=>Oo(e,i))||Nl(r).find(i=>Oo(e,i)&&!$o(e,i,2))||El(e,r);s&&(ve(
e,Cs(s),2),s.leader&&Ls(s.leader,i=>(ve(e,i,2),!1)),o.push({item:r,x:s.x,y:s.y,leader:s.leader}))}return o}
function Cs({x:t,y:e,w:n,h:o}){return{x:t-3,y:e-1,w:n+6,h:o+2}}function Al({x:t,y:e,r:n,w:o,h:r}){let s=n+
4,i=(c,l)=>({x:c,y:l,w:o,h:r,leader:null});return[i(t+s,e-r/2),i(t-s-o,e-r/2),i(t-o/2,e+s),i(t-o/2,e-
s-r),i(t+s*.7,e+s*.7),i(t+s*.7,e-s*.7-r)]}function Nl({x:t,y:e,r:n,w:o,h:r,mast:s}){let i=[];for(let c=1;c<=
s;c+=1){let l=e-n-r-c*10.5,a=e+n+c*10.5;for(let u of[t+7,t-7-o])i.push({x:u,y:l,w:o,h:r,leader:[t,e-
n,t,l+2]}),i.push({x:u,y:a,w:o,h:r,leader:[t,e+n,t,a+r-2]})}return i}function El(t,e){let n=null,o=e.
away;for(let r=8;r<=o;r+=8)for(let s=0;s<24;s+=1){let i=_l(e,r,s*2*Math.PI/24);if(Oo(t,Cs(i))){if(!$o(
t,i,1))return i;n||$o(t,i,2)||(n=i,o=Math.min(o,r+48))}}return n}function _l({x:t,y:e,r:n,w:o,h:r},s,i){
let[c,l]=[Math.cos(i),Math.sin(i)],a=t+(n+s)*c-o*(1-c)/2,u=e+(n+s)*l-r*(1-l)/2,h=Math.min(Math.max(t,
a),a+o),d=Math.min(Math.max(e,u),u+r),m=Math.hypot(h-t,d-e)||1,g=[t+n*(h-t)/m,e+n*(d-e)/m];return{x:a,
y:u,w:o,h:r,leader:[g[0],g[1],h,d]}}function Ls([t,e,n,o],r){let s=Math.max(1,Math.ceil(Math.hypot(n-
t,o-e)/2));for(let i=0;i<=s;i+=1){let c=i/s;if(r({x:t+(n-t)*c,y:e+(o-e)*c,w:0,h:0}))return!0}return!1}
function $o(t,{leader:e},n){if(!e)return!1;let[o,r,s,i]=e,c=Math.hypot(s-o,i-r)||1,l=Math.min(1,1.5*
4/c),a=[o+(s-o)*l,r+(i-r)*l,s,i];return Ls(a,u=>Ao(t,u,h=>t.cells[h]>=n))}var Ps=30,Ds=64,No=24,Il=86400,Rs=new Map;function Eo(t,e,n){let o=n+e,r=Rs.get(o);return r===void 0&&
(t.font=n,r=t.measureText(e).width,Rs.set(o,r)),r}function _o(t,e){let n=t.canvas.width/t.canvas.clientWidth;
t.save(),t.setTransform(n,0,0,n,0,0),e(),t.restore()}function Fs(t,e,n,o,r){t.lineJoin=t.lineCap="ro\
und";for(let{story:s,corners:i}of e){t.beginPath();for(let[c,l]of i)t.lineTo(n.x(c),n.y(l));t.closePath(),
t.fillStyle=t.strokeStyle=o.hull,t.lineWidth=Ps*n.scale,t.stroke(),t.fill(),s===r&&(t.globalCompositeOperation=
"destination-over",t.strokeStyle=o.story,t.lineWidth=Ps*n.scale+3,t.stroke(),t.globalCompositeOperation=
"source-over")}}function Hs(t,e,n,o){for(let{x:r,y:s,radius:i}of e)t.beginPath(),t.arc(n.x(r),n.y(s),
i*n.scale,0,2*Math.PI),t.fillStyle=o.hull,t.strokeStyle=o.story,t.lineWidth=1.2,t.fill(),t.stroke()}
function js(t,e,n,o,r){t.strokeStyle=r.line,t.lineWidth=3;for(let{kind:s,ref:i,y:c,size:l}of n){let a=s===
"article"||s==="stub"?e.articles.time[i]:null;if(a===null||z(e,i))continue;let[u,h]=[a,a+Il].map(d=>o.
x(xn(e.scale,d)));h-u<2*l*o.scale||(t.beginPath(),t.moveTo(u,o.y(c)),t.lineTo(h,o.y(c)),t.stroke())}}
function Bs(t,e,n,o,r){for(let[,,s,i,c]of e)c&&(t.fillStyle=o.grid,t.globalAlpha=.45,t.fillRect(n.x(
s),0,(i-s)*n.scale,r.height),t.globalAlpha=1);for(let s of We(e,n.scale,Ds)){let i=Math.round(n.x(s.
x))+.5;t.strokeStyle=s.strong?o.line:o.grid,t.lineWidth=1,t.beginPath(),t.moveTo(i,0),t.lineTo(i,r.height-
No+2),t.stroke()}}function Ws(t,e,n,o,r){t.fillStyle=o.paper,t.globalAlpha=.9,t.fillRect(0,r.height-
No,r.width,No),t.globalAlpha=1,t.textBaseline="middle",t.textAlign="center";let s=-1/0;for(let i of We(
e,n.scale,Ds)){let c=`${i.strong?"600 ":""}12px ${Pt}`,l=n.x(i.x),a=Eo(t,i.label,c)/2;l-a<s+6||(s=l+
a,t.font=c,t.fillStyle=i.strong?o.ink:o.soft,t.fillText(i.label,l,r.height-11))}for(let[,,i,c,l]of e)
l&&Us(t,"time squeezed",n.x((i+c)/2),r.height-34,o)}function Us(t,e,n,o,r){t.font=`italic 11px ${Pt}`,
t.textAlign="center",t.textBaseline="middle",t.fillStyle=r.soft,t.fillText(e,n,o)}function zs(t,e,n,o,r){
let s=n.map(({x:l})=>l),i=Math.min(...n.map(({y:l,size:a})=>l-a)),c=(Math.min(...s)+Math.max(...s))/
2;Us(t,e,o.x(c),o.y(i)-12,r)}function On(t,e,n,o,r){let[s,i,c]=[n.x(e.x),n.y(e.y),e.size*n.scale];t.
beginPath(),e.shape==="square"?t.rect(s-c,i-c,2*c,2*c):e.shape==="diamond"?(t.moveTo(s,i-c),t.lineTo(
s+c,i),t.lineTo(s,i+c),t.lineTo(s-c,i),t.closePath()):t.arc(s,i,c,0,2*Math.PI),t.fillStyle=o.background,
t.strokeStyle=r||o.border,t.lineWidth=r?2.5:1,t.fill(),t.stroke()}function $n(t,e,n,o,r){t.setLineDash(
r?[4,3]:[]),t.beginPath(),t.moveTo(o.x(e.x),o.y(e.y)),t.lineTo(o.x(n.x),o.y(n.y)),t.stroke(),t.setLineDash(
[])}function Gs(t,e,n,o){t.textBaseline="middle",t.textAlign="left",t.lineJoin="round";for(let{leader:r}of e)
r&&(t.strokeStyle=n.soft,t.lineWidth=.8,t.beginPath(),t.moveTo(r[0]+o.x,r[1]+o.y),t.lineTo(r[2]+o.x,
r[3]+o.y),t.stroke());for(let{item:r,x:s,y:i}of e)t.font=r.font,t.fillStyle=r.color,t.strokeStyle=n.
paper,t.lineWidth=3.5,r.lines.forEach((c,l)=>{let[a,u]=[s+o.x,i+o.y+15*(l+.5)];t.strokeText(c,a,u),t.
fillText(c,a,u)})}var Ks={outlet:10,story:5,topic:5},Cl=6,Ll=30,Pl={network:1.35,time:1.1},Rl={topic:40,story:20,outlet:12,
article:0,stub:-4};function qs(t,e){return t==="outlet"?[`600 12px ${Pt}`,e.ink]:t==="topic"?[`itali\
c 600 13px ${je}`,e.topic]:[`12px ${je}`,t==="stub"?e.soft:e.ink]}function Xs(t,e,n,{zoom:o,highlight:r}){
let s=r?new Map:Dl(t,e),i=({id:u})=>!!r?.own.has(u),c=!!(r&&r.own.size<=Cl),l=r||e.marks.length<Ll||
o>Pl[e.view],a=n.filter(({kind:u})=>l||u!=="article"&&u!=="stub").map(u=>{let h=u.size*2+Rl[u.kind]+
(i(u)?1e3:0);return{...u,text:V(t,Xt(u)),rank:s.get(u.id)||h,leads:s.has(u.id)||c&&i(u)}});for(let{story:u,
x:h,y:d,radius:m}of e.discs){let g=t.stories[u].name;a.push({id:-1-u,x:h,y:d,size:m,kind:"story",text:g,
rank:900,leads:!0})}return!r&&t.mode==="whole"&&a.push(...Fl(t,e)),a.sort((u,h)=>h.rank-u.rank||u.id-
h.id)}function Dl(t,e){let n=r=>Wt(t,Xt(r)).filter(s=>t.articles.held[s]).length,o=new Map;for(let[r,
s]of Object.entries(Ks))e.marks.filter(i=>i.kind===r).map(i=>({id:i.id,held:n(i)})).filter(({held:i})=>i).
sort((i,c)=>c.held-i.held||i.id-c.id).slice(0,s).forEach(({id:i},c)=>o.set(i,800-10*c));return o}function Fl(t,e){
let n=e.view==="time"?Hl(t,e):jl(e),o=({story:r})=>t.stories[r].articles.length;return n.sort((r,s)=>o(
s)-o(r)||r.story-s.story).map((r,s)=>({id:-1-r.story,x:r.x,y:r.y,size:r.size,kind:"story",text:t.stories[r.
story].name,rank:60+5*o(r),leads:s<Ks.story}))}function Hl(t,e){return t.stories.flatMap(({articles:n},o)=>{
let r=n.length>2?e.at.article.get(n[0]):null;return r?[{story:o,x:r.x,y:r.y,size:r.size}]:[]})}function jl(t){
return t.hulls.filter(({corners:n})=>n.length>2).map(({story:n,corners:o})=>{let r=o.reduce((i,[c])=>i+
c,0)/o.length,s=Math.min(...o.map(([,i])=>i));return{story:n,x:r,y:s-12,size:2}})}var Wl=34,Ul=160,zl=400,Gl={story:60,outlet:60,topic:60,article:60,stub:60},Kl=34,ql=7,Xl={outlet:26,
topic:26,story:30,article:30,stub:30};function Ys({context:t,model:e,scene:n,marks:o,highlight:r,to:s,
colors:i,size:c}){if(!r)return;t.fillStyle=i.veil,t.fillRect(0,0,c.width,c.height),t.lineWidth=1.3;let l=n.
view==="network"&&e.mode==="stories";for(let{from:a,to:u,kind:h}of r.edges){let[d,m]=[o.get(a),o.get(
u)];if(!d||!m)continue;let g=l&&r.own.has(a)&&r.own.has(u);t.strokeStyle=g?i.line:i.soft,$n(t,d,m,s,
Ut(h))}for(let a of r.marks){let u=o.get(a);if(!u)continue;let h=qt(u,n.view,i,e.hues.length>0);On(t,
u,s,h,r.own.has(a)?i.ink:null)}}function Zs({context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i}){
t.textAlign="center",t.textBaseline="middle",t.fillStyle=i.paper;let c=r?[...r.marks].map(l=>o.get(l)):
n.marks;for(let l of c){let a=l?l.size*s.scale:0;!l||a<ql||l.hue===void 0||(t.font=`700 ${Math.min(14,
Math.round(a*1.1))}px ${Pt}`,t.fillText(e.letters[l.hue],s.x(l.x),s.y(l.y)+.5))}}function Js(t){let{
model:e,scene:n,highlight:o,to:r,size:s,zoom:i}=t,c=_s(s.width,s.height),l=n.marks.filter(m=>Vl(m,r,
s)),a=o?l.filter(({id:m})=>o.marks.has(m)):l;for(let{x:m,y:g,size:p}of a){let y=p*r.scale;ve(c,{x:r.
x(m)-y,y:r.y(g)-y,w:2*y,h:2*y},1)}n.view==="time"&&ve(c,{x:0,y:s.height-24,w:s.width,h:24},2);let u={
x:s.width-50,y:8,w:50,h:100};ve(c,u,2);let h=Xs(e,n,a,{zoom:i,highlight:o}).slice(0,zl),d=Math.min(Ul,
Wl*Math.max(1,i**1.5));return Is(h.map(m=>Yl(m,t)),c,d)}function Vl(t,e,{width:n,height:o}){let[r,s]=[
e.x(t.x),e.y(t.y)];return r>-20&&s>-20&&r<n+20&&s<o+20}function Yl({x:t,y:e,size:n,kind:o,text:r,leads:s},{
context:i,scene:c,to:l,colors:a}){let[u,h]=qs(o,a),d=qo(r,Xl[o]),m=c.view==="time";return{x:l.x(t),y:l.
y(e),r:n*l.scale,w:Math.max(...d.map(g=>Eo(i,g,u))),h:15*d.length,lines:d,font:u,color:h,mast:m?Kl:0,
away:s&&!m?Gl[o]:0}}var Io=globalThis.vis;function Qs(t,e){let n=new Io.DataSet,o=new Io.DataSet,r=new Io.Network(t,{nodes:n,
edges:o},e);return{on:(s,i)=>r.on(s,i),replaceData(s,i){o.clear(),n.clear(),n.add(s),o.add(i)},showOnly(s,i){
r.body.nodeIndices=s.map(({id:c})=>c),r.body.edgeIndices=i.map(({id:c})=>c)},moveMark(s,i,c){let l=r.
body.nodes[s];return l&&([l.x,l.y]=[i,c]),!!l},requestRedraw:()=>r.body.emitter.emit("_requestRedraw"),
updateSize(){r.setSize("100%","100%"),r.canvas.setSize()},findMarkAt:s=>r.getNodeAt(s),getCamera(){let{
x:s,y:i}=r.getViewPosition();return[s,i,r.getScale()]},moveCamera:s=>r.moveTo({animation:!1,...s}),getProjection(){
let s=r.getScale(),i=r.canvasToDOM({x:0,y:0});return{scale:s,origin:i,x:c=>i.x+c*s,y:c=>i.y+c*s}}}}var ti=54,Zl=1.9,Jl=450,Ql=15;function ei(t,e,n){let o=Qs(t,e.options),r=matchMedia("(prefers-reduce\
d-motion: reduce)"),s=e.hues.length>0,i={view:e.opens,marks:[],edges:[],discs:[],open:[]},c="",l={filtered:!1,
mask:new Uint8Array(0)},a=To(e,i,{hide:[],selection:l}),u=new Map,h=a.marks,d=null,m=null,g=1,p=null,
y=null,v=1,T=!1,E=!1,D=null;function U(b){let S=new Map([...u].map(([w,{x:k,y:$}])=>[w,[k,$]])),x=a.
view!==b.view,N=[b.view,...b.open].join(" "),I=N!==c;return I&&(i=xs(e,b),c=N),a=To(e,i,b),u=new Map(
a.marks.map(w=>[w.id,w])),h=a.marks.map(w=>({...w})),y=bt(),I?P():ot(),x&&yt(S),a}function P(){let b=$t(),
{view:S,edges:x}=i,N=i.marks.map(w=>{let{id:k,x:$,y:L,size:H,shape:X}=w;return{id:k,x:$,y:L,size:H,shape:X,
color:qt(w,S,b,s)}}),I=x.map(({id:w,from:k,to:$,kind:L,weight:H})=>{let X=cs(b.edges[L],x.length),ut=Ut(
L)&&[4,3];return{id:w,from:k,to:$,color:X,dashes:ut,width:Tt(L,H)}});o.replaceData(N,I),ot()}function ot(){
o.showOnly(a.marks,a.edges),tt()}function tt(){D=null,o.requestRedraw()}function Tt(b,S){return e.mode===
"stories"&&(S===0||b==="covered_by")?.5:.8+.4*Math.min(S,6)}function yt(b){if(r.matches||!b.size)return;
let S=performance.now(),x=a.marks.flatMap(I=>{let w=b.get(I.id);return w?[{mark:I,from:w,to:[I.x,I.y]}]:
[]}),N=I=>{let w=Math.min(1,(I-S)/Jl),k=1-(1-w)**3;for(let{mark:$,from:L,to:H}of x)if(u.get($.id)!==
$||($.x=L[0]+(H[0]-L[0])*k,$.y=L[1]+(H[1]-L[1])*k,!o.moveMark($.id,$.x,$.y)))return;tt(),w<1&&requestAnimationFrame(
N)};N(S)}function bt(){let b=d||m;if(!b)return p?As(e,a,p):null;let S=$s(e,a,b,d?1:g);return S.marks.
size?S:null}function lt(){y=bt(),tt()}function Y(){return{width:t.clientWidth,height:t.clientHeight}}
function St(b){let S=o.getProjection(),x=$t();a.view==="time"&&Bs(b,e.scale,S,x,Y());let N=d||m,I=N&&
N.kind==="story"?N.ref:-1;Fs(b,a.hulls,S,x,I),a.view==="network"?Hs(b,a.discs,S,x):js(b,e,a.marks,S,
x)}function O(b){let S=o.getProjection(),[x,N]=[$t(),Y()],w={...{context:b,model:e,scene:a,marks:u,highlight:y,
to:S,colors:x,size:N},zoom:S.scale/v},k=a.view==="time";Ys(w),k&&Zs(w);let $=j(w);if(Gs(b,$.labels,x,
$.shift),!k)return;Ws(b,e.scale,S,x,N);let L=a.marks.filter(X=>X.undated),H=`no date (${M(L.length)}\
)`;L.length&&zs(b,H,L,S,x)}function j(b){let{origin:S,scale:x}=b.to,N=`${x} ${y?[...y.own].join():""}`,
I=D&&D.origin.x===S.x&&D.origin.y===S.y;(!D||D.key!==N||!(E||I))&&(D={key:N,origin:S,labels:Js(b)});
let w={x:S.x-D.origin.x,y:S.y-D.origin.y};return{labels:D.labels,shift:w}}function B({pointer:b}){let S=u.
get(o.findMarkAt(b.DOM));if(S)return Xt(S);let{x,y:N}=b.canvas,I=a.discs.find(w=>Math.hypot(x-w.x,N-
w.y)<w.radius)||a.hulls.find(({corners:w})=>ks([x,N],w,Ql));return I?{kind:"story",ref:I.story}:null}
function G(){d&&(d=null,n.hover(null),lt())}function q(){o.on("beforeDrawing",b=>{_o(b,()=>St(b))}),
o.on("afterDrawing",b=>{_o(b,()=>O(b))}),o.on("click",b=>{let S=B(b);setTimeout(()=>n.choose(S))}),o.
on("doubleClick",b=>{let S=B(b);S&&S.kind==="story"&&e.mode==="stories"&&n.toggle(S.ref)}),o.on("hov\
erNode",({node:b,pointer:S})=>{let x=u.get(b);d=x?Xt(x):null,n.hover(d,S.DOM),lt()}),o.on("blurNode",
G),t.addEventListener("mouseleave",G),o.on("dragStart",()=>{[E,T]=[!0,!0],G()}),o.on("dragEnd",()=>{
E=!1,tt(),n.moved(o.getCamera())}),o.on("zoom",()=>{T=!0,G(),n.moved(o.getCamera())}),o.on("resize",
()=>requestAnimationFrame(()=>T||Rt()))}function Z([b,S,x]){T=!0,o.updateSize(),o.moveCamera({position:{
x:b,y:S},scale:x}),D=null}function Rt(){T=!1,o.updateSize();let{width:b,height:S}=Y();if(!h.length||
!b)return;let x=(X,ut)=>ut*Math.max(...h.map(at=>ut*at[X]+at.size)),[N,I,w,k]=[x("x",-1),x("x",1),x(
"y",-1),x("y",1)],$=a.view==="time"?46:12;v=Math.min((b-20-ti)/(I-N),(S-70-$)/(k-w),Zl);let L=(N+I)/
2+(ti-20)/2/v,H=(w+k)/2+$/2/v;o.moveCamera({position:{x:L,y:H},scale:v}),D=null}function Zt(b){T=!0;
let S=r.matches?!1:{duration:160};o.moveCamera({scale:o.getCamera()[2]*b,animation:S}),n.moved(o.getCamera())}
function vt(b,S=null,x=1){if([m,p,g]=[b,S,x],lt(),!y)return!1;let N=y.own.size?y.own:y.marks,I=a.marks.
filter(({id:H})=>N.has(H)),w=o.getProjection(),{width:k,height:$}=Y(),L=({x:H,y:X})=>w.x(H)>0&&w.x(H)<
k&&w.y(X)>0&&w.y(X)<$;if(I.length&&!I.some(L)){let H=!r.matches&&{duration:300};o.moveCamera({position:{
x:I[0].x,y:I[0].y},animation:H})}return I.length>0}function $e(b,S){let x=m&&a.at[m.kind].get(m.ref),
N=x?Ns(a.marks,x,b,S):a.marks[0];return N?Xt(N):null}function F(){let b=o.getProjection(),S=D?D.origin:
b.origin;return{scene:a,marks:u,to:b,size:Y(),labels:D?D.labels:[],shift:{x:b.origin.x-S.x,y:b.origin.
y-S.y},canvas:t.querySelector("canvas"),colors:$t()}}return q(),{show:U,draw:P,fit:Rt,setCamera:Z,zoom:Zt,
choose:vt,findNeighbour:$e,forget:()=>c="",snapshot:F}}var tu=60,eu="The folder is a sample. What is “not in this corpus” may well have been published: the\
 page never says that an outlet left something out. “First” means first among the articles of this c\
orpus, by the times they state.",nu=[["Story","Articles about one event, connected by links that the\
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
ew","A figure on fewer than five has no interval and no p-value."]],ou=["Overview names what stands \
out; a click on a sentence selects what it is about.","Everything follows one selection: filters, th\
e time strip, a cell of a matrix, a bar of a comparison. The line above the picture says what is sel\
ected.","A click on a mark or a name opens its panel; the browser’s “back” goes back.","The li\
sts and the Table contain all that the picture shows."],ru=[["/","search"],["?","this help"],["Esc",
"close the panel; once more: clear the filters"],["Tab","to the next control"],["← → ↑ ↓","i\
n the picture: to the next mark; in tabs: to the next tab; on the ends of the time strip: a step"],[
"Enter","in the picture: open the chosen story into its articles, or close it"],["+ − 0","in the p\
icture: zoom in, zoom out, show all"],["Home End","on the ends of the time strip: to the first, to t\
he last"]];function An(t){let e=t.map(n=>f("li",{},n));return f("ul",{class:"plain-list"},e)}function ni({
model:t}){let e=t.counts.problems-t.problems.length,n=t.problems.map(([r,s,i,c])=>f("li",{},f("span",
{class:"who",dir:"auto"},s?`${r}:${s}`:r),f("span",{dir:"auto"},c),f("span",{class:"words"},i))),o=`${M(
e)} more: run “topicgraph check”.`;return[ct("About the input",A(t.counts.problems,"problem")),f(
"p",{class:"aside"},"What was wrong in the files, and what was done about it."),et(n,tu,"ties"),e>0&&
f("p",{class:"aside"},o)]}function oi({model:t}){let{about:e,counts:n,notes:o}=t,r=n.from===null?"no\
ne dated":dt(n.from,n.to),s=A(e.files,"file"),i=wn(t),c=nu.map(([a,u])=>[f("dt",{},a),f("dd",{},u)]),
l=o.time.filter(a=>!o.network.includes(a));return[ct("About this page","Where its figures come from"),
f("p",{},"This page is one file that contains all of its data and loads nothing else."),Ct([["Made b\
y",`topicgraph ${e.version}`],["From",`${s}, ${A(n.articles,"article")}, ${r}`],["Known by links onl\
y",n.stubs?A(n.stubs,"article"):null],["Problems in the input",M(n.problems)],["To make it again",f(
"code",{},"topicgraph build FOLDER -o OUTPUT")]]),R("What is left out",i&&An(i)),R("What is counted",
e.notes.length>0&&An(e.notes)),R("What is drawn",An([`At most ${M(So)} marks at a time. What is left\
 out is said under the picture, and the lists have it.`,`A topic of ${Q(e.dominant)} of the articles\
 or more has no lines in the picture, as it would connect everything.`,"Positions are computed when \
the page is made, the same for the same articles. Distances in the network mean little; groups do.",
...o.network,...l])),R("How it is computed",f("dl",{class:"measures"},c)),R("What it cannot say",f("\
p",{},eu))]}function ri(){let t=ru.map(([e,n])=>[f("dt",{},f("kbd",{},e)),f("dd",{},n)]);return[ct("\
Help","How to read and use this page"),R("Where to start",An(ou)),R("Keys",f("dl",{class:"facts keys"},
t))]}var su="id title outlet carrier published precision medium topics story url held excerpt files".split(
" "),Lo="measure outlet other subject count of share low high by_chance p".split(" "),iu=new RegExp(
["[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]","[\\ud800-\\udbff](?![\\udc00-\\udfff])",
"(?<![\\ud800-\\udbff])[\\udc00-\\udfff]"].join("|"),"g"),cu={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;"};function ii(t,e){let n=t.articles,o=r=>r>=0?t.outlets[r].name:"";return{id:n.id[e],title:n.
title[e],outlet:o(n.outlet[e]),carrier:o(n.carrier[e]),published:au(n.time[e],n.precision[e]),precision:n.
precision[e],medium:t.media[n.medium[e]],topics:n.topics[e].map(r=>t.topics[r].name),story:n.story[e]>=
0?t.stories[n.story[e]].name:"",url:n.urls[e][0]||"",held:!!n.held[e],excerpt:n.excerpt[e],files:n.files[e]}}
function au(t,e){if(t===null)return"";let n=new Date(t*1e3).toISOString();return e==="second"?n.slice(
0,19)+"Z":e==="minute"?n.slice(0,16)+"Z":n.slice(0,10)}function ci(t){return JSON.stringify(t,null,1)+
`
`}function ai(t,e,n){let o=le(t,e,n).flatMap(({topic:c,cells:l})=>l.map((a,u)=>{let h=t.topics[c].name;
return Co("share of a topic",e[u],{subject:h,...si(a)})})),s=dn(t,e,n).flatMap((c,l)=>c.flatMap((a,u)=>{
let h=a&&{other:e[u].name,...si(a)};return h?[Co("followed by",e[l],h)]:[]})),i=mn(e).flatMap(([c,l])=>lu(
t,c,l,n));return[...o,...s,...i]}function Co(t,e,n){return{...Object.fromEntries(Lo.map(r=>[r,""])),
measure:t,outlet:e.name,...n}}function si({k:t,n:e,share:n,low:o,high:r}){return{count:t,of:e,...e<5?
{}:{share:n,low:o,high:r}}}function lu(t,e,n,o){let r=tn(t,e,n,o),{shared:s,lags:i}=r,c=un(t,e,n),l=[],
a=(d,m,g,p)=>{l.push(Co(d,m,{other:g.name,...p}))};if(a("stories shared",e,n,{count:s.length,of:r.a.
size}),c){let d={count:c.shared,by_chance:c.expected,p:c.q};a("stories shared, whole corpus",e,n,d)}
if(i.length>=5){let d=Qe(i.map(m=>m.hours));a("hours later, median",n,e,{count:d,of:i.length})}let u=(d,m,g)=>{
for(let{word:p,k:y}of m?.a||[])a(d,e,n,{subject:p,count:y,of:g[0]});for(let{word:p,k:y}of m?.b||[])a(
d,n,e,{subject:p,count:y,of:g[1]})},h=sn(t,r);if(u("word in headlines of the same stories",h,[s.length,
s.length]),t.size<=on){let d=rn(t,e,n,o);u("distinctive word",d,d.n)}return l}function Po(t,e=su){let n=t.
map(o=>e.map(r=>uu(o[r])));return[e,...n].map(o=>o.join(",")).join(`\r
`)+`\r
`}function uu(t){let e=Array.isArray(t)?t.join("; "):String(t),o=typeof t!="number"&&/^[=+\-@\t\r]/.
test(e)?"'"+e:e;return/[",\r\n]/.test(o)?`"${o.replaceAll('"','""')}"`:o}function Vt(t){return t.replace(
iu,"�").replace(/[&<>"]/g,e=>cu[e])}var Nn=46,li=20,Yt=16,[fu,du]=[7.2,40];function Me(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n}));
f("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function ui(t,e){let n=[
[]],o=Yt;for(let r of t){let s=du+fu*`${r.label} ${r.number}`.length;o+s>e-Yt&&o>Yt&&(n.push([]),o=Yt),
n[n.length-1].push({item:r,x:o}),o+=s}return n}function fi(t,e){return Nn+e+14+li*t}function di(t,e){
return Nn+e+li*t+16}function nt(t,e,n=""){let o=Object.entries(e).filter(([,r])=>r!==void 0).map(([r,
s])=>{let i=typeof s=="number"?String(hi(s)):s;return` ${r}="${Vt(i)}"`});return`<${t}${o.join("")}>${n}\
</${t}>`}function hi(t){return Math.round(t*10)/10}function xe(t,e=""){return`M${t.map(n=>n.map(hi).
join(" ")).join("L")}${e}`}function mi(t,e){let{size:n,colors:o}=t,r=ui(e.items,n.width),[s,i]=[n.width,
di(r.length,n.height)],c={"font-size":17,"font-weight":700,"font-family":"Georgia, serif"},l=`0 0 ${s}\
 ${n.height}`,a={y:Nn,width:s,height:n.height,viewBox:l},u=[nt("rect",{width:s,height:i,fill:o.paper}),
nt("text",{x:Yt,y:22,...c,fill:o.ink},Vt(e.title)),nt("text",{x:Yt,y:39,"font-size":12,fill:o.soft},
Vt(e.words)),nt("svg",a,hu(t,e).join(`
`)),...r.flatMap((d,m)=>d.map(({item:g,x:p})=>gu(g,p,fi(m,n.height),o)))],h={xmlns:"http://www.w3.or\
g/2000/svg",width:s,height:i,viewBox:`0 0 ${s} ${i}`,"font-family":"system-ui, sans-serif"};return`<\
?xml version="1.0" encoding="UTF-8"?>
${nt("svg",h,`
${u.join(`
`)}
`)}
`}function hu({scene:t,marks:e,to:n,size:o,labels:r,shift:s,colors:i},c){let l=({x:p,y})=>[n.x(p),n.
y(y)],a=t.hulls.map(({corners:p})=>nt("path",{d:xe(p.map(([y,v])=>l({x:y,y:v})),"Z"),fill:i.hull,stroke:i.
hull,"stroke-width":30*n.scale,"stroke-linejoin":"round"})),u=t.discs.map(p=>{let[y,v]=l(p),T=p.radius*
n.scale;return nt("circle",{cx:y,cy:v,r:T,fill:i.hull,stroke:i.story})}),h=t.view==="time"?mu(c.scale,
n,o,i):[],d=t.edges.map(({from:p,to:y,kind:v})=>nt("path",{d:xe([p,y].map(T=>l(e.get(T)))),stroke:i.
edges[v],"stroke-width":.8,"stroke-dasharray":Ut(v)?"4 3":void 0})),m=t.marks.map(p=>{let y=qt(p,t.view,
i,c.hasHues),T=t.view==="time"&&p.hue!==void 0?c.letters[Number(p.hue)]:"";return pi(p.shape,l(p),p.
size*n.scale,y,T,i)}),g=r.map(p=>pu(p,s,i));return[...a,...u,...h,...d,...m,...g]}function mu(t,e,n,o){
return We(t,e.scale,64).flatMap(({x:r,strong:s,label:i})=>{let c=e.x(r),l=xe([[c,0],[c,n.height-22]]),
a={x:c,y:n.height-7,"font-size":12,"text-anchor":"middle"};return[nt("path",{d:l,stroke:s?o.line:o.grid}),
nt("text",{...a,fill:o.soft},Vt(i))]})}function pi(t,[e,n],o,{background:r,border:s},i,c){let l={fill:r,
stroke:s};if(t==="square")return nt("rect",{x:e-o,y:n-o,width:2*o,height:2*o,...l});if(t==="diamond"){
let h=[[e,n-o],[e+o,n],[e,n+o],[e-o,n]];return nt("path",{d:xe(h,"Z"),...l})}let a=nt("circle",{cx:e,
cy:n,r:o,...l});if(!i||o<=7)return a;let u={"font-size":11,"font-weight":700,"text-anchor":"middle"};
return a+nt("text",{x:e,y:n+4,...u,fill:c.paper},Vt(i))}function pu({item:t,x:e,y:n,leader:o},r,s){let i=g=>[
g[0]+r.x,g[1]+r.y],c=o?[o.slice(0,2),o.slice(2)].map(i):[],l={d:xe(c),stroke:s.soft,"stroke-width":.8},
a=/^(italic )?(\d{3} )?(\d+)px (.*)$/.exec(t.font)||[],[u,h]=i([e,n]),d={"font-size":a[3],"font-fami\
ly":a[4],"font-weight":a[2]?.trim(),"font-style":a[1]?.trim(),fill:t.color,stroke:s.paper,"stroke-wi\
dth":3,"paint-order":"stroke"},m=t.lines.map((g,p)=>nt("text",{x:u,y:h+15*(p+.8),...d},Vt(g)));return(o?
nt("path",l):"")+m.join("")}function gu(t,e,n,o){let r=nt("tspan",{fill:o.soft},String(t.number)),s={
x:e+22,y:n+4,"font-size":12,fill:o.ink},i=nt("text",s,`${Vt(t.label)} ${r}`);if(t.line){let u=o.edges[t.
line],h=Ut(t.line)?"4 3":void 0,d={stroke:u,"stroke-width":3,"stroke-dasharray":h};return nt("path",
{d:xe([[e,n],[e+16,n]]),...d})+i}let{background:c,border:l}=t.color,a={background:c,border:po(t.kind)?
l:c};return pi(vn(t.kind),[e+8,n],gi(t),a,"",o)+i}function gi({kind:t}){return t==="stub"?4:6}function wi({
canvas:t,size:e,colors:n},{title:o,words:r,items:s}){let i=t.width/e.width,c=ui(s,e.width),l=Math.round(
di(c.length,e.height)*i),a=f("canvas",{width:t.width,height:l}),u=a.getContext("2d");u.fillStyle=n.paper,
u.fillRect(0,0,a.width,a.height),u.drawImage(t,0,Nn*i),u.scale(i,i);let h=(d,m,g,p,y)=>{u.font=p,u.fillStyle=
y,u.fillText(d,m,g)};return h(o,Yt,22,`700 17px ${je}`,n.ink),h(r,Yt,39,`12px ${Pt}`,n.soft),c.forEach(
(d,m)=>{let g=fi(m,e.height);for(let{item:p,x:y}of d)wu(u,p,y,g,n),h(`${p.label}  ${p.number}`,y+22,
g+4,`12px ${Pt}`,n.ink)}),new Promise(d=>a.toBlob(d,"image/png"))}function wu(t,e,n,o,r){let s={scale:1,
x:i=>i,y:i=>i};if(e.line)t.strokeStyle=r.edges[e.line],t.lineWidth=3,$n(t,{x:n,y:o},{x:n+16,y:o},s,Ut(
e.line));else{let i={x:n+8,y:o,size:gi(e),shape:vn(e.kind)};On(t,i,s,e.color,null)}}var yu=100,bu=60,Su=["Published","Outlet","Title","Topics","Story"],yi={Published:t=>(e,n)=>(t.articles.
time[e]??1/0)-(t.articles.time[n]??1/0),Outlet:t=>Ro(e=>it(t,e)),Title:t=>Ro(e=>t.articles.title[e]),
Story:t=>Ro(e=>bi(t,e))},re={column:"Published",down:!0};function Ro(t){return(e,n)=>{let[o,r]=[kt(t(
e)),kt(t(n))];return o<r?-1:o>r?1:0}}function bi(t,e){let n=t.articles.story[e];return n<0?"":t.stories[n].
name}function Do(t,{mask:e,stubs:n}){return Array.from({length:t.size},(r,s)=>s).filter(r=>e[r]&&(t.
articles.held[r]||n))}function Fo(t,e){let{model:n}=e,o=e.selection(),r=yi[re.column](n),s=Do(n,o);s.
sort((g,p)=>(re.down?r(p,g):r(g,p))||g-p);let i=f("tbody"),c=ge(i,s,yu,g=>[Tu(e,g)]),l=Su.map(g=>ku(
g,t,e)),a=Ot("Articles","articles-table",l,i),u=f("p",{class:"empty"},"No article passes all filters\
."),h=f("span",{class:"number"},M(s.length)),d=o.filtered?"The selection":"All articles",m=f("div",{
class:"sheet-head"},f("h2",{},d," ",h),C({class:"tool"},()=>e.change({at:"save"}),"Download …"));t.
replaceChildren(m,mt(n)||"",s.length?a:u,c)}function ku(t,e,n){if(!yi[t])return ht(t);let o=re.column===
t,r=()=>{re={column:t,down:o?!re.down:t==="Published"},Fo(e,n),Ht(e,"focus",t)?.focus()},s=re.down?"\
descending":"ascending",i=re.down?" ↓":" ↑",c=C({"data-focus":t},r,t,o?i:"");return f("th",{scope:"\
col","aria-sort":o?s:null},c)}function Tu(t,e){let{model:n}=t,{time:o,precision:r,outlet:s,story:i,topics:c,
held:l}=n.articles,a=c[e].map(m=>n.topics[m].name).join(", "),u=Et(bi(n,e),bu),h=s[e]>=0?K(t,{kind:"\
outlet",ref:s[e]}):"unknown",d=i[e]>=0?K(t,{kind:"story",ref:i[e]},u):"";return f("tr",{class:l[e]?null:
"not-held"},f("td",{class:"moment"},ft(o[e],r[e])),f("td",{},h),f("td",{class:"title"},K(t,{kind:"ar\
ticle",ref:e}),!l[e]&&f("small",{}," not in this corpus")),f("td",{},a),f("td",{class:"title"},d))}function ki(t){let{model:e}=t,{view:n}=t.state(),o=Do(e,t.selection()),r=()=>o.map(p=>ii(e,p)),s=()=>Me(
"articles.csv",Po(r()),"text/csv"),i=()=>Me("articles.json",ci(r()),"application/json"),c=()=>{let p=ai(
e,ho(t),t.selection().mask);Me("comparison.csv",Po(p,Lo),"text/csv")},l=async()=>{let p=await wi(t.view.
snapshot(),Si(t));Me("picture.png",p,"image/png")},a=()=>{let p=mi(t.view.snapshot(),Si(t));Me("pict\
ure.svg",p,"image/svg+xml")},u=(p,y)=>C({class:"action"},async()=>{await y(),t.announce(`${p} saved`)},
p),h=(...p)=>f("div",{class:"buttons"},p),d=t.view&&(n==="network"||n==="time"),m=t.selection().filtered?
"selection":"articles";return[ct("Download","Take it with you"),R(`The ${m}: ${A(o.length,"article")}`,
h(u("CSV table",s),u("JSON",i))),n==="compare"&&R("The comparison",h(u("Figures as CSV",c))),R("The \
picture, with its legend",d?h(u("PNG image",l),u("SVG drawing",a)):f("p",{class:"aside"},"Open the N\
etwork or Time view to save the picture.")),f("p",{class:"aside"},"“Copy link” keeps the filters, th\
e view and the camera in the link, which works for this file wherever it is opened.")]}function Si(t){
let{model:e}=t,{from:n,to:o}=e.counts,r=t.state(),s=_e(e,r).map(({sign:l,name:a})=>l==="not"?`withou\
t ${a}`:a),i=[dt(n,o)];s.length&&i.push(`selected: ${s.join(" · ")}`);let c=Mo(e,t.view.snapshot().
scene,t.selection());return{title:e.title,words:i.join(" — "),items:c.filter(({key:l})=>!r.hide.includes(
l)),scale:e.scale,hasHues:e.hues.length>0,letters:e.letters}}var vu=1e-12,xu=["about","carried_by","credited_to"];function Ti(t){let e=t.size,n=e+t.outlets.length,
o=n+t.subjects.length,r=t.articles,s=Array.from({length:o+t.topics.length},()=>[]),i=(a,u,h,d="",m=1)=>{
s[a].push({to:u,kind:h,reason:d,weight:m,forward:!0}),s[u].push({to:a,kind:h,reason:d,weight:m,forward:!1})};
for(let a=0;a<t.size;a+=1){let[u,h]=[r.outlet[a],r.carrier[a]];u>=0&&i(a,e+u,"published_by"),h>=0&&h!==
u&&i(a,e+h,"carried_by");for(let{outlet:d,reason:m}of r.credits[a])i(a,e+d,"credited_to",m);for(let d of r.
topics[a])i(a,o+d,"about");for(let d of r.subjects[a])i(a,n+d,"mentions");for(let{forward:d,other:m,
kind:g,reason:p,weight:y}of t.linksOf[a])d&&i(a,m,g,p,y)}let c={article:0,outlet:e,subject:n,topic:o};
return{neighbours:s,nodeOf:({kind:a,ref:u})=>u+c[a],thingOf:a=>a<e?{kind:"article",ref:a}:a<n?{kind:"\
outlet",ref:a-e}:a<o?{kind:"subject",ref:a-n}:{kind:"topic",ref:a-o}}}function Mu(t,e,n){let o=t.neighbours[n.
forward?n.to:e].length;return n.kind==="published_by"?1+Math.log2(1+o)/4:xu.includes(n.kind)?2+Math.
log2(1+o)/2:n.kind==="mentions"?2.5+Math.log2(1+o)/2:n.kind==="similar"?2-n.weight:1}function vi(t,e,n,o=[]){
let[r,s]=[t.nodeOf(e),t.nodeOf(n)],i=new Float64Array(t.neighbours.length).fill(1/0),c=new Map,l=Ou();
i[r]=0,l.push(r,0);for(let u=l.pop();u!==void 0&&u!==s;u=l.pop())for(let h of t.neighbours[u]){if(o.
includes(h.kind))continue;let d=i[u]+Mu(t,u,h);d>=i[h.to]-vu||(i[h.to]=d,c.set(h.to,{node:u,edge:h}),
l.push(h.to,d))}if(i[s]===1/0)return null;let a=[];for(let u=c.get(s),h=s;u&&(a.unshift({thing:t.thingOf(
h),edge:u.edge}),u.node!==r);h=u.node,u=c.get(h));return[{thing:e,edge:null},...a]}function Ou(){let t=[],
e=(o,r)=>[t[o],t[r]]=[t[r],t[o]],n=o=>o-1>>1;return{push(o,r){t.push({node:o,cost:r});for(let s=t.length-
1;s&&t[s].cost<t[n(s)].cost;s=n(s))e(s,n(s))},pop(){if(!t.length)return;e(0,t.length-1);let{node:o}=t.
pop();for(let r=0;;){let s=r;for(let i of[2*r+1,2*r+2])i<t.length&&t[i].cost<t[s].cost&&(s=i);if(s===
r)return o;e(r,s),r=s}}}}function xi(t,e){let n=({thing:r})=>r.kind==="article"?Ft(V(t,r)):At(V(t,r));
if(e.length<2)return`${n(e[0])} is the same thing.`;let o=e.slice(1).map(r=>{let{kind:s,forward:i}=r.
edge;return`${t.verbs[s][i?0:1]} ${n(r)}`});return`${n(e[0])} ${o.join(", which ")}.`}var $u=.2,[Au,Nu]=[8,4],Eu=["outlet","topic","subject","article"];function Mi({model:t,state:e}){let n=e().
path.flatMap(s=>t.byId.get(s)||[]),[o,r]=n.filter(({kind:s})=>s!=="story");if(!(!o||!r||!t.complete))
return t.pathGraph||=Ti(t),vi(t.pathGraph,o,r,e().without)}function Oi(t,e){let n=t.state().path,o=[
"From","To"].map((i,c)=>Iu(t,i,c,n[c])),r=n.filter(Boolean).length===2;return[ct("Path finder","From\
 one thing to another"),f("p",{class:"aside"},"The path that says most: stated links before shared t\
opics, rare topics before common ones."),...o,_u(t),r&&(e?Du(t,e):f("p",{class:"empty",role:"status"},
"No path connects the two by these links."))]}function _u(t){let{model:e}=t,{without:n}=t.state(),o=e.
complete?e.linksOf.flat().map(({kind:l})=>l):[],{credits:r,subjects:s}=e.articles,c=["published_by",
"carried_by",...r.some(l=>l.length)?["credited_to"]:[],"about",...s.some(l=>l.length)?["mentions"]:[],
...new Set(o)].map(l=>{let a=n.filter(d=>d!==l),u=({target:d})=>{t.change({without:d.checked?a:[...a,
l]})},h={type:"checkbox",checked:!n.includes(l),on:{change:u}};return f("label",{class:"check"},f("i\
nput",h),Tn[l])});return f("fieldset",{class:"kinds"},f("legend",{},"By these links"),c)}function Iu(t,e,n,o){
let{model:r}=t,s=o?r.byId.get(o):null,i=f("ul",{class:"choices"}),c=`path-${n}`,l=({target:h})=>{let d=Cu(
r,h.value.trim()),m=d.slice(0,Au).map(g=>{let p=f("span",{class:"words"},Be[g.kind].toLowerCase()),y=f(
"span",{},V(r,g));return f("li",{},C({class:"choice",dir:"auto"},()=>Lu(t,n,g),y,p))});i.replaceChildren(
...m),t.announce(`${d.length} found`)},a=({key:h})=>{h==="Enter"&&i.querySelector("button")?.click(),
h==="ArrowDown"&&i.querySelector("button")?.focus()},u={id:c,type:"text",dir:"auto",autocomplete:"of\
f",spellcheck:"false",placeholder:"an outlet, a topic, a name or an article",value:s?V(r,s):"",on:{input:l,
keydown:a}};return f("div",{class:"end"},f("label",{for:c},e),f("input",u),i)}function Cu(t,e){if(!e)
return[];let n=fe(t);return Eu.flatMap(o=>Je(n[o],e,Nu).rows.map(r=>({kind:o,ref:r})))}function Lu(t,e,n){
let o=[...t.state().path];for(;o.length<2;)o.push("");o[e]=de(t.model,n),t.change({path:o.filter((i,c)=>i||
c<e)});let r=_(`path-${1-e}`),s=_("panel").querySelector(".route, .empty, h2");(r.value?s:r).focus()}
function Pu(t,e){return e.slice(1,-1).map(({thing:o})=>o).find(({kind:o,ref:r})=>o==="topic"&&$i(t,r)>
$u)}function $i(t,e){let{held:n}=t.articles,o=n.reduce((r,s)=>r+s,0);return t.byTopic[e].filter(r=>n[r]).
length/Math.max(1,o)}function Ru(t,e){let n=Q($i(t,e.ref));return`No meaningful connection: it leads\
 over ${Ft(V(t,e))}, a topic of ${n} of the articles.`}function Du(t,e){let{model:n}=t,o=e.map(({thing:s,
edge:i})=>{let c=i&&n.verbs[i.kind][i.forward?0:1];return f("li",{class:`stop stop-${s.kind}`},c&&f(
"span",{class:"verb"},`${c} `),K(t,s),i&&i.reason&&f("span",{class:"words",dir:"auto"},i.reason))}),
r=Pu(n,e);return f("section",{class:"route",tabindex:"-1",role:"status"},r&&f("p",{class:"nothing-sh\
ared"},Ru(n,r)),f("h3",{},A(e.length-1,"step")),f("p",{class:"excerpt",dir:"auto"},xi(n,e)),f("ol",{
class:"stops"},o))}var Fu={path:Oi,save:ki,problems:ni,about:oi,help:ri};function Ai(t,e,n){return f("article",{class:`\
panel panel-${e}`},Fu[e](t,n))}var Hu=12;function Ei({model:t},e,n){let o=t.articles,[r,s,i]=[o.outlet[e],o.carrier[e],o.held[e]],c=t.
media[o.medium[e]]==="video"?"Video":"Article",l=i?c:"Article not in this corpus",{urls:a,files:u}=o,
h=o.topics[e].map(T=>n({kind:"topic",ref:T})),d=o.subjects[e].map(T=>n({kind:"subject",ref:T})),m=o.
credits[e].map(T=>n({kind:"outlet",ref:T.outlet})),g=s>=0&&s!==r,p=(T,E)=>f("ul",{class:"urls"},T.map(
E)),y=p(a[e],T=>f("li",{},Jo(T))),v=p(u[e],T=>f("li",{dir:"auto"},T));return[ct(l,V(t,{kind:"article",
ref:e})),!i&&f("p",{class:"aside"},"Only known because another article links to it: it has no file."),
o.excerpt[e]&&f("p",{class:"excerpt",dir:"auto"},o.excerpt[e]),Ct([["Outlet",r>=0?n({kind:"outlet",ref:r}):
"unknown"],["Carried by",g?n({kind:"outlet",ref:s}):null],["Credited to",Lt(m)],["Published",ft(o.time[e],
o.precision[e])],["Story",o.story[e]>=0?n({kind:"story",ref:o.story[e]}):null],["Topics",Lt(h)],["Me\
ntions",Lt(d)],["Other titles",o.titles[e].join(" · ")],["Quality",Ni(o.quality[e])],["Heat",Ni(o.heat[e])]]),
R("Connected because",ju(t,e,n)),R(a[e].length>1?"Addresses":"Address",a[e].length>0&&y),R(u[e].length>
1?"Files":"File",u[e].length>0&&v)]}function Ni(t){return t===null?null:String(t)}function ju(t,e,n){
let o=t.linksOf[e].map(r=>{let s=t.verbs[r.kind][r.forward?0:1];return f("li",{},f("span",{class:"ve\
rb"},`${s} `),n({kind:"article",ref:r.other}),f("span",{class:"words",dir:"auto"},Bu(t,e,r).join(" ·\
 ")))});return et(o,Hu,"ties")}function Bu(t,e,{other:n,kind:o,reason:r,weight:s}){let{time:i,held:c}=t.
articles,l=z(t,e)&&z(t,n),a=[it(t,n),l?wt(Number(i[n])-Number(i[e])):"",r,o==="similar"&&s<1?`score ${s.
toFixed(2)}`:"",c[n]?"":"not in this corpus"];return[...new Set(a.filter(Boolean))]}var ze=5,Wu=60,Uu=1.15;function _i(t,e,n){let{model:o}=t,r=o.outlets[e],s=o.byOutlet[e],{story:i,held:c,
outlet:l}=o.articles,a=s.filter(p=>c[p]),u=o.byCarrier[e].filter(p=>l[p]!==e),h=J(s.map(p=>i[p]).filter(
p=>p>=0)),d=a.length>=5&&!r.platform,m=()=>t.change({view:"compare",side:Gu(t,r.id)}),g=r.platform||
!a.length?[]:[["Compare",m]];return[ct(r.platform?"Platform":"Outlet",r.name||r.id),f("p",{class:"fi\
gures"},zu(a.length,s.length)),Kt(t,"outlet",r.id,...g),Ku(o,e,n),R("Over time",me(o,s)),R("First an\
d alone",qu(r)),R("Big stories it lacks here",d&&Qu(o,e,n)),R("Earlier and later than others",Xu(o,e,
n)),R("Focus",Vu(o,e,n)),R("Distinctive words",Zu(t,e)),R("Nearest outlets, by stories shared",Ju(o,
e,n)),R("Stories",we(h,n)),R("Stories only it has here",tf(o,e,n)),R("Articles",ee(o,s,n)),R("Articl\
es it carried",ee(o,u,n))]}function zu(t,e){let n=e-t,o=n?` · ${M(n)} linked, not in this corpus`:"";
return A(t,"article")+o}function Gu(t,e){let{side:n}=t.state();return n.includes(e)?n:[...n.slice(0,
ae-1),e]}function Ku(t,e,n){let{domain:o,names:r,name:s,edition_of:i,pieces:c,republished:l}=t.outlets[e],
a=i?t.byId.get(i):null,u=t.groups.filter(({outlets:m})=>m.includes(e)),h=A(c,"article"),d=`${M(l)} o\
f the ${h} found there`;return Ct([["Web site",o],["Edition of",a?n(a):null],["Also seen as",r.filter(
m=>m!==s).join(" · ")],["Group",u.map(m=>m.name).join(", ")],["Written by others",l?d:null]])}function qu({
platform:t,first:e,shared:n,alone:o}){if(t||!(n+o))return null;let r=n?`It was first on ${xt(e)} of \
the ${A(n,"story","stories")} that it shares with other outlets.`:"It shares no dated story with ano\
ther outlet.",s=o?` ${A(o,"story","stories")} in this corpus ${o===1?"comes":"come"} from it alone.`:
"",i=n>0&&n<5;return[f("p",{},r,s),f("p",{class:"aside"},i?"Too few to say much.":"Copies count as t\
heir original; in a tie of two either counts a half.")]}function Xu(t,e,n){let o=Vn(t,e).map(({other:r,
n:s,hours:i,low:c,high:l,q:a})=>{let u=`${wt(c*3600)} to ${wt(l*3600)}`,h=`median of ${s} shared sto\
ries, 95 % interval ${u}; ${_t(a)}`;return f("li",{},n({kind:"outlet",ref:r}),` ${wt(i*3600)}`,f("sp\
an",{class:"words"},h))});return o.length>0&&et(o,ze,"ties")}function Vu(t,e,n){let o=vr(t,e);if(!o.
length)return null;let r=o[0].n<5,s=o.map(i=>{let l=`${`${Q(i.share)} ${Mt(i)}`}; ${Yu(i)}`;return f(
"li",{},n({kind:"topic",ref:i.topic}),` ${i.k} of ${i.n}`,!r&&f("span",{class:"words"},l))});return[
et(s,ze+1,"ties"),r&&f("p",{class:"aside"},"Too few articles to say more.")]}function Yu({share:t,restShare:e}){
if(!e)return"none of the rest";let n=Math.max(t/e,e/t);if(n<Uu)return"about the same share as the re\
st";let o=n<9.95?n.toFixed(1).replace(/\.0$/,""):Math.round(n);return t>e?`${o} times the share of t\
he rest`:`the rest has ${o} times its share`}function Zu(t,e){let n=t.model.words[e];if(!n)return null;
let o=[t.model.outlets[e].id],r=n.map(([i,c,l,a,u,h])=>{let m=`${`${c} of ${l} articles, elsewhere ${a}\
 of ${u}`}; ${_t(h)} after correction`;return f("li",{},hn(p=>t.apply({only:{outlet:o,words:p}}),i,m,
h))});return[f("ul",{class:"word-list"},r),f("p",{class:"aside"},"In titles and excerpts, against th\
e rest of this corpus; in bold those that are statistically significant after correction for multipl\
e tests.")]}function Ju(t,e,n){let o=Tr(t,e).map(({ref:r,shared:s,either:i,isFew:c})=>{let a=`${s} o\
f ${i} stories in common${c?", too few to say much":""}`;return f("li",{},n({kind:"outlet",ref:r}),f(
"span",{class:"words"},a))});return o.length>0&&et(o,ze,"ties")}function Qu(t,e,n){let o=l=>A(l,"oth\
er outlet"),i=(t.blindspots[e]?.map(([l,a,u])=>({story:l,words:`${o(a)}; expected with ${Q(u)}`}))||
xr(t,e).slice(0,Wu).map(({story:l,reach:a})=>({story:l,words:o(a)}))).map(({story:l,words:a})=>f("li",
{},n({kind:"story",ref:l}),f("span",{class:"words"},a))),c="Stories without an article of this outle\
t in this corpus; the outlet may still have covered them.";return i.length?[et(i,ze+1,"ties"),f("p",
{class:"aside"},c)]:null}function tf(t,e,n){let o=s=>s<0||gt(t,t.stories[s].articles).size===1,r=[...Xn(
t)[e]].filter(([s,i])=>t.articles.held[i]&&o(s)).map(([s,i])=>f("li",{},n(s<0?{kind:"article",ref:i}:
{kind:"story",ref:s})));return r.length>0&&et(r,ze,"ties")}var ef=16,Ii=86400;function En(t,e,n,o={}){let{limit:r=ef,without:s=[],first:i=-1}=o,{time:c,outlet:l}=t.
articles,a=e.filter(P=>c[P]!==null&&l[P]>=0);if(gt(t,a).size<2)return null;let u=a.map(P=>Number(c[P])),
h=Math.min(...u),d=Math.max(...a.map(P=>Number(c[P])+(z(t,P)?0:Ii)));if(d===h)return null;let m=nf(t,
a),g=a.filter(P=>z(t,P)).map(P=>Number(c[P])),p=g.length?Math.min(...g):null,y=m.slice(0,r).map((P,ot)=>{
let tt=of(t,P,p,m[ot-1]);return sf(t,P,{start:h,end:d,first:i,words:tt},n)}),v=m.length-y.length,T=e.
length-a.length,E=[v>0&&`${A(v,"outlet")} with later articles not shown.`,T>0&&`${A(T,"article")} wi\
thout a date or an outlet not shown.`,"○ copy · dashed: not in this corpus · a bar: the day, as no t\
ime is given."],D=[st(h),Jt(d-h)].map(P=>f("span",{},P)),U=s.map(P=>af(P,n));return[f("ol",{class:"l\
anes"},y,U),f("p",{class:"lane-ends","aria-hidden":"true"},D),f("p",{class:"aside"},E.filter(Boolean).
join(" "))]}function nf(t,e){let n=new Map;for(let r of e){let s=t.articles.outlet[r],i=n.get(s)||{outlet:s,
first:1/0,articles:[]};z(t,r)&&(i.first=Math.min(i.first,t.articles.time[r])),i.articles.push(r),n.set(
s,i)}let o=r=>t.articles.time[r.articles[0]];return[...n.values()].sort((r,s)=>(r.first===s.first?o(
r)-o(s):r.first-s.first)||r.outlet-s.outlet)}function of(t,{first:e,articles:n},o,r){let s=[];if(e===
1/0||o===null)s.push("time not given");else if(e===o)s.push("earliest");else if(s.push(Jt(e-o)),r&&r.
first>o){let c=t.outlets[r.outlet].name,l=e-r.first;s.push(l<60?`with ${At(c)}`:`${Jt(l).slice(1)} a\
fter ${At(c)}`)}let i=rf(t,n[0]);return i!==null&&s.push(`a copy of ${At(it(t,i))}’s`),s}function rf(t,e){
let n=t.linksOf[e].find(({kind:o,forward:r})=>o==="copy_of"&&r);return n?n.other:null}function sf(t,e,{
start:n,end:o,first:r,words:s},i){let c=a=>`${(a-n)/(o-n)*100}%`,l=e.articles.map(a=>{let{time:u,precision:h,
copy:d,held:m,title:g}=t.articles,p=z(t,a),y=[p?"dot":"day",d[a]===1&&"copy",!m[a]&&"stub",a===r&&"f\
irst"],v=`${it(t,a)}: ${g[a]}, ${ft(u[a],h[a])}`,T=f("span",{class:y.filter(Boolean).join(" "),title:v});
return T.style.left=c(Number(u[a])),p||(T.style.width=c(n+Ii)),T});return f("li",{},i({kind:"outlet",
ref:e.outlet}),f("span",{class:"lane-track","aria-hidden":"true"},l),f("span",{class:"words",dir:"au\
to"},s.map(cf)))}function cf(t,e){return e?f("span",{class:"lane-note"},t):t}function af(t,e){return f(
"li",{class:"without"},e({kind:"outlet",ref:t}),f("span",{class:"lane-track","aria-hidden":"true"}),
f("span",{class:"words"},"not in this corpus"))}var lf=10,uf=60,ff=10;function Ci(t,e,n){let{model:o}=t,r=o.stories[e],{articles:s}=r,{outlet:i,topics:c,
subjects:l,credits:a}=o.articles,u=J(s.filter(T=>pt(o,T)).map(T=>i[T])),h=J(s.flatMap(T=>c[T])),d=J(
s.flatMap(T=>l[T])),m=J(s.flatMap(T=>a[T].map(E=>E.outlet))),g=(T,E)=>Gt(E.map(([D,U])=>[{kind:T,ref:D},
U]),n),p=o.nodes.some(T=>T.kind==="story"&&T.ref===e),y=t.isOpen(e)?"Close it in the picture":"Open \
it in the picture",v=p?[[y,()=>t.toggle(e)]]:[];return[ct("Story",r.name),f("p",{class:"figures"},df(
o,s)),Kt(t,"story",r.id,...v),R("Who was first",f("p",{},hf(o,r,n))),R("Who came when",En(o,s,n)),R(
"Headlines in time order",mf(o,s,n)),R("Outlets",u.length>0&&g("outlet",u)),R("Not in this corpus fr\
om",wf(o,e,n)),R("Credited to",m.length>0&&g("outlet",m)),R("Mentioned",d.length>0&&g("subject",d.slice(
0,ff))),R("Topics",h.length>0&&g("topic",h))]}function df(t,e){let n=e.filter(a=>t.articles.held[a]),
o=n.length,r=gt(t,n).size,s=e.length-o,[i,c]=ue(t,e),l=[A(o,"article")];return s&&l.push(`${M(s)} li\
nked, not in this corpus`),[...l,A(r,"outlet"),dt(i,c)].join(" · ")}var Ho="that takes articles of \
two outlets that state when they appeared, and copies do not count";function hf(t,{first:e,articles:n,
reason:o},r){if(!e.length)return`It cannot be told: ${o||Ho}.`;let s=e.map(a=>r({kind:"outlet",ref:a})),
i=Lt(s," and "),c=n.filter(a=>t.articles.time[a]===null).length,l=c?` ${A(c,"article")} without a da\
te may be earlier.`:"";return e.length===1?[i,`, of the articles in this corpus.${l}`]:["A tie betwe\
en ",i,`: the stated times do not tell them apart.${l}`]}function mf(t,e,n){let o=e.find(i=>z(t,i)),
r=o===void 0?null:t.articles.time[o],s=pf(t,e).map(({original:i,copies:c})=>Li(t,i,r,n,c));return et(
s,uf,"headlines")}function pf(t,e){let n=new Set(e),o=new Map;for(let s of e){let i=gf(t,s,n);i!==s&&
o.set(i,[...o.get(i)||[],s])}let r=new Set([...o.values()].flat());return e.filter(s=>!r.has(s)).map(
s=>({original:s,copies:o.get(s)||[]}))}function gf(t,e,n){let o=new Set,r=e;for(;!o.has(r);){o.add(r);
let s=t.linksOf[r].find(({kind:i,forward:c,other:l})=>i==="copy_of"&&c&&n.has(l));s&&(r=s.other)}return r}
function Li(t,e,n,o,r=[]){let{time:s,precision:i,held:c}=t.articles,l=t.linksOf[e].find(({kind:d,forward:m})=>d===
"copy_of"&&m),a=z(t,e)&&n!==null?Number(s[e])-n:0,u=[ft(s[e],i[e]),a>=60?wt(a):"",c[e]?"":"not in th\
is corpus",l?`a copy of ${At(it(t,l.other))}’s`:""],h=r.map(d=>Li(t,d,n,o));return f("li",{class:c[e]?
null:"not-held"},f("span",{class:"who",dir:"auto"},it(t,e)),o({kind:"article",ref:e}),f("span",{class:"\
words",dir:"auto"},u.filter(Boolean).join(" · ")),r.length>0&&f("ol",{class:"copies"},h))}function wf(t,e,n){
let o=Le(t,e);if(!o.length)return null;let r=o.slice(0,lf),s=r.map(l=>n({kind:"outlet",ref:l.ref})),
i=o.length-r.length,c=`Outlets with ${5} or more articles, some within a week of it. A missing story\
 only means that it is not in this corpus; the outlet may still have covered it.`;return[f("p",{},Lt(
s),i>0&&` and ${M(i)} more`,"."),f("p",{class:"aside"},c)]}var yf=12;function Pi(t,e,n){let{model:o}=t,r=o.subjects[e],s=o.bySubject[e],{outlet:i,story:c,subjects:l,
held:a}=o.articles,u=s.filter(v=>a[v]),h=J(u.filter(v=>pt(o,v)).map(v=>i[v])),d=J(s.flatMap(v=>l[v]).
filter(v=>v!==e)),m=J(s.map(v=>c[v]).filter(v=>v>=0)),g=(v,T)=>{let E=T.slice(0,yf).map(([D,U])=>[{kind:v,
ref:D},U]);return T.length>0&&Gt(E,n)},p=r.names.filter(v=>v!==r.name),y=[A(u.length,"article"),A(h.
length,"outlet")];return[ct("Subject",r.name),f("p",{class:"figures"},y.join(" · ")),f("p",{class:"\
aside"},"Found in titles and excerpts; the files do not state it."),Kt(t,"subject",r.id),Ct([["Also \
written",p.join(" · ")]]),R("Over time",me(o,s)),R("Outlets by articles",g("outlet",h)),R("Mentione\
d with it",g("subject",d)),R("Stories",we(m,n)),R("Articles",ee(o,s,n))]}var bf=8;function Ri(t,e,n){let{model:o}=t,r=o.topics[e],s=o.byTopic[e],i=s.filter(E=>o.articles.held[E]),
{outlet:c,story:l,topics:a}=o.articles,u=J(i.filter(E=>pt(o,E)).map(E=>c[E])),h=J(s.flatMap(E=>a[E]).
filter(E=>E!==e)),d=J(s.map(E=>l[E]).filter(E=>E>=0)),m=(E,D)=>D.length>0&&Gt(D.map(([U,P])=>[{kind:E,
ref:U},P]),n),g=o.dominant.includes(e),p=r.names.filter(E=>E!==r.name),y=s.length-i.length,v=y?` · ${M(
y)} linked, not in this corpus`:"",T=[A(i.length,"article"),A(u.length,"outlet")];return[ct("Topic",
r.name),f("p",{class:"figures"},T.join(" · ")+v),g&&f("p",{class:"aside"},"On nearly every article,\
 so the picture leaves its lines out."),Kt(t,"topic",r.id),Ct([["Also written",p.join(" · ")]]),R("\
Over time",me(o,s)),R("Outlets by focus",Sf(o,e,n)),R("Outlets by articles",m("outlet",u)),R("Topics\
 on the same articles",m("topic",h)),R("Stories",we(d,n)),R("Articles",ee(o,s,n))]}function Sf(t,e,n){
let{by:o,n:r}=en(t),s=o.map((i,c)=>({ref:c,...Nt(i.get(e)||0,r[c])})).filter(i=>i.k&&i.n>=5).sort((i,c)=>c.
share-i.share||c.k-i.k||i.ref-c.ref).slice(0,bf);return s.length?Pe(s.map(i=>{let c=`${Q(i.share)} ${Mt(
i)}, ${i.k} of ${i.n}`;return[n({kind:"outlet",ref:i.ref}),i.share,c]})):null}var kf={article:Ei,outlet:_i,topic:Ri,subject:Pi,story:Ci};function Di(t,e){let n=r=>K(t,r),o=kf[e.kind](
t,e.ref,n);return f("article",{class:`panel panel-${e.kind}`},o)}var Tf=6;function Bo(t,e){let n=Bn(e);if(n.length<2)return null;let o=vf(t),r={outlet:[],topic:[],subject:[]},
s=[],i=[],c=null;for(let a=0;a<n.length;){let u=xf(o,n,a),h=u||c?null:Mf(t,n,a);u?(r[u.facet].push(u.
id),s.push(u.name),a+=u.length):h?(c=h.time,a+=h.length):(i.push(n[a]),a+=1)}if(c&&s.push(dt(c[0],c[1]-
1)),!s.length)return null;let l={};for(let a of["outlet","topic","subject"])r[a].length&&(l[a]=[...new Set(
r[a])]);return i.length&&(l.words=[i.join(" ")],s.unshift(i.map(a=>a.startsWith('"')?a:`“${a}”`).
join(" "))),{only:l,time:c,parts:s}}function vf(t){let e=new Map,n=(o,{id:r,name:s},i)=>{let c=kt(i).
trim();c&&!e.has(c)&&e.set(c,{facet:o,id:r,name:s})};for(let o of t.outlets)for(let r of[o.name,...o.
names,o.domain])n("outlet",o,r);for(let o of["topic","subject"])for(let r of o==="topic"?t.topics:t.
subjects)for(let s of[r.name,...r.names])n(o,r,s);return e}function xf(t,e,n){let o=Math.min(Tf,e.length-
n);for(let r=o;r>0;r-=1){let s=e.slice(n,n+r).join(" "),i=t.get(s);if(i&&r<e.length)return{...i,length:r}}
return null}function Mf(t,e,n){let[o,r]=[e[n],e[n+1]],s=/^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/.exec(o);
if(s)return{time:jo(Number(s[1]),Number(s[2])-1),length:1};let i=Nf(o);if(i>=0&&Fi(r))return{time:jo(
Number(r),i),length:2};if(i>=0&&!$f.includes(o)){let c=Af(t,i);if(c!==null)return{time:jo(c,i),length:1}}
if(Fi(o)){let c=Number(o);return{time:[Date.UTC(c,0)/1e3,Date.UTC(c+1,0)/1e3],length:1}}return null}
var Of="january february march april may june july august september october november december".split(
" "),$f=["may","mar","dec","jan"];function Af(t,e){let n=t.articles.time.filter((o,r)=>o!==null&&t.articles.
held[r]&&new Date(o*1e3).getUTCMonth()===e);return n.length?new Date(n[n.length-1]*1e3).getUTCFullYear():
null}function Nf(t){let e=ie.map(n=>n.toLowerCase()).indexOf(t);return e>=0?e:Of.indexOf(t)}function Fi(t){
return/^(19|20)\d\d$/.test(t||"")}function jo(t,e){return[Date.UTC(t,e)/1e3,Date.UTC(t,e+1)/1e3]}var Wo={outlet:5,topic:5,subject:4,story:6,article:12},Hi=["outlet","topic","subject","story","artic\
le"],ji={outlet:"Outlets",topic:"Topics",subject:"Subjects",story:"Stories",article:"Articles"},Ef=2+
Object.values(Wo).reduce((t,e)=>t+e),[_f,Bi]=[1,8];function Wi(t,e,n){let{model:o}=n,r=Object.fromEntries(
Hi.map(O=>[O,If(ji[O])])),s=[],i=[],c=-1,l=[],a=0;function u(){l=d()?Hi.map(h):[],c=-1,m(_f),v(),yt(
!!d()),p()}function h(O){let j=fe(o)[O],B=Wn(j,d(),Wo[O]);return{kind:O,steps:B,rows:[],total:0,done:!1}}
function d(){return t.value.trim()}function m(O){let j=performance.now()+O,B=l.map(q=>q.rows.length),
G=g();for(;G&&performance.now()<j;){let{done:q,value:Z}=G.steps.next();Object.assign(G,{done:!!q,rows:Z.
rows,total:Z.total}),G=g()}return l.some((q,Z)=>q.rows.length>B[Z])}function g(){let O=l.filter(({done:B})=>!B),
j=B=>B.rows.length<Wo[B.kind];return O.find(j)||O[0]}function p(){if(clearTimeout(a),!g()){y();return}
a=setTimeout(()=>{(m(Bi)||!g())&&v(),p()})}function y(){if(!l.length)return;let O=l.filter(({total:j})=>j).
map(({kind:j,total:B})=>`${B} ${ji[j].toLowerCase()}`);n.announce(O.join(", ")||"nothing found")}function v(){
let O=c>=0?i[c].key:null,j=l.filter(({total:Z})=>Z),B=j.find(({kind:Z})=>Z==="article");i=[];let G=l.
length>0&&!j.length&&!g(),q=[U(),B&&P(B),...j.map(E),d()&&mt(o),G&&!i.length&&f("p",{class:"empty",dir:"\
auto"},T())];e.replaceChildren(...q.filter(Boolean)),lt(O?i.findIndex(({key:Z})=>Z===O):-1)}function T(){
let O=Bo(o,d());return O?`No article has all of these: ${O.parts.join(" · ")}.`:"Nothing found. Few\
er or shorter words find more."}function E({kind:O,rows:j,total:B,done:G}){let{element:q,head:Z,number:Rt}=r[O];
return Rt.textContent=G?M(B):"…",q.replaceChildren(Z,...j.map(Zt=>D({kind:O,ref:Zt}))),q}function D(O){
let j=O.kind==="article"?it(o,O.ref):A(Wt(o,O).length,"article"),B=`${O.kind} ${O.ref}`;return ot(B,
()=>n.choose(O),V(o,O),j)}function U(){let O=Bo(o,d());if(!O)return null;let{only:j,time:B,parts:G}=O,
{total:q}=zt(o,{only:j,not:{},time:B});if(!q)return null;let Z=q===1?"this article":`these ${M(q)} a\
rticles`;return ot("query",()=>n.narrow({only:j,time:B}),`Show ${Z}`,G.join(" · "))}function P({total:O,
done:j}){let B=kt(d()),G=O===1?"this article":`these ${M(O)} articles`,q=`Show ${j?G:"these articles"}`;
return ot("words",()=>n.filter("only","words",B),q,"with these words")}function ot(O,j,B,G){let q=s[i.
length]||tt();return q.item.setAttribute("aria-selected","false"),q.name.textContent=B,q.words.textContent=
G,i.push({item:q.item,act:j,key:O}),q.item}function tt(){let O=f("span",{dir:"auto"}),j=f("span",{class:"\
words",dir:"auto"}),B={role:"option",id:`option-${s.length}`,class:"option"},G={name:O,words:j,item:f(
"div",B,O,j)};return s.push(G),G}function Tt({act:O}){yt(!1),t.value="",O()}function yt(O){e.hidden=
!O,t.setAttribute("aria-expanded",String(O)),!O&&(t.removeAttribute("aria-activedescendant"),l=[],clearTimeout(
a))}function bt(O){if(!i.length)return;let j=c<0&&O<0?0:c;lt((j+O+i.length)%i.length),i[c].item.scrollIntoView(
{block:"nearest"})}function lt(O){if(i[c]?.item.setAttribute("aria-selected","false"),c=O,c<0){t.removeAttribute(
"aria-activedescendant");return}i[c].item.setAttribute("aria-selected","true"),t.setAttribute("aria-\
activedescendant",i[c].item.id)}function Y(){let O=window.requestIdleCallback||(G=>setTimeout(()=>G(
{timeRemaining:()=>Bi,didTimeout:!1}),8)),j=mr(Object.values(fe(o))),B=G=>{do if(j.next().done)return;while(G.
timeRemaining()>2);O(B)};for(;s.length<Ef;)tt();O(B)}function St(O){O.key==="ArrowDown"||O.key==="Ar\
rowUp"?(O.preventDefault(),bt(O.key==="ArrowDown"?1:-1)):O.key==="Enter"&&i.length?(O.preventDefault(),
Tt(i[Math.max(c,0)])):O.key==="Escape"&&(O.stopPropagation(),e.hidden&&t.blur(),t.value="",yt(!1))}return e.
addEventListener("mousedown",O=>O.preventDefault()),e.addEventListener("click",({target:O})=>{let j=i.
find(({item:B})=>B.contains(O));j&&Tt(j)}),t.addEventListener("input",u),t.addEventListener("focus",
()=>d()&&u()),t.addEventListener("blur",()=>yt(!1)),t.addEventListener("keydown",St),{prepare:Y}}function If(t){
let e=f("span",{class:"number"}),n=f("div",{class:"find-head"},t," ",e);return{number:e,head:n,element:f(
"div",{role:"group","aria-label":t},n)}}var Cf=12,Ui=86400,Lf=72,Pf=7,zi=3,Rf=60,Df=1/3,Ff="Each dot is an article, in the colour of its out\
let, at its place between the first and the last of its story; the one ringed was first. ○ copy · da\
shed: linked, not in this corpus · a bar: the day, as no time is given. An outlet without a story ma\
y still have covered it elsewhere.";function Gi(t,e){let{model:n}=e,o=e.selection();if(!o.total){t.replaceChildren();
return}let r=ne(n,"stories","size",o).filter(({outlets:a})=>a>1),s=f("ol",{class:"story-rows"}),i=Bf(
n,o),c=ge(s,r,Cf,a=>[Wf(e,a,i)]),l=[f("div",{class:"sheet-head"},f("h2",{},"Stories of most outlets"),
r.length>0&&Hf(n)),mt(n),...r.length?[s,c,f("p",{class:"aside"},Ff)]:[jf(o)]];se(t,()=>t.replaceChildren(
...l.filter(a=>a instanceof Node)))}function Hf(t){let e=$t(),n=(s,i)=>{let c=f("span",{class:"outle\
t-dot","aria-hidden":"true"});return c.style.setProperty("--hue",i),f("li",{dir:"auto"},c,s)},o=t.hues.
map((s,i)=>n(t.outlets[s].name,e.hues[i]));return o.length?f("ul",{class:"outlet-colors","aria-label":"\
Colours of outlets"},o,n("other outlets",e.others)):null}function jf(t){let e=t.filtered?"No story o\
f two or more outlets in this selection.":De("stories");return f("p",{class:"empty"},e)}function Bf(t,{
mask:e}){let n=t.articles.held.flatMap((o,r)=>o&&e[r]?[r]:[]);return gt(t,n).size}function Wf(t,e,n){
let{model:o}=t;return f("li",{class:"story-row","data-id":o.stories[e.thing.ref].id},f("div",{class:"\
story-name"},K(t,e.thing),f("span",{class:"words"},Fe(o,e)),Gf(o,e),zf(t,e)),f("div",{class:"story-h\
ours"},Kf(o,e),Vf(t,e)),f("div",{class:"story-reach"},Yf(t,e,n)),t.isOpen(e.thing.ref)&&Uf(t,e))}function Uf(t,{
thing:e,articles:n}){let{model:o}=t,{first:r,earliest:s}=o.stories[e.ref],i=t.selection().filtered?[]:
Le(o,e.ref),l=En(o,n,u=>K(t,u),{limit:Rf,without:i.slice(0,zi).map(({ref:u})=>u),first:r.length?s:-1}),
a=f("p",{class:"aside"},"Too few of its articles state a date.");return f("div",{class:"story-lanes"},
l||a)}function zf(t,{thing:e}){let n=t.isOpen(e.ref),{id:o,name:r}=t.model.stories[e.ref],s={class:"\
lanes-button","aria-expanded":String(n),"data-focus":`lanes ${o}`,"aria-label":`Who came when: ${r}`};
return C(s,()=>t.toggle(e.ref),n?"▾":"▸"," Who came when")}function Gf(t,{thing:e}){let{loose:n,
articles:o}=t.stories[e.ref];if(n<Df*o.length)return null;let r="These share little with the other a\
rticles of the story: some may be on another event.",s=`loosely joined: ${M(n)} of ${M(o.length)}`;return f(
"span",{class:"loosely",title:r},s)}function Kf(t,{articles:e,thing:n}){let{first:o,earliest:r}=t.stories[n.
ref],{time:s,precision:i,title:c,copy:l,held:a,outlet:u}=t.articles,h=e.filter(P=>s[P]!==null);if(!h.
length)return f("p",{class:"words"},"None of its articles has a date.");let{dots:d,start:m,end:g}=Xf(
t,h),p=$t(),y=d.map(({article:P,left:ot,width:tt,level:Tt})=>{let yt=o.length>0&&P===r,bt=[tt?"day":
"dot",l[P]===1&&"copy",!a[P]&&"stub",yt&&"first"],lt=`${it(t,P)}: ${c[P]}, ${ft(s[P],i[P])}`,Y=f("sp\
an",{class:bt.filter(Boolean).join(" "),title:lt}),St=t.hues.indexOf(u[P]);return Y.style.setProperty(
"--hue",St<0?p.others:p.hues[St]),Y.style.left=`${ot*100}%`,tt?Y.style.width=`${tt*100}%`:Y.style.bottom=
`${Tt*7}px`,Y}),v=e.length-h.length,T=[qf(t,h,m),v?`${M(v)} undated not shown`:"",g>m?Jt(g-m):""],E=Math.
max(1,...d.map(({level:P})=>P+1))*7+4,D=f("div",{class:"hours","aria-hidden":"true"},y);D.style.height=
`${E}px`;let U=T.map(P=>f("span",{},P));return[D,f("p",{class:"hours-ends","aria-hidden":"true"},U)]}
function qf(t,e,n){let o=z(t,e[0]);return st(n)+(o?`, ${qe(n)} UTC`:"")}function Xf(t,e){let n=l=>Number(
t.articles.time[l]),o=Math.min(...e.map(n)),r=Math.max(...e.map(l=>n(l)+(z(t,l)?0:Ui))),s=Math.max(1,
r-o),i=new Map;return{dots:e.flatMap(l=>{let a=z(t,l),u=(n(l)-o)/s,h=a?Math.round(u*Lf):`day ${cn(t,
l)}`,d=i.get(h)||0;return i.set(h,d+1),a?d<Pf?[{article:l,left:u,width:0,level:d}]:[]:d?[]:[{article:l,
left:u,width:Ui/s,level:0}]}),start:o,end:r}}function Vf(t,{thing:e}){let{model:n}=t,{first:o,earliest:r,
runner_up:s,gap:i,reason:c}=n.stories[e.ref];if(!o.length){let m=`Who was first cannot be told: ${c||
Ho}.`;return f("p",{class:"words"},m)}let l=m=>K(t,{kind:"outlet",ref:m}),a=r>=0?`, ${qe(Number(n.articles.
time[r]))} UTC`:"",u=Lt(o.map(l)," and "),h=[o.length>1?"First, in a tie: ":"First: ",u,a];if(s>=0&&
i!==null&&pt(n,s)){let m=i?Jt(i*60):"in the same minute";h.push(" · next: ",l(n.articles.outlet[s]),
`, ${m}`)}let d=t.selection().filtered?" (whole corpus)":"";return f("p",{class:"words"},...h,d)}function Yf(t,{
thing:e,outlets:n},o){let{model:r}=t,s=`${M(n)} of ${A(o,"outlet")}`,i=pe(Math.max(.01,n/Math.max(1,
o))),l=(t.selection().filtered?[]:Le(r,e.ref)).slice(0,zi).map(({ref:a})=>K(t,{kind:"outlet",ref:a}));
return[f("span",{class:"number"},s),f("span",{class:"reach-track","aria-hidden":"true"},i),l.length>
0&&f("p",{class:"words"},"Not from ",Lt(l))]}var Zf=8,[Vi,Ki,Go]=[46,20,10],Jf=700,Ge=86400;function Yi(t,e){let{model:n}=e,{from:o,to:r}=n.counts;
if(o===null||r===null||o===r)return{show:()=>{}};let s=F=>n.articles.held[F]&&n.articles.time[F]!==null,
c=n.articles.time.map((F,b)=>b).filter(s).every(F=>z(n,F)),{unit:l,bins:a}=Ee([],o,r,c),u=Qf(n,a),h=null,
d={rows:!1,shares:!1},m=f("div",{class:"strip-chart"}),g=f("div",{class:"strip-rows",hidden:!0}),p=f(
"span",{class:"strip-words"}),y=Tt("▶","Play through time",()=>h?j():O()),[v,T]=[bt("From day",0),
bt("To day",1)],[E,D]=[B("From",0),B("To",1)],U=f("div",{class:"strip-area"},m,E,D),P=f("span",{class:"\
strip-tools"},Tt("‹","A step back in time",()=>St(-1)),y,Tt("›","A step on in time",()=>St(1)),yt(
"By outlet","rows"),yt("Shares","shares")),ot=f("span",{class:"strip-days"},v," – ",T),tt=f("span",
{class:"legend-name"},`Articles by ${l}`);t.hidden=!1,t.replaceChildren(f("div",{class:"strip-head"},
tt,p,ot,P),U,g),G();function Tt(F,b,S){return C({class:"step","aria-label":b,title:b},S,F)}function yt(F,b){
let x=C({class:"step","aria-pressed":"false"},()=>{d[b]=!d[b],x.setAttribute("aria-pressed",String(d[b])),
q()},F);return x}function bt(F,b){let S=()=>{let I=Date.parse(`${N.value}T00:00Z`)/1e3;if(Number.isNaN(
I))return;let w=[qi(Number(o)),qi(Number(r))+Ge],[k,$]=e.state().time||w,L=b?[Math.min(k,I),I+Ge]:[I,
Math.max($,I+Ge)];e.change({time:L})},x={min:_n(Number(o)),max:_n(Number(r))},N=f("input",{type:"dat\
e","aria-label":F,...x,on:{change:S}});return N}function lt(){let{time:F}=e.state();if(!F)return[0,a.
length];let b=Math.max(0,a.findIndex(x=>x.to>F[0])),S=a.findIndex(x=>x.from>=F[1]);return[b,Math.max(
b+1,S<0?a.length:S)]}function Y(F,b,S=!1){let x=F<=0&&b>=a.length;e.change({time:x?null:[a[F].from,a[b-
1].to]},S)}function St(F){let b=F>0?[-1,0]:[a.length,a.length+1],[S,x]=e.state().time?lt():b,N=x-S,I=Math.
max(0,Math.min(a.length-N,S+F));return(I!==S||!e.state().time)&&Y(I,I+N),I+N<a.length}function O(){h=
setInterval(()=>St(1)||j(),Jf),y.textContent="❚❚",y.setAttribute("aria-label","Stop playing"),lt()[1]===
a.length&&e.change({time:null},!1),St(1)}function j(){clearInterval(h),h=null,y.textContent="▶",y.
setAttribute("aria-label","Play through time")}function B(F,b){let S=a.length,x={ArrowLeft:-1,ArrowDown:-1,
ArrowRight:1,ArrowUp:1},N={PageDown:-5,PageUp:5,Home:-S,End:S};return f("span",{class:"handle",role:"\
slider",tabindex:"0","aria-label":F,"aria-valuemin":0,"aria-valuemax":S,on:{keydown:w=>{let k={...x,
...N}[w.key];if(!k)return;w.preventDefault();let[$,L]=lt();b?Y($,Math.max($+1,Math.min(S,L+k))):Y(Math.
max(0,Math.min(L-1,$+k)),L)}}})}function G(){let F=S=>{let{left:x,width:N}=m.getBoundingClientRect(),
I=Math.floor((S.clientX-x)/N*a.length);return Math.max(0,Math.min(a.length-1,I))},b=null;U.addEventListener(
"pointerdown",S=>{j();let x=S.target.closest(".handle"),[N,I]=lt();x?b=x===E?I-1:N:b=F(S),U.setPointerCapture(
S.pointerId),x||Y(b,b+1)}),U.addEventListener("pointermove",S=>{if(b===null)return;let x=F(S);Y(Math.
min(b,x),Math.max(b,x)+1)});for(let S of["pointerup","pointercancel"])U.addEventListener(S,()=>b=null);
U.addEventListener("dblclick",()=>e.change({time:null}))}function q(){let{mask:F}=zt(n,e.state(),"ti\
me"),b=zo(u,a.length,at=>F[at]>0),S=zo(u,a.length,()=>!0),[x,N]=lt(),I=b.map((at,Dt)=>S[Dt]?at/S[Dt]:
0),w=d.shares?I:b,k=d.shares?1:Math.max(1,...S),$=at=>at>=x&&at<N,L=[...d.shares?[]:S.map((at,Dt)=>Uo(
at,Dt,k,"bar-all")),...w.map((at,Dt)=>Uo(at,Dt,k,$(Dt)?"bar-volume":"bar-out"))],H=[st(Number(o)),st(
Number(r))].map(at=>f("span",{},at));m.replaceChildren(vt(Vi,Zt(b),L),f("div",{class:"strip-ends","a\
ria-hidden":"true"},H)),Z(E,x,a[x].from),Z(D,N,a[N-1].to-1),p.textContent=Rt();let[X,ut]=e.state().time||
[Number(o),Number(r)+1];v.value=_n(X),T.value=_n(ut-1),g.hidden=!d.rows,d.rows&&g.replaceChildren(...$e(
F))}function Z(F,b,S){F.style.left=`${b/a.length*100}%`,F.setAttribute("aria-valuenow",String(b)),F.
setAttribute("aria-valuetext",Xi(S,l))}function Rt(){let{time:F}=e.state();return F?dt(F[0],F[1]-1):
d.shares&&e.selection().filtered?`share of all articles of each ${l}`:`${n.left_out?"on this page · ":
""}drag to select a time`}function Zt(F){let b=Math.max(...F),S=Xi(a[F.indexOf(b)].from,l);return`Ar\
ticles by ${l}: at most ${M(b)}, from ${S}.`}function vt(F,b,S){let N={viewBox:`0 0 ${a.length*Go} ${F}`,
preserveAspectRatio:"none",role:"img","aria-label":b};return rt("svg",N,S)}function $e(F){let b=n.byOutlet.
map((x,N)=>({ref:N,articles:x.filter(I=>F[I]&&n.articles.held[I])})).filter(({articles:x})=>x.length).
sort((x,N)=>N.articles.length-x.articles.length||x.ref-N.ref).slice(0,Zf).map(({ref:x,articles:N})=>{
let I=new Set(N),w=zo(u,a.length,$=>I.has($)),k=N.length;return{ref:x,total:k,values:d.shares?w.map(
$=>$/k):w}}),S=Math.max(...b.flatMap(({values:x})=>x),d.shares?.01:1);return b.map(({ref:x,total:N,values:I})=>{
let{name:w}=n.outlets[x],k=()=>e.choose({kind:"outlet",ref:x}),$=I.map((L,H)=>Uo(L,H,S,"bar-volume",
Ki));return f("div",{class:"strip-row"},C({class:"thing",dir:"auto"},k,Et(w,22)),vt(Ki,`${w}: ${A(N,
"article")}`,$),f("span",{class:"number"},M(N)))})}return{show:q}}function Uo(t,e,n,o,r=Vi){if(!t)return null;
let s=r*(1-t/n),i=Math.max(1,r*t/n);return rt("rect",{x:e*Go,y:s,width:Go-1,height:i,class:o})}function Qf(t,e){
let n=Float64Array.from(e,o=>o.from);return Int32Array.from(t.articles.time,(o,r)=>o===null||!t.articles.
held[r]||o<n[0]?-1:vs(n,o))}function zo(t,e,n){let o=Array(e).fill(0);return t.forEach((r,s)=>{r>=0&&
n(s)&&(o[r]+=1)}),o}function qi(t){return Math.floor(t/Ge)*Ge}function _n(t){return new Date(t*1e3).
toISOString().slice(0,10)}function Xi(t,e){return e==="hour"?ft(t,"minute"):st(t)}var[td,ed]=[.6,.65];function Zi(t,e,n){let o=_("tip");if(o.hidden=!e,!e||!n)return;let r=e.kind==="a\
rticle"&&!t.articles.held[e.ref];o.replaceChildren(f("span",{class:"kicker"},r?Be.stub:Be[e.kind]),f(
"strong",{dir:"auto"},V(t,e)),f("span",{class:"words",dir:"auto"},Fe(t,so(t,e))));let{width:s,height:i}=_(
"picture").getBoundingClientRect();o.classList.toggle("left",n.x>s*td),o.classList.toggle("above",n.
y>i*ed),o.style.setProperty("--x",`${n.x}px`),o.style.setProperty("--y",`${n.y}px`)}var Oe=["network","time"],nd={stories:Gi,outlets:co,compare:fo,table:Fo},od=200,Ji=900,rd=3;function tc(t){
t.letters=as(t.hues.map(w=>t.outlets[w].name));let e={view:t.home,tab:"overview"},n=g(),o=v(n),r=0,s=null,
i=new Map,c=t.nodes.length>0,l={model:t,view:null,state:()=>n,selection:()=>o,change:T,choose:P,toggle:ot,
filter:tt,apply:Tt,narrow:yt,isOpen:w=>y().includes(w),announce:vt,show:D},a={hover:(w,k)=>Zi(t,w,k),
choose:P,toggle:ot,moved:lt},u=c?ei(_("canvas"),t,a):null,h=Yi(_("strip"),l),d=ps(_("filters"),_("ch\
ips"),l),m=Wi(_("find"),_("found"),l);l.view=u;function g(){let w=rr(location.hash,e),k=Hn(t,w.state);
return Qi([...w.ignored,...k.ignored]),k.state}function p(){return n.at&&t.byId.get(n.at)||null}function y(){
return n.open.flatMap(k=>t.byId.get(k)||[]).filter(({kind:k})=>k==="story").map(({ref:k})=>k)}function v(w){
return{...zt(t,w),filtered:fr(w),stubs:dr(w)}}function T(w,k=!0){"at"in w&&(s=n.at),n={...n,...w},("\
only"in w||"not"in w||"time"in w)&&(o=v(n)),clearTimeout(r),k?E("pushState"):r=setTimeout(()=>E("rep\
laceState"),od),D()}function E(w){try{let k=sr(n,e)||location.pathname+location.search;history[w](null,
"",k)}catch{}}function D(){let w=[n.only,n.not,n.time],{theme:k}=document.documentElement.dataset;U(
"chips",w,d.showChips),U("filters",[w,d.isShown()],d.show),U("picture",[w,n.view,n.hide,n.open],Y);let $=[
n.view,n.side,n.open,t.complete,k];U("sheet",[w,...$],O),U("strip",w,h.show);let L=[n.view,n.at,n.depth,
n.tab,n.open,n.path,n.without,t.complete];U("side",[w,...L],q)}function U(w,k,$){let L=JSON.stringify(
k);i.get(w)!==L&&(i.set(w,L),$())}function P(w){let k=w?de(t,w):null;k!==n.at&&(T({at:k}),w&&(innerWidth<
Ji&&_("side").scrollIntoView({block:"start"}),vt(`${V(t,w)} chosen`)))}function ot(w){let{id:k}=t.stories[w],
$=n.open.includes(k),L=$?n.open.filter(X=>X!==k):[...n.open,k],H=Oe.includes(n.view)||n.view==="stor\
ies";T({open:L,...H?{}:{view:t.opens}}),vt($?"Story closed":"Story opened")}function tt(w,k,$){T(Xe(
n,w,k,$)),bt()}function Tt(w){T({...or,...w}),bt()}function yt({only:w,time:k=null}){T({only:{...n.only,
...w},time:k||n.time}),bt()}function bt(){let w=`${A(o.total,"article")} selected`;vt(o.filtered?w:"\
Everything is shown")}function lt(w){Oe.includes(n.view)&&T({cam:w},!1)}function Y(){let w=Oe.includes(
n.view);for(let X of["canvas","zoom","under"])_(X).hidden=!w;_("sheet").hidden=w;for(let X of document.
querySelectorAll("[data-view]")){let ut=X.dataset.view===n.view;X.setAttribute("aria-pressed",String(
ut))}let $=w||n.view==="stories"?St():null;if(_("message").hidden=!$,_("message").replaceChildren($||
""),_("canvas").classList.toggle("quiet",!!$),!u||!w)return;let L=y(),H=u.show({view:n.view,hide:n.hide,
open:L,selection:o});H.open.length<L.length&&(n={...n,open:H.open.map(X=>t.stories[X].id)},E("replac\
eState"),vt("The stories opened first were closed to make room")),j(H),B()}function St(){let w=(k,...$)=>f(
"div",{},f("h2",{},k),$.map(L=>f("p",{},L)));return c?o.total?n.view==="time"&&!t.scale.length?w("No\
thing to show over time","None of these articles has a date. The network and the lists show them all\
."):null:d.renderNothingFound():w("No articles yet",...t.advice)}function O(){let w=nd[n.view];w&&w(
_("sheet"),l)}function j(w){let k=$=>T({hide:$});Es(_("legend"),t,w,n,o,k)}function B(){let w=[...G(),
...t.advice,...t.notes[n.view]||[]];_("notes-head").textContent=w[0]||"",_("notes-head").classList.toggle(
"more-notes",w.length>1),_("notes").replaceChildren(...w.slice(1).map(k=>f("li",{},k))),_("notes-box").
hidden=!w.length}function G(){let w=t.mode==="stories",k=[];if(w&&k.push("To open a story into its a\
rticles, double-click it, or choose it and press Enter."),n.view!=="time"||!t.scale.length)return k;
let $=w?"circle is a story at its first report, each dot an article that belongs to no story":"dot i\
s an article";k.push(`Each ${$}; the height has no meaning.`),n.open.length&&k.push("Marks beside an\
 open story are moved aside. Its articles stand at their own dates; those without a date are not dra\
wn.");let L=(H,X)=>H!==null&&!z(t,X);return t.articles.time.some(L)&&k.push("An article that states \
only its day stands in the middle of it."),t.scale.some(([,,,,H])=>H)&&k.push("In the grey band time\
 is squeezed, as there are few articles."),k}function q(){let w=p(),k=n.at!==null&&Pn.includes(n.at)?
n.at:null,[$,L]=[_("panel"),_("lists")],H=document.activeElement,X=_("side").contains(H)||!!H?.dataset.
panel;L.hidden=!!(w||k),$.hidden=!L.hidden;let ut=k==="path"?Mi(l):null,at=u?u.choose(w,ut,n.depth):
!1;if($.hidden)$.replaceChildren(),Zt();else{let ec=C({class:"back"},()=>T({at:null}),"← Back to the\
 lists"),nc=w?Di(l,w):Ai(l,String(k),ut);$.replaceChildren(ec,...Z(w,at),nc),_("side").scrollTop=0}if(!X)
return;let Dt=s&&Ht(_("list"),"id",s),Ko=$.hidden?Dt:$.querySelector("input")||$.querySelector("h2");
Ko&&Ko.focus({preventScroll:!$.hidden})}function Z(w,k){let $=[];w&&u&&!k&&Oe.includes(n.view)&&$.push(
f("p",{class:"aside"},"Not drawn in this view.")),w&&k&&n.view==="network"&&$.push(Rt());let H=w&&["\
outlet","topic","subject"].includes(w.kind)?mt(t):null;return H?[...$,H]:$}function Rt(){let k=f("ou\
tput",{},(ut=>ut===1?"neighbours":`up to ${ut} steps away`)(n.depth)),$=({target:ut})=>{T({depth:Number(
ut.value)},!1),_("depth").focus()},L={id:"depth",type:"range",min:1,max:Fn,value:n.depth},H=f("input",
{...L,on:{input:$}}),X=f("label",{for:"depth"},"In the picture: ");return f("p",{class:"aside depth"},
X,H,k)}function Zt(){for(let w of document.querySelectorAll("[data-tab]")){let k=w.dataset.tab,$=k===
n.tab,L=w.querySelector(".number");if(L){let H=Qr(t,k,o);L.textContent=Yo(H),L.title=M(H)}w.setAttribute(
"aria-selected",String($)),w.setAttribute("tabindex",$?"0":"-1")}_("list").setAttribute("aria-labell\
edby",`tab-${n.tab}`),ts(_("list"),_("order"),l)}function vt(w){_("live").textContent=w}async function $e(){
clearTimeout(r),E("replaceState");try{await navigator.clipboard.writeText(location.href),vt("Link co\
pied"),_("copy").textContent="Copied"}catch{let w=_("link");w.hidden=!1,w.value=location.href,w.select(),
vt("Copy the link from the field")}setTimeout(()=>_("copy").textContent="Copy link",1600)}function F(w){
if(n.view===w)return;let k=Oe.includes(w),$=H=>!H.startsWith("hue")&&H!=="others",L=k?n.hide.filter(
$):n.hide;T({view:w,cam:null,hide:L}),k&&u&&u.fit(),innerWidth<Ji&&_("picture").scrollIntoView({block:"\
start"}),k||(_("sheet").scrollTop=0)}function b(){n=g(),o=v(n),D(),!(!u||!Oe.includes(n.view))&&(n.cam?
u.setCamera(n.cam):u.fit())}function S(){let{state:w,ignored:k}=Hn(t,n);k.length&&Qi(k),n=w,(n.only.
words||n.not.words)&&(o=v(n)),n.open.length&&u&&(u.forget(),i.delete("picture")),D(),m.prepare()}function x(){
u&&(u.draw(),D(),j(u.snapshot().scene))}ms(l,{openView:F,copyLink:$e,recolour:x,restore:b});let{from:N,
to:I}=t.counts;return _("span").textContent=N===null?"":dt(N,I),b(),{complete:S}}function Qi(t){let e=_(
"notice");if(e.hidden=!t.length,!t.length)return;let n=t.slice(0,rd).map(l=>l.slice(0,60)),o=t.length-
n.length,r=o?` and ${M(o)} more`:"",s=f("span",{dir:"auto"},n.join(" · ")),i=C({class:"step","aria-\
label":"Close this notice"},c,"×");e.replaceChildren("This link asks for what this page does not ha\
ve: ",s,r,". ",i);function c(){e.hidden=!0}}async function sd(){try{let t=Cr(await In("data")),e=tc(t);Cn("details")&&await id(),Lr(t,await In("\
details")),e.complete(),document.documentElement.dataset.ready="yes"}catch(t){let{message:e}=t;_("me\
ssage").hidden=!1,_("message").replaceChildren(f("p",{},`This page could not be opened. ${e}`))}}function id(){
return new Promise(t=>requestAnimationFrame(()=>setTimeout(t)))}sd();})();

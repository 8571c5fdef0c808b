"use strict";(()=>{var Qi={ß:"ss",æ:"ae",œ:"oe",ø:"o",ł:"l",đ:"d",ð:"d"},tc=/[^\x00-\x7f]/;function St(t){return tc.
test(t)?t.normalize("NFD").replace(/\p{M}+/gu,"").toLowerCase().replace(/[ßæœøłđð]/g,e=>Qi[e]):
t.toLowerCase()}function Nt(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1),o=n.lastIndexOf(" ");return(o>
e*.6?n.slice(0,o):n).trimEnd()+"…"}function Go(t,e){if(t.length<=e)return[t];let n=t.lastIndexOf("\
 ",e),o=n>e*.4?n:e;return[t.slice(0,o).trim(),Nt(t.slice(o).trim(),e)]}function Ko(t){if(!/^https?:\/\//i.
test(t))return null;try{let e=new URL(t);return(e.protocol==="http:"||e.protocol==="https:")&&!e.username&&
!e.password?e.href:null}catch{return null}}function $t(t){return`⁨${t}⁩`}function Vt(t){return`“${$t(
t)}”`}var qo=new Intl.NumberFormat("en");function M(t){return qo.format(t)}function Tt(t){return qo.
format(Math.round(t*10)/10)}function N(t,e,n){return`${M(t)} ${t===1?e:n||e+"s"}`}function Xo(t){return t<
1e4?M(t):t<999500?`${Math.round(t/1e3)}k`:`${Number((t/1e6).toFixed(1))}M`}function tt(t){return`${t>
0&&t<.0995?(t*100).toFixed(1):Math.round(t*100)} %`}function vt({low:t,high:e}){return`(${tt(t).replace(
" %","")} to ${tt(e)})`}function _t(t){return t===null?"not tested":t<.001?"p < .001":t>.99?"p > .99":
`p = ${t.toFixed(t<.0995?3:2).slice(1)}`}function f(t,e={},...n){return Vo(document.createElement(t),e,n)}function ut(t,e={},...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);return Vo(o,e,n)}function L(t,e,...n){return f("butt\
on",{type:"button",...t,on:{click:e}},...n)}function Vo(t,{on:e={},...n},o){for(let[r,s]of Object.entries(
e))t.addEventListener(r,s);for(let[r,s]of Object.entries(n))s===!1||s===null||s===void 0||t.setAttribute(
r,s===!0?"":s);for(let r of o.flat(3))r!=null&&r!==!1&&t.append(r);return t}function C(t){return document.
getElementById(t)}function Rt(t,e,n){return t.querySelector(`[data-${e}="${CSS.escape(n)}"]`)}function re(t,e){
let n=document.activeElement,o=t.contains(n)?n?.dataset.focus:null;e(),o&&Rt(t,"focus",o)?.focus()}function Yo(t){
let e=Ko(t);return e?f("a",{href:e,rel:"noopener noreferrer",target:"_blank",dir:"auto"},t):f("span",
{class:"plain",dir:"auto"},t)}async function Nn(t){let e=C(t);if(!_n(t))return JSON.parse(e.textContent);if(typeof DecompressionStream>
"u")throw new Error("This page needs a newer browser: one of 2023 or later.");let n=Uint8Array.from(
atob(e.textContent.trim()),r=>r.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream(
"gzip"));return JSON.parse(await new Response(o).text())}function _n(t){return C(t).hasAttribute("da\
ta-packed")}var se="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),[$e,Dt,Ft]=[60,3600,86400],ec={week:7*
Ft,day:Ft,hour:Dt};function Ae(t){return String(t).padStart(2,"0")}function st(t){let e=new Date(t*1e3);
return`${e.getUTCDate()} ${se[e.getUTCMonth()]} ${e.getUTCFullYear()}`}function Ge(t){let e=new Date(
t*1e3);return`${Ae(e.getUTCHours())}:${Ae(e.getUTCMinutes())}`}function it(t,e){if(t===null)return"u\
ndated";if(!In(t,e))return`${st(t)}, time not given`;let n=e==="second"?":"+Ae(new Date(t*1e3).getUTCSeconds()):
"";return`${st(t)}, ${Ge(t)}${n} UTC`}function ct(t,e){if(t===null||e===null)return"undated";let[n,o]=[
st(t),st(e)];if(n===o)return n;let[r,s]=[n.split(" "),o.split(" ")];return`${r[2]!==s[2]?n:r[1]!==s[1]?
`${r[0]} ${r[1]}`:r[0]} – ${o}`}function In(t,e){return t!==null&&(e==="minute"||e==="second")}function wt(t){
let e=Math.abs(t);if(e<$e)return"at the same time";let[n,o]=e<1.5*Dt?["minute",$e]:e<2*Ft?["hour",Dt]:
["day",Ft];return`${N(Math.round(e/Number(o)),String(n))} ${t>0?"later":"earlier"}`}function Yt(t){if(t<
$e)return"+0 min";let[e,n]=[Math.floor(t/Ft),Math.floor(t%Ft/Dt)],o=Math.floor(t%Dt/$e),[r,s]=e?[`${e}\
 d`,n&&`${n} h`]:[n&&`${n} h`,o&&`${o} min`];return"+"+[r,s].filter(Boolean).join(" ")}function Zo(t){
return t<1.5*Dt?`+${Math.round(t/$e)} min`:t<2*Ft?`+${Math.round(t/Dt)} h`:`+${Math.round(t/Ft)} d`}
function Ke(t,e,n,o=!0){let r=nc((n-e)/Ft),s=r==="hour"&&!o?"day":r,i=[];for(let c=oc(e,s);c<=n;c=ze(
c,s))i.push({from:c,to:ze(c,s),count:0});for(let c of t){let a=i.find(l=>c<l.to);a&&c>=a.from&&(a.count+=
1)}return{unit:s,bins:i}}function nc(t){return t>3650?"year":t>240?"month":t>45?"week":t>3?"day":"ho\
ur"}function oc(t,e){let n=new Date(t*1e3),[o,r,s]=[n.getUTCFullYear(),n.getUTCMonth(),n.getUTCDate()];
if(e==="year")return Date.UTC(o,0)/1e3;if(e==="month")return Date.UTC(o,r)/1e3;let i=(n.getUTCDay()+
6)%7;return e==="week"?Date.UTC(o,r,s-i)/1e3:e==="day"?Date.UTC(o,r,s)/1e3:Math.floor(t/Dt)*Dt}function ze(t,e,n=1){
let o=new Date(t*1e3);return e==="year"?Date.UTC(o.getUTCFullYear()+n,0)/1e3:e==="month"?Date.UTC(o.
getUTCFullYear(),o.getUTCMonth()+n)/1e3:t+n*ec[e]}var rc=["stories","network","time","outlets","compare","table"],sc=["overview","stories","articles",
"outlets","topics"],Cn=["problems","path","save","about","help"],ie=["topic","subject","outlet","gro\
up","medium","kind","quality","heat","story","words"],Ln=["hide","open","side","path","without"],ic=new Set(
["view","tab","at","cam","time",...Ln,...ie.flatMap(t=>[`only.${t}`,`not.${t}`])]),Pn=100,Jo=2e3,ce=6,
Qo=1e6,[cc,ac]=[.001,1e3],er={only:{},not:{},time:null};function nr(t,e){let n=new URLSearchParams(t.
replace(/^#/,"")),o=[],r=(u,d)=>o.push(`${u}=${d}`);for(let u of new Set(n.keys()))ic.has(u)||r(u,n.
get(u));let s=u=>{let d=[...new Set(n.getAll(u).filter(Boolean))],h=d.filter(m=>m.length<=Jo).slice(
0,Pn);return h.length<d.length&&r(u,`(${d.length-h.length} values)`),h},i=(u,d,h)=>{let m=n.get(u);return m===
null||d.includes(m)?m??h:(r(u,m),h)},c=(u,d)=>{let h=n.get(u);if(h===null)return null;let m=h.split(
",").map(g=>g.trim()?Number(g):NaN);return m.every(Number.isFinite)&&d(m)?m:(r(u,h),null)},a=u=>{let d=ie.
map(h=>[h,s(u+h)]);return Object.fromEntries(d.filter(([,h])=>h.length))};return{state:{view:i("view",
rc,e.view),tab:i("tab",sc,e.tab),at:n.get("at")?.slice(0,Jo)||null,cam:c("cam",lc),time:c("time",u=>u.
length===2&&u[0]<u[1]),only:a("only."),not:a("not."),...Object.fromEntries(Ln.map(u=>[u,s(u)]))},ignored:o}}
function lc(t){let[e,n,o]=t,r=Math.abs(e)<=Qo&&Math.abs(n)<=Qo;return t.length===3&&r&&o>=cc&&o<=ac}
function Rn(t,e){let n=[],o=(h,m,g)=>m.filter(p=>g(p)||(n.push(`${h}=${p}`),!1)),r=(h,m)=>{let g=Object.
entries(m).map(([p,y])=>[p,o(h+p,y,T=>p==="words"||t.facets[p].has(T))]);return Object.fromEntries(g.
filter(([,p])=>p.length))},s=h=>t.byId.has(h)||!t.complete,i=h=>h.startsWith("group:")?t.groups.some(
({name:m})=>`group:${m}`===h):t.byId.get(h)?.kind==="outlet",{time:c}=e,{from:a,to:l}=t.counts,u=c&&
a!==null&&l!==null&&c[0]<=l&&c[1]>a;c&&!u&&n.push(`time=${c.join(",")}`);let d={...e,at:e.at&&o("at",
[e.at],h=>Cn.includes(h)||s(h))[0],time:u?c:null,only:r("only.",e.only),not:r("not.",e.not),open:o("\
open",e.open,h=>t.byId.get(h)?.kind==="story"),side:o("side",e.side,i).slice(0,ce),path:e.path.slice(
0,2).every(s)?e.path.slice(0,2):[]};return{state:{...d,at:d.at||null},ignored:n}}function or(t,e){let n=new URLSearchParams;
t.view!==e.view&&n.set("view",t.view),t.tab!==e.tab&&n.set("tab",t.tab),t.at&&n.set("at",t.at);for(let r of ie){
for(let s of t.only[r]||[])n.append(`only.${r}`,s);for(let s of t.not[r]||[])n.append(`not.${r}`,s)}
t.time&&n.set("time",t.time.join(","));for(let r of Ln)for(let s of t[r])n.append(r,s);t.cam&&n.set(
"cam",t.cam.map(r=>Number(r.toPrecision(5))).join(","));let o=n.toString();return o?"#"+o:""}function qe({
only:t,not:e},n,o,r){let s=((n==="only"?t:e)[o]||[]).includes(r);return{only:tr(t,o,r,n==="only"&&!s),
not:tr(e,o,r,n==="not"&&!s)}}function tr(t,e,n,o){let r=(t[e]||[]).filter(i=>i!==n);o&&r.push(n);let s={
...t,[e]:r};return r.length||delete s[e],s}var uc=["lowest quarter","second quarter","third quarter","highest quarter"],fc=8,Dn={topic:"Topic",
subject:"Subject",outlet:"Outlet",group:"Group of outlets",medium:"Medium",kind:"Kind of article",quality:"\
Quality",heat:"Heat",story:"Story",words:"Words"};function sr(t){let e=t.articles,n=Array.from({length:t.
size},(i,c)=>c),o=(i,c)=>i.map(({id:a,name:l},u)=>({key:a,name:l,members:c(u)})),r={topic:o(t.topics,
i=>t.byTopic[i]),subject:o(t.subjects,i=>t.bySubject[i]),outlet:o(t.outlets,i=>dc(t,i)),group:t.groups.
map(({name:i,outlets:c})=>({key:i,name:i,members:c.flatMap(a=>t.byOutlet[a])})),medium:t.media.map((i,c)=>({
key:i,name:i,members:n.filter(a=>e.medium[a]===c)})),kind:hc(t,n),quality:rr(n,e.quality),heat:rr(n,
e.heat),story:o(t.stories,i=>t.stories[i].articles)},s=i=>new Map(i.filter(({members:c})=>c.length).
map(c=>[c.key,c]));return Object.fromEntries(Object.entries(r).map(([i,c])=>[i,s(c)]))}function dc(t,e){
let n=t.byCarrier[e].filter(o=>t.articles.outlet[o]!==e);return n.length?[...t.byOutlet[e],...n].sort(
(o,r)=>o-r):t.byOutlet[e]}function hc(t,e){let n=t.articles;return[["copies","copies of another arti\
cle",r=>n.copy[r]===1],["updates","updates of an earlier article",r=>n.copy[r]===2],["carried","carr\
ied by another site",r=>n.flags[r]&Ve],["stubs","linked, not in this corpus",r=>!n.held[r]],["undate\
d","undated",r=>n.time[r]===null],["alone","in no story",r=>n.story[r]<0]].map(([r,s,i])=>({key:r,name:s,
members:e.filter(i)}))}function rr(t,e){let n=t.filter(i=>e[i]!==null),o=n.map(i=>Number(e[i])).sort(
(i,c)=>i-c);if(o.length<fc||o[0]===o[o.length-1])return[];let r=[1,2,3].map(i=>o[Math.floor(i*o.length/
4)]),s=i=>r.filter(c=>Number(e[i])>=c).length;return uc.map((i,c)=>{let a=n.filter(d=>s(d)===c),l=new Set(
a.map(d=>Number(e[d])).sort((d,h)=>d-h)),u=[...l].filter((d,h)=>h===0||h===l.size-1);return{key:String(
c),name:`${i} (${u.join(" to ")})`,members:a}})}function ir(t,e,n){return e==="words"?{key:n,name:Vt(
n),members:t.withWords(n)}:t.facets[e].get(n)||{key:n,name:n,members:[]}}function Wt(t,{only:e,not:n,
time:o},r=null){let s=new Uint8Array(t.size).fill(1);for(let c of ie){if(c===r)continue;let a=l=>ir(
t,c,l).members;e[c]&&mc(s,e[c].map(a));for(let l of(n[c]||[]).map(a))for(let u of l)s[u]=0}o&&r!=="t\
ime"&&pc(s,t.articles.time,o);let i=0;for(let c of s)i+=c;return{mask:s,total:i}}function mc(t,e){let n=new Uint8Array(
t.length);for(let o of e)for(let r of o)n[r]=1;for(let o=0;o<t.length;o+=1)t[o]&=n[o]}function pc(t,e,[
n,o]){for(let r=0;r<t.length;r+=1){let s=e[r];(s===null||s<n||s>=o)&&(t[r]=0)}}function cr(t,e,n){let{
mask:o}=Wt(t,e,n),r=c=>(e.only[n]||[]).includes(c)?"only":(e.not[n]||[]).includes(c)?"not":null,s=[...t.
facets[n].values()].map(({key:c,name:a,members:l})=>({key:c,name:a,number:l.reduce((u,d)=>u+o[d],0),
sign:r(c)}));return n==="quality"||n==="heat"||n==="kind"?s:s.sort((c,a)=>+!c.sign-+!a.sign||a.number-
c.number)}function Ee(t,{only:e,not:n,time:o}){let r=(i,c)=>ie.flatMap(a=>(c[a]||[]).map(l=>({sign:i,
facet:a,key:l,name:ir(t,a,l).name}))),s=[...r("only",e),...r("not",n)];return o&&s.push({sign:"only",
facet:"time",key:"",name:ct(o[0],o[1]-1)}),s}function Xe(t,{sign:e,facet:n,key:o}){return n==="time"?
{...t,time:null}:{...t,...qe(t,e,n,o)}}function ar(t,e){return Ee(t,e).map(o=>({filter:o,number:Wt(t,
Xe(e,o)).total})).sort((o,r)=>r.number-o.number)}function lr({only:t,not:e,time:n}){return!!(n||Object.
keys(t).length||Object.keys(e).length)}function ur({only:t}){return!!(t.kind||[]).includes("stubs")}var Ye=1e3;function Ne(t,e){return{order:t,textOf:e,blocks:[]}}function Fn(t){return St(t).match(/"[^"]+"|[^\s"]+/g)||
[]}function fr(t,e){return t.blocks[e]||=gc(t,e*Ye),t.blocks[e]}function gc(t,e){let n=[],o=[0];for(let r of t.
order.slice(e,e+Ye)){let s=St(t.textOf(r)).replaceAll(`
`," ");n.push(s),o.push(o[o.length-1]+s.length+1)}return{first:e,text:n.join(`
`)+`
`,starts:o}}function*dr(t){for(let e of t)for(let n=0;n*Ye<e.order.length;n+=1)yield fr(e,n)}function*Hn(t,e,n){
let o=Fn(e).map(s=>s.replaceAll('"',""));o.sort((s,i)=>i.length-s.length);let r={rows:[],total:0};for(let s=0;o.
length&&s*Ye<t.order.length;s+=1)wc(t.order,fr(t,s),o,n,r),yield r;return r}function wc(t,{first:e,text:n,
starts:o},r,s,i){let c=0,a=n.indexOf(r[0]);for(;a>=0;){for(;o[c+1]<=a;)c+=1;let l=o[c+1],u=r.length>
1?n.slice(o[c],l):"";(r.length===1||r.every(d=>u.includes(d)))&&(i.total+=1,i.rows.length<s&&i.rows.
push(t[e+c])),a=n.indexOf(r[0],l)}}function Ze(t,e,n){let o=Hn(t,e,n);for(;;){let{done:r,value:s}=o.
next();if(r)return s}}var hr=1.959963984540054;function Y(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return[
...e].sort((n,o)=>o[1]-n[1]||(n[0]<o[0]?-1:1))}function jn(t,e){if(!e)return[0,1];let n=hr**2,o=(t+n/
2)/(e+n),r=hr*Math.sqrt(t*(e-t)/e+n/4)/(e+n);return[t?Math.max(0,o-r):0,t===e?1:Math.min(1,o+r)]}function At(t,e){
let[n,o]=jn(t,e);return{k:t,n:e,share:e?t/e:0,low:n,high:o}}function Je(t){if(!t.length)return null;
let e=[...t].sort((o,r)=>o-r),n=Math.floor(e.length/2);return e.length%2?e[n]:(e[n-1]+e[n])/2}function Bn(t,e,n,o,r,s){
if(r>=s)return 0;let i=500*r/s,c=Math.log((t+i)/(e+500-t-i)),a=Math.log((n+i)/(o+500-n-i));return(c-
a)/Math.sqrt(1/(t+i)+1/(n+i))}var yc=[-48,-24,-12,-6,-1,0,1,6,12,24,48],bc={none:0,day:0,minute:1,second:2};function Wn(t){return new Uint8Array(
t.size).fill(1)}function ft(t,e){let n=t.articles.outlet[e];return n>=0&&!t.outlets[n].platform}function Un(t,e){
let n=t.outlets.map(()=>0),{flags:o,outlet:r}=t.articles;for(let s=0;s<t.size;s+=1)e[s]&&o[s]&It&&ft(
t,s)&&(n[r[s]]+=1);return n}function Ie(t,e,n){return e.outlets.flatMap(o=>t.outlets[o].platform?[]:
t.byOutlet[o]).filter(o=>n[o]&&t.articles.flags[o]&It).sort((o,r)=>o-r)}function Zt(t,e,n=[]){let{outlet:o,
story:r}=t.articles,s=new Map(n.flatMap(({outlets:c})=>c.map(a=>[a,c[0]]))),i=new Set;return e.filter(
c=>{if(r[c]<0||!ft(t,c))return!0;let a=`${s.get(o[c])??o[c]} ${r[c]}`;return!i.has(a)&&i.add(a)})}function gr(t,e){
let n=Un(t,e),o=new Map,r=0;for(let c=0;c<t.size;c+=1){if(!e[c]||!(t.articles.flags[c]&It))continue;
let a=ft(t,c)?t.articles.outlet[c]:-1,l=a<0?`article ${c}`:`${a} ${zn(t,c)}`,u=o.get(l)||{ref:a,size:0};
u.size+=1,o.set(l,u),r+=1}let s=n.map(()=>0),i=0;for(let{ref:c,size:a}of o.values())c>=0&&(s[c]+=a**
2),i+=a**2;return n.map((c,a)=>{let l=Sc(c,r,s[a],i),[u,d]=r?jn(c/r*l,l):[0,1];return{...At(c,r),low:u,
high:d}})}function Sc(t,e,n,o){let r=e?t/e:0,s=((1-2*r)*n+r**2*o)/e**2,i=r*(1-r)/s,c=Number.isFinite(
i)&&i>0;return Math.min(c?i:e**2/Math.max(o,1),e)}function ae(t,e,n){let o=e.map(c=>{let a=Ie(t,c,n),
l=Zt(t,a,[c]),u=l.flatMap(d=>t.articles.topics[d]);return{n:l.length,by:new Map(Y(u))}}),s=[...new Set(
o.flatMap(({by:c})=>[...c.keys()]))].map(c=>({topic:c,cells:o.map(({n:a,by:l})=>At(l.get(c)||0,a))})),
i=({cells:c})=>c.reduce((a,{share:l})=>a+l,0);return s.sort((c,a)=>i(a)-i(c)||c.topic-a.topic)}function zn(t,e){
return t.articles.story[e]>=0?t.articles.story[e]:-1-e}function _e(t,e,n){return wr(t,e,n,o=>t.articles.
flags[o]&vr)}function mr(t,e,n){return wr(t,e,n,r=>t.articles.flags[r]&It&&B(t,r))}function wr(t,e,n,o){
let r=new Map;for(let s of e.outlets)if(!t.outlets[s].platform)for(let i of t.byOutlet[s]){let c=zn(
t,i);!o(i)||!n.has(c)||(!r.has(c)||kc(t,i,r.get(c)))&&r.set(c,i)}return r}function yr(t,e){let n=new Set;
for(let o=0;o<t.size;o+=1)e[o]&&t.articles.held[o]&&n.add(zn(t,o));return n}function kc(t,e,n){let{time:o,
precision:r}=t.articles,[s,i]=[o[e],o[n]];if(s===null||i===null)return s!==null;if(s!==i)return s<i;
let c=[e,n].map(a=>bc[r[a]]);return(c[0]-c[1]||e-n)<0}function Qe(t,e,n,o){let r=yr(t,o),s=_e(t,e,r),
i=_e(t,n,r),c=[...s.keys()].filter(h=>i.has(h)),a=[],l=mr(t,n,r);for(let[h,m]of mr(t,e,r)){if(!en(t,
m))continue;let g=l.has(h)?Tc(t,m,Number(l.get(h))):null;g!==null&&a.push({key:h,hours:g})}let u=[...s.
keys()].filter(h=>!i.has(h)),d=[...i.keys()].filter(h=>!s.has(h));return{shared:c,onlyA:u,onlyB:d,lags:a,
a:s,b:i}}function Tc(t,e,n){if(!B(t,e)||!B(t,n))return null;let{time:o,precision:r}=t.articles,[s,i]=[
Number(o[e]),Number(o[n])];return(r[e]==="minute"||r[n]==="minute")&&Math.floor(s/60)===Math.floor(i/
60)?0:(i-s)/3600}function br(t){let e=[-1/0,...yc,1/0],n=e.slice(1).map((r,s)=>({from:e[s],to:r,keys:[]}));
n.splice(n.findIndex(({from:r})=>r===0),0,{from:0,to:0,keys:[]});let o=({from:r,to:s},i)=>i===0?r===
0&&s===0:i>0?i>r&&i<=s:i>=r&&i<s;for(let{key:r,hours:s}of t)n.find(i=>o(i,s))?.keys.push(r);return n}
function Gn(t){if(!t.coverage){let e=yr(t,Wn(t));t.coverage=t.outlets.map((n,o)=>_e(t,{outlets:[o]},
e))}return t.coverage}function Sr(t,e){let n=Gn(t),o=n[e];return n.map((s,i)=>{let c=[...o.keys()].filter(
u=>s.has(u)).length,a=o.size+s.size-c,l=Math.min(o.size,s.size)<5;return{ref:i,shared:c,either:a,jaccard:c/
a,isFew:l}}).filter(s=>s.ref!==e&&s.shared).sort((s,i)=>Number(s.isFew)-Number(i.isFew)||i.jaccard-s.
jaccard||i.shared-s.shared||s.ref-i.ref)}function kr(t,e){let n=tn(t),[o,r]=[n.by[e],n.n[e]];return n.
topics.flatMap((i,c)=>{let a=o.get(c)||0,l=n.total-r,u=[(a+.5)/(r+1),(i-a+.5)/(l+1)],d=Math.log2(u[0])-
Math.log2(u[1]),h=l?(i-a)/l:0;return a?[{topic:c,...At(a,r),restShare:h,focus:d}]:[]}).sort((i,c)=>c.
focus-i.focus||c.k-i.k||i.topic-c.topic)}function tn(t){return t.topicCounts||=vc(t),t.topicCounts}function vc(t){
let e={by:t.outlets.map(()=>new Map),n:t.outlets.map(()=>0),topics:t.topics.map(()=>0),total:0},{flags:n,
outlet:o,topics:r}=t.articles,s=Array.from({length:t.size},(i,c)=>c).filter(i=>n[i]&It);for(let i of Zt(
t,s)){e.total+=1;for(let a of r[i])e.topics[a]+=1;if(!ft(t,i))continue;e.n[o[i]]+=1;let c=e.by[o[i]];
for(let a of r[i])c.set(a,(c.get(a)||0)+1)}return e}function dt(t,e){return new Set(e.filter(n=>ft(t,
n)).map(n=>t.articles.outlet[n]))}function Tr(t,e){let{outlet:n,carrier:o}=t.articles;return t.stories.
map(({articles:r},s)=>({story:s,articles:r,reach:dt(t,r).size})).filter(({reach:r})=>r>1).filter(({articles:r})=>!r.
some(s=>n[s]===e||o[s]===e)).map(({story:r,reach:s})=>({story:r,reach:s})).sort((r,s)=>s.reach-r.reach||
r.story-s.story)}var xc=2,pr=7*86400;function Ce(t,e){let{outlet:n,carrier:o,time:r}=t.articles,{articles:s}=t.
stories[e],i=new Set(s.flatMap(u=>[n[u],o[u]])),[c,a]=le(t,s);if(c===null||a===null)return[];let l=u=>r[u]!==
null&&Number(r[u])>=c-pr&&Number(r[u])<=a+pr;return tn(t).n.map((u,d)=>({ref:d,number:u})).filter(({
ref:u,number:d})=>d>=5&&!i.has(u)).filter(({ref:u})=>t.byOutlet[u].filter(l).length>=xc).sort((u,d)=>d.
number-u.number||u.ref-d.ref)}var Mc=600,nn=2e4,Kn="\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff",
Oc=new RegExp(`[${Kn}]+|(?:(?![${Kn}])[\\p{L}\\p{N}\\p{M}])+`,"gu"),$c=new RegExp(`[${Kn}]`,"u");function Mr(...t){
let e=t.map(o=>Ac(o,Mc)).join(" ").toLowerCase().normalize("NFC").replace(/['’`´]/gu,""),n=new Set;
for(let o of e.match(Oc)||[]){let r=$c.test(o)?[...o]:[o];r.length===1&&[...o].length>1&&n.add(o);for(let s=1;s<
r.length;s+=1)n.add(r[s-1]+r[s])}return n}function Ac(t,e){return t.length>e?[...t].slice(0,e).join(
""):t}function Or(t){return t.vocabulary||=Ec(t),t.vocabulary}function Ec(t){let e=new Map,n=t.articles.
title.map((r,s)=>[...Mr(r,t.articles.excerpt[s])].map(i=>(e.has(i)||e.set(i,e.size),e.get(i)))),o=[...e.
keys()];return{words:o,places:e,of:n,informative:$r(t,o)}}function $r(t,e){let n=new Set(t.uninformative);
return e.map(o=>!n.has(o)&&!/^\p{N}+$/u.test(o))}function Ar(t,e){let{places:n,of:o}=Or(t),r=n.get(e);
return r===void 0?[]:o.flatMap((s,i)=>s.includes(r)?[i]:[])}function xr(t,{words:e,of:n,informative:o}){
let r=new Float64Array(e.length),s=0;for(let i of t)for(let c of n[i])o[c]&&(r[c]+=1,s+=1);return{by:r,
total:s,n:t.length}}function on(t,e,n,o){let r=Or(t),s=t.articles.flags.flatMap((h,m)=>h&It&&o[m]?[m]:
[]),[i,c]=[e,n].map(h=>{let m=Ie(t,h,o);return xr(Zt(t,m,[h]),r)}),a=Zt(t,s,[e,n]),l=xr(a,r),u=r.words.
flatMap((h,m)=>{let[g,p]=[i.by[m],c.by[m]];if(g+p<5)return[];let y=Bn(g,i.total,p,c.total,l.by[m],l.
total);return[{word:h,k:g,other:p,z:y}]}),d=Math.min(i.n,c.n)>=5&&Math.min(i.total,c.total)>0;return{
...Er(d?u:[]),n:[i.n,c.n]}}function Er(t){let e=({z:r})=>Number(Math.abs(r).toPrecision(9)),n=[...t].
sort((r,s)=>e(s)-e(r)||(r.word<s.word?-1:1)),o=n.map(r=>({...r,k:r.other,other:r.k}));return{a:n.filter(
({z:r})=>r>0),b:o.filter(({z:r})=>r<0)}}function rn(t,{shared:e,a:n,b:o}){if(e.length<5)return null;
let[r,s]=[n,o].map(d=>{let h=e.flatMap(g=>[...Mr(t.articles.title[Number(d.get(g))])]),m=$r(t,h);return new Map(
Y(h.filter((g,p)=>m[p])))}),i=d=>[...d.values()].reduce((h,m)=>h+m,0),[c,a]=[i(r),i(s)];if(!c||!a)return null;
let u=[...new Set([...r.keys(),...s.keys()])].flatMap(d=>{let[h,m]=[r.get(d)||0,s.get(d)||0];return h+
m<5?[]:[{word:d,k:h,other:m,z:Bn(h,c,m,a,h+m,c+a)}]});return Er(u)}var Nc=["second","minute","day","none"],It=1,vr=2,Nr=4,Ve=8;function _r(t){let e=t.articles.title.length,
n=Array.from({length:e},()=>[]),o={...t.articles,precision:t.articles.precision.map(c=>Nc[c]),id:[],
excerpt:Array(e).fill(""),urls:n,files:n,titles:n,subjects:t.articles.subjects||n,credits:Array.from(
{length:e},()=>[])};for(let[c,a,l]of t.credits||[])o.credits[c].push({outlet:a,reason:l});let r=t.subjects||
[],s=null,i={...t,..._c(t),articles:o,subjects:r,size:e,letters:[],byOutlet:t.outlets.map(()=>[]),byCarrier:t.
outlets.map(()=>[]),byTopic:t.topics.map(()=>[]),bySubject:r.map(()=>[]),byCredit:t.outlets.map(()=>[]),
linksOf:n,byId:new Map,complete:!1,get facets(){return s||=sr(i),s}};return Ic(i),Cc(i),Lc(i),i.withWords=
Cr(i),i}function _c({firsts:t,lags:e,cocoverage:n}){return{firsts:t.map(([o,r,s,i])=>({outlet:o,expected:r,
decided:s,q:i})),lags:e.map(([o,r,s,i,c,a,l])=>({outlet:o,other:r,n:s,hours:i,low:c,high:a,q:l})),cocoverage:n.
map(([o,r,s,i,c])=>({outlet:o,other:r,shared:s,expected:i,q:c}))}}function Ic(t){let{outlet:e,carrier:n,
topics:o,subjects:r,credits:s}=t.articles;for(let i=0;i<t.size;i+=1){e[i]>=0&&t.byOutlet[e[i]].push(
i),n[i]>=0&&t.byCarrier[n[i]].push(i);for(let c of o[i])t.byTopic[c].push(i);for(let c of r[i])t.bySubject[c].
push(i);for(let c of s[i])t.byCredit[c.outlet].push(i)}}function Cc(t){t.outlets.forEach(({id:e},n)=>t.
byId.set(e,{kind:"outlet",ref:n})),t.topics.forEach(({id:e},n)=>t.byId.set(e,{kind:"topic",ref:n})),
t.subjects.forEach(({id:e},n)=>t.byId.set(e,{kind:"subject",ref:n})),t.stories.forEach(({id:e},n)=>t.
byId.set(e,{kind:"story",ref:n}))}function Lc(t){for(let e of t.nodes){if(e.kind!=="outlet")continue;
let n=t.outlets[e.ref].platform,o=t.byOutlet[e.ref].some(r=>t.articles.held[r]);(n||!o)&&(e.group=n?
"carrier":"linked")}}function Ir(t,e){Object.assign(t.articles,e.articles),t.articles.id.forEach((o,r)=>t.
byId.set(o,{kind:"article",ref:r}));let n=Array.from({length:t.size},()=>[]);for(let[o,r,s,i,c]of e.
links){let a=e.reasons[i];n[o].push({other:r,kind:s,reason:a,weight:c,forward:!0}),n[r].push({other:o,
kind:s,reason:a,weight:c,forward:!1})}t.linksOf=n,t.indexes=null,t.vocabulary=null,t.withWords=Cr(t),
t.complete=!0}function ue(t){let{articles:e,outlets:n,topics:o,subjects:r,stories:s}=t,i=(a,l)=>{let u=a.
map((d,h)=>l(h));return a.map((d,h)=>h).sort((d,h)=>u[h]-u[d]||d-h)},c=(a,l)=>{let u=i(a,d=>l[d].length);
return Ne(u,d=>[a[d].name,...a[d].names].join(" "))};return t.indexes||={outlet:Ne(i(n,a=>t.byOutlet[a].
length),a=>[n[a].name,...n[a].names,n[a].domain].join(" ")),topic:c(o,t.byTopic),subject:c(r,t.bySubject),
story:Ne(i(s,a=>s[a].articles.length),a=>s[a].name),article:Ne(i(e.time,a=>e.time[a]??-1/0),a=>`${e.
title[a]} ${e.excerpt[a]}`)},t.indexes}function Cr(t){let e=new Map;return n=>{if(!e.has(n)){let r=/^"[^"\s]*"$/.
test(n)?Ar(t,n.slice(1,-1)):Ze(ue(t).article,n,1/0).rows;e.set(n,r.sort((s,i)=>s-i))}return e.get(n)}}
function Lr(t,{kind:e,ref:n}){return e==="outlet"?t.outlets[n]:e==="subject"?t.subjects[n]:e==="topi\
c"?t.topics[n]:t.stories[n]}function fe(t,e){return e.kind==="article"?t.articles.id[e.ref]:Lr(t,e).
id}function q(t,e){let{title:n,urls:o}=t.articles;return e.kind==="article"?n[e.ref]||o[e.ref][0]||"\
(no title)":Lr(t,e).name||"(no name)"}function Ht(t,{kind:e,ref:n}){return e==="story"?t.stories[n].
articles:e==="outlet"?t.byOutlet[n]:e==="subject"?t.bySubject[n]:e==="topic"?t.byTopic[n]:[n]}function et(t,e){
let n=t.articles.outlet[e];return n<0?"outlet unknown":t.outlets[n].name}function le(t,e){let n=e.map(
o=>t.articles.time[o]).filter(o=>o!==null);return n.length?[n[0],n[n.length-1]]:[null,null]}var Pc=43200;
function sn(t,e){return Number(t.articles.time[e])+(B(t,e)?0:Pc)}function B(t,e){return In(t.articles.
time[e],t.articles.precision[e])}function en(t,e){let n=t.articles.story[e];return n<0?!t.judges_firsts:
t.stories[n].told}var[qn,cn]=[340,64];function de(t,e){let n=e.map(p=>t.articles.time[p]).filter(p=>p!==null);if(n.length<
2)return null;let[o,r]=[n[0],n[n.length-1]],i=e.filter(p=>t.articles.time[p]!==null).every(p=>B(t,p)),
{unit:c,bins:a}=Ke(n,o,r,i),l=a.reduce((p,y)=>y.count>p.count?y:p),u=qn/a.length,d=a.map(({count:p},y)=>{
if(!p)return null;let T=Math.max(2,p/l.count*(cn-4)),v=Math.max(1,u-Math.min(2,u*.2));return ut("rec\
t",{x:y*u,y:cn-T,width:v,height:T,class:"bar-volume"})}),h=st(l.from),m=`Articles by ${c}: at most ${l.
count} in the ${c} of ${h}.`,g=`0 0 ${qn} ${cn}`;return f("figure",{class:"volume"},ut("svg",{viewBox:g,
role:"img","aria-label":m,preserveAspectRatio:"none"},ut("path",{d:`M0 ${cn-.5}H${qn}`,class:"base-l\
ine"}),d),f("figcaption",{},f("span",{},st(o)),f("span",{},`by ${c}, at most ${M(l.count)}`),f("span",
{},st(r))))}function he(t){let e=f("span",{class:"bar-line","aria-hidden":"true"});return e.style.width=
`${t*100}%`,e}function Ut(t,e,n=8){let o=Math.max(1,...t.map(([,s])=>s)),r=t.map(([s,i])=>f("li",{class:"\
bar-row"},e(s),f("span",{class:"number"},M(i)),he(i/o)));return Z(r,n,"bars")}function Le(t){let e=t.
map(([n,o,r])=>f("li",{class:"bar-row"},n,f("span",{class:"number"},r),he(Math.max(.005,o))));return f(
"ul",{class:"bars"},e)}function Z(t,e,n){let o=f("ul",{class:n},t.slice(0,e));if(t.length<=e)return o;
let r=L({class:"more"},()=>{o.append(...t.slice(e)),r.remove()},`Show ${M(t.length-e)} more`);return[
o,r]}function me(t,e,n,o){let r=0,s=c=>{for(let a of e.slice(r,r+c)){for(let l of o(a,r))l&&t.append(
l);r+=1}i.textContent=`Show more (${N(e.length-r,"row")} left)`,i.hidden=r>=e.length},i=L({class:"mo\
re"},()=>s(n*4));return s(n),i}function an(t,e,n){if(e.outlets.length!==1||n.outlets.length!==1)return;let o=[e.outlets[0],n.outlets[0]];
return t.cocoverage.find(({outlet:r,other:s})=>o.includes(r)&&o.includes(s))}function Pr(t,e,n){return e.
outlets.length!==1||n.outlets.length!==1?void 0:Xn(t,e.outlets[0]).find(({other:r})=>r===n.outlets[0])}
function Xn(t,e){return t.lags.filter(({outlet:n,other:o})=>n===e||o===e).map(({outlet:n,other:o,n:r,
hours:s,low:i,high:c,q:a})=>n===e?{other:o,n:r,hours:s,low:i,high:c,q:a}:{other:n,n:r,hours:-s,low:-c,
high:-i,q:a}).sort((n,o)=>o.n-n.n||n.other-o.other)}function Rr({q:t}){return t<=.05}function ln({shared:t,
expected:e,q:n}){return n>.05?"no significant difference":t>e?"more than by chance":"fewer than by c\
hance"}function Dr(t,e,n,o){if(!o.length)return null;let r=br(o),s=Math.max(...r.map(({keys:i})=>i.length));
return f("div",{},f("h4",{},`How much later ${n.name} came`),f("p",{},Dc(e,n,o)," ",Fc(t.model,e,n,o)),
f("ol",{class:"lags"},r.map(i=>Rc(t,n,i,s))),f("p",{class:"lag-ends","aria-hidden":"true"},f("span",
{},`← ${n.name} earlier`),f("span",{},`${n.name} later →`)))}function Rc(t,e,n,o){let{model:r}=t,
s=n.keys.filter(d=>d>=0).map(d=>r.stories[d].id),i=n.keys.length,c=`${e.name} ${Hc(n)}: ${N(i,"story",
"stories")}`,a=n.from<0?"side-1":n.to>0?"side-0":"tied",l=f("span",{class:`lag-bar ${a}`});l.style.height=
`${i/o*100}%`;let u=L({disabled:!s.length,"aria-label":c,title:c},()=>t.narrow({only:{story:s}}),f("\
span",{class:"number"},i||""),f("span",{class:"lag-track"},l));return f("li",{},u,f("span",{class:"l\
ag-name","aria-hidden":"true"},Fr(n)))}function Dc(t,e,n){let o=n.filter(({hours:a})=>a>0).length,r=n.
filter(({hours:a})=>a<0).length,s=n.length-o-r,i=N(n.length,"story","stories"),c=s?`, ${M(s)} tied`:
"";return`Of ${i} where both state a time of day, ${t.name} was first on ${M(o)}, ${e.name} on ${M(r)}${c}\
.`}function Fc(t,e,n,o){if(o.length<5)return"Too few to say more.";let r=Number(Je(o.map(l=>l.hours))),
s=`The median: ${n.name} came ${Vn(r)}.`,i=Pr(t,e,n);if(!i)return s;let c=`${Vn(i.low)} to ${Vn(i.high)}`,
a=`${_t(i.q)} after correction`;return`${s} Over the whole corpus: 95 % interval ${c}; ${a}.`}function Vn(t){
return wt(t*3600)}function Fr({from:t,to:e}){if(t===0&&e===0)return"tie";let n=Math.min(Math.abs(t),
Math.abs(e)),o=Math.max(Math.abs(t),Math.abs(e));return Number.isFinite(o)?`${n}–${o} h`:`>${n} h`}
function Hc(t){if(t.from===0&&t.to===0)return"at the same time";let e=Fr(t).replace(" h"," hours").replace(
">","more than ");return`${t.from<0?"earlier":"later"} by ${e}`}var[jc,Bc]=[360,129600];function un(t,e,n){let o=Wc(t,e),r=Uc(t,o,e.length,n),s=zc(t,o,n),i=t.articles.
time,c=new Map;for(let{earlier:l,later:u}of s)c.set(u,Math.min(c.get(u)??1/0,Number(i[l])));let a=(l,u)=>{
let d=s.filter(({earlier:m,later:g})=>o(m)===l&&o(g)===u),h=d.filter(({earlier:m,later:g})=>i[m]===c.
get(g));return{...At(new Set(d.map(({earlier:m})=>m)).size,r[l]),preceded:At(new Set(d.map(({later:m})=>m)).
size,r[u]),first:new Set(h.map(({earlier:m})=>m)).size,pairs:d,few:Math.min(r[l],r[u])<5}};return e.
map((l,u)=>e.map((d,h)=>u===h?null:a(u,h)))}function Wc(t,e){let n=new Map;return e.forEach(({outlets:o},r)=>o.
forEach(s=>n.set(s,r))),o=>{if(!ft(t,o))return null;let r=t.articles.outlet[o];return n.get(r)??-1-r}}
function Yn(t,e,n){return!!(n[e]&&t.articles.flags[e]&It&&en(t,e))&&B(t,e)}function Uc(t,e,n,o){let r=Array(
n).fill(0);for(let s=0;s<t.size;s+=1){let i=e(s);i!==null&&i>=0&&Yn(t,s,o)&&(r[i]+=1)}return r}function zc(t,e,n){
let{time:o}=t.articles,r=({earlier:s,later:i})=>{let c=Number(o[i])-Number(o[s]);return c>jc&&c<=Bc};
return t.linksOf.flatMap((s,i)=>{if(!Yn(t,i,n)||e(i)===null)return[];let c=a=>e(a)!==null&&e(a)!==e(
i);return s.filter(({kind:a,forward:l})=>l&&a==="similar").filter(({other:a})=>Yn(t,a,n)&&c(a)).map(
({other:a})=>Number(o[i])<Number(o[a])?{earlier:i,later:a}:{earlier:a,later:i}).filter(r)})}var Kc=12;function z(t,e,n){let o=n||q(t.model,e);return L({class:"thing",dir:"auto"},()=>t.choose(e),
o)}function zt(t,e,n,...o){let{only:r,not:s}=t.state(),i=u=>(u[e]||[]).includes(n),c=(u,d)=>L({class:"\
action"},d,u),a=i(r)?"Show everything again":"Show only this",l=i(s)?"Include it again":"Leave it ou\
t";return f("div",{class:"buttons"},c(a,()=>t.filter("only",e,n)),e!=="story"&&c(l,()=>t.filter("not",
e,n)),o.map(([u,d])=>c(u,d)))}function nt(t,e){let n=f("h2",{dir:"auto",tabindex:"-1"},e);return[f("\
p",{class:"kicker"},t),n]}function P(t,...e){return e.flat(3).some(Boolean)?f("section",{},f("h3",{},
t),e):null}function Ct(t){let e=r=>r==null||r.length===0,n=t.filter(([,r])=>!e(r));if(!n.length)return null;
let o=n.map(([r,s])=>[f("dt",{},r),f("dd",{},s)]);return f("dl",{class:"facts"},o)}function Lt(t,e="\
, "){return t.flatMap((n,o)=>o?[o===t.length-1?e:", ",n]:[n])}function fn(t,e,n,o){let s={class:`chi\
p word ${o!==null&&o<=.05?"sure":""}`,dir:"auto",title:n,"aria-label":`${e}: ${n}`};return L(s,()=>t(
[`"${e}"`]),e)}function Jt(t,e,n){if(!e.length)return null;let{time:o,precision:r,held:s}=t.articles,
i=[...e].reverse().map(c=>{let a=it(o[c],r[c])+(s[c]?"":" · not in this corpus"),l=f("span",{class:"\
words"},a);return f("li",{class:s[c]?null:"not-held"},n({kind:"article",ref:c}),l)});return Z(i,Kc,"\
ties")}function pe(t,e){return t.length?Ut(t.map(([n,o])=>[{kind:"story",ref:n},o]),e):null}var ge="group:";function Zn(t,e){if(e.startsWith(ge)){let o=t.groups.find(({name:r})=>ge+r===e);return o?
{key:e,name:o.name,outlets:o.outlets}:null}let n=t.byId.get(e);return!n||n.kind!=="outlet"?null:{key:e,
name:q(t,n),outlets:[n.ref]}}function dn(t){return t.slice(1).map(e=>[t[0],e])}function qc(t){return"\
ABCDEF"[t]}function we(t){return f("span",{class:`key side-${t}`},qc(t))}function ye(t,e={}){return{
only:{...t.key.startsWith(ge)?{group:[t.name]}:{outlet:[t.key]},...e}}}var Xc=34;function xt(t,e,n,o){let r=f("table",{class:e},f("thead",{},f("tr",{},n)),Array.isArray(o)?
f("tbody",{},o):o);return f("div",{class:"scrolling",tabindex:"0",role:"region","aria-label":t},r)}function Jn(t,e,n,o){
let r=n.map(i=>{let c={kind:e,ref:i},a=Nt(q(t.model,c),Xc),l=f("div",{},z(t,c,a));return f("th",{scope:"\
col",class:"turned"},l)}),s=[at("Outlet"),at("Own articles","figure"),...r];return xt(`Outlets by ${e}`,
"matrix",s,o)}function at(t,e){return f("th",{scope:"col",class:e||null},t)}function be(t,e,n){return f(
"td",{class:"filled"},L({"aria-label":n,title:n},e,t))}var Hr=8,Vc=24,Se=null;function jr(t,e,n){let{model:o}=t;if(!o.complete)return null;let r="Who is fo\
llowed by whom",s=un(o,e,t.selection().mask),i=e.map(({name:u},d)=>{let h=["followed by ",we(d),f("s\
pan",{class:"unseen"},u)];return f("th",{scope:"col",class:"figure",title:u},h)}),c=e.map((u,d)=>{let h=e.
map((m,g)=>Zc(s[d][g],u,m,n));return f("tr",{},f("th",{scope:"row"},we(d),u.name),h)}),a=[at("Articl\
es of"),...i];return f("section",{class:"follows"},f("h3",{},r),f("p",{},Yc(s,e)),xt(r,"figures-tabl\
e",a,c),Jc(t,e,s),f("p",{class:"aside"},"Of a row’s own articles that state a time of day, those tha\
t a similar article of the column followed after 6 minutes to 36 hours; in brackets the 95 % interva\
l. It does not show that one copies the other: both may follow a third (Welbers and van Atteveldt: R\
Newsflow)."))}function Yc(t,e){let n=t.flatMap((h,m)=>h.flatMap((g,p)=>g&&!g.few?[{cell:g,a:m,b:p}]:
[]));if(!n.length)return"Too few articles with a time of day to say who follows whom.";let o=(h,m)=>h.
cell.share>m.cell.share,{cell:r,a:s,b:i}=n.reduce((h,m)=>o(m,h)?m:h);if(!r.k)return"None is followed\
 by a similar article of another within 36 hours.";let[c,a]=[e[s].name,e[i].name],l=`${tt(r.share)} ${vt(
r)}`,{k:u,n:d}=r.preceded;return`Most followed: ${c} by ${a}, ${r.k} of ${N(r.n,"article")}, ${l}. O\
f the ${d} articles of ${a}, ${u} came after one of ${c}; for ${r.first} of them it was the first th\
at they resemble.`}function Zc(t,e,n,o){if(!t)return f("td",{class:"figure"},"–");let r=t.few?"too\
 few":`${tt(t.share)} ${vt(t)}`,s=`${t.k} of ${t.n}`,i=f("small",{},` ${r}`);if(!t.k)return f("td",{
class:"figure"},s,i);let c=Se!==null&&Se[0]===e.key&&Se[1]===n.key,a=()=>{Se=c?null:[e.key,n.key],o()},
l={"data-focus":`follows ${e.key} ${n.key}`,"aria-expanded":String(c),"aria-label":`${e.name} follow\
ed by ${n.name}: ${s} articles, ${r}: list them`};return f("td",{class:"filled"},L(l,a,s,i))}function Jc(t,e,n){
if(!Se)return null;let[o,r]=Se.map(l=>e.findIndex(u=>u.key===l)),s=n[o]?.[r];if(!s)return null;let{time:i}=t.
model.articles,a=[...s.pairs].sort((l,u)=>i[u.earlier]-i[l.earlier]||l.later-u.later).map(({earlier:l,
later:u})=>{let d=wt(i[u]-i[l]),h=z(t,{kind:"article",ref:u});return f("li",{},z(t,{kind:"article",ref:l}),
f("span",{class:"words"},`${et(t.model,u)}, ${d}: `,h))});return f("div",{class:"followed"},f("h4",{},
`${e[o].name}, followed by ${e[r].name}`),Z(a,Hr,"ties"))}function Br(t,e){let{model:n}=t,o=n.cocoverage_tests;
if(!o)return null;let r="Who covers the same stories",s=n.cocoverage.filter(Rr).length,i=Math.max(Hr,
Math.min(s,Vc)),c=n.cocoverage.slice(0,i).map(d=>Qc(t,e,d)),a=[at("Outlets"),at("Stories shared","fi\
gure"),at("By chance","figure"),at("So they share"),f("td",{})],l=s?`${N(s,"pair")} of ${M(o)} teste\
d ${s===1?"shares":"share"} more or fewer stories than chance would give.`:`Of ${N(o,"pair")} tested\
, none shares more or fewer stories than chance would give; these are furthest from it.`;return f("s\
ection",{class:"cocoverage"},f("h3",{},r),f("p",{},l),xt(r,"figures-table",a,c),f("p",{class:"aside"},
"Of the whole corpus. By chance: what two outlets of these sizes would share of stories of these siz\
es (Neal 2014; Saracco et al. 2015). P-values are corrected for all pairs; outlets with fewer than f\
ive stories are not tested."))}function Qc(t,e,n){let o=[n.outlet,n.other],r=o.map(h=>t.model.outlets[h].
id),s=o.map(h=>t.model.outlets[h].name),i=o.map(h=>z(t,{kind:"outlet",ref:h})),c=e.map(({key:h})=>h),
a=c.length===2&&r.every(h=>c.includes(h)),l={class:"chip","aria-label":`Compare ${s[0]} and ${s[1]}`},
u=L(l,()=>t.change({side:r}),"Compare"),d=f("small",{},` ${_t(n.q)}`);return f("tr",{},f("th",{scope:"\
row"},i[0]," and ",i[1]),f("td",{class:"figure"},M(n.shared)),f("td",{class:"figure"},Tt(n.expected)),
f("td",{class:"verdict"},ln(n),d),f("td",{},a?"":u))}var ta=12,Wr=6,Ur="These are counts: any of the differences may be chance; “topicgraph compare” test\
s them.";function zr(t,e,n,o){if(!o.shared.length)return null;let r=rn(t.model,o);return f("div",{class:"\
framing"},f("h4",{},"The same stories in their words"),r&&ea(t,e,n,r,o.shared.length),na(t,e,n,o))}function ea(t,e,n,o,r){
let s=`Words in the headlines of the ${M(r)} stories that both report, those that differ most first.`,
i=({k:l,other:u})=>`${l} of ${r} headlines, the other ${u}`,c=[hn(t,e,o.a,i,`${e.name} uses more oft\
en`),hn(t,n,o.b,i,`${n.name} uses more often`)],a=`Words in at least five of these headlines. ${Ur}`;
return[f("p",{},s),f("div",{class:"columns"},c),f("p",{class:"aside"},a)]}function hn(t,e,n,o,r){let s=c=>t.
narrow(ye(e,{words:c})),i=n.slice(0,ta).map(c=>f("li",{},fn(s,c.word,o(c),null)));return f("div",{},
f("p",{class:"words"},r),i.length?f("ul",{class:"word-list"},i):f("p",{class:"empty"},"None."))}function na(t,e,n,o){
let r=Qn(t.model,o.shared),s=h=>{let m=[o.a,o.b].map(g=>{let p={kind:"article",ref:Number(g.get(h))};
return f("td",{},z(t,p))});return f("tr",{},m)},i=f("tbody",{},r.slice(0,Wr).map(s)),c=r.slice(Wr),l=L(
{class:"more"},()=>{i.append(...c.map(s)),l.remove()},`Show ${M(c.length)} more`),u=[at(e.name),at(n.
name)],d=`Headlines of ${e.name} and ${n.name}`;return[xt(d,"headline-pairs",u,i),c.length>0&&l]}function Gr(t,e,n){
let{model:o}=t;if(!o.complete)return null;let r=f("h4",{},"Distinctive words, in titles and excerpts"),
s=h=>f("div",{},r,f("p",{class:"aside"},h));if(o.size>nn)return s("This corpus is too large to compa\
re words on the page: run “topicgraph compare” instead.");let i=on(o,e,n,t.selection().mask);if(!i.
a.length&&!i.b.length)return s("Too few articles to compare their words.");let[c,a]=i.n,l=(h,m)=>({k:g,
other:p})=>`${g} of ${h} articles, the other ${p} of ${m}`,u=[hn(t,e,i.a,l(c,a),e.name),hn(t,n,i.b,l(
a,c),n.name)],d=`The first article of each on each story counts; the most distinctive words come fir\
st (Monroe, Colaresi and Quinn 2008). ${Ur}`;return f("div",{class:"pair-words"},r,f("div",{class:"c\
olumns"},u),f("p",{class:"aside"},d))}function mn(t){return t.carried??=t.articles.held.reduce((e,n)=>e+n,0),{here:t.carried,all:t.counts.
articles}}function pn(t){if(!t.left_out)return null;let{here:e,all:n}=mn(t);return[`This page carrie\
s ${M(e)} of the ${N(n,"article")}; a browser could not hold the other ${M(n-e)}. Stories are here a\
s a whole: those of most outlets first, then the newest.`,"The picture, the lists, the search, the f\
ilters and all counts on the page are of these articles. The figures at the top, what stands out, wh\
o was first and who republishes are of the whole corpus.",'To find any other article, run “topicgrap\
h find WORDS”. To see a part in full, run in Python: tg.write_html(graph.filter(since="2021-03"), "p\
art.html").']}function lt(t){if(!t.left_out)return null;let{here:e,all:n}=mn(t),[o,r]=[M(e),M(n)],s=`\
Of the ${o} articles on this page; the corpus has ${r}.`;return f("p",{class:"aside cover"},s)}var Kr=5,to={first:"Of the stories that an outlet shares with others, how often it was first in this\
 corpus; in a tie each counts a part.",republished:"Of the articles found at an outlet, how many ano\
ther outlet wrote.",missing:"Choose an outlet here, in the list of outlets or in the picture: its pa\
nel lists the big stories that it lacks here. A missing story only means that it is not in this corp\
us; the outlet may still have covered it."};function qr(t,e){let{model:n}=e,o=pn(n),r=n.findings.map(
i=>ra(e,i)),s=f("div",{class:"overview"},o&&f("section",{class:"cover"},f("h2",{},"Not all of it is \
on this page"),o.map(i=>f("p",{},i))),gn("What stands out",null,oa(n,r)),e.state().view!=="stories"&&
gn("Biggest stories",null,sa(e)),gn("Who was first",to.first,ia(e)),gn("Who republishes",to.republished,
ca(e)),aa(e));t.replaceChildren(s)}function oa(t,e){return e.length?f("ul",{class:"findings"},e):t.counts.
articles?f("p",{class:"empty"},"Nothing stands out in this corpus beyond what chance gives."):null}function gn(t,e,n){
return n?f("section",{},f("h2",{},t),e&&f("p",{class:"aside"},e),n):null}function ra(t,{text:e,how:n,
only:o,at:r}){let s=t.model.mode==="stories"&&r!==null&&(o.story||[]).includes(r),i={only:o,at:r,...s?
{open:[String(r)]}:{}},c=Object.keys(o).length>0&&JSON.stringify(t.state().only)===JSON.stringify(o),
a=()=>t.apply(c?{open:[]}:i),l={class:"finding",dir:"auto","aria-pressed":String(c)};return f("li",{},
L(l,a,e),f("details",{class:"how"},f("summary",{},"How we know"),f("p",{dir:"auto"},n)))}function sa(t){
let e=Qt(t.model,"stories","size",t.selection()).slice(0,Kr);if(e.length){let r=e.map(s=>no(t,s,0));
return f("ol",{class:"rows brief"},r)}let o=t.selection().filtered?"None in this selection.":Pe("sto\
ries");return f("p",{class:"empty"},o)}function ia(t){let e=eo(t,({first:n,shared:o})=>o>=5&&n>0,(n,o)=>o.
first-n.first||o.first/o.shared-n.first/n.shared);return e.length?Le(e.map(({link:n,outlet:{first:o,
shared:r}})=>[n,o/r,`${Tt(o)} of ${M(r)}`])):null}function ca(t){let e=({pieces:r})=>r<5,n=({republished:r,
pieces:s})=>r/s,o=eo(t,({republished:r})=>r>0,(r,s)=>Number(e(r))-Number(e(s))||n(s)-n(r)||s.republished-
r.republished);return o.length?Le(o.map(({link:r,outlet:s})=>{let{republished:i,pieces:c}=s,a=`${M(i)}\
 of ${M(c)}`;return e(s)?[r,0,`${a}, too few`]:[r,n(s),a]})):t.model.counts.articles?f("p",{class:"e\
mpty"},"Every article here was written by the outlet it was found at."):null}function aa(t){let{stories:e,
counts:n}=t.model;if(!e.length||n.outlets<2)return null;let r=eo(t,({held:c})=>c>=5,(c,a)=>a.held-c.
held).map(({link:c})=>f("li",{},c)),s=r.length>0&&f("ul",{class:"missing"},r),i=f("p",{class:"aside"},
to.missing);return f("section",{},f("h2",{},"What an outlet lacks"),i,s)}function eo(t,e,n){return t.
model.outlets.map((o,r)=>({outlet:o,ref:r})).filter(({outlet:o})=>!o.platform&&e(o)).sort((o,r)=>n(o.
outlet,r.outlet)||o.ref-r.ref).slice(0,Kr).map(({outlet:o,ref:r})=>({outlet:o,link:z(t,{kind:"outlet",
ref:r})}))}var la=60,ua={stories:"story",articles:"article",outlets:"outlet",topics:"topic"},fa={stories:[["siz\
e","most outlets first"],["new","newest first"],["old","oldest first"],["name","A to Z"]],articles:[
["new","newest first"],["old","oldest first"],["name","A to Z"]],outlets:[["size","most articles fir\
st"],["name","A to Z"]],topics:[["size","most articles first"],["name","A to Z"]]},da={stories:"No s\
tories: a story needs two articles on one event, listed as related in a file or similar in words and\
 time.",articles:"No articles.",outlets:"No outlets: no article says where it was published.",topics:"\
No topics: no article names one."},oo={stories:"size",articles:"new",outlets:"size",topics:"size"},ha={
size:(t,e)=>e.size-t.size||e.articles.length-t.articles.length,new:(t,e)=>Xr(e.from,t.from,-1/0),old:(t,e)=>Xr(
t.from,e.from,1/0),name:(t,e)=>St(t.name)<St(e.name)?-1:1};function Xr(t,e,n){return(t??n)===(e??n)?
0:(t??n)-(e??n)}function Qt(t,e,n,o){let r=ua[e],s={stories:t.stories.length,articles:t.size,outlets:t.
outlets.length,topics:t.topics.length},i=u=>r!=="article"||t.articles.held[u]||o.stubs,c=Array.from(
{length:s[e]},(u,d)=>d).filter(i).map(u=>ro(t,{kind:r,ref:u},o)).filter(({articles:u})=>u.length),a=u=>e===
"outlets"?wn(t,u):0,l=ha[n];return c.sort((u,d)=>a(u)-a(d)||l(u,d)||u.thing.ref-d.thing.ref)}function wn(t,{
thing:e,held:n}){return t.outlets[e.ref].platform?1:n?0:2}function ro(t,e,n){let o=n?.filtered?n.mask:
null;if(e.kind==="article")return ma(t,e,!o||o[e.ref]>0);let r=Ht(t,e),s=o?r.filter(h=>o[h]):r,[i,c]=le(
t,s),a=s.filter(h=>t.articles.held[h]),l=a.length,u=dt(t,a).size,d=e.kind==="story"?u:l;return{thing:e,
name:q(t,e),articles:s,size:d,held:l,outlets:u,from:i,to:c}}function ma(t,e,n){let o=e.ref,r=t.articles.
time[o];return{thing:e,name:q(t,e),articles:n?[o]:[],size:1,held:t.articles.held[o],outlets:1,from:r,
to:r}}function Re(t,e){let{kind:n,ref:o}=e.thing;if(n==="article"){let{time:i,precision:c}=t.articles;
return`${et(t,o)} · ${it(i[o],c[o])}`}let r=e.articles.length-e.held,s=e.held||n==="story"?[N(e.held,
"article")]:[];return r&&s.push(`${M(r)} linked, not in this corpus`),n!=="outlet"&&s.push(N(e.outlets,
"outlet")),n==="story"&&s.push(ct(e.from,e.to)),s.join(" · ")}function Yr(t,e,{mask:n,stubs:o}){let r=s=>n[s]&&
(t.articles.held[s]||o);return e==="articles"?n.reduce((s,i,c)=>s+(r(c)?1:0),0):e==="stories"?t.stories.
filter(({articles:s})=>s.some(i=>n[i])).length:e==="topics"?t.byTopic.filter(s=>s.some(r)).length:t.
byOutlet.filter((s,i)=>!t.outlets[i].platform&&s.some(r)).length}function Zr(t,e,n){let{tab:o}=n.state();
if(e.parentElement.hidden=o==="overview",o==="overview"){qr(t,n);return}let r=fa[o].map(([s,i])=>f("\
option",{value:s,selected:s===oo[o]},i));e.replaceChildren(...r),e.onchange=()=>{oo[o]=e.value,Vr(t,
n,o)},Vr(t,n,o)}function Vr(t,e,n){let{model:o}=e,[r,s]=[oo[n],e.selection()],i=Qt(o,n,r,s),c=f("ol",
{class:"rows"}),a=Math.max(1,i[0]?.size||0),l=me(c,i,la,(h,m)=>[n==="outlets"?pa(o,i,m):null,no(e,h,
r==="size"?h.size/a:0)]),d=!i.length&&s.filtered?"Nothing in this selection.":Pe(n);t.replaceChildren(
lt(o)||"",i.length?c:f("p",{class:"empty"},d),l)}function pa(t,e,n){let o=wn(t,e[n]);if(!o||n&&wn(t,
e[n-1])===o)return null;let r=e.filter(i=>wn(t,i)===o).length;return f("li",{class:"rows-head"},`${o===
1?"Platforms, which carry what outlets write":"Only linked, no article in this corpus"} (${M(r)})`)}
function Pe(t){return da[t]}function no(t,e,n){let o={class:`row row-${e.thing.kind}`,"data-id":fe(t.
model,e.thing)},r=L(o,()=>t.choose(e.thing),f("span",{class:"row-name",dir:"auto"},e.name),f("span",
{class:"row-words",dir:"auto"},Re(t.model,e)),n>0&&he(Math.max(.015,n)));return f("li",{},r)}var ga={figures:"Figures",topics:"By topic",stories:"By story"},wa=20,Qr={topics:14,stories:18},yn="\
figures",te={key:"independent",down:!0},bn=wa,so=[{key:"name",name:"Outlet",title:"",value:t=>t.name},
{key:"independent",name:"Own articles",title:"Independent articles: copies and updates count as thei\
r original",value:t=>t.independent},{key:"voice",name:"Share of voice",title:"Share of all independe\
nt articles, with its 95 % interval",value:t=>t.voice.share},{key:"first",name:"First on",title:"Sto\
ries it was first on, of those it shares with other outlets; in a tie each counts a part. Of the who\
le corpus",value:t=>Jr(t.first,t.shared)},{key:"alone",name:"Alone with",title:"Stories that no othe\
r outlet has in this corpus. Of the whole corpus",value:t=>t.alone},{key:"republished",name:"Written\
 by others",title:"Of the articles found at it, those that another outlet wrote: copies, and carried\
 ones",value:t=>Jr(t.republished,t.pieces)}];function Jr(t,e){return e?t/e+(e>=5?2:0):-1}function io(t,e){
let n=l=>{io(t,e),l&&Rt(t,"focus",l)?.focus()},r=co(e.model,e.selection().mask).filter(({pieces:l,independent:u})=>l||
u),s=()=>{bn=1/0,n()},i=`Show all ${M(r.length)} outlets`,a=[f("div",{class:"sheet-head"},f("h2",{},
"Outlets"),f("div",{class:"switch",role:"group","aria-label":"What to show"},ba(n))),lt(e.model),...[
r.length?Sa(e,r,n):ya()].flat(),r.length>bn&&L({class:"more","data-focus":"more"},s,i)];t.replaceChildren(
...a.filter(l=>l instanceof Node))}function ya(){return f("p",{class:"empty"},"No outlet has an arti\
cle in this selection.")}function ba(t){return Object.entries(ga).map(([e,n])=>{let o=()=>{yn=e,t(e)};
return L({"data-focus":e,"aria-pressed":String(e===yn)},o,n)})}function Sa(t,e,n){if(yn==="figures")
return ka(t,e,n);let r=[...e].sort((s,i)=>i.independent-s.independent||s.ref-i.ref).slice(0,bn);return yn===
"topics"?xa(t,r):Oa(t,r)}function co(t,e){let n=gr(t,e),{held:o,outlet:r,carrier:s,flags:i}=t.articles,
c=t.outlets.map(({name:a,first:l,shared:u,alone:d},h)=>{let m=n[h],g={pieces:0,republished:0};return{
ref:h,name:a,first:l,shared:u,alone:d,voice:m,independent:m.k,...g}});for(let a=0;a<t.size;a+=1)!e[a]||
!o[a]||(r[a]>=0&&(c[r[a]].pieces+=1,i[a]&Nr&&(c[r[a]].republished+=1)),s[a]>=0&&s[a]!==r[a]&&(c[s[a]].
pieces+=1,i[a]&Ve&&(c[s[a]].republished+=1)));return c}function ka(t,e,n){let{value:o}=so.find(({key:l})=>l===
te.key)||so[0],r=(l,u)=>o(l)<o(u)?-1:o(l)>o(u)?1:0,s=te.down?-1:1,i=[...e].sort((l,u)=>s*r(l,u)||u.independent-
l.independent||l.ref-u.ref),c=so.map(l=>Ta(l,n)),a=i.slice(0,bn).map(l=>va(t,l));return xt("Figures \
of the outlets","figures-table",c,a)}function Ta({key:t,name:e,title:n},o){let r=t===te.key,s=()=>{te=
{key:t,down:r?!te.down:t!=="name"},o(`sort ${t}`)},i=te.down?"descending":"ascending",c=te.down?" ↓":
" ↑",a={scope:"col",class:t==="name"?null:"figure","aria-sort":r?i:null},l={title:n,"data-focus":`\
sort ${t}`};return f("th",a,L(l,s,e,r?c:""))}function va(t,e){let{id:n}=t.model.outlets[e.ref],o=()=>t.
narrow({only:{outlet:[n]}}),r=`${N(e.independent,"article")} of ${e.name}: select them`,s=e.independent<
5?"too few":vt(e.voice),i=[tt(e.voice.share),f("small",{},` ${s}`)];return f("tr",{},f("th",{scope:"\
row"},z(t,{kind:"outlet",ref:e.ref})),be(M(e.independent),o,r),f("td",{class:"figure"},e.independent?
i:"–"),De(e.shared>0,Tt(e.first),e.shared),f("td",{class:"figure"},e.alone?M(e.alone):"–"),De(e.
republished>0,M(e.republished),e.pieces))}function De(t,e,n,o=""){if(!t)return f("td",{class:"figure"},
"–");let r=n<5?" too few":o,s=r?f("small",{},r):null;return f("td",{class:"figure"},`${e} of ${M(n)}`,
s)}function xa(t,e){let{model:n}=t,{mask:o}=t.selection(),r={outlets:n.outlets.map((p,y)=>y)},s=Zt(n,
Ie(n,r,o)),i=Y(s.flatMap(p=>n.articles.topics[p])).map(([p])=>p),c=i.slice(0,Qr.topics);if(!c.length)
return f("p",{class:"empty"},"No article of this selection names a topic.");let a=e.map(({ref:p})=>({
outlets:[p]})),l=ae(n,a,o),u=new Map(l.map(({topic:p,cells:y})=>[p,y])),d=e.map((p,y)=>{let T=c.map(
v=>{let E=u.get(v)?.[y]||At(0,p.independent);return Ma(t,p,v,E)});return ts(t,p,T)}),h=i.length-c.length,
g=`Independent articles of an outlet about a topic; the darker, the larger their share of its articl\
es. A click selects them.${h?` ${N(h,"rarer topic")} are in the list of topics.`:""}`;return[Jn(t,"t\
opic",c,d),f("p",{class:"aside"},g)]}function ts(t,e,n){return f("tr",{},f("th",{scope:"row"},z(t,{kind:"\
outlet",ref:e.ref})),f("td",{class:"figure"},M(e.independent)),n)}function Ma(t,e,n,o){let{id:r,name:s}=t.
model.topics[n],{k:i,n:c}=o;if(!i){let g=`${e.name}: none of ${c} on ${s} in this corpus`;return f("\
td",{class:"nothing",title:g},"·")}let a=c<5?", too few":"",l=`${tt(o.share)} ${vt(o)}`,u=`${e.name}\
, ${s}: ${i} of ${c} articles, ${l}${a}`,d=[t.model.outlets[e.ref].id],h=()=>t.narrow({only:{outlet:d,
topic:[r]}}),m=be(String(i),h,u);return m.style.setProperty("--part",`${Math.round(o.share*60)}%`),m}
function Oa(t,e){let{model:n}=t,o=Qt(n,"stories","size",t.selection()).map(({thing:m})=>m.ref),r=m=>dt(
n,n.stories[m].articles).size,s=o.sort((m,g)=>r(g)-r(m)||m-g),i=s.slice(0,Qr.stories);if(!i.length)return f(
"p",{class:"empty"},"There is no story in this selection.");let c=i.map(m=>{let g=n.stories[m].articles.
find(p=>B(n,p));return g===void 0?null:n.articles.time[g]}),a=new Set(i),l=e.map(m=>{let g=_e(n,{outlets:[
m.ref]},a),p=i.map((y,T)=>$a(t,m,y,g.get(y),c[T]));return ts(t,m,p)}),u=s.length-i.length,h=`The sto\
ries of most outlets. “1st”: the outlet was first of those in this corpus (“1st=”: in a tie); else h\
ow much later its first article came. A dot: not in this corpus. Copies do not count as an outlet’s \
own article.${u?` ${N(u,"more story","more stories")} in the list.`:""}`;return[Jn(t,"story",i,l),f(
"p",{class:"aside"},h)]}function $a(t,e,n,o,r){let{model:s}=t,{id:i,name:c,first:a}=s.stories[n];if(o===
void 0){let T=`${e.name}: ${Vt(c)} is not in this corpus`;return f("td",{class:"nothing",title:T},"·")}
let l=a.includes(e.ref),d=B(s,o)&&r!==null?Number(s.articles.time[o])-Number(r):null,[h,m]=Aa(l,a.length>
1,d),g=[s.outlets[e.ref].id],y=be(h,()=>t.narrow({only:{outlet:g,story:[i]}}),`${h}: ${e.name}, ${Vt(
c)}: ${m}`);return y.style.setProperty("--part",l?"55%":"14%"),y}function Aa(t,e,n){return t?e?["1st\
=","first, in a tie"]:["1st","first"]:n===null?["✓","has it"]:[Zo(n),wt(n)]}var Ea=12,Na=8,_a=72;function uo(t,e){let n=fo(e),o=L({class:"tool"},()=>e.change({at:"save"}),"Down\
load …"),r=f("div",{class:"sheet-head"},f("h2",{},"Compare"),La(e,n),o),s=f("p",{class:"empty"},"C\
hoose two outlets or groups to compare."),i=n.length<2?[s]:Ia(e,n,c);re(t,()=>t.replaceChildren(r,...i.
filter(Boolean)));function c(){uo(t,e)}}function Ia(t,e,n){let o=`${Ca(t)} Copies and updates count \
as their original. A figure on fewer than ${5} is marked “too few”. A missing story only means that \
it is not in this corpus; the outlet may still have covered it.`;return[f("p",{class:"aside"},o),lt(
t.model),Ra(t,e),Ha(t,e),...dn(e).map(([r,s])=>Ba(t,r,s)),jr(t,e,n),Br(t,e)]}function Ca(t){return t.
selection().filtered?"This compares the selection.":t.model.left_out?"This compares what is on this \
page; “topicgraph compare” compares the whole corpus.":"This compares the whole corpus."}function fo(t){
let{model:e}=t,n=t.state().side.flatMap(o=>Zn(e,o)||[]);return n.length?n.slice(0,ce):es(e).slice(0,
2).flatMap(({key:o})=>Zn(e,o)||[])}function es(t){let e=Un(t,Wn(t));return t.outlets.map(({id:n,name:o,
platform:r},s)=>({key:n,name:o,platform:r,number:e[s],ref:s})).filter(({number:n,platform:o})=>n&&!o).
sort((n,o)=>o.number-n.number||n.ref-o.ref)}function La(t,e){let{model:n}=t,o=e.map(({key:d})=>d),r=d=>t.
change({side:d}),s=es(n).filter(({key:d})=>!o.includes(d)).map(({key:d,name:h,number:m})=>f("option",
{value:d},`${h} (${m})`)),i=n.groups.filter(({name:d})=>!o.includes(ge+d)).map(({name:d})=>f("option",
{value:ge+d},d)),c=({target:d})=>d.value&&r([...o,d.value]),a={"aria-label":"Add an outlet or group",
"data-focus":"add",disabled:e.length>=ce,on:{change:c}},l=f("select",a,f("option",{value:""},"+ Add \
outlet or group …"),i.length>0&&f("optgroup",{label:"Groups"},i),f("optgroup",{label:"Outlets"},s)),
u=e.map(({key:d,name:h},m)=>L({class:`chip side-${m}`,dir:"auto","data-focus":d},()=>r(o.filter(g=>g!==
d)),f("span",{class:"unseen"},"Remove "),we(m),h," ×"));return f("div",{class:"picker"},u,l)}function Pa(t,{
name:e,outlets:n}){return n.length!==1?f("span",{class:"name"},e):z(t,{kind:"outlet",ref:n[0]})}function Ra(t,e){
let n=co(t.model,t.selection().mask),o=["Own articles","First on, of shared stories","Alone with","W\
ritten by others"],r=[at("Outlet"),...o.map(c=>at(c,"figure"))],s=e.map((c,a)=>Da(t,c,a,n)),i=xt("Fi\
gures","figures-table",r,s);return f("section",{},i)}function Da(t,e,n,o){let r=e.outlets.map(y=>o[y]),
s=y=>r.reduce((T,v)=>T+v[y],0),[i,c,a]=["independent","pieces","republished"].map(s),l=e.outlets.length===
1,{first:u,shared:d,alone:h}=l?r[0]:{first:0,shared:0,alone:0},m=()=>t.narrow(ye(e)),g=`${N(i,"artic\
le")} of ${e.name}: select them`,p=Fa(t.model,e);return f("tr",{},f("th",{scope:"row"},we(n),Pa(t,e)),
be(M(i),m,g),De(d>0,Tt(u),d,p),f("td",{class:"figure"},l?M(h):"–"),De(c>0,M(a),c))}function Fa(t,{
outlets:e}){if(e.length!==1||t.left_out)return"";let n=t.firsts.find(({outlet:r})=>r===e[0]);if(!n)return"";
let o=n.q===null?"":`; ${_t(n.q)}`;return` (by chance ${Tt(n.expected)}${o})`}function Ha(t,e){let n=ae(
t.model,e,t.selection().mask);if(!n.length)return null;let o=n.slice(0,Ea),r=o.flatMap(({cells:d})=>d.
map(({share:h})=>h)),s=Math.max(...r,.01),i=e.length===2,c=o.map(({topic:d,cells:h})=>{let m=h.map((p,y)=>ja(
t,{side:e[y],n:y,topic:d,share:p,peak:s},i&&!y)),g=f("span",{class:"topic-name"},z(t,{kind:"topic",ref:d}));
return f("li",{class:"topic-row"},g,m)}),a=n.length-o.length,l=`${N(a,"topic")} with smaller shares \
are not shown.`,u=e.map(({name:d})=>f("span",{},d));return f("section",{},f("h3",{},"Topics: share o\
f the articles of each, with 95 % interval"),i&&f("p",{class:"mirror-heads","aria-hidden":"true"},u),
f("ul",{class:i?"mirrored":"stacked"},c),a>0&&f("p",{class:"aside"},l))}function ja(t,{side:e,n,topic:o,
share:r,peak:s},i){let{id:c,name:a}=t.model.topics[o],l=r.n<5,u=tt(r.share),d=`${r.k} of ${r.n}`,h=l?
", too few":"",m=vt(r),g=`${e.name}, ${a}: ${d} articles, ${u} ${m}${h}`,p=E=>`${Math.min(100,E/s*_a)}\
%`,y=f("span",{class:`share side-${n}`}),T=f("span",{class:"whisker"});y.style.width=p(r.share),T.style.
setProperty("--low",p(r.low)),T.style.setProperty("--high",p(r.high));let v={class:`topic-bar ${i?"l\
eft":""} ${l?"few":""}`,"aria-label":g,title:g,disabled:!r.k};return L(v,()=>t.narrow(ye(e,{topic:[c]})),
f("span",{class:"track"},y,!l&&T),f("span",{class:"share-words"},l?`${d}, too few`:u))}function Ba(t,e,n){
let{model:o}=t,r=Qe(o,e,n,t.selection().mask),s=[ao(t,`Only ${e.name}`,r.onlyA,e,n),ao(t,"Both",r.shared,
null,null),ao(t,`Only ${n.name}`,r.onlyB,n,e)];return f("section",{class:"pair"},f("h3",{},`${e.name}\
 and ${n.name}: stories`),f("p",{},Wa(r,e,n),Ua(o,e,n)),f("div",{class:"columns"},s),Dr(t,e,n,r.lags),
zr(t,e,n,r),Gr(t,e,n))}function Wa({shared:t,a:e,b:n},o,r){let s=Math.min(e.size,n.size)<5?" Too few\
 to say much.":"",i=(a,{name:l})=>`${tt(a?t.length/a:0)} of the ${M(a)} of ${l}`;return`They share ${N(
t.length,"story","stories")}: ${i(e.size,o)}, ${i(n.size,r)}.${s}`}function Ua(t,e,n){let o=an(t,e,n);
if(!o)return"";let[r,s]=[M(o.shared),Tt(o.expected)],i=`${_t(o.q)} after correction for all pairs`;return`\
 Over the whole corpus they share ${r}, where chance would give ${s}: ${ln(o)} (${i}).`}function lo(t,e){
return e<0?1:dt(t,t.stories[e].articles).size}function Qn(t,e){return[...e].sort((n,o)=>lo(t,o)-lo(t,
n)||n-o)}function ao(t,e,n,o,r){let{model:s}=t,i=Qn(s,n),c=i.map(h=>{let m=lo(s,h),g=m>1?N(m,"outlet"):
"no other outlet",p=z(t,h<0?{kind:"article",ref:-1-h}:{kind:"story",ref:h});return f("li",{},p,f("sp\
an",{class:"words"},g))}),a=i.filter(h=>h>=0).map(h=>s.stories[h].id),l=o?ye(o,{story:a}):{only:{story:a}},
u=a.length>0&&a.length<=Pn,d=Z(c,Na,"ties");return f("div",{},f("h4",{},e," ",f("span",{class:"numbe\
r"},M(n.length))),r&&f("p",{class:"aside"},`Not in this corpus from ${r.name}.`),c.length?d:f("p",{class:"\
empty"},"None."),u&&L({class:"more"},()=>t.narrow(l),"Select their articles"))}var Pt='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',Fe='Georgia, "Times New Roman", se\
rif',za={paper:"#fdfcf9",ink:"#1f1f1d",soft:"#6a6963",line:"#cfccc2",grid:"#ebe8df",hull:"#e9f1f6",veil:"\
rgba(253, 252, 249, .84)",story:"#0072b2",article:"#56b4e9",stub:"#fdfcf9",outlet:"#d55e00",topic:"#\
009e73",others:"#b4b1a8",hues:["#0072b2","#e69f00","#009e73","#cc79a7","#d55e00","#56b4e9","#44433f"],
edges:{published_by:"#dcc3b0",carried_by:"#dcc3b0",about:"#aed3c6",related:"#9dbfd4",similar:"#9dbfd\
4",copy_of:"#c98aae",update_of:"#c98aae"}},Ga={paper:"#15171a",ink:"#eceae4",soft:"#a5a39b",line:"#4\
3464a",grid:"#25282c",hull:"#1c2a35",veil:"rgba(21, 23, 26, .84)",story:"#4aa3df",article:"#8ed0f8",
stub:"#15171a",outlet:"#f0803c",topic:"#2fbf94",others:"#74736d",hues:["#4aa3df","#f2b134","#2fbf94",
"#e29bc3","#f0803c","#a5dcfa","#f1efe9"],edges:{published_by:"#5b4636",carried_by:"#5b4636",about:"#\
28564a",related:"#2f5873",similar:"#2f5873",copy_of:"#7d4a68",update_of:"#7d4a68"}},ns={story:"Story",
article:"Article",stub:"Not in this corpus",outlet:"Outlet",topic:"Topic"},He={...ns,subject:"Subjec\
t"},os={...ns,linked:"Outlet, only linked",carrier:"Platform"},Sn={published_by:"published by",carried_by:"\
carried by",credited_to:"credited to",about:"about",mentions:"mentions",related:"listed as related i\
n its file",similar:"similar, inferred",copy_of:"copy of",update_of:"update of"},Ka={outlet:"square",
linked:"square",carrier:"square",topic:"diamond"},qa=["stub","linked","carrier"],Xa=["similar","carr\
ied_by","update_of"],Va=800;function kn(t){return Ka[t]||"dot"}function jt(t){return Xa.includes(t)}
function ho(){let{theme:t}=document.documentElement.dataset;return t?t==="dark":matchMedia("(prefers\
-color-scheme: dark)").matches}function Mt(){return ho()?Ga:za}function Gt({kind:t,group:e,hue:n},o,r,s){
let i=o==="network";return t==="stub"&&i?{background:r.stub,border:r.soft}:e?{background:e==="linked"?
r.stub:r.edges.carried_by,border:r.outlet}:i||!s?{background:r[t==="stub"?"article":t],border:r.paper}:
{background:n===void 0?r.others:r.hues[n],border:r.paper}}function rs(t,e){let n=Math.min(1,Math.sqrt(
Va/e));if(n===1)return t;let o=Math.round(n*255).toString(16);return t+o.padStart(2,"0")}function ss(t){
let e=new Set;return t.map((n,o)=>{let s=[...n.toUpperCase()].filter(i=>/[\p{L}\p{N}]/u.test(i)).find(
i=>!e.has(i))||String(o+1);return e.add(s),s})}function mo(t){return qa.includes(t)}function is(t,{background:e,
border:n},o){let r=mo(t)?n:e,s={fill:e,stroke:r,"stroke-width":1.5},i={story:6.5,hue:7}[t]||4,c={square:()=>ut(
"rect",{x:3,y:3,width:10,height:10,...s}),diamond:()=>ut("path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z",...s}),
dot:()=>ut("circle",{cx:8,cy:8,r:i,...s})},a={"text-anchor":"middle","font-size":9,"font-weight":700,
fill:n};return ut("svg",{width:16,height:16,viewBox:"0 0 16 16","aria-hidden":"true",class:"swatch"},
c[kn(t)](),o&&ut("text",{x:8,y:11.2,...a},o))}function cs(t){let e=jt(t)?"4 3":null,n=Mt().edges[t];
return ut("svg",{width:18,height:16,viewBox:"0 0 18 16","aria-hidden":"true",class:"swatch"},ut("pat\
h",{d:"M1 8H17",stroke:n,"stroke-width":3,"stroke-dasharray":e}))}var[as,ls]=[1.35,1.3],us={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function fs(t,e){
for(let n of po("[data-view]"))n.addEventListener("click",()=>e.openView(n.dataset.view));for(let n of po(
"[data-panel]"))n.addEventListener("click",()=>{let{panel:o}=n.dataset;t.change({at:t.state().at===o?
null:o})});Za(t),Ya(t),ke("copy",e.copyLink),ke("theme",()=>{document.documentElement.dataset.theme=
ho()?"light":"dark",e.recolour()}),ke("skip",n=>{n.preventDefault(),C("side").focus()}),matchMedia("\
(prefers-color-scheme: dark)").addEventListener("change",e.recolour),document.addEventListener("keyd\
own",n=>Qa(t,n)),C("canvas").addEventListener("keydown",n=>tl(t,n)),addEventListener("popstate",e.restore)}
function po(t){return[...document.querySelectorAll(t)].map(e=>e)}function ke(t,e){C(t).addEventListener(
"click",e)}function Ya(t){ke("closer",()=>t.view?.zoom(as)),ke("farther",()=>t.view?.zoom(1/as)),ke(
"fit",()=>{t.change({cam:null},!1),t.view?.fit()})}function Za(t){let e=po("[data-tab]"),n=e.length-
1;e.forEach((o,r)=>{let s=o.dataset.tab;o.addEventListener("click",()=>t.change({tab:s},!1)),o.addEventListener(
"keydown",i=>{let a={ArrowRight:r+1,ArrowLeft:r+n,Home:0,End:n}[i.key];if(a===void 0)return;i.preventDefault();
let l=e[a%e.length];l.click(),l.focus()})})}function Ja(t){return/^(INPUT|SELECT|TEXTAREA)$/.test(t.
tagName)&&t.type!=="checkbox"}function Qa(t,e){let{key:n}=e;e.ctrlKey||e.metaKey||e.altKey||Ja(e.target)&&
n!=="Escape"||(n==="/"?(e.preventDefault(),C("find").focus()):n==="?"?(t.change({at:"help"}),C("pane\
l").querySelector("h2").focus()):n==="Escape"&&(t.state().at?t.change({at:null}):t.selection().filtered&&
t.apply({})))}function tl(t,e){let{view:n,model:o}=t,{key:r}=e,s=o.byId.get(t.state().at||"");if(n)if(us[r]){
e.preventDefault();let i=n.findNeighbour(...us[r]);i&&t.choose(i)}else r==="Enter"&&s?.kind==="story"&&
o.mode==="stories"?t.toggle(s.ref):"+-".includes(r)?n.zoom(r==="+"?ls:1/ls):r==="0"&&C("fit").click()}var el=["topic","subject","outlet","group","medium","kind","quality","heat"],nl=7,ol=4,rl=46;function ds(t,e,n){
let{model:o}=n,r=new Set,s=C("filter");s.addEventListener("click",()=>{t.hidden=!t.hidden,s.setAttribute(
"aria-expanded",String(!t.hidden)),n.show(),t.hidden||t.querySelector("button")?.focus()});function i(){
if(t.hidden)return;let g=p=>o.facets[p].size>(p==="medium"?1:0);re(t,()=>{t.replaceChildren(f("h2",{},
"Filter"),f("p",{class:"aside"},"A name shows only its articles; − leaves them out."),lt(o)||"",...el.
filter(g).map(c))})}function c(g){let p=cr(o,n.state(),g),y=r.has(g)?p:p.slice(0,nl),T=()=>{r.add(g),
i()},v=y.map(W=>a(g,W)),E=`Show all ${M(p.length)}`;return f("section",{"data-facet":g},f("h3",{},Dn[g]),
f("ul",{},v),p.length>y.length&&L({class:"more","data-focus":`more ${g}`},T,E))}function a(g,{key:p,
name:y,number:T,sign:v}){let E={class:"only",dir:"auto","aria-pressed":String(v==="only"),"data-focu\
s":`only ${g} ${p}`},W={class:"not","aria-pressed":String(v==="not"),"aria-label":`Leave out ${y}`,title:"\
Leave out","data-focus":`not ${g} ${p}`};return f("li",{class:`value ${v||""} ${T?"":"none"}`},L(E,()=>n.
filter("only",g,p),f("span",{},y),f("span",{class:"number"},M(T))),L(W,()=>n.filter("not",g,p),"−"))}
function l(){let g=n.selection();e.hidden=!g.filtered;let p=e.contains(document.activeElement);e.replaceChildren(
f("strong",{class:"selected"},u()),...Ee(o,n.state()).map(d),L({class:"chip clear"},()=>n.apply({}),
"Clear all")),p&&(e.querySelector("button")||C("filter")).focus()}function u(){let{mask:g,total:p}=n.
selection(),y=o.articles.held.reduce((W,U,R)=>W+(U&&g[R]),0),T=N(mn(o).here,"article"),v=o.left_out?
" on this page":"",E=p-y?` · ${M(p-y)} only linked`:"";return`${M(y)} of ${T}${v}${E}`}function d(g){
let y=g.facet==="time"||g.facet==="words"?"":`${Dn[g.facet].toLowerCase()}: `,T=`${g.sign==="not"?"w\
ithout ":""}${y}${g.name}`;return L({class:"chip",dir:"auto"},()=>n.change(Xe(h(),g)),f("span",{class:"\
unseen"},"Remove "),f("span",{},Nt(T,rl))," ×")}function h(){let{only:g,not:p,time:y}=n.state();return{
only:g,not:p,time:y}}function m(){let p=ar(o,h()).slice(0,ol).map(({filter:y,number:T})=>{let v=$t(Nt(
y.name,40)),E=()=>n.change(Xe(h(),y)),W=`Remove ${v}: ${N(T,"article")}`;return L({class:"action",dir:"\
auto"},E,W)});return f("div",{class:"none-found"},f("h2",{},"No article passes all of these filters"),
p,L({class:"action"},()=>n.apply({}),"Clear all filters"))}return{show:i,showChips:l,renderNothingFound:m,
isShown:()=>!t.hidden}}function ms(t){let e=[];for(let n=0;n<t;n+=1){let o=11*Math.sqrt(n+.5),r=n*2.399963;e.push([o*Math.cos(
r),o*Math.sin(r)])}return{places:e,radius:11*Math.sqrt(t)+12}}var go=7,wo=9;function ps(t){let e=[],
n=(r,s)=>e.every(([i,c])=>Math.hypot(i-r,c-s)>=wo);for(let r of t)for(let s=0;e.length<t.length;s+=1){
let i=(s%2?1:-1)*Math.ceil(s/2)*(wo/2),c=[0,-go,go].find(a=>n(r+a,i));if(c!==void 0){e.push([r+c,i]);
break}}let o=e.map(([,r])=>Math.abs(r));return{places:e,radius:Math.max(go,...o)+wo}}function gs(t,e){
return t.map(n=>{let o={...n};for(let r of e){let[s,i]=[o.x-r.x,o.y-r.y],c=Math.hypot(s,i)||1e-6,a=r.
radius+n.size+4,l=2.2*a;if(c>=l)continue;let u=a+(l-a)*(c/l);o.x=r.x+s/c*u,o.y=r.y+(c>1e-5?i/c:1)*u}
return o})}function ws(t){let e=[...t].sort((n,o)=>n[0]-o[0]||n[1]-o[1]);return e.length<3?e:[...hs(
e),...hs(e.reverse())]}function hs(t){let e=(o,r,s)=>(r[0]-o[0])*(s[1]-o[1])-(r[1]-o[1])*(s[0]-o[0]),
n=[];for(let o of t){for(;n.length>1&&e(n[n.length-2],n[n.length-1],o)<=0;)n.pop();n.push(o)}return n.
pop(),n}function ys(t,e,n){if(!e.length)return!1;let o=e.length>2;for(let r=0;r<e.length;r+=1){let[s,
i]=[e[r],e[(r+1)%e.length]];if(sl(t,s,i)<=n)return!0;(i[0]-s[0])*(t[1]-s[1])-(i[1]-s[1])*(t[0]-s[0])<
0&&(o=!1)}return o}function sl(t,e,n){let[o,r]=[n[0]-e[0],n[1]-e[1]],s=o*o+r*r,i=s?((t[0]-e[0])*o+(t[1]-
e[1])*r)/s:0,c=Math.max(0,Math.min(1,i));return Math.hypot(t[0]-e[0]-c*o,t[1]-e[1]-c*r)}var yo=[["hour",1],["hour",3],["hour",6],["hour",12],["day",1],["day",2],["day",7],["month",1],["mon\
th",3],["month",6],["year",1],["year",2],["year",5],["year",10],["year",50]],bs={hour:3600,day:86400,
month:2629800,year:31557600},il=200;function Tn(t,e){let n=t.find(([,c])=>e<=c)||t[t.length-1],[o,r,
s,i]=n;return s+(e-o)/Math.max(r-o,1)*(i-s)}function je(t,e,n){return t.flatMap(o=>cl(o,e,n))}function cl([
t,e,n,o],r,s){let i=(o-n)/Math.max(e-t,1),c=([h,m])=>bs[h]*m*i*r>=s,[a,l]=yo.find(c)||yo[yo.length-1],
u=[],d=al(t,a,l);for(;d<=e&&u.length<il;)d>=t&&u.push({x:n+(d-t)*i,...ll(d,a)}),d=ze(d,a,l);return u}
function al(t,e,n){let o=new Date(t*1e3),[r,s]=[o.getUTCFullYear(),o.getUTCMonth()];if(e==="year")return Date.
UTC(Math.floor(r/n)*n,0)/1e3;if(e==="month")return Date.UTC(r,Math.floor(s/n)*n)/1e3;let i=bs[e]*n;return Math.
floor(t/i)*i}function ll(t,e){let n=new Date(t*1e3),[o,r]=[n.getUTCFullYear(),n.getUTCMonth()],[s,i]=[
n.getUTCDate(),n.getUTCHours()];return e==="year"||e==="month"&&r===0?{label:String(o),strong:!0}:e===
"month"?{label:se[r],strong:!1}:e==="day"||i===0?{label:`${s} ${se[r]}`,strong:e==="hour"||s===1}:{label:`${Ae(
i)}:00`,strong:!1}}function Ss(t,e){let[n,o]=[0,t.length-1];for(;n<o;){let r=n+o+1>>1;t[r]<=e?n=r:o=
r-1}return n}var bo=1500,ul=2.5;function So(t,e){return e==="network"?t.group||t.kind:t.hue===void 0?"others":"hu\
e"+t.hue}function fl(t,e,n){let o=bo-n,r=[];for(let s of[...e].reverse()){if(o-=t.stories[s].articles.
length,o<0)break;r.unshift(s)}return r}function ks(t,{view:e,open:n}){let o=e==="network",r=t.nodes.
filter(h=>(o?h.x:h.tx)!==void 0).map(h=>({...h,x:o?h.x:Number(h.tx),y:o?h.y:Number(h.ty)})),s=fl(t,n,
r.length),i=h=>h.kind==="story"&&s.includes(h.ref),c=r.filter(i).map(h=>dl(t,h,o)),a=r.filter(h=>!i(
h)),l=c.flatMap(h=>hl(t,h)),u=[...gs(a,c),...l],d=o?ml(t,u,l):[];return{view:e,marks:u,edges:d,discs:c,
open:s}}function dl(t,e,n){let o=t.stories[e.ref].articles,r={story:e.ref,mark:e,x:e.x,y:e.y};if(n)return{
...r,articles:o,...ms(o.length)};let s=o.filter(c=>t.articles.time[c]!==null),i=s.map(c=>Tn(t.scale,
sn(t,c))-e.x);return{...r,articles:s,...ps(i)}}function ko(t,e,{hide:n,selection:o}){let{view:r}=e,s=d=>!n.
includes(So(d,r))&&vn(t,d,o),i=e.marks.filter(s),c=new Set(i.map(({id:d})=>d)),a=e.edges.filter(({from:d,
to:h,kind:m})=>c.has(d)&&c.has(h)&&!n.includes("-"+m)),l=e.discs.filter(({mark:d})=>s(d)),u=pl(t,i,r);
return{...e,composition:e,marks:i,edges:a,discs:l,at:Ts(i),hulls:u}}function vn(t,e,n){return!n.filtered||
Ht(t,Kt(e)).some(o=>n.mask[o])}function To({kind:t}){return t==="stub"?"article":t}function Kt(t){return{
kind:To(t),ref:t.ref}}function hl(t,e){return e.articles.map((n,o)=>{let r=t.articles.held[n],s=t.hues.
indexOf(t.articles.outlet[n]);return{id:t.nodes.length+n,kind:r?"article":"stub",ref:n,shape:"dot",size:r?
5:4,hue:s<0?void 0:s,x:e.x+e.places[o][0],y:e.y+e.places[o][1]}})}function Ts(t){let e={story:new Map,
article:new Map,outlet:new Map,topic:new Map,subject:new Map};for(let n of t)e[To(n)].set(n.ref,n);return e}
function ml(t,e,n){let o=new Set(e.map(({id:c})=>c)),r=Ts(e),s=new Map;for(let c of t.edges)o.has(c.
from)&&o.has(c.to)&&s.set(c.id,c);let i=(c,a,l)=>{let u=`${c.id}-${a.id}-${l}`;s.set(u,{id:u,from:c.
id,to:a.id,kind:l,weight:0})};for(let c of n){let a=r.outlet.get(t.articles.outlet[c.ref]);a&&i(c,a,
"published_by");for(let l of t.articles.topics[c.ref]){let u=r.topic.get(l);u&&i(c,u,"about")}for(let l of t.
linksOf[c.ref]){let u=l.forward&&r.article.get(l.other);u&&i(c,u,l.kind)}}return[...s.values()]}function pl(t,e,n){
if(t.mode!=="whole"||n!=="network")return[];let o=new Map;for(let r of e){let s=To(r)==="article"?t.
articles.story[r.ref]:-1;s>=0&&o.set(s,[...o.get(s)||[],[r.x,r.y]])}return[...o].map(([r,s])=>({story:r,
corners:ws(s)}))}function vs(t,e,n){return e.at.article.get(n)||e.at.story.get(t.articles.story[n])}
function xs(t,e,n){let o=u=>u.flatMap(d=>vs(t,e,d)?.id??[]),r=o(Ht(t,n)),s=["outlet","topic","subjec\
t"].includes(n.kind),i=new Set(s?[]:r),c=e.at[n.kind].get(n.ref);c&&i.add(c.id);let a=new Set([...i,
...r]),l=e.edges.filter(({from:u,to:d})=>i.has(u)||i.has(d));for(let{from:u,to:d}of l)a.add(u).add(d);
if(n.kind==="article"){let u=t.linksOf[n.ref].map(({other:d})=>d);for(let d of o(u))a.add(d)}return{
own:i,marks:a,edges:l}}function Ms(t,e,n){let o=n.flatMap(({thing:{kind:i,ref:c},edge:a})=>{let l=i===
"article"?vs(t,e,c):e.at[i].get(c);return l?[{id:l.id,kind:a?.kind||""}]:[]});if(!o.length)return null;
let r=o.slice(1).map(({id:i,kind:c},a)=>({from:o[a].id,to:i,kind:c})),s=new Set(o.map(({id:i})=>i));
return{own:s,marks:new Set(s),edges:r.filter(({from:i,to:c})=>i!==c)}}function Os(t,e,n,o){let r,s=1/0;
for(let i of t){let[c,a]=[i.x-e.x,i.y-e.y],l=c*n+a*o,u=l+ul*Math.abs(c*o-a*n);l>1&&u<s&&([r,s]=[i,u])}
return r}function xo(t,{view:e,composition:n},o){let r=e==="time",s=t.nodes.filter(d=>(r?d.tx:d.x)!==void 0),
i=d=>So(d,e),c=vo(s,i),a=vo(s.filter(d=>vn(t,d,o)),i),u=(r?gl(t):wl()).filter(({key:d})=>c.has(d)).map(
d=>({...d,number:a.get(d.key)||0}));return r?u:[...u,...yl(t,n,o)]}function gl(t){if(!t.hues.length)
return[];let e=Mt(),n=(r,s,i,c)=>({key:r,label:s,letter:c,kind:"hue",section:"Main outlet",number:0,
color:{background:i,border:e.paper}});return[...t.hues.map((r,s)=>n("hue"+s,t.outlets[r].name,e.hues[s],
t.letters[s])),n("others","other outlets",e.others,void 0)]}function wl(){return Object.entries(os).
map(([t,e])=>{let r=Gt({kind:t,group:t==="linked"||t==="carrier"?t:void 0},"network",Mt(),!1);return{
key:t,label:e,number:0,kind:t,color:r,section:"Marks"}})}function yl(t,{marks:e,edges:n},o){let r=e.
filter(l=>vn(t,l,o)),s=new Set(r.map(({id:l})=>l)),i=new Set(n.map(({kind:l})=>l)),c=n.filter(({from:l,
to:u})=>s.has(l)&&s.has(u)),a=vo(c,({kind:l})=>l);return Object.entries(Sn).filter(([l])=>i.has(l)).
map(([l,u])=>({key:"-"+l,label:u,number:a.get(l)||0,kind:"line",line:l,section:"Lines",color:{background:"",
border:""}}))}function vo(t,e){let n=new Map;for(let o of t)n.set(e(o),(n.get(e(o))||0)+1);return n}
function bl(t,e,n,o){let r=e.includes(n);if(!o)return r?e.filter(l=>l!==n):[...e,n];let s=t.find(l=>l.
key===n)?.section,i=t.filter(l=>l.section===s&&l.key!==n).map(l=>l.key),c=i.every(l=>e.includes(l))&&
!r,a=e.filter(l=>l!==n&&!i.includes(l));return c?a:[...a,...i]}function $s(t,e,n,o,r,s){let i=xo(e,n,
r),c=document.activeElement,a=t.contains(c)?c?.dataset.key:null,l=[...new Set(i.map(({section:u})=>u))].
map(u=>f("div",{class:"legend-row",role:"group","aria-label":u},f("span",{class:"legend-name"},u),i.
filter(d=>d.section===u).map(d=>Sl(d,i,o,s))));t.replaceChildren(...l),a&&Rt(t,"key",a)?.focus()}function Sl(t,e,n,o){
let r=!n.hide.includes(t.key),s=t.line?cs(t.line):is(t.kind,t.color,t.letter);return L({class:"chip",
"data-key":t.key,"aria-pressed":String(r)},i=>o(bl(e,n.hide,t.key,i.shiftKey)),s,f("span",{dir:"auto"},
t.label)," ",f("span",{class:"number"},M(t.number)))}function As(t,e){let n=Math.ceil(t/4),o=Math.ceil(e/4);return{width:t,height:e,columns:n,rows:o,cells:new Uint8Array(
n*o)}}function $o(t,e,n){let o=Math.max(0,Math.floor(e.x/4)),r=Math.min(t.columns-1,Math.floor((e.x+
e.w)/4)),s=Math.max(0,Math.floor(e.y/4)),i=Math.min(t.rows-1,Math.floor((e.y+e.h)/4));for(let c=s;c<=
i;c+=1)for(let a=o;a<=r;a+=1)if(n(c*t.columns+a))return!0;return!1}function Te(t,e,n){$o(t,e,o=>(t.cells[o]=
Math.max(t.cells[o],n),!1))}function Mo(t,e){return kl(t,e)&&!$o(t,e,n=>t.cells[n]>0)}function kl({width:t,
height:e},{x:n,y:o,w:r,h:s}){return n>=2&&o>=2&&n+r<=t-2&&o+s<=e-2}function Es(t,e,n){let o=[];for(let r of t){
if(o.length>=n)break;let s=Tl(r).find(i=>Mo(e,i))||vl(r).find(i=>Mo(e,i)&&!Oo(e,i,2))||xl(e,r);s&&(Te(
e,Ns(s),2),s.leader&&_s(s.leader,i=>(Te(e,i,2),!1)),o.push({item:r,x:s.x,y:s.y,leader:s.leader}))}return o}
function Ns({x:t,y:e,w:n,h:o}){return{x:t-3,y:e-1,w:n+6,h:o+2}}function Tl({x:t,y:e,r:n,w:o,h:r}){let s=n+
4,i=(c,a)=>({x:c,y:a,w:o,h:r,leader:null});return[i(t+s,e-r/2),i(t-s-o,e-r/2),i(t-o/2,e+s),i(t-o/2,e-
s-r),i(t+s*.7,e+s*.7),i(t+s*.7,e-s*.7-r)]}function vl({x:t,y:e,r:n,w:o,h:r,mast:s}){let i=[];for(let c=1;c<=
s;c+=1){let a=e-n-r-c*10.5,l=e+n+c*10.5;for(let u of[t+7,t-7-o])i.push({x:u,y:a,w:o,h:r,leader:[t,e-
n,t,a+2]}),i.push({x:u,y:l,w:o,h:r,leader:[t,e+n,t,l+r-2]})}return i}function xl(t,e){let n=null,o=e.
away;for(let r=8;r<=o;r+=8)for(let s=0;s<24;s+=1){let i=Ml(e,r,s*2*Math.PI/24);if(Mo(t,Ns(i))){if(!Oo(
t,i,1))return i;n||Oo(t,i,2)||(n=i,o=Math.min(o,r+48))}}return n}function Ml({x:t,y:e,r:n,w:o,h:r},s,i){
let[c,a]=[Math.cos(i),Math.sin(i)],l=t+(n+s)*c-o*(1-c)/2,u=e+(n+s)*a-r*(1-a)/2,d=Math.min(Math.max(t,
l),l+o),h=Math.min(Math.max(e,u),u+r),m=Math.hypot(d-t,h-e)||1,g=[t+n*(d-t)/m,e+n*(h-e)/m];return{x:l,
y:u,w:o,h:r,leader:[g[0],g[1],d,h]}}function _s([t,e,n,o],r){let s=Math.max(1,Math.ceil(Math.hypot(n-
t,o-e)/2));for(let i=0;i<=s;i+=1){let c=i/s;if(r({x:t+(n-t)*c,y:e+(o-e)*c,w:0,h:0}))return!0}return!1}
function Oo(t,{leader:e},n){if(!e)return!1;let[o,r,s,i]=e,c=Math.hypot(s-o,i-r)||1,a=Math.min(1,1.5*
4/c),l=[o+(s-o)*a,r+(i-r)*a,s,i];return _s(l,u=>$o(t,u,d=>t.cells[d]>=n))}var Is=30,Ls=64,Ao=24,Ol=86400,Cs=new Map;function Eo(t,e,n){let o=n+e,r=Cs.get(o);return r===void 0&&
(t.font=n,r=t.measureText(e).width,Cs.set(o,r)),r}function No(t,e){let n=t.canvas.width/t.canvas.clientWidth;
t.save(),t.setTransform(n,0,0,n,0,0),e(),t.restore()}function Ps(t,e,n,o,r){t.lineJoin=t.lineCap="ro\
und";for(let{story:s,corners:i}of e){t.beginPath();for(let[c,a]of i)t.lineTo(n.x(c),n.y(a));t.closePath(),
t.fillStyle=t.strokeStyle=o.hull,t.lineWidth=Is*n.scale,t.stroke(),t.fill(),s===r&&(t.globalCompositeOperation=
"destination-over",t.strokeStyle=o.story,t.lineWidth=Is*n.scale+3,t.stroke(),t.globalCompositeOperation=
"source-over")}}function Rs(t,e,n,o){for(let{x:r,y:s,radius:i}of e)t.beginPath(),t.arc(n.x(r),n.y(s),
i*n.scale,0,2*Math.PI),t.fillStyle=o.hull,t.strokeStyle=o.story,t.lineWidth=1.2,t.fill(),t.stroke()}
function Ds(t,e,n,o,r){t.strokeStyle=r.line,t.lineWidth=3;for(let{kind:s,ref:i,y:c,size:a}of n){let l=s===
"article"||s==="stub"?e.articles.time[i]:null;if(l===null||B(e,i))continue;let[u,d]=[l,l+Ol].map(h=>o.
x(Tn(e.scale,h)));d-u<2*a*o.scale||(t.beginPath(),t.moveTo(u,o.y(c)),t.lineTo(d,o.y(c)),t.stroke())}}
function Fs(t,e,n,o,r){for(let[,,s,i,c]of e)c&&(t.fillStyle=o.grid,t.globalAlpha=.45,t.fillRect(n.x(
s),0,(i-s)*n.scale,r.height),t.globalAlpha=1);for(let s of je(e,n.scale,Ls)){let i=Math.round(n.x(s.
x))+.5;t.strokeStyle=s.strong?o.line:o.grid,t.lineWidth=1,t.beginPath(),t.moveTo(i,0),t.lineTo(i,r.height-
Ao+2),t.stroke()}}function Hs(t,e,n,o,r){t.fillStyle=o.paper,t.globalAlpha=.9,t.fillRect(0,r.height-
Ao,r.width,Ao),t.globalAlpha=1,t.textBaseline="middle",t.textAlign="center";let s=-1/0;for(let i of je(
e,n.scale,Ls)){let c=`${i.strong?"600 ":""}12px ${Pt}`,a=n.x(i.x),l=Eo(t,i.label,c)/2;a-l<s+6||(s=a+
l,t.font=c,t.fillStyle=i.strong?o.ink:o.soft,t.fillText(i.label,a,r.height-11))}for(let[,,i,c,a]of e)
a&&js(t,"time squeezed",n.x((i+c)/2),r.height-34,o)}function js(t,e,n,o,r){t.font=`italic 11px ${Pt}`,
t.textAlign="center",t.textBaseline="middle",t.fillStyle=r.soft,t.fillText(e,n,o)}function Bs(t,e,n,o,r){
let s=n.map(({x:a})=>a),i=Math.min(...n.map(({y:a,size:l})=>a-l)),c=(Math.min(...s)+Math.max(...s))/
2;js(t,e,o.x(c),o.y(i)-12,r)}function xn(t,e,n,o,r){let[s,i,c]=[n.x(e.x),n.y(e.y),e.size*n.scale];t.
beginPath(),e.shape==="square"?t.rect(s-c,i-c,2*c,2*c):e.shape==="diamond"?(t.moveTo(s,i-c),t.lineTo(
s+c,i),t.lineTo(s,i+c),t.lineTo(s-c,i),t.closePath()):t.arc(s,i,c,0,2*Math.PI),t.fillStyle=o.background,
t.strokeStyle=r||o.border,t.lineWidth=r?2.5:1,t.fill(),t.stroke()}function Mn(t,e,n,o,r){t.setLineDash(
r?[4,3]:[]),t.beginPath(),t.moveTo(o.x(e.x),o.y(e.y)),t.lineTo(o.x(n.x),o.y(n.y)),t.stroke(),t.setLineDash(
[])}function Ws(t,e,n,o){t.textBaseline="middle",t.textAlign="left",t.lineJoin="round";for(let{leader:r}of e)
r&&(t.strokeStyle=n.soft,t.lineWidth=.8,t.beginPath(),t.moveTo(r[0]+o.x,r[1]+o.y),t.lineTo(r[2]+o.x,
r[3]+o.y),t.stroke());for(let{item:r,x:s,y:i}of e)t.font=r.font,t.fillStyle=r.color,t.strokeStyle=n.
paper,t.lineWidth=3.5,r.lines.forEach((c,a)=>{let[l,u]=[s+o.x,i+o.y+15*(a+.5)];t.strokeText(c,l,u),t.
fillText(c,l,u)})}var Us={outlet:10,story:5,topic:5},$l=6,Al=30,El={network:1.35,time:1.1},Nl={topic:40,story:20,outlet:12,
article:0,stub:-4};function zs(t,e){return t==="outlet"?[`600 12px ${Pt}`,e.ink]:t==="topic"?[`itali\
c 600 13px ${Fe}`,e.topic]:[`12px ${Fe}`,t==="stub"?e.soft:e.ink]}function Gs(t,e,n,{zoom:o,highlight:r}){
let s=r?new Map:_l(t,e),i=({id:u})=>!!r?.own.has(u),c=!!(r&&r.own.size<=$l),a=r||e.marks.length<Al||
o>El[e.view],l=n.filter(({kind:u})=>a||u!=="article"&&u!=="stub").map(u=>{let d=u.size*2+Nl[u.kind]+
(i(u)?1e3:0);return{...u,text:q(t,Kt(u)),rank:s.get(u.id)||d,leads:s.has(u.id)||c&&i(u)}});for(let{story:u,
x:d,y:h,radius:m}of e.discs){let g=t.stories[u].name;l.push({id:-1-u,x:d,y:h,size:m,kind:"story",text:g,
rank:900,leads:!0})}return!r&&t.mode==="whole"&&l.push(...Il(t,e)),l.sort((u,d)=>d.rank-u.rank||u.id-
d.id)}function _l(t,e){let n=r=>Ht(t,Kt(r)).filter(s=>t.articles.held[s]).length,o=new Map;for(let[r,
s]of Object.entries(Us))e.marks.filter(i=>i.kind===r).map(i=>({id:i.id,held:n(i)})).filter(({held:i})=>i).
sort((i,c)=>c.held-i.held||i.id-c.id).slice(0,s).forEach(({id:i},c)=>o.set(i,800-10*c));return o}function Il(t,e){
let n=e.view==="time"?Cl(t,e):Ll(e),o=({story:r})=>t.stories[r].articles.length;return n.sort((r,s)=>o(
s)-o(r)||r.story-s.story).map((r,s)=>({id:-1-r.story,x:r.x,y:r.y,size:r.size,kind:"story",text:t.stories[r.
story].name,rank:60+5*o(r),leads:s<Us.story}))}function Cl(t,e){return t.stories.flatMap(({articles:n},o)=>{
let r=n.length>2?e.at.article.get(n[0]):null;return r?[{story:o,x:r.x,y:r.y,size:r.size}]:[]})}function Ll(t){
return t.hulls.filter(({corners:n})=>n.length>2).map(({story:n,corners:o})=>{let r=o.reduce((i,[c])=>i+
c,0)/o.length,s=Math.min(...o.map(([,i])=>i));return{story:n,x:r,y:s-12,size:2}})}var Rl=34,Dl=160,Fl=400,Hl={story:60,outlet:60,topic:60,article:60,stub:60},jl=34,Bl=7,Wl={outlet:26,
topic:26,story:30,article:30,stub:30};function qs({context:t,model:e,scene:n,marks:o,highlight:r,to:s,
colors:i,size:c}){if(!r)return;t.fillStyle=i.veil,t.fillRect(0,0,c.width,c.height),t.lineWidth=1.3;let a=n.
view==="network"&&e.mode==="stories";for(let{from:l,to:u,kind:d}of r.edges){let[h,m]=[o.get(l),o.get(
u)];if(!h||!m)continue;let g=a&&r.own.has(l)&&r.own.has(u);t.strokeStyle=g?i.line:i.soft,Mn(t,h,m,s,
jt(d))}for(let l of r.marks){let u=o.get(l);if(!u)continue;let d=Gt(u,n.view,i,e.hues.length>0);xn(t,
u,s,d,r.own.has(l)?i.ink:null)}}function Xs({context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i}){
t.textAlign="center",t.textBaseline="middle",t.fillStyle=i.paper;let c=r?[...r.marks].map(a=>o.get(a)):
n.marks;for(let a of c){let l=a?a.size*s.scale:0;!a||l<Bl||a.hue===void 0||(t.font=`700 ${Math.min(14,
Math.round(l*1.1))}px ${Pt}`,t.fillText(e.letters[a.hue],s.x(a.x),s.y(a.y)+.5))}}function Vs(t){let{
model:e,scene:n,highlight:o,to:r,size:s,zoom:i}=t,c=As(s.width,s.height),a=n.marks.filter(m=>Ul(m,r,
s)),l=o?a.filter(({id:m})=>o.marks.has(m)):a;for(let{x:m,y:g,size:p}of l){let y=p*r.scale;Te(c,{x:r.
x(m)-y,y:r.y(g)-y,w:2*y,h:2*y},1)}n.view==="time"&&Te(c,{x:0,y:s.height-24,w:s.width,h:24},2);let u={
x:s.width-50,y:8,w:50,h:100};Te(c,u,2);let d=Gs(e,n,l,{zoom:i,highlight:o}).slice(0,Fl),h=Math.min(Dl,
Rl*Math.max(1,i**1.5));return Es(d.map(m=>zl(m,t)),c,h)}function Ul(t,e,{width:n,height:o}){let[r,s]=[
e.x(t.x),e.y(t.y)];return r>-20&&s>-20&&r<n+20&&s<o+20}function zl({x:t,y:e,size:n,kind:o,text:r,leads:s},{
context:i,scene:c,to:a,colors:l}){let[u,d]=zs(o,l),h=Go(r,Wl[o]),m=c.view==="time";return{x:a.x(t),y:a.
y(e),r:n*a.scale,w:Math.max(...h.map(g=>Eo(i,g,u))),h:15*h.length,lines:h,font:u,color:d,mast:m?jl:0,
away:s&&!m?Hl[o]:0}}var _o=globalThis.vis;function Ys(t,e){let n=new _o.DataSet,o=new _o.DataSet,r=new _o.Network(t,{nodes:n,
edges:o},e);return{on:(s,i)=>r.on(s,i),replaceData(s,i){o.clear(),n.clear(),n.add(s),o.add(i)},showOnly(s,i){
r.body.nodeIndices=s.map(({id:c})=>c),r.body.edgeIndices=i.map(({id:c})=>c)},moveMark(s,i,c){let a=r.
body.nodes[s];return a&&([a.x,a.y]=[i,c]),!!a},requestRedraw:()=>r.body.emitter.emit("_requestRedraw"),
updateSize(){r.setSize("100%","100%"),r.canvas.setSize()},findMarkAt:s=>r.getNodeAt(s),getCamera(){let{
x:s,y:i}=r.getViewPosition();return[s,i,r.getScale()]},moveCamera:s=>r.moveTo({animation:!1,...s}),getProjection(){
let s=r.getScale(),i=r.canvasToDOM({x:0,y:0});return{scale:s,origin:i,x:c=>i.x+c*s,y:c=>i.y+c*s}}}}var Zs=54,Gl=1.9,Kl=450,ql=15;function Js(t,e,n){let o=Ys(t,e.options),r=matchMedia("(prefers-reduce\
d-motion: reduce)"),s=e.hues.length>0,i={view:e.opens,marks:[],edges:[],discs:[],open:[]},c="",a={filtered:!1,
mask:new Uint8Array(0)},l=ko(e,i,{hide:[],selection:a}),u=new Map,d=l.marks,h=null,m=null,g=null,p=null,
y=1,T=!1,v=!1,E=null;function W(b){let S=new Map([...u].map(([w,{x:k,y:A}])=>[w,[k,A]])),x=l.view!==
b.view,O=[b.view,...b.open].join(" "),I=O!==c;return I&&(i=ks(e,b),c=O),l=ko(e,i,b),u=new Map(l.marks.
map(w=>[w.id,w])),d=l.marks.map(w=>({...w})),p=mt(),I?U():R(),x&&kt(S),l}function U(){let b=Mt(),{view:S,
edges:x}=i,O=i.marks.map(w=>{let{id:k,x:A,y:_,size:D,shape:X}=w;return{id:k,x:A,y:_,size:D,shape:X,color:Gt(
w,S,b,s)}}),I=x.map(({id:w,from:k,to:A,kind:_,weight:D})=>{let X=rs(b.edges[_],x.length),Ot=jt(_)&&[
4,3];return{id:w,from:k,to:A,color:X,dashes:Ot,width:ht(_,D)}});o.replaceData(O,I),R()}function R(){
o.showOnly(l.marks,l.edges),ot()}function ot(){E=null,o.requestRedraw()}function ht(b,S){return e.mode===
"stories"&&(S===0||b==="published_by")?.5:.8+.4*Math.min(S,6)}function kt(b){if(r.matches||!b.size)return;
let S=performance.now(),x=l.marks.flatMap(I=>{let w=b.get(I.id);return w?[{mark:I,from:w,to:[I.x,I.y]}]:
[]}),O=I=>{let w=Math.min(1,(I-S)/Kl),k=1-(1-w)**3;for(let{mark:A,from:_,to:D}of x)if(u.get(A.id)!==
A||(A.x=_[0]+(D[0]-_[0])*k,A.y=_[1]+(D[1]-_[1])*k,!o.moveMark(A.id,A.x,A.y)))return;ot(),w<1&&requestAnimationFrame(
O)};O(S)}function mt(){let b=h||m;if(!b)return g?Ms(e,l,g):null;let S=xs(e,l,b);return S.marks.size?
S:null}function pt(){p=mt(),ot()}function Q(){return{width:t.clientWidth,height:t.clientHeight}}function rt(b){
let S=o.getProjection(),x=Mt();l.view==="time"&&Fs(b,e.scale,S,x,Q());let O=h||m,I=O&&O.kind==="stor\
y"?O.ref:-1;Ps(b,l.hulls,S,x,I),l.view==="network"?Rs(b,l.discs,S,x):Ds(b,e,l.marks,S,x)}function yt(b){
let S=o.getProjection(),[x,O]=[Mt(),Q()],w={...{context:b,model:e,scene:l,marks:u,highlight:p,to:S,colors:x,
size:O},zoom:S.scale/y},k=l.view==="time";qs(w),k&&Xs(w);let A=$(w);if(Ws(b,A.labels,x,A.shift),!k)return;
Hs(b,e.scale,S,x,O);let _=l.marks.filter(X=>X.undated),D=`no date (${M(_.length)})`;_.length&&Bs(b,D,
_,S,x)}function $(b){let{origin:S,scale:x}=b.to,O=`${x} ${p?[...p.own].join():""}`,I=E&&E.origin.x===
S.x&&E.origin.y===S.y;(!E||E.key!==O||!(v||I))&&(E={key:O,origin:S,labels:Vs(b)});let w={x:S.x-E.origin.
x,y:S.y-E.origin.y};return{labels:E.labels,shift:w}}function F({pointer:b}){let S=u.get(o.findMarkAt(
b.DOM));if(S)return Kt(S);let{x,y:O}=b.canvas,I=l.discs.find(w=>Math.hypot(x-w.x,O-w.y)<w.radius)||l.
hulls.find(({corners:w})=>ys([x,O],w,ql));return I?{kind:"story",ref:I.story}:null}function H(){h&&(h=
null,n.hover(null),pt())}function K(){o.on("beforeDrawing",b=>{No(b,()=>rt(b))}),o.on("afterDrawing",
b=>{No(b,()=>yt(b))}),o.on("click",b=>{let S=F(b);setTimeout(()=>n.choose(S))}),o.on("doubleClick",b=>{
let S=F(b);S&&S.kind==="story"&&e.mode==="stories"&&n.toggle(S.ref)}),o.on("hoverNode",({node:b,pointer:S})=>{
let x=u.get(b);h=x?Kt(x):null,n.hover(h,S.DOM),pt()}),o.on("blurNode",H),t.addEventListener("mousele\
ave",H),o.on("dragStart",()=>{[v,T]=[!0,!0],H()}),o.on("dragEnd",()=>{v=!1,ot(),n.moved(o.getCamera())}),
o.on("zoom",()=>{T=!0,H(),n.moved(o.getCamera())}),o.on("resize",()=>requestAnimationFrame(()=>T||V()))}
function G([b,S,x]){T=!0,o.updateSize(),o.moveCamera({position:{x:b,y:S},scale:x}),E=null}function V(){
T=!1,o.updateSize();let{width:b,height:S}=Q();if(!d.length||!b)return;let x=(X,Ot)=>Ot*Math.max(...d.
map(oe=>Ot*oe[X]+oe.size)),[O,I,w,k]=[x("x",-1),x("x",1),x("y",-1),x("y",1)],A=l.view==="time"?46:12;
y=Math.min((b-20-Zs)/(I-O),(S-70-A)/(k-w),Gl);let _=(O+I)/2+(Zs-20)/2/y,D=(w+k)/2+A/2/y;o.moveCamera(
{position:{x:_,y:D},scale:y}),E=null}function Bt(b){T=!0;let S=r.matches?!1:{duration:160};o.moveCamera(
{scale:o.getCamera()[2]*b,animation:S}),n.moved(o.getCamera())}function bt(b,S=null){if([m,g]=[b,S],
pt(),!p)return!1;let x=p.own.size?p.own:p.marks,O=l.marks.filter(({id:_})=>x.has(_)),I=o.getProjection(),
{width:w,height:k}=Q(),A=({x:_,y:D})=>I.x(_)>0&&I.x(_)<w&&I.y(D)>0&&I.y(D)<k;if(O.length&&!O.some(A)){
let _=!r.matches&&{duration:300};o.moveCamera({position:{x:O[0].x,y:O[0].y},animation:_})}return O.length>
0}function ne(b,S){let x=m&&l.at[m.kind].get(m.ref),O=x?Os(l.marks,x,b,S):l.marks[0];return O?Kt(O):
null}function Oe(){let b=o.getProjection(),S=E?E.origin:b.origin;return{scene:l,marks:u,to:b,size:Q(),
labels:E?E.labels:[],shift:{x:b.origin.x-S.x,y:b.origin.y-S.y},canvas:t.querySelector("canvas"),colors:Mt()}}
return K(),{show:W,draw:U,fit:V,setCamera:G,zoom:Bt,choose:bt,findNeighbour:ne,forget:()=>c="",snapshot:Oe}}var Xl=60,Vl="The folder is a sample. What is “not in this corpus” may well have been published: the\
 page never says that an outlet left something out. “First” means first among the articles of this c\
orpus, by the times they state.",Yl=[["Story","Articles about one event, connected by links that the\
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
ew","A figure on fewer than five has no interval and no p-value."]],Zl=["Overview names what stands \
out; a click on a sentence selects what it is about.","Everything follows one selection: filters, th\
e time strip, a cell of a matrix, a bar of a comparison. The line above the picture says what is sel\
ected.","A click on a mark or a name opens its panel; the browser’s “back” goes back.","The li\
sts and the Table contain all that the picture shows."],Jl=[["/","search"],["?","this help"],["Esc",
"close the panel; once more: clear the filters"],["Tab","to the next control"],["← → ↑ ↓","i\
n the picture: to the next mark; in tabs: to the next tab; on the ends of the time strip: a step"],[
"Enter","in the picture: open the chosen story into its articles, or close it"],["+ − 0","in the p\
icture: zoom in, zoom out, show all"],["Home End","on the ends of the time strip: to the first, to t\
he last"]];function On(t){let e=t.map(n=>f("li",{},n));return f("ul",{class:"plain-list"},e)}function Qs({
model:t}){let e=t.counts.problems-t.problems.length,n=t.problems.map(([r,s,i,c])=>f("li",{},f("span",
{class:"who",dir:"auto"},s?`${r}:${s}`:r),f("span",{dir:"auto"},c),f("span",{class:"words"},i))),o=`${M(
e)} more: run “topicgraph check”.`;return[nt("About the input",N(t.counts.problems,"problem")),f(
"p",{class:"aside"},"What was wrong in the files, and what was done about it."),Z(n,Xl,"ties"),e>0&&
f("p",{class:"aside"},o)]}function ti({model:t}){let{about:e,counts:n,notes:o}=t,r=n.from===null?"no\
ne dated":ct(n.from,n.to),s=N(e.files,"file"),i=pn(t),c=Yl.map(([l,u])=>[f("dt",{},l),f("dd",{},u)]),
a=o.time.filter(l=>!o.network.includes(l));return[nt("About this page","Where its figures come from"),
f("p",{},"This page is one file that contains all of its data and loads nothing else."),Ct([["Made b\
y",`topicgraph ${e.version}`],["From",`${s}, ${N(n.articles,"article")}, ${r}`],["Known by links onl\
y",n.stubs?N(n.stubs,"article"):null],["Problems in the input",M(n.problems)],["To make it again",f(
"code",{},"topicgraph build FOLDER -o OUTPUT")]]),P("What is left out",i&&On(i)),P("What is counted",
e.notes.length>0&&On(e.notes)),P("What is drawn",On([`At most ${M(bo)} marks at a time. What is left\
 out is said under the picture, and the lists have it.`,`A topic of ${tt(e.dominant)} of the article\
s or more has no lines in the picture, as it would connect everything.`,"Positions are computed when\
 the page is made, the same for the same articles. Distances in the network mean little; groups do.",
...o.network,...a])),P("How it is computed",f("dl",{class:"measures"},c)),P("What it cannot say",f("\
p",{},Vl))]}function ei(){let t=Jl.map(([e,n])=>[f("dt",{},f("kbd",{},e)),f("dd",{},n)]);return[nt("\
Help","How to read and use this page"),P("Where to start",On(Zl)),P("Keys",f("dl",{class:"facts keys"},
t))]}var Ql="id title outlet carrier published precision medium topics story url held excerpt files".split(
" "),Co="measure outlet other subject count of share low high by_chance p".split(" "),tu=new RegExp(
["[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]","[\\ud800-\\udbff](?![\\udc00-\\udfff])",
"(?<![\\ud800-\\udbff])[\\udc00-\\udfff]"].join("|"),"g"),eu={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;"};function oi(t,e){let n=t.articles,o=r=>r>=0?t.outlets[r].name:"";return{id:n.id[e],title:n.
title[e],outlet:o(n.outlet[e]),carrier:o(n.carrier[e]),published:nu(n.time[e],n.precision[e]),precision:n.
precision[e],medium:t.media[n.medium[e]],topics:n.topics[e].map(r=>t.topics[r].name),story:n.story[e]>=
0?t.stories[n.story[e]].name:"",url:n.urls[e][0]||"",held:!!n.held[e],excerpt:n.excerpt[e],files:n.files[e]}}
function nu(t,e){if(t===null)return"";let n=new Date(t*1e3).toISOString();return e==="second"?n.slice(
0,19)+"Z":e==="minute"?n.slice(0,16)+"Z":n.slice(0,10)}function ri(t){return JSON.stringify(t,null,1)+
`
`}function si(t,e,n){let o=ae(t,e,n).flatMap(({topic:c,cells:a})=>a.map((l,u)=>{let d=t.topics[c].name;
return Io("share of a topic",e[u],{subject:d,...ni(l)})})),s=un(t,e,n).flatMap((c,a)=>c.flatMap((l,u)=>{
let d=l&&{other:e[u].name,...ni(l)};return d?[Io("followed by",e[a],d)]:[]})),i=dn(e).flatMap(([c,a])=>ou(
t,c,a,n));return[...o,...s,...i]}function Io(t,e,n){return{...Object.fromEntries(Co.map(r=>[r,""])),
measure:t,outlet:e.name,...n}}function ni({k:t,n:e,share:n,low:o,high:r}){return{count:t,of:e,...e<5?
{}:{share:n,low:o,high:r}}}function ou(t,e,n,o){let r=Qe(t,e,n,o),{shared:s,lags:i}=r,c=an(t,e,n),a=[],
l=(h,m,g,p)=>{a.push(Io(h,m,{other:g.name,...p}))};if(l("stories shared",e,n,{count:s.length,of:r.a.
size}),c){let h={count:c.shared,by_chance:c.expected,p:c.q};l("stories shared, whole corpus",e,n,h)}
if(i.length>=5){let h=Je(i.map(m=>m.hours));l("hours later, median",n,e,{count:h,of:i.length})}let u=(h,m,g)=>{
for(let{word:p,k:y}of m?.a||[])l(h,e,n,{subject:p,count:y,of:g[0]});for(let{word:p,k:y}of m?.b||[])l(
h,n,e,{subject:p,count:y,of:g[1]})},d=rn(t,r);if(u("word in headlines of the same stories",d,[s.length,
s.length]),t.size<=nn){let h=on(t,e,n,o);u("distinctive word",h,h.n)}return a}function Lo(t,e=Ql){let n=t.
map(o=>e.map(r=>ru(o[r])));return[e,...n].map(o=>o.join(",")).join(`\r
`)+`\r
`}function ru(t){let e=Array.isArray(t)?t.join("; "):String(t),o=typeof t!="number"&&/^[=+\-@\t\r]/.
test(e)?"'"+e:e;return/[",\r\n]/.test(o)?`"${o.replaceAll('"','""')}"`:o}function qt(t){return t.replace(
tu,"�").replace(/[&<>"]/g,e=>eu[e])}var $n=46,ii=20,Xt=16,[su,iu]=[7.2,40];function xe(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n}));
f("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function ci(t,e){let n=[
[]],o=Xt;for(let r of t){let s=iu+su*`${r.label} ${r.number}`.length;o+s>e-Xt&&o>Xt&&(n.push([]),o=Xt),
n[n.length-1].push({item:r,x:o}),o+=s}return n}function ai(t,e){return $n+e+14+ii*t}function li(t,e){
return $n+e+ii*t+16}function J(t,e,n=""){let o=Object.entries(e).filter(([,r])=>r!==void 0).map(([r,
s])=>{let i=typeof s=="number"?String(ui(s)):s;return` ${r}="${qt(i)}"`});return`<${t}${o.join("")}>${n}\
</${t}>`}function ui(t){return Math.round(t*10)/10}function ve(t,e=""){return`M${t.map(n=>n.map(ui).
join(" ")).join("L")}${e}`}function fi(t,e){let{size:n,colors:o}=t,r=ci(e.items,n.width),[s,i]=[n.width,
li(r.length,n.height)],c={"font-size":17,"font-weight":700,"font-family":"Georgia, serif"},a=`0 0 ${s}\
 ${n.height}`,l={y:$n,width:s,height:n.height,viewBox:a},u=[J("rect",{width:s,height:i,fill:o.paper}),
J("text",{x:Xt,y:22,...c,fill:o.ink},qt(e.title)),J("text",{x:Xt,y:39,"font-size":12,fill:o.soft},qt(
e.words)),J("svg",l,cu(t,e).join(`
`)),...r.flatMap((h,m)=>h.map(({item:g,x:p})=>uu(g,p,ai(m,n.height),o)))],d={xmlns:"http://www.w3.or\
g/2000/svg",width:s,height:i,viewBox:`0 0 ${s} ${i}`,"font-family":"system-ui, sans-serif"};return`<\
?xml version="1.0" encoding="UTF-8"?>
${J("svg",d,`
${u.join(`
`)}
`)}
`}function cu({scene:t,marks:e,to:n,size:o,labels:r,shift:s,colors:i},c){let a=({x:p,y})=>[n.x(p),n.
y(y)],l=t.hulls.map(({corners:p})=>J("path",{d:ve(p.map(([y,T])=>a({x:y,y:T})),"Z"),fill:i.hull,stroke:i.
hull,"stroke-width":30*n.scale,"stroke-linejoin":"round"})),u=t.discs.map(p=>{let[y,T]=a(p),v=p.radius*
n.scale;return J("circle",{cx:y,cy:T,r:v,fill:i.hull,stroke:i.story})}),d=t.view==="time"?au(c.scale,
n,o,i):[],h=t.edges.map(({from:p,to:y,kind:T})=>J("path",{d:ve([p,y].map(v=>a(e.get(v)))),stroke:i.edges[T],
"stroke-width":.8,"stroke-dasharray":jt(T)?"4 3":void 0})),m=t.marks.map(p=>{let y=Gt(p,t.view,i,c.hasHues),
v=t.view==="time"&&p.hue!==void 0?c.letters[Number(p.hue)]:"";return di(p.shape,a(p),p.size*n.scale,
y,v,i)}),g=r.map(p=>lu(p,s,i));return[...l,...u,...d,...h,...m,...g]}function au(t,e,n,o){return je(
t,e.scale,64).flatMap(({x:r,strong:s,label:i})=>{let c=e.x(r),a=ve([[c,0],[c,n.height-22]]),l={x:c,y:n.
height-7,"font-size":12,"text-anchor":"middle"};return[J("path",{d:a,stroke:s?o.line:o.grid}),J("tex\
t",{...l,fill:o.soft},qt(i))]})}function di(t,[e,n],o,{background:r,border:s},i,c){let a={fill:r,stroke:s};
if(t==="square")return J("rect",{x:e-o,y:n-o,width:2*o,height:2*o,...a});if(t==="diamond"){let d=[[e,
n-o],[e+o,n],[e,n+o],[e-o,n]];return J("path",{d:ve(d,"Z"),...a})}let l=J("circle",{cx:e,cy:n,r:o,...a});
if(!i||o<=7)return l;let u={"font-size":11,"font-weight":700,"text-anchor":"middle"};return l+J("tex\
t",{x:e,y:n+4,...u,fill:c.paper},qt(i))}function lu({item:t,x:e,y:n,leader:o},r,s){let i=g=>[g[0]+r.
x,g[1]+r.y],c=o?[o.slice(0,2),o.slice(2)].map(i):[],a={d:ve(c),stroke:s.soft,"stroke-width":.8},l=/^(italic )?(\d{3} )?(\d+)px (.*)$/.
exec(t.font)||[],[u,d]=i([e,n]),h={"font-size":l[3],"font-family":l[4],"font-weight":l[2]?.trim(),"f\
ont-style":l[1]?.trim(),fill:t.color,stroke:s.paper,"stroke-width":3,"paint-order":"stroke"},m=t.lines.
map((g,p)=>J("text",{x:u,y:d+15*(p+.8),...h},qt(g)));return(o?J("path",a):"")+m.join("")}function uu(t,e,n,o){
let r=J("tspan",{fill:o.soft},String(t.number)),s={x:e+22,y:n+4,"font-size":12,fill:o.ink},i=J("text",
s,`${qt(t.label)} ${r}`);if(t.line){let u=o.edges[t.line],d=jt(t.line)?"4 3":void 0,h={stroke:u,"str\
oke-width":3,"stroke-dasharray":d};return J("path",{d:ve([[e,n],[e+16,n]]),...h})+i}let{background:c,
border:a}=t.color,l={background:c,border:mo(t.kind)?a:c};return di(kn(t.kind),[e+8,n],hi(t),l,"",o)+
i}function hi({kind:t}){return t==="stub"?4:6}function mi({canvas:t,size:e,colors:n},{title:o,words:r,
items:s}){let i=t.width/e.width,c=ci(s,e.width),a=Math.round(li(c.length,e.height)*i),l=f("canvas",{
width:t.width,height:a}),u=l.getContext("2d");u.fillStyle=n.paper,u.fillRect(0,0,l.width,l.height),u.
drawImage(t,0,$n*i),u.scale(i,i);let d=(h,m,g,p,y)=>{u.font=p,u.fillStyle=y,u.fillText(h,m,g)};return d(
o,Xt,22,`700 17px ${Fe}`,n.ink),d(r,Xt,39,`12px ${Pt}`,n.soft),c.forEach((h,m)=>{let g=ai(m,e.height);
for(let{item:p,x:y}of h)fu(u,p,y,g,n),d(`${p.label}  ${p.number}`,y+22,g+4,`12px ${Pt}`,n.ink)}),new Promise(
h=>l.toBlob(h,"image/png"))}function fu(t,e,n,o,r){let s={scale:1,x:i=>i,y:i=>i};if(e.line)t.strokeStyle=
r.edges[e.line],t.lineWidth=3,Mn(t,{x:n,y:o},{x:n+16,y:o},s,jt(e.line));else{let i={x:n+8,y:o,size:hi(
e),shape:kn(e.kind)};xn(t,i,s,e.color,null)}}var du=100,hu=60,mu=["Published","Outlet","Title","Topics","Story"],pi={Published:t=>(e,n)=>(t.articles.
time[e]??1/0)-(t.articles.time[n]??1/0),Outlet:t=>Po(e=>et(t,e)),Title:t=>Po(e=>t.articles.title[e]),
Story:t=>Po(e=>gi(t,e))},ee={column:"Published",down:!0};function Po(t){return(e,n)=>{let[o,r]=[St(t(
e)),St(t(n))];return o<r?-1:o>r?1:0}}function gi(t,e){let n=t.articles.story[e];return n<0?"":t.stories[n].
name}function Ro(t,{mask:e,stubs:n}){return Array.from({length:t.size},(r,s)=>s).filter(r=>e[r]&&(t.
articles.held[r]||n))}function Do(t,e){let{model:n}=e,o=e.selection(),r=pi[ee.column](n),s=Ro(n,o);s.
sort((g,p)=>(ee.down?r(p,g):r(g,p))||g-p);let i=f("tbody"),c=me(i,s,du,g=>[gu(e,g)]),a=mu.map(g=>pu(
g,t,e)),l=xt("Articles","articles-table",a,i),u=f("p",{class:"empty"},"No article passes all filters\
."),d=f("span",{class:"number"},M(s.length)),h=o.filtered?"The selection":"All articles",m=f("div",{
class:"sheet-head"},f("h2",{},h," ",d),L({class:"tool"},()=>e.change({at:"save"}),"Download …"));t.
replaceChildren(m,lt(n)||"",s.length?l:u,c)}function pu(t,e,n){if(!pi[t])return at(t);let o=ee.column===
t,r=()=>{ee={column:t,down:o?!ee.down:t==="Published"},Do(e,n),Rt(e,"focus",t)?.focus()},s=ee.down?"\
descending":"ascending",i=ee.down?" ↓":" ↑",c=L({"data-focus":t},r,t,o?i:"");return f("th",{scope:"\
col","aria-sort":o?s:null},c)}function gu(t,e){let{model:n}=t,{time:o,precision:r,outlet:s,story:i,topics:c,
held:a}=n.articles,l=c[e].map(m=>n.topics[m].name).join(", "),u=Nt(gi(n,e),hu),d=s[e]>=0?z(t,{kind:"\
outlet",ref:s[e]}):"unknown",h=i[e]>=0?z(t,{kind:"story",ref:i[e]},u):"";return f("tr",{class:a[e]?null:
"not-held"},f("td",{class:"moment"},it(o[e],r[e])),f("td",{},d),f("td",{class:"title"},z(t,{kind:"ar\
ticle",ref:e}),!a[e]&&f("small",{}," not in this corpus")),f("td",{},l),f("td",{class:"title"},h))}function yi(t){let{model:e}=t,{view:n}=t.state(),o=Ro(e,t.selection()),r=()=>o.map(p=>oi(e,p)),s=()=>xe(
"articles.csv",Lo(r()),"text/csv"),i=()=>xe("articles.json",ri(r()),"application/json"),c=()=>{let p=si(
e,fo(t),t.selection().mask);xe("comparison.csv",Lo(p,Co),"text/csv")},a=async()=>{let p=await mi(t.view.
snapshot(),wi(t));xe("picture.png",p,"image/png")},l=()=>{let p=fi(t.view.snapshot(),wi(t));xe("pict\
ure.svg",p,"image/svg+xml")},u=(p,y)=>L({class:"action"},async()=>{await y(),t.announce(`${p} saved`)},
p),d=(...p)=>f("div",{class:"buttons"},p),h=t.view&&(n==="network"||n==="time"),m=t.selection().filtered?
"selection":"articles";return[nt("Download","Take it with you"),P(`The ${m}: ${N(o.length,"article")}`,
d(u("CSV table",s),u("JSON",i))),n==="compare"&&P("The comparison",d(u("Figures as CSV",c))),P("The \
picture, with its legend",h?d(u("PNG image",a),u("SVG drawing",l)):f("p",{class:"aside"},"Open the N\
etwork or Time view to save the picture.")),f("p",{class:"aside"},"“Copy link” keeps the filters, th\
e view and the camera in the link, which works for this file wherever it is opened.")]}function wi(t){
let{model:e}=t,{from:n,to:o}=e.counts,r=t.state(),s=Ee(e,r).map(({sign:a,name:l})=>a==="not"?`withou\
t ${l}`:l),i=[ct(n,o)];s.length&&i.push(`selected: ${s.join(" · ")}`);let c=xo(e,t.view.snapshot().
scene,t.selection());return{title:e.title,words:i.join(" — "),items:c.filter(({key:a})=>!r.hide.includes(
a)),scale:e.scale,hasHues:e.hues.length>0,letters:e.letters}}var wu=1e-12,yu=["about","carried_by","credited_to"];function bi(t){let e=t.size,n=e+t.outlets.length,
o=n+t.subjects.length,r=t.articles,s=Array.from({length:o+t.topics.length},()=>[]),i=(l,u,d,h="",m=1)=>{
s[l].push({to:u,kind:d,reason:h,weight:m,forward:!0}),s[u].push({to:l,kind:d,reason:h,weight:m,forward:!1})};
for(let l=0;l<t.size;l+=1){let[u,d]=[r.outlet[l],r.carrier[l]];u>=0&&i(l,e+u,"published_by"),d>=0&&d!==
u&&i(l,e+d,"carried_by");for(let{outlet:h,reason:m}of r.credits[l])i(l,e+h,"credited_to",m);for(let h of r.
topics[l])i(l,o+h,"about");for(let h of r.subjects[l])i(l,n+h,"mentions");for(let{forward:h,other:m,
kind:g,reason:p,weight:y}of t.linksOf[l])h&&i(l,m,g,p,y)}let c={article:0,outlet:e,subject:n,topic:o};
return{neighbours:s,nodeOf:({kind:l,ref:u})=>u+c[l],thingOf:l=>l<e?{kind:"article",ref:l}:l<n?{kind:"\
outlet",ref:l-e}:l<o?{kind:"subject",ref:l-n}:{kind:"topic",ref:l-o}}}function bu(t,e,n){let o=t.neighbours[n.
forward?n.to:e].length;return n.kind==="published_by"?1+Math.log2(1+o)/4:yu.includes(n.kind)?2+Math.
log2(1+o)/2:n.kind==="mentions"?2.5+Math.log2(1+o)/2:n.kind==="similar"?2-n.weight:1}function Si(t,e,n,o=[]){
let[r,s]=[t.nodeOf(e),t.nodeOf(n)],i=new Float64Array(t.neighbours.length).fill(1/0),c=new Map,a=Su();
i[r]=0,a.push(r,0);for(let u=a.pop();u!==void 0&&u!==s;u=a.pop())for(let d of t.neighbours[u]){if(o.
includes(d.kind))continue;let h=i[u]+bu(t,u,d);h>=i[d.to]-wu||(i[d.to]=h,c.set(d.to,{node:u,edge:d}),
a.push(d.to,h))}if(i[s]===1/0)return null;let l=[];for(let u=c.get(s),d=s;u&&(l.unshift({thing:t.thingOf(
d),edge:u.edge}),u.node!==r);d=u.node,u=c.get(d));return[{thing:e,edge:null},...l]}function Su(){let t=[],
e=(o,r)=>[t[o],t[r]]=[t[r],t[o]],n=o=>o-1>>1;return{push(o,r){t.push({node:o,cost:r});for(let s=t.length-
1;s&&t[s].cost<t[n(s)].cost;s=n(s))e(s,n(s))},pop(){if(!t.length)return;e(0,t.length-1);let{node:o}=t.
pop();for(let r=0;;){let s=r;for(let i of[2*r+1,2*r+2])i<t.length&&t[i].cost<t[s].cost&&(s=i);if(s===
r)return o;e(r,s),r=s}}}}function ki(t,e){let n=({thing:r})=>r.kind==="article"?Vt(q(t,r)):$t(q(t,r));
if(e.length<2)return`${n(e[0])} is the same thing.`;let o=e.slice(1).map(r=>{let{kind:s,forward:i}=r.
edge;return`${t.verbs[s][i?0:1]} ${n(r)}`});return`${n(e[0])} ${o.join(", which ")}.`}var[ku,Tu]=[8,4],vu=["outlet","topic","subject","article"];function Ti({model:t,state:e}){let n=e().
path.flatMap(s=>t.byId.get(s)||[]),[o,r]=n.filter(({kind:s})=>s!=="story");if(!(!o||!r||!t.complete))
return t.pathGraph||=bi(t),Si(t.pathGraph,o,r,e().without)}function vi(t,e){let n=t.state().path,o=[
"From","To"].map((i,c)=>Mu(t,i,c,n[c])),r=n.filter(Boolean).length===2;return[nt("Path finder","From\
 one thing to another"),f("p",{class:"aside"},"The path that says most: stated links before shared t\
opics, rare topics before common ones."),...o,xu(t),r&&(e?Au(t,e):f("p",{class:"empty",role:"status"},
"No path connects the two by these links."))]}function xu(t){let{model:e}=t,{without:n}=t.state(),o=e.
complete?e.linksOf.flat().map(({kind:a})=>a):[],{credits:r,subjects:s}=e.articles,c=["published_by",
"carried_by",...r.some(a=>a.length)?["credited_to"]:[],"about",...s.some(a=>a.length)?["mentions"]:[],
...new Set(o)].map(a=>{let l=n.filter(h=>h!==a),u=({target:h})=>{t.change({without:h.checked?l:[...l,
a]})},d={type:"checkbox",checked:!n.includes(a),on:{change:u}};return f("label",{class:"check"},f("i\
nput",d),Sn[a])});return f("fieldset",{class:"kinds"},f("legend",{},"By these links"),c)}function Mu(t,e,n,o){
let{model:r}=t,s=o?r.byId.get(o):null,i=f("ul",{class:"choices"}),c=`path-${n}`,a=({target:d})=>{let h=Ou(
r,d.value.trim()),m=h.slice(0,ku).map(g=>{let p=f("span",{class:"words"},He[g.kind].toLowerCase()),y=f(
"span",{},q(r,g));return f("li",{},L({class:"choice",dir:"auto"},()=>$u(t,n,g),y,p))});i.replaceChildren(
...m),t.announce(`${h.length} found`)},l=({key:d})=>{d==="Enter"&&i.querySelector("button")?.click(),
d==="ArrowDown"&&i.querySelector("button")?.focus()},u={id:c,type:"text",dir:"auto",autocomplete:"of\
f",spellcheck:"false",placeholder:"an outlet, a topic, a name or an article",value:s?q(r,s):"",on:{input:a,
keydown:l}};return f("div",{class:"end"},f("label",{for:c},e),f("input",u),i)}function Ou(t,e){if(!e)
return[];let n=ue(t);return vu.flatMap(o=>Ze(n[o],e,Tu).rows.map(r=>({kind:o,ref:r})))}function $u(t,e,n){
let o=[...t.state().path];for(;o.length<2;)o.push("");o[e]=fe(t.model,n),t.change({path:o.filter((i,c)=>i||
c<e)});let r=C(`path-${1-e}`),s=C("panel").querySelector(".route, .empty, h2");(r.value?s:r).focus()}
function Au(t,e){let{model:n}=t,o=e.map(({thing:r,edge:s})=>{let i=s&&n.verbs[s.kind][s.forward?0:1];
return f("li",{class:`stop stop-${r.kind}`},i&&f("span",{class:"verb"},`${i} `),z(t,r),s&&s.reason&&
f("span",{class:"words",dir:"auto"},s.reason))});return f("section",{class:"route",tabindex:"-1",role:"\
status"},f("h3",{},N(e.length-1,"step")),f("p",{class:"excerpt",dir:"auto"},ki(n,e)),f("ol",{class:"\
stops"},o))}var Eu={path:vi,save:yi,problems:Qs,about:ti,help:ei};function xi(t,e,n){return f("article",{class:`\
panel panel-${e}`},Eu[e](t,n))}var Nu=12;function Oi({model:t},e,n){let o=t.articles,[r,s,i]=[o.outlet[e],o.carrier[e],o.held[e]],c=t.
media[o.medium[e]]==="video"?"Video":"Article",a=i?c:"Article not in this corpus",{urls:l,files:u}=o,
d=o.topics[e].map(v=>n({kind:"topic",ref:v})),h=o.subjects[e].map(v=>n({kind:"subject",ref:v})),m=o.
credits[e].map(v=>n({kind:"outlet",ref:v.outlet})),g=s>=0&&s!==r,p=(v,E)=>f("ul",{class:"urls"},v.map(
E)),y=p(l[e],v=>f("li",{},Yo(v))),T=p(u[e],v=>f("li",{dir:"auto"},v));return[nt(a,q(t,{kind:"article",
ref:e})),!i&&f("p",{class:"aside"},"Only known because another article links to it: it has no file."),
o.excerpt[e]&&f("p",{class:"excerpt",dir:"auto"},o.excerpt[e]),Ct([["Outlet",r>=0?n({kind:"outlet",ref:r}):
"unknown"],["Carried by",g?n({kind:"outlet",ref:s}):null],["Credited to",Lt(m)],["Published",it(o.time[e],
o.precision[e])],["Story",o.story[e]>=0?n({kind:"story",ref:o.story[e]}):null],["Topics",Lt(d)],["Me\
ntions",Lt(h)],["Other titles",o.titles[e].join(" · ")],["Quality",Mi(o.quality[e])],["Heat",Mi(o.heat[e])]]),
P("Connected because",_u(t,e,n)),P(l[e].length>1?"Addresses":"Address",l[e].length>0&&y),P(u[e].length>
1?"Files":"File",u[e].length>0&&T)]}function Mi(t){return t===null?null:String(t)}function _u(t,e,n){
let o=t.linksOf[e].map(r=>{let s=t.verbs[r.kind][r.forward?0:1];return f("li",{},f("span",{class:"ve\
rb"},`${s} `),n({kind:"article",ref:r.other}),f("span",{class:"words",dir:"auto"},Iu(t,e,r).join(" ·\
 ")))});return Z(o,Nu,"ties")}function Iu(t,e,{other:n,kind:o,reason:r,weight:s}){let{time:i,held:c}=t.
articles,a=B(t,e)&&B(t,n),l=[et(t,n),a?wt(Number(i[n])-Number(i[e])):"",r,o==="similar"&&s<1?`score ${s.
toFixed(2)}`:"",c[n]?"":"not in this corpus"];return[...new Set(l.filter(Boolean))]}var We=5,Cu=60,Lu=1.15;function $i(t,e,n){let{model:o}=t,r=o.outlets[e],s=o.byOutlet[e],{story:i,held:c,
outlet:a}=o.articles,l=s.filter(p=>c[p]),u=o.byCarrier[e].filter(p=>a[p]!==e),d=Y(s.map(p=>i[p]).filter(
p=>p>=0)),h=l.length>=5&&!r.platform,m=()=>t.change({view:"compare",side:Ru(t,r.id)}),g=r.platform||
!l.length?[]:[["Compare",m]];return[nt(r.platform?"Platform":"Outlet",r.name||r.id),f("p",{class:"fi\
gures"},Pu(l.length,s.length)),zt(t,"outlet",r.id,...g),Du(o,e,n),P("Over time",de(o,s)),P("First an\
d alone",Fu(r)),P("Big stories it lacks here",h&&zu(o,e,n)),P("Earlier and later than others",Hu(o,e,
n)),P("Focus",ju(o,e,n)),P("Distinctive words",Wu(t,e)),P("Nearest outlets, by stories shared",Uu(o,
e,n)),P("Stories",pe(d,n)),P("Stories only it has here",Gu(o,e,n)),P("Articles",Jt(o,s,n)),P("Articl\
es it carried",Jt(o,u,n))]}function Pu(t,e){let n=e-t,o=n?` · ${M(n)} linked, not in this corpus`:"";
return N(t,"article")+o}function Ru(t,e){let{side:n}=t.state();return n.includes(e)?n:[...n.slice(0,
ce-1),e]}function Du(t,e,n){let{domain:o,names:r,name:s,edition_of:i,pieces:c,republished:a}=t.outlets[e],
l=i?t.byId.get(i):null,u=t.groups.filter(({outlets:m})=>m.includes(e)),d=N(c,"article"),h=`${M(a)} o\
f the ${d} found there`;return Ct([["Web site",o],["Edition of",l?n(l):null],["Also seen as",r.filter(
m=>m!==s).join(" · ")],["Group",u.map(m=>m.name).join(", ")],["Written by others",a?h:null]])}function Fu({
platform:t,first:e,shared:n,alone:o}){if(t||!(n+o))return null;let r=n?`It was first on ${Tt(e)} of \
the ${N(n,"story","stories")} that it shares with other outlets.`:"It shares no dated story with ano\
ther outlet.",s=o?` ${N(o,"story","stories")} in this corpus ${o===1?"comes":"come"} from it alone.`:
"",i=n>0&&n<5;return[f("p",{},r,s),f("p",{class:"aside"},i?"Too few to say much.":"Copies count as t\
heir original; in a tie of two either counts a half.")]}function Hu(t,e,n){let o=Xn(t,e).map(({other:r,
n:s,hours:i,low:c,high:a,q:l})=>{let u=`${wt(c*3600)} to ${wt(a*3600)}`,d=`median of ${s} shared sto\
ries, 95 % interval ${u}; ${_t(l)}`;return f("li",{},n({kind:"outlet",ref:r}),` ${wt(i*3600)}`,f("sp\
an",{class:"words"},d))});return o.length>0&&Z(o,We,"ties")}function ju(t,e,n){let o=kr(t,e);if(!o.length)
return null;let r=o[0].n<5,s=o.map(i=>{let a=`${`${tt(i.share)} ${vt(i)}`}; ${Bu(i)}`;return f("li",
{},n({kind:"topic",ref:i.topic}),` ${i.k} of ${i.n}`,!r&&f("span",{class:"words"},a))});return[Z(s,We+
1,"ties"),r&&f("p",{class:"aside"},"Too few articles to say more.")]}function Bu({share:t,restShare:e}){
if(!e)return"none of the rest";let n=Math.max(t/e,e/t);if(n<Lu)return"about the same share as the re\
st";let o=n<9.95?n.toFixed(1).replace(/\.0$/,""):Math.round(n);return t>e?`${o} times the share of t\
he rest`:`the rest has ${o} times its share`}function Wu(t,e){let n=t.model.words[e];if(!n)return null;
let o=[t.model.outlets[e].id],r=n.map(([i,c,a,l,u,d])=>{let m=`${`${c} of ${a} articles, elsewhere ${l}\
 of ${u}`}; ${_t(d)} after correction`;return f("li",{},fn(p=>t.apply({only:{outlet:o,words:p}}),i,m,
d))});return[f("ul",{class:"word-list"},r),f("p",{class:"aside"},"In titles and excerpts, against th\
e rest of this corpus; in bold those that are statistically significant after correction for multipl\
e tests.")]}function Uu(t,e,n){let o=Sr(t,e).map(({ref:r,shared:s,either:i,isFew:c})=>{let l=`${s} o\
f ${i} stories in common${c?", too few to say much":""}`;return f("li",{},n({kind:"outlet",ref:r}),f(
"span",{class:"words"},l))});return o.length>0&&Z(o,We,"ties")}function zu(t,e,n){let o=a=>N(a,"othe\
r outlet"),i=(t.blindspots[e]?.map(([a,l,u])=>({story:a,words:`${o(l)}; expected with ${tt(u)}`}))||
Tr(t,e).slice(0,Cu).map(({story:a,reach:l})=>({story:a,words:o(l)}))).map(({story:a,words:l})=>f("li",
{},n({kind:"story",ref:a}),f("span",{class:"words"},l))),c="Stories without an article of this outle\
t in this corpus; the outlet may still have covered them.";return i.length?[Z(i,We+1,"ties"),f("p",{
class:"aside"},c)]:null}function Gu(t,e,n){let o=s=>s<0||dt(t,t.stories[s].articles).size===1,r=[...Gn(
t)[e]].filter(([s,i])=>t.articles.held[i]&&o(s)).map(([s,i])=>f("li",{},n(s<0?{kind:"article",ref:i}:
{kind:"story",ref:s})));return r.length>0&&Z(r,We,"ties")}var Ku=16,Ai=86400;function An(t,e,n,o={}){let{limit:r=Ku,without:s=[],first:i=-1}=o,{time:c,outlet:a}=t.
articles,l=e.filter(R=>c[R]!==null&&a[R]>=0);if(dt(t,l).size<2)return null;let u=l.map(R=>Number(c[R])),
d=Math.min(...u),h=Math.max(...l.map(R=>Number(c[R])+(B(t,R)?0:Ai)));if(h===d)return null;let m=qu(t,
l),g=l.filter(R=>B(t,R)).map(R=>Number(c[R])),p=g.length?Math.min(...g):null,y=m.slice(0,r).map((R,ot)=>{
let ht=Xu(t,R,p,m[ot-1]);return Yu(t,R,{start:d,end:h,first:i,words:ht},n)}),T=m.length-y.length,v=e.
length-l.length,E=[T>0&&`${N(T,"outlet")} with later articles not shown.`,v>0&&`${N(v,"article")} wi\
thout a date or an outlet not shown.`,"○ copy · dashed: not in this corpus · a bar: the day, as no t\
ime is given."],W=[st(d),Yt(h-d)].map(R=>f("span",{},R)),U=s.map(R=>Ju(R,n));return[f("ol",{class:"l\
anes"},y,U),f("p",{class:"lane-ends","aria-hidden":"true"},W),f("p",{class:"aside"},E.filter(Boolean).
join(" "))]}function qu(t,e){let n=new Map;for(let r of e){let s=t.articles.outlet[r],i=n.get(s)||{outlet:s,
first:1/0,articles:[]};B(t,r)&&(i.first=Math.min(i.first,t.articles.time[r])),i.articles.push(r),n.set(
s,i)}let o=r=>t.articles.time[r.articles[0]];return[...n.values()].sort((r,s)=>(r.first===s.first?o(
r)-o(s):r.first-s.first)||r.outlet-s.outlet)}function Xu(t,{first:e,articles:n},o,r){let s=[];if(e===
1/0||o===null)s.push("time not given");else if(e===o)s.push("earliest");else if(s.push(Yt(e-o)),r&&r.
first>o){let c=t.outlets[r.outlet].name,a=e-r.first;s.push(a<60?`with ${$t(c)}`:`${Yt(a).slice(1)} a\
fter ${$t(c)}`)}let i=Vu(t,n[0]);return i!==null&&s.push(`a copy of ${$t(et(t,i))}’s`),s}function Vu(t,e){
let n=t.linksOf[e].find(({kind:o,forward:r})=>o==="copy_of"&&r);return n?n.other:null}function Yu(t,e,{
start:n,end:o,first:r,words:s},i){let c=l=>`${(l-n)/(o-n)*100}%`,a=e.articles.map(l=>{let{time:u,precision:d,
copy:h,held:m,title:g}=t.articles,p=B(t,l),y=[p?"dot":"day",h[l]===1&&"copy",!m[l]&&"stub",l===r&&"f\
irst"],T=`${et(t,l)}: ${g[l]}, ${it(u[l],d[l])}`,v=f("span",{class:y.filter(Boolean).join(" "),title:T});
return v.style.left=c(Number(u[l])),p||(v.style.width=c(n+Ai)),v});return f("li",{},i({kind:"outlet",
ref:e.outlet}),f("span",{class:"lane-track","aria-hidden":"true"},a),f("span",{class:"words",dir:"au\
to"},s.map(Zu)))}function Zu(t,e){return e?f("span",{class:"lane-note"},t):t}function Ju(t,e){return f(
"li",{class:"without"},e({kind:"outlet",ref:t}),f("span",{class:"lane-track","aria-hidden":"true"}),
f("span",{class:"words"},"not in this corpus"))}var Qu=10,tf=60,ef=10;function Ei(t,e,n){let{model:o}=t,r=o.stories[e],{articles:s}=r,{outlet:i,topics:c,
subjects:a,credits:l}=o.articles,u=Y(s.filter(v=>ft(o,v)).map(v=>i[v])),d=Y(s.flatMap(v=>c[v])),h=Y(
s.flatMap(v=>a[v])),m=Y(s.flatMap(v=>l[v].map(E=>E.outlet))),g=(v,E)=>Ut(E.map(([W,U])=>[{kind:v,ref:W},
U]),n),p=o.nodes.some(v=>v.kind==="story"&&v.ref===e),y=t.isOpen(e)?"Close it in the picture":"Open \
it in the picture",T=p?[[y,()=>t.toggle(e)]]:[];return[nt("Story",r.name),f("p",{class:"figures"},nf(
o,s)),zt(t,"story",r.id,...T),P("Who was first",f("p",{},of(o,r,n))),P("Who came when",An(o,s,n)),P(
"Headlines in time order",rf(o,s,n)),P("Outlets",u.length>0&&g("outlet",u)),P("Not in this corpus fr\
om",af(o,e,n)),P("Credited to",m.length>0&&g("outlet",m)),P("Mentioned",h.length>0&&g("subject",h.slice(
0,ef))),P("Topics",d.length>0&&g("topic",d))]}function nf(t,e){let n=e.filter(l=>t.articles.held[l]),
o=n.length,r=dt(t,n).size,s=e.length-o,[i,c]=le(t,e),a=[N(o,"article")];return s&&a.push(`${M(s)} li\
nked, not in this corpus`),[...a,N(r,"outlet"),ct(i,c)].join(" · ")}var Fo="that takes articles of \
two outlets that state when they appeared, and copies do not count";function of(t,{first:e,articles:n,
reason:o},r){if(!e.length)return`It cannot be told: ${o||Fo}.`;let s=e.map(l=>r({kind:"outlet",ref:l})),
i=Lt(s," and "),c=n.filter(l=>t.articles.time[l]===null).length,a=c?` ${N(c,"article")} without a da\
te may be earlier.`:"";return e.length===1?[i,`, of the articles in this corpus.${a}`]:["A tie betwe\
en ",i,`: the stated times do not tell them apart.${a}`]}function rf(t,e,n){let o=e.find(i=>B(t,i)),
r=o===void 0?null:t.articles.time[o],s=sf(t,e).map(({original:i,copies:c})=>Ni(t,i,r,n,c));return Z(
s,tf,"headlines")}function sf(t,e){let n=new Set(e),o=new Map;for(let s of e){let i=cf(t,s,n);i!==s&&
o.set(i,[...o.get(i)||[],s])}let r=new Set([...o.values()].flat());return e.filter(s=>!r.has(s)).map(
s=>({original:s,copies:o.get(s)||[]}))}function cf(t,e,n){let o=new Set,r=e;for(;!o.has(r);){o.add(r);
let s=t.linksOf[r].find(({kind:i,forward:c,other:a})=>i==="copy_of"&&c&&n.has(a));s&&(r=s.other)}return r}
function Ni(t,e,n,o,r=[]){let{time:s,precision:i,held:c}=t.articles,a=t.linksOf[e].find(({kind:h,forward:m})=>h===
"copy_of"&&m),l=B(t,e)&&n!==null?Number(s[e])-n:0,u=[it(s[e],i[e]),l>=60?wt(l):"",c[e]?"":"not in th\
is corpus",a?`a copy of ${$t(et(t,a.other))}’s`:""],d=r.map(h=>Ni(t,h,n,o));return f("li",{class:c[e]?
null:"not-held"},f("span",{class:"who",dir:"auto"},et(t,e)),o({kind:"article",ref:e}),f("span",{class:"\
words",dir:"auto"},u.filter(Boolean).join(" · ")),r.length>0&&f("ol",{class:"copies"},d))}function af(t,e,n){
let o=Ce(t,e);if(!o.length)return null;let r=o.slice(0,Qu),s=r.map(a=>n({kind:"outlet",ref:a.ref})),
i=o.length-r.length,c=`Outlets with ${5} or more articles, some within a week of it. A missing story\
 only means that it is not in this corpus; the outlet may still have covered it.`;return[f("p",{},Lt(
s),i>0&&` and ${M(i)} more`,"."),f("p",{class:"aside"},c)]}var lf=12;function _i(t,e,n){let{model:o}=t,r=o.subjects[e],s=o.bySubject[e],{outlet:i,story:c,subjects:a,
held:l}=o.articles,u=s.filter(T=>l[T]),d=Y(u.filter(T=>ft(o,T)).map(T=>i[T])),h=Y(s.flatMap(T=>a[T]).
filter(T=>T!==e)),m=Y(s.map(T=>c[T]).filter(T=>T>=0)),g=(T,v)=>{let E=v.slice(0,lf).map(([W,U])=>[{kind:T,
ref:W},U]);return v.length>0&&Ut(E,n)},p=r.names.filter(T=>T!==r.name),y=[N(u.length,"article"),N(d.
length,"outlet")];return[nt("Subject",r.name),f("p",{class:"figures"},y.join(" · ")),f("p",{class:"\
aside"},"Found in titles and excerpts; the files do not state it."),zt(t,"subject",r.id),Ct([["Also \
written",p.join(" · ")]]),P("Over time",de(o,s)),P("Outlets by articles",g("outlet",d)),P("Mentione\
d with it",g("subject",h)),P("Stories",pe(m,n)),P("Articles",Jt(o,s,n))]}var uf=8;function Ii(t,e,n){let{model:o}=t,r=o.topics[e],s=o.byTopic[e],i=s.filter(E=>o.articles.held[E]),
{outlet:c,story:a,topics:l}=o.articles,u=Y(i.filter(E=>ft(o,E)).map(E=>c[E])),d=Y(s.flatMap(E=>l[E]).
filter(E=>E!==e)),h=Y(s.map(E=>a[E]).filter(E=>E>=0)),m=(E,W)=>W.length>0&&Ut(W.map(([U,R])=>[{kind:E,
ref:U},R]),n),g=o.dominant.includes(e),p=r.names.filter(E=>E!==r.name),y=s.length-i.length,T=y?` · ${M(
y)} linked, not in this corpus`:"",v=[N(i.length,"article"),N(u.length,"outlet")];return[nt("Topic",
r.name),f("p",{class:"figures"},v.join(" · ")+T),g&&f("p",{class:"aside"},"On nearly every article,\
 so the picture leaves its lines out."),zt(t,"topic",r.id),Ct([["Also written",p.join(" · ")]]),P("\
Over time",de(o,s)),P("Outlets by focus",ff(o,e,n)),P("Outlets by articles",m("outlet",u)),P("Topics\
 on the same articles",m("topic",d)),P("Stories",pe(h,n)),P("Articles",Jt(o,s,n))]}function ff(t,e,n){
let{by:o,n:r}=tn(t),s=o.map((i,c)=>({ref:c,...At(i.get(e)||0,r[c])})).filter(i=>i.k&&i.n>=5).sort((i,c)=>c.
share-i.share||c.k-i.k||i.ref-c.ref).slice(0,uf);return s.length?Le(s.map(i=>{let c=`${tt(i.share)} ${vt(
i)}, ${i.k} of ${i.n}`;return[n({kind:"outlet",ref:i.ref}),i.share,c]})):null}var df={article:Oi,outlet:$i,topic:Ii,subject:_i,story:Ei};function Ci(t,e){let n=r=>z(t,r),o=df[e.kind](
t,e.ref,n);return f("article",{class:`panel panel-${e.kind}`},o)}var hf=6;function jo(t,e){let n=Fn(e);if(n.length<2)return null;let o=mf(t),r={outlet:[],topic:[]},s=[],
i=[],c=null;for(let l=0;l<n.length;){let u=pf(o,n,l),d=u||c?null:gf(t,n,l);u?(r[u.facet].push(u.id),
s.push(u.name),l+=u.length):d?(c=d.time,l+=d.length):(i.push(n[l]),l+=1)}if(c&&s.push(ct(c[0],c[1]-1)),
!s.length)return null;let a={};for(let l of["outlet","topic"])r[l].length&&(a[l]=[...new Set(r[l])]);
return i.length&&(a.words=[i.join(" ")],s.unshift(i.map(l=>l.startsWith('"')?l:`“${l}”`).join(" "))),
{only:a,time:c,parts:s}}function mf(t){let e=new Map,n=(o,{id:r,name:s},i)=>{let c=St(i).trim();c&&!e.
has(c)&&e.set(c,{facet:o,id:r,name:s})};for(let o of t.outlets)for(let r of[o.name,...o.names,o.domain])
n("outlet",o,r);for(let o of t.topics)for(let r of[o.name,...o.names])n("topic",o,r);return e}function pf(t,e,n){
let o=Math.min(hf,e.length-n);for(let r=o;r>0;r-=1){let s=e.slice(n,n+r).join(" "),i=t.get(s);if(i&&
r<e.length)return{...i,length:r}}return null}function gf(t,e,n){let[o,r]=[e[n],e[n+1]],s=/^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/.
exec(o);if(s)return{time:Ho(Number(s[1]),Number(s[2])-1),length:1};let i=Sf(o);if(i>=0&&Li(r))return{
time:Ho(Number(r),i),length:2};if(i>=0&&!yf.includes(o)){let c=bf(t,i);if(c!==null)return{time:Ho(c,
i),length:1}}if(Li(o)){let c=Number(o);return{time:[Date.UTC(c,0)/1e3,Date.UTC(c+1,0)/1e3],length:1}}
return null}var wf="january february march april may june july august september october november dec\
ember".split(" "),yf=["may","mar","dec","jan"];function bf(t,e){let n=t.articles.time.filter((o,r)=>o!==
null&&t.articles.held[r]&&new Date(o*1e3).getUTCMonth()===e);return n.length?new Date(n[n.length-1]*
1e3).getUTCFullYear():null}function Sf(t){let e=se.map(n=>n.toLowerCase()).indexOf(t);return e>=0?e:
wf.indexOf(t)}function Li(t){return/^(19|20)\d\d$/.test(t||"")}function Ho(t,e){return[Date.UTC(t,e)/
1e3,Date.UTC(t,e+1)/1e3]}var Bo={outlet:5,topic:5,subject:4,story:6,article:12},Pi=["outlet","topic","subject","story","artic\
le"],Ri={outlet:"Outlets",topic:"Topics",subject:"Subjects",story:"Stories",article:"Articles"},kf=2+
Object.values(Bo).reduce((t,e)=>t+e),[Tf,Di]=[1,8];function Fi(t,e,n){let{model:o}=n,r=Object.fromEntries(
Pi.map($=>[$,vf(Ri[$])])),s=[],i=[],c=-1,a=[],l=0;function u(){a=h()?Pi.map(d):[],c=-1,m(Tf),T(),mt(
!!h()),p()}function d($){let F=ue(o)[$],H=Hn(F,h(),Bo[$]);return{kind:$,steps:H,rows:[],total:0,done:!1}}
function h(){return t.value.trim()}function m($){let F=performance.now()+$,H=a.map(G=>G.rows.length),
K=g();for(;K&&performance.now()<F;){let{done:G,value:V}=K.steps.next();Object.assign(K,{done:!!G,rows:V.
rows,total:V.total}),K=g()}return a.some((G,V)=>G.rows.length>H[V])}function g(){let $=a.filter(({done:H})=>!H),
F=H=>H.rows.length<Bo[H.kind];return $.find(F)||$[0]}function p(){if(clearTimeout(l),!g()){y();return}
l=setTimeout(()=>{(m(Di)||!g())&&T(),p()})}function y(){if(!a.length)return;let $=a.filter(({total:F})=>F).
map(({kind:F,total:H})=>`${H} ${Ri[F].toLowerCase()}`);n.announce($.join(", ")||"nothing found")}function T(){
let $=c>=0?i[c].key:null,F=a.filter(({total:V})=>V),H=F.find(({kind:V})=>V==="article");i=[];let K=a.
length>0&&!F.length&&!g(),G=[U(),H&&R(H),...F.map(E),h()&&lt(o),K&&!i.length&&f("p",{class:"empty",dir:"\
auto"},v())];e.replaceChildren(...G.filter(Boolean)),Q($?i.findIndex(({key:V})=>V===$):-1)}function v(){
let $=jo(o,h());return $?`No article has all of these: ${$.parts.join(" · ")}.`:"Nothing found. Few\
er or shorter words find more."}function E({kind:$,rows:F,total:H,done:K}){let{element:G,head:V,number:Bt}=r[$];
return Bt.textContent=K?M(H):"…",G.replaceChildren(V,...F.map(bt=>W({kind:$,ref:bt}))),G}function W($){
let F=$.kind==="article"?et(o,$.ref):N(Ht(o,$).length,"article"),H=`${$.kind} ${$.ref}`;return ot(H,
()=>n.choose($),q(o,$),F)}function U(){let $=jo(o,h());if(!$)return null;let{only:F,time:H,parts:K}=$,
{total:G}=Wt(o,{only:F,not:{},time:H});if(!G)return null;let V=G===1?"this article":`these ${M(G)} a\
rticles`;return ot("query",()=>n.narrow({only:F,time:H}),`Show ${V}`,K.join(" · "))}function R({total:$,
done:F}){let H=St(h()),K=$===1?"this article":`these ${M($)} articles`,G=`Show ${F?K:"these articles"}`;
return ot("words",()=>n.filter("only","words",H),G,"with these words")}function ot($,F,H,K){let G=s[i.
length]||ht();return G.item.setAttribute("aria-selected","false"),G.name.textContent=H,G.words.textContent=
K,i.push({item:G.item,act:F,key:$}),G.item}function ht(){let $=f("span",{dir:"auto"}),F=f("span",{class:"\
words",dir:"auto"}),H={role:"option",id:`option-${s.length}`,class:"option"},K={name:$,words:F,item:f(
"div",H,$,F)};return s.push(K),K}function kt({act:$}){mt(!1),t.value="",$()}function mt($){e.hidden=
!$,t.setAttribute("aria-expanded",String($)),!$&&(t.removeAttribute("aria-activedescendant"),a=[],clearTimeout(
l))}function pt($){if(!i.length)return;let F=c<0&&$<0?0:c;Q((F+$+i.length)%i.length),i[c].item.scrollIntoView(
{block:"nearest"})}function Q($){if(i[c]?.item.setAttribute("aria-selected","false"),c=$,c<0){t.removeAttribute(
"aria-activedescendant");return}i[c].item.setAttribute("aria-selected","true"),t.setAttribute("aria-\
activedescendant",i[c].item.id)}function rt(){let $=window.requestIdleCallback||(K=>setTimeout(()=>K(
{timeRemaining:()=>Di,didTimeout:!1}),8)),F=dr(Object.values(ue(o))),H=K=>{do if(F.next().done)return;while(K.
timeRemaining()>2);$(H)};for(;s.length<kf;)ht();$(H)}function yt($){$.key==="ArrowDown"||$.key==="Ar\
rowUp"?($.preventDefault(),pt($.key==="ArrowDown"?1:-1)):$.key==="Enter"&&i.length?($.preventDefault(),
kt(i[Math.max(c,0)])):$.key==="Escape"&&($.stopPropagation(),e.hidden&&t.blur(),t.value="",mt(!1))}return e.
addEventListener("mousedown",$=>$.preventDefault()),e.addEventListener("click",({target:$})=>{let F=i.
find(({item:H})=>H.contains($));F&&kt(F)}),t.addEventListener("input",u),t.addEventListener("focus",
()=>h()&&u()),t.addEventListener("blur",()=>mt(!1)),t.addEventListener("keydown",yt),{prepare:rt}}function vf(t){
let e=f("span",{class:"number"}),n=f("div",{class:"find-head"},t," ",e);return{number:e,head:n,element:f(
"div",{role:"group","aria-label":t},n)}}var xf=12,Hi=86400,Mf=72,Of=7,ji=3,$f=60,Af=1/3,Ef="Each dot is an article, in the colour of its out\
let, at its place between the first and the last of its story; the one ringed was first. ○ copy · da\
shed: linked, not in this corpus · a bar: the day, as no time is given. An outlet without a story ma\
y still have covered it elsewhere.";function Bi(t,e){let{model:n}=e,o=e.selection();if(!o.total){t.replaceChildren();
return}let r=Qt(n,"stories","size",o).filter(({outlets:l})=>l>1),s=f("ol",{class:"story-rows"}),i=If(
n,o),c=me(s,r,xf,l=>[Cf(e,l,i)]),a=[f("div",{class:"sheet-head"},f("h2",{},"Stories of most outlets"),
r.length>0&&Nf(n)),lt(n),...r.length?[s,c,f("p",{class:"aside"},Ef)]:[_f(o)]];re(t,()=>t.replaceChildren(
...a.filter(l=>l instanceof Node)))}function Nf(t){let e=Mt(),n=(s,i)=>{let c=f("span",{class:"outle\
t-dot","aria-hidden":"true"});return c.style.setProperty("--hue",i),f("li",{dir:"auto"},c,s)},o=t.hues.
map((s,i)=>n(t.outlets[s].name,e.hues[i]));return o.length?f("ul",{class:"outlet-colors","aria-label":"\
Colours of outlets"},o,n("other outlets",e.others)):null}function _f(t){let e=t.filtered?"No story o\
f two or more outlets in this selection.":Pe("stories");return f("p",{class:"empty"},e)}function If(t,{
mask:e}){let n=t.articles.held.flatMap((o,r)=>o&&e[r]?[r]:[]);return dt(t,n).size}function Cf(t,e,n){
let{model:o}=t;return f("li",{class:"story-row","data-id":o.stories[e.thing.ref].id},f("div",{class:"\
story-name"},z(t,e.thing),f("span",{class:"words"},Re(o,e)),Rf(o,e),Pf(t,e)),f("div",{class:"story-h\
ours"},Df(o,e),jf(t,e)),f("div",{class:"story-reach"},Bf(t,e,n)),t.isOpen(e.thing.ref)&&Lf(t,e))}function Lf(t,{
thing:e,articles:n}){let{model:o}=t,{first:r,earliest:s}=o.stories[e.ref],i=t.selection().filtered?[]:
Ce(o,e.ref),a=An(o,n,u=>z(t,u),{limit:$f,without:i.slice(0,ji).map(({ref:u})=>u),first:r.length?s:-1}),
l=f("p",{class:"aside"},"Too few of its articles state a date.");return f("div",{class:"story-lanes"},
a||l)}function Pf(t,{thing:e}){let n=t.isOpen(e.ref),{id:o,name:r}=t.model.stories[e.ref],s={class:"\
lanes-button","aria-expanded":String(n),"data-focus":`lanes ${o}`,"aria-label":`Who came when: ${r}`};
return L(s,()=>t.toggle(e.ref),n?"▾":"▸"," Who came when")}function Rf(t,{thing:e}){let{loose:n,
articles:o}=t.stories[e.ref];if(n<Af*o.length)return null;let r="These share little with the other a\
rticles of the story: some may be on another event.",s=`loosely joined: ${M(n)} of ${M(o.length)}`;return f(
"span",{class:"loosely",title:r},s)}function Df(t,{articles:e,thing:n}){let{first:o,earliest:r}=t.stories[n.
ref],{time:s,precision:i,title:c,copy:a,held:l,outlet:u}=t.articles,d=e.filter(R=>s[R]!==null);if(!d.
length)return f("p",{class:"words"},"None of its articles has a date.");let{dots:h,start:m,end:g}=Hf(
t,d),p=Mt(),y=h.map(({article:R,left:ot,width:ht,level:kt})=>{let mt=o.length>0&&R===r,pt=[ht?"day":
"dot",a[R]===1&&"copy",!l[R]&&"stub",mt&&"first"],Q=`${et(t,R)}: ${c[R]}, ${it(s[R],i[R])}`,rt=f("sp\
an",{class:pt.filter(Boolean).join(" "),title:Q}),yt=t.hues.indexOf(u[R]);return rt.style.setProperty(
"--hue",yt<0?p.others:p.hues[yt]),rt.style.left=`${ot*100}%`,ht?rt.style.width=`${ht*100}%`:rt.style.
bottom=`${kt*7}px`,rt}),T=e.length-d.length,v=[Ff(t,d,m),T?`${M(T)} undated not shown`:"",g>m?Yt(g-m):
""],E=Math.max(1,...h.map(({level:R})=>R+1))*7+4,W=f("div",{class:"hours","aria-hidden":"true"},y);W.
style.height=`${E}px`;let U=v.map(R=>f("span",{},R));return[W,f("p",{class:"hours-ends","aria-hidden":"\
true"},U)]}function Ff(t,e,n){let o=B(t,e[0]);return st(n)+(o?`, ${Ge(n)} UTC`:"")}function Hf(t,e){
let n=a=>Number(t.articles.time[a]),o=Math.min(...e.map(n)),r=Math.max(...e.map(a=>n(a)+(B(t,a)?0:Hi))),
s=Math.max(1,r-o),i=new Map;return{dots:e.flatMap(a=>{let l=B(t,a),u=(n(a)-o)/s,d=l?Math.round(u*Mf):
`day ${sn(t,a)}`,h=i.get(d)||0;return i.set(d,h+1),l?h<Of?[{article:a,left:u,width:0,level:h}]:[]:h?
[]:[{article:a,left:u,width:Hi/s,level:0}]}),start:o,end:r}}function jf(t,{thing:e}){let{model:n}=t,
{first:o,earliest:r,runner_up:s,gap:i,reason:c}=n.stories[e.ref];if(!o.length){let m=`Who was first \
cannot be told: ${c||Fo}.`;return f("p",{class:"words"},m)}let a=m=>z(t,{kind:"outlet",ref:m}),l=r>=
0?`, ${Ge(Number(n.articles.time[r]))} UTC`:"",u=Lt(o.map(a)," and "),d=[o.length>1?"First, in a tie\
: ":"First: ",u,l];if(s>=0&&i!==null&&ft(n,s)){let m=i?Yt(i*60):"in the same minute";d.push(" · next\
: ",a(n.articles.outlet[s]),`, ${m}`)}let h=t.selection().filtered?" (whole corpus)":"";return f("p",
{class:"words"},...d,h)}function Bf(t,{thing:e,outlets:n},o){let{model:r}=t,s=`${M(n)} of ${N(o,"out\
let")}`,i=he(Math.max(.01,n/Math.max(1,o))),a=(t.selection().filtered?[]:Ce(r,e.ref)).slice(0,ji).map(
({ref:l})=>z(t,{kind:"outlet",ref:l}));return[f("span",{class:"number"},s),f("span",{class:"reach-tr\
ack","aria-hidden":"true"},i),a.length>0&&f("p",{class:"words"},"Not from ",Lt(a))]}var Wf=8,[Gi,Wi,zo]=[46,20,10],Uf=700,Ue=86400;function Ki(t,e){let{model:n}=e,{from:o,to:r}=n.counts;
if(o===null||r===null||o===r)return{show:()=>{}};let s=b=>n.articles.held[b]&&n.articles.time[b]!==null,
c=n.articles.time.map((b,S)=>S).filter(s).every(b=>B(n,b)),{unit:a,bins:l}=Ke([],o,r,c),u=zf(n,l),d=null,
h={rows:!1,shares:!1},m=f("div",{class:"strip-chart"}),g=f("div",{class:"strip-rows",hidden:!0}),p=f(
"span",{class:"strip-words"}),y=kt("▶","Play through time",()=>d?F():$()),[T,v]=[pt("From day",0),
pt("To day",1)],[E,W]=[H("From",0),H("To",1)],U=f("div",{class:"strip-area"},m,E,W),R=f("span",{class:"\
strip-tools"},kt("‹","A step back in time",()=>yt(-1)),y,kt("›","A step on in time",()=>yt(1)),mt(
"By outlet","rows"),mt("Shares","shares")),ot=f("span",{class:"strip-days"},T," – ",v),ht=f("span",
{class:"legend-name"},`Articles by ${a}`);t.hidden=!1,t.replaceChildren(f("div",{class:"strip-head"},
ht,p,ot,R),U,g),K();function kt(b,S,x){return L({class:"step","aria-label":S,title:S},x,b)}function mt(b,S){
let O=L({class:"step","aria-pressed":"false"},()=>{h[S]=!h[S],O.setAttribute("aria-pressed",String(h[S])),
G()},b);return O}function pt(b,S){let x=()=>{let w=Date.parse(`${I.value}T00:00Z`)/1e3;if(Number.isNaN(
w))return;let k=[Ui(Number(o)),Ui(Number(r))+Ue],[A,_]=e.state().time||k,D=S?[Math.min(A,w),w+Ue]:[w,
Math.max(_,w+Ue)];e.change({time:D})},O={min:En(Number(o)),max:En(Number(r))},I=f("input",{type:"dat\
e","aria-label":b,...O,on:{change:x}});return I}function Q(){let{time:b}=e.state();if(!b)return[0,l.
length];let S=Math.max(0,l.findIndex(O=>O.to>b[0])),x=l.findIndex(O=>O.from>=b[1]);return[S,Math.max(
S+1,x<0?l.length:x)]}function rt(b,S,x=!1){let O=b<=0&&S>=l.length;e.change({time:O?null:[l[b].from,
l[S-1].to]},x)}function yt(b){let S=b>0?[-1,0]:[l.length,l.length+1],[x,O]=e.state().time?Q():S,I=O-
x,w=Math.max(0,Math.min(l.length-I,x+b));return(w!==x||!e.state().time)&&rt(w,w+I),w+I<l.length}function $(){
d=setInterval(()=>yt(1)||F(),Uf),y.textContent="❚❚",y.setAttribute("aria-label","Stop playing"),
Q()[1]===l.length&&e.change({time:null},!1),yt(1)}function F(){clearInterval(d),d=null,y.textContent=
"▶",y.setAttribute("aria-label","Play through time")}function H(b,S){let x=l.length,O={ArrowLeft:-1,
ArrowDown:-1,ArrowRight:1,ArrowUp:1},I={PageDown:-5,PageUp:5,Home:-x,End:x};return f("span",{class:"\
handle",role:"slider",tabindex:"0","aria-label":b,"aria-valuemin":0,"aria-valuemax":x,on:{keydown:k=>{
let A={...O,...I}[k.key];if(!A)return;k.preventDefault();let[_,D]=Q();S?rt(_,Math.max(_+1,Math.min(x,
D+A))):rt(Math.max(0,Math.min(D-1,_+A)),D)}}})}function K(){let b=x=>{let{left:O,width:I}=m.getBoundingClientRect(),
w=Math.floor((x.clientX-O)/I*l.length);return Math.max(0,Math.min(l.length-1,w))},S=null;U.addEventListener(
"pointerdown",x=>{F();let O=x.target.closest(".handle"),[I,w]=Q();O?S=O===E?w-1:I:S=b(x),U.setPointerCapture(
x.pointerId),O||rt(S,S+1)}),U.addEventListener("pointermove",x=>{if(S===null)return;let O=b(x);rt(Math.
min(S,O),Math.max(S,O)+1)});for(let x of["pointerup","pointercancel"])U.addEventListener(x,()=>S=null);
U.addEventListener("dblclick",()=>e.change({time:null}))}function G(){let{mask:b}=Wt(n,e.state(),"ti\
me"),S=Uo(u,l.length,gt=>b[gt]>0),x=Uo(u,l.length,()=>!0),[O,I]=Q(),w=S.map((gt,Et)=>x[Et]?gt/x[Et]:
0),k=h.shares?w:S,A=h.shares?1:Math.max(1,...x),_=gt=>gt>=O&&gt<I,D=[...h.shares?[]:x.map((gt,Et)=>Wo(
gt,Et,A,"bar-all")),...k.map((gt,Et)=>Wo(gt,Et,A,_(Et)?"bar-volume":"bar-out"))],X=[st(Number(o)),st(
Number(r))].map(gt=>f("span",{},gt));m.replaceChildren(ne(Gi,bt(S),D),f("div",{class:"strip-ends","a\
ria-hidden":"true"},X)),V(E,O,l[O].from),V(W,I,l[I-1].to-1),p.textContent=Bt();let[Ot,oe]=e.state().
time||[Number(o),Number(r)+1];T.value=En(Ot),v.value=En(oe-1),g.hidden=!h.rows,h.rows&&g.replaceChildren(
...Oe(b))}function V(b,S,x){b.style.left=`${S/l.length*100}%`,b.setAttribute("aria-valuenow",String(
S)),b.setAttribute("aria-valuetext",zi(x,a))}function Bt(){let{time:b}=e.state();return b?ct(b[0],b[1]-
1):h.shares&&e.selection().filtered?`share of all articles of each ${a}`:`${n.left_out?"on this page\
 · ":""}drag to select a time`}function bt(b){let S=Math.max(...b),x=zi(l[b.indexOf(S)].from,a);return`\
Articles by ${a}: at most ${M(S)}, from ${x}.`}function ne(b,S,x){let I={viewBox:`0 0 ${l.length*zo}\
 ${b}`,preserveAspectRatio:"none",role:"img","aria-label":S};return ut("svg",I,x)}function Oe(b){let S=n.
byOutlet.map((O,I)=>({ref:I,articles:O.filter(w=>b[w]&&n.articles.held[w])})).filter(({articles:O})=>O.
length).sort((O,I)=>I.articles.length-O.articles.length||O.ref-I.ref).slice(0,Wf).map(({ref:O,articles:I})=>{
let w=new Set(I),k=Uo(u,l.length,_=>w.has(_)),A=I.length;return{ref:O,total:A,values:h.shares?k.map(
_=>_/A):k}}),x=Math.max(...S.flatMap(({values:O})=>O),h.shares?.01:1);return S.map(({ref:O,total:I,values:w})=>{
let{name:k}=n.outlets[O],A=()=>e.choose({kind:"outlet",ref:O}),_=w.map((D,X)=>Wo(D,X,x,"bar-volume",
Wi));return f("div",{class:"strip-row"},L({class:"thing",dir:"auto"},A,Nt(k,22)),ne(Wi,`${k}: ${N(I,
"article")}`,_),f("span",{class:"number"},M(I)))})}return{show:G}}function Wo(t,e,n,o,r=Gi){if(!t)return null;
let s=r*(1-t/n),i=Math.max(1,r*t/n);return ut("rect",{x:e*zo,y:s,width:zo-1,height:i,class:o})}function zf(t,e){
let n=Float64Array.from(e,o=>o.from);return Int32Array.from(t.articles.time,(o,r)=>o===null||!t.articles.
held[r]||o<n[0]?-1:Ss(n,o))}function Uo(t,e,n){let o=Array(e).fill(0);return t.forEach((r,s)=>{r>=0&&
n(s)&&(o[r]+=1)}),o}function Ui(t){return Math.floor(t/Ue)*Ue}function En(t){return new Date(t*1e3).
toISOString().slice(0,10)}function zi(t,e){return e==="hour"?it(t,"minute"):st(t)}var[Gf,Kf]=[.6,.65];function qi(t,e,n){let o=C("tip");if(o.hidden=!e,!e||!n)return;let r=e.kind==="a\
rticle"&&!t.articles.held[e.ref];o.replaceChildren(f("span",{class:"kicker"},r?He.stub:He[e.kind]),f(
"strong",{dir:"auto"},q(t,e)),f("span",{class:"words",dir:"auto"},Re(t,ro(t,e))));let{width:s,height:i}=C(
"picture").getBoundingClientRect();o.classList.toggle("left",n.x>s*Gf),o.classList.toggle("above",n.
y>i*Kf),o.style.setProperty("--x",`${n.x}px`),o.style.setProperty("--y",`${n.y}px`)}var Me=["network","time"],qf={stories:Bi,outlets:io,compare:uo,table:Do},Xf=200,Xi=900,Vf=3;function Yi(t){
t.letters=ss(t.hues.map(w=>t.outlets[w].name));let e={view:t.home,tab:"overview"},n=g(),o=T(n),r=0,s=null,
i=new Map,c=t.nodes.length>0,a={model:t,view:null,state:()=>n,selection:()=>o,change:v,choose:R,toggle:ot,
filter:ht,apply:kt,narrow:mt,isOpen:w=>y().includes(w),announce:bt,show:W},l={hover:(w,k)=>qi(t,w,k),
choose:R,toggle:ot,moved:Q},u=c?Js(C("canvas"),t,l):null,d=Ki(C("strip"),a),h=ds(C("filters"),C("chi\
ps"),a),m=Fi(C("find"),C("found"),a);a.view=u;function g(){let w=nr(location.hash,e),k=Rn(t,w.state);
return Vi([...w.ignored,...k.ignored]),k.state}function p(){return n.at&&t.byId.get(n.at)||null}function y(){
return n.open.flatMap(k=>t.byId.get(k)||[]).filter(({kind:k})=>k==="story").map(({ref:k})=>k)}function T(w){
return{...Wt(t,w),filtered:lr(w),stubs:ur(w)}}function v(w,k=!0){"at"in w&&(s=n.at),n={...n,...w},("\
only"in w||"not"in w||"time"in w)&&(o=T(n)),clearTimeout(r),k?E("pushState"):r=setTimeout(()=>E("rep\
laceState"),Xf),W()}function E(w){try{let k=or(n,e)||location.pathname+location.search;history[w](null,
"",k)}catch{}}function W(){let w=[n.only,n.not,n.time],{theme:k}=document.documentElement.dataset;U(
"chips",w,h.showChips),U("filters",[w,h.isShown()],h.show),U("picture",[w,n.view,n.hide,n.open],rt);
let A=[n.view,n.side,n.open,t.complete,k];U("sheet",[w,...A],$),U("strip",w,d.show);let _=[n.view,n.
at,n.tab,n.open,n.path,n.without,t.complete];U("side",[w,..._],G)}function U(w,k,A){let _=JSON.stringify(
k);i.get(w)!==_&&(i.set(w,_),A())}function R(w){let k=w?fe(t,w):null;k!==n.at&&(v({at:k}),w&&(innerWidth<
Xi&&C("side").scrollIntoView({block:"start"}),bt(`${q(t,w)} chosen`)))}function ot(w){let{id:k}=t.stories[w],
A=n.open.includes(k),_=A?n.open.filter(X=>X!==k):[...n.open,k],D=Me.includes(n.view)||n.view==="stor\
ies";v({open:_,...D?{}:{view:t.opens}}),bt(A?"Story closed":"Story opened")}function ht(w,k,A){v(qe(
n,w,k,A)),pt()}function kt(w){v({...er,...w}),pt()}function mt({only:w,time:k=null}){v({only:{...n.only,
...w},time:k||n.time}),pt()}function pt(){let w=`${N(o.total,"article")} selected`;bt(o.filtered?w:"\
Everything is shown")}function Q(w){Me.includes(n.view)&&v({cam:w},!1)}function rt(){let w=Me.includes(
n.view);for(let X of["canvas","zoom","under"])C(X).hidden=!w;C("sheet").hidden=w;for(let X of document.
querySelectorAll("[data-view]")){let Ot=X.dataset.view===n.view;X.setAttribute("aria-pressed",String(
Ot))}let A=w||n.view==="stories"?yt():null;if(C("message").hidden=!A,C("message").replaceChildren(A||
""),C("canvas").classList.toggle("quiet",!!A),!u||!w)return;let _=y(),D=u.show({view:n.view,hide:n.hide,
open:_,selection:o});D.open.length<_.length&&(n={...n,open:D.open.map(X=>t.stories[X].id)},E("replac\
eState"),bt("The stories opened first were closed to make room")),F(D),H()}function yt(){let w=(k,...A)=>f(
"div",{},f("h2",{},k),A.map(_=>f("p",{},_)));return c?o.total?n.view==="time"&&!t.scale.length?w("No\
thing to show over time","None of these articles has a date. The network and the lists show them all\
."):null:h.renderNothingFound():w("No articles yet",...t.advice)}function $(){let w=qf[n.view];w&&w(
C("sheet"),a)}function F(w){let k=A=>v({hide:A});$s(C("legend"),t,w,n,o,k)}function H(){let w=[...K(),
...t.advice,...t.notes[n.view]||[]];C("notes-head").textContent=w[0]||"",C("notes-head").classList.toggle(
"more-notes",w.length>1),C("notes").replaceChildren(...w.slice(1).map(k=>f("li",{},k))),C("notes-box").
hidden=!w.length}function K(){let w=t.mode==="stories",k=[];if(w&&k.push("To open a story into its a\
rticles, double-click it, or choose it and press Enter."),n.view!=="time"||!t.scale.length)return k;
let A=w?"circle is a story at its first report, each dot an article that belongs to no story":"dot i\
s an article";k.push(`Each ${A}; the height has no meaning.`),n.open.length&&k.push("Marks beside an\
 open story are moved aside. Its articles stand at their own dates; those without a date are not dra\
wn.");let _=(D,X)=>D!==null&&!B(t,X);return t.articles.time.some(_)&&k.push("An article that states \
only its day stands in the middle of it."),t.scale.some(([,,,,D])=>D)&&k.push("In the grey band time\
 is squeezed, as there are few articles."),k}function G(){let w=p(),k=n.at!==null&&Cn.includes(n.at)?
n.at:null,[A,_]=[C("panel"),C("lists")],D=document.activeElement,X=C("side").contains(D)||!!D?.dataset.
panel;_.hidden=!!(w||k),A.hidden=!_.hidden;let Ot=k==="path"?Ti(a):null,oe=u?u.choose(w,Ot):!1;if(A.
hidden)A.replaceChildren(),Bt();else{let Zi=L({class:"back"},()=>v({at:null}),"← Back to the lists"),
Ji=w?Ci(a,w):xi(a,String(k),Ot);A.replaceChildren(Zi,...V(w,oe),Ji),C("side").scrollTop=0}if(!X)return;
let gt=s&&Rt(C("list"),"id",s),Et=A.hidden?gt:A.querySelector("input")||A.querySelector("h2");Et&&Et.
focus({preventScroll:!A.hidden})}function V(w,k){let A=[];w&&u&&!k&&Me.includes(n.view)&&A.push(f("p",
{class:"aside"},"Not drawn in this view."));let D=w&&["outlet","topic","subject"].includes(w.kind)?lt(
t):null;return D?[...A,D]:A}function Bt(){for(let w of document.querySelectorAll("[data-tab]")){let k=w.
dataset.tab,A=k===n.tab,_=w.querySelector(".number");if(_){let D=Yr(t,k,o);_.textContent=Xo(D),_.title=
M(D)}w.setAttribute("aria-selected",String(A)),w.setAttribute("tabindex",A?"0":"-1")}C("list").setAttribute(
"aria-labelledby",`tab-${n.tab}`),Zr(C("list"),C("order"),a)}function bt(w){C("live").textContent=w}
async function ne(){clearTimeout(r),E("replaceState");try{await navigator.clipboard.writeText(location.
href),bt("Link copied"),C("copy").textContent="Copied"}catch{let w=C("link");w.hidden=!1,w.value=location.
href,w.select(),bt("Copy the link from the field")}setTimeout(()=>C("copy").textContent="Copy link",
1600)}function Oe(w){if(n.view===w)return;let k=Me.includes(w),A=D=>!D.startsWith("hue")&&D!=="other\
s",_=k?n.hide.filter(A):n.hide;v({view:w,cam:null,hide:_}),k&&u&&u.fit(),innerWidth<Xi&&C("picture").
scrollIntoView({block:"start"}),k||(C("sheet").scrollTop=0)}function b(){n=g(),o=T(n),W(),!(!u||!Me.
includes(n.view))&&(n.cam?u.setCamera(n.cam):u.fit())}function S(){let{state:w,ignored:k}=Rn(t,n);k.
length&&Vi(k),n=w,(n.only.words||n.not.words)&&(o=T(n)),n.open.length&&u&&(u.forget(),i.delete("pict\
ure")),W(),m.prepare()}function x(){u&&(u.draw(),W(),F(u.snapshot().scene))}fs(a,{openView:Oe,copyLink:ne,
recolour:x,restore:b});let{from:O,to:I}=t.counts;return C("span").textContent=O===null?"":ct(O,I),b(),
{complete:S}}function Vi(t){let e=C("notice");if(e.hidden=!t.length,!t.length)return;let n=t.slice(0,
Vf).map(a=>a.slice(0,60)),o=t.length-n.length,r=o?` and ${M(o)} more`:"",s=f("span",{dir:"auto"},n.join(
" · ")),i=L({class:"step","aria-label":"Close this notice"},c,"×");e.replaceChildren("This link as\
ks for what this page does not have: ",s,r,". ",i);function c(){e.hidden=!0}}async function Yf(){try{let t=_r(await Nn("data")),e=Yi(t);_n("details")&&await Zf(),Ir(t,await Nn("\
details")),e.complete(),document.documentElement.dataset.ready="yes"}catch(t){let{message:e}=t;C("me\
ssage").hidden=!1,C("message").replaceChildren(f("p",{},`This page could not be opened. ${e}`))}}function Zf(){
return new Promise(t=>requestAnimationFrame(()=>setTimeout(t)))}Yf();})();

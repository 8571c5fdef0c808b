"use strict";(()=>{var qi={ß:"ss",æ:"ae",œ:"oe",ø:"o",ł:"l",đ:"d",ð:"d"},Xi=/[^\x00-\x7f]/;function kt(t){return Xi.
test(t)?t.normalize("NFD").replace(/\p{M}+/gu,"").toLowerCase().replace(/[ßæœøłđð]/g,e=>qi[e]):
t.toLowerCase()}function Nt(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1),o=n.lastIndexOf(" ");return(o>
e*.6?n.slice(0,o):n).trimEnd()+"…"}function Wo(t,e){if(t.length<=e)return[t];let n=t.lastIndexOf("\
 ",e),o=n>e*.4?n:e;return[t.slice(0,o).trim(),Nt(t.slice(o).trim(),e)]}function Uo(t){if(!/^https?:\/\//i.
test(t))return null;try{let e=new URL(t);return(e.protocol==="http:"||e.protocol==="https:")&&!e.username&&
!e.password?e.href:null}catch{return null}}function $t(t){return`⁨${t}⁩`}function qt(t){return`“${$t(
t)}”`}var zo=new Intl.NumberFormat("en");function k(t){return zo.format(t)}function vt(t){return zo.
format(Math.round(t*10)/10)}function $(t,e,n){return`${k(t)} ${t===1?e:n||e+"s"}`}function jo(t){return t<
1e4?k(t):t<999500?`${Math.round(t/1e3)}k`:`${Number((t/1e6).toFixed(1))}M`}function rt(t){return`${t>
0&&t<.0995?(t*100).toFixed(1):Math.round(t*100)} %`}function xt({low:t,high:e}){return`(${rt(t).replace(
" %","")} to ${rt(e)})`}function It(t){return t===null?"not tested":t<.001?"p < .001":t>.99?"p > .99":
`p = ${t.toFixed(t<.0995?3:2).slice(1)}`}function f(t,e={},...n){return Go(document.createElement(t),e,n)}function mt(t,e={},...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);return Go(o,e,n)}function _(t,e,...n){return f("butt\
on",{type:"button",...t,on:{click:e}},...n)}function Go(t,{on:e={},...n},o){for(let[r,s]of Object.entries(
e))t.addEventListener(r,s);for(let[r,s]of Object.entries(n))s===!1||s===null||s===void 0||t.setAttribute(
r,s===!0?"":s);for(let r of o.flat(3))r!=null&&r!==!1&&t.append(r);return t}function A(t){return document.
getElementById(t)}function Pt(t,e,n){return t.querySelector(`[data-${e}="${CSS.escape(n)}"]`)}function Qt(t,e){
let n=document.activeElement,o=t.contains(n)?n?.dataset.focus:null;e(),o&&Pt(t,"focus",o)?.focus()}function Ko(t){
let e=Uo(t);return e?f("a",{href:e,rel:"noopener noreferrer",target:"_blank",dir:"auto"},t):f("span",
{class:"plain",dir:"auto"},t)}async function Mn(t){let e=A(t);if(!$n(t))return JSON.parse(e.textContent);if(typeof DecompressionStream>
"u")throw new Error("This page needs a newer browser: one of 2023 or later.");let n=Uint8Array.from(
atob(e.textContent.trim()),r=>r.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream(
"gzip"));return JSON.parse(await new Response(o).text())}function $n(t){return A(t).hasAttribute("da\
ta-packed")}var te="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),[Te,Rt,Dt]=[60,3600,86400],Vi={week:7*
Dt,day:Dt,hour:Rt};function ve(t){return String(t).padStart(2,"0")}function at(t){let e=new Date(t*1e3);
return`${e.getUTCDate()} ${te[e.getUTCMonth()]} ${e.getUTCFullYear()}`}function Be(t){let e=new Date(
t*1e3);return`${ve(e.getUTCHours())}:${ve(e.getUTCMinutes())}`}function lt(t,e){if(t===null)return"u\
ndated";if(!An(t,e))return`${at(t)}, time not given`;let n=e==="second"?":"+ve(new Date(t*1e3).getUTCSeconds()):
"";return`${at(t)}, ${Be(t)}${n} UTC`}function ut(t,e){if(t===null||e===null)return"undated";let[n,o]=[
at(t),at(e)];if(n===o)return n;let[r,s]=[n.split(" "),o.split(" ")];return`${r[2]!==s[2]?n:r[1]!==s[1]?
`${r[0]} ${r[1]}`:r[0]} – ${o}`}function An(t,e){return t!==null&&(e==="minute"||e==="second")}function bt(t){
let e=Math.abs(t);if(e<Te)return"at the same time";let[n,o]=e<1.5*Rt?["minute",Te]:e<2*Dt?["hour",Rt]:
["day",Dt];return`${$(Math.round(e/Number(o)),String(n))} ${t>0?"later":"earlier"}`}function Xt(t){if(t<
Te)return"+0 min";let[e,n]=[Math.floor(t/Dt),Math.floor(t%Dt/Rt)],o=Math.floor(t%Rt/Te),[r,s]=e?[`${e}\
 d`,n&&`${n} h`]:[n&&`${n} h`,o&&`${o} min`];return"+"+[r,s].filter(Boolean).join(" ")}function qo(t){
return t<1.5*Rt?`+${Math.round(t/Te)} min`:t<2*Dt?`+${Math.round(t/Rt)} h`:`+${Math.round(t/Dt)} d`}
function We(t,e,n,o=!0){let r=Yi((n-e)/Dt),s=r==="hour"&&!o?"day":r,i=[];for(let c=Zi(e,s);c<=n;c=He(
c,s))i.push({from:c,to:He(c,s),count:0});for(let c of t){let a=i.find(l=>c<l.to);a&&c>=a.from&&(a.count+=
1)}return{unit:s,bins:i}}function Yi(t){return t>3650?"year":t>240?"month":t>45?"week":t>3?"day":"ho\
ur"}function Zi(t,e){let n=new Date(t*1e3),[o,r,s]=[n.getUTCFullYear(),n.getUTCMonth(),n.getUTCDate()];
if(e==="year")return Date.UTC(o,0)/1e3;if(e==="month")return Date.UTC(o,r)/1e3;let i=(n.getUTCDay()+
6)%7;return e==="week"?Date.UTC(o,r,s-i)/1e3:e==="day"?Date.UTC(o,r,s)/1e3:Math.floor(t/Rt)*Rt}function He(t,e,n=1){
let o=new Date(t*1e3);return e==="year"?Date.UTC(o.getUTCFullYear()+n,0)/1e3:e==="month"?Date.UTC(o.
getUTCFullYear(),o.getUTCMonth()+n)/1e3:t+n*Vi[e]}var Ji=["stories","network","time","outlets","compare","table"],Qi=["overview","stories","articles",
"outlets","topics"],En=["problems","path","save","about","help"],ee=["topic","outlet","group","mediu\
m","kind","quality","heat","story","words"],Nn=["hide","open","side","path","without"],tc=new Set(["\
view","tab","at","cam","time",...Nn,...ee.flatMap(t=>[`only.${t}`,`not.${t}`])]),In=100,Xo=2e3,ne=6,
Vo=1e6,[ec,nc]=[.001,1e3],Zo={only:{},not:{},time:null};function Jo(t,e){let n=new URLSearchParams(t.
replace(/^#/,"")),o=[],r=(u,d)=>o.push(`${u}=${d}`);for(let u of new Set(n.keys()))tc.has(u)||r(u,n.
get(u));let s=u=>{let d=[...new Set(n.getAll(u).filter(Boolean))],h=d.filter(m=>m.length<=Xo).slice(
0,In);return h.length<d.length&&r(u,`(${d.length-h.length} values)`),h},i=(u,d,h)=>{let m=n.get(u);return m===
null||d.includes(m)?m??h:(r(u,m),h)},c=(u,d)=>{let h=n.get(u);if(h===null)return null;let m=h.split(
",").map(g=>g.trim()?Number(g):NaN);return m.every(Number.isFinite)&&d(m)?m:(r(u,h),null)},a=u=>{let d=ee.
map(h=>[h,s(u+h)]);return Object.fromEntries(d.filter(([,h])=>h.length))};return{state:{view:i("view",
Ji,e.view),tab:i("tab",Qi,e.tab),at:n.get("at")?.slice(0,Xo)||null,cam:c("cam",oc),time:c("time",u=>u.
length===2&&u[0]<u[1]),only:a("only."),not:a("not."),...Object.fromEntries(Nn.map(u=>[u,s(u)]))},ignored:o}}
function oc(t){let[e,n,o]=t,r=Math.abs(e)<=Vo&&Math.abs(n)<=Vo;return t.length===3&&r&&o>=ec&&o<=nc}
function _n(t,e){let n=[],o=(h,m,g)=>m.filter(p=>g(p)||(n.push(`${h}=${p}`),!1)),r=(h,m)=>{let g=Object.
entries(m).map(([p,y])=>[p,o(h+p,y,O=>p==="words"||t.facets[p].has(O))]);return Object.fromEntries(g.
filter(([,p])=>p.length))},s=h=>t.byId.has(h)||!t.complete,i=h=>h.startsWith("group:")?t.groups.some(
({name:m})=>`group:${m}`===h):t.byId.get(h)?.kind==="outlet",{time:c}=e,{from:a,to:l}=t.counts,u=c&&
a!==null&&l!==null&&c[0]<=l&&c[1]>a;c&&!u&&n.push(`time=${c.join(",")}`);let d={...e,at:e.at&&o("at",
[e.at],h=>En.includes(h)||s(h))[0],time:u?c:null,only:r("only.",e.only),not:r("not.",e.not),open:o("\
open",e.open,h=>t.byId.get(h)?.kind==="story"),side:o("side",e.side,i).slice(0,ne),path:e.path.slice(
0,2).every(s)?e.path.slice(0,2):[]};return{state:{...d,at:d.at||null},ignored:n}}function Qo(t,e){let n=new URLSearchParams;
t.view!==e.view&&n.set("view",t.view),t.tab!==e.tab&&n.set("tab",t.tab),t.at&&n.set("at",t.at);for(let r of ee){
for(let s of t.only[r]||[])n.append(`only.${r}`,s);for(let s of t.not[r]||[])n.append(`not.${r}`,s)}
t.time&&n.set("time",t.time.join(","));for(let r of Nn)for(let s of t[r])n.append(r,s);t.cam&&n.set(
"cam",t.cam.map(r=>Number(r.toPrecision(5))).join(","));let o=n.toString();return o?"#"+o:""}function Ue({
only:t,not:e},n,o,r){let s=((n==="only"?t:e)[o]||[]).includes(r);return{only:Yo(t,o,r,n==="only"&&!s),
not:Yo(e,o,r,n==="not"&&!s)}}function Yo(t,e,n,o){let r=(t[e]||[]).filter(i=>i!==n);o&&r.push(n);let s={
...t,[e]:r};return r.length||delete s[e],s}var rc=["lowest quarter","second quarter","third quarter","highest quarter"],sc=8,Cn={topic:"Topic",
outlet:"Outlet",group:"Group of outlets",medium:"Medium",kind:"Kind of article",quality:"Quality",heat:"\
Heat",story:"Story",words:"Words"};function er(t){let e=t.articles,n=Array.from({length:t.size},(i,c)=>c),
o=(i,c)=>i.map(({id:a,name:l},u)=>({key:a,name:l,members:c(u)})),r={topic:o(t.topics,i=>t.byTopic[i]),
outlet:o(t.outlets,i=>ic(t,i)),group:t.groups.map(({name:i,outlets:c})=>({key:i,name:i,members:c.flatMap(
a=>t.byOutlet[a])})),medium:t.media.map((i,c)=>({key:i,name:i,members:n.filter(a=>e.medium[a]===c)})),
kind:cc(t,n),quality:tr(n,e.quality),heat:tr(n,e.heat),story:o(t.stories,i=>t.stories[i].articles)},
s=i=>new Map(i.filter(({members:c})=>c.length).map(c=>[c.key,c]));return Object.fromEntries(Object.entries(
r).map(([i,c])=>[i,s(c)]))}function ic(t,e){let n=t.byCarrier[e].filter(o=>t.articles.outlet[o]!==e);
return n.length?[...t.byOutlet[e],...n].sort((o,r)=>o-r):t.byOutlet[e]}function cc(t,e){let n=t.articles;
return[["copies","copies of another article",r=>n.copy[r]===1],["updates","updates of an earlier art\
icle",r=>n.copy[r]===2],["carried","carried by another site",r=>n.flags[r]&je],["stubs","linked, not\
 in this corpus",r=>!n.held[r]],["undated","undated",r=>n.time[r]===null],["alone","in no story",r=>n.
story[r]<0]].map(([r,s,i])=>({key:r,name:s,members:e.filter(i)}))}function tr(t,e){let n=t.filter(i=>e[i]!==
null),o=n.map(i=>Number(e[i])).sort((i,c)=>i-c);if(o.length<sc||o[0]===o[o.length-1])return[];let r=[
1,2,3].map(i=>o[Math.floor(i*o.length/4)]),s=i=>r.filter(c=>Number(e[i])>=c).length;return rc.map((i,c)=>{
let a=n.filter(d=>s(d)===c),l=new Set(a.map(d=>Number(e[d])).sort((d,h)=>d-h)),u=[...l].filter((d,h)=>h===
0||h===l.size-1);return{key:String(c),name:`${i} (${u.join(" to ")})`,members:a}})}function nr(t,e,n){
return e==="words"?{key:n,name:qt(n),members:t.withWords(n)}:t.facets[e].get(n)||{key:n,name:n,members:[]}}
function Bt(t,{only:e,not:n,time:o},r=null){let s=new Uint8Array(t.size).fill(1);for(let c of ee){if(c===
r)continue;let a=l=>nr(t,c,l).members;e[c]&&ac(s,e[c].map(a));for(let l of(n[c]||[]).map(a))for(let u of l)
s[u]=0}o&&r!=="time"&&lc(s,t.articles.time,o);let i=0;for(let c of s)i+=c;return{mask:s,total:i}}function ac(t,e){
let n=new Uint8Array(t.length);for(let o of e)for(let r of o)n[r]=1;for(let o=0;o<t.length;o+=1)t[o]&=
n[o]}function lc(t,e,[n,o]){for(let r=0;r<t.length;r+=1){let s=e[r];(s===null||s<n||s>=o)&&(t[r]=0)}}
function or(t,e,n){let{mask:o}=Bt(t,e,n),r=c=>(e.only[n]||[]).includes(c)?"only":(e.not[n]||[]).includes(
c)?"not":null,s=[...t.facets[n].values()].map(({key:c,name:a,members:l})=>({key:c,name:a,number:l.reduce(
(u,d)=>u+o[d],0),sign:r(c)}));return n==="quality"||n==="heat"||n==="kind"?s:s.sort((c,a)=>+!c.sign-
+!a.sign||a.number-c.number)}function xe(t,{only:e,not:n,time:o}){let r=(i,c)=>ee.flatMap(a=>(c[a]||
[]).map(l=>({sign:i,facet:a,key:l,name:nr(t,a,l).name}))),s=[...r("only",e),...r("not",n)];return o&&
s.push({sign:"only",facet:"time",key:"",name:ut(o[0],o[1]-1)}),s}function ze(t,{sign:e,facet:n,key:o}){
return n==="time"?{...t,time:null}:{...t,...Ue(t,e,n,o)}}function rr(t,e){return xe(t,e).map(o=>({filter:o,
number:Bt(t,ze(e,o)).total})).sort((o,r)=>r.number-o.number)}function sr({only:t,not:e,time:n}){return!!(n||
Object.keys(t).length||Object.keys(e).length)}function ir({only:t}){return!!(t.kind||[]).includes("s\
tubs")}var Ge=1e3;function Oe(t,e){return{order:t,textOf:e,blocks:[]}}function Ln(t){return kt(t).match(/"[^"]+"|[^\s"]+/g)||
[]}function cr(t,e){return t.blocks[e]||=uc(t,e*Ge),t.blocks[e]}function uc(t,e){let n=[],o=[0];for(let r of t.
order.slice(e,e+Ge)){let s=kt(t.textOf(r)).replaceAll(`
`," ");n.push(s),o.push(o[o.length-1]+s.length+1)}return{first:e,text:n.join(`
`)+`
`,starts:o}}function*ar(t){for(let e of t)for(let n=0;n*Ge<e.order.length;n+=1)yield cr(e,n)}function*Pn(t,e,n){
let o=Ln(e).map(s=>s.replaceAll('"',""));o.sort((s,i)=>i.length-s.length);let r={rows:[],total:0};for(let s=0;o.
length&&s*Ge<t.order.length;s+=1)fc(t.order,cr(t,s),o,n,r),yield r;return r}function fc(t,{first:e,text:n,
starts:o},r,s,i){let c=0,a=n.indexOf(r[0]);for(;a>=0;){for(;o[c+1]<=a;)c+=1;let l=o[c+1],u=r.length>
1?n.slice(o[c],l):"";(r.length===1||r.every(d=>u.includes(d)))&&(i.total+=1,i.rows.length<s&&i.rows.
push(t[e+c])),a=n.indexOf(r[0],l)}}function Ke(t,e,n){let o=Pn(t,e,n);for(;;){let{done:r,value:s}=o.
next();if(r)return s}}var lr=1.959963984540054;function pt(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return[
...e].sort((n,o)=>o[1]-n[1]||(n[0]<o[0]?-1:1))}function Rn(t,e){if(!e)return[0,1];let n=lr**2,o=(t+n/
2)/(e+n),r=lr*Math.sqrt(t*(e-t)/e+n/4)/(e+n);return[t?Math.max(0,o-r):0,t===e?1:Math.min(1,o+r)]}function At(t,e){
let[n,o]=Rn(t,e);return{k:t,n:e,share:e?t/e:0,low:n,high:o}}function qe(t){if(!t.length)return null;
let e=[...t].sort((o,r)=>o-r),n=Math.floor(e.length/2);return e.length%2?e[n]:(e[n-1]+e[n])/2}function Dn(t,e,n,o,r,s){
if(r>=s)return 0;let i=500*r/s,c=Math.log((t+i)/(e+500-t-i)),a=Math.log((n+i)/(o+500-n-i));return(c-
a)/Math.sqrt(1/(t+i)+1/(n+i))}var dc=[-48,-24,-12,-6,-1,0,1,6,12,24,48],hc={none:0,day:0,minute:1,second:2};function Fn(t){return new Uint8Array(
t.size).fill(1)}function Tt(t,e){let n=t.articles.outlet[e];return n>=0&&!t.outlets[n].platform}function Hn(t,e){
let n=t.outlets.map(()=>0),{flags:o,outlet:r}=t.articles;for(let s=0;s<t.size;s+=1)e[s]&&o[s]&_t&&Tt(
t,s)&&(n[r[s]]+=1);return n}function $e(t,e,n){return e.outlets.flatMap(o=>t.outlets[o].platform?[]:
t.byOutlet[o]).filter(o=>n[o]&&t.articles.flags[o]&_t).sort((o,r)=>o-r)}function Vt(t,e,n=[]){let{outlet:o,
story:r}=t.articles,s=new Map(n.flatMap(({outlets:c})=>c.map(a=>[a,c[0]]))),i=new Set;return e.filter(
c=>{if(r[c]<0||!Tt(t,c))return!0;let a=`${s.get(o[c])??o[c]} ${r[c]}`;return!i.has(a)&&i.add(a)})}function dr(t,e){
let n=Hn(t,e),o=new Map,r=0;for(let c=0;c<t.size;c+=1){if(!e[c]||!(t.articles.flags[c]&_t))continue;
let a=Tt(t,c)?t.articles.outlet[c]:-1,l=a<0?`article ${c}`:`${a} ${Bn(t,c)}`,u=o.get(l)||{ref:a,size:0};
u.size+=1,o.set(l,u),r+=1}let s=n.map(()=>0),i=0;for(let{ref:c,size:a}of o.values())c>=0&&(s[c]+=a**
2),i+=a**2;return n.map((c,a)=>{let l=mc(c,r,s[a],i),[u,d]=r?Rn(c/r*l,l):[0,1];return{...At(c,r),low:u,
high:d}})}function mc(t,e,n,o){let r=e?t/e:0,s=((1-2*r)*n+r**2*o)/e**2,i=r*(1-r)/s,c=Number.isFinite(
i)&&i>0;return Math.min(c?i:e**2/Math.max(o,1),e)}function oe(t,e,n){let o=e.map(c=>{let a=$e(t,c,n),
l=Vt(t,a,[c]),u=l.flatMap(d=>t.articles.topics[d]);return{n:l.length,by:new Map(pt(u))}}),s=[...new Set(
o.flatMap(({by:c})=>[...c.keys()]))].map(c=>({topic:c,cells:o.map(({n:a,by:l})=>At(l.get(c)||0,a))})),
i=({cells:c})=>c.reduce((a,{share:l})=>a+l,0);return s.sort((c,a)=>i(a)-i(c)||c.topic-a.topic)}function Bn(t,e){
return t.articles.story[e]>=0?t.articles.story[e]:-1-e}function Me(t,e,n){return hr(t,e,n,o=>t.articles.
flags[o]&br)}function ur(t,e,n){return hr(t,e,n,r=>t.articles.flags[r]&_t&&G(t,r))}function hr(t,e,n,o){
let r=new Map;for(let s of e.outlets)if(!t.outlets[s].platform)for(let i of t.byOutlet[s]){let c=Bn(
t,i);!o(i)||!n.has(c)||(!r.has(c)||pc(t,i,r.get(c)))&&r.set(c,i)}return r}function mr(t,e){let n=new Set;
for(let o=0;o<t.size;o+=1)e[o]&&t.articles.held[o]&&n.add(Bn(t,o));return n}function pc(t,e,n){let{time:o,
precision:r}=t.articles,[s,i]=[o[e],o[n]];if(s===null||i===null)return s!==null;if(s!==i)return s<i;
let c=[e,n].map(a=>hc[r[a]]);return(c[0]-c[1]||e-n)<0}function Xe(t,e,n,o){let r=mr(t,o),s=Me(t,e,r),
i=Me(t,n,r),c=[...s.keys()].filter(h=>i.has(h)),a=[],l=ur(t,n,r);for(let[h,m]of ur(t,e,r)){if(!Ye(t,
m))continue;let g=l.has(h)?gc(t,m,Number(l.get(h))):null;g!==null&&a.push({key:h,hours:g})}let u=[...s.
keys()].filter(h=>!i.has(h)),d=[...i.keys()].filter(h=>!s.has(h));return{shared:c,onlyA:u,onlyB:d,lags:a,
a:s,b:i}}function gc(t,e,n){if(!G(t,e)||!G(t,n))return null;let{time:o,precision:r}=t.articles,[s,i]=[
Number(o[e]),Number(o[n])];return(r[e]==="minute"||r[n]==="minute")&&Math.floor(s/60)===Math.floor(i/
60)?0:(i-s)/3600}function pr(t){let e=[-1/0,...dc,1/0],n=e.slice(1).map((r,s)=>({from:e[s],to:r,keys:[]}));
n.splice(n.findIndex(({from:r})=>r===0),0,{from:0,to:0,keys:[]});let o=({from:r,to:s},i)=>i===0?r===
0&&s===0:i>0?i>r&&i<=s:i>=r&&i<s;for(let{key:r,hours:s}of t)n.find(i=>o(i,s))?.keys.push(r);return n}
function Wn(t){if(!t.coverage){let e=mr(t,Fn(t));t.coverage=t.outlets.map((n,o)=>Me(t,{outlets:[o]},
e))}return t.coverage}function gr(t,e){let n=Wn(t),o=n[e];return n.map((s,i)=>{let c=[...o.keys()].filter(
u=>s.has(u)).length,a=o.size+s.size-c,l=Math.min(o.size,s.size)<5;return{ref:i,shared:c,either:a,jaccard:c/
a,isFew:l}}).filter(s=>s.ref!==e&&s.shared).sort((s,i)=>Number(s.isFew)-Number(i.isFew)||i.jaccard-s.
jaccard||i.shared-s.shared||s.ref-i.ref)}function wr(t,e){let n=Ve(t),[o,r]=[n.by[e],n.n[e]];return n.
topics.flatMap((i,c)=>{let a=o.get(c)||0,l=n.total-r,u=[(a+.5)/(r+1),(i-a+.5)/(l+1)],d=Math.log2(u[0])-
Math.log2(u[1]),h=l?(i-a)/l:0;return a?[{topic:c,...At(a,r),restShare:h,focus:d}]:[]}).sort((i,c)=>c.
focus-i.focus||c.k-i.k||i.topic-c.topic)}function Ve(t){return t.topicCounts||=wc(t),t.topicCounts}function wc(t){
let e={by:t.outlets.map(()=>new Map),n:t.outlets.map(()=>0),topics:t.topics.map(()=>0),total:0},{flags:n,
outlet:o,topics:r}=t.articles,s=Array.from({length:t.size},(i,c)=>c).filter(i=>n[i]&_t);for(let i of Vt(
t,s)){e.total+=1;for(let a of r[i])e.topics[a]+=1;if(!Tt(t,i))continue;e.n[o[i]]+=1;let c=e.by[o[i]];
for(let a of r[i])c.set(a,(c.get(a)||0)+1)}return e}function gt(t,e){return new Set(e.filter(n=>Tt(t,
n)).map(n=>t.articles.outlet[n]))}function yr(t,e){let{outlet:n,carrier:o}=t.articles;return t.stories.
map(({articles:r},s)=>({story:s,articles:r,reach:gt(t,r).size})).filter(({reach:r})=>r>1).filter(({articles:r})=>!r.
some(s=>n[s]===e||o[s]===e)).map(({story:r,reach:s})=>({story:r,reach:s})).sort((r,s)=>s.reach-r.reach||
r.story-s.story)}var yc=2,fr=7*86400;function Ae(t,e){let{outlet:n,carrier:o,time:r}=t.articles,{articles:s}=t.
stories[e],i=new Set(s.flatMap(u=>[n[u],o[u]])),[c,a]=re(t,s);if(c===null||a===null)return[];let l=u=>r[u]!==
null&&Number(r[u])>=c-fr&&Number(r[u])<=a+fr;return Ve(t).n.map((u,d)=>({ref:d,number:u})).filter(({
ref:u,number:d})=>d>=5&&!i.has(u)).filter(({ref:u})=>t.byOutlet[u].filter(l).length>=yc).sort((u,d)=>d.
number-u.number||u.ref-d.ref)}var bc=600,Ze=2e4;function kr(...t){let e=t.map(n=>Sc(n,bc)).join(" ").toLowerCase().normalize("NFKD").
replace(/\p{M}|['’`´]/gu,"").normalize("NFC");return new Set(e.match(/[\p{L}\p{N}]{2,}/gu)||[])}function Sc(t,e){
return t.length>e?[...t].slice(0,e).join(""):t}function Tr(t){return t.vocabulary||=kc(t),t.vocabulary}
function kc(t){let e=new Map,n=t.articles.title.map((r,s)=>[...kr(r,t.articles.excerpt[s])].map(i=>(e.
has(i)||e.set(i,e.size),e.get(i)))),o=[...e.keys()];return{words:o,places:e,of:n,informative:vr(t,o)}}
function vr(t,e){let n=new Set(t.uninformative);return e.map(o=>!n.has(o)&&!/^\p{N}+$/u.test(o))}function xr(t,e){
let{places:n,of:o}=Tr(t),r=n.get(e);return r===void 0?[]:o.flatMap((s,i)=>s.includes(r)?[i]:[])}function Sr(t,{
words:e,of:n,informative:o}){let r=new Float64Array(e.length),s=0;for(let i of t)for(let c of n[i])o[c]&&
(r[c]+=1,s+=1);return{by:r,total:s,n:t.length}}function Je(t,e,n,o){let r=Tr(t),s=t.articles.flags.flatMap(
(h,m)=>h&_t&&o[m]?[m]:[]),[i,c]=[e,n].map(h=>{let m=$e(t,h,o);return Sr(Vt(t,m,[h]),r)}),a=Vt(t,s,[e,
n]),l=Sr(a,r),u=r.words.flatMap((h,m)=>{let[g,p]=[i.by[m],c.by[m]];if(g+p<5)return[];let y=Dn(g,i.total,
p,c.total,l.by[m],l.total);return[{word:h,k:g,other:p,z:y}]}),d=Math.min(i.n,c.n)>=5&&Math.min(i.total,
c.total)>0;return{...Or(d?u:[]),n:[i.n,c.n]}}function Or(t){let e=({z:r})=>Number(Math.abs(r).toPrecision(
9)),n=[...t].sort((r,s)=>e(s)-e(r)||(r.word<s.word?-1:1)),o=n.map(r=>({...r,k:r.other,other:r.k}));return{
a:n.filter(({z:r})=>r>0),b:o.filter(({z:r})=>r<0)}}function Qe(t,{shared:e,a:n,b:o}){if(e.length<5)return null;
let[r,s]=[n,o].map(d=>{let h=e.flatMap(g=>[...kr(t.articles.title[Number(d.get(g))])]),m=vr(t,h);return new Map(
pt(h.filter((g,p)=>m[p])))}),i=d=>[...d.values()].reduce((h,m)=>h+m,0),[c,a]=[i(r),i(s)];if(!c||!a)return null;
let u=[...new Set([...r.keys(),...s.keys()])].flatMap(d=>{let[h,m]=[r.get(d)||0,s.get(d)||0];return h+
m<5?[]:[{word:d,k:h,other:m,z:Dn(h,c,m,a,h+m,c+a)}]});return Or(u)}var Tc=["second","minute","day","none"],_t=1,br=2,Mr=4,je=8;function $r(t){let e=t.articles.title.length,
n=Array.from({length:e},()=>[]),o={...t.articles,precision:t.articles.precision.map(i=>Tc[i]),id:[],
excerpt:Array(e).fill(""),urls:n,files:n,titles:n},r=null,s={...t,...vc(t),articles:o,size:e,letters:[],
byOutlet:t.outlets.map(()=>[]),byCarrier:t.outlets.map(()=>[]),byTopic:t.topics.map(()=>[]),linksOf:n,
byId:new Map,complete:!1,get facets(){return r||=er(s),r}};return xc(s),Oc(s),Mc(s),s.withWords=Er(s),
s}function vc({firsts:t,lags:e,cocoverage:n}){return{firsts:t.map(([o,r,s,i])=>({outlet:o,expected:r,
decided:s,q:i})),lags:e.map(([o,r,s,i,c,a,l])=>({outlet:o,other:r,n:s,hours:i,low:c,high:a,q:l})),cocoverage:n.
map(([o,r,s,i,c])=>({outlet:o,other:r,shared:s,expected:i,q:c}))}}function xc(t){let{outlet:e,carrier:n,
topics:o}=t.articles;for(let r=0;r<t.size;r+=1){e[r]>=0&&t.byOutlet[e[r]].push(r),n[r]>=0&&t.byCarrier[n[r]].
push(r);for(let s of o[r])t.byTopic[s].push(r)}}function Oc(t){t.outlets.forEach(({id:e},n)=>t.byId.
set(e,{kind:"outlet",ref:n})),t.topics.forEach(({id:e},n)=>t.byId.set(e,{kind:"topic",ref:n})),t.stories.
forEach(({id:e},n)=>t.byId.set(e,{kind:"story",ref:n}))}function Mc(t){for(let e of t.nodes){if(e.kind!==
"outlet")continue;let n=t.outlets[e.ref].platform,o=t.byOutlet[e.ref].some(r=>t.articles.held[r]);(n||
!o)&&(e.group=n?"carrier":"linked")}}function Ar(t,e){Object.assign(t.articles,e.articles),t.articles.
id.forEach((o,r)=>t.byId.set(o,{kind:"article",ref:r}));let n=Array.from({length:t.size},()=>[]);for(let[
o,r,s,i,c]of e.links){let a=e.reasons[i];n[o].push({other:r,kind:s,reason:a,weight:c,forward:!0}),n[r].
push({other:o,kind:s,reason:a,weight:c,forward:!1})}t.linksOf=n,t.indexes=null,t.vocabulary=null,t.withWords=
Er(t),t.complete=!0}function se(t){let{articles:e,outlets:n,topics:o,stories:r}=t,s=(i,c)=>{let a=i.
map((l,u)=>c(u));return i.map((l,u)=>u).sort((l,u)=>a[u]-a[l]||l-u)};return t.indexes||={outlet:Oe(s(
n,i=>t.byOutlet[i].length),i=>[n[i].name,...n[i].names,n[i].domain].join(" ")),topic:Oe(s(o,i=>t.byTopic[i].
length),i=>[o[i].name,...o[i].names].join(" ")),story:Oe(s(r,i=>r[i].articles.length),i=>r[i].name),
article:Oe(s(e.time,i=>e.time[i]??-1/0),i=>`${e.title[i]} ${e.excerpt[i]}`)},t.indexes}function Er(t){
let e=new Map;return n=>{if(!e.has(n)){let r=/^"[^"\s]*"$/.test(n)?xr(t,n.slice(1,-1)):Ke(se(t).article,
n,1/0).rows;e.set(n,r.sort((s,i)=>s-i))}return e.get(n)}}function Nr(t,{kind:e,ref:n}){return e==="o\
utlet"?t.outlets[n]:e==="topic"?t.topics[n]:t.stories[n]}function ie(t,e){return e.kind==="article"?
t.articles.id[e.ref]:Nr(t,e).id}function Y(t,e){let{title:n,urls:o}=t.articles;return e.kind==="arti\
cle"?n[e.ref]||o[e.ref][0]||"(no title)":Nr(t,e).name||"(no name)"}function Ft(t,{kind:e,ref:n}){return e===
"story"?t.stories[n].articles:e==="outlet"?t.byOutlet[n]:e==="topic"?t.byTopic[n]:[n]}function st(t,e){
let n=t.articles.outlet[e];return n<0?"outlet unknown":t.outlets[n].name}function re(t,e){let n=e.map(
o=>t.articles.time[o]).filter(o=>o!==null);return n.length?[n[0],n[n.length-1]]:[null,null]}var $c=43200;
function tn(t,e){return Number(t.articles.time[e])+(G(t,e)?0:$c)}function G(t,e){return An(t.articles.
time[e],t.articles.precision[e])}function Ye(t,e){let n=t.articles.story[e];return n<0?!t.judges_firsts:
t.stories[n].told}var[Un,en]=[340,64];function nn(t,e){let n=e.map(p=>t.articles.time[p]).filter(p=>p!==null);if(n.length<
2)return null;let[o,r]=[n[0],n[n.length-1]],i=e.filter(p=>t.articles.time[p]!==null).every(p=>G(t,p)),
{unit:c,bins:a}=We(n,o,r,i),l=a.reduce((p,y)=>y.count>p.count?y:p),u=Un/a.length,d=a.map(({count:p},y)=>{
if(!p)return null;let O=Math.max(2,p/l.count*(en-4)),N=Math.max(1,u-Math.min(2,u*.2));return mt("rec\
t",{x:y*u,y:en-O,width:N,height:O,class:"bar-volume"})}),h=at(l.from),m=`Articles by ${c}: at most ${l.
count} in the ${c} of ${h}.`,g=`0 0 ${Un} ${en}`;return f("figure",{class:"volume"},mt("svg",{viewBox:g,
role:"img","aria-label":m,preserveAspectRatio:"none"},mt("path",{d:`M0 ${en-.5}H${Un}`,class:"base-l\
ine"}),d),f("figcaption",{},f("span",{},at(o)),f("span",{},`by ${c}, at most ${k(l.count)}`),f("span",
{},at(r))))}function ce(t){let e=f("span",{class:"bar-line","aria-hidden":"true"});return e.style.width=
`${t*100}%`,e}function ae(t,e,n=8){let o=Math.max(1,...t.map(([,s])=>s)),r=t.map(([s,i])=>f("li",{class:"\
bar-row"},e(s),f("span",{class:"number"},k(i)),ce(i/o)));return tt(r,n,"bars")}function Ee(t){let e=t.
map(([n,o,r])=>f("li",{class:"bar-row"},n,f("span",{class:"number"},r),ce(Math.max(.005,o))));return f(
"ul",{class:"bars"},e)}function tt(t,e,n){let o=f("ul",{class:n},t.slice(0,e));if(t.length<=e)return o;
let r=_({class:"more"},()=>{o.append(...t.slice(e)),r.remove()},`Show ${k(t.length-e)} more`);return[
o,r]}function le(t,e,n,o){let r=0,s=c=>{for(let a of e.slice(r,r+c)){for(let l of o(a,r))l&&t.append(
l);r+=1}i.textContent=`Show more (${$(e.length-r,"row")} left)`,i.hidden=r>=e.length},i=_({class:"mo\
re"},()=>s(n*4));return s(n),i}function on(t,e,n){if(e.outlets.length!==1||n.outlets.length!==1)return;let o=[e.outlets[0],n.outlets[0]];
return t.cocoverage.find(({outlet:r,other:s})=>o.includes(r)&&o.includes(s))}function Ir(t,e,n){return e.
outlets.length!==1||n.outlets.length!==1?void 0:zn(t,e.outlets[0]).find(({other:r})=>r===n.outlets[0])}
function zn(t,e){return t.lags.filter(({outlet:n,other:o})=>n===e||o===e).map(({outlet:n,other:o,n:r,
hours:s,low:i,high:c,q:a})=>n===e?{other:o,n:r,hours:s,low:i,high:c,q:a}:{other:n,n:r,hours:-s,low:-c,
high:-i,q:a}).sort((n,o)=>o.n-n.n||n.other-o.other)}function _r({q:t}){return t<=.05}function rn({shared:t,
expected:e,q:n}){return n>.05?"no significant difference":t>e?"more than by chance":"fewer than by c\
hance"}function Cr(t,e,n,o){if(!o.length)return null;let r=pr(o),s=Math.max(...r.map(({keys:i})=>i.length));
return f("div",{},f("h4",{},`How much later ${n.name} came`),f("p",{},Ec(e,n,o)," ",Nc(t.model,e,n,o)),
f("ol",{class:"lags"},r.map(i=>Ac(t,n,i,s))),f("p",{class:"lag-ends","aria-hidden":"true"},f("span",
{},`← ${n.name} earlier`),f("span",{},`${n.name} later →`)))}function Ac(t,e,n,o){let{model:r}=t,
s=n.keys.filter(d=>d>=0).map(d=>r.stories[d].id),i=n.keys.length,c=`${e.name} ${Ic(n)}: ${$(i,"story",
"stories")}`,a=n.from<0?"side-1":n.to>0?"side-0":"tied",l=f("span",{class:`lag-bar ${a}`});l.style.height=
`${i/o*100}%`;let u=_({disabled:!s.length,"aria-label":c,title:c},()=>t.narrow({only:{story:s}}),f("\
span",{class:"number"},i||""),f("span",{class:"lag-track"},l));return f("li",{},u,f("span",{class:"l\
ag-name","aria-hidden":"true"},Lr(n)))}function Ec(t,e,n){let o=n.filter(({hours:a})=>a>0).length,r=n.
filter(({hours:a})=>a<0).length,s=n.length-o-r,i=$(n.length,"story","stories"),c=s?`, ${k(s)} tied`:
"";return`Of ${i} where both state a time of day, ${t.name} was first on ${k(o)}, ${e.name} on ${k(r)}${c}\
.`}function Nc(t,e,n,o){if(o.length<5)return"Too few to say more.";let r=Number(qe(o.map(l=>l.hours))),
s=`The median: ${n.name} came ${jn(r)}.`,i=Ir(t,e,n);if(!i)return s;let c=`${jn(i.low)} to ${jn(i.high)}`,
a=`${It(i.q)} after correction`;return`${s} Over the whole corpus: 95 % interval ${c}; ${a}.`}function jn(t){
return bt(t*3600)}function Lr({from:t,to:e}){if(t===0&&e===0)return"tie";let n=Math.min(Math.abs(t),
Math.abs(e)),o=Math.max(Math.abs(t),Math.abs(e));return Number.isFinite(o)?`${n}–${o} h`:`>${n} h`}
function Ic(t){if(t.from===0&&t.to===0)return"at the same time";let e=Lr(t).replace(" h"," hours").replace(
">","more than ");return`${t.from<0?"earlier":"later"} by ${e}`}var[_c,Cc]=[360,129600];function sn(t,e,n){let o=Lc(t,e),r=Pc(t,o,e.length,n),s=Rc(t,o,n),i=t.articles.
time,c=new Map;for(let{earlier:l,later:u}of s)c.set(u,Math.min(c.get(u)??1/0,Number(i[l])));let a=(l,u)=>{
let d=s.filter(({earlier:m,later:g})=>o(m)===l&&o(g)===u),h=d.filter(({earlier:m,later:g})=>i[m]===c.
get(g));return{...At(new Set(d.map(({earlier:m})=>m)).size,r[l]),preceded:At(new Set(d.map(({later:m})=>m)).
size,r[u]),first:new Set(h.map(({earlier:m})=>m)).size,pairs:d,few:Math.min(r[l],r[u])<5}};return e.
map((l,u)=>e.map((d,h)=>u===h?null:a(u,h)))}function Lc(t,e){let n=new Map;return e.forEach(({outlets:o},r)=>o.
forEach(s=>n.set(s,r))),o=>{if(!Tt(t,o))return null;let r=t.articles.outlet[o];return n.get(r)??-1-r}}
function Gn(t,e,n){return!!(n[e]&&t.articles.flags[e]&_t&&Ye(t,e))&&G(t,e)}function Pc(t,e,n,o){let r=Array(
n).fill(0);for(let s=0;s<t.size;s+=1){let i=e(s);i!==null&&i>=0&&Gn(t,s,o)&&(r[i]+=1)}return r}function Rc(t,e,n){
let{time:o}=t.articles,r=({earlier:s,later:i})=>{let c=Number(o[i])-Number(o[s]);return c>_c&&c<=Cc};
return t.linksOf.flatMap((s,i)=>{if(!Gn(t,i,n)||e(i)===null)return[];let c=a=>e(a)!==null&&e(a)!==e(
i);return s.filter(({kind:a,forward:l})=>l&&a==="similar").filter(({other:a})=>Gn(t,a,n)&&c(a)).map(
({other:a})=>Number(o[i])<Number(o[a])?{earlier:i,later:a}:{earlier:a,later:i}).filter(r)})}var Fc=12;function K(t,e,n){let o=n||Y(t.model,e);return _({class:"thing",dir:"auto"},()=>t.choose(e),
o)}function ue(t,e,n,...o){let{only:r,not:s}=t.state(),i=u=>(u[e]||[]).includes(n),c=(u,d)=>_({class:"\
action"},d,u),a=i(r)?"Show everything again":"Show only this",l=i(s)?"Include it again":"Leave it ou\
t";return f("div",{class:"buttons"},c(a,()=>t.filter("only",e,n)),e!=="story"&&c(l,()=>t.filter("not",
e,n)),o.map(([u,d])=>c(u,d)))}function ft(t,e){let n=f("h2",{dir:"auto",tabindex:"-1"},e);return[f("\
p",{class:"kicker"},t),n]}function B(t,...e){return e.flat(3).some(Boolean)?f("section",{},f("h3",{},
t),e):null}function Wt(t){let e=r=>r==null||r.length===0,n=t.filter(([,r])=>!e(r));if(!n.length)return null;
let o=n.map(([r,s])=>[f("dt",{},r),f("dd",{},s)]);return f("dl",{class:"facts"},o)}function Ut(t,e="\
, "){return t.flatMap((n,o)=>o?[o===t.length-1?e:", ",n]:[n])}function cn(t,e,n,o){let s={class:`chi\
p word ${o!==null&&o<=.05?"sure":""}`,dir:"auto",title:n,"aria-label":`${e}: ${n}`};return _(s,()=>t(
[`"${e}"`]),e)}function Ne(t,e,n){if(!e.length)return null;let{time:o,precision:r,held:s}=t.articles,
i=[...e].reverse().map(c=>{let a=lt(o[c],r[c])+(s[c]?"":" · not in this corpus"),l=f("span",{class:"\
words"},a);return f("li",{class:s[c]?null:"not-held"},n({kind:"article",ref:c}),l)});return tt(i,Fc,
"ties")}function an(t,e){return t.length?ae(t.map(([n,o])=>[{kind:"story",ref:n},o]),e):null}var fe="group:";function Kn(t,e){if(e.startsWith(fe)){let o=t.groups.find(({name:r})=>fe+r===e);return o?
{key:e,name:o.name,outlets:o.outlets}:null}let n=t.byId.get(e);return!n||n.kind!=="outlet"?null:{key:e,
name:Y(t,n),outlets:[n.ref]}}function ln(t){return t.slice(1).map(e=>[t[0],e])}function Hc(t){return"\
ABCDEF"[t]}function de(t){return f("span",{class:`key side-${t}`},Hc(t))}function he(t,e={}){return{
only:{...t.key.startsWith(fe)?{group:[t.name]}:{outlet:[t.key]},...e}}}var Bc=34;function Ot(t,e,n,o){let r=f("table",{class:e},f("thead",{},f("tr",{},n)),Array.isArray(o)?
f("tbody",{},o):o);return f("div",{class:"scrolling",tabindex:"0",role:"region","aria-label":t},r)}function qn(t,e,n,o){
let r=n.map(i=>{let c={kind:e,ref:i},a=Nt(Y(t.model,c),Bc),l=f("div",{},K(t,c,a));return f("th",{scope:"\
col",class:"turned"},l)}),s=[dt("Outlet"),dt("Own articles","figure"),...r];return Ot(`Outlets by ${e}`,
"matrix",s,o)}function dt(t,e){return f("th",{scope:"col",class:e||null},t)}function me(t,e,n){return f(
"td",{class:"filled"},_({"aria-label":n,title:n},e,t))}var Pr=8,Wc=24,pe=null;function Rr(t,e,n){let{model:o}=t;if(!o.complete)return null;let r="Who is fo\
llowed by whom",s=sn(o,e,t.selection().mask),i=e.map(({name:u},d)=>{let h=["followed by ",de(d),f("s\
pan",{class:"unseen"},u)];return f("th",{scope:"col",class:"figure",title:u},h)}),c=e.map((u,d)=>{let h=e.
map((m,g)=>zc(s[d][g],u,m,n));return f("tr",{},f("th",{scope:"row"},de(d),u.name),h)}),a=[dt("Articl\
es of"),...i];return f("section",{class:"follows"},f("h3",{},r),f("p",{},Uc(s,e)),Ot(r,"figures-tabl\
e",a,c),jc(t,e,s),f("p",{class:"aside"},"Of a row’s own articles that state a time of day, those tha\
t a similar article of the column followed after 6 minutes to 36 hours; in brackets the 95 % interva\
l. It does not show that one copies the other: both may follow a third (Welbers and van Atteveldt: R\
Newsflow)."))}function Uc(t,e){let n=t.flatMap((h,m)=>h.flatMap((g,p)=>g&&!g.few?[{cell:g,a:m,b:p}]:
[]));if(!n.length)return"Too few articles with a time of day to say who follows whom.";let o=(h,m)=>h.
cell.share>m.cell.share,{cell:r,a:s,b:i}=n.reduce((h,m)=>o(m,h)?m:h);if(!r.k)return"None is followed\
 by a similar article of another within 36 hours.";let[c,a]=[e[s].name,e[i].name],l=`${rt(r.share)} ${xt(
r)}`,{k:u,n:d}=r.preceded;return`Most followed: ${c} by ${a}, ${r.k} of ${$(r.n,"article")}, ${l}. O\
f the ${d} articles of ${a}, ${u} came after one of ${c}; for ${r.first} of them it was the first th\
at they resemble.`}function zc(t,e,n,o){if(!t)return f("td",{class:"figure"},"–");let r=t.few?"too\
 few":`${rt(t.share)} ${xt(t)}`,s=`${t.k} of ${t.n}`,i=f("small",{},` ${r}`);if(!t.k)return f("td",{
class:"figure"},s,i);let c=pe!==null&&pe[0]===e.key&&pe[1]===n.key,a=()=>{pe=c?null:[e.key,n.key],o()},
l={"data-focus":`follows ${e.key} ${n.key}`,"aria-expanded":String(c),"aria-label":`${e.name} follow\
ed by ${n.name}: ${s} articles, ${r}: list them`};return f("td",{class:"filled"},_(l,a,s,i))}function jc(t,e,n){
if(!pe)return null;let[o,r]=pe.map(l=>e.findIndex(u=>u.key===l)),s=n[o]?.[r];if(!s)return null;let{time:i}=t.
model.articles,a=[...s.pairs].sort((l,u)=>i[u.earlier]-i[l.earlier]||l.later-u.later).map(({earlier:l,
later:u})=>{let d=bt(i[u]-i[l]),h=K(t,{kind:"article",ref:u});return f("li",{},K(t,{kind:"article",ref:l}),
f("span",{class:"words"},`${st(t.model,u)}, ${d}: `,h))});return f("div",{class:"followed"},f("h4",{},
`${e[o].name}, followed by ${e[r].name}`),tt(a,Pr,"ties"))}function Dr(t,e){let{model:n}=t,o=n.cocoverage_tests;
if(!o)return null;let r="Who covers the same stories",s=n.cocoverage.filter(_r).length,i=Math.max(Pr,
Math.min(s,Wc)),c=n.cocoverage.slice(0,i).map(d=>Gc(t,e,d)),a=[dt("Outlets"),dt("Stories shared","fi\
gure"),dt("By chance","figure"),dt("So they share"),f("td",{})],l=s?`${$(s,"pair")} of ${k(o)} teste\
d ${s===1?"shares":"share"} more or fewer stories than chance would give.`:`Of ${$(o,"pair")} tested\
, none shares more or fewer stories than chance would give; these are furthest from it.`;return f("s\
ection",{class:"cocoverage"},f("h3",{},r),f("p",{},l),Ot(r,"figures-table",a,c),f("p",{class:"aside"},
"Of the whole corpus. By chance: what two outlets of these sizes would share of stories of these siz\
es (Neal 2014; Saracco et al. 2015). P-values are corrected for all pairs; outlets with fewer than f\
ive stories are not tested."))}function Gc(t,e,n){let o=[n.outlet,n.other],r=o.map(h=>t.model.outlets[h].
id),s=o.map(h=>t.model.outlets[h].name),i=o.map(h=>K(t,{kind:"outlet",ref:h})),c=e.map(({key:h})=>h),
a=c.length===2&&r.every(h=>c.includes(h)),l={class:"chip","aria-label":`Compare ${s[0]} and ${s[1]}`},
u=_(l,()=>t.change({side:r}),"Compare"),d=f("small",{},` ${It(n.q)}`);return f("tr",{},f("th",{scope:"\
row"},i[0]," and ",i[1]),f("td",{class:"figure"},k(n.shared)),f("td",{class:"figure"},vt(n.expected)),
f("td",{class:"verdict"},rn(n),d),f("td",{},a?"":u))}var Kc=12,Fr=6,Hr="These are counts: any of the differences may be chance; “topicgraph compare” test\
s them.";function Br(t,e,n,o){if(!o.shared.length)return null;let r=Qe(t.model,o);return f("div",{class:"\
framing"},f("h4",{},"The same stories in their words"),r&&qc(t,e,n,r,o.shared.length),Xc(t,e,n,o))}function qc(t,e,n,o,r){
let s=`Words in the headlines of the ${k(r)} stories that both report, those that differ most first.`,
i=({k:l,other:u})=>`${l} of ${r} headlines, the other ${u}`,c=[un(t,e,o.a,i,`${e.name} uses more oft\
en`),un(t,n,o.b,i,`${n.name} uses more often`)],a=`Words in at least five of these headlines. ${Hr}`;
return[f("p",{},s),f("div",{class:"columns"},c),f("p",{class:"aside"},a)]}function un(t,e,n,o,r){let s=c=>t.
narrow(he(e,{words:c})),i=n.slice(0,Kc).map(c=>f("li",{},cn(s,c.word,o(c),null)));return f("div",{},
f("p",{class:"words"},r),i.length?f("ul",{class:"word-list"},i):f("p",{class:"empty"},"None."))}function Xc(t,e,n,o){
let r=Xn(t.model,o.shared),s=h=>{let m=[o.a,o.b].map(g=>{let p={kind:"article",ref:Number(g.get(h))};
return f("td",{},K(t,p))});return f("tr",{},m)},i=f("tbody",{},r.slice(0,Fr).map(s)),c=r.slice(Fr),l=_(
{class:"more"},()=>{i.append(...c.map(s)),l.remove()},`Show ${k(c.length)} more`),u=[dt(e.name),dt(n.
name)],d=`Headlines of ${e.name} and ${n.name}`;return[Ot(d,"headline-pairs",u,i),c.length>0&&l]}function Wr(t,e,n){
let{model:o}=t;if(!o.complete)return null;let r=f("h4",{},"Distinctive words, in titles and excerpts"),
s=h=>f("div",{},r,f("p",{class:"aside"},h));if(o.size>Ze)return s("This corpus is too large to compa\
re words on the page: run “topicgraph compare” instead.");let i=Je(o,e,n,t.selection().mask);if(!i.
a.length&&!i.b.length)return s("Too few articles to compare their words.");let[c,a]=i.n,l=(h,m)=>({k:g,
other:p})=>`${g} of ${h} articles, the other ${p} of ${m}`,u=[un(t,e,i.a,l(c,a),e.name),un(t,n,i.b,l(
a,c),n.name)],d=`The first article of each on each story counts; the most distinctive words come fir\
st (Monroe, Colaresi and Quinn 2008). ${Hr}`;return f("div",{class:"pair-words"},r,f("div",{class:"c\
olumns"},u),f("p",{class:"aside"},d))}function fn(t){return t.carried??=t.articles.held.reduce((e,n)=>e+n,0),{here:t.carried,all:t.counts.
articles}}function dn(t){if(!t.left_out)return null;let{here:e,all:n}=fn(t);return[`This page carrie\
s ${k(e)} of the ${$(n,"article")}; a browser could not hold the other ${k(n-e)}. Stories are here a\
s a whole: those of most outlets first, then the newest.`,"The picture, the lists, the search, the f\
ilters and all counts on the page are of these articles. The figures at the top, what stands out, wh\
o was first and who republishes are of the whole corpus.",'To find any other article, run “topicgrap\
h find WORDS”. To see a part in full, run in Python: tg.write_html(graph.filter(since="2021-03"), "p\
art.html").']}function ht(t){if(!t.left_out)return null;let{here:e,all:n}=fn(t),[o,r]=[k(e),k(n)],s=`\
Of the ${o} articles on this page; the corpus has ${r}.`;return f("p",{class:"aside cover"},s)}var Ur=5,Vn={first:"Of the stories that an outlet shares with others, how often it was first in this\
 corpus; in a tie each counts a part.",republished:"Of the articles found at an outlet, how many ano\
ther outlet wrote.",missing:"Choose an outlet here, in the list of outlets or in the picture: its pa\
nel lists the big stories that it lacks here. A missing story only means that it is not in this corp\
us; the outlet may still have covered it."};function zr(t,e){let{model:n}=e,o=dn(n),r=n.findings.map(
i=>Yc(e,i)),s=f("div",{class:"overview"},o&&f("section",{class:"cover"},f("h2",{},"Not all of it is \
on this page"),o.map(i=>f("p",{},i))),hn("What stands out",null,Vc(n,r)),e.state().view!=="stories"&&
hn("Biggest stories",null,Zc(e)),hn("Who was first",Vn.first,Jc(e)),hn("Who republishes",Vn.republished,
Qc(e)),ta(e));t.replaceChildren(s)}function Vc(t,e){return e.length?f("ul",{class:"findings"},e):t.counts.
articles?f("p",{class:"empty"},"Nothing stands out in this corpus beyond what chance gives."):null}function hn(t,e,n){
return n?f("section",{},f("h2",{},t),e&&f("p",{class:"aside"},e),n):null}function Yc(t,{text:e,how:n,
only:o,at:r}){let s=t.model.mode==="stories"&&r!==null&&(o.story||[]).includes(r),i={only:o,at:r,...s?
{open:[String(r)]}:{}},c=Object.keys(o).length>0&&JSON.stringify(t.state().only)===JSON.stringify(o),
a=()=>t.apply(c?{open:[]}:i),l={class:"finding",dir:"auto","aria-pressed":String(c)};return f("li",{},
_(l,a,e),f("details",{class:"how"},f("summary",{},"How we know"),f("p",{dir:"auto"},n)))}function Zc(t){
let e=Yt(t.model,"stories","size",t.selection()).slice(0,Ur);if(e.length){let r=e.map(s=>Zn(t,s,0));
return f("ol",{class:"rows brief"},r)}let o=t.selection().filtered?"None in this selection.":Ie("sto\
ries");return f("p",{class:"empty"},o)}function Jc(t){let e=Yn(t,({first:n,shared:o})=>o>=5&&n>0,(n,o)=>o.
first-n.first||o.first/o.shared-n.first/n.shared);return e.length?Ee(e.map(({link:n,outlet:{first:o,
shared:r}})=>[n,o/r,`${vt(o)} of ${k(r)}`])):null}function Qc(t){let e=({pieces:r})=>r<5,n=({republished:r,
pieces:s})=>r/s,o=Yn(t,({republished:r})=>r>0,(r,s)=>Number(e(r))-Number(e(s))||n(s)-n(r)||s.republished-
r.republished);return o.length?Ee(o.map(({link:r,outlet:s})=>{let{republished:i,pieces:c}=s,a=`${k(i)}\
 of ${k(c)}`;return e(s)?[r,0,`${a}, too few`]:[r,n(s),a]})):t.model.counts.articles?f("p",{class:"e\
mpty"},"Every article here was written by the outlet it was found at."):null}function ta(t){let{stories:e,
counts:n}=t.model;if(!e.length||n.outlets<2)return null;let r=Yn(t,({held:c})=>c>=5,(c,a)=>a.held-c.
held).map(({link:c})=>f("li",{},c)),s=r.length>0&&f("ul",{class:"missing"},r),i=f("p",{class:"aside"},
Vn.missing);return f("section",{},f("h2",{},"What an outlet lacks"),i,s)}function Yn(t,e,n){return t.
model.outlets.map((o,r)=>({outlet:o,ref:r})).filter(({outlet:o})=>!o.platform&&e(o)).sort((o,r)=>n(o.
outlet,r.outlet)||o.ref-r.ref).slice(0,Ur).map(({outlet:o,ref:r})=>({outlet:o,link:K(t,{kind:"outlet",
ref:r})}))}var ea=60,na={stories:"story",articles:"article",outlets:"outlet",topics:"topic"},oa={stories:[["siz\
e","most outlets first"],["new","newest first"],["old","oldest first"],["name","A to Z"]],articles:[
["new","newest first"],["old","oldest first"],["name","A to Z"]],outlets:[["size","most articles fir\
st"],["name","A to Z"]],topics:[["size","most articles first"],["name","A to Z"]]},ra={stories:"No s\
tories: a story needs two articles on one event, listed as related in a file or similar in words and\
 time.",articles:"No articles.",outlets:"No outlets: no article says where it was published.",topics:"\
No topics: no article names one."},Jn={stories:"size",articles:"new",outlets:"size",topics:"size"},sa={
size:(t,e)=>e.size-t.size||e.articles.length-t.articles.length,new:(t,e)=>jr(e.from,t.from,-1/0),old:(t,e)=>jr(
t.from,e.from,1/0),name:(t,e)=>kt(t.name)<kt(e.name)?-1:1};function jr(t,e,n){return(t??n)===(e??n)?
0:(t??n)-(e??n)}function Yt(t,e,n,o){let r=na[e],s={stories:t.stories.length,articles:t.size,outlets:t.
outlets.length,topics:t.topics.length},i=u=>r!=="article"||t.articles.held[u]||o.stubs,c=Array.from(
{length:s[e]},(u,d)=>d).filter(i).map(u=>Qn(t,{kind:r,ref:u},o)).filter(({articles:u})=>u.length),a=u=>e===
"outlets"?mn(t,u):0,l=sa[n];return c.sort((u,d)=>a(u)-a(d)||l(u,d)||u.thing.ref-d.thing.ref)}function mn(t,{
thing:e,held:n}){return t.outlets[e.ref].platform?1:n?0:2}function Qn(t,e,n){let o=n?.filtered?n.mask:
null;if(e.kind==="article")return ia(t,e,!o||o[e.ref]>0);let r=Ft(t,e),s=o?r.filter(h=>o[h]):r,[i,c]=re(
t,s),a=s.filter(h=>t.articles.held[h]),l=a.length,u=gt(t,a).size,d=e.kind==="story"?u:l;return{thing:e,
name:Y(t,e),articles:s,size:d,held:l,outlets:u,from:i,to:c}}function ia(t,e,n){let o=e.ref,r=t.articles.
time[o];return{thing:e,name:Y(t,e),articles:n?[o]:[],size:1,held:t.articles.held[o],outlets:1,from:r,
to:r}}function _e(t,e){let{kind:n,ref:o}=e.thing;if(n==="article"){let{time:i,precision:c}=t.articles;
return`${st(t,o)} · ${lt(i[o],c[o])}`}let r=e.articles.length-e.held,s=e.held||n==="story"?[$(e.held,
"article")]:[];return r&&s.push(`${k(r)} linked, not in this corpus`),n!=="outlet"&&s.push($(e.outlets,
"outlet")),n==="story"&&s.push(ut(e.from,e.to)),s.join(" · ")}function Kr(t,e,{mask:n,stubs:o}){let r=s=>n[s]&&
(t.articles.held[s]||o);return e==="articles"?n.reduce((s,i,c)=>s+(r(c)?1:0),0):e==="stories"?t.stories.
filter(({articles:s})=>s.some(i=>n[i])).length:e==="topics"?t.byTopic.filter(s=>s.some(r)).length:t.
byOutlet.filter((s,i)=>!t.outlets[i].platform&&s.some(r)).length}function qr(t,e,n){let{tab:o}=n.state();
if(e.parentElement.hidden=o==="overview",o==="overview"){zr(t,n);return}let r=oa[o].map(([s,i])=>f("\
option",{value:s,selected:s===Jn[o]},i));e.replaceChildren(...r),e.onchange=()=>{Jn[o]=e.value,Gr(t,
n,o)},Gr(t,n,o)}function Gr(t,e,n){let{model:o}=e,[r,s]=[Jn[n],e.selection()],i=Yt(o,n,r,s),c=f("ol",
{class:"rows"}),a=Math.max(1,i[0]?.size||0),l=le(c,i,ea,(h,m)=>[n==="outlets"?ca(o,i,m):null,Zn(e,h,
r==="size"?h.size/a:0)]),d=!i.length&&s.filtered?"Nothing in this selection.":Ie(n);t.replaceChildren(
ht(o)||"",i.length?c:f("p",{class:"empty"},d),l)}function ca(t,e,n){let o=mn(t,e[n]);if(!o||n&&mn(t,
e[n-1])===o)return null;let r=e.filter(i=>mn(t,i)===o).length;return f("li",{class:"rows-head"},`${o===
1?"Platforms, which carry what outlets write":"Only linked, no article in this corpus"} (${k(r)})`)}
function Ie(t){return ra[t]}function Zn(t,e,n){let o={class:`row row-${e.thing.kind}`,"data-id":ie(t.
model,e.thing)},r=_(o,()=>t.choose(e.thing),f("span",{class:"row-name",dir:"auto"},e.name),f("span",
{class:"row-words",dir:"auto"},_e(t.model,e)),n>0&&ce(Math.max(.015,n)));return f("li",{},r)}var aa={figures:"Figures",topics:"By topic",stories:"By story"},la=20,Vr={topics:14,stories:18},pn="\
figures",Zt={key:"independent",down:!0},gn=la,to=[{key:"name",name:"Outlet",title:"",value:t=>t.name},
{key:"independent",name:"Own articles",title:"Independent articles: copies and updates count as thei\
r original",value:t=>t.independent},{key:"voice",name:"Share of voice",title:"Share of all independe\
nt articles, with its 95 % interval",value:t=>t.voice.share},{key:"first",name:"First on",title:"Sto\
ries it was first on, of those it shares with other outlets; in a tie each counts a part. Of the who\
le corpus",value:t=>Xr(t.first,t.shared)},{key:"alone",name:"Alone with",title:"Stories that no othe\
r outlet has in this corpus. Of the whole corpus",value:t=>t.alone},{key:"republished",name:"Written\
 by others",title:"Of the articles found at it, those that another outlet wrote: copies, and carried\
 ones",value:t=>Xr(t.republished,t.pieces)}];function Xr(t,e){return e?t/e+(e>=5?2:0):-1}function eo(t,e){
let n=l=>{eo(t,e),l&&Pt(t,"focus",l)?.focus()},r=no(e.model,e.selection().mask).filter(({pieces:l,independent:u})=>l||
u),s=()=>{gn=1/0,n()},i=`Show all ${k(r.length)} outlets`,a=[f("div",{class:"sheet-head"},f("h2",{},
"Outlets"),f("div",{class:"switch",role:"group","aria-label":"What to show"},fa(n))),ht(e.model),...[
r.length?da(e,r,n):ua()].flat(),r.length>gn&&_({class:"more","data-focus":"more"},s,i)];t.replaceChildren(
...a.filter(l=>l instanceof Node))}function ua(){return f("p",{class:"empty"},"No outlet has an arti\
cle in this selection.")}function fa(t){return Object.entries(aa).map(([e,n])=>{let o=()=>{pn=e,t(e)};
return _({"data-focus":e,"aria-pressed":String(e===pn)},o,n)})}function da(t,e,n){if(pn==="figures")
return ha(t,e,n);let r=[...e].sort((s,i)=>i.independent-s.independent||s.ref-i.ref).slice(0,gn);return pn===
"topics"?ga(t,r):ya(t,r)}function no(t,e){let n=dr(t,e),{held:o,outlet:r,carrier:s,flags:i}=t.articles,
c=t.outlets.map(({name:a,first:l,shared:u,alone:d},h)=>{let m=n[h],g={pieces:0,republished:0};return{
ref:h,name:a,first:l,shared:u,alone:d,voice:m,independent:m.k,...g}});for(let a=0;a<t.size;a+=1)!e[a]||
!o[a]||(r[a]>=0&&(c[r[a]].pieces+=1,i[a]&Mr&&(c[r[a]].republished+=1)),s[a]>=0&&s[a]!==r[a]&&(c[s[a]].
pieces+=1,i[a]&je&&(c[s[a]].republished+=1)));return c}function ha(t,e,n){let{value:o}=to.find(({key:l})=>l===
Zt.key)||to[0],r=(l,u)=>o(l)<o(u)?-1:o(l)>o(u)?1:0,s=Zt.down?-1:1,i=[...e].sort((l,u)=>s*r(l,u)||u.independent-
l.independent||l.ref-u.ref),c=to.map(l=>ma(l,n)),a=i.slice(0,gn).map(l=>pa(t,l));return Ot("Figures \
of the outlets","figures-table",c,a)}function ma({key:t,name:e,title:n},o){let r=t===Zt.key,s=()=>{Zt=
{key:t,down:r?!Zt.down:t!=="name"},o(`sort ${t}`)},i=Zt.down?"descending":"ascending",c=Zt.down?" ↓":
" ↑",a={scope:"col",class:t==="name"?null:"figure","aria-sort":r?i:null},l={title:n,"data-focus":`\
sort ${t}`};return f("th",a,_(l,s,e,r?c:""))}function pa(t,e){let{id:n}=t.model.outlets[e.ref],o=()=>t.
narrow({only:{outlet:[n]}}),r=`${$(e.independent,"article")} of ${e.name}: select them`,s=e.independent<
5?"too few":xt(e.voice),i=[rt(e.voice.share),f("small",{},` ${s}`)];return f("tr",{},f("th",{scope:"\
row"},K(t,{kind:"outlet",ref:e.ref})),me(k(e.independent),o,r),f("td",{class:"figure"},e.independent?
i:"–"),Ce(e.shared>0,vt(e.first),e.shared),f("td",{class:"figure"},e.alone?k(e.alone):"–"),Ce(e.
republished>0,k(e.republished),e.pieces))}function Ce(t,e,n,o=""){if(!t)return f("td",{class:"figure"},
"–");let r=n<5?" too few":o,s=r?f("small",{},r):null;return f("td",{class:"figure"},`${e} of ${k(n)}`,
s)}function ga(t,e){let{model:n}=t,{mask:o}=t.selection(),r={outlets:n.outlets.map((p,y)=>y)},s=Vt(n,
$e(n,r,o)),i=pt(s.flatMap(p=>n.articles.topics[p])).map(([p])=>p),c=i.slice(0,Vr.topics);if(!c.length)
return f("p",{class:"empty"},"No article of this selection names a topic.");let a=e.map(({ref:p})=>({
outlets:[p]})),l=oe(n,a,o),u=new Map(l.map(({topic:p,cells:y})=>[p,y])),d=e.map((p,y)=>{let O=c.map(
N=>{let M=u.get(N)?.[y]||At(0,p.independent);return wa(t,p,N,M)});return Yr(t,p,O)}),h=i.length-c.length,
g=`Independent articles of an outlet about a topic; the darker, the larger their share of its articl\
es. A click selects them.${h?` ${$(h,"rarer topic")} are in the list of topics.`:""}`;return[qn(t,"t\
opic",c,d),f("p",{class:"aside"},g)]}function Yr(t,e,n){return f("tr",{},f("th",{scope:"row"},K(t,{kind:"\
outlet",ref:e.ref})),f("td",{class:"figure"},k(e.independent)),n)}function wa(t,e,n,o){let{id:r,name:s}=t.
model.topics[n],{k:i,n:c}=o;if(!i){let g=`${e.name}: none of ${c} on ${s} in this corpus`;return f("\
td",{class:"nothing",title:g},"·")}let a=c<5?", too few":"",l=`${rt(o.share)} ${xt(o)}`,u=`${e.name}\
, ${s}: ${i} of ${c} articles, ${l}${a}`,d=[t.model.outlets[e.ref].id],h=()=>t.narrow({only:{outlet:d,
topic:[r]}}),m=me(String(i),h,u);return m.style.setProperty("--part",`${Math.round(o.share*60)}%`),m}
function ya(t,e){let{model:n}=t,o=Yt(n,"stories","size",t.selection()).map(({thing:m})=>m.ref),r=m=>gt(
n,n.stories[m].articles).size,s=o.sort((m,g)=>r(g)-r(m)||m-g),i=s.slice(0,Vr.stories);if(!i.length)return f(
"p",{class:"empty"},"There is no story in this selection.");let c=i.map(m=>{let g=n.stories[m].articles.
find(p=>G(n,p));return g===void 0?null:n.articles.time[g]}),a=new Set(i),l=e.map(m=>{let g=Me(n,{outlets:[
m.ref]},a),p=i.map((y,O)=>ba(t,m,y,g.get(y),c[O]));return Yr(t,m,p)}),u=s.length-i.length,h=`The sto\
ries of most outlets. “1st”: the outlet was first of those in this corpus (“1st=”: in a tie); else h\
ow much later its first article came. A dot: not in this corpus. Copies do not count as an outlet’s \
own article.${u?` ${$(u,"more story","more stories")} in the list.`:""}`;return[qn(t,"story",i,l),f(
"p",{class:"aside"},h)]}function ba(t,e,n,o,r){let{model:s}=t,{id:i,name:c,first:a}=s.stories[n];if(o===
void 0){let O=`${e.name}: ${qt(c)} is not in this corpus`;return f("td",{class:"nothing",title:O},"·")}
let l=a.includes(e.ref),d=G(s,o)&&r!==null?Number(s.articles.time[o])-Number(r):null,[h,m]=Sa(l,a.length>
1,d),g=[s.outlets[e.ref].id],y=me(h,()=>t.narrow({only:{outlet:g,story:[i]}}),`${h}: ${e.name}, ${qt(
c)}: ${m}`);return y.style.setProperty("--part",l?"55%":"14%"),y}function Sa(t,e,n){return t?e?["1st\
=","first, in a tie"]:["1st","first"]:n===null?["✓","has it"]:[qo(n),bt(n)]}var ka=12,Ta=8,va=72;function so(t,e){let n=io(e),o=_({class:"tool"},()=>e.change({at:"save"}),"Down\
load …"),r=f("div",{class:"sheet-head"},f("h2",{},"Compare"),Ma(e,n),o),s=f("p",{class:"empty"},"C\
hoose two outlets or groups to compare."),i=n.length<2?[s]:xa(e,n,c);Qt(t,()=>t.replaceChildren(r,...i.
filter(Boolean)));function c(){so(t,e)}}function xa(t,e,n){let o=`${Oa(t)} Copies and updates count \
as their original. A figure on fewer than ${5} is marked “too few”. A missing story only means that \
it is not in this corpus; the outlet may still have covered it.`;return[f("p",{class:"aside"},o),ht(
t.model),Aa(t,e),Ia(t,e),...ln(e).map(([r,s])=>Ca(t,r,s)),Rr(t,e,n),Dr(t,e)]}function Oa(t){return t.
selection().filtered?"This compares the selection.":t.model.left_out?"This compares what is on this \
page; “topicgraph compare” compares the whole corpus.":"This compares the whole corpus."}function io(t){
let{model:e}=t,n=t.state().side.flatMap(o=>Kn(e,o)||[]);return n.length?n.slice(0,ne):Zr(e).slice(0,
2).flatMap(({key:o})=>Kn(e,o)||[])}function Zr(t){let e=Hn(t,Fn(t));return t.outlets.map(({id:n,name:o,
platform:r},s)=>({key:n,name:o,platform:r,number:e[s],ref:s})).filter(({number:n,platform:o})=>n&&!o).
sort((n,o)=>o.number-n.number||n.ref-o.ref)}function Ma(t,e){let{model:n}=t,o=e.map(({key:d})=>d),r=d=>t.
change({side:d}),s=Zr(n).filter(({key:d})=>!o.includes(d)).map(({key:d,name:h,number:m})=>f("option",
{value:d},`${h} (${m})`)),i=n.groups.filter(({name:d})=>!o.includes(fe+d)).map(({name:d})=>f("option",
{value:fe+d},d)),c=({target:d})=>d.value&&r([...o,d.value]),a={"aria-label":"Add an outlet or group",
"data-focus":"add",disabled:e.length>=ne,on:{change:c}},l=f("select",a,f("option",{value:""},"+ Add \
outlet or group …"),i.length>0&&f("optgroup",{label:"Groups"},i),f("optgroup",{label:"Outlets"},s)),
u=e.map(({key:d,name:h},m)=>_({class:`chip side-${m}`,dir:"auto","data-focus":d},()=>r(o.filter(g=>g!==
d)),f("span",{class:"unseen"},"Remove "),de(m),h," ×"));return f("div",{class:"picker"},u,l)}function $a(t,{
name:e,outlets:n}){return n.length!==1?f("span",{class:"name"},e):K(t,{kind:"outlet",ref:n[0]})}function Aa(t,e){
let n=no(t.model,t.selection().mask),o=["Own articles","First on, of shared stories","Alone with","W\
ritten by others"],r=[dt("Outlet"),...o.map(c=>dt(c,"figure"))],s=e.map((c,a)=>Ea(t,c,a,n)),i=Ot("Fi\
gures","figures-table",r,s);return f("section",{},i)}function Ea(t,e,n,o){let r=e.outlets.map(y=>o[y]),
s=y=>r.reduce((O,N)=>O+N[y],0),[i,c,a]=["independent","pieces","republished"].map(s),l=e.outlets.length===
1,{first:u,shared:d,alone:h}=l?r[0]:{first:0,shared:0,alone:0},m=()=>t.narrow(he(e)),g=`${$(i,"artic\
le")} of ${e.name}: select them`,p=Na(t.model,e);return f("tr",{},f("th",{scope:"row"},de(n),$a(t,e)),
me(k(i),m,g),Ce(d>0,vt(u),d,p),f("td",{class:"figure"},l?k(h):"–"),Ce(c>0,k(a),c))}function Na(t,{
outlets:e}){if(e.length!==1||t.left_out)return"";let n=t.firsts.find(({outlet:r})=>r===e[0]);if(!n)return"";
let o=n.q===null?"":`; ${It(n.q)}`;return` (by chance ${vt(n.expected)}${o})`}function Ia(t,e){let n=oe(
t.model,e,t.selection().mask);if(!n.length)return null;let o=n.slice(0,ka),r=o.flatMap(({cells:d})=>d.
map(({share:h})=>h)),s=Math.max(...r,.01),i=e.length===2,c=o.map(({topic:d,cells:h})=>{let m=h.map((p,y)=>_a(
t,{side:e[y],n:y,topic:d,share:p,peak:s},i&&!y)),g=f("span",{class:"topic-name"},K(t,{kind:"topic",ref:d}));
return f("li",{class:"topic-row"},g,m)}),a=n.length-o.length,l=`${$(a,"topic")} with smaller shares \
are not shown.`,u=e.map(({name:d})=>f("span",{},d));return f("section",{},f("h3",{},"Topics: share o\
f the articles of each, with 95 % interval"),i&&f("p",{class:"mirror-heads","aria-hidden":"true"},u),
f("ul",{class:i?"mirrored":"stacked"},c),a>0&&f("p",{class:"aside"},l))}function _a(t,{side:e,n,topic:o,
share:r,peak:s},i){let{id:c,name:a}=t.model.topics[o],l=r.n<5,u=rt(r.share),d=`${r.k} of ${r.n}`,h=l?
", too few":"",m=xt(r),g=`${e.name}, ${a}: ${d} articles, ${u} ${m}${h}`,p=M=>`${Math.min(100,M/s*va)}\
%`,y=f("span",{class:`share side-${n}`}),O=f("span",{class:"whisker"});y.style.width=p(r.share),O.style.
setProperty("--low",p(r.low)),O.style.setProperty("--high",p(r.high));let N={class:`topic-bar ${i?"l\
eft":""} ${l?"few":""}`,"aria-label":g,title:g,disabled:!r.k};return _(N,()=>t.narrow(he(e,{topic:[c]})),
f("span",{class:"track"},y,!l&&O),f("span",{class:"share-words"},l?`${d}, too few`:u))}function Ca(t,e,n){
let{model:o}=t,r=Xe(o,e,n,t.selection().mask),s=[oo(t,`Only ${e.name}`,r.onlyA,e,n),oo(t,"Both",r.shared,
null,null),oo(t,`Only ${n.name}`,r.onlyB,n,e)];return f("section",{class:"pair"},f("h3",{},`${e.name}\
 and ${n.name}: stories`),f("p",{},La(r,e,n),Pa(o,e,n)),f("div",{class:"columns"},s),Cr(t,e,n,r.lags),
Br(t,e,n,r),Wr(t,e,n))}function La({shared:t,a:e,b:n},o,r){let s=Math.min(e.size,n.size)<5?" Too few\
 to say much.":"",i=(a,{name:l})=>`${rt(a?t.length/a:0)} of the ${k(a)} of ${l}`;return`They share ${$(
t.length,"story","stories")}: ${i(e.size,o)}, ${i(n.size,r)}.${s}`}function Pa(t,e,n){let o=on(t,e,n);
if(!o)return"";let[r,s]=[k(o.shared),vt(o.expected)],i=`${It(o.q)} after correction for all pairs`;return`\
 Over the whole corpus they share ${r}, where chance would give ${s}: ${rn(o)} (${i}).`}function ro(t,e){
return e<0?1:gt(t,t.stories[e].articles).size}function Xn(t,e){return[...e].sort((n,o)=>ro(t,o)-ro(t,
n)||n-o)}function oo(t,e,n,o,r){let{model:s}=t,i=Xn(s,n),c=i.map(h=>{let m=ro(s,h),g=m>1?$(m,"outlet"):
"no other outlet",p=K(t,h<0?{kind:"article",ref:-1-h}:{kind:"story",ref:h});return f("li",{},p,f("sp\
an",{class:"words"},g))}),a=i.filter(h=>h>=0).map(h=>s.stories[h].id),l=o?he(o,{story:a}):{only:{story:a}},
u=a.length>0&&a.length<=In,d=tt(c,Ta,"ties");return f("div",{},f("h4",{},e," ",f("span",{class:"numb\
er"},k(n.length))),r&&f("p",{class:"aside"},`Not in this corpus from ${r.name}.`),c.length?d:f("p",{
class:"empty"},"None."),u&&_({class:"more"},()=>t.narrow(l),"Select their articles"))}var Ct='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',Le='Georgia, "Times New Roman", se\
rif',Ra={paper:"#fdfcf9",ink:"#1f1f1d",soft:"#6a6963",line:"#cfccc2",grid:"#ebe8df",hull:"#e9f1f6",veil:"\
rgba(253, 252, 249, .84)",story:"#0072b2",article:"#56b4e9",stub:"#fdfcf9",outlet:"#d55e00",topic:"#\
009e73",others:"#b4b1a8",hues:["#0072b2","#e69f00","#009e73","#cc79a7","#d55e00","#56b4e9","#44433f"],
edges:{published_by:"#dcc3b0",carried_by:"#dcc3b0",about:"#aed3c6",related:"#9dbfd4",similar:"#9dbfd\
4",copy_of:"#c98aae",update_of:"#c98aae"}},Da={paper:"#15171a",ink:"#eceae4",soft:"#a5a39b",line:"#4\
3464a",grid:"#25282c",hull:"#1c2a35",veil:"rgba(21, 23, 26, .84)",story:"#4aa3df",article:"#8ed0f8",
stub:"#15171a",outlet:"#f0803c",topic:"#2fbf94",others:"#74736d",hues:["#4aa3df","#f2b134","#2fbf94",
"#e29bc3","#f0803c","#a5dcfa","#f1efe9"],edges:{published_by:"#5b4636",carried_by:"#5b4636",about:"#\
28564a",related:"#2f5873",similar:"#2f5873",copy_of:"#7d4a68",update_of:"#7d4a68"}},ge={story:"Story",
article:"Article",stub:"Not in this corpus",outlet:"Outlet",topic:"Topic"},Jr={...ge,linked:"Outlet,\
 only linked",carrier:"Platform"},wn={published_by:"published by",carried_by:"carried by",about:"abo\
ut",related:"listed as related in its file",similar:"similar, inferred",copy_of:"copy of",update_of:"\
update of"},Fa={outlet:"square",linked:"square",carrier:"square",topic:"diamond"},Ha=["stub","linked",
"carrier"],Ba=["similar","carried_by","update_of"],Wa=800;function yn(t){return Fa[t]||"dot"}function Ht(t){
return Ba.includes(t)}function co(){let{theme:t}=document.documentElement.dataset;return t?t==="dark":
matchMedia("(prefers-color-scheme: dark)").matches}function Mt(){return co()?Da:Ra}function zt({kind:t,
group:e,hue:n},o,r,s){let i=o==="network";return t==="stub"&&i?{background:r.stub,border:r.soft}:e?{
background:e==="linked"?r.stub:r.edges.carried_by,border:r.outlet}:i||!s?{background:r[t==="stub"?"a\
rticle":t],border:r.paper}:{background:n===void 0?r.others:r.hues[n],border:r.paper}}function Qr(t,e){
let n=Math.min(1,Math.sqrt(Wa/e));if(n===1)return t;let o=Math.round(n*255).toString(16);return t+o.
padStart(2,"0")}function ts(t){let e=new Set;return t.map((n,o)=>{let s=[...n.toUpperCase()].filter(
i=>/[\p{L}\p{N}]/u.test(i)).find(i=>!e.has(i))||String(o+1);return e.add(s),s})}function ao(t){return Ha.
includes(t)}function es(t,{background:e,border:n},o){let r=ao(t)?n:e,s={fill:e,stroke:r,"stroke-widt\
h":1.5},i={story:6.5,hue:7}[t]||4,c={square:()=>mt("rect",{x:3,y:3,width:10,height:10,...s}),diamond:()=>mt(
"path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z",...s}),dot:()=>mt("circle",{cx:8,cy:8,r:i,...s})},a={"text-a\
nchor":"middle","font-size":9,"font-weight":700,fill:n};return mt("svg",{width:16,height:16,viewBox:"\
0 0 16 16","aria-hidden":"true",class:"swatch"},c[yn(t)](),o&&mt("text",{x:8,y:11.2,...a},o))}function ns(t){
let e=Ht(t)?"4 3":null,n=Mt().edges[t];return mt("svg",{width:18,height:16,viewBox:"0 0 18 16","aria\
-hidden":"true",class:"swatch"},mt("path",{d:"M1 8H17",stroke:n,"stroke-width":3,"stroke-dasharray":e}))}var[os,rs]=[1.35,1.3],ss={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function is(t,e){
for(let n of lo("[data-view]"))n.addEventListener("click",()=>e.openView(n.dataset.view));for(let n of lo(
"[data-panel]"))n.addEventListener("click",()=>{let{panel:o}=n.dataset;t.change({at:t.state().at===o?
null:o})});za(t),Ua(t),we("copy",e.copyLink),we("theme",()=>{document.documentElement.dataset.theme=
co()?"light":"dark",e.recolour()}),we("skip",n=>{n.preventDefault(),A("side").focus()}),matchMedia("\
(prefers-color-scheme: dark)").addEventListener("change",e.recolour),document.addEventListener("keyd\
own",n=>Ga(t,n)),A("canvas").addEventListener("keydown",n=>Ka(t,n)),addEventListener("popstate",e.restore)}
function lo(t){return[...document.querySelectorAll(t)].map(e=>e)}function we(t,e){A(t).addEventListener(
"click",e)}function Ua(t){we("closer",()=>t.view?.zoom(os)),we("farther",()=>t.view?.zoom(1/os)),we(
"fit",()=>{t.change({cam:null},!1),t.view?.fit()})}function za(t){let e=lo("[data-tab]"),n=e.length-
1;e.forEach((o,r)=>{let s=o.dataset.tab;o.addEventListener("click",()=>t.change({tab:s},!1)),o.addEventListener(
"keydown",i=>{let a={ArrowRight:r+1,ArrowLeft:r+n,Home:0,End:n}[i.key];if(a===void 0)return;i.preventDefault();
let l=e[a%e.length];l.click(),l.focus()})})}function ja(t){return/^(INPUT|SELECT|TEXTAREA)$/.test(t.
tagName)&&t.type!=="checkbox"}function Ga(t,e){let{key:n}=e;e.ctrlKey||e.metaKey||e.altKey||ja(e.target)&&
n!=="Escape"||(n==="/"?(e.preventDefault(),A("find").focus()):n==="?"?(t.change({at:"help"}),A("pane\
l").querySelector("h2").focus()):n==="Escape"&&(t.state().at?t.change({at:null}):t.selection().filtered&&
t.apply({})))}function Ka(t,e){let{view:n,model:o}=t,{key:r}=e,s=o.byId.get(t.state().at||"");if(n)if(ss[r]){
e.preventDefault();let i=n.findNeighbour(...ss[r]);i&&t.choose(i)}else r==="Enter"&&s?.kind==="story"&&
o.mode==="stories"?t.toggle(s.ref):"+-".includes(r)?n.zoom(r==="+"?rs:1/rs):r==="0"&&A("fit").click()}var qa=["topic","outlet","group","medium","kind","quality","heat"],Xa=7,Va=4,Ya=46;function cs(t,e,n){
let{model:o}=n,r=new Set,s=A("filter");s.addEventListener("click",()=>{t.hidden=!t.hidden,s.setAttribute(
"aria-expanded",String(!t.hidden)),n.show(),t.hidden||t.querySelector("button")?.focus()});function i(){
if(t.hidden)return;let g=p=>o.facets[p].size>(p==="medium"?1:0);Qt(t,()=>{t.replaceChildren(f("h2",{},
"Filter"),f("p",{class:"aside"},"A name shows only its articles; − leaves them out."),ht(o)||"",...qa.
filter(g).map(c))})}function c(g){let p=or(o,n.state(),g),y=r.has(g)?p:p.slice(0,Xa),O=()=>{r.add(g),
i()},N=y.map(X=>a(g,X)),M=`Show all ${k(p.length)}`;return f("section",{"data-facet":g},f("h3",{},Cn[g]),
f("ul",{},N),p.length>y.length&&_({class:"more","data-focus":`more ${g}`},O,M))}function a(g,{key:p,
name:y,number:O,sign:N}){let M={class:"only",dir:"auto","aria-pressed":String(N==="only"),"data-focu\
s":`only ${g} ${p}`},X={class:"not","aria-pressed":String(N==="not"),"aria-label":`Leave out ${y}`,title:"\
Leave out","data-focus":`not ${g} ${p}`};return f("li",{class:`value ${N||""} ${O?"":"none"}`},_(M,()=>n.
filter("only",g,p),f("span",{},y),f("span",{class:"number"},k(O))),_(X,()=>n.filter("not",g,p),"−"))}
function l(){let g=n.selection();e.hidden=!g.filtered;let p=e.contains(document.activeElement);e.replaceChildren(
f("strong",{class:"selected"},u()),...xe(o,n.state()).map(d),_({class:"chip clear"},()=>n.apply({}),
"Clear all")),p&&(e.querySelector("button")||A("filter")).focus()}function u(){let{mask:g,total:p}=n.
selection(),y=o.articles.held.reduce((X,Z,L)=>X+(Z&&g[L]),0),O=$(fn(o).here,"article"),N=o.left_out?
" on this page":"",M=p-y?` · ${k(p-y)} only linked`:"";return`${k(y)} of ${O}${N}${M}`}function d(g){
let y=g.facet==="time"||g.facet==="words"?"":`${Cn[g.facet].toLowerCase()}: `,O=`${g.sign==="not"?"w\
ithout ":""}${y}${g.name}`;return _({class:"chip",dir:"auto"},()=>n.change(ze(h(),g)),f("span",{class:"\
unseen"},"Remove "),f("span",{},Nt(O,Ya))," ×")}function h(){let{only:g,not:p,time:y}=n.state();return{
only:g,not:p,time:y}}function m(){let p=rr(o,h()).slice(0,Va).map(({filter:y,number:O})=>{let N=$t(Nt(
y.name,40)),M=()=>n.change(ze(h(),y)),X=`Remove ${N}: ${$(O,"article")}`;return _({class:"action",dir:"\
auto"},M,X)});return f("div",{class:"none-found"},f("h2",{},"No article passes all of these filters"),
p,_({class:"action"},()=>n.apply({}),"Clear all filters"))}return{show:i,showChips:l,renderNothingFound:m,
isShown:()=>!t.hidden}}function ls(t){let e=[];for(let n=0;n<t;n+=1){let o=11*Math.sqrt(n+.5),r=n*2.399963;e.push([o*Math.cos(
r),o*Math.sin(r)])}return{places:e,radius:11*Math.sqrt(t)+12}}var uo=7,fo=9;function us(t){let e=[],
n=(r,s)=>e.every(([i,c])=>Math.hypot(i-r,c-s)>=fo);for(let r of t)for(let s=0;e.length<t.length;s+=1){
let i=(s%2?1:-1)*Math.ceil(s/2)*(fo/2),c=[0,-uo,uo].find(a=>n(r+a,i));if(c!==void 0){e.push([r+c,i]);
break}}let o=e.map(([,r])=>Math.abs(r));return{places:e,radius:Math.max(uo,...o)+fo}}function fs(t,e){
return t.map(n=>{let o={...n};for(let r of e){let[s,i]=[o.x-r.x,o.y-r.y],c=Math.hypot(s,i)||1e-6,a=r.
radius+n.size+4,l=2.2*a;if(c>=l)continue;let u=a+(l-a)*(c/l);o.x=r.x+s/c*u,o.y=r.y+(c>1e-5?i/c:1)*u}
return o})}function ds(t){let e=[...t].sort((n,o)=>n[0]-o[0]||n[1]-o[1]);return e.length<3?e:[...as(
e),...as(e.reverse())]}function as(t){let e=(o,r,s)=>(r[0]-o[0])*(s[1]-o[1])-(r[1]-o[1])*(s[0]-o[0]),
n=[];for(let o of t){for(;n.length>1&&e(n[n.length-2],n[n.length-1],o)<=0;)n.pop();n.push(o)}return n.
pop(),n}function hs(t,e,n){if(!e.length)return!1;let o=e.length>2;for(let r=0;r<e.length;r+=1){let[s,
i]=[e[r],e[(r+1)%e.length]];if(Za(t,s,i)<=n)return!0;(i[0]-s[0])*(t[1]-s[1])-(i[1]-s[1])*(t[0]-s[0])<
0&&(o=!1)}return o}function Za(t,e,n){let[o,r]=[n[0]-e[0],n[1]-e[1]],s=o*o+r*r,i=s?((t[0]-e[0])*o+(t[1]-
e[1])*r)/s:0,c=Math.max(0,Math.min(1,i));return Math.hypot(t[0]-e[0]-c*o,t[1]-e[1]-c*r)}var ho=[["hour",1],["hour",3],["hour",6],["hour",12],["day",1],["day",2],["day",7],["month",1],["mon\
th",3],["month",6],["year",1],["year",2],["year",5],["year",10],["year",50]],ms={hour:3600,day:86400,
month:2629800,year:31557600},Ja=200;function bn(t,e){let n=t.find(([,c])=>e<=c)||t[t.length-1],[o,r,
s,i]=n;return s+(e-o)/Math.max(r-o,1)*(i-s)}function Pe(t,e,n){return t.flatMap(o=>Qa(o,e,n))}function Qa([
t,e,n,o],r,s){let i=(o-n)/Math.max(e-t,1),c=([h,m])=>ms[h]*m*i*r>=s,[a,l]=ho.find(c)||ho[ho.length-1],
u=[],d=tl(t,a,l);for(;d<=e&&u.length<Ja;)d>=t&&u.push({x:n+(d-t)*i,...el(d,a)}),d=He(d,a,l);return u}
function tl(t,e,n){let o=new Date(t*1e3),[r,s]=[o.getUTCFullYear(),o.getUTCMonth()];if(e==="year")return Date.
UTC(Math.floor(r/n)*n,0)/1e3;if(e==="month")return Date.UTC(r,Math.floor(s/n)*n)/1e3;let i=ms[e]*n;return Math.
floor(t/i)*i}function el(t,e){let n=new Date(t*1e3),[o,r]=[n.getUTCFullYear(),n.getUTCMonth()],[s,i]=[
n.getUTCDate(),n.getUTCHours()];return e==="year"||e==="month"&&r===0?{label:String(o),strong:!0}:e===
"month"?{label:te[r],strong:!1}:e==="day"||i===0?{label:`${s} ${te[r]}`,strong:e==="hour"||s===1}:{label:`${ve(
i)}:00`,strong:!1}}function ps(t,e){let[n,o]=[0,t.length-1];for(;n<o;){let r=n+o+1>>1;t[r]<=e?n=r:o=
r-1}return n}var mo=1500,nl=2.5;function po(t,e){return e==="network"?t.group||t.kind:t.hue===void 0?"others":"hu\
e"+t.hue}function ol(t,e,n){let o=mo-n,r=[];for(let s of[...e].reverse()){if(o-=t.stories[s].articles.
length,o<0)break;r.unshift(s)}return r}function gs(t,{view:e,open:n}){let o=e==="network",r=t.nodes.
filter(h=>(o?h.x:h.tx)!==void 0).map(h=>({...h,x:o?h.x:Number(h.tx),y:o?h.y:Number(h.ty)})),s=ol(t,n,
r.length),i=h=>h.kind==="story"&&s.includes(h.ref),c=r.filter(i).map(h=>rl(t,h,o)),a=r.filter(h=>!i(
h)),l=c.flatMap(h=>sl(t,h)),u=[...fs(a,c),...l],d=o?il(t,u,l):[];return{view:e,marks:u,edges:d,discs:c,
open:s}}function rl(t,e,n){let o=t.stories[e.ref].articles,r={story:e.ref,mark:e,x:e.x,y:e.y};if(n)return{
...r,articles:o,...ls(o.length)};let s=o.filter(c=>t.articles.time[c]!==null),i=s.map(c=>bn(t.scale,
tn(t,c))-e.x);return{...r,articles:s,...us(i)}}function go(t,e,{hide:n,selection:o}){let{view:r}=e,s=d=>!n.
includes(po(d,r))&&Sn(t,d,o),i=e.marks.filter(s),c=new Set(i.map(({id:d})=>d)),a=e.edges.filter(({from:d,
to:h,kind:m})=>c.has(d)&&c.has(h)&&!n.includes("-"+m)),l=e.discs.filter(({mark:d})=>s(d)),u=cl(t,i,r);
return{...e,composition:e,marks:i,edges:a,discs:l,at:ws(i),hulls:u}}function Sn(t,e,n){return!n.filtered||
Ft(t,jt(e)).some(o=>n.mask[o])}function wo({kind:t}){return t==="stub"?"article":t}function jt(t){return{
kind:wo(t),ref:t.ref}}function sl(t,e){return e.articles.map((n,o)=>{let r=t.articles.held[n],s=t.hues.
indexOf(t.articles.outlet[n]);return{id:t.nodes.length+n,kind:r?"article":"stub",ref:n,shape:"dot",size:r?
5:4,hue:s<0?void 0:s,x:e.x+e.places[o][0],y:e.y+e.places[o][1]}})}function ws(t){let e={story:new Map,
article:new Map,outlet:new Map,topic:new Map};for(let n of t)e[wo(n)].set(n.ref,n);return e}function il(t,e,n){
let o=new Set(e.map(({id:c})=>c)),r=ws(e),s=new Map;for(let c of t.edges)o.has(c.from)&&o.has(c.to)&&
s.set(c.id,c);let i=(c,a,l)=>{let u=`${c.id}-${a.id}-${l}`;s.set(u,{id:u,from:c.id,to:a.id,kind:l,weight:0})};
for(let c of n){let a=r.outlet.get(t.articles.outlet[c.ref]);a&&i(c,a,"published_by");for(let l of t.
articles.topics[c.ref]){let u=r.topic.get(l);u&&i(c,u,"about")}for(let l of t.linksOf[c.ref]){let u=l.
forward&&r.article.get(l.other);u&&i(c,u,l.kind)}}return[...s.values()]}function cl(t,e,n){if(t.mode!==
"whole"||n!=="network")return[];let o=new Map;for(let r of e){let s=wo(r)==="article"?t.articles.story[r.
ref]:-1;s>=0&&o.set(s,[...o.get(s)||[],[r.x,r.y]])}return[...o].map(([r,s])=>({story:r,corners:ds(s)}))}
function ys(t,e,n){return e.at.article.get(n)||e.at.story.get(t.articles.story[n])}function bs(t,e,n){
let o=u=>u.flatMap(d=>ys(t,e,d)?.id??[]),r=o(Ft(t,n)),s=n.kind==="outlet"||n.kind==="topic",i=new Set(
s?[]:r),c=e.at[n.kind].get(n.ref);c&&i.add(c.id);let a=new Set([...i,...r]),l=e.edges.filter(({from:u,
to:d})=>i.has(u)||i.has(d));for(let{from:u,to:d}of l)a.add(u).add(d);if(n.kind==="article"){let u=t.
linksOf[n.ref].map(({other:d})=>d);for(let d of o(u))a.add(d)}return{own:i,marks:a,edges:l}}function Ss(t,e,n){
let o=n.flatMap(({thing:{kind:i,ref:c},edge:a})=>{let l=i==="article"?ys(t,e,c):e.at[i].get(c);return l?
[{id:l.id,kind:a?.kind||""}]:[]});if(!o.length)return null;let r=o.slice(1).map(({id:i,kind:c},a)=>({
from:o[a].id,to:i,kind:c})),s=new Set(o.map(({id:i})=>i));return{own:s,marks:new Set(s),edges:r.filter(
({from:i,to:c})=>i!==c)}}function ks(t,e,n,o){let r,s=1/0;for(let i of t){let[c,a]=[i.x-e.x,i.y-e.y],
l=c*n+a*o,u=l+nl*Math.abs(c*o-a*n);l>1&&u<s&&([r,s]=[i,u])}return r}function bo(t,{view:e,composition:n},o){let r=e==="time",s=t.nodes.filter(d=>(r?d.tx:d.x)!==void 0),
i=d=>po(d,e),c=yo(s,i),a=yo(s.filter(d=>Sn(t,d,o)),i),u=(r?al(t):ll()).filter(({key:d})=>c.has(d)).map(
d=>({...d,number:a.get(d.key)||0}));return r?u:[...u,...ul(t,n,o)]}function al(t){if(!t.hues.length)
return[];let e=Mt(),n=(r,s,i,c)=>({key:r,label:s,letter:c,kind:"hue",section:"Main outlet",number:0,
color:{background:i,border:e.paper}});return[...t.hues.map((r,s)=>n("hue"+s,t.outlets[r].name,e.hues[s],
t.letters[s])),n("others","other outlets",e.others,void 0)]}function ll(){return Object.entries(Jr).
map(([t,e])=>{let r=zt({kind:t,group:t==="linked"||t==="carrier"?t:void 0},"network",Mt(),!1);return{
key:t,label:e,number:0,kind:t,color:r,section:"Marks"}})}function ul(t,{marks:e,edges:n},o){let r=e.
filter(l=>Sn(t,l,o)),s=new Set(r.map(({id:l})=>l)),i=new Set(n.map(({kind:l})=>l)),c=n.filter(({from:l,
to:u})=>s.has(l)&&s.has(u)),a=yo(c,({kind:l})=>l);return Object.entries(wn).filter(([l])=>i.has(l)).
map(([l,u])=>({key:"-"+l,label:u,number:a.get(l)||0,kind:"line",line:l,section:"Lines",color:{background:"",
border:""}}))}function yo(t,e){let n=new Map;for(let o of t)n.set(e(o),(n.get(e(o))||0)+1);return n}
function fl(t,e,n,o){let r=e.includes(n);if(!o)return r?e.filter(l=>l!==n):[...e,n];let s=t.find(l=>l.
key===n)?.section,i=t.filter(l=>l.section===s&&l.key!==n).map(l=>l.key),c=i.every(l=>e.includes(l))&&
!r,a=e.filter(l=>l!==n&&!i.includes(l));return c?a:[...a,...i]}function Ts(t,e,n,o,r,s){let i=bo(e,n,
r),c=document.activeElement,a=t.contains(c)?c?.dataset.key:null,l=[...new Set(i.map(({section:u})=>u))].
map(u=>f("div",{class:"legend-row",role:"group","aria-label":u},f("span",{class:"legend-name"},u),i.
filter(d=>d.section===u).map(d=>dl(d,i,o,s))));t.replaceChildren(...l),a&&Pt(t,"key",a)?.focus()}function dl(t,e,n,o){
let r=!n.hide.includes(t.key),s=t.line?ns(t.line):es(t.kind,t.color,t.letter);return _({class:"chip",
"data-key":t.key,"aria-pressed":String(r)},i=>o(fl(e,n.hide,t.key,i.shiftKey)),s,f("span",{dir:"auto"},
t.label)," ",f("span",{class:"number"},k(t.number)))}function vs(t,e){let n=Math.ceil(t/4),o=Math.ceil(e/4);return{width:t,height:e,columns:n,rows:o,cells:new Uint8Array(
n*o)}}function To(t,e,n){let o=Math.max(0,Math.floor(e.x/4)),r=Math.min(t.columns-1,Math.floor((e.x+
e.w)/4)),s=Math.max(0,Math.floor(e.y/4)),i=Math.min(t.rows-1,Math.floor((e.y+e.h)/4));for(let c=s;c<=
i;c+=1)for(let a=o;a<=r;a+=1)if(n(c*t.columns+a))return!0;return!1}function ye(t,e,n){To(t,e,o=>(t.cells[o]=
Math.max(t.cells[o],n),!1))}function So(t,e){return hl(t,e)&&!To(t,e,n=>t.cells[n]>0)}function hl({width:t,
height:e},{x:n,y:o,w:r,h:s}){return n>=2&&o>=2&&n+r<=t-2&&o+s<=e-2}function xs(t,e,n){let o=[];for(let r of t){
if(o.length>=n)break;let s=ml(r).find(i=>So(e,i))||pl(r).find(i=>So(e,i)&&!ko(e,i,2))||gl(e,r);s&&(ye(
e,Os(s),2),s.leader&&Ms(s.leader,i=>(ye(e,i,2),!1)),o.push({item:r,x:s.x,y:s.y,leader:s.leader}))}return o}
function Os({x:t,y:e,w:n,h:o}){return{x:t-3,y:e-1,w:n+6,h:o+2}}function ml({x:t,y:e,r:n,w:o,h:r}){let s=n+
4,i=(c,a)=>({x:c,y:a,w:o,h:r,leader:null});return[i(t+s,e-r/2),i(t-s-o,e-r/2),i(t-o/2,e+s),i(t-o/2,e-
s-r),i(t+s*.7,e+s*.7),i(t+s*.7,e-s*.7-r)]}function pl({x:t,y:e,r:n,w:o,h:r,mast:s}){let i=[];for(let c=1;c<=
s;c+=1){let a=e-n-r-c*10.5,l=e+n+c*10.5;for(let u of[t+7,t-7-o])i.push({x:u,y:a,w:o,h:r,leader:[t,e-
n,t,a+2]}),i.push({x:u,y:l,w:o,h:r,leader:[t,e+n,t,l+r-2]})}return i}function gl(t,e){let n=null,o=e.
away;for(let r=8;r<=o;r+=8)for(let s=0;s<24;s+=1){let i=wl(e,r,s*2*Math.PI/24);if(So(t,Os(i))){if(!ko(
t,i,1))return i;n||ko(t,i,2)||(n=i,o=Math.min(o,r+48))}}return n}function wl({x:t,y:e,r:n,w:o,h:r},s,i){
let[c,a]=[Math.cos(i),Math.sin(i)],l=t+(n+s)*c-o*(1-c)/2,u=e+(n+s)*a-r*(1-a)/2,d=Math.min(Math.max(t,
l),l+o),h=Math.min(Math.max(e,u),u+r),m=Math.hypot(d-t,h-e)||1,g=[t+n*(d-t)/m,e+n*(h-e)/m];return{x:l,
y:u,w:o,h:r,leader:[g[0],g[1],d,h]}}function Ms([t,e,n,o],r){let s=Math.max(1,Math.ceil(Math.hypot(n-
t,o-e)/2));for(let i=0;i<=s;i+=1){let c=i/s;if(r({x:t+(n-t)*c,y:e+(o-e)*c,w:0,h:0}))return!0}return!1}
function ko(t,{leader:e},n){if(!e)return!1;let[o,r,s,i]=e,c=Math.hypot(s-o,i-r)||1,a=Math.min(1,1.5*
4/c),l=[o+(s-o)*a,r+(i-r)*a,s,i];return Ms(l,u=>To(t,u,d=>t.cells[d]>=n))}var $s=30,Es=64,vo=24,yl=86400,As=new Map;function xo(t,e,n){let o=n+e,r=As.get(o);return r===void 0&&
(t.font=n,r=t.measureText(e).width,As.set(o,r)),r}function Oo(t,e){let n=t.canvas.width/t.canvas.clientWidth;
t.save(),t.setTransform(n,0,0,n,0,0),e(),t.restore()}function Ns(t,e,n,o,r){t.lineJoin=t.lineCap="ro\
und";for(let{story:s,corners:i}of e){t.beginPath();for(let[c,a]of i)t.lineTo(n.x(c),n.y(a));t.closePath(),
t.fillStyle=t.strokeStyle=o.hull,t.lineWidth=$s*n.scale,t.stroke(),t.fill(),s===r&&(t.globalCompositeOperation=
"destination-over",t.strokeStyle=o.story,t.lineWidth=$s*n.scale+3,t.stroke(),t.globalCompositeOperation=
"source-over")}}function Is(t,e,n,o){for(let{x:r,y:s,radius:i}of e)t.beginPath(),t.arc(n.x(r),n.y(s),
i*n.scale,0,2*Math.PI),t.fillStyle=o.hull,t.strokeStyle=o.story,t.lineWidth=1.2,t.fill(),t.stroke()}
function _s(t,e,n,o,r){t.strokeStyle=r.line,t.lineWidth=3;for(let{kind:s,ref:i,y:c,size:a}of n){let l=s===
"article"||s==="stub"?e.articles.time[i]:null;if(l===null||G(e,i))continue;let[u,d]=[l,l+yl].map(h=>o.
x(bn(e.scale,h)));d-u<2*a*o.scale||(t.beginPath(),t.moveTo(u,o.y(c)),t.lineTo(d,o.y(c)),t.stroke())}}
function Cs(t,e,n,o,r){for(let[,,s,i,c]of e)c&&(t.fillStyle=o.grid,t.globalAlpha=.45,t.fillRect(n.x(
s),0,(i-s)*n.scale,r.height),t.globalAlpha=1);for(let s of Pe(e,n.scale,Es)){let i=Math.round(n.x(s.
x))+.5;t.strokeStyle=s.strong?o.line:o.grid,t.lineWidth=1,t.beginPath(),t.moveTo(i,0),t.lineTo(i,r.height-
vo+2),t.stroke()}}function Ls(t,e,n,o,r){t.fillStyle=o.paper,t.globalAlpha=.9,t.fillRect(0,r.height-
vo,r.width,vo),t.globalAlpha=1,t.textBaseline="middle",t.textAlign="center";let s=-1/0;for(let i of Pe(
e,n.scale,Es)){let c=`${i.strong?"600 ":""}12px ${Ct}`,a=n.x(i.x),l=xo(t,i.label,c)/2;a-l<s+6||(s=a+
l,t.font=c,t.fillStyle=i.strong?o.ink:o.soft,t.fillText(i.label,a,r.height-11))}for(let[,,i,c,a]of e)
a&&Ps(t,"time squeezed",n.x((i+c)/2),r.height-34,o)}function Ps(t,e,n,o,r){t.font=`italic 11px ${Ct}`,
t.textAlign="center",t.textBaseline="middle",t.fillStyle=r.soft,t.fillText(e,n,o)}function Rs(t,e,n,o,r){
let s=n.map(({x:a})=>a),i=Math.min(...n.map(({y:a,size:l})=>a-l)),c=(Math.min(...s)+Math.max(...s))/
2;Ps(t,e,o.x(c),o.y(i)-12,r)}function kn(t,e,n,o,r){let[s,i,c]=[n.x(e.x),n.y(e.y),e.size*n.scale];t.
beginPath(),e.shape==="square"?t.rect(s-c,i-c,2*c,2*c):e.shape==="diamond"?(t.moveTo(s,i-c),t.lineTo(
s+c,i),t.lineTo(s,i+c),t.lineTo(s-c,i),t.closePath()):t.arc(s,i,c,0,2*Math.PI),t.fillStyle=o.background,
t.strokeStyle=r||o.border,t.lineWidth=r?2.5:1,t.fill(),t.stroke()}function Tn(t,e,n,o,r){t.setLineDash(
r?[4,3]:[]),t.beginPath(),t.moveTo(o.x(e.x),o.y(e.y)),t.lineTo(o.x(n.x),o.y(n.y)),t.stroke(),t.setLineDash(
[])}function Ds(t,e,n,o){t.textBaseline="middle",t.textAlign="left",t.lineJoin="round";for(let{leader:r}of e)
r&&(t.strokeStyle=n.soft,t.lineWidth=.8,t.beginPath(),t.moveTo(r[0]+o.x,r[1]+o.y),t.lineTo(r[2]+o.x,
r[3]+o.y),t.stroke());for(let{item:r,x:s,y:i}of e)t.font=r.font,t.fillStyle=r.color,t.strokeStyle=n.
paper,t.lineWidth=3.5,r.lines.forEach((c,a)=>{let[l,u]=[s+o.x,i+o.y+15*(a+.5)];t.strokeText(c,l,u),t.
fillText(c,l,u)})}var Fs={outlet:10,story:5,topic:5},bl=6,Sl=30,kl={network:1.35,time:1.1},Tl={topic:40,story:20,outlet:12,
article:0,stub:-4};function Hs(t,e){return t==="outlet"?[`600 12px ${Ct}`,e.ink]:t==="topic"?[`itali\
c 600 13px ${Le}`,e.topic]:[`12px ${Le}`,t==="stub"?e.soft:e.ink]}function Bs(t,e,n,{zoom:o,highlight:r}){
let s=r?new Map:vl(t,e),i=({id:u})=>!!r?.own.has(u),c=!!(r&&r.own.size<=bl),a=r||e.marks.length<Sl||
o>kl[e.view],l=n.filter(({kind:u})=>a||u!=="article"&&u!=="stub").map(u=>{let d=u.size*2+Tl[u.kind]+
(i(u)?1e3:0);return{...u,text:Y(t,jt(u)),rank:s.get(u.id)||d,leads:s.has(u.id)||c&&i(u)}});for(let{story:u,
x:d,y:h,radius:m}of e.discs){let g=t.stories[u].name;l.push({id:-1-u,x:d,y:h,size:m,kind:"story",text:g,
rank:900,leads:!0})}return!r&&t.mode==="whole"&&l.push(...xl(t,e)),l.sort((u,d)=>d.rank-u.rank||u.id-
d.id)}function vl(t,e){let n=r=>Ft(t,jt(r)).filter(s=>t.articles.held[s]).length,o=new Map;for(let[r,
s]of Object.entries(Fs))e.marks.filter(i=>i.kind===r).map(i=>({id:i.id,held:n(i)})).filter(({held:i})=>i).
sort((i,c)=>c.held-i.held||i.id-c.id).slice(0,s).forEach(({id:i},c)=>o.set(i,800-10*c));return o}function xl(t,e){
let n=e.view==="time"?Ol(t,e):Ml(e),o=({story:r})=>t.stories[r].articles.length;return n.sort((r,s)=>o(
s)-o(r)||r.story-s.story).map((r,s)=>({id:-1-r.story,x:r.x,y:r.y,size:r.size,kind:"story",text:t.stories[r.
story].name,rank:60+5*o(r),leads:s<Fs.story}))}function Ol(t,e){return t.stories.flatMap(({articles:n},o)=>{
let r=n.length>2?e.at.article.get(n[0]):null;return r?[{story:o,x:r.x,y:r.y,size:r.size}]:[]})}function Ml(t){
return t.hulls.filter(({corners:n})=>n.length>2).map(({story:n,corners:o})=>{let r=o.reduce((i,[c])=>i+
c,0)/o.length,s=Math.min(...o.map(([,i])=>i));return{story:n,x:r,y:s-12,size:2}})}var Al=34,El=160,Nl=400,Il={story:60,outlet:60,topic:60,article:60,stub:60},_l=34,Cl=7,Ll={outlet:26,
topic:26,story:30,article:30,stub:30};function Us({context:t,model:e,scene:n,marks:o,highlight:r,to:s,
colors:i,size:c}){if(!r)return;t.fillStyle=i.veil,t.fillRect(0,0,c.width,c.height),t.lineWidth=1.3;let a=n.
view==="network"&&e.mode==="stories";for(let{from:l,to:u,kind:d}of r.edges){let[h,m]=[o.get(l),o.get(
u)];if(!h||!m)continue;let g=a&&r.own.has(l)&&r.own.has(u);t.strokeStyle=g?i.line:i.soft,Tn(t,h,m,s,
Ht(d))}for(let l of r.marks){let u=o.get(l);if(!u)continue;let d=zt(u,n.view,i,e.hues.length>0);kn(t,
u,s,d,r.own.has(l)?i.ink:null)}}function zs({context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i}){
t.textAlign="center",t.textBaseline="middle",t.fillStyle=i.paper;let c=r?[...r.marks].map(a=>o.get(a)):
n.marks;for(let a of c){let l=a?a.size*s.scale:0;!a||l<Cl||a.hue===void 0||(t.font=`700 ${Math.min(14,
Math.round(l*1.1))}px ${Ct}`,t.fillText(e.letters[a.hue],s.x(a.x),s.y(a.y)+.5))}}function js(t){let{
model:e,scene:n,highlight:o,to:r,size:s,zoom:i}=t,c=vs(s.width,s.height),a=n.marks.filter(m=>Pl(m,r,
s)),l=o?a.filter(({id:m})=>o.marks.has(m)):a;for(let{x:m,y:g,size:p}of l){let y=p*r.scale;ye(c,{x:r.
x(m)-y,y:r.y(g)-y,w:2*y,h:2*y},1)}n.view==="time"&&ye(c,{x:0,y:s.height-24,w:s.width,h:24},2);let u={
x:s.width-50,y:8,w:50,h:100};ye(c,u,2);let d=Bs(e,n,l,{zoom:i,highlight:o}).slice(0,Nl),h=Math.min(El,
Al*Math.max(1,i**1.5));return xs(d.map(m=>Rl(m,t)),c,h)}function Pl(t,e,{width:n,height:o}){let[r,s]=[
e.x(t.x),e.y(t.y)];return r>-20&&s>-20&&r<n+20&&s<o+20}function Rl({x:t,y:e,size:n,kind:o,text:r,leads:s},{
context:i,scene:c,to:a,colors:l}){let[u,d]=Hs(o,l),h=Wo(r,Ll[o]),m=c.view==="time";return{x:a.x(t),y:a.
y(e),r:n*a.scale,w:Math.max(...h.map(g=>xo(i,g,u))),h:15*h.length,lines:h,font:u,color:d,mast:m?_l:0,
away:s&&!m?Il[o]:0}}var Mo=globalThis.vis;function Gs(t,e){let n=new Mo.DataSet,o=new Mo.DataSet,r=new Mo.Network(t,{nodes:n,
edges:o},e);return{on:(s,i)=>r.on(s,i),replaceData(s,i){o.clear(),n.clear(),n.add(s),o.add(i)},showOnly(s,i){
r.body.nodeIndices=s.map(({id:c})=>c),r.body.edgeIndices=i.map(({id:c})=>c)},moveMark(s,i,c){let a=r.
body.nodes[s];return a&&([a.x,a.y]=[i,c]),!!a},requestRedraw:()=>r.body.emitter.emit("_requestRedraw"),
updateSize(){r.setSize("100%","100%"),r.canvas.setSize()},findMarkAt:s=>r.getNodeAt(s),getCamera(){let{
x:s,y:i}=r.getViewPosition();return[s,i,r.getScale()]},moveCamera:s=>r.moveTo({animation:!1,...s}),getProjection(){
let s=r.getScale(),i=r.canvasToDOM({x:0,y:0});return{scale:s,origin:i,x:c=>i.x+c*s,y:c=>i.y+c*s}}}}var Ks=54,Dl=1.9,Fl=450,Hl=15;function qs(t,e,n){let o=Gs(t,e.options),r=matchMedia("(prefers-reduce\
d-motion: reduce)"),s=e.hues.length>0,i={view:e.opens,marks:[],edges:[],discs:[],open:[]},c="",a={filtered:!1,
mask:new Uint8Array(0)},l=go(e,i,{hide:[],selection:a}),u=new Map,d=l.marks,h=null,m=null,g=null,p=null,
y=1,O=!1,N=!1,M=null;function X(b){let v=new Map([...u].map(([w,{x:S,y:x}])=>[w,[S,x]])),C=l.view!==
b.view,R=[b.view,...b.open].join(" "),W=R!==c;return W&&(i=gs(e,b),c=R),l=go(e,i,b),u=new Map(l.marks.
map(w=>[w.id,w])),d=l.marks.map(w=>({...w})),p=it(),W?Z():L(),C&&wt(v),l}function Z(){let b=Mt(),{view:v,
edges:C}=i,R=i.marks.map(w=>{let{id:S,x,y:I,size:z,shape:Q}=w;return{id:S,x,y:I,size:z,shape:Q,color:zt(
w,v,b,s)}}),W=C.map(({id:w,from:S,to:x,kind:I,weight:z})=>{let Q=Qr(b.edges[I],C.length),Lt=Ht(I)&&[
4,3];return{id:w,from:S,to:x,color:Q,dashes:Lt,width:ot(I,z)}});o.replaceData(R,W),L()}function L(){
o.showOnly(l.marks,l.edges),nt()}function nt(){M=null,o.requestRedraw()}function ot(b,v){return e.mode===
"stories"&&(v===0||b==="published_by")?.5:.8+.4*Math.min(v,6)}function wt(b){if(r.matches||!b.size)return;
let v=performance.now(),C=l.marks.flatMap(W=>{let w=b.get(W.id);return w?[{mark:W,from:w,to:[W.x,W.y]}]:
[]}),R=W=>{let w=Math.min(1,(W-v)/Fl),S=1-(1-w)**3;for(let{mark:x,from:I,to:z}of C)if(u.get(x.id)!==
x||(x.x=I[0]+(z[0]-I[0])*S,x.y=I[1]+(z[1]-I[1])*S,!o.moveMark(x.id,x.x,x.y)))return;nt(),w<1&&requestAnimationFrame(
R)};R(v)}function it(){let b=h||m;if(!b)return g?Ss(e,l,g):null;let v=bs(e,l,b);return v.marks.size?
v:null}function St(){p=it(),nt()}function ct(){return{width:t.clientWidth,height:t.clientHeight}}function yt(b){
let v=o.getProjection(),C=Mt();l.view==="time"&&Cs(b,e.scale,v,C,ct());let R=h||m,W=R&&R.kind==="sto\
ry"?R.ref:-1;Ns(b,l.hulls,v,C,W),l.view==="network"?Is(b,l.discs,v,C):_s(b,e,l.marks,v,C)}function Et(b){
let v=o.getProjection(),[C,R]=[Mt(),ct()],w={...{context:b,model:e,scene:l,marks:u,highlight:p,to:v,
colors:C,size:R},zoom:v.scale/y},S=l.view==="time";Us(w),S&&zs(w);let x=T(w);if(Ds(b,x.labels,C,x.shift),
!S)return;Ls(b,e.scale,v,C,R);let I=l.marks.filter(Q=>Q.undated),z=`no date (${k(I.length)})`;I.length&&
Rs(b,z,I,v,C)}function T(b){let{origin:v,scale:C}=b.to,R=`${C} ${p?[...p.own].join():""}`,W=M&&M.origin.
x===v.x&&M.origin.y===v.y;(!M||M.key!==R||!(N||W))&&(M={key:R,origin:v,labels:js(b)});let w={x:v.x-M.
origin.x,y:v.y-M.origin.y};return{labels:M.labels,shift:w}}function F({pointer:b}){let v=u.get(o.findMarkAt(
b.DOM));if(v)return jt(v);let{x:C,y:R}=b.canvas,W=l.discs.find(w=>Math.hypot(C-w.x,R-w.y)<w.radius)||
l.hulls.find(({corners:w})=>hs([C,R],w,Hl));return W?{kind:"story",ref:W.story}:null}function U(){h&&
(h=null,n.hover(null),St())}function V(){o.on("beforeDrawing",b=>{Oo(b,()=>yt(b))}),o.on("afterDrawi\
ng",b=>{Oo(b,()=>Et(b))}),o.on("click",b=>{let v=F(b);setTimeout(()=>n.choose(v))}),o.on("doubleClic\
k",b=>{let v=F(b);v&&v.kind==="story"&&e.mode==="stories"&&n.toggle(v.ref)}),o.on("hoverNode",({node:b,
pointer:v})=>{let C=u.get(b);h=C?jt(C):null,n.hover(h,v.DOM),St()}),o.on("blurNode",U),t.addEventListener(
"mouseleave",U),o.on("dragStart",()=>{[N,O]=[!0,!0],U()}),o.on("dragEnd",()=>{N=!1,nt(),n.moved(o.getCamera())}),
o.on("zoom",()=>{O=!0,U(),n.moved(o.getCamera())}),o.on("resize",()=>requestAnimationFrame(()=>O||J()))}
function q([b,v,C]){O=!0,o.updateSize(),o.moveCamera({position:{x:b,y:v},scale:C}),M=null}function J(){
O=!1,o.updateSize();let{width:b,height:v}=ct();if(!d.length||!b)return;let C=(Q,Lt)=>Lt*Math.max(...d.
map(Fe=>Lt*Fe[Q]+Fe.size)),[R,W,w,S]=[C("x",-1),C("x",1),C("y",-1),C("y",1)],x=l.view==="time"?46:12;
y=Math.min((b-20-Ks)/(W-R),(v-70-x)/(S-w),Dl);let I=(R+W)/2+(Ks-20)/2/y,z=(w+S)/2+x/2/y;o.moveCamera(
{position:{x:I,y:z},scale:y}),M=null}function P(b){O=!0;let v=r.matches?!1:{duration:160};o.moveCamera(
{scale:o.getCamera()[2]*b,animation:v}),n.moved(o.getCamera())}function E(b,v=null){if([m,g]=[b,v],St(),
!p)return!1;let C=p.own.size?p.own:p.marks,R=l.marks.filter(({id:I})=>C.has(I)),W=o.getProjection(),
{width:w,height:S}=ct(),x=({x:I,y:z})=>W.x(I)>0&&W.x(I)<w&&W.y(z)>0&&W.y(z)<S;if(R.length&&!R.some(x)){
let I=!r.matches&&{duration:300};o.moveCamera({position:{x:R[0].x,y:R[0].y},animation:I})}return R.length>
0}function H(b,v){let C=m&&l.at[m.kind].get(m.ref),R=C?ks(l.marks,C,b,v):l.marks[0];return R?jt(R):null}
function D(){let b=o.getProjection(),v=M?M.origin:b.origin;return{scene:l,marks:u,to:b,size:ct(),labels:M?
M.labels:[],shift:{x:b.origin.x-v.x,y:b.origin.y-v.y},canvas:t.querySelector("canvas"),colors:Mt()}}
return V(),{show:X,draw:Z,fit:J,setCamera:q,zoom:P,choose:E,findNeighbour:H,forget:()=>c="",snapshot:D}}var Bl=60,Wl="The folder is a sample. What is “not in this corpus” may well have been published: the\
 page never says that an outlet left something out. “First” means first among the articles of this c\
orpus, by the times they state.",Ul=[["Story","Articles about one event, connected by links that the\
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
ew","A figure on fewer than five has no interval and no p-value."]],zl=["Overview names what stands \
out; a click on a sentence selects what it is about.","Everything follows one selection: filters, th\
e time strip, a cell of a matrix, a bar of a comparison. The line above the picture says what is sel\
ected.","A click on a mark or a name opens its panel; the browser’s “back” goes back.","The li\
sts and the Table contain all that the picture shows."],jl=[["/","search"],["?","this help"],["Esc",
"close the panel; once more: clear the filters"],["Tab","to the next control"],["← → ↑ ↓","i\
n the picture: to the next mark; in tabs: to the next tab; on the ends of the time strip: a step"],[
"Enter","in the picture: open the chosen story into its articles, or close it"],["+ − 0","in the p\
icture: zoom in, zoom out, show all"],["Home End","on the ends of the time strip: to the first, to t\
he last"]];function vn(t){let e=t.map(n=>f("li",{},n));return f("ul",{class:"plain-list"},e)}function Xs({
model:t}){let e=t.counts.problems-t.problems.length,n=t.problems.map(([r,s,i,c])=>f("li",{},f("span",
{class:"who",dir:"auto"},s?`${r}:${s}`:r),f("span",{dir:"auto"},c),f("span",{class:"words"},i))),o=`${k(
e)} more: run “topicgraph check”.`;return[ft("About the input",$(t.counts.problems,"problem")),f(
"p",{class:"aside"},"What was wrong in the files, and what was done about it."),tt(n,Bl,"ties"),e>0&&
f("p",{class:"aside"},o)]}function Vs({model:t}){let{about:e,counts:n,notes:o}=t,r=n.from===null?"no\
ne dated":ut(n.from,n.to),s=$(e.files,"file"),i=dn(t),c=Ul.map(([l,u])=>[f("dt",{},l),f("dd",{},u)]),
a=o.time.filter(l=>!o.network.includes(l));return[ft("About this page","Where its figures come from"),
f("p",{},"This page is one file that contains all of its data and loads nothing else."),Wt([["Made b\
y",`topicgraph ${e.version}`],["From",`${s}, ${$(n.articles,"article")}, ${r}`],["Known by links onl\
y",n.stubs?$(n.stubs,"article"):null],["Problems in the input",k(n.problems)],["To make it again",f(
"code",{},"topicgraph build FOLDER -o OUTPUT")]]),B("What is left out",i&&vn(i)),B("What is counted",
e.notes.length>0&&vn(e.notes)),B("What is drawn",vn([`At most ${k(mo)} marks at a time. What is left\
 out is said under the picture, and the lists have it.`,`A topic of ${rt(e.dominant)} of the article\
s or more has no lines in the picture, as it would connect everything.`,"Positions are computed when\
 the page is made, the same for the same articles. Distances in the network mean little; groups do.",
...o.network,...a])),B("How it is computed",f("dl",{class:"measures"},c)),B("What it cannot say",f("\
p",{},Wl))]}function Ys(){let t=jl.map(([e,n])=>[f("dt",{},f("kbd",{},e)),f("dd",{},n)]);return[ft("\
Help","How to read and use this page"),B("Where to start",vn(zl)),B("Keys",f("dl",{class:"facts keys"},
t))]}var Gl="id title outlet carrier published precision medium topics story url held excerpt files".split(
" "),Ao="measure outlet other subject count of share low high by_chance p".split(" "),Kl=new RegExp(
["[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]","[\\ud800-\\udbff](?![\\udc00-\\udfff])",
"(?<![\\ud800-\\udbff])[\\udc00-\\udfff]"].join("|"),"g"),ql={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;"};function Js(t,e){let n=t.articles,o=r=>r>=0?t.outlets[r].name:"";return{id:n.id[e],title:n.
title[e],outlet:o(n.outlet[e]),carrier:o(n.carrier[e]),published:Xl(n.time[e],n.precision[e]),precision:n.
precision[e],medium:t.media[n.medium[e]],topics:n.topics[e].map(r=>t.topics[r].name),story:n.story[e]>=
0?t.stories[n.story[e]].name:"",url:n.urls[e][0]||"",held:!!n.held[e],excerpt:n.excerpt[e],files:n.files[e]}}
function Xl(t,e){if(t===null)return"";let n=new Date(t*1e3).toISOString();return e==="second"?n.slice(
0,19)+"Z":e==="minute"?n.slice(0,16)+"Z":n.slice(0,10)}function Qs(t){return JSON.stringify(t,null,1)+
`
`}function ti(t,e,n){let o=oe(t,e,n).flatMap(({topic:c,cells:a})=>a.map((l,u)=>{let d=t.topics[c].name;
return $o("share of a topic",e[u],{subject:d,...Zs(l)})})),s=sn(t,e,n).flatMap((c,a)=>c.flatMap((l,u)=>{
let d=l&&{other:e[u].name,...Zs(l)};return d?[$o("followed by",e[a],d)]:[]})),i=ln(e).flatMap(([c,a])=>Vl(
t,c,a,n));return[...o,...s,...i]}function $o(t,e,n){return{...Object.fromEntries(Ao.map(r=>[r,""])),
measure:t,outlet:e.name,...n}}function Zs({k:t,n:e,share:n,low:o,high:r}){return{count:t,of:e,...e<5?
{}:{share:n,low:o,high:r}}}function Vl(t,e,n,o){let r=Xe(t,e,n,o),{shared:s,lags:i}=r,c=on(t,e,n),a=[],
l=(h,m,g,p)=>{a.push($o(h,m,{other:g.name,...p}))};if(l("stories shared",e,n,{count:s.length,of:r.a.
size}),c){let h={count:c.shared,by_chance:c.expected,p:c.q};l("stories shared, whole corpus",e,n,h)}
if(i.length>=5){let h=qe(i.map(m=>m.hours));l("hours later, median",n,e,{count:h,of:i.length})}let u=(h,m,g)=>{
for(let{word:p,k:y}of m?.a||[])l(h,e,n,{subject:p,count:y,of:g[0]});for(let{word:p,k:y}of m?.b||[])l(
h,n,e,{subject:p,count:y,of:g[1]})},d=Qe(t,r);if(u("word in headlines of the same stories",d,[s.length,
s.length]),t.size<=Ze){let h=Je(t,e,n,o);u("distinctive word",h,h.n)}return a}function Eo(t,e=Gl){let n=t.
map(o=>e.map(r=>Yl(o[r])));return[e,...n].map(o=>o.join(",")).join(`\r
`)+`\r
`}function Yl(t){let e=Array.isArray(t)?t.join("; "):String(t),o=typeof t!="number"&&/^[=+\-@\t\r]/.
test(e)?"'"+e:e;return/[",\r\n]/.test(o)?`"${o.replaceAll('"','""')}"`:o}function Gt(t){return t.replace(
Kl,"�").replace(/[&<>"]/g,e=>ql[e])}var xn=46,ei=20,Kt=16,[Zl,Jl]=[7.2,40];function Se(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n}));
f("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function ni(t,e){let n=[
[]],o=Kt;for(let r of t){let s=Jl+Zl*`${r.label} ${r.number}`.length;o+s>e-Kt&&o>Kt&&(n.push([]),o=Kt),
n[n.length-1].push({item:r,x:o}),o+=s}return n}function oi(t,e){return xn+e+14+ei*t}function ri(t,e){
return xn+e+ei*t+16}function et(t,e,n=""){let o=Object.entries(e).filter(([,r])=>r!==void 0).map(([r,
s])=>{let i=typeof s=="number"?String(si(s)):s;return` ${r}="${Gt(i)}"`});return`<${t}${o.join("")}>${n}\
</${t}>`}function si(t){return Math.round(t*10)/10}function be(t,e=""){return`M${t.map(n=>n.map(si).
join(" ")).join("L")}${e}`}function ii(t,e){let{size:n,colors:o}=t,r=ni(e.items,n.width),[s,i]=[n.width,
ri(r.length,n.height)],c={"font-size":17,"font-weight":700,"font-family":"Georgia, serif"},a=`0 0 ${s}\
 ${n.height}`,l={y:xn,width:s,height:n.height,viewBox:a},u=[et("rect",{width:s,height:i,fill:o.paper}),
et("text",{x:Kt,y:22,...c,fill:o.ink},Gt(e.title)),et("text",{x:Kt,y:39,"font-size":12,fill:o.soft},
Gt(e.words)),et("svg",l,Ql(t,e).join(`
`)),...r.flatMap((h,m)=>h.map(({item:g,x:p})=>nu(g,p,oi(m,n.height),o)))],d={xmlns:"http://www.w3.or\
g/2000/svg",width:s,height:i,viewBox:`0 0 ${s} ${i}`,"font-family":"system-ui, sans-serif"};return`<\
?xml version="1.0" encoding="UTF-8"?>
${et("svg",d,`
${u.join(`
`)}
`)}
`}function Ql({scene:t,marks:e,to:n,size:o,labels:r,shift:s,colors:i},c){let a=({x:p,y})=>[n.x(p),n.
y(y)],l=t.hulls.map(({corners:p})=>et("path",{d:be(p.map(([y,O])=>a({x:y,y:O})),"Z"),fill:i.hull,stroke:i.
hull,"stroke-width":30*n.scale,"stroke-linejoin":"round"})),u=t.discs.map(p=>{let[y,O]=a(p),N=p.radius*
n.scale;return et("circle",{cx:y,cy:O,r:N,fill:i.hull,stroke:i.story})}),d=t.view==="time"?tu(c.scale,
n,o,i):[],h=t.edges.map(({from:p,to:y,kind:O})=>et("path",{d:be([p,y].map(N=>a(e.get(N)))),stroke:i.
edges[O],"stroke-width":.8,"stroke-dasharray":Ht(O)?"4 3":void 0})),m=t.marks.map(p=>{let y=zt(p,t.view,
i,c.hasHues),N=t.view==="time"&&p.hue!==void 0?c.letters[Number(p.hue)]:"";return ci(p.shape,a(p),p.
size*n.scale,y,N,i)}),g=r.map(p=>eu(p,s,i));return[...l,...u,...d,...h,...m,...g]}function tu(t,e,n,o){
return Pe(t,e.scale,64).flatMap(({x:r,strong:s,label:i})=>{let c=e.x(r),a=be([[c,0],[c,n.height-22]]),
l={x:c,y:n.height-7,"font-size":12,"text-anchor":"middle"};return[et("path",{d:a,stroke:s?o.line:o.grid}),
et("text",{...l,fill:o.soft},Gt(i))]})}function ci(t,[e,n],o,{background:r,border:s},i,c){let a={fill:r,
stroke:s};if(t==="square")return et("rect",{x:e-o,y:n-o,width:2*o,height:2*o,...a});if(t==="diamond"){
let d=[[e,n-o],[e+o,n],[e,n+o],[e-o,n]];return et("path",{d:be(d,"Z"),...a})}let l=et("circle",{cx:e,
cy:n,r:o,...a});if(!i||o<=7)return l;let u={"font-size":11,"font-weight":700,"text-anchor":"middle"};
return l+et("text",{x:e,y:n+4,...u,fill:c.paper},Gt(i))}function eu({item:t,x:e,y:n,leader:o},r,s){let i=g=>[
g[0]+r.x,g[1]+r.y],c=o?[o.slice(0,2),o.slice(2)].map(i):[],a={d:be(c),stroke:s.soft,"stroke-width":.8},
l=/^(italic )?(\d{3} )?(\d+)px (.*)$/.exec(t.font)||[],[u,d]=i([e,n]),h={"font-size":l[3],"font-fami\
ly":l[4],"font-weight":l[2]?.trim(),"font-style":l[1]?.trim(),fill:t.color,stroke:s.paper,"stroke-wi\
dth":3,"paint-order":"stroke"},m=t.lines.map((g,p)=>et("text",{x:u,y:d+15*(p+.8),...h},Gt(g)));return(o?
et("path",a):"")+m.join("")}function nu(t,e,n,o){let r=et("tspan",{fill:o.soft},String(t.number)),s={
x:e+22,y:n+4,"font-size":12,fill:o.ink},i=et("text",s,`${Gt(t.label)} ${r}`);if(t.line){let u=o.edges[t.
line],d=Ht(t.line)?"4 3":void 0,h={stroke:u,"stroke-width":3,"stroke-dasharray":d};return et("path",
{d:be([[e,n],[e+16,n]]),...h})+i}let{background:c,border:a}=t.color,l={background:c,border:ao(t.kind)?
a:c};return ci(yn(t.kind),[e+8,n],ai(t),l,"",o)+i}function ai({kind:t}){return t==="stub"?4:6}function li({
canvas:t,size:e,colors:n},{title:o,words:r,items:s}){let i=t.width/e.width,c=ni(s,e.width),a=Math.round(
ri(c.length,e.height)*i),l=f("canvas",{width:t.width,height:a}),u=l.getContext("2d");u.fillStyle=n.paper,
u.fillRect(0,0,l.width,l.height),u.drawImage(t,0,xn*i),u.scale(i,i);let d=(h,m,g,p,y)=>{u.font=p,u.fillStyle=
y,u.fillText(h,m,g)};return d(o,Kt,22,`700 17px ${Le}`,n.ink),d(r,Kt,39,`12px ${Ct}`,n.soft),c.forEach(
(h,m)=>{let g=oi(m,e.height);for(let{item:p,x:y}of h)ou(u,p,y,g,n),d(`${p.label}  ${p.number}`,y+22,
g+4,`12px ${Ct}`,n.ink)}),new Promise(h=>l.toBlob(h,"image/png"))}function ou(t,e,n,o,r){let s={scale:1,
x:i=>i,y:i=>i};if(e.line)t.strokeStyle=r.edges[e.line],t.lineWidth=3,Tn(t,{x:n,y:o},{x:n+16,y:o},s,Ht(
e.line));else{let i={x:n+8,y:o,size:ai(e),shape:yn(e.kind)};kn(t,i,s,e.color,null)}}var ru=100,su=60,iu=["Published","Outlet","Title","Topics","Story"],ui={Published:t=>(e,n)=>(t.articles.
time[e]??1/0)-(t.articles.time[n]??1/0),Outlet:t=>No(e=>st(t,e)),Title:t=>No(e=>t.articles.title[e]),
Story:t=>No(e=>fi(t,e))},Jt={column:"Published",down:!0};function No(t){return(e,n)=>{let[o,r]=[kt(t(
e)),kt(t(n))];return o<r?-1:o>r?1:0}}function fi(t,e){let n=t.articles.story[e];return n<0?"":t.stories[n].
name}function Io(t,{mask:e,stubs:n}){return Array.from({length:t.size},(r,s)=>s).filter(r=>e[r]&&(t.
articles.held[r]||n))}function _o(t,e){let{model:n}=e,o=e.selection(),r=ui[Jt.column](n),s=Io(n,o);s.
sort((g,p)=>(Jt.down?r(p,g):r(g,p))||g-p);let i=f("tbody"),c=le(i,s,ru,g=>[au(e,g)]),a=iu.map(g=>cu(
g,t,e)),l=Ot("Articles","articles-table",a,i),u=f("p",{class:"empty"},"No article passes all filters\
."),d=f("span",{class:"number"},k(s.length)),h=o.filtered?"The selection":"All articles",m=f("div",{
class:"sheet-head"},f("h2",{},h," ",d),_({class:"tool"},()=>e.change({at:"save"}),"Download …"));t.
replaceChildren(m,ht(n)||"",s.length?l:u,c)}function cu(t,e,n){if(!ui[t])return dt(t);let o=Jt.column===
t,r=()=>{Jt={column:t,down:o?!Jt.down:t==="Published"},_o(e,n),Pt(e,"focus",t)?.focus()},s=Jt.down?"\
descending":"ascending",i=Jt.down?" ↓":" ↑",c=_({"data-focus":t},r,t,o?i:"");return f("th",{scope:"\
col","aria-sort":o?s:null},c)}function au(t,e){let{model:n}=t,{time:o,precision:r,outlet:s,story:i,topics:c,
held:a}=n.articles,l=c[e].map(m=>n.topics[m].name).join(", "),u=Nt(fi(n,e),su),d=s[e]>=0?K(t,{kind:"\
outlet",ref:s[e]}):"unknown",h=i[e]>=0?K(t,{kind:"story",ref:i[e]},u):"";return f("tr",{class:a[e]?null:
"not-held"},f("td",{class:"moment"},lt(o[e],r[e])),f("td",{},d),f("td",{class:"title"},K(t,{kind:"ar\
ticle",ref:e}),!a[e]&&f("small",{}," not in this corpus")),f("td",{},l),f("td",{class:"title"},h))}function hi(t){let{model:e}=t,{view:n}=t.state(),o=Io(e,t.selection()),r=()=>o.map(p=>Js(e,p)),s=()=>Se(
"articles.csv",Eo(r()),"text/csv"),i=()=>Se("articles.json",Qs(r()),"application/json"),c=()=>{let p=ti(
e,io(t),t.selection().mask);Se("comparison.csv",Eo(p,Ao),"text/csv")},a=async()=>{let p=await li(t.view.
snapshot(),di(t));Se("picture.png",p,"image/png")},l=()=>{let p=ii(t.view.snapshot(),di(t));Se("pict\
ure.svg",p,"image/svg+xml")},u=(p,y)=>_({class:"action"},async()=>{await y(),t.announce(`${p} saved`)},
p),d=(...p)=>f("div",{class:"buttons"},p),h=t.view&&(n==="network"||n==="time"),m=t.selection().filtered?
"selection":"articles";return[ft("Download","Take it with you"),B(`The ${m}: ${$(o.length,"article")}`,
d(u("CSV table",s),u("JSON",i))),n==="compare"&&B("The comparison",d(u("Figures as CSV",c))),B("The \
picture, with its legend",h?d(u("PNG image",a),u("SVG drawing",l)):f("p",{class:"aside"},"Open the N\
etwork or Time view to save the picture.")),f("p",{class:"aside"},"“Copy link” keeps the filters, th\
e view and the camera in the link, which works for this file wherever it is opened.")]}function di(t){
let{model:e}=t,{from:n,to:o}=e.counts,r=t.state(),s=xe(e,r).map(({sign:a,name:l})=>a==="not"?`withou\
t ${l}`:l),i=[ut(n,o)];s.length&&i.push(`selected: ${s.join(" · ")}`);let c=bo(e,t.view.snapshot().
scene,t.selection());return{title:e.title,words:i.join(" — "),items:c.filter(({key:a})=>!r.hide.includes(
a)),scale:e.scale,hasHues:e.hues.length>0,letters:e.letters}}var lu=1e-12;function mi(t){let e=t.size,n=e+t.outlets.length,o=t.articles,r=Array.from({length:n+t.
topics.length},()=>[]),s=(a,l,u,d="",h=1)=>{r[a].push({to:l,kind:u,reason:d,weight:h,forward:!0}),r[l].
push({to:a,kind:u,reason:d,weight:h,forward:!1})};for(let a=0;a<t.size;a+=1){let[l,u]=[o.outlet[a],o.
carrier[a]];l>=0&&s(a,e+l,"published_by"),u>=0&&u!==l&&s(a,e+u,"carried_by");for(let d of o.topics[a])
s(a,n+d,"about");for(let{forward:d,other:h,kind:m,reason:g,weight:p}of t.linksOf[a])d&&s(a,h,m,g,p)}
let i={article:0,outlet:e,topic:n};return{neighbours:r,nodeOf:({kind:a,ref:l})=>l+i[a],thingOf:a=>a<
e?{kind:"article",ref:a}:a<n?{kind:"outlet",ref:a-e}:{kind:"topic",ref:a-n}}}function uu(t,e,n){let o=t.
neighbours[n.forward?n.to:e].length;return n.kind==="published_by"?1+Math.log2(1+o)/4:n.kind==="abou\
t"||n.kind==="carried_by"?2+Math.log2(1+o)/2:n.kind==="similar"?2-n.weight:1}function pi(t,e,n,o=[]){
let[r,s]=[t.nodeOf(e),t.nodeOf(n)],i=new Float64Array(t.neighbours.length).fill(1/0),c=new Map,a=fu();
i[r]=0,a.push(r,0);for(let u=a.pop();u!==void 0&&u!==s;u=a.pop())for(let d of t.neighbours[u]){if(o.
includes(d.kind))continue;let h=i[u]+uu(t,u,d);h>=i[d.to]-lu||(i[d.to]=h,c.set(d.to,{node:u,edge:d}),
a.push(d.to,h))}if(i[s]===1/0)return null;let l=[];for(let u=c.get(s),d=s;u&&(l.unshift({thing:t.thingOf(
d),edge:u.edge}),u.node!==r);d=u.node,u=c.get(d));return[{thing:e,edge:null},...l]}function fu(){let t=[],
e=(o,r)=>[t[o],t[r]]=[t[r],t[o]],n=o=>o-1>>1;return{push(o,r){t.push({node:o,cost:r});for(let s=t.length-
1;s&&t[s].cost<t[n(s)].cost;s=n(s))e(s,n(s))},pop(){if(!t.length)return;e(0,t.length-1);let{node:o}=t.
pop();for(let r=0;;){let s=r;for(let i of[2*r+1,2*r+2])i<t.length&&t[i].cost<t[s].cost&&(s=i);if(s===
r)return o;e(r,s),r=s}}}}function gi(t,e){let n=({thing:r})=>r.kind==="article"?qt(Y(t,r)):$t(Y(t,r));
if(e.length<2)return`${n(e[0])} is the same thing.`;let o=e.slice(1).map(r=>{let{kind:s,forward:i}=r.
edge;return`${t.verbs[s][i?0:1]} ${n(r)}`});return`${n(e[0])} ${o.join(", which ")}.`}var[du,hu]=[8,4],mu=["outlet","topic","article"];function wi({model:t,state:e}){let n=e().path.flatMap(
s=>t.byId.get(s)||[]),[o,r]=n.filter(({kind:s})=>s!=="story");if(!(!o||!r||!t.complete))return t.pathGraph||=
mi(t),pi(t.pathGraph,o,r,e().without)}function yi(t,e){let n=t.state().path,o=["From","To"].map((i,c)=>gu(
t,i,c,n[c])),r=n.filter(Boolean).length===2;return[ft("Path finder","From one thing to another"),f("\
p",{class:"aside"},"The path that says most: stated links before shared topics, rare topics before c\
ommon ones."),...o,pu(t),r&&(e?bu(t,e):f("p",{class:"empty",role:"status"},"No path connects the two\
 by these links."))]}function pu(t){let{model:e}=t,{without:n}=t.state(),o=e.complete?e.linksOf.flat().
map(({kind:i})=>i):[],s=[...new Set(["published_by","carried_by","about",...o])].map(i=>{let c=n.filter(
u=>u!==i),a=({target:u})=>{t.change({without:u.checked?c:[...c,i]})},l={type:"checkbox",checked:!n.includes(
i),on:{change:a}};return f("label",{class:"check"},f("input",l),wn[i])});return f("fieldset",{class:"\
kinds"},f("legend",{},"By these links"),s)}function gu(t,e,n,o){let{model:r}=t,s=o?r.byId.get(o):null,
i=f("ul",{class:"choices"}),c=`path-${n}`,a=({target:d})=>{let h=wu(r,d.value.trim()),m=h.slice(0,du).
map(g=>{let p=f("span",{class:"words"},ge[g.kind].toLowerCase()),y=f("span",{},Y(r,g));return f("li",
{},_({class:"choice",dir:"auto"},()=>yu(t,n,g),y,p))});i.replaceChildren(...m),t.announce(`${h.length}\
 found`)},l=({key:d})=>{d==="Enter"&&i.querySelector("button")?.click(),d==="ArrowDown"&&i.querySelector(
"button")?.focus()},u={id:c,type:"text",dir:"auto",autocomplete:"off",spellcheck:"false",placeholder:"\
an outlet, a topic or an article",value:s?Y(r,s):"",on:{input:a,keydown:l}};return f("div",{class:"e\
nd"},f("label",{for:c},e),f("input",u),i)}function wu(t,e){if(!e)return[];let n=se(t);return mu.flatMap(
o=>Ke(n[o],e,hu).rows.map(r=>({kind:o,ref:r})))}function yu(t,e,n){let o=[...t.state().path];for(;o.
length<2;)o.push("");o[e]=ie(t.model,n),t.change({path:o.filter((i,c)=>i||c<e)});let r=A(`path-${1-e}`),
s=A("panel").querySelector(".route, .empty, h2");(r.value?s:r).focus()}function bu(t,e){let{model:n}=t,
o=e.map(({thing:r,edge:s})=>{let i=s&&n.verbs[s.kind][s.forward?0:1];return f("li",{class:`stop stop\
-${r.kind}`},i&&f("span",{class:"verb"},`${i} `),K(t,r),s&&s.reason&&f("span",{class:"words",dir:"au\
to"},s.reason))});return f("section",{class:"route",tabindex:"-1",role:"status"},f("h3",{},$(e.length-
1,"step")),f("p",{class:"excerpt",dir:"auto"},gi(n,e)),f("ol",{class:"stops"},o))}var Su={path:yi,save:hi,problems:Xs,about:Vs,help:Ys};function bi(t,e,n){return f("article",{class:`\
panel panel-${e}`},Su[e](t,n))}var ku=12;function ki({model:t},e,n){let o=t.articles,[r,s,i]=[o.outlet[e],o.carrier[e],o.held[e]],c=t.
media[o.medium[e]]==="video"?"Video":"Article",a=i?c:"Article not in this corpus",{urls:l,files:u}=o,
d=o.topics[e].map(y=>n({kind:"topic",ref:y})),h=s>=0&&s!==r,m=(y,O)=>f("ul",{class:"urls"},y.map(O)),
g=m(l[e],y=>f("li",{},Ko(y))),p=m(u[e],y=>f("li",{dir:"auto"},y));return[ft(a,Y(t,{kind:"article",ref:e})),
!i&&f("p",{class:"aside"},"Only known because another article links to it: it has no file."),o.excerpt[e]&&
f("p",{class:"excerpt",dir:"auto"},o.excerpt[e]),Wt([["Outlet",r>=0?n({kind:"outlet",ref:r}):"unknow\
n"],["Carried by",h?n({kind:"outlet",ref:s}):null],["Published",lt(o.time[e],o.precision[e])],["Stor\
y",o.story[e]>=0?n({kind:"story",ref:o.story[e]}):null],["Topics",Ut(d)],["Other titles",o.titles[e].
join(" · ")],["Quality",Si(o.quality[e])],["Heat",Si(o.heat[e])]]),B("Connected because",Tu(t,e,n)),
B(l[e].length>1?"Addresses":"Address",l[e].length>0&&g),B(u[e].length>1?"Files":"File",u[e].length>0&&
p)]}function Si(t){return t===null?null:String(t)}function Tu(t,e,n){let o=t.linksOf[e].map(r=>{let s=t.
verbs[r.kind][r.forward?0:1];return f("li",{},f("span",{class:"verb"},`${s} `),n({kind:"article",ref:r.
other}),f("span",{class:"words",dir:"auto"},vu(t,e,r).join(" · ")))});return tt(o,ku,"ties")}function vu(t,e,{
other:n,kind:o,reason:r,weight:s}){let{time:i,held:c}=t.articles,a=G(t,e)&&G(t,n),l=[st(t,n),a?bt(Number(
i[n])-Number(i[e])):"",r,o==="similar"&&s<1?`score ${s.toFixed(2)}`:"",c[n]?"":"not in this corpus"];
return[...new Set(l.filter(Boolean))]}var De=5,xu=60,Ou=1.15;function Ti(t,e,n){let{model:o}=t,r=o.outlets[e],s=o.byOutlet[e],{story:i,held:c,
outlet:a}=o.articles,l=s.filter(p=>c[p]),u=o.byCarrier[e].filter(p=>a[p]!==e),d=pt(s.map(p=>i[p]).filter(
p=>p>=0)),h=l.length>=5&&!r.platform,m=()=>t.change({view:"compare",side:$u(t,r.id)}),g=r.platform||
!l.length?[]:[["Compare",m]];return[ft(r.platform?"Platform":"Outlet",r.name||r.id),f("p",{class:"fi\
gures"},Mu(l.length,s.length)),ue(t,"outlet",r.id,...g),Au(o,e,n),B("Over time",nn(o,s)),B("First an\
d alone",Eu(r)),B("Big stories it lacks here",h&&Pu(o,e,n)),B("Earlier and later than others",Nu(o,e,
n)),B("Focus",Iu(o,e,n)),B("Distinctive words",Cu(t,e)),B("Nearest outlets, by stories shared",Lu(o,
e,n)),B("Stories",an(d,n)),B("Stories only it has here",Ru(o,e,n)),B("Articles",Ne(o,s,n)),B("Articl\
es it carried",Ne(o,u,n))]}function Mu(t,e){let n=e-t,o=n?` · ${k(n)} linked, not in this corpus`:"";
return $(t,"article")+o}function $u(t,e){let{side:n}=t.state();return n.includes(e)?n:[...n.slice(0,
ne-1),e]}function Au(t,e,n){let{domain:o,names:r,name:s,edition_of:i,pieces:c,republished:a}=t.outlets[e],
l=i?t.byId.get(i):null,u=t.groups.filter(({outlets:m})=>m.includes(e)),d=$(c,"article"),h=`${k(a)} o\
f the ${d} found there`;return Wt([["Web site",o],["Edition of",l?n(l):null],["Also seen as",r.filter(
m=>m!==s).join(" · ")],["Group",u.map(m=>m.name).join(", ")],["Written by others",a?h:null]])}function Eu({
platform:t,first:e,shared:n,alone:o}){if(t||!(n+o))return null;let r=n?`It was first on ${vt(e)} of \
the ${$(n,"story","stories")} that it shares with other outlets.`:"It shares no dated story with ano\
ther outlet.",s=o?` ${$(o,"story","stories")} in this corpus ${o===1?"comes":"come"} from it alone.`:
"",i=n>0&&n<5;return[f("p",{},r,s),f("p",{class:"aside"},i?"Too few to say much.":"Copies count as t\
heir original; in a tie of two either counts a half.")]}function Nu(t,e,n){let o=zn(t,e).map(({other:r,
n:s,hours:i,low:c,high:a,q:l})=>{let u=`${bt(c*3600)} to ${bt(a*3600)}`,d=`median of ${s} shared sto\
ries, 95 % interval ${u}; ${It(l)}`;return f("li",{},n({kind:"outlet",ref:r}),` ${bt(i*3600)}`,f("sp\
an",{class:"words"},d))});return o.length>0&&tt(o,De,"ties")}function Iu(t,e,n){let o=wr(t,e);if(!o.
length)return null;let r=o[0].n<5,s=o.map(i=>{let a=`${`${rt(i.share)} ${xt(i)}`}; ${_u(i)}`;return f(
"li",{},n({kind:"topic",ref:i.topic}),` ${i.k} of ${i.n}`,!r&&f("span",{class:"words"},a))});return[
tt(s,De+1,"ties"),r&&f("p",{class:"aside"},"Too few articles to say more.")]}function _u({share:t,restShare:e}){
if(!e)return"none of the rest";let n=Math.max(t/e,e/t);if(n<Ou)return"about the same share as the re\
st";let o=n<9.95?n.toFixed(1).replace(/\.0$/,""):Math.round(n);return t>e?`${o} times the share of t\
he rest`:`the rest has ${o} times its share`}function Cu(t,e){let n=t.model.words[e];if(!n)return null;
let o=[t.model.outlets[e].id],r=n.map(([i,c,a,l,u,d])=>{let m=`${`${c} of ${a} articles, elsewhere ${l}\
 of ${u}`}; ${It(d)} after correction`;return f("li",{},cn(p=>t.apply({only:{outlet:o,words:p}}),i,m,
d))});return[f("ul",{class:"word-list"},r),f("p",{class:"aside"},"In titles and excerpts, against th\
e rest of this corpus; in bold those that are statistically significant after correction for multipl\
e tests.")]}function Lu(t,e,n){let o=gr(t,e).map(({ref:r,shared:s,either:i,isFew:c})=>{let l=`${s} o\
f ${i} stories in common${c?", too few to say much":""}`;return f("li",{},n({kind:"outlet",ref:r}),f(
"span",{class:"words"},l))});return o.length>0&&tt(o,De,"ties")}function Pu(t,e,n){let o=a=>$(a,"oth\
er outlet"),i=(t.blindspots[e]?.map(([a,l,u])=>({story:a,words:`${o(l)}; expected with ${rt(u)}`}))||
yr(t,e).slice(0,xu).map(({story:a,reach:l})=>({story:a,words:o(l)}))).map(({story:a,words:l})=>f("li",
{},n({kind:"story",ref:a}),f("span",{class:"words"},l))),c="Stories without an article of this outle\
t in this corpus; the outlet may still have covered them.";return i.length?[tt(i,De+1,"ties"),f("p",
{class:"aside"},c)]:null}function Ru(t,e,n){let o=s=>s<0||gt(t,t.stories[s].articles).size===1,r=[...Wn(
t)[e]].filter(([s,i])=>t.articles.held[i]&&o(s)).map(([s,i])=>f("li",{},n(s<0?{kind:"article",ref:i}:
{kind:"story",ref:s})));return r.length>0&&tt(r,De,"ties")}var Du=16,vi=86400;function On(t,e,n,o={}){let{limit:r=Du,without:s=[],first:i=-1}=o,{time:c,outlet:a}=t.
articles,l=e.filter(L=>c[L]!==null&&a[L]>=0);if(gt(t,l).size<2)return null;let u=l.map(L=>Number(c[L])),
d=Math.min(...u),h=Math.max(...l.map(L=>Number(c[L])+(G(t,L)?0:vi)));if(h===d)return null;let m=Fu(t,
l),g=l.filter(L=>G(t,L)).map(L=>Number(c[L])),p=g.length?Math.min(...g):null,y=m.slice(0,r).map((L,nt)=>{
let ot=Hu(t,L,p,m[nt-1]);return Wu(t,L,{start:d,end:h,first:i,words:ot},n)}),O=m.length-y.length,N=e.
length-l.length,M=[O>0&&`${$(O,"outlet")} with later articles not shown.`,N>0&&`${$(N,"article")} wi\
thout a date or an outlet not shown.`,"○ copy · dashed: not in this corpus · a bar: the day, as no t\
ime is given."],X=[at(d),Xt(h-d)].map(L=>f("span",{},L)),Z=s.map(L=>zu(L,n));return[f("ol",{class:"l\
anes"},y,Z),f("p",{class:"lane-ends","aria-hidden":"true"},X),f("p",{class:"aside"},M.filter(Boolean).
join(" "))]}function Fu(t,e){let n=new Map;for(let r of e){let s=t.articles.outlet[r],i=n.get(s)||{outlet:s,
first:1/0,articles:[]};G(t,r)&&(i.first=Math.min(i.first,t.articles.time[r])),i.articles.push(r),n.set(
s,i)}let o=r=>t.articles.time[r.articles[0]];return[...n.values()].sort((r,s)=>(r.first===s.first?o(
r)-o(s):r.first-s.first)||r.outlet-s.outlet)}function Hu(t,{first:e,articles:n},o,r){let s=[];if(e===
1/0||o===null)s.push("time not given");else if(e===o)s.push("earliest");else if(s.push(Xt(e-o)),r&&r.
first>o){let c=t.outlets[r.outlet].name,a=e-r.first;s.push(a<60?`with ${$t(c)}`:`${Xt(a).slice(1)} a\
fter ${$t(c)}`)}let i=Bu(t,n[0]);return i!==null&&s.push(`a copy of ${$t(st(t,i))}’s`),s}function Bu(t,e){
let n=t.linksOf[e].find(({kind:o,forward:r})=>o==="copy_of"&&r);return n?n.other:null}function Wu(t,e,{
start:n,end:o,first:r,words:s},i){let c=l=>`${(l-n)/(o-n)*100}%`,a=e.articles.map(l=>{let{time:u,precision:d,
copy:h,held:m,title:g}=t.articles,p=G(t,l),y=[p?"dot":"day",h[l]===1&&"copy",!m[l]&&"stub",l===r&&"f\
irst"],O=`${st(t,l)}: ${g[l]}, ${lt(u[l],d[l])}`,N=f("span",{class:y.filter(Boolean).join(" "),title:O});
return N.style.left=c(Number(u[l])),p||(N.style.width=c(n+vi)),N});return f("li",{},i({kind:"outlet",
ref:e.outlet}),f("span",{class:"lane-track","aria-hidden":"true"},a),f("span",{class:"words",dir:"au\
to"},s.map(Uu)))}function Uu(t,e){return e?f("span",{class:"lane-note"},t):t}function zu(t,e){return f(
"li",{class:"without"},e({kind:"outlet",ref:t}),f("span",{class:"lane-track","aria-hidden":"true"}),
f("span",{class:"words"},"not in this corpus"))}var ju=10,Gu=60;function xi(t,e,n){let{model:o}=t,r=o.stories[e],{articles:s}=r,{outlet:i,topics:c}=o.
articles,a=pt(s.filter(g=>Tt(o,g)).map(g=>i[g])),l=pt(s.flatMap(g=>c[g])),u=(g,p)=>ae(p.map(([y,O])=>[
{kind:g,ref:y},O]),n),d=o.nodes.some(g=>g.kind==="story"&&g.ref===e),h=t.isOpen(e)?"Close it in the \
picture":"Open it in the picture",m=d?[[h,()=>t.toggle(e)]]:[];return[ft("Story",r.name),f("p",{class:"\
figures"},Ku(o,s)),ue(t,"story",r.id,...m),B("Who was first",f("p",{},qu(o,r,n))),B("Who came when",
On(o,s,n)),B("Headlines in time order",Xu(o,s,n)),B("Outlets",a.length>0&&u("outlet",a)),B("Not in t\
his corpus from",Zu(o,e,n)),B("Topics",l.length>0&&u("topic",l))]}function Ku(t,e){let n=e.filter(l=>t.
articles.held[l]),o=n.length,r=gt(t,n).size,s=e.length-o,[i,c]=re(t,e),a=[$(o,"article")];return s&&
a.push(`${k(s)} linked, not in this corpus`),[...a,$(r,"outlet"),ut(i,c)].join(" · ")}var Co="that \
takes articles of two outlets that state when they appeared, and copies do not count";function qu(t,{
first:e,articles:n,reason:o},r){if(!e.length)return`It cannot be told: ${o||Co}.`;let s=e.map(l=>r({
kind:"outlet",ref:l})),i=Ut(s," and "),c=n.filter(l=>t.articles.time[l]===null).length,a=c?` ${$(c,"\
article")} without a date may be earlier.`:"";return e.length===1?[i,`, of the articles in this corp\
us.${a}`]:["A tie between ",i,`: the stated times do not tell them apart.${a}`]}function Xu(t,e,n){let o=e.
find(i=>G(t,i)),r=o===void 0?null:t.articles.time[o],s=Vu(t,e).map(({original:i,copies:c})=>Oi(t,i,r,
n,c));return tt(s,Gu,"headlines")}function Vu(t,e){let n=new Set(e),o=new Map;for(let s of e){let i=Yu(
t,s,n);i!==s&&o.set(i,[...o.get(i)||[],s])}let r=new Set([...o.values()].flat());return e.filter(s=>!r.
has(s)).map(s=>({original:s,copies:o.get(s)||[]}))}function Yu(t,e,n){let o=new Set,r=e;for(;!o.has(
r);){o.add(r);let s=t.linksOf[r].find(({kind:i,forward:c,other:a})=>i==="copy_of"&&c&&n.has(a));s&&(r=
s.other)}return r}function Oi(t,e,n,o,r=[]){let{time:s,precision:i,held:c}=t.articles,a=t.linksOf[e].
find(({kind:h,forward:m})=>h==="copy_of"&&m),l=G(t,e)&&n!==null?Number(s[e])-n:0,u=[lt(s[e],i[e]),l>=
60?bt(l):"",c[e]?"":"not in this corpus",a?`a copy of ${$t(st(t,a.other))}’s`:""],d=r.map(h=>Oi(t,
h,n,o));return f("li",{class:c[e]?null:"not-held"},f("span",{class:"who",dir:"auto"},st(t,e)),o({kind:"\
article",ref:e}),f("span",{class:"words",dir:"auto"},u.filter(Boolean).join(" · ")),r.length>0&&f("\
ol",{class:"copies"},d))}function Zu(t,e,n){let o=Ae(t,e);if(!o.length)return null;let r=o.slice(0,ju),
s=r.map(a=>n({kind:"outlet",ref:a.ref})),i=o.length-r.length,c=`Outlets with ${5} or more articles, \
some within a week of it. A missing story only means that it is not in this corpus; the outlet may s\
till have covered it.`;return[f("p",{},Ut(s),i>0&&` and ${k(i)} more`,"."),f("p",{class:"aside"},c)]}var Ju=8;function Mi(t,e,n){let{model:o}=t,r=o.topics[e],s=o.byTopic[e],i=s.filter(M=>o.articles.held[M]),
{outlet:c,story:a,topics:l}=o.articles,u=pt(i.filter(M=>Tt(o,M)).map(M=>c[M])),d=pt(s.flatMap(M=>l[M]).
filter(M=>M!==e)),h=pt(s.map(M=>a[M]).filter(M=>M>=0)),m=(M,X)=>X.length>0&&ae(X.map(([Z,L])=>[{kind:M,
ref:Z},L]),n),g=o.dominant.includes(e),p=r.names.filter(M=>M!==r.name),y=s.length-i.length,O=y?` · ${k(
y)} linked, not in this corpus`:"",N=[$(i.length,"article"),$(u.length,"outlet")];return[ft("Topic",
r.name),f("p",{class:"figures"},N.join(" · ")+O),g&&f("p",{class:"aside"},"On nearly every article,\
 so the picture leaves its lines out."),ue(t,"topic",r.id),Wt([["Also written",p.join(" · ")]]),B("\
Over time",nn(o,s)),B("Outlets by focus",Qu(o,e,n)),B("Outlets by articles",m("outlet",u)),B("Topics\
 on the same articles",m("topic",d)),B("Stories",an(h,n)),B("Articles",Ne(o,s,n))]}function Qu(t,e,n){
let{by:o,n:r}=Ve(t),s=o.map((i,c)=>({ref:c,...At(i.get(e)||0,r[c])})).filter(i=>i.k&&i.n>=5).sort((i,c)=>c.
share-i.share||c.k-i.k||i.ref-c.ref).slice(0,Ju);return s.length?Ee(s.map(i=>{let c=`${rt(i.share)} ${xt(
i)}, ${i.k} of ${i.n}`;return[n({kind:"outlet",ref:i.ref}),i.share,c]})):null}var tf={article:ki,outlet:Ti,topic:Mi,story:xi};function $i(t,e){let n=r=>K(t,r),o=tf[e.kind](t,e.ref,
n);return f("article",{class:`panel panel-${e.kind}`},o)}var ef=6;function Po(t,e){let n=Ln(e);if(n.length<2)return null;let o=nf(t),r={outlet:[],topic:[]},s=[],
i=[],c=null;for(let l=0;l<n.length;){let u=of(o,n,l),d=u||c?null:rf(t,n,l);u?(r[u.facet].push(u.id),
s.push(u.name),l+=u.length):d?(c=d.time,l+=d.length):(i.push(n[l]),l+=1)}if(c&&s.push(ut(c[0],c[1]-1)),
!s.length)return null;let a={};for(let l of["outlet","topic"])r[l].length&&(a[l]=[...new Set(r[l])]);
return i.length&&(a.words=[i.join(" ")],s.unshift(i.map(l=>l.startsWith('"')?l:`“${l}”`).join(" "))),
{only:a,time:c,parts:s}}function nf(t){let e=new Map,n=(o,{id:r,name:s},i)=>{let c=kt(i).trim();c&&!e.
has(c)&&e.set(c,{facet:o,id:r,name:s})};for(let o of t.outlets)for(let r of[o.name,...o.names,o.domain])
n("outlet",o,r);for(let o of t.topics)for(let r of[o.name,...o.names])n("topic",o,r);return e}function of(t,e,n){
let o=Math.min(ef,e.length-n);for(let r=o;r>0;r-=1){let s=e.slice(n,n+r).join(" "),i=t.get(s);if(i&&
r<e.length)return{...i,length:r}}return null}function rf(t,e,n){let[o,r]=[e[n],e[n+1]],s=/^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/.
exec(o);if(s)return{time:Lo(Number(s[1]),Number(s[2])-1),length:1};let i=lf(o);if(i>=0&&Ai(r))return{
time:Lo(Number(r),i),length:2};if(i>=0&&!cf.includes(o)){let c=af(t,i);if(c!==null)return{time:Lo(c,
i),length:1}}if(Ai(o)){let c=Number(o);return{time:[Date.UTC(c,0)/1e3,Date.UTC(c+1,0)/1e3],length:1}}
return null}var sf="january february march april may june july august september october november dec\
ember".split(" "),cf=["may","mar","dec","jan"];function af(t,e){let n=t.articles.time.filter((o,r)=>o!==
null&&t.articles.held[r]&&new Date(o*1e3).getUTCMonth()===e);return n.length?new Date(n[n.length-1]*
1e3).getUTCFullYear():null}function lf(t){let e=te.map(n=>n.toLowerCase()).indexOf(t);return e>=0?e:
sf.indexOf(t)}function Ai(t){return/^(19|20)\d\d$/.test(t||"")}function Lo(t,e){return[Date.UTC(t,e)/
1e3,Date.UTC(t,e+1)/1e3]}var Ro={outlet:5,topic:5,story:6,article:12},Ei=["outlet","topic","story","article"],Ni={outlet:"Out\
lets",topic:"Topics",story:"Stories",article:"Articles"},uf=2+Object.values(Ro).reduce((t,e)=>t+e),[
ff,Ii]=[1,8];function _i(t,e,n){let{model:o}=n,r=Object.fromEntries(Ei.map(T=>[T,df(Ni[T])])),s=[],i=[],
c=-1,a=[],l=0;function u(){a=h()?Ei.map(d):[],c=-1,m(ff),O(),it(!!h()),p()}function d(T){let F=se(o)[T],
U=Pn(F,h(),Ro[T]);return{kind:T,steps:U,rows:[],total:0,done:!1}}function h(){return t.value.trim()}
function m(T){let F=performance.now()+T,U=a.map(q=>q.rows.length),V=g();for(;V&&performance.now()<F;){
let{done:q,value:J}=V.steps.next();Object.assign(V,{done:!!q,rows:J.rows,total:J.total}),V=g()}return a.
some((q,J)=>q.rows.length>U[J])}function g(){let T=a.filter(({done:U})=>!U),F=U=>U.rows.length<Ro[U.
kind];return T.find(F)||T[0]}function p(){if(clearTimeout(l),!g()){y();return}l=setTimeout(()=>{(m(Ii)||
!g())&&O(),p()})}function y(){if(!a.length)return;let T=a.filter(({total:F})=>F).map(({kind:F,total:U})=>`${U}\
 ${Ni[F].toLowerCase()}`);n.announce(T.join(", ")||"nothing found")}function O(){let T=c>=0?i[c].key:
null,F=a.filter(({total:J})=>J),U=F.find(({kind:J})=>J==="article");i=[];let V=a.length>0&&!F.length&&
!g(),q=[Z(),U&&L(U),...F.map(M),h()&&ht(o),V&&!i.length&&f("p",{class:"empty",dir:"auto"},N())];e.replaceChildren(
...q.filter(Boolean)),ct(T?i.findIndex(({key:J})=>J===T):-1)}function N(){let T=Po(o,h());return T?`\
No article has all of these: ${T.parts.join(" · ")}.`:"Nothing found. Fewer or shorter words find m\
ore."}function M({kind:T,rows:F,total:U,done:V}){let{element:q,head:J,number:P}=r[T];return P.textContent=
V?k(U):"…",q.replaceChildren(J,...F.map(E=>X({kind:T,ref:E}))),q}function X(T){let F=T.kind==="art\
icle"?st(o,T.ref):$(Ft(o,T).length,"article"),U=`${T.kind} ${T.ref}`;return nt(U,()=>n.choose(T),Y(o,
T),F)}function Z(){let T=Po(o,h());if(!T)return null;let{only:F,time:U,parts:V}=T,{total:q}=Bt(o,{only:F,
not:{},time:U});if(!q)return null;let J=q===1?"this article":`these ${k(q)} articles`;return nt("que\
ry",()=>n.narrow({only:F,time:U}),`Show ${J}`,V.join(" · "))}function L({total:T,done:F}){let U=kt(
h()),V=T===1?"this article":`these ${k(T)} articles`,q=`Show ${F?V:"these articles"}`;return nt("wor\
ds",()=>n.filter("only","words",U),q,"with these words")}function nt(T,F,U,V){let q=s[i.length]||ot();
return q.item.setAttribute("aria-selected","false"),q.name.textContent=U,q.words.textContent=V,i.push(
{item:q.item,act:F,key:T}),q.item}function ot(){let T=f("span",{dir:"auto"}),F=f("span",{class:"word\
s",dir:"auto"}),U={role:"option",id:`option-${s.length}`,class:"option"},V={name:T,words:F,item:f("d\
iv",U,T,F)};return s.push(V),V}function wt({act:T}){it(!1),t.value="",T()}function it(T){e.hidden=!T,
t.setAttribute("aria-expanded",String(T)),!T&&(t.removeAttribute("aria-activedescendant"),a=[],clearTimeout(
l))}function St(T){if(!i.length)return;let F=c<0&&T<0?0:c;ct((F+T+i.length)%i.length),i[c].item.scrollIntoView(
{block:"nearest"})}function ct(T){if(i[c]?.item.setAttribute("aria-selected","false"),c=T,c<0){t.removeAttribute(
"aria-activedescendant");return}i[c].item.setAttribute("aria-selected","true"),t.setAttribute("aria-\
activedescendant",i[c].item.id)}function yt(){let T=window.requestIdleCallback||(V=>setTimeout(()=>V(
{timeRemaining:()=>Ii,didTimeout:!1}),8)),F=ar(Object.values(se(o))),U=V=>{do if(F.next().done)return;while(V.
timeRemaining()>2);T(U)};for(;s.length<uf;)ot();T(U)}function Et(T){T.key==="ArrowDown"||T.key==="Ar\
rowUp"?(T.preventDefault(),St(T.key==="ArrowDown"?1:-1)):T.key==="Enter"&&i.length?(T.preventDefault(),
wt(i[Math.max(c,0)])):T.key==="Escape"&&(T.stopPropagation(),e.hidden&&t.blur(),t.value="",it(!1))}return e.
addEventListener("mousedown",T=>T.preventDefault()),e.addEventListener("click",({target:T})=>{let F=i.
find(({item:U})=>U.contains(T));F&&wt(F)}),t.addEventListener("input",u),t.addEventListener("focus",
()=>h()&&u()),t.addEventListener("blur",()=>it(!1)),t.addEventListener("keydown",Et),{prepare:yt}}function df(t){
let e=f("span",{class:"number"}),n=f("div",{class:"find-head"},t," ",e);return{number:e,head:n,element:f(
"div",{role:"group","aria-label":t},n)}}var hf=12,Ci=86400,mf=72,pf=7,Li=3,gf=60,wf=1/3,yf="Each dot is an article, in the colour of its out\
let, at its place between the first and the last of its story; the one ringed was first. ○ copy · da\
shed: linked, not in this corpus · a bar: the day, as no time is given. An outlet without a story ma\
y still have covered it elsewhere.";function Pi(t,e){let{model:n}=e,o=e.selection();if(!o.total){t.replaceChildren();
return}let r=Yt(n,"stories","size",o).filter(({outlets:l})=>l>1),s=f("ol",{class:"story-rows"}),i=kf(
n,o),c=le(s,r,hf,l=>[Tf(e,l,i)]),a=[f("div",{class:"sheet-head"},f("h2",{},"Stories of most outlets"),
r.length>0&&bf(n)),ht(n),...r.length?[s,c,f("p",{class:"aside"},yf)]:[Sf(o)]];Qt(t,()=>t.replaceChildren(
...a.filter(l=>l instanceof Node)))}function bf(t){let e=Mt(),n=(s,i)=>{let c=f("span",{class:"outle\
t-dot","aria-hidden":"true"});return c.style.setProperty("--hue",i),f("li",{dir:"auto"},c,s)},o=t.hues.
map((s,i)=>n(t.outlets[s].name,e.hues[i]));return o.length?f("ul",{class:"outlet-colors","aria-label":"\
Colours of outlets"},o,n("other outlets",e.others)):null}function Sf(t){let e=t.filtered?"No story o\
f two or more outlets in this selection.":Ie("stories");return f("p",{class:"empty"},e)}function kf(t,{
mask:e}){let n=t.articles.held.flatMap((o,r)=>o&&e[r]?[r]:[]);return gt(t,n).size}function Tf(t,e,n){
let{model:o}=t;return f("li",{class:"story-row","data-id":o.stories[e.thing.ref].id},f("div",{class:"\
story-name"},K(t,e.thing),f("span",{class:"words"},_e(o,e)),Of(o,e),xf(t,e)),f("div",{class:"story-h\
ours"},Mf(o,e),Ef(t,e)),f("div",{class:"story-reach"},Nf(t,e,n)),t.isOpen(e.thing.ref)&&vf(t,e))}function vf(t,{
thing:e,articles:n}){let{model:o}=t,{first:r,earliest:s}=o.stories[e.ref],i=t.selection().filtered?[]:
Ae(o,e.ref),a=On(o,n,u=>K(t,u),{limit:gf,without:i.slice(0,Li).map(({ref:u})=>u),first:r.length?s:-1}),
l=f("p",{class:"aside"},"Too few of its articles state a date.");return f("div",{class:"story-lanes"},
a||l)}function xf(t,{thing:e}){let n=t.isOpen(e.ref),{id:o,name:r}=t.model.stories[e.ref],s={class:"\
lanes-button","aria-expanded":String(n),"data-focus":`lanes ${o}`,"aria-label":`Who came when: ${r}`};
return _(s,()=>t.toggle(e.ref),n?"▾":"▸"," Who came when")}function Of(t,{thing:e}){let{loose:n,
articles:o}=t.stories[e.ref];if(n<wf*o.length)return null;let r="These share little with the other a\
rticles of the story: some may be on another event.",s=`loosely joined: ${k(n)} of ${k(o.length)}`;return f(
"span",{class:"loosely",title:r},s)}function Mf(t,{articles:e,thing:n}){let{first:o,earliest:r}=t.stories[n.
ref],{time:s,precision:i,title:c,copy:a,held:l,outlet:u}=t.articles,d=e.filter(L=>s[L]!==null);if(!d.
length)return f("p",{class:"words"},"None of its articles has a date.");let{dots:h,start:m,end:g}=Af(
t,d),p=Mt(),y=h.map(({article:L,left:nt,width:ot,level:wt})=>{let it=o.length>0&&L===r,St=[ot?"day":
"dot",a[L]===1&&"copy",!l[L]&&"stub",it&&"first"],ct=`${st(t,L)}: ${c[L]}, ${lt(s[L],i[L])}`,yt=f("s\
pan",{class:St.filter(Boolean).join(" "),title:ct}),Et=t.hues.indexOf(u[L]);return yt.style.setProperty(
"--hue",Et<0?p.others:p.hues[Et]),yt.style.left=`${nt*100}%`,ot?yt.style.width=`${ot*100}%`:yt.style.
bottom=`${wt*7}px`,yt}),O=e.length-d.length,N=[$f(t,d,m),O?`${k(O)} undated not shown`:"",g>m?Xt(g-m):
""],M=Math.max(1,...h.map(({level:L})=>L+1))*7+4,X=f("div",{class:"hours","aria-hidden":"true"},y);X.
style.height=`${M}px`;let Z=N.map(L=>f("span",{},L));return[X,f("p",{class:"hours-ends","aria-hidden":"\
true"},Z)]}function $f(t,e,n){let o=G(t,e[0]);return at(n)+(o?`, ${Be(n)} UTC`:"")}function Af(t,e){
let n=a=>Number(t.articles.time[a]),o=Math.min(...e.map(n)),r=Math.max(...e.map(a=>n(a)+(G(t,a)?0:Ci))),
s=Math.max(1,r-o),i=new Map;return{dots:e.flatMap(a=>{let l=G(t,a),u=(n(a)-o)/s,d=l?Math.round(u*mf):
`day ${tn(t,a)}`,h=i.get(d)||0;return i.set(d,h+1),l?h<pf?[{article:a,left:u,width:0,level:h}]:[]:h?
[]:[{article:a,left:u,width:Ci/s,level:0}]}),start:o,end:r}}function Ef(t,{thing:e}){let{model:n}=t,
{first:o,earliest:r,runner_up:s,gap:i,reason:c}=n.stories[e.ref];if(!o.length){let m=`Who was first \
cannot be told: ${c||Co}.`;return f("p",{class:"words"},m)}let a=m=>K(t,{kind:"outlet",ref:m}),l=r>=
0?`, ${Be(Number(n.articles.time[r]))} UTC`:"",u=Ut(o.map(a)," and "),d=[o.length>1?"First, in a tie\
: ":"First: ",u,l];if(s>=0&&i!==null&&Tt(n,s)){let m=i?Xt(i*60):"in the same minute";d.push(" · next\
: ",a(n.articles.outlet[s]),`, ${m}`)}let h=t.selection().filtered?" (whole corpus)":"";return f("p",
{class:"words"},...d,h)}function Nf(t,{thing:e,outlets:n},o){let{model:r}=t,s=`${k(n)} of ${$(o,"out\
let")}`,i=ce(Math.max(.01,n/Math.max(1,o))),a=(t.selection().filtered?[]:Ae(r,e.ref)).slice(0,Li).map(
({ref:l})=>K(t,{kind:"outlet",ref:l}));return[f("span",{class:"number"},s),f("span",{class:"reach-tr\
ack","aria-hidden":"true"},i),a.length>0&&f("p",{class:"words"},"Not from ",Ut(a))]}var If=8,[Fi,Ri,Ho]=[46,20,10],_f=700;function Hi(t,e){let{model:n}=e,{from:o,to:r}=n.counts;if(o===
null||r===null||o===r)return{show:()=>{}};let s=P=>n.articles.held[P]&&n.articles.time[P]!==null,c=n.
articles.time.map((P,E)=>E).filter(s).every(P=>G(n,P)),{unit:a,bins:l}=We([],o,r,c),u=Cf(n,l),d=null,
h={rows:!1,shares:!1},m=f("div",{class:"strip-chart"}),g=f("div",{class:"strip-rows",hidden:!0}),p=f(
"span",{class:"strip-words"}),y=L("▶","Play through time",()=>d?ct():St()),[O,N]=[yt("From",0),yt(
"To",1)],M=f("div",{class:"strip-area"},m,O,N),X=f("span",{class:"strip-tools"},L("‹","A step back\
 in time",()=>it(-1)),y,L("›","A step on in time",()=>it(1)),nt("By outlet","rows"),nt("Shares","s\
hares")),Z=f("span",{class:"legend-name"},`Articles by ${a}`);t.hidden=!1,t.replaceChildren(f("div",
{class:"strip-head"},Z,p,X),M,g),Et();function L(P,E,H){return _({class:"step","aria-label":E,title:E},
H,P)}function nt(P,E){let D=_({class:"step","aria-pressed":"false"},()=>{h[E]=!h[E],D.setAttribute("\
aria-pressed",String(h[E])),T()},P);return D}function ot(){let{time:P}=e.state();if(!P)return[0,l.length];
let E=Math.max(0,l.findIndex(D=>D.to>P[0])),H=l.findIndex(D=>D.from>=P[1]);return[E,Math.max(E+1,H<0?
l.length:H)]}function wt(P,E,H=!1){let D=P<=0&&E>=l.length;e.change({time:D?null:[l[P].from,l[E-1].to]},
H)}function it(P){let E=P>0?[-1,0]:[l.length,l.length+1],[H,D]=e.state().time?ot():E,b=D-H,v=Math.max(
0,Math.min(l.length-b,H+P));return(v!==H||!e.state().time)&&wt(v,v+b),v+b<l.length}function St(){d=setInterval(
()=>it(1)||ct(),_f),y.textContent="❚❚",y.setAttribute("aria-label","Stop playing"),ot()[1]===l.length&&
e.change({time:null},!1),it(1)}function ct(){clearInterval(d),d=null,y.textContent="▶",y.setAttribute(
"aria-label","Play through time")}function yt(P,E){let H=l.length,D={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,
ArrowUp:1},b={PageDown:-5,PageUp:5,Home:-H,End:H};return f("span",{class:"handle",role:"slider",tabindex:"\
0","aria-label":P,"aria-valuemin":0,"aria-valuemax":H,on:{keydown:C=>{let R={...D,...b}[C.key];if(!R)
return;C.preventDefault();let[W,w]=ot();E?wt(W,Math.max(W+1,Math.min(H,w+R))):wt(Math.max(0,Math.min(
w-1,W+R)),w)}}})}function Et(){let P=H=>{let{left:D,width:b}=m.getBoundingClientRect(),v=Math.floor(
(H.clientX-D)/b*l.length);return Math.max(0,Math.min(l.length-1,v))},E=null;M.addEventListener("poin\
terdown",H=>{ct();let D=H.target.closest(".handle"),[b,v]=ot();D?E=D===O?v-1:b:E=P(H),M.setPointerCapture(
H.pointerId),D||wt(E,E+1)}),M.addEventListener("pointermove",H=>{if(E===null)return;let D=P(H);wt(Math.
min(E,D),Math.max(E,D)+1)});for(let H of["pointerup","pointercancel"])M.addEventListener(H,()=>E=null);
M.addEventListener("dblclick",()=>e.change({time:null}))}function T(){let{mask:P}=Bt(n,e.state(),"ti\
me"),E=Fo(u,l.length,x=>P[x]>0),H=Fo(u,l.length,()=>!0),[D,b]=ot(),v=E.map((x,I)=>H[I]?x/H[I]:0),C=h.
shares?v:E,R=h.shares?1:Math.max(1,...H),W=x=>x>=D&&x<b,w=[...h.shares?[]:H.map((x,I)=>Do(x,I,R,"bar\
-all")),...C.map((x,I)=>Do(x,I,R,W(I)?"bar-volume":"bar-out"))],S=[at(Number(o)),at(Number(r))].map(
x=>f("span",{},x));m.replaceChildren(q(Fi,V(E),w),f("div",{class:"strip-ends","aria-hidden":"true"},
S)),F(O,D,l[D].from),F(N,b,l[b-1].to-1),p.textContent=U(D,b),g.hidden=!h.rows,h.rows&&g.replaceChildren(
...J(P))}function F(P,E,H){P.style.left=`${E/l.length*100}%`,P.setAttribute("aria-valuenow",String(E)),
P.setAttribute("aria-valuetext",Di(H,a))}function U(P,E){return e.state().time?ut(l[P].from,l[E-1].to-
1):h.shares&&e.selection().filtered?`share of all articles of each ${a}`:`${n.left_out?"on this page\
 · ":""}drag to select a time`}function V(P){let E=Math.max(...P),H=Di(l[P.indexOf(E)].from,a);return`\
Articles by ${a}: at most ${k(E)}, from ${H}.`}function q(P,E,H){let b={viewBox:`0 0 ${l.length*Ho} ${P}`,
preserveAspectRatio:"none",role:"img","aria-label":E};return mt("svg",b,H)}function J(P){let E=n.byOutlet.
map((D,b)=>({ref:b,articles:D.filter(v=>P[v]&&n.articles.held[v])})).filter(({articles:D})=>D.length).
sort((D,b)=>b.articles.length-D.articles.length||D.ref-b.ref).slice(0,If).map(({ref:D,articles:b})=>{
let v=new Set(b),C=Fo(u,l.length,W=>v.has(W)),R=b.length;return{ref:D,total:R,values:h.shares?C.map(
W=>W/R):C}}),H=Math.max(...E.flatMap(({values:D})=>D),h.shares?.01:1);return E.map(({ref:D,total:b,values:v})=>{
let{name:C}=n.outlets[D],R=()=>e.choose({kind:"outlet",ref:D}),W=v.map((w,S)=>Do(w,S,H,"bar-volume",
Ri));return f("div",{class:"strip-row"},_({class:"thing",dir:"auto"},R,Nt(C,22)),q(Ri,`${C}: ${$(b,"\
article")}`,W),f("span",{class:"number"},k(b)))})}return{show:T}}function Do(t,e,n,o,r=Fi){if(!t)return null;
let s=r*(1-t/n),i=Math.max(1,r*t/n);return mt("rect",{x:e*Ho,y:s,width:Ho-1,height:i,class:o})}function Cf(t,e){
let n=Float64Array.from(e,o=>o.from);return Int32Array.from(t.articles.time,(o,r)=>o===null||!t.articles.
held[r]||o<n[0]?-1:ps(n,o))}function Fo(t,e,n){let o=Array(e).fill(0);return t.forEach((r,s)=>{r>=0&&
n(s)&&(o[r]+=1)}),o}function Di(t,e){return e==="hour"?lt(t,"minute"):at(t)}var[Lf,Pf]=[.6,.65];function Bi(t,e,n){let o=A("tip");if(o.hidden=!e,!e||!n)return;let r=e.kind==="a\
rticle"&&!t.articles.held[e.ref];o.replaceChildren(f("span",{class:"kicker"},r?ge.stub:ge[e.kind]),f(
"strong",{dir:"auto"},Y(t,e)),f("span",{class:"words",dir:"auto"},_e(t,Qn(t,e))));let{width:s,height:i}=A(
"picture").getBoundingClientRect();o.classList.toggle("left",n.x>s*Lf),o.classList.toggle("above",n.
y>i*Pf),o.style.setProperty("--x",`${n.x}px`),o.style.setProperty("--y",`${n.y}px`)}var ke=["network","time"],Rf={stories:Pi,outlets:eo,compare:so,table:_o},Df=200,Wi=900,Ff=3;function zi(t){
t.letters=ts(t.hues.map(w=>t.outlets[w].name));let e={view:t.home,tab:"overview"},n=g(),o=O(n),r=0,s=null,
i=new Map,c=t.nodes.length>0,a={model:t,view:null,state:()=>n,selection:()=>o,change:N,choose:L,toggle:nt,
filter:ot,apply:wt,narrow:it,isOpen:w=>y().includes(w),announce:E,show:X},l={hover:(w,S)=>Bi(t,w,S),
choose:L,toggle:nt,moved:ct},u=c?qs(A("canvas"),t,l):null,d=Hi(A("strip"),a),h=cs(A("filters"),A("ch\
ips"),a),m=_i(A("find"),A("found"),a);a.view=u;function g(){let w=Jo(location.hash,e),S=_n(t,w.state);
return Ui([...w.ignored,...S.ignored]),S.state}function p(){return n.at&&t.byId.get(n.at)||null}function y(){
return n.open.flatMap(S=>t.byId.get(S)||[]).filter(({kind:S})=>S==="story").map(({ref:S})=>S)}function O(w){
return{...Bt(t,w),filtered:sr(w),stubs:ir(w)}}function N(w,S=!0){"at"in w&&(s=n.at),n={...n,...w},("\
only"in w||"not"in w||"time"in w)&&(o=O(n)),clearTimeout(r),S?M("pushState"):r=setTimeout(()=>M("rep\
laceState"),Df),X()}function M(w){try{let S=Qo(n,e)||location.pathname+location.search;history[w](null,
"",S)}catch{}}function X(){let w=[n.only,n.not,n.time],{theme:S}=document.documentElement.dataset;Z(
"chips",w,h.showChips),Z("filters",[w,h.isShown()],h.show),Z("picture",[w,n.view,n.hide,n.open],yt);
let x=[n.view,n.side,n.open,t.complete,S];Z("sheet",[w,...x],T),Z("strip",w,d.show);let I=[n.view,n.
at,n.tab,n.open,n.path,n.without,t.complete];Z("side",[w,...I],q)}function Z(w,S,x){let I=JSON.stringify(
S);i.get(w)!==I&&(i.set(w,I),x())}function L(w){let S=w?ie(t,w):null;S!==n.at&&(N({at:S}),w&&(innerWidth<
Wi&&A("side").scrollIntoView({block:"start"}),E(`${Y(t,w)} chosen`)))}function nt(w){let{id:S}=t.stories[w],
x=n.open.includes(S),I=x?n.open.filter(Q=>Q!==S):[...n.open,S],z=ke.includes(n.view)||n.view==="stor\
ies";N({open:I,...z?{}:{view:t.opens}}),E(x?"Story closed":"Story opened")}function ot(w,S,x){N(Ue(n,
w,S,x)),St()}function wt(w){N({...Zo,...w}),St()}function it({only:w,time:S=null}){N({only:{...n.only,
...w},time:S||n.time}),St()}function St(){let w=`${$(o.total,"article")} selected`;E(o.filtered?w:"E\
verything is shown")}function ct(w){ke.includes(n.view)&&N({cam:w},!1)}function yt(){let w=ke.includes(
n.view);for(let Q of["canvas","zoom","under"])A(Q).hidden=!w;A("sheet").hidden=w;for(let Q of document.
querySelectorAll("[data-view]")){let Lt=Q.dataset.view===n.view;Q.setAttribute("aria-pressed",String(
Lt))}let x=w||n.view==="stories"?Et():null;if(A("message").hidden=!x,A("message").replaceChildren(x||
""),A("canvas").classList.toggle("quiet",!!x),!u||!w)return;let I=y(),z=u.show({view:n.view,hide:n.hide,
open:I,selection:o});z.open.length<I.length&&(n={...n,open:z.open.map(Q=>t.stories[Q].id)},M("replac\
eState"),E("The stories opened first were closed to make room")),F(z),U()}function Et(){let w=(S,...x)=>f(
"div",{},f("h2",{},S),x.map(I=>f("p",{},I)));return c?o.total?n.view==="time"&&!t.scale.length?w("No\
thing to show over time","None of these articles has a date. The network and the lists show them all\
."):null:h.renderNothingFound():w("No articles yet",...t.advice)}function T(){let w=Rf[n.view];w&&w(
A("sheet"),a)}function F(w){let S=x=>N({hide:x});Ts(A("legend"),t,w,n,o,S)}function U(){let w=[...V(),
...t.advice,...t.notes[n.view]||[]];A("notes-head").textContent=w[0]||"",A("notes-head").classList.toggle(
"more-notes",w.length>1),A("notes").replaceChildren(...w.slice(1).map(S=>f("li",{},S))),A("notes-box").
hidden=!w.length}function V(){let w=t.mode==="stories",S=[];if(w&&S.push("To open a story into its a\
rticles, double-click it, or choose it and press Enter."),n.view!=="time"||!t.scale.length)return S;
let x=w?"circle is a story at its first report, each dot an article that belongs to no story":"dot i\
s an article";S.push(`Each ${x}; the height has no meaning.`),n.open.length&&S.push("Marks beside an\
 open story are moved aside. Its articles stand at their own dates; those without a date are not dra\
wn.");let I=(z,Q)=>z!==null&&!G(t,Q);return t.articles.time.some(I)&&S.push("An article that states \
only its day stands in the middle of it."),t.scale.some(([,,,,z])=>z)&&S.push("In the grey band time\
 is squeezed, as there are few articles."),S}function q(){let w=p(),S=n.at!==null&&En.includes(n.at)?
n.at:null,[x,I]=[A("panel"),A("lists")],z=document.activeElement,Q=A("side").contains(z)||!!z?.dataset.
panel;I.hidden=!!(w||S),x.hidden=!I.hidden;let Lt=S==="path"?wi(a):null,Fe=u?u.choose(w,Lt):!1;if(x.
hidden)x.replaceChildren(),P();else{let Gi=_({class:"back"},()=>N({at:null}),"← Back to the lists"),
Ki=w?$i(a,w):bi(a,String(S),Lt);x.replaceChildren(Gi,...J(w,Fe),Ki),A("side").scrollTop=0}if(!Q)return;
let ji=s&&Pt(A("list"),"id",s),Bo=x.hidden?ji:x.querySelector("input")||x.querySelector("h2");Bo&&Bo.
focus({preventScroll:!x.hidden})}function J(w,S){let x=[];w&&u&&!S&&ke.includes(n.view)&&x.push(f("p",
{class:"aside"},"Not drawn in this view."));let z=w&&(w.kind==="outlet"||w.kind==="topic")?ht(t):null;
return z?[...x,z]:x}function P(){for(let w of document.querySelectorAll("[data-tab]")){let S=w.dataset.
tab,x=S===n.tab,I=w.querySelector(".number");if(I){let z=Kr(t,S,o);I.textContent=jo(z),I.title=k(z)}
w.setAttribute("aria-selected",String(x)),w.setAttribute("tabindex",x?"0":"-1")}A("list").setAttribute(
"aria-labelledby",`tab-${n.tab}`),qr(A("list"),A("order"),a)}function E(w){A("live").textContent=w}async function H(){
clearTimeout(r),M("replaceState");try{await navigator.clipboard.writeText(location.href),E("Link cop\
ied"),A("copy").textContent="Copied"}catch{let w=A("link");w.hidden=!1,w.value=location.href,w.select(),
E("Copy the link from the field")}setTimeout(()=>A("copy").textContent="Copy link",1600)}function D(w){
if(n.view===w)return;let S=ke.includes(w),x=z=>!z.startsWith("hue")&&z!=="others",I=S?n.hide.filter(
x):n.hide;N({view:w,cam:null,hide:I}),S&&u&&u.fit(),innerWidth<Wi&&A("picture").scrollIntoView({block:"\
start"}),S||(A("sheet").scrollTop=0)}function b(){n=g(),o=O(n),X(),!(!u||!ke.includes(n.view))&&(n.cam?
u.setCamera(n.cam):u.fit())}function v(){let{state:w,ignored:S}=_n(t,n);S.length&&Ui(S),n=w,(n.only.
words||n.not.words)&&(o=O(n)),n.open.length&&u&&(u.forget(),i.delete("picture")),X(),m.prepare()}function C(){
u&&(u.draw(),X(),F(u.snapshot().scene))}is(a,{openView:D,copyLink:H,recolour:C,restore:b});let{from:R,
to:W}=t.counts;return A("span").textContent=R===null?"":ut(R,W),b(),{complete:v}}function Ui(t){let e=A(
"notice");if(e.hidden=!t.length,!t.length)return;let n=t.slice(0,Ff).map(a=>a.slice(0,60)),o=t.length-
n.length,r=o?` and ${k(o)} more`:"",s=f("span",{dir:"auto"},n.join(" · ")),i=_({class:"step","aria-\
label":"Close this notice"},c,"×");e.replaceChildren("This link asks for what this page does not ha\
ve: ",s,r,". ",i);function c(){e.hidden=!0}}async function Hf(){try{let t=$r(await Mn("data")),e=zi(t);$n("details")&&await Bf(),Ar(t,await Mn("\
details")),e.complete(),document.documentElement.dataset.ready="yes"}catch(t){let{message:e}=t;A("me\
ssage").hidden=!1,A("message").replaceChildren(f("p",{},`This page could not be opened. ${e}`))}}function Bf(){
return new Promise(t=>requestAnimationFrame(()=>setTimeout(t)))}Hf();})();

"use strict";(()=>{var Li={ß:"ss",æ:"ae",œ:"oe",ø:"o",ł:"l",đ:"d",ð:"d"},Pi=/[^\x00-\x7f]/;function vt(t){return Pi.
test(t)?t.normalize("NFD").replace(/\p{M}+/gu,"").toLowerCase().replace(/[ßæœøłđð]/g,e=>Li[e]):
t.toLowerCase()}function $t(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1),o=n.lastIndexOf(" ");return(o>
e*.6?n.slice(0,o):n).trimEnd()+"…"}function No(t,e){if(t.length<=e)return[t];let n=t.lastIndexOf("\
 ",e),o=n>e*.4?n:e;return[t.slice(0,o).trim(),$t(t.slice(o).trim(),e)]}function Io(t){if(!/^https?:\/\//i.
test(t))return null;try{let e=new URL(t);return(e.protocol==="http:"||e.protocol==="https:")&&!e.username&&
!e.password?e.href:null}catch{return null}}function Gt(t){return`⁨${t}⁩`}function jt(t){return`“${Gt(
t)}”`}var _o=new Intl.NumberFormat("en");function T(t){return _o.format(t)}function yt(t){return _o.
format(Math.round(t*10)/10)}function A(t,e,n){return`${T(t)} ${t===1?e:n||e+"s"}`}function Co(t){return t<
1e4?T(t):t<999500?`${Math.round(t/1e3)}k`:`${Number((t/1e6).toFixed(1))}M`}function tt(t){return`${t>
0&&t<.0995?(t*100).toFixed(1):Math.round(t*100)} %`}function bt({low:t,high:e}){return`(${tt(t).replace(
" %","")} to ${tt(e)})`}function pt(t){return t===null?"not tested":t<.001?"p < .001":t>.99?"p > .99":
`p = ${t.toFixed(t<.0995?3:2).slice(1)}`}function f(t,e={},...n){return Lo(document.createElement(t),e,n)}function st(t,e={},...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);return Lo(o,e,n)}function I(t,e,...n){return f("butt\
on",{type:"button",...t,on:{click:e}},...n)}function Lo(t,{on:e={},...n},o){for(let[r,s]of Object.entries(
e))t.addEventListener(r,s);for(let[r,s]of Object.entries(n))s===!1||s===null||s===void 0||t.setAttribute(
r,s===!0?"":s);for(let r of o.flat(3))r!=null&&r!==!1&&t.append(r);return t}function $(t){return document.
getElementById(t)}function Nt(t,e,n){return t.querySelector(`[data-${e}="${CSS.escape(n)}"]`)}function $e(t,e){
let n=document.activeElement,o=t.contains(n)?n?.dataset.focus:null;e(),o&&Nt(t,"focus",o)?.focus()}function Po(t){
let e=Io(t);return e?f("a",{href:e,rel:"noopener noreferrer",target:"_blank",dir:"auto"},t):f("span",
{class:"plain",dir:"auto"},t)}async function yn(t){let e=$(t);if(!bn(t))return JSON.parse(e.textContent);if(typeof DecompressionStream>
"u")throw new Error("This page needs a newer browser: one of 2023 or later.");let n=Uint8Array.from(
atob(e.textContent.trim()),r=>r.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream(
"gzip"));return JSON.parse(await new Response(o).text())}function bn(t){return $(t).hasAttribute("da\
ta-packed")}var Ne="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),[he,It,_t]=[60,3600,86400],Ri={week:7*
_t,day:_t,hour:It};function me(t){return String(t).padStart(2,"0")}function at(t){let e=new Date(t*1e3);
return`${e.getUTCDate()} ${Ne[e.getUTCMonth()]} ${e.getUTCFullYear()}`}function Di(t){let e=new Date(
t*1e3);return`${me(e.getUTCHours())}:${me(e.getUTCMinutes())}`}function lt(t,e){if(t===null)return"u\
ndated";if(!Sn(t,e))return`${at(t)}, time not given`;let n=e==="second"?":"+me(new Date(t*1e3).getUTCSeconds()):
"";return`${at(t)}, ${Di(t)}${n} UTC`}function ut(t,e){if(t===null||e===null)return"undated";let[n,o]=[
at(t),at(e)];if(n===o)return n;let[r,s]=[n.split(" "),o.split(" ")];return`${r[2]!==s[2]?n:r[1]!==s[1]?
`${r[0]} ${r[1]}`:r[0]} – ${o}`}function Sn(t,e){return t!==null&&(e==="minute"||e==="second")}function ft(t){
let e=Math.abs(t);if(e<he)return"at the same time";let[n,o]=e<1.5*It?["minute",he]:e<2*_t?["hour",It]:
["day",_t];return`${A(Math.round(e/Number(o)),String(n))} ${t>0?"later":"earlier"}`}function kn(t){if(t<
he)return"+0 min";let[e,n]=[Math.floor(t/_t),Math.floor(t%_t/It)],o=Math.floor(t%It/he),[r,s]=e?[`${e}\
 d`,n&&`${n} h`]:[n&&`${n} h`,o&&`${o} min`];return"+"+[r,s].filter(Boolean).join(" ")}function Ro(t){
return t<1.5*It?`+${Math.round(t/he)} min`:t<2*_t?`+${Math.round(t/It)} h`:`+${Math.round(t/_t)} d`}
function Ie(t,e,n,o=!0){let r=Fi((n-e)/_t),s=r==="hour"&&!o?"day":r,i=[];for(let c=Hi(e,s);c<=n;c=Ee(
c,s))i.push({from:c,to:Ee(c,s),count:0});for(let c of t){let a=i.find(l=>c<l.to);a&&c>=a.from&&(a.count+=
1)}return{unit:s,bins:i}}function Fi(t){return t>3650?"year":t>240?"month":t>45?"week":t>3?"day":"ho\
ur"}function Hi(t,e){let n=new Date(t*1e3),[o,r,s]=[n.getUTCFullYear(),n.getUTCMonth(),n.getUTCDate()];
if(e==="year")return Date.UTC(o,0)/1e3;if(e==="month")return Date.UTC(o,r)/1e3;let i=(n.getUTCDay()+
6)%7;return e==="week"?Date.UTC(o,r,s-i)/1e3:e==="day"?Date.UTC(o,r,s)/1e3:Math.floor(t/It)*It}function Ee(t,e,n=1){
let o=new Date(t*1e3);return e==="year"?Date.UTC(o.getUTCFullYear()+n,0)/1e3:e==="month"?Date.UTC(o.
getUTCFullYear(),o.getUTCMonth()+n)/1e3:t+n*Ri[e]}var Bi=["network","time","outlets","compare","table"],Wi=["overview","stories","articles","outlets",
"topics"],Tn=["problems","path","save","about","help"],Vt=["topic","outlet","group","medium","kind",
"quality","heat","story","words"],xn=["hide","open","side","path","without"],zi=new Set(["view","tab",
"at","cam","time",...xn,...Vt.flatMap(t=>[`only.${t}`,`not.${t}`])]),vn=100,Do=2e3,Yt=6,Fo=1e6,[Ui,Gi]=[
.001,1e3],Bo={only:{},not:{},time:null};function Wo(t,e){let n=new URLSearchParams(t.replace(/^#/,"")),
o=[],r=(u,d)=>o.push(`${u}=${d}`);for(let u of new Set(n.keys()))zi.has(u)||r(u,n.get(u));let s=u=>{
let d=[...new Set(n.getAll(u).filter(Boolean))],h=d.filter(m=>m.length<=Do).slice(0,vn);return h.length<
d.length&&r(u,`(${d.length-h.length} values)`),h},i=(u,d,h)=>{let m=n.get(u);return m===null||d.includes(
m)?m??h:(r(u,m),h)},c=(u,d)=>{let h=n.get(u);if(h===null)return null;let m=h.split(",").map(p=>p.trim()?
Number(p):NaN);return m.every(Number.isFinite)&&d(m)?m:(r(u,h),null)},a=u=>{let d=Vt.map(h=>[h,s(u+h)]);
return Object.fromEntries(d.filter(([,h])=>h.length))};return{state:{view:i("view",Bi,e.view),tab:i(
"tab",Wi,e.tab),at:n.get("at")?.slice(0,Do)||null,cam:c("cam",ji),time:c("time",u=>u.length===2&&u[0]<
u[1]),only:a("only."),not:a("not."),...Object.fromEntries(xn.map(u=>[u,s(u)]))},ignored:o}}function ji(t){
let[e,n,o]=t,r=Math.abs(e)<=Fo&&Math.abs(n)<=Fo;return t.length===3&&r&&o>=Ui&&o<=Gi}function Mn(t,e){
let n=[],o=(h,m,p)=>m.filter(g=>p(g)||(n.push(`${h}=${g}`),!1)),r=(h,m)=>{let p=Object.entries(m).map(
([g,y])=>[g,o(h+g,y,S=>g==="words"||t.facets[g].has(S))]);return Object.fromEntries(p.filter(([,g])=>g.
length))},s=h=>t.byId.has(h)||!t.complete,i=h=>h.startsWith("group:")?t.groups.some(({name:m})=>`gro\
up:${m}`===h):t.byId.get(h)?.kind==="outlet",{time:c}=e,{from:a,to:l}=t.counts,u=c&&a!==null&&l!==null&&
c[0]<=l&&c[1]>a;c&&!u&&n.push(`time=${c.join(",")}`);let d={...e,at:e.at&&o("at",[e.at],h=>Tn.includes(
h)||s(h))[0],time:u?c:null,only:r("only.",e.only),not:r("not.",e.not),open:o("open",e.open,h=>t.byId.
get(h)?.kind==="story"),side:o("side",e.side,i).slice(0,Yt),path:e.path.slice(0,2).every(s)?e.path.slice(
0,2):[]};return{state:{...d,at:d.at||null},ignored:n}}function zo(t,e){let n=new URLSearchParams;t.view!==
e.view&&n.set("view",t.view),t.tab!==e.tab&&n.set("tab",t.tab),t.at&&n.set("at",t.at);for(let r of Vt){
for(let s of t.only[r]||[])n.append(`only.${r}`,s);for(let s of t.not[r]||[])n.append(`not.${r}`,s)}
t.time&&n.set("time",t.time.join(","));for(let r of xn)for(let s of t[r])n.append(r,s);t.cam&&n.set(
"cam",t.cam.map(r=>Number(r.toPrecision(5))).join(","));let o=n.toString();return o?"#"+o:""}function _e({
only:t,not:e},n,o,r){let s=((n==="only"?t:e)[o]||[]).includes(r);return{only:Ho(t,o,r,n==="only"&&!s),
not:Ho(e,o,r,n==="not"&&!s)}}function Ho(t,e,n,o){let r=(t[e]||[]).filter(i=>i!==n);o&&r.push(n);let s={
...t,[e]:r};return r.length||delete s[e],s}var qi=["lowest quarter","second quarter","third quarter","highest quarter"],Ki=8,On={topic:"Topic",
outlet:"Outlet",group:"Group of outlets",medium:"Medium",kind:"Kind of article",quality:"Quality",heat:"\
Heat",story:"Story",words:"Words"};function Go(t){let e=t.articles,n=Array.from({length:t.size},(i,c)=>c),
o=(i,c)=>i.map(({id:a,name:l},u)=>({key:a,name:l,members:c(u)})),r={topic:o(t.topics,i=>t.byTopic[i]),
outlet:o(t.outlets,i=>Xi(t,i)),group:t.groups.map(({name:i,outlets:c})=>({key:i,name:i,members:c.flatMap(
a=>t.byOutlet[a])})),medium:t.media.map((i,c)=>({key:i,name:i,members:n.filter(a=>e.medium[a]===c)})),
kind:Vi(t,n),quality:Uo(n,e.quality),heat:Uo(n,e.heat),story:o(t.stories,i=>t.stories[i].articles)},
s=i=>new Map(i.filter(({members:c})=>c.length).map(c=>[c.key,c]));return Object.fromEntries(Object.entries(
r).map(([i,c])=>[i,s(c)]))}function Xi(t,e){let n=t.byCarrier[e].filter(o=>t.articles.outlet[o]!==e);
return n.length?[...t.byOutlet[e],...n].sort((o,r)=>o-r):t.byOutlet[e]}function Vi(t,e){let n=t.articles;
return[["copies","copies of another article",r=>n.copy[r]===1],["updates","updates of an earlier art\
icle",r=>n.copy[r]===2],["carried","carried by another site",r=>n.flags[r]&Le],["stubs","linked, not\
 in this corpus",r=>!n.held[r]],["undated","undated",r=>n.time[r]===null],["alone","in no story",r=>n.
story[r]<0]].map(([r,s,i])=>({key:r,name:s,members:e.filter(i)}))}function Uo(t,e){let n=t.filter(i=>e[i]!==
null),o=n.map(i=>Number(e[i])).sort((i,c)=>i-c);if(o.length<Ki||o[0]===o[o.length-1])return[];let r=[
1,2,3].map(i=>o[Math.floor(i*o.length/4)]),s=i=>r.filter(c=>Number(e[i])>=c).length;return qi.map((i,c)=>{
let a=n.filter(d=>s(d)===c),l=new Set(a.map(d=>Number(e[d])).sort((d,h)=>d-h)),u=[...l].filter((d,h)=>h===
0||h===l.size-1);return{key:String(c),name:`${i} (${u.join(" to ")})`,members:a}})}function jo(t,e,n){
return e==="words"?{key:n,name:jt(n),members:t.withWords(n)}:t.facets[e].get(n)||{key:n,name:n,members:[]}}
function Zt(t,{only:e,not:n,time:o},r=null){let s=new Uint8Array(t.size).fill(1);for(let c of Vt){if(c===
r)continue;let a=l=>jo(t,c,l).members;e[c]&&Yi(s,e[c].map(a));for(let l of(n[c]||[]).map(a))for(let u of l)
s[u]=0}o&&r!=="time"&&Zi(s,t.articles.time,o);let i=0;for(let c of s)i+=c;return{mask:s,total:i}}function Yi(t,e){
let n=new Uint8Array(t.length);for(let o of e)for(let r of o)n[r]=1;for(let o=0;o<t.length;o+=1)t[o]&=
n[o]}function Zi(t,e,[n,o]){for(let r=0;r<t.length;r+=1){let s=e[r];(s===null||s<n||s>=o)&&(t[r]=0)}}
function qo(t,e,n){let{mask:o}=Zt(t,e,n),r=c=>(e.only[n]||[]).includes(c)?"only":(e.not[n]||[]).includes(
c)?"not":null,s=[...t.facets[n].values()].map(({key:c,name:a,members:l})=>({key:c,name:a,number:l.reduce(
(u,d)=>u+o[d],0),sign:r(c)}));return n==="quality"||n==="heat"||n==="kind"?s:s.sort((c,a)=>+!c.sign-
+!a.sign||a.number-c.number)}function pe(t,{only:e,not:n,time:o}){let r=(i,c)=>Vt.flatMap(a=>(c[a]||
[]).map(l=>({sign:i,facet:a,key:l,name:jo(t,a,l).name}))),s=[...r("only",e),...r("not",n)];return o&&
s.push({sign:"only",facet:"time",key:"",name:ut(o[0],o[1]-1)}),s}function Ce(t,{sign:e,facet:n,key:o}){
return n==="time"?{...t,time:null}:{...t,..._e(t,e,n,o)}}function Ko(t,e){return pe(t,e).map(o=>({filter:o,
number:Zt(t,Ce(e,o)).total})).sort((o,r)=>r.number-o.number)}function Xo({only:t,not:e,time:n}){return!!(n||
Object.keys(t).length||Object.keys(e).length)}function Vo({only:t}){return!!(t.kind||[]).includes("s\
tubs")}var Pe=1e3;function ge(t,e){return{size:t,textOf:e,blocks:[]}}function Yo(t,e){return t.blocks[e]||=
Ji(t,e*Pe),t.blocks[e]}function Ji(t,e){let n=[],o=[0];for(let r=e;r<Math.min(e+Pe,t.size);r+=1){let s=vt(
t.textOf(r)).replaceAll(`
`," ");n.push(s),o.push(o[o.length-1]+s.length+1)}return{first:e,text:n.join(`
`)+`
`,starts:o}}function*Zo(t){for(let e of t)for(let n=0;n*Pe<e.size;n+=1)yield Yo(e,n)}function*An(t,e,n){
let o=vt(e).split(/\s+/).filter(Boolean);o.sort((s,i)=>i.length-s.length);let r={rows:[],total:0};for(let s=0;o.
length&&s*Pe<t.size;s+=1)Qi(Yo(t,s),o,n,r),yield r;return r}function Qi({first:t,text:e,starts:n},o,r,s){
let i=0,c=e.indexOf(o[0]);for(;c>=0;){for(;n[i+1]<=c;)i+=1;let a=n[i+1],l=o.length>1?e.slice(n[i],a):
"";(o.length===1||o.every(u=>l.includes(u)))&&(s.total+=1,s.rows.length<r&&s.rows.push(t+i)),c=e.indexOf(
o[0],a)}}function Re(t,e,n){let o=An(t,e,n);for(;;){let{done:r,value:s}=o.next();if(r)return s}}var Jo=1.959963984540054;function gt(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return[
...e].sort((n,o)=>o[1]-n[1]||(n[0]<o[0]?-1:1))}function tc(t,e){if(!e)return[0,1];let n=Jo**2,o=(t+n/
2)/(e+n),r=Jo*Math.sqrt(t*(e-t)/e+n/4)/(e+n);return[t?Math.max(0,o-r):0,t===e?1:Math.min(1,o+r)]}function Mt(t,e){
let[n,o]=tc(t,e);return{k:t,n:e,share:e?t/e:0,low:n,high:o}}function De(t){if(!t.length)return null;
let e=[...t].sort((o,r)=>o-r),n=Math.floor(e.length/2);return e.length%2?e[n]:(e[n-1]+e[n])/2}function $n(t,e,n,o,r,s){
let i=Math.min(e,o),c=i*r/s,a=Math.log((t+c)/(e+i-t-c)),l=Math.log((n+c)/(o+i-n-c)),d=(r===s?0:a-l)/
Math.sqrt(1/(t+c)+1/(n+c));return{z:d,p:Math.max(ec(t,t+n,e/(e+o)),nc(d))}}function ec(t,e,n){let[o,
r]=[Math.log(n),Math.log1p(-n)],[s,i,c]=[0,0,e*r];for(let a=0;a<=e;a+=1)a&&(c+=Math.log((e-a+1)/a)+o-
r),a<=t&&(s+=Math.exp(c)),a>=t&&(i+=Math.exp(c));return Math.min(1,2*Math.min(s,i))}function nc(t){let e=Math.
abs(t)/Math.SQRT2;if(e<2.5){let[o,r]=[e,e];for(let s=1;s<80;s+=1)r*=-(e*e)/s,o+=r/(2*s+1);return 1-2/
Math.sqrt(Math.PI)*o}let n=0;for(let o=60;o>=1;o-=1)n=o/2/(e+n);return Math.exp(-e*e)/Math.sqrt(Math.
PI)/(e+n)}function Qo(t){let e=t.map((r,s)=>s).sort((r,s)=>t[s]-t[r]),n=Array(t.length),o=1;return e.
forEach((r,s)=>{o=Math.min(o,t[r]*t.length/(t.length-s)),n[r]=o}),n}var oc=[-48,-24,-12,-6,-1,0,1,6,12,24,48],rc={none:0,day:0,minute:1,second:2};function En(t){return new Uint8Array(
t.size).fill(1)}function St(t,e){let n=t.articles.outlet[e];return n>=0&&!t.outlets[n].platform}function Fe(t,e){
let n=t.outlets.map(()=>0),{flags:o,outlet:r}=t.articles;for(let s=0;s<t.size;s+=1)e[s]&&o[s]&At&&St(
t,s)&&(n[r[s]]+=1);return n}function He(t,e,n){return e.outlets.flatMap(o=>t.outlets[o].platform?[]:
t.byOutlet[o]).filter(o=>n[o]&&t.articles.flags[o]&At)}function er(t,e){let n=new Set;return e.filter(
o=>{let{outlet:r,story:s}=t.articles;if(s[o]<0||!St(t,o))return!0;let i=`${r[o]} ${s[o]}`;return!n.has(
i)&&n.add(i)})}function qt(t,e,n){let o=e.map(c=>{let a=He(t,c,n),l=er(t,a),u=l.flatMap(d=>t.articles.
topics[d]);return{n:l.length,by:new Map(gt(u))}}),s=[...new Set(o.flatMap(({by:c})=>[...c.keys()]))].
map(c=>({topic:c,cells:o.map(({n:a,by:l})=>Mt(l.get(c)||0,a))})),i=({cells:c})=>c.reduce((a,{share:l})=>a+
l,0);return s.sort((c,a)=>i(a)-i(c)||c.topic-a.topic)}function nr(t,e){return t.articles.story[e]>=0?
t.articles.story[e]:-1-e}function we(t,e,n){return or(t,e,n,o=>t.articles.flags[o]&ur)}function tr(t,e,n){
return or(t,e,n,r=>t.articles.flags[r]&At&&G(t,r))}function or(t,e,n,o){let r=new Map;for(let s of e.
outlets)if(!t.outlets[s].platform)for(let i of t.byOutlet[s]){let c=nr(t,i);!o(i)||!n.has(c)||(!r.has(
c)||sc(t,i,r.get(c)))&&r.set(c,i)}return r}function rr(t,e){let n=new Set;for(let o=0;o<t.size;o+=1)
e[o]&&t.articles.held[o]&&n.add(nr(t,o));return n}function sc(t,e,n){let{time:o,precision:r}=t.articles,
[s,i]=[o[e],o[n]];if(s===null||i===null)return s!==null;if(s!==i)return s<i;let c=[e,n].map(a=>rc[r[a]]);
return(c[0]-c[1]||e-n)<0}function Be(t,e,n,o){let r=rr(t,o),s=we(t,e,r),i=we(t,n,r),c=[...s.keys()].
filter(h=>i.has(h)),a=[],l=tr(t,n,r);for(let[h,m]of tr(t,e,r)){let p=l.has(h)?ic(t,m,Number(l.get(h))):
null;p!==null&&a.push({key:h,hours:p})}let u=[...s.keys()].filter(h=>!i.has(h)),d=[...i.keys()].filter(
h=>!s.has(h));return{shared:c,onlyA:u,onlyB:d,lags:a,a:s,b:i}}function ic(t,e,n){if(!G(t,e)||!G(t,n))
return null;let{time:o,precision:r}=t.articles,[s,i]=[Number(o[e]),Number(o[n])];return(r[e]==="minu\
te"||r[n]==="minute")&&Math.floor(s/60)===Math.floor(i/60)?0:(i-s)/3600}function sr(t){let e=[-1/0,...oc,
1/0],n=e.slice(1).map((r,s)=>({from:e[s],to:r,keys:[]}));n.splice(n.findIndex(({from:r})=>r===0),0,{
from:0,to:0,keys:[]});let o=({from:r,to:s},i)=>i===0?r===0&&s===0:i>0?i>r&&i<=s:i>=r&&i<s;for(let{key:r,
hours:s}of t)n.find(i=>o(i,s))?.keys.push(r);return n}function Nn(t){if(!t.coverage){let e=rr(t,En(t));
t.coverage=t.outlets.map((n,o)=>we(t,{outlets:[o]},e))}return t.coverage}function ir(t,e){let n=Nn(t),
o=n[e];return n.map((s,i)=>{let c=[...o.keys()].filter(u=>s.has(u)).length,a=o.size+s.size-c,l=Math.
min(o.size,s.size)<5;return{ref:i,shared:c,either:a,jaccard:c/a,isFew:l}}).filter(s=>s.ref!==e&&s.shared).
sort((s,i)=>Number(s.isFew)-Number(i.isFew)||i.jaccard-s.jaccard||i.shared-s.shared||s.ref-i.ref)}function cr(t,e){
let n=We(t),[o,r]=[n.by[e],n.n[e]];return n.topics.flatMap((i,c)=>{let a=o.get(c)||0,l=n.total-r,u=[
(a+.5)/(r+1),(i-a+.5)/(l+1)],d=Math.log2(u[0])-Math.log2(u[1]),h=l?(i-a)/l:0;return a?[{topic:c,...Mt(
a,r),restShare:h,focus:d}]:[]}).sort((i,c)=>c.focus-i.focus||c.k-i.k||i.topic-c.topic)}function We(t){
return t.topicCounts||=cc(t),t.topicCounts}function cc(t){let e={by:t.outlets.map(()=>new Map),n:t.outlets.
map(()=>0),topics:t.topics.map(()=>0),total:0},{flags:n,outlet:o,topics:r}=t.articles,s=Array.from({
length:t.size},(i,c)=>c).filter(i=>n[i]&At);for(let i of er(t,s)){e.total+=1;for(let a of r[i])e.topics[a]+=
1;if(!St(t,i))continue;e.n[o[i]]+=1;let c=e.by[o[i]];for(let a of r[i])c.set(a,(c.get(a)||0)+1)}return e}
function Ot(t,e){return new Set(e.filter(n=>St(t,n)).map(n=>t.articles.outlet[n]))}function ar(t,e){
let{outlet:n,carrier:o}=t.articles;return t.stories.map(({articles:r},s)=>({story:s,articles:r,reach:Ot(
t,r).size})).filter(({reach:r})=>r>1).filter(({articles:r})=>!r.some(s=>n[s]===e||o[s]===e)).map(({story:r,
reach:s})=>({story:r,reach:s})).sort((r,s)=>s.reach-r.reach||r.story-s.story)}function lr(t,e){let{outlet:n,
carrier:o}=t.articles,r=new Set(t.stories[e].articles.flatMap(s=>[n[s],o[s]]));return We(t).n.map((s,i)=>({
ref:i,number:s})).filter(({ref:s,number:i})=>i>=5&&!r.has(s)).sort((s,i)=>i.number-s.number||s.ref-i.
ref)}var ac=600,ze=2e4;function dr(...t){let e=t.map(n=>lc(n,ac)).join(" ").toLowerCase().normalize("NFKD").
replace(/\p{M}|['’`´]/gu,"").normalize("NFC");return new Set(e.match(/[\p{L}\p{N}]{2,}/gu)||[])}function lc(t,e){
return t.length>e?[...t].slice(0,e).join(""):t}function hr(t){return t.vocabulary||=uc(t),t.vocabulary}
function uc(t){let e=new Map,n=t.articles.title.map((o,r)=>[...dr(o,t.articles.excerpt[r])].map(s=>(e.
has(s)||e.set(s,e.size),e.get(s))));return{words:[...e.keys()],places:e,of:n}}function mr(t,e){let{places:n,
of:o}=hr(t),r=n.get(e);return r===void 0?[]:o.flatMap((s,i)=>s.includes(r)?[i]:[])}function fc(t,e,n){
let o=new Float64Array(n),r=0;for(let s of t){for(let i of e[s])o[i]+=1;r+=e[s].length}return{by:o,total:r,
n:t.length}}function Ue(t,e,n,o){let{words:r,of:s}=hr(t),i=He(t,e,o),c=He(t,n,o),a=t.articles.flags.
flatMap((h,m)=>h&At&&o[m]?[m]:[]),l=fr(i,c,a,s,r.length).map(h=>({...h,word:r[h.term]})),d=fr(i,c,a,
t.articles.topics,t.topics.length).map(h=>({...h,word:null}));return{...pr([...l,...d]),n:[i.length,
c.length]}}function fr(t,e,n,o,r){let[s,i,c]=[t,e,n].map(l=>fc(l,o,r));if(Math.min(s.n,i.n)<5||Math.
min(s.total,i.total)===0)return[];let a=[];for(let l=0;l<r;l+=1){let[u,d]=[s.by[l],i.by[l]];if(u+d<5)
continue;let h=$n(u,s.total,d,i.total,c.by[l],c.total);a.push({term:l,k:u,other:d,...h})}return a}function pr(t){
let e=Qo(t.map(({p:i})=>i)),n=({p:i})=>Number(i.toPrecision(9)),o=t.map((i,c)=>({...i,word:i.word??"",
q:e[c]})).filter(({word:i})=>i).sort((i,c)=>n(i)-n(c)||(i.word<c.word?-1:1)),r=({word:i,k:c,other:a,
z:l,q:u})=>({word:i,k:c,other:a,z:l,q:u}),s=i=>({...i,k:i.other,other:i.k});return{a:o.filter(({z:i})=>i>
0).map(r),b:o.filter(({z:i})=>i<0).map(s).map(r)}}function Ge(t,{shared:e,a:n,b:o}){if(e.length<5)return null;
let[r,s]=[n,o].map(d=>{let h=e.map(m=>t.articles.title[Number(d.get(m))]);return new Map(gt(h.flatMap(
m=>[...dr(m)])))}),i=d=>[...d.values()].reduce((h,m)=>h+m,0),[c,a]=[i(r),i(s)];if(!c||!a)return null;
let u=[...new Set([...r.keys(),...s.keys()])].flatMap(d=>{let[h,m]=[r.get(d)||0,s.get(d)||0];if(h+m<
5)return[];let p=$n(h,c,m,a,h+m,c+a);return[{word:d,k:h,other:m,...p}]});return pr(u)}var dc=["second","minute","day","none"],At=1,ur=2,gr=4,Le=8;function wr(t){let e=t.articles.title.length,
n=Array.from({length:e},()=>[]),o={...t.articles,precision:t.articles.precision.map(i=>dc[i]),id:[],
excerpt:Array(e).fill(""),urls:n,files:n,titles:n},r=null,s={...t,...hc(t),articles:o,size:e,letters:[],
byOutlet:t.outlets.map(()=>[]),byCarrier:t.outlets.map(()=>[]),byTopic:t.topics.map(()=>[]),linksOf:n,
byId:new Map,complete:!1,get facets(){return r||=Go(s),r}};return mc(s),pc(s),gc(s),s.withWords=br(s),
s}function hc({firsts:t,lags:e,cocoverage:n}){return{firsts:t.map(([o,r,s,i])=>({outlet:o,expected:r,
decided:s,q:i})),lags:e.map(([o,r,s,i,c,a,l])=>({outlet:o,other:r,n:s,hours:i,low:c,high:a,q:l})),cocoverage:n.
map(([o,r,s,i,c])=>({outlet:o,other:r,shared:s,expected:i,q:c}))}}function mc(t){let{outlet:e,carrier:n,
topics:o}=t.articles;for(let r=0;r<t.size;r+=1){e[r]>=0&&t.byOutlet[e[r]].push(r),n[r]>=0&&t.byCarrier[n[r]].
push(r);for(let s of o[r])t.byTopic[s].push(r)}}function pc(t){t.outlets.forEach(({id:e},n)=>t.byId.
set(e,{kind:"outlet",ref:n})),t.topics.forEach(({id:e},n)=>t.byId.set(e,{kind:"topic",ref:n})),t.stories.
forEach(({id:e},n)=>t.byId.set(e,{kind:"story",ref:n}))}function gc(t){for(let e of t.nodes){if(e.kind!==
"outlet")continue;let n=t.outlets[e.ref].platform,o=t.byOutlet[e.ref].some(r=>t.articles.held[r]);(n||
!o)&&(e.group=n?"carrier":"linked")}}function yr(t,e){Object.assign(t.articles,e.articles),t.articles.
id.forEach((o,r)=>t.byId.set(o,{kind:"article",ref:r}));let n=Array.from({length:t.size},()=>[]);for(let[
o,r,s,i,c]of e.links){let a=e.reasons[i];n[o].push({other:r,kind:s,reason:a,weight:c,forward:!0}),n[r].
push({other:o,kind:s,reason:a,weight:c,forward:!1})}t.linksOf=n,t.indexes=null,t.vocabulary=null,t.withWords=
br(t),t.complete=!0}function Jt(t){let{articles:e,outlets:n,topics:o,stories:r}=t;return t.indexes||=
{outlet:ge(n.length,s=>[n[s].name,...n[s].names,n[s].domain].join(" ")),topic:ge(o.length,s=>[o[s].name,
...o[s].names].join(" ")),story:ge(r.length,s=>r[s].name),article:ge(t.size,s=>`${e.title[s]} ${e.excerpt[s]}`)},
t.indexes}function br(t){let e=new Map;return n=>{if(!e.has(n)){let r=/^".*"$/.test(n)?mr(t,n.slice(
1,-1)):Re(Jt(t).article,n,1/0).rows;e.set(n,r)}return e.get(n)}}function Sr(t,{kind:e,ref:n}){return e===
"outlet"?t.outlets[n]:e==="topic"?t.topics[n]:t.stories[n]}function Qt(t,e){return e.kind==="article"?
t.articles.id[e.ref]:Sr(t,e).id}function K(t,e){let{title:n,urls:o}=t.articles;return e.kind==="arti\
cle"?n[e.ref]||o[e.ref][0]||"(no title)":Sr(t,e).name||"(no name)"}function Ct(t,{kind:e,ref:n}){return e===
"story"?t.stories[n].articles:e==="outlet"?t.byOutlet[n]:e==="topic"?t.byTopic[n]:[n]}function it(t,e){
let n=t.articles.outlet[e];return n<0?"outlet unknown":t.outlets[n].name}function je(t,e){let n=e.map(
o=>t.articles.time[o]).filter(o=>o!==null);return n.length?[n[0],n[n.length-1]]:[null,null]}var wc=43200;
function kr(t,e){return Number(t.articles.time[e])+(G(t,e)?0:wc)}function G(t,e){return Sn(t.articles.
time[e],t.articles.precision[e])}var[In,qe]=[340,64];function Ke(t,e){let n=e.map(g=>t.articles.time[g]).filter(g=>g!==null);if(n.length<
2)return null;let[o,r]=[n[0],n[n.length-1]],i=e.filter(g=>t.articles.time[g]!==null).every(g=>G(t,g)),
{unit:c,bins:a}=Ie(n,o,r,i),l=a.reduce((g,y)=>y.count>g.count?y:g),u=In/a.length,d=a.map(({count:g},y)=>{
if(!g)return null;let S=Math.max(2,g/l.count*(qe-4)),C=Math.max(1,u-Math.min(2,u*.2));return st("rec\
t",{x:y*u,y:qe-S,width:C,height:S,class:"bar-volume"})}),h=at(l.from),m=`Articles by ${c}: at most ${l.
count} in the ${c} of ${h}.`,p=`0 0 ${In} ${qe}`;return f("figure",{class:"volume"},st("svg",{viewBox:p,
role:"img","aria-label":m,preserveAspectRatio:"none"},st("path",{d:`M0 ${qe-.5}H${In}`,class:"base-l\
ine"}),d),f("figcaption",{},f("span",{},at(o)),f("span",{},`by ${c}, at most ${T(l.count)}`),f("span",
{},at(r))))}function Xe(t){let e=f("span",{class:"bar-line","aria-hidden":"true"});return e.style.width=
`${t*100}%`,e}function te(t,e,n=8){let o=Math.max(1,...t.map(([,s])=>s)),r=t.map(([s,i])=>f("li",{class:"\
bar-row"},e(s),f("span",{class:"number"},T(i)),Xe(i/o)));return Y(r,n,"bars")}function ye(t){let e=t.
map(([n,o,r])=>f("li",{class:"bar-row"},n,f("span",{class:"number"},r),Xe(Math.max(.005,o))));return f(
"ul",{class:"bars"},e)}function Y(t,e,n){let o=f("ul",{class:n},t.slice(0,e));if(t.length<=e)return o;
let r=I({class:"more"},()=>{o.append(...t.slice(e)),r.remove()},`Show ${T(t.length-e)} more`);return[
o,r]}function Ve(t,e,n,o){let r=0,s=c=>{for(let a of e.slice(r,r+c)){for(let l of o(a,r))l&&t.append(
l);r+=1}i.textContent=`Show more (${A(e.length-r,"row")} left)`,i.hidden=r>=e.length},i=I({class:"mo\
re"},()=>s(n*4));return s(n),i}function Ye(t,e,n){if(e.outlets.length!==1||n.outlets.length!==1)return;let o=[e.outlets[0],n.outlets[0]];
return t.cocoverage.find(({outlet:r,other:s})=>o.includes(r)&&o.includes(s))}function Tr(t,e,n){return e.
outlets.length!==1||n.outlets.length!==1?void 0:_n(t,e.outlets[0]).find(({other:r})=>r===n.outlets[0])}
function _n(t,e){return t.lags.filter(({outlet:n,other:o})=>n===e||o===e).map(({outlet:n,other:o,n:r,
hours:s,low:i,high:c,q:a})=>n===e?{other:o,n:r,hours:s,low:i,high:c,q:a}:{other:n,n:r,hours:-s,low:-c,
high:-i,q:a}).sort((n,o)=>o.n-n.n||n.other-o.other)}function xr({q:t}){return t<=.05}function Ze({shared:t,
expected:e,q:n}){return n>.05?"no significant difference":t>e?"more than by chance":"fewer than by c\
hance"}function vr(t,e,n,o){if(!o.length)return null;let r=sr(o),s=Math.max(...r.map(({keys:i})=>i.length));
return f("div",{},f("h4",{},`How much later ${n.name} came`),f("p",{},bc(e,n,o)," ",Sc(t.model,e,n,o)),
f("ol",{class:"lags"},r.map(i=>yc(t,n,i,s))),f("p",{class:"lag-ends","aria-hidden":"true"},f("span",
{},`← ${n.name} earlier`),f("span",{},`${n.name} later →`)))}function yc(t,e,n,o){let{model:r}=t,
s=n.keys.filter(d=>d>=0).map(d=>r.stories[d].id),i=n.keys.length,c=`${e.name} ${kc(n)}: ${A(i,"story",
"stories")}`,a=n.from<0?"side-1":n.to>0?"side-0":"tied",l=f("span",{class:`lag-bar ${a}`});l.style.height=
`${i/o*100}%`;let u=I({disabled:!s.length,"aria-label":c,title:c},()=>t.narrow({only:{story:s}}),f("\
span",{class:"number"},i||""),f("span",{class:"lag-track"},l));return f("li",{},u,f("span",{class:"l\
ag-name","aria-hidden":"true"},Mr(n)))}function bc(t,e,n){let o=n.filter(({hours:a})=>a>0).length,r=n.
filter(({hours:a})=>a<0).length,s=n.length-o-r,i=A(n.length,"story","stories"),c=s?`, ${T(s)} tied`:
"";return`Of ${i} where both state a time of day, ${t.name} was first on ${T(o)}, ${e.name} on ${T(r)}${c}\
.`}function Sc(t,e,n,o){if(o.length<5)return"Too few to say more.";let r=Number(De(o.map(l=>l.hours))),
s=`The median: ${n.name} came ${Cn(r)}.`,i=Tr(t,e,n);if(!i)return s;let c=`${Cn(i.low)} to ${Cn(i.high)}`,
a=`${pt(i.q)} after correction`;return`${s} Over the whole corpus: 95 % interval ${c}; ${a}.`}function Cn(t){
return ft(t*3600)}function Mr({from:t,to:e}){if(t===0&&e===0)return"tie";let n=Math.min(Math.abs(t),
Math.abs(e)),o=Math.max(Math.abs(t),Math.abs(e));return Number.isFinite(o)?`${n}–${o} h`:`>${n} h`}
function kc(t){if(t.from===0&&t.to===0)return"at the same time";let e=Mr(t).replace(" h"," hours").replace(
">","more than ");return`${t.from<0?"earlier":"later"} by ${e}`}var[Tc,xc]=[360,129600];function Je(t,e,n){let o=vc(t,e),r=Mc(t,o,e.length,n),s=Oc(t,o,n),i=t.articles.
time,c=new Map;for(let{earlier:l,later:u}of s)c.set(u,Math.min(c.get(u)??1/0,Number(i[l])));let a=(l,u)=>{
let d=s.filter(({earlier:m,later:p})=>o(m)===l&&o(p)===u),h=d.filter(({earlier:m,later:p})=>i[m]===c.
get(p));return{...Mt(new Set(d.map(({earlier:m})=>m)).size,r[l]),preceded:Mt(new Set(d.map(({later:m})=>m)).
size,r[u]),first:new Set(h.map(({earlier:m})=>m)).size,pairs:d,few:Math.min(r[l],r[u])<5}};return e.
map((l,u)=>e.map((d,h)=>u===h?null:a(u,h)))}function vc(t,e){let n=new Map;return e.forEach(({outlets:o},r)=>o.
forEach(s=>n.set(s,r))),o=>{if(!St(t,o))return null;let r=t.articles.outlet[o];return n.get(r)??-1-r}}
function Ln(t,e,n){return!!(n[e]&&t.articles.flags[e]&At)&&G(t,e)}function Mc(t,e,n,o){let r=Array(n).
fill(0);for(let s=0;s<t.size;s+=1){let i=e(s);i!==null&&i>=0&&Ln(t,s,o)&&(r[i]+=1)}return r}function Oc(t,e,n){
let{time:o}=t.articles,r=({earlier:s,later:i})=>{let c=Number(o[i])-Number(o[s]);return c>Tc&&c<=xc};
return t.linksOf.flatMap((s,i)=>{if(!Ln(t,i,n)||e(i)===null)return[];let c=a=>e(a)!==null&&e(a)!==e(
i);return s.filter(({kind:a,forward:l})=>l&&a==="similar").filter(({other:a})=>Ln(t,a,n)&&c(a)).map(
({other:a})=>Number(o[i])<Number(o[a])?{earlier:i,later:a}:{earlier:a,later:i}).filter(r)})}var Ac=12;function X(t,e,n){let o=n||K(t.model,e);return I({class:"thing",dir:"auto"},()=>t.choose(e),
o)}function ee(t,e,n,...o){let{only:r,not:s}=t.state(),i=u=>(u[e]||[]).includes(n),c=(u,d)=>I({class:"\
action"},d,u),a=i(r)?"Show everything again":"Show only this",l=i(s)?"Include it again":"Leave it ou\
t";return f("div",{class:"buttons"},c(a,()=>t.filter("only",e,n)),e!=="story"&&c(l,()=>t.filter("not",
e,n)),o.map(([u,d])=>c(u,d)))}function nt(t,e){let n=f("h2",{dir:"auto",tabindex:"-1"},e);return[f("\
p",{class:"kicker"},t),n]}function F(t,...e){return e.flat(3).some(Boolean)?f("section",{},f("h3",{},
t),e):null}function Ft(t){let e=r=>r==null||r.length===0,n=t.filter(([,r])=>!e(r));if(!n.length)return null;
let o=n.map(([r,s])=>[f("dt",{},r),f("dd",{},s)]);return f("dl",{class:"facts"},o)}function be(t,e="\
, "){return t.flatMap((n,o)=>o?[o===t.length-1?e:", ",n]:[n])}function Qe(t,e,n,o){let s={class:`chi\
p word ${o!==null&&o<=.05?"sure":""}`,dir:"auto",title:n,"aria-label":`${e}: ${n}`};return I(s,()=>t(
[`"${e}"`]),e)}function Se(t,e,n){if(!e.length)return null;let{time:o,precision:r,held:s}=t.articles,
i=[...e].reverse().map(c=>{let a=lt(o[c],r[c])+(s[c]?"":" · not in this corpus"),l=f("span",{class:"\
words"},a);return f("li",{class:s[c]?null:"not-held"},n({kind:"article",ref:c}),l)});return Y(i,Ac,"\
ties")}function tn(t,e){return t.length?te(t.map(([n,o])=>[{kind:"story",ref:n},o]),e):null}var ne="group:";function Rn(t,e){if(e.startsWith(ne)){let o=t.groups.find(({name:r})=>ne+r===e);return o?
{key:e,name:o.name,outlets:o.outlets}:null}let n=t.byId.get(e);return!n||n.kind!=="outlet"?null:{key:e,
name:K(t,n),outlets:[n.ref]}}function en(t){return t.slice(1).map(e=>[t[0],e])}function $c(t){return"\
ABCDEF"[t]}function oe(t){return f("span",{class:`key side-${t}`},$c(t))}function re(t,e={}){return{
only:{...t.key.startsWith(ne)?{group:[t.name]}:{outlet:[t.key]},...e}}}var Ec=34;function kt(t,e,n,o){let r=f("table",{class:e},f("thead",{},f("tr",{},n)),Array.isArray(o)?
f("tbody",{},o):o);return f("div",{class:"scrolling",tabindex:"0",role:"region","aria-label":t},r)}function Dn(t,e,n,o){
let r=n.map(i=>{let c={kind:e,ref:i},a=$t(K(t.model,c),Ec),l=f("div",{},X(t,c,a));return f("th",{scope:"\
col",class:"turned"},l)}),s=[ot("Outlet"),ot("Own articles","figure"),...r];return kt(`Outlets by ${e}`,
"matrix",s,o)}function ot(t,e){return f("th",{scope:"col",class:e||null},t)}function se(t,e,n){return f(
"td",{class:"filled"},I({"aria-label":n,title:n},e,t))}var Or=8,Nc=24,ie=null;function Ar(t,e,n){let{model:o}=t;if(!o.complete)return null;let r="Who is fo\
llowed by whom",s=Je(o,e,t.selection().mask),i=e.map(({name:u},d)=>{let h=["followed by ",oe(d),f("s\
pan",{class:"unseen"},u)];return f("th",{scope:"col",class:"figure",title:u},h)}),c=e.map((u,d)=>{let h=e.
map((m,p)=>_c(s[d][p],u,m,n));return f("tr",{},f("th",{scope:"row"},oe(d),u.name),h)}),a=[ot("Articl\
es of"),...i];return f("section",{class:"follows"},f("h3",{},r),f("p",{},Ic(s,e)),kt(r,"figures-tabl\
e",a,c),Cc(t,e,s),f("p",{class:"aside"},"Of a row’s own articles that state a time of day, those tha\
t a similar article of the column followed after 6 minutes to 36 hours; in brackets the 95 % interva\
l. It does not show that one copies the other: both may follow a third (Welbers and van Atteveldt: R\
Newsflow)."))}function Ic(t,e){let n=t.flatMap((h,m)=>h.flatMap((p,g)=>p&&!p.few?[{cell:p,a:m,b:g}]:
[]));if(!n.length)return"Too few articles with a time of day to say who follows whom.";let o=(h,m)=>h.
cell.share>m.cell.share,{cell:r,a:s,b:i}=n.reduce((h,m)=>o(m,h)?m:h);if(!r.k)return"None is followed\
 by a similar article of another within 36 hours.";let[c,a]=[e[s].name,e[i].name],l=`${tt(r.share)} ${bt(
r)}`,{k:u,n:d}=r.preceded;return`Most followed: ${c} by ${a}, ${r.k} of ${A(r.n,"article")}, ${l}. O\
f the ${d} articles of ${a}, ${u} came after one of ${c}; for ${r.first} of them it was the first th\
at they resemble.`}function _c(t,e,n,o){if(!t)return f("td",{class:"figure"},"–");let r=t.few?"too\
 few":`${tt(t.share)} ${bt(t)}`,s=`${t.k} of ${t.n}`,i=f("small",{},` ${r}`);if(!t.k)return f("td",{
class:"figure"},s,i);let c=ie!==null&&ie[0]===e.key&&ie[1]===n.key,a=()=>{ie=c?null:[e.key,n.key],o()},
l={"data-focus":`follows ${e.key} ${n.key}`,"aria-expanded":String(c),"aria-label":`${e.name} follow\
ed by ${n.name}: ${s} articles, ${r}: list them`};return f("td",{class:"filled"},I(l,a,s,i))}function Cc(t,e,n){
if(!ie)return null;let[o,r]=ie.map(l=>e.findIndex(u=>u.key===l)),s=n[o]?.[r];if(!s)return null;let{time:i}=t.
model.articles,a=[...s.pairs].sort((l,u)=>i[u.earlier]-i[l.earlier]||l.later-u.later).map(({earlier:l,
later:u})=>{let d=ft(i[u]-i[l]),h=X(t,{kind:"article",ref:u});return f("li",{},X(t,{kind:"article",ref:l}),
f("span",{class:"words"},`${it(t.model,u)}, ${d}: `,h))});return f("div",{class:"followed"},f("h4",{},
`${e[o].name}, followed by ${e[r].name}`),Y(a,Or,"ties"))}function $r(t,e){let{model:n}=t,o=n.cocoverage_tests;
if(!o)return null;let r="Who covers the same stories",s=n.cocoverage.filter(xr).length,i=Math.max(Or,
Math.min(s,Nc)),c=n.cocoverage.slice(0,i).map(d=>Lc(t,e,d)),a=[ot("Outlets"),ot("Stories shared","fi\
gure"),ot("By chance","figure"),ot("So they share"),f("td",{})],l=s?`${A(s,"pair")} of ${T(o)} teste\
d ${s===1?"shares":"share"} more or fewer stories than chance would give.`:`Of ${A(o,"pair")} tested\
, none shares more or fewer stories than chance would give; these are furthest from it.`;return f("s\
ection",{class:"cocoverage"},f("h3",{},r),f("p",{},l),kt(r,"figures-table",a,c),f("p",{class:"aside"},
"Of the whole corpus. By chance: what two outlets of these sizes would share of stories of these siz\
es (Neal 2014; Saracco et al. 2015). P-values are corrected for all pairs; outlets with fewer than f\
ive stories are not tested."))}function Lc(t,e,n){let o=[n.outlet,n.other],r=o.map(h=>t.model.outlets[h].
id),s=o.map(h=>t.model.outlets[h].name),i=o.map(h=>X(t,{kind:"outlet",ref:h})),c=e.map(({key:h})=>h),
a=c.length===2&&r.every(h=>c.includes(h)),l={class:"chip","aria-label":`Compare ${s[0]} and ${s[1]}`},
u=I(l,()=>t.change({side:r}),"Compare"),d=f("small",{},` ${pt(n.q)}`);return f("tr",{},f("th",{scope:"\
row"},i[0]," and ",i[1]),f("td",{class:"figure"},T(n.shared)),f("td",{class:"figure"},yt(n.expected)),
f("td",{class:"verdict"},Ze(n),d),f("td",{},a?"":u))}var Pc=12,Er=6;function Nr(t,e,n,o){if(!o.shared.length)return null;let r=Ge(t.model,o);return f("di\
v",{class:"framing"},f("h4",{},"The same stories in their words"),r&&Rc(t,e,n,r,o.shared.length),Dc(
t,e,n,o))}function Rc(t,e,n,o,r){let s=T(r),c=[...o.a,...o.b].some(({q:d})=>d<=.05)?`Both report the\
 same ${s} stories, so the words in bold are a choice of one of them.`:`Over the ${s} stories that b\
oth have, no word of the headlines differs significantly: the words listed may differ by chance.`,a=({
k:d,other:h,q:m})=>`${d} of ${r} headlines, the other ${h}; ${pt(m)} after correction`,l=[nn(t,e,o.a,
a,`${e.name} uses more often`),nn(t,n,o.b,a,`${n.name} uses more often`)];return[f("p",{},c),f("div",
{class:"columns"},l),f("p",{class:"aside"},"Words in at least five of these headlines; in bold those\
 that are significant after correction for all of them.")]}function nn(t,e,n,o,r){let s=c=>t.narrow(
re(e,{words:c})),i=n.slice(0,Pc).map(c=>f("li",{},Qe(s,c.word,o(c),c.q)));return f("div",{},f("p",{class:"\
words"},r),i.length?f("ul",{class:"word-list"},i):f("p",{class:"empty"},"None."))}function Dc(t,e,n,o){
let r=Fn(t.model,o.shared),s=h=>{let m=[o.a,o.b].map(p=>{let g={kind:"article",ref:Number(p.get(h))};
return f("td",{},X(t,g))});return f("tr",{},m)},i=f("tbody",{},r.slice(0,Er).map(s)),c=r.slice(Er),l=I(
{class:"more"},()=>{i.append(...c.map(s)),l.remove()},`Show ${T(c.length)} more`),u=[ot(e.name),ot(n.
name)],d=`Headlines of ${e.name} and ${n.name}`;return[kt(d,"headline-pairs",u,i),c.length>0&&l]}function Ir(t,e,n){
let{model:o}=t;if(!o.complete)return null;let r=f("h4",{},"Distinctive words, in titles and excerpts"),
s=h=>f("div",{},r,f("p",{class:"aside"},h));if(o.size>ze)return s("This corpus is too large to compa\
re words on the page: run “topicgraph compare” instead.");let i=Ue(o,e,n,t.selection().mask);if(!i.
a.length&&!i.b.length)return s("Too few articles to compare their words.");let[c,a]=i.n,l=(h,m)=>({k:p,
other:g,q:y})=>`${p} of ${h} articles, the other ${g} of ${m}; ${pt(y)} after correction`,u=[nn(t,e,
i.a,l(c,a),e.name),nn(t,n,i.b,l(a,c),n.name)];return f("div",{class:"pair-words"},r,f("div",{class:"\
columns"},u),f("p",{class:"aside"},"The surest first; in bold those that are significant after corre\
ction for all words and topics tested (Monroe, Colaresi and Quinn 2008)."))}function on(t){return t.carried??=t.articles.held.reduce((e,n)=>e+n,0),{here:t.carried,all:t.counts.
articles}}function rn(t){if(!t.left_out)return null;let{here:e,all:n}=on(t);return[`This page carrie\
s ${T(e)} of the ${A(n,"article")}; a browser could not hold the other ${T(n-e)}. Stories are here a\
s a whole: those of most outlets first, then the newest.`,"The picture, the lists, the search, the f\
ilters and all counts on the page are of these articles. The figures at the top, what stands out, wh\
o was first and who republishes are of the whole corpus.",'To find any other article, run “topicgrap\
h find WORDS”. To see a part in full, run in Python: tg.write_html(graph.filter(since="2021-03"), "p\
art.html").']}function dt(t){if(!t.left_out)return null;let{here:e,all:n}=on(t),[o,r]=[T(e),T(n)],s=`\
Of the ${o} articles on this page; the corpus has ${r}.`;return f("p",{class:"aside cover"},s)}var _r=5,Hn={first:"Of the stories that an outlet shares with others, how often it was first in this\
 corpus; in a tie each counts a part.",republished:"Of the articles found at an outlet, how many ano\
ther outlet wrote.",missing:"Choose an outlet here, in the list of outlets or in the picture: its pa\
nel lists the big stories that it lacks here. A missing story only means that it is not in this corp\
us; the outlet may still have covered it."};function Cr(t,e){let{model:n}=e,o=rn(n),r=n.findings.map(
i=>Hc(e,i)),s=f("div",{class:"overview"},o&&f("section",{class:"cover"},f("h2",{},"Not all of it is \
on this page"),o.map(i=>f("p",{},i))),sn("What stands out",null,Fc(n,r)),sn("Biggest stories",null,Bc(
e)),sn("Who was first",Hn.first,Wc(e)),sn("Who republishes",Hn.republished,zc(e)),Uc(e));t.replaceChildren(
s)}function Fc(t,e){return e.length?f("ul",{class:"findings"},e):t.counts.articles?f("p",{class:"emp\
ty"},"Nothing stands out in this corpus beyond what chance gives."):null}function sn(t,e,n){return n?
f("section",{},f("h2",{},t),e&&f("p",{class:"aside"},e),n):null}function Hc(t,{text:e,only:n,at:o}){
let r=t.model.mode==="stories"&&o!==null&&(n.story||[]).includes(o),s={only:n,at:o,...r?{open:[String(
o)]}:{}},i=Object.keys(n).length>0&&JSON.stringify(t.state().only)===JSON.stringify(n),c=()=>t.apply(
i?{open:[]}:s),a={class:"finding",dir:"auto","aria-pressed":String(i)};return f("li",{},I(a,c,e))}function Bc(t){
let e=ke(t.model,"stories","size",t.selection()).slice(0,_r);if(e.length){let r=e.map(s=>zn(t,s,0));
return f("ol",{class:"rows brief"},r)}let o=t.selection().filtered?"None in this selection.":Wn("sto\
ries");return f("p",{class:"empty"},o)}function Wc(t){let e=Bn(t,({first:n,shared:o})=>o>=5&&n>0,(n,o)=>o.
first-n.first||o.first/o.shared-n.first/n.shared);return e.length?ye(e.map(({link:n,outlet:{first:o,
shared:r}})=>[n,o/r,`${yt(o)} of ${T(r)}`])):null}function zc(t){let e=({pieces:r})=>r<5,n=({republished:r,
pieces:s})=>r/s,o=Bn(t,({republished:r})=>r>0,(r,s)=>Number(e(r))-Number(e(s))||n(s)-n(r)||s.republished-
r.republished);return o.length?ye(o.map(({link:r,outlet:s})=>{let{republished:i,pieces:c}=s,a=`${T(i)}\
 of ${T(c)}`;return e(s)?[r,0,`${a}, too few`]:[r,n(s),a]})):t.model.counts.articles?f("p",{class:"e\
mpty"},"Every article here was written by the outlet it was found at."):null}function Uc(t){let{stories:e,
counts:n}=t.model;if(!e.length||n.outlets<2)return null;let r=Bn(t,({held:c})=>c>=5,(c,a)=>a.held-c.
held).map(({link:c})=>f("li",{},c)),s=r.length>0&&f("ul",{class:"missing"},r),i=f("p",{class:"aside"},
Hn.missing);return f("section",{},f("h2",{},"What an outlet lacks"),i,s)}function Bn(t,e,n){return t.
model.outlets.map((o,r)=>({outlet:o,ref:r})).filter(({outlet:o})=>!o.platform&&e(o)).sort((o,r)=>n(o.
outlet,r.outlet)||o.ref-r.ref).slice(0,_r).map(({outlet:o,ref:r})=>({outlet:o,link:X(t,{kind:"outlet",
ref:r})}))}var Gc=60,jc={stories:"story",articles:"article",outlets:"outlet",topics:"topic"},qc={stories:[["siz\
e","most outlets first"],["new","newest first"],["old","oldest first"],["name","A to Z"]],articles:[
["new","newest first"],["old","oldest first"],["name","A to Z"]],outlets:[["size","most articles fir\
st"],["name","A to Z"]],topics:[["size","most articles first"],["name","A to Z"]]},Kc={stories:"No s\
tories: a story needs two articles on one event, listed as related in a file or similar in words and\
 time.",articles:"No articles.",outlets:"No outlets: no article says where it was published.",topics:"\
No topics: no article names one."},Un={stories:"size",articles:"new",outlets:"size",topics:"size"},Xc={
size:(t,e)=>e.size-t.size||e.articles.length-t.articles.length,new:(t,e)=>Lr(e.from,t.from,-1/0),old:(t,e)=>Lr(
t.from,e.from,1/0),name:(t,e)=>vt(t.name)<vt(e.name)?-1:1};function Lr(t,e,n){return(t??n)===(e??n)?
0:(t??n)-(e??n)}function ke(t,e,n,o){let r=jc[e],s={stories:t.stories.length,articles:t.size,outlets:t.
outlets.length,topics:t.topics.length},i=u=>r!=="article"||t.articles.held[u]||o.stubs,c=Array.from(
{length:s[e]},(u,d)=>d).filter(i).map(u=>Gn(t,{kind:r,ref:u},o)).filter(({articles:u})=>u.length),a=u=>e===
"outlets"?cn(t,u):0,l=Xc[n];return c.sort((u,d)=>a(u)-a(d)||l(u,d)||u.thing.ref-d.thing.ref)}function cn(t,{
thing:e,held:n}){return t.outlets[e.ref].platform?1:n?0:2}function Gn(t,e,n){let o=n?.filtered?n.mask:
null;if(e.kind==="article")return Vc(t,e,!o||o[e.ref]>0);let r=Ct(t,e),s=o?r.filter(d=>o[d]):r,[i,c]=je(
t,s),a=s.filter(d=>t.articles.held[d]).length,l=Ot(t,s).size,u=e.kind==="story"?l:a;return{thing:e,name:K(
t,e),articles:s,size:u,held:a,outlets:l,from:i,to:c}}function Vc(t,e,n){let o=e.ref,r=t.articles.time[o];
return{thing:e,name:K(t,e),articles:n?[o]:[],size:1,held:t.articles.held[o],outlets:1,from:r,to:r}}function jn(t,e){
let{kind:n,ref:o}=e.thing;if(n==="article"){let{time:i,precision:c}=t.articles;return`${it(t,o)} · ${lt(
i[o],c[o])}`}let r=e.articles.length-e.held,s=e.held||n==="story"?[A(e.held,"article")]:[];return r&&
s.push(`${T(r)} linked, not in this corpus`),n!=="outlet"&&s.push(A(e.outlets,"outlet")),n==="story"&&
s.push(ut(e.from,e.to)),s.join(" · ")}function Rr(t,e,{mask:n,stubs:o}){let r=s=>n[s]&&(t.articles.
held[s]||o);return e==="articles"?n.reduce((s,i,c)=>s+(r(c)?1:0),0):e==="stories"?t.stories.filter(({
articles:s})=>s.some(i=>n[i])).length:e==="topics"?t.byTopic.filter(s=>s.some(r)).length:t.byOutlet.
filter((s,i)=>!t.outlets[i].platform&&s.some(r)).length}function Dr(t,e,n){let{tab:o}=n.state();if(e.
parentElement.hidden=o==="overview",o==="overview"){Cr(t,n);return}let r=qc[o].map(([s,i])=>f("optio\
n",{value:s,selected:s===Un[o]},i));e.replaceChildren(...r),e.onchange=()=>{Un[o]=e.value,Pr(t,n,o)},
Pr(t,n,o)}function Pr(t,e,n){let{model:o}=e,[r,s]=[Un[n],e.selection()],i=ke(o,n,r,s),c=f("ol",{class:"\
rows"}),a=Math.max(1,i[0]?.size||0),l=Ve(c,i,Gc,(h,m)=>[n==="outlets"?Yc(o,i,m):null,zn(e,h,r==="siz\
e"?h.size/a:0)]),d=!i.length&&s.filtered?"Nothing in this selection.":Wn(n);t.replaceChildren(dt(o)||
"",i.length?c:f("p",{class:"empty"},d),l)}function Yc(t,e,n){let o=cn(t,e[n]);if(!o||n&&cn(t,e[n-1])===
o)return null;let r=e.filter(i=>cn(t,i)===o).length;return f("li",{class:"rows-head"},`${o===1?"Plat\
forms, which carry what outlets write":"Only linked, no article in this corpus"} (${T(r)})`)}function Wn(t){
return Kc[t]}function zn(t,e,n){let o={class:`row row-${e.thing.kind}`,"data-id":Qt(t.model,e.thing)},
r=I(o,()=>t.choose(e.thing),f("span",{class:"row-name",dir:"auto"},e.name),f("span",{class:"row-word\
s",dir:"auto"},jn(t.model,e)),n>0&&Xe(Math.max(.015,n)));return f("li",{},r)}var Zc={figures:"Figures",topics:"By topic",stories:"By story"},Jc=20,Hr={topics:14,stories:18},an="\
figures",Kt={key:"independent",down:!0},ln=Jc,qn=[{key:"name",name:"Outlet",title:"",value:t=>t.name},
{key:"independent",name:"Own articles",title:"Independent articles: copies and updates count as thei\
r original",value:t=>t.independent},{key:"voice",name:"Share of voice",title:"Share of all independe\
nt articles, with its 95 % interval",value:t=>t.voice.share},{key:"first",name:"First on",title:"Sto\
ries it was first on, of those it shares with other outlets; in a tie each counts a part. Of the who\
le corpus",value:t=>Fr(t.first,t.shared)},{key:"alone",name:"Alone with",title:"Stories that no othe\
r outlet has in this corpus. Of the whole corpus",value:t=>t.alone},{key:"republished",name:"Written\
 by others",title:"Of the articles found at it, those that another outlet wrote: copies, and carried\
 ones",value:t=>Fr(t.republished,t.pieces)}];function Fr(t,e){return e?t/e+(e>=5?2:0):-1}function Kn(t,e){
let n=l=>{Kn(t,e),l&&Nt(t,"focus",l)?.focus()},r=Xn(e.model,e.selection().mask).filter(({pieces:l,independent:u})=>l||
u),s=()=>{ln=1/0,n()},i=`Show all ${T(r.length)} outlets`,a=[f("div",{class:"sheet-head"},f("h2",{},
"Outlets"),f("div",{class:"switch",role:"group","aria-label":"What to show"},ta(n))),dt(e.model),...[
r.length?ea(e,r,n):Qc()].flat(),r.length>ln&&I({class:"more","data-focus":"more"},s,i)];t.replaceChildren(
...a.filter(l=>l instanceof Node))}function Qc(){return f("p",{class:"empty"},"No outlet has an arti\
cle in this selection.")}function ta(t){return Object.entries(Zc).map(([e,n])=>{let o=()=>{an=e,t(e)};
return I({"data-focus":e,"aria-pressed":String(e===an)},o,n)})}function ea(t,e,n){if(an==="figures")
return oa(t,e,n);let r=[...e].sort((s,i)=>i.independent-s.independent||s.ref-i.ref).slice(0,ln);return an===
"topics"?ia(t,r):aa(t,r)}function Xn(t,e){let n=Fe(t,e),r=n.reduce((u,d)=>u+d,0)+na(t,e),{held:s,outlet:i,
carrier:c,flags:a}=t.articles,l=t.outlets.map(({name:u,first:d,shared:h,alone:m},p)=>{let g=Mt(n[p],
r),y={pieces:0,republished:0};return{ref:p,name:u,first:d,shared:h,alone:m,voice:g,independent:n[p],
...y}});for(let u=0;u<t.size;u+=1)!e[u]||!s[u]||(i[u]>=0&&(l[i[u]].pieces+=1,a[u]&gr&&(l[i[u]].republished+=
1)),c[u]>=0&&c[u]!==i[u]&&(l[c[u]].pieces+=1,a[u]&Le&&(l[c[u]].republished+=1)));return l}function na(t,e){
let{flags:n}=t.articles;return n.filter((o,r)=>e[r]&&o&At&&!St(t,r)).length}function oa(t,e,n){let{value:o}=qn.
find(({key:l})=>l===Kt.key)||qn[0],r=(l,u)=>o(l)<o(u)?-1:o(l)>o(u)?1:0,s=Kt.down?-1:1,i=[...e].sort(
(l,u)=>s*r(l,u)||u.independent-l.independent||l.ref-u.ref),c=qn.map(l=>ra(l,n)),a=i.slice(0,ln).map(
l=>sa(t,l));return kt("Figures of the outlets","figures-table",c,a)}function ra({key:t,name:e,title:n},o){
let r=t===Kt.key,s=()=>{Kt={key:t,down:r?!Kt.down:t!=="name"},o(`sort ${t}`)},i=Kt.down?"descending":
"ascending",c=Kt.down?" ↓":" ↑",a={scope:"col",class:t==="name"?null:"figure","aria-sort":r?i:null},
l={title:n,"data-focus":`sort ${t}`};return f("th",a,I(l,s,e,r?c:""))}function sa(t,e){let{id:n}=t.model.
outlets[e.ref],o=()=>t.narrow({only:{outlet:[n]}}),r=`${A(e.independent,"article")} of ${e.name}: se\
lect them`,s=[tt(e.voice.share),f("small",{},` ${bt(e.voice)}`)];return f("tr",{},f("th",{scope:"row"},
X(t,{kind:"outlet",ref:e.ref})),se(T(e.independent),o,r),f("td",{class:"figure"},e.independent?s:"–"),
Te(e.shared>0,yt(e.first),e.shared),f("td",{class:"figure"},e.alone?T(e.alone):"–"),Te(e.republished>
0,T(e.republished),e.pieces))}function Te(t,e,n,o=""){if(!t)return f("td",{class:"figure"},"–");let r=n<
5?" too few":o,s=r?f("small",{},r):null;return f("td",{class:"figure"},`${e} of ${T(n)}`,s)}function ia(t,e){
let{model:n}=t,{mask:o}=t.selection(),r={outlets:n.outlets.map((p,g)=>g)},s=qt(n,[r],o).map(({topic:p})=>p),
i=s.slice(0,Hr.topics);if(!i.length)return f("p",{class:"empty"},"No article of this selection names\
 a topic.");let c=e.map(({ref:p})=>({outlets:[p]})),a=qt(n,c,o),l=new Map(a.map(({topic:p,cells:g})=>[
p,g])),u=e.map((p,g)=>{let y=i.map(S=>{let C=l.get(S)?.[g]||Mt(0,p.independent);return ca(t,p,S,C)});
return Br(t,p,y)}),d=s.length-i.length,m=`Independent articles of an outlet about a topic; the darke\
r, the larger their share of its articles. A click selects them.${d?` ${A(d,"rarer topic")} are in t\
he list of topics.`:""}`;return[Dn(t,"topic",i,u),f("p",{class:"aside"},m)]}function Br(t,e,n){return f(
"tr",{},f("th",{scope:"row"},X(t,{kind:"outlet",ref:e.ref})),f("td",{class:"figure"},T(e.independent)),
n)}function ca(t,e,n,o){let{id:r,name:s}=t.model.topics[n],{k:i,n:c}=o;if(!i){let p=`${e.name}: none\
 of ${c} on ${s} in this corpus`;return f("td",{class:"nothing",title:p},"·")}let a=c<5?", too few":
"",l=`${tt(o.share)} ${bt(o)}`,u=`${e.name}, ${s}: ${i} of ${c} articles, ${l}${a}`,d=[t.model.outlets[e.
ref].id],h=()=>t.narrow({only:{outlet:d,topic:[r]}}),m=se(String(i),h,u);return m.style.setProperty(
"--part",`${Math.round(o.share*60)}%`),m}function aa(t,e){let{model:n}=t,o=ke(n,"stories","size",t.selection()).
map(({thing:m})=>m.ref),r=m=>Ot(n,n.stories[m].articles).size,s=o.sort((m,p)=>r(p)-r(m)||m-p),i=s.slice(
0,Hr.stories);if(!i.length)return f("p",{class:"empty"},"There is no story in this selection.");let c=i.
map(m=>{let p=n.stories[m].articles.find(g=>G(n,g));return p===void 0?null:n.articles.time[p]}),a=new Set(
i),l=e.map(m=>{let p=we(n,{outlets:[m.ref]},a),g=i.map((y,S)=>la(t,m,y,p.get(y),c[S]));return Br(t,m,
g)}),u=s.length-i.length,h=`The stories of most outlets. “1st”: the outlet was first of those in thi\
s corpus (“1st=”: in a tie); else how much later its first article came. A dot: not in this corpus. \
Copies do not count as an outlet’s own article.${u?` ${A(u,"more story","more stories")} in the li\
st.`:""}`;return[Dn(t,"story",i,l),f("p",{class:"aside"},h)]}function la(t,e,n,o,r){let{model:s}=t,{
id:i,name:c,first:a}=s.stories[n];if(o===void 0){let S=`${e.name}: ${jt(c)} is not in this corpus`;return f(
"td",{class:"nothing",title:S},"·")}let l=a.includes(e.ref),d=G(s,o)&&r!==null?Number(s.articles.time[o])-
Number(r):null,[h,m]=ua(l,a.length>1,d),p=[s.outlets[e.ref].id],y=se(h,()=>t.narrow({only:{outlet:p,
story:[i]}}),`${h}: ${e.name}, ${jt(c)}: ${m}`);return y.style.setProperty("--part",l?"55%":"14%"),y}
function ua(t,e,n){return t?e?["1st=","first, in a tie"]:["1st","first"]:n===null?["✓","has it"]:[
Ro(n),ft(n)]}var fa=12,da=8,ha=72;function Zn(t,e){let n=Jn(e),o=I({class:"tool"},()=>e.change({at:"save"}),"Down\
load …"),r=f("div",{class:"sheet-head"},f("h2",{},"Compare"),ga(e,n),o),s=f("p",{class:"empty"},"C\
hoose two outlets or groups to compare."),i=n.length<2?[s]:ma(e,n,c);$e(t,()=>t.replaceChildren(r,...i.
filter(Boolean)));function c(){Zn(t,e)}}function ma(t,e,n){let o=`${pa(t)} Copies and updates count \
as their original. A figure on fewer than ${5} is marked “too few”. A missing story only means that \
it is not in this corpus; the outlet may still have covered it.`;return[f("p",{class:"aside"},o),dt(
t.model),ya(t,e),ka(t,e),...en(e).map(([r,s])=>xa(t,r,s)),Ar(t,e,n),$r(t,e)]}function pa(t){return t.
selection().filtered?"This compares the selection.":t.model.left_out?"This compares what is on this \
page; “topicgraph compare” compares the whole corpus.":"This compares the whole corpus."}function Jn(t){
let{model:e}=t,n=t.state().side.flatMap(o=>Rn(e,o)||[]);return n.length?n.slice(0,Yt):Wr(e).slice(0,
2).flatMap(({key:o})=>Rn(e,o)||[])}function Wr(t){let e=Fe(t,En(t));return t.outlets.map(({id:n,name:o,
platform:r},s)=>({key:n,name:o,platform:r,number:e[s],ref:s})).filter(({number:n,platform:o})=>n&&!o).
sort((n,o)=>o.number-n.number||n.ref-o.ref)}function ga(t,e){let{model:n}=t,o=e.map(({key:d})=>d),r=d=>t.
change({side:d}),s=Wr(n).filter(({key:d})=>!o.includes(d)).map(({key:d,name:h,number:m})=>f("option",
{value:d},`${h} (${m})`)),i=n.groups.filter(({name:d})=>!o.includes(ne+d)).map(({name:d})=>f("option",
{value:ne+d},d)),c=({target:d})=>d.value&&r([...o,d.value]),a={"aria-label":"Add an outlet or group",
"data-focus":"add",disabled:e.length>=Yt,on:{change:c}},l=f("select",a,f("option",{value:""},"+ Add \
outlet or group …"),i.length>0&&f("optgroup",{label:"Groups"},i),f("optgroup",{label:"Outlets"},s)),
u=e.map(({key:d,name:h},m)=>I({class:`chip side-${m}`,dir:"auto","data-focus":d},()=>r(o.filter(p=>p!==
d)),f("span",{class:"unseen"},"Remove "),oe(m),h," ×"));return f("div",{class:"picker"},u,l)}function wa(t,{
name:e,outlets:n}){return n.length!==1?f("span",{class:"name"},e):X(t,{kind:"outlet",ref:n[0]})}function ya(t,e){
let n=Xn(t.model,t.selection().mask),o=["Own articles","First on, of shared stories","Alone with","W\
ritten by others"],r=[ot("Outlet"),...o.map(c=>ot(c,"figure"))],s=e.map((c,a)=>ba(t,c,a,n)),i=kt("Fi\
gures","figures-table",r,s);return f("section",{},i)}function ba(t,e,n,o){let r=e.outlets.map(y=>o[y]),
s=y=>r.reduce((S,C)=>S+C[y],0),[i,c,a]=["independent","pieces","republished"].map(s),l=e.outlets.length===
1,{first:u,shared:d,alone:h}=l?r[0]:{first:0,shared:0,alone:0},m=()=>t.narrow(re(e)),p=`${A(i,"artic\
le")} of ${e.name}: select them`,g=Sa(t.model,e);return f("tr",{},f("th",{scope:"row"},oe(n),wa(t,e)),
se(T(i),m,p),Te(d>0,yt(u),d,g),f("td",{class:"figure"},l?T(h):"–"),Te(c>0,T(a),c))}function Sa(t,{
outlets:e}){if(e.length!==1||t.left_out)return"";let n=t.firsts.find(({outlet:r})=>r===e[0]);if(!n)return"";
let o=n.q===null?"":`; ${pt(n.q)}`;return` (by chance ${yt(n.expected)}${o})`}function ka(t,e){let n=qt(
t.model,e,t.selection().mask);if(!n.length)return null;let o=n.slice(0,fa),r=o.flatMap(({cells:d})=>d.
map(({share:h})=>h)),s=Math.max(...r,.01),i=e.length===2,c=o.map(({topic:d,cells:h})=>{let m=h.map((g,y)=>Ta(
t,{side:e[y],n:y,topic:d,share:g,peak:s},i&&!y)),p=f("span",{class:"topic-name"},X(t,{kind:"topic",ref:d}));
return f("li",{class:"topic-row"},p,m)}),a=n.length-o.length,l=`${A(a,"topic")} with smaller shares \
are not shown.`,u=e.map(({name:d})=>f("span",{},d));return f("section",{},f("h3",{},"Topics: share o\
f the articles of each, with 95 % interval"),i&&f("p",{class:"mirror-heads","aria-hidden":"true"},u),
f("ul",{class:i?"mirrored":"stacked"},c),a>0&&f("p",{class:"aside"},l))}function Ta(t,{side:e,n,topic:o,
share:r,peak:s},i){let{id:c,name:a}=t.model.topics[o],l=r.n<5,u=tt(r.share),d=`${r.k} of ${r.n}`,h=l?
", too few":"",m=bt(r),p=`${e.name}, ${a}: ${d} articles, ${u} ${m}${h}`,g=O=>`${Math.min(100,O/s*ha)}\
%`,y=f("span",{class:`share side-${n}`}),S=f("span",{class:"whisker"});y.style.width=g(r.share),S.style.
setProperty("--low",g(r.low)),S.style.setProperty("--high",g(r.high));let C={class:`topic-bar ${i?"l\
eft":""} ${l?"few":""}`,"aria-label":p,title:p,disabled:!r.k};return I(C,()=>t.narrow(re(e,{topic:[c]})),
f("span",{class:"track"},y,!l&&S),f("span",{class:"share-words"},l?`${d}, too few`:u))}function xa(t,e,n){
let{model:o}=t,r=Be(o,e,n,t.selection().mask),s=[Vn(t,`Only ${e.name}`,r.onlyA,e,n),Vn(t,"Both",r.shared,
null,null),Vn(t,`Only ${n.name}`,r.onlyB,n,e)];return f("section",{class:"pair"},f("h3",{},`${e.name}\
 and ${n.name}: stories`),f("p",{},va(r,e,n),Ma(o,e,n)),f("div",{class:"columns"},s),vr(t,e,n,r.lags),
Nr(t,e,n,r),Ir(t,e,n))}function va({shared:t,a:e,b:n},o,r){let s=Math.min(e.size,n.size)<5?" Too few\
 to say much.":"",i=(a,{name:l})=>`${tt(a?t.length/a:0)} of the ${T(a)} of ${l}`;return`They share ${A(
t.length,"story","stories")}: ${i(e.size,o)}, ${i(n.size,r)}.${s}`}function Ma(t,e,n){let o=Ye(t,e,n);
if(!o)return"";let[r,s]=[T(o.shared),yt(o.expected)],i=`${pt(o.q)} after correction for all pairs`;return`\
 Over the whole corpus they share ${r}, where chance would give ${s}: ${Ze(o)} (${i}).`}function Yn(t,e){
return e<0?1:Ot(t,t.stories[e].articles).size}function Fn(t,e){return[...e].sort((n,o)=>Yn(t,o)-Yn(t,
n)||n-o)}function Vn(t,e,n,o,r){let{model:s}=t,i=Fn(s,n),c=i.map(h=>{let m=Yn(s,h),p=m>1?A(m,"outlet"):
"no other outlet",g=X(t,h<0?{kind:"article",ref:-1-h}:{kind:"story",ref:h});return f("li",{},g,f("sp\
an",{class:"words"},p))}),a=i.filter(h=>h>=0).map(h=>s.stories[h].id),l=o?re(o,{story:a}):{only:{story:a}},
u=a.length>0&&a.length<=vn,d=Y(c,da,"ties");return f("div",{},f("h4",{},e," ",f("span",{class:"numbe\
r"},T(n.length))),r&&f("p",{class:"aside"},`Not in this corpus from ${r.name}.`),c.length?d:f("p",{class:"\
empty"},"None."),u&&I({class:"more"},()=>t.narrow(l),"Select their articles"))}var Et='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',xe='Georgia, "Times New Roman", se\
rif',Oa={paper:"#fdfcf9",ink:"#1f1f1d",soft:"#6a6963",line:"#cfccc2",grid:"#ebe8df",hull:"#e9f1f6",veil:"\
rgba(253, 252, 249, .84)",story:"#0072b2",article:"#56b4e9",stub:"#fdfcf9",outlet:"#d55e00",topic:"#\
009e73",others:"#b4b1a8",hues:["#0072b2","#e69f00","#009e73","#cc79a7","#d55e00","#56b4e9","#44433f"],
edges:{published_by:"#dcc3b0",carried_by:"#dcc3b0",about:"#aed3c6",related:"#9dbfd4",similar:"#9dbfd\
4",copy_of:"#c98aae",update_of:"#c98aae"}},Aa={paper:"#15171a",ink:"#eceae4",soft:"#a5a39b",line:"#4\
3464a",grid:"#25282c",hull:"#1c2a35",veil:"rgba(21, 23, 26, .84)",story:"#4aa3df",article:"#8ed0f8",
stub:"#15171a",outlet:"#f0803c",topic:"#2fbf94",others:"#74736d",hues:["#4aa3df","#f2b134","#2fbf94",
"#e29bc3","#f0803c","#a5dcfa","#f1efe9"],edges:{published_by:"#5b4636",carried_by:"#5b4636",about:"#\
28564a",related:"#2f5873",similar:"#2f5873",copy_of:"#7d4a68",update_of:"#7d4a68"}},ce={story:"Story",
article:"Article",stub:"Not in this corpus",outlet:"Outlet",topic:"Topic"},zr={...ce,linked:"Outlet,\
 only linked",carrier:"Platform"},un={published_by:"published by",carried_by:"carried by",about:"abo\
ut",related:"listed as related in its file",similar:"similar, inferred",copy_of:"copy of",update_of:"\
update of"},$a={outlet:"square",linked:"square",carrier:"square",topic:"diamond"},Ea=["stub","linked",
"carrier"],Na=["similar","carried_by","update_of"],Ia=800;function fn(t){return $a[t]||"dot"}function Lt(t){
return Na.includes(t)}function Qn(){let{theme:t}=document.documentElement.dataset;return t?t==="dark":
matchMedia("(prefers-color-scheme: dark)").matches}function Pt(){return Qn()?Aa:Oa}function Ht({kind:t,
group:e,hue:n},o,r,s){let i=o==="network";return t==="stub"&&i?{background:r.stub,border:r.soft}:e?{
background:e==="linked"?r.stub:r.edges.carried_by,border:r.outlet}:i||!s?{background:r[t==="stub"?"a\
rticle":t],border:r.paper}:{background:n===void 0?r.others:r.hues[n],border:r.paper}}function Ur(t,e){
let n=Math.min(1,Math.sqrt(Ia/e));if(n===1)return t;let o=Math.round(n*255).toString(16);return t+o.
padStart(2,"0")}function Gr(t){let e=new Set;return t.map((n,o)=>{let s=[...n.toUpperCase()].filter(
i=>/[\p{L}\p{N}]/u.test(i)).find(i=>!e.has(i))||String(o+1);return e.add(s),s})}function to(t){return Ea.
includes(t)}function jr(t,{background:e,border:n},o){let r=to(t)?n:e,s={fill:e,stroke:r,"stroke-widt\
h":1.5},i={story:6.5,hue:7}[t]||4,c={square:()=>st("rect",{x:3,y:3,width:10,height:10,...s}),diamond:()=>st(
"path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z",...s}),dot:()=>st("circle",{cx:8,cy:8,r:i,...s})},a={"text-a\
nchor":"middle","font-size":9,"font-weight":700,fill:n};return st("svg",{width:16,height:16,viewBox:"\
0 0 16 16","aria-hidden":"true",class:"swatch"},c[fn(t)](),o&&st("text",{x:8,y:11.2,...a},o))}function qr(t){
let e=Lt(t)?"4 3":null,n=Pt().edges[t];return st("svg",{width:18,height:16,viewBox:"0 0 18 16","aria\
-hidden":"true",class:"swatch"},st("path",{d:"M1 8H17",stroke:n,"stroke-width":3,"stroke-dasharray":e}))}var[Kr,Xr]=[1.35,1.3],Vr={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Yr(t,e){
for(let n of eo("[data-view]"))n.addEventListener("click",()=>e.openView(n.dataset.view));for(let n of eo(
"[data-panel]"))n.addEventListener("click",()=>{let{panel:o}=n.dataset;t.change({at:t.state().at===o?
null:o})});Ca(t),_a(t),ae("copy",e.copyLink),ae("theme",()=>{document.documentElement.dataset.theme=
Qn()?"light":"dark",e.recolour()}),ae("skip",n=>{n.preventDefault(),$("side").focus()}),matchMedia("\
(prefers-color-scheme: dark)").addEventListener("change",e.recolour),document.addEventListener("keyd\
own",n=>Pa(t,n)),$("canvas").addEventListener("keydown",n=>Ra(t,n)),addEventListener("popstate",e.restore)}
function eo(t){return[...document.querySelectorAll(t)].map(e=>e)}function ae(t,e){$(t).addEventListener(
"click",e)}function _a(t){ae("closer",()=>t.view?.zoom(Kr)),ae("farther",()=>t.view?.zoom(1/Kr)),ae(
"fit",()=>{t.change({cam:null},!1),t.view?.fit()})}function Ca(t){let e=eo("[data-tab]"),n=e.length-
1;e.forEach((o,r)=>{let s=o.dataset.tab;o.addEventListener("click",()=>t.change({tab:s},!1)),o.addEventListener(
"keydown",i=>{let a={ArrowRight:r+1,ArrowLeft:r+n,Home:0,End:n}[i.key];if(a===void 0)return;i.preventDefault();
let l=e[a%e.length];l.click(),l.focus()})})}function La(t){return/^(INPUT|SELECT|TEXTAREA)$/.test(t.
tagName)&&t.type!=="checkbox"}function Pa(t,e){let{key:n}=e;e.ctrlKey||e.metaKey||e.altKey||La(e.target)&&
n!=="Escape"||(n==="/"?(e.preventDefault(),$("find").focus()):n==="?"?(t.change({at:"help"}),$("pane\
l").querySelector("h2").focus()):n==="Escape"&&(t.state().at?t.change({at:null}):t.selection().filtered&&
t.apply({})))}function Ra(t,e){let{view:n,model:o}=t,{key:r}=e,s=o.byId.get(t.state().at||"");if(n)if(Vr[r]){
e.preventDefault();let i=n.findNeighbour(...Vr[r]);i&&t.choose(i)}else r==="Enter"&&s?.kind==="story"&&
o.mode==="stories"?t.toggle(s.ref):"+-".includes(r)?n.zoom(r==="+"?Xr:1/Xr):r==="0"&&$("fit").click()}var Da=["topic","outlet","group","medium","kind","quality","heat"],Fa=7,Ha=4,Ba=46;function Zr(t,e,n){
let{model:o}=n,r=new Set,s=$("filter");s.addEventListener("click",()=>{t.hidden=!t.hidden,s.setAttribute(
"aria-expanded",String(!t.hidden)),n.show(),t.hidden||t.querySelector("button")?.focus()});function i(){
if(t.hidden)return;let p=g=>o.facets[g].size>(g==="medium"?1:0);$e(t,()=>{t.replaceChildren(f("h2",{},
"Filter"),f("p",{class:"aside"},"A name shows only its articles; − leaves them out."),dt(o)||"",...Da.
filter(p).map(c))})}function c(p){let g=qo(o,n.state(),p),y=r.has(p)?g:g.slice(0,Fa),S=()=>{r.add(p),
i()},C=y.map(V=>a(p,V)),O=`Show all ${T(g.length)}`;return f("section",{"data-facet":p},f("h3",{},On[p]),
f("ul",{},C),g.length>y.length&&I({class:"more","data-focus":`more ${p}`},S,O))}function a(p,{key:g,
name:y,number:S,sign:C}){let O={class:"only",dir:"auto","aria-pressed":String(C==="only"),"data-focu\
s":`only ${p} ${g}`},V={class:"not","aria-pressed":String(C==="not"),"aria-label":`Leave out ${y}`,title:"\
Leave out","data-focus":`not ${p} ${g}`};return f("li",{class:`value ${C||""} ${S?"":"none"}`},I(O,()=>n.
filter("only",p,g),f("span",{},y),f("span",{class:"number"},T(S))),I(V,()=>n.filter("not",p,g),"−"))}
function l(){let p=n.selection();e.hidden=!p.filtered;let g=e.contains(document.activeElement);e.replaceChildren(
f("strong",{class:"selected"},u()),...pe(o,n.state()).map(d),I({class:"chip clear"},()=>n.apply({}),
"Clear all")),g&&(e.querySelector("button")||$("filter")).focus()}function u(){let{mask:p,total:g}=n.
selection(),y=o.articles.held.reduce((V,J,et)=>V+(J&&p[et]),0),S=A(on(o).here,"article"),C=o.left_out?
" on this page":"",O=g-y?` · ${T(g-y)} only linked`:"";return`${T(y)} of ${S}${C}${O}`}function d(p){
let y=p.facet==="time"||p.facet==="words"?"":`${On[p.facet].toLowerCase()}: `,S=`${p.sign==="not"?"w\
ithout ":""}${y}${p.name}`;return I({class:"chip",dir:"auto"},()=>n.change(Ce(h(),p)),f("span",{class:"\
unseen"},"Remove "),f("span",{},$t(S,Ba))," ×")}function h(){let{only:p,not:g,time:y}=n.state();return{
only:p,not:g,time:y}}function m(){let g=Ko(o,h()).slice(0,Ha).map(({filter:y,number:S})=>{let C=Gt($t(
y.name,40)),O=()=>n.change(Ce(h(),y)),V=`Remove ${C}: ${A(S,"article")}`;return I({class:"action",dir:"\
auto"},O,V)});return f("div",{class:"none-found"},f("h2",{},"No article passes all of these filters"),
g,I({class:"action"},()=>n.apply({}),"Clear all filters"))}return{show:i,showChips:l,renderNothingFound:m,
isShown:()=>!t.hidden}}function Qr(t){let e=[];for(let n=0;n<t;n+=1){let o=11*Math.sqrt(n+.5),r=n*2.399963;e.push([o*Math.cos(
r),o*Math.sin(r)])}return{places:e,radius:11*Math.sqrt(t)+12}}var no=7,oo=9;function ts(t){let e=[],
n=(r,s)=>e.every(([i,c])=>Math.hypot(i-r,c-s)>=oo);for(let r of t)for(let s=0;e.length<t.length;s+=1){
let i=(s%2?1:-1)*Math.ceil(s/2)*(oo/2),c=[0,-no,no].find(a=>n(r+a,i));if(c!==void 0){e.push([r+c,i]);
break}}let o=e.map(([,r])=>Math.abs(r));return{places:e,radius:Math.max(no,...o)+oo}}function es(t,e){
return t.map(n=>{let o={...n};for(let r of e){let[s,i]=[o.x-r.x,o.y-r.y],c=Math.hypot(s,i)||1e-6,a=r.
radius+n.size+4,l=2.2*a;if(c>=l)continue;let u=a+(l-a)*(c/l);o.x=r.x+s/c*u,o.y=r.y+(c>1e-5?i/c:1)*u}
return o})}function ns(t){let e=[...t].sort((n,o)=>n[0]-o[0]||n[1]-o[1]);return e.length<3?e:[...Jr(
e),...Jr(e.reverse())]}function Jr(t){let e=(o,r,s)=>(r[0]-o[0])*(s[1]-o[1])-(r[1]-o[1])*(s[0]-o[0]),
n=[];for(let o of t){for(;n.length>1&&e(n[n.length-2],n[n.length-1],o)<=0;)n.pop();n.push(o)}return n.
pop(),n}function os(t,e,n){if(!e.length)return!1;let o=e.length>2;for(let r=0;r<e.length;r+=1){let[s,
i]=[e[r],e[(r+1)%e.length]];if(Wa(t,s,i)<=n)return!0;(i[0]-s[0])*(t[1]-s[1])-(i[1]-s[1])*(t[0]-s[0])<
0&&(o=!1)}return o}function Wa(t,e,n){let[o,r]=[n[0]-e[0],n[1]-e[1]],s=o*o+r*r,i=s?((t[0]-e[0])*o+(t[1]-
e[1])*r)/s:0,c=Math.max(0,Math.min(1,i));return Math.hypot(t[0]-e[0]-c*o,t[1]-e[1]-c*r)}var ro=[["hour",1],["hour",3],["hour",6],["hour",12],["day",1],["day",2],["day",7],["month",1],["mon\
th",3],["month",6],["year",1],["year",2],["year",5],["year",10],["year",50]],rs={hour:3600,day:86400,
month:2629800,year:31557600},za=200;function dn(t,e){let n=t.find(([,c])=>e<=c)||t[t.length-1],[o,r,
s,i]=n;return s+(e-o)/Math.max(r-o,1)*(i-s)}function ve(t,e,n){return t.flatMap(o=>Ua(o,e,n))}function Ua([
t,e,n,o],r,s){let i=(o-n)/Math.max(e-t,1),c=([h,m])=>rs[h]*m*i*r>=s,[a,l]=ro.find(c)||ro[ro.length-1],
u=[],d=Ga(t,a,l);for(;d<=e&&u.length<za;)d>=t&&u.push({x:n+(d-t)*i,...ja(d,a)}),d=Ee(d,a,l);return u}
function Ga(t,e,n){let o=new Date(t*1e3),[r,s]=[o.getUTCFullYear(),o.getUTCMonth()];if(e==="year")return Date.
UTC(Math.floor(r/n)*n,0)/1e3;if(e==="month")return Date.UTC(r,Math.floor(s/n)*n)/1e3;let i=rs[e]*n;return Math.
floor(t/i)*i}function ja(t,e){let n=new Date(t*1e3),[o,r]=[n.getUTCFullYear(),n.getUTCMonth()],[s,i]=[
n.getUTCDate(),n.getUTCHours()];return e==="year"||e==="month"&&r===0?{label:String(o),strong:!0}:e===
"month"?{label:Ne[r],strong:!1}:e==="day"||i===0?{label:`${s} ${Ne[r]}`,strong:e==="hour"||s===1}:{label:`${me(
i)}:00`,strong:!1}}function ss(t,e){let[n,o]=[0,t.length-1];for(;n<o;){let r=n+o+1>>1;t[r]<=e?n=r:o=
r-1}return n}var so=1500,qa=2.5;function io(t,e){return e==="network"?t.group||t.kind:t.hue===void 0?"others":"hu\
e"+t.hue}function Ka(t,e,n){let o=so-n,r=[];for(let s of[...e].reverse()){if(o-=t.stories[s].articles.
length,o<0)break;r.unshift(s)}return r}function is(t,{view:e,open:n}){let o=e==="network",r=t.nodes.
filter(h=>(o?h.x:h.tx)!==void 0).map(h=>({...h,x:o?h.x:Number(h.tx),y:o?h.y:Number(h.ty)})),s=Ka(t,n,
r.length),i=h=>h.kind==="story"&&s.includes(h.ref),c=r.filter(i).map(h=>Xa(t,h,o)),a=r.filter(h=>!i(
h)),l=c.flatMap(h=>Va(t,h)),u=[...es(a,c),...l],d=o?Ya(t,u,l):[];return{view:e,marks:u,edges:d,discs:c,
open:s}}function Xa(t,e,n){let o=t.stories[e.ref].articles,r={story:e.ref,mark:e,x:e.x,y:e.y};if(n)return{
...r,articles:o,...Qr(o.length)};let s=o.filter(c=>t.articles.time[c]!==null),i=s.map(c=>dn(t.scale,
kr(t,c))-e.x);return{...r,articles:s,...ts(i)}}function co(t,e,{hide:n,selection:o}){let{view:r}=e,s=d=>!n.
includes(io(d,r))&&hn(t,d,o),i=e.marks.filter(s),c=new Set(i.map(({id:d})=>d)),a=e.edges.filter(({from:d,
to:h,kind:m})=>c.has(d)&&c.has(h)&&!n.includes("-"+m)),l=e.discs.filter(({mark:d})=>s(d)),u=Za(t,i,r);
return{...e,composition:e,marks:i,edges:a,discs:l,at:cs(i),hulls:u}}function hn(t,e,n){return!n.filtered||
Ct(t,Bt(e)).some(o=>n.mask[o])}function ao({kind:t}){return t==="stub"?"article":t}function Bt(t){return{
kind:ao(t),ref:t.ref}}function Va(t,e){return e.articles.map((n,o)=>{let r=t.articles.held[n],s=t.hues.
indexOf(t.articles.outlet[n]);return{id:t.nodes.length+n,kind:r?"article":"stub",ref:n,shape:"dot",size:r?
5:4,hue:s<0?void 0:s,x:e.x+e.places[o][0],y:e.y+e.places[o][1]}})}function cs(t){let e={story:new Map,
article:new Map,outlet:new Map,topic:new Map};for(let n of t)e[ao(n)].set(n.ref,n);return e}function Ya(t,e,n){
let o=new Set(e.map(({id:c})=>c)),r=cs(e),s=new Map;for(let c of t.edges)o.has(c.from)&&o.has(c.to)&&
s.set(c.id,c);let i=(c,a,l)=>{let u=`${c.id}-${a.id}-${l}`;s.set(u,{id:u,from:c.id,to:a.id,kind:l,weight:0})};
for(let c of n){let a=r.outlet.get(t.articles.outlet[c.ref]);a&&i(c,a,"published_by");for(let l of t.
articles.topics[c.ref]){let u=r.topic.get(l);u&&i(c,u,"about")}for(let l of t.linksOf[c.ref]){let u=l.
forward&&r.article.get(l.other);u&&i(c,u,l.kind)}}return[...s.values()]}function Za(t,e,n){if(t.mode!==
"whole"||n!=="network")return[];let o=new Map;for(let r of e){let s=ao(r)==="article"?t.articles.story[r.
ref]:-1;s>=0&&o.set(s,[...o.get(s)||[],[r.x,r.y]])}return[...o].map(([r,s])=>({story:r,corners:ns(s)}))}
function as(t,e,n){return e.at.article.get(n)||e.at.story.get(t.articles.story[n])}function ls(t,e,n){
let o=u=>u.flatMap(d=>as(t,e,d)?.id??[]),r=o(Ct(t,n)),s=n.kind==="outlet"||n.kind==="topic",i=new Set(
s?[]:r),c=e.at[n.kind].get(n.ref);c&&i.add(c.id);let a=new Set([...i,...r]),l=e.edges.filter(({from:u,
to:d})=>i.has(u)||i.has(d));for(let{from:u,to:d}of l)a.add(u).add(d);if(n.kind==="article"){let u=t.
linksOf[n.ref].map(({other:d})=>d);for(let d of o(u))a.add(d)}return{own:i,marks:a,edges:l}}function us(t,e,n){
let o=n.flatMap(({thing:{kind:i,ref:c},edge:a})=>{let l=i==="article"?as(t,e,c):e.at[i].get(c);return l?
[{id:l.id,kind:a?.kind||""}]:[]});if(!o.length)return null;let r=o.slice(1).map(({id:i,kind:c},a)=>({
from:o[a].id,to:i,kind:c})),s=new Set(o.map(({id:i})=>i));return{own:s,marks:new Set(s),edges:r.filter(
({from:i,to:c})=>i!==c)}}function fs(t,e,n,o){let r,s=1/0;for(let i of t){let[c,a]=[i.x-e.x,i.y-e.y],
l=c*n+a*o,u=l+qa*Math.abs(c*o-a*n);l>1&&u<s&&([r,s]=[i,u])}return r}function uo(t,{view:e,composition:n},o){let r=e==="time",s=t.nodes.filter(d=>(r?d.tx:d.x)!==void 0),
i=d=>io(d,e),c=lo(s,i),a=lo(s.filter(d=>hn(t,d,o)),i),u=(r?Ja(t):Qa()).filter(({key:d})=>c.has(d)).map(
d=>({...d,number:a.get(d.key)||0}));return r?u:[...u,...tl(t,n,o)]}function Ja(t){if(!t.hues.length)
return[];let e=Pt(),n=(r,s,i,c)=>({key:r,label:s,letter:c,kind:"hue",section:"Main outlet",number:0,
color:{background:i,border:e.paper}});return[...t.hues.map((r,s)=>n("hue"+s,t.outlets[r].name,e.hues[s],
t.letters[s])),n("others","other outlets",e.others,void 0)]}function Qa(){return Object.entries(zr).
map(([t,e])=>{let r=Ht({kind:t,group:t==="linked"||t==="carrier"?t:void 0},"network",Pt(),!1);return{
key:t,label:e,number:0,kind:t,color:r,section:"Marks"}})}function tl(t,{marks:e,edges:n},o){let r=e.
filter(l=>hn(t,l,o)),s=new Set(r.map(({id:l})=>l)),i=new Set(n.map(({kind:l})=>l)),c=n.filter(({from:l,
to:u})=>s.has(l)&&s.has(u)),a=lo(c,({kind:l})=>l);return Object.entries(un).filter(([l])=>i.has(l)).
map(([l,u])=>({key:"-"+l,label:u,number:a.get(l)||0,kind:"line",line:l,section:"Lines",color:{background:"",
border:""}}))}function lo(t,e){let n=new Map;for(let o of t)n.set(e(o),(n.get(e(o))||0)+1);return n}
function el(t,e,n,o){let r=e.includes(n);if(!o)return r?e.filter(l=>l!==n):[...e,n];let s=t.find(l=>l.
key===n)?.section,i=t.filter(l=>l.section===s&&l.key!==n).map(l=>l.key),c=i.every(l=>e.includes(l))&&
!r,a=e.filter(l=>l!==n&&!i.includes(l));return c?a:[...a,...i]}function ds(t,e,n,o,r,s){let i=uo(e,n,
r),c=document.activeElement,a=t.contains(c)?c?.dataset.key:null,l=[...new Set(i.map(({section:u})=>u))].
map(u=>f("div",{class:"legend-row",role:"group","aria-label":u},f("span",{class:"legend-name"},u),i.
filter(d=>d.section===u).map(d=>nl(d,i,o,s))));t.replaceChildren(...l),a&&Nt(t,"key",a)?.focus()}function nl(t,e,n,o){
let r=!n.hide.includes(t.key),s=t.line?qr(t.line):jr(t.kind,t.color,t.letter);return I({class:"chip",
"data-key":t.key,"aria-pressed":String(r)},i=>o(el(e,n.hide,t.key,i.shiftKey)),s,f("span",{dir:"auto"},
t.label)," ",f("span",{class:"number"},T(t.number)))}function hs(t,e){let n=Math.ceil(t/4),o=Math.ceil(e/4);return{width:t,height:e,columns:n,rows:o,cells:new Uint8Array(
n*o)}}function mo(t,e,n){let o=Math.max(0,Math.floor(e.x/4)),r=Math.min(t.columns-1,Math.floor((e.x+
e.w)/4)),s=Math.max(0,Math.floor(e.y/4)),i=Math.min(t.rows-1,Math.floor((e.y+e.h)/4));for(let c=s;c<=
i;c+=1)for(let a=o;a<=r;a+=1)if(n(c*t.columns+a))return!0;return!1}function le(t,e,n){mo(t,e,o=>(t.cells[o]=
Math.max(t.cells[o],n),!1))}function fo(t,e){return ol(t,e)&&!mo(t,e,n=>t.cells[n]>0)}function ol({width:t,
height:e},{x:n,y:o,w:r,h:s}){return n>=2&&o>=2&&n+r<=t-2&&o+s<=e-2}function ms(t,e,n){let o=[];for(let r of t){
if(o.length>=n)break;let s=rl(r).find(i=>fo(e,i))||sl(r).find(i=>fo(e,i)&&!ho(e,i,2))||il(e,r);s&&(le(
e,ps(s),2),s.leader&&gs(s.leader,i=>(le(e,i,2),!1)),o.push({item:r,x:s.x,y:s.y,leader:s.leader}))}return o}
function ps({x:t,y:e,w:n,h:o}){return{x:t-3,y:e-1,w:n+6,h:o+2}}function rl({x:t,y:e,r:n,w:o,h:r}){let s=n+
4,i=(c,a)=>({x:c,y:a,w:o,h:r,leader:null});return[i(t+s,e-r/2),i(t-s-o,e-r/2),i(t-o/2,e+s),i(t-o/2,e-
s-r),i(t+s*.7,e+s*.7),i(t+s*.7,e-s*.7-r)]}function sl({x:t,y:e,r:n,w:o,h:r,mast:s}){let i=[];for(let c=1;c<=
s;c+=1){let a=e-n-r-c*10.5,l=e+n+c*10.5;for(let u of[t+7,t-7-o])i.push({x:u,y:a,w:o,h:r,leader:[t,e-
n,t,a+2]}),i.push({x:u,y:l,w:o,h:r,leader:[t,e+n,t,l+r-2]})}return i}function il(t,e){let n=null,o=e.
away;for(let r=8;r<=o;r+=8)for(let s=0;s<24;s+=1){let i=cl(e,r,s*2*Math.PI/24);if(fo(t,ps(i))){if(!ho(
t,i,1))return i;n||ho(t,i,2)||(n=i,o=Math.min(o,r+48))}}return n}function cl({x:t,y:e,r:n,w:o,h:r},s,i){
let[c,a]=[Math.cos(i),Math.sin(i)],l=t+(n+s)*c-o*(1-c)/2,u=e+(n+s)*a-r*(1-a)/2,d=Math.min(Math.max(t,
l),l+o),h=Math.min(Math.max(e,u),u+r),m=Math.hypot(d-t,h-e)||1,p=[t+n*(d-t)/m,e+n*(h-e)/m];return{x:l,
y:u,w:o,h:r,leader:[p[0],p[1],d,h]}}function gs([t,e,n,o],r){let s=Math.max(1,Math.ceil(Math.hypot(n-
t,o-e)/2));for(let i=0;i<=s;i+=1){let c=i/s;if(r({x:t+(n-t)*c,y:e+(o-e)*c,w:0,h:0}))return!0}return!1}
function ho(t,{leader:e},n){if(!e)return!1;let[o,r,s,i]=e,c=Math.hypot(s-o,i-r)||1,a=Math.min(1,1.5*
4/c),l=[o+(s-o)*a,r+(i-r)*a,s,i];return gs(l,u=>mo(t,u,d=>t.cells[d]>=n))}var ws=30,bs=64,po=24,al=86400,ys=new Map;function go(t,e,n){let o=n+e,r=ys.get(o);return r===void 0&&
(t.font=n,r=t.measureText(e).width,ys.set(o,r)),r}function wo(t,e){let n=t.canvas.width/t.canvas.clientWidth;
t.save(),t.setTransform(n,0,0,n,0,0),e(),t.restore()}function Ss(t,e,n,o,r){t.lineJoin=t.lineCap="ro\
und";for(let{story:s,corners:i}of e){t.beginPath();for(let[c,a]of i)t.lineTo(n.x(c),n.y(a));t.closePath(),
t.fillStyle=t.strokeStyle=o.hull,t.lineWidth=ws*n.scale,t.stroke(),t.fill(),s===r&&(t.globalCompositeOperation=
"destination-over",t.strokeStyle=o.story,t.lineWidth=ws*n.scale+3,t.stroke(),t.globalCompositeOperation=
"source-over")}}function ks(t,e,n,o){for(let{x:r,y:s,radius:i}of e)t.beginPath(),t.arc(n.x(r),n.y(s),
i*n.scale,0,2*Math.PI),t.fillStyle=o.hull,t.strokeStyle=o.story,t.lineWidth=1.2,t.fill(),t.stroke()}
function Ts(t,e,n,o,r){t.strokeStyle=r.line,t.lineWidth=3;for(let{kind:s,ref:i,y:c,size:a}of n){let l=s===
"article"||s==="stub"?e.articles.time[i]:null;if(l===null||G(e,i))continue;let[u,d]=[l,l+al].map(h=>o.
x(dn(e.scale,h)));d-u<2*a*o.scale||(t.beginPath(),t.moveTo(u,o.y(c)),t.lineTo(d,o.y(c)),t.stroke())}}
function xs(t,e,n,o,r){for(let[,,s,i,c]of e)c&&(t.fillStyle=o.grid,t.globalAlpha=.45,t.fillRect(n.x(
s),0,(i-s)*n.scale,r.height),t.globalAlpha=1);for(let s of ve(e,n.scale,bs)){let i=Math.round(n.x(s.
x))+.5;t.strokeStyle=s.strong?o.line:o.grid,t.lineWidth=1,t.beginPath(),t.moveTo(i,0),t.lineTo(i,r.height-
po+2),t.stroke()}}function vs(t,e,n,o,r){t.fillStyle=o.paper,t.globalAlpha=.9,t.fillRect(0,r.height-
po,r.width,po),t.globalAlpha=1,t.textBaseline="middle",t.textAlign="center";let s=-1/0;for(let i of ve(
e,n.scale,bs)){let c=`${i.strong?"600 ":""}12px ${Et}`,a=n.x(i.x),l=go(t,i.label,c)/2;a-l<s+6||(s=a+
l,t.font=c,t.fillStyle=i.strong?o.ink:o.soft,t.fillText(i.label,a,r.height-11))}for(let[,,i,c,a]of e)
a&&Ms(t,"time squeezed",n.x((i+c)/2),r.height-34,o)}function Ms(t,e,n,o,r){t.font=`italic 11px ${Et}`,
t.textAlign="center",t.textBaseline="middle",t.fillStyle=r.soft,t.fillText(e,n,o)}function Os(t,e,n,o,r){
let s=n.map(({x:a})=>a),i=Math.min(...n.map(({y:a,size:l})=>a-l)),c=(Math.min(...s)+Math.max(...s))/
2;Ms(t,e,o.x(c),o.y(i)-12,r)}function mn(t,e,n,o,r){let[s,i,c]=[n.x(e.x),n.y(e.y),e.size*n.scale];t.
beginPath(),e.shape==="square"?t.rect(s-c,i-c,2*c,2*c):e.shape==="diamond"?(t.moveTo(s,i-c),t.lineTo(
s+c,i),t.lineTo(s,i+c),t.lineTo(s-c,i),t.closePath()):t.arc(s,i,c,0,2*Math.PI),t.fillStyle=o.background,
t.strokeStyle=r||o.border,t.lineWidth=r?2.5:1,t.fill(),t.stroke()}function pn(t,e,n,o,r){t.setLineDash(
r?[4,3]:[]),t.beginPath(),t.moveTo(o.x(e.x),o.y(e.y)),t.lineTo(o.x(n.x),o.y(n.y)),t.stroke(),t.setLineDash(
[])}function As(t,e,n,o){t.textBaseline="middle",t.textAlign="left",t.lineJoin="round";for(let{leader:r}of e)
r&&(t.strokeStyle=n.soft,t.lineWidth=.8,t.beginPath(),t.moveTo(r[0]+o.x,r[1]+o.y),t.lineTo(r[2]+o.x,
r[3]+o.y),t.stroke());for(let{item:r,x:s,y:i}of e)t.font=r.font,t.fillStyle=r.color,t.strokeStyle=n.
paper,t.lineWidth=3.5,r.lines.forEach((c,a)=>{let[l,u]=[s+o.x,i+o.y+15*(a+.5)];t.strokeText(c,l,u),t.
fillText(c,l,u)})}var $s={outlet:10,story:5,topic:5},ll=6,ul=30,fl={network:1.35,time:1.1},dl={topic:40,story:20,outlet:12,
article:0,stub:-4};function Es(t,e){return t==="outlet"?[`600 12px ${Et}`,e.ink]:t==="topic"?[`itali\
c 600 13px ${xe}`,e.topic]:[`12px ${xe}`,t==="stub"?e.soft:e.ink]}function Ns(t,e,n,{zoom:o,highlight:r}){
let s=r?new Map:hl(t,e),i=({id:u})=>!!r?.own.has(u),c=!!(r&&r.own.size<=ll),a=r||e.marks.length<ul||
o>fl[e.view],l=n.filter(({kind:u})=>a||u!=="article"&&u!=="stub").map(u=>{let d=u.size*2+dl[u.kind]+
(i(u)?1e3:0);return{...u,text:K(t,Bt(u)),rank:s.get(u.id)||d,leads:s.has(u.id)||c&&i(u)}});for(let{story:u,
x:d,y:h,radius:m}of e.discs){let p=t.stories[u].name;l.push({id:-1-u,x:d,y:h,size:m,kind:"story",text:p,
rank:900,leads:!0})}return!r&&t.mode==="whole"&&l.push(...ml(t,e)),l.sort((u,d)=>d.rank-u.rank||u.id-
d.id)}function hl(t,e){let n=r=>Ct(t,Bt(r)).filter(s=>t.articles.held[s]).length,o=new Map;for(let[r,
s]of Object.entries($s))e.marks.filter(i=>i.kind===r).map(i=>({id:i.id,held:n(i)})).filter(({held:i})=>i).
sort((i,c)=>c.held-i.held||i.id-c.id).slice(0,s).forEach(({id:i},c)=>o.set(i,800-10*c));return o}function ml(t,e){
let n=e.view==="time"?pl(t,e):gl(e),o=({story:r})=>t.stories[r].articles.length;return n.sort((r,s)=>o(
s)-o(r)||r.story-s.story).map((r,s)=>({id:-1-r.story,x:r.x,y:r.y,size:r.size,kind:"story",text:t.stories[r.
story].name,rank:60+5*o(r),leads:s<$s.story}))}function pl(t,e){return t.stories.flatMap(({articles:n},o)=>{
let r=n.length>2?e.at.article.get(n[0]):null;return r?[{story:o,x:r.x,y:r.y,size:r.size}]:[]})}function gl(t){
return t.hulls.filter(({corners:n})=>n.length>2).map(({story:n,corners:o})=>{let r=o.reduce((i,[c])=>i+
c,0)/o.length,s=Math.min(...o.map(([,i])=>i));return{story:n,x:r,y:s-12,size:2}})}var yl=34,bl=160,Sl=400,kl={story:60,outlet:60,topic:60,article:60,stub:60},Tl=34,xl=7,vl={outlet:26,
topic:26,story:30,article:30,stub:30};function _s({context:t,model:e,scene:n,marks:o,highlight:r,to:s,
colors:i,size:c}){if(!r)return;t.fillStyle=i.veil,t.fillRect(0,0,c.width,c.height),t.lineWidth=1.3;let a=n.
view==="network"&&e.mode==="stories";for(let{from:l,to:u,kind:d}of r.edges){let[h,m]=[o.get(l),o.get(
u)];if(!h||!m)continue;let p=a&&r.own.has(l)&&r.own.has(u);t.strokeStyle=p?i.line:i.soft,pn(t,h,m,s,
Lt(d))}for(let l of r.marks){let u=o.get(l);if(!u)continue;let d=Ht(u,n.view,i,e.hues.length>0);mn(t,
u,s,d,r.own.has(l)?i.ink:null)}}function Cs({context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i}){
t.textAlign="center",t.textBaseline="middle",t.fillStyle=i.paper;let c=r?[...r.marks].map(a=>o.get(a)):
n.marks;for(let a of c){let l=a?a.size*s.scale:0;!a||l<xl||a.hue===void 0||(t.font=`700 ${Math.min(14,
Math.round(l*1.1))}px ${Et}`,t.fillText(e.letters[a.hue],s.x(a.x),s.y(a.y)+.5))}}function Ls(t){let{
model:e,scene:n,highlight:o,to:r,size:s,zoom:i}=t,c=hs(s.width,s.height),a=n.marks.filter(m=>Ml(m,r,
s)),l=o?a.filter(({id:m})=>o.marks.has(m)):a;for(let{x:m,y:p,size:g}of l){let y=g*r.scale;le(c,{x:r.
x(m)-y,y:r.y(p)-y,w:2*y,h:2*y},1)}n.view==="time"&&le(c,{x:0,y:s.height-24,w:s.width,h:24},2);let u={
x:s.width-50,y:8,w:50,h:100};le(c,u,2);let d=Ns(e,n,l,{zoom:i,highlight:o}).slice(0,Sl),h=Math.min(bl,
yl*Math.max(1,i**1.5));return ms(d.map(m=>Ol(m,t)),c,h)}function Ml(t,e,{width:n,height:o}){let[r,s]=[
e.x(t.x),e.y(t.y)];return r>-20&&s>-20&&r<n+20&&s<o+20}function Ol({x:t,y:e,size:n,kind:o,text:r,leads:s},{
context:i,scene:c,to:a,colors:l}){let[u,d]=Es(o,l),h=No(r,vl[o]),m=c.view==="time";return{x:a.x(t),y:a.
y(e),r:n*a.scale,w:Math.max(...h.map(p=>go(i,p,u))),h:15*h.length,lines:h,font:u,color:d,mast:m?Tl:0,
away:s&&!m?kl[o]:0}}var yo=globalThis.vis;function Ps(t,e){let n=new yo.DataSet,o=new yo.DataSet,r=new yo.Network(t,{nodes:n,
edges:o},e);return{on:(s,i)=>r.on(s,i),replaceData(s,i){o.clear(),n.clear(),n.add(s),o.add(i)},showOnly(s,i){
r.body.nodeIndices=s.map(({id:c})=>c),r.body.edgeIndices=i.map(({id:c})=>c)},moveMark(s,i,c){let a=r.
body.nodes[s];return a&&([a.x,a.y]=[i,c]),!!a},requestRedraw:()=>r.body.emitter.emit("_requestRedraw"),
updateSize(){r.setSize("100%","100%"),r.canvas.setSize()},findMarkAt:s=>r.getNodeAt(s),getCamera(){let{
x:s,y:i}=r.getViewPosition();return[s,i,r.getScale()]},moveCamera:s=>r.moveTo({animation:!1,...s}),getProjection(){
let s=r.getScale(),i=r.canvasToDOM({x:0,y:0});return{scale:s,origin:i,x:c=>i.x+c*s,y:c=>i.y+c*s}}}}var Rs=54,Al=1.9,$l=450,El=15;function Ds(t,e,n){let o=Ps(t,e.options),r=matchMedia("(prefers-reduce\
d-motion: reduce)"),s=e.hues.length>0,i={view:e.opens,marks:[],edges:[],discs:[],open:[]},c="",a={filtered:!1,
mask:new Uint8Array(0)},l=co(e,i,{hide:[],selection:a}),u=new Map,d=l.marks,h=null,m=null,p=null,g=null,
y=1,S=!1,C=!1,O=null;function V(b){let x=new Map([...u].map(([w,{x:k,y:M}])=>[w,[k,M]])),_=l.view!==
b.view,L=[b.view,...b.open].join(" "),H=L!==c;return H&&(i=is(e,b),c=L),l=co(e,i,b),u=new Map(l.marks.
map(w=>[w.id,w])),d=l.marks.map(w=>({...w})),g=wt(),H?J():et(),_&&Tt(x),l}function J(){let b=Pt(),{view:x,
edges:_}=i,L=i.marks.map(w=>{let{id:k,x:M,y:N,size:B,shape:rt}=w;return{id:k,x:M,y:N,size:B,shape:rt,
color:Ht(w,x,b,s)}}),H=_.map(({id:w,from:k,to:M,kind:N,weight:B})=>{let rt=Ur(b.edges[N],_.length),Ut=Lt(
N)&&[4,3];return{id:w,from:k,to:M,color:rt,dashes:Ut,width:ct(N,B)}});o.replaceData(L,H),et()}function et(){
o.showOnly(l.marks,l.edges),ht()}function ht(){O=null,o.requestRedraw()}function ct(b,x){return e.mode===
"stories"&&(x===0||b==="published_by")?.5:.8+.4*Math.min(x,6)}function Tt(b){if(r.matches||!b.size)return;
let x=performance.now(),_=l.marks.flatMap(H=>{let w=b.get(H.id);return w?[{mark:H,from:w,to:[H.x,H.y]}]:
[]}),L=H=>{let w=Math.min(1,(H-x)/$l),k=1-(1-w)**3;for(let{mark:M,from:N,to:B}of _)if(u.get(M.id)!==
M||(M.x=N[0]+(B[0]-N[0])*k,M.y=N[1]+(B[1]-N[1])*k,!o.moveMark(M.id,M.x,M.y)))return;ht(),w<1&&requestAnimationFrame(
L)};L(x)}function wt(){let b=h||m;if(!b)return p?us(e,l,p):null;let x=ls(e,l,b);return x.marks.size?
x:null}function xt(){g=wt(),ht()}function mt(){return{width:t.clientWidth,height:t.clientHeight}}function v(b){
let x=o.getProjection(),_=Pt();l.view==="time"&&xs(b,e.scale,x,_,mt());let L=h||m,H=L&&L.kind==="sto\
ry"?L.ref:-1;Ss(b,l.hulls,x,_,H),l.view==="network"?ks(b,l.discs,x,_):Ts(b,e,l.marks,x,_)}function W(b){
let x=o.getProjection(),[_,L]=[Pt(),mt()],w={...{context:b,model:e,scene:l,marks:u,highlight:g,to:x,
colors:_,size:L},zoom:x.scale/y},k=l.view==="time";_s(w),k&&Cs(w);let M=z(w);if(As(b,M.labels,_,M.shift),
!k)return;vs(b,e.scale,x,_,L);let N=l.marks.filter(rt=>rt.undated),B=`no date (${T(N.length)})`;N.length&&
Os(b,B,N,x,_)}function z(b){let{origin:x,scale:_}=b.to,L=`${_} ${g?[...g.own].join():""}`,H=O&&O.origin.
x===x.x&&O.origin.y===x.y;(!O||O.key!==L||!(C||H))&&(O={key:L,origin:x,labels:Ls(b)});let w={x:x.x-O.
origin.x,y:x.y-O.origin.y};return{labels:O.labels,shift:w}}function j({pointer:b}){let x=u.get(o.findMarkAt(
b.DOM));if(x)return Bt(x);let{x:_,y:L}=b.canvas,H=l.discs.find(w=>Math.hypot(_-w.x,L-w.y)<w.radius)||
l.hulls.find(({corners:w})=>os([_,L],w,El));return H?{kind:"story",ref:H.story}:null}function q(){h&&
(h=null,n.hover(null),xt())}function Q(){o.on("beforeDrawing",b=>{wo(b,()=>v(b))}),o.on("afterDrawin\
g",b=>{wo(b,()=>W(b))}),o.on("click",b=>{let x=j(b);setTimeout(()=>n.choose(x))}),o.on("doubleClick",
b=>{let x=j(b);x&&x.kind==="story"&&e.mode==="stories"&&n.toggle(x.ref)}),o.on("hoverNode",({node:b,
pointer:x})=>{let _=u.get(b);h=_?Bt(_):null,n.hover(h,x.DOM),xt()}),o.on("blurNode",q),t.addEventListener(
"mouseleave",q),o.on("dragStart",()=>{[C,S]=[!0,!0],q()}),o.on("dragEnd",()=>{C=!1,ht(),n.moved(o.getCamera())}),
o.on("zoom",()=>{S=!0,q(),n.moved(o.getCamera())}),o.on("resize",()=>requestAnimationFrame(()=>S||Dt()))}
function Rt([b,x,_]){S=!0,o.updateSize(),o.moveCamera({position:{x:b,y:x},scale:_}),O=null}function Dt(){
S=!1,o.updateSize();let{width:b,height:x}=mt();if(!d.length||!b)return;let _=(rt,Ut)=>Ut*Math.max(...d.
map(Ae=>Ut*Ae[rt]+Ae.size)),[L,H,w,k]=[_("x",-1),_("x",1),_("y",-1),_("y",1)],M=l.view==="time"?46:12;
y=Math.min((b-20-Rs)/(H-L),(x-70-M)/(k-w),Al);let N=(L+H)/2+(Rs-20)/2/y,B=(w+k)/2+M/2/y;o.moveCamera(
{position:{x:N,y:B},scale:y}),O=null}function R(b){S=!0;let x=r.matches?!1:{duration:160};o.moveCamera(
{scale:o.getCamera()[2]*b,animation:x}),n.moved(o.getCamera())}function E(b,x=null){if([m,p]=[b,x],xt(),
!g)return!1;let _=g.own.size?g.own:g.marks,L=l.marks.filter(({id:N})=>_.has(N)),H=o.getProjection(),
{width:w,height:k}=mt(),M=({x:N,y:B})=>H.x(N)>0&&H.x(N)<w&&H.y(B)>0&&H.y(B)<k;if(L.length&&!L.some(M)){
let N=!r.matches&&{duration:300};o.moveCamera({position:{x:L[0].x,y:L[0].y},animation:N})}return L.length>
0}function D(b,x){let _=m&&l.at[m.kind].get(m.ref),L=_?fs(l.marks,_,b,x):l.marks[0];return L?Bt(L):null}
function P(){let b=o.getProjection(),x=O?O.origin:b.origin;return{scene:l,marks:u,to:b,size:mt(),labels:O?
O.labels:[],shift:{x:b.origin.x-x.x,y:b.origin.y-x.y},canvas:t.querySelector("canvas"),colors:Pt()}}
return Q(),{show:V,draw:J,fit:Dt,setCamera:Rt,zoom:R,choose:E,findNeighbour:D,forget:()=>c="",snapshot:P}}var Nl=60,Il="The folder is a sample. What is “not in this corpus” may well have been published: the\
 page never says that an outlet left something out. “First” means first among the articles of this c\
orpus, by the times they state.",_l=[["Story","Articles about one event, connected by links that the\
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
ew","A figure on fewer than five has no interval and no p-value."]],Cl=["Overview names what stands \
out; a click on a sentence selects what it is about.","Everything follows one selection: filters, th\
e time strip, a cell of a matrix, a bar of a comparison. The line above the picture says what is sel\
ected.","A click on a mark or a name opens its panel; the browser’s “back” goes back.","The li\
sts and the Table contain all that the picture shows."],Ll=[["/","search"],["?","this help"],["Esc",
"close the panel; once more: clear the filters"],["Tab","to the next control"],["← → ↑ ↓","i\
n the picture: to the next mark; in tabs: to the next tab; on the ends of the time strip: a step"],[
"Enter","in the picture: open the chosen story into its articles, or close it"],["+ − 0","in the p\
icture: zoom in, zoom out, show all"],["Home End","on the ends of the time strip: to the first, to t\
he last"]];function gn(t){let e=t.map(n=>f("li",{},n));return f("ul",{class:"plain-list"},e)}function Fs({
model:t}){let e=t.counts.problems-t.problems.length,n=t.problems.map(([r,s,i,c])=>f("li",{},f("span",
{class:"who",dir:"auto"},s?`${r}:${s}`:r),f("span",{dir:"auto"},c),f("span",{class:"words"},i))),o=`${T(
e)} more: run “topicgraph check”.`;return[nt("About the input",A(t.counts.problems,"problem")),f(
"p",{class:"aside"},"What was wrong in the files, and what was done about it."),Y(n,Nl,"ties"),e>0&&
f("p",{class:"aside"},o)]}function Hs({model:t}){let{about:e,counts:n,notes:o}=t,r=n.from===null?"no\
ne dated":ut(n.from,n.to),s=A(e.files,"file"),i=rn(t),c=_l.map(([l,u])=>[f("dt",{},l),f("dd",{},u)]),
a=o.time.filter(l=>!o.network.includes(l));return[nt("About this page","Where its figures come from"),
f("p",{},"This page is one file that contains all of its data and loads nothing else."),Ft([["Made b\
y",`topicgraph ${e.version}`],["From",`${s}, ${A(n.articles,"article")}, ${r}`],["Known by links onl\
y",n.stubs?A(n.stubs,"article"):null],["Problems in the input",T(n.problems)],["To make it again",f(
"code",{},"topicgraph build FOLDER -o OUTPUT")]]),F("What is left out",i&&gn(i)),F("What is counted",
e.notes.length>0&&gn(e.notes)),F("What is drawn",gn([`At most ${T(so)} marks at a time. What is left\
 out is said under the picture, and the lists have it.`,`A topic of ${tt(e.dominant)} of the article\
s or more has no lines in the picture, as it would connect everything.`,"Positions are computed when\
 the page is made, the same for the same articles. Distances in the network mean little; groups do.",
...o.network,...a])),F("How it is computed",f("dl",{class:"measures"},c)),F("What it cannot say",f("\
p",{},Il))]}function Bs(){let t=Ll.map(([e,n])=>[f("dt",{},f("kbd",{},e)),f("dd",{},n)]);return[nt("\
Help","How to read and use this page"),F("Where to start",gn(Cl)),F("Keys",f("dl",{class:"facts keys"},
t))]}var Pl="id title outlet carrier published precision medium topics story url held excerpt files".split(
" "),So="measure outlet other subject count of share low high by_chance p".split(" "),Rl=new RegExp(
["[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]","[\\ud800-\\udbff](?![\\udc00-\\udfff])",
"(?<![\\ud800-\\udbff])[\\udc00-\\udfff]"].join("|"),"g"),Dl={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;"};function zs(t,e){let n=t.articles,o=r=>r>=0?t.outlets[r].name:"";return{id:n.id[e],title:n.
title[e],outlet:o(n.outlet[e]),carrier:o(n.carrier[e]),published:Fl(n.time[e],n.precision[e]),precision:n.
precision[e],medium:t.media[n.medium[e]],topics:n.topics[e].map(r=>t.topics[r].name),story:n.story[e]>=
0?t.stories[n.story[e]].name:"",url:n.urls[e][0]||"",held:!!n.held[e],excerpt:n.excerpt[e],files:n.files[e]}}
function Fl(t,e){if(t===null)return"";let n=new Date(t*1e3).toISOString();return e==="second"?n.slice(
0,19)+"Z":e==="minute"?n.slice(0,16)+"Z":n.slice(0,10)}function Us(t){return JSON.stringify(t,null,1)+
`
`}function Gs(t,e,n){let o=qt(t,e,n).flatMap(({topic:c,cells:a})=>a.map((l,u)=>{let d=t.topics[c].name;
return bo("share of a topic",e[u],{subject:d,...Ws(l)})})),s=Je(t,e,n).flatMap((c,a)=>c.flatMap((l,u)=>{
let d=l&&{other:e[u].name,...Ws(l)};return d?[bo("followed by",e[a],d)]:[]})),i=en(e).flatMap(([c,a])=>Hl(
t,c,a,n));return[...o,...s,...i]}function bo(t,e,n){return{...Object.fromEntries(So.map(r=>[r,""])),
measure:t,outlet:e.name,...n}}function Ws({k:t,n:e,share:n,low:o,high:r}){return{count:t,of:e,...e<5?
{}:{share:n,low:o,high:r}}}function Hl(t,e,n,o){let r=Be(t,e,n,o),{shared:s,lags:i}=r,c=Ye(t,e,n),a=[],
l=(h,m,p,g)=>{a.push(bo(h,m,{other:p.name,...g}))};if(l("stories shared",e,n,{count:s.length,of:r.a.
size}),c){let h={count:c.shared,by_chance:c.expected,p:c.q};l("stories shared, whole corpus",e,n,h)}
if(i.length>=5){let h=De(i.map(m=>m.hours));l("hours later, median",n,e,{count:h,of:i.length})}let u=(h,m,p)=>{
for(let{word:g,k:y,q:S}of m?.a||[])l(h,e,n,{subject:g,count:y,of:p[0],p:S});for(let{word:g,k:y,q:S}of m?.
b||[])l(h,n,e,{subject:g,count:y,of:p[1],p:S})},d=Ge(t,r);if(u("word in headlines of the same storie\
s",d,[s.length,s.length]),t.size<=ze){let h=Ue(t,e,n,o);u("distinctive word",h,h.n)}return a}function ko(t,e=Pl){
let n=t.map(o=>e.map(r=>Bl(o[r])));return[e,...n].map(o=>o.join(",")).join(`\r
`)+`\r
`}function Bl(t){let e=Array.isArray(t)?t.join("; "):String(t),o=typeof t!="number"&&/^[=+\-@\t\r]/.
test(e)?"'"+e:e;return/[",\r\n]/.test(o)?`"${o.replaceAll('"','""')}"`:o}function Wt(t){return t.replace(
Rl,"�").replace(/[&<>"]/g,e=>Dl[e])}var wn=46,js=20,zt=16,[Wl,zl]=[7.2,40];function fe(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n}));
f("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function qs(t,e){let n=[
[]],o=zt;for(let r of t){let s=zl+Wl*`${r.label} ${r.number}`.length;o+s>e-zt&&o>zt&&(n.push([]),o=zt),
n[n.length-1].push({item:r,x:o}),o+=s}return n}function Ks(t,e){return wn+e+14+js*t}function Xs(t,e){
return wn+e+js*t+16}function Z(t,e,n=""){let o=Object.entries(e).filter(([,r])=>r!==void 0).map(([r,
s])=>{let i=typeof s=="number"?String(Vs(s)):s;return` ${r}="${Wt(i)}"`});return`<${t}${o.join("")}>${n}\
</${t}>`}function Vs(t){return Math.round(t*10)/10}function ue(t,e=""){return`M${t.map(n=>n.map(Vs).
join(" ")).join("L")}${e}`}function Ys(t,e){let{size:n,colors:o}=t,r=qs(e.items,n.width),[s,i]=[n.width,
Xs(r.length,n.height)],c={"font-size":17,"font-weight":700,"font-family":"Georgia, serif"},a=`0 0 ${s}\
 ${n.height}`,l={y:wn,width:s,height:n.height,viewBox:a},u=[Z("rect",{width:s,height:i,fill:o.paper}),
Z("text",{x:zt,y:22,...c,fill:o.ink},Wt(e.title)),Z("text",{x:zt,y:39,"font-size":12,fill:o.soft},Wt(
e.words)),Z("svg",l,Ul(t,e).join(`
`)),...r.flatMap((h,m)=>h.map(({item:p,x:g})=>ql(p,g,Ks(m,n.height),o)))],d={xmlns:"http://www.w3.or\
g/2000/svg",width:s,height:i,viewBox:`0 0 ${s} ${i}`,"font-family":"system-ui, sans-serif"};return`<\
?xml version="1.0" encoding="UTF-8"?>
${Z("svg",d,`
${u.join(`
`)}
`)}
`}function Ul({scene:t,marks:e,to:n,size:o,labels:r,shift:s,colors:i},c){let a=({x:g,y})=>[n.x(g),n.
y(y)],l=t.hulls.map(({corners:g})=>Z("path",{d:ue(g.map(([y,S])=>a({x:y,y:S})),"Z"),fill:i.hull,stroke:i.
hull,"stroke-width":30*n.scale,"stroke-linejoin":"round"})),u=t.discs.map(g=>{let[y,S]=a(g),C=g.radius*
n.scale;return Z("circle",{cx:y,cy:S,r:C,fill:i.hull,stroke:i.story})}),d=t.view==="time"?Gl(c.scale,
n,o,i):[],h=t.edges.map(({from:g,to:y,kind:S})=>Z("path",{d:ue([g,y].map(C=>a(e.get(C)))),stroke:i.edges[S],
"stroke-width":.8,"stroke-dasharray":Lt(S)?"4 3":void 0})),m=t.marks.map(g=>{let y=Ht(g,t.view,i,c.hasHues),
C=t.view==="time"&&g.hue!==void 0?c.letters[Number(g.hue)]:"";return Zs(g.shape,a(g),g.size*n.scale,
y,C,i)}),p=r.map(g=>jl(g,s,i));return[...l,...u,...d,...h,...m,...p]}function Gl(t,e,n,o){return ve(
t,e.scale,64).flatMap(({x:r,strong:s,label:i})=>{let c=e.x(r),a=ue([[c,0],[c,n.height-22]]),l={x:c,y:n.
height-7,"font-size":12,"text-anchor":"middle"};return[Z("path",{d:a,stroke:s?o.line:o.grid}),Z("tex\
t",{...l,fill:o.soft},Wt(i))]})}function Zs(t,[e,n],o,{background:r,border:s},i,c){let a={fill:r,stroke:s};
if(t==="square")return Z("rect",{x:e-o,y:n-o,width:2*o,height:2*o,...a});if(t==="diamond"){let d=[[e,
n-o],[e+o,n],[e,n+o],[e-o,n]];return Z("path",{d:ue(d,"Z"),...a})}let l=Z("circle",{cx:e,cy:n,r:o,...a});
if(!i||o<=7)return l;let u={"font-size":11,"font-weight":700,"text-anchor":"middle"};return l+Z("tex\
t",{x:e,y:n+4,...u,fill:c.paper},Wt(i))}function jl({item:t,x:e,y:n,leader:o},r,s){let i=p=>[p[0]+r.
x,p[1]+r.y],c=o?[o.slice(0,2),o.slice(2)].map(i):[],a={d:ue(c),stroke:s.soft,"stroke-width":.8},l=/^(italic )?(\d{3} )?(\d+)px (.*)$/.
exec(t.font)||[],[u,d]=i([e,n]),h={"font-size":l[3],"font-family":l[4],"font-weight":l[2]?.trim(),"f\
ont-style":l[1]?.trim(),fill:t.color,stroke:s.paper,"stroke-width":3,"paint-order":"stroke"},m=t.lines.
map((p,g)=>Z("text",{x:u,y:d+15*(g+.8),...h},Wt(p)));return(o?Z("path",a):"")+m.join("")}function ql(t,e,n,o){
let r=Z("tspan",{fill:o.soft},String(t.number)),s={x:e+22,y:n+4,"font-size":12,fill:o.ink},i=Z("text",
s,`${Wt(t.label)} ${r}`);if(t.line){let u=o.edges[t.line],d=Lt(t.line)?"4 3":void 0,h={stroke:u,"str\
oke-width":3,"stroke-dasharray":d};return Z("path",{d:ue([[e,n],[e+16,n]]),...h})+i}let{background:c,
border:a}=t.color,l={background:c,border:to(t.kind)?a:c};return Zs(fn(t.kind),[e+8,n],Js(t),l,"",o)+
i}function Js({kind:t}){return t==="stub"?4:6}function Qs({canvas:t,size:e,colors:n},{title:o,words:r,
items:s}){let i=t.width/e.width,c=qs(s,e.width),a=Math.round(Xs(c.length,e.height)*i),l=f("canvas",{
width:t.width,height:a}),u=l.getContext("2d");u.fillStyle=n.paper,u.fillRect(0,0,l.width,l.height),u.
drawImage(t,0,wn*i),u.scale(i,i);let d=(h,m,p,g,y)=>{u.font=g,u.fillStyle=y,u.fillText(h,m,p)};return d(
o,zt,22,`700 17px ${xe}`,n.ink),d(r,zt,39,`12px ${Et}`,n.soft),c.forEach((h,m)=>{let p=Ks(m,e.height);
for(let{item:g,x:y}of h)Kl(u,g,y,p,n),d(`${g.label}  ${g.number}`,y+22,p+4,`12px ${Et}`,n.ink)}),new Promise(
h=>l.toBlob(h,"image/png"))}function Kl(t,e,n,o,r){let s={scale:1,x:i=>i,y:i=>i};if(e.line)t.strokeStyle=
r.edges[e.line],t.lineWidth=3,pn(t,{x:n,y:o},{x:n+16,y:o},s,Lt(e.line));else{let i={x:n+8,y:o,size:Js(
e),shape:fn(e.kind)};mn(t,i,s,e.color,null)}}var Xl=100,Vl=60,Yl=["Published","Outlet","Title","Topics","Story"],ti={Published:t=>(e,n)=>(t.articles.
time[e]??1/0)-(t.articles.time[n]??1/0),Outlet:t=>To(e=>it(t,e)),Title:t=>To(e=>t.articles.title[e]),
Story:t=>To(e=>ei(t,e))},Xt={column:"Published",down:!0};function To(t){return(e,n)=>{let[o,r]=[vt(t(
e)),vt(t(n))];return o<r?-1:o>r?1:0}}function ei(t,e){let n=t.articles.story[e];return n<0?"":t.stories[n].
name}function xo(t,{mask:e,stubs:n}){return Array.from({length:t.size},(r,s)=>s).filter(r=>e[r]&&(t.
articles.held[r]||n))}function vo(t,e){let{model:n}=e,o=e.selection(),r=ti[Xt.column](n),s=xo(n,o);s.
sort((p,g)=>(Xt.down?r(g,p):r(p,g))||p-g);let i=f("tbody"),c=Ve(i,s,Xl,p=>[Jl(e,p)]),a=Yl.map(p=>Zl(
p,t,e)),l=kt("Articles","articles-table",a,i),u=f("p",{class:"empty"},"No article passes all filters\
."),d=f("span",{class:"number"},T(s.length)),h=o.filtered?"The selection":"All articles",m=f("div",{
class:"sheet-head"},f("h2",{},h," ",d),I({class:"tool"},()=>e.change({at:"save"}),"Download …"));t.
replaceChildren(m,dt(n)||"",s.length?l:u,c)}function Zl(t,e,n){if(!ti[t])return ot(t);let o=Xt.column===
t,r=()=>{Xt={column:t,down:o?!Xt.down:t==="Published"},vo(e,n),Nt(e,"focus",t)?.focus()},s=Xt.down?"\
descending":"ascending",i=Xt.down?" ↓":" ↑",c=I({"data-focus":t},r,t,o?i:"");return f("th",{scope:"\
col","aria-sort":o?s:null},c)}function Jl(t,e){let{model:n}=t,{time:o,precision:r,outlet:s,story:i,topics:c,
held:a}=n.articles,l=c[e].map(m=>n.topics[m].name).join(", "),u=$t(ei(n,e),Vl),d=s[e]>=0?X(t,{kind:"\
outlet",ref:s[e]}):"unknown",h=i[e]>=0?X(t,{kind:"story",ref:i[e]},u):"";return f("tr",{class:a[e]?null:
"not-held"},f("td",{class:"moment"},lt(o[e],r[e])),f("td",{},d),f("td",{class:"title"},X(t,{kind:"ar\
ticle",ref:e}),!a[e]&&f("small",{}," not in this corpus")),f("td",{},l),f("td",{class:"title"},h))}function oi(t){let{model:e}=t,{view:n}=t.state(),o=xo(e,t.selection()),r=()=>o.map(g=>zs(e,g)),s=()=>fe(
"articles.csv",ko(r()),"text/csv"),i=()=>fe("articles.json",Us(r()),"application/json"),c=()=>{let g=Gs(
e,Jn(t),t.selection().mask);fe("comparison.csv",ko(g,So),"text/csv")},a=async()=>{let g=await Qs(t.view.
snapshot(),ni(t));fe("picture.png",g,"image/png")},l=()=>{let g=Ys(t.view.snapshot(),ni(t));fe("pict\
ure.svg",g,"image/svg+xml")},u=(g,y)=>I({class:"action"},async()=>{await y(),t.announce(`${g} saved`)},
g),d=(...g)=>f("div",{class:"buttons"},g),h=t.view&&(n==="network"||n==="time"),m=t.selection().filtered?
"selection":"articles";return[nt("Download","Take it with you"),F(`The ${m}: ${A(o.length,"article")}`,
d(u("CSV table",s),u("JSON",i))),n==="compare"&&F("The comparison",d(u("Figures as CSV",c))),F("The \
picture, with its legend",h?d(u("PNG image",a),u("SVG drawing",l)):f("p",{class:"aside"},"Open the N\
etwork or Time view to save the picture.")),f("p",{class:"aside"},"“Copy link” keeps the filters, th\
e view and the camera in the link, which works for this file wherever it is opened.")]}function ni(t){
let{model:e}=t,{from:n,to:o}=e.counts,r=t.state(),s=pe(e,r).map(({sign:a,name:l})=>a==="not"?`withou\
t ${l}`:l),i=[ut(n,o)];s.length&&i.push(`selected: ${s.join(" · ")}`);let c=uo(e,t.view.snapshot().
scene,t.selection());return{title:e.title,words:i.join(" — "),items:c.filter(({key:a})=>!r.hide.includes(
a)),scale:e.scale,hasHues:e.hues.length>0,letters:e.letters}}var Ql=1e-12;function ri(t){let e=t.size,n=e+t.outlets.length,o=t.articles,r=Array.from({length:n+t.
topics.length},()=>[]),s=(a,l,u,d="",h=1)=>{r[a].push({to:l,kind:u,reason:d,weight:h,forward:!0}),r[l].
push({to:a,kind:u,reason:d,weight:h,forward:!1})};for(let a=0;a<t.size;a+=1){let[l,u]=[o.outlet[a],o.
carrier[a]];l>=0&&s(a,e+l,"published_by"),u>=0&&u!==l&&s(a,e+u,"carried_by");for(let d of o.topics[a])
s(a,n+d,"about");for(let{forward:d,other:h,kind:m,reason:p,weight:g}of t.linksOf[a])d&&s(a,h,m,p,g)}
let i={article:0,outlet:e,topic:n};return{neighbours:r,nodeOf:({kind:a,ref:l})=>l+i[a],thingOf:a=>a<
e?{kind:"article",ref:a}:a<n?{kind:"outlet",ref:a-e}:{kind:"topic",ref:a-n}}}function tu(t,e,n){let o=t.
neighbours[n.forward?n.to:e].length;return n.kind==="published_by"?1+Math.log2(1+o)/4:n.kind==="abou\
t"||n.kind==="carried_by"?2+Math.log2(1+o)/2:n.kind==="similar"?2-n.weight:1}function si(t,e,n,o=[]){
let[r,s]=[t.nodeOf(e),t.nodeOf(n)],i=new Float64Array(t.neighbours.length).fill(1/0),c=new Map,a=eu();
i[r]=0,a.push(r,0);for(let u=a.pop();u!==void 0&&u!==s;u=a.pop())for(let d of t.neighbours[u]){if(o.
includes(d.kind))continue;let h=i[u]+tu(t,u,d);h>=i[d.to]-Ql||(i[d.to]=h,c.set(d.to,{node:u,edge:d}),
a.push(d.to,h))}if(i[s]===1/0)return null;let l=[];for(let u=c.get(s),d=s;u&&(l.unshift({thing:t.thingOf(
d),edge:u.edge}),u.node!==r);d=u.node,u=c.get(d));return[{thing:e,edge:null},...l]}function eu(){let t=[],
e=(o,r)=>[t[o],t[r]]=[t[r],t[o]],n=o=>o-1>>1;return{push(o,r){t.push({node:o,cost:r});for(let s=t.length-
1;s&&t[s].cost<t[n(s)].cost;s=n(s))e(s,n(s))},pop(){if(!t.length)return;e(0,t.length-1);let{node:o}=t.
pop();for(let r=0;;){let s=r;for(let i of[2*r+1,2*r+2])i<t.length&&t[i].cost<t[s].cost&&(s=i);if(s===
r)return o;e(r,s),r=s}}}}function ii(t,e){let n=({thing:r})=>r.kind==="article"?jt(K(t,r)):Gt(K(t,r));
if(e.length<2)return`${n(e[0])} is the same thing.`;let o=e.slice(1).map(r=>{let{kind:s,forward:i}=r.
edge;return`${t.verbs[s][i?0:1]} ${n(r)}`});return`${n(e[0])} ${o.join(", which ")}.`}var[nu,ou]=[8,4],ru=["outlet","topic","article"];function ci({model:t,state:e}){let n=e().path.flatMap(
s=>t.byId.get(s)||[]),[o,r]=n.filter(({kind:s})=>s!=="story");if(!(!o||!r||!t.complete))return t.pathGraph||=
ri(t),si(t.pathGraph,o,r,e().without)}function ai(t,e){let n=t.state().path,o=["From","To"].map((i,c)=>iu(
t,i,c,n[c])),r=n.filter(Boolean).length===2;return[nt("Path finder","From one thing to another"),f("\
p",{class:"aside"},"The path that says most: stated links before shared topics, rare topics before c\
ommon ones."),...o,su(t),r&&(e?lu(t,e):f("p",{class:"empty",role:"status"},"No path connects the two\
 by these links."))]}function su(t){let{model:e}=t,{without:n}=t.state(),o=e.complete?e.linksOf.flat().
map(({kind:i})=>i):[],s=[...new Set(["published_by","carried_by","about",...o])].map(i=>{let c=n.filter(
u=>u!==i),a=({target:u})=>{t.change({without:u.checked?c:[...c,i]})},l={type:"checkbox",checked:!n.includes(
i),on:{change:a}};return f("label",{class:"check"},f("input",l),un[i])});return f("fieldset",{class:"\
kinds"},f("legend",{},"By these links"),s)}function iu(t,e,n,o){let{model:r}=t,s=o?r.byId.get(o):null,
i=f("ul",{class:"choices"}),c=`path-${n}`,a=({target:d})=>{let h=cu(r,d.value.trim()),m=h.slice(0,nu).
map(p=>{let g=f("span",{class:"words"},ce[p.kind].toLowerCase()),y=f("span",{},K(r,p));return f("li",
{},I({class:"choice",dir:"auto"},()=>au(t,n,p),y,g))});i.replaceChildren(...m),t.announce(`${h.length}\
 found`)},l=({key:d})=>{d==="Enter"&&i.querySelector("button")?.click(),d==="ArrowDown"&&i.querySelector(
"button")?.focus()},u={id:c,type:"text",dir:"auto",autocomplete:"off",spellcheck:"false",placeholder:"\
an outlet, a topic or an article",value:s?K(r,s):"",on:{input:a,keydown:l}};return f("div",{class:"e\
nd"},f("label",{for:c},e),f("input",u),i)}function cu(t,e){if(!e)return[];let n=Jt(t);return ru.flatMap(
o=>Re(n[o],e,ou).rows.map(r=>({kind:o,ref:r})))}function au(t,e,n){let o=[...t.state().path];for(;o.
length<2;)o.push("");o[e]=Qt(t.model,n),t.change({path:o.filter((i,c)=>i||c<e)});let r=$(`path-${1-e}`),
s=$("panel").querySelector(".route, .empty, h2");(r.value?s:r).focus()}function lu(t,e){let{model:n}=t,
o=e.map(({thing:r,edge:s})=>{let i=s&&n.verbs[s.kind][s.forward?0:1];return f("li",{class:`stop stop\
-${r.kind}`},i&&f("span",{class:"verb"},`${i} `),X(t,r),s&&s.reason&&f("span",{class:"words",dir:"au\
to"},s.reason))});return f("section",{class:"route",tabindex:"-1",role:"status"},f("h3",{},A(e.length-
1,"step")),f("p",{class:"excerpt",dir:"auto"},ii(n,e)),f("ol",{class:"stops"},o))}var uu={path:ai,save:oi,problems:Fs,about:Hs,help:Bs};function li(t,e,n){return f("article",{class:`\
panel panel-${e}`},uu[e](t,n))}var fu=12;function fi({model:t},e,n){let o=t.articles,[r,s,i]=[o.outlet[e],o.carrier[e],o.held[e]],c=t.
media[o.medium[e]]==="video"?"Video":"Article",a=i?c:"Article not in this corpus",{urls:l,files:u}=o,
d=o.topics[e].map(y=>n({kind:"topic",ref:y})),h=s>=0&&s!==r,m=(y,S)=>f("ul",{class:"urls"},y.map(S)),
p=m(l[e],y=>f("li",{},Po(y))),g=m(u[e],y=>f("li",{dir:"auto"},y));return[nt(a,K(t,{kind:"article",ref:e})),
!i&&f("p",{class:"aside"},"Only known because another article links to it: it has no file."),o.excerpt[e]&&
f("p",{class:"excerpt",dir:"auto"},o.excerpt[e]),Ft([["Outlet",r>=0?n({kind:"outlet",ref:r}):"unknow\
n"],["Carried by",h?n({kind:"outlet",ref:s}):null],["Published",lt(o.time[e],o.precision[e])],["Stor\
y",o.story[e]>=0?n({kind:"story",ref:o.story[e]}):null],["Topics",be(d)],["Other titles",o.titles[e].
join(" · ")],["Quality",ui(o.quality[e])],["Heat",ui(o.heat[e])]]),F("Connected because",du(t,e,n)),
F(l[e].length>1?"Addresses":"Address",l[e].length>0&&p),F(u[e].length>1?"Files":"File",u[e].length>0&&
g)]}function ui(t){return t===null?null:String(t)}function du(t,e,n){let o=t.linksOf[e].map(r=>{let s=t.
verbs[r.kind][r.forward?0:1];return f("li",{},f("span",{class:"verb"},`${s} `),n({kind:"article",ref:r.
other}),f("span",{class:"words",dir:"auto"},hu(t,e,r).join(" · ")))});return Y(o,fu,"ties")}function hu(t,e,{
other:n,kind:o,reason:r,weight:s}){let{time:i,held:c}=t.articles,a=G(t,e)&&G(t,n),l=[it(t,n),a?ft(Number(
i[n])-Number(i[e])):"",r,o==="similar"&&s<1?`score ${s.toFixed(2)}`:"",c[n]?"":"not in this corpus"];
return[...new Set(l.filter(Boolean))]}var Oe=5,mu=60,pu=1.15;function di(t,e,n){let{model:o}=t,r=o.outlets[e],s=o.byOutlet[e],{story:i,held:c,
outlet:a}=o.articles,l=s.filter(g=>c[g]),u=o.byCarrier[e].filter(g=>a[g]!==e),d=gt(s.map(g=>i[g]).filter(
g=>g>=0)),h=l.length>=5&&!r.platform,m=()=>t.change({view:"compare",side:wu(t,r.id)}),p=r.platform||
!l.length?[]:[["Compare",m]];return[nt(r.platform?"Platform":"Outlet",r.name||r.id),f("p",{class:"fi\
gures"},gu(l.length,s.length)),ee(t,"outlet",r.id,...p),yu(o,e,n),F("Over time",Ke(o,s)),F("First an\
d alone",bu(r)),F("Big stories it lacks here",h&&Mu(o,e,n)),F("Earlier and later than others",Su(o,e,
n)),F("Focus",ku(o,e,n)),F("Distinctive words",xu(t,e)),F("Nearest outlets, by stories shared",vu(o,
e,n)),F("Stories",tn(d,n)),F("Stories only it has here",Ou(o,e,n)),F("Articles",Se(o,s,n)),F("Articl\
es it carried",Se(o,u,n))]}function gu(t,e){let n=e-t,o=n?` · ${T(n)} linked, not in this corpus`:"";
return A(t,"article")+o}function wu(t,e){let{side:n}=t.state();return n.includes(e)?n:[...n.slice(0,
Yt-1),e]}function yu(t,e,n){let{domain:o,names:r,name:s,edition_of:i,pieces:c,republished:a}=t.outlets[e],
l=i?t.byId.get(i):null,u=t.groups.filter(({outlets:m})=>m.includes(e)),d=A(c,"article"),h=`${T(a)} o\
f the ${d} found there`;return Ft([["Web site",o],["Edition of",l?n(l):null],["Also seen as",r.filter(
m=>m!==s).join(" · ")],["Group",u.map(m=>m.name).join(", ")],["Written by others",a?h:null]])}function bu({
platform:t,first:e,shared:n,alone:o}){if(t||!(n+o))return null;let r=n?`It was first on ${yt(e)} of \
the ${A(n,"story","stories")} that it shares with other outlets.`:"It shares no dated story with ano\
ther outlet.",s=o?` ${A(o,"story","stories")} in this corpus ${o===1?"comes":"come"} from it alone.`:
"",i=n>0&&n<5;return[f("p",{},r,s),f("p",{class:"aside"},i?"Too few to say much.":"Copies count as t\
heir original; in a tie of two either counts a half.")]}function Su(t,e,n){let o=_n(t,e).map(({other:r,
n:s,hours:i,low:c,high:a,q:l})=>{let u=`${ft(c*3600)} to ${ft(a*3600)}`,d=`median of ${s} shared sto\
ries, 95 % interval ${u}; ${pt(l)}`;return f("li",{},n({kind:"outlet",ref:r}),` ${ft(i*3600)}`,f("sp\
an",{class:"words"},d))});return o.length>0&&Y(o,Oe,"ties")}function ku(t,e,n){let o=cr(t,e);if(!o.length)
return null;let r=o[0].n<5,s=o.map(i=>{let a=`${`${tt(i.share)} ${bt(i)}`}; ${Tu(i)}`;return f("li",
{},n({kind:"topic",ref:i.topic}),` ${i.k} of ${i.n}`,!r&&f("span",{class:"words"},a))});return[Y(s,Oe+
1,"ties"),r&&f("p",{class:"aside"},"Too few articles to say more.")]}function Tu({share:t,restShare:e}){
if(!e)return"none of the rest";let n=Math.max(t/e,e/t);if(n<pu)return"about the same share as the re\
st";let o=n<9.95?n.toFixed(1).replace(/\.0$/,""):Math.round(n);return t>e?`${o} times the share of t\
he rest`:`the rest has ${o} times its share`}function xu(t,e){let n=t.model.words[e];if(!n)return null;
let o=[t.model.outlets[e].id],r=n.map(([i,c,a,l,u,d])=>{let m=`${`${c} of ${a} articles, elsewhere ${l}\
 of ${u}`}; ${pt(d)} after correction`;return f("li",{},Qe(g=>t.apply({only:{outlet:o,words:g}}),i,m,
d))});return[f("ul",{class:"word-list"},r),f("p",{class:"aside"},"In titles and excerpts, against th\
e rest of this corpus; in bold those that are statistically significant after correction for multipl\
e tests.")]}function vu(t,e,n){let o=ir(t,e).map(({ref:r,shared:s,either:i,isFew:c})=>{let l=`${s} o\
f ${i} stories in common${c?", too few to say much":""}`;return f("li",{},n({kind:"outlet",ref:r}),f(
"span",{class:"words"},l))});return o.length>0&&Y(o,Oe,"ties")}function Mu(t,e,n){let o=a=>A(a,"othe\
r outlet"),i=(t.blindspots[e]?.map(([a,l,u])=>({story:a,words:`${o(l)}; expected with ${tt(u)}`}))||
ar(t,e).slice(0,mu).map(({story:a,reach:l})=>({story:a,words:o(l)}))).map(({story:a,words:l})=>f("li",
{},n({kind:"story",ref:a}),f("span",{class:"words"},l))),c="Stories without an article of this outle\
t in this corpus; the outlet may still have covered them.";return i.length?[Y(i,Oe+1,"ties"),f("p",{
class:"aside"},c)]:null}function Ou(t,e,n){let o=s=>s<0||Ot(t,t.stories[s].articles).size===1,r=[...Nn(
t)[e]].filter(([s,i])=>t.articles.held[i]&&o(s)).map(([s,i])=>f("li",{},n(s<0?{kind:"article",ref:i}:
{kind:"story",ref:s})));return r.length>0&&Y(r,Oe,"ties")}var Au=16,hi=86400;function mi(t,e,n){let{time:o,outlet:r}=t.articles,s=e.filter(S=>o[S]!==null&&r[S]>=
0);if(Ot(t,s).size<2)return null;let i=s.map(S=>Number(o[S])),c=Math.min(...i),a=Math.max(...s.map(S=>Number(
o[S])+(G(t,S)?0:hi)));if(a===c)return null;let l=$u(t,s),u=s.filter(S=>G(t,S)).map(S=>Number(o[S])),
d=u.length?Math.min(...u):null,h=l.slice(0,Au).map(S=>Eu(t,S,{start:c,end:a,firstTime:d},n)),m=l.length-
h.length,p=e.length-s.length,g=[m>0&&`${A(m,"outlet")} with later articles are in the list below.`,p>
0&&`${A(p,"article")} without a date or an outlet not shown.`,"○ copy · dashed: not in this corpus ·\
 a bar: the day, as no time is given."],y=[at(c),kn(a-c)].map(S=>f("span",{},S));return[f("ol",{class:"\
lanes"},h),f("p",{class:"lane-ends","aria-hidden":"true"},y),f("p",{class:"aside"},g.filter(Boolean).
join(" "))]}function $u(t,e){let n=new Map;for(let r of e){let s=t.articles.outlet[r],i=n.get(s)||{outlet:s,
first:1/0,articles:[]};G(t,r)&&(i.first=Math.min(i.first,t.articles.time[r])),i.articles.push(r),n.set(
s,i)}let o=r=>t.articles.time[r.articles[0]];return[...n.values()].sort((r,s)=>(r.first===s.first?o(
r)-o(s):r.first-s.first)||r.outlet-s.outlet)}function Eu(t,e,{start:n,end:o,firstTime:r},s){let i=u=>`${(u-
n)/(o-n)*100}%`,c=e.articles.map(u=>{let{time:d,precision:h,copy:m,held:p,title:g}=t.articles,y=G(t,
u),S=[y?"dot":"day",m[u]===1&&"copy",!p[u]&&"stub"],C=`${it(t,u)}: ${g[u]}, ${lt(d[u],h[u])}`,O=f("s\
pan",{class:S.filter(Boolean).join(" "),title:C});return O.style.left=i(Number(d[u])),y||(O.style.width=
i(n+hi)),O}),l=e.first!==1/0&&r!==null?Nu(e.first-Number(r)):"time not given";return f("li",{},s({kind:"\
outlet",ref:e.outlet}),f("span",{class:"lane-track","aria-hidden":"true"},c),f("span",{class:"words"},
l))}function Nu(t){return t?kn(t):"first"}var Iu=10,_u=60;function pi(t,e,n){let{model:o}=t,r=o.stories[e],{articles:s}=r,{outlet:i,topics:c}=o.
articles,a=gt(s.filter(p=>St(o,p)).map(p=>i[p])),l=gt(s.flatMap(p=>c[p])),u=(p,g)=>te(g.map(([y,S])=>[
{kind:p,ref:y},S]),n),d=o.nodes.some(p=>p.kind==="story"&&p.ref===e),h=t.isOpen(e)?"Close it in the \
picture":"Open it in the picture",m=d?[[h,()=>t.toggle(e)]]:[];return[nt("Story",r.name),f("p",{class:"\
figures"},Cu(o,s,a.length)),ee(t,"story",r.id,...m),F("Who was first",f("p",{},Lu(o,r,n))),F("Who ca\
me when",mi(o,s,n)),F("Headlines in time order",Pu(o,s,n)),F("Outlets",a.length>0&&u("outlet",a)),F(
"Not in this corpus from",Fu(o,e,n)),F("Topics",l.length>0&&u("topic",l))]}function Cu(t,e,n){let o=e.
filter(a=>t.articles.held[a]).length,r=e.length-o,[s,i]=je(t,e),c=[A(o,"article")];return r&&c.push(
`${T(r)} linked, not in this corpus`),[...c,A(n,"outlet"),ut(s,i)].join(" · ")}function Lu(t,{first:e,
articles:n},o){if(!e.length)return"It cannot be told: that takes articles of two outlets that state \
when they appeared, and copies do not count.";let r=e.map(a=>o({kind:"outlet",ref:a})),s=be(r," and "),
i=n.filter(a=>t.articles.time[a]===null).length,c=i?` ${A(i,"article")} without a date may be earlie\
r.`:"";return e.length===1?[s,`, of the articles in this corpus.${c}`]:["A tie between ",s,`: the st\
ated times do not tell them apart.${c}`]}function Pu(t,e,n){let o=e.find(i=>G(t,i)),r=o===void 0?null:
t.articles.time[o],s=Ru(t,e).map(({original:i,copies:c})=>gi(t,i,r,n,c));return Y(s,_u,"headlines")}
function Ru(t,e){let n=new Set(e),o=new Map;for(let s of e){let i=Du(t,s,n);i!==s&&o.set(i,[...o.get(
i)||[],s])}let r=new Set([...o.values()].flat());return e.filter(s=>!r.has(s)).map(s=>({original:s,copies:o.
get(s)||[]}))}function Du(t,e,n){let o=new Set,r=e;for(;!o.has(r);){o.add(r);let s=t.linksOf[r].find(
({kind:i,forward:c,other:a})=>i==="copy_of"&&c&&n.has(a));s&&(r=s.other)}return r}function gi(t,e,n,o,r=[]){
let{time:s,precision:i,held:c}=t.articles,a=t.linksOf[e].find(({kind:h,forward:m})=>h==="copy_of"&&m),
l=G(t,e)&&n!==null?Number(s[e])-n:0,u=[lt(s[e],i[e]),l>=60?ft(l):"",c[e]?"":"not in this corpus",a?`\
a copy of ${Gt(it(t,a.other))}’s`:""],d=r.map(h=>gi(t,h,n,o));return f("li",{class:c[e]?null:"not-\
held"},f("span",{class:"who",dir:"auto"},it(t,e)),o({kind:"article",ref:e}),f("span",{class:"words",
dir:"auto"},u.filter(Boolean).join(" · ")),r.length>0&&f("ol",{class:"copies"},d))}function Fu(t,e,n){
let o=lr(t,e);if(!o.length)return null;let r=o.slice(0,Iu),s=r.map(a=>n({kind:"outlet",ref:a.ref})),
i=o.length-r.length,c=`Outlets with ${5} or more articles here. A missing story only means that it i\
s not in this corpus; the outlet may still have covered it.`;return[f("p",{},be(s),i>0&&` and ${T(i)}\
 more`,"."),f("p",{class:"aside"},c)]}var Hu=8;function wi(t,e,n){let{model:o}=t,r=o.topics[e],s=o.byTopic[e],i=s.filter(O=>o.articles.held[O]),
{outlet:c,story:a,topics:l}=o.articles,u=gt(i.filter(O=>St(o,O)).map(O=>c[O])),d=gt(s.flatMap(O=>l[O]).
filter(O=>O!==e)),h=gt(s.map(O=>a[O]).filter(O=>O>=0)),m=(O,V)=>V.length>0&&te(V.map(([J,et])=>[{kind:O,
ref:J},et]),n),p=o.dominant.includes(e),g=r.names.filter(O=>O!==r.name),y=s.length-i.length,S=y?` · ${T(
y)} linked, not in this corpus`:"",C=[A(i.length,"article"),A(u.length,"outlet")];return[nt("Topic",
r.name),f("p",{class:"figures"},C.join(" · ")+S),p&&f("p",{class:"aside"},"On nearly every article,\
 so the picture leaves its lines out."),ee(t,"topic",r.id),Ft([["Also written",g.join(" · ")]]),F("\
Over time",Ke(o,s)),F("Outlets by focus",Bu(o,e,n)),F("Outlets by articles",m("outlet",u)),F("Topics\
 on the same articles",m("topic",d)),F("Stories",tn(h,n)),F("Articles",Se(o,s,n))]}function Bu(t,e,n){
let{by:o,n:r}=We(t),s=o.map((i,c)=>({ref:c,...Mt(i.get(e)||0,r[c])})).filter(i=>i.k&&i.n>=5).sort((i,c)=>c.
share-i.share||c.k-i.k||i.ref-c.ref).slice(0,Hu);return s.length?ye(s.map(i=>{let c=`${tt(i.share)} ${bt(
i)}, ${i.k} of ${i.n}`;return[n({kind:"outlet",ref:i.ref}),i.share,c]})):null}var Wu={article:fi,outlet:di,topic:wi,story:pi};function yi(t,e){let n=r=>X(t,r),o=Wu[e.kind](t,e.ref,
n);return f("article",{class:`panel panel-${e.kind}`},o)}var Mo={outlet:5,topic:5,story:6,article:12},bi=["outlet","topic","story","article"],Si={outlet:"Out\
lets",topic:"Topics",story:"Stories",article:"Articles"},zu=1+Object.values(Mo).reduce((t,e)=>t+e),[
Uu,ki]=[1,8];function Ti(t,e,n){let{model:o}=n,r=Object.fromEntries(bi.map(v=>[v,Gu(Si[v])])),s=[],i=[],
c=-1,a=[],l=0;function u(){a=h()?bi.map(d):[],c=-1,m(Uu),S(),ct(!!h()),g()}function d(v){let W=Jt(o)[v],
z=An(W,h(),Mo[v]);return{kind:v,steps:z,rows:[],total:0,done:!1}}function h(){return t.value.trim()}
function m(v){let W=performance.now()+v,z=a.map(q=>q.rows.length),j=p();for(;j&&performance.now()<W;){
let{done:q,value:Q}=j.steps.next();Object.assign(j,{done:!!q,rows:Q.rows,total:Q.total}),j=p()}return a.
some((q,Q)=>q.rows.length>z[Q])}function p(){let v=a.filter(({done:z})=>!z),W=z=>z.rows.length<Mo[z.
kind];return v.find(W)||v[0]}function g(){if(clearTimeout(l),!p()){y();return}l=setTimeout(()=>{(m(ki)||
!p())&&S(),g()})}function y(){if(!a.length)return;let v=a.filter(({total:W})=>W).map(({kind:W,total:z})=>`${z}\
 ${Si[W].toLowerCase()}`);n.announce(v.join(", ")||"nothing found")}function S(){let v=c>=0?i[c].key:
null,W=a.filter(({total:Q})=>Q),z=W.find(({kind:Q})=>Q==="article");i=[];let j=a.length>0&&!W.length&&
!p(),q=[...W.map(C),h()&&dt(o),z&&V(z),j&&f("p",{class:"empty"},"Nothing found. Fewer or shorter wor\
ds find more.")];e.replaceChildren(...q.filter(Boolean)),wt(v?i.findIndex(({key:Q})=>Q===v):-1)}function C({
kind:v,rows:W,total:z,done:j}){let{element:q,head:Q,number:Rt}=r[v];return Rt.textContent=j?T(z):"…",
q.replaceChildren(Q,...W.map(Dt=>O({kind:v,ref:Dt}))),q}function O(v){let W=v.kind==="article"?it(o,
v.ref):A(Ct(o,v).length,"article"),z=`${v.kind} ${v.ref}`;return J(z,()=>n.choose(v),K(o,v),W)}function V({
total:v,done:W}){let z=vt(h()),j=v===1?"this article":`these ${T(v)} articles`,q=`Show only ${W?j:"t\
hese articles"}`;return J("words",()=>n.filter("only","words",z),q,"")}function J(v,W,z,j){let q=s[i.
length]||et();return q.item.setAttribute("aria-selected","false"),q.name.textContent=z,q.words.textContent=
j,i.push({item:q.item,act:W,key:v}),q.item}function et(){let v=f("span",{dir:"auto"}),W=f("span",{class:"\
words",dir:"auto"}),z={role:"option",id:`option-${s.length}`,class:"option"},j={name:v,words:W,item:f(
"div",z,v,W)};return s.push(j),j}function ht({act:v}){ct(!1),t.value="",v()}function ct(v){e.hidden=
!v,t.setAttribute("aria-expanded",String(v)),!v&&(t.removeAttribute("aria-activedescendant"),a=[],clearTimeout(
l))}function Tt(v){if(!i.length)return;let W=c<0&&v<0?0:c;wt((W+v+i.length)%i.length),i[c].item.scrollIntoView(
{block:"nearest"})}function wt(v){if(i[c]?.item.setAttribute("aria-selected","false"),c=v,c<0){t.removeAttribute(
"aria-activedescendant");return}i[c].item.setAttribute("aria-selected","true"),t.setAttribute("aria-\
activedescendant",i[c].item.id)}function xt(){let v=window.requestIdleCallback||(j=>setTimeout(()=>j(
{timeRemaining:()=>ki,didTimeout:!1}),8)),W=Zo(Object.values(Jt(o))),z=j=>{do if(W.next().done)return;while(j.
timeRemaining()>2);v(z)};for(;s.length<zu;)et();v(z)}function mt(v){v.key==="ArrowDown"||v.key==="Ar\
rowUp"?(v.preventDefault(),Tt(v.key==="ArrowDown"?1:-1)):v.key==="Enter"&&i.length?(v.preventDefault(),
ht(i[Math.max(c,0)])):v.key==="Escape"&&(v.stopPropagation(),e.hidden&&t.blur(),t.value="",ct(!1))}return e.
addEventListener("mousedown",v=>v.preventDefault()),e.addEventListener("click",({target:v})=>{let W=i.
find(({item:z})=>z.contains(v));W&&ht(W)}),t.addEventListener("input",u),t.addEventListener("focus",
()=>h()&&u()),t.addEventListener("blur",()=>ct(!1)),t.addEventListener("keydown",mt),{prepare:xt}}function Gu(t){
let e=f("span",{class:"number"}),n=f("div",{class:"find-head"},t," ",e);return{number:e,head:n,element:f(
"div",{role:"group","aria-label":t},n)}}var ju=8,[Mi,xi,$o]=[46,20,10],qu=700;function Oi(t,e){let{model:n}=e,{from:o,to:r}=n.counts;if(o===
null||r===null||o===r)return{show:()=>{}};let s=R=>n.articles.held[R]&&n.articles.time[R]!==null,c=n.
articles.time.map((R,E)=>E).filter(s).every(R=>G(n,R)),{unit:a,bins:l}=Ie([],o,r,c),u=Ku(n,l),d=null,
h={rows:!1,shares:!1},m=f("div",{class:"strip-chart"}),p=f("div",{class:"strip-rows",hidden:!0}),g=f(
"span",{class:"strip-words"}),y=et("▶","Play through time",()=>d?mt():xt()),[S,C]=[v("From",0),v("\
To",1)],O=f("div",{class:"strip-area"},m,S,C),V=f("span",{class:"strip-tools"},et("‹","A step back\
 in time",()=>wt(-1)),y,et("›","A step on in time",()=>wt(1)),ht("By outlet","rows"),ht("Shares","\
shares")),J=f("span",{class:"legend-name"},`Articles by ${a}`);t.hidden=!1,t.replaceChildren(f("div",
{class:"strip-head"},J,g,V),O,p),W();function et(R,E,D){return I({class:"step","aria-label":E,title:E},
D,R)}function ht(R,E){let P=I({class:"step","aria-pressed":"false"},()=>{h[E]=!h[E],P.setAttribute("\
aria-pressed",String(h[E])),z()},R);return P}function ct(){let{time:R}=e.state();if(!R)return[0,l.length];
let E=Math.max(0,l.findIndex(P=>P.to>R[0])),D=l.findIndex(P=>P.from>=R[1]);return[E,Math.max(E+1,D<0?
l.length:D)]}function Tt(R,E,D=!1){let P=R<=0&&E>=l.length;e.change({time:P?null:[l[R].from,l[E-1].to]},
D)}function wt(R){let E=R>0?[-1,0]:[l.length,l.length+1],[D,P]=e.state().time?ct():E,b=P-D,x=Math.max(
0,Math.min(l.length-b,D+R));return(x!==D||!e.state().time)&&Tt(x,x+b),x+b<l.length}function xt(){d=setInterval(
()=>wt(1)||mt(),qu),y.textContent="❚❚",y.setAttribute("aria-label","Stop playing"),ct()[1]===l.length&&
e.change({time:null},!1),wt(1)}function mt(){clearInterval(d),d=null,y.textContent="▶",y.setAttribute(
"aria-label","Play through time")}function v(R,E){let D=l.length,P={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,
ArrowUp:1},b={PageDown:-5,PageUp:5,Home:-D,End:D};return f("span",{class:"handle",role:"slider",tabindex:"\
0","aria-label":R,"aria-valuemin":0,"aria-valuemax":D,on:{keydown:_=>{let L={...P,...b}[_.key];if(!L)
return;_.preventDefault();let[H,w]=ct();E?Tt(H,Math.max(H+1,Math.min(D,w+L))):Tt(Math.max(0,Math.min(
w-1,H+L)),w)}}})}function W(){let R=D=>{let{left:P,width:b}=m.getBoundingClientRect(),x=Math.floor((D.
clientX-P)/b*l.length);return Math.max(0,Math.min(l.length-1,x))},E=null;O.addEventListener("pointer\
down",D=>{mt();let P=D.target.closest(".handle"),[b,x]=ct();P?E=P===S?x-1:b:E=R(D),O.setPointerCapture(
D.pointerId),P||Tt(E,E+1)}),O.addEventListener("pointermove",D=>{if(E===null)return;let P=R(D);Tt(Math.
min(E,P),Math.max(E,P)+1)});for(let D of["pointerup","pointercancel"])O.addEventListener(D,()=>E=null);
O.addEventListener("dblclick",()=>e.change({time:null}))}function z(){let{mask:R}=Zt(n,e.state(),"ti\
me"),E=Ao(u,l.length,M=>R[M]>0),D=Ao(u,l.length,()=>!0),[P,b]=ct(),x=E.map((M,N)=>D[N]?M/D[N]:0),_=h.
shares?x:E,L=h.shares?1:Math.max(1,...D),H=M=>M>=P&&M<b,w=[...h.shares?[]:D.map((M,N)=>Oo(M,N,L,"bar\
-all")),..._.map((M,N)=>Oo(M,N,L,H(N)?"bar-volume":"bar-out"))],k=[at(Number(o)),at(Number(r))].map(
M=>f("span",{},M));m.replaceChildren(Rt(Mi,Q(E),w),f("div",{class:"strip-ends","aria-hidden":"true"},
k)),j(S,P,l[P].from),j(C,b,l[b-1].to-1),g.textContent=q(P,b),p.hidden=!h.rows,h.rows&&p.replaceChildren(
...Dt(R))}function j(R,E,D){R.style.left=`${E/l.length*100}%`,R.setAttribute("aria-valuenow",String(
E)),R.setAttribute("aria-valuetext",vi(D,a))}function q(R,E){return e.state().time?ut(l[R].from,l[E-
1].to-1):h.shares&&e.selection().filtered?`share of all articles of each ${a}`:`${n.left_out?"on thi\
s page · ":""}drag to select a time`}function Q(R){let E=Math.max(...R),D=vi(l[R.indexOf(E)].from,a);
return`Articles by ${a}: at most ${T(E)}, from ${D}.`}function Rt(R,E,D){let b={viewBox:`0 0 ${l.length*
$o} ${R}`,preserveAspectRatio:"none",role:"img","aria-label":E};return st("svg",b,D)}function Dt(R){
let E=n.byOutlet.map((P,b)=>({ref:b,articles:P.filter(x=>R[x]&&n.articles.held[x])})).filter(({articles:P})=>P.
length).sort((P,b)=>b.articles.length-P.articles.length||P.ref-b.ref).slice(0,ju).map(({ref:P,articles:b})=>{
let x=new Set(b),_=Ao(u,l.length,H=>x.has(H)),L=b.length;return{ref:P,total:L,values:h.shares?_.map(
H=>H/L):_}}),D=Math.max(...E.flatMap(({values:P})=>P),h.shares?.01:1);return E.map(({ref:P,total:b,values:x})=>{
let{name:_}=n.outlets[P],L=()=>e.choose({kind:"outlet",ref:P}),H=x.map((w,k)=>Oo(w,k,D,"bar-volume",
xi));return f("div",{class:"strip-row"},I({class:"thing",dir:"auto"},L,$t(_,22)),Rt(xi,`${_}: ${A(b,
"article")}`,H),f("span",{class:"number"},T(b)))})}return{show:z}}function Oo(t,e,n,o,r=Mi){if(!t)return null;
let s=r*(1-t/n),i=Math.max(1,r*t/n);return st("rect",{x:e*$o,y:s,width:$o-1,height:i,class:o})}function Ku(t,e){
let n=Float64Array.from(e,o=>o.from);return Int32Array.from(t.articles.time,(o,r)=>o===null||!t.articles.
held[r]||o<n[0]?-1:ss(n,o))}function Ao(t,e,n){let o=Array(e).fill(0);return t.forEach((r,s)=>{r>=0&&
n(s)&&(o[r]+=1)}),o}function vi(t,e){return e==="hour"?lt(t,"minute"):at(t)}var[Xu,Vu]=[.6,.65];function Ai(t,e,n){let o=$("tip");if(o.hidden=!e,!e||!n)return;let r=e.kind==="a\
rticle"&&!t.articles.held[e.ref];o.replaceChildren(f("span",{class:"kicker"},r?ce.stub:ce[e.kind]),f(
"strong",{dir:"auto"},K(t,e)),f("span",{class:"words",dir:"auto"},jn(t,Gn(t,e))));let{width:s,height:i}=$(
"picture").getBoundingClientRect();o.classList.toggle("left",n.x>s*Xu),o.classList.toggle("above",n.
y>i*Vu),o.style.setProperty("--x",`${n.x}px`),o.style.setProperty("--y",`${n.y}px`)}var de=["network","time"],Yu={outlets:Kn,compare:Zn,table:vo},Zu=200,$i=900,Ju=3;function Ni(t){t.letters=
Gr(t.hues.map(w=>t.outlets[w].name));let e={view:t.opens,tab:"overview"},n=p(),o=S(n),r=0,s=null,i=new Map,
c=t.nodes.length>0,a={model:t,view:null,state:()=>n,selection:()=>o,change:C,choose:et,toggle:ht,filter:ct,
apply:Tt,narrow:wt,isOpen:w=>y().includes(w),announce:E,show:V},l={hover:(w,k)=>Ai(t,w,k),choose:et,
toggle:ht,moved:mt},u=c?Ds($("canvas"),t,l):null,d=Oi($("strip"),a),h=Zr($("filters"),$("chips"),a),
m=Ti($("find"),$("found"),a);a.view=u;function p(){let w=Wo(location.hash,e),k=Mn(t,w.state);return Ei(
[...w.ignored,...k.ignored]),k.state}function g(){return n.at&&t.byId.get(n.at)||null}function y(){return n.
open.flatMap(k=>t.byId.get(k)||[]).filter(({kind:k})=>k==="story").map(({ref:k})=>k)}function S(w){return{
...Zt(t,w),filtered:Xo(w),stubs:Vo(w)}}function C(w,k=!0){"at"in w&&(s=n.at),n={...n,...w},("only"in
w||"not"in w||"time"in w)&&(o=S(n)),clearTimeout(r),k?O("pushState"):r=setTimeout(()=>O("replaceStat\
e"),Zu),V()}function O(w){try{let k=zo(n,e)||location.pathname+location.search;history[w](null,"",k)}catch{}}
function V(){let w=[n.only,n.not,n.time],{theme:k}=document.documentElement.dataset;J("chips",w,h.showChips),
J("filters",[w,h.isShown()],h.show),J("picture",[w,n.view,n.hide,n.open],v),J("sheet",[w,n.view,n.side,
t.complete,k],z),J("strip",w,d.show);let M=[n.at,n.tab,n.open,n.path,n.without,t.complete];J("side",
[w,...M],Rt)}function J(w,k,M){let N=JSON.stringify(k);i.get(w)!==N&&(i.set(w,N),M())}function et(w){
let k=w?Qt(t,w):null;k!==n.at&&(C({at:k}),w&&(innerWidth<$i&&$("side").scrollIntoView({block:"start"}),
E(`${K(t,w)} chosen`)))}function ht(w){let{id:k}=t.stories[w],M=n.open.includes(k),N=M?n.open.filter(
rt=>rt!==k):[...n.open,k],B=de.includes(n.view);C({open:N,...B?{}:{view:t.opens}}),E(M?"Story closed":
"Story opened")}function ct(w,k,M){C(_e(n,w,k,M)),xt()}function Tt(w){C({...Bo,...w}),xt()}function wt({
only:w}){C({only:{...n.only,...w}}),xt()}function xt(){let w=`${A(o.total,"article")} selected`;E(o.
filtered?w:"Everything is shown")}function mt(w){de.includes(n.view)&&C({cam:w},!1)}function v(){let w=de.
includes(n.view);for(let B of["canvas","zoom","under"])$(B).hidden=!w;$("sheet").hidden=w;for(let B of document.
querySelectorAll("[data-view]")){let rt=B.dataset.view===n.view;B.setAttribute("aria-pressed",String(
rt))}let k=w?W():null;if($("message").hidden=!k,$("message").replaceChildren(k||""),$("canvas").classList.
toggle("quiet",!!k),!u||!w)return;let M=y(),N=u.show({view:n.view,hide:n.hide,open:M,selection:o});N.
open.length<M.length&&(n={...n,open:N.open.map(B=>t.stories[B].id)},O("replaceState"),E("The stories\
 opened first were closed to make room")),j(N),q()}function W(){let w=(k,...M)=>f("div",{},f("h2",{},
k),M.map(N=>f("p",{},N)));return c?o.total?n.view==="time"&&!t.scale.length?w("Nothing to show over \
time","None of these articles has a date. The network and the lists show them all."):null:h.renderNothingFound():
w("No articles yet",...t.advice)}function z(){let w=Yu[n.view];w&&w($("sheet"),a)}function j(w){let k=M=>C(
{hide:M});ds($("legend"),t,w,n,o,k)}function q(){let w=[...Q(),...t.advice,...t.notes[n.view]||[]];$(
"notes-head").textContent=w[0]||"",$("notes-head").classList.toggle("more-notes",w.length>1),$("note\
s").replaceChildren(...w.slice(1).map(k=>f("li",{},k))),$("notes-box").hidden=!w.length}function Q(){
let w=t.mode==="stories",k=[];if(w&&k.push("To open a story into its articles, double-click it, or c\
hoose it and press Enter."),n.view!=="time"||!t.scale.length)return k;let M=w?"circle is a story at \
its first report, each dot an article that belongs to no story":"dot is an article";k.push(`Each ${M}\
; the height has no meaning.`),n.open.length&&k.push("Marks beside an open story are moved aside. It\
s articles stand at their own dates; those without a date are not drawn.");let N=(B,rt)=>B!==null&&!G(
t,rt);return t.articles.time.some(N)&&k.push("An article that states only its day stands in the midd\
le of it."),t.scale.some(([,,,,B])=>B)&&k.push("In the grey band time is squeezed, as there are few \
articles."),k}function Rt(){let w=g(),k=n.at!==null&&Tn.includes(n.at)?n.at:null,[M,N]=[$("panel"),$(
"lists")],B=document.activeElement,rt=$("side").contains(B)||!!B?.dataset.panel;N.hidden=!!(w||k),M.
hidden=!N.hidden;let Ut=k==="path"?ci(a):null,Ae=u?u.choose(w,Ut):!1;if(M.hidden)M.replaceChildren(),
R();else{let _i=I({class:"back"},()=>C({at:null}),"← Back to the lists"),Ci=w?yi(a,w):li(a,String(
k),Ut);M.replaceChildren(_i,...Dt(w,Ae),Ci),$("side").scrollTop=0}if(!rt)return;let Ii=s&&Nt($("list"),
"id",s),Eo=M.hidden?Ii:M.querySelector("input")||M.querySelector("h2");Eo&&Eo.focus({preventScroll:!M.
hidden})}function Dt(w,k){let M=[];w&&u&&!k&&de.includes(n.view)&&M.push(f("p",{class:"aside"},"Not \
drawn in this view."));let B=w&&(w.kind==="outlet"||w.kind==="topic")?dt(t):null;return B?[...M,B]:M}
function R(){for(let w of document.querySelectorAll("[data-tab]")){let k=w.dataset.tab,M=k===n.tab,N=w.
querySelector(".number");if(N){let B=Rr(t,k,o);N.textContent=Co(B),N.title=T(B)}w.setAttribute("aria\
-selected",String(M)),w.setAttribute("tabindex",M?"0":"-1")}$("list").setAttribute("aria-labelledby",
`tab-${n.tab}`),Dr($("list"),$("order"),a)}function E(w){$("live").textContent=w}async function D(){
clearTimeout(r),O("replaceState");try{await navigator.clipboard.writeText(location.href),E("Link cop\
ied"),$("copy").textContent="Copied"}catch{let w=$("link");w.hidden=!1,w.value=location.href,w.select(),
E("Copy the link from the field")}setTimeout(()=>$("copy").textContent="Copy link",1600)}function P(w){
if(n.view===w)return;let k=de.includes(w),M=B=>!B.startsWith("hue")&&B!=="others",N=k?n.hide.filter(
M):n.hide;C({view:w,cam:null,hide:N}),k&&u&&u.fit(),innerWidth<$i&&$("picture").scrollIntoView({block:"\
start"}),k||($("sheet").scrollTop=0)}function b(){n=p(),o=S(n),V(),!(!u||!de.includes(n.view))&&(n.cam?
u.setCamera(n.cam):u.fit())}function x(){let{state:w,ignored:k}=Mn(t,n);k.length&&Ei(k),n=w,(n.only.
words||n.not.words)&&(o=S(n)),n.open.length&&u&&(u.forget(),i.delete("picture")),V(),m.prepare()}function _(){
u&&(u.draw(),V(),j(u.snapshot().scene))}Yr(a,{openView:P,copyLink:D,recolour:_,restore:b});let{from:L,
to:H}=t.counts;return $("span").textContent=L===null?"":ut(L,H),b(),{complete:x}}function Ei(t){let e=$(
"notice");if(e.hidden=!t.length,!t.length)return;let n=t.slice(0,Ju).map(a=>a.slice(0,60)),o=t.length-
n.length,r=o?` and ${T(o)} more`:"",s=f("span",{dir:"auto"},n.join(" · ")),i=I({class:"step","aria-\
label":"Close this notice"},c,"×");e.replaceChildren("This link asks for what this page does not ha\
ve: ",s,r,". ",i);function c(){e.hidden=!0}}async function Qu(){try{let t=wr(await yn("data")),e=Ni(t);bn("details")&&await tf(),yr(t,await yn("\
details")),e.complete(),document.documentElement.dataset.ready="yes"}catch(t){let{message:e}=t;$("me\
ssage").hidden=!1,$("message").replaceChildren(f("p",{},`This page could not be opened. ${e}`))}}function tf(){
return new Promise(t=>requestAnimationFrame(()=>setTimeout(t)))}Qu();})();

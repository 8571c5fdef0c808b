"use strict";(()=>{var xi={ß:"ss",æ:"ae",œ:"oe",ø:"o",ł:"l",đ:"d",ð:"d"},Ti=/[^\x00-\x7f]/;function xt(t){return Ti.
test(t)?t.normalize("NFD").replace(/\p{M}+/gu,"").toLowerCase().replace(/[ßæœøłđð]/g,e=>xi[e]):
t.toLowerCase()}function Ot(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1),o=n.lastIndexOf(" ");return(o>
e*.6?n.slice(0,o):n).trimEnd()+"…"}function Ao(t,e){if(t.length<=e)return[t];let n=t.lastIndexOf("\
 ",e),o=n>e*.4?n:e;return[t.slice(0,o).trim(),Ot(t.slice(o).trim(),e)]}function Oo(t){if(!/^https?:\/\//i.
test(t))return null;try{let e=new URL(t);return(e.protocol==="http:"||e.protocol==="https:")&&!e.username&&
!e.password?e.href:null}catch{return null}}function zt(t){return`⁨${t}⁩`}function Ut(t){return`“${zt(
t)}”`}var $o=new Intl.NumberFormat("en");function k(t){return $o.format(t)}function gt(t){return $o.
format(Math.round(t*10)/10)}function O(t,e,n){return`${k(t)} ${t===1?e:n||e+"s"}`}function Eo(t){return t<
1e4?k(t):t<999500?`${Math.round(t/1e3)}k`:`${Number((t/1e6).toFixed(1))}M`}function et(t){return`${t>
0&&t<.0995?(t*100).toFixed(1):Math.round(t*100)} %`}function wt({low:t,high:e}){return`(${et(t).replace(
" %","")} to ${et(e)})`}function dt(t){return t===null?"not tested":t<.001?"p < .001":t>.99?"p > .99":
`p = ${t.toFixed(t<.0995?3:2).slice(1)}`}function f(t,e={},...n){return No(document.createElement(t),e,n)}function st(t,e={},...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);return No(o,e,n)}function E(t,e,...n){return f("butt\
on",{type:"button",...t,on:{click:e}},...n)}function No(t,{on:e={},...n},o){for(let[r,s]of Object.entries(
e))t.addEventListener(r,s);for(let[r,s]of Object.entries(n))s===!1||s===null||s===void 0||t.setAttribute(
r,s===!0?"":s);for(let r of o.flat(3))r!=null&&r!==!1&&t.append(r);return t}function A(t){return document.
getElementById(t)}function It(t,e,n){return t.querySelector(`[data-${e}="${CSS.escape(n)}"]`)}function Oe(t,e){
let n=document.activeElement,o=t.contains(n)?n?.dataset.focus:null;e(),o&&It(t,"focus",o)?.focus()}function Io(t){
let e=Oo(t);return e?f("a",{href:e,rel:"noopener noreferrer",target:"_blank",dir:"auto"},t):f("span",
{class:"plain",dir:"auto"},t)}async function gn(t){let e=A(t);if(!wn(t))return JSON.parse(e.textContent);if(typeof DecompressionStream>
"u")throw new Error("This page needs a newer browser: one of 2023 or later.");let n=Uint8Array.from(
atob(e.textContent.trim()),r=>r.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream(
"gzip"));return JSON.parse(await new Response(o).text())}function wn(t){return A(t).hasAttribute("da\
ta-packed")}var Ee="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),[yn,Gt,jt]=[60,3600,86400],vi={week:7*
jt,day:jt,hour:Gt};function he(t){return String(t).padStart(2,"0")}function yt(t){let e=new Date(t*1e3);
return`${e.getUTCDate()} ${Ee[e.getUTCMonth()]} ${e.getUTCFullYear()}`}function Mi(t){let e=new Date(
t*1e3);return`${he(e.getUTCHours())}:${he(e.getUTCMinutes())}`}function bt(t,e){if(t===null)return"u\
ndated";if(!bn(t,e))return`${yt(t)}, time not given`;let n=e==="second"?":"+he(new Date(t*1e3).getUTCSeconds()):
"";return`${yt(t)}, ${Mi(t)}${n} UTC`}function ct(t,e){if(t===null||e===null)return"undated";let[n,o]=[
yt(t),yt(e)];if(n===o)return n;let[r,s]=[n.split(" "),o.split(" ")];return`${r[2]!==s[2]?n:r[1]!==s[1]?
`${r[0]} ${r[1]}`:r[0]} – ${o}`}function bn(t,e){return t!==null&&(e==="minute"||e==="second")}function at(t){
let e=Math.abs(t);if(e<yn)return"at the same time";let[n,o]=e<1.5*Gt?["minute",yn]:e<2*jt?["hour",Gt]:
["day",jt];return`${O(Math.round(e/Number(o)),String(n))} ${t>0?"later":"earlier"}`}function Co(t){return t<
1.5*Gt?`+${Math.round(t/yn)} min`:t<2*jt?`+${Math.round(t/Gt)} h`:`+${Math.round(t/jt)} d`}function Ne(t,e,n){
let o=Ai((n-e)/jt),r=[];for(let s=Oi(e,o);s<=n;s=$e(s,o))r.push({from:s,to:$e(s,o),count:0});for(let s of t){
let i=r.find(c=>s<c.to);i&&s>=i.from&&(i.count+=1)}return{unit:o,bins:r}}function Ai(t){return t>3650?
"year":t>240?"month":t>45?"week":t>3?"day":"hour"}function Oi(t,e){let n=new Date(t*1e3),[o,r,s]=[n.
getUTCFullYear(),n.getUTCMonth(),n.getUTCDate()];if(e==="year")return Date.UTC(o,0)/1e3;if(e==="mont\
h")return Date.UTC(o,r)/1e3;let i=(n.getUTCDay()+6)%7;return e==="week"?Date.UTC(o,r,s-i)/1e3:e==="d\
ay"?Date.UTC(o,r,s)/1e3:Math.floor(t/Gt)*Gt}function $e(t,e,n=1){let o=new Date(t*1e3);return e==="y\
ear"?Date.UTC(o.getUTCFullYear()+n,0)/1e3:e==="month"?Date.UTC(o.getUTCFullYear(),o.getUTCMonth()+n)/
1e3:t+n*vi[e]}var $i=["network","time","outlets","compare","table"],Ei=["overview","stories","articles","outlets",
"topics"],Sn=["problems","path","save","about","help"],Xt=["topic","outlet","group","medium","kind",
"quality","heat","story","words"],kn=["hide","open","side","path","without"],Ni=new Set(["view","tab",
"at","cam","time",...kn,...Xt.flatMap(t=>[`only.${t}`,`not.${t}`])]),xn=100,_o=2e3,Yt=6,Lo=1e6,[Ii,Ci]=[
.001,1e3],Ro={only:{},not:{},time:null};function Do(t,e){let n=new URLSearchParams(t.replace(/^#/,"")),
o=[],r=(u,d)=>o.push(`${u}=${d}`);for(let u of new Set(n.keys()))Ni.has(u)||r(u,n.get(u));let s=u=>{
let d=[...new Set(n.getAll(u).filter(Boolean))],h=d.filter(m=>m.length<=_o).slice(0,xn);return h.length<
d.length&&r(u,`(${d.length-h.length} values)`),h},i=(u,d,h)=>{let m=n.get(u);return m===null||d.includes(
m)?m??h:(r(u,m),h)},c=(u,d)=>{let h=n.get(u);if(h===null)return null;let m=h.split(",").map(p=>p.trim()?
Number(p):NaN);return m.every(Number.isFinite)&&d(m)?m:(r(u,h),null)},a=u=>{let d=Xt.map(h=>[h,s(u+h)]);
return Object.fromEntries(d.filter(([,h])=>h.length))};return{state:{view:i("view",$i,e.view),tab:i(
"tab",Ei,e.tab),at:n.get("at")?.slice(0,_o)||null,cam:c("cam",_i),time:c("time",u=>u.length===2&&u[0]<
u[1]),only:a("only."),not:a("not."),...Object.fromEntries(kn.map(u=>[u,s(u)]))},ignored:o}}function _i(t){
let[e,n,o]=t,r=Math.abs(e)<=Lo&&Math.abs(n)<=Lo;return t.length===3&&r&&o>=Ii&&o<=Ci}function Tn(t,e){
let n=[],o=(h,m,p)=>m.filter(g=>p(g)||(n.push(`${h}=${g}`),!1)),r=(h,m)=>{let p=Object.entries(m).map(
([g,y])=>[g,o(h+g,y,v=>g==="words"||t.facets[g].has(v))]);return Object.fromEntries(p.filter(([,g])=>g.
length))},s=h=>t.byId.has(h)||!t.complete,i=h=>h.startsWith("group:")?t.groups.some(({name:m})=>`gro\
up:${m}`===h):t.byId.get(h)?.kind==="outlet",{time:c}=e,{from:a,to:l}=t.counts,u=c&&a!==null&&l!==null&&
c[0]<=l&&c[1]>a;c&&!u&&n.push(`time=${c.join(",")}`);let d={...e,at:e.at&&o("at",[e.at],h=>Sn.includes(
h)||s(h))[0],time:u?c:null,only:r("only.",e.only),not:r("not.",e.not),open:o("open",e.open,h=>t.byId.
get(h)?.kind==="story"),side:o("side",e.side,i).slice(0,Yt),path:e.path.slice(0,2).every(s)?e.path.slice(
0,2):[]};return{state:{...d,at:d.at||null},ignored:n}}function Fo(t,e){let n=new URLSearchParams;t.view!==
e.view&&n.set("view",t.view),t.tab!==e.tab&&n.set("tab",t.tab),t.at&&n.set("at",t.at);for(let r of Xt){
for(let s of t.only[r]||[])n.append(`only.${r}`,s);for(let s of t.not[r]||[])n.append(`not.${r}`,s)}
t.time&&n.set("time",t.time.join(","));for(let r of kn)for(let s of t[r])n.append(r,s);t.cam&&n.set(
"cam",t.cam.map(r=>Number(r.toPrecision(5))).join(","));let o=n.toString();return o?"#"+o:""}function Ie({
only:t,not:e},n,o,r){let s=((n==="only"?t:e)[o]||[]).includes(r);return{only:Po(t,o,r,n==="only"&&!s),
not:Po(e,o,r,n==="not"&&!s)}}function Po(t,e,n,o){let r=(t[e]||[]).filter(i=>i!==n);o&&r.push(n);let s={
...t,[e]:r};return r.length||delete s[e],s}var Li=["lowest quarter","second quarter","third quarter","highest quarter"],Pi=8,vn={topic:"Topic",
outlet:"Outlet",group:"Group of outlets",medium:"Medium",kind:"Kind of article",quality:"Quality",heat:"\
Heat",story:"Story",words:"Words"};function Bo(t){let e=t.articles,n=Array.from({length:t.size},(i,c)=>c),
o=(i,c)=>i.map(({id:a,name:l},u)=>({key:a,name:l,members:c(u)})),r={topic:o(t.topics,i=>t.byTopic[i]),
outlet:o(t.outlets,i=>Ri(t,i)),group:t.groups.map(({name:i,outlets:c})=>({key:i,name:i,members:c.flatMap(
a=>t.byOutlet[a])})),medium:t.media.map((i,c)=>({key:i,name:i,members:n.filter(a=>e.medium[a]===c)})),
kind:Di(t,n),quality:Ho(n,e.quality),heat:Ho(n,e.heat),story:o(t.stories,i=>t.stories[i].articles)},
s=i=>new Map(i.filter(({members:c})=>c.length).map(c=>[c.key,c]));return Object.fromEntries(Object.entries(
r).map(([i,c])=>[i,s(c)]))}function Ri(t,e){let n=t.byCarrier[e].filter(o=>t.articles.outlet[o]!==e);
return n.length?[...t.byOutlet[e],...n].sort((o,r)=>o-r):t.byOutlet[e]}function Di(t,e){let n=t.articles;
return[["copies","copies of another article",r=>n.copy[r]===1],["updates","updates of an earlier art\
icle",r=>n.copy[r]===2],["carried","carried by another site",r=>n.flags[r]&_e],["stubs","linked, not\
 in this corpus",r=>!n.held[r]],["undated","undated",r=>n.time[r]===null],["alone","in no story",r=>n.
story[r]<0]].map(([r,s,i])=>({key:r,name:s,members:e.filter(i)}))}function Ho(t,e){let n=t.filter(i=>e[i]!==
null),o=n.map(i=>Number(e[i])).sort((i,c)=>i-c);if(o.length<Pi||o[0]===o[o.length-1])return[];let r=[
1,2,3].map(i=>o[Math.floor(i*o.length/4)]),s=i=>r.filter(c=>Number(e[i])>=c).length;return Li.map((i,c)=>{
let a=n.filter(d=>s(d)===c),l=new Set(a.map(d=>Number(e[d])).sort((d,h)=>d-h)),u=[...l].filter((d,h)=>h===
0||h===l.size-1);return{key:String(c),name:`${i} (${u.join(" to ")})`,members:a}})}function Wo(t,e,n){
return e==="words"?{key:n,name:Ut(n),members:t.withWords(n)}:t.facets[e].get(n)||{key:n,name:n,members:[]}}
function Zt(t,{only:e,not:n,time:o},r=null){let s=new Uint8Array(t.size).fill(1);for(let c of Xt){if(c===
r)continue;let a=l=>Wo(t,c,l).members;e[c]&&Fi(s,e[c].map(a));for(let l of(n[c]||[]).map(a))for(let u of l)
s[u]=0}o&&r!=="time"&&Hi(s,t.articles.time,o);let i=0;for(let c of s)i+=c;return{mask:s,total:i}}function Fi(t,e){
let n=new Uint8Array(t.length);for(let o of e)for(let r of o)n[r]=1;for(let o=0;o<t.length;o+=1)t[o]&=
n[o]}function Hi(t,e,[n,o]){for(let r=0;r<t.length;r+=1){let s=e[r];(s===null||s<n||s>=o)&&(t[r]=0)}}
function zo(t,e,n){let{mask:o}=Zt(t,e,n),r=c=>(e.only[n]||[]).includes(c)?"only":(e.not[n]||[]).includes(
c)?"not":null,s=[...t.facets[n].values()].map(({key:c,name:a,members:l})=>({key:c,name:a,number:l.reduce(
(u,d)=>u+o[d],0),sign:r(c)}));return n==="quality"||n==="heat"||n==="kind"?s:s.sort((c,a)=>+!c.sign-
+!a.sign||a.number-c.number)}function me(t,{only:e,not:n,time:o}){let r=(i,c)=>Xt.flatMap(a=>(c[a]||
[]).map(l=>({sign:i,facet:a,key:l,name:Wo(t,a,l).name}))),s=[...r("only",e),...r("not",n)];return o&&
s.push({sign:"only",facet:"time",key:"",name:ct(o[0],o[1]-1)}),s}function Ce(t,{sign:e,facet:n,key:o}){
return n==="time"?{...t,time:null}:{...t,...Ie(t,e,n,o)}}function Uo(t,e){return me(t,e).map(o=>({filter:o,
number:Zt(t,Ce(e,o)).total})).sort((o,r)=>r.number-o.number)}function Go({only:t,not:e,time:n}){return!!(n||
Object.keys(t).length||Object.keys(e).length)}function jo({only:t}){return!!(t.kind||[]).includes("s\
tubs")}var Le=1e3;function pe(t,e){return{size:t,textOf:e,blocks:[]}}function qo(t,e){return t.blocks[e]||=
Bi(t,e*Le),t.blocks[e]}function Bi(t,e){let n=[],o=[0];for(let r=e;r<Math.min(e+Le,t.size);r+=1){let s=xt(
t.textOf(r)).replaceAll(`
`," ");n.push(s),o.push(o[o.length-1]+s.length+1)}return{first:e,text:n.join(`
`)+`
`,starts:o}}function*Ko(t){for(let e of t)for(let n=0;n*Le<e.size;n+=1)yield qo(e,n)}function*Mn(t,e,n){
let o=xt(e).split(/\s+/).filter(Boolean);o.sort((s,i)=>i.length-s.length);let r={rows:[],total:0};for(let s=0;o.
length&&s*Le<t.size;s+=1)Wi(qo(t,s),o,n,r),yield r;return r}function Wi({first:t,text:e,starts:n},o,r,s){
let i=0,c=e.indexOf(o[0]);for(;c>=0;){for(;n[i+1]<=c;)i+=1;let a=n[i+1],l=o.length>1?e.slice(n[i],a):
"";(o.length===1||o.every(u=>l.includes(u)))&&(s.total+=1,s.rows.length<r&&s.rows.push(t+i)),c=e.indexOf(
o[0],a)}}function Pe(t,e,n){let o=Mn(t,e,n);for(;;){let{done:r,value:s}=o.next();if(r)return s}}var Vo=1.959963984540054;function ht(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return[
...e].sort((n,o)=>o[1]-n[1]||(n[0]<o[0]?-1:1))}function zi(t,e){if(!e)return[0,1];let n=Vo**2,o=(t+n/
2)/(e+n),r=Vo*Math.sqrt(t*(e-t)/e+n/4)/(e+n);return[t?Math.max(0,o-r):0,t===e?1:Math.min(1,o+r)]}function Tt(t,e){
let[n,o]=zi(t,e);return{k:t,n:e,share:e?t/e:0,low:n,high:o}}function Re(t){if(!t.length)return null;
let e=[...t].sort((o,r)=>o-r),n=Math.floor(e.length/2);return e.length%2?e[n]:(e[n-1]+e[n])/2}function An(t,e,n,o,r,s){
let i=Math.min(e,o),c=i*r/s,a=Math.log((t+c)/(e+i-t-c)),l=Math.log((n+c)/(o+i-n-c)),d=(r===s?0:a-l)/
Math.sqrt(1/(t+c)+1/(n+c));return{z:d,p:Math.max(Ui(t,t+n,e/(e+o)),Gi(d))}}function Ui(t,e,n){let[o,
r]=[Math.log(n),Math.log1p(-n)],[s,i,c]=[0,0,e*r];for(let a=0;a<=e;a+=1)a&&(c+=Math.log((e-a+1)/a)+o-
r),a<=t&&(s+=Math.exp(c)),a>=t&&(i+=Math.exp(c));return Math.min(1,2*Math.min(s,i))}function Gi(t){let e=Math.
abs(t)/Math.SQRT2;if(e<2.5){let[o,r]=[e,e];for(let s=1;s<80;s+=1)r*=-(e*e)/s,o+=r/(2*s+1);return 1-2/
Math.sqrt(Math.PI)*o}let n=0;for(let o=60;o>=1;o-=1)n=o/2/(e+n);return Math.exp(-e*e)/Math.sqrt(Math.
PI)/(e+n)}function Xo(t){let e=t.map((r,s)=>s).sort((r,s)=>t[s]-t[r]),n=Array(t.length),o=1;return e.
forEach((r,s)=>{o=Math.min(o,t[r]*t.length/(t.length-s)),n[r]=o}),n}var ji=[-48,-24,-12,-6,-1,0,1,6,12,24,48],qi={none:0,day:0,minute:1,second:2};function On(t){return new Uint8Array(
t.size).fill(1)}function vt(t,e){let n=t.articles.outlet[e];return n>=0&&!t.outlets[n].platform}function De(t,e){
let n=t.outlets.map(()=>0),{flags:o,outlet:r}=t.articles;for(let s=0;s<t.size;s+=1)e[s]&&o[s]&$t&&vt(
t,s)&&(n[r[s]]+=1);return n}function Fe(t,e,n){return e.outlets.flatMap(o=>t.outlets[o].platform?[]:
t.byOutlet[o]).filter(o=>n[o]&&t.articles.flags[o]&$t)}function qt(t,e,n){let o=e.map(c=>{let a=Fe(t,
c,n),l=a.flatMap(u=>t.articles.topics[u]);return{n:a.length,by:new Map(ht(l))}}),s=[...new Set(o.flatMap(
({by:c})=>[...c.keys()]))].map(c=>({topic:c,cells:o.map(({n:a,by:l})=>Tt(l.get(c)||0,a))})),i=({cells:c})=>c.
reduce((a,{share:l})=>a+l,0);return s.sort((c,a)=>i(a)-i(c)||c.topic-a.topic)}function Yo(t,e){return t.
articles.story[e]>=0?t.articles.story[e]:-1-e}function ge(t,e,n){let o=new Map;for(let r of e.outlets)
if(!t.outlets[r].platform)for(let s of t.byOutlet[r]){let i=Yo(t,s);!(t.articles.flags[s]&or)||!n.has(
i)||(!o.has(i)||Ki(t,s,o.get(i)))&&o.set(i,s)}return o}function Zo(t,e){let n=new Set;for(let o=0;o<
t.size;o+=1)e[o]&&t.articles.held[o]&&n.add(Yo(t,o));return n}function Ki(t,e,n){let{time:o,precision:r}=t.
articles,[s,i]=[o[e],o[n]];if(s===null||i===null)return s!==null;if(s!==i)return s<i;let c=[e,n].map(
a=>qi[r[a]]);return(c[0]-c[1]||e-n)<0}function He(t,e,n,o){let r=Zo(t,o),s=ge(t,e,r),i=ge(t,n,r),c=[
...s.keys()].filter(d=>i.has(d)),a=c.flatMap(d=>{let h=Vi(t,Number(s.get(d)),Number(i.get(d)));return h===
null?[]:[{key:d,hours:h}]}),l=[...s.keys()].filter(d=>!i.has(d)),u=[...i.keys()].filter(d=>!s.has(d));
return{shared:c,onlyA:l,onlyB:u,lags:a,a:s,b:i}}function Vi(t,e,n){if(!lt(t,e)||!lt(t,n))return null;
let{time:o,precision:r}=t.articles,[s,i]=[Number(o[e]),Number(o[n])];return(r[e]==="minute"||r[n]===
"minute")&&Math.floor(s/60)===Math.floor(i/60)?0:(i-s)/3600}function Jo(t){let e=[-1/0,...ji,1/0],n=e.
slice(1).map((r,s)=>({from:e[s],to:r,keys:[]}));n.splice(n.findIndex(({from:r})=>r===0),0,{from:0,to:0,
keys:[]});let o=({from:r,to:s},i)=>i===0?r===0&&s===0:i>0?i>r&&i<=s:i>=r&&i<s;for(let{key:r,hours:s}of t)
n.find(i=>o(i,s))?.keys.push(r);return n}function $n(t){if(!t.coverage){let e=Zo(t,On(t));t.coverage=
t.outlets.map((n,o)=>ge(t,{outlets:[o]},e))}return t.coverage}function Qo(t,e){let n=$n(t),o=n[e];return n.
map((s,i)=>{let c=[...o.keys()].filter(u=>s.has(u)).length,a=o.size+s.size-c,l=Math.min(o.size,s.size)<
5;return{ref:i,shared:c,either:a,jaccard:c/a,isFew:l}}).filter(s=>s.ref!==e&&s.shared).sort((s,i)=>Number(
s.isFew)-Number(i.isFew)||i.jaccard-s.jaccard||i.shared-s.shared||s.ref-i.ref)}function tr(t,e){let n=Be(
t),[o,r]=[n.by[e],n.n[e]];return n.topics.flatMap((i,c)=>{let a=o.get(c)||0,l=(a+.5)/(r+1),u=(i-a+.5)/
(n.total-r+1),d=Math.log2(l)-Math.log2(u);return a?[{topic:c,...Tt(a,r),focus:d}]:[]}).sort((i,c)=>c.
focus-i.focus||c.k-i.k||i.topic-c.topic)}function Be(t){return t.topicCounts||=Xi(t),t.topicCounts}function Xi(t){
let e={by:t.outlets.map(()=>new Map),n:t.outlets.map(()=>0),topics:t.topics.map(()=>0),total:0},{flags:n,
outlet:o,topics:r}=t.articles;for(let s=0;s<t.size;s+=1){if(!(n[s]&$t))continue;e.total+=1;for(let c of r[s])
e.topics[c]+=1;if(!vt(t,s))continue;e.n[o[s]]+=1;let i=e.by[o[s]];for(let c of r[s])i.set(c,(i.get(c)||
0)+1)}return e}function Ct(t,e){return new Set(e.filter(n=>vt(t,n)).map(n=>t.articles.outlet[n]))}function er(t,e){
let{outlet:n,carrier:o}=t.articles;return t.stories.map(({articles:r},s)=>({story:s,articles:r,reach:Ct(
t,r).size})).filter(({reach:r})=>r>1).filter(({articles:r})=>!r.some(s=>n[s]===e||o[s]===e)).map(({story:r,
reach:s})=>({story:r,reach:s})).sort((r,s)=>s.reach-r.reach||r.story-s.story)}function nr(t,e){let{outlet:n,
carrier:o}=t.articles,r=new Set(t.stories[e].articles.flatMap(s=>[n[s],o[s]]));return Be(t).n.map((s,i)=>({
ref:i,number:s})).filter(({ref:s,number:i})=>i>=5&&!r.has(s)).sort((s,i)=>i.number-s.number||s.ref-i.
ref)}var Yi=600,We=2e4;function sr(...t){let e=t.map(n=>Zi(n,Yi)).join(" ").toLowerCase().normalize("NFKD").
replace(/\p{M}|['’`´]/gu,"").normalize("NFC");return new Set(e.match(/[\p{L}\p{N}]{2,}/gu)||[])}function Zi(t,e){
return t.length>e?[...t].slice(0,e).join(""):t}function ir(t){return t.vocabulary||=Ji(t),t.vocabulary}
function Ji(t){let e=new Map,n=t.articles.title.map((o,r)=>[...sr(o,t.articles.excerpt[r])].map(s=>(e.
has(s)||e.set(s,e.size),e.get(s))));return{words:[...e.keys()],places:e,of:n}}function cr(t,e){let{places:n,
of:o}=ir(t),r=n.get(e);return r===void 0?[]:o.flatMap((s,i)=>s.includes(r)?[i]:[])}function Qi(t,e,n){
let o=new Float64Array(n),r=0;for(let s of t){for(let i of e[s])o[i]+=1;r+=e[s].length}return{by:o,total:r,
n:t.length}}function ze(t,e,n,o){let{words:r,of:s}=ir(t),i=Fe(t,e,o),c=Fe(t,n,o),a=t.articles.flags.
flatMap((h,m)=>h&$t&&o[m]?[m]:[]),l=rr(i,c,a,s,r.length).map(h=>({...h,word:r[h.term]})),d=rr(i,c,a,
t.articles.topics,t.topics.length).map(h=>({...h,word:null}));return{...ar([...l,...d]),n:[i.length,
c.length]}}function rr(t,e,n,o,r){let[s,i,c]=[t,e,n].map(l=>Qi(l,o,r));if(Math.min(s.n,i.n)<5||Math.
min(s.total,i.total)===0)return[];let a=[];for(let l=0;l<r;l+=1){let[u,d]=[s.by[l],i.by[l]];if(u+d<5)
continue;let h=An(u,s.total,d,i.total,c.by[l],c.total);a.push({term:l,k:u,other:d,...h})}return a}function ar(t){
let e=Xo(t.map(({p:i})=>i)),n=({p:i})=>Number(i.toPrecision(9)),o=t.map((i,c)=>({...i,word:i.word??"",
q:e[c]})).filter(({word:i})=>i).sort((i,c)=>n(i)-n(c)||(i.word<c.word?-1:1)),r=({word:i,k:c,other:a,
z:l,q:u})=>({word:i,k:c,other:a,z:l,q:u}),s=i=>({...i,k:i.other,other:i.k});return{a:o.filter(({z:i})=>i>
0).map(r),b:o.filter(({z:i})=>i<0).map(s).map(r)}}function Ue(t,{shared:e,a:n,b:o}){if(e.length<5)return null;
let[r,s]=[n,o].map(d=>{let h=e.map(m=>t.articles.title[Number(d.get(m))]);return new Map(ht(h.flatMap(
m=>[...sr(m)])))}),i=d=>[...d.values()].reduce((h,m)=>h+m,0),[c,a]=[i(r),i(s)];if(!c||!a)return null;
let u=[...new Set([...r.keys(),...s.keys()])].flatMap(d=>{let[h,m]=[r.get(d)||0,s.get(d)||0];if(h+m<
5)return[];let p=An(h,c,m,a,h+m,c+a);return[{word:d,k:h,other:m,...p}]});return ar(u)}var tc=["second","minute","day","none"],$t=1,or=2,lr=4,_e=8;function ur(t){let e=t.articles.title.length,
n=Array.from({length:e},()=>[]),o={...t.articles,precision:t.articles.precision.map(i=>tc[i]),id:[],
excerpt:Array(e).fill(""),urls:n,files:n,titles:n},r=null,s={...t,...ec(t),articles:o,size:e,letters:[],
byOutlet:t.outlets.map(()=>[]),byCarrier:t.outlets.map(()=>[]),byTopic:t.topics.map(()=>[]),linksOf:n,
byId:new Map,complete:!1,get facets(){return r||=Bo(s),r}};return nc(s),oc(s),rc(s),s.withWords=dr(s),
s}function ec({firsts:t,lags:e,cocoverage:n}){return{firsts:t.map(([o,r,s,i])=>({outlet:o,expected:r,
decided:s,q:i})),lags:e.map(([o,r,s,i,c,a,l])=>({outlet:o,other:r,n:s,hours:i,low:c,high:a,q:l})),cocoverage:n.
map(([o,r,s,i,c])=>({outlet:o,other:r,shared:s,expected:i,q:c}))}}function nc(t){let{outlet:e,carrier:n,
topics:o}=t.articles;for(let r=0;r<t.size;r+=1){e[r]>=0&&t.byOutlet[e[r]].push(r),n[r]>=0&&t.byCarrier[n[r]].
push(r);for(let s of o[r])t.byTopic[s].push(r)}}function oc(t){t.outlets.forEach(({id:e},n)=>t.byId.
set(e,{kind:"outlet",ref:n})),t.topics.forEach(({id:e},n)=>t.byId.set(e,{kind:"topic",ref:n})),t.stories.
forEach(({id:e},n)=>t.byId.set(e,{kind:"story",ref:n}))}function rc(t){for(let e of t.nodes)e.kind===
"outlet"&&(t.byOutlet[e.ref].some(n=>t.articles.held[n])||(e.group=t.outlets[e.ref].platform?"carrie\
r":"linked"))}function fr(t,e){Object.assign(t.articles,e.articles),t.articles.id.forEach((o,r)=>t.byId.
set(o,{kind:"article",ref:r}));let n=Array.from({length:t.size},()=>[]);for(let[o,r,s,i,c]of e.links){
let a=e.reasons[i];n[o].push({other:r,kind:s,reason:a,weight:c,forward:!0}),n[r].push({other:o,kind:s,
reason:a,weight:c,forward:!1})}t.linksOf=n,t.indexes=null,t.vocabulary=null,t.withWords=dr(t),t.complete=
!0}function Jt(t){let{articles:e,outlets:n,topics:o,stories:r}=t;return t.indexes||={outlet:pe(n.length,
s=>[n[s].name,...n[s].names,n[s].domain].join(" ")),topic:pe(o.length,s=>[o[s].name,...o[s].names].join(
" ")),story:pe(r.length,s=>r[s].name),article:pe(t.size,s=>`${e.title[s]} ${e.excerpt[s]}`)},t.indexes}
function dr(t){let e=new Map;return n=>{if(!e.has(n)){let r=/^".*"$/.test(n)?cr(t,n.slice(1,-1)):Pe(
Jt(t).article,n,1/0).rows;e.set(n,r)}return e.get(n)}}function hr(t,{kind:e,ref:n}){return e==="outl\
et"?t.outlets[n]:e==="topic"?t.topics[n]:t.stories[n]}function Qt(t,e){return e.kind==="article"?t.articles.
id[e.ref]:hr(t,e).id}function K(t,e){let{title:n,urls:o}=t.articles;return e.kind==="article"?n[e.ref]||
o[e.ref][0]||"(no title)":hr(t,e).name||"(no name)"}function _t(t,{kind:e,ref:n}){return e==="story"?
t.stories[n].articles:e==="outlet"?t.byOutlet[n]:e==="topic"?t.byTopic[n]:[n]}function mt(t,e){let n=t.
articles.outlet[e];return n<0?"outlet unknown":t.outlets[n].name}function Ge(t,e){let n=e.map(o=>t.articles.
time[o]).filter(o=>o!==null);return n.length?[n[0],n[n.length-1]]:[null,null]}function lt(t,e){return bn(
t.articles.time[e],t.articles.precision[e])}var[En,je]=[340,64];function qe(t,e){let n=e.map(m=>t.articles.time[m]).filter(m=>m!==null);if(n.length<
2)return null;let[o,r]=[n[0],n[n.length-1]],{unit:s,bins:i}=Ne(n,o,r),c=i.reduce((m,p)=>p.count>m.count?
p:m),a=En/i.length,l=i.map(({count:m},p)=>{if(!m)return null;let g=Math.max(2,m/c.count*(je-4)),y=Math.
max(1,a-Math.min(2,a*.2));return st("rect",{x:p*a,y:je-g,width:y,height:g,class:"bar-volume"})}),u=yt(
c.from),d=`Articles by ${s}: at most ${c.count} in the ${s} of ${u}.`,h=`0 0 ${En} ${je}`;return f("\
figure",{class:"volume"},st("svg",{viewBox:h,role:"img","aria-label":d,preserveAspectRatio:"none"},st(
"path",{d:`M0 ${je-.5}H${En}`,class:"base-line"}),l),f("figcaption",{},f("span",{},yt(o)),f("span",{},
`by ${s}, at most ${k(c.count)}`),f("span",{},yt(r))))}function Ke(t){let e=f("span",{class:"bar-lin\
e","aria-hidden":"true"});return e.style.width=`${t*100}%`,e}function te(t,e,n=8){let o=Math.max(1,...t.
map(([,s])=>s)),r=t.map(([s,i])=>f("li",{class:"bar-row"},e(s),f("span",{class:"number"},k(i)),Ke(i/
o)));return J(r,n,"bars")}function we(t){let e=t.map(([n,o,r])=>f("li",{class:"bar-row"},n,f("span",
{class:"number"},r),Ke(Math.max(.005,o))));return f("ul",{class:"bars"},e)}function J(t,e,n){let o=f(
"ul",{class:n},t.slice(0,e));if(t.length<=e)return o;let r=E({class:"more"},()=>{o.append(...t.slice(
e)),r.remove()},`Show ${k(t.length-e)} more`);return[o,r]}function Ve(t,e,n,o){let r=0,s=c=>{for(let a of e.
slice(r,r+c)){for(let l of o(a,r))l&&t.append(l);r+=1}i.textContent=`Show more (${O(e.length-r,"row")}\
 left)`,i.hidden=r>=e.length},i=E({class:"more"},()=>s(n*4));return s(n),i}function Xe(t,e,n){if(e.outlets.length!==1||n.outlets.length!==1)return;let o=[e.outlets[0],n.outlets[0]];
return t.cocoverage.find(({outlet:r,other:s})=>o.includes(r)&&o.includes(s))}function mr(t,e,n){return e.
outlets.length!==1||n.outlets.length!==1?void 0:Nn(t,e.outlets[0]).find(({other:r})=>r===n.outlets[0])}
function Nn(t,e){return t.lags.filter(({outlet:n,other:o})=>n===e||o===e).map(({outlet:n,other:o,n:r,
hours:s,low:i,high:c,q:a})=>n===e?{other:o,n:r,hours:s,low:i,high:c,q:a}:{other:n,n:r,hours:-s,low:-c,
high:-i,q:a}).sort((n,o)=>o.n-n.n||n.other-o.other)}function pr({q:t}){return t<=.05}function Ye({shared:t,
expected:e,q:n}){return n>.05?"no significant difference":t>e?"more than by chance":"fewer than by c\
hance"}function gr(t,e,n,o){if(!o.length)return null;let r=Jo(o),s=Math.max(...r.map(({keys:i})=>i.length));
return f("div",{},f("h4",{},`How much later ${n.name} came`),f("p",{},ic(e,n,o)," ",cc(t.model,e,n,o)),
f("ol",{class:"lags"},r.map(i=>sc(t,n,i,s))),f("p",{class:"lag-ends","aria-hidden":"true"},f("span",
{},`← ${n.name} earlier`),f("span",{},`${n.name} later →`)))}function sc(t,e,n,o){let{model:r}=t,
s=n.keys.filter(d=>d>=0).map(d=>r.stories[d].id),i=n.keys.length,c=`${e.name} ${ac(n)}: ${O(i,"story",
"stories")}`,a=n.from<0?"side-1":n.to>0?"side-0":"tied",l=f("span",{class:`lag-bar ${a}`});l.style.height=
`${i/o*100}%`;let u=E({disabled:!s.length,"aria-label":c,title:c},()=>t.narrow({only:{story:s}}),f("\
span",{class:"number"},i||""),f("span",{class:"lag-track"},l));return f("li",{},u,f("span",{class:"l\
ag-name","aria-hidden":"true"},wr(n)))}function ic(t,e,n){let o=n.filter(({hours:a})=>a>0).length,r=n.
filter(({hours:a})=>a<0).length,s=n.length-o-r,i=O(n.length,"story","stories"),c=s?`, ${k(s)} tied`:
"";return`Of ${i} where both state a time of day, ${t.name} was first on ${k(o)}, ${e.name} on ${k(r)}${c}\
.`}function cc(t,e,n,o){if(o.length<5)return"Too few to say more.";let r=Number(Re(o.map(l=>l.hours))),
s=`The median: ${n.name} came ${In(r)}.`,i=mr(t,e,n);if(!i)return s;let c=`${In(i.low)} to ${In(i.high)}`,
a=`${dt(i.q)} after correction`;return`${s} Over the whole corpus: 95 % interval ${c}; ${a}.`}function In(t){
return at(t*3600)}function wr({from:t,to:e}){if(t===0&&e===0)return"tie";let n=Math.min(Math.abs(t),
Math.abs(e)),o=Math.max(Math.abs(t),Math.abs(e));return Number.isFinite(o)?`${n}–${o} h`:`>${n} h`}
function ac(t){if(t.from===0&&t.to===0)return"at the same time";let e=wr(t).replace(" h"," hours").replace(
">","more than ");return`${t.from<0?"earlier":"later"} by ${e}`}var[lc,uc]=[360,129600];function Ze(t,e,n){let o=fc(t,e),r=dc(t,o,e.length,n),s=hc(t,o,n),i=t.articles.
time,c=new Map;for(let{earlier:l,later:u}of s)c.set(u,Math.min(c.get(u)??1/0,Number(i[l])));let a=(l,u)=>{
let d=s.filter(({earlier:m,later:p})=>o(m)===l&&o(p)===u),h=d.filter(({earlier:m,later:p})=>i[m]===c.
get(p));return{...Tt(new Set(d.map(({earlier:m})=>m)).size,r[l]),preceded:Tt(new Set(d.map(({later:m})=>m)).
size,r[u]),first:new Set(h.map(({earlier:m})=>m)).size,pairs:d,few:Math.min(r[l],r[u])<5}};return e.
map((l,u)=>e.map((d,h)=>u===h?null:a(u,h)))}function fc(t,e){let n=new Map;return e.forEach(({outlets:o},r)=>o.
forEach(s=>n.set(s,r))),o=>{if(!vt(t,o))return null;let r=t.articles.outlet[o];return n.get(r)??-1-r}}
function Cn(t,e,n){return!!(n[e]&&t.articles.flags[e]&$t)&&lt(t,e)}function dc(t,e,n,o){let r=Array(
n).fill(0);for(let s=0;s<t.size;s+=1){let i=e(s);i!==null&&i>=0&&Cn(t,s,o)&&(r[i]+=1)}return r}function hc(t,e,n){
let{time:o}=t.articles,r=({earlier:s,later:i})=>{let c=Number(o[i])-Number(o[s]);return c>lc&&c<=uc};
return t.linksOf.flatMap((s,i)=>{if(!Cn(t,i,n)||e(i)===null)return[];let c=a=>e(a)!==null&&e(a)!==e(
i);return s.filter(({kind:a,forward:l})=>l&&a==="similar").filter(({other:a})=>Cn(t,a,n)&&c(a)).map(
({other:a})=>Number(o[i])<Number(o[a])?{earlier:i,later:a}:{earlier:a,later:i}).filter(r)})}var mc=12;function V(t,e,n){let o=n||K(t.model,e);return E({class:"thing",dir:"auto"},()=>t.choose(e),
o)}function ee(t,e,n,...o){let{only:r,not:s}=t.state(),i=u=>(u[e]||[]).includes(n),c=(u,d)=>E({class:"\
action"},d,u),a=i(r)?"Show everything again":"Show only this",l=i(s)?"Include it again":"Leave it ou\
t";return f("div",{class:"buttons"},c(a,()=>t.filter("only",e,n)),e!=="story"&&c(l,()=>t.filter("not",
e,n)),o.map(([u,d])=>c(u,d)))}function nt(t,e){let n=f("h2",{dir:"auto",tabindex:"-1"},e);return[f("\
p",{class:"kicker"},t),n]}function F(t,...e){return e.flat(3).some(Boolean)?f("section",{},f("h3",{},
t),e):null}function Rt(t){let e=r=>r==null||r.length===0,n=t.filter(([,r])=>!e(r));if(!n.length)return null;
let o=n.map(([r,s])=>[f("dt",{},r),f("dd",{},s)]);return f("dl",{class:"facts"},o)}function ye(t,e="\
, "){return t.flatMap((n,o)=>o?[o===t.length-1?e:", ",n]:[n])}function Je(t,e,n,o){let s={class:`chi\
p word ${o!==null&&o<=.05?"sure":""}`,dir:"auto",title:n,"aria-label":`${e}: ${n}`};return E(s,()=>t(
[`"${e}"`]),e)}function be(t,e,n){if(!e.length)return null;let{time:o,precision:r,held:s}=t.articles,
i=[...e].reverse().map(c=>{let a=bt(o[c],r[c])+(s[c]?"":" · not in this corpus"),l=f("span",{class:"\
words"},a);return f("li",{class:s[c]?null:"not-held"},n({kind:"article",ref:c}),l)});return J(i,mc,"\
ties")}function Qe(t,e){return t.length?te(t.map(([n,o])=>[{kind:"story",ref:n},o]),e):null}var ne="group:";function Ln(t,e){if(e.startsWith(ne)){let o=t.groups.find(({name:r})=>ne+r===e);return o?
{key:e,name:o.name,outlets:o.outlets}:null}let n=t.byId.get(e);return!n||n.kind!=="outlet"?null:{key:e,
name:K(t,n),outlets:[n.ref]}}function tn(t){return t.slice(1).map(e=>[t[0],e])}function pc(t){return"\
ABCDEF"[t]}function oe(t){return f("span",{class:`key side-${t}`},pc(t))}function re(t,e={}){return{
only:{...t.key.startsWith(ne)?{group:[t.name]}:{outlet:[t.key]},...e}}}var gc=34;function St(t,e,n,o){let r=f("table",{class:e},f("thead",{},f("tr",{},n)),Array.isArray(o)?
f("tbody",{},o):o);return f("div",{class:"scrolling",tabindex:"0",role:"region","aria-label":t},r)}function Pn(t,e,n,o){
let r=n.map(i=>{let c={kind:e,ref:i},a=Ot(K(t.model,c),gc),l=f("div",{},V(t,c,a));return f("th",{scope:"\
col",class:"turned"},l)}),s=[ot("Outlet"),ot("Own articles","figure"),...r];return St(`Outlets by ${e}`,
"matrix",s,o)}function ot(t,e){return f("th",{scope:"col",class:e||null},t)}function se(t,e,n){return f(
"td",{class:"filled"},E({"aria-label":n,title:n},e,t))}var yr=8,wc=24,ie=null;function br(t,e,n){let{model:o}=t;if(!o.complete)return null;let r="Who is fo\
llowed by whom",s=Ze(o,e,t.selection().mask),i=e.map(({name:u},d)=>{let h=["followed by ",oe(d),f("s\
pan",{class:"unseen"},u)];return f("th",{scope:"col",class:"figure",title:u},h)}),c=e.map((u,d)=>{let h=e.
map((m,p)=>bc(s[d][p],u,m,n));return f("tr",{},f("th",{scope:"row"},oe(d),u.name),h)}),a=[ot("Articl\
es of"),...i];return f("section",{class:"follows"},f("h3",{},r),f("p",{},yc(s,e)),St(r,"figures-tabl\
e",a,c),Sc(t,e,s),f("p",{class:"aside"},"Of a row’s own articles that state a time of day, those tha\
t a similar article of the column followed after 6 minutes to 36 hours; in brackets the 95 % interva\
l. It does not show that one copies the other: both may follow a third (Welbers and van Atteveldt: R\
Newsflow)."))}function yc(t,e){let n=t.flatMap((h,m)=>h.flatMap((p,g)=>p&&!p.few?[{cell:p,a:m,b:g}]:
[]));if(!n.length)return"Too few articles with a time of day to say who follows whom.";let o=(h,m)=>h.
cell.share>m.cell.share,{cell:r,a:s,b:i}=n.reduce((h,m)=>o(m,h)?m:h);if(!r.k)return"None is followed\
 by a similar article of another within 36 hours.";let[c,a]=[e[s].name,e[i].name],l=`${et(r.share)} ${wt(
r)}`,{k:u,n:d}=r.preceded;return`Most followed: ${c} by ${a}, ${r.k} of ${O(r.n,"article")}, ${l}. O\
f the ${d} articles of ${a}, ${u} came after one of ${c}; for ${r.first} of them it was the first th\
at they resemble.`}function bc(t,e,n,o){if(!t)return f("td",{class:"figure"},"–");let r=t.few?"too\
 few":`${et(t.share)} ${wt(t)}`,s=`${t.k} of ${t.n}`,i=f("small",{},` ${r}`);if(!t.k)return f("td",{
class:"figure"},s,i);let c=ie!==null&&ie[0]===e.key&&ie[1]===n.key,a=()=>{ie=c?null:[e.key,n.key],o()},
l={"data-focus":`follows ${e.key} ${n.key}`,"aria-expanded":String(c),"aria-label":`${e.name} follow\
ed by ${n.name}: ${s} articles, ${r}: list them`};return f("td",{class:"filled"},E(l,a,s,i))}function Sc(t,e,n){
if(!ie)return null;let[o,r]=ie.map(l=>e.findIndex(u=>u.key===l)),s=n[o]?.[r];if(!s)return null;let{time:i}=t.
model.articles,a=[...s.pairs].sort((l,u)=>i[u.earlier]-i[l.earlier]||l.later-u.later).map(({earlier:l,
later:u})=>{let d=at(i[u]-i[l]),h=V(t,{kind:"article",ref:u});return f("li",{},V(t,{kind:"article",ref:l}),
f("span",{class:"words"},`${mt(t.model,u)}, ${d}: `,h))});return f("div",{class:"followed"},f("h4",{},
`${e[o].name}, followed by ${e[r].name}`),J(a,yr,"ties"))}function Sr(t,e){let{model:n}=t,o=n.cocoverage_tests;
if(!o)return null;let r="Who covers the same stories",s=n.cocoverage.filter(pr).length,i=Math.max(yr,
Math.min(s,wc)),c=n.cocoverage.slice(0,i).map(d=>kc(t,e,d)),a=[ot("Outlets"),ot("Stories shared","fi\
gure"),ot("By chance","figure"),ot("So they share"),f("td",{})],l=s?`${O(s,"pair")} of ${k(o)} teste\
d ${s===1?"shares":"share"} more or fewer stories than chance would give.`:`Of ${O(o,"pair")} tested\
, none shares more or fewer stories than chance would give; these are furthest from it.`;return f("s\
ection",{class:"cocoverage"},f("h3",{},r),f("p",{},l),St(r,"figures-table",a,c),f("p",{class:"aside"},
"Of the whole corpus. By chance: what two outlets of these sizes would share of stories of these siz\
es (Neal 2014; Saracco et al. 2015). P-values are corrected for all pairs; outlets with fewer than f\
ive stories are not tested."))}function kc(t,e,n){let o=[n.outlet,n.other],r=o.map(h=>t.model.outlets[h].
id),s=o.map(h=>t.model.outlets[h].name),i=o.map(h=>V(t,{kind:"outlet",ref:h})),c=e.map(({key:h})=>h),
a=c.length===2&&r.every(h=>c.includes(h)),l={class:"chip","aria-label":`Compare ${s[0]} and ${s[1]}`},
u=E(l,()=>t.change({side:r}),"Compare"),d=f("small",{},` ${dt(n.q)}`);return f("tr",{},f("th",{scope:"\
row"},i[0]," and ",i[1]),f("td",{class:"figure"},k(n.shared)),f("td",{class:"figure"},gt(n.expected)),
f("td",{class:"verdict"},Ye(n),d),f("td",{},a?"":u))}var xc=12,kr=6;function xr(t,e,n,o){if(!o.shared.length)return null;let r=Ue(t.model,o);return f("di\
v",{class:"framing"},f("h4",{},"The same stories in their words"),r&&Tc(t,e,n,r,o.shared.length),vc(
t,e,n,o))}function Tc(t,e,n,o,r){let s=k(r),c=[...o.a,...o.b].some(({q:d})=>d<=.05)?`Both report the\
 same ${s} stories, so the words in bold are a choice of one of them.`:`Over the ${s} stories that b\
oth have, no word of the headlines differs significantly: the words listed may differ by chance.`,a=({
k:d,other:h,q:m})=>`${d} of ${r} headlines, the other ${h}; ${dt(m)} after correction`,l=[en(t,e,o.a,
a,`${e.name} uses more often`),en(t,n,o.b,a,`${n.name} uses more often`)];return[f("p",{},c),f("div",
{class:"columns"},l),f("p",{class:"aside"},"Words in at least five of these headlines; in bold those\
 that are significant after correction for all of them.")]}function en(t,e,n,o,r){let s=c=>t.narrow(
re(e,{words:c})),i=n.slice(0,xc).map(c=>f("li",{},Je(s,c.word,o(c),c.q)));return f("div",{},f("p",{class:"\
words"},r),i.length?f("ul",{class:"word-list"},i):f("p",{class:"empty"},"None."))}function vc(t,e,n,o){
let r=Rn(t.model,o.shared),s=h=>{let m=[o.a,o.b].map(p=>{let g={kind:"article",ref:Number(p.get(h))};
return f("td",{},V(t,g))});return f("tr",{},m)},i=f("tbody",{},r.slice(0,kr).map(s)),c=r.slice(kr),l=E(
{class:"more"},()=>{i.append(...c.map(s)),l.remove()},`Show ${k(c.length)} more`),u=[ot(e.name),ot(n.
name)],d=`Headlines of ${e.name} and ${n.name}`;return[St(d,"headline-pairs",u,i),c.length>0&&l]}function Tr(t,e,n){
let{model:o}=t;if(!o.complete)return null;let r=f("h4",{},"Distinctive words, in titles and excerpts"),
s=h=>f("div",{},r,f("p",{class:"aside"},h));if(o.size>We)return s("This corpus is too large to compa\
re words on the page: run “topicgraph compare” instead.");let i=ze(o,e,n,t.selection().mask);if(!i.
a.length&&!i.b.length)return s("Too few articles to compare their words.");let[c,a]=i.n,l=(h,m)=>({k:p,
other:g,q:y})=>`${p} of ${h} articles, the other ${g} of ${m}; ${dt(y)} after correction`,u=[en(t,e,
i.a,l(c,a),e.name),en(t,n,i.b,l(a,c),n.name)];return f("div",{class:"pair-words"},r,f("div",{class:"\
columns"},u),f("p",{class:"aside"},"The surest first; in bold those that are significant after corre\
ction for all words and topics tested (Monroe, Colaresi and Quinn 2008)."))}function nn(t){return t.carried??=t.articles.held.reduce((e,n)=>e+n,0),{here:t.carried,all:t.counts.
articles}}function on(t){if(!t.left_out)return null;let{here:e,all:n}=nn(t);return[`This page carrie\
s ${k(e)} of the ${O(n,"article")}; a browser could not hold the other ${k(n-e)}. Stories are here a\
s a whole: those of most outlets first, then the newest.`,"The picture, the lists, the search, the f\
ilters and all counts on the page are of these articles. The figures at the top, what stands out, wh\
o was first and who republishes are of the whole corpus.",'To find any other article, run “topicgrap\
h find WORDS”. To see a part in full, run in Python: tg.write_html(graph.filter(since="2021-03"), "p\
art.html").']}function ut(t){if(!t.left_out)return null;let{here:e,all:n}=nn(t),[o,r]=[k(e),k(n)],s=`\
Of the ${o} articles on this page; the corpus has ${r}.`;return f("p",{class:"aside cover"},s)}var vr=5,Dn={first:"Of the stories that an outlet shares with others, how often it was first in this\
 corpus; in a tie each counts a part.",republished:"Of the articles found at an outlet, how many ano\
ther outlet wrote.",missing:"Choose an outlet here, in the list of outlets or in the picture: its pa\
nel lists the big stories that it lacks here. A missing story only means that it is not in this corp\
us; the outlet may still have covered it."};function Mr(t,e){let{model:n}=e,o=on(n),r=n.findings.map(
i=>Mc(e,i)),s=f("div",{class:"overview"},o&&f("section",{class:"cover"},f("h2",{},"Not all of it is \
on this page"),o.map(i=>f("p",{},i))),r.length>0&&rn("What stands out",null,f("ul",{class:"findings"},
r)),rn("Biggest stories",null,Ac(e)),rn("Who was first",Dn.first,Oc(e)),rn("Who republishes",Dn.republished,
$c(e)),Ec(e));t.replaceChildren(s)}function rn(t,e,n){return n?f("section",{},f("h2",{},t),e&&f("p",
{class:"aside"},e),n):null}function Mc(t,{text:e,only:n,at:o}){let r=t.model.mode==="stories"&&o!==null&&
(n.story||[]).includes(o),s={only:n,at:o,...r?{open:[String(o)]}:{}},i=Object.keys(n).length>0&&JSON.
stringify(t.state().only)===JSON.stringify(n),c=()=>t.apply(i?{open:[]}:s),a={class:"finding",dir:"a\
uto","aria-pressed":String(i)};return f("li",{},E(a,c,e))}function Ac(t){let e=Se(t.model,"stories",
"size",t.selection()).slice(0,vr);if(e.length){let r=e.map(s=>Bn(t,s,0));return f("ol",{class:"rows \
brief"},r)}let o=t.selection().filtered?"None in this selection.":Hn("stories");return f("p",{class:"\
empty"},o)}function Oc(t){let e=Fn(t,({first:n,shared:o})=>o>=5&&n>0,(n,o)=>o.first-n.first||o.first/
o.shared-n.first/n.shared);return e.length?we(e.map(({link:n,outlet:{first:o,shared:r}})=>[n,o/r,`${gt(
o)} of ${k(r)}`])):null}function $c(t){let e=({pieces:r})=>r<5,n=({republished:r,pieces:s})=>r/s,o=Fn(
t,({republished:r})=>r>0,(r,s)=>Number(e(r))-Number(e(s))||n(s)-n(r)||s.republished-r.republished);return o.
length?we(o.map(({link:r,outlet:s})=>{let{republished:i,pieces:c}=s,a=`${k(i)} of ${k(c)}`;return e(
s)?[r,0,`${a}, too few`]:[r,n(s),a]})):t.model.counts.articles?f("p",{class:"empty"},"Every article \
here was written by the outlet it was found at."):null}function Ec(t){let{stories:e,counts:n}=t.model;
if(!e.length||n.outlets<2)return null;let r=Fn(t,({held:c,platform:a})=>c>=5&&!a,(c,a)=>a.held-c.held).
map(({link:c})=>f("li",{},c)),s=r.length>0&&f("ul",{class:"missing"},r),i=f("p",{class:"aside"},Dn.missing);
return f("section",{},f("h2",{},"What an outlet lacks"),i,s)}function Fn(t,e,n){return t.model.outlets.
map((o,r)=>({outlet:o,ref:r})).filter(({outlet:o})=>e(o)).sort((o,r)=>n(o.outlet,r.outlet)||o.ref-r.
ref).slice(0,vr).map(({outlet:o,ref:r})=>({outlet:o,link:V(t,{kind:"outlet",ref:r})}))}var Nc=60,Ic={stories:"story",articles:"article",outlets:"outlet",topics:"topic"},Cc={stories:[["siz\
e","most outlets first"],["new","newest first"],["old","oldest first"],["name","A to Z"]],articles:[
["new","newest first"],["old","oldest first"],["name","A to Z"]],outlets:[["size","most articles fir\
st"],["name","A to Z"]],topics:[["size","most articles first"],["name","A to Z"]]},_c={stories:"No s\
tories: a story needs two articles on one event, listed as related in a file or similar in words and\
 time.",articles:"No articles.",outlets:"No outlets: no article says where it was published.",topics:"\
No topics: no article names one."},Wn={stories:"size",articles:"new",outlets:"size",topics:"size"},Lc={
size:(t,e)=>e.size-t.size||e.articles.length-t.articles.length,new:(t,e)=>Ar(e.from,t.from,-1/0),old:(t,e)=>Ar(
t.from,e.from,1/0),name:(t,e)=>xt(t.name)<xt(e.name)?-1:1};function Ar(t,e,n){return(t??n)===(e??n)?
0:(t??n)-(e??n)}function Se(t,e,n,o){let r=Ic[e],s={stories:t.stories.length,articles:t.size,outlets:t.
outlets.length,topics:t.topics.length},i=u=>r!=="article"||t.articles.held[u]||o.stubs,c=Array.from(
{length:s[e]},(u,d)=>d).filter(i).map(u=>zn(t,{kind:r,ref:u},o)).filter(({articles:u})=>u.length),a=u=>e===
"outlets"?sn(t,u):0,l=Lc[n];return c.sort((u,d)=>a(u)-a(d)||l(u,d)||u.thing.ref-d.thing.ref)}function sn(t,{
thing:e,held:n}){return t.outlets[e.ref].platform?1:n?0:2}function zn(t,e,n){let o=n?.filtered?n.mask:
null;if(e.kind==="article")return Pc(t,e,!o||o[e.ref]>0);let r=_t(t,e),s=o?r.filter(d=>o[d]):r,[i,c]=Ge(
t,s),a=s.filter(d=>t.articles.held[d]).length,l=Ct(t,s).size,u=e.kind==="story"?l:a;return{thing:e,name:K(
t,e),articles:s,size:u,held:a,outlets:l,from:i,to:c}}function Pc(t,e,n){let o=e.ref,r=t.articles.time[o];
return{thing:e,name:K(t,e),articles:n?[o]:[],size:1,held:t.articles.held[o],outlets:1,from:r,to:r}}function Un(t,e){
let{kind:n,ref:o}=e.thing;if(n==="article"){let{time:i,precision:c}=t.articles;return`${mt(t,o)} · ${bt(
i[o],c[o])}`}let r=e.articles.length-e.held,s=e.held||n==="story"?[O(e.held,"article")]:[];return r&&
s.push(`${k(r)} linked, not in this corpus`),n!=="outlet"&&s.push(O(e.outlets,"outlet")),n==="story"&&
s.push(ct(e.from,e.to)),s.join(" · ")}function $r(t,e,{mask:n,stubs:o}){let r=s=>n[s]&&(t.articles.
held[s]||o);return e==="articles"?n.reduce((s,i,c)=>s+(r(c)?1:0),0):e==="stories"?t.stories.filter(({
articles:s})=>s.some(i=>n[i])).length:e==="topics"?t.byTopic.filter(s=>s.some(r)).length:t.byOutlet.
filter((s,i)=>!t.outlets[i].platform&&s.some(r)).length}function Er(t,e,n){let{tab:o}=n.state();if(e.
parentElement.hidden=o==="overview",o==="overview"){Mr(t,n);return}let r=Cc[o].map(([s,i])=>f("optio\
n",{value:s,selected:s===Wn[o]},i));e.replaceChildren(...r),e.onchange=()=>{Wn[o]=e.value,Or(t,n,o)},
Or(t,n,o)}function Or(t,e,n){let{model:o}=e,[r,s]=[Wn[n],e.selection()],i=Se(o,n,r,s),c=f("ol",{class:"\
rows"}),a=Math.max(1,i[0]?.size||0),l=Ve(c,i,Nc,(h,m)=>[n==="outlets"?Rc(o,i,m):null,Bn(e,h,r==="siz\
e"?h.size/a:0)]),d=!i.length&&s.filtered?"Nothing in this selection.":Hn(n);t.replaceChildren(ut(o)||
"",i.length?c:f("p",{class:"empty"},d),l)}function Rc(t,e,n){let o=sn(t,e[n]);if(!o||n&&sn(t,e[n-1])===
o)return null;let r=e.filter(i=>sn(t,i)===o).length;return f("li",{class:"rows-head"},`${o===1?"Plat\
forms, which carry what outlets write":"Only linked, no article in this corpus"} (${k(r)})`)}function Hn(t){
return _c[t]}function Bn(t,e,n){let o={class:`row row-${e.thing.kind}`,"data-id":Qt(t.model,e.thing)},
r=E(o,()=>t.choose(e.thing),f("span",{class:"row-name",dir:"auto"},e.name),f("span",{class:"row-word\
s",dir:"auto"},Un(t.model,e)),n>0&&Ke(Math.max(.015,n)));return f("li",{},r)}var Dc={figures:"Figures",topics:"By topic",stories:"By story"},Fc=20,Ir={topics:14,stories:18},cn="\
figures",Kt={key:"independent",down:!0},an=Fc,Gn=[{key:"name",name:"Outlet",title:"",value:t=>t.name},
{key:"independent",name:"Own articles",title:"Independent articles: copies and updates count as thei\
r original",value:t=>t.independent},{key:"voice",name:"Share of voice",title:"Share of all independe\
nt articles, with its 95 % interval",value:t=>t.voice.share},{key:"first",name:"First on",title:"Sto\
ries it was first on, of those it shares with other outlets; in a tie each counts a part. Of the who\
le corpus",value:t=>Nr(t.first,t.shared)},{key:"alone",name:"Alone with",title:"Stories that no othe\
r outlet has in this corpus. Of the whole corpus",value:t=>t.alone},{key:"republished",name:"Written\
 by others",title:"Of the articles found at it, those that another outlet wrote: copies, and carried\
 ones",value:t=>Nr(t.republished,t.pieces)}];function Nr(t,e){return e?t/e+(e>=5?2:0):-1}function jn(t,e){
let n=l=>{jn(t,e),l&&It(t,"focus",l)?.focus()},r=qn(e.model,e.selection().mask).filter(({pieces:l,independent:u})=>l||
u),s=()=>{an=1/0,n()},i=`Show all ${k(r.length)} outlets`,a=[f("div",{class:"sheet-head"},f("h2",{},
"Outlets"),f("div",{class:"switch",role:"group","aria-label":"What to show"},Bc(n))),ut(e.model),...[
r.length?Wc(e,r,n):Hc()].flat(),r.length>an&&E({class:"more","data-focus":"more"},s,i)];t.replaceChildren(
...a.filter(l=>l instanceof Node))}function Hc(){return f("p",{class:"empty"},"No outlet has an arti\
cle in this selection.")}function Bc(t){return Object.entries(Dc).map(([e,n])=>{let o=()=>{cn=e,t(e)};
return E({"data-focus":e,"aria-pressed":String(e===cn)},o,n)})}function Wc(t,e,n){if(cn==="figures")
return Uc(t,e,n);let r=[...e].sort((s,i)=>i.independent-s.independent||s.ref-i.ref).slice(0,an);return cn===
"topics"?qc(t,r):Vc(t,r)}function qn(t,e){let n=De(t,e),r=n.reduce((u,d)=>u+d,0)+zc(t,e),{held:s,outlet:i,
carrier:c,flags:a}=t.articles,l=t.outlets.map(({name:u,first:d,shared:h,alone:m},p)=>{let g=Tt(n[p],
r),y={pieces:0,republished:0};return{ref:p,name:u,first:d,shared:h,alone:m,voice:g,independent:n[p],
...y}});for(let u=0;u<t.size;u+=1)!e[u]||!s[u]||(i[u]>=0&&(l[i[u]].pieces+=1,a[u]&lr&&(l[i[u]].republished+=
1)),c[u]>=0&&c[u]!==i[u]&&(l[c[u]].pieces+=1,a[u]&_e&&(l[c[u]].republished+=1)));return l}function zc(t,e){
let{flags:n}=t.articles;return n.filter((o,r)=>e[r]&&o&$t&&!vt(t,r)).length}function Uc(t,e,n){let{value:o}=Gn.
find(({key:l})=>l===Kt.key)||Gn[0],r=(l,u)=>o(l)<o(u)?-1:o(l)>o(u)?1:0,s=Kt.down?-1:1,i=[...e].sort(
(l,u)=>s*r(l,u)||u.independent-l.independent||l.ref-u.ref),c=Gn.map(l=>Gc(l,n)),a=i.slice(0,an).map(
l=>jc(t,l));return St("Figures of the outlets","figures-table",c,a)}function Gc({key:t,name:e,title:n},o){
let r=t===Kt.key,s=()=>{Kt={key:t,down:r?!Kt.down:t!=="name"},o(`sort ${t}`)},i=Kt.down?"descending":
"ascending",c=Kt.down?" ↓":" ↑",a={scope:"col",class:t==="name"?null:"figure","aria-sort":r?i:null},
l={title:n,"data-focus":`sort ${t}`};return f("th",a,E(l,s,e,r?c:""))}function jc(t,e){let{id:n}=t.model.
outlets[e.ref],o=()=>t.narrow({only:{outlet:[n]}}),r=`${O(e.independent,"article")} of ${e.name}: se\
lect them`,s=[et(e.voice.share),f("small",{},` ${wt(e.voice)}`)];return f("tr",{},f("th",{scope:"row"},
V(t,{kind:"outlet",ref:e.ref})),se(k(e.independent),o,r),f("td",{class:"figure"},e.independent?s:"–"),
ke(e.shared>0,gt(e.first),e.shared),f("td",{class:"figure"},e.alone?k(e.alone):"–"),ke(e.republished>
0,k(e.republished),e.pieces))}function ke(t,e,n,o=""){if(!t)return f("td",{class:"figure"},"–");let r=n<
5?" too few":o,s=r?f("small",{},r):null;return f("td",{class:"figure"},`${e} of ${k(n)}`,s)}function qc(t,e){
let{model:n}=t,{mask:o}=t.selection(),r={outlets:n.outlets.map((p,g)=>g)},s=qt(n,[r],o).map(({topic:p})=>p),
i=s.slice(0,Ir.topics);if(!i.length)return f("p",{class:"empty"},"No article of this selection names\
 a topic.");let c=e.map(({ref:p})=>({outlets:[p]})),a=qt(n,c,o),l=new Map(a.map(({topic:p,cells:g})=>[
p,g])),u=e.map((p,g)=>{let y=i.map(v=>{let R=l.get(v)?.[g]||Tt(0,p.independent);return Kc(t,p,v,R)});
return Cr(t,p,y)}),d=s.length-i.length,m=`Independent articles of an outlet about a topic; the darke\
r, the larger their share of its articles. A click selects them.${d?` ${O(d,"rarer topic")} are in t\
he list of topics.`:""}`;return[Pn(t,"topic",i,u),f("p",{class:"aside"},m)]}function Cr(t,e,n){return f(
"tr",{},f("th",{scope:"row"},V(t,{kind:"outlet",ref:e.ref})),f("td",{class:"figure"},k(e.independent)),
n)}function Kc(t,e,n,o){let{id:r,name:s}=t.model.topics[n],{k:i,n:c}=o;if(!i){let p=`${e.name}: none\
 of ${c} on ${s} in this corpus`;return f("td",{class:"nothing",title:p},"·")}let a=c<5?", too few":
"",l=`${et(o.share)} ${wt(o)}`,u=`${e.name}, ${s}: ${i} of ${c} articles, ${l}${a}`,d=[t.model.outlets[e.
ref].id],h=()=>t.narrow({only:{outlet:d,topic:[r]}}),m=se(String(i),h,u);return m.style.setProperty(
"--part",`${Math.round(o.share*60)}%`),m}function Vc(t,e){let{model:n}=t,o=Se(n,"stories","size",t.selection()).
map(({thing:m})=>m.ref),r=m=>Ct(n,n.stories[m].articles).size,s=o.sort((m,p)=>r(p)-r(m)||m-p),i=s.slice(
0,Ir.stories);if(!i.length)return f("p",{class:"empty"},"There is no story in this selection.");let c=i.
map(m=>{let p=n.stories[m].articles.find(g=>lt(n,g));return p===void 0?null:n.articles.time[p]}),a=new Set(
i),l=e.map(m=>{let p=ge(n,{outlets:[m.ref]},a),g=i.map((y,v)=>Xc(t,m,y,p.get(y),c[v]));return Cr(t,m,
g)}),u=s.length-i.length,h=`The stories of most outlets. “1st”: the outlet was first of those in thi\
s corpus (“1st=”: in a tie); else how much later its first article came. A dot: not in this corpus. \
Copies do not count as an outlet’s own article.${u?` ${O(u,"more story","more stories")} in the li\
st.`:""}`;return[Pn(t,"story",i,l),f("p",{class:"aside"},h)]}function Xc(t,e,n,o,r){let{model:s}=t,{
id:i,name:c,first:a}=s.stories[n];if(o===void 0){let v=`${e.name}: ${Ut(c)} is not in this corpus`;return f(
"td",{class:"nothing",title:v},"·")}let l=a.includes(e.ref),d=lt(s,o)&&r!==null?Number(s.articles.time[o])-
Number(r):null,[h,m]=Yc(l,a.length>1,d),p=[s.outlets[e.ref].id],y=se(h,()=>t.narrow({only:{outlet:p,
story:[i]}}),`${h}: ${e.name}, ${Ut(c)}: ${m}`);return y.style.setProperty("--part",l?"55%":"14%"),y}
function Yc(t,e,n){return t?e?["1st=","first, in a tie"]:["1st","first"]:n===null?["✓","has it"]:[
Co(n),at(n)]}var Zc=12,Jc=8,Qc=72;function Xn(t,e){let n=Yn(e),o=E({class:"tool"},()=>e.change({at:"save"}),"Down\
load …"),r=f("div",{class:"sheet-head"},f("h2",{},"Compare"),na(e,n),o),s=f("p",{class:"empty"},"C\
hoose two outlets or groups to compare."),i=n.length<2?[s]:ta(e,n,c);Oe(t,()=>t.replaceChildren(r,...i.
filter(Boolean)));function c(){Xn(t,e)}}function ta(t,e,n){let o=`${ea(t)} Copies and updates count \
as their original. A figure on fewer than ${5} is marked “too few”. A missing story only means that \
it is not in this corpus; the outlet may still have covered it.`;return[f("p",{class:"aside"},o),ut(
t.model),ra(t,e),ca(t,e),...tn(e).map(([r,s])=>la(t,r,s)),br(t,e,n),Sr(t,e)]}function ea(t){return t.
selection().filtered?"This compares the selection.":t.model.left_out?"This compares what is on this \
page; “topicgraph compare” compares the whole corpus.":"This compares the whole corpus."}function Yn(t){
let{model:e}=t,n=t.state().side.flatMap(o=>Ln(e,o)||[]);return n.length?n.slice(0,Yt):_r(e).slice(0,
2).flatMap(({key:o})=>Ln(e,o)||[])}function _r(t){let e=De(t,On(t));return t.outlets.map(({id:n,name:o,
platform:r},s)=>({key:n,name:o,platform:r,number:e[s],ref:s})).filter(({number:n,platform:o})=>n&&!o).
sort((n,o)=>o.number-n.number||n.ref-o.ref)}function na(t,e){let{model:n}=t,o=e.map(({key:d})=>d),r=d=>t.
change({side:d}),s=_r(n).filter(({key:d})=>!o.includes(d)).map(({key:d,name:h,number:m})=>f("option",
{value:d},`${h} (${m})`)),i=n.groups.filter(({name:d})=>!o.includes(ne+d)).map(({name:d})=>f("option",
{value:ne+d},d)),c=({target:d})=>d.value&&r([...o,d.value]),a={"aria-label":"Add an outlet or group",
"data-focus":"add",disabled:e.length>=Yt,on:{change:c}},l=f("select",a,f("option",{value:""},"+ Add \
outlet or group …"),i.length>0&&f("optgroup",{label:"Groups"},i),f("optgroup",{label:"Outlets"},s)),
u=e.map(({key:d,name:h},m)=>E({class:`chip side-${m}`,dir:"auto","data-focus":d},()=>r(o.filter(p=>p!==
d)),f("span",{class:"unseen"},"Remove "),oe(m),h," ×"));return f("div",{class:"picker"},u,l)}function oa(t,{
name:e,outlets:n}){return n.length!==1?f("span",{class:"name"},e):V(t,{kind:"outlet",ref:n[0]})}function ra(t,e){
let n=qn(t.model,t.selection().mask),o=["Own articles","First on, of shared stories","Alone with","W\
ritten by others"],r=[ot("Outlet"),...o.map(c=>ot(c,"figure"))],s=e.map((c,a)=>sa(t,c,a,n)),i=St("Fi\
gures","figures-table",r,s);return f("section",{},i)}function sa(t,e,n,o){let r=e.outlets.map(y=>o[y]),
s=y=>r.reduce((v,R)=>v+R[y],0),[i,c,a]=["independent","pieces","republished"].map(s),l=e.outlets.length===
1,{first:u,shared:d,alone:h}=l?r[0]:{first:0,shared:0,alone:0},m=()=>t.narrow(re(e)),p=`${O(i,"artic\
le")} of ${e.name}: select them`,g=ia(t.model,e);return f("tr",{},f("th",{scope:"row"},oe(n),oa(t,e)),
se(k(i),m,p),ke(d>0,gt(u),d,g),f("td",{class:"figure"},l?k(h):"–"),ke(c>0,k(a),c))}function ia(t,{
outlets:e}){if(e.length!==1||t.left_out)return"";let n=t.firsts.find(({outlet:r})=>r===e[0]);if(!n)return"";
let o=n.q===null?"":`; ${dt(n.q)}`;return` (by chance ${gt(n.expected)}${o})`}function ca(t,e){let n=qt(
t.model,e,t.selection().mask);if(!n.length)return null;let o=n.slice(0,Zc),r=o.flatMap(({cells:d})=>d.
map(({share:h})=>h)),s=Math.max(...r,.01),i=e.length===2,c=o.map(({topic:d,cells:h})=>{let m=h.map((g,y)=>aa(
t,{side:e[y],n:y,topic:d,share:g,peak:s},i&&!y)),p=f("span",{class:"topic-name"},V(t,{kind:"topic",ref:d}));
return f("li",{class:"topic-row"},p,m)}),a=n.length-o.length,l=`${O(a,"topic")} with smaller shares \
are not shown.`,u=e.map(({name:d})=>f("span",{},d));return f("section",{},f("h3",{},"Topics: share o\
f the articles of each, with 95 % interval"),i&&f("p",{class:"mirror-heads","aria-hidden":"true"},u),
f("ul",{class:i?"mirrored":"stacked"},c),a>0&&f("p",{class:"aside"},l))}function aa(t,{side:e,n,topic:o,
share:r,peak:s},i){let{id:c,name:a}=t.model.topics[o],l=r.n<5,u=et(r.share),d=`${r.k} of ${r.n}`,h=l?
", too few":"",m=wt(r),p=`${e.name}, ${a}: ${d} articles, ${u} ${m}${h}`,g=$=>`${Math.min(100,$/s*Qc)}\
%`,y=f("span",{class:`share side-${n}`}),v=f("span",{class:"whisker"});y.style.width=g(r.share),v.style.
setProperty("--low",g(r.low)),v.style.setProperty("--high",g(r.high));let R={class:`topic-bar ${i?"l\
eft":""} ${l?"few":""}`,"aria-label":p,title:p,disabled:!r.k};return E(R,()=>t.narrow(re(e,{topic:[c]})),
f("span",{class:"track"},y,!l&&v),f("span",{class:"share-words"},l?`${d}, too few`:u))}function la(t,e,n){
let{model:o}=t,r=He(o,e,n,t.selection().mask),s=[Kn(t,`Only ${e.name}`,r.onlyA,e,n),Kn(t,"Both",r.shared,
null,null),Kn(t,`Only ${n.name}`,r.onlyB,n,e)];return f("section",{class:"pair"},f("h3",{},`${e.name}\
 and ${n.name}: stories`),f("p",{},ua(r,e,n),fa(o,e,n)),f("div",{class:"columns"},s),gr(t,e,n,r.lags),
xr(t,e,n,r),Tr(t,e,n))}function ua({shared:t,a:e,b:n},o,r){let s=Math.min(e.size,n.size)<5?" Too few\
 to say much.":"",i=(a,{name:l})=>`${et(a?t.length/a:0)} of the ${k(a)} of ${l}`;return`They share ${O(
t.length,"story","stories")}: ${i(e.size,o)}, ${i(n.size,r)}.${s}`}function fa(t,e,n){let o=Xe(t,e,n);
if(!o)return"";let[r,s]=[k(o.shared),gt(o.expected)],i=`${dt(o.q)} after correction for all pairs`;return`\
 Over the whole corpus they share ${r}, where chance would give ${s}: ${Ye(o)} (${i}).`}function Vn(t,e){
return e<0?1:Ct(t,t.stories[e].articles).size}function Rn(t,e){return[...e].sort((n,o)=>Vn(t,o)-Vn(t,
n)||n-o)}function Kn(t,e,n,o,r){let{model:s}=t,i=Rn(s,n),c=i.map(h=>{let m=Vn(s,h),p=m>1?O(m,"outlet"):
"no other outlet",g=V(t,h<0?{kind:"article",ref:-1-h}:{kind:"story",ref:h});return f("li",{},g,f("sp\
an",{class:"words"},p))}),a=i.filter(h=>h>=0).map(h=>s.stories[h].id),l=o?re(o,{story:a}):{only:{story:a}},
u=a.length>0&&a.length<=xn,d=J(c,Jc,"ties");return f("div",{},f("h4",{},e," ",f("span",{class:"numbe\
r"},k(n.length))),r&&f("p",{class:"aside"},`Not in this corpus from ${r.name}.`),c.length?d:f("p",{class:"\
empty"},"None."),u&&E({class:"more"},()=>t.narrow(l),"Select their articles"))}var Et='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',xe='Georgia, "Times New Roman", se\
rif',da={paper:"#fdfcf9",ink:"#1f1f1d",soft:"#6a6963",line:"#cfccc2",grid:"#ebe8df",hull:"#e9f1f6",veil:"\
rgba(253, 252, 249, .84)",story:"#0072b2",article:"#56b4e9",stub:"#fdfcf9",outlet:"#d55e00",topic:"#\
009e73",others:"#b4b1a8",hues:["#0072b2","#e69f00","#009e73","#cc79a7","#d55e00","#56b4e9","#44433f"],
edges:{published_by:"#dcc3b0",carried_by:"#dcc3b0",about:"#aed3c6",related:"#9dbfd4",similar:"#9dbfd\
4",copy_of:"#c98aae",update_of:"#c98aae"}},ha={paper:"#15171a",ink:"#eceae4",soft:"#a5a39b",line:"#4\
3464a",grid:"#25282c",hull:"#1c2a35",veil:"rgba(21, 23, 26, .84)",story:"#4aa3df",article:"#8ed0f8",
stub:"#15171a",outlet:"#f0803c",topic:"#2fbf94",others:"#74736d",hues:["#4aa3df","#f2b134","#2fbf94",
"#e29bc3","#f0803c","#a5dcfa","#f1efe9"],edges:{published_by:"#5b4636",carried_by:"#5b4636",about:"#\
28564a",related:"#2f5873",similar:"#2f5873",copy_of:"#7d4a68",update_of:"#7d4a68"}},ce={story:"Story",
article:"Article",stub:"Not in this corpus",outlet:"Outlet",topic:"Topic"},Lr={...ce,linked:"Outlet,\
 only linked",carrier:"Platform"},ln={published_by:"published by",carried_by:"carried by",about:"abo\
ut",related:"listed as related in its file",similar:"similar, inferred",copy_of:"copy of",update_of:"\
update of"},ma={outlet:"square",linked:"square",carrier:"square",topic:"diamond"},pa=["stub","linked",
"carrier"],ga=["similar","carried_by","update_of"],wa=800;function un(t){return ma[t]||"dot"}function Lt(t){
return ga.includes(t)}function Zn(){let{theme:t}=document.documentElement.dataset;return t?t==="dark":
matchMedia("(prefers-color-scheme: dark)").matches}function Pt(){return Zn()?ha:da}function Dt({kind:t,
group:e,hue:n},o,r,s){let i=o==="network";return t==="stub"&&i?{background:r.stub,border:r.soft}:e?{
background:e==="linked"?r.stub:r.edges.carried_by,border:r.outlet}:i||!s?{background:r[t==="stub"?"a\
rticle":t],border:r.paper}:{background:n===void 0?r.others:r.hues[n],border:r.paper}}function Pr(t,e){
let n=Math.min(1,Math.sqrt(wa/e));if(n===1)return t;let o=Math.round(n*255).toString(16);return t+o.
padStart(2,"0")}function Rr(t){let e=new Set;return t.map((n,o)=>{let s=[...n.toUpperCase()].filter(
i=>/[\p{L}\p{N}]/u.test(i)).find(i=>!e.has(i))||String(o+1);return e.add(s),s})}function Jn(t){return pa.
includes(t)}function Dr(t,{background:e,border:n},o){let r=Jn(t)?n:e,s={fill:e,stroke:r,"stroke-widt\
h":1.5},i={story:6.5,hue:7}[t]||4,c={square:()=>st("rect",{x:3,y:3,width:10,height:10,...s}),diamond:()=>st(
"path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z",...s}),dot:()=>st("circle",{cx:8,cy:8,r:i,...s})},a={"text-a\
nchor":"middle","font-size":9,"font-weight":700,fill:n};return st("svg",{width:16,height:16,viewBox:"\
0 0 16 16","aria-hidden":"true",class:"swatch"},c[un(t)](),o&&st("text",{x:8,y:11.2,...a},o))}function Fr(t){
let e=Lt(t)?"4 3":null,n=Pt().edges[t];return st("svg",{width:18,height:16,viewBox:"0 0 18 16","aria\
-hidden":"true",class:"swatch"},st("path",{d:"M1 8H17",stroke:n,"stroke-width":3,"stroke-dasharray":e}))}var[Hr,Br]=[1.35,1.3],Wr={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function zr(t,e){
for(let n of Qn("[data-view]"))n.addEventListener("click",()=>e.openView(n.dataset.view));for(let n of Qn(
"[data-panel]"))n.addEventListener("click",()=>{let{panel:o}=n.dataset;t.change({at:t.state().at===o?
null:o})});ba(t),ya(t),ae("copy",e.copyLink),ae("theme",()=>{document.documentElement.dataset.theme=
Zn()?"light":"dark",e.recolour()}),ae("skip",n=>{n.preventDefault(),A("side").focus()}),matchMedia("\
(prefers-color-scheme: dark)").addEventListener("change",e.recolour),document.addEventListener("keyd\
own",n=>ka(t,n)),A("canvas").addEventListener("keydown",n=>xa(t,n)),addEventListener("popstate",e.restore)}
function Qn(t){return[...document.querySelectorAll(t)].map(e=>e)}function ae(t,e){A(t).addEventListener(
"click",e)}function ya(t){ae("closer",()=>t.view?.zoom(Hr)),ae("farther",()=>t.view?.zoom(1/Hr)),ae(
"fit",()=>{t.change({cam:null},!1),t.view?.fit()})}function ba(t){let e=Qn("[data-tab]"),n=e.length-
1;e.forEach((o,r)=>{let s=o.dataset.tab;o.addEventListener("click",()=>t.change({tab:s},!1)),o.addEventListener(
"keydown",i=>{let a={ArrowRight:r+1,ArrowLeft:r+n,Home:0,End:n}[i.key];if(a===void 0)return;i.preventDefault();
let l=e[a%e.length];l.click(),l.focus()})})}function Sa(t){return/^(INPUT|SELECT|TEXTAREA)$/.test(t.
tagName)&&t.type!=="checkbox"}function ka(t,e){let{key:n}=e;e.ctrlKey||e.metaKey||e.altKey||Sa(e.target)&&
n!=="Escape"||(n==="/"?(e.preventDefault(),A("find").focus()):n==="?"?(t.change({at:"help"}),A("pane\
l").querySelector("h2").focus()):n==="Escape"&&(t.state().at?t.change({at:null}):t.selection().filtered&&
t.apply({})))}function xa(t,e){let{view:n,model:o}=t,{key:r}=e,s=o.byId.get(t.state().at||"");if(n)if(Wr[r]){
e.preventDefault();let i=n.findNeighbour(...Wr[r]);i&&t.choose(i)}else r==="Enter"&&s?.kind==="story"&&
o.mode==="stories"?t.toggle(s.ref):"+-".includes(r)?n.zoom(r==="+"?Br:1/Br):r==="0"&&A("fit").click()}var Ta=["topic","outlet","group","medium","kind","quality","heat"],va=7,Ma=4,Aa=46;function Ur(t,e,n){
let{model:o}=n,r=new Set,s=A("filter");s.addEventListener("click",()=>{t.hidden=!t.hidden,s.setAttribute(
"aria-expanded",String(!t.hidden)),n.show(),t.hidden||t.querySelector("button")?.focus()});function i(){
if(t.hidden)return;let p=g=>o.facets[g].size>(g==="medium"?1:0);Oe(t,()=>{t.replaceChildren(f("h2",{},
"Filter"),f("p",{class:"aside"},"A name shows only its articles; − leaves them out."),ut(o)||"",...Ta.
filter(p).map(c))})}function c(p){let g=zo(o,n.state(),p),y=r.has(p)?g:g.slice(0,va),v=()=>{r.add(p),
i()},R=y.map(X=>a(p,X)),$=`Show all ${k(g.length)}`;return f("section",{"data-facet":p},f("h3",{},vn[p]),
f("ul",{},R),g.length>y.length&&E({class:"more","data-focus":`more ${p}`},v,$))}function a(p,{key:g,
name:y,number:v,sign:R}){let $={class:"only",dir:"auto","aria-pressed":String(R==="only"),"data-focu\
s":`only ${p} ${g}`},X={class:"not","aria-pressed":String(R==="not"),"aria-label":`Leave out ${y}`,title:"\
Leave out","data-focus":`not ${p} ${g}`};return f("li",{class:`value ${R||""} ${v?"":"none"}`},E($,()=>n.
filter("only",p,g),f("span",{},y),f("span",{class:"number"},k(v))),E(X,()=>n.filter("not",p,g),"−"))}
function l(){let p=n.selection();e.hidden=!p.filtered;let g=e.contains(document.activeElement);e.replaceChildren(
f("strong",{class:"selected"},u()),...me(o,n.state()).map(d),E({class:"chip clear"},()=>n.apply({}),
"Clear all")),g&&(e.querySelector("button")||A("filter")).focus()}function u(){let{mask:p,total:g}=n.
selection(),y=o.articles.held.reduce((X,Y,tt)=>X+(Y&&p[tt]),0),v=O(nn(o).here,"article"),R=o.left_out?
" on this page":"",$=g-y?` · ${k(g-y)} only linked`:"";return`${k(y)} of ${v}${R}${$}`}function d(p){
let y=p.facet==="time"||p.facet==="words"?"":`${vn[p.facet].toLowerCase()}: `,v=`${p.sign==="not"?"w\
ithout ":""}${y}${p.name}`;return E({class:"chip",dir:"auto"},()=>n.change(Ce(h(),p)),f("span",{class:"\
unseen"},"Remove "),f("span",{},Ot(v,Aa))," ×")}function h(){let{only:p,not:g,time:y}=n.state();return{
only:p,not:g,time:y}}function m(){let g=Uo(o,h()).slice(0,Ma).map(({filter:y,number:v})=>{let R=zt(Ot(
y.name,40)),$=()=>n.change(Ce(h(),y)),X=`Remove ${R}: ${O(v,"article")}`;return E({class:"action",dir:"\
auto"},$,X)});return f("div",{class:"none-found"},f("h2",{},"No article passes all of these filters"),
g,E({class:"action"},()=>n.apply({}),"Clear all filters"))}return{show:i,showChips:l,renderNothingFound:m,
isShown:()=>!t.hidden}}function jr(t){let e=[];for(let n=0;n<t;n+=1){let o=11*Math.sqrt(n+.5),r=n*2.399963;e.push([o*Math.cos(
r),o*Math.sin(r)])}return{places:e,radius:11*Math.sqrt(t)+12}}function qr(t,e){return t.map(n=>{let o={
...n};for(let r of e){let[s,i]=[o.x-r.x,o.y-r.y],c=Math.hypot(s,i)||1e-6,a=r.radius+n.size+4,l=2.2*a;
if(c>=l)continue;let u=a+(l-a)*(c/l);o.x=r.x+s/c*u,o.y=r.y+(c>1e-5?i/c:1)*u}return o})}function Kr(t){
let e=[...t].sort((n,o)=>n[0]-o[0]||n[1]-o[1]);return e.length<3?e:[...Gr(e),...Gr(e.reverse())]}function Gr(t){
let e=(o,r,s)=>(r[0]-o[0])*(s[1]-o[1])-(r[1]-o[1])*(s[0]-o[0]),n=[];for(let o of t){for(;n.length>1&&
e(n[n.length-2],n[n.length-1],o)<=0;)n.pop();n.push(o)}return n.pop(),n}function Vr(t,e,n){if(!e.length)
return!1;let o=e.length>2;for(let r=0;r<e.length;r+=1){let[s,i]=[e[r],e[(r+1)%e.length]];if(Oa(t,s,i)<=
n)return!0;(i[0]-s[0])*(t[1]-s[1])-(i[1]-s[1])*(t[0]-s[0])<0&&(o=!1)}return o}function Oa(t,e,n){let[
o,r]=[n[0]-e[0],n[1]-e[1]],s=o*o+r*r,i=s?((t[0]-e[0])*o+(t[1]-e[1])*r)/s:0,c=Math.max(0,Math.min(1,i));
return Math.hypot(t[0]-e[0]-c*o,t[1]-e[1]-c*r)}var to=1500,$a=2.5;function eo(t,e){return e==="network"?t.group||t.kind:t.hue===void 0?"others":"hu\
e"+t.hue}function Ea(t,e,n){let o=to-n,r=[];for(let s of[...e].reverse()){if(o-=t.stories[s].articles.
length,o<0)break;r.unshift(s)}return r}function Xr(t,{view:e,open:n}){let o=e==="network",r=t.nodes.
filter(h=>(o?h.x:h.tx)!==void 0).map(h=>({...h,x:o?h.x:Number(h.tx),y:o?h.y:Number(h.ty)})),s=Ea(t,n,
r.length),i=h=>h.kind==="story"&&s.includes(h.ref),c=r.filter(i).map(h=>({story:h.ref,mark:h,x:h.x,y:h.
y,...jr(t.stories[h.ref].articles.length)})),a=r.filter(h=>!i(h)),l=c.flatMap(h=>Na(t,h)),u=[...qr(a,
c),...l],d=o?Ia(t,u,l):[];return{view:e,marks:u,edges:d,discs:c,open:s}}function no(t,e,{hide:n,selection:o}){
let{view:r}=e,s=d=>!n.includes(eo(d,r))&&fn(t,d,o),i=e.marks.filter(s),c=new Set(i.map(({id:d})=>d)),
a=e.edges.filter(({from:d,to:h,kind:m})=>c.has(d)&&c.has(h)&&!n.includes("-"+m)),l=e.discs.filter(({
mark:d})=>s(d)),u=Ca(t,i,r);return{...e,composition:e,marks:i,edges:a,discs:l,at:Yr(i),hulls:u}}function fn(t,e,n){
return!n.filtered||_t(t,Ft(e)).some(o=>n.mask[o])}function oo({kind:t}){return t==="stub"?"article":
t}function Ft(t){return{kind:oo(t),ref:t.ref}}function Na(t,e){return t.stories[e.story].articles.map(
(n,o)=>{let r=t.articles.held[n],s=t.hues.indexOf(t.articles.outlet[n]);return{id:t.nodes.length+n,kind:r?
"article":"stub",ref:n,shape:"dot",size:r?5:4,hue:s<0?void 0:s,x:e.x+e.places[o][0],y:e.y+e.places[o][1]}})}
function Yr(t){let e={story:new Map,article:new Map,outlet:new Map,topic:new Map};for(let n of t)e[oo(
n)].set(n.ref,n);return e}function Ia(t,e,n){let o=new Set(e.map(({id:c})=>c)),r=Yr(e),s=new Map;for(let c of t.
edges)o.has(c.from)&&o.has(c.to)&&s.set(c.id,c);let i=(c,a,l)=>{let u=`${c.id}-${a.id}-${l}`;s.set(u,
{id:u,from:c.id,to:a.id,kind:l,weight:0})};for(let c of n){let a=r.outlet.get(t.articles.outlet[c.ref]);
a&&i(c,a,"published_by");for(let l of t.articles.topics[c.ref]){let u=r.topic.get(l);u&&i(c,u,"about")}
for(let l of t.linksOf[c.ref]){let u=l.forward&&r.article.get(l.other);u&&i(c,u,l.kind)}}return[...s.
values()]}function Ca(t,e,n){if(t.mode!=="whole"||n!=="network")return[];let o=new Map;for(let r of e){
let s=oo(r)==="article"?t.articles.story[r.ref]:-1;s>=0&&o.set(s,[...o.get(s)||[],[r.x,r.y]])}return[
...o].map(([r,s])=>({story:r,corners:Kr(s)}))}function Zr(t,e,n){return e.at.article.get(n)||e.at.story.
get(t.articles.story[n])}function Jr(t,e,n){let o=u=>u.flatMap(d=>Zr(t,e,d)?.id??[]),r=o(_t(t,n)),s=n.
kind==="outlet"||n.kind==="topic",i=new Set(s?[]:r),c=e.at[n.kind].get(n.ref);c&&i.add(c.id);let a=new Set(
[...i,...r]),l=e.edges.filter(({from:u,to:d})=>i.has(u)||i.has(d));for(let{from:u,to:d}of l)a.add(u).
add(d);if(n.kind==="article"){let u=t.linksOf[n.ref].map(({other:d})=>d);for(let d of o(u))a.add(d)}
return{own:i,marks:a,edges:l}}function Qr(t,e,n){let o=n.flatMap(({thing:{kind:i,ref:c}})=>{let a=i===
"article"?Zr(t,e,c):e.at[i].get(c);return a?[a.id]:[]});if(!o.length)return null;let r=o.slice(1).map(
(i,c)=>({from:o[c],to:i,kind:"related"})),s=new Set(o);return{own:s,marks:new Set(s),edges:r.filter(
({from:i,to:c})=>i!==c)}}function ts(t,e,n,o){let r,s=1/0;for(let i of t){let[c,a]=[i.x-e.x,i.y-e.y],
l=c*n+a*o,u=l+$a*Math.abs(c*o-a*n);l>1&&u<s&&([r,s]=[i,u])}return r}function so(t,{view:e,composition:n},o){let r=e==="time",s=t.nodes.filter(d=>(r?d.tx:d.x)!==void 0),
i=d=>eo(d,e),c=ro(s,i),a=ro(s.filter(d=>fn(t,d,o)),i),u=(r?_a(t):La()).filter(({key:d})=>c.has(d)).map(
d=>({...d,number:a.get(d.key)||0}));return r?u:[...u,...Pa(t,n,o)]}function _a(t){if(!t.hues.length)
return[];let e=Pt(),n=(r,s,i,c)=>({key:r,label:s,letter:c,kind:"hue",section:"Main outlet",number:0,
color:{background:i,border:e.paper}});return[...t.hues.map((r,s)=>n("hue"+s,t.outlets[r].name,e.hues[s],
t.letters[s])),n("others","other outlets",e.others,void 0)]}function La(){return Object.entries(Lr).
map(([t,e])=>{let r=Dt({kind:t,group:t==="linked"||t==="carrier"?t:void 0},"network",Pt(),!1);return{
key:t,label:e,number:0,kind:t,color:r,section:"Marks"}})}function Pa(t,{marks:e,edges:n},o){let r=e.
filter(l=>fn(t,l,o)),s=new Set(r.map(({id:l})=>l)),i=new Set(n.map(({kind:l})=>l)),c=n.filter(({from:l,
to:u})=>s.has(l)&&s.has(u)),a=ro(c,({kind:l})=>l);return Object.entries(ln).filter(([l])=>i.has(l)).
map(([l,u])=>({key:"-"+l,label:u,number:a.get(l)||0,kind:"line",line:l,section:"Lines",color:{background:"",
border:""}}))}function ro(t,e){let n=new Map;for(let o of t)n.set(e(o),(n.get(e(o))||0)+1);return n}
function Ra(t,e,n,o){let r=e.includes(n);if(!o)return r?e.filter(l=>l!==n):[...e,n];let s=t.find(l=>l.
key===n)?.section,i=t.filter(l=>l.section===s&&l.key!==n).map(l=>l.key),c=i.every(l=>e.includes(l))&&
!r,a=e.filter(l=>l!==n&&!i.includes(l));return c?a:[...a,...i]}function es(t,e,n,o,r,s){let i=so(e,n,
r),c=document.activeElement,a=t.contains(c)?c?.dataset.key:null,l=[...new Set(i.map(({section:u})=>u))].
map(u=>f("div",{class:"legend-row",role:"group","aria-label":u},f("span",{class:"legend-name"},u),i.
filter(d=>d.section===u).map(d=>Da(d,i,o,s))));t.replaceChildren(...l),a&&It(t,"key",a)?.focus()}function Da(t,e,n,o){
let r=!n.hide.includes(t.key),s=t.line?Fr(t.line):Dr(t.kind,t.color,t.letter);return E({class:"chip",
"data-key":t.key,"aria-pressed":String(r)},i=>o(Ra(e,n.hide,t.key,i.shiftKey)),s,f("span",{dir:"auto"},
t.label)," ",f("span",{class:"number"},k(t.number)))}function ns(t,e){let n=Math.ceil(t/4),o=Math.ceil(e/4);return{width:t,height:e,columns:n,rows:o,cells:new Uint8Array(
n*o)}}function ao(t,e,n){let o=Math.max(0,Math.floor(e.x/4)),r=Math.min(t.columns-1,Math.floor((e.x+
e.w)/4)),s=Math.max(0,Math.floor(e.y/4)),i=Math.min(t.rows-1,Math.floor((e.y+e.h)/4));for(let c=s;c<=
i;c+=1)for(let a=o;a<=r;a+=1)if(n(c*t.columns+a))return!0;return!1}function le(t,e,n){ao(t,e,o=>(t.cells[o]=
Math.max(t.cells[o],n),!1))}function io(t,e){return Fa(t,e)&&!ao(t,e,n=>t.cells[n]>0)}function Fa({width:t,
height:e},{x:n,y:o,w:r,h:s}){return n>=2&&o>=2&&n+r<=t-2&&o+s<=e-2}function os(t,e,n){let o=[];for(let r of t){
if(o.length>=n)break;let s=Ha(r).find(i=>io(e,i))||Ba(r).find(i=>io(e,i)&&!co(e,i,2))||Wa(e,r);s&&(le(
e,rs(s),2),s.leader&&ss(s.leader,i=>(le(e,i,2),!1)),o.push({item:r,x:s.x,y:s.y,leader:s.leader}))}return o}
function rs({x:t,y:e,w:n,h:o}){return{x:t-3,y:e-1,w:n+6,h:o+2}}function Ha({x:t,y:e,r:n,w:o,h:r}){let s=n+
4,i=(c,a)=>({x:c,y:a,w:o,h:r,leader:null});return[i(t+s,e-r/2),i(t-s-o,e-r/2),i(t-o/2,e+s),i(t-o/2,e-
s-r),i(t+s*.7,e+s*.7),i(t+s*.7,e-s*.7-r)]}function Ba({x:t,y:e,r:n,w:o,h:r,mast:s}){let i=[];for(let c=1;c<=
s;c+=1){let a=e-n-r-c*10.5,l=e+n+c*10.5;for(let u of[t+7,t-7-o])i.push({x:u,y:a,w:o,h:r,leader:[t,e-
n,t,a+2]}),i.push({x:u,y:l,w:o,h:r,leader:[t,e+n,t,l+r-2]})}return i}function Wa(t,e){let n=null,o=e.
away;for(let r=8;r<=o;r+=8)for(let s=0;s<24;s+=1){let i=za(e,r,s*2*Math.PI/24);if(io(t,rs(i))){if(!co(
t,i,1))return i;n||co(t,i,2)||(n=i,o=Math.min(o,r+48))}}return n}function za({x:t,y:e,r:n,w:o,h:r},s,i){
let[c,a]=[Math.cos(i),Math.sin(i)],l=t+(n+s)*c-o*(1-c)/2,u=e+(n+s)*a-r*(1-a)/2,d=Math.min(Math.max(t,
l),l+o),h=Math.min(Math.max(e,u),u+r),m=Math.hypot(d-t,h-e)||1,p=[t+n*(d-t)/m,e+n*(h-e)/m];return{x:l,
y:u,w:o,h:r,leader:[p[0],p[1],d,h]}}function ss([t,e,n,o],r){let s=Math.max(1,Math.ceil(Math.hypot(n-
t,o-e)/2));for(let i=0;i<=s;i+=1){let c=i/s;if(r({x:t+(n-t)*c,y:e+(o-e)*c,w:0,h:0}))return!0}return!1}
function co(t,{leader:e},n){if(!e)return!1;let[o,r,s,i]=e,c=Math.hypot(s-o,i-r)||1,a=Math.min(1,1.5*
4/c),l=[o+(s-o)*a,r+(i-r)*a,s,i];return ss(l,u=>ao(t,u,d=>t.cells[d]>=n))}var lo=[["hour",1],["hour",3],["hour",6],["hour",12],["day",1],["day",2],["day",7],["month",1],["mon\
th",3],["month",6],["year",1],["year",2],["year",5],["year",10],["year",50]],is={hour:3600,day:86400,
month:2629800,year:31557600},Ua=200;function Te(t,e,n){return t.flatMap(o=>Ga(o,e,n))}function Ga([t,e,n,o],r,s){let i=(o-n)/Math.max(e-
t,1),c=([h,m])=>is[h]*m*i*r>=s,[a,l]=lo.find(c)||lo[lo.length-1],u=[],d=ja(t,a,l);for(;d<=e&&u.length<
Ua;)d>=t&&u.push({x:n+(d-t)*i,...qa(d,a)}),d=$e(d,a,l);return u}function ja(t,e,n){let o=new Date(t*
1e3),[r,s]=[o.getUTCFullYear(),o.getUTCMonth()];if(e==="year")return Date.UTC(Math.floor(r/n)*n,0)/1e3;
if(e==="month")return Date.UTC(r,Math.floor(s/n)*n)/1e3;let i=is[e]*n;return Math.floor(t/i)*i}function qa(t,e){
let n=new Date(t*1e3),[o,r]=[n.getUTCFullYear(),n.getUTCMonth()],[s,i]=[n.getUTCDate(),n.getUTCHours()];
return e==="year"||e==="month"&&r===0?{label:String(o),strong:!0}:e==="month"?{label:Ee[r],strong:!1}:
e==="day"||i===0?{label:`${s} ${Ee[r]}`,strong:e==="hour"||s===1}:{label:`${he(i)}:00`,strong:!1}}function cs(t,e){
let[n,o]=[0,t.length-1];for(;n<o;){let r=n+o+1>>1;t[r]<=e?n=r:o=r-1}return n}var as=30,us=64,uo=24,ls=new Map;function fo(t,e,n){let o=n+e,r=ls.get(o);return r===void 0&&(t.font=
n,r=t.measureText(e).width,ls.set(o,r)),r}function ho(t,e){let n=t.canvas.width/t.canvas.clientWidth;
t.save(),t.setTransform(n,0,0,n,0,0),e(),t.restore()}function fs(t,e,n,o,r){t.lineJoin=t.lineCap="ro\
und";for(let{story:s,corners:i}of e){t.beginPath();for(let[c,a]of i)t.lineTo(n.x(c),n.y(a));t.closePath(),
t.fillStyle=t.strokeStyle=o.hull,t.lineWidth=as*n.scale,t.stroke(),t.fill(),s===r&&(t.globalCompositeOperation=
"destination-over",t.strokeStyle=o.story,t.lineWidth=as*n.scale+3,t.stroke(),t.globalCompositeOperation=
"source-over")}}function ds(t,e,n,o){for(let{x:r,y:s,radius:i}of e)t.beginPath(),t.arc(n.x(r),n.y(s),
i*n.scale,0,2*Math.PI),t.fillStyle=o.hull,t.strokeStyle=o.story,t.lineWidth=1.2,t.fill(),t.stroke()}
function hs(t,e,n,o,r){for(let[,,s,i,c]of e)c&&(t.fillStyle=o.grid,t.globalAlpha=.45,t.fillRect(n.x(
s),0,(i-s)*n.scale,r.height),t.globalAlpha=1);for(let s of Te(e,n.scale,us)){let i=Math.round(n.x(s.
x))+.5;t.strokeStyle=s.strong?o.line:o.grid,t.lineWidth=1,t.beginPath(),t.moveTo(i,0),t.lineTo(i,r.height-
uo+2),t.stroke()}}function ms(t,e,n,o,r){t.fillStyle=o.paper,t.globalAlpha=.9,t.fillRect(0,r.height-
uo,r.width,uo),t.globalAlpha=1,t.textBaseline="middle",t.textAlign="center";let s=-1/0;for(let i of Te(
e,n.scale,us)){let c=`${i.strong?"600 ":""}12px ${Et}`,a=n.x(i.x),l=fo(t,i.label,c)/2;a-l<s+6||(s=a+
l,t.font=c,t.fillStyle=i.strong?o.ink:o.soft,t.fillText(i.label,a,r.height-11))}for(let[,,i,c,a]of e)
a&&ps(t,"time squeezed",n.x((i+c)/2),r.height-34,o)}function ps(t,e,n,o,r){t.font=`italic 11px ${Et}`,
t.textAlign="center",t.textBaseline="middle",t.fillStyle=r.soft,t.fillText(e,n,o)}function gs(t,e,n,o,r){
let s=n.map(({x:a})=>a),i=Math.min(...n.map(({y:a,size:l})=>a-l)),c=(Math.min(...s)+Math.max(...s))/
2;ps(t,e,o.x(c),o.y(i)-12,r)}function dn(t,e,n,o,r){let[s,i,c]=[n.x(e.x),n.y(e.y),e.size*n.scale];t.
beginPath(),e.shape==="square"?t.rect(s-c,i-c,2*c,2*c):e.shape==="diamond"?(t.moveTo(s,i-c),t.lineTo(
s+c,i),t.lineTo(s,i+c),t.lineTo(s-c,i),t.closePath()):t.arc(s,i,c,0,2*Math.PI),t.fillStyle=o.background,
t.strokeStyle=r||o.border,t.lineWidth=r?2.5:1,t.fill(),t.stroke()}function hn(t,e,n,o,r){t.setLineDash(
r?[4,3]:[]),t.beginPath(),t.moveTo(o.x(e.x),o.y(e.y)),t.lineTo(o.x(n.x),o.y(n.y)),t.stroke(),t.setLineDash(
[])}function ws(t,e,n,o){t.textBaseline="middle",t.textAlign="left",t.lineJoin="round";for(let{leader:r}of e)
r&&(t.strokeStyle=n.soft,t.lineWidth=.8,t.beginPath(),t.moveTo(r[0]+o.x,r[1]+o.y),t.lineTo(r[2]+o.x,
r[3]+o.y),t.stroke());for(let{item:r,x:s,y:i}of e)t.font=r.font,t.fillStyle=r.color,t.strokeStyle=n.
paper,t.lineWidth=3.5,r.lines.forEach((c,a)=>{let[l,u]=[s+o.x,i+o.y+15*(a+.5)];t.strokeText(c,l,u),t.
fillText(c,l,u)})}var ys={outlet:10,story:5,topic:5},Ka=6,Va=30,Xa={network:1.35,time:1.1},Ya={topic:40,story:20,outlet:12,
article:0,stub:-4};function bs(t,e){return t==="outlet"?[`600 12px ${Et}`,e.ink]:t==="topic"?[`itali\
c 600 13px ${xe}`,e.topic]:[`12px ${xe}`,t==="stub"?e.soft:e.ink]}function Ss(t,e,n,{zoom:o,highlight:r}){
let s=r?new Map:Za(t,e),i=({id:u})=>!!r?.own.has(u),c=!!(r&&r.own.size<=Ka),a=r||e.marks.length<Va||
o>Xa[e.view],l=n.filter(({kind:u})=>a||u!=="article"&&u!=="stub").map(u=>{let d=u.size*2+Ya[u.kind]+
(i(u)?1e3:0);return{...u,text:K(t,Ft(u)),rank:s.get(u.id)||d,leads:s.has(u.id)||c&&i(u)}});for(let{story:u,
x:d,y:h,radius:m}of e.discs){let p=t.stories[u].name;l.push({id:-1-u,x:d,y:h,size:m,kind:"story",text:p,
rank:900,leads:!0})}return!r&&t.mode==="whole"&&l.push(...Ja(t,e)),l.sort((u,d)=>d.rank-u.rank||u.id-
d.id)}function Za(t,e){let n=r=>_t(t,Ft(r)).filter(s=>t.articles.held[s]).length,o=new Map;for(let[r,
s]of Object.entries(ys))e.marks.filter(i=>i.kind===r).map(i=>({id:i.id,held:n(i)})).filter(({held:i})=>i).
sort((i,c)=>c.held-i.held||i.id-c.id).slice(0,s).forEach(({id:i},c)=>o.set(i,800-10*c));return o}function Ja(t,e){
let n=e.view==="time"?Qa(t,e):tl(e),o=({story:r})=>t.stories[r].articles.length;return n.sort((r,s)=>o(
s)-o(r)||r.story-s.story).map((r,s)=>({id:-1-r.story,x:r.x,y:r.y,size:r.size,kind:"story",text:t.stories[r.
story].name,rank:60+5*o(r),leads:s<ys.story}))}function Qa(t,e){return t.stories.flatMap(({articles:n},o)=>{
let r=n.length>2?e.at.article.get(n[0]):null;return r?[{story:o,x:r.x,y:r.y,size:r.size}]:[]})}function tl(t){
return t.hulls.filter(({corners:n})=>n.length>2).map(({story:n,corners:o})=>{let r=o.reduce((i,[c])=>i+
c,0)/o.length,s=Math.min(...o.map(([,i])=>i));return{story:n,x:r,y:s-12,size:2}})}var nl=34,ol=160,rl=400,sl={story:60,outlet:60,topic:60,article:60,stub:60},il=34,cl=7,al={outlet:26,
topic:26,story:30,article:30,stub:30};function xs({context:t,model:e,scene:n,marks:o,highlight:r,to:s,
colors:i,size:c}){if(!r)return;t.fillStyle=i.veil,t.fillRect(0,0,c.width,c.height),t.lineWidth=1.3;let a=n.
view==="network"&&e.mode==="stories";for(let{from:l,to:u,kind:d}of r.edges){let[h,m]=[o.get(l),o.get(
u)];if(!h||!m)continue;let p=a&&r.own.has(l)&&r.own.has(u);t.strokeStyle=p?i.line:i.soft,hn(t,h,m,s,
Lt(d))}for(let l of r.marks){let u=o.get(l);if(!u)continue;let d=Dt(u,n.view,i,e.hues.length>0);dn(t,
u,s,d,r.own.has(l)?i.ink:null)}}function Ts({context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i}){
t.textAlign="center",t.textBaseline="middle",t.fillStyle=i.paper;let c=r?[...r.marks].map(a=>o.get(a)):
n.marks;for(let a of c){let l=a?a.size*s.scale:0;!a||l<cl||a.hue===void 0||(t.font=`700 ${Math.min(14,
Math.round(l*1.1))}px ${Et}`,t.fillText(e.letters[a.hue],s.x(a.x),s.y(a.y)+.5))}}function vs(t){let{
model:e,scene:n,highlight:o,to:r,size:s,zoom:i}=t,c=ns(s.width,s.height),a=n.marks.filter(m=>ll(m,r,
s)),l=o?a.filter(({id:m})=>o.marks.has(m)):a;for(let{x:m,y:p,size:g}of l){let y=g*r.scale;le(c,{x:r.
x(m)-y,y:r.y(p)-y,w:2*y,h:2*y},1)}n.view==="time"&&le(c,{x:0,y:s.height-24,w:s.width,h:24},2);let u={
x:s.width-50,y:8,w:50,h:100};le(c,u,2);let d=Ss(e,n,l,{zoom:i,highlight:o}).slice(0,rl),h=Math.min(ol,
nl*Math.max(1,i**1.5));return os(d.map(m=>ul(m,t)),c,h)}function ll(t,e,{width:n,height:o}){let[r,s]=[
e.x(t.x),e.y(t.y)];return r>-20&&s>-20&&r<n+20&&s<o+20}function ul({x:t,y:e,size:n,kind:o,text:r,leads:s},{
context:i,scene:c,to:a,colors:l}){let[u,d]=bs(o,l),h=Ao(r,al[o]),m=c.view==="time";return{x:a.x(t),y:a.
y(e),r:n*a.scale,w:Math.max(...h.map(p=>fo(i,p,u))),h:15*h.length,lines:h,font:u,color:d,mast:m?il:0,
away:s&&!m?sl[o]:0}}var mo=globalThis.vis;function Ms(t,e){let n=new mo.DataSet,o=new mo.DataSet,r=new mo.Network(t,{nodes:n,
edges:o},e);return{on:(s,i)=>r.on(s,i),replaceData(s,i){o.clear(),n.clear(),n.add(s),o.add(i)},showOnly(s,i){
r.body.nodeIndices=s.map(({id:c})=>c),r.body.edgeIndices=i.map(({id:c})=>c)},moveMark(s,i,c){let a=r.
body.nodes[s];return a&&([a.x,a.y]=[i,c]),!!a},requestRedraw:()=>r.body.emitter.emit("_requestRedraw"),
updateSize(){r.setSize("100%","100%"),r.canvas.setSize()},findMarkAt:s=>r.getNodeAt(s),getCamera(){let{
x:s,y:i}=r.getViewPosition();return[s,i,r.getScale()]},moveCamera:s=>r.moveTo({animation:!1,...s}),getProjection(){
let s=r.getScale(),i=r.canvasToDOM({x:0,y:0});return{scale:s,origin:i,x:c=>i.x+c*s,y:c=>i.y+c*s}}}}var As=54,fl=1.9,dl=450,hl=15;function Os(t,e,n){let o=Ms(t,e.options),r=matchMedia("(prefers-reduce\
d-motion: reduce)"),s=e.hues.length>0,i={view:e.opens,marks:[],edges:[],discs:[],open:[]},c="",a={filtered:!1,
mask:new Uint8Array(0)},l=no(e,i,{hide:[],selection:a}),u=new Map,d=l.marks,h=null,m=null,p=null,g=null,
y=1,v=!1,R=!1,$=null;function X(S){let T=new Map([...u].map(([w,{x:b,y:M}])=>[w,[b,M]])),_=l.view!==
S.view,H=[S.view,...S.open].join(" "),D=H!==c;return D&&(i=Xr(e,S),c=H),l=no(e,i,S),u=new Map(l.marks.
map(w=>[w.id,w])),d=l.marks.map(w=>({...w})),g=At(),D?Y():tt(),_&&Nt(T),l}function Y(){let S=Pt(),{view:T,
edges:_}=i,H=i.marks.map(w=>{let{id:b,x:M,y:L,size:U,shape:ft}=w;return{id:b,x:M,y:L,size:U,shape:ft,
color:Dt(w,T,S,s)}}),D=_.map(({id:w,from:b,to:M,kind:L,weight:U})=>{let ft=Pr(S.edges[L],_.length),Wt=Lt(
L)&&[4,3];return{id:w,from:b,to:M,color:ft,dashes:Wt,width:Mt(L,U)}});o.replaceData(H,D),tt()}function tt(){
o.showOnly(l.marks,l.edges),rt()}function rt(){$=null,o.requestRedraw()}function Mt(S,T){return e.mode===
"stories"&&(T===0||S==="published_by")?.5:.8+.4*Math.min(T,6)}function Nt(S){if(r.matches||!S.size)return;
let T=performance.now(),_=l.marks.flatMap(D=>{let w=S.get(D.id);return w?[{mark:D,from:w,to:[D.x,D.y]}]:
[]}),H=D=>{let w=Math.min(1,(D-T)/dl),b=1-(1-w)**3;for(let{mark:M,from:L,to:U}of _)if(u.get(M.id)!==
M||(M.x=L[0]+(U[0]-L[0])*b,M.y=L[1]+(U[1]-L[1])*b,!o.moveMark(M.id,M.x,M.y)))return;rt(),w<1&&requestAnimationFrame(
H)};H(T)}function At(){let S=h||m;if(!S)return p?Qr(e,l,p):null;let T=Jr(e,l,S);return T.marks.size?
T:null}function kt(){g=At(),rt()}function pt(){return{width:t.clientWidth,height:t.clientHeight}}function x(S){
let T=o.getProjection(),_=Pt();l.view==="time"&&hs(S,e.scale,T,_,pt());let H=h||m,D=H&&H.kind==="sto\
ry"?H.ref:-1;fs(S,l.hulls,T,_,D),ds(S,l.discs,T,_)}function B(S){let T=o.getProjection(),[_,H]=[Pt(),
pt()],w={...{context:S,model:e,scene:l,marks:u,highlight:g,to:T,colors:_,size:H},zoom:T.scale/y},b=l.
view==="time";xs(w),b&&Ts(w);let M=z(w);if(ws(S,M.labels,_,M.shift),!b)return;ms(S,e.scale,T,_,H);let L=l.
marks.filter(ft=>ft.undated),U=`no date (${k(L.length)})`;L.length&&gs(S,U,L,T,_)}function z(S){let{
origin:T,scale:_}=S.to,H=`${_} ${g?[...g.own].join():""}`,D=$&&$.origin.x===T.x&&$.origin.y===T.y;(!$||
$.key!==H||!(R||D))&&($={key:H,origin:T,labels:vs(S)});let w={x:T.x-$.origin.x,y:T.y-$.origin.y};return{
labels:$.labels,shift:w}}function j({pointer:S}){let T=u.get(o.findMarkAt(S.DOM));if(T)return Ft(T);
let{x:_,y:H}=S.canvas,D=l.discs.find(w=>Math.hypot(_-w.x,H-w.y)<w.radius)||l.hulls.find(({corners:w})=>Vr(
[_,H],w,hl));return D?{kind:"story",ref:D.story}:null}function q(){h&&(h=null,n.hover(null),kt())}function N(){
o.on("beforeDrawing",S=>{ho(S,()=>x(S))}),o.on("afterDrawing",S=>{ho(S,()=>B(S))}),o.on("click",S=>{
let T=j(S);setTimeout(()=>n.choose(T))}),o.on("doubleClick",S=>{let T=j(S);T&&T.kind==="story"&&e.mode===
"stories"&&n.toggle(T.ref)}),o.on("hoverNode",({node:S,pointer:T})=>{let _=u.get(S);h=_?Ft(_):null,n.
hover(h,T.DOM),kt()}),o.on("blurNode",q),t.addEventListener("mouseleave",q),o.on("dragStart",()=>{[R,
v]=[!0,!0],q()}),o.on("dragEnd",()=>{R=!1,rt(),n.moved(o.getCamera())}),o.on("zoom",()=>{v=!0,q(),n.
moved(o.getCamera())}),o.on("resize",()=>requestAnimationFrame(()=>v||C()))}function I([S,T,_]){v=!0,
o.updateSize(),o.moveCamera({position:{x:S,y:T},scale:_}),$=null}function C(){v=!1,o.updateSize();let{
width:S,height:T}=pt();if(!d.length||!S)return;let _=(ft,Wt)=>Wt*Math.max(...d.map(Ae=>Wt*Ae[ft]+Ae.
size)),[H,D,w,b]=[_("x",-1),_("x",1),_("y",-1),_("y",1)],M=l.view==="time"?46:12;y=Math.min((S-20-As)/
(D-H),(T-70-M)/(b-w),fl);let L=(H+D)/2+(As-20)/2/y,U=(w+b)/2+M/2/y;o.moveCamera({position:{x:L,y:U},
scale:y}),$=null}function P(S){v=!0;let T=r.matches?!1:{duration:160};o.moveCamera({scale:o.getCamera()[2]*
S,animation:T}),n.moved(o.getCamera())}function W(S,T=null){if([m,p]=[S,T],kt(),!g)return!1;let _=g.
own.size?g.own:g.marks,H=l.marks.filter(({id:L})=>_.has(L)),D=o.getProjection(),{width:w,height:b}=pt(),
M=({x:L,y:U})=>D.x(L)>0&&D.x(L)<w&&D.y(U)>0&&D.y(U)<b;if(H.length&&!H.some(M)){let L=!r.matches&&{duration:300};
o.moveCamera({position:{x:H[0].x,y:H[0].y},animation:L})}return H.length>0}function Z(S,T){let _=m&&
l.at[m.kind].get(m.ref),H=_?ts(l.marks,_,S,T):l.marks[0];return H?Ft(H):null}function it(){let S=o.getProjection(),
T=$?$.origin:S.origin;return{scene:l,marks:u,to:S,size:pt(),labels:$?$.labels:[],shift:{x:S.origin.x-
T.x,y:S.origin.y-T.y},canvas:t.querySelector("canvas"),colors:Pt()}}return N(),{show:X,draw:Y,fit:C,
setCamera:I,zoom:P,choose:W,findNeighbour:Z,forget:()=>c="",snapshot:it}}var ml=60,pl="The folder is a sample. What is “not in this corpus” may well have been published: the\
 page never says that an outlet left something out. “First” means first among the articles of this c\
orpus, by the times they state.",gl=[["Story","Articles about one event, connected by links that the\
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
ew","A figure on fewer than five has no interval and no p-value."]],wl=["Overview names what stands \
out; a click on a sentence selects what it is about.","Everything follows one selection: filters, th\
e time strip, a cell of a matrix, a bar of a comparison. The line above the picture says what is sel\
ected.","A click on a mark or a name opens its panel; the browser’s “back” goes back.","The li\
sts and the Table contain all that the picture shows."],yl=[["/","search"],["?","this help"],["Esc",
"close the panel; once more: clear the filters"],["Tab","to the next control"],["← → ↑ ↓","i\
n the picture: to the next mark; in tabs: to the next tab; on the ends of the time strip: a step"],[
"Enter","in the picture: open the chosen story into its articles, or close it"],["+ − 0","in the p\
icture: zoom in, zoom out, show all"],["Home End","on the ends of the time strip: to the first, to t\
he last"]];function mn(t){let e=t.map(n=>f("li",{},n));return f("ul",{class:"plain-list"},e)}function $s({
model:t}){let e=t.counts.problems-t.problems.length,n=t.problems.map(([r,s,i,c])=>f("li",{},f("span",
{class:"who",dir:"auto"},s?`${r}:${s}`:r),f("span",{dir:"auto"},c),f("span",{class:"words"},i))),o=`${k(
e)} more: run “topicgraph check”.`;return[nt("About the input",O(t.counts.problems,"problem")),f(
"p",{class:"aside"},"What was wrong in the files, and what was done about it."),J(n,ml,"ties"),e>0&&
f("p",{class:"aside"},o)]}function Es({model:t}){let{about:e,counts:n,notes:o}=t,r=n.from===null?"no\
ne dated":ct(n.from,n.to),s=O(e.files,"file"),i=on(t),c=gl.map(([l,u])=>[f("dt",{},l),f("dd",{},u)]),
a=o.time.filter(l=>!o.network.includes(l));return[nt("About this page","Where its figures come from"),
f("p",{},"This page is one file that contains all of its data and loads nothing else."),Rt([["Made b\
y",`topicgraph ${e.version}`],["From",`${s}, ${O(n.articles,"article")}, ${r}`],["Known by links onl\
y",n.stubs?O(n.stubs,"article"):null],["Problems in the input",k(n.problems)],["To make it again",f(
"code",{},"topicgraph build FOLDER -o OUTPUT")]]),F("What is left out",i&&mn(i)),F("What is counted",
e.notes.length>0&&mn(e.notes)),F("What is drawn",mn([`At most ${k(to)} marks at a time. What is left\
 out is said under the picture, and the lists have it.`,`A topic of ${et(e.dominant)} of the article\
s or more has no lines in the picture, as it would connect everything.`,"Positions are computed when\
 the page is made, the same for the same articles. Distances in the network mean little; groups do.",
...o.network,...a])),F("How it is computed",f("dl",{class:"measures"},c)),F("What it cannot say",f("\
p",{},pl))]}function Ns(){let t=yl.map(([e,n])=>[f("dt",{},f("kbd",{},e)),f("dd",{},n)]);return[nt("\
Help","How to read and use this page"),F("Where to start",mn(wl)),F("Keys",f("dl",{class:"facts keys"},
t))]}var bl="id title outlet carrier published precision medium topics story url held excerpt files".split(
" "),go="measure outlet other subject count of share low high by_chance p".split(" "),Sl=new RegExp(
["[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]","[\\ud800-\\udbff](?![\\udc00-\\udfff])",
"(?<![\\ud800-\\udbff])[\\udc00-\\udfff]"].join("|"),"g"),kl={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;"};function Cs(t,e){let n=t.articles,o=r=>r>=0?t.outlets[r].name:"";return{id:n.id[e],title:n.
title[e],outlet:o(n.outlet[e]),carrier:o(n.carrier[e]),published:xl(n.time[e],n.precision[e]),precision:n.
precision[e],medium:t.media[n.medium[e]],topics:n.topics[e].map(r=>t.topics[r].name),story:n.story[e]>=
0?t.stories[n.story[e]].name:"",url:n.urls[e][0]||"",held:!!n.held[e],excerpt:n.excerpt[e],files:n.files[e]}}
function xl(t,e){if(t===null)return"";let n=new Date(t*1e3).toISOString();return e==="second"?n.slice(
0,19)+"Z":e==="minute"?n.slice(0,16)+"Z":n.slice(0,10)}function _s(t){return JSON.stringify(t,null,1)+
`
`}function Ls(t,e,n){let o=qt(t,e,n).flatMap(({topic:c,cells:a})=>a.map((l,u)=>{let d=t.topics[c].name;
return po("share of a topic",e[u],{subject:d,...Is(l)})})),s=Ze(t,e,n).flatMap((c,a)=>c.flatMap((l,u)=>{
let d=l&&{other:e[u].name,...Is(l)};return d?[po("followed by",e[a],d)]:[]})),i=tn(e).flatMap(([c,a])=>Tl(
t,c,a,n));return[...o,...s,...i]}function po(t,e,n){return{...Object.fromEntries(go.map(r=>[r,""])),
measure:t,outlet:e.name,...n}}function Is({k:t,n:e,share:n,low:o,high:r}){return{count:t,of:e,...e<5?
{}:{share:n,low:o,high:r}}}function Tl(t,e,n,o){let r=He(t,e,n,o),{shared:s,lags:i}=r,c=Xe(t,e,n),a=[],
l=(h,m,p,g)=>{a.push(po(h,m,{other:p.name,...g}))};if(l("stories shared",e,n,{count:s.length,of:r.a.
size}),c){let h={count:c.shared,by_chance:c.expected,p:c.q};l("stories shared, whole corpus",e,n,h)}
if(i.length>=5){let h=Re(i.map(m=>m.hours));l("hours later, median",n,e,{count:h,of:i.length})}let u=(h,m,p)=>{
for(let{word:g,k:y,q:v}of m?.a||[])l(h,e,n,{subject:g,count:y,of:p[0],p:v});for(let{word:g,k:y,q:v}of m?.
b||[])l(h,n,e,{subject:g,count:y,of:p[1],p:v})},d=Ue(t,r);if(u("word in headlines of the same storie\
s",d,[s.length,s.length]),t.size<=We){let h=ze(t,e,n,o);u("distinctive word",h,h.n)}return a}function wo(t,e=bl){
let n=t.map(o=>e.map(r=>vl(o[r])));return[e,...n].map(o=>o.join(",")).join(`\r
`)+`\r
`}function vl(t){let e=Array.isArray(t)?t.join("; "):String(t),o=typeof t!="number"&&/^[=+\-@\t\r]/.
test(e)?"'"+e:e;return/[",\r\n]/.test(o)?`"${o.replaceAll('"','""')}"`:o}function Ht(t){return t.replace(
Sl,"�").replace(/[&<>"]/g,e=>kl[e])}var pn=46,Ps=20,Bt=16,[Ml,Al]=[7.2,40];function fe(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n}));
f("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function Rs(t,e){let n=[
[]],o=Bt;for(let r of t){let s=Al+Ml*`${r.label} ${r.number}`.length;o+s>e-Bt&&o>Bt&&(n.push([]),o=Bt),
n[n.length-1].push({item:r,x:o}),o+=s}return n}function Ds(t,e){return pn+e+14+Ps*t}function Fs(t,e){
return pn+e+Ps*t+16}function Q(t,e,n=""){let o=Object.entries(e).filter(([,r])=>r!==void 0).map(([r,
s])=>{let i=typeof s=="number"?String(Hs(s)):s;return` ${r}="${Ht(i)}"`});return`<${t}${o.join("")}>${n}\
</${t}>`}function Hs(t){return Math.round(t*10)/10}function ue(t,e=""){return`M${t.map(n=>n.map(Hs).
join(" ")).join("L")}${e}`}function Bs(t,e){let{size:n,colors:o}=t,r=Rs(e.items,n.width),[s,i]=[n.width,
Fs(r.length,n.height)],c={"font-size":17,"font-weight":700,"font-family":"Georgia, serif"},a=`0 0 ${s}\
 ${n.height}`,l={y:pn,width:s,height:n.height,viewBox:a},u=[Q("rect",{width:s,height:i,fill:o.paper}),
Q("text",{x:Bt,y:22,...c,fill:o.ink},Ht(e.title)),Q("text",{x:Bt,y:39,"font-size":12,fill:o.soft},Ht(
e.words)),Q("svg",l,Ol(t,e).join(`
`)),...r.flatMap((h,m)=>h.map(({item:p,x:g})=>Nl(p,g,Ds(m,n.height),o)))],d={xmlns:"http://www.w3.or\
g/2000/svg",width:s,height:i,viewBox:`0 0 ${s} ${i}`,"font-family":"system-ui, sans-serif"};return`<\
?xml version="1.0" encoding="UTF-8"?>
${Q("svg",d,`
${u.join(`
`)}
`)}
`}function Ol({scene:t,marks:e,to:n,size:o,labels:r,shift:s,colors:i},c){let a=({x:g,y})=>[n.x(g),n.
y(y)],l=t.hulls.map(({corners:g})=>Q("path",{d:ue(g.map(([y,v])=>a({x:y,y:v})),"Z"),fill:i.hull,stroke:i.
hull,"stroke-width":30*n.scale,"stroke-linejoin":"round"})),u=t.discs.map(g=>{let[y,v]=a(g),R=g.radius*
n.scale;return Q("circle",{cx:y,cy:v,r:R,fill:i.hull,stroke:i.story})}),d=t.view==="time"?$l(c.scale,
n,o,i):[],h=t.edges.map(({from:g,to:y,kind:v})=>Q("path",{d:ue([g,y].map(R=>a(e.get(R)))),stroke:i.edges[v],
"stroke-width":.8,"stroke-dasharray":Lt(v)?"4 3":void 0})),m=t.marks.map(g=>{let y=Dt(g,t.view,i,c.hasHues),
R=t.view==="time"&&g.hue!==void 0?c.letters[Number(g.hue)]:"";return Ws(g.shape,a(g),g.size*n.scale,
y,R,i)}),p=r.map(g=>El(g,s,i));return[...l,...u,...d,...h,...m,...p]}function $l(t,e,n,o){return Te(
t,e.scale,64).flatMap(({x:r,strong:s,label:i})=>{let c=e.x(r),a=ue([[c,0],[c,n.height-22]]),l={x:c,y:n.
height-7,"font-size":12,"text-anchor":"middle"};return[Q("path",{d:a,stroke:s?o.line:o.grid}),Q("tex\
t",{...l,fill:o.soft},Ht(i))]})}function Ws(t,[e,n],o,{background:r,border:s},i,c){let a={fill:r,stroke:s};
if(t==="square")return Q("rect",{x:e-o,y:n-o,width:2*o,height:2*o,...a});if(t==="diamond"){let d=[[e,
n-o],[e+o,n],[e,n+o],[e-o,n]];return Q("path",{d:ue(d,"Z"),...a})}let l=Q("circle",{cx:e,cy:n,r:o,...a});
if(!i||o<=7)return l;let u={"font-size":11,"font-weight":700,"text-anchor":"middle"};return l+Q("tex\
t",{x:e,y:n+4,...u,fill:c.paper},Ht(i))}function El({item:t,x:e,y:n,leader:o},r,s){let i=p=>[p[0]+r.
x,p[1]+r.y],c=o?[o.slice(0,2),o.slice(2)].map(i):[],a={d:ue(c),stroke:s.soft,"stroke-width":.8},l=/^(italic )?(\d{3} )?(\d+)px (.*)$/.
exec(t.font)||[],[u,d]=i([e,n]),h={"font-size":l[3],"font-family":l[4],"font-weight":l[2]?.trim(),"f\
ont-style":l[1]?.trim(),fill:t.color,stroke:s.paper,"stroke-width":3,"paint-order":"stroke"},m=t.lines.
map((p,g)=>Q("text",{x:u,y:d+15*(g+.8),...h},Ht(p)));return(o?Q("path",a):"")+m.join("")}function Nl(t,e,n,o){
let r=Q("tspan",{fill:o.soft},String(t.number)),s={x:e+22,y:n+4,"font-size":12,fill:o.ink},i=Q("text",
s,`${Ht(t.label)} ${r}`);if(t.line){let u=o.edges[t.line],d=Lt(t.line)?"4 3":void 0,h={stroke:u,"str\
oke-width":3,"stroke-dasharray":d};return Q("path",{d:ue([[e,n],[e+16,n]]),...h})+i}let{background:c,
border:a}=t.color,l={background:c,border:Jn(t.kind)?a:c};return Ws(un(t.kind),[e+8,n],zs(t),l,"",o)+
i}function zs({kind:t}){return t==="stub"?4:6}function Us({canvas:t,size:e,colors:n},{title:o,words:r,
items:s}){let i=t.width/e.width,c=Rs(s,e.width),a=Math.round(Fs(c.length,e.height)*i),l=f("canvas",{
width:t.width,height:a}),u=l.getContext("2d");u.fillStyle=n.paper,u.fillRect(0,0,l.width,l.height),u.
drawImage(t,0,pn*i),u.scale(i,i);let d=(h,m,p,g,y)=>{u.font=g,u.fillStyle=y,u.fillText(h,m,p)};return d(
o,Bt,22,`700 17px ${xe}`,n.ink),d(r,Bt,39,`12px ${Et}`,n.soft),c.forEach((h,m)=>{let p=Ds(m,e.height);
for(let{item:g,x:y}of h)Il(u,g,y,p,n),d(`${g.label}  ${g.number}`,y+22,p+4,`12px ${Et}`,n.ink)}),new Promise(
h=>l.toBlob(h,"image/png"))}function Il(t,e,n,o,r){let s={scale:1,x:i=>i,y:i=>i};if(e.line)t.strokeStyle=
r.edges[e.line],t.lineWidth=3,hn(t,{x:n,y:o},{x:n+16,y:o},s,Lt(e.line));else{let i={x:n+8,y:o,size:zs(
e),shape:un(e.kind)};dn(t,i,s,e.color,null)}}var Cl=100,_l=60,Ll=["Published","Outlet","Title","Topics","Story"],Gs={Published:t=>(e,n)=>(t.articles.
time[e]??1/0)-(t.articles.time[n]??1/0),Outlet:t=>yo(e=>mt(t,e)),Title:t=>yo(e=>t.articles.title[e]),
Story:t=>yo(e=>js(t,e))},Vt={column:"Published",down:!0};function yo(t){return(e,n)=>{let[o,r]=[xt(t(
e)),xt(t(n))];return o<r?-1:o>r?1:0}}function js(t,e){let n=t.articles.story[e];return n<0?"":t.stories[n].
name}function bo(t,{mask:e,stubs:n}){return Array.from({length:t.size},(r,s)=>s).filter(r=>e[r]&&(t.
articles.held[r]||n))}function So(t,e){let{model:n}=e,o=e.selection(),r=Gs[Vt.column](n),s=bo(n,o);s.
sort((p,g)=>(Vt.down?r(g,p):r(p,g))||p-g);let i=f("tbody"),c=Ve(i,s,Cl,p=>[Rl(e,p)]),a=Ll.map(p=>Pl(
p,t,e)),l=St("Articles","articles-table",a,i),u=f("p",{class:"empty"},"No article passes all filters\
."),d=f("span",{class:"number"},k(s.length)),h=o.filtered?"The selection":"All articles",m=f("div",{
class:"sheet-head"},f("h2",{},h," ",d),E({class:"tool"},()=>e.change({at:"save"}),"Download …"));t.
replaceChildren(m,ut(n)||"",s.length?l:u,c)}function Pl(t,e,n){if(!Gs[t])return ot(t);let o=Vt.column===
t,r=()=>{Vt={column:t,down:o?!Vt.down:t==="Published"},So(e,n),It(e,"focus",t)?.focus()},s=Vt.down?"\
descending":"ascending",i=Vt.down?" ↓":" ↑",c=E({"data-focus":t},r,t,o?i:"");return f("th",{scope:"\
col","aria-sort":o?s:null},c)}function Rl(t,e){let{model:n}=t,{time:o,precision:r,outlet:s,story:i,topics:c,
held:a}=n.articles,l=c[e].map(m=>n.topics[m].name).join(", "),u=Ot(js(n,e),_l),d=s[e]>=0?V(t,{kind:"\
outlet",ref:s[e]}):"unknown",h=i[e]>=0?V(t,{kind:"story",ref:i[e]},u):"";return f("tr",{class:a[e]?null:
"not-held"},f("td",{class:"moment"},bt(o[e],r[e])),f("td",{},d),f("td",{class:"title"},V(t,{kind:"ar\
ticle",ref:e}),!a[e]&&f("small",{}," not in this corpus")),f("td",{},l),f("td",{class:"title"},h))}function Ks(t){let{model:e}=t,{view:n}=t.state(),o=bo(e,t.selection()),r=()=>o.map(g=>Cs(e,g)),s=()=>fe(
"articles.csv",wo(r()),"text/csv"),i=()=>fe("articles.json",_s(r()),"application/json"),c=()=>{let g=Ls(
e,Yn(t),t.selection().mask);fe("comparison.csv",wo(g,go),"text/csv")},a=async()=>{let g=await Us(t.view.
snapshot(),qs(t));fe("picture.png",g,"image/png")},l=()=>{let g=Bs(t.view.snapshot(),qs(t));fe("pict\
ure.svg",g,"image/svg+xml")},u=(g,y)=>E({class:"action"},async()=>{await y(),t.announce(`${g} saved`)},
g),d=(...g)=>f("div",{class:"buttons"},g),h=t.view&&(n==="network"||n==="time"),m=t.selection().filtered?
"selection":"articles";return[nt("Download","Take it with you"),F(`The ${m}: ${O(o.length,"article")}`,
d(u("CSV table",s),u("JSON",i))),n==="compare"&&F("The comparison",d(u("Figures as CSV",c))),F("The \
picture, with its legend",h?d(u("PNG image",a),u("SVG drawing",l)):f("p",{class:"aside"},"Open the N\
etwork or Time view to save the picture.")),f("p",{class:"aside"},"“Copy link” keeps the filters, th\
e view and the camera in the link, which works for this file wherever it is opened.")]}function qs(t){
let{model:e}=t,{from:n,to:o}=e.counts,r=t.state(),s=me(e,r).map(({sign:a,name:l})=>a==="not"?`withou\
t ${l}`:l),i=[ct(n,o)];s.length&&i.push(`selected: ${s.join(" · ")}`);let c=so(e,t.view.snapshot().
scene,t.selection());return{title:e.title,words:i.join(" — "),items:c.filter(({key:a})=>!r.hide.includes(
a)),scale:e.scale,hasHues:e.hues.length>0,letters:e.letters}}var Dl=1e-12;function Vs(t){let e=t.size,n=e+t.outlets.length,o=t.articles,r=Array.from({length:n+t.
topics.length},()=>[]),s=(a,l,u,d="",h=1)=>{r[a].push({to:l,kind:u,reason:d,weight:h,forward:!0}),r[l].
push({to:a,kind:u,reason:d,weight:h,forward:!1})};for(let a=0;a<t.size;a+=1){let[l,u]=[o.outlet[a],o.
carrier[a]];l>=0&&s(a,e+l,"published_by"),u>=0&&u!==l&&s(a,e+u,"carried_by");for(let d of o.topics[a])
s(a,n+d,"about");for(let{forward:d,other:h,kind:m,reason:p,weight:g}of t.linksOf[a])d&&s(a,h,m,p,g)}
let i={article:0,outlet:e,topic:n};return{neighbours:r,nodeOf:({kind:a,ref:l})=>l+i[a],thingOf:a=>a<
e?{kind:"article",ref:a}:a<n?{kind:"outlet",ref:a-e}:{kind:"topic",ref:a-n}}}function Fl(t,e,n){let o=t.
neighbours[n.forward?n.to:e].length;return n.kind==="published_by"?1+Math.log2(1+o)/4:n.kind==="abou\
t"||n.kind==="carried_by"?2+Math.log2(1+o)/2:n.kind==="similar"?2-n.weight:1}function Xs(t,e,n,o=[]){
let[r,s]=[t.nodeOf(e),t.nodeOf(n)],i=new Float64Array(t.neighbours.length).fill(1/0),c=new Map,a=Hl();
i[r]=0,a.push(r,0);for(let u=a.pop();u!==void 0&&u!==s;u=a.pop())for(let d of t.neighbours[u]){if(o.
includes(d.kind))continue;let h=i[u]+Fl(t,u,d);h>=i[d.to]-Dl||(i[d.to]=h,c.set(d.to,{node:u,edge:d}),
a.push(d.to,h))}if(i[s]===1/0)return null;let l=[];for(let u=c.get(s),d=s;u&&(l.unshift({thing:t.thingOf(
d),edge:u.edge}),u.node!==r);d=u.node,u=c.get(d));return[{thing:e,edge:null},...l]}function Hl(){let t=[],
e=(o,r)=>[t[o],t[r]]=[t[r],t[o]],n=o=>o-1>>1;return{push(o,r){t.push({node:o,cost:r});for(let s=t.length-
1;s&&t[s].cost<t[n(s)].cost;s=n(s))e(s,n(s))},pop(){if(!t.length)return;e(0,t.length-1);let{node:o}=t.
pop();for(let r=0;;){let s=r;for(let i of[2*r+1,2*r+2])i<t.length&&t[i].cost<t[s].cost&&(s=i);if(s===
r)return o;e(r,s),r=s}}}}function Ys(t,e){let n=({thing:r})=>r.kind==="article"?Ut(K(t,r)):zt(K(t,r));
if(e.length<2)return`${n(e[0])} is the same thing.`;let o=e.slice(1).map(r=>{let{kind:s,forward:i}=r.
edge;return`${t.verbs[s][i?0:1]} ${n(r)}`});return`${n(e[0])} ${o.join(", which ")}.`}var[Bl,Wl]=[8,4],zl=["outlet","topic","article"];function Zs({model:t,state:e}){let n=e().path.flatMap(
s=>t.byId.get(s)||[]),[o,r]=n.filter(({kind:s})=>s!=="story");if(!(!o||!r||!t.complete))return t.pathGraph||=
Vs(t),Xs(t.pathGraph,o,r,e().without)}function Js(t,e){let n=t.state().path,o=["From","To"].map((i,c)=>Gl(
t,i,c,n[c])),r=n.filter(Boolean).length===2;return[nt("Path finder","From one thing to another"),f("\
p",{class:"aside"},"The path that says most: stated links before shared topics, rare topics before c\
ommon ones."),...o,Ul(t),r&&(e?Kl(t,e):f("p",{class:"empty",role:"status"},"No path connects the two\
 by these links."))]}function Ul(t){let{model:e}=t,{without:n}=t.state(),o=e.complete?e.linksOf.flat().
map(({kind:i})=>i):[],s=[...new Set(["published_by","carried_by","about",...o])].map(i=>{let c=n.filter(
u=>u!==i),a=({target:u})=>{t.change({without:u.checked?c:[...c,i]})},l={type:"checkbox",checked:!n.includes(
i),on:{change:a}};return f("label",{class:"check"},f("input",l),ln[i])});return f("fieldset",{class:"\
kinds"},f("legend",{},"By these links"),s)}function Gl(t,e,n,o){let{model:r}=t,s=o?r.byId.get(o):null,
i=f("ul",{class:"choices"}),c=`path-${n}`,a=({target:d})=>{let h=jl(r,d.value.trim()),m=h.slice(0,Bl).
map(p=>{let g=f("span",{class:"words"},ce[p.kind].toLowerCase()),y=f("span",{},K(r,p));return f("li",
{},E({class:"choice",dir:"auto"},()=>ql(t,n,p),y,g))});i.replaceChildren(...m),t.announce(`${h.length}\
 found`)},l=({key:d})=>{d==="Enter"&&i.querySelector("button")?.click(),d==="ArrowDown"&&i.querySelector(
"button")?.focus()},u={id:c,type:"text",dir:"auto",autocomplete:"off",spellcheck:"false",placeholder:"\
an outlet, a topic or an article",value:s?K(r,s):"",on:{input:a,keydown:l}};return f("div",{class:"e\
nd"},f("label",{for:c},e),f("input",u),i)}function jl(t,e){if(!e)return[];let n=Jt(t);return zl.flatMap(
o=>Pe(n[o],e,Wl).rows.map(r=>({kind:o,ref:r})))}function ql(t,e,n){let o=[...t.state().path];for(;o.
length<2;)o.push("");o[e]=Qt(t.model,n),t.change({path:o.filter((i,c)=>i||c<e)});let r=A(`path-${1-e}`),
s=A("panel").querySelector(".route, .empty, h2");(r.value?s:r).focus()}function Kl(t,e){let{model:n}=t,
o=e.map(({thing:r,edge:s})=>{let i=s&&n.verbs[s.kind][s.forward?0:1];return f("li",{class:`stop stop\
-${r.kind}`},i&&f("span",{class:"verb"},`${i} `),V(t,r),s&&s.reason&&f("span",{class:"words",dir:"au\
to"},s.reason))});return f("section",{class:"route",tabindex:"-1",role:"status"},f("h3",{},O(e.length-
1,"step")),f("p",{class:"excerpt",dir:"auto"},Ys(n,e)),f("ol",{class:"stops"},o))}var Vl={path:Js,save:Ks,problems:$s,about:Es,help:Ns};function Qs(t,e,n){return f("article",{class:`\
panel panel-${e}`},Vl[e](t,n))}var Xl=12;function ei({model:t},e,n){let o=t.articles,[r,s,i]=[o.outlet[e],o.carrier[e],o.held[e]],c=t.
media[o.medium[e]]==="video"?"Video":"Article",a=i?c:"Article not in this corpus",{urls:l,files:u}=o,
d=o.topics[e].map(y=>n({kind:"topic",ref:y})),h=s>=0&&s!==r,m=(y,v)=>f("ul",{class:"urls"},y.map(v)),
p=m(l[e],y=>f("li",{},Io(y))),g=m(u[e],y=>f("li",{dir:"auto"},y));return[nt(a,K(t,{kind:"article",ref:e})),
!i&&f("p",{class:"aside"},"Only known because another article links to it: it has no file."),o.excerpt[e]&&
f("p",{class:"excerpt",dir:"auto"},o.excerpt[e]),Rt([["Outlet",r>=0?n({kind:"outlet",ref:r}):"unknow\
n"],["Carried by",h?n({kind:"outlet",ref:s}):null],["Published",bt(o.time[e],o.precision[e])],["Stor\
y",o.story[e]>=0?n({kind:"story",ref:o.story[e]}):null],["Topics",ye(d)],["Other titles",o.titles[e].
join(" · ")],["Quality",ti(o.quality[e])],["Heat",ti(o.heat[e])]]),F("Connected because",Yl(t,e,n)),
F(l[e].length>1?"Addresses":"Address",l[e].length>0&&p),F(u[e].length>1?"Files":"File",u[e].length>0&&
g)]}function ti(t){return t===null?null:String(t)}function Yl(t,e,n){let o=t.linksOf[e].map(r=>{let s=t.
verbs[r.kind][r.forward?0:1];return f("li",{},f("span",{class:"verb"},`${s} `),n({kind:"article",ref:r.
other}),f("span",{class:"words",dir:"auto"},Zl(t,e,r).join(" · ")))});return J(o,Xl,"ties")}function Zl(t,e,{
other:n,kind:o,reason:r,weight:s}){let{time:i,held:c}=t.articles,a=lt(t,e)&&lt(t,n),l=[mt(t,n),a?at(
Number(i[n])-Number(i[e])):"",r,o==="similar"&&s<1?`score ${s.toFixed(2)}`:"",c[n]?"":"not in this c\
orpus"];return[...new Set(l.filter(Boolean))]}var Me=5,Jl=60,Ql=1.15;function ni(t,e,n){let{model:o}=t,r=o.outlets[e],s=o.byOutlet[e],{story:i,held:c,
outlet:a}=o.articles,l=s.filter(g=>c[g]),u=o.byCarrier[e].filter(g=>a[g]!==e),d=ht(s.map(g=>i[g]).filter(
g=>g>=0)),h=l.length>=5&&!r.platform,m=()=>t.change({view:"compare",side:eu(t,r.id)}),p=r.platform||
!l.length?[]:[["Compare",m]];return[nt(r.platform?"Platform":"Outlet",r.name||r.id),f("p",{class:"fi\
gures"},tu(l.length,s.length)),ee(t,"outlet",r.id,...p),nu(o,e,n),F("Over time",qe(o,s)),F("First an\
d alone",ou(r)),F("Big stories it lacks here",h&&lu(o,e,n)),F("Earlier and later than others",ru(o,e,
n)),F("Focus",su(o,e,n)),F("Distinctive words",cu(t,e)),F("Nearest outlets, by stories shared",au(o,
e,n)),F("Stories",Qe(d,n)),F("Stories only it has here",uu(o,e,n)),F("Articles",be(o,s,n)),F("Articl\
es it carried",be(o,u,n))]}function tu(t,e){let n=e-t,o=n?` · ${k(n)} linked, not in this corpus`:"";
return O(t,"article")+o}function eu(t,e){let{side:n}=t.state();return n.includes(e)?n:[...n.slice(0,
Yt-1),e]}function nu(t,e,n){let{domain:o,names:r,name:s,edition_of:i,pieces:c,republished:a}=t.outlets[e],
l=i?t.byId.get(i):null,u=t.groups.filter(({outlets:m})=>m.includes(e)),d=O(c,"article"),h=`${k(a)} o\
f the ${d} found there`;return Rt([["Web site",o],["Edition of",l?n(l):null],["Also seen as",r.filter(
m=>m!==s).join(" · ")],["Group",u.map(m=>m.name).join(", ")],["Written by others",a?h:null]])}function ou({
platform:t,first:e,shared:n,alone:o}){if(t||!(n+o))return null;let r=n?`It was first on ${gt(e)} of \
the ${O(n,"story","stories")} that it shares with other outlets.`:"It shares no dated story with ano\
ther outlet.",s=o?` ${O(o,"story","stories")} in this corpus ${o===1?"comes":"come"} from it alone.`:
"",i=n>0&&n<5;return[f("p",{},r,s),f("p",{class:"aside"},i?"Too few to say much.":"Copies count as t\
heir original; in a tie of two either counts a half.")]}function ru(t,e,n){let o=Nn(t,e).map(({other:r,
n:s,hours:i,low:c,high:a,q:l})=>{let u=`${at(c*3600)} to ${at(a*3600)}`,d=`median of ${s} shared sto\
ries, 95 % interval ${u}; ${dt(l)}`;return f("li",{},n({kind:"outlet",ref:r}),` ${at(i*3600)}`,f("sp\
an",{class:"words"},d))});return o.length>0&&J(o,Me,"ties")}function su(t,e,n){let o=tr(t,e);if(!o.length)
return null;let r=o[0].n<5,s=o.map(i=>{let a=`${`${et(i.share)} ${wt(i)}`}; ${iu(i.focus)}`;return f(
"li",{},n({kind:"topic",ref:i.topic}),` ${i.k} of ${i.n}`,!r&&f("span",{class:"words"},a))});return[
J(s,Me+1,"ties"),r&&f("p",{class:"aside"},"Too few articles to say more.")]}function iu(t){let e=2**
Math.abs(t);if(e<Ql)return"about the same share as the rest";let n=e<9.95?e.toFixed(1).replace(/\.0$/,
""):Math.round(e);return t>0?`${n} times the share of the rest`:`the rest has ${n} times its share`}
function cu(t,e){let n=t.model.words[e];if(!n)return null;let o=[t.model.outlets[e].id],r=n.map(([i,
c,a,l,u,d])=>{let m=`${`${c} of ${a} articles, elsewhere ${l} of ${u}`}; ${dt(d)} after correction`;
return f("li",{},Je(g=>t.apply({only:{outlet:o,words:g}}),i,m,d))});return[f("ul",{class:"word-list"},
r),f("p",{class:"aside"},"In titles and excerpts, against the rest of this corpus; in bold those tha\
t are statistically significant after correction for multiple tests.")]}function au(t,e,n){let o=Qo(
t,e).map(({ref:r,shared:s,either:i,isFew:c})=>{let l=`${s} of ${i} stories in common${c?", too few t\
o say much":""}`;return f("li",{},n({kind:"outlet",ref:r}),f("span",{class:"words"},l))});return o.length>
0&&J(o,Me,"ties")}function lu(t,e,n){let o=a=>O(a,"other outlet"),i=(t.blindspots[e]?.map(([a,l,u])=>({
story:a,words:`${o(l)}; expected with ${et(u)}`}))||er(t,e).slice(0,Jl).map(({story:a,reach:l})=>({story:a,
words:o(l)}))).map(({story:a,words:l})=>f("li",{},n({kind:"story",ref:a}),f("span",{class:"words"},l))),
c="Stories without an article of this outlet in this corpus; the outlet may still have covered them.";
return i.length?[J(i,Me+1,"ties"),f("p",{class:"aside"},c)]:null}function uu(t,e,n){let o=s=>s<0||Ct(
t,t.stories[s].articles).size===1,r=[...$n(t)[e]].filter(([s,i])=>t.articles.held[i]&&o(s)).map(([s,
i])=>f("li",{},n(s<0?{kind:"article",ref:i}:{kind:"story",ref:s})));return r.length>0&&J(r,Me,"ties")}var fu=10,du=60;function oi(t,e,n){let{model:o}=t,r=o.stories[e],{articles:s}=r,{outlet:i,topics:c}=o.
articles,a=ht(s.filter(p=>vt(o,p)).map(p=>i[p])),l=ht(s.flatMap(p=>c[p])),u=(p,g)=>te(g.map(([y,v])=>[
{kind:p,ref:y},v]),n),d=o.nodes.some(p=>p.kind==="story"&&p.ref===e),h=t.isOpen(e)?"Close it in the \
picture":"Open it in the picture",m=d?[[h,()=>t.toggle(e)]]:[];return[nt("Story",r.name),f("p",{class:"\
figures"},hu(o,s,a.length)),ee(t,"story",r.id,...m),F("Who was first",f("p",{},mu(o,r,n))),F("Headli\
nes in time order",pu(o,s,n)),F("Outlets",a.length>0&&u("outlet",a)),F("Not in this corpus from",yu(
o,e,n)),F("Topics",l.length>0&&u("topic",l))]}function hu(t,e,n){let o=e.filter(a=>t.articles.held[a]).
length,r=e.length-o,[s,i]=Ge(t,e),c=[O(o,"article")];return r&&c.push(`${k(r)} linked, not in this c\
orpus`),[...c,O(n,"outlet"),ct(s,i)].join(" · ")}function mu(t,{first:e,articles:n},o){if(!e.length)
return"It cannot be told: that takes articles of two outlets that state when they appeared, and copi\
es do not count.";let r=e.map(a=>o({kind:"outlet",ref:a})),s=ye(r," and "),i=n.filter(a=>t.articles.
time[a]===null).length,c=i?` ${O(i,"article")} without a date may be earlier.`:"";return e.length===
1?[s,`, of the articles in this corpus.${c}`]:["A tie between ",s,`: the stated times do not tell th\
em apart.${c}`]}function pu(t,e,n){let o=e.find(i=>lt(t,i)),r=o===void 0?null:t.articles.time[o],s=gu(
t,e).map(({original:i,copies:c})=>ri(t,i,r,n,c));return J(s,du,"headlines")}function gu(t,e){let n=new Set(
e),o=new Map;for(let s of e){let i=wu(t,s,n);i!==s&&o.set(i,[...o.get(i)||[],s])}let r=new Set([...o.
values()].flat());return e.filter(s=>!r.has(s)).map(s=>({original:s,copies:o.get(s)||[]}))}function wu(t,e,n){
let o=new Set,r=e;for(;!o.has(r);){o.add(r);let s=t.linksOf[r].find(({kind:i,forward:c,other:a})=>i===
"copy_of"&&c&&n.has(a));s&&(r=s.other)}return r}function ri(t,e,n,o,r=[]){let{time:s,precision:i,held:c}=t.
articles,a=t.linksOf[e].find(({kind:h,forward:m})=>h==="copy_of"&&m),l=lt(t,e)&&n!==null?Number(s[e])-
n:0,u=[bt(s[e],i[e]),l>=60?at(l):"",c[e]?"":"not in this corpus",a?`a copy of ${zt(mt(t,a.other))}’s`:
""],d=r.map(h=>ri(t,h,n,o));return f("li",{class:c[e]?null:"not-held"},f("span",{class:"who",dir:"au\
to"},mt(t,e)),o({kind:"article",ref:e}),f("span",{class:"words",dir:"auto"},u.filter(Boolean).join("\
 · ")),r.length>0&&f("ol",{class:"copies"},d))}function yu(t,e,n){let o=nr(t,e);if(!o.length)return null;
let r=o.slice(0,fu),s=r.map(a=>n({kind:"outlet",ref:a.ref})),i=o.length-r.length,c=`Outlets with ${5}\
 or more articles here. A missing story only means that it is not in this corpus; the outlet may sti\
ll have covered it.`;return[f("p",{},ye(s),i>0&&` and ${k(i)} more`,"."),f("p",{class:"aside"},c)]}var bu=8;function si(t,e,n){let{model:o}=t,r=o.topics[e],s=o.byTopic[e],i=s.filter($=>o.articles.held[$]),
{outlet:c,story:a,topics:l}=o.articles,u=ht(i.filter($=>vt(o,$)).map($=>c[$])),d=ht(s.flatMap($=>l[$]).
filter($=>$!==e)),h=ht(s.map($=>a[$]).filter($=>$>=0)),m=($,X)=>X.length>0&&te(X.map(([Y,tt])=>[{kind:$,
ref:Y},tt]),n),p=o.dominant.includes(e),g=r.names.filter($=>$!==r.name),y=s.length-i.length,v=y?` · ${k(
y)} linked, not in this corpus`:"",R=[O(i.length,"article"),O(u.length,"outlet")];return[nt("Topic",
r.name),f("p",{class:"figures"},R.join(" · ")+v),p&&f("p",{class:"aside"},"On nearly every article,\
 so the picture leaves its lines out."),ee(t,"topic",r.id),Rt([["Also written",g.join(" · ")]]),F("\
Over time",qe(o,s)),F("Outlets by focus",Su(o,e,n)),F("Outlets by articles",m("outlet",u)),F("Topics\
 on the same articles",m("topic",d)),F("Stories",Qe(h,n)),F("Articles",be(o,s,n))]}function Su(t,e,n){
let{by:o,n:r}=Be(t),s=o.map((i,c)=>({ref:c,...Tt(i.get(e)||0,r[c])})).filter(i=>i.k&&i.n>=5).sort((i,c)=>c.
share-i.share||c.k-i.k||i.ref-c.ref).slice(0,bu);return s.length?we(s.map(i=>{let c=`${et(i.share)} ${wt(
i)}, ${i.k} of ${i.n}`;return[n({kind:"outlet",ref:i.ref}),i.share,c]})):null}var ku={article:ei,outlet:ni,topic:si,story:oi};function ii(t,e){let n=r=>V(t,r),o=ku[e.kind](t,e.ref,
n);return f("article",{class:`panel panel-${e.kind}`},o)}var ko={outlet:5,topic:5,story:6,article:12},ci=["outlet","topic","story","article"],ai={outlet:"Out\
lets",topic:"Topics",story:"Stories",article:"Articles"},xu=1+Object.values(ko).reduce((t,e)=>t+e),[
Tu,li]=[1,8];function ui(t,e,n){let{model:o}=n,r=Object.fromEntries(ci.map(x=>[x,vu(ai[x])])),s=[],i=[],
c=-1,a=[],l=0;function u(){a=h()?ci.map(d):[],c=-1,m(Tu),v(),Mt(!!h()),g()}function d(x){let B=Jt(o)[x],
z=Mn(B,h(),ko[x]);return{kind:x,steps:z,rows:[],total:0,done:!1}}function h(){return t.value.trim()}
function m(x){let B=performance.now()+x,z=a.map(q=>q.rows.length),j=p();for(;j&&performance.now()<B;){
let{done:q,value:N}=j.steps.next();Object.assign(j,{done:!!q,rows:N.rows,total:N.total}),j=p()}return a.
some((q,N)=>q.rows.length>z[N])}function p(){let x=a.filter(({done:z})=>!z),B=z=>z.rows.length<ko[z.
kind];return x.find(B)||x[0]}function g(){if(clearTimeout(l),!p()){y();return}l=setTimeout(()=>{(m(li)||
!p())&&v(),g()})}function y(){if(!a.length)return;let x=a.filter(({total:B})=>B).map(({kind:B,total:z})=>`${z}\
 ${ai[B].toLowerCase()}`);n.announce(x.join(", ")||"nothing found")}function v(){let x=c>=0?i[c].key:
null,B=a.filter(({total:N})=>N),z=B.find(({kind:N})=>N==="article");i=[];let j=a.length>0&&!B.length&&
!p(),q=[...B.map(R),h()&&ut(o),z&&X(z),j&&f("p",{class:"empty"},"Nothing found. Fewer or shorter wor\
ds find more.")];e.replaceChildren(...q.filter(Boolean)),At(x?i.findIndex(({key:N})=>N===x):-1)}function R({
kind:x,rows:B,total:z,done:j}){let{element:q,head:N,number:I}=r[x];return I.textContent=j?k(z):"…",
q.replaceChildren(N,...B.map(C=>$({kind:x,ref:C}))),q}function $(x){let B=x.kind==="article"?mt(o,x.
ref):O(_t(o,x).length,"article"),z=`${x.kind} ${x.ref}`;return Y(z,()=>n.choose(x),K(o,x),B)}function X({
total:x,done:B}){let z=xt(h()),j=x===1?"this article":`these ${k(x)} articles`,q=`Show only ${B?j:"t\
hese articles"}`;return Y("words",()=>n.filter("only","words",z),q,"")}function Y(x,B,z,j){let q=s[i.
length]||tt();return q.item.setAttribute("aria-selected","false"),q.name.textContent=z,q.words.textContent=
j,i.push({item:q.item,act:B,key:x}),q.item}function tt(){let x=f("span",{dir:"auto"}),B=f("span",{class:"\
words",dir:"auto"}),z={role:"option",id:`option-${s.length}`,class:"option"},j={name:x,words:B,item:f(
"div",z,x,B)};return s.push(j),j}function rt({act:x}){Mt(!1),t.value="",x()}function Mt(x){e.hidden=
!x,t.setAttribute("aria-expanded",String(x)),!x&&(t.removeAttribute("aria-activedescendant"),a=[],clearTimeout(
l))}function Nt(x){if(!i.length)return;let B=c<0&&x<0?0:c;At((B+x+i.length)%i.length),i[c].item.scrollIntoView(
{block:"nearest"})}function At(x){if(i[c]?.item.setAttribute("aria-selected","false"),c=x,c<0){t.removeAttribute(
"aria-activedescendant");return}i[c].item.setAttribute("aria-selected","true"),t.setAttribute("aria-\
activedescendant",i[c].item.id)}function kt(){let x=window.requestIdleCallback||(j=>setTimeout(()=>j(
{timeRemaining:()=>li,didTimeout:!1}),8)),B=Ko(Object.values(Jt(o))),z=j=>{do if(B.next().done)return;while(j.
timeRemaining()>2);x(z)};for(;s.length<xu;)tt();x(z)}function pt(x){x.key==="ArrowDown"||x.key==="Ar\
rowUp"?(x.preventDefault(),Nt(x.key==="ArrowDown"?1:-1)):x.key==="Enter"&&i.length?(x.preventDefault(),
rt(i[Math.max(c,0)])):x.key==="Escape"&&(x.stopPropagation(),e.hidden&&t.blur(),t.value="",Mt(!1))}return e.
addEventListener("mousedown",x=>x.preventDefault()),e.addEventListener("click",({target:x})=>{let B=i.
find(({item:z})=>z.contains(x));B&&rt(B)}),t.addEventListener("input",u),t.addEventListener("focus",
()=>h()&&u()),t.addEventListener("blur",()=>Mt(!1)),t.addEventListener("keydown",pt),{prepare:kt}}function vu(t){
let e=f("span",{class:"number"}),n=f("div",{class:"find-head"},t," ",e);return{number:e,head:n,element:f(
"div",{role:"group","aria-label":t},n)}}var Mu=8,[hi,fi,vo]=[46,20,10],Au=700;function mi(t,e){let{model:n}=e,{from:o,to:r}=n.counts;if(o===
null||r===null||o===r)return{show:()=>{}};let{unit:s,bins:i}=Ne([],o,r),c=Ou(n,i),a=null,l={rows:!1,
shares:!1},u=f("div",{class:"strip-chart"}),d=f("div",{class:"strip-rows",hidden:!0}),h=f("span",{class:"\
strip-words"}),m=$("▶","Play through time",()=>a?Nt():Mt()),[p,g]=[At("From",0),At("To",1)],y=f("d\
iv",{class:"strip-area"},u,p,g),v=f("span",{class:"strip-tools"},$("‹","A step back in time",()=>rt(
-1)),m,$("›","A step on in time",()=>rt(1)),X("By outlet","rows"),X("Shares","shares")),R=f("span",
{class:"legend-name"},`Articles by ${s}`);t.hidden=!1,t.replaceChildren(f("div",{class:"strip-head"},
R,h,v),y,d),kt();function $(N,I,C){return E({class:"step","aria-label":I,title:I},C,N)}function X(N,I){
let P=E({class:"step","aria-pressed":"false"},()=>{l[I]=!l[I],P.setAttribute("aria-pressed",String(l[I])),
pt()},N);return P}function Y(){let{time:N}=e.state();if(!N)return[0,i.length];let I=Math.max(0,i.findIndex(
P=>P.to>N[0])),C=i.findIndex(P=>P.from>=N[1]);return[I,Math.max(I+1,C<0?i.length:C)]}function tt(N,I,C=!1){
let P=N<=0&&I>=i.length;e.change({time:P?null:[i[N].from,i[I-1].to]},C)}function rt(N){let I=N>0?[-1,
0]:[i.length,i.length+1],[C,P]=e.state().time?Y():I,W=P-C,Z=Math.max(0,Math.min(i.length-W,C+N));return(Z!==
C||!e.state().time)&&tt(Z,Z+W),Z+W<i.length}function Mt(){a=setInterval(()=>rt(1)||Nt(),Au),m.textContent=
"❚❚",m.setAttribute("aria-label","Stop playing"),Y()[1]===i.length&&e.change({time:null},!1),rt(
1)}function Nt(){clearInterval(a),a=null,m.textContent="▶",m.setAttribute("aria-label","Play throu\
gh time")}function At(N,I){let C=i.length,P={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1},W={PageDown:-5,
PageUp:5,Home:-C,End:C};return f("span",{class:"handle",role:"slider",tabindex:"0","aria-label":N,"a\
ria-valuemin":0,"aria-valuemax":C,on:{keydown:it=>{let S={...P,...W}[it.key];if(!S)return;it.preventDefault();
let[T,_]=Y();I?tt(T,Math.max(T+1,Math.min(C,_+S))):tt(Math.max(0,Math.min(_-1,T+S)),_)}}})}function kt(){
let N=C=>{let{left:P,width:W}=u.getBoundingClientRect(),Z=Math.floor((C.clientX-P)/W*i.length);return Math.
max(0,Math.min(i.length-1,Z))},I=null;y.addEventListener("pointerdown",C=>{Nt();let P=C.target.closest(
".handle"),[W,Z]=Y();P?I=P===p?Z-1:W:I=N(C),y.setPointerCapture(C.pointerId),P||tt(I,I+1)}),y.addEventListener(
"pointermove",C=>{if(I===null)return;let P=N(C);tt(Math.min(I,P),Math.max(I,P)+1)});for(let C of["po\
interup","pointercancel"])y.addEventListener(C,()=>I=null);y.addEventListener("dblclick",()=>e.change(
{time:null}))}function pt(){let{mask:N}=Zt(n,e.state(),"time"),I=To(c,i.length,D=>N[D]>0),C=To(c,i.length,
()=>!0),[P,W]=Y(),Z=I.map((D,w)=>C[w]?D/C[w]:0),it=l.shares?Z:I,S=l.shares?1:Math.max(1,...C),T=D=>D>=
P&&D<W,_=[...l.shares?[]:C.map((D,w)=>xo(D,w,S,"bar-all")),...it.map((D,w)=>xo(D,w,S,T(w)?"bar-volum\
e":"bar-out"))],H=[yt(Number(o)),yt(Number(r))].map(D=>f("span",{},D));u.replaceChildren(j(hi,z(I),_),
f("div",{class:"strip-ends","aria-hidden":"true"},H)),x(p,P,i[P].from),x(g,W,i[W-1].to-1),h.textContent=
B(P,W),d.hidden=!l.rows,l.rows&&d.replaceChildren(...q(N))}function x(N,I,C){N.style.left=`${I/i.length*
100}%`,N.setAttribute("aria-valuenow",String(I)),N.setAttribute("aria-valuetext",di(C,s))}function B(N,I){
return e.state().time?ct(i[N].from,i[I-1].to-1):l.shares&&e.selection().filtered?`share of all artic\
les of each ${s}`:`${n.left_out?"on this page · ":""}drag to select a time`}function z(N){let I=Math.
max(...N),C=di(i[N.indexOf(I)].from,s);return`Articles by ${s}: at most ${k(I)}, from ${C}.`}function j(N,I,C){
let W={viewBox:`0 0 ${i.length*vo} ${N}`,preserveAspectRatio:"none",role:"img","aria-label":I};return st(
"svg",W,C)}function q(N){let I=n.byOutlet.map((P,W)=>({ref:W,articles:P.filter(Z=>N[Z]&&n.articles.held[Z])})).
filter(({articles:P})=>P.length).sort((P,W)=>W.articles.length-P.articles.length||P.ref-W.ref).slice(
0,Mu).map(({ref:P,articles:W})=>{let Z=new Set(W),it=To(c,i.length,T=>Z.has(T)),S=W.length;return{ref:P,
total:S,values:l.shares?it.map(T=>T/S):it}}),C=Math.max(...I.flatMap(({values:P})=>P),l.shares?.01:1);
return I.map(({ref:P,total:W,values:Z})=>{let{name:it}=n.outlets[P],S=()=>e.choose({kind:"outlet",ref:P}),
T=Z.map((_,H)=>xo(_,H,C,"bar-volume",fi));return f("div",{class:"strip-row"},E({class:"thing",dir:"a\
uto"},S,Ot(it,22)),j(fi,`${it}: ${O(W,"article")}`,T),f("span",{class:"number"},k(W)))})}return{show:pt}}
function xo(t,e,n,o,r=hi){if(!t)return null;let s=r*(1-t/n),i=Math.max(1,r*t/n);return st("rect",{x:e*
vo,y:s,width:vo-1,height:i,class:o})}function Ou(t,e){let n=Float64Array.from(e,o=>o.from);return Int32Array.
from(t.articles.time,(o,r)=>o===null||!t.articles.held[r]||o<n[0]?-1:cs(n,o))}function To(t,e,n){let o=Array(
e).fill(0);return t.forEach((r,s)=>{r>=0&&n(s)&&(o[r]+=1)}),o}function di(t,e){return e==="hour"?bt(
t,"minute"):yt(t)}var[$u,Eu]=[.6,.65];function pi(t,e,n){let o=A("tip");if(o.hidden=!e,!e||!n)return;let r=e.kind==="a\
rticle"&&!t.articles.held[e.ref];o.replaceChildren(f("span",{class:"kicker"},r?ce.stub:ce[e.kind]),f(
"strong",{dir:"auto"},K(t,e)),f("span",{class:"words",dir:"auto"},Un(t,zn(t,e))));let{width:s,height:i}=A(
"picture").getBoundingClientRect();o.classList.toggle("left",n.x>s*$u),o.classList.toggle("above",n.
y>i*Eu),o.style.setProperty("--x",`${n.x}px`),o.style.setProperty("--y",`${n.y}px`)}var de=["network","time"],Nu={outlets:jn,compare:Xn,table:So},Iu=200,gi=900,Cu=3;function yi(t){t.letters=
Rr(t.hues.map(w=>t.outlets[w].name));let e={view:t.opens,tab:"overview"},n=p(),o=v(n),r=0,s=null,i=new Map,
c=t.nodes.length>0,a={model:t,view:null,state:()=>n,selection:()=>o,change:R,choose:tt,toggle:rt,filter:Mt,
apply:Nt,narrow:At,isOpen:w=>y().includes(w),announce:W,show:X},l={hover:(w,b)=>pi(t,w,b),choose:tt,
toggle:rt,moved:pt},u=c?Os(A("canvas"),t,l):null,d=mi(A("strip"),a),h=Ur(A("filters"),A("chips"),a),
m=ui(A("find"),A("found"),a);a.view=u;function p(){let w=Do(location.hash,e),b=Tn(t,w.state);return wi(
[...w.ignored,...b.ignored]),b.state}function g(){return n.at&&t.byId.get(n.at)||null}function y(){return n.
open.flatMap(b=>t.byId.get(b)||[]).filter(({kind:b})=>b==="story").map(({ref:b})=>b)}function v(w){return{
...Zt(t,w),filtered:Go(w),stubs:jo(w)}}function R(w,b=!0){"at"in w&&(s=n.at),n={...n,...w},("only"in
w||"not"in w||"time"in w)&&(o=v(n)),clearTimeout(r),b?$("pushState"):r=setTimeout(()=>$("replaceStat\
e"),Iu),X()}function $(w){try{let b=Fo(n,e)||location.pathname+location.search;history[w](null,"",b)}catch{}}
function X(){let w=[n.only,n.not,n.time],{theme:b}=document.documentElement.dataset;Y("chips",w,h.showChips),
Y("filters",[w,h.isShown()],h.show),Y("picture",[w,n.view,n.hide,n.open],x),Y("sheet",[w,n.view,n.side,
t.complete,b],z),Y("strip",w,d.show);let M=[n.at,n.tab,n.open,n.path,n.without,t.complete];Y("side",
[w,...M],I)}function Y(w,b,M){let L=JSON.stringify(b);i.get(w)!==L&&(i.set(w,L),M())}function tt(w){
let b=w?Qt(t,w):null;b!==n.at&&(R({at:b}),w&&(innerWidth<gi&&A("side").scrollIntoView({block:"start"}),
W(`${K(t,w)} chosen`)))}function rt(w){let{id:b}=t.stories[w],M=n.open.includes(b),L=M?n.open.filter(
ft=>ft!==b):[...n.open,b],U=de.includes(n.view);R({open:L,...U?{}:{view:t.opens}}),W(M?"Story closed":
"Story opened")}function Mt(w,b,M){R(Ie(n,w,b,M)),kt()}function Nt(w){R({...Ro,...w}),kt()}function At({
only:w}){R({only:{...n.only,...w}}),kt()}function kt(){let w=`${O(o.total,"article")} selected`;W(o.
filtered?w:"Everything is shown")}function pt(w){de.includes(n.view)&&R({cam:w},!1)}function x(){let w=de.
includes(n.view);for(let U of["canvas","zoom","under"])A(U).hidden=!w;A("sheet").hidden=w;for(let U of document.
querySelectorAll("[data-view]")){let ft=U.dataset.view===n.view;U.setAttribute("aria-pressed",String(
ft))}let b=w?B():null;if(A("message").hidden=!b,A("message").replaceChildren(b||""),A("canvas").classList.
toggle("quiet",!!b),!u||!w)return;let M=y(),L=u.show({view:n.view,hide:n.hide,open:M,selection:o});L.
open.length<M.length&&(n={...n,open:L.open.map(U=>t.stories[U].id)},$("replaceState"),W("The stories\
 opened first were closed to make room")),j(L),q()}function B(){let w=(b,...M)=>f("div",{},f("h2",{},
b),M.map(L=>f("p",{},L)));return c?o.total?n.view==="time"&&!t.scale.length?w("Nothing to show over \
time","None of these articles has a date. The network and the lists show them all."):null:h.renderNothingFound():
w("No articles yet",...t.advice)}function z(){let w=Nu[n.view];w&&w(A("sheet"),a)}function j(w){let b=M=>R(
{hide:M});es(A("legend"),t,w,n,o,b)}function q(){let w=[...N(),...t.advice,...t.notes[n.view]||[]];A(
"notes-head").textContent=w[0]||"",A("notes-head").classList.toggle("more-notes",w.length>1),A("note\
s").replaceChildren(...w.slice(1).map(b=>f("li",{},b))),A("notes-box").hidden=!w.length}function N(){
let w=t.mode==="stories",b=[];if(w&&b.push("To open a story into its articles, double-click it, or c\
hoose it and press Enter."),n.view!=="time"||!t.scale.length)return b;let M=w?"circle is a story at \
its first report, each dot an article that belongs to no story":"dot is an article";return b.push(`E\
ach ${M}; the height has no meaning.`),n.open.length&&b.push("Marks beside an open story are moved a\
side."),t.scale.some(([,,,,L])=>L)&&b.push("In the grey band time is squeezed, as there are few arti\
cles."),b}function I(){let w=g(),b=n.at!==null&&Sn.includes(n.at)?n.at:null,[M,L]=[A("panel"),A("lis\
ts")],U=document.activeElement,ft=A("side").contains(U)||!!U?.dataset.panel;L.hidden=!!(w||b),M.hidden=
!L.hidden;let Wt=b==="path"?Zs(a):null,Ae=u?u.choose(w,Wt):!1;if(M.hidden)M.replaceChildren(),P();else{
let Si=E({class:"back"},()=>R({at:null}),"← Back to the lists"),ki=w?ii(a,w):Qs(a,String(b),Wt);M.
replaceChildren(Si,...C(w,Ae),ki),A("side").scrollTop=0}if(!ft)return;let bi=s&&It(A("list"),"id",s),
Mo=M.hidden?bi:M.querySelector("input")||M.querySelector("h2");Mo&&Mo.focus({preventScroll:!M.hidden})}
function C(w,b){let M=[];w&&u&&!b&&de.includes(n.view)&&M.push(f("p",{class:"aside"},"Not drawn in t\
his view."));let U=w&&(w.kind==="outlet"||w.kind==="topic")?ut(t):null;return U?[...M,U]:M}function P(){
for(let w of document.querySelectorAll("[data-tab]")){let b=w.dataset.tab,M=b===n.tab,L=w.querySelector(
".number");if(L){let U=$r(t,b,o);L.textContent=Eo(U),L.title=k(U)}w.setAttribute("aria-selected",String(
M)),w.setAttribute("tabindex",M?"0":"-1")}A("list").setAttribute("aria-labelledby",`tab-${n.tab}`),Er(
A("list"),A("order"),a)}function W(w){A("live").textContent=w}async function Z(){clearTimeout(r),$("\
replaceState");try{await navigator.clipboard.writeText(location.href),W("Link copied"),A("copy").textContent=
"Copied"}catch{let w=A("link");w.hidden=!1,w.value=location.href,w.select(),W("Copy the link from th\
e field")}setTimeout(()=>A("copy").textContent="Copy link",1600)}function it(w){if(n.view===w)return;
let b=de.includes(w),M=U=>!U.startsWith("hue")&&U!=="others",L=b?n.hide.filter(M):n.hide;R({view:w,cam:null,
hide:L}),b&&u&&u.fit(),innerWidth<gi&&A("picture").scrollIntoView({block:"start"}),b||(A("sheet").scrollTop=
0)}function S(){n=p(),o=v(n),X(),!(!u||!de.includes(n.view))&&(n.cam?u.setCamera(n.cam):u.fit())}function T(){
let{state:w,ignored:b}=Tn(t,n);b.length&&wi(b),n=w,(n.only.words||n.not.words)&&(o=v(n)),n.open.length&&
u&&(u.forget(),i.delete("picture")),X(),m.prepare()}function _(){u&&(u.draw(),X(),j(u.snapshot().scene))}
zr(a,{openView:it,copyLink:Z,recolour:_,restore:S});let{from:H,to:D}=t.counts;return A("span").textContent=
H===null?"":ct(H,D),S(),{complete:T}}function wi(t){let e=A("notice");if(e.hidden=!t.length,!t.length)
return;let n=t.slice(0,Cu).map(a=>a.slice(0,60)),o=t.length-n.length,r=o?` and ${k(o)} more`:"",s=f(
"span",{dir:"auto"},n.join(" · ")),i=E({class:"step","aria-label":"Close this notice"},c,"×");e.replaceChildren(
"This link asks for what this page does not have: ",s,r,". ",i);function c(){e.hidden=!0}}async function _u(){try{let t=ur(await gn("data")),e=yi(t);wn("details")&&await Lu(),fr(t,await gn("\
details")),e.complete(),document.documentElement.dataset.ready="yes"}catch(t){let{message:e}=t;A("me\
ssage").hidden=!1,A("message").replaceChildren(f("p",{},`This page could not be opened. ${e}`))}}function Lu(){
return new Promise(t=>requestAnimationFrame(()=>setTimeout(t)))}_u();})();

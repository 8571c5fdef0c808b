"use strict";(()=>{function yt(t){return/[^\x00-\x7f]/.test(t)?t.normalize("NFD").replace(/\p{M}+/gu,"").toLowerCase().
replace(/[ßæœøłđð]/g,e=>({ß:"ss",æ:"ae",œ:"oe",ø:"o",ł:"l",đ:"d",ð:"d"})[e]):t.toLowerCase()}
function vt(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1),o=n.lastIndexOf(" ");return(o>e*.6?n.slice(
0,o):n).trimEnd()+"…"}function no(t,e){if(t.length<=e)return[t];let n=t.lastIndexOf(" ",e),o=n>e*.4?
n:e;return[t.slice(0,o).trim(),vt(t.slice(o).trim(),e)]}function oo(t){if(!/^https?:\/\//i.test(t))return null;
try{let e=new URL(t);return(e.protocol==="http:"||e.protocol==="https:")&&!e.username&&!e.password?e.
href:null}catch{return null}}var z=new Intl.NumberFormat("en");function xt(t){return z.format(Math.round(
t*10)/10)}function E(t,e,n){return`${z.format(t)} ${t===1?e:n||e+"s"}`}function so(t){return t<1e4?z.
format(t):t<999500?`${Math.round(t/1e3)}k`:`${Number((t/1e6).toFixed(1))}M`}function et(t){return`${t>
0&&t<.0995?(t*100).toFixed(1):Math.round(t*100)} %`}function wt({low:t,high:e}){return`(${et(t).replace(
" %","")} to ${et(e)})`}function bt(t){return t===null?"not tested":t<.001?"p < .001":t>.99?"p > .99":
`p = ${t.toFixed(t<.0995?3:2).slice(1)}`}function c(t,e={},...n){return ro(document.createElement(t),e,n)}function nt(t,e={},...n){return ro(
document.createElementNS("http://www.w3.org/2000/svg",t),e,n)}function ro(t,e,n){for(let[o,s]of Object.
entries(e))if(o==="on")for(let[r,i]of Object.entries(s))t.addEventListener(r,i);else s!==!1&&s!==null&&
s!==void 0&&t.setAttribute(o,s===!0?"":s);for(let o of n.flat(3))o!=null&&o!==!1&&t.append(o);return t}
function x(t){return document.getElementById(t)}function io(t,e){let n=oo(t);return n?c("a",{href:n,
rel:"noopener noreferrer",target:"_blank",dir:"auto"},e||t):c("span",{class:"plain",dir:"auto"},t)}var Ae=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function ie(t){return String(
t).padStart(2,"0")}function dt(t){let e=new Date(t*1e3);return`${e.getUTCDate()} ${Ae[e.getUTCMonth()]}\
 ${e.getUTCFullYear()}`}function St(t,e){if(t===null)return"undated";if(e==="day"||e==="none")return`${dt(
t)}, time not given`;let n=new Date(t*1e3),o=e==="second"?":"+ie(n.getUTCSeconds()):"";return`${dt(t)}\
, ${ie(n.getUTCHours())}:${ie(n.getUTCMinutes())}${o} UTC`}function ht(t,e){if(t===null||e===null)return"\
undated";let[n,o]=[dt(t),dt(e)];if(n===o)return n;let[s,r]=[n.split(" "),o.split(" ")];return`${s[2]!==
r[2]?n:s[1]!==r[1]?`${s[0]} ${s[1]}`:s[0]} – ${o}`}function Jt(t,e){return t!==null&&(e==="minute"||
e==="second")}function pt(t){let e=Math.abs(t);if(e<60)return"at the same time";let[n,o]=e<5400?[e/60,
"minute"]:e<172800?[e/3600,"hour"]:[e/86400,"day"];return`${E(Math.round(n),o)} ${t>0?"later":"earli\
er"}`}function ao(t){let[e,n]=t<5400?[t/60,"min"]:t<172800?[t/3600,"h"]:[t/86400,"d"];return`+${Math.
round(e)} ${n}`}function Le(t,e,n){let o=(n-e)/86400,s=o>3650?"year":o>240?"month":o>45?"week":o>3?"\
day":"hour",r=[];for(let i=ur(e,s);i<=n;i=Ce(i,s))r.push({from:i,to:Ce(i,s),count:0});for(let i of t){
let a=r.find(l=>i<l.to);a&&i>=a.from&&(a.count+=1)}return{unit:s,bins:r}}function ur(t,e){let n=new Date(
t*1e3),[o,s,r]=[n.getUTCFullYear(),n.getUTCMonth(),n.getUTCDate()];return e==="year"?Date.UTC(o,0)/1e3:
e==="month"?Date.UTC(o,s)/1e3:e==="week"?Date.UTC(o,s,r-(n.getUTCDay()+6)%7)/1e3:e==="day"?Date.UTC(
o,s,r)/1e3:Math.floor(t/3600)*3600}function Ce(t,e,n=1){let o=new Date(t*1e3);return e==="year"?Date.
UTC(o.getUTCFullYear()+n,0)/1e3:e==="month"?Date.UTC(o.getUTCFullYear(),o.getUTCMonth()+n)/1e3:t+n*{
week:604800,day:86400,hour:3600}[e]}var fr=["network","time","outlets","compare","table"],hr=["overview","stories","articles","outlets",
"topics"],ae=["topic","outlet","group","medium","kind","quality","heat","story","words"],co=["hide",
"open","side","path","without"];function on(t,e){let n=new URLSearchParams(t.replace(/^#/,"")),o=(i,a)=>{let l=(n.get(i)||"").split(
",").map(Number);return n.get(i)&&l.length===a&&l.every(Number.isFinite)?l:null},s=o("cam",3),r=o("t\
ime",2);return{view:fr.includes(n.get("view"))?n.get("view"):e.view,tab:hr.includes(n.get("tab"))?n.
get("tab"):e.tab,at:n.get("at")||null,cam:s&&s[2]>0?s:null,time:r&&r[0]<r[1]?r:null,only:lo(n,"only."),
not:lo(n,"not."),...Object.fromEntries(co.map(i=>[i,n.getAll(i).filter(Boolean)]))}}function uo(t,e){
let n=new URLSearchParams;t.view!==e.view&&n.set("view",t.view),t.tab!==e.tab&&n.set("tab",t.tab),t.
at&&n.set("at",t.at);for(let[s,r]of[["only.",t.only],["not.",t.not]])for(let i of ae)for(let a of r[i]||
[])n.append(s+i,a);t.time&&n.set("time",t.time.join(","));for(let s of co)for(let r of t[s])n.append(
s,r);t.cam&&n.set("cam",t.cam.map(s=>Number(s.toPrecision(5))).join(","));let o=n.toString();return o?
"#"+o:""}function lo(t,e){let n=ae.map(o=>[o,t.getAll(e+o).filter(Boolean)]);return Object.fromEntries(
n.filter(([,o])=>o.length))}function Ne({only:t,not:e},n,o,s){let r=(a,l)=>{let u=(a[o]||[]).filter(
d=>d!==s),{[o]:f,...h}=a,p=l?[...u,s]:u;return p.length?{...h,[o]:p}:h},i=((n==="only"?t:e)[o]||[]).
includes(s);return{only:r(t,n==="only"&&!i),not:r(e,n==="not"&&!i)}}var fo={only:{},not:{},time:null};var dr=["lowest quarter","second quarter","third quarter","highest quarter"],rn={topic:"Topic",outlet:"\
Outlet",group:"Group of outlets",medium:"Medium",kind:"Kind of piece",quality:"Quality",heat:"Heat",
story:"Story",words:"Words"};function po(t){let e=t.articles,n=Array.from({length:t.size},(r,i)=>i),
o=(r,i,a)=>r.map((l,u)=>({key:l.id,name:i(l),members:a(u)})),s={topic:o(t.topics,r=>r.name,r=>t.byTopic[r]),
outlet:o(t.outlets,r=>r.name,r=>pr(t,r)),group:t.groups.map(({name:r,outlets:i})=>({key:r,name:r,members:i.
flatMap(a=>t.byOutlet[a])})),medium:t.media.map((r,i)=>({key:r,name:r,members:n.filter(a=>e.medium[a]===
i)})),kind:mr(t,n),quality:ho(n,e.quality),heat:ho(n,e.heat),story:o(t.stories,r=>r.name,r=>t.stories[r].
articles)};return Object.fromEntries(Object.entries(s).map(([r,i])=>[r,new Map(i.filter(a=>a.members.
length).map(a=>[a.key,a]))]))}function pr(t,e){let n=t.byCarrier[e].filter(o=>t.articles.outlet[o]!==
e);return n.length?[...t.byOutlet[e],...n].sort((o,s)=>o-s):t.byOutlet[e]}function mr(t,e){let n=t.articles;
return[["copies","copies of another piece",o=>n.copy[o]===1],["updates","updates of an earlier piece",
o=>n.copy[o]===2],["carried","carried by another site",o=>n.own[o]&Pe],["stubs","linked, not in this\
 corpus",o=>!n.held[o]],["undated","undated",o=>n.time[o]===null],["alone","in no story",o=>n.story[o]<
0]].map(([o,s,r])=>({key:o,name:s,members:e.filter(r)}))}function ho(t,e){let n=t.filter(i=>e[i]!==null),
o=n.map(i=>e[i]).sort((i,a)=>i-a);if(o.length<8||o[0]===o[o.length-1])return[];let s=[1,2,3].map(i=>o[Math.
floor(i*o.length/4)]),r=i=>s.filter(a=>i>=a).length;return dr.map((i,a)=>{let l=n.filter(f=>r(e[f])===
a),u=l.map(f=>e[f]);return{key:String(a),name:l.length?`${i} (${[...new Set([gr(u),yr(u)])].join(" t\
o ")})`:i,members:l}})}function gr(t){return t.reduce((e,n)=>Math.min(e,n),1/0)}function yr(t){return t.
reduce((e,n)=>Math.max(e,n),-1/0)}function sn(t,e,n){return e==="words"?{key:n,name:`“${n}”`,members:t.
withWords(n)}:t.facets[e].get(n)||{key:n,name:n,members:[]}}function Vt(t,{only:e,not:n,time:o},s=null){
let r=new Uint8Array(t.size).fill(1);for(let a of ae)if(a!==s){e[a]&&wr(r,e[a].map(l=>sn(t,a,l).members));
for(let l of n[a]||[])for(let u of sn(t,a,l).members)r[u]=0}if(o&&s!=="time"){let a=t.articles.time;
for(let l=0;l<r.length;l+=1)(a[l]===null||a[l]<o[0]||a[l]>=o[1])&&(r[l]=0)}let i=0;for(let a of r)i+=
a;return{mask:r,total:i}}function wr(t,e){let n=new Uint8Array(t.length);for(let o of e)for(let s of o)
n[s]=1;for(let o=0;o<t.length;o+=1)t[o]&=n[o]}function mo(t,e,n){let{mask:o}=Vt(t,e,n),s=[...t.facets[n].
values()].map(({key:i,name:a,members:l})=>({key:i,name:a,number:l.reduce((u,f)=>u+o[f],0),sign:(e.only[n]||
[]).includes(i)?"only":(e.not[n]||[]).includes(i)?"not":null}));return n==="quality"||n==="heat"||n===
"kind"?s:s.sort((i,a)=>+!i.sign-+!a.sign||a.number-i.number)}function le(t,{only:e,not:n,time:o}){let s=[
["only",e],["not",n]].flatMap(([r,i])=>ae.flatMap(a=>(i[a]||[]).map(l=>({sign:r,facet:a,key:l,name:sn(
t,a,l).name}))));return o?[...s,{sign:"only",facet:"time",key:"",name:ht(o[0],o[1]-1)}]:s}function Ie(t,{
sign:e,facet:n,key:o}){return n==="time"?{...t,time:null}:{...t,...Ne(t,e,n,o)}}function go(t,e){return le(
t,e).map(o=>({filter:o,number:Vt(t,Ie(e,o)).total})).sort((o,s)=>s.number-o.number)}function yo({only:t,
not:e,time:n}){return!!(n||Object.keys(t).length||Object.keys(e).length)}function wo({only:t}){return!!(t.
kind||[]).includes("stubs")}var _e=1e3;function ce(t,e){return{size:t,textOf:e,blocks:[]}}function bo(t,e){return t.blocks[e]||=
(()=>{let n=e*_e,o=[],s=[0];for(let r=n;r<Math.min(n+_e,t.size);r+=1){let i=yt(t.textOf(r)).replaceAll(
`
`," ");o.push(i),s.push(s[s.length-1]+i.length+1)}return{first:n,text:o.join(`
`)+`
`,starts:s}})(),t.blocks[e]}function*ko(t){for(let e of t)for(let n=0;n*_e<e.size;n+=1)yield bo(e,n)}
function*an(t,e,n){let o=yt(e).split(/\s+/).filter(Boolean).sort((r,i)=>i.length-r.length),s={found:[],
total:0};for(let r=0;o.length&&r*_e<t.size;r+=1)br(bo(t,r),o,n,s),yield s;return s}function br({first:t,
text:e,starts:n},o,s,r){let i=0,a=e.indexOf(o[0]);for(;a>=0;){for(;n[i+1]<=a;)i+=1;let l=n[i+1];(o.length===
1||kr(e.slice(n[i],l),o))&&(r.total+=1,r.found.length<s&&r.found.push(t+i)),a=e.indexOf(o[0],l)}}function kr(t,e){
return e.every(n=>t.includes(n))}function De(t,e,n){let o=an(t,e,n);for(;;){let{done:s,value:r}=o.next();
if(s)return r}}var _=5,ue="group:",$r=[-48,-24,-12,-6,-1,0,1,6,12,24,48];function cn(t,e){if(e.startsWith(ue)){let o=t.
groups.find(({name:s})=>ue+s===e);return o?{key:e,name:o.name,outlets:o.outlets}:null}let n=t.byId.get(
e);return n&&n.kind==="outlet"?{key:e,name:Z(t,n),outlets:[n.ref]}:null}function he(t,e){let n=t.outlets.
map(()=>0),{own:o,outlet:s}=t.articles;for(let r=0;r<t.size;r+=1)e[r]&&o[r]&Mt&&de(t,r)&&(n[s[r]]+=1);
return n}function de(t,e){let n=t.articles.outlet[e];return n>=0&&!t.outlets[n].platform}function un(t,e,n){
return e.outlets.flatMap(o=>t.outlets[o].platform?[]:t.byOutlet[o]).filter(o=>n[o]&&t.articles.own[o]&
Mt)}function vr(t,e){if(!e)return[0,1];let n=1.959963984540054**2,o=(t+n/2)/(e+n),s=Math.sqrt(n)*Math.
sqrt(t*(e-t)/e+n/4)/(e+n);return[t?Math.max(0,o-s):0,t===e?1:Math.min(1,o+s)]}function Ot(t,e){let[n,
o]=vr(t,e);return{k:t,n:e,share:e?t/e:0,low:n,high:o}}function Ut(t,e,n){let o=e.map(a=>{let l=un(t,
a,n);return{n:l.length,by:new Map(kt(l.flatMap(u=>t.articles.topics[u])))}}),r=[...new Set(o.flatMap(
({by:a})=>[...a.keys()]))].map(a=>({topic:a,cells:o.map(({n:l,by:u})=>Ot(u.get(a)||0,l))})),i=({cells:a})=>a.
reduce((l,{share:u})=>l+u,0);return r.sort((a,l)=>i(l)-i(a)||a.topic-l.topic)}function ln(t,e){return t.
articles.story[e]>=0?t.articles.story[e]:-1-e}function fe(t,e,n){let o=new Map;for(let s of e.outlets)
for(let r of t.outlets[s].platform?[]:t.byOutlet[s]){if(!(t.articles.own[r]&To)||!n.has(ln(t,r)))continue;
let i=ln(t,r);(!o.has(i)||xr(t,r,o.get(i)))&&o.set(i,r)}return o}function $o(t,e){let n=new Set;for(let o=0;o<
t.size;o+=1)e[o]&&t.articles.held[o]&&n.add(ln(t,o));return n}function xr(t,e,n){let{time:o,precision:s}=t.
articles;if(o[e]===null||o[n]===null)return o[e]!==null;let r=i=>s[i]==="day"?0:s[i]==="minute"?1:2;
return o[e]-o[n]<0||o[e]===o[n]&&(r(e)-r(n)||e-n)<0}function Re(t,e,n,o){let s=$o(t,o),[r,i]=[fe(t,e,
s),fe(t,n,s)],a=[...r.keys()].filter(u=>i.has(u)),l=a.map(u=>({key:u,hours:Sr(t,r.get(u),i.get(u))})).
filter(({hours:u})=>u!==null);return{shared:a,onlyA:[...r.keys()].filter(u=>!i.has(u)),onlyB:[...i.keys()].
filter(u=>!r.has(u)),lags:l,a:r,b:i}}function Sr(t,e,n){let{time:o,precision:s}=t.articles;return[e,
n].every(i=>Jt(o[i],s[i]))?(s[e]==="minute"||s[n]==="minute")&&Math.floor(o[e]/60)===Math.floor(o[n]/
60)?0:(o[n]-o[e])/3600:null}function vo(t){let e=[-1/0,...$r,1/0],n=e.slice(1).map((r,i)=>({from:e[i],
to:r,keys:[]})),o={from:0,to:0,keys:[]};for(let{key:r,hours:i}of t)(i===0?o:n.find(({from:l,to:u})=>i>
0?i>l&&i<=u:i>=l&&i<u)).keys.push(r);let s=n.findIndex(({from:r})=>r===0);return[...n.slice(0,s),o,...n.
slice(s)]}function We(t){if(!t.length)return null;let e=[...t].sort((o,s)=>o-s),n=Math.floor(e.length/
2);return e.length%2?e[n]:(e[n-1]+e[n])/2}function fn(t){return t.coverage||=(()=>{let e=$o(t,new Uint8Array(
t.size).fill(1));return t.outlets.map((n,o)=>fe(t,{outlets:[o]},e))})(),t.coverage}function xo(t,e){
let n=fn(t),o=n[e];return n.flatMap((r,i)=>{if(i===e||!r.size)return[];let a=[...o.keys()].filter(l=>r.
has(l)).length;return a?[{ref:i,shared:a,of:o.size+r.size-a,jaccard:a/(o.size+r.size-a),few:Math.min(
o.size,r.size)<_}]:[]}).sort((r,i)=>Number(r.few)-Number(i.few)||i.jaccard-r.jaccard||i.shared-r.shared||
r.ref-i.ref)}function So(t,e){let n=Fe(t),[o,s]=[n.by[e],n.n[e]];return n.topics.flatMap((i,a)=>{let l=o.
get(a)||0,u=Math.log2((l+.5)/(s+1))-Math.log2((i-l+.5)/(n.total-s+1));return l?[{topic:a,...Ot(l,s),
focus:u}]:[]}).sort((i,a)=>a.focus-i.focus||a.k-i.k||i.topic-a.topic)}function Fe(t){return t.topicCounts||=
(()=>{let e={by:t.outlets.map(()=>new Map),n:t.outlets.map(()=>0),topics:t.topics.map(()=>0),total:0},
{own:n,outlet:o,topics:s}=t.articles;for(let r=0;r<t.size;r+=1)if(n[r]&Mt){e.total+=1;for(let i of s[r])
e.topics[i]+=1;if(!(o[r]<0||t.outlets[o[r]].platform)){e.n[o[r]]+=1;for(let i of s[r])e.by[o[r]].set(
i,(e.by[o[r]].get(i)||0)+1)}}return e})(),t.topicCounts}function Oo(t,e){let n=s=>new Set(t.stories[s].
articles.map(r=>t.articles.outlet[r]).filter(r=>r>=0)).size;return t.stories.map((s,r)=>r).filter(s=>!t.
stories[s].articles.some(r=>[t.articles.outlet[r],t.articles.carrier[r]].includes(e))).map(s=>({story:s,
reach:n(s)})).filter(s=>s.reach>1).sort((s,r)=>r.reach-s.reach||s.story-r.story)}function Mo(t,e){let n=new Set(
t.stories[e].articles.flatMap(s=>[t.articles.outlet[s],t.articles.carrier[s]])),{n:o}=Fe(t);return o.
map((s,r)=>({ref:r,number:s})).filter(({ref:s,number:r})=>r>=_&&!n.has(s)).sort((s,r)=>r.number-s.number||
s.ref-r.ref)}var Eo=600,ze=2e4;function Co(...t){let n=t.map(o=>o.length>Eo?[...o].slice(0,Eo).join(""):o).join("\
 ").toLowerCase().normalize("NFKD").replace(/\p{M}|['’`´]/gu,"").normalize("NFC");return new Set(
n.match(/[\p{L}\p{N}]{2,}/gu)||[])}function hn(t){return t.vocabulary||=(()=>{let e=new Map,n=t.articles.
title.map((o,s)=>[...Co(o,t.articles.excerpt[s])].map(r=>(e.has(r)||e.set(r,e.size),e.get(r))));return{
words:[...e.keys()],places:e,of:n}})(),t.vocabulary}function Ao(t,e){let n=hn(t).places.get(e);return n===
void 0?[]:hn(t).of.flatMap((o,s)=>o.includes(n)?[s]:[])}function Or(t,e,n){let o=new Float64Array(n),
s=0;for(let r of t){for(let i of e[r])o[i]+=1;s+=e[r].length}return{by:o,total:s,n:t.length}}function Be(t,e,n,o){
let{words:s,of:r}=hn(t),[i,a]=[e,n].map(f=>un(t,f,o)),l=t.articles.own.flatMap((f,h)=>f&Mt&&o[h]?[h]:
[]),u=[["word",r,s.length],["topic",t.articles.topics,t.topics.length]].flatMap(([f,h,p])=>{let[d,m,
k]=[i,a,l].map(w=>Or(w,h,p));if(Math.min(d.n,m.n)<_||Math.min(d.total,m.total)===0)return[];let O=[];
for(let w=0;w<p;w+=1){let[M,R]=[d.by[w],m.by[w]];M+R>=_&&O.push({kind:f,term:w,k:M,other:R,...No(M,d.
total,R,m.total,k.by[w],k.total)})}return O});return{...Lo(u,f=>f.kind==="word"?s[f.term]:null),n:[i.
length,a.length]}}function Lo(t,e){let n=Er(t.map(({p:i})=>i)),o=({p:i})=>Number(i.toPrecision(9)),s=t.
map((i,a)=>({...i,word:e(i),q:n[a]})).filter(({word:i})=>i!==null).sort((i,a)=>o(i)-o(a)||(i.word<a.
word?-1:1)),r=({word:i,k:a,other:l,z:u,q:f})=>({word:i,k:a,other:l,z:u,q:f});return{a:s.filter(({z:i})=>i>
0).map(r),b:s.filter(({z:i})=>i<0).map(i=>r({...i,k:i.other,other:i.k}))}}function Ue(t,e){if(e.shared.
length<_)return null;let n=[e.a,e.b].map(i=>new Map(kt(e.shared.flatMap(a=>[...Co(t.articles.title[i.
get(a)])])))),[o,s]=n.map(i=>[...i.values()].reduce((a,l)=>a+l,0));if(!o||!s)return null;let r=[...new Set(
n.flatMap(i=>[...i.keys()]))].flatMap(i=>{let[a,l]=n.map(u=>u.get(i)||0);return a+l<_?[]:[{word:i,k:a,
other:l,...No(a,o,l,s,a+l,o+s)}]});return Lo(r,({word:i})=>i)}function No(t,e,n,o,s,r){let i=Math.min(
e,o),a=i*s/r,u=(s===r?0:Math.log((t+a)/(e+i-t-a))-Math.log((n+a)/(o+i-n-a)))/Math.sqrt(1/(t+a)+1/(n+
a));return{z:u,p:Math.max(Mr(t,t+n,e/(e+o)),Tr(u))}}function Mr(t,e,n){let[o,s]=[Math.log(n),Math.log1p(
-n)],[r,i,a]=[0,0,e*s];for(let l=0;l<=e;l+=1)l&&(a+=Math.log((e-l+1)/l)+o-s),l<=t&&(r+=Math.exp(a)),
l>=t&&(i+=Math.exp(a));return Math.min(1,2*Math.min(r,i))}function Tr(t){let e=Math.abs(t)/Math.SQRT2;
if(e<2.5){let[o,s]=[e,e];for(let r=1;r<80;r+=1)s*=-(e*e)/r,o+=s/(2*r+1);return 1-2/Math.sqrt(Math.PI)*
o}let n=0;for(let o=60;o>=1;o-=1)n=o/2/(e+n);return Math.exp(-e*e)/Math.sqrt(Math.PI)/(e+n)}function Er(t){
let e=t.map((s,r)=>r).sort((s,r)=>t[r]-t[s]),n=Array(t.length),o=1;return e.forEach((s,r)=>{o=Math.min(
o,t[s]*t.length/(t.length-r)),n[s]=o}),n}var Cr=["second","minute","day","none"],[Mt,To,Io,Pe]=[1,2,4,8];function Po(t){let e=t.articles.title.
length,n=Array.from({length:e},()=>[]),o={...t.articles,precision:t.articles.precision.map(i=>Cr[i]),
id:[],excerpt:Array(e).fill(""),urls:n,files:n,titles:n},s=null,r={...t,articles:o,size:e,byOutlet:t.
outlets.map(()=>[]),byCarrier:t.outlets.map(()=>[]),byTopic:t.topics.map(()=>[]),linksOf:n,byId:new Map,
complete:!1,get facets(){return s||=po(r),s}};for(let i=0;i<e;i+=1){o.outlet[i]>=0&&r.byOutlet[o.outlet[i]].
push(i),o.carrier[i]>=0&&r.byCarrier[o.carrier[i]].push(i);for(let a of o.topics[i])r.byTopic[a].push(
i)}for(let i of t.nodes||[])i.kind!=="outlet"||r.byOutlet[i.ref].some(a=>o.held[a])||(i.group=t.outlets[i.
ref].platform?"carrier":"linked");for(let[i,a]of[["outlet",t.outlets],["topic",t.topics],["story",t.
stories]])a.forEach((l,u)=>r.byId.set(l.id,{kind:i,ref:u}));return r.withWords=Do(r),r}function _o(t,e){
Object.assign(t.articles,e.articles),t.articles.id.forEach((n,o)=>t.byId.set(n,{kind:"article",ref:o})),
t.linksOf=Array.from({length:t.size},()=>[]),e.links.forEach(([n,o,s,r,i],a)=>{t.linksOf[n].push({other:o,
kind:s,reason:e.reasons[r],weight:i,forward:!0,n:a}),t.linksOf[o].push({other:n,kind:s,reason:e.reasons[r],
weight:i,forward:!1,n:a})}),[t.indexes,t.vocabulary]=[null,null],t.withWords=Do(t),t.complete=!0}function Zt(t){
let e=t.articles;return t.indexes||={outlet:ce(t.outlets.length,n=>[t.outlets[n].name,...t.outlets[n].
names,t.outlets[n].domain].join(" ")),topic:ce(t.topics.length,n=>[t.topics[n].name,...t.topics[n].names].
join(" ")),story:ce(t.stories.length,n=>t.stories[n].name),article:ce(t.size,n=>`${e.title[n]} ${e.excerpt[n]}`)},
t.indexes}function Do(t){let e=new Map;return n=>{let o=/^".*"$/.test(n);return e.has(n)||e.set(n,o?
Ao(t,n.slice(1,-1)):De(Zt(t).article,n,1/0).found),e.get(n)}}function Qt(t,{kind:e,ref:n}){return e===
"article"?t.articles.id[n]:t[Ro(e)][n].id}function Ro(t){return{outlet:"outlets",topic:"topics",story:"\
stories"}[t]}function Z(t,{kind:e,ref:n}){return e==="article"?t.articles.title[n]||t.articles.urls[n][0]||
"(no title)":t[Ro(e)][n].name||"(no name)"}function Nt(t,{kind:e,ref:n}){return e==="story"?t.stories[n].
articles:e==="outlet"?t.byOutlet[n]:e==="topic"?t.byTopic[n]:[n]}function mt(t,e){let n=t.articles.outlet[e];
return n<0?"outlet unknown":t.outlets[n].name}function kt(t){let e=new Map;for(let n of t)e.set(n,(e.
get(n)||0)+1);return[...e].sort((n,o)=>o[1]-n[1]||n[0]-o[0])}function pe(t,e){return t.articles.time[e]!==
null}function je(t,e){let n=e.filter(o=>pe(t,o)).map(o=>t.articles.time[o]);return n.length?[n[0],n[n.
length-1]]:[null,null]}function dn(t,e){let n=e.filter(d=>pe(t,d)).map(d=>t.articles.time[d]);if(n.length<2)return null;let[
o,s]=[n[0],n[n.length-1]],{unit:r,bins:i}=Le(n,o,s),a=i.reduce((d,m)=>m.count>d.count?m:d),[l,u]=[340,
64],f=l/i.length,h=i.filter(d=>d.count).map(d=>{let m=Math.max(2,d.count/a.count*(u-4));return nt("r\
ect",{x:i.indexOf(d)*f,y:u-m,width:Math.max(1,f-Math.min(2,f*.2)),height:m,class:"bar-volume"})}),p=`\
Articles by ${r}: at most ${a.count} in the ${r} of ${dt(a.from)}.`;return c("figure",{class:"volume"},
nt("svg",{viewBox:`0 0 ${l} ${u}`,role:"img","aria-label":p,preserveAspectRatio:"none"},nt("path",{d:`\
M0 ${u-.5}H${l}`,class:"base-line"}),h),c("figcaption",{},c("span",{},dt(o)),c("span",{},`by ${r}, a\
t most ${a.count.toLocaleString("en")}`),c("span",{},dt(s))))}function Yt(t,e,n,o=8){let s=Math.max(
1,...e.map(([,i])=>i)),r=([i,a])=>{let l=c("span",{class:"bar-line","aria-hidden":"true"});return l.
style.width=`${a/s*100}%`,c("li",{class:"bar-row"},n(i),c("span",{class:"number"},a.toLocaleString("\
en")),l)};return ct(e.map(r),o,"bars")}function ct(t,e,n){let o=c("ul",{class:n},t.slice(0,e));if(t.
length<=e)return o;let s=c("button",{type:"button",class:"more",on:{click:()=>{o.append(...t.slice(e)),
s.remove()}}},`Show ${(t.length-e).toLocaleString("en")} more`);return[o,s]}var[Ar,Lr]=[360,129600];function qe(t,e,n){let o=Ir(t,e),s=Pr(t,o,e.length,n),r=e.map((l,u)=>e.map((f,h)=>u===
h?null:{matches:[],firsts:[],n:s[u],m:s[h]})),i=_r(t,o,n),a=new Map;for(let{earlier:l,later:u}of i)a.
set(u,Math.min(a.get(u)??1/0,t.articles.time[l]));for(let l of i){let u=r[o(l.earlier)]?.[o(l.later)];
u&&(u.matches.push(l),t.articles.time[l.earlier]===a.get(l.later)&&u.firsts.push(l))}return r.map(l=>l.
map(u=>u&&Nr(u)))}function Nr({matches:t,firsts:e,n,m:o}){let s=(r,i)=>new Set(r.map(a=>a[i])).size;
return{...Ot(s(t,"earlier"),n),preceded:Ot(s(t,"later"),o),first:s(e,"earlier"),matches:t,few:Math.min(
n,o)<_}}function Ir(t,e){let n=new Map(e.flatMap(({outlets:o},s)=>o.map(r=>[r,s])));return o=>de(t,o)?
n.get(t.articles.outlet[o])??-1-t.articles.outlet[o]:null}function pn(t,e,n){return!!(n[e]&&t.articles.
own[e]&Mt)&&Jt(t.articles.time[e],t.articles.precision[e])}function Pr(t,e,n,o){let s=Array(n).fill(
0);for(let r=0;r<t.size;r+=1)e(r)!==null&&e(r)>=0&&pn(t,r,o)&&(s[e(r)]+=1);return s}function _r(t,e,n){
let{time:o}=t.articles;return t.linksOf.flatMap((s,r)=>(pn(t,r,n)?s:[]).filter(({kind:i,other:a,forward:l})=>l&&
i==="similar"&&pn(t,a,n)&&e(r)!==null&&e(a)!==null&&e(r)!==e(a)).map(({other:i})=>o[r]<o[i]?{earlier:r,
later:i}:{earlier:i,later:r}).filter(({earlier:i,later:a})=>{let l=o[a]-o[i];return l>Ar&&l<=Lr}))}var Dr='To find any other: “topicgraph find WORDS”. To see a part in full: in Python, tg.write_html(\
graph.filter(since="2021-03"), "part.html").';function He(t){return t.carried??=t.articles.held.reduce(
(e,n)=>e+n,0),[t.carried,t.counts.articles]}function Ge(t){if(!t.left_out)return null;let[e,n]=He(t);
return[`This page carries ${e.toLocaleString("en")} of the ${E(n,"article")}; ${(n-e).toLocaleString(
"en")} are left out, as a browser would not hold them: whole stories are here, those that most outle\
ts have first, then the newest.`,"The picture, the lists, the search, the filters and what is counte\
d on the page are of these. The figures at the top, what stands out, who was first and who republish\
es are of all articles.",Dr]}function ut(t){if(!t.left_out)return null;let[e,n]=He(t);return c("p",{
class:"aside cover"},`Of the ${e.toLocaleString("en")} articles on this page; the corpus has ${n.toLocaleString(
"en")}.`)}function Wo(t,e){let n={article:Rr,outlet:Gr,topic:si,story:zr}[e.kind],o=s=>V(t,s);return c("articl\
e",{class:`panel panel-${e.kind}`},n(t.model,e.ref,o,t))}function V(t,e,n){let o=n||Z(t.model,e);return c(
"button",{type:"button",class:"thing",dir:"auto",on:{click:()=>t.choose(e)}},o)}function gn(t,e,n,...o){
let{only:s,not:r}=t.state(),i=l=>(l[e]||[]).includes(n),a=(l,u)=>c("button",{type:"button",class:"ac\
tion",on:{click:u}},l);return c("div",{class:"buttons"},a(i(s)?"Show everything again":"Show only th\
is",()=>t.filter("only",e,n)),e!=="story"&&a(i(r)?"Take it in again":"Leave it out",()=>t.filter("no\
t",e,n)),o.map(([l,u])=>a(l,u)))}function Tt(t,e){return[c("p",{class:"kicker"},t),c("h2",{dir:"auto",
tabindex:"-1"},e)]}function D(t,...e){return e.flat(3).some(Boolean)?c("section",{},c("h3",{},t),e):
null}function me(t){let e=t.filter(([,n])=>n!=null&&n!==""&&n.length!==0);return e.length?c("dl",{class:"\
facts"},e.map(([n,o])=>[c("dt",{},n),c("dd",{},o)])):null}function yn(t,e=", "){return t.flatMap((n,o)=>o?
[o===t.length-1?e:", ",n]:[n])}function Rr(t,e,n){let o=t.articles,[s,r]=[o.outlet[e],o.carrier[e]],
i=!o.held[e];return[Tt(i?"Article not in this corpus":o.medium[e]==="video"?"Video":"Article",Z(t,{kind:"\
article",ref:e})),i&&c("p",{class:"aside"},"Known only because another article links to it: there is\
 no file of it here."),o.excerpt[e]&&c("p",{class:"excerpt",dir:"auto"},o.excerpt[e]),me([["Outlet",
s>=0?n({kind:"outlet",ref:s}):"unknown"],["Carried by",r>=0&&r!==s?n({kind:"outlet",ref:r}):null],["\
Published",St(o.time[e],o.precision[e])],["Story",o.story[e]>=0?n({kind:"story",ref:o.story[e]}):null],
["Topics",yn(o.topics[e].map(a=>n({kind:"topic",ref:a})))],["Also titled",o.titles[e].join(" · ")],
["Quality",o.quality[e]===null?null:String(o.quality[e])],["Heat",o.heat[e]===null?null:String(o.heat[e])]]),
D("Connected because",ct(Fr(t,e,n),12,"ties")),D(o.urls[e].length>1?"Addresses":"Address",o.urls[e].
length>0&&c("ul",{class:"urls"},o.urls[e].map(a=>c("li",{},io(a))))),D(o.files[e].length>1?"Files":"\
File",o.files[e].length>0&&c("ul",{class:"urls"},o.files[e].map(a=>c("li",{dir:"auto"},a))))]}var Wr={
related:["links to","is linked from"],similar:["is similar to","is similar to"],copy_of:["is a copy \
of","was copied as"],update_of:["is an update of","was updated as"]};function Fr(t,e,n){return t.linksOf[e].
map(o=>{let[s,r]=[t.articles.time[e],t.articles.time[o.other]],i=[e,o.other].every(u=>Xt(t,u))?pt(r-
s):null,a=o.kind==="similar"&&o.weight<1?`score ${o.weight.toFixed(2)}`:null,l=[mt(t,o.other),i,o.reason,
a,t.articles.held[o.other]?null:"not in this corpus"];return c("li",{},c("span",{class:"verb"},Wr[o.
kind][o.forward?0:1]+" "),n({kind:"article",ref:o.other}),c("span",{class:"words",dir:"auto"},[...new Set(
l.filter(Boolean))].join(" · ")))})}function zr(t,e,n,o){let s=t.stories[e],r=kt(s.articles.map(p=>t.
articles.outlet[p]).filter(p=>p>=0)),[i,a]=je(t,s.articles),l=t.articles.time[s.articles.find(p=>Xt(
t,p))]??null,u=s.articles.filter(p=>!t.articles.held[p]).length,f=[E(s.articles.length,"article"),E(
r.length,"outlet"),ht(i,a)],h=t.nodes.some(p=>p.kind==="story"&&p.ref===e);return[Tt("Story",s.name),
c("p",{class:"figures"},f.join(" · "),u>0&&` · ${u} not in this corpus`),gn(o,"story",s.id,...h?[[
o.isOpen(e)?"Close it in the picture":"Open it in the picture",()=>o.toggle(e)]]:[]),D("Who was firs\
t",c("p",{},Ur(t,s,n))),D("Headlines in time order",c("ol",{class:"headlines"},jr(t,s.articles).map(
([p,d])=>Fo(t,p,l,n,d)))),D("Outlets",Yt(t,r.map(([p,d])=>[{kind:"outlet",ref:p},d]),n)),D("Not in t\
his corpus from",Hr(t,e,n)),D("Topics",Yt(t,Br(t,s.articles),n))]}function Br(t,e){return kt(e.flatMap(
n=>t.articles.topics[n])).map(([n,o])=>[{kind:"topic",ref:n},o])}function Ur(t,{first:e,articles:n},o){
if(!e.length)return"Cannot be said: it takes dated articles of two outlets, and a copy is nobody’s r\
eport of its own.";let s=yn(e.map(a=>o({kind:"outlet",ref:a}))," and "),r=n.filter(a=>!pe(t,a)).length,
i=r?` ${E(r,"article")} without a date could not be placed.`:"";return e.length===1?[s,` — of the ar\
ticles known here.${i}`]:["A tie between ",s,`: the times given do not tell them apart.${i}`]}function Xt(t,e){
return Jt(t.articles.time[e],t.articles.precision[e])}function jr(t,e){let n=new Set(e),o=new Map;for(let r of e){
let i=qr(t,r,n);i!==r&&o.set(i,[...o.get(i)||[],r])}let s=new Set([...o.values()].flat());return e.filter(
r=>!s.has(r)).map(r=>[r,o.get(r)||[]])}function qr(t,e,n){let o=new Set,s=e;for(;!o.has(s);){o.add(s);
let r=t.linksOf[s].find(i=>i.kind==="copy_of"&&i.forward&&n.has(i.other));r&&(s=r.other)}return s}function Fo(t,e,n,o,s=[]){
let{time:r,precision:i}=t.articles,a=t.linksOf[e].find(f=>f.kind==="copy_of"&&f.forward),l=Xt(t,e)&&
r[e]-n>=60?pt(r[e]-n):null,u=[St(r[e],i[e]),l,t.articles.held[e]?null:"not in this corpus",a&&`a cop\
y of ${mt(t,a.other)}’s`];return c("li",{class:t.articles.held[e]?"":"not-held"},c("span",{class:"\
who",dir:"auto"},mt(t,e)),o({kind:"article",ref:e}),c("span",{class:"words",dir:"auto"},u.filter(Boolean).
join(" · ")),s.length>0&&c("ol",{class:"copies"},s.map(f=>Fo(t,f,n,o))))}function Hr(t,e,n){let o=Mo(
t,e);if(!o.length)return null;let s=10;return[c("p",{},yn(o.slice(0,s).map(r=>n({kind:"outlet",ref:r.
ref}))),o.length>s&&` and ${o.length-s} more`,"."),c("p",{class:"aside"},`Outlets with ${_} or more \
articles here. Not in this corpus does not mean that they left it out.`)]}function Gr(t,e,n,o){let s=t.
outlets[e],r=t.byOutlet[e],i=r.filter(p=>t.articles.held[p]),a=t.byCarrier[e].filter(p=>t.articles.outlet[p]!==
e),l=kt(r.map(p=>t.articles.story[p]).filter(p=>p>=0)),u=s.names.filter(p=>p!==s.name),f=s.edition_of&&
t.byId.get(s.edition_of),h=s.platform||!i.length?[]:[["Compare",()=>o.change({view:"compare",side:Kr(
o,s.id)})]];return[Tt(s.platform?"Platform":"Outlet",s.name||s.id),c("p",{class:"figures"},ni(i,r)),
gn(o,"outlet",s.id,...h),me([["Web site",s.domain],["Edition of",f?n(f):null],["Also seen as",u.join(
" · ")],["Group",t.groups.filter(({outlets:p})=>p.includes(e)).map(({name:p})=>p).join(", ")],["Wri\
tten by others",Jr(t,e)]]),D("Over time",dn(t,r)),D("First and alone",oi(s)),D("Big stories it does \
not have here",i.length>=_&&!s.platform&&ti(t,e,n)),D("Leads and follows",Vr(t,e,n)),D("Focus",Zr(t,
e,n)),D("Distinctive words",Yr(o,e)),D("Nearest outlets, by stories shared",Xr(t,e,n)),D("Stories",zo(
t,l,n)),D("Stories it has alone",ei(t,e,n)),D("Articles",mn(t,r,n)),D("Articles it carried",mn(t,a,n))]}
function Kr(t,e){let{side:n}=t.state();return n.includes(e)?n:[...n.slice(0,5),e]}function Jr(t,e){let{
pieces:n,others:o}=t.outlets[e];return o?`${o} of the ${n} pieces found at it`:null}function Vr(t,e,n){
let o=t.lags.filter(([s,r])=>s===e||r===e).map(([s,r,i,a,l,u,f])=>s===e?{other:r,n:i,hours:a,low:l,high:u,
q:f}:{other:s,n:i,hours:-a,low:-u,high:-l,q:f});return o.length?(o.sort((s,r)=>r.n-s.n||s.other-r.other),
ct(o.map(({other:s,n:r,hours:i,low:a,high:l,q:u})=>c("li",{},n({kind:"outlet",ref:s}),` ${Math.abs(i)*
60<1?"at the same time":pt(i*3600)}`,c("span",{class:"words"},`middle of ${r} shared stories, 95 % i\
nterval ${pt(a*3600)} to ${pt(l*3600)}; ${bt(u)}`))),5,"ties")):null}function Zr(t,e,n){let o=So(t,e);
if(!o.length)return null;let s=o[0].n<_;return[ct(o.map(({topic:r,k:i,n:a,share:l,low:u,high:f,focus:h})=>c(
"li",{},n({kind:"topic",ref:r}),` ${i} of ${a}`,!s&&c("span",{class:"words"},`${et(l)} ${wt({low:u,high:f})}\
; ${Qr(h)}`))),6,"ties"),s&&c("p",{class:"aside"},"Too few articles to say more.")]}function Qr(t){let e=2**
Math.abs(t);if(e<1.15)return"about as much as the rest";let n=e<9.95?e.toFixed(1).replace(/\.0$/,""):
Math.round(e);return t>0?`${n} times the share of the rest`:`the rest has ${n} times its share`}function Yr(t,e){
let n=t.model.words[e];return n?[c("ul",{class:"word-list"},n.map(([o,s,r,i,a,l])=>c("li",{},ge(u=>t.
apply({only:{outlet:[t.model.outlets[e].id],words:u}}),o,`${s} of ${r} articles, elsewhere ${i} of ${a}\
; ${bt(l)} after correction`,l)))),c("p",{class:"aside"},"In titles and excerpts, against the rest o\
f this corpus; in bold what holds up after correction.")]:null}function ge(t,e,n,o){return c("button",
{type:"button",class:`chip word ${o<=.05?"sure":""}`,dir:"auto",title:n,"aria-label":`${e}: ${n}`,on:{
click:()=>t([`"${e}"`])}},e)}function Xr(t,e,n){let o=xo(t,e);return o.length>0&&ct(o.map(s=>c("li",
{},n({kind:"outlet",ref:s.ref}),c("span",{class:"words"},`${s.shared} of ${s.of} stories in common${s.
few?", too few to say much":""}`))),5,"ties")}function ti(t,e,n){let o=t.blindspots[e],s=o?o.map(([r,
i,a])=>[r,`${E(i,"other outlet")}; expected with ${et(a)}`]):Oo(t,e).slice(0,60).map(({story:r,reach:i})=>[
r,E(i,"other outlet")]);return s.length>0&&[ct(s.map(([r,i])=>c("li",{},n({kind:"story",ref:r}),c("s\
pan",{class:"words"},i))),6,"ties"),c("p",{class:"aside"},"Stories of this corpus without an article\
 of this outlet. The folder is a sample: this does not say that it left them out.")]}function ei(t,e,n){
let o=fn(t)[e],s=i=>new Set(t.stories[i].articles.map(a=>t.articles.outlet[a])).size,r=[...o].filter(
([i,a])=>t.articles.held[a]&&(i<0||s(i)===1)).map(([i,a])=>i<0?{kind:"article",ref:a}:{kind:"story",
ref:i});return r.length>0&&ct(r.map(i=>c("li",{},n(i))),5,"ties")}function ni(t,e){let n=[E(t.length,
"article")];return e.length>t.length&&n.push(`${(e.length-t.length).toLocaleString("en")} more not i\
n this corpus`),n.join(" · ")}function zo(t,e,n){return e.length>0&&Yt(t,e.map(([o,s])=>[{kind:"sto\
ry",ref:o},s]),n)}function oi(t){let[e,n,o]=t.standing;if(t.platform||!(n+o))return null;let s=n?`Of\
 ${E(n,"story","stories")} shared with other outlets it was first on ${Number(e.toFixed(2))}.`:"It s\
hares no dated story with another outlet.";return[c("p",{},s,o>0&&` ${E(o,"story","stories")} in thi\
s corpus ${o===1?"comes":"come"} from it alone.`),c("p",{class:"aside"},n>0&&n<5?"Too few to say muc\
h.":"Copies count as their original; a tie of two counts a half.")]}function mn(t,e,n){if(!e.length)
return null;let o=[...e].reverse().map(s=>c("li",{class:t.articles.held[s]?"":"not-held"},n({kind:"a\
rticle",ref:s}),c("span",{class:"words"},[St(t.articles.time[s],t.articles.precision[s]),t.articles.
held[s]?null:"not in this corpus"].filter(Boolean).join(" · "))));return ct(o,12,"ties")}function si(t,e,n,o){
let s=t.topics[e],r=t.byTopic[e],i=kt(r.flatMap(f=>t.articles.topics[f]).filter(f=>f!==e)),a=kt(r.map(
f=>t.articles.outlet[f]).filter(f=>f>=0)),l=kt(r.map(f=>t.articles.story[f]).filter(f=>f>=0)),u=s.names.
filter(f=>f!==s.name);return[Tt("Topic",s.name),c("p",{class:"figures"},`${E(r.length,"article")} · ${E(
a.length,"outlet")}`),t.dominant.includes(e)&&c("p",{class:"aside"},"On nearly every article, so the\
 picture leaves its lines out."),gn(o,"topic",s.id),me([["Also written",u.join(" · ")]]),D("Over ti\
me",dn(t,r)),D("Outlets by focus",ri(t,e,n)),D("Outlets by articles",Yt(t,a.map(([f,h])=>[{kind:"out\
let",ref:f},h]),n)),D("Topics beside it",i.length>0&&Yt(t,i.map(([f,h])=>[{kind:"topic",ref:f},h]),n)),
D("Stories",zo(t,l,n)),D("Articles",mn(t,r,n))]}function ri(t,e,n){let{by:o,n:s}=Fe(t),r=o.map((i,a)=>({
ref:a,...Ot(i.get(e)||0,s[a])})).filter(i=>i.k&&i.n>=_);return r.sort((i,a)=>a.share-i.share||a.k-i.
k||i.ref-a.ref),r.length>0&&Je(r.slice(0,8).map(({ref:i,k:a,n:l,share:u,low:f,high:h})=>[n({kind:"ou\
tlet",ref:i}),u,`${et(u)} ${wt({low:f,high:h})}, ${a} of ${l}`]))}var Ve=5;function Uo(t,e){let{model:n}=e,o=r=>V(e,r),s=ye(n,"stories","size",e.selection()).slice(0,
Ve);t.replaceChildren(c("div",{class:"overview"},n.left_out>0&&c("section",{class:"cover"},c("h2",{},
"Not all of it is on this page"),Ge(n).map(r=>c("p",{},r))),n.findings.length>0&&c("section",{},c("h\
2",{},"What stands out"),c("ul",{class:"findings"},n.findings.map(r=>ii(e,r)))),c("section",{},c("h2",
{},"Biggest stories"),s.length?c("ol",{class:"rows brief"},s.map(r=>bn(e,r,0))):c("p",{class:"empty"},
e.selection().filtered?"None in this selection.":wn("stories"))),Bo("Who was first","Of the stories \
an outlet shares with others, how often it was first here; a tie counts a part.",ai(e,o)),Bo("Who re\
publishes","Of the pieces found at an outlet, how many were written by another.",li(e,o)||n.counts.articles>
0&&c("p",{class:"empty"},"No piece here was written by another outlet than the one it was found at.")),
ci(e,o)))}function ii(t,{text:e,only:n,at:o}){let s=t.model.mode==="stories"&&(n.story||[]).includes(
o),r={only:n,at:o,...s?{open:[o]}:{}},i=()=>JSON.stringify(t.state().only)===JSON.stringify(n)&&Object.
keys(n).length>0,a=()=>i()?t.apply({open:[]}):t.apply(r);return c("li",{},c("button",{type:"button",
class:"finding",dir:"auto","aria-pressed":String(i()),on:{click:a}},e))}function Bo(t,e,n){return n&&
c("section",{},c("h2",{},t),c("p",{class:"aside"},e),n)}function ai(t,e){let n=t.model.outlets.map((o,s)=>({
ref:s,first:o.standing[0],shared:o.standing[1]})).filter(({first:o,shared:s})=>s>=_&&o);return n.sort(
(o,s)=>s.first-o.first||s.first/s.shared-o.first/o.shared),n.length>0&&Je(n.slice(0,Ve).map(({ref:o,
first:s,shared:r})=>[e({kind:"outlet",ref:o}),s/r,`${xt(s)} of ${z.format(r)}`]))}function li(t,e){let n=t.
model.outlets.map(({pieces:o,others:s},r)=>({ref:r,pieces:o,others:s})).filter(({others:o})=>o);return n.
sort((o,s)=>+(s.pieces>=_)-+(o.pieces>=_)||s.others/s.pieces-o.others/o.pieces||s.others-o.others||o.
ref-s.ref),n.length>0&&Je(n.slice(0,Ve).map(({ref:o,pieces:s,others:r})=>[e({kind:"outlet",ref:o}),s<
_?0:r/s,`${z.format(r)} of ${z.format(s)}${s<_?", too few":""}`]))}function Je(t){return c("ul",{class:"\
bars"},t.map(([e,n,o])=>{let s=c("span",{class:"bar-line","aria-hidden":"true"});return s.style.width=
`${Math.max(.5,n*100)}%`,c("li",{class:"bar-row"},e,c("span",{class:"number"},o),s)}))}function ci(t,e){
let{model:n}=t;if(!n.stories.length||n.counts.outlets<2)return null;let o=n.outlets.map(({held:s,platform:r},i)=>({
ref:i,held:s,platform:r})).filter(({held:s,platform:r})=>s>=_&&!r);return o.sort((s,r)=>r.held-s.held||
s.ref-r.ref),c("section",{},c("h2",{},"What an outlet does not have"),c("p",{class:"aside"},"Choose \
an outlet, here, in the Outlets list or in the picture: its panel lists the big stories that it does\
 not have here. The folder is a sample, so this never says that it left them out."),o.length>0&&c("u\
l",{class:"missing"},o.slice(0,Ve).map(({ref:s})=>c("li",{},e({kind:"outlet",ref:s})))))}var jo=60,ui={stories:[["size","most outlets first"],["new","newest first"],["old","oldest first"],[
"name","A to Z"]],articles:[["new","newest first"],["old","oldest first"],["name","A to Z"]],outlets:[
["size","most articles first"],["name","A to Z"]],topics:[["size","most articles first"],["name","A \
to Z"]]};function ye(t,e,n,o){let s={stories:()=>t.stories.map((a,l)=>({kind:"story",ref:l})),articles:()=>t.
articles.title.map((a,l)=>({kind:"article",ref:l})).filter(({ref:a})=>t.articles.held[a]||o.stubs),outlets:()=>t.
outlets.map((a,l)=>({kind:"outlet",ref:l})),topics:()=>t.topics.map((a,l)=>({kind:"topic",ref:l}))}[e]().
map(a=>$n(t,a,o)).filter(a=>a.articles.length),r={size:(a,l)=>l.size-a.size||l.articles.length-a.articles.
length,new:(a,l)=>(l.from??-1/0)-(a.from??-1/0),old:(a,l)=>(a.from??1/0)-(l.from??1/0),name:(a,l)=>yt(
a.name)<yt(l.name)?-1:1}[n],i=a=>+(e==="outlets"&&!a.held);return s.sort((a,l)=>i(a)-i(l)||r(a,l)||a.
thing.ref-l.thing.ref)}function $n(t,e,n={filtered:!1}){if(e.kind==="article")return fi(t,e,n);let o=Nt(
t,e),s=n.filtered?o.filter(u=>n.mask[u]):o,[r,i]=je(t,s),a=s.filter(u=>t.articles.held[u]).length,l=new Set(
s.map(u=>t.articles.outlet[u]).filter(u=>u>=0)).size;return{thing:e,name:Z(t,e),articles:s,size:e.kind===
"story"?l:a,held:a,outlets:l,from:r,to:i}}function fi(t,e,n){let{time:o,held:s}=t.articles,r=!n.filtered||
n.mask[e.ref];return{thing:e,name:Z(t,e),articles:r?[e.ref]:[],size:1,held:s[e.ref],outlets:1,from:o[e.
ref],to:o[e.ref]}}function vn(t,e){if(e.thing.kind==="article"){let{time:r,precision:i}=t.articles;return`${mt(
t,e.thing.ref)} · ${St(r[e.thing.ref],i[e.thing.ref])}`}let{outlets:n}=e,o=e.articles.length-e.held;
if(e.thing.kind==="story")return`${E(e.articles.length,"article")}${o?`, ${o.toLocaleString("en")} n\
ot in this corpus`:""} · ${E(n,"outlet")} · ${ht(e.from,e.to)}`;let s=e.held?[E(e.held,"article")]:
[];return o&&s.push(`${o.toLocaleString("en")} not in this corpus`),e.thing.kind==="topic"&&s.push(E(
n,"outlet")),s.join(" · ")}function Ho(t,e,{mask:n,stubs:o}){let s=r=>n[r]&&(t.articles.held[r]||o);
return e==="articles"?n.reduce((r,i,a)=>r+ +!!s(a),0):e==="stories"?t.stories.filter(({articles:r})=>r.
some(i=>n[i])).length:(e==="outlets"?t.byOutlet:t.byTopic).filter(r=>r.some(s)).length}var kn={stories:"\
size",articles:"new",outlets:"size",topics:"size"};function Go(t,e,n){let{tab:o}=n.state();return e.
parentElement.hidden=o==="overview",o==="overview"?Uo(t,n):(e.replaceChildren(...ui[o].map(([s,r])=>c(
"option",{value:s,selected:s===kn[o]},r))),e.onchange=()=>{kn[o]=e.value,qo(t,n,o)},qo(t,n,o))}function qo(t,e,n){
let{model:o}=e,[s,r]=[kn[n],e.selection()],i=ye(o,n,s,r),a=n==="outlets"?i.filter(m=>!m.held):[],l=c(
"ol",{class:"rows"}),u=Math.max(1,...i.slice(0,1).map(m=>m.size)),f=0,h=c("button",{type:"button",class:"\
more",on:{click:()=>p(jo*4)}});function p(m){l.append(...i.slice(f,f+m).flatMap(k=>[k===a[0]?c("li",
{class:"rows-head"},`Only linked, not in this corpus (${a.length.toLocaleString("en")})`):null,bn(e,
k,s==="size"?k.size/u:0)]).filter(Boolean)),f=Math.min(i.length,f+m),h.textContent=`Show more (${E(i.
length-f,"row")} left)`,h.hidden=f>=i.length}p(jo);let d=!i.length&&r.filtered&&"Nothing in this sel\
ection.";t.replaceChildren(ut(o)||"",i.length?l:c("p",{class:"empty"},d||wn(n)),h)}function wn(t){return{
stories:"No stories: a story needs two articles on one event, linked by a publisher or alike in word\
s and time.",articles:"No articles.",outlets:"No outlets: none of the articles names where it was pu\
blished.",topics:"No topics: none of the articles names one."}[t]}function bn(t,e,n){let o=Qt(t.model,
e.thing),s=n?c("span",{class:"bar-line","aria-hidden":"true"}):null;return s&&(s.style.width=`${Math.
max(1.5,n*100)}%`),c("li",{},c("button",{type:"button",class:`row row-${e.thing.kind}`,"data-id":o,on:{
click:()=>t.choose(e.thing)}},c("span",{class:"row-name",dir:"auto"},e.name),c("span",{class:"row-wo\
rds",dir:"auto"},vn(t.model,e)),s))}var hi={figures:"Figures",topics:"By topic",stories:"By story"},di=20,Vo={topics:14,stories:18},xn="\
figures",jt={key:"independent",down:!0},we=di;function Sn(t,e){let n=a=>{Sn(t,e),a&&t.querySelector(
`[data-focus="${CSS.escape(a)}"]`)?.focus()},o=Object.entries(hi).map(([a,l])=>c("button",{type:"but\
ton","data-focus":a,"aria-pressed":String(a===xn),on:{click:()=>{xn=a,n(a)}}},l)),s=On(e.model,e.selection().
mask).filter(({pieces:a,independent:l})=>a||l),r=s.length?{figures:mi,topics:gi,stories:wi}[xn](e,s,
n):c("p",{class:"empty"},"No outlet has an article in this selection."),i=s.length>we&&c("button",{type:"\
button",class:"more","data-focus":"more",on:{click:()=>{we=1/0,n()}}},`Show all ${s.length.toLocaleString(
"en")} outlets`);t.replaceChildren(c("div",{class:"sheet-head"},c("h2",{},"Outlets"),c("div",{class:"\
switch",role:"group","aria-label":"What to show"},o)),ut(e.model)||"",...[r,i||""].flat())}function On(t,e){
let n=he(t,e),o=n.reduce((i,a)=>i+a,0)+pi(t,e),s=t.articles,r=t.outlets.map((i,a)=>({ref:a,name:i.name,
pieces:0,others:0,independent:n[a],voice:Ot(n[a],o),first:i.standing[0],shared:i.standing[1],alone:i.
standing[2]}));for(let i=0;i<t.size;i+=1){if(!e[i]||!s.held[i])continue;let[a,l]=[s.outlet[i],s.carrier[i]];
a>=0&&(r[a].pieces+=1),a>=0&&s.own[i]&Io&&(r[a].others+=1),l>=0&&l!==a&&(r[l].pieces+=1,r[l].others+=
+!!(s.own[i]&Pe))}return r}function pi(t,e){return t.articles.own.reduce((n,o,s)=>n+ +!!(e[s]&&o&Mt&&
!de(t,s)),0)}var Ko=[["name","Outlet","",t=>t.name],["independent","Own articles","Independent artic\
les: copies and updates count as their original",t=>t.independent],["voice","Share of voice","Share \
of all independent articles, with its 95 % interval",t=>t.voice.share],["first","First on","Stories \
it was first on, of those it shares with other outlets; a tie counts a part. Of the whole corpus",t=>Jo(
t.first,t.shared)],["alone","Alone with","Stories that no other outlet has in this corpus. Of the wh\
ole corpus",t=>t.alone],["others","Written by others","Of the pieces found at it, those that another\
 outlet wrote: copies, and what it carries",t=>Jo(t.others,t.pieces)]];function Jo(t,e){return e?t/e+
(e>=_?2:0):-1}function mi(t,e,n){let s=Ko.find(([a])=>a===jt.key)[3];e.sort((a,l)=>(jt.down?-1:1)*(s(
a)<s(l)?-1:s(a)>s(l)?1:0)||l.independent-a.independent||a.ref-l.ref);let r=Ko.map(([a,l,u])=>{let f=()=>{
jt={key:a,down:jt.key===a?!jt.down:a!=="name"},n(`sort ${a}`)},h=a===jt.key?jt.down?"descending":"as\
cending":null;return c("th",{scope:"col","aria-sort":h,class:a==="name"?"":"figure"},c("button",{type:"\
button",title:u,"data-focus":`sort ${a}`,on:{click:f}},l,h==="descending"?" ↓":h?" ↑":""))}),i=e.
slice(0,we).map(a=>c("tr",{},c("th",{scope:"row"},V(t,{kind:"outlet",ref:a.ref})),be(a.independent.toLocaleString(
"en"),()=>t.narrow({only:{outlet:[t.model.outlets[a.ref].id]}}),`${a.independent} articles of ${a.name}\
: select them`),c("td",{class:"figure"},a.independent?[et(a.voice.share),c("small",{},` ${wt(a.voice)}`)]:
"–"),c("td",{class:"figure"},a.shared?[`${xt(a.first)} of ${z.format(a.shared)}`,a.shared<_&&c("sm\
all",{}," too few")]:"–"),c("td",{class:"figure"},a.alone?z.format(a.alone):"–"),c("td",{class:"\
figure"},a.others?[`${z.format(a.others)} of ${z.format(a.pieces)}`,a.pieces<_&&c("small",{}," too f\
ew")]:"–")));return Et("Figures of the outlets",c("table",{class:"figures-table"},c("thead",{},c("\
tr",{},r)),c("tbody",{},i)))}function gi(t,e){let{model:n}=t,{mask:o}=t.selection(),s=Zo(e).slice(0,
we),r=s.map(({ref:h})=>({outlets:[h]})),i=Ut(n,[{outlets:n.outlets.map((h,p)=>p)}],o),a=i.slice(0,Vo.
topics).map(({topic:h})=>h);if(!a.length)return c("p",{class:"empty"},"No article of this selection \
names a topic.");let l=new Map(Ut(n,r,o).map(({topic:h,cells:p})=>[h,p])),u=s.map((h,p)=>c("tr",{},c(
"th",{scope:"row"},V(t,{kind:"outlet",ref:h.ref})),c("td",{class:"figure"},h.independent),a.map(d=>yi(
t,h,d,(l.get(d)||[])[p]||Ot(0,h.independent))))),f=i.length-a.length;return[Qo(t,"topic",a,u,"Own ar\
ticles"),c("p",{class:"aside"},"Independent articles of an outlet about a topic; the darker, the lar\
ger their share of its articles. A click selects them.",f>0&&` ${E(f,"rarer topic")} are in the list\
 of topics.`)]}function Zo(t){return t.sort((e,n)=>n.independent-e.independent||e.ref-n.ref)}function yi(t,e,n,{
k:o,n:s,share:r,low:i,high:a}){let l=t.model.topics[n].name;if(!o)return c("td",{class:"nothing",title:`${e.
name}: none of ${s} on ${l} in this corpus`},"·");let u=`${e.name}, ${l}: ${o} of ${s} articles, ${et(
r)} ${wt({low:i,high:a})}${s<_?", too few":""}`,f=be(String(o),()=>t.narrow({only:{outlet:[t.model.outlets[e.
ref].id],topic:[t.model.topics[n].id]}}),u);return f.style.setProperty("--part",`${Math.round(r*60)}\
%`),f}function wi(t,e){let{model:n}=t,o=ye(n,"stories","size",t.selection()).map(({thing:f})=>f.ref),
s=f=>new Set(n.stories[f].articles.map(h=>n.articles.outlet[h])).size,r=o.sort((f,h)=>s(h)-s(f)||f-h).
slice(0,Vo.stories);if(!r.length)return c("p",{class:"empty"},"There is no story in this selection.");
let i=Zo(e).slice(0,we),a=i.map(({ref:f})=>fe(n,{outlets:[f]},new Set(r))),l=r.map(f=>n.articles.time[n.
stories[f].articles.find(h=>Xt(n,h))]??null),u=i.map((f,h)=>c("tr",{},c("th",{scope:"row"},V(t,{kind:"\
outlet",ref:f.ref})),c("td",{class:"figure"},f.independent),r.map((p,d)=>bi(t,f,p,a[h].get(p),l[d]))));
return[Qo(t,"story",r,u,"Own articles"),c("p",{class:"aside"},"The stories with most outlets. “1st”:\
 the outlet was first of those here (“1st=”: in a tie); else how much later its first piece came. A \
dot: not in this corpus. Copies do not count as an outlet’s own piece.",o.length>r.length&&` ${E(o.
length-r.length,"more story","more stories")} in the list.`)]}function bi(t,e,n,o,s){let{model:r}=t,
{name:i,first:a}=r.stories[n];if(o===void 0)return c("td",{class:"nothing",title:`${e.name}: “${i}\
” is not in this corpus`},"·");let l=a.includes(e.ref),u=Xt(r,o)&&s!==null?r.articles.time[o]-s:null,
f=l?a.length>1?"1st=":"1st":u===null?"✓":ao(u),h=l?a.length>1?"first, in a tie":"first":u===null?"\
has it":pt(u),p=be(f,()=>t.narrow({only:{outlet:[r.outlets[e.ref].id],story:[r.stories[n].id]}}),`${f}\
: ${e.name}, “${i}”: ${h}`);return p.style.setProperty("--part",l?"55%":"14%"),p}function Qo(t,e,n,o,s){
let r=n.map(i=>c("th",{scope:"col",class:"turned"},c("div",{},V(t,{kind:e,ref:i},vt(Z(t.model,{kind:e,
ref:i}),34)))));return Et(`Outlets by ${e}`,c("table",{class:"matrix"},c("thead",{},c("tr",{},c("th",
{scope:"col"},"Outlet"),c("th",{scope:"col",class:"figure"},s),r)),c("tbody",{},o)))}function be(t,e,n){
return c("td",{class:"filled"},c("button",{type:"button","aria-label":n,title:n,on:{click:e}},t))}function Et(t,e){
return c("div",{class:"scrolling",tabindex:"0",role:"region","aria-label":t},e)}var Mn=8,Yo=6,es="no sure difference",te=null;function ns(t,e,n){let{model:o}=t;if(!o.complete)return null;
let s=qe(o,e,t.selection().mask),r=e.map((l,u)=>c("th",{scope:"col",class:"figure",title:l.name},"fo\
llowed by ",Xo(u),c("span",{class:"unseen"},l.name))),i=e.map((l,u)=>c("tr",{},c("th",{scope:"row"},
Xo(u),l.name),e.map((f,h)=>$i(s[u][h],l,f,n)))),a=s.flat().every(l=>!l||l.few);return c("section",{class:"\
follows"},c("h3",{},"Who is followed by whom"),c("p",{},a?"Too few articles with a time of day to sa\
y who follows whom.":ki(s,e)),Et("Who is followed by whom",c("table",{class:"figures-table"},c("thea\
d",{},c("tr",{},c("th",{scope:"col"},"Articles of"),r)),c("tbody",{},i))),vi(t,e,s),c("p",{class:"as\
ide"},"Of a row’s own articles with a time of day, those that a similar one of the column came after\
, by 6 minutes to 36 hours; in brackets the 95 % interval. It does not show that one copies the othe\
r: both may follow a third (Welbers, van Atteveldt: RNewsflow)."))}function Xo(t){return c("span",{class:`\
key side-${t}`},Ze(t))}function ki(t,e){let n=t.flatMap((l,u)=>l.map((f,h)=>({one:f,a:u,b:h}))).filter(
({one:l})=>l&&!l.few),{one:o,a:s,b:r}=n.reduce((l,u)=>u.one.share>l.one.share?u:l);if(!o.k)return"No\
ne is followed by a similar article of another within 36 hours.";let[i,a]=[e[s].name,e[r].name];return`\
Most followed: ${i} by ${a}, ${o.k} of ${E(o.n,"article")}, ${et(o.share)} ${wt(o)}. Seen from ${a},\
 ${o.preceded.k} of its ${o.preceded.n} came after one of ${i}’s; the first that they resemble was ${i}\
’s for ${o.first}.`}function $i(t,e,n,o){if(!t)return c("td",{class:"figure"},"–");let s=t.few?"\
too few":`${et(t.share)} ${wt(t)}`,r=`${t.k} of ${t.n}`;if(!t.k)return c("td",{class:"figure"},r,c("\
small",{},` ${s}`));let i=te!==null&&te[0]===e.key&&te[1]===n.key,a=()=>{te=i?null:[e.key,n.key],o()};
return c("td",{class:"filled"},c("button",{type:"button","data-focus":`follows ${e.key} ${n.key}`,"a\
ria-expanded":String(i),"aria-label":`${e.name} followed by ${n.name}: ${r} articles, ${s}: list the\
m`,on:{click:a}},r,c("small",{},` ${s}`)))}function vi(t,e,n){if(!te)return null;let[o,s]=te.map(l=>e.
findIndex(u=>u.key===l)),r=n[o]?.[s];if(!r)return null;let{time:i}=t.model.articles,a=r.matches.sort(
(l,u)=>i[u.earlier]-i[l.earlier]||l.later-u.later).map(({earlier:l,later:u})=>c("li",{},V(t,{kind:"a\
rticle",ref:l}),c("span",{class:"words"},`${mt(t.model,u)}, ${pt(i[u]-i[l])}: `,V(t,{kind:"article",
ref:u}))));return c("div",{class:"followed"},c("h4",{},`${e[o].name}, followed by ${e[s].name}`),ct(
a,Mn,"ties"))}function En(t,e,n){if(![e,n].some(({outlets:o})=>o.length!==1))return t.cocoverage.find(
([o,s])=>[o,s].includes(e.outlets[0])&&[o,s].includes(n.outlets[0]))}function os(t,e,n){let o=En(t,e,
n);return o?` Over the whole corpus they share ${z.format(o[2])}, where chance would give ${xt(o[3])}\
: ${Tn(o)} (${bt(o[4])} after correction for all pairs).`:""}function Tn([,,t,e,n]){return n>.05?es:
t>e?"more than by chance":"fewer than by chance"}function ss(t,e,n,o){let s=Ue(t.model,o),r=c("h4",{},
"The same stories in their words");if(!s)return o.shared.length?c("div",{class:"framing"},r,ts(t,e,n,
o)):null;let i=o.shared.length,a=[...s.a,...s.b].filter(({q:f})=>f<=.05).length,l=(f,h)=>c("div",{},
c("p",{class:"words"},`${h.name} says more often`),f.length?c("ul",{class:"word-list"},f.slice(0,Cn).
map(({word:p,k:d,other:m,q:k})=>c("li",{},ge(O=>t.narrow(ne(t,h,{words:O})),p,`${d} of ${i} headline\
s, the other ${m}; ${bt(k)} after correction`,k)))):c("p",{class:"empty"},"None.")),u=a?`Both report\
 the same ${z.format(i)} stories, so the words in bold are a choice of the one or the other.`:`Over \
the ${z.format(i)} stories that both have, no word of the headlines sets them apart for sure: what i\
s listed may be chance.`;return c("div",{class:"framing"},r,c("p",{},u),c("div",{class:"columns"},l(
s.a,e),l(s.b,n)),c("p",{class:"aside"},"Words in at least five of these headlines; in bold what hold\
s up after correction for all of them."),ts(t,e,n,o))}function ts(t,e,n,o){let s=[...o.shared].sort(
(u,f)=>ee(t.model,f)-ee(t.model,u)||u-f),r=u=>c("tr",{},[o.a,o.b].map(f=>c("td",{},V(t,{kind:"articl\
e",ref:f.get(u)})))),i=c("tbody",{},s.slice(0,Yo).map(r)),a=s.slice(Yo),l=c("button",{type:"button",
class:"more",on:{click:()=>{i.append(...a.map(r)),l.remove()}}},`Show ${z.format(a.length)} more`);return[
Et(`Headlines of ${e.name} and ${n.name}`,c("table",{class:"headline-pairs"},c("thead",{},c("tr",{},
[e,n].map(({name:u})=>c("th",{scope:"col"},u)))),i)),a.length>0&&l]}function rs(t,e){let{model:n}=t,
o=n.cocoverage_tests;if(!o)return null;let s=n.cocoverage.filter(u=>Tn(u)!==es).length,r=n.cocoverage.
slice(0,Math.max(Mn,Math.min(s,3*Mn))),i=e.map(({key:u})=>u),a=r.map(u=>{let[f,h]=u,p=[n.outlets[f],
n.outlets[h]],d=i.length===2&&p.every(({id:m})=>i.includes(m));return c("tr",{},c("th",{scope:"row"},
V(t,{kind:"outlet",ref:f})," and ",V(t,{kind:"outlet",ref:h})),c("td",{class:"figure"},z.format(u[2])),
c("td",{class:"figure"},xt(u[3])),c("td",{class:"verdict"},Tn(u),c("small",{},` ${bt(u[4])}`)),c("td",
{},d?"":c("button",{type:"button",class:"chip","aria-label":`Compare ${p[0].name} and ${p[1].name}`,
on:{click:()=>t.change({side:p.map(({id:m})=>m)})}},"Compare")))}),l=["Outlets","Stories shared","By\
 chance","So they share",""].map((u,f)=>u?c("th",{scope:"col",class:f===1||f===2?"figure":""},u):c("\
td",{}));return c("section",{class:"cocoverage"},c("h3",{},"Who covers the same stories"),c("p",{},s?
`${E(s,"pair")} of ${z.format(o)} tested ${s===1?"shares":"share"} more or fewer stories than chance\
 would give.`:`Of ${E(o,"pair")} tested none shares more or fewer stories than chance would give; th\
ese are furthest from it.`),Et("Who covers the same stories",c("table",{class:"figures-table"},c("th\
ead",{},c("tr",{},l)),c("tbody",{},a))),c("p",{class:"aside"},"Of the whole corpus. By chance: what \
two outlets of these sizes would share of stories of these sizes (Neal 2014; Saracco et al. 2015). P\
-values are corrected for all pairs; outlets with fewer than five stories are not tested."))}var Qe=12,xi=8,Cn=12;function An(t,e){let n=Ln(e),o=t.contains(document.activeElement)?document.activeElement.
dataset.focus:null,s=n.length<2?[c("p",{class:"empty"},"Choose two outlets or groups to compare.")]:
[c("p",{class:"aside"},e.selection().filtered?"Counted is the selection.":e.model.left_out?"Counted \
is what is on this page; “topicgraph compare” counts all.":"Counted is the whole corpus."," Copi\
es and updates count as their original; a figure on fewer than five is marked “too few”. What an out\
let lacks is not in this corpus, which does not say that it left it out."),ut(e.model),Oi(e,n),Mi(e,
n),...Nn(n).map(([r,i])=>Ei(e,r,i)),ns(e,n,()=>An(t,e)),rs(e,n)];t.replaceChildren(c("div",{class:"s\
heet-head"},c("h2",{},"Compare"),Si(e,n),c("button",{type:"button",class:"tool",on:{click:()=>e.change(
{at:"save"})}},"Download …")),...s.filter(Boolean)),o&&t.querySelector(`[data-focus="${CSS.escape(
o)}"]`)?.focus()}function Ln(t){let{model:e}=t,n=t.state().side.map(r=>cn(e,r)).filter(Boolean);if(n.
length)return n.slice(0,6);let s=he(e,new Uint8Array(e.size).fill(1)).map((r,i)=>({number:r,ref:i})).
filter(({number:r,ref:i})=>r&&!e.outlets[i].platform);return s.sort((r,i)=>i.number-r.number||r.ref-
i.ref),s.slice(0,2).map(({ref:r})=>cn(e,e.outlets[r].id))}function Nn(t){return t.slice(1).map(e=>[t[0],
e])}function Si(t,e){let{model:n}=t,o=e.map(({key:f})=>f),s=he(n,new Uint8Array(n.size).fill(1)),r=n.
outlets.map((f,h)=>({key:f.id,name:f.name,number:s[h],platform:f.platform})).filter(({number:f,platform:h,
key:p})=>f&&!h&&!o.includes(p));r.sort((f,h)=>h.number-f.number||(f.name<h.name?-1:1));let i=n.groups.
map(({name:f})=>({key:ue+f,name:f})).filter(({key:f})=>!o.includes(f)),a=f=>f.map(({key:h,name:p,number:d})=>c(
"option",{value:h},d?`${p} (${d})`:p)),l=c("select",{"aria-label":"Add an outlet or group","data-foc\
us":"add",disabled:e.length>=6,on:{change:f=>f.target.value&&t.change({side:[...o,f.target.value]})}},
c("option",{value:""},"+ Add outlet or group …"),i.length>0&&c("optgroup",{label:"Groups"},a(i)),c(
"optgroup",{label:"Outlets"},a(r))),u=e.map((f,h)=>c("button",{type:"button",class:`chip side-${h}`,
dir:"auto","data-focus":f.key,on:{click:()=>t.change({side:o.filter(p=>p!==f.key)})}},c("span",{class:"\
unseen"},"Remove "),c("span",{class:"key"},Ze(h)),f.name," ×"));return c("div",{class:"picker"},u,l)}
function Ze(t){return"ABCDEF"[t]}function ne(t,e,n={}){return{only:{...e.key.startsWith(ue)?{group:[
e.name]}:{outlet:[e.key]},...n}}}function Oi(t,e){let{model:n}=t,{mask:o}=t.selection(),s=On(n,o),r=e.
map((a,l)=>{let u=a.outlets.map(w=>s[w]),f=w=>u.reduce((M,R)=>M+R[w],0),h=a.outlets.length===1&&!n.left_out?
n.firsts.find(([w])=>w===a.outlets[0]):null,[p,d,m,k]=["first","shared","pieces","others"].map(f),O=h&&
d>=_?` (by chance ${xt(h[1])}${h[3]===null?"":`; ${bt(h[3])}`})`:"";return c("tr",{},c("th",{scope:"\
row"},c("span",{class:`key side-${l}`},Ze(l)),a.outlets.length===1?V(t,{kind:"outlet",ref:a.outlets[0]}):
c("span",{class:"name"},a.name)),be(f("independent").toLocaleString("en"),()=>t.narrow(ne(t,a)),`${f(
"independent")} articles of ${a.name}: select them`),c("td",{class:"figure"},d&&a.outlets.length===1?
[`${xt(p)} of ${z.format(d)}`,c("small",{},d<_?" too few":O)]:"–"),c("td",{class:"figure"},a.outlets.
length===1?z.format(f("alone")):"–"),c("td",{class:"figure"},m?[`${z.format(k)} of ${z.format(m)}`,
m<_&&c("small",{}," too few")]:"–"))}),i=["","Own articles","First on, of shared stories","Alone w\
ith","Written by others"].map((a,l)=>c("th",{scope:"col",class:l?"figure":""},a||"Outlet"));return c(
"section",{},Et("Figures",c("table",{class:"figures-table"},c("thead",{},c("tr",{},i)),c("tbody",{},
r))))}function Mi(t,e){let n=Ut(t.model,e,t.selection().mask);if(!n.length)return null;let o=Math.max(
...n.slice(0,Qe).flatMap(({cells:i})=>i.map(({share:a})=>a)),.01),s=e.length===2,r=n.slice(0,Qe).map(
({topic:i,cells:a})=>c("li",{class:"topic-row"},c("span",{class:"topic-name"},V(t,{kind:"topic",ref:i})),
a.map((l,u)=>Ti(t,e[u],u,i,l,o,s&&!u))));return c("section",{},c("h3",{},"Topics: share of each one’\
s articles, with 95 % interval"),s&&c("p",{class:"mirror-heads","aria-hidden":"true"},c("span",{},e[0].
name),c("span",{},e[1].name)),c("ul",{class:s?"mirrored":"stacked"},r),n.length>Qe&&c("p",{class:"as\
ide"},`${E(n.length-Qe,"topic")} with smaller shares are left out here.`))}function Ti(t,e,n,o,{k:s,
n:r,share:i,low:a,high:l},u,f){let h=`${e.name}, ${t.model.topics[o].name}: ${s} of ${r} articles, ${et(
i)} ${wt({low:a,high:l})}${r<_?", too few":""}`,p=()=>t.narrow(ne(t,e,{topic:[t.model.topics[o].id]})),
d=c("span",{class:`share side-${n}`}),m=c("span",{class:"whisker"}),k=w=>`${Math.min(100,w/u*72)}%`;
d.style.width=k(i),m.style.setProperty("--low",k(a)),m.style.setProperty("--high",k(l));let O=c("spa\
n",{class:"share-words"},r<_?`${s} of ${r}, too few`:`${et(i)}`);return c("button",{type:"button",class:`\
topic-bar ${f?"left":""} ${r<_?"few":""}`,"aria-label":h,title:h,disabled:!s,on:{click:p}},c("span",
{class:"track"},d,r>=_&&m),O)}function Ei(t,e,n){let{model:o}=t,s=Re(o,e,n,t.selection().mask),r=a=>a.
sort((l,u)=>ee(o,u)-ee(o,l)||l-u),i=[[`Only ${e.name}`,r(s.onlyA),e],["Both",r(s.shared),null],[`Onl\
y ${n.name}`,r(s.onlyB),n]];return c("section",{class:"pair"},c("h3",{},`${e.name} and ${n.name}: st\
ories`),c("p",{},Ai(s,e,n),os(o,e,n)),c("div",{class:"columns"},i.map(([a,l,u])=>Li(t,a,l,u,e,n))),Ni(
t,e,n,s),ss(t,e,n,s),Ci(t,e,n))}function Ci(t,e,n){let{model:o}=t,s=c("h4",{},"Distinctive words, in\
 titles and excerpts");if(!o.complete)return null;if(o.size>ze)return c("div",{},s,c("p",{class:"asi\
de"},"This corpus is too large to compare words in the page: “topicgraph compare” does."));let r=Be(
o,e,n,t.selection().mask);if(!r.a.length&&!r.b.length)return c("div",{},s,c("p",{class:"aside"},"Too\
 few articles to compare their words."));let[i,a]=r.n,l=(u,f,h,p)=>c("div",{},c("p",{class:"words"},
f.name),u.length?c("ul",{class:"word-list"},u.slice(0,Cn).map(({word:d,k:m,other:k,q:O})=>c("li",{},
ge(w=>t.narrow(ne(t,f,{words:w})),d,`${m} of ${h} articles, the other ${k} of ${p}; ${bt(O)} after c\
orrection`,O)))):c("p",{class:"empty"},"None."));return c("div",{class:"pair-words"},s,c("div",{class:"\
columns"},l(r.a,e,i,a),l(r.b,n,a,i)),c("p",{class:"aside"},"The surest first; in bold what holds up \
after correction for all words and topics tested (Monroe, Colaresi, Quinn 2008)."))}function Ai({shared:t,
a:e,b:n},o,s){let r=Math.min(e.size,n.size)<_?" Too few to say much.":"";return`They share ${E(t.length,
"story","stories")}: ${et(e.size?t.length/e.size:0)} of the ${z.format(e.size)} of ${o.name}, ${et(n.
size?t.length/n.size:0)} of the ${z.format(n.size)} of ${s.name}.${r}`}function ee(t,e){return e<0?1:
new Set(t.stories[e].articles.map(n=>t.articles.outlet[n])).size}function Li(t,e,n,o,s,r){let{model:i}=t,
a=n.map(f=>{let h=f<0?{kind:"article",ref:-1-f}:{kind:"story",ref:f},p=ee(i,f);return c("li",{},V(t,
h),c("span",{class:"words"},p>1?E(p,"outlet"):"alone with it"))}),l=n.filter(f=>f>=0).map(f=>i.stories[f].
id),u=o?ne(t,o,{story:l}):{only:{story:l}};return c("div",{},c("h4",{},e," ",c("span",{class:"number"},
z.format(n.length))),o&&c("p",{class:"aside"},`Not in this corpus from ${o===s?r.name:s.name}.`),a.length?
ct(a,xi,"ties"):c("p",{class:"empty"},"None."),l.length>0&&l.length<=60&&c("button",{type:"button",class:"\
more",on:{click:()=>t.narrow(u)}},"Select their articles"))}function Ni(t,e,n,{lags:o}){if(!o.length)
return null;let{model:s}=t,r=vo(o),i=Math.max(...r.map(({keys:f})=>f.length)),a=r.map(f=>{let h=f.keys.
filter(m=>m>=0).map(m=>s.stories[m].id),p=`${n.name} ${Pi(f)}: ${E(f.keys.length,"story","stories")}`,
d=c("span",{class:`lag-bar ${f.from<0?"side-1":f.to>0?"side-0":"tied"}`});return d.style.height=`${f.
keys.length/i*100}%`,c("li",{},c("button",{type:"button",disabled:!h.length,"aria-label":p,title:p,on:{
click:()=>t.narrow({only:{story:h}})}},c("span",{class:"number"},f.keys.length||""),c("span",{class:"\
lag-track"},d)),c("span",{class:"lag-name","aria-hidden":"true"},as(f)))}),l=o.filter(({hours:f})=>f>
0).length,u=o.filter(({hours:f})=>f<0).length;return c("div",{},c("h4",{},`How much later ${n.name} \
came`),c("p",{},`Of ${E(o.length,"story","stories")} where both state a time, ${e.name} was first on\
 ${z.format(l)}, ${n.name} on ${z.format(u)}${l+u<o.length?`, ${o.length-l-u} tied`:""}. ${Ii(s,e,n,
o)}`),c("ol",{class:"lags"},a),c("p",{class:"lag-ends","aria-hidden":"true"},c("span",{},`← ${n.name}\
 earlier`),c("span",{},`${n.name} later →`)))}function Ii(t,e,n,o){if(o.length<_)return"Too few to\
 say more.";let s=`In the middle, ${n.name} came ${is(We(o.map(({hours:h})=>h)))}.`,r=[e,n].every(({
outlets:h})=>h.length===1)&&t.lags.find(([h,p])=>[e,n].every(({outlets:d})=>[h,p].includes(d[0])));if(!r)
return s;let[i,,,,a,l,u]=r,f=i===e.outlets[0]?[a,l]:[-l,-a];return`${s} Over the whole corpus: 95 % \
interval ${f.map(is).join(" to ")}; ${bt(u)} after correction.`}function is(t){return pt(t*3600)}function as({
from:t,to:e}){if(t===0&&e===0)return"tie";let n=Math.min(Math.abs(t),Math.abs(e)),o=Math.max(Math.abs(
t),Math.abs(e));return Number.isFinite(o)?`${n}–${o} h`:`>${n} h`}function Pi(t){return t.from===0&&
t.to===0?"at the same time":`${t.from<0?"earlier":"later"} by ${as(t).replace(" h"," hours").replace(
">","more than ")}`}async function In(t){let e=x(t);if(!e.hasAttribute("data-packed"))return JSON.parse(e.textContent);if(typeof DecompressionStream>
"u")throw new Error("This page needs a newer browser: one of 2023 or later.");let n=Uint8Array.from(
atob(e.textContent.trim()),s=>s.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream(
"gzip"));return JSON.parse(await new Response(o).text())}var _i={paper:"#fdfcf9",ink:"#1f1f1d",soft:"#6a6963",line:"#cfccc2",grid:"#ebe8df",hull:"#e9f1f6",veil:"\
rgba(253, 252, 249, .84)",story:"#0072b2",article:"#56b4e9",stub:"#fdfcf9",outlet:"#d55e00",topic:"#\
009e73",others:"#b4b1a8",hues:["#0072b2","#e69f00","#009e73","#cc79a7","#d55e00","#56b4e9","#44433f"],
edges:{published_by:"#dcc3b0",carried_by:"#dcc3b0",about:"#aed3c6",related:"#9dbfd4",similar:"#9dbfd\
4",copy_of:"#c98aae",update_of:"#c98aae"}},Di={paper:"#15171a",ink:"#eceae4",soft:"#a5a39b",line:"#4\
3464a",grid:"#25282c",hull:"#1c2a35",veil:"rgba(21, 23, 26, .84)",story:"#4aa3df",article:"#8ed0f8",
stub:"#15171a",outlet:"#f0803c",topic:"#2fbf94",others:"#74736d",hues:["#4aa3df","#f2b134","#2fbf94",
"#e29bc3","#f0803c","#a5dcfa","#f1efe9"],edges:{published_by:"#5b4636",carried_by:"#5b4636",about:"#\
28564a",related:"#2f5873",similar:"#2f5873",copy_of:"#7d4a68",update_of:"#7d4a68"}},ke={story:"Story",
article:"Article",stub:"Not in this corpus",outlet:"Outlet",topic:"Topic"},Pn={...ke,linked:"Outlet,\
 only linked",carrier:"Platform"},$e={published_by:"published by",carried_by:"carried by",about:"abo\
ut",related:"linked by the publisher",similar:"similar, inferred",copy_of:"copy of",update_of:"updat\
e of"},Ri=800,It=["similar","carried_by","update_of"];function _n(){let t=document.documentElement.dataset.
theme;return t?t==="dark":matchMedia("(prefers-color-scheme: dark)").matches}function Ct(){return _n()?
Di:_i}function qt(t,e,n,o){return t.kind==="stub"&&e==="network"?{background:n.stub,border:n.soft}:t.
group?{background:t.group==="linked"?n.stub:n.edges.carried_by,border:n.outlet}:e==="network"||!o?{background:n[t.
kind==="stub"?"article":t.kind],border:n.paper}:{background:t.hue===void 0?n.others:n.hues[t.hue],border:n.
paper}}function ls(t,e){let n=Math.min(1,Math.sqrt(Ri/e));return n<1?t+Math.round(n*255).toString(16).
padStart(2,"0"):t}function cs(t){let e=new Set;return t.map((n,o)=>{let s=[...n.toUpperCase()].find(
r=>/[\p{L}\p{N}]/u.test(r)&&!e.has(r))||String(o+1);return e.add(s),s})}function us(t,{background:e,
border:n},o){let s=["stub","linked","carrier"].includes(t)?n:e,r={fill:e,stroke:s,"stroke-width":1.5},
i={outlet:()=>nt("rect",{x:3,y:3,width:10,height:10,...r}),topic:()=>nt("path",{d:"M8 1.5 14.5 8 8 1\
4.5 1.5 8Z",...r}),story:()=>nt("circle",{cx:8,cy:8,r:6.5,...r})};[i.linked,i.carrier]=[i.outlet,i.outlet];
let a=i[t]?i[t]():nt("circle",{cx:8,cy:8,r:t==="hue"?7:4,...r}),l=o&&nt("text",{x:8,y:11.2,"text-anc\
hor":"middle","font-size":9,"font-weight":700,fill:n},o);return nt("svg",{width:16,height:16,viewBox:"\
0 0 16 16","aria-hidden":"true",class:"swatch"},a,l)}function fs(t,e){for(let n of document.querySelectorAll("[data-view]"))n.addEventListener("click",()=>e.
turn(n.dataset.view));for(let n of document.querySelectorAll("[data-panel]"))n.addEventListener("cli\
ck",()=>t.change({at:t.state().at===n.dataset.panel?null:n.dataset.panel}));Wi(t),x("copy").addEventListener(
"click",e.copyLink),x("theme").addEventListener("click",()=>{document.documentElement.dataset.theme=
_n()?"light":"dark",e.recolour()}),matchMedia("(prefers-color-scheme: dark)").addEventListener("chan\
ge",e.recolour);for(let[n,o]of[["closer",1.35],["farther",1/1.35]])x(n).addEventListener("click",()=>t.
view&&t.view.zoom(o));x("fit").addEventListener("click",()=>{t.change({cam:null},!1),t.view&&t.view.
fit()}),x("rearrange").addEventListener("click",()=>t.view.rearrange()),x("skip").addEventListener("\
click",n=>{n.preventDefault(),x("side").focus()}),document.addEventListener("keydown",n=>Fi(t,n)),x(
"canvas").addEventListener("keydown",n=>zi(t,n)),addEventListener("popstate",e.restore)}function Wi(t){
let e=[...document.querySelectorAll("[data-tab]")];e.forEach((n,o)=>{n.addEventListener("click",()=>t.
change({tab:n.dataset.tab},!1)),n.addEventListener("keydown",s=>{let r={ArrowRight:o+1,ArrowLeft:o-1+
e.length,Home:0,End:e.length-1}[s.key];r!==void 0&&(s.preventDefault(),e[r%e.length].click(),e[r%e.length].
focus())})})}function Fi(t,e){let n=/^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName)&&e.target.type!==
"checkbox";e.ctrlKey||e.metaKey||e.altKey||n&&e.key!=="Escape"||(e.key==="/"?(e.preventDefault(),x("\
find").focus()):e.key==="?"?(t.change({at:"help"}),x("panel").querySelector("h2").focus()):e.key==="\
Escape"&&(t.state().at?t.change({at:null}):t.selection().filtered&&t.apply({})))}function zi(t,e){let n={
ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},{view:o,model:s}=t,r=s.byId.get(t.
state().at);if(o)if(n[e.key]){e.preventDefault();let i=o.neighbour(...n[e.key]);i&&t.choose(i)}else e.
key==="Enter"&&r&&r.kind==="story"&&s.mode==="stories"?t.toggle(r.ref):"+-".includes(e.key)?o.zoom(e.
key==="+"?1.3:1/1.3):e.key==="0"&&x("fit").click()}var Bi=["topic","outlet","group","medium","kind","quality","heat"],Ui=7;function hs(t,e,n){let{model:o}=n,
s=new Set,r=x("filter");r.addEventListener("click",()=>{t.hidden=!t.hidden,r.setAttribute("aria-expa\
nded",String(!t.hidden)),n.show(),t.hidden||t.querySelector("button")?.focus()});function i(){if(t.hidden)
return;let d=t.contains(document.activeElement)?document.activeElement.dataset.focus:null,m=Bi.filter(
k=>o.facets[k].size>(k==="medium"?1:0));t.replaceChildren(c("h2",{},"Filter"),c("p",{class:"aside"},
"A name shows only its articles; − leaves them out."),ut(o)||"",...m.map(a)),d&&t.querySelector(`[\
data-focus="${CSS.escape(d)}"]`)?.focus()}function a(d){let m=mo(o,n.state(),d),k=s.has(d)?m:m.slice(
0,Ui),O=m.length>k.length&&c("button",{type:"button",class:"more","data-focus":`more ${d}`,on:{click:()=>{
s.add(d),i()}}},`Show all ${m.length.toLocaleString("en")}`);return c("section",{"data-facet":d},c("\
h3",{},rn[d]),c("ul",{},k.map(w=>l(d,w))),O)}function l(d,{key:m,name:k,number:O,sign:w}){let M=R=>({
click:()=>n.filter(R,d,m)});return c("li",{class:`value ${w||""} ${O?"":"none"}`},c("button",{type:"\
button",class:"only",dir:"auto","aria-pressed":String(w==="only"),"data-focus":`only ${d} ${m}`,on:M(
"only")},c("span",{},k),c("span",{class:"number"},O.toLocaleString("en"))),c("button",{type:"button",
class:"not","aria-pressed":String(w==="not"),"aria-label":`Leave out ${k}`,title:"Leave out","data-f\
ocus":`not ${d} ${m}`,on:M("not")},"−"))}function u(){let d=n.selection();e.hidden=!d.filtered;let m=e.
contains(document.activeElement),k=o.articles.held.reduce((M,R,q)=>M+(R&&d.mask[q]),0),O=d.total-k,w=[
`${k.toLocaleString("en")} of ${E(He(o)[0],"article")}${o.left_out?" on this page":""}`,O&&`${O.toLocaleString(
"en")} only linked`];e.replaceChildren(c("strong",{class:"selected"},w.filter(Boolean).join(" · ")),
...le(o,n.state()).map(M=>f(M)),c("button",{type:"button",class:"chip clear",on:{click:()=>n.apply({})}},
"Clear all")),m&&(e.querySelector("button")||x("filter")).focus()}function f(d){let m=`${d.sign==="n\
ot"?"without ":""}${d.facet==="time"||d.facet==="words"?"":`${rn[d.facet].toLowerCase()}: `}${d.name}`;
return c("button",{type:"button",class:"chip",dir:"auto",on:{click:()=>n.change(Ie(h(n.state()),d))}},
c("span",{class:"unseen"},"Remove "),c("span",{},vt(m,46))," ×")}function h({only:d,not:m,time:k}){
return{only:d,not:m,time:k}}function p(){let d=go(o,h(n.state())).slice(0,4);return c("div",{class:"\
none-found"},c("h2",{},"No article passes all of these filters"),d.map(({filter:m,number:k})=>c("but\
ton",{type:"button",class:"action",dir:"auto",on:{click:()=>n.change(Ie(h(n.state()),m))}},`Drop “${vt(
m.name,40)}”: ${E(k,"article")}`)),c("button",{type:"button",class:"action",on:{click:()=>n.apply(
{})}},"Clear all filters"))}return{show:i,showChips:u,noneFound:p,isShown:()=>!t.hidden}}function ds(t){let e=[];for(let n=0;n<t;n+=1){let o=11*Math.sqrt(n+.5),s=n*2.399963;e.push([o*Math.cos(
s),o*Math.sin(s)])}return{places:e,radius:11*Math.sqrt(t)+12}}function ps(t,e){return t.map(n=>{let o={
...n};for(let s of e){let[r,i]=[o.x-s.x,o.y-s.y],a=Math.hypot(r,i)||1e-6,l=s.radius+n.size+4,u=2.2*l;
if(a>=u)continue;let f=l+(u-l)*(a/u);o.x=s.x+r/a*f,o.y=s.y+(a>1e-5?i/a:1)*f}return o})}function ms(t){
let e=[...t].sort((s,r)=>s[0]-r[0]||s[1]-r[1]);if(e.length<3)return e;let n=(s,r,i)=>(r[0]-s[0])*(i[1]-
s[1])-(r[1]-s[1])*(i[0]-s[0]),o=s=>{let r=[];for(let i of s){for(;r.length>1&&n(r[r.length-2],r[r.length-
1],i)<=0;)r.pop();r.push(i)}return r.pop(),r};return[...o(e),...o(e.reverse())]}function gs(t,e,n){if(!e.
length)return!1;let o=e.length>2;for(let s=0;s<e.length;s+=1){let[r,i]=[e[s],e[(s+1)%e.length]];if(ji(
t,r,i)<=n)return!0;(i[0]-r[0])*(t[1]-r[1])-(i[1]-r[1])*(t[0]-r[0])<0&&(o=!1)}return o}function ji(t,e,n){
let[o,s]=[n[0]-e[0],n[1]-e[1]],r=o*o+s*s,i=r?Math.max(0,Math.min(1,((t[0]-e[0])*o+(t[1]-e[1])*s)/r)):
0;return Math.hypot(t[0]-e[0]-i*o,t[1]-e[1]-i*s)}var qi=1500;function ve(t,e){return e==="network"?t.group||t.kind:t.hue===void 0?"others":"hue"+t.hue}
function Hi(t,e,n){let o=qi-n,s=[];for(let r of[...e].reverse()){if(o-=t.stories[r].articles.length,
o<0)break;s.unshift(r)}return s}function ys(t,{view:e,open:n},o=new Map){let[s,r]=e==="network"?["x",
"y"]:["tx","ty"],i=d=>e==="network"&&o.get(d.id)||[d[s],d[r]],a=t.nodes.filter(d=>d[s]!==void 0).map(
d=>({...d,x:i(d)[0],y:i(d)[1]})),l=Hi(t,n,a.length),u=a.filter(d=>d.kind==="story"&&l.includes(d.ref)),
f=u.map(d=>({story:d.ref,mark:d,x:d.x,y:d.y,...ds(t.stories[d.ref].articles.length)})),h=f.flatMap(d=>Gi(
t,d)),p=[...ps(a.filter(d=>!u.includes(d)),f),...h];return{view:e,marks:p,edges:e==="network"?Ji(t,p,
h):[],holes:f,open:l}}function Rn(t,e,{hide:n,selection:o}){let s=u=>!n.includes(ve(u,e.view))&&Ye(t,
u,o),r=e.marks.filter(s),i=new Set(r.map(u=>u.id)),a=e.edges.filter(u=>i.has(u.from)&&i.has(u.to)&&!n.
includes("-"+u.kind)),l=e.holes.filter(u=>s(u.mark));return{...e,whole:e,marks:r,edges:a,holes:l,at:ws(
r),hulls:Vi(t,r,e.view)}}function Ye(t,e,n){return!n.filtered||Nt(t,Wt(e)).some(o=>n.mask[o])}function Wt(t){
return t?{kind:t.kind==="stub"?"article":t.kind,ref:t.ref}:null}function Gi(t,e){return t.stories[e.
story].articles.map((n,o)=>({id:t.nodes.length+n,kind:t.articles.held[n]?"article":"stub",ref:n,shape:"\
dot",size:t.articles.held[n]?5:4,hue:Ki(t,n),x:e.x+e.places[o][0],y:e.y+e.places[o][1]}))}function Ki(t,e){
let n=t.hues.indexOf(t.articles.outlet[e]);return n<0?void 0:n}function ws(t){let e={story:new Map,article:new Map,
outlet:new Map,topic:new Map};for(let n of t)e[n.kind==="stub"?"article":n.kind].set(n.ref,n);return e}
function Ji(t,e,n){let o=new Set(e.map(a=>a.id)),s=ws(e),r=t.edges.filter(a=>o.has(a.from)&&o.has(a.
to)),i=(a,l,u)=>r.push({id:`${a}-${l}-${u}`,from:a,to:l,kind:u,weight:0});for(let a of n){let l=s.outlet.
get(t.articles.outlet[a.ref]);l&&i(a.id,l.id,"published_by");for(let u of t.articles.topics[a.ref])s.
topic.has(u)&&i(a.id,s.topic.get(u).id,"about");for(let u of t.linksOf[a.ref]){let f=u.forward&&s.article.
get(u.other);f&&i(a.id,f.id,u.kind)}}return[...new Map(r.map(a=>[a.id,a])).values()]}function Vi(t,e,n){
if(t.mode!=="whole"||n!=="network")return[];let o=new Map;for(let s of e){let r=s.kind==="article"||
s.kind==="stub"?t.articles.story[s.ref]:-1;r>=0&&o.set(r,[...o.get(r)||[],[s.x,s.y]])}return[...o].map(
([s,r])=>({story:s,corners:ms(r)}))}function Dn(t,e,n){return e.at.article.get(n)||e.at.story.get(t.
articles.story[n])}function bs(t,e,n){let s=Nt(t,n).map(u=>Dn(t,e,u)).filter(Boolean),r=new Set(n.kind===
"outlet"||n.kind==="topic"?[]:s.map(u=>u.id)),i=e.at[n.kind].get(n.ref);i&&r.add(i.id);let a=new Set(
[...r,...s.map(u=>u.id)]),l=e.edges.filter(u=>r.has(u.from)||r.has(u.to));for(let u of l)a.add(u.from).
add(u.to);if(n.kind==="article")for(let u of t.linksOf[n.ref]){let f=Dn(t,e,u.other);f&&a.add(f.id)}
return{own:r,marks:a,edges:l}}function ks(t,e,n){let o=n.map(({thing:i})=>i.kind==="article"?Dn(t,e,
i.ref):e.at[i.kind].get(i.ref)).filter(Boolean),s=new Set(o.map(i=>i.id));if(!s.size)return null;let r=o.
slice(1).map((i,a)=>({from:o[a].id,to:i.id,kind:"related"})).filter(({from:i,to:a})=>i!==a);return{own:s,
marks:new Set(s),edges:r}}function $s(t,e,n,o){let s,r=1/0;for(let i of t){let[a,l]=[i.x-e.x,i.y-e.y],
u=a*n+l*o,f=u+2.5*Math.abs(a*o-l*n);u>1&&f<r&&([s,r]=[i,f])}return s}function Fn(t,{view:e,whole:n},o){let s=Ct(),r=t.nodes.filter(m=>m[e==="network"?"x":"tx"]!==void 0),
i=r.filter(m=>Ye(t,m,o)),a=Wn(i,m=>ve(m,e));if(e==="time"){if(!t.hues.length)return[];let m=t.hues.map(
(k,O)=>({key:"hue"+O,label:t.outlets[k].name,kind:"hue",letter:t.letters[O],color:{background:s.hues[O],
border:s.paper}}));return m.push({key:"others",label:"other outlets",kind:"hue",color:{background:s.
others,border:s.paper}}),m.map(k=>({...k,number:a.get(k.key)||0,section:"Main outlet"})).filter(k=>r.
some(O=>ve(O,e)===k.key))}let l=Wn(r,m=>ve(m,e)),u=Object.keys(Pn).filter(m=>l.has(m)).map(m=>({key:m,
label:Pn[m],number:a.get(m)||0,kind:m,color:qt({kind:m,group:["linked","carrier"].includes(m)&&m},e,
s,!1),section:"Marks"})),f=new Set(n.marks.filter(m=>Ye(t,m,o)).map(m=>m.id)),h=Wn(n.edges.filter(m=>f.
has(m.from)&&f.has(m.to)),m=>m.kind),p=new Set(n.edges.map(m=>m.kind)),d=Object.keys($e).filter(m=>p.
has(m)).map(m=>({key:"-"+m,label:$e[m],number:h.get(m)||0,kind:"line",line:m,section:"Lines"}));return[
...u,...d]}function Wn(t,e){let n=new Map;for(let o of t)n.set(e(o),(n.get(e(o))||0)+1);return n}function Zi(t,e,n,o){
let s=t.find(l=>l.key===n).section,r=t.filter(l=>l.section===s&&l.key!==n).map(l=>l.key);if(!o)return e.
includes(n)?e.filter(l=>l!==n):[...e,n];let i=r.every(l=>e.includes(l))&&!e.includes(n),a=e.filter(l=>l!==
n&&!r.includes(l));return i?a:[...a,...r]}function vs(t,e,n,o,s,r){let i=Fn(e,n,s),a=t.contains(document.
activeElement)?document.activeElement.dataset.key:null,l=[...new Set(i.map(u=>u.section))].map(u=>c(
"div",{class:"legend-row",role:"group","aria-label":u},c("span",{class:"legend-name"},u),i.filter(f=>f.
section===u).map(f=>Qi(f,i,o,r))));t.replaceChildren(...l),a&&t.querySelector(`[data-key="${CSS.escape(
a)}"]`)?.focus()}function Qi(t,e,n,o){let s=i=>o(Zi(e,n.hide,t.key,i.shiftKey)),r=t.line?Yi(t.line):
us(t.kind,t.color,t.letter);return c("button",{type:"button",class:"chip","data-key":t.key,"aria-pre\
ssed":String(!n.hide.includes(t.key)),on:{click:s}},r,c("span",{dir:"auto"},t.label)," ",c("span",{class:"\
number"},t.number.toLocaleString("en")))}function Yi(t){let e={stroke:Ct().edges[t],"stroke-width":3,
"stroke-dasharray":It.includes(t)?"4 3":null};return nt("svg",{width:18,height:16,viewBox:"0 0 18 16",
"aria-hidden":"true",class:"swatch"},nt("path",{d:"M1 8H17",...e}))}var[Un,Ft]=[1,2],xs=7,[Ss,Os]=[8,24],Xi=48;function Ms(t,e){let n=Math.ceil(t/4),o=Math.ceil(e/4);return{
width:t,height:e,columns:n,rows:o,cells:new Uint8Array(n*o)}}function jn(t,e,n){let[o,s]=[Math.max(0,
Math.floor(e.x/4)),Math.min(t.columns-1,Math.floor((e.x+e.w)/4))],[r,i]=[Math.max(0,Math.floor(e.y/4)),
Math.min(t.rows-1,Math.floor((e.y+e.h)/4))];for(let a=r;a<=i;a+=1)for(let l=o;l<=s;l+=1)if(n(a*t.columns+
l))return!0;return!1}function Ht(t,e,n){jn(t,e,o=>(t.cells[o]=Math.max(t.cells[o],n),!1))}function zn(t,e){
return ta(t,e)&&!jn(t,e,n=>t.cells[n]>0)}function ta(t,e){return e.x>=2&&e.y>=2&&e.x+e.w<=t.width-2&&
e.y+e.h<=t.height-2}function Ts(t,e,n){let o=[];for(let s of t){if(o.length>=n)break;let r=ea(s).find(
i=>zn(e,i))||na(s).find(i=>zn(e,i)&&!Bn(e,i.leader,Ft))||oa(e,s);r&&(Ht(e,{x:r.x-3,y:r.y-1,w:r.w+6,h:r.
h+2},Ft),r.leader&&Es(r.leader,i=>Ht(e,i,Ft)),o.push({item:s,x:r.x,y:r.y,leader:r.leader}))}return o}
function ea({x:t,y:e,r:n,w:o,h:s}){let r=n+4,i=(a,l)=>({x:a,y:l,w:o,h:s,leader:null});return[i(t+r,e-
s/2),i(t-r-o,e-s/2),i(t-o/2,e+r),i(t-o/2,e-r-s),i(t+r*.7,e+r*.7),i(t+r*.7,e-r*.7-s)]}function na({x:t,
y:e,r:n,w:o,h:s,mast:r}){let i=[];for(let a=1;a<=r;a+=1){let[l,u]=[e-n-s-a*15*.7,e+n+a*15*.7];for(let f of[
t+xs,t-xs-o])i.push({x:f,y:l,w:o,h:s,leader:[t,e-n,t,l+2]},{x:f,y:u,w:o,h:s,leader:[t,e+n,t,u+s-2]})}
return i}function oa(t,e){let n=null,o=e.away;for(let s=Ss;s<=o;s+=Ss)for(let r=0;r<Os;r+=1){let i=sa(
e,s,r*2*Math.PI/Os);if(zn(t,{x:i.x-3,y:i.y-1,w:i.w+6,h:i.h+2})){if(!Bn(t,i.leader,Un))return i;n||Bn(
t,i.leader,Ft)||(n=i,o=Math.min(o,s+Xi))}}return n}function sa({x:t,y:e,r:n,w:o,h:s},r,i){let[a,l]=[
Math.cos(i),Math.sin(i)],[u,f]=[t+(n+r)*a-o*(1-a)/2,e+(n+r)*l-s*(1-l)/2],h=[Math.min(Math.max(t,u),u+
o),Math.min(Math.max(e,f),f+s)],p=Math.hypot(h[0]-t,h[1]-e)||1;return{x:u,y:f,w:o,h:s,leader:[t+n*(h[0]-
t)/p,e+n*(h[1]-e)/p,...h]}}function Es([t,e,n,o],s){let r=Math.max(1,Math.ceil(Math.hypot(n-t,o-e)/2)),
i=!1;for(let a=0;a<=r&&!i;a+=1)i=s({x:t+(n-t)*a/r,y:e+(o-e)*a/r,w:0,h:0});return!!i}function Bn(t,[e,
n,o,s],r){let i=Math.hypot(o-e,s-n)||1,a=Math.min(1,1.5*4/i),l=[e+(o-e)*a,n+(s-n)*a];return Es([...l,
o,s],u=>jn(t,u,f=>t.cells[f]>=r))}var qn=[["hour",1],["hour",3],["hour",6],["hour",12],["day",1],["day",2],["day",7],["month",1],["mon\
th",3],["month",6],["year",1],["year",2],["year",5],["year",10],["year",50]],Cs={hour:3600,day:86400,
month:2629800,year:31557600};function xe(t,e,n){return t.flatMap(o=>ra(o,e,n))}function ra([t,e,n,o],s,r){let i=(o-n)/Math.max(e-
t,1),[a,l]=qn.find(([f,h])=>Cs[f]*h*i*s>=r)||qn[qn.length-1],u=[];for(let f=ia(t,a,l);f<=e&&u.length<
200;f=Ce(f,a,l))f>=t&&u.push({x:n+(f-t)*i,...aa(f,a)});return u}function ia(t,e,n){let o=new Date(t*
1e3);if(e==="year")return Date.UTC(Math.floor(o.getUTCFullYear()/n)*n,0)/1e3;if(e==="month")return Date.
UTC(o.getUTCFullYear(),Math.floor(o.getUTCMonth()/n)*n)/1e3;let s=Cs[e]*n;return Math.floor(t/s)*s}function aa(t,e){
let n=new Date(t*1e3),[o,s,r,i]=[n.getUTCFullYear(),n.getUTCMonth(),n.getUTCDate(),n.getUTCHours()];
return e==="year"||e==="month"&&s===0?{label:String(o),strong:!0}:e==="month"?{label:Ae[s],strong:!1}:
e==="day"||i===0?{label:`${r} ${Ae[s]}`,strong:e==="hour"||r===1}:{label:`${ie(i)}:00`,strong:!1}}function As(t,e){
let[n,o]=[0,t.length-1];for(;n<o;){let s=n+o+1>>1;t[s]<=e?n=s:o=s-1}return n}var Pt='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',Oe='Georgia, "Times New Roman", se\
rif',Hn=new Map;function Gn(t,e,n){let o=n+e;return Hn.has(o)||(t.font=n,Hn.set(o,t.measureText(e).width)),
Hn.get(o)}function Kn(t,e){let n=t.canvas.width/t.canvas.clientWidth;t.save(),t.setTransform(n,0,0,n,
0,0),e(),t.restore()}function la(t,e,n){t.beginPath(),e.forEach(([o,s],r)=>r?t.lineTo(n.x(o),n.y(s)):
t.moveTo(n.x(o),n.y(s))),t.closePath()}function Ls(t,e,n,o,s){t.lineJoin=t.lineCap="round";for(let{story:r,
corners:i}of e)la(t,i,n),t.fillStyle=t.strokeStyle=o.hull,t.lineWidth=30*n.scale,t.stroke(),t.fill(),
r===s&&(t.globalCompositeOperation="destination-over",t.strokeStyle=o.story,t.lineWidth=30*n.scale+3,
t.stroke(),t.globalCompositeOperation="source-over")}function Ns(t,e,n,o){for(let s of e)t.beginPath(),
t.arc(n.x(s.x),n.y(s.y),s.radius*n.scale,0,2*Math.PI),t.fillStyle=o.hull,t.strokeStyle=o.story,t.lineWidth=
1.2,t.fill(),t.stroke()}function Is(t,e,n,o,s){for(let[,,r,i,a]of e)a&&(t.fillStyle=o.grid,t.globalAlpha=
.45,t.fillRect(n.x(r),0,(i-r)*n.scale,s.height),t.globalAlpha=1);for(let r of xe(e,n.scale,64))t.strokeStyle=
r.strong?o.line:o.grid,t.lineWidth=1,t.beginPath(),t.moveTo(Math.round(n.x(r.x))+.5,0),t.lineTo(Math.
round(n.x(r.x))+.5,s.height-22),t.stroke()}function Ps(t,e,n,o,s){t.fillStyle=o.paper,t.globalAlpha=
.9,t.fillRect(0,s.height-24,s.width,24),t.globalAlpha=1,t.textBaseline="middle",t.textAlign="center";
let r=-1/0;for(let i of xe(e,n.scale,64)){let a=`${i.strong?"600 ":""}12px ${Pt}`,l=n.x(i.x),u=Gn(t,
i.label,a)/2;l-u<r+6||(r=l+u,t.font=a,t.fillStyle=i.strong?o.ink:o.soft,t.fillText(i.label,l,s.height-
11))}for(let[,,i,a,l]of e)l&&_s(t,"time squeezed",n.x((i+a)/2),s.height-34,o)}function _s(t,e,n,o,s){
t.font=`italic 11px ${Pt}`,t.textAlign="center",t.textBaseline="middle",t.fillStyle=s.soft,t.fillText(
e,n,o)}function Ds(t,e,n,o,s){let[r,i]=[Math.min(...n.map(l=>l.x)),Math.max(...n.map(l=>l.x))],a=Math.
min(...n.map(l=>l.y-l.size));_s(t,e,o.x((r+i)/2),o.y(a)-12,s)}function Xe(t,e,n,o,s){let[r,i,a]=[n.x(
e.x),n.y(e.y),e.size*n.scale];t.beginPath(),e.shape==="square"?t.rect(r-a,i-a,2*a,2*a):e.shape==="di\
amond"?([[0,-1],[1,0],[0,1],[-1,0]].forEach(([l,u],f)=>t[f?"lineTo":"moveTo"](r+l*a,i+u*a)),t.closePath()):
t.arc(r,i,a,0,2*Math.PI),t.fillStyle=o.background,t.strokeStyle=s||o.border,t.lineWidth=s?2.5:1,t.fill(),
t.stroke()}function tn(t,e,n,o,s){t.setLineDash(s?[4,3]:[]),t.beginPath(),t.moveTo(o.x(e.x),o.y(e.y)),
t.lineTo(o.x(n.x),o.y(n.y)),t.stroke(),t.setLineDash([])}function Rs(t,e,n,o){t.textBaseline="middle",
t.textAlign="left",t.lineJoin="round";for(let{leader:s}of e)s&&(t.strokeStyle=n.soft,t.lineWidth=.8,
t.beginPath(),t.moveTo(s[0]+o.x,s[1]+o.y),t.lineTo(s[2]+o.x,s[3]+o.y),t.stroke());for(let{item:s,x:r,
y:i}of e)t.font=s.font,t.fillStyle=s.color,t.strokeStyle=n.paper,t.lineWidth=3.5,s.lines.forEach((a,l)=>{
let[u,f]=[r+o.x,i+o.y+15*(l+.5)];t.strokeText(a,u,f),t.fillText(a,u,f)})}var Ws={outlet:10,story:5,topic:5},ca=6;function Fs(t,e){return t==="outlet"?[`600 12px ${Pt}`,e.ink]:
t==="topic"?[`italic 600 13px ${Oe}`,e.topic]:[`12px ${Oe}`,t==="stub"?e.soft:e.ink]}function zs(t,e,n,{
zoomed:o,lit:s}){let r={topic:40,story:20,outlet:12,article:0,stub:-4},i=h=>h.size*2+r[h.kind]+(s&&s.
own.has(h.id)?1e3:0),a=h=>h.kind==="article"||h.kind==="stub",l=n.filter(h=>s||o>1.35||!a(h)||e.marks.
length<30||e.view==="time"&&o>1.1),u=s?new Map:fa(t,e),f=l.map(h=>({...h,text:Z(t,Wt(h)),worth:u.get(
h.id)||i(h),leads:u.has(h.id)||ua(s,h)}));for(let{story:h,x:p,y:d,radius:m}of e.holes)f.push({id:-1-
h,x:p,y:d,size:m,kind:"story",text:t.stories[h].name,worth:900,leads:!0});return!s&&t.mode==="whole"&&
f.push(...ha(t,e)),f.sort((h,p)=>p.worth-h.worth||h.id-p.id)}function ua(t,{id:e}){return!!(t&&t.own.
size<=ca&&t.own.has(e))}function fa(t,e){let n=s=>Nt(t,Wt(s)).filter(r=>t.articles.held[r]).length,o=new Map;
for(let[s,r]of Object.entries(Ws)){let i=e.marks.filter(a=>a.kind===s).map(a=>[a,n(a)]).filter(([,a])=>a);
i.sort((a,l)=>l[1]-a[1]||a[0].id-l[0].id),i.slice(0,r).forEach(([a],l)=>o.set(a.id,800-10*l))}return o}
function ha(t,e){let n=({articles:i})=>i.length>2?e.at.article.get(i[0]):null,o=e.hulls.filter(({corners:i})=>i.
length>2),s=e.view==="time"?t.stories.map((i,a)=>({story:a,...n(i)})).filter(({x:i})=>i!==void 0):o.
map(da),r=({story:i})=>t.stories[i].articles.length;return s.sort((i,a)=>r(a)-r(i)||i.story-a.story).
map(({story:i,x:a,y:l,size:u},f)=>({id:-1-i,x:a,y:l,size:u,kind:"story",text:t.stories[i].name,worth:60+
5*r({story:i}),leads:f<Ws.story}))}function da({story:t,corners:e}){let n=e.reduce((o,s)=>o+s[0],0)/
e.length;return{story:t,x:n,y:Math.min(...e.map(o=>o[1]))-12,size:2}}var Bs=54,pa=34,ma={story:240,outlet:240,topic:120,article:220,stub:120},ga=6e3;function Us(t,e,n){let o=new vis.
DataSet,s=new vis.DataSet,r=new vis.Network(t,{nodes:o,edges:s},e.options),i=matchMedia("(prefers-re\
duced-motion: reduce)"),a=new Map,l=null,u=null,f={view:e.opens,marks:[],edges:[],holes:[],open:[]},
h=Rn(e,f,{hide:[],selection:{filtered:!1}}),p=null,d=new Map,m=[],k=null,O=null,w=null,M=null,R=1,q=!1,
ot=!1,B=null;function at(y){u=y;let b=new Map([...d].map(([j,G])=>[j,[G.x,G.y]])),S=h.view!==y.view;
S&&p?.stop();let v=[y.view,...y.open].join(" "),L=v!==l;return L&&([f,l]=[ys(e,y,a),v]),h=Rn(e,f,y),
d=new Map(h.marks.map(j=>[j.id,j])),m=h.marks.map(({x:j,y:G,size:H})=>({x:j,y:G,size:H})),M=K(),L?gt():
At(),S&&I(b),h}function $t(){r.body.emitter.emit("_requestRedraw")}function gt(){let y=Ct();s.clear(),
o.clear(),o.add(f.marks.map(({id:b,x:S,y:v,size:L,shape:j,...G})=>({id:b,x:S,y:v,size:L,shape:j,color:qt(
G,f.view,y,e.hues.length>0)}))),s.add(f.edges.map(({id:b,from:S,to:v,kind:L,weight:j})=>({id:b,from:S,
to:v,color:ls(y.edges[L],f.edges.length),dashes:It.includes(L)&&[4,3],width:$(L,j)}))),At()}function At(){
r.body.nodeIndices=h.marks.map(y=>y.id),r.body.edgeIndices=h.edges.map(y=>y.id),B=null,$t()}function $(y,b){
return e.mode==="stories"&&(b===0||y==="published_by")?.5:.8+.4*Math.min(b,6)}function I(y){if(i.matches||
!y.size)return;let b=performance.now(),S=h.marks.filter(L=>y.has(L.id)).map(L=>({mark:L,from:y.get(L.
id),to:[L.x,L.y]})),v=L=>{let j=Math.min(1,(L-b)/450),G=1-(1-j)**3;for(let{mark:H,from:ft,to:it}of S){
let lt=r.body.nodes[H.id];if(d.get(H.id)!==H||!lt)return;[H.x,H.y]=[ft[0]+(it[0]-ft[0])*G,ft[1]+(it[1]-
ft[1])*G],[lt.x,lt.y]=[H.x,H.y]}B=null,$t(),j<1&&requestAnimationFrame(v)};v(b)}function U(){return k||
O}function K(){if(U()){let y=bs(e,h,U());return y.marks.size?y:null}return w?ks(e,h,w):null}function C(){
M=K(),B=null,$t()}function T(){let y=r.getScale(),b=r.canvasToDOM({x:0,y:0});return{scale:y,origin:b,
x:S=>b.x+S*y,y:S=>b.y+S*y}}function N(){return{width:t.clientWidth,height:t.clientHeight}}r.on("befo\
reDrawing",y=>Kn(y,()=>{let b=T();h.view==="time"&&Is(y,e.scale,b,Ct(),N());let S=U();Ls(y,h.hulls,b,
Ct(),S&&S.kind==="story"?S.ref:-1),Ns(y,h.holes,b,Ct())})),r.on("afterDrawing",y=>Kn(y,()=>{let b=T(),
S=Ct();M?W(y,b,S):h.view==="time"&&F(y,b,S),X(y,b,S),h.view==="time"&&Ps(y,e.scale,b,S,N());let v=h.
view==="time"?h.marks.filter(L=>L.undated):[];v.length&&Ds(y,`no date (${v.length.toLocaleString("en")}\
)`,v,b,S)}));function W(y,b,S){y.fillStyle=S.veil,y.fillRect(0,0,t.clientWidth,t.clientHeight),y.lineWidth=
1.3;for(let v of M.edges){let L=h.view==="network"&&e.mode==="stories"&&M.own.has(v.from)&&M.own.has(
v.to);y.strokeStyle=L?S.line:S.soft,tn(y,d.get(v.from),d.get(v.to),b,It.includes(v.kind))}for(let v of M.
marks){let L=d.get(v);L&&Xe(y,L,b,qt(L,h.view,S,e.hues.length>0),M.own.has(v)?S.ink:null)}h.view==="\
time"&&F(y,b,S)}function F(y,b,S){y.textAlign="center",y.textBaseline="middle",y.fillStyle=S.paper;for(let v of M?
[...M.marks].map(L=>d.get(L)):h.marks){let L=v?v.size*b.scale:0;L<7||v.hue===void 0||(y.font=`700 ${Math.
min(14,Math.round(L*1.1))}px ${Pt}`,y.fillText(e.letters[v.hue],b.x(v.x),b.y(v.y)+.5))}}function X(y,b,S){
let v=`${b.scale} ${M?[...M.own].join():""}`;B&&B.key===v&&(ot||B.origin.x===b.origin.x&&B.origin.y===
b.origin.y)||(B={key:v,origin:b.origin,labels:st(y,b,S)}),Rs(y,B.labels,S,{x:b.origin.x-B.origin.x,y:b.
origin.y-B.origin.y})}function st(y,b,S){let{width:v,height:L}=N(),j=Ms(v,L),G=h.marks.filter(it=>{let[
lt,Lt]=[b.x(it.x),b.y(it.y)];return lt>-20&&Lt>-20&&lt<v+20&&Lt<L+20&&(!M||M.marks.has(it.id))});for(let it of G){
let lt=it.size*b.scale;Ht(j,{x:b.x(it.x)-lt,y:b.y(it.y)-lt,w:2*lt,h:2*lt},Un)}h.view==="time"&&Ht(j,
{x:0,y:L-24,w:v,h:24},Ft),Ht(j,{x:v-50,y:8,w:50,h:100},Ft),h.view==="network"&&Ht(j,{x:v-108,y:106,w:100,
h:38},Ft);let H=b.scale/R,ft=zs(e,h,G,{zoomed:H,lit:M}).slice(0,400);return Ts(ft.map(it=>J(y,it,b,S)),
j,Math.min(160,pa*Math.max(1,H**1.5)))}function J(y,{x:b,y:S,size:v,kind:L,text:j,leads:G},H,ft){let[
it,lt]=Fs(L,ft),Lt=no(j,L==="outlet"||L==="topic"?26:30),Ee=Math.max(...Lt.map(cr=>Gn(y,cr,it))),eo=h.
view==="time";return{x:H.x(b),y:H.y(S),r:v*H.scale,w:Ee,h:15*Lt.length,lines:Lt,font:it,color:lt,mast:eo?
34:0,away:G&&!eo?ma[L]:0}}function _t(y){let b=r.getNodeAt(y.pointer.DOM);if(b!==void 0)return Wt(d.
get(b));let{x:S,y:v}=y.pointer.canvas,L=h.holes.find(G=>Math.hypot(S-G.x,v-G.y)<G.radius),j=h.hulls.
find(({corners:G})=>gs([S,v],G,15));return L||j?{kind:"story",ref:(L||j).story}:null}r.on("click",y=>{
let b=_t(y);setTimeout(()=>n.choose(b))}),r.on("doubleClick",y=>{let b=_t(y);b&&b.kind==="story"&&e.
mode==="stories"&&n.toggle(b.ref)}),r.on("hoverNode",({node:y,pointer:b})=>{k=Wt(d.get(y)),n.hover(k,
b.DOM),C()});let Dt=()=>{k&&(k=null,n.hover(null),C())};r.on("blurNode",Dt),t.addEventListener("mous\
eleave",Dt),r.on("dragStart",()=>{[ot,q]=[!0,!0],Dt()}),r.on("dragEnd",()=>{ot=!1,B=null,$t(),n.moved(
Q())}),r.on("zoom",()=>{q=!0,Dt(),n.moved(Q())}),r.on("resize",()=>requestAnimationFrame(()=>q||g()));
function Q(){let{x:y,y:b}=r.getViewPosition();return[y,b,r.getScale()]}function rt(y){q=!0,Rt(),r.moveTo(
{position:{x:y[0],y:y[1]},scale:y[2],animation:!1}),B=null}function Rt(){r.setSize("100%","100%"),r.
canvas.setSize()}function g(){q=!1,Rt();let{width:y,height:b}=N();if(!m.length||!y)return;let S=(lt,Lt)=>Math.
max(...m.map(Ee=>Lt*Ee[lt]+Ee.size))*Lt,[v,L,j,G]=[S("x",-1),S("x",1),S("y",-1),S("y",1)],H=h.view===
"time"?46:12,ft=Math.min((y-20-Bs)/(L-v),(b-70-H)/(G-j),1.9);R=ft;let it={x:(v+L)/2+(Bs-20)/2/ft,y:(j+
G)/2+H/2/ft};r.moveTo({position:it,scale:ft,animation:!1}),B=null}function A(y){q=!0,r.moveTo({scale:r.
getScale()*y,animation:i.matches?!1:{duration:160}}),n.moved(Q())}function P(y,b=null){[O,w]=[y,b],C();
let S=M?h.marks.filter(H=>(M.own.size?M.own:M.marks).has(H.id)):[],v=T(),{width:L,height:j}=N(),G=S.
some(H=>v.x(H.x)>0&&v.x(H.x)<L&&v.y(H.y)>0&&v.y(H.y)<j);return S.length&&!G&&r.moveTo({position:{x:S[0].
x,y:S[0].y},animation:!i.matches&&{duration:300}}),S.length>0}function tt(){if(p)return p.stop();let y=()=>r.
body.nodes,b=()=>{for(let v of h.marks)[v.x,v.y]=[y()[v.id].x,y()[v.id].y];B=null},S=()=>{clearTimeout(
p.timer),p=null,r.off("beforeDrawing",b),r.setOptions({physics:{enabled:!1}});for(let v of f.marks)a.
set(v.id,[y()[v.id].x,y()[v.id].y]);l=null,n.rested("Rearrange"),at(u),g()};p={stop:S,timer:setTimeout(
S,i.matches?1e3:ga)},r.on("beforeDrawing",b),n.rested("Stop"),r.setOptions({physics:{enabled:!0,solver:"\
barnesHut",barnesHut:{gravitationalConstant:-900,springLength:40,avoidOverlap:.4},stabilization:!1}})}
function Kt(){l=null}function Te(){let y=T();return{drawn:h,marks:d,to:y,size:N(),labels:B?B.labels:
[],shift:B?{x:y.origin.x-B.origin.x,y:y.origin.y-B.origin.y}:{x:0,y:0},canvas:t.querySelector("canva\
s"),colors:Ct()}}function nn(y,b){let S=O&&h.at[O.kind]&&h.at[O.kind].get(O.ref),v=S?$s(h.marks,S,y,
b):h.marks[0];return v?Wt(v):null}return{show:at,draw:gt,fit:g,aim:rt,zoom:A,choose:P,neighbour:nn,rearrange:tt,
forget:Kt,snapshot:Te}}var ya=["id","title","outlet","carrier","published","precision","medium","topics","story","url","hel\
d","excerpt","files"];function js(t,e){let n=t.articles,o=s=>s>=0?t.outlets[s].name:"";return{id:n.id[e],
title:n.title[e],outlet:o(n.outlet[e]),carrier:o(n.carrier[e]),published:n.time[e]===null?"":wa(n.time[e],
n.precision[e]),precision:n.precision[e],medium:t.media[n.medium[e]],topics:n.topics[e].map(s=>t.topics[s].
name),story:n.story[e]>=0?t.stories[n.story[e]].name:"",url:n.urls[e][0]||"",held:!!n.held[e],excerpt:n.
excerpt[e],files:n.files[e]}}function wa(t,e){let n=new Date(t*1e3).toISOString();return e==="day"||
e==="none"?n.slice(0,10):e==="minute"?n.slice(0,16)+"Z":n.slice(0,19)+"Z"}function qs(t){return JSON.
stringify(t,null,1)+`
`}var Jn=["measure","outlet","other","subject","count","of","share","low","high","by_chance","p"];function Hs(t,e,n){
let o=(a,l,u)=>({...Object.fromEntries(Jn.map(f=>[f,""])),measure:a,outlet:l,...u}),s=({k:a,n:l,share:u,
low:f,high:h})=>({count:a,of:l,...l<_?{}:{share:u,low:f,high:h}}),r=Ut(t,e,n).flatMap(({topic:a,cells:l})=>l.
map((u,f)=>o("share of a topic",e[f].name,{subject:t.topics[a].name,...s(u)}))),i=qe(t,e,n).flatMap(
(a,l)=>a.flatMap((u,f)=>u?[o("followed by",e[l].name,{other:e[f].name,...s(u)})]:[]));return[...r,...i,
...Nn(e).flatMap(([a,l])=>ba(t,a,l,n,o))]}function ba(t,e,n,o,s){let r=Re(t,e,n,o),i=En(t,e,n),a=(u,f,h)=>f?
[["a",e,n],["b",n,e]].flatMap(([p,d,m])=>f[p].map(({word:k,k:O,q:w})=>s(u,d.name,{other:m.name,subject:k,
count:O,of:h[p],p:w}))):[],l=t.size>ze?null:Be(t,e,n,o);return[s("stories shared",e.name,{other:n.name,
count:r.shared.length,of:r.a.size}),...i?[s("stories shared, whole corpus",e.name,{other:n.name,count:i[2],
by_chance:i[3],p:i[4]})]:[],...r.lags.length>=_?[s("hours later, median",n.name,{other:e.name,count:We(
r.lags.map(({hours:u})=>u)),of:r.lags.length})]:[],...a("word in headlines of the same stories",Ue(t,
r),{a:r.shared.length,b:r.shared.length}),...a("distinctive word",l,l?{a:l.n[0],b:l.n[1]}:{})]}function Vn(t,e=ya){
let n=t.map(o=>e.map(s=>ka(o[s])).join(","));return[e.join(","),...n].join(`\r
`)+`\r
`}function ka(t){let e=Array.isArray(t)?t.join("; "):String(t),n=typeof t!="number"&&/^[=+\-@\t\r]/.
test(e)?"'"+e:e;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function zt(t){return t.replace(
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
"�").replace(/[&<>"]/g,e=>({"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"})[e])}var oe=46,en=20;function se(t,e,n){let o=URL.createObjectURL(e instanceof Blob?e:new Blob([e],{type:n}));
c("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function Gs(t,e){let n=[
[]],o=16;for(let s of t){let r=40+7.2*`${s.label} ${s.number}`.length;o+r>e-16&&o>16&&(n.push([]),o=
16),n[n.length-1].push({item:s,x:o}),o+=r}return n}function Ks({drawn:t,marks:e,to:n,size:o,labels:s,
shift:r,colors:i},{title:a,words:l,items:u,scale:f,hasHues:h,letters:p}){let d=Gs(u,o.width),m=oe+o.
height+en*d.length+16,k=[`<rect width="${o.width}" height="${m}" fill="${i.paper}"/>`,`<text x="16" \
y="22" font-size="17" font-weight="700" font-family="Georgia, serif" fill="${i.ink}">${zt(a)}</text>`,
`<text x="16" y="39" font-size="12" fill="${i.soft}">${zt(l)}</text>`,`<svg y="${oe}" width="${o.width}\
" height="${o.height}" viewBox="0 0 ${o.width} ${o.height}">`],O=w=>[Y(n.x(w.x)),Y(n.y(w.y))];for(let{
corners:w}of t.hulls)k.push(`<path d="M${w.map(([M,R])=>`${Y(n.x(M))} ${Y(n.y(R))}`).join("L")}Z" fi\
ll="${i.hull}" stroke="${i.hull}" stroke-width="${Y(30*n.scale)}" stroke-linejoin="round"/>`);for(let w of t.
holes)k.push(`<circle cx="${Y(n.x(w.x))}" cy="${Y(n.y(w.y))}" r="${Y(w.radius*n.scale)}" fill="${i.hull}\
" stroke="${i.story}"/>`);if(t.view==="time")for(let w of xe(f,n.scale,64)){let M=Y(n.x(w.x));k.push(
`<path d="M${M} 0V${o.height-22}" stroke="${w.strong?i.line:i.grid}"/><text x="${M}" y="${o.height-7}\
" font-size="12" text-anchor="middle" fill="${i.soft}">${zt(w.label)}</text>`)}for(let w of t.edges){
let[[M,R],[q,ot]]=[O(e.get(w.from)),O(e.get(w.to))];k.push(`<path d="M${M} ${R}L${q} ${ot}" stroke="${i.
edges[w.kind]}" stroke-width="0.8"${It.includes(w.kind)?' stroke-dasharray="4 3"':""}/>`)}for(let w of t.
marks)k.push(Js(w,O(w),w.size*n.scale,qt(w,t.view,i,h),t.view==="time"&&w.hue!==void 0?p[w.hue]:"",i));
for(let{item:w,x:M,y:R,leader:q}of s)k.push($a(w,M+r.x,R+r.y,q,r,i));return k.push("</svg>"),d.forEach(
(w,M)=>w.forEach(({item:R,x:q})=>k.push(va(R,q,oe+o.height+14+en*M,i)))),`<?xml version="1.0" encodi\
ng="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${o.width}" height="${m}" viewBox="0 0 ${o.width} ${m}\
" font-family="system-ui, sans-serif">
${k.join(`
`)}
</svg>
`}function Y(t){return Math.round(t*10)/10}function Js({shape:t},[e,n],o,{background:s,border:r},i,a){
let l=`fill="${s}" stroke="${r}"`,u=Y(o);if(t==="square")return`<rect x="${Y(e-o)}" y="${Y(n-o)}" wi\
dth="${Y(2*o)}" height="${Y(2*o)}" ${l}/>`;if(t==="diamond")return`<path d="M${e} ${Y(n-o)}L${Y(e+o)}\
 ${n}L${e} ${Y(n+o)}L${Y(e-o)} ${n}Z" ${l}/>`;let f=i&&o>7?`<text x="${e}" y="${Y(n+4)}" font-size="\
11" font-weight="700" text-anchor="middle" fill="${a.paper}">${zt(i)}</text>`:"";return`<circle cx="${e}\
" cy="${n}" r="${u}" ${l}/>${f}`}function $a(t,e,n,o,s,r){let[i,a,l,u]=o?o.map((O,w)=>Y(O+(w%2?s.y:s.
x))):[],f=o?`<path d="M${i} ${a}L${l} ${u}" stroke="${r.soft}" stroke-width="0.8"/>`:"",[,h,p,d,m]=/^(italic )?(\d{3} )?(\d+)px (.*)$/.
exec(t.font),k=`font-size="${d}" font-family="${zt(m)}"${p?` font-weight="${p.trim()}"`:""}${h?' fon\
t-style="italic"':""}`;return f+t.lines.map((O,w)=>`<text x="${Y(e)}" y="${Y(n+15*(w+.8))}" ${k} fil\
l="${t.color}" stroke="${r.paper}" stroke-width="3" paint-order="stroke">${zt(O)}</text>`).join("")}
function va(t,e,n,o){let s=`<text x="${e+22}" y="${n+4}" font-size="12" fill="${o.ink}">${zt(t.label)}\
 <tspan fill="${o.soft}">${t.number}</tspan></text>`;if(t.line)return`<path d="M${e} ${n}H${e+16}" s\
troke="${o.edges[t.line]}" stroke-width="3"${It.includes(t.line)?' stroke-dasharray="4 3"':""}/>${s}`;
let r={outlet:"square",linked:"square",carrier:"square",topic:"diamond"}[t.kind]||"dot";return Js({shape:r},
[e+8,n],t.kind==="stub"?4:6,{...t.color,border:["stub","linked","carrier"].includes(t.kind)?t.color.
border:t.color.background},"",o)+s}function Vs({canvas:t,size:e,colors:n},{title:o,words:s,items:r}){
let i=t.width/e.width,a=Gs(r,e.width),l=c("canvas",{width:t.width,height:Math.round((oe+e.height+en*
a.length+16)*i)}),u=l.getContext("2d");u.fillStyle=n.paper,u.fillRect(0,0,l.width,l.height),u.drawImage(
t,0,oe*i),u.scale(i,i);let f=(h,p,d,m,k)=>{u.font=m,u.fillStyle=k,u.fillText(h,p,d)};return f(o,16,22,
`700 17px ${Oe}`,n.ink),f(s,16,39,`12px ${Pt}`,n.soft),a.forEach((h,p)=>h.forEach(({item:d,x:m})=>{let k=oe+
e.height+14+en*p,O={scale:1,x:w=>w,y:w=>w};d.line?(u.strokeStyle=n.edges[d.line],u.lineWidth=3,tn(u,
{x:m,y:k},{x:m+16,y:k},O,It.includes(d.line))):Xe(u,{x:m+8,y:k,size:d.kind==="stub"?4:6,shape:{outlet:"\
square",linked:"square",carrier:"square",topic:"diamond"}[d.kind]||"dot"},O,d.color,null),f(`${d.label}\
  ${d.number}`,m+22,k+4,`12px ${Pt}`,n.ink)})),new Promise(h=>l.toBlob(h,"image/png"))}function Zs(t){let[e,n]=[t.size,t.size+t.outlets.length],o=Array.from({length:n+t.topics.length},()=>[]),
s=(l,u,f,h,p)=>{o[l].push({to:u,kind:f,reason:h,weight:p,forward:!0}),o[u].push({to:l,kind:f,reason:h,
weight:p,forward:!1})},r=t.articles;for(let l=0;l<t.size;l+=1){r.outlet[l]>=0&&s(l,e+r.outlet[l],"pu\
blished_by","",1),r.carrier[l]>=0&&r.carrier[l]!==r.outlet[l]&&s(l,e+r.carrier[l],"carried_by","",1);
for(let u of r.topics[l])s(l,n+u,"about","",1);for(let u of t.linksOf[l])u.forward&&s(l,u.other,u.kind,
u.reason,u.weight)}return{near:o,numberOf:({kind:l,ref:u})=>u+{article:0,outlet:e,topic:n}[l],thing:l=>l<
e?{kind:"article",ref:l}:l<n?{kind:"outlet",ref:l-e}:{kind:"topic",ref:l-n}}}function xa(t,e,n){let o=t.
near[n.forward?n.to:e].length;return n.kind==="published_by"?1+Math.log2(1+o)/4:n.kind==="about"||n.
kind==="carried_by"?2+Math.log2(1+o)/2:n.kind==="similar"?2-n.weight:1}function Qs(t,e,n,o=[]){let[s,
r]=[t.numberOf(e),t.numberOf(n)],i=new Float64Array(t.near.length).fill(1/0),a=new Map,l=Sa();i[s]=0,
l.push(s,0);for(let f=l.pop();f!==void 0&&f!==r;f=l.pop())for(let h of t.near[f]){if(o.includes(h.kind))
continue;let p=i[f]+xa(t,f,h);p>=i[h.to]-1e-12||(i[h.to]=p,a.set(h.to,{node:f,edge:h}),l.push(h.to,p))}
if(i[r]===1/0)return null;let u=[];for(let f=r;f!==s;f=a.get(f).node)u.unshift({thing:t.thing(f),edge:a.
get(f).edge});return[{thing:e,edge:null},...u]}function Sa(){let t=[],e=(n,o)=>[t[n],t[o]]=[t[o],t[n]];
return{push(n,o){t.push({node:n,cost:o});for(let s=t.length-1;s&&t[s].cost<t[s-1>>1].cost;s=s-1>>1)e(
s,s-1>>1)},pop(){if(!t.length)return;e(0,t.length-1);let{node:n}=t.pop();for(let o=0;;){let s=[2*o+1,
2*o+2].filter(r=>r<t.length).reduce((r,i)=>t[i].cost<t[r].cost?i:r,o);if(s===o)return n;e(o,s),o=s}}}}
var Zn={published_by:["was published by","published"],carried_by:["was carried by","carried"],about:[
"is about","is the topic of"],related:["names as related","is named as related by"],similar:["is sim\
ilar to","is similar to"],copy_of:["is a copy of","was copied as"],update_of:["is an update of","was\
 updated as"]};function Ys(t,e){let n=({thing:s})=>s.kind==="article"?`“${Z(t,s)}”`:Z(t,s);if(e.
length<2)return`${n(e[0])} is the same thing.`;let o=e.slice(1).map(s=>`${Zn[s.edge.kind][s.edge.forward?
0:1]} ${n(s)}`);return`${n(e[0])} ${o.join(", which ")}.`}var Xs=100,tr={Published:t=>(e,n)=>(t.articles.time[e]??1/0)-(t.articles.time[n]??1/0),Outlet:t=>Qn(
e=>mt(t,e)),Title:t=>Qn(e=>t.articles.title[e]),Story:t=>Qn(e=>Oa(t,e))},Gt={column:"Published",down:!0};
function Qn(t){return(e,n)=>{let[o,s]=[yt(t(e)),yt(t(n))];return o<s?-1:o>s?1:0}}function Oa(t,e){return t.
articles.story[e]<0?"":t.stories[t.articles.story[e]].name}function Yn(t,e){return t.articles.title.
flatMap((n,o)=>e.mask[o]&&(t.articles.held[o]||e.stubs)?[o]:[])}function Xn(t,e){let{model:n}=e,o=tr[Gt.
column](n),s=Yn(n,e.selection()).sort((f,h)=>(Gt.down?o(h,f):o(f,h))||f-h),r=c("tbody"),i=c("button",
{type:"button",class:"more",on:{click:()=>l(Xs*5)}}),a=0;function l(f){r.append(...s.slice(a,a+f).map(
h=>Ta(e,h))),a=Math.min(s.length,a+f),i.hidden=a>=s.length,i.textContent=`Show more (${E(s.length-a,
"row")} left)`}l(Xs);let u=["Published","Outlet","Title","Topics","Story"].map(f=>Ma(f,()=>Xn(t,e),t));
t.replaceChildren(c("div",{class:"sheet-head"},c("h2",{},e.selection().filtered?"The selection":"All\
 articles"," ",c("span",{class:"number"},s.length.toLocaleString("en"))),c("button",{type:"button",class:"\
tool",on:{click:()=>e.change({at:"save"})}},"Download …")),ut(n)||"",s.length?Et("Articles",c("tab\
le",{class:"articles-table"},c("thead",{},c("tr",{},u)),r)):c("p",{class:"empty"},"No article passes\
 all filters."),i)}function Ma(t,e,n){if(!tr[t])return c("th",{scope:"col"},t);let o=Gt.column===t,s=()=>{
Gt={column:t,down:o?!Gt.down:t==="Published"},e(),n.querySelector(`[data-focus="${t}"]`).focus()};return c(
"th",{scope:"col","aria-sort":o?Gt.down?"descending":"ascending":null},c("button",{type:"button","da\
ta-focus":t,on:{click:s}},t,o?Gt.down?" ↓":" ↑":""))}function Ta(t,e){let{model:n}=t,{time:o,precision:s,
outlet:r,story:i,topics:a,held:l}=n.articles;return c("tr",{class:l[e]?"":"not-held"},c("td",{class:"\
moment"},St(o[e],s[e])),c("td",{},r[e]>=0?V(t,{kind:"outlet",ref:r[e]}):"unknown"),c("td",{class:"ti\
tle"},V(t,{kind:"article",ref:e}),!l[e]&&c("small",{}," not in this corpus")),c("td",{},a[e].map(u=>n.
topics[u].name).join(", ")),c("td",{class:"title"},i[e]>=0?V(t,{kind:"story",ref:i[e]},vt(n.stories[i[e]].
name,60)):""))}function nr(t,e,n){return c("article",{class:`panel panel-${e}`},{path:Ea,save:La,problems:Na,about:Ia,
help:_a}[e](t,n))}function or({model:t,state:e}){let n=e().path.map(o=>t.byId.get(o)).filter(o=>o&&o.
kind!=="story");if(!(n.length<2||!t.complete))return t.web||=Zs(t),Qs(t.web,n[0],n[1],e().without)}function Ea(t,e){
let{model:n}=t,{path:o,without:s}=t.state(),r=["From","To"].map((f,h)=>Ca(t,f,h,o[h]?n.byId.get(o[h]):
null)),l=["published_by","carried_by","about",...new Set(n.complete?n.linksOf.flatMap(f=>f.map(({kind:h})=>h)):
[])].filter((f,h,p)=>p.indexOf(f)===h).map(f=>c("label",{class:"check"},c("input",{type:"checkbox",checked:!s.
includes(f),on:{change:({target:h})=>t.change({without:h.checked?s.filter(p=>p!==f):[...s,f]})}}),$e[f])),
u=o.filter(Boolean).length===2;return[Tt("Path finder","From one thing to another"),c("p",{class:"as\
ide"},"The way that says most: stated links come before shared topics, and rare topics before common\
 ones."),...r,c("fieldset",{class:"kinds"},c("legend",{},"By these ties"),l),u&&(e?Aa(t,e):c("p",{class:"\
empty",role:"status"},"No way leads from the one to the other by these ties."))]}function Ca(t,e,n,o){
let{model:s}=t,r=c("ul",{class:"choices"}),i=`path-${n}`,a=f=>{let h=[...t.state().path];for(;h.length<
2;)h.push("");h[n]=Qt(s,f),t.change({path:h.filter((p,d)=>p||d<n)}),(x(`path-${1-n}`).value?x("panel").
querySelector(".route, .empty, h2"):x(`path-${1-n}`)).focus()},l=({target:f})=>{let h=Zt(s),p=f.value.
trim()?["outlet","topic","article"].flatMap(d=>De(h[d],f.value,4).found.map(m=>({kind:d,ref:m}))):[];
r.replaceChildren(...p.slice(0,8).map(d=>c("li",{},c("button",{type:"button",class:"choice",dir:"aut\
o",on:{click:()=>a(d)}},c("span",{},Z(s,d)),c("span",{class:"words"},ke[d.kind].toLowerCase()))))),t.
say(`${p.length} found`)},u=f=>{f.key==="Enter"&&r.querySelector("button")?.click(),f.key==="ArrowDo\
wn"&&r.querySelector("button")?.focus()};return c("div",{class:"end"},c("label",{for:i},e),c("input",
{id:i,type:"text",dir:"auto",autocomplete:"off",spellcheck:"false",placeholder:"an outlet, a topic o\
r an article",value:o?Z(s,o):"",on:{input:l,keydown:u}}),r)}function Aa(t,e){let{model:n}=t,o=e.map(
({thing:s,edge:r},i)=>c("li",{class:`stop stop-${s.kind}`},i>0&&c("span",{class:"verb"},`${Zn[r.kind][r.
forward?0:1]} `),V(t,s),r&&r.reason&&c("span",{class:"words",dir:"auto"},r.reason)));return c("secti\
on",{class:"route",tabindex:"-1",role:"status"},c("h3",{},E(e.length-1,"step")),c("p",{class:"excerp\
t",dir:"auto"},Ys(n,e)),c("ol",{class:"stops"},o))}function La(t){let{model:e}=t,n=Yn(e,t.selection()),
o=()=>n.map(i=>js(e,i)),s=Bt.includes(t.state().view)&&t.view,r=(i,a)=>c("button",{type:"button",class:"\
action",on:{click:()=>{a(),t.say(`${i} saved`)}}},i);return[Tt("Download","Take it with you"),D(`The\
 ${t.selection().filtered?"selection":"articles"}: ${E(n.length,"article")}`,c("div",{class:"buttons"},
r("CSV table",()=>se("articles.csv",Vn(o()),"text/csv")),r("JSON",()=>se("articles.json",qs(o()),"ap\
plication/json")))),t.state().view==="compare"&&D("The comparison",c("div",{class:"buttons"},r("Figu\
res as CSV",()=>se("comparison.csv",Vn(Hs(e,Ln(t),t.selection().mask),Jn),"text/csv")))),D("The pict\
ure, with its legend",s?c("div",{class:"buttons"},r("PNG image",()=>Vs(t.view.snapshot(),er(t)).then(
i=>se("picture.png",i,"image/png"))),r("SVG drawing",()=>se("picture.svg",Ks(t.view.snapshot(),er(t)),
"image/svg+xml"))):c("p",{class:"aside"},"Turn to Network or Time to save the picture.")),c("p",{class:"\
aside"},"“Copy link” keeps the filters, the selection, the view and the camera in the address; it wo\
rks for this file wherever it is opened.")]}function er(t){let{model:e}=t,n=t.state(),o=le(e,n).map(
({sign:r,name:i})=>r==="not"?`without ${i}`:i).join(" · "),s=e.counts.from===null?"":ht(e.counts.from,
e.counts.to);return{title:e.title,words:[s,o&&`selected: ${o}`].filter(Boolean).join(" — "),items:Fn(
e,t.view.snapshot().drawn,t.selection()).filter(({key:r})=>!n.hide.includes(r)),scale:e.scale,hasHues:e.
hues.length>0,letters:e.letters}}function Na({model:t}){let e=t.counts.problems-t.problems.length,n=t.
problems.map(([o,s,r,i])=>c("li",{},c("span",{class:"who",dir:"auto"},`${o}${s?`:${s}`:""}`),c("span",
{dir:"auto"},i),c("span",{class:"words"},r)));return[Tt("About the input",E(t.counts.problems,"probl\
em")),c("p",{class:"aside"},"What was wrong in the files, and what was done about it."),ct(n,60,"tie\
s"),e>0&&c("p",{class:"aside"},`${e.toLocaleString("en")} more: run “topicgraph check”.`)]}function Ia({
model:t}){let{about:e,counts:n}=t,o=r=>c("ul",{class:"plain-list"},r.map(i=>c("li",{},i))),s=n.from===
null?"none dated":ht(n.from,n.to);return[Tt("About this page","Where its figures come from"),c("p",{},
"One file that asks no other computer for anything: all data is in it."),me([["Made by",`topicgraph ${e.
version}`],["From",`${E(e.files,"file")}, ${E(n.articles,"article")}, ${s}`],["Known by links only",
n.stubs?E(n.stubs,"article"):null],["Problems met",String(n.problems)],["To make it again",c("code",
{},"topicgraph build FOLDER -o OUTPUT")]]),D("What is left out",t.left_out>0&&o(Ge(t))),D("What is c\
ounted",o(e.notes)),D("What is drawn",o([`At most ${1500 .toLocaleString("en")} marks at a time; wha\
t is left out is said under the picture and is in the lists.`,`A topic on ${et(e.dominant)} of the a\
rticles or more has no lines in the picture: it would tie everything to everything.`,"Places are com\
puted when the page is made, the same for the same articles. Distance in the network means little; g\
roups do.",...t.notes.network,...t.notes.time.filter(r=>!t.notes.network.includes(r))])),D("How it i\
s computed",c("dl",{class:"measures"},Pa.map(([r,i])=>[c("dt",{},r),c("dd",{},i)]))),D("What it cann\
ot say",c("p",{},"The folder is a sample. What is “not in this corpus” may well have been published:\
 the page never says that an outlet left something out. “First” means first among the articles known\
 here, by the times they state."))]}var Pa=[["Story","Articles about one event: joined by links that\
 their publishers state, and by likeness of title and excerpt within some days."],["Copy","The same \
piece at another outlet: the same address, a declared source (“X on Y”), or the same title and text.\
 It counts as its original."],["First","The outlet with the earliest stated time on a story, copies \
aside. Equal times tie; a date without a time never decides."],["Share of voice","An outlet’s indepe\
ndent articles over all of them; Wilson 95 % interval (Wilson 1927)."],["Share of a topic","Articles\
 of an outlet about the topic over all of its articles; Wilson 95 % interval."],["By chance","How of\
ten an outlet would be first if each outlet of a story were equally likely to be (Gallé et al. 2013)\
; p by 9,999 permutations."],["Lag","Hours by which one outlet’s first piece on a shared story comes\
 after the other’s; bootstrap 95 % interval of the median, sign test."],["Followed","Own articles \
of one outlet that a similar one of another came after, by 6 minutes to 36 hours; both state a time \
of day. Wilson 95 % interval (Welbers, van Atteveldt: RNewsflow)."],["Stories by chance","How many s\
tories two outlets would share if only how many each has, and how many outlets each story has, were \
given (bipartite configuration model: Neal 2014, Saracco et al. 2015)."],["The same stories in their\
 words","Log-odds of words in the headlines of stories that both have (Monroe, Colaresi, Quinn 2008)\
."],["After correction","Where many outlets or pairs are tested, p-values are corrected for it (Benj\
amini and Hochberg 1995)."],["Distinctive words","Log-odds with an informative prior (Monroe, Colare\
si, Quinn 2008); an article counts once for a word."],["Expected with","How likely an outlet of its \
size would have a story of that size, if only sizes mattered (bipartite configuration model, Saracco\
 et al. 2015)."],["Nearest outlets","Stories in common over stories of either (Jaccard)."],["Focus",
"An outlet’s share of a topic over that of the rest."],["Too few","A figure on fewer than five is \
no finding, and gets no interval and no p-value."]];function _a(){let t=[["/","search"],["?","this h\
elp"],["Esc","close the panel; once more: clear the filters"],["Tab","on to the next control"],["← →\
 ↑ ↓","in the picture: to the next mark; in tabs: to the next tab; on the ends of the time strip\
: a step"],["Enter","in the picture: open the chosen story into its articles, or close it"],["+ − 0",
"in the picture: nearer, farther, all of it"],["Home End","on the ends of the time strip: to the fir\
st, to the last"]];return[Tt("Help","How to read and use this page"),D("Ways in",c("ul",{class:"plai\
n-list"},["Overview names what stands out; a click on a sentence selects what it is about.","Everyth\
ing follows one selection: filters, the time strip, a cell of a matrix, a bar of a comparison. The l\
ine over the picture says what is selected.","A click on a mark or a name opens its panel; “back” of\
 the browser goes back.","The lists and the Table hold all that the picture shows."].map(e=>c("li",{},
e)))),D("Keys",c("dl",{class:"facts keys"},t.map(([e,n])=>[c("dt",{},c("kbd",{},e)),c("dd",{},n)])))]}var Me={outlet:5,topic:5,story:6,article:12},Da=1+Object.values(Me).reduce((t,e)=>t+e),sr={outlet:"O\
utlets",topic:"Topics",story:"Stories",article:"Articles"},[Ra,to]=[1,8];function rr(t,e,n,o){let s=Object.
fromEntries(Object.keys(Me).map($=>[$,Wa(sr[$])])),r=[],i=[],a=-1,l=[],u=0;function f(){let $=Zt(n);
l=h()?Object.keys(Me).map(I=>({kind:I,run:an($[I],h(),Me[I]),found:[],total:0,done:!1})):[],a=-1,p(Ra),
O(),at(!!h()),m()}function h(){return t.value.trim()}function p($){let I=performance.now()+$,U=l.map(
({found:C})=>C.length),K=d();for(;K&&performance.now()<I;){let{done:C,value:T}=K.run.next();Object.assign(
K,{done:!!C,found:T.found,total:T.total}),K=d()}return l.some(({found:C},T)=>C.length>U[T])}function d(){
let $=l.filter(({done:I})=>!I);return $.find(({kind:I,found:U})=>U.length<Me[I])||$[0]}function m(){
if(clearTimeout(u),!d())return k();u=setTimeout(()=>{(p(to)||!d())&&O(),m()})}function k(){let $=l.filter(
({total:I})=>I);l.length&&o.say($.map(({kind:I,total:U})=>`${U} ${sr[I].toLowerCase()}`).join(", ")||
"nothing found")}function O(){let $=a>=0?i[a].key:null,I=l.filter(({total:T})=>T);i=[];let U=I.map(w),
K=I.find(({kind:T})=>T==="article"),C=[h()&&ut(n),K&&ot(h(),K),l.length>0&&!I.length&&!d()&&c("p",{class:"\
empty"},"Nothing found. Fewer or shorter words find more.")];e.replaceChildren(...U,...C.filter(Boolean)),
gt($?i.findIndex(({key:T})=>T===$):-1)}function w({kind:$,found:I,total:U,done:K}){let{box:C,number:T}=s[$];
return T.textContent=K?z.format(U):"…",C.replaceChildren(C.firstChild,...I.map(N=>M({kind:$,ref:N}))),
C}function M($){let I=$.kind==="article"?mt(n,$.ref):E(Nt(n,$).length,"article");return R(`${$.kind}\
 ${$.ref}`,()=>o.choose($),Z(n,$),I)}function R($,I,U,K){let C=r[i.length]||q();return C.item.setAttribute(
"aria-selected","false"),C.name.textContent=U,C.words.textContent=K,i.push({item:C.item,act:I,key:$}),
C.item}function q(){let[$,I]=[c("span",{dir:"auto"}),c("span",{class:"words",dir:"auto"})],U={name:$,
words:I,item:c("div",{role:"option",id:`option-${r.length}`,class:"option"},$,I)};return r.push(U),U}
function ot($,{total:I,done:U}){let K=U?I===1?"this article":`these ${z.format(I)} articles`:"these \
articles";return R("words",()=>o.filter("only","words",yt($)),`Show only ${K}`,"")}function B($){at(
!1),t.value="",$()}function at($){e.hidden=!$,t.setAttribute("aria-expanded",String($)),!$&&(t.removeAttribute(
"aria-activedescendant"),l=[],clearTimeout(u))}function $t($){i.length&&(gt((a+$+i.length+(a<0&&$<0?
1:0))%i.length),i[a].item.scrollIntoView({block:"nearest"}))}function gt($){return i[a]&&i[a].item.setAttribute(
"aria-selected","false"),a=$,a<0?t.removeAttribute("aria-activedescendant"):(i[a].item.setAttribute(
"aria-selected","true"),t.setAttribute("aria-activedescendant",i[a].item.id))}function At(){let $=window.
requestIdleCallback||(K=>setTimeout(()=>K({timeRemaining:()=>to}),to)),I=ko(Object.values(Zt(n))),U=K=>{
do if(I.next().done)return;while(K.timeRemaining()>2);$(U)};for(;r.length<Da;)q();$(U)}return e.addEventListener(
"mousedown",$=>$.preventDefault()),e.addEventListener("click",({target:$})=>{let I=i.find(({item:U})=>U.
contains($));I&&B(I.act)}),t.addEventListener("input",f),t.addEventListener("focus",()=>h()&&f()),t.
addEventListener("blur",()=>at(!1)),t.addEventListener("keydown",$=>{$.key==="ArrowDown"||$.key==="A\
rrowUp"?($.preventDefault(),$t($.key==="ArrowDown"?1:-1)):$.key==="Enter"&&i.length?($.preventDefault(),
B(i[Math.max(a,0)].act)):$.key==="Escape"&&($.stopPropagation(),e.hidden&&t.blur(),t.value="",at(!1))}),
{prepare:At}}function Wa(t){let e=c("span",{class:"number"});return{number:e,box:c("div",{role:"grou\
p","aria-label":t},c("div",{class:"find-head"},t," ",e))}}var Fa=8,re={width:1e3,height:46,row:20},za=700;function lr(t,e){let{model:n}=e,{from:o,to:s}=n.counts;
if(o===null||o===s)return{show:()=>{}};let{unit:r,bins:i}=Le([],o,s),a=Ba(n,i),l=null,u={rows:!1,shares:!1},
f=c("div",{class:"strip-chart"}),h=c("div",{class:"strip-rows",hidden:!0}),p=c("span",{class:"strip-\
words"}),d=R("▶","Play through time",()=>l?gt():$t()),[m,k]=[q("By outlet","rows"),q("Shares","sha\
res")],[O,w]=[At("From",0),At("To",1)],M=c("div",{class:"strip-area"},f,O,w);t.hidden=!1,t.replaceChildren(
c("div",{class:"strip-head"},c("span",{class:"legend-name"},`Articles by ${r}`),p,c("span",{class:"s\
trip-tools"},R("‹","A step back in time",()=>at(-1)),d,R("›","A step on in time",()=>at(1)),m,k)),
M,h),$();function R(C,T,N){return c("button",{type:"button",class:"step","aria-label":T,title:T,on:{
click:N}},C)}function q(C,T){let N=c("button",{type:"button",class:"step","aria-pressed":"false",on:{
click:()=>{u[T]=!u[T],N.setAttribute("aria-pressed",String(u[T])),I()}}},C);return N}function ot(){let{
time:C}=e.state();if(!C)return[0,i.length];let T=i.findIndex(W=>W.to>C[0]),N=i.findIndex(W=>W.from>=
C[1]);return[Math.max(0,T),N<0?i.length:N]}function B(C,T,N=!1){let W=C<=0&&T>=i.length;e.change({time:W?
null:[i[C].from,i[T-1].to]},!N)}function at(C){let[T,N]=e.state().time?ot():C>0?[-1,0]:[i.length,i.length+
1],W=N-T,F=Math.max(0,Math.min(i.length-W,T+C));return(F!==T||!e.state().time)&&B(F,F+W,!0),F+W<i.length}
function $t(){l=setInterval(()=>at(1)||gt(),za),d.textContent="❚❚",d.setAttribute("aria-label","\
Stop playing"),ot()[1]===i.length&&e.change({time:null},!1),at(1)}function gt(){clearInterval(l),l=null,
d.textContent="▶",d.setAttribute("aria-label","Play through time")}function At(C,T){let N=()=>ot()[T],
W=F=>{let X={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-5,PageUp:5,Home:-i.length,End:i.
length}[F.key];if(!X)return;F.preventDefault();let[st,J]=ot();T?B(st,Math.max(st+1,Math.min(i.length,
N()+X)),!0):B(Math.max(0,Math.min(J-1,N()+X)),J,!0)};return c("span",{class:"handle",role:"slider",tabindex:"\
0","aria-label":C,"aria-valuemin":0,"aria-valuemax":i.length,on:{keydown:W}})}function $(){let C=N=>{
let W=f.getBoundingClientRect();return Math.max(0,Math.min(i.length-1,Math.floor((N.clientX-W.left)/
W.width*i.length)))},T=null;M.addEventListener("pointerdown",N=>{gt();let W=N.target.closest(".handl\
e");T=W?W===O?ot()[1]-1:ot()[0]:C(N),M.setPointerCapture(N.pointerId),W||B(T,T+1,!0)}),M.addEventListener(
"pointermove",N=>{if(T===null)return;let W=C(N);B(Math.min(T,W),Math.max(T,W)+1,!0)});for(let N of["\
pointerup","pointercancel"])M.addEventListener(N,()=>T=null);M.addEventListener("dblclick",()=>e.change(
{time:null}))}function I(){let{mask:C}=Vt(n,e.state(),"time"),T=ir(a,i.length,Q=>C[Q]),N=ir(a,i.length,
()=>!0),[W,F]=ot(),X=u.shares?T.map((Q,rt)=>N[rt]?Q/N[rt]:0):T,st=u.shares?1:Math.max(1,...N),J=(Q,rt,Rt)=>Q?
nt("rect",{x:rt*10,width:9,y:re.height*(1-Q/st),height:Math.max(1,re.height*Q/st),class:Rt}):null,_t=nt(
"svg",{viewBox:`0 0 ${i.length*10} ${re.height}`,preserveAspectRatio:"none",role:"img","aria-label":U(
T)},!u.shares&&N.map((Q,rt)=>J(Q,rt,"bar-all")),X.map((Q,rt)=>J(Q,rt,rt>=W&&rt<F?"bar-volume":"bar-o\
ut"))),Dt=c("div",{class:"strip-ends","aria-hidden":"true"},c("span",{},dt(o)),c("span",{},dt(s)));f.
replaceChildren(_t,Dt);for(let[Q,rt,Rt]of[[O,W,i[W].from],[w,F,i[F-1].to-1]])Q.style.left=`${rt/i.length*
100}%`,Q.setAttribute("aria-valuenow",rt),Q.setAttribute("aria-valuetext",ar(Rt,r));p.textContent=e.
state().time?ht(i[W].from,i[F-1].to-1):u.shares&&e.selection().filtered?"share of all articles of ea\
ch "+r:n.left_out?"on this page · drag to choose a time":"drag to choose a time",h.hidden=!u.rows,u.
rows&&h.replaceChildren(...K(C))}function U(C){let T=C.indexOf(Math.max(...C));return`Articles by ${r}\
: at most ${C[T].toLocaleString("en")}, from ${ar(i[T].from,r)}.`}function K(C){let T=n.byOutlet.map(
(F,X)=>({ref:X,articles:F.filter(st=>C[st]&&n.articles.held[st])}));T.sort((F,X)=>X.articles.length-
F.articles.length||F.ref-X.ref);let N=T.slice(0,Fa).filter(({articles:F})=>F.length).map(({ref:F,articles:X})=>{
let st=Array(i.length).fill(0);for(let J of X)a[J]>=0&&(st[a[J]]+=1);return{ref:F,total:X.length,tops:u.
shares?st.map(J=>J/X.length):st}}),W=Math.max(...N.flatMap(({tops:F})=>F),u.shares?.01:1);return N.map(
({ref:F,total:X,tops:st})=>c("div",{class:"strip-row"},c("button",{type:"button",class:"thing",dir:"\
auto",on:{click:()=>e.choose({kind:"outlet",ref:F})}},vt(n.outlets[F].name,22)),nt("svg",{viewBox:`0\
 0 ${i.length*10} ${re.row}`,preserveAspectRatio:"none",role:"img","aria-label":`${n.outlets[F].name}\
: ${E(X,"article")}`},st.map((J,_t)=>J&&nt("rect",{x:_t*10,width:9,y:re.row*(1-J/W),height:re.row*J/
W,class:"bar-volume"}))),c("span",{class:"number"},X.toLocaleString("en"))))}return{show:I}}function Ba(t,e){
let n=Float64Array.from(e,o=>o.from);return Int32Array.from(t.articles.time,(o,s)=>o===null||!t.articles.
held[s]||o<n[0]?-1:As(n,o))}function ir(t,e,n){let o=Array(e).fill(0);return t.forEach((s,r)=>{s>=0&&
n(r)&&(o[s]+=1)}),o}function ar(t,e){return e==="hour"?St(t,"minute"):dt(t)}async function Ua(){try{let t=Po(await In("data")),e=qa(t);x("details").hasAttribute("data-packed")&&
await new Promise(o=>requestAnimationFrame(()=>setTimeout(o))),_o(t,await In("details")),e.complete(),
document.documentElement.dataset.ready="yes"}catch(t){x("message").hidden=!1,x("message").replaceChildren(
c("p",{},`This page could not be opened. ${t.message}`))}}var Bt=["network","time"],ja=["problems","\
path","save","about","help"];function qa(t){t.letters=cs(t.hues.map(g=>t.outlets[g].name));let e={view:t.
opens,tab:"overview"},n=on(location.hash,e),o=O(n),s=0,r=null,i=new Map,a=t.nodes.length>0,l={model:t,
state:()=>n,selection:()=>o,change:w,choose:ot,toggle:at,filter:$t,apply:gt,narrow:At,isOpen:k,say:J,
show:R},u=a?Us(x("canvas"),t,{hover:st,choose:ot,toggle:at,moved:I,rested:U}):null,f=lr(x("strip"),l),
h=hs(x("filters"),x("chips"),l),p=rr(x("find"),x("found"),t,l);l.view=u;function d(){return n.at&&t.
byId.get(n.at)||null}function m(){return n.open.map(g=>t.byId.get(g)).filter(g=>g&&g.kind==="story").
map(g=>g.ref)}function k(g){return m().includes(g)}function O(g){return{...Vt(t,g),filtered:yo(g),stubs:wo(
g)}}function w(g,A=!0){"at"in g&&(r=n.at),n={...n,...g},("only"in g||"not"in g||"time"in g)&&(o=O(n)),
clearTimeout(s),A?M("pushState"):s=setTimeout(()=>M("replaceState"),200),R()}function M(g){try{history[g](
null,"",uo(n,e)||location.pathname+location.search)}catch{}}function R(){let g=[n.only,n.not,n.time];
q("chips",g,h.showChips),q("filters",[g,h.isShown()],h.show),q("picture",[g,n.view,n.hide,n.open],K),
q("sheet",[g,n.view,n.side,t.complete,document.documentElement.dataset.theme],T),q("strip",g,f.show),
q("side",[g,n.at,n.tab,n.open,n.path,n.without,t.complete],F)}function q(g,A,P){let tt=JSON.stringify(
A);i.get(g)!==tt&&(i.set(g,tt),P())}function ot(g){let A=g?Qt(t,g):null;A!==n.at&&(w({at:A}),g&&B(),
g&&J(`${Z(t,g)} chosen`))}function B(){innerWidth<900&&x("side").scrollIntoView({block:"start"})}function at(g){
let{id:A}=t.stories[g],P=n.open.includes(A)?n.open.filter(tt=>tt!==A):[...n.open,A];w({open:P,...Bt.
includes(n.view)?{}:{view:t.opens}}),J(P.includes(A)?"Story opened":"Story closed")}function $t(g,A,P){
w(Ne(n,g,A,P)),$()}function gt(g){w({...fo,...g}),$()}function At({only:g}){w({only:{...n.only,...g}}),
$()}function $(){J(o.filtered?`${E(o.total,"article")} selected`:"Everything is shown")}function I(g){
Bt.includes(n.view)&&w({cam:g},!1)}function U(g){x("rearrange").textContent=g}function K(){let g=Bt.
includes(n.view);for(let tt of["canvas","zoom","under"])x(tt).hidden=!g;x("rearrange").hidden=n.view!==
"network"||!a,x("sheet").hidden=g;for(let tt of document.querySelectorAll("[data-view]"))tt.setAttribute(
"aria-pressed",String(tt.dataset.view===n.view));let A=g?C():null;if(x("message").hidden=!A,x("messa\
ge").replaceChildren(A||""),x("canvas").classList.toggle("quiet",!!A),!u||!g)return;let P=u.show({view:n.
view,hide:n.hide,open:m(),selection:o});P.open.length<m().length&&(n={...n,open:P.open.map(tt=>t.stories[tt].
id)},M("replaceState"),J("The stories opened first were closed to make room")),N(P),W()}function C(){
return a?o.total?n.view==="time"&&!t.scale.length?c("div",{},c("h2",{},"Nothing to put in time"),c("\
p",{},"None of these articles has a date. The network and the lists show them all.")):null:h.noneFound():
c("div",{},c("h2",{},"No articles yet"),t.advice.map(g=>c("p",{},g)))}function T(){let g={outlets:Sn,
compare:An,table:Xn}[n.view];g&&g(x("sheet"),l)}function N(g){vs(x("legend"),t,g,n,o,A=>w({hide:A}))}
function W(){let g=t.scale.some(P=>P[4]),A=[...a?t.advice:[],...t.notes[n.view]||[]];n.view==="time"&&
t.scale.length&&(A.unshift(`Each ${t.mode==="stories"?"circle is a story at its first report, each d\
ot an article that belongs to no story":"dot is an article"}; the height means nothing.`),n.open.length&&
A.push("Marks beside an open story have stepped aside."),g&&A.push("In the grey band time is squeeze\
d: few articles lie there.")),t.mode==="stories"&&A.unshift("Double-click a story, or choose it and \
press Enter, to open it into its articles."),x("notes-head").textContent=A[0]||"",x("notes-head").classList.
toggle("more-notes",A.length>1),x("notes").replaceChildren(...A.slice(1).map(P=>c("li",{},P))),x("no\
tes-box").hidden=!A.length}function F(){let g=d(),A=ja.includes(n.at)?n.at:null,[P,tt]=[x("panel"),x(
"lists")],Kt=x("side").contains(document.activeElement)||!!document.activeElement.dataset.panel;tt.hidden=
!!(g||A),P.hidden=!tt.hidden;let Te=A==="path"?or(l):null,nn=u?u.choose(g,Te):!1;if(P.hidden)P.replaceChildren(),
X();else{let S=c("button",{type:"button",class:"back",on:{click:()=>w({at:null})}},"← Back to the li\
sts"),v=g&&u&&!nn&&Bt.includes(n.view)?c("p",{class:"aside"},"Not drawn in this view."):"";P.replaceChildren(
S,v,g&&g.kind!=="article"&&g.kind!=="story"&&ut(t)||"",g?Wo(l,g):nr(l,A,Te)),x("side").scrollTop=0}let y=r&&
x("list").querySelector(`[data-id="${CSS.escape(r)}"]`),b=P.hidden?y:P.querySelector("input")||P.querySelector(
"h2");Kt&&b&&b.focus({preventScroll:!P.hidden})}function X(){for(let g of document.querySelectorAll(
"[data-tab]")){let A=g.dataset.tab===n.tab,P=g.querySelector(".number");if(P){let tt=Ho(t,g.dataset.
tab,o);P.textContent=so(tt),P.title=tt.toLocaleString("en")}g.setAttribute("aria-selected",String(A)),
g.tabIndex=A?0:-1}x("list").setAttribute("aria-labelledby",`tab-${n.tab}`),Go(x("list"),x("order"),l)}
function st(g,A){let P=x("tip");if(P.hidden=!g,!g)return;let tt=g.kind==="article"&&!t.articles.held[g.
ref]?"Not in this corpus":ke[g.kind];P.replaceChildren(c("span",{class:"kicker"},tt),c("strong",{dir:"\
auto"},Z(t,g)),c("span",{class:"words",dir:"auto"},vn(t,$n(t,g))));let Kt=x("picture").getBoundingClientRect();
P.classList.toggle("left",A.x>Kt.width*.6),P.classList.toggle("above",A.y>Kt.height*.65),P.style.setProperty(
"--x",`${A.x}px`),P.style.setProperty("--y",`${A.y}px`)}function J(g){x("live").textContent=g}async function _t(){
clearTimeout(s),M("replaceState");let g=location.href;try{await navigator.clipboard.writeText(g),J("\
Link copied"),x("copy").textContent="Copied"}catch{let A=x("link");A.hidden=!1,A.value=g,A.select(),
J("Copy the link from the field")}setTimeout(()=>x("copy").textContent="Copy link",1600)}function Dt(g){
if(n.view===g)return;let A=Bt.includes(g);w({view:g,cam:null,hide:A?n.hide.filter(P=>!P.startsWith("\
hue")&&P!=="others"):n.hide}),A&&u&&u.fit(),innerWidth<900&&x("picture").scrollIntoView({block:"star\
t"}),A||(x("sheet").scrollTop=0)}function Q(){n=on(location.hash,e),o=O(n),R(),!(!u||!Bt.includes(n.
view))&&(n.cam?u.aim(n.cam):u.fit())}function rt(){(n.only.words||n.not.words||n.at&&!d())&&(o=O(n)),
n.open.length&&u&&(u.forget(),i.delete("picture")),R(),p.prepare()}function Rt(){u&&(u.draw(),R(),N(
u.snapshot().drawn))}return fs(l,{turn:Dt,copyLink:_t,recolour:Rt,restore:Q}),x("span").textContent=
t.counts.from===null?"":ht(t.counts.from,t.counts.to),Q(),{complete:rt}}Ua();})();

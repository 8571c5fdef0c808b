"use strict";(()=>{var Mc={ß:"ss",æ:"ae",œ:"oe",ø:"o",ł:"l",đ:"d",ð:"d"},$c=/[^\x00-\x7f]/;function vt(t){return $c.
test(t)?t.normalize("NFD").replace(/\p{M}+/gu,"").toLowerCase().replace(/[ßæœøłđð]/g,e=>Mc[e]):
t.toLowerCase()}function $t(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1),o=n.lastIndexOf(" ");return(o>
e*.6?n.slice(0,o):n).trimEnd()+"…"}function _e(t,e){if(t.length<=e)return[t];let n=t.lastIndexOf("\
 ",e),o=n>e*.4?n:e;return[t.slice(0,o).trim(),$t(t.slice(o).trim(),e)]}function sr(t){if(!/^https?:\/\//i.
test(t))return null;try{let e=new URL(t);return(e.protocol==="http:"||e.protocol==="https:")&&!e.username&&
!e.password?e.href:null}catch{return null}}function wt(t){return`⁨${t}⁩`}function Bt(t){return`“${wt(
t)}”`}var ir=new Intl.NumberFormat("en");function x(t){return ir.format(t)}function Ot(t){return ir.
format(Math.round(t*10)/10)}function A(t,e,n){return`${x(t)} ${t===1?e:n||e+"s"}`}function cr(t){return t<
1e4?x(t):t<999500?`${Math.round(t/1e3)}k`:`${Number((t/1e6).toFixed(1))}M`}function ot(t){return`${t>
0&&t<.0995?(t*100).toFixed(1):Math.round(t*100)} %`}function At({low:t,high:e}){return`(${ot(t).replace(
" %","")} to ${ot(e)})`}function Lt(t){return t===null?"not tested":t<.001?"p < .001":t>.99?"p > .99":
`p = ${t.toFixed(t<.0995?3:2).slice(1)}`}function f(t,e={},...n){return ar(document.createElement(t),e,n)}function ct(t,e={},...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);return ar(o,e,n)}function _(t,e,...n){return f("butt\
on",{type:"button",...t,on:{click:e}},...n)}function ar(t,{on:e={},...n},o){for(let[r,s]of Object.entries(
e))t.addEventListener(r,s);for(let[r,s]of Object.entries(n))s===!1||s===null||s===void 0||t.setAttribute(
r,s===!0?"":s);for(let r of o.flat(3))r!=null&&r!==!1&&t.append(r);return t}function I(t){return document.
getElementById(t)}function _t(t,e,n){return t.querySelector(`[data-${e}="${CSS.escape(n)}"]`)}function ae(t,e){
let n=document.activeElement,o=t.contains(n)?n?.dataset.focus:null;e(),o&&_t(t,"focus",o)?.focus()}function lr(t){
let e=sr(t);return e?f("a",{href:e,rel:"noopener noreferrer",target:"_blank",dir:"auto"},t):f("span",
{class:"plain",dir:"auto"},t)}async function jn(t){let e=I(t);if(!Bn(t))return JSON.parse(e.textContent);if(typeof DecompressionStream>
"u")throw new Error("This page needs a newer browser: one of 2023 or later.");let n=Uint8Array.from(
atob(e.textContent.trim()),r=>r.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream(
"gzip"));return JSON.parse(await new Response(o).text())}function Bn(t){return I(t).hasAttribute("da\
ta-packed")}var Qe={topic:"Topic",subject:"Subject",outlet:"Outlet",group:"Group of outlets",medium:"Medium",kind:"\
Kind of article",quality:"Quality",heat:"Heat",story:"Story",words:"Words"},Xt=Object.keys(Qe),fr=Xt.
filter(t=>t!=="story"&&t!=="words"),Oc=["lowest quarter","second quarter","third quarter","highest q\
uarter"],Ac=8;function dr(t){let e=t.articles,n=Array.from({length:t.size},(i,c)=>c),o=(i,c)=>i.map(
({id:a,name:l},u)=>({key:a,name:l,members:c(u)})),r={topic:o(t.topics,i=>t.byTopic[i]),subject:o(t.subjects,
i=>t.bySubject[i]),outlet:o(t.outlets,i=>Nc(t,i)),group:t.groups.map(({name:i,outlets:c})=>({key:i,name:i,
members:c.flatMap(a=>t.byOutlet[a])})),medium:t.media.map((i,c)=>({key:i,name:i,members:n.filter(a=>e.
medium[a]===c)})),kind:Ec(t,n),quality:ur(n,e.quality),heat:ur(n,e.heat),story:o(t.stories,i=>t.stories[i].
articles)},s=i=>new Map(i.filter(({members:c})=>c.length).map(c=>[c.key,c]));return Object.fromEntries(
Object.entries(r).map(([i,c])=>[i,s(c)]))}function Nc(t,e){let n=t.byCarrier[e].filter(o=>t.articles.
outlet[o]!==e);return n.length?[...t.byOutlet[e],...n].sort((o,r)=>o-r):t.byOutlet[e]}function Ec(t,e){
let n=t.articles;return[["copies","copies of another article",r=>n.copy[r]===1],["updates","updates \
of an earlier article",r=>n.copy[r]===2],["carried","carried by another site",r=>n.flags[r]&tn],["st\
ubs","linked, not in this corpus",r=>!n.held[r]],["undated","undated",r=>n.time[r]===null],["alone",
"in no story",r=>n.story[r]<0]].map(([r,s,i])=>({key:r,name:s,members:e.filter(i)}))}function ur(t,e){
let n=t.filter(i=>e[i]!==null),o=n.map(i=>Number(e[i])).sort((i,c)=>i-c);if(o.length<Ac||o[0]===o[o.
length-1])return[];let r=[1,2,3].map(i=>o[Math.floor(i*o.length/4)]),s=i=>r.filter(c=>Number(e[i])>=
c).length;return Oc.map((i,c)=>{let a=n.filter(h=>s(h)===c),l=new Set(a.map(h=>Number(e[h])).sort((h,d)=>h-
d)),u=[...l].filter((h,d)=>d===0||d===l.size-1);return{key:String(c),name:`${i} (${u.join(" to ")})`,
members:a}})}var en=1e3;function Ce(t,e){return{order:t,textOf:e,blocks:[]}}function Wn(t){return vt(t).match(/"[^"]+"|[^\s"]+/g)||
[]}function hr(t,e){return t.blocks[e]||=Ic(t,e*en),t.blocks[e]}function Ic(t,e){let n=[],o=[0];for(let r of t.
order.slice(e,e+en)){let s=vt(t.textOf(r)).replaceAll(`
`," ");n.push(s),o.push(o[o.length-1]+s.length+1)}return{first:e,text:n.join(`
`)+`
`,starts:o}}function*mr(t){for(let e of t)for(let n=0;n*en<e.order.length;n+=1)yield hr(e,n)}function*Un(t,e,n){
let o=Wn(e).map(s=>s.replaceAll('"',""));o.sort((s,i)=>i.length-s.length);let r={rows:[],total:0};for(let s=0;o.
length&&s*en<t.order.length;s+=1)_c(t.order,hr(t,s),o,n,r),yield r;return r}function _c(t,{first:e,text:n,
starts:o},r,s,i){let c=0,a=n.indexOf(r[0]);for(;a>=0;){for(;o[c+1]<=a;)c+=1;let l=o[c+1],u=r.length>
1?n.slice(o[c],l):"";(r.length===1||r.every(h=>u.includes(h)))&&(i.total+=1,i.rows.length<s&&i.rows.
push(t[e+c])),a=n.indexOf(r[0],l)}}function nn(t,e,n){let o=Un(t,e,n);for(;;){let{done:r,value:s}=o.
next();if(r)return s}}var le="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),[Le,Wt,Ut]=[60,3600,86400],Cc={week:7*
Ut,day:Ut,hour:Wt};function Re(t){return String(t).padStart(2,"0")}function at(t){let e=new Date(t*1e3);
return`${e.getUTCDate()} ${le[e.getUTCMonth()]} ${e.getUTCFullYear()}`}function rn(t){let e=new Date(
t*1e3);return`${Re(e.getUTCHours())}:${Re(e.getUTCMinutes())}`}function lt(t,e){if(t===null)return"u\
ndated";if(!zn(t,e))return`${at(t)}, time not given`;let n=e==="second"?":"+Re(new Date(t*1e3).getUTCSeconds()):
"";return`${at(t)}, ${rn(t)}${n} UTC`}function st(t,e){if(t===null||e===null)return"undated";let[n,o]=[
at(t),at(e)];if(n===o)return n;let[r,s]=[n.split(" "),o.split(" ")];return`${r[2]!==s[2]?n:r[1]!==s[1]?
`${r[0]} ${r[1]}`:r[0]} – ${o}`}function zn(t,e){return t!==null&&(e==="minute"||e==="second")}function yt(t){
let e=Math.abs(t);if(e<Le)return"at the same time";let[n,o]=e<1.5*Wt?["minute",Le]:e<2*Ut?["hour",Wt]:
["day",Ut];return`${A(Math.round(e/Number(o)),String(n))} ${t>0?"later":"earlier"}`}function zt(t){if(t<
Le)return"+0 min";let[e,n]=[Math.floor(t/Ut),Math.floor(t%Ut/Wt)],o=Math.floor(t%Wt/Le),[r,s]=e?[`${e}\
 d`,n&&`${n} h`]:[n&&`${n} h`,o&&`${o} min`];return"+"+[r,s].filter(Boolean).join(" ")}function pr(t){
return t<1.5*Wt?`+${Math.round(t/Le)} min`:t<2*Ut?`+${Math.round(t/Wt)} h`:`+${Math.round(t/Ut)} d`}
function Pe(t,e,n,o=!0){let r=Lc((n-e)/Ut),s=r==="hour"&&!o?"day":r,i=[];for(let c=Rc(e,s);c<=n;c=on(
c,s))i.push({from:c,to:on(c,s),count:0});for(let c of t){let a=i.find(l=>c<l.to);a&&c>=a.from&&(a.count+=
1)}return{unit:s,bins:i}}function Lc(t){return t>3650?"year":t>240?"month":t>45?"week":t>3?"day":"ho\
ur"}function Rc(t,e){let n=new Date(t*1e3),[o,r,s]=[n.getUTCFullYear(),n.getUTCMonth(),n.getUTCDate()];
if(e==="year")return Date.UTC(o,0)/1e3;if(e==="month")return Date.UTC(o,r)/1e3;let i=(n.getUTCDay()+
6)%7;return e==="week"?Date.UTC(o,r,s-i)/1e3:e==="day"?Date.UTC(o,r,s)/1e3:Math.floor(t/Wt)*Wt}function on(t,e,n=1){
let o=new Date(t*1e3);return e==="year"?Date.UTC(o.getUTCFullYear()+n,0)/1e3:e==="month"?Date.UTC(o.
getUTCFullYear(),o.getUTCMonth()+n)/1e3:t+n*Cc[e]}var ue=1.959963984540054;function Q(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return[
...e].sort((n,o)=>o[1]-n[1]||(n[0]<o[0]?-1:1))}function De(t,e){if(!e)return[0,1];let n=ue**2,o=(t+n/
2)/(e+n),r=ue*Math.sqrt(t*(e-t)/e+n/4)/(e+n);return[t?Math.max(0,o-r):0,t===e?1:Math.min(1,o+r)]}function Rt(t,e){
let[n,o]=De(t,e);return{k:t,n:e,share:e?t/e:0,low:n,high:o}}function sn(t){if(!t.length)return null;
let e=[...t].sort((o,r)=>o-r),n=Math.floor(e.length/2);return e.length%2?e[n]:(e[n-1]+e[n])/2}function Gn(t,e,n,o,r,s){
if(r>=s)return 0;let i=500*r/s,c=Math.log((t+i)/(e+500-t-i)),a=Math.log((n+i)/(o+500-n-i));return(c-
a)/Math.sqrt(1/(t+i)+1/(n+i))}function gr(t){if(t===1)return Math.tan(Math.PI*.475);if(t>60)return Pc(
t);let[e,n]=[ue,5];for(let o=0;o<60;o+=1){let r=(e+n)/2;Dc(r,t)<.95?e=r:n=r}return e}function Pc(t){
let e=ue;return[(e**3+e)/4,(5*e**5+16*e**3+3*e)/96,(3*e**7+19*e**5+17*e**3-15*e)/384,(79*e**9+776*e**
7+1482*e**5-1920*e**3-945*e)/92160].reduce((o,r,s)=>o+r/t**(s+1),e)}function Dc(t,e){let n=Math.atan(
t/Math.sqrt(e)),o=Math.cos(n)**2,[r,s]=[1,1];for(let i=2;i<e;i+=2)r*=o*(i-1)/i,s+=r;return Math.sin(
n)*s}var Fc=[-48,-24,-12,-6,-1,0,1,6,12,24,48],Hc={none:0,day:0,minute:1,second:2};function qn(t){return new Uint8Array(
t.size).fill(1)}function dt(t,e){let n=t.articles.outlet[e];return n>=0&&!t.outlets[n].platform}function Kn(t,e){
let n=t.outlets.map(()=>0),{flags:o,outlet:r}=t.articles;for(let s=0;s<t.size;s+=1)e[s]&&o[s]&Pt&&dt(
t,s)&&(n[r[s]]+=1);return n}function oe(t,e,n){return e.outlets.flatMap(o=>t.outlets[o].platform?[]:
t.byOutlet[o]).filter(o=>n[o]&&t.articles.flags[o]&Pt).sort((o,r)=>o-r)}function re(t,e,n=[]){let{outlet:o,
story:r}=t.articles,s=new Map(n.flatMap(({outlets:c})=>c.map(a=>[a,c[0]]))),i=new Set;return e.filter(
c=>{if(r[c]<0||!dt(t,c))return!0;let a=`${s.get(o[c])??o[c]} ${r[c]}`;return!i.has(a)&&i.add(a)})}function br(t,e){
let n=Kn(t,e),o=new Map,r=0;for(let c=0;c<t.size;c+=1){if(!e[c]||!(t.articles.flags[c]&Pt))continue;
let a=dt(t,c)?t.articles.outlet[c]:-1,l=a<0?`article ${c}`:`${a} ${de(t,c)}`,u=o.get(l)||{ref:a,size:0};
u.size+=1,o.set(l,u),r+=1}let s=n.map(()=>0),i=0;for(let{ref:c,size:a}of o.values())c>=0&&(s[c]+=a**
2),i+=a**2;return n.map((c,a)=>{let l=r?c/r:0,u=(1-2*l)*s[a]+l**2*i,h={n:r,share:l,clusters:o.size,squares:i,
residual:u},d=Xn(h),[m,g]=r?De(c/r*d,d):[0,1];return{...Rt(c,r),low:m,high:g}})}function Xn({n:t,share:e,
clusters:n,squares:o,residual:r}){let s=t**2/Math.max(o,1),c=r/t**2*(n/(n-1))*(t-1)/(e*(1-e));if(!Number.
isFinite(c)||c<=0)return s;let a=gr(Math.max(2*(n-1),1)),l=(ue/a)**(2*(1-s/t));return Math.max(Math.
min(t/c,t)*l,s)}function fe(t,e,n){let o=e.map(c=>{let a=oe(t,c,n),l=re(t,a,[c]),u=l.flatMap(h=>t.articles.
topics[h]);return{n:l.length,by:new Map(Q(u))}}),s=[...new Set(o.flatMap(({by:c})=>[...c.keys()]))].
map(c=>({topic:c,cells:o.map(({n:a,by:l})=>Rt(l.get(c)||0,a))})),i=({cells:c})=>c.reduce((a,{share:l})=>a+
l,0);return s.sort((c,a)=>i(a)-i(c)||c.topic-a.topic)}function de(t,e){return t.articles.story[e]>=0?
t.articles.story[e]:-1-e}function Fe(t,e,n){return Sr(t,e,n,o=>t.articles.flags[o]&$r)}function wr(t,e,n){
return Sr(t,e,n,r=>t.articles.flags[r]&Pt&&W(t,r))}function Sr(t,e,n,o){let r=new Map;for(let s of e.
outlets)if(!t.outlets[s].platform)for(let i of t.byOutlet[s]){let c=de(t,i);!o(i)||!n.has(c)||(!r.has(
c)||jc(t,i,r.get(c)))&&r.set(c,i)}return r}function kr(t,e){let n=new Set;for(let o=0;o<t.size;o+=1)
e[o]&&t.articles.held[o]&&n.add(de(t,o));return n}function jc(t,e,n){let{time:o,precision:r}=t.articles,
[s,i]=[o[e],o[n]];if(s===null||i===null)return s!==null;if(s!==i)return s<i;let c=[e,n].map(a=>Hc[r[a]]);
return(c[0]-c[1]||e-n)<0}function cn(t,e,n,o){let r=kr(t,o),s=Fe(t,e,r),i=Fe(t,n,r),c=[...s.keys()].
filter(d=>i.has(d)),a=[],l=wr(t,n,r);for(let[d,m]of wr(t,e,r)){if(!ln(t,m))continue;let g=l.has(d)?Bc(
t,m,Number(l.get(d))):null;g!==null&&a.push({key:d,hours:g})}let u=[...s.keys()].filter(d=>!i.has(d)),
h=[...i.keys()].filter(d=>!s.has(d));return{shared:c,onlyA:u,onlyB:h,lags:a,a:s,b:i}}function Bc(t,e,n){
if(!W(t,e)||!W(t,n))return null;let{time:o,precision:r}=t.articles,[s,i]=[Number(o[e]),Number(o[n])];
return(r[e]==="minute"||r[n]==="minute")&&Math.floor(s/60)===Math.floor(i/60)?0:(i-s)/3600}function Tr(t){
let e=[-1/0,...Fc,1/0],n=e.slice(1).map((r,s)=>({from:e[s],to:r,keys:[]}));n.splice(n.findIndex(({from:r})=>r===
0),0,{from:0,to:0,keys:[]});let o=({from:r,to:s},i)=>i===0?r===0&&s===0:i>0?i>r&&i<=s:i>=r&&i<s;for(let{
key:r,hours:s}of t)n.find(i=>o(i,s))?.keys.push(r);return n}function Vn(t){if(!t.coverage){let e=kr(
t,qn(t));t.coverage=t.outlets.map((n,o)=>Fe(t,{outlets:[o]},e))}return t.coverage}function vr(t,e){let n=Vn(
t),o=n[e];return n.map((s,i)=>{let c=[...o.keys()].filter(u=>s.has(u)).length,a=o.size+s.size-c,l=Math.
min(o.size,s.size)<5;return{ref:i,shared:c,either:a,jaccard:c/a,isFew:l}}).filter(s=>s.ref!==e&&s.shared).
sort((s,i)=>Number(s.isFew)-Number(i.isFew)||i.jaccard-s.jaccard||i.shared-s.shared||s.ref-i.ref)}function xr(t,e){
let n=an(t),[o,r]=[n.by[e],n.n[e]];return n.topics.flatMap((i,c)=>{let a=o.get(c)||0,l=n.total-r,u=[
(a+.5)/(r+1),(i-a+.5)/(l+1)],h=Math.log2(u[0])-Math.log2(u[1]),d=l?(i-a)/l:0;return a?[{topic:c,...Rt(
a,r),restShare:d,focus:h}]:[]}).sort((i,c)=>c.focus-i.focus||c.k-i.k||i.topic-c.topic)}function an(t){
return t.topicCounts||=Wc(t),t.topicCounts}function Wc(t){let e={by:t.outlets.map(()=>new Map),n:t.outlets.
map(()=>0),topics:t.topics.map(()=>0),total:0},{flags:n,outlet:o,topics:r}=t.articles,s=Array.from({
length:t.size},(i,c)=>c).filter(i=>n[i]&Pt);for(let i of re(t,s)){e.total+=1;for(let a of r[i])e.topics[a]+=
1;if(!dt(t,i))continue;e.n[o[i]]+=1;let c=e.by[o[i]];for(let a of r[i])c.set(a,(c.get(a)||0)+1)}return e}
function tt(t,e){return new Set(e.filter(n=>dt(t,n)).map(n=>t.articles.outlet[n]))}function Mr(t,e){
let{outlet:n,carrier:o}=t.articles;return t.stories.map(({articles:r},s)=>({story:s,articles:r,reach:tt(
t,r).size})).filter(({reach:r})=>r>1).filter(({articles:r})=>!r.some(s=>n[s]===e||o[s]===e)).map(({story:r,
reach:s})=>({story:r,reach:s})).sort((r,s)=>s.reach-r.reach||r.story-s.story)}var Uc=2,yr=7*86400;function He(t,e){
let{outlet:n,carrier:o}=t.articles,r=new Set(t.stories[e].articles.flatMap(c=>[n[c],o[c]])),s=an(t).
n,i=s.flatMap((c,a)=>c>=5&&!r.has(a)?[a]:[]);return Yn(t,e,i).map(c=>({ref:c,number:s[c]})).sort((c,a)=>a.
number-c.number||c.ref-a.ref)}function Yn(t,e,n){let{time:o}=t.articles,[r,s]=he(t,t.stories[e].articles);
if(r===null||s===null)return[];let i=c=>o[c]!==null&&Number(o[c])>=r-yr&&Number(o[c])<=s+yr;return n.
filter(c=>t.byOutlet[c].filter(i).length>=Uc)}var zc=600,un=2e4,Zn="\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff",
Gc=new RegExp(`[${Zn}]+|(?:(?![${Zn}])[\\p{L}\\p{N}\\p{M}])+`,"gu"),qc=new RegExp(`[${Zn}]`,"u");function Or(...t){
let e=t.map(o=>Kc(o,zc)).join(" ").toLowerCase().normalize("NFC").replace(/['’`´]/gu,""),n=new Set;
for(let o of e.match(Gc)||[]){let r=qc.test(o)?[...o]:[o];r.length===1&&[...o].length>1&&n.add(o);for(let s=1;s<
r.length;s+=1)n.add(r[s-1]+r[s])}return n}function Kc(t,e){return t.length>e?[...t].slice(0,e).join(
""):t}function Jn(t){return t.vocabulary||=Xc(t),t.vocabulary}function Xc(t){let e=new Map,n=t.articles.
title.map((s,i)=>[...Or(s,t.articles.excerpt[i])].map(c=>(e.has(c)||e.set(c,e.size),e.get(c)))),o=[...e.
keys()],r=new Map(t.languages.map(s=>[s,Ar(t,o,s)]));return{words:o,places:e,of:n,informative:r}}var Vc=/^[\u3041-\u309f]{2}$|^(?=..$).*[的了是在和与及就也都而着被把吗呢吧與們们]/u;
function Ar(t,e,n){let{"*":o,[n]:r}=t.uninformative,s=new Set([...o,...r||[]]);return e.map(i=>!s.has(
i)&&!/^\p{N}+$/u.test(i)&&!Vc.test(i))}function Nr(t,e){let{places:n,of:o}=Jn(t),r=n.get(e);return r===
void 0?[]:o.flatMap((s,i)=>s.includes(r)?[i]:[])}function Yc(t,e){let{words:n,of:o,informative:r}=Jn(
t),s=new Float64Array(n.length),i=0;for(let c of e){let a=r.get(t.languages[t.articles.language[c]])||
[];for(let l of o[c])a[l]&&(s[l]+=1,i+=1)}return{by:s,total:i,n:e.length}}function fn(t,e,n,o){let r=t.
articles.flags.flatMap((m,g)=>m&Pt&&o[g]?[g]:[]),s=[e,n].map(m=>re(t,oe(t,m,o),[m])),i=re(t,r,[e,n]),
{language:c}=t.articles,l=[...new Set(i.map(m=>c[m]))].map(m=>{let[g,p,y]=[...s,i].map(k=>k.filter(b=>c[b]===
m));return Zc(t,g,p,y)}),u=({n:m})=>Math.min(...m);l.sort((m,g)=>u(g)-u(m));let h=new Set,d=l.flatMap(
m=>m.rows).filter(({word:m})=>!h.has(m)&&h.add(m));return{...Er(d),n:l[0]?.n||[0,0]}}function Zc(t,e,n,o){
let[r,s,i]=[e,n,o].map(l=>Yc(t,l)),c=Math.min(r.n,s.n)>=5&&Math.min(r.total,s.total)>0;return{rows:Jn(
t).words.flatMap((l,u)=>{let[h,d]=[r.by[u],s.by[u]];if(!c||h+d<5)return[];let m=Gn(h,r.total,d,s.total,
i.by[u],i.total);return[{word:l,k:h,other:d,z:m}]}),n:[r.n,s.n]}}function Er(t){let e=({z:r})=>Number(
Math.abs(r).toPrecision(9)),n=[...t].sort((r,s)=>e(s)-e(r)||(r.word<s.word?-1:1)),o=n.map(r=>({...r,
k:r.other,other:r.k}));return{a:n.filter(({z:r})=>r>0),b:o.filter(({z:r})=>r<0)}}function dn(t,{shared:e,
a:n,b:o}){if(e.length<5)return null;let[r,s]=[n,o].map(h=>{let d=e.flatMap(g=>[...Or(t.articles.title[Number(
h.get(g))])]),m=Ar(t,d,"");return new Map(Q(d.filter((g,p)=>m[p])))}),i=h=>[...h.values()].reduce((d,m)=>d+
m,0),[c,a]=[i(r),i(s)];if(!c||!a)return null;let u=[...new Set([...r.keys(),...s.keys()])].flatMap(h=>{
let[d,m]=[r.get(h)||0,s.get(h)||0];return d+m<5?[]:[{word:h,k:d,other:m,z:Gn(d,c,m,a,d+m,c+a)}]});return Er(
u)}var Jc=["second","minute","day","none"],Pt=1,$r=2,Ir=4,tn=8;function _r(t){let e=t.articles.title.length,
n=Array.from({length:e},()=>[]),o={...t.articles,precision:t.articles.precision.map(c=>Jc[c]),id:[],
excerpt:Array(e).fill(""),urls:n,files:n,titles:n,subjects:t.articles.subjects||n,credits:Array.from(
{length:e},()=>[])};for(let[c,a,l]of t.credits||[])o.credits[c].push({outlet:a,reason:l});let r=t.subjects||
[],s=null,i={...t,...Qc(t),articles:o,subjects:r,size:e,initials:[],byOutlet:t.outlets.map(()=>[]),byCarrier:t.
outlets.map(()=>[]),byTopic:t.topics.map(()=>[]),bySubject:r.map(()=>[]),byCredit:t.outlets.map(()=>[]),
linksOf:n,byId:new Map,complete:!1,get facets(){return s||=dr(i),s}};return ta(i),ea(i),na(i),i.withWords=
Lr(i),i}function Qc({firsts:t,lags:e,cocoverage:n}){return{firsts:t.map(([o,r,s,i])=>({outlet:o,expected:r,
decided:s,q:i})),lags:e.map(([o,r,s,i,c,a,l])=>({outlet:o,other:r,n:s,hours:i,low:c,high:a,q:l})),cocoverage:n.
map(([o,r,s,i,c])=>({outlet:o,other:r,shared:s,expected:i,q:c}))}}function ta(t){let{outlet:e,carrier:n,
topics:o,subjects:r,credits:s}=t.articles;for(let i=0;i<t.size;i+=1){e[i]>=0&&t.byOutlet[e[i]].push(
i),n[i]>=0&&t.byCarrier[n[i]].push(i);for(let c of o[i])t.byTopic[c].push(i);for(let c of r[i])t.bySubject[c].
push(i);for(let c of s[i])t.byCredit[c.outlet].push(i)}}function ea(t){t.outlets.forEach(({id:e},n)=>t.
byId.set(e,{kind:"outlet",ref:n})),t.topics.forEach(({id:e},n)=>t.byId.set(e,{kind:"topic",ref:n})),
t.subjects.forEach(({id:e},n)=>t.byId.set(e,{kind:"subject",ref:n})),t.stories.forEach(({id:e},n)=>t.
byId.set(e,{kind:"story",ref:n}))}function na(t){for(let e of t.nodes){if(e.kind!=="outlet")continue;
let n=t.outlets[e.ref].platform,o=t.byOutlet[e.ref].some(r=>t.articles.held[r]);(n||!o)&&(e.group=n?
"carrier":"linked")}}function Cr(t,e){Object.assign(t.articles,e.articles),t.articles.id.forEach((o,r)=>t.
byId.set(o,{kind:"article",ref:r}));let n=Array.from({length:t.size},()=>[]);for(let[o,r,s,i,c]of e.
links){let a=e.reasons[i];n[o].push({other:r,kind:s,reason:a,weight:c,forward:!0}),n[r].push({other:o,
kind:s,reason:a,weight:c,forward:!1})}t.linksOf=n,t.indexes=null,t.vocabulary=null,t.withWords=Lr(t),
t.complete=!0}function me(t){let{articles:e,outlets:n,topics:o,subjects:r,stories:s}=t,i=(a,l)=>{let u=a.
map((h,d)=>l(d));return a.map((h,d)=>d).sort((h,d)=>u[d]-u[h]||h-d)},c=(a,l)=>{let u=i(a,h=>l[h].length);
return Ce(u,h=>[a[h].name,...a[h].names].join(" "))};return t.indexes||={outlet:Ce(i(n,a=>t.byOutlet[a].
length),a=>[n[a].name,...n[a].names,n[a].domain].join(" ")),topic:c(o,t.byTopic),subject:c(r,t.bySubject),
story:Ce(i(s,a=>s[a].articles.length),a=>s[a].name),article:Ce(i(e.time,a=>e.time[a]??-1/0),a=>`${e.
title[a]} ${e.excerpt[a]}`)},t.indexes}function Lr(t){let e=new Map;return n=>{if(!e.has(n)){let r=/^"[^"\s]*"$/.
test(n)?Nr(t,n.slice(1,-1)):nn(me(t).article,n,1/0).rows;e.set(n,r.sort((s,i)=>s-i))}return e.get(n)}}
function Rr(t,{kind:e,ref:n}){return e==="outlet"?t.outlets[n]:e==="subject"?t.subjects[n]:e==="topi\
c"?t.topics[n]:t.stories[n]}function pe(t,e){return e.kind==="article"?t.articles.id[e.ref]:Rr(t,e).
id}function Y(t,e){let{title:n,urls:o}=t.articles;return e.kind==="article"?n[e.ref]||o[e.ref][0]||"\
(no title)":Rr(t,e).name||"(no name)"}function Gt(t,{kind:e,ref:n}){return e==="story"?t.stories[n].
articles:e==="outlet"?t.byOutlet[n]:e==="subject"?t.bySubject[n]:e==="topic"?t.byTopic[n]:[n]}function et(t,e){
let n=t.articles.outlet[e];return n<0?"outlet unknown":t.outlets[n].name}function he(t,e){let n=e.map(
o=>t.articles.time[o]).filter(o=>o!==null);return n.length?[n[0],n[n.length-1]]:[null,null]}var oa=43200;
function hn(t,e){return Number(t.articles.time[e])+(W(t,e)?0:oa)}function W(t,e){return zn(t.articles.
time[e],t.articles.precision[e])}function ln(t,e){let n=t.articles.story[e];return n<0?!t.judges_firsts:
t.stories[n].first_known}var[ge,mn]=[340,64],pn=34;function we(t,e){let n=e.map(p=>t.articles.time[p]).filter(p=>p!==null);if(n.
length<2)return null;let[o,r]=[n[0],n[n.length-1]],i=e.filter(p=>t.articles.time[p]!==null).every(p=>W(
t,p)),{unit:c,bins:a}=Pe(n,o,r,i),l=a.reduce((p,y)=>y.count>p.count?y:p),u=ge/a.length,h=a.map(({count:p},y)=>{
if(!p)return null;let k=Math.max(2,p/l.count*(mn-4)),b=Math.max(1,u-Math.min(2,u*.2));return ct("rec\
t",{x:y*u,y:mn-k,width:b,height:k,class:"bar-volume"})}),d=at(l.from),m=`Articles by ${c}: at most ${l.
count} in the ${c} of ${d}.`,g=`0 0 ${ge} ${mn}`;return f("figure",{class:"volume"},ct("svg",{viewBox:g,
role:"img","aria-label":m,preserveAspectRatio:"none"},ct("path",{d:`M0 ${mn-.5}H${ge}`,class:"base-l\
ine"}),h),f("figcaption",{},f("span",{},at(o)),f("span",{},`by ${c}, at most ${x(l.count)}`),f("span",
{},at(r))))}function Pr(t,e){let n=({articles:m})=>m.filter(g=>t.articles.time[g]!==null),o=e.flatMap(
n),r=o.map(m=>Number(t.articles.time[m]));if(r.length<2)return null;let[s,i]=[Math.min(...r),Math.max(
...r)],c=o.every(m=>W(t,m)),a=e.map(m=>{let g=n(m).map(p=>Number(t.articles.time[p]));return{...m,...Pe(
g,s,i,c)}}),{unit:l}=a[0],u=Math.max(1,...a.flatMap(({bins:m})=>m.map(({count:g})=>g))),h=a.map(({name:m,
className:g,bins:p})=>{let y=ge/p.length,k=p.map(({count:z},P)=>{if(!z)return null;let it=z/u*pn,rt={
x:P*y,y:pn-it,width:y*.85,height:it};return ct("rect",{...rt,class:`bar ${g}`})}),b=p.reduce((z,{count:P})=>z+
P,0),N=`${m}: ${A(b,"dated article")} by ${l}`,R=`0 0 ${ge} ${pn}`;return f("li",{},f("span",{class:"\
name",dir:"auto"},m),ct("svg",{viewBox:R,role:"img","aria-label":N,preserveAspectRatio:"none"},ct("p\
ath",{d:`M0 ${pn-.5}H${ge}`,class:"base-line"}),k))}),d=[at(s),`by ${l}, at most ${x(u)}`,at(i)].map(
m=>f("span",{},m));return[f("ul",{class:"multiples"},h),f("p",{class:"multiples-ends"},d)]}function ye(t){
let e=f("span",{class:"bar-line","aria-hidden":"true"});return e.style.width=`${t*100}%`,e}function Vt(t,e,n=8){
let o=Math.max(1,...t.map(([,s])=>s)),r=t.map(([s,i])=>f("li",{class:"bar-row"},e(s),f("span",{class:"\
number"},x(i)),ye(i/o)));return nt(r,n,"bars")}function je(t){let e=t.map(([n,o,r])=>f("li",{class:"\
bar-row"},n,f("span",{class:"number"},r),ye(Math.max(.005,o))));return f("ul",{class:"bars"},e)}function nt(t,e,n){
let o=f("ul",{class:n},t.slice(0,e));if(t.length<=e)return o;let r=_({class:"more"},()=>{o.append(...t.
slice(e)),r.remove()},`Show ${x(t.length-e)} more`);return[o,r]}function be(t,e,n,o){let r=0,s=c=>{for(let a of e.
slice(r,r+c)){for(let l of o(a,r))l&&t.append(l);r+=1}i.textContent=`Show more (${A(e.length-r,"row")}\
 left)`,i.hidden=r>=e.length},i=_({class:"more"},()=>s(n*4));return s(n),i}function gn(t,e,n){if(e.outlets.length!==1||n.outlets.length!==1)return;let o=[e.outlets[0],n.outlets[0]];
return t.cocoverage.find(({outlet:r,other:s})=>o.includes(r)&&o.includes(s))}function Dr(t,e,n){return e.
outlets.length!==1||n.outlets.length!==1?void 0:Qn(t,e.outlets[0]).find(({other:r})=>r===n.outlets[0])}
function Qn(t,e){return t.lags.filter(({outlet:n,other:o})=>n===e||o===e).map(({outlet:n,other:o,n:r,
hours:s,low:i,high:c,q:a})=>n===e?{other:o,n:r,hours:s,low:i,high:c,q:a}:{other:n,n:r,hours:-s,low:-c,
high:-i,q:a}).sort((n,o)=>o.n-n.n||n.other-o.other)}function Fr({q:t}){return t<=.05}function wn({shared:t,
expected:e,q:n}){return n>.05?"no significant difference":t>e?"more than by chance":"fewer than by c\
hance"}function Hr(t,e,n,o){if(!o.length)return null;let r=Tr(o),s=Math.max(...r.map(({keys:i})=>i.length));
return f("div",{},f("h4",{},`How much later ${n.name} came`),f("p",{},sa(e,n,o)," ",ia(t.model,e,n,o)),
f("ol",{class:"lags"},r.map(i=>ra(t,n,i,s))),f("p",{class:"lag-ends","aria-hidden":"true"},f("span",
{},`← ${n.name} earlier`),f("span",{},`${n.name} later →`)))}function ra(t,e,n,o){let{model:r}=t,
s=n.keys.filter(h=>h>=0).map(h=>r.stories[h].id),i=n.keys.length,c=`${e.name} ${ca(n)}: ${A(i,"story",
"stories")}`,a=n.from<0?"side-1":n.to>0?"side-0":"tied",l=f("span",{class:`lag-bar ${a}`});l.style.height=
`${i/o*100}%`;let u=_({disabled:!s.length,"aria-label":c,title:c},()=>t.narrow({only:{story:s}}),f("\
span",{class:"number"},i||""),f("span",{class:"lag-track"},l));return f("li",{},u,f("span",{class:"l\
ag-name","aria-hidden":"true"},jr(n)))}function sa(t,e,n){let o=n.filter(({hours:a})=>a>0).length,r=n.
filter(({hours:a})=>a<0).length,s=n.length-o-r,i=A(n.length,"story","stories"),c=s?`, ${x(s)} tied`:
"";return`Of ${i} where both state a time of day, ${t.name} was first on ${x(o)}, ${e.name} on ${x(r)}${c}\
.`}function ia(t,e,n,o){if(o.length<5)return"Too few to say more.";let r=Number(sn(o.map(l=>l.hours))),
s=`The median: ${n.name} came ${to(r)}.`,i=Dr(t,e,n);if(!i)return s;let c=`${to(i.low)} to ${to(i.high)}`,
a=`${Lt(i.q)} after correction`;return`${s} Over the whole corpus: 95 % interval ${c}; ${a}.`}function to(t){
return yt(t*3600)}function jr({from:t,to:e}){if(t===0&&e===0)return"tie";let n=Math.min(Math.abs(t),
Math.abs(e)),o=Math.max(Math.abs(t),Math.abs(e));return Number.isFinite(o)?`${n}–${o} h`:`>${n} h`}
function ca(t){if(t.from===0&&t.to===0)return"at the same time";let e=jr(t).replace(" h"," hours").replace(
">","more than ");return`${t.from<0?"earlier":"later"} by ${e}`}var[aa,la]=[360,129600];function yn(t,e,n){let o=ua(t,e),r=fa(t,o,e.length,n),s=r.map(u=>[...u.values()].
reduce((h,d)=>h+d,0)),i=da(t,o,n),c=t.articles.time,a=new Map;for(let{earlier:u,later:h}of i)a.set(h,
Math.min(a.get(h)??1/0,Number(c[u])));let l=(u,h)=>{let d=i.filter(({earlier:g,later:p})=>o(g)===u&&
o(p)===h),m=d.filter(({earlier:g,later:p})=>c[g]===a.get(p));return{...Br(t,new Set(d.map(({earlier:g})=>g)),
r[u]),preceded:Br(t,new Set(d.map(({later:g})=>g)),r[h]),first:new Set(m.map(({earlier:g})=>g)).size,
pairs:d,few:Math.min(s[u],s[h])<5}};return e.map((u,h)=>e.map((d,m)=>h===m?null:l(h,m)))}function ua(t,e){
let n=new Map;return e.forEach(({outlets:o},r)=>o.forEach(s=>n.set(s,r))),o=>{if(!dt(t,o))return null;
let r=t.articles.outlet[o];return n.get(r)??-1-r}}function eo(t,e,n){return!!(n[e]&&t.articles.flags[e]&
Pt&&ln(t,e))&&W(t,e)}function fa(t,e,n,o){let r=Array.from({length:n},()=>new Map);for(let s=0;s<t.size;s+=
1){let i=e(s);if(i===null||i<0||!eo(t,s,o))continue;let c=de(t,s);r[i].set(c,(r[i].get(c)||0)+1)}return r}
function Br(t,e,n){let o=new Map;for(let d of e){let m=de(t,d);o.set(m,(o.get(m)||0)+1)}let r=[...n.
values()].reduce((d,m)=>d+m,0),s=r?e.size/r:0,i=[...n].map(([d,m])=>({size:m,part:o.get(d)||0})),c=i.
reduce((d,{size:m})=>d+m**2,0),a=i.reduce((d,{size:m,part:g})=>d+(g-s*m)**2,0),l=Xn({n:r,share:s,clusters:n.
size,squares:c,residual:a}),[u,h]=r?De(s*l,l):[0,1];return{...Rt(e.size,r),low:u,high:h}}function da(t,e,n){
let{time:o}=t.articles,r=({earlier:s,later:i})=>{let c=Number(o[i])-Number(o[s]);return c>aa&&c<=la};
return t.linksOf.flatMap((s,i)=>{if(!eo(t,i,n)||e(i)===null)return[];let c=a=>e(a)!==null&&e(a)!==e(
i);return s.filter(({kind:a,forward:l})=>l&&a==="similar").filter(({other:a})=>eo(t,a,n)&&c(a)).map(
({other:a})=>Number(o[i])<Number(o[a])?{earlier:i,later:a}:{earlier:a,later:i}).filter(r)})}var ma=12;function G(t,e,n){let o=n||Y(t.model,e);return _({class:"thing",dir:"auto"},()=>t.choose(e),
o)}function Yt(t,e,n,...o){let{only:r,not:s}=t.state(),i=u=>(u[e]||[]).includes(n),c=(u,h)=>_({class:"\
action"},h,u),a=i(r)?"Show everything again":"Show only this",l=i(s)?"Include it again":"Leave it ou\
t";return f("div",{class:"buttons"},c(a,()=>t.filter("only",e,n)),e!=="story"&&c(l,()=>t.filter("not",
e,n)),o.map(([u,h])=>c(u,h)))}function ut(t,e){let n=f("h2",{dir:"auto",tabindex:"-1"},e);return[f("\
p",{class:"kicker"},t),n]}function D(t,...e){return e.flat(3).some(Boolean)?f("section",{},f("h3",{},
t),e):null}function Dt(t){let e=r=>r==null||r.length===0,n=t.filter(([,r])=>!e(r));if(!n.length)return null;
let o=n.map(([r,s])=>[f("dt",{},r),f("dd",{},s)]);return f("dl",{class:"facts"},o)}function bt(t,e="\
, "){return t.flatMap((n,o)=>o?[o===t.length-1?e:", ",n]:[n])}function bn(t,e,n,o){let s={class:`chi\
p word ${o!==null&&o<=.05?"sure":""}`,dir:"auto",title:n,"aria-label":`${e}: ${n}`};return _(s,()=>t(
[`"${e}"`]),e)}function se(t,e,n){if(!e.length)return null;let{time:o,precision:r,held:s}=t.articles,
i=[...e].reverse().map(c=>{let a=lt(o[c],r[c])+(s[c]?"":" · not in this corpus"),l=f("span",{class:"\
words"},a);return f("li",{class:s[c]?null:"not-held"},n({kind:"article",ref:c}),l)});return nt(i,ma,
"ties")}function Se(t,e){return t.length?Vt(t.map(([n,o])=>[{kind:"story",ref:n},o]),e):null}var Be="group:";function no(t,e){if(e.startsWith(Be)){let o=t.groups.find(({name:r})=>Be+r===e);return o?
{key:e,name:o.name,outlets:o.outlets}:null}let n=t.byId.get(e);return!n||n.kind!=="outlet"?null:{key:e,
name:Y(t,n),outlets:[n.ref]}}function Sn(t){return t.slice(1).map(e=>[t[0],e])}function pa(t){return"\
ABCDEF"[t]}function ke(t){return f("span",{class:`key side-${t}`},pa(t))}function Te(t,e={}){return{
only:{...t.key.startsWith(Be)?{group:[t.name]}:{outlet:[t.key]},...e}}}var ga=34;function Nt(t,e,n,o){let r=f("table",{class:e},f("thead",{},f("tr",{},n)),Array.isArray(o)?
f("tbody",{},o):o);return f("div",{class:"scrolling",tabindex:"0",role:"region","aria-label":t},r)}function oo(t,e,n,o){
let r=n.map(i=>{let c={kind:e,ref:i},a=$t(Y(t.model,c),ga),l=f("div",{},G(t,c,a));return f("th",{scope:"\
col",class:"turned"},l)}),s=[pt("Outlet"),pt("Own articles","figure"),...r];return Nt(`Outlets by ${e}`,
"matrix",s,o)}function pt(t,e){return f("th",{scope:"col",class:e||null},t)}function ve(t,e,n){return f(
"td",{class:"filled"},_({"aria-label":n,title:n},e,t))}var Wr=8,wa=24,xe=null;function Ur(t,e,n){let{model:o}=t;if(!o.complete)return null;let r="Who is fo\
llowed by whom",s=yn(o,e,t.selection().mask),i=e.map(({name:u},h)=>{let d=["followed by ",ke(h),f("s\
pan",{class:"unseen"},u)];return f("th",{scope:"col",class:"figure",title:u},d)}),c=e.map((u,h)=>{let d=e.
map((m,g)=>ba(s[h][g],u,m,n));return f("tr",{},f("th",{scope:"row"},ke(h),u.name),d)}),a=[pt("Articl\
es of"),...i];return f("section",{class:"follows"},f("h3",{},r),f("p",{},ya(s,e)),Nt(r,"figures-tabl\
e",a,c),Sa(t,e,s),f("p",{class:"aside"},"Of a row’s own articles that state a time of day, those tha\
t a similar article of the column followed after 6 minutes to 36 hours; in brackets the 95 % interva\
l. It does not show that one copies the other: both may follow a third (Welbers and van Atteveldt: R\
Newsflow)."))}function ya(t,e){let n=t.flatMap((d,m)=>d.flatMap((g,p)=>g&&!g.few?[{cell:g,a:m,b:p}]:
[]));if(!n.length)return"Too few articles with a time of day to say who follows whom.";let o=(d,m)=>d.
cell.share>m.cell.share,{cell:r,a:s,b:i}=n.reduce((d,m)=>o(m,d)?m:d);if(!r.k)return"None is followed\
 by a similar article of another within 36 hours.";let[c,a]=[e[s].name,e[i].name],l=`${ot(r.share)} ${At(
r)}`,{k:u,n:h}=r.preceded;return`Most followed: ${c} by ${a}, ${r.k} of ${A(r.n,"article")}, ${l}. O\
f the ${h} articles of ${a}, ${u} came after one of ${c}; for ${r.first} of them it was the first th\
at they resemble.`}function ba(t,e,n,o){if(!t)return f("td",{class:"figure"},"–");let r=t.few?"too\
 few":`${ot(t.share)} ${At(t)}`,s=`${t.k} of ${t.n}`,i=f("small",{},` ${r}`);if(!t.k)return f("td",{
class:"figure"},s,i);let c=xe!==null&&xe[0]===e.key&&xe[1]===n.key,a=()=>{xe=c?null:[e.key,n.key],o()},
l={"data-focus":`follows ${e.key} ${n.key}`,"aria-expanded":String(c),"aria-label":`${e.name} follow\
ed by ${n.name}: ${s} articles, ${r}: list them`};return f("td",{class:"filled"},_(l,a,s,i))}function Sa(t,e,n){
if(!xe)return null;let[o,r]=xe.map(l=>e.findIndex(u=>u.key===l)),s=n[o]?.[r];if(!s)return null;let{time:i}=t.
model.articles,a=[...s.pairs].sort((l,u)=>i[u.earlier]-i[l.earlier]||l.later-u.later).map(({earlier:l,
later:u})=>{let h=yt(i[u]-i[l]),d=G(t,{kind:"article",ref:u});return f("li",{},G(t,{kind:"article",ref:l}),
f("span",{class:"words"},`${et(t.model,u)}, ${h}: `,d))});return f("div",{class:"followed"},f("h4",{},
`${e[o].name}, followed by ${e[r].name}`),nt(a,Wr,"ties"))}function zr(t,e){let{model:n}=t,o=n.cocoverage_tests;
if(!o)return null;let r="Who covers the same stories",s=n.cocoverage.filter(Fr).length,i=Math.max(Wr,
Math.min(s,wa)),c=n.cocoverage.slice(0,i).map(h=>ka(t,e,h)),a=[pt("Outlets"),pt("Stories shared","fi\
gure"),pt("By chance","figure"),pt("So they share"),f("td",{})],l=s?`${A(s,"pair")} of ${x(o)} teste\
d ${s===1?"shares":"share"} more or fewer stories than chance would give.`:`Of ${A(o,"pair")} tested\
, none shares more or fewer stories than chance would give; these are furthest from it.`;return f("s\
ection",{class:"cocoverage"},f("h3",{},r),f("p",{},l),Nt(r,"figures-table",a,c),f("p",{class:"aside"},
"Of the whole corpus. By chance: what two outlets of these sizes would share of stories of these siz\
es (Neal 2014; Saracco et al. 2015). P-values are corrected for all pairs; outlets with fewer than f\
ive stories are not tested."))}function ka(t,e,n){let o=[n.outlet,n.other],r=o.map(d=>t.model.outlets[d].
id),s=o.map(d=>t.model.outlets[d].name),i=o.map(d=>G(t,{kind:"outlet",ref:d})),c=e.map(({key:d})=>d),
a=c.length===2&&r.every(d=>c.includes(d)),l={class:"chip","aria-label":`Compare ${s[0]} and ${s[1]}`},
u=_(l,()=>t.change({side:r}),"Compare"),h=f("small",{},` ${Lt(n.q)}`);return f("tr",{},f("th",{scope:"\
row"},i[0]," and ",i[1]),f("td",{class:"figure"},x(n.shared)),f("td",{class:"figure"},Ot(n.expected)),
f("td",{class:"verdict"},wn(n),h),f("td",{},a?"":u))}var Ta=12,Gr=6,qr="These are counts: any of the differences may be chance; “topicgraph compare” test\
s them.";function Kr(t,e,n,o){if(!o.shared.length)return null;let r=dn(t.model,o);return f("div",{class:"\
framing"},f("h4",{},"The same stories in their words"),r&&va(t,e,n,r,o.shared.length),xa(t,e,n,o))}function va(t,e,n,o,r){
let s=`Words in the headlines of the ${x(r)} stories that both report, those that differ most first.`,
i=({k:l,other:u})=>`${l} of ${r} headlines, the other ${u}`,c=[kn(t,e,o.a,i,`${e.name} uses more oft\
en`),kn(t,n,o.b,i,`${n.name} uses more often`)],a=`Words in at least five of these headlines. ${qr}`;
return[f("p",{},s),f("div",{class:"columns"},c),f("p",{class:"aside"},a)]}function kn(t,e,n,o,r){let s=c=>t.
narrow(Te(e,{words:c})),i=n.slice(0,Ta).map(c=>f("li",{},bn(s,c.word,o(c),null)));return f("div",{},
f("p",{class:"words"},r),i.length?f("ul",{class:"word-list"},i):f("p",{class:"empty"},"None."))}function xa(t,e,n,o){
let r=ro(t.model,o.shared),s=d=>{let m=[o.a,o.b].map(g=>{let p={kind:"article",ref:Number(g.get(d))};
return f("td",{},G(t,p))});return f("tr",{},m)},i=f("tbody",{},r.slice(0,Gr).map(s)),c=r.slice(Gr),l=_(
{class:"more"},()=>{i.append(...c.map(s)),l.remove()},`Show ${x(c.length)} more`),u=[pt(e.name),pt(n.
name)],h=`Headlines of ${e.name} and ${n.name}`;return[Nt(h,"headline-pairs",u,i),c.length>0&&l]}function Xr(t,e,n){
let{model:o}=t;if(!o.complete)return null;let r=f("h4",{},"Distinctive words, in titles and excerpts"),
s=d=>f("div",{},r,f("p",{class:"aside"},d));if(o.size>un)return s("This corpus is too large to compa\
re words on the page: run “topicgraph compare” instead.");let i=fn(o,e,n,t.selection().mask);if(!i.
a.length&&!i.b.length)return s("Too few articles to compare their words.");let[c,a]=i.n,l=(d,m)=>({k:g,
other:p})=>`${g} of ${d} articles, the other ${p} of ${m}`,u=[kn(t,e,i.a,l(c,a),e.name),kn(t,n,i.b,l(
a,c),n.name)],h=`The first article of each on each story counts; the most distinctive words come fir\
st (Monroe, Colaresi and Quinn 2008). ${qr}`;return f("div",{class:"pair-words"},r,f("div",{class:"c\
olumns"},u),f("p",{class:"aside"},h))}function Vr(t,e){let n=Jr(t,e),o=()=>n?t.apply({open:[]}):Zr(t,e),r={class:"finding",dir:"auto","ari\
a-pressed":String(n)};return f("li",{},_(r,o,e.text),f("details",{class:"how"},f("summary",{},"How w\
e know"),f("p",{dir:"auto"},e.how)))}function Yr(t){let{findings:e}=t.model,n=e.findIndex(s=>Jr(t,s));
if(n<0)return null;let o=(s,i,c)=>{let a=e[n+s];return _({...{class:"tool","aria-label":i,title:i,disabled:!a},
"data-focus":i},()=>Zr(t,a),c)},r=`What stands out, ${x(n+1)} of ${x(e.length)}:`;return f("div",{class:"\
finding-steps"},e.length>1&&o(-1,"Finding before","‹"),e.length>1&&o(1,"Next finding","›"),f("p",
{},`${r} `,f("span",{dir:"auto"},e[n].text)))}function Zr(t,{only:e,at:n}){let o=t.model.mode==="sto\
ries"&&n!==null&&(e.story||[]).includes(n);t.apply({only:e,at:n,...o?{open:[String(n)]}:{}})}function Jr(t,{
only:e}){let{only:n}=t.state();return Object.keys(e).length>0&&JSON.stringify(n)===JSON.stringify(e)}function Tn(t){return t.carried??=t.articles.held.reduce((e,n)=>e+n,0),{here:t.carried,all:t.counts.
articles}}function vn(t){if(!t.left_out)return null;let{here:e,all:n}=Tn(t);return[`This page carrie\
s ${x(e)} of the ${A(n,"article")}; a browser could not hold the other ${x(n-e)}. Stories are here a\
s a whole: those of most outlets first, then the newest.`,"The picture, the lists, the search, the f\
ilters and all counts on the page are of these articles. The figures at the top, what stands out, wh\
o was first and who republishes are of the whole corpus.",'To find any other article, run “topicgrap\
h find WORDS”. To see a part in full, run in Python: tg.write_html(graph.filter(since="2021-03"), "p\
art.html").']}function gt(t){if(!t.left_out)return null;let{here:e,all:n}=Tn(t),[o,r]=[x(e),x(n)],s=`\
Of the ${o} articles on this page; the corpus has ${r}.`;return f("p",{class:"aside cover"},s)}var Qr=5,so={first:"Of the stories that an outlet shares with others and of which it can be told, ho\
w often it was first in this corpus; in a tie each counts a part.",republished:"Of the articles foun\
d at an outlet, how many another outlet wrote.",missing:"Choose an outlet here, in the list of outle\
ts or in the picture: its panel lists the big stories that it lacks here. A missing story only means\
 that it is not in this corpus; the outlet may still have covered it."};function ts(t,e){let{model:n}=e,
o=vn(n),r=n.findings.map(i=>Vr(e,i)),s=f("div",{class:"overview"},o&&f("section",{class:"cover"},f("\
h2",{},"Not all of it is on this page"),o.map(i=>f("p",{},i))),xn("What stands out",null,Ma(n,r)),e.
state().view!=="stories"&&xn("Biggest stories",null,$a(e)),xn("Who was first",so.first,Oa(e)),xn("Wh\
o republishes",so.republished,Aa(e)),Na(e));t.replaceChildren(s)}function Ma(t,e){return e.length?f(
"ul",{class:"findings"},e):t.counts.articles?f("p",{class:"empty"},"Nothing stands out in this corpu\
s beyond what chance gives."):null}function xn(t,e,n){return n?f("section",{},f("h2",{},t),e&&f("p",
{class:"aside"},e),n):null}function $a(t){let e=qt(t.model,"stories","size",t.selection()).slice(0,Qr);
if(e.length){let r=e.map(s=>co(t,s,0));return f("ol",{class:"rows brief"},r)}let o=t.selection().filtered?
"None in this selection.":We("stories");return f("p",{class:"empty"},o)}function Oa(t){let e=io(t,({
first:n,shared:o})=>o>=5&&n>0,(n,o)=>o.first-n.first||o.first/o.shared-n.first/n.shared);return e.length?
je(e.map(({link:n,outlet:{first:o,shared:r}})=>[n,o/r,`${Ot(o)} of ${x(r)}`])):null}function Aa(t){let e=({
pieces:r})=>r<5,n=({republished:r,pieces:s})=>r/s,o=io(t,({republished:r})=>r>0,(r,s)=>Number(e(r))-
Number(e(s))||n(s)-n(r)||s.republished-r.republished);return o.length?je(o.map(({link:r,outlet:s})=>{
let{republished:i,pieces:c}=s,a=`${x(i)} of ${x(c)}`;return e(s)?[r,0,`${a}, too few`]:[r,n(s),a]})):
t.model.counts.articles?f("p",{class:"empty"},"Every article here was written by the outlet it was f\
ound at."):null}function Na(t){let{stories:e,counts:n}=t.model;if(!e.length||n.outlets<2)return null;
let r=io(t,({held:c})=>c>=5,(c,a)=>a.held-c.held).map(({link:c})=>f("li",{},c)),s=r.length>0&&f("ul",
{class:"missing"},r),i=f("p",{class:"aside"},so.missing);return f("section",{},f("h2",{},"What an ou\
tlet lacks"),i,s)}function io(t,e,n){return t.model.outlets.map((o,r)=>({outlet:o,ref:r})).filter(({
outlet:o})=>!o.platform&&e(o)).sort((o,r)=>n(o.outlet,r.outlet)||o.ref-r.ref).slice(0,Qr).map(({outlet:o,
ref:r})=>({outlet:o,link:G(t,{kind:"outlet",ref:r})}))}var Ea=60,Ia={stories:"story",articles:"article",outlets:"outlet",topics:"topic"},_a={stories:[["siz\
e","most outlets first"],["new","newest first"],["old","oldest first"],["name","A to Z"]],articles:[
["new","newest first"],["old","oldest first"],["name","A to Z"]],outlets:[["size","most articles fir\
st"],["name","A to Z"]],topics:[["size","most articles first"],["name","A to Z"]]},Ca={stories:"No s\
tories: a story needs two articles on one event, listed as related in a file or similar in words and\
 time.",articles:"No articles.",outlets:"No outlets: no article says where it was published.",topics:"\
No topics: no article names one."},ao={stories:"size",articles:"new",outlets:"size",topics:"size"},La={
size:(t,e)=>e.size-t.size||e.articles.length-t.articles.length,new:(t,e)=>es(e.from,t.from,-1/0),old:(t,e)=>es(
t.from,e.from,1/0),name:(t,e)=>vt(t.name)<vt(e.name)?-1:1};function es(t,e,n){return(t??n)===(e??n)?
0:(t??n)-(e??n)}function qt(t,e,n,o){let r=Ia[e],s={stories:t.stories.length,articles:t.size,outlets:t.
outlets.length,topics:t.topics.length},i=u=>r!=="article"||t.articles.held[u]||o.stubs,c=Array.from(
{length:s[e]},(u,h)=>h).filter(i).map(u=>lo(t,{kind:r,ref:u},o)).filter(({articles:u})=>u.length),a=u=>e===
"outlets"?Mn(t,u):0,l=La[n];return c.sort((u,h)=>a(u)-a(h)||l(u,h)||u.thing.ref-h.thing.ref)}function Mn(t,{
thing:e,held:n}){return t.outlets[e.ref].platform?1:n?0:2}function lo(t,e,n){let o=n?.filtered?n.mask:
null;if(e.kind==="article")return Ra(t,e,!o||o[e.ref]>0);let r=Gt(t,e),s=o?r.filter(d=>o[d]):r,[i,c]=he(
t,s),a=s.filter(d=>t.articles.held[d]),l=a.length,u=tt(t,a).size,h=e.kind==="story"?u:l;return{thing:e,
name:Y(t,e),articles:s,size:h,held:l,outlets:u,from:i,to:c}}function Ra(t,e,n){let o=e.ref,r=t.articles.
time[o];return{thing:e,name:Y(t,e),articles:n?[o]:[],size:1,held:t.articles.held[o],outlets:1,from:r,
to:r}}function Ue(t,e){let{kind:n,ref:o}=e.thing;if(n==="article"){let{time:i,precision:c}=t.articles;
return`${et(t,o)} · ${lt(i[o],c[o])}`}let r=e.articles.length-e.held,s=e.held||n==="story"?[A(e.held,
"article")]:[];return r&&s.push(`${x(r)} linked, not in this corpus`),n!=="outlet"&&s.push(A(e.outlets,
"outlet")),n==="story"&&s.push(st(e.from,e.to)),s.join(" · ")}function os(t,e,{mask:n,stubs:o}){let r=s=>n[s]&&
(t.articles.held[s]||o);return e==="articles"?n.reduce((s,i,c)=>s+(r(c)?1:0),0):e==="stories"?t.stories.
filter(({articles:s})=>s.some(i=>n[i])).length:e==="topics"?t.byTopic.filter(s=>s.some(r)).length:t.
byOutlet.filter((s,i)=>!t.outlets[i].platform&&s.some(r)).length}function rs(t,e,n){let{tab:o}=n.state();
if(e.parentElement.hidden=o==="overview",o==="overview"){ts(t,n);return}let r=_a[o].map(([s,i])=>f("\
option",{value:s,selected:s===ao[o]},i));e.replaceChildren(...r),e.onchange=()=>{ao[o]=e.value,ns(t,
n,o)},ns(t,n,o)}function ns(t,e,n){let{model:o}=e,[r,s]=[ao[n],e.selection()],i=qt(o,n,r,s),c=f("ol",
{class:"rows"}),a=Math.max(1,i[0]?.size||0),l=be(c,i,Ea,(d,m)=>[n==="outlets"?Pa(o,i,m):null,co(e,d,
r==="size"?d.size/a:0)]),h=!i.length&&s.filtered?"Nothing in this selection.":We(n);t.replaceChildren(
gt(o)||"",i.length?c:f("p",{class:"empty"},h),l)}function Pa(t,e,n){let o=Mn(t,e[n]);if(!o||n&&Mn(t,
e[n-1])===o)return null;let r=e.filter(i=>Mn(t,i)===o).length;return f("li",{class:"rows-head"},`${o===
1?"Platforms, which carry what outlets write":"Only linked, no article in this corpus"} (${x(r)})`)}
function We(t){return Ca[t]}function co(t,e,n){let o={class:`row row-${e.thing.kind}`,"data-id":pe(t.
model,e.thing)},r=_(o,()=>t.choose(e.thing),f("span",{class:"row-name",dir:"auto"},e.name),f("span",
{class:"row-words",dir:"auto"},Ue(t.model,e)),n>0&&ye(Math.max(.015,n)));return f("li",{},r)}var ss=3,is=2,Da=6,Fa=8,Ha=`Stories of ${ss} or more outlets that no outlet of the group has here, t\
hough two or more of its outlets have articles within a week of them. A story that is not in this co\
rpus may still have been covered.`;function uo(t,e){return t.groups.map(({name:n,outlets:o})=>({name:n,
members:o.filter(r=>e.has(r))})).filter(({members:n})=>n.length>=is).sort((n,o)=>o.members.length-n.
members.length||(n.name<o.name?-1:1))}function ja(t,e,n){let{outlet:o,carrier:r,held:s}=t.articles;return n.
flatMap(i=>{let{articles:c}=t.stories[i],a=new Set(c.flatMap(h=>[o[h],r[h]]));if(e.some(h=>a.has(h)))
return[];let l=tt(t,c.filter(h=>s[h])).size;if(l<ss)return[];let u=Yn(t,i,e).length;return u>=is?[{story:i,
reach:l,active:u}]:[]}).sort((i,c)=>c.reach-i.reach||c.active-i.active||i.story-c.story)}function cs(t){
let{model:e}=t,n=Array.from({length:e.size},(i,c)=>c).filter(i=>e.articles.held[i]),o=uo(e,tt(e,n));
if(!o.length)return f("p",{class:"empty"},"No group has two outlets with articles in this corpus.");
let r=qt(e,"stories","size",t.selection()).map(({thing:i})=>i.ref),s=o.map(i=>Ba(t,i,r));return[f("p",
{class:"aside"},Ha),...s]}function Ba(t,{name:e,members:n},o){let r=ja(t.model,n,o),s=n.slice(0,Fa).
map(u=>G(t,{kind:"outlet",ref:u})),i=n.length-s.length,c=r.map(({story:u,reach:h,active:d})=>{let m=`${A(
h,"other outlet")} · ${x(d)} of ${x(n.length)} have articles within a week`;return f("li",{"data-id":t.
model.stories[u].id},G(t,{kind:"story",ref:u}),f("span",{class:"words"},m))}),a=f("p",{class:"words"},
"Nothing: one of them has each such story."),l=i>0&&` and ${A(i,"more","more")}`;return f("section",
{class:"group-gaps","data-group":e},f("h3",{dir:"auto"},e),f("p",{class:"words"},bt(s),l),c.length?nt(
c,Da,"ties"):a)}var Wa={figures:"Figures",topics:"By topic",stories:"By story",groups:"Missing by group"},Ua=20,ls={
topics:14,stories:18},Me="figures",ie={key:"independent",down:!0},$n=Ua,fo=[{key:"name",name:"Outlet",
title:"",value:t=>t.name},{key:"independent",name:"Own articles",title:"Independent articles: copies\
 and updates count as their original",value:t=>t.independent},{key:"voice",name:"Share of voice",title:"\
Share of all independent articles, with its 95 % interval",value:t=>t.voice.share},{key:"first",name:"\
First on",title:"Stories it was first on, of the shared ones of which it can be told; a tie counts a\
 part. Of the whole corpus",value:t=>as(t.first,t.shared)},{key:"alone",name:"Alone with",title:"Sto\
ries that no other outlet has in this corpus. Of the whole corpus",value:t=>t.alone},{key:"republish\
ed",name:"Written by others",title:"Of the articles found at it, those that another outlet wrote: co\
pies, and carried ones",value:t=>as(t.republished,t.pieces)}];function as(t,e){return e?t/e+(e>=5?2:
0):-1}function ho(t,e){let n=l=>{ho(t,e),l&&_t(t,"focus",l)?.focus()},r=mo(e.model,e.selection().mask).
filter(({pieces:l,independent:u})=>l||u),s=()=>{$n=1/0,n()},i=`Show all ${x(r.length)} outlets`,a=[f(
"div",{class:"sheet-head"},f("h2",{},"Outlets"),f("div",{class:"switch",role:"group","aria-label":"W\
hat to show"},Ga(e.model,n))),gt(e.model),...[r.length?qa(e,r,n):za()].flat(),Me!=="groups"&&r.length>
$n&&_({class:"more","data-focus":"more"},s,i)];t.replaceChildren(...a.filter(l=>l instanceof Node))}
function za(){return f("p",{class:"empty"},"No outlet has an article in this selection.")}function Ga(t,e){
return Object.entries(Wa).filter(([o])=>o!=="groups"||t.groups.length).map(([o,r])=>{let s=()=>{Me=o,
e(o)};return _({"data-focus":o,"aria-pressed":String(o===Me)},s,r)})}function qa(t,e,n){if(Me==="fig\
ures")return Ka(t,e,n);if(Me==="groups")return cs(t);let r=[...e].sort((s,i)=>i.independent-s.independent||
s.ref-i.ref).slice(0,$n);return Me==="topics"?Ya(t,r):Ja(t,r)}function mo(t,e){let n=br(t,e),{held:o,
outlet:r,carrier:s,flags:i}=t.articles,c=t.outlets.map(({name:a,first:l,shared:u,alone:h},d)=>{let m=n[d],
g={pieces:0,republished:0};return{ref:d,name:a,first:l,shared:u,alone:h,voice:m,independent:m.k,...g}});
for(let a=0;a<t.size;a+=1)!e[a]||!o[a]||(r[a]>=0&&(c[r[a]].pieces+=1,i[a]&Ir&&(c[r[a]].republished+=
1)),s[a]>=0&&s[a]!==r[a]&&(c[s[a]].pieces+=1,i[a]&tn&&(c[s[a]].republished+=1)));return c}function Ka(t,e,n){
let{value:o}=fo.find(({key:l})=>l===ie.key)||fo[0],r=(l,u)=>o(l)<o(u)?-1:o(l)>o(u)?1:0,s=ie.down?-1:
1,i=[...e].sort((l,u)=>s*r(l,u)||u.independent-l.independent||l.ref-u.ref),c=fo.map(l=>Xa(l,n)),a=i.
slice(0,$n).map(l=>Va(t,l));return Nt("Figures of the outlets","figures-table",c,a)}function Xa({key:t,
name:e,title:n},o){let r=t===ie.key,s=()=>{ie={key:t,down:r?!ie.down:t!=="name"},o(`sort ${t}`)},i=ie.
down?"descending":"ascending",c=ie.down?" ↓":" ↑",a={scope:"col",class:t==="name"?null:"figure",
"aria-sort":r?i:null},l={title:n,"data-focus":`sort ${t}`};return f("th",a,_(l,s,e,r?c:""))}function Va(t,e){
let{id:n}=t.model.outlets[e.ref],o=()=>t.narrow({only:{outlet:[n]}}),r=`${A(e.independent,"article")}\
 of ${e.name}: select them`,s=e.independent<5?"too few":At(e.voice),i=[ot(e.voice.share),f("small",{},
` ${s}`)];return f("tr",{},f("th",{scope:"row"},G(t,{kind:"outlet",ref:e.ref})),ve(x(e.independent),
o,r),f("td",{class:"figure"},e.independent?i:"–"),ze(e.shared>0,Ot(e.first),e.shared),f("td",{class:"\
figure"},e.alone?x(e.alone):"–"),ze(e.republished>0,x(e.republished),e.pieces))}function ze(t,e,n,o=""){
if(!t)return f("td",{class:"figure"},"–");let r=n<5?" too few":o,s=r?f("small",{},r):null;return f(
"td",{class:"figure"},`${e} of ${x(n)}`,s)}function Ya(t,e){let{model:n}=t,{mask:o}=t.selection(),r={
outlets:n.outlets.map((p,y)=>y)},s=re(n,oe(n,r,o)),i=Q(s.flatMap(p=>n.articles.topics[p])).map(([p])=>p),
c=i.slice(0,ls.topics);if(!c.length)return f("p",{class:"empty"},"No article of this selection names\
 a topic.");let a=e.map(({ref:p})=>({outlets:[p]})),l=fe(n,a,o),u=new Map(l.map(({topic:p,cells:y})=>[
p,y])),h=e.map((p,y)=>{let k=c.map(b=>{let N=u.get(b)?.[y]||Rt(0,p.independent);return Za(t,p,b,N)});
return us(t,p,k)}),d=i.length-c.length,g=`Independent articles of an outlet about a topic; the darke\
r, the larger their share of its articles. A click selects them.${d?` ${A(d,"rarer topic")} are in t\
he list of topics.`:""}`;return[oo(t,"topic",c,h),f("p",{class:"aside"},g)]}function us(t,e,n){return f(
"tr",{},f("th",{scope:"row"},G(t,{kind:"outlet",ref:e.ref})),f("td",{class:"figure"},x(e.independent)),
n)}function Za(t,e,n,o){let{id:r,name:s}=t.model.topics[n],{k:i,n:c}=o;if(!i){let g=`${e.name}: none\
 of ${c} on ${s} in this corpus`;return f("td",{class:"nothing",title:g},"·")}let a=c<5?", too few":
"",l=`${ot(o.share)} ${At(o)}`,u=`${e.name}, ${s}: ${i} of ${c} articles, ${l}${a}`,h=[t.model.outlets[e.
ref].id],d=()=>t.narrow({only:{outlet:h,topic:[r]}}),m=ve(String(i),d,u);return m.style.setProperty(
"--part",`${Math.round(o.share*60)}%`),m}function Ja(t,e){let{model:n}=t,o=qt(n,"stories","size",t.selection()).
map(({thing:m})=>m.ref),r=m=>tt(n,n.stories[m].articles).size,s=o.sort((m,g)=>r(g)-r(m)||m-g),i=s.slice(
0,ls.stories);if(!i.length)return f("p",{class:"empty"},"There is no story in this selection.");let c=i.
map(m=>{let g=n.stories[m].articles.find(p=>W(n,p));return g===void 0?null:n.articles.time[g]}),a=new Set(
i),l=e.map(m=>{let g=Fe(n,{outlets:[m.ref]},a),p=i.map((y,k)=>Qa(t,m,y,g.get(y),c[k]));return us(t,m,
p)}),u=s.length-i.length,d=`The stories of most outlets. “1st”: the outlet was first of those in thi\
s corpus (“1st=”: in a tie); else how much later its first article came. A dot: not in this corpus. \
Copies do not count as an outlet’s own article.${u?` ${A(u,"more story","more stories")} in the li\
st.`:""}`;return[oo(t,"story",i,l),f("p",{class:"aside"},d)]}function Qa(t,e,n,o,r){let{model:s}=t,{
id:i,name:c,first:a}=s.stories[n];if(o===void 0){let k=`${e.name}: ${Bt(c)} is not in this corpus`;return f(
"td",{class:"nothing",title:k},"·")}let l=a.includes(e.ref),h=W(s,o)&&r!==null?Number(s.articles.time[o])-
Number(r):null,[d,m]=tl(l,a.length>1,h),g=[s.outlets[e.ref].id],y=ve(d,()=>t.narrow({only:{outlet:g,
story:[i]}}),`${d}: ${e.name}, ${Bt(c)}: ${m}`);return y.style.setProperty("--part",l?"55%":"14%"),y}
function tl(t,e,n){return t?e?["1st=","first, in a tie"]:["1st","first"]:n===null?["✓","has it"]:[
pr(n),yt(n)]}var el=["stories","network","time","outlets","compare","table"],nl=["overview","stories","articles",
"outlets","topics"],po=["problems","path","save","about","help"],go=["hide","open","side","path","wi\
thout"],ol=new Set(["view","tab","at","depth","cam","time",...go,...Xt.flatMap(t=>[`only.${t}`,`not.${t}`])]),
wo=100,fs=2e3,yo=4,$e=6,ds=1e6,[rl,sl]=[.001,1e3],ms={only:{},not:{},time:null};function ps(t,e){let n=new URLSearchParams(
t.replace(/^#/,"")),o=[],r=(u,h)=>o.push(`${u}=${h}`);for(let u of new Set(n.keys()))ol.has(u)||r(u,
n.get(u));let s=u=>{let h=[...new Set(n.getAll(u).filter(Boolean))],d=h.filter(m=>m.length<=fs).slice(
0,wo);return d.length<h.length&&r(u,`(${h.length-d.length} values)`),d},i=(u,h,d)=>{let m=n.get(u);return m===
null||h.includes(m)?m??d:(r(u,m),d)},c=(u,h)=>{let d=n.get(u);if(d===null)return null;let m=d.split(
",").map(g=>g.trim()?Number(g):NaN);return m.every(Number.isFinite)&&h(m)?m:(r(u,d),null)},a=u=>{let h=Xt.
map(d=>[d,s(u+d)]);return Object.fromEntries(h.filter(([,d])=>d.length))};return{state:{view:i("view",
el,e.view),tab:i("tab",nl,e.tab),at:n.get("at")?.slice(0,fs)||null,depth:c("depth",il)?.[0]??1,cam:c(
"cam",cl),time:c("time",u=>u.length===2&&u[0]<u[1]),only:a("only."),not:a("not."),...Object.fromEntries(
go.map(u=>[u,s(u)]))},ignored:o}}function il([t,...e]){return!e.length&&Number.isInteger(t)&&t>=1&&t<=
yo}function cl(t){let[e,n,o]=t,r=Math.abs(e)<=ds&&Math.abs(n)<=ds;return t.length===3&&r&&o>=rl&&o<=
sl}function bo(t,e){let n=[],o=(d,m,g)=>m.filter(p=>g(p)||(n.push(`${d}=${p}`),!1)),r=(d,m)=>{let g=Object.
entries(m).map(([p,y])=>[p,o(d+p,y,k=>p==="words"||t.facets[p].has(k))]);return Object.fromEntries(g.
filter(([,p])=>p.length))},s=d=>t.byId.has(d)||!t.complete,i=d=>d.startsWith("group:")?t.groups.some(
({name:m})=>`group:${m}`===d):t.byId.get(d)?.kind==="outlet",{time:c}=e,{from:a,to:l}=t.counts,u=c&&
a!==null&&l!==null&&c[0]<=l&&c[1]>a;c&&!u&&n.push(`time=${c.join(",")}`);let h={...e,at:e.at&&o("at",
[e.at],d=>po.includes(d)||s(d))[0],time:u?c:null,only:r("only.",e.only),not:r("not.",e.not),open:o("\
open",e.open,d=>t.byId.get(d)?.kind==="story"),side:o("side",e.side,i).slice(0,$e),path:e.path.slice(
0,2).every(s)?e.path.slice(0,2):[]};return{state:{...h,at:h.at||null},ignored:n}}function gs(t,e){let n=new URLSearchParams;
t.view!==e.view&&n.set("view",t.view),t.tab!==e.tab&&n.set("tab",t.tab),t.at&&n.set("at",t.at),t.depth!==
1&&n.set("depth",String(t.depth));for(let r of Xt){for(let s of t.only[r]||[])n.append(`only.${r}`,s);
for(let s of t.not[r]||[])n.append(`not.${r}`,s)}t.time&&n.set("time",t.time.join(","));for(let r of go)
for(let s of t[r])n.append(r,s);t.cam&&n.set("cam",t.cam.map(r=>Number(r.toPrecision(5))).join(","));
let o=n.toString();return o?"#"+o:""}function On({only:t,not:e},n,o,r){let s=((n==="only"?t:e)[o]||[]).
includes(r);return{only:hs(t,o,r,n==="only"&&!s),not:hs(e,o,r,n==="not"&&!s)}}function hs(t,e,n,o){let r=(t[e]||
[]).filter(i=>i!==n);o&&r.push(n);let s={...t,[e]:r};return r.length||delete s[e],s}var al=12,ll=.95,ul=8,fl=72;function To(t,e){let n=vo(e),o=_({class:"tool"},()=>e.change({at:"save"}),
"Download …"),r=f("div",{class:"sheet-head"},f("h2",{},"Compare"),pl(e,n),o),s=f("p",{class:"empty"},
"Choose two outlets or groups to compare."),i=n.length<2?[s]:dl(e,n,c);ae(t,()=>t.replaceChildren(r,
...i.filter(Boolean)));function c(){To(t,e)}}function dl(t,e,n){let o=`${hl(t)} Copies and updates c\
ount as their original. A figure on fewer than ${5} is marked “too few”. A missing story only means \
that it is not in this corpus; the outlet may still have covered it.`;return[f("p",{class:"aside"},o),
gt(t.model),wl(t,e),Sl(t,e),kl(t,e),...Sn(e).map(([r,s])=>xl(t,r,s)),Ur(t,e,n),zr(t,e)]}function hl(t){
return t.selection().filtered?"This compares the selection.":t.model.left_out?"This compares what is\
 on this page; “topicgraph compare” compares the whole corpus.":"This compares the whole corpus."}
function vo(t){let{model:e}=t,n=t.state().side.flatMap(o=>no(e,o)||[]);return n.length?n.slice(0,$e):
ws(e).slice(0,2).flatMap(({key:o})=>no(e,o)||[])}function ws(t){let e=Kn(t,qn(t));return t.outlets.map(
({id:n,name:o,platform:r},s)=>({key:n,name:o,platform:r,number:e[s],ref:s})).filter(({number:n,platform:o})=>n&&
!o).sort((n,o)=>o.number-n.number||n.ref-o.ref)}function ml(t,e){let n=new Map,o=(r,s)=>{e.includes(
s)||n.set(n.has(r)?`${r} · ${s}`:r,s)};for(let{name:r}of t.groups)o(`${r} (group)`,Be+r);for(let{key:r,
name:s,number:i}of ws(t))o(`${s} (${i})`,r);return n}function pl(t,e){let{model:n}=t,o=e.map(({key:h})=>h),
r=h=>t.change({side:h}),s=ml(n,o),i=({target:h})=>{let d=s.get(h.value);d&&r([...o,d])},c={"aria-lab\
el":"Add an outlet or group","data-focus":"add",type:"text",list:"side-choices",dir:"auto",autocomplete:"\
off",placeholder:"+ Add outlet or group …",disabled:e.length>=$e,on:{change:i,input:i}},a=[...s.keys()].
map(h=>f("option",{value:h})),l=[f("input",c),f("datalist",{id:"side-choices"},a)],u=e.map(({key:h,name:d},m)=>_(
{class:`chip side-${m}`,dir:"auto","data-focus":h},()=>r(o.filter(g=>g!==h)),f("span",{class:"unseen"},
"Remove "),ke(m),d," ×"));return f("div",{class:"picker"},u,l)}function gl(t,{name:e,outlets:n}){return n.
length!==1?f("span",{class:"name"},e):G(t,{kind:"outlet",ref:n[0]})}function wl(t,e){let n=mo(t.model,
t.selection().mask),o=["Own articles","First on, where it can be told","Alone with","Written by othe\
rs"],r=[pt("Outlet"),...o.map(c=>pt(c,"figure"))],s=e.map((c,a)=>yl(t,c,a,n)),i=Nt("Figures","figure\
s-table",r,s);return f("section",{},i)}function yl(t,e,n,o){let r=e.outlets.map(y=>o[y]),s=y=>r.reduce(
(k,b)=>k+b[y],0),[i,c,a]=["independent","pieces","republished"].map(s),l=e.outlets.length===1,{first:u,
shared:h,alone:d}=l?r[0]:{first:0,shared:0,alone:0},m=()=>t.narrow(Te(e)),g=`${A(i,"article")} of ${e.
name}: select them`,p=bl(t.model,e);return f("tr",{},f("th",{scope:"row"},ke(n),gl(t,e)),ve(x(i),m,g),
ze(h>0,Ot(u),h,p),f("td",{class:"figure"},l?x(d):"–"),ze(c>0,x(a),c))}function bl(t,{outlets:e}){if(e.
length!==1||t.left_out)return"";let n=t.firsts.find(({outlet:r})=>r===e[0]);if(!n)return"";let o=n.q===
null?"":`; ${Lt(n.q)}`;return` (by chance ${Ot(n.expected)}${o})`}function Sl(t,e){let{model:n}=t,{mask:o}=t.
selection(),r=e.map(c=>oe(n,c,o)),s=e.map(({name:c},a)=>({name:c,className:`side-${a}`,articles:r[a]})),
i=Pr(n,s);return i&&f("section",{},f("h3",{},"Own articles over time, on one scale"),i)}function kl(t,e){
let n=fe(t.model,e,t.selection().mask);if(!n.length)return null;let o=n.filter(({cells:p})=>p.every(
({share:y})=>y>=ll)),r=n.filter(p=>!o.includes(p)),s=r.filter(({cells:p})=>Tl(p)),i=[...s,...r.filter(
p=>!s.includes(p))].slice(0,al),c=Math.max(...i.flatMap(({cells:p})=>p.map(({share:y})=>y)),.01),a=e.
length===2,l=i.map(({topic:p,cells:y})=>{let k=y.map((N,R)=>vl(t,{side:e[R],n:R,topic:p,share:N,peak:c},
a&&!R)),b=f("span",{class:"topic-name"},G(t,{kind:"topic",ref:p}));return f("li",{class:"topic-row"},
b,k)}),u=r.length-i.length,h=`${A(u,"topic")} with smaller shares are not shown.`,d=e.map(({name:p})=>f(
"span",{},p)),m=s.length?`Topics whose intervals do not overlap come first: ${x(s.length)}.`:i.length>
0&&"The intervals of every topic overlap.",g=o.map(({topic:p})=>G(t,{kind:"topic",ref:p}));return f(
"section",{},f("h3",{},"Topics: share of the articles of each, with 95 % interval"),o.length>0&&f("p",
{},"Nearly all articles of each are on ",bt(g),"."),m&&f("p",{class:"aside"},m),a&&i.length>0&&f("p",
{class:"mirror-heads","aria-hidden":"true"},d),f("ul",{class:a?"mirrored":"stacked"},l),u>0&&f("p",{
class:"aside"},h))}function Tl(t){let e=t.filter(({n})=>n>=5);return e.some(n=>e.some(o=>n.high<o.low))}
function vl(t,{side:e,n,topic:o,share:r,peak:s},i){let{id:c,name:a}=t.model.topics[o],l=r.n<5,u=ot(r.
share),h=`${r.k} of ${r.n}`,d=l?", too few":"",m=At(r),g=`${e.name}, ${a}: ${h} articles, ${u} ${m}${d}`,
p=N=>`${Math.min(100,N/s*fl)}%`,y=f("span",{class:`share side-${n}`}),k=f("span",{class:"whisker"});
y.style.width=p(r.share),k.style.setProperty("--low",p(r.low)),k.style.setProperty("--high",p(r.high));
let b={class:`topic-bar ${i?"left":""} ${l?"few":""}`,"aria-label":g,title:g,disabled:!r.k};return _(
b,()=>t.narrow(Te(e,{topic:[c]})),f("span",{class:"track"},y,!l&&k),f("span",{class:"share-words"},l?
`${h}, too few`:u))}function xl(t,e,n){let{model:o}=t,r=cn(o,e,n,t.selection().mask),s=[So(t,`Only ${e.
name}`,r.onlyA,e,n),So(t,"Both",r.shared,null,null),So(t,`Only ${n.name}`,r.onlyB,n,e)];return f("se\
ction",{class:"pair"},f("h3",{},`${e.name} and ${n.name}: stories`),f("p",{},Ml(r,e,n),$l(o,e,n)),f(
"div",{class:"columns"},s),Hr(t,e,n,r.lags),Kr(t,e,n,r),Xr(t,e,n))}function Ml({shared:t,a:e,b:n},o,r){
let s=Math.min(e.size,n.size)<5?" Too few to say much.":"",i=(a,{name:l})=>`${ot(a?t.length/a:0)} of\
 the ${x(a)} of ${l}`;return`They share ${A(t.length,"story","stories")}: ${i(e.size,o)}, ${i(n.size,
r)}.${s}`}function $l(t,e,n){let o=gn(t,e,n);if(!o)return"";let[r,s]=[x(o.shared),Ot(o.expected)],i=`${Lt(
o.q)} after correction for all pairs`;return` Over the whole corpus they share ${r}, where chance wo\
uld give ${s}: ${wn(o)} (${i}).`}function ko(t,e){return e<0?1:tt(t,t.stories[e].articles).size}function ro(t,e){
return[...e].sort((n,o)=>ko(t,o)-ko(t,n)||n-o)}function So(t,e,n,o,r){let{model:s}=t,i=ro(s,n),c=i.map(
d=>{let m=ko(s,d),g=m>1?A(m,"outlet"):"no other outlet",p=G(t,d<0?{kind:"article",ref:-1-d}:{kind:"s\
tory",ref:d});return f("li",{},p,f("span",{class:"words"},g))}),a=i.filter(d=>d>=0).map(d=>s.stories[d].
id),l=o?Te(o,{story:a}):{only:{story:a}},u=a.length>0&&a.length<=wo,h=nt(c,ul,"ties");return f("div",
{},f("h4",{},e," ",f("span",{class:"number"},x(n.length))),r&&f("p",{class:"aside"},`Not in this cor\
pus from ${r.name}.`),c.length?h:f("p",{class:"empty"},"None."),u&&_({class:"more"},()=>t.narrow(l),
"Select their articles"))}var Ft='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',Ge='Georgia, "Times New Roman", se\
rif',Ol={paper:"#fdfcf9",ink:"#1f1f1d",soft:"#6a6963",line:"#cfccc2",grid:"#ebe8df",hull:"#e9f1f6",veil:"\
rgba(253, 252, 249, .84)",story:"#0072b2",article:"#56b4e9",stub:"#fdfcf9",outlet:"#d55e00",topic:"#\
009e73",others:"#b4b1a8",hues:["#0072b2","#e69f00","#009e73","#cc79a7","#d55e00","#56b4e9","#44433f"],
edges:{covered_by:"#dcc3b0",published_by:"#dcc3b0",carried_by:"#dcc3b0",about:"#aed3c6",related:"#9d\
bfd4",similar:"#9dbfd4",copy_of:"#c98aae",update_of:"#c98aae"}},Al={paper:"#15171a",ink:"#eceae4",soft:"\
#a5a39b",line:"#43464a",grid:"#25282c",hull:"#1c2a35",veil:"rgba(21, 23, 26, .84)",story:"#4aa3df",article:"\
#8ed0f8",stub:"#15171a",outlet:"#f0803c",topic:"#2fbf94",others:"#74736d",hues:["#4aa3df","#f2b134",
"#2fbf94","#e29bc3","#f0803c","#a5dcfa","#f1efe9"],edges:{covered_by:"#5b4636",published_by:"#5b4636",
carried_by:"#5b4636",about:"#28564a",related:"#2f5873",similar:"#2f5873",copy_of:"#7d4a68",update_of:"\
#7d4a68"}},ys={story:"Story",article:"Article",stub:"Not in this corpus",outlet:"Outlet",topic:"Topi\
c"},qe={...ys,subject:"Subject"},bs={...ys,linked:"Outlet, only linked",carrier:"Platform"},An={covered_by:"\
covered by",published_by:"published by",carried_by:"carried by",credited_to:"credited to",about:"abo\
ut",mentions:"mentions",related:"listed as related in its file",similar:"similar, inferred",copy_of:"\
copy of",update_of:"update of"},Nl={outlet:"square",linked:"square",carrier:"square",topic:"diamond"},
El=["stub","linked","carrier"],Il=["similar","carried_by","update_of"],_l=800;function Nn(t){return Nl[t]||
"dot"}function Kt(t){return Il.includes(t)}function xo(){let{theme:t}=document.documentElement.dataset;
return t?t==="dark":matchMedia("(prefers-color-scheme: dark)").matches}function Et(){return xo()?Al:
Ol}function Zt({kind:t,group:e,hue:n},o,r,s){let i=o==="network";return t==="stub"&&i?{background:r.
stub,border:r.soft}:e?{background:e==="linked"?r.stub:r.edges.carried_by,border:r.outlet}:i||!s?{background:r[t===
"stub"?"article":t],border:r.paper}:{background:n===void 0?r.others:r.hues[n],border:r.paper}}function Ss(t,e){
let n=Math.min(1,Math.sqrt(_l/e));if(n===1)return t;let o=Math.round(n*255).toString(16);return t+o.
padStart(2,"0")}function ks(t){let e=new Set;return t.map((n,o)=>{let r=n.match(/\p{Lu}\p{Ll}+|[\p{L}\p{N}]+?(?=\p{Lu}\p{Ll}|[^\p{L}\p{N}]|$)/gu)||
[],[s,i]=r.map(u=>[...u][0]),c=[...r.join("")],a=i?[s+i]:[];for(let u of c.slice(1))a.push(c[0]+u);let l=a.
find(u=>!e.has(u.toUpperCase()))||String(o+1);return e.add(l.toUpperCase()),l})}function Mo(t){return El.
includes(t)}function Ts(t,{background:e,border:n},o){let r=Mo(t)?n:e,s={fill:e,stroke:r,"stroke-widt\
h":1.5},i={story:6.5,hue:8}[t]||4,c={square:()=>ct("rect",{x:3,y:3,width:10,height:10,...s}),diamond:()=>ct(
"path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z",...s}),dot:()=>ct("circle",{cx:8,cy:8,r:i,...s})},a={"text-a\
nchor":"middle","font-size":8,"font-weight":700,fill:n};return ct("svg",{width:16,height:16,viewBox:"\
0 0 16 16","aria-hidden":"true",class:"swatch"},c[Nn(t)](),o&&ct("text",{x:8,y:10.8,...a},o))}function vs(t){
let e=Kt(t)?"4 3":null,n=Et().edges[t];return ct("svg",{width:18,height:16,viewBox:"0 0 18 16","aria\
-hidden":"true",class:"swatch"},ct("path",{d:"M1 8H17",stroke:n,"stroke-width":3,"stroke-dasharray":e}))}var[xs,Ms]=[1.35,1.3],$s={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Os(t,e){
for(let n of $o("[data-view]"))n.addEventListener("click",()=>e.openView(n.dataset.view));for(let n of $o(
"[data-panel]"))n.addEventListener("click",()=>{let{panel:o}=n.dataset;t.change({at:t.state().at===o?
null:o})});Ll(t),Cl(t),Oe("copy",e.copyLink),Oe("theme",()=>{document.documentElement.dataset.theme=
xo()?"light":"dark",e.recolour()}),Oe("skip",n=>{n.preventDefault(),I("side").focus()}),matchMedia("\
(prefers-color-scheme: dark)").addEventListener("change",e.recolour),document.addEventListener("keyd\
own",n=>Pl(t,n)),I("canvas").addEventListener("keydown",n=>Dl(t,n)),addEventListener("popstate",e.restore)}
function $o(t){return[...document.querySelectorAll(t)].map(e=>e)}function Oe(t,e){I(t).addEventListener(
"click",e)}function Cl(t){Oe("closer",()=>t.view?.zoom(xs)),Oe("farther",()=>t.view?.zoom(1/xs)),Oe(
"fit",()=>{t.change({cam:null},!1),t.view?.fit()})}function Ll(t){let e=$o("[data-tab]"),n=e.length-
1;e.forEach((o,r)=>{let s=o.dataset.tab;o.addEventListener("click",()=>t.change({tab:s},!1)),o.addEventListener(
"keydown",i=>{let a={ArrowRight:r+1,ArrowLeft:r+n,Home:0,End:n}[i.key];if(a===void 0)return;i.preventDefault();
let l=e[a%e.length];l.click(),l.focus()})})}function Rl(t){return/^(INPUT|SELECT|TEXTAREA)$/.test(t.
tagName)&&t.type!=="checkbox"}function Pl(t,e){let{key:n}=e;e.ctrlKey||e.metaKey||e.altKey||Rl(e.target)&&
n!=="Escape"||(n==="/"?(e.preventDefault(),I("find").focus()):n==="?"?(t.change({at:"help"}),I("pane\
l").querySelector("h2").focus()):n==="Escape"&&(t.state().at?t.change({at:null}):t.selection().filtered&&
t.apply({})))}function Dl(t,e){let{view:n,model:o}=t,{key:r}=e,s=o.byId.get(t.state().at||"");if(n)if($s[r]){
e.preventDefault();let i=n.findNeighbour(...$s[r]);i&&t.choose(i)}else r==="Enter"&&s?.kind==="story"&&
o.mode==="stories"?t.toggle(s.ref):"+-".includes(r)?n.zoom(r==="+"?Ms:1/Ms):r==="0"&&I("fit").click()}function As(t,e,n){return e==="words"?{key:n,name:Bt(n),members:t.withWords(n)}:t.facets[e].get(n)||
{key:n,name:n,members:[]}}function Jt(t,{only:e,not:n,time:o},r=null){let s=new Uint8Array(t.size).fill(
1);for(let c of Xt){if(c===r)continue;let a=l=>As(t,c,l).members;e[c]&&Fl(s,e[c].map(a));for(let l of(n[c]||
[]).map(a))for(let u of l)s[u]=0}o&&r!=="time"&&Hl(s,t.articles.time,o);let i=0;for(let c of s)i+=c;
return{mask:s,total:i}}function Fl(t,e){let n=new Uint8Array(t.length);for(let o of e)for(let r of o)
n[r]=1;for(let o=0;o<t.length;o+=1)t[o]&=n[o]}function Hl(t,e,[n,o]){for(let r=0;r<t.length;r+=1){let s=e[r];
(s===null||s<n||s>=o)&&(t[r]=0)}}function Ns(t,e,n){let{mask:o}=Jt(t,e,n),r=c=>(e.only[n]||[]).includes(
c)?"only":(e.not[n]||[]).includes(c)?"not":null,s=[...t.facets[n].values()].map(({key:c,name:a,members:l})=>({
key:c,name:a,number:l.reduce((u,h)=>u+o[h],0),sign:r(c)}));return n==="quality"||n==="heat"||n==="ki\
nd"?s:s.sort((c,a)=>+!c.sign-+!a.sign||a.number-c.number)}function Ke(t,{only:e,not:n,time:o}){let r=(i,c)=>Xt.
flatMap(a=>(c[a]||[]).map(l=>({sign:i,facet:a,key:l,name:As(t,a,l).name}))),s=[...r("only",e),...r("\
not",n)];return o&&s.push({sign:"only",facet:"time",key:"",name:st(o[0],o[1]-1)}),s}function En(t,{sign:e,
facet:n,key:o}){return n==="time"?{...t,time:null}:{...t,...On(t,e,n,o)}}function Es(t,e){return Ke(
t,e).map(o=>({filter:o,number:Jt(t,En(e,o)).total})).sort((o,r)=>r.number-o.number)}function Is({only:t,
not:e,time:n}){return!!(n||Object.keys(t).length||Object.keys(e).length)}function _s({only:t}){return!!(t.
kind||[]).includes("stubs")}var jl=7,Bl=4,Wl=46;function Cs(t,e,n){let{model:o}=n,r=new Set,s=I("filter");s.addEventListener("cl\
ick",()=>{t.hidden=!t.hidden,s.setAttribute("aria-expanded",String(!t.hidden)),n.show(),t.hidden||t.
querySelector("button")?.focus()});function i(){if(t.hidden)return;let g=p=>o.facets[p].size>(p==="m\
edium"?1:0);ae(t,()=>{t.replaceChildren(f("h2",{},"Filter"),f("p",{class:"aside"},"A name shows only\
 its articles; − leaves them out."),gt(o)||"",...fr.filter(g).map(c))})}function c(g){let p=Ns(o,n.
state(),g),y=r.has(g)?p:p.slice(0,jl),k=()=>{r.add(g),i()},b=y.map(R=>a(g,R)),N=`Show all ${x(p.length)}`;
return f("section",{"data-facet":g},f("h3",{},Qe[g]),f("ul",{},b),p.length>y.length&&_({class:"more",
"data-focus":`more ${g}`},k,N))}function a(g,{key:p,name:y,number:k,sign:b}){let N={class:"only",dir:"\
auto","aria-pressed":String(b==="only"),"data-focus":`only ${g} ${p}`},R={class:"not","aria-pressed":String(
b==="not"),"aria-label":`Leave out ${y}`,title:"Leave out","data-focus":`not ${g} ${p}`};return f("l\
i",{class:`value ${b||""} ${k?"":"none"}`},_(N,()=>n.filter("only",g,p),f("span",{},y),f("span",{class:"\
number"},x(k))),_(R,()=>n.filter("not",g,p),"−"))}function l(){let g=n.selection();e.hidden=!g.filtered;
let p=e.contains(document.activeElement),y=document.activeElement?.dataset.focus;if(e.replaceChildren(
Yr(n)||"",f("strong",{class:"selected"},u()),...Ke(o,n.state()).map(h),_({class:"chip clear"},()=>n.
apply({}),"Clear all")),!p)return;let k=y?_t(e,"focus",y):null;(k&&!k.matches(":disabled")?k:e.querySelector(
"button:enabled")||I("filter")).focus()}function u(){let{mask:g,total:p}=n.selection(),y=o.articles.
held.reduce((R,z,P)=>R+(z&&g[P]),0),k=A(Tn(o).here,"article"),b=o.left_out?" on this page":"",N=p-y?
` · ${x(p-y)} only linked`:"";return`${x(y)} of ${k}${b}${N}`}function h(g){let y=g.facet==="time"||
g.facet==="words"?"":`${Qe[g.facet].toLowerCase()}: `,k=`${g.sign==="not"?"without ":""}${y}${g.name}`;
return _({class:"chip",dir:"auto"},()=>n.change(En(d(),g)),f("span",{class:"unseen"},"Remove "),f("s\
pan",{},$t(k,Wl))," ×")}function d(){let{only:g,not:p,time:y}=n.state();return{only:g,not:p,time:y}}
function m(){let p=Es(o,d()).slice(0,Bl).map(({filter:y,number:k})=>{let b=wt($t(y.name,40)),N=()=>n.
change(En(d(),y)),R=`Remove ${b}: ${A(k,"article")}`;return _({class:"action",dir:"auto"},N,R)});return f(
"div",{class:"none-found"},f("h2",{},"No article passes all of these filters"),p,_({class:"action"},
()=>n.apply({}),"Clear all filters"))}return{show:i,showChips:l,renderNothingFound:m,isShown:()=>!t.
hidden}}function Rs(t){let e=[];for(let n=0;n<t;n+=1){let o=11*Math.sqrt(n+.5),r=n*2.399963;e.push([o*Math.cos(
r),o*Math.sin(r)])}return{places:e,radius:11*Math.sqrt(t)+12}}var Oo=7,Ao=9;function Ps(t){let e=[],
n=(r,s)=>e.every(([i,c])=>Math.hypot(i-r,c-s)>=Ao);for(let r of t)for(let s=0;e.length<t.length;s+=1){
let i=(s%2?1:-1)*Math.ceil(s/2)*(Ao/2),c=[0,-Oo,Oo].find(a=>n(r+a,i));if(c!==void 0){e.push([r+c,i]);
break}}let o=e.map(([,r])=>Math.abs(r));return{places:e,radius:Math.max(Oo,...o)+Ao}}function Ds(t,e){
return t.map(n=>{let o={...n};for(let r of e){let[s,i]=[o.x-r.x,o.y-r.y],c=Math.hypot(s,i)||1e-6,a=r.
radius+n.size+4,l=2.2*a;if(c>=l)continue;let u=a+(l-a)*(c/l);o.x=r.x+s/c*u,o.y=r.y+(c>1e-5?i/c:1)*u}
return o})}function Fs(t){let e=[...t].sort((n,o)=>n[0]-o[0]||n[1]-o[1]);return e.length<3?e:[...Ls(
e),...Ls(e.reverse())]}function Ls(t){let e=(o,r,s)=>(r[0]-o[0])*(s[1]-o[1])-(r[1]-o[1])*(s[0]-o[0]),
n=[];for(let o of t){for(;n.length>1&&e(n[n.length-2],n[n.length-1],o)<=0;)n.pop();n.push(o)}return n.
pop(),n}function Hs(t,e,n){if(!e.length)return!1;let o=e.length>2;for(let r=0;r<e.length;r+=1){let[s,
i]=[e[r],e[(r+1)%e.length]];if(Ul(t,s,i)<=n)return!0;(i[0]-s[0])*(t[1]-s[1])-(i[1]-s[1])*(t[0]-s[0])<
0&&(o=!1)}return o}function Ul(t,e,n){let[o,r]=[n[0]-e[0],n[1]-e[1]],s=o*o+r*r,i=s?((t[0]-e[0])*o+(t[1]-
e[1])*r)/s:0,c=Math.max(0,Math.min(1,i));return Math.hypot(t[0]-e[0]-c*o,t[1]-e[1]-c*r)}var No=[["hour",1],["hour",3],["hour",6],["hour",12],["day",1],["day",2],["day",7],["month",1],["mon\
th",3],["month",6],["year",1],["year",2],["year",5],["year",10],["year",50]],js={hour:3600,day:86400,
month:2629800,year:31557600},zl=200;function In(t,e){let n=t.find(([,c])=>e<=c)||t[t.length-1],[o,r,
s,i]=n;return s+(e-o)/Math.max(r-o,1)*(i-s)}function Xe(t,e,n){return t.flatMap(o=>Gl(o,e,n))}function Gl([
t,e,n,o],r,s){let i=(o-n)/Math.max(e-t,1),c=([d,m])=>js[d]*m*i*r>=s,[a,l]=No.find(c)||No[No.length-1],
u=[],h=ql(t,a,l);for(;h<=e&&u.length<zl;)h>=t&&u.push({x:n+(h-t)*i,...Kl(h,a)}),h=on(h,a,l);return u}
function ql(t,e,n){let o=new Date(t*1e3),[r,s]=[o.getUTCFullYear(),o.getUTCMonth()];if(e==="year")return Date.
UTC(Math.floor(r/n)*n,0)/1e3;if(e==="month")return Date.UTC(r,Math.floor(s/n)*n)/1e3;let i=js[e]*n;return Math.
floor(t/i)*i}function Kl(t,e){let n=new Date(t*1e3),[o,r]=[n.getUTCFullYear(),n.getUTCMonth()],[s,i]=[
n.getUTCDate(),n.getUTCHours()];return e==="year"||e==="month"&&r===0?{label:String(o),strong:!0}:e===
"month"?{label:le[r],strong:!1}:e==="day"||i===0?{label:`${s} ${le[r]}`,strong:e==="hour"||s===1}:{label:`${Re(
i)}:00`,strong:!1}}function Bs(t,e){let[n,o]=[0,t.length-1];for(;n<o;){let r=n+o+1>>1;t[r]<=e?n=r:o=
r-1}return n}var Eo=1500,Xl=2.5;function Io(t,e){return e==="network"?t.group||t.kind:t.hue===void 0?"others":"hu\
e"+t.hue}function Vl(t,e,n){let o=Eo-n,r=[];for(let s of[...e].reverse()){if(o-=t.stories[s].articles.
length,o<0)break;r.unshift(s)}return r}function Ws(t,{view:e,open:n}){let o=e==="network",r=t.nodes.
filter(d=>(o?d.x:d.tx)!==void 0).map(d=>({...d,x:o?d.x:Number(d.tx),y:o?d.y:Number(d.ty)})),s=Vl(t,n,
r.length),i=d=>d.kind==="story"&&s.includes(d.ref),c=r.filter(i).map(d=>Yl(t,d,o)),a=r.filter(d=>!i(
d)),l=c.flatMap(d=>Zl(t,d)),u=[...Ds(a,c),...l],h=o?Jl(t,u,l):[];return{view:e,marks:u,edges:h,discs:c,
open:s}}function Yl(t,e,n){let o=t.stories[e.ref].articles,r={story:e.ref,mark:e,x:e.x,y:e.y};if(n)return{
...r,articles:o,...Rs(o.length)};let s=o.filter(c=>t.articles.time[c]!==null),i=s.map(c=>In(t.scale,
hn(t,c))-e.x);return{...r,articles:s,...Ps(i)}}function _o(t,e,{hide:n,selection:o}){let{view:r}=e,s=h=>!n.
includes(Io(h,r))&&_n(t,h,o),i=e.marks.filter(s),c=new Set(i.map(({id:h})=>h)),a=e.edges.filter(({from:h,
to:d,kind:m})=>c.has(h)&&c.has(d)&&!n.includes("-"+m)),l=e.discs.filter(({mark:h})=>s(h)),u=Ql(t,i,r);
return{...e,composition:e,marks:i,edges:a,discs:l,at:Us(i),hulls:u}}function _n(t,e,n){return!n.filtered||
Gt(t,Qt(e)).some(o=>n.mask[o])}function Co({kind:t}){return t==="stub"?"article":t}function Qt(t){return{
kind:Co(t),ref:t.ref}}function Zl(t,e){return e.articles.map((n,o)=>{let r=t.articles.held[n],s=t.hues.
indexOf(t.articles.outlet[n]);return{id:t.nodes.length+n,kind:r?"article":"stub",ref:n,shape:"dot",size:r?
5:4,hue:s<0?void 0:s,x:e.x+e.places[o][0],y:e.y+e.places[o][1]}})}function Us(t){let e={story:new Map,
article:new Map,outlet:new Map,topic:new Map,subject:new Map};for(let n of t)e[Co(n)].set(n.ref,n);return e}
function Jl(t,e,n){let o=new Set(e.map(({id:c})=>c)),r=Us(e),s=new Map;for(let c of t.edges)o.has(c.
from)&&o.has(c.to)&&s.set(c.id,c);let i=(c,a,l)=>{let u=`${c.id}-${a.id}-${l}`;s.set(u,{id:u,from:c.
id,to:a.id,kind:l,weight:0})};for(let c of n){let a=r.outlet.get(t.articles.outlet[c.ref]);a&&i(c,a,
"published_by");for(let l of t.articles.topics[c.ref]){let u=r.topic.get(l);u&&i(c,u,"about")}for(let l of t.
linksOf[c.ref]){let u=l.forward&&r.article.get(l.other);u&&i(c,u,l.kind)}}return[...s.values()]}function Ql(t,e,n){
if(t.mode!=="whole"||n!=="network")return[];let o=new Map;for(let r of e){let s=Co(r)==="article"?t.
articles.story[r.ref]:-1;s>=0&&o.set(s,[...o.get(s)||[],[r.x,r.y]])}return[...o].map(([r,s])=>({story:r,
corners:Fs(s)}))}function zs(t,e,n){return e.at.article.get(n)||e.at.story.get(t.articles.story[n])}
function Gs(t,e,n,o=1){let r=d=>d.flatMap(m=>zs(t,e,m)?.id??[]),s=r(Gt(t,n)),i=["outlet","topic","su\
bject"].includes(n.kind),c=new Set(i?[]:s),a=e.at[n.kind].get(n.ref);a&&c.add(a.id);let l=new Set([...c,
...s]),u=e.edges.filter(({from:d,to:m})=>c.has(d)||c.has(m));for(let{from:d,to:m}of u)l.add(d).add(m);
if(n.kind==="article"){let d=t.linksOf[n.ref].map(({other:m})=>m);for(let m of r(d))l.add(m)}if(o===
1)return{own:c,marks:l,edges:u};for(let d=1;d<o;d+=1){let m=new Set(l);for(let{from:g,to:p}of e.edges)
(m.has(g)||m.has(p))&&l.add(g).add(p)}let h=e.edges.filter(({from:d,to:m})=>l.has(d)&&l.has(m));return{
own:c,marks:l,edges:h}}function qs(t,e,n){let o=n.flatMap(({thing:{kind:i,ref:c},edge:a})=>{let l=i===
"article"?zs(t,e,c):e.at[i].get(c);return l?[{id:l.id,kind:a?.kind||""}]:[]});if(!o.length)return null;
let r=o.slice(1).map(({id:i,kind:c},a)=>({from:o[a].id,to:i,kind:c})),s=new Set(o.map(({id:i})=>i));
return{own:s,marks:new Set(s),edges:r.filter(({from:i,to:c})=>i!==c)}}function Ks(t,e,n,o){let r,s=1/0;
for(let i of t){let[c,a]=[i.x-e.x,i.y-e.y],l=c*n+a*o,u=l+Xl*Math.abs(c*o-a*n);l>1&&u<s&&([r,s]=[i,u])}
return r}function Ro(t,{view:e,composition:n},o){let r=e==="time",s=t.nodes.filter(h=>(r?h.tx:h.x)!==void 0),
i=h=>Io(h,e),c=Lo(s,i),a=Lo(s.filter(h=>_n(t,h,o)),i),u=(r?tu(t):eu()).filter(({key:h})=>c.has(h)).map(
h=>({...h,number:a.get(h.key)||0}));return r?u:[...u,...nu(t,n,o)]}function tu(t){if(!t.hues.length)
return[];let e=Et(),n=(r,s,i,c)=>({key:r,label:s,initials:c,kind:"hue",section:"Outlet",number:0,color:{
background:i,border:e.paper}});return[...t.hues.map((r,s)=>n("hue"+s,t.outlets[r].name,e.hues[s],t.initials[s])),
n("others","other outlets",e.others,void 0)]}function eu(){return Object.entries(bs).map(([t,e])=>{let r=Zt(
{kind:t,group:t==="linked"||t==="carrier"?t:void 0},"network",Et(),!1);return{key:t,label:e,number:0,
kind:t,color:r,section:"Marks"}})}function nu(t,{marks:e,edges:n},o){let r=e.filter(l=>_n(t,l,o)),s=new Set(
r.map(({id:l})=>l)),i=new Set(n.map(({kind:l})=>l)),c=n.filter(({from:l,to:u})=>s.has(l)&&s.has(u)),
a=Lo(c,({kind:l})=>l);return Object.entries(An).filter(([l])=>i.has(l)).map(([l,u])=>({key:"-"+l,label:u,
number:a.get(l)||0,kind:"line",line:l,section:"Lines",color:{background:"",border:""}}))}function Lo(t,e){
let n=new Map;for(let o of t)n.set(e(o),(n.get(e(o))||0)+1);return n}function ou(t,e,n,o){let r=e.includes(
n);if(!o)return r?e.filter(l=>l!==n):[...e,n];let s=t.find(l=>l.key===n)?.section,i=t.filter(l=>l.section===
s&&l.key!==n).map(l=>l.key),c=i.every(l=>e.includes(l))&&!r,a=e.filter(l=>l!==n&&!i.includes(l));return c?
a:[...a,...i]}function Xs(t,e,n,o,r,s){let i=Ro(e,n,r),c=document.activeElement,a=t.contains(c)?c?.dataset.
key:null,l=[...new Set(i.map(({section:u})=>u))].map(u=>f("div",{class:"legend-row",role:"group","ar\
ia-label":u},f("span",{class:"legend-name"},u),i.filter(h=>h.section===u).map(h=>ru(h,i,o,s))));t.replaceChildren(
...l),a&&_t(t,"key",a)?.focus()}function ru(t,e,n,o){let r=!n.hide.includes(t.key),s=t.line?vs(t.line):
Ts(t.kind,t.color,t.initials);return _({class:"chip","data-key":t.key,"aria-pressed":String(r)},i=>o(
ou(e,n.hide,t.key,i.shiftKey)),s,f("span",{dir:"auto"},t.label)," ",f("span",{class:"number"},x(t.number)))}function Vs(t,e){let n=Math.ceil(t/4),o=Math.ceil(e/4);return{width:t,height:e,columns:n,rows:o,cells:new Uint8Array(
n*o)}}function Fo(t,e,n){let o=Math.max(0,Math.floor(e.x/4)),r=Math.min(t.columns-1,Math.floor((e.x+
e.w)/4)),s=Math.max(0,Math.floor(e.y/4)),i=Math.min(t.rows-1,Math.floor((e.y+e.h)/4));for(let c=s;c<=
i;c+=1)for(let a=o;a<=r;a+=1)if(n(c*t.columns+a))return!0;return!1}function Ae(t,e,n){Fo(t,e,o=>(t.cells[o]=
Math.max(t.cells[o],n),!1))}function Po(t,e){return su(t,e)&&!Fo(t,e,n=>t.cells[n]>0)}function su({width:t,
height:e},{x:n,y:o,w:r,h:s}){return n>=2&&o>=2&&n+r<=t-2&&o+s<=e-2}function Ys(t,e,n){let o=[];for(let r of t){
if(o.length>=n)break;let s=iu(r).find(i=>Po(e,i))||cu(r).find(i=>Po(e,i)&&!Do(e,i,2))||au(e,r);s&&(Ae(
e,Zs(s),2),s.leader&&Js(s.leader,i=>(Ae(e,i,2),!1)),o.push({item:r,x:s.x,y:s.y,leader:s.leader}))}return o}
function Zs({x:t,y:e,w:n,h:o}){return{x:t-3,y:e-1,w:n+6,h:o+2}}function iu({x:t,y:e,r:n,w:o,h:r}){let s=n+
4,i=(c,a)=>({x:c,y:a,w:o,h:r,leader:null});return[i(t+s,e-r/2),i(t-s-o,e-r/2),i(t-o/2,e+s),i(t-o/2,e-
s-r),i(t+s*.7,e+s*.7),i(t+s*.7,e-s*.7-r)]}function cu({x:t,y:e,r:n,w:o,h:r,mast:s}){let i=[];for(let c=10.5;c<=
s;c+=10.5){let a=e-n-r-c,l=e+n+c;for(let u of[t+7,t-7-o])i.push({x:u,y:a,w:o,h:r,leader:[t,e-n,t,a+2]}),
i.push({x:u,y:l,w:o,h:r,leader:[t,e+n,t,l+r-2]})}return i}function au(t,e){let n=null,o=e.away;for(let r=8;r<=
o;r+=8)for(let s=0;s<24;s+=1){let i=lu(e,r,s*2*Math.PI/24);if(Po(t,Zs(i))){if(!Do(t,i,1))return i;n||
Do(t,i,2)||(n=i,o=Math.min(o,r+48))}}return n}function lu({x:t,y:e,r:n,w:o,h:r},s,i){let[c,a]=[Math.
cos(i),Math.sin(i)],l=t+(n+s)*c-o*(1-c)/2,u=e+(n+s)*a-r*(1-a)/2,h=Math.min(Math.max(t,l),l+o),d=Math.
min(Math.max(e,u),u+r),m=Math.hypot(h-t,d-e)||1,g=[t+n*(h-t)/m,e+n*(d-e)/m];return{x:l,y:u,w:o,h:r,leader:[
g[0],g[1],h,d]}}function Js([t,e,n,o],r){let s=Math.max(1,Math.ceil(Math.hypot(n-t,o-e)/2));for(let i=0;i<=
s;i+=1){let c=i/s;if(r({x:t+(n-t)*c,y:e+(o-e)*c,w:0,h:0}))return!0}return!1}function Do(t,{leader:e},n){
if(!e)return!1;let[o,r,s,i]=e,c=Math.hypot(s-o,i-r)||1,a=Math.min(1,1.5*4/c),l=[o+(s-o)*a,r+(i-r)*a,
s,i];return Js(l,u=>Fo(t,u,h=>t.cells[h]>=n))}var Qs=30,ei=64,Ho=24,uu=86400,ti=new Map;function jo(t,e,n){let o=n+e,r=ti.get(o);return r===void 0&&
(t.font=n,r=t.measureText(e).width,ti.set(o,r)),r}function Bo(t,e){let n=t.canvas.width/t.canvas.clientWidth;
t.save(),t.setTransform(n,0,0,n,0,0),e(),t.restore()}function ni(t,e,n,o,r){t.lineJoin=t.lineCap="ro\
und";for(let{story:s,corners:i}of e){t.beginPath();for(let[c,a]of i)t.lineTo(n.x(c),n.y(a));t.closePath(),
t.fillStyle=t.strokeStyle=o.hull,t.lineWidth=Qs*n.scale,t.stroke(),t.fill(),s===r&&(t.globalCompositeOperation=
"destination-over",t.strokeStyle=o.story,t.lineWidth=Qs*n.scale+3,t.stroke(),t.globalCompositeOperation=
"source-over")}}function oi(t,e,n,o){for(let{x:r,y:s,radius:i}of e)t.beginPath(),t.arc(n.x(r),n.y(s),
i*n.scale,0,2*Math.PI),t.fillStyle=o.hull,t.strokeStyle=o.story,t.lineWidth=1.2,t.fill(),t.stroke()}
function ri(t,e,n,o,r){t.strokeStyle=r.line,t.lineWidth=3;for(let{kind:s,ref:i,y:c,size:a}of n){let l=s===
"article"||s==="stub"?e.articles.time[i]:null;if(l===null||W(e,i))continue;let[u,h]=[l,l+uu].map(d=>o.
x(In(e.scale,d)));h-u<2*a*o.scale||(t.beginPath(),t.moveTo(u,o.y(c)),t.lineTo(h,o.y(c)),t.stroke())}}
function si(t,e,n,o,r){for(let[,,s,i,c]of e)c&&(t.fillStyle=o.grid,t.globalAlpha=.45,t.fillRect(n.x(
s),0,(i-s)*n.scale,r.height),t.globalAlpha=1);for(let s of Xe(e,n.scale,ei)){let i=Math.round(n.x(s.
x))+.5;t.strokeStyle=s.strong?o.line:o.grid,t.lineWidth=1,t.beginPath(),t.moveTo(i,0),t.lineTo(i,r.height-
Ho+2),t.stroke()}}function ii(t,e,n,o,r){t.fillStyle=o.paper,t.globalAlpha=.9,t.fillRect(0,r.height-
Ho,r.width,Ho),t.globalAlpha=1,t.textBaseline="middle",t.textAlign="center";let s=-1/0;for(let i of Xe(
e,n.scale,ei)){let c=`${i.strong?"600 ":""}12px ${Ft}`,a=n.x(i.x),l=jo(t,i.label,c)/2;a-l<s+6||(s=a+
l,t.font=c,t.fillStyle=i.strong?o.ink:o.soft,t.fillText(i.label,a,r.height-11))}for(let[,,i,c,a]of e)
a&&ci(t,"time squeezed",n.x((i+c)/2),r.height-34,o)}function ci(t,e,n,o,r){t.font=`italic 11px ${Ft}`,
t.textAlign="center",t.textBaseline="middle",t.fillStyle=r.soft,t.fillText(e,n,o)}function ai(t,e,n,o,r){
let s=n.map(({x:a})=>a),i=Math.min(...n.map(({y:a,size:l})=>a-l)),c=(Math.min(...s)+Math.max(...s))/
2;ci(t,e,o.x(c),o.y(i)-12,r)}function Cn(t,e,n,o,r){let[s,i,c]=[n.x(e.x),n.y(e.y),e.size*n.scale];t.
beginPath(),e.shape==="square"?t.rect(s-c,i-c,2*c,2*c):e.shape==="diamond"?(t.moveTo(s,i-c),t.lineTo(
s+c,i),t.lineTo(s,i+c),t.lineTo(s-c,i),t.closePath()):t.arc(s,i,c,0,2*Math.PI),t.fillStyle=o.background,
t.strokeStyle=r||o.border,t.lineWidth=r?2.5:1,t.fill(),t.stroke()}function Ln(t,e,n,o,r){t.setLineDash(
r?[4,3]:[]),t.beginPath(),t.moveTo(o.x(e.x),o.y(e.y)),t.lineTo(o.x(n.x),o.y(n.y)),t.stroke(),t.setLineDash(
[])}function li(t,e,n,o){t.textBaseline="middle",t.textAlign="left",t.lineJoin="round";for(let{leader:r}of e)
r&&(t.strokeStyle=n.soft,t.lineWidth=.8,t.beginPath(),t.moveTo(r[0]+o.x,r[1]+o.y),t.lineTo(r[2]+o.x,
r[3]+o.y),t.stroke());for(let{item:r,x:s,y:i}of e)t.font=r.font,t.fillStyle=r.color,t.strokeStyle=n.
paper,t.lineWidth=3.5,r.lines.forEach((c,a)=>{let[l,u]=[s+o.x,i+o.y+15*(a+.5)];t.strokeText(c,l,u),t.
fillText(c,l,u)})}var ui={story:10,outlet:10,topic:5},fu=6,du=30,hu={network:1.35,time:1.1},mu={topic:40,story:20,outlet:12,
article:0,stub:-4};function fi(t,e){return t==="outlet"?[`600 12px ${Ft}`,e.ink]:t==="topic"?[`itali\
c 600 13px ${Ge}`,e.topic]:[`12px ${Ge}`,t==="stub"?e.soft:e.ink]}function di(t,e,n,{zoom:o,highlight:r}){
let s=r?new Map:pu(t,e),i=({id:u})=>!!r?.own.has(u),c=!!(r&&r.own.size<=fu),a=r||e.marks.length<du||
o>hu[e.view],l=n.filter(({kind:u,id:h})=>a||u==="outlet"||u==="topic"||s.has(h)).map(u=>{let h=u.size*
2+mu[u.kind]+(i(u)?1e3:0);return{...u,text:Y(t,Qt(u)),rank:s.get(u.id)||h,leads:s.has(u.id)||c&&i(u)}});
for(let{story:u,x:h,y:d,radius:m}of e.discs){let g=t.stories[u].name;l.push({id:-1-u,x:h,y:d,size:m,
kind:"story",text:g,rank:900,leads:!0})}return!r&&t.mode==="whole"&&l.push(...gu(t,e)),l.sort((u,h)=>h.
rank-u.rank||u.id-h.id)}function pu(t,e){let n=r=>Gt(t,Qt(r)).filter(s=>t.articles.held[s]).length,o=new Map;
for(let[r,s]of Object.entries(ui))e.marks.filter(i=>i.kind===r).map(i=>({id:i.id,held:n(i)})).filter(
({held:i})=>i).sort((i,c)=>c.held-i.held||i.id-c.id).slice(0,s).forEach(({id:i},c)=>o.set(i,800-10*c));
return o}function gu(t,e){let n=e.view==="time"?wu(t,e):yu(e),o=({story:r})=>t.stories[r].articles.length;
return n.sort((r,s)=>o(s)-o(r)||r.story-s.story).map((r,s)=>({id:-1-r.story,x:r.x,y:r.y,size:r.size,
kind:"story",text:t.stories[r.story].name,rank:60+5*o(r),leads:s<ui.story}))}function wu(t,e){return t.
stories.flatMap(({articles:n},o)=>{let r=n.length>2?e.at.article.get(n[0]):null;return r?[{story:o,x:r.
x,y:r.y,size:r.size}]:[]})}function yu(t){return t.hulls.filter(({corners:n})=>n.length>2).map(({story:n,
corners:o})=>{let r=o.reduce((i,[c])=>i+c,0)/o.length,s=Math.min(...o.map(([,i])=>i));return{story:n,
x:r,y:s-12,size:2}})}var Su=34,ku=160,Tu=400,mi=60,vu=9,xu={outlet:26,topic:26,story:30,article:30,stub:30};function pi({
context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i,size:c}){if(!r)return;t.fillStyle=i.veil,
t.fillRect(0,0,c.width,c.height),t.lineWidth=1.3;let a=n.view==="network"&&e.mode==="stories";for(let{
from:l,to:u,kind:h}of r.edges){let[d,m]=[o.get(l),o.get(u)];if(!d||!m)continue;let g=a&&r.own.has(l)&&
r.own.has(u);t.strokeStyle=g?i.line:i.soft,Ln(t,d,m,s,Kt(h))}for(let l of r.marks){let u=o.get(l);if(!u)
continue;let h=Zt(u,n.view,i,e.hues.length>0);Cn(t,u,s,h,r.own.has(l)?i.ink:null)}}function gi({context:t,
model:e,scene:n,marks:o,highlight:r,to:s,colors:i}){t.textAlign="center",t.textBaseline="middle",t.fillStyle=
i.paper;let c=r?[...r.marks].map(a=>o.get(a)):n.marks;for(let a of c){let l=a?a.size*s.scale:0;!a||l<
vu||a.hue===void 0||(t.font=`700 ${Math.min(12,Math.round(l*.9))}px ${Ft}`,t.fillText(e.initials[a.hue],
s.x(a.x),s.y(a.y)+.5))}}function wi(t){let{model:e,scene:n,highlight:o,to:r,size:s,zoom:i}=t,c=Vs(s.
width,s.height),a=n.marks.filter(m=>Mu(m,r,s)),l=o?a.filter(({id:m})=>o.marks.has(m)):a;for(let{x:m,
y:g,size:p}of l){let y=p*r.scale;Ae(c,{x:r.x(m)-y,y:r.y(g)-y,w:2*y,h:2*y},1)}n.view==="time"&&Ae(c,{
x:0,y:s.height-24,w:s.width,h:24},2);let u={x:s.width-50,y:8,w:50,h:100};Ae(c,u,2);let h=di(e,n,l,{zoom:i,
highlight:o}).slice(0,Tu),d=Math.min(ku,Su*Math.max(1,i**1.5));return Ys(h.map(m=>$u(m,t)),c,d)}function Mu(t,e,{
width:n,height:o}){let[r,s]=[e.x(t.x),e.y(t.y)];return r>-20&&s>-20&&r<n+20&&s<o+20}function $u({x:t,
y:e,size:n,kind:o,text:r,leads:s},{context:i,scene:c,to:a,colors:l}){let[u,h]=fi(o,l),d=_e(r,xu[o]),
m=c.view==="time";return{x:a.x(t),y:a.y(e),r:n*a.scale,w:Math.max(...d.map(g=>jo(i,g,u))),h:15*d.length,
lines:d,font:u,color:h,mast:m?mi:0,away:s&&!m?mi:0}}var Wo=globalThis.vis;function yi(t,e){let n=new Wo.DataSet,o=new Wo.DataSet,r=new Wo.Network(t,{nodes:n,
edges:o},e);return{on:(s,i)=>r.on(s,i),replaceData(s,i){o.clear(),n.clear(),n.add(s),o.add(i)},showOnly(s,i){
r.body.nodeIndices=s.map(({id:c})=>c),r.body.edgeIndices=i.map(({id:c})=>c)},moveMark(s,i,c){let a=r.
body.nodes[s];return a&&([a.x,a.y]=[i,c]),!!a},requestRedraw:()=>r.body.emitter.emit("_requestRedraw"),
updateSize(){r.setSize("100%","100%"),r.canvas.setSize()},findMarkAt:s=>r.getNodeAt(s),getCamera(){let{
x:s,y:i}=r.getViewPosition();return[s,i,r.getScale()]},moveCamera:s=>r.moveTo({animation:!1,...s}),getProjection(){
let s=r.getScale(),i=r.canvasToDOM({x:0,y:0});return{scale:s,origin:i,x:c=>i.x+c*s,y:c=>i.y+c*s}}}}var bi=54,Ou=1.9,Au=450,Nu=15;function Si(t,e,n){let o=yi(t,e.options),r=matchMedia("(prefers-reduce\
d-motion: reduce)"),s=e.hues.length>0,i={view:e.opens,marks:[],edges:[],discs:[],open:[]},c="",a={filtered:!1,
mask:new Uint8Array(0)},l=_o(e,i,{hide:[],selection:a}),u=new Map,h=l.marks,d=null,m=null,g=1,p=null,
y=null,k=1,b=!1,N=!1,R=null;function z(S){let T=new Map([...u].map(([w,{x:v,y:O}])=>[w,[v,O]])),M=l.
view!==S.view,E=[S.view,...S.open].join(" "),C=E!==c;return C&&(i=Ws(e,S),c=E),l=_o(e,i,S),u=new Map(
l.marks.map(w=>[w.id,w])),h=l.marks.map(w=>({...w})),y=kt(),C?P():it(),M&&St(T),l}function P(){let S=Et(),
{view:T,edges:M}=i,E=i.marks.map(w=>{let{id:v,x:O,y:L,size:H,shape:X}=w;return{id:v,x:O,y:L,size:H,shape:X,
color:Zt(w,T,S,s)}}),C=M.map(({id:w,from:v,to:O,kind:L,weight:H})=>{let X=Ss(S.edges[L],M.length),mt=Kt(
L)&&[4,3];return{id:w,from:v,to:O,color:X,dashes:mt,width:xt(L,H)}});o.replaceData(E,C),it()}function it(){
o.showOnly(l.marks,l.edges),rt()}function rt(){R=null,o.requestRedraw()}function xt(S,T){return e.mode===
"stories"&&(T===0||S==="covered_by")?.5:.8+.4*Math.min(T,6)}function St(S){if(r.matches||!S.size)return;
let T=performance.now(),M=l.marks.flatMap(C=>{let w=S.get(C.id);return w?[{mark:C,from:w,to:[C.x,C.y]}]:
[]}),E=C=>{let w=Math.min(1,(C-T)/Au),v=1-(1-w)**3;for(let{mark:O,from:L,to:H}of M)if(u.get(O.id)!==
O||(O.x=L[0]+(H[0]-L[0])*v,O.y=L[1]+(H[1]-L[1])*v,!o.moveMark(O.id,O.x,O.y)))return;rt(),w<1&&requestAnimationFrame(
E)};E(T)}function kt(){let S=d||m;if(!S)return p?qs(e,l,p):null;let T=Gs(e,l,S,d?1:g);return T.marks.
size?T:null}function ht(){y=kt(),rt()}function Z(){return{width:t.clientWidth,height:t.clientHeight}}
function Tt(S){let T=o.getProjection(),M=Et();l.view==="time"&&si(S,e.scale,T,M,Z());let E=d||m,C=E&&
E.kind==="story"?E.ref:-1;ni(S,l.hulls,T,M,C),l.view==="network"?oi(S,l.discs,T,M):ri(S,e,l.marks,T,
M)}function $(S){let T=o.getProjection(),[M,E]=[Et(),Z()],w={...{context:S,model:e,scene:l,marks:u,highlight:y,
to:T,colors:M,size:E},zoom:T.scale/k},v=l.view==="time";pi(w),v&&gi(w);let O=j(w);if(li(S,O.labels,M,
O.shift),!v)return;ii(S,e.scale,T,M,E);let L=l.marks.filter(X=>X.undated),H=`no date (${x(L.length)}\
)`;L.length&&ai(S,H,L,T,M)}function j(S){let{origin:T,scale:M}=S.to,E=`${M} ${y?[...y.own].join():""}`,
C=R&&R.origin.x===T.x&&R.origin.y===T.y;(!R||R.key!==E||!(N||C))&&(R={key:E,origin:T,labels:wi(S)});
let w={x:T.x-R.origin.x,y:T.y-R.origin.y};return{labels:R.labels,shift:w}}function B({pointer:S}){let T=u.
get(o.findMarkAt(S.DOM));if(T)return Qt(T);let{x:M,y:E}=S.canvas,C=l.discs.find(w=>Math.hypot(M-w.x,
E-w.y)<w.radius)||l.hulls.find(({corners:w})=>Hs([M,E],w,Nu));return C?{kind:"story",ref:C.story}:null}
function q(){d&&(d=null,n.hover(null),ht())}function K(){o.on("beforeDrawing",S=>{Bo(S,()=>Tt(S))}),
o.on("afterDrawing",S=>{Bo(S,()=>$(S))}),o.on("click",S=>{let T=B(S);setTimeout(()=>n.choose(T))}),o.
on("doubleClick",S=>{let T=B(S);T&&T.kind==="story"&&e.mode==="stories"&&n.toggle(T.ref)}),o.on("hov\
erNode",({node:S,pointer:T})=>{let M=u.get(S);d=M?Qt(M):null,n.hover(d,T.DOM),ht()}),o.on("blurNode",
q),t.addEventListener("mouseleave",q),o.on("dragStart",()=>{[N,b]=[!0,!0],q()}),o.on("dragEnd",()=>{
N=!1,rt(),n.moved(o.getCamera())}),o.on("zoom",()=>{b=!0,q(),n.moved(o.getCamera())}),o.on("resize",
()=>requestAnimationFrame(()=>b||Ht()))}function J([S,T,M]){b=!0,o.updateSize(),o.moveCamera({position:{
x:S,y:T},scale:M}),R=null}function Ht(){b=!1,o.updateSize();let{width:S,height:T}=Z();if(!h.length||
!S)return;let M=(X,mt)=>mt*Math.max(...h.map(ft=>mt*ft[X]+ft.size)),[E,C,w,v]=[M("x",-1),M("x",1),M(
"y",-1),M("y",1)],O=l.view==="time"?46:12;k=Math.min((S-20-bi)/(C-E),(T-70-O)/(v-w),Ou);let L=(E+C)/
2+(bi-20)/2/k,H=(w+v)/2+O/2/k;o.moveCamera({position:{x:L,y:H},scale:k}),R=null}function ne(S){b=!0;
let T=r.matches?!1:{duration:160};o.moveCamera({scale:o.getCamera()[2]*S,animation:T}),n.moved(o.getCamera())}
function Mt(S,T=null,M=1){if([m,p,g]=[S,T,M],ht(),!y)return!1;let E=y.own.size?y.own:y.marks,C=l.marks.
filter(({id:H})=>E.has(H)),w=o.getProjection(),{width:v,height:O}=Z(),L=({x:H,y:X})=>w.x(H)>0&&w.x(H)<
v&&w.y(X)>0&&w.y(X)<O;if(C.length&&!C.some(L)){let H=!r.matches&&{duration:300};o.moveCamera({position:{
x:C[0].x,y:C[0].y},animation:H})}return C.length>0}function Ie(S,T){let M=m&&l.at[m.kind].get(m.ref),
E=M?Ks(l.marks,M,S,T):l.marks[0];return E?Qt(E):null}function F(){let S=o.getProjection(),T=R?R.origin:
S.origin;return{scene:l,marks:u,to:S,size:Z(),labels:R?R.labels:[],shift:{x:S.origin.x-T.x,y:S.origin.
y-T.y},canvas:t.querySelector("canvas"),colors:Et()}}return K(),{show:z,draw:P,fit:Ht,setCamera:J,zoom:ne,
choose:Mt,findNeighbour:Ie,forget:()=>c="",snapshot:F}}var Eu=60,Iu="The folder is a sample. What is “not in this corpus” may well have been published: the\
 page never says that an outlet left something out. “First” means first among the articles of this c\
orpus, by the times they state.",_u=[["Story","Articles about one event, connected by links that the\
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
ew","A figure on fewer than five has no interval and no p-value."]],Cu=["Overview names what stands \
out; a click on a sentence selects what it is about.","Stories shows each story over its own hours; \
“Who came when” opens it into a lane per outlet.","The search takes outlets, topics, months and \
words in one query; quotation marks make a phrase.","Everything follows one selection: filters, the \
time strip, a cell of a matrix, a bar of a comparison. The line above the picture says what is selec\
ted.","A click on a mark or a name opens its panel; the browser’s “back” goes back.","The list\
s and the Table contain all that the picture shows."],Lu=[["/","search"],["?","this help"],["Esc","c\
lose the panel; once more: clear the filters"],["Tab","to the next control"],["← → ↑ ↓","in \
the picture: to the next mark; in tabs: to the next tab; on the ends of the time strip: a step"],["E\
nter","in the picture: open the chosen story into its articles, or close it"],["+ − 0","in the pic\
ture: zoom in, zoom out, show all"],["Home End","on the ends of the time strip: to the first, to the\
 last"]];function Rn(t){let e=t.map(n=>f("li",{},n));return f("ul",{class:"plain-list"},e)}function ki({
model:t}){let e=t.counts.problems-t.problems.length,n=t.problems.map(([r,s,i,c])=>f("li",{},f("span",
{class:"who",dir:"auto"},s?`${r}:${s}`:r),f("span",{dir:"auto"},c),f("span",{class:"words"},i))),o=`${x(
e)} more: run “topicgraph check”.`;return[ut("About the input",A(t.counts.problems,"problem")),f(
"p",{class:"aside"},"What was wrong in the files, and what was done about it."),nt(n,Eu,"ties"),e>0&&
f("p",{class:"aside"},o)]}function Ti({model:t}){let{about:e,counts:n,notes:o}=t,r=n.from===null?"no\
ne dated":st(n.from,n.to),s=A(e.files,"file"),i=vn(t),c=_u.map(([l,u])=>[f("dt",{},l),f("dd",{},u)]),
a=o.time.filter(l=>!o.network.includes(l));return[ut("About this page","Where its figures come from"),
f("p",{},"This page is one file that contains all of its data and loads nothing else."),Dt([["Made b\
y",`topicgraph ${e.version}`],["From",`${s}, ${A(n.articles,"article")}, ${r}`],["Known by links onl\
y",n.stubs?A(n.stubs,"article"):null],["Problems in the input",x(n.problems)],["To make it again",f(
"code",{},"topicgraph build FOLDER -o OUTPUT")]]),D("What is left out",i&&Rn(i)),D("What is counted",
e.notes.length>0&&Rn(e.notes)),D("What is drawn",Rn([`At most ${x(Eo)} marks at a time. What is left\
 out is said under the picture, and the lists have it.`,`A topic of ${ot(e.dominant)} of the article\
s or more has no lines in the picture, as it would connect everything.`,"Positions are computed when\
 the page is made, the same for the same articles. Distances in the network mean little; groups do.",
...o.network,...a])),D("How it is computed",f("dl",{class:"measures"},c)),D("What it cannot say",f("\
p",{},Iu))]}function vi(){let t=Lu.map(([e,n])=>[f("dt",{},f("kbd",{},e)),f("dd",{},n)]);return[ut("\
Help","How to read and use this page"),D("Where to start",Rn(Cu)),D("Keys",f("dl",{class:"facts keys"},
t))]}var Ru="id title outlet carrier published precision medium topics story url held excerpt files".split(
" "),zo="measure outlet other subject count of share low high by_chance p".split(" "),Pu=new RegExp(
["[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]","[\\ud800-\\udbff](?![\\udc00-\\udfff])",
"(?<![\\ud800-\\udbff])[\\udc00-\\udfff]"].join("|"),"g"),Du={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;"};function Mi(t,e){let n=t.articles,o=r=>r>=0?t.outlets[r].name:"";return{id:n.id[e],title:n.
title[e],outlet:o(n.outlet[e]),carrier:o(n.carrier[e]),published:Fu(n.time[e],n.precision[e]),precision:n.
precision[e],medium:t.media[n.medium[e]],topics:n.topics[e].map(r=>t.topics[r].name),story:n.story[e]>=
0?t.stories[n.story[e]].name:"",url:n.urls[e][0]||"",held:!!n.held[e],excerpt:n.excerpt[e],files:n.files[e]}}
function Fu(t,e){if(t===null)return"";let n=new Date(t*1e3).toISOString();return e==="second"?n.slice(
0,19)+"Z":e==="minute"?n.slice(0,16)+"Z":n.slice(0,10)}function $i(t){return JSON.stringify(t,null,1)+
`
`}function Oi(t,e,n){let o=fe(t,e,n).flatMap(({topic:c,cells:a})=>a.map((l,u)=>{let h=t.topics[c].name;
return Uo("share of a topic",e[u],{subject:h,...xi(l)})})),s=yn(t,e,n).flatMap((c,a)=>c.flatMap((l,u)=>{
let h=l&&{other:e[u].name,...xi(l)};return h?[Uo("followed by",e[a],h)]:[]})),i=Sn(e).flatMap(([c,a])=>Hu(
t,c,a,n));return[...o,...s,...i]}function Uo(t,e,n){return{...Object.fromEntries(zo.map(r=>[r,""])),
measure:t,outlet:e.name,...n}}function xi({k:t,n:e,share:n,low:o,high:r}){return{count:t,of:e,...e<5?
{}:{share:n,low:o,high:r}}}function Hu(t,e,n,o){let r=cn(t,e,n,o),{shared:s,lags:i}=r,c=gn(t,e,n),a=[],
l=(d,m,g,p)=>{a.push(Uo(d,m,{other:g.name,...p}))};if(l("stories shared",e,n,{count:s.length,of:r.a.
size}),c){let d={count:c.shared,by_chance:c.expected,p:c.q};l("stories shared, whole corpus",e,n,d)}
if(i.length>=5){let d=sn(i.map(m=>m.hours));l("hours later, median",n,e,{count:d,of:i.length})}let u=(d,m,g)=>{
for(let{word:p,k:y}of m?.a||[])l(d,e,n,{subject:p,count:y,of:g[0]});for(let{word:p,k:y}of m?.b||[])l(
d,n,e,{subject:p,count:y,of:g[1]})},h=dn(t,r);if(u("word in headlines of the same stories",h,[s.length,
s.length]),t.size<=un){let d=fn(t,e,n,o);u("distinctive word",d,d.n)}return a}function Go(t,e=Ru){let n=t.
map(o=>e.map(r=>ju(o[r])));return[e,...n].map(o=>o.join(",")).join(`\r
`)+`\r
`}function ju(t){let e=Array.isArray(t)?t.join("; "):String(t),o=typeof t!="number"&&/^[=+\-@\t\r]/.
test(e)?"'"+e:e;return/[",\r\n]/.test(o)?`"${o.replaceAll('"','""')}"`:o}function It(t){return t.replace(
Pu,"�").replace(/[&<>"]/g,e=>Du[e])}var Pn=46,Ai=20,te=16,[Bu,Wu]=[7.2,40];function ee(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n}));
f("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function Ni(t,e){let n=[
[]],o=te;for(let r of t){let s=Wu+Bu*`${r.label} ${r.number}`.length;o+s>e-te&&o>te&&(n.push([]),o=te),
n[n.length-1].push({item:r,x:o}),o+=s}return n}function Ei(t,e){return Pn+e+14+Ai*t}function Ii(t,e){
return Pn+e+Ai*t+16}function V(t,e,n=""){let o=Object.entries(e).filter(([,r])=>r!==void 0).map(([r,
s])=>{let i=typeof s=="number"?String(_i(s)):s;return` ${r}="${It(i)}"`});return`<${t}${o.join("")}>${n}\
</${t}>`}function _i(t){return Math.round(t*10)/10}function Ne(t,e=""){return`M${t.map(n=>n.map(_i).
join(" ")).join("L")}${e}`}function Ci(t,e){let{size:n,colors:o}=t,r=Ni(e.items,n.width),[s,i]=[n.width,
Ii(r.length,n.height)],c={"font-size":17,"font-weight":700,"font-family":"Georgia, serif"},a=`0 0 ${s}\
 ${n.height}`,l={y:Pn,width:s,height:n.height,viewBox:a},u=[V("rect",{width:s,height:i,fill:o.paper}),
V("text",{x:te,y:22,...c,fill:o.ink},It(e.title)),V("text",{x:te,y:39,"font-size":12,fill:o.soft},It(
e.words)),V("svg",l,Uu(t,e).join(`
`)),...r.flatMap((d,m)=>d.map(({item:g,x:p})=>qu(g,p,Ei(m,n.height),o)))],h={xmlns:"http://www.w3.or\
g/2000/svg",width:s,height:i,viewBox:`0 0 ${s} ${i}`,"font-family":"system-ui, sans-serif"};return`<\
?xml version="1.0" encoding="UTF-8"?>
${V("svg",h,`
${u.join(`
`)}
`)}
`}function Uu({scene:t,marks:e,to:n,size:o,labels:r,shift:s,colors:i},c){let a=({x:p,y})=>[n.x(p),n.
y(y)],l=t.hulls.map(({corners:p})=>V("path",{d:Ne(p.map(([y,k])=>a({x:y,y:k})),"Z"),fill:i.hull,stroke:i.
hull,"stroke-width":30*n.scale,"stroke-linejoin":"round"})),u=t.discs.map(p=>{let[y,k]=a(p),b=p.radius*
n.scale;return V("circle",{cx:y,cy:k,r:b,fill:i.hull,stroke:i.story})}),h=t.view==="time"?zu(c.scale,
n,o,i):[],d=t.edges.map(({from:p,to:y,kind:k})=>V("path",{d:Ne([p,y].map(b=>a(e.get(b)))),stroke:i.edges[k],
"stroke-width":.8,"stroke-dasharray":Kt(k)?"4 3":void 0})),m=t.marks.map(p=>{let y=Zt(p,t.view,i,c.hasHues),
b=t.view==="time"&&p.hue!==void 0?c.initials[Number(p.hue)]:"";return Li(p.shape,a(p),p.size*n.scale,
y,b,i)}),g=r.map(p=>Gu(p,s,i));return[...l,...u,...h,...d,...m,...g]}function zu(t,e,n,o){return Xe(
t,e.scale,64).flatMap(({x:r,strong:s,label:i})=>{let c=e.x(r),a=Ne([[c,0],[c,n.height-22]]),l={x:c,y:n.
height-7,"font-size":12,"text-anchor":"middle"};return[V("path",{d:a,stroke:s?o.line:o.grid}),V("tex\
t",{...l,fill:o.soft},It(i))]})}function Li(t,[e,n],o,{background:r,border:s},i,c){let a={fill:r,stroke:s};
if(t==="square")return V("rect",{x:e-o,y:n-o,width:2*o,height:2*o,...a});if(t==="diamond"){let h=[[e,
n-o],[e+o,n],[e,n+o],[e-o,n]];return V("path",{d:Ne(h,"Z"),...a})}let l=V("circle",{cx:e,cy:n,r:o,...a});
if(!i||o<9)return l;let u={"font-size":11,"font-weight":700,"text-anchor":"middle"};return l+V("text",
{x:e,y:n+4,...u,fill:c.paper},It(i))}function Gu({item:t,x:e,y:n,leader:o},r,s){let i=g=>[g[0]+r.x,g[1]+
r.y],c=o?[o.slice(0,2),o.slice(2)].map(i):[],a={d:Ne(c),stroke:s.soft,"stroke-width":.8},l=/^(italic )?(\d{3} )?(\d+)px (.*)$/.
exec(t.font)||[],[u,h]=i([e,n]),d={"font-size":l[3],"font-family":l[4],"font-weight":l[2]?.trim(),"f\
ont-style":l[1]?.trim(),fill:t.color,stroke:s.paper,"stroke-width":3,"paint-order":"stroke"},m=t.lines.
map((g,p)=>V("text",{x:u,y:h+15*(p+.8),...d},It(g)));return(o?V("path",a):"")+m.join("")}function qu(t,e,n,o){
let r=V("tspan",{fill:o.soft},String(t.number)),s={x:e+22,y:n+4,"font-size":12,fill:o.ink},i=V("text",
s,`${It(t.label)} ${r}`);if(t.line){let u=o.edges[t.line],h=Kt(t.line)?"4 3":void 0,d={stroke:u,"str\
oke-width":3,"stroke-dasharray":h};return V("path",{d:Ne([[e,n],[e+16,n]]),...d})+i}let{background:c,
border:a}=t.color,l={background:c,border:Mo(t.kind)?a:c};return Li(Nn(t.kind),[e+8,n],Ri(t),l,"",o)+
i}function Ri({kind:t}){return t==="stub"?4:6}function Pi({canvas:t,size:e,colors:n},{title:o,words:r,
items:s}){let i=t.width/e.width,c=Ni(s,e.width),a=Math.round(Ii(c.length,e.height)*i),l=f("canvas",{
width:t.width,height:a}),u=l.getContext("2d");u.fillStyle=n.paper,u.fillRect(0,0,l.width,l.height),u.
drawImage(t,0,Pn*i),u.scale(i,i);let h=(d,m,g,p,y)=>{u.font=p,u.fillStyle=y,u.fillText(d,m,g)};return h(
o,te,22,`700 17px ${Ge}`,n.ink),h(r,te,39,`12px ${Ft}`,n.soft),c.forEach((d,m)=>{let g=Ei(m,e.height);
for(let{item:p,x:y}of d)Ku(u,p,y,g,n),h(`${p.label}  ${p.number}`,y+22,g+4,`12px ${Ft}`,n.ink)}),new Promise(
d=>l.toBlob(d,"image/png"))}function Ku(t,e,n,o,r){let s={scale:1,x:i=>i,y:i=>i};if(e.line)t.strokeStyle=
r.edges[e.line],t.lineWidth=3,Ln(t,{x:n,y:o},{x:n+16,y:o},s,Kt(e.line));else{let i={x:n+8,y:o,size:Ri(
e),shape:Nn(e.kind)};Cn(t,i,s,e.color,null)}}var Xu=100,Vu=60,Yu=["Published","Outlet","Title","Topics","Story"],Di={Published:t=>(e,n)=>(t.articles.
time[e]??1/0)-(t.articles.time[n]??1/0),Outlet:t=>qo(e=>et(t,e)),Title:t=>qo(e=>t.articles.title[e]),
Story:t=>qo(e=>Fi(t,e))},ce={column:"Published",down:!0};function qo(t){return(e,n)=>{let[o,r]=[vt(t(
e)),vt(t(n))];return o<r?-1:o>r?1:0}}function Fi(t,e){let n=t.articles.story[e];return n<0?"":t.stories[n].
name}function Ko(t,{mask:e,stubs:n}){return Array.from({length:t.size},(r,s)=>s).filter(r=>e[r]&&(t.
articles.held[r]||n))}function Xo(t,e){let{model:n}=e,o=e.selection(),r=Di[ce.column](n),s=Ko(n,o);s.
sort((g,p)=>(ce.down?r(p,g):r(g,p))||g-p);let i=f("tbody"),c=be(i,s,Xu,g=>[Ju(e,g)]),a=Yu.map(g=>Zu(
g,t,e)),l=Nt("Articles","articles-table",a,i),u=f("p",{class:"empty"},"No article passes all filters\
."),h=f("span",{class:"number"},x(s.length)),d=o.filtered?"The selection":"All articles",m=f("div",{
class:"sheet-head"},f("h2",{},d," ",h),_({class:"tool"},()=>e.change({at:"save"}),"Download …"));t.
replaceChildren(m,gt(n)||"",s.length?l:u,c)}function Zu(t,e,n){if(!Di[t])return pt(t);let o=ce.column===
t,r=()=>{ce={column:t,down:o?!ce.down:t==="Published"},Xo(e,n),_t(e,"focus",t)?.focus()},s=ce.down?"\
descending":"ascending",i=ce.down?" ↓":" ↑",c=_({"data-focus":t},r,t,o?i:"");return f("th",{scope:"\
col","aria-sort":o?s:null},c)}function Ju(t,e){let{model:n}=t,{time:o,precision:r,outlet:s,story:i,topics:c,
held:a}=n.articles,l=c[e].map(m=>n.topics[m].name).join(", "),u=$t(Fi(n,e),Vu),h=s[e]>=0?G(t,{kind:"\
outlet",ref:s[e]}):"unknown",d=i[e]>=0?G(t,{kind:"story",ref:i[e]},u):"";return f("tr",{class:a[e]?null:
"not-held"},f("td",{class:"moment"},lt(o[e],r[e])),f("td",{},h),f("td",{class:"title"},G(t,{kind:"ar\
ticle",ref:e}),!a[e]&&f("small",{}," not in this corpus")),f("td",{},l),f("td",{class:"title"},d))}function ji(t){let{model:e}=t,{view:n}=t.state(),o=Ko(e,t.selection()),r=()=>o.map(p=>Mi(e,p)),s=()=>ee(
"articles.csv",Go(r()),"text/csv"),i=()=>ee("articles.json",$i(r()),"application/json"),c=()=>{let p=Oi(
e,vo(t),t.selection().mask);ee("comparison.csv",Go(p,zo),"text/csv")},a=async()=>{let p=await Pi(t.view.
snapshot(),Hi(t));ee("picture.png",p,"image/png")},l=()=>{let p=Ci(t.view.snapshot(),Hi(t));ee("pict\
ure.svg",p,"image/svg+xml")},u=(p,y)=>_({class:"action"},async()=>{await y(),t.announce(`${p} saved`)},
p),h=(...p)=>f("div",{class:"buttons"},p),d=t.view&&(n==="network"||n==="time"),m=t.selection().filtered?
"selection":"articles";return[ut("Download","Take it with you"),D(`The ${m}: ${A(o.length,"article")}`,
h(u("CSV table",s),u("JSON",i))),n==="compare"&&D("The comparison",h(u("Figures as CSV",c))),D("The \
picture, with its legend",d?h(u("PNG image",a),u("SVG drawing",l)):f("p",{class:"aside"},"Open the N\
etwork or Time view to save the picture.")),f("p",{class:"aside"},"“Copy link” keeps the filters, th\
e view and the camera in the link, which works for this file wherever it is opened.")]}function Hi(t){
let{model:e}=t,{from:n,to:o}=e.counts,r=t.state(),s=Ke(e,r).map(({sign:a,name:l})=>a==="not"?`withou\
t ${l}`:l),i=[st(n,o)];s.length&&i.push(`selected: ${s.join(" · ")}`);let c=Ro(e,t.view.snapshot().
scene,t.selection());return{title:e.title,words:i.join(" — "),items:c.filter(({key:a})=>!r.hide.includes(
a)),scale:e.scale,hasHues:e.hues.length>0,initials:e.initials}}var Qu=1e-12,tf=["about","carried_by","credited_to"];function Bi(t){let e=t.size,n=e+t.outlets.length,
o=n+t.subjects.length,r=t.articles,s=Array.from({length:o+t.topics.length},()=>[]),i=(l,u,h,d="",m=1)=>{
s[l].push({to:u,kind:h,reason:d,weight:m,forward:!0}),s[u].push({to:l,kind:h,reason:d,weight:m,forward:!1})};
for(let l=0;l<t.size;l+=1){let[u,h]=[r.outlet[l],r.carrier[l]];u>=0&&i(l,e+u,"published_by"),h>=0&&h!==
u&&i(l,e+h,"carried_by");for(let{outlet:d,reason:m}of r.credits[l])i(l,e+d,"credited_to",m);for(let d of r.
topics[l])i(l,o+d,"about");for(let d of r.subjects[l])i(l,n+d,"mentions");for(let{forward:d,other:m,
kind:g,reason:p,weight:y}of t.linksOf[l])d&&i(l,m,g,p,y)}let c={article:0,outlet:e,subject:n,topic:o};
return{neighbours:s,nodeOf:({kind:l,ref:u})=>u+c[l],thingOf:l=>l<e?{kind:"article",ref:l}:l<n?{kind:"\
outlet",ref:l-e}:l<o?{kind:"subject",ref:l-n}:{kind:"topic",ref:l-o}}}function ef(t,e,n){let o=t.neighbours[n.
forward?n.to:e].length;return n.kind==="published_by"?1+Math.log2(1+o)/4:tf.includes(n.kind)?2+Math.
log2(1+o)/2:n.kind==="mentions"?2.5+Math.log2(1+o)/2:n.kind==="similar"?2-n.weight:1}function Wi(t,e,n,o=[]){
let[r,s]=[t.nodeOf(e),t.nodeOf(n)],i=new Float64Array(t.neighbours.length).fill(1/0),c=new Map,a=nf();
i[r]=0,a.push(r,0);for(let u=a.pop();u!==void 0&&u!==s;u=a.pop())for(let h of t.neighbours[u]){if(o.
includes(h.kind))continue;let d=i[u]+ef(t,u,h);d>=i[h.to]-Qu||(i[h.to]=d,c.set(h.to,{node:u,edge:h}),
a.push(h.to,d))}if(i[s]===1/0)return null;let l=[];for(let u=c.get(s),h=s;u&&(l.unshift({thing:t.thingOf(
h),edge:u.edge}),u.node!==r);h=u.node,u=c.get(h));return[{thing:e,edge:null},...l]}function nf(){let t=[],
e=(o,r)=>[t[o],t[r]]=[t[r],t[o]],n=o=>o-1>>1;return{push(o,r){t.push({node:o,cost:r});for(let s=t.length-
1;s&&t[s].cost<t[n(s)].cost;s=n(s))e(s,n(s))},pop(){if(!t.length)return;e(0,t.length-1);let{node:o}=t.
pop();for(let r=0;;){let s=r;for(let i of[2*r+1,2*r+2])i<t.length&&t[i].cost<t[s].cost&&(s=i);if(s===
r)return o;e(r,s),r=s}}}}function Ui(t,e){let n=({thing:r})=>r.kind==="article"?Bt(Y(t,r)):wt(Y(t,r));
if(e.length<2)return`${n(e[0])} is the same thing.`;let o=e.slice(1).map(r=>{let{kind:s,forward:i}=r.
edge;return`${t.verbs[s][i?0:1]} ${n(r)}`});return`${n(e[0])} ${o.join(", which ")}.`}var of=.2,[rf,sf]=[8,4],cf=["outlet","topic","subject","article"];function zi({model:t,state:e}){let n=e().
path.flatMap(s=>t.byId.get(s)||[]),[o,r]=n.filter(({kind:s})=>s!=="story");if(!(!o||!r||!t.complete))
return t.pathGraph||=Bi(t),Wi(t.pathGraph,o,r,e().without)}function Gi(t,e){let n=t.state().path,o=[
"From","To"].map((i,c)=>lf(t,i,c,n[c])),r=n.filter(Boolean).length===2;return[ut("Path finder","From\
 one thing to another"),f("p",{class:"aside"},"The path that says most: stated links before shared t\
opics, rare topics before common ones."),...o,af(t),r&&(e?mf(t,e):f("p",{class:"empty",role:"status"},
"No path connects the two by these links."))]}function af(t){let{model:e}=t,{without:n}=t.state(),o=e.
complete?e.linksOf.flat().map(({kind:a})=>a):[],{credits:r,subjects:s}=e.articles,c=["published_by",
"carried_by",...r.some(a=>a.length)?["credited_to"]:[],"about",...s.some(a=>a.length)?["mentions"]:[],
...new Set(o)].map(a=>{let l=n.filter(d=>d!==a),u=({target:d})=>{t.change({without:d.checked?l:[...l,
a]})},h={type:"checkbox",checked:!n.includes(a),on:{change:u}};return f("label",{class:"check"},f("i\
nput",h),An[a])});return f("fieldset",{class:"kinds"},f("legend",{},"By these links"),c)}function lf(t,e,n,o){
let{model:r}=t,s=o?r.byId.get(o):null,i=f("ul",{class:"choices"}),c=`path-${n}`,a=({target:h})=>{let d=uf(
r,h.value.trim()),m=d.slice(0,rf).map(g=>{let p=f("span",{class:"words"},qe[g.kind].toLowerCase()),y=f(
"span",{},Y(r,g));return f("li",{},_({class:"choice",dir:"auto"},()=>ff(t,n,g),y,p))});i.replaceChildren(
...m),t.announce(`${d.length} found`)},l=({key:h})=>{h==="Enter"&&i.querySelector("button")?.click(),
h==="ArrowDown"&&i.querySelector("button")?.focus()},u={id:c,type:"text",dir:"auto",autocomplete:"of\
f",spellcheck:"false",placeholder:"an outlet, a topic, a name or an article",value:s?Y(r,s):"",on:{input:a,
keydown:l}};return f("div",{class:"end"},f("label",{for:c},e),f("input",u),i)}function uf(t,e){if(!e)
return[];let n=me(t);return cf.flatMap(o=>nn(n[o],e,sf).rows.map(r=>({kind:o,ref:r})))}function ff(t,e,n){
let o=[...t.state().path];for(;o.length<2;)o.push("");o[e]=pe(t.model,n),t.change({path:o.filter((i,c)=>i||
c<e)});let r=I(`path-${1-e}`),s=I("panel").querySelector(".route, .empty, h2");(r.value?s:r).focus()}
function df(t,e){return e.slice(1,-1).map(({thing:o})=>o).find(({kind:o,ref:r})=>o==="topic"&&qi(t,r)>
of)}function qi(t,e){let{held:n}=t.articles,o=n.reduce((r,s)=>r+s,0);return t.byTopic[e].filter(r=>n[r]).
length/Math.max(1,o)}function hf(t,e){let n=ot(qi(t,e.ref));return`No meaningful connection: it lead\
s over ${Bt(Y(t,e))}, a topic of ${n} of the articles.`}function mf(t,e){let{model:n}=t,o=e.map(({thing:s,
edge:i})=>{let c=i&&n.verbs[i.kind][i.forward?0:1];return f("li",{class:`stop stop-${s.kind}`},c&&f(
"span",{class:"verb"},`${c} `),G(t,s),i&&i.reason&&f("span",{class:"words",dir:"auto"},i.reason))}),
r=df(n,e);return f("section",{class:"route",tabindex:"-1",role:"status"},r&&f("p",{class:"nothing-sh\
ared"},hf(n,r)),f("h3",{},A(e.length-1,"step")),f("p",{class:"excerpt",dir:"auto"},Ui(n,e)),f("ol",{
class:"stops"},o))}var pf={path:Gi,save:ji,problems:ki,about:Ti,help:vi};function Ki(t,e,n){return f("article",{class:`\
panel panel-${e}`},pf[e](t,n))}var gf=12;function Vi({model:t},e,n){let o=t.articles,[r,s,i]=[o.outlet[e],o.carrier[e],o.held[e]],c=t.
media[o.medium[e]]==="video"?"Video":"Article",a=i?c:"Article not in this corpus",{urls:l,files:u}=o,
h=o.topics[e].map(b=>n({kind:"topic",ref:b})),d=o.subjects[e].map(b=>n({kind:"subject",ref:b})),m=o.
credits[e].map(b=>n({kind:"outlet",ref:b.outlet})),g=s>=0&&s!==r,p=(b,N)=>f("ul",{class:"urls"},b.map(
N)),y=p(l[e],b=>f("li",{},lr(b))),k=p(u[e],b=>f("li",{dir:"auto"},b));return[ut(a,Y(t,{kind:"article",
ref:e})),!i&&f("p",{class:"aside"},"Only known because another article links to it: it has no file."),
o.excerpt[e]&&f("p",{class:"excerpt",dir:"auto"},o.excerpt[e]),Dt([["Outlet",r>=0?n({kind:"outlet",ref:r}):
"unknown"],["Carried by",g?n({kind:"outlet",ref:s}):null],["Credited to",bt(m)],["Published",lt(o.time[e],
o.precision[e])],["Story",o.story[e]>=0?n({kind:"story",ref:o.story[e]}):null],["Topics",bt(h)],["Me\
ntions",bt(d)],["Other titles",o.titles[e].join(" · ")],["Quality",Xi(o.quality[e])],["Heat",Xi(o.heat[e])]]),
D("Connected because",wf(t,e,n)),D(l[e].length>1?"Addresses":"Address",l[e].length>0&&y),D(u[e].length>
1?"Files":"File",u[e].length>0&&k)]}function Xi(t){return t===null?null:String(t)}function wf(t,e,n){
let o=t.linksOf[e].map(r=>{let s=t.verbs[r.kind][r.forward?0:1];return f("li",{},f("span",{class:"ve\
rb"},`${s} `),n({kind:"article",ref:r.other}),f("span",{class:"words",dir:"auto"},yf(t,e,r).join(" ·\
 ")))});return nt(o,gf,"ties")}function yf(t,e,{other:n,kind:o,reason:r,weight:s}){let{time:i,held:c}=t.
articles,a=W(t,e)&&W(t,n),l=[et(t,n),a?yt(Number(i[n])-Number(i[e])):"",r,o==="similar"&&s<1?`score ${s.
toFixed(2)}`:"",c[n]?"":"not in this corpus"];return[...new Set(l.filter(Boolean))]}var Ye=5,bf=60,Sf=1.15;function Yi(t,e,n){let{model:o}=t,r=o.outlets[e],s=o.byOutlet[e],{story:i,held:c,
outlet:a}=o.articles,l=s.filter(p=>c[p]),u=o.byCarrier[e].filter(p=>a[p]!==e),h=Q(s.map(p=>i[p]).filter(
p=>p>=0)),d=l.length>=5&&!r.platform,m=()=>t.change({view:"compare",side:Tf(t,r.id)}),g=r.platform||
!l.length?[]:[["Compare",m]];return[ut(r.platform?"Platform":"Outlet",r.name||r.id),f("p",{class:"fi\
gures"},kf(l.length,s.length)),Yt(t,"outlet",r.id,...g),vf(o,e,n),D("Over time",we(o,s)),D("First an\
d alone",xf(r)),D("Big stories it lacks here",d&&Ef(o,e,n)),D("Earlier and later than others",Mf(o,e,
n)),D("Focus",$f(o,e,n)),D("Distinctive words",Af(t,e)),D("Nearest outlets, by stories shared",Nf(o,
e,n)),D("Stories",Se(h,n)),D("Stories only it has here",If(o,e,n)),D("Articles",se(o,s,n)),D("Articl\
es it carried",se(o,u,n))]}function kf(t,e){let n=e-t,o=n?` · ${x(n)} linked, not in this corpus`:"";
return A(t,"article")+o}function Tf(t,e){let{side:n}=t.state();return n.includes(e)?n:[...n.slice(0,
$e-1),e]}function vf(t,e,n){let{domain:o,names:r,name:s,edition_of:i,pieces:c,republished:a}=t.outlets[e],
l=i?t.byId.get(i):null,u=t.groups.filter(({outlets:m})=>m.includes(e)),h=A(c,"article"),d=`${x(a)} o\
f the ${h} found there`;return Dt([["Web site",o],["Edition of",l?n(l):null],["Also seen as",r.filter(
m=>m!==s).join(" · ")],["Group",u.map(m=>m.name).join(", ")],["Written by others",a?d:null]])}function xf({
platform:t,first:e,shared:n,alone:o}){if(t||!(n+o))return null;let r=n?`It was first on ${Ot(e)} of \
the ${A(n,"shared story","shared stories")} of which it can be told.`:"Of no story that it shares wi\
th another outlet can it be told who was first.",s=o?` ${A(o,"story","stories")} in this corpus ${o===
1?"comes":"come"} from it alone.`:"",i=n>0&&n<5;return[f("p",{},r,s),f("p",{class:"aside"},i?"Too fe\
w to say much.":"Copies count as their original; in a tie of two either counts a half.")]}function Mf(t,e,n){
let o=Qn(t,e).map(({other:r,n:s,hours:i,low:c,high:a,q:l})=>{let u=`${yt(c*3600)} to ${yt(a*3600)}`,
h=`median of ${s} shared stories, 95 % interval ${u}; ${Lt(l)}`;return f("li",{},n({kind:"outlet",ref:r}),
` ${yt(i*3600)}`,f("span",{class:"words"},h))});return o.length>0&&nt(o,Ye,"ties")}function $f(t,e,n){
let o=xr(t,e);if(!o.length)return null;let r=o[0].n<5,s=o.map(i=>{let a=`${`${ot(i.share)} ${At(i)}`}\
; ${Of(i)}`;return f("li",{},n({kind:"topic",ref:i.topic}),` ${i.k} of ${i.n}`,!r&&f("span",{class:"\
words"},a))});return[nt(s,Ye+1,"ties"),r&&f("p",{class:"aside"},"Too few articles to say more.")]}function Of({
share:t,restShare:e}){if(!e)return"none of the rest";let n=Math.max(t/e,e/t);if(n<Sf)return"about th\
e same share as the rest";let o=n<9.95?n.toFixed(1).replace(/\.0$/,""):Math.round(n);return t>e?`${o}\
 times the share of the rest`:`the rest has ${o} times its share`}function Af(t,e){let n=t.model.words[e];
if(!n)return null;let o=[t.model.outlets[e].id],r=n.map(([i,c,a,l,u,h])=>{let m=`${`${c} of ${a} art\
icles, elsewhere ${l} of ${u}`}; ${Lt(h)} after correction`;return f("li",{},bn(p=>t.apply({only:{outlet:o,
words:p}}),i,m,h))});return[f("ul",{class:"word-list"},r),f("p",{class:"aside"},"In titles and excer\
pts, against the rest of this corpus; in bold those that are statistically significant after correct\
ion for multiple tests.")]}function Nf(t,e,n){let o=vr(t,e).map(({ref:r,shared:s,either:i,isFew:c})=>{
let l=`${s} of ${i} stories in common${c?", too few to say much":""}`;return f("li",{},n({kind:"outl\
et",ref:r}),f("span",{class:"words"},l))});return o.length>0&&nt(o,Ye,"ties")}function Ef(t,e,n){let o=a=>A(
a,"other outlet"),i=(t.blindspots[e]?.map(([a,l,u])=>({story:a,words:`${o(l)}; expected with ${ot(u)}`}))||
Mr(t,e).slice(0,bf).map(({story:a,reach:l})=>({story:a,words:o(l)}))).map(({story:a,words:l})=>f("li",
{},n({kind:"story",ref:a}),f("span",{class:"words"},l))),c="Stories without an article of this outle\
t in this corpus; the outlet may still have covered them.";return i.length?[nt(i,Ye+1,"ties"),f("p",
{class:"aside"},c)]:null}function If(t,e,n){let o=s=>s<0||tt(t,t.stories[s].articles).size===1,r=[...Vn(
t)[e]].filter(([s,i])=>t.articles.held[i]&&o(s)).map(([s,i])=>f("li",{},n(s<0?{kind:"article",ref:i}:
{kind:"story",ref:s})));return r.length>0&&nt(r,Ye,"ties")}var[Vo,Dn]=[640,22],[Yo,Ji,_f]=[190,612,14],Zi=14,[Cf,Lf,Rf]=[64,96,26],Ct={paper:"#fdfcf9",ink:"#1f\
1f1d",soft:"#6a6963",line:"#ebe8df",dot:"#0072b2"};function Qi(t,e){let{articles:n,name:o}=t.stories[e],
r=Pf(t,n),s=r.slice(0,Zi),i=r.length-s.length,c=_e(o,Cf),a=[Df(t,n),..._e(Ff(t,e),Lf)],l=22+20*c.length+
17*a.length,u=l+Dn*(s.length+(i?1:0))+30,d=n.filter(b=>W(t,b)).map(b=>Number(t.articles.time[b])),[m,
g]=[Math.min(...d),Math.max(...d)],p=b=>Yo+(Ji-Yo)*(Number(t.articles.time[b])-m)/Math.max(1,g-m),y=[
V("title",{},It(o)),V("rect",{width:Vo,height:u,fill:Ct.paper,stroke:Ct.line}),...c.map((b,N)=>Ze(b,
24+20*N,16,Ct.ink,700)),...a.map((b,N)=>Ze(b,24+20*c.length+17*N,12,Ct.ink)),...s.flatMap((b,N)=>jf(
t,e,b,l+Dn*N,p)),i?Ze(`and ${A(i,"more outlet")}`,l+Dn*Zi+14,11,Ct.soft):"",Ze(Hf(t),u-10,10,Ct.soft)],
k={xmlns:"http://www.w3.org/2000/svg",width:Vo,height:u,viewBox:`0 0 ${Vo} ${u}`,role:"img","font-fa\
mily":"system-ui, sans-serif"};return`<?xml version="1.0" encoding="UTF-8"?>
${V("svg",k,y.join(`
`))}
`}function Pf(t,e){let n=new Map;for(let o of e.filter(r=>dt(t,r))){let r=t.articles.outlet[o];n.set(
r,[...n.get(r)||[],o])}return[...n.values()]}function Df(t,e){let n=e.filter(i=>t.articles.held[i]),
o=e.map(i=>t.articles.time[i]).filter(i=>i!==null),r=st(o[0]??null,o[o.length-1]??null),s=A(tt(t,n).
size,"outlet");return`${A(n.length,"article")} · ${s} · ${r}`}function Ff(t,e){let{first:n,earliest:o,
reason:r,runner_up:s,gap:i}=t.stories[e];if(!n.length)return`Who was first cannot be told: ${r||"too\
 few times"}.`;let c=n.map(u=>wt(t.outlets[u].name)).join(" and "),a=o<0?"":`, ${lt(t.articles.time[o],
"minute")}`,l=s>=0&&i?`; next ${wt(et(t,s))}, ${zt(i*60)}`:"";return`First in this corpus${n.length>
1?", in a tie":""}: ${c}${a}${l}.`}function Hf(t){let{articles:e,outlets:n,from:o,to:r}=t.counts,s=`${x(
e)} articles of ${A(n,"outlet")}`,i=st(o,r),c=`topicgraph ${t.about.version}`;return`In this corpus:\
 ${s}, ${i}. A hollow dot is a copy. ${c}`}function jf(t,e,n,o,r){let{copy:s,held:i,title:c}=t.articles,
{first:a,earliest:l}=t.stories[e],u=o+Dn/2,h={x1:Yo,x2:Ji,y1:u,y2:u,stroke:Ct.line},d=n.filter(g=>W(
t,g)).map(g=>{let p=s[g]===1||!i[g],y={cx:Math.round(r(g)*10)/10,cy:u,r:a.length&&g===l?7:5,fill:p?Ct.
paper:Ct.dot,stroke:Ct.dot,"stroke-width":1.5};return V("circle",y,V("title",{},It(c[g])))}),m=wt($t(
et(t,n[0]),Rf));return[Ze(m,u+4,12,Ct.ink),V("line",h),...d]}function Ze(t,e,n,o,r=400){return V("te\
xt",{x:_f,y:e,"font-size":n,"font-weight":r,fill:o},It(t))}var Bf=16,tc=86400;function Fn(t,e,n,o={}){let{limit:r=Bf,without:s=[],first:i=-1}=o,{time:c,outlet:a}=t.
articles,l=e.filter(P=>c[P]!==null&&a[P]>=0);if(tt(t,l).size<2)return null;let u=l.map(P=>Number(c[P])),
h=Math.min(...u),d=Math.max(...l.map(P=>Number(c[P])+(W(t,P)?0:tc)));if(d===h)return null;let m=Wf(t,
l),g=l.filter(P=>W(t,P)).map(P=>Number(c[P])),p=g.length?Math.min(...g):null,y=m.slice(0,r).map((P,it)=>{
let rt=Uf(t,P,p,m[it-1]);return Gf(t,P,{start:h,end:d,first:i,words:rt},n)}),k=m.length-y.length,b=e.
length-l.length,N=[k>0&&`${A(k,"outlet")} with later articles not shown.`,b>0&&`${A(b,"article")} wi\
thout a date or an outlet not shown.`,"○ copy · dashed: not in this corpus · a bar: the day, as no t\
ime is given."],R=[at(h),zt(d-h)].map(P=>f("span",{},P)),z=s.map(P=>Kf(P,n));return[f("ol",{class:"l\
anes"},y,z),f("p",{class:"lane-ends","aria-hidden":"true"},R),f("p",{class:"aside"},N.filter(Boolean).
join(" "))]}function Wf(t,e){let n=new Map;for(let r of e){let s=t.articles.outlet[r],i=n.get(s)||{outlet:s,
first:1/0,articles:[]};W(t,r)&&(i.first=Math.min(i.first,t.articles.time[r])),i.articles.push(r),n.set(
s,i)}let o=r=>t.articles.time[r.articles[0]];return[...n.values()].sort((r,s)=>(r.first===s.first?o(
r)-o(s):r.first-s.first)||r.outlet-s.outlet)}function Uf(t,{first:e,articles:n},o,r){let s=[];if(e===
1/0||o===null)s.push("time not given");else if(e===o)s.push("earliest");else if(s.push(zt(e-o)),r&&r.
first>o){let c=t.outlets[r.outlet].name,a=e-r.first;s.push(a<60?`with ${wt(c)}`:`${zt(a).slice(1)} a\
fter ${wt(c)}`)}let i=zf(t,n[0]);return i!==null&&s.push(`a copy of ${wt(et(t,i))}’s`),s}function zf(t,e){
let n=t.linksOf[e].find(({kind:o,forward:r})=>o==="copy_of"&&r);return n?n.other:null}function Gf(t,e,{
start:n,end:o,first:r,words:s},i){let c=l=>`${(l-n)/(o-n)*100}%`,a=e.articles.map(l=>{let{time:u,precision:h,
copy:d,held:m,title:g}=t.articles,p=W(t,l),y=[p?"dot":"day",d[l]===1&&"copy",!m[l]&&"stub",l===r&&"f\
irst"],k=`${et(t,l)}: ${g[l]}, ${lt(u[l],h[l])}`,b=f("span",{class:y.filter(Boolean).join(" "),title:k});
return b.style.left=c(Number(u[l])),p||(b.style.width=c(n+tc)),b});return f("li",{},i({kind:"outlet",
ref:e.outlet}),f("span",{class:"lane-track","aria-hidden":"true"},a),f("span",{class:"words",dir:"au\
to"},s.map(qf)))}function qf(t,e){return e?f("span",{class:"lane-note"},t):t}function Kf(t,e){return f(
"li",{class:"without"},e({kind:"outlet",ref:t}),f("span",{class:"lane-track","aria-hidden":"true"}),
f("span",{class:"words"},"not in this corpus"))}var Xf=10,Vf=60,Yf=10;function ec(t,e,n){let{model:o}=t,r=o.stories[e],{articles:s}=r,{outlet:i,topics:c,
subjects:a,credits:l}=o.articles,u=Q(s.filter(b=>dt(o,b)).map(b=>i[b])),h=Q(s.flatMap(b=>c[b])),d=Q(
s.flatMap(b=>a[b])),m=Q(s.flatMap(b=>l[b].map(N=>N.outlet))),g=(b,N)=>Vt(N.map(([R,z])=>[{kind:b,ref:R},
z]),n),p=o.nodes.some(b=>b.kind==="story"&&b.ref===e),y=t.isOpen(e)?"Close it in the picture":"Open \
it in the picture",k=p?[[y,()=>t.toggle(e)]]:[];return k.push(["Save as a card",()=>Zf(t,e)]),[ut("S\
tory",r.name),f("p",{class:"figures"},Jf(o,s)),Yt(t,"story",r.id,...k),D("Who was first",f("p",{},Qf(
o,r,n))),D("Who came when",Fn(o,s,n)),D("Headlines in time order",td(o,s,n)),D("Outlets",u.length>0&&
g("outlet",u)),D("Not in this corpus from",od(o,e,n)),D("Credited to",m.length>0&&g("outlet",m)),D("\
Mentioned",d.length>0&&g("subject",d.slice(0,Yf))),D("Topics",h.length>0&&g("topic",h))]}function Zf(t,e){
ee("story.svg",Qi(t.model,e),"image/svg+xml"),t.announce("Card saved")}function Jf(t,e){let n=e.filter(
l=>t.articles.held[l]),o=n.length,r=tt(t,n).size,s=e.length-o,[i,c]=he(t,e),a=[A(o,"article")];return s&&
a.push(`${x(s)} linked, not in this corpus`),[...a,A(r,"outlet"),st(i,c)].join(" · ")}var Zo="that \
takes articles of two outlets that state when they appeared, and copies do not count";function Qf(t,{
first:e,articles:n,reason:o},r){if(!e.length)return`It cannot be told: ${o||Zo}.`;let s=e.map(l=>r({
kind:"outlet",ref:l})),i=bt(s," and "),c=n.filter(l=>t.articles.time[l]===null).length,a=c?` ${A(c,"\
article")} without a date may be earlier.`:"";return e.length===1?[i,`, of the articles in this corp\
us.${a}`]:["A tie between ",i,`: the stated times do not tell them apart.${a}`]}function td(t,e,n){let o=e.
find(i=>W(t,i)),r=o===void 0?null:t.articles.time[o],s=ed(t,e).map(({original:i,copies:c})=>nc(t,i,r,
n,c));return nt(s,Vf,"headlines")}function ed(t,e){let n=new Set(e),o=new Map;for(let s of e){let i=nd(
t,s,n);i!==s&&o.set(i,[...o.get(i)||[],s])}let r=new Set([...o.values()].flat());return e.filter(s=>!r.
has(s)).map(s=>({original:s,copies:o.get(s)||[]}))}function nd(t,e,n){let o=new Set,r=e;for(;!o.has(
r);){o.add(r);let s=t.linksOf[r].find(({kind:i,forward:c,other:a})=>i==="copy_of"&&c&&n.has(a));s&&(r=
s.other)}return r}function nc(t,e,n,o,r=[]){let{time:s,precision:i,held:c}=t.articles,a=t.linksOf[e].
find(({kind:d,forward:m})=>d==="copy_of"&&m),l=W(t,e)&&n!==null?Number(s[e])-n:0,u=[lt(s[e],i[e]),l>=
60?yt(l):"",c[e]?"":"not in this corpus",a?`a copy of ${wt(et(t,a.other))}’s`:""],h=r.map(d=>nc(t,
d,n,o));return f("li",{class:c[e]?null:"not-held"},f("span",{class:"who",dir:"auto"},et(t,e)),o({kind:"\
article",ref:e}),f("span",{class:"words",dir:"auto"},u.filter(Boolean).join(" · ")),r.length>0&&f("\
ol",{class:"copies"},h))}function od(t,e,n){let o=He(t,e);if(!o.length)return null;let r=o.slice(0,Xf),
s=r.map(a=>n({kind:"outlet",ref:a.ref})),i=o.length-r.length,c=`Outlets with ${5} or more articles, \
some within a week of it. A missing story only means that it is not in this corpus; the outlet may s\
till have covered it.`;return[f("p",{},bt(s),i>0&&` and ${x(i)} more`,"."),f("p",{class:"aside"},c)]}var rd=12;function oc(t,e,n){let{model:o}=t,r=o.subjects[e],s=o.bySubject[e],{outlet:i,story:c,subjects:a,
held:l}=o.articles,u=s.filter(k=>l[k]),h=Q(u.filter(k=>dt(o,k)).map(k=>i[k])),d=Q(s.flatMap(k=>a[k]).
filter(k=>k!==e)),m=Q(s.map(k=>c[k]).filter(k=>k>=0)),g=(k,b)=>{let N=b.slice(0,rd).map(([R,z])=>[{kind:k,
ref:R},z]);return b.length>0&&Vt(N,n)},p=r.names.filter(k=>k!==r.name),y=[A(u.length,"article"),A(h.
length,"outlet")];return[ut("Subject",r.name),f("p",{class:"figures"},y.join(" · ")),f("p",{class:"\
aside"},"Found in titles and excerpts; the files do not state it."),Yt(t,"subject",r.id),Dt([["Also \
written",p.join(" · ")]]),D("Over time",we(o,s)),D("Outlets by articles",g("outlet",h)),D("Mentione\
d with it",g("subject",d)),D("Stories",Se(m,n)),D("Articles",se(o,s,n))]}var sd=8;function rc(t,e,n){let{model:o}=t,r=o.topics[e],s=o.byTopic[e],i=s.filter(N=>o.articles.held[N]),
{outlet:c,story:a,topics:l}=o.articles,u=Q(i.filter(N=>dt(o,N)).map(N=>c[N])),h=Q(s.flatMap(N=>l[N]).
filter(N=>N!==e)),d=Q(s.map(N=>a[N]).filter(N=>N>=0)),m=(N,R)=>R.length>0&&Vt(R.map(([z,P])=>[{kind:N,
ref:z},P]),n),g=o.dominant.includes(e),p=r.names.filter(N=>N!==r.name),y=s.length-i.length,k=y?` · ${x(
y)} linked, not in this corpus`:"",b=[A(i.length,"article"),A(u.length,"outlet")];return[ut("Topic",
r.name),f("p",{class:"figures"},b.join(" · ")+k),g&&f("p",{class:"aside"},"On nearly every article,\
 so the picture leaves its lines out."),Yt(t,"topic",r.id),Dt([["Also written",p.join(" · ")]]),D("\
Over time",we(o,s)),D("Outlets by focus",id(o,e,n)),D("Outlets by articles",m("outlet",u)),D("Topics\
 on the same articles",m("topic",h)),D("Stories",Se(d,n)),D("Articles",se(o,s,n))]}function id(t,e,n){
let{by:o,n:r}=an(t),s=o.map((i,c)=>({ref:c,...Rt(i.get(e)||0,r[c])})).filter(i=>i.k&&i.n>=5).sort((i,c)=>c.
share-i.share||c.k-i.k||i.ref-c.ref).slice(0,sd);return s.length?je(s.map(i=>{let c=`${ot(i.share)} ${At(
i)}, ${i.k} of ${i.n}`;return[n({kind:"outlet",ref:i.ref}),i.share,c]})):null}var cd={article:Vi,outlet:Yi,topic:rc,subject:oc,story:ec};function sc(t,e){let n=r=>G(t,r),o=cd[e.kind](
t,e.ref,n);return f("article",{class:`panel panel-${e.kind}`},o)}var ad=6;function Qo(t,e){let n=Wn(e);if(n.length<2)return null;let o=ld(t),r={outlet:[],topic:[],subject:[]},
s=[],i=[],c=null;for(let l=0;l<n.length;){let u=ud(o,n,l),h=u||c?null:fd(t,n,l);u?(r[u.facet].push(u.
id),s.push(u.name),l+=u.length):h?(c=h.time,l+=h.length):(i.push(n[l]),l+=1)}if(c&&s.push(st(c[0],c[1]-
1)),!s.length)return null;let a={};for(let l of["outlet","topic","subject"])r[l].length&&(a[l]=[...new Set(
r[l])]);return i.length&&(a.words=[i.join(" ")],s.unshift(i.map(l=>l.startsWith('"')?l:`“${l}”`).
join(" "))),{only:a,time:c,parts:s}}function ld(t){let e=new Map,n=(o,{id:r,name:s},i)=>{let c=vt(i).
trim();c&&!e.has(c)&&e.set(c,{facet:o,id:r,name:s})};for(let o of t.outlets)for(let r of[o.name,...o.
names,o.domain])n("outlet",o,r);for(let o of["topic","subject"])for(let r of o==="topic"?t.topics:t.
subjects)for(let s of[r.name,...r.names])n(o,r,s);return e}function ud(t,e,n){let o=Math.min(ad,e.length-
n);for(let r=o;r>0;r-=1){let s=e.slice(n,n+r).join(" "),i=t.get(s);if(i&&r<e.length)return{...i,length:r}}
return null}function fd(t,e,n){let[o,r]=[e[n],e[n+1]],s=/^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/.exec(o);
if(s)return{time:Jo(Number(s[1]),Number(s[2])-1),length:1};let i=pd(o);if(i>=0&&ic(r))return{time:Jo(
Number(r),i),length:2};if(i>=0&&!hd.includes(o)){let c=md(t,i);if(c!==null)return{time:Jo(c,i),length:1}}
if(ic(o)){let c=Number(o);return{time:[Date.UTC(c,0)/1e3,Date.UTC(c+1,0)/1e3],length:1}}return null}
var dd="january february march april may june july august september october november december".split(
" "),hd=["may","mar","dec","jan"];function md(t,e){let n=t.articles.time.filter((o,r)=>o!==null&&t.articles.
held[r]&&new Date(o*1e3).getUTCMonth()===e);return n.length?new Date(n[n.length-1]*1e3).getUTCFullYear():
null}function pd(t){let e=le.map(n=>n.toLowerCase()).indexOf(t);return e>=0?e:dd.indexOf(t)}function ic(t){
return/^(19|20)\d\d$/.test(t||"")}function Jo(t,e){return[Date.UTC(t,e)/1e3,Date.UTC(t,e+1)/1e3]}var tr={outlet:5,topic:5,subject:4,story:6,article:12},cc=["outlet","topic","subject","story","artic\
le"],ac={outlet:"Outlets",topic:"Topics",subject:"Subjects",story:"Stories",article:"Articles"},gd=2+
Object.values(tr).reduce((t,e)=>t+e),[wd,lc]=[1,8];function uc(t,e,n){let{model:o}=n,r=Object.fromEntries(
cc.map($=>[$,yd(ac[$])])),s=[],i=[],c=-1,a=[],l=0;function u(){a=d()?cc.map(h):[],c=-1,m(wd),k(),St(
!!d()),p()}function h($){let j=me(o)[$],B=Un(j,d(),tr[$]);return{kind:$,steps:B,rows:[],total:0,done:!1}}
function d(){return t.value.trim()}function m($){let j=performance.now()+$,B=a.map(K=>K.rows.length),
q=g();for(;q&&performance.now()<j;){let{done:K,value:J}=q.steps.next();Object.assign(q,{done:!!K,rows:J.
rows,total:J.total}),q=g()}return a.some((K,J)=>K.rows.length>B[J])}function g(){let $=a.filter(({done:B})=>!B),
j=B=>B.rows.length<tr[B.kind];return $.find(j)||$[0]}function p(){if(clearTimeout(l),!g()){y();return}
l=setTimeout(()=>{(m(lc)||!g())&&k(),p()})}function y(){if(!a.length)return;let $=a.filter(({total:j})=>j).
map(({kind:j,total:B})=>`${B} ${ac[j].toLowerCase()}`);n.announce($.join(", ")||"nothing found")}function k(){
let $=c>=0?i[c].key:null,j=a.filter(({total:J})=>J),B=j.find(({kind:J})=>J==="article");i=[];let q=a.
length>0&&!j.length&&!g(),K=[z(),B&&P(B),...j.map(N),d()&&gt(o),q&&!i.length&&f("p",{class:"empty",dir:"\
auto"},b())];e.replaceChildren(...K.filter(Boolean)),ht($?i.findIndex(({key:J})=>J===$):-1)}function b(){
let $=Qo(o,d());return $?`No article has all of these: ${$.parts.join(" · ")}.`:"Nothing found. Few\
er or shorter words find more."}function N({kind:$,rows:j,total:B,done:q}){let{element:K,head:J,number:Ht}=r[$];
return Ht.textContent=q?x(B):"…",K.replaceChildren(J,...j.map(ne=>R({kind:$,ref:ne}))),K}function R($){
let j=$.kind==="article"?et(o,$.ref):A(Gt(o,$).length,"article"),B=`${$.kind} ${$.ref}`;return it(B,
()=>n.choose($),Y(o,$),j)}function z(){let $=Qo(o,d());if(!$)return null;let{only:j,time:B,parts:q}=$,
{total:K}=Jt(o,{only:j,not:{},time:B});if(!K)return null;let J=K===1?"this article":`these ${x(K)} a\
rticles`;return it("query",()=>n.narrow({only:j,time:B}),`Show ${J}`,q.join(" · "))}function P({total:$,
done:j}){let B=vt(d()),q=$===1?"this article":`these ${x($)} articles`,K=`Show ${j?q:"these articles"}`;
return it("words",()=>n.filter("only","words",B),K,"with these words")}function it($,j,B,q){let K=s[i.
length]||rt();return K.item.setAttribute("aria-selected","false"),K.name.textContent=B,K.words.textContent=
q,i.push({item:K.item,act:j,key:$}),K.item}function rt(){let $=f("span",{dir:"auto"}),j=f("span",{class:"\
words",dir:"auto"}),B={role:"option",id:`option-${s.length}`,class:"option"},q={name:$,words:j,item:f(
"div",B,$,j)};return s.push(q),q}function xt({act:$}){St(!1),t.value="",$()}function St($){e.hidden=
!$,t.setAttribute("aria-expanded",String($)),!$&&(t.removeAttribute("aria-activedescendant"),a=[],clearTimeout(
l))}function kt($){if(!i.length)return;let j=c<0&&$<0?0:c;ht((j+$+i.length)%i.length),i[c].item.scrollIntoView(
{block:"nearest"})}function ht($){if(i[c]?.item.setAttribute("aria-selected","false"),c=$,c<0){t.removeAttribute(
"aria-activedescendant");return}i[c].item.setAttribute("aria-selected","true"),t.setAttribute("aria-\
activedescendant",i[c].item.id)}function Z(){let $=window.requestIdleCallback||(q=>setTimeout(()=>q(
{timeRemaining:()=>lc,didTimeout:!1}),8)),j=mr(Object.values(me(o))),B=q=>{do if(j.next().done)return;while(q.
timeRemaining()>2);$(B)};for(;s.length<gd;)rt();$(B)}function Tt($){$.key==="ArrowDown"||$.key==="Ar\
rowUp"?($.preventDefault(),kt($.key==="ArrowDown"?1:-1)):$.key==="Enter"&&i.length?($.preventDefault(),
xt(i[Math.max(c,0)])):$.key==="Escape"&&($.stopPropagation(),e.hidden&&t.blur(),t.value="",St(!1))}return e.
addEventListener("mousedown",$=>$.preventDefault()),e.addEventListener("click",({target:$})=>{let j=i.
find(({item:B})=>B.contains($));j&&xt(j)}),t.addEventListener("input",u),t.addEventListener("focus",
()=>d()&&u()),t.addEventListener("blur",()=>St(!1)),t.addEventListener("keydown",Tt),{prepare:Z}}function yd(t){
let e=f("span",{class:"number"}),n=f("div",{class:"find-head"},t," ",e);return{number:e,head:n,element:f(
"div",{role:"group","aria-label":t},n)}}var bd=12,fc=86400,Sd=72,kd=7,dc=3,Td=60,vd=15,xd=4,Md=1/3,$d="Each dot is an article, in the colour\
 of its outlet, at its place between the first and the last of its story; the one ringed was first. \
○ copy · dashed: linked, not in this corpus · a bar: the day, as no time is given. An outlet without\
 a story may still have covered it elsewhere.";function hc(t,e){let{model:n}=e,o=e.selection();if(!o.
total){t.replaceChildren();return}let r=Od(n,o),s=f("ol",{class:"story-rows"}),i=Ed(n,o),c=be(s,r,bd,
l=>[Id(e,l,i)]),a=[f("div",{class:"sheet-head"},f("h2",{},"The most covered stories"),r.length>0&&Ad(
n)),gt(n),...r.length?[s,c,f("p",{class:"aside"},$d)]:[Nd(e)]];ae(t,()=>t.replaceChildren(...a.filter(
l=>l instanceof Node)))}function Od(t,e){let n=qt(t,"stories","size",e),o=n.filter(({outlets:r})=>r>
1);return o.length||!e.filtered?o:n}function Ad(t){let e=Et(),n=(s,i)=>{let c=f("span",{class:"outle\
t-dot","aria-hidden":"true"});return c.style.setProperty("--hue",i),f("li",{dir:"auto"},c,s)},o=t.hues.
map((s,i)=>n(t.outlets[s].name,e.hues[i]));return o.length?f("ul",{class:"outlet-colors","aria-label":"\
Colours of outlets"},o,n("other outlets",e.others)):null}function Nd(t){return t.selection().filtered?
f("div",{class:"none-found"},f("p",{},"None of the selected articles is part of a story."),_({class:"\
action"},()=>t.change({view:"table"}),"Show them in the table")):f("p",{class:"empty"},We("stories"))}
function Ed(t,{mask:e}){let n=t.articles.held.flatMap((o,r)=>o&&e[r]?[r]:[]);return tt(t,n)}function Id(t,e,n){
let{model:o}=t;return f("li",{class:"story-row","data-id":o.stories[e.thing.ref].id},f("div",{class:"\
story-name"},G(t,e.thing),f("span",{class:"words"},Ue(o,e)),Ld(o,e),Cd(t,e)),f("div",{class:"story-h\
ours"},Rd(o,e),Fd(t,e)),f("div",{class:"story-reach"},Hd(t,e,n)),t.isOpen(e.thing.ref)&&_d(t,e))}function _d(t,{
thing:e,articles:n}){let{model:o}=t,{first:r,earliest:s}=o.stories[e.ref],i=t.selection().filtered?[]:
He(o,e.ref),a=Fn(o,n,u=>G(t,u),{limit:Td,without:i.slice(0,dc).map(({ref:u})=>u),first:r.length?s:-1}),
l=f("p",{class:"aside"},"Too few of its articles state a date.");return f("div",{class:"story-lanes"},
a||l)}function Cd(t,{thing:e}){let n=t.isOpen(e.ref),{id:o,name:r}=t.model.stories[e.ref],s={class:"\
lanes-button","aria-expanded":String(n),"data-focus":`lanes ${o}`,"aria-label":`Who came when: ${r}`};
return _(s,()=>t.toggle(e.ref),n?"▾":"▸"," Who came when")}function Ld(t,{thing:e}){let{loose:n,
articles:o}=t.stories[e.ref];if(n<Md*o.length)return null;let r="These share little with the other a\
rticles of the story: some may be on another event.",s=`loosely joined: ${x(n)} of ${x(o.length)}`;return f(
"span",{class:"loosely",title:r},s)}function Rd(t,{articles:e,thing:n}){let{first:o,earliest:r}=t.stories[n.
ref],{time:s,precision:i,title:c,copy:a,held:l,outlet:u}=t.articles,h=e.filter(P=>s[P]!==null);if(!h.
length)return f("p",{class:"words"},"None of its articles has a date.");let{dots:d,start:m,end:g}=Dd(
t,h),p=Et(),y=d.map(({article:P,left:it,width:rt,level:xt})=>{let St=o.length>0&&P===r,kt=[rt?"day":
"dot",a[P]===1&&"copy",!l[P]&&"stub",St&&"first"],ht=`${et(t,P)}: ${c[P]}, ${lt(s[P],i[P])}`,Z=f("sp\
an",{class:kt.filter(Boolean).join(" "),title:ht}),Tt=t.hues.indexOf(u[P]);return Z.style.setProperty(
"--hue",Tt<0?p.others:p.hues[Tt]),Z.style.left=`${it*100}%`,rt?Z.style.width=`${rt*100}%`:Z.style.bottom=
`${xt*7}px`,Z}),k=e.length-h.length,b=[Pd(t,h,m),k?`${x(k)} undated not shown`:"",g>m?zt(g-m):""],N=Math.
max(1,...d.map(({level:P})=>P+1))*7+4,R=f("div",{class:"hours","aria-hidden":"true"},y);R.style.height=
`${N}px`;let z=b.map(P=>f("span",{},P));return[R,f("p",{class:"hours-ends","aria-hidden":"true"},z)]}
function Pd(t,e,n){let o=W(t,e[0]);return at(n)+(o?`, ${rn(n)} UTC`:"")}function Dd(t,e){let n=a=>Number(
t.articles.time[a]),o=Math.min(...e.map(n)),r=Math.max(...e.map(a=>n(a)+(W(t,a)?0:fc))),s=Math.max(1,
r-o),i=new Map;return{dots:e.flatMap(a=>{let l=W(t,a),u=(n(a)-o)/s,h=l?Math.round(u*Sd):`day ${hn(t,
a)}`,d=i.get(h)||0;return i.set(h,d+1),l?d<kd?[{article:a,left:u,width:0,level:d}]:[]:d?[]:[{article:a,
left:u,width:fc/s,level:0}]}),start:o,end:r}}function Fd(t,{thing:e}){let{model:n}=t,{first:o,earliest:r,
runner_up:s,gap:i,reason:c}=n.stories[e.ref];if(!o.length){let m=`Who was first cannot be told: ${c||
Zo}.`;return f("p",{class:"words"},m)}let a=m=>G(t,{kind:"outlet",ref:m}),l=r>=0?`, ${rn(Number(n.articles.
time[r]))} UTC`:"",u=bt(o.map(a)," and "),h=[o.length>1?"First, in a tie: ":"First: ",u,l];if(s>=0&&
i!==null&&dt(n,s)){let m=i<vd?" (close: feeds round times)":"",g=i?zt(i*60)+m:"in the same minute";h.
push(` · next, ${g}: `,a(n.articles.outlet[s]))}let d=t.selection().filtered?" (whole corpus)":"";return f(
"p",{class:"words"},...h,d)}function Hd(t,{thing:e,outlets:n,articles:o},r){let{model:s}=t,i=`${x(n)}\
 of ${A(r.size,"outlet")}`,c=ye(Math.max(.01,n/Math.max(1,r.size))),a=o.filter(d=>s.articles.held[d]),
l=jd(s,tt(s,a),r),h=(t.selection().filtered?[]:He(s,e.ref)).slice(0,dc).map(({ref:d})=>G(t,{kind:"ou\
tlet",ref:d}));return[f("span",{class:"number"},i),f("span",{class:"reach-track","aria-hidden":"true"},
c),l,h.length>0&&f("p",{class:"words"},"Not from ",bt(h))]}function jd(t,e,n){let o=uo(t,n).slice(0,
xd);if(!o.length)return null;let r=o.map(({name:s,members:i})=>{let c=i.filter(l=>e.has(l)).length,a=`${c?
x(c):"none"} of ${x(i.length)}`;return f("li",{class:c?null:"blind",dir:"auto"},`${s}: ${a}`)});return f(
"ul",{class:"reach-groups","aria-label":"By groups of outlets"},r)}var Bd=8,[wc,mc,or]=[46,20,10],Wd=700,Je=86400;function yc(t,e){let{model:n}=e,{from:o,to:r}=n.counts;
if(o===null||r===null||o===r)return{show:()=>{}};let s=F=>n.articles.held[F]&&n.articles.time[F]!==null,
c=n.articles.time.map((F,S)=>S).filter(s).every(F=>W(n,F)),{unit:a,bins:l}=Pe([],o,r,c),u=Ud(n,l),h=null,
d={rows:!1,shares:!1},m=f("div",{class:"strip-chart"}),g=f("div",{class:"strip-rows",hidden:!0}),p=f(
"span",{class:"strip-words"}),y=xt("▶","Play through time",()=>h?j():$()),[k,b]=[kt("From day",0),
kt("To day",1)],[N,R]=[B("From",0),B("To",1)],z=f("div",{class:"strip-area"},m,N,R),P=f("span",{class:"\
strip-tools"},xt("‹","A step back in time",()=>Tt(-1)),y,xt("›","A step on in time",()=>Tt(1)),St(
"By outlet","rows"),St("Shares","shares")),it=f("span",{class:"strip-days"},k," – ",b),rt=f("span",
{class:"legend-name"},`Articles by ${a}`);t.hidden=!1,t.replaceChildren(f("div",{class:"strip-head"},
rt,p,it,P),z,g),q();function xt(F,S,T){return _({class:"step","aria-label":S,title:S},T,F)}function St(F,S){
let M=_({class:"step","aria-pressed":"false"},()=>{d[S]=!d[S],M.setAttribute("aria-pressed",String(d[S])),
K()},F);return M}function kt(F,S){let T=()=>{let C=Date.parse(`${E.value}T00:00Z`)/1e3;if(Number.isNaN(
C))return;let w=[pc(Number(o)),pc(Number(r))+Je],[v,O]=e.state().time||w,L=S?[Math.min(v,C),C+Je]:[C,
Math.max(O,C+Je)];e.change({time:L})},M={min:Hn(Number(o)),max:Hn(Number(r))},E=f("input",{type:"dat\
e","aria-label":F,...M,on:{change:T}});return E}function ht(){let{time:F}=e.state();if(!F)return[0,l.
length];let S=Math.max(0,l.findIndex(M=>M.to>F[0])),T=l.findIndex(M=>M.from>=F[1]);return[S,Math.max(
S+1,T<0?l.length:T)]}function Z(F,S,T=!1){let M=F<=0&&S>=l.length;e.change({time:M?null:[l[F].from,l[S-
1].to]},T)}function Tt(F){let S=F>0?[-1,0]:[l.length,l.length+1],[T,M]=e.state().time?ht():S,E=M-T,C=Math.
max(0,Math.min(l.length-E,T+F));return(C!==T||!e.state().time)&&Z(C,C+E),C+E<l.length}function $(){h=
setInterval(()=>Tt(1)||j(),Wd),y.textContent="❚❚",y.setAttribute("aria-label","Stop playing"),ht()[1]===
l.length&&e.change({time:null},!1),Tt(1)}function j(){clearInterval(h),h=null,y.textContent="▶",y.
setAttribute("aria-label","Play through time")}function B(F,S){let T=l.length,M={ArrowLeft:-1,ArrowDown:-1,
ArrowRight:1,ArrowUp:1},E={PageDown:-5,PageUp:5,Home:-T,End:T};return f("span",{class:"handle",role:"\
slider",tabindex:"0","aria-label":F,"aria-valuemin":0,"aria-valuemax":T,on:{keydown:w=>{let v={...M,
...E}[w.key];if(!v)return;w.preventDefault();let[O,L]=ht();S?Z(O,Math.max(O+1,Math.min(T,L+v))):Z(Math.
max(0,Math.min(L-1,O+v)),L)}}})}function q(){let F=T=>{let{left:M,width:E}=m.getBoundingClientRect(),
C=Math.floor((T.clientX-M)/E*l.length);return Math.max(0,Math.min(l.length-1,C))},S=null;z.addEventListener(
"pointerdown",T=>{j();let M=T.target.closest(".handle"),[E,C]=ht();M?S=M===N?C-1:E:S=F(T),z.setPointerCapture(
T.pointerId),M||Z(S,S+1)}),z.addEventListener("pointermove",T=>{if(S===null)return;let M=F(T);Z(Math.
min(S,M),Math.max(S,M)+1)});for(let T of["pointerup","pointercancel"])z.addEventListener(T,()=>S=null);
z.addEventListener("dblclick",()=>e.change({time:null}))}function K(){let{mask:F}=Jt(n,e.state(),"ti\
me"),S=nr(u,l.length,ft=>F[ft]>0),T=nr(u,l.length,()=>!0),[M,E]=ht(),C=S.map((ft,jt)=>T[jt]?ft/T[jt]:
0),w=d.shares?C:S,v=d.shares?1:Math.max(1,...T),O=ft=>ft>=M&&ft<E,L=[...d.shares?[]:T.map((ft,jt)=>er(
ft,jt,v,"bar-all")),...w.map((ft,jt)=>er(ft,jt,v,O(jt)?"bar-volume":"bar-out"))],H=[at(Number(o)),at(
Number(r))].map(ft=>f("span",{},ft));m.replaceChildren(Mt(wc,ne(S),L),f("div",{class:"strip-ends","a\
ria-hidden":"true"},H)),J(N,M,l[M].from),J(R,E,l[E-1].to-1),p.textContent=Ht();let[X,mt]=e.state().time||
[Number(o),Number(r)+1];k.value=Hn(X),b.value=Hn(mt-1),g.hidden=!d.rows,d.rows&&g.replaceChildren(...Ie(
F))}function J(F,S,T){F.style.left=`${S/l.length*100}%`,F.setAttribute("aria-valuenow",String(S)),F.
setAttribute("aria-valuetext",gc(T,a))}function Ht(){let{time:F}=e.state();return F?st(F[0],F[1]-1):
d.shares&&e.selection().filtered?`share of all articles of each ${a}`:`${n.left_out?"on this page · ":
""}drag to select a time`}function ne(F){let S=Math.max(...F),T=gc(l[F.indexOf(S)].from,a);return`Ar\
ticles by ${a}: at most ${x(S)}, from ${T}.`}function Mt(F,S,T){let E={viewBox:`0 0 ${l.length*or} ${F}`,
preserveAspectRatio:"none",role:"img","aria-label":S};return ct("svg",E,T)}function Ie(F){let S=n.byOutlet.
map((M,E)=>({ref:E,articles:M.filter(C=>F[C]&&n.articles.held[C])})).filter(({articles:M})=>M.length).
sort((M,E)=>E.articles.length-M.articles.length||M.ref-E.ref).slice(0,Bd).map(({ref:M,articles:E})=>{
let C=new Set(E),w=nr(u,l.length,O=>C.has(O)),v=E.length;return{ref:M,total:v,values:d.shares?w.map(
O=>O/v):w}}),T=Math.max(...S.flatMap(({values:M})=>M),d.shares?.01:1);return S.map(({ref:M,total:E,values:C})=>{
let{name:w}=n.outlets[M],v=()=>e.choose({kind:"outlet",ref:M}),O=C.map((L,H)=>er(L,H,T,"bar-volume",
mc));return f("div",{class:"strip-row"},_({class:"thing",dir:"auto"},v,$t(w,22)),Mt(mc,`${w}: ${A(E,
"article")}`,O),f("span",{class:"number"},x(E)))})}return{show:K}}function er(t,e,n,o,r=wc){if(!t)return null;
let s=r*(1-t/n),i=Math.max(1,r*t/n);return ct("rect",{x:e*or,y:s,width:or-1,height:i,class:o})}function Ud(t,e){
let n=Float64Array.from(e,o=>o.from);return Int32Array.from(t.articles.time,(o,r)=>o===null||!t.articles.
held[r]||o<n[0]?-1:Bs(n,o))}function nr(t,e,n){let o=Array(e).fill(0);return t.forEach((r,s)=>{r>=0&&
n(s)&&(o[r]+=1)}),o}function pc(t){return Math.floor(t/Je)*Je}function Hn(t){return new Date(t*1e3).
toISOString().slice(0,10)}function gc(t,e){return e==="hour"?lt(t,"minute"):at(t)}var[zd,Gd]=[.6,.65];function bc(t,e,n){let o=I("tip");if(o.hidden=!e,!e||!n)return;let r=e.kind==="a\
rticle"&&!t.articles.held[e.ref];o.replaceChildren(f("span",{class:"kicker"},r?qe.stub:qe[e.kind]),f(
"strong",{dir:"auto"},Y(t,e)),f("span",{class:"words",dir:"auto"},Ue(t,lo(t,e))));let{width:s,height:i}=I(
"picture").getBoundingClientRect();o.classList.toggle("left",n.x>s*zd),o.classList.toggle("above",n.
y>i*Gd),o.style.setProperty("--x",`${n.x}px`),o.style.setProperty("--y",`${n.y}px`)}var Ee=["network","time"],qd={stories:hc,outlets:ho,compare:To,table:Xo},Kd=200,Sc=900,Xd=3;function Tc(t){
t.initials=ks(t.hues.map(w=>t.outlets[w].name));let e={view:t.home,tab:"overview"},n=g(),o=k(n),r=0,
s=null,i=new Map,c=t.nodes.length>0,a={model:t,view:null,state:()=>n,selection:()=>o,change:b,choose:P,
toggle:it,filter:rt,apply:xt,narrow:St,isOpen:w=>y().includes(w),announce:Mt,show:R},l={hover:(w,v)=>bc(
t,w,v),choose:P,toggle:it,moved:ht},u=c?Si(I("canvas"),t,l):null,h=yc(I("strip"),a),d=Cs(I("filters"),
I("chips"),a),m=uc(I("find"),I("found"),a);a.view=u;function g(){let w=ps(location.hash,e),v=bo(t,w.
state);return kc([...w.ignored,...v.ignored]),v.state}function p(){return n.at&&t.byId.get(n.at)||null}
function y(){return n.open.flatMap(v=>t.byId.get(v)||[]).filter(({kind:v})=>v==="story").map(({ref:v})=>v)}
function k(w){return{...Jt(t,w),filtered:Is(w),stubs:_s(w)}}function b(w,v=!0){"at"in w&&(s=n.at),n=
{...n,...w},("only"in w||"not"in w||"time"in w)&&(o=k(n)),clearTimeout(r),v?N("pushState"):r=setTimeout(
()=>N("replaceState"),Kd),R()}function N(w){try{let v=gs(n,e)||location.pathname+location.search;history[w](
null,"",v)}catch{}}function R(){let w=[n.only,n.not,n.time],{theme:v}=document.documentElement.dataset;
z("chips",w,d.showChips),z("filters",[w,d.isShown()],d.show),z("picture",[w,n.view,n.hide,n.open],Z);
let O=[n.view,n.side,n.open,t.complete,v];z("sheet",[w,...O],$),z("strip",w,h.show);let L=[n.view,n.
at,n.depth,n.tab,n.open,n.path,n.without,t.complete];z("side",[w,...L],K)}function z(w,v,O){let L=JSON.
stringify(v);i.get(w)!==L&&(i.set(w,L),O())}function P(w){let v=w?pe(t,w):null;v!==n.at&&(b({at:v}),
w&&(innerWidth<Sc&&I("side").scrollIntoView({block:"start"}),Mt(`${Y(t,w)} chosen`)))}function it(w){
let{id:v}=t.stories[w],O=n.open.includes(v),L=O?n.open.filter(X=>X!==v):[...n.open,v],H=Ee.includes(
n.view)||n.view==="stories";b({open:L,...H?{}:{view:t.opens}}),Mt(O?"Story closed":"Story opened")}function rt(w,v,O){
b(On(n,w,v,O)),kt()}function xt(w){b({...ms,...w}),kt()}function St({only:w,time:v=null}){b({only:{...n.
only,...w},time:v||n.time}),kt()}function kt(){let w=`${A(o.total,"article")} selected`;Mt(o.filtered?
w:"Everything is shown")}function ht(w){Ee.includes(n.view)&&b({cam:w},!1)}function Z(){let w=Ee.includes(
n.view);for(let X of["canvas","zoom","under"])I(X).hidden=!w;I("sheet").hidden=w;for(let X of document.
querySelectorAll("[data-view]")){let mt=X.dataset.view===n.view;X.setAttribute("aria-pressed",String(
mt))}let O=w||n.view==="stories"?Tt():null;if(I("message").hidden=!O,I("message").replaceChildren(O||
""),I("canvas").classList.toggle("quiet",!!O),!u||!w)return;let L=y(),H=u.show({view:n.view,hide:n.hide,
open:L,selection:o});H.open.length<L.length&&(n={...n,open:H.open.map(X=>t.stories[X].id)},N("replac\
eState"),Mt("The stories opened first were closed to make room")),j(H),B()}function Tt(){let w=(v,...O)=>f(
"div",{},f("h2",{},v),O.map(L=>f("p",{},L)));return c?o.total?n.view==="time"&&!t.scale.length?w("No\
thing to show over time","None of these articles has a date. The network and the lists show them all\
."):null:d.renderNothingFound():w("No articles yet",...t.advice)}function $(){let w=qd[n.view];w&&w(
I("sheet"),a)}function j(w){let v=O=>b({hide:O});Xs(I("legend"),t,w,n,o,v)}function B(){let w=[...q(),
...t.advice,...t.notes[n.view]||[]];I("notes-head").textContent=w[0]||"",I("notes-head").classList.toggle(
"more-notes",w.length>1),I("notes").replaceChildren(...w.slice(1).map(v=>f("li",{},v))),I("notes-box").
hidden=!w.length}function q(){let w=t.mode==="stories",v=[];if(w&&v.push("To open a story into its a\
rticles, double-click it, or choose it and press Enter."),n.view!=="time"||!t.scale.length)return v;
let O=w?"circle is a story at its first report, each dot an article that belongs to no story":"dot i\
s an article";v.push(`Each ${O}; the height has no meaning.`),n.open.length&&v.push("Marks beside an\
 open story are moved aside. Its articles stand at their own dates; those without a date are not dra\
wn.");let L=(H,X)=>H!==null&&!W(t,X);return t.articles.time.some(L)&&v.push("An article that states \
only its day stands in the middle of it."),t.scale.some(([,,,,H])=>H)&&v.push("In the grey band time\
 is squeezed, as there are few articles."),v}function K(){let w=p(),v=n.at!==null&&po.includes(n.at)?
n.at:null,[O,L]=[I("panel"),I("lists")],H=document.activeElement,X=I("side").contains(H)||!!H?.dataset.
panel;L.hidden=!!(w||v),O.hidden=!L.hidden;let mt=v==="path"?zi(a):null,ft=u?u.choose(w,mt,n.depth):
!1;if(O.hidden)O.replaceChildren(),ne();else{let vc=_({class:"back"},()=>b({at:null}),"← Back to the\
 lists"),xc=w?sc(a,w):Ki(a,String(v),mt);O.replaceChildren(vc,...J(w,ft),xc),I("side").scrollTop=0}if(!X)
return;let jt=s&&_t(I("list"),"id",s),rr=O.hidden?jt:O.querySelector("input[type=text]")||O.querySelector(
"h2");rr&&rr.focus({preventScroll:!O.hidden})}function J(w,v){let O=[];w&&u&&!v&&Ee.includes(n.view)&&
O.push(f("p",{class:"aside"},"Not drawn in this view.")),w&&v&&n.view==="network"&&O.push(Ht());let H=w&&
["outlet","topic","subject"].includes(w.kind)?gt(t):null;return H?[...O,H]:O}function Ht(){let v=f("\
output",{},(mt=>mt===1?"neighbours":`up to ${mt} steps away`)(n.depth)),O=({target:mt})=>{b({depth:Number(
mt.value)},!1),I("depth").focus()},L={id:"depth",type:"range",min:1,max:yo,value:n.depth},H=f("input",
{...L,on:{input:O}}),X=f("label",{for:"depth"},"In the picture: ");return f("p",{class:"aside depth"},
X,H,v)}function ne(){for(let w of document.querySelectorAll("[data-tab]")){let v=w.dataset.tab,O=v===
n.tab,L=w.querySelector(".number");if(L){let H=os(t,v,o);L.textContent=cr(H),L.title=x(H)}w.setAttribute(
"aria-selected",String(O)),w.setAttribute("tabindex",O?"0":"-1")}I("list").setAttribute("aria-labell\
edby",`tab-${n.tab}`),rs(I("list"),I("order"),a)}function Mt(w){I("live").textContent=w}async function Ie(){
clearTimeout(r),N("replaceState");try{await navigator.clipboard.writeText(location.href),Mt("Link co\
pied"),I("copy").textContent="Copied"}catch{let w=I("link");w.hidden=!1,w.value=location.href,w.select(),
Mt("Copy the link from the field")}setTimeout(()=>I("copy").textContent="Copy link",1600)}function F(w){
if(n.view===w)return;let v=Ee.includes(w),O=H=>!H.startsWith("hue")&&H!=="others",L=v?n.hide.filter(
O):n.hide;b({view:w,cam:null,hide:L}),v&&u&&u.fit(),innerWidth<Sc&&I("picture").scrollIntoView({block:"\
start"}),v||(I("sheet").scrollTop=0)}function S(){n=g(),o=k(n),R(),!(!u||!Ee.includes(n.view))&&(n.cam?
u.setCamera(n.cam):u.fit())}function T(){let{state:w,ignored:v}=bo(t,n);v.length&&kc(v),n=w,(n.only.
words||n.not.words)&&(o=k(n)),n.open.length&&u&&(u.forget(),i.delete("picture")),R(),m.prepare()}function M(){
u&&(u.draw(),R(),j(u.snapshot().scene))}Os(a,{openView:F,copyLink:Ie,recolour:M,restore:S});let{from:E,
to:C}=t.counts;return I("span").textContent=E===null?"":st(E,C),S(),{complete:T}}function kc(t){let e=I(
"notice");if(e.hidden=!t.length,!t.length)return;let n=t.slice(0,Xd).map(a=>a.slice(0,60)),o=t.length-
n.length,r=o?` and ${x(o)} more`:"",s=f("span",{dir:"auto"},n.join(" · ")),i=_({class:"step","aria-\
label":"Close this notice"},c,"×");e.replaceChildren("This link asks for what this page does not ha\
ve: ",s,r,". ",i);function c(){e.hidden=!0}}async function Vd(){try{let t=_r(await jn("data")),e=Tc(t);Bn("details")&&await Yd(),Cr(t,await jn("\
details")),e.complete(),document.documentElement.dataset.ready="yes"}catch(t){let{message:e}=t;I("me\
ssage").hidden=!1,I("message").replaceChildren(f("p",{},`This page could not be opened. ${e}`))}}function Yd(){
return new Promise(t=>requestAnimationFrame(()=>setTimeout(t)))}Vd();})();

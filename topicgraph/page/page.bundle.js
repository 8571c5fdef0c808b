"use strict";(()=>{var pc={ß:"ss",æ:"ae",œ:"oe",ø:"o",ł:"l",đ:"d",ð:"d"},gc=/[^\x00-\x7f]/;function Tt(t){return gc.
test(t)?t.normalize("NFD").replace(/\p{M}+/gu,"").toLowerCase().replace(/[ßæœøłđð]/g,e=>pc[e]):
t.toLowerCase()}function Mt(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1),o=n.lastIndexOf(" ");return(o>
e*.6?n.slice(0,o):n).trimEnd()+"…"}function _e(t,e){if(t.length<=e)return[t];let n=t.lastIndexOf("\
 ",e),o=n>e*.4?n:e;return[t.slice(0,o).trim(),Mt(t.slice(o).trim(),e)]}function or(t){if(!/^https?:\/\//i.
test(t))return null;try{let e=new URL(t);return(e.protocol==="http:"||e.protocol==="https:")&&!e.username&&
!e.password?e.href:null}catch{return null}}function wt(t){return`⁨${t}⁩`}function jt(t){return`“${wt(
t)}”`}var rr=new Intl.NumberFormat("en");function x(t){return rr.format(t)}function $t(t){return rr.
format(Math.round(t*10)/10)}function A(t,e,n){return`${x(t)} ${t===1?e:n||e+"s"}`}function sr(t){return t<
1e4?x(t):t<999500?`${Math.round(t/1e3)}k`:`${Number((t/1e6).toFixed(1))}M`}function et(t){return`${t>
0&&t<.0995?(t*100).toFixed(1):Math.round(t*100)} %`}function Ot({low:t,high:e}){return`(${et(t).replace(
" %","")} to ${et(e)})`}function It(t){return t===null?"not tested":t<.001?"p < .001":t>.99?"p > .99":
`p = ${t.toFixed(t<.0995?3:2).slice(1)}`}function f(t,e={},...n){return ir(document.createElement(t),e,n)}function it(t,e={},...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",t);return ir(o,e,n)}function C(t,e,...n){return f("butt\
on",{type:"button",...t,on:{click:e}},...n)}function ir(t,{on:e={},...n},o){for(let[r,s]of Object.entries(
e))t.addEventListener(r,s);for(let[r,s]of Object.entries(n))s===!1||s===null||s===void 0||t.setAttribute(
r,s===!0?"":s);for(let r of o.flat(3))r!=null&&r!==!1&&t.append(r);return t}function _(t){return document.
getElementById(t)}function Bt(t,e,n){return t.querySelector(`[data-${e}="${CSS.escape(n)}"]`)}function ae(t,e){
let n=document.activeElement,o=t.contains(n)?n?.dataset.focus:null;e(),o&&Bt(t,"focus",o)?.focus()}function cr(t){
let e=or(t);return e?f("a",{href:e,rel:"noopener noreferrer",target:"_blank",dir:"auto"},t):f("span",
{class:"plain",dir:"auto"},t)}async function jn(t){let e=_(t);if(!Bn(t))return JSON.parse(e.textContent);if(typeof DecompressionStream>
"u")throw new Error("This page needs a newer browser: one of 2023 or later.");let n=Uint8Array.from(
atob(e.textContent.trim()),r=>r.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream(
"gzip"));return JSON.parse(await new Response(o).text())}function Bn(t){return _(t).hasAttribute("da\
ta-packed")}var Je={topic:"Topic",subject:"Subject",outlet:"Outlet",group:"Group of outlets",medium:"Medium",kind:"\
Kind of article",quality:"Quality",heat:"Heat",story:"Story",words:"Words"},Kt=Object.keys(Je),lr=Kt.
filter(t=>t!=="story"&&t!=="words"),wc=["lowest quarter","second quarter","third quarter","highest q\
uarter"],yc=8;function ur(t){let e=t.articles,n=Array.from({length:t.size},(i,c)=>c),o=(i,c)=>i.map(
({id:l,name:a},u)=>({key:l,name:a,members:c(u)})),r={topic:o(t.topics,i=>t.byTopic[i]),subject:o(t.subjects,
i=>t.bySubject[i]),outlet:o(t.outlets,i=>bc(t,i)),group:t.groups.map(({name:i,outlets:c})=>({key:i,name:i,
members:c.flatMap(l=>t.byOutlet[l])})),medium:t.media.map((i,c)=>({key:i,name:i,members:n.filter(l=>e.
medium[l]===c)})),kind:Sc(t,n),quality:ar(n,e.quality),heat:ar(n,e.heat),story:o(t.stories,i=>t.stories[i].
articles)},s=i=>new Map(i.filter(({members:c})=>c.length).map(c=>[c.key,c]));return Object.fromEntries(
Object.entries(r).map(([i,c])=>[i,s(c)]))}function bc(t,e){let n=t.byCarrier[e].filter(o=>t.articles.
outlet[o]!==e);return n.length?[...t.byOutlet[e],...n].sort((o,r)=>o-r):t.byOutlet[e]}function Sc(t,e){
let n=t.articles;return[["copies","copies of another article",r=>n.copy[r]===1],["updates","updates \
of an earlier article",r=>n.copy[r]===2],["carried","carried by another site",r=>n.flags[r]&Qe],["st\
ubs","linked, not in this corpus",r=>!n.held[r]],["undated","undated",r=>n.time[r]===null],["alone",
"in no story",r=>n.story[r]<0]].map(([r,s,i])=>({key:r,name:s,members:e.filter(i)}))}function ar(t,e){
let n=t.filter(i=>e[i]!==null),o=n.map(i=>Number(e[i])).sort((i,c)=>i-c);if(o.length<yc||o[0]===o[o.
length-1])return[];let r=[1,2,3].map(i=>o[Math.floor(i*o.length/4)]),s=i=>r.filter(c=>Number(e[i])>=
c).length;return wc.map((i,c)=>{let l=n.filter(h=>s(h)===c),a=new Set(l.map(h=>Number(e[h])).sort((h,d)=>h-
d)),u=[...a].filter((h,d)=>d===0||d===a.size-1);return{key:String(c),name:`${i} (${u.join(" to ")})`,
members:l}})}var tn=1e3;function Ie(t,e){return{order:t,textOf:e,blocks:[]}}function Wn(t){return Tt(t).match(/"[^"]+"|[^\s"]+/g)||
[]}function fr(t,e){return t.blocks[e]||=kc(t,e*tn),t.blocks[e]}function kc(t,e){let n=[],o=[0];for(let r of t.
order.slice(e,e+tn)){let s=Tt(t.textOf(r)).replaceAll(`
`," ");n.push(s),o.push(o[o.length-1]+s.length+1)}return{first:e,text:n.join(`
`)+`
`,starts:o}}function*dr(t){for(let e of t)for(let n=0;n*tn<e.order.length;n+=1)yield fr(e,n)}function*Un(t,e,n){
let o=Wn(e).map(s=>s.replaceAll('"',""));o.sort((s,i)=>i.length-s.length);let r={rows:[],total:0};for(let s=0;o.
length&&s*tn<t.order.length;s+=1)Tc(t.order,fr(t,s),o,n,r),yield r;return r}function Tc(t,{first:e,text:n,
starts:o},r,s,i){let c=0,l=n.indexOf(r[0]);for(;l>=0;){for(;o[c+1]<=l;)c+=1;let a=o[c+1],u=r.length>
1?n.slice(o[c],a):"";(r.length===1||r.every(h=>u.includes(h)))&&(i.total+=1,i.rows.length<s&&i.rows.
push(t[e+c])),l=n.indexOf(r[0],a)}}function en(t,e,n){let o=Un(t,e,n);for(;;){let{done:r,value:s}=o.
next();if(r)return s}}var le="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),[Ce,Wt,Ut]=[60,3600,86400],vc={week:7*
Ut,day:Ut,hour:Wt};function Le(t){return String(t).padStart(2,"0")}function ct(t){let e=new Date(t*1e3);
return`${e.getUTCDate()} ${le[e.getUTCMonth()]} ${e.getUTCFullYear()}`}function on(t){let e=new Date(
t*1e3);return`${Le(e.getUTCHours())}:${Le(e.getUTCMinutes())}`}function at(t,e){if(t===null)return"u\
ndated";if(!zn(t,e))return`${ct(t)}, time not given`;let n=e==="second"?":"+Le(new Date(t*1e3).getUTCSeconds()):
"";return`${ct(t)}, ${on(t)}${n} UTC`}function ot(t,e){if(t===null||e===null)return"undated";let[n,o]=[
ct(t),ct(e)];if(n===o)return n;let[r,s]=[n.split(" "),o.split(" ")];return`${r[2]!==s[2]?n:r[1]!==s[1]?
`${r[0]} ${r[1]}`:r[0]} – ${o}`}function zn(t,e){return t!==null&&(e==="minute"||e==="second")}function yt(t){
let e=Math.abs(t);if(e<Ce)return"at the same time";let[n,o]=e<1.5*Wt?["minute",Ce]:e<2*Ut?["hour",Wt]:
["day",Ut];return`${A(Math.round(e/Number(o)),String(n))} ${t>0?"later":"earlier"}`}function zt(t){if(t<
Ce)return"+0 min";let[e,n]=[Math.floor(t/Ut),Math.floor(t%Ut/Wt)],o=Math.floor(t%Wt/Ce),[r,s]=e?[`${e}\
 d`,n&&`${n} h`]:[n&&`${n} h`,o&&`${o} min`];return"+"+[r,s].filter(Boolean).join(" ")}function hr(t){
return t<1.5*Wt?`+${Math.round(t/Ce)} min`:t<2*Ut?`+${Math.round(t/Wt)} h`:`+${Math.round(t/Ut)} d`}
function Pe(t,e,n,o=!0){let r=xc((n-e)/Ut),s=r==="hour"&&!o?"day":r,i=[];for(let c=Mc(e,s);c<=n;c=nn(
c,s))i.push({from:c,to:nn(c,s),count:0});for(let c of t){let l=i.find(a=>c<a.to);l&&c>=l.from&&(l.count+=
1)}return{unit:s,bins:i}}function xc(t){return t>3650?"year":t>240?"month":t>45?"week":t>3?"day":"ho\
ur"}function Mc(t,e){let n=new Date(t*1e3),[o,r,s]=[n.getUTCFullYear(),n.getUTCMonth(),n.getUTCDate()];
if(e==="year")return Date.UTC(o,0)/1e3;if(e==="month")return Date.UTC(o,r)/1e3;let i=(n.getUTCDay()+
6)%7;return e==="week"?Date.UTC(o,r,s-i)/1e3:e==="day"?Date.UTC(o,r,s)/1e3:Math.floor(t/Wt)*Wt}function nn(t,e,n=1){
let o=new Date(t*1e3);return e==="year"?Date.UTC(o.getUTCFullYear()+n,0)/1e3:e==="month"?Date.UTC(o.
getUTCFullYear(),o.getUTCMonth()+n)/1e3:t+n*vc[e]}var ue=1.959963984540054;function Q(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return[
...e].sort((n,o)=>o[1]-n[1]||(n[0]<o[0]?-1:1))}function Re(t,e){if(!e)return[0,1];let n=ue**2,o=(t+n/
2)/(e+n),r=ue*Math.sqrt(t*(e-t)/e+n/4)/(e+n);return[t?Math.max(0,o-r):0,t===e?1:Math.min(1,o+r)]}function Ct(t,e){
let[n,o]=Re(t,e);return{k:t,n:e,share:e?t/e:0,low:n,high:o}}function rn(t){if(!t.length)return null;
let e=[...t].sort((o,r)=>o-r),n=Math.floor(e.length/2);return e.length%2?e[n]:(e[n-1]+e[n])/2}function Gn(t,e,n,o,r,s){
if(r>=s)return 0;let i=500*r/s,c=Math.log((t+i)/(e+500-t-i)),l=Math.log((n+i)/(o+500-n-i));return(c-
l)/Math.sqrt(1/(t+i)+1/(n+i))}function mr(t){if(t===1)return Math.tan(Math.PI*.475);if(t>60)return $c(
t);let[e,n]=[ue,5];for(let o=0;o<60;o+=1){let r=(e+n)/2;Oc(r,t)<.95?e=r:n=r}return e}function $c(t){
let e=ue;return[(e**3+e)/4,(5*e**5+16*e**3+3*e)/96,(3*e**7+19*e**5+17*e**3-15*e)/384,(79*e**9+776*e**
7+1482*e**5-1920*e**3-945*e)/92160].reduce((o,r,s)=>o+r/t**(s+1),e)}function Oc(t,e){let n=Math.atan(
t/Math.sqrt(e)),o=Math.cos(n)**2,[r,s]=[1,1];for(let i=2;i<e;i+=2)r*=o*(i-1)/i,s+=r;return Math.sin(
n)*s}var Ac=[-48,-24,-12,-6,-1,0,1,6,12,24,48],Nc={none:0,day:0,minute:1,second:2};function qn(t){return new Uint8Array(
t.size).fill(1)}function dt(t,e){let n=t.articles.outlet[e];return n>=0&&!t.outlets[n].platform}function Kn(t,e){
let n=t.outlets.map(()=>0),{flags:o,outlet:r}=t.articles;for(let s=0;s<t.size;s+=1)e[s]&&o[s]&Lt&&dt(
t,s)&&(n[r[s]]+=1);return n}function ne(t,e,n){return e.outlets.flatMap(o=>t.outlets[o].platform?[]:
t.byOutlet[o]).filter(o=>n[o]&&t.articles.flags[o]&Lt).sort((o,r)=>o-r)}function oe(t,e,n=[]){let{outlet:o,
story:r}=t.articles,s=new Map(n.flatMap(({outlets:c})=>c.map(l=>[l,c[0]]))),i=new Set;return e.filter(
c=>{if(r[c]<0||!dt(t,c))return!0;let l=`${s.get(o[c])??o[c]} ${r[c]}`;return!i.has(l)&&i.add(l)})}function wr(t,e){
let n=Kn(t,e),o=new Map,r=0;for(let c=0;c<t.size;c+=1){if(!e[c]||!(t.articles.flags[c]&Lt))continue;
let l=dt(t,c)?t.articles.outlet[c]:-1,a=l<0?`article ${c}`:`${l} ${de(t,c)}`,u=o.get(a)||{ref:l,size:0};
u.size+=1,o.set(a,u),r+=1}let s=n.map(()=>0),i=0;for(let{ref:c,size:l}of o.values())c>=0&&(s[c]+=l**
2),i+=l**2;return n.map((c,l)=>{let a=r?c/r:0,u=(1-2*a)*s[l]+a**2*i,h={n:r,share:a,clusters:o.size,squares:i,
residual:u},d=Xn(h),[m,p]=r?Re(c/r*d,d):[0,1];return{...Ct(c,r),low:m,high:p}})}function Xn({n:t,share:e,
clusters:n,squares:o,residual:r}){let s=t**2/Math.max(o,1),c=r/t**2*(n/(n-1))*(t-1)/(e*(1-e));if(!Number.
isFinite(c)||c<=0)return s;let l=mr(Math.max(2*(n-1),1)),a=(ue/l)**(2*(1-s/t));return Math.max(Math.
min(t/c,t)*a,s)}function fe(t,e,n){let o=e.map(c=>{let l=ne(t,c,n),a=oe(t,l,[c]),u=a.flatMap(h=>t.articles.
topics[h]);return{n:a.length,by:new Map(Q(u))}}),s=[...new Set(o.flatMap(({by:c})=>[...c.keys()]))].
map(c=>({topic:c,cells:o.map(({n:l,by:a})=>Ct(a.get(c)||0,l))})),i=({cells:c})=>c.reduce((l,{share:a})=>l+
a,0);return s.sort((c,l)=>i(l)-i(c)||c.topic-l.topic)}function de(t,e){return t.articles.story[e]>=0?
t.articles.story[e]:-1-e}function De(t,e,n){return yr(t,e,n,o=>t.articles.flags[o]&xr)}function pr(t,e,n){
return yr(t,e,n,r=>t.articles.flags[r]&Lt&&W(t,r))}function yr(t,e,n,o){let r=new Map;for(let s of e.
outlets)if(!t.outlets[s].platform)for(let i of t.byOutlet[s]){let c=de(t,i);!o(i)||!n.has(c)||(!r.has(
c)||Ec(t,i,r.get(c)))&&r.set(c,i)}return r}function br(t,e){let n=new Set;for(let o=0;o<t.size;o+=1)
e[o]&&t.articles.held[o]&&n.add(de(t,o));return n}function Ec(t,e,n){let{time:o,precision:r}=t.articles,
[s,i]=[o[e],o[n]];if(s===null||i===null)return s!==null;if(s!==i)return s<i;let c=[e,n].map(l=>Nc[r[l]]);
return(c[0]-c[1]||e-n)<0}function sn(t,e,n,o){let r=br(t,o),s=De(t,e,r),i=De(t,n,r),c=[...s.keys()].
filter(d=>i.has(d)),l=[],a=pr(t,n,r);for(let[d,m]of pr(t,e,r)){if(!an(t,m))continue;let p=a.has(d)?_c(
t,m,Number(a.get(d))):null;p!==null&&l.push({key:d,hours:p})}let u=[...s.keys()].filter(d=>!i.has(d)),
h=[...i.keys()].filter(d=>!s.has(d));return{shared:c,onlyA:u,onlyB:h,lags:l,a:s,b:i}}function _c(t,e,n){
if(!W(t,e)||!W(t,n))return null;let{time:o,precision:r}=t.articles,[s,i]=[Number(o[e]),Number(o[n])];
return(r[e]==="minute"||r[n]==="minute")&&Math.floor(s/60)===Math.floor(i/60)?0:(i-s)/3600}function Sr(t){
let e=[-1/0,...Ac,1/0],n=e.slice(1).map((r,s)=>({from:e[s],to:r,keys:[]}));n.splice(n.findIndex(({from:r})=>r===
0),0,{from:0,to:0,keys:[]});let o=({from:r,to:s},i)=>i===0?r===0&&s===0:i>0?i>r&&i<=s:i>=r&&i<s;for(let{
key:r,hours:s}of t)n.find(i=>o(i,s))?.keys.push(r);return n}function Vn(t){if(!t.coverage){let e=br(
t,qn(t));t.coverage=t.outlets.map((n,o)=>De(t,{outlets:[o]},e))}return t.coverage}function kr(t,e){let n=Vn(
t),o=n[e];return n.map((s,i)=>{let c=[...o.keys()].filter(u=>s.has(u)).length,l=o.size+s.size-c,a=Math.
min(o.size,s.size)<5;return{ref:i,shared:c,either:l,jaccard:c/l,isFew:a}}).filter(s=>s.ref!==e&&s.shared).
sort((s,i)=>Number(s.isFew)-Number(i.isFew)||i.jaccard-s.jaccard||i.shared-s.shared||s.ref-i.ref)}function Tr(t,e){
let n=cn(t),[o,r]=[n.by[e],n.n[e]];return n.topics.flatMap((i,c)=>{let l=o.get(c)||0,a=n.total-r,u=[
(l+.5)/(r+1),(i-l+.5)/(a+1)],h=Math.log2(u[0])-Math.log2(u[1]),d=a?(i-l)/a:0;return l?[{topic:c,...Ct(
l,r),restShare:d,focus:h}]:[]}).sort((i,c)=>c.focus-i.focus||c.k-i.k||i.topic-c.topic)}function cn(t){
return t.topicCounts||=Ic(t),t.topicCounts}function Ic(t){let e={by:t.outlets.map(()=>new Map),n:t.outlets.
map(()=>0),topics:t.topics.map(()=>0),total:0},{flags:n,outlet:o,topics:r}=t.articles,s=Array.from({
length:t.size},(i,c)=>c).filter(i=>n[i]&Lt);for(let i of oe(t,s)){e.total+=1;for(let l of r[i])e.topics[l]+=
1;if(!dt(t,i))continue;e.n[o[i]]+=1;let c=e.by[o[i]];for(let l of r[i])c.set(l,(c.get(l)||0)+1)}return e}
function lt(t,e){return new Set(e.filter(n=>dt(t,n)).map(n=>t.articles.outlet[n]))}function vr(t,e){
let{outlet:n,carrier:o}=t.articles;return t.stories.map(({articles:r},s)=>({story:s,articles:r,reach:lt(
t,r).size})).filter(({reach:r})=>r>1).filter(({articles:r})=>!r.some(s=>n[s]===e||o[s]===e)).map(({story:r,
reach:s})=>({story:r,reach:s})).sort((r,s)=>s.reach-r.reach||r.story-s.story)}var Cc=2,gr=7*86400;function Fe(t,e){
let{outlet:n,carrier:o,time:r}=t.articles,{articles:s}=t.stories[e],i=new Set(s.flatMap(u=>[n[u],o[u]])),
[c,l]=he(t,s);if(c===null||l===null)return[];let a=u=>r[u]!==null&&Number(r[u])>=c-gr&&Number(r[u])<=
l+gr;return cn(t).n.map((u,h)=>({ref:h,number:u})).filter(({ref:u,number:h})=>h>=5&&!i.has(u)).filter(
({ref:u})=>t.byOutlet[u].filter(a).length>=Cc).sort((u,h)=>h.number-u.number||u.ref-h.ref)}var Lc=600,ln=2e4,Yn="\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff",
Pc=new RegExp(`[${Yn}]+|(?:(?![${Yn}])[\\p{L}\\p{N}\\p{M}])+`,"gu"),Rc=new RegExp(`[${Yn}]`,"u");function Mr(...t){
let e=t.map(o=>Dc(o,Lc)).join(" ").toLowerCase().normalize("NFC").replace(/['’`´]/gu,""),n=new Set;
for(let o of e.match(Pc)||[]){let r=Rc.test(o)?[...o]:[o];r.length===1&&[...o].length>1&&n.add(o);for(let s=1;s<
r.length;s+=1)n.add(r[s-1]+r[s])}return n}function Dc(t,e){return t.length>e?[...t].slice(0,e).join(
""):t}function Zn(t){return t.vocabulary||=Fc(t),t.vocabulary}function Fc(t){let e=new Map,n=t.articles.
title.map((s,i)=>[...Mr(s,t.articles.excerpt[i])].map(c=>(e.has(c)||e.set(c,e.size),e.get(c)))),o=[...e.
keys()],r=new Map(t.languages.map(s=>[s,$r(t,o,s)]));return{words:o,places:e,of:n,informative:r}}var Hc=/^[\u3041-\u309f]{2}$|^(?=..$).*[的了是在和与及就也都而着被把吗呢吧與們们]/u;
function $r(t,e,n){let{"*":o,[n]:r}=t.uninformative,s=new Set([...o,...r||[]]);return e.map(i=>!s.has(
i)&&!/^\p{N}+$/u.test(i)&&!Hc.test(i))}function Or(t,e){let{places:n,of:o}=Zn(t),r=n.get(e);return r===
void 0?[]:o.flatMap((s,i)=>s.includes(r)?[i]:[])}function jc(t,e){let{words:n,of:o,informative:r}=Zn(
t),s=new Float64Array(n.length),i=0;for(let c of e){let l=r.get(t.languages[t.articles.language[c]])||
[];for(let a of o[c])l[a]&&(s[a]+=1,i+=1)}return{by:s,total:i,n:e.length}}function un(t,e,n,o){let r=t.
articles.flags.flatMap((m,p)=>m&Lt&&o[p]?[p]:[]),s=[e,n].map(m=>oe(t,ne(t,m,o),[m])),i=oe(t,r,[e,n]),
{language:c}=t.articles,a=[...new Set(i.map(m=>c[m]))].map(m=>{let[p,g,y]=[...s,i].map(v=>v.filter(b=>c[b]===
m));return Bc(t,p,g,y)}),u=({n:m})=>Math.min(...m);a.sort((m,p)=>u(p)-u(m));let h=new Set,d=a.flatMap(
m=>m.rows).filter(({word:m})=>!h.has(m)&&h.add(m));return{...Ar(d),n:a[0]?.n||[0,0]}}function Bc(t,e,n,o){
let[r,s,i]=[e,n,o].map(a=>jc(t,a)),c=Math.min(r.n,s.n)>=5&&Math.min(r.total,s.total)>0;return{rows:Zn(
t).words.flatMap((a,u)=>{let[h,d]=[r.by[u],s.by[u]];if(!c||h+d<5)return[];let m=Gn(h,r.total,d,s.total,
i.by[u],i.total);return[{word:a,k:h,other:d,z:m}]}),n:[r.n,s.n]}}function Ar(t){let e=({z:r})=>Number(
Math.abs(r).toPrecision(9)),n=[...t].sort((r,s)=>e(s)-e(r)||(r.word<s.word?-1:1)),o=n.map(r=>({...r,
k:r.other,other:r.k}));return{a:n.filter(({z:r})=>r>0),b:o.filter(({z:r})=>r<0)}}function fn(t,{shared:e,
a:n,b:o}){if(e.length<5)return null;let[r,s]=[n,o].map(h=>{let d=e.flatMap(p=>[...Mr(t.articles.title[Number(
h.get(p))])]),m=$r(t,d,"");return new Map(Q(d.filter((p,g)=>m[g])))}),i=h=>[...h.values()].reduce((d,m)=>d+
m,0),[c,l]=[i(r),i(s)];if(!c||!l)return null;let u=[...new Set([...r.keys(),...s.keys()])].flatMap(h=>{
let[d,m]=[r.get(h)||0,s.get(h)||0];return d+m<5?[]:[{word:h,k:d,other:m,z:Gn(d,c,m,l,d+m,c+l)}]});return Ar(
u)}var Wc=["second","minute","day","none"],Lt=1,xr=2,Nr=4,Qe=8;function Er(t){let e=t.articles.title.length,
n=Array.from({length:e},()=>[]),o={...t.articles,precision:t.articles.precision.map(c=>Wc[c]),id:[],
excerpt:Array(e).fill(""),urls:n,files:n,titles:n,subjects:t.articles.subjects||n,credits:Array.from(
{length:e},()=>[])};for(let[c,l,a]of t.credits||[])o.credits[c].push({outlet:l,reason:a});let r=t.subjects||
[],s=null,i={...t,...Uc(t),articles:o,subjects:r,size:e,letters:[],byOutlet:t.outlets.map(()=>[]),byCarrier:t.
outlets.map(()=>[]),byTopic:t.topics.map(()=>[]),bySubject:r.map(()=>[]),byCredit:t.outlets.map(()=>[]),
linksOf:n,byId:new Map,complete:!1,get facets(){return s||=ur(i),s}};return zc(i),Gc(i),qc(i),i.withWords=
Ir(i),i}function Uc({firsts:t,lags:e,cocoverage:n}){return{firsts:t.map(([o,r,s,i])=>({outlet:o,expected:r,
decided:s,q:i})),lags:e.map(([o,r,s,i,c,l,a])=>({outlet:o,other:r,n:s,hours:i,low:c,high:l,q:a})),cocoverage:n.
map(([o,r,s,i,c])=>({outlet:o,other:r,shared:s,expected:i,q:c}))}}function zc(t){let{outlet:e,carrier:n,
topics:o,subjects:r,credits:s}=t.articles;for(let i=0;i<t.size;i+=1){e[i]>=0&&t.byOutlet[e[i]].push(
i),n[i]>=0&&t.byCarrier[n[i]].push(i);for(let c of o[i])t.byTopic[c].push(i);for(let c of r[i])t.bySubject[c].
push(i);for(let c of s[i])t.byCredit[c.outlet].push(i)}}function Gc(t){t.outlets.forEach(({id:e},n)=>t.
byId.set(e,{kind:"outlet",ref:n})),t.topics.forEach(({id:e},n)=>t.byId.set(e,{kind:"topic",ref:n})),
t.subjects.forEach(({id:e},n)=>t.byId.set(e,{kind:"subject",ref:n})),t.stories.forEach(({id:e},n)=>t.
byId.set(e,{kind:"story",ref:n}))}function qc(t){for(let e of t.nodes){if(e.kind!=="outlet")continue;
let n=t.outlets[e.ref].platform,o=t.byOutlet[e.ref].some(r=>t.articles.held[r]);(n||!o)&&(e.group=n?
"carrier":"linked")}}function _r(t,e){Object.assign(t.articles,e.articles),t.articles.id.forEach((o,r)=>t.
byId.set(o,{kind:"article",ref:r}));let n=Array.from({length:t.size},()=>[]);for(let[o,r,s,i,c]of e.
links){let l=e.reasons[i];n[o].push({other:r,kind:s,reason:l,weight:c,forward:!0}),n[r].push({other:o,
kind:s,reason:l,weight:c,forward:!1})}t.linksOf=n,t.indexes=null,t.vocabulary=null,t.withWords=Ir(t),
t.complete=!0}function me(t){let{articles:e,outlets:n,topics:o,subjects:r,stories:s}=t,i=(l,a)=>{let u=l.
map((h,d)=>a(d));return l.map((h,d)=>d).sort((h,d)=>u[d]-u[h]||h-d)},c=(l,a)=>{let u=i(l,h=>a[h].length);
return Ie(u,h=>[l[h].name,...l[h].names].join(" "))};return t.indexes||={outlet:Ie(i(n,l=>t.byOutlet[l].
length),l=>[n[l].name,...n[l].names,n[l].domain].join(" ")),topic:c(o,t.byTopic),subject:c(r,t.bySubject),
story:Ie(i(s,l=>s[l].articles.length),l=>s[l].name),article:Ie(i(e.time,l=>e.time[l]??-1/0),l=>`${e.
title[l]} ${e.excerpt[l]}`)},t.indexes}function Ir(t){let e=new Map;return n=>{if(!e.has(n)){let r=/^"[^"\s]*"$/.
test(n)?Or(t,n.slice(1,-1)):en(me(t).article,n,1/0).rows;e.set(n,r.sort((s,i)=>s-i))}return e.get(n)}}
function Cr(t,{kind:e,ref:n}){return e==="outlet"?t.outlets[n]:e==="subject"?t.subjects[n]:e==="topi\
c"?t.topics[n]:t.stories[n]}function pe(t,e){return e.kind==="article"?t.articles.id[e.ref]:Cr(t,e).
id}function Y(t,e){let{title:n,urls:o}=t.articles;return e.kind==="article"?n[e.ref]||o[e.ref][0]||"\
(no title)":Cr(t,e).name||"(no name)"}function Gt(t,{kind:e,ref:n}){return e==="story"?t.stories[n].
articles:e==="outlet"?t.byOutlet[n]:e==="subject"?t.bySubject[n]:e==="topic"?t.byTopic[n]:[n]}function tt(t,e){
let n=t.articles.outlet[e];return n<0?"outlet unknown":t.outlets[n].name}function he(t,e){let n=e.map(
o=>t.articles.time[o]).filter(o=>o!==null);return n.length?[n[0],n[n.length-1]]:[null,null]}var Kc=43200;
function dn(t,e){return Number(t.articles.time[e])+(W(t,e)?0:Kc)}function W(t,e){return zn(t.articles.
time[e],t.articles.precision[e])}function an(t,e){let n=t.articles.story[e];return n<0?!t.judges_firsts:
t.stories[n].first_known}var[ge,hn]=[340,64],mn=34;function we(t,e){let n=e.map(g=>t.articles.time[g]).filter(g=>g!==null);if(n.
length<2)return null;let[o,r]=[n[0],n[n.length-1]],i=e.filter(g=>t.articles.time[g]!==null).every(g=>W(
t,g)),{unit:c,bins:l}=Pe(n,o,r,i),a=l.reduce((g,y)=>y.count>g.count?y:g),u=ge/l.length,h=l.map(({count:g},y)=>{
if(!g)return null;let v=Math.max(2,g/a.count*(hn-4)),b=Math.max(1,u-Math.min(2,u*.2));return it("rec\
t",{x:y*u,y:hn-v,width:b,height:v,class:"bar-volume"})}),d=ct(a.from),m=`Articles by ${c}: at most ${a.
count} in the ${c} of ${d}.`,p=`0 0 ${ge} ${hn}`;return f("figure",{class:"volume"},it("svg",{viewBox:p,
role:"img","aria-label":m,preserveAspectRatio:"none"},it("path",{d:`M0 ${hn-.5}H${ge}`,class:"base-l\
ine"}),h),f("figcaption",{},f("span",{},ct(o)),f("span",{},`by ${c}, at most ${x(a.count)}`),f("span",
{},ct(r))))}function Lr(t,e){let n=({articles:m})=>m.filter(p=>t.articles.time[p]!==null),o=e.flatMap(
n),r=o.map(m=>Number(t.articles.time[m]));if(r.length<2)return null;let[s,i]=[Math.min(...r),Math.max(
...r)],c=o.every(m=>W(t,m)),l=e.map(m=>{let p=n(m).map(g=>Number(t.articles.time[g]));return{...m,...Pe(
p,s,i,c)}}),{unit:a}=l[0],u=Math.max(1,...l.flatMap(({bins:m})=>m.map(({count:p})=>p))),h=l.map(({name:m,
className:p,bins:g})=>{let y=ge/g.length,v=g.map(({count:z},P)=>{if(!z)return null;let st=z/u*mn,nt={
x:P*y,y:mn-st,width:y*.85,height:st};return it("rect",{...nt,class:`bar ${p}`})}),b=g.reduce((z,{count:P})=>z+
P,0),N=`${m}: ${A(b,"dated article")} by ${a}`,D=`0 0 ${ge} ${mn}`;return f("li",{},f("span",{class:"\
name",dir:"auto"},m),it("svg",{viewBox:D,role:"img","aria-label":N,preserveAspectRatio:"none"},it("p\
ath",{d:`M0 ${mn-.5}H${ge}`,class:"base-line"}),v))}),d=[ct(s),`by ${a}, at most ${x(u)}`,ct(i)].map(
m=>f("span",{},m));return[f("ul",{class:"multiples"},h),f("p",{class:"multiples-ends"},d)]}function ye(t){
let e=f("span",{class:"bar-line","aria-hidden":"true"});return e.style.width=`${t*100}%`,e}function Xt(t,e,n=8){
let o=Math.max(1,...t.map(([,s])=>s)),r=t.map(([s,i])=>f("li",{class:"bar-row"},e(s),f("span",{class:"\
number"},x(i)),ye(i/o)));return rt(r,n,"bars")}function He(t){let e=t.map(([n,o,r])=>f("li",{class:"\
bar-row"},n,f("span",{class:"number"},r),ye(Math.max(.005,o))));return f("ul",{class:"bars"},e)}function rt(t,e,n){
let o=f("ul",{class:n},t.slice(0,e));if(t.length<=e)return o;let r=C({class:"more"},()=>{o.append(...t.
slice(e)),r.remove()},`Show ${x(t.length-e)} more`);return[o,r]}function be(t,e,n,o){let r=0,s=c=>{for(let l of e.
slice(r,r+c)){for(let a of o(l,r))a&&t.append(a);r+=1}i.textContent=`Show more (${A(e.length-r,"row")}\
 left)`,i.hidden=r>=e.length},i=C({class:"more"},()=>s(n*4));return s(n),i}function pn(t,e,n){if(e.outlets.length!==1||n.outlets.length!==1)return;let o=[e.outlets[0],n.outlets[0]];
return t.cocoverage.find(({outlet:r,other:s})=>o.includes(r)&&o.includes(s))}function Pr(t,e,n){return e.
outlets.length!==1||n.outlets.length!==1?void 0:Jn(t,e.outlets[0]).find(({other:r})=>r===n.outlets[0])}
function Jn(t,e){return t.lags.filter(({outlet:n,other:o})=>n===e||o===e).map(({outlet:n,other:o,n:r,
hours:s,low:i,high:c,q:l})=>n===e?{other:o,n:r,hours:s,low:i,high:c,q:l}:{other:n,n:r,hours:-s,low:-c,
high:-i,q:l}).sort((n,o)=>o.n-n.n||n.other-o.other)}function Rr({q:t}){return t<=.05}function gn({shared:t,
expected:e,q:n}){return n>.05?"no significant difference":t>e?"more than by chance":"fewer than by c\
hance"}function Dr(t,e,n,o){if(!o.length)return null;let r=Sr(o),s=Math.max(...r.map(({keys:i})=>i.length));
return f("div",{},f("h4",{},`How much later ${n.name} came`),f("p",{},Vc(e,n,o)," ",Yc(t.model,e,n,o)),
f("ol",{class:"lags"},r.map(i=>Xc(t,n,i,s))),f("p",{class:"lag-ends","aria-hidden":"true"},f("span",
{},`← ${n.name} earlier`),f("span",{},`${n.name} later →`)))}function Xc(t,e,n,o){let{model:r}=t,
s=n.keys.filter(h=>h>=0).map(h=>r.stories[h].id),i=n.keys.length,c=`${e.name} ${Zc(n)}: ${A(i,"story",
"stories")}`,l=n.from<0?"side-1":n.to>0?"side-0":"tied",a=f("span",{class:`lag-bar ${l}`});a.style.height=
`${i/o*100}%`;let u=C({disabled:!s.length,"aria-label":c,title:c},()=>t.narrow({only:{story:s}}),f("\
span",{class:"number"},i||""),f("span",{class:"lag-track"},a));return f("li",{},u,f("span",{class:"l\
ag-name","aria-hidden":"true"},Fr(n)))}function Vc(t,e,n){let o=n.filter(({hours:l})=>l>0).length,r=n.
filter(({hours:l})=>l<0).length,s=n.length-o-r,i=A(n.length,"story","stories"),c=s?`, ${x(s)} tied`:
"";return`Of ${i} where both state a time of day, ${t.name} was first on ${x(o)}, ${e.name} on ${x(r)}${c}\
.`}function Yc(t,e,n,o){if(o.length<5)return"Too few to say more.";let r=Number(rn(o.map(a=>a.hours))),
s=`The median: ${n.name} came ${Qn(r)}.`,i=Pr(t,e,n);if(!i)return s;let c=`${Qn(i.low)} to ${Qn(i.high)}`,
l=`${It(i.q)} after correction`;return`${s} Over the whole corpus: 95 % interval ${c}; ${l}.`}function Qn(t){
return yt(t*3600)}function Fr({from:t,to:e}){if(t===0&&e===0)return"tie";let n=Math.min(Math.abs(t),
Math.abs(e)),o=Math.max(Math.abs(t),Math.abs(e));return Number.isFinite(o)?`${n}–${o} h`:`>${n} h`}
function Zc(t){if(t.from===0&&t.to===0)return"at the same time";let e=Fr(t).replace(" h"," hours").replace(
">","more than ");return`${t.from<0?"earlier":"later"} by ${e}`}var[Jc,Qc]=[360,129600];function wn(t,e,n){let o=ta(t,e),r=ea(t,o,e.length,n),s=r.map(u=>[...u.values()].
reduce((h,d)=>h+d,0)),i=na(t,o,n),c=t.articles.time,l=new Map;for(let{earlier:u,later:h}of i)l.set(h,
Math.min(l.get(h)??1/0,Number(c[u])));let a=(u,h)=>{let d=i.filter(({earlier:p,later:g})=>o(p)===u&&
o(g)===h),m=d.filter(({earlier:p,later:g})=>c[p]===l.get(g));return{...Hr(t,new Set(d.map(({earlier:p})=>p)),
r[u]),preceded:Hr(t,new Set(d.map(({later:p})=>p)),r[h]),first:new Set(m.map(({earlier:p})=>p)).size,
pairs:d,few:Math.min(s[u],s[h])<5}};return e.map((u,h)=>e.map((d,m)=>h===m?null:a(h,m)))}function ta(t,e){
let n=new Map;return e.forEach(({outlets:o},r)=>o.forEach(s=>n.set(s,r))),o=>{if(!dt(t,o))return null;
let r=t.articles.outlet[o];return n.get(r)??-1-r}}function to(t,e,n){return!!(n[e]&&t.articles.flags[e]&
Lt&&an(t,e))&&W(t,e)}function ea(t,e,n,o){let r=Array.from({length:n},()=>new Map);for(let s=0;s<t.size;s+=
1){let i=e(s);if(i===null||i<0||!to(t,s,o))continue;let c=de(t,s);r[i].set(c,(r[i].get(c)||0)+1)}return r}
function Hr(t,e,n){let o=new Map;for(let d of e){let m=de(t,d);o.set(m,(o.get(m)||0)+1)}let r=[...n.
values()].reduce((d,m)=>d+m,0),s=r?e.size/r:0,i=[...n].map(([d,m])=>({size:m,part:o.get(d)||0})),c=i.
reduce((d,{size:m})=>d+m**2,0),l=i.reduce((d,{size:m,part:p})=>d+(p-s*m)**2,0),a=Xn({n:r,share:s,clusters:n.
size,squares:c,residual:l}),[u,h]=r?Re(s*a,a):[0,1];return{...Ct(e.size,r),low:u,high:h}}function na(t,e,n){
let{time:o}=t.articles,r=({earlier:s,later:i})=>{let c=Number(o[i])-Number(o[s]);return c>Jc&&c<=Qc};
return t.linksOf.flatMap((s,i)=>{if(!to(t,i,n)||e(i)===null)return[];let c=l=>e(l)!==null&&e(l)!==e(
i);return s.filter(({kind:l,forward:a})=>a&&l==="similar").filter(({other:l})=>to(t,l,n)&&c(l)).map(
({other:l})=>Number(o[i])<Number(o[l])?{earlier:i,later:l}:{earlier:l,later:i}).filter(r)})}var ra=12;function q(t,e,n){let o=n||Y(t.model,e);return C({class:"thing",dir:"auto"},()=>t.choose(e),
o)}function Vt(t,e,n,...o){let{only:r,not:s}=t.state(),i=u=>(u[e]||[]).includes(n),c=(u,h)=>C({class:"\
action"},h,u),l=i(r)?"Show everything again":"Show only this",a=i(s)?"Include it again":"Leave it ou\
t";return f("div",{class:"buttons"},c(l,()=>t.filter("only",e,n)),e!=="story"&&c(a,()=>t.filter("not",
e,n)),o.map(([u,h])=>c(u,h)))}function ut(t,e){let n=f("h2",{dir:"auto",tabindex:"-1"},e);return[f("\
p",{class:"kicker"},t),n]}function R(t,...e){return e.flat(3).some(Boolean)?f("section",{},f("h3",{},
t),e):null}function Pt(t){let e=r=>r==null||r.length===0,n=t.filter(([,r])=>!e(r));if(!n.length)return null;
let o=n.map(([r,s])=>[f("dt",{},r),f("dd",{},s)]);return f("dl",{class:"facts"},o)}function Rt(t,e="\
, "){return t.flatMap((n,o)=>o?[o===t.length-1?e:", ",n]:[n])}function yn(t,e,n,o){let s={class:`chi\
p word ${o!==null&&o<=.05?"sure":""}`,dir:"auto",title:n,"aria-label":`${e}: ${n}`};return C(s,()=>t(
[`"${e}"`]),e)}function re(t,e,n){if(!e.length)return null;let{time:o,precision:r,held:s}=t.articles,
i=[...e].reverse().map(c=>{let l=at(o[c],r[c])+(s[c]?"":" · not in this corpus"),a=f("span",{class:"\
words"},l);return f("li",{class:s[c]?null:"not-held"},n({kind:"article",ref:c}),a)});return rt(i,ra,
"ties")}function Se(t,e){return t.length?Xt(t.map(([n,o])=>[{kind:"story",ref:n},o]),e):null}var je="group:";function eo(t,e){if(e.startsWith(je)){let o=t.groups.find(({name:r})=>je+r===e);return o?
{key:e,name:o.name,outlets:o.outlets}:null}let n=t.byId.get(e);return!n||n.kind!=="outlet"?null:{key:e,
name:Y(t,n),outlets:[n.ref]}}function bn(t){return t.slice(1).map(e=>[t[0],e])}function sa(t){return"\
ABCDEF"[t]}function ke(t){return f("span",{class:`key side-${t}`},sa(t))}function Te(t,e={}){return{
only:{...t.key.startsWith(je)?{group:[t.name]}:{outlet:[t.key]},...e}}}var ia=34;function At(t,e,n,o){let r=f("table",{class:e},f("thead",{},f("tr",{},n)),Array.isArray(o)?
f("tbody",{},o):o);return f("div",{class:"scrolling",tabindex:"0",role:"region","aria-label":t},r)}function no(t,e,n,o){
let r=n.map(i=>{let c={kind:e,ref:i},l=Mt(Y(t.model,c),ia),a=f("div",{},q(t,c,l));return f("th",{scope:"\
col",class:"turned"},a)}),s=[pt("Outlet"),pt("Own articles","figure"),...r];return At(`Outlets by ${e}`,
"matrix",s,o)}function pt(t,e){return f("th",{scope:"col",class:e||null},t)}function ve(t,e,n){return f(
"td",{class:"filled"},C({"aria-label":n,title:n},e,t))}var jr=8,ca=24,xe=null;function Br(t,e,n){let{model:o}=t;if(!o.complete)return null;let r="Who is fo\
llowed by whom",s=wn(o,e,t.selection().mask),i=e.map(({name:u},h)=>{let d=["followed by ",ke(h),f("s\
pan",{class:"unseen"},u)];return f("th",{scope:"col",class:"figure",title:u},d)}),c=e.map((u,h)=>{let d=e.
map((m,p)=>la(s[h][p],u,m,n));return f("tr",{},f("th",{scope:"row"},ke(h),u.name),d)}),l=[pt("Articl\
es of"),...i];return f("section",{class:"follows"},f("h3",{},r),f("p",{},aa(s,e)),At(r,"figures-tabl\
e",l,c),ua(t,e,s),f("p",{class:"aside"},"Of a row’s own articles that state a time of day, those tha\
t a similar article of the column followed after 6 minutes to 36 hours; in brackets the 95 % interva\
l. It does not show that one copies the other: both may follow a third (Welbers and van Atteveldt: R\
Newsflow)."))}function aa(t,e){let n=t.flatMap((d,m)=>d.flatMap((p,g)=>p&&!p.few?[{cell:p,a:m,b:g}]:
[]));if(!n.length)return"Too few articles with a time of day to say who follows whom.";let o=(d,m)=>d.
cell.share>m.cell.share,{cell:r,a:s,b:i}=n.reduce((d,m)=>o(m,d)?m:d);if(!r.k)return"None is followed\
 by a similar article of another within 36 hours.";let[c,l]=[e[s].name,e[i].name],a=`${et(r.share)} ${Ot(
r)}`,{k:u,n:h}=r.preceded;return`Most followed: ${c} by ${l}, ${r.k} of ${A(r.n,"article")}, ${a}. O\
f the ${h} articles of ${l}, ${u} came after one of ${c}; for ${r.first} of them it was the first th\
at they resemble.`}function la(t,e,n,o){if(!t)return f("td",{class:"figure"},"–");let r=t.few?"too\
 few":`${et(t.share)} ${Ot(t)}`,s=`${t.k} of ${t.n}`,i=f("small",{},` ${r}`);if(!t.k)return f("td",{
class:"figure"},s,i);let c=xe!==null&&xe[0]===e.key&&xe[1]===n.key,l=()=>{xe=c?null:[e.key,n.key],o()},
a={"data-focus":`follows ${e.key} ${n.key}`,"aria-expanded":String(c),"aria-label":`${e.name} follow\
ed by ${n.name}: ${s} articles, ${r}: list them`};return f("td",{class:"filled"},C(a,l,s,i))}function ua(t,e,n){
if(!xe)return null;let[o,r]=xe.map(a=>e.findIndex(u=>u.key===a)),s=n[o]?.[r];if(!s)return null;let{time:i}=t.
model.articles,l=[...s.pairs].sort((a,u)=>i[u.earlier]-i[a.earlier]||a.later-u.later).map(({earlier:a,
later:u})=>{let h=yt(i[u]-i[a]),d=q(t,{kind:"article",ref:u});return f("li",{},q(t,{kind:"article",ref:a}),
f("span",{class:"words"},`${tt(t.model,u)}, ${h}: `,d))});return f("div",{class:"followed"},f("h4",{},
`${e[o].name}, followed by ${e[r].name}`),rt(l,jr,"ties"))}function Wr(t,e){let{model:n}=t,o=n.cocoverage_tests;
if(!o)return null;let r="Who covers the same stories",s=n.cocoverage.filter(Rr).length,i=Math.max(jr,
Math.min(s,ca)),c=n.cocoverage.slice(0,i).map(h=>fa(t,e,h)),l=[pt("Outlets"),pt("Stories shared","fi\
gure"),pt("By chance","figure"),pt("So they share"),f("td",{})],a=s?`${A(s,"pair")} of ${x(o)} teste\
d ${s===1?"shares":"share"} more or fewer stories than chance would give.`:`Of ${A(o,"pair")} tested\
, none shares more or fewer stories than chance would give; these are furthest from it.`;return f("s\
ection",{class:"cocoverage"},f("h3",{},r),f("p",{},a),At(r,"figures-table",l,c),f("p",{class:"aside"},
"Of the whole corpus. By chance: what two outlets of these sizes would share of stories of these siz\
es (Neal 2014; Saracco et al. 2015). P-values are corrected for all pairs; outlets with fewer than f\
ive stories are not tested."))}function fa(t,e,n){let o=[n.outlet,n.other],r=o.map(d=>t.model.outlets[d].
id),s=o.map(d=>t.model.outlets[d].name),i=o.map(d=>q(t,{kind:"outlet",ref:d})),c=e.map(({key:d})=>d),
l=c.length===2&&r.every(d=>c.includes(d)),a={class:"chip","aria-label":`Compare ${s[0]} and ${s[1]}`},
u=C(a,()=>t.change({side:r}),"Compare"),h=f("small",{},` ${It(n.q)}`);return f("tr",{},f("th",{scope:"\
row"},i[0]," and ",i[1]),f("td",{class:"figure"},x(n.shared)),f("td",{class:"figure"},$t(n.expected)),
f("td",{class:"verdict"},gn(n),h),f("td",{},l?"":u))}var da=12,Ur=6,zr="These are counts: any of the differences may be chance; “topicgraph compare” test\
s them.";function Gr(t,e,n,o){if(!o.shared.length)return null;let r=fn(t.model,o);return f("div",{class:"\
framing"},f("h4",{},"The same stories in their words"),r&&ha(t,e,n,r,o.shared.length),ma(t,e,n,o))}function ha(t,e,n,o,r){
let s=`Words in the headlines of the ${x(r)} stories that both report, those that differ most first.`,
i=({k:a,other:u})=>`${a} of ${r} headlines, the other ${u}`,c=[Sn(t,e,o.a,i,`${e.name} uses more oft\
en`),Sn(t,n,o.b,i,`${n.name} uses more often`)],l=`Words in at least five of these headlines. ${zr}`;
return[f("p",{},s),f("div",{class:"columns"},c),f("p",{class:"aside"},l)]}function Sn(t,e,n,o,r){let s=c=>t.
narrow(Te(e,{words:c})),i=n.slice(0,da).map(c=>f("li",{},yn(s,c.word,o(c),null)));return f("div",{},
f("p",{class:"words"},r),i.length?f("ul",{class:"word-list"},i):f("p",{class:"empty"},"None."))}function ma(t,e,n,o){
let r=oo(t.model,o.shared),s=d=>{let m=[o.a,o.b].map(p=>{let g={kind:"article",ref:Number(p.get(d))};
return f("td",{},q(t,g))});return f("tr",{},m)},i=f("tbody",{},r.slice(0,Ur).map(s)),c=r.slice(Ur),a=C(
{class:"more"},()=>{i.append(...c.map(s)),a.remove()},`Show ${x(c.length)} more`),u=[pt(e.name),pt(n.
name)],h=`Headlines of ${e.name} and ${n.name}`;return[At(h,"headline-pairs",u,i),c.length>0&&a]}function qr(t,e,n){
let{model:o}=t;if(!o.complete)return null;let r=f("h4",{},"Distinctive words, in titles and excerpts"),
s=d=>f("div",{},r,f("p",{class:"aside"},d));if(o.size>ln)return s("This corpus is too large to compa\
re words on the page: run “topicgraph compare” instead.");let i=un(o,e,n,t.selection().mask);if(!i.
a.length&&!i.b.length)return s("Too few articles to compare their words.");let[c,l]=i.n,a=(d,m)=>({k:p,
other:g})=>`${p} of ${d} articles, the other ${g} of ${m}`,u=[Sn(t,e,i.a,a(c,l),e.name),Sn(t,n,i.b,a(
l,c),n.name)],h=`The first article of each on each story counts; the most distinctive words come fir\
st (Monroe, Colaresi and Quinn 2008). ${zr}`;return f("div",{class:"pair-words"},r,f("div",{class:"c\
olumns"},u),f("p",{class:"aside"},h))}function kn(t){return t.carried??=t.articles.held.reduce((e,n)=>e+n,0),{here:t.carried,all:t.counts.
articles}}function Tn(t){if(!t.left_out)return null;let{here:e,all:n}=kn(t);return[`This page carrie\
s ${x(e)} of the ${A(n,"article")}; a browser could not hold the other ${x(n-e)}. Stories are here a\
s a whole: those of most outlets first, then the newest.`,"The picture, the lists, the search, the f\
ilters and all counts on the page are of these articles. The figures at the top, what stands out, wh\
o was first and who republishes are of the whole corpus.",'To find any other article, run “topicgrap\
h find WORDS”. To see a part in full, run in Python: tg.write_html(graph.filter(since="2021-03"), "p\
art.html").']}function gt(t){if(!t.left_out)return null;let{here:e,all:n}=kn(t),[o,r]=[x(e),x(n)],s=`\
Of the ${o} articles on this page; the corpus has ${r}.`;return f("p",{class:"aside cover"},s)}var Kr=5,ro={first:"Of the stories that an outlet shares with others and of which it can be told, ho\
w often it was first in this corpus; in a tie each counts a part.",republished:"Of the articles foun\
d at an outlet, how many another outlet wrote.",missing:"Choose an outlet here, in the list of outle\
ts or in the picture: its panel lists the big stories that it lacks here. A missing story only means\
 that it is not in this corpus; the outlet may still have covered it."};function Xr(t,e){let{model:n}=e,
o=Tn(n),r=n.findings.map(i=>ga(e,i)),s=f("div",{class:"overview"},o&&f("section",{class:"cover"},f("\
h2",{},"Not all of it is on this page"),o.map(i=>f("p",{},i))),vn("What stands out",null,pa(n,r)),e.
state().view!=="stories"&&vn("Biggest stories",null,wa(e)),vn("Who was first",ro.first,ya(e)),vn("Wh\
o republishes",ro.republished,ba(e)),Sa(e));t.replaceChildren(s)}function pa(t,e){return e.length?f(
"ul",{class:"findings"},e):t.counts.articles?f("p",{class:"empty"},"Nothing stands out in this corpu\
s beyond what chance gives."):null}function vn(t,e,n){return n?f("section",{},f("h2",{},t),e&&f("p",
{class:"aside"},e),n):null}function ga(t,{text:e,how:n,only:o,at:r}){let s=t.model.mode==="stories"&&
r!==null&&(o.story||[]).includes(r),i={only:o,at:r,...s?{open:[String(r)]}:{}},c=Object.keys(o).length>
0&&JSON.stringify(t.state().only)===JSON.stringify(o),l=()=>t.apply(c?{open:[]}:i),a={class:"finding",
dir:"auto","aria-pressed":String(c)};return f("li",{},C(a,l,e),f("details",{class:"how"},f("summary",
{},"How we know"),f("p",{dir:"auto"},n)))}function wa(t){let e=se(t.model,"stories","size",t.selection()).
slice(0,Kr);if(e.length){let r=e.map(s=>io(t,s,0));return f("ol",{class:"rows brief"},r)}let o=t.selection().
filtered?"None in this selection.":Be("stories");return f("p",{class:"empty"},o)}function ya(t){let e=so(
t,({first:n,shared:o})=>o>=5&&n>0,(n,o)=>o.first-n.first||o.first/o.shared-n.first/n.shared);return e.
length?He(e.map(({link:n,outlet:{first:o,shared:r}})=>[n,o/r,`${$t(o)} of ${x(r)}`])):null}function ba(t){
let e=({pieces:r})=>r<5,n=({republished:r,pieces:s})=>r/s,o=so(t,({republished:r})=>r>0,(r,s)=>Number(
e(r))-Number(e(s))||n(s)-n(r)||s.republished-r.republished);return o.length?He(o.map(({link:r,outlet:s})=>{
let{republished:i,pieces:c}=s,l=`${x(i)} of ${x(c)}`;return e(s)?[r,0,`${l}, too few`]:[r,n(s),l]})):
t.model.counts.articles?f("p",{class:"empty"},"Every article here was written by the outlet it was f\
ound at."):null}function Sa(t){let{stories:e,counts:n}=t.model;if(!e.length||n.outlets<2)return null;
let r=so(t,({held:c})=>c>=5,(c,l)=>l.held-c.held).map(({link:c})=>f("li",{},c)),s=r.length>0&&f("ul",
{class:"missing"},r),i=f("p",{class:"aside"},ro.missing);return f("section",{},f("h2",{},"What an ou\
tlet lacks"),i,s)}function so(t,e,n){return t.model.outlets.map((o,r)=>({outlet:o,ref:r})).filter(({
outlet:o})=>!o.platform&&e(o)).sort((o,r)=>n(o.outlet,r.outlet)||o.ref-r.ref).slice(0,Kr).map(({outlet:o,
ref:r})=>({outlet:o,link:q(t,{kind:"outlet",ref:r})}))}var ka=60,Ta={stories:"story",articles:"article",outlets:"outlet",topics:"topic"},va={stories:[["siz\
e","most outlets first"],["new","newest first"],["old","oldest first"],["name","A to Z"]],articles:[
["new","newest first"],["old","oldest first"],["name","A to Z"]],outlets:[["size","most articles fir\
st"],["name","A to Z"]],topics:[["size","most articles first"],["name","A to Z"]]},xa={stories:"No s\
tories: a story needs two articles on one event, listed as related in a file or similar in words and\
 time.",articles:"No articles.",outlets:"No outlets: no article says where it was published.",topics:"\
No topics: no article names one."},co={stories:"size",articles:"new",outlets:"size",topics:"size"},Ma={
size:(t,e)=>e.size-t.size||e.articles.length-t.articles.length,new:(t,e)=>Vr(e.from,t.from,-1/0),old:(t,e)=>Vr(
t.from,e.from,1/0),name:(t,e)=>Tt(t.name)<Tt(e.name)?-1:1};function Vr(t,e,n){return(t??n)===(e??n)?
0:(t??n)-(e??n)}function se(t,e,n,o){let r=Ta[e],s={stories:t.stories.length,articles:t.size,outlets:t.
outlets.length,topics:t.topics.length},i=u=>r!=="article"||t.articles.held[u]||o.stubs,c=Array.from(
{length:s[e]},(u,h)=>h).filter(i).map(u=>ao(t,{kind:r,ref:u},o)).filter(({articles:u})=>u.length),l=u=>e===
"outlets"?xn(t,u):0,a=Ma[n];return c.sort((u,h)=>l(u)-l(h)||a(u,h)||u.thing.ref-h.thing.ref)}function xn(t,{
thing:e,held:n}){return t.outlets[e.ref].platform?1:n?0:2}function ao(t,e,n){let o=n?.filtered?n.mask:
null;if(e.kind==="article")return $a(t,e,!o||o[e.ref]>0);let r=Gt(t,e),s=o?r.filter(d=>o[d]):r,[i,c]=he(
t,s),l=s.filter(d=>t.articles.held[d]),a=l.length,u=lt(t,l).size,h=e.kind==="story"?u:a;return{thing:e,
name:Y(t,e),articles:s,size:h,held:a,outlets:u,from:i,to:c}}function $a(t,e,n){let o=e.ref,r=t.articles.
time[o];return{thing:e,name:Y(t,e),articles:n?[o]:[],size:1,held:t.articles.held[o],outlets:1,from:r,
to:r}}function We(t,e){let{kind:n,ref:o}=e.thing;if(n==="article"){let{time:i,precision:c}=t.articles;
return`${tt(t,o)} · ${at(i[o],c[o])}`}let r=e.articles.length-e.held,s=e.held||n==="story"?[A(e.held,
"article")]:[];return r&&s.push(`${x(r)} linked, not in this corpus`),n!=="outlet"&&s.push(A(e.outlets,
"outlet")),n==="story"&&s.push(ot(e.from,e.to)),s.join(" · ")}function Zr(t,e,{mask:n,stubs:o}){let r=s=>n[s]&&
(t.articles.held[s]||o);return e==="articles"?n.reduce((s,i,c)=>s+(r(c)?1:0),0):e==="stories"?t.stories.
filter(({articles:s})=>s.some(i=>n[i])).length:e==="topics"?t.byTopic.filter(s=>s.some(r)).length:t.
byOutlet.filter((s,i)=>!t.outlets[i].platform&&s.some(r)).length}function Jr(t,e,n){let{tab:o}=n.state();
if(e.parentElement.hidden=o==="overview",o==="overview"){Xr(t,n);return}let r=va[o].map(([s,i])=>f("\
option",{value:s,selected:s===co[o]},i));e.replaceChildren(...r),e.onchange=()=>{co[o]=e.value,Yr(t,
n,o)},Yr(t,n,o)}function Yr(t,e,n){let{model:o}=e,[r,s]=[co[n],e.selection()],i=se(o,n,r,s),c=f("ol",
{class:"rows"}),l=Math.max(1,i[0]?.size||0),a=be(c,i,ka,(d,m)=>[n==="outlets"?Oa(o,i,m):null,io(e,d,
r==="size"?d.size/l:0)]),h=!i.length&&s.filtered?"Nothing in this selection.":Be(n);t.replaceChildren(
gt(o)||"",i.length?c:f("p",{class:"empty"},h),a)}function Oa(t,e,n){let o=xn(t,e[n]);if(!o||n&&xn(t,
e[n-1])===o)return null;let r=e.filter(i=>xn(t,i)===o).length;return f("li",{class:"rows-head"},`${o===
1?"Platforms, which carry what outlets write":"Only linked, no article in this corpus"} (${x(r)})`)}
function Be(t){return xa[t]}function io(t,e,n){let o={class:`row row-${e.thing.kind}`,"data-id":pe(t.
model,e.thing)},r=C(o,()=>t.choose(e.thing),f("span",{class:"row-name",dir:"auto"},e.name),f("span",
{class:"row-words",dir:"auto"},We(t.model,e)),n>0&&ye(Math.max(.015,n)));return f("li",{},r)}var Aa={figures:"Figures",topics:"By topic",stories:"By story"},Na=20,ts={topics:14,stories:18},Mn="\
figures",ie={key:"independent",down:!0},$n=Na,lo=[{key:"name",name:"Outlet",title:"",value:t=>t.name},
{key:"independent",name:"Own articles",title:"Independent articles: copies and updates count as thei\
r original",value:t=>t.independent},{key:"voice",name:"Share of voice",title:"Share of all independe\
nt articles, with its 95 % interval",value:t=>t.voice.share},{key:"first",name:"First on",title:"Sto\
ries it was first on, of the shared ones of which it can be told; a tie counts a part. Of the whole \
corpus",value:t=>Qr(t.first,t.shared)},{key:"alone",name:"Alone with",title:"Stories that no other o\
utlet has in this corpus. Of the whole corpus",value:t=>t.alone},{key:"republished",name:"Written by\
 others",title:"Of the articles found at it, those that another outlet wrote: copies, and carried on\
es",value:t=>Qr(t.republished,t.pieces)}];function Qr(t,e){return e?t/e+(e>=5?2:0):-1}function uo(t,e){
let n=a=>{uo(t,e),a&&Bt(t,"focus",a)?.focus()},r=fo(e.model,e.selection().mask).filter(({pieces:a,independent:u})=>a||
u),s=()=>{$n=1/0,n()},i=`Show all ${x(r.length)} outlets`,l=[f("div",{class:"sheet-head"},f("h2",{},
"Outlets"),f("div",{class:"switch",role:"group","aria-label":"What to show"},_a(n))),gt(e.model),...[
r.length?Ia(e,r,n):Ea()].flat(),r.length>$n&&C({class:"more","data-focus":"more"},s,i)];t.replaceChildren(
...l.filter(a=>a instanceof Node))}function Ea(){return f("p",{class:"empty"},"No outlet has an arti\
cle in this selection.")}function _a(t){return Object.entries(Aa).map(([e,n])=>{let o=()=>{Mn=e,t(e)};
return C({"data-focus":e,"aria-pressed":String(e===Mn)},o,n)})}function Ia(t,e,n){if(Mn==="figures")
return Ca(t,e,n);let r=[...e].sort((s,i)=>i.independent-s.independent||s.ref-i.ref).slice(0,$n);return Mn===
"topics"?Ra(t,r):Fa(t,r)}function fo(t,e){let n=wr(t,e),{held:o,outlet:r,carrier:s,flags:i}=t.articles,
c=t.outlets.map(({name:l,first:a,shared:u,alone:h},d)=>{let m=n[d],p={pieces:0,republished:0};return{
ref:d,name:l,first:a,shared:u,alone:h,voice:m,independent:m.k,...p}});for(let l=0;l<t.size;l+=1)!e[l]||
!o[l]||(r[l]>=0&&(c[r[l]].pieces+=1,i[l]&Nr&&(c[r[l]].republished+=1)),s[l]>=0&&s[l]!==r[l]&&(c[s[l]].
pieces+=1,i[l]&Qe&&(c[s[l]].republished+=1)));return c}function Ca(t,e,n){let{value:o}=lo.find(({key:a})=>a===
ie.key)||lo[0],r=(a,u)=>o(a)<o(u)?-1:o(a)>o(u)?1:0,s=ie.down?-1:1,i=[...e].sort((a,u)=>s*r(a,u)||u.independent-
a.independent||a.ref-u.ref),c=lo.map(a=>La(a,n)),l=i.slice(0,$n).map(a=>Pa(t,a));return At("Figures \
of the outlets","figures-table",c,l)}function La({key:t,name:e,title:n},o){let r=t===ie.key,s=()=>{ie=
{key:t,down:r?!ie.down:t!=="name"},o(`sort ${t}`)},i=ie.down?"descending":"ascending",c=ie.down?" ↓":
" ↑",l={scope:"col",class:t==="name"?null:"figure","aria-sort":r?i:null},a={title:n,"data-focus":`\
sort ${t}`};return f("th",l,C(a,s,e,r?c:""))}function Pa(t,e){let{id:n}=t.model.outlets[e.ref],o=()=>t.
narrow({only:{outlet:[n]}}),r=`${A(e.independent,"article")} of ${e.name}: select them`,s=e.independent<
5?"too few":Ot(e.voice),i=[et(e.voice.share),f("small",{},` ${s}`)];return f("tr",{},f("th",{scope:"\
row"},q(t,{kind:"outlet",ref:e.ref})),ve(x(e.independent),o,r),f("td",{class:"figure"},e.independent?
i:"–"),Ue(e.shared>0,$t(e.first),e.shared),f("td",{class:"figure"},e.alone?x(e.alone):"–"),Ue(e.
republished>0,x(e.republished),e.pieces))}function Ue(t,e,n,o=""){if(!t)return f("td",{class:"figure"},
"–");let r=n<5?" too few":o,s=r?f("small",{},r):null;return f("td",{class:"figure"},`${e} of ${x(n)}`,
s)}function Ra(t,e){let{model:n}=t,{mask:o}=t.selection(),r={outlets:n.outlets.map((g,y)=>y)},s=oe(n,
ne(n,r,o)),i=Q(s.flatMap(g=>n.articles.topics[g])).map(([g])=>g),c=i.slice(0,ts.topics);if(!c.length)
return f("p",{class:"empty"},"No article of this selection names a topic.");let l=e.map(({ref:g})=>({
outlets:[g]})),a=fe(n,l,o),u=new Map(a.map(({topic:g,cells:y})=>[g,y])),h=e.map((g,y)=>{let v=c.map(
b=>{let N=u.get(b)?.[y]||Ct(0,g.independent);return Da(t,g,b,N)});return es(t,g,v)}),d=i.length-c.length,
p=`Independent articles of an outlet about a topic; the darker, the larger their share of its articl\
es. A click selects them.${d?` ${A(d,"rarer topic")} are in the list of topics.`:""}`;return[no(t,"t\
opic",c,h),f("p",{class:"aside"},p)]}function es(t,e,n){return f("tr",{},f("th",{scope:"row"},q(t,{kind:"\
outlet",ref:e.ref})),f("td",{class:"figure"},x(e.independent)),n)}function Da(t,e,n,o){let{id:r,name:s}=t.
model.topics[n],{k:i,n:c}=o;if(!i){let p=`${e.name}: none of ${c} on ${s} in this corpus`;return f("\
td",{class:"nothing",title:p},"·")}let l=c<5?", too few":"",a=`${et(o.share)} ${Ot(o)}`,u=`${e.name}\
, ${s}: ${i} of ${c} articles, ${a}${l}`,h=[t.model.outlets[e.ref].id],d=()=>t.narrow({only:{outlet:h,
topic:[r]}}),m=ve(String(i),d,u);return m.style.setProperty("--part",`${Math.round(o.share*60)}%`),m}
function Fa(t,e){let{model:n}=t,o=se(n,"stories","size",t.selection()).map(({thing:m})=>m.ref),r=m=>lt(
n,n.stories[m].articles).size,s=o.sort((m,p)=>r(p)-r(m)||m-p),i=s.slice(0,ts.stories);if(!i.length)return f(
"p",{class:"empty"},"There is no story in this selection.");let c=i.map(m=>{let p=n.stories[m].articles.
find(g=>W(n,g));return p===void 0?null:n.articles.time[p]}),l=new Set(i),a=e.map(m=>{let p=De(n,{outlets:[
m.ref]},l),g=i.map((y,v)=>Ha(t,m,y,p.get(y),c[v]));return es(t,m,g)}),u=s.length-i.length,d=`The sto\
ries of most outlets. “1st”: the outlet was first of those in this corpus (“1st=”: in a tie); else h\
ow much later its first article came. A dot: not in this corpus. Copies do not count as an outlet’s \
own article.${u?` ${A(u,"more story","more stories")} in the list.`:""}`;return[no(t,"story",i,a),f(
"p",{class:"aside"},d)]}function Ha(t,e,n,o,r){let{model:s}=t,{id:i,name:c,first:l}=s.stories[n];if(o===
void 0){let v=`${e.name}: ${jt(c)} is not in this corpus`;return f("td",{class:"nothing",title:v},"·")}
let a=l.includes(e.ref),h=W(s,o)&&r!==null?Number(s.articles.time[o])-Number(r):null,[d,m]=ja(a,l.length>
1,h),p=[s.outlets[e.ref].id],y=ve(d,()=>t.narrow({only:{outlet:p,story:[i]}}),`${d}: ${e.name}, ${jt(
c)}: ${m}`);return y.style.setProperty("--part",a?"55%":"14%"),y}function ja(t,e,n){return t?e?["1st\
=","first, in a tie"]:["1st","first"]:n===null?["✓","has it"]:[hr(n),yt(n)]}var Ba=["stories","network","time","outlets","compare","table"],Wa=["overview","stories","articles",
"outlets","topics"],ho=["problems","path","save","about","help"],mo=["hide","open","side","path","wi\
thout"],Ua=new Set(["view","tab","at","depth","cam","time",...mo,...Kt.flatMap(t=>[`only.${t}`,`not.${t}`])]),
po=100,ns=2e3,go=4,Me=6,os=1e6,[za,Ga]=[.001,1e3],ss={only:{},not:{},time:null};function is(t,e){let n=new URLSearchParams(
t.replace(/^#/,"")),o=[],r=(u,h)=>o.push(`${u}=${h}`);for(let u of new Set(n.keys()))Ua.has(u)||r(u,
n.get(u));let s=u=>{let h=[...new Set(n.getAll(u).filter(Boolean))],d=h.filter(m=>m.length<=ns).slice(
0,po);return d.length<h.length&&r(u,`(${h.length-d.length} values)`),d},i=(u,h,d)=>{let m=n.get(u);return m===
null||h.includes(m)?m??d:(r(u,m),d)},c=(u,h)=>{let d=n.get(u);if(d===null)return null;let m=d.split(
",").map(p=>p.trim()?Number(p):NaN);return m.every(Number.isFinite)&&h(m)?m:(r(u,d),null)},l=u=>{let h=Kt.
map(d=>[d,s(u+d)]);return Object.fromEntries(h.filter(([,d])=>d.length))};return{state:{view:i("view",
Ba,e.view),tab:i("tab",Wa,e.tab),at:n.get("at")?.slice(0,ns)||null,depth:c("depth",qa)?.[0]??1,cam:c(
"cam",Ka),time:c("time",u=>u.length===2&&u[0]<u[1]),only:l("only."),not:l("not."),...Object.fromEntries(
mo.map(u=>[u,s(u)]))},ignored:o}}function qa([t,...e]){return!e.length&&Number.isInteger(t)&&t>=1&&t<=
go}function Ka(t){let[e,n,o]=t,r=Math.abs(e)<=os&&Math.abs(n)<=os;return t.length===3&&r&&o>=za&&o<=
Ga}function wo(t,e){let n=[],o=(d,m,p)=>m.filter(g=>p(g)||(n.push(`${d}=${g}`),!1)),r=(d,m)=>{let p=Object.
entries(m).map(([g,y])=>[g,o(d+g,y,v=>g==="words"||t.facets[g].has(v))]);return Object.fromEntries(p.
filter(([,g])=>g.length))},s=d=>t.byId.has(d)||!t.complete,i=d=>d.startsWith("group:")?t.groups.some(
({name:m})=>`group:${m}`===d):t.byId.get(d)?.kind==="outlet",{time:c}=e,{from:l,to:a}=t.counts,u=c&&
l!==null&&a!==null&&c[0]<=a&&c[1]>l;c&&!u&&n.push(`time=${c.join(",")}`);let h={...e,at:e.at&&o("at",
[e.at],d=>ho.includes(d)||s(d))[0],time:u?c:null,only:r("only.",e.only),not:r("not.",e.not),open:o("\
open",e.open,d=>t.byId.get(d)?.kind==="story"),side:o("side",e.side,i).slice(0,Me),path:e.path.slice(
0,2).every(s)?e.path.slice(0,2):[]};return{state:{...h,at:h.at||null},ignored:n}}function cs(t,e){let n=new URLSearchParams;
t.view!==e.view&&n.set("view",t.view),t.tab!==e.tab&&n.set("tab",t.tab),t.at&&n.set("at",t.at),t.depth!==
1&&n.set("depth",String(t.depth));for(let r of Kt){for(let s of t.only[r]||[])n.append(`only.${r}`,s);
for(let s of t.not[r]||[])n.append(`not.${r}`,s)}t.time&&n.set("time",t.time.join(","));for(let r of mo)
for(let s of t[r])n.append(r,s);t.cam&&n.set("cam",t.cam.map(r=>Number(r.toPrecision(5))).join(","));
let o=n.toString();return o?"#"+o:""}function On({only:t,not:e},n,o,r){let s=((n==="only"?t:e)[o]||[]).
includes(r);return{only:rs(t,o,r,n==="only"&&!s),not:rs(e,o,r,n==="not"&&!s)}}function rs(t,e,n,o){let r=(t[e]||
[]).filter(i=>i!==n);o&&r.push(n);let s={...t,[e]:r};return r.length||delete s[e],s}var Xa=12,Va=8,Ya=72;function So(t,e){let n=ko(e),o=C({class:"tool"},()=>e.change({at:"save"}),"Down\
load …"),r=f("div",{class:"sheet-head"},f("h2",{},"Compare"),tl(e,n),o),s=f("p",{class:"empty"},"C\
hoose two outlets or groups to compare."),i=n.length<2?[s]:Za(e,n,c);ae(t,()=>t.replaceChildren(r,...i.
filter(Boolean)));function c(){So(t,e)}}function Za(t,e,n){let o=`${Ja(t)} Copies and updates count \
as their original. A figure on fewer than ${5} is marked “too few”. A missing story only means that \
it is not in this corpus; the outlet may still have covered it.`;return[f("p",{class:"aside"},o),gt(
t.model),nl(t,e),sl(t,e),il(t,e),...bn(e).map(([r,s])=>ll(t,r,s)),Br(t,e,n),Wr(t,e)]}function Ja(t){
return t.selection().filtered?"This compares the selection.":t.model.left_out?"This compares what is\
 on this page; “topicgraph compare” compares the whole corpus.":"This compares the whole corpus."}
function ko(t){let{model:e}=t,n=t.state().side.flatMap(o=>eo(e,o)||[]);return n.length?n.slice(0,Me):
as(e).slice(0,2).flatMap(({key:o})=>eo(e,o)||[])}function as(t){let e=Kn(t,qn(t));return t.outlets.map(
({id:n,name:o,platform:r},s)=>({key:n,name:o,platform:r,number:e[s],ref:s})).filter(({number:n,platform:o})=>n&&
!o).sort((n,o)=>o.number-n.number||n.ref-o.ref)}function Qa(t,e){let n=new Map,o=(r,s)=>{e.includes(
s)||n.set(n.has(r)?`${r} · ${s}`:r,s)};for(let{name:r}of t.groups)o(`${r} (group)`,je+r);for(let{key:r,
name:s,number:i}of as(t))o(`${s} (${i})`,r);return n}function tl(t,e){let{model:n}=t,o=e.map(({key:h})=>h),
r=h=>t.change({side:h}),s=Qa(n,o),i=({target:h})=>{let d=s.get(h.value);d&&r([...o,d])},c={"aria-lab\
el":"Add an outlet or group","data-focus":"add",type:"text",list:"side-choices",dir:"auto",autocomplete:"\
off",placeholder:"+ Add outlet or group …",disabled:e.length>=Me,on:{change:i,input:i}},l=[...s.keys()].
map(h=>f("option",{value:h})),a=[f("input",c),f("datalist",{id:"side-choices"},l)],u=e.map(({key:h,name:d},m)=>C(
{class:`chip side-${m}`,dir:"auto","data-focus":h},()=>r(o.filter(p=>p!==h)),f("span",{class:"unseen"},
"Remove "),ke(m),d," ×"));return f("div",{class:"picker"},u,a)}function el(t,{name:e,outlets:n}){return n.
length!==1?f("span",{class:"name"},e):q(t,{kind:"outlet",ref:n[0]})}function nl(t,e){let n=fo(t.model,
t.selection().mask),o=["Own articles","First on, where it can be told","Alone with","Written by othe\
rs"],r=[pt("Outlet"),...o.map(c=>pt(c,"figure"))],s=e.map((c,l)=>ol(t,c,l,n)),i=At("Figures","figure\
s-table",r,s);return f("section",{},i)}function ol(t,e,n,o){let r=e.outlets.map(y=>o[y]),s=y=>r.reduce(
(v,b)=>v+b[y],0),[i,c,l]=["independent","pieces","republished"].map(s),a=e.outlets.length===1,{first:u,
shared:h,alone:d}=a?r[0]:{first:0,shared:0,alone:0},m=()=>t.narrow(Te(e)),p=`${A(i,"article")} of ${e.
name}: select them`,g=rl(t.model,e);return f("tr",{},f("th",{scope:"row"},ke(n),el(t,e)),ve(x(i),m,p),
Ue(h>0,$t(u),h,g),f("td",{class:"figure"},a?x(d):"–"),Ue(c>0,x(l),c))}function rl(t,{outlets:e}){if(e.
length!==1||t.left_out)return"";let n=t.firsts.find(({outlet:r})=>r===e[0]);if(!n)return"";let o=n.q===
null?"":`; ${It(n.q)}`;return` (by chance ${$t(n.expected)}${o})`}function sl(t,e){let{model:n}=t,{mask:o}=t.
selection(),r=e.map(c=>ne(n,c,o)),s=e.map(({name:c},l)=>({name:c,className:`side-${l}`,articles:r[l]})),
i=Lr(n,s);return i&&f("section",{},f("h3",{},"Own articles over time, on one scale"),i)}function il(t,e){
let n=fe(t.model,e,t.selection().mask);if(!n.length)return null;let o=n.filter(({cells:m})=>cl(m)),r=[
...o,...n.filter(m=>!o.includes(m))].slice(0,Xa),s=r.flatMap(({cells:m})=>m.map(({share:p})=>p)),i=Math.
max(...s,.01),c=e.length===2,l=r.map(({topic:m,cells:p})=>{let g=p.map((v,b)=>al(t,{side:e[b],n:b,topic:m,
share:v,peak:i},c&&!b)),y=f("span",{class:"topic-name"},q(t,{kind:"topic",ref:m}));return f("li",{class:"\
topic-row"},y,g)}),a=n.length-r.length,u=`${A(a,"topic")} with smaller shares are not shown.`,h=e.map(
({name:m})=>f("span",{},m)),d=o.length?`Topics whose intervals do not overlap come first: ${x(o.length)}\
.`:"The intervals of every topic overlap.";return f("section",{},f("h3",{},"Topics: share of the art\
icles of each, with 95 % interval"),f("p",{class:"aside"},d),c&&f("p",{class:"mirror-heads","aria-hi\
dden":"true"},h),f("ul",{class:c?"mirrored":"stacked"},l),a>0&&f("p",{class:"aside"},u))}function cl(t){
let e=t.filter(({n})=>n>=5);return e.some(n=>e.some(o=>n.high<o.low))}function al(t,{side:e,n,topic:o,
share:r,peak:s},i){let{id:c,name:l}=t.model.topics[o],a=r.n<5,u=et(r.share),h=`${r.k} of ${r.n}`,d=a?
", too few":"",m=Ot(r),p=`${e.name}, ${l}: ${h} articles, ${u} ${m}${d}`,g=N=>`${Math.min(100,N/s*Ya)}\
%`,y=f("span",{class:`share side-${n}`}),v=f("span",{class:"whisker"});y.style.width=g(r.share),v.style.
setProperty("--low",g(r.low)),v.style.setProperty("--high",g(r.high));let b={class:`topic-bar ${i?"l\
eft":""} ${a?"few":""}`,"aria-label":p,title:p,disabled:!r.k};return C(b,()=>t.narrow(Te(e,{topic:[c]})),
f("span",{class:"track"},y,!a&&v),f("span",{class:"share-words"},a?`${h}, too few`:u))}function ll(t,e,n){
let{model:o}=t,r=sn(o,e,n,t.selection().mask),s=[yo(t,`Only ${e.name}`,r.onlyA,e,n),yo(t,"Both",r.shared,
null,null),yo(t,`Only ${n.name}`,r.onlyB,n,e)];return f("section",{class:"pair"},f("h3",{},`${e.name}\
 and ${n.name}: stories`),f("p",{},ul(r,e,n),fl(o,e,n)),f("div",{class:"columns"},s),Dr(t,e,n,r.lags),
Gr(t,e,n,r),qr(t,e,n))}function ul({shared:t,a:e,b:n},o,r){let s=Math.min(e.size,n.size)<5?" Too few\
 to say much.":"",i=(l,{name:a})=>`${et(l?t.length/l:0)} of the ${x(l)} of ${a}`;return`They share ${A(
t.length,"story","stories")}: ${i(e.size,o)}, ${i(n.size,r)}.${s}`}function fl(t,e,n){let o=pn(t,e,n);
if(!o)return"";let[r,s]=[x(o.shared),$t(o.expected)],i=`${It(o.q)} after correction for all pairs`;return`\
 Over the whole corpus they share ${r}, where chance would give ${s}: ${gn(o)} (${i}).`}function bo(t,e){
return e<0?1:lt(t,t.stories[e].articles).size}function oo(t,e){return[...e].sort((n,o)=>bo(t,o)-bo(t,
n)||n-o)}function yo(t,e,n,o,r){let{model:s}=t,i=oo(s,n),c=i.map(d=>{let m=bo(s,d),p=m>1?A(m,"outlet"):
"no other outlet",g=q(t,d<0?{kind:"article",ref:-1-d}:{kind:"story",ref:d});return f("li",{},g,f("sp\
an",{class:"words"},p))}),l=i.filter(d=>d>=0).map(d=>s.stories[d].id),a=o?Te(o,{story:l}):{only:{story:l}},
u=l.length>0&&l.length<=po,h=rt(c,Va,"ties");return f("div",{},f("h4",{},e," ",f("span",{class:"numb\
er"},x(n.length))),r&&f("p",{class:"aside"},`Not in this corpus from ${r.name}.`),c.length?h:f("p",{
class:"empty"},"None."),u&&C({class:"more"},()=>t.narrow(a),"Select their articles"))}var Dt='system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',ze='Georgia, "Times New Roman", se\
rif',dl={paper:"#fdfcf9",ink:"#1f1f1d",soft:"#6a6963",line:"#cfccc2",grid:"#ebe8df",hull:"#e9f1f6",veil:"\
rgba(253, 252, 249, .84)",story:"#0072b2",article:"#56b4e9",stub:"#fdfcf9",outlet:"#d55e00",topic:"#\
009e73",others:"#b4b1a8",hues:["#0072b2","#e69f00","#009e73","#cc79a7","#d55e00","#56b4e9","#44433f"],
edges:{covered_by:"#dcc3b0",published_by:"#dcc3b0",carried_by:"#dcc3b0",about:"#aed3c6",related:"#9d\
bfd4",similar:"#9dbfd4",copy_of:"#c98aae",update_of:"#c98aae"}},hl={paper:"#15171a",ink:"#eceae4",soft:"\
#a5a39b",line:"#43464a",grid:"#25282c",hull:"#1c2a35",veil:"rgba(21, 23, 26, .84)",story:"#4aa3df",article:"\
#8ed0f8",stub:"#15171a",outlet:"#f0803c",topic:"#2fbf94",others:"#74736d",hues:["#4aa3df","#f2b134",
"#2fbf94","#e29bc3","#f0803c","#a5dcfa","#f1efe9"],edges:{covered_by:"#5b4636",published_by:"#5b4636",
carried_by:"#5b4636",about:"#28564a",related:"#2f5873",similar:"#2f5873",copy_of:"#7d4a68",update_of:"\
#7d4a68"}},ls={story:"Story",article:"Article",stub:"Not in this corpus",outlet:"Outlet",topic:"Topi\
c"},Ge={...ls,subject:"Subject"},us={...ls,linked:"Outlet, only linked",carrier:"Platform"},An={covered_by:"\
covered by",published_by:"published by",carried_by:"carried by",credited_to:"credited to",about:"abo\
ut",mentions:"mentions",related:"listed as related in its file",similar:"similar, inferred",copy_of:"\
copy of",update_of:"update of"},ml={outlet:"square",linked:"square",carrier:"square",topic:"diamond"},
pl=["stub","linked","carrier"],gl=["similar","carried_by","update_of"],wl=800;function Nn(t){return ml[t]||
"dot"}function qt(t){return gl.includes(t)}function To(){let{theme:t}=document.documentElement.dataset;
return t?t==="dark":matchMedia("(prefers-color-scheme: dark)").matches}function Nt(){return To()?hl:
dl}function Yt({kind:t,group:e,hue:n},o,r,s){let i=o==="network";return t==="stub"&&i?{background:r.
stub,border:r.soft}:e?{background:e==="linked"?r.stub:r.edges.carried_by,border:r.outlet}:i||!s?{background:r[t===
"stub"?"article":t],border:r.paper}:{background:n===void 0?r.others:r.hues[n],border:r.paper}}function fs(t,e){
let n=Math.min(1,Math.sqrt(wl/e));if(n===1)return t;let o=Math.round(n*255).toString(16);return t+o.
padStart(2,"0")}function ds(t){let e=new Set;return t.map((n,o)=>{let s=[...n.toUpperCase()].filter(
i=>/[\p{L}\p{N}]/u.test(i)).find(i=>!e.has(i))||String(o+1);return e.add(s),s})}function vo(t){return pl.
includes(t)}function hs(t,{background:e,border:n},o){let r=vo(t)?n:e,s={fill:e,stroke:r,"stroke-widt\
h":1.5},i={story:6.5,hue:7}[t]||4,c={square:()=>it("rect",{x:3,y:3,width:10,height:10,...s}),diamond:()=>it(
"path",{d:"M8 1.5 14.5 8 8 14.5 1.5 8Z",...s}),dot:()=>it("circle",{cx:8,cy:8,r:i,...s})},l={"text-a\
nchor":"middle","font-size":9,"font-weight":700,fill:n};return it("svg",{width:16,height:16,viewBox:"\
0 0 16 16","aria-hidden":"true",class:"swatch"},c[Nn(t)](),o&&it("text",{x:8,y:11.2,...l},o))}function ms(t){
let e=qt(t)?"4 3":null,n=Nt().edges[t];return it("svg",{width:18,height:16,viewBox:"0 0 18 16","aria\
-hidden":"true",class:"swatch"},it("path",{d:"M1 8H17",stroke:n,"stroke-width":3,"stroke-dasharray":e}))}var[ps,gs]=[1.35,1.3],ws={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function ys(t,e){
for(let n of xo("[data-view]"))n.addEventListener("click",()=>e.openView(n.dataset.view));for(let n of xo(
"[data-panel]"))n.addEventListener("click",()=>{let{panel:o}=n.dataset;t.change({at:t.state().at===o?
null:o})});bl(t),yl(t),$e("copy",e.copyLink),$e("theme",()=>{document.documentElement.dataset.theme=
To()?"light":"dark",e.recolour()}),$e("skip",n=>{n.preventDefault(),_("side").focus()}),matchMedia("\
(prefers-color-scheme: dark)").addEventListener("change",e.recolour),document.addEventListener("keyd\
own",n=>kl(t,n)),_("canvas").addEventListener("keydown",n=>Tl(t,n)),addEventListener("popstate",e.restore)}
function xo(t){return[...document.querySelectorAll(t)].map(e=>e)}function $e(t,e){_(t).addEventListener(
"click",e)}function yl(t){$e("closer",()=>t.view?.zoom(ps)),$e("farther",()=>t.view?.zoom(1/ps)),$e(
"fit",()=>{t.change({cam:null},!1),t.view?.fit()})}function bl(t){let e=xo("[data-tab]"),n=e.length-
1;e.forEach((o,r)=>{let s=o.dataset.tab;o.addEventListener("click",()=>t.change({tab:s},!1)),o.addEventListener(
"keydown",i=>{let l={ArrowRight:r+1,ArrowLeft:r+n,Home:0,End:n}[i.key];if(l===void 0)return;i.preventDefault();
let a=e[l%e.length];a.click(),a.focus()})})}function Sl(t){return/^(INPUT|SELECT|TEXTAREA)$/.test(t.
tagName)&&t.type!=="checkbox"}function kl(t,e){let{key:n}=e;e.ctrlKey||e.metaKey||e.altKey||Sl(e.target)&&
n!=="Escape"||(n==="/"?(e.preventDefault(),_("find").focus()):n==="?"?(t.change({at:"help"}),_("pane\
l").querySelector("h2").focus()):n==="Escape"&&(t.state().at?t.change({at:null}):t.selection().filtered&&
t.apply({})))}function Tl(t,e){let{view:n,model:o}=t,{key:r}=e,s=o.byId.get(t.state().at||"");if(n)if(ws[r]){
e.preventDefault();let i=n.findNeighbour(...ws[r]);i&&t.choose(i)}else r==="Enter"&&s?.kind==="story"&&
o.mode==="stories"?t.toggle(s.ref):"+-".includes(r)?n.zoom(r==="+"?gs:1/gs):r==="0"&&_("fit").click()}function bs(t,e,n){return e==="words"?{key:n,name:jt(n),members:t.withWords(n)}:t.facets[e].get(n)||
{key:n,name:n,members:[]}}function Zt(t,{only:e,not:n,time:o},r=null){let s=new Uint8Array(t.size).fill(
1);for(let c of Kt){if(c===r)continue;let l=a=>bs(t,c,a).members;e[c]&&vl(s,e[c].map(l));for(let a of(n[c]||
[]).map(l))for(let u of a)s[u]=0}o&&r!=="time"&&xl(s,t.articles.time,o);let i=0;for(let c of s)i+=c;
return{mask:s,total:i}}function vl(t,e){let n=new Uint8Array(t.length);for(let o of e)for(let r of o)
n[r]=1;for(let o=0;o<t.length;o+=1)t[o]&=n[o]}function xl(t,e,[n,o]){for(let r=0;r<t.length;r+=1){let s=e[r];
(s===null||s<n||s>=o)&&(t[r]=0)}}function Ss(t,e,n){let{mask:o}=Zt(t,e,n),r=c=>(e.only[n]||[]).includes(
c)?"only":(e.not[n]||[]).includes(c)?"not":null,s=[...t.facets[n].values()].map(({key:c,name:l,members:a})=>({
key:c,name:l,number:a.reduce((u,h)=>u+o[h],0),sign:r(c)}));return n==="quality"||n==="heat"||n==="ki\
nd"?s:s.sort((c,l)=>+!c.sign-+!l.sign||l.number-c.number)}function qe(t,{only:e,not:n,time:o}){let r=(i,c)=>Kt.
flatMap(l=>(c[l]||[]).map(a=>({sign:i,facet:l,key:a,name:bs(t,l,a).name}))),s=[...r("only",e),...r("\
not",n)];return o&&s.push({sign:"only",facet:"time",key:"",name:ot(o[0],o[1]-1)}),s}function En(t,{sign:e,
facet:n,key:o}){return n==="time"?{...t,time:null}:{...t,...On(t,e,n,o)}}function ks(t,e){return qe(
t,e).map(o=>({filter:o,number:Zt(t,En(e,o)).total})).sort((o,r)=>r.number-o.number)}function Ts({only:t,
not:e,time:n}){return!!(n||Object.keys(t).length||Object.keys(e).length)}function vs({only:t}){return!!(t.
kind||[]).includes("stubs")}var Ml=7,$l=4,Ol=46;function xs(t,e,n){let{model:o}=n,r=new Set,s=_("filter");s.addEventListener("cl\
ick",()=>{t.hidden=!t.hidden,s.setAttribute("aria-expanded",String(!t.hidden)),n.show(),t.hidden||t.
querySelector("button")?.focus()});function i(){if(t.hidden)return;let p=g=>o.facets[g].size>(g==="m\
edium"?1:0);ae(t,()=>{t.replaceChildren(f("h2",{},"Filter"),f("p",{class:"aside"},"A name shows only\
 its articles; − leaves them out."),gt(o)||"",...lr.filter(p).map(c))})}function c(p){let g=Ss(o,n.
state(),p),y=r.has(p)?g:g.slice(0,Ml),v=()=>{r.add(p),i()},b=y.map(D=>l(p,D)),N=`Show all ${x(g.length)}`;
return f("section",{"data-facet":p},f("h3",{},Je[p]),f("ul",{},b),g.length>y.length&&C({class:"more",
"data-focus":`more ${p}`},v,N))}function l(p,{key:g,name:y,number:v,sign:b}){let N={class:"only",dir:"\
auto","aria-pressed":String(b==="only"),"data-focus":`only ${p} ${g}`},D={class:"not","aria-pressed":String(
b==="not"),"aria-label":`Leave out ${y}`,title:"Leave out","data-focus":`not ${p} ${g}`};return f("l\
i",{class:`value ${b||""} ${v?"":"none"}`},C(N,()=>n.filter("only",p,g),f("span",{},y),f("span",{class:"\
number"},x(v))),C(D,()=>n.filter("not",p,g),"−"))}function a(){let p=n.selection();e.hidden=!p.filtered;
let g=e.contains(document.activeElement);e.replaceChildren(f("strong",{class:"selected"},u()),...qe(
o,n.state()).map(h),C({class:"chip clear"},()=>n.apply({}),"Clear all")),g&&(e.querySelector("button")||
_("filter")).focus()}function u(){let{mask:p,total:g}=n.selection(),y=o.articles.held.reduce((D,z,P)=>D+
(z&&p[P]),0),v=A(kn(o).here,"article"),b=o.left_out?" on this page":"",N=g-y?` · ${x(g-y)} only lin\
ked`:"";return`${x(y)} of ${v}${b}${N}`}function h(p){let y=p.facet==="time"||p.facet==="words"?"":`${Je[p.
facet].toLowerCase()}: `,v=`${p.sign==="not"?"without ":""}${y}${p.name}`;return C({class:"chip",dir:"\
auto"},()=>n.change(En(d(),p)),f("span",{class:"unseen"},"Remove "),f("span",{},Mt(v,Ol))," ×")}function d(){
let{only:p,not:g,time:y}=n.state();return{only:p,not:g,time:y}}function m(){let g=ks(o,d()).slice(0,
$l).map(({filter:y,number:v})=>{let b=wt(Mt(y.name,40)),N=()=>n.change(En(d(),y)),D=`Remove ${b}: ${A(
v,"article")}`;return C({class:"action",dir:"auto"},N,D)});return f("div",{class:"none-found"},f("h2",
{},"No article passes all of these filters"),g,C({class:"action"},()=>n.apply({}),"Clear all filters"))}
return{show:i,showChips:a,renderNothingFound:m,isShown:()=>!t.hidden}}function $s(t){let e=[];for(let n=0;n<t;n+=1){let o=11*Math.sqrt(n+.5),r=n*2.399963;e.push([o*Math.cos(
r),o*Math.sin(r)])}return{places:e,radius:11*Math.sqrt(t)+12}}var Mo=7,$o=9;function Os(t){let e=[],
n=(r,s)=>e.every(([i,c])=>Math.hypot(i-r,c-s)>=$o);for(let r of t)for(let s=0;e.length<t.length;s+=1){
let i=(s%2?1:-1)*Math.ceil(s/2)*($o/2),c=[0,-Mo,Mo].find(l=>n(r+l,i));if(c!==void 0){e.push([r+c,i]);
break}}let o=e.map(([,r])=>Math.abs(r));return{places:e,radius:Math.max(Mo,...o)+$o}}function As(t,e){
return t.map(n=>{let o={...n};for(let r of e){let[s,i]=[o.x-r.x,o.y-r.y],c=Math.hypot(s,i)||1e-6,l=r.
radius+n.size+4,a=2.2*l;if(c>=a)continue;let u=l+(a-l)*(c/a);o.x=r.x+s/c*u,o.y=r.y+(c>1e-5?i/c:1)*u}
return o})}function Ns(t){let e=[...t].sort((n,o)=>n[0]-o[0]||n[1]-o[1]);return e.length<3?e:[...Ms(
e),...Ms(e.reverse())]}function Ms(t){let e=(o,r,s)=>(r[0]-o[0])*(s[1]-o[1])-(r[1]-o[1])*(s[0]-o[0]),
n=[];for(let o of t){for(;n.length>1&&e(n[n.length-2],n[n.length-1],o)<=0;)n.pop();n.push(o)}return n.
pop(),n}function Es(t,e,n){if(!e.length)return!1;let o=e.length>2;for(let r=0;r<e.length;r+=1){let[s,
i]=[e[r],e[(r+1)%e.length]];if(Al(t,s,i)<=n)return!0;(i[0]-s[0])*(t[1]-s[1])-(i[1]-s[1])*(t[0]-s[0])<
0&&(o=!1)}return o}function Al(t,e,n){let[o,r]=[n[0]-e[0],n[1]-e[1]],s=o*o+r*r,i=s?((t[0]-e[0])*o+(t[1]-
e[1])*r)/s:0,c=Math.max(0,Math.min(1,i));return Math.hypot(t[0]-e[0]-c*o,t[1]-e[1]-c*r)}var Oo=[["hour",1],["hour",3],["hour",6],["hour",12],["day",1],["day",2],["day",7],["month",1],["mon\
th",3],["month",6],["year",1],["year",2],["year",5],["year",10],["year",50]],_s={hour:3600,day:86400,
month:2629800,year:31557600},Nl=200;function _n(t,e){let n=t.find(([,c])=>e<=c)||t[t.length-1],[o,r,
s,i]=n;return s+(e-o)/Math.max(r-o,1)*(i-s)}function Ke(t,e,n){return t.flatMap(o=>El(o,e,n))}function El([
t,e,n,o],r,s){let i=(o-n)/Math.max(e-t,1),c=([d,m])=>_s[d]*m*i*r>=s,[l,a]=Oo.find(c)||Oo[Oo.length-1],
u=[],h=_l(t,l,a);for(;h<=e&&u.length<Nl;)h>=t&&u.push({x:n+(h-t)*i,...Il(h,l)}),h=nn(h,l,a);return u}
function _l(t,e,n){let o=new Date(t*1e3),[r,s]=[o.getUTCFullYear(),o.getUTCMonth()];if(e==="year")return Date.
UTC(Math.floor(r/n)*n,0)/1e3;if(e==="month")return Date.UTC(r,Math.floor(s/n)*n)/1e3;let i=_s[e]*n;return Math.
floor(t/i)*i}function Il(t,e){let n=new Date(t*1e3),[o,r]=[n.getUTCFullYear(),n.getUTCMonth()],[s,i]=[
n.getUTCDate(),n.getUTCHours()];return e==="year"||e==="month"&&r===0?{label:String(o),strong:!0}:e===
"month"?{label:le[r],strong:!1}:e==="day"||i===0?{label:`${s} ${le[r]}`,strong:e==="hour"||s===1}:{label:`${Le(
i)}:00`,strong:!1}}function Is(t,e){let[n,o]=[0,t.length-1];for(;n<o;){let r=n+o+1>>1;t[r]<=e?n=r:o=
r-1}return n}var Ao=1500,Cl=2.5;function No(t,e){return e==="network"?t.group||t.kind:t.hue===void 0?"others":"hu\
e"+t.hue}function Ll(t,e,n){let o=Ao-n,r=[];for(let s of[...e].reverse()){if(o-=t.stories[s].articles.
length,o<0)break;r.unshift(s)}return r}function Cs(t,{view:e,open:n}){let o=e==="network",r=t.nodes.
filter(d=>(o?d.x:d.tx)!==void 0).map(d=>({...d,x:o?d.x:Number(d.tx),y:o?d.y:Number(d.ty)})),s=Ll(t,n,
r.length),i=d=>d.kind==="story"&&s.includes(d.ref),c=r.filter(i).map(d=>Pl(t,d,o)),l=r.filter(d=>!i(
d)),a=c.flatMap(d=>Rl(t,d)),u=[...As(l,c),...a],h=o?Dl(t,u,a):[];return{view:e,marks:u,edges:h,discs:c,
open:s}}function Pl(t,e,n){let o=t.stories[e.ref].articles,r={story:e.ref,mark:e,x:e.x,y:e.y};if(n)return{
...r,articles:o,...$s(o.length)};let s=o.filter(c=>t.articles.time[c]!==null),i=s.map(c=>_n(t.scale,
dn(t,c))-e.x);return{...r,articles:s,...Os(i)}}function Eo(t,e,{hide:n,selection:o}){let{view:r}=e,s=h=>!n.
includes(No(h,r))&&In(t,h,o),i=e.marks.filter(s),c=new Set(i.map(({id:h})=>h)),l=e.edges.filter(({from:h,
to:d,kind:m})=>c.has(h)&&c.has(d)&&!n.includes("-"+m)),a=e.discs.filter(({mark:h})=>s(h)),u=Fl(t,i,r);
return{...e,composition:e,marks:i,edges:l,discs:a,at:Ls(i),hulls:u}}function In(t,e,n){return!n.filtered||
Gt(t,Jt(e)).some(o=>n.mask[o])}function _o({kind:t}){return t==="stub"?"article":t}function Jt(t){return{
kind:_o(t),ref:t.ref}}function Rl(t,e){return e.articles.map((n,o)=>{let r=t.articles.held[n],s=t.hues.
indexOf(t.articles.outlet[n]);return{id:t.nodes.length+n,kind:r?"article":"stub",ref:n,shape:"dot",size:r?
5:4,hue:s<0?void 0:s,x:e.x+e.places[o][0],y:e.y+e.places[o][1]}})}function Ls(t){let e={story:new Map,
article:new Map,outlet:new Map,topic:new Map,subject:new Map};for(let n of t)e[_o(n)].set(n.ref,n);return e}
function Dl(t,e,n){let o=new Set(e.map(({id:c})=>c)),r=Ls(e),s=new Map;for(let c of t.edges)o.has(c.
from)&&o.has(c.to)&&s.set(c.id,c);let i=(c,l,a)=>{let u=`${c.id}-${l.id}-${a}`;s.set(u,{id:u,from:c.
id,to:l.id,kind:a,weight:0})};for(let c of n){let l=r.outlet.get(t.articles.outlet[c.ref]);l&&i(c,l,
"published_by");for(let a of t.articles.topics[c.ref]){let u=r.topic.get(a);u&&i(c,u,"about")}for(let a of t.
linksOf[c.ref]){let u=a.forward&&r.article.get(a.other);u&&i(c,u,a.kind)}}return[...s.values()]}function Fl(t,e,n){
if(t.mode!=="whole"||n!=="network")return[];let o=new Map;for(let r of e){let s=_o(r)==="article"?t.
articles.story[r.ref]:-1;s>=0&&o.set(s,[...o.get(s)||[],[r.x,r.y]])}return[...o].map(([r,s])=>({story:r,
corners:Ns(s)}))}function Ps(t,e,n){return e.at.article.get(n)||e.at.story.get(t.articles.story[n])}
function Rs(t,e,n,o=1){let r=d=>d.flatMap(m=>Ps(t,e,m)?.id??[]),s=r(Gt(t,n)),i=["outlet","topic","su\
bject"].includes(n.kind),c=new Set(i?[]:s),l=e.at[n.kind].get(n.ref);l&&c.add(l.id);let a=new Set([...c,
...s]),u=e.edges.filter(({from:d,to:m})=>c.has(d)||c.has(m));for(let{from:d,to:m}of u)a.add(d).add(m);
if(n.kind==="article"){let d=t.linksOf[n.ref].map(({other:m})=>m);for(let m of r(d))a.add(m)}if(o===
1)return{own:c,marks:a,edges:u};for(let d=1;d<o;d+=1){let m=new Set(a);for(let{from:p,to:g}of e.edges)
(m.has(p)||m.has(g))&&a.add(p).add(g)}let h=e.edges.filter(({from:d,to:m})=>a.has(d)&&a.has(m));return{
own:c,marks:a,edges:h}}function Ds(t,e,n){let o=n.flatMap(({thing:{kind:i,ref:c},edge:l})=>{let a=i===
"article"?Ps(t,e,c):e.at[i].get(c);return a?[{id:a.id,kind:l?.kind||""}]:[]});if(!o.length)return null;
let r=o.slice(1).map(({id:i,kind:c},l)=>({from:o[l].id,to:i,kind:c})),s=new Set(o.map(({id:i})=>i));
return{own:s,marks:new Set(s),edges:r.filter(({from:i,to:c})=>i!==c)}}function Fs(t,e,n,o){let r,s=1/0;
for(let i of t){let[c,l]=[i.x-e.x,i.y-e.y],a=c*n+l*o,u=a+Cl*Math.abs(c*o-l*n);a>1&&u<s&&([r,s]=[i,u])}
return r}function Co(t,{view:e,composition:n},o){let r=e==="time",s=t.nodes.filter(h=>(r?h.tx:h.x)!==void 0),
i=h=>No(h,e),c=Io(s,i),l=Io(s.filter(h=>In(t,h,o)),i),u=(r?Hl(t):jl()).filter(({key:h})=>c.has(h)).map(
h=>({...h,number:l.get(h.key)||0}));return r?u:[...u,...Bl(t,n,o)]}function Hl(t){if(!t.hues.length)
return[];let e=Nt(),n=(r,s,i,c)=>({key:r,label:s,letter:c,kind:"hue",section:"Main outlet",number:0,
color:{background:i,border:e.paper}});return[...t.hues.map((r,s)=>n("hue"+s,t.outlets[r].name,e.hues[s],
t.letters[s])),n("others","other outlets",e.others,void 0)]}function jl(){return Object.entries(us).
map(([t,e])=>{let r=Yt({kind:t,group:t==="linked"||t==="carrier"?t:void 0},"network",Nt(),!1);return{
key:t,label:e,number:0,kind:t,color:r,section:"Marks"}})}function Bl(t,{marks:e,edges:n},o){let r=e.
filter(a=>In(t,a,o)),s=new Set(r.map(({id:a})=>a)),i=new Set(n.map(({kind:a})=>a)),c=n.filter(({from:a,
to:u})=>s.has(a)&&s.has(u)),l=Io(c,({kind:a})=>a);return Object.entries(An).filter(([a])=>i.has(a)).
map(([a,u])=>({key:"-"+a,label:u,number:l.get(a)||0,kind:"line",line:a,section:"Lines",color:{background:"",
border:""}}))}function Io(t,e){let n=new Map;for(let o of t)n.set(e(o),(n.get(e(o))||0)+1);return n}
function Wl(t,e,n,o){let r=e.includes(n);if(!o)return r?e.filter(a=>a!==n):[...e,n];let s=t.find(a=>a.
key===n)?.section,i=t.filter(a=>a.section===s&&a.key!==n).map(a=>a.key),c=i.every(a=>e.includes(a))&&
!r,l=e.filter(a=>a!==n&&!i.includes(a));return c?l:[...l,...i]}function Hs(t,e,n,o,r,s){let i=Co(e,n,
r),c=document.activeElement,l=t.contains(c)?c?.dataset.key:null,a=[...new Set(i.map(({section:u})=>u))].
map(u=>f("div",{class:"legend-row",role:"group","aria-label":u},f("span",{class:"legend-name"},u),i.
filter(h=>h.section===u).map(h=>Ul(h,i,o,s))));t.replaceChildren(...a),l&&Bt(t,"key",l)?.focus()}function Ul(t,e,n,o){
let r=!n.hide.includes(t.key),s=t.line?ms(t.line):hs(t.kind,t.color,t.letter);return C({class:"chip",
"data-key":t.key,"aria-pressed":String(r)},i=>o(Wl(e,n.hide,t.key,i.shiftKey)),s,f("span",{dir:"auto"},
t.label)," ",f("span",{class:"number"},x(t.number)))}function js(t,e){let n=Math.ceil(t/4),o=Math.ceil(e/4);return{width:t,height:e,columns:n,rows:o,cells:new Uint8Array(
n*o)}}function Ro(t,e,n){let o=Math.max(0,Math.floor(e.x/4)),r=Math.min(t.columns-1,Math.floor((e.x+
e.w)/4)),s=Math.max(0,Math.floor(e.y/4)),i=Math.min(t.rows-1,Math.floor((e.y+e.h)/4));for(let c=s;c<=
i;c+=1)for(let l=o;l<=r;l+=1)if(n(c*t.columns+l))return!0;return!1}function Oe(t,e,n){Ro(t,e,o=>(t.cells[o]=
Math.max(t.cells[o],n),!1))}function Lo(t,e){return zl(t,e)&&!Ro(t,e,n=>t.cells[n]>0)}function zl({width:t,
height:e},{x:n,y:o,w:r,h:s}){return n>=2&&o>=2&&n+r<=t-2&&o+s<=e-2}function Bs(t,e,n){let o=[];for(let r of t){
if(o.length>=n)break;let s=Gl(r).find(i=>Lo(e,i))||ql(r).find(i=>Lo(e,i)&&!Po(e,i,2))||Kl(e,r);s&&(Oe(
e,Ws(s),2),s.leader&&Us(s.leader,i=>(Oe(e,i,2),!1)),o.push({item:r,x:s.x,y:s.y,leader:s.leader}))}return o}
function Ws({x:t,y:e,w:n,h:o}){return{x:t-3,y:e-1,w:n+6,h:o+2}}function Gl({x:t,y:e,r:n,w:o,h:r}){let s=n+
4,i=(c,l)=>({x:c,y:l,w:o,h:r,leader:null});return[i(t+s,e-r/2),i(t-s-o,e-r/2),i(t-o/2,e+s),i(t-o/2,e-
s-r),i(t+s*.7,e+s*.7),i(t+s*.7,e-s*.7-r)]}function ql({x:t,y:e,r:n,w:o,h:r,mast:s}){let i=[];for(let c=1;c<=
s;c+=1){let l=e-n-r-c*10.5,a=e+n+c*10.5;for(let u of[t+7,t-7-o])i.push({x:u,y:l,w:o,h:r,leader:[t,e-
n,t,l+2]}),i.push({x:u,y:a,w:o,h:r,leader:[t,e+n,t,a+r-2]})}return i}function Kl(t,e){let n=null,o=e.
away;for(let r=8;r<=o;r+=8)for(let s=0;s<24;s+=1){let i=Xl(e,r,s*2*Math.PI/24);if(Lo(t,Ws(i))){if(!Po(
t,i,1))return i;n||Po(t,i,2)||(n=i,o=Math.min(o,r+48))}}return n}function Xl({x:t,y:e,r:n,w:o,h:r},s,i){
let[c,l]=[Math.cos(i),Math.sin(i)],a=t+(n+s)*c-o*(1-c)/2,u=e+(n+s)*l-r*(1-l)/2,h=Math.min(Math.max(t,
a),a+o),d=Math.min(Math.max(e,u),u+r),m=Math.hypot(h-t,d-e)||1,p=[t+n*(h-t)/m,e+n*(d-e)/m];return{x:a,
y:u,w:o,h:r,leader:[p[0],p[1],h,d]}}function Us([t,e,n,o],r){let s=Math.max(1,Math.ceil(Math.hypot(n-
t,o-e)/2));for(let i=0;i<=s;i+=1){let c=i/s;if(r({x:t+(n-t)*c,y:e+(o-e)*c,w:0,h:0}))return!0}return!1}
function Po(t,{leader:e},n){if(!e)return!1;let[o,r,s,i]=e,c=Math.hypot(s-o,i-r)||1,l=Math.min(1,1.5*
4/c),a=[o+(s-o)*l,r+(i-r)*l,s,i];return Us(a,u=>Ro(t,u,h=>t.cells[h]>=n))}var zs=30,qs=64,Do=24,Vl=86400,Gs=new Map;function Fo(t,e,n){let o=n+e,r=Gs.get(o);return r===void 0&&
(t.font=n,r=t.measureText(e).width,Gs.set(o,r)),r}function Ho(t,e){let n=t.canvas.width/t.canvas.clientWidth;
t.save(),t.setTransform(n,0,0,n,0,0),e(),t.restore()}function Ks(t,e,n,o,r){t.lineJoin=t.lineCap="ro\
und";for(let{story:s,corners:i}of e){t.beginPath();for(let[c,l]of i)t.lineTo(n.x(c),n.y(l));t.closePath(),
t.fillStyle=t.strokeStyle=o.hull,t.lineWidth=zs*n.scale,t.stroke(),t.fill(),s===r&&(t.globalCompositeOperation=
"destination-over",t.strokeStyle=o.story,t.lineWidth=zs*n.scale+3,t.stroke(),t.globalCompositeOperation=
"source-over")}}function Xs(t,e,n,o){for(let{x:r,y:s,radius:i}of e)t.beginPath(),t.arc(n.x(r),n.y(s),
i*n.scale,0,2*Math.PI),t.fillStyle=o.hull,t.strokeStyle=o.story,t.lineWidth=1.2,t.fill(),t.stroke()}
function Vs(t,e,n,o,r){t.strokeStyle=r.line,t.lineWidth=3;for(let{kind:s,ref:i,y:c,size:l}of n){let a=s===
"article"||s==="stub"?e.articles.time[i]:null;if(a===null||W(e,i))continue;let[u,h]=[a,a+Vl].map(d=>o.
x(_n(e.scale,d)));h-u<2*l*o.scale||(t.beginPath(),t.moveTo(u,o.y(c)),t.lineTo(h,o.y(c)),t.stroke())}}
function Ys(t,e,n,o,r){for(let[,,s,i,c]of e)c&&(t.fillStyle=o.grid,t.globalAlpha=.45,t.fillRect(n.x(
s),0,(i-s)*n.scale,r.height),t.globalAlpha=1);for(let s of Ke(e,n.scale,qs)){let i=Math.round(n.x(s.
x))+.5;t.strokeStyle=s.strong?o.line:o.grid,t.lineWidth=1,t.beginPath(),t.moveTo(i,0),t.lineTo(i,r.height-
Do+2),t.stroke()}}function Zs(t,e,n,o,r){t.fillStyle=o.paper,t.globalAlpha=.9,t.fillRect(0,r.height-
Do,r.width,Do),t.globalAlpha=1,t.textBaseline="middle",t.textAlign="center";let s=-1/0;for(let i of Ke(
e,n.scale,qs)){let c=`${i.strong?"600 ":""}12px ${Dt}`,l=n.x(i.x),a=Fo(t,i.label,c)/2;l-a<s+6||(s=l+
a,t.font=c,t.fillStyle=i.strong?o.ink:o.soft,t.fillText(i.label,l,r.height-11))}for(let[,,i,c,l]of e)
l&&Js(t,"time squeezed",n.x((i+c)/2),r.height-34,o)}function Js(t,e,n,o,r){t.font=`italic 11px ${Dt}`,
t.textAlign="center",t.textBaseline="middle",t.fillStyle=r.soft,t.fillText(e,n,o)}function Qs(t,e,n,o,r){
let s=n.map(({x:l})=>l),i=Math.min(...n.map(({y:l,size:a})=>l-a)),c=(Math.min(...s)+Math.max(...s))/
2;Js(t,e,o.x(c),o.y(i)-12,r)}function Cn(t,e,n,o,r){let[s,i,c]=[n.x(e.x),n.y(e.y),e.size*n.scale];t.
beginPath(),e.shape==="square"?t.rect(s-c,i-c,2*c,2*c):e.shape==="diamond"?(t.moveTo(s,i-c),t.lineTo(
s+c,i),t.lineTo(s,i+c),t.lineTo(s-c,i),t.closePath()):t.arc(s,i,c,0,2*Math.PI),t.fillStyle=o.background,
t.strokeStyle=r||o.border,t.lineWidth=r?2.5:1,t.fill(),t.stroke()}function Ln(t,e,n,o,r){t.setLineDash(
r?[4,3]:[]),t.beginPath(),t.moveTo(o.x(e.x),o.y(e.y)),t.lineTo(o.x(n.x),o.y(n.y)),t.stroke(),t.setLineDash(
[])}function ti(t,e,n,o){t.textBaseline="middle",t.textAlign="left",t.lineJoin="round";for(let{leader:r}of e)
r&&(t.strokeStyle=n.soft,t.lineWidth=.8,t.beginPath(),t.moveTo(r[0]+o.x,r[1]+o.y),t.lineTo(r[2]+o.x,
r[3]+o.y),t.stroke());for(let{item:r,x:s,y:i}of e)t.font=r.font,t.fillStyle=r.color,t.strokeStyle=n.
paper,t.lineWidth=3.5,r.lines.forEach((c,l)=>{let[a,u]=[s+o.x,i+o.y+15*(l+.5)];t.strokeText(c,a,u),t.
fillText(c,a,u)})}var ei={outlet:10,story:5,topic:5},Yl=6,Zl=30,Jl={network:1.35,time:1.1},Ql={topic:40,story:20,outlet:12,
article:0,stub:-4};function ni(t,e){return t==="outlet"?[`600 12px ${Dt}`,e.ink]:t==="topic"?[`itali\
c 600 13px ${ze}`,e.topic]:[`12px ${ze}`,t==="stub"?e.soft:e.ink]}function oi(t,e,n,{zoom:o,highlight:r}){
let s=r?new Map:tu(t,e),i=({id:u})=>!!r?.own.has(u),c=!!(r&&r.own.size<=Yl),l=r||e.marks.length<Zl||
o>Jl[e.view],a=n.filter(({kind:u})=>l||u!=="article"&&u!=="stub").map(u=>{let h=u.size*2+Ql[u.kind]+
(i(u)?1e3:0);return{...u,text:Y(t,Jt(u)),rank:s.get(u.id)||h,leads:s.has(u.id)||c&&i(u)}});for(let{story:u,
x:h,y:d,radius:m}of e.discs){let p=t.stories[u].name;a.push({id:-1-u,x:h,y:d,size:m,kind:"story",text:p,
rank:900,leads:!0})}return!r&&t.mode==="whole"&&a.push(...eu(t,e)),a.sort((u,h)=>h.rank-u.rank||u.id-
h.id)}function tu(t,e){let n=r=>Gt(t,Jt(r)).filter(s=>t.articles.held[s]).length,o=new Map;for(let[r,
s]of Object.entries(ei))e.marks.filter(i=>i.kind===r).map(i=>({id:i.id,held:n(i)})).filter(({held:i})=>i).
sort((i,c)=>c.held-i.held||i.id-c.id).slice(0,s).forEach(({id:i},c)=>o.set(i,800-10*c));return o}function eu(t,e){
let n=e.view==="time"?nu(t,e):ou(e),o=({story:r})=>t.stories[r].articles.length;return n.sort((r,s)=>o(
s)-o(r)||r.story-s.story).map((r,s)=>({id:-1-r.story,x:r.x,y:r.y,size:r.size,kind:"story",text:t.stories[r.
story].name,rank:60+5*o(r),leads:s<ei.story}))}function nu(t,e){return t.stories.flatMap(({articles:n},o)=>{
let r=n.length>2?e.at.article.get(n[0]):null;return r?[{story:o,x:r.x,y:r.y,size:r.size}]:[]})}function ou(t){
return t.hulls.filter(({corners:n})=>n.length>2).map(({story:n,corners:o})=>{let r=o.reduce((i,[c])=>i+
c,0)/o.length,s=Math.min(...o.map(([,i])=>i));return{story:n,x:r,y:s-12,size:2}})}var su=34,iu=160,cu=400,au={story:60,outlet:60,topic:60,article:60,stub:60},lu=34,uu=7,fu={outlet:26,
topic:26,story:30,article:30,stub:30};function si({context:t,model:e,scene:n,marks:o,highlight:r,to:s,
colors:i,size:c}){if(!r)return;t.fillStyle=i.veil,t.fillRect(0,0,c.width,c.height),t.lineWidth=1.3;let l=n.
view==="network"&&e.mode==="stories";for(let{from:a,to:u,kind:h}of r.edges){let[d,m]=[o.get(a),o.get(
u)];if(!d||!m)continue;let p=l&&r.own.has(a)&&r.own.has(u);t.strokeStyle=p?i.line:i.soft,Ln(t,d,m,s,
qt(h))}for(let a of r.marks){let u=o.get(a);if(!u)continue;let h=Yt(u,n.view,i,e.hues.length>0);Cn(t,
u,s,h,r.own.has(a)?i.ink:null)}}function ii({context:t,model:e,scene:n,marks:o,highlight:r,to:s,colors:i}){
t.textAlign="center",t.textBaseline="middle",t.fillStyle=i.paper;let c=r?[...r.marks].map(l=>o.get(l)):
n.marks;for(let l of c){let a=l?l.size*s.scale:0;!l||a<uu||l.hue===void 0||(t.font=`700 ${Math.min(14,
Math.round(a*1.1))}px ${Dt}`,t.fillText(e.letters[l.hue],s.x(l.x),s.y(l.y)+.5))}}function ci(t){let{
model:e,scene:n,highlight:o,to:r,size:s,zoom:i}=t,c=js(s.width,s.height),l=n.marks.filter(m=>du(m,r,
s)),a=o?l.filter(({id:m})=>o.marks.has(m)):l;for(let{x:m,y:p,size:g}of a){let y=g*r.scale;Oe(c,{x:r.
x(m)-y,y:r.y(p)-y,w:2*y,h:2*y},1)}n.view==="time"&&Oe(c,{x:0,y:s.height-24,w:s.width,h:24},2);let u={
x:s.width-50,y:8,w:50,h:100};Oe(c,u,2);let h=oi(e,n,a,{zoom:i,highlight:o}).slice(0,cu),d=Math.min(iu,
su*Math.max(1,i**1.5));return Bs(h.map(m=>hu(m,t)),c,d)}function du(t,e,{width:n,height:o}){let[r,s]=[
e.x(t.x),e.y(t.y)];return r>-20&&s>-20&&r<n+20&&s<o+20}function hu({x:t,y:e,size:n,kind:o,text:r,leads:s},{
context:i,scene:c,to:l,colors:a}){let[u,h]=ni(o,a),d=_e(r,fu[o]),m=c.view==="time";return{x:l.x(t),y:l.
y(e),r:n*l.scale,w:Math.max(...d.map(p=>Fo(i,p,u))),h:15*d.length,lines:d,font:u,color:h,mast:m?lu:0,
away:s&&!m?au[o]:0}}var jo=globalThis.vis;function ai(t,e){let n=new jo.DataSet,o=new jo.DataSet,r=new jo.Network(t,{nodes:n,
edges:o},e);return{on:(s,i)=>r.on(s,i),replaceData(s,i){o.clear(),n.clear(),n.add(s),o.add(i)},showOnly(s,i){
r.body.nodeIndices=s.map(({id:c})=>c),r.body.edgeIndices=i.map(({id:c})=>c)},moveMark(s,i,c){let l=r.
body.nodes[s];return l&&([l.x,l.y]=[i,c]),!!l},requestRedraw:()=>r.body.emitter.emit("_requestRedraw"),
updateSize(){r.setSize("100%","100%"),r.canvas.setSize()},findMarkAt:s=>r.getNodeAt(s),getCamera(){let{
x:s,y:i}=r.getViewPosition();return[s,i,r.getScale()]},moveCamera:s=>r.moveTo({animation:!1,...s}),getProjection(){
let s=r.getScale(),i=r.canvasToDOM({x:0,y:0});return{scale:s,origin:i,x:c=>i.x+c*s,y:c=>i.y+c*s}}}}var li=54,mu=1.9,pu=450,gu=15;function ui(t,e,n){let o=ai(t,e.options),r=matchMedia("(prefers-reduce\
d-motion: reduce)"),s=e.hues.length>0,i={view:e.opens,marks:[],edges:[],discs:[],open:[]},c="",l={filtered:!1,
mask:new Uint8Array(0)},a=Eo(e,i,{hide:[],selection:l}),u=new Map,h=a.marks,d=null,m=null,p=1,g=null,
y=null,v=1,b=!1,N=!1,D=null;function z(S){let k=new Map([...u].map(([w,{x:T,y:O}])=>[w,[T,O]])),M=a.
view!==S.view,E=[S.view,...S.open].join(" "),I=E!==c;return I&&(i=Cs(e,S),c=E),a=Eo(e,i,S),u=new Map(
a.marks.map(w=>[w.id,w])),h=a.marks.map(w=>({...w})),y=St(),I?P():st(),M&&bt(k),a}function P(){let S=Nt(),
{view:k,edges:M}=i,E=i.marks.map(w=>{let{id:T,x:O,y:L,size:H,shape:X}=w;return{id:T,x:O,y:L,size:H,shape:X,
color:Yt(w,k,S,s)}}),I=M.map(({id:w,from:T,to:O,kind:L,weight:H})=>{let X=fs(S.edges[L],M.length),mt=qt(
L)&&[4,3];return{id:w,from:T,to:O,color:X,dashes:mt,width:vt(L,H)}});o.replaceData(E,I),st()}function st(){
o.showOnly(a.marks,a.edges),nt()}function nt(){D=null,o.requestRedraw()}function vt(S,k){return e.mode===
"stories"&&(k===0||S==="covered_by")?.5:.8+.4*Math.min(k,6)}function bt(S){if(r.matches||!S.size)return;
let k=performance.now(),M=a.marks.flatMap(I=>{let w=S.get(I.id);return w?[{mark:I,from:w,to:[I.x,I.y]}]:
[]}),E=I=>{let w=Math.min(1,(I-k)/pu),T=1-(1-w)**3;for(let{mark:O,from:L,to:H}of M)if(u.get(O.id)!==
O||(O.x=L[0]+(H[0]-L[0])*T,O.y=L[1]+(H[1]-L[1])*T,!o.moveMark(O.id,O.x,O.y)))return;nt(),w<1&&requestAnimationFrame(
E)};E(k)}function St(){let S=d||m;if(!S)return g?Ds(e,a,g):null;let k=Rs(e,a,S,d?1:p);return k.marks.
size?k:null}function ht(){y=St(),nt()}function Z(){return{width:t.clientWidth,height:t.clientHeight}}
function kt(S){let k=o.getProjection(),M=Nt();a.view==="time"&&Ys(S,e.scale,k,M,Z());let E=d||m,I=E&&
E.kind==="story"?E.ref:-1;Ks(S,a.hulls,k,M,I),a.view==="network"?Xs(S,a.discs,k,M):Vs(S,e,a.marks,k,
M)}function $(S){let k=o.getProjection(),[M,E]=[Nt(),Z()],w={...{context:S,model:e,scene:a,marks:u,highlight:y,
to:k,colors:M,size:E},zoom:k.scale/v},T=a.view==="time";si(w),T&&ii(w);let O=j(w);if(ti(S,O.labels,M,
O.shift),!T)return;Zs(S,e.scale,k,M,E);let L=a.marks.filter(X=>X.undated),H=`no date (${x(L.length)}\
)`;L.length&&Qs(S,H,L,k,M)}function j(S){let{origin:k,scale:M}=S.to,E=`${M} ${y?[...y.own].join():""}`,
I=D&&D.origin.x===k.x&&D.origin.y===k.y;(!D||D.key!==E||!(N||I))&&(D={key:E,origin:k,labels:ci(S)});
let w={x:k.x-D.origin.x,y:k.y-D.origin.y};return{labels:D.labels,shift:w}}function B({pointer:S}){let k=u.
get(o.findMarkAt(S.DOM));if(k)return Jt(k);let{x:M,y:E}=S.canvas,I=a.discs.find(w=>Math.hypot(M-w.x,
E-w.y)<w.radius)||a.hulls.find(({corners:w})=>Es([M,E],w,gu));return I?{kind:"story",ref:I.story}:null}
function G(){d&&(d=null,n.hover(null),ht())}function K(){o.on("beforeDrawing",S=>{Ho(S,()=>kt(S))}),
o.on("afterDrawing",S=>{Ho(S,()=>$(S))}),o.on("click",S=>{let k=B(S);setTimeout(()=>n.choose(k))}),o.
on("doubleClick",S=>{let k=B(S);k&&k.kind==="story"&&e.mode==="stories"&&n.toggle(k.ref)}),o.on("hov\
erNode",({node:S,pointer:k})=>{let M=u.get(S);d=M?Jt(M):null,n.hover(d,k.DOM),ht()}),o.on("blurNode",
G),t.addEventListener("mouseleave",G),o.on("dragStart",()=>{[N,b]=[!0,!0],G()}),o.on("dragEnd",()=>{
N=!1,nt(),n.moved(o.getCamera())}),o.on("zoom",()=>{b=!0,G(),n.moved(o.getCamera())}),o.on("resize",
()=>requestAnimationFrame(()=>b||Ft()))}function J([S,k,M]){b=!0,o.updateSize(),o.moveCamera({position:{
x:S,y:k},scale:M}),D=null}function Ft(){b=!1,o.updateSize();let{width:S,height:k}=Z();if(!h.length||
!S)return;let M=(X,mt)=>mt*Math.max(...h.map(ft=>mt*ft[X]+ft.size)),[E,I,w,T]=[M("x",-1),M("x",1),M(
"y",-1),M("y",1)],O=a.view==="time"?46:12;v=Math.min((S-20-li)/(I-E),(k-70-O)/(T-w),mu);let L=(E+I)/
2+(li-20)/2/v,H=(w+T)/2+O/2/v;o.moveCamera({position:{x:L,y:H},scale:v}),D=null}function ee(S){b=!0;
let k=r.matches?!1:{duration:160};o.moveCamera({scale:o.getCamera()[2]*S,animation:k}),n.moved(o.getCamera())}
function xt(S,k=null,M=1){if([m,g,p]=[S,k,M],ht(),!y)return!1;let E=y.own.size?y.own:y.marks,I=a.marks.
filter(({id:H})=>E.has(H)),w=o.getProjection(),{width:T,height:O}=Z(),L=({x:H,y:X})=>w.x(H)>0&&w.x(H)<
T&&w.y(X)>0&&w.y(X)<O;if(I.length&&!I.some(L)){let H=!r.matches&&{duration:300};o.moveCamera({position:{
x:I[0].x,y:I[0].y},animation:H})}return I.length>0}function Ee(S,k){let M=m&&a.at[m.kind].get(m.ref),
E=M?Fs(a.marks,M,S,k):a.marks[0];return E?Jt(E):null}function F(){let S=o.getProjection(),k=D?D.origin:
S.origin;return{scene:a,marks:u,to:S,size:Z(),labels:D?D.labels:[],shift:{x:S.origin.x-k.x,y:S.origin.
y-k.y},canvas:t.querySelector("canvas"),colors:Nt()}}return K(),{show:z,draw:P,fit:Ft,setCamera:J,zoom:ee,
choose:xt,findNeighbour:Ee,forget:()=>c="",snapshot:F}}var wu=60,yu="The folder is a sample. What is “not in this corpus” may well have been published: the\
 page never says that an outlet left something out. “First” means first among the articles of this c\
orpus, by the times they state.",bu=[["Story","Articles about one event, connected by links that the\
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
ew","A figure on fewer than five has no interval and no p-value."]],Su=["Overview names what stands \
out; a click on a sentence selects what it is about.","Stories shows each story over its own hours; \
“Who came when” opens it into a lane per outlet.","The search takes outlets, topics, months and \
words in one query; quotation marks make a phrase.","Everything follows one selection: filters, the \
time strip, a cell of a matrix, a bar of a comparison. The line above the picture says what is selec\
ted.","A click on a mark or a name opens its panel; the browser’s “back” goes back.","The list\
s and the Table contain all that the picture shows."],ku=[["/","search"],["?","this help"],["Esc","c\
lose the panel; once more: clear the filters"],["Tab","to the next control"],["← → ↑ ↓","in \
the picture: to the next mark; in tabs: to the next tab; on the ends of the time strip: a step"],["E\
nter","in the picture: open the chosen story into its articles, or close it"],["+ − 0","in the pic\
ture: zoom in, zoom out, show all"],["Home End","on the ends of the time strip: to the first, to the\
 last"]];function Pn(t){let e=t.map(n=>f("li",{},n));return f("ul",{class:"plain-list"},e)}function fi({
model:t}){let e=t.counts.problems-t.problems.length,n=t.problems.map(([r,s,i,c])=>f("li",{},f("span",
{class:"who",dir:"auto"},s?`${r}:${s}`:r),f("span",{dir:"auto"},c),f("span",{class:"words"},i))),o=`${x(
e)} more: run “topicgraph check”.`;return[ut("About the input",A(t.counts.problems,"problem")),f(
"p",{class:"aside"},"What was wrong in the files, and what was done about it."),rt(n,wu,"ties"),e>0&&
f("p",{class:"aside"},o)]}function di({model:t}){let{about:e,counts:n,notes:o}=t,r=n.from===null?"no\
ne dated":ot(n.from,n.to),s=A(e.files,"file"),i=Tn(t),c=bu.map(([a,u])=>[f("dt",{},a),f("dd",{},u)]),
l=o.time.filter(a=>!o.network.includes(a));return[ut("About this page","Where its figures come from"),
f("p",{},"This page is one file that contains all of its data and loads nothing else."),Pt([["Made b\
y",`topicgraph ${e.version}`],["From",`${s}, ${A(n.articles,"article")}, ${r}`],["Known by links onl\
y",n.stubs?A(n.stubs,"article"):null],["Problems in the input",x(n.problems)],["To make it again",f(
"code",{},"topicgraph build FOLDER -o OUTPUT")]]),R("What is left out",i&&Pn(i)),R("What is counted",
e.notes.length>0&&Pn(e.notes)),R("What is drawn",Pn([`At most ${x(Ao)} marks at a time. What is left\
 out is said under the picture, and the lists have it.`,`A topic of ${et(e.dominant)} of the article\
s or more has no lines in the picture, as it would connect everything.`,"Positions are computed when\
 the page is made, the same for the same articles. Distances in the network mean little; groups do.",
...o.network,...l])),R("How it is computed",f("dl",{class:"measures"},c)),R("What it cannot say",f("\
p",{},yu))]}function hi(){let t=ku.map(([e,n])=>[f("dt",{},f("kbd",{},e)),f("dd",{},n)]);return[ut("\
Help","How to read and use this page"),R("Where to start",Pn(Su)),R("Keys",f("dl",{class:"facts keys"},
t))]}var Tu="id title outlet carrier published precision medium topics story url held excerpt files".split(
" "),Wo="measure outlet other subject count of share low high by_chance p".split(" "),vu=new RegExp(
["[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]","[\\ud800-\\udbff](?![\\udc00-\\udfff])",
"(?<![\\ud800-\\udbff])[\\udc00-\\udfff]"].join("|"),"g"),xu={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;"};function pi(t,e){let n=t.articles,o=r=>r>=0?t.outlets[r].name:"";return{id:n.id[e],title:n.
title[e],outlet:o(n.outlet[e]),carrier:o(n.carrier[e]),published:Mu(n.time[e],n.precision[e]),precision:n.
precision[e],medium:t.media[n.medium[e]],topics:n.topics[e].map(r=>t.topics[r].name),story:n.story[e]>=
0?t.stories[n.story[e]].name:"",url:n.urls[e][0]||"",held:!!n.held[e],excerpt:n.excerpt[e],files:n.files[e]}}
function Mu(t,e){if(t===null)return"";let n=new Date(t*1e3).toISOString();return e==="second"?n.slice(
0,19)+"Z":e==="minute"?n.slice(0,16)+"Z":n.slice(0,10)}function gi(t){return JSON.stringify(t,null,1)+
`
`}function wi(t,e,n){let o=fe(t,e,n).flatMap(({topic:c,cells:l})=>l.map((a,u)=>{let h=t.topics[c].name;
return Bo("share of a topic",e[u],{subject:h,...mi(a)})})),s=wn(t,e,n).flatMap((c,l)=>c.flatMap((a,u)=>{
let h=a&&{other:e[u].name,...mi(a)};return h?[Bo("followed by",e[l],h)]:[]})),i=bn(e).flatMap(([c,l])=>$u(
t,c,l,n));return[...o,...s,...i]}function Bo(t,e,n){return{...Object.fromEntries(Wo.map(r=>[r,""])),
measure:t,outlet:e.name,...n}}function mi({k:t,n:e,share:n,low:o,high:r}){return{count:t,of:e,...e<5?
{}:{share:n,low:o,high:r}}}function $u(t,e,n,o){let r=sn(t,e,n,o),{shared:s,lags:i}=r,c=pn(t,e,n),l=[],
a=(d,m,p,g)=>{l.push(Bo(d,m,{other:p.name,...g}))};if(a("stories shared",e,n,{count:s.length,of:r.a.
size}),c){let d={count:c.shared,by_chance:c.expected,p:c.q};a("stories shared, whole corpus",e,n,d)}
if(i.length>=5){let d=rn(i.map(m=>m.hours));a("hours later, median",n,e,{count:d,of:i.length})}let u=(d,m,p)=>{
for(let{word:g,k:y}of m?.a||[])a(d,e,n,{subject:g,count:y,of:p[0]});for(let{word:g,k:y}of m?.b||[])a(
d,n,e,{subject:g,count:y,of:p[1]})},h=fn(t,r);if(u("word in headlines of the same stories",h,[s.length,
s.length]),t.size<=ln){let d=un(t,e,n,o);u("distinctive word",d,d.n)}return l}function Uo(t,e=Tu){let n=t.
map(o=>e.map(r=>Ou(o[r])));return[e,...n].map(o=>o.join(",")).join(`\r
`)+`\r
`}function Ou(t){let e=Array.isArray(t)?t.join("; "):String(t),o=typeof t!="number"&&/^[=+\-@\t\r]/.
test(e)?"'"+e:e;return/[",\r\n]/.test(o)?`"${o.replaceAll('"','""')}"`:o}function Et(t){return t.replace(
vu,"�").replace(/[&<>"]/g,e=>xu[e])}var Rn=46,yi=20,Qt=16,[Au,Nu]=[7.2,40];function te(t,e,n){let o=URL.createObjectURL(new Blob([e],{type:n}));
f("a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),1e4)}function bi(t,e){let n=[
[]],o=Qt;for(let r of t){let s=Nu+Au*`${r.label} ${r.number}`.length;o+s>e-Qt&&o>Qt&&(n.push([]),o=Qt),
n[n.length-1].push({item:r,x:o}),o+=s}return n}function Si(t,e){return Rn+e+14+yi*t}function ki(t,e){
return Rn+e+yi*t+16}function V(t,e,n=""){let o=Object.entries(e).filter(([,r])=>r!==void 0).map(([r,
s])=>{let i=typeof s=="number"?String(Ti(s)):s;return` ${r}="${Et(i)}"`});return`<${t}${o.join("")}>${n}\
</${t}>`}function Ti(t){return Math.round(t*10)/10}function Ae(t,e=""){return`M${t.map(n=>n.map(Ti).
join(" ")).join("L")}${e}`}function vi(t,e){let{size:n,colors:o}=t,r=bi(e.items,n.width),[s,i]=[n.width,
ki(r.length,n.height)],c={"font-size":17,"font-weight":700,"font-family":"Georgia, serif"},l=`0 0 ${s}\
 ${n.height}`,a={y:Rn,width:s,height:n.height,viewBox:l},u=[V("rect",{width:s,height:i,fill:o.paper}),
V("text",{x:Qt,y:22,...c,fill:o.ink},Et(e.title)),V("text",{x:Qt,y:39,"font-size":12,fill:o.soft},Et(
e.words)),V("svg",a,Eu(t,e).join(`
`)),...r.flatMap((d,m)=>d.map(({item:p,x:g})=>Cu(p,g,Si(m,n.height),o)))],h={xmlns:"http://www.w3.or\
g/2000/svg",width:s,height:i,viewBox:`0 0 ${s} ${i}`,"font-family":"system-ui, sans-serif"};return`<\
?xml version="1.0" encoding="UTF-8"?>
${V("svg",h,`
${u.join(`
`)}
`)}
`}function Eu({scene:t,marks:e,to:n,size:o,labels:r,shift:s,colors:i},c){let l=({x:g,y})=>[n.x(g),n.
y(y)],a=t.hulls.map(({corners:g})=>V("path",{d:Ae(g.map(([y,v])=>l({x:y,y:v})),"Z"),fill:i.hull,stroke:i.
hull,"stroke-width":30*n.scale,"stroke-linejoin":"round"})),u=t.discs.map(g=>{let[y,v]=l(g),b=g.radius*
n.scale;return V("circle",{cx:y,cy:v,r:b,fill:i.hull,stroke:i.story})}),h=t.view==="time"?_u(c.scale,
n,o,i):[],d=t.edges.map(({from:g,to:y,kind:v})=>V("path",{d:Ae([g,y].map(b=>l(e.get(b)))),stroke:i.edges[v],
"stroke-width":.8,"stroke-dasharray":qt(v)?"4 3":void 0})),m=t.marks.map(g=>{let y=Yt(g,t.view,i,c.hasHues),
b=t.view==="time"&&g.hue!==void 0?c.letters[Number(g.hue)]:"";return xi(g.shape,l(g),g.size*n.scale,
y,b,i)}),p=r.map(g=>Iu(g,s,i));return[...a,...u,...h,...d,...m,...p]}function _u(t,e,n,o){return Ke(
t,e.scale,64).flatMap(({x:r,strong:s,label:i})=>{let c=e.x(r),l=Ae([[c,0],[c,n.height-22]]),a={x:c,y:n.
height-7,"font-size":12,"text-anchor":"middle"};return[V("path",{d:l,stroke:s?o.line:o.grid}),V("tex\
t",{...a,fill:o.soft},Et(i))]})}function xi(t,[e,n],o,{background:r,border:s},i,c){let l={fill:r,stroke:s};
if(t==="square")return V("rect",{x:e-o,y:n-o,width:2*o,height:2*o,...l});if(t==="diamond"){let h=[[e,
n-o],[e+o,n],[e,n+o],[e-o,n]];return V("path",{d:Ae(h,"Z"),...l})}let a=V("circle",{cx:e,cy:n,r:o,...l});
if(!i||o<=7)return a;let u={"font-size":11,"font-weight":700,"text-anchor":"middle"};return a+V("tex\
t",{x:e,y:n+4,...u,fill:c.paper},Et(i))}function Iu({item:t,x:e,y:n,leader:o},r,s){let i=p=>[p[0]+r.
x,p[1]+r.y],c=o?[o.slice(0,2),o.slice(2)].map(i):[],l={d:Ae(c),stroke:s.soft,"stroke-width":.8},a=/^(italic )?(\d{3} )?(\d+)px (.*)$/.
exec(t.font)||[],[u,h]=i([e,n]),d={"font-size":a[3],"font-family":a[4],"font-weight":a[2]?.trim(),"f\
ont-style":a[1]?.trim(),fill:t.color,stroke:s.paper,"stroke-width":3,"paint-order":"stroke"},m=t.lines.
map((p,g)=>V("text",{x:u,y:h+15*(g+.8),...d},Et(p)));return(o?V("path",l):"")+m.join("")}function Cu(t,e,n,o){
let r=V("tspan",{fill:o.soft},String(t.number)),s={x:e+22,y:n+4,"font-size":12,fill:o.ink},i=V("text",
s,`${Et(t.label)} ${r}`);if(t.line){let u=o.edges[t.line],h=qt(t.line)?"4 3":void 0,d={stroke:u,"str\
oke-width":3,"stroke-dasharray":h};return V("path",{d:Ae([[e,n],[e+16,n]]),...d})+i}let{background:c,
border:l}=t.color,a={background:c,border:vo(t.kind)?l:c};return xi(Nn(t.kind),[e+8,n],Mi(t),a,"",o)+
i}function Mi({kind:t}){return t==="stub"?4:6}function $i({canvas:t,size:e,colors:n},{title:o,words:r,
items:s}){let i=t.width/e.width,c=bi(s,e.width),l=Math.round(ki(c.length,e.height)*i),a=f("canvas",{
width:t.width,height:l}),u=a.getContext("2d");u.fillStyle=n.paper,u.fillRect(0,0,a.width,a.height),u.
drawImage(t,0,Rn*i),u.scale(i,i);let h=(d,m,p,g,y)=>{u.font=g,u.fillStyle=y,u.fillText(d,m,p)};return h(
o,Qt,22,`700 17px ${ze}`,n.ink),h(r,Qt,39,`12px ${Dt}`,n.soft),c.forEach((d,m)=>{let p=Si(m,e.height);
for(let{item:g,x:y}of d)Lu(u,g,y,p,n),h(`${g.label}  ${g.number}`,y+22,p+4,`12px ${Dt}`,n.ink)}),new Promise(
d=>a.toBlob(d,"image/png"))}function Lu(t,e,n,o,r){let s={scale:1,x:i=>i,y:i=>i};if(e.line)t.strokeStyle=
r.edges[e.line],t.lineWidth=3,Ln(t,{x:n,y:o},{x:n+16,y:o},s,qt(e.line));else{let i={x:n+8,y:o,size:Mi(
e),shape:Nn(e.kind)};Cn(t,i,s,e.color,null)}}var Pu=100,Ru=60,Du=["Published","Outlet","Title","Topics","Story"],Oi={Published:t=>(e,n)=>(t.articles.
time[e]??1/0)-(t.articles.time[n]??1/0),Outlet:t=>zo(e=>tt(t,e)),Title:t=>zo(e=>t.articles.title[e]),
Story:t=>zo(e=>Ai(t,e))},ce={column:"Published",down:!0};function zo(t){return(e,n)=>{let[o,r]=[Tt(t(
e)),Tt(t(n))];return o<r?-1:o>r?1:0}}function Ai(t,e){let n=t.articles.story[e];return n<0?"":t.stories[n].
name}function Go(t,{mask:e,stubs:n}){return Array.from({length:t.size},(r,s)=>s).filter(r=>e[r]&&(t.
articles.held[r]||n))}function qo(t,e){let{model:n}=e,o=e.selection(),r=Oi[ce.column](n),s=Go(n,o);s.
sort((p,g)=>(ce.down?r(g,p):r(p,g))||p-g);let i=f("tbody"),c=be(i,s,Pu,p=>[Hu(e,p)]),l=Du.map(p=>Fu(
p,t,e)),a=At("Articles","articles-table",l,i),u=f("p",{class:"empty"},"No article passes all filters\
."),h=f("span",{class:"number"},x(s.length)),d=o.filtered?"The selection":"All articles",m=f("div",{
class:"sheet-head"},f("h2",{},d," ",h),C({class:"tool"},()=>e.change({at:"save"}),"Download …"));t.
replaceChildren(m,gt(n)||"",s.length?a:u,c)}function Fu(t,e,n){if(!Oi[t])return pt(t);let o=ce.column===
t,r=()=>{ce={column:t,down:o?!ce.down:t==="Published"},qo(e,n),Bt(e,"focus",t)?.focus()},s=ce.down?"\
descending":"ascending",i=ce.down?" ↓":" ↑",c=C({"data-focus":t},r,t,o?i:"");return f("th",{scope:"\
col","aria-sort":o?s:null},c)}function Hu(t,e){let{model:n}=t,{time:o,precision:r,outlet:s,story:i,topics:c,
held:l}=n.articles,a=c[e].map(m=>n.topics[m].name).join(", "),u=Mt(Ai(n,e),Ru),h=s[e]>=0?q(t,{kind:"\
outlet",ref:s[e]}):"unknown",d=i[e]>=0?q(t,{kind:"story",ref:i[e]},u):"";return f("tr",{class:l[e]?null:
"not-held"},f("td",{class:"moment"},at(o[e],r[e])),f("td",{},h),f("td",{class:"title"},q(t,{kind:"ar\
ticle",ref:e}),!l[e]&&f("small",{}," not in this corpus")),f("td",{},a),f("td",{class:"title"},d))}function Ei(t){let{model:e}=t,{view:n}=t.state(),o=Go(e,t.selection()),r=()=>o.map(g=>pi(e,g)),s=()=>te(
"articles.csv",Uo(r()),"text/csv"),i=()=>te("articles.json",gi(r()),"application/json"),c=()=>{let g=wi(
e,ko(t),t.selection().mask);te("comparison.csv",Uo(g,Wo),"text/csv")},l=async()=>{let g=await $i(t.view.
snapshot(),Ni(t));te("picture.png",g,"image/png")},a=()=>{let g=vi(t.view.snapshot(),Ni(t));te("pict\
ure.svg",g,"image/svg+xml")},u=(g,y)=>C({class:"action"},async()=>{await y(),t.announce(`${g} saved`)},
g),h=(...g)=>f("div",{class:"buttons"},g),d=t.view&&(n==="network"||n==="time"),m=t.selection().filtered?
"selection":"articles";return[ut("Download","Take it with you"),R(`The ${m}: ${A(o.length,"article")}`,
h(u("CSV table",s),u("JSON",i))),n==="compare"&&R("The comparison",h(u("Figures as CSV",c))),R("The \
picture, with its legend",d?h(u("PNG image",l),u("SVG drawing",a)):f("p",{class:"aside"},"Open the N\
etwork or Time view to save the picture.")),f("p",{class:"aside"},"“Copy link” keeps the filters, th\
e view and the camera in the link, which works for this file wherever it is opened.")]}function Ni(t){
let{model:e}=t,{from:n,to:o}=e.counts,r=t.state(),s=qe(e,r).map(({sign:l,name:a})=>l==="not"?`withou\
t ${a}`:a),i=[ot(n,o)];s.length&&i.push(`selected: ${s.join(" · ")}`);let c=Co(e,t.view.snapshot().
scene,t.selection());return{title:e.title,words:i.join(" — "),items:c.filter(({key:l})=>!r.hide.includes(
l)),scale:e.scale,hasHues:e.hues.length>0,letters:e.letters}}var ju=1e-12,Bu=["about","carried_by","credited_to"];function _i(t){let e=t.size,n=e+t.outlets.length,
o=n+t.subjects.length,r=t.articles,s=Array.from({length:o+t.topics.length},()=>[]),i=(a,u,h,d="",m=1)=>{
s[a].push({to:u,kind:h,reason:d,weight:m,forward:!0}),s[u].push({to:a,kind:h,reason:d,weight:m,forward:!1})};
for(let a=0;a<t.size;a+=1){let[u,h]=[r.outlet[a],r.carrier[a]];u>=0&&i(a,e+u,"published_by"),h>=0&&h!==
u&&i(a,e+h,"carried_by");for(let{outlet:d,reason:m}of r.credits[a])i(a,e+d,"credited_to",m);for(let d of r.
topics[a])i(a,o+d,"about");for(let d of r.subjects[a])i(a,n+d,"mentions");for(let{forward:d,other:m,
kind:p,reason:g,weight:y}of t.linksOf[a])d&&i(a,m,p,g,y)}let c={article:0,outlet:e,subject:n,topic:o};
return{neighbours:s,nodeOf:({kind:a,ref:u})=>u+c[a],thingOf:a=>a<e?{kind:"article",ref:a}:a<n?{kind:"\
outlet",ref:a-e}:a<o?{kind:"subject",ref:a-n}:{kind:"topic",ref:a-o}}}function Wu(t,e,n){let o=t.neighbours[n.
forward?n.to:e].length;return n.kind==="published_by"?1+Math.log2(1+o)/4:Bu.includes(n.kind)?2+Math.
log2(1+o)/2:n.kind==="mentions"?2.5+Math.log2(1+o)/2:n.kind==="similar"?2-n.weight:1}function Ii(t,e,n,o=[]){
let[r,s]=[t.nodeOf(e),t.nodeOf(n)],i=new Float64Array(t.neighbours.length).fill(1/0),c=new Map,l=Uu();
i[r]=0,l.push(r,0);for(let u=l.pop();u!==void 0&&u!==s;u=l.pop())for(let h of t.neighbours[u]){if(o.
includes(h.kind))continue;let d=i[u]+Wu(t,u,h);d>=i[h.to]-ju||(i[h.to]=d,c.set(h.to,{node:u,edge:h}),
l.push(h.to,d))}if(i[s]===1/0)return null;let a=[];for(let u=c.get(s),h=s;u&&(a.unshift({thing:t.thingOf(
h),edge:u.edge}),u.node!==r);h=u.node,u=c.get(h));return[{thing:e,edge:null},...a]}function Uu(){let t=[],
e=(o,r)=>[t[o],t[r]]=[t[r],t[o]],n=o=>o-1>>1;return{push(o,r){t.push({node:o,cost:r});for(let s=t.length-
1;s&&t[s].cost<t[n(s)].cost;s=n(s))e(s,n(s))},pop(){if(!t.length)return;e(0,t.length-1);let{node:o}=t.
pop();for(let r=0;;){let s=r;for(let i of[2*r+1,2*r+2])i<t.length&&t[i].cost<t[s].cost&&(s=i);if(s===
r)return o;e(r,s),r=s}}}}function Ci(t,e){let n=({thing:r})=>r.kind==="article"?jt(Y(t,r)):wt(Y(t,r));
if(e.length<2)return`${n(e[0])} is the same thing.`;let o=e.slice(1).map(r=>{let{kind:s,forward:i}=r.
edge;return`${t.verbs[s][i?0:1]} ${n(r)}`});return`${n(e[0])} ${o.join(", which ")}.`}var zu=.2,[Gu,qu]=[8,4],Ku=["outlet","topic","subject","article"];function Li({model:t,state:e}){let n=e().
path.flatMap(s=>t.byId.get(s)||[]),[o,r]=n.filter(({kind:s})=>s!=="story");if(!(!o||!r||!t.complete))
return t.pathGraph||=_i(t),Ii(t.pathGraph,o,r,e().without)}function Pi(t,e){let n=t.state().path,o=[
"From","To"].map((i,c)=>Vu(t,i,c,n[c])),r=n.filter(Boolean).length===2;return[ut("Path finder","From\
 one thing to another"),f("p",{class:"aside"},"The path that says most: stated links before shared t\
opics, rare topics before common ones."),...o,Xu(t),r&&(e?tf(t,e):f("p",{class:"empty",role:"status"},
"No path connects the two by these links."))]}function Xu(t){let{model:e}=t,{without:n}=t.state(),o=e.
complete?e.linksOf.flat().map(({kind:l})=>l):[],{credits:r,subjects:s}=e.articles,c=["published_by",
"carried_by",...r.some(l=>l.length)?["credited_to"]:[],"about",...s.some(l=>l.length)?["mentions"]:[],
...new Set(o)].map(l=>{let a=n.filter(d=>d!==l),u=({target:d})=>{t.change({without:d.checked?a:[...a,
l]})},h={type:"checkbox",checked:!n.includes(l),on:{change:u}};return f("label",{class:"check"},f("i\
nput",h),An[l])});return f("fieldset",{class:"kinds"},f("legend",{},"By these links"),c)}function Vu(t,e,n,o){
let{model:r}=t,s=o?r.byId.get(o):null,i=f("ul",{class:"choices"}),c=`path-${n}`,l=({target:h})=>{let d=Yu(
r,h.value.trim()),m=d.slice(0,Gu).map(p=>{let g=f("span",{class:"words"},Ge[p.kind].toLowerCase()),y=f(
"span",{},Y(r,p));return f("li",{},C({class:"choice",dir:"auto"},()=>Zu(t,n,p),y,g))});i.replaceChildren(
...m),t.announce(`${d.length} found`)},a=({key:h})=>{h==="Enter"&&i.querySelector("button")?.click(),
h==="ArrowDown"&&i.querySelector("button")?.focus()},u={id:c,type:"text",dir:"auto",autocomplete:"of\
f",spellcheck:"false",placeholder:"an outlet, a topic, a name or an article",value:s?Y(r,s):"",on:{input:l,
keydown:a}};return f("div",{class:"end"},f("label",{for:c},e),f("input",u),i)}function Yu(t,e){if(!e)
return[];let n=me(t);return Ku.flatMap(o=>en(n[o],e,qu).rows.map(r=>({kind:o,ref:r})))}function Zu(t,e,n){
let o=[...t.state().path];for(;o.length<2;)o.push("");o[e]=pe(t.model,n),t.change({path:o.filter((i,c)=>i||
c<e)});let r=_(`path-${1-e}`),s=_("panel").querySelector(".route, .empty, h2");(r.value?s:r).focus()}
function Ju(t,e){return e.slice(1,-1).map(({thing:o})=>o).find(({kind:o,ref:r})=>o==="topic"&&Ri(t,r)>
zu)}function Ri(t,e){let{held:n}=t.articles,o=n.reduce((r,s)=>r+s,0);return t.byTopic[e].filter(r=>n[r]).
length/Math.max(1,o)}function Qu(t,e){let n=et(Ri(t,e.ref));return`No meaningful connection: it lead\
s over ${jt(Y(t,e))}, a topic of ${n} of the articles.`}function tf(t,e){let{model:n}=t,o=e.map(({thing:s,
edge:i})=>{let c=i&&n.verbs[i.kind][i.forward?0:1];return f("li",{class:`stop stop-${s.kind}`},c&&f(
"span",{class:"verb"},`${c} `),q(t,s),i&&i.reason&&f("span",{class:"words",dir:"auto"},i.reason))}),
r=Ju(n,e);return f("section",{class:"route",tabindex:"-1",role:"status"},r&&f("p",{class:"nothing-sh\
ared"},Qu(n,r)),f("h3",{},A(e.length-1,"step")),f("p",{class:"excerpt",dir:"auto"},Ci(n,e)),f("ol",{
class:"stops"},o))}var ef={path:Pi,save:Ei,problems:fi,about:di,help:hi};function Di(t,e,n){return f("article",{class:`\
panel panel-${e}`},ef[e](t,n))}var nf=12;function Hi({model:t},e,n){let o=t.articles,[r,s,i]=[o.outlet[e],o.carrier[e],o.held[e]],c=t.
media[o.medium[e]]==="video"?"Video":"Article",l=i?c:"Article not in this corpus",{urls:a,files:u}=o,
h=o.topics[e].map(b=>n({kind:"topic",ref:b})),d=o.subjects[e].map(b=>n({kind:"subject",ref:b})),m=o.
credits[e].map(b=>n({kind:"outlet",ref:b.outlet})),p=s>=0&&s!==r,g=(b,N)=>f("ul",{class:"urls"},b.map(
N)),y=g(a[e],b=>f("li",{},cr(b))),v=g(u[e],b=>f("li",{dir:"auto"},b));return[ut(l,Y(t,{kind:"article",
ref:e})),!i&&f("p",{class:"aside"},"Only known because another article links to it: it has no file."),
o.excerpt[e]&&f("p",{class:"excerpt",dir:"auto"},o.excerpt[e]),Pt([["Outlet",r>=0?n({kind:"outlet",ref:r}):
"unknown"],["Carried by",p?n({kind:"outlet",ref:s}):null],["Credited to",Rt(m)],["Published",at(o.time[e],
o.precision[e])],["Story",o.story[e]>=0?n({kind:"story",ref:o.story[e]}):null],["Topics",Rt(h)],["Me\
ntions",Rt(d)],["Other titles",o.titles[e].join(" · ")],["Quality",Fi(o.quality[e])],["Heat",Fi(o.heat[e])]]),
R("Connected because",of(t,e,n)),R(a[e].length>1?"Addresses":"Address",a[e].length>0&&y),R(u[e].length>
1?"Files":"File",u[e].length>0&&v)]}function Fi(t){return t===null?null:String(t)}function of(t,e,n){
let o=t.linksOf[e].map(r=>{let s=t.verbs[r.kind][r.forward?0:1];return f("li",{},f("span",{class:"ve\
rb"},`${s} `),n({kind:"article",ref:r.other}),f("span",{class:"words",dir:"auto"},rf(t,e,r).join(" ·\
 ")))});return rt(o,nf,"ties")}function rf(t,e,{other:n,kind:o,reason:r,weight:s}){let{time:i,held:c}=t.
articles,l=W(t,e)&&W(t,n),a=[tt(t,n),l?yt(Number(i[n])-Number(i[e])):"",r,o==="similar"&&s<1?`score ${s.
toFixed(2)}`:"",c[n]?"":"not in this corpus"];return[...new Set(a.filter(Boolean))]}var Ve=5,sf=60,cf=1.15;function ji(t,e,n){let{model:o}=t,r=o.outlets[e],s=o.byOutlet[e],{story:i,held:c,
outlet:l}=o.articles,a=s.filter(g=>c[g]),u=o.byCarrier[e].filter(g=>l[g]!==e),h=Q(s.map(g=>i[g]).filter(
g=>g>=0)),d=a.length>=5&&!r.platform,m=()=>t.change({view:"compare",side:lf(t,r.id)}),p=r.platform||
!a.length?[]:[["Compare",m]];return[ut(r.platform?"Platform":"Outlet",r.name||r.id),f("p",{class:"fi\
gures"},af(a.length,s.length)),Vt(t,"outlet",r.id,...p),uf(o,e,n),R("Over time",we(o,s)),R("First an\
d alone",ff(r)),R("Big stories it lacks here",d&&wf(o,e,n)),R("Earlier and later than others",df(o,e,
n)),R("Focus",hf(o,e,n)),R("Distinctive words",pf(t,e)),R("Nearest outlets, by stories shared",gf(o,
e,n)),R("Stories",Se(h,n)),R("Stories only it has here",yf(o,e,n)),R("Articles",re(o,s,n)),R("Articl\
es it carried",re(o,u,n))]}function af(t,e){let n=e-t,o=n?` · ${x(n)} linked, not in this corpus`:"";
return A(t,"article")+o}function lf(t,e){let{side:n}=t.state();return n.includes(e)?n:[...n.slice(0,
Me-1),e]}function uf(t,e,n){let{domain:o,names:r,name:s,edition_of:i,pieces:c,republished:l}=t.outlets[e],
a=i?t.byId.get(i):null,u=t.groups.filter(({outlets:m})=>m.includes(e)),h=A(c,"article"),d=`${x(l)} o\
f the ${h} found there`;return Pt([["Web site",o],["Edition of",a?n(a):null],["Also seen as",r.filter(
m=>m!==s).join(" · ")],["Group",u.map(m=>m.name).join(", ")],["Written by others",l?d:null]])}function ff({
platform:t,first:e,shared:n,alone:o}){if(t||!(n+o))return null;let r=n?`It was first on ${$t(e)} of \
the ${A(n,"shared story","shared stories")} of which it can be told.`:"Of no story that it shares wi\
th another outlet can it be told who was first.",s=o?` ${A(o,"story","stories")} in this corpus ${o===
1?"comes":"come"} from it alone.`:"",i=n>0&&n<5;return[f("p",{},r,s),f("p",{class:"aside"},i?"Too fe\
w to say much.":"Copies count as their original; in a tie of two either counts a half.")]}function df(t,e,n){
let o=Jn(t,e).map(({other:r,n:s,hours:i,low:c,high:l,q:a})=>{let u=`${yt(c*3600)} to ${yt(l*3600)}`,
h=`median of ${s} shared stories, 95 % interval ${u}; ${It(a)}`;return f("li",{},n({kind:"outlet",ref:r}),
` ${yt(i*3600)}`,f("span",{class:"words"},h))});return o.length>0&&rt(o,Ve,"ties")}function hf(t,e,n){
let o=Tr(t,e);if(!o.length)return null;let r=o[0].n<5,s=o.map(i=>{let l=`${`${et(i.share)} ${Ot(i)}`}\
; ${mf(i)}`;return f("li",{},n({kind:"topic",ref:i.topic}),` ${i.k} of ${i.n}`,!r&&f("span",{class:"\
words"},l))});return[rt(s,Ve+1,"ties"),r&&f("p",{class:"aside"},"Too few articles to say more.")]}function mf({
share:t,restShare:e}){if(!e)return"none of the rest";let n=Math.max(t/e,e/t);if(n<cf)return"about th\
e same share as the rest";let o=n<9.95?n.toFixed(1).replace(/\.0$/,""):Math.round(n);return t>e?`${o}\
 times the share of the rest`:`the rest has ${o} times its share`}function pf(t,e){let n=t.model.words[e];
if(!n)return null;let o=[t.model.outlets[e].id],r=n.map(([i,c,l,a,u,h])=>{let m=`${`${c} of ${l} art\
icles, elsewhere ${a} of ${u}`}; ${It(h)} after correction`;return f("li",{},yn(g=>t.apply({only:{outlet:o,
words:g}}),i,m,h))});return[f("ul",{class:"word-list"},r),f("p",{class:"aside"},"In titles and excer\
pts, against the rest of this corpus; in bold those that are statistically significant after correct\
ion for multiple tests.")]}function gf(t,e,n){let o=kr(t,e).map(({ref:r,shared:s,either:i,isFew:c})=>{
let a=`${s} of ${i} stories in common${c?", too few to say much":""}`;return f("li",{},n({kind:"outl\
et",ref:r}),f("span",{class:"words"},a))});return o.length>0&&rt(o,Ve,"ties")}function wf(t,e,n){let o=l=>A(
l,"other outlet"),i=(t.blindspots[e]?.map(([l,a,u])=>({story:l,words:`${o(a)}; expected with ${et(u)}`}))||
vr(t,e).slice(0,sf).map(({story:l,reach:a})=>({story:l,words:o(a)}))).map(({story:l,words:a})=>f("li",
{},n({kind:"story",ref:l}),f("span",{class:"words"},a))),c="Stories without an article of this outle\
t in this corpus; the outlet may still have covered them.";return i.length?[rt(i,Ve+1,"ties"),f("p",
{class:"aside"},c)]:null}function yf(t,e,n){let o=s=>s<0||lt(t,t.stories[s].articles).size===1,r=[...Vn(
t)[e]].filter(([s,i])=>t.articles.held[i]&&o(s)).map(([s,i])=>f("li",{},n(s<0?{kind:"article",ref:i}:
{kind:"story",ref:s})));return r.length>0&&rt(r,Ve,"ties")}var[Ko,Dn]=[640,22],[Xo,Wi,bf]=[190,612,14],Bi=14,[Sf,kf,Tf]=[64,96,26],_t={paper:"#fdfcf9",ink:"#1f\
1f1d",soft:"#6a6963",line:"#ebe8df",dot:"#0072b2"};function Ui(t,e){let{articles:n,name:o}=t.stories[e],
r=vf(t,n),s=r.slice(0,Bi),i=r.length-s.length,c=_e(o,Sf),l=[xf(t,n),..._e(Mf(t,e),kf)],a=22+20*c.length+
17*l.length,u=a+Dn*(s.length+(i?1:0))+30,d=n.filter(b=>W(t,b)).map(b=>Number(t.articles.time[b])),[m,
p]=[Math.min(...d),Math.max(...d)],g=b=>Xo+(Wi-Xo)*(Number(t.articles.time[b])-m)/Math.max(1,p-m),y=[
V("title",{},Et(o)),V("rect",{width:Ko,height:u,fill:_t.paper,stroke:_t.line}),...c.map((b,N)=>Ye(b,
24+20*N,16,_t.ink,700)),...l.map((b,N)=>Ye(b,24+20*c.length+17*N,12,_t.ink)),...s.flatMap((b,N)=>Of(
t,e,b,a+Dn*N,g)),i?Ye(`and ${A(i,"more outlet")}`,a+Dn*Bi+14,11,_t.soft):"",Ye($f(t),u-10,10,_t.soft)],
v={xmlns:"http://www.w3.org/2000/svg",width:Ko,height:u,viewBox:`0 0 ${Ko} ${u}`,role:"img","font-fa\
mily":"system-ui, sans-serif"};return`<?xml version="1.0" encoding="UTF-8"?>
${V("svg",v,y.join(`
`))}
`}function vf(t,e){let n=new Map;for(let o of e.filter(r=>dt(t,r))){let r=t.articles.outlet[o];n.set(
r,[...n.get(r)||[],o])}return[...n.values()]}function xf(t,e){let n=e.filter(i=>t.articles.held[i]),
o=e.map(i=>t.articles.time[i]).filter(i=>i!==null),r=ot(o[0]??null,o[o.length-1]??null),s=A(lt(t,n).
size,"outlet");return`${A(n.length,"article")} · ${s} · ${r}`}function Mf(t,e){let{first:n,earliest:o,
reason:r,runner_up:s,gap:i}=t.stories[e];if(!n.length)return`Who was first cannot be told: ${r||"too\
 few times"}.`;let c=n.map(u=>wt(t.outlets[u].name)).join(" and "),l=o<0?"":`, ${at(t.articles.time[o],
"minute")}`,a=s>=0&&i?`; next ${wt(tt(t,s))}, ${zt(i*60)}`:"";return`First in this corpus${n.length>
1?", in a tie":""}: ${c}${l}${a}.`}function $f(t){let{articles:e,outlets:n,from:o,to:r}=t.counts,s=`${x(
e)} articles of ${A(n,"outlet")}`,i=ot(o,r),c=`topicgraph ${t.about.version}`;return`In this corpus:\
 ${s}, ${i}. A hollow dot is a copy. ${c}`}function Of(t,e,n,o,r){let{copy:s,held:i,title:c}=t.articles,
{first:l,earliest:a}=t.stories[e],u=o+Dn/2,h={x1:Xo,x2:Wi,y1:u,y2:u,stroke:_t.line},d=n.filter(p=>W(
t,p)).map(p=>{let g=s[p]===1||!i[p],y={cx:Math.round(r(p)*10)/10,cy:u,r:l.length&&p===a?7:5,fill:g?_t.
paper:_t.dot,stroke:_t.dot,"stroke-width":1.5};return V("circle",y,V("title",{},Et(c[p])))}),m=wt(Mt(
tt(t,n[0]),Tf));return[Ye(m,u+4,12,_t.ink),V("line",h),...d]}function Ye(t,e,n,o,r=400){return V("te\
xt",{x:bf,y:e,"font-size":n,"font-weight":r,fill:o},Et(t))}var Af=16,zi=86400;function Fn(t,e,n,o={}){let{limit:r=Af,without:s=[],first:i=-1}=o,{time:c,outlet:l}=t.
articles,a=e.filter(P=>c[P]!==null&&l[P]>=0);if(lt(t,a).size<2)return null;let u=a.map(P=>Number(c[P])),
h=Math.min(...u),d=Math.max(...a.map(P=>Number(c[P])+(W(t,P)?0:zi)));if(d===h)return null;let m=Nf(t,
a),p=a.filter(P=>W(t,P)).map(P=>Number(c[P])),g=p.length?Math.min(...p):null,y=m.slice(0,r).map((P,st)=>{
let nt=Ef(t,P,g,m[st-1]);return If(t,P,{start:h,end:d,first:i,words:nt},n)}),v=m.length-y.length,b=e.
length-a.length,N=[v>0&&`${A(v,"outlet")} with later articles not shown.`,b>0&&`${A(b,"article")} wi\
thout a date or an outlet not shown.`,"○ copy · dashed: not in this corpus · a bar: the day, as no t\
ime is given."],D=[ct(h),zt(d-h)].map(P=>f("span",{},P)),z=s.map(P=>Lf(P,n));return[f("ol",{class:"l\
anes"},y,z),f("p",{class:"lane-ends","aria-hidden":"true"},D),f("p",{class:"aside"},N.filter(Boolean).
join(" "))]}function Nf(t,e){let n=new Map;for(let r of e){let s=t.articles.outlet[r],i=n.get(s)||{outlet:s,
first:1/0,articles:[]};W(t,r)&&(i.first=Math.min(i.first,t.articles.time[r])),i.articles.push(r),n.set(
s,i)}let o=r=>t.articles.time[r.articles[0]];return[...n.values()].sort((r,s)=>(r.first===s.first?o(
r)-o(s):r.first-s.first)||r.outlet-s.outlet)}function Ef(t,{first:e,articles:n},o,r){let s=[];if(e===
1/0||o===null)s.push("time not given");else if(e===o)s.push("earliest");else if(s.push(zt(e-o)),r&&r.
first>o){let c=t.outlets[r.outlet].name,l=e-r.first;s.push(l<60?`with ${wt(c)}`:`${zt(l).slice(1)} a\
fter ${wt(c)}`)}let i=_f(t,n[0]);return i!==null&&s.push(`a copy of ${wt(tt(t,i))}’s`),s}function _f(t,e){
let n=t.linksOf[e].find(({kind:o,forward:r})=>o==="copy_of"&&r);return n?n.other:null}function If(t,e,{
start:n,end:o,first:r,words:s},i){let c=a=>`${(a-n)/(o-n)*100}%`,l=e.articles.map(a=>{let{time:u,precision:h,
copy:d,held:m,title:p}=t.articles,g=W(t,a),y=[g?"dot":"day",d[a]===1&&"copy",!m[a]&&"stub",a===r&&"f\
irst"],v=`${tt(t,a)}: ${p[a]}, ${at(u[a],h[a])}`,b=f("span",{class:y.filter(Boolean).join(" "),title:v});
return b.style.left=c(Number(u[a])),g||(b.style.width=c(n+zi)),b});return f("li",{},i({kind:"outlet",
ref:e.outlet}),f("span",{class:"lane-track","aria-hidden":"true"},l),f("span",{class:"words",dir:"au\
to"},s.map(Cf)))}function Cf(t,e){return e?f("span",{class:"lane-note"},t):t}function Lf(t,e){return f(
"li",{class:"without"},e({kind:"outlet",ref:t}),f("span",{class:"lane-track","aria-hidden":"true"}),
f("span",{class:"words"},"not in this corpus"))}var Pf=10,Rf=60,Df=10;function Gi(t,e,n){let{model:o}=t,r=o.stories[e],{articles:s}=r,{outlet:i,topics:c,
subjects:l,credits:a}=o.articles,u=Q(s.filter(b=>dt(o,b)).map(b=>i[b])),h=Q(s.flatMap(b=>c[b])),d=Q(
s.flatMap(b=>l[b])),m=Q(s.flatMap(b=>a[b].map(N=>N.outlet))),p=(b,N)=>Xt(N.map(([D,z])=>[{kind:b,ref:D},
z]),n),g=o.nodes.some(b=>b.kind==="story"&&b.ref===e),y=t.isOpen(e)?"Close it in the picture":"Open \
it in the picture",v=g?[[y,()=>t.toggle(e)]]:[];return v.push(["Save as a card",()=>Ff(t,e)]),[ut("S\
tory",r.name),f("p",{class:"figures"},Hf(o,s)),Vt(t,"story",r.id,...v),R("Who was first",f("p",{},jf(
o,r,n))),R("Who came when",Fn(o,s,n)),R("Headlines in time order",Bf(o,s,n)),R("Outlets",u.length>0&&
p("outlet",u)),R("Not in this corpus from",zf(o,e,n)),R("Credited to",m.length>0&&p("outlet",m)),R("\
Mentioned",d.length>0&&p("subject",d.slice(0,Df))),R("Topics",h.length>0&&p("topic",h))]}function Ff(t,e){
te("story.svg",Ui(t.model,e),"image/svg+xml"),t.announce("Card saved")}function Hf(t,e){let n=e.filter(
a=>t.articles.held[a]),o=n.length,r=lt(t,n).size,s=e.length-o,[i,c]=he(t,e),l=[A(o,"article")];return s&&
l.push(`${x(s)} linked, not in this corpus`),[...l,A(r,"outlet"),ot(i,c)].join(" · ")}var Vo="that \
takes articles of two outlets that state when they appeared, and copies do not count";function jf(t,{
first:e,articles:n,reason:o},r){if(!e.length)return`It cannot be told: ${o||Vo}.`;let s=e.map(a=>r({
kind:"outlet",ref:a})),i=Rt(s," and "),c=n.filter(a=>t.articles.time[a]===null).length,l=c?` ${A(c,"\
article")} without a date may be earlier.`:"";return e.length===1?[i,`, of the articles in this corp\
us.${l}`]:["A tie between ",i,`: the stated times do not tell them apart.${l}`]}function Bf(t,e,n){let o=e.
find(i=>W(t,i)),r=o===void 0?null:t.articles.time[o],s=Wf(t,e).map(({original:i,copies:c})=>qi(t,i,r,
n,c));return rt(s,Rf,"headlines")}function Wf(t,e){let n=new Set(e),o=new Map;for(let s of e){let i=Uf(
t,s,n);i!==s&&o.set(i,[...o.get(i)||[],s])}let r=new Set([...o.values()].flat());return e.filter(s=>!r.
has(s)).map(s=>({original:s,copies:o.get(s)||[]}))}function Uf(t,e,n){let o=new Set,r=e;for(;!o.has(
r);){o.add(r);let s=t.linksOf[r].find(({kind:i,forward:c,other:l})=>i==="copy_of"&&c&&n.has(l));s&&(r=
s.other)}return r}function qi(t,e,n,o,r=[]){let{time:s,precision:i,held:c}=t.articles,l=t.linksOf[e].
find(({kind:d,forward:m})=>d==="copy_of"&&m),a=W(t,e)&&n!==null?Number(s[e])-n:0,u=[at(s[e],i[e]),a>=
60?yt(a):"",c[e]?"":"not in this corpus",l?`a copy of ${wt(tt(t,l.other))}’s`:""],h=r.map(d=>qi(t,
d,n,o));return f("li",{class:c[e]?null:"not-held"},f("span",{class:"who",dir:"auto"},tt(t,e)),o({kind:"\
article",ref:e}),f("span",{class:"words",dir:"auto"},u.filter(Boolean).join(" · ")),r.length>0&&f("\
ol",{class:"copies"},h))}function zf(t,e,n){let o=Fe(t,e);if(!o.length)return null;let r=o.slice(0,Pf),
s=r.map(l=>n({kind:"outlet",ref:l.ref})),i=o.length-r.length,c=`Outlets with ${5} or more articles, \
some within a week of it. A missing story only means that it is not in this corpus; the outlet may s\
till have covered it.`;return[f("p",{},Rt(s),i>0&&` and ${x(i)} more`,"."),f("p",{class:"aside"},c)]}var Gf=12;function Ki(t,e,n){let{model:o}=t,r=o.subjects[e],s=o.bySubject[e],{outlet:i,story:c,subjects:l,
held:a}=o.articles,u=s.filter(v=>a[v]),h=Q(u.filter(v=>dt(o,v)).map(v=>i[v])),d=Q(s.flatMap(v=>l[v]).
filter(v=>v!==e)),m=Q(s.map(v=>c[v]).filter(v=>v>=0)),p=(v,b)=>{let N=b.slice(0,Gf).map(([D,z])=>[{kind:v,
ref:D},z]);return b.length>0&&Xt(N,n)},g=r.names.filter(v=>v!==r.name),y=[A(u.length,"article"),A(h.
length,"outlet")];return[ut("Subject",r.name),f("p",{class:"figures"},y.join(" · ")),f("p",{class:"\
aside"},"Found in titles and excerpts; the files do not state it."),Vt(t,"subject",r.id),Pt([["Also \
written",g.join(" · ")]]),R("Over time",we(o,s)),R("Outlets by articles",p("outlet",h)),R("Mentione\
d with it",p("subject",d)),R("Stories",Se(m,n)),R("Articles",re(o,s,n))]}var qf=8;function Xi(t,e,n){let{model:o}=t,r=o.topics[e],s=o.byTopic[e],i=s.filter(N=>o.articles.held[N]),
{outlet:c,story:l,topics:a}=o.articles,u=Q(i.filter(N=>dt(o,N)).map(N=>c[N])),h=Q(s.flatMap(N=>a[N]).
filter(N=>N!==e)),d=Q(s.map(N=>l[N]).filter(N=>N>=0)),m=(N,D)=>D.length>0&&Xt(D.map(([z,P])=>[{kind:N,
ref:z},P]),n),p=o.dominant.includes(e),g=r.names.filter(N=>N!==r.name),y=s.length-i.length,v=y?` · ${x(
y)} linked, not in this corpus`:"",b=[A(i.length,"article"),A(u.length,"outlet")];return[ut("Topic",
r.name),f("p",{class:"figures"},b.join(" · ")+v),p&&f("p",{class:"aside"},"On nearly every article,\
 so the picture leaves its lines out."),Vt(t,"topic",r.id),Pt([["Also written",g.join(" · ")]]),R("\
Over time",we(o,s)),R("Outlets by focus",Kf(o,e,n)),R("Outlets by articles",m("outlet",u)),R("Topics\
 on the same articles",m("topic",h)),R("Stories",Se(d,n)),R("Articles",re(o,s,n))]}function Kf(t,e,n){
let{by:o,n:r}=cn(t),s=o.map((i,c)=>({ref:c,...Ct(i.get(e)||0,r[c])})).filter(i=>i.k&&i.n>=5).sort((i,c)=>c.
share-i.share||c.k-i.k||i.ref-c.ref).slice(0,qf);return s.length?He(s.map(i=>{let c=`${et(i.share)} ${Ot(
i)}, ${i.k} of ${i.n}`;return[n({kind:"outlet",ref:i.ref}),i.share,c]})):null}var Xf={article:Hi,outlet:ji,topic:Xi,subject:Ki,story:Gi};function Vi(t,e){let n=r=>q(t,r),o=Xf[e.kind](
t,e.ref,n);return f("article",{class:`panel panel-${e.kind}`},o)}var Vf=6;function Zo(t,e){let n=Wn(e);if(n.length<2)return null;let o=Yf(t),r={outlet:[],topic:[],subject:[]},
s=[],i=[],c=null;for(let a=0;a<n.length;){let u=Zf(o,n,a),h=u||c?null:Jf(t,n,a);u?(r[u.facet].push(u.
id),s.push(u.name),a+=u.length):h?(c=h.time,a+=h.length):(i.push(n[a]),a+=1)}if(c&&s.push(ot(c[0],c[1]-
1)),!s.length)return null;let l={};for(let a of["outlet","topic","subject"])r[a].length&&(l[a]=[...new Set(
r[a])]);return i.length&&(l.words=[i.join(" ")],s.unshift(i.map(a=>a.startsWith('"')?a:`“${a}”`).
join(" "))),{only:l,time:c,parts:s}}function Yf(t){let e=new Map,n=(o,{id:r,name:s},i)=>{let c=Tt(i).
trim();c&&!e.has(c)&&e.set(c,{facet:o,id:r,name:s})};for(let o of t.outlets)for(let r of[o.name,...o.
names,o.domain])n("outlet",o,r);for(let o of["topic","subject"])for(let r of o==="topic"?t.topics:t.
subjects)for(let s of[r.name,...r.names])n(o,r,s);return e}function Zf(t,e,n){let o=Math.min(Vf,e.length-
n);for(let r=o;r>0;r-=1){let s=e.slice(n,n+r).join(" "),i=t.get(s);if(i&&r<e.length)return{...i,length:r}}
return null}function Jf(t,e,n){let[o,r]=[e[n],e[n+1]],s=/^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/.exec(o);
if(s)return{time:Yo(Number(s[1]),Number(s[2])-1),length:1};let i=nd(o);if(i>=0&&Yi(r))return{time:Yo(
Number(r),i),length:2};if(i>=0&&!td.includes(o)){let c=ed(t,i);if(c!==null)return{time:Yo(c,i),length:1}}
if(Yi(o)){let c=Number(o);return{time:[Date.UTC(c,0)/1e3,Date.UTC(c+1,0)/1e3],length:1}}return null}
var Qf="january february march april may june july august september october november december".split(
" "),td=["may","mar","dec","jan"];function ed(t,e){let n=t.articles.time.filter((o,r)=>o!==null&&t.articles.
held[r]&&new Date(o*1e3).getUTCMonth()===e);return n.length?new Date(n[n.length-1]*1e3).getUTCFullYear():
null}function nd(t){let e=le.map(n=>n.toLowerCase()).indexOf(t);return e>=0?e:Qf.indexOf(t)}function Yi(t){
return/^(19|20)\d\d$/.test(t||"")}function Yo(t,e){return[Date.UTC(t,e)/1e3,Date.UTC(t,e+1)/1e3]}var Jo={outlet:5,topic:5,subject:4,story:6,article:12},Zi=["outlet","topic","subject","story","artic\
le"],Ji={outlet:"Outlets",topic:"Topics",subject:"Subjects",story:"Stories",article:"Articles"},od=2+
Object.values(Jo).reduce((t,e)=>t+e),[rd,Qi]=[1,8];function tc(t,e,n){let{model:o}=n,r=Object.fromEntries(
Zi.map($=>[$,sd(Ji[$])])),s=[],i=[],c=-1,l=[],a=0;function u(){l=d()?Zi.map(h):[],c=-1,m(rd),v(),bt(
!!d()),g()}function h($){let j=me(o)[$],B=Un(j,d(),Jo[$]);return{kind:$,steps:B,rows:[],total:0,done:!1}}
function d(){return t.value.trim()}function m($){let j=performance.now()+$,B=l.map(K=>K.rows.length),
G=p();for(;G&&performance.now()<j;){let{done:K,value:J}=G.steps.next();Object.assign(G,{done:!!K,rows:J.
rows,total:J.total}),G=p()}return l.some((K,J)=>K.rows.length>B[J])}function p(){let $=l.filter(({done:B})=>!B),
j=B=>B.rows.length<Jo[B.kind];return $.find(j)||$[0]}function g(){if(clearTimeout(a),!p()){y();return}
a=setTimeout(()=>{(m(Qi)||!p())&&v(),g()})}function y(){if(!l.length)return;let $=l.filter(({total:j})=>j).
map(({kind:j,total:B})=>`${B} ${Ji[j].toLowerCase()}`);n.announce($.join(", ")||"nothing found")}function v(){
let $=c>=0?i[c].key:null,j=l.filter(({total:J})=>J),B=j.find(({kind:J})=>J==="article");i=[];let G=l.
length>0&&!j.length&&!p(),K=[z(),B&&P(B),...j.map(N),d()&&gt(o),G&&!i.length&&f("p",{class:"empty",dir:"\
auto"},b())];e.replaceChildren(...K.filter(Boolean)),ht($?i.findIndex(({key:J})=>J===$):-1)}function b(){
let $=Zo(o,d());return $?`No article has all of these: ${$.parts.join(" · ")}.`:"Nothing found. Few\
er or shorter words find more."}function N({kind:$,rows:j,total:B,done:G}){let{element:K,head:J,number:Ft}=r[$];
return Ft.textContent=G?x(B):"…",K.replaceChildren(J,...j.map(ee=>D({kind:$,ref:ee}))),K}function D($){
let j=$.kind==="article"?tt(o,$.ref):A(Gt(o,$).length,"article"),B=`${$.kind} ${$.ref}`;return st(B,
()=>n.choose($),Y(o,$),j)}function z(){let $=Zo(o,d());if(!$)return null;let{only:j,time:B,parts:G}=$,
{total:K}=Zt(o,{only:j,not:{},time:B});if(!K)return null;let J=K===1?"this article":`these ${x(K)} a\
rticles`;return st("query",()=>n.narrow({only:j,time:B}),`Show ${J}`,G.join(" · "))}function P({total:$,
done:j}){let B=Tt(d()),G=$===1?"this article":`these ${x($)} articles`,K=`Show ${j?G:"these articles"}`;
return st("words",()=>n.filter("only","words",B),K,"with these words")}function st($,j,B,G){let K=s[i.
length]||nt();return K.item.setAttribute("aria-selected","false"),K.name.textContent=B,K.words.textContent=
G,i.push({item:K.item,act:j,key:$}),K.item}function nt(){let $=f("span",{dir:"auto"}),j=f("span",{class:"\
words",dir:"auto"}),B={role:"option",id:`option-${s.length}`,class:"option"},G={name:$,words:j,item:f(
"div",B,$,j)};return s.push(G),G}function vt({act:$}){bt(!1),t.value="",$()}function bt($){e.hidden=
!$,t.setAttribute("aria-expanded",String($)),!$&&(t.removeAttribute("aria-activedescendant"),l=[],clearTimeout(
a))}function St($){if(!i.length)return;let j=c<0&&$<0?0:c;ht((j+$+i.length)%i.length),i[c].item.scrollIntoView(
{block:"nearest"})}function ht($){if(i[c]?.item.setAttribute("aria-selected","false"),c=$,c<0){t.removeAttribute(
"aria-activedescendant");return}i[c].item.setAttribute("aria-selected","true"),t.setAttribute("aria-\
activedescendant",i[c].item.id)}function Z(){let $=window.requestIdleCallback||(G=>setTimeout(()=>G(
{timeRemaining:()=>Qi,didTimeout:!1}),8)),j=dr(Object.values(me(o))),B=G=>{do if(j.next().done)return;while(G.
timeRemaining()>2);$(B)};for(;s.length<od;)nt();$(B)}function kt($){$.key==="ArrowDown"||$.key==="Ar\
rowUp"?($.preventDefault(),St($.key==="ArrowDown"?1:-1)):$.key==="Enter"&&i.length?($.preventDefault(),
vt(i[Math.max(c,0)])):$.key==="Escape"&&($.stopPropagation(),e.hidden&&t.blur(),t.value="",bt(!1))}return e.
addEventListener("mousedown",$=>$.preventDefault()),e.addEventListener("click",({target:$})=>{let j=i.
find(({item:B})=>B.contains($));j&&vt(j)}),t.addEventListener("input",u),t.addEventListener("focus",
()=>d()&&u()),t.addEventListener("blur",()=>bt(!1)),t.addEventListener("keydown",kt),{prepare:Z}}function sd(t){
let e=f("span",{class:"number"}),n=f("div",{class:"find-head"},t," ",e);return{number:e,head:n,element:f(
"div",{role:"group","aria-label":t},n)}}var id=12,ec=86400,cd=72,ad=7,nc=3,ld=60,ud=15,[fd,dd]=[4,2],hd=1/3,md="Each dot is an article, in t\
he colour of its outlet, at its place between the first and the last of its story; the one ringed wa\
s first. ○ copy · dashed: linked, not in this corpus · a bar: the day, as no time is given. An outle\
t without a story may still have covered it elsewhere.";function oc(t,e){let{model:n}=e,o=e.selection();
if(!o.total){t.replaceChildren();return}let r=se(n,"stories","size",o).filter(({outlets:a})=>a>1),s=f(
"ol",{class:"story-rows"}),i=wd(n,o),c=be(s,r,id,a=>[yd(e,a,i)]),l=[f("div",{class:"sheet-head"},f("\
h2",{},"Stories of most outlets"),r.length>0&&pd(n)),gt(n),...r.length?[s,c,f("p",{class:"aside"},md)]:
[gd(o)]];ae(t,()=>t.replaceChildren(...l.filter(a=>a instanceof Node)))}function pd(t){let e=Nt(),n=(s,i)=>{
let c=f("span",{class:"outlet-dot","aria-hidden":"true"});return c.style.setProperty("--hue",i),f("l\
i",{dir:"auto"},c,s)},o=t.hues.map((s,i)=>n(t.outlets[s].name,e.hues[i]));return o.length?f("ul",{class:"\
outlet-colors","aria-label":"Colours of outlets"},o,n("other outlets",e.others)):null}function gd(t){
let e=t.filtered?"No story of two or more outlets in this selection.":Be("stories");return f("p",{class:"\
empty"},e)}function wd(t,{mask:e}){let n=t.articles.held.flatMap((o,r)=>o&&e[r]?[r]:[]);return lt(t,
n)}function yd(t,e,n){let{model:o}=t;return f("li",{class:"story-row","data-id":o.stories[e.thing.ref].
id},f("div",{class:"story-name"},q(t,e.thing),f("span",{class:"words"},We(o,e)),kd(o,e),Sd(t,e)),f("\
div",{class:"story-hours"},Td(o,e),Md(t,e)),f("div",{class:"story-reach"},$d(t,e,n)),t.isOpen(e.thing.
ref)&&bd(t,e))}function bd(t,{thing:e,articles:n}){let{model:o}=t,{first:r,earliest:s}=o.stories[e.ref],
i=t.selection().filtered?[]:Fe(o,e.ref),l=Fn(o,n,u=>q(t,u),{limit:ld,without:i.slice(0,nc).map(({ref:u})=>u),
first:r.length?s:-1}),a=f("p",{class:"aside"},"Too few of its articles state a date.");return f("div",
{class:"story-lanes"},l||a)}function Sd(t,{thing:e}){let n=t.isOpen(e.ref),{id:o,name:r}=t.model.stories[e.
ref],s={class:"lanes-button","aria-expanded":String(n),"data-focus":`lanes ${o}`,"aria-label":`Who c\
ame when: ${r}`};return C(s,()=>t.toggle(e.ref),n?"▾":"▸"," Who came when")}function kd(t,{thing:e}){
let{loose:n,articles:o}=t.stories[e.ref];if(n<hd*o.length)return null;let r="These share little with\
 the other articles of the story: some may be on another event.",s=`loosely joined: ${x(n)} of ${x(o.
length)}`;return f("span",{class:"loosely",title:r},s)}function Td(t,{articles:e,thing:n}){let{first:o,
earliest:r}=t.stories[n.ref],{time:s,precision:i,title:c,copy:l,held:a,outlet:u}=t.articles,h=e.filter(
P=>s[P]!==null);if(!h.length)return f("p",{class:"words"},"None of its articles has a date.");let{dots:d,
start:m,end:p}=xd(t,h),g=Nt(),y=d.map(({article:P,left:st,width:nt,level:vt})=>{let bt=o.length>0&&P===
r,St=[nt?"day":"dot",l[P]===1&&"copy",!a[P]&&"stub",bt&&"first"],ht=`${tt(t,P)}: ${c[P]}, ${at(s[P],
i[P])}`,Z=f("span",{class:St.filter(Boolean).join(" "),title:ht}),kt=t.hues.indexOf(u[P]);return Z.style.
setProperty("--hue",kt<0?g.others:g.hues[kt]),Z.style.left=`${st*100}%`,nt?Z.style.width=`${nt*100}%`:
Z.style.bottom=`${vt*7}px`,Z}),v=e.length-h.length,b=[vd(t,h,m),v?`${x(v)} undated not shown`:"",p>m?
zt(p-m):""],N=Math.max(1,...d.map(({level:P})=>P+1))*7+4,D=f("div",{class:"hours","aria-hidden":"tru\
e"},y);D.style.height=`${N}px`;let z=b.map(P=>f("span",{},P));return[D,f("p",{class:"hours-ends","ar\
ia-hidden":"true"},z)]}function vd(t,e,n){let o=W(t,e[0]);return ct(n)+(o?`, ${on(n)} UTC`:"")}function xd(t,e){
let n=l=>Number(t.articles.time[l]),o=Math.min(...e.map(n)),r=Math.max(...e.map(l=>n(l)+(W(t,l)?0:ec))),
s=Math.max(1,r-o),i=new Map;return{dots:e.flatMap(l=>{let a=W(t,l),u=(n(l)-o)/s,h=a?Math.round(u*cd):
`day ${dn(t,l)}`,d=i.get(h)||0;return i.set(h,d+1),a?d<ad?[{article:l,left:u,width:0,level:d}]:[]:d?
[]:[{article:l,left:u,width:ec/s,level:0}]}),start:o,end:r}}function Md(t,{thing:e}){let{model:n}=t,
{first:o,earliest:r,runner_up:s,gap:i,reason:c}=n.stories[e.ref];if(!o.length){let m=`Who was first \
cannot be told: ${c||Vo}.`;return f("p",{class:"words"},m)}let l=m=>q(t,{kind:"outlet",ref:m}),a=r>=
0?`, ${on(Number(n.articles.time[r]))} UTC`:"",u=Rt(o.map(l)," and "),h=[o.length>1?"First, in a tie\
: ":"First: ",u,a];if(s>=0&&i!==null&&dt(n,s)){let m=i<ud?" (close: feeds round times)":"",p=i?zt(i*
60)+m:"in the same minute";h.push(` · next, ${p}: `,l(n.articles.outlet[s]))}let d=t.selection().filtered?
" (whole corpus)":"";return f("p",{class:"words"},...h,d)}function $d(t,{thing:e,outlets:n,articles:o},r){
let{model:s}=t,i=`${x(n)} of ${A(r.size,"outlet")}`,c=ye(Math.max(.01,n/Math.max(1,r.size))),l=o.filter(
d=>s.articles.held[d]),a=Od(s,lt(s,l),r),h=(t.selection().filtered?[]:Fe(s,e.ref)).slice(0,nc).map(({
ref:d})=>q(t,{kind:"outlet",ref:d}));return[f("span",{class:"number"},i),f("span",{class:"reach-trac\
k","aria-hidden":"true"},c),a,h.length>0&&f("p",{class:"words"},"Not from ",Rt(h))]}function Od(t,e,n){
let o=t.groups.map(({name:s,outlets:i})=>({name:s,members:i.filter(c=>n.has(c))})).filter(({members:s})=>s.
length>=dd).sort((s,i)=>i.members.length-s.members.length||(s.name<i.name?-1:1)).slice(0,fd);if(!o.length)
return null;let r=o.map(({name:s,members:i})=>{let c=i.filter(a=>e.has(a)).length,l=`${c?x(c):"none"}\
 of ${x(i.length)}`;return f("li",{class:c?null:"blind",dir:"auto"},`${s}: ${l}`)});return f("ul",{class:"\
reach-groups","aria-label":"By groups of outlets"},r)}var Ad=8,[cc,rc,er]=[46,20,10],Nd=700,Ze=86400;function ac(t,e){let{model:n}=e,{from:o,to:r}=n.counts;
if(o===null||r===null||o===r)return{show:()=>{}};let s=F=>n.articles.held[F]&&n.articles.time[F]!==null,
c=n.articles.time.map((F,S)=>S).filter(s).every(F=>W(n,F)),{unit:l,bins:a}=Pe([],o,r,c),u=Ed(n,a),h=null,
d={rows:!1,shares:!1},m=f("div",{class:"strip-chart"}),p=f("div",{class:"strip-rows",hidden:!0}),g=f(
"span",{class:"strip-words"}),y=vt("▶","Play through time",()=>h?j():$()),[v,b]=[St("From day",0),
St("To day",1)],[N,D]=[B("From",0),B("To",1)],z=f("div",{class:"strip-area"},m,N,D),P=f("span",{class:"\
strip-tools"},vt("‹","A step back in time",()=>kt(-1)),y,vt("›","A step on in time",()=>kt(1)),bt(
"By outlet","rows"),bt("Shares","shares")),st=f("span",{class:"strip-days"},v," – ",b),nt=f("span",
{class:"legend-name"},`Articles by ${l}`);t.hidden=!1,t.replaceChildren(f("div",{class:"strip-head"},
nt,g,st,P),z,p),G();function vt(F,S,k){return C({class:"step","aria-label":S,title:S},k,F)}function bt(F,S){
let M=C({class:"step","aria-pressed":"false"},()=>{d[S]=!d[S],M.setAttribute("aria-pressed",String(d[S])),
K()},F);return M}function St(F,S){let k=()=>{let I=Date.parse(`${E.value}T00:00Z`)/1e3;if(Number.isNaN(
I))return;let w=[sc(Number(o)),sc(Number(r))+Ze],[T,O]=e.state().time||w,L=S?[Math.min(T,I),I+Ze]:[I,
Math.max(O,I+Ze)];e.change({time:L})},M={min:Hn(Number(o)),max:Hn(Number(r))},E=f("input",{type:"dat\
e","aria-label":F,...M,on:{change:k}});return E}function ht(){let{time:F}=e.state();if(!F)return[0,a.
length];let S=Math.max(0,a.findIndex(M=>M.to>F[0])),k=a.findIndex(M=>M.from>=F[1]);return[S,Math.max(
S+1,k<0?a.length:k)]}function Z(F,S,k=!1){let M=F<=0&&S>=a.length;e.change({time:M?null:[a[F].from,a[S-
1].to]},k)}function kt(F){let S=F>0?[-1,0]:[a.length,a.length+1],[k,M]=e.state().time?ht():S,E=M-k,I=Math.
max(0,Math.min(a.length-E,k+F));return(I!==k||!e.state().time)&&Z(I,I+E),I+E<a.length}function $(){h=
setInterval(()=>kt(1)||j(),Nd),y.textContent="❚❚",y.setAttribute("aria-label","Stop playing"),ht()[1]===
a.length&&e.change({time:null},!1),kt(1)}function j(){clearInterval(h),h=null,y.textContent="▶",y.
setAttribute("aria-label","Play through time")}function B(F,S){let k=a.length,M={ArrowLeft:-1,ArrowDown:-1,
ArrowRight:1,ArrowUp:1},E={PageDown:-5,PageUp:5,Home:-k,End:k};return f("span",{class:"handle",role:"\
slider",tabindex:"0","aria-label":F,"aria-valuemin":0,"aria-valuemax":k,on:{keydown:w=>{let T={...M,
...E}[w.key];if(!T)return;w.preventDefault();let[O,L]=ht();S?Z(O,Math.max(O+1,Math.min(k,L+T))):Z(Math.
max(0,Math.min(L-1,O+T)),L)}}})}function G(){let F=k=>{let{left:M,width:E}=m.getBoundingClientRect(),
I=Math.floor((k.clientX-M)/E*a.length);return Math.max(0,Math.min(a.length-1,I))},S=null;z.addEventListener(
"pointerdown",k=>{j();let M=k.target.closest(".handle"),[E,I]=ht();M?S=M===N?I-1:E:S=F(k),z.setPointerCapture(
k.pointerId),M||Z(S,S+1)}),z.addEventListener("pointermove",k=>{if(S===null)return;let M=F(k);Z(Math.
min(S,M),Math.max(S,M)+1)});for(let k of["pointerup","pointercancel"])z.addEventListener(k,()=>S=null);
z.addEventListener("dblclick",()=>e.change({time:null}))}function K(){let{mask:F}=Zt(n,e.state(),"ti\
me"),S=tr(u,a.length,ft=>F[ft]>0),k=tr(u,a.length,()=>!0),[M,E]=ht(),I=S.map((ft,Ht)=>k[Ht]?ft/k[Ht]:
0),w=d.shares?I:S,T=d.shares?1:Math.max(1,...k),O=ft=>ft>=M&&ft<E,L=[...d.shares?[]:k.map((ft,Ht)=>Qo(
ft,Ht,T,"bar-all")),...w.map((ft,Ht)=>Qo(ft,Ht,T,O(Ht)?"bar-volume":"bar-out"))],H=[ct(Number(o)),ct(
Number(r))].map(ft=>f("span",{},ft));m.replaceChildren(xt(cc,ee(S),L),f("div",{class:"strip-ends","a\
ria-hidden":"true"},H)),J(N,M,a[M].from),J(D,E,a[E-1].to-1),g.textContent=Ft();let[X,mt]=e.state().time||
[Number(o),Number(r)+1];v.value=Hn(X),b.value=Hn(mt-1),p.hidden=!d.rows,d.rows&&p.replaceChildren(...Ee(
F))}function J(F,S,k){F.style.left=`${S/a.length*100}%`,F.setAttribute("aria-valuenow",String(S)),F.
setAttribute("aria-valuetext",ic(k,l))}function Ft(){let{time:F}=e.state();return F?ot(F[0],F[1]-1):
d.shares&&e.selection().filtered?`share of all articles of each ${l}`:`${n.left_out?"on this page · ":
""}drag to select a time`}function ee(F){let S=Math.max(...F),k=ic(a[F.indexOf(S)].from,l);return`Ar\
ticles by ${l}: at most ${x(S)}, from ${k}.`}function xt(F,S,k){let E={viewBox:`0 0 ${a.length*er} ${F}`,
preserveAspectRatio:"none",role:"img","aria-label":S};return it("svg",E,k)}function Ee(F){let S=n.byOutlet.
map((M,E)=>({ref:E,articles:M.filter(I=>F[I]&&n.articles.held[I])})).filter(({articles:M})=>M.length).
sort((M,E)=>E.articles.length-M.articles.length||M.ref-E.ref).slice(0,Ad).map(({ref:M,articles:E})=>{
let I=new Set(E),w=tr(u,a.length,O=>I.has(O)),T=E.length;return{ref:M,total:T,values:d.shares?w.map(
O=>O/T):w}}),k=Math.max(...S.flatMap(({values:M})=>M),d.shares?.01:1);return S.map(({ref:M,total:E,values:I})=>{
let{name:w}=n.outlets[M],T=()=>e.choose({kind:"outlet",ref:M}),O=I.map((L,H)=>Qo(L,H,k,"bar-volume",
rc));return f("div",{class:"strip-row"},C({class:"thing",dir:"auto"},T,Mt(w,22)),xt(rc,`${w}: ${A(E,
"article")}`,O),f("span",{class:"number"},x(E)))})}return{show:K}}function Qo(t,e,n,o,r=cc){if(!t)return null;
let s=r*(1-t/n),i=Math.max(1,r*t/n);return it("rect",{x:e*er,y:s,width:er-1,height:i,class:o})}function Ed(t,e){
let n=Float64Array.from(e,o=>o.from);return Int32Array.from(t.articles.time,(o,r)=>o===null||!t.articles.
held[r]||o<n[0]?-1:Is(n,o))}function tr(t,e,n){let o=Array(e).fill(0);return t.forEach((r,s)=>{r>=0&&
n(s)&&(o[r]+=1)}),o}function sc(t){return Math.floor(t/Ze)*Ze}function Hn(t){return new Date(t*1e3).
toISOString().slice(0,10)}function ic(t,e){return e==="hour"?at(t,"minute"):ct(t)}var[_d,Id]=[.6,.65];function lc(t,e,n){let o=_("tip");if(o.hidden=!e,!e||!n)return;let r=e.kind==="a\
rticle"&&!t.articles.held[e.ref];o.replaceChildren(f("span",{class:"kicker"},r?Ge.stub:Ge[e.kind]),f(
"strong",{dir:"auto"},Y(t,e)),f("span",{class:"words",dir:"auto"},We(t,ao(t,e))));let{width:s,height:i}=_(
"picture").getBoundingClientRect();o.classList.toggle("left",n.x>s*_d),o.classList.toggle("above",n.
y>i*Id),o.style.setProperty("--x",`${n.x}px`),o.style.setProperty("--y",`${n.y}px`)}var Ne=["network","time"],Cd={stories:oc,outlets:uo,compare:So,table:qo},Ld=200,uc=900,Pd=3;function dc(t){
t.letters=ds(t.hues.map(w=>t.outlets[w].name));let e={view:t.home,tab:"overview"},n=p(),o=v(n),r=0,s=null,
i=new Map,c=t.nodes.length>0,l={model:t,view:null,state:()=>n,selection:()=>o,change:b,choose:P,toggle:st,
filter:nt,apply:vt,narrow:bt,isOpen:w=>y().includes(w),announce:xt,show:D},a={hover:(w,T)=>lc(t,w,T),
choose:P,toggle:st,moved:ht},u=c?ui(_("canvas"),t,a):null,h=ac(_("strip"),l),d=xs(_("filters"),_("ch\
ips"),l),m=tc(_("find"),_("found"),l);l.view=u;function p(){let w=is(location.hash,e),T=wo(t,w.state);
return fc([...w.ignored,...T.ignored]),T.state}function g(){return n.at&&t.byId.get(n.at)||null}function y(){
return n.open.flatMap(T=>t.byId.get(T)||[]).filter(({kind:T})=>T==="story").map(({ref:T})=>T)}function v(w){
return{...Zt(t,w),filtered:Ts(w),stubs:vs(w)}}function b(w,T=!0){"at"in w&&(s=n.at),n={...n,...w},("\
only"in w||"not"in w||"time"in w)&&(o=v(n)),clearTimeout(r),T?N("pushState"):r=setTimeout(()=>N("rep\
laceState"),Ld),D()}function N(w){try{let T=cs(n,e)||location.pathname+location.search;history[w](null,
"",T)}catch{}}function D(){let w=[n.only,n.not,n.time],{theme:T}=document.documentElement.dataset;z(
"chips",w,d.showChips),z("filters",[w,d.isShown()],d.show),z("picture",[w,n.view,n.hide,n.open],Z);let O=[
n.view,n.side,n.open,t.complete,T];z("sheet",[w,...O],$),z("strip",w,h.show);let L=[n.view,n.at,n.depth,
n.tab,n.open,n.path,n.without,t.complete];z("side",[w,...L],K)}function z(w,T,O){let L=JSON.stringify(
T);i.get(w)!==L&&(i.set(w,L),O())}function P(w){let T=w?pe(t,w):null;T!==n.at&&(b({at:T}),w&&(innerWidth<
uc&&_("side").scrollIntoView({block:"start"}),xt(`${Y(t,w)} chosen`)))}function st(w){let{id:T}=t.stories[w],
O=n.open.includes(T),L=O?n.open.filter(X=>X!==T):[...n.open,T],H=Ne.includes(n.view)||n.view==="stor\
ies";b({open:L,...H?{}:{view:t.opens}}),xt(O?"Story closed":"Story opened")}function nt(w,T,O){b(On(
n,w,T,O)),St()}function vt(w){b({...ss,...w}),St()}function bt({only:w,time:T=null}){b({only:{...n.only,
...w},time:T||n.time}),St()}function St(){let w=`${A(o.total,"article")} selected`;xt(o.filtered?w:"\
Everything is shown")}function ht(w){Ne.includes(n.view)&&b({cam:w},!1)}function Z(){let w=Ne.includes(
n.view);for(let X of["canvas","zoom","under"])_(X).hidden=!w;_("sheet").hidden=w;for(let X of document.
querySelectorAll("[data-view]")){let mt=X.dataset.view===n.view;X.setAttribute("aria-pressed",String(
mt))}let O=w||n.view==="stories"?kt():null;if(_("message").hidden=!O,_("message").replaceChildren(O||
""),_("canvas").classList.toggle("quiet",!!O),!u||!w)return;let L=y(),H=u.show({view:n.view,hide:n.hide,
open:L,selection:o});H.open.length<L.length&&(n={...n,open:H.open.map(X=>t.stories[X].id)},N("replac\
eState"),xt("The stories opened first were closed to make room")),j(H),B()}function kt(){let w=(T,...O)=>f(
"div",{},f("h2",{},T),O.map(L=>f("p",{},L)));return c?o.total?n.view==="time"&&!t.scale.length?w("No\
thing to show over time","None of these articles has a date. The network and the lists show them all\
."):null:d.renderNothingFound():w("No articles yet",...t.advice)}function $(){let w=Cd[n.view];w&&w(
_("sheet"),l)}function j(w){let T=O=>b({hide:O});Hs(_("legend"),t,w,n,o,T)}function B(){let w=[...G(),
...t.advice,...t.notes[n.view]||[]];_("notes-head").textContent=w[0]||"",_("notes-head").classList.toggle(
"more-notes",w.length>1),_("notes").replaceChildren(...w.slice(1).map(T=>f("li",{},T))),_("notes-box").
hidden=!w.length}function G(){let w=t.mode==="stories",T=[];if(w&&T.push("To open a story into its a\
rticles, double-click it, or choose it and press Enter."),n.view!=="time"||!t.scale.length)return T;
let O=w?"circle is a story at its first report, each dot an article that belongs to no story":"dot i\
s an article";T.push(`Each ${O}; the height has no meaning.`),n.open.length&&T.push("Marks beside an\
 open story are moved aside. Its articles stand at their own dates; those without a date are not dra\
wn.");let L=(H,X)=>H!==null&&!W(t,X);return t.articles.time.some(L)&&T.push("An article that states \
only its day stands in the middle of it."),t.scale.some(([,,,,H])=>H)&&T.push("In the grey band time\
 is squeezed, as there are few articles."),T}function K(){let w=g(),T=n.at!==null&&ho.includes(n.at)?
n.at:null,[O,L]=[_("panel"),_("lists")],H=document.activeElement,X=_("side").contains(H)||!!H?.dataset.
panel;L.hidden=!!(w||T),O.hidden=!L.hidden;let mt=T==="path"?Li(l):null,ft=u?u.choose(w,mt,n.depth):
!1;if(O.hidden)O.replaceChildren(),ee();else{let hc=C({class:"back"},()=>b({at:null}),"← Back to the\
 lists"),mc=w?Vi(l,w):Di(l,String(T),mt);O.replaceChildren(hc,...J(w,ft),mc),_("side").scrollTop=0}if(!X)
return;let Ht=s&&Bt(_("list"),"id",s),nr=O.hidden?Ht:O.querySelector("input[type=text]")||O.querySelector(
"h2");nr&&nr.focus({preventScroll:!O.hidden})}function J(w,T){let O=[];w&&u&&!T&&Ne.includes(n.view)&&
O.push(f("p",{class:"aside"},"Not drawn in this view.")),w&&T&&n.view==="network"&&O.push(Ft());let H=w&&
["outlet","topic","subject"].includes(w.kind)?gt(t):null;return H?[...O,H]:O}function Ft(){let T=f("\
output",{},(mt=>mt===1?"neighbours":`up to ${mt} steps away`)(n.depth)),O=({target:mt})=>{b({depth:Number(
mt.value)},!1),_("depth").focus()},L={id:"depth",type:"range",min:1,max:go,value:n.depth},H=f("input",
{...L,on:{input:O}}),X=f("label",{for:"depth"},"In the picture: ");return f("p",{class:"aside depth"},
X,H,T)}function ee(){for(let w of document.querySelectorAll("[data-tab]")){let T=w.dataset.tab,O=T===
n.tab,L=w.querySelector(".number");if(L){let H=Zr(t,T,o);L.textContent=sr(H),L.title=x(H)}w.setAttribute(
"aria-selected",String(O)),w.setAttribute("tabindex",O?"0":"-1")}_("list").setAttribute("aria-labell\
edby",`tab-${n.tab}`),Jr(_("list"),_("order"),l)}function xt(w){_("live").textContent=w}async function Ee(){
clearTimeout(r),N("replaceState");try{await navigator.clipboard.writeText(location.href),xt("Link co\
pied"),_("copy").textContent="Copied"}catch{let w=_("link");w.hidden=!1,w.value=location.href,w.select(),
xt("Copy the link from the field")}setTimeout(()=>_("copy").textContent="Copy link",1600)}function F(w){
if(n.view===w)return;let T=Ne.includes(w),O=H=>!H.startsWith("hue")&&H!=="others",L=T?n.hide.filter(
O):n.hide;b({view:w,cam:null,hide:L}),T&&u&&u.fit(),innerWidth<uc&&_("picture").scrollIntoView({block:"\
start"}),T||(_("sheet").scrollTop=0)}function S(){n=p(),o=v(n),D(),!(!u||!Ne.includes(n.view))&&(n.cam?
u.setCamera(n.cam):u.fit())}function k(){let{state:w,ignored:T}=wo(t,n);T.length&&fc(T),n=w,(n.only.
words||n.not.words)&&(o=v(n)),n.open.length&&u&&(u.forget(),i.delete("picture")),D(),m.prepare()}function M(){
u&&(u.draw(),D(),j(u.snapshot().scene))}ys(l,{openView:F,copyLink:Ee,recolour:M,restore:S});let{from:E,
to:I}=t.counts;return _("span").textContent=E===null?"":ot(E,I),S(),{complete:k}}function fc(t){let e=_(
"notice");if(e.hidden=!t.length,!t.length)return;let n=t.slice(0,Pd).map(l=>l.slice(0,60)),o=t.length-
n.length,r=o?` and ${x(o)} more`:"",s=f("span",{dir:"auto"},n.join(" · ")),i=C({class:"step","aria-\
label":"Close this notice"},c,"×");e.replaceChildren("This link asks for what this page does not ha\
ve: ",s,r,". ",i);function c(){e.hidden=!0}}async function Rd(){try{let t=Er(await jn("data")),e=dc(t);Bn("details")&&await Dd(),_r(t,await jn("\
details")),e.complete(),document.documentElement.dataset.ready="yes"}catch(t){let{message:e}=t;_("me\
ssage").hidden=!1,_("message").replaceChildren(f("p",{},`This page could not be opened. ${e}`))}}function Dd(){
return new Promise(t=>requestAnimationFrame(()=>setTimeout(t)))}Rd();})();

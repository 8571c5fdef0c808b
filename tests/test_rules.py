"""Tables of rules, row by row: each name is typed here again, so that none can be lost unseen."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from topicgraph.identity.urls import canonicalize
from topicgraph.model import to_datetime
from topicgraph.sources.dates import parse

TRACKING = """
    __s __twitter_impression _branch_match_id _ga _gl _hsenc _hsmi _r access_token
    accesstoken action_object_map action_type_map at_medium at_campaign bxid cmp cmpid cndid
    cvid dclid esrc fb_action_ids fb_ref fbclid fsrc ftag ftcamp gaa_at gaa_n gaa_sig gaa_ts
    gbraid gclid gclsrc gift_copy giftid gift_token guccounter guce_referrer hasha hashb
    hashc hsa_acc icid igsh igshid intcmp itid ito jsessionid leadsource li_fat_id mbid
    mc_cid mc_eid mkt_tok msclkid mtm_campaign ncid ns_campaign ns_fee ns_linkname
    ns_mchannel ns_source ocid oly_anon_id phpsessid pk_campaign pwapi_token ref_src ref_url
    referer referrer reflink replytocom rref s_kwcid session_id sessionid share_id
    share_token sharetype smid smprod smtyp soc_src soc_trk spm sr_share srnd sref taid tpcc
    trk tsrc ttclid twclid unlocked_article_code utm_source utm_medium utm_campaign vero_id
    wbraid wpisrc wpmm wt_mc wt.mc_id xtor yclid feature gift mod partner r ref rss share
    source via
""".split()  # noqa: SIM905  # shorter than a list

PAGE_CHOOSERS = """
    id p page story article v q s c cat lang date n section a_id doc item oid mid
""".split()  # noqa: SIM905  # shorter than a list

ZONES = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "BST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3,
    "MSK": 3, "WIB": 7, "WITA": 8, "HKT": 8, "WIT": 9, "JST": 9, "KST": 9,
    "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13,
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5,
    "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
}  # fmt: skip
"""Hours ahead of UTC."""


@pytest.mark.parametrize("name", TRACKING)
def test_a_tracking_parameter_does_not_tell_articles_apart(name: str) -> None:
    assert canonicalize(f"https://a.com/news/x?{name}=abc") == canonicalize("https://a.com/news/x")


@pytest.mark.parametrize("name", PAGE_CHOOSERS)
def test_a_parameter_that_chooses_the_page_tells_articles_apart(name: str) -> None:
    one, other = (canonicalize(f"https://a.com/news/x?{name}={value}") for value in ("ab", "cd"))
    assert one != other


@pytest.mark.parametrize("zone", ZONES)
def test_a_time_zone_by_name_is_as_many_hours_ahead_as_it_is(zone: str) -> None:
    date = parse(f"2021-03-04 12:30 {zone}")
    assert date is not None
    local = datetime(2021, 3, 4, 12, 30, tzinfo=UTC)
    assert to_datetime(date.time) == local - timedelta(hours=ZONES[zone])

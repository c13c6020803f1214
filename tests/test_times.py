"""Times in marked sentences: `[t:VALUE words]` for a date, `[TIME:… …]`, `[DURATION:… …]`, `[SET:… …]` for the rest.

Each row is read on Wednesday 15 June 2016 unless it says otherwise; nothing beyond the marks may be found.
"""

from __future__ import annotations

from datetime import date

import pytest
from marked import read_marked

from newsfacts import extract

READ_ON = date(2016, 6, 15)
KINDS = {"t": "DATE", "time": "TIME", "span": "DURATION", "set": "SET"}

NEWS = {
    "weekday behind": "Police said on [t:2016-06-14 Tuesday] that two men were held.",
    "weekday of the day itself": "Police said on [t:2016-06-15 Wednesday] that two men were held.",
    "weekday ahead": "The ministers will meet on [t:2016-06-17 Friday].",
    "weekday of a plan": "The court scheduled a hearing for [t:2016-06-20 Monday].",
    "until": "He was given until [t:2016-06-17 Friday] to answer.",
    "last weekday": "The vote was held [t:2016-06-10 last Friday].",
    "month behind": "The law was passed in [t:2016-03 March].",
    "month ahead": "The law will take effect in [t:2017-03 March].",
    "last month of that name": "He resigned [t:2015-09 last September].",
    "day across the year": "The ship left on [t:2016-05-30 May 30].",
    "told after a full date": (
        "They signed on [t:2015-02-12 February 12, 2015], and fighting stopped on [t:2015-02-15 February 15]."
    ),
    "day and weekday": "It opened on [t:2016-06-03 Friday, June 3].",
    "relative days": "He came [t:2016-06-14 yesterday] and leaves [t:2016-06-16 tomorrow].",
    "another year aside": (
        "They signed on [t:2015-02-12 February 12, 2015], to keep the [t:2014-09 September 2014] pact. "
        "It ended on [t:2015-02-15 February 15]."
    ),
    "weeks, months, years": "Prices rose [t:2016-W23 last week], [t:2016-05 last month] and [t:2015 last year].",
    "ago": "She left [t:2014 two years ago]; he wrote [t:2016-06-05 10 days ago].",
    "vaguely ago": "She left [t:PAST_REF several years ago].",
    "in days": "The strike will begin in [t:2016-06-17 two days].",
    "in days, told": "The strike was settled in [span:P2D two days].",
    "in weeks, counted": "It is the third storm to hit the coast in [span:P2W two weeks].",
    "in years, counted": "He will be their ninth manager in [span:P8Y eight years].",
    "clock of the day spoken of": (
        "A man was shot on [t:2016-06-11 Saturday], police said on [t:2016-06-12 Sunday]. "
        "He had left home at [time:2016-06-11T21:00 9 p.m.] sharp."
    ),
    "ahead of a warning": "They warned of rain into [t:2016-06-16 Thursday].",
    "quarter": "Profit fell in [t:2016-Q1 the first quarter] from [t:2015-Q1 a year earlier].",
    "year earlier": "Sales were flat against [t:2015 a year earlier].",
    "modifiers": "It began in [t:2015 late 2015] and ended in [t:2016-05 mid-May].",
    "earlier this": "The bank closed [t:2016 earlier this year].",
    "decade and century": "In [t:199 the 1990s] they restored a mill of [t:18 the 19th century].",
    "season": "They met in [t:2015-SU the summer of 2015].",
    "holiday": "Shops closed on [t:2015-12-25 Christmas Day].",
    "range of days": "The fair runs [t:2016-07-05 July 5]-[t:2016-07-08 8].",
    "range of years": "He ruled in [t:1998 1998]-[t:1999 99].",
    "durations": "After [span:P3M three months] of talks and [span:PT2H30M two and a half hours] of debate they agreed.",
    "duration as adjective": "The [span:P3D three-day] visit ended.",
    "sets": "He swims [set:P1D every day] and sings [set:XXXX-WXX-7 every Sunday].",
    "clock": "The train left at [time:2016-06-15T10:35 10:35 a.m.] sharp.",
    "clock and weekday": "The offer expires at [time:2016-06-17T17:00 5 p.m. Friday].",
    "part of the day": "Shots were heard [time:2016-06-14TNI Tuesday night].",
    "now and once": "The firm [t:PRESENT_REF now] has two plants; it [t:PAST_REF recently] sold a third.",
    "future": "We shall see in [t:FUTURE_REF the near future].",
    "numeric": "It is dated [t:2016-05-30 5/30/2016].",
    "iso": "It is dated [t:2016-05-30 2016-05-30].",
    "headline to come": "EU leaders to meet on [t:2016-06-17 Friday]",
    "a call that failed": "She could not be reached [t:2016-06-14 Tuesday].",
    "ahead of the": "They met ahead of the [t:2016-07-03 July 3] vote; ballots mailed for the [t:2016-07-03 July 3] vote were lost.",
    "delivery": "Crude for [t:2016-07 July] delivery rose after minutes of the board's meeting.",
    "ahead of": "They met ahead of [t:2016-06-17 Friday]'s vote.",
    "the order issued": "He wants to suspend the order issued [t:2016-06-14 Tuesday].",
    "month of last year": "It ended in [t:2015-05 May last year].",
    "weekday of a week": "They meet on [t:2016-06-20 Monday of next week].",
    "week of a day": "It was held in [t:2016-W19 the week of May 10].",
    "from a date": "It opens [t:2016-12-11 two weeks before Christmas].",
    "from now": "It opens [t:2016-06-25 ten days from now].",
    "weekend": "They rested over [t:2016-W23-WE the weekend].",
    "this weekend": "They will rest [t:2016-W24-WE this weekend].",
    "short quarter": "Sales rose in [t:2016-Q1 Q1 2016].",
    "half of a year": "It grew in [t:2015-H2 the second half of 2015].",
    "part of the day before": "It rained [time:2016-06-14TNI late Tuesday night].",
    "hour of a live report": "The line is shut until [t:2016-06-19 Sunday].\n\n[time:2016-06-15T16:05Z 16:05 GMT]\nTalks open",
    "clock and its day": "It began at [time:2016-06-14T22:45 10:45 p.m.] on [t:2016-06-14 Tuesday].",
    "zones": "The text was issued at [time:2016-06-15T14:30Z 1430 GMT].",
    "spoken year": "He was born in [t:1996 nineteen ninety-six].",
    "half an hour": "It took [span:PT30M half an hour].",
    "weekday nights": "They play on [set:XXXX-WXX-2TNI Tuesday nights].",
    "these days": "Nobody reads [t:PRESENT_REF these days].",
    "end-month": "It matures at [t:2016-03 end-March].",
    "years across": "They fought from [t:2013 2013] to [t:2015 2015].",
    "easter": "They left on [t:2016-03-25 Good Friday].",
    "thanksgiving": "They came [t:2015-11-26 last Thanksgiving].",
    "before christ": "The city fell in [t:BC0480 480 BC], in [t:BC04 the 5th century BC].",
    "night of a day": "He left on the night of [t:2016-06-10 June 10].",
    "effective": "Under rules of [t:2014-06-30 June 30, 2014], fees effective [t:2016-12-07 Dec. 7] will fall.",
    "this Friday": "They meet [t:2016-06-17 this Friday].",
    "day alone": "It opened on [t:2016-05-05 May 5]; on [t:2016-05-12 the 12th] it closed.",
    "joined days": "They met on [t:2016-05-28 28] and [t:2016-05-29 29 May].",
    "joined months": "It rained in [t:2014-08 August] and [t:2014-09 September 2014].",
    "latest quarter": "Sales rose in [t:2016-Q1 the first quarter]; in [t:2016-Q1 the latest quarter] costs fell.",
    "year-ago quarter": "It lost less in [t:2016-Q1 the first quarter] than in [t:2015-Q1 the year-ago quarter].",
    "quarter of last year": "It lost more in [t:2015-Q3 the third quarter of last year].",
    "quarter of next year": "It will report in [t:2017-Q1 next year's first quarter].",
    "quarter-end": "The debt stood at [t:2016-Q1 quarter-end].",
    "fortnight": "It was sold [t:2016-06-01 a fortnight ago] and opens in [t:2016-06-29 a fortnight's time].",
    "decades ago": "It was built [t:1996 two decades ago].",
    "halves": "It was built [t:2014 two and a half years ago].",
    "hour later": "It was found [time:2016-06-15TXX an hour later].",
    "vaguely before": "It was found [t:PAST_REF several days before Christmas].",
    "in years": "It will open in [t:2018 two years].",
    "season of next year": "It will open in [t:2017-SP the spring of next year].",
    "this Christmas": "They will stay home [t:2016-12-25 this Christmas].",
    "today's world": "Nobody waits in [t:PRESENT_REF today]'s world.",
    "that is no relation": "He said that [t:2016-W23 last week] it rained.",
    "next day": "It opened on [t:2016-05-05 May 5] and closed [t:2016-05-06 the next day].",
    "from days": "It is due [t:2016-06-18 three days from today], [t:2016-05-19 two weeks after May 5].",
    "after a year": "It ended [t:2011-01-15 two weeks since the year 2011].",
    "after a holiday": "It ended [t:2016-06-27 three months after Easter].",
    "spring before christ": "It fell in [t:BC0480-SP the spring of 480 BC].",
    "month by name among slashes": "It is dated [t:2019-08-01 2019/aug/01].",
    "seconds": "After a [span:PT10S ten-second] silence they left.",
    "clock after the day": "It lasted until [time:2016-05-08T01:00 May 8 1:00AM].",
    "after midnight": "It lasted until [time:2016-06-15T00:30 12:30 a.m.] sharp.",
    "half of a decade": "It grew in [t:198 the second half of the 1980s].",
    "that month": "It was annulled in [t:2011-02 February 2011]; the rerun was held [t:2011-06 that June].",
    "year told before": "It was founded in [t:2010 2010]. By [t:2010 the end of the year] it had two plants.",
    "year not told on": "It was founded in [t:2010 2010]. By [t:2016 the end of the year] it will have ten plants.",
    "millions of years": "It lived [t:PAST_REF 125 million years ago] near a lake.",
    "the nineties and a comma": "In [t:199 the mid-1990s], it rained.",
    "two clocks and their day, joined days": (
        "Data published on [t:2016-06-10 Friday] fell; more is due at [time:2016-06-16T16:30 4:30 p.m. EDT] "
        "([time:2016-06-16T20:30Z 2030 GMT]) on [t:2016-06-16 Thursday] and on [t:2016-06-17 Friday]."
    ),
    "week to a day": "Stocks fell in [span:P1W the week] to [t:2016-06-10 June 10].",
    "clock of the next day": (
        "It rained from [time:2016-05-26T21:00 9pm] on [t:2016-05-26 May 26] to [time:2016-05-27T05:00 5am] [t:2016-05-27 the next day]."
    ),
    "through a day": "Schools were closed through [t:2016-06-16 Thursday].",
    "a May interview": "In a [t:2016-05 May] interview he denied it; a March on the capital failed.",
    "to begin and last": "Talks begin [t:2016-06-20 Monday] and last [span:P6W six weeks].",
    "on the calendar": (
        "He takes office on [t:2016-08-07 7 August] and turns 60 on [t:2016-06-20 Monday]. Voters go to the polls on "
        "[t:2016-06-19 Sunday]. The deadline is [t:2016-06-20 Monday]."
    ),
    "not on the calendar": (
        "It is [t:2016-06-14 Tuesday] and he is here. They take part in the Harbour [t:2016-06-12 Sunday] march. The "
        "move comes after [t:2016-06-13 Monday]'s vote."
    ),
    "following": (
        "He fled in [t:2014-08 August 2014] and was charged [t:2015-SP the following spring]; he fell on [t:2016-05-05 May 5] and "
        "died [t:2016-05-09 the following Monday]."
    ),
    "day of the month told earlier": (
        "A ferry sank in [t:2014-12 December 2014] off the coast. Fourteen people were hurt, and the captain, who had been "
        "drinking all day and who later fled the town, was charged with arson on [t:2014-12-20 December 20]."
    ),
    "back from the year told": (
        "It was signed on [t:2013-11-13 November 13, 2013]. On [t:2016-06-03 June 3] they met; they last met in [t:2015-12 December]."
    ),
    "days of last year": "It was held from [t:2015-10-02 October 2] to [t:2015-10-09 9] [t:2015 last year].",
    "clock of these days": "Shares have fallen since the [t:2016-02-23 Feb. 23] vote and were down at [time:2016-06-15T10:24Z 1024 GMT].",
    "clock of the day told": "He was shot on [t:2014-10-23 Oct. 23, 2014]. He was found at [time:2014-10-23T22:00 10 p.m.] by his son.",
    "clock behind, day ahead": "Sentencing is set for [t:2016-07-09 July 9]. He had drunk until [time:2016-06-15T12:00 noon] and slept.",
    "zones by other names": "Talks opened at [time:2016-06-15T09:30Z 0930 GMT] and closed at [time:2016-06-15T19:52 19.52 BST].",
    "summers ago": "The mill burned [t:2014-SU two summers ago].",
    "a verb and no relation": "The trial is to last [span:P3W three weeks]; [span:P2W the last two weeks] were wet.",
    "half of next year": "It opens in [t:2017-H2 the second half of next year].",
    "over and more than": "Prices rose 3 percent over [span:P2Y two years]; he waited for [span:P1Y over a year].",
    "year to a month": "Visits fell in [span:P1Y the year] to [t:2016-03 March 2016].",
    "holiday behind": "By [t:2015-12-25 Christmas], ten libraries had gone; ten more will go by [t:2016-12-25 Christmas].",
    "day of the month told": "He fled in [t:2014-07 July 2014] when, on [t:2014-07-11 July 11], a mill burned down.",
    "effective, denied": "The bank may not meet the rule effective [t:2016-12-07 Dec. 7].",
    "between two and by": "It will double flights between Bonn and Bern by [t:2016-12 December].",
    "half a century": "It stood for [span:P50Y half a century].",
    "Friday week": "They meet on [t:2016-06-24 Friday week]; the inquest opens [t:2016-06-25 a week on Saturday].",
    "a week and on a day": "The shop was shut for [span:P1W a week] on [t:2016-06-13 Monday].",
    "weekdays that count from another": (
        "He died on the [t:XXXX-WXX-7 Sunday] before the vote. On the [t:XXXX-WXX-5 Friday], the court heard, he drank. "
        "It is held on the first [t:XXXX-WXX-6 Saturday] in [t:2016-07 July], on [set:XXXX-WXX-2 every other Tuesday] "
        "and on [set:XXXX-WXX-1 the last Monday] of [set:P1M every month]."
    ),
    "the Tuesday vote": "He lost the [t:2016-06-14 Tuesday] vote.",
    "weekdays of a name": "Black Monday ruined him; Sheffield Wednesday lost the cup; the Good Friday agreement held.",
    "hours of a set": (
        "It is open [set:XXXX-WXX-WD weekdays] from [time:XXXX-XX-XXT09:00 9am] to [time:XXXX-XX-XXT17:00 5pm] and at "
        "[time:XXXX-XX-XXT10:00 10am] [set:XXXX-WXX-7 every Sunday]. He came at [time:2016-06-15T11:00 11am today]."
    ),
    "a week that is told": (
        "It was held in [t:2016-W19 the week of 10 May]. Prices rose in the week after the vote and in the month before "
        "the war. Sales fell in [t:2016 the year]. The fair is on the weekend of [t:2016-06-25 25]-[t:2016-06-26 26 June]."
    ),
    "end as a verb": "The strike will end [time:2016-06-15TEV this evening]. It is due by [t:2016-06 end June].",
    "ago today": "The tower fell [t:2013-06-15 three years ago today].",
    "months to": "In [span:P3M the three months] to [t:2016-09 September] costs will rise.",
    "spring after a year": "It was shown in [t:2009 2009] and sold [t:2010-SP the following spring].",
    "Saturday after that": "They play on [t:2016-06-21 Tuesday] and [t:2016-06-25 the following Saturday].",
    "set in, set for": "The price was set in [t:2016-03 March]; a vote was set for [t:2017-03 March].",
    "forecast of a month": "It expects a loss, down from its [t:2016-02 February] forecast of a profit.",
    "days of the year": "They marched on [t:2015-11-08 Remembrance Sunday]; it was their independence day.",
    "both of next week": "They meet from [t:2016-06-20 Monday] to [t:2016-06-22 Wednesday next week].",
    "clock with a stop": "It took place at [time:2016-06-15T02:30 2.30 am]; he ran 2.3 am.",
    "to have ended": "It was to have ended by [t:2015-12-13 Dec. 13]; it is to end by [t:2016-12-13 Dec. 13].",
    "we have to win": "On [t:2016-06-18 Saturday] we have to win.",
    "another remembrance day": "It marked Holocaust Remembrance Day; on [t:2016-05-30 Memorial Day] he fell.",
    "until the spring after": "He was on crutches until [t:XXXX-SP the following spring].",
    "clock of a day to come": "He came on [t:2016-06-13 Monday]. Pupils would wave at [time:XXXX-XX-XXT08:45 8.45am].",
    "until noon, and a day": "It is open until [time:2016-06-15T12:00 noon]. [t:2016-06-10 Friday] was wet.",
    "clock before another sentence": "It was hit at [time:2016-06-15T07:00Z 0700 GMT]. A man fell on [t:2016-06-10 Friday].",
    "two nights": "They leave on [set:XXXX-WXX-1 Monday] and [set:XXXX-WXX-2TNI Tuesday nights].",
    "summer told": "He has done so since [t:1974 1974], the summer he left. [t:1974 That year] it rained.",
    "long ago": "They made glue [t:PAST_REF 200,000 years ago].",
    "ago this month": "The ban was lifted [t:2014-06 two years ago this month].",
    "year to the end": "Sales in [span:P1Y the year] to [t:2016-03 the end of March] rose.",
    "they marry": "They marry on [t:2016-06-18 Saturday].",
    "the next spring, told": "In [t:1961-FA the fall of 1961] it rained. [t:1962-SP The next spring] she left.",
    "due by zone": "It rose in [span:P1W the week] to [t:2016-06-10 June 10]. Figures are due at [time:2016-06-15T15:30Z 1530 GMT].",
    "is at an hour": "The service is at [time:2016-06-17T11:00 11 a.m. Friday].",
    "weekends": "It opens on [set:XXXX-WXX-WE weekends].",
    "a week ago Monday": "He left [t:2016-06-06 a week ago Monday], and she [t:2016-06-13 two days ago].",
    "a rate since": "It has met twice [set:P1Y a year] since [t:1990 1990].",
    "trial date": (
        "He was held on [t:2015-05-04 May 4, 2015]. The judge set a trial date of [t:2016-11-08 November 8]. He had drunk on "
        "[t:2015-05-03 May 3, 2015] and on [t:2015-08-08 August 8]."
    ),
    "at midnight": "The order takes effect at [time:2016-06-17T24:00 midnight Friday].",
    "a weekday with its date": (
        "Banks shut from [t:2016-06-21 June 21] to [t:2016-06-24 24] ([t:2016-06-21 Tuesday] to [t:2016-06-24 Friday]). It "
        "began on [t:2016-05-04 May 4], a [t:2016-05-04 Wednesday], and ended on [t:2016-05-10 May 10] ([t:2016-06-13 Monday])."
    ),
    "a Saturday": "It was a [t:XXXX-WXX-6 Saturday]. He spoke at a [t:2016-06-10 Friday] news conference.",
    "range of weekdays": (
        "Snow could fall between [time:2016-06-15TNI Wednesday night] and [time:2016-06-17TMO Friday morning], police said "
        "[t:2016-06-14 Tuesday]. They met on [t:2016-06-14 Tuesday] and [t:2016-06-13 Monday]."
    ),
    "months of last year": (
        "Sales fell in [t:2015-05 May], [t:2015-06 June] and [t:2015-07 July of last year]; they rose in [t:2016-05 May] and "
        "[t:2016-04 April]."
    ),
    "or in spring": "He sees a vote in [t:2016-07 July] or in [t:2017-SP early spring], not in [t:2016-SP spring 2016].",
    "four years earlier": (
        "In [t:1949 1949], [t:1949 four years earlier], they had warned of it. They signed in [t:2011 2011]. "
        "[t:2013 Two years later] they met."
    ),
    "minutes after a month": "It was their first win since [t:2015-08 August]. [time:2016-06-15TXX Six minutes later] they led.",
    "the flood, when": "The flood of [t:1953 1953], when on [t:1953-01-31 January 31] the sea came, killed ten. On [t:2016-02-03 February 3] it rained.",
    "split years": (
        "They won in the [t:2014 2014]/[t:2015 15] season and grew in [t:2015 2015]/[t:2016 2016]; case 2014/17 was closed in "
        "[t:1998 the fiscal year 1998]-[t:1999 99]."
    ),
    "long weekends": (
        "It is due over [t:2016-W35-WE Labor Day weekend]; they met over [t:2014-W21-WE Memorial Day weekend 2014] and "
        "[t:2016-W12-WE Easter weekend]."
    ),
    "half of a game": "The hosts trailed at half-time but led in the second half.",
    "half of a week": "Sun is due in the second half of [t:2016-W24 the week].",
    "live report": "[time:2016-06-15T08:05 8:05am]\nRain falls.\n\n[time:2016-06-15T16:10 16:10]: A boat is in.\n\n[time:2016-06-15T10:30 1030]: A dam broke.",
    "list of months": "It opens in [t:2016-07 July], [t:2016-08 August] and [t:2016-12 December]; it opened in [t:2016-05 May] and [t:2015-09 September].",
    "aboard since": (
        "The last one flew on [t:2011-07-08 July 8, 2011]; crews had waited since [t:2011-08-09 August 9]. She has been "
        "aboard since [t:2015-11-19 Nov. 19]."
    ),
    "hours in brackets": (
        "It is open [set:P1D daily] ([time:XXXX-XX-XXT10:00 10am]-[time:XXXX-XX-XXT17:00 5pm]) and runs to [t:2016-07-07 7 July]. The "
        "market is on from [time:XXXX-XX-XXT09:30 9.30am] to [time:XXXX-XX-XXT14:00 2pm] [set:XXXX-WXX-7 every Sunday]."
    ),
    "hours without a half": (
        "He sings [time:2016-06-15T19:00 7]-[time:2016-06-15T21:00 9pm] and [time:2016-06-15T09:30 9.30am]-[time:2016-06-15T16:00 4pm], "
        "not [time:2016-06-15T11:00 11am]-[time:2016-06-15T14:00 2pm]; they won 7-9."
    ),
    "usually on a weekday": "There is folk, usually on [set:XXXX-WXX-5 Friday]. There was folk on [t:2016-06-10 Friday].",
    "before a Christmas of long ago": "He was shot [t:1975-12-23 two days before Christmas 1975].",
    "days after a day": "In the [span:PXD days] after [t:2016-05-12 May 12] it rose; [t:2016-05-14 two days after May 12] it fell.",
    "quarter ended": (
        "In [t:2015-Q2 the quarter] ended [t:2015-07-31 July 31, 2015], it lost less. In [t:2016-Q1 the quarter] ended "
        "[t:2016-03-31 March 31] it made more. In [t:2016-Q1 the quarter] it sold a mill."
    ),
    "through a day to come": (
        "A warning was in effect from [time:2016-06-16T19:00 7 p.m. Thursday] through [time:2016-06-17T13:00 1 p.m. Friday]. "
        "It was shut from [t:2016-06-12 Sunday] through [t:2016-06-16 Thursday]."
    ),
    "half past": "It fell at [time:2016-06-15T19:30 half past seven in the evening]; sales fell by a quarter to 3 million.",
    "same month of": "Sales fell in [t:2016-04 April] from [t:2015-04 the same month of 2015].",
    "same quarter of": "It lost less in [t:2016-Q1 the first quarter] than in [t:2014-Q1 the same quarter of 2014].",
    "hundred hours": "It came by [time:2016-06-15T06:00 0600 hours] and left at [time:2016-06-15T18:30 1830 hours] after [span:PT1800H 1800 hours].",
    "a weekday of this year": "It falls on a [t:XXXX-WXX-3 Wednesday] [t:2016 this year].",
    "day of each month": "Dues are paid by [set:XXXX-XX-15 the 15th] of [set:P1M each month].",
    "a year of": "They made [t:2016 2016] [span:P1Y a year] of thrift; it meets ten times [set:P1Y a year].",
    "the next year, told": "In [t:1811-03 March 1811] it fell. He died [t:1812 the next year]; she will pay over [t:2017 the next year].",
    "throughout May": "Throughout [t:2016-05 May] it rained.",
    "short weekday": "It was posted on [t:2016-11-11 Fri, 11 Nov 2016].",
    "sits again": "The court sits again on [t:2016-06-20 Monday]; it sat on [t:2016-06-13 Monday].",
    "one Friday": (
        "On one [t:XXXX-WXX-5 Friday] in [t:2014-05 May 2014] she took money; [t:XXXX-WXX-1 the following Monday] she took more."
    ),
    "for three days from": "It will be shut for [span:P3D three days] from [t:2016-06-21 Tuesday]; it is due [t:2016-06-24 three days from Tuesday].",
    "quarter of a game": "Hosts trailed by nine in the third quarter.",
    "beginning": "It will be sold beginning [t:2016-07 July 2016]; it rained at [t:2016-05 the beginning of May].",
    "in the fall": "In [t:2015-FA the fall] in Ohio it rained.",
    "chronicle": "Key dates\n\n[t:1914 1914]: War breaks out.\n\n[t:1945 1945]: Peace is signed.",
    "same period": "Profit fell from [t:2015 the same period last year].",
}

NONE = (
    "It may rain and he may march on the capital.",
    "The sun rose as he sat down for a second time.",
    "They won 3-1 in Game 7.",
    "Call 555-2016-11 or see section 1998.4 of the code.",
    "The bill came to $1999 and 1,500 miles were driven.",
    "Nothing has been the same since 9/11, and the shop is open 24/7.",
    "The 49ers and Formula 1 met at Minsk-2.",
    "Prices fall, leaves spring from the branch, and the decision is final.",
    "Version 10.2.1 runs on 2000 servers for 1995 people.",
    "April Miller and June Carter sang; Jan Novak played.",
    "The fall of the wall surprised nobody.",
    "Three quarters of the votes were counted on a day when nobody slept.",
    "They are in their 30s; temperatures rose into the 50s.",
    "He reads USA Today and watched “This Week” on a white Christmas.",
    "The future president met him.",
    "April Summers, Kevin Easter and the 1900 block of Spring Street wished all a merry Christmas dinner.",
    "She retired in her late 70s; it will be in the 40s, with highs in the mid-20s; his rating fell into the mid-30s.",
    "Call 0161 496 2018 for the Spring Fair; they live at 1901 Second Ave. and she, of 2011 London Road, at 2010 Wall Street.",
    "IT SAID THAT MAY HAVE HELPED; she blamed the fall in prices for it. The fall from its peak was steep.",
    "Tony August, Joao Sun, 19, and June Park marched on Independence Day.",
    "He watched “Saturday Night Live”, and the 29th of Ramadan was dry.",
    "The past administration owned a 1987 Chevrolet.",
    "The last day of classes was cold.",
    "The Summer Olympics and Christmas Island are far away.",
    "One in 10 may march; readers of the Sunday Times and the Daily Mail agree with the Daily Beast.",
)

# Read in 2016, dates follow one another; years that are only glanced at move nothing.
HISTORY = (
    "The siege began in early 1810. In March 1811 it was lifted, and in [t:1811-05 May] the army left. A statue of 1905 "
    "recalls it. On 3 December 1811 the king fell ill; he died in [t:1812-01 January]. [t:1812-02 The following month] "
    "a regent ruled. On 4 June 1812 war broke out, and [t:1812-06-06 two days later] the fleet sailed; on "
    "[time:1812-06-10TNI the night of 10 June] it sank. In [t:1812-SU the summer] the harvest failed. The "
    "[t:PAST_REF former] regent fled on 1 July 1812. On 2 July 1812 and 5 July 1812 towns burned. In 1813, in 1814, in "
    "1815, in 1816, in 1817, in 1818, in 1819 and in 1820 peace held, and in [t:1820-03 March] and 1821 too."
)


def found(text: str, day: date | None = READ_ON) -> list[tuple[str, int, int, str]]:
    return [(t.type, t.span.start, t.span.end, t.value) for t in extract(text, published=day).timexes]


@pytest.mark.parametrize("marked", NEWS.values(), ids=list(NEWS))
def test_times_of_news(marked: str) -> None:
    text, marks = read_marked(marked)
    wanted = [(KINDS[label.split(":")[0]], s, e, label.split(":", 1)[1]) for label, s, e in marks]
    assert found(text) == wanted


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_time(text: str) -> None:
    assert found(text) == []


def test_times_of_a_history() -> None:
    text, marks = read_marked(HISTORY)
    wanted = {(KINDS[label.split(":")[0]], s, e, label.split(":", 1)[1]) for label, s, e in marks}
    assert wanted <= set(found(text))


def test_a_span_is_its_text_and_bounds_hold() -> None:
    facts = extract("In May 2016, in 2015-W07, on 2016-02-29 and in the 1990s.", published=READ_ON)
    for t in facts.timexes:
        assert facts.article.text[t.span.start : t.span.end] == t.span.text
        assert t.begin is None or t.end is None or t.begin <= t.end
    assert [(str(t.begin), str(t.end)) for t in facts.timexes if t.value == "2016-05"] == [("2016-05-01", "2016-05-31")]


def test_undated_values_stay_open() -> None:
    assert [v for *_, v in found("He spoke on Friday, on May 5 and last week.", None)] == [
        "XXXX-WXX-5",
        "XXXX-05-05",
        "XXXX-WXX",
    ]


def test_both_readings_of_an_ambiguous_date() -> None:
    facts = extract("It is dated 03/04/2016.", published=READ_ON)
    assert [t.value for t in facts.timexes] == ["2016-03-04"]
    assert [(d.kind, d.taken, d.alternatives) for d in facts.doubts if d.kind == "date"] == [
        ("date", "2016-03-04", ("2016-04-03",))
    ]


def test_basis() -> None:
    facts = extract("On May 5, 2015 it began; on May 9 it ended; on Monday it was forgotten.", published=READ_ON)
    assert [t.basis for t in facts.timexes] == ["written", "narrative", "anchored"]


@pytest.mark.parametrize("day", [date(1, 1, 1), date(9999, 12, 31), date(2016, 2, 29)])
def test_the_ends_of_the_calendar(day: date) -> None:
    text = (
        "Yesterday, tomorrow, last week, next month, last year, next century, 900 years ago, 9999 days later, "
        "on February 29, on Friday, last Christmas, 31 February 2015, 99/99/2016, 0000-00-00, in five years, 5 BC, "
        "9999-12-31, two weeks after 9999-12-31, this weekend, the next quarter, last spring, 1/1/0001."
    )
    for t in extract(text, published=day).timexes:
        assert t.value


@pytest.mark.parametrize("piece", ["the ", "one ", "May ", "1 ", "of the last ", "12-15 ", "mid-", "'90s ", ", and "])
def test_repetition_is_linear_and_raises_nothing(piece: str) -> None:
    for t in extract(piece * 3000, published=READ_ON).timexes:
        assert t.value


def test_season_behind_a_name_is_a_name() -> None:
    facts = extract(
        "Paula Winter said it. Last winter was cold, and the Winter of 1946 was colder.", published="2023-03-04"
    )
    assert [t.span.text for t in facts.timexes] == ["Last winter", "the Winter of 1946"]


@pytest.mark.parametrize(
    ("marked", "published"),
    [
        (
            "TOKYO, [t:2016-06-15 June 15] (Kyodo) - He said [t:2016-06-15 Wednesday] that he would leave [t:2016-06-16 Thursday].",
            14,
        ),
        ("DELHI, [t:2016-06-14 June 14] (PTI) - He spoke [t:2016-06-14 today]; he leaves [t:2016-06-15 tomorrow].", 15),
        ("DELHI, [t:2016-06-14 June 14] (PTI) - He said he would meet them on [t:2016-06-15 Wednesday].", 16),
    ],
)
def test_days_are_those_of_the_dateline(marked: str, published: int) -> None:
    text, marks = read_marked(marked)
    wanted = [(KINDS[label.split(":")[0]], s, e, label.split(":", 1)[1]) for label, s, e in marks]
    assert found(text, date(2016, 6, published)) == wanted

"""News agencies and the slugs that datelines print for them."""

from __future__ import annotations

from functools import cache

from .rows import Agency

AGENCIES: tuple[Agency, ...] = (
    Agency("Reuters", ("Reuters", "Reuter", "Thomson Reuters", "Thomson Reuters Foundation"), "LAGOS, May 3 (Reuters) - Rain fell."),
    Agency("Associated Press", ("AP", "Associated Press", "The Associated Press"), "LIMA, Peru (AP) — Rain fell."),
    Agency("Agence France-Presse", ("AFP", "Agence France-Presse"), "LIMA, May 3 (AFP) - Rain fell."),
    Agency("TASS", ("TASS", "ITAR-TASS", "Itar-Tass"), "TULA, May 3. /TASS/. Rain fell."),
    Agency("Xinhua", ("Xinhua", "Xinhuanet", "Xinhua News Agency", "NCNA"), "WUHAN, May 3 (Xinhua) -- Rain fell."),
    Agency("United Press International", ("UPI", "United Press International"), "May 3 (UPI) -- Rain fell."),
    Agency("Deutsche Presse-Agentur", ("dpa", "dpa-AFX", "dpa/AFX", "dpa International"), "Kiel (dpa) - Rain fell."),
    Agency("CNN", ("CNN", "CNN Business", "CNN Money", "CNNMoney", "CNNMoney.com", "CNN.com", "CNN Español"), "(CNN) Rain fell."),
    Agency("Canadian Press", ("CP", "Canadian Press", "The Canadian Press"), "OTTAWA (CP) - Rain fell."),
    Agency("ANSA", ("ANSA", "ANSAmed"), "(ANSA) - ROME, MAY 3 - Rain fell."),
    Agency("Adnkronos", ("AKI", "Adnkronos"), "Rome, 3 May (AKI) - Rain fell."),
    Agency("EFE", ("EFE", "ACAN-EFE", "Agencia EFE"), "Madrid, May 3 (EFE).- Rain fell."),
    Agency("Lusa", ("Lusa",), "Lisbon, May 3 (Lusa) - Rain fell."),
    Agency("Belga", ("Belga", "BELGA")),
    Agency("Kyodo", ("Kyodo", "Kyodo News"), "TOKYO, May 3 (Kyodo) - Rain fell."),
    Agency("Jiji Press", ("Jiji Press", "Jiji")),
    Agency("Yonhap", ("Yonhap", "Yonhap News", "YONHAP"), "SEOUL, May 3 (Yonhap) -- Rain fell."),
    Agency("KCNA", ("KCNA",), "Pyongyang, May 3 (KCNA) -- Rain fell."),
    Agency("Central News Agency", ("CNA",), "Taipei, May 3 (CNA) Rain fell."),
    Agency("Press Trust of India", ("PTI", "PTI Bhasha"), "Mumbai, May 3 (PTI) Rain fell."),
    Agency("Asian News International", ("ANI",), "New Delhi, May 3 (ANI): Rain fell."),
    Agency("Indo-Asian News Service", ("IANS", "IANS/RAY"), "New Delhi, May 3 (IANS) Rain fell."),
    Agency("United News of India", ("UNI",)),
    Agency("Press Information Bureau", ("PIB", "PID", "BSS", "UNB")),
    Agency("Associated Press of Pakistan", ("APP", "Online", "NNI", "INP", "PPI", "SANA", "KMS"), "LAHORE, May 3 (APP): Rain fell."),
    Agency("Antara", ("ANTARA", "ANTARA News", "Antara"), "Jakarta (ANTARA) - Rain fell."),
    Agency("Bernama", ("Bernama", "BERNAMA"), "KUCHING, May 3 (Bernama) -- Rain fell."),
    Agency("Vietnam News Agency", ("VNA", "VNS", "VOV"), "Hanoi (VNA) – Rain fell."),
    Agency("Philippine News Agency", ("PNA",)),
    Agency("Interfax", ("Interfax", "Interfax-Ukraine", "Interfax-AVN", "INTERFAX.RU"), "MOSCOW. May 3 (Interfax) - Rain fell."),
    Agency("RIA Novosti", ("RIA Novosti", "RIA", "Sputnik", "RAPSI", "RIAN"), "KAZAN, May 3 (Sputnik) - Rain fell."),
    Agency("Ukrinform", ("Ukrinform", "UNIAN", "UNN")),
    Agency("BelTA", ("BelTA", "BELTA"), "MINSK, 3 May (BelTA) – Rain fell."),
    Agency("Trend", ("Trend", "TREND", "Trend News Agency", "APA", "AZERTAC", "AzerTAc", "Azernews", "Report"), "Baku, May 3, AZERTAC"),
    Agency("Armenpress", ("ARMENPRESS", "Armenpress", "PanARMENIAN.Net", "ARKA")),
    Agency("Kazinform", ("KAZINFORM", "Kazinform", "AKIpress", "24.kg", "MONTSAME", "UzA", "Khovar")),
    Agency("PAP", ("PAP",), "Warsaw, May 3 (PAP) - Rain fell."),
    Agency("CTK", ("CTK", "ČTK")),
    Agency("TASR", ("TASR", "SITA")),
    Agency("MTI", ("MTI",)),
    Agency("BTA", ("BTA",)),
    Agency("Agerpres", ("AGERPRES", "Rompres", "Mediafax")),
    Agency("Tanjug", ("Tanjug", "TANJUG", "Beta", "FoNet", "HINA", "Hina", "SRNA", "STA", "ONASA", "FENA", "MIA")),
    Agency("ANA-MPA", ("ANA", "ANA-MPA", "CNA/ANA", "AMNA")),
    Agency("Anadolu", ("AA", "Anadolu", "Anadolu Agency", "DHA", "IHA"), "IZMIR, Turkey (AA) - Rain fell."),
    Agency("TT", ("TT", "NTB", "Ritzau", "STT", "BNS", "ELTA", "LETA", "ETA")),
    Agency("APA", ("APA",)),
    Agency("SDA", ("SDA", "ATS", "Swissinfo")),
    Agency("IRNA", ("IRNA", "ISNA", "FNA", "MNA", "Tasnim", "Fars", "Press TV", "IQNA", "Mehr"), "TEHRAN (FNA)- Rain fell."),
    Agency("MENA", ("MENA", "MENAFN", "WAM", "SPA", "QNA", "KUNA", "BNA", "ONA", "Petra", "NNA", "WAFA", "NINA", "SABA", "Saba", "INA")),
    Agency("TAP", ("TAP", "MAP", "APS", "LANA", "JANA", "SUNA", "PANA", "APA", "AMI")),
    Agency("GNA", ("GNA", "NAN", "KNA", "New Ziana", "ZANA", "ANGOP", "Angop", "ENA", "SAPA", "Sapa", "ADDO", "AIM", "NAMPA", "Nampa", "BOPA")),
    Agency("IRIN", ("IRIN", "IPS", "IPS/IFEJ")),
    Agency("Prensa Latina", ("Prensa Latina", "PL", "ACN", "AIN", "Telam", "TELAM", "Télam", "NA", "Andina", "Notimex", "NTX", "ABI", "AVN")),
    Agency("AAP", ("AAP", "NZPA", "PACNEWS", "RNZ"), "HOBART (AAP) - Rain fell."),
    Agency("PA", ("PA", "Press Association", "PA Media")),
    Agency("FBIS", ("FBIS",), "LIMA, 3 MAY 90 (FBIS) -- RAIN FELL."),
    Agency("Bloomberg", ("Bloomberg", "Bloomberg News", "BLOOMBERG"), "LIMA (Bloomberg) -- Rain fell."),
    Agency("Dow Jones", ("Dow Jones", "Dow Jones Newswires", "DJ", "MarketWatch", "CBS.MW", "CBS MarketWatch", "Dow Jones/AP")),
    Agency("AFX", ("AFX", "AFX News", "Alliance News", "ShareCast", "RTTNews", "TheStreet", "RTT News")),
    Agency("BBC", ("BBC", "BBC News")),
    Agency("Knight Ridder", ("KRT", "MCT", "TNS", "Knight Ridder", "SHNS", "Scripps", "Tribune News Service")),
    Agency("Religion News Service", ("RNS", "CNS", "ENI", "Zenit.org", "ZENIT", "VIS", "Fides", "AsiaNews", "Agenzia Fides")),
    Agency("JTA", ("JTA", "INN"), "HAIFA (JTA) – Rain fell."),
    Agency("Minyan", ("IDG NEWS SERVICE", "IDG News Service", "IDGNS", "COMPUTERWORLD", "Ticker", "Sports Network", "SportsTicker")),
    Agency("PR Newswire", ("PRNewswire", "PR NEWSWIRE", "PR Newswire", "PRNewswire-FirstCall", "PRNewswire-USNewswire", "PRNewswire-Asia", "PRNewswire-PRWeb")),
    Agency("Business Wire", ("BUSINESS WIRE", "Business Wire", "BUSINESSWIRE")),
    Agency("GlobeNewswire", ("GLOBE NEWSWIRE", "GlobeNewswire", "Globe Newswire", "GLOBENEWSWIRE")),
    Agency("Marketwired", ("Marketwired", "MARKETWIRED", "Marketwire", "MARKET WIRE", "Market Wire", "Newsfile Corp.", "ACCESSWIRE", "ACCESS Newswire", "PRWEB", "PRWeb", "CNW", "CNW Group", "CNW Telbec", "EINPresswire.com", "EIN Presswire", "NewMediaWire", "Newswire", "AsiaNet", "ACN Newswire", "Media OutReach", "Primezone", "PRIMEZONE", "M2 PRESSWIRE")),
)


def slug_key(slug: str) -> str:
    """The key under which a slug is looked up: letters and digits alone, lower case."""
    return "".join(c for c in slug.lower() if c.isalnum())


@cache
def slugs(added: tuple[Agency, ...] = ()) -> dict[str, Agency]:
    """The agencies by the key of each slug and of the name."""
    return {slug_key(s): row for row in (*AGENCIES, *added) for s in (row.name, *row.slugs)}


@cache
def printed_slugs(added: tuple[Agency, ...] = ()) -> frozenset[str]:
    """The slugs as printed."""
    return frozenset(s for row in (*AGENCIES, *added) for s in (row.name, *row.slugs))

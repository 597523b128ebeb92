# expect: ZoneInfo('UTC') -> zoneinfo.ZoneInfo(key='UTC')
# expect: str(ZoneInfo('UTC')) -> 'UTC'
# expect: ZoneInfo('Nowhere/X') -> ZoneInfoNotFoundError 'No time zone found with key Nowhere/X'
# expect: ZoneInfo('') -> ValueError ZoneInfo keys must be normalized relative paths, got: 
# expect: ZoneInfo('/etc') -> ValueError ZoneInfo keys may not be absolute paths, got: /etc
# expect: ZoneInfo('../x') -> ValueError ZoneInfo keys must refer to subdirectories of TZPATH, got: ../x
# expect: ZoneInfo(5) -> TypeError expected str, bytes or os.PathLike object, not int
# expect: ZoneInfo() -> TypeError function missing required argument 'key' (pos 1)
# expect: ZoneInfo('UTC') is ZoneInfo('UTC') -> True
# expect: ZoneInfo('UTC').key -> 'UTC'
# expect: ZoneInfo('UTC').utcoffset(None) -> datetime.timedelta(0)
# expect: ZoneInfo('UTC').tzname(None) -> 'UTC'
# expect: ZoneInfo('UTC').dst(None) -> datetime.timedelta(0)
# expect: ZoneInfo('Etc/GMT+5').utcoffset(None) -> datetime.timedelta(days=-1, seconds=68400)
# expect: ZoneInfo('Etc/GMT+5').tzname(None) -> '-05'
# expect: ZoneInfo('Etc/GMT-14').tzname(None) -> '+14'
# expect: ZoneInfo('Etc/GMT').tzname(None) -> 'GMT'
# expect: ZoneInfo('GMT').tzname(None) -> 'GMT'
# expect: ZoneInfo('Etc/UTC').tzname(None) -> 'UTC'
# expect: ZoneInfo('Zulu').tzname(None) -> 'UTC'
# expect: ZoneInfo('Etc/GMT-15') -> ZoneInfoNotFoundError 'No time zone found with key Etc/GMT-15'
# expect: datetime(2024,1,1,tzinfo=ZoneInfo('UTC')) -> datetime.datetime(2024, 1, 1, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='UTC'))
# expect: datetime(2024,1,1,tzinfo=ZoneInfo('Etc/GMT+5')).isoformat() -> '2024-01-01T00:00:00-05:00'
# expect: ZoneInfo.no_cache('UTC') is ZoneInfo('UTC') -> False
# expect: ZoneInfo.clear_cache() -> None
# expect: ZoneInfo('UTC').fromutc(datetime(2024,1,1,tzinfo=ZoneInfo('UTC'))) -> datetime.datetime(2024, 1, 1, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='UTC'))
# expect: ZoneInfo('UTC').fromutc(datetime(2024,1,1)) -> ValueError fromutc: dt.tzinfo is not self
# expect: ZoneInfo('UTC').fromutc(5) -> TypeError fromutc: argument must be a datetime
# expect: datetime(2024,1,1,tzinfo=timezone.utc).astimezone(ZoneInfo('Etc/GMT-3')) -> datetime.datetime(2024, 1, 1, 3, 0, tzinfo=zoneinfo.ZoneInfo(key='Etc/GMT-3'))
# expect: ZoneInfo('UTC')==ZoneInfo('Etc/UTC') -> False
# expect: ZoneInfo('utc') -> ZoneInfoNotFoundError 'No time zone found with key utc'
# expect: ZoneInfo('Etc/GMT+0').tzname(None) -> 'GMT'
# expect: ZoneInfo('Etc/GMT-0').key -> 'Etc/GMT-0'
# expect: ZoneInfo.__mro__ -> (<class 'zoneinfo.ZoneInfo'>, <class 'datetime.tzinfo'>, <class 'object'>)
# expect: ZoneInfo('a/../b') -> ValueError ZoneInfo keys must be normalized relative paths, got: a/../b
# expect: datetime(2024,1,1,tzinfo=ZoneInfo('UTC')).strftime('%Z %z') -> 'UTC +0000'
from datetime import datetime, timezone
from zoneinfo import ZoneInfo

def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


show("ZoneInfo('UTC')")
show("str(ZoneInfo('UTC'))")
show("ZoneInfo('Nowhere/X')")
show("ZoneInfo('')")
show("ZoneInfo('/etc')")
show("ZoneInfo('../x')")
show('ZoneInfo(5)')
show('ZoneInfo()')
show("ZoneInfo('UTC') is ZoneInfo('UTC')")
show("ZoneInfo('UTC').key")
show("ZoneInfo('UTC').utcoffset(None)")
show("ZoneInfo('UTC').tzname(None)")
show("ZoneInfo('UTC').dst(None)")
show("ZoneInfo('Etc/GMT+5').utcoffset(None)")
show("ZoneInfo('Etc/GMT+5').tzname(None)")
show("ZoneInfo('Etc/GMT-14').tzname(None)")
show("ZoneInfo('Etc/GMT').tzname(None)")
show("ZoneInfo('GMT').tzname(None)")
show("ZoneInfo('Etc/UTC').tzname(None)")
show("ZoneInfo('Zulu').tzname(None)")
show("ZoneInfo('Etc/GMT-15')")
show("datetime(2024,1,1,tzinfo=ZoneInfo('UTC'))")
show("datetime(2024,1,1,tzinfo=ZoneInfo('Etc/GMT+5')).isoformat()")
show("ZoneInfo.no_cache('UTC') is ZoneInfo('UTC')")
show('ZoneInfo.clear_cache()')
show("ZoneInfo('UTC').fromutc(datetime(2024,1,1,tzinfo=ZoneInfo('UTC')))")
show("ZoneInfo('UTC').fromutc(datetime(2024,1,1))")
show("ZoneInfo('UTC').fromutc(5)")
show("datetime(2024,1,1,tzinfo=timezone.utc).astimezone(ZoneInfo('Etc/GMT-3'))")
show("ZoneInfo('UTC')==ZoneInfo('Etc/UTC')")
show("ZoneInfo('utc')")
show("ZoneInfo('Etc/GMT+0').tzname(None)")
show("ZoneInfo('Etc/GMT-0').key")
show('ZoneInfo.__mro__')
show("ZoneInfo('a/../b')")
show("datetime(2024,1,1,tzinfo=ZoneInfo('UTC')).strftime('%Z %z')")

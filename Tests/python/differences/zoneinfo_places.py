# what: `zoneinfo` knows UTC and the zones with a fixed offset (`Etc/GMT+5`), no places
# cause: the zones' rules are files of the system, and a run reaches none
# instead: `datetime.timezone` with a `timedelta`, or a `tzinfo` of your own
import zoneinfo

print(zoneinfo.ZoneInfo("Etc/GMT-1").utcoffset(None))
try:
    zoneinfo.ZoneInfo("Europe/Paris")
except zoneinfo.ZoneInfoNotFoundError as error:
    print(error)
# expect: 1:00:00
# expect: 'No time zone found with key Europe/Paris'

# snip: logging-basics/wind
number = 0
while number < len(readings):
    match readings[number]:
        case where, knots if knots >= 90:
            log.error(f"storm at {where}")
        case where, knots if 60 <= knots < 90:
            log.warning(f"strong wind at {where}")
        case where, _:
            log.info(f"{where} is calm")
    number += 1

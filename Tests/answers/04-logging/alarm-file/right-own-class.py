# snip: logging-basics/alarm-file
import logging


class AlarmFile(logging.FileHandler):
    def __init__(self, path):
        super().__init__(path, mode="a", encoding="utf-8")
        self.setLevel("ERROR")

    def format(self, record):
        return f"{record.name}: {record.getMessage()}"


def add_alarm_file(log, path):
    log.addHandler(alarm := AlarmFile(path))
    return alarm

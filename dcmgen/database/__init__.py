"""Databases over folders of DICOM files: an index, the tree of patients, studies, series and instances, and a journal.

>>> import dcmgen
>>> with dcmgen.database() as db:
...     db.series()
[]
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.database.attributes import add_attribute as add_attribute
    from dcmgen.database.base import Record as Record
    from dcmgen.database.filters import Between as Between
    from dcmgen.database.filters import between as between
    from dcmgen.database.grouping import copy_to as copy_to
    from dcmgen.database.grouping import group as group
    from dcmgen.database.grouping import merge as merge
    from dcmgen.database.grouping import move_to as move_to
    from dcmgen.database.messages import Dialog as Dialog
    from dcmgen.database.messages import Status as Status
    from dcmgen.database.opening import database as database
    from dcmgen.database.opening import series as series
    from dcmgen.database.opening import zeros as zeros
    from dcmgen.database.problems import Problem as Problem
    from dcmgen.database.records import Instance as Instance
    from dcmgen.database.records import Patient as Patient
    from dcmgen.database.records import Series as Series
    from dcmgen.database.records import Study as Study
    from dcmgen.database.root import Database as Database
    from dcmgen.database.scanning import ScanResult as ScanResult
    from dcmgen.database.sorting import SortedFile as SortedFile
    from dcmgen.database.sorting import SortResult as SortResult
    from dcmgen.database.sorting import sort_files as sort_files
else:
    from dcmgen._lazy import exports
    from dcmgen.database import opening

    __getattr__, __dir__ = exports(
        __name__,
        {
            "dcmgen.database.attributes": ("add_attribute",),
            "dcmgen.database.base": ("Record",),
            "dcmgen.database.root": ("Database",),
            "dcmgen.database.filters": ("Between", "between"),
            "dcmgen.database.grouping": ("copy_to", "group", "merge", "move_to"),
            "dcmgen.database.records": ("Instance", "Patient", "Series", "Study"),
            "dcmgen.database.scanning": ("ScanResult",),
            "dcmgen.database.messages": ("Dialog", "Status"),
            "dcmgen.database.opening": ("database", "series", "zeros"),
            "dcmgen.database.sorting": ("SortResult", "SortedFile", "sort_files"),
            "dcmgen.database.problems": ("Problem",),
        },
    )
    opening.make_callable(__name__)

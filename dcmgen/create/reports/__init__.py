"""Content of structured reports: content items, measurements, and what is read from reports.

`create.report`, `create.measurements` and `create.key_objects` create the documents.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.create.reports.coordinates import Scoord as Scoord
    from dcmgen.create.reports.coordinates import Scoord3D as Scoord3D
    from dcmgen.create.reports.coordinates import Tcoord as Tcoord
    from dcmgen.create.reports.document import Verifier as Verifier
    from dcmgen.create.reports.dose import Dose as Dose
    from dcmgen.create.reports.dose import DoseTotal as DoseTotal
    from dcmgen.create.reports.dose import IrradiationEvent as IrradiationEvent
    from dcmgen.create.reports.dose import dose_of as dose_of
    from dcmgen.create.reports.groups import Measurement as Measurement
    from dcmgen.create.reports.groups import MeasurementGroup as MeasurementGroup
    from dcmgen.create.reports.instances import Composite as Composite
    from dcmgen.create.reports.instances import Image as Image
    from dcmgen.create.reports.instances import Reference as Reference
    from dcmgen.create.reports.instances import Waveform as Waveform
    from dcmgen.create.reports.items import ByReference as ByReference
    from dcmgen.create.reports.items import Container as Container
    from dcmgen.create.reports.items import ContentItem as ContentItem
    from dcmgen.create.reports.items import Invalid as Invalid
    from dcmgen.create.reports.measuring import MeasurementRow as MeasurementRow
    from dcmgen.create.reports.measuring import groups_of as groups_of
    from dcmgen.create.reports.measuring import measurements_of as measurements_of
    from dcmgen.create.reports.observers import DeviceObserver as DeviceObserver
    from dcmgen.create.reports.observers import PersonObserver as PersonObserver
    from dcmgen.create.reports.rows import Rows as Rows
    from dcmgen.create.reports.sites import Site as Site
    from dcmgen.create.reports.tables import Column as Column
    from dcmgen.create.reports.tables import Table as Table
    from dcmgen.create.reports.tree import content_of as content_of
    from dcmgen.create.reports.values import Coded as Coded
    from dcmgen.create.reports.values import Date as Date
    from dcmgen.create.reports.values import DateTime as DateTime
    from dcmgen.create.reports.values import Num as Num
    from dcmgen.create.reports.values import PName as PName
    from dcmgen.create.reports.values import Text as Text
    from dcmgen.create.reports.values import Time as Time
    from dcmgen.create.reports.values import UIDRef as UIDRef
else:
    from dcmgen._lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "dcmgen.create.reports.coordinates": ("Scoord", "Scoord3D", "Tcoord"),
            "dcmgen.create.reports.dose": ("Dose", "DoseTotal", "IrradiationEvent", "dose_of"),
            "dcmgen.create.reports.document": ("Verifier",),
            "dcmgen.create.reports.instances": ("Composite", "Image", "Reference", "Waveform"),
            "dcmgen.create.reports.items": ("ByReference", "Container", "ContentItem", "Invalid"),
            "dcmgen.create.reports.values": ("Coded", "Date", "DateTime", "Num", "PName", "Text", "Time", "UIDRef"),
            "dcmgen.create.reports.groups": ("Measurement", "MeasurementGroup"),
            "dcmgen.create.reports.measuring": ("MeasurementRow", "groups_of", "measurements_of"),
            "dcmgen.create.reports.observers": ("DeviceObserver", "PersonObserver"),
            "dcmgen.create.reports.rows": ("Rows",),
            "dcmgen.create.reports.sites": ("Site",),
            "dcmgen.create.reports.tables": ("Column", "Table"),
            "dcmgen.create.reports.tree": ("content_of",),
        },
    )

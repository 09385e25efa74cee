"""Work over millions of files, on one machine or on many, with results as Parquet.

A job applies a task to the files of a folder or URL: `Headers`, `Validation`, `Conversion` or `Deidentification`. Its results
are in a folder of Parquet files, one for each partition of the files. A job that was interrupted continues where it ended.
Every name is imported when it is first used.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.batch.jobs import JobResult as JobResult
    from dcmgen.batch.jobs import run as run
    from dcmgen.batch.tasks import Conversion as Conversion
    from dcmgen.batch.tasks import Deidentification as Deidentification
    from dcmgen.batch.tasks import Headers as Headers
    from dcmgen.batch.tasks import Task as Task
    from dcmgen.batch.tasks import Validation as Validation
else:
    from dcmgen._lazy import exports

    __getattr__, __dir__ = exports(
        __name__,
        {
            "dcmgen.batch.jobs": ("JobResult", "run"),
            "dcmgen.batch.tasks": ("Conversion", "Deidentification", "Headers", "Task", "Validation"),
        },
    )

from kiosk.rows import RowModel as RowModel
